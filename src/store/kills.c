/* What the kill records say: what is switched off now. A pure function of the records, in their
 * order. While anything is, no decision that permits a call to it is written: the store's lock
 * makes a kill take effect at once, before any gate has heard of it. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

/* Whole characters only. */
static void copy(char *to, size_t size, struct lw_str s)
{
    struct lw_str cut = lw_utf8_cut(s, size - 1);

    if (cut.n > 0)
        memcpy(to, cut.p, cut.n);
    to[cut.n] = '\0';
}

size_t lw_kills_find(const struct lw_kills *k, enum lw_kill_kind kind, struct lw_str name)
{
    size_t i = 0;

    while (i < k->n && (k->v[i].kind != kind || !lw_str_eqz(name, k->v[i].name)))
        i++;
    return i;
}

static int room(struct lw_kills *k)
{
    size_t cap = k->cap ? k->cap * 2 : 8;
    struct lw_store_kill *grown;

    if (k->n < k->cap)
        return 0;
    grown = realloc(k->v, cap * sizeof(*grown));
    if (!grown)
        return -LW_ERR_NOMEM;
    k->v = grown;
    k->cap = cap;
    return 0;
}

static int put(struct lw_kills *k, const struct lw_store_kill *one)
{
    size_t at = lw_kills_find(k, one->kind, lw_strz(one->name));
    int rc;

    if (at == k->n && k->n >= LW_KILLS_MAX) {
        /* The verb does not write more; whoever did, nothing that is to be stopped runs on. */
        k->v[0].kind = LW_KILL_ALL;
        k->v[0].name[0] = '\0';
        return 0;
    }
    if (at == k->n) {
        rc = room(k);
        if (rc != 0)
            return rc;
        k->n++;
    }
    k->v[at] = *one;
    return 0;
}

int lw_kills_apply(struct lw_kills *k, const struct lw_receipt *r, const struct lw_json *data)
{
    struct lw_store_kill one = {.at = r->ts};
    size_t at;

    if (lw_kill_kind_parse(text_of(data, "kind"), &one.kind) != 0)
        return 0;
    if (one.kind != LW_KILL_ALL) {
        if (text_of(data, "name").n == 0)
            return 0;
        copy(one.name, sizeof(one.name), text_of(data, "name"));
    }
    copy(one.reason, sizeof(one.reason), text_of(data, "reason"));
    copy(one.by, sizeof(one.by), text_of(data, "by"));
    copy(one.record, sizeof(one.record), r->id);
    if (!lw_json_bool_or(lw_json_getz(data, "lift"), false))
        return put(k, &one);
    at = lw_kills_find(k, one.kind, lw_strz(one.name));
    if (at < k->n)
        memmove(&k->v[at], &k->v[at + 1], (--k->n - at) * sizeof(*k->v));
    return 0;
}

void lw_kills_fini(struct lw_kills *k)
{
    free(k->v);
    *k = (struct lw_kills){.n = 0};
}

/* ---- as text, for the index: each field with its length before it ---- */

static void put_field(struct lw_buf *b, const char *z)
{
    lw_buf_addf(b, "%zu:%s", strlen(z), z);
}

void lw_kills_write(const struct lw_kills *k, struct lw_buf *b)
{
    lw_buf_addf(b, "kills %zu\n", k->n);
    for (size_t i = 0; i < k->n; i++) {
        lw_buf_addf(b, "%d %" PRId64 " ", (int)k->v[i].kind, k->v[i].at);
        put_field(b, k->v[i].name);
        put_field(b, k->v[i].reason);
        put_field(b, k->v[i].by);
        put_field(b, k->v[i].record);
        lw_buf_addc(b, '\n');
    }
}

static bool take_number(struct lw_str *s, char end, int64_t *out)
{
    int64_t v = 0;
    size_t i = 0;

    while (i < s->n && i < 18 && s->p[i] >= '0' && s->p[i] <= '9')
        v = v * 10 + (s->p[i++] - '0');
    if (i == 0 || i >= s->n || s->p[i] != end)
        return false;
    *s = lw_str(s->p + i + 1, s->n - i - 1);
    *out = v;
    return true;
}

static bool take_field(struct lw_str *s, char *to, size_t size)
{
    int64_t n;

    if (!take_number(s, ':', &n) || (size_t)n >= size || (size_t)n > s->n)
        return false;
    memcpy(to, s->p, (size_t)n);
    to[n] = '\0';
    *s = lw_str(s->p + n, s->n - (size_t)n);
    return true;
}

int lw_kills_read(struct lw_kills *k, struct lw_str text)
{
    int64_t count;

    if (!lw_str_starts(text, LW_STR("kills ")))
        return -LW_ERR_SYNTAX;
    text = lw_str(text.p + 6, text.n - 6);
    if (!take_number(&text, '\n', &count) || count > LW_KILLS_MAX)
        return -LW_ERR_SYNTAX;
    for (int64_t i = 0; i < count; i++) {
        struct lw_store_kill one = {.at = 0};
        int64_t kind;
        int rc;

        if (!take_number(&text, ' ', &kind) || kind > LW_KILL_AGENT ||
            !take_number(&text, ' ', &one.at) || !take_field(&text, one.name, sizeof(one.name)) ||
            !take_field(&text, one.reason, sizeof(one.reason)) ||
            !take_field(&text, one.by, sizeof(one.by)) ||
            !take_field(&text, one.record, sizeof(one.record)) || text.n == 0 || text.p[0] != '\n')
            return -LW_ERR_SYNTAX;
        text = lw_str(text.p + 1, text.n - 1);
        one.kind = (enum lw_kill_kind)kind;
        rc = put(k, &one);
        if (rc != 0)
            return rc;
    }
    return text.n == 0 ? 0 : -LW_ERR_SYNTAX;
}

/* ---- decisions ---- */

/* What cannot be told is taken for what is switched off. */
static bool stops(const struct lw_kills *k, const struct lw_json *data)
{
    struct lw_str server = text_of(data, "server");
    struct lw_str agent = text_of(lw_json_getz(data, "agent"), "name");

    for (size_t i = 0; i < k->n; i++) {
        const struct lw_kill one = {k->v[i].kind, lw_strz(k->v[i].name), LW_STR_NONE};

        if (server.n == 0 || lw_kill_hits(&one, 1, server, agent))
            return true;
    }
    return false;
}

int lw_kills_permit(struct lw_store *s, struct lw_str data, struct lw_store_error *err)
{
    const struct lw_json *v;
    bool stopped;

    if (s->state.kills.n == 0)
        return 0;
    if (lw_json_parse(&s->arena, data, &lw_json_default_limits, &v, NULL) != 0) {
        lw_arena_reset(&s->arena);
        return lw_store_fail(err, -LW_ERR_SYNTAX, "a decision is no JSON text");
    }
    stopped = !lw_str_eqz(text_of(v, "verdict"), "deny") && stops(&s->state.kills, v);
    lw_arena_reset(&s->arena);
    return stopped ? lw_store_fail(err, -LW_ERR_KILLED, "calls are switched off: landwaiter kill")
                   : 0;
}
