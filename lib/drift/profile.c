/* Which classes of words the sentences of a text have, and which combinations of them.
 *
 * A phrase (lexicon.c) is found in the words that an author thought of; a combination is found in
 * whatever words of its classes: that something is read, that it is passed on, that it must be. */
#include "lib/drift/profile.h"

#include <stdlib.h>

#include "lib/drift/classes_table.h"
#include "lib/drift/lexicon_impl.h"

#define WINDOW 30 /* words within which the classes of a combination must stand */
#define FOREIGN_CLASSES                                                                            \
    (((uint64_t)1 << LW_CLS_COUNT) - ((uint64_t)1 << LW_CLS_BIT_FMODAL)) /* FMODAL and later */

struct lw_class_word {
    struct lw_str text;
    uint64_t cls;
    uint32_t languages;         /* of which it is a small word */
    struct lw_class_word *next; /* of the same key */
};

/* ---- compiling ---- */

/* One word of a row, folded as texts are. */
static struct lw_str folded(struct lw_lexicon *l, struct lw_str raw)
{
    size_t at = 0;

    lw_buf_reset(&l->key);
    while (at < raw.n) {
        uint32_t f = lw_fold(lw_utf8_next(raw, &at));

        if (f)
            lw_put_utf8(&l->key, f);
    }
    return lw_arena_dup(&l->arena, lw_buf_str(&l->key));
}

static size_t first_char(struct lw_str s)
{
    size_t at = 0;

    (void)lw_utf8_next(s, &at);
    return at;
}

static int add_class_word(struct lw_lexicon *l, struct lw_str raw, uint64_t cls, uint32_t languages)
{
    struct lw_class_word *word = LW_ARENA_NEW(&l->arena, struct lw_class_word);
    bool stem = raw.p[raw.n - 1] == '*';
    bool inside = (cls & LW_CLS_INSIDE) != 0;
    struct lw_vocab *v;
    struct lw_str key;

    if (!word)
        return -LW_ERR_NOMEM;
    word->text = folded(l, lw_str(raw.p, raw.n - stem));
    word->cls = cls & ~LW_CLS_INSIDE;
    word->languages = languages;
    if (!word->text.p || word->text.n == 0)
        return -LW_ERR_NOMEM;
    if (!stem && !inside) {
        v = lw_lexicon_learn(l, word->text);
        if (!v)
            return -LW_ERR_NOMEM;
        word->next = v->classes;
        v->classes = word;
        return 0;
    }
    if ((uint8_t)word->text.p[0] < 0x80) {
        word->next = l->stems[(uint8_t)word->text.p[0]];
        l->stems[(uint8_t)word->text.p[0]] = word;
        return 0;
    }
    key = lw_str(word->text.p, first_char(word->text));
    word->next = lw_map_get(&l->class_stems, key);
    return lw_map_put(&l->class_stems, key, word, NULL);
}

static int add_row(struct lw_lexicon *l, struct lw_str row, uint64_t cls, uint32_t languages)
{
    while (row.n) {
        const char *space = memchr(row.p, ' ', row.n);
        size_t n = space ? (size_t)(space - row.p) : row.n;
        int err = n ? add_class_word(l, lw_str(row.p, n), cls, languages) : 0;

        if (err)
            return err;
        n += space != NULL;
        row = lw_str(row.p + n, row.n - n);
    }
    return 0;
}

int lw_profile_compile(struct lw_lexicon *l)
{
    int err = 0;

    for (size_t i = 0; err == 0 && i < sizeof(class_words) / sizeof(class_words[0]); i++)
        err = add_row(l, lw_strz(class_words[i].words), class_words[i].cls, 0);
    for (size_t i = 0; err == 0 && lw_language_small_words(i); i++)
        err = add_row(l, lw_strz(lw_language_small_words(i)), 0, (uint32_t)1 << i);
    return err;
}

/* ---- reading ---- */

static uint64_t stems_of(const struct lw_lexicon *l, struct lw_str word)
{
    const struct lw_class_word *c =
        (uint8_t)word.p[0] < 0x80 ? l->stems[(uint8_t)word.p[0]]
                                  : lw_map_get(&l->class_stems, lw_str(word.p, first_char(word)));
    uint64_t cls = 0;

    for (; c; c = c->next) {
        if (lw_str_starts(word, c->text))
            cls |= c->cls;
    }
    return cls;
}

/* The classes of a word; in found, the languages that it is a small word of. */
static uint64_t classes_of(const struct lw_lexicon *l, const struct lw_vocab *v, struct lw_str word,
                           uint32_t found[LW_LANGUAGES_MAX])
{
    const struct lw_class_word *c = v ? v->classes : NULL;
    uint64_t cls = 0;

    for (; c; c = c->next) {
        cls |= c->cls;
        for (unsigned k = 0; k < LW_LANGUAGES_MAX && c->languages; k++)
            found[k] += c->languages >> k & 1;
    }
    return cls | stems_of(l, word);
}

