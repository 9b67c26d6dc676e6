/* Every kind of delta, in one table: what it is called, what it touches, how urgent its review is
 * and what it does until then. docs/drift.md is written from it by tools/drift-doc.
 *
 * X(KIND, name, dimension, severity, disposition, text)
 * The name is also the anchor in docs/drift.md. A line G(title, text) opens a group there. Names
 * are read by machines and never change; a kind that is no longer given stays reserved.
 *
 * How the dispositions were chosen: `pass` for what neither a model nor a server can make use of;
 * `review` for what is neutralised by serving the approved definition and checking against its
 * schema; `quarantine` for what would make a call mean something else than what was approved, and
 * for text that has the marks of an attack, because then nothing the tool does is to be trusted. */
#ifndef LW_DRIFT_TABLE_H
#define LW_DRIFT_TABLE_H

/* clang-format off */
#define LW_DELTA_TABLE(X, G)                                                                       \
    G("Items", "Tools, prompts and resource templates that come and go.")                          \
    X(TOOL_FIRST_SEEN, "tool_first_seen", IDENTITY, MEDIUM, QUARANTINE,                            \
      "nothing of this server was approved yet")                                                   \
    X(TOOL_ADDED, "tool_added", EFFECT, HIGH, QUARANTINE,                                          \
      "a tool that nobody approved")                                                               \
    X(TOOL_REMOVED, "tool_removed", EFFECT, LOW, PASS,                                             \
      "an approved tool is no longer offered")                                                     \
    X(TOOL_RENAMED, "tool_renamed", IDENTITY, MEDIUM, QUARANTINE,                                  \
      "an approved tool under another name, otherwise the same")                                   \
    X(PROMPT_FIRST_SEEN, "prompt_first_seen", IDENTITY, MEDIUM, QUARANTINE,                        \
      "nothing of this server was approved yet")                                                   \
    X(PROMPT_ADDED, "prompt_added", INSTRUCTION, MEDIUM, QUARANTINE,                               \
      "a prompt that nobody approved")                                                             \
    X(PROMPT_REMOVED, "prompt_removed", INSTRUCTION, LOW, PASS,                                    \
      "an approved prompt is no longer offered")                                                   \
    X(PROMPT_RENAMED, "prompt_renamed", IDENTITY, MEDIUM, QUARANTINE,                              \
      "an approved prompt under another name, otherwise the same")                                 \
    X(TEMPLATE_FIRST_SEEN, "template_first_seen", IDENTITY, MEDIUM, QUARANTINE,                    \
      "nothing of this server was approved yet")                                                   \
    X(TEMPLATE_ADDED, "template_added", DATA_CLASS, MEDIUM, QUARANTINE,                            \
      "a resource template that nobody approved")                                                  \
    X(TEMPLATE_REMOVED, "template_removed", DATA_CLASS, LOW, PASS,                                 \
      "an approved resource template is no longer offered")                                        \
    X(TEMPLATE_RENAMED, "template_renamed", IDENTITY, MEDIUM, QUARANTINE,                          \
      "an approved resource template under another URI, otherwise the same")                       \
    X(RESOURCE_FIRST_SEEN, "resource_first_seen", IDENTITY, MEDIUM, QUARANTINE,                    \
      "nothing of this server was approved yet")                                                   \
    X(RESOURCE_ADDED, "resource_added", DATA_CLASS, LOW, REVIEW,                                   \
      "a resource that nobody approved: it is neither listed nor read until somebody does")        \
    X(RESOURCE_REMOVED, "resource_removed", DATA_CLASS, LOW, PASS,                                 \
      "an approved resource is no longer offered")                                                 \
    X(RESOURCE_RENAMED, "resource_renamed", IDENTITY, LOW, REVIEW,                                 \
      "an approved resource under another URI, otherwise the same")                                \
    X(NAME_AMBIGUOUS, "name_ambiguous", IDENTITY, HIGH, QUARANTINE,                                \
      "the server lists this name more than once")                                                 \
    X(NAME_CONFUSABLE, "name_confusable", IDENTITY, CRITICAL, QUARANTINE,                          \
      "a new name that reads like that of an approved tool")                                       \
    G("Text", "What a model or a human reads, as a whole.")                                        \
    X(DESCRIPTION_CHANGED, "description_changed", INSTRUCTION, MEDIUM, REVIEW,                     \
      "the description says something else")                                                       \
    X(TITLE_CHANGED, "title_changed", INSTRUCTION, LOW, REVIEW,                                    \
      "the title says something else")                                                             \
    X(PARAM_TEXT_CHANGED, "param_text_changed", INSTRUCTION, MEDIUM, REVIEW,                       \
      "a text inside the schema says something else")                                              \
    X(TEXT_COSMETIC, "text_cosmetic", COSMETIC, INFO, PASS,                                        \
      "only blanks, punctuation or case differ")                                                   \
    X(ICON_CHANGED, "icon_changed", COSMETIC, LOW, REVIEW,                                         \
      "the icons differ")                                                                          \
    X(TEXT_TOO_LARGE, "text_too_large", INSTRUCTION, HIGH, QUARANTINE,                             \
      "the texts are too long to be analysed")                                                     \
    G("Signals in new text",                                                                       \
      "Found in text that the approved definition did not have; the lexicon is below.")            \
    X(INSTRUCTION_ADDED, "instruction_added", INSTRUCTION, HIGH, QUARANTINE,                       \
      "new text gives orders to the agent")                                                        \
    X(CONCEALMENT_ADDED, "concealment_added", INSTRUCTION, CRITICAL, QUARANTINE,                   \
      "new text asks to keep something from the user, or not to ask")                              \
    X(PROMPT_MARKUP_ADDED, "prompt_markup_added", INSTRUCTION, CRITICAL, QUARANTINE,               \
      "new text carries marks that set off a system message or hide a comment")                    \
    X(HIDDEN_CHARACTERS_ADDED, "hidden_characters_added", INSTRUCTION, CRITICAL, QUARANTINE,       \
      "new text holds characters that a human does not see")                                       \
    X(ENCODED_TEXT_ADDED, "encoded_text_added", INSTRUCTION, HIGH, QUARANTINE,                     \
      "new text holds an encoded blob")                                                            \
    X(OTHER_TOOL_MENTIONED, "other_tool_mentioned", INSTRUCTION, HIGH, QUARANTINE,                 \
      "new text refers to a tool that this server does not have")                                  \
    X(SIBLING_TOOL_MENTIONED, "sibling_tool_mentioned", INSTRUCTION, MEDIUM, REVIEW,               \
      "new text refers to another tool of this server")                                            \
    X(CREDENTIAL_FILE_MENTIONED, "credential_file_mentioned", CREDENTIAL_SCOPE, CRITICAL,          \
      QUARANTINE, "new text names a file or variable that holds credentials")                      \
    X(SECRET_MENTIONED, "secret_mentioned", CREDENTIAL_SCOPE, HIGH, QUARANTINE,                    \
      "new text speaks of credentials")                                                            \
    X(DATA_FLOW_ADDED, "data_flow_added", DATA_CLASS, CRITICAL, QUARANTINE,                        \
      "new text moves conversation, files or results to somewhere")                                \
    X(DESTINATION_MENTIONED, "destination_mentioned", EXTERNAL_REACH, HIGH, QUARANTINE,            \
      "new text names a URL, host or e-mail address")                                              \
    X(PATH_MENTIONED, "path_mentioned", DATA_CLASS, MEDIUM, REVIEW,                                \
      "new text names a place in the file system")                                                 \
    X(EFFECT_CLAIMED, "effect_claimed", EFFECT, MEDIUM, REVIEW,                                    \
      "new text speaks of an effect that the approved text did not have")                          \
    G("Parameters", "Members of the input schema's properties, at any depth.")                     \
    X(PARAM_ADDED, "param_added", SCHEMA_SHAPE, MEDIUM, REVIEW,                                    \
      "a new optional parameter")                                                                  \
    X(REQUIRED_PARAM_ADDED, "required_param_added", SCHEMA_SHAPE, HIGH, QUARANTINE,                \
      "a new parameter that every call must now carry")                                            \
    X(DESTINATION_PARAM_ADDED, "destination_param_added", EXTERNAL_REACH, HIGH, QUARANTINE,        \
      "a new parameter that names where to send")                                                  \
    X(CREDENTIAL_PARAM_ADDED, "credential_param_added", CREDENTIAL_SCOPE, HIGH, QUARANTINE,        \
      "a new parameter that asks for a credential")                                                \
    X(CONTEXT_PARAM_ADDED, "context_param_added", DATA_CLASS, HIGH, QUARANTINE,                    \
      "a new parameter that asks for the conversation or the model's context")                     \
    X(CODE_PARAM_ADDED, "code_param_added", EFFECT, HIGH, QUARANTINE,                              \
      "a new parameter that takes code or commands")                                               \
    X(EFFECT_PARAM_ADDED, "effect_param_added", EFFECT, MEDIUM, REVIEW,                            \
      "a new parameter that may change what the tool does to the world")                           \
    X(PARAM_REMOVED, "param_removed", SCHEMA_SHAPE, LOW, REVIEW,                                   \
      "a parameter is gone")                                                                       \
    X(REQUIRED_ADDED, "required_added", SCHEMA_SHAPE, MEDIUM, REVIEW,                              \
      "a known parameter is required now")                                                         \
    X(REQUIRED_REMOVED, "required_removed", SCHEMA_SHAPE, LOW, REVIEW,                             \
      "a parameter is no longer required")                                                         \
    G("Constraints", "What the input schema says about values.")                                   \
    X(TYPE_WIDENED, "type_widened", SCHEMA_SHAPE, MEDIUM, REVIEW,                                  \
      "more types or alternatives are accepted")                                                   \
    X(TYPE_NARROWED, "type_narrowed", SCHEMA_SHAPE, LOW, REVIEW,                                   \
      "fewer types or alternatives are accepted")                                                  \
    X(TYPE_CHANGED, "type_changed", SCHEMA_SHAPE, MEDIUM, REVIEW,                                  \
      "other types are accepted")                                                                  \
    X(ENUM_WIDENED, "enum_widened", SCHEMA_SHAPE, MEDIUM, REVIEW,                                  \
      "more values are accepted")                                                                  \
    X(ENUM_NARROWED, "enum_narrowed", SCHEMA_SHAPE, LOW, REVIEW,                                   \
      "fewer values are accepted")                                                                 \
    X(ENUM_CHANGED, "enum_changed", SCHEMA_SHAPE, MEDIUM, REVIEW,                                  \
      "other values are accepted")                                                                 \
    X(RANGE_WIDENED, "range_widened", SCHEMA_SHAPE, MEDIUM, REVIEW,                                \
      "a numeric limit is looser or gone")                                                         \
    X(RANGE_NARROWED, "range_narrowed", SCHEMA_SHAPE, LOW, REVIEW,                                 \
      "a numeric limit is tighter or new")                                                         \
    X(LENGTH_WIDENED, "length_widened", SCHEMA_SHAPE, MEDIUM, REVIEW,                              \
      "a limit of length or count is looser or gone")                                              \
    X(LENGTH_NARROWED, "length_narrowed", SCHEMA_SHAPE, LOW, REVIEW,                               \
      "a limit of length or count is tighter or new")                                              \
    X(PATTERN_REMOVED, "pattern_removed", SCHEMA_SHAPE, MEDIUM, REVIEW,                            \
      "a pattern or format is gone")                                                               \
    X(PATTERN_ADDED, "pattern_added", SCHEMA_SHAPE, LOW, REVIEW,                                   \
      "a pattern or format is new")                                                                \
    X(PATTERN_CHANGED, "pattern_changed", SCHEMA_SHAPE, MEDIUM, REVIEW,                            \
      "a pattern or format differs")                                                               \
    X(ADDITIONAL_OPENED, "additional_opened", SCHEMA_SHAPE, MEDIUM, REVIEW,                        \
      "undeclared members are accepted now")                                                       \
    X(ADDITIONAL_CLOSED, "additional_closed", SCHEMA_SHAPE, LOW, REVIEW,                           \
      "undeclared members are no longer accepted")                                                 \
    X(DEFAULT_CHANGED, "default_changed", EFFECT, MEDIUM, REVIEW,                                  \
      "what happens when the parameter is left out differs")                                       \
    X(SCHEMA_CHANGED, "schema_changed", SCHEMA_SHAPE, MEDIUM, REVIEW,                              \
      "the schema differs here in another way")                                                    \
    X(SCHEMA_RESTATED, "schema_restated", COSMETIC, INFO, PASS,                                    \
      "the schema says the same in another order or spelling")                                     \
    X(EXTERNAL_REF_ADDED, "external_ref_added", EXTERNAL_REACH, HIGH, QUARANTINE,                  \
      "the schema refers to a document elsewhere, which can change at any time")                   \
    X(HEADER_MAPPING_CHANGED, "header_mapping_changed", EXTERNAL_REACH, HIGH, REVIEW,              \
      "a parameter is copied to an HTTP header (x-mcp-header), or to another one")                 \
    X(AUTHZEN_MAPPING_CHANGED, "authzen_mapping_changed", CREDENTIAL_SCOPE, CRITICAL, QUARANTINE,  \
      "what authorization is asked about (x-authzen-mapping) differs")                             \
    X(DIALECT_CHANGED, "dialect_changed", COSMETIC, INFO, PASS,                                    \
      "another published dialect of JSON Schema is declared")                                      \
    X(OUTPUT_SCHEMA_CHANGED, "output_schema_changed", DATA_CLASS, MEDIUM, REVIEW,                  \
      "the shape of results differs")                                                              \
    G("Claims of the tool about itself",                                                           \
      "Annotations, with the defaults of MCP: readOnlyHint false, destructiveHint true, "          \
      "idempotentHint false, openWorldHint true.")                                                 \
    X(READ_ONLY_RELAXED, "read_only_relaxed", EFFECT, HIGH, QUARANTINE,                            \
      "no longer says that it only reads")                                                         \
    X(DESTRUCTIVE_RELAXED, "destructive_relaxed", EFFECT, HIGH, QUARANTINE,                        \
      "says now that it may destroy")                                                              \
    X(IDEMPOTENT_RELAXED, "idempotent_relaxed", EFFECT, MEDIUM, REVIEW,                            \
      "no longer says that repeating it is harmless")                                              \
    X(OPEN_WORLD_RELAXED, "open_world_relaxed", EXTERNAL_REACH, HIGH, QUARANTINE,                  \
      "says now that it reaches beyond its own domain")                                            \
    X(ANNOTATION_TIGHTENED, "annotation_tightened", EFFECT, LOW, REVIEW,                           \
      "claims to be safer than it did")                                                            \
    X(ANNOTATION_RESTATED, "annotation_restated", COSMETIC, INFO, PASS,                            \
      "says in other words what it said before")                                                   \
    X(ANNOTATION_CHANGED, "annotation_changed", EFFECT, LOW, REVIEW,                               \
      "an annotation that MCP does not define differs")                                            \
    X(EXECUTION_CHANGED, "execution_changed", SCHEMA_SHAPE, LOW, REVIEW,                           \
      "the way in which it may be run as a task differs")                                          \
    X(EXECUTION_RESTATED, "execution_restated", COSMETIC, INFO, PASS,                              \
      "says in other words that it is not run as a task")                                          \
    X(META_CHANGED, "meta_changed", INSTRUCTION, MEDIUM, REVIEW,                                   \
      "the metadata of the definition (_meta) differ")                                             \
    X(MEMBER_CHANGED, "member_changed", INSTRUCTION, MEDIUM, REVIEW,                               \
      "a member of the definition that MCP does not define differs")                               \
    X(PROMPT_CHANGED, "prompt_changed", INSTRUCTION, MEDIUM, REVIEW,                               \
      "the prompt's arguments differ")                                                             \
    X(TEMPLATE_CHANGED, "template_changed", DATA_CLASS, MEDIUM, REVIEW,                            \
      "the resource template differs")                                                             \
    X(RESOURCE_CHANGED, "resource_changed", DATA_CLASS, LOW, REVIEW,                               \
      "the resource differs")                                                                      \
    X(RESOURCE_CONTENT_CHANGED, "resource_content_changed", INSTRUCTION, HIGH, QUARANTINE,         \
      "the page that a user interface is made of differs from the approved one")                   \
    G("The server itself", "Facts. A quarantine here holds every item of the server.")             \
    X(LAUNCH_FIRST_SEEN, "launch_first_seen", IDENTITY, HIGH, QUARANTINE,                          \
      "nobody approved what is started or where it connects")                                      \
    X(LAUNCH_CHANGED, "launch_changed", IDENTITY, HIGH, QUARANTINE,                                \
      "another program, command line or address than the approved one")                            \
    X(LAUNCH_PORTABLE, "launch_portable", IDENTITY, INFO, PASS,                                    \
      "the lock file binds of the launch only what is the same on every machine")                  \
    X(LAUNCH_DETAIL_ADDED, "launch_detail_added", IDENTITY, LOW, REVIEW,                           \
      "the gateway binds more of what is started than when it was approved")                       \
    X(LAUNCH_BINARY_CHANGED, "launch_binary_changed", IDENTITY, MEDIUM, REVIEW,                    \
      "the program that is started has other bytes than the approved one")                         \
    X(LAUNCH_ENVIRONMENT_CHANGED, "launch_environment_changed", IDENTITY, MEDIUM, REVIEW,          \
      "other environment variables are given to the server than to the approved one")              \
    X(LAUNCH_PACKAGE_CHANGED, "launch_package_changed", IDENTITY, LOW, REVIEW,                     \
      "another version of the package runs")                                                       \
    X(LAUNCH_PACKAGE_REPLACED, "launch_package_replaced", IDENTITY, CRITICAL, QUARANTINE,          \
      "the package has the same version and other files")                                          \
    X(LAUNCH_DEPENDENCY_CHANGED, "launch_dependency_changed", IDENTITY, MEDIUM, REVIEW,            \
      "what the package depends on moved without a release of it")                                 \
    X(AUTH_ISSUER_CHANGED, "auth_issuer_changed", CREDENTIAL_SCOPE, CRITICAL, QUARANTINE,          \
      "another authorization server than the approved one")                                        \
    X(AUTH_SCOPE_ADDED, "auth_scope_added", CREDENTIAL_SCOPE, HIGH, REVIEW,                        \
      "the server asks for a scope that was not approved")                                         \
    X(AUTH_CHANGED, "auth_changed", CREDENTIAL_SCOPE, LOW, REVIEW,                                 \
      "what the server says about authorization differs")                                          \
    X(EXTRA_CHANGED, "extra_changed", COSMETIC, LOW, PASS,                                         \
      "members of the handshake that MCP does not define differ; no client is shown them")         \
    X(INSTRUCTIONS_FIRST_SEEN, "instructions_first_seen", INSTRUCTION, MEDIUM, REVIEW,             \
      "instructions to the model where none were approved")                                        \
    X(INSTRUCTIONS_CHANGED, "instructions_changed", INSTRUCTION, MEDIUM, REVIEW,                   \
      "the instructions to the model say something else")                                          \
    X(FACT_FIRST_SEEN, "fact_first_seen", COSMETIC, INFO, PASS,                                    \
      "a fact of the server that was not there when it was approved")                              \
    X(SERVER_NAME_CHANGED, "server_name_changed", IDENTITY, MEDIUM, REVIEW,                        \
      "the server calls itself something else")                                                    \
    X(SERVER_VERSION_CHANGED, "server_version_changed", COSMETIC, INFO, PASS,                      \
      "the server gives another version")                                                          \
    X(SERVER_INFO_CHANGED, "server_info_changed", INSTRUCTION, LOW, REVIEW,                        \
      "what the server says about itself differs")                                                 \
    X(CAPABILITY_ADDED, "capability_added", EFFECT, MEDIUM, REVIEW,                                \
      "the server offers a capability that was not there")                                         \
    X(CAPABILITIES_CHANGED, "capabilities_changed", COSMETIC, LOW, PASS,                           \
      "a capability is gone or its settings differ")                                               \
    X(PROTOCOL_CHANGED, "protocol_changed", COSMETIC, LOW, PASS,                                   \
      "the protocol versions differ")                                                              \
    G("Bounds", "What is said when there was more than is listed.")                                \
    X(MORE_CHANGES, "more_changes", SCHEMA_SHAPE, MEDIUM, REVIEW,                                  \
      "more changes than are listed; as urgent as the worst of them")                              \
    X(TOO_COMPLEX, "too_complex", SCHEMA_SHAPE, HIGH, QUARANTINE,                                  \
      "the definition is too deep or too large to be compared")
/* clang-format on */

enum lw_delta_kind {
#define X(kind, name, dimension, severity, disposition, text) LW_DELTA_##kind,
#define G(title, text)
    LW_DELTA_TABLE(X, G)
#undef X
#undef G
        LW_DELTA_KIND_COUNT
};

#endif
