/* The data of decision and outcome receipts, in canonical form by construction: members are written
 * in the order of RFC 8785. Arguments and results appear as digests only. */
#include "lib/engine/session_internal.h"

#define NAME_MAX_BYTES 256
#define RULES_MAX      32 /* named in a record; of more their number */

static void key(struct lw_buf *b, const char *name)
{
    if (b->p[b->n - 1] != '{')
        lw_buf_addc(b, ',');
    lw_buf_addc(b, '"');
    lw_buf_addz(b, name);
    lw_buf_addz(b, "\":");
}

static void put(struct lw_buf *b, const char *name, struct lw_str value)
{
    key(b, name);
    lw_json_quote(b, value);
}

static void put_digest(struct lw_buf *b, const char *name, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    put(b, name, lw_digest_text(d, text));
}

bool lw_record_args(struct lw_session *s, const struct lw_message *m, struct lw_digest *out,
                    size_t *bytes)
{
    const struct lw_json *args = lw_json_getz(m->params, "arguments");
    struct lw_buf canonical;
    bool ok;

    *out = (struct lw_digest){{0}};
    *bytes = 0;
    if (!args)
        return true;
    lw_buf_init(&canonical, s->o.max_message * 6); /* the most that 1e20 and \u escapes become */
    ok = lw_json_digest(args, &canonical, out) == 0;
    *bytes = canonical.n;
    lw_buf_fini(&canonical);
    return ok;
}

static void put_args(struct lw_session *s, struct lw_buf *b, const struct lw_message *m)
{
    size_t bytes;

    if (!lw_record_args(s, m, &s->last_args, &bytes)) {
        b->failed = true;
    } else if (lw_json_getz(m->params, "arguments")) {
        key(b, "args");
        lw_buf_addz(b, "{\"bytes\":");
        s->last_args_bytes = bytes;
        lw_buf_addi(b, (int64_t)bytes);
        put_digest(b, "digest", &s->last_args);
        lw_buf_addc(b, '}');
    }
}

static struct lw_str take(struct lw_session *s, struct lw_buf *b)
{
    struct lw_str text = LW_STR_NONE;

    if (lw_buf_status(b) == 0)
        text = lw_fx_dup(s, lw_buf_str(b));
    else
        s->failed = true;
    lw_buf_fini(b);
    return text;
}

/* All rules that count, not only the one that decided. */
static void put_rules(struct lw_buf *b, const struct lw_policy_result *r)
{
    size_t n = r->matched_count < RULES_MAX ? r->matched_count : RULES_MAX;

    if (n == 0)
        return;
    key(b, "rules");
    for (size_t i = 0; i < n; i++) {
        lw_buf_addc(b, i == 0 ? '[' : ',');
        lw_json_quote(b, r->matched[i]->id);
    }
    lw_buf_addc(b, ']');
    if (n < r->matched_count) {
        key(b, "rules_more");
        lw_buf_addi(b, (int64_t)(r->matched_count - n));
    }
}

/* What is in shadow stands in an object of its own: no word of it can be read as the verdict. */
static void put_shadow(struct lw_buf *b, const struct lw_policy_result *r)
{
    key(b, "shadow");
    lw_buf_addc(b, '{');
    put(b, "because", lw_strz(lw_policy_why_name(r->would_be_why)));
    if (r->would_be_rule)
        put(b, "rule", r->would_be_rule->id);
    put(b, "would_be", lw_strz(lw_verdict_name(r->would_be)));
    lw_buf_addc(b, '}');
}

/* What is taken with it: the ledger counts. */
static void put_limits(struct lw_buf *b, const struct lw_policy_result *r)
{
    if (!r || r->verdict != LW_ALLOW || r->limit_count == 0)
        return;
    key(b, "limits");
    for (size_t i = 0; i < r->limit_count && i < LW_LIMIT_CLAIM_MAX; i++) {
        lw_buf_addc(b, i ? ',' : '[');
        lw_json_quote(b, r->limits[i]->id);
    }
    lw_buf_addc(b, ']');
}

struct lw_str lw_record_decision(struct lw_session *s, const struct lw_message *m,
                                 struct lw_str subject, const struct lw_decision *d)
{
    struct lw_buf b;

