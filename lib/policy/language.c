#include "lib/policy/language.h"

#include "lib/base/suggest.h"
#include "lib/policy/op.h"

static const struct lw_lang_key keys[LW_LANG_KEY_COUNT] = {
#define X(section, key, name, takes, form, meaning, example)                                       \
    [LW_LANG_##section##_##key] = {LW_LANG_##section, name, (takes), form, meaning, example},
    LW_LANG_TABLE(X)
#undef X
};

static const char *const titles[LW_LANG_SECTION_COUNT][2] = {
#define Y(section, title, text) [LW_LANG_##section] = {title, text},
    LW_LANG_SECTIONS(Y)
#undef Y
};

const struct lw_lang_key *lw_lang_key(enum lw_lang_key_number k)
{
    return &keys[k];
}

enum lw_lang_key_number lw_lang_find(enum lw_lang_section section, struct lw_str name)
{
    int k = 0;

    while (k < LW_LANG_KEY_COUNT && (keys[k].section != section || !lw_str_eqz(name, keys[k].name)))
        k++;
    return (enum lw_lang_key_number)k;
}

const char *lw_lang_suggest(enum lw_lang_section section, struct lw_str name)
{
    struct lw_suggest s = {name, NULL, 0};

    for (int k = 0; k < LW_LANG_KEY_COUNT; k++) {
        if (keys[k].section == section)
            lw_suggest_offer(&s, keys[k].name);
    }
    for (size_t i = 0; section == LW_LANG_CONDITION && lw_op_at(i); i++)
        lw_suggest_offer(&s, lw_op_at(i)->name);
    return lw_suggest_name(&s);
}

const char *lw_lang_title(enum lw_lang_section s)
{
    return titles[s][0];
}

const char *lw_lang_text(enum lw_lang_section s)
{
    return titles[s][1];
}
