/* Finding phrases: the rules of lexicon_table.h, compiled once, tried where their first word
 * stands. Each rule has a bounded number of words and gaps, so that a text is read in linear time.
 * What is no phrase (URLs, blobs, names) is in shapes.c, names of parameters in param_names.c. */
#include "lib/drift/lexicon.h"

#include <stdlib.h>

#include "lib/drift/effects.h"
#include "lib/drift/clauses.h"
#include "lib/drift/lexicon_impl.h"
#include "lib/drift/lexicon_table.h"

#define RULE_COUNT   (sizeof(rules) / sizeof(rules[0]))
#define PARTS_MAX    12
#define BEFORE_WORDS 30u

enum part_type { PART_WORD, PART_GAP, PART_NOT_NEXT };

/* Alternatives, with | in between. Whole words are found by the number of the list in their
 * lw_vocab; beginnings and endings are looked for one by one. */
struct list {
    struct lw_str words; /* p NULL: none */
    size_t number;
    bool wild; /* some are beginnings or endings */
};

struct part {
    enum part_type type;
    unsigned gap;
    struct list list;
};

struct lw_phrase {
    const struct rule *rule;
    struct part parts[PARTS_MAX];
    unsigned count;
    struct list not_after;
    struct list not_before; /* none of these in the BEFORE_WORDS words before */
    bool at_start;
};

struct lw_phrase_ref {
    struct lw_phrase *phrase;
    struct lw_phrase_ref *next;
};

/* The next piece of `s` up to `sep`, which is taken off it. */
static struct lw_str cut(struct lw_str *s, char sep)
{
    const char *p = s->n ? memchr(s->p, sep, s->n) : NULL;
    struct lw_str head = p ? lw_str(s->p, (size_t)(p - s->p)) : *s;
    size_t skip = head.n + (p != NULL);

    *s = lw_str(s->p + skip, s->n - skip);
    return head;
}

static bool is_wild(struct lw_str alternative)
{
    return alternative.p[0] == '*' || alternative.p[alternative.n - 1] == '*';
}

static bool one_of_wild(struct lw_str alternatives, struct lw_str word)
{
    while (alternatives.n) {
        struct lw_str a = cut(&alternatives, '|');

        if (a.p[0] == '*') { /* an ending */
            if (word.n > a.n && memcmp(word.p + word.n - a.n + 1, a.p + 1, a.n - 1) == 0)
                return true;
        } else if (a.p[a.n - 1] == '*' && lw_str_starts(word, lw_str(a.p, a.n - 1))) {
            return true;
        }
    }
    return false;
}

/* ---- compiling ---- */

struct lw_vocab *lw_lexicon_learn(struct lw_lexicon *l, struct lw_str word)
{
    struct lw_vocab *v = lw_map_get(&l->vocab, word);

    if (v)
        return v;
    v = LW_ARENA_NEW(&l->arena, struct lw_vocab);
    return v && lw_map_put(&l->vocab, word, v, NULL) == 0 ? v : NULL;
}

static int make_list(struct lw_lexicon *l, struct lw_str words, struct list *out)
{
    struct lw_str alternatives = words;

    if (l->list_count == LW_LISTS_MAX)
        return -LW_ERR_LIMIT;
    *out = (struct list){.words = words, .number = l->list_count++};
    while (alternatives.n) {
        struct lw_str a = cut(&alternatives, '|');
        struct lw_vocab *v;

        if (is_wild(a)) {
            out->wild = true;
            continue;
        }
        v = lw_lexicon_learn(l, a);
        if (!v)
            return -LW_ERR_NOMEM;
        v->lists[out->number / 64] |= (uint64_t)1 << (out->number % 64);
    }
    return 0;
}

static int add_ref(struct lw_lexicon *l, struct lw_phrase *p, struct lw_phrase_ref *next,
                   struct lw_phrase_ref **out)
{
    struct lw_phrase_ref *ref = LW_ARENA_NEW(&l->arena, struct lw_phrase_ref);

    if (!ref)
        return -LW_ERR_NOMEM;
    ref->phrase = p;
    ref->next = next;
    *out = ref;
    return 0;
}

