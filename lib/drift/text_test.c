#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/drift/lexicon.h"
#include "lib/drift/text.h"

/* Well-formed sequences at the edges of RFC 3629, and what it forbids: overlong forms, surrogates,
 * beyond U+10FFFF, cut off. */
static void decoding(void **state)
{
    static const struct {
        const char *text;
        uint32_t c;
        size_t at;
    } cases[] = {
        {"a", 'a', 1},
        {"\xc2\x80", 0x80, 2},
        {"\xdf\xbf", 0x7ff, 2},
        {"\xe0\xa0\x80", 0x800, 3},
        {"\xef\xbf\xbf", 0xffff, 3},
        {"\xf0\x90\x80\x80", 0x10000, 4},
        {"\xf4\x8f\xbf\xbf", 0x10ffff, 4},
        {"\xc1\xbf", UINT32_MAX, 1},
        {"\xe0\x9f\xbf", UINT32_MAX, 1},
        {"\xed\xa0\x80", UINT32_MAX, 1},
        {"\xf4\x90\x80\x80", UINT32_MAX, 1},
        {"\xf0\x90\x80", UINT32_MAX, 1},
        {"\xe2\x82", UINT32_MAX, 1},
        {"\x80", UINT32_MAX, 1},
        {"\xc3(", UINT32_MAX, 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        size_t at = 0;

        assert_int_equal(lw_utf8_next(lw_strz(cases[i].text), &at), cases[i].c);
        assert_int_equal(at, cases[i].at);
    }
}

static void classes(void **state)
{
    (void)state;
    assert_int_equal(lw_char_class('a'), LW_CHAR_PLAIN);
    assert_int_equal(lw_char_class('\n'), LW_CHAR_BLANK);
    assert_int_equal(lw_char_class(0x1b), LW_CHAR_CONTROL);
    assert_int_equal(lw_char_class(0x9b), LW_CHAR_CONTROL); /* CSI in one byte */
    assert_int_equal(lw_char_class(0x202e), LW_CHAR_BIDI);
    assert_int_equal(lw_char_class(0x2066), LW_CHAR_BIDI);
    assert_int_equal(lw_char_class(0x200b), LW_CHAR_HIDDEN);
    assert_int_equal(lw_char_class(0xe0041), LW_CHAR_HIDDEN);
    assert_int_equal(lw_char_class(0xfe0f), LW_CHAR_HIDDEN);
    assert_int_equal(lw_char_class(0xe000), LW_CHAR_PRIVATE);
    assert_int_equal(lw_char_class(0x1fffe), LW_CHAR_PRIVATE);
    assert_int_equal(lw_char_class(0xe9), LW_CHAR_PLAIN);
    assert_int_equal(lw_char_class(0x1f600), LW_CHAR_PLAIN);
}

static void hidden(const char *text, bool expected, size_t from, size_t to)
{
    size_t start = 0;
    size_t end = 0;

    assert_int_equal(lw_text_hidden(lw_strz(text), 0, &start, &end), expected);
    assert_int_equal(start, from);
    assert_int_equal(end, to);
}

static void what_is_hidden(void **state)
{
    (void)state;
    hidden("plain\ttext\r\n", false, 0, 0);
    hidden("a\xe2\x80\x8b\xe2\x80\x8b"
           "b",
           true, 1, 7);
    hidden("\xef\xbb\xbfx", true, 0, 3);
    hidden("\xe2\x9c\x94\xef\xb8\x8f", false, 0, 0);                     /* check mark, VS16 */
    hidden("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac", false, 0, 0); /* joined emoji */
    hidden("\xd9\x85\xe2\x80\x8c\xd9\x87", false, 0, 0);                 /* Persian */
    hidden("a\xef\xb8\x8f", true, 1, 4);                                 /* VS16 on a letter */
    hidden("a\xe2\x80\x8d"
           "b",
           true, 1, 4);                                     /* a joiner in Latin */
    hidden("\xf0\x9f\x98\x80\xf3\xa0\x81\xa1", true, 4, 8); /* a tag on an emoji */
}

static void folding(void **state)
{
    (void)state;
    assert_int_equal(lw_fold('A'), 'a');
    assert_int_equal(lw_fold(0x0430), 'a');  /* Cyrillic */
    assert_int_equal(lw_fold(0x03bf), 'o');  /* Greek */
    assert_int_equal(lw_fold(0xff21), 'a');  /* full width */
    assert_int_equal(lw_fold(0x1d5ae), 'o'); /* mathematical sans-serif capital O */
    assert_int_equal(lw_fold(0x1d7d9), '1'); /* mathematical double-struck one */
    assert_int_equal(lw_fold(0xe9), 'e');
    assert_int_equal(lw_fold(0x017e), 'z');
    assert_int_equal(lw_fold(0x0301), 0); /* combining acute */
    assert_int_equal(lw_fold(0x200b), 0);
    assert_int_equal(lw_fold(0x2019), '\'');
    assert_int_equal(lw_fold(0x4e2d), 0x4e2d);
    assert_int_equal(lw_fold(0xd7), 0xd7); /* the multiplication sign is no letter */
}

static void splitting(void **state)
{
    static const char text[] = "Don't stop. Read v1.2 now!\n\nA; b_c";
    static const char *const words[] = {"dont", "stop", "read", "v1", "2", "now", "a", "b", "c"};
    static const uint32_t sentences[] = {0, 0, 1, 1, 1, 1, 0, 0, 0};
    struct lw_words w;

    (void)state;
    lw_words_init(&w);
    assert_int_equal(lw_words_split(&w, lw_strz(text)), 0);
    assert_int_equal(w.n, 9);
    for (uint32_t i = 0; i < w.n; i++) {
        assert_true(lw_str_eqz(lw_word_str(&w, i), words[i]));
        if (i < 6)
            assert_int_equal(w.w[i].sentence, sentences[i]);
    }
    assert_true(w.w[6].sentence > w.w[5].sentence);
    assert_true(w.w[7].sentence > w.w[6].sentence);
    assert_int_equal(w.w[7].sentence, w.w[8].sentence);
    assert_int_equal(w.w[0].start, 0);
    assert_int_equal(w.w[0].end, 5);
    assert_int_equal(lw_words_split(&w, lw_str(text, LW_TEXT_MAX + 1)), -LW_ERR_LIMIT);
    lw_words_fini(&w);
}

static void same_words(void **state)
{
    (void)state;
    assert_true(lw_text_same_words(LW_STR("A  b, c."), LW_STR("a b c")));
    assert_true(lw_text_same_words(LW_STR(" 'a' "), LW_STR("\xe2\x80\x9c"
                                                           "a\xe2\x80\x9d")));
    assert_true(lw_text_same_words(LW_STR(""), LW_STR(" . ")));
    assert_false(lw_text_same_words(LW_STR("a b"), LW_STR("ab")));
    assert_false(lw_text_same_words(LW_STR("a"), LW_STR("a b")));
    assert_false(lw_text_same_words(LW_STR("a"), LW_STR("\xd0\xb0"))); /* Cyrillic is no case */
    assert_false(lw_text_same_words(LW_STR("a/b"), LW_STR("a b")));
}

static void names_of_parameters(void **state)
{
    static const struct {
        const char *name;
        enum lw_delta_kind kind;
    } cases[] = {
        {"callbackUrl", LW_DELTA_DESTINATION_PARAM_ADDED},
        {"reply-to-email", LW_DELTA_DESTINATION_PARAM_ADDED},
        {"to", LW_DELTA_REACH_PARAM_ADDED},
        {"move_to_trash", LW_DELTA_PARAM_ADDED},
        {"curls", LW_DELTA_PARAM_ADDED},
        {"page_token", LW_DELTA_PARAM_ADDED},
        {"page_token_secret", LW_DELTA_CREDENTIAL_PARAM_ADDED},
        {"accessToken", LW_DELTA_CREDENTIAL_PARAM_ADDED},
        {"\xd1\x80"
         "assword",
         LW_DELTA_CREDENTIAL_PARAM_ADDED}, /* Cyrillic er */
        {"context", LW_DELTA_FREE_TEXT_PARAM_ADDED},
        {"context_lines", LW_DELTA_PARAM_ADDED},
        {"chat_history", LW_DELTA_CONTEXT_PARAM_ADDED},
        {"pre_command", LW_DELTA_CODE_PARAM_ADDED},
        {"recursive", LW_DELTA_PARAM_ADDED},
        {"overwrite", LW_DELTA_EFFECT_PARAM_ADDED},
        {"skip_confirmation", LW_DELTA_BYPASS_PARAM_ADDED},
        {"", LW_DELTA_PARAM_ADDED},
        {"_", LW_DELTA_PARAM_ADDED},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        assert_int_equal(lw_lexicon_param(lw_strz(cases[i].name)), cases[i].kind);
    assert_int_equal(lw_lexicon_format(LW_STR("uri")), LW_DELTA_REACH_PARAM_ADDED);
    assert_int_equal(lw_lexicon_format(LW_STR("date")), LW_DELTA_PARAM_ADDED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decoding),
        cmocka_unit_test(classes),
        cmocka_unit_test(what_is_hidden),
        cmocka_unit_test(folding),
        cmocka_unit_test(splitting),
        cmocka_unit_test(same_words),
        cmocka_unit_test(names_of_parameters),
    };

    return cmocka_run_group_tests_name("drift_text", tests, NULL, NULL);
}
