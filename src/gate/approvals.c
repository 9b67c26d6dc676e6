#include "src/gate/approvals.h"

#include <openssl/crypto.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "src/gate/gate_internal.h"

#define VISITORS_AT_ONCE 32
#define LOOK_MS          100 /* at the clock, while somebody waits for news */

/* A request that the ledger is to answer. */
struct query {
    struct query *next;
    struct lw_http_exchange *x;
    struct lw_msg_query ask; /* of an answer only until it was sent */
    char bearer[LW_MSG_BEARER_MAX];
    struct lw_api_list list; /* of a list: what was wanted */
    int64_t until;           /* steady ms; of a list that waits for news */
    bool waits;              /* for news, and not for the ledger */
};

struct approvals {
    uv_poll_t visitors;
    uv_timer_t timer;
    struct gate *gate;
    struct lw_http_server *server; /* of the local socket; NULL: none */
    int visitors_fd;
    int handles;
    bool tokens;  /* there are some */
    bool senders; /* of webhooks, likewise */
    struct query *queries;
    size_t count;
    uint64_t next_ticket;
};

/* ---- answers of HTTP ---- */

static void respond(struct lw_http_exchange *x, unsigned status, struct lw_str body)
{
    static const struct lw_http_header headers[] = {
        {LW_STR_INIT("Content-Type"), LW_STR_INIT("application/json")},
        {LW_STR_INIT("Cache-Control"), LW_STR_INIT("no-store")},
        {LW_STR_INIT("X-Content-Type-Options"), LW_STR_INIT("nosniff")},
        {LW_STR_INIT("WWW-Authenticate"), LW_STR_INIT("Bearer")},
    };

    lw_http_set_user(x, NULL);
    lw_http_respond(x, status, headers, status == 401 ? 4 : 3, body);
}

