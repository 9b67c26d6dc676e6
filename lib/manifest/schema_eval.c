/* A value against a compiled schema, in three values.
 *
 * Because some keywords are not evaluated (schema_compile.c), the answer is refused, accepted, or
 * undecided, which counts as accepted in the end but stays undecided under `not` and in `oneOf` and
 * `if`. So a keyword that is ignored never turns an acceptable call into a refusal. Every step is
 * paid for from the walk's budget, and every level. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/manifest/schema_node.h"

#define EXACT 9007199254740991.0 /* 2^53 - 1 */

static enum truth both(enum truth a, enum truth b)
{
    return a < b ? a : b;
}

bool lw_schema_pay(struct walk *w, uint64_t steps)
{
    if (w->err == 0 && steps <= w->steps) {
        w->steps -= steps;
        return true;
    }
    w->steps = 0;
    w->err = -LW_ERR_LIMIT;
    return false;
}

/* ---- faults ---- */

static size_t put_token(const struct place *at, char *to, size_t room)
{
    char digits[12];
    struct lw_str token = at->key;
    size_t n = 0;

    if (!token.p)
        token = lw_str(digits, (size_t)snprintf(digits, sizeof(digits), "%u", at->index));
    if (n < room)
        to[n++] = '/';
    for (size_t i = 0; i < token.n && n < room; i++) {
        char c = token.p[i];

        if (c == '~' || c == '/') {
            to[n++] = '~';
            c = c == '~' ? '0' : '1';
        }
        if (n < room)
            to[n++] = c;
    }
    return n;
}

/* Writes the tokens from the root down; what is beyond the room is cut. */
static size_t put_path(const struct place *at, char *to, size_t room)
{
    size_t n;

    if (!at)
        return 0;
    n = put_path(at->up, to, room);
    return n + put_token(at, to + n, room - n);
}

void lw_schema_describe(struct lw_schema_fault *fault, const struct place *at, const char *text)
{
    const size_t most = sizeof(fault->path) - 1;
    char path[sizeof(fault->path) + 8];
    size_t n = put_path(at, path, sizeof(path));

    if (n > most) {
        n = most - 3;
        while (n > 0 && ((unsigned char)path[n] & 0xc0) == 0x80) /* not within a character */
            n--;
        memcpy(path + n, "...", 3);
        n += 3;
    }
    memcpy(fault->path, path, n);
    fault->path[n] = '\0';
    fault->text = text;
}

enum truth lw_schema_refuse(struct walk *w, const struct place *at, const char *text)
{
    if (w->quiet == 0 && !w->faulted && w->err == 0) {
        w->faulted = true;
        if (w->fault)
            lw_schema_describe(w->fault, at, text);
    }
    return REFUSED;
}

/* ---- one value by itself ---- */

static unsigned types_of(const struct lw_json *v)
{
    if (v->type == LW_JSON_NUMBER && trunc(v->number) == v->number)
        return TYPE_BIT(LW_JSON_NUMBER) | TYPE_INTEGER;
    return TYPE_BIT(v->type);
}

static bool same(struct walk *w, const struct lw_json *a, const struct lw_json *b)
{
    size_t smaller = a->raw.n < b->raw.n ? a->raw.n : b->raw.n;

    return lw_schema_pay(w, 1 + smaller / 8) && lw_json_equal(a, b);
}

static enum truth eval_listed(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                              const struct place *at)
{
    bool found = !n->values;

    if (n->constant && !same(w, n->constant, v))
        return lw_schema_refuse(w, at, "is not the value that the schema fixes");
    LW_JSON_EACH (e, n->values) {
        found = found || same(w, e, v);
    }
    return found ? ACCEPTED
                 : lw_schema_refuse(w, at, "is not one of the values that the schema lists");
}

static enum truth eval_number(struct walk *w, const struct schema_node *n, double v,
                              const struct place *at)
{
    if (v < n->minimum || v <= n->above)
        return lw_schema_refuse(w, at, "is smaller than the schema allows");
    if (v > n->maximum || v >= n->below)
        return lw_schema_refuse(w, at, "is larger than the schema allows");
    if (n->multiple > 0 && fabs(v) > EXACT)
        return UNDECIDED; /* the literal may have been a multiple, its double need not */
    if (n->multiple > 0 && fmod(v, n->multiple) != 0)
        return lw_schema_refuse(w, at, "is not a multiple of what the schema says");
    return ACCEPTED;
}

static enum truth eval_string(struct walk *w, const struct schema_node *n, struct lw_str s,
                              const struct place *at)
{
    int64_t length = 0;

    if (n->min_length == 0 && n->max_length == INT64_MAX)
        return ACCEPTED;
    if (!lw_schema_pay(w, s.n / 16))
        return REFUSED;
    for (size_t i = 0; i < s.n; i++)
        length += ((unsigned char)s.p[i] & 0xc0) != 0x80;
    if (length < n->min_length)
        return lw_schema_refuse(w, at, "is shorter than the schema allows");
    if (length > n->max_length)
        return lw_schema_refuse(w, at, "is longer than the schema allows");
    return ACCEPTED;
}

