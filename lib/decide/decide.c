#include "lib/decide/decide.h"

#include <stdio.h>

static const struct {
    const char *code;
    const char *agent;
    const char *operator_;
} reasons[LW_REASON_COUNT] = {
#define X(n, c, a, o) [LW_REASON_##n] = {c, a, o},
    LW_REASON_TABLE(X)
#undef X
};

const char *lw_reason_code(enum lw_reason r)
{
    return reasons[r].code;
}

const char *lw_reason_agent_text(enum lw_reason r)
{
    return reasons[r].agent;
}

const char *lw_reason_operator_text(enum lw_reason r)
{
    return reasons[r].operator_;
}

/* A stage objects by returning the reason of a refusal, or has nothing to say: NONE. */
typedef enum lw_reason (*stage_fn)(const struct lw_facts *f, struct lw_decision *d);

static enum lw_reason kill_switch(const struct lw_facts *f, struct lw_decision *d)
{
    if (f->action == LW_ACTION_TALK)
        return LW_REASON_NONE; /* a list answers, and is empty */
    if (f->killed) {
        snprintf(d->detail, sizeof(d->detail), "%.*s", LW_FMT(f->killed->reason));
        return LW_REASON_KILLED;
    }
    return f->blocked ? LW_REASON_SERVER_BLOCKED : LW_REASON_NONE;
}

static enum lw_reason surface(const struct lw_facts *f, struct lw_decision *d)
{
    (void)d;
    if (f->action == LW_ACTION_TALK)
        return LW_REASON_NONE;
    if (f->advisory)
        return f->manifest || (f->policy && !f->known) ? LW_REASON_NONE
                                                       : LW_REASON_SURFACE_FIRST_SEEN;
    if (!f->live)
        return LW_REASON_SURFACE_UNKNOWN;
    if (!f->manifest)
        return LW_REASON_SURFACE_FIRST_SEEN;
    if (f->drift && lw_drift_server(f->drift) == LW_QUARANTINE)
        return LW_REASON_SERVER_QUARANTINED;
    return LW_REASON_NONE;
}

/* What names no item rests on the approval of the whole: there is one as long as any of its items
 * is approved. */
static bool outlived(const struct lw_facts *f)
{
    bool any = false;

    for (int part = 0; part < LW_PART_COUNT; part++) {
        for (const struct lw_manifest_item *i = lw_manifest_first(f->manifest, (enum lw_part)part);
             i; i = i->next) {
            if (i->expires_at == 0 || f->wall_ms < i->expires_at)
                return false;
            any = true;
        }
    }
    return any;
}

static enum lw_reason advised(const struct lw_facts *f, const struct lw_manifest_item *item)
{
    if (!item)
        return LW_REASON_TOOL_UNKNOWN;
    return item->expires_at != 0 && f->wall_ms >= item->expires_at ? LW_REASON_APPROVAL_EXPIRED
                                                                   : LW_REASON_NONE;
}

static enum lw_reason manifest(const struct lw_facts *f, struct lw_decision *d)
{
    const struct lw_item *live;

    if (f->action == LW_ACTION_TALK)
        return LW_REASON_NONE;
    if (f->advisory && !f->manifest)
        return LW_REASON_NONE;
    if (f->part < 0)
        return outlived(f) ? LW_REASON_APPROVAL_EXPIRED : LW_REASON_NONE;
    d->item = lw_manifest_find(f->manifest, (enum lw_part)f->part, f->name);
    if (f->advisory)
        return advised(f, d->item);
    live = lw_surface_find(f->live, (enum lw_part)f->part, f->name);
    if (!d->item) {
        /* Offered but not approved is held; not offered at all is a name out of thin air. */
        return live ? LW_REASON_TOOL_QUARANTINED : LW_REASON_TOOL_UNKNOWN;
    }
    if (!live)
        return LW_REASON_TOOL_NOT_OFFERED;
    if (live->ambiguous ||
        (f->drift && lw_drift_item(f->drift, (enum lw_part)f->part, f->name) == LW_QUARANTINE))
        return LW_REASON_TOOL_QUARANTINED;
    if (d->item->expires_at != 0 && f->wall_ms >= d->item->expires_at)
        return LW_REASON_APPROVAL_EXPIRED;
    return f->header_marks_invalid ? LW_REASON_HEADER_MARKS_INVALID : LW_REASON_NONE;
}

