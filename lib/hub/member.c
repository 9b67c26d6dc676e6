/* What comes from the members' sessions: answers to what the hub asked, notifications, questions.
 * Ids become the client's again; handles that only mean something at one member are marked for it;
 * and where a human or a log reads, it is said which server speaks. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

struct edits {
    struct lw_hub *h;
    size_t member;
    struct lw_splice s[SPLICES];
    size_t n;
    bool full;
};

static void edit(struct edits *e, struct lw_str at, struct lw_str with)
{
    if (!with.p)
        e->h->failed = true;
    else if (e->n == SPLICES)
        e->full = true;
    else
        e->s[e->n++] = (struct lw_splice){at, with};
}

/* "server" + between, as it stands behind the quote of a string. */
static void edit_prefix(struct edits *e, const struct lw_json *v, const char *before,
                        const char *behind)
{
    struct lw_str name = e->h->m[e->member].name;
    char text[96];
    int n;

    if (!lw_json_is(v, LW_JSON_STRING))
        return;
    n = snprintf(text, sizeof(text), "%s%.*s%s", before, LW_FMT(name), behind);
    edit(e, lw_str(v->raw.p + 1, 0), lw_arena_dup(&e->h->in, lw_str(text, (size_t)n)));
}

static void edit_task(struct edits *e, const struct lw_json *v)
{
    if (lw_json_is(v, LW_JSON_STRING))
        edit(e, v->raw, lw_hub_task_out(e->h, &e->h->in, e->member, v->string));
}

static void edit_related(struct edits *e, const struct lw_json *holder)
{
    const struct lw_json *meta = lw_json_getz(holder, "_meta");

    edit_task(e,
              lw_json_getz(lw_json_getz(meta, "io.modelcontextprotocol/related-task"), "taskId"));
}

/* A question to a human: from which server it comes, and an id that no other server gives. */
static void edit_elicitation(struct edits *e, const struct lw_json *params)
{
    edit_prefix(e, lw_json_getz(params, "message"), "[", "] ");
    edit_prefix(e, lw_json_getz(params, "elicitationId"), "", LW_HUB_SEPARATOR);
}

static void edit_input_requests(struct edits *e, const struct lw_json *requests)
{
    LW_JSON_EACH (v, lw_json_is(requests, LW_JSON_OBJECT) ? requests : NULL) {
        if (lw_str_eqz(lw_json_string_or(lw_json_getz(v, "method"), LW_STR("")),
                       "elicitation/create"))
            edit_elicitation(e, lw_json_getz(v, "params"));
    }
}

/* Resources that an answer names belong to who gave it. */
static void remember_link(struct lw_hub *h, size_t member, const struct lw_json *block)
{
    const struct lw_json *embedded = lw_json_getz(block, "resource");
    struct lw_str uri =
        lw_json_string_or(lw_json_getz(embedded ? embedded : block, "uri"), LW_STR_NONE);

    if (uri.n)
        lw_hub_routes_add(h, &h->links, uri, member);
}

static void remember_links(struct lw_hub *h, size_t member, const struct lw_json *content)
{
    size_t read = 0;

    LW_JSON_EACH (v, lw_json_is(content, LW_JSON_ARRAY) ? content : NULL) {
        remember_link(h, member, v);
        if (++read >= h->o.max_routes)
            break;
    }
}

static void remember_prompt_links(struct lw_hub *h, size_t member, const struct lw_json *messages)
{
    size_t read = 0;

    LW_JSON_EACH (v, lw_json_is(messages, LW_JSON_ARRAY) ? messages : NULL) {
        remember_link(h, member, lw_json_getz(v, "content"));
        if (++read >= h->o.max_routes)
            break;
    }
}

