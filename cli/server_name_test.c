#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "cli/server_name.h"
#include "src/config/values.h"

#define ARGV(...) ((const char *const[]){__VA_ARGS__, NULL})

static void stem_is(const char *expected, const char *const argv[])
{
    char name[LW_SERVER_NAME_MAX + 1];
    int which;
    size_t n = strlen(expected);

    assert_int_equal(lw_server_name_derive(argv, name, &which), 0);
    assert_null(lw_value_server_name(lw_strz(name)));
    if (strncmp(name, expected, n) != 0 || strlen(name) != n + 9 || name[n] != '-')
        print_error("%s is not %s-<digest>\n", name, expected);
    assert_true(strncmp(name, expected, n) == 0 && strlen(name) == n + 9 && name[n] == '-');
}

static void it_is_what_is_started(void **state)
{
    (void)state;
    stem_is("server-filesystem",
            ARGV("npx", "-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv"));
    stem_is("server-everything",
            ARGV("npx", "--yes", "--package", "@modelcontextprotocol/server-everything", "x"));
    stem_is("mcp-server-git", ARGV("uvx", "mcp-server-git", "--repository", "/a"));
    stem_is("mcp-server-time", ARGV("uvx", "--from", "mcp-server-time==1.2", "serve"));
    stem_is("mcp_server_fetch", ARGV("/usr/bin/python3", "-m", "mcp_server_fetch"));
    stem_is("server", ARGV("python3", "-u", "/opt/x/server.py"));
    stem_is("index", ARGV("node", "--require", "/a/hook.js", "dist/index.js", "--port"));
    stem_is("weather", ARGV("uv", "--directory", "/srv/w", "run", "weather.py"));
    stem_is("github-mcp-server", ARGV("docker", "run", "-i", "--rm", "-e", "TOKEN",
                                      "ghcr.io/github/github-mcp-server:0.5"));
    stem_is("server-memory", ARGV("env", "A=b", "npx", "server-memory"));
    stem_is("tool", ARGV("/opt/bin/tool", "npx", "other"));
    stem_is("npx", ARGV("npx"));
    stem_is("npx", ARGV("npx", "-y"));
    stem_is("server", ARGV("/"));
    stem_is("server", ARGV("npx", "..."));
    stem_is("a-b--c", ARGV("/opt/a b\x1b;c"));
    stem_is("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", /* 40 of them */
            ARGV("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
}

static void the_digest_is_of_the_json_array(void **state)
{
    char name[LW_SERVER_NAME_MAX + 1];
    int which;

    (void)state;
    /* printf '["npx","-y","@modelcontextprotocol/server-filesystem@2025.8.21","/srv"]' | sha256sum
     */
    assert_int_equal(
        lw_server_name_derive(
            ARGV("npx", "-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv"), name,
            &which),
        0);
    assert_string_equal(name, "server-filesystem-cbe75cba");
    /* printf '["/opt/x","a b","\\"q\\"","ä"]' | sha256sum, in UTF-8 */
    assert_int_equal(
        lw_server_name_derive(ARGV("/opt/x", "a b", "\"q\"", "\xc3\xa4"), name, &which), 0);
    assert_string_equal(name, "x-d396ef6f");
}

static void what_is_not_utf8_is_refused(void **state)
{
    char name[LW_SERVER_NAME_MAX + 1];
    int which = -1;

    (void)state;
    assert_int_equal(lw_server_name_derive(ARGV("x", "y", "\xff"), name, &which), -LW_ERR_ENCODING);
    assert_int_equal(which, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_is_what_is_started),
        cmocka_unit_test(the_digest_is_of_the_json_array),
        cmocka_unit_test(what_is_not_utf8_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
