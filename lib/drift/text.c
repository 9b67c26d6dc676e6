/* Decoding, folding and splitting. The table of look-alikes is small on purpose: the letters of
 * Cyrillic and Greek that read as Latin ones in common typefaces. */
#include "lib/drift/text.h"

#include <stdlib.h>

uint32_t lw_utf8_next(struct lw_str s, size_t *at)
{
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    size_t i = *at;
    uint8_t b = (uint8_t)s.p[i];
    unsigned more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : 3;
    uint32_t c = more == 0 ? b : b & (0x3fu >> more);

    *at = i + 1;
    if (more == 0)
        return c;
    if (b < 0xc2 || b > 0xf4 || s.n - i <= more)
        return UINT32_MAX;
    for (unsigned k = 1; k <= more; k++) {
        uint8_t next = (uint8_t)s.p[i + k];

        if ((next & 0xc0) != 0x80)
            return UINT32_MAX;
        c = c << 6 | (next & 0x3fu);
    }
    if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return UINT32_MAX;
    *at = i + more + 1;
    return c;
}

struct range {
    uint32_t first;
    uint32_t last;
    enum lw_char_class cls;
};

/* In order. From the Unicode Character Database: Bidi_Control, Default_Ignorable_Code_Point, Cc,
 * Zl, Zp, Co, Noncharacter_Code_Point, and the blanks that are drawn as nothing. */
static const struct range ranges[] = {
    {0x0000, 0x0008, LW_CHAR_CONTROL},  {0x0009, 0x000a, LW_CHAR_BLANK},
    {0x000b, 0x000c, LW_CHAR_CONTROL},  {0x000d, 0x000d, LW_CHAR_BLANK},
    {0x000e, 0x001f, LW_CHAR_CONTROL},  {0x007f, 0x009f, LW_CHAR_CONTROL},
    {0x00ad, 0x00ad, LW_CHAR_HIDDEN},   {0x034f, 0x034f, LW_CHAR_HIDDEN},
    {0x061c, 0x061c, LW_CHAR_BIDI},     {0x115f, 0x1160, LW_CHAR_HIDDEN},
    {0x17b4, 0x17b5, LW_CHAR_HIDDEN},   {0x180b, 0x180f, LW_CHAR_HIDDEN},
    {0x200b, 0x200d, LW_CHAR_HIDDEN},   {0x200e, 0x200f, LW_CHAR_BIDI},
    {0x2028, 0x2029, LW_CHAR_HIDDEN},   {0x202a, 0x202e, LW_CHAR_BIDI},
    {0x2060, 0x2065, LW_CHAR_HIDDEN},   {0x2066, 0x2069, LW_CHAR_BIDI},
    {0x206a, 0x206f, LW_CHAR_HIDDEN},   {0x2800, 0x2800, LW_CHAR_HIDDEN},
    {0x3164, 0x3164, LW_CHAR_HIDDEN},   {0xe000, 0xf8ff, LW_CHAR_PRIVATE},
    {0xfdd0, 0xfdef, LW_CHAR_PRIVATE},  {0xfe00, 0xfe0f, LW_CHAR_HIDDEN},
    {0xfeff, 0xfeff, LW_CHAR_HIDDEN},   {0xffa0, 0xffa0, LW_CHAR_HIDDEN},
    {0xfff0, 0xfffb, LW_CHAR_HIDDEN},   {0xfffe, 0xffff, LW_CHAR_PRIVATE},
    {0x1bca0, 0x1bca3, LW_CHAR_HIDDEN}, {0x1d173, 0x1d17a, LW_CHAR_HIDDEN},
    {0xe0000, 0xe0fff, LW_CHAR_HIDDEN}, {0xf0000, 0x10ffff, LW_CHAR_PRIVATE},
};

enum lw_char_class lw_char_class(uint32_t c)
{
    size_t low = 0;
    size_t high = sizeof(ranges) / sizeof(ranges[0]);

    if (c > 0x10ffff)
        return LW_CHAR_CONTROL;
    if ((c & 0xfffe) == 0xfffe)
        return LW_CHAR_PRIVATE;
    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (c > ranges[mid].last)
            low = mid + 1;
        else if (c < ranges[mid].first)
            high = mid;
        else
            return ranges[mid].cls;
    }
    return LW_CHAR_PLAIN;
}

