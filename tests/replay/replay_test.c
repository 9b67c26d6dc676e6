/* Replays scenarios against the real session with a clock of its own and no descriptors. A file is
 * a scenario: inputs and expectations, one a line; README.md says which lines there are. At the end
 * no message may be left unexpected. Files come from LW_SOURCE_ROOT/tests/replay. */
#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "tests/replay/replay.h"

const char *const rpl_queue_names[Q_COUNT] = {
    "client", "server",  "decision", "outcome", "observed", "note", "cancel", "restart",
    "part",   "resolve", "claim",    "done",    "consult",  "ask",  "vote",   "page"};

void rpl_fail(struct world *w, const char *fmt, ...)
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

void rpl_collect(struct world *w)
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
            (void)rpl_store_take(w, e);
            break;
        case LW_FX_CLAIM:
            push(w, Q_CLAIM, e, 0, units(w, e));
            __attribute__((fallthrough));
        case LW_FX_RECORD:
            push(w, e->phase == LW_PHASE_DECISION ? Q_DECISION : Q_OUTCOME, e, 0, e->bytes);
            if (rpl_store_take(w, e))
                break;
            if (w->records_refused) {
                if (lw_session_receipt(w->session, e->ticket, -LW_ERR_BUSY, LW_STR_NONE, w->now))
                    rpl_fail(w, "the session failed");
                break;
            }
            w->claims[w->ticket_count % 1024] = e->kind == LW_FX_CLAIM;
            w->unheard[w->ticket_count % 1024] = e->phase == LW_PHASE_OUTCOME && !e->final;
            w->permits[w->ticket_count % 1024] =
                lw_str_find(e->bytes, LW_STR("\"verdict\":\"deny\""), 0) == (size_t)-1 &&
                e->phase == LW_PHASE_DECISION;
            w->tickets[w->ticket_count++ % 1024] = e->ticket;
            break;
        case LW_FX_OBSERVED:
            w->claims[w->ticket_count % 1024] = w->permits[w->ticket_count % 1024] = false;
            w->unheard[w->ticket_count % 1024] = false;
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
        case LW_FX_CONSULT_LIST:
            w->consult = e->ticket;
            push(w, Q_CONSULT, e, e->upstream, e->bytes);
            break;
        case LW_FX_ASK:
            w->asked = e->ticket;
            push(w, Q_ASK, e, 0, e->bytes);
            (void)rpl_store_take(w, e);
            break;
        case LW_FX_VOTE:
            w->asked = e->ticket;
            push(w, Q_VOTE, e, 0, e->final ? LW_STR("yes") : LW_STR("no"));
            (void)rpl_store_take(w, e);
            break;
        case LW_FX_PAGE:
            w->page = e->ticket;
            push(w, Q_PAGE, e, 0, e->bytes);
            break;
        case LW_FX_OPEN:
        case LW_FX_CLOSE:
            break;
        }
    }
}

struct seen *rpl_pop(struct world *w, enum queue q)
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

static void set(struct world *w, struct lw_str rest)
{
    struct lw_str name = rpl_word(&rest);
    int64_t v = (int64_t)rpl_number(rest);

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
            .lists = lw_str_find(rest, LW_STR("lists"), 0) != (size_t)-1,
        };
    else if (lw_str_eqz(name, "user"))
        w->options.user = lw_arena_dup(&w->memory, rest);
    else if (lw_str_eqz(name, "secret")) /* of what is sealed: another start of the gateway */
        memset(w->options.secret, (int)v, sizeof(w->options.secret));
    else if (lw_str_eqz(name, "groups"))
        w->options.group_count = 0;
    else if (lw_str_eqz(name, "group") && w->options.group_count < 8)
        w->groups[w->options.group_count++] = lw_arena_dup(&w->memory, rest);
    else if (lw_str_eqz(name, "era"))
        w->options.server_era = lw_str_eqz(rest, "modern") ? LW_ERA_MODERN : LW_ERA_LEGACY;
    else if (lw_str_eqz(name, "reads"))
        w->options.durable_reads = lw_str_eqz(rest, "durable");
    else
        rpl_fail(w, "unknown option %.*s", LW_FMT(name));
}

/* ---- the shell's part ---- */

int rpl_policy(struct world *w, struct lw_str rest)
{
    static const char *const names[] = {"policy", "second", "third", "fourth"};
    struct lw_policy_file files[4];
    struct lw_policy_fault fault;
    struct lw_policy *fresh = NULL;
    bool none = lw_str_eqz(rest, "none");
    size_t n = 0;
    int err;

    while (rest.n > 0 && n < 4) {
        size_t end = lw_str_find(rest, LW_STR(" && "), 0);

        files[n] = (struct lw_policy_file){lw_strz(names[n]), rest};
        if (end != (size_t)-1)
            files[n].json.n = end;
        rest = end == (size_t)-1 ? LW_STR("") : lw_str(rest.p + end + 4, rest.n - end - 4);
        n++;
    }
    if (!none && lw_policy_new(files, n, &fresh, &fault) != 0) {
        rpl_fail(w, "the policy is wrong at %.40s: %s", fault.at ? fault.at : "", fault.text);
        return 0;
    }
    err = lw_session_policy(w->session, fresh, w->now);
    lw_policy_free(&w->policy);
    w->policy = fresh;
    return err;
}

