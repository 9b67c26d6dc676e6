/* Sets of code points and the nodes of the tree. */
#include <stdlib.h>

#include "lib/drift/text.h"
#include "lib/policy/regex_impl.h"

int rx_fail(struct rx_builder *b, size_t at, const char *text)
{
    *b->fault = (struct lw_regex_fault){at, text};
    return -LW_ERR_SYNTAX;
}

int rx_full(struct rx_builder *b)
{
    *b->fault = (struct lw_regex_fault){b->at, "the pattern is too large"};
    return -LW_ERR_LIMIT;
}

struct rx_node *rx_node(struct rx_builder *b, enum rx_kind kind)
{
    struct rx_node *n = LW_ARENA_NEW(b->a, struct rx_node);

    if (n)
        n->kind = kind;
    return n;
}

void rx_append(struct rx_node *parent, struct rx_node *child)
{
    if (parent->last)
        parent->last->next = child;
    else
        parent->child = child;
    parent->last = child;
}

static int by_start(const void *a, const void *b)
{
    const struct rx_range *x = a;
    const struct rx_range *y = b;

    return x->from < y->from ? -1 : x->from > y->from;
}

/* Sorted and apart, in place; the number that is left. */
static uint32_t normalise(struct rx_range *r, uint32_t n)
{
    uint32_t kept = 0;

    if (n == 0)
        return 0;
    qsort(r, n, sizeof(*r), by_start);
    for (uint32_t i = 1; i < n; i++) {
        if (r[i].from <= r[kept].to || r[i].from == r[kept].to + 1) {
            if (r[i].to > r[kept].to)
                r[kept].to = r[i].to;
        } else {
            r[++kept] = r[i];
        }
    }
    return kept + 1;
}

static uint32_t inverted(const struct rx_range *r, uint32_t n, struct rx_range *out)
{
    uint32_t at = 0;
    uint32_t count = 0;

    for (uint32_t i = 0; i < n; i++) {
        if (r[i].from > at)
            out[count++] = (struct rx_range){at, r[i].from - 1};
        at = r[i].to + 1;
    }
    if (at <= RX_CHAR_MAX)
        out[count++] = (struct rx_range){at, RX_CHAR_MAX};
    return count;
}

struct rx_set *rx_set(struct rx_builder *b, struct rx_range *r, uint32_t n, bool invert)
{
    struct rx_range *final = lw_arena_calloc(b->a, n + 1, sizeof(*final));
    struct rx_set *s;

    if (!final)
        return NULL;
    n = normalise(r, n);
    if (invert)
        n = inverted(r, n, final);
    else if (n)
        memcpy(final, r, n * sizeof(*final));
    for (s = b->sets; s; s = s->next) {
        if (s->n == n && (n == 0 || memcmp(s->r, final, n * sizeof(*final)) == 0))
            return s;
    }
    if (b->range_count + n > RX_RANGES)
        return NULL;
    s = LW_ARENA_NEW(b->a, struct rx_set);
    if (!s)
        return NULL;
    *s = (struct rx_set){final, n, b->set_count++, b->sets};
    b->range_count += n;
    b->sets = s;
    return s;
}

struct rx_node *rx_set_node(struct rx_builder *b, struct rx_range *r, uint32_t n, bool invert)
{
    struct rx_node *node = rx_node(b, RX_SET);

    if (node)
        node->set = rx_set(b, r, n, invert);
    return node && node->set ? node : NULL;
}

struct rx_node *rx_char_node(struct rx_builder *b, uint32_t c)
{
    struct rx_range r[2];
    uint32_t n = 1;

    if (b->folded) {
        c = lw_fold(c);
        if (c == 0)
            return rx_node(b, RX_EMPTY);
    }
    r[0] = (struct rx_range){c, c};
    if (b->nocase && ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
        r[n++] = (struct rx_range){c ^ 0x20, c ^ 0x20};
    return rx_set_node(b, r, n, false);
}
