/* The policy language as one table: it compiles, documents and suggests.
 *
 * X(SECTION, KEY, key, takes, form, meaning, example). `takes` are the JSON types that a value may
 * have, of which the compiler says the rest; `form` is what messages and the reference say. A key
 * of another section or none is an error with a suggestion. The operators that may stand in a
 * condition beside `not`, `any`, `all` and `at` are lib/policy/op.h's. */
#ifndef LW_POLICY_LANGUAGE_H
#define LW_POLICY_LANGUAGE_H

#include "lib/json/json.h"

enum lw_lang_takes {
    LW_TAKES_NUMBER = 1u << LW_JSON_NUMBER,
    LW_TAKES_BOOL = 1u << LW_JSON_BOOL,
    LW_TAKES_STRING = 1u << LW_JSON_STRING,
    LW_TAKES_LIST = 1u << LW_JSON_ARRAY,
    LW_TAKES_MAP = 1u << LW_JSON_OBJECT,
    LW_TAKES_WORDS = LW_TAKES_STRING | LW_TAKES_LIST,
    LW_TAKES_PATTERNS = LW_TAKES_STRING | LW_TAKES_LIST | LW_TAKES_MAP,
    LW_TAKES_AMOUNT = LW_TAKES_STRING | LW_TAKES_NUMBER,
    LW_TAKES_CONDITION = 0x3f,
};

/* Y(SECTION, title, text) in the order of the reference. */
#define LW_LANG_SECTIONS(Y)                                                                        \
    Y(FILE, "The file", "The top of a policy file.")                                               \
    Y(SERVER, "servers.NAME", "What differs for one server, in this file.")                        \
    Y(RULE, "A rule", "One entry of `rules`.")                                                     \
    Y(MATCH, "match",                                                                              \
      "Every member must hold. *Patterns* are a pattern, a list of which one has to match, or "    \
      "`{not: …}` around either. In a pattern `*` stands for any characters, `?` for one, and "  \
      "`\\` takes the next one as it is; letters count as written.")                               \
    Y(WORDS, "data, destinations, scopes, environments, labels",                                   \
      "A set of words. Patterns alone mean `any`. When nothing was declared, the condition is "    \
      "unknown.")                                                                                  \
    Y(TIME, "time", "Every member must hold; a list of such maps means any of them.")              \
    Y(SESSION, "session", "What the session did before.")                                          \
    Y(CALLED, "session.called", "Calls of this session that were allowed.")                        \
    Y(CONDITION, "Conditions on arguments",                                                        \
      "The value of a pointer in `args`. A map means that every member holds; `{}` always holds "  \
      "and lists the argument. A list means that one of its conditions holds; anything else is "   \
      "compared as by `equals`. An argument that is not there makes every operator but `exists` "  \
      "unknown. A value of another type makes an operator unknown.")                               \
    Y(LIMIT, "limits", "Each entry is one limit; all limits of all rules that allow a call hold.") \
    Y(BUDGET, "limits.budget", "One or more of these, each an amount per period.")                 \
    Y(APPROVAL, "approval",                                                                        \
      "How a human is asked. Where several rules ask, the strictest of each member counts.")       \
    Y(APPROVERS, "approval.approvers", "Who may answer: one of these users or members of groups.")

