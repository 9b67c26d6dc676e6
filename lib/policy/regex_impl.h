/* Between the files of the engine: the tree that the parsers make, the automaton, the table. */
#ifndef LW_POLICY_REGEX_IMPL_H
#define LW_POLICY_REGEX_IMPL_H

#include <stdint.h>

#include "lib/policy/regex.h"

#define RX_CHAR_MAX 0x10ffffu
#define RX_INFINITE UINT32_MAX
#define RX_RANGES   1024u /* of all sets of one pattern */
#define RX_STATES   1024u
#define RX_CELLS    32768u   /* of the table */
#define RX_WORK     2000000u /* steps while building it */
#define RX_BITWORDS (LW_REGEX_INSTS / 64u)

struct rx_range {
    uint32_t from, to; /* both included */
};

struct rx_set {
    struct rx_range *r; /* ascending, apart */
    uint32_t n;
    uint32_t number;
    struct rx_set *next; /* of all sets of the pattern */
};

enum rx_kind { RX_EMPTY, RX_SET, RX_CAT, RX_ALT, RX_REPEAT, RX_ASSERT };
enum rx_assert { RX_BEGIN, RX_END, RX_WORD, RX_NOT_WORD };

struct rx_node {
    enum rx_kind kind;
    enum rx_assert assertion;
    struct rx_set *set;
    uint32_t min, max;     /* REPEAT */
    struct rx_node *child; /* CAT, ALT: the first; REPEAT: the one */
    struct rx_node *last;
    struct rx_node *next;
};

struct rx_builder {
    struct lw_arena *a; /* of the result */
    struct rx_set *sets;
    uint32_t set_count, range_count;
    bool folded; /* literals and texts by lw_fold */
    bool nocase, dotall;
    struct lw_regex_fault *fault;
    struct lw_str pattern;
    size_t at;
    uint32_t depth;
};

enum rx_op { RX_OP_SET, RX_OP_SPLIT, RX_OP_JUMP, RX_OP_ASSERT, RX_OP_MATCH };

struct rx_inst {
    uint8_t op;
    uint8_t assertion;
    uint16_t x, y; /* SET: x its number; SPLIT: both ways; JUMP: x */
};

/* What stood before the next character, and what it is. */
enum rx_side { RX_SIDE_OTHER, RX_SIDE_WORD, RX_SIDE_EDGE };

struct lw_regex {
    struct rx_inst *inst;
    uint32_t inst_count;
    uint32_t set_count;
    bool folded, asserts;
    /* Code points fall into classes that no set tells apart: class i begins at starts[i]. */
    uint32_t *starts;
    uint32_t class_count;
    uint16_t ascii[128];
    uint8_t *word;   /* per class: a letter, digit or "_" */
    uint64_t *has;   /* bit (set * class_count + class) */
    uint16_t *table; /* state * class_count + class; NULL: without one. State 0 is lost, 1 starts */
    uint8_t *accepts;
};

struct rx_bits {
    uint64_t w[RX_BITWORDS];
};

/* Fault and code in one, for `return`. */
int rx_fail(struct rx_builder *b, size_t at, const char *text);
int rx_full(struct rx_builder *b);

/* The tree of a regular expression, of a list of globs. */
LW_CHECKED int rx_parse(struct rx_builder *b, struct rx_node **out);
LW_CHECKED int rx_parse_glob(struct rx_builder *b, struct rx_node **out);

struct rx_node *rx_node(struct rx_builder *b, enum rx_kind kind);
void rx_append(struct rx_node *parent, struct rx_node *child);
/* A set from ranges in any order (they are sorted in place), inverted if asked. NULL: full. */
struct rx_set *rx_set(struct rx_builder *b, struct rx_range *r, uint32_t n, bool invert);
struct rx_node *rx_set_node(struct rx_builder *b, struct rx_range *r, uint32_t n, bool invert);
struct rx_node *rx_char_node(struct rx_builder *b, uint32_t c);

/* The automaton of a tree; the table of an automaton (silently none when it would be large). */
LW_CHECKED int rx_program(struct rx_builder *b, const struct rx_node *tree, struct lw_regex **out);
void rx_build_table(struct lw_regex *r, struct lw_arena *a);

uint32_t rx_class_of(const struct lw_regex *r, uint32_t c);
/* All steps reachable from `from` without a character; true when MATCH is among them. Adds the
 * number of steps looked at to *work. */
bool rx_closure(const struct lw_regex *r, const struct rx_bits *from, enum rx_side before,
                enum rx_side after, struct rx_bits *out, size_t *work);
/* Where `closed` goes with a character of the class; false when nowhere. */
bool rx_move(const struct lw_regex *r, const struct rx_bits *closed, uint32_t cls,
             struct rx_bits *out, size_t *work);
static inline bool rx_bit(const struct rx_bits *b, uint32_t i)
{
    return b->w[i / 64] >> (i % 64) & 1;
}
static inline void rx_set_bit(struct rx_bits *b, uint32_t i)
{
    b->w[i / 64] |= UINT64_C(1) << (i % 64);
}

#endif
