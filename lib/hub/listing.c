/* Merged lists: items of all members in the order of the configuration, by name within a member.
 * A list that goes out in several pages is kept as it was when its first page was made. */
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

/* ---- life ---- */

struct listing *lw_hub_listing_new(struct lw_hub *h, enum part part)
{
    struct listing *l = calloc(1, sizeof(*l));

    if (!l)
        return NULL;
    l->refs = 1;
    l->part = part;
    l->no = ++h->next_listing;
    l->generation = h->generation[part];
    lw_arena_init(&l->a, h->o.max_message * 2 + 65536);
    lw_map_init(&l->by_key, h->o.seed);
    l->answered = calloc(h->o.count + 1, sizeof(*l->answered));
    l->has = calloc(h->o.count + 1, sizeof(*l->has));
    if (!l->answered || !l->has)
        lw_hub_listing_unref(&l);
    return l;
}

void lw_hub_listing_unref(struct listing **lp)
{
    struct listing *l = *lp;

    *lp = NULL;
    if (!l || --l->refs > 0)
        return;
    lw_map_fini(&l->by_key);
    lw_arena_fini(&l->a);
    free(l->answered);
    free(l->has);
    free(l->e);
    free(l);
}

/* ---- items ---- */

static const char *const key_member[PART_COUNT] = {
    [PART_TOOLS] = "name",    [PART_PROMPTS] = "name", [PART_TEMPLATES] = "uriTemplate",
    [PART_RESOURCES] = "uri", [PART_TASKS] = "taskId", [PART_DISCOVER] = "",
};

/* The item as the client sees it, in the listing's arena; p NULL when there is no room. */
static struct lw_str spliced(struct listing *l, struct lw_str raw, struct lw_str at,
                             struct lw_str quoted)
{
    struct lw_splice splice = {at, quoted};
    size_t n = raw.n - at.n + quoted.n;
    char *p = lw_arena_alloc(&l->a, n + 1);
    struct lw_buf b = {.p = p, .cap = n + 1, .max = n + 1};

    if (!p)
        return LW_STR_NONE;
    lw_splice(&b, raw, &splice, 1);
    return lw_str(p, b.n);
}

static bool append(struct lw_hub *h, struct listing *l, const struct entry *e)
{
    if (l->n >= h->o.max_items)
        return false;
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 64;
        struct entry *grown = realloc(l->e, cap * sizeof(*grown));

        if (!grown)
            return false;
        l->e = grown;
        l->cap = cap;
    }
    l->e[l->n] = *e;
    l->e[l->n].seq = l->n;
    l->n++;
    return true;
}

/* What a tool's interface is shown from belongs to the tool's server. */
static void link_interface(struct lw_hub *h, size_t member, const struct lw_json *item)
{
    const struct lw_json *ui = lw_json_getz(lw_json_getz(item, "_meta"), "ui");
    struct lw_str uri = lw_json_string_or(lw_json_getz(ui, "resourceUri"), LW_STR_NONE);

    if (uri.n)
        lw_hub_routes_add(h, &h->links, uri, member);
}

bool lw_hub_listing_add(struct lw_hub *h, struct listing *l, size_t member,
                        const struct lw_json *item)
{
    const struct lw_json *named = lw_json_getz(item, key_member[l->part]);
    struct entry e = {.member = member};
    struct lw_str quoted;

    if (!lw_json_is(item, LW_JSON_OBJECT) || !lw_json_is(named, LW_JSON_STRING)) {
        lw_hub_tell(h, LW_HUB_NOTE_NAME_REFUSED, member, lw_strz(lw_hub_part_method[l->part]),
                    LW_STR("an item has no name"));
        return true;
    }
    if (l->part == PART_TOOLS || l->part == PART_PROMPTS) {
        struct lw_buf b;

        e.key = lw_hub_name_join(h, &l->a, member, named->string);
        if (!e.key.p) {
            lw_hub_tell(h, LW_HUB_NOTE_NAME_REFUSED, member, named->string,
                        LW_STR("the name with its prefix is longer than 128 characters, or empty"));
            return true;
        }
        lw_buf_init(&b, e.key.n * 6 + 8);
        lw_json_quote(&b, e.key);
        e.json =
            lw_buf_status(&b) ? LW_STR_NONE : spliced(l, item->raw, named->raw, lw_buf_str(&b));
        lw_buf_fini(&b);
        if (l->part == PART_TOOLS)
            link_interface(h, member, item);
    } else if (l->part == PART_TASKS) {
        quoted = lw_hub_task_out(h, &l->a, member, named->string);
        e.key = quoted;
        e.json = quoted.p ? spliced(l, item->raw, named->raw, quoted) : LW_STR_NONE;
    } else {
        e.key = lw_arena_dup(&l->a, named->string);
        e.json = lw_arena_dup(&l->a, item->raw);
    }
    return e.key.p && e.json.p && append(h, l, &e);
}

/* ---- sealing ---- */

static int by_place(const void *a, const void *b)
{
    const struct entry *x = a;
    const struct entry *y = b;
    int c;

    if (x->member != y->member)
        return x->member < y->member ? -1 : 1;
    c = lw_str_cmp(x->key, y->key);
    if (c == 0)
        c = x->seq < y->seq ? -1 : x->seq > y->seq;
    return c;
}

