/* Names of tools in new text: of this server, or of another; spoken of, or ordered to be called. */
#include <string.h>

#include "lib/drift/lexicon_impl.h"

static bool name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || lw_is_digit(c) || c == '_' ||
           c == '-';
}

/* read_file, get-sum and readFile look like names of tools; plain words do not. */
static bool looks_like_name(struct lw_str s)
{
    bool letter = false;

    for (size_t i = 0; i + 1 < s.n; i++) {
        char c = s.p[i];
        char next = s.p[i + 1];
        bool lower = c >= 'a' && c <= 'z';

        letter = letter || lower;
        if ((c == '_' && letter) || (lower && next >= 'A' && next <= 'Z'))
            return true;
    }
    return false;
}

/* The word before or behind a place of the text, lower case, into out[16]. */
static struct lw_str neighbour(struct lw_str text, size_t at, bool before, char out[16])
{
    size_t n = 0;
    size_t start;

    if (before) {
        while (at > 0 && strchr(" `'\"*:", text.p[at - 1]))
            at--;
        start = at;
        while (start > 0 && name_char(text.p[start - 1]) && at - start < 16)
            start--;
    } else {
        while (at < text.n && strchr(" `'\"*", text.p[at]))
            at++;
        start = at;
        while (at < text.n && name_char(text.p[at]) && at - start < 16)
            at++;
    }
    for (; start + n < at && n < 15; n++)
        out[n] = (char)(text.p[start + n] | 0x20);
    return lw_str(out, n);
}

static bool introduces(struct lw_str text, size_t from, size_t to)
{
    static const char *const behind[] = {"tool", "tools", "function", "functions", "server", "mcp"};
    static const char *const ahead[] = {"tool",   "function", "call",     "calls",   "calling",
                                        "invoke", "invokes",  "invoking", "execute", "executing",
                                        "use",    "using",    "uses",     "run",     "running",
                                        "prefer", "consult",  "than",     "named",   "called"};
    char word[16];

    if (to < text.n && text.p[to] == '(')
        return true;
    return lw_listed(neighbour(text, to, /* before= */ false, word), behind,
                     sizeof(behind) / sizeof(behind[0])) ||
           lw_listed(neighbour(text, from, /* before= */ true, word), ahead,
                     sizeof(ahead) / sizeof(ahead[0]));
}

/* "x has been run", "x must be called". */
static bool is_run(struct lw_str text, size_t at)
{
    static const char *const doing[] = {"run",      "called", "invoked",
                                        "executed", "used",   "consulted"};
    char word[16];

    for (unsigned i = 0; i < 4; i++) {
        struct lw_str next = neighbour(text, at, /* before= */ false, word);
        size_t start = at;

        if (next.n == 0)
            return false;
        if (lw_listed(next, doing, sizeof(doing) / sizeof(doing[0])))
            return true;
        while (start < text.n && strchr(" `'\"*", text.p[start]))
            start++;
        at = start + next.n;
    }
    return false;
}

/* Where only one tool of a server is known, a name that begins like its own, or has a longer word
 * of it, is taken for one of the others. */
static bool is_kin(const struct lw_lexicon_names *names, struct lw_str s)
{
    size_t at = 0;

    if (names->tools && names->tools->n > 1)
        return false;
    while (at < names->self.n) {
        size_t end = at;

        while (end < names->self.n && lw_is_alnum((char)(names->self.p[end] | 0x20)))
            end++;
        if (end - at >= (at == 0 ? 5u : 4u) &&
            lw_str_find(s, lw_str(names->self.p + at, end - at), 0) != (size_t)-1)
            return true;
        at = end + 1;
    }
    return false;
}

/* That another tool must be called, before or after this one, is an order; that it gives a value
 * which this one needs, or is to be used instead, is documentation. */
static enum lw_delta_kind kind_of_mention(const struct lw_lexicon_run *r, size_t from)
{
    uint64_t in = lw_profile_at(r->l, from);
    bool order = (in & LW_CLS_MODAL) && (in & LW_CLS_ORDER);
    bool moves = (in & (LW_CLS_SEND | LW_CLS_COVERT | LW_CLS_BYPASS)) != 0;
    bool value = lw_words_have_value(&r->l->words, from);

    bool feeds = (in & LW_CLS_MODAL) && (in & (LW_CLS_PUT | LW_CLS_READ));

    if ((order || moves || feeds) && !value)
        return LW_DELTA_INSTRUCTION_ADDED;
    if ((in & LW_CLS_MODAL) && (in & (LW_CLS_AGENT | LW_CLS_YOU)) && !value && !(in & LW_CLS_NEG))
        return LW_DELTA_INSTRUCTION_ADDED;
    return LW_DELTA_OTHER_TOOL_MENTIONED;
}

static int look_at_name(struct lw_lexicon_run *r, size_t from, size_t to)
{
    const struct lw_lexicon_names *names = r->names;
    struct lw_str s = lw_str(r->text.p + from, to - from);
    bool quoted = from > 0 && to < r->text.n && strchr("`'\"", r->text.p[from - 1]) &&
                  r->text.p[from - 1] == r->text.p[to];
    bool like = looks_like_name(s);

    if (lw_str_eq(s, names->self) || (names->own && lw_map_get(names->own, s)))
        return 0;
    if (names->tools && lw_map_get(names->tools, s)) {
        if (like || quoted || (s.n > 2 && introduces(r->text, from, to) && memchr(s.p, '-', s.n)))
            return lw_lexicon_give(r, LW_DELTA_SIBLING_TOOL_MENTIONED, s, "a tool of this server",
                                   from, to);
        return 0;
    }
    if (like && (introduces(r->text, from, to) || is_run(r->text, to)) && !is_kin(names, s))
        return lw_lexicon_give(r, kind_of_mention(r, from), s, "a tool of another server", from,
                               to);
    return 0;
}

int lw_lexicon_mentions(struct lw_lexicon_run *r)
{
    size_t from = 0;

    for (size_t i = 0; i <= r->text.n; i++) {
        size_t to = i;
        int err;

        if (i < r->text.n && name_char(r->text.p[i]))
            continue;
        while (to > from && r->text.p[to - 1] == '-')
            to--;
        err = to - from >= 2 && to - from <= 128 ? look_at_name(r, from, to) : 0;
        if (err)
            return err;
        from = i + 1;
    }
    return 0;
}
