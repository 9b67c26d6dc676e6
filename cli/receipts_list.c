/* `landwaiter receipts list` and `show`. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/receipts.h"
#include "lib/decide/reason.h"
#include "src/config/values.h"
#include "src/store/store.h"

#define LIMIT_MAX 1000000
#define ARENA_MAX (16u << 20)

struct listing {
    struct lw_cli *cli;
    /* what is wanted */
    const char *server;
    bool has_phase;
    enum lw_phase phase;
    int64_t since;
    size_t limit;
    /* the last `limit` lines that fit, as a ring */
    struct lw_str *ring; /* heap copies */
    size_t count;        /* of all that fit */
    size_t unreadable;
    char first_unreadable[96];
    struct lw_arena arena;
};

enum { OPT_SERVER, OPT_PHASE, OPT_SINCE, OPT_LIMIT };
static const struct lw_option list_options[] = {{"--server", "NAME"},
                                                {"--phase", "PHASE"},
                                                {"--since", "TIME"},
                                                {"--limit", "N"},
                                                {NULL, NULL}};

static bool since_time(const char *text, int64_t *out)
{
    int64_t ms;

    if (lw_value_duration(lw_strz(text), &ms)) {
        *out = lw_wall_ms() - ms;
        return true;
    }
    return lw_time_parse(lw_strz(text), out) == 0;
}

static int take_option(struct listing *l, int option, const char *value)
{
    uint64_t n;

    if (option == OPT_SERVER) {
        l->server = value;
    } else if (option == OPT_PHASE) {
        if (lw_phase_parse(lw_strz(value), &l->phase) < 0)
            return lw_usage(l->cli, "--phase takes genesis, decision, outcome, surface, approval, "
                                    "config, gap, checkpoint, policy, kill, ask or answer");
        l->has_phase = true;
    } else if (option == OPT_SINCE) {
        if (!since_time(value, &l->since))
            return lw_usage(l->cli,
                            "--since takes a time such as 2h or 7d, or 2026-11-21T08:00:00.000Z");
    } else {
        if (!lw_value_count(lw_strz(value), &n) || n < 1 || n > LIMIT_MAX)
            return lw_usage(l->cli, "--limit takes a number from 1 to %d", LIMIT_MAX);
        l->limit = (size_t)n;
    }
    return 0;
}

static int parse_list(struct lw_cli *cli, struct listing *l)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, cli, list_options);
    a.at = 2; /* behind the subcommand */
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int status;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND)
            return lw_usage(cli, "list takes options only");
        status = take_option(l, got, a.value);
        if (status != 0)
            return status;
    }
    return 0;
}

static const struct lw_json *data_of(struct lw_arena *a, const struct lw_receipt *r)
{
    const struct lw_json *data = NULL;

    lw_arena_reset(a);
    if (lw_json_parse(a, r->data, &lw_json_default_limits, &data, NULL) < 0)
        return NULL;
    return data;
}

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

static bool fits(struct listing *l, const struct lw_receipt *r)
{
    if ((l->has_phase && r->phase != l->phase) || r->ts < l->since)
        return false;
    return !l->server || lw_str_eqz(text_of(data_of(&l->arena, r), "server"), l->server);
}

static int take_line(void *user, struct lw_str line, const char *where)
{
    struct listing *l = user;
    struct lw_receipt r;
    struct lw_str *slot;
    char *copy;

    if (lw_receipt_read(line, &r, NULL) < 0) {
        if (l->unreadable++ == 0)
            snprintf(l->first_unreadable, sizeof(l->first_unreadable), "%s", where);
        return 0;
    }
    if (!fits(l, &r))
        return 0;
    copy = malloc(line.n + 1);
    if (!copy)
        return -LW_ERR_NOMEM;
    memcpy(copy, line.p, line.n);
    slot = &l->ring[l->count++ % l->limit];
    free((char *)(uintptr_t)slot->p);
    *slot = lw_str(copy, line.n);
    return 0;
}

static void add_word(struct lw_buf *b, struct lw_str word)
{
    if (word.n == 0)
        return;
    if (b->n > 0)
        lw_buf_addc(b, ' ');
    lw_buf_adds(b, word.n > 120 ? lw_str(word.p, 120) : word);
}