static int index_phrase(struct lw_lexicon *l, struct lw_phrase *p)
{
    struct lw_str alternatives = p->parts[0].list.words;
    struct lw_phrase_ref *ref;

    if (p->at_start) {
        int err = add_ref(l, p, l->at_start, &ref);

        if (err == 0)
            l->at_start = ref;
        return err;
    }
    while (alternatives.n) {
        struct lw_str a = cut(&alternatives, '|');
        bool prefix = a.p[a.n - 1] == '*';
        struct lw_vocab *v = prefix ? NULL : lw_lexicon_learn(l, a);
        uint8_t byte = (uint8_t)a.p[0];
        int err = v || prefix ? add_ref(l, p, prefix ? l->prefixed[byte] : v->first, &ref)
                              : -LW_ERR_NOMEM;

        if (err)
            return err;
        if (prefix)
            l->prefixed[byte] = ref;
        else
            v->first = ref;
    }
    return 0;
}

static int compile_token(struct lw_lexicon *l, struct lw_str token, struct lw_phrase *p)
{
    struct part *part = &p->parts[p->count];
    struct lw_str rest = lw_str(token.p + 1, token.n - 1);

    if (token.p[0] == '^') {
        p->at_start = true;
        return 0;
    }
    if (token.p[0] == '%')
        return make_list(l, rest, &p->not_before);
    if (token.p[0] == '!')
        return make_list(l, rest, &p->not_after);
    if (p->count == PARTS_MAX)
        return -LW_ERR_LIMIT;
    p->count++;
    if (token.p[0] == '~') {
        *part = (struct part){.type = PART_GAP, .gap = (unsigned)(token.p[1] - '0')};
        return 0;
    }
    part->type = token.p[0] == '-' ? PART_NOT_NEXT : PART_WORD;
    return make_list(l, token.p[0] == '-' ? rest : token, &part->list);
}

static int compile(struct lw_lexicon *l, const struct rule *rule, struct lw_phrase *p)
{
    struct lw_str text = lw_strz(rule->text);

    p->rule = rule;
    while (text.n) {
        int err = compile_token(l, cut(&text, ' '), p);

        if (err)
            return err;
    }
    return index_phrase(l, p);
}

static int add_needles(struct lw_lexicon *l, const char *const *texts, size_t n, unsigned mask,
                       enum lw_delta_kind kind)
{
    for (size_t i = 0; i < n; i++) {
        struct lw_str t = lw_strz(texts[i]);
        struct lw_needle *needle = LW_ARENA_NEW(&l->arena, struct lw_needle);

        if (!needle)
            return -LW_ERR_NOMEM;
        needle->mask = mask;
        needle->kind = kind;
        needle->bound_left = t.p[0] == '\1';
        needle->bound_right = t.p[t.n - 1] == '\1';
        t.p += needle->bound_left;
        t.n -= (size_t)needle->bound_left + needle->bound_right;
        needle->text = t;
        needle->next = l->needles[(uint8_t)t.p[0]];
        l->needles[(uint8_t)t.p[0]] = needle;
    }
    return 0;
}

int lw_lexicon_new(struct lw_lexicon **out)
{
    struct lw_lexicon *l = calloc(1, sizeof(*l));
    int err = 0;

    if (!l)
        return -LW_ERR_NOMEM;
    lw_arena_init(&l->arena, (size_t)4 << 20);
    lw_map_init(&l->vocab, NULL); /* keys are ours */
    lw_map_init(&l->class_stems, NULL);
    lw_map_init(&l->verbs, NULL);
    lw_words_init(&l->words);
    lw_buf_init(&l->flat, LW_TEXT_MAX * 2);
    lw_buf_init(&l->key, 4096);
    l->phrases = calloc(RULE_COUNT, sizeof(*l->phrases));
    if (!l->phrases)
        err = -LW_ERR_NOMEM;
    for (; err == 0 && l->phrase_count < RULE_COUNT; l->phrase_count++)
        err = compile(l, &rules[l->phrase_count], &l->phrases[l->phrase_count]);
    if (err == 0)
        err =
            add_needles(l, credential_files, sizeof(credential_files) / sizeof(credential_files[0]),
                        LW_SIG_CREDENTIAL_FILE, LW_DELTA_CREDENTIAL_FILE_MENTIONED);
    if (err == 0)
        err = add_needles(l, shell_commands, sizeof(shell_commands) / sizeof(shell_commands[0]),
                          LW_SIG_CREDENTIAL_FILE, LW_DELTA_SHELL_COMMAND_ADDED);
    if (err == 0)
        err = add_needles(l, markup, sizeof(markup) / sizeof(markup[0]), LW_SIG_MARKUP,
                          LW_DELTA_PROMPT_MARKUP_ADDED);
    if (err == 0)
        err =
            add_needles(l, ambiguous_markup, sizeof(ambiguous_markup) / sizeof(ambiguous_markup[0]),
                        LW_SIG_MARKUP, LW_DELTA_MARKUP_ADDED);
    if (err == 0)
        err = lw_profile_compile(l);
    if (err == 0)
        err = lw_effects_compile(l);
    if (err == 0)
        err = lw_clauses_compile(l);
    if (err)
        lw_lexicon_free(&l);
    else
        *out = l;
    return err;
}