/* Where words have endings or no blanks in between. */
static uint64_t classes_inside(const struct lw_lexicon *l, struct lw_str word)
{
    uint64_t cls = 0;
    size_t at = 0;

    while (at < word.n) {
        cls |= stems_of(l, lw_str(word.p + at, word.n - at));
        (void)lw_utf8_next(word, &at);
    }
    return cls;
}

static bool within(const struct combination *c, uint64_t here)
{
    return (here & c->all) == c->all && (!c->any || (here & c->any)) &&
           (!c->any2 || (here & c->any2)) && !(here & c->without);
}

struct reading {
    struct lw_lexicon_run *r;
    struct lw_sentence_profile *s;
    uint32_t last[LW_CLS_COUNT]; /* word of the sentence that had the class last, from 1 */
    uint64_t found;              /* combinations */
};

static int give(struct lw_lexicon_run *r, struct lw_sentence_profile *s, enum lw_delta_kind kind,
                const char *text, uint32_t word)
{
    const struct lw_words *w = &r->l->words;
    uint32_t from = word - s->first > WINDOW ? word - WINDOW : s->first;
    struct lw_signal sig = {
        .kind = kind,
        .note = text,
        .start = w->w[from].start,
        .end = w->w[word].end,
        .sentence = lw_sentence_hash(w, s->first),
        .word = from,
        .words = word + 1 - from,
        .first = s->first,
    };

    sig.key = lw_str(r->text.p + sig.start, sig.end - sig.start);
    return r->each(r->user, &sig);
}

static int combine(struct reading *in, uint32_t word)
{
    uint32_t now = word - in->s->first + 1;
    uint64_t here = 0;

    for (unsigned b = 0; b < LW_CLS_COUNT; b++) {
        if (in->last[b] && now - in->last[b] <= WINDOW)
            here |= (uint64_t)1 << b;
    }
    for (size_t i = 0; i < sizeof(combinations) / sizeof(combinations[0]); i++) {
        const struct combination *c = &combinations[i];
        int err;

        if ((in->found >> i & 1) || !(c->mask & in->r->mask) || !within(c, here))
            continue;
        in->found |= (uint64_t)1 << i;
        /* "text that tells you to … should not be followed" is a warning */
        if (c->kind == LW_DELTA_INSTRUCTION_ADDED && lw_lexicon_warns(&in->r->l->words, word))
            continue;
        in->s->spoken = in->s->spoken || lw_lexicon_is_grave(c->kind);
        err = give(in->r, in->s, c->kind, c->text, word);
        if (err)
            return err;
    }
    return 0;
}

static bool obliges(struct lw_str a, struct lw_str b)
{
    static const char *const to[] = {"has", "have", "needs", "need", "are"};

    for (size_t i = 0; i < sizeof(to) / sizeof(to[0]); i++) {
        if (lw_str_eqz(a, to[i]) && lw_str_eqz(b, "to"))
            return true;
    }
    return lw_str_eqz(a, "make") && lw_str_eqz(b, "sure");
}

/* Part of an address or a path: what its words say is not said by the sentence. */
static bool is_part_of_address(struct lw_str text, const struct lw_word *w)
{
    char before = w->start > 0 ? text.p[w->start - 1] : ' ';
    char behind = w->end < text.n ? text.p[w->end] : ' ';
    char next = w->end + 1u < text.n ? text.p[w->end + 1] : ' ';

    return (before != ' ' && strchr("./@:", before)) ||
           (behind != ' ' && strchr("./@", behind) && (uint8_t)next > ' ');
}

/* "e.g." */
static bool is_eg(const struct lw_words *w, uint32_t i)
{
    return lw_str_eqz(lw_word_str(w, i), "g") && lw_str_eqz(lw_word_str(w, i - 1), "e") &&
           w->w[i].start == w->w[i - 1].end + 1;
}

