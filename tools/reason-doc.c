/* Writes docs/reasons.md from the table of reason codes; the test run compares the file with it. */
#include <stdio.h>

#include "lib/decide/decide.h"

int main(void)
{
    puts("# Reason codes\n"
         "\n"
         "*Written by `reason-doc` from `lib/decide/reason.h`; do not edit.*\n"
         "\n"
         "A refusal reaches the client as a JSON-RPC error with code -31001 (outside the range "
         "that\n"
         "JSON-RPC and MCP reserve), `data.reason` as below and `data.receipt`, the id of its\n"
         "receipt: `landwaiter receipts show ID` tells the rest.\n"
         "\n"
         "| code | the agent is told | what it means |\n"
         "|---|---|---|");
    for (int r = 0; r < LW_REASON_COUNT; r++)
        printf("| `%s` | %s | %s |\n", lw_reason_code((enum lw_reason)r),
               lw_reason_agent_text((enum lw_reason)r), lw_reason_operator_text((enum lw_reason)r));
    return ferror(stdout) ? 1 : 0;
}
