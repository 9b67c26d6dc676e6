/* A human's answer about an observed surface. Decides that the answer is about what was shown; what
 * it grants is computed by lib/manifest, kept as a blob and named by the approval record. */
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

#define MANIFEST_MAX (80u << 20)

/* With the batch open. The row that the answer is about; -LW_ERR_MOVED when it is not `shown`.
 * Revoking only takes away: a server that never shows the same twice must not escape it. */
static int find_shown(struct lw_store *s, struct lw_str server, struct lw_str view,
                      const struct lw_digest *shown, bool revoke, const struct lw_row **out,
                      struct lw_store_error *err)
{
    const struct lw_row *row =
        view.n > 0 ? lw_state_find(&s->state, server, view) : lw_state_latest(&s->state, server);

    if (!row)
        return lw_store_fail(err, -LW_ERR_NOTFOUND, "no surface of %.*s was seen", LW_FMT(server));
    if (!revoke && (!shown || !lw_digest_eq(&row->pub.observed, shown)))
        return lw_store_fail(err, -LW_ERR_MOVED,
                             "the surface of %.*s changed since it was shown; review it again",
                             LW_FMT(server));
    *out = row;
    return 0;
}

/* What it does not show any more must not come into force unseen: it would be what is served, and
 * what the server really shows a change of it. */
static int still_shown(const struct lw_row *row, struct lw_store_error *err)
{
    if (row->pub.gone_at == 0)
        return 0;
    return lw_store_fail(err, -LW_ERR_MOVED,
                         "%s does not show this any more, but something that waits for nobody",
                         row->pub.server);
}

static int load_surface(struct lw_store *s, const struct lw_row *row, struct lw_surface **out,
                        struct lw_store_error *err)
{
    struct lw_buf text;
    int rc;

    lw_buf_init(&text, LW_STORE_BLOB);
    rc = lw_blob_get(s, &row->blob, &text, err);
    if (rc == 0) {
        rc = lw_surface_load(lw_buf_str(&text), out);
        if (rc != 0)
            lw_store_fail(err, rc, "the observed surface cannot be read: %s", lw_err_text(rc));
    }
    lw_buf_fini(&text);
    return rc;
}

/* The manifest in force for the row's view, or NULL. */
static int load_old(struct lw_store *s, const struct lw_row *row, struct lw_manifest **out,
                    const struct lw_digest **digest, struct lw_store_error *err)
{
    const struct lw_row *from =
        lw_state_in_force(&s->state, lw_strz(row->pub.server), lw_strz(row->pub.view));
    struct lw_buf text;
    int rc;

    if (!from)
        return 0;
    lw_buf_init(&text, LW_STORE_BLOB);
    rc = lw_blob_get(s, &from->pub.manifest, &text, err);
    if (rc == 0) {
        rc = lw_manifest_load(lw_buf_str(&text), out);
        if (rc != 0)
            lw_store_fail(err, rc, "the manifest in force cannot be read: %s", lw_err_text(rc));
    }
    lw_buf_fini(&text);
    if (rc == 0)
        *digest = &from->pub.manifest;
    return rc;
}

static void put_declared(struct lw_json_writer *w, const struct lw_approval *a, enum lw_declared d)
{
    if (a->declared[d].p)
        lw_json_kv_raw(w, lw_declared_name(d), a->declared[d]);
}

/* The items of a part that were approved by name. */
static void put_names(struct lw_json_writer *w, const struct lw_approval *a, enum lw_part part)
{
    struct lw_names names = {a->tools, a->tool_count};

    if (part != LW_PART_TOOLS)
        names = a->also ? a->also[part] : (struct lw_names){NULL, 0};
    if (!a->tools || (part != LW_PART_TOOLS && names.n == 0))
        return;
    lw_json_key(w, lw_strz(lw_part_name(part)));
    lw_json_begin_array(w);
    for (size_t i = 0; i < names.n; i++)
        lw_json_put_string(w, names.v[i]);
    lw_json_end_array(w);
}

/* Members in canonical order. */
static void put_approval(const struct lw_row *row, const struct lw_approval *a,
                         const struct lw_manifest *m, const struct lw_digest *blob,
                         const struct lw_digest *previous, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    char time[LW_TIME_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    if (a->also_by.n > 0)
        lw_json_kv_string(&w, "also_by", a->also_by);
    lw_json_kv_string(&w, "by", a->by);
    put_declared(&w, a, LW_DECLARED_DATA);
    put_declared(&w, a, LW_DECLARED_DESTINATIONS);
    if (a->effect != LW_EFFECT_UNKNOWN)
        lw_json_kv_string(&w, "effect", lw_strz(lw_effect_name(a->effect)));
    put_declared(&w, a, LW_DECLARED_ENVIRONMENTS);
    if (a->expires_at != 0)
        lw_json_kv_string(&w, "expires_at", lw_time_text(a->expires_at, time));
    lw_json_kv_string(&w, "manifest", lw_digest_text(blob, text));
    lw_json_kv_string(&w, "observed", lw_digest_text(&row->pub.observed, text));
    if (previous)
        lw_json_kv_string(&w, "previous", lw_digest_text(previous, text));
    put_names(&w, a, LW_PART_PROMPTS);
    lw_json_kv_string(&w, "reason", a->reason.p ? a->reason : LW_STR(""));
    put_names(&w, a, LW_PART_TEMPLATES);
    put_names(&w, a, LW_PART_RESOURCES);
    put_declared(&w, a, LW_DECLARED_SCOPES);
    lw_json_kv_string(&w, "server", lw_strz(row->pub.server));
    lw_json_kv_string(&w, "surface", lw_digest_text(lw_manifest_surface_digest(m), text));
    put_names(&w, a, LW_PART_TOOLS);
    lw_json_kv_string(&w, "view", lw_strz(row->pub.view));
    lw_json_end_object(&w);
}

static int record_approval(struct lw_store *s, const struct lw_row *row,
                           const struct lw_approval *a, const struct lw_manifest *m,
                           const struct lw_digest *previous, struct lw_buf *text,
                           char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_digest blob;
    struct lw_buf data;
    int rc;

    lw_manifest_write(m, text);
    rc = lw_buf_status(text);
    if (rc != 0)
        return lw_store_fail(err, rc, "the manifest is too large to keep");
    rc = lw_blob_put(s, lw_buf_str(text), &blob, err);
    if (rc != 0)
        return rc;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    put_approval(row, a, m, &blob, previous, &data);
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_APPROVAL, lw_buf_str(&data), a->at, id, err);
    if (rc == -LW_ERR_LIMIT)
        lw_store_fail(err, rc, "the approval does not fit its record; name fewer tools at a time");
    lw_buf_fini(&data);
    return rc;
}

