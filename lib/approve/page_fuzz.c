/* The page for approvals. The first line is what a page sends back; the rest is first the text of a
 * page as it stands, then the arguments of a call that is shown in full.
 *
 * Oracles: between <pre> and </pre> there is no markup but the two kinds of <bdo> and their ends,
 * each begun and ended once in its own line; a call that is shown has no byte there that does not
 * show or steers. An answer is one of two words, and its view is hexadecimal. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/approve/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BEGIN "<pre>\n"
#define END   "</pre>"

static void require(bool fact)
{
    if (!fact)
        abort();
}

static void check_answer(struct lw_str body)
{
    struct lw_str view;
    bool approve;

    if (!lw_page_answer(body, &view, &approve))
        return;
    require(view.n > 0 && lw_str_find(body, view, 0) != (size_t)-1);
    for (size_t i = 0; i < view.n; i++)
        require(strchr("0123456789abcdef", view.p[i]) != NULL);
    require(lw_str_find(body, approve ? LW_STR("answer=approve") : LW_STR("answer=deny"), 0) !=
            (size_t)-1);
}

/* What stands at `at`, when it is one of ours. */
static size_t tag(struct lw_str page, size_t at, bool *begins)
{
    static const char *const tags[] = {"<bdo dir=\"ltr\">", "<bdo dir=\"ltr\" class=\"look\">",
                                       "</bdo>"};

    for (size_t i = 0; i < 3; i++) {
        *begins = i < 2;
        if (lw_str_starts(lw_str(page.p + at, page.n - at), lw_strz(tags[i])))
            return strlen(tags[i]);
    }
    return 0;
}

static void check_text(struct lw_str page)
{
    size_t from = lw_str_find(page, LW_STR(BEGIN), 0);
    size_t to = lw_str_find(page, LW_STR(END), 0);
    bool inside = false;

    require(from != (size_t)-1 && to != (size_t)-1 && from < to);
    for (size_t i = from + sizeof(BEGIN) - 1; i < to;) {
        bool begins;
        size_t n = page.p[i] == '<' ? tag(page, i, &begins) : 1;

        require(n > 0);
        if (page.p[i] == '<') {
            require(begins != inside);
            inside = begins;
        } else {
            require(!strchr(">\"'", page.p[i]));
            require(page.p[i] != '\n' || !inside);
        }
        i += n;
    }
    require(!inside);
    /* Nothing comes after it that a text has added. */
    require(lw_str_find(page, LW_STR(END), to + 1) == (size_t)-1);
}

static void show(struct lw_str text)
{
    struct lw_page p = {.id = LW_STR("1a2b-3"), .text = text, .view = LW_STR("00ff")};
    struct lw_buf page;

    lw_buf_init(&page, LW_PAGE_MAX);
    if (lw_page_ask(&p, &page) == 0)
        check_text(lw_buf_str(&page));
    lw_buf_fini(&page);
}

static void show_call(struct lw_str args)
{
    struct lw_ask k = {.server = LW_STR("s"),
                       .method = LW_STR("tools/call"),
                       .name =
                           lw_utf8_valid(args) ? lw_utf8_cut(args, LW_ASK_NAME_MAX) : LW_STR("n"),
                       .has_args = true,
                       .exact = lw_sha256(args),
                       .args_bytes = args.n,
                       .user = LW_STR("u")};
    struct lw_buf text;

    lw_buf_init(&text, 1 << 20);
    if (lw_ask_show(&k, args, &text) == 0) {
        for (size_t i = 0; i < text.n; i++)
            require((unsigned char)text.p[i] >= ' ' || text.p[i] == '\n');
        show(lw_buf_str(&text));
    }
    lw_buf_fini(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_str all = lw_str((const char *)data, size);
    size_t end = lw_str_find(all, LW_STR("\n"), 0);
    size_t first = end == (size_t)-1 ? size : end;
    struct lw_str rest =
        end == (size_t)-1 ? LW_STR("") : lw_str(all.p + first + 1, size - first - 1);

    check_answer(lw_str(all.p, first));
    show(rest);
    show_call(rest);
    return 0;
}