static enum truth eval_own(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                           const struct place *at)
{
    if (n->never)
        return lw_schema_refuse(w, at, "is not declared by the schema");
    if (n->types != 0 && (n->types & types_of(v)) == 0)
        return lw_schema_refuse(w, at, "has a type that the schema does not allow");
    if (eval_listed(w, n, v, at) == REFUSED)
        return REFUSED;
    if (v->type == LW_JSON_NUMBER)
        return eval_number(w, n, v->number, at);
    if (v->type == LW_JSON_STRING)
        return eval_string(w, n, v->string, at);
    if (v->type == LW_JSON_ARRAY && v->count < n->min_items)
        return lw_schema_refuse(w, at, "has fewer elements than the schema allows");
    if (v->type == LW_JSON_ARRAY && v->count > n->max_items)
        return lw_schema_refuse(w, at, "has more elements than the schema allows");
    if (v->type == LW_JSON_OBJECT && v->count < n->min_members)
        return lw_schema_refuse(w, at, "has fewer members than the schema allows");
    if (v->type == LW_JSON_OBJECT && v->count > n->max_members)
        return lw_schema_refuse(w, at, "has more members than the schema allows");
    return ACCEPTED;
}

/* ---- members and elements ---- */

static const struct schema_property *property(const struct schema_node *n, struct lw_str key)
{
    uint32_t low = 0;
    uint32_t high = n->property_count;

    while (low < high) {
        uint32_t mid = (low + high) / 2;
        int cmp = lw_str_cmp(key, n->properties[mid].key);

        if (cmp == 0)
            return &n->properties[mid];
        if (cmp < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return NULL;
}

bool lw_schema_declares(const struct schema_node *n, struct lw_str key)
{
    const struct schema_property *p = property(n, key);

    return p && p->declared;
}

const struct lw_json *lw_schema_member(struct walk *w, const struct lw_json *obj, struct lw_str key)
{
    return lw_schema_pay(w, obj->count) ? lw_json_get(obj, key) : NULL;
}

/* The first name of the list that `obj` lacks is a fault. */
static enum truth eval_names(struct walk *w, const struct lw_json *names, const struct lw_json *obj,
                             const struct place *at, const char *text)
{
    LW_JSON_EACH (name, names) {
        struct place missing = {.up = at, .key = name->string};

        if (!lw_schema_member(w, obj, name->string))
            return lw_schema_refuse(w, &missing, text);
    }
    return ACCEPTED;
}

static enum truth eval_dependents(struct walk *w, const struct schema_node *n,
                                  const struct lw_json *obj, const struct place *at)
{
    enum truth t = ACCEPTED;

    for (uint32_t i = 0; i < n->dependent_count && t != REFUSED; i++) {
        const struct schema_dependent *d = &n->dependents[i];

        if (!lw_schema_member(w, obj, d->key))
            continue;
        if (d->names)
            t = both(t, eval_names(w, d->names, obj, at, "is required beside another member"));
        if (d->node && t != REFUSED)
            t = both(t, lw_schema_eval(w, d->node, obj, at));
    }
    return t;
}

static enum truth eval_members(struct walk *w, const struct schema_node *n,
                               const struct lw_json *obj, const struct place *at)
{
    uint32_t required = 0;
    enum truth t = ACCEPTED;

    /* Names are unique in both, so that counting is enough while none is missing. */
    LW_JSON_EACH (m, n->required_count > 0 ? obj : NULL) {
        const struct schema_property *p = property(n, m->key);

        required += p && p->required;
    }
    if (!lw_schema_pay(w, n->required_count > 0 ? obj->count : 0))
        return REFUSED;
    if (required < n->required_count)
        return eval_names(w, n->required, obj, at, "is required");
    if (n->property_count == 0 && !n->additional)
        return eval_dependents(w, n, obj, at);
    LW_JSON_EACH (m, obj) {
        const struct schema_property *p = property(n, m->key);
        const struct schema_node *child = p && p->declared ? p->node : n->additional;
        struct place here = {.up = at, .key = m->key};

        if (child == n->additional && n->patterns)
            child = NULL; /* a pattern may cover it */
        t = child ? both(t, lw_schema_eval(w, child, m, &here)) : t;
        if (t == REFUSED || !lw_schema_pay(w, 1))
            return REFUSED;
    }
    return both(t, eval_dependents(w, n, obj, at));
}

static enum truth eval_elements(struct walk *w, const struct schema_node *n,
                                const struct lw_json *array, const struct place *at)
{
    struct place here = {.up = at};
    enum truth t = ACCEPTED;

    if (n->prefix.n == 0 && !n->items)
        return ACCEPTED;
    LW_JSON_EACH (e, array) {
        const struct schema_node *child =
            here.index < n->prefix.n ? n->prefix.v[here.index] : n->items;

        if (!child)
            break;
        t = both(t, lw_schema_eval(w, child, e, &here));
        if (t == REFUSED)
            break;
        here.index++;
    }
    return t;
}

/* ---- schemas over the same value ---- */

enum truth lw_schema_eval_quietly(struct walk *w, const struct schema_node *n,
                                  const struct lw_json *v, const struct place *at)
{
    enum truth t;

    w->quiet++;
    t = lw_schema_eval(w, n, v, at);
    w->quiet--;
    return t;
}

static enum truth eval_any(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                           const struct place *at)
{
    enum truth t = REFUSED;

    if (n->any.n == 0)
        return ACCEPTED;
    if (n->any.n == 1)
        return lw_schema_eval(w, n->any.v[0], v, at);
    for (uint32_t i = 0; i < n->any.n && t != ACCEPTED; i++) {
        enum truth branch = lw_schema_eval_quietly(w, n->any.v[i], v, at);

        t = branch > t ? branch : t;
    }
    return t != REFUSED ? t
                        : lw_schema_refuse(w, at, "matches none of the alternatives of the schema");
}

static enum truth eval_one(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                           const struct place *at)
{
    uint32_t count[3] = {0};

    if (n->one.n == 0)
        return ACCEPTED;
    if (n->one.n == 1)
        return lw_schema_eval(w, n->one.v[0], v, at);
    for (uint32_t i = 0; i < n->one.n && count[ACCEPTED] < 2; i++)
        count[lw_schema_eval_quietly(w, n->one.v[i], v, at)]++;
    if (count[ACCEPTED] > 1)
        return lw_schema_refuse(w, at, "matches more than one of the alternatives of the schema");
    if (count[ACCEPTED] + count[UNDECIDED] == 0)
        return lw_schema_refuse(w, at, "matches none of the alternatives of the schema");
    return count[UNDECIDED] == 0 ? ACCEPTED : UNDECIDED;
}

static enum truth eval_branch(struct walk *w, const struct schema_node *branch,
                              const struct lw_json *v, const struct place *at)
{
    return branch ? lw_schema_eval(w, branch, v, at) : ACCEPTED;
}

static enum truth eval_condition(struct walk *w, const struct schema_node *n,
                                 const struct lw_json *v, const struct place *at)
{
    enum truth condition;
    enum truth yes;
    enum truth no;

    if (!n->condition || (!n->then && !n->otherwise))
        return ACCEPTED;
    condition = lw_schema_eval_quietly(w, n->condition, v, at);
    if (condition == ACCEPTED)
        return eval_branch(w, n->then, v, at);
    if (condition == REFUSED)
        return eval_branch(w, n->otherwise, v, at);
    w->quiet++;
    yes = eval_branch(w, n->then, v, at);
    no = eval_branch(w, n->otherwise, v, at);
    w->quiet--;
    if (yes == REFUSED && no == REFUSED)
        return lw_schema_refuse(w, at, "matches neither branch of the schema");
    return yes == ACCEPTED && no == ACCEPTED ? ACCEPTED : UNDECIDED;
}

static enum truth eval_in_place(struct walk *w, const struct schema_node *n,
                                const struct lw_json *v, const struct place *at)
{
    enum truth t = n->ref ? lw_schema_eval(w, n->ref, v, at) : ACCEPTED;

    for (uint32_t i = 0; i < n->all.n && t != REFUSED; i++)
        t = both(t, lw_schema_eval(w, n->all.v[i], v, at));
    if (t != REFUSED)
        t = both(t, eval_any(w, n, v, at));
    if (t != REFUSED)
        t = both(t, eval_one(w, n, v, at));
    if (t != REFUSED)
        t = both(t, eval_condition(w, n, v, at));
    if (t != REFUSED && n->negated) {
        enum truth negated = lw_schema_eval_quietly(w, n->negated, v, at);

        t = negated == ACCEPTED ? lw_schema_refuse(w, at, "is what the schema excludes")
                                : both(t, negated == REFUSED ? ACCEPTED : UNDECIDED);
    }
    return t;
}

enum truth lw_schema_eval(struct walk *w, const struct schema_node *n, const struct lw_json *v,
                          const struct place *at)
{
    enum truth t;

    if (!lw_schema_pay(w, w->depth < LW_SCHEMA_DEPTH ? 1 : UINT64_MAX))
        return REFUSED;
    w->depth++;
    t = eval_own(w, n, v, at);
    if (t != REFUSED && v->type == LW_JSON_OBJECT)
        t = both(t, eval_members(w, n, v, at));
    if (t != REFUSED && v->type == LW_JSON_ARRAY)
        t = both(t, eval_elements(w, n, v, at));
    if (t != REFUSED)
        t = both(t, eval_in_place(w, n, v, at));
    if (t != REFUSED && (n->opaque & TYPE_BIT(v->type)))
        t = UNDECIDED;
    w->depth--;
    return t;
}