static void edit_result(struct edits *e, const struct request *r, const struct lw_json *result)
{
    const struct lw_json *state = lw_json_getz(result, "requestState");
    const struct lw_json *scope = lw_json_getz(result, "cacheScope");
    struct lw_str type = lw_json_string_or(lw_json_getz(result, "resultType"), LW_STR(""));
    bool task = lw_str_starts(r->method, LW_STR("tasks/"));

    edit_related(e, result);
    /* A task of its own, and not what a finished one gave. */
    if (lw_str_eqz(r->method, "tools/call"))
        edit_task(e, lw_json_getz(lw_json_getz(result, "task"), "taskId"));
    if (lw_str_eqz(type, "task") || (task && !lw_str_eqz(r->method, "tasks/result")))
        edit_task(e, lw_json_getz(result, "taskId"));
    edit_input_requests(e, lw_json_getz(result, "inputRequests"));
    if (lw_json_is(state, LW_JSON_STRING))
        edit(e, state->raw,
             lw_hub_state_out(e->h, &e->h->in, e->member, r->method, r->subject, state->string));
    /* Another principal's view may send the same request to another server. */
    if (lw_str_eqz(lw_json_string_or(scope, LW_STR("")), "public"))
        edit(e, scope->raw, LW_STR("\"private\""));
    if (lw_str_eqz(r->method, "tools/call"))
        remember_links(e->h, e->member, lw_json_getz(result, "content"));
    if (lw_str_eqz(r->method, "prompts/get"))
        remember_prompt_links(e->h, e->member, lw_json_getz(result, "messages"));
}

static void edit_error(struct edits *e, const struct lw_json *error)
{
    const struct lw_json *list = lw_json_getz(lw_json_getz(error, "data"), "elicitations");

    LW_JSON_EACH (v, lw_json_is(list, LW_JSON_ARRAY) ? list : NULL)
        edit_elicitation(e, v);
}

/* ---- answers ---- */

static void refuse_answer(struct lw_hub *h, struct request *r, size_t member)
{
    lw_hub_refuse_request(h, r, LW_REASON_SERVER_PROTOCOL, &member, 1);
    lw_hub_request_free(h, r, /* give_up= */ false);
}

static void answer(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    struct request *r = leg->request;
    struct edits e = {.h = h, .member = leg->member};

    if (r->kind == REQUEST_LISTEN) {
        lw_hub_listen_leg_over(h, leg);
        return;
    }
    if (r->kind == REQUEST_LEVEL) {
        struct lw_splice splice = {m->id ? m->id->raw : LW_STR_NONE, r->id};

        r->succeeded |= m->kind == LW_MESSAGE_RESULT;
        if (m->kind == LW_MESSAGE_ERROR && !r->frame.n && m->id)
            lw_buf_adds(&r->frame, lw_hub_splice(h, m->raw, &splice, 1));
        lw_hub_leg_free(h, leg);
        lw_hub_level_check(h, r, /* due= */ false);
        return;
    }
    if (!m->id) {
        refuse_answer(h, r, leg->member);
        return;
    }
    edit(&e, m->id->raw, r->id);
    if (m->kind == LW_MESSAGE_RESULT)
        edit_result(&e, r, m->result);
    else
        edit_error(&e, m->error);
    if (m->kind == LW_MESSAGE_ERROR && lw_str_eqz(r->method, "resources/subscribe"))
        lw_hub_routes_del(&h->subscriptions, r->subject);
    if (e.full) {
        refuse_answer(h, r, leg->member);
        return;
    }
    lw_hub_changed_flush(h, /* all= */ true); /* what was said before it comes before it */
    lw_hub_to_client(h, r->exchange, lw_hub_splice(h, m->raw, e.s, e.n), /* final= */ true);
    lw_hub_request_free(h, r, /* give_up= */ false);
}

static void response(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    switch (leg->kind) {
    case LEG_REQUEST:
        answer(h, leg, m);
        break;
    case LEG_OPEN:
        lw_hub_member_opened(h, leg, m);
        break;
    case LEG_WALK:
    case LEG_LATE:
        lw_hub_walk_answer(h, leg, m);
        break;
    case LEG_QUIET:
        lw_hub_leg_free(h, leg);
        break;
    }
}