    lw_buf_init(&b, LW_RECEIPT_MAX);
    lw_buf_addc(&b, '{');
    if (s->agent.n) {
        key(&b, "agent");
        lw_buf_adds(&b, lw_buf_str(&s->agent));
    }
    if (d->approval.p)
        put(&b, "approval", d->approval);
    put_args(s, &b, m);
    if (d->asked[0])
        put(&b, "ask", lw_strz(d->asked));
    if (subject.p && lw_task_method(m->method) && lw_task_find(s, subject))
        put(&b, "call", lw_strz(lw_task_find(s, subject)->receipt));
    if (d->continues.p)
        put(&b, "continues", d->continues);
    if (d->detail[0])
        put(&b, "detail", lw_utf8_cut(lw_strz(d->detail), sizeof(d->detail)));
    put(&b, "era", lw_strz(lw_era_name(s->era)));
    put_limits(&b, d->policy);
    if (s->manifest)
        put_digest(&b, "manifest", lw_manifest_digest(s->manifest));
    put(&b, "method", lw_utf8_cut(m->method, NAME_MAX_BYTES));
    if (subject.p)
        put(&b, "name", lw_utf8_cut(subject, NAME_MAX_BYTES));
    if (s->consulted) {
        key(&b, "pdp");
        lw_consult_record(s, &b);
    }
    if (s->policy)
        put_digest(&b, "policy", lw_policy_digest(s->policy));
    put(&b, "reason", lw_strz(lw_reason_code(d->reason)));
    if (d->replaces.p)
        put(&b, "replaces", d->replaces);
    if (d->request)
        put_digest(&b, "request", d->request);
    if (d->rule.p)
        put(&b, "rule", d->rule);
    if (d->policy)
        put_rules(&b, d->policy);
    put(&b, "server", s->o.server);
    if (d->policy && d->policy->shadow)
        put_shadow(&b, d->policy);
    if (s->live)
        put_digest(&b, "surface", lw_surface_digest(s->live));
    if (d->item)
        put_digest(&b, "tool", &d->item->digest);
    put(&b, "transport", s->o.transport);
    put(&b, "user", s->o.user);
    put(&b, "verdict", lw_strz(lw_verdict_name(d->verdict)));
    put(&b, "view", lw_strz(s->view));
    lw_buf_addc(&b, '}');
    return take(s, &b);
}

void lw_record_kept_args(const struct lw_session *s, struct pending *p)
{
    static const struct lw_digest none = {{0}};

    p->args = s->last_args;
    p->args_bytes = lw_digest_eq(&p->args, &none) ? 0 : s->last_args_bytes;
}

struct lw_str lw_record_refusal(struct lw_session *s, const struct pending *p,
                                const struct lw_decision *d)
{
    struct lw_buf b;

    lw_buf_init(&b, LW_RECEIPT_MAX);
    lw_buf_addc(&b, '{');
    if (p->agent.n) {
        key(&b, "agent");
        lw_buf_adds(&b, p->agent);
    }
    if (p->args_bytes > 0) {
        key(&b, "args");
        lw_buf_addz(&b, "{\"bytes\":");
        lw_buf_addi(&b, (int64_t)p->args_bytes);
        put_digest(&b, "digest", &p->args);
        lw_buf_addc(&b, '}');
    }
    if (d->asked[0])
        put(&b, "ask", lw_strz(d->asked));
    if (d->detail[0])
        put(&b, "detail", lw_utf8_cut(lw_strz(d->detail), sizeof(d->detail)));
    put(&b, "era", lw_strz(lw_era_name(s->era)));
    if (s->manifest)
        put_digest(&b, "manifest", lw_manifest_digest(s->manifest));
    put(&b, "method", lw_utf8_cut(p->method, NAME_MAX_BYTES));
    if (p->subject.p)
        put(&b, "name", lw_utf8_cut(p->subject, NAME_MAX_BYTES));
    if (s->policy)
        put_digest(&b, "policy", lw_policy_digest(s->policy));
    put(&b, "reason", lw_strz(lw_reason_code(d->reason)));
    if (d->rule.p)
        put(&b, "rule", d->rule);
    put(&b, "server", s->o.server);
    if (s->live)
        put_digest(&b, "surface", lw_surface_digest(s->live));
    put(&b, "transport", s->o.transport);
    put(&b, "user", s->o.user);
    put(&b, "verdict", lw_strz(lw_verdict_name(d->verdict)));
    put(&b, "view", lw_strz(s->view));
    lw_buf_addc(&b, '}');
    return take(s, &b);
}

struct lw_str lw_record_outcome(struct lw_session *s, const struct pending *p, const char *status,
                                struct lw_str answer, bool is_error)
{
    static const struct lw_digest none = {{0}};
    struct lw_buf b;

    lw_buf_init(&b, LW_RECEIPT_MAX);
    lw_buf_addz(&b, "{\"bytes\":");
    lw_buf_addi(&b, (int64_t)answer.n);
    put(&b, "decision", lw_strz(p->receipt));
    if (answer.p) {
        struct lw_digest digest = lw_sha256(answer);

        put_digest(&b, "digest", &digest);
    }
    key(&b, "duration_ms");
    lw_buf_addi(&b, p->state == SENT ? s->now.steady_ms - p->sent_at : 0);
    key(&b, "is_error");
    lw_buf_addz(&b, is_error ? "true" : "false");
    if (!lw_digest_eq(&p->decided, &none))
        put_digest(&b, "policy", &p->decided);
    put(&b, "server", s->o.server);
    put(&b, "status", lw_strz(status));
    lw_buf_addc(&b, '}');
    return take(s, &b);
}
