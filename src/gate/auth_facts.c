#include "src/gate/auth_facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/json/json.h"

#define TIMEOUT_MS 3000
#define KEEP_MS    600000 /* a known answer; one that could not be had is asked for again */
#define BODY_MAX   ((size_t)65536)
#define LIST_MAX   256 /* issuers, scopes */
#define SLOTS      64
#define STEPS      3

struct slot {
    char url[512];
    char *auth;
    uint64_t until; /* uv_now */
};

struct lw_auth_cache {
    struct slot slots[SLOTS];
    unsigned next;
};

struct lw_auth_lookup {
    uv_timer_t timer;
    struct lw_http_client *client;
    struct lw_http_call *call;
    struct lw_auth_cache **cache;
    void (*done)(void *user, struct lw_str auth);
    void *user;
    char url[512];
    char paths[STEPS][600];
    unsigned step;
    bool json;   /* what comes is such a document */
    bool failed; /* at least one could not be asked for */
    struct lw_buf body;
};

/* ---- what is kept ---- */

void lw_auth_cache_free(struct lw_auth_cache **c)
{
    for (unsigned i = 0; *c && i < SLOTS; i++)
        free((*c)->slots[i].auth);
    free(*c);
    *c = NULL;
}

static const char *recall(const struct lw_auth_cache *c, const char *url, uint64_t now)
{
    for (unsigned i = 0; c && i < SLOTS; i++) {
        if (c->slots[i].auth && now < c->slots[i].until && strcmp(c->slots[i].url, url) == 0)
            return c->slots[i].auth;
    }
    return NULL;
}

static void remember(struct lw_auth_cache **c, const char *url, struct lw_str auth, uint64_t now)
{
    struct slot *s;

    if (!*c)
        *c = calloc(1, sizeof(**c));
    if (!*c || auth.n == 0)
        return;
    s = &(*c)->slots[(*c)->next];
    (*c)->next = ((*c)->next + 1) % SLOTS;
    free(s->auth);
    s->auth = lw_str_copyz(auth);
    s->until = now + KEEP_MS;
    snprintf(s->url, sizeof(s->url), "%s", url);
}

/* ---- reading a document ---- */

static int by_text(const void *a, const void *b)
{
    return lw_str_cmp(*(const struct lw_str *)a, *(const struct lw_str *)b);
}

/* The strings of a list, in order and once each: servers give them in any order. */
static bool put_list(struct lw_json_writer *w, const char *key, const struct lw_json *list)
{
    struct lw_str words[LIST_MAX];
    size_t n = 0;

    LW_JSON_EACH (v, list) {
        if (n == LIST_MAX || v->type != LW_JSON_STRING)
            return false;
        words[n++] = v->string;
    }
    qsort(words, n, sizeof(*words), by_text);
    lw_json_key(w, lw_strz(key));
    lw_json_begin_array(w);
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || !lw_str_eq(words[i], words[i - 1]))
            lw_json_put_string(w, words[i]);
    }
    lw_json_end_array(w);
    return true;
}

/* RFC 9728, section 2: authorization_servers, scopes_supported, resource. */
static bool put_resource(struct lw_json_writer *w, const struct lw_json *doc)
{
    bool ok = put_list(w, "issuers", lw_json_getz(doc, "authorization_servers"));

    if (!lw_json_is(lw_json_getz(doc, "resource"), LW_JSON_STRING))
        return false;
    lw_json_kv_string(w, "resource", lw_json_getz(doc, "resource")->string);
    ok = ok && put_list(w, "scopes", lw_json_getz(doc, "scopes_supported"));
    lw_json_kv_string(w, "source", LW_STR("rfc9728"));
    return ok;
}

/* RFC 8414, section 2: issuer, scopes_supported. */
static bool put_issuer(struct lw_json_writer *w, const struct lw_json *doc)
{
    const struct lw_json *issuer = lw_json_getz(doc, "issuer");
    bool ok;

    if (!lw_json_is(issuer, LW_JSON_STRING))
        return false;
    lw_json_key(w, LW_STR("issuers"));
    lw_json_begin_array(w);
    lw_json_put_string(w, issuer->string);
    lw_json_end_array(w);
    ok = put_list(w, "scopes", lw_json_getz(doc, "scopes_supported"));
    lw_json_kv_string(w, "source", LW_STR("rfc8414"));
    return ok;
}

static bool read_document(struct lw_auth_lookup *l, struct lw_buf *to)
{
    const struct lw_json *doc;
    struct lw_json_writer w;
    struct lw_arena a;
    bool ok = false;

    lw_arena_init(&a, (size_t)16 << 20);
    lw_json_writer_init(&w, to);
    if (lw_buf_status(&l->body) == 0 &&
        lw_json_parse(&a, lw_buf_str(&l->body), NULL, &doc, NULL) == 0 &&
        doc->type == LW_JSON_OBJECT) {
        lw_json_begin_object(&w);
        ok = l->step + 1 < STEPS ? put_resource(&w, doc) : put_issuer(&w, doc);
        lw_json_end_object(&w);
    }
    lw_arena_fini(&a);
    return ok && lw_buf_status(to) == 0;
}

/* ---- asking ---- */

static void on_closed(uv_handle_t *handle)
{
    struct lw_auth_lookup *l = handle->data;

    lw_buf_fini(&l->body);
    free(l);
}

