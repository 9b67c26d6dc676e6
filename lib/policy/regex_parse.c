/* Regular expressions read into a tree. What cannot run in linear time, or would only look as if it
 * did something, is refused with a sentence. */
#include "lib/drift/text.h"
#include "lib/policy/regex_impl.h"

#define CLASS_RANGES 128u /* of one [...] before it is put together */

struct ranges {
    struct rx_range r[CLASS_RANGES];
    uint32_t n;
};

static bool more(const struct rx_builder *b)
{
    return b->at < b->pattern.n;
}

static char peek(const struct rx_builder *b)
{
    return more(b) ? b->pattern.p[b->at] : '\0';
}

static bool looking_at(const struct rx_builder *b, const char *z)
{
    struct lw_str rest = lw_str(b->pattern.p + b->at, b->pattern.n - b->at);

    return lw_str_starts(rest, lw_strz(z));
}

static bool add_range(struct ranges *s, uint32_t from, uint32_t to)
{
    if (s->n == CLASS_RANGES)
        return false;
    s->r[s->n++] = (struct rx_range){from, to};
    return true;
}

/* ---- escapes ---- */

static const struct rx_range digits[] = {{'0', '9'}};
static const struct rx_range words[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
static const struct rx_range blanks[] = {{'\t', '\r'}, {' ', ' '}};
static const struct rx_range not_digits[] = {{0, '0' - 1}, {'9' + 1, RX_CHAR_MAX}};
static const struct rx_range not_words[] = {
    {0, '0' - 1}, {'9' + 1, 'A' - 1}, {'Z' + 1, '_' - 1}, {'`', '`'}, {'z' + 1, RX_CHAR_MAX}};
static const struct rx_range not_blanks[] = {
    {0, '\t' - 1}, {'\r' + 1, ' ' - 1}, {' ' + 1, RX_CHAR_MAX}};

/* The ranges of \d and its kind, or NULL. */
static const struct rx_range *named_class(char c, uint32_t *n)
{
    static const struct {
        char letter;
        const struct rx_range *r;
        uint32_t n;
    } table[] = {{'d', digits, 1},     {'w', words, 4},     {'s', blanks, 2},
                 {'D', not_digits, 2}, {'W', not_words, 5}, {'S', not_blanks, 3}};

    for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
        if (table[i].letter == c) {
            *n = table[i].n;
            return table[i].r;
        }
    }
    return NULL;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* `least` to `most` digits at b->at. */
static int read_hex(struct rx_builder *b, unsigned least, unsigned most, uint32_t *out)
{
    uint32_t v = 0;
    unsigned n = 0;

    for (; n < most && more(b) && hex_value(peek(b)) >= 0; n++, b->at++)
        v = v * 16 + (uint32_t)hex_value(peek(b));
    if (n < least || v > RX_CHAR_MAX || (v >= 0xd800 && v <= 0xdfff))
        return rx_fail(b, b->at, "hexadecimal digits of a character are wanted here");
    *out = v;
    return 0;
}

static int read_hex_escape(struct rx_builder *b, char kind, uint32_t *out)
{
    if (kind == 'u')
        return read_hex(b, 4, 4, out);
    if (peek(b) != '{')
        return read_hex(b, 2, 2, out);
    b->at++;
    if (read_hex(b, 1, 6, out) != 0)
        return -LW_ERR_SYNTAX;
    if (peek(b) != '}')
        return rx_fail(b, b->at, "\"}\" is missing behind \\x{");
    b->at++;
    return 0;
}

/* The character of an escape whose "\" is behind b->at. */
static int read_escape_char(struct rx_builder *b, uint32_t *out)
{
    static const char from[] = "ntrfv0";
    static const char to[] = "\n\t\r\f\v";
    size_t start = b->at - 1;
    char c = peek(b);
    const char *known;

    if (!more(b))
        return rx_fail(b, start, "nothing follows the backslash");
    if ((unsigned char)c >= 0x80) {
        *out = lw_utf8_next(b->pattern, &b->at);
        return 0;
    }
    b->at++;
    if (c == 'x' || c == 'u')
        return read_hex_escape(b, c, out);
    known = strchr(from, c);
    if (known) {
        *out = c == '0' ? 0 : (uint32_t)to[known - from];
        return 0;
    }
    if (c >= '1' && c <= '9')
        return rx_fail(b, start, "a reference to a group is not regular: it has no linear time");
    if (c == 'p' || c == 'P')
        return rx_fail(b, start, "\\p{...} is not supported: list the ranges in [...]");
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        return rx_fail(b, start, "unknown escape");
    *out = (uint32_t)(unsigned char)c;
    return 0;
}

/* ---- [...] ---- */

static int read_class_item(struct rx_builder *b, struct ranges *s, uint32_t *single,
                           bool *is_single)
{
    const struct rx_range *named;
    uint32_t n = 0;

    *is_single = false;
    if (looking_at(b, "[:"))
        return rx_fail(b, b->at, "[:name:] is not supported: write the ranges");
    if (peek(b) != '\\') {
        *single = lw_utf8_next(b->pattern, &b->at);
        *is_single = true;
        return 0;
    }
    b->at++;
    named = named_class(peek(b), &n);
    if (!named) {
        *is_single = true;
        if (peek(b) == 'b') {
            b->at++;
            *single = '\b';
            return 0;
        }
        return read_escape_char(b, single);
    }
    b->at++;
    for (uint32_t i = 0; i < n; i++) {
        if (!add_range(s, named[i].from, named[i].to))
            return rx_full(b);
    }
    return 0;
}

/* Letters of the ranges in the other case too. */
static bool add_other_case(struct ranges *s)
{
    uint32_t n = s->n;

    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t base = 'A'; base <= 'a'; base += 0x20) {
            uint32_t from = s->r[i].from > base ? s->r[i].from : base;
            uint32_t to = s->r[i].to < base + 25 ? s->r[i].to : base + 25;

            if (from <= to && !add_range(s, from ^ 0x20, to ^ 0x20))
                return false;
        }
    }
    return true;
}

