/* Surfaces as they are observed, and what is known of servers. Decides when an observation is news;
 * what a difference means was decided by the gate, and is recorded as it says. */
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

#define DRIFT_INLINE 8192         /* bytes of canonical drift that a record carries itself */
#define DRIFT_ARENA  (256u << 20) /* of a drift of LW_DRIFT_MAX */
#define DRIFT_MAX    (16u << 20)

/* What the surface record says about the drift. */
struct drift {
    struct lw_buf text; /* canonical, or "" */
    struct lw_str disposition;
    int64_t deltas;
    char digest[LW_DIGEST_TEXT_BUF]; /* of the blob, when it is kept as one */
    char disposition_text[16];
};

static int read_drift(struct lw_str json, struct drift *d, struct lw_store_error *err)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *root;
    struct lw_str disposition;
    struct lw_arena arena;
    int rc;

    *d = (struct drift){.disposition_text = "review"};
    lw_buf_init(&d->text, DRIFT_MAX);
    if (json.n == 0)
        return 0;
    limits.bytes = DRIFT_MAX;
    lw_arena_init(&arena, DRIFT_ARENA);
    rc = lw_json_parse(&arena, json, &limits, &root, NULL);
    if (rc == 0 && root->type != LW_JSON_OBJECT)
        rc = -LW_ERR_TYPE;
    if (rc == 0) {
        const struct lw_json *deltas = lw_json_getz(root, "deltas");

        disposition = lw_json_string_or(lw_json_getz(root, "disposition"), LW_STR("review"));
        snprintf(d->disposition_text, sizeof(d->disposition_text), "%.*s", LW_FMT(disposition));
        d->deltas = lw_json_is(deltas, LW_JSON_ARRAY) ? (int64_t)deltas->count : 0;
        lw_json_canonical(&d->text, root);
        rc = lw_buf_status(&d->text);
    }
    lw_arena_fini(&arena);
    return rc == 0 ? 0 : lw_store_fail(err, rc, "the drift is not usable: %s", lw_err_text(rc));
}

/* Members in canonical order. */
static int put_surface(struct lw_store *s, struct lw_str server, struct lw_str view,
                       const struct lw_digest *surface, const struct lw_digest *blob,
                       const struct drift *d, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "blob", lw_digest_text(blob, text));
    lw_json_kv_int(&w, "deltas", d->deltas);
    lw_json_kv_string(&w, "disposition", lw_strz(d->disposition_text));
    if (d->digest[0])
        lw_json_kv_string(&w, "drift", lw_strz(d->digest));
    else if (d->text.n > 0)
        lw_json_kv_raw(&w, "drift", lw_buf_str(&d->text));
    lw_json_kv_string(&w, "server", server);
    lw_json_kv_string(&w, "surface", lw_digest_text(surface, text));
    lw_json_kv_string(&w, "view", view);
    lw_json_end_object(&w);
    return lw_buf_status(to);
}

static int record_surface(struct lw_store *s, struct lw_str server, struct lw_str view,
                          struct lw_str text, const struct lw_digest *surface, struct drift *d,
                          int64_t wall_ms, char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_digest blob;
    struct lw_digest drift_blob;
    struct lw_buf data;
    int rc = lw_blob_put(s, text, &blob, err);

    if (rc == 0 && d->text.n > DRIFT_INLINE) {
        rc = lw_blob_put(s, lw_buf_str(&d->text), &drift_blob, err);
        if (rc == 0)
            lw_digest_text(&drift_blob, d->digest);
    }
    if (rc != 0)
        return rc;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    rc = put_surface(s, server, view, surface, &blob, d, &data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_SURFACE, lw_buf_str(&data), wall_ms, id, err);
    else
        lw_store_fail(err, rc, "the surface record does not fit");
    lw_buf_fini(&data);
    return rc;
}

static int digest_surface(struct lw_str server, struct lw_str view, struct lw_str text,
                          struct lw_digest *out, struct lw_store_error *err)
{
    struct lw_surface *surface = NULL;
    int rc = lw_surface_load(text, &surface);

