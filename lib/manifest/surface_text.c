/* Surfaces as text: our own form, written and read back strictly, and dumps of others, read
 * leniently. Also the key of a view. Owns nothing; collecting is surface.c's. */
#include "lib/manifest/surface.h"

#include <stdio.h>

#include "lib/manifest/manifest.h"
#include "lib/manifest/prune.h"
#include "lib/manifest/surface_impl.h"

#define SCHEMA "landwaiter/surface/v1"

/* Our texts nest a definition no deeper than the message that brought it, within a few levels, and
 * add who approved each item. */
#define EXTRA_DEPTH 8
#define EXTRA_BYTES ((size_t)32 << 20)

struct lw_json_limits lw_state_json_limits(void)
{
    struct lw_json_limits l = lw_json_default_limits;

    l.bytes = lw_surface_default_limits.bytes + EXTRA_BYTES;
    l.string = l.bytes;
    l.depth += EXTRA_DEPTH;
    return l;
}

size_t lw_state_arena_cap(size_t text)
{
    const size_t most = (size_t)2 << 30;

    /* A node takes 64 bytes and at least two of the text; strings with escapes are copied. */
    return text > most / 64 ? most : text * 64 + ((size_t)1 << 20);
}

static void write_part(const struct lw_surface *s, enum lw_part part, bool first, struct lw_buf *to)
{
    lw_buf_addf(to, "%s\"%s\":[", first ? "" : ",", lw_part_name(part));
    for (const struct lw_item *i = s->parts[part].first; i; i = i->next) {
        lw_buf_adds(to, i->json);
        if (i->next)
            lw_buf_addc(to, ',');
    }
    lw_buf_addc(to, ']');
}

void lw_surface_write(const struct lw_surface *s, struct lw_buf *to)
{
    if (!s->sealed) {
        to->failed = true;
        return;
    }
    lw_buf_addz(to, "{\"facts\":");
    lw_facts_write(s->facts, to);
    lw_buf_addz(to, ",\"parts\":{");
    for (unsigned i = 0; i < LW_PART_COUNT; i++)
        write_part(s, lw_parts_in_order[i], i == 0, to);
    lw_buf_addz(to, "},\"projection\":\"" LW_SURFACE_PROJECTION "\",\"schema\":\"" SCHEMA
                    "\",\"server\":");
    lw_json_quote(to, s->server);
    lw_buf_addz(to, ",\"view\":");
    lw_json_quote(to, s->view);
    lw_buf_addc(to, '}');
}

static bool is_string(const struct lw_json *v)
{
    return lw_json_is(v, LW_JSON_STRING);
}

static int load_facts(struct lw_surface *s, const struct lw_json *facts)
{
    uint32_t known = 0;

    for (unsigned f = 0; f < LW_FACT_COUNT; f++) {
        const struct lw_json *v = lw_json_getz(facts, lw_fact_name((enum lw_fact)f));
        int err;

        if (!v)
            continue;
        known++;
        err = lw_surface_set_fact(s, (enum lw_fact)f, v);
        if (err)
            return err;
    }
    return known == facts->count ? 0 : -LW_ERR_DAMAGED;
}

/* Texts from before resources were part of a surface have none. */
static int load_parts(struct lw_surface *s, const struct lw_json *parts)
{
    uint32_t known = 0;

    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        struct lw_str cursor;
        int err;

        if (p == LW_PART_RESOURCES && !lw_json_getz(parts, "resources")) {
            lw_surface_skip_part(s, LW_PART_RESOURCES);
            continue;
        }
        known++;
        err = lw_surface_add_page(s, (enum lw_part)p, parts, &cursor);
        if (err == -LW_ERR_LIMIT || err == -LW_ERR_NOMEM)
            return err;
        if (err)
            return -LW_ERR_DAMAGED;
    }
    return parts->count == known ? 0 : -LW_ERR_DAMAGED;
}

