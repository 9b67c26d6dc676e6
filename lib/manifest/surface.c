/* Collecting a surface: facts and pages in, canonical definitions and digests out.
 *
 * Decides when a list is complete (MCP pagination: only an absent cursor ends it) and which names
 * are ambiguous. Leaves reading and writing as text to surface_text.c, what a difference means to
 * lib/drift, and when to list again to the engine. */
#include "lib/manifest/surface.h"

#include <stdlib.h>

#include "lib/manifest/prune.h"
#include "lib/manifest/surface_impl.h"

#define IDENT_MAX ((size_t)4096) /* bytes of the server's name and of a view key */

const struct lw_surface_limits lw_surface_default_limits = {
    .items = 20000, .bytes = (size_t)64 << 20, .pages = 1000};

static const char *const part_names[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "tools",
    [LW_PART_PROMPTS] = "prompts",
    [LW_PART_TEMPLATES] = "resourceTemplates",
    [LW_PART_RESOURCES] = "resources",
};

static const char *const part_kinds[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "tool",
    [LW_PART_PROMPTS] = "prompt",
    [LW_PART_TEMPLATES] = "resourceTemplate",
    [LW_PART_RESOURCES] = "resource",
};

static const char *const part_keys[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "name",
    [LW_PART_PROMPTS] = "name",
    [LW_PART_TEMPLATES] = "uriTemplate",
    [LW_PART_RESOURCES] = "uri",
};

static const char *const fact_names[LW_FACT_COUNT] = {
    [LW_FACT_INSTRUCTIONS] = "instructions",
    [LW_FACT_SERVER_INFO] = "serverInfo",
    [LW_FACT_CAPABILITIES] = "capabilities",
    [LW_FACT_PROTOCOL] = "protocol",
    [LW_FACT_LAUNCH] = "launch",
    [LW_FACT_AUTH] = "auth",
    [LW_FACT_EXTRA] = "extra",
};

/* RFC 8785 order of the names above. */
const enum lw_part lw_parts_in_order[LW_PART_COUNT] = {LW_PART_PROMPTS, LW_PART_TEMPLATES,
                                                       LW_PART_RESOURCES, LW_PART_TOOLS};
const enum lw_fact lw_facts_in_order[LW_FACT_COUNT] = {
    LW_FACT_AUTH,   LW_FACT_CAPABILITIES, LW_FACT_EXTRA,      LW_FACT_INSTRUCTIONS,
    LW_FACT_LAUNCH, LW_FACT_PROTOCOL,     LW_FACT_SERVER_INFO};

const char *lw_part_name(enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? part_names[part] : "unknown";
}

const char *lw_part_kind(enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? part_kinds[part] : "unknown";
}

const char *lw_part_key(enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? part_keys[part] : "name";
}

const char *lw_fact_name(enum lw_fact fact)
{
    return (unsigned)fact < LW_FACT_COUNT ? fact_names[fact] : "unknown";
}

int lw_surface_new(struct lw_str server, struct lw_str view, const struct lw_surface_limits *limits,
                   struct lw_surface **out)
{
    struct lw_surface *s;

    if (server.n > IDENT_MAX || view.n > IDENT_MAX)
        return -LW_ERR_LIMIT;
    if (!lw_utf8_valid(server) || !lw_utf8_valid(view))
        return -LW_ERR_ENCODING;
    s = calloc(1, sizeof(*s));
    if (!s)
        return -LW_ERR_NOMEM;
    s->limits = limits ? *limits : lw_surface_default_limits;
    /* Text, names (no longer than the text) and the unused ends of blocks; then the items. */
    lw_arena_init(&s->arena, s->limits.bytes * 4 + (size_t)s->limits.items * LW_PART_COUNT * 160 +
                                 (size_t)s->limits.pages * LW_PART_COUNT * 64 + ((size_t)1 << 20));
    lw_buf_init(&s->scratch, s->limits.bytes + 256);
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        lw_map_init(&s->parts[i].cursors, NULL); /* keys are digests, at most `pages` of them */
    s->server = lw_arena_dup(&s->arena, server);
    s->view = lw_arena_dup(&s->arena, view);
    if (!s->server.p || !s->view.p) {
        lw_surface_free(&s);
        return -LW_ERR_NOMEM;
    }
    *out = s;
    return 0;
}

void lw_surface_free(struct lw_surface **sp)
{
    struct lw_surface *s = *sp;

    if (!s)
        return;
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        lw_map_fini(&s->parts[i].cursors);
        lw_map_fini(&s->parts[i].by_name);
        free(s->parts[i].sorted);
    }
    lw_buf_fini(&s->scratch);
    lw_arena_fini(&s->arena);
    free(s);
    *sp = NULL;
}

