/* Replays scenarios against the real session with a clock of its own and no descriptors.
 *
 * A file is a scenario: inputs and expectations, one a line; '#' begins a comment.
 *   set NAME VALUE             option of the session, before the first input:
 *                              max_age, settle, timeout, inflight, scoped, message,
 *                              correlated, refusals (error|result), reads (durable|group),
 *                              era (legacy|modern: the server's, known before),
 *                              local (paths in arguments are of this machine), user, group
 *   headers LINE [| LINE]      Mcp-Param-* headers of the client's next frame
 *   > JSON    @N> JSON         frame from the client (on exchange N)
 *   < JSON    @N< JSON         frame from the server (on the stream of upstream request N)
 *   receipts ok|fail|killed|void  the ledger answers all records so far; killed: it refuses the
 *                              permits among them, as they are switched off
 *   receipts limited N MS      ... it refuses what takes of limits: nothing is left of number N,
 *                              for so long
 *   kill none | KIND NAME [WHY]    the ledger says what is switched off: all, server or agent
 *   records refused|taken      the ledger's queue is full: the shell says so at once, or not
 *   manifest none              the ledger knows of no approval
 *   manifest all [effect E]    a human approves the surface last observed
 *   manifest until MS          ... for so long from now
 *   manifest tool NAME         ... one tool of it, on top of what is approved
 *   revoke                     the approval is withdrawn
 *   policy JSON                these rules are in force from now on; none: no rules are
 *   consulted N ANSWER         decision point N (from 0) answers: permit, deny or failed
 *   paths JSON                 answers the last "resolve": an array of texts and nulls
 *   asked STATE [ID]           answers the last "ask" or "vote": denied, pending, approved,
 * expired, consumed; or busy, full (it cannot be shown), no (it does not count) answered STATE ID
 * an approval stands otherwise now include FILE               the lines of another file of this
 * folder tick MS                    time passes gone N                     the client closes
 * exchange N parted N                   the server has closed the stream of request N for a while
 *   server-gone, ledger-lost, oversize (from the server)
 *   failed N [STATUS]          the server will not answer request N: HTTP status, or broken
 *   expect client|server JSON  the next message to that side contains JSON (objects by members,
 *                              "<any>" matches anything); client@N: on exchange N
 *   expect raw client|server TEXT  ... contains these very bytes
 *   expect without client|server TEXT  the next message to that side does not contain them; it is
 *                              not taken
 *   expect decision|outcome JSON   the next receipt of that phase
 *   expect claim|done JSON     what the decision before takes of its limits, by their ids; what the
 *                              end of a call gives back or adds
 *   expect observed DISPOSITION    a surface was reported with that disposition
 *   expect note EVENT [ITEM]   the operator is told (skips other notes)
 *   expect restart             the server is to be started anew
 *   expect part N              the client of exchange N may be told to come back later
 *   expect consult JSON        a decision point is asked this
 *   expect resolve JSON        the shell is asked where these paths lead
 *   expect ask JSON            the ledger is asked for an approval of this call
 *   expect vote ID yes|no      the client's human has answered, the client says
 *   expect cancel N            the transport is told to give up upstream request N
 *   keep NAME POINTER          a string of the message that was expected last, for ${NAME} in the
 *                              lines that follow (POINTER: RFC 6901)
 *   expect no client|server|decision|outcome|observed
 * At the end no message may be left unexpected. Files come from LW_SOURCE_ROOT/tests/replay. */
#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/engine/session.h"

enum queue {
    Q_CLIENT,
    Q_SERVER,
    Q_DECISION,
    Q_OUTCOME,
    Q_OBSERVED,
    Q_NOTE,
    Q_CANCEL,
    Q_RESTART,
    Q_PART,
    Q_RESOLVE,
    Q_CLAIM,
    Q_DONE,
    Q_CONSULT,
    Q_ASK,
    Q_VOTE,
    Q_COUNT
};

static const char *const queue_names[Q_COUNT] = {
    "client", "server",  "decision", "outcome", "observed", "note", "cancel", "restart",
    "part",   "resolve", "claim",    "done",    "consult",  "ask",  "vote"};

struct seen {
    struct seen *next;
    uint64_t number; /* exchange or upstream id */
    enum lw_note note;
    struct lw_str text;
    struct lw_str item;
};

