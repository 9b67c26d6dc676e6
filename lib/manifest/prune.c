/* See prune.h. The scan knows strings and brackets and leaves everything else to the parser, which
 * reads what is left as strictly as ever. */
#include "lib/manifest/prune.h"

#include "lib/base/buf.h"
#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "lib/manifest/surface.h"

struct scan {
    const char *p;
    const char *end;
    uint64_t square[LW_TOO_DEEP_NEST / 64]; /* a bit for each open bracket: which of the two */
};

struct cut {
    struct scan *s;
    uint32_t most; /* levels that a definition may have */
    struct lw_buf *to;
    const char *from; /* not written yet */
    bool any;
    bool lost; /* it cannot be told */
};

static void blanks(struct scan *s)
{
    while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\r' || *s->p == '\t'))
        s->p++;
}

static bool take(struct scan *s, char c)
{
    blanks(s);
    if (s->p == s->end || *s->p != c)
        return false;
    s->p++;
    return true;
}

/* A string with its quotes; p NULL when there is none. */
static struct lw_str string(struct scan *s)
{
    const char *start = s->p;
    const char *quote = NULL; /* the next one, escaped or not */

    if (s->p == s->end || *s->p != '"')
        return LW_STR_NONE;
    s->p++;
    while (s->p < s->end) {
        const char *slash;

        if (!quote || quote < s->p)
            quote = memchr(s->p, '"', (size_t)(s->end - s->p));
        if (!quote)
            break;
        slash = memchr(s->p, '\\', (size_t)(quote - s->p));
        if (!slash) {
            s->p = quote + 1;
            return lw_str(start, (size_t)(s->p - start));
        }
        s->p = slash + 2; /* and what it escapes */
    }
    s->p = s->end;
    return LW_STR_NONE;
}

static bool opens(char c)
{
    return c == '{' || c == '[';
}

/* Walks over one value. *levels gets how deep it is: 0 for a scalar. */
static bool value(struct scan *s, uint32_t *levels, struct lw_str *raw)
{
    const char *start;
    uint32_t open = 0;

    blanks(s);
    start = s->p;
    *levels = 0;
    while (s->p < s->end) {
        char c = *s->p;

        if (c == '"') {
            if (!string(s).p)
                return false;
        } else if (opens(c)) {
            if (open == LW_TOO_DEEP_NEST)
                return false;
            if (c == '[')
                s->square[open / 64] |= (uint64_t)1 << (open % 64);
            else
                s->square[open / 64] &= ~((uint64_t)1 << (open % 64));
            if (++open > *levels)
                *levels = open;
            s->p++;
        } else if (open > 0 && (c == ']' || c == '}')) {
            open--;
            if ((s->square[open / 64] >> (open % 64) & 1) != (c == ']'))
                return false;
            s->p++;
        } else if (open == 0 && (c == ',' || c == ']' || c == '}')) {
            break;
        } else {
            s->p++;
        }
        if (open == 0 && (c == '"' || c == ']' || c == '}'))
            break;
    }
    *raw = lw_str(start, (size_t)(s->p - start));
    return open == 0 && s->p > start;
}

/* The next member of the object that `s` is in; *more is false behind the last. */
static bool member(struct scan *s, bool *first, struct lw_str *key, bool *more)
{
    *more = false;
    if (take(s, '}'))
        return true;
    if (!*first && !take(s, ','))
        return false;
    *first = false;
    blanks(s);
    *key = string(s);
    *more = true;
    return key->p && take(s, ':');
}

static bool is(struct lw_str key, const char *name)
{
    return lw_str_eqz(lw_str(key.p + 1, key.n - 2), name);
}

/* The value of one member of an object, as it is written. False: not there, there twice, or no
 * object. */