#define LW_LANG_TABLE(X)                                                                           \
    X(FILE, VERSION, "version", LW_TAKES_NUMBER, "1", "The version of the language. Required.",    \
      "version: 1")                                                                                \
    X(FILE, MODE, "mode", LW_TAKES_STRING, "enforce or shadow",                                    \
      "`shadow`: nothing in this file changes a verdict; what it would have been is recorded. "    \
      "Default: `enforce`.",                                                                       \
      "mode: shadow")                                                                              \
    X(FILE, SERVERS, "servers", LW_TAKES_MAP, "a map of server names",                             \
      "What differs for single servers, in this file.", "servers: {web: {mode: shadow}}")          \
    X(FILE, RULES, "rules", LW_TAKES_LIST, "a list of rules",                                      \
      "The rules. Their order does not matter. Required; may be empty.", "rules: []")              \
    X(SERVER, MODE, "mode", LW_TAKES_STRING, "enforce or shadow",                                  \
      "The mode of this file's rules for calls of this server; a rule's own mode goes before it.", \
      "mode: shadow")                                                                              \
    X(RULE, ID, "id", LW_TAKES_STRING, "1 to 64 of A-Z a-z 0-9 . _ -",                             \
      "Names the rule in receipts and answers; unique over all files. Required.", "id: fs-read")   \
    X(RULE, MATCH, "match", LW_TAKES_MAP, "a map, see match",                                      \
      "Which calls the rule is about; `{}` is every call. Required.",                              \
      "match: {server: files, tool: \"read_*\"}")                                                  \
    X(RULE, DECISION, "decision", LW_TAKES_STRING, "allow, require_approval or deny",              \
      "What it says about them. Required.", "decision: allow")                                     \
    X(RULE, MODE, "mode", LW_TAKES_STRING, "enforce or shadow",                                    \
      "The mode of this rule, before that of its file and server.", "mode: shadow")                \
    X(RULE, REASON, "reason", LW_TAKES_STRING, "up to 1,024 bytes of text",                        \
      "Said to the agent and the operator when the rule decides.",                                 \
      "reason: \"ask in #data first\"")                                                            \
    X(RULE, UNDECLARED, "undeclared", LW_TAKES_STRING, "deny or allow",                            \
      "Whether a rule that lists arguments lets others through. Default: `deny`.",                 \
      "undeclared: allow")                                                                         \
    X(RULE, LIMITS, "limits", LW_TAKES_LIST, "a list, see limits",                                 \
      "How much of it. Not for a deny.", "limits: [{rate: 30/m, per: [user, tool]}]")              \
    X(RULE, COST, "cost", LW_TAKES_AMOUNT, "a decimal, at most 6 digits behind the point",         \
      "What one such call is reckoned to cost, for budgets. Of several rules the highest counts.", \
      "cost: \"0.01\"")                                                                            \
    X(RULE, APPROVAL, "approval", LW_TAKES_MAP, "a map, see approval",                             \
      "How a human is asked. Only with `require_approval`.", "approval: {quorum: 2}")              \
    X(MATCH, SERVER, "server", LW_TAKES_PATTERNS, "patterns",                                      \
      "The operator's name of the server.", "server: files")                                       \
    X(MATCH, TOOL, "tool", LW_TAKES_PATTERNS, "patterns", "The name of the tool; tools only.",     \
      "tool: [\"read_*\", list_directory]")                                                        \
    X(MATCH, PROMPT, "prompt", LW_TAKES_PATTERNS, "patterns",                                      \
      "The name of the prompt; prompts only.", "prompt: \"review-*\"")                             \
    X(MATCH, RESOURCE, "resource", LW_TAKES_PATTERNS, "patterns",                                  \
      "The URI of the resource; resources only. A URI that is not in its normal form (characters " \
      "escaped that need not be, `.` and `..` as segments, also with a `;` behind them or behind " \
      "`?` and `#`, empty segments, backslashes, anything but ASCII, an upper-case scheme) "       \
      "is unknown unless a pattern is `*` or the very same text.",                                 \
      "resource: \"file:///data/*\"")                                                              \
    X(MATCH, METHOD, "method", LW_TAKES_PATTERNS, "patterns", "The method of the protocol.",       \
      "method: [\"resources/*\", completion/complete]")                                            \
    X(MATCH, USER, "user", LW_TAKES_PATTERNS, "patterns",                                          \
      "The user on whose behalf the call is made. Unknown while no identity is verified.",         \
      "user: alice")                                                                               \
    X(MATCH, GROUP, "group", LW_TAKES_PATTERNS, "patterns",                                        \
      "One of the user's groups. Unknown while no identity is verified.", "group: [eng, ops]")     \
    X(MATCH, AGENT, "agent", LW_TAKES_PATTERNS, "patterns",                                        \
      "The agent's verified identity. Unknown while there is none.", "agent: \"ci-*\"")            \
    X(MATCH, CLIENT, "client", LW_TAKES_PATTERNS, "patterns",                                      \
      "What the client calls itself: a claim, good for a deny and not for an allow.",              \
      "client: \"claude*\"")                                                                       \
    X(MATCH, EFFECT, "effect", LW_TAKES_WORDS,                                                     \
      "read, write, destructive, execute, admin, money, unknown, or a list of them",               \
      "The effect that a human declared in the manifest; tools only. Annotations do not count. "   \
      "When none was declared, the condition is true if `unknown` is among the words and unknown " \
      "otherwise.",                                                                                \
      "effect: [read, write]")                                                                     \
    X(MATCH, DATA, "data", LW_TAKES_PATTERNS, "a set of words",                                    \
      "Classes of data declared in the manifest; tools only.", "data: {none: [personal]}")         \
    X(MATCH, DESTINATIONS, "destinations", LW_TAKES_PATTERNS, "a set of words",                    \
      "Destinations declared in the manifest; tools only.",                                        \
      "destinations: {all: [\"*.corp.example\"]}")                                                 \
    X(MATCH, SCOPES, "scopes", LW_TAKES_PATTERNS, "a set of words",                                \
      "Credential scopes declared in the manifest; tools only.", "scopes: {any: [\"*:write\"]}")   \
    X(MATCH, ENVIRONMENTS, "environments", LW_TAKES_PATTERNS, "a set of words",                    \
      "Environments declared in the manifest; tools only.", "environments: production")            \
    X(MATCH, SURFACE, "surface", LW_TAKES_WORDS, "approved or review",                             \
      "`review`: drift of the server or tool waits for a human; `approved`: none does.",           \
      "surface: approved")                                                                         \
    X(MATCH, TIME, "time", LW_TAKES_MAP | LW_TAKES_LIST, "a map or a list of maps, see time",      \
      "When the call is made.", "time: {days: [mon, fri], between: [\"08:00\", \"18:00\"]}")       \
    X(MATCH, SESSION, "session", LW_TAKES_MAP, "a map, see session",                               \
      "What happened in the session before.", "session: {labels: {none: [untrusted]}}")            \
    X(MATCH, ARGS, "args", LW_TAKES_MAP, "a map of JSON Pointers to conditions",                   \
      "The arguments. In a pointer the token `*` stands for every element or member; its "         \
      "condition is `any`, `all` or `{}`.",                                                        \
      "args: {/path: {inside: /data}, /files/*/name: {all: {glob: \"*.txt\"}}}")                   \
    X(MATCH, NOT, "not", LW_TAKES_MAP, "a map as in match, without args",                          \
      "Holds when the members of the map do not all hold.", "not: {user: alice, tool: \"x_*\"}")   \
    X(WORDS, ANY, "any", LW_TAKES_PATTERNS, "patterns", "One of the words matches.",               \
      "any: [personal, health]")                                                                   \
    X(WORDS, ALL, "all", LW_TAKES_PATTERNS, "patterns",                                            \
      "Every word matches one of these; also when there is no word.", "all: [\"*.corp.example\"]") \
    X(WORDS, NONE, "none", LW_TAKES_PATTERNS, "patterns", "No word matches.", "none: [personal]")  \
    X(TIME, DAYS, "days", LW_TAKES_WORDS, "mon, tue, wed, thu, fri, sat, sun",                     \
      "Days of the week. A window across midnight belongs to the day on which it began.",          \
      "days: [mon, tue, wed, thu, fri]")                                                           \
    X(TIME, BETWEEN, "between", LW_TAKES_LIST, "two times of day, [\"HH:MM\", \"HH:MM\"]",         \
      "From the first, included, to the second, not included; across midnight where the second "   \
      "is earlier. `24:00` is the end of the day.",                                                \
      "between: [\"08:00\", \"18:00\"]")                                                           \
    X(TIME, OFFSET, "offset", LW_TAKES_STRING, "+HH:MM or -HH:MM",                                 \
      "Of these times from UTC; there is no daylight saving. Default: `+00:00`.",                  \
      "offset: \"+01:00\"")                                                                        \
    X(SESSION, LABELS, "labels", LW_TAKES_PATTERNS, "a set of words",                              \
      "Labels that the session carries.", "labels: {any: [untrusted]}")                            \
    X(SESSION, CALLED, "called", LW_TAKES_MAP, "a map, see session.called",                        \
      "Calls that were allowed before.", "called: {tool: read_secret}")                            \
    X(CALLED, TOOL, "tool", LW_TAKES_PATTERNS, "patterns", "The tool called.", "tool: \"read_*\"") \
    X(CALLED, SERVER, "server", LW_TAKES_PATTERNS, "patterns", "The server of the tool.",          \
      "server: files")                                                                             \
    X(CALLED, AT_LEAST, "at_least", LW_TAKES_NUMBER, "1 to 1000000",                               \
      "How many calls there were at least. Default: 1.", "at_least: 3")                            \
    X(CONDITION, NOT, "not", LW_TAKES_CONDITION, "a condition",                                    \
      "Holds when the condition does not. What is unknown stays unknown.",                         \
      "/path: {not: {glob: \"*.env\"}}")                                                           \
    X(CONDITION, ANY, "any", LW_TAKES_CONDITION, "a condition",                                    \
      "Holds when it holds for an element of the list; not when the list is empty.",               \
      "/to: {any: {glob: \"*@example.com\"}}")                                                     \
    X(CONDITION, ALL, "all", LW_TAKES_CONDITION, "a condition",                                    \
      "Holds when it holds for every element of the list; also when the list is empty.",           \
      "/to: {all: {glob: \"*@example.com\"}}")                                                     \
    X(CONDITION, AT, "at", LW_TAKES_MAP, "a map of JSON Pointers to conditions",                   \
      "Conditions on what is within the value, all of which hold.",                                \
      "/files: {all: {at: {/kind: text, /name: {glob: \"*.txt\"}}}}")                              \
    X(LIMIT, RATE, "rate", LW_TAKES_STRING, "COUNT/PERIOD, such as 30/m",                          \
      "A token bucket: on average so many calls a period, at most `burst` at once.",               \
      "{rate: 30/m, per: [user, tool]}")                                                           \
    X(LIMIT, BURST, "burst", LW_TAKES_NUMBER, "1 to 100000000",                                    \
      "With `rate`: how many calls at once. Default: the count of the rate.",                      \
      "{rate: 30/m, burst: 5}")                                                                    \
    X(LIMIT, WINDOW, "window", LW_TAKES_STRING, "COUNT/PERIOD, such as 200/h",                     \
      "So many calls in any span of this length.", "{window: 200/h}")                              \
    X(LIMIT, CONCURRENT, "concurrent", LW_TAKES_NUMBER, "1 to 100000000",                          \
      "So many calls at the same time.", "{concurrent: 2, per: [server]}")                         \
    X(LIMIT, BUDGET, "budget", LW_TAKES_MAP, "a map, see limits.budget",                           \
      "Amounts in any period of this length.",                                                     \
      "{budget: {calls: 500/d, cost: \"10.00/d\"}, per: [user]}")                                  \
    X(LIMIT, REPEAT, "repeat", LW_TAKES_STRING, "COUNT/PERIOD, such as 3/60s",                     \
      "The same call with the same arguments so many times in a period: more is a loop.",          \
      "{repeat: 3/60s}")                                                                           \
    X(LIMIT, PER, "per", LW_TAKES_WORDS, "user, agent, session, server, tool",                     \
      "What is counted apart. Default: all calls of the rule together.", "per: [user, tool]")      \
    X(BUDGET, CALLS, "calls", LW_TAKES_STRING, "COUNT/PERIOD", "Calls.", "calls: 500/d")           \
    X(BUDGET, BYTES, "bytes", LW_TAKES_STRING, "SIZE/PERIOD, with B, KB, MB or GB",                \
      "Bytes of results.", "bytes: 50MB/d")                                                        \
    X(BUDGET, COST, "cost", LW_TAKES_STRING, "DECIMAL/PERIOD", "The costs that rules declare.",    \
      "cost: \"10.00/d\"")                                                                         \
    X(APPROVAL, APPROVERS, "approvers", LW_TAKES_MAP, "a map, see approval.approvers",             \
      "Who may answer. Default: any approver.", "approvers: {groups: [finance]}")                  \
    X(APPROVAL, QUORUM, "quorum", LW_TAKES_NUMBER, "1 to 16",                                      \
      "How many different humans have to say yes. One no ends it. Default: 1.", "quorum: 2")       \
    X(APPROVAL, TTL, "ttl", LW_TAKES_STRING, "a duration from 10s to 24h",                         \
      "How long an answer may take and an approval may wait to be used. Default: 10m.",            \
      "ttl: 10m")                                                                                  \
    X(APPROVAL, WAIT, "wait", LW_TAKES_STRING, "a duration from 1s to 1h",                         \
      "How long the call is held at most while a human is asked.", "wait: 120s")                   \
    X(APPROVAL, WAYS, "ways", LW_TAKES_WORDS, "hold, form, url, refuse",                           \
      "Ways to ask, in the order to be tried; what the client cannot is left out, and `url` "      \
      "needs `decision_point.page` of the configuration. Default: form, hold, refuse.",            \
      "ways: [url, refuse]")                                                                       \
    X(APPROVAL, REQUESTER, "requester", LW_TAKES_STRING, "exclude or may",                         \
      "Whether the user whose agent asks may answer too. Default: `may` where nothing else is "    \
      "demanded of those who answer, otherwise `exclude`.",                                        \
      "requester: exclude")                                                                        \
    X(APPROVAL, VERIFIED, "verified", LW_TAKES_BOOL, "true or false",                              \
      "A yes that the client relays (a form) does not count. Default: false.", "verified: true")   \
    X(APPROVAL, HIGHLIGHT, "highlight", LW_TAKES_WORDS, "JSON Pointers",                           \
      "Arguments to be shown first; all are shown.", "highlight: [/amount, /to]")                  \
    X(APPROVAL, UNDO, "undo", LW_TAKES_STRING, "up to 1,024 bytes of text",                        \
      "How to take it back, for the human who is asked.", "undo: \"refund by the same tool\"")     \
    X(APPROVERS, USERS, "users", LW_TAKES_WORDS, "names", "These users.", "users: [bob]")          \
    X(APPROVERS, GROUPS, "groups", LW_TAKES_WORDS, "names", "Members of these groups.",            \
      "groups: [finance]")

enum lw_lang_section {
#define Y(section, title, text) LW_LANG_##section,
    LW_LANG_SECTIONS(Y)
#undef Y
        LW_LANG_SECTION_COUNT
};

/* LW_KEY_RULE_ID … */
enum lw_lang_key_number {
#define X(section, key, name, takes, form, meaning, example) LW_LANG_##section##_##key,
    LW_LANG_TABLE(X)
#undef X
        LW_LANG_KEY_COUNT
};

struct lw_lang_key {
    enum lw_lang_section section;
    const char *name;
    unsigned takes; /* LW_TAKES_* */
    const char *form;
    const char *meaning;
    const char *example;
};

/* By number. */
const struct lw_lang_key *lw_lang_key(enum lw_lang_key_number k);
/* The key of that name in a section; LW_LANG_KEY_COUNT when there is none. */
enum lw_lang_key_number lw_lang_find(enum lw_lang_section section, struct lw_str name);
/* The nearest key of the section (and operator, in conditions), or NULL. */
const char *lw_lang_suggest(enum lw_lang_section section, struct lw_str name);
const char *lw_lang_title(enum lw_lang_section s);
const char *lw_lang_text(enum lw_lang_section s);

#endif
