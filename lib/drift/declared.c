/* What a human declared about the tool that is compared: its effect, the classes of data that it
 * touches, where data goes through it, and what it needs of a credential.
 *
 * A declaration stands in for what would be inferred of the approved definition. What a new text
 * says within it is no alarm; what it says beyond it is held, however calm the text is otherwise.
 * Annotations are no part of it: the server makes them. What a finding is, is signals.c's,
 * params.c's and effects_diff.c's; here is only what was declared, and whether it covers a finding.
 */
#include <string.h>

#include "lib/drift/clauses.h"
#include "lib/drift/differ.h"

/* A phrase about data is about people, where it tells nothing else. */
static int note_class(void *user, const struct lw_signal *s)
{
    unsigned *found = user;

    if (s->kind == LW_DELTA_DATA_CLASS_ADDED)
        *found |= s->classes ? s->classes : LW_OBJ_PERSONAL;
    return 0;
}

unsigned lw_differ_classes(struct lw_differ *c, struct lw_str text)
{
    unsigned known = 0;
    unsigned phrases = 0;
    const struct lw_lexicon_names names = {.known = &known, .learning = true};

    if (c->err == 0)
        c->err = lw_differ_lexicon(c);
    if (c->err == 0 && text.n <= LW_TEXT_MAX)
        c->err = lw_lexicon_find(c->lexicon, text, LW_SIG_EFFECT, &names, note_class, &phrases);
    return (known | phrases) & LW_OBJ_ALL;
}

/* The classes that a word means: by the table, or read like a text. */
static unsigned classes_of(struct lw_differ *c, struct lw_str word)
{
    unsigned found = lw_clauses_declared(word);

    return found ? found : lw_differ_classes(c, word);
}

void lw_differ_know_declared(struct lw_differ *c)
{
    memset((void *)c->declared, 0, sizeof(c->declared));
    c->declared_classes = 0;
    for (unsigned d = 0; c->was && d < LW_DECLARED_COUNT; d++) {
        if (c->was->declared[d].p)
            c->declared[d] = lw_differ_parse(c, c->was->declared[d]);
    }
    LW_JSON_EACH (word, c->declared[LW_DECLARED_DATA])
        c->declared_classes |= classes_of(c, lw_json_string_or(word, LW_STR("")));
}

/* ---- destinations ---- */

/* "+44 20 7946 0991" and "+442079460991" are one. */
static bool same_number(struct lw_str a, struct lw_str b)
{
    size_t i = 0;
    size_t k = 0;
    bool any = false;

    if (a.n == 0 || b.n == 0 || a.p[0] != '+' || b.p[0] != '+')
        return false;
    for (;;) {
        while (i < a.n && !lw_is_digit(a.p[i]))
            i++;
        while (k < b.n && !lw_is_digit(b.p[k]))
            k++;
        if (i == a.n || k == b.n)
            return any && i == a.n && k == b.n;
        if (a.p[i++] != b.p[k++])
            return false;
        any = true;
    }
}

/* A declared place may be written as a URL; what counts is its host and path. */
static struct lw_str place_of(struct lw_str word)
{
    size_t scheme = lw_str_find(word, LW_STR("://"), 0);

    if (scheme != (size_t)-1)
        word = lw_str(word.p + scheme + 3, word.n - scheme - 3);
    while (word.n && word.p[word.n - 1] == '/')
        word.n--;
    return word;
}

static bool is_place(struct lw_str key, struct lw_str word)
{
    if (lw_str_starts(key, LW_STR("mailto:")))
        key = lw_str(key.p + 7, key.n - 7);
    if (memchr(word.p, '@', word.n)) /* one mailbox, and no host */
        return lw_str_caseeq(key, word);
    return same_number(key, word) || lw_lexicon_is_at(key, place_of(word));
}

bool lw_declared_destination(const struct lw_differ *c, struct lw_str key)
{
    LW_JSON_EACH (word, c->declared[LW_DECLARED_DESTINATIONS]) {
        if (is_place(key, lw_json_string_or(word, LW_STR(""))))
            return true;
    }
    return false;
}

/* ---- scopes ---- */

/* A letter or digit in lower case; 0 for what stands between words. */
static char folded(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c - 'A' + 'a');
    return lw_is_alnum(c) || (uint8_t)c >= 0x80 ? c : 0;
}

/* The key of a scope in a text has its words with ':' in between; whatever stands between those of
 * a declared one. */
static bool is_scope(struct lw_str key, struct lw_str word)
{
    bool gap = false;
    size_t at = 0;

    for (size_t i = 0; i < word.n; i++) {
        char c = folded(word.p[i]);

        if (!c) {
            gap = at > 0;
            continue;
        }
        if (gap && (at == key.n || key.p[at++] != ':'))
            return false;
        gap = false;
        if (at == key.n || key.p[at++] != c)
            return false;
    }
    return at > 0 && at == key.n;
}

bool lw_declared_scope(const struct lw_differ *c, struct lw_str key)
{
    LW_JSON_EACH (word, c->declared[LW_DECLARED_SCOPES]) {
        if (is_scope(key, lw_json_string_or(word, LW_STR(""))))
            return true;
    }
    return false;
}

/* ---- what the server itself asks for ---- */

void lw_declared_scopes_of_all(struct lw_differ *c, struct lw_map *all, bool *whole)
{
    struct lw_manifest_item *m = lw_manifest_first(c->approved, LW_PART_TOOLS);

    *whole = m != NULL;
    for (; m && c->err == 0; m = m->next) {
        const struct lw_json *words = m->declared[LW_DECLARED_SCOPES].p
                                          ? lw_differ_parse(c, m->declared[LW_DECLARED_SCOPES])
                                          : NULL;

        *whole = *whole && words;
        LW_JSON_EACH (word, words) {
            if (c->err == 0)
                c->err = lw_map_put(all, lw_json_string_or(word, LW_STR("")), m, NULL);
        }
    }
}

/* ---- parameters ---- */

enum lw_delta_kind lw_declared_param(const struct lw_differ *c, enum lw_delta_kind kind)
{
    unsigned effects = lw_declared_effects(c);

    if (c->declared[LW_DECLARED_DATA]) {
        if (kind == LW_DELTA_CREDENTIAL_PARAM_ADDED && (c->declared_classes & LW_OBJ_SECRET))
            return LW_DELTA_PARAM_ADDED;
        if ((kind == LW_DELTA_CONTEXT_PARAM_ADDED || kind == LW_DELTA_FREE_TEXT_PARAM_ADDED) &&
            (c->declared_classes & LW_OBJ_CONTEXT))
            return LW_DELTA_PARAM_ADDED;
    }
    if (c->declared[LW_DECLARED_DESTINATIONS] && kind == LW_DELTA_REACH_PARAM_ADDED)
        return LW_DELTA_DECLARED_DESTINATION_EXCEEDED;
    if (effects && kind == LW_DELTA_EFFECT_PARAM_ADDED)
        return effects & LW_EFF_DESTROY ? LW_DELTA_PARAM_ADDED : LW_DELTA_DECLARED_EFFECT_EXCEEDED;
    return kind;
}
