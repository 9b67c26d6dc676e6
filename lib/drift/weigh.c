/* What the words of a sentence weigh together; see weigh.h. */
#include "lib/drift/weigh.h"

#include <string.h>

#include "lib/drift/weights_table.h"

#define LW_WEIGH_SHORT                                                                             \
    20 /* terms that a sentence is taken to have more: a short one says little                     \
        */
#define TERMS_A_WORD                                                                               \
    4 /* itself, with the one before, with the one before that, at the beginning                   \
       */

/* ---- stems ---- */

static bool drop_ending(char *s, size_t *n, const char *ending)
{
    size_t k = strlen(ending);

    if (*n < k + 3 || memcmp(s + *n - k, ending, k) != 0)
        return false;
    *n -= k;
    return true;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static void drop_tense(char *s, size_t *n)
{
    static const char *const endings[] = {"ing", "edly", "ed", "es", "ly"};

    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        if (drop_ending(s, n, endings[i]))
            return;
    }
    if (*n > 2 && s[*n - 2] != 's') /* not "access" */
        (void)drop_ending(s, n, "s");
}

size_t lw_stem(struct lw_str word, char to[LW_STEM_MAX])
{
    size_t n = word.n < LW_STEM_MAX ? word.n : LW_STEM_MAX;
    bool digits = n > 0;

    for (size_t i = 0; i < n; i++)
        digits = digits && word.p[i] >= '0' && word.p[i] <= '9';
    if (digits) {
        to[0] = '0';
        return 1;
    }
    memcpy(to, word.p, n);
    if (drop_ending(to, &n, "ies") || drop_ending(to, &n, "ied"))
        to[n++] = 'y';
    else
        drop_tense(to, &n);
    if (n > 3 && to[n - 1] == to[n - 2] && !is_vowel(to[n - 1]) && to[n - 1] != 's' &&
        to[n - 1] != 'l')
        n--;
    (void)drop_ending(to, &n, "e");
    return n;
}

/* ---- terms ---- */

/* A row of terms that end with one word. */
struct terms {
    uint32_t hash[TERMS_A_WORD];
    unsigned n;
};

static uint32_t stem_hash(const char *s, size_t n)
{
    uint32_t h = 2166136261u; /* FNV-1a */

    for (size_t i = 0; i < n; i++)
        h = (h ^ (uint8_t)s[i]) * 16777619u;
    return h;
}

static uint32_t mix(uint32_t a, uint32_t b, uint32_t how)
{
    uint32_t h = (a * 0x9e3779b1u) ^ (b + how * 0x7f4a7c15u);

    h ^= h >> 15;
    h *= 0x85ebca6bu;
    h ^= h >> 13;
    return h * 0xc2b2ae35u;
}

enum { ALONE, NEXT, OVER, START };

static uint32_t word_hash(const struct lw_words *w, uint32_t i)
{
    char stem[LW_STEM_MAX];

    return stem_hash(stem, lw_stem(lw_word_str(w, i), stem));
}

/* `one` and `two` are the hashes of the words before; moved on. */
static struct terms terms_at(const struct lw_words *w, uint32_t first, uint32_t i, uint32_t *one,
                             uint32_t *two)
{
    uint32_t h = word_hash(w, i);
    struct terms t = {{mix(h, 0, ALONE)}, 1};

    if (i > first)
        t.hash[t.n++] = mix(*one, h, NEXT);
    if (i > first + 1)
        t.hash[t.n++] = mix(*two, h, OVER);
    if (i == first)
        t.hash[t.n++] = mix(h, 0, START);
    *two = *one;
    *one = h;
    return t;
}

void lw_terms_add(struct lw_terms *t, const struct lw_words *w, uint32_t first, uint32_t end)
{
    uint32_t one = 0;
    uint32_t two = 0;

    for (uint32_t i = first; i < end; i++) {
        struct terms now = terms_at(w, first, i, &one, &two);

        for (unsigned k = 0; k < now.n; k++)
            t->bits[now.hash[k] >> 23] |= (uint64_t)1 << (now.hash[k] >> 17 & 63);
    }
    t->any = t->any || end > first;
}

static bool is_known(const struct lw_terms *t, uint32_t hash)
{
    return t && t->any && (t->bits[hash >> 23] >> (hash >> 17 & 63) & 1);
}

/* ---- weights ---- */

#define WEIGHT_COUNT (sizeof(weights) / sizeof(weights[0]))

