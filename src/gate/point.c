/* The decision point's listener, its seats and its open questions. */
#include "src/gate/point.h"

#include <openssl/crypto.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/config/secret.h"

#define SEATS_MAX     256 /* server, user, agent and session make a seat */
#define QUESTIONS_MAX 1024
#define LIST_MAX      64        /* evaluations in one request */
#define BODY_MAX      (4 << 20) /* bytes */
#define IDLE_MS       (10 * 60 * 1000)
#define TOKEN_MIN     16 /* bytes */
#define TOKEN_MAX     512

/* A request that is being answered. */
struct question {
    struct question *next;
    uint64_t no;                /* also the exchange of the session */
    struct lw_http_exchange *x; /* NULL: its client is gone */
    enum point_form form;
    struct point_seat *seat; /* of what is being asked now */
    struct lw_arena arena;   /* body and tree */
    const struct lw_json *body;
    /* of a list: what comes next, and what was answered */
    bool list;
    const struct lw_json *item;
    bool stop_at_deny;
    bool stop_at_permit;
    bool some; /* something was answered */
    bool due;  /* the next of the list is to be asked, when the session is not being served */
    struct lw_buf answers;
    char request_id[129];
};

struct point_seat {
    struct point_seat *next;
    struct point *point;
    struct lw_server_config server; /* of which only the name is used */
    char *user;
    char *key;
    struct seat *seat;
    bool over; /* its session has ended */
};

struct point {
    uv_timer_t timer; /* for questions that are due */
    struct gate *gate;
    struct lw_http_server *server;         /* of the local socket, or NULL */
    char token[LW_SECRET_ROOM(TOKEN_MAX)]; /* empty: not on the other listener */
    struct question *questions;
    size_t question_count;
    uint64_t next_no;
    struct point_seat *seats;
    size_t seat_count;
    bool closing;
};

static void ask_next(struct point *p, struct question *q);

static void on_timer(uv_timer_t *timer)
{
    struct point *p = timer->data;
    struct question *q = p->questions;

    while (q) {
        if (q->due) {
            q->due = false;
            ask_next(p, q);
            q = p->questions; /* it may be gone, and others with it */
        } else {
            q = q->next;
        }
    }
}

/* A session is not given a new question while it hands out the answer to the last. */
static void postpone(struct point *p, struct question *q)
{
    q->due = true;
    uv_timer_start(&p->timer, on_timer, 0, 0);
}

/* ---- answers of HTTP ---- */

static void respond(struct lw_http_exchange *x, unsigned status, struct lw_str body,
                    const char *request_id)
{
    struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("application/json")},
        {LW_STR("Cache-Control"), LW_STR("no-store")},
        {LW_STR("X-Request-ID"), lw_strz(request_id)},
    };

    lw_http_respond(x, status, headers, request_id[0] ? 3 : 2, body);
}

static void refuse(struct lw_http_exchange *x, unsigned status, const char *text)
{
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "error", lw_strz(text));
    lw_json_end_object(&w);
    respond(x, status, lw_buf_str(&b), "");
    lw_buf_fini(&b);
}

/* ---- questions ---- */

static void question_free(struct point *p, struct question *q)
{
    struct question **at = &p->questions;

    while (*at && *at != q)
        at = &(*at)->next;
    if (*at)
        *at = q->next;
    p->question_count--;
    lw_buf_fini(&q->answers);
    lw_arena_fini(&q->arena);
    free(q);
}

static void finish(struct point *p, struct question *q)
{
    struct lw_http_exchange *x = q->x;

    q->x = NULL;
    if (q->list)
        lw_buf_addz(&q->answers, "]}");
    if (x && lw_buf_status(&q->answers) == 0)
        respond(x, 200, lw_buf_str(&q->answers), q->request_id);
    else if (x)
        refuse(x, 500, "out of memory");
    question_free(p, q);
}

