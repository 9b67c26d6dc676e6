/* What a decision is made on: the facts of a request, gathered for lib/decide. Every request of a
 * client passes here, whatever it asks for; none is judged elsewhere. */
#include "lib/engine/session_internal.h"

void lw_facts(const struct lw_session *s, struct lw_facts *out)
{
    *out = (struct lw_facts){
        .action = LW_ACTION_RELAY,
        .advisory = s->o.advise,
        .known = s->o.known,
        .wall_ms = s->now.wall_ms,
        .manifest = s->manifest,
        .live = s->live,
        .drift = s->drift,
        .part = -1,
        .inflight = s->count,
        .max_inflight = s->o.max_inflight,
        .killed = lw_killed(s, lw_buf_str(&s->agent)),
    };
}

bool lw_server_trusted(const struct lw_session *s)
{
    struct lw_facts f;

    if (!s->live)
        return false;
    lw_facts(s, &f);
    f.inflight = 0; /* a limit on requests, not on what it says */
    return lw_decide(&f).verdict == LW_ALLOW;
}

/* The compiled schema of an approved tool, made on first use and kept with the manifest. */
static const struct lw_schema *schema_of(struct lw_session *s, struct lw_manifest_item *item,
                                         bool *unusable)
{
    const struct lw_json *definition;
    const struct lw_json *schema;
    struct lw_schema *compiled = NULL;
    struct lw_arena a;

    if (item->user)
        return item->user;
    struct lw_json_limits limits = lw_limits(s);

    lw_arena_init(&a, item->json.n * 16 + 65536);
    *unusable = true;
    if (lw_json_parse(&a, item->json, &limits, &definition, NULL) == 0) {
        schema = lw_json_getz(definition, "inputSchema");
        if (!schema)
            *unusable = false;
        else if (lw_schema_new(schema, &compiled) == 0)
            *unusable = false;
    }
    lw_arena_fini(&a);
    item->user = compiled;
    return compiled;
}

/* Whether the URI is a resource that the server lists or that was approved: then it is held like
 * any item. Others are made from templates or linked from results, and rest on the approval of the
 * server as a whole. */
static bool listed_resource(const struct lw_session *s, struct lw_str uri)
{
    return (s->live && lw_surface_find(s->live, LW_PART_RESOURCES, uri)) ||
           (s->manifest && lw_manifest_find(s->manifest, LW_PART_RESOURCES, uri));
}

/* Only a rule that forbids the method counts here. */
static struct lw_decision talk(struct lw_session *s, struct lw_str method, int kind,
                               struct lw_str name, const struct lw_json *client)
{
    struct lw_policy_call call;
    struct lw_facts f;

    lw_facts(s, &f);
    f.action = LW_ACTION_TALK;
    lw_policy_facts(s, &f, &call);
    call.method = method;
    call.kind = kind;
    call.name = name;
    if (client)
        call.client = lw_json_string_or(lw_json_getz(client, "name"), call.client);
    call.listing = true; /* what is not known of such a request is no reason to forbid it */
    return lw_decide(&f);
}

struct lw_decision lw_decide_talk(struct lw_session *s, struct lw_str method,
                                  const struct lw_json *client)
{
    return talk(s, method, -1, LW_STR_NONE, client);
}

/* What comes of a tool's call is as approved as the tool is now: and the call was decided when it
 * was made, with its arguments, so that the rules are asked whether there may be such a call. */
static struct lw_decision decide_task(struct lw_session *s, const struct lw_message *m,
                                      struct lw_str id, bool admitted)
{
    const struct task *t = lw_task_find(s, id);
    struct lw_policy_call call;
    struct lw_decision d;
    struct lw_facts f;

    if (!t)
        return (struct lw_decision){.reason = LW_REASON_TASK_UNKNOWN};
    d = talk(s, m->method, LW_PART_TOOLS, t->tool, NULL);
    if (d.verdict == LW_DENY)
        return d;
    lw_facts(s, &f);
    if (admitted)
        f.inflight = 0;
    f.part = LW_PART_TOOLS;
    f.name = t->tool;
    lw_policy_facts(s, &f, &call);
    call.method = LW_STR("tools/call");
    call.kind = LW_PART_TOOLS;
    call.name = t->tool;
    call.listing = true;
    d = lw_decide(&f);
    if (d.verdict == LW_REQUIRE_APPROVAL) { /* asked when the call was made */
        d.verdict = LW_ALLOW;
        d.reason = LW_REASON_ALLOWED;
    }
    return d;
}