/* The weights are sorted by hash and hashes are spread evenly: the place is nearly known. */
static bool weight_of(uint32_t hash, int *weight, bool *says)
{
    size_t i = (size_t)((uint64_t)hash * WEIGHT_COUNT >> 32);

    while (i > 0 && weights[i].hash > hash)
        i--;
    while (i + 1 < WEIGHT_COUNT && weights[i].hash < hash)
        i++;
    if (weights[i].hash != hash)
        return false;
    *weight = weights[i].weight;
    *says = weights[i].says;
    return true;
}

/* The square root, rounded down. */
static uint32_t root(uint32_t x)
{
    uint32_t r = 0;

    for (uint32_t bit = 1u << 15; bit; bit >>= 1) {
        if ((r | bit) * (r | bit) <= x)
            r |= bit;
    }
    return r;
}

struct part {
    int32_t sum;
    int32_t said; /* by words that say what, and not only how */
    int32_t count;
};

static struct part part_of(const struct terms *t, const struct lw_terms *known)
{
    struct part p = {0};

    for (unsigned k = 0; k < t->n; k++) {
        int weight;
        bool says;

        if (!weight_of(t->hash[k], &weight, &says))
            continue;
        if (weight > 0 && is_known(known, t->hash[k]))
            weight /= 2;
        p.sum += weight;
        p.said += says ? weight : 0;
        p.count++;
    }
    return p;
}

static void add(struct part *to, const struct part *p, int32_t sign)
{
    to->sum += sign * p->sum;
    to->said += sign * p->said;
    to->count += sign * p->count;
}

struct lw_weighed lw_weigh(const struct lw_words *w, uint32_t first, uint32_t end,
                           const struct lw_terms *known)
{
    struct lw_weighed best = {INT32_MIN, INT32_MIN, first, end};
    struct part ring[LW_WEIGH_WINDOW] = {{0}};
    struct part all = {0};
    uint32_t one = 0;
    uint32_t two = 0;

    for (uint32_t i = first; i < end; i++) {
        struct terms now = terms_at(w, first, i, &one, &two);
        struct part *here = &ring[(i - first) % LW_WEIGH_WINDOW];
        uint32_t behind = i - first + 1;
        int32_t unit;
        int32_t score;

        add(&all, here, -1);
        *here = part_of(&now, known);
        add(&all, here, 1);
        if (i + 1 != end && behind < LW_WEIGH_WINDOW)
            continue;
        unit = (int32_t)root((uint32_t)(all.count + LW_WEIGH_SHORT) * 10000);
        score = LW_WEIGHT_BASE + all.sum * 100 / unit;
        if (score > best.score)
            best = (struct lw_weighed){score, all.said * 100 / unit,
                                       behind > LW_WEIGH_WINDOW ? i + 1 - LW_WEIGH_WINDOW : first,
                                       i + 1};
    }
    return best;
}

/* ---- for making the weights ---- */

void lw_terms_each(const struct lw_words *w, uint32_t first, uint32_t end,
                   void (*each)(void *user, struct lw_str term), void *user)
{
    char text[3][LW_STEM_MAX];
    size_t n[3] = {0, 0, 0};

    for (uint32_t i = first; i < end; i++) {
        char term[2 * LW_STEM_MAX + 4];
        unsigned at = (i - first) % 3;
        unsigned before = (at + 2) % 3;
        unsigned over = (at + 1) % 3;

        n[at] = lw_stem(lw_word_str(w, i), text[at]);
        each(user, lw_str(text[at], n[at]));
        if (i == first) {
            memcpy(term, "^ ", 2);
            memcpy(term + 2, text[at], n[at]);
            each(user, lw_str(term, n[at] + 2));
        }
        if (i > first) {
            memcpy(term, text[before], n[before]);
            term[n[before]] = ' ';
            memcpy(term + n[before] + 1, text[at], n[at]);
            each(user, lw_str(term, n[before] + 1 + n[at]));
        }
        if (i > first + 1) {
            memcpy(term, text[over], n[over]);
            memcpy(term + n[over], " * ", 3);
            memcpy(term + n[over] + 3, text[at], n[at]);
            each(user, lw_str(term, n[over] + 3 + n[at]));
        }
    }
}

uint32_t lw_term_hash(struct lw_str term)
{
    const char *space = memchr(term.p, ' ', term.n);
    size_t n = space ? (size_t)(space - term.p) : term.n;
    uint32_t h = stem_hash(term.p, n);

    if (!space)
        return mix(h, 0, ALONE);
    if (n == 1 && term.p[0] == '^')
        return mix(stem_hash(term.p + 2, term.n - 2), 0, START);
    if (term.n > n + 3 && memcmp(term.p + n, " * ", 3) == 0)
        return mix(h, stem_hash(term.p + n + 3, term.n - n - 3), OVER);
    return mix(h, stem_hash(term.p + n + 1, term.n - n - 1), NEXT);
}
