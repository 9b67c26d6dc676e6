/* What `landwaiter approve` is asked: shared by its verb (approve.c) and by what chooses the items
 * (approve_scope.c). */
#ifndef LW_CLI_APPROVE_H
#define LW_CLI_APPROVE_H

#include "cli/compare.h"

#define LW_APPROVE_TOOLS   1024
#define LW_APPROVE_CHANGES 256
#define LW_APPROVE_WORDS   64

struct lw_approve_request {
    const char *server;
    const char *view;
    bool has_shown;
    struct lw_digest shown;
    bool yes;
    struct lw_str tools[LW_APPROVE_TOOLS];
    size_t tool_count;
    size_t changes[LW_APPROVE_CHANGES]; /* numbers of the review, from 1 */
    size_t change_count;
    bool only_cosmetic;
    enum lw_effect effect;
    struct lw_str words[LW_DECLARED_COUNT][LW_APPROVE_WORDS];
    size_t word_count[LW_DECLARED_COUNT];
    int64_t expires_in;
    const char *reason;
    char by[128];
    unsigned dangerous_approvers; /* the configuration's rule */
};

/* What exactly is approved. */
struct lw_approve_scope {
    bool whole;
    struct lw_str *names[LW_PART_COUNT];
    size_t count[LW_PART_COUNT];
    size_t room[LW_PART_COUNT];
    struct lw_names also[LW_PART_COUNT];
    struct lw_buf declared[LW_DECLARED_COUNT];
    bool dangerous; /* something of it is held */
};

/* Chooses the items of the comparison that the request means: 0, or an exit status after a message.
 * Slices point into the comparison and the request. */
int lw_approve_choose(struct lw_cli *cli, const struct lw_approve_request *r,
                      const struct lw_comparison *c, struct lw_approve_scope *out);
void lw_approve_scope_fini(struct lw_approve_scope *scope);
/* Fills what the scope says into an approval. */
void lw_approve_fill(const struct lw_approve_request *r, const struct lw_approve_scope *scope,
                     struct lw_approval *a);
/* A digest of what is approved and for how long, who and when aside. */
LW_CHECKED int lw_approve_digest(const struct lw_approval *a, struct lw_digest *out);

#endif
