/* In which language a sentence is: by the script of its letters, or, in Latin letters, by the small
 * words that each language has and English has not. Good enough to see that a text has a sentence
 * in a language that the approved one did not have; not meant to name the language. */
#include "lib/drift/profile.h"
#include "lib/drift/text.h"

static const struct {
    uint32_t first;
    uint32_t last;
    unsigned script;
    unsigned least; /* letters of it that make a sentence one of this script */
} scripts[] = {
    {0x0370, 0x03ff, 0, 8}, {0x0400, 0x052f, 1, 6},  {0x0530, 0x058f, 2, 6},
    {0x0590, 0x05ff, 3, 6}, {0x0600, 0x077f, 4, 6},  {0x0900, 0x0dff, 5, 6},
    {0x0e00, 0x0eff, 6, 6}, {0x10a0, 0x10ff, 7, 6},  {0x1100, 0x11ff, 8, 4},
    {0x1ea0, 0x1eff, 9, 4}, {0x3040, 0x30ff, 10, 4}, {0x3400, 0x9fff, 11, 4},
    {0xac00, 0xd7af, 8, 4}, {0xfb50, 0xfdff, 4, 6},
};
#define SCRIPTS 12

/* Folded, as the words are. */
static const char *const small_words[] = {
    "the of and to is are a for with by from that this be or in on it as at if not can will when "
    "use",
    "a y o lo se el los las una para por con que del sin este esta como cuando al es su todos "
    "antes debe luego nunca cada no",
    "a de que les ne le sont une des pour avec dans que sans cette ce est sur aux vous ne pas du "
    "qui avant toujours tout la",
    "der die das und ist nicht mit fur ein eine den dem von zu auf wird werden bitte vor kein "
    "keine immer alle des im",
    "a as o e do os uma para com sem este esta nao voce da dos das em antes ao sempre deve ou que "
    "todos",
    "e a il gli una per con che senza questo questa della di non prima sempre ogni tutti alla le",
    "het een van voor met niet deze dit zonder naar op zijn wordt altijd eerst alle",
    "nie jest dla przed oraz tego ten bez zawsze przez lub kazdym ani tym",
    "ve bir bu sonra lutfen butun icin ile olarak once degil her tum asla mutlaka daha",
    "och att det inte med av till innan alltid aldrig som ett",
    "yang dan untuk dengan tidak ini pada sebelum selalu jangan dari",
    "si nu este pentru cu inainte toate fara care sa",
};
#define LANGUAGES (sizeof(small_words) / sizeof(small_words[0]))
_Static_assert(LANGUAGES <= LW_LANGUAGES_MAX, "counted in an array of that size");

const char *lw_language_small_words(size_t i)
{
    return i < LANGUAGES ? small_words[i] : NULL;
}

static unsigned by_script(struct lw_str text, size_t from, size_t to)
{
    unsigned letters[SCRIPTS] = {0};
    size_t at = from;

    while (at < to) {
        uint32_t c;

        if ((uint8_t)text.p[at] < 0xc0) {
            at++;
            continue;
        }
        c = lw_utf8_next(text, &at);
        for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++) {
            if (c >= scripts[i].first && c <= scripts[i].last &&
                ++letters[scripts[i].script] >= scripts[i].least)
                return LW_LANG_SCRIPT_FIRST + scripts[i].script;
        }
    }
    return LW_LANG_NONE;
}

unsigned lw_language_of(struct lw_str text, size_t from, size_t to,
                        const uint32_t found[LW_LANGUAGES_MAX])
{
    unsigned lang = by_script(text, from, to);
    unsigned best = 0;
    bool accents = false;

    for (size_t i = from; i < to && !accents; i++) /* lead bytes of U+00C0 to U+024F */
        accents = (uint8_t)text.p[i] >= 0xc3 && (uint8_t)text.p[i] <= 0xc9;
    if (lang != LW_LANG_NONE)
        return lang;
    for (unsigned k = 1; k < LANGUAGES; k++) {
        if (found[k] > found[best])
            best = k;
    }
    if (best > 0 &&
        ((found[best] >= 2 && found[best] > found[0]) ||
         (accents && found[best] >= 2 && found[best] >= found[0]) || (accents && found[0] == 0)))
        return LW_LANG_LATIN_FIRST + best - 1;
    return found[0] > 0 ? LW_LANG_ENGLISH : LW_LANG_NONE;
}
