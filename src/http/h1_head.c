/* Judges the head of an HTTP/1.1 message (see h1.h).
 *
 * Start line and line structure are judged here; llhttp splits the header lines; then the headers
 * that decide framing are judged here and the result compared with llhttp's. llhttp 8.1.0 alone
 * takes no Host or two, folded lines, Transfer-Encoding in HTTP/1.0 and "gzip, chunked". */
#include "src/http/h1_head.h"

#include <llhttp.h>

/* Headers that this layer understands or that must not come twice. */
enum field {
    FIELD_OTHER,
    FIELD_HOST,
    FIELD_CONTENT_LENGTH,
    FIELD_TRANSFER_ENCODING,
    FIELD_EXPECT,
    FIELD_UPGRADE,
    FIELD_CONTENT_TYPE,
    FIELD_ORIGIN,
    FIELD_AUTHORIZATION,
    FIELD_LAST_EVENT_ID,
    FIELD_SINGLE_LAST = FIELD_LAST_EVENT_ID,
    FIELD_CONNECTION,
    FIELD_KEEP_ALIVE,
    FIELD_MCP,
};

static const struct {
    struct lw_str name;
    enum field id;
} known[] = {
    {LW_STR_INIT("host"), FIELD_HOST},
    {LW_STR_INIT("expect"), FIELD_EXPECT},
    {LW_STR_INIT("origin"), FIELD_ORIGIN},
    {LW_STR_INIT("upgrade"), FIELD_UPGRADE},
    {LW_STR_INIT("connection"), FIELD_CONNECTION},
    {LW_STR_INIT("keep-alive"), FIELD_KEEP_ALIVE},
    {LW_STR_INIT("content-type"), FIELD_CONTENT_TYPE},
    {LW_STR_INIT("authorization"), FIELD_AUTHORIZATION},
    {LW_STR_INIT("last-event-id"), FIELD_LAST_EVENT_ID},
    {LW_STR_INIT("content-length"), FIELD_CONTENT_LENGTH},
    {LW_STR_INIT("transfer-encoding"), FIELD_TRANSFER_ENCODING},
};

struct splitting {
    llhttp_t parser; /* first: callbacks get it */
    struct lw_h1 *h;
    const char *head;
    bool in_value;
    bool complete;
};

bool lw_h1_refuse(struct lw_h1 *h, uint16_t status, const char *reason)
{
    h->status = status;
    h->reason = reason;
    return false;
}

/* RFC 9110 5.6.2 tchar, one bit a character. */
static bool is_tchar(unsigned char c)
{
    static const uint32_t tchar[8] = {
        0x00000000, /* controls */
        0x03ff6cfa, /* ! # $ % & ' * + - . 0-9 */
        0xc7fffffe, /* A-Z ^ _ */
        0x57ffffff, /* ` a-z | ~ */
    };

    return tchar[c >> 5] >> (c & 31) & 1;
}

bool lw_h1_is_token(struct lw_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (!is_tchar((unsigned char)s.p[i]))
            return false;
    }
    return s.n > 0;
}

bool lw_h1_is_value(struct lw_str s)
{
    unsigned bad = 0;

    /* No early exit: the compiler makes this a vector loop, and good values are the rule. */
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        bad |= (unsigned)(c < 0x20) & (unsigned)(c != '\t');
        bad |= (unsigned)(c == 0x7f);
    }
    return bad == 0;
}

static bool version(struct lw_h1 *h, struct lw_str text)
{
    if (lw_str_eq(text, LW_STR("HTTP/1.1")))
        h->minor = 1;
    else if (lw_str_eq(text, LW_STR("HTTP/1.0")))
        h->minor = 0;
    else if (lw_str_starts(text, LW_STR("HTTP/")))
        return lw_h1_refuse(h, 505, "only HTTP/1.1 and HTTP/1.0 are spoken here");
    else
        return lw_h1_refuse(h, 400, "the start line names no HTTP version");
    return true;
}

/* origin-form only: a path, and what RFC 3986 never allows raw is refused. */
static bool target(struct lw_h1 *h, struct lw_str t)
{
    if (t.n == 0 || t.p[0] != '/')
        return lw_h1_refuse(h, 400, "the request target must begin with '/'");
    for (size_t i = 0; i < t.n; i++) {
        unsigned char c = (unsigned char)t.p[i];

        if (c <= 0x20 || c >= 0x7f || c == '#' || c == '\\' || c == '"' || c == '<' || c == '>')
            return lw_h1_refuse(h, 400, "the request target holds a character it must not");
    }
    return true;
}

