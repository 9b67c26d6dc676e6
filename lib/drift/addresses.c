/* URLs, hosts, addresses and paths in new text: that they are there, and what they are in the
 * sentence that names them: something that things go to, an example or a reference, or only named.
 */
#include <string.h>

#include "lib/drift/lexicon_impl.h"

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

static bool is_ipv4(struct lw_str host)
{
    unsigned dots = 0;
    unsigned value = 0;
    unsigned digits = 0;

    for (size_t i = 0; i < host.n; i++) {
        if (lw_is_digit(host.p[i]) && digits < 3) {
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
        } else if (!lw_is_alnum(host.p[i]) && host.p[i] != '-' && host.p[i] != '\x7f') {
            return false;
        }
    }
    last = lw_str(host.p + label, host.n - label);
    if (labels < 2 || last.n < 2)
        return false;
    if (lw_listed(last, sure_domains, sizeof(sure_domains) / sizeof(sure_domains[0])))
        return true;
    return (labels >= 3 || path_behind) &&
           lw_listed(last, other_domains, sizeof(other_domains) / sizeof(other_domains[0]));
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
        if (!lw_is_alnum(token.p[i]) && !strchr("._%+-", token.p[i]))
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

/* Hosts that are made to receive what others send, and addresses instead of names. */
static bool is_drop(struct lw_str host)
{
    static const char *const drops[] = {"ngrok",
                                        "webhook.site",
                                        "requestbin",
                                        "pipedream",
                                        "burpcollaborator",
                                        "interact.sh",
                                        "oast",
                                        "pastebin",
                                        "onion",
                                        "requestcatcher",
                                        "hookbin",
                                        "beeceptor",
                                        "trycloudflare",
                                        "serveo",
                                        "localtunnel",
                                        "transfer.sh",
                                        "file.io",
                                        "dnslog",
                                        "canarytokens",
                                        "discord.com/api/webhooks",
                                        "hooks.slack.com",
                                        "attacker",
                                        "evil",
                                        "exfil",
                                        "collect",
                                        "api.telegram",
                                        "tunnel"};

    for (size_t i = 0; i < sizeof(drops) / sizeof(drops[0]); i++) {
        if (lw_str_find(host, lw_strz(drops[i]), 0) != (size_t)-1)
            return true;
    }
    return false;
}

/* example.com and its like, and this machine: reserved for documentation (RFC 2606). */
static bool is_reserved(struct lw_str t)
{
    static const char *const hosts[] = {"example.com", "example.org", "example.net", "localhost",
                                        "127.0.0.1"};

    for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        struct lw_str host = lw_strz(hosts[i]);
        size_t at = lw_str_find(t, host, 0);
        size_t end = at + host.n;

        if (at != (size_t)-1 && (at == 0 || strchr("/@.", t.p[at - 1])) &&
            (end == t.n || !(lw_is_alnum(t.p[end]) || t.p[end] == '-' || t.p[end] == '.')))
            return true;
    }
    return false;
}

static bool looks_like_docs(struct lw_str t)
{
    static const char *const marks[] = {
        "docs.",  "/docs",       "developer.", "developers.", "wiki",       "/spec",    "schema",
        "rfc",    "github.com/", "/help",      "/guide",      "/reference", "support.", "learn.",
        "w3.org", "/api/",       "manual",     "dev.",        "help."};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (lw_str_find(t, lw_strz(marks[i]), 0) != (size_t)-1)
            return true;
    }
    return false;
}

/* One of the words stands in the `span` bytes before folded byte `from`. */
static bool follows(const struct lw_lexicon_run *r, size_t from, size_t span,
                    const char *const *list, size_t n)
{
    const struct lw_words *w = &r->l->words;
    size_t at = lw_lexicon_origin(r, from);
    uint32_t low = 0;
    uint32_t high = w->n;

    while (low < high) { /* the first word from there on */
        uint32_t mid = low + (high - low) / 2;

        if (w->w[mid].start + span < at)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < w->n && w->w[low].start < at; low++) {
        if (lw_listed(lw_word_str(w, low), list, n))
            return true;
    }
    return false;
}

