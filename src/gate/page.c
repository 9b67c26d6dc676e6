#include "src/gate/page.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#include "lib/approve/page.h"
#include "src/config/values.h"
#include "src/gate/gate_internal.h"
#include "src/http/owner.h"
#include "src/http/server.h"

#define PREFIX      "/approve/"
#define SECRET      32 /* bytes of a capability */
#define VIEW_NONCE  16
#define VIEW_HEX    ((VIEW_NONCE + LW_DIGEST_SIZE) * 2)
#define BODY_MAX    1024
#define CONNECTIONS 64

/* An address that was given out. */
struct address {
    struct address *next; /* older ones */
    struct lw_digest secret;
    char id[LW_RECEIPT_ID_MAX];
    char *text; /* what it shows */
    size_t text_n;
    struct lw_digest shown;
    int64_t over_at;            /* wall ms, as the ledger says */
    int64_t until;              /* steady ms, whatever becomes of the clock */
    uint64_t ticket;            /* of its answer, on the way to the ledger; 0: there is none */
    struct lw_http_exchange *x; /* ... whose client waits for what comes of it, or NULL */
};

struct pages {
    struct gate *gate;
    struct lw_http_server *server;
    struct address *first;
    unsigned count;
    size_t bytes;
    uint64_t next_ticket;
    struct log_rate refused;
    uint8_t key[32]; /* of the views */
    uid_t user;
    char host[80];    /* as a Host header must have it */
    char origin[100]; /* as an Origin header must */
    char policy[256]; /* Content-Security-Policy */
};

/* ---- addresses ---- */

static void drop(struct pages *p, struct address *a)
{
    struct address **at = &p->first;

    while (*at != a)
        at = &(*at)->next;
    *at = a->next;
    p->count--;
    p->bytes -= a->text_n;
    free(a->text);
    free(a);
}

static bool is_over(const struct pages *p, const struct address *a)
{
    struct lw_now now = lw_gate_now(p->gate);

    return now.steady_ms >= a->until || now.wall_ms >= a->over_at;
}

static void drop_over(struct pages *p)
{
    struct address *next;

    for (struct address *a = p->first; a; a = next) {
        next = a->next;
        if (!a->ticket && is_over(p, a))
            drop(p, a);
    }
}

/* Leaves room for one more of this approval. */
static void limit_each(struct pages *p, struct lw_str id)
{
    struct address *oldest = NULL;
    unsigned n = 0;

    for (struct address *a = p->first; a; a = a->next) {
        if (!lw_str_eqz(id, a->id))
            continue;
        n++;
        if (!a->ticket)
            oldest = a;
    }
    if (n >= LW_PAGES_EACH && oldest)
        drop(p, oldest);
}

bool lw_pages_offer(struct pages *p, struct lw_str id, struct lw_str text, int64_t until_ms,
                    struct lw_buf *url)
{
    uint8_t secret[SECRET];
    char hex[SECRET * 2 + 1];
    struct address *a;
    struct lw_now now;

    if (!p || p->gate->ledger_lost || id.n >= LW_RECEIPT_ID_MAX)
        return false;
    now = lw_gate_now(p->gate);
    drop_over(p);
    limit_each(p, id);
    if (until_ms <= now.wall_ms || p->count >= LW_PAGES_LINKS ||
        text.n > LW_PAGES_BYTES - p->bytes || getrandom(secret, SECRET, 0) != SECRET)
        return false;
    a = calloc(1, sizeof(*a));
    if (!a)
        return false;
    a->text = malloc(text.n + 1);
    if (!a->text) {
        free(a);
        return false;
    }
    memcpy(a->text, text.p, text.n);
    a->text_n = text.n;
    a->shown = lw_sha256(text);
    snprintf(a->id, sizeof(a->id), "%.*s", LW_FMT(id));
    a->over_at = until_ms;
    a->until = now.steady_ms + (until_ms - now.wall_ms);
    lw_hex(secret, SECRET, hex);
    a->secret = lw_sha256(lw_str(hex, SECRET * 2));
    a->next = p->first;
    p->first = a;
    p->count++;
    p->bytes += text.n;
    lw_buf_addf(url, "%s" PREFIX "%s", p->origin, hex);
    OPENSSL_cleanse(secret, sizeof(secret));
    OPENSSL_cleanse(hex, sizeof(hex));
    return lw_buf_status(url) == 0;
}

static struct address *find(struct pages *p, struct lw_str path)
{
    struct lw_digest d;

    if (!lw_str_starts(path, LW_STR(PREFIX)) || path.n != sizeof(PREFIX) - 1 + (size_t)SECRET * 2)
        return NULL;
    d = lw_sha256(lw_str(path.p + sizeof(PREFIX) - 1, (size_t)SECRET * 2));
    for (struct address *a = p->first; a; a = a->next) {
        if (lw_digest_eq(&a->secret, &d))
            return is_over(p, a) && !a->ticket ? NULL : a;
    }
    return NULL;
}

