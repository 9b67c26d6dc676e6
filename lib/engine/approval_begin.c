/* A call that a rule wants approved, as it begins to wait: what a human is asked about it, in words
 * that have one digest, and what a modern client has brought back of an earlier question. Owns the
 * making of what waits; what becomes of it is approval.c's. */
#include "lib/engine/approval_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define PAGE_TEXT_MAX ((size_t)256 << 10) /* bytes of a text that a page of ours is to show */

/* ---- what is asked ---- */

static enum lw_part part_of(struct lw_str method)
{
    return lw_str_eqz(method, "tools/call")    ? LW_PART_TOOLS
           : lw_str_eqz(method, "prompts/get") ? LW_PART_PROMPTS
                                               : LW_PART_RESOURCES;
}

static void fill(struct lw_session *s, const struct lw_message *m, struct lw_str subject,
                 const struct lw_decision *d, const struct lw_digest *args, struct lw_ask *k)
{
    const struct lw_json *arguments = lw_json_getz(m->params, "arguments");

    *k = (struct lw_ask){
        .server = s->o.server,
        .view = lw_strz(s->view),
        .method = m->method,
        .name = subject.p ? subject : LW_STR(""),
        .tool = d->item ? &d->item->digest : NULL,
        .has_args = arguments != NULL,
        .user = s->o.user,
        .agent = lw_buf_str(&s->agent),
        .effect = d->item ? d->item->effect : LW_EFFECT_UNKNOWN,
        .review =
            d->item && s->drift && lw_drift_item(s->drift, part_of(m->method), subject) != LW_PASS,
        .rule = d->rule.p ? d->rule : LW_STR(""),
        .reason = lw_utf8_cut(d->say.n ? d->say : LW_STR(""), LW_APPROVE_TEXT_MAX),
        .terms = d->policy->terms,
    };
    if (s->policy)
        k->policy = *lw_policy_digest(s->policy);
    if (arguments) {
        k->args = *args;
        k->exact = lw_sha256(arguments->raw);
        k->args_bytes = arguments->raw.n;
    }
}

/* The text of the ask, and its digest; false when there can be none. */
static bool write_ask(struct lw_session *s, const struct lw_message *m, struct lw_str subject,
                      const struct lw_decision *d, struct lw_ask *k, struct lw_buf *text,
                      struct lw_digest *request)
{
    struct lw_digest args;
    size_t bytes;

    if (!d->policy || !lw_record_args(s, m, &args, &bytes) || subject.n > LW_ASK_NAME_MAX)
        return false;
    fill(s, m, subject, d, &args, k);
    lw_ask_write(k, text);
    if (lw_buf_status(text))
        return false;
    *request = lw_sha256(lw_buf_str(text));
    return true;
}

void lw_approval_again(struct lw_session *s, const struct pending *p, const struct lw_message *m,
                       struct lw_decision *d)
{
    struct lw_digest request;
    struct lw_buf text;
    struct lw_ask k;

    if (d->verdict != LW_REQUIRE_APPROVAL || !p->approved[0])
        return;
    lw_buf_init(&text, LW_ASK_MAX);
    if (write_ask(s, m, p->subject, d, &k, &text, &request) &&
        lw_digest_eq(&request, &p->request)) {
        d->verdict = LW_ALLOW;
        d->reason = LW_REASON_ALLOWED;
    }
    lw_buf_fini(&text);
}

/* ---- asking the ledger ---- */

static void set_ways(struct approval *a, const struct lw_approve_terms *t)
{
    static const enum lw_way usual[] = {LW_WAY_FORM, LW_WAY_HOLD, LW_WAY_REFUSE};

    for (uint32_t i = 0; i < t->way_count && i < LW_WAY_COUNT; i++)
        a->ways[a->way_count++] = t->ways[i];
    for (size_t i = 0; t->way_count == 0 && i < 3; i++)
        a->ways[a->way_count++] = usual[i];
    a->form = lw_approve_form_counts(t);
    a->wait_ms = lw_approve_wait(t);
}

