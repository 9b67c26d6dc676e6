/* Deltas as text for a terminal. Words of texts are compared in review_words.c. */
#include "cli/review_text.h"

#include "lib/json/json.h"

#define DEFAULT_MAX ((size_t)600)

static size_t value_max(const struct lw_review_style *style)
{
    return style->value_max ? style->value_max : DEFAULT_MAX;
}

static const char *color_of(enum lw_disposition d)
{
    return d == LW_QUARANTINE ? "\x1b[31;1m" : d == LW_REVIEW ? "\x1b[33;1m" : "\x1b[32m";
}

static void put_disposition(enum lw_disposition d, const struct lw_review_style *style,
                            struct lw_buf *to)
{
    if (style->color)
        lw_buf_addz(to, color_of(d));
    lw_buf_addz(to, lw_disposition_name(d));
    if (style->color)
        lw_buf_addz(to, "\x1b[0m");
}

/* The beginning of a text of the server, made visible, and how much was left off. */
static void put_cut(struct lw_str s, size_t max, struct lw_buf *to)
{
    struct lw_str shown = s;

    if (s.n > max) {
        shown.n = max;
        while (shown.n > 0 && ((uint8_t)s.p[shown.n] & 0xc0) == 0x80)
            shown.n--;
    }
    lw_visible(to, shown);
    if (shown.n < s.n)
        lw_buf_addf(to, " … (%zu more bytes)", s.n - shown.n);
}

static void put_value(char mark, struct lw_str v, const struct lw_review_style *style,
                      struct lw_buf *to)
{
    if (!v.p)
        return;
    lw_buf_addz(to, "      ");
    if (style->color)
        lw_buf_addz(to, mark == '-' ? "\x1b[31m" : "\x1b[32m");
    lw_buf_addf(to, "%c ", mark);
    put_cut(v, value_max(style), to);
    if (style->color)
        lw_buf_addz(to, "\x1b[0m");
    lw_buf_addc(to, '\n');
}

static const struct lw_json *parse(struct lw_arena *arena, struct lw_str json)
{
    const struct lw_json *v = NULL;

    if (!json.p || lw_json_parse(arena, json, &lw_json_default_limits, &v, NULL) != 0)
        return NULL;
    return v;
}

static void put_type(const struct lw_json *schema, struct lw_buf *to)
{
    const struct lw_json *type = lw_json_getz(schema, "type");
    bool first = true;

    if (lw_json_is(type, LW_JSON_STRING)) {
        put_cut(type->string, 40, to);
        return;
    }
    LW_JSON_EACH (t, type) {
        if (!first)
            lw_buf_addc(to, '|');
        put_cut(lw_json_string_or(t, LW_STR("?")), 40, to);
        first = false;
    }
    if (first)
        lw_buf_addz(to, "any");
}

static bool is_required(const struct lw_json *schema, struct lw_str name)
{
    LW_JSON_EACH (r, lw_json_getz(schema, "required")) {
        if (r->type == LW_JSON_STRING && lw_str_eq(r->string, name))
            return true;
    }
    return false;
}

#define PARAMS_SHOWN 40

static void put_params(const struct lw_json *schema, struct lw_buf *to)
{
    const struct lw_json *props = lw_json_getz(schema, "properties");
    uint32_t n = 0;

    LW_JSON_EACH (p, props) {
        if (n++ == PARAMS_SHOWN) {
            lw_buf_addf(to, "      + … (%u more parameters)\n", props->count - PARAMS_SHOWN);
            return;
        }
        lw_buf_addz(to, "      + parameter ");
        put_cut(p->key, 80, to);
        lw_buf_addz(to, ": ");
        put_type(p, to);
        if (is_required(schema, p->key))
            lw_buf_addz(to, ", required");
        lw_buf_addc(to, '\n');
    }
}

/* A definition that is new is read by what it says, not as JSON. */
static void put_definition(struct lw_str json, const struct lw_review_style *style,
                           struct lw_buf *to)
{
    const struct lw_json *def;
    struct lw_arena arena;

    lw_arena_init(&arena, (size_t)64 << 20);
    def = parse(&arena, json);
    if (!def) {
        put_value('+', json, style, to);
    } else {
        struct lw_str text = lw_json_string_or(lw_json_getz(def, "description"), LW_STR("(none)"));
        const struct lw_json *claims = lw_json_getz(def, "annotations");

        lw_buf_addz(to, "      + description: ");
        put_cut(text, value_max(style), to);
        lw_buf_addc(to, '\n');
        put_params(lw_json_getz(def, "inputSchema"), to);
        if (claims) {
            lw_buf_addz(to, "      + says about itself: ");
            put_cut(claims->raw, value_max(style), to);
            lw_buf_addc(to, '\n');
        }
    }
    lw_arena_fini(&arena);
}

