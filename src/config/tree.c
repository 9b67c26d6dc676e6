/* YAML to tree by libfyaml's events, so that each refusal has its place and nothing is expanded.
 * Decides what of YAML is accepted; what the keys mean is the schema's. */
#include "src/config/tree.h"

#include <libfyaml.h>

#include "lib/base/map.h"

#define SCALAR_MAX 32768

struct builder {
    struct lw_arena *arena;
    const struct lw_config_source *src;
    const struct lw_tree_limits *limits;
    struct fy_parser *parser;
    struct fy_diag *diag;
    size_t nodes;
    unsigned documents;
    struct lw_node *root;
    /* the open lists and maps, outermost first */
    struct frame {
        struct lw_node *node;
        struct lw_node **tail;
        struct lw_str key; /* p != NULL: its value comes next */
        struct lw_config_place key_at;
        struct lw_map seen;
    } stack[LW_TREE_DEPTH_MAX];
    size_t depth;
};

/* libfyaml's mark of a quoted text is behind its quote, that of an alias behind its star; ours are
 * on them. */
static bool mark_is_behind(struct fy_event *e)
{
    enum fy_scalar_style style = FYSS_PLAIN;

    if (e->type == FYET_ALIAS)
        return true;
    if (e->type == FYET_SCALAR && e->scalar.value)
        style = fy_token_scalar_style(e->scalar.value);
    return style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED;
}

static struct lw_config_place place_of(struct fy_event *e, struct lw_config_place otherwise)
{
    const struct fy_mark *m = fy_event_start_mark(e);

    if (!m || m->line < 0)
        return otherwise;
    return (struct lw_config_place){
        (uint32_t)m->line + 1, (uint32_t)(m->column - (mark_is_behind(e) && m->column > 0)) + 1};
}

static struct frame *top(struct builder *b)
{
    return b->depth > 0 ? &b->stack[b->depth - 1] : NULL;
}

static struct lw_config_place here(struct builder *b, struct fy_event *e)
{
    struct frame *f = top(b);

    return place_of(e, f && f->key.p ? f->key_at
                       : f           ? f->node->at
                                     : (struct lw_config_place){1, 1});
}

static int refuse_markup(struct builder *b, struct fy_event *e)
{
    struct lw_config_place at = here(b, e);

    if (e->type == FYET_ALIAS)
        return lw_config_fail(b->src, at, "aliases (*name) are not accepted; write the value here");
    if (fy_event_get_anchor_token(e))
        return lw_config_fail(b->src, at, "anchors (&name) are not accepted; remove it");
    if (fy_event_get_tag_token(e))
        return lw_config_fail(b->src, at, "tags (!name) are not accepted; remove it");
    return 0;
}

/* A new node at the end of what is open. */
static int attach(struct builder *b, struct fy_event *e, enum lw_node_kind kind,
                  struct lw_node **out)
{
    struct frame *f = top(b);
    struct lw_node *n;

    if (++b->nodes > b->limits->nodes)
        return lw_config_fail(b->src, here(b, e), "more than %zu values; %s", b->limits->nodes,
                              b->limits->remedy);
    if (f && f->node->kind == LW_NODE_MAP && !f->key.p)
        return lw_config_fail(b->src, here(b, e), "a key must be plain text");
    n = LW_ARENA_NEW(b->arena, struct lw_node);
    if (!n)
        return -LW_ERR_NOMEM;
    n->kind = kind;
    n->at = here(b, e);
    if (f) {
        n->key = f->key;
        n->key_at = f->key_at;
        f->key = LW_STR_NONE;
        *f->tail = n;
        f->tail = &n->next;
        f->node->count++;
    } else {
        b->root = n;
    }
    *out = n;
    return 0;
}

static int open_node(struct builder *b, struct fy_event *e, enum lw_node_kind kind)
{
    struct lw_node *n = NULL;
    struct frame *f;
    int r;

    if (b->depth == b->limits->depth || b->depth == LW_TREE_DEPTH_MAX)
        return lw_config_fail(b->src, here(b, e), "nested more than %u levels deep",
                              b->limits->depth);
    r = attach(b, e, kind, &n);
    if (r < 0)
        return r;
    f = &b->stack[b->depth++];
    *f = (struct frame){.node = n, .tail = &n->child};
    lw_map_init(&f->seen, NULL);
    return 0;
}

static int take_key(struct builder *b, struct fy_event *e, struct lw_str text)
{
    struct frame *f = top(b);
    struct lw_config_place at = place_of(e, f->node->at);
    struct lw_config_place *stored = LW_ARENA_NEW(b->arena, struct lw_config_place);
    struct lw_config_place *first = stored ? lw_map_get(&f->seen, text) : NULL;

    if (!stored)
        return -LW_ERR_NOMEM;
    if (first)
        return lw_config_fail(b->src, at, "\"%.64s\" is given twice, first in line %u; keep one",
                              text.p, first->line);
    *stored = at;
    f->key = text;
    f->key_at = at;
    return lw_map_put(&f->seen, text, stored, NULL);
}