/* Joiners and selectors that belong to the character before them. */
static bool belongs(uint32_t c, uint32_t before)
{
    bool emoji = before >= 0x1f000 || (before >= 0x2190 && before <= 0x2bff) || before == 0xfe0f ||
                 before == 0x20e3 || (before >= 0x3030 && before <= 0x3299);

    if (before == 0 || before >= 0xe0000)
        return false;
    if (c == 0xfe0e || c == 0xfe0f)
        return (emoji && before != 0xfe0f) || (before >= '0' && before <= '9') || before == '#' ||
               before == '*' || before == 0xa9 || before == 0xae;
    if (c == 0x200d && emoji)
        return true;
    return (c == 0x200c || c == 0x200d) && before >= 0x0600 && before <= 0x0dff;
}

bool lw_text_hidden(struct lw_str s, size_t from, size_t *start, size_t *end)
{
    uint32_t before = 0;
    bool found = false;
    size_t at = from;

    while (at < s.n) {
        size_t here = at;
        uint32_t c = lw_utf8_next(s, &at);
        enum lw_char_class cls = lw_char_class(c);
        bool bad = cls != LW_CHAR_PLAIN && cls != LW_CHAR_BLANK && !belongs(c, before);

        if (bad && !found) {
            *start = here;
            found = true;
        }
        if (bad)
            *end = at;
        else if (found)
            return true;
        before = c;
    }
    return found;
}

/* ---- folding ---- */

struct look {
    uint16_t c;
    char as;
};

/* In order of c. */
static const struct look looks[] = {
    {0x00b5, 'u'}, {0x0131, 'i'},  {0x0251, 'a'},  {0x0261, 'g'}, {0x0269, 'i'}, {0x0391, 'a'},
    {0x0392, 'b'}, {0x0395, 'e'},  {0x0396, 'z'},  {0x0397, 'h'}, {0x0399, 'i'}, {0x039a, 'k'},
    {0x039c, 'm'}, {0x039d, 'n'},  {0x039f, 'o'},  {0x03a1, 'p'}, {0x03a4, 't'}, {0x03a5, 'y'},
    {0x03a7, 'x'}, {0x03b1, 'a'},  {0x03b3, 'y'},  {0x03b9, 'i'}, {0x03ba, 'k'}, {0x03bd, 'v'},
    {0x03bf, 'o'}, {0x03c1, 'p'},  {0x03c3, 'o'},  {0x03c5, 'u'}, {0x03c7, 'x'}, {0x03f2, 'c'},
    {0x03f3, 'j'}, {0x0405, 's'},  {0x0406, 'i'},  {0x0408, 'j'}, {0x0410, 'a'}, {0x0412, 'b'},
    {0x0415, 'e'}, {0x041a, 'k'},  {0x041c, 'm'},  {0x041d, 'h'}, {0x041e, 'o'}, {0x0420, 'p'},
    {0x0421, 'c'}, {0x0422, 't'},  {0x0423, 'y'},  {0x0425, 'x'}, {0x0430, 'a'}, {0x0432, 'b'},
    {0x0435, 'e'}, {0x043a, 'k'},  {0x043c, 'm'},  {0x043d, 'h'}, {0x043e, 'o'}, {0x0440, 'p'},
    {0x0441, 'c'}, {0x0442, 't'},  {0x0443, 'y'},  {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'},
    {0x0458, 'j'}, {0x04bb, 'h'},  {0x04c0, 'l'},  {0x04cf, 'l'}, {0x0501, 'd'}, {0x051b, 'q'},
    {0x051d, 'w'}, {0x0555, 'o'},  {0x0561, 'w'},  {0x0570, 'h'}, {0x0578, 'n'}, {0x057d, 'u'},
    {0x0585, 'o'}, {0x13a0, 'd'},  {0x2010, '-'},  {0x2011, '-'}, {0x2012, '-'}, {0x2013, '-'},
    {0x2014, '-'}, {0x2018, '\''}, {0x2019, '\''}, {0x201c, '"'}, {0x201d, '"'}, {0x2024, '.'},
    {0x2044, '/'}, {0x2212, '-'},  {0x2215, '/'},  {0x223c, '~'},
};

static uint32_t fold_look(uint32_t c)
{
    size_t low = 0;
    size_t high = sizeof(looks) / sizeof(looks[0]);

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (c > looks[mid].c)
            low = mid + 1;
        else if (c < looks[mid].c)
            high = mid;
        else
            return (uint8_t)looks[mid].as;
    }
    return c;
}

