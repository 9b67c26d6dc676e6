/* What humans and programs are shown of a call that waits: the same on the command line and over
 * HTTP. What a text says is lib/approve's. */
#include "lib/drift/drift.h"
#include "src/store/store.h"

#define ARENA_MAX ((size_t)4 << 20)

static int read_ask(struct lw_str text, struct lw_arena *a, struct lw_ask *out)
{
    const struct lw_json *json;
    int rc = lw_json_parse(a, text, NULL, &json, NULL);

    return rc == 0 ? lw_ask_read(json, a, out) : -LW_ERR_DAMAGED;
}

int lw_store_ask_text(struct lw_store *s, const struct lw_store_ask *ask, struct lw_buf *to,
                      struct lw_digest *shown, struct lw_store_error *err)
{
    struct lw_buf args;
    struct lw_arena a;
    struct lw_ask k;
    bool has = false;
    int rc;

    lw_arena_init(&a, ARENA_MAX);
    lw_buf_init(&args, LW_ASK_ARGS_MAX);
    rc = read_ask(ask->ask, &a, &k);
    if (rc == 0)
        rc = lw_store_ask_args(s, ask, &args, &has, err);
    if (rc == 0)
        rc = lw_ask_show(&k, has ? lw_str(args.n ? args.p : "", args.n) : LW_STR_NONE, to);
    if (rc == 0)
        *shown = lw_sha256(lw_buf_str(to));
    lw_buf_fini(&args);
    lw_arena_fini(&a);
    return rc;
}

/* Members that every form of it has. */
static void put_state(struct lw_json_writer *w, const struct lw_store_ask *ask)
{
    char text[LW_DIGEST_TEXT_BUF], time[LW_TIME_TEXT_BUF];

    lw_json_kv_string(w, "id", lw_strz(ask->id));
    lw_json_kv_string(w, "state", lw_strz(lw_ask_state_name(ask->progress.state)));
    lw_json_kv_int(w, "have", ask->progress.have);
    lw_json_kv_int(w, "need", ask->progress.need);
    lw_json_kv_string(w, "asked_at", lw_time_text(ask->asked_at, time));
    lw_json_kv_string(w, "expires_at", lw_time_text(ask->expires_at, time));
    lw_json_kv_string(w, "binding", lw_digest_text(&ask->binding, text));
}

void lw_store_ask_json(struct lw_json_writer *w, const struct lw_store_ask *ask)
{
    lw_json_begin_object(w);
    put_state(w, ask);
    lw_json_kv_raw(w, "ask", ask->ask);
    lw_json_end_object(w);
}

static void kv_visible(struct lw_json_writer *w, const char *key, struct lw_str text)
{
    struct lw_buf b;

    lw_buf_init(&b, 16384);
    lw_visible(&b, text);
    if (lw_buf_status(&b) != 0)
        w->to->failed = true;
    lw_json_kv_string(w, key, b.n > 0 ? lw_buf_str(&b) : LW_STR(""));
    lw_buf_fini(&b);
}

void lw_store_ask_row_json(struct lw_json_writer *w, const struct lw_store_ask *ask)
{
    struct lw_arena a;
    struct lw_ask k;

    lw_arena_init(&a, ARENA_MAX);
    lw_json_begin_object(w);
    put_state(w, ask);
    if (read_ask(ask->ask, &a, &k) == 0) {
        kv_visible(w, "server", k.server);
        kv_visible(w, "method", k.method);
        kv_visible(w, "name", k.name);
        kv_visible(w, "user", k.user);
        lw_json_kv_string(w, "effect", lw_strz(lw_effect_name(k.effect)));
    }
    lw_json_end_object(w);
    lw_arena_fini(&a);
}

static void put_answer(struct lw_json_writer *w, const struct lw_json *line)
{
    static const char *const texts[] = {"answer", "by",    "via",    "reason",
                                        "grant",  "shown", "webhook"};
    const struct lw_json *data = lw_json_getz(line, "data");
    char time[LW_TIME_TEXT_BUF];
    int64_t at = 0;

    (void)lw_json_int(lw_json_getz(line, "at"), &at);
    lw_json_begin_object(w);
    lw_json_kv_string(w, "at", lw_time_text(at, time));
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        const struct lw_json *v = lw_json_getz(data, texts[i]);

        if (v)
            kv_visible(w, texts[i], lw_json_string_or(v, LW_STR("?")));
    }
    lw_json_kv_bool(w, "verified", lw_json_bool_or(lw_json_getz(data, "verified"), false));
    if (lw_json_bool_or(lw_json_getz(data, "break_glass"), false))
        lw_json_kv_bool(w, "break_glass", true);
    lw_json_end_object(w);
}

void lw_store_ask_answers_json(struct lw_json_writer *w, const struct lw_store_ask *ask)
{
    struct lw_str lines = ask->answers;

    lw_json_begin_array(w);
    while (lines.n > 0) {
        size_t end = lw_str_find(lines, LW_STR("\n"), 0);
        const struct lw_json *line;
        struct lw_arena a;

        if (end == (size_t)-1)
            break;
        lw_arena_init(&a, ARENA_MAX);
        if (lw_json_parse(&a, lw_str(lines.p, end), NULL, &line, NULL) == 0)
            put_answer(w, line);
        lw_arena_fini(&a);
        lines = lw_str(lines.p + end + 1, lines.n - end - 1);
    }
    lw_json_end_array(w);
}