static void refuse(struct lw_http_exchange *x, unsigned status, const char *code, const char *text)
{
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "error", lw_strz(text));
    lw_json_kv_string(&w, "code", lw_strz(code));
    lw_json_end_object(&w);
    respond(x, status, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* ---- requests that wait ---- */

static void query_free(struct approvals *a, struct query *q)
{
    struct query **at = &a->queries;

    while (*at && *at != q)
        at = &(*at)->next;
    if (*at)
        *at = q->next;
    a->count--;
    OPENSSL_cleanse(q->bearer, sizeof(q->bearer));
    free(q);
}

static void give_up(struct approvals *a, struct query *q, unsigned status, const char *text)
{
    struct lw_http_exchange *x = q->x;

    query_free(a, q);
    refuse(x, status, "unavailable", text);
}

static void send_query(struct approvals *a, struct query *q)
{
    q->waits = false;
    q->ask.ticket = ++a->next_ticket;
    if (lw_link_query(a->gate->link, &q->ask) != 0)
        give_up(a, q, 503, "the ledger cannot be asked");
}

static void on_timer(uv_timer_t *timer)
{
    struct approvals *a = timer->data;
    int64_t now = lw_gate_now(a->gate).steady_ms;
    struct query *next;
    bool more = false;

    for (struct query *q = a->queries; q; q = next) {
        next = q->next;
        if (q->waits && now >= q->until)
            send_query(a, q);
        else
            more = more || q->waits;
    }
    if (!more)
        uv_timer_stop(&a->timer);
}

void lw_approvals_news(struct approvals *a)
{
    struct query *next;

    for (struct query *q = a->queries; q; q = next) {
        next = q->next;
        if (q->waits)
            send_query(a, q);
    }
}

/* Whether the list is the one that the client has, and it wants to wait for another. */
static bool goes_on_waiting(const struct approvals *a, const struct query *q,
                            const struct lw_msg_reply *v)
{
    return q->ask.what == LW_API_LIST && v->status == 200 && q->list.has_since &&
           lw_digest_eq(&q->list.since, &v->version) && lw_gate_now(a->gate).steady_ms < q->until;
}

void lw_approvals_reply(struct approvals *a, const struct lw_msg_reply *v)
{
    struct lw_http_exchange *x;
    struct query *q = a->queries;

    while (q && (q->waits || q->ask.ticket != v->ticket))
        q = q->next;
    if (!q)
        return; /* its client has gone */
    if (goes_on_waiting(a, q, v)) {
        q->waits = true;
        if (!uv_is_active((uv_handle_t *)&a->timer))
            uv_timer_start(&a->timer, on_timer, LOOK_MS, LOOK_MS);
        return;
    }
    x = q->x;
    query_free(a, q);
    respond(x, v->status, v->body);
}

bool lw_approvals_gone(struct approvals *a, struct lw_http_exchange *x)
{
    struct query *q = a ? a->queries : NULL;

    while (q && q->x != x)
        q = q->next;
    if (q)
        query_free(a, q);
    return q != NULL;
}

void lw_approvals_lost(struct approvals *a)
{
    while (a && a->queries)
        give_up(a, a->queries, 503, "the ledger is gone: nothing can be approved until a restart");
}

/* ---- requests as they come ---- */

static bool is_json(struct lw_str type)
{
    size_t end = 0;

    while (end < type.n && type.p[end] != ';')
        end++;
    return lw_str_caseeq(lw_str_trim(lw_str(type.p, type.p ? end : 0)), LW_STR("application/json"));
}

static bool may_post(struct lw_http_exchange *x)
{
    if (!is_json(lw_http_header(x, "content-type"))) {
        refuse(x, 415, "bad_request", "Content-Type must be application/json");
        return false;
    }
    if (lw_http_body(x).n > LW_API_BODY_MAX) {
        refuse(x, 413, "bad_request", "the body is longer than 16 KiB");
        return false;
    }
    return true;
}

/* Reads the body into the query, whose texts then point into `arena`. False: it was answered. */
static bool read_answer(struct lw_http_exchange *x, struct lw_arena *arena, struct lw_msg_query *v)
{
    static const struct lw_json_limits limits = {
        .bytes = LW_API_BODY_MAX, .string = LW_API_BODY_MAX, .depth = 4, .members = 16};
    const struct lw_json *body = NULL;
    const char *problem;

    if (!may_post(x))
        return false;
    if (lw_json_parse(arena, lw_http_body(x), &limits, &body, NULL) != 0)
        problem = "the body is no JSON of the strict kind: no duplicate members, no numbers that "
                  "are not exact, valid UTF-8";
    else
        problem = lw_api_answer_read(v->what, body, &v->answer);
    if (problem)
        refuse(x, 400, "bad_request", problem);
    return !problem;
}

static bool read_list(struct lw_http_exchange *x, struct lw_api_list *out)
{
    const char *problem = lw_api_list_read(lw_http_query(x), out);

    if (problem)
        refuse(x, 400, "bad_request", problem);
    return !problem;
}

/* No web page has business here, whatever else it may call. */
static bool may_come(struct lw_http_exchange *x, enum lw_api_what what)
{
    const struct lw_http_header allow[] = {{LW_STR("Allow"), lw_strz(lw_api_method(what))}};

    if (lw_http_header(x, "origin").p) {
        refuse(x, 403, "not_allowed", "requests of web pages are not answered here");
        return false;
    }
    if (!lw_str_eqz(lw_http_method(x), lw_api_method(what))) {
        lw_http_set_user(x, NULL);
        lw_http_respond(x, 405, allow, 1, LW_STR_NONE);
        return false;
    }
    if (what != LW_API_LIST && lw_http_query(x).n > 0) {
        refuse(x, 400, "bad_request", "there is no query for this");
        return false;
    }
    if (lw_http_body(x).n > 0 && lw_str_eqz(lw_http_method(x), "GET")) {
        refuse(x, 400, "bad_request", "a GET has no body here");
        return false;
    }
    return true;
}

static bool may_wait(const struct approvals *a)
{
    size_t n = 0;

    for (const struct query *q = a->queries; q; q = q->next)
        n += q->list.wait_ms > 0;
    return n < LW_APPROVALS_WAITING;
}

/* `waits`: for news. NULL: it was answered. */
static struct query *open_query(struct approvals *a, struct lw_http_exchange *x, bool waits)
{
    struct query *q = NULL;

    if (a->gate->ledger_lost)
        refuse(x, 503, "unavailable",
               "the ledger is gone: nothing can be approved until a restart");
    else if (waits && !may_wait(a))
        refuse(x, 503, "unavailable", "too many wait for news; ask without wait, or later");
    else if (a->count >= LW_APPROVALS_OPEN || !(q = calloc(1, sizeof(*q))))
        refuse(x, 503, "unavailable", "too many requests are open; ask again later");
    if (!q)
        return NULL;
    q->x = x;
    q->next = a->queries;
    a->queries = q;
    a->count++;
    lw_http_set_user(x, NULL);
    return q;
}

static void add(struct approvals *a, struct lw_http_exchange *x, const struct lw_msg_query *v,
                const struct lw_api_list *list)
{
    struct query *q = open_query(a, x, list->wait_ms > 0);

    if (!q)
        return;
    q->ask = *v;
    q->list = *list;
    q->until = lw_gate_now(a->gate).steady_ms + list->wait_ms;
    if (v->bearer.n > 0)
        memcpy(q->bearer, v->bearer.p, v->bearer.n);
    q->ask.bearer = lw_str(q->bearer, v->bearer.n);
    send_query(a, q);
}

/* `v` has what shows who sent it. */
static void serve(struct approvals *a, struct lw_http_exchange *x, struct lw_msg_query *v)
{
    struct lw_api_list list = {.all = false};
    struct lw_arena arena;

    if (!may_come(x, v->what))
        return;
    if (a->gate->ledger_lost) {
        refuse(x, 503, "unavailable",
               "the ledger is gone: nothing can be approved until a restart");
        return;
    }
    lw_arena_init(&arena, (size_t)1 << 20);
    if (v->what == LW_API_LIST ? read_list(x, &list)
                               : v->what == LW_API_SHOW || read_answer(x, &arena, v)) {
        v->all = list.all;
        add(a, x, v, &list);
    }
    lw_arena_fini(&arena);
}

/* ---- on the listener ---- */

static bool bearer_of(struct lw_http_exchange *x, struct lw_str *out)
{
    struct lw_str header = lw_http_header(x, "authorization");

    if (header.n <= 7 || !lw_str_caseeq(lw_str(header.p, 7), LW_STR("Bearer ")))
        return false;
    *out = lw_str(header.p + 7, header.n - 7);
    return out->n <= LW_MSG_BEARER_MAX;
}

/* A header that came once; p NULL: not at all, or more than once. */
static struct lw_str single(struct lw_http_exchange *x, const char *name)
{
    size_t n, found = 0;
    const struct lw_http_header *headers = lw_http_headers(x, &n);

    for (size_t i = 0; i < n; i++)
        found += lw_str_caseeq(headers[i].name, lw_strz(name));
    return found == 1 ? lw_str_trim(lw_http_header(x, name)) : LW_STR_NONE;
}

/* Whether it is signed, and by whom, is the ledger's to find out: the keys are there. */
static void serve_hook(struct approvals *a, struct lw_http_exchange *x)
{
    struct lw_msg_hook v = {.webhook = {.id = single(x, "webhook-id"),
                                        .timestamp = single(x, "webhook-timestamp"),
                                        .signature = single(x, "webhook-signature"),
                                        .body = lw_http_body(x)}};
    const char *problem = lw_webhook_form(&v.webhook);
    struct query *q;

    if (!may_come(x, LW_API_DENY) || !may_post(x))
        return;
    if (problem) {
        refuse(x, 400, "bad_request", problem);
        return;
    }
    q = open_query(a, x, /* waits= */ false);
    if (!q)
        return;
    v.ticket = q->ask.ticket = ++a->next_ticket;
    if (lw_link_hook(a->gate->link, &v) != 0)
        give_up(a, q, 503, "the ledger cannot be asked");
}

bool lw_approvals_request(struct approvals *a, struct lw_http_exchange *x)
{
    struct lw_msg_query v = {.credential = LW_CREDENTIAL_BEARER};

    if (a && a->senders && lw_str_eqz(lw_http_path(x), LW_API_WEBHOOK)) {
        serve_hook(a, x);
        return true;
    }
    if (!a || !a->tokens)
        return false;
    v.what = lw_api_route(lw_http_path(x), &v.id);
    if (v.what == LW_API_NONE)
        return false;
    if (!bearer_of(x, &v.bearer))
        refuse(x, 401, "unauthenticated", "send the token of an approver: Authorization: Bearer");
    else
        serve(a, x, &v);
    return true;
}

/* ---- on the local socket ---- */

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct approvals *a = user;
    struct lw_msg_query v = {.credential = LW_CREDENTIAL_VISITOR, .visitor = lw_http_visitor(x)};

    v.what = lw_api_route(lw_http_path(x), &v.id);
    if (v.what == LW_API_NONE)
        refuse(x, 404, "unknown",
               "there are /v1/approvals, /v1/approvals/ID and, behind it, /approve, /deny and "
               "/break-glass");
    else if (lw_http_header(x, "authorization").p)
        refuse(x, 400, "bad_request",
               "who answers here is who opened the connection; send no Authorization");
    else
        serve(a, x, &v);
    lw_http_forget_request(x);
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    (void)lw_approvals_gone(user, x);
}

