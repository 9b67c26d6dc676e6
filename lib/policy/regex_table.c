/* The automaton written out as a table, where it is small: a state is what the automaton could be
 * at, and the kind of the character before. */
#include "lib/policy/regex_impl.h"

#define SLOTS (RX_STATES * 2u)

struct state {
    struct rx_bits at;
    enum rx_side before;
};

struct table {
    uint64_t *states; /* `row` words each: the bits that the pattern needs, and `before` */
    size_t row;
    uint32_t count;
    uint16_t *slots; /* open addressing; 0: free (state 0 is found without) */
    uint16_t *cells;
    uint8_t *accepts;
    size_t work;
};

static uint64_t *row_of(const struct table *t, uint32_t i)
{
    return &t->states[i * t->row];
}

static void write_row(const struct table *t, uint64_t *to, const struct state *s)
{
    memcpy(to, s->at.w, (t->row - 1) * sizeof(*to));
    to[t->row - 1] = s->before;
}

static struct state read_row(const struct table *t, uint32_t i)
{
    const uint64_t *from = row_of(t, i);
    struct state s = {.before = (enum rx_side)from[t->row - 1]};

    memcpy(s.at.w, from, (t->row - 1) * sizeof(*from));
    return s;
}

static uint64_t hash(const uint64_t *row, size_t words)
{
    uint64_t h = 0x9e3779b97f4a7c15u;

    for (size_t i = 0; i < words; i++)
        h = (h ^ row[i]) * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
    return h;
}

/* The number of a state, added when it is new; RX_STATES when there is no room. There is always
 * room for the row of one state more: it is written there first, and stays if it is new. */
static uint32_t state_number(const struct lw_regex *r, struct table *t, const struct state *s)
{
    uint32_t most = RX_CELLS / r->class_count;
    uint64_t *fresh = row_of(t, t->count);
    uint64_t slot;

    write_row(t, fresh, s);
    for (slot = hash(fresh, t->row) % SLOTS; t->slots[slot]; slot = (slot + 1) % SLOTS) {
        if (memcmp(row_of(t, t->slots[slot]), fresh, t->row * sizeof(*fresh)) == 0)
            return t->slots[slot];
    }
    if (t->count >= most || t->count >= RX_STATES)
        return RX_STATES;
    t->slots[slot] = (uint16_t)t->count;
    return t->count++;
}

static bool fill_cell(const struct lw_regex *r, struct table *t, uint32_t state, uint32_t cls,
                      const struct rx_bits *closed)
{
    struct state next = {.before = RX_SIDE_OTHER};
    uint32_t number = 0;

    if (rx_move(r, closed, cls, &next.at, &t->work)) {
        if (r->asserts && r->word[cls])
            next.before = RX_SIDE_WORD;
        number = state_number(r, t, &next);
    }
    if (number == RX_STATES)
        return false;
    t->cells[state * r->class_count + cls] = (uint16_t)number;
    return true;
}

static bool fill_state(const struct lw_regex *r, struct table *t, uint32_t i)
{
    struct rx_bits by_side[2];
    struct rx_bits ended;
    struct state s = read_row(t, i);

    rx_closure(r, &s.at, s.before, RX_SIDE_OTHER, &by_side[0], &t->work);
    rx_closure(r, &s.at, s.before, RX_SIDE_WORD, &by_side[1], &t->work);
    t->accepts[i] = rx_closure(r, &s.at, s.before, RX_SIDE_EDGE, &ended, &t->work);
    for (uint32_t cls = 0; cls < r->class_count; cls++) {
        if (!fill_cell(r, t, i, cls, &by_side[r->word[cls]]) || t->work > RX_WORK)
            return false;
    }
    return true;
}

static bool fill(const struct lw_regex *r, struct table *t)
{
    struct state start = {.before = r->asserts ? RX_SIDE_EDGE : RX_SIDE_OTHER};

    t->count = 1; /* 0: lost */
    memset(t->cells, 0, r->class_count * sizeof(*t->cells));
    t->accepts[0] = 0;
    rx_set_bit(&start.at, 0);
    if (state_number(r, t, &start) != 1)
        return false;
    for (uint32_t i = 1; i < t->count; i++) {
        if (!fill_state(r, t, i))
            return false;
    }
    return true;
}

void rx_build_table(struct lw_regex *r, struct lw_arena *a)
{
    uint32_t most = RX_CELLS / r->class_count;
    struct lw_arena scratch;
    struct table t = {0};

    if (most < 2)
        return;
    if (most > RX_STATES)
        most = RX_STATES;
    lw_arena_init(&scratch, (size_t)2 << 20);
    /* Most patterns have few states: what is not used is not touched, and each state that is made
     * has all of its cells written. */
    t.row = (r->inst_count + 63) / 64 + 1;
    t.states = lw_arena_alloc(&scratch, (most + 1) * t.row * sizeof(*t.states));
    t.slots = lw_arena_calloc(&scratch, SLOTS, sizeof(*t.slots));
    t.cells = lw_arena_alloc(&scratch, (size_t)most * r->class_count * sizeof(*t.cells));
    t.accepts = lw_arena_alloc(&scratch, most);
    if (t.states && t.slots && t.cells && t.accepts && fill(r, &t)) {
        size_t cells = (size_t)t.count * r->class_count;
        uint16_t *table = lw_arena_calloc(a, cells, sizeof(*table));

        r->accepts = lw_arena_calloc(a, t.count, 1);
        if (table && r->accepts) {
            memcpy(table, t.cells, cells * sizeof(*table));
            memcpy(r->accepts, t.accepts, t.count);
            r->table = table;
        }
    }
    lw_arena_fini(&scratch);
}
