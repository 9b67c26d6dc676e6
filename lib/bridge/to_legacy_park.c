/* Calls whose client has been asked something: answered with `input_required` and parked, while the
 * server still works on them, until the client's retry brings the answers.
 *
 * The requestState is a handle that nobody can guess, new for each round and good for one retry of
 * the very same call; what it stands for stays here. Specification: 2026-07-28 basic/patterns/mrtr.
 */
#include "lib/bridge/to_legacy.h"

#define NOT_KNOWN "requestState is unknown, has expired or was used"

/* Only members of the call itself: a retry has other metadata, and answers. */
static bool of_the_call(const struct lw_json *member)
{
    return !lw_str_eqz(member->key, "_meta") && !lw_str_eqz(member->key, "inputResponses") &&
           !lw_str_eqz(member->key, "requestState");
}

bool lw_tl_digest(struct lw_bridge *b, const struct lw_message *m, struct lw_digest *out)
{
    struct lw_json params = {.type = LW_JSON_OBJECT};
    struct lw_json **end = &params.child;
    struct lw_buf text;
    bool done = false;

    if (!lw_tl(b)->may_ask)
        return true; /* never parked */
    LW_JSON_EACH (v, m->params) {
        struct lw_json *copy;

        if (!of_the_call(v))
            continue;
        copy = LW_ARENA_NEW(&b->in, struct lw_json);
        if (!copy)
            return false;
        *copy = *v;
        copy->next = NULL;
        *end = copy;
        end = &copy->next;
        params.count++;
    }
    lw_buf_init(&text, m->raw.n * 8 + 4096);
    lw_buf_adds(&text, m->method);
    lw_json_canonical(&text, &params);
    if (lw_buf_status(&text) == 0) {
        *out = lw_sha256(lw_buf_str(&text));
        done = true;
    }
    lw_buf_fini(&text);
    return done;
}

/* ---- asking ---- */

static bool park(struct lw_bridge *b, struct tl_call *c)
{
    struct tl *s = lw_tl(b);
    void *old;

    if (s->parked.n >= b->o.max_parked)
        return false;
    lw_tl_handle(b, "lwp-", c->handle);
    if (lw_map_put(&s->parked, lw_strz(c->handle), c, &old) != 0)
        b->failed = true;
    c->parked_until = b->now.steady_ms + b->o.park_ms;
    c->aside_at = b->now.steady_ms + TL_ASIDE_MS;
    lw_tl_due(b, c->parked_until);
    lw_tl_due(b, c->aside_at);
    return true;
}

void lw_tl_ask(struct lw_bridge *b, struct tl_call *c)
{
    uint64_t waiter = c->waiter;
    struct lw_buf text;

    c->ask_at = NEVER;
    if (!waiter || !c->ask.first)
        return;
    if (c->rounds >= b->o.max_rounds) {
        lw_tl_abandon(b, c, "the server asked too often");
        return;
    }
    if (!park(b, c)) {
        lw_tl_abandon(b, c, "too many calls wait for answers of their clients");
        return;
    }
    c->rounds++;
    lw_buf_init(&text, b->o.max_message + 65536);
    lw_buf_addz(&text, "{\"resultType\":\"input_required\",\"inputRequests\":");
    lw_tl_questions(&c->ask, &text);
    lw_buf_addf(&text, ",\"requestState\":\"%s\"", c->handle);
    lw_tl_info(b, &text);
    lw_buf_addc(&text, '}');
    if (lw_buf_status(&text)) {
        b->failed = true;
    } else {
        lw_bridge_result(b, waiter, lw_buf_str(&text));
        lw_tl_wait(b, c, 0);
    }
    lw_buf_fini(&text);
}

/* ---- the retry ---- */

/* Who asks is told; a state that did not fit stays good for the call that it was made for. */
static void invalid(struct lw_bridge *b, uint64_t id, const char *why)
{
    lw_bridge_error(b, id, LW_RPC_INVALID_PARAMS, lw_strz(why), LW_STR_NONE);
}

/* Attaches the retry to its call: the answers go on, and what the server says next comes to it. */
static void resume(struct lw_bridge *b, struct tl_call *c, uint64_t id, const struct lw_message *m,
                   int level)
{
    const struct lw_json *responses = lw_json_getz(m->params, "inputResponses");
    struct lw_claim claim;

    lw_mcp_claim(m, &claim);
    lw_map_del(&lw_tl(b)->parked, lw_strz(c->handle));
    c->handle[0] = '\0';
    c->parked_until = c->aside_at = NEVER;
    c->waiter_token = claim.progress_token != NULL;
    c->level = level;
    lw_tl_wait(b, c, id);
    if (c->state == TL_ANSWERED) {
        lw_tl_answer(b, c, c->answer_kind, lw_buf_str(&c->answer), c->answer_status);
        return;
    }
    lw_tl_level_set(b);
    lw_tl_go_on(b, c, responses);
}

/* Its state is used up, and it had no answer in it: nobody can come back for the call. */
static void spoiled(struct lw_bridge *b, struct tl_call *c, uint64_t id)
{
    invalid(b, id, "inputResponses are not what was asked for");
    lw_tl_stop(b, c, "the client's answer was invalid");
    lw_tl_call_free(b, c);
    lw_tl_pump(b);
}

/* A retry after -32042 has nothing to attach to. Who declined ends it: the server would only ask
 * again. */
static bool declined(const struct lw_json *responses)
{
    LW_JSON_EACH (v, responses) {
        struct lw_str action = lw_json_string_or(lw_json_getz(v, "action"), LW_STR_NONE);

        if (lw_str_starts(v->key, LW_STR("url")) &&
            (lw_str_eqz(action, "decline") || lw_str_eqz(action, "cancel")))
            return true;
    }
    return false;
}

bool lw_tl_retry(struct lw_bridge *b, uint64_t id, const struct lw_message *m,
                 const struct lw_method *method, int level)
{
    const struct lw_json *state = lw_json_getz(m->params, "requestState");
    const struct lw_json *responses = lw_json_getz(m->params, "inputResponses");
    struct lw_digest digest;
    struct tl_call *c;

    if (!state && lw_json_is(responses, LW_JSON_OBJECT) && declined(responses)) {
        lw_bridge_error(b, id, LW_RPC_INTERNAL_ERROR,
                        LW_STR("what the server requires at a URL was declined"), LW_STR_NONE);
        return true;
    }
    if (!state)
        return false;
    c = lw_json_is(state, LW_JSON_STRING) ? lw_map_get(&lw_tl(b)->parked, state->string) : NULL;
    if (!c)
        invalid(b, id, NOT_KNOWN);
    else if (method != c->method || !lw_tl_digest(b, m, &digest) ||
             !lw_digest_eq(&digest, &c->digest))
        invalid(b, id, "requestState belongs to another request");
    else if (!lw_tl_answers_valid(&c->ask, responses))
        spoiled(b, c, id);
    else
        resume(b, c, id, m, level);
    return true;
}
