/* Words that a human reads and a search does not find: letters of several alphabets, styled
 * letters, letters written apart. Folding finds most of them all the same; that they are there says
 * more. */
#include "lib/drift/lexicon_impl.h"

enum { ALPHA_LATIN = 1, ALPHA_OTHER = 2, ALPHA_STYLED = 4 };

static unsigned alphabet(uint32_t c)
{
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        return ALPHA_LATIN;
    if ((c >= 0x1d400 && c <= 0x1d7ff) || (c >= 0x24b6 && c <= 0x24e9) ||
        (c >= 0x1f130 && c <= 0x1f189))
        return ALPHA_STYLED;
    /* Only letters that read like Latin ones; Greek ones stand in units and formulas. */
    return c >= 0x400 && c <= 0x58f && lw_fold(c) < 0x80 ? ALPHA_OTHER : 0;
}

/* A word of Latin and look-alike letters, or of styled ones. */
static bool is_disguised(struct lw_str text, const struct lw_word *w)
{
    unsigned seen = 0;
    unsigned styled = 0;
    unsigned greek = 0;
    size_t at = w->start;

    while (at < w->end) {
        uint32_t c = lw_utf8_next(text, &at);
        unsigned a = alphabet(c);

        seen |= a;
        styled += a == ALPHA_STYLED;
        greek += c >= 0x370 && c <= 0x3ff && lw_fold(c) < 0x80;
    }
    return (seen & (ALPHA_LATIN | ALPHA_OTHER)) == (ALPHA_LATIN | ALPHA_OTHER) || styled >= 4 ||
           ((seen & ALPHA_LATIN) && greek && w->n >= 4);
}

/* "i g n o r e": words written apart. */
static bool is_apart(const struct lw_words *w, uint32_t i)
{
    if (i + 5 >= w->n)
        return false;
    for (uint32_t k = i; k < i + 6; k++) {
        if (w->w[k].n != 1 || !lw_is_letter(w->folded.p[w->w[k].at]) ||
            (k > i && w->w[k].start - w->w[k - 1].end > 2))
            return false;
    }
    return true;
}

int lw_lexicon_disguises(struct lw_lexicon_run *r)
{
    const struct lw_words *w = &r->l->words;

    for (uint32_t i = 0; i < w->n; i++) {
        int err = 0;

        if (is_disguised(r->text, &w->w[i]))
            err = lw_lexicon_give(r, LW_DELTA_DISGUISED_TEXT_ADDED, lw_word_str(w, i),
                                  "letters of several alphabets", w->w[i].start, w->w[i].end);
        else if (w->w[i].n == 1 && is_apart(w, i))
            err = lw_lexicon_give(r, LW_DELTA_DISGUISED_TEXT_ADDED, LW_STR("apart"),
                                  "a word written apart", w->w[i].start, w->w[i + 5].end);
        if (err)
            return err;
    }
    return 0;
}
