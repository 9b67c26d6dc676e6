/* The headers of the modern transport: how text is put into them, which marks of a definition are
 * valid, what a request's headers must say, and in which order a request is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lib/mcp/header_text.h"
#include "lib/mcp/ladder.h"
#include "lib/mcp/param_headers.h"

/* The table "Encoding examples" of the specification, and what stands for itself. */
static void header_text_is_encoded(void **state)
{
    static const char *const pairs[][2] = {
        {"us-west1", "us-west1"},
        {"Hello, \xE4\xB8\x96\xE7\x95\x8C", "=?base64?SGVsbG8sIOS4lueVjA==?="},
        {" padded ", "=?base64?IHBhZGRlZCA=?="},
        {"line1\nline2", "=?base64?bGluZTEKbGluZTI=?="},
        {"=?base64?literal?=", "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="},
        {"", "=?base64?\?="},
        {"inner blank", "inner blank"},
        {"inner\ttab", "inner\ttab"},
        {"=?base64?SGVsbG8=", "=?base64?SGVsbG8="},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        struct lw_buf to;
        struct lw_buf room;
        struct lw_str out;

        lw_buf_init(&to, 1000);
        lw_buf_init(&room, 1000);
        lw_header_text_put(&to, lw_strz(pairs[i][0]));
        assert_true(lw_str_eqz(lw_buf_str(&to), pairs[i][1]));
        assert_true(lw_header_text_get(lw_buf_str(&to), &room, &out));
        assert_true(lw_str_eqz(out, pairs[i][0]));
        lw_buf_fini(&to);
        lw_buf_fini(&room);
    }
}

static void header_text_has_one_reading(void **state)
{
    static const char *const bad[] = {
        "=?base64?SGVsbG8?=",     /* no padding */
        "=?base64?SGVs!!!bG8=?=", /* no digits */
        "=?base64?SGVs bG8=?=",
        "=?base64?/w==?=", /* not UTF-8 */
        "=?base64?Zh==?=", /* unused bits */
        "caf\xC3\xA9",
        "a\x01",
    };
    static const char *const literal[] = {
        "SGVsbG8=", "=?BASE64?SGVsbG8=?=", "=?base64?=", "SGVsbG8=?="};
    struct lw_buf room;
    struct lw_str out;
    char *big = malloc(LW_HEADER_TEXT_MAX + 1);

    (void)state;
    lw_buf_init(&room, 1000);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_false(lw_header_text_get(lw_strz(bad[i]), &room, &out));
    for (size_t i = 0; i < sizeof(literal) / sizeof(literal[0]); i++) {
        assert_true(lw_header_text_get(lw_strz(literal[i]), &room, &out));
        assert_true(lw_str_eqz(out, literal[i]));
    }
    lw_buf_reset(&room);
    assert_non_null(big);
    memset(big, 'a', LW_HEADER_TEXT_MAX + 1);
    lw_header_text_put(&room, lw_str(big, LW_HEADER_TEXT_MAX + 1));
    assert_int_equal(lw_buf_status(&room), -LW_ERR_LIMIT);
    free(big);
    lw_buf_fini(&room);
}

/* ---- marks ---- */

static int scan(struct lw_arena *a, const char *schema, struct lw_param_headers *out)
{
    const struct lw_json *tool;
    char text[4096];

    snprintf(text, sizeof(text), "{\"name\":\"t\",\"inputSchema\":%s}", schema);
    assert_int_equal(lw_json_parse(a, lw_arena_dup(a, lw_strz(text)), NULL, &tool, NULL), 0);
    return lw_mcp_param_headers(a, tool, out);
}

#define P(x) "{\"type\":\"object\",\"properties\":{" x "}}"

