/* `landwaiter policy replay` and `suggest`: what the receipts tell about calls that were made.
 *
 * Receipts hold digests of arguments and not the arguments. So a decision is made again twice: as
 * if the arguments suited the rules that grant (as for a list), and as if nothing were known of
 * them. Where both agree, that is the answer; where not, it depends on the arguments. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/policy.h"
#include "lib/base/map.h"
#include "src/config/values.h"
#include "src/store/store.h"

#define ARENA_MAX ((size_t)16 << 20)
#define SHOWN_MAX 1000   /* changes that are listed; the rest is counted */
#define TOOLS_MAX 100000 /* different tools that are told apart */
#define HOUR_MS   3600000

enum { OPT_SERVER, OPT_SINCE, OPT_POLICY };
static const struct lw_option options[] = {
    {"--server", "NAME"}, {"--since", "TIME"}, {"--policy", "FILE"}, {NULL, NULL}};

/* A tool and what was done with it. */
struct called {
    char *key; /* in by_name */
    char *server;
    char *kind; /* "tool", "prompt", "resource" */
    char *name;
    uint64_t count;
    int64_t hour; /* the one being counted, in hours since 1970 */
    uint64_t in_hour;
    uint64_t most; /* in one hour */
};

struct reader {
    struct lw_cli *cli;
    const char *server;
    int64_t since;
    struct lw_policy_named named;
    struct lw_policy_loaded *loaded;
    struct lw_arena line;
    struct lw_arena decision;
    struct lw_json_writer w;
    struct lw_buf json;
    uint64_t read;
    uint64_t changed;
    uint64_t depends;
    uint64_t unreadable;
    struct lw_map by_name;
    struct called *called;
    size_t called_count;
    size_t called_room;
    void (*take)(struct reader *r, const struct lw_receipt *receipt, const struct lw_json *data);
    int err;
};

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

static int kind_of(struct lw_str method)
{
    return lw_str_eqz(method, "tools/call")       ? LW_PART_TOOLS
           : lw_str_eqz(method, "prompts/get")    ? LW_PART_PROMPTS
           : lw_str_eqz(method, "resources/read") ? LW_PART_RESOURCES
                                                  : -1;
}

static int take_line(void *user, struct lw_str line, const char *where)
{
    struct reader *r = user;
    const struct lw_json *data = NULL;
    struct lw_receipt receipt;

    (void)where;
    if (lw_receipt_read(line, &receipt, NULL) < 0) {
        r->unreadable++;
        return 0;
    }
    if (receipt.phase != LW_PHASE_DECISION || receipt.ts < r->since)
        return 0;
    lw_arena_reset(&r->line);
    if (lw_json_parse(&r->line, receipt.data, &lw_json_default_limits, &data, NULL) < 0) {
        r->unreadable++;
        return 0;
    }
    if (r->server && !lw_str_eqz(text_of(data, "server"), r->server))
        return 0;
    r->read++;
    r->take(r, &receipt, data);
    return r->err;
}

/* ---- replay ---- */

static void facts_of(const struct lw_receipt *receipt, const struct lw_json *data,
                     struct lw_policy_call *call)
{
    *call = (struct lw_policy_call){
        .server = text_of(data, "server"),
        .method = text_of(data, "method"),
        .name = text_of(data, "name"),
        .kind = kind_of(text_of(data, "method")),
        .user = text_of(data, "user"),
        .client = text_of(lw_json_getz(data, "agent"), "name"),
        .wall_ms = receipt->ts,
    };
}

/* What came before the policy or after it would not be another one now. */
static bool of_policy(struct lw_str reason)
{
    static const char *const reasons[] = {"allowed", "policy_denied", "policy_default_deny",
                                          "policy_undeclared", "approval_required"};

    for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++) {
        if (lw_str_eqz(reason, reasons[i]))
            return true;
    }
    return false;
}