/* Latin-1 and Latin Extended-A letters without their accents; 0 = none of them. */
static uint32_t fold_accent(uint32_t c)
{
    static const char latin1[] = "aaaaaaaceeeeiiiidnooooo@ouuuuyts"
                                 "aaaaaaaceeeeiiiidnooooo@ouuuuyty"; /* @: no letter */
    static const char extended[] =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    if (c >= 0xc0 && c <= 0xff)
        return latin1[c - 0xc0] == '@' ? 0 : (uint8_t)latin1[c - 0xc0];
    if (c >= 0x100 && c <= 0x17f)
        return (uint8_t)extended[c - 0x100];
    return 0;
}

uint32_t lw_fold(uint32_t c)
{
    enum lw_char_class cls;
    uint32_t f;

    if (c >= 'A' && c <= 'Z')
        return c | 0x20;
    if (c < 0x80)
        return c >= 0x20 && c != 0x7f ? c : c == '\t' || c == '\n' || c == '\r' ? c : 0;
    cls = lw_char_class(c);
    if (cls != LW_CHAR_PLAIN)
        return 0;
    if (c >= 0xff01 && c <= 0xff5e) /* full width */
        return lw_fold(c - 0xfee0);
    if (c >= 0x1d400 && c <= 0x1d6a3) /* mathematical alphabets of 26 + 26 letters */
        return 'a' + (c - 0x1d400) % 26;
    if (c >= 0x1d7ce && c <= 0x1d7ff)
        return '0' + (c - 0x1d7ce) % 10;
    if (c >= 0x24b6 && c <= 0x24e9) /* circled */
        return 'a' + (c - 0x24b6) % 26;
    if (c >= 0x1f130 && c <= 0x1f149)
        return 'a' + (c - 0x1f130);
    if (c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000)
        return ' ';
    if (c >= 0x300 && c <= 0x36f) /* combining marks */
        return 0;
    f = fold_accent(c);
    return f ? f : fold_look(c);
}

/* ---- words ---- */

void lw_words_init(struct lw_words *w)
{
    *w = (struct lw_words){0};
    lw_buf_init(&w->folded, LW_TEXT_MAX * 2);
}

void lw_words_fini(struct lw_words *w)
{
    lw_buf_fini(&w->folded);
    free(w->w);
    lw_words_init(w);
}

static bool is_word_char(uint32_t f)
{
    if (f < 0x80)
        return (f >= 'a' && f <= 'z') || (f >= '0' && f <= '9');
    /* Letters of other scripts; not the blocks of punctuation, arrows, symbols and emoji. */
    return f >= 0xc0 && !(f >= 0x2000 && f <= 0x2bff) && !(f >= 0x3000 && f <= 0x303f) &&
           !(f >= 0x1f000 && f <= 0x1faff);
}

void lw_put_utf8(struct lw_buf *to, uint32_t c)
{
    char b[4];
    size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const uint8_t lead[] = {0, 0, 0xc0, 0xe0, 0xf0};

    for (size_t i = n; i-- > 1; c >>= 6)
        b[i] = (char)(0x80 | (c & 0x3f));
    b[0] = (char)(n == 1 ? c : lead[n] | c);
    lw_buf_add(to, b, n);
}

static int add_word(struct lw_words *w, struct lw_word word)
{
    if (w->n == w->room) {
        uint32_t room = w->room ? w->room * 2 : 256;
        struct lw_word *grown = realloc(w->w, room * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        w->w = grown;
        w->room = room;
    }
    w->w[w->n++] = word;
    return 0;
}

/* What begins an item of a list, a heading or a paragraph rather than going on. */
static bool starts_item(struct lw_str text, size_t at)
{
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == '\r'))
        at++;
    return at >= text.n || strchr("\n-*#>`{}[0123456789|", text.p[at]) != NULL;
}

static bool ends_sentence(struct lw_str text, size_t at, uint32_t f)
{
    bool blank_next = at >= text.n || (uint8_t)text.p[at] <= ' ';

    if (f == '.' || f == '!' || f == '?' || f == ';')
        return blank_next;
    if (f == 0x3002 || f == 0x964 || f == 0x6d4 || f == 0x61f) /* of other scripts */
        return true;
    return f == '\n' && (at >= text.n || starts_item(text, at));
}