static int load_tree(const struct lw_json *root, struct lw_surface **out)
{
    const struct lw_json *facts = lw_json_getz(root, "facts");
    const struct lw_json *parts = lw_json_getz(root, "parts");
    const struct lw_json *projection = lw_json_getz(root, "projection");
    const struct lw_json *schema = lw_json_getz(root, "schema");
    const struct lw_json *server = lw_json_getz(root, "server");
    const struct lw_json *view = lw_json_getz(root, "view");
    struct lw_surface *s = NULL;
    int err;

    if (!is_string(schema) || !lw_str_eqz(schema->string, SCHEMA) || !is_string(projection) ||
        !lw_str_eqz(projection->string, LW_SURFACE_PROJECTION))
        return -LW_ERR_UNKNOWN;
    if (root->count != 6 || !lw_json_is(facts, LW_JSON_OBJECT) ||
        !lw_json_is(parts, LW_JSON_OBJECT) || !is_string(server) || !is_string(view))
        return -LW_ERR_DAMAGED;
    err = lw_surface_new(server->string, view->string, NULL, &s);
    if (err == 0)
        err = load_facts(s, facts);
    if (err == 0)
        err = load_parts(s, parts);
    if (err == 0)
        err = lw_surface_seal(s);
    if (err)
        lw_surface_free(&s);
    else
        *out = s;
    return err;
}

int lw_surface_load(struct lw_str json, struct lw_surface **out)
{
    struct lw_json_limits limits = lw_state_json_limits();
    const struct lw_json *root;
    struct lw_arena arena;
    int err;

    lw_arena_init(&arena, lw_state_arena_cap(json.n));
    err = lw_json_parse(&arena, json, &limits, &root, NULL);
    if (err == 0)
        err = load_tree(root, out);
    lw_arena_fini(&arena);
    return err;
}

/* ---- dumps ---- */

void lw_json_blame(struct lw_str text, const struct lw_json *at, const char *why,
                   struct lw_json_error *err)
{
    size_t offset = at ? (size_t)(at->raw.p - text.p) : 0;

    if (!err)
        return;
    *err = (struct lw_json_error){.offset = offset, .line = 1, .column = 1, .text = why};
    for (size_t i = 0; i < offset; i++) {
        err->column++;
        if (text.p[i] == '\n') {
            err->line++;
            err->column = 1;
        }
    }
}

static const char *page_fault(int err)
{
    switch (-err) {
    case LW_ERR_MISSING:
        return "an item of the list has no name";
    case LW_ERR_TYPE:
        return "a list of objects expected";
    default:
        return lw_err_text(err);
    }
}

static int dump_parts(struct lw_surface *s, struct lw_str text, const struct lw_json *root,
                      struct lw_json_error *why)
{
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        const struct lw_json *list = lw_json_getz(root, lw_part_name((enum lw_part)p));
        struct lw_str cursor = LW_STR_NONE;
        int err;

        if (!list) {
            lw_surface_skip_part(s, (enum lw_part)p);
            continue;
        }
        err = lw_surface_add_page(s, (enum lw_part)p, root, &cursor);
        if (err) {
            lw_json_blame(text, list, page_fault(err), why);
            return err;
        }
        if (cursor.p) {
            lw_json_blame(text, list, "the list goes on behind nextCursor: it is not complete",
                          why);
            return -LW_ERR_MISSING;
        }
    }
    return 0;
}

static int dump_facts(struct lw_surface *s, const struct lw_json *root)
{
    static const struct {
        enum lw_fact fact;
        const char *member;
    } table[] = {
        {LW_FACT_INSTRUCTIONS, "instructions"},
        {LW_FACT_SERVER_INFO, "serverInfo"},
        {LW_FACT_CAPABILITIES, "capabilities"},
        {LW_FACT_PROTOCOL, "protocolVersion"},
    };

    for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
        int err = lw_surface_set_fact(s, table[i].fact, lw_json_getz(root, table[i].member));

        if (err)
            return err;
    }
    return 0;
}

/* What a dump does not tell is as it was approved. */
static int other_facts(struct lw_surface *s, const struct lw_manifest *m, struct lw_arena *a)
{
    struct lw_json_limits limits = lw_state_json_limits();
    int err = 0;

    for (unsigned f = 0; f < LW_FACT_COUNT && err == 0; f++) {
        struct lw_str text = lw_manifest_fact(m, (enum lw_fact)f);
        const struct lw_json *v;

        if (s->facts[f].p || !text.p)
            continue;
        err = lw_json_parse(a, text, &limits, &v, NULL);
        if (err == 0)
            err = lw_surface_set_fact(s, (enum lw_fact)f, v);
    }
    return err;
}

