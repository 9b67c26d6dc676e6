/* How much of two texts is the same, by their words. */
#include "lib/drift/differ.h"

static bool is_sign(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             (uint8_t)c >= 0x80);
}

/* The first words; what a longer text says behind them does not matter here. */
void lw_differ_words(struct lw_str text, struct lw_words_seen *w)
{
    static const uint64_t seed[2] = {0x73696d69u, 0x6c617221u};
    char word[32];
    size_t n = 0;

    w->n = 0;
    for (size_t i = 0; i <= text.n && w->n < LW_WORDS_SEEN; i++) {
        bool end = i == text.n || is_sign(text.p[i]);

        if (end && n > 0) {
            w->hash[w->n++] = lw_siphash(seed, lw_str(word, n));
            n = 0;
        } else if (!end && n < sizeof(word)) {
            word[n++] = (char)(text.p[i] >= 'A' && text.p[i] <= 'Z' ? text.p[i] | 0x20 : text.p[i]);
        }
    }
}

bool lw_differ_words_alike(const struct lw_words_seen *a, const struct lw_words_seen *b)
{
    uint64_t used = 0; /* words of b, by place */
    uint32_t common = 0;

    for (uint32_t i = 0; i < a->n; i++) {
        for (uint32_t k = 0; k < b->n; k++) {
            if ((used >> k & 1) || a->hash[i] != b->hash[k])
                continue;
            used |= (uint64_t)1 << k;
            common++;
            break;
        }
    }
    return 3 * common >= 2 * (a->n > b->n ? a->n : b->n) && common > 0;
}

bool lw_differ_similar(struct lw_str a, struct lw_str b)
{
    struct lw_words_seen x;
    struct lw_words_seen y;

    if (lw_str_eq(a, b))
        return true;
    lw_differ_words(a, &x);
    lw_differ_words(b, &y);
    return lw_differ_words_alike(&x, &y);
}
