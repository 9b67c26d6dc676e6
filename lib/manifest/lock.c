/* Writing and reading lock files. Decides their layout and that everything in them follows from the
 * manifests; what a manifest's own text must be is manifest_text.c's. */
#include "lib/manifest/lock.h"

#include <stdlib.h>

#include "lib/manifest/interop.h"
#include "lib/manifest/manifest_impl.h"
#include "lib/manifest/surface_impl.h"

#define SIGNATURE_MAX ((size_t)2048)
#define LIST_ON_LINE  88 /* characters of a list of plain values that still goes on one line */

struct lw_lock {
    struct lw_manifest **sorted; /* by server, then view */
    size_t count;
    size_t room;
    struct lw_arena arena;
    struct lw_str signature;
};

int lw_lock_new(struct lw_lock **out)
{
    struct lw_lock *l = calloc(1, sizeof(*l));

    if (!l)
        return -LW_ERR_NOMEM;
    lw_arena_init(&l->arena, (size_t)1 << 20);
    *out = l;
    return 0;
}

void lw_lock_free(struct lw_lock **lp)
{
    struct lw_lock *l = *lp;

    if (!l)
        return;
    for (size_t i = 0; i < l->count; i++)
        lw_manifest_free(&l->sorted[i]);
    free((void *)l->sorted);
    lw_arena_fini(&l->arena);
    free(l);
    *lp = NULL;
}

static int order(const struct lw_manifest *m, struct lw_str server, struct lw_str view)
{
    int c = lw_str_cmp(m->server, server);

    return c != 0 ? c : lw_str_cmp(m->view, view);
}

