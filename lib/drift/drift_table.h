/* Every kind of delta, in one table: what it is called, what it touches, whether it widens what a
 * call can do, how urgent its review is and what it does until then. docs/drift.md is written from
 * it by tools/drift-doc.
 *
 * X(KIND, name, dimension, direction, severity, disposition, text)
 * The name is also the anchor in docs/drift.md. A line G(title, text) opens a group there. Names
 * are read by machines and never change; a kind that is no longer given stays reserved.
 *
 * How the dispositions were chosen. Whatever changed, the approved definition goes on being served
 * and calls are checked against its schema: what is only said or accepted differently reaches
 * neither the model nor the server before somebody approved it. So `pass` is for what takes nothing
 * from anybody who goes on with the approved definition; `review` for what a human should know of
 * soon, because the tool may do or need something else now; `quarantine` for what makes an
 * approved-shape call mean something else than what was approved, and for text with the marks of
 * an attack, because then nothing that the tool does is to be trusted. */
#ifndef LW_DRIFT_TABLE_H
#define LW_DRIFT_TABLE_H

/* clang-format off */
#define LW_DELTA_TABLE(X, G)                                                                       \
    G("Items", "Tools, prompts and resource templates that come and go. An item that nobody approved is never served, and calls of it are refused, whatever its disposition.") \
    X(TOOL_FIRST_SEEN, "tool_first_seen", IDENTITY, WIDENS, MEDIUM, QUARANTINE,                    \
      "nothing of this server was approved yet")                                                   \
    X(TOOL_ADDED, "tool_added", EFFECT, WIDENS, LOW, REVIEW,                                       \
      "a tool that nobody approved; it is held until somebody does")                               \
    X(TOOL_RETURNED, "tool_returned", IDENTITY, WIDENS, MEDIUM, REVIEW,                            \
      "a tool that was removed is there again; compared with what was approved then")              \
    X(TOOL_REMOVED, "tool_removed", EFFECT, TIGHTENS, LOW, PASS,                                   \
      "an approved tool is no longer offered")                                                     \
    X(TOOL_RENAMED, "tool_renamed", IDENTITY, NEUTRAL, LOW, REVIEW,                                \
      "an approved tool under another name, otherwise the same or nearly so")                      \
    X(PROMPT_FIRST_SEEN, "prompt_first_seen", IDENTITY, WIDENS, MEDIUM, QUARANTINE,                \
      "nothing of this server was approved yet")                                                   \
    X(PROMPT_ADDED, "prompt_added", INSTRUCTION, WIDENS, LOW, REVIEW,                              \
      "a prompt that nobody approved; it is held until somebody does")                             \
    X(PROMPT_REMOVED, "prompt_removed", INSTRUCTION, TIGHTENS, LOW, PASS,                          \
      "an approved prompt is no longer offered")                                                   \
    X(PROMPT_RENAMED, "prompt_renamed", IDENTITY, NEUTRAL, LOW, REVIEW,                            \
      "an approved prompt under another name, otherwise the same or nearly so")                    \
    X(TEMPLATE_FIRST_SEEN, "template_first_seen", IDENTITY, WIDENS, MEDIUM, QUARANTINE,            \
      "nothing of this server was approved yet")                                                   \
    X(TEMPLATE_ADDED, "template_added", DATA_CLASS, WIDENS, LOW, REVIEW,                           \
      "a resource template that nobody approved; it is held until somebody does")                  \
    X(TEMPLATE_REMOVED, "template_removed", DATA_CLASS, TIGHTENS, LOW, PASS,                       \
      "an approved resource template is no longer offered")                                        \
    X(TEMPLATE_RENAMED, "template_renamed", IDENTITY, NEUTRAL, LOW, REVIEW,                        \
      "an approved resource template under another URI, otherwise the same or nearly so")          \
    X(RESOURCE_FIRST_SEEN, "resource_first_seen", IDENTITY, WIDENS, MEDIUM, QUARANTINE,            \
      "nothing of this server was approved yet")                                                   \
    X(RESOURCE_ADDED, "resource_added", DATA_CLASS, WIDENS, LOW, REVIEW,                           \
      "a resource that nobody approved: it is neither listed nor read until somebody does")        \
    X(RESOURCE_REMOVED, "resource_removed", DATA_CLASS, TIGHTENS, LOW, PASS,                       \
      "an approved resource is no longer offered")                                                 \
    X(RESOURCE_RENAMED, "resource_renamed", IDENTITY, NEUTRAL, LOW, REVIEW,                        \
      "an approved resource under another URI, otherwise the same")                                \
    X(NAME_AMBIGUOUS, "name_ambiguous", IDENTITY, WIDENS, HIGH, QUARANTINE,                        \
      "the server lists this name more than once")                                                 \
    X(NAME_CONFUSABLE, "name_confusable", IDENTITY, WIDENS, CRITICAL, QUARANTINE,                  \
      "a new name that reads like that of an approved tool")                                       \
    X(NAME_SUSPICIOUS, "name_suspicious", INSTRUCTION, WIDENS, HIGH, QUARANTINE,                   \
      "a new name that is an order, or holds characters that a human does not see")                \
    G("Text", "What a model or a human reads, as a whole. The approved text goes on being served, so that a text in which nothing is found that matters is only recorded.") \
    X(DESCRIPTION_CHANGED, "description_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                 \
      "the description says something else")                                                       \
    X(TITLE_CHANGED, "title_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                             \
      "the title says something else")                                                             \
    X(PARAM_TEXT_CHANGED, "param_text_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                   \
      "a text inside the schema says something else")                                              \
    X(TEXT_COSMETIC, "text_cosmetic", COSMETIC, NEUTRAL, INFO, PASS,                               \
      "only blanks, punctuation or case differ")                                                   \
    X(ICON_CHANGED, "icon_changed", COSMETIC, NEUTRAL, INFO, PASS,                                 \
      "the icons differ")                                                                          \
    X(ICON_REMOTE, "icon_remote", EXTERNAL_REACH, WIDENS, LOW, REVIEW,                             \
      "an icon that is fetched from a host which was not there before")                            \
    X(TEXT_TOO_LARGE, "text_too_large", INSTRUCTION, WIDENS, HIGH, QUARANTINE,                     \
      "the texts are too long to be analysed")                                                     \
    G("Signals in new text",                                                                       \
      "Found in text that the approved definition did not have; the lexicon is below.")            \
    X(INSTRUCTION_ADDED, "instruction_added", INSTRUCTION, WIDENS, HIGH, QUARANTINE,               \
      "new text gives orders to the agent beyond the use of this tool")                            \
    X(USAGE_ORDER_ADDED, "usage_order_added", INSTRUCTION, WIDENS, MEDIUM, REVIEW,                 \
      "new text orders how this tool or those beside it are to be used")                           \
    X(PRIORITY_CLAIMED, "priority_claimed", INSTRUCTION, WIDENS, HIGH, QUARANTINE,                 \
      "new text wants this tool to be taken before others")                                        \
    X(AUTHORITY_CLAIMED, "authority_claimed", INSTRUCTION, WIDENS, HIGH, QUARANTINE,               \
      "new text speaks in the name of somebody who may give orders")                               \
    X(CONCEALMENT_ADDED, "concealment_added", INSTRUCTION, WIDENS, CRITICAL, QUARANTINE,           \
      "new text asks to keep something from the user, or not to ask")                              \
    X(PROMPT_MARKUP_ADDED, "prompt_markup_added", INSTRUCTION, WIDENS, CRITICAL, QUARANTINE,       \
      "new text carries marks that set off a system message or hide a comment")                    \
    X(MARKUP_ADDED, "markup_added", INSTRUCTION, WIDENS, LOW, REVIEW,                              \
      "new text carries marks of a markup language")                                               \
    X(HIDDEN_CHARACTERS_ADDED, "hidden_characters_added", INSTRUCTION, WIDENS, CRITICAL, QUARANTINE, \
      "new text holds characters that a human does not see")                                       \
    X(DISGUISED_TEXT_ADDED, "disguised_text_added", INSTRUCTION, WIDENS, CRITICAL, QUARANTINE,     \
      "new text has words whose letters are of several alphabets, or words written apart")         \
    X(ENCODED_TEXT_ADDED, "encoded_text_added", INSTRUCTION, WIDENS, HIGH, QUARANTINE,             \
      "new text holds an encoded blob")                                                            \
    X(FOREIGN_ORDER_ADDED, "foreign_order_added", INSTRUCTION, WIDENS, HIGH, QUARANTINE,           \
      "new text in another language speaks of secrets, sending, hiding or setting aside")          \
    X(FOREIGN_TEXT_ADDED, "foreign_text_added", INSTRUCTION, WIDENS, MEDIUM, REVIEW,               \
      "new text is in a language that the approved text does not have")                            \
    X(OTHER_TOOL_MENTIONED, "other_tool_mentioned", INSTRUCTION, WIDENS, MEDIUM, REVIEW,           \
      "new text refers to a tool that this server does not have")                                  \
    X(SIBLING_TOOL_MENTIONED, "sibling_tool_mentioned", INSTRUCTION, NEUTRAL, LOW, PASS,           \
      "new text refers to another tool of this server")                                            \
    X(CREDENTIAL_FILE_MENTIONED, "credential_file_mentioned", CREDENTIAL_SCOPE, WIDENS, CRITICAL,  \
      QUARANTINE, "new text names a file or variable that holds credentials")                      \
    X(SHELL_COMMAND_ADDED, "shell_command_added", EFFECT, WIDENS, HIGH, QUARANTINE,                \
      "new text holds a command that fetches and runs, changes rights or hands out the environment") \
    X(SECRET_REQUESTED, "secret_requested", CREDENTIAL_SCOPE, WIDENS, HIGH, QUARANTINE,            \
      "new text asks for credentials or reads them")                                               \
    X(SECRET_MENTIONED, "secret_mentioned", CREDENTIAL_SCOPE, WIDENS, MEDIUM, REVIEW,              \
      "new text speaks of credentials")                                                            \
    X(CREDENTIAL_SCOPE_ADDED, "credential_scope_added", CREDENTIAL_SCOPE, WIDENS, MEDIUM, REVIEW,  \
      "new text names a scope of a credential that was not spoken of")                             \
    X(CREDENTIAL_SCOPE_RAISED, "credential_scope_raised", CREDENTIAL_SCOPE, WIDENS, HIGH, QUARANTINE, \
      "new text asks for a scope that writes, deletes, administers or reaches everything")         \
    X(DATA_FLOW_ADDED, "data_flow_added", DATA_CLASS, WIDENS, CRITICAL, QUARANTINE,                \
      "new text moves conversation, files or results to somewhere")                                \
    X(DESTINATION_MENTIONED, "destination_mentioned", EXTERNAL_REACH, WIDENS, HIGH, QUARANTINE,    \
      "new text names a host or address that something goes to")                                   \
    X(LINK_MENTIONED, "link_mentioned", EXTERNAL_REACH, WIDENS, LOW, REVIEW,                       \
      "new text names a URL, host or address")                                                     \
    X(REFERENCE_MENTIONED, "reference_mentioned", EXTERNAL_REACH, NEUTRAL, INFO, PASS,             \
      "new text refers to documentation or gives an example of an address")                        \
    X(PATH_MENTIONED, "path_mentioned", DATA_CLASS, WIDENS, LOW, REVIEW,                           \
      "new text names a place in the file system")                                                 \
    X(SCOPE_WIDENED, "scope_widened", EFFECT, WIDENS, MEDIUM, REVIEW,                              \
      "new text says that the tool works on more than before, or without a limit")                 \
    X(RESTRICTION_REMOVED, "restriction_removed", EFFECT, WIDENS, MEDIUM, REVIEW,                  \
      "the text no longer says what the tool is limited to or does not do")                        \
    X(DATA_CLASS_ADDED, "data_class_added", DATA_CLASS, WIDENS, MEDIUM, REVIEW,                    \
      "new text speaks of personal, financial or other sensitive data")                            \
    X(UNUSUAL_TEXT_ADDED, "unusual_text_added", INSTRUCTION, WIDENS, MEDIUM, REVIEW,               \
      "a new sentence has many words of the kinds that documentation seldom has together")         \
    X(SUSPICIOUS_TEXT_ADDED, "suspicious_text_added", INSTRUCTION, WIDENS, HIGH, QUARANTINE,       \
      "a new sentence has so many of them that it reads like an attack")                           \
    G("Beyond what was declared", "What a human declared about a tool (`approve --effect`, `--data`, `--destination`, `--scope`) stands in for what its approved text says. What new text says within it is no delta of this kind; what it says beyond it is held. A link that only documents something is no destination.") \
    X(DECLARED_EFFECT_EXCEEDED, "declared_effect_exceeded", EFFECT, WIDENS, HIGH, QUARANTINE,      \
      "the tool is now said to do more than what a human declared that it does")                   \
    X(DECLARED_DATA_EXCEEDED, "declared_data_exceeded", DATA_CLASS, WIDENS, HIGH, QUARANTINE,      \
      "new text speaks of a class of data that a human did not declare")                           \
    X(DECLARED_DESTINATION_EXCEEDED, "declared_destination_exceeded", EXTERNAL_REACH, WIDENS, HIGH, QUARANTINE, \
      "a host, an address or a parameter for one, that is none of the declared destinations")      \
    X(DECLARED_SCOPE_EXCEEDED, "declared_scope_exceeded", CREDENTIAL_SCOPE, WIDENS, HIGH, QUARANTINE, \
      "a scope of a credential that is none of the declared ones")                                 \
    G("Effects", "What the name, texts, parameters and values say that the tool does, inferred before and after; see below.") \
    X(EFFECT_GAINED, "effect_gained", EFFECT, WIDENS, HIGH, QUARANTINE,                            \
      "a tool that only read is now said to do more, or any tool to run code, move money or give rights") \
    X(EFFECT_CLAIMED, "effect_claimed", EFFECT, WIDENS, MEDIUM, REVIEW,                            \
      "the tool is now said to have an effect that it was not said to have")                       \
    X(EFFECT_LOST, "effect_lost", EFFECT, TIGHTENS, INFO, PASS,                                    \
      "the tool is no longer said to have an effect")                                              \
    X(POWER_WIDENED, "power_widened", EFFECT, WIDENS, HIGH, QUARANTINE,                            \
      "several changes together let the tool do clearly more than was approved")                   \
    G("Parameters", "Members of the input schema's properties, at any depth.")                     \
    X(PARAM_ADDED, "param_added", SCHEMA_SHAPE, WIDENS, LOW, PASS,                                 \
      "a new optional parameter")                                                                  \
    X(REQUIRED_PARAM_ADDED, "required_param_added", SCHEMA_SHAPE, WIDENS, MEDIUM, PASS,          \
      "a new parameter that every call must now carry")                                            \
    X(REQUIRED_DATA_PARAM_ADDED, "required_data_param_added", DATA_CLASS, WIDENS, MEDIUM, REVIEW,  \
      "a new parameter that every call must now carry, for personal data or the conversation")     \
    X(PARAM_DECLARED, "param_declared", SCHEMA_SHAPE, TIGHTENS, INFO, PASS,                        \
      "a parameter is declared where the schema accepted anything")                                \
    X(PARAM_RENAMED, "param_renamed", SCHEMA_SHAPE, NEUTRAL, LOW, PASS,                            \
      "a parameter under another name, otherwise the same or nearly so")                           \
    X(DESTINATION_PARAM_ADDED, "destination_param_added", EXTERNAL_REACH, WIDENS, HIGH, QUARANTINE, \
      "a new parameter that names where to send")                                                  \
    X(REACH_PARAM_ADDED, "reach_param_added", EXTERNAL_REACH, WIDENS, LOW, REVIEW,                 \
      "a new parameter that names a host or an address")                                           \
    X(CREDENTIAL_PARAM_ADDED, "credential_param_added", CREDENTIAL_SCOPE, WIDENS, HIGH, QUARANTINE, \
      "a new parameter that asks for a credential")                                                \
    X(CONTEXT_PARAM_ADDED, "context_param_added", DATA_CLASS, WIDENS, HIGH, QUARANTINE,            \
      "a new parameter that asks for the conversation or the model's context")                     \
    X(FREE_TEXT_PARAM_ADDED, "free_text_param_added", DATA_CLASS, WIDENS, LOW, REVIEW,             \
      "a new parameter that may be filled with what the model knows")                              \
    X(CODE_PARAM_ADDED, "code_param_added", EFFECT, WIDENS, HIGH, QUARANTINE,                      \
      "a new parameter that takes code or commands, where there was none")                         \
    X(BYPASS_PARAM_ADDED, "bypass_param_added", EFFECT, WIDENS, HIGH, QUARANTINE,                  \
      "a new parameter that sets a check aside or raises privileges")                              \
    X(EFFECT_PARAM_ADDED, "effect_param_added", EFFECT, WIDENS, LOW, REVIEW,                       \
      "a new parameter that may change what the tool does to the world")                           \
    X(PARAM_REMOVED, "param_removed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                           \
      "a parameter is gone")                                                                       \
    X(GUARD_PARAM_REMOVED, "guard_param_removed", EFFECT, WIDENS, HIGH, QUARANTINE,                \
      "a parameter is gone by which a human agreed or looked first")                               \
    X(REQUIRED_ADDED, "required_added", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                         \
      "a known parameter is required now")                                                         \
    X(REQUIRED_REMOVED, "required_removed", SCHEMA_SHAPE, WIDENS, LOW, PASS,                       \
      "a parameter is no longer required")                                                         \
    G("Constraints", "What the input schema says about values.")                                   \
    X(TYPE_WIDENED, "type_widened", SCHEMA_SHAPE, WIDENS, LOW, PASS,                             \
      "more types or alternatives are accepted")                                                   \
    X(TYPE_OPENED, "type_opened", SCHEMA_SHAPE, WIDENS, MEDIUM, REVIEW,                            \
      "texts are accepted where none were, of a path, address, command, query, recipient or amount") \
    X(NULL_ACCEPTED, "null_accepted", SCHEMA_SHAPE, WIDENS, INFO, PASS,                            \
      "null is accepted, or a number where an integer was")                                        \
    X(TYPE_NARROWED, "type_narrowed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                           \
      "fewer types or alternatives are accepted")                                                  \
    X(TYPE_CHANGED, "type_changed", SCHEMA_SHAPE, BOTH, MEDIUM, REVIEW,                            \
      "other types are accepted")                                                                  \
    X(ENUM_WIDENED, "enum_widened", SCHEMA_SHAPE, WIDENS, LOW, PASS,                               \
      "more values are accepted")                                                                  \
    X(ENUM_OPENED, "enum_opened", SCHEMA_SHAPE, WIDENS, MEDIUM, REVIEW,                            \
      "any value is accepted where some were listed")                                              \
    X(ENUM_NARROWED, "enum_narrowed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                           \
      "fewer values are accepted")                                                                 \
    X(ENUM_CHANGED, "enum_changed", SCHEMA_SHAPE, BOTH, LOW, PASS,                                 \
      "other values are accepted")                                                                 \
    X(RANGE_WIDENED, "range_widened", SCHEMA_SHAPE, WIDENS, LOW, REVIEW,                           \
      "a numeric limit is looser or gone")                                                         \
    X(RANGE_NARROWED, "range_narrowed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                         \
      "a numeric limit is tighter or new")                                                         \
    X(AMOUNT_RAISED, "amount_raised", EFFECT, WIDENS, HIGH, QUARANTINE,                            \
      "a limit of an amount of money or goods is gone or ten times what it was")                   \
    X(LENGTH_WIDENED, "length_widened", SCHEMA_SHAPE, WIDENS, LOW, REVIEW,                         \
      "a limit of length or count is looser or gone")                                              \
    X(LENGTH_NARROWED, "length_narrowed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                       \
      "a limit of length or count is tighter or new")                                              \
    X(LIMIT_RESTATED, "limit_restated", SCHEMA_SHAPE, NEUTRAL, INFO, PASS,                         \
      "a limit that excludes nothing of use came, went or moved")                                  \
    X(PATTERN_REMOVED, "pattern_removed", SCHEMA_SHAPE, WIDENS, MEDIUM, REVIEW,                    \
      "a pattern or format is gone")                                                               \
    X(PATTERN_LIFTED, "pattern_lifted", SCHEMA_SHAPE, WIDENS, HIGH, QUARANTINE,                    \
      "the pattern that kept a path, host, address or command in bounds is gone or matches anything") \
    X(PATTERN_ADDED, "pattern_added", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                           \
      "a pattern or format is new")                                                                \
    X(PATTERN_CHANGED, "pattern_changed", SCHEMA_SHAPE, BOTH, MEDIUM, REVIEW,                      \
      "a pattern or format differs, and may accept more")                                          \
    X(ADDITIONAL_OPENED, "additional_opened", SCHEMA_SHAPE, WIDENS, MEDIUM, REVIEW,                \
      "undeclared members are accepted now, and the schema says so")                               \
    X(ADDITIONAL_UNSAID, "additional_unsaid", SCHEMA_SHAPE, WIDENS, INFO, PASS,                    \
      "the schema no longer says that undeclared members are refused")                             \
    X(ADDITIONAL_CLOSED, "additional_closed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                   \
      "undeclared members are no longer accepted")                                                 \
    X(DEFAULT_CHANGED, "default_changed", EFFECT, BOTH, MEDIUM, REVIEW,                            \
      "what happens when the parameter is left out differs")                                       \
    X(DEFAULT_DANGEROUS, "default_dangerous", EFFECT, WIDENS, HIGH, QUARANTINE,                    \
      "a parameter that is left out now means force, no check, everything or everybody")           \
    X(DEFAULT_RESTATED, "default_restated", EFFECT, NEUTRAL, LOW, PASS,                            \
      "a default was said, or is one of a size, a count or a choice")                              \
    X(SCHEMA_WIDENED, "schema_widened", SCHEMA_SHAPE, WIDENS, LOW, REVIEW,                         \
      "the schema accepts more here in another way")                                               \
    X(SCHEMA_NARROWED, "schema_narrowed", SCHEMA_SHAPE, TIGHTENS, LOW, PASS,                       \
      "the schema accepts less here in another way")                                               \
    X(SCHEMA_CHANGED, "schema_changed", SCHEMA_SHAPE, BOTH, MEDIUM, REVIEW,                        \
      "the schema differs here, and whether it accepts more or less cannot be told")               \
    X(SCHEMA_RESTATED, "schema_restated", COSMETIC, NEUTRAL, INFO, PASS,                           \
      "the schema says the same in another order or spelling")                                     \
    X(SCHEMA_KEYWORD_CHANGED, "schema_keyword_changed", SCHEMA_SHAPE, NEUTRAL, LOW, PASS,          \
      "a keyword that JSON Schema does not define differs")                                        \
    X(EXTERNAL_REF_ADDED, "external_ref_added", EXTERNAL_REACH, WIDENS, HIGH, QUARANTINE,          \
      "the schema refers to a document elsewhere, which can change at any time")                   \
    X(HEADER_MAPPING_CHANGED, "header_mapping_changed", EXTERNAL_REACH, WIDENS, HIGH, REVIEW,      \
      "a parameter is copied to an HTTP header (x-mcp-header), or to another one")                 \
    X(AUTHZEN_MAPPING_CHANGED, "authzen_mapping_changed", CREDENTIAL_SCOPE, WIDENS, CRITICAL, QUARANTINE, \
      "what authorization is asked about (x-authzen-mapping) differs")                             \
    X(DIALECT_CHANGED, "dialect_changed", COSMETIC, NEUTRAL, INFO, PASS,                           \
      "the schema names another published dialect")                                                \
    X(OUTPUT_SCHEMA_CHANGED, "output_schema_changed", DATA_CLASS, NEUTRAL, LOW, PASS,              \
      "results have another shape")                                                                \
    G("Claims of the definition",                                                                  \
      "Annotations are claims of the server, not facts. What is compared is their effective value, absent hints at their defaults: readOnlyHint false, destructiveHint true, idempotentHint false, openWorldHint true.") \
    X(READ_ONLY_RELAXED, "read_only_relaxed", EFFECT, WIDENS, HIGH, QUARANTINE,                    \
      "says now that it does not only read")                                                       \
    X(DESTRUCTIVE_RELAXED, "destructive_relaxed", EFFECT, WIDENS, HIGH, QUARANTINE,                \
      "says now that it may destroy")                                                              \
    X(IDEMPOTENT_RELAXED, "idempotent_relaxed", EFFECT, WIDENS, LOW, PASS,                         \
      "says no longer that repeating it is harmless")                                              \
    X(OPEN_WORLD_RELAXED, "open_world_relaxed", EXTERNAL_REACH, WIDENS, MEDIUM, REVIEW,            \
      "says now that it reaches beyond its own domain")                                            \
    X(CLAIM_DROPPED, "claim_dropped", EFFECT, WIDENS, LOW, REVIEW,                                 \
      "no longer says that it only reads or does not destroy")                                     \
    X(CLAIM_UNSAID, "claim_unsaid", EFFECT, NEUTRAL, INFO, PASS,                                   \
      "no longer says something else about its effect")                                            \
    X(ANNOTATION_CONTRADICTS, "annotation_contradicts", EFFECT, WIDENS, HIGH, QUARANTINE,          \
      "claims to be harmless now, while its name or text says what it writes, destroys or runs")   \
    X(ANNOTATION_REVERSED, "annotation_reversed", EFFECT, TIGHTENS, LOW, REVIEW,                   \
      "claims to be safer than it claimed to be")                                                  \
    X(ANNOTATION_TIGHTENED, "annotation_tightened", EFFECT, TIGHTENS, INFO, PASS,                  \
      "makes a claim where it made none")                                                          \
    X(ANNOTATION_RESTATED, "annotation_restated", COSMETIC, NEUTRAL, INFO, PASS,                   \
      "says in other words what it said before")                                                   \
    X(ANNOTATION_CHANGED, "annotation_changed", EFFECT, NEUTRAL, LOW, PASS,                        \
      "an annotation that MCP does not define differs")                                            \
    X(ANNOTATION_UNREADABLE, "annotation_unreadable", EFFECT, BOTH, MEDIUM, REVIEW,                \
      "a hint is no boolean: taken for the default here, and for something else elsewhere")        \
    X(EXECUTION_CHANGED, "execution_changed", SCHEMA_SHAPE, NEUTRAL, LOW, PASS,                    \
      "the way in which it may be run as a task differs")                                          \
    X(EXECUTION_RESTATED, "execution_restated", COSMETIC, NEUTRAL, INFO, PASS,                     \
      "says in other words that it is not run as a task")                                          \
    X(META_CHANGED, "meta_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                               \
      "the metadata of the definition (_meta) differ")                                             \
    X(UI_RESOURCE_CHANGED, "ui_resource_changed", EXTERNAL_REACH, WIDENS, LOW, REVIEW,             \
      "a user interface that is shown with results (_meta ui) came or is another one")             \
    X(MEMBER_CHANGED, "member_changed", INSTRUCTION, WIDENS, LOW, REVIEW,                          \
      "a member of the definition that MCP does not define differs")                               \
    X(PROMPT_CHANGED, "prompt_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                           \
      "the prompt's arguments differ")                                                             \
    X(TEMPLATE_CHANGED, "template_changed", DATA_CLASS, BOTH, MEDIUM, REVIEW,                      \
      "the resource template differs")                                                             \
    X(RESOURCE_CHANGED, "resource_changed", DATA_CLASS, BOTH, LOW, REVIEW,                         \
      "the resource differs")                                                                      \
    X(RESOURCE_CONTENT_CHANGED, "resource_content_changed", INSTRUCTION, WIDENS, HIGH, QUARANTINE, \
      "the page that a user interface is made of differs from the approved one")                   \
    G("The server itself", "Facts. A quarantine here holds every item of the server.")             \
    X(LAUNCH_FIRST_SEEN, "launch_first_seen", IDENTITY, WIDENS, HIGH, QUARANTINE,                  \
      "nobody approved what is started or where it connects")                                      \
    X(LAUNCH_CHANGED, "launch_changed", IDENTITY, WIDENS, HIGH, QUARANTINE,                        \
      "another program, command line or address than the approved one")                            \
    X(LAUNCH_PORTABLE, "launch_portable", IDENTITY, NEUTRAL, INFO, PASS,                           \
      "the lock file binds of the launch only what is the same on every machine")                  \
    X(LAUNCH_DETAIL_ADDED, "launch_detail_added", IDENTITY, NEUTRAL, LOW, REVIEW,                  \
      "the gateway binds more of what is started than when it was approved")                       \
    X(LAUNCH_BINARY_CHANGED, "launch_binary_changed", IDENTITY, BOTH, MEDIUM, REVIEW,              \
      "the program that is started has other bytes than the approved one")                         \
    X(LAUNCH_ENVIRONMENT_CHANGED, "launch_environment_changed", IDENTITY, BOTH, MEDIUM, REVIEW,    \
      "other environment variables are given to the server than to the approved one")              \
    X(LAUNCH_PACKAGE_CHANGED, "launch_package_changed", IDENTITY, BOTH, LOW, REVIEW,               \
      "another version of the package runs")                                                       \
    X(LAUNCH_PACKAGE_REPLACED, "launch_package_replaced", IDENTITY, BOTH, CRITICAL, QUARANTINE,    \
      "the package has the same version and other files")                                          \
    X(LAUNCH_DEPENDENCY_CHANGED, "launch_dependency_changed", IDENTITY, BOTH, MEDIUM, REVIEW,      \
      "what the package depends on moved without a release of it")                                 \
    X(AUTH_ISSUER_CHANGED, "auth_issuer_changed", CREDENTIAL_SCOPE, BOTH, CRITICAL, QUARANTINE,    \
      "another authorization server than the approved one")                                        \
    X(AUTH_SCOPE_ADDED, "auth_scope_added", CREDENTIAL_SCOPE, WIDENS, HIGH, REVIEW,                \
      "the server asks for a scope that was not approved")                                         \
    X(AUTH_SCOPE_DECLARED, "auth_scope_declared", CREDENTIAL_SCOPE, NEUTRAL, LOW, PASS,            \
      "the server asks for a scope that a human declared of one of its tools")                     \
    X(AUTH_CHANGED, "auth_changed", CREDENTIAL_SCOPE, BOTH, LOW, REVIEW,                           \
      "what the server says about authorization differs")                                          \
    X(EXTRA_CHANGED, "extra_changed", COSMETIC, NEUTRAL, LOW, PASS,                                \
      "members of the handshake that MCP does not define differ; no client is shown them")         \
    X(INSTRUCTIONS_FIRST_SEEN, "instructions_first_seen", INSTRUCTION, WIDENS, MEDIUM, REVIEW,     \
      "instructions to the model where none were approved")                                        \
    X(INSTRUCTIONS_CHANGED, "instructions_changed", INSTRUCTION, WIDENS, MEDIUM, REVIEW,           \
      "the instructions to the model say something else")                                          \
    X(FACT_FIRST_SEEN, "fact_first_seen", COSMETIC, NEUTRAL, INFO, PASS,                           \
      "a fact of the server that was not there when it was approved")                              \
    X(SERVER_NAME_CHANGED, "server_name_changed", IDENTITY, NEUTRAL, LOW, REVIEW,                  \
      "the server calls itself something else")                                                    \
    X(SERVER_VERSION_CHANGED, "server_version_changed", COSMETIC, NEUTRAL, INFO, PASS,             \
      "the server gives another version")                                                          \
    X(SERVER_INFO_CHANGED, "server_info_changed", INSTRUCTION, NEUTRAL, LOW, PASS,                 \
      "what the server says about itself differs")                                                 \
    X(CAPABILITY_ADDED, "capability_added", EFFECT, WIDENS, LOW, PASS,                             \
      "the server offers a capability that was not there")                                         \
    X(CAPABILITIES_CHANGED, "capabilities_changed", COSMETIC, NEUTRAL, LOW, PASS,                  \
      "a capability is gone or its settings differ")                                               \
    X(PROTOCOL_CHANGED, "protocol_changed", COSMETIC, NEUTRAL, LOW, PASS,                          \
      "the protocol versions differ")                                                              \
    G("Bounds", "What is said when there was more than is listed.")                                \
    X(MORE_CHANGES, "more_changes", SCHEMA_SHAPE, BOTH, MEDIUM, REVIEW,                            \
      "more changes than are listed; as urgent as the worst of them")                              \
    X(EARLIER_UNMEASURED, "earlier_unmeasured", SCHEMA_SHAPE, BOTH, MEDIUM, REVIEW,                \
      "so much changed at once that it was not compared with what was approved earlier")           \
    X(TOO_COMPLEX, "too_complex", SCHEMA_SHAPE, BOTH, HIGH, QUARANTINE,                            \
      "the definition is too deep or too large to be compared")
/* clang-format on */

enum lw_delta_kind {
#define X(kind, name, dimension, direction, severity, disposition, text) LW_DELTA_##kind,
#define G(title, text)
    LW_DELTA_TABLE(X, G)
#undef X
#undef G
        LW_DELTA_KIND_COUNT
};

#endif