static int paths(struct world *w, struct lw_str rest)
{
    const struct lw_json *list = rpl_parse(w, rest);
    struct lw_str real[LW_POLICY_PATHS];
    size_t n = 0;

    LW_JSON_EACH (one, list)
        real[n++] = one->type == LW_JSON_STRING ? one->string : LW_STR_NONE;
    return lw_session_paths(w->session, w->question, real, n, w->now);
}

/* "NUMBER permit|deny|failed" */
static enum lw_pdp_answer pdp_answer(struct lw_str word)
{
    return lw_str_eqz(word, "permit")       ? LW_PDP_PERMIT
           : lw_str_eqz(word, "deny")       ? LW_PDP_DENY
           : lw_str_eqz(word, "obligation") ? LW_PDP_OBLIGES
                                            : LW_PDP_FAILED;
}

static int consulted(struct world *w, struct lw_str rest)
{
    size_t space = lw_str_find(rest, LW_STR(" "), 0);
    struct lw_str answer = lw_str(rest.p + space + 1, rest.n - space - 1);

    return lw_session_consulted(w->session, w->consult, (size_t)(rest.p[0] - '0'),
                                pdp_answer(answer), w->now);
}

/* About the entries of a list: an answer for each. */
static int listed(struct world *w, struct lw_str rest)
{
    size_t which = (size_t)rpl_number(rpl_word(&rest));
    enum lw_pdp_answer answers[16];
    size_t n = 0;

    while (rest.n > 0 && n < 16)
        answers[n++] = pdp_answer(rpl_word(&rest));
    return lw_session_consulted_list(w->session, w->consult, which, answers, n, w->now);
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
        rpl_fail(w, "not a message: %s", fault.text);
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
        return rpl_asked(w, rest);
    if (lw_str_eqz(name, "paged"))
        return lw_session_paged(w->session, w->page, lw_str_eqz(rest, "none") ? LW_STR_NONE : rest,
                                w->now);
    if (lw_str_eqz(name, "answered"))
        return rpl_answered(w, rest);
    if (lw_str_eqz(name, "receipts"))
        return rpl_receipts(w, rest);
    if (lw_str_eqz(name, "kill"))
        return rpl_kill(w, rest);
    if (lw_str_eqz(name, "manifest"))
        return rpl_approve(w, rest);
    if (lw_str_eqz(name, "revoke")) {
        lw_manifest_free(&w->manifest);
        return lw_session_manifest(w->session, LW_STR_NONE, w->now);
    }
    if (lw_str_eqz(name, "policy"))
        return rpl_policy(w, rest);
    if (lw_str_eqz(name, "consulted"))
        return consulted(w, rest);
    if (lw_str_eqz(name, "listed"))
        return listed(w, rest);
    if (lw_str_eqz(name, "paths"))
        return paths(w, rest);
    if (lw_str_eqz(name, "tick")) {
        w->now.wall_ms += (int64_t)rpl_number(rest);
        w->now.steady_ms += (int64_t)rpl_number(rest);
        return lw_session_tick(w->session, w->now);
    }
    if (lw_str_eqz(name, "clock")) { /* the wall's alone */
        bool back = rest.n > 0 && rest.p[0] == '-';
        int64_t ms = (int64_t)rpl_number(back ? lw_str(rest.p + 1, rest.n - 1) : rest);

        w->now.wall_ms += back ? -ms : ms;
        return lw_session_tick(w->session, w->now);
    }
    if (lw_str_eqz(name, "ledger"))
        return rpl_ledger(w, rest);
    if (lw_str_eqz(name, "human"))
        return rpl_human(w, rest, /* counts= */ true);
    if (lw_str_eqz(name, "no-human"))
        return rpl_human(w, rest, /* counts= */ false);
    if (lw_str_eqz(name, "standing"))
        return rpl_standing(w, rest);
    if (lw_str_eqz(name, "switch-off") || lw_str_eqz(name, "switch-on"))
        return rpl_switch(w, rest, lw_str_eqz(name, "switch-off"));
    if (lw_str_eqz(name, "true") || lw_str_eqz(name, "false") || lw_str_eqz(name, "unknown"))
        return rpl_table_row(w,
                             lw_str_eqz(name, "true")    ? LW_TRUE
                             : lw_str_eqz(name, "false") ? LW_FALSE
                                                         : LW_UNKNOWN,
                             rest);
    if (lw_str_eqz(name, "refused") || lw_str_eqz(name, "permitted"))
        return rpl_table_disguise(w, lw_str_eqz(name, "refused"), rest);
    if (lw_str_eqz(name, "records")) {
        w->records_refused = lw_str_eqz(rest, "refused");
        return 0;
    }
    if (lw_str_eqz(name, "oversize"))
        return lw_session_server_oversize(w->session, w->now);
    if (lw_str_eqz(name, "gone"))
        return lw_session_exchange_gone(w->session, rpl_number(rest), w->now);
    if (lw_str_eqz(name, "server-gone"))
        return lw_session_server_gone(w->session, LW_STR("exited with status 1"), w->now);
    if (lw_str_eqz(name, "ledger-lost"))
        return lw_session_ledger_lost(w->session, w->now);
    if (lw_str_eqz(name, "parted"))
        return lw_session_server_parted(w->session, rpl_number(rest), -1, w->now);
    if (lw_str_eqz(name, "failed")) {
        uint64_t upstream = rpl_number(rpl_word(&rest));

        return lw_session_server_failed(w->session, upstream, (int)rpl_number(rest),
                                        LW_STR("broken stream"), w->now);
    }
    rpl_fail(w, "unknown command %.*s", LW_FMT(name));
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
        rpl_fail(w, "cannot be opened");
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

void rpl_keep(struct world *w, struct lw_str name, struct lw_str value)
{
    size_t i = 0;

    while (i < w->kept_count && !lw_str_eq(w->kept[i].name, name))
        i++;
    if (i == 16) {
        rpl_fail(w, "too much is kept");
        return;
    }
    w->kept[i] = (struct kept){lw_arena_dup(&w->memory, name), lw_arena_dup(&w->memory, value)};
    w->kept_count += i == w->kept_count;
}

static void keep(struct world *w, struct lw_str rest)
{
    struct lw_str name = rpl_word(&rest);
    const struct lw_json *message = NULL;
    const struct lw_json *value = NULL;

    if (lw_json_parse(&w->memory, w->taken, NULL, &message, NULL) == 0)
        value = lw_json_pointer(message, rest);
    if (value && value->type == LW_JSON_NUMBER) {
        rpl_keep(w, name, value->raw);
        return;
    }
    if (!lw_json_is(value, LW_JSON_STRING)) {
        rpl_fail(w, "no string or number at %.*s of %.*s", LW_FMT(rest), LW_FMT(w->taken));
        return;
    }
    rpl_keep(w, name, lw_str(value->raw.p + 1, value->raw.n - 2));
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

/* "N LINE": the line so often, with the number from 1 for ${i}. */
static void times(struct world *w, struct lw_str rest)
{
    uint64_t n = rpl_number(rpl_word(&rest));

    for (uint64_t i = 1; i <= n && !w->failure[0]; i++) {
        char text[24];

        snprintf(text, sizeof(text), "%llu", (unsigned long long)i);
        rpl_keep(w, LW_STR("i"), lw_strz(text));
        run_line(w, rest);
    }
}

static void start(struct world *w)
{
    if (lw_session_new(&w->options, &w->session) != 0)
        abort();
    if (w->policy && lw_session_policy(w->session, w->policy, w->now) != 0)
        rpl_fail(w, "the session failed");
}

static void run_line(struct world *w, struct lw_str line)
{
    bool later = lw_str_starts(line, LW_STR("times ")); /* each time */
    struct lw_str rest = later ? lw_str_trim(line) : expand(w, lw_str_trim(line));
    struct lw_str name;
    uint64_t n = 0;
    int err = 0;

    if (rest.n == 0 || rest.p[0] == '#')
        return;
    name = rpl_word(&rest);
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
    if (lw_str_eqz(name, "times")) {
        times(w, rest);
        return;
    }
    if (lw_str_eqz(name, "condition") || lw_str_eqz(name, "match")) {
        (lw_str_eqz(name, "match") ? rpl_table_match : rpl_table_condition)(w, rest);
        return;
    }
    if (lw_str_eqz(name, "good") || lw_str_eqz(name, "bad")) {
        rpl_table_side(w, lw_str_eqz(name, "good"), rest);
        return;
    }
    if (lw_str_eqz(name, "link")) {
        rpl_table_link(w, rest);
        return;
    }
    if (lw_str_eqz(name, "ledger") && (lw_str_eqz(rest, "real") || lw_str_eqz(rest, "again"))) {
        if (rpl_ledger(w, rest) != 0)
            abort();
        return;
    }
    if (!w->session)
        start(w);
    if (lw_str_eqz(name, "expect")) {
        rpl_expect(w, rest);
        return;
    }
    if (lw_str_eqz(name, "keep")) {
        keep(w, rest);
        return;
    }
    if (name.p[0] == '@')
        n = rpl_number(lw_str(name.p + 1, name.n - 1));
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
        rpl_fail(w, "the session failed: %s", lw_err_text(err));
    rpl_collect(w);
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
            rpl_fail(&w, "left over at the end: %s %.*s", rpl_queue_names[q],
                     LW_FMT(w.first[q]->text));
    }
    rpl_store_end(&w);
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
