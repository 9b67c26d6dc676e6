/* Asks a decision point about all entries of a list: many questions in one request where it knows
 * AuthZEN's evaluations, else one by one, some at a time. */
#include <stdlib.h>

#include "src/gate/consult_impl.h"

#define BATCH   64 /* questions in one request */
#define AT_ONCE 8  /* requests, where each has one question */

struct list_job {
    struct point *point;
    uint64_t seat_no;
    uint64_t ticket;
    size_t which;
    bool batch;
    size_t n;
    size_t next; /* to be asked */
    unsigned running;
    char *text; /* of the questions */
    struct lw_str *items;
    enum lw_pdp_answer *answers;
    struct list_job *prev;
    struct list_job *following;
};

static void unlink_job(struct consultants *c, struct list_job *j)
{
    *(j->prev ? &j->prev->following : &c->jobs) = j->following;
    if (j->following)
        j->following->prev = j->prev;
}

static void free_job(struct list_job *j)
{
    free(j->text);
    free(j->items);
    free(j->answers);
    free(j);
}

void lw_consult_jobs_free(struct consultants *c)
{
    while (c->jobs) {
        struct list_job *j = c->jobs;

        unlink_job(c, j);
        free_job(j);
    }
}

static void send_next(struct list_job *j)
{
    struct question *q = lw_consult_new(j->point);
    struct lw_buf body;

    if (!q) {
        j->next = j->n; /* the rest has failed */
        return;
    }
    q->job = j;
    q->batch = j->batch;
    q->first = j->next;
    q->count = !j->batch ? 1 : j->n - j->next < BATCH ? j->n - j->next : BATCH;
    j->next += q->count;
    j->running++;
    if (!j->batch) {
        lw_consult_send(q, j->items[q->first]);
        return;
    }
    lw_buf_init(&body, (size_t)1 << 20);
    /* What does not fit is no question: its answer is none. */
    if (lw_pdp_batch(&j->items[q->first], q->count, &body) == 0)
        lw_consult_send(q, lw_buf_str(&body));
    else
        lw_consult_send(q, LW_STR("{}"));
    lw_buf_fini(&body);
}

static void pump(struct list_job *j)
{
    struct consultants *c = j->point->all;
    struct seat *seat;

    while (j->next < j->n && j->running < (j->batch ? 1 : AT_ONCE))
        send_next(j);
    if (j->running > 0)
        return;
    seat = lw_map_get(&c->gate->by_no, lw_str((const char *)&j->seat_no, sizeof(j->seat_no)));
    unlink_job(c, j); /* the seat's end may be that of all decision points of its configuration */
    if (seat)
        lw_seat_consulted_list(seat, j->ticket, j->which, j->answers, j->n);
    free_job(j);
}

/* It does not know the path: asked one by one from now on. */
static bool knows_no_batch(const struct question *q)
{
    return q->batch && !q->why && (q->status == 404 || q->status == 405 || q->status == 501);
}

void lw_consult_job_answer(struct question *q)
{
    struct list_job *j = q->job;
    struct lw_str type = q->type[0] ? lw_strz(q->type) : LW_STR_NONE;
    struct lw_pdp_reading r = {LW_PDP_FAILED, q->why};

    if (knows_no_batch(q)) {
        j->point->no_batch = true;
        j->batch = false;
        j->next = q->first;
        r = (struct lw_pdp_reading){LW_PDP_PERMIT, NULL}; /* it has answered */
    } else if (!q->why && q->batch) {
        r = lw_pdp_read_batch(q->status, type, lw_buf_str(&q->body), &j->answers[q->first],
                              q->count);
    } else if (!q->why) {
        lw_pdp_read(j->point->config->type == LW_CONFIG_PDP_OPA ? LW_PDP_OPA : LW_PDP_AUTHZEN,
                    q->status, type, lw_buf_str(&q->body), &r);
        j->answers[q->first] = r.answer;
    }
    lw_consult_over(q, &r);
    j->running--;
    pump(j);
}

/* The elements of the array, as slices of a copy. */
static bool take_items(struct list_job *j, struct lw_str text)
{
    const struct lw_json_limits limits = {text.n + 1, text.n + 1, 32, 4096};
    const struct lw_json *list;
    struct lw_arena a;
    bool ok;

    lw_arena_init(&a, text.n * 16 + 65536);
    j->text = lw_str_copyz(text);
    ok = j->text && lw_json_parse(&a, lw_str(j->text, text.n), &limits, &list, NULL) == 0 &&
         list->type == LW_JSON_ARRAY;
    if (ok) {
        j->items = calloc(list->count + 1u, sizeof(*j->items));
        j->answers = calloc(list->count + 1u, sizeof(*j->answers));
        ok = j->items && j->answers;
        LW_JSON_EACH (v, ok ? list : NULL)
            j->items[j->n++] = v->raw;
    }
    lw_arena_fini(&a);
    return ok;
}

void lw_consult_list(struct consultants *c, struct seat *seat, const struct lw_effect_item *e)
{
    struct list_job *j = c && e->upstream < seat->pdp_count ? calloc(1, sizeof(*j)) : NULL;

    if (!j)
        return; /* its session does without when its time is over: nothing is shown */
    j->point = &c->points[seat->pdp_numbers[e->upstream]];
    j->seat_no = seat->no;
    j->ticket = e->ticket;
    j->which = (size_t)e->upstream;
    j->batch = j->point->config->type == LW_CONFIG_PDP_AUTHZEN && !j->point->no_batch &&
               lw_str_eqz(lw_http_client_path(j->point->client), "/");
    j->following = c->jobs;
    if (j->following)
        j->following->prev = j;
    c->jobs = j;
    if (take_items(j, e->bytes) && j->n > 0)
        send_next(j); /* the rest follows its answer, never from within */
    else {
        unlink_job(c, j);
        free_job(j);
    }
}