/* Paths hold names that the client chose: cut to fit, they may end within a character. */
static void whole_characters(char *text)
{
    size_t n = strlen(text);
    size_t lead = n;

    while (lead > 0 && n - lead < 4 && ((unsigned char)text[lead - 1] & 0xC0) == 0x80)
        lead--;
    if (lead > 0 && (unsigned char)text[lead - 1] >= 0xC0) {
        unsigned char c = (unsigned char)text[lead - 1];
        size_t need = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;

        if (n - (lead - 1) < need)
            text[lead - 1] = '\0';
    }
}

/* Whether the arguments are what the server's present definition, which waits for review, would
 * take. */
static bool fits_live(const struct lw_facts *f)
{
    const struct lw_item *live =
        f->live ? lw_surface_find(f->live, (enum lw_part)f->part, f->name) : NULL;
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_schema *schema = NULL;
    const struct lw_json *def;
    struct lw_arena arena;
    bool fits = false;

    if (!live || !f->drift)
        return false;
    limits.bytes = live->json.n;
    limits.string = live->json.n;
    limits.depth = LW_JSON_DEPTH_MAX;
    lw_arena_init(&arena, live->json.n * 32 + 65536);
    if (lw_json_parse(&arena, live->json, &limits, &def, NULL) == 0 &&
        lw_schema_new(lw_json_getz(def, "inputSchema"), &schema) == 0)
        fits = lw_schema_check(schema, f->arguments, NULL) == 0;
    lw_schema_free(&schema);
    lw_arena_fini(&arena);
    return fits;
}

#define DELTAS_NAMED 4

/* What holds the item: a quarantine, or that it is new, which is none. */
static enum lw_disposition worst_of(const struct lw_facts *f)
{
    return f->drift ? lw_drift_item(f->drift, (enum lw_part)f->part, f->name) : LW_QUARANTINE;
}

/* Names what is different about the item: the kinds of its deltas that are at least as bad as
 * `from`, below `under`. Our own words only. */
static void name_deltas(const struct lw_facts *f, enum lw_disposition from, const char *under,
                        struct lw_decision *d)
{
    const char *named[DELTAS_NAMED];
    size_t n = 0;
    size_t at = strlen(d->detail);

    for (const struct lw_delta *i = f->drift ? lw_drift_first(f->drift) : NULL;
         i && n < DELTAS_NAMED; i = i->next) {
        bool known = false;

        if (i->disposition < from || !lw_str_starts(i->path, lw_strz(under)) ||
            (i->item.p && (i->part != (enum lw_part)f->part || !lw_str_eq(i->item, f->name))))
            continue;
        for (size_t k = 0; k < n; k++)
            known = known || strcmp(named[k], lw_delta_name(i->kind)) == 0;
        if (known)
            continue;
        named[n++] = lw_delta_name(i->kind);
        if (at < sizeof(d->detail))
            at += (size_t)snprintf(d->detail + at, sizeof(d->detail) - at, "%s%s",
                                   n > 1    ? ", "
                                   : at > 0 ? "; waits for review: "
                                            : "",
                                   named[n - 1]);
    }
}

static enum lw_reason arguments(const struct lw_facts *f, struct lw_decision *d)
{
    struct lw_schema_fault fault = {0};

    if (f->action != LW_ACTION_CALL)
        return LW_REASON_NONE;
    if (f->schema_unusable) {
        snprintf(d->detail, sizeof(d->detail), "the approved schema itself cannot be evaluated");
        return LW_REASON_ARGUMENTS_INVALID;
    }
    if (!f->schema)
        return LW_REASON_NONE;
    if (lw_schema_check(f->schema, f->arguments, &fault) == 0)
        return LW_REASON_NONE;
    snprintf(d->detail, sizeof(d->detail), "%s %s", fault.path[0] ? fault.path : "arguments",
             fault.text ? fault.text : "could not be checked");
    whole_characters(d->detail);
    if (!fits_live(f))
        return LW_REASON_ARGUMENTS_INVALID;
    name_deltas(f, LW_PASS, "/inputSchema", d);
    return LW_REASON_ARGUMENTS_PENDING;
}