static bool find(struct scan *s, struct lw_str object, const char *name, struct lw_str *out)
{
    const char *p = s->p;
    const char *end = s->end;
    unsigned found = 0;
    bool first = true;
    bool more = true;
    bool good;

    s->p = object.p;
    s->end = object.p + object.n;
    good = take(s, '{');
    while (good && more) {
        struct lw_str key;
        struct lw_str raw;
        uint32_t levels;

        good = member(s, &first, &key, &more);
        if (!good || !more)
            break;
        good = value(s, &levels, &raw);
        if (good && is(key, name)) {
            *out = raw;
            found++;
        }
    }
    s->p = p;
    s->end = end;
    return good && found == 1;
}

static void stand_in(struct cut *c, struct lw_str raw, const char *key)
{
    char hex[LW_DIGEST_TEXT_BUF];
    struct lw_digest digest = lw_sha256(raw);
    struct lw_str name;

    if (!find(c->s, raw, key, &name) || name.p[0] != '"') {
        c->lost = true;
        return;
    }
    lw_buf_add(c->to, c->from, (size_t)(raw.p - c->from));
    lw_buf_addf(c->to, "{\"%s\":", key);
    lw_buf_adds(c->to, name);
    lw_buf_addz(c->to, ",\"" LW_TOO_DEEP_KEY "\":\"");
    lw_buf_adds(c->to, lw_digest_text(&digest, hex));
    lw_buf_addz(c->to, "\"}");
    c->from = raw.p + raw.n;
    c->any = true;
}

/* The elements of one list, at whose value `s` stands. */
static bool list(struct cut *c, const char *key)
{
    bool first = true;

    if (!take(c->s, '['))
        return false;
    while (!take(c->s, ']')) {
        uint32_t levels;
        struct lw_str raw;

        if (!first && !take(c->s, ','))
            return false;
        first = false;
        if (!value(c->s, &levels, &raw))
            return false;
        if (levels > c->most)
            stand_in(c, raw, key);
        if (c->lost)
            return false;
    }
    return true;
}

static const char *list_key(struct lw_str key)
{
    for (unsigned i = 0; i < LW_PART_COUNT; i++) {
        if (is(key, lw_part_name((enum lw_part)i)))
            return lw_part_key((enum lw_part)i);
    }
    return NULL;
}

/* The members of the object that holds the lists. */
static bool lists(struct cut *c, struct lw_str object)
{
    bool first = true;
    bool more = true;

    c->s->p = object.p;
    c->s->end = object.p + object.n;
    if (!take(c->s, '{'))
        return false;
    for (;;) {
        struct lw_str key;
        struct lw_str raw;
        uint32_t levels;
        const char *name;

        if (!member(c->s, &first, &key, &more))
            return false;
        if (!more)
            return true;
        blanks(c->s);
        name = c->s->p < c->s->end && *c->s->p == '[' ? list_key(key) : NULL;
        if (name ? !list(c, name) : !value(c->s, &levels, &raw))
            return false;
    }
}

int lw_list_prune(struct lw_str text, const struct lw_prune *how, struct lw_buf *to)
{
    struct scan s = {.p = text.p, .end = text.p + text.n};
    /* The root, perhaps what is inside of it, and the list. */
    uint32_t around = how->inside ? 3 : 2;
    struct cut c = {.s = &s, .to = to, .from = text.p};
    struct lw_str object = lw_str_trim(text);
    struct lw_str id;

    if (how->depth < around || text.n == 0)
        return -LW_ERR_NOTFOUND;
    c.most = how->depth - around;
    if (how->id.p && !(find(&s, object, "id", &id) && lw_str_eq(lw_str_trim(id), how->id)))
        return -LW_ERR_NOTFOUND;
    if (how->inside && !find(&s, object, how->inside, &object))
        return -LW_ERR_NOTFOUND;
    if (!lists(&c, object) || c.lost || !c.any)
        return -LW_ERR_NOTFOUND;
    lw_buf_add(to, c.from, (size_t)(text.p + text.n - c.from));
    return lw_buf_status(to);
}

bool lw_definition_too_deep(const struct lw_json *definition)
{
    return lw_json_getz(definition, LW_TOO_DEEP_KEY) != NULL;
}
