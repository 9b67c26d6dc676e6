/* Where a rule demands two humans: who was the first to approve something. Read from the records,
 * as nothing else counts. */
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR(""));
}

/* Calls `take` for the data of each approval record. The phase is looked for before anything is
 * parsed: logs are long and approvals rare. */
struct approvals {
    void (*take)(void *user, const struct lw_json *data, int64_t at);
    void *user;
    struct lw_arena arena;
};

static int approval_line(void *user, struct lw_str line, const char *where)
{
    struct approvals *a = user;
    struct lw_receipt r;
    const struct lw_json *data;

    (void)where;
    if (lw_str_find(line, LW_STR("\"phase\":\"approval\""), 0) == (size_t)-1 ||
        lw_receipt_read(line, &r, NULL) != 0 || r.phase != LW_PHASE_APPROVAL)
        return 0;
    lw_arena_reset(&a->arena);
    if (lw_json_parse(&a->arena, r.data, NULL, &data, NULL) == 0)
        a->take(a->user, data, r.ts);
    return 0;
}

static int each_approval(struct lw_store *s, uint64_t from,
                         void (*take)(void *user, const struct lw_json *data, int64_t at),
                         void *user, struct lw_store_error *err)
{
    struct approvals a = {.take = take, .user = user};
    int rc;

    lw_arena_init(&a.arena, (size_t)64 << 20);
    rc = lw_store_lines(s->dir, from, approval_line, &a, err);
    lw_arena_fini(&a.arena);
    return rc;
}

struct first {
    struct lw_str server;
    struct lw_str view;
    struct lw_str by;
    char shown[LW_DIGEST_TEXT_BUF];
    char scope[LW_DIGEST_TEXT_BUF];
    char *out;
};

/* Names are USER@HOST: from another host the same user is no second human. */
static bool same_human(struct lw_str a, struct lw_str b)
{
    size_t n = lw_str_find(a, LW_STR("@"), 0);
    size_t m = lw_str_find(b, LW_STR("@"), 0);

    return lw_str_eq(lw_str(a.p, n < a.n ? n : a.n), lw_str(b.p, m < b.n ? m : b.n));
}

static void take_first(void *user, const struct lw_json *data, int64_t at)
{
    struct first *f = user;
    struct lw_str by = text_of(data, "by");

    (void)at;
    if (!lw_str_eq(text_of(data, "server"), f->server) ||
        !lw_str_eq(text_of(data, "view"), f->view) ||
        !lw_str_eqz(text_of(data, "observed"), f->shown))
        return;
    /* An answer that counts ends what was begun before it. */
    if (!lw_json_bool_or(lw_json_getz(data, "first"), false))
        f->out[0] = '\0';
    else if (lw_str_eqz(text_of(data, "scope"), f->scope) && !same_human(by, f->by) && by.n < 257)
        snprintf(f->out, 257, "%.*s", LW_FMT(by));
}

int lw_store_first_approver(struct lw_store *s, struct lw_str server, struct lw_str view,
                            const struct lw_digest *shown, const struct lw_digest *scope,
                            struct lw_str by, char out[257], struct lw_store_error *err)
{
    struct first f = {.server = server, .view = view, .by = by, .out = out};
    int rc;

    out[0] = '\0';
    lw_digest_text(shown, f.shown);
    lw_digest_text(scope, f.scope);
    rc = each_approval(s, 0, take_first, &f, err);
    if (rc == 0 && out[0] == '\0')
        rc = -LW_ERR_NOTFOUND;
    return rc;
}

/* Members in canonical order. */
static int put_first(const struct lw_row *row, const struct lw_digest *scope,
                     const struct lw_approval *a, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "by", a->by);
    lw_json_kv_bool(&w, "first", true);
    lw_json_kv_string(&w, "observed", lw_digest_text(&row->pub.observed, text));
    lw_json_kv_string(&w, "reason", a->reason.p ? a->reason : LW_STR(""));
    lw_json_kv_string(&w, "scope", lw_digest_text(scope, text));
    lw_json_kv_string(&w, "server", lw_strz(row->pub.server));
    lw_json_kv_string(&w, "view", lw_strz(row->pub.view));
    lw_json_end_object(&w);
    return lw_buf_status(to);
}

int lw_store_first_approval(struct lw_store *s, struct lw_str server, struct lw_str view,
                            const struct lw_digest *shown, const struct lw_digest *scope,
                            const struct lw_approval *a, char id[LW_RECEIPT_ID_MAX],
                            struct lw_store_error *err)
{
    char fresh[LW_RECEIPT_ID_MAX];
    const struct lw_row *row;
    struct lw_buf data;
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    lw_buf_init(&data, LW_RECEIPT_MAX);
    row = lw_state_find(&s->state, server, view);
    if (!row)
        rc = lw_store_fail(err, -LW_ERR_NOTFOUND, "no surface of %.*s was seen", LW_FMT(server));
    else if (!lw_digest_eq(&row->pub.observed, shown))
        rc = lw_store_fail(err, -LW_ERR_MOVED, "the surface of %.*s changed since it was shown",
                           LW_FMT(server));
    if (rc == 0)
        rc = put_first(row, scope, a, &data);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_APPROVAL, lw_buf_str(&data), a->at, fresh, err);
    if (rc == 0)
        rc = lw_store_commit(s, a->at, err);
    else
        lw_store_cancel(s);
    if (rc == 0)
        memcpy(id, fresh, LW_RECEIPT_ID_MAX);
    lw_buf_fini(&data);
    return rc;
}
