/* From the text of policy files to rules. Every fault names its place and what to write instead. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/policy/internal.h"

/* ---- faults ---- */

__attribute__((format(printf, 3, 0))) static void fault_text(struct pol_compiler *c, const char *at,
                                                             const char *format, va_list ap)
{
    c->fault->file = c->file;
    c->fault->at = at;
    vsnprintf(c->fault->text, sizeof(c->fault->text), format, ap);
    /* Cut within a character, it would be none. */
    c->fault->text[lw_utf8_cut(lw_strz(c->fault->text), sizeof(c->fault->text) - 1).n] = '\0';
}

int pol_fault(struct pol_compiler *c, int code, const struct lw_json *at, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    fault_text(c, at ? at->raw.p : NULL, format, ap);
    va_end(ap);
    return -code;
}

/* Back from a member's value over the colon to the quote that opens its name. */
static const char *key_begin(const char *json, const char *value)
{
    const char *p = value;
    const char *b;

    while (p > json && p[-1] != '"')
        p--;
    for (p--; p > json; p--) {
        if (p[-1] != '"')
            continue;
        for (b = p - 1; b > json && b[-1] == '\\'; b--)
            ;
        if ((p - 1 - b) % 2 == 0)
            return p - 1;
    }
    return value;
}

int pol_fault_key(struct pol_compiler *c, int code, const struct lw_json *member,
                  const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    fault_text(c, key_begin(c->json.p, member->raw.p), format, ap);
    va_end(ap);
    return -code;
}

int pol_fault_full(struct pol_compiler *c)
{
    return pol_fault(c, LW_ERR_LIMIT, NULL,
                     "the policy does not fit into memory: split rules or shorten lists");
}

const char *pol_show(struct lw_str s, char *out, size_t size)
{
    struct lw_str cut = lw_utf8_cut(s, size - 4);

    for (size_t i = 0; i < cut.n; i++) {
        unsigned char b = (unsigned char)cut.p[i];

        out[i] = b < 0x20 || b >= 0x7f ? '?' : (char)b;
    }
    memcpy(out + cut.n, cut.n < s.n ? "..." : "", cut.n < s.n ? 4 : 1);
    return out;
}

struct lw_str pol_raw_cut(struct pol_compiler *c, const struct lw_json *v)
{
    return lw_arena_dup(c->arena, lw_utf8_cut(v->raw, 256));
}

/* ---- keys ---- */

static const char *type_name(enum lw_json_type t)
{
    static const char *const names[] = {"nothing (null)", "true or false", "a number",
                                        "a text",         "a list",        "a map"};

    return names[t];
}

int pol_key(struct pol_compiler *c, enum lw_lang_section section, const struct lw_json *member,
            enum lw_lang_key_number *out)
{
    enum lw_lang_key_number k = lw_lang_find(section, member->key);
    const char *near;
    char shown[64];

    pol_show(member->key, shown, sizeof(shown));
    if (k == LW_LANG_KEY_COUNT) {
        near = lw_lang_suggest(section, member->key);
        return near ? pol_fault_key(c, LW_ERR_UNKNOWN, member,
                                    "unknown key \"%s\": did you mean \"%s\"?", shown, near)
                    : pol_fault_key(c, LW_ERR_UNKNOWN, member,
                                    "unknown key \"%s\": docs/policy-reference.md lists the keys "
                                    "of \"%s\"",
                                    shown, lw_lang_title(section));
    }
    if (!(lw_lang_key(k)->takes >> member->type & 1))
        return pol_fault(c, LW_ERR_TYPE, member, "\"%s\" is %s here; write %s, for example: %s",
                         shown, type_name(member->type), lw_lang_key(k)->form,
                         lw_lang_key(k)->example);
    *out = k;
    return 0;
}

