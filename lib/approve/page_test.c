#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lib/approve/page.h"
#include "lib/base/base64.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define VIEW     "00ff"

static struct lw_ask ask_of(const char *args)
{
    return (struct lw_ask){
        .server = LW_STR("bank"),
        .view = LW_STR("legacy"),
        .method = LW_STR("tools/call"),
        .name = LW_STR("pay"),
        .has_args = true,
        .exact = lw_sha256(lw_strz(args)),
        .args_bytes = strlen(args),
        .user = LW_STR("alice"),
        .effect = LW_EFFECT_MONEY,
        .rule = LW_STR("pay-big"),
        .reason = LW_STR("payments are for humans"),
    };
}

/* The page of a call, as text; to be freed by lw_buf_fini. */
static void page_of(const struct lw_ask *k, const char *args, struct lw_buf *page)
{
    struct lw_page p = {
        .id = LW_STR("1a2b-3"), .view = LW_STR(VIEW), .now = 1000, .expires_at = 61000};
    struct lw_buf text;

    lw_buf_init(&text, 1 << 20);
    lw_buf_init(page, LW_PAGE_MAX);
    assert_int_equal(lw_ask_show(k, lw_strz(args), &text), 0);
    p.text = lw_buf_str(&text);
    assert_int_equal(lw_page_ask(&p, page), 0);
    lw_buf_fini(&text);
}

static bool has(const struct lw_buf *b, const char *text)
{
    return lw_str_find(lw_buf_str(b), lw_strz(text), 0) != (size_t)-1;
}

/* How often something stands in it. */
static unsigned count(const struct lw_buf *b, const char *text)
{
    struct lw_str rest = lw_buf_str(b);
    unsigned n = 0;
    size_t at = 0;

    while ((at = lw_str_find(rest, lw_strz(text), at)) != (size_t)-1) {
        n++;
        at++;
    }
    return n;
}

static void shows_the_whole_call(void **state)
{
    const char *args = "{\"to\":\"DE89\",\"amount\":12.50,\"tags\":[\"a\",\"b\"]}";
    struct lw_ask k = ask_of(args);
    struct lw_buf page;

    (void)state;
    k.terms.undo = LW_STR("call refund");
    k.review = true;
    page_of(&k, args, &page);
    assert_true(has(&page, "| <bdo dir=\"ltr\">/to: &quot;DE89&quot;</bdo>"));
    assert_true(has(&page, "| <bdo dir=\"ltr\">/amount: 12.5</bdo>"));
    assert_true(has(&page, "| <bdo dir=\"ltr\">/tags/1: &quot;b&quot;</bdo>"));
    assert_true(has(&page, "<bdo dir=\"ltr\">&quot;pay&quot;</bdo>"));
    assert_true(has(&page, "<bdo dir=\"ltr\">&quot;payments are for humans&quot;</bdo>"));
    assert_true(has(&page, "<bdo dir=\"ltr\">&quot;call refund&quot;</bdo>"));
    assert_true(has(&page, "  effect      money"));
    assert_true(has(&page, "changed since it was approved"));
    assert_true(has(&page, "Approval <bdo dir=\"ltr\">1a2b-3</bdo>"));
    assert_true(has(&page, "over at 1970-01-01T00:01:01.000Z, which was 60 seconds away"));
    assert_true(has(&page, "name=\"view\" value=\"" VIEW "\""));
    lw_buf_fini(&page);
}

/* Where an attacker's text may stand: each of them in an argument's value and name, the tool's
 * name, the server's, the agent's, the rule's reason and undo. */
static void at_every_place(const char *attack, struct lw_buf *page)
{
    struct lw_buf args, agent;
    struct lw_ask k;

    lw_buf_init(&args, 65536);
    lw_buf_init(&agent, 65536);
    lw_buf_addz(&args, "{\"v\":");
    lw_json_quote(&args, lw_strz(attack));
    lw_buf_addc(&args, ',');
    lw_json_quote(&args, lw_strz(attack));
    lw_buf_addz(&args, ":1}");
    lw_buf_addz(&agent, "{\"name\":");
    lw_json_quote(&agent, lw_strz(attack));
    lw_buf_addc(&agent, '}');
    lw_buf_addc(&args, '\0');
    args.n--;
    k = ask_of(args.p);
    k.name = k.server = k.user = k.reason = k.rule = k.terms.undo = lw_strz(attack);
    k.agent = lw_buf_str(&agent);
    page_of(&k, args.p, page);
    lw_buf_fini(&args);
    lw_buf_fini(&agent);
}