int lw_words_split(struct lw_words *w, struct lw_str text)
{
    struct lw_word word = {0};
    bool inside = false;
    size_t at = 0;

    lw_buf_reset(&w->folded);
    w->n = 0;
    if (text.n > LW_TEXT_MAX)
        return -LW_ERR_LIMIT;
    while (at < text.n) {
        size_t here = at;
        uint32_t f = lw_fold(lw_utf8_next(text, &at));

        if (f == 0 || f == '\'') /* unseen characters and apostrophes do not split */
            continue;
        if (is_word_char(f)) {
            if (!inside) {
                word.at = (uint32_t)w->folded.n;
                word.start = (uint32_t)here;
                inside = true;
            }
            lw_put_utf8(&w->folded, f);
            word.end = (uint32_t)at;
            continue;
        }
        if (inside) {
            word.n = (uint32_t)w->folded.n - word.at;
            if (add_word(w, word) != 0)
                return -LW_ERR_NOMEM;
            inside = false;
        }
        word.sentence += ends_sentence(text, at, f);
    }
    if (inside) {
        word.n = (uint32_t)w->folded.n - word.at;
        if (add_word(w, word) != 0)
            return -LW_ERR_NOMEM;
    }
    return lw_buf_status(&w->folded);
}

static bool is_any(struct lw_str word, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (lw_str_eqz(word, list[i]))
            return true;
    }
    return false;
}

#define VALUE_WORDS 40u /* on either side */

bool lw_words_have_value(const struct lw_words *w, size_t offset)
{
    static const char *const getting[] = {
        "get", "obtain", "find", "list",     "lookup", "retrieve", "discover", "resolve",
        "see", "fetch",  "look", "returned", "from",   "search",   "identify", "determine"};
    static const char *const values[] = {"id",    "ids",    "valid",   "available", "name",
                                         "names", "key",    "uid",     "uids",      "identifier",
                                         "value", "values", "options", "types",     "type",
                                         "list",  "fields", "number",  "uri",       "slug"};
    uint32_t i = 0;
    uint32_t sentence;
    uint32_t end;
    bool gets = false;
    bool value = false;
    bool instead = false;
    uint32_t high = w->n;

    while (i < high) { /* the word at or behind the place */
        uint32_t mid = i + (high - i) / 2;

        if (w->w[mid].end <= offset)
            i = mid + 1;
        else
            high = mid;
    }
    if (i >= w->n)
        return false;
    sentence = w->w[i].sentence;
    end = w->n - i > VALUE_WORDS ? i + VALUE_WORDS : w->n;
    for (uint32_t back = VALUE_WORDS; back > 0 && i > 0 && w->w[i - 1].sentence == sentence; back--)
        i--;
    for (; i < end && w->w[i].sentence == sentence; i++) {
        struct lw_str word = lw_word_str(w, i);

        gets = gets || is_any(word, getting, sizeof(getting) / sizeof(getting[0]));
        value = value || is_any(word, values, sizeof(values) / sizeof(values[0]));
        instead = instead || lw_str_eqz(word, "instead") || lw_str_eqz(word, "deprecated");
    }
    return (gets && value) || instead;
}

/* ---- cosmetic differences ---- */

static bool separates(uint32_t c)
{
    if (c < 0x80)
        return c <= ' ' || strchr(".,;:!?'\"`()*_-", (int)c) != NULL;
    return c == 0xa0 || c == 0x2013 || c == 0x2014 || c == 0x2018 || c == 0x2019 || c == 0x201c ||
           c == 0x201d;
}

struct reader {
    struct lw_str s;
    size_t at;
    bool started;
};

/* The next character with case folded, a run of separators as one blank; 0 at the end. Separators
 * at the beginning and at the end do not count. */
static uint32_t next_that_counts(struct reader *r)
{
    size_t here = r->at;

    while (here < r->s.n) {
        size_t next = here;
        uint32_t c = lw_utf8_next(r->s, &next);

        if (separates(c)) {
            here = next;
            continue;
        }
        if (here > r->at && r->started) {
            r->at = here;
            return ' ';
        }
        r->at = next;
        r->started = true;
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
    r->at = r->s.n;
    return 0;
}

bool lw_text_same_words(struct lw_str a, struct lw_str b)
{
    struct reader ra = {.s = a};
    struct reader rb = {.s = b};

    for (;;) {
        uint32_t x = next_that_counts(&ra);
        uint32_t y = next_that_counts(&rb);

        if (x != y)
            return false;
        if (x == 0)
            return true;
    }
}
