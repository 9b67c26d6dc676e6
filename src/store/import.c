/* Manifests of lock files become approvals of the log, so that what is in force is what the records
 * say, and the review of a locked server compares with what it is held to. */
#include "src/store/parts.h"

/* Members in canonical order. */
static int put_import(const struct lw_manifest *m, const struct lw_digest *lock,
                      const struct lw_digest *blob, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "by", LW_STR(LW_STORE_BY_LOCK));
    lw_json_kv_string(&w, "lock", lw_digest_text(lock, text));
    lw_json_kv_string(&w, "manifest", lw_digest_text(blob, text));
    lw_json_kv_string(&w, "server", lw_manifest_server(m));
    lw_json_kv_string(&w, "surface", lw_digest_text(lw_manifest_surface_digest(m), text));
    lw_json_kv_string(&w, "view", lw_manifest_view(m));
    lw_json_end_object(&w);
    return lw_buf_status(to);
}

static int import(struct lw_store *s, const struct lw_manifest *m, struct lw_str text,
                  const struct lw_digest *lock, int64_t wall_ms, char id[LW_RECEIPT_ID_MAX],
                  struct lw_store_error *err)
{
    struct lw_digest blob;
    struct lw_buf data;
    int rc = lw_blob_put(s, text, &blob, err);

    if (rc != 0)
        return rc;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    rc = put_import(m, lock, &blob, &data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_APPROVAL, lw_buf_str(&data), wall_ms, id, err);
    lw_buf_fini(&data);
    return rc;
}

int lw_store_import(struct lw_store *s, const struct lw_manifest *m, const struct lw_digest *lock,
                    int64_t wall_ms, char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_str server = lw_manifest_server(m);
    struct lw_str view = lw_manifest_view(m);
    char fresh[LW_RECEIPT_ID_MAX];
    const struct lw_row *row;
    struct lw_buf text;
    int rc;

    id[0] = '\0';
    if (server.n == 0 || server.n >= sizeof(row->pub.server) || view.n == 0 ||
        view.n >= sizeof(row->pub.view))
        return lw_store_fail(err, -LW_ERR_LIMIT,
                             "the lock file names a server or view that is no "
                             "name of one");
    rc = lw_store_begin(s, err);
    if (rc != 0)
        return rc;
    row = lw_state_find(&s->state, server, view);
    if (row && row->pub.approved && lw_digest_eq(&row->pub.manifest, lw_manifest_digest(m))) {
        lw_store_cancel(s);
        return 0;
    }
    lw_buf_init(&text, LW_STORE_BLOB);
    lw_manifest_write(m, &text);
    rc = lw_buf_status(&text);
    if (rc == 0 && !lw_state_room(&s->state, server, view))
        rc = lw_store_fail(err, -LW_ERR_LIMIT, "too many servers or views are kept");
    if (rc == 0)
        rc = import(s, m, lw_buf_str(&text), lock, wall_ms, fresh, err);
    if (rc == 0)
        rc = lw_store_commit(s, wall_ms, err);
    else
        lw_store_cancel(s);
    if (rc == 0)
        memcpy(id, fresh, LW_RECEIPT_ID_MAX);
    lw_buf_fini(&text);
    return rc;
}
