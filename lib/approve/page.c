/* HTML of the page for approvals. Everything that is not ours goes through `escape`, character by
 * character, into elements only and never into attributes: there is no way out of a text.
 *
 * Each text of others stands in <bdo dir="ltr">, which ends all reordering: letters of scripts that
 * run from right to left are shown in the order in which they are sent. */
#include "lib/approve/page.h"

#include "lib/base/base64.h"
#include "lib/base/time.h"

#define VIEW_MAX 256

static const char style[] =
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;"
    "background:#fff}"
    "pre{font:14px/1.6 monospace;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid "
    "#777;padding:1em;direction:ltr;unicode-bidi:isolate}"
    "bdo{background:#ececec;outline:1px solid #ccc}"
    "bdo.look{background:#ffe9a8;outline:1px solid #b58900}"
    "button{font:inherit;padding:.5em 1.5em;margin-right:1em}"
    ".note{color:#444}";

static void escape(struct lw_buf *to, struct lw_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];

        switch (c) {
        case '&':
            lw_buf_addz(to, "&amp;");
            break;
        case '<':
            lw_buf_addz(to, "&lt;");
            break;
        case '>':
            lw_buf_addz(to, "&gt;");
            break;
        case '"':
            lw_buf_addz(to, "&quot;");
            break;
        case '\'':
            lw_buf_addz(to, "&#39;");
            break;
        default:
            if (c < ' ' || c == 0x7f) /* was made visible before */
                lw_buf_addz(to, "\xef\xbf\xbd");
            else
                lw_buf_addc(to, text.p[i]);
        }
    }
}

static void others(struct lw_buf *to, struct lw_str text, bool look)
{
    lw_buf_addz(to, look ? "<bdo dir=\"ltr\" class=\"look\">" : "<bdo dir=\"ltr\">");
    escape(to, text);
    lw_buf_addz(to, "</bdo>");
}

/* Length of the JSON string that begins here, quotes included. */
static size_t string_at(struct lw_str line, size_t from)
{
    size_t i = from + 1;

    while (i < line.n && line.p[i] != '"')
        i += line.p[i] == '\\' ? 2 : 1;
    return (i < line.n ? i + 1 : line.n) - from;
}

/* A line of ours, in which what stands in quotes is of others. */
static void our_line(struct lw_buf *to, struct lw_str line)
{
    size_t i = 0;

    while (i < line.n) {
        size_t start = i;

        while (i < line.n && line.p[i] != '"')
            i++;
        escape(to, lw_str(line.p + start, i - start));
        if (i < line.n) {
            size_t n = string_at(line, i);

            others(to, lw_str(line.p + i, n), /* look= */ false);
            i += n;
        }
    }
}

static void put_line(struct lw_buf *to, struct lw_str line)
{
    if (lw_str_starts(line, LW_STR("| ")) || lw_str_starts(line, LW_STR("! "))) {
        escape(to, lw_str(line.p, 2));
        others(to, lw_str(line.p + 2, line.n - 2), line.p[0] == '!');
    } else if (line.n == 0 || lw_str_starts(line, LW_STR("  "))) {
        our_line(to, line);
    } else { /* nothing of lw_ask_show: of whom it is, nobody knows */
        others(to, line, /* look= */ false);
    }
    lw_buf_addc(to, '\n');
}

static void put_text(struct lw_buf *to, struct lw_str text)
{
    while (text.n > 0) {
        size_t end = lw_str_find(text, LW_STR("\n"), 0);
        size_t n = end == (size_t)-1 ? text.n : end;

        put_line(to, lw_str(text.p, n));
        n += end != (size_t)-1;
        text = lw_str(text.p + n, text.n - n);
    }
}

static void begin(struct lw_buf *to, const char *title)
{
    lw_buf_addz(to, "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">"
                    "<meta name=\"robots\" content=\"noindex\"><title>");
    escape(to, lw_strz(title));
    lw_buf_addz(to, "</title><style>");
    lw_buf_addz(to, style);
    lw_buf_addz(to, "</style></head><body>\n<h1>");
    escape(to, lw_strz(title));
    lw_buf_addz(to, "</h1>\n");
}

static void end(struct lw_buf *to)
{
    lw_buf_addz(to, "</body></html>\n");
}

static bool is_hex(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f')))
            return false;
    }
    return s.n > 0 && s.n <= VIEW_MAX;
}