/* Copies text into the surface and counts it. */
static int keep(struct lw_surface *s, struct lw_str text, struct lw_str *out)
{
    struct lw_str copy;

    if (text.n > s->limits.bytes - s->bytes)
        return -LW_ERR_LIMIT;
    copy = lw_arena_dup(&s->arena, text);
    if (!copy.p)
        return -LW_ERR_NOMEM;
    s->bytes += text.n;
    *out = copy;
    return 0;
}

int lw_surface_set_fact(struct lw_surface *s, enum lw_fact fact, const struct lw_json *value)
{
    struct lw_str text = LW_STR_NONE;
    int err;

    if ((unsigned)fact >= LW_FACT_COUNT || s->sealed)
        return -LW_ERR_STATE;
    if (value && value->type != LW_JSON_NULL) {
        lw_buf_reset(&s->scratch);
        lw_json_canonical(&s->scratch, value);
        if (lw_buf_status(&s->scratch) != 0)
            return -LW_ERR_LIMIT;
        err = keep(s, lw_buf_str(&s->scratch), &text);
        if (err)
            return err;
    }
    s->facts[fact] = text;
    return 0;
}

/* A member of a resource that changes with its content. */
static bool passing(const struct lw_json *m, bool in_annotations)
{
    return lw_str_eqz(m->key, in_annotations ? "lastModified" : "size");
}

/* The object with only what lasts: copies of its members, in `room`, which holds all of them. */
static struct lw_json lasting(const struct lw_json *obj, bool in_annotations, struct lw_json *room)
{
    struct lw_json out = *obj;
    struct lw_json *last = NULL;

    out.child = NULL;
    out.count = 0;
    LW_JSON_EACH (m, obj) {
        if (passing(m, in_annotations))
            continue;
        *room = *m;
        room->next = NULL;
        if (last)
            last->next = room;
        else
            out.child = room;
        last = room++;
        out.count++;
    }
    return out;
}

/* A resource's definition without what passes. */
static void put_resource(struct lw_buf *to, const struct lw_json *def)
{
    const struct lw_json *notes = lw_json_getz(def, "annotations");
    size_t inner = lw_json_is(notes, LW_JSON_OBJECT) ? notes->count : 0;
    struct lw_json *room = calloc(def->count + inner + 1, sizeof(*room));
    struct lw_json top;

    if (!room) {
        to->failed = true;
        return;
    }
    top = lasting(def, /* in_annotations= */ false, room);
    for (struct lw_json *m = room; inner && m < room + top.count; m++) {
        if (!lw_str_eqz(m->key, "annotations"))
            continue;
        struct lw_json *next = (struct lw_json *)(uintptr_t)m->next;

        *m = lasting(m, /* in_annotations= */ true, room + def->count);
        m->next = next;
    }
    lw_json_canonical(to, &top);
    free(room);
}

int lw_item_digest(struct lw_buf *scratch, enum lw_part part, const struct lw_json *def,
                   struct lw_str *json, struct lw_digest *out)
{
    struct lw_str all;
    size_t head;

    lw_buf_reset(scratch);
    lw_buf_addz(scratch, "{\"projection\":\"" LW_SURFACE_PROJECTION "\",\"");
    lw_buf_addz(scratch, part_kinds[part]);
    lw_buf_addz(scratch, "\":");
    head = scratch->n;
    if (part == LW_PART_RESOURCES && def->type == LW_JSON_OBJECT)
        put_resource(scratch, def);
    else
        lw_json_canonical(scratch, def);
    lw_buf_addc(scratch, '}');
    if (lw_buf_status(scratch) != 0)
        return -LW_ERR_LIMIT;
    all = lw_buf_str(scratch);
    *json = lw_str(all.p + head, all.n - head - 1);
    *out = lw_sha256(all);
    return 0;
}

const struct lw_json *lw_item_name(enum lw_part part, const struct lw_json *def)
{
    return lw_json_getz(def, lw_part_key(part));
}

static int add_item(struct lw_surface *s, enum lw_part part, const struct lw_json *def)
{
    struct lw_surface_part *p = &s->parts[part];
    const struct lw_json *name = lw_item_name(part, def);
    struct lw_digest digest;
    struct lw_item *item;
    struct lw_str json;
    int err;

    if (!lw_json_is(def, LW_JSON_OBJECT))
        return -LW_ERR_TYPE;
    if (!lw_json_is(name, LW_JSON_STRING) || name->string.n == 0)
        return -LW_ERR_MISSING;
    if (p->count >= s->limits.items)
        return -LW_ERR_LIMIT;
    err = lw_item_digest(&s->scratch, part, def, &json, &digest);
    if (err)
        return err;
    item = LW_ARENA_NEW(&s->arena, struct lw_item);
    if (!item)
        return -LW_ERR_NOMEM;
    err = keep(s, json, &item->json);
    if (err)
        return err;
    item->name = lw_arena_dup(&s->arena, name->string);
    if (!item->name.p)
        return -LW_ERR_NOMEM;
    item->digest = digest;
    item->too_deep = lw_definition_too_deep(def);
    if (p->last)
        p->last->next = item;
    else
        p->first = item;
    p->last = item;
    p->count++;
    return 0;
}