/* Takes the session's answer; p NULL: there will be none. */
static void answered(struct point *p, struct question *q, struct lw_str answer)
{
    bool permit;

    if (q->list && q->some)
        lw_buf_addc(&q->answers, ',');
    permit = lw_point_answer(q->form, answer, &q->answers);
    q->some = true;
    q->seat = NULL;
    if (q->list)
        q->item = q->item->next;
    if (!q->list || !q->item || !q->x || p->closing ||
        (permit ? q->stop_at_permit : q->stop_at_deny))
        finish(p, q);
    else
        postpone(p, q);
}

/* ---- seats ---- */

static void seat_drop(struct point_seat *s)
{
    struct point *p = s->point;
    struct point_seat **at = &p->seats;

    while (*at && *at != s)
        at = &(*at)->next;
    if (*at)
        *at = s->next;
    p->seat_count--;
    lw_seat_close(&s->seat);
    free(s->server.name);
    free(s->user);
    free(s->key);
    free(s);
}

static bool in_use(const struct point *p, const struct point_seat *s)
{
    for (const struct question *q = p->questions; q; q = q->next) {
        if (q->seat == s)
            return true;
    }
    return false;
}

/* The seat that was not used for the longest time makes room. */
static void make_room(struct point *p)
{
    struct point_seat *oldest = NULL;

    if (p->seat_count < SEATS_MAX)
        return;
    for (struct point_seat *s = p->seats; s; s = s->next) {
        if (!in_use(p, s) && (!oldest || s->seat->last_used < oldest->seat->last_used))
            oldest = s;
    }
    if (oldest)
        seat_drop(oldest);
}

static struct point_seat *seat_new(struct point *p, const struct point_ask *ask, struct lw_str key)
{
    struct point_seat *s;

    make_room(p);
    if (p->seat_count >= SEATS_MAX)
        return NULL;
    s = calloc(1, sizeof(*s));
    if (!s)
        return NULL;
    s->point = p;
    s->server.name = lw_str_copyz(ask->server);
    s->key = lw_str_copyz(key);
    if (ask->user.p)
        s->user = lw_str_copyz(ask->user);
    p->seat_count++;
    s->next = p->seats;
    p->seats = s;
    if (!s->server.name || !s->key || (ask->user.p && !s->user) ||
        lw_seat_advise_new(p->gate, &s->server, s->user, ask->agent, s, &s->seat) != 0) {
        seat_drop(s);
        return NULL;
    }
    return s;
}

static struct point_seat *seat_of(struct point *p, const struct point_ask *ask)
{
    struct point_seat *found = NULL;
    struct lw_json_writer w;
    struct lw_buf key;

    lw_buf_init(&key, 16384);
    lw_json_writer_init(&w, &key);
    lw_json_begin_array(&w);
    lw_json_put_string(&w, ask->server);
    if (ask->user.p)
        lw_json_put_string(&w, ask->user);
    else
        lw_json_put_null(&w);
    lw_json_put_string(&w, ask->agent);
    lw_json_put_string(&w, ask->session);
    lw_json_end_array(&w);
    for (struct point_seat *s = p->seats; s && lw_buf_status(&key) == 0; s = s->next) {
        if (!s->over && lw_str_eqz(lw_buf_str(&key), s->key))
            found = s;
    }
    if (!found && lw_buf_status(&key) == 0)
        found = seat_new(p, ask, lw_buf_str(&key));
    lw_buf_fini(&key);
    return found;
}

/* ---- asking ---- */

static void put_problem(struct question *q, const char *problem)
{
    struct lw_json_writer w;

    if (q->some)
        lw_buf_addc(&q->answers, ',');
    q->some = true;
    lw_json_writer_init(&w, &q->answers);
    lw_json_begin_object(&w);
    lw_json_kv_bool(&w, "decision", false);
    lw_json_key(&w, LW_STR("context"));
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "reason", LW_STR("bad_request"));
    lw_json_kv_string(&w, "message", lw_strz(problem));
    lw_json_end_object(&w);
    lw_json_end_object(&w);
}

