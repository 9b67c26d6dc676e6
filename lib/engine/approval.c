/* Calls that a rule wants a human to approve: asked about in the ways that the rule names and the
 * client can, held, refused with the name of the approval, and made when it is there.
 *
 * A page is made by the shell and answered past the client: what the client says of it is that its
 * human went there, and the ledger is asked what they said.
 *
 * A call that waits is kept as it came. When it is approved it is a request anew: everything about
 * it is decided again, so that a new policy, drift or a kill in between leave no approval to use;
 * and the decision that uses it is refused by the ledger unless it is of that very call. Owns what
 * waits; who may answer and what is kept is lib/approve's and the ledger's.
 * Specification: client/elicitation of both eras, basic/patterns/mrtr. */
#include "lib/engine/approval_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define QUIET_HOLD_MS 45000 /* without progress: below the time that clients give a call */
#define PROGRESS_MS   5000
#define PAGE_TEXT_MAX ((size_t)256 << 10) /* bytes of a text that a page of ours is to show */

void lw_approval_free(struct approval **ap)
{
    if (*ap)
        lw_buf_fini(&(*ap)->shown);
    free(*ap);
    *ap = NULL;
}

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

/* ---- refusing ---- */

static void words(struct lw_decision *d, const struct approval *a)
{
    char time[LW_TIME_TEXT_BUF];

    if (!a->id[0])
        return;
    snprintf(d->asked, sizeof(d->asked), "%s", a->id);
    if (d->reason != LW_REASON_APPROVAL_REQUIRED && d->reason != LW_REASON_APPROVAL_TIMEOUT)
        return;
    snprintf(d->detail, sizeof(d->detail),
             "It waits as approval %s until %s: make the very same call again when it is approved "
             "(landwaiter approvals show %s).",
             a->id, lw_time_text(a->expires_at, time).p, a->id);
}

/* Ends it with a refusal that is recorded like any other. */
static void refuse(struct lw_session *s, struct pending *p, enum lw_reason reason,
                   const char *detail)
{
    struct lw_json_limits limits = lw_limits(s);
    struct lw_decision d = {.reason = reason, .rule = p->decision.rule, .say = p->decision.say};
    struct lw_message_fault fault;
    struct lw_buf frame = p->out;
    struct lw_buf said = p->said;
    uint64_t exchange = p->exchange;
    struct lw_message m;

    lw_approval_take_back(s, p);
    words(&d, p->ask);
    if (detail)
        snprintf(d.detail, sizeof(d.detail), "%s", detail);
    lw_buf_init(&p->out, 0);
    lw_buf_init(&p->said, 0);
    lw_arena_reset(&s->in);
    if (lw_message_parse(&s->in, lw_buf_str(&frame), &limits, &m, &fault) == 0) {
        struct lw_str name = p->subject.p ? lw_fx_dup(s, p->subject) : LW_STR_NONE;

        lw_pending_free(s, p);
        lw_call_refuse(s, exchange, &m, name, &d);
    } else {
        s->failed = true; /* it was read once */
    }
    lw_buf_fini(&frame);
    lw_buf_fini(&said);
}

/* ---- going on ---- */

/* As a request anew. `given`: with this approval, if it is the same request still. */
static void go_on(struct lw_session *s, struct pending *p, bool given)
{
    lw_approval_take_back(s, p);
    if (given) {
        s->given_request = p->ask->request;
        snprintf(s->given, sizeof(s->given), "%s", p->ask->id);
    } else {
        lw_resolved_free(&p->real);
        lw_consulted_free(&p->consulted);
    }
    lw_kept_go_on(s, p);
    s->given[0] = '\0';
}

/* ---- the ways ---- */

static void wake_by(struct lw_session *s, int64_t at)
{
    if (at < s->approval_at)
        s->approval_at = at;
}

static void hold(struct lw_session *s, struct pending *p)
{
    struct approval *a = p->ask;
    int64_t wait = !p->token.p && a->wait_ms > QUIET_HOLD_MS ? QUIET_HOLD_MS : a->wait_ms;

    a->waits = true;
    a->until = s->now.steady_ms + wait;
    a->progress_at = p->token.p ? s->now.steady_ms + PROGRESS_MS : NEVER;
    wake_by(s, a->until);
    wake_by(s, a->progress_at);
}

/* Asks the shell for a page that shows the call; it goes on in lw_approval_paged. */
static void ask_page(struct lw_session *s, struct pending *p)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_PAGE);

    p->ask->asks_page = true;
    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    e->ticket = p->ticket;
    e->subject = lw_fx_dup(s, lw_strz(p->ask->id));
    e->bytes = lw_fx_dup(s, lw_buf_str(&p->ask->shown));
    e->until_ms = p->ask->expires_at;
}

