/* Paths: one reading or none. */
#include "lib/policy/path.h"

#include "lib/drift/text.h"

static void odd(struct lw_path *p, const char *why)
{
    *p = (struct lw_path){.kind = LW_PATH_ODD, .why = why};
}

/* Characters that normalisation (NFKC) or a human takes for a dot or a slash. */
static bool looks_like_mark(uint32_t c)
{
    static const uint32_t marks[] = {
        0x00b7, 0x2024, 0x2025, 0x2026, 0x2044, 0x2215, 0x2216, 0x2571, 0x2572, 0x27cb, 0x29f5,
        0x29f8, 0x29f9, 0x3002, 0x3033, 0xfe52, 0xfe68, 0xff0e, 0xff0f, 0xff3c, 0xff61, 0xff65,
        0xff05, 0xfe6a, 0xff1a, 0xfe55, 0xff5e, 0x0338, 0x0337, 0x20e5, 0x1735, 0x2f03, 0x4e3f,
    };
    uint32_t f = lw_fold(c);

    for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
        if (marks[i] == c)
            return true;
    }
    return f < 0x80 && f > 0 && strchr("/\\.:%~ ", (int)f) != NULL;
}

static const char *judge_characters(struct lw_str s)
{
    size_t at = 0;

    while (at < s.n) {
        uint32_t c = lw_utf8_next(s, &at);

        if (c < 0x20 || c == 0x7f)
            return "controls";
        if (c == '\\')
            return "a backslash, which some readers take for a slash";
        if (c == ':')
            return "a colon: a drive, a stream or a URL";
        if (c == '%')
            return "a percent sign, which some readers decode";
        if (c < 0x80)
            continue;
        if (c == UINT32_MAX)
            return "bytes that are no UTF-8";
        if (lw_char_class(c) != LW_CHAR_PLAIN)
            return "characters that are not seen";
        if (looks_like_mark(c))
            return "a character that looks like a slash, dot or blank";
    }
    return NULL;
}

static const char *judge_whole(struct lw_str s)
{
    const char *dollar = s.n ? memchr(s.p, '$', s.n) : NULL;

    if (s.n == 0 || s.n > LW_PATH_BYTES)
        return "empty, or longer than 4096 bytes";
    if (s.p[0] == '~' || s.p[0] == '$')
        return "\"~\" or \"$\" at the start, which some readers expand";
    if (s.n >= 2 && s.p[0] == '/' && s.p[1] == '/')
        return "two slashes at the start: a share or a host to some readers";
    for (; dollar; dollar = memchr(dollar + 1, '$', s.n - (size_t)(dollar + 1 - s.p))) {
        size_t at = (size_t)(dollar - s.p);

        if (at + 1 < s.n && (s.p[at + 1] == '{' || s.p[at + 1] == '('))
            return "a variable, which some readers expand";
    }
    return judge_characters(s);
}

static const char *judge_segment(struct lw_str s)
{
    const char *tilde = memchr(s.p, '~', s.n);

    if (s.p[0] == ' ' || s.p[s.n - 1] == ' ')
        return "a blank at the end of a name, which some readers drop";
    if (s.p[s.n - 1] == '.')
        return "a dot at the end of a name, which some readers drop";
    if (tilde && tilde + 1 < s.p + s.n && tilde[1] >= '0' && tilde[1] <= '9')
        return "a short name";
    return NULL;
}

/* Writes the canonical form to `to` (as long as s); false when it is odd. */
static bool canonical(struct lw_str s, char *to, struct lw_path *p)
{
    size_t n = 0;
    size_t at = 0;

    if (s.p[0] == '/')
        to[n++] = '/';
    while (at < s.n) {
        const char *slash = memchr(s.p + at, '/', s.n - at);
        struct lw_str part = lw_str(s.p + at, slash ? (size_t)(slash - s.p) - at : s.n - at);
        bool up = lw_str_eq(part, LW_STR(".."));

        at += part.n + 1;
        if (part.n == 0 || lw_str_eq(part, LW_STR(".")))
            continue;
        p->why = up ? NULL : judge_segment(part);
        if (p->why)
            return false;
        p->up |= up;
        if (n > 0 && to[n - 1] != '/')
            to[n++] = '/';
        memcpy(to + n, part.p, part.n);
        n += part.n;
    }
    if (n == 0)
        to[n++] = '.';
    p->text = lw_str(to, n);
    return true;
}

void lw_path_parse(struct lw_str s, struct lw_arena *a, struct lw_path *out)
{
    struct lw_path p = {0};
    const char *why = judge_whole(s);
    char *to;

    if (why) {
        odd(out, why);
        return;
    }
    to = lw_arena_alloc(a, s.n + 1);
    if (!to) {
        odd(out, "no memory left to look at it");
        return;
    }
    p.kind = s.p[0] == '/' ? LW_PATH_ABSOLUTE : LW_PATH_RELATIVE;
    if (canonical(s, to, &p))
        *out = p;
    else
        odd(out, p.why);
}

static bool within_folded(struct lw_str path, struct lw_str root)
{
    size_t i = 0;
    size_t k = 0;

    for (;;) {
        uint32_t c = 0;
        uint32_t d = 0;

        while (c == 0 && k < root.n)
            c = lw_fold(lw_utf8_next(root, &k));
        while (d == 0 && i < path.n)
            d = lw_fold(lw_utf8_next(path, &i));
        if (c == 0)
            return d == 0 || d == '/';
        if (c != d)
            return false;
    }
}

enum lw_truth lw_path_within(struct lw_str path, struct lw_str root)
{
    if (lw_str_eq(root, LW_STR("/")) || lw_str_eq(root, LW_STR(".")))
        return LW_TRUE;
    if (lw_str_starts(path, root) && (path.n == root.n || path.p[root.n] == '/'))
        return LW_TRUE;
    return within_folded(path, root) ? LW_UNKNOWN : LW_FALSE;
}

struct lw_str lw_path_last(struct lw_str path)
{
    const char *slash = path.n ? memrchr(path.p, '/', path.n) : NULL;

    return slash ? lw_str(slash + 1, path.n - (size_t)(slash + 1 - path.p)) : path;
}