void lw_lexicon_free(struct lw_lexicon **lp)
{
    struct lw_lexicon *l = *lp;

    if (!l)
        return;
    lw_words_fini(&l->words);
    lw_buf_fini(&l->flat);
    lw_buf_fini(&l->key);
    lw_map_fini(&l->vocab);
    lw_map_fini(&l->class_stems);
    lw_map_fini(&l->verbs);
    free(l->sentences);
    free(l->word_classes);
    free((void *)l->word_vocab);
    free(l->objects);
    lw_arena_fini(&l->arena);
    free(l->flat_from);
    free(l->phrases);
    free(l);
    *lp = NULL;
}

/* ---- matching ---- */

static bool in_list(const struct lw_lexicon *l, uint32_t i, const struct list *list)
{
    const struct lw_vocab *v = l->word_vocab[i];

    if (v && (v->lists[list->number / 64] >> (list->number % 64) & 1))
        return true;
    return list->wild && one_of_wild(list->words, lw_word_str(&l->words, i));
}

static bool word_is(const struct lw_lexicon *l, uint32_t i, uint32_t sentence,
                    const struct list *list)
{
    return i < l->words.n && l->words.w[i].sentence == sentence && in_list(l, i, list);
}

/* Index behind the shortest match of the phrase at word `from`; 0 = no match. The places that the
 * parts so far can end at are kept as a set of offsets, so that gaps cost no more than words. */
static uint32_t match(const struct lw_lexicon *l, const struct lw_phrase *p, uint32_t from,
                      uint32_t sentence)
{
    uint64_t at = 1;

    for (unsigned part = 0; part < p->count && at; part++) {
        const struct part *t = &p->parts[part];
        uint64_t next = 0;

        if (t->type == PART_GAP) {
            for (unsigned skip = 0; skip < t->gap; skip++)
                at |= at << 1;
            continue;
        }
        for (uint64_t left = at; left; left &= left - 1) {
            uint32_t offset = (uint32_t)__builtin_ctzll(left);

            if (word_is(l, from + offset, sentence, &t->list) == (t->type == PART_WORD))
                next |= (uint64_t)1 << offset;
        }
        at = t->type == PART_WORD ? next << 1 : next;
    }
    return at ? from + (uint32_t)__builtin_ctzll(at) : 0;
}

/* Of the words of the sentence that begins at `first`. */
uint64_t lw_sentence_hash(const struct lw_words *w, uint32_t first)
{
    static const uint64_t seed[2] = {0x6c616e6477616974u, 0x73656e74656e6365u};
    uint32_t last = first;

    while (last + 1 < w->n && w->w[last + 1].sentence == w->w[first].sentence)
        last++;
    return lw_siphash(
        seed, lw_str(w->folded.p + w->w[first].at, w->w[last].at + w->w[last].n - w->w[first].at));
}

/* Two texts that say the same effect in other words have the same finding. */
static void phrase_key(struct lw_lexicon *l, const struct lw_phrase *p, uint32_t from, uint32_t to)
{
    lw_buf_reset(&l->key);
    if (p->rule->kind == LW_DELTA_SECRET_MENTIONED ||
        p->rule->kind == LW_DELTA_DATA_CLASS_ADDED) /* that it speaks of them at all */
        return;
    if (p->rule->kind == LW_DELTA_SCOPE_WIDENED || p->rule->kind == LW_DELTA_RESTRICTION_REMOVED) {
        lw_buf_addi(&l->key, p - l->phrases);
        return;
    }
    for (uint32_t i = from; i < to; i++) {
        lw_buf_adds(&l->key, lw_word_str(&l->words, i));
        lw_buf_addc(&l->key, ' ');
    }
}

/* The sentence that is read: its first word, and its hash once that was asked for. */
struct sentence {
    uint32_t first;
    uint64_t hash;
};

#define AROUND 30 /* words before and behind one that are looked at */

/* The first word of the sentence of `word`, or that many before it. */
static uint32_t around(const struct lw_words *w, uint32_t word)
{
    uint32_t i = word;

    while (i > 0 && word - i < AROUND && w->w[i - 1].sentence == w->w[word].sentence)
        i--;
    return i;
}

