/* What new text is looked through for and that is no phrase: destinations, paths, encoded blobs,
 * hidden characters, names of tools, marks and names of credential files. Each scan passes over the
 * text once. */
#include <stdlib.h>

#include "lib/drift/lexicon_impl.h"

/* ---- the folded text ---- */

static int flatten(struct lw_lexicon *l, struct lw_str text)
{
    size_t at = 0;

    if (l->flat_room < text.n) {
        uint32_t *grown = realloc(l->flat_from, text.n * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        l->flat_from = grown;
        l->flat_room = text.n;
    }
    lw_buf_reset(&l->flat);
    while (at < text.n) {
        size_t here = at;
        uint32_t f = lw_fold(lw_utf8_next(text, &at));

        if (f == 0)
            continue;
        /* What has no look-alike in ASCII is part of a name and nothing else here. */
        l->flat_from[l->flat.n] = (uint32_t)here;
        lw_buf_addc(&l->flat, f < 0x80 ? (char)f : '\x7f');
    }
    return lw_buf_status(&l->flat);
}

/* Where in the text the folded byte `i` began; behind the last, the text's end. */
static size_t origin(const struct lw_lexicon_run *r, size_t i)
{
    return i < r->l->flat.n ? r->l->flat_from[i] : r->text.n;
}

static int give_flat(struct lw_lexicon_run *r, enum lw_delta_kind kind, const char *note,
                     size_t from, size_t to, size_t key_to)
{
    struct lw_str key = lw_str(r->l->flat.p + from, key_to - from);

    return lw_lexicon_give(r, kind, key, note, origin(r, from), origin(r, to));
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_alnum(char c)
{
    return is_digit(c) || is_letter(c);
}

/* ---- marks and credential files ---- */

static bool needle_at(struct lw_str flat, size_t i, const struct lw_needle *n)
{
    size_t end = i + n->text.n;

    if (end > flat.n || memcmp(flat.p + i, n->text.p, n->text.n) != 0)
        return false;
    if (n->bound_left && i > 0 && (is_alnum(flat.p[i - 1]) || flat.p[i - 1] == '_'))
        return false;
    return !n->bound_right || end == flat.n || !(is_alnum(flat.p[end]) || flat.p[end] == '_');
}

static int find_needles(struct lw_lexicon_run *r)
{
    struct lw_str flat = lw_buf_str(&r->l->flat);

    for (size_t i = 0; i < flat.n; i++) {
        for (const struct lw_needle *n = r->l->needles[(uint8_t)flat.p[i]]; n; n = n->next) {
            int err;

            if (!(n->mask & r->mask) || !needle_at(flat, i, n))
                continue;
            err = lw_lexicon_give(r, n->kind, n->text,
                                  n->kind == LW_DELTA_PROMPT_MARKUP_ADDED
                                      ? "a mark of a frame or of hidden text"
                                      : "the name of a file or variable with credentials",
                                  origin(r, i), origin(r, i + n->text.n));
            if (err)
                return err;
        }
    }
    return 0;
}

/* ---- destinations and paths ---- */

/* Top-level domains that are no file extensions and no members of objects; of the others a host
 * needs three labels or a path behind it. */
static const char *const sure_domains[] = {
    "com",     "net",     "org",   "io",  "dev", "ai",  "cloud", "xyz", "biz",
    "co",      "uk",      "de",    "ru",  "cn",  "fr",  "nl",    "jp",  "eu",
    "example", "invalid", "onion", "edu", "gov", "mil", "ngrok", "su"};
static const char *const other_domains[] = {
    "app", "info", "site", "store", "online",   "tech",  "test",  "sh",    "me",   "us",
    "tv",  "page", "live", "link",  "click",    "top",   "tk",    "cc",    "ws",   "to",
    "gg",  "pw",   "icu",  "in",    "internal", "local", "space", "world", "works"};

static bool listed(struct lw_str s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (lw_str_eqz(s, list[i]))
            return true;
    }
    return false;
}

static bool is_ipv4(struct lw_str host)
{
    unsigned dots = 0;
    unsigned value = 0;
    unsigned digits = 0;

    for (size_t i = 0; i < host.n; i++) {
        if (is_digit(host.p[i]) && digits < 3) {
            value = value * 10 + (unsigned)(host.p[i] - '0');
            digits++;
        } else if (host.p[i] == '.' && digits > 0 && value < 256) {
            dots++;
            value = 0;
            digits = 0;
        } else {
            return false;
        }
    }
    return dots == 3 && digits > 0 && value < 256;
}

static bool is_host(struct lw_str host, bool path_behind)
{
    size_t label = 0;
    size_t labels = 1;
    struct lw_str last;

    if (is_ipv4(host))
        return true;
    for (size_t i = 0; i < host.n; i++) {
        if (host.p[i] == '.') {
            if (i == label)
                return false;
            label = i + 1;
            labels++;
        } else if (!is_alnum(host.p[i]) && host.p[i] != '-' && host.p[i] != '\x7f') {
            return false;
        }
    }
    last = lw_str(host.p + label, host.n - label);
    if (labels < 2 || last.n < 2)
        return false;
    if (listed(last, sure_domains, sizeof(sure_domains) / sizeof(sure_domains[0])))
        return true;
    return (labels >= 3 || path_behind) &&
           listed(last, other_domains, sizeof(other_domains) / sizeof(other_domains[0]));
}

/* End of the host and of the first segment of a path behind `from`: a shared host serves many. */
static size_t key_end(struct lw_str token, size_t from)
{
    size_t i = from;

    while (i < token.n && token.p[i] != '/' && token.p[i] != '?' && token.p[i] != '#')
        i++;
    if (i < token.n && token.p[i] == '/')
        i++;
    while (i < token.n && token.p[i] != '/' && token.p[i] != '?' && token.p[i] != '#')
        i++;
    return i;
}

static bool is_email(struct lw_str token)
{
    size_t at = lw_str_find(token, LW_STR("@"), 0);

    if (at == (size_t)-1 || at == 0 || at + 1 >= token.n)
        return false;
    for (size_t i = 0; i < at; i++) {
        if (!is_alnum(token.p[i]) && !strchr("._%+-", token.p[i]))
            return false;
    }
    return is_host(lw_str(token.p + at + 1, token.n - at - 1), /* path_behind= */ true);
}

static bool is_path(struct lw_str t)
{
    static const char *const roots[] = {
        "/etc/",     "/home/", "/root", "/users/", "/var/",  "/proc/",    "/sys/",  "/dev/",
        "/mnt/",     "/tmp/",  "/opt/", "/usr/",   "~/",     "$home",     "${home", "%userprofile%",
        "%appdata%", "c:\\",   "c:/",   "../..",   "..\\..", "/private/", "/run/",  "/boot/"};

    for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
        if (lw_str_starts(t, lw_strz(roots[i])))
            return true;
    }
    return false;
}

