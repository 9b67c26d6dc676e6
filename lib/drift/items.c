/* One listed part of a surface: which items came, went, stayed, changed their name or stand in for
 * another. Both sides are sorted by name, so that one pass pairs them; what is new is compared with
 * what is gone by digest. */
#include <stdlib.h>

#include "lib/drift/differ.h"

struct part_kinds {
    enum lw_delta_kind first_seen;
    enum lw_delta_kind added;
    enum lw_delta_kind removed;
    enum lw_delta_kind renamed;
    const char *name; /* the member that names an item */
};

static const struct part_kinds part_kinds[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = {LW_DELTA_TOOL_FIRST_SEEN, LW_DELTA_TOOL_ADDED, LW_DELTA_TOOL_REMOVED,
                       LW_DELTA_TOOL_RENAMED, "name"},
    [LW_PART_PROMPTS] = {LW_DELTA_PROMPT_FIRST_SEEN, LW_DELTA_PROMPT_ADDED, LW_DELTA_PROMPT_REMOVED,
                         LW_DELTA_PROMPT_RENAMED, "name"},
    [LW_PART_TEMPLATES] = {LW_DELTA_TEMPLATE_FIRST_SEEN, LW_DELTA_TEMPLATE_ADDED,
                           LW_DELTA_TEMPLATE_REMOVED, LW_DELTA_TEMPLATE_RENAMED, "uriTemplate"},
    [LW_PART_RESOURCES] = {LW_DELTA_RESOURCE_FIRST_SEEN, LW_DELTA_RESOURCE_ADDED,
                           LW_DELTA_RESOURCE_REMOVED, LW_DELTA_RESOURCE_RENAMED, "uri"},
};

struct walk {
    struct lw_differ *c;
    enum lw_part part;
    const struct lw_manifest_item **gone;
    const struct lw_item **fresh;
    size_t gone_count;
    size_t fresh_count;
};

static const struct lw_json *parse(struct lw_differ *c, struct lw_str text)
{
    return lw_differ_parse(c, text);
}

void lw_differ_texts(struct lw_differ *c, struct lw_str before, struct lw_str after)
{
    const struct lw_json *b = lw_differ_parse(c, before);
    const struct lw_json *a = lw_differ_parse(c, after);

    if (b && a)
        lw_differ_definition(c, b, a);
    else
        lw_differ_give(c, LW_DELTA_TOO_COMPLEX, before, after, LW_STR_NONE);
}

/* What could not be read is held, whatever was approved under its name. */
static bool too_deep(struct walk *w, struct lw_str before, const struct lw_item *live)
{
    if (live->too_deep)
        lw_differ_give(w->c, LW_DELTA_TOO_COMPLEX, before, live->json,
                       LW_STR("it is nested deeper than a message may be and was not read"));
    return live->too_deep;
}

static void changed(struct walk *w, const struct lw_manifest_item *old, const struct lw_item *live)
{
    struct lw_differ *c = w->c;

    lw_differ_enter(c, w->part, live->name, NULL);
    if (c->err)
        return;
    c->was = old;
    if (!too_deep(w, old->json, live)) {
        lw_differ_texts(c, old->json, live->json);
        lw_differ_item_earlier(c, old, live);
    }
    lw_differ_leave(c);
}

static void ambiguous(struct walk *w, const struct lw_manifest_item *old,
                      const struct lw_item *live)
{
    lw_differ_enter(w->c, w->part, live->name, NULL);
    lw_differ_give(w->c, LW_DELTA_NAME_AMBIGUOUS, old ? old->json : LW_STR_NONE, live->json,
                   LW_STR_NONE);
    lw_differ_leave(w->c);
}

static void pair_up(struct walk *w)
{
    const struct lw_item *const *live = lw_surface_sorted(w->c->live, w->part);
    uint32_t n = lw_surface_count(w->c->live, w->part);
    const struct lw_manifest_item *old = lw_manifest_first(w->c->approved, w->part);
    uint32_t i = 0;

    while (w->c->err == 0 && (old || i < n)) {
        int cmp = !old ? 1 : i >= n ? -1 : lw_str_cmp(old->name, live[i]->name);

        if (cmp < 0) {
            w->gone[w->gone_count++] = old;
            old = old->next;
            continue;
        }
        if (live[i]->ambiguous) {
            ambiguous(w, cmp == 0 ? old : NULL, live[i]);
            while (i + 1 < n && lw_str_eq(live[i]->name, live[i + 1]->name))
                i++;
        } else if (cmp > 0) {
            w->fresh[w->fresh_count++] = live[i];
        } else if (!lw_digest_eq(&old->digest, &live[i]->digest)) {
            changed(w, old, live[i]);
        }
        i++;
        if (cmp == 0)
            old = old->next;
    }
}

/* ---- what came and what went ---- */

static struct lw_str quoted(struct lw_buf *b, struct lw_str s)
{
    lw_buf_reset(b);
    lw_json_quote(b, s);
    return lw_buf_str(b);
}