/* ---- views: one page that was shown, so that only what it showed can be answered ---- */

static bool view_tag(const struct pages *p, const struct address *a,
                     const uint8_t nonce[VIEW_NONCE], uint8_t tag[LW_DIGEST_SIZE])
{
    uint8_t of[VIEW_NONCE + LW_DIGEST_SIZE * 2];
    unsigned n = LW_DIGEST_SIZE;

    memcpy(of, nonce, VIEW_NONCE);
    memcpy(of + VIEW_NONCE, a->secret.b, LW_DIGEST_SIZE);
    memcpy(of + VIEW_NONCE + LW_DIGEST_SIZE, a->shown.b, LW_DIGEST_SIZE);
    return HMAC(EVP_sha256(), p->key, sizeof(p->key), of, sizeof(of), tag, &n) != NULL;
}

static bool view_new(const struct pages *p, const struct address *a, char out[VIEW_HEX + 1])
{
    uint8_t both[VIEW_NONCE + LW_DIGEST_SIZE];

    if (getrandom(both, VIEW_NONCE, 0) != VIEW_NONCE || !view_tag(p, a, both, both + VIEW_NONCE))
        return false;
    lw_hex(both, sizeof(both), out);
    return true;
}

static uint8_t nibble(char c)
{
    return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

/* `view` is of lower-case hexadecimal digits. */
static bool view_fits(const struct pages *p, const struct address *a, struct lw_str view)
{
    uint8_t both[VIEW_NONCE + LW_DIGEST_SIZE];
    uint8_t tag[LW_DIGEST_SIZE];

    if (view.n != VIEW_HEX)
        return false;
    for (size_t i = 0; i < sizeof(both); i++)
        both[i] = (uint8_t)(nibble(view.p[2 * i]) << 4 | nibble(view.p[2 * i + 1]));
    return view_tag(p, a, both, tag) && CRYPTO_memcmp(tag, both + VIEW_NONCE, sizeof(tag)) == 0;
}

/* ---- answers of HTTP ---- */

static void respond(const struct pages *p, struct lw_http_exchange *x, unsigned status,
                    const struct lw_buf *page)
{
    const struct lw_http_header headers[] = {
        {LW_STR("Content-Type"), LW_STR("text/html; charset=utf-8")},
        {LW_STR("Content-Security-Policy"), lw_strz(p->policy)},
        {LW_STR("Cache-Control"), LW_STR("no-store")},
        {LW_STR("Referrer-Policy"), LW_STR("no-referrer")},
        {LW_STR("X-Frame-Options"), LW_STR("DENY")},
        {LW_STR("X-Content-Type-Options"), LW_STR("nosniff")},
        {LW_STR("Cross-Origin-Opener-Policy"), LW_STR("same-origin")},
        {LW_STR("Cross-Origin-Resource-Policy"), LW_STR("same-origin")},
        {LW_STR("Allow"), LW_STR("GET, POST")},
    };

    lw_http_respond(x, status, headers, sizeof(headers) / sizeof(headers[0]) - (status != 405),
                    lw_buf_str(page));
}

static void say(const struct pages *p, struct lw_http_exchange *x, unsigned status,
                const char *title, const char *text)
{
    struct lw_buf page;

    lw_buf_init(&page, LW_PAGE_MAX);
    lw_page_say(title, text, &page);
    respond(p, x, status, &page);
    lw_buf_fini(&page);
}

static void show(const struct pages *p, const struct address *a, struct lw_http_exchange *x)
{
    char view[VIEW_HEX + 1];
    struct lw_page what = {.id = lw_strz(a->id),
                           .text = lw_str(a->text, a->text_n),
                           .now = lw_gate_now(p->gate).wall_ms,
                           .expires_at = a->over_at};
    struct lw_buf page;

    lw_buf_init(&page, LW_PAGE_MAX);
    if (view_new(p, a, view)) {
        what.view = lw_strz(view);
        if (lw_page_ask(&what, &page) == 0) {
            respond(p, x, 200, &page);
            x = NULL;
        }
    }
    if (x)
        say(p, x, 500, "It cannot be shown",
            "The call cannot be shown in full, so that it cannot be approved here.");
    lw_buf_fini(&page);
}

static const char *title_of(enum lw_ask_state state)
{
    switch (state) {
    case LW_ASK_APPROVED:
        return "Approved";
    case LW_ASK_DENIED:
        return "Denied";
    case LW_ASK_PENDING:
        return "Noted";
    case LW_ASK_EXPIRED:
    case LW_ASK_CONSUMED:
    default:
        return "It is over";
    }
}

static const char *text_of(enum lw_ask_state state)
{
    switch (state) {
    case LW_ASK_APPROVED:
        return "This very call may run, once. You can close this page.";
    case LW_ASK_DENIED:
        return "This call does not run. You can close this page.";
    case LW_ASK_PENDING:
        return "More answers are wanted before the call runs. You can close this page.";
    case LW_ASK_EXPIRED:
        return "Time was over before the answer came. The call does not run.";
    case LW_ASK_CONSUMED:
    default:
        return "The approval had been used before the answer came.";
    }
}

/* ---- answering ---- */

/* Whoever has an address and may not use it is worth a line, as often as such are logged. */
static void tell_refused(struct pages *p, const struct address *a, const char *why)
{
    unsigned held;

    if (lw_may_log(&p->refused, lw_gate_now(p->gate).steady_ms, &held))
        lw_log(LW_LOG_WARN, "page.refused", why, LW_F_Z("approval", a->id),
               LW_F_INT("not_shown", held));
}

static bool is_form(struct lw_str type)
{
    size_t end = 0;

    while (end < type.n && type.p[end] != ';')
        end++;
    return lw_str_caseeq(lw_str_trim(lw_str(type.p, end)),
                         LW_STR("application/x-www-form-urlencoded"));
}

/* From this page. A browser that sends no referrer sends "null" for an origin; then it is its word
 * that page and form are of one site, which no page of another can make it say. */
static bool of_this_page(const struct pages *p, const struct lw_http_exchange *x)
{
    struct lw_str origin = lw_http_header(x, "origin");

    return lw_str_eqz(origin, p->origin) ||
           (lw_str_eqz(origin, "null") &&
            lw_str_eqz(lw_http_header(x, "sec-fetch-site"), "same-origin"));
}

static void take_answer(struct pages *p, struct address *a, struct lw_http_exchange *x)
{
    struct lw_str view;
    bool approve;
    int err;

    if (!of_this_page(p, x) || !is_form(lw_http_header(x, "content-type")) ||
        !lw_page_answer(lw_http_body(x), &view, &approve) || !view_fits(p, a, view)) {
        tell_refused(p, a, "an answer that did not come from the page that was shown");
        say(p, x, 403, "Not an answer of this page",
            "Open the address again, and answer there. If your browser does not tell where an "
            "answer comes from, answer at the command line: landwaiter approvals list.");
        return;
    }
    if (a->ticket) {
        say(p, x, 409, "Already answered", "Another answer is being written.");
        return;
    }
    err = p->gate->ledger_lost
              ? -LW_ERR_CLOSED
              : lw_link_vote(p->gate->link, &(struct lw_msg_vote){.ticket = ++p->next_ticket,
                                                                  .id = lw_strz(a->id),
                                                                  .approve = approve,
                                                                  .page = true,
                                                                  .shown = a->shown});
    if (err) {
        say(p, x, 503, "It could not be written",
            "The answer could not be handed to the ledger. The call does not run.");
        return;
    }
    a->ticket = p->next_ticket;
    a->x = x;
}

/* What the ledger may take another time. */
static bool passes(int err)
{
    return err == -LW_ERR_BUSY || err == -LW_ERR_FULL || err == -LW_ERR_NOMEM || err == -LW_ERR_IO;
}

/* All addresses of an approval, but one that waits for the ledger. */
static void drop_all(struct pages *p, struct lw_str id)
{
    struct address *next;

    for (struct address *a = p->first; a; a = next) {
        next = a->next;
        if (!a->ticket && lw_str_eqz(id, a->id))
            drop(p, a);
    }
}

void lw_pages_asked(struct pages *p, uint64_t ticket, int err, enum lw_ask_state state)
{
    struct lw_http_exchange *x;
    struct address *a;
    char id[LW_RECEIPT_ID_MAX];

    for (a = p ? p->first : NULL; a && (a->ticket != ticket || ticket == 0); a = a->next)
        ;
    if (!a)
        return;
    x = a->x;
    a->x = NULL;
    a->ticket = 0;
    if (x && err == 0)
        say(p, x, 200, title_of(state), text_of(state));
    else if (x && passes(err))
        say(p, x, 503, "It could not be written",
            "The answer could not be written now. Open the address again and try once more.");
    else if (x)
        say(p, x, 409, "It does not count",
            "The ledger did not take this answer. What waits: landwaiter approvals list.");
    if (err == 0 || !passes(err)) { /* an address is good for one answer */
        memcpy(id, a->id, sizeof(id));
        drop_all(p, lw_strz(id));
    }
}

void lw_pages_answered(struct pages *p, struct lw_str id, enum lw_ask_state state)
{
    if (p && state != LW_ASK_PENDING)
        drop_all(p, id);
}

void lw_pages_ledger_lost(struct pages *p)
{
    while (p && p->first) {
        struct lw_http_exchange *x = p->first->x;

        drop(p, p->first);
        if (x)
            say(p, x, 503, "It could not be written", "The ledger is gone. The call does not run.");
    }
}

/* ---- the listener ---- */

static bool is_the_user(const struct pages *p, const struct lw_http_exchange *x)
{
    uid_t other;

    return lw_http_owner(x, &other) && other == p->user;
}

static void refuse_other(struct pages *p, const struct address *a, struct lw_http_exchange *x)
{
    tell_refused(p, a, "the address of a page was opened by another user, or from elsewhere");
    say(p, x, 403, "Not for you",
        "This was asked of the user who runs Landwaiter, on the machine where it runs.");
}

static void on_request(void *user, struct lw_http_exchange *x)
{
    struct pages *p = user;
    struct address *a;
    bool post = lw_str_eqz(lw_http_method(x), "POST");

    lw_http_set_user(x, NULL);
    /* A name that leads here is not enough: a page elsewhere could have it too (DNS rebinding). */
    if (!lw_str_eqz(lw_http_header(x, "host"), p->host)) {
        say(p, x, 403, "Wrong name", "This is reached under the address that was given out only.");
        return;
    }
    if (!post && !lw_str_eqz(lw_http_method(x), "GET")) {
        say(p, x, 405, "Not so", "This page is read, and answered with its form.");
        return;
    }
    a = lw_http_query(x).n == 0 ? find(p, lw_http_path(x)) : NULL;
    if (!a)
        say(p, x, 404, "There is nothing here",
            "The address is wrong, was used, or is over. What waits for an answer: landwaiter "
            "approvals list.");
    else if (!is_the_user(p, x))
        refuse_other(p, a, x);
    else if (post)
        take_answer(p, a, x);
    else
        show(p, a, x);
}

static void on_gone(void *user, struct lw_http_exchange *x)
{
    struct pages *p = user;

    for (struct address *a = p->first; a; a = a->next) {
        if (a->x == x)
            a->x = NULL; /* what was answered is answered */
    }
}

static int listen_on(struct pages *p, const char *text)
{
    static const struct lw_http_server_ops ops = {.on_request = on_request, .on_gone = on_gone};
    struct lw_http_server_options options = {.limits = lw_http_default_limits};
    char host[64];
    char error[256] = "not ADDRESS:PORT";
    int err;

    options.host = host;
    options.limits.body = BODY_MAX;
    options.limits.connections = CONNECTIONS;
    err = lw_value_loopback(lw_strz(text), host, &options.port) ? -LW_ERR_CONFIG : 0;
    if (!err)
        err = lw_http_server_new(&p->gate->loop, &options, &ops, p, &p->server, error);
    if (err) {
        lw_log(LW_LOG_ERROR, "listen.failed", "the page for approvals could not be opened",
               LW_F_Z("detail", error));
        return err;
    }
    snprintf(p->host, sizeof(p->host), strchr(host, ':') ? "[%s]:%u" : "%s:%u", host,
             (unsigned)lw_http_server_port(p->server));
    snprintf(p->origin, sizeof(p->origin), "http://%s", p->host);
    lw_log(LW_LOG_INFO, "page.listening", "approvals can be answered on a page",
           LW_F_Z("address", p->origin));
    return 0;
}

int lw_pages_new(struct gate *g, struct pages **out)
{
    const char *where = g->conf->config->point_page;
    struct lw_buf policy;
    struct pages *p;
    int err;

    *out = NULL;
    if (!where)
        return 0;
    p = calloc(1, sizeof(*p));
    if (!p)
        return -LW_ERR_NOMEM;
    p->gate = g;
    p->user = getuid();
    lw_buf_init(&policy, sizeof(p->policy));
    lw_page_policy(&policy);
    snprintf(p->policy, sizeof(p->policy), "%.*s", (int)policy.n, policy.p ? policy.p : "");
    err = lw_buf_status(&policy);
    lw_buf_fini(&policy);
    if (!err && getrandom(p->key, sizeof(p->key), 0) != sizeof(p->key))
        err = -LW_ERR_IO;
    if (!err)
        err = listen_on(p, where);
    if (err)
        lw_pages_free(&p);
    else
        *out = p;
    return err;
}

void lw_pages_free(struct pages **pp)
{
    struct pages *p = *pp;

    *pp = NULL;
    if (!p)
        return;
    if (p->server)
        lw_http_server_close(&p->server); /* on_gone for what waits */
    while (p->first)
        drop(p, p->first);
    OPENSSL_cleanse(p->key, sizeof(p->key));
    free(p);
}
