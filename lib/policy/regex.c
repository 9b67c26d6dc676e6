/* Running an automaton, and making one. */
#include "lib/policy/regex.h"

#include "lib/drift/text.h"
#include "lib/json/json.h"
#include "lib/policy/regex_impl.h"

/* ---- one step ---- */

static bool holds(uint8_t assertion, enum rx_side before, enum rx_side after)
{
    bool edge = (before == RX_SIDE_WORD) != (after == RX_SIDE_WORD);

    switch ((enum rx_assert)assertion) {
    case RX_BEGIN:
        return before == RX_SIDE_EDGE;
    case RX_END:
        return after == RX_SIDE_EDGE;
    case RX_WORD:
        return edge;
    case RX_NOT_WORD:
        return !edge;
    }
    return false;
}

static void visit(struct rx_bits *seen, uint16_t *stack, uint32_t *depth, uint32_t pc)
{
    if (!rx_bit(seen, pc)) {
        rx_set_bit(seen, pc);
        stack[(*depth)++] = (uint16_t)pc;
    }
}

/* Each step goes onto the stack once: it is marked when it does. */
bool rx_closure(const struct lw_regex *r, const struct rx_bits *from, enum rx_side before,
                enum rx_side after, struct rx_bits *out, size_t *work)
{
    uint16_t stack[LW_REGEX_INSTS];
    uint32_t depth = 0;
    bool matched = false;

    *out = *from;
    for (uint32_t pc = 0; pc < r->inst_count; pc++) {
        if (rx_bit(from, pc))
            stack[depth++] = (uint16_t)pc;
    }
    while (depth > 0) {
        uint32_t pc = stack[--depth];
        const struct rx_inst *in = &r->inst[pc];

        ++*work;
        if (in->op == RX_OP_MATCH)
            matched = true;
        if (in->op == RX_OP_SPLIT)
            visit(out, stack, &depth, in->y);
        if (in->op == RX_OP_SPLIT || in->op == RX_OP_JUMP)
            visit(out, stack, &depth, in->x);
        if (in->op == RX_OP_ASSERT && holds(in->assertion, before, after))
            visit(out, stack, &depth, pc + 1);
    }
    return matched;
}

bool rx_move(const struct lw_regex *r, const struct rx_bits *closed, uint32_t cls,
             struct rx_bits *out, size_t *work)
{
    bool any = false;

    *out = (struct rx_bits){{0}};
    for (uint32_t w = 0; w * 64 < r->inst_count; w++) {
        for (uint64_t left = closed->w[w]; left; left &= left - 1) {
            uint32_t pc = w * 64 + (uint32_t)__builtin_ctzll(left);
            size_t bit = (size_t)r->inst[pc].x * r->class_count + cls;

            ++*work;
            if (r->inst[pc].op == RX_OP_SET && (r->has[bit / 64] >> (bit % 64) & 1)) {
                rx_set_bit(out, pc + 1);
                any = true;
            }
        }
    }
    return any;
}

/* ---- a text ---- */

/* The class of the next character, which folding may drop: then -1; -2: no UTF-8. */
static int32_t next_class(const struct lw_regex *r, struct lw_str text, size_t *at)
{
    unsigned char c = (unsigned char)text.p[*at];
    uint32_t ch = c;

    if (c < 0x80)
        ++*at;
    else if ((ch = lw_utf8_next(text, at)) == UINT32_MAX)
        return -2;
    if (r->folded && (ch = lw_fold(ch)) == 0)
        return -1;
    return (int32_t)rx_class_of(r, ch);
}

static enum lw_truth run_table(const struct lw_regex *r, struct lw_str text)
{
    uint32_t state = 1;
    size_t at = 0;

    while (at < text.n && state) {
        int32_t cls = next_class(r, text, &at);

        if (cls == -2)
            return LW_UNKNOWN;
        if (cls >= 0)
            state = r->table[state * r->class_count + (uint32_t)cls];
    }
    return state && r->accepts[state] ? LW_TRUE : LW_FALSE;
}