static bool request_line(struct lw_h1 *h, struct lw_str line)
{
    const char *sp = memchr(line.p, ' ', line.n);
    const char *sp2 = sp ? memrchr(line.p, ' ', line.n) : NULL;
    struct lw_str method;

    if (!sp || sp2 == sp)
        return lw_h1_refuse(h, 400, "the request line is not method, target and version");
    method = lw_str(line.p, (size_t)(sp - line.p));
    if (!lw_h1_is_token(method))
        return lw_h1_refuse(h, 400, "the method is not a token");
    if (!version(h, lw_str(sp2 + 1, (size_t)(line.p + line.n - sp2 - 1))))
        return false;
    if (lw_str_eq(method, LW_STR("CONNECT")))
        return lw_h1_refuse(h, 405, "CONNECT is not offered");
    if (!target(h, lw_str(sp + 1, (size_t)(sp2 - sp - 1))))
        return false;
    h->method = (struct lw_h1_span){0, (uint32_t)method.n};
    h->target = (struct lw_h1_span){(uint32_t)method.n + 1, (uint32_t)(sp2 - sp - 1)};
    return true;
}

static bool status_line(struct lw_h1 *h, struct lw_str line)
{
    unsigned code = 0;

    if (line.n < 12 || line.p[8] != ' ' || (line.n > 12 && line.p[12] != ' '))
        return lw_h1_refuse(h, 502, "the status line is malformed");
    if (!version(h, lw_str(line.p, 8)))
        return false;
    for (size_t i = 9; i < 12; i++) {
        if (line.p[i] < '0' || line.p[i] > '9')
            return lw_h1_refuse(h, 502, "the status code is no number");
        code = code * 10 + (unsigned)(line.p[i] - '0');
    }
    if (code < 100 || code > 599)
        return lw_h1_refuse(h, 502, "the status code is out of range");
    h->code = (uint16_t)code;
    return true;
}

bool lw_h1_line(struct lw_h1 *h, struct lw_str line, bool first)
{
    if (!lw_h1_is_value(line))
        return lw_h1_refuse(h, 400, "a control character in the head");
    if (first)
        return h->kind == LW_H1_REQUEST ? request_line(h, line) : status_line(h, line);
    if (line.n > 0 && (line.p[0] == ' ' || line.p[0] == '\t'))
        return lw_h1_refuse(h, 400, "a folded header line");
    return true;
}

/* llhttp gives a field in one span when the head comes in one piece; more than one means that it
 * reads the lines otherwise than we do. */
static int on_field(llhttp_t *parser, const char *at, size_t n)
{
    struct splitting *s = (struct splitting *)parser;
    struct lw_h1_field *f;

    /* llhttp takes spaces within names. */
    if (s->in_value || !lw_h1_is_token(lw_str(at, n)))
        return -1;
    if (s->h->field_count >= s->h->field_cap) {
        lw_h1_refuse(s->h, 431, "too many headers");
        return -1;
    }
    f = &s->h->fields[s->h->field_count];
    f->name = (struct lw_h1_span){(uint32_t)(at - s->head), (uint32_t)n};
    f->value = (struct lw_h1_span){(uint32_t)(at - s->head + (ptrdiff_t)n), 0};
    s->in_value = true;
    return 0;
}

static int on_value(llhttp_t *parser, const char *at, size_t n)
{
    struct splitting *s = (struct splitting *)parser;
    struct lw_h1_field *f;
    struct lw_str v = lw_str_trim(lw_str(at, n));

    if (!s->in_value)
        return n == 0 ? 0 : -1;
    f = &s->h->fields[s->h->field_count];
    if (f->value.n > 0)
        return -1;
    f->value = (struct lw_h1_span){(uint32_t)(v.p - s->head), (uint32_t)v.n};
    return 0;
}

static int on_value_complete(llhttp_t *parser)
{
    struct splitting *s = (struct splitting *)parser;

    if (!s->in_value)
        return -1;
    s->in_value = false;
    s->h->field_count++;
    return 0;
}

static int on_headers_complete(llhttp_t *parser)
{
    struct splitting *s = (struct splitting *)parser;

    s->complete = true;
    return s->h->to_head ? 1 : 0;
}