static void ask_next(struct lw_session *s, struct pending *p)
{
    struct approval *a = p->ask;

    if (s->o.advise) { /* who only asks comes back by himself */
        refuse(s, p, LW_REASON_APPROVAL_REQUIRED, NULL);
        return;
    }
    for (; a->way < a->way_count; a->way++) {
        switch (a->ways[a->way]) {
        case LW_WAY_FORM:
            if (!a->form || a->shown.n == 0 || a->shown.n > LW_FORM_MAX || !lw_approval_can_show(s))
                break;
            if (lw_approval_ask_client(s, p, LW_STR_NONE)) {
                if (s->era != LW_ERA_MODERN)
                    hold(s, p);
                return;
            }
            break;
        case LW_WAY_HOLD:
            hold(s, p);
            return;
        case LW_WAY_REFUSE:
            refuse(s, p, LW_REASON_APPROVAL_REQUIRED, NULL);
            return;
        case LW_WAY_URL:
            if (a->opened) { /* its human has the address already */
                hold(s, p);
                return;
            }
            if (!a->form || a->shown.n == 0 || !lw_approval_can_open(s))
                break;
            ask_page(s, p);
            return;
        case LW_WAY_NONE:
        case LW_WAY_COUNT:
        default:
            break;
        }
    }
    refuse(s, p, a->waits ? LW_REASON_APPROVAL_TIMEOUT : LW_REASON_APPROVAL_REQUIRED, NULL);
}

static void tell_progress(struct lw_session *s, struct pending *p)
{
    struct lw_buf b;

    lw_buf_init(&b, 8192);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                    "\"progressToken\":");
    lw_buf_adds(&b, p->token);
    lw_buf_addf(&b, ",\"progress\":%u,\"message\":\"waiting for a human to approve %s\"}}",
                ++p->ask->progress, p->ask->id);
    if (lw_buf_status(&b) == 0)
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
    p->ask->progress_at = s->now.steady_ms + PROGRESS_MS;
}

void lw_approval_tick(struct lw_session *s)
{
    struct pending *next;

    if (s->approval_at > s->now.steady_ms)
        return;
    s->approval_at = NEVER;
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_ASK || !p->ask->waits || p->no_client)
            continue;
        if (p->ask->until <= s->now.steady_ms) {
            lw_approval_take_back(s, p);
            p->ask->way++;
            ask_next(s, p);
            continue;
        }
        if (p->ask->progress_at <= s->now.steady_ms)
            tell_progress(s, p);
        wake_by(s, p->ask->until);
        wake_by(s, p->ask->progress_at);
    }
}

/* ---- asking the ledger ---- */

static void vote(struct lw_session *s, struct pending *p, bool approve)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_VOTE);

    lw_pending_expect_ticket(s, p, ++s->next_ticket);
    e->ticket = p->ticket;
    e->subject = lw_fx_dup(s, lw_strz(p->ask->id));
    e->final = approve;
}

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
        refuse(s, p, LW_REASON_APPROVAL_REQUIRED, "The question was not answered.");
    } else {
        vote(s, p, answer == FORM_APPROVE);
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
        vote(s, p, false);
        return;
    }
    a->opened = answer == FORM_OPENED;
    if (!a->opened) { /* closed without a word: another way */
        while (a->way < a->way_count && a->ways[a->way++] != LW_WAY_URL)
            ;
    }
    ask(s, p, text, arguments);
}

/* ---- what the session calls ---- */

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

static void stands(struct lw_session *s, struct pending *p, enum lw_ask_state state)
{
    switch (state) {
    case LW_ASK_APPROVED:
        go_on(s, p, /* given= */ true);
        return;
    case LW_ASK_PENDING:
        ask_next(s, p);
        return;
    case LW_ASK_DENIED:
        refuse(s, p, LW_REASON_APPROVAL_DENIED, NULL);
        return;
    case LW_ASK_EXPIRED:
    case LW_ASK_CONSUMED:
    default:
        refuse(s, p, LW_REASON_APPROVAL_VOID, NULL);
        return;
    }
}

static void not_asked(struct lw_session *s, struct pending *p, int err)
{
    if (s->ledger_lost || err == -LW_ERR_CLOSED)
        refuse(s, p, LW_REASON_LEDGER_UNAVAILABLE, "");
    else if (err == -LW_ERR_LIMIT)
        refuse(s, p, LW_REASON_APPROVAL_REQUIRED,
               "It cannot be shown to a human in full, so that nobody can approve it.");
    else if (err == -LW_ERR_BUSY)
        refuse(s, p, LW_REASON_APPROVAL_REQUIRED,
               "Humans are asked too often already: try again later.");
    else if (err == -LW_ERR_PERM)
        refuse(s, p, LW_REASON_APPROVAL_REQUIRED, "That answer does not count for this call.");
    else
        refuse(s, p, LW_REASON_RECEIPT_FAILED, "");
}