static int mode_of(struct pol_compiler *c, const struct lw_json *v, enum pol_mode *out)
{
    if (lw_str_eqz(v->string, "enforce"))
        *out = POL_MODE_ENFORCE;
    else if (lw_str_eqz(v->string, "shadow"))
        *out = POL_MODE_SHADOW;
    else
        return pol_fault(c, LW_ERR_UNKNOWN, v, "write mode: enforce or mode: shadow");
    return 0;
}

static int text_of(struct pol_compiler *c, const struct lw_json *v, struct lw_str *out)
{
    if (v->string.n > LW_POLICY_TEXT)
        return pol_fault(c, LW_ERR_LIMIT, v, "the text has %zu bytes; at most %u are allowed",
                         v->string.n, LW_POLICY_TEXT);
    *out = lw_arena_dup(c->arena, v->string);
    return out->p ? 0 : pol_fault_full(c);
}

/* ---- a rule ---- */

static bool id_fits(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char b = s.p[i];

        if (!((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') ||
              b == '.' || b == '_' || b == '-'))
            return false;
    }
    return s.n > 0 && s.n <= LW_POLICY_ID;
}

static int id_of(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    const struct pol_rule *other;
    char shown[80];
    void *old;

    if (!id_fits(v->string))
        return pol_fault(c, LW_ERR_SYNTAX, v,
                         "an id has 1 to %u of the characters A-Z a-z 0-9 . _ -", LW_POLICY_ID);
    other = lw_map_get(&c->p->ids, v->string);
    if (other)
        return pol_fault(c, LW_ERR_DUPLICATE, v,
                         "there is another rule \"%s\", in %s: ids are unique over all files",
                         pol_show(v->string, shown, sizeof(shown)),
                         c->p->files[other->pub.file].name.p);
    rule->pub.id = lw_arena_dup(c->arena, v->string);
    if (!rule->pub.id.p || lw_map_put(&c->p->ids, rule->pub.id, rule, &old) != 0)
        return pol_fault_full(c);
    return 0;
}

static int decision_of(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    for (int d = LW_DENY; d <= LW_ALLOW; d++) {
        if (lw_str_eqz(v->string, lw_verdict_name((enum lw_verdict)d))) {
            rule->pub.decision = (enum lw_verdict)d;
            return 0;
        }
    }
    return pol_fault(c, LW_ERR_UNKNOWN, v, "write decision: allow, require_approval or deny");
}

static int undeclared_of(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    if (!lw_str_eqz(v->string, "allow") && !lw_str_eqz(v->string, "deny"))
        return pol_fault(c, LW_ERR_UNKNOWN, v, "write undeclared: allow or undeclared: deny");
    rule->pub.undeclared_allowed = v->string.p[0] == 'a';
    return 0;
}

static int cost_of(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    return pol_compile_money(c, v, v->type == LW_JSON_STRING ? v->string : v->raw,
                             &rule->pub.cost_millionths);
}

static int member_of(struct pol_compiler *c, enum lw_lang_key_number k, const struct lw_json *m,
                     struct pol_rule *rule)
{
    switch ((int)k) {
    case LW_LANG_RULE_DECISION:
        return decision_of(c, m, rule);
    case LW_LANG_RULE_MODE:
        return mode_of(c, m, &rule->mode);
    case LW_LANG_RULE_REASON:
        return text_of(c, m, &rule->pub.reason);
    case LW_LANG_RULE_UNDECLARED:
        return undeclared_of(c, m, rule);
    case LW_LANG_RULE_COST:
        return cost_of(c, m, rule);
    case LW_LANG_RULE_MATCH:
        return pol_compile_match(c, m, rule);
    case LW_LANG_RULE_APPROVAL:
        return pol_compile_terms(c, m, &rule->pub.terms);
    default: /* id: read first; limits: read last, as they bear the id and decision */
        return 0;
    }
}

