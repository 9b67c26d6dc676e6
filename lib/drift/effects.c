/* The effects that a text or a name claims.
 *
 * A verb counts where the text claims it for the tool: at the beginning of a sentence or of a part
 * of one, behind "and", "can", "also", … and not behind a negation. So "Deletes the file" is a
 * claim, "deleted files", "does not delete" and "use delete_file to delete" are none. What the
 * claims of two definitions mean for a tool is effects_diff.c's. */
#include "lib/drift/effects.h"

#include <string.h>

#include "lib/drift/effects_table.h"
#include "lib/drift/lexicon_impl.h"

enum verb_form { VERB_BASE, VERB_THIRD, VERB_PARTICIPLE, VERB_GERUND };

struct lw_verb {
    unsigned effect;
    enum verb_form form;
    char mark; /* of the table, 0: none */
    struct lw_verb *next;
};

#define NEGATION_WORDS 5  /* before the verb that may take it back */
#define POINTING_WORDS 24 /* before a purpose that may be that of another tool */
#define OBJECT_WORDS   5  /* behind a verb that may say what it is about */

/* ---- compiling ---- */

static int add_form(struct lw_lexicon *l, struct lw_str text, const struct lw_verb *like)
{
    struct lw_verb *v = LW_ARENA_NEW(&l->arena, struct lw_verb);
    struct lw_str key = lw_arena_dup(&l->arena, text);

    if (!v || !key.p)
        return -LW_ERR_NOMEM;
    *v = *like;
    v->next = lw_map_get(&l->verbs, key);
    return lw_map_put(&l->verbs, key, v, NULL);
}

/* Regular ones, and the few others that the table has. */
static int add_participle(struct lw_lexicon *l, struct lw_str verb, struct lw_verb *v)
{
    static const struct {
        const char *verb;
        const char *participle;
    } others[] = {{"send", "sent"},
                  {"overwrite", "overwritten"},
                  {"run", "run"},
                  {"buy", "bought"},
                  {"pay", "paid"},
                  {"withdraw", "withdrawn"},
                  {"submit", "submitted"},
                  {"write", "written"},
                  {"transfer", "transferred"},
                  {"rewrite", "rewritten"}};
    char text[40];
    size_t n = verb.n;

    v->form = VERB_PARTICIPLE;
    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (lw_str_eqz(verb, others[i].verb))
            return add_form(l, lw_strz(others[i].participle), v);
    }
    memcpy(text, verb.p, n);
    if (text[n - 1] == 'y' && n > 1 && !strchr("aeou", text[n - 2]))
        text[n - 1] = 'i';
    if (text[n - 1] != 'e')
        text[n++] = 'e';
    text[n++] = 'd';
    return add_form(l, lw_str(text, n), v);
}

/* "deleting", "running" */
static int add_gerund(struct lw_lexicon *l, struct lw_str verb, struct lw_verb *v)
{
    static const char doubled[] = "run set reset drop submit transfer commit";
    char text[40];
    size_t n = verb.n;

    v->form = VERB_GERUND;
    memcpy(text, verb.p, n);
    if (lw_in_row(doubled, verb)) {
        text[n] = text[n - 1];
        n++;
    } else if (text[n - 1] == 'e') {
        n--;
    }
    memcpy(text + n, "ing", 3);
    return add_form(l, lw_str(text, n + 3), v);
}

static int add_verb(struct lw_lexicon *l, struct lw_str verb, unsigned effect)
{
    struct lw_verb v = {.effect = effect, .form = VERB_BASE};
    char third[40];
    size_t n;
    int err;

    if (strchr("?$%", verb.p[verb.n - 1])) {
        v.mark = verb.p[verb.n - 1];
        verb.n--;
    }
    err = add_form(l, verb, &v);
    if (err)
        return err;
    n = verb.n;
    memcpy(third, verb.p, n);
    if (n > 1 && third[n - 1] == 'y' && !strchr("aeou", third[n - 2])) {
        memcpy(third + n - 1, "ies", 3);
        n += 2;
    } else {
        if (strchr("shxz", third[n - 1]))
            third[n++] = 'e';
        third[n++] = 's';
    }
    v.form = VERB_THIRD;
    err = add_form(l, lw_str(third, n), &v);
    if (err == 0)
        err = add_participle(l, verb, &v);
    return err ? err : add_gerund(l, verb, &v);
}

int lw_effects_compile(struct lw_lexicon *l)
{
    for (size_t i = 0; i < sizeof(effect_verbs) / sizeof(effect_verbs[0]); i++) {
        const char *row = effect_verbs[i].verbs;

        while (*row) {
            size_t n = strcspn(row, " ");
            int err = add_verb(l, lw_str(row, n), effect_verbs[i].effect);

            if (err)
                return err;
            row += n + (row[n] == ' ');
        }
    }
    return 0;
}

