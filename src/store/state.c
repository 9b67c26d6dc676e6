/* What surface and approval records say: which surface of which server was seen, what waits for
 * review, which manifest is in force. Calls that wait for a human are asks.c's. A pure function of
 * the records, in their order; the index keeps a copy and grants nothing. */
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

void lw_state_fini(struct lw_state *st)
{
    free(st->rows);
    lw_asks_fini(&st->asks);
    lw_kills_fini(&st->kills);
    lw_policies_fini(&st->policies);
    *st = (struct lw_state){.n = 0};
}

static int order(const struct lw_row *row, struct lw_str server, struct lw_str view)
{
    int c = lw_str_cmp(lw_strz(row->pub.server), server);

    return c != 0 ? c : lw_str_cmp(lw_strz(row->pub.view), view);
}

/* Where (server, view) is or would be. */
static size_t position(const struct lw_state *st, struct lw_str server, struct lw_str view)
{
    size_t lo = 0;
    size_t hi = st->n;

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;

        if (order(&st->rows[mid], server, view) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

struct lw_row *lw_state_find(const struct lw_state *st, struct lw_str server, struct lw_str view)
{
    size_t at = position(st, server, view);

    return at < st->n && order(&st->rows[at], server, view) == 0 ? &st->rows[at] : NULL;
}

struct lw_row *lw_state_latest(const struct lw_state *st, struct lw_str server)
{
    struct lw_row *best = NULL;

    for (size_t i = 0; i < st->n; i++) {
        if (lw_str_eqz(server, st->rows[i].pub.server) &&
            (!best || st->rows[i].observed_seq > best->observed_seq))
            best = &st->rows[i];
    }
    return best;
}

struct lw_row *lw_state_in_force(const struct lw_state *st, struct lw_str server,
                                 struct lw_str view)
{
    struct lw_row *best = lw_state_find(st, server, view);

    if (best && best->pub.approved)
        return best;
    best = NULL;
    for (size_t i = 0; i < st->n; i++) {
        if (st->rows[i].pub.approved && lw_str_eqz(server, st->rows[i].pub.server) &&
            (!best || st->rows[i].approved_seq > best->approved_seq))
            best = &st->rows[i];
    }
    return best;
}

/* Of a server with too many views, the one that gives way: the oldest without a manifest. Clients
 * choose what makes a view, so this must not grow without bound. */
static struct lw_row *oldest_view(const struct lw_state *st, struct lw_str server, size_t *views)
{
    struct lw_row *oldest = NULL;

    *views = 0;
    for (size_t i = 0; i < st->n; i++) {
        if (!lw_str_eqz(server, st->rows[i].pub.server))
            continue;
        (*views)++;
        if (!st->rows[i].pub.approved &&
            (!oldest || st->rows[i].observed_seq < oldest->observed_seq))
            oldest = &st->rows[i];
    }
    return oldest;
}

bool lw_state_room(const struct lw_state *st, struct lw_str server, struct lw_str view)
{
    size_t views;
    struct lw_row *oldest;

    if (lw_state_find(st, server, view))
        return true;
    oldest = oldest_view(st, server, &views);
    return views < LW_STORE_VIEWS ? st->n < LW_STORE_ROWS : oldest != NULL;
}

static void drop(struct lw_state *st, struct lw_row *row)
{
    size_t at = (size_t)(row - st->rows);

    memmove(row, row + 1, (st->n - at - 1) * sizeof(*row));
    st->n--;
}

int lw_state_push(struct lw_state *st, const struct lw_row *row)
{
    struct lw_str server = lw_strz(row->pub.server);
    struct lw_str view = lw_strz(row->pub.view);
    size_t at = position(st, server, view);

    if (st->n == st->cap) {
        size_t cap = st->cap ? st->cap * 2 : 16;
        struct lw_row *grown = realloc(st->rows, cap * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        st->rows = grown;
        st->cap = cap;
    }
    memmove(&st->rows[at + 1], &st->rows[at], (st->n - at) * sizeof(*st->rows));
    st->rows[at] = *row;
    st->n++;
    return 0;
}

static void copy_text(char *to, size_t size, struct lw_str s)
{
    size_t n = s.n < size ? s.n : size - 1;

    /* Not through the middle of a character. */
    while (n < s.n && n > 0 && ((unsigned char)s.p[n] & 0xc0) == 0x80)
        n--;
    if (n > 0)
        memcpy(to, s.p, n);
    to[n] = '\0';
}

/* Finds or makes the row: *out stays NULL when there is no room. */
static int need_row(struct lw_state *st, struct lw_str server, struct lw_str view,
                    struct lw_row **out)
{
    struct lw_row fresh = {.observed_seq = 0};
    struct lw_row *oldest;
    size_t views;
    int rc;

    *out = lw_state_find(st, server, view);
    if (*out || !lw_state_room(st, server, view))
        return 0;
    oldest = oldest_view(st, server, &views);
    if (views >= LW_STORE_VIEWS)
        drop(st, oldest);
    copy_text(fresh.pub.server, sizeof(fresh.pub.server), server);
    copy_text(fresh.pub.view, sizeof(fresh.pub.view), view);
    rc = lw_state_push(st, &fresh);
    if (rc == 0)
        *out = lw_state_find(st, server, view);
    return rc;
}

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

/* True when a human has to look at what was observed, and none has approved even a part of it. */
static bool waits(const struct lw_row *row)
{
    return row->pub.pending && !row->pub.rejected && row->approved_seq < row->observed_seq &&
           strcmp(row->pub.disposition, "pass") != 0;
}

static int apply_surface(struct lw_state *st, const struct lw_json *data,
                         const struct lw_receipt *r)
{
    struct lw_str server = text_of(data, "server");
    struct lw_str view = text_of(data, "view");
    struct lw_digest surface;
    struct lw_digest blob;
    struct lw_row *in_force;
    struct lw_row *row;
    int rc;

    if (!lw_digest_parse(text_of(data, "surface"), &surface) ||
        !lw_digest_parse(text_of(data, "blob"), &blob))
        return 0;
    rc = need_row(st, server, view, &row);
    if (rc != 0 || !row)
        return rc;
    in_force = lw_state_in_force(st, server, view);
    row->live = surface;
    if (waits(row) && !lw_digest_eq(&row->pub.observed, &surface) && in_force &&
        (lw_digest_eq(&in_force->settled, &surface) ||
         lw_str_eqz(text_of(data, "disposition"), "pass"))) {
        /* Shown, and gone before anybody looked: the review still tells of it. */
        if (row->pub.gone_at == 0)
            row->pub.gone_at = r->ts;
        return 0;
    }
    row->pub.gone_at = 0;
    row->pub.observed = surface;
    row->pub.observed_at = r->ts;
    row->pub.rejected = false;
    row->pub.pending = !in_force || !lw_digest_eq(&in_force->settled, &surface);
    copy_text(row->pub.disposition, sizeof(row->pub.disposition), text_of(data, "disposition"));
    copy_text(row->pub.record, sizeof(row->pub.record), r->id);
    row->blob = blob;
    row->observed_seq = r->seq;
    return 0;
}

static void revoke(struct lw_state *st, struct lw_str server)
{
    for (size_t i = 0; i < st->n; i++) {
        struct lw_row *row = &st->rows[i];

        if (!lw_str_eqz(server, row->pub.server))
            continue;
        row->pub.approved = false;
        row->pub.manifest = (struct lw_digest){{0}};
        row->pub.approved_at = 0;
        row->pub.approved_by[0] = '\0';
        row->approved_seq = 0;
        row->settled = (struct lw_digest){{0}};
    }
}

static bool is_zero(const struct lw_digest *d)
{
    static const struct lw_digest zero = {{0}};

    return lw_digest_eq(d, &zero);
}

/* A manifest of a lock file: in force whether or not the server was ever seen. */
static int apply_import(struct lw_state *st, const struct lw_json *data, const struct lw_receipt *r)
{
    struct lw_digest manifest;
    struct lw_digest settled;
    struct lw_row *row;
    int rc;

    if (!lw_digest_parse(text_of(data, "manifest"), &manifest) ||
        !lw_digest_parse(text_of(data, "surface"), &settled))
        return 0;
    rc = need_row(st, text_of(data, "server"), text_of(data, "view"), &row);
    if (rc != 0 || !row)
        return rc;
    row->pub.approved = true;
    row->pub.manifest = manifest;
    row->pub.approved_at = r->ts;
    copy_text(row->pub.approved_by, sizeof(row->pub.approved_by), text_of(data, "by"));
    row->pub.pending = !is_zero(&row->pub.observed) && !lw_digest_eq(&settled, &row->pub.observed);
    row->settled = settled;
    row->approved_seq = r->seq;
    return 0;
}

static int apply_approval(struct lw_state *st, const struct lw_json *data,
                          const struct lw_receipt *r)
{
    struct lw_str server = text_of(data, "server");
    struct lw_row *row = lw_state_find(st, server, text_of(data, "view"));
    bool same = false;
    struct lw_digest manifest;
    struct lw_digest observed;
    struct lw_digest settled;

    if (row && lw_digest_parse(text_of(data, "observed"), &observed))
        same = lw_digest_eq(&observed, &row->pub.observed);
    if (lw_json_bool_or(lw_json_getz(data, "revoked"), false))
        revoke(st, server);
    if (text_of(data, "lock").n > 0)
        return apply_import(st, data, r);
    if (lw_json_bool_or(lw_json_getz(data, "first"), false))
        return 0; /* of two humans: no approval yet */
    if (lw_json_bool_or(lw_json_getz(data, "rejected"), false)) {
        if (row && same) {
            row->pub.rejected = true;
            row->pub.pending = false;
        }
        return 0;
    }
    if (!row || !same || row->pub.gone_at != 0 ||
        !lw_digest_parse(text_of(data, "manifest"), &manifest) ||
        !lw_digest_parse(text_of(data, "surface"), &settled))
        return 0;
    row->pub.approved = true;
    row->pub.manifest = manifest;
    row->pub.approved_at = r->ts;
    copy_text(row->pub.approved_by, sizeof(row->pub.approved_by), text_of(data, "by"));
    row->pub.pending = !lw_digest_eq(&settled, &observed);
    row->pub.rejected = false;
    row->settled = settled;
    row->approved_seq = r->seq;
    return 0;
}

int lw_state_apply(struct lw_state *st, struct lw_arena *a, const struct lw_receipt *r)
{
    const struct lw_json *data;
    struct lw_str server;

    lw_asks_clock(&st->asks, r->ts);
    if (r->phase != LW_PHASE_SURFACE && r->phase != LW_PHASE_APPROVAL &&
        r->phase != LW_PHASE_KILL && r->phase != LW_PHASE_POLICY && !lw_asks_concern(r))
        return 0;
    if (lw_json_parse(a, r->data, &lw_json_default_limits, &data, NULL) != 0)
        return -LW_ERR_NOMEM; /* canonical it was; only memory can have been missing */
    if (r->phase == LW_PHASE_KILL)
        return lw_kills_apply(&st->kills, r, data);
    if (r->phase == LW_PHASE_POLICY)
        return lw_policies_apply(&st->policies, r, data);
    if (r->phase != LW_PHASE_SURFACE && r->phase != LW_PHASE_APPROVAL)
        return lw_asks_apply(&st->asks, r, data);
    server = text_of(data, "server");
    if (server.n == 0 || server.n >= sizeof(st->rows->pub.server) ||
        text_of(data, "view").n >= sizeof(st->rows->pub.view))
        return 0;
    return r->phase == LW_PHASE_SURFACE ? apply_surface(st, data, r) : apply_approval(st, data, r);
}