/* What may not stand together. */
static int consistent(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    const struct lw_json *m;

    if (rule->pub.decision == LW_DENY && (m = lw_json_getz(v, "limits")))
        return pol_fault_key(c, LW_ERR_STATE, m, "a deny has no limits: remove them, or say allow");
    if (rule->pub.decision == LW_DENY && (m = lw_json_getz(v, "undeclared")))
        return pol_fault_key(c, LW_ERR_STATE, m,
                             "a deny lets nothing through: \"undeclared\" has no meaning in it");
    if (rule->pub.decision == LW_DENY && (m = lw_json_getz(v, "cost")))
        return pol_fault_key(c, LW_ERR_STATE, m, "a call that is denied costs nothing");
    if (rule->pub.decision != LW_REQUIRE_APPROVAL && (m = lw_json_getz(v, "approval")))
        return pol_fault_key(c, LW_ERR_STATE, m,
                             "only a rule with decision: require_approval asks a human");
    m = lw_json_getz(v, "limits");
    return m ? pol_compile_limits(c, m, rule) : 0;
}

static int required(struct pol_compiler *c, const struct lw_json *v, const char *key)
{
    return lw_json_getz(v, key) ? 0
                                : pol_fault(c, LW_ERR_MISSING, v, "the rule has no \"%s\"", key);
}

static int compile_rule(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    enum lw_lang_key_number k;
    int err;

    if (v->type != LW_JSON_OBJECT)
        return pol_fault(c, LW_ERR_TYPE, v,
                         "a rule is a map: {id: …, match: {…}, decision: allow}");
    rule->pub.file = c->file;
    rule->pub.offset = (size_t)(v->raw.p - c->json.p);
    c->conditions = 0;
    c->has_paths = false;
    LW_JSON_EACH (m, v) {
        err = pol_key(c, LW_LANG_RULE, m, &k);
        if (err)
            return err;
    }
    err = required(c, v, "id");
    if (!err)
        err = required(c, v, "match");
    if (!err)
        err = required(c, v, "decision");
    if (!err)
        err = id_of(c, lw_json_getz(v, "id"), rule);
    LW_JSON_EACH (m, v) {
        if (!err)
            err = member_of(c, lw_lang_find(LW_LANG_RULE, m->key), m, rule);
    }
    if (!err)
        err = consistent(c, v, rule);
    if (!err && rule->pub.decision == LW_REQUIRE_APPROVAL && !rule->pub.terms) {
        rule->pub.terms = LW_ARENA_NEW(c->arena, struct lw_approve_terms);
        err = rule->pub.terms ? 0 : pol_fault_full(c);
    }
    rule->has_paths = c->has_paths;
    rule->pub.shadow = rule->mode == POL_MODE_SHADOW ||
                       (rule->mode == POL_MODE_UNSAID && c->p->shadow_files >> c->file & 1);
    return err ? err : pol_digest_rule(c, v, rule);
}

/* ---- a file ---- */

static int compile_server(struct pol_compiler *c, const struct lw_json *server)
{
    uint64_t *bits = lw_map_get(&c->p->server_modes, server->key);
    enum pol_mode mode = POL_MODE_UNSAID;
    enum lw_lang_key_number k;
    struct lw_str name;
    void *old;
    int err;

    if (server->type != LW_JSON_OBJECT)
        return pol_fault(c, LW_ERR_TYPE, server, "write a map, such as {mode: shadow}");
    if (server->key.n == 0 || server->key.n > LW_POLICY_PATTERN)
        return pol_fault_key(c, LW_ERR_SYNTAX, server, "this is no name of a server");
    LW_JSON_EACH (m, server) {
        err = pol_key(c, LW_LANG_SERVER, m, &k);
        if (!err)
            err = mode_of(c, m, &mode);
        if (err)
            return err;
    }
    if (!bits) {
        name = lw_arena_dup(c->arena, server->key);
        bits = lw_arena_calloc(c->arena, 2, sizeof(*bits));
        if (!name.p || !bits || lw_map_put(&c->p->server_modes, name, bits, &old) != 0)
            return pol_fault_full(c);
    }
    if (mode != POL_MODE_UNSAID)
        bits[1] |= UINT64_C(1) << c->file;
    if (mode == POL_MODE_SHADOW)
        bits[0] |= UINT64_C(1) << c->file;
    return 0;
}