static const llhttp_settings_t settings = {
    .on_header_field = on_field,
    .on_header_value = on_value,
    .on_header_value_complete = on_value_complete,
    .on_headers_complete = on_headers_complete,
};

static bool split(struct lw_h1 *h, struct lw_str head, struct splitting *s)
{
    llhttp_errno_t err;

    *s = (struct splitting){.h = h, .head = head.p};
    llhttp_init(&s->parser, h->kind == LW_H1_REQUEST ? HTTP_REQUEST : HTTP_RESPONSE, &settings);
    h->status = 0;
    err = llhttp_execute(&s->parser, head.p, head.n);
    if (h->status != 0)
        return false;
    if (err == HPE_INVALID_METHOD)
        return lw_h1_refuse(h, 501, "an unknown method");
    if ((err != HPE_OK && err != HPE_PAUSED_UPGRADE) || !s->complete || s->in_value)
        return lw_h1_refuse(h, 400, "a malformed header");
    return true;
}

static enum field classify(struct lw_str name)
{
    if (name.n > 4 && lw_str_caseeq(lw_str(name.p, 4), LW_STR("mcp-")))
        return FIELD_MCP;
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (known[i].name.n == name.n && lw_str_caseeq(known[i].name, name))
            return known[i].id;
    }
    return FIELD_OTHER;
}

/* 1*DIGIT without leading zeros, far from overflow. */
static bool content_length(struct lw_h1 *h, struct lw_str v)
{
    uint64_t n = 0;

    if (v.n == 0 || v.n > 18 || (v.n > 1 && v.p[0] == '0'))
        return lw_h1_refuse(h, 400, "Content-Length is not a plain number");
    for (size_t i = 0; i < v.n; i++) {
        if (v.p[i] < '0' || v.p[i] > '9')
            return lw_h1_refuse(h, 400, "Content-Length is not a plain number");
        n = n * 10 + (uint64_t)(v.p[i] - '0');
    }
    h->has_length = true;
    h->length = n;
    return true;
}

static bool host(struct lw_h1 *h, struct lw_str v)
{
    for (size_t i = 0; i < v.n; i++) {
        char c = v.p[i];

        if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
            (c == 0 || !strchr("-._~:[]", c)))
            return lw_h1_refuse(h, 400, "Host holds a character it must not");
    }
    if (v.n == 0)
        return lw_h1_refuse(h, 400, "Host is empty");
    return true;
}

/* The next comma-separated element of *rest, trimmed; false at the end. */
static bool element(struct lw_str *rest, struct lw_str *out)
{
    const char *comma;
    size_t n;

    if (rest->n == 0)
        return false;
    comma = memchr(rest->p, ',', rest->n);
    n = comma ? (size_t)(comma - rest->p) : rest->n;
    *out = lw_str_trim(lw_str(rest->p, n));
    n += comma ? 1 : 0;
    *rest = lw_str(rest->p + n, rest->n - n);
    return true;
}

/* RFC 9112 6.3 (4): without chunked at the end the length is unknown, 400; with another coding
 * before it, it is one that is not undone here, 501. */
static bool transfer_encoding(struct lw_h1 *h, struct lw_str v)
{
    struct lw_str last = {0};
    struct lw_str rest = v;

    while (element(&rest, &last))
        ;
    if (!lw_str_caseeq(last, LW_STR("chunked")))
        return lw_h1_refuse(h, 400, "a Transfer-Encoding that does not end in chunked");
    if (!lw_str_caseeq(v, LW_STR("chunked")))
        return lw_h1_refuse(h, 501, "a Transfer-Encoding other than chunked");
    if (h->minor == 0)
        return lw_h1_refuse(h, 400, "Transfer-Encoding in HTTP/1.0");
    h->chunked = true;
    return true;
}

static void connection(struct lw_str v, bool *close, bool *keep)
{
    struct lw_str e;

    while (element(&v, &e)) {
        if (lw_str_caseeq(e, LW_STR("close")))
            *close = true;
        else if (lw_str_caseeq(e, LW_STR("keep-alive")))
            *keep = true;
    }
}

static void keep_alive(struct lw_h1 *h, struct lw_str v)
{
    struct lw_str e;
    uint32_t s = 0;

    while (element(&v, &e)) {
        if (e.n < 9 || e.n > 15 || !lw_str_caseeq(lw_str(e.p, 8), LW_STR("timeout=")))
            continue;
        for (size_t i = 8; i < e.n && e.p[i] >= '0' && e.p[i] <= '9'; i++)
            s = s * 10 + (uint32_t)(e.p[i] - '0');
        h->keep_for = s;
    }
}