struct world {
    const char *path;
    unsigned line;
    struct lw_session_options options;
    struct lw_session *session;
    struct lw_now now;
    struct lw_arena memory;
    struct seen *first[Q_COUNT];
    struct seen **last[Q_COUNT];
    uint64_t tickets[1024];
    bool claims[1024];  /* of which takes of limits */
    bool permits[1024]; /* ... of decisions that permit something */
    size_t ticket_count;
    struct lw_kill kill;
    uint64_t receipt_count;
    bool records_refused;
    struct lw_str headers; /* of the client's next frame */
    struct lw_str surface; /* last observed */
    struct lw_str taken;   /* the message that was expected last */
    struct kept {
        struct lw_str name;
        struct lw_str value;
    } kept[16];
    size_t kept_count;
    struct lw_manifest *manifest;
    struct lw_policy *policy;
    uint64_t question; /* about paths, the last */
    uint64_t consult;  /* of decision points, the last */
    struct lw_session_pdp pdps[4];
    uint64_t asked; /* for an approval, the last */
    struct lw_str groups[8];
    char failure[2048];
};

static void fail(struct world *w, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void fail(struct world *w, const char *fmt, ...)
{
    va_list ap;
    int n;

    if (w->failure[0])
        return;
    n = snprintf(w->failure, sizeof(w->failure), "%s:%u: ", w->path, w->line);
    va_start(ap, fmt);
    vsnprintf(w->failure + n, sizeof(w->failure) - (size_t)n, fmt, ap);
    va_end(ap);
}

static void push(struct world *w, enum queue q, const struct lw_effect_item *e, uint64_t number,
                 struct lw_str text)
{
    struct seen *s = LW_ARENA_NEW(&w->memory, struct seen);

    if (!s)
        abort();
    s->number = number;
    s->note = e->note;
    s->text = lw_arena_dup(&w->memory, text);
    s->item = lw_arena_dup(&w->memory, e->subject);
    *w->last[q] = s;
    w->last[q] = &s->next;
}

/* {"r/1":1,"r/2":0} */
static struct lw_str units(struct world *w, const struct lw_effect_item *e)
{
    struct lw_str text;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    for (size_t i = 0; i < e->unit_count; i++) {
        lw_buf_addc(&b, i ? ',' : '{');
        lw_json_quote(&b, e->units[i].limit.id);
        lw_buf_addc(&b, ':');
        lw_buf_addi(&b, (int64_t)e->units[i].units);
    }
    lw_buf_addc(&b, '}');
    text = lw_arena_dup(&w->memory, lw_buf_str(&b));
    lw_buf_fini(&b);
    return text;
}

static void collect(struct world *w)
{
    const struct lw_effect_item *e;

    while ((e = lw_session_next(w->session)) != NULL) {
        switch (e->kind) {
        case LW_FX_TO_CLIENT:
            push(w, Q_CLIENT, e, e->exchange, e->bytes);
            break;
        case LW_FX_TO_SERVER:
            if (e->headers.n) /* seen as a message of their own, in front */
                push(w, Q_SERVER, e, e->upstream, e->headers);
            push(w, Q_SERVER, e, e->upstream, e->bytes);
            break;
        case LW_FX_PART:
            push(w, Q_PART, e, e->exchange, LW_STR(""));
            break;
        case LW_FX_RESTART:
            push(w, Q_RESTART, e, 0, LW_STR(""));
            break;
        case LW_FX_CANCEL:
            push(w, Q_CANCEL, e, e->upstream, LW_STR(""));
            break;
        case LW_FX_DONE:
            push(w, Q_DONE, e, 0, units(w, e));
            break;
        case LW_FX_CLAIM:
            push(w, Q_CLAIM, e, 0, units(w, e));
            __attribute__((fallthrough));
        case LW_FX_RECORD:
            push(w, e->phase == LW_PHASE_DECISION ? Q_DECISION : Q_OUTCOME, e, 0, e->bytes);
            if (w->records_refused) {
                if (lw_session_receipt(w->session, e->ticket, -LW_ERR_BUSY, LW_STR_NONE, w->now))
                    fail(w, "the session failed");
                break;
            }
            w->claims[w->ticket_count % 1024] = e->kind == LW_FX_CLAIM;
            w->permits[w->ticket_count % 1024] =
                lw_str_find(e->bytes, LW_STR("\"verdict\":\"deny\""), 0) == (size_t)-1 &&
                e->phase == LW_PHASE_DECISION;
            w->tickets[w->ticket_count++ % 1024] = e->ticket;
            break;
        case LW_FX_OBSERVED:
            w->claims[w->ticket_count % 1024] = w->permits[w->ticket_count % 1024] = false;
            w->tickets[w->ticket_count++ % 1024] = e->ticket;
            w->surface = lw_arena_dup(&w->memory, e->bytes);
            push(w, Q_OBSERVED, e, 0, e->extra);
            break;
        case LW_FX_NOTE:
            push(w, Q_NOTE, e, 0, e->bytes);
            break;
        case LW_FX_RESOLVE:
            w->question = e->ticket;
            push(w, Q_RESOLVE, e, 0, e->bytes);
            break;
        case LW_FX_CONSULT:
            w->consult = e->ticket;
            push(w, Q_CONSULT, e, e->upstream, e->bytes);
            break;
        case LW_FX_ASK:
            w->asked = e->ticket;
            push(w, Q_ASK, e, 0, e->bytes);
            break;
        case LW_FX_VOTE:
            w->asked = e->ticket;
            push(w, Q_VOTE, e, 0, e->final ? LW_STR("yes") : LW_STR("no"));
            break;
        case LW_FX_OPEN:
        case LW_FX_CLOSE:
            break;
        }
    }
}

static struct seen *pop(struct world *w, enum queue q)
{
    struct seen *s = w->first[q];

    if (s) {
        w->first[q] = s->next;
        if (!s->next)
            w->last[q] = &w->first[q];
        w->taken = s->text;
    }
    return s;
}

/* ---- matching ---- */

static bool contains(const struct lw_json *actual, const struct lw_json *pattern)
{
    const struct lw_json *a;

    if (pattern->type == LW_JSON_STRING && lw_str_eqz(pattern->string, "<any>"))
        return actual != NULL;
    if (!actual || actual->type != pattern->type)
        return false;
    if (pattern->type == LW_JSON_OBJECT) {
        LW_JSON_EACH (p, pattern) {
            if (!contains(lw_json_get(actual, p->key), p))
                return false;
        }
        return true;
    }
    if (pattern->type != LW_JSON_ARRAY)
        return lw_json_equal(actual, pattern);
    if (actual->count != pattern->count)
        return false;
    a = lw_json_first(actual);
    LW_JSON_EACH (p, pattern) {
        if (!contains(a, p))
            return false;
        a = a->next;
    }
    return true;
}

static const struct lw_json *parse(struct world *w, struct lw_str text)
{
    const struct lw_json *v = NULL;
    struct lw_json_error error;

    if (lw_json_parse(&w->memory, lw_arena_dup(&w->memory, text), &lw_json_default_limits, &v,
                      &error) != 0) {
        fail(w, "not JSON (column %u: %s): %.*s", error.column, error.text, LW_FMT(text));
        return NULL;
    }
    return v;
}

static void expect_json(struct world *w, enum queue q, struct lw_str pattern, bool on_exchange,
                        uint64_t exchange)
{
    struct seen *s = pop(w, q);
    const struct lw_json *p;
    const struct lw_json *a;

    if (!s) {
        fail(w, "expected a %s message, there is none", queue_names[q]);
        return;
    }
    p = parse(w, pattern);
    a = parse(w, s->text);
    if (!p || !a)
        return;
    if (!contains(a, p))
        fail(w, "expected %s %.*s, got %.*s", queue_names[q], LW_FMT(pattern), LW_FMT(s->text));
    if (on_exchange && s->number != exchange)
        fail(w, "expected exchange %llu, got %llu", (unsigned long long)exchange,
             (unsigned long long)s->number);
}

/* ---- the words of a line ---- */

static struct lw_str word(struct lw_str *rest)
{
    struct lw_str w;
    size_t n = 0;

    *rest = lw_str_trim(*rest);
    while (n < rest->n && rest->p[n] != ' ')
        n++;
    w = lw_str(rest->p, n);
    rest->p += n;
    rest->n -= n;
    *rest = lw_str_trim(*rest);
    return w;
}

static uint64_t number(struct lw_str s)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    return v;
}