static int compile_head(struct pol_compiler *c, const struct lw_json *root)
{
    struct pol_file *file = &c->p->files[c->file];
    const struct lw_json *version = lw_json_getz(root, "version");
    enum lw_lang_key_number k;
    int err = 0;

    if (root->type != LW_JSON_OBJECT)
        return pol_fault(c, LW_ERR_TYPE, root,
                         "a policy is a map that begins with version: 1 and has rules");
    LW_JSON_EACH (m, root) {
        err = pol_key(c, LW_LANG_FILE, m, &k);
        if (!err && k == LW_LANG_FILE_MODE)
            err = mode_of(c, m, &file->mode);
        if (err)
            return err;
    }
    if (!version)
        return pol_fault(c, LW_ERR_MISSING, root, "the file has no version: write version: 1");
    if (version->number != 1)
        return pol_fault(c, LW_ERR_UNKNOWN, version, "this program reads version: 1");
    if (!lw_json_getz(root, "rules"))
        return pol_fault(c, LW_ERR_MISSING, root,
                         "the file has no rules: write rules: [] for none");
    if (file->mode == POL_MODE_SHADOW)
        c->p->shadow_files |= UINT64_C(1) << c->file;
    LW_JSON_EACH (server, lw_json_getz(root, "servers")) {
        err = compile_server(c, server);
        if (err)
            return err;
    }
    return pol_digest_file(c, root, file);
}

static const struct lw_json_limits text_limits = {
    .bytes = LW_POLICY_BYTES, .string = 65536, .depth = 64, .members = LW_POLICY_RULES};

static int parse_file(struct pol_compiler *c, const struct lw_policy_file *file,
                      const struct lw_json **root)
{
    struct lw_json_error e = {0};
    int err = lw_json_parse(c->scratch, file->json, &text_limits, root, &e);

    if (!err)
        return 0;
    if (err == -LW_ERR_LIMIT)
        err = pol_fault(c, LW_ERR_LIMIT, NULL,
                        "%s; a policy has at most %u rules in all files and %zu MiB in one",
                        e.text ? e.text : lw_err_text(err), LW_POLICY_RULES, LW_POLICY_BYTES >> 20);
    else
        err = pol_fault(c, -err, NULL, "%s", e.text ? e.text : lw_err_text(err));
    if (e.offset < file->json.n)
        c->fault->at = file->json.p + e.offset;
    return err;
}

static int by_id(const void *a, const void *b)
{
    return lw_str_cmp(((const struct pol_rule *)a)->pub.id, ((const struct pol_rule *)b)->pub.id);
}

static int compile_file(struct pol_compiler *c, const struct lw_json *root)
{
    const struct lw_json *rules = lw_json_getz(root, "rules");
    int err = 0;

    LW_JSON_EACH (v, rules) {
        err = compile_rule(c, v, &c->p->rules[c->p->rule_count]);
        if (err)
            return err;
        c->p->rule_count++;
    }
    return err;
}

/* Heads of all files first: they say how many rules there are and which are in shadow. */
static int compile_all(struct pol_compiler *c, const struct lw_policy_file *files, size_t n,
                       const struct lw_json **roots)
{
    struct lw_policy *p = c->p;
    size_t rules = 0;
    int err;

    for (c->file = 0; c->file < n; c->file++) {
        c->json = files[c->file].json;
        p->files[c->file].name = lw_arena_dup(c->arena, files[c->file].name);
        if (!p->files[c->file].name.p)
            return pol_fault_full(c);
        err = parse_file(c, &files[c->file], &roots[c->file]);
        if (!err)
            err = compile_head(c, roots[c->file]);
        if (err)
            return err;
        rules += lw_json_getz(roots[c->file], "rules")->count;
        if (rules > LW_POLICY_RULES)
            return pol_fault(c, LW_ERR_LIMIT, lw_json_getz(roots[c->file], "rules"),
                             "there are more than %u rules in all files", LW_POLICY_RULES);
    }
    c->file = 0;
    p->rules = lw_arena_calloc(c->arena, rules ? rules : 1, sizeof(*p->rules));
    if (!p->rules)
        return pol_fault_full(c);
    for (c->file = 0; c->file < n; c->file++) {
        c->json = files[c->file].json;
        err = compile_file(c, roots[c->file]);
        if (err)
            return err;
    }
    return 0;
}

