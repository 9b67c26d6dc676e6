/* How much of two texts is the same, by their words. */
#include "lib/drift/differ.h"

#define WORDS_MAX 64u

struct words {
    uint64_t hash[WORDS_MAX];
    uint32_t n;
};

static bool is_sign(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             (uint8_t)c >= 0x80);
}

/* The first words; what a longer text says behind them does not matter here. */
static void words_of(struct lw_str text, struct words *w)
{
    static const uint64_t seed[2] = {0x73696d69u, 0x6c617221u};
    char word[32];
    size_t n = 0;

    w->n = 0;
    for (size_t i = 0; i <= text.n && w->n < WORDS_MAX; i++) {
        bool end = i == text.n || is_sign(text.p[i]);

        if (end && n > 0) {
            w->hash[w->n++] = lw_siphash(seed, lw_str(word, n));
            n = 0;
        } else if (!end && n < sizeof(word)) {
            word[n++] = (char)(text.p[i] >= 'A' && text.p[i] <= 'Z' ? text.p[i] | 0x20 : text.p[i]);
        }
    }
}

bool lw_differ_similar(struct lw_str a, struct lw_str b)
{
    struct words x;
    struct words y;
    uint32_t common = 0;

    if (lw_str_eq(a, b))
        return true;
    words_of(a, &x);
    words_of(b, &y);
    for (uint32_t i = 0; i < x.n; i++) {
        for (uint32_t k = 0; k < y.n; k++) {
            if (x.hash[i] == y.hash[k]) {
                y.hash[k] = 0;
                common++;
                break;
            }
        }
    }
    return 3 * common >= 2 * (x.n > y.n ? x.n : y.n) && common > 0;
}