static int take_scalar(struct builder *b, struct fy_event *e)
{
    struct frame *f = top(b);
    struct lw_node *n = NULL;
    size_t size = 0;
    const char *p = e->scalar.value ? fy_token_get_text(e->scalar.value, &size) : "";
    struct lw_str text;
    int r;

    if (size > SCALAR_MAX)
        return lw_config_fail(b->src, here(b, e), "a value of %zu bytes; at most %d are accepted",
                              size, SCALAR_MAX);
    if (p && memchr(p, '\0', size))
        return lw_config_fail(b->src, here(b, e), "a value with a NUL character; remove \\0");
    text = lw_arena_dup(b->arena, lw_str(p ? p : "", size));
    if (!text.p)
        return -LW_ERR_NOMEM;
    if (f && f->node->kind == LW_NODE_MAP && !f->key.p)
        return take_key(b, e, text);
    r = attach(b, e, LW_NODE_SCALAR, &n);
    if (r < 0)
        return r;
    n->text = text;
    n->plain = !e->scalar.value || fy_token_scalar_style(e->scalar.value) == FYSS_PLAIN;
    return 0;
}

static int begin_document(struct builder *b, struct fy_event *e)
{
    struct lw_config_place at = place_of(e, (struct lw_config_place){1, 1});
    struct fy_document_state *state = e->document_start.document_state;

    if (++b->documents > 1)
        return lw_config_fail(b->src, at, "a second document; remove the \"---\" and what follows");
    if (fy_document_state_version_explicit(state) || fy_document_state_tags_explicit(state))
        return lw_config_fail(b->src, at,
                              "directives (%%YAML, %%TAG) are not accepted; remove them");
    return 0;
}

static int take(struct builder *b, struct fy_event *e)
{
    int r = refuse_markup(b, e);

    if (r < 0)
        return r;
    switch (e->type) {
    case FYET_DOCUMENT_START:
        return begin_document(b, e);
    case FYET_MAPPING_START:
        return open_node(b, e, LW_NODE_MAP);
    case FYET_SEQUENCE_START:
        return open_node(b, e, LW_NODE_LIST);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
        lw_map_fini(&top(b)->seen);
        b->depth--;
        return 0;
    case FYET_SCALAR:
        return take_scalar(b, e);
    case FYET_NONE:
    case FYET_STREAM_START:
    case FYET_STREAM_END:
    case FYET_DOCUMENT_END:
    case FYET_ALIAS: /* refused above */
        return 0;
    }
    return 0;
}

static int syntax_error(struct builder *b)
{
    void *at = NULL;
    const struct fy_diag_error *e = fy_diag_errors_iterate(b->diag, &at);

    if (!e || e->line < 1)
        return lw_config_fail(b->src, (struct lw_config_place){0, 0}, "not readable as YAML");
    return lw_config_fail(
        b->src,
        (struct lw_config_place){(uint32_t)e->line, e->column < 1 ? 1 : (uint32_t)e->column},
        "not readable as YAML: %.200s", e->msg);
}

static int read_events(struct builder *b)
{
    struct fy_event *e;
    bool ended = false;
    int r = 0;

    while (r == 0 && (e = fy_parser_parse(b->parser))) {
        ended = e->type == FYET_STREAM_END;
        r = take(b, e);
        fy_parser_event_free(b->parser, e);
    }
    if (r == 0 && (fy_parser_get_stream_error(b->parser) || !ended))
        r = syntax_error(b);
    while (b->depth > 0)
        lw_map_fini(&b->stack[--b->depth].seen);
    return r;
}

int lw_config_tree(struct lw_arena *a, const struct lw_config_source *src,
                   const struct lw_tree_limits *limits, struct lw_node **out)
{
    struct builder b = {.arena = a, .src = src, .limits = limits};
    struct fy_diag_cfg diag_cfg = {.level = FYET_ERROR, .module_mask = ~0U};
    struct fy_parse_cfg cfg = {.flags = FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_DISABLE_MMAP_OPT |
                                        FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE};
    int r = -LW_ERR_NOMEM;

    b.diag = fy_diag_create(&diag_cfg);
    if (!b.diag)
        return r;
    fy_diag_set_collect_errors(b.diag, true);
    cfg.diag = b.diag;
    b.parser = fy_parser_create(&cfg);
    if (b.parser && fy_parser_set_string(b.parser, src->text.p, src->text.n) == 0)
        r = read_events(&b);
    if (r == 0)
        *out = b.root;
    if (b.parser)
        fy_parser_destroy(b.parser);
    fy_diag_destroy(b.diag);
    return r;
}
