/* Definitions of resources that are bound to their content. */
#include <stdlib.h>

#include "lib/manifest/surface_impl.h"

static const struct lw_json *parse(struct lw_arena *a, struct lw_str text)
{
    struct lw_json_limits limits = lw_state_json_limits();
    const struct lw_json *v = NULL;

    return lw_json_parse(a, text, &limits, &v, NULL) == 0 ? v : NULL;
}

int lw_content_digest(const struct lw_json *contents, struct lw_digest *out)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, lw_state_json_limits().bytes);
    err = lw_json_digest(contents, &b, out);
    lw_buf_fini(&b);
    return err;
}

bool lw_content_bound(struct lw_str definition, struct lw_digest *out)
{
    const struct lw_json *def;
    struct lw_arena a;
    bool bound;

    if (lw_str_find(definition, LW_STR("\"" LW_CONTENT_KEY "\""), 0) == (size_t)-1)
        return false;
    lw_arena_init(&a, lw_state_arena_cap(definition.n));
    def = parse(&a, definition);
    bound = lw_digest_parse(
        lw_json_string_or(lw_json_getz(lw_json_getz(def, "_meta"), LW_CONTENT_KEY), LW_STR("")),
        out);
    lw_arena_fini(&a);
    return bound;
}

static void put_members(const struct lw_json *obj, const char *without, struct lw_buf *to)
{
    LW_JSON_EACH (m, obj) {
        if (lw_str_eqz(m->key, without))
            continue;
        lw_json_quote(to, m->key);
        lw_buf_addc(to, ':');
        lw_buf_adds(to, m->raw);
        lw_buf_addc(to, ',');
    }
}

/* The definition with the digest in its _meta; order and form are the canonicalisation's. */
static int bind(struct lw_str definition, const struct lw_digest *digest, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];
    const struct lw_json *meta;
    const struct lw_json *def;
    struct lw_arena a;

    lw_arena_init(&a, lw_state_arena_cap(definition.n));
    def = parse(&a, definition);
    meta = lw_json_getz(def, "_meta");
    lw_buf_addc(to, '{');
    put_members(def, "_meta", to);
    lw_buf_addz(to, "\"_meta\":{");
    put_members(lw_json_is(meta, LW_JSON_OBJECT) ? meta : NULL, LW_CONTENT_KEY, to);
    lw_buf_addz(to, "\"" LW_CONTENT_KEY "\":\"");
    lw_buf_adds(to, lw_digest_text(digest, text));
    lw_buf_addz(to, "\"}}");
    lw_arena_fini(&a);
    return def ? lw_buf_status(to) : -LW_ERR_DAMAGED;
}

static int replace(struct lw_surface *s, struct lw_item *item, const struct lw_digest *digest)
{
    const struct lw_json *def;
    struct lw_arena a;
    struct lw_buf text;
    struct lw_str json;
    int err;

    lw_buf_init(&text, item->json.n * 2 + 1024);
    lw_arena_init(&a, lw_state_arena_cap(item->json.n + 1024));
    err = bind(item->json, digest, &text);
    if (err == 0) {
        def = parse(&a, lw_buf_str(&text));
        err = def ? lw_item_digest(&s->scratch, LW_PART_RESOURCES, def, &json, &item->digest)
                  : -LW_ERR_DAMAGED;
    }
    if (err == 0 && json.n > s->limits.bytes - s->bytes)
        err = -LW_ERR_LIMIT;
    if (err == 0) {
        item->json = lw_arena_dup(&s->arena, json);
        s->bytes += json.n;
        err = item->json.p ? 0 : -LW_ERR_NOMEM;
    }
    lw_arena_fini(&a);
    lw_buf_fini(&text);
    return err;
}

int lw_surface_put_content(struct lw_surface *s, struct lw_str uri, const struct lw_digest *digest)
{
    if (s->sealed)
        return -LW_ERR_STATE;
    for (struct lw_item *i = s->parts[LW_PART_RESOURCES].first; i; i = i->next) {
        if (lw_str_eq(i->name, uri))
            return replace(s, i, digest);
    }
    return -LW_ERR_NOTFOUND;
}

int lw_surface_set_content(struct lw_surface *s, struct lw_str uri, const struct lw_json *contents)
{
    struct lw_digest digest;
    int err = lw_content_digest(contents, &digest);

    return err ? err : lw_surface_put_content(s, uri, &digest);
}