/* The call, kept as it came until it is known what becomes of it. */
static struct pending *keep(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                            struct lw_str subject, const struct lw_decision *d,
                            const struct lw_ask *k, const struct lw_digest *request)
{
    const struct lw_json *arguments = lw_json_getz(m->params, "arguments");
    const struct lw_json *token = lw_json_getz(lw_json_getz(m->params, "_meta"), "progressToken");
    struct pending *p =
        lw_kept_new(s, PENDING_ASK, exchange, m, token ? token->raw : LW_STR_NONE, subject);

    if (!p)
        return NULL;
    p->ask = calloc(1, sizeof(*p->ask));
    if (!p->ask) {
        lw_pending_free(s, p);
        s->failed = true;
        return NULL;
    }
    p->ask->request = *request;
    p->ask->progress_at = p->ask->until = NEVER;
    set_ways(p->ask, &k->terms);
    lw_buf_init(&p->ask->shown,
                lw_approve_has_way(&k->terms, LW_WAY_URL) ? PAGE_TEXT_MAX : LW_FORM_MAX);
    if (p->ask->form &&
        lw_ask_show(k, arguments ? arguments->raw : LW_STR_NONE, &p->ask->shown) != 0)
        lw_buf_reset(&p->ask->shown);
    p->args = k->args;
    p->decision = (struct lw_decision){.rule = d->rule, .say = d->say};
    lw_keep_words(s, p);
    return p;
}

static void ask(struct lw_session *s, struct pending *p, struct lw_str text,
                const struct lw_json *arguments)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_ASK);

    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    e->ticket = p->ticket;
    e->bytes = lw_fx_dup(s, text);
    e->extra = arguments ? lw_fx_dup(s, arguments->raw) : LW_STR_NONE;
}

/* ---- what a modern client brings back ---- */

/* Without the members of `params` that were for us: the call as it was made first. */
static bool strip(struct pending *p, const struct lw_message *m)
{
    struct lw_buf params, whole;
    const char *end = m->params->raw.p + 1;
    struct lw_splice splice;
    bool first = true;
    bool ok;

    lw_buf_init(&params, m->raw.n + 16);
    lw_buf_init(&whole, m->raw.n + 16);
    lw_buf_addc(&params, '{');
    LW_JSON_EACH (v, m->params) {
        const char *start = end;

        while (*start != '"') /* of its name: only blanks and a comma are before it */
            start++;
        end = v->raw.p + v->raw.n;
        if (lw_str_eqz(v->key, "requestState") || lw_str_eqz(v->key, "inputResponses"))
            continue;
        if (!first)
            lw_buf_addc(&params, ',');
        first = false;
        lw_buf_add(&params, start, (size_t)(end - start));
    }
    lw_buf_addc(&params, '}');
    splice = (struct lw_splice){m->params->raw, lw_buf_str(&params)};
    lw_splice(&whole, m->raw, &splice, 1);
    ok = lw_buf_status(&params) == 0 && lw_buf_status(&whole) == 0;
    if (ok) {
        lw_buf_fini(&p->out);
        p->out = whole;
    } else {
        lw_buf_fini(&whole);
    }
    lw_buf_fini(&params);
    return ok;
}

/* What the state that came with the call says: it is of a question of ours (then the approval's id,
 * and it is used up by this), or of a round of a call that was approved, or no more than the
 * server's. */
static enum lw_reason brought_back(struct lw_session *s, const struct lw_message *m,
                                   struct lw_str subject, const struct lw_ask *k,
                                   const struct lw_digest *request, struct lw_decision *d,
                                   struct lw_str *id)
{
    const struct lw_json *handle = lw_json_getz(m->params, "requestState");
    struct lw_str original;

    *id = LW_STR_NONE;
    if (!handle || s->era != LW_ERA_MODERN)
        return LW_REASON_APPROVAL_REQUIRED;
    if (handle->type != LW_JSON_STRING)
        return LW_REASON_STATE_INVALID;
    if (lw_state_open_ours(s, m->method, subject, &k->args, handle->string, id))
        return LW_REASON_APPROVAL_REQUIRED;
    if (!lw_state_open(s, m->method, subject, &k->args, handle->string, /* use= */ false,
                       &original))
        return LW_REASON_STATE_INVALID;
    /* The server asks back in the middle of a call that a human approved: it is that call still. */
    d->continues = lw_state_approval(s, handle->string, request);
    return d->continues.p ? LW_REASON_ALLOWED : LW_REASON_APPROVAL_REQUIRED;
}

