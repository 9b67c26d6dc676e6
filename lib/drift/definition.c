/* One definition, member by member: which kind of delta a difference in each of them is. Schemas
 * are schema_diff.c's; what new text says is signals.c's, run over the whole at the end. */
#include "lib/drift/differ.h"

void lw_differ_text(struct lw_differ *c, enum lw_delta_kind kind, const struct lw_json *before,
                    const struct lw_json *after)
{
    bool texts = lw_json_is(before, LW_JSON_STRING) && lw_json_is(after, LW_JSON_STRING);

    if (texts && lw_text_same_words(before->string, after->string))
        kind = LW_DELTA_TEXT_COSMETIC;
    lw_differ_give_json(c, kind, before, after);
}

/* ---- annotations ---- */

struct hint {
    const char *name;
    bool otherwise; /* the default of the specification */
    bool safe;      /* the value that claims less */
    enum lw_delta_kind relaxed;
};

static const struct hint hints[] = {
    {"readOnlyHint", false, true, LW_DELTA_READ_ONLY_RELAXED},
    {"destructiveHint", true, false, LW_DELTA_DESTRUCTIVE_RELAXED},
    {"idempotentHint", false, true, LW_DELTA_IDEMPOTENT_RELAXED},
    {"openWorldHint", true, false, LW_DELTA_OPEN_WORLD_RELAXED},
};

/* destructiveHint and idempotentHint mean something only where readOnlyHint is false. */
static bool holds_when_writing(const struct hint *h)
{
    return h->relaxed == LW_DELTA_DESTRUCTIVE_RELAXED || h->relaxed == LW_DELTA_IDEMPOTENT_RELAXED;
}

static bool effective(const struct lw_json *annotations, const struct hint *h)
{
    bool value = lw_json_bool_or(lw_json_getz(annotations, h->name), h->otherwise);

    if (holds_when_writing(h) && lw_json_bool_or(lw_json_getz(annotations, "readOnlyHint"), false))
        value = h->safe;
    return value;
}

/* What a hint that claims more harm now is: said with the opposite of what was said before, or only
 * no longer said to be harmless. */
static enum lw_delta_kind relaxed(const struct hint *h, const struct lw_json *before,
                                  const struct lw_json *after)
{
    bool weighty =
        h->relaxed == LW_DELTA_READ_ONLY_RELAXED || h->relaxed == LW_DELTA_DESTRUCTIVE_RELAXED;

    if (lw_json_is(after, LW_JSON_BOOL) && (lw_json_is(before, LW_JSON_BOOL) || weighty))
        return h->relaxed;
    return weighty ? LW_DELTA_CLAIM_DROPPED : LW_DELTA_CLAIM_UNSAID;
}

/* A claim of harmlessness is compared with what the definition says otherwise. */
static enum lw_delta_kind tightened(struct lw_differ *c, const struct hint *h,
                                    const struct lw_json *before)
{
    if (h->relaxed == LW_DELTA_READ_ONLY_RELAXED && lw_effects_write(c->effects_headline))
        return LW_DELTA_ANNOTATION_CONTRADICTS;
    if (h->relaxed == LW_DELTA_DESTRUCTIVE_RELAXED && lw_effects_destroy(c->effects_headline))
        return LW_DELTA_ANNOTATION_CONTRADICTS;
    if (lw_json_is(before, LW_JSON_BOOL) && h->relaxed != LW_DELTA_IDEMPOTENT_RELAXED)
        return LW_DELTA_ANNOTATION_REVERSED;
    return LW_DELTA_ANNOTATION_TIGHTENED;
}

static void diff_hint(struct lw_differ *c, const struct hint *h, const struct lw_json *before,
                      const struct lw_json *after, const struct lw_pairs *p)
{
    bool was = effective(before, h);
    bool is = effective(after, h);
    bool said = lw_json_is(p->before, LW_JSON_BOOL) && p->before->boolean == h->safe &&
                lw_json_is(p->after, LW_JSON_BOOL) && p->after->boolean != h->safe;

    if (p->after && p->after->type != LW_JSON_BOOL)
        lw_differ_give_json(c, LW_DELTA_ANNOTATION_UNREADABLE, p->before, p->after);
    if (said || (was == h->safe && is != h->safe))
        lw_differ_give_json(c, relaxed(h, p->before, p->after), p->before, p->after);
    else if (was != h->safe && is == h->safe)
        lw_differ_give_json(c, tightened(c, h, p->before), p->before, p->after);
    else
        lw_differ_give_json(c, LW_DELTA_ANNOTATION_RESTATED, p->before, p->after);
}

