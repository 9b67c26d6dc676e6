/* Globs read into the same tree. */
#include "lib/drift/text.h"
#include "lib/policy/regex_impl.h"

#define GLOB_RANGES 64u

static int star(struct rx_builder *b, bool crosses, struct rx_node **out)
{
    struct rx_range slash[] = {{'/', '/'}};
    struct rx_node *any = rx_set_node(b, slash, crosses ? 0 : 1, true);

    *out = rx_node(b, RX_REPEAT);
    if (!any || !*out)
        return rx_full(b);
    (*out)->max = RX_INFINITE;
    rx_append(*out, any);
    return 0;
}

static int read_member(struct rx_builder *b, uint32_t *out)
{
    if (b->pattern.p[b->at] == '\\') {
        if (++b->at == b->pattern.n)
            return rx_fail(b, b->at - 1, "nothing follows the backslash");
    }
    *out = lw_utf8_next(b->pattern, &b->at);
    if (b->folded && lw_fold(*out) != 0)
        *out = lw_fold(*out);
    return 0;
}

/* [abc]; b->at is behind the bracket. "/" is never one of them. */
static int glob_class(struct rx_builder *b, struct rx_node **out)
{
    struct rx_range r[GLOB_RANGES];
    size_t start = b->at - 1;
    uint32_t n = 0;
    bool invert = false;

    if (b->at < b->pattern.n && (b->pattern.p[b->at] == '!' || b->pattern.p[b->at] == '^')) {
        invert = true;
        b->at++;
    }
    for (bool first = true; b->at < b->pattern.n; first = false) {
        if (b->pattern.p[b->at] == ']' && !first)
            break;
        if (n + 1 >= GLOB_RANGES)
            return rx_full(b);
        if (read_member(b, &r[n].from) != 0)
            return -LW_ERR_SYNTAX;
        r[n].to = r[n].from;
        if (b->at + 1 < b->pattern.n && b->pattern.p[b->at] == '-' &&
            b->pattern.p[b->at + 1] != ']') {
            b->at++;
            if (read_member(b, &r[n].to) != 0)
                return -LW_ERR_SYNTAX;
        }
        if (r[n].to < r[n].from)
            return rx_fail(b, start, "the range ends before it begins");
        if (r[n].from <= '/' && r[n].to >= '/' && !invert)
            return rx_fail(b, start, "\"/\" cannot be one of [...]");
        n++;
    }
    if (b->at >= b->pattern.n)
        return rx_fail(b, start, "\"]\" is missing; a bracket itself is \\[");
    b->at++;
    if (invert)
        r[n++] = (struct rx_range){'/', '/'};
    *out = rx_set_node(b, r, n, invert);
    return *out ? 0 : rx_full(b);
}

static int glob_item(struct rx_builder *b, struct rx_node **out)
{
    struct rx_range slash[] = {{'/', '/'}};
    char c = b->pattern.p[b->at];

    switch (c) {
    case '*':
        b->at++;
        if (b->at < b->pattern.n && b->pattern.p[b->at] == '*') {
            while (b->at < b->pattern.n && b->pattern.p[b->at] == '*')
                b->at++;
            return star(b, true, out);
        }
        return star(b, false, out);
    case '?':
        b->at++;
        *out = rx_set_node(b, slash, 1, true);
        return *out ? 0 : rx_full(b);
    case '[':
        b->at++;
        return glob_class(b, out);
    case '\\':
        if (++b->at == b->pattern.n)
            return rx_fail(b, b->at - 1, "nothing follows the backslash");
        break;
    default:
        break;
    }
    *out = rx_char_node(b, lw_utf8_next(b->pattern, &b->at));
    return *out ? 0 : rx_full(b);
}

int rx_parse_glob(struct rx_builder *b, struct rx_node **out)
{
    struct rx_node *seq = rx_node(b, RX_CAT);

    if (!seq)
        return rx_full(b);
    while (b->at < b->pattern.n) {
        struct rx_node *item = NULL;
        int err = glob_item(b, &item);

        if (err)
            return err;
        rx_append(seq, item);
    }
    *out = seq;
    return 0;
}
