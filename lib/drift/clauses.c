/* Reading sentences clause by clause.
 *
 * A sentence is a row of predicates: a verb of a known meaning, the mood in which it stands (an
 * order, or what is said to happen), who does it, and whether it is denied. A denial reaches to the
 * end of its clause and no further: "is not logged and goes into the note" is not harmless. What it
 * is done with are classes of data; one that the definition had nothing to do with before is fresh.
 * A rule is a question about predicates and classes; see clause_rules.c. Here: the words, and how a
 * text is gone through. */
#include "lib/drift/clauses.h"

#include <stdlib.h>

#include "lib/drift/clauses_impl.h"
#include "lib/drift/clauses_table.h"

#define WORD_MAX 40

/* ---- compiling ---- */

static int learn(struct lw_lexicon *l, struct lw_str word, uint64_t meaning, unsigned form)
{
    struct lw_vocab *v = lw_map_get(&l->vocab, word);

    if (!v) {
        struct lw_str key = lw_arena_dup(&l->arena, word);

        v = key.p ? lw_lexicon_learn(l, key) : NULL;
    }
    if (!v)
        return -LW_ERR_NOMEM;
    v->meaning |= meaning;
    v->forms |= form;
    return 0;
}

static bool vowel(char c)
{
    return strchr("aeiou", c) != NULL;
}

/* "delete" + "s", "carry" + "ies", "pass" + "es" */
static size_t third_form(struct lw_str verb, char out[WORD_MAX + 4])
{
    size_t n = verb.n;

    memcpy(out, verb.p, n);
    if (n > 1 && out[n - 1] == 'y' && !vowel(out[n - 2])) {
        memcpy(out + n - 1, "ies", 3);
        return n + 2;
    }
    if (strchr("sxzo", out[n - 1]) || (n > 1 && out[n - 1] == 'h' && strchr("cs", out[n - 2])))
        out[n++] = 'e';
    out[n++] = 's';
    return n;
}

/* One consonant behind one vowel is doubled in short verbs: "put", "submit", "forget". */
static bool doubles(struct lw_str verb)
{
    static const char *const longer[] = {"submit", "forget", "embed"};

    if (verb.n < 3 || strchr("aeiouwxy", verb.p[verb.n - 1]) || !vowel(verb.p[verb.n - 2]) ||
        vowel(verb.p[verb.n - 3]))
        return false;
    return verb.n <= 4 || lw_listed(verb, longer, sizeof(longer) / sizeof(longer[0]));
}

static size_t gerund_form(struct lw_str verb, char out[WORD_MAX + 4])
{
    size_t n = verb.n;

    memcpy(out, verb.p, n);
    if (out[n - 1] == 'e')
        n--;
    else if (doubles(verb) && verb.p[n - 1] != 'n')
        out[n] = out[n - 1], n++;
    memcpy(out + n, "ing", 3);
    return n + 3;
}

static size_t past_form(struct lw_str verb, char out[WORD_MAX + 4])
{
    size_t n = verb.n;

    memcpy(out, verb.p, n);
    if (n > 1 && out[n - 1] == 'y' && !vowel(out[n - 2]))
        out[n - 1] = 'i';
    else if (doubles(verb) && verb.p[n - 1] != 'n')
        out[n] = out[n - 1], n++;
    if (out[n - 1] != 'e')
        out[n++] = 'e';
    out[n++] = 'd';
    return n;
}

/* `base` or `base/past/participle` */
static int add_verb(struct lw_lexicon *l, struct lw_str row, uint64_t meaning)
{
    const char *slash = memchr(row.p, '/', row.n);
    struct lw_str base = lw_str(row.p, slash ? (size_t)(slash - row.p) : row.n);
    char text[WORD_MAX + 4];
    int err = learn(l, base, meaning, LW_FORM_BASE);

    if (err == 0)
        err = learn(l, lw_str(text, third_form(base, text)), meaning, LW_FORM_THIRD);
    if (err == 0)
        err = learn(l, lw_str(text, gerund_form(base, text)), meaning, LW_FORM_GERUND);
    if (err == 0 && !slash)
        err = learn(l, lw_str(text, past_form(base, text)), meaning, LW_FORM_PAST);
    while (err == 0 && slash) {
        struct lw_str rest = lw_str(slash + 1, row.n - (size_t)(slash + 1 - row.p));

        slash = memchr(rest.p, '/', rest.n);
        err = learn(l, lw_str(rest.p, slash ? (size_t)(slash - rest.p) : rest.n), meaning,
                    LW_FORM_PAST);
    }
    return err;
}