static int queue_of(struct lw_str name)
{
    for (int q = 0; q < Q_COUNT; q++) {
        if (lw_str_eqz(name, queue_names[q]))
            return q;
    }
    return -1;
}

static void expect_note(struct world *w, struct lw_str rest)
{
    struct lw_str name = word(&rest);
    struct seen *s;

    while ((s = pop(w, Q_NOTE)) != NULL) {
        if (lw_str_eqz(name, lw_note_event(s->note)) && (rest.n == 0 || lw_str_eq(rest, s->item)))
            return;
    }
    fail(w, "the operator was not told %.*s %.*s", LW_FMT(name), LW_FMT(rest));
}

static void expect(struct world *w, struct lw_str rest)
{
    struct lw_str what = word(&rest);
    bool raw = lw_str_eqz(what, "raw");
    bool none = lw_str_eqz(what, "no");
    bool without = lw_str_eqz(what, "without");
    bool on_exchange = false;
    uint64_t exchange = 0;
    size_t at;
    int q;

    if (raw || none || without)
        what = word(&rest);
    at = lw_str_find(what, LW_STR("@"), 0);
    if (at != (size_t)-1) {
        on_exchange = true;
        exchange = number(lw_str(what.p + at + 1, what.n - at - 1));
        what.n = at;
    }
    q = queue_of(what);
    if (q < 0) {
        fail(w, "unknown expectation: %.*s", LW_FMT(what));
    } else if (none) {
        if (w->first[q])
            fail(w, "expected no %s, got %.*s", queue_names[q], LW_FMT(w->first[q]->text));
    } else if (without) {
        if (!w->first[q] || lw_str_find(w->first[q]->text, rest, 0) != (size_t)-1)
            fail(w, "expected a message without %.*s", LW_FMT(rest));
    } else if (raw) {
        struct seen *s = pop(w, (enum queue)q);

        if (!s || lw_str_find(s->text, rest, 0) == (size_t)-1)
            fail(w, "expected the bytes %.*s in %.*s", LW_FMT(rest),
                 LW_FMT(s ? s->text : LW_STR("nothing")));
    } else if (q == Q_NOTE) {
        expect_note(w, rest);
    } else if (q == Q_PART) {
        struct seen *s = pop(w, Q_PART);

        if (!s || s->number != number(rest))
            fail(w, "expected the client of exchange %.*s to be told to wait", LW_FMT(rest));
    } else if (q == Q_VOTE) {
        struct lw_str id = word(&rest);
        struct seen *s = pop(w, Q_VOTE);

        if (!s || !lw_str_eq(s->item, id) || !lw_str_eq(s->text, rest))
            fail(w, "expected the vote %.*s %.*s", LW_FMT(id), LW_FMT(rest));
    } else if (q == Q_RESTART) {
        if (!pop(w, Q_RESTART))
            fail(w, "expected the server to be started anew");
    } else if (q == Q_CANCEL) {
        struct seen *s = pop(w, Q_CANCEL);

        if (!s || s->number != number(rest))
            fail(w, "expected upstream request %.*s to be given up", LW_FMT(rest));
    } else if (q == Q_OBSERVED) {
        char pattern[64];

        snprintf(pattern, sizeof(pattern), "{\"disposition\":\"%.*s\"}", LW_FMT(rest));
        expect_json(w, Q_OBSERVED, lw_strz(pattern), false, 0);
    } else {
        expect_json(w, (enum queue)q, rest, on_exchange, exchange);
    }
}