static int read_class_range(struct rx_builder *b, struct ranges *s)
{
    size_t start = b->at;
    uint32_t from = 0;
    uint32_t to;
    bool single;

    if (read_class_item(b, s, &from, &single) != 0)
        return -LW_ERR_SYNTAX;
    if (!single)
        return 0;
    to = from;
    if (peek(b) == '-' && b->at + 1 < b->pattern.n && b->pattern.p[b->at + 1] != ']') {
        b->at++;
        if (read_class_item(b, s, &to, &single) != 0)
            return -LW_ERR_SYNTAX;
        if (!single || to < from)
            return rx_fail(b, start, "the range ends before it begins");
    }
    return add_range(s, from, to) ? 0 : rx_full(b);
}

/* A class; b->at is behind its "[". */
static int parse_class(struct rx_builder *b, struct rx_node **out)
{
    size_t start = b->at - 1;
    struct ranges s = {.n = 0};
    bool invert = false;
    bool first = true;

    if (peek(b) == '^') {
        invert = true;
        b->at++;
    }
    for (; more(b) && (first || peek(b) != ']'); first = false) {
        int err = read_class_range(b, &s);

        if (err)
            return err;
    }
    if (!more(b))
        return rx_fail(b, start, "\"]\" is missing");
    b->at++;
    if (b->nocase && !add_other_case(&s))
        return rx_full(b);
    *out = rx_set_node(b, s.r, s.n, invert);
    return *out ? 0 : rx_full(b);
}

/* ---- atoms ---- */

static int parse_alternatives(struct rx_builder *b, struct rx_node **out);

static int assert_node(struct rx_builder *b, enum rx_assert what, struct rx_node **out)
{
    *out = rx_node(b, RX_ASSERT);
    if (!*out)
        return rx_full(b);
    (*out)->assertion = what;
    return 0;
}

static int parse_escape(struct rx_builder *b, struct rx_node **out)
{
    static const char letters[] = "bBAzZ";
    static const enum rx_assert what[] = {RX_WORD, RX_NOT_WORD, RX_BEGIN, RX_END, RX_END};
    char c = peek(b);
    const char *known = c ? strchr(letters, c) : NULL;
    const struct rx_range *named;
    struct ranges s = {.n = 0};
    uint32_t ch = 0;

    if (known) {
        b->at++;
        return assert_node(b, what[known - letters], out);
    }
    named = named_class(c, &s.n);
    if (named) {
        b->at++;
        memcpy(s.r, named, s.n * sizeof(*named));
        *out = rx_set_node(b, s.r, s.n, false);
        return *out ? 0 : rx_full(b);
    }
    if (read_escape_char(b, &ch) != 0)
        return -LW_ERR_SYNTAX;
    *out = rx_char_node(b, ch);
    return *out ? 0 : rx_full(b);
}

/* Behind "(". */
static int parse_group(struct rx_builder *b, struct rx_node **out)
{
    size_t start = b->at - 1;
    int err;

    if (looking_at(b, "?:"))
        b->at += 2;
    else if (looking_at(b, "?=") || looking_at(b, "?!") || looking_at(b, "?<=") ||
             looking_at(b, "?<!"))
        return rx_fail(b, start,
                       "looking around is not supported: write a second condition, or \"not\"");
    else if (looking_at(b, "?>"))
        return rx_fail(b, start, "atomic groups are not needed here: nothing backtracks");
    else if (looking_at(b, "?P") || looking_at(b, "?<") || looking_at(b, "?'"))
        return rx_fail(b, start, "a name of a group says nothing here: write (...)");
    else if (looking_at(b, "?") || looking_at(b, "*"))
        return rx_fail(b, start, "unknown kind of group; (?i) and (?s) stand at the very start");
    if (++b->depth > LW_REGEX_DEPTH)
        return rx_fail(b, start, "groups are nested too deeply");
    err = parse_alternatives(b, out);
    if (err)
        return err;
    if (peek(b) != ')' || !more(b))
        return rx_fail(b, start, "\")\" is missing");
    b->depth--;
    b->at++;
    return 0;
}

