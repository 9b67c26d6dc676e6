/* Optimal string alignment distance over short names. */
#include "lib/base/suggest.h"

#define NAME_MAX_BYTES 64

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t lw_edit_distance(struct lw_str a, struct lw_str b)
{
    size_t rows[3][NAME_MAX_BYTES + 1];
    size_t *before = rows[0], *last = rows[1], *now = rows[2];

    if (a.n > NAME_MAX_BYTES || b.n > NAME_MAX_BYTES)
        return (size_t)-1;
    for (size_t j = 0; j <= b.n; j++)
        last[j] = before[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t *reuse = before;

        now[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t same = lower(a.p[i - 1]) == lower(b.p[j - 1]) ? 0 : 1;

            now[j] = least(last[j - 1] + same, least(last[j], now[j - 1]) + 1);
            if (i > 1 && j > 1 && lower(a.p[i - 1]) == lower(b.p[j - 2]) &&
                lower(a.p[i - 2]) == lower(b.p[j - 1]))
                now[j] = least(now[j], before[j - 2] + 1);
        }
        before = last;
        last = now;
        now = reuse;
    }
    return last[b.n];
}

void lw_suggest_offer(struct lw_suggest *s, const char *name)
{
    size_t d = lw_edit_distance(s->given, lw_strz(name));

    if (d != (size_t)-1 && (!s->best || d < s->distance)) {
        s->best = name;
        s->distance = d;
    }
}

const char *lw_suggest_name(const struct lw_suggest *s)
{
    size_t allowed = s->best ? strlen(s->best) / 3 : 0;

    if (!s->best || s->distance > (allowed > 0 ? allowed : 1) || s->distance >= strlen(s->best))
        return NULL;
    return s->best;
}
