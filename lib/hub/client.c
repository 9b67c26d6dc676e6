/* What comes from the client: its era checked, then merged, routed or answered here. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

/* ---- forwarding to one member ---- */

static void unknown(struct lw_hub *h, uint64_t exchange, struct lw_str id, const char *text)
{
    lw_hub_error(h, exchange, id, LW_RPC_INVALID_PARAMS, lw_strz(text), LW_STR_NONE);
}

/* A string in the arena of the input, quoted; p NULL when there is no room. */
static struct lw_str quote(struct lw_hub *h, struct lw_str text)
{
    struct lw_str copy = LW_STR_NONE;
    struct lw_buf b;

    lw_buf_init(&b, text.n * 6 + 8);
    lw_json_quote(&b, text);
    if (lw_buf_status(&b) == 0)
        copy = lw_arena_dup(&h->in, lw_buf_str(&b));
    if (!copy.p)
        h->failed = true;
    lw_buf_fini(&b);
    return copy;
}

static void add(struct lw_splice *splices, size_t *n, const struct lw_json *at, struct lw_str with)
{
    splices[(*n)++] = (struct lw_splice){at->raw, with};
}

/* The name that the message gives, where prefixes stand: params.name, or that of a prompt to be
 * completed. */
static const struct lw_json *name_of(const struct lw_message *m)
{
    const struct lw_json *ref;

    if (lw_str_eqz(m->method, "tools/call") || lw_str_eqz(m->method, "prompts/get"))
        return lw_json_getz(m->params, "name");
    if (!lw_str_eqz(m->method, "completion/complete"))
        return NULL;
    ref = lw_json_getz(m->params, "ref");
    return lw_str_eqz(lw_json_string_or(lw_json_getz(ref, "type"), LW_STR("")), "ref/prompt")
               ? lw_json_getz(ref, "name")
               : NULL;
}

/* What the client has named as the member knows it. False: it has been answered. */
static bool translate(struct lw_hub *h, struct request *r, size_t member,
                      const struct lw_message *m, struct lw_splice *splices, size_t *n)
{
    const struct lw_json *name = name_of(m);
    const struct lw_json *state = lw_json_getz(m->params, "requestState");
    const struct lw_json *task = lw_json_getz(m->params, "taskId");
    struct lw_str own;
    size_t found;

    if (name && lw_hub_name_split(h, lw_json_string_or(name, LW_STR("")), &found, &own))
        add(splices, n, name, quote(h, own));
    if (task && lw_hub_task_in(h, lw_json_string_or(task, LW_STR("")), &found, &own))
        add(splices, n, task, quote(h, own));
    if (!state)
        return true;
    if (!lw_hub_state_in(h, member, r->method, r->subject, lw_json_string_or(state, LW_STR("")),
                         &own)) {
        lw_hub_refuse_request(h, r, LW_REASON_STATE_INVALID, NULL, 0);
        return false;
    }
    add(splices, n, state, quote(h, own));
    return true;
}

static void subscribe(struct lw_hub *h, const struct request *r, size_t member)
{
    if (lw_str_eqz(r->method, "resources/subscribe"))
        lw_hub_routes_add(h, &h->subscriptions, r->subject, member);
    else if (lw_str_eqz(r->method, "resources/unsubscribe"))
        lw_hub_routes_del(&h->subscriptions, r->subject);
}

void lw_hub_forward(struct lw_hub *h, struct request *r, size_t member, const struct lw_message *m)
{
    struct lw_splice splices[4];
    struct lw_hub_effect *e;
    struct leg *leg;
    char id[24];
    size_t n = 0;

    if (!translate(h, r, member, m, splices, &n)) {
        lw_hub_request_free(h, r, /* give_up= */ false);
        return;
    }
    leg = lw_hub_member_reach(h, member, /* list= */ false)
              ? lw_hub_leg_new(h, LEG_REQUEST, member, r)
              : NULL;
    if (!leg) {
        lw_hub_refuse_request(h, r, LW_REASON_SERVER_UNAVAILABLE, &member, 1);
        lw_hub_request_free(h, r, /* give_up= */ false);
        return;
    }
    r->kind = REQUEST_FORWARD;
    r->member = member;
    snprintf(id, sizeof(id), "%llu", (unsigned long long)leg->no);
    add(splices, &n, m->id, lw_strz(id));
    subscribe(h, r, member);
    e = lw_hub_fx(h, LW_HUB_TO_MEMBER);
    e->member = member;
    e->exchange = leg->no;
    e->bytes = lw_hub_splice(h, m->raw, splices, n);
    if (h->headers.p && !r->kept)
        e->headers = lw_hub_dup(h, h->headers);
    h->kept -= r->kept;
    r->kept = 0;
    lw_buf_fini(&r->frame);
}