static int dump_tree(struct lw_str text, const struct lw_json *root, const struct lw_manifest *onto,
                     struct lw_arena *a, struct lw_surface **out, struct lw_json_error *why)
{
    struct lw_str server = lw_json_string_or(lw_json_getz(root, "package"), LW_STR("dump"));
    struct lw_str view = LW_STR("dump");
    struct lw_surface *s = NULL;
    int err;

    if (lw_json_getz(root, "schema")) {
        err = load_tree(root, out);
        if (err)
            lw_json_blame(text, NULL, "not a surface that this version wrote", why);
        return err;
    }
    if (!lw_json_getz(root, "tools")) {
        lw_json_blame(text, NULL, "not the dump of a surface: it has no \"tools\"", why);
        return -LW_ERR_MISSING;
    }
    if (onto) {
        server = lw_manifest_server(onto);
        view = lw_manifest_view(onto);
    }
    err = lw_surface_new(server, view, NULL, &s);
    if (err) {
        lw_json_blame(text, NULL, lw_err_text(err), why);
        return err;
    }
    err = dump_parts(s, text, root, why);
    if (err == 0) {
        err = dump_facts(s, root);
        if (err == 0 && onto)
            err = other_facts(s, onto, a);
        if (err == 0)
            err = lw_surface_seal(s);
        if (err)
            lw_json_blame(text, NULL, lw_err_text(err), why);
    }
    if (err)
        lw_surface_free(&s);
    else
        *out = s;
    return err;
}

static int read_dump(struct lw_str json, const struct lw_manifest *m, struct lw_surface **out,
                     struct lw_json_error *err)
{
    struct lw_json_limits limits = lw_state_json_limits();
    const struct lw_json *root;
    struct lw_arena arena;
    int code;

    lw_arena_init(&arena, lw_state_arena_cap(json.n));
    code = lw_json_parse(&arena, json, &limits, &root, err);
    if (code == 0)
        code = dump_tree(json, root, m, &arena, out, err);
    lw_arena_fini(&arena);
    return code;
}

int lw_surface_from_dump_onto(struct lw_str json, const struct lw_manifest *m,
                              struct lw_surface **out, struct lw_json_error *err)
{
    const struct lw_prune how = {.depth = lw_state_json_limits().depth};
    struct lw_buf pruned;
    int code = read_dump(json, m, out, err);

    if (code != -LW_ERR_DEPTH)
        return code;
    lw_buf_init(&pruned, json.n + 65536);
    if (lw_list_prune(json, &how, &pruned) == 0) /* else the first error says where it is */
        code = read_dump(lw_buf_str(&pruned), m, out, err);
    lw_buf_fini(&pruned);
    return code;
}

int lw_surface_from_dump(struct lw_str json, struct lw_surface **out, struct lw_json_error *err)
{
    return lw_surface_from_dump_onto(json, NULL, out, err);
}

/* ---- views ---- */

static bool era_valid(struct lw_str era)
{
    if (era.n == 0 || era.n > LW_VIEW_TEXT_BUF - 18)
        return false;
    for (size_t i = 0; i < era.n; i++) {
        char c = era.p[i];

        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'))
            return false;
    }
    return true;
}

int lw_view_key(struct lw_str era, const struct lw_json *client_capabilities,
                struct lw_str authorization, char out[LW_VIEW_TEXT_BUF])
{
    struct lw_digest d;
    struct lw_buf b;
    int err;

    if (!era_valid(era))
        return -LW_ERR_SYNTAX;
    if (!lw_utf8_valid(authorization))
        return -LW_ERR_ENCODING;
    lw_buf_init(&b, (size_t)1 << 20);
    lw_buf_addz(&b, "{\"authorization\":");
    lw_json_quote(&b, authorization);
    lw_buf_addz(&b, ",\"capabilities\":");
    if (client_capabilities)
        lw_json_canonical(&b, client_capabilities);
    else
        lw_buf_addz(&b, "{}");
    lw_buf_addz(&b, ",\"era\":");
    lw_json_quote(&b, era);
    lw_buf_addz(&b, ",\"projection\":\"landwaiter.view/v1\"}");
    err = lw_buf_status(&b);
    if (err == 0) {
        d = lw_sha256(lw_buf_str(&b));
        memcpy(out, era.p, era.n);
        out[era.n] = ':';
        lw_hex(d.b, 8, out + era.n + 1);
    }
    lw_buf_fini(&b);
    return err;
}