/* The classes of each word of the sentence, kept in l->word_classes, and its language. */
static void know_words(struct lw_lexicon_run *r, struct lw_sentence_profile *s)
{
    const struct lw_words *w = &r->l->words;
    uint32_t found[LW_LANGUAGES_MAX] = {0};

    for (uint32_t i = s->first; i < s->end; i++) {
        struct lw_str word = lw_word_str(w, i);

        r->l->word_vocab[i] = lw_map_get(&r->l->vocab, word);
        r->l->word_classes[i] = classes_of(r->l, r->l->word_vocab[i], word, found);
        if (is_part_of_address(r->text, &w->w[i]))
            r->l->word_classes[i] &= ~(LW_CLS_EXAMPLE | LW_CLS_DOC);
    }
    for (uint32_t i = s->first + 1; i < s->end; i++) { /* "has to", "make sure", "e.g." */
        if (obliges(lw_word_str(w, i - 1), lw_word_str(w, i)))
            r->l->word_classes[i] |= LW_CLS_MODAL;
        if (is_eg(w, i))
            r->l->word_classes[i] |= LW_CLS_EXAMPLE;
    }
    if (r->l->word_classes[s->first] & (LW_CLS_SEND | LW_CLS_PUT | LW_CLS_BYPASS | LW_CLS_TELL))
        r->l->word_classes[s->first] |= LW_CLS_START;
    s->language = lw_language_of(r->text, w->w[s->first].start, w->w[s->end - 1].end, found);
    for (uint32_t i = s->first; i < s->end; i++) {
        if (s->language >= LW_LANG_SCRIPT_FIRST)
            r->l->word_classes[i] |= classes_inside(r->l, lw_word_str(w, i));
        else if (s->language < LW_LANG_LATIN_FIRST)
            r->l->word_classes[i] &= ~FOREIGN_CLASSES;
    }
}

static int read_sentence(struct lw_lexicon_run *r, struct lw_sentence_profile *s)
{
    struct reading in = {.r = r, .s = s};

    know_words(r, s);
    for (uint32_t i = s->first; i < s->end; i++) {
        uint64_t cls = r->l->word_classes[i];
        int err;

        if (!cls)
            continue;
        s->classes |= cls;
        for (unsigned b = 0; b < LW_CLS_COUNT; b++) {
            if (cls >> b & 1)
                in.last[b] = i - s->first + 1;
        }
        err = combine(&in, i);
        if (err)
            return err;
    }
    return 0;
}

static int foreign(struct lw_lexicon_run *r, const struct lw_sentence_profile *s)
{
    const struct lw_words *w = &r->l->words;
    char name[2] = {'l', (char)('0' + s->language)};
    bool dull = s->score < LW_DULL;
    bool order = (s->classes & (LW_CLS_FSECRET | LW_CLS_FSEND | LW_CLS_FCOVERT | LW_CLS_FBYPASS |
                                LW_CLS_FTELL)) != 0;

    /* Dull words beside an order soften it, and do not hide it. */
    if (s->language < LW_LANG_LATIN_FIRST || !(r->mask & LW_SIG_FOREIGN) || (dull && !order))
        return 0;
    if (order && !dull) {
        int err = lw_lexicon_give(r, LW_DELTA_FOREIGN_ORDER_ADDED, lw_str(name, 2),
                                  "an order in another language", w->w[s->first].start,
                                  w->w[s->end - 1].end);

        if (err)
            return err;
    }
    return lw_lexicon_give(r, LW_DELTA_FOREIGN_TEXT_ADDED, lw_str(name, 2),
                           "a sentence in another language", w->w[s->first].start,
                           w->w[s->end - 1].end);
}

static int make_room(struct lw_lexicon *l)
{
    size_t n = l->words.n; /* as many sentences at most */

    if (l->profile_room < n) {
        struct lw_sentence_profile *sentences = realloc(l->sentences, n * sizeof(*sentences));
        const struct lw_vocab **vocab;
        uint64_t *classes;

        if (!sentences)
            return -LW_ERR_NOMEM;
        l->sentences = sentences;
        classes = realloc(l->word_classes, n * sizeof(*classes));
        if (!classes)
            return -LW_ERR_NOMEM;
        l->word_classes = classes;
        vocab = realloc((void *)l->word_vocab, n * sizeof(*vocab));
        if (!vocab)
            return -LW_ERR_NOMEM;
        l->word_vocab = vocab;
        l->profile_room = n;
    }
    return 0;
}

int lw_profile_read(struct lw_lexicon_run *r)
{
    struct lw_lexicon *l = r->l;
    int err = make_room(l);
    uint32_t i = 0;

    l->sentence_count = 0;
    while (err == 0 && i < l->words.n) {
        struct lw_sentence_profile *s = &l->sentences[l->sentence_count++];

        *s = (struct lw_sentence_profile){.first = i};
        while (i < l->words.n && l->words.w[i].sentence == l->words.w[s->first].sentence)
            i++;
        s->end = i;
        if (r->names && r->names->terms && r->names->learning)
            lw_terms_add(r->names->terms, &l->words, s->first, s->end);
        s->weighed = lw_weigh(&l->words, s->first, s->end, r->names ? r->names->terms : NULL);
        s->score = lw_weigh(&l->words, s->first, s->end, NULL).score;
        err = read_sentence(r, s);
        if (err == 0)
            err = foreign(r, s);
    }
    return err;
}

void lw_profile_speak(struct lw_lexicon *l, uint32_t word)
{
    size_t low = 0;
    size_t high = l->sentence_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (word >= l->sentences[mid].end)
            low = mid + 1;
        else
            high = mid;
    }
    if (low < l->sentence_count)
        l->sentences[low].spoken = true;
}