static void set(struct world *w, struct lw_str rest)
{
    struct lw_str name = word(&rest);
    int64_t v = (int64_t)number(rest);

    if (lw_str_eqz(name, "max_age"))
        w->options.surface_max_age_ms = v;
    else if (lw_str_eqz(name, "settle"))
        w->options.settle_ms = v;
    else if (lw_str_eqz(name, "timeout"))
        w->options.call_timeout_ms = v;
    else if (lw_str_eqz(name, "inflight"))
        w->options.max_inflight = w->options.max_waiting = (uint32_t)v;
    else if (lw_str_eqz(name, "message"))
        w->options.max_message = (size_t)v;
    else if (lw_str_eqz(name, "scoped"))
        w->options.scoped_ids = true;
    else if (lw_str_eqz(name, "refusals"))
        w->options.refusal_results = lw_str_eqz(rest, "result");
    else if (lw_str_eqz(name, "correlated"))
        w->options.correlated = true;
    else if (lw_str_eqz(name, "local"))
        w->options.local_paths = true;
    else if (lw_str_eqz(name, "pdp") && w->options.pdp_count < 4)
        w->pdps[w->options.pdp_count++] = (struct lw_session_pdp){
            .name = lw_arena_dup(&w->memory, rest),
            .type = lw_str_starts(rest, LW_STR("opa")) ? LW_PDP_OPA : LW_PDP_AUTHZEN,
            .authoritative = lw_str_find(rest, LW_STR("authority"), 0) != (size_t)-1,
        };
    else if (lw_str_eqz(name, "user"))
        w->options.user = lw_arena_dup(&w->memory, rest);
    else if (lw_str_eqz(name, "group") && w->options.group_count < 8)
        w->groups[w->options.group_count++] = lw_arena_dup(&w->memory, rest);
    else if (lw_str_eqz(name, "era"))
        w->options.server_era = lw_str_eqz(rest, "modern") ? LW_ERA_MODERN : LW_ERA_LEGACY;
    else if (lw_str_eqz(name, "reads"))
        w->options.durable_reads = lw_str_eqz(rest, "durable");
    else
        fail(w, "unknown option %.*s", LW_FMT(name));
}