static void add_number(struct lw_buf *b, const struct lw_json *data, const char *key,
                       const char *unit)
{
    int64_t n;

    if (lw_json_int(lw_json_getz(data, key), &n))
        lw_buf_addf(b, "%s%lld%s", b->n > 0 ? " " : "", (long long)n, unit);
}

/* One line that says what a record is about. */
static void summarize(struct lw_buf *b, enum lw_phase phase, const struct lw_json *data)
{
    static const char *const decision[] = {"verdict", "reason", "method", "name"};

    if (phase == LW_PHASE_DECISION) {
        for (size_t i = 0; i < 4; i++)
            add_word(b, text_of(data, decision[i]));
    } else if (phase == LW_PHASE_OUTCOME) {
        add_word(b, text_of(data, "status"));
        /* What was not executed is no success either, but no tool said so. */
        if (lw_str_eqz(text_of(data, "status"), "executed") &&
            lw_json_bool_or(lw_json_getz(data, "is_error"), false))
            add_word(b, LW_STR("(the tool reports an error)"));
        add_number(b, data, "duration_ms", "ms");
        add_word(b, LW_STR("of"));
        add_word(b, text_of(data, "decision"));
    } else if (phase == LW_PHASE_SURFACE) {
        add_word(b, text_of(data, "disposition"));
        add_number(b, data, "deltas", " differences");
    } else if (phase == LW_PHASE_APPROVAL) {
        bool revoked = lw_json_bool_or(lw_json_getz(data, "revoked"), false);
        bool rejected = lw_json_bool_or(lw_json_getz(data, "rejected"), false);

        add_word(b, lw_strz(revoked ? "revoked by" : rejected ? "rejected by" : "approved by"));
        add_word(b, text_of(data, "by"));
    } else if (phase == LW_PHASE_POLICY) {
        add_word(b, text_of(data, "outcome"));
        add_word(b, text_of(data, "policy"));
        add_word(b, text_of(data, "error"));
    } else {
        add_word(b, text_of(data, "text"));
        add_word(b, text_of(data, "reason"));
        add_word(b, text_of(data, "software"));
    }
}

static void add_row(struct listing *l, struct lw_table *t, struct lw_str line)
{
    struct lw_receipt r;
    const struct lw_json *data;
    struct lw_str server;
    struct lw_buf b;
    char when[LW_WHEN_BUF];

    if (lw_receipt_read(line, &r, NULL) < 0)
        return;
    data = data_of(&l->arena, &r);
    server = text_of(data, "server");
    lw_buf_init(&b, 65536);
    summarize(&b, r.phase, data);
    lw_table_add(t, r.id);
    lw_table_add(t, lw_strz(lw_when(r.ts, when)));
    lw_table_add(t, lw_strz(lw_phase_name(r.phase)));
    lw_table_add(t, server.n > 0 ? server : LW_STR("-"));
    lw_table_add(t, lw_buf_str(&b));
    lw_buf_fini(&b);
}

static void print_list(struct listing *l)
{
    static const char *const headings[] = {"RECEIPT", "TIME", "PHASE", "SERVER", "WHAT"};
    size_t n = l->count < l->limit ? l->count : l->limit;
    struct lw_table t;

    lw_table_init(&t, 5);
    for (size_t i = 0; i < 5 && !l->cli->json; i++)
        lw_table_add(&t, lw_strz(headings[i]));
    for (size_t i = 0; i < n && !lw_out_gone(); i++) {
        struct lw_str line = l->ring[(l->count - n + i) % l->limit];

        if (l->cli->json)
            printf("%.*s\n", (int)line.n, line.p);
        else
            add_row(l, &t, line);
    }
    lw_table_print(&t, l->cli, stdout);
    if (l->count > n && !l->cli->json)
        printf("%zu more before these; --limit shows them.\n", l->count - n);
}

static int warn_unreadable(struct listing *l)
{
    char what[256];

    if (l->unreadable == 0)
        return LW_EXIT_OK;
    snprintf(what, sizeof(what), "%zu lines of the log are no records, the first is %s",
             l->unreadable, l->first_unreadable);
    return lw_fail(l->cli, what, "landwaiter receipts verify says what is damaged");
}