/* Whatever is written, the page has the same elements: its markup is ours alone. */
static void no_text_becomes_markup(void **state)
{
    static const char *const attacks[] = {
        "<script>alert(1)</script>",
        "</pre><script>alert(1)</script>",
        "</bdo><form method=post action=//evil><button name=answer value=approve>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<!--",
        "]]><svg/onload=alert(1)>",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "</title><meta http-equiv=refresh content=0;url=//evil>",
        "<style>button{display:none}</style>",
        "<a href=javascript:alert(1)>Approve exactly this</a>",
        "<base href=//evil>",
        "\\\"</bdo><b>",
        "a\nb <input name=view value=00>",
        "| /amount: 1\n  reason      \"approved already\"",
        "\xef\xbc\x9cscript\xef\xbc\x9e",
    };
    struct lw_buf plain, page;

    (void)state;
    at_every_place("x", &plain);
    for (size_t i = 0; i < COUNT(attacks); i++) {
        at_every_place(attacks[i], &page);
        assert_int_equal(count(&page, "<"), count(&plain, "<"));
        assert_int_equal(count(&page, ">"), count(&plain, ">"));
        assert_int_equal(count(&page, "<bdo dir=\"ltr\""), count(&plain, "<bdo dir=\"ltr\""));
        assert_int_equal(count(&page, "\n"), count(&plain, "\n"));
        assert_false(has(&page, "<script"));
        assert_false(has(&page, "<img"));
        lw_buf_fini(&page);
    }
    /* An entity is shown as it was sent. */
    at_every_place("&lt;script&gt;", &page);
    assert_true(has(&page, "&amp;lt;script&amp;gt;"));
    lw_buf_fini(&page);
    lw_buf_fini(&plain);
}

/* What steers a text, or does not show, is spelled out; what runs from right to left does not. */
static void nothing_is_hidden_or_reordered(void **state)
{
    static const struct {
        const char *text;
        const char *shown;
    } cases[] = {
        {"a\xe2\x80\xae"
         "b",
         "a\\u202eb"}, /* right-to-left override */
        {"a\xe2\x81\xa6"
         "b",
         "a\\u2066b"}, /* isolate */
        {"a\xe2\x80\x8b"
         "b",
         "a\\u200bb"}, /* zero width space */
        {"a\xef\xbb\xbf"
         "b",
         "a\\ufeffb"},
        {"a\xc2\xad"
         "b",
         "a\\u00adb"}, /* soft hyphen */
        {"a\x1b[31mb", "a\\u001b[31mb"},
        {"a\rb", "a\\rb"},
        {"a\xf3\xa0\x81\xa1"
         "b",
         "a\\udb40\\udc61b"}, /* tag character U+E0061 */
    };
    struct lw_buf page;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        at_every_place(cases[i].text, &page);
        assert_true(has(&page, cases[i].shown));
        assert_false(has(&page, cases[i].text));
        lw_buf_fini(&page);
    }
    at_every_place("\xd7\x90\xd7\x91 100", &page); /* letters: shown, but held in their order */
    assert_true(has(&page, "/v: &quot;\xd7\x90\xd7\x91 100&quot;</bdo>"));
    assert_int_equal(count(&page, "\xd7\x90\xd7\x91"), 9);
    lw_buf_fini(&page);
}

/* A text that is not of lw_ask_show shows none of its lines as ours. */
static void unknown_lines_are_of_others(void **state)
{
    struct lw_page p = {.id = LW_STR("a"), .text = LW_STR("hello\n  \"open"), .view = LW_STR("0")};
    struct lw_buf page;

    (void)state;
    lw_buf_init(&page, LW_PAGE_MAX);
    assert_int_equal(lw_page_ask(&p, &page), 0);
    assert_true(
        has(&page, "\n<bdo dir=\"ltr\">hello</bdo>\n  <bdo dir=\"ltr\">&quot;open</bdo>\n"));
    p.text = LW_STR("  \"a\\");
    lw_buf_reset(&page);
    assert_int_equal(lw_page_ask(&p, &page), 0);
    assert_true(has(&page, "<bdo dir=\"ltr\">&quot;a\\</bdo>"));
    p.text = LW_STR("\xff");
    assert_int_equal(lw_page_ask(&p, &page), -LW_ERR_ENCODING);
    p.text = LW_STR("a\x01");
    lw_buf_reset(&page);
    assert_int_equal(lw_page_ask(&p, &page), 0);
    assert_true(has(&page, "a\xef\xbf\xbd"));
    p.view = LW_STR("\"><b>");
    assert_int_equal(lw_page_ask(&p, &page), -LW_ERR_ENCODING);
    p.view = LW_STR("");
    assert_int_equal(lw_page_ask(&p, &page), -LW_ERR_ENCODING);
    lw_buf_fini(&page);
}