static void marks_that_break_a_rule(void **state)
{
    static const char *const bad[] = {
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":7}"),
        P("\"a\":{\"type\":\"object\",\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"type\":\"array\",\"x-mcp-header\":\"A\",\"items\":{\"type\":\"string\"}}"),
        P("\"a\":{\"type\":\"null\",\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"type\":\"number\",\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"type\":[\"string\",\"null\"],\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\"},"
          "\"b\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"MyField\"},"
          "\"b\":{\"type\":\"string\",\"x-mcp-header\":\"myfield\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"My Field\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"My:Field\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"Caf\xC3\xA9\"}"),
        P("\"a\":{\"type\":\"string\",\"x-mcp-header\":\"A\\r\\nB\"}"),
        P("\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}}"),
        P("\"a\":{\"anyOf\":[{\"type\":\"string\",\"x-mcp-header\":\"A\"}]}"),
        P("\"a\":{\"not\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}}"),
        P("\"a\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\","
          "\"x-mcp-header\":\"A\"}}"),
        P("\"a\":{\"allOf\":[{\"properties\":{\"b\":{\"type\":\"string\","
          "\"x-mcp-header\":\"A\"}}}]}"),
        "{\"type\":\"object\",\"$defs\":{\"d\":{\"type\":\"string\",\"x-mcp-header\":\"A\"}},"
        "\"properties\":{\"a\":{\"$ref\":\"#/$defs/d\"}}}",
        "{\"type\":\"object\",\"if\":{\"properties\":{\"a\":{\"type\":\"string\","
        "\"x-mcp-header\":\"A\"}}}}",
        "{\"type\":\"string\",\"x-mcp-header\":\"A\"}",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        struct lw_param_headers marks;
        struct lw_arena a;

        lw_arena_init(&a, 1 << 18);
        if (scan(&a, bad[i], &marks) != -LW_ERR_SYNTAX || !marks.fault)
            fail_msg("taken: %s", bad[i]);
        lw_arena_fini(&a);
    }
}

static void marks_are_collected(void **state)
{
    struct lw_param_headers marks;
    const struct lw_param_header *h;
    struct lw_arena a;

    (void)state;
    lw_arena_init(&a, 1 << 18);
    assert_int_equal(scan(&a,
                          P("\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"},"
                            "\"x-mcp-header\":{\"type\":\"string\"},"
                            "\"where\":{\"type\":\"object\",\"default\":{\"x-mcp-header\":1},"
                            "\"properties\":{\"n\":{\"type\":\"integer\",\"x-mcp-header\":\"N\"}}},"
                            "\"on\":{\"type\":\"boolean\",\"x-mcp-header\":\"On\"}"),
                          &marks),
                     0);
    assert_int_equal(marks.count, 3);
    h = marks.first;
    assert_true(lw_str_eqz(h->name, "Region"));
    assert_int_equal(h->type, LW_PARAM_STRING);
    assert_int_equal(h->depth, 1);
    h = h->next;
    assert_true(lw_str_eqz(h->name, "N"));
    assert_int_equal(h->type, LW_PARAM_INTEGER);
    assert_int_equal(h->depth, 2);
    assert_true(lw_str_eqz(h->path[0], "where"));
    assert_true(lw_str_eqz(h->path[1], "n"));
    h = h->next;
    assert_int_equal(h->type, LW_PARAM_BOOLEAN);
    assert_null(h->next);
    assert_int_equal(scan(&a, "{\"type\":\"object\"}", &marks), 0);
    assert_int_equal(marks.count, 0);
    assert_true(lw_mcp_param_marked(LW_STR("{\"x-mcp-header\":\"A\"}")));
    assert_false(lw_mcp_param_marked(LW_STR("{\"header\":\"A\"}")));
    lw_arena_fini(&a);
}