/* Asks what comes next; what cannot be asked is refused by itself. */
static void ask_next(struct point *p, struct question *q)
{
    const struct lw_json *defaults = q->list ? q->body : NULL;
    struct point_ask ask;
    const char *problem;
    struct lw_buf frame;

    while ((problem = lw_point_read(q->form, q->list ? q->item : q->body, defaults, &ask))) {
        if (!q->list) {
            struct lw_http_exchange *x = q->x;

            q->x = NULL;
            refuse(x, 400, problem);
            question_free(p, q);
            return;
        }
        put_problem(q, problem);
        q->item = q->item->next;
        if (!q->item || q->stop_at_deny) {
            finish(p, q);
            return;
        }
    }
    q->seat = seat_of(p, &ask);
    if (!q->seat) {
        answered(p, q, LW_STR_NONE);
        return;
    }
    lw_buf_init(&frame, (size_t)BODY_MAX * 2);
    lw_point_frame(&ask, q->no, &frame);
    if (lw_buf_status(&frame) == 0)
        lw_seat_client(q->seat->seat, q->no, lw_buf_str(&frame));
    else
        answered(p, q, LW_STR_NONE);
    lw_buf_fini(&frame);
}

static bool list_options(struct question *q)
{
    const struct lw_json *options = lw_json_getz(q->body, "options");
    struct lw_str how =
        lw_json_string_or(lw_json_getz(options, "evaluations_semantic"), LW_STR("execute_all"));

    q->stop_at_deny = lw_str_eqz(how, "deny_on_first_deny");
    q->stop_at_permit = lw_str_eqz(how, "permit_on_first_permit");
    return q->stop_at_deny || q->stop_at_permit || lw_str_eqz(how, "execute_all");
}

/* What is wrong with it, or NULL. */
static const char *begin_list(struct question *q)
{
    const struct lw_json *list = lw_json_getz(q->body, "evaluations");

    if (!list)
        return NULL; /* AuthZEN 7.1: then it is one evaluation */
    if (list->type != LW_JSON_ARRAY || list->count == 0 || list->count > LIST_MAX)
        return "evaluations must be a list of 1 to 64 evaluations";
    if (!list_options(q))
        return "options.evaluations_semantic is execute_all, deny_on_first_deny or "
               "permit_on_first_permit";
    q->list = true;
    q->item = list->child;
    lw_buf_addz(&q->answers, "{\"evaluations\":[");
    return NULL;
}

static void ask(struct point *p, struct lw_http_exchange *x, enum point_form form, bool list)
{
    struct lw_str id = lw_http_header(x, "x-request-id");
    const char *problem = NULL;
    struct lw_json_limits limits = lw_json_default_limits;
    struct question *q;
    struct lw_str text;

    if (p->question_count >= QUESTIONS_MAX) {
        refuse(x, 503, "too many questions are open; ask again later");
        return;
    }
    if (lw_http_body(x).n > BODY_MAX) {
        refuse(x, 413, "the body is longer than 4 MiB");
        return;
    }
    q = calloc(1, sizeof(*q));
    if (!q) {
        refuse(x, 503, "out of memory");
        return;
    }
    q->no = ++p->next_no;
    q->x = x;
    q->form = form;
    q->next = p->questions;
    p->questions = q;
    p->question_count++;
    lw_buf_init(&q->answers, (size_t)8 << 20);
    lw_arena_init(&q->arena, (size_t)BODY_MAX * 24);
    limits.bytes = BODY_MAX;
    if (id.n > 0 && id.n < sizeof(q->request_id))
        snprintf(q->request_id, sizeof(q->request_id), "%.*s", LW_FMT(id));
    text = lw_arena_dup(&q->arena, lw_http_body(x));
    if (!text.p || lw_json_parse(&q->arena, text, &limits, &q->body, NULL) < 0)
        problem = "the body is no JSON of the strict kind: no duplicate members, no numbers that "
                  "are not exact, valid UTF-8";
    else if (list)
        problem = begin_list(q);
    lw_http_set_user(x, NULL);
    if (problem) {
        q->x = NULL;
        refuse(x, 400, problem);
        question_free(p, q);
        return;
    }
    ask_next(p, q);
}