static void discard(struct lw_auth_lookup *l)
{
    if (l->call)
        lw_http_call_cancel(&l->call);
    uv_timer_stop(&l->timer);
    uv_close((uv_handle_t *)&l->timer, on_closed);
}

static void finish(struct lw_auth_lookup *l, struct lw_str auth)
{
    void (*done)(void *user, struct lw_str auth) = l->done;
    void *user = l->user;

    remember(l->cache, l->url, auth, uv_now(l->timer.loop));
    discard(l); /* frees later: `auth` may lie in it */
    done(user, auth);
}

static void ask(struct lw_auth_lookup *l);

static void next(struct lw_auth_lookup *l)
{
    l->call = NULL;
    l->step++;
    lw_buf_reset(&l->body);
    ask(l);
}

static bool names_json(const struct lw_http_header *headers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (lw_str_caseeq(headers[i].name, LW_STR("content-type")))
            return lw_str_find(headers[i].value, LW_STR("application/json"), 0) == 0;
    }
    return false;
}

static void on_timeout(uv_timer_t *timer);

/* Outside of the client's callbacks: the call is given up and the next document asked for. */
static void on_other(uv_timer_t *timer)
{
    struct lw_auth_lookup *l = timer->data;

    if (l->call)
        lw_http_call_cancel(&l->call);
    uv_timer_start(&l->timer, on_timeout, TIMEOUT_MS, 0);
    next(l);
}

static void on_head(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t count)
{
    struct lw_auth_lookup *l = user;

    (void)c;
    l->json = status == 200 && names_json(headers, count);
    l->failed = l->failed || status >= 500 || status == 429;
    /* What is no document need not be waited for: it may be a stream that never ends. */
    if (!l->json)
        uv_timer_start(&l->timer, on_other, 0, 0);
}

static void on_body(void *user, struct lw_http_call *c, struct lw_str piece)
{
    struct lw_auth_lookup *l = user;

    (void)c;
    if (l->json)
        lw_buf_adds(&l->body, piece);
}

static void on_end(void *user, struct lw_http_call *c)
{
    struct lw_auth_lookup *l = user;
    struct lw_buf text;

    (void)c;
    l->call = NULL;
    if (!l->json)
        return; /* on_other goes on */
    lw_buf_init(&text, BODY_MAX * 2);
    if (read_document(l, &text))
        finish(l, lw_buf_str(&text));
    else
        next(l);
    lw_buf_fini(&text);
}

static void on_error(void *user, struct lw_http_call *c, int err, const char *text)
{
    struct lw_auth_lookup *l = user;

    (void)c;
    (void)err;
    (void)text;
    l->call = NULL;
    l->failed = true;
    uv_timer_start(&l->timer, on_other, 0, 0);
}

static const struct lw_http_call_ops call_ops = {on_head, on_body, on_end, on_error};

static void on_timeout(uv_timer_t *timer)
{
    finish(timer->data, LW_STR(""));
}

static void ask(struct lw_auth_lookup *l)
{
    static const struct lw_http_header headers[] = {
        {LW_STR_INIT("accept"), LW_STR_INIT("application/json")}};

    while (l->step < STEPS && !l->paths[l->step][0])
        l->step++;
    if (l->step >= STEPS) {
        finish(l, l->failed ? LW_STR("") : LW_STR("null"));
        return;
    }
    l->json = false;
    if (lw_http_call(l->client, "GET", lw_strz(l->paths[l->step]), headers, 1, LW_STR(""),
                     /* idempotent= */ true, &call_ops, l, &l->call) != 0)
        finish(l, LW_STR(""));
}

static void set_paths(struct lw_auth_lookup *l)
{
    struct lw_str path = lw_http_client_path(l->client);
    size_t query = lw_str_find(path, LW_STR("?"), 0);

    if (query != (size_t)-1)
        path.n = query;
    if (path.n > 1 && path.n < 500)
        snprintf(l->paths[0], sizeof(l->paths[0]), "/.well-known/oauth-protected-resource%.*s",
                 LW_FMT(path));
    snprintf(l->paths[1], sizeof(l->paths[1]), "/.well-known/oauth-protected-resource");
    snprintf(l->paths[2], sizeof(l->paths[2]), "/.well-known/oauth-authorization-server");
}

int lw_auth_lookup_start(uv_loop_t *loop, struct lw_http_client *client, const char *url,
                         struct lw_auth_cache **cache, void (*done)(void *user, struct lw_str auth),
                         void *user, struct lw_auth_lookup **out)
{
    const char *known = recall(*cache, url, uv_now(loop));
    struct lw_auth_lookup *l;

    *out = NULL;
    if (known) {
        done(user, lw_strz(known));
        return 0;
    }
    l = calloc(1, sizeof(*l));
    if (!l)
        return -LW_ERR_NOMEM;
    l->client = client;
    l->cache = cache;
    l->done = done;
    l->user = user;
    snprintf(l->url, sizeof(l->url), "%s", url);
    lw_buf_init(&l->body, BODY_MAX);
    uv_timer_init(loop, &l->timer);
    l->timer.data = l;
    uv_timer_start(&l->timer, on_timeout, TIMEOUT_MS, 0);
    set_paths(l);
    *out = l;
    ask(l);
    return 0;
}

void lw_auth_lookup_cancel(struct lw_auth_lookup **l)
{
    if (*l)
        discard(*l);
    *l = NULL;
}
