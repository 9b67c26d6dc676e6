#include "lib/base/verdict.h"

const char *lw_verdict_name(enum lw_verdict v)
{
    return v == LW_ALLOW ? "allow" : v == LW_REQUIRE_APPROVAL ? "require_approval" : "deny";
}

const char *lw_truth_name(enum lw_truth t)
{
    return t == LW_TRUE ? "true" : t == LW_FALSE ? "false" : "unknown";
}

enum lw_truth lw_truth_not(enum lw_truth t)
{
    return t == LW_TRUE ? LW_FALSE : t == LW_FALSE ? LW_TRUE : LW_UNKNOWN;
}

enum lw_truth lw_truth_and(enum lw_truth a, enum lw_truth b)
{
    if (a == LW_FALSE || b == LW_FALSE)
        return LW_FALSE;
    return a == LW_TRUE && b == LW_TRUE ? LW_TRUE : LW_UNKNOWN;
}

enum lw_truth lw_truth_or(enum lw_truth a, enum lw_truth b)
{
    if (a == LW_TRUE || b == LW_TRUE)
        return LW_TRUE;
    return a == LW_FALSE && b == LW_FALSE ? LW_FALSE : LW_UNKNOWN;
}