static void describe(struct lw_http_exchange *x)
{
    struct lw_str host = lw_http_header(x, "host");
    struct lw_json_writer w;
    struct lw_buf base, b;

    lw_buf_init(&base, 1024);
    lw_buf_init(&b, 65536);
    lw_buf_addf(&base, "%s://%.*s", lw_http_tls(x) ? "https" : "http", LW_FMT(host));
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "policy_decision_point", lw_buf_str(&base));
    lw_buf_addz(&base, "/access/v1/evaluation");
    lw_json_kv_string(&w, "access_evaluation_endpoint", lw_buf_str(&base));
    lw_buf_addc(&base, 's');
    lw_json_kv_string(&w, "access_evaluations_endpoint", lw_buf_str(&base));
    lw_json_end_object(&w);
    respond(x, lw_utf8_valid(host) && lw_buf_status(&b) == 0 ? 200 : 400, lw_buf_str(&b), "");
    lw_buf_fini(&base);
    lw_buf_fini(&b);
}

static bool is_json(struct lw_str type)
{
    size_t end = 0;

    while (end < type.n && type.p[end] != ';')
        end++;
    return lw_str_caseeq(lw_str_trim(lw_str(type.p, type.p ? end : 0)), LW_STR("application/json"));
}

static const struct {
    const char *path;
    const char *method;
    enum point_form form;
    bool list;
} paths[] = {
    {"/v1/protect", "POST", POINT_PROTECT, false},
    {"/access/v1/evaluation", "POST", POINT_EVALUATION, false},
    {"/access/v1/evaluations", "POST", POINT_EVALUATION, true},
    {"/.well-known/authzen-configuration", "GET", POINT_EVALUATION, false},
};

static int path_of(struct lw_http_exchange *x)
{
    for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        if (lw_str_eqz(lw_http_path(x), paths[i].path))
            return (int)i;
    }
    return -1;
}

static void serve(struct point *p, struct lw_http_exchange *x, int path)
{
    lw_http_set_user(x, NULL);
    if (!lw_str_eqz(lw_http_method(x), paths[path].method)) {
        const struct lw_http_header allow[] = {{LW_STR("Allow"), lw_strz(paths[path].method)}};

        lw_http_respond(x, 405, allow, 1, LW_STR_NONE);
    } else if (lw_str_eqz(lw_http_method(x), "GET")) {
        describe(x);
    } else if (!is_json(lw_http_header(x, "content-type"))) {
        refuse(x, 415, "Content-Type must be application/json");
    } else {
        ask(p, x, paths[path].form, paths[path].list);
    }
}

/* ---- the two listeners ---- */

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct point *p = user;
    int path = path_of(x);

    if (path >= 0) {
        serve(p, x, path);
    } else {
        refuse(x, 404, "there are /v1/protect, /access/v1/evaluation and /access/v1/evaluations");
    }
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    (void)lw_point_gone(user, x);
}

static bool token_fits(const struct point *p, struct lw_str header)
{
    size_t n = strlen(p->token);

    return lw_str_starts(header, LW_STR("Bearer ")) && header.n == n + 7 &&
           CRYPTO_memcmp(header.p + 7, p->token, n) == 0;
}

bool lw_point_request(struct point *p, struct lw_http_exchange *x)
{
    static const struct lw_http_header bearer[] = {
        {LW_STR_INIT("WWW-Authenticate"), LW_STR_INIT("Bearer")}};
    int path = path_of(x);

    if (!p || path < 0 || !p->token[0])
        return false;
    if (token_fits(p, lw_http_header(x, "authorization")))
        serve(p, x, path);
    else
        lw_http_respond(x, 401, bearer, 1, LW_STR_NONE);
    return true;
}

