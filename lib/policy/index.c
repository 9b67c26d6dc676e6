/* Finds the rules that may be about a call without looking at the others.
 *
 * A rule is filed under the servers that it names and, below these, under the tools, prompts,
 * resources or methods: by the whole name where the pattern is one, else by what its matches begin
 * with. A lookup asks for the name and for its beginnings of the lengths that occur. Whatever a
 * condition could call unknown (no name, an endless one, a URI that is not normal) bypasses the
 * index: a deny that is unknown has to be found. */
#include <stdlib.h>

#include "lib/policy/internal.h"

/* ---- building ---- */

static int bucket_add(struct pol_bucket *b, uint32_t rule)
{
    if (b->n > 0 && b->rules[b->n - 1] == rule)
        return 0;
    if (b->n == b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 4;
        uint32_t *more = realloc(b->rules, cap * sizeof(*more));

        if (!more)
            return -LW_ERR_NOMEM;
        b->rules = more;
        b->cap = cap;
    }
    b->rules[b->n++] = rule;
    return 0;
}

static struct pol_node *new_node(struct lw_policy *p)
{
    struct pol_node *n = LW_ARENA_NEW(&p->arena, struct pol_node);

    if (n) {
        n->next = p->index.nodes;
        p->index.nodes = n;
    }
    return n;
}

/* The key that a pattern is filed under, and in which map. */
static struct lw_map *file_under(struct pol_names_index *x, const struct pol_pattern *p,
                                 struct lw_str *key)
{
    if (p->exact) {
        *key = p->text;
        return &x->exact;
    }
    *key = p->prefix;
    if (key->n > POL_KEY_MAX)
        key->n = POL_KEY_MAX;
    x->lengths[key->n / 64] |= UINT64_C(1) << (key->n % 64);
    return &x->prefix;
}

static int add_to_node(struct lw_policy *p, struct pol_node *node, enum pol_class by,
                       const struct pol_patterns *names, uint32_t rule)
{
    if (!names || names->inverted)
        return bucket_add(&node->rest, rule);
    for (size_t i = 0; i < names->n; i++) {
        struct lw_str key;
        struct lw_map *map = file_under(&node->by[by], &names->v[i], &key);
        struct pol_bucket *b = lw_map_get(map, key);
        void *old;
        int err;

        if (!b) {
            b = LW_ARENA_NEW(&p->arena, struct pol_bucket);
            if (!b)
                return -LW_ERR_LIMIT;
            err = lw_map_put(map, key, b, &old);
            if (err)
                return err;
        }
        err = bucket_add(b, rule);
        if (err)
            return err;
    }
    return 0;
}

static int node_of(struct lw_policy *p, const struct pol_pattern *server, struct pol_node **out)
{
    struct lw_str key;
    struct lw_map *map = file_under(&p->index.servers, server, &key);
    void *old;
    int err;

    *out = lw_map_get(map, key);
    if (*out)
        return 0;
    *out = new_node(p);
    if (!*out)
        return -LW_ERR_LIMIT;
    err = lw_map_put(map, key, *out, &old);
    return err;
}

static int add_rule(struct lw_policy *p, uint32_t rule)
{
    static const enum pol_class classes[] = {[POL_TOOL] = POL_BY_TOOL,
                                             [POL_PROMPT] = POL_BY_PROMPT,
                                             [POL_RESOURCE] = POL_BY_RESOURCE,
                                             [POL_METHOD] = POL_BY_METHOD};
    const struct pol_patterns *servers = NULL;
    const struct pol_patterns *names = NULL;
    enum pol_class by = POL_BY_METHOD;
    struct pol_node *node;
    int err;

    for (const struct pol_condition *c = p->rules[rule].conditions; c; c = c->next) {
        if (c->kind == POL_SERVER)
            servers = c->patterns;
        if (c->kind == POL_TOOL || c->kind == POL_PROMPT || c->kind == POL_RESOURCE ||
            (c->kind == POL_METHOD && !names)) {
            names = c->patterns;
            by = classes[c->kind];
        }
    }
    if (!servers || servers->inverted)
        return add_to_node(p, p->index.any, by, names, rule);
    for (size_t i = 0; i < servers->n; i++) {
        err = node_of(p, &servers->v[i], &node);
        if (!err)
            err = add_to_node(p, node, by, names, rule);
        if (err)
            return err;
    }
    return 0;
}

int pol_index_new(struct lw_policy *p)
{
    int err = 0;

    p->index.any = new_node(p);
    if (!p->index.any)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; !err && i < p->rule_count; i++)
        err = add_rule(p, (uint32_t)i);
    return err;
}