/* Schemes that reach another machine; the others name resources of the server itself. */
static bool reaches_out(struct lw_str scheme)
{
    static const char *const schemes[] = {
        "http",       "https", "hxxp",  "hxxps",  "ws",    "wss",   "ftp",      "ftps",
        "sftp",       "ssh",   "git",   "scp",    "smtp",  "smtps", "imap",     "ldap",
        "tcp",        "udp",   "dns",   "telnet", "redis", "mysql", "postgres", "postgresql",
        "mongodb",    "amqp",  "mqtt",  "s3",     "gs",    "irc",   "blob",     "data",
        "javascript", "xmpp",  "rsync", "socks5", "tls",   "quic"};
    size_t from = scheme.n;

    while (from > 0 && is_alnum(scheme.p[from - 1]))
        from--;
    return listed(lw_str(scheme.p + from, scheme.n - from), schemes,
                  sizeof(schemes) / sizeof(schemes[0]));
}

/* One run of characters without blanks, quotes and brackets: flat[from, to). */
static int look_at_token(struct lw_lexicon_run *r, size_t from, size_t to)
{
    struct lw_str t;
    size_t scheme;
    size_t host_end;

    while (to > from && strchr(".,:;!?", r->l->flat.p[to - 1]))
        to--;
    t = lw_str(r->l->flat.p + from, to - from);
    if (t.n < 4)
        return t.n >= 2 && (r->mask & LW_SIG_PATH) && is_path(t)
                   ? give_flat(r, LW_DELTA_PATH_MENTIONED, "a path", from, to, to)
                   : 0;
    if (r->mask & LW_SIG_DESTINATION) {
        scheme = lw_str_find(t, LW_STR("://"), 0);
        if (scheme != (size_t)-1 && scheme + 3 < t.n && reaches_out(lw_str(t.p, scheme)))
            return give_flat(r, LW_DELTA_DESTINATION_MENTIONED, "a URL", from, to,
                             from + key_end(t, scheme + 3));
        if (lw_str_starts(t, LW_STR("mailto:")) || is_email(t))
            return give_flat(r, LW_DELTA_DESTINATION_MENTIONED, "an e-mail address", from, to, to);
        for (host_end = 0; host_end < t.n && !strchr("/:?#", t.p[host_end]); host_end++)
            ;
        if (is_host(lw_str(t.p, host_end), host_end < t.n && t.p[host_end] == '/'))
            return give_flat(r, LW_DELTA_DESTINATION_MENTIONED, "a host", from, to,
                             from + key_end(t, 0));
    }
    if ((r->mask & LW_SIG_PATH) && is_path(t))
        return give_flat(r, LW_DELTA_PATH_MENTIONED, "a path", from, to, to);
    return 0;
}

