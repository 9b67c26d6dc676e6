/* The difference of two texts, word by word. Common words at both ends are set aside first; what
 * is left is compared by the longest common subsequence when it is short enough, and shown as
 * replaced as a whole when it is not. */
#include <stdlib.h>

#include "cli/review_text.h"

#define WORDS_MAX   20000 /* of one text; beyond, it is shown without a comparison */
#define LCS_MAX     600   /* words on each side of what differs */
#define AROUND      6     /* words of context */
#define DEFAULT_MAX ((size_t)600)

struct words {
    struct lw_str *w;
    size_t n;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static int split(struct lw_str s, struct words *out)
{
    size_t at = 0;

    out->n = 0;
    out->w = calloc(WORDS_MAX, sizeof(*out->w));
    if (!out->w)
        return -LW_ERR_NOMEM;
    while (at < s.n) {
        size_t from;

        while (at < s.n && is_blank(s.p[at]))
            at++;
        from = at;
        while (at < s.n && !is_blank(s.p[at]))
            at++;
        if (at == from)
            break;
        if (out->n == WORDS_MAX)
            return -LW_ERR_LIMIT;
        out->w[out->n++] = lw_str(s.p + from, at - from);
    }
    return 0;
}

/* One run of words on a line of its own, cut when it is long. */
static void line(const char *indent, char mark, const struct lw_str *w, size_t n, size_t max,
                 const struct lw_review_style *style, struct lw_buf *to)
{
    size_t start = to->n;
    size_t i;

    if (n == 0)
        return;
    lw_buf_addz(to, indent);
    if (style->color && mark != ' ')
        lw_buf_addz(to, mark == '-' ? "\x1b[31m" : "\x1b[32m");
    lw_buf_addc(to, mark);
    for (i = 0; i < n && to->n - start < max; i++) {
        struct lw_str word = w[i];

        lw_buf_addc(to, ' ');
        if (word.n > max)
            word.n = max;
        lw_visible(to, word);
    }
    if (i < n)
        lw_buf_addf(to, " … (%zu more words)", n - i);
    if (style->color && mark != ' ')
        lw_buf_addz(to, "\x1b[0m");
    lw_buf_addc(to, '\n');
}

static void context(const char *indent, const struct lw_str *w, size_t n, bool ends_text,
                    const struct lw_review_style *style, struct lw_buf *to)
{
    if (n == 0)
        return;
    lw_buf_addz(to, indent);
    lw_buf_addz(to, ends_text ? " " : "  …");
    for (size_t i = 0; i < n; i++) {
        struct lw_str word = w[i];

        lw_buf_addc(to, ' ');
        if (word.n > 80)
            word.n = 80;
        lw_visible(to, word);
    }
    lw_buf_addc(to, '\n');
    (void)style;
}

struct part {
    const struct lw_str *b;
    const struct lw_str *a;
    size_t bn;
    size_t an;
};

/* keep[i] = 1 for words of `b` and `a` that are common, by dynamic programming. */
static int common(const struct part *p, uint8_t *keep_b, uint8_t *keep_a)
{
    size_t row = p->an + 1;
    uint16_t *len = calloc((p->bn + 1) * row, sizeof(*len));
    size_t i = 0;
    size_t k = 0;

    if (!len)
        return -LW_ERR_NOMEM;
    for (size_t x = p->bn; x-- > 0;) {
        for (size_t y = p->an; y-- > 0;) {
            uint16_t down = len[(x + 1) * row + y];
            uint16_t right = len[x * row + y + 1];

            if (lw_str_eq(p->b[x], p->a[y]))
                len[x * row + y] = (uint16_t)(len[(x + 1) * row + y + 1] + 1);
            else
                len[x * row + y] = down > right ? down : right;
        }
    }
    while (i < p->bn && k < p->an) {
        if (lw_str_eq(p->b[i], p->a[k])) {
            keep_b[i++] = 1;
            keep_a[k++] = 1;
        } else if (len[(i + 1) * row + k] >= len[i * row + k + 1]) {
            i++;
        } else {
            k++;
        }
    }
    free(len);
    return 0;
}

static void show_middle(const struct part *p, const char *indent, size_t max,
                        const struct lw_review_style *style, struct lw_buf *to)
{
    uint8_t keep_b[LCS_MAX] = {0};
    uint8_t keep_a[LCS_MAX] = {0};
    size_t i = 0;
    size_t k = 0;

    if (p->bn > LCS_MAX || p->an > LCS_MAX || common(p, keep_b, keep_a) != 0) {
        line(indent, '-', p->b, p->bn, max, style, to);
        line(indent, '+', p->a, p->an, max, style, to);
        return;
    }
    while (i < p->bn || k < p->an) {
        size_t from_b = i;
        size_t from_a = k;
        size_t same = 0;

        while (i < p->bn && !keep_b[i])
            i++;
        while (k < p->an && !keep_a[k])
            k++;
        line(indent, '-', p->b + from_b, i - from_b, max, style, to);
        line(indent, '+', p->a + from_a, k - from_a, max, style, to);
        while (i + same < p->bn && k + same < p->an && keep_b[i + same] && keep_a[k + same])
            same++;
        if (same > 0 && (i + same < p->bn || k + same < p->an))
            line(indent, ' ', p->a + k, same, max, style, to);
        i += same;
        k += same;
    }
}

void lw_review_words(struct lw_str before, struct lw_str after, const char *indent,
                     const struct lw_review_style *style, struct lw_buf *to)
{
    size_t max = style->value_max ? style->value_max : DEFAULT_MAX;
    struct words b = {0};
    struct words a = {0};
    size_t head = 0;
    size_t tail = 0;
    size_t around;

    if (split(before, &b) != 0 || split(after, &a) != 0) {
        lw_buf_addf(to, "%s  (too long to be compared word by word)\n", indent);
        line(indent, '-', b.w, b.n, max, style, to);
        line(indent, '+', a.w, a.n, max, style, to);
    } else {
        while (head < b.n && head < a.n && lw_str_eq(b.w[head], a.w[head]))
            head++;
        while (tail < b.n - head && tail < a.n - head &&
               lw_str_eq(b.w[b.n - 1 - tail], a.w[a.n - 1 - tail]))
            tail++;
        around = head < AROUND ? head : AROUND;
        context(indent, a.w + head - around, around, around == head, style, to);
        show_middle(&(struct part){b.w + head, a.w + head, b.n - head - tail, a.n - head - tail},
                    indent, max, style, to);
        around = tail < AROUND ? tail : AROUND;
        if (around)
            line(indent, ' ', a.w + a.n - tail, around, max, style, to);
        if (tail > around)
            lw_buf_addf(to, "%s  … (%zu more words, the same)\n", indent, tail - around);
        if (b.n == a.n && head == b.n)
            lw_buf_addf(to, "%s  (only blanks differ)\n", indent);
    }
    free(b.w);
    free(a.w);
}
