/* The tree becomes an automaton: steps, sets, and classes of code points that no set tells apart.
 * Counted repetitions are written out, so that the limit on steps is the limit on everything. */
#include <stdlib.h>

#include "lib/policy/regex_impl.h"

/* ---- steps ---- */

static int put(struct lw_regex *r, struct rx_inst inst)
{
    if (r->inst_count == LW_REGEX_INSTS)
        return -LW_ERR_LIMIT;
    r->inst[r->inst_count++] = inst;
    return 0;
}

static int emit(struct lw_regex *r, const struct rx_node *n);

static int emit_alternatives(struct lw_regex *r, const struct rx_node *n)
{
    uint16_t last_jump = UINT16_MAX; /* chained through x until the end is known */
    int err = 0;

    for (const struct rx_node *c = n->child; c && !err; c = c->next) {
        uint32_t split = r->inst_count;

        if (!c->next) {
            err = emit(r, c);
            break;
        }
        err = put(r, (struct rx_inst){RX_OP_SPLIT, 0, (uint16_t)(split + 1), 0});
        if (!err)
            err = emit(r, c);
        if (!err)
            err = put(r, (struct rx_inst){RX_OP_JUMP, 0, last_jump, 0});
        if (!err) {
            last_jump = (uint16_t)(r->inst_count - 1);
            r->inst[split].y = (uint16_t)r->inst_count;
        }
    }
    while (!err && last_jump != UINT16_MAX) {
        uint16_t before = r->inst[last_jump].x;

        r->inst[last_jump].x = (uint16_t)r->inst_count;
        last_jump = before;
    }
    return err;
}

static int emit_star(struct lw_regex *r, const struct rx_node *child)
{
    uint32_t split = r->inst_count;
    int err = put(r, (struct rx_inst){RX_OP_SPLIT, 0, (uint16_t)(split + 1), 0});

    if (!err)
        err = emit(r, child);
    if (!err)
        err = put(r, (struct rx_inst){RX_OP_JUMP, 0, (uint16_t)split, 0});
    if (!err)
        r->inst[split].y = (uint16_t)r->inst_count;
    return err;
}

static int emit_repeat(struct lw_regex *r, const struct rx_node *n)
{
    uint16_t last_split = UINT16_MAX; /* chained through y until the end is known */
    int err = 0;

    for (uint32_t i = 0; i < n->min && !err; i++) {
        uint32_t start = r->inst_count;

        err = emit(r, n->child);
        if (r->inst_count == start) /* nothing, and a thousand times nothing is nothing */
            break;
    }
    if (err)
        return err;
    if (n->max == RX_INFINITE)
        return emit_star(r, n->child);
    for (uint32_t i = n->min; i < n->max && !err; i++) {
        uint32_t split = r->inst_count;

        err = put(r, (struct rx_inst){RX_OP_SPLIT, 0, (uint16_t)(split + 1), last_split});
        if (!err)
            last_split = (uint16_t)split;
        if (!err)
            err = emit(r, n->child);
    }
    while (!err && last_split != UINT16_MAX) {
        uint16_t before = r->inst[last_split].y;

        r->inst[last_split].y = (uint16_t)r->inst_count;
        last_split = before;
    }
    return err;
}

static int emit(struct lw_regex *r, const struct rx_node *n)
{
    int err = 0;

    switch (n->kind) {
    case RX_EMPTY:
        return 0;
    case RX_SET:
        return put(r, (struct rx_inst){RX_OP_SET, 0, (uint16_t)n->set->number, 0});
    case RX_ASSERT:
        r->asserts = true;
        return put(r, (struct rx_inst){RX_OP_ASSERT, (uint8_t)n->assertion, 0, 0});
    case RX_CAT:
        for (const struct rx_node *c = n->child; c && !err; c = c->next)
            err = emit(r, c);
        return err;
    case RX_ALT:
        return emit_alternatives(r, n);
    case RX_REPEAT:
        return emit_repeat(r, n);
    }
    return err;
}

/* ---- classes ---- */

static const struct rx_range word_ranges[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};

static int by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