/* One connection with its number: 1, 0 when there is none, -1 when there will be none. */
static int take_visitor(struct approvals *a)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control;
    uint64_t number = 0;
    struct iovec piece = {&number, sizeof(number)};
    struct msghdr m = {.msg_iov = &piece,
                       .msg_iovlen = 1,
                       .msg_control = control.bytes,
                       .msg_controllen = sizeof(control.bytes)};
    ssize_t n = recvmsg(a->visitors_fd, &m, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    const struct cmsghdr *c = n > 0 ? CMSG_FIRSTHDR(&m) : NULL;
    int fd;

    if (n == 0)
        return -1;
    if (n < 0)
        return 0;
    if (!c || c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS ||
        c->cmsg_len != CMSG_LEN(sizeof(int)))
        return 1; /* the system had no descriptor for it: whoever connected sees it closed */
    memcpy(&fd, CMSG_DATA(c), sizeof(int));
    if (n != (ssize_t)sizeof(number) || !a->server) {
        close(fd);
        return 1;
    }
    if (lw_http_server_adopt(a->server, fd, number) != 0)
        lw_log(LW_LOG_WARN, "approvals.memory", "no memory for a connection: it was closed");
    return 1;
}

static void on_visitors(uv_poll_t *handle, int status, int events)
{
    struct approvals *a = handle->data;
    int more = 1;

    (void)events;
    for (int i = 0; status == 0 && more == 1 && i < VISITORS_AT_ONCE; i++)
        more = take_visitor(a);
    if (status != 0 || more < 0)
        uv_poll_stop(handle);
}