static void twice(struct lw_hub *h, struct listing *l, struct entry *first, struct entry *e)
{
    bool resource = l->part == PART_RESOURCES || l->part == PART_TEMPLATES;

    e->hidden = true;
    if (first->member == e->member) {
        /* A name that may mean either of two means none; a resource listed twice is one. */
        first->hidden |= !resource;
        if (!resource)
            lw_hub_tell(h, LW_HUB_NOTE_NAME_REFUSED, e->member, e->key,
                        LW_STR("the server lists the name twice"));
        return;
    }
    first->hidden = first->claimed = e->claimed = true;
    lw_hub_tell(h, LW_HUB_NOTE_AMBIGUOUS, e->member, e->key, h->m[first->member].name);
}

/* Names that another reader may take for one. */
static void look(struct lw_hub *h, struct listing *l, struct lw_map *folded, struct entry *e)
{
    struct lw_str fold = lw_hub_name_fold(&l->a, e->key);
    struct entry *other = fold.p ? lw_map_get(folded, fold) : NULL;

    if (other)
        lw_hub_tell(h, LW_HUB_NOTE_LOOKALIKE, e->member, e->key, other->key);
    else if (fold.p && lw_map_put(folded, fold, e, NULL) != 0)
        h->failed = true;
}

bool lw_hub_listing_seal(struct lw_hub *h, struct listing *l)
{
    struct lw_map folded;
    size_t n = 0;

    for (size_t i = 0; i < l->n; i++) {
        if (l->answered[l->e[i].member])
            l->e[n++] = l->e[i];
    }
    l->n = n;
    if (n > 0)
        qsort(l->e, n, sizeof(*l->e), by_place);
    lw_map_init(&folded, h->o.seed);
    for (size_t i = 0; i < n; i++) {
        struct entry *e = &l->e[i];
        struct entry *first = lw_map_get(&l->by_key, e->key);

        if (first)
            twice(h, l, first, e);
        else if (lw_map_put(&l->by_key, e->key, e, NULL) != 0)
            h->failed = true;
        else if (l->part == PART_TOOLS || l->part == PART_PROMPTS)
            look(h, l, &folded, e);
    }
    lw_map_fini(&folded);
    l->built_at = h->now.steady_ms;
    return !h->failed;
}

const struct entry *lw_hub_listing_find(const struct listing *l, struct lw_str key)
{
    return l ? lw_map_get(&l->by_key, key) : NULL;
}

/* ---- pages ---- */

static void forget(struct listing **at)
{
    struct listing *l = *at;

    *at = l->next;
    l->next = NULL;
    lw_hub_listing_unref(&l);
}

void lw_hub_listing_expire(struct lw_hub *h)
{
    size_t bytes = 0;
    uint32_t n = 0;

    for (struct listing **at = &h->listings; *at;) {
        struct listing *l = *at;

        bytes += l->a.used;
        n++;
        /* The youngest stays whatever its size: its cursor has just been given. */
        if (h->now.steady_ms - l->built_at >= h->o.listing_ms || n > h->o.max_listings ||
            (n > 1 && bytes > h->o.max_message * 2))
            forget(at);
        else
            at = &l->next;
    }
}

static void keep(struct lw_hub *h, struct listing *l)
{
    for (struct listing *k = h->listings; k; k = k->next) {
        if (k == l)
            return;
    }
    l->refs++;
    l->next = h->listings;
    h->listings = l;
    lw_hub_listing_expire(h);
}

void lw_hub_listing_page(struct lw_hub *h, uint64_t exchange, struct lw_str id, struct listing *l,
                         size_t at)
{
    uint32_t items = 0;
    struct lw_buf b;

    lw_buf_init(&b, h->o.max_message * 3 + 65536);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(&b, id);
    lw_buf_addf(&b, ",\"result\":{\"%s\":[", lw_hub_part_member[l->part]);
    for (; at < l->n; at++) {
        const struct entry *e = &l->e[at];

        if (e->hidden)
            continue;
        if (items > 0 && (items >= h->o.page_items || b.n + e->json.n > h->o.max_message / 4))
            break;
        if (items++ > 0)
            lw_buf_addc(&b, ',');
        lw_buf_adds(&b, e->json);
    }
    while (at < l->n && l->e[at].hidden)
        at++; /* no page of nothing */
    lw_buf_addc(&b, ']');
    if (at < l->n) {
        char cursor[64];

        keep(h, l);
        lw_buf_addz(&b, ",\"nextCursor\":");
        lw_json_quote(&b, lw_hub_cursor_out(h, l, at, cursor));
    }
    if (h->o.era == LW_ERA_MODERN)
        lw_buf_addz(&b, ",\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"");
    lw_buf_addz(&b, "}}");
    lw_hub_give(h, exchange, &b, /* final= */ true);
}

void lw_hub_listing_more(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                         enum part part)
{
    const struct lw_json *cursor = lw_json_getz(m->params, "cursor");
    struct lw_str text = lw_json_string_or(cursor, LW_STR(""));
    uint64_t no;
    size_t at;

    lw_hub_listing_expire(h);
    if (lw_hub_cursor_in(h, part, text, &no, &at)) {
        for (struct listing *l = h->listings; l; l = l->next) {
            if (l->no != no || l->part != part)
                continue;
            lw_hub_listing_page(h, exchange, m->id->raw, l, at);
            return;
        }
    }
    lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                 LW_STR("unknown cursor: list again from the beginning"), LW_STR_NONE);
}