/* ---- the ledger's part ---- */

static int receipts(struct world *w, struct lw_str how)
{
    struct lw_str first = word(&how);
    bool killed = lw_str_eqz(first, "killed");
    bool ok = !lw_str_eqz(first, "fail");
    bool limited = lw_str_eqz(first, "limited");
    uint64_t unit = limited ? number(word(&how)) : 0;
    size_t n = w->ticket_count;
    int err = 0;

    w->ticket_count = 0;
    for (size_t i = 0; i < n && !err; i++) {
        char id[32];

        snprintf(id, sizeof(id), "r-%llu", (unsigned long long)++w->receipt_count);
        if (limited && w->claims[i])
            err = lw_session_claimed(w->session, w->tickets[i], unit, (int64_t)number(how), w->now);
        else if (lw_str_eqz(first, "void") && w->permits[i])
            err = lw_session_receipt(w->session, w->tickets[i], -LW_ERR_STATE, LW_STR_NONE, w->now);
        else if (killed && w->permits[i])
            err =
                lw_session_receipt(w->session, w->tickets[i], -LW_ERR_KILLED, LW_STR_NONE, w->now);
        else
            err = lw_session_receipt(w->session, w->tickets[i], ok ? 0 : -LW_ERR_FULL,
                                     ok ? lw_strz(id) : LW_STR_NONE, w->now);
    }
    return err;
}

/* The manifest as it is, for a session that has not been told. */
static int manifest_again(struct world *w)
{
    struct lw_buf text;
    int err;

    if (!w->manifest) {
        fail(w, "nothing was approved");
        return 0;
    }
    lw_buf_init(&text, 1 << 24);
    lw_manifest_write(w->manifest, &text);
    err = lw_session_manifest(w->session, lw_buf_str(&text), w->now);
    lw_buf_fini(&text);
    return err;
}

static int approve(struct world *w, struct lw_str rest)
{
    struct lw_str what = word(&rest);
    struct lw_approval a = {.by = LW_STR("tester"), .at = w->now.wall_ms};
    struct lw_surface *live = NULL;
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int err;

    if (lw_str_eqz(what, "none"))
        return lw_session_manifest(w->session, LW_STR_NONE, w->now);
    if (lw_str_eqz(what, "same"))
        return manifest_again(w);
    if (!w->surface.p || lw_surface_load(w->surface, &live) != 0) {
        fail(w, "no surface was observed that could be approved");
        return 0;
    }
    if (lw_str_eqz(what, "tool")) {
        a.tools = &rest;
        a.tool_count = 1;
    } else if (lw_str_starts(rest, LW_STR("effect "))) {
        err = lw_effect_parse(lw_str(rest.p + 7, rest.n - 7), &a.effect);
        if (err)
            fail(w, "unknown effect");
    } else if (lw_str_eqz(what, "until")) {
        a.expires_at = w->now.wall_ms + (int64_t)number(rest);
    }
    err = lw_manifest_approve(w->manifest, live, &a, &m);
    lw_surface_free(&live);
    if (err) {
        fail(w, "approval failed: %s", lw_err_text(err));
        return 0;
    }
    lw_manifest_free(&w->manifest);
    w->manifest = m;
    lw_buf_init(&text, 1 << 24);
    lw_manifest_write(m, &text);
    err = lw_session_manifest(w->session, lw_buf_str(&text), w->now);
    lw_buf_fini(&text);
    return err;
}