static int add_noun(struct lw_lexicon *l, struct lw_str word, uint64_t meaning)
{
    char text[WORD_MAX + 4];
    int err;

    if (word.p[0] == '=')
        return learn(l, lw_str(word.p + 1, word.n - 1), meaning, LW_FORM_NOUN);
    err = learn(l, word, meaning, LW_FORM_NOUN);
    return err ? err : learn(l, lw_str(text, third_form(word, text)), meaning, LW_FORM_NOUN);
}

int lw_clauses_compile(struct lw_lexicon *l)
{
    for (size_t i = 0; i < sizeof(meaning_words) / sizeof(meaning_words[0]); i++) {
        const struct meaning_words *m = &meaning_words[i];
        const char *at = m->words;

        while (*at) {
            size_t n = strcspn(at, " ");
            struct lw_str word = lw_str(at, n);
            int err = m->verbs ? add_verb(l, word, m->meaning) : add_noun(l, word, m->meaning);

            if (err)
                return err;
            at += n + (at[n] == ' ');
        }
    }
    return 0;
}

/* ---- the text ---- */

static int give(const struct lw_clause_sentence *s, const struct clause_rule *rule)
{
    struct lw_signal sig = {
        .kind = rule->kind,
        .note = rule->text,
        .start = s->w->w[s->first].start,
        .end = s->w->w[s->end - 1].end,
        .sentence = lw_sentence_hash(s->w, s->first),
        .word = s->first,
        .words = s->end - s->first,
        .first = s->first,
        .classes = s->fresh,
    };

    sig.key = rule->kind == LW_DELTA_DATA_CLASS_ADDED
                  ? LW_STR("")
                  : lw_str(s->r->text.p + sig.start, sig.end - sig.start);
    if (lw_lexicon_is_grave(rule->kind))
        lw_profile_speak(s->r->l, s->first);
    return s->r->each(s->r->user, &sig);
}

static void note_known(const struct lw_clause_sentence *s, unsigned *known)
{
    *known |= s->objects;
    if (s->any & LW_MEAN_AGENT)
        *known |= LW_OBJ_AGENTS;
    for (unsigned i = 0; i < s->count; i++) {
        if (s->p[i].verb & LW_MEAN_SEND)
            *known |= LW_OBJ_SENDS;
    }
}

static int ask(const struct lw_clause_sentence *s)
{
    for (int i = 0; i < RULE_COUNT; i++) {
        int err;

        if (!(clause_rules[i].mask & s->r->mask) || !lw_clause_rule_holds(s, i))
            continue;
        err = give(s, &clause_rules[i]);
        if (err)
            return err;
    }
    return 0;
}

static int make_room(struct lw_lexicon *l)
{
    unsigned *grown;

    if (l->object_room >= l->words.n)
        return 0;
    grown = realloc(l->objects, l->words.n * sizeof(*grown));
    if (!grown)
        return -LW_ERR_NOMEM;
    l->objects = grown;
    l->object_room = l->words.n;
    return 0;
}

int lw_clauses_read(struct lw_lexicon_run *r)
{
    int failed = make_room(r->l);

    if (failed)
        return failed;
    for (size_t i = 0; i < r->l->sentence_count; i++) {
        const struct lw_sentence_profile *profile = &r->l->sentences[i];
        struct lw_clause_sentence s = {.r = r,
                                       .w = &r->l->words,
                                       .first = profile->first,
                                       .end = profile->end,
                                       .of = r->l->objects,
                                       .profile = profile};
        int err;

        lw_clause_read(&s);
        if (r->names && r->names->known && r->names->learning)
            note_known(&s, r->names->known);
        err = ask(&s);
        if (err)
            return err;
    }
    return 0;
}

unsigned lw_clauses_declared(struct lw_str declared)
{
    unsigned found = 0;

    for (size_t i = 0; i < sizeof(data_classes) / sizeof(data_classes[0]); i++) {
        const char *row = data_classes[i].declared;

        while (*row) {
            size_t n = strcspn(row, " ");

            if (lw_str_find(declared, lw_str(row, n), 0) != (size_t)-1)
                found |= (unsigned)data_classes[i].meaning;
            row += n + (row[n] == ' ');
        }
    }
    return found;
}

/* ---- for the documentation ---- */

bool lw_clauses_rule(size_t i, enum lw_delta_kind *kind, const char **text)
{
    if (i >= RULE_COUNT)
        return false;
    *kind = clause_rules[i].kind;
    *text = clause_rules[i].text;
    return true;
}

bool lw_clauses_words(size_t i, const char **name, const char **words)
{
    static const char *const names[] = {
#define X(name) #name,
        LW_MEANING_TABLE(X)
#undef X
    };

    if (i >= sizeof(meaning_words) / sizeof(meaning_words[0]))
        return false;
    for (unsigned b = 0; b < LW_MEAN_COUNT; b++) {
        if (meaning_words[i].meaning >> b & 1)
            *name = names[b];
    }
    *words = meaning_words[i].words;
    return true;
}
