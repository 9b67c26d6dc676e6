/* Digests as other projects define them. Reads definitions that a surface or manifest holds, which
 * are canonical; owns nothing. */
#include "lib/manifest/interop.h"

#include <stdlib.h>

#include "lib/manifest/surface_impl.h"

struct member {
    const char *theirs; /* in the order of the canonical form */
    const char *ours;
};

/* Writes the members that are wanted of a definition and digests that. */
static int digest_members(struct lw_str definition, const struct member *members, size_t n,
                          bool nulls, struct lw_digest *out)
{
    struct lw_json_limits limits = lw_state_json_limits();
    const struct lw_json *def;
    struct lw_arena arena;
    struct lw_buf b;
    bool first = true;
    int err;

    lw_arena_init(&arena, lw_state_arena_cap(definition.n));
    lw_buf_init(&b, definition.n * 2 + 1024);
    err = lw_json_parse(&arena, definition, &limits, &def, NULL);
    lw_buf_addc(&b, '{');
    for (size_t i = 0; i < n && err == 0; i++) {
        const struct lw_json *v = lw_json_getz(def, members[i].ours);
        bool is = v && v->type != LW_JSON_NULL;

        if (!is && !nulls)
            continue;
        lw_buf_addf(&b, "%s\"%s\":", first ? "" : ",", members[i].theirs);
        if (is)
            lw_json_canonical(&b, v);
        else
            lw_buf_addz(&b, "null");
        first = false;
    }
    lw_buf_addc(&b, '}');
    if (err == 0)
        err = lw_buf_status(&b);
    if (err == 0)
        *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_arena_fini(&arena);
    return err;
}

int lw_assay_tool(struct lw_str definition, struct lw_digest *out)
{
    static const struct member members[] = {{"annotations", "annotations"},
                                            {"description", "description"},
                                            {"input_schema", "inputSchema"},
                                            {"name", "name"},
                                            {"output_schema", "outputSchema"}};

    return digest_members(definition, members, 5, /* nulls= */ true, out);
}

int lw_sep1766_tool(struct lw_str definition, struct lw_digest *out)
{
    static const struct member members[] = {{"description", "description"},
                                            {"inputSchema", "inputSchema"},
                                            {"name", "name"},
                                            {"outputSchema", "outputSchema"}};

    return digest_members(definition, members, 4, /* nulls= */ false, out);
}

struct lw_assay {
    struct lw_buf text;
    bool any;
};

int lw_assay_new(struct lw_assay **out)
{
    struct lw_assay *a = calloc(1, sizeof(*a));

    if (!a)
        return -LW_ERR_NOMEM;
    lw_buf_init(&a->text, lw_state_json_limits().bytes);
    lw_buf_addz(&a->text, "{\"projection\":\"assay.mcp_manifest_projection.v0\",\"tools\":[");
    *out = a;
    return 0;
}

void lw_assay_free(struct lw_assay **a)
{
    if (!*a)
        return;
    lw_buf_fini(&(*a)->text);
    free(*a);
    *a = NULL;
}

void lw_assay_add(struct lw_assay *a, struct lw_str name, const struct lw_digest *tool)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_buf_addz(&a->text, a->any ? ",{\"name\":" : "{\"name\":");
    lw_json_quote(&a->text, name);
    lw_buf_addz(&a->text, ",\"tool_digest\":\"");
    lw_buf_adds(&a->text, lw_digest_text(tool, text));
    lw_buf_addz(&a->text, "\"}");
    a->any = true;
}

int lw_assay_end(struct lw_assay *a, struct lw_digest *out)
{
    lw_buf_addz(&a->text, "]}");
    if (lw_buf_status(&a->text) != 0)
        return -LW_ERR_LIMIT;
    *out = lw_sha256(lw_buf_str(&a->text));
    return 0;
}
