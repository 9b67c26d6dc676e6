/* Shared by the operators: reading operands, and their classes. */
#ifndef LW_POLICY_OP_IMPL_H
#define LW_POLICY_OP_IMPL_H

#include <stdint.h>

#include "lib/policy/op.h"

#define LW_OP_LIST 256u              /* members of an operand that is a list */
#define LW_OP_TEXT ((size_t)1 << 20) /* bytes of a text that are looked at; longer is unknown */

/* -LW_ERR_SYNTAX, with the place of `v`. */
int lw_op_fail(struct lw_op_compiler *c, const struct lw_json *v, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* -LW_ERR_LIMIT: the policy is too large. */
int lw_op_full(struct lw_op_compiler *c, const struct lw_json *v);

struct lw_op_texts {
    const struct lw_str *s;   /* copies */
    const struct lw_json *at; /* operand of the first: valid while compiling only */
    size_t n;
};

/* One text or a list of them (1 to LW_OP_LIST, none empty). `what` names one in faults. */
LW_CHECKED int lw_op_texts(struct lw_op_compiler *c, const struct lw_json *operand,
                           const char *what, struct lw_op_texts *out);
/* One word or a list of words of `names`: a bit for each. */
LW_CHECKED int lw_op_words(struct lw_op_compiler *c, const struct lw_json *operand,
                           const char *const *names, size_t n, uint32_t *out);
/* An object with members of `known` alone, and at least one. */
LW_CHECKED int lw_op_members(struct lw_op_compiler *c, const struct lw_json *operand,
                             const char *const *known, size_t n);
LW_CHECKED int lw_op_bool(struct lw_op_compiler *c, const struct lw_json *v, bool *out);
/* The operand `i` of one text or a list. */
const struct lw_json *lw_op_item(const struct lw_json *operand, size_t i);

struct lw_op_globs; /* patterns as they are, and folded */
LW_CHECKED int lw_op_globs(struct lw_op_compiler *c, const struct lw_json *operand,
                           struct lw_op_globs **out);
/* TRUE: one of them is the text. UNKNOWN: one looks like it. */
enum lw_truth lw_op_globs_match(const struct lw_op_globs *g, struct lw_str text);
/* The same of a text that somebody may decode, leave the blanks of, or look at from its last slash
 * on: whatever of that would match is UNKNOWN. */
enum lw_truth lw_op_globs_text(const struct lw_op_globs *g, struct lw_str text,
                               struct lw_op_context *x);
/* The same for the last part of a path, by the patterns that have no "/". */
enum lw_truth lw_op_globs_last(const struct lw_op_globs *g, struct lw_str last);

extern const struct lw_op_class lw_op_equals, lw_op_in, lw_op_glob, lw_op_regex, lw_op_gt, lw_op_ge,
    lw_op_lt, lw_op_le, lw_op_length, lw_op_type, lw_op_exists, lw_op_cidr, lw_op_host, lw_op_url,
    lw_op_path, lw_op_inside, lw_op_outside, lw_op_sql, lw_op_shell, lw_op_secret;

#endif
