#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include <stdio.h>
#include <unistd.h>

#include "lib/base/buf.h"
#include "src/config/config.h"

static char folder[] = "/tmp/lw-config-XXXXXX";
static char path[sizeof(folder) + 8];

static int load_bytes(const char *p, size_t n, struct lw_config **out, struct lw_config_error *err)
{
    FILE *f = fopen(path, "wb");

    assert_non_null(f);
    assert_int_equal(fwrite(p, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
    return lw_config_load(path, out, err);
}

/* A file and where the error must point: counted by hand in the text. */
struct bad {
    const char *text;
    unsigned line, column; /* 0: no place */
    const char *says;
};

#define S "servers:\n  fs:\n    "

static const struct bad bads[] = {
    /* names */
    {"listn: 127.0.0.1:1\n", 1, 1, "unknown key listn; did you mean listen?"},
    {"# c\nfrobnicate: 1\n", 2, 1, "unknown key frobnicate; known here: listen, tls"},
    {"limits:\n  mesage: 1MiB\n", 2, 3, "unknown key limits.mesage; did you mean message?"},
    {S "comand: [a]\n", 3, 5, "unknown key servers.fs.comand; did you mean command?"},
    {S "command: [a]\n    inherit-env: true\n", 4, 5, "did you mean inherit_env?"},
    {"listen: 127.0.0.1:1\nlisten: 127.0.0.1:2\n", 2, 1,
     "\"listen\" is given twice, first in line 1"},
    {S "command: [a]\n  fs:\n    url: https://a\n", 4, 3, "\"fs\" is given twice"},
    {"servers:\n  -fs: {command: [a]}\n", 2, 3, "begins with a letter"},
    {"servers:\n  a b: {command: [a]}\n", 2, 3, "consists of letters"},
    {"servers:\n  \"\": {command: [a]}\n", 2, 3, "1 to 64 characters"},
    {"servers:\n  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: {}\n", 2, 3,
     "1 to 64 characters"},
    /* YAML that is not accepted */
    {"a: [1\n", 2, 1, "not readable as YAML"},
    {"listen: a: b\n", 1, 10, "not readable as YAML"},
    {"servers: &x\n  fs: {}\n", 2, 3, "anchors (&name) are not accepted"},
    {"tls: {cert: &c a, key: b}\n", 1, 16, "anchors"},
    {"tls: {cert: a, key: *c}\n", 1, 21, "aliases (*name) are not accepted"},
    {"listen: !!str x\n", 1, 15, "tags (!name) are not accepted"},
    {"listen: 127.0.0.1:1\n---\nlisten: 127.0.0.1:2\n", 2, 1, "a second document"},
    {"%YAML 1.1\n---\nlisten: 127.0.0.1:1\n", 2, 1, "directives"},
    {"? [a]\n: b\n", 1, 3, "a key must be plain text"},
    {"[a, b]\n", 1, 1, "the file must be a map"},
    {"hello\n", 1, 1, "the file must be a map"},
    {"listen: \"a\xff\"\n", 1, 11, "byte 0xff begins an invalid"},
    {"listen: 1 # \xE2\x80\xAE\n", 1, 13, "byte 0xe2 begins an invalid, invisible or control"},
    {"\xC3\xA9: \x01\n", 1, 4, "byte 0x01"},
    {"listen: \"a\\0b\"\n", 1, 9, "NUL character"},
    /* types */
    {"listen: [1]\n", 1, 9, "listen must be ADDRESS:PORT"},
    {"listen:\n", 1, 1, "no port"},
    {"limits: 5\n", 1, 9, "limits must be a map of keys"},
    {"limits: {message: big}\n", 1, 19, "limits.message must be a size such as"},
    {"limits: {message: 16MB}\n", 1, 19, "limits.message must be a size"},
    {"limits: {sessions: \"5\"}\n", 1, 20, "limits.sessions must be a whole number"},
    {"limits: {sessions: -5}\n", 1, 20, "limits.sessions must be a whole number"},
    {"limits: {sessions: 1.5}\n", 1, 20, "whole number"},
    {"limits: {sessions: 010}\n", 1, 20, "whole number"},
    {"policies: rules.yaml\n", 1, 11, "policies must be a list of paths"},
    {"policies: [~/a.yaml]\n", 1, 12, "policies: ~ is not replaced; write the whole path"},
    {"policies: [a.yaml, \"\"]\n", 1, 20, "a path is empty"},
    {S "command: node\n", 3, 14, "servers.fs.command must be a list"},
    {S "command: [a, [b]]\n", 3, 18, "must be a list of texts"},
    {S "command: [a]\n    inherit_env: yes\n", 4, 18, "inherit_env must be true or false"},
    {S "command: [a]\n    inherit_env: \"true\"\n", 4, 18, "must be true or false"},
    {S "command: [a]\n    env: [A]\n", 4, 10, "env must be a map"},
    {S "command: [a]\n    env: {A: [b]}\n", 4, 14, "env.A must be text"},
    {"servers: [a]\n", 1, 10, "servers must be a map"},
    {"servers: {fs: node}\n", 1, 15, "servers.fs must be a map with command or url"},
    /* ranges */
    {"limits: {message: 63KiB}\n", 1, 19, "is 63KiB; it must lie between 64KiB and 64MiB"},
    {"limits: {message: 65MiB}\n", 1, 19, "must lie between 64KiB and 64MiB"},
    {"limits: {connections: 0}\n", 1, 23, "must lie between 1 and 65536"},
    {"limits: {inflight: 65537}\n", 1, 20, "must lie between 1 and 65536"},
    {"limits: {inflight: 99999999999999999999999}\n", 1, 20, "must be a whole number"},
    {S "command: [a]\n    call_timeout: 99ms\n", 4, 19, "between 100ms and 1d"},
    {S "command: [a]\n    surface_max_age: 61m\n", 4, 22, "between 0ms and 1h"},
    {"listen: 127.0.0.1:65536\n", 1, 9, "a number from 0 (any free one) to 65535"},
    {"listen: 127.0.0.1\n", 1, 9, "no port; write ADDRESS:PORT"},
    {"listen: localhost:80\n", 1, 9, "not an IP address"},
    {"listen: ::1:80\n", 1, 9, "goes in brackets"},
    {"decision_point: {page: 0.0.0.0:80}\n", 1, 24, "other machines could reach it"},
    {"decision_point: {page: '[::]:80'}\n", 1, 24, "other machines could reach it"},
    {"decision_point: {page: 192.168.0.1:80}\n", 1, 24, "other machines could reach it"},
    {"decision_point: {page: localhost:80}\n", 1, 24, "not an IP address"},
    {"decision_point: {page: 127.0.0.1}\n", 1, 24, "no port"},
    {"decision_point: {page: [1]}\n", 1, 24, "page must be ADDRESS:PORT of this machine"},
    {"durability: always\n", 1, 13, "no value \"always\"; it must be before-forward or group"},
    {"durability: before-foward\n", 1, 13, "did you mean before-forward?"},
    /* what belongs together */
    {S "cwd: /\n", 2, 3, "servers.fs has neither command nor url"},
    {S "command: [a]\n    url: https://a\n", 4, 5, "servers.fs has both command and url"},
    {S "url: https://a\n    cwd: /\n", 4, 5, "servers.fs.cwd goes with command only"},
    {S "command: [a]\n    headers: {}\n", 4, 5, "servers.fs.headers goes with url only"},
    {"tls: {cert: a}\n", 1, 1, "tls needs both cert and key; add tls.key"},
    {S "url: http://a\n", 3, 10, "http:// is not encrypted"},
    {S "url: http://a\n    allow_private: true\n    tls_ca: /x\n", 5, 5, "no use with http://"},
    /* values */
    {S "command: []\n", 3, 14, "servers.fs.command is empty"},
    {S "command: [\"\"]\n", 3, 15, "empty entry"},
    {S "command: [a]\n    cwd: ~/x\n", 4, 10, "~ is not replaced"},
    {S "command: [a]\n    cwd: ${HOME}\n", 4, 10, "replaced in env and headers only"},
    {S "command: [a]\n    cwd:\n", 4, 5, "cwd is empty"},
    {S "command: [a]\n    env: {1A: b}\n", 4, 11, "no digit first"},
    {S "command: [a]\n    env: {A: }\n", 4, 11, "write \"\" for an empty one"},
    {S "command: [a]\n    env: {A: \"${LW_TEST_UNSET}\"}\n", 4, 14, "LW_TEST_UNSET is not set"},
    {S "command: [a]\n    env: {A: \"${LW\"}\n", 4, 14, "write ${NAME}"},
    {S "url: https://a\n    headers: {Mcp-Session-Id: x}\n", 4, 15, "set by the gateway itself"},
    {S "url: https://a\n    headers: {HOST: x}\n", 4, 15, "set by the gateway itself"},
    {S "url: https://a\n    headers: {\"a b\": x}\n", 4, 15, "letters, digits and '-'"},
    {S "url: https://a\n    headers: {A: x, a: y}\n", 4, 21, "\"a\" is given twice"},
    {S "url: https://a\n    headers: {A: \"x\\r\\nB: y\"}\n", 4, 18, "no line breaks"},
    {S "url: ftp://a\n", 3, 10, "begins with https://"},
    {S "url: https://u:p@a/\n", 3, 10, "no user or password"},
    {S "url: https://a/#x\n", 3, 10, "fragment"},
    {S "url: https://a:0/\n", 3, 10, "the host is not valid"},
    {S "url: \"https://a b/\"\n", 3, 10, "no blanks"},
    {"allowed_origins: [https://a/x]\n", 1, 19, "https://host[:port], without a path"},
    {"allowed_origins: [\"null\"]\n", 1, 19, "any sandboxed page"},
    {"allowed_hosts: [http://a]\n", 1, 17, "name or name:port"},
};

static void bad_files_are_refused_at_their_place(void **state)
{
    (void)state;
    unsetenv("LW_TEST_UNSET");
    for (size_t i = 0; i < sizeof(bads) / sizeof(bads[0]); i++) {
        struct lw_config *c = NULL;
        struct lw_config_error err;
        char place[sizeof(path) + 32];

        assert_int_equal(load_bytes(bads[i].text, strlen(bads[i].text), &c, &err), -LW_ERR_CONFIG);
        assert_null(c);
        snprintf(place, sizeof(place), "%s:%u:%u: ", path, bads[i].line, bads[i].column);
        if (strncmp(err.text, place, strlen(place)) != 0 || !strstr(err.text, bads[i].says))
            fail_msg("case %zu\n%sgave\n%s\nexpected %s… %s", i, bads[i].text, err.text, place,
                     bads[i].says);
    }
}

static void an_error_shows_line_and_caret(void **state)
{
    static const char text[] = "limits:\n  connections: many\n";
    struct lw_config *c = NULL;
    struct lw_config_error err;
    const char *rest;

    (void)state;
    assert_int_equal(load_bytes(text, sizeof(text) - 1, &c, &err), -LW_ERR_CONFIG);
    rest = strchr(err.text, '\n');
    assert_non_null(rest);
    assert_string_equal(rest, "\n    connections: many\n                 ^");
}

/* Errors end up in journals: a value that may be a secret is not shown. */
static void an_error_does_not_show_secrets(void **state)
{
    static const char *const texts[] = {
        S "url: https://a\n    headers:\n      Authorization: \"Bearer hunter2${\"\n",
        S "url: https://a\n    headers: {Authorization: \"hunter2\\n\"}\n",
        S "command: [a]\n    env:\n      TOKEN: *hunter2\n",
        S "command: [a]\n    env:\n      TOKEN: \"hunter2\n  x: 1\n",
        S "url: https://u:hunter2@a/\n",
        S "url: https://a/?t=hunter2#\n",
        S "url: https://a\n    headers:\n      A: |\n        x\n        hunter2\n      B: *x\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct lw_config *c = NULL;
        struct lw_config_error err;

        assert_int_equal(load_bytes(texts[i], strlen(texts[i]), &c, &err), -LW_ERR_CONFIG);
        if (strstr(err.text, "hunter2"))
            fail_msg("%zu: %s", i, err.text);
        assert_non_null(strchr(err.text, '^'));
    }
}

static void defaults(void **state)
{
    static const char *const empties[] = {"", "# nothing\n", "---\n", "servers: {}\n"};

    (void)state;
    for (size_t i = 0; i < sizeof(empties) / sizeof(empties[0]); i++) {
        struct lw_config *c = NULL;
        struct lw_config_error err;

        assert_int_equal(load_bytes(empties[i], strlen(empties[i]), &c, &err), 0);
        assert_string_equal(c->listen_host, "127.0.0.1");
        assert_int_equal(c->listen_port, 7411);
        assert_null(c->tls_cert);
        assert_null(c->allowed_hosts[0]);
        assert_null(c->allowed_origins[0]);
        assert_int_equal(c->durability, LW_DURABLE_BEFORE);
        assert_int_equal(c->max_message, 16777216);
        assert_int_equal(c->max_connections, 1024);
        assert_int_equal(c->max_sessions, 1024);
        assert_int_equal(c->max_processes, 64);
        assert_int_equal(c->max_inflight, 256);
        assert_int_equal(c->replay, 1048576);
        assert_int_equal(c->replay_total, 67108864);
        assert_int_equal(c->replay_age_ms, 300000);
        assert_int_equal(c->keepalive_ms, 15000);
        assert_int_equal(c->server_count, 0);
        lw_config_free(&c);
        assert_null(c);
    }
}

static void a_full_file(void **state)
{
    static const char text[] =
        "listen: \"[::1]:0\"\n"
        "tls: {cert: c.pem, key: /k.pem}\n"
        "allowed_hosts: [gw.example:7411, 10.0.0.1]\n"
        "allowed_origins: [\"https://app.example\"]\n"
        "policies: [rules.yaml, /etc/more.yaml]\n"
        "durability: group\n"
        "limits: {message: 1MiB, connections: 2, sessions: 3, inflight: 4, processes: 5,\n"
        "  replay: 2KiB, replay_total: 8KiB, replay_age: 2s, keepalive: 3s}\n"
        "servers:\n"
        "  fs:\n"
        "    command: [node, \"a b\", \"\", 42, \"${X}\"]\n"
        "    cwd: work\n"
        "    env: {A: \"<${LW_TEST_SET}>\", B: \"\", C: \"$${D} $5\", E: no}\n"
        "    inherit_env: true\n"
        "    mode: trust-first\n"
        "    surface_max_age: 0s\n"
        "    call_timeout: 2m\n"
        "  far:\n"
        "    url: https://far.example:8443/mcp?x=1\n"
        "    headers: {Authorization: \"Bearer ${LW_TEST_SET}\"}\n"
        "    tls_ca: ca.pem\n"
        "    allow_private: true\n";
    struct lw_config *c = NULL;
    struct lw_config_error err;
    const struct lw_server_config *s;
    char expected[64];

    (void)state;
    setenv("LW_TEST_SET", "v a", 1);
    if (load_bytes(text, sizeof(text) - 1, &c, &err) != 0)
        fail_msg("%s", err.text);
    assert_string_equal(c->listen_host, "::1");
    assert_int_equal(c->listen_port, 0);
    snprintf(expected, sizeof(expected), "%s/c.pem", folder);
    assert_string_equal(c->tls_cert, expected);
    assert_string_equal(c->tls_key, "/k.pem");
    snprintf(expected, sizeof(expected), "%s/rules.yaml", folder);
    assert_string_equal(c->policies[0], expected);
    assert_string_equal(c->policies[1], "/etc/more.yaml");
    assert_null(c->policies[2]);
    assert_string_equal(c->allowed_hosts[1], "10.0.0.1");
    assert_null(c->allowed_hosts[2]);
    assert_string_equal(c->allowed_origins[0], "https://app.example");
    assert_int_equal(c->durability, LW_DURABLE_GROUP);
    assert_int_equal(c->max_message, 1048576);
    assert_int_equal(c->max_connections + c->max_sessions * 10 + c->max_inflight * 100, 432);
    assert_int_equal(c->max_processes, 5);
    assert_int_equal(c->replay, 2048);
    assert_int_equal(c->replay_total, 8192);
    assert_int_equal(c->replay_age_ms, 2000);
    assert_int_equal(c->keepalive_ms, 3000);
    assert_int_equal(c->server_count, 2);
    s = lw_config_server(c, "fs");
    assert_non_null(s);
    assert_string_equal(s->argv[1], "a b");
    assert_string_equal(s->argv[2], "");
    assert_string_equal(s->argv[3], "42");
    assert_string_equal(s->argv[4], "${X}");
    assert_null(s->argv[5]);
    snprintf(expected, sizeof(expected), "%s/work", folder);
    assert_string_equal(s->cwd, expected);
    assert_int_equal(s->env_count, 4);
    assert_string_equal(s->env[0].value, "<v a>");
    assert_string_equal(s->env[1].value, "");
    assert_string_equal(s->env[2].value, "${D} $5");
    assert_string_equal(s->env[3].value, "no");
    assert_true(s->inherit_env);
    assert_null(s->url);
    assert_int_equal(s->mode, LW_MODE_TRUST_FIRST);
    assert_int_equal(s->surface_max_age_ms, 0);
    assert_int_equal(s->call_timeout_ms, 120000);
    s = lw_config_server(c, "far");
    assert_non_null(s);
    assert_null(s->argv);
    assert_string_equal(s->url, "https://far.example:8443/mcp?x=1");
    assert_string_equal(s->headers[0].name, "Authorization");
    assert_string_equal(s->headers[0].value, "Bearer v a");
    assert_true(s->allow_private);
    assert_int_equal(s->mode, LW_MODE_PINNED);
    assert_int_equal(s->surface_max_age_ms, 1000);
    assert_int_equal(s->call_timeout_ms, 60000);
    assert_null(lw_config_server(c, "f"));
    lw_config_free(&c);
}

/* A value from the environment must not bring in a second header. */
static void variables_are_checked_too(void **state)
{
    static const char text[] = S "url: https://a\n    headers: {A: \"${LW_TEST_SET}\"}\n";
    struct lw_config *c = NULL;
    struct lw_config_error err;

    (void)state;
    setenv("LW_TEST_SET", "x\r\nB: y", 1);
    assert_int_equal(load_bytes(text, sizeof(text) - 1, &c, &err), -LW_ERR_CONFIG);
    assert_non_null(strstr(err.text, "no line breaks"));
}

static char *repeated(const char *head, const char *piece, size_t times, const char *tail)
{
    struct lw_buf b;

    lw_buf_init(&b, 1 << 23);
    lw_buf_addz(&b, head);
    for (size_t i = 0; i < times; i++)
        lw_buf_addz(&b, piece);
    lw_buf_addz(&b, tail);
    lw_buf_addc(&b, '\0');
    assert_int_equal(lw_buf_status(&b), 0);
    return b.p;
}

/* Each limit is met: one below it (where that is a good file) and one beyond. */
static void limits_hold(void **state)
{
    static const struct {
        const char *head, *piece;
        size_t times;
        const char *tail, *says; /* says NULL: good */
    } cases[] = {
        {"", "# 34567\n", 131072, "", NULL}, /* 1 MiB exactly */
        {"", "# 34567\n", 131072, "\n", "larger than 1 MiB"},
        {"", "[", 100000, "", "nested more than 16 levels"},
        {"a: ", "[", 15, "]", "not readable"},
        {"allowed_hosts: [", "a,", 256, "]\n", NULL},
        {"allowed_hosts: [", "a,", 257, "]\n", "at most 256"},
        {"pdp: [", "{},", 17, "]\n", "17 decision points; at most 16"},
        {"allowed_hosts: [", "a,", 65536, "]\n", "more than 65536 values"},
        {S "command: [", "a,", 256, "]\n", NULL},
        {S "command: [", "a,", 257, "]\n", "at most 256"},
        {S "command: [", "a", 32768, "]\n", NULL},
        {S "command: [", "a", 32769, "]\n", "at most 32768 are accepted"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char *text = repeated(cases[i].head, cases[i].piece, cases[i].times, cases[i].tail);
        struct lw_config *c = NULL;
        struct lw_config_error err;
        int r = load_bytes(text, strlen(text), &c, &err);

        if (r != (cases[i].says ? -LW_ERR_CONFIG : 0) ||
            (cases[i].says && !strstr(err.text, cases[i].says)))
            fail_msg("case %zu: %d %s", i, r, err.text);
        lw_config_free(&c);
        free(text);
    }
}

static void many_names(void **state)
{
    static const struct {
        const char *head, *format;
        int limit;
        const char *tail;
    } cases[] = {
        {"servers:\n", "  s%d: {command: [a]}\n", 256, ""},
        {S "command: [a]\n    env:\n", "      V%d: x\n", 256, ""},
        {S "url: https://a\n    headers:\n", "      V%d: x\n", 64, ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        for (int over = 0; over < 2; over++) {
            struct lw_config *c = NULL;
            struct lw_config_error err;
            struct lw_buf b;

            lw_buf_init(&b, 1 << 20);
            lw_buf_addz(&b, cases[i].head);
            for (int n = 0; n < cases[i].limit + over; n++) {
                char line[64];

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
                snprintf(line, sizeof(line), cases[i].format, n);
#pragma GCC diagnostic pop
                lw_buf_addz(&b, line);
            }
            assert_int_equal(load_bytes(b.p, b.n, &c, &err), over ? -LW_ERR_CONFIG : 0);
            if (over)
                assert_non_null(strstr(err.text, "are accepted"));
            lw_config_free(&c);
            lw_buf_fini(&b);
        }
    }
}

static void files_that_cannot_be_read(void **state)
{
    struct lw_config *c = NULL;
    struct lw_config_error err;

    (void)state;
    assert_int_equal(lw_config_load("/nonexistent/x.yaml", &c, &err), -LW_ERR_NOTFOUND);
    assert_non_null(strstr(err.text, "--config"));
    assert_int_equal(lw_config_load("/dev/zero", &c, &err), -LW_ERR_CONFIG);
    assert_int_equal(lw_config_load("/tmp", &c, &err), -LW_ERR_CONFIG);
    assert_null(c);
}

static void a_command_can_be_added(void **state)
{
    char *argv[] = {(char *)"node", (char *)"x.js", NULL};
    struct lw_config *c = NULL;
    struct lw_server_config *s = NULL;

    (void)state;
    assert_int_equal(lw_config_default(&c), 0);
    assert_int_equal(lw_config_add_command(c, "one", argv, NULL), 0);
    assert_int_equal(lw_config_add_command(c, "two", argv + 1, &s), 0);
    assert_string_equal(s->name, "two");
    assert_string_equal(s->argv[0], "x.js");
    assert_int_equal(s->call_timeout_ms, 60000);
    assert_string_equal(c->servers[0].argv[0], "node");
    assert_int_equal(c->server_count, 2);
    lw_config_free(&c);
}

/* docs/config.md is what the table says. */
static void the_document_is_current(void **state)
{
    const char *root = getenv("LW_SOURCE_ROOT");
    static char file[200000];
    char name[4096];
    struct lw_buf b;
    FILE *f;
    size_t n;

    (void)state;
    if (!root)
        skip();
    snprintf(name, sizeof(name), "%s/docs/config.md", root);
    lw_buf_init(&b, sizeof(file));
    lw_config_document(&b);
    assert_int_equal(lw_buf_status(&b), 0);
    f = fopen(name, "rb");
    assert_non_null(f);
    n = fread(file, 1, sizeof(file) - 1, f);
    fclose(f);
    if (n != b.n || memcmp(file, b.p, n) != 0)
        fail_msg("docs/config.md is stale: landwaiter doctor --config-help > docs/config.md");
    lw_buf_fini(&b);
}

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof(path), "%s/c.yaml", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_files_are_refused_at_their_place),
        cmocka_unit_test(an_error_shows_line_and_caret),
        cmocka_unit_test(an_error_does_not_show_secrets),
        cmocka_unit_test(defaults),
        cmocka_unit_test(a_full_file),
        cmocka_unit_test(variables_are_checked_too),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(many_names),
        cmocka_unit_test(files_that_cannot_be_read),
        cmocka_unit_test(a_command_can_be_added),
        cmocka_unit_test(the_document_is_current),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