static uint32_t add_bounds(uint32_t *to, uint32_t n, const struct rx_range *r, uint32_t ranges)
{
    for (uint32_t i = 0; i < ranges; i++) {
        to[n++] = r[i].from;
        if (r[i].to < RX_CHAR_MAX)
            to[n++] = r[i].to + 1;
    }
    return n;
}

static int make_classes(struct rx_builder *b, struct lw_regex *r)
{
    uint32_t n = 0;
    uint32_t kept = 0;

    r->starts = lw_arena_calloc(b->a, 2 * (size_t)b->range_count + 9, sizeof(*r->starts));
    if (!r->starts)
        return -LW_ERR_LIMIT;
    r->starts[n++] = 0;
    n = add_bounds(r->starts, n, word_ranges, 4);
    for (const struct rx_set *s = b->sets; s; s = s->next)
        n = add_bounds(r->starts, n, s->r, s->n);
    qsort(r->starts, n, sizeof(*r->starts), by_value);
    for (uint32_t i = 1; i < n; i++) {
        if (r->starts[i] != r->starts[kept])
            r->starts[++kept] = r->starts[i];
    }
    r->class_count = kept + 1;
    return 0;
}

uint32_t rx_class_of(const struct lw_regex *r, uint32_t c)
{
    uint32_t low = 0;
    uint32_t high = r->class_count;

    if (c < 128)
        return r->ascii[c];
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;

        if (r->starts[mid] <= c)
            low = mid;
        else
            high = mid;
    }
    return low;
}

static bool in_ranges(const struct rx_range *r, uint32_t n, uint32_t c)
{
    for (uint32_t i = 0; i < n; i++) {
        if (c >= r[i].from && c <= r[i].to)
            return true;
    }
    return false;
}

static int fill_classes(struct rx_builder *b, struct lw_regex *r)
{
    size_t bits = (size_t)b->set_count * r->class_count;
    uint32_t cls = 0;

    r->word = lw_arena_calloc(b->a, r->class_count, 1);
    r->has = lw_arena_calloc(b->a, bits / 64 + 1, sizeof(*r->has));
    if (!r->word || !r->has)
        return -LW_ERR_LIMIT;
    for (uint32_t c = 0; c < 128; c++) {
        while (cls + 1 < r->class_count && r->starts[cls + 1] <= c)
            cls++;
        r->ascii[c] = (uint16_t)cls;
    }
    for (uint32_t i = 0; i < r->class_count; i++)
        r->word[i] = in_ranges(word_ranges, 4, r->starts[i]);
    for (const struct rx_set *s = b->sets; s; s = s->next) {
        uint32_t range = 0;

        for (uint32_t i = 0; i < r->class_count && range < s->n; i++) {
            size_t bit = (size_t)s->number * r->class_count + i;

            while (range < s->n && s->r[range].to < r->starts[i])
                range++;
            if (range < s->n && s->r[range].from <= r->starts[i])
                r->has[bit / 64] |= UINT64_C(1) << (bit % 64);
        }
    }
    return 0;
}

int rx_program(struct rx_builder *b, const struct rx_node *tree, struct lw_regex **out)
{
    struct lw_regex *r = LW_ARENA_NEW(b->a, struct lw_regex);
    struct rx_inst *scratch = calloc(LW_REGEX_INSTS, sizeof(*scratch));
    int err = -LW_ERR_LIMIT;

    if (!r || !scratch)
        goto out;
    r->inst = scratch;
    r->folded = b->folded;
    r->set_count = b->set_count;
    err = emit(r, tree);
    if (!err)
        err = put(r, (struct rx_inst){RX_OP_MATCH, 0, 0, 0});
    if (!err)
        err = make_classes(b, r);
    if (!err)
        err = fill_classes(b, r);
    if (err)
        goto out;
    r->inst = lw_arena_calloc(b->a, r->inst_count, sizeof(*r->inst));
    if (!r->inst) {
        err = -LW_ERR_LIMIT;
        goto out;
    }
    memcpy(r->inst, scratch, r->inst_count * sizeof(*r->inst));
    *out = r;
out:
    free(scratch);
    return err ? rx_full(b) : 0;
}