static void free_buckets(struct lw_map *m)
{
    struct pol_bucket *b;
    size_t at = 0;

    while ((b = lw_map_next(m, &at)))
        free(b->rules);
    lw_map_fini(m);
}

void pol_index_fini(struct pol_index *x)
{
    for (struct pol_node *n = x->nodes; n; n = n->next) {
        for (int by = 0; by < POL_CLASSES; by++) {
            free_buckets(&n->by[by].exact);
            free_buckets(&n->by[by].prefix);
        }
        free(n->rest.rules);
    }
    lw_map_fini(&x->servers.exact);
    lw_map_fini(&x->servers.prefix);
    *x = (struct pol_index){.any = NULL};
}

/* ---- looking up ---- */

static void add_run(struct pol_walk *w, const struct pol_bucket *b)
{
    if (!b || b->n == 0)
        return;
    if (w->n == POL_RUNS) {
        w->all = true;
        return;
    }
    w->run[w->n].at = b->rules;
    w->run[w->n++].end = b->rules + b->n;
}

/* Calls `each` with what is filed under the name and under its beginnings. */
#define EACH_FILED(x, name, found)                                                                 \
    for (size_t len_ = (size_t)-1; next_filed((x), (name), &len_, &(found));)

static bool next_filed(const struct pol_names_index *x, struct lw_str name, size_t *len,
                       void **found)
{
    if (*len == (size_t)-1) {
        *len = 0;
        *found = x->exact.n ? lw_map_get(&x->exact, name) : NULL;
        if (*found)
            return true;
    }
    for (; *len <= POL_KEY_MAX && *len <= name.n; ++*len) {
        uint64_t left = x->lengths[*len / 64] >> (*len % 64);

        if (!left) {
            *len |= 63; /* none up to the end of this word */
            continue;
        }
        if (!(left & 1))
            continue;
        *found = lw_map_get(&x->prefix, lw_str(name.p, *len));
        if (*found) {
            ++*len;
            return true;
        }
    }
    return false;
}

static void add_node(struct pol_walk *w, const struct pol_node *n,
                     const struct lw_policy_call *call)
{
    static const enum pol_class classes[LW_PART_COUNT] = {
        [LW_PART_TOOLS] = POL_BY_TOOL,
        [LW_PART_PROMPTS] = POL_BY_PROMPT,
        [LW_PART_TEMPLATES] = POL_BY_RESOURCE,
        [LW_PART_RESOURCES] = POL_BY_RESOURCE,
    };
    void *b;

    add_run(w, &n->rest);
    if (call->kind >= 0)
        EACH_FILED(&n->by[classes[call->kind]], call->name, b)
    add_run(w, b);
    EACH_FILED(&n->by[POL_BY_METHOD], call->method, b)
    add_run(w, b);
}

static bool matchable(struct lw_str name)
{
    return name.n > 0 && name.n <= LW_POLICY_NAME;
}

static bool indexed(const struct lw_policy_call *call)
{
    if (!matchable(call->server) || !matchable(call->method))
        return false;
    if (call->kind < 0)
        return true;
    if (call->kind >= LW_PART_COUNT || !matchable(call->name))
        return false;
    if (call->kind == LW_PART_TEMPLATES && call->listing)
        return false;
    return (call->kind != LW_PART_TEMPLATES && call->kind != LW_PART_RESOURCES) ||
           pol_normal_uri(call->name);
}

void pol_walk_begin(struct pol_walk *w, const struct lw_policy *p,
                    const struct lw_policy_call *call)
{
    void *node;

    w->n = 0;
    w->next = 0;
    w->count = (uint32_t)p->rule_count;
    w->all = !indexed(call);
    if (w->all)
        return;
    add_node(w, p->index.any, call);
    EACH_FILED(&p->index.servers, call->server, node)
    add_node(w, node, call);
}

bool pol_walk_next(struct pol_walk *w, uint32_t *rule)
{
    uint32_t least = UINT32_MAX;

    if (w->all) {
        *rule = w->next;
        return w->next++ < w->count;
    }
    for (size_t i = 0; i < w->n; i++) {
        if (*w->run[i].at < least)
            least = *w->run[i].at;
    }
    for (size_t i = 0; i < w->n;) {
        if (*w->run[i].at == least && ++w->run[i].at == w->run[i].end)
            w->run[i] = w->run[--w->n];
        else
            i++;
    }
    *rule = least;
    return least != UINT32_MAX;
}