static int kill_switch(struct world *w, struct lw_str rest)
{
    struct lw_str kind = word(&rest);
    struct lw_str name = word(&rest);
    size_t n = 0;

    if (!lw_str_eqz(kind, "none")) {
        if (lw_kill_kind_parse(kind, &w->kill.kind) != 0)
            fail(w, "no such kind");
        w->kill.name = lw_arena_dup(&w->memory, name);
        w->kill.reason = lw_arena_dup(&w->memory, rest);
        n = 1;
    }
    return lw_session_kills(w->session, &w->kill, n, w->now);
}

/* ---- the shell's part ---- */

static int policy(struct world *w, struct lw_str rest)
{
    struct lw_policy_file file = {LW_STR("policy"), rest};
    struct lw_policy_fault fault;
    struct lw_policy *fresh = NULL;
    int err;

    if (!lw_str_eqz(rest, "none") && lw_policy_new(&file, 1, &fresh, &fault) != 0) {
        fail(w, "the policy is wrong at %.40s: %s", fault.at ? fault.at : "", fault.text);
        return 0;
    }
    err = lw_session_policy(w->session, fresh, w->now);
    lw_policy_free(&w->policy);
    w->policy = fresh;
    return err;
}

static int paths(struct world *w, struct lw_str rest)
{
    const struct lw_json *list = parse(w, rest);
    struct lw_str real[LW_POLICY_PATHS];
    size_t n = 0;

    LW_JSON_EACH (one, list)
        real[n++] = one->type == LW_JSON_STRING ? one->string : LW_STR_NONE;
    return lw_session_paths(w->session, w->question, real, n, w->now);
}

/* "NUMBER permit|deny|failed" */
static int consulted(struct world *w, struct lw_str rest)
{
    size_t space = lw_str_find(rest, LW_STR(" "), 0);
    struct lw_str answer = lw_str(rest.p + space + 1, rest.n - space - 1);

    return lw_session_consulted(w->session, w->consult, (size_t)(rest.p[0] - '0'),
                                lw_str_eqz(answer, "permit") ? LW_PDP_PERMIT
                                : lw_str_eqz(answer, "deny") ? LW_PDP_DENY
                                                             : LW_PDP_FAILED,
                                w->now);
}

static bool ask_state(struct lw_str name, enum lw_ask_state *out)
{
    for (int i = LW_ASK_DENIED; i <= LW_ASK_CONSUMED; i++) {
        *out = (enum lw_ask_state)i;
        if (lw_str_eqz(name, lw_ask_state_name(*out)))
            return true;
    }
    return false;
}

static int asked(struct world *w, struct lw_str rest)
{
    struct lw_str how = word(&rest);
    struct lw_asked a = {.id = rest.n ? rest : LW_STR("r-ask"),
                         .expires_at = w->now.wall_ms + 600000};

    if (lw_str_eqz(how, "busy"))
        a = (struct lw_asked){.err = -LW_ERR_BUSY};
    else if (lw_str_eqz(how, "full"))
        a = (struct lw_asked){.err = -LW_ERR_LIMIT};
    else if (lw_str_eqz(how, "no"))
        a = (struct lw_asked){.err = -LW_ERR_PERM};
    else if (!ask_state(how, &a.state))
        fail(w, "no such state");
    return lw_session_asked(w->session, w->asked, &a, w->now);
}

static int answered(struct world *w, struct lw_str rest)
{
    struct lw_str how = word(&rest);
    enum lw_ask_state state;

    if (!ask_state(how, &state))
        fail(w, "no such state");
    return lw_session_answered(w->session, rest, state, w->now);
}

/* ---- a line ---- */

/* A frame with headers beside it, as an HTTP front reads it. */
static int client_message(struct world *w, uint64_t exchange, struct lw_str frame)
{
    struct lw_message_fault fault;
    struct lw_message m;
    struct lw_str headers = w->headers;

    w->headers = LW_STR_NONE;
    if (lw_message_parse(&w->memory, lw_arena_dup(&w->memory, frame), &lw_json_default_limits, &m,
                         &fault) != 0) {
        fail(w, "not a message: %s", fault.text);
        return 0;
    }
    return lw_session_client_message(w->session, exchange, &m, headers, w->now);
}

/* "a: b | c: d" as lines; "none": there are headers, but not these. */
static void set_headers(struct world *w, struct lw_str rest)
{
    char *p = lw_arena_alloc(&w->memory, rest.n + 1);

    if (!p)
        abort();
    memcpy(p, rest.p, rest.n);
    p[rest.n] = '\n';
    for (size_t i = 0; i + 3 <= rest.n; i++) {
        if (memcmp(p + i, " | ", 3) == 0)
            memcpy(p + i, "  \n", 3);
    }
    w->headers = lw_str(p, lw_str_eqz(rest, "none") ? 0 : rest.n + 1);
}