int lw_receipts_list(struct lw_cli *cli)
{
    struct listing l = {.cli = cli, .limit = 50};
    struct lw_store_error err = {""};
    int r, status = parse_list(cli, &l);

    if (status != 0)
        return status;
    l.ring = calloc(l.limit, sizeof(*l.ring));
    if (!l.ring)
        return lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    lw_arena_init(&l.arena, ARENA_MAX);
    r = lw_store_lines(cli->state_dir, 0, take_line, &l, &err);
    if (r < 0) {
        status = lw_receipts_unreadable(cli, r, err.text);
    } else {
        print_list(&l);
        status = warn_unreadable(&l);
    }
    for (size_t i = 0; i < l.limit; i++)
        free((char *)(uintptr_t)l.ring[i].p);
    free(l.ring);
    lw_arena_fini(&l.arena);
    return status;
}

/* ---- show ---- */

struct wanted {
    struct lw_cli *cli;
    struct lw_str id; /* n 0: by number */
    uint64_t seq;
    bool found;
    struct lw_arena arena;
};

/* The operator's sentence for a reason code, or NULL. */
static const char *reason_text(struct lw_str code)
{
    for (int r = 0; r < LW_REASON_COUNT; r++) {
        if (lw_str_eqz(code, lw_reason_code((enum lw_reason)r)))
            return lw_reason_operator_text((enum lw_reason)r);
    }
    return NULL;
}

static void print_receipt(struct wanted *w, const struct lw_receipt *r, const char *where)
{
    char digest[LW_DIGEST_TEXT_BUF], when[LW_TIME_TEXT_BUF];
    const struct lw_json *data = data_of(&w->arena, r);
    const char *why = reason_text(text_of(data, "reason"));

    fputs("receipt   ", stdout);
    lw_put_visible(stdout, r->id);
    printf("\nphase     %s\nwritten   %.*s\nplace     %s, number %llu\n", lw_phase_name(r->phase),
           LW_FMT(lw_time_text(r->ts, when)), where, (unsigned long long)r->seq);
    if (r->seq > 0)
        printf("previous  %.*s\n", LW_FMT(lw_digest_text(&r->prev, digest)));
    LW_JSON_EACH (m, data) {
        lw_put_visible(stdout, m->key);
        fputs(": ", stdout);
        lw_put_visible(stdout, m->type == LW_JSON_STRING ? m->string : m->raw);
        fputc('\n', stdout);
    }
    if (why)
        printf("\n%s\n", why);
}

static int show_line(void *user, struct lw_str line, const char *where)
{
    struct wanted *w = user;
    struct lw_receipt r;

    if (lw_receipt_read(line, &r, NULL) < 0 || r.seq < w->seq)
        return 0;
    if (r.seq > w->seq || (w->id.n > 0 && !lw_str_eq(r.id, w->id)))
        return 1; /* behind where it would be */
    w->found = true;
    if (w->cli->json)
        printf("%.*s\n", (int)line.n, line.p);
    else
        print_receipt(w, &r, where);
    return 1;
}

/* "0123abcd-17" or "17". */
static bool parse_wanted(const char *text, struct wanted *w)
{
    const char *dash = strchr(text, '-');

    if (!dash)
        return lw_value_count(lw_strz(text), &w->seq);
    w->id = lw_strz(text);
    return dash - text == 8 && lw_value_count(lw_strz(dash + 1), &w->seq);
}

int lw_receipts_show(struct lw_cli *cli)
{
    static const struct lw_option none[] = {{NULL, NULL}};
    struct wanted w = {.cli = cli};
    struct lw_store_error err = {""};
    struct lw_args a;
    int r;

    lw_args_init(&a, cli, none);
    a.at = 2;
    r = lw_args_next(&a);
    if (r == LW_ARGS_ERROR)
        return LW_EXIT_USAGE;
    if (r != LW_ARGS_OPERAND || !parse_wanted(a.value, &w) || lw_args_next(&a) != LW_ARGS_END)
        return lw_usage(cli, "name one receipt by its id (0123abcd-17) or number (17)");
    lw_arena_init(&w.arena, ARENA_MAX);
    r = lw_store_lines(cli->state_dir, w.seq, show_line, &w, &err);
    lw_arena_fini(&w.arena);
    if (r < 0)
        return lw_receipts_unreadable(cli, r, err.text);
    if (w.found)
        return LW_EXIT_OK;
    lw_fail(cli, "there is no such receipt in this log",
            "landwaiter receipts list shows the last ones; --state DIR names another log");
    return LW_EXIT_NO;
}
