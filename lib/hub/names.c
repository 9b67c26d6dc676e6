/* Prefixed names: made, read in one way only, and compared as others may read them. */
#include "lib/drift/text.h"
#include "lib/hub/hub_internal.h"

bool lw_hub_name_ok(struct lw_str name)
{
    return name.n > 0 && name.p[name.n - 1] != '_' &&
           lw_str_find(name, LW_STR(LW_HUB_SEPARATOR), 0) == (size_t)-1;
}

static size_t characters(struct lw_str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

bool lw_hub_name_split(const struct lw_hub *h, struct lw_str prefixed, size_t *member,
                       struct lw_str *name)
{
    size_t at = lw_str_find(prefixed, LW_STR(LW_HUB_SEPARATOR), 0);
    struct lw_str server = lw_str(prefixed.p, at);

    /* What could not be listed cannot be named. */
    if (at == (size_t)-1 || prefixed.n > LW_HUB_NAME_MAX * 4 ||
        characters(prefixed) > LW_HUB_NAME_MAX)
        return false;
    for (size_t i = 0; i < h->o.count; i++) {
        if (!lw_str_eq(server, h->m[i].name))
            continue;
        *member = i;
        *name = lw_str(prefixed.p + at + 2, prefixed.n - at - 2);
        return name->n > 0;
    }
    return false;
}

bool lw_hub_route(const struct lw_hub *h, struct lw_str prefixed, size_t *member,
                  struct lw_str *name)
{
    return lw_hub_name_split(h, prefixed, member, name);
}

struct lw_str lw_hub_name_join(const struct lw_hub *h, struct lw_arena *a, size_t member,
                               struct lw_str name)
{
    struct lw_str server = h->m[member].name;
    size_t n = server.n + 2 + name.n;
    char *p;

    if (name.n == 0 || characters(server) + 2 + characters(name) > LW_HUB_NAME_MAX)
        return LW_STR_NONE;
    p = lw_arena_alloc(a, n + 1);
    if (!p)
        return LW_STR_NONE;
    memcpy(p, server.p, server.n);
    memcpy(p + server.n, LW_HUB_SEPARATOR, 2);
    memcpy(p + server.n + 2, name.p, name.n);
    p[n] = '\0';
    return lw_str(p, n);
}

struct lw_str lw_hub_name_fold(struct lw_arena *a, struct lw_str name)
{
    char *p = lw_arena_alloc(a, name.n + 1);
    size_t n = 0;
    size_t at = 0;

    if (!p)
        return LW_STR_NONE;
    while (at < name.n) {
        size_t from = at;
        uint32_t c = lw_utf8_next(name, &at);
        uint32_t plain = lw_fold(c);

        /* Clients that take fewer characters put one of these for the others. */
        if (c == '.' || c == '-' || c == '_') {
            p[n++] = '_';
        } else if (plain > 0 && plain < 0x80) {
            p[n++] = (char)plain;
        } else if (plain) {
            memcpy(p + n, name.p + from, at - from);
            n += at - from;
        }
    }
    return lw_str(p, n);
}