void lw_hub_leg_lost(struct lw_hub *h, struct leg *leg)
{
    struct request *r = leg->request;
    size_t member = leg->member;

    if (leg->kind == LEG_WALK || leg->kind == LEG_LATE) {
        lw_hub_walk_lost(h, leg);
    } else if (leg->kind != LEG_REQUEST) {
        lw_hub_leg_free(h, leg);
    } else if (r->kind == REQUEST_LISTEN) {
        lw_hub_listen_leg_over(h, leg);
    } else if (r->kind == REQUEST_LEVEL) {
        lw_hub_leg_free(h, leg);
        lw_hub_level_check(h, r, /* due= */ false);
    } else {
        lw_hub_refuse_request(h, r, LW_REASON_SERVER_UNAVAILABLE, &member, 1);
        lw_hub_request_free(h, r, /* give_up= */ false);
    }
}

/* ---- questions ---- */

static struct lw_str asked_key(const struct asked *a)
{
    return lw_str((const char *)&a->no, sizeof(a->no));
}

void lw_hub_ask_over(struct lw_hub *h, struct asked *a, bool tell)
{
    if (tell) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_buf_addf(&b,
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":%llu,\"reason\":\"cancelled by the server\"}}",
                    (unsigned long long)a->no);
        lw_hub_give(h, 0, &b, /* final= */ false);
    }
    lw_map_del(&h->asked, asked_key(a));
    *(a->prev ? &a->prev->next : &h->first_asked) = a->next;
    if (a->next)
        a->next->prev = a->prev;
    h->asked_count--;
    free(a);
}

static struct asked *asked_new(struct lw_hub *h, size_t member, struct lw_str id)
{
    struct asked *a;

    if (h->asked_count >= h->o.max_asked)
        return NULL;
    a = calloc(1, sizeof(*a) + id.n);
    if (!a)
        return NULL;
    a->no = ++h->next_no;
    a->member = member;
    a->n = id.n;
    memcpy(a->id, id.p, id.n);
    if (lw_map_put(&h->asked, asked_key(a), a, NULL) != 0) {
        free(a);
        return NULL;
    }
    a->next = h->first_asked;
    if (a->next)
        a->next->prev = a;
    h->first_asked = a;
    h->asked_count++;
    return a;
}

static void question(struct lw_hub *h, size_t member, const struct leg *leg,
                     const struct lw_message *m)
{
    struct asked *a = h->client_ready ? asked_new(h, member, m->id->raw) : NULL;
    struct edits e = {.h = h, .member = member};
    struct lw_hub_effect *fx;
    char id[24];

    if (!a) {
        struct lw_buf b;

        lw_buf_init(&b, 65536);
        lw_rpc_error(&b, m->id->raw, LW_RPC_METHOD_NOT_FOUND,
                     LW_STR("Not available: too many questions are open"), LW_STR_NONE);
        if (lw_buf_status(&b) == 0)
            lw_hub_to_member(h, member, 0, lw_hub_dup(h, lw_buf_str(&b)));
        lw_buf_fini(&b);
        return;
    }
    snprintf(id, sizeof(id), "%llu", (unsigned long long)a->no);
    edit(&e, m->id->raw, lw_strz(id));
    edit_related(&e, m->params);
    if (lw_str_eqz(m->method, "elicitation/create"))
        edit_elicitation(&e, m->params);
    fx = lw_hub_fx(h, LW_HUB_TO_CLIENT);
    fx->exchange = leg && leg->request ? leg->request->exchange : 0;
    fx->request = true;
    fx->bytes = lw_hub_splice(h, m->raw, e.s, e.n);
}

/* ---- notifications ---- */

static int kind_of(struct lw_str method)
{
    static const char *const methods[KIND_COUNT] = {
        [KIND_TOOLS] = "notifications/tools/list_changed",
        [KIND_PROMPTS] = "notifications/prompts/list_changed",
        [KIND_RESOURCES] = "notifications/resources/list_changed",
    };

    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (lw_str_eqz(method, methods[kind]))
            return kind;
    }
    return -1;
}

