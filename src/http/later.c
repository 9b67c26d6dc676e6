#include "src/http/later.h"

static void on_idle(uv_idle_t *idle)
{
    struct lw_later *l = (struct lw_later *)idle;
    unsigned turn = l->turn++;

    /* Only what was queued before: an item that queues itself again must not keep the loop. */
    while (l->first && l->first->turn == turn) {
        struct lw_later_item *item = l->first;

        lw_later_del(l, item);
        item->run(item);
    }
    if (!l->first)
        uv_idle_stop(&l->idle);
}

void lw_later_init(uv_loop_t *loop, struct lw_later *l)
{
    l->first = NULL;
    l->last = NULL;
    l->turn = 0;
    uv_idle_init(loop, &l->idle);
}

void lw_later_add(struct lw_later *l, struct lw_later_item *item)
{
    if (item->queued || uv_is_closing((uv_handle_t *)&l->idle))
        return;
    item->queued = true;
    item->turn = l->turn;
    item->next = NULL;
    item->prev = l->last;
    if (l->last)
        l->last->next = item;
    else
        l->first = item;
    l->last = item;
    uv_idle_start(&l->idle, on_idle);
}

void lw_later_del(struct lw_later *l, struct lw_later_item *item)
{
    if (!item->queued)
        return;
    item->queued = false;
    if (item->prev)
        item->prev->next = item->next;
    else
        l->first = item->next;
    if (item->next)
        item->next->prev = item->prev;
    else
        l->last = item->prev;
}

void lw_later_close(struct lw_later *l, uv_close_cb closed)
{
    while (l->first)
        lw_later_del(l, l->first);
    if (!uv_is_closing((uv_handle_t *)&l->idle))
        uv_close((uv_handle_t *)&l->idle, closed);
}