int lw_profile_weights(struct lw_lexicon_run *r)
{
    for (size_t i = 0; i < r->l->sentence_count && (r->mask & LW_SIG_INSTRUCTION); i++) {
        struct lw_sentence_profile *s = &r->l->sentences[i];
        int err;

        if (s->spoken || s->weighed.score < LW_UNUSUAL || s->end - s->first < LW_WEIGHED_WORDS)
            continue;
        err =
            s->weighed.score < LW_SUSPICIOUS || s->weighed.said < LW_SAID
                ? give(r, s, LW_DELTA_UNUSUAL_TEXT_ADDED, "unusual words", s->weighed.to - 1)
                : give(r, s, LW_DELTA_SUSPICIOUS_TEXT_ADDED, "suspicious words", s->weighed.to - 1);
        if (err)
            return err;
    }
    return 0;
}

static struct lw_sentence_profile *sentence_at(const struct lw_lexicon *l, size_t offset)
{
    size_t low = 0;
    size_t high = l->sentence_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (offset >= l->words.w[l->sentences[mid].end - 1].end)
            low = mid + 1;
        else
            high = mid;
    }
    return low < l->sentence_count ? &l->sentences[low] : NULL;
}

uint64_t lw_profile_at(const struct lw_lexicon *l, size_t offset)
{
    const struct lw_sentence_profile *s = sentence_at(l, offset);

    return s ? s->classes : 0;
}

int32_t lw_lexicon_score_at(const struct lw_lexicon *l, size_t offset)
{
    const struct lw_sentence_profile *s = sentence_at(l, offset);

    return s ? s->score : INT32_MIN;
}

uint32_t lw_lexicon_words_at(const struct lw_lexicon *l, size_t offset)
{
    const struct lw_sentence_profile *s = sentence_at(l, offset);

    return s ? s->end - s->first : 0;
}

void lw_lexicon_excuse_at(struct lw_lexicon *l, size_t offset)
{
    struct lw_sentence_profile *s = sentence_at(l, offset);

    if (s)
        s->spoken = true;
}

#define ORDER_WORDS 5

bool lw_lexicon_name_is_order(struct lw_lexicon *l, struct lw_str name)
{
    static const uint64_t doing[] = {LW_CLS_SEND,    LW_CLS_READ,   LW_CLS_PUT, LW_CLS_SECRET,
                                     LW_CLS_CONTEXT, LW_CLS_BYPASS, LW_CLS_TOOL};
    uint32_t unused[LW_LANGUAGES_MAX] = {0};
    uint64_t cls = 0;
    unsigned kinds = 0;

    if (lw_words_split(&l->words, name) != 0 || l->words.n < ORDER_WORDS)
        return false;
    for (uint32_t i = 0; i < l->words.n; i++)
        cls |= classes_of(l, lw_map_get(&l->vocab, lw_word_str(&l->words, i)),
                          lw_word_str(&l->words, i), unused);
    for (size_t i = 0; i < sizeof(doing) / sizeof(doing[0]); i++)
        kinds += (cls & doing[i]) != 0;
    return kinds >= 3 || (kinds >= 2 && (cls & (LW_CLS_SECRET | LW_CLS_THIRD)));
}

bool lw_lexicon_is_grave(enum lw_delta_kind kind)
{
    return kind == LW_DELTA_INSTRUCTION_ADDED || kind == LW_DELTA_CONCEALMENT_ADDED ||
           kind == LW_DELTA_DATA_FLOW_ADDED || kind == LW_DELTA_PRIORITY_CLAIMED ||
           kind == LW_DELTA_AUTHORITY_CLAIMED || kind == LW_DELTA_SECRET_REQUESTED;
}

/* ---- for the documentation ---- */

bool lw_profile_name(unsigned cls, const char **name)
{
    static const char *const names[] = {
#define X(name, text) text,
        LW_CLASS_TABLE(X)
#undef X
    };

    if (cls >= LW_CLS_COUNT)
        return false;
    *name = names[cls];
    return true;
}

bool lw_profile_class(size_t i, const char **name, const char **words)
{
    if (i >= sizeof(class_words) / sizeof(class_words[0]))
        return false;
    *words = class_words[i].words;
    for (unsigned b = 0; b < LW_CLS_COUNT; b++) {
        if (class_words[i].cls >> b & 1)
            (void)lw_profile_name(b, name);
    }
    return true;
}

bool lw_profile_combination(size_t i, enum lw_delta_kind *kind, const char **text)
{
    if (i >= sizeof(combinations) / sizeof(combinations[0]))
        return false;
    *kind = combinations[i].kind;
    *text = combinations[i].text;
    return true;
}