/* "like 'https://eu.example.com'": the form of a value, in the text of a parameter. */
static bool gives_form(const struct lw_lexicon_run *r, size_t from)
{
    static const char *const words[] = {"like", "such", "typically", "format", "usually", "form"};

    return follows(r, from, 120, words, sizeof(words) / sizeof(words[0]));
}

/* "the documentation, which can be found here: https://docs.example.com": just before it. */
static bool refers(const struct lw_lexicon_run *r, size_t from)
{
    static const char *const words[] = {"documentation", "docs",   "see",   "found",
                                        "refer",         "learn",  "guide", "reference",
                                        "documented",    "details"};

    return follows(r, from, 50, words, sizeof(words) / sizeof(words[0]));
}

/* What a URL, host or address is in the sentence that it stands in: something that things go to,
 * an example or a reference, or only named. */
static enum lw_delta_kind kind_of_address(const struct lw_lexicon_run *r, struct lw_str t,
                                          size_t from, bool numeric)
{
    uint64_t in = lw_profile_at(r->l, lw_lexicon_origin(r, from));
    bool goes = (in & (LW_CLS_SEND | LW_CLS_SINK | LW_CLS_BYPASS | LW_CLS_COVERT)) != 0 ||
                ((in & LW_CLS_PUT) && (in & (LW_CLS_MODAL | LW_CLS_ALL | LW_CLS_CONTEXT)));
    bool example = (in & LW_CLS_EXAMPLE) != 0;

    if (r->mask & LW_SIG_VALUE) /* a default, a constant, a value to choose */
        return is_reserved(t) ? LW_DELTA_LINK_MENTIONED : LW_DELTA_DESTINATION_MENTIONED;
    if (is_drop(t))
        return LW_DELTA_DESTINATION_MENTIONED;
    if (is_reserved(t))
        return goes && (in & LW_CLS_SEND) && !example ? LW_DELTA_DESTINATION_MENTIONED
                                                      : LW_DELTA_REFERENCE_MENTIONED;
    if (!numeric && looks_like_docs(t) && refers(r, from))
        return LW_DELTA_REFERENCE_MENTIONED;
    if (goes && !example)
        return LW_DELTA_DESTINATION_MENTIONED;
    if (!numeric && (r->mask & LW_SIG_PARAM) && gives_form(r, from))
        return LW_DELTA_REFERENCE_MENTIONED;
    if (numeric)
        return example ? LW_DELTA_LINK_MENTIONED : LW_DELTA_DESTINATION_MENTIONED;
    if (!goes && ((in & LW_CLS_DOC) || example || looks_like_docs(t)))
        return LW_DELTA_REFERENCE_MENTIONED;
    return LW_DELTA_LINK_MENTIONED;
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

    while (from > 0 && lw_is_alnum(scheme.p[from - 1]))
        from--;
    return lw_listed(lw_str(scheme.p + from, scheme.n - from), schemes,
                     sizeof(schemes) / sizeof(schemes[0]));
}

static bool url_is_numeric(struct lw_str t, size_t host)
{
    size_t end = host;

    while (end < t.n && !strchr("/:?#", t.p[end]))
        end++;
    return is_ipv4(lw_str(t.p + host, end - host));
}