static bool splits_tokens(char c)
{
    return (uint8_t)c <= ' ' || strchr("\"'`<>()[]{}|,;=", c) != NULL;
}

static int find_tokens(struct lw_lexicon_run *r)
{
    struct lw_str flat = lw_buf_str(&r->l->flat);
    size_t from = 0;

    for (size_t i = 0; i <= flat.n; i++) {
        /* ${HOME} keeps its bracket. */
        bool home = i < flat.n && flat.p[i] == '{' && i > 0 && flat.p[i - 1] == '$';

        if (i < flat.n && (home || !splits_tokens(flat.p[i])))
            continue;
        if (i > from) {
            int err = look_at_token(r, from, i);

            if (err)
                return err;
        }
        from = i + 1;
    }
    return 0;
}

/* ---- blobs ---- */

#define BLOB_MIN     40 /* characters of base64 or hexadecimal in a row */
#define BLOB_SEGMENT 24 /* of them without a sign that also separates names */
#define ESCAPES_MIN  6

struct blob {
    size_t start;
    size_t segment; /* current run of letters and digits, */
    size_t longest; /* and the longest */
    bool upper, lower, digit, beyond_hex;
};

static bool blob_is(const struct blob *b, size_t n)
{
    if (n < BLOB_MIN || !b->digit || b->longest < BLOB_SEGMENT)
        return false;
    return (b->upper && b->lower) || (!b->beyond_hex && (b->upper || b->lower));
}

