/* The effect of a tool as its definition tells it, before and after, and what is new in it.
 *
 * A verb counts where the text claims it for the tool: at the beginning of a sentence or of a part
 * of one, behind "and", "can", "also", … and not behind a negation. So "Deletes the file" is a
 * claim, "deleted files", "does not delete" and "use delete_file to delete" are none. What a human
 * declared stands in for what would be inferred of the approved definition; what a definition says
 * of itself in annotations only adds to it. */
#include "lib/drift/effects.h"

#include <stdlib.h>

#include "lib/drift/differ.h"
#include "lib/drift/effects_table.h"
#include "lib/drift/lexicon_impl.h"

enum verb_form { VERB_BASE, VERB_THIRD, VERB_PARTICIPLE };

struct lw_verb {
    unsigned effect;
    enum verb_form form;
    char mark; /* of the table, 0: none */
    struct lw_verb *next;
};

#define NEGATION_WORDS 5  /* before the verb that may take it back */
#define POINTING_WORDS 24 /* before a purpose that may be that of another tool */
#define OBJECT_WORDS   5  /* behind a verb that may say what it is about */
#define EVIDENCE       100

static bool in_words(const char *row, struct lw_str word)
{
    while (*row) {
        size_t n = strcspn(row, " ");

        if (n == word.n && memcmp(row, word.p, n) == 0)
            return true;
        row += n + (row[n] == ' ');
    }
    return false;
}

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
    return err ? err : add_participle(l, verb, &v);
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
    uint32_t first; /* word of the sentence */
};

static bool separated(const struct claims *in, uint32_t i)
{
    for (size_t at = in->w->w[i - 1].end; at < in->w->w[i].start; at++) {
        if (memchr(",:;(/\n*.|", in->text.p[at], 9))
            return true;
    }
    return false;
}

