/* What new text is looked through for and that is no phrase: marks, names of credential files,
 * encoded blobs and hidden characters here, addresses, mentions of tools and disguised words in
 * files of their own. Each scan passes over the text once. */
#include <stdlib.h>

#include "lib/drift/clauses.h"
#include "lib/drift/lexicon_impl.h"

/* ---- the folded text ---- */

static int flatten(struct lw_lexicon *l, struct lw_str text)
{
    size_t at = 0;

    if (l->flat_room < text.n) {
        uint32_t *grown = realloc(l->flat_from, text.n * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        l->flat_from = grown;
        l->flat_room = text.n;
    }
    lw_buf_reset(&l->flat);
    while (at < text.n) {
        size_t here = at;
        uint32_t f = lw_fold(lw_utf8_next(text, &at));

        if (f == 0)
            continue;
        /* What has no look-alike in ASCII is part of a name and nothing else here. */
        l->flat_from[l->flat.n] = (uint32_t)here;
        lw_buf_addc(&l->flat, f < 0x80 ? (char)f : '\x7f');
    }
    return lw_buf_status(&l->flat);
}

/* Where in the text the folded byte `i` began; behind the last, the text's end. */
size_t lw_lexicon_origin(const struct lw_lexicon_run *r, size_t i)
{
    return i < r->l->flat.n ? r->l->flat_from[i] : r->text.n;
}

int lw_lexicon_give_flat(struct lw_lexicon_run *r, enum lw_delta_kind kind, const char *note,
                         size_t from, size_t to, size_t key_to)
{
    struct lw_str key = lw_str(r->l->flat.p + from, key_to - from);

    return lw_lexicon_give(r, kind, key, note, lw_lexicon_origin(r, from),
                           lw_lexicon_origin(r, to));
}

/* ---- marks and credential files ---- */

static bool needle_at(struct lw_str flat, size_t i, const struct lw_needle *n)
{
    size_t end = i + n->text.n;

    if (end > flat.n || flat.p[end - 1] != n->text.p[n->text.n - 1] ||
        memcmp(flat.p + i, n->text.p, n->text.n) != 0)
        return false;
    if (n->bound_left && i > 0 && (lw_is_alnum(flat.p[i - 1]) || flat.p[i - 1] == '_'))
        return false;
    return !n->bound_right || end == flat.n || !(lw_is_alnum(flat.p[end]) || flat.p[end] == '_');
}

/* "Not for .env files" and "e.g. .npmrc" speak of such a file; everything else is a use of it. */
static enum lw_delta_kind needle_kind(const struct lw_lexicon_run *r, const struct lw_needle *n,
                                      size_t i)
{
    uint64_t in = lw_profile_at(r->l, lw_lexicon_origin(r, i));

    if (n->kind == LW_DELTA_CREDENTIAL_FILE_MENTIONED && (in & (LW_CLS_NEG | LW_CLS_EXAMPLE)) &&
        !(in & (LW_CLS_SEND | LW_CLS_PUT | LW_CLS_MODAL | LW_CLS_ORDER)))
        return LW_DELTA_SECRET_MENTIONED;
    /* A tool that looks for leaked credentials says which ones it finds. */
    if (n->kind == LW_DELTA_CREDENTIAL_FILE_MENTIONED && r->names && r->names->known &&
        (*r->names->known & LW_OBJ_SECRET) &&
        !(in &
          (LW_CLS_SEND | LW_CLS_PUT | LW_CLS_MODAL | LW_CLS_ORDER | LW_CLS_YOU | LW_CLS_AGENT)))
        return LW_DELTA_SECRET_MENTIONED;
    return n->kind;
}

static int find_needles(struct lw_lexicon_run *r)
{
    struct lw_str flat = lw_buf_str(&r->l->flat);

    for (size_t i = 0; i < flat.n; i++) {
        for (const struct lw_needle *n = r->l->needles[(uint8_t)flat.p[i]]; n; n = n->next) {
            int err;

            if (!(n->mask & r->mask) || !needle_at(flat, i, n))
                continue;
            err = lw_lexicon_give(r, needle_kind(r, n, i), n->text,
                                  n->mask == LW_SIG_MARKUP ? "a mark of a frame or of hidden text"
                                  : n->kind == LW_DELTA_SHELL_COMMAND_ADDED
                                      ? "a command"
                                      : "the name of a file or variable with credentials",
                                  lw_lexicon_origin(r, i), lw_lexicon_origin(r, i + n->text.n));
            if (err)
                return err;
        }
    }
    return 0;
}

/* ---- blobs ---- */

#define BLOB_MIN     40 /* characters of base64 or hexadecimal in a row */
#define BLOB_SEGMENT 24 /* of them without a sign that also separates names */
#define ESCAPES_MIN  6

struct blob {
    size_t start;
    size_t segment; /* current run of letters and digits, */
    size_t longest; /* and the longest */
    bool upper, lower, digit, beyond_hex;
};

static bool blob_is(const struct blob *b, size_t n)
{
    if (n < BLOB_MIN || !b->digit || b->longest < BLOB_SEGMENT)
        return false;
    return (b->upper && b->lower) || (!b->beyond_hex && (b->upper || b->lower));
}

static void blob_add(struct blob *b, char c)
{
    bool lower = c >= 'a' && c <= 'z';
    bool upper = c >= 'A' && c <= 'Z';
    bool digit = c >= '0' && c <= '9';

    b->upper |= upper;
    b->lower |= lower;
    b->digit |= digit;
    b->beyond_hex |= !digit && !((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    b->segment = lower || upper || digit ? b->segment + 1 : 0;
    if (b->segment > b->longest)
        b->longest = b->segment;
}

/* The digest of an example: hexadecimal, of a usual length, in a sentence that gives one. */
static bool is_documented_digest(const struct lw_lexicon_run *r, const struct blob *b, size_t n)
{
    return !b->beyond_hex && (n == 40 || n == 64) &&
           (lw_profile_at(r->l, b->start) & (LW_CLS_EXAMPLE | LW_CLS_DOC));
}

static int find_blobs(struct lw_lexicon_run *r)
{
    struct blob b = {0};

    for (size_t i = 0; i <= r->text.n; i++) {
        char c = i < r->text.n ? r->text.p[i] : ' ';
        bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || lw_is_digit(c) ||
                    c == '+' || c == '/' || c == '=' || c == '_' || c == '-';

        if (part) {
            blob_add(&b, c);
            continue;
        }
        if (blob_is(&b, i - b.start) && !is_documented_digest(r, &b, i - b.start)) {
            int err = lw_lexicon_give(r, LW_DELTA_ENCODED_TEXT_ADDED,
                                      lw_str(r->text.p + b.start, BLOB_MIN),
                                      "base64 or hexadecimal", b.start, i);

            if (err)
                return err;
        }
        b = (struct blob){.start = i + 1};
    }
    return 0;
}

/* Length of an escaped character at `i`: \x41 \u0041 %41 &#65; or 0. */
static size_t escape_at(struct lw_str s, size_t i)
{
    size_t k;

    if (s.n - i >= 4 && s.p[i] == '\\' && s.p[i + 1] == 'x')
        return 4;
    if (s.n - i >= 6 && s.p[i] == '\\' && s.p[i + 1] == 'u')
        return 6;
    if (s.n - i >= 3 && s.p[i] == '%' && lw_is_alnum((char)(s.p[i + 1] | 0x20)) &&
        lw_is_alnum((char)(s.p[i + 2] | 0x20)))
        return 3;
    if (s.n - i < 4 || s.p[i] != '&' || s.p[i + 1] != '#')
        return 0;
    for (k = i + 2; k < s.n && k < i + 10 && lw_is_alnum((char)(s.p[k] | 0x20)); k++)
        ;
    return k < s.n && s.p[k] == ';' ? k + 1 - i : 0;
}

static bool is_hex(char c)
{
    return lw_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* Two hexadecimal digits that stand alone at `i`. */
static bool is_byte(struct lw_str s, size_t i)
{
    return i + 2 <= s.n && is_hex(s.p[i]) && is_hex(s.p[i + 1]) &&
           (i + 2 == s.n || !lw_is_alnum((char)(s.p[i + 2] | 0x20)));
}

/* Bytes written as two hexadecimal digits each, with blanks or commas in between: more of them than
 * an address has. Numbers that only rise ("10, 15, 20") are sizes to choose from, and no text. */
#define BYTES_MIN 10
static int find_bytes(struct lw_lexicon_run *r)
{
    struct lw_str s = r->text;
    size_t i = 0;

    while (i < s.n) {
        size_t start = i;
        size_t last = i;
        unsigned in_row = 0;
        bool rises = true;

        while (is_byte(s, i)) {
            rises = rises && lw_is_digit(s.p[i]) && lw_is_digit(s.p[i + 1]) &&
                    (in_row == 0 || memcmp(s.p + last, s.p + i, 2) < 0);
            last = i;
            in_row++;
            i += 2;
            while (i < s.n && (s.p[i] == ' ' || s.p[i] == ','))
                i++;
        }
        if (in_row >= BYTES_MIN && !rises) {
            int err =
                lw_lexicon_give(r, LW_DELTA_ENCODED_TEXT_ADDED, lw_str(s.p + start, 2 * BYTES_MIN),
                                "hexadecimal bytes", start, i);

            if (err)
                return err;
        }
        while (i < s.n && lw_is_alnum((char)(s.p[i] | 0x20))) /* the rest of the word, */
            i++;
        while (i < s.n && !lw_is_alnum((char)(s.p[i] | 0x20))) /* and to the next */
            i++;
    }
    return 0;
}

static int find_escapes(struct lw_lexicon_run *r)
{
    size_t start = 0;
    unsigned in_row = 0;
    size_t i = 0;

    while (i < r->text.n) {
        size_t n = escape_at(r->text, i);

        if (n && in_row == 0)
            start = i;
        in_row = n ? in_row + 1 : 0;
        i += n ? n : 1;
        if (in_row == ESCAPES_MIN) {
            int err = lw_lexicon_give(r, LW_DELTA_ENCODED_TEXT_ADDED,
                                      lw_str(r->text.p + start, i - start), "escaped characters",
                                      start, i);

            if (err)
                return err;
        }
    }
    return 0;
}

/* ---- hidden characters ---- */

#define PADDING_BLANKS 80 /* a row of blanks that pushes text out of sight */
#define PADDING_LINES  12

static int find_padding(struct lw_lexicon_run *r)
{
    size_t blanks = 0;
    size_t lines = 0;

    for (size_t i = 0; i < r->text.n; i++) {
        char c = r->text.p[i];

        blanks = c == ' ' || c == '\t' ? blanks + 1 : 0;
        lines = c == '\n' ? lines + 1 : c == ' ' || c == '\t' || c == '\r' ? lines : 0;
        if (blanks == PADDING_BLANKS || lines == PADDING_LINES)
            return lw_lexicon_give(r, LW_DELTA_HIDDEN_CHARACTERS_ADDED, LW_STR("padding"),
                                   "blanks that push text out of sight", i, i + 1);
    }
    return 0;
}

static int find_hidden(struct lw_lexicon_run *r)
{
    size_t from = 0;
    size_t start;
    size_t end;

    while (lw_text_hidden(r->text, from, &start, &end)) {
        int err = lw_lexicon_give(r, LW_DELTA_HIDDEN_CHARACTERS_ADDED,
                                  lw_str(r->text.p + start, end - start), "unseen characters",
                                  start, end);

        if (err)
            return err;
        from = end;
    }
    return find_padding(r);
}

int lw_lexicon_shapes(struct lw_lexicon_run *r)
{
    int err = flatten(r->l, r->text);

    if (err == 0)
        err = find_needles(r);
    if (err == 0 && (r->mask & (LW_SIG_DESTINATION | LW_SIG_PATH)))
        err = lw_lexicon_addresses(r);
    if (err == 0 && (r->mask & LW_SIG_BLOB))
        err = find_blobs(r);
    if (err == 0 && (r->mask & LW_SIG_BLOB))
        err = find_escapes(r);
    if (err == 0 && (r->mask & LW_SIG_BLOB))
        err = find_bytes(r);
    if (err == 0 && (r->mask & LW_SIG_HIDDEN))
        err = find_hidden(r);
    if (err == 0 && (r->mask & LW_SIG_HIDDEN))
        err = lw_lexicon_disguises(r);
    if (err == 0 && (r->mask & LW_SIG_TOOL) && r->names)
        err = lw_lexicon_mentions(r);
    if (err == 0)
        err = lw_lexicon_frames(r);
    return err;
}
