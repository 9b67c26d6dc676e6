#include "src/gate/consult.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/gate/consult_impl.h"

#define TOKEN_MAX     8192
#define AUTHZEN       "/access/v1/evaluation"
#define AUTHZEN_BATCH "/access/v1/evaluations"

/* ---- set up ---- */

static bool token_char(char c)
{
    return c > ' ' && c < 0x7f;
}

/* NULL, or what is wrong. */
static const char *read_token(const char *path, char **out)
{
    char text[TOKEN_MAX + 8] = "Bearer ";
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    const char *problem = NULL;
    struct stat st;
    ssize_t n;
    size_t end;

    if (fd < 0)
        return "token_file cannot be read";
    n = read(fd, text + 7, TOKEN_MAX);
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || (st.st_mode & 077) != 0)
        problem = "token_file may be read by others: chmod 600";
    close(fd);
    end = n > 0 ? 7 + (size_t)n : 7;
    while (end > 7 && (text[end - 1] == '\n' || text[end - 1] == '\r'))
        end--;
    for (size_t i = 7; i < end && !problem; i++) {
        if (!token_char(text[i]))
            problem = "token_file must hold one token of printable characters";
    }
    if (!problem && (end == 7 || n == TOKEN_MAX))
        problem = "token_file is empty or too long";
    if (!problem)
        *out = lw_str_copyz(lw_str(text, end));
    explicit_bzero(text, sizeof(text));
    return problem;
}

static int set_up(struct consultants *c, const struct lw_pdp_config *config)
{
    struct point *p = &c->points[c->count];
    struct lw_http_client_options options = {
        .url = config->url,
        .tls_ca = config->tls_ca,
        .allow_private = config->allow_private,
        .connections = LW_CONSULT_RUNNING,
        .queue = LW_CONSULT_WAITING,
    };
    char error[256] = "";
    const char *problem = NULL;

    *p = (struct point){.config = config, .all = c};
    if (config->token_file)
        problem = read_token(config->token_file, &p->bearer);
    if (!problem && lw_http_client_new(&c->gate->loop, &options, &p->client, error) != 0)
        problem = error;
    c->count++;
    if (!problem)
        return 0;
    lw_log(LW_LOG_ERROR, "pdp.bad", "a decision point cannot be used", LW_F_Z("pdp", config->name),
           LW_F_Z("detail", problem));
    return -LW_ERR_CONFIG;
}

int lw_consultants_new(struct gate *g, const struct lw_config *config, struct consultants **out)
{
    struct consultants *c;

    *out = NULL;
    if (config->pdp_count == 0)
        return 0;
    c = calloc(1, sizeof(*c));
    if (!c)
        return -LW_ERR_NOMEM;
    c->gate = g;
    for (size_t i = 0; i < config->pdp_count && i < LW_PDP_MAX; i++) {
        int err = set_up(c, &config->pdps[i]);

        if (err) {
            lw_consultants_free(&c);
            return err;
        }
    }
    *out = c;
    return 0;
}

static void on_closed(uv_handle_t *handle)
{
    struct question *q = handle->data;

    lw_buf_fini(&q->body);
    free(q);
}

static void forget(struct consultants *c, struct question *q)
{
    if (q->call)
        lw_http_call_cancel(&q->call);
    *(q->prev ? &q->prev->next : &c->questions) = q->next;
    if (q->next)
        q->next->prev = q->prev;
    uv_close((uv_handle_t *)&q->timer, on_closed);
}

void lw_consultants_free(struct consultants **cp)
{
    struct consultants *c = *cp;

    if (!c)
        return;
    while (c->questions)
        forget(c, c->questions);
    lw_consult_jobs_free(c);
    for (size_t i = 0; i < c->count; i++) {
        if (c->points[i].client)
            lw_http_client_close(&c->points[i].client);
        if (c->points[i].bearer)
            explicit_bzero(c->points[i].bearer, strlen(c->points[i].bearer));
        free(c->points[i].bearer);
    }
    free(c);
    *cp = NULL;
}

