/* The facts of a call as a person writes them down: in fixtures of `policy test`, and from the
 * options of `policy explain`. */
#ifndef LW_CLI_TOLD_H
#define LW_CLI_TOLD_H

#include "lib/policy/op.h"
#include "lib/policy/policy.h"

/* Reads an object
 *   {"server","tool"|"prompt"|"resource"|"template"|"method","arguments","listing",
 *    "user","groups","agent","client","effect","data","destinations","scopes","environments",
 *    "surface":"approved"|"review","time":"2026-11-29T10:00:00Z",
 *    "session":{"labels":[…],"called":[{"server","tool","times"}],"forgetful"},
 *    "paths":{"/data/link":"/etc/passwd","/gone":null},"local"}
 * into *out, whose slices point into the arena and the tree. A path that "paths" does not name is
 * what it says, without "." and "..". On failure *at is the wrong part and `text` says why. */
LW_CHECKED int lw_told_facts(const struct lw_json *given, struct lw_arena *a,
                             struct lw_policy_call *out, const char **at, char text[256]);

/* Fills in the paths that the policy wants to know of this call and that nobody has named. */
LW_CHECKED int lw_told_paths(const struct lw_policy *p, struct lw_arena *a,
                             struct lw_policy_call *call);

#endif
