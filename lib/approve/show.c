/* What a human is shown before they answer: the exact call, nothing left out.
 *
 * Lines that begin with two spaces are ours. What the agent, its client, the server or the operator
 * wrote stands in quotes or behind "| ", made visible, so that it can neither move a cursor nor
 * look like our words. Values are given in JSON: a backslash that is shown is an escape, so that a
 * character which is spelled out cannot be confused with one that was hidden. */
#include "lib/approve/approve_impl.h"

#include "lib/drift/drift.h"

#define SHOW_MAX     (256u << 10)
#define POINTER_MAX  4096
#define INDENT_LABEL 11

struct show {
    struct lw_buf *to;
    struct lw_buf scratch;
    struct lw_buf pointer; /* of the value being shown */
};

static void label(struct lw_buf *to, const char *name)
{
    lw_buf_addf(to, "  %-*s ", INDENT_LABEL, name);
}

/* Text of others on one line, in quotes. */
static void quoted(struct show *s, struct lw_str text)
{
    lw_buf_reset(&s->scratch);
    lw_json_quote(&s->scratch, text);
    lw_visible_json(s->to, lw_buf_str(&s->scratch));
    s->to->failed |= s->scratch.failed;
}

static void line_quoted(struct show *s, const char *name, struct lw_str text)
{
    label(s->to, name);
    quoted(s, text);
    lw_buf_addc(s->to, '\n');
}

static void value(struct show *s, const struct lw_json *v)
{
    lw_buf_reset(&s->scratch);
    lw_json_canonical(&s->scratch, v);
    lw_visible_json(s->to, lw_buf_str(&s->scratch));
    s->to->failed |= s->scratch.failed;
}

static void leaf(struct show *s, const struct lw_json *v)
{
    lw_buf_addz(s->to, "| ");
    lw_visible_json(s->to, lw_buf_str(&s->pointer));
    lw_buf_addz(s->to, s->pointer.n ? ": " : "");
    value(s, v);
    lw_buf_addc(s->to, '\n');
}

static void highlighted(struct show *s, struct lw_str pointer, const struct lw_json *args)
{
    const struct lw_json *v = lw_json_pointer(args, pointer);

    lw_buf_addz(s->to, "! ");
    quoted(s, pointer);
    lw_buf_addz(s->to, v ? ": " : " is not among the arguments");
    if (v)
        value(s, v);
    lw_buf_addc(s->to, '\n');
}

/* A token of a JSON Pointer, with line breaks and the like as JSON escapes. */
static void push(struct show *s, struct lw_str key)
{
    struct lw_buf *to = &s->pointer;

    lw_buf_addc(to, '/');
    lw_buf_reset(&s->scratch);
    lw_json_quote(&s->scratch, key);
    s->to->failed |= s->scratch.failed;
    for (size_t i = 1; i + 1 < s->scratch.n; i++) {
        char c = s->scratch.p[i];

        if (c == '~')
            lw_buf_addz(to, "~0");
        else if (c == '/')
            lw_buf_addz(to, "~1");
        else
            lw_buf_addc(to, c);
    }
}

static bool is_leaf(const struct lw_json *v)
{
    return (v->type != LW_JSON_ARRAY && v->type != LW_JSON_OBJECT) || v->count == 0;
}

/* Depth is bounded by the parser. */
static void each_leaf(struct show *s, const struct lw_json *v)
{
    size_t at = s->pointer.n;
    uint32_t number = 0;

    if (is_leaf(v)) {
        leaf(s, v);
        return;
    }
    LW_JSON_EACH (child, v) {
        if (s->to->failed || s->pointer.failed)
            return;
        if (v->type == LW_JSON_OBJECT)
            push(s, child->key);
        else
            lw_buf_addf(&s->pointer, "/%u", number++);
        each_leaf(s, child);
        s->pointer.n = at;
    }
}

static void who(struct show *s, const struct lw_ask *k)
{
    line_quoted(s, "user", k->user);
    if (k->owner.n > 0)
        line_quoted(s, "credential", k->owner);
    if (k->agent.n > 0) {
        label(s->to, "agent");
        lw_buf_addz(s->to, "says of itself: ");
        lw_visible_json(s->to, k->agent);
        lw_buf_addc(s->to, '\n');
    }
}