/* ---- the operator's rules ---- */

static enum lw_reason objection(const struct lw_policy_result *r)
{
    switch (r->why) {
    case LW_POLICY_RULE:
        return LW_REASON_POLICY_DENIED;
    case LW_POLICY_UNDECLARED:
        return LW_REASON_POLICY_UNDECLARED;
    case LW_POLICY_DEFAULT:
    case LW_POLICY_UNKNOWN:
    case LW_POLICY_ERROR:
    case LW_POLICY_NOT_IN_FORCE:
        break;
    }
    return LW_REASON_POLICY_DEFAULT;
}

/* Drift of the item or of its server waits for a human. */
static bool waits_for_review(const struct lw_facts *f)
{
    if (!f->drift)
        return false;
    return lw_drift_server(f->drift) != LW_PASS ||
           (f->part >= 0 && lw_drift_item(f->drift, (enum lw_part)f->part, f->name) != LW_PASS);
}

static struct lw_policy_result *ask_rules(const struct lw_facts *f, const struct lw_decision *d)
{
    struct lw_policy_result *r = LW_ARENA_NEW(f->arena, struct lw_policy_result);
    struct lw_policy_call call = *f->call;

    if (!r)
        return NULL;
    call.wall_ms = f->wall_ms;
    call.review = waits_for_review(f);
    call.effect = f->effect;
    if (d->item) {
        call.effect = d->item->effect;
        memcpy(call.declared, d->item->declared, sizeof(call.declared));
    }
    lw_policy_decide(f->policy, &call, f->arena, r);
    return r;
}

static enum lw_reason policy(const struct lw_facts *f, struct lw_decision *d)
{
    struct lw_policy_result *r;
    bool asks;

    if (f->part >= 0 && !d->item && !(f->advisory && f->policy))
        return LW_REASON_POLICY_DEFAULT;
    if (!f->policy)
        return LW_REASON_NONE;
    r = ask_rules(f, d);
    if (!r)
        return LW_REASON_POLICY_DEFAULT;
    if (f->action == LW_ACTION_TALK && (r->verdict != LW_DENY || r->why != LW_POLICY_RULE))
        return LW_REASON_NONE;
    d->policy = r;
    if (r->deciding) {
        d->rule = r->deciding->id;
        d->say = r->deciding->reason;
    }
    if (r->verdict == LW_ALLOW)
        return LW_REASON_NONE;
    asks = r->verdict == LW_REQUIRE_APPROVAL;
    snprintf(d->detail, sizeof(d->detail), "%s", r->detail);
    whole_characters(d->detail);
    return asks ? LW_REASON_NONE : objection(r);
}

static enum lw_reason limits(const struct lw_facts *f, struct lw_decision *d)
{
    (void)d;
    if (f->action != LW_ACTION_SHOW && f->action != LW_ACTION_TALK &&
        f->inflight >= f->max_inflight)
        return LW_REASON_INFLIGHT_LIMIT;
    return LW_REASON_NONE;
}

static const stage_fn stages[] = {kill_switch, surface, manifest, arguments, policy, limits};

struct lw_decision lw_decide(const struct lw_facts *f)
{
    struct lw_decision d = {.verdict = LW_DENY, .reason = LW_REASON_NONE};

    for (size_t i = 0; i < sizeof(stages) / sizeof(stages[0]); i++) {
        d.reason = stages[i](f, &d);
        if (d.reason != LW_REASON_NONE)
            break;
    }
    if (f->action == LW_ACTION_CALL &&
        (d.reason == LW_REASON_TOOL_QUARANTINED || d.reason == LW_REASON_SERVER_QUARANTINED))
        name_deltas(f, worst_of(f), "", &d);
    if (d.reason != LW_REASON_NONE)
        return d;
    if (d.policy && d.policy->verdict == LW_REQUIRE_APPROVAL) {
        d.verdict = LW_REQUIRE_APPROVAL;
        d.reason = LW_REASON_APPROVAL_REQUIRED;
        return d;
    }
    d.verdict = LW_ALLOW;
    d.reason = LW_REASON_ALLOWED;
    return d;
}
