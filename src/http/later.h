/* Work put off to the next turn of the loop, so that no callback runs inside an API call. */
#ifndef LW_HTTP_LATER_H
#define LW_HTTP_LATER_H

#include <stdbool.h>
#include <uv.h>

struct lw_later_item {
    void (*run)(struct lw_later_item *item);
    struct lw_later_item *next;
    struct lw_later_item *prev;
    bool queued;
    unsigned turn;
};

struct lw_later {
    uv_idle_t idle;
    struct lw_later_item *first;
    struct lw_later_item *last;
    unsigned turn;
};

void lw_later_init(uv_loop_t *loop, struct lw_later *l);
/* Runs it once, soon. Queued already: nothing. */
void lw_later_add(struct lw_later *l, struct lw_later_item *item);
/* An item must be taken out before its memory goes. Not queued: nothing. */
void lw_later_del(struct lw_later *l, struct lw_later_item *item);
/* Drops what is queued and closes the handle. */
void lw_later_close(struct lw_later *l, uv_close_cb closed);

#endif
