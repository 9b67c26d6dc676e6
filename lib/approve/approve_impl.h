/* What the files of lib/approve share. */
#ifndef LW_APPROVE_APPROVE_IMPL_H
#define LW_APPROVE_APPROVE_IMPL_H

#include "lib/approve/approve.h"

/* Writes the terms with their defaults filled in; members in canonical order. */
void lw_approve_terms_write(const struct lw_approve_terms *t, struct lw_json_writer *w);
/* -LW_ERR_DAMAGED for what is none. Slices point into the tree. */
LW_CHECKED int lw_approve_terms_read(const struct lw_json *json, struct lw_arena *a,
                                     struct lw_approve_terms *out);
/* An array of at most `max` strings that are not empty. */
LW_CHECKED int lw_approve_names_read(const struct lw_json *list, size_t max, struct lw_arena *a,
                                     struct lw_names *out);

#endif
