/* Reason codes: why a verdict is what it is. One table yields the code, how severe it is, a short
 * safe sentence for the agent, and what the operator should know and do. */
#ifndef LW_DECIDE_REASON_H
#define LW_DECIDE_REASON_H

#include "lib/base/str.h"

/* X(NAME, code, agent text, operator text) */
#define LW_REASON_TABLE(X)                                                                         \
    X(NONE, "none", "The call was refused.", "No stage gave a verdict; the default is to deny.")   \
    X(ALLOWED, "allowed", "Allowed.", "The tool is approved and no stage objects.")                \
    X(KILLED, "killed", "Calls are switched off by the operator.", "The kill switch is on.")       \
    X(SERVER_BLOCKED, "server_blocked", "This server is blocked by the operator.",                 \
      "The server was blocked or its approval revoked.")                                           \
    X(SURFACE_UNKNOWN, "surface_unknown", "The server's tools could not be listed completely.",    \
      "The surface was not listed to its end, so nothing can be compared.")                        \
    X(SURFACE_FIRST_SEEN, "surface_first_seen", "This server has not been approved yet.",          \
      "First sight of this server: nothing can be called until `landwaiter approve`.")             \
    X(SERVER_QUARANTINED, "server_quarantined",                                                    \
      "This server changed since it was approved and is held for review.",                         \
      "A fact of the server itself changed dangerously: `landwaiter review` shows what.")          \
    X(TOOL_UNKNOWN, "tool_unknown", "There is no approved tool of this name.",                     \
      "The name is not in the manifest.")                                                          \
    X(TOOL_NOT_OFFERED, "tool_not_offered", "The server does not offer this tool any more.",       \
      "The tool is approved but missing from the live surface.")                                   \
    X(TOOL_QUARANTINED, "tool_quarantined",                                                        \
      "This tool changed since it was approved and is held for review.",                           \
      "The tool drifted dangerously: `landwaiter review` shows the delta.")                        \
    X(APPROVAL_EXPIRED, "approval_expired", "The approval of this tool has expired.",              \
      "Approve the tool again to go on using it.")                                                 \
    X(HEADER_MARKS_INVALID, "header_marks_invalid",                                                \
      "This tool cannot be offered: its definition breaks the protocol.",                          \
      "The tool's x-mcp-header marks break the specification, which forbids to offer it: the "     \
      "log says which rule. Its server has to correct the definition.")                            \
    X(ARGUMENTS_INVALID, "arguments_invalid", "The arguments do not fit the approved schema.",     \
      "The arguments do not validate against the schema that was approved.")                       \
    X(ARGUMENTS_PENDING, "arguments_pending",                                                      \
      "The arguments fit a new definition of this tool that is not approved yet.",                 \
      "The call has the shape of the live definition and not of the approved one: `landwaiter "    \
      "review` shows the delta that waits.")                                                       \
    X(STATE_INVALID, "state_invalid",                                                              \
      "The requestState is unknown, expired, used or of another call: make the call anew.",        \
      "A retry came with a state that was not given for this very call, or not any more.")         \
    X(TASK_UNKNOWN, "task_unknown", "There is no task of this id.",                                \
      "No call of this session has begun a task of this id, or it was long ago.")                  \
    X(POLICY_DENIED, "policy_denied", "A rule of the operator's policy forbids this call.",        \
      "A deny rule matches: the receipt names it, and `landwaiter policy explain` shows every "    \
      "rule.")                                                                                     \
    X(POLICY_DEFAULT, "policy_default_deny", "No rule allows this call.",                          \
      "Nothing in the manifest or policy allows it; the default is to deny.")                      \
    X(POLICY_UNDECLARED, "policy_undeclared",                                                      \
      "The call has an argument that the rules of the operator's policy do not name.",             \
      "The rules that match list arguments, and none lists this one: add it to a rule, or say "    \
      "`undeclared: allow` there.")                                                                \
    X(APPROVAL_REQUIRED, "approval_required", "A human has to approve this call first.",           \
      "A rule requires an approval of this very call.")                                            \
    X(APPROVAL_DENIED, "approval_denied", "A human was asked about this call and denied it.",      \
      "The approval that a rule requires was denied.")                                             \
    X(APPROVAL_TIMEOUT, "approval_timeout", "Nobody approved this call in time.",                  \
      "The approval that a rule requires was not given in time; that is a denial.")                \
    X(APPROVAL_VOID, "approval_void",                                                              \
      "The approval of this call is over or was used already: make the call anew to ask again.",   \
      "A call came with an approval that was used, is over, or is of another call.")               \
    X(RATE_LIMITED, "rate_limited", "Too many such calls in a short time.",                        \
      "The rate that a rule sets was reached.")                                                    \
    X(BUDGET_EXHAUSTED, "budget_exhausted", "The budget for such calls is used up.",               \
      "The budget that a rule sets is used up.")                                                   \
    X(CONCURRENCY_LIMIT, "concurrency_limit", "Too many such calls run at the same time.",         \
      "The number of concurrent calls that a rule sets was reached.")                              \
    X(REPEATED_CALL, "repeated_call", "The very same call was made too often.",                    \
      "The same call with the same arguments was repeated more often than a rule lets it be.")     \
    X(RULES_CHANGED, "rules_changed", "The rules changed while the call waited: make it again.",   \
      "New rules limit the call in another way, and it was under way already: it was not counted " \
      "by them.")                                                                                  \
    X(PDP_DENIED, "pdp_denied", "The decision point of the operator forbids this call.",           \
      "An external decision point answered with a denial.")                                        \
    X(PDP_UNAVAILABLE, "pdp_unavailable", "The decision point of the operator did not answer.",    \
      "An external decision point failed, or did not answer in time; that is a denial.")           \
    X(INFLIGHT_LIMIT, "inflight_limit", "Too many calls are in flight.",                           \
      "The limit on concurrent calls was reached (limits.inflight).")                              \
    X(RECEIPT_FAILED, "receipt_failed", "The call could not be recorded and was not made.",        \
      "The ledger could not write the decision: see its log for disk and permissions.")            \
    X(LEDGER_UNAVAILABLE, "ledger_unavailable",                                                    \
      "The receipt ledger is not available; no call can be made.",                                 \
      "The ledger process is gone: restart Landwaiter.")                                           \
    X(SERVER_UNAVAILABLE, "server_unavailable", "The server is not available.",                    \
      "The server could not be started or reached, or it ended.")                                  \
    X(SERVER_PROTOCOL, "server_protocol", "The server answered with something that is not MCP.",   \
      "The server broke the protocol; its answer was discarded.")                                  \
    X(RESOURCE_AMBIGUOUS, "resource_ambiguous",                                                    \
      "More than one server claims this resource: use the endpoint of the one that is meant.",     \
      "Two servers behind `/mcp` list the resource or have a template for it: use "                \
      "`/servers/NAME/mcp`, or leave one out with `aggregate: false`.")                            \
    X(TIMEOUT, "timeout", "The server did not answer in time.",                                    \
      "No answer within call_timeout; the effect of the call is unknown.")                         \
    X(CANCELLED, "cancelled", "The call was cancelled.", "The client cancelled the call.")

enum lw_reason {
#define X(n, c, a, o) LW_REASON_##n,
    LW_REASON_TABLE(X)
#undef X
        LW_REASON_COUNT
};

const char *lw_reason_code(enum lw_reason r);
const char *lw_reason_agent_text(enum lw_reason r);
const char *lw_reason_operator_text(enum lw_reason r);

#endif