static bool sentence_has(const struct lw_words *w, uint32_t word, const char *const *list, size_t n)
{
    uint32_t from = around(w, word);

    for (uint32_t i = from;
         i < w->n && i < from + 2 * AROUND && w->w[i].sentence == w->w[word].sentence; i++) {
        if (lw_listed(lw_word_str(w, i), list, n))
            return true;
    }
    return false;
}

bool lw_lexicon_warns(const struct lw_words *w, uint32_t word)
{
    static const char *const deeds[] = {"acted", "followed", "obeyed", "trusted", "executed"};

    uint32_t from = around(w, word);

    for (uint32_t i = from + 2;
         i < w->n && i < from + 2 * AROUND && w->w[i].sentence == w->w[word].sentence; i++) {
        if (lw_listed(lw_word_str(w, i), deeds, sizeof(deeds) / sizeof(deeds[0])) &&
            lw_str_eqz(lw_word_str(w, i - 1), "be") &&
            (lw_str_eqz(lw_word_str(w, i - 2), "not") ||
             lw_str_eqz(lw_word_str(w, i - 2), "never")))
            return true;
    }
    return false;
}

/* "Always ask the user to confirm before merging": an order to ask is none to mind. */
static bool asks_user(const struct lw_words *w, uint32_t word)
{
    static const char *const asks[] = {"ask", "confirm", "wait"};
    static const char *const what[] = {"confirm",    "confirmation", "approval", "approve",
                                       "permission", "consent",      "agree"};
    static const char *const denials[] = {"not", "never", "no", "without", "dont", "instead"};
    static const char *const whom[] = {"user", "users", "human"};

    return sentence_has(w, word, asks, sizeof(asks) / sizeof(asks[0])) &&
           sentence_has(w, word, what, sizeof(what) / sizeof(what[0])) &&
           sentence_has(w, word, whom, sizeof(whom) / sizeof(whom[0])) &&
           !sentence_has(w, word, denials, sizeof(denials) / sizeof(denials[0]));
}

/* "pass it to the other tools": who gets it, not what. */
static bool goes_to_others(const struct lw_words *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i + 1 < to; i++) {
        if (lw_str_eqz(lw_word_str(w, i), "to") &&
            (lw_str_eqz(lw_word_str(w, i + 1), "other") ||
             (i + 2 < to && lw_str_eqz(lw_word_str(w, i + 2), "other"))))
            return true;
    }
    return false;
}

/* "requests are not shared with partners": the words of a rule with a denial in their midst. */
static bool has_denial(const struct lw_words *w, uint32_t from, uint32_t to)
{
    static const char *const denials[] = {"not", "never", "no", "neither", "nor"};

    for (uint32_t i = from; i < to; i++) {
        if (lw_listed(lw_word_str(w, i), denials, sizeof(denials) / sizeof(denials[0])))
            return true;
    }
    return false;
}

static int try_phrase(struct lw_lexicon_run *r, const struct lw_phrase *p, uint32_t i,
                      struct sentence *in)
{
    const struct lw_words *w = &r->l->words;
    uint32_t sentence = w->w[i].sentence;
    struct lw_signal s = {.kind = p->rule->kind, .note = p->rule->text, .word = i};
    uint32_t end;

    if (!(p->rule->mask & r->mask))
        return 0;
    end = match(r->l, p, i, sentence);
    if (!end)
        return 0;
    if (p->not_after.words.p && i > 0 && word_is(r->l, i - 1, sentence, &p->not_after))
        return 0;
    for (uint32_t k = i; p->not_before.words.p && k > in->first && i - k < BEFORE_WORDS; k--) {
        if (in_list(r->l, k - 1, &p->not_before))
            return 0;
    }
    /* "x takes precedence over y", of values and not of tools */
    if (s.kind == LW_DELTA_PRIORITY_CLAIMED && (r->mask & LW_SIG_PARAM) &&
        !(lw_profile_at(r->l, w->w[i].start) & LW_CLS_TOOL))
        return 0;
    if ((s.kind == LW_DELTA_DATA_FLOW_ADDED || s.kind == LW_DELTA_SECRET_REQUESTED) &&
        (has_denial(w, i, end) || goes_to_others(w, i, end)))
        return 0;
    if ((s.kind == LW_DELTA_INSTRUCTION_ADDED && lw_lexicon_warns(w, i)) ||
        (s.kind == LW_DELTA_USAGE_ORDER_ADDED && asks_user(w, i)))
        return 0;
    /* An example of a form to fill in asks nobody for anything. */
    if (s.kind == LW_DELTA_SECRET_REQUESTED &&
        (lw_profile_at(r->l, w->w[i].start) & LW_CLS_EXAMPLE))
        s.kind = LW_DELTA_SECRET_MENTIONED;
    if (s.kind == LW_DELTA_SECRET_MENTIONED &&
        (lw_profile_at(r->l, w->w[i].start) & (LW_CLS_NEG | LW_CLS_EXAMPLE)))
        return 0;
    if (in->hash == 0)
        in->hash = lw_sentence_hash(w, in->first);
    phrase_key(r->l, p, i, end);
    if (lw_buf_status(&r->l->key) != 0)
        return -LW_ERR_LIMIT;
    s.key = lw_buf_str(&r->l->key);
    s.start = w->w[i].start;
    s.end = w->w[end - 1].end;
    s.sentence = in->hash;
    s.first = in->first;
    s.words = end - i;
    if (lw_lexicon_is_grave(s.kind))
        lw_profile_speak(r->l, i);
    return r->each(r->user, &s);
}

