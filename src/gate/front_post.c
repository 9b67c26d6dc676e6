/* A POST: what its headers and its body are, which place it belongs to, and what the transport
 * itself answers. The order in which a modern request is refused is lib/mcp/ladder's.
 * Specification: basic/transports of both eras. */
#include "src/gate/front_http.h"

#include <stdio.h>
#include <sys/random.h>

#include "lib/mcp/ladder.h"
#include "lib/mcp/param_headers.h"
#include "src/http/owner.h"

/* ---- places ---- */

static void refuse_place(struct lw_http_exchange *x, const struct lw_message *m, int err)
{
    const char *text = err == -LW_ERR_LIMIT ? "No session can be opened now (limits.sessions)"
                       : err == -LW_ERR_BUSY
                           ? "No more processes of this server can be started now "
                             "(limits.processes)"
                           : "The server cannot be started; the gateway's log says why";

    lw_front_reply_error(x, 503, m->id->raw, LW_MCP_REFUSED, text);
}

static struct place *open_legacy(struct http_front *f, const struct lw_server_config *server,
                                 struct lw_http_exchange *x, const struct lw_message *m)
{
    uint8_t random[16];
    char id[33];
    char key[PLACE_KEY];
    struct place *p = NULL;
    int err = -LW_ERR_IO;

    if (getrandom(random, sizeof(random), 0) == sizeof(random)) {
        lw_hex(random, sizeof(random), id);
        lw_front_session_key(server, lw_strz(id), key);
        err = lw_front_place_new(f, server, key, /* modern= */ false, &p);
    }
    if (err) {
        refuse_place(x, m, err);
        return NULL;
    }
    snprintf(p->session_id, sizeof(p->session_id), "%s", id);
    return p;
}

static struct place *modern_place(struct http_front *f, const struct lw_server_config *server,
                                  struct lw_http_exchange *x, const struct lw_message *m,
                                  const struct lw_claim *claim)
{
    char view[LW_VIEW_TEXT_BUF];
    char key[PLACE_KEY];
    struct place *p;

    if (lw_view_key(LW_STR("modern"), claim->capabilities, LW_STR(""), view) != 0) {
        lw_front_reply_error(x, 400, m->id->raw, LW_RPC_INVALID_PARAMS,
                             "Invalid params: clientCapabilities cannot be read");
        return NULL;
    }
    /* Clients of one user of this machine, or of another machine: what one of them did before is no
     * fact about the calls of others. */
    snprintf(key, sizeof(key), "%s||%s|%s", server ? server->name : "", view, lw_http_peer(x));
    p = lw_front_place_find(f, key);
    if (!p) {
        int err = lw_front_place_new(f, server, key, /* modern= */ true, &p);

        if (err)
            refuse_place(x, m, err);
    }
    return p;
}

/* ---- the ladder ---- */

