#include "src/ledger/views.h"

#include <stdlib.h>
#include <string.h>

#include "lib/base/digest.h"

#define FIRST 4u

struct lw_view {
    char server[LW_MSG_SERVER_MAX + 1];
    char view[LW_MSG_VIEW_MAX + 1];
    bool due;     /* to be looked at, and sent if it is news */
    bool asked;   /* to be sent in any case */
    bool present; /* as sent last */
    struct lw_digest digest;
};

void lw_views_fini(struct lw_views *v)
{
    free(v->list);
    *v = (struct lw_views){.due = false};
}

static struct lw_view *find(struct lw_views *v, const struct lw_msg_open *name)
{
    for (uint32_t i = 0; i < v->count; i++) {
        if (lw_str_eqz(name->server, v->list[i].server) && lw_str_eqz(name->view, v->list[i].view))
            return &v->list[i];
    }
    return NULL;
}

static int add(struct lw_views *v, const struct lw_msg_open *name, struct lw_view **out)
{
    uint32_t size = v->size ? v->size * 2 : FIRST;
    struct lw_view *w;

    if (v->count >= LW_VIEWS_MAX)
        return -LW_ERR_LIMIT;
    if (v->count == v->size) {
        w = realloc(v->list, size * sizeof(*w));
        if (!w)
            return -LW_ERR_NOMEM;
        v->list = w;
        v->size = size;
    }
    w = &v->list[v->count++];
    *w = (struct lw_view){.due = false};
    memcpy(w->server, name->server.p, name->server.n);
    memcpy(w->view, name->view.p, name->view.n);
    *out = w;
    return 0;
}

/* Names are C strings in the store's rows: one with a NUL inside would be taken for another. */
static bool plain(struct lw_str s)
{
    return s.n == 0 || !memchr(s.p, 0, s.n);
}

int lw_views_open(struct lw_views *v, const struct lw_msg_open *name)
{
    struct lw_view *w;
    int err;

    if (!plain(name->server) || !plain(name->view))
        return -LW_ERR_PROTOCOL;
    w = find(v, name);
    if (!w) {
        err = add(v, name, &w);
        if (err != 0)
            return err;
    }
    w->due = w->asked = true;
    v->due = true;
    return 0;
}

void lw_views_forget(struct lw_views *v, const struct lw_msg_open *name)
{
    struct lw_view *w = find(v, name);

    if (w)
        *w = v->list[--v->count];
}

void lw_views_look_again(struct lw_views *v)
{
    for (uint32_t i = 0; i < v->count; i++)
        v->list[i].due = true;
    v->due = v->count > 0;
}

/* What is in force for `w`. A manifest that cannot be read is none: nothing is approved. */
static void in_force(const struct lw_view *w, struct lw_store *store,
                     const struct lw_locked *locked, struct lw_buf *text, struct lw_str *json,
                     struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_str server = lw_strz(w->server);
    struct lw_str view = lw_strz(w->view);
    struct lw_store_error e = {""};
    int err = lw_locked_holds(locked, server) ? lw_locked_manifest(locked, server, view, text)
                                              : lw_store_manifest(store, server, view, text, &e);

    *json = err == 0 ? lw_buf_str(text) : LW_STR_NONE;
    if (err != 0 && err != -LW_ERR_NOTFOUND)
        lw_trouble_log(of, LW_TROUBLE_MANIFEST, err, &e);
}

static int send_one(struct lw_view *w, struct lw_store *store, const struct lw_locked *locked,
                    struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_msg_manifest m = {lw_strz(w->server), lw_strz(w->view), LW_STR_NONE};
    struct lw_digest digest = {{0}};
    struct lw_buf text;
    int err = 0;

    lw_buf_init(&text, LW_MSG_TEXT_MAX);
    in_force(w, store, locked, &text, &m.json, of);
    if (m.json.p)
        digest = lw_sha256(m.json);
    if (w->asked || w->present != (m.json.p != NULL) || !lw_digest_eq(&w->digest, &digest))
        err = lw_msg_put_manifest(out, &m);
    w->due = w->asked = false;
    w->present = m.json.p != NULL;
    w->digest = digest;
    lw_buf_fini(&text);
    return err == 0 ? 1 : -LW_ERR_NOMEM;
}

int lw_views_send_one(struct lw_views *v, struct lw_store *store, const struct lw_locked *locked,
                      struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    for (uint32_t i = 0; v->due && i < v->count; i++) {
        if (v->list[i].due)
            return send_one(&v->list[i], store, locked, out, of);
    }
    v->due = false;
    return 0;
}