size_t lw_consultants_of(const struct consultants *c, const char *server,
                         struct lw_session_pdp out[LW_PDP_MAX], unsigned number[LW_PDP_MAX])
{
    size_t n = 0;

    for (size_t i = 0; c && i < c->count; i++) {
        const struct lw_pdp_config *p = c->points[i].config;
        bool named = !p->servers || !p->servers[0];

        for (size_t k = 0; !named && p->servers[k]; k++)
            named = fnmatch(p->servers[k], server, 0) == 0;
        if (!named)
            continue;
        number[n] = (unsigned)i;
        out[n++] = (struct lw_session_pdp){
            .name = lw_strz(p->name),
            .type = p->type == LW_CONFIG_PDP_OPA ? LW_PDP_OPA : LW_PDP_AUTHZEN,
            .authoritative = p->authoritative,
            .lists = p->lists,
        };
    }
    return n;
}

/* ---- answers ---- */

/* Counts what came of asking, and tells the operator of what failed. */
static void count(struct point *p, const struct question *q, const struct lw_pdp_reading *r)
{
    int64_t now = lw_gate_now(p->all->gate).steady_ms;
    unsigned held;

    if (q->probe)
        p->probing = false;
    if (r->answer != LW_PDP_FAILED) {
        if (p->open_until)
            lw_log(LW_LOG_INFO, "pdp.back", "a decision point answers again",
                   LW_F_Z("pdp", p->config->name));
        p->failures = 0;
        p->open_until = 0;
        return;
    }
    if (q->asked && ++p->failures >= LW_CONSULT_FAILURES)
        p->open_until = now + LW_CONSULT_OPEN_MS;
    if (lw_may_log(&p->rate, now, &held))
        lw_log(LW_LOG_WARN, "pdp.failed", "a decision point did not decide: the call is refused",
               LW_F_Z("pdp", p->config->name), LW_F_Z("detail", r->why),
               LW_F_INT("in_a_row", (int64_t)p->failures), LW_F_INT("not_shown", (int64_t)held));
}

void lw_consult_over(struct question *q, const struct lw_pdp_reading *r)
{
    count(q->point, q, r);
    forget(q->point->all, q);
}

static void finish(struct question *q)
{
    struct gate *g = q->point->all->gate;
    struct lw_pdp_reading r = {LW_PDP_FAILED, q->why};
    struct seat *seat;
    uint64_t ticket = q->ticket;
    size_t which = q->which;

    if (q->job) {
        lw_consult_job_answer(q);
        return;
    }
    if (!q->why)
        lw_pdp_read(q->point->config->type == LW_CONFIG_PDP_OPA ? LW_PDP_OPA : LW_PDP_AUTHZEN,
                    q->status, q->type[0] ? lw_strz(q->type) : LW_STR_NONE, lw_buf_str(&q->body),
                    &r);
    seat = lw_map_get(&g->by_no, lw_str((const char *)&q->seat_no, sizeof(q->seat_no)));
    lw_consult_over(q, &r);
    if (seat)
        lw_seat_consulted(seat, ticket, which, r.answer);
}

static void on_time(uv_timer_t *timer)
{
    struct question *q = timer->data;

    if (!q->why)
        q->why = "no answer in time";
    finish(q);
}

/* Outside of the client's callbacks. */
static void soon(struct question *q, const char *why)
{
    q->why = why;
    uv_timer_start(&q->timer, on_time, 0, 0);
}

static void on_head(void *user, struct lw_http_call *c, unsigned status,
                    const struct lw_http_header *headers, size_t n)
{
    struct question *q = user;

    (void)c;
    q->status = status;
    for (size_t i = 0; i < n; i++) {
        if (lw_str_caseeq(headers[i].name, LW_STR("content-type")) &&
            headers[i].value.n < sizeof(q->type))
            snprintf(q->type, sizeof(q->type), "%.*s", LW_FMT(headers[i].value));
        if (lw_str_caseeq(headers[i].name, LW_STR("x-request-id")))
            q->foreign = !lw_str_eqz(headers[i].value, q->id);
    }
}