static int command(struct world *w, struct lw_str name, struct lw_str rest)
{
    if (lw_str_eqz(name, "asked"))
        return asked(w, rest);
    if (lw_str_eqz(name, "answered"))
        return answered(w, rest);
    if (lw_str_eqz(name, "receipts"))
        return receipts(w, rest);
    if (lw_str_eqz(name, "kill"))
        return kill_switch(w, rest);
    if (lw_str_eqz(name, "manifest"))
        return approve(w, rest);
    if (lw_str_eqz(name, "revoke")) {
        lw_manifest_free(&w->manifest);
        return lw_session_manifest(w->session, LW_STR_NONE, w->now);
    }
    if (lw_str_eqz(name, "policy"))
        return policy(w, rest);
    if (lw_str_eqz(name, "consulted"))
        return consulted(w, rest);
    if (lw_str_eqz(name, "paths"))
        return paths(w, rest);
    if (lw_str_eqz(name, "tick")) {
        w->now.wall_ms += (int64_t)number(rest);
        w->now.steady_ms += (int64_t)number(rest);
        return lw_session_tick(w->session, w->now);
    }
    if (lw_str_eqz(name, "records")) {
        w->records_refused = lw_str_eqz(rest, "refused");
        return 0;
    }
    if (lw_str_eqz(name, "oversize"))
        return lw_session_server_oversize(w->session, w->now);
    if (lw_str_eqz(name, "gone"))
        return lw_session_exchange_gone(w->session, number(rest), w->now);
    if (lw_str_eqz(name, "server-gone"))
        return lw_session_server_gone(w->session, LW_STR("exited with status 1"), w->now);
    if (lw_str_eqz(name, "ledger-lost"))
        return lw_session_ledger_lost(w->session, w->now);
    if (lw_str_eqz(name, "parted"))
        return lw_session_server_parted(w->session, number(rest), -1, w->now);
    if (lw_str_eqz(name, "failed")) {
        uint64_t upstream = number(word(&rest));

        return lw_session_server_failed(w->session, upstream, (int)number(rest),
                                        LW_STR("broken stream"), w->now);
    }
    fail(w, "unknown command %.*s", LW_FMT(name));
    return 0;
}

static void run_line(struct world *w, struct lw_str line);

static void run_lines(struct world *w, const char *path)
{
    const char *outer = w->path;
    unsigned outer_line = w->line;
    FILE *f = fopen(path, "r");
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;

    w->path = path;
    w->line = 0;
    if (!f)
        fail(w, "cannot be opened");
    while (f && !w->failure[0] && (n = getline(&line, &cap, f)) > 0) {
        w->line++;
        run_line(w, lw_str(line, (size_t)(line[n - 1] == '\n' ? n - 1 : n)));
    }
    if (f)
        fclose(f);
    free(line);
    w->path = outer;
    w->line = outer_line;
}

static void include(struct world *w, struct lw_str name)
{
    const char *slash = strrchr(w->path, '/');
    char path[8192];

    snprintf(path, sizeof(path), "%.*s/%.*s", (int)(slash ? slash - w->path : 0), w->path,
             LW_FMT(name));
    run_lines(w, path);
}

static void keep(struct world *w, struct lw_str rest)
{
    struct lw_str name = word(&rest);
    const struct lw_json *message = NULL;
    const struct lw_json *value = NULL;

    if (lw_json_parse(&w->memory, w->taken, NULL, &message, NULL) == 0)
        value = lw_json_pointer(message, rest);
    if (!lw_json_is(value, LW_JSON_STRING) || w->kept_count == 16) {
        fail(w, "no string at %.*s of %.*s", LW_FMT(rest), LW_FMT(w->taken));
        return;
    }
    w->kept[w->kept_count++] =
        (struct kept){lw_arena_dup(&w->memory, name), lw_str(value->raw.p + 1, value->raw.n - 2)};
}