void lw_completed(const struct lw_message *m, struct lw_policy_call *call)
{
    const struct lw_json *ref = lw_json_getz(m->params, "ref");
    struct lw_str type = lw_json_string_or(lw_json_getz(ref, "type"), LW_STR(""));

    if (lw_str_eqz(type, "ref/prompt")) {
        call->kind = LW_PART_PROMPTS;
        call->name = lw_json_string_or(lw_json_getz(ref, "name"), LW_STR_NONE);
    } else if (lw_str_eqz(type, "ref/resource")) {
        call->kind = LW_PART_TEMPLATES;
        call->name = lw_json_string_or(lw_json_getz(ref, "uri"), LW_STR_NONE);
    }
}

/* Names no item and gives nothing away: nothing has to allow it. */
static bool is_talk(struct lw_str method)
{
    static const char *const names[] = {"logging/setLevel", "subscriptions/listen", "tasks/list",
                                        "resources/unsubscribe"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (lw_str_eqz(method, names[i]))
            return true;
    }
    return false;
}

static void name_item(struct lw_session *s, const struct lw_message *m, struct lw_str subject,
                      struct lw_facts *f, struct lw_policy_call *call)
{
    f->name = call->name = subject;
    call->kind = -1;
    if (lw_str_eqz(m->method, "tools/call")) {
        f->part = call->kind = LW_PART_TOOLS;
    } else if (lw_str_eqz(m->method, "prompts/get")) {
        f->part = call->kind = LW_PART_PROMPTS;
    } else if (lw_str_starts(m->method, LW_STR("resources/"))) {
        call->kind = LW_PART_RESOURCES;
        if (lw_str_eqz(m->method, "resources/read") && listed_resource(s, subject))
            f->part = LW_PART_RESOURCES;
    } else if (lw_str_eqz(m->method, "completion/complete")) {
        lw_completed(m, call);
    }
}

struct lw_decision lw_decide_request(struct lw_session *s, const struct lw_message *m,
                                     const struct lw_method *method, struct lw_str subject,
                                     bool admitted)
{
    struct lw_policy_call call;
    struct lw_facts f;

    if (lw_task_method(m->method) && subject.p)
        return decide_task(s, m, subject, admitted);
    if (is_talk(m->method)) {
        struct lw_decision d = talk(s, m->method, -1, LW_STR_NONE, NULL);

        if (d.verdict == LW_DENY)
            return d;
    }
    lw_facts(s, &f);
    if (admitted)
        f.inflight = 0; /* it is among them itself */
    f.action = method->class_ == LW_CLASS_CALL ? LW_ACTION_CALL : LW_ACTION_RELAY;
    lw_policy_facts(s, &f, &call);
    call.method = m->method;
    name_item(s, m, subject, &f, &call);
    if (f.action == LW_ACTION_CALL)
        call.arguments = lw_json_getz(m->params, "arguments");
    if (is_talk(m->method))
        f.policy = NULL;
    if (f.part == LW_PART_TOOLS && s->manifest) {
        struct lw_manifest_item *item = lw_manifest_find(s->manifest, LW_PART_TOOLS, subject);

        f.arguments = call.arguments;
        if (item)
            f.schema = schema_of(s, item, &f.schema_unusable);
        f.header_marks_invalid = !lw_params_valid(s, item, subject);
    }
    return lw_decide(&f);
}

struct lw_decision lw_decide_again(struct lw_session *s, struct pending *p,
                                   const struct lw_message *m, const struct lw_method *method)
{
    struct lw_decision d;
    struct resolved *before = s->real;

    s->real = p->real;
    lw_policy_uncount(s, p);
    d = lw_decide_request(s, m, method, p->subject, /* admitted= */ true);
    lw_policy_count(s, p);
    lw_consult_again(s, p, m, &d);
    lw_approval_again(s, p, m, &d);
    s->real = before;
    return d;
}

static const char *const uses[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "tools/call",
    [LW_PART_PROMPTS] = "prompts/get",
    [LW_PART_TEMPLATES] = "resources/read",
    [LW_PART_RESOURCES] = "resources/read",
};

struct lw_decision lw_decide_show(struct lw_session *s, enum lw_part part, struct lw_str name)
{
    struct lw_policy_call call;
    struct lw_decision d;
    struct lw_facts f;

    lw_facts(s, &f);
    f.action = LW_ACTION_SHOW;
    f.part = (int)part;
    f.name = name;
    if (part == LW_PART_TOOLS && s->o.correlated && s->manifest)
        f.header_marks_invalid =
            !lw_params_valid(s, lw_manifest_find(s->manifest, part, name), name);
    lw_policy_facts(s, &f, &call);
    call.method = lw_strz(uses[part]);
    call.kind = (int)part;
    call.name = name;
    call.listing = true;
    d = lw_decide(&f);
    if (lw_consult_may_lift(s, &d)) /* whether it may be called is told by each call */
        d = (struct lw_decision){.verdict = LW_ALLOW, .reason = LW_REASON_ALLOWED, .item = d.item};
    return d;
}