static int approve_locked(struct lw_store *s, const struct lw_row *row, const struct lw_approval *a,
                          struct lw_buf *text, char id[LW_RECEIPT_ID_MAX],
                          struct lw_store_error *err)
{
    struct lw_surface *live = NULL;
    struct lw_manifest *old = NULL;
    struct lw_manifest *made = NULL;
    const struct lw_digest *previous = NULL;
    int rc = load_surface(s, row, &live, err);

    if (rc == 0)
        rc = load_old(s, row, &old, &previous, err);
    if (rc == 0) {
        rc = lw_manifest_approve(old, live, a, &made);
        if (rc == -LW_ERR_NOTFOUND)
            lw_store_fail(err, rc, "%s has no such tool in the surface that was shown",
                          row->pub.server);
        else if (rc == -LW_ERR_DEPTH)
            lw_store_fail(err, rc,
                          "a tool that is named is nested so deeply that it was not read; it stays "
                          "held until %s shows another",
                          row->pub.server);
        else if (rc != 0)
            lw_store_fail(err, rc, "this cannot be approved: %s", lw_err_text(rc));
    }
    if (rc == 0)
        rc = record_approval(s, row, a, made, previous, text, id, err);
    lw_surface_free(&live);
    lw_manifest_free(&old);
    lw_manifest_free(&made);
    return rc;
}

int lw_store_approve(struct lw_store *s, struct lw_str server, struct lw_str view,
                     const struct lw_digest *shown, const struct lw_approval *approval,
                     char id[LW_RECEIPT_ID_MAX], struct lw_buf *manifest,
                     struct lw_store_error *err)
{
    char fresh[LW_RECEIPT_ID_MAX];
    const struct lw_row *row;
    struct lw_buf text;
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    lw_buf_init(&text, MANIFEST_MAX);
    rc = find_shown(s, server, view, shown, /* revoke= */ false, &row, err);
    if (rc == 0)
        rc = still_shown(row, err);
    if (rc == 0)
        rc = approve_locked(s, row, approval, &text, fresh, err);
    if (rc == 0)
        rc = lw_store_commit(s, approval->at, err);
    else
        lw_store_cancel(s);
    if (rc == 0) {
        memcpy(id, fresh, LW_RECEIPT_ID_MAX);
        if (manifest)
            lw_buf_adds(manifest, lw_buf_str(&text));
    }
    lw_buf_fini(&text);
    return rc;
}

/* ---- rejecting ---- */

static int record_rejection(struct lw_store *s, const struct lw_row *row, struct lw_str by,
                            struct lw_str reason, bool revoke, int64_t wall_ms,
                            char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf data;
    int rc;

    lw_buf_init(&data, LW_RECEIPT_MAX);
    lw_json_writer_init(&w, &data);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "by", by);
    lw_json_kv_string(&w, "observed", lw_digest_text(&row->pub.observed, text));
    lw_json_kv_string(&w, "reason", reason.p ? reason : LW_STR(""));
    lw_json_kv_bool(&w, "rejected", true);
    if (revoke)
        lw_json_kv_bool(&w, "revoked", true);
    lw_json_kv_string(&w, "server", lw_strz(row->pub.server));
    lw_json_kv_string(&w, "view", lw_strz(row->pub.view));
    lw_json_end_object(&w);
    rc = lw_buf_status(&data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_APPROVAL, lw_buf_str(&data), wall_ms, id, err);
    else
        lw_store_fail(err, rc, "the rejection does not fit its record; give a shorter reason");
    lw_buf_fini(&data);
    return rc;
}

int lw_store_reject(struct lw_store *s, struct lw_str server, struct lw_str view,
                    const struct lw_digest *shown, struct lw_str by, struct lw_str reason,
                    bool revoke, int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                    struct lw_store_error *err)
{
    char fresh[LW_RECEIPT_ID_MAX];
    const struct lw_row *row;
    int rc;

    if (by.n == 0 || !lw_utf8_valid(by) || !lw_utf8_valid(reason))
        return lw_store_fail(err, -LW_ERR_MISSING, "a rejection says who rejects, in UTF-8");
    rc = lw_store_begin(s, err);
    if (rc != 0)
        return rc;
    rc = find_shown(s, server, view, shown, revoke, &row, err);
    if (rc == 0 && !revoke && !row->pub.pending)
        rc = lw_store_fail(err, -LW_ERR_STATE, "nothing of %.*s waits for review", LW_FMT(server));
    if (rc == 0)
        rc = record_rejection(s, row, by, reason, revoke, wall_ms, fresh, err);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    if (rc == 0)
        memcpy(id, fresh, LW_RECEIPT_ID_MAX);
    return rc;
}