static enum lw_truth run_steps(const struct lw_regex *r, struct lw_str text)
{
    enum rx_side before = RX_SIDE_EDGE;
    struct rx_bits now = {{0}};
    struct rx_bits closed;
    size_t work = 0;
    size_t at = 0;

    if (text.n > LW_REGEX_COST / r->inst_count)
        return LW_UNKNOWN;
    rx_set_bit(&now, 0);
    while (at < text.n) {
        int32_t cls = next_class(r, text, &at);
        enum rx_side after;

        if (cls == -2)
            return LW_UNKNOWN;
        if (cls < 0)
            continue;
        after = r->word[cls] ? RX_SIDE_WORD : RX_SIDE_OTHER;
        rx_closure(r, &now, before, after, &closed, &work);
        if (!rx_move(r, &closed, (uint32_t)cls, &now, &work))
            return LW_FALSE;
        before = after;
    }
    return rx_closure(r, &now, before, RX_SIDE_EDGE, &closed, &work) ? LW_TRUE : LW_FALSE;
}

enum lw_truth lw_regex_match(const struct lw_regex *r, struct lw_str text)
{
    return r->table ? run_table(r, text) : run_steps(r, text);
}

bool lw_regex_is_table(const struct lw_regex *r)
{
    return r->table != NULL;
}

/* ---- making one ---- */

static int check_pattern(struct rx_builder *b, struct lw_str pattern)
{
    b->pattern = pattern;
    b->at = 0;
    if (pattern.n > LW_REGEX_BYTES) {
        *b->fault = (struct lw_regex_fault){LW_REGEX_BYTES, "a pattern has at most 4096 bytes"};
        return -LW_ERR_LIMIT;
    }
    if (pattern.n && memchr(pattern.p, '\0', pattern.n))
        return rx_fail(b, 0, "the pattern has a NUL");
    return lw_utf8_valid(pattern) ? 0 : rx_fail(b, 0, "the pattern is not UTF-8");
}

static int finish(struct rx_builder *b, const struct rx_node *tree, struct lw_arena *a,
                  const struct lw_regex **out)
{
    struct lw_regex *r = NULL;
    int err;

    b->a = a;
    err = rx_program(b, tree, &r);
    if (err)
        return err;
    rx_build_table(r, a);
    *out = r;
    return 0;
}

#define TREE_MEMORY ((size_t)4 << 20)

int lw_regex_new(struct lw_str pattern, struct lw_arena *a, const struct lw_regex **out,
                 struct lw_regex_fault *fault)
{
    struct lw_arena trees;
    struct rx_builder b = {.a = &trees, .fault = fault};
    struct rx_node *tree = NULL;
    int err;

    lw_arena_init(&trees, TREE_MEMORY);
    err = check_pattern(&b, pattern);
    if (!err)
        err = rx_parse(&b, &tree);
    if (!err)
        err = finish(&b, tree, a, out);
    lw_arena_fini(&trees);
    return err;
}

int lw_regex_globs(const struct lw_str *patterns, size_t n, bool folded, struct lw_arena *a,
                   const struct lw_regex **out, size_t *which, struct lw_regex_fault *fault)
{
    struct lw_arena trees;
    struct rx_builder b = {.a = &trees, .fault = fault, .folded = folded};
    struct rx_node *alt;
    int err = 0;

    lw_arena_init(&trees, TREE_MEMORY);
    alt = rx_node(&b, RX_ALT);
    *which = 0;
    if (!alt)
        err = rx_full(&b);
    for (size_t i = 0; i < n && !err; i++) {
        struct rx_node *glob = NULL;

        *which = i;
        err = check_pattern(&b, patterns[i]);
        if (!err)
            err = rx_parse_glob(&b, &glob);
        if (!err)
            rx_append(alt, glob);
    }
    if (!err)
        err = finish(&b, alt, a, out);
    lw_arena_fini(&trees);
    return err;
}