/* Sorted by id, where rules stood has changed: the map of ids is made anew. */
static int settle(struct pol_compiler *c)
{
    struct lw_policy *p = c->p;
    void *old;
    int err;

    c->file = 0;
    qsort(p->rules, p->rule_count, sizeof(*p->rules), by_id);
    for (size_t i = 0; i < p->rule_count; i++) {
        err = lw_map_put(&p->ids, p->rules[i].pub.id, &p->rules[i], &old);
        if (err)
            return pol_fault_full(c);
    }
    err = pol_index_new(p);
    if (err)
        return pol_fault_full(c);
    return pol_digest(p);
}

int lw_policy_new(const struct lw_policy_file *files, size_t n, struct lw_policy **out,
                  struct lw_policy_fault *fault)
{
    const struct lw_json *roots[LW_POLICY_FILES] = {NULL};
    struct lw_policy *p = calloc(1, sizeof(*p));
    struct lw_arena scratch;
    struct pol_compiler c = {.p = p, .scratch = &scratch, .fault = fault};
    int err = 0;

    *fault = (struct lw_policy_fault){0};
    if (!p)
        return -LW_ERR_NOMEM;
    lw_arena_init(&p->arena, (size_t)512 << 20);
    lw_arena_init(&scratch, (size_t)1 << 30);
    lw_map_init(&p->ids, NULL);
    lw_map_init(&p->server_modes, NULL);
    c.arena = &p->arena;
    if (n == 0 || n > LW_POLICY_FILES)
        err = pol_fault(&c, LW_ERR_LIMIT, NULL, "a policy has 1 to %u files", LW_POLICY_FILES);
    p->file_count = n;
    if (!err) {
        p->files = lw_arena_calloc(&p->arena, n, sizeof(*p->files));
        err = p->files ? 0 : pol_fault_full(&c);
    }
    if (!err)
        err = compile_all(&c, files, n, roots);
    if (!err)
        err = settle(&c);
    lw_arena_fini(&scratch);
    if (err)
        lw_policy_free(&p);
    else
        *out = p;
    return err;
}

void lw_policy_free(struct lw_policy **p)
{
    if (!*p)
        return;
    pol_index_fini(&(*p)->index);
    lw_map_fini(&(*p)->ids);
    lw_map_fini(&(*p)->server_modes);
    lw_arena_fini(&(*p)->arena);
    free(*p);
    *p = NULL;
}

const struct lw_digest *lw_policy_digest(const struct lw_policy *p)
{
    return &p->digest;
}

size_t lw_policy_rule_count(const struct lw_policy *p)
{
    return p->rule_count;
}

const struct lw_policy_rule *lw_policy_rule_at(const struct lw_policy *p, size_t i)
{
    return i < p->rule_count ? &p->rules[i].pub : NULL;
}

const struct lw_policy_rule *lw_policy_rule_find(const struct lw_policy *p, struct lw_str id)
{
    const struct pol_rule *r = lw_map_get(&p->ids, id);

    return r ? &r->pub : NULL;
}

uint64_t pol_shadow_files(const struct lw_policy *p, struct lw_str server)
{
    const uint64_t *bits = p->server_modes.n ? lw_map_get(&p->server_modes, server) : NULL;

    return bits ? (p->shadow_files & ~bits[1]) | bits[0] : p->shadow_files;
}