    if (rc != 0)
        return lw_store_fail(err, rc, "the surface is not usable: %s", lw_err_text(rc));
    if (!lw_str_eq(lw_surface_server(surface), server) ||
        !lw_str_eq(lw_surface_view(surface), view))
        rc = lw_store_fail(err, -LW_ERR_MISMATCH, "the surface is of another server or view");
    else
        *out = *lw_surface_digest(surface);
    lw_surface_free(&surface);
    return rc;
}

static int check_names(struct lw_str server, struct lw_str view, struct lw_store_error *err)
{
    if (server.n == 0 || server.n >= sizeof(((struct lw_store_server *)0)->server) ||
        memchr(server.p, 0, server.n))
        return lw_store_fail(err, -LW_ERR_LIMIT, "a server's name has 1 to 64 bytes");
    if (view.n == 0 || view.n >= LW_VIEW_TEXT_BUF || memchr(view.p, 0, view.n))
        return lw_store_fail(err, -LW_ERR_LIMIT, "a view key has 1 to %d bytes",
                             LW_VIEW_TEXT_BUF - 1);
    return 0;
}

static int observe_locked(struct lw_store *s, struct lw_str server, struct lw_str view,
                          struct lw_str text, const struct lw_digest *surface, struct drift *d,
                          int64_t wall_ms, char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    const struct lw_row *row = lw_state_find(&s->state, server, view);
    char fresh[LW_RECEIPT_ID_MAX];
    int rc;

    if (row && lw_digest_eq(&row->live, surface)) {
        memcpy(id, row->pub.record, LW_RECEIPT_ID_MAX);
        lw_store_cancel(s);
        return 0;
    }
    if (!lw_state_room(&s->state, server, view))
        rc = lw_store_fail(err, -LW_ERR_LIMIT,
                           "too many servers or views are kept: %d and %d a server", LW_STORE_ROWS,
                           LW_STORE_VIEWS);
    else
        rc = record_surface(s, server, view, text, surface, d, wall_ms, fresh, err);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    if (rc == 0)
        memcpy(id, fresh, LW_RECEIPT_ID_MAX);
    return rc;
}

int lw_store_observe(struct lw_store *s, struct lw_str server, struct lw_str view,
                     struct lw_str surface, struct lw_str drift, int64_t wall_ms,
                     char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_digest digest;
    struct drift d;
    int rc = check_names(server, view, err);

    if (rc == 0)
        rc = digest_surface(server, view, surface, &digest, err);
    if (rc != 0)
        return rc;
    rc = read_drift(drift, &d, err);
    if (rc == 0)
        rc = lw_store_begin(s, err);
    if (rc == 0)
        rc = observe_locked(s, server, view, surface, &digest, &d, wall_ms, id, err);
    lw_buf_fini(&d.text);
    return rc;
}

/* ---- looking up ---- */

int lw_store_manifest(struct lw_store *s, struct lw_str server, struct lw_str view,
                      struct lw_buf *out, struct lw_store_error *err)
{
    const struct lw_row *row = lw_state_in_force(&s->state, server, view);

    if (!row)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "nothing is approved for %.*s", LW_FMT(server));
    return lw_blob_get(s, &row->pub.manifest, out, err);
}

int lw_store_servers(struct lw_store *s, int (*each)(void *user, const struct lw_store_server *row),
                     void *user, struct lw_store_error *err)
{
    (void)err;
    for (size_t i = 0; i < s->state.n; i++) {
        struct lw_store_server row = s->state.rows[i].pub;
        int rc = each(user, &row);

        if (rc != 0)
            return rc;
    }
    return 0;
}

int lw_store_seen(struct lw_store *s, struct lw_str server, struct lw_buf *out,
                  struct lw_store_error *err)
{
    const struct lw_row *row = lw_state_latest(&s->state, server);

    if (!row || row->pub.observed_at == 0)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "no surface of %.*s was seen", LW_FMT(server));
    return lw_blob_get(s, &row->blob, out, err);
}

int lw_store_observed(struct lw_store *s, struct lw_str server, struct lw_str view,
                      struct lw_buf *out, struct lw_store_error *err)
{
    const struct lw_row *row =
        view.n > 0 ? lw_state_find(&s->state, server, view) : lw_state_latest(&s->state, server);

    if (!row)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "no surface of %.*s was seen", LW_FMT(server));
    return lw_blob_get(s, &row->blob, out, err);
}