static void diff_annotations(struct lw_differ *c, const struct lw_json *before,
                             const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);
    bool any = false;

    while (lw_pairs_next(&p)) {
        const struct hint *hint = NULL;
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        any = true;
        size = lw_path_push(c, p.key);
        for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++) {
            if (lw_str_eqz(p.key, hints[i].name))
                hint = &hints[i];
        }
        if (hint)
            diff_hint(c, hint, before, after, &p);
        else if (lw_str_eqz(p.key, "title"))
            lw_differ_text(c, LW_DELTA_TITLE_CHANGED, p.before, p.after);
        else
            lw_differ_give_json(c, LW_DELTA_ANNOTATION_CHANGED, p.before, p.after);
        lw_path_pop(c, size);
    }
    if (!any) /* {} and nothing, or no object at all */
        lw_differ_give_json(c, LW_DELTA_ANNOTATION_RESTATED, before, after);
}

/* ---- other members ---- */

static bool runs_as_no_task(const struct lw_json *execution)
{
    const struct lw_json *support = lw_json_getz(execution, "taskSupport");

    if (!execution)
        return true;
    if (execution->type != LW_JSON_OBJECT)
        return false;
    if (!support)
        return execution->count == 0;
    return execution->count == 1 && support->type == LW_JSON_STRING &&
           lw_str_eqz(support->string, "forbidden");
}

static void diff_execution(struct lw_differ *c, const struct lw_json *before,
                           const struct lw_json *after)
{
    bool restated = runs_as_no_task(before) && runs_as_no_task(after);

    lw_differ_give_json(c, restated ? LW_DELTA_EXECUTION_RESTATED : LW_DELTA_EXECUTION_CHANGED,
                        before, after);
}

static void diff_output(struct lw_differ *c, const struct lw_json *before,
                        const struct lw_json *after)
{
    bool dialect = lw_schema_dialect_only(before, after);

    lw_differ_give_json(c, dialect ? LW_DELTA_DIALECT_CHANGED : LW_DELTA_OUTPUT_SCHEMA_CHANGED,
                        before, after);
}

static void diff_input(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after)
{
    lw_differ_schema(c, before, after);
}

/* The scheme and host of a URL; of one without a host, the scheme alone. */
static struct lw_str origin_of(struct lw_str url)
{
    size_t scheme = lw_str_find(url, LW_STR("://"), 0);
    size_t n;

    if (scheme == (size_t)-1)
        return lw_str_starts(url, LW_STR("data:")) ? LW_STR("data:") : url;
    for (n = scheme + 3; n < url.n && !strchr("/?#", url.p[n]); n++)
        ;
    return lw_str(url.p, n);
}

static bool icons_come_from(const struct lw_json *icons, struct lw_str origin)
{
    LW_JSON_EACH (icon, icons) {
        struct lw_str src = lw_json_string_or(lw_json_getz(icon, "src"), LW_STR(""));

        if (lw_str_eq(origin_of(src), origin))
            return true;
    }
    return false;
}

static void diff_icons(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after)
{
    enum lw_delta_kind kind = LW_DELTA_ICON_CHANGED;
    unsigned looked_at = 0;

    LW_JSON_EACH (icon, after) {
        struct lw_str src = lw_json_string_or(lw_json_getz(icon, "src"), LW_STR(""));
        struct lw_str origin = origin_of(src);

        /* A definition with more icons than that is not worth comparing each with each. */
        if (++looked_at > 32 || (!lw_str_eqz(origin, "data:") && !icons_come_from(before, origin)))
            kind = LW_DELTA_ICON_REMOTE;
    }
    lw_differ_give_json(c, kind, before, after);
}

static void diff_meta(struct lw_differ *c, const struct lw_json *before,
                      const struct lw_json *after)
{
    static const char content[] = "landwaiter/content"; /* LW_CONTENT_KEY: the page itself */
    const struct lw_json *was = lw_json_getz(before, "ui");
    const struct lw_json *is = lw_json_getz(after, "ui");
    bool ui = is && !lw_raw_eq(lw_json_getz(was, "resourceUri"), lw_json_getz(is, "resourceUri"));
    bool known =
        !before || !after || (before->type == LW_JSON_OBJECT && after->type == LW_JSON_OBJECT);

    if (c->part == LW_PART_RESOURCES &&
        !lw_raw_eq(lw_json_getz(before, content), lw_json_getz(after, content))) {
        lw_differ_give_json(c, LW_DELTA_RESOURCE_CONTENT_CHANGED, lw_json_getz(before, content),
                            lw_json_getz(after, content));
        return;
    }
    if (ui)
        lw_differ_give_json(c, LW_DELTA_UI_RESOURCE_CHANGED, was, is);
    if (!known)
        lw_differ_give_json(c, LW_DELTA_MEMBER_CHANGED, before, after);
    else if (!ui || !lw_raw_eq(before, after))
        lw_differ_give_json(c, LW_DELTA_META_CHANGED, before, after);
}