/* Where (server, view) is or would be. */
static size_t position(const struct lw_lock *l, struct lw_str server, struct lw_str view)
{
    size_t low = 0;
    size_t high = l->count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (order(l->sorted[mid], server, view) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

int lw_lock_put(struct lw_lock *l, struct lw_manifest **m)
{
    size_t at = position(l, (*m)->server, (*m)->view);

    if (at < l->count && order(l->sorted[at], (*m)->server, (*m)->view) == 0)
        return -LW_ERR_DUPLICATE;
    if (l->count == LW_LOCK_MANIFESTS)
        return -LW_ERR_LIMIT;
    if (l->count == l->room) {
        size_t room = l->room ? l->room * 2 : 16;
        struct lw_manifest **grown =
            realloc((void *)l->sorted, room * sizeof(struct lw_manifest *));

        if (!grown)
            return -LW_ERR_NOMEM;
        l->sorted = grown;
        l->room = room;
    }
    memmove((void *)&l->sorted[at + 1], (void *)&l->sorted[at],
            (l->count - at) * sizeof(struct lw_manifest *));
    l->sorted[at] = *m;
    l->count++;
    *m = NULL;
    return 0;
}

size_t lw_lock_count(const struct lw_lock *l)
{
    return l->count;
}

const struct lw_manifest *lw_lock_at(const struct lw_lock *l, size_t i)
{
    return i < l->count ? l->sorted[i] : NULL;
}

const struct lw_manifest *lw_lock_find(const struct lw_lock *l, struct lw_str server,
                                       struct lw_str view)
{
    size_t at = position(l, server, view);

    if (at < l->count && order(l->sorted[at], server, view) == 0)
        return l->sorted[at];
    at = position(l, server, LW_STR(""));
    return at < l->count && lw_str_eq(l->sorted[at]->server, server) ? l->sorted[at] : NULL;
}

int lw_lock_forget_earlier(struct lw_lock *l)
{
    int err = 0;

    for (size_t i = 0; i < l->count && err == 0; i++)
        err = lw_manifest_forget_earlier(l->sorted[i]);
    return err;
}

int lw_lock_remember(struct lw_lock *l, const struct lw_lock *old)
{
    int err = 0;

    for (size_t i = 0; i < l->count && err == 0; i++) {
        struct lw_manifest *m = l->sorted[i];
        size_t at = position(old, m->server, m->view);

        if (at < old->count && order(old->sorted[at], m->server, m->view) == 0)
            err = lw_manifest_remember(m, old->sorted[at], LW_FACT_LAUNCH);
    }
    return err;
}

struct lw_str lw_lock_signature(const struct lw_lock *l)
{
    return l->signature;
}

int lw_lock_sign(struct lw_lock *l, struct lw_str signature)
{
    if (signature.n > SIGNATURE_MAX)
        return -LW_ERR_LIMIT;
    l->signature = lw_arena_dup(&l->arena, signature);
    return l->signature.p ? 0 : -LW_ERR_LIMIT;
}

/* ---- the canonical form ---- */

static void put_digest(const struct lw_digest *d, struct lw_buf *to)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_buf_addc(to, '"');
    lw_buf_adds(to, lw_digest_text(d, text));
    lw_buf_addc(to, '"');
}

/* Of one part: SHA-256 of {"<part>":[digests by name],"projection":…} in the order of RFC 8785. */
static int part_digest(const struct lw_manifest *m, enum lw_part part, struct lw_digest *out)
{
    bool before = strcmp(lw_part_name(part), "projection") < 0;
    struct lw_buf b;
    int err;

    lw_buf_init(&b, (size_t)m->parts[part].count * (LW_DIGEST_TEXT + 3) + 256);
    lw_buf_addc(&b, '{');
    if (!before)
        lw_buf_addz(&b, "\"projection\":\"" LW_SURFACE_PROJECTION "\",");
    lw_buf_addf(&b, "\"%s\":[", lw_part_name(part));
    for (uint32_t i = 0; i < m->parts[part].count; i++)
        lw_surface_preimage_item(&m->parts[part].sorted[i]->digest, i == 0, &b);
    lw_buf_addc(&b, ']');
    if (before)
        lw_buf_addz(&b, ",\"projection\":\"" LW_SURFACE_PROJECTION "\"");
    lw_buf_addc(&b, '}');
    err = lw_buf_status(&b);
    if (err == 0)
        *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}

/* Digests of facts and parts under their names. They interleave in the order of RFC 8785: auth,
 * capabilities, extra, instructions, launch, prompts, protocol, resourceTemplates, resources,
 * serverInfo, tools. */
static int put_parts(const struct lw_manifest *m, struct lw_buf *to)
{
    size_t part = 0;
    bool comma = false;

    lw_buf_addc(to, '{');
    for (size_t fact = 0; fact < LW_FACT_COUNT || part < LW_PART_COUNT;) {
        const char *f =
            fact < LW_FACT_COUNT ? lw_fact_name(lw_facts_in_order[fact]) : "\xff"; /* behind all */
        const char *p = part < LW_PART_COUNT ? lw_part_name(lw_parts_in_order[part]) : "\xff";
        struct lw_digest d;

        if (strcmp(f, p) < 0) {
            struct lw_str text = m->facts[lw_facts_in_order[fact++]];

            if (!text.p)
                continue;
            d = lw_sha256(text);
        } else {
            int err = part_digest(m, lw_parts_in_order[part++], &d);

            if (err)
                return err;
            f = p;
        }
        lw_buf_addf(to, "%s\"%s\":", comma ? "," : "", f);
        put_digest(&d, to);
        comma = true;
    }
    lw_buf_addc(to, '}');
    return 0;
}

/* Names in the order of RFC 8785 are not those of the manifest (bytes) when there are characters
 * beyond the basic plane: written as pairs, in the manifest's order. */
static int put_tools(const struct lw_manifest *m, bool assay, struct lw_digest *all,
                     struct lw_buf *to)
{
    struct lw_assay *sum = NULL;
    int err = lw_assay_new(&sum);

    lw_buf_addc(to, '[');
    for (const struct lw_manifest_item *i = lw_manifest_first(m, LW_PART_TOOLS); i && err == 0;
         i = i->next) {
        struct lw_digest d;

        err = assay ? lw_assay_tool(i->json, &d) : lw_sep1766_tool(i->json, &d);
        if (err)
            break;
        lw_assay_add(sum, i->name, &d);
        lw_buf_addz(to, "{\"digest\":");
        put_digest(&d, to);
        lw_buf_addz(to, ",\"name\":");
        lw_json_quote(to, i->name);
        lw_buf_addz(to, i->next ? "}," : "}");
    }
    lw_buf_addc(to, ']');
    if (err == 0)
        err = lw_assay_end(sum, all);
    lw_assay_free(&sum);
    return err;
}

/* One view: the manifest and what follows from it. */
static int put_view(const struct lw_manifest *m, struct lw_buf *to)
{
    struct lw_digest all;
    struct lw_digest unused;
    int err;

    lw_buf_addz(to, "{\"assay_v0\":{\"tools\":");
    err = put_tools(m, /* assay= */ true, &all, to);
    if (err)
        return err;
    lw_buf_addz(to, ",\"whole\":");
    put_digest(&all, to);
    lw_buf_addz(to, "},\"digests\":");
    err = put_parts(m, to);
    if (err)
        return err;
    lw_buf_addz(to, ",\"manifest\":");
    lw_manifest_write(m, to);
    lw_buf_addz(to, ",\"sep_1766\":");
    err = put_tools(m, /* assay= */ false, &unused, to);
    lw_buf_addc(to, '}');
    return err ? err : lw_buf_status(to);
}

/* Server names and view keys are ASCII, so that the order of bytes is that of RFC 8785. */
static int put_lock(const struct lw_lock *l, bool with_signature, struct lw_buf *to)
{
    lw_buf_addz(to, "{\"projection\":\"" LW_SURFACE_PROJECTION "\",\"schema\":\"" LW_LOCK_SCHEMA
                    "\",\"servers\":{");
    for (size_t i = 0; i < l->count; i++) {
        const struct lw_manifest *m = l->sorted[i];
        bool same = i > 0 && lw_str_eq(l->sorted[i - 1]->server, m->server);
        bool last = i + 1 == l->count || !lw_str_eq(l->sorted[i + 1]->server, m->server);
        int err;

        if (i > 0)
            lw_buf_addc(to, ',');
        if (!same) {
            lw_json_quote(to, m->server);
            lw_buf_addz(to, ":{");
        }
        lw_json_quote(to, m->view);
        lw_buf_addc(to, ':');
        err = put_view(m, to);
        if (err)
            return err;
        if (last)
            lw_buf_addc(to, '}');
    }
    lw_buf_addc(to, '}');
    if (with_signature && l->signature.p) {
        lw_buf_addz(to, ",\"signature\":");
        lw_json_quote(to, l->signature);
    }
    lw_buf_addc(to, '}');
    return lw_buf_status(to);
}

int lw_lock_digest(const struct lw_lock *l, struct lw_digest *out)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, LW_LOCK_TEXT_MAX);
    err = put_lock(l, /* with_signature= */ false, &b);
    if (err == 0)
        *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}