bool lw_point_gone(struct point *p, struct lw_http_exchange *x)
{
    struct question *q = p->questions;
    struct point_seat *seat;
    uint64_t no;

    while (q && q->x != x)
        q = q->next;
    if (!q)
        return false;
    seat = q->seat;
    no = q->no;
    question_free(p, q);
    /* Nobody acts on what is not heard: the session takes it back. */
    if (seat)
        lw_seat_exchange_gone(seat->seat, no);
    return true;
}

void lw_point_said(struct seat *seat, const struct lw_effect_item *fx)
{
    struct point_seat *s = seat->front;
    struct question *q = s->point->questions;

    while (q && q->no != fx->exchange)
        q = q->next;
    if (q && fx->final)
        answered(s->point, q, fx->bytes.n ? fx->bytes : LW_STR_NONE);
}

void lw_point_ended(struct seat *seat)
{
    struct point_seat *s = seat->front;
    struct point *p = s->point;
    struct question *next;

    s->over = true; /* closed by the sweep, not under its callers */
    for (struct question *q = p->questions; q; q = next) {
        next = q->next;
        if (q->seat == s) {
            answered(p, q, LW_STR_NONE);
            next = p->questions; /* others may have gone with it */
        }
    }
}

void lw_point_sweep(struct point *p)
{
    struct point_seat *next;

    if (!p)
        return;
    for (struct point_seat *s = p->seats; s; s = next) {
        next = s->next;
        if (!in_use(p, s) &&
            (s->over || lw_gate_now(p->gate).steady_ms - s->seat->last_used > IDLE_MS))
            seat_drop(s);
    }
}

/* ---- life ---- */

/* A token that others can read is none. */
static int read_token(const char *path, char out[LW_SECRET_ROOM(TOKEN_MAX)])
{
    const char *problem = lw_secret_file(path, TOKEN_MIN, TOKEN_MAX, out);

    if (!problem)
        return 0;
    lw_log(LW_LOG_ERROR, "point.token", "the decision point's token file is not usable",
           LW_F_Z("file", path), LW_F_Z("detail", problem));
    return -LW_ERR_CONFIG;
}

static int listen_on(struct point *p, const char *path)
{
    static const struct lw_http_server_ops ops = {.on_request = on_request, .on_gone = on_gone};
    struct lw_http_server_options options = {.path = path, .limits = lw_http_default_limits};
    char error[256];
    int err;

    options.limits.body = BODY_MAX;
    err = lw_http_server_new(&p->gate->loop, &options, &ops, p, &p->server, error);
    if (err)
        lw_log(LW_LOG_ERROR, "listen.failed", "the decision point could not be opened",
               LW_F_Z("detail", error));
    else
        lw_log(LW_LOG_INFO, "point.listening", "ready for questions", LW_F_Z("socket", path));
    return err;
}

int lw_point_new(struct gate *g, struct point **out)
{
    const struct lw_config *c = g->conf->config;
    struct point *p;
    int err = 0;

    *out = NULL;
    if (!c->point_socket && !c->point_token_file)
        return 0;
    p = calloc(1, sizeof(*p));
    if (!p)
        return -LW_ERR_NOMEM;
    p->gate = g;
    uv_timer_init(&g->loop, &p->timer);
    p->timer.data = p;
    if (c->point_token_file)
        err = read_token(c->point_token_file, p->token);
    if (!err && c->point_socket)
        err = listen_on(p, c->point_socket);
    if (err)
        lw_point_free(&p);
    else
        *out = p;
    return err;
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

void lw_point_free(struct point **pp)
{
    struct point *p = *pp;

    *pp = NULL;
    if (!p)
        return;
    p->closing = true;
    while (p->questions)
        answered(p, p->questions, LW_STR_NONE);
    lw_http_server_close(&p->server);
    while (p->seats)
        seat_drop(p->seats);
    OPENSSL_cleanse(p->token, sizeof(p->token));
    uv_close((uv_handle_t *)&p->timer, on_closed);
}