static void refuse(struct lw_http_exchange *x, const struct lw_message *m,
                   const struct lw_claim *claim, const struct lw_ladder *l)
{
    struct lw_str id = m->kind == LW_MESSAGE_REQUEST ? m->id->raw : LW_STR_NONE;
    struct lw_buf b;

    if (l->code != LW_MCP_UNSUPPORTED_VERSION) {
        lw_front_reply_error(x, l->status, id, l->code, l->text);
        return;
    }
    lw_buf_init(&b, 65536);
    lw_mcp_unsupported(&b, id, claim->version);
    lw_front_reply(x, l->status, lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* The Mcp-Param-* headers of a request, in lines. p NULL without memory. */
static struct lw_str param_headers(struct http_front *f, const struct lw_http_exchange *x)
{
    struct lw_str prefix = LW_STR(LW_PARAM_HEADER);
    const struct lw_http_header *h;
    struct lw_str block = LW_STR("");
    size_t count;
    size_t n = 0;
    char *p;

    h = lw_http_headers(x, &count);
    for (size_t i = 0; i < count; i++)
        n += h[i].name.n + h[i].value.n + 3;
    p = lw_arena_alloc(&f->arena, n + 1);
    if (!p)
        return LW_STR_NONE;
    block.p = p;
    for (size_t i = 0; i < count; i++) {
        if (h[i].name.n <= prefix.n || !lw_str_caseeq(lw_str(h[i].name.p, prefix.n), prefix))
            continue;
        memcpy(p, h[i].name.p, h[i].name.n);
        p += h[i].name.n;
        *p++ = ':';
        *p++ = ' ';
        if (h[i].value.n)
            memcpy(p, h[i].value.p, h[i].value.n);
        p += h[i].value.n;
        *p++ = '\n';
    }
    block.n = (size_t)(p - block.p);
    return block;
}

/* Both are taken; the one that is named first is the one that is liked better. */
static bool likes_streams(const struct lw_http_exchange *x)
{
    struct lw_str accept = lw_http_header(x, "accept");

    return lw_str_find(accept, LW_STR("text/event-stream"), 0) <
           lw_str_find(accept, LW_STR("application/json"), 0);
}

static void request(struct http_front *f, struct place *p, struct lw_http_exchange *x,
                    const struct lw_message *m, bool modern)
{
    struct lw_str headers = modern ? param_headers(f, x) : LW_STR_NONE;
    struct stream *s = NULL;
    struct exchange *e = NULL;

    if (!modern || headers.p)
        s = lw_front_stream_new(p, x);
    if (s) {
        s->initialize = !modern && lw_str_eqz(m->method, "initialize");
        if (!modern && !s->initialize && likes_streams(x)) {
            s->whole = true;
            lw_front_stream_open(s);
        }
        e = lw_front_exchange_new(s);
    }
    if (!e) {
        if (s)
            lw_front_stream_free(s);
        lw_front_reply_error(x, 503, m->id->raw, LW_RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    lw_front_place_message(p, e->id, m, headers);
}

static void message(struct http_front *f, const struct lw_server_config *server,
                    struct lw_http_exchange *x, const struct lw_message *m)
{
    struct lw_http_claims headers = {
        .version = lw_http_header(x, "mcp-protocol-version"),
        .method = lw_http_header(x, "mcp-method"),
        .name = lw_http_header(x, "mcp-name"),
    };
    struct lw_claim claim;
    struct lw_ladder l;
    struct place *p;

    lw_mcp_claim(m, &claim);
    l = lw_mcp_ladder(m, &claim, &headers);
    switch (l.end) {
    case LW_LADDER_REFUSED:
        refuse(x, m, &claim, &l);
        return;
    case LW_LADDER_NOTED:
        lw_front_reply(x, 202, LW_STR_NONE); /* closing the stream cancels, nothing else does */
        return;
    case LW_LADDER_MODERN:
        p = modern_place(f, server, x, m, &claim);
        if (p)
            request(f, p, x, m, /* modern= */ true);
        return;
    case LW_LADDER_LEGACY:
        break;
    }
    if (m->kind == LW_MESSAGE_REQUEST && lw_str_eqz(m->method, "initialize"))
        p = open_legacy(f, server, x, m);
    else
        p = lw_front_legacy_place(f, server, x, m->id ? m->id->raw : LW_STR_NONE);
    if (!p)
        return;
    if (m->kind == LW_MESSAGE_REQUEST) {
        request(f, p, x, m, /* modern= */ false);
        return;
    }
    lw_front_place_message(p, 0, m, LW_STR_NONE);
    lw_front_reply(x, 202, LW_STR_NONE);
}

/* ---- batches: 2025-03-26 has them, revisions after it do not ---- */

static bool takes_batches(const struct place *p)
{
    return p->version[0] && strcmp(p->version, "2025-03-26") <= 0;
}

/* Why the batch cannot be taken, or NULL. */
static const char *batch_fault(const struct lw_message *m, size_t count,
                               struct lw_str version_header)
{
    if (lw_mcp_version_era(lw_str_trim(version_header)) == LW_ERA_MODERN)
        return "Invalid Request: this protocol version has no batches";
    for (size_t i = 0; i < count; i++) {
        struct lw_claim claim;

        lw_mcp_claim(&m[i], &claim);
        if (claim.version.p || claim.malformed)
            return "Invalid Request: a batch holds no requests of a protocol version that has no "
                   "batches";
        if (m[i].kind == LW_MESSAGE_REQUEST && lw_str_eqz(m[i].method, "initialize"))
            return "Invalid Request: initialize is not part of a batch";
    }
    return NULL;
}

/* Each request has its own way through the session; they are answered on one stream. */
static void batch(struct http_front *f, const struct lw_server_config *server,
                  struct lw_http_exchange *x, const struct lw_message *m, size_t count)
{
    const char *fault = batch_fault(m, count, lw_http_header(x, "mcp-protocol-version"));
    uint64_t ids[LW_BATCH_MAX] = {0};
    struct stream *s = NULL;
    bool failed = false;
    bool asks = false;
    struct place *p;

    if (fault) {
        lw_front_reply_error(x, 400, LW_STR_NONE, LW_RPC_INVALID_REQUEST, fault);
        return;
    }
    p = lw_front_legacy_place(f, server, x, LW_STR_NONE);
    if (!p)
        return;
    if (!takes_batches(p)) {
        lw_front_reply_error(
            x, 400, LW_STR_NONE, LW_RPC_INVALID_REQUEST,
            "Invalid Request: the protocol version of this session has no batches");
        return;
    }
    for (size_t i = 0; i < count; i++)
        asks |= m[i].kind == LW_MESSAGE_REQUEST;
    if (asks)
        s = lw_front_stream_new(p, x);
    if (s)
        s->whole = true;
    for (size_t i = 0; i < count && s && !failed; i++) {
        struct exchange *e = m[i].kind == LW_MESSAGE_REQUEST ? lw_front_exchange_new(s) : NULL;

        failed = m[i].kind == LW_MESSAGE_REQUEST && !e;
        ids[i] = e ? e->id : 0;
    }
    if (asks && (!s || failed)) {
        if (s)
            lw_front_stream_free(s);
        lw_front_reply_error(x, 503, LW_STR_NONE, LW_RPC_INTERNAL_ERROR, "out of memory");
        return;
    }
    if (s)
        lw_front_stream_open(s);
    for (size_t i = 0; i < count; i++)
        lw_front_place_message(p, ids[i], &m[i], LW_STR_NONE);
    if (!asks)
        lw_front_reply(x, 202, LW_STR_NONE);
}

/* ---- the body ---- */

/* The value of a parameter of a media type, without quotes; p NULL: it has none. */
static struct lw_str parameter(struct lw_str type, const char *name)
{
    struct lw_str value = LW_STR_NONE;
    const char *at = memchr(type.p, ';', type.n);

    while (at && !value.p) {
        struct lw_str rest = lw_str(at + 1, (size_t)(type.p + type.n - at - 1));
        const char *end = rest.n ? memchr(rest.p, ';', rest.n) : NULL;
        struct lw_str one = end ? lw_str(rest.p, (size_t)(end - rest.p)) : rest;
        const char *equals = one.n ? memchr(one.p, '=', one.n) : NULL;

        if (equals &&
            lw_str_caseeq(lw_str_trim(lw_str(one.p, (size_t)(equals - one.p))), lw_strz(name)))
            value = lw_str_trim(lw_str(equals + 1, (size_t)(one.p + one.n - equals - 1)));
        at = end;
    }
    if (value.n >= 2 && value.p[0] == '"' && value.p[value.n - 1] == '"')
        value = lw_str(value.p + 1, value.n - 2);
    return value;
}

/* JSON in UTF-8, as it stands: what another reader would decode is not read here. */
static bool is_json(struct lw_str type, struct lw_str coding)
{
    const char *semicolon = type.n ? memchr(type.p, ';', type.n) : NULL;
    struct lw_str name = semicolon ? lw_str(type.p, (size_t)(semicolon - type.p)) : type;
    struct lw_str charset;

    if (!type.p || !lw_str_caseeq(lw_str_trim(name), LW_STR("application/json")))
        return false;
    charset = parameter(type, "charset");
    return (!charset.p || lw_str_caseeq(charset, LW_STR("utf-8"))) &&
           (!coding.p || lw_str_caseeq(lw_str_trim(coding), LW_STR("identity")));
}

void lw_front_post(struct http_front *f, const struct lw_server_config *server,
                   struct lw_http_exchange *x)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_str accept = lw_http_header(x, "accept");
    struct lw_message_fault fault;
    struct lw_message *several;
    struct lw_message m;
    size_t count;

    if (!is_json(lw_http_header(x, "content-type"), lw_http_header(x, "content-encoding"))) {
        lw_front_reply_error(x, 415, LW_STR_NONE, -32000,
                             "Unsupported Media Type: Content-Type must be application/json, in "
                             "UTF-8 and without a Content-Encoding");
        return;
    }
    if (!lw_front_accepts(accept, "application/json", "application/*") ||
        !lw_front_accepts(accept, "text/event-stream", "text/*")) {
        lw_front_reply_error(x, 406, LW_STR_NONE, -32000,
                             "Not Acceptable: Client must accept both application/json and "
                             "text/event-stream");
        return;
    }
    lw_arena_reset(&f->arena);
    limits.bytes = limits.string = f->gate.conf->config->max_message;
    if (lw_message_is_batch(lw_http_body(x))) {
        if (lw_message_parse_batch(&f->arena, lw_http_body(x), &limits, &several, &count, &fault) !=
            0)
            lw_front_reply_error(x, 400, LW_STR_NONE, fault.code, fault.text);
        else
            batch(f, server, x, several, count);
        return;
    }
    if (lw_message_parse(&f->arena, lw_http_body(x), &limits, &m, &fault) != 0) {
        lw_front_reply_error(x, 400, fault.id, fault.code, fault.text);
        return;
    }
    message(f, server, x, &m);
}