static bool negated(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > NEGATION_WORDS ? i - NEGATION_WORDS : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (in_words(negation_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

static bool about(const struct claims *in, uint32_t i, const char *words)
{
    for (uint32_t k = i + 1; k <= i + OBJECT_WORDS && k < in->w->n; k++) {
        if (in->w->w[k].sentence == in->w->w[i].sentence && in_words(words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "use delete_file to delete": the purpose of something else. */
static bool points_elsewhere(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > POINTING_WORDS ? i - POINTING_WORDS : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (in_words(pointing_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "are written to the record and sent" */
static bool goes_on_passive(const struct claims *in, uint32_t i)
{
    uint32_t from = i - in->first > 12 ? i - 12 : in->first;

    for (uint32_t k = from; k < i; k++) {
        if (in_words(passive_words, lw_word_str(in->w, k)))
            return true;
    }
    return false;
}

/* "are deleted", "is also published": of something that the tool deals with. */
static unsigned claims_participle(const struct claims *in, uint32_t i, const struct lw_verb *v)
{
    uint32_t k = i;
    uint32_t from = i - in->first > 8 ? i - 8 : in->first;

    if (k > in->first && in_words(adverb_words, lw_word_str(in->w, k - 1)))
        k--;
    if (k == in->first || negated(in, i))
        return 0;
    if (!in_words(passive_words, lw_word_str(in->w, k - 1)) &&
        !(lw_str_eqz(lw_word_str(in->w, k - 1), "and") && goes_on_passive(in, k - 1)))
        return 0;
    for (uint32_t c = from; c < i; c++) {
        if (in_words(condition_words, lw_word_str(in->w, c)))
            return 0;
    }
    if ((v->mark == '$' && !about(in, i, code_words)) || about(in, i, release_words))
        return 0;
    return v->mark == '%' && !about(in, i, money_words) ? 0 : 1;
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
    if (!first && !purpose && !in_words(claim_words, before) && !separated(in, i))
        return 0;
    if (v->mark == '?') {
        bool modal = in_words(modal_words, before) || (purpose && v->form == VERB_BASE);

        if (!modal && !(in_words(article_words, behind) && (first || v->form == VERB_THIRD)))
            return 0;
    }
    if (v->mark == '$' && !about(in, i, code_words))
        return 0;
    if (v->mark == '%' && !about(in, i, money_words))
        return 0;
    if (negated(in, i) || (purpose && points_elsewhere(in, i)))
        return 0;
    return first || (!purpose && in_words(strong_words, before)) ||
                   (v->form == VERB_THIRD && !purpose)
               ? 1
               : 2;
}

static void note_evidence(struct lw_str evidence[LW_EFF_COUNT], unsigned effect, struct lw_str text,
                          const struct lw_word *word)
{
    size_t from = word->start > EVIDENCE / 2 ? word->start - EVIDENCE / 2 : 0;
    size_t to = word->end + EVIDENCE < text.n ? word->end + EVIDENCE : text.n;

    while (from > 0 && ((uint8_t)text.p[from] & 0xc0) == 0x80)
        from--;
    while (to < text.n && ((uint8_t)text.p[to] & 0xc0) == 0x80)
        to--;
    for (unsigned b = 0; b < LW_EFF_COUNT; b++) {
        if ((effect >> b & 1) && !evidence[b].p)
            evidence[b] = lw_str(text.p + from, to - from);
    }
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

/* ---- definitions ---- */

struct story {
    struct lw_differ *c;
    unsigned effects;
    struct lw_str evidence[LW_EFF_COUNT];
    struct lw_str main_text; /* the description: its first verb says what the tool is for */
    size_t bytes;
};

static void hear(struct story *s, struct lw_str text)
{
    int found;

    s->bytes += text.n;
    if (s->c->err || s->bytes > LW_TEXT_MAX) /* signals.c says so */
        return;
    found = lw_effects_of_text(s->c->lexicon, text, s->evidence);
    if (found < 0)
        s->c->err = found;
    else
        s->effects |= (unsigned)found;
}

static void hear_value(struct story *s, const struct lw_json *v)
{
    unsigned found;

    LW_JSON_EACH (m, v)
        hear_value(s, m);
    if (v->type != LW_JSON_STRING || v->string.n > 64)
        return;
    found = lw_effects_of_name(s->c->lexicon, v->string, /* first_only= */ true);
    found &= ~(unsigned)(LW_EFF_READ | LW_EFF_WRITE);
    for (unsigned b = 0; b < LW_EFF_COUNT; b++) {
        if ((found >> b & 1) && !s->evidence[b].p)
            s->evidence[b] = v->string;
    }
    s->effects |= found;
}

static void hear_schema(struct story *s, const struct lw_json *schema)
{
    LW_JSON_EACH (m, schema) {
        bool object = schema->type == LW_JSON_OBJECT;

        if (object && lw_str_eqz(m->key, "description") && m->type == LW_JSON_STRING)
            hear(s, m->string);
        else if (object && (lw_str_eqz(m->key, "enum") || lw_str_eqz(m->key, "const")))
            hear_value(s, m);
        else
            hear_schema(s, m);
    }
}

/* The first verb of a description says what its tool is for; what reads is not said twice. */
static unsigned story_of(struct lw_differ *c, const struct lw_json *def, unsigned *named,
                         struct lw_str evidence[LW_EFF_COUNT])
{
    struct story s = {.c = c};
    struct lw_str name = lw_json_string_or(lw_json_getz(def, "name"), LW_STR(""));
    const struct lw_json *text = lw_json_getz(def, "description");
    const struct lw_json *annotations = lw_json_getz(def, "annotations");

    *named = lw_effects_of_name(c->lexicon, name, /* first_only= */ false);
    if (lw_json_is(text, LW_JSON_STRING))
        hear(&s, text->string);
    if (lw_json_is(lw_json_getz(def, "title"), LW_JSON_STRING))
        hear(&s, lw_json_getz(def, "title")->string);
    *named |= s.effects & LW_EFF_ALL;
    if (lw_json_getz(def, "inputSchema"))
        hear_schema(&s, lw_json_getz(def, "inputSchema"));
    if (lw_json_bool_or(lw_json_getz(annotations, "readOnlyHint"), false))
        s.effects |= LW_EFF_READ;
    memcpy(evidence, s.evidence, sizeof(s.evidence));
    return s.effects | *named;
}

static unsigned of_declared(enum lw_effect declared, unsigned inferred)
{
    switch (declared) {
    case LW_EFFECT_UNKNOWN:
        return inferred;
    case LW_EFFECT_READ:
        return LW_EFF_READ;
    case LW_EFFECT_WRITE:
        return LW_EFF_READ | LW_EFF_WRITE;
    case LW_EFFECT_DESTRUCTIVE:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY;
    case LW_EFFECT_EXECUTE:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY | LW_EFF_EXECUTE;
    case LW_EFFECT_MONEY:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_SEND | LW_EFF_MONEY;
    case LW_EFFECT_ADMIN:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY | LW_EFF_ADMIN;
    }
    return inferred;
}

static enum lw_effect declared_effect(const struct lw_differ *c)
{
    return c->was ? c->was->effect : LW_EFFECT_UNKNOWN;
}

static unsigned strong(unsigned effects)
{
    return effects & LW_EFF_ALL & ~(unsigned)LW_EFF_READ;
}

bool lw_effects_write(unsigned effects)
{
    return strong(effects) != 0;
}

bool lw_effects_destroy(unsigned effects)
{
    return (effects & LW_EFF_DESTROY) != 0;
}

bool lw_effects_execute(unsigned effects)
{
    return (effects & LW_EFF_EXECUTE) != 0;
}

void lw_differ_effects(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after)
{
    struct lw_str none[LW_EFF_COUNT] = {0};
    unsigned named;

    if (!c->err)
        c->err = lw_differ_lexicon(c);
    if (c->err)
        return;
    c->effects_before = before ? story_of(c, before, &named, none) : 0;
    c->claimed_read_only =
        lw_json_bool_or(lw_json_getz(lw_json_getz(before, "annotations"), "readOnlyHint"), false);
    c->effects_before = of_declared(declared_effect(c), c->effects_before);
    c->effects_after = story_of(c, after, &c->effects_named, c->evidence);
}

void lw_differ_give_effects(struct lw_differ *c)
{
    static const char *const what[LW_EFF_COUNT] = {
        "reads",        "creates or changes", "deletes or overwrites", "runs code or commands",
        "gives rights", "moves money",        "sends something out"};
    /* What claimed to only read is held to it, whatever else its text says. */
    bool only_read =
        c->claimed_read_only || ((c->effects_before & LW_EFF_READ) && !strong(c->effects_before));
    unsigned known = c->effects_before | c->effects_before >> LW_EFF_WEAK;

    for (unsigned b = 1; b < LW_EFF_COUNT && c->err == 0; b++) {
        unsigned effect = 1u << b;
        bool weak = !(c->effects_after & effect);
        bool grave = (effect & (LW_EFF_MONEY | LW_EFF_ADMIN | LW_EFF_EXECUTE)) &&
                     (c->effects_named & effect);
        enum lw_delta_kind kind =
            (only_read && !weak) || grave ? LW_DELTA_EFFECT_GAINED : LW_DELTA_EFFECT_CLAIMED;
        struct lw_buf quoted;
        struct lw_buf note;

        if (known & effect || !((c->effects_after | c->effects_after >> LW_EFF_WEAK) & effect))
            continue;
        /* Every tool that is no reader writes; what its parameters change is their own affair. */
        if (effect == LW_EFF_WRITE && (!only_read || !(c->effects_named & effect)))
            continue;
        lw_buf_init(&quoted, 8 * EVIDENCE * 6);
        lw_buf_init(&note, 64);
        lw_buf_addz(&note, "it is now said that it ");
        lw_buf_addz(&note, what[b]);
        if (c->evidence[b].p)
            lw_json_quote(&quoted, c->evidence[b]);
        lw_differ_give(c, kind, LW_STR_NONE, c->evidence[b].p ? lw_buf_str(&quoted) : LW_STR_NONE,
                       lw_buf_str(&note));
        lw_buf_fini(&quoted);
        lw_buf_fini(&note);
    }
    if (c->err == 0 && strong(c->effects_before & ~c->effects_after) &&
        !(strong(c->effects_after & ~c->effects_before)) && declared_effect(c) == LW_EFFECT_UNKNOWN)
        lw_differ_give(c, LW_DELTA_EFFECT_LOST, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
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