static void show_change(struct reader *r, const struct lw_receipt *receipt,
                        const struct lw_policy_call *call, struct lw_str was, const char *now,
                        const struct lw_policy_rule *rule)
{
    if (r->changed + r->depends > SHOWN_MAX)
        return;
    if (r->cli->json) {
        lw_json_begin_object(&r->w);
        lw_json_kv_string(&r->w, "receipt", receipt->id);
        lw_json_kv_string(&r->w, "server", call->server);
        lw_json_kv_string(&r->w, "method", call->method);
        lw_json_kv_string(&r->w, "name", call->name);
        lw_json_kv_string(&r->w, "was", was);
        lw_json_kv_string(&r->w, "now", lw_strz(now));
        if (rule)
            lw_json_kv_string(&r->w, "rule", rule->id);
        lw_json_end_object(&r->w);
        return;
    }
    printf("%.*s  ", LW_FMT(receipt->id));
    lw_put_visible(stdout, call->server);
    putchar(' ');
    lw_put_visible(stdout, call->name.p ? call->name : call->method);
    printf(": %.*s -> %s", LW_FMT(was), now);
    if (rule)
        printf(" (rule %.*s)", LW_FMT(rule->id));
    putchar('\n');
}

static void replay(struct reader *r, const struct lw_receipt *receipt, const struct lw_json *data)
{
    struct lw_policy_result best, worst;
    struct lw_policy_call call;
    struct lw_str was = text_of(data, "verdict");

    facts_of(receipt, data, &call);
    if (!of_policy(text_of(data, "reason"))) {
        return;
    }
    lw_arena_reset(&r->decision);
    call.listing = true;
    lw_policy_decide(r->loaded->policy, &call, &r->decision, &best);
    call.listing = false;
    lw_policy_decide(r->loaded->policy, &call, &r->decision, &worst);
    if (best.verdict != worst.verdict) {
        r->depends++;
        show_change(r, receipt, &call, was, "depends on the arguments", best.deciding);
    } else if (!lw_str_eqz(was, lw_verdict_name(best.verdict))) {
        r->changed++;
        show_change(r, receipt, &call, was, lw_verdict_name(best.verdict), best.deciding);
    }
}

static int replayed(struct reader *r)
{
    int status = r->changed > 0 ? LW_EXIT_NO : LW_EXIT_OK;

    if (r->cli->json) {
        lw_json_end_array(&r->w);
        lw_json_kv_int(&r->w, "decisions", (int64_t)r->read);
        lw_json_kv_int(&r->w, "changed", (int64_t)r->changed);
        lw_json_kv_int(&r->w, "depends", (int64_t)r->depends);
        lw_json_kv_int(&r->w, "unreadable", (int64_t)r->unreadable);
        lw_json_end_object(&r->w);
        return lw_put_json(r->cli, &r->json, status);
    }
    printf("%llu decisions, %llu would be another one, %llu depend on their arguments",
           (unsigned long long)r->read, (unsigned long long)r->changed,
           (unsigned long long)r->depends);
    if (r->unreadable)
        printf(", %llu unreadable", (unsigned long long)r->unreadable);
    putchar('\n');
    return status;
}

/* ---- suggest ---- */

/* Its number from 1; 0 with r->err set. */
static size_t add_called(struct reader *r, struct lw_str key, struct lw_str server,
                         const char *kind, struct lw_str name)
{
    struct called *c;

    if (r->called_count == r->called_room) {
        size_t room = r->called_room ? r->called_room * 2 : 64;
        struct called *grown = reallocarray(r->called, room, sizeof(*grown));

        if (!grown) {
            r->err = -LW_ERR_NOMEM;
            return 0;
        }
        r->called = grown;
        r->called_room = room;
    }
    c = &r->called[r->called_count++];
    *c = (struct called){
        lw_str_copyz(key), lw_str_copyz(server), strdup(kind), lw_str_copyz(name), 0, 0, 0, 0};
    if (!c->key || !c->server || !c->kind || !c->name ||
        lw_map_put(&r->by_name, lw_strz(c->key), (void *)(uintptr_t)r->called_count, NULL) < 0) {
        r->err = -LW_ERR_NOMEM;
        return 0;
    }
    return r->called_count;
}