static void by_name(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_json *name = name_of(m);
    struct request *r;
    struct lw_str own;
    size_t member;

    if (!lw_json_is(name, LW_JSON_STRING)) {
        unknown(h, exchange, m->id->raw, "params.name must be a string");
        return;
    }
    if (!lw_hub_name_split(h, name->string, &member, &own)) {
        unknown(h, exchange, m->id->raw,
                lw_str_eqz(m->method, "tools/call")
                    ? "Unknown tool: the name does not begin with that of a server and \"__\""
                    : "Unknown prompt: the name does not begin with that of a server and \"__\"");
        return;
    }
    r = lw_hub_request_new(h, REQUEST_FORWARD, exchange, m, name->string);
    if (r)
        lw_hub_forward(h, r, member, m);
}

#define TASKS "io.modelcontextprotocol/tasks"

/* As lw_session has it: the extension's methods are for clients that declare it. */
static bool has_tasks(const struct lw_hub *h, const struct lw_message *m)
{
    struct lw_claim claim;

    lw_mcp_claim(m, &claim);
    return h->o.era == LW_ERA_LEGACY ||
           lw_json_getz(lw_json_getz(claim.capabilities, "extensions"), TASKS);
}

static void by_task(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    struct lw_str task = lw_json_string_or(lw_json_getz(m->params, "taskId"), LW_STR(""));
    struct request *r;
    struct lw_str own;
    size_t member;

    if (!has_tasks(h, m)) {
        lw_hub_error(h, exchange, m->id->raw, LW_MCP_MISSING_CAPABILITY,
                     LW_STR("Missing required client capability"),
                     LW_STR("{\"requiredCapabilities\":{\"extensions\":{\"" TASKS "\":{}}}}"));
        return;
    }
    if (!lw_hub_task_in(h, task, &member, &own)) {
        lw_hub_refuse(h, exchange, m->id->raw, m->method, LW_REASON_TASK_UNKNOWN, NULL, 0);
        return;
    }
    r = lw_hub_request_new(h, REQUEST_FORWARD, exchange, m, task);
    if (r)
        lw_hub_forward(h, r, member, m);
}

static void by_resource(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                        const struct lw_json *uri)
{
    if (lw_json_is(uri, LW_JSON_STRING))
        lw_hub_resource_request(h, exchange, m, uri->string);
    else
        unknown(h, exchange, m->id->raw, "a resource's uri must be a string");
}

/* ---- logging/setLevel: all that log ---- */

void lw_hub_level_check(struct lw_hub *h, struct request *r, bool due)
{
    if (r->legs > 0 && !due)
        return;
    if (r->succeeded || !r->frame.n) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_rpc_result(&b, r->id, LW_STR("{}"));
        lw_hub_give(h, r->exchange, &b, /* final= */ true);
    } else {
        lw_hub_to_client(h, r->exchange, lw_hub_dup(h, lw_buf_str(&r->frame)), /* final= */ true);
    }
    lw_hub_request_free(h, r, /* give_up= */ false);
}