/* ---- layout ---- */

static bool plain(const struct lw_json *v)
{
    return v->type != LW_JSON_ARRAY && v->type != LW_JSON_OBJECT;
}

static bool on_one_line(const struct lw_json *v)
{
    LW_JSON_EACH (c, v) {
        if (!plain(c))
            return false;
    }
    if (v->type == LW_JSON_OBJECT) /* a name and its digest */
        return v->count == 0 || (v->count == 2 && lw_str_eqz(v->child->key, "digest"));
    return v->raw.n <= LIST_ON_LINE;
}

static void new_line(unsigned depth, struct lw_buf *to)
{
    lw_buf_addc(to, '\n');
    for (unsigned i = 0; i < depth; i++)
        lw_buf_addz(to, "  ");
}

/* Recursion is bounded by LW_JSON_DEPTH_MAX, because only the parser makes trees. */
static void lay_out(const struct lw_json *v, unsigned depth, struct lw_buf *to)
{
    bool object = v->type == LW_JSON_OBJECT;
    bool short_list = !plain(v) && on_one_line(v);

    if (plain(v)) {
        lw_buf_adds(to, v->raw);
        return;
    }
    lw_buf_addc(to, object ? '{' : '[');
    LW_JSON_EACH (c, v) {
        if (!short_list)
            new_line(depth + 1, to);
        if (object) {
            lw_json_quote(to, c->key);
            lw_buf_addz(to, ": ");
        }
        lay_out(c, depth + 1, to);
        if (c->next)
            lw_buf_addz(to, short_list ? ", " : ",");
    }
    if (!short_list)
        new_line(depth, to);
    lw_buf_addc(to, object ? '}' : ']');
}