static struct called *called_of(struct reader *r, struct lw_str server, const char *kind,
                                struct lw_str name)
{
    struct lw_buf key;
    size_t at;

    lw_buf_init(&key, 65536);
    lw_buf_addf(&key, "%.*s\n%s\n%.*s", LW_FMT(server), kind, LW_FMT(name));
    at = lw_buf_status(&key) < 0 ? 0 : (size_t)(uintptr_t)lw_map_get(&r->by_name, lw_buf_str(&key));
    if (at == 0 && lw_buf_status(&key) == 0 && r->called_count < TOOLS_MAX)
        at = add_called(r, lw_buf_str(&key), server, kind, name);
    lw_buf_fini(&key);
    return at ? &r->called[at - 1] : NULL;
}

static void observe(struct reader *r, const struct lw_receipt *receipt, const struct lw_json *data)
{
    struct lw_str method = text_of(data, "method");
    int part = kind_of(method);
    struct called *c;

    if (part < 0 || !lw_str_eqz(text_of(data, "verdict"), "allow"))
        return;
    c = called_of(r, text_of(data, "server"),
                  part == LW_PART_TOOLS     ? "tool"
                  : part == LW_PART_PROMPTS ? "prompt"
                                            : "resource",
                  text_of(data, "name"));
    if (!c)
        return;
    c->count++;
    if (receipt->ts / HOUR_MS != c->hour) {
        c->hour = receipt->ts / HOUR_MS;
        c->in_hour = 0;
    }
    if (++c->in_hour > c->most)
        c->most = c->in_hour;
}

static int by_name(const void *a, const void *b)
{
    const struct called *x = a, *y = b;
    int r = strcmp(x->server, y->server);

    if (r == 0)
        r = strcmp(x->kind, y->kind);
    return r ? r : strcmp(x->name, y->name);
}

/* A JSON string is a YAML string too. */
static void put_quoted(struct lw_buf *b, const char *text, bool pattern)
{
    struct lw_buf escaped;

    lw_buf_init(&escaped, 65536);
    for (const char *p = text; *p; p++) {
        if (pattern && strchr("*?[]\\{}", *p))
            lw_buf_addc(&escaped, '\\');
        lw_buf_addc(&escaped, *p);
    }
    lw_json_quote(b, lw_buf_str(&escaped));
    lw_buf_fini(&escaped);
}

/* Twice what was seen, in round numbers. */
static uint64_t roomy(uint64_t most)
{
    static const uint64_t steps[] = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};

    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        if (most * 2 <= steps[i])
            return steps[i];
    }
    return most * 2;
}

static int suggested(struct reader *r)
{
    struct lw_buf b;

    if (r->called_count == 0)
        return lw_fail(r->cli, "no allowed calls are in the receipts, so there is nothing to go by",
                       "let agents work for a while without policies, then ask again");
    qsort(r->called, r->called_count, sizeof(*r->called), by_name);
    lw_buf_init(&b, (size_t)64 << 20);
    lw_buf_addf(
        &b,
        "# Allows what was called so far (%llu decisions), and no more. Limits are twice the "
        "busiest hour.\n# Arguments are not in the receipts: add conditions on them by "
        "hand (docs/policy.md).\nversion: 1\nrules:\n",
        (unsigned long long)r->read);
    for (size_t i = 0; i < r->called_count; i++) {
        const struct called *c = &r->called[i];

        lw_buf_addf(&b, "  - id: seen-%zu\n    match:\n      server: ", i + 1);
        put_quoted(&b, c->server, /* pattern= */ true);
        lw_buf_addf(&b, "\n      %s: ", c->kind);
        put_quoted(&b, c->name, /* pattern= */ true);
        lw_buf_addf(&b,
                    "\n    decision: allow\n    limits:\n      - window: %llu/h\n        per: "
                    "[user]\n",
                    (unsigned long long)roomy(c->most));
    }
    if (lw_buf_status(&b) < 0) {
        lw_buf_fini(&b);
        return lw_fail(r->cli, "too many tools", "ask for one --server at a time");
    }
    if (r->cli->json) {
        lw_json_writer_init(&r->w, &r->json);
        lw_json_begin_object(&r->w);
        lw_json_kv_string(&r->w, "policy", lw_buf_str(&b));
        lw_json_kv_int(&r->w, "tools", (int64_t)r->called_count);
        lw_json_end_object(&r->w);
        lw_buf_fini(&b);
        return lw_put_json(r->cli, &r->json, LW_EXIT_OK);
    }
    fwrite(b.p, 1, b.n, stdout);
    lw_buf_fini(&b);
    return LW_EXIT_OK;
}