static void put_expiry(struct lw_buf *to, const struct lw_page *p)
{
    char time[LW_TIME_TEXT_BUF];
    int64_t left = p->expires_at > p->now ? (p->expires_at - p->now) / 1000 : 0;

    lw_buf_addz(to, "<p>Approval ");
    others(to, p->id, /* look= */ false);
    lw_buf_addf(to,
                ", for one call and once. Without an answer it is over at %.24s, which was %lld "
                "seconds away when this page was made.</p>\n",
                lw_time_text(p->expires_at, time).p, (long long)left);
}

int lw_page_ask(const struct lw_page *p, struct lw_buf *to)
{
    struct lw_buf b;
    int err;

    if (!lw_utf8_valid(p->text) || !lw_utf8_valid(p->id) || !is_hex(p->view))
        return -LW_ERR_ENCODING;
    lw_buf_init(&b, LW_PAGE_MAX);
    begin(&b, "May this call run?");
    put_expiry(&b, p);
    lw_buf_addz(&b, "<p class=\"note\">What stands on a <bdo dir=\"ltr\">grey ground</bdo> was "
                    "written by the agent, its client, the server or the author of the rule, and "
                    "not by Landwaiter. A backslash in it begins a character that would not show. "
                    "Nothing is left out.</p>\n<pre>\n");
    put_text(&b, p->text);
    lw_buf_addz(&b, "</pre>\n<form method=\"post\" autocomplete=\"off\"><input type=\"hidden\" "
                    "name=\"view\" value=\"");
    lw_buf_adds(&b, p->view);
    lw_buf_addz(&b, "\"><button name=\"answer\" value=\"deny\">Deny</button>"
                    "<button name=\"answer\" value=\"approve\">Approve exactly this</button>"
                    "</form>\n<p class=\"note\">Whoever has the address of this page and is the "
                    "user who runs Landwaiter can answer: do not pass it on. If you did not expect "
                    "to be asked, deny.</p>\n");
    end(&b);
    err = lw_buf_status(&b) == 0 ? 0 : -LW_ERR_LIMIT;
    if (err == 0) {
        lw_buf_adds(to, lw_buf_str(&b));
        err = lw_buf_status(to);
    }
    lw_buf_fini(&b);
    return err;
}

void lw_page_say(const char *title, const char *text, struct lw_buf *to)
{
    begin(to, title);
    lw_buf_addz(to, "<p>");
    escape(to, lw_strz(text));
    lw_buf_addz(to, "</p>\n");
    end(to);
}

void lw_page_policy(struct lw_buf *to)
{
    struct lw_digest d = lw_sha256(lw_strz(style));

    lw_buf_addz(to, "default-src 'none'; style-src 'sha256-");
    lw_base64_put(to, d.b, sizeof(d.b));
    lw_buf_addz(to, "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
}

/* The next "name=value" of the body. */
static bool field(struct lw_str *rest, struct lw_str *name, struct lw_str *value)
{
    size_t end = lw_str_find(*rest, LW_STR("&"), 0);
    size_t n = end == (size_t)-1 ? rest->n : end;
    size_t eq = lw_str_find(lw_str(rest->p, n), LW_STR("="), 0);

    if (eq == (size_t)-1)
        return false;
    *name = lw_str(rest->p, eq);
    *value = lw_str(rest->p + eq + 1, n - eq - 1);
    if (end != (size_t)-1 && end + 1 == rest->n)
        return false; /* ends with a separator */
    n += end != (size_t)-1;
    *rest = lw_str(rest->p + n, rest->n - n);
    return true;
}

bool lw_page_answer(struct lw_str body, struct lw_str *view, bool *approve)
{
    struct lw_str answer = LW_STR_NONE;
    struct lw_str seen = LW_STR_NONE;
    struct lw_str name, value;

    while (body.n > 0) {
        if (!field(&body, &name, &value))
            return false;
        if (lw_str_eqz(name, "view") && !seen.p)
            seen = value;
        else if (lw_str_eqz(name, "answer") && !answer.p)
            answer = value;
        else
            return false;
    }
    if (!seen.p || !is_hex(seen) || (!lw_str_eqz(answer, "approve") && !lw_str_eqz(answer, "deny")))
        return false;
    *view = seen;
    *approve = lw_str_eqz(answer, "approve");
    return true;
}