static void back_from_form(struct lw_session *s, struct pending *p, struct lw_str id,
                           enum form_answer answer, int64_t ttl_ms)
{
    snprintf(p->ask->id, sizeof(p->ask->id), "%.*s", LW_FMT(id));
    p->ask->form = false; /* it has been asked so */
    if (answer == FORM_NONE) {
        p->ask->expires_at = s->now.wall_ms + ttl_ms;
        lw_approval_refuse(s, p, LW_REASON_APPROVAL_REQUIRED, "The question was not answered.");
    } else {
        lw_approval_vote(s, p, answer == FORM_APPROVE);
    }
}

/* What was answered at the page is known to the ledger and to nobody else: it is asked how the
 * approval stands, as for a call that is made again. */
static void back_from_page(struct lw_session *s, struct pending *p, struct lw_str id,
                           enum form_answer answer, struct lw_str text,
                           const struct lw_json *arguments)
{
    struct approval *a = p->ask;

    snprintf(a->id, sizeof(a->id), "%.*s", LW_FMT(id));
    if (answer == FORM_DENY) {
        lw_approval_vote(s, p, false);
        return;
    }
    a->opened = answer == FORM_OPENED;
    if (!a->opened) { /* closed without a word: another way */
        while (a->way < a->way_count && a->ways[a->way++] != LW_WAY_URL)
            ;
    }
    ask(s, p, text, arguments);
}

/* ---- all of it ---- */

static bool deny(struct lw_decision *d, enum lw_reason reason, const char *detail)
{
    d->verdict = LW_DENY;
    d->reason = reason;
    snprintf(d->detail, sizeof(d->detail), "%s", detail);
    return false;
}

static bool begin(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                  struct lw_str subject, struct lw_decision *d, struct lw_buf *text)
{
    const struct lw_json *arguments = lw_json_getz(m->params, "arguments");
    const struct lw_json *answer =
        lw_json_getz(lw_json_getz(m->params, "inputResponses"), LW_QUESTION);
    struct lw_digest request;
    struct lw_str id;
    struct pending *p;
    struct lw_ask k;
    bool page;

    if (s->ledger_lost)
        return deny(d, LW_REASON_LEDGER_UNAVAILABLE, "");
    if (!lw_kept_fits(s, m->raw.n))
        return deny(d, LW_REASON_INFLIGHT_LIMIT, "");
    if (!write_ask(s, m, subject, d, &k, text, &request) || k.args_bytes > LW_ASK_ARGS_MAX)
        return deny(d, LW_REASON_APPROVAL_REQUIRED,
                    "It cannot be shown to a human in full, so that nobody can approve it.");
    if (s->given[0] && lw_digest_eq(&request, &s->given_request)) {
        d->verdict = LW_ALLOW;
        d->reason = LW_REASON_ALLOWED;
        d->approval = lw_strz(s->given);
        d->request = &s->given_request;
        return false;
    }
    d->reason = brought_back(s, m, subject, &k, &request, d, &id);
    page = lw_str_starts(id, LW_STR(LW_OF_PAGE));
    if (page)
        id = lw_str(id.p + sizeof(LW_OF_PAGE) - 1, id.n - (sizeof(LW_OF_PAGE) - 1));
    if (d->reason == LW_REASON_STATE_INVALID)
        return deny(d, d->reason, "");
    if (d->reason == LW_REASON_ALLOWED) {
        s->given_request = request;
        d->verdict = LW_ALLOW;
        d->request = &s->given_request;
        return false;
    }
    p = keep(s, exchange, m, subject, d, &k, &request);
    if (!p)
        return true;
    if (!id.p || id.n >= sizeof(p->ask->id)) {
        ask(s, p, lw_buf_str(text), arguments);
        return true;
    }
    if (!strip(p, m)) {
        s->failed = true;
        return true;
    }
    lw_pending_keep(s, p);
    if (page)
        back_from_page(s, p, id, lw_approval_answer_of(answer, page), lw_buf_str(text), arguments);
    else
        back_from_form(s, p, id, lw_approval_answer_of(answer, page), lw_approve_ttl(&k.terms));
    return true;
}

bool lw_approval_begin(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                       struct lw_str subject, struct lw_decision *d)
{
    struct lw_buf text;
    bool waits;

    lw_buf_init(&text, LW_ASK_MAX);
    waits = begin(s, exchange, m, subject, d, &text);
    lw_buf_fini(&text);
    return waits;
}