/* ---- both ---- */

static int parse(struct reader *r, bool policies)
{
    struct lw_args a;
    int got;

    lw_args_init(&a, r->cli, options);
    a.at = 2;
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int64_t ms;
        int status = 0;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND || (got == OPT_POLICY && !policies))
            return lw_usage(r->cli, "%s does not take %s", r->cli->argv[1], a.value);
        if (got == OPT_SERVER)
            r->server = a.value;
        else if (got == OPT_POLICY)
            status = lw_policy_name(r->cli, &r->named, a.value);
        else if (lw_value_duration(lw_strz(a.value), &ms))
            r->since = lw_wall_ms() - ms;
        else if (lw_time_parse(lw_strz(a.value), &r->since) < 0)
            return lw_usage(r->cli,
                            "--since takes a time such as 2h or 7d, or 2026-11-21T08:00:00.000Z");
        if (status)
            return status;
    }
    return 0;
}

static int read_log(struct reader *r)
{
    struct lw_store_error err = {""};
    int got;

    lw_arena_init(&r->line, ARENA_MAX);
    lw_arena_init(&r->decision, ARENA_MAX);
    got = lw_store_lines(r->cli->state_dir, 0, take_line, r, &err);
    lw_arena_fini(&r->line);
    lw_arena_fini(&r->decision);
    if (got == 0)
        return 0;
    return lw_fail(r->cli, err.text[0] ? err.text : lw_err_text(got),
                   got == -LW_ERR_NOTFOUND
                       ? "start a server through `landwaiter run -- COMMAND` first, or name the "
                         "folder with --state DIR"
                       : NULL);
}

int lw_policy_verb_replay(struct lw_cli *cli)
{
    struct reader r = {.cli = cli, .take = replay};
    int status = parse(&r, /* policies= */ true);

    if (status == 0)
        status = lw_policy_open(cli, &r.named, &r.loaded);
    if (status)
        return status;
    lw_buf_init(&r.json, (size_t)64 << 20);
    if (cli->json) {
        lw_json_writer_init(&r.w, &r.json);
        lw_json_begin_object(&r.w);
        lw_json_key(&r.w, LW_STR("changes"));
        lw_json_begin_array(&r.w);
    }
    status = read_log(&r);
    if (status)
        lw_buf_fini(&r.json);
    else
        status = replayed(&r);
    lw_policy_loaded_free(&r.loaded);
    return status;
}

int lw_policy_verb_suggest(struct lw_cli *cli)
{
    struct reader r = {.cli = cli, .take = observe};
    int status = parse(&r, /* policies= */ false);

    if (status)
        return status;
    lw_map_init(&r.by_name, NULL);
    lw_buf_init(&r.json, (size_t)64 << 20);
    status = read_log(&r);
    if (status == 0)
        status = suggested(&r);
    lw_map_fini(&r.by_name);
    for (size_t i = 0; i < r.called_count; i++) {
        free(r.called[i].key);
        free(r.called[i].server);
        free(r.called[i].kind);
        free(r.called[i].name);
    }
    free(r.called);
    return status;
}