/* ---- life ---- */

static void on_closed(uv_handle_t *handle)
{
    struct approvals *a = handle->data;

    if (--a->handles > 0)
        return;
    if (a->visitors_fd >= 0)
        close(a->visitors_fd);
    free(a);
}

static int open_local(struct approvals *a)
{
    static const struct lw_http_server_ops ops = {.on_request = on_request, .on_gone = on_gone};
    struct lw_http_server_options options = {.adopts = true, .limits = lw_http_default_limits};
    char error[256] = "";
    int err;

    options.limits.body = LW_API_BODY_MAX;
    options.limits.connections = LW_APPROVALS_CONNECTIONS;
    err = lw_http_server_new(&a->gate->loop, &options, &ops, a, &a->server, error);
    if (err == 0 && uv_poll_start(&a->visitors, UV_READABLE, on_visitors) != 0)
        err = -LW_ERR_IO;
    if (err != 0)
        lw_log(LW_LOG_ERROR, "listen.failed", "the approvals' socket could not be served",
               LW_F_Z("detail", error));
    else
        lw_log(LW_LOG_INFO, "approvals.listening", "ready for answers",
               LW_F_Z("socket", a->gate->conf->config->approvals_socket));
    return err;
}

int lw_approvals_new(struct gate *g, int visitors_fd, struct approvals **out)
{
    const struct lw_config *c = g->conf->config;
    struct approvals *a;
    int err = 0;

    *out = NULL;
    if (visitors_fd < 0 && c->approver_count == 0 && c->sender_count == 0)
        return 0;
    a = calloc(1, sizeof(*a));
    if (!a)
        return -LW_ERR_NOMEM;
    a->gate = g;
    a->visitors_fd = visitors_fd;
    a->tokens = c->approver_count > 0;
    a->senders = c->sender_count > 0;
    uv_timer_init(&g->loop, &a->timer);
    a->visitors.data = a->timer.data = a;
    a->handles = 1;
    if (visitors_fd >= 0 && uv_poll_init(&g->loop, &a->visitors, visitors_fd) == 0) {
        a->handles++;
        err = open_local(a);
    } else if (visitors_fd >= 0) {
        err = -LW_ERR_IO;
    }
    if (err)
        lw_approvals_free(&a);
    else
        *out = a;
    return err;
}

void lw_approvals_free(struct approvals **ap)
{
    struct approvals *a = *ap;

    *ap = NULL;
    if (!a)
        return;
    while (a->queries)
        give_up(a, a->queries, 503, "the gateway ends");
    lw_http_server_close(&a->server);
    if (a->handles > 1)
        uv_close((uv_handle_t *)&a->visitors, on_closed);
    uv_close((uv_handle_t *)&a->timer, on_closed);
}