/* A name is read by a model as well: an order in it, or letters that are not what they seem. */
static void look_at_name(struct walk *w, struct lw_str name)
{
    struct lw_differ *c = w->c;
    const char *why = NULL;
    struct lw_buf b;

    if (w->part == LW_PART_TEMPLATES || c->err)
        return;
    for (size_t i = 0; i < name.n && !why; i++) {
        if ((uint8_t)name.p[i] >= 0x80 || (uint8_t)name.p[i] < 0x20)
            why = "letters that no name needs";
    }
    if (!why)
        c->err = lw_differ_lexicon(c);
    if (!why && c->err == 0 && lw_lexicon_name_is_order(c->lexicon, name))
        why = "a name that reads like an order";
    if (!why)
        return;
    lw_buf_init(&b, SIZE_MAX / 4);
    lw_differ_give(c, LW_DELTA_NAME_SUSPICIOUS, LW_STR_NONE, quoted(&b, name), lw_strz(why));
    lw_buf_fini(&b);
}

/* Of a tool that nobody approved, everything is new: what is looked for is what no tool needs. */
#define FRESH_MASK                                                                                 \
    (LW_SIG_INSTRUCTION | LW_SIG_OVERRIDE | LW_SIG_CONCEALMENT | LW_SIG_DATA_FLOW |                \
     LW_SIG_MARKUP | LW_SIG_HIDDEN | LW_SIG_BLOB | LW_SIG_CREDENTIAL_FILE)

static void compared_with(struct walk *w, enum lw_delta_kind kind,
                          const struct lw_manifest_item *was, const struct lw_item *live)
{
    struct lw_differ *c = w->c;
    size_t size = lw_path_push(c, lw_strz(part_kinds[w->part].name));
    struct lw_buf old_name;
    struct lw_buf new_name;

    lw_buf_init(&old_name, SIZE_MAX / 4);
    lw_buf_init(&new_name, SIZE_MAX / 4);
    lw_differ_give(c, kind, quoted(&old_name, was->name), quoted(&new_name, live->name),
                   LW_STR_NONE);
    if (!lw_str_eq(was->name, live->name))
        look_at_name(w, live->name);
    lw_buf_fini(&old_name);
    lw_buf_fini(&new_name);
    lw_path_pop(c, size);
    c->was = was;
    if (!lw_digest_eq(&was->digest, &live->digest)) {
        lw_differ_texts(c, was->json, live->json);
        lw_differ_item_earlier(c, was, live);
    }
}

/* What was last approved under that name and is not in the manifest any more, or NULL. */
static const struct lw_manifest_item *earlier_of(const struct walk *w, struct lw_str name)
{
    for (uint32_t i = 0; i < lw_manifest_earlier_count(w->c->approved); i++) {
        const struct lw_manifest_item *item =
            lw_manifest_find(lw_manifest_earlier(w->c->approved, i), w->part, name);

        if (item)
            return item;
    }
    return NULL;
}

static void added(struct walk *w, const struct lw_item *live, const struct lw_manifest_item *was)
{
    struct lw_differ *c = w->c;
    const struct lw_manifest_item *earlier = was ? NULL : earlier_of(w, live->name);

    lw_differ_enter(c, w->part, live->name, NULL);
    if (c->err)
        return;
    if (live->too_deep) {
        lw_differ_give(c, part_kinds[w->part].added, LW_STR_NONE, live->json, LW_STR_NONE);
        look_at_name(w, live->name);
        too_deep(w, LW_STR_NONE, live);
    } else if (was) {
        compared_with(w, part_kinds[w->part].renamed, was, live);
    } else if (earlier && w->part == LW_PART_TOOLS) {
        compared_with(w, LW_DELTA_TOOL_RETURNED, earlier, live);
    } else {
        const struct lw_json *def = parse(c, live->json);

        lw_differ_give(c, part_kinds[w->part].added, LW_STR_NONE, live->json, LW_STR_NONE);
        look_at_name(w, live->name);
        if (def)
            lw_differ_signals(c, NULL, def, FRESH_MASK);
    }
    lw_differ_leave(c);
}

static void give_fresh_and_gone(struct walk *w)
{
    struct lw_differ *c = w->c;
    size_t *pairs = calloc(w->fresh_count + 1, sizeof(*pairs));

    if (!pairs)
        c->err = -LW_ERR_NOMEM;
    else if (c->err == 0)
        lw_differ_pair_renames(c, part_kinds[w->part].name, w->gone, w->gone_count, w->fresh,
                               w->fresh_count, pairs);
    for (size_t i = 0; i < w->fresh_count && c->err == 0; i++)
        added(w, w->fresh[i], pairs[i] ? w->gone[pairs[i] - 1] : NULL);
    for (size_t i = 0; i < w->gone_count && c->err == 0; i++) {
        lw_differ_enter(c, w->part, w->gone[i]->name, NULL);
        lw_differ_give(c, part_kinds[w->part].removed, w->gone[i]->json, LW_STR_NONE, LW_STR_NONE);
        lw_differ_leave(c);
    }
    free(pairs);
}