static void marks_are_bounded(void **state)
{
    struct lw_param_headers marks;
    const struct lw_json *tool;
    struct lw_arena small;
    struct lw_arena a;
    struct lw_buf b;

    (void)state;
    for (int n = LW_PARAM_HEADERS_MAX; n <= LW_PARAM_HEADERS_MAX + 1; n++) {
        lw_arena_init(&a, 1 << 20);
        lw_buf_init(&b, 1 << 16);
        lw_buf_addz(&b, "{\"inputSchema\":{\"properties\":{");
        for (int i = 0; i < n; i++)
            lw_buf_addf(&b, "%s\"p%d\":{\"type\":\"string\",\"x-mcp-header\":\"H%d\"}",
                        i ? "," : "", i, i);
        lw_buf_addz(&b, "}}}");
        assert_int_equal(lw_json_parse(&a, lw_buf_str(&b), NULL, &tool, NULL), 0);
        assert_int_equal(lw_mcp_param_headers(&a, tool, &marks),
                         n > LW_PARAM_HEADERS_MAX ? -LW_ERR_SYNTAX : 0);
        lw_arena_fini(&a);
        lw_buf_fini(&b);
    }
    /* No room for what is collected. */
    lw_arena_init(&a, 1 << 20);
    lw_arena_init(&small, 16);
    assert_int_equal(
        lw_json_parse(&a,
                      LW_STR("{\"inputSchema\":{\"properties\":{\"a\":{\"type\":\"string\","
                             "\"x-mcp-header\":\"A\"}}}}"),
                      NULL, &tool, NULL),
        0);
    assert_int_equal(lw_mcp_param_headers(&small, tool, &marks), -LW_ERR_LIMIT);
    lw_arena_fini(&small);
    lw_arena_fini(&a);
}

/* ---- headers against arguments ---- */

#define MARKS                                                                                      \
    P("\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"},"                              \
      "\"n\":{\"type\":\"integer\",\"x-mcp-header\":\"N\"},"                                       \
      "\"on\":{\"type\":\"boolean\",\"x-mcp-header\":\"On\"},"                                     \
      "\"in\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\","                    \
      "\"x-mcp-header\":\"In-X\"}}}")

