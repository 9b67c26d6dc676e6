/* What the policy records say: which rules a gateway has in force for each server, since when, and
 * whether reading them again failed. A pure function of the records, in their order. For operators
 * only: no decision rests on it. */
#include <stdio.h>
#include <stdlib.h>

#include "src/store/parts.h"

#define ARENA_MAX ((size_t)64 << 20)

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

void lw_policies_fini(struct lw_policies *p)
{
    free(p->v);
    *p = (struct lw_policies){.n = 0};
}

/* Of too many servers the one that was heard of least recently gives way. */
static struct lw_store_policy *least_recent(struct lw_policies *p)
{
    size_t at = 0;

    for (size_t i = 1; i < p->n; i++) {
        if (p->v[i].read_at < p->v[at].read_at)
            at = i;
    }
    return &p->v[at];
}

static struct lw_store_policy *find(struct lw_policies *p, struct lw_str server)
{
    for (size_t i = 0; i < p->n; i++) {
        if (lw_str_eqz(server, p->v[i].server))
            return &p->v[i];
    }
    return NULL;
}

/* The row of that server, fresh where there is none. NULL without memory. */
static struct lw_store_policy *need(struct lw_policies *p, struct lw_str server)
{
    struct lw_store_policy *row = find(p, server);

    if (row)
        return row;
    if (p->n == LW_STORE_POLICIES) {
        row = least_recent(p);
    } else {
        if (p->n == p->cap) {
            size_t cap = p->cap ? p->cap * 2 : 8;
            struct lw_store_policy *grown = realloc(p->v, cap * sizeof(*grown));

            if (!grown)
                return NULL;
            p->v = grown;
            p->cap = cap;
        }
        row = &p->v[p->n++];
    }
    *row = (struct lw_store_policy){.files = 0};
    copy(row->server, sizeof(row->server), server);
    return row;
}

static uint32_t count_of(const struct lw_json *v)
{
    int64_t n = 0;

    return lw_json_int(v, &n) && n > 0 && n <= INT32_MAX ? (uint32_t)n : 0;
}

/* These rules came into force, or were read again and are the same. */
static void loaded(struct lw_store_policy *row, const struct lw_receipt *r,
                   const struct lw_json *data, const struct lw_digest *digest, struct lw_str mode)
{
    const struct lw_json *files = lw_json_getz(data, "files");

    if (row->since == 0 || !lw_digest_eq(digest, &row->digest) || !lw_str_eqz(mode, row->mode)) {
        row->since = r->ts;
        copy(row->record, sizeof(row->record), r->id);
    }
    row->digest = *digest;
    copy(row->mode, sizeof(row->mode), mode);
    row->rules = count_of(lw_json_getz(data, "rules"));
    row->files = lw_json_is(files, LW_JSON_ARRAY) ? (uint32_t)files->count : 0;
    copy(row->file, sizeof(row->file), text_of(lw_json_first(files), "name"));
    row->failed = false;
    row->error[0] = '\0';
}

static int apply_one(struct lw_policies *p, const struct lw_receipt *r, const struct lw_json *data,
                     const struct lw_json *one)
{
    struct lw_str name = text_of(one, "name");
    bool kept = lw_str_eqz(text_of(data, "outcome"), "kept");
    struct lw_digest digest = {{0}};
    struct lw_store_policy *row;

    if (name.n == 0 || name.n >= sizeof(row->server) ||
        (text_of(data, "policy").n > 0 && !lw_digest_parse(text_of(data, "policy"), &digest)))
        return 0;
    row = need(p, name);
    if (!row)
        return -LW_ERR_NOMEM;
    if (!kept || row->since == 0)
        loaded(row, r, data, &digest, text_of(one, "mode"));
    if (kept) {
        row->failed = true;
        copy(row->error, sizeof(row->error), text_of(data, "error"));
    }
    row->read_at = r->ts;
    return 0;
}

int lw_policies_apply(struct lw_policies *p, const struct lw_receipt *r, const struct lw_json *data)
{
    const struct lw_json *servers = lw_json_getz(data, "servers");

    LW_JSON_EACH (one, lw_json_is(servers, LW_JSON_ARRAY) ? servers : NULL) {
        int rc = apply_one(p, r, data, one);

        if (rc != 0)
            return rc;
    }
    return 0;
}

/* ---- for the index ---- */

void lw_policies_write(const struct lw_policies *p, struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_array(&w);
    for (size_t i = 0; i < p->n; i++) {
        const struct lw_store_policy *row = &p->v[i];
        char digest[LW_DIGEST_TEXT_BUF];

        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "server", lw_strz(row->server));
        lw_json_kv_string(&w, "digest", lw_digest_text(&row->digest, digest));
        lw_json_kv_string(&w, "mode", lw_strz(row->mode));
        lw_json_kv_string(&w, "file", lw_strz(row->file));
        lw_json_kv_int(&w, "files", row->files);
        lw_json_kv_int(&w, "rules", row->rules);
        lw_json_kv_int(&w, "since", row->since);
        lw_json_kv_int(&w, "read", row->read_at);
        lw_json_kv_bool(&w, "failed", row->failed);
        lw_json_kv_string(&w, "error", lw_strz(row->error));
        lw_json_kv_string(&w, "record", lw_strz(row->record));
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
}

/* The text is ours and tagged: only memory can be missing, or it is of another version. */
static int read_one(struct lw_policies *p, const struct lw_json *v)
{
    struct lw_store_policy *row = need(p, text_of(v, "server"));

    if (!row)
        return -LW_ERR_NOMEM;
    copy(row->mode, sizeof(row->mode), text_of(v, "mode"));
    copy(row->file, sizeof(row->file), text_of(v, "file"));
    copy(row->error, sizeof(row->error), text_of(v, "error"));
    copy(row->record, sizeof(row->record), text_of(v, "record"));
    row->files = count_of(lw_json_getz(v, "files"));
    row->rules = count_of(lw_json_getz(v, "rules"));
    row->failed = lw_json_bool_or(lw_json_getz(v, "failed"), false);
    return lw_digest_parse(text_of(v, "digest"), &row->digest) &&
                   lw_json_int(lw_json_getz(v, "since"), &row->since) &&
                   lw_json_int(lw_json_getz(v, "read"), &row->read_at)
               ? 0
               : -LW_ERR_DAMAGED;
}

int lw_policies_read(struct lw_policies *p, struct lw_str text)
{
    const struct lw_json_limits limits = {text.n + 1, text.n + 1, 8, LW_STORE_POLICIES};
    const struct lw_json *json;
    struct lw_arena a;
    int rc = 0;

    lw_arena_init(&a, text.n * 16 + ARENA_MAX);
    if (lw_json_parse(&a, text, &limits, &json, NULL) != 0 || json->type != LW_JSON_ARRAY)
        rc = -LW_ERR_DAMAGED;
    if (rc == 0) {
        LW_JSON_EACH (v, json)
            rc = rc == 0 ? read_one(p, v) : rc;
    }
    lw_arena_fini(&a);
    return rc;
}

const struct lw_store_policy *lw_store_policies(const struct lw_store *s, size_t *n)
{
    *n = s->state.policies.n;
    return s->state.policies.v;
}