/* A server that hands out the same cursor again would keep the gateway listing for ever. */
static int remember_cursor(struct lw_surface *s, struct lw_surface_part *p, struct lw_str cursor)
{
    struct lw_digest *d = LW_ARENA_NEW(&s->arena, struct lw_digest);
    void *old = NULL;
    int err;

    if (!d)
        return -LW_ERR_NOMEM;
    *d = lw_sha256(cursor);
    err = lw_map_put(&p->cursors, lw_str((const char *)d->b, sizeof(d->b)), d, &old);
    if (err)
        return err;
    return old ? -LW_ERR_PROTOCOL : 0;
}

int lw_surface_add_page(struct lw_surface *s, enum lw_part part, const struct lw_json *result,
                        struct lw_str *next_cursor)
{
    const struct lw_json *list = lw_json_getz(result, lw_part_name(part));
    const struct lw_json *cursor = lw_json_getz(result, "nextCursor");
    struct lw_surface_part *p;

    if ((unsigned)part >= LW_PART_COUNT || s->sealed || s->parts[part].complete)
        return -LW_ERR_STATE;
    p = &s->parts[part];
    if (!list)
        return -LW_ERR_MISSING;
    if (lw_json_is(cursor, LW_JSON_NULL)) /* some servers write an absent value so */
        cursor = NULL;
    if (list->type != LW_JSON_ARRAY || (cursor && cursor->type != LW_JSON_STRING))
        return -LW_ERR_TYPE;
    if (p->pages >= s->limits.pages)
        return -LW_ERR_LIMIT;
    p->pages++;
    LW_JSON_EACH (def, list) {
        int err = add_item(s, part, def);

        if (err)
            return err;
    }
    if (cursor) {
        int err = remember_cursor(s, p, cursor->string);

        if (err)
            return err;
        *next_cursor = lw_str(cursor->string.p ? cursor->string.p : "", cursor->string.n);
        return 0;
    }
    p->complete = true;
    *next_cursor = LW_STR_NONE;
    return 0;
}

void lw_surface_skip_part(struct lw_surface *s, enum lw_part part)
{
    if ((unsigned)part < LW_PART_COUNT && !s->sealed && s->parts[part].pages == 0)
        s->parts[part].complete = true;
}

static int by_name(const void *a, const void *b)
{
    const struct lw_item *x = *(struct lw_item *const *)a;
    const struct lw_item *y = *(struct lw_item *const *)b;
    int c = lw_str_cmp(x->name, y->name);

    return c != 0 ? c : memcmp(x->digest.b, y->digest.b, LW_DIGEST_SIZE);
}

static int sort_part(struct lw_surface_part *p)
{
    size_t n = 0;

    if (p->count == 0)
        return 0;
    p->sorted = calloc(p->count, sizeof(*p->sorted));
    if (!p->sorted)
        return -LW_ERR_NOMEM;
    for (struct lw_item *i = p->first; i; i = i->next)
        p->sorted[n++] = i;
    qsort(p->sorted, n, sizeof(*p->sorted), by_name);
    for (size_t i = 1; i < n; i++) {
        if (lw_str_eq(p->sorted[i - 1]->name, p->sorted[i]->name)) {
            p->sorted[i - 1]->ambiguous = true;
            p->sorted[i]->ambiguous = true;
        }
    }
    return 0;
}

static void put_digest(struct lw_buf *to, const struct lw_digest *d, bool comma)
{
    char hex[LW_DIGEST_TEXT_BUF];

    lw_buf_addz(to, comma ? ",\"" : "\"");
    lw_buf_adds(to, lw_digest_text(d, hex));
    lw_buf_addc(to, '"');
}

void lw_facts_write(const struct lw_str facts[LW_FACT_COUNT], struct lw_buf *to)
{
    bool comma = false;

    lw_buf_addz(to, "{");
    for (unsigned i = 0; i < LW_FACT_COUNT; i++) {
        enum lw_fact f = lw_facts_in_order[i];

        if (!facts[f].p)
            continue;
        lw_buf_addf(to, "%s\"%s\":", comma ? "," : "", fact_names[f]);
        lw_buf_adds(to, facts[f]);
        comma = true;
    }
    lw_buf_addz(to, "}");
}