static void cancelled(struct lw_hub *h, size_t member, const struct lw_message *m)
{
    const struct lw_json *id = lw_json_getz(m->params, "requestId");

    for (struct asked *a = h->first_asked; id && a; a = a->next) {
        if (a->member != member || !lw_str_eq(id->raw, lw_str(a->id, a->n)))
            continue;
        lw_hub_ask_over(h, a, /* tell= */ true);
        return;
    }
}

/* A client that subscribed to nothing of a server hears of no resource of it. */
static bool has_subscription(const struct lw_hub *h, size_t member)
{
    for (const struct route *r = h->subscriptions.first; r; r = r->next) {
        if (r->member == member)
            return true;
    }
    return false;
}

/* What is passed on, with what has to be edited in it; false: it is not. */
static bool edit_notification(struct edits *e, const struct leg *leg, const struct lw_message *m)
{
    const struct lw_json *logger = lw_json_getz(m->params, "logger");

    edit_related(e, m->params);
    if (lw_str_eqz(m->method, "notifications/progress"))
        return leg && leg->request;
    if (lw_str_eqz(m->method, "notifications/message")) {
        if (logger) {
            edit_prefix(e, logger, "", "/");
        } else if (m->params) {
            char text[96];
            int n = snprintf(text, sizeof(text), "\"logger\":\"%.*s\"%s",
                             LW_FMT(e->h->m[e->member].name), m->params->count ? "," : "");

            edit(e, lw_str(m->params->raw.p + 1, 0),
                 lw_arena_dup(&e->h->in, lw_str(text, (size_t)n)));
        }
        return true;
    }
    if (lw_str_eqz(m->method, "notifications/resources/updated"))
        return has_subscription(e->h, e->member);
    if (lw_str_eqz(m->method, "notifications/elicitation/complete")) {
        edit_prefix(e, lw_json_getz(m->params, "elicitationId"), "", LW_HUB_SEPARATOR);
        return true;
    }
    if (lw_str_eqz(m->method, "notifications/tasks/status")) {
        edit_task(e, lw_json_getz(m->params, "taskId"));
        return true;
    }
    return false;
}

static void notification(struct lw_hub *h, size_t member, struct leg *leg,
                         const struct lw_message *m)
{
    struct edits e = {.h = h, .member = member};
    int kind = kind_of(m->method);

    if (leg && leg->request && leg->request->kind == REQUEST_LISTEN) {
        lw_hub_listen_message(h, leg, m);
    } else if (kind >= 0) {
        lw_hub_changed(h, (enum kind)kind);
    } else if (lw_str_eqz(m->method, "notifications/cancelled")) {
        cancelled(h, member, m);
    } else if ((leg && leg->request) || h->o.era == LW_ERA_LEGACY) {
        bool passes = edit_notification(&e, leg, m);

        if (passes && !e.full)
            lw_hub_to_client(h, leg && leg->request ? leg->request->exchange : 0,
                             lw_hub_splice(h, m->raw, e.s, e.n), /* final= */ false);
        else
            lw_hub_tell(h, LW_HUB_NOTE_DROPPED, member, lw_utf8_cut(m->method, 64),
                        LW_STR("notification of a server"));
    }
}

void lw_hub_member_frame(struct lw_hub *h, size_t member, uint64_t exchange, struct lw_str frame,
                         bool final)
{
    struct leg *leg = exchange ? lw_hub_leg_by_no(h, exchange) : NULL;
    struct lw_json_limits limits = lw_hub_limits(h);
    struct lw_message_fault fault;
    struct lw_message m;

    if (leg && leg->member != member)
        leg = NULL;
    if (frame.n == 0) {
        if (leg && final) /* unanswered, though not for the client's sake */
            lw_hub_leg_lost(h, leg);
        return;
    }
    lw_arena_reset(&h->in);
    if (lw_message_parse(&h->in, frame, &limits, &m, &fault) != 0) {
        if (leg && final)
            lw_hub_leg_lost(h, leg);
        return;
    }
    switch (m.kind) {
    case LW_MESSAGE_REQUEST:
        question(h, member, leg, &m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        notification(h, member, leg, &m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        if (leg)
            response(h, leg, &m);
        break;
    }
}