/* A path in an example is none that the tool speaks of. */
static int give_path(struct lw_lexicon_run *r, size_t from, size_t to)
{
    uint64_t in = lw_profile_at(r->l, lw_lexicon_origin(r, from));

    if (((in & LW_CLS_EXAMPLE) && !(in & (LW_CLS_MODAL | LW_CLS_SEND))) ||
        !(in & (LW_CLS_READ | LW_CLS_SEND | LW_CLS_PUT | LW_CLS_COVERT)) || to - from < 5)
        return 0;
    return lw_lexicon_give_flat(r, LW_DELTA_PATH_MENTIONED, "a path", from, to, to);
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
        return t.n >= 2 && (r->mask & LW_SIG_PATH) && is_path(t) ? give_path(r, from, to) : 0;
    if (r->mask & LW_SIG_DESTINATION) {
        scheme = lw_str_find(t, LW_STR("://"), 0);
        if (scheme != (size_t)-1 && scheme + 3 < t.n && reaches_out(lw_str(t.p, scheme)))
            return lw_lexicon_give_flat(r,
                                        kind_of_address(r, t, from, url_is_numeric(t, scheme + 3)),
                                        "a URL", from, to, from + key_end(t, scheme + 3));
        if (lw_str_starts(t, LW_STR("mailto:")) || is_email(t))
            return lw_lexicon_give_flat(r, kind_of_address(r, t, from, /* numeric= */ true),
                                        "an e-mail address", from, to, to);
        for (host_end = 0; host_end < t.n && !strchr("/:?#", t.p[host_end]); host_end++)
            ;
        if (is_host(lw_str(t.p, host_end), host_end < t.n && t.p[host_end] == '/'))
            return lw_lexicon_give_flat(r,
                                        kind_of_address(r, t, from, is_ipv4(lw_str(t.p, host_end))),
                                        "a host", from, to, from + key_end(t, 0));
    }
    if ((r->mask & LW_SIG_PATH) && is_path(t))
        return give_path(r, from, to);
    return 0;
}

static bool splits_tokens(char c)
{
    return (uint8_t)c <= ' ' || strchr("\"'`<>()[]{}|,;=", c) != NULL;
}

#define PHONE_DIGITS 9

/* "+44 20 7946 0991": from a plus on, digits with single signs in between. */
static int find_phones(struct lw_lexicon_run *r)
{
    struct lw_str flat = lw_buf_str(&r->l->flat);

    for (size_t i = 0; i + PHONE_DIGITS < flat.n; i++) {
        size_t digits = 0;
        size_t k = i + 1;

        if (flat.p[i] != '+' || !lw_is_digit(flat.p[i + 1]) ||
            (i > 0 && lw_is_alnum(flat.p[i - 1])))
            continue;
        for (; k < flat.n && digits < 16; k++) {
            if (lw_is_digit(flat.p[k]))
                digits++;
            else if (!strchr(" -.()", flat.p[k]) || flat.p[k] == flat.p[k - 1])
                break;
        }
        if (digits >= PHONE_DIGITS) {
            int err = lw_lexicon_give_flat(
                r, kind_of_address(r, lw_str(flat.p + i, k - i), i, /* numeric= */ true),
                "a phone number", i, k, k);

            if (err)
                return err;
        }
        i = k - 1;
    }
    return 0;
}

int lw_lexicon_addresses(struct lw_lexicon_run *r)
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
    return r->mask & LW_SIG_DESTINATION ? find_phones(r) : 0;
}

/* The key of an address from its host on: without scheme, "mailto:" and who logs in there. Nothing
 * of one that is read in two ways. */
static struct lw_str from_host(struct lw_str key)
{
    size_t scheme = lw_str_find(key, LW_STR("://"), 0);
    size_t from = scheme != (size_t)-1 ? scheme + 3 : lw_str_starts(key, LW_STR("mailto:")) ? 7 : 0;

    if (memchr(key.p, '\\', key.n))
        return LW_STR("");
    for (size_t i = from; i < key.n && !strchr("/?#", key.p[i]); i++) {
        if (key.p[i] == '@')
            from = i + 1;
    }
    return lw_str(key.p + from, key.n - from);
}

bool lw_lexicon_is_at(struct lw_str key, struct lw_str place)
{
    struct lw_str t = from_host(key);

    for (size_t at = 0; place.n && at + place.n <= t.n; at++) {
        size_t end = at + place.n;

        if ((at == 0 || t.p[at - 1] == '.') && lw_str_caseeq(lw_str(t.p + at, place.n), place) &&
            (end == t.n || strchr("/:?#", t.p[end])))
            return true;
        if (strchr("/:?#", t.p[at]))
            break;
    }
    return false;
}
