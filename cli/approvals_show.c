/* What waits for a human, as a list, in full, and as it comes. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/approvals.h"
#include "cli/out.h"

#define LOOK_MS 300

/* ---- the parts of an ask ---- */

struct view { /* of one ask; `a` holds it */
    struct lw_arena a;
    struct lw_ask k;
    bool readable;
};

static void view_init(struct view *v, const struct lw_store_ask *ask)
{
    const struct lw_json *json;

    lw_arena_init(&v->a, (size_t)4 << 20);
    v->readable = lw_json_parse(&v->a, ask->ask, NULL, &json, NULL) == 0 &&
                  lw_ask_read(json, &v->a, &v->k) == 0;
}

int lw_approvals_text(struct lw_cli *cli, struct lw_store *s, const struct lw_store_ask *ask,
                      struct lw_buf *to, struct lw_digest *digest)
{
    struct lw_store_error err = {""};
    int e = lw_store_ask_text(s, ask, to, digest, &err);

    if (e == -LW_ERR_LIMIT) {
        lw_fail(cli, "the call cannot be shown in full, so it cannot be approved", NULL);
        return LW_EXIT_NO;
    }
    return e != 0 ? lw_fail(cli, err.text[0] ? err.text : lw_err_text(e), NULL) : LW_EXIT_OK;
}

/* ---- list ---- */

struct listing {
    struct lw_cli *cli;
    bool all;
    size_t waiting;
    size_t shown;
    struct lw_table table;
    struct lw_json_writer w;
    struct lw_buf json;
};

static int list_one(void *user, const struct lw_store_ask *ask)
{
    struct listing *l = user;
    char when[LW_WHEN_BUF], have[32];
    struct view v;

    l->waiting += ask->progress.state == LW_ASK_PENDING;
    if (!l->all && ask->progress.state != LW_ASK_PENDING)
        return 0;
    l->shown++;
    if (l->cli->json) {
        lw_store_ask_json(&l->w, ask);
        return 0;
    }
    view_init(&v, ask);
    snprintf(have, sizeof(have), "%u/%u", ask->progress.have, ask->progress.need);
    lw_table_add(&l->table, lw_strz(ask->id));
    lw_table_add(&l->table, lw_strz(lw_ask_state_name(ask->progress.state)));
    lw_table_add(&l->table, lw_strz(have));
    lw_table_add(&l->table, v.readable ? v.k.server : LW_STR("?"));
    lw_table_add(&l->table, v.readable ? v.k.name : LW_STR("?"));
    lw_table_add(&l->table, v.readable ? v.k.user : LW_STR("?"));
    lw_table_add(&l->table, lw_strz(lw_when(ask->expires_at, when)));
    lw_arena_fini(&v.a);
    return 0;
}

int lw_approvals_list(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    static const char *const heads[] = {"ID",   "STATE", "ANSWERS", "SERVER",
                                        "TOOL", "USER",  "EXPIRES"};
    struct listing l = {.cli = cli, .all = r->all};
    struct lw_store_error err = {""};
    int status;
    int e;

    lw_buf_init(&l.json, (size_t)64 << 20);
    lw_json_writer_init(&l.w, &l.json);
    lw_json_begin_array(&l.w);
    lw_table_init(&l.table, 7);
    for (size_t i = 0; i < 7; i++)
        lw_table_add(&l.table, lw_strz(heads[i]));
    e = lw_store_asks(s, lw_wall_ms(), list_one, &l, &err);
    lw_json_end_array(&l.w);
    status = l.waiting > 0 ? LW_EXIT_NO : LW_EXIT_OK;
    if (e != 0)
        status = lw_approvals_refused(cli, e, &err);
    if (e == 0 && cli->json)
        status = lw_put_json(cli, &l.json, status);
    else if (e == 0 && l.shown == 0)
        puts("No call waits for a human.");
    else if (e == 0)
        lw_table_print(&l.table, cli, stdout);
    lw_table_free(&l.table);
    lw_buf_fini(&l.json);
    return status;
}

/* ---- show ---- */

static void print_answers(struct lw_str lines)
{
    while (lines.n > 0) {
        size_t end = lw_str_find(lines, LW_STR("\n"), 0);
        const struct lw_json *json;
        struct lw_arena a;

        if (end == (size_t)-1)
            return;
        lw_arena_init(&a, (size_t)1 << 20);
        if (lw_json_parse(&a, lw_str(lines.p, end), NULL, &json, NULL) == 0) {
            const struct lw_json *data = lw_json_getz(json, "data");
            char when[LW_WHEN_BUF];
            int64_t at = 0;

            (void)lw_json_int(lw_json_getz(json, "at"), &at);
            printf("  %s ", lw_when(at, when));
            lw_put_visible(stdout, lw_json_string_or(lw_json_getz(data, "answer"), LW_STR("?")));
            fputs(" by ", stdout);
            lw_put_visible(stdout, lw_json_string_or(lw_json_getz(data, "by"), LW_STR("?")));
            fputs(" through ", stdout);
            lw_put_visible(stdout, lw_json_string_or(lw_json_getz(data, "via"), LW_STR("?")));
            if (lw_json_bool_or(lw_json_getz(data, "break_glass"), false))
                fputs(", BREAKING THE GLASS", stdout);
            if (lw_json_getz(data, "reason")) {
                fputs(": ", stdout);
                lw_put_visible(stdout, lw_json_string_or(lw_json_getz(data, "reason"), LW_STR("")));
            }
            fputc('\n', stdout);
        }
        lw_arena_fini(&a);
        lines = lw_str(lines.p + end + 1, lines.n - end - 1);
    }
}