static void set_level(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_json *level = lw_json_getz(m->params, "level");
    struct request *r;

    if (!lw_json_is(level, LW_JSON_STRING) || level->raw.n > 64) {
        unknown(h, exchange, m->id->raw, "params.level must be a level");
        return;
    }
    r = lw_hub_request_new(h, REQUEST_LEVEL, exchange, m, LW_STR_NONE);
    if (!r)
        return;
    lw_buf_reset(&h->level);
    lw_buf_adds(&h->level, level->raw);
    r->deadline = h->now.steady_ms + h->o.gather_ms;
    for (size_t i = 0; i < h->o.count; i++) {
        struct lw_splice splice = {m->id->raw, LW_STR_NONE};
        struct leg *leg;
        char id[24];

        if (!(h->m[i].capabilities & CAP_LOGGING) || !lw_hub_member_reach(h, i, /* list= */ true))
            continue;
        leg = lw_hub_leg_new(h, LEG_REQUEST, i, r);
        if (!leg)
            return;
        snprintf(id, sizeof(id), "%llu", (unsigned long long)leg->no);
        splice.with = lw_strz(id);
        lw_hub_to_member(h, i, leg->no, lw_hub_splice(h, m->raw, &splice, 1));
    }
    lw_hub_level_check(h, r, /* due= */ false);
}

/* ---- requests ---- */

static int part_of(struct lw_str method)
{
    for (int part = 0; part < PART_COUNT; part++) {
        if (lw_str_eqz(method, lw_hub_part_method[part]))
            return part;
    }
    return -1;
}

static void pong(struct lw_hub *h, uint64_t exchange, struct lw_str id)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_rpc_result(&b, id, LW_STR("{}"));
    lw_hub_give(h, exchange, &b, /* final= */ true);
}

static void serve(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_json *ref = lw_json_getz(m->params, "ref");
    int part = part_of(m->method);

    if (part >= 0)
        lw_hub_walk_request(h, exchange, m, (enum part)part);
    else if (lw_str_eqz(m->method, "initialize"))
        lw_hub_shake_request(h, exchange, m);
    else if (name_of(m) || lw_str_eqz(m->method, "tools/call") ||
             lw_str_eqz(m->method, "prompts/get"))
        by_name(h, exchange, m);
    else if (lw_str_eqz(m->method, "completion/complete"))
        by_resource(h, exchange, m, lw_json_getz(ref, "uri"));
    else if (lw_str_starts(m->method, LW_STR("resources/")))
        by_resource(h, exchange, m, lw_json_getz(m->params, "uri"));
    else if (lw_str_starts(m->method, LW_STR("tasks/")))
        by_task(h, exchange, m);
    else if (lw_str_eqz(m->method, "subscriptions/listen"))
        lw_hub_listen_request(h, exchange, m);
    else if (lw_str_eqz(m->method, "logging/setLevel"))
        set_level(h, exchange, m);
    else /* known to the tables, and not to this file */
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                     LW_STR_NONE);
}

/* The envelope of a modern request, as lw_session checks it. */
static bool modern_envelope(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                            const struct lw_claim *claim)
{
    if (!claim->version.p || !lw_json_is(claim->capabilities, LW_JSON_OBJECT)) {
        unknown(h, exchange, m->id->raw,
                "params._meta must hold io.modelcontextprotocol/protocolVersion and "
                "io.modelcontextprotocol/clientCapabilities");
        return false;
    }
    if (lw_mcp_version_era(claim->version) != LW_ERA_MODERN) {
        struct lw_buf b;

        lw_buf_init(&b, 65536);
        lw_mcp_unsupported(&b, m->id->raw, claim->version);
        lw_hub_give(h, exchange, &b, /* final= */ true);
        return false;
    }
    if (!lw_hub_shake_claim(h, claim)) {
        unknown(h, exchange, m->id->raw, "clientCapabilities are too long");
        return false;
    }
    return true;
}

