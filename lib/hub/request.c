/* What is in flight: requests of the client, and the legs that they have at members. */
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

static struct lw_str no_key(const uint64_t *no)
{
    return lw_str((const char *)no, sizeof(*no));
}

struct lw_json_limits lw_hub_limits(const struct lw_hub *h)
{
    struct lw_json_limits limits = lw_json_default_limits;

    /* What a member's session gives may be a little longer than what it read. */
    limits.bytes = limits.string = h->o.max_message * 2 + 65536;
    return limits;
}

struct request *lw_hub_request_new(struct lw_hub *h, enum request_kind kind, uint64_t exchange,
                                   const struct lw_message *m, struct lw_str subject)
{
    char room[LW_ID_MAX];
    struct lw_str key = lw_id_key(m->id->raw, room);
    size_t n = sizeof(exchange) + key.n + m->id->raw.n + m->method.n + subject.n;
    struct request *r = calloc(1, sizeof(*r) + n);
    char *at;

    if (!r) {
        h->failed = true;
        return NULL;
    }
    r->kind = kind;
    r->exchange = exchange;
    r->member = MEMBER_NONE;
    r->deadline = NEVER;
    lw_buf_init(&r->frame, h->o.max_message + 4096);
    at = r->text;
    memcpy(at, &exchange, sizeof(exchange));
    at += sizeof(exchange);
    memcpy(at, key.p, key.n);
    r->key = h->o.scoped_ids ? lw_str(r->text, sizeof(exchange) + key.n) : lw_str(at, key.n);
    at += key.n;
    memcpy(at, m->id->raw.p, m->id->raw.n);
    r->id = lw_str(at, m->id->raw.n);
    at += m->id->raw.n;
    memcpy(at, m->method.p, m->method.n);
    r->method = lw_str(at, m->method.n);
    at += m->method.n;
    if (subject.n)
        memcpy(at, subject.p, subject.n);
    r->subject = lw_str(at, subject.n);
    if (lw_map_put(&h->by_client, r->key, r, NULL) != 0) {
        free(r);
        h->failed = true;
        return NULL;
    }
    r->prev = h->last;
    *(h->last ? &h->last->next : &h->first) = r;
    h->last = r;
    h->count++;
    return r;
}

bool lw_hub_request_keep(struct lw_hub *h, struct request *r, struct lw_str frame)
{
    if (h->kept + frame.n > h->o.max_message * 4)
        return false;
    lw_buf_adds(&r->frame, frame);
    if (lw_buf_status(&r->frame))
        return false;
    h->kept += frame.n;
    r->kept = frame.n;
    return true;
}

void lw_hub_request_free(struct lw_hub *h, struct request *r, bool give_up)
{
    struct leg *next;

    for (struct leg *leg = r->legs > 0 ? h->first_leg : NULL; leg; leg = next) {
        next = leg->next;
        if (leg->request != r)
            continue;
        if (give_up) {
            struct lw_hub_effect *e = lw_hub_fx(h, LW_HUB_GIVE_UP);

            e->member = leg->member;
            e->exchange = leg->no;
        }
        lw_hub_leg_free(h, leg);
    }
    if (h->shake == r)
        h->shake = NULL;
    if (lw_map_get(&h->by_client, r->key) == r)
        lw_map_del(&h->by_client, r->key);
    *(r->prev ? &r->prev->next : &h->first) = r->next;
    *(r->next ? &r->next->prev : &h->last) = r->prev;
    h->count--;
    h->kept -= r->kept;
    lw_hub_listen_free(&r->listen);
    lw_buf_fini(&r->frame);
    free(r);
}

struct request *lw_hub_request_by_id(const struct lw_hub *h, struct lw_str id)
{
    char room[LW_ID_MAX];

    return lw_map_get(&h->by_client, lw_id_key(id, room));
}

struct leg *lw_hub_leg_new(struct lw_hub *h, enum leg_kind kind, size_t member, struct request *r)
{
    struct leg *leg = calloc(1, sizeof(*leg));

    if (!leg) {
        h->failed = true;
        return NULL;
    }
    leg->kind = kind;
    leg->member = member;
    leg->request = r;
    leg->no = ++h->next_no;
    if (lw_map_put(&h->legs, no_key(&leg->no), leg, NULL) != 0) {
        free(leg);
        h->failed = true;
        return NULL;
    }
    leg->next = h->first_leg;
    if (h->first_leg)
        h->first_leg->prev = leg;
    h->first_leg = leg;
    if (r)
        r->legs++;
    return leg;
}

struct leg *lw_hub_leg_by_no(const struct lw_hub *h, uint64_t no)
{
    return lw_map_get(&h->legs, no_key(&no));
}

void lw_hub_leg_free(struct lw_hub *h, struct leg *leg)
{
    struct leg **owed = &h->m[leg->member].owes[leg->part];

    if (leg->request)
        leg->request->legs--;
    if (*owed == leg)
        *owed = NULL;
    lw_map_del(&h->legs, no_key(&leg->no));
    *(leg->prev ? &leg->prev->next : &h->first_leg) = leg->next;
    if (leg->next)
        leg->next->prev = leg->prev;
    free(leg);
}