void lw_surface_preimage_begin(const struct lw_str facts[LW_FACT_COUNT], struct lw_buf *to)
{
    lw_buf_addz(to, "{\"facts\":");
    lw_facts_write(facts, to);
    lw_buf_addz(to, ",\"projection\":\"" LW_SURFACE_PROJECTION "\"");
}

void lw_surface_preimage_part(enum lw_part part, struct lw_buf *to)
{
    lw_buf_addf(to, ",\"%s\":[", part_names[part]);
}

void lw_surface_preimage_item(const struct lw_digest *d, bool first, struct lw_buf *to)
{
    put_digest(to, d, !first);
}

int lw_surface_preimage_end(struct lw_buf *to, struct lw_digest *out)
{
    lw_buf_addc(to, '}');
    if (lw_buf_status(to) != 0)
        return -LW_ERR_LIMIT;
    *out = lw_sha256(lw_buf_str(to));
    return 0;
}

size_t lw_surface_preimage_max(const struct lw_surface_limits *limits)
{
    return limits->bytes + (size_t)limits->items * LW_PART_COUNT * (LW_DIGEST_TEXT + 3) + 1024;
}

static int digest_all(struct lw_surface *s)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, lw_surface_preimage_max(&s->limits));
    lw_surface_preimage_begin(s->facts, &b);
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        const struct lw_surface_part *p = &s->parts[lw_parts_in_order[i]];

        if (lw_surface_preimage_skips(lw_parts_in_order[i], p->count))
            continue;
        lw_surface_preimage_part(lw_parts_in_order[i], &b);
        for (uint32_t k = 0; k < p->count; k++)
            lw_surface_preimage_item(&p->sorted[k]->digest, k == 0, &b);
        lw_buf_addc(&b, ']');
    }
    err = lw_surface_preimage_end(&b, &s->digest);
    lw_buf_fini(&b);
    return err;
}

/* The digest of the whole is the seed: who chooses the names cannot choose them for it. */
static int index_names(struct lw_surface *s, struct lw_surface_part *p)
{
    uint64_t seed[2];

    memcpy(seed, s->digest.b, sizeof(seed));
    lw_map_init(&p->by_name, seed);
    for (size_t i = p->count; i-- > 0;) {
        int err = lw_map_put(&p->by_name, p->sorted[i]->name, p->sorted[i], NULL);

        if (err)
            return err;
    }
    return 0;
}

int lw_surface_seal(struct lw_surface *s)
{
    int err;

    if (s->sealed)
        return 0;
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        if (!s->parts[i].complete || s->parts[i].sorted)
            return -LW_ERR_STATE;
    }
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        err = sort_part(&s->parts[i]);
        if (err)
            return err;
    }
    err = digest_all(s);
    for (unsigned i = 0; i < LW_PART_COUNT && err == 0; i++)
        err = index_names(s, &s->parts[i]);
    if (err)
        return err;
    lw_buf_fini(&s->scratch);
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        lw_map_fini(&s->parts[i].cursors);
    s->sealed = true;
    return 0;
}

bool lw_surface_sealed(const struct lw_surface *s)
{
    return s->sealed;
}

struct lw_str lw_surface_server(const struct lw_surface *s)
{
    return s->server;
}

struct lw_str lw_surface_view(const struct lw_surface *s)
{
    return s->view;
}

struct lw_str lw_surface_fact(const struct lw_surface *s, enum lw_fact fact)
{
    return (unsigned)fact < LW_FACT_COUNT ? s->facts[fact] : LW_STR_NONE;
}

const struct lw_item *lw_surface_first(const struct lw_surface *s, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? s->parts[part].first : NULL;
}

uint32_t lw_surface_count(const struct lw_surface *s, enum lw_part part)
{
    return (unsigned)part < LW_PART_COUNT ? s->parts[part].count : 0;
}

const struct lw_item *const *lw_surface_sorted(const struct lw_surface *s, enum lw_part part)
{
    if ((unsigned)part >= LW_PART_COUNT || !s->sealed)
        return NULL;
    return (const struct lw_item *const *)s->parts[part].sorted;
}

const struct lw_item *lw_surface_find(const struct lw_surface *s, enum lw_part part,
                                      struct lw_str name)
{
    if ((unsigned)part >= LW_PART_COUNT || !s->sealed)
        return NULL;
    return lw_map_get(&s->parts[part].by_name, name);
}

const struct lw_digest *lw_surface_digest(const struct lw_surface *s)
{
    return &s->digest;
}
