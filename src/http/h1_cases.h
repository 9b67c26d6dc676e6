/* Messages that are refused, and some that must be taken: bytes, the answer that RFC 9110, RFC 9112
 * or our stricter rule wants, and why. Read by the unit test of the framing and by the test that
 * sends them to a listening server. Included once per test program. */
#ifndef LW_HTTP_H1_CASES_H
#define LW_HTTP_H1_CASES_H

#include <stddef.h>

/* The limits that some rows are made to break. */
#define H1_CASES_FIELDS     16
#define H1_CASES_CHUNK_LINE 64
#define H1_COUNT(rows)      (sizeof(rows) / sizeof((rows)[0]))

struct h1_case {
    const char *name;
    const char *bytes;
    size_t n;
    unsigned status; /* refused with it; 0: taken */
    unsigned messages;
    const char *body; /* of all messages, one after the other */
};

#define BYTES(literal) literal, sizeof(literal) - 1
#define HOST           "Host: a\r\n"
#define POST           "POST /mcp HTTP/1.1\r\nHost: a\r\n"
#define CHUNKED        POST "Transfer-Encoding: chunked\r\n\r\n"

/* clang-format off */
static const struct h1_case h1_requests[] = {
    /* The inputs of the comparison of servers: what at least one well-known server took. */
    {"CL and TE", BYTES(POST "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* RFC 9112 6.3: the smuggling classic */},
    {"TE and CL", BYTES(POST "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* the same in the other order */},
    {"two different CL", BYTES(POST "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"),
     400, 0, "" /* RFC 9112 6.3 (5) */},
    {"two equal CL", BYTES(POST "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab"),
     400, 0, "" /* may be refused there; is here */},
    {"CL list", BYTES(POST "Content-Length: 2, 2\r\n\r\nab"), 400, 0, "" /* the same in one line */},
    {"CL with plus", BYTES(POST "Content-Length: +2\r\n\r\nab"), 400, 0, "" /* 1*DIGIT */},
    {"CL negative", BYTES(POST "Content-Length: -2\r\n\r\nab"), 400, 0, "" /* 1*DIGIT */},
    {"CL hex", BYTES(POST "Content-Length: 0x2\r\n\r\nab"), 400, 0, "" /* 1*DIGIT */},
    {"TE xchunked", BYTES(POST "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* RFC 9112 6.3 (4): chunked is not the last coding */},
    {"TE gzip, chunked", BYTES(POST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
     501, 0, "" /* legal, but we undo no gzip; llhttp takes it */},
    {"TE twice", BYTES(POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* which one counts differs */},
    {"TE identity then chunked",
     BYTES(POST "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* as "identity, chunked" */},
    {"TE in 1.0", BYTES("POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* RFC 9112 6.1: faulty framing */},
    {"space before colon", BYTES(POST "Content-Length : 2\r\n\r\nab"), 400, 0, "" /* RFC 9112 5.1 */},
    {"folded TE", BYTES(POST "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* RFC 9112 5.2 */},
    {"folded with tab", BYTES(POST "X: a\r\n\tb\r\n\r\n"), 400, 0, "" /* the same */},
    {"bare LF lines", BYTES("GET / HTTP/1.1\nHost: a\n\n"), 400, 0, "" /* may be taken; is not */},
    {"chunk lines end in LF", BYTES(CHUNKED "2\nab\n0\n\n"), 400, 0, "" /* CRLF only */},
    {"bare CR in value", BYTES(POST "X: a\rb\r\n\r\n"), 400, 0, "" /* RFC 9112 2.2 */},
    {"NUL in value", BYTES(POST "X: a\0b\r\n\r\n"), 400, 0, "" /* RFC 9110 5.5 */},
    {"no Host", BYTES("GET / HTTP/1.1\r\nX: a\r\n\r\n"), 400, 0, "" /* RFC 9112 3.2 */},
    {"two Hosts", BYTES("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"), 400, 0, "" /* the same */},
    {"long chunk extension",
     BYTES(CHUNKED "2;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\nab"),
     400, 0, "" /* over 64 bytes in this test; servers let 200 KB pass */},

    /* Start line. */
    {"empty line first", BYTES("\r\nGET / HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* stricter */},
    {"space first", BYTES(" GET / HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* the method is empty */},
    {"two spaces", BYTES("GET  / HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* one SP each */},
    {"space in target", BYTES("GET /a b HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* the same */},
    {"tab in request line", BYTES("GET\t/ HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* SP only */},
    {"space after version", BYTES("GET / HTTP/1.1 \r\n" HOST "\r\n"), 400, 0, "" /* the same */},
    {"method no token", BYTES("G(T / HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* RFC 9110 9.1 */},
    {"method unknown", BYTES("FROB / HTTP/1.1\r\n" HOST "\r\n"), 501, 0, "" /* RFC 9110 15.6.2 */},
    {"method lower case", BYTES("get / HTTP/1.1\r\n" HOST "\r\n"), 501, 0, "" /* case counts */},
    {"CONNECT", BYTES("CONNECT a:443 HTTP/1.1\r\n" HOST "\r\n"), 405, 0, "" /* no tunnels */},
    {"absolute target", BYTES("GET http://b/ HTTP/1.1\r\n" HOST "\r\n"),
     400, 0, "" /* would override Host; we are no proxy */},
    {"asterisk target", BYTES("OPTIONS * HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* no path */},
    {"fragment", BYTES("GET /a#b HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* not in a target */},
    {"backslash", BYTES("GET /a\\b HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* read as '/' by some */},
    {"raw UTF-8 in target", BYTES("GET /\xc3\xa4 HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* RFC 3986 */},
    {"NUL in target", BYTES("GET /\0 HTTP/1.1\r\n" HOST "\r\n"), 400, 0, "" /* control */},
    {"HTTP/2.0", BYTES("GET / HTTP/2.0\r\n" HOST "\r\n"), 505, 0, "" /* RFC 9110 15.6.6 */},
    {"HTTP/1.2", BYTES("GET / HTTP/1.2\r\n" HOST "\r\n"), 505, 0, "" /* not spoken */},
    {"HTTP/0.9", BYTES("GET /\r\n"), 400, 0, "" /* no version */},
    {"lower case version", BYTES("GET / http/1.1\r\n" HOST "\r\n"), 400, 0, "" /* case counts */},
    {"h2 preface", BYTES("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505, 0, "" /* not spoken */},
    {"TLS hello", BYTES("\x16\x03\x01\x02\x00\x01\x00\n"), 400, 0, "" /* TLS on a plain port */},

    /* Headers. */
    {"no colon", BYTES(POST "X\r\n\r\n"), 400, 0, "" /* field-line */},
    {"empty name", BYTES(POST ": x\r\n\r\n"), 400, 0, "" /* token */},
    {"name with space", BYTES(POST "X Y: x\r\n\r\n"), 400, 0, "" /* token */},
    {"name with NUL", BYTES(POST "X\0: x\r\n\r\n"), 400, 0, "" /* token */},
    {"name with bracket", BYTES(POST "X[: x\r\n\r\n"), 400, 0, "" /* token */},
    {"name beyond ASCII", BYTES(POST "\xc3\xa4: x\r\n\r\n"), 400, 0, "" /* token */},
    {"DEL in value", BYTES(POST "X: \x7f\r\n\r\n"), 400, 0, "" /* control */},
    {"escape in value", BYTES(POST "X: \x1b[2J\r\n\r\n"), 400, 0, "" /* control */},
    {"CR CR LF", BYTES(POST "X: a\r\r\n\r\n"), 400, 0, "" /* bare CR */},
    {"LF CR", BYTES("GET / HTTP/1.1\n\r" HOST "\r\n"), 400, 0, "" /* bare LF */},
    {"Host empty", BYTES("GET / HTTP/1.1\r\nHost: \r\n\r\n"), 400, 0, "" /* stricter */},
    {"Host with path", BYTES("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"), 400, 0, "" /* uri-host */},
    {"Host with user", BYTES("GET / HTTP/1.1\r\nHost: u@a\r\n\r\n"), 400, 0, "" /* uri-host */},
    {"Host list", BYTES("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n"), 400, 0, "" /* uri-host */},
    {"CL empty", BYTES(POST "Content-Length:\r\n\r\n"), 400, 0, "" /* 1*DIGIT */},
    {"CL junk behind", BYTES(POST "Content-Length: 2x\r\n\r\nab"), 400, 0, "" /* 1*DIGIT */},
    {"CL two numbers", BYTES(POST "Content-Length: 1 2\r\n\r\nab"), 400, 0, "" /* 1*DIGIT */},
    {"CL leading zero", BYTES(POST "Content-Length: 02\r\n\r\nab"), 400, 0, "" /* octal to some */},
    {"CL 2^64", BYTES(POST "Content-Length: 18446744073709551616\r\n\r\n"), 400, 0, "" /* overflow */},
    {"CL 2^64 + 2", BYTES(POST "Content-Length: 18446744073709551618\r\n\r\nab"), 400, 0, "" /* wraps to 2 */},
    {"TE chunked twice in one", BYTES(POST "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* RFC 9112 6.1: chunked once only */},
    {"TE quoted", BYTES(POST "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n"), 400, 0, "" /* RFC 9112 6.3 (4) */},
    {"TE empty", BYTES(POST "Transfer-Encoding:\r\n\r\n"), 400, 0, "" /* RFC 9112 6.3 (4) */},
    {"TE with VT", BYTES(POST "Transfer-Encoding: \x0b" "chunked\r\n\r\n0\r\n\r\n"), 400, 0, "" /* control */},
    {"Authorization twice", BYTES(POST "Authorization: a\r\nauthorization: b\r\n\r\n"),
     400, 0, "" /* which one counts differs */},
    {"Content-Type twice", BYTES(POST "Content-Type: a\r\nContent-Type: b\r\n\r\n"), 400, 0, "" /* same */},
    {"Origin twice", BYTES(POST "Origin: a\r\nOrigin: b\r\n\r\n"), 400, 0, "" /* same */},
    {"Last-Event-ID twice", BYTES(POST "Last-Event-ID: 1\r\nLast-Event-Id: 2\r\n\r\n"), 400, 0, "" /* same */},
    {"Mcp header twice", BYTES(POST "Mcp-Param-X: a\r\nX: b\r\nMCP-PARAM-X: a\r\n\r\n"), 400, 0, "" /* same */},
    {"Expect other", BYTES(POST "Expect: 200-ok\r\nContent-Length: 1\r\n\r\na"), 417, 0, "" /* RFC 9110 10.1.1 */},
    {"Upgrade websocket", BYTES("GET / HTTP/1.1\r\n" HOST "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
     400, 0, "" /* refused by our rule */},
    {"17 headers", BYTES("GET / HTTP/1.1\r\n" HOST "A:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\n"
      "A:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\n\r\n"), 431, 0, "" /* 16 in this test */},

    /* Chunks. */
    {"chunk size empty", BYTES(CHUNKED "\r\nab\r\n"), 400, 0, "" /* 1*HEXDIG */},
    {"chunk size 0x", BYTES(CHUNKED "0x2\r\nab\r\n"), 400, 0, "" /* 1*HEXDIG */},
    {"chunk size with plus", BYTES(CHUNKED "+2\r\nab\r\n"), 400, 0, "" /* 1*HEXDIG */},
    {"chunk size with space", BYTES(CHUNKED "2 \r\nab\r\n"), 400, 0, "" /* no BWS here */},
    {"chunk size too long", BYTES(CHUNKED "000000002\r\nab\r\n"), 400, 0, "" /* 9 digits */},
    {"chunk size overflow", BYTES(CHUNKED "10000000000000002\r\nab\r\n"), 400, 0, "" /* wraps to 2 */},
    {"chunk longer than said", BYTES(CHUNKED "2\r\nabc\r\n"), 400, 0, "ab" /* CRLF is due */},
    {"chunk ends in CR only", BYTES(CHUNKED "2\r\nab\r0\r\n\r\n"), 400, 0, "ab" /* CRLF is due */},
    {"chunk size ends in CR only", BYTES(CHUNKED "2\rab\r\n"), 400, 0, "" /* CRLF is due */},
    {"LF in extension", BYTES(CHUNKED "2;a\nb\r\nab\r\n"), 400, 0, "" /* hides a chunk line */},
    {"extension without size", BYTES(CHUNKED ";a\r\nab\r\n"), 400, 0, "" /* 1*HEXDIG */},
    {"extension of blanks", BYTES(CHUNKED "2 ; a\r\nab\r\n"), 400, 0, "" /* BWS: stricter */},
    {"extension quoted", BYTES(CHUNKED "2;a=\"\r\nab\r\n"), 400, 0, "" /* stricter */},
    {"extension unnamed", BYTES(CHUNKED "2;\r\nab\r\n"), 400, 0, "" /* chunk-ext-name */},
    {"extension beyond ASCII", BYTES(CHUNKED "2;\xc3\xa4\r\nab\r\n"), 400, 0, "" /* token */},
    {"trailer", BYTES(CHUNKED "0\r\nX: y\r\n\r\n"), 400, 0, "" /* refused in requests */},
    {"last chunk without end", BYTES(CHUNKED "0\r\nGET / HTTP/1.1\r\n"), 400, 0, "" /* read as trailer by some */},

    /* What must be taken. */
    {"plain GET", BYTES("GET / HTTP/1.1\r\nHost: a:80\r\n\r\n"), 0, 1, ""},
    {"Host IPv6", BYTES("GET / HTTP/1.1\r\nHost: [::1]:7411\r\n\r\n"), 0, 1, ""},
    {"query", BYTES("GET /a/%20?x=1&y={} HTTP/1.1\r\n" HOST "\r\n"), 0, 1, ""},
    {"POST", BYTES(POST "Content-Length: 5\r\n\r\nhello"), 0, 1, "hello"},
    {"POST of nothing", BYTES(POST "Content-Length: 0\r\n\r\n"), 0, 1, ""},
    {"POST without length", BYTES(POST "\r\n"), 0, 1, ""},
    {"chunked", BYTES(CHUNKED "3\r\nhel\r\n00000002;x=y\r\nlo\r\n0\r\n\r\n"), 0, 1, "hello"},
    {"chunked, capitals", BYTES(POST "TRANSFER-ENCODING:CHUNKED\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n"),
     0, 1, "0123456789"},
    {"two in a row", BYTES(POST "Content-Length: 2\r\n\r\nabGET /2 HTTP/1.1\r\n" HOST "\r\n"), 0, 2, "ab"},
    {"chunked then another", BYTES(CHUNKED "1\r\na\r\n0\r\n\r\n" POST "Content-Length: 1\r\n\r\nb"), 0, 2, "ab"},
    {"value of blanks", BYTES(POST "X: \t \r\nY:\r\n\r\n"), 0, 1, ""},
    {"value beyond ASCII", BYTES(POST "X: \xc3\xa4\r\n\r\n"), 0, 1, "" /* obs-text: opaque */},
    {"Expect continue", BYTES(POST "Expect: 100-Continue\r\nContent-Length: 1\r\n\r\na"), 0, 1, "a"},
    {"h2c offer", BYTES("GET / HTTP/1.1\r\n" HOST "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
      "HTTP2-Settings: AAMAAABk\r\n\r\n"), 0, 1, "" /* RFC 9110 7.8: may be ignored */},
    {"HTTP/1.0", BYTES("POST / HTTP/1.0\r\n" HOST "Content-Length: 1\r\n\r\na"), 0, 1, "a"},
    {"sixteen headers", BYTES("GET / HTTP/1.1\r\n" HOST "A:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\n"
      "A:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\nA:1\r\n\r\n"), 0, 1, ""},
};

static const struct h1_case h1_responses[] = {
    {"CL and TE", BYTES("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, "" /* response splitting between us and a cache */},
    {"two different CL", BYTES("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc"), 400, 0, ""},
    {"CL with plus", BYTES("HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nab"), 400, 0, ""},
    {"TE xchunked", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"), 400, 0, ""},
    {"TE gzip, chunked", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"), 501, 0, ""},
    {"TE twice", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     400, 0, ""},
    {"TE in 1.0", BYTES("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400, 0, ""},
    {"space before colon", BYTES("HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\nab"), 400, 0, ""},
    {"folded", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"), 400, 0, ""},
    {"bare LF", BYTES("HTTP/1.1 200 OK\nContent-Length: 2\n\nab"), 400, 0, ""},
    {"chunk lines end in LF", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\nab\n0\n\n"), 400, 0, ""},
    {"bare CR", BYTES("HTTP/1.1 200 OK\r\nX: a\rb\r\n\r\n"), 400, 0, ""},
    {"NUL", BYTES("HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n"), 400, 0, ""},
    {"NUL in phrase", BYTES("HTTP/1.1 200 O\0K\r\n\r\n"), 400, 0, ""},
    {"long chunk extension", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
      "2;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\nab"), 400, 0, ""},
    {"Mcp-Session-Id twice", BYTES("HTTP/1.1 200 OK\r\nMcp-Session-Id: a\r\nMcp-Session-Id: b\r\n\r\n"), 400, 0, ""},
    {"code of two digits", BYTES("HTTP/1.1 20 OK\r\n\r\n"), 502, 0, ""},
    {"code of four digits", BYTES("HTTP/1.1 2000 OK\r\n\r\n"), 502, 0, ""},
    {"code 099", BYTES("HTTP/1.1 099 OK\r\n\r\n"), 502, 0, ""},
    {"code 600", BYTES("HTTP/1.1 600 OK\r\n\r\n"), 502, 0, ""},
    {"not HTTP", BYTES("ICY 200 OK\r\n\r\n"), 502, 0, ""},
    {"HTTP/2", BYTES("HTTP/2.0 200 OK\r\n\r\n"), 505, 0, ""},
    {"switching protocols", BYTES("HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
     502, 0, "" /* we never ask */},
    {"204 with length", BYTES("HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\nab"), 502, 0, "" /* RFC 9110 8.6 */},
    {"204 chunked", BYTES("HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 502, 0, "" /* RFC 9112 6.1 */},
    {"100 with length", BYTES("HTTP/1.1 100 Go\r\nContent-Length: 2\r\n\r\nab"), 502, 0, ""},
    {"trailer with LF", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\n\r\n"), 400, 0, ""},
    {"trailer without colon",
     BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX\r\n\r\n"), 400, 0, ""},
    {"trailer folded",
     BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n z\r\n\r\n"), 400, 0, ""},
    {"long trailers", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
      "X: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n\r\n"), 400, 0, ""},

    {"plain", BYTES("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab"), 0, 1, "ab"},
    {"no phrase", BYTES("HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nab"), 0, 1, "ab"},
    {"chunked", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n"), 0, 1, "ab"},
    {"trailers", BYTES("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\nZ: 1\r\n\r\n"),
     0, 1, "" /* skipped */},
    {"204", BYTES("HTTP/1.1 204 No\r\n\r\n"), 0, 1, ""},
    {"304 with length", BYTES("HTTP/1.1 304 Same\r\nContent-Length: 500\r\n\r\n"), 0, 1, "" /* RFC 9110 8.6 */},
    {"100 then 200", BYTES("HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na"), 0, 2, "a"},
    {"headers repeated", BYTES("HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 0\r\n\r\n"),
     0, 1, ""},
};
/* clang-format on */

#endif