static void what(struct show *s, const struct lw_ask *k)
{
    line_quoted(s, "server", k->server);
    label(s->to, "call");
    lw_visible_json(s->to, k->method);
    if (k->name.n > 0) {
        lw_buf_addc(s->to, ' ');
        quoted(s, k->name);
    }
    lw_buf_addc(s->to, '\n');
    label(s->to, "effect");
    lw_buf_addz(s->to, lw_effect_name(k->effect));
    lw_buf_addz(s->to, k->effect == LW_EFFECT_UNKNOWN ? ": nobody has declared it\n" : "\n");
    label(s->to, "surface");
    lw_buf_addz(s->to, k->review ? "changed since it was approved: see `landwaiter review`\n"
                                 : "as it was approved\n");
}

static void why(struct show *s, const struct lw_ask *k)
{
    if (k->rule.n > 0)
        line_quoted(s, "rule", k->rule);
    if (k->reason.n > 0)
        line_quoted(s, "reason", k->reason);
    if (k->terms.undo.n > 0) {
        line_quoted(s, "undo", k->terms.undo);
    } else {
        label(s->to, "undo");
        lw_buf_addz(s->to, k->effect == LW_EFFECT_READ ? "nothing is changed by a read\n"
                                                       : "the rule does not say how\n");
    }
}

static void names(struct show *s, const char *kind, struct lw_names list)
{
    for (size_t i = 0; i < list.n; i++) {
        lw_buf_addz(s->to, i == 0 ? kind : ", ");
        quoted(s, list.v[i]);
    }
}

static void demanded(struct show *s, const struct lw_ask *k)
{
    const struct lw_approve_terms *t = &k->terms;

    for (uint32_t i = 0; i < t->demand_count; i++) {
        const struct lw_approve_demand *d = &t->demands[i];

        label(s->to, "approvers");
        lw_buf_addf(s->to, "%u", d->quorum);
        names(s, " of users ", d->users);
        names(s, d->users.n > 0 ? " or groups " : " of groups ", d->groups);
        lw_buf_addc(s->to, '\n');
    }
    if (lw_approve_excludes_requester(t)) {
        label(s->to, "");
        lw_buf_addz(s->to, "not the user whose agent asks\n");
    }
}

static void arguments(struct show *s, const struct lw_ask *k, const struct lw_json *args)
{
    if (!args) {
        lw_buf_addz(s->to, "\n  No arguments.\n");
        return;
    }
    if (k->terms.highlight.n > 0) {
        lw_buf_addz(s->to, "\n  To be looked at first:\n");
        for (size_t i = 0; i < k->terms.highlight.n; i++)
            highlighted(s, k->terms.highlight.v[i], args);
    }
    lw_buf_addf(s->to, "\n  All arguments, %llu bytes, as the agent wrote them:\n",
                (unsigned long long)k->args_bytes);
    each_leaf(s, args);
}

/* The bytes are those of the ask, and a text that reads in one way only. */
static int parse(const struct lw_ask *k, struct lw_str args, struct lw_arena *a,
                 const struct lw_json **out)
{
    struct lw_digest exact = lw_sha256(args);

    if ((args.p != NULL) != k->has_args)
        return -LW_ERR_LIMIT;
    if (!args.p)
        return 0;
    if (args.n != k->args_bytes || args.n > LW_ASK_ARGS_MAX || !lw_digest_eq(&exact, &k->exact))
        return -LW_ERR_LIMIT;
    return lw_json_parse(a, args, NULL, out, NULL) == 0 ? 0 : -LW_ERR_LIMIT;
}

int lw_ask_show(const struct lw_ask *k, struct lw_str args, struct lw_buf *to)
{
    const struct lw_json *tree = NULL;
    struct lw_buf text;
    struct show s = {.to = &text};
    struct lw_arena a;
    int rc;

    lw_arena_init(&a, LW_ASK_ARGS_MAX * 64);
    lw_buf_init(&text, SHOW_MAX);
    lw_buf_init(&s.scratch, SHOW_MAX);
    lw_buf_init(&s.pointer, POINTER_MAX);
    rc = parse(k, args, &a, &tree);
    if (rc == 0) {
        what(&s, k);
        who(&s, k);
        why(&s, k);
        demanded(&s, k);
        arguments(&s, k, tree);
        if (text.failed || s.pointer.failed)
            rc = -LW_ERR_LIMIT;
    }
    if (rc == 0) {
        lw_buf_adds(to, lw_buf_str(&text));
        rc = lw_buf_status(to);
    }
    lw_buf_fini(&text);
    lw_buf_fini(&s.scratch);
    lw_buf_fini(&s.pointer);
    lw_arena_fini(&a);
    return rc;
}