void lw_approval_asked(struct lw_session *s, uint64_t ticket, const struct lw_asked *asked)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_ASK || p->ask->asks_page)
        return;
    lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    p->ticket = 0;
    if (p->no_client) {
        lw_pending_free(s, p);
        return;
    }
    if (asked->err != 0 || asked->id.n == 0 || asked->id.n >= sizeof(p->ask->id)) {
        not_asked(s, p, asked->err != 0 ? asked->err : -LW_ERR_PROTOCOL);
        return;
    }
    if (!lw_str_eqz(asked->id, p->ask->id))
        p->ask->opened = false; /* the page was of an approval that is over */
    snprintf(p->ask->id, sizeof(p->ask->id), "%.*s", LW_FMT(asked->id));
    p->ask->expires_at = asked->expires_at;
    stands(s, p, asked->state);
}

void lw_approval_paged(struct lw_session *s, uint64_t ticket, struct lw_str url)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_ASK || !p->ask->asks_page)
        return;
    lw_map_del(&s->by_ticket, lw_str((const char *)&p->ticket, sizeof(p->ticket)));
    p->ticket = 0;
    p->ask->asks_page = false;
    if (p->no_client) {
        lw_pending_free(s, p);
        return;
    }
    if (url.n == 0 || url.n > LW_URL_MAX || !lw_approval_ask_client(s, p, url)) {
        p->ask->way++;
        ask_next(s, p);
    } else if (s->era != LW_ERA_MODERN) {
        hold(s, p);
    }
}

/* The next that waits for this approval, not yet dealt with. */
static struct pending *waiting_for(struct lw_session *s, struct lw_str id)
{
    for (struct pending *p = s->first; p; p = p->next) {
        if (p->type == PENDING_ASK && p->ask->waits && p->ticket == 0 && !p->no_client &&
            lw_str_eqz(id, p->ask->id))
            return p;
    }
    return NULL;
}

void lw_approval_answered(struct lw_session *s, struct lw_str id, enum lw_ask_state state)
{
    struct pending *p;

    if (state == LW_ASK_PENDING)
        return; /* one of several: it goes on waiting */
    while ((p = waiting_for(s, id)) != NULL) {
        lw_approval_tell_complete(s, p);
        if (state == LW_ASK_DENIED || state == LW_ASK_EXPIRED)
            refuse(s, p,
                   state == LW_ASK_DENIED ? LW_REASON_APPROVAL_DENIED : LW_REASON_APPROVAL_TIMEOUT,
                   state == LW_ASK_DENIED ? NULL : "");
        else
            go_on(s, p, /* given= */ false); /* what it leads to is looked up anew */
    }
}

bool lw_approval_response(struct lw_session *s, uint64_t id, const struct lw_message *m)
{
    struct pending *p = s->first;

    while (p && (p->type != PENDING_ASK || p->ask->question != id || p->no_client))
        p = p->next;
    if (!p || id == 0)
        return false;
    p->ask->question = 0;
    switch (m->kind == LW_MESSAGE_RESULT ? lw_approval_answer_of(m->result, p->ask->sent)
                                         : FORM_NONE) {
    case FORM_APPROVE:
        vote(s, p, true);
        break;
    case FORM_DENY:
        vote(s, p, false);
        break;
    case FORM_OPENED: /* it goes on waiting for what is answered there */
        p->ask->opened = true;
        break;
    case FORM_NONE: /* closed without a word, or not shown at all: another way */
    default:
        p->ask->sent = false;
        p->ask->way++;
        ask_next(s, p);
        break;
    }
    return true;
}

void lw_approval_cancel(struct lw_session *s, struct pending *p)
{
    p->ask->question = 0; /* its client has ended all that belongs to it */
    if (p->ticket == 0)
        lw_pending_free(s, p);
}

void lw_approval_kill(struct lw_session *s, struct pending *p, const char *why)
{
    refuse(s, p, LW_REASON_KILLED, why);
}

void lw_approval_ledger_lost(struct lw_session *s)
{
    struct pending *next;

    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_ASK)
            continue;
        if (p->no_client)
            lw_pending_free(s, p);
        else
            refuse(s, p, LW_REASON_LEDGER_UNAVAILABLE, "");
    }
}