static void blob_add(struct blob *b, char c)
{
    bool lower = c >= 'a' && c <= 'z';
    bool upper = c >= 'A' && c <= 'Z';
    bool digit = c >= '0' && c <= '9';

    b->upper |= upper;
    b->lower |= lower;
    b->digit |= digit;
    b->beyond_hex |= !digit && !((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    b->segment = lower || upper || digit ? b->segment + 1 : 0;
    if (b->segment > b->longest)
        b->longest = b->segment;
}

static int find_blobs(struct lw_lexicon_run *r)
{
    struct blob b = {0};

    for (size_t i = 0; i <= r->text.n; i++) {
        char c = i < r->text.n ? r->text.p[i] : ' ';
        bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '+' ||
                    c == '/' || c == '=' || c == '_' || c == '-';

        if (part) {
            blob_add(&b, c);
            continue;
        }
        if (blob_is(&b, i - b.start)) {
            int err = lw_lexicon_give(r, LW_DELTA_ENCODED_TEXT_ADDED,
                                      lw_str(r->text.p + b.start, BLOB_MIN),
                                      "base64 or hexadecimal", b.start, i);

            if (err)
                return err;
        }
        b = (struct blob){.start = i + 1};
    }
    return 0;
}

/* Length of an escaped character at `i`: \x41 \u0041 %41 &#65; or 0. */
static size_t escape_at(struct lw_str s, size_t i)
{
    size_t k;

    if (s.n - i >= 4 && s.p[i] == '\\' && s.p[i + 1] == 'x')
        return 4;
    if (s.n - i >= 6 && s.p[i] == '\\' && s.p[i + 1] == 'u')
        return 6;
    if (s.n - i >= 3 && s.p[i] == '%' && is_alnum((char)(s.p[i + 1] | 0x20)) &&
        is_alnum((char)(s.p[i + 2] | 0x20)))
        return 3;
    if (s.n - i < 4 || s.p[i] != '&' || s.p[i + 1] != '#')
        return 0;
    for (k = i + 2; k < s.n && k < i + 10 && is_alnum((char)(s.p[k] | 0x20)); k++)
        ;
    return k < s.n && s.p[k] == ';' ? k + 1 - i : 0;
}

static int find_escapes(struct lw_lexicon_run *r)
{
    size_t start = 0;
    unsigned in_row = 0;
    size_t i = 0;

    while (i < r->text.n) {
        size_t n = escape_at(r->text, i);

        if (n && in_row == 0)
            start = i;
        in_row = n ? in_row + 1 : 0;
        i += n ? n : 1;
        if (in_row == ESCAPES_MIN) {
            int err = lw_lexicon_give(r, LW_DELTA_ENCODED_TEXT_ADDED,
                                      lw_str(r->text.p + start, i - start), "escaped characters",
                                      start, i);

            if (err)
                return err;
        }
    }
    return 0;
}

/* ---- hidden characters ---- */

#define PADDING_BLANKS 80 /* a row of blanks that pushes text out of sight */
#define PADDING_LINES  12

static int find_padding(struct lw_lexicon_run *r)
{
    size_t blanks = 0;
    size_t lines = 0;

    for (size_t i = 0; i < r->text.n; i++) {
        char c = r->text.p[i];

        blanks = c == ' ' || c == '\t' ? blanks + 1 : 0;
        lines = c == '\n' ? lines + 1 : c == ' ' || c == '\t' || c == '\r' ? lines : 0;
        if (blanks == PADDING_BLANKS || lines == PADDING_LINES)
            return lw_lexicon_give(r, LW_DELTA_HIDDEN_CHARACTERS_ADDED, LW_STR("padding"),
                                   "blanks that push text out of sight", i, i + 1);
    }
    return 0;
}

static int find_hidden(struct lw_lexicon_run *r)
{
    size_t from = 0;
    size_t start;
    size_t end;

    while (lw_text_hidden(r->text, from, &start, &end)) {
        int err = lw_lexicon_give(r, LW_DELTA_HIDDEN_CHARACTERS_ADDED,
                                  lw_str(r->text.p + start, end - start), "unseen characters",
                                  start, end);

        if (err)
            return err;
        from = end;
    }
    return find_padding(r);
}

/* ---- tools ---- */

static bool name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-';
}

/* read_file, get-sum and readFile look like names of tools; plain words do not. */
static bool looks_like_name(struct lw_str s)
{
    bool letter = false;

    for (size_t i = 0; i + 1 < s.n; i++) {
        char c = s.p[i];
        char next = s.p[i + 1];
        bool lower = c >= 'a' && c <= 'z';

        letter = letter || lower;
        if ((c == '_' && letter) || (lower && next >= 'A' && next <= 'Z'))
            return true;
    }
    return false;
}

/* The word before or behind a place of the text, lower case, into out[16]. */
static struct lw_str neighbour(struct lw_str text, size_t at, bool before, char out[16])
{
    size_t n = 0;
    size_t start;

    if (before) {
        while (at > 0 && strchr(" `'\"*:", text.p[at - 1]))
            at--;
        start = at;
        while (start > 0 && name_char(text.p[start - 1]) && at - start < 16)
            start--;
    } else {
        while (at < text.n && strchr(" `'\"*", text.p[at]))
            at++;
        start = at;
        while (at < text.n && name_char(text.p[at]) && at - start < 16)
            at++;
    }
    for (; start + n < at && n < 15; n++)
        out[n] = (char)(text.p[start + n] | 0x20);
    return lw_str(out, n);
}

static bool introduces(struct lw_str text, size_t from, size_t to)
{
    static const char *const behind[] = {"tool", "tools", "function", "functions", "server", "mcp"};
    static const char *const ahead[] = {"tool",   "function", "call",     "calls",   "calling",
                                        "invoke", "invokes",  "invoking", "execute", "executing",
                                        "use",    "using",    "uses",     "run",     "running",
                                        "prefer", "consult",  "than",     "named",   "called"};
    char word[16];

    if (to < text.n && text.p[to] == '(')
        return true;
    return listed(neighbour(text, to, /* before= */ false, word), behind,
                  sizeof(behind) / sizeof(behind[0])) ||
           listed(neighbour(text, from, /* before= */ true, word), ahead,
                  sizeof(ahead) / sizeof(ahead[0]));
}

static int look_at_name(struct lw_lexicon_run *r, size_t from, size_t to)
{
    const struct lw_lexicon_names *names = r->names;
    struct lw_str s = lw_str(r->text.p + from, to - from);
    bool quoted = from > 0 && to < r->text.n && strchr("`'\"", r->text.p[from - 1]) &&
                  r->text.p[from - 1] == r->text.p[to];
    bool like = looks_like_name(s);

    if (lw_str_eq(s, names->self) || (names->own && lw_map_get(names->own, s)))
        return 0;
    if (names->tools && lw_map_get(names->tools, s)) {
        if (like || quoted || (s.n > 2 && introduces(r->text, from, to) && memchr(s.p, '-', s.n)))
            return lw_lexicon_give(r, LW_DELTA_SIBLING_TOOL_MENTIONED, s, "a tool of this server",
                                   from, to);
        return 0;
    }
    if (like && introduces(r->text, from, to))
        return lw_lexicon_give(r, LW_DELTA_OTHER_TOOL_MENTIONED, s, "a tool of another server",
                               from, to);
    return 0;
}

static int find_names(struct lw_lexicon_run *r)
{
    size_t from = 0;

    for (size_t i = 0; i <= r->text.n; i++) {
        size_t to = i;
        int err;

        if (i < r->text.n && name_char(r->text.p[i]))
            continue;
        while (to > from && r->text.p[to - 1] == '-')
            to--;
        err = to - from >= 2 && to - from <= 128 ? look_at_name(r, from, to) : 0;
        if (err)
            return err;
        from = i + 1;
    }
    return 0;
}

int lw_lexicon_shapes(struct lw_lexicon_run *r)
{
    int err = flatten(r->l, r->text);

    if (err == 0)
        err = find_needles(r);
    if (err == 0 && (r->mask & (LW_SIG_DESTINATION | LW_SIG_PATH)))
        err = find_tokens(r);
    if (err == 0 && (r->mask & LW_SIG_BLOB))
        err = find_blobs(r);
    if (err == 0 && (r->mask & LW_SIG_BLOB))
        err = find_escapes(r);
    if (err == 0 && (r->mask & LW_SIG_HIDDEN))
        err = find_hidden(r);
    if (err == 0 && (r->mask & LW_SIG_TOOL) && r->names)
        err = find_names(r);
    return err;
}