static void a_page_that_is_too_long_is_none(void **state)
{
    static char text[LW_PAGE_MAX / 4 + 1];
    struct lw_page p = {.id = LW_STR("a"), .view = LW_STR("0")};
    struct lw_buf page;

    (void)state;
    memset(text, '<', sizeof(text)); /* four bytes each as an entity */
    p.text = lw_str(text, sizeof(text));
    lw_buf_init(&page, LW_PAGE_MAX * 2);
    assert_int_equal(lw_page_ask(&p, &page), -LW_ERR_LIMIT);
    assert_int_equal(page.n, 0);
    lw_buf_fini(&page);
}

/* Nothing is fetched or run, and the style that the policy names is that of the page: the digest is
 * computed here from what the page holds. */
static void the_policy_allows_the_style_only(void **state)
{
    static const char start[] = "<style>";
    struct lw_buf page, policy, expected;
    struct lw_digest d;
    size_t from, to;

    (void)state;
    lw_buf_init(&page, LW_PAGE_MAX);
    lw_buf_init(&policy, 1024);
    lw_buf_init(&expected, 1024);
    lw_page_say("Done & <done>", "it's \"over\"", &page);
    assert_true(has(&page, "<h1>Done &amp; &lt;done&gt;</h1>\n<p>it&#39;s &quot;over&quot;</p>"));
    from = lw_str_find(lw_buf_str(&page), lw_strz(start), 0) + sizeof(start) - 1;
    to = lw_str_find(lw_buf_str(&page), LW_STR("</style>"), 0);
    d = lw_sha256(lw_str(page.p + from, to - from));
    lw_buf_addz(&expected, "default-src 'none'; style-src 'sha256-");
    lw_base64_put(&expected, d.b, sizeof(d.b));
    lw_buf_addz(&expected, "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    lw_page_policy(&policy);
    assert_true(lw_str_eq(lw_buf_str(&policy), lw_buf_str(&expected)));
    assert_false(has(&page, "<script") || has(&page, "src=") || has(&page, "href=") ||
                 has(&page, "url(") || has(&page, "@import"));
    lw_buf_fini(&page);
    lw_buf_fini(&policy);
    lw_buf_fini(&expected);
}

static void answers_are_read_strictly(void **state)
{
    static const char *const bad[] = {
        "",
        "view=00",
        "answer=approve",
        "answer=approve&view=",
        "answer=approve&view=0G",
        "answer=APPROVE&view=00",
        "answer=approve&answer=deny&view=00",
        "answer=deny&answer=approve&view=00",
        "answer=approve&view=00&view=00",
        "answer=approve&view=00&more=1",
        "answer=approve&view=00&",
        "&answer=approve&view=00",
        "answer=approve&&view=00",
        "answer&view=00",
        "answer=approve;view=00",
        "answer=%61pprove&view=00",
        "answer=approve%20&view=00",
        "{\"answer\":\"approve\",\"view\":\"00\"}",
    };
    struct lw_str view = LW_STR_NONE;
    bool approve = false;

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++)
        assert_false(lw_page_answer(lw_strz(bad[i]), &view, &approve));
    assert_null(view.p);
    assert_true(lw_page_answer(LW_STR("view=0a&answer=approve"), &view, &approve));
    assert_true(approve && lw_str_eqz(view, "0a"));
    assert_true(lw_page_answer(LW_STR("answer=deny&view=0b"), &view, &approve));
    assert_true(!approve && lw_str_eqz(view, "0b"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_the_whole_call),
        cmocka_unit_test(no_text_becomes_markup),
        cmocka_unit_test(nothing_is_hidden_or_reordered),
        cmocka_unit_test(unknown_lines_are_of_others),
        cmocka_unit_test(a_page_that_is_too_long_is_none),
        cmocka_unit_test(the_policy_allows_the_style_only),
        cmocka_unit_test(answers_are_read_strictly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
