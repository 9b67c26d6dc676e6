/* Writes docs/reasons.md from the table of reason codes; the test run compares the file with it. */
#include <stdio.h>

#include "lib/decide/decide.h"

int main(void)
{
    puts("# Reason codes\n"
         "\n"
         "*Written by `reason-doc` from `lib/decide/reason.h`; do not edit.*\n"
         "\n"
         "A refused call of a tool reaches the client as a result with `isError`, whose text is\n"
         "below and whose `_meta[\"landwaiter/refusal\"]` holds `reason` and `receipt`; other "
         "refusals,\n"
         "and those of tools where the configuration says `refusals: error`, as a JSON-RPC error\n"
         "with code -31001 (outside the range that JSON-RPC and MCP reserve), `data.reason` and\n"
         "`data.receipt`. `state_invalid` and `task_unknown` have the code that the specification\n"
         "gives to invalid parameters, -32602. `landwaiter receipts show ID` tells the rest.\n\n"
         "| code | the agent is told | what it means |\n"
         "|---|---|---|");
    for (int r = 0; r < LW_REASON_COUNT; r++)
        printf("| `%s` | %s | %s |\n", lw_reason_code((enum lw_reason)r),
               lw_reason_agent_text((enum lw_reason)r), lw_reason_operator_text((enum lw_reason)r));
    return ferror(stdout) ? 1 : 0;
}
