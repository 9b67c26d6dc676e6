/* Paths of files in arguments, in the one spelling that every reader takes the same way. */
#ifndef LW_POLICY_PATH_H
#define LW_POLICY_PATH_H

#include <stdbool.h>

#include "lib/base/arena.h"
#include "lib/base/str.h"
#include "lib/base/verdict.h"

enum lw_path_kind { LW_PATH_ODD, LW_PATH_ABSOLUTE, LW_PATH_RELATIVE };

struct lw_path {
    enum lw_path_kind kind;
    const char *why;    /* ODD: static text */
    bool up;            /* has "..": where it leads depends on links */
    struct lw_str text; /* canonical: no empty and no "." segments, no slash at the end; "/" and "."
                         * are the whole. ".." is kept */
};

#define LW_PATH_BYTES 4096u

/* Canonical form in the arena (or within `s`). ODD, as some reader would take it another way: empty
 * or longer than 4096 bytes; controls; backslashes and colons (Windows: separators, drives,
 * streams, URLs); percent signs (decoded by some, expanded by others); "~" or "$" at the start,
 * "${", "$(", "~1" (short names); two slashes at the start; blanks at either end of a segment, dots
 * at the end of one; characters that are no slash or dot and look it, or that are not seen. */
void lw_path_parse(struct lw_str s, struct lw_arena *a, struct lw_path *out);

/* Is `path` the root or below it? Both absolute, or both relative, and canonical. UNKNOWN when it
 * is only without regard to case and look-alike letters. */
enum lw_truth lw_path_within(struct lw_str path, struct lw_str root);
/* What is behind the last slash. */
struct lw_str lw_path_last(struct lw_str path);

#endif
