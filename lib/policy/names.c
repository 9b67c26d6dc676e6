/* Patterns of names and words: "*" any characters, "?" one character, "\" takes the next as it is.
 *
 * A pattern has at most LW_POLICY_PATTERN bytes and a name LW_POLICY_NAME, which bounds the
 * product that a match may cost. */
#include "lib/policy/internal.h"

/* Behind the character (of UTF-8) at `i`. */
static size_t behind(struct lw_str s, size_t i)
{
    i++;
    while (i < s.n && ((unsigned char)s.p[i] & 0xC0) == 0x80)
        i++;
    return i;
}

/* One step of the pattern: the byte it stands for at *i, or that it is a wildcard. */
static bool literal(struct lw_str p, size_t *i, char *byte)
{
    if (p.p[*i] == '*' || p.p[*i] == '?')
        return false;
    if (p.p[*i] == '\\' && *i + 1 < p.n)
        ++*i;
    *byte = p.p[(*i)++];
    return true;
}

static bool glob(struct lw_str p, struct lw_str name, bool only_begin)
{
    size_t i = 0;
    size_t k = 0;
    size_t star = (size_t)-1; /* behind the last "*" */
    size_t resume = 0;

    for (;;) {
        size_t at = i;
        char byte = 0;

        if (k >= name.n && only_begin)
            return true;
        if (i < p.n && p.p[i] == '*') {
            star = ++i;
            resume = k;
            continue;
        }
        if (k >= name.n)
            return i >= p.n;
        if (i < p.n && p.p[i] == '?') {
            i++;
            k = behind(name, k);
            continue;
        }
        if (i < p.n && literal(p, &at, &byte) && byte == name.p[k]) {
            i = at;
            k++;
            continue;
        }
        if (star == (size_t)-1)
            return false;
        i = star;
        k = ++resume;
    }
}

bool pol_pattern_match(const struct pol_pattern *p, struct lw_str name)
{
    if (p->exact)
        return lw_str_eq(p->text, name);
    return lw_str_starts(name, p->prefix) && glob(p->text, name, /* only_begin= */ false);
}

bool pol_pattern_begins(const struct pol_pattern *p, struct lw_str begin)
{
    if (p->exact)
        return lw_str_starts(p->text, begin);
    return glob(p->text, begin, /* only_begin= */ true);
}

bool pol_patterns_any(const struct pol_patterns *p, struct lw_str name)
{
    for (size_t i = 0; i < p->n; i++) {
        if (pol_pattern_match(&p->v[i], name))
            return true;
    }
    return false;
}

/* "abc*": everything that begins so. */
static bool is_prefix(const struct pol_pattern *p)
{
    return !p->exact && p->text.n > 0 && p->text.p[p->text.n - 1] == '*' &&
           !memchr(p->text.p, '?', p->text.n) && !memchr(p->text.p, '\\', p->text.n) &&
           memchr(p->text.p, '*', p->text.n) == p->text.p + p->text.n - 1;
}

static bool covers_one(const struct pol_pattern *a, const struct pol_pattern *b)
{
    if (b->exact)
        return pol_pattern_match(a, b->text);
    if (a->exact)
        return false;
    return lw_str_eq(a->text, b->text) || (is_prefix(a) && lw_str_starts(b->prefix, a->prefix));
}

bool pol_patterns_cover(const struct pol_patterns *a, const struct pol_patterns *b)
{
    if (a->inverted != b->inverted)
        return false;
    if (a->inverted) {
        const struct pol_patterns *swap = a;

        a = b;
        b = swap;
    }
    for (size_t i = 0; i < b->n; i++) {
        bool found = false;

        for (size_t k = 0; k < a->n && !found; k++)
            found = covers_one(&a->v[k], &b->v[i]);
        if (!found)
            return false;
    }
    return true;
}

static bool meets_one(const struct pol_pattern *a, const struct pol_pattern *b)
{
    if (a->exact)
        return pol_pattern_match(b, a->text);
    if (b->exact)
        return pol_pattern_match(a, b->text);
    return lw_str_starts(a->prefix, b->prefix) || lw_str_starts(b->prefix, a->prefix);
}

/* Every pattern of `b`, itself not inverted, is excluded by the inverted `a`. */
static bool excluded(const struct pol_patterns *a, const struct pol_patterns *b)
{
    struct pol_patterns plain = *a;

    plain.inverted = false;
    return pol_patterns_cover(&plain, b);
}

bool pol_patterns_meet(const struct pol_patterns *a, const struct pol_patterns *b)
{
    if (a->inverted && b->inverted)
        return true;
    if (a->inverted)
        return !excluded(a, b);
    if (b->inverted)
        return !excluded(b, a);
    for (size_t i = 0; i < a->n; i++) {
        for (size_t k = 0; k < b->n; k++) {
            if (meets_one(&a->v[i], &b->v[k]))
                return true;
        }
    }
    return false;
}

bool pol_patterns_same(const struct pol_patterns *a, const struct pol_patterns *b)
{
    return pol_patterns_cover(a, b) && pol_patterns_cover(b, a);
}