static int parse_atom(struct rx_builder *b, struct rx_node **out)
{
    static const struct rx_range line_feed[] = {{'\n', '\n'}};
    struct rx_range r[1];
    size_t start = b->at;
    char c = peek(b);

    if (c && strchr("*+?{", c))
        return rx_fail(b, start,
                       c == '{' ? "nothing to repeat; a brace itself is \\{" : "nothing to repeat");
    switch (c) {
    case '(':
        b->at++;
        return parse_group(b, out);
    case '[':
        b->at++;
        return parse_class(b, out);
    case '\\':
        b->at++;
        return parse_escape(b, out);
    case '.':
        b->at++;
        r[0] = line_feed[0];
        *out = rx_set_node(b, r, b->dotall ? 0 : 1, true);
        return *out ? 0 : rx_full(b);
    case '^':
    case '$':
        b->at++;
        return assert_node(b, c == '^' ? RX_BEGIN : RX_END, out);
    default:
        *out = rx_char_node(b, lw_utf8_next(b->pattern, &b->at));
        return *out ? 0 : rx_full(b);
    }
}

/* ---- repetitions ---- */

static bool read_count(struct rx_builder *b, uint32_t *out)
{
    uint32_t v = 0;
    size_t start = b->at;

    while (peek(b) >= '0' && peek(b) <= '9' && b->at - start < 6)
        v = v * 10 + (uint32_t)(b->pattern.p[b->at++] - '0');
    *out = v;
    return b->at > start;
}

/* {m} {m,} {m,n}; b->at is behind "{". */
static int read_braces(struct rx_builder *b, uint32_t *min, uint32_t *max)
{
    size_t start = b->at - 1;

    if (!read_count(b, min))
        return rx_fail(b, start, "a count is missing behind \"{\"; a brace itself is \\{");
    *max = *min;
    if (peek(b) == ',') {
        b->at++;
        if (!read_count(b, max))
            *max = RX_INFINITE;
    }
    if (peek(b) != '}')
        return rx_fail(b, start, "\"}\" is missing");
    b->at++;
    if (*min > LW_REGEX_REPEAT || (*max != RX_INFINITE && *max > LW_REGEX_REPEAT))
        return rx_fail(b, start, "more than 1000 repetitions");
    if (*max < *min)
        return rx_fail(b, start, "the larger count comes second");
    return 0;
}

static int parse_repeat(struct rx_builder *b, struct rx_node *atom, struct rx_node **out)
{
    char c = peek(b);
    struct rx_node *n;
    uint32_t min = c == '+';
    uint32_t max = c == '?' ? 1 : RX_INFINITE;

    *out = atom;
    if (c == '\0' || !strchr("*+?{", c))
        return 0;
    b->at++;
    if (c == '{' && read_braces(b, &min, &max) != 0)
        return -LW_ERR_SYNTAX;
    if (peek(b) == '?') /* lazy: which way is taken first does not matter to yes or no */
        b->at++;
    if (peek(b) == '+')
        return rx_fail(b, b->at, "possessive repetitions are not needed here: nothing backtracks");
    if (peek(b) && strchr("*?{", peek(b)))
        return rx_fail(b, b->at, "a repetition of a repetition: write (?:...)");
    n = rx_node(b, RX_REPEAT);
    if (!n)
        return rx_full(b);
    n->min = min;
    n->max = max;
    rx_append(n, atom);
    *out = n;
    return 0;
}

static int parse_sequence(struct rx_builder *b, struct rx_node **out)
{
    struct rx_node *seq = rx_node(b, RX_CAT);

    if (!seq)
        return rx_full(b);
    while (more(b) && peek(b) != '|' && peek(b) != ')') {
        struct rx_node *atom = NULL;
        int err = parse_atom(b, &atom);

        if (err || (err = parse_repeat(b, atom, &atom)) != 0)
            return err;
        rx_append(seq, atom);
    }
    *out = seq;
    return 0;
}

static int parse_alternatives(struct rx_builder *b, struct rx_node **out)
{
    struct rx_node *alt = rx_node(b, RX_ALT);

    if (!alt)
        return rx_full(b);
    for (;;) {
        struct rx_node *seq = NULL;
        int err = parse_sequence(b, &seq);

        if (err)
            return err;
        rx_append(alt, seq);
        if (peek(b) != '|')
            break;
        b->at++;
    }
    *out = alt;
    return 0;
}

int rx_parse(struct rx_builder *b, struct rx_node **out)
{
    int err;

    while (looking_at(b, "(?i)") || looking_at(b, "(?s)") || looking_at(b, "(?is)") ||
           looking_at(b, "(?si)")) {
        for (b->at += 2; peek(b) != ')'; b->at++) {
            b->nocase |= peek(b) == 'i';
            b->dotall |= peek(b) == 's';
        }
        b->at++;
    }
    err = parse_alternatives(b, out);
    if (err)
        return err;
    return more(b) ? rx_fail(b, b->at, "\")\" without \"(\"; a bracket itself is \\)") : 0;
}