static void put_comment(struct lw_str text, struct lw_buf *to)
{
    while (text.n > 0) {
        size_t n = lw_str_find(text, LW_STR("\n"), 0);
        size_t line = n == (size_t)-1 ? text.n : n;

        lw_buf_addz(to, line ? "# " : "#");
        lw_buf_add(to, text.p, line);
        lw_buf_addc(to, '\n');
        if (n == (size_t)-1)
            return;
        text = lw_str(text.p + n + 1, text.n - n - 1);
    }
}

static struct lw_json_limits limits_of_lock(void)
{
    struct lw_json_limits limits = lw_state_json_limits();

    limits.bytes = LW_LOCK_TEXT_MAX;
    limits.depth += 8;
    return limits;
}

void lw_lock_write(const struct lw_lock *l, struct lw_str comment, struct lw_buf *to)
{
    struct lw_json_limits limits = limits_of_lock();
    const struct lw_json *root;
    struct lw_arena arena;
    struct lw_buf text;

    lw_buf_init(&text, LW_LOCK_TEXT_MAX);
    lw_arena_init(&arena, lw_state_arena_cap(LW_LOCK_TEXT_MAX));
    if (put_lock(l, /* with_signature= */ true, &text) != 0 ||
        lw_json_parse(&arena, lw_buf_str(&text), &limits, &root, NULL) != 0) {
        to->failed = true;
    } else {
        put_comment(comment, to);
        lay_out(root, 0, to);
        lw_buf_addc(to, '\n');
    }
    lw_arena_fini(&arena);
    lw_buf_fini(&text);
}

/* ---- reading ---- */

struct lock_reader {
    struct lw_lock *lock;
    struct lw_str text; /* without its comments */
    struct lw_json_error *err;
};

static int wrong(struct lock_reader *r, int code, const struct lw_json *at, const char *why)
{
    lw_json_blame(r->text, at, why, r->err);
    return code;
}

/* An error inside `at`, whose place was counted from there. */
static int wrong_within(struct lock_reader *r, int code, const struct lw_json *at,
                        const struct lw_json_error *inner)
{
    struct lw_json_error outer = {.text = NULL};

    lw_json_blame(r->text, at, inner->text, &outer);
    if (!r->err)
        return code;
    *r->err = outer;
    r->err->offset += inner->offset;
    r->err->column = inner->line > 1 ? inner->column : outer.column + inner->column - 1;
    r->err->line = outer.line + inner->line - 1;
    return code;
}

/* What stands beside the manifest must be what follows from it. */
static int check_view(struct lock_reader *r, const struct lw_json *v, const struct lw_manifest *m)
{
    struct lw_buf ours;
    struct lw_buf theirs;
    int err;

    lw_buf_init(&ours, LW_LOCK_TEXT_MAX);
    lw_buf_init(&theirs, LW_LOCK_TEXT_MAX);
    err = put_view(m, &ours);
    lw_json_canonical(&theirs, v);
    if (err == 0)
        err = lw_buf_status(&theirs);
    if (err == 0 && !lw_str_eq(lw_buf_str(&ours), lw_buf_str(&theirs)))
        err = wrong(r, -LW_ERR_DAMAGED, v,
                    "the digests of this view do not follow from its manifest, or a member is "
                    "missing or unknown; write it anew with `landwaiter lock`");
    lw_buf_fini(&ours);
    lw_buf_fini(&theirs);
    return err;
}

static int read_view(struct lock_reader *r, struct lw_str server, const struct lw_json *v)
{
    const struct lw_json *text = lw_json_getz(v, "manifest");
    struct lw_json_error inner = {.line = 1, .column = 1};
    struct lw_manifest *m = NULL;
    int err;

    if (!lw_json_is(text, LW_JSON_OBJECT))
        return wrong(r, -LW_ERR_DAMAGED, v, "a view without its \"manifest\"");
    err = lw_manifest_load_at(text->raw, &m, &inner);
    if (err)
        return wrong_within(r, err, text, &inner);
    if (!lw_str_eq(m->server, server) || !lw_str_eq(m->view, v->key))
        err = wrong(r, -LW_ERR_DAMAGED, text, "the manifest is of another server or view");
    if (err == 0)
        err = check_view(r, v, m);
    if (err == 0) {
        err = lw_lock_put(r->lock, &m);
        if (err)
            err = wrong(r, err, v, "too many manifests in one file");
    }
    lw_manifest_free(&m);
    return err;
}