/* ---- look-alikes ---- */

/* What a name reads like: folded, without signs, and with the pairs that look the same in many
 * typefaces (l 1 i, o 0, rn m, vv w) as one. */
static void skeleton(struct lw_str name, struct lw_buf *out)
{
    size_t at = 0;

    lw_buf_reset(out);
    while (at < name.n) {
        uint32_t f = lw_fold(lw_utf8_next(name, &at));
        char c = (char)f;

        if (f >= 0x80) { /* looks like no letter of ASCII: kept as it is */
            lw_buf_addf(out, "<%x>", f);
            continue;
        }
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            continue;
        c = c == '1' || c == 'i' ? 'l' : c == '0' ? 'o' : c;
        if (c == 'n' && out->n && out->p[out->n - 1] == 'r')
            out->p[out->n - 1] = 'm';
        else if (c == 'v' && out->n && out->p[out->n - 1] == 'v')
            out->p[out->n - 1] = 'w';
        else
            lw_buf_addc(out, c);
    }
}

static int index_skeletons(struct walk *w, struct lw_map *map, struct lw_arena *arena,
                           struct lw_buf *b)
{
    for (struct lw_manifest_item *m = lw_manifest_first(w->c->approved, w->part); m; m = m->next) {
        struct lw_str key;
        int err;

        /* One that is gone is replaced, not imitated; the pairing above speaks of that. */
        if (!lw_surface_find(w->c->live, w->part, m->name))
            continue;
        skeleton(m->name, b);
        key = lw_arena_dup(arena, lw_buf_str(b));
        if (lw_buf_status(b) != 0 || !key.p)
            return -LW_ERR_LIMIT;
        err = key.n ? lw_map_put(map, key, m, NULL) : 0;
        if (err)
            return err;
    }
    return 0;
}

static void find_confusable(struct walk *w)
{
    struct lw_arena arena;
    struct lw_map map;
    struct lw_buf b;
    struct lw_buf other;

    if (w->fresh_count == 0 || w->part != LW_PART_TOOLS || w->c->err)
        return;
    lw_arena_init(&arena, (size_t)256 << 20);
    lw_map_init(&map, w->c->seed);
    lw_buf_init(&b, (size_t)256 << 20);
    lw_buf_init(&other, (size_t)256 << 20);
    w->c->err = index_skeletons(w, &map, &arena, &b);
    for (size_t i = 0; i < w->fresh_count && w->c->err == 0; i++) {
        const struct lw_manifest_item *like;

        skeleton(w->fresh[i]->name, &b);
        like = lw_map_get(&map, lw_buf_str(&b));
        if (!like)
            continue;
        lw_differ_enter(w->c, w->part, w->fresh[i]->name, NULL);
        lw_path_push(w->c, LW_STR("name"));
        lw_differ_give(w->c, LW_DELTA_NAME_CONFUSABLE, quoted(&b, like->name),
                       quoted(&other, w->fresh[i]->name), LW_STR_NONE);
        lw_differ_leave(w->c);
    }
    lw_buf_fini(&b);
    lw_buf_fini(&other);
    lw_map_fini(&map);
    lw_arena_fini(&arena);
}

static void first_seen(struct walk *w)
{
    const struct lw_item *const *live = lw_surface_sorted(w->c->live, w->part);
    uint32_t n = lw_surface_count(w->c->live, w->part);

    for (uint32_t i = 0; i < n && w->c->err == 0; i++) {
        if (i > 0 && lw_str_eq(live[i - 1]->name, live[i]->name))
            continue;
        lw_differ_enter(w->c, w->part, live[i]->name, NULL);
        lw_differ_give(w->c, part_kinds[w->part].first_seen, LW_STR_NONE, live[i]->json,
                       LW_STR_NONE);
        if (live[i]->ambiguous)
            lw_differ_give(w->c, LW_DELTA_NAME_AMBIGUOUS, LW_STR_NONE, live[i]->json, LW_STR_NONE);
        too_deep(w, LW_STR_NONE, live[i]);
        lw_differ_leave(w->c);
    }
}

void lw_differ_part(struct lw_differ *c, enum lw_part part)
{
    struct walk w = {.c = c, .part = part};

    if (!c->approved) {
        first_seen(&w);
        return;
    }
    w.gone = calloc((size_t)lw_manifest_count(c->approved, part) + 1, sizeof(*w.gone));
    w.fresh = calloc((size_t)lw_surface_count(c->live, part) + 1, sizeof(*w.fresh));
    if (!w.gone || !w.fresh)
        c->err = -LW_ERR_NOMEM;
    else
        pair_up(&w);
    if (c->err == 0)
        give_fresh_and_gone(&w);
    find_confusable(&w);
    free((void *)w.gone);
    free((void *)w.fresh);
}