static void print_commands(struct lw_cli *cli, const struct lw_store_ask *ask,
                           const struct lw_digest *shown)
{
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_buf_addz(&b, "\nTo answer what is shown here:\n  ");
    lw_add_command(&b, cli, "approvals approve", ask->id);
    lw_buf_addf(&b, " --shown %s\n  ", lw_digest_text(shown, text).p);
    lw_add_command(&b, cli, "approvals deny", ask->id);
    lw_buf_addc(&b, '\n');
    fwrite(b.p, 1, b.n, stdout);
    lw_buf_fini(&b);
}

static int show_json(struct lw_cli *cli, const struct lw_store_ask *ask, struct lw_str text,
                     const struct lw_digest *shown)
{
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, (size_t)4 << 20);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "shown", lw_digest_text(shown, digest));
    lw_json_kv_string(&w, "text", text);
    lw_json_key(&w, LW_STR("approval"));
    lw_store_ask_json(&w, ask);
    lw_json_key(&w, LW_STR("answers"));
    lw_store_ask_answers_json(&w, ask);
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

int lw_approvals_show(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    char asked[LW_WHEN_BUF], expires[LW_WHEN_BUF];
    struct lw_store_error err = {""};
    struct lw_store_ask ask;
    struct lw_digest shown;
    struct lw_buf text;
    int status;
    int e = lw_store_ask_find(s, lw_strz(r->id), lw_wall_ms(), &ask, &err);

    if (e != 0)
        return lw_approvals_refused(cli, e, &err);
    lw_buf_init(&text, (size_t)1 << 20);
    status = lw_approvals_text(cli, s, &ask, &text, &shown);
    if (status == 0 && cli->json) {
        status = show_json(cli, &ask, lw_buf_str(&text), &shown);
    } else if (status == 0) {
        printf("%s%s%s  %s, %u of %u answers, asked %s, over %s\n\n", lw_color(cli, LW_BOLD),
               ask.id, lw_color(cli, LW_PLAIN), lw_ask_state_name(ask.progress.state),
               ask.progress.have, ask.progress.need, lw_when(ask.asked_at, asked),
               lw_when(ask.expires_at, expires));
        fwrite(text.p, 1, text.n, stdout);
        if (ask.answers.n > 0)
            puts("\nAnswers");
        print_answers(ask.answers);
        if (ask.progress.state == LW_ASK_PENDING)
            print_commands(cli, &ask, &shown);
    }
    lw_buf_fini(&text);
    return status;
}

/* ---- watch ---- */

struct watched {
    char id[LW_RECEIPT_ID_MAX];
    enum lw_ask_state state;
    uint32_t have;
};

struct watching {
    struct lw_cli *cli;
    struct watched *seen;
    size_t n;
    bool first;
};

static void print_change(struct lw_cli *cli, const struct lw_store_ask *ask)
{
    struct view v;

    if (cli->json) {
        struct lw_json_writer w;
        struct lw_buf b;

        lw_buf_init(&b, (size_t)1 << 20);
        lw_json_writer_init(&w, &b);
        lw_store_ask_json(&w, ask);
        (void)lw_put_json(cli, &b, LW_EXIT_OK);
        fflush(stdout);
        return;
    }
    view_init(&v, ask);
    printf("%s %s %u/%u ", ask->id, lw_ask_state_name(ask->progress.state), ask->progress.have,
           ask->progress.need);
    lw_put_visible(stdout, v.readable ? v.k.server : LW_STR("?"));
    fputc(' ', stdout);
    lw_put_visible(stdout, v.readable ? v.k.name : LW_STR("?"));
    fputs(" for ", stdout);
    lw_put_visible(stdout, v.readable ? v.k.user : LW_STR("?"));
    fputc('\n', stdout);
    fflush(stdout);
    lw_arena_fini(&v.a);
}

static int watch_one(void *user, const struct lw_store_ask *ask)
{
    struct watching *w = user;
    struct watched now = {.state = ask->progress.state, .have = ask->progress.have};
    struct watched *grown;
    size_t at = 0;

    snprintf(now.id, sizeof(now.id), "%s", ask->id);
    while (at < w->n && strcmp(w->seen[at].id, now.id) != 0)
        at++;
    if (at < w->n && w->seen[at].state == now.state && w->seen[at].have == now.have)
        return 0;
    if (at == w->n) {
        grown = realloc(w->seen, (w->n + 1) * sizeof(*grown));
        if (!grown)
            return -LW_ERR_NOMEM;
        w->seen = grown;
        w->n++;
    }
    w->seen[at] = now;
    if (!w->first || now.state == LW_ASK_PENDING)
        print_change(w->cli, ask);
    return 0;
}

int lw_approvals_watch(struct lw_cli *cli, struct lw_store *s, const struct lw_approvals *r)
{
    struct watching w = {.cli = cli, .first = true};
    int64_t until = r->for_ms ? lw_wall_ms() + r->for_ms : INT64_MAX;
    struct lw_store_error err = {""};
    int e = 0;

    while (e == 0 && !lw_out_gone() && lw_wall_ms() < until) {
        e = lw_store_asks(s, lw_wall_ms(), watch_one, &w, &err);
        w.first = false;
        if (e == 0)
            poll(NULL, 0, LOOK_MS);
    }
    free(w.seen);
    return e != 0 ? lw_approvals_refused(cli, e, &err) : LW_EXIT_OK;
}