static bool ascii(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] < 0x21 || (unsigned char)s.p[i] > 0x7e)
            return false;
    }
    return s.n > 0;
}

static int read_servers(struct lock_reader *r, const struct lw_json *servers)
{
    LW_JSON_EACH (server, servers) {
        if (server->type != LW_JSON_OBJECT || server->count == 0 || !ascii(server->key))
            return wrong(r, -LW_ERR_DAMAGED, server, "a server is an object of views");
        LW_JSON_EACH (view, server) {
            int err = ascii(view->key) ? read_view(r, server->key, view)
                                       : wrong(r, -LW_ERR_DAMAGED, view, "no key of a view");

            if (err)
                return err;
        }
    }
    return 0;
}

static int read_lock(struct lock_reader *r, const struct lw_json *root)
{
    const struct lw_json *projection = lw_json_getz(root, "projection");
    const struct lw_json *schema = lw_json_getz(root, "schema");
    const struct lw_json *servers = lw_json_getz(root, "servers");
    const struct lw_json *signature = lw_json_getz(root, "signature");

    if (!lw_str_eqz(lw_json_string_or(schema, LW_STR_NONE), LW_LOCK_SCHEMA) ||
        !lw_str_eqz(lw_json_string_or(projection, LW_STR_NONE), LW_SURFACE_PROJECTION))
        return wrong(r, -LW_ERR_UNKNOWN, schema ? schema : root,
                     "not a lock file that this version knows (\"schema\", \"projection\")");
    LW_JSON_EACH (m, root) {
        if (m != projection && m != schema && m != servers && m != signature)
            return wrong(r, -LW_ERR_DAMAGED, m, "a member that a lock file does not have");
    }
    if (!lw_json_is(servers, LW_JSON_OBJECT))
        return wrong(r, -LW_ERR_DAMAGED, servers ? servers : root, "\"servers\" is no object");
    if (signature && (signature->type != LW_JSON_STRING || signature->string.n > SIGNATURE_MAX))
        return wrong(r, -LW_ERR_DAMAGED, signature, "\"signature\" is no signature");
    if (signature) {
        int err = lw_lock_sign(r->lock, signature->string);

        if (err)
            return err;
    }
    return read_servers(r, servers);
}

/* Comment lines become blank, so that places stay what they are. A text of JSON has no line breaks
 * within its strings. */
static void blank_comments(char *p, size_t n)
{
    for (size_t at = 0; at < n;) {
        size_t line = at;

        while (at < n && p[at] != '\n')
            at++;
        while (line < at && (p[line] == ' ' || p[line] == '\t'))
            line++;
        if (line < at && p[line] == '#')
            memset(p + line, ' ', at - line);
        at++;
    }
}

int lw_lock_load(struct lw_str text, struct lw_lock **out, struct lw_json_error *err)
{
    struct lw_json_limits limits = limits_of_lock();
    struct lock_reader r = {.err = err};
    const struct lw_json *root;
    struct lw_arena arena;
    struct lw_buf copy;
    int code;

    if (err)
        *err = (struct lw_json_error){.line = 1, .column = 1, .text = "the file is too long"};
    if (text.n > LW_LOCK_TEXT_MAX)
        return -LW_ERR_LIMIT;
    lw_buf_init(&copy, LW_LOCK_TEXT_MAX + 1);
    lw_arena_init(&arena, lw_state_arena_cap(text.n));
    lw_buf_adds(&copy, text);
    code = lw_buf_status(&copy);
    if (code == 0)
        code = lw_lock_new(&r.lock);
    if (code == 0) {
        blank_comments(copy.p, copy.n);
        r.text = lw_buf_str(&copy);
        code = lw_json_parse(&arena, r.text, &limits, &root, err);
    }
    if (code == 0)
        code = read_lock(&r, root);
    if (code == 0)
        *out = r.lock;
    else
        lw_lock_free(&r.lock);
    lw_arena_fini(&arena);
    lw_buf_fini(&copy);
    return code;
}