static void headers_must_say_what_the_arguments_say(void **state)
{
    static const struct {
        const char *arguments;
        const char *headers;
        const char *mismatch; /* NULL: they agree */
    } cases[] = {
        {"{\"region\":\"eu\"}", "Mcp-Param-Region: eu\n", NULL},
        {"{\"region\":\"eu\"}", "mcp-param-REGION:   eu  \n", NULL},
        {"{\"region\":\"eu\"}", "Mcp-Param-Region: us\n", "Region"},
        {"{\"region\":\"eu\"}", "Mcp-Param-Region: EU\n", "Region"},
        {"{\"region\":\"eu\"}", "", "Region"},
        {"{\"region\":\"eu\"}", "Mcp-Param-Regio: eu\nMcp-Param-Region2: eu\n", "Region"},
        {"{\"region\":null}", "", NULL},
        {"{\"region\":null}", "Mcp-Param-Region: eu\n", NULL},
        {"{}", "", NULL},
        {"{}", "Mcp-Param-Region: eu\nMcp-Param-Unknown: x\n", NULL},
        {"{\"region\":\"Hello\"}", "Mcp-Param-Region: =?base64?SGVsbG8=?=\n", NULL},
        {"{\"region\":\"Hello\"}", "Mcp-Param-Region: =?base64?SGVsbG8?=\n", "Region"},
        {"{\"region\":\"Hello\"}", "Mcp-Param-Region: =?base64?SGVs!!!bG8=?=\n", "Region"},
        {"{\"region\":\"SGVsbG8=\"}", "Mcp-Param-Region: SGVsbG8=\n", NULL},
        {"{\"region\":\"=?base64?SGVsbG8=\"}", "Mcp-Param-Region: =?base64?SGVsbG8=\n", NULL},
        {"{\"region\":\"\"}", "Mcp-Param-Region: \n", NULL},
        {"{\"n\":42}", "Mcp-Param-N: 42\n", NULL},
        {"{\"n\":42}", "Mcp-Param-N: 42.0\n", NULL},
        {"{\"n\":42.0}", "Mcp-Param-N: 42\n", NULL},
        {"{\"n\":-7}", "Mcp-Param-N: -7\n", NULL},
        {"{\"n\":42}", "Mcp-Param-N: 43\n", "N"},
        {"{\"n\":1000}", "Mcp-Param-N: 1e3\n", "N"},
        {"{\"n\":26}", "Mcp-Param-N: 0x1a\n", "N"},
        {"{\"n\":42}", "", "N"},
        {"{\"n\":0}", "", "N"},
        {"{\"on\":false}", "Mcp-Param-On: false\n", NULL},
        {"{\"on\":false}", "Mcp-Param-On: False\n", "On"},
        {"{\"on\":false}", "", "On"},
        {"{\"in\":{\"x\":\"1\"}}", "Mcp-Param-In-X: 1\n", NULL},
        {"{\"in\":{\"x\":\"1\"}}", "Mcp-Param-X: 1\n", "In-X"},
        {"{\"in\":7}", "", NULL}, /* no value at that path; the schema says the rest */
        {"{\"region\":{}}", "", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct lw_param_header *h;
        const struct lw_json *arguments;
        struct lw_param_headers marks;
        struct lw_arena a;
        struct lw_buf sent;

        lw_arena_init(&a, 1 << 18);
        assert_int_equal(scan(&a, MARKS, &marks), 0);
        assert_int_equal(lw_json_parse(&a, lw_strz(cases[i].arguments), NULL, &arguments, NULL), 0);
        h = lw_mcp_param_mismatch(&marks, arguments, lw_strz(cases[i].headers));
        if (h ? !cases[i].mismatch || !lw_str_eqz(h->name, cases[i].mismatch)
              : cases[i].mismatch != NULL)
            fail_msg("%s with %s: %.*s", cases[i].arguments, cases[i].headers,
                     LW_FMT(h ? h->name : LW_STR("nothing")));
        /* What we would send for these arguments agrees with them. */
        lw_buf_init(&sent, 4096);
        lw_mcp_param_mirror(&marks, arguments, LW_STR(""), &sent);
        assert_null(lw_mcp_param_mismatch(&marks, arguments, lw_buf_str(&sent)));
        lw_buf_fini(&sent);
        lw_arena_fini(&a);
    }
}

static void arguments_are_mirrored_and_unknown_headers_kept(void **state)
{
    const struct lw_json *arguments;
    struct lw_param_headers marks;
    struct lw_arena a;
    struct lw_buf to;

    (void)state;
    lw_arena_init(&a, 1 << 18);
    lw_buf_init(&to, 4096);
    assert_int_equal(scan(&a, MARKS, &marks), 0);
    assert_int_equal(lw_json_parse(&a,
                                   LW_STR("{\"n\":42.0,\"region\":\"a\\r\\nHost: evil\","
                                          "\"on\":null,\"in\":{\"x\":\" y\"}}"),
                                   NULL, &arguments, NULL),
                     0);
    lw_mcp_param_mirror(&marks, arguments,
                        LW_STR("mcp-param-n: 7\nMcp-Param-Tenant: blue\nMcp-Param-On: true\n"),
                        &to);
    /* Base64 by Python: base64.b64encode(b"a\r\nHost: evil"), (b" y") */
    assert_string_equal((lw_buf_addc(&to, '\0'), to.p),
                        "Mcp-Param-Region: =?base64?YQ0KSG9zdDogZXZpbA==?=\n"
                        "Mcp-Param-N: 42\n"
                        "Mcp-Param-In-X: =?base64?IHk=?=\n"
                        "Mcp-Param-Tenant: blue\n");
    lw_buf_fini(&to);
    lw_arena_fini(&a);
}

/* ---- the ladder ---- */

#define V         "io.modelcontextprotocol/protocolVersion"
#define META(v)   "\"_meta\":{\"" V "\":\"" v "\",\"io.modelcontextprotocol/clientCapabilities\":{}}"
#define REQ(m, p) "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" m "\",\"params\":{" p "}}"
#define NEW       "2026-07-28"
#define OLD       "2025-11-25"

static void ladder(void **state)
{
    static const struct {
        const char *body;
        const char *version;
        const char *method;
        const char *name;
        enum lw_ladder_end end;
        unsigned status;
        int code;
    } cases[] = {
        /* what claims nothing is legacy, and so is initialize */
        {REQ("tools/list", ""), NULL, NULL, NULL, LW_LADDER_LEGACY, 0, 0},
        {REQ("tools/list", ""), OLD, NULL, NULL, LW_LADDER_LEGACY, 0, 0},
        {REQ("tools/list", ""), NULL, "prompts/list", NULL, LW_LADDER_LEGACY, 0, 0},
        {REQ("initialize", "\"protocolVersion\":\"" NEW "\""), NULL, NULL, NULL, LW_LADDER_LEGACY,
         0, 0},
        {REQ("tools/list", META(OLD)), OLD, NULL, NULL, LW_LADDER_LEGACY, 0, 0},
        {REQ("tools/list", META(OLD)), NEW, NULL, NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("initialize", ""), NEW, NULL, NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("initialize", META(NEW)), NEW, "initialize", NULL, LW_LADDER_REFUSED, 404, -32601},
        /* right */
        {REQ("tools/list", META(NEW)), NEW, "tools/list", NULL, LW_LADDER_MODERN, 0, 0},
        {REQ("tools/list", META(NEW)), " " NEW "\t", " tools/list ", NULL, LW_LADDER_MODERN, 0, 0},
        {REQ("tools/call", META(NEW) ",\"name\":\"a\""), NEW, "tools/call", "  a  ",
         LW_LADDER_MODERN, 0, 0},
        {REQ("tools/call", META(NEW) ",\"name\":\"a b\\u00e9\""), NEW, "tools/call",
         "=?base64?YSBiw6k=?=", LW_LADDER_MODERN, 0, 0},
        {REQ("tasks/get", META(NEW) ",\"taskId\":\"t1\""), NEW, "tasks/get", "t1", LW_LADDER_MODERN,
         0, 0},
        {REQ("resources/read", META(NEW) ",\"uri\":\"a:b\""), NEW, "resources/read", "a:b",
         LW_LADDER_MODERN, 0, 0},
        {REQ("tools/call", META(NEW)), NEW, "tools/call", NULL, LW_LADDER_MODERN, 0, 0},
        /* the envelope */
        {REQ("tools/list", ""), NEW, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32602},
        {REQ("tools/list", "\"_meta\":{}"), NEW, "tools/list", NULL, LW_LADDER_REFUSED, 400,
         -32602},
        {REQ("tools/list", "\"_meta\":{\"" V "\":7}"), NEW, "tools/list", NULL, LW_LADDER_REFUSED,
         400, -32602},
        {REQ("tools/list", "\"_meta\":{\"" V "\":\"" NEW "\"}"), NEW, "tools/list", NULL,
         LW_LADDER_REFUSED, 400, -32602},
        {REQ("tools/list", "\"_meta\":{\"" V "\":\"" NEW "\","
                           "\"io.modelcontextprotocol/clientCapabilities\":[]}"),
         NEW, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32602},
        {REQ("tools/list", "\"_meta\":{\"" V "\":\"" NEW "\","
                           "\"io.modelcontextprotocol/clientInfo\":\"me\","
                           "\"io.modelcontextprotocol/clientCapabilities\":{}}"),
         NEW, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32602},
        /* headers against the body, before the version is judged */
        {REQ("tools/list", META(NEW)), OLD, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/list", META("v999")), NEW, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/list", META("v999")), "v999", "x", NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/list", META("v999")), "v999", "tools/list", NULL, LW_LADDER_REFUSED, 400,
         -32022},
        {REQ("tools/list", META("v999")), NULL, NULL, NULL, LW_LADDER_REFUSED, 400, -32022},
        {REQ("tools/list", META(NEW)), NULL, "tools/list", NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/list", META(NEW)), NEW, NULL, NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/list", META(NEW)), NEW, "TOOLS/LIST", NULL, LW_LADDER_REFUSED, 400, -32020},
        {REQ("tools/call", META(NEW) ",\"name\":\"a\""), NEW, "tools/call", NULL, LW_LADDER_REFUSED,
         400, -32020},
        {REQ("tools/call", META(NEW) ",\"name\":\"a\""), NEW, "tools/call", "A", LW_LADDER_REFUSED,
         400, -32020},
        {REQ("tools/call", META(NEW) ",\"name\":\"a\""), NEW, "tools/call",
         "=?base64?YQ?=", LW_LADDER_REFUSED, 400, -32020},
        {REQ("tasks/get", META(NEW) ",\"taskId\":\"t1\""), NEW, "tasks/get", "t2",
         LW_LADDER_REFUSED, 400, -32020},
        {REQ("tasks/cancel", META(NEW) ",\"taskId\":\"t1\""), NEW, "tasks/cancel", NULL,
         LW_LADDER_REFUSED, 400, -32020},
        /* methods that this era does not have */
        {REQ("ping", META(NEW)), NEW, "ping", NULL, LW_LADDER_REFUSED, 404, -32601},
        {REQ("logging/setLevel", META(NEW)), NEW, "logging/setLevel", NULL, LW_LADDER_REFUSED, 404,
         -32601},
        {REQ("no/such", META(NEW)), NEW, "no/such", NULL, LW_LADDER_REFUSED, 404, -32601},
        {REQ("no/such", META(NEW)), NEW, "ping", NULL, LW_LADDER_REFUSED, 400, -32020},
        /* notifications and responses */
        {"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}", NULL, NULL, NULL,
         LW_LADDER_LEGACY, 0, 0},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}", NEW, NULL, NULL,
         LW_LADDER_NOTED, 0, 0},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}", NEW, "x", NULL,
         LW_LADDER_REFUSED, 400, -32020},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":{" META(NEW) "}}", OLD, NULL, NULL,
         LW_LADDER_REFUSED, 400, -32020},
        {"{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":{" META("v9") "}}", NULL, NULL, NULL,
         LW_LADDER_REFUSED, 400, -32022},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", NEW, NULL, NULL, LW_LADDER_REFUSED, 400,
         -32600},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", OLD, NULL, NULL, LW_LADDER_LEGACY, 0, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct lw_http_claims headers = {lw_strz(cases[i].version), lw_strz(cases[i].method),
                                         lw_strz(cases[i].name)};
        struct lw_message_fault fault;
        struct lw_message m;
        struct lw_claim claim;
        struct lw_ladder l;
        struct lw_arena a;

        lw_arena_init(&a, 1 << 18);
        assert_int_equal(
            lw_message_parse(&a, lw_strz(cases[i].body), &lw_json_default_limits, &m, &fault), 0);
        lw_mcp_claim(&m, &claim);
        l = lw_mcp_ladder(&m, &claim, &headers);
        if (l.end != cases[i].end || l.status != cases[i].status || l.code != cases[i].code ||
            (l.end == LW_LADDER_REFUSED && !l.text))
            fail_msg("row %zu, %s: end %d, status %u, code %d", i, cases[i].body, (int)l.end,
                     l.status, l.code);
        lw_arena_fini(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(header_text_is_encoded),
        cmocka_unit_test(header_text_has_one_reading),
        cmocka_unit_test(marks_that_break_a_rule),
        cmocka_unit_test(marks_are_collected),
        cmocka_unit_test(marks_are_bounded),
        cmocka_unit_test(headers_must_say_what_the_arguments_say),
        cmocka_unit_test(arguments_are_mirrored_and_unknown_headers_kept),
        cmocka_unit_test(ladder),
    };

    return cmocka_run_group_tests_name("mcp_headers", tests, NULL, NULL);
}