struct member {
    const char *name;
    void (*diff)(struct lw_differ *c, const struct lw_json *before, const struct lw_json *after);
    enum lw_delta_kind kind; /* where there is no function */
    bool text;
};

/* The first entries hold for every part. */
static const struct member common[] = {
    {"description", NULL, LW_DELTA_DESCRIPTION_CHANGED, true},
    {"title", NULL, LW_DELTA_TITLE_CHANGED, true},
    {"icons", diff_icons, 0, false},
    {"_meta", diff_meta, 0, false},
};

static const struct member of_tools[] = {
    {"inputSchema", diff_input, 0, false},
    {"outputSchema", diff_output, 0, false},
    {"annotations", diff_annotations, 0, false},
    {"execution", diff_execution, 0, false},
};

static const struct member of_prompts[] = {
    {"arguments", NULL, LW_DELTA_PROMPT_CHANGED, false},
};

static const struct member of_templates[] = {
    {"name", NULL, LW_DELTA_TEMPLATE_CHANGED, true},
    {"mimeType", NULL, LW_DELTA_TEMPLATE_CHANGED, false},
    {"annotations", NULL, LW_DELTA_TEMPLATE_CHANGED, false},
};

static const struct member of_resources[] = {
    {"name", NULL, LW_DELTA_RESOURCE_CHANGED, true},
    {"mimeType", NULL, LW_DELTA_RESOURCE_CHANGED, false},
    {"annotations", NULL, LW_DELTA_RESOURCE_CHANGED, false},
};

static const struct member *find(const struct member *table, size_t n, struct lw_str key)
{
    for (size_t i = 0; i < n; i++) {
        if (lw_str_eqz(key, table[i].name))
            return &table[i];
    }
    return NULL;
}

static const struct member *find_member(enum lw_part part, struct lw_str key)
{
    const struct member *m = find(common, sizeof(common) / sizeof(common[0]), key);

    if (m)
        return m;
    switch (part) {
    case LW_PART_TOOLS:
        return find(of_tools, sizeof(of_tools) / sizeof(of_tools[0]), key);
    case LW_PART_PROMPTS:
        return find(of_prompts, sizeof(of_prompts) / sizeof(of_prompts[0]), key);
    case LW_PART_TEMPLATES:
        return find(of_templates, sizeof(of_templates) / sizeof(of_templates[0]), key);
    case LW_PART_RESOURCES:
        return find(of_resources, sizeof(of_resources) / sizeof(of_resources[0]), key);
    case LW_PART_COUNT:
        break;
    }
    return NULL;
}

void lw_differ_definition(struct lw_differ *c, const struct lw_json *before,
                          const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);
    uint32_t listed = c->listed;

    if (c->part == LW_PART_TOOLS) {
        c->base = before;
        c->base_read = false;
        c->base_classes = 0;
        lw_differ_know_declared(c);
        lw_differ_effects(c, before, after);
        lw_differ_know_params(c, before);
    }
    while (c->err == 0 && lw_pairs_next(&p)) {
        const struct member *m;
        size_t size;

        if (lw_raw_eq(p.before, p.after) ||
            lw_str_eqz(p.key, c->part == LW_PART_TEMPLATES   ? "uriTemplate"
                              : c->part == LW_PART_RESOURCES ? "uri"
                                                             : "name"))
            continue;
        m = find_member(c->part, p.key);
        size = lw_path_push(c, p.key);
        if (!m)
            lw_differ_give_json(c, LW_DELTA_MEMBER_CHANGED, p.before, p.after);
        else if (m->diff)
            m->diff(c, p.before, p.after);
        else if (m->text)
            lw_differ_text(c, m->kind, p.before, p.after);
        else
            lw_differ_give_json(c, m->kind, p.before, p.after);
        lw_path_pop(c, size);
    }
    if (c->part == LW_PART_TOOLS)
        lw_differ_give_effects(c);
    lw_differ_signals(c, before, after, LW_SIG_ALL);
    if (lw_differ_powers_add_up(c))
        lw_differ_give(c, LW_DELTA_POWER_WIDENED, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
    if (c->listed == listed &&
        c->listed == 0) /* two digests, and nothing to show for it: never without a delta */
        lw_differ_give_json(c, LW_DELTA_MEMBER_CHANGED, before, after);
}