static int try_all(struct lw_lexicon_run *r, const struct lw_phrase_ref *ref, uint32_t i,
                   struct sentence *in)
{
    for (; ref; ref = ref->next) {
        int err = try_phrase(r, ref->phrase, i, in);

        if (err)
            return err;
    }
    return 0;
}

static int find_phrases(struct lw_lexicon_run *r)
{
    const struct lw_words *w = &r->l->words;
    struct sentence in = {0};

    for (uint32_t i = 0; i < w->n; i++) {
        struct lw_str word = lw_word_str(w, i);
        bool start = i == 0 || w->w[i - 1].sentence != w->w[i].sentence;
        int err;

        if (start)
            in = (struct sentence){.first = i};
        err = r->l->word_vocab[i] ? try_all(r, r->l->word_vocab[i]->first, i, &in) : 0;
        if (err == 0)
            err = try_all(r, r->l->prefixed[(uint8_t)word.p[0]], i, &in);
        if (err == 0 && start)
            err = try_all(r, r->l->at_start, i, &in);
        if (err)
            return err;
    }
    return 0;
}

int lw_lexicon_give(struct lw_lexicon_run *r, enum lw_delta_kind kind, struct lw_str key,
                    const char *note, size_t start, size_t end)
{
    struct lw_signal s = {.kind = kind, .key = key, .note = note, .start = start, .end = end};

    return r->each(r->user, &s);
}

int lw_lexicon_find(struct lw_lexicon *l, struct lw_str text, unsigned mask,
                    const struct lw_lexicon_names *names,
                    int (*each)(void *user, const struct lw_signal *s), void *user)
{
    struct lw_lexicon_run r = {l, text, mask, names, each, user};
    int err = lw_words_split(&l->words, text);

    if (err == 0)
        err = lw_profile_read(&r);
    if (err == 0)
        err = find_phrases(&r);
    if (err == 0)
        err = lw_clauses_read(&r);
    if (err == 0)
        err = lw_lexicon_shapes(&r);
    return err ? err : lw_profile_weights(&r);
}

const struct lw_words *lw_lexicon_words(const struct lw_lexicon *l)
{
    return &l->words;
}

bool lw_lexicon_rule(size_t i, enum lw_delta_kind *kind, const char **rule)
{
    static const struct {
        const char *const *texts;
        size_t n;
        enum lw_delta_kind kind;
    } lists[] = {
        {credential_files, sizeof(credential_files) / sizeof(credential_files[0]),
         LW_DELTA_CREDENTIAL_FILE_MENTIONED},
        {shell_commands, sizeof(shell_commands) / sizeof(shell_commands[0]),
         LW_DELTA_SHELL_COMMAND_ADDED},
        {markup, sizeof(markup) / sizeof(markup[0]), LW_DELTA_PROMPT_MARKUP_ADDED},
        {ambiguous_markup, sizeof(ambiguous_markup) / sizeof(ambiguous_markup[0]),
         LW_DELTA_MARKUP_ADDED},
    };

    if (i < RULE_COUNT) {
        *kind = rules[i].kind;
        *rule = rules[i].text;
        return true;
    }
    i -= RULE_COUNT;
    for (size_t k = 0; k < sizeof(lists) / sizeof(lists[0]); k++) {
        if (i < lists[k].n) {
            *kind = lists[k].kind;
            *rule = lists[k].texts[i];
            return true;
        }
        i -= lists[k].n;
    }
    return false;
}
