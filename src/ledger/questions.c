#include "src/ledger/questions.h"

#include <stdio.h>
#include <stdlib.h>

struct lw_question {
    char id[LW_RECEIPT_ID_MAX];
    enum lw_ask_state state;
    uint32_t have;
};

void lw_questions_fini(struct lw_questions *q)
{
    free(q->list);
    *q = (struct lw_questions){.count = 0};
}

static void drop(struct lw_questions *q, uint32_t at)
{
    memmove(&q->list[at], &q->list[at + 1], (q->count - at - 1) * sizeof(*q->list));
    q->count--;
}

/* Remembers what the gate is told now; what is over for good is forgotten. */
static int remember(struct lw_questions *q, const struct lw_store_ask *a)
{
    bool over = a->progress.state != LW_ASK_PENDING && a->progress.state != LW_ASK_APPROVED;
    uint32_t at = 0;

    while (at < q->count && strcmp(q->list[at].id, a->id) != 0)
        at++;
    if (at == q->count && !over) {
        if (!q->list)
            q->list = calloc(LW_QUESTIONS_MAX, sizeof(*q->list));
        if (!q->list)
            return -LW_ERR_NOMEM;
        if (q->count == LW_QUESTIONS_MAX) {
            drop(q, 0);
            at--;
        }
        q->count++;
    }
    if (over) {
        if (at < q->count)
            drop(q, at);
        return 0;
    }
    q->list[at] = (struct lw_question){.state = a->progress.state, .have = a->progress.have};
    snprintf(q->list[at].id, sizeof(q->list[at].id), "%s", a->id);
    return 0;
}

static int reply(struct lw_questions *q, uint64_t seat, uint64_t ticket, int err,
                 const struct lw_store_ask *a, struct lw_buf *out)
{
    struct lw_msg_asked asked = {.seat = seat, .ticket = ticket, .err = err};

    if (err == 0) {
        asked.id = lw_strz(a->id);
        asked.state = a->progress.state;
        asked.expires_at = a->expires_at > 0 ? a->expires_at : 0;
        asked.have = a->progress.have;
        asked.need = a->progress.need;
        err = remember(q, a);
    } else {
        err = 0;
    }
    if (err == 0)
        err = lw_msg_put_asked(out, &asked);
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}

int lw_questions_ask(struct lw_questions *q, struct lw_store *store, const struct lw_msg_ask *v,
                     int64_t wall_ms, struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_store_error e = {""};
    struct lw_store_ask a;
    int err = lw_store_ask(store, v->ask, v->args, wall_ms, &a, &e);

    if (err != 0)
        lw_trouble_log(of, LW_TROUBLE_ASK, err, &e);
    return reply(q, v->seat, v->ticket, err, &a, out);
}

/* Whose answer it is, is known from the ask: the user whose client says so. */
static int vote(struct lw_store *store, const struct lw_msg_vote *v, int64_t wall_ms,
                struct lw_store_ask *out, struct lw_store_error *e)
{
    struct lw_store_answer answer = {
        .answer = {.approve = v->approve, .verified = false, .at = wall_ms},
        .via = v->page ? LW_STR("url") : LW_STR("form"),
        .shown = v->page ? &v->shown : NULL,
    };
    const struct lw_json *json;
    struct lw_store_ask a;
    struct lw_arena arena;
    struct lw_buf copy; /* the store's texts end with its next use */
    struct lw_ask k;
    int err = lw_store_ask_find(store, v->id, wall_ms, &a, e);

    if (err != 0)
        return err;
    lw_arena_init(&arena, (size_t)4 << 20);
    lw_buf_init(&copy, LW_RECEIPT_MAX);
    lw_buf_adds(&copy, a.ask);
    err = lw_buf_status(&copy);
    if (err == 0)
        err = lw_json_parse(&arena, lw_buf_str(&copy), NULL, &json, NULL);
    if (err == 0)
        err = lw_ask_read(json, &arena, &k);
    if (err == 0) {
        answer.answer.by = k.user;
        err = lw_store_answer(store, v->id, &answer, wall_ms, out, e);
    }
    lw_buf_fini(&copy);
    lw_arena_fini(&arena);
    return err;
}

int lw_questions_vote(struct lw_questions *q, struct lw_store *store, const struct lw_msg_vote *v,
                      int64_t wall_ms, struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    struct lw_store_error e = {""};
    struct lw_store_ask a;
    int err = vote(store, v, wall_ms, &a, &e);

    /* Another answer may have come first: how it stands is what the gate wants to know. */
    if (err == -LW_ERR_STATE)
        err = lw_store_ask_find(store, v->id, wall_ms, &a, &e);
    if (err != 0)
        lw_trouble_log(of, LW_TROUBLE_ASK, err, &e);
    err = reply(q, v->seat, v->ticket, err, &a, out);
    return err != 0 ? err : lw_questions_push(q, store, wall_ms, out, of);
}

int lw_questions_push(struct lw_questions *q, struct lw_store *store, int64_t wall_ms,
                      struct lw_buf *out, struct lw_trouble of[LW_TROUBLE_COUNT])
{
    int err = 0;

    for (uint32_t i = q->count; err == 0 && i > 0; i--) {
        struct lw_question was = q->list[i - 1];
        struct lw_store_error e = {""};
        struct lw_store_ask a;

        err = lw_store_ask_find(store, lw_strz(was.id), wall_ms, &a, &e);
        if (err != 0) { /* long over */
            if (err != -LW_ERR_NOTFOUND)
                lw_trouble_log(of, LW_TROUBLE_ASK, err, &e);
            drop(q, i - 1);
            err = 0;
            continue;
        }
        if (a.progress.state == was.state && a.progress.have == was.have)
            continue;
        err = lw_msg_put_answered(out, &(struct lw_msg_answered){lw_strz(was.id), a.progress.state,
                                                                 a.progress.have, a.progress.need});
        if (err == 0)
            err = remember(q, &a);
    }
    return err == 0 ? 0 : -LW_ERR_NOMEM;
}