/* The line with each ${NAME} replaced by what was kept under it, the last such. */
static struct lw_str expand(struct world *w, struct lw_str line)
{
    for (size_t i = w->kept_count; i-- > 0;) {
        char mark[64];
        size_t at;
        struct lw_buf b;

        snprintf(mark, sizeof(mark), "${%.*s}", LW_FMT(w->kept[i].name));
        while ((at = lw_str_find(line, lw_strz(mark), 0)) != (size_t)-1) {
            lw_buf_init(&b, (size_t)1 << 24);
            lw_buf_add(&b, line.p, at);
            lw_buf_adds(&b, w->kept[i].value);
            lw_buf_add(&b, line.p + at + strlen(mark), line.n - at - strlen(mark));
            line = lw_arena_dup(&w->memory, lw_buf_str(&b));
            lw_buf_fini(&b);
        }
    }
    return line;
}

static void run_line(struct world *w, struct lw_str line)
{
    struct lw_str rest = expand(w, lw_str_trim(line));
    struct lw_str name;
    uint64_t n = 0;
    int err = 0;

    if (rest.n == 0 || rest.p[0] == '#')
        return;
    name = word(&rest);
    if (lw_str_eqz(name, "set")) {
        set(w, rest);
        return;
    }
    if (lw_str_eqz(name, "include")) {
        include(w, rest);
        return;
    }
    if (lw_str_eqz(name, "restart")) { /* another session, before it the same approvals */
        lw_session_free(&w->session);
        w->ticket_count = 0;
        return;
    }
    if (!w->session && lw_session_new(&w->options, &w->session) != 0)
        abort();
    if (lw_str_eqz(name, "expect")) {
        expect(w, rest);
        return;
    }
    if (lw_str_eqz(name, "keep")) {
        keep(w, rest);
        return;
    }
    if (name.p[0] == '@')
        n = number(lw_str(name.p + 1, name.n - 1));
    if (lw_str_eqz(name, "headers"))
        set_headers(w, rest);
    else if (name.p[name.n - 1] == '>' && w->headers.p)
        err = client_message(w, n, rest);
    else if (name.p[name.n - 1] == '>')
        err = lw_session_client(w->session, n, rest, w->now);
    else if (name.p[name.n - 1] == '<')
        err = lw_session_server(w->session, n, rest, w->now);
    else
        err = command(w, name, rest);
    if (err)
        fail(w, "the session failed: %s", lw_err_text(err));
    collect(w);
}

static bool run_file(const char *path, char failure[2048])
{
    struct world w = {.path = path, .now = {1795248000000, 1000000}};

    w.options = lw_session_defaults;
    w.options.groups = w.groups;
    w.options.pdps = w.pdps;
    w.options.server = LW_STR("demo");
    w.options.settle_ms = 0;
    w.options.max_message = 1 << 20;
    lw_arena_init(&w.memory, 64 << 20);
    for (int q = 0; q < Q_COUNT; q++)
        w.last[q] = &w.first[q];
    run_lines(&w, path);
    for (int q = Q_CLIENT; q <= Q_SERVER; q++) {
        if (w.first[q])
            fail(&w, "left over at the end: %s %.*s", queue_names[q], LW_FMT(w.first[q]->text));
    }
    lw_session_free(&w.session);
    lw_manifest_free(&w.manifest);
    lw_policy_free(&w.policy);
    lw_arena_fini(&w.memory);
    snprintf(failure, 2048, "%s", w.failure);
    return !w.failure[0];
}

static int is_scenario(const struct dirent *e)
{
    size_t n = strlen(e->d_name);

    return n > 4 && strcmp(e->d_name + n - 4, ".rpl") == 0;
}

int main(int argc, char **argv)
{
    const char *root = getenv("LW_SOURCE_ROOT");
    struct dirent **files = NULL;
    char dir[4096];
    char failure[2048];
    int failed = 0;
    int count;

    if (argc > 1)
        return run_file(argv[1], failure) ? 0 : (fprintf(stderr, "%s\n", failure), 1);
    snprintf(dir, sizeof(dir), "%s/tests/replay", root ? root : ".");
    count = scandir(dir, &files, is_scenario, alphasort);
    if (count <= 0) {
        printf("Bail out! no scenarios in %s\n", dir);
        return 1;
    }
    printf("1..%d\n", count);
    for (int i = 0; i < count; i++) {
        char path[8192];
        bool ok;

        snprintf(path, sizeof(path), "%s/%s", dir, files[i]->d_name);
        ok = run_file(path, failure);
        printf("%s %d - %s\n", ok ? "ok" : "not ok", i + 1, files[i]->d_name);
        if (!ok)
            printf("# %s\n", failure);
        failed += !ok;
        free(files[i]);
    }
    free(files);
    return failed ? 1 : 0;
}