static bool is_new_item(enum lw_delta_kind k)
{
    return k == LW_DELTA_TOOL_ADDED || k == LW_DELTA_TOOL_FIRST_SEEN ||
           k == LW_DELTA_PROMPT_ADDED || k == LW_DELTA_PROMPT_FIRST_SEEN ||
           k == LW_DELTA_TEMPLATE_ADDED || k == LW_DELTA_TEMPLATE_FIRST_SEEN;
}

static bool is_gone_item(enum lw_delta_kind k)
{
    return k == LW_DELTA_TOOL_REMOVED || k == LW_DELTA_PROMPT_REMOVED ||
           k == LW_DELTA_TEMPLATE_REMOVED;
}

static void put_values(const struct lw_delta *d, const struct lw_review_style *style,
                       struct lw_buf *to)
{
    bool strings =
        d->before.n > 1 && d->before.p[0] == '"' && d->after.n > 1 && d->after.p[0] == '"';
    struct lw_arena arena;

    if (is_gone_item(d->kind))
        return;
    if (is_new_item(d->kind)) {
        put_definition(d->after, style, to);
        return;
    }
    lw_arena_init(&arena, (size_t)64 << 20);
    if (strings && d->before.n + d->after.n > 120) {
        const struct lw_json *b = parse(&arena, d->before);
        const struct lw_json *a = parse(&arena, d->after);

        if (a && b) {
            lw_review_words(b->string, a->string, "      ", style, to);
            lw_arena_fini(&arena);
            return;
        }
    }
    put_value('-', d->before, style, to);
    put_value('+', d->after, style, to);
    lw_arena_fini(&arena);
}

void lw_review_delta(const struct lw_delta *d, const struct lw_review_style *style,
                     struct lw_buf *to)
{
    lw_buf_addz(to, "  ");
    put_disposition(d->disposition, style, to);
    lw_buf_addf(to, " · %s · %s · %s\n", lw_severity_name(d->severity),
                lw_dimension_name(d->dimension), lw_delta_name(d->kind));
    lw_buf_addf(to, "    %s", lw_delta_text(d->kind));
    if (d->note.n) {
        lw_buf_addz(to, ": ");
        put_cut(d->note, 200, to);
    }
    lw_buf_addc(to, '\n');
    if (d->path.n) {
        lw_buf_addz(to, "    at ");
        put_cut(d->path, 200, to);
        lw_buf_addc(to, '\n');
    }
    put_values(d, style, to);
}

/* ---- the report ---- */

static void put_heading(const struct lw_drift *d, const struct lw_delta *first,
                        const struct lw_review_style *style, struct lw_buf *to)
{
    lw_buf_addc(to, '\n');
    if (!first->item.p) {
        lw_buf_addz(to, "the server — ");
        put_disposition(lw_drift_server(d), style, to);
    } else {
        lw_buf_addf(to, "%s ", lw_part_kind(first->part));
        put_cut(first->item, 200, to);
        lw_buf_addz(to, " — ");
        put_disposition(lw_drift_item(d, first->part, first->item), style, to);
    }
    lw_buf_addc(to, '\n');
}

static void put_counts(const struct lw_drift *d, struct lw_buf *to)
{
    uint32_t count[LW_DELTA_KIND_COUNT] = {0};

    for (const struct lw_delta *i = lw_drift_first(d); i; i = i->next)
        count[i->kind]++;
    for (int k = 0; k < LW_DELTA_KIND_COUNT; k++) {
        if (count[k])
            lw_buf_addf(to, "  %6u  %s\n", count[k], lw_delta_name((enum lw_delta_kind)k));
    }
}

void lw_review_summary(const struct lw_drift *d, const struct lw_review_style *style,
                       struct lw_buf *to)
{
    put_disposition(lw_drift_worst(d), style, to);
    lw_buf_addf(to, ", severity %s, %zu %s\n", lw_severity_name(lw_drift_severity(d)),
                lw_drift_count(d), lw_drift_count(d) == 1 ? "change" : "changes");
    put_counts(d, to);
}

void lw_review_heading(const struct lw_drift *d, const struct lw_delta *first,
                       const struct lw_review_style *style, struct lw_buf *to)
{
    put_heading(d, first, style, to);
}