/* ---- texts ---- */

struct claims {
    const struct lw_words *w;
    struct lw_str text;
    uint32_t first;  /* word of the sentence */
    bool imperative; /* the text begins with a verb: what begins with one is said of the tool */
};

static bool separated(const struct claims *in, uint32_t i)
{
    for (size_t at = in->w->w[i - 1].end; at < in->w->w[i].start; at++) {
        if (memchr(",:;(/\n*.|", in->text.p[at], 9) || (uint8_t)in->text.p[at] >= 0x80)
            return true;
    }
    /* " - ", which "e-mail" has not */
    return in->text.p[in->w->w[i].start - 1] == ' ' &&
           memchr(in->text.p + in->w->w[i - 1].end, '-', in->w->w[i].start - in->w->w[i - 1].end) !=
               NULL;
}

static bool negated(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > NEGATION_WORDS ? i - NEGATION_WORDS : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (lw_in_row(negation_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

static bool about(const struct claims *in, uint32_t i, const char *words)
{
    for (uint32_t k = i + 1; k <= i + OBJECT_WORDS && k < in->w->n; k++) {
        if (in->w->w[k].sentence == in->w->w[i].sentence && lw_in_row(words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "use delete_file to delete": the purpose of something else. */
static bool points_elsewhere(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > POINTING_WORDS ? i - POINTING_WORDS : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (lw_in_row(pointing_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "are written to the record and sent" */
static bool goes_on_passive(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > 12 ? i - 12 : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (lw_in_row(passive_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "when it is deleted": in the clause of the word itself. "When done, it is deleted" is none. */
static bool conditional(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > 8 ? i - 8 : in->first;

    for (uint32_t k = i; k > from && !separated(in, k); k--) {
        if (lw_in_row(condition_words, lw_word_str(in->w, k - 1)))
            return true;
    }
    return false;
}

/* "are deleted", "is also published": of something that the tool deals with. That something is
 * written may be somebody else's doing. */
static unsigned claims_participle(const struct claims *in, uint32_t i, const struct lw_verb *v)
{
    uint32_t k = i;

    if (k > in->first && lw_in_row(adverb_words, lw_word_str(in->w, k - 1)))
        k--;
    if (k == in->first || negated(in, i))
        return 0;
    if (!lw_in_row(passive_words, lw_word_str(in->w, k - 1)) &&
        !(lw_str_eqz(lw_word_str(in->w, k - 1), "and") && goes_on_passive(in, k - 1)))
        return 0;
    if (conditional(in, i) || (v->mark == '$' && !about(in, i, code_words)) ||
        about(in, i, release_words) || (v->mark == '%' && !about(in, i, money_words)))
        return 0;
    return v->effect == LW_EFF_WRITE ? 2 : 1;
}

/* ", deleting it", "by running a script", "while sending it": how it does what it does. */
static unsigned claims_gerund(const struct claims *in, uint32_t i, const struct lw_verb *v)
{
    if (i == in->first || negated(in, i) || points_elsewhere(in, i) ||
        !(lw_in_row(manner_words, lw_word_str(in->w, i - 1)) || separated(in, i)))
        return 0;
    if ((v->mark == '$' && !about(in, i, code_words)) ||
        (v->mark == '%' && !about(in, i, money_words)))
        return 0;
    return 2;
}

/* 0: no claim; 1: a claim; 2: said as a purpose, a possibility or an aside. */
static unsigned claims_verb(const struct claims *in, uint32_t i, const struct lw_verb *v)
{
    struct lw_str none = LW_STR("");
    bool first = i == in->first;
    struct lw_str before = first ? none : lw_word_str(in->w, i - 1);
    struct lw_str behind = i + 1 < in->w->n && in->w->w[i + 1].sentence == in->w->w[i].sentence
                               ? lw_word_str(in->w, i + 1)
                               : none;
    bool purpose = lw_str_eqz(before, "to");

    if (v->form == VERB_PARTICIPLE)
        return claims_participle(in, i, v);
    if (v->form == VERB_GERUND)
        return claims_gerund(in, i, v);
    if (!first && !purpose && !lw_in_row(claim_words, before) && !separated(in, i))
        return 0;
    if (v->mark == '?') {
        bool modal = lw_in_row(modal_words, before) || (purpose && v->form == VERB_BASE);

        bool goes_on = first || v->form == VERB_THIRD || lw_str_eqz(before, "and");

        if (!modal && !(goes_on && lw_in_row(article_words, behind)))
            return 0;
    }
    if (v->mark == '$' && !about(in, i, code_words))
        return 0;
    if (v->mark == '%' && !about(in, i, money_words))
        return 0;
    /* "To delete it, …": how that is done is said behind. */
    if (negated(in, i) || (purpose && (i - 1 == in->first || points_elsewhere(in, i))))
        return 0;
    if (first && i > 0 && v->form == VERB_BASE && !in->imperative)
        return 2; /* "Reads a page. Set limit to …" is said to the caller */
    return first || (!purpose && lw_in_row(strong_words, before)) ||
                   (v->form == VERB_THIRD && !purpose)
               ? 1
               : 2;
}

static void note_evidence(struct lw_str evidence[LW_EFF_COUNT], unsigned effect, struct lw_str text,
                          const struct lw_word *word)
{
    size_t from = word->start > LW_EFF_EVIDENCE / 2 ? word->start - LW_EFF_EVIDENCE / 2 : 0;
    size_t to = word->end + LW_EFF_EVIDENCE < text.n ? word->end + LW_EFF_EVIDENCE : text.n;

    while (from > 0 && ((uint8_t)text.p[from] & 0xc0) == 0x80)
        from--;
    while (to < text.n && ((uint8_t)text.p[to] & 0xc0) == 0x80)
        to--;
    for (unsigned b = 0; b < LW_EFF_COUNT; b++) {
        if ((effect >> b & 1) && !evidence[b].p)
            evidence[b] = lw_str(text.p + from, to - from);
    }
}

static bool has_form(const struct lw_verb *v, enum verb_form form)
{
    while (v && v->form != form)
        v = v->next;
    return v != NULL;
}

int lw_effects_of_text(struct lw_lexicon *l, struct lw_str text,
                       struct lw_str evidence[LW_EFF_COUNT])
{
    struct claims in = {.w = &l->words, .text = text};
    unsigned found = 0;
    int err = lw_words_split(&l->words, text);

    if (err)
        return err;
    for (uint32_t i = 0; i < l->words.n; i++) {
        const struct lw_verb *v = lw_map_get(&l->verbs, lw_word_str(&l->words, i));

        if (i == 0)
            in.imperative = has_form(v, VERB_BASE);
        if (i == 0 || l->words.w[i - 1].sentence != l->words.w[i].sentence)
            in.first = i;
        for (; v; v = v->next) {
            unsigned claim = claims_verb(&in, i, v);

            if (claim)
                note_evidence(evidence, v->effect, text, &l->words.w[i]);
            found |= claim == 1 ? v->effect : claim == 2 ? v->effect << LW_EFF_WEAK : 0;
        }
    }
    return (int)found;
}

/* ---- names and values ---- */

/* One of the words stands in the name, in any case. */
static bool name_has(struct lw_str name, const char *row)
{
    while (*row) {
        size_t n = strcspn(row, " ");

        for (size_t i = 0; i + n <= name.n; i++) {
            size_t k = 0;

            while (k < n && (name.p[i + k] | 0x20) == row[k])
                k++;
            if (k == n)
                return true;
        }
        row += n + (row[n] == ' ');
    }
    return false;
}

static bool name_claims(const struct lw_verb *v, struct lw_str name, unsigned place)
{
    if (v->mark == '?')
        return place == 0;
    if (v->mark == '$')
        return place == 0 && name_has(name, code_words);
    return v->mark != '%' || (place == 0 && name_has(name, money_words));
}

unsigned lw_effects_of_name(const struct lw_lexicon *l, struct lw_str name, bool first_only)
{
    char word[32];
    size_t n = 0;
    unsigned found = 0;
    unsigned count = 0;

    for (size_t i = 0; i <= name.n && count < 12; i++) {
        char c = i < name.n ? name.p[i] : '_';
        bool upper = c >= 'A' && c <= 'Z';
        bool letter = upper || (c >= 'a' && c <= 'z');
        bool joint = upper && i > 0 && name.p[i - 1] >= 'a' && name.p[i - 1] <= 'z';

        if ((!letter || joint) && n > 0) {
            const struct lw_verb *v = lw_map_get(&l->verbs, lw_str(word, n));

            for (; v; v = v->next) {
                bool claims = first_only ? !v->mark : name_claims(v, name, count);

                if (v->form == VERB_BASE && claims)
                    found |= v->effect;
            }
            n = 0;
            if (++count && first_only)
                break;
        }
        if (letter && n < sizeof(word))
            word[n++] = (char)(c | 0x20);
    }
    return found;
}

bool lw_effects_rule(size_t i, const char **effect, const char **verbs)
{
    static const char *const names[] = {"read",  "write", "destroy", "execute",
                                        "admin", "money", "send"};

    if (i >= sizeof(effect_verbs) / sizeof(effect_verbs[0]))
        return false;
    *effect = names[i];
    *verbs = effect_verbs[i].verbs;
    return true;
}