static void on_body(void *user, struct lw_http_call *c, struct lw_str piece)
{
    struct question *q = user;

    (void)c;
    if (q->body.failed)
        return;
    lw_buf_adds(&q->body, piece);
    if (q->body.failed)
        soon(q, "the answer is longer than 64 KiB");
}

static void on_end(void *user, struct lw_http_call *c)
{
    struct question *q = user;

    (void)c;
    q->call = NULL;
    if (q->body.failed)
        return; /* on_time goes on */
    if (q->foreign)
        q->why = "the answer is to another request (X-Request-ID)";
    finish(q);
}

static void on_error(void *user, struct lw_http_call *c, int err, const char *text)
{
    struct question *q = user;

    (void)c;
    (void)err;
    (void)text;
    q->call = NULL;
    soon(q, "it could not be reached, or its answer broke off");
}

static const struct lw_http_call_ops call_ops = {on_head, on_body, on_end, on_error};

/* ---- questions ---- */

/* Whether it may be asked now: the circuit is closed, or this is the one that tries. */
static bool may_ask(struct point *p, struct question *q)
{
    if (p->open_until == 0)
        return true;
    if (p->probing || lw_gate_now(p->all->gate).steady_ms < p->open_until)
        return false;
    return q->probe = p->probing = true;
}

static struct lw_str path_of(const struct question *q)
{
    struct lw_str path = lw_http_client_path(q->point->client);

    if (q->point->config->type != LW_CONFIG_PDP_AUTHZEN || !lw_str_eqz(path, "/"))
        return path;
    return q->batch ? LW_STR(AUTHZEN_BATCH) : LW_STR(AUTHZEN);
}

void lw_consult_send(struct question *q, struct lw_str body)
{
    struct point *p = q->point;
    struct lw_http_header headers[4] = {
        {LW_STR_INIT("content-type"), LW_STR_INIT("application/json")},
        {LW_STR_INIT("accept"), LW_STR_INIT("application/json")},
        {LW_STR_INIT("x-request-id"), lw_strz(q->id)}};
    size_t n = 3;

    if (!may_ask(p, q)) {
        soon(q, "it failed too often: it is left alone for a while");
        return;
    }
    if (p->bearer)
        headers[n++] = (struct lw_http_header){LW_STR("authorization"), lw_strz(p->bearer)};
    q->asked = lw_http_call(p->client, "POST", path_of(q), headers, n, body, /* idempotent= */ true,
                            &call_ops, q, &q->call) == 0;
    if (!q->asked) {
        soon(q, "too many questions wait for it");
        return;
    }
    uv_timer_start(&q->timer, on_time, (uint64_t)p->config->timeout_ms, 0);
}

struct question *lw_consult_new(struct point *p)
{
    struct consultants *c = p->all;
    struct question *q = calloc(1, sizeof(*q));

    if (!q)
        return NULL;
    q->point = p;
    snprintf(q->id, sizeof(q->id), "%016llx-%llu", (unsigned long long)c->gate->seed[0],
             (unsigned long long)++c->asked);
    lw_buf_init(&q->body, LW_PDP_ANSWER);
    uv_timer_init(&c->gate->loop, &q->timer);
    q->timer.data = q;
    q->next = c->questions;
    if (q->next)
        q->next->prev = q;
    c->questions = q;
    return q;
}

void lw_consult(struct consultants *c, struct seat *seat, const struct lw_effect_item *e)
{
    struct question *q = c && e->upstream < seat->pdp_count
                             ? lw_consult_new(&c->points[seat->pdp_numbers[e->upstream]])
                             : NULL;

    if (!q)
        return; /* its session does without when its time is over: refused */
    q->seat_no = seat->no;
    q->ticket = e->ticket;
    q->which = (size_t)e->upstream;
    lw_consult_send(q, e->bytes);
}