static void client_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    const struct lw_method *method =
        lw_mcp_method(h->o.era, m->method, LW_MESSAGE_REQUEST, LW_FROM_CLIENT);
    struct lw_claim claim;

    lw_mcp_claim(m, &claim);
    if (h->o.era == LW_ERA_MODERN && !modern_envelope(h, exchange, m, &claim))
        return;
    if (h->o.era == LW_ERA_LEGACY && claim.version.p &&
        lw_mcp_version_era(claim.version) != LW_ERA_LEGACY) {
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                     LW_STR("this session was initialized with another protocol version"),
                     LW_STR_NONE);
        return;
    }
    if (!h->o.scoped_ids && lw_hub_request_by_id(h, m->id->raw)) {
        lw_hub_error(h, exchange, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
                     LW_STR("a request with this id is still in flight"), LW_STR_NONE);
        return;
    }
    if (!method) {
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_METHOD_NOT_FOUND, LW_STR("Method not found"),
                     LW_STR_NONE);
    } else if (method->class_ == LW_CLASS_PING) {
        pong(h, exchange, m->id->raw);
    } else if (h->o.era == LW_ERA_LEGACY && !h->said_hello &&
               method->class_ != LW_CLASS_HANDSHAKE) {
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                     LW_STR("initialize comes first"), LW_STR_NONE);
    } else if (h->count >= h->o.max_inflight) {
        lw_hub_refuse(h, exchange, m->id->raw, m->method, LW_REASON_INFLIGHT_LIMIT, NULL, 0);
    } else {
        serve(h, exchange, m);
    }
}

/* ---- the rest ---- */

static void client_notification(struct lw_hub *h, const struct lw_message *m)
{
    const struct lw_json *id = lw_json_getz(m->params, "requestId");
    struct request *r;

    if (lw_str_eqz(m->method, "notifications/initialized")) {
        if (h->said_hello && !h->client_ready)
            lw_hub_member_initialized(h);
    } else if (lw_str_eqz(m->method, "notifications/cancelled")) {
        /* Ids that are unique in an exchange only are cancelled by its end. */
        r = id && !h->o.scoped_ids ? lw_hub_request_by_id(h, id->raw) : NULL;
        if (!r || r->kind == REQUEST_SHAKE)
            return;
        if (r->exchange != 0)
            lw_hub_to_client(h, r->exchange, LW_STR(""), /* final= */ true);
        lw_hub_request_free(h, r, /* give_up= */ true);
    } else if (lw_str_eqz(m->method, "notifications/roots/list_changed")) {
        for (size_t i = 0; i < h->o.count; i++) {
            if (h->m[i].state == MEMBER_READY && !h->m[i].down && h->client_ready)
                lw_hub_to_member(h, i, 0, lw_hub_dup(h, m->raw));
        }
    } else {
        lw_hub_tell(h, LW_HUB_NOTE_DROPPED, MEMBER_NONE, lw_utf8_cut(m->method, 64),
                    LW_STR("notification of the client"));
    }
}

/* The client's answer to a member's question. */
static void client_response(struct lw_hub *h, const struct lw_message *m)
{
    struct lw_splice splice;
    struct asked *a;
    uint64_t no;
    int64_t id;

    if (!m->id || m->id->type != LW_JSON_NUMBER || !lw_json_int(m->id, &id) || id <= 0)
        return;
    no = (uint64_t)id;
    a = lw_map_get(&h->asked, lw_str((const char *)&no, sizeof(no)));
    if (!a)
        return;
    splice = (struct lw_splice){m->id->raw, lw_str(a->id, a->n)};
    lw_hub_to_member(h, a->member, 0, lw_hub_splice(h, m->raw, &splice, 1));
    lw_hub_ask_over(h, a, /* tell= */ false);
}

void lw_hub_client_read(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    switch (m->kind) {
    case LW_MESSAGE_REQUEST:
        client_request(h, exchange, m);
        break;
    case LW_MESSAGE_NOTIFICATION:
        client_notification(h, m);
        break;
    case LW_MESSAGE_RESULT:
    case LW_MESSAGE_ERROR:
        client_response(h, m);
        break;
    }
}

void lw_hub_client_frame(struct lw_hub *h, uint64_t exchange, struct lw_str frame)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_message_fault fault;
    struct lw_message m;

    lw_arena_reset(&h->in);
    limits.bytes = limits.string = h->o.max_message;
    if (lw_message_parse(&h->in, frame, &limits, &m, &fault) != 0)
        lw_hub_error(h, exchange, fault.id, fault.code, lw_strz(fault.text), LW_STR_NONE);
    else
        lw_hub_client_read(h, exchange, &m);
}