static bool field(struct lw_h1 *h, enum field id, struct lw_str v, bool *close, bool *keep)
{
    switch (id) {
    case FIELD_HOST:
        return h->kind == LW_H1_RESPONSE || host(h, v);
    case FIELD_CONTENT_LENGTH:
        return content_length(h, v);
    case FIELD_TRANSFER_ENCODING:
        return transfer_encoding(h, v);
    case FIELD_EXPECT:
        if (h->kind == LW_H1_REQUEST && !lw_str_caseeq(v, LW_STR("100-continue")))
            return lw_h1_refuse(h, 417, "an unknown expectation");
        h->expects = h->minor > 0;
        return true;
    case FIELD_UPGRADE:
        /* Some client libraries offer h2c on each request; not taking it up is the answer. */
        if (h->kind == LW_H1_REQUEST && !lw_str_caseeq(v, LW_STR("h2c")))
            return lw_h1_refuse(h, 400, "no other protocol is offered here");
        return true;
    case FIELD_CONNECTION:
        connection(v, close, keep);
        return true;
    case FIELD_KEEP_ALIVE:
        if (h->kind == LW_H1_RESPONSE)
            keep_alive(h, v);
        return true;
    case FIELD_OTHER:
    case FIELD_CONTENT_TYPE:
    case FIELD_ORIGIN:
    case FIELD_AUTHORIZATION:
    case FIELD_LAST_EVENT_ID:
    case FIELD_MCP:
    default:
        return true;
    }
}

static bool mcp_twice(const struct lw_h1 *h, struct lw_str head, uint32_t i, struct lw_str name)
{
    for (uint32_t k = 0; k < i; k++) {
        if (h->fields[k].name.n == name.n &&
            lw_str_caseeq(lw_h1_str(head.p, h->fields[k].name), name))
            return true;
    }
    return false;
}

static bool judge_fields(struct lw_h1 *h, struct lw_str head)
{
    uint32_t seen = 0;
    bool close = false;
    bool keep = false;

    for (uint32_t i = 0; i < h->field_count; i++) {
        struct lw_str name = lw_h1_str(head.p, h->fields[i].name);
        enum field id = classify(name);

        if (id != FIELD_OTHER && id <= FIELD_SINGLE_LAST) {
            if (seen & 1u << id)
                return lw_h1_refuse(h, 400, "a header came twice that must be single");
            seen |= 1u << id;
        } else if (id == FIELD_MCP && mcp_twice(h, head, i, name)) {
            return lw_h1_refuse(h, 400, "a header came twice that must be single");
        }
        if (id != FIELD_OTHER &&
            !field(h, id, lw_h1_str(head.p, h->fields[i].value), &close, &keep))
            return false;
    }
    if (h->kind == LW_H1_REQUEST && !(seen & 1u << FIELD_HOST))
        return lw_h1_refuse(h, 400, "Host is missing");
    if (h->chunked && h->has_length)
        return lw_h1_refuse(h, 400, "Content-Length beside Transfer-Encoding");
    h->keep_alive = !close && (h->minor == 1 || (keep && h->kind == LW_H1_RESPONSE));
    return true;
}

/* RFC 9112 6.3 for responses: who has a body, and what ends it. */
static bool response_body(struct lw_h1 *h)
{
    bool none = h->code < 200 || h->code == 204;

    if (h->code == 101)
        return lw_h1_refuse(h, 502, "the server switched protocols unasked");
    if (none && (h->chunked || h->length > 0))
        return lw_h1_refuse(h, 502, "a body where there must be none");
    if (none || h->code == 304 || h->to_head) {
        h->chunked = false;
        h->length = 0;
    } else if (!h->chunked && !h->has_length) {
        h->until_close = true;
        h->keep_alive = false;
    }
    return true;
}

bool lw_h1_head(struct lw_h1 *h, struct lw_str head)
{
    struct splitting s;

    if (!split(h, head, &s) || !judge_fields(h, head))
        return false;
    if (h->kind == LW_H1_RESPONSE) {
        if (!response_body(h))
            return false;
    } else if (!h->chunked && h->length != s.parser.content_length) {
        return lw_h1_refuse(h, 400, "the length of the body is in doubt");
    }
    return true;
}
