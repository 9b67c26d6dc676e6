/* Addresses and URLs, by table. The address rows are the examples and edges of the IANA
 * special-purpose registries. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>

#include "src/http/address.h"
#include "src/http/url.h"

static const char *special(const char *text)
{
    struct sockaddr_in in = {.sin_family = AF_INET};
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};

    if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
        return lw_address_special((struct sockaddr *)&in);
    assert_int_equal(inet_pton(AF_INET6, text, &in6.sin6_addr), 1);
    return lw_address_special((struct sockaddr *)&in6);
}

static void test_special(void **state)
{
    static const char *const rows[] = {
        "0.0.0.0",
        "0.255.255.255",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.0.1",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:0.0.0.0",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:c0a8:1::1",
        "fc00::1",
        "fdff:ffff::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
        "4000::1",
        "::ffff:169.254.1.1",
        "3fff::1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (!special(rows[i]))
            fail_msg("%s is taken for public", rows[i]);
    }
}

static void test_public(void **state)
{
    static const char *const rows[] = {
        "1.1.1.1",         "9.255.255.255",     "11.0.0.0",       "100.63.255.255",
        "100.128.0.0",     "126.255.255.255",   "128.0.0.1",      "169.253.255.255",
        "172.15.255.255",  "172.32.0.0",        "192.0.1.1",      "192.167.255.255",
        "192.169.0.0",     "198.17.255.255",    "198.20.0.0",     "223.255.255.255",
        "2606:4700::1111", "2a00:1450:4001::1", "::ffff:1.1.1.1", "64:ff9b::101:101",
        "2002:101:101::1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (special(rows[i]))
            fail_msg("%s is taken for %s", rows[i], special(rows[i]));
    }
}

static void test_urls(void **state)
{
    static const struct {
        const char *text;
        const char *host;
        const char *authority;
        const char *path;
        uint16_t port;
        bool tls;
        bool literal;
    } rows[] = {
        {"http://Example.COM", "example.com", "example.com", "/", 80, false, false},
        {"https://example.com/", "example.com", "example.com", "/", 443, true, false},
        {"https://example.com:443/mcp", "example.com", "example.com", "/mcp", 443, true, false},
        {"http://example.com:443/mcp?a=b", "example.com", "example.com:443", "/mcp?a=b", 443, false,
         false},
        {"http://127.0.0.1:8080/x", "127.0.0.1", "127.0.0.1:8080", "/x", 8080, false, true},
        {"https://[2001:DB8::1]/x", "2001:db8::1", "[2001:db8::1]", "/x", 443, true, true},
        {"https://[::1]:8443/x", "::1", "[::1]:8443", "/x", 8443, true, true},
    };
    struct lw_url u;
    const char *why;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_int_equal(lw_url_parse(lw_strz(rows[i].text), &u, &why), 0);
        assert_string_equal(u.host, rows[i].host);
        assert_string_equal(u.authority, rows[i].authority);
        assert_true(lw_str_eqz(u.path, rows[i].path));
        assert_int_equal(u.port, rows[i].port);
        assert_int_equal(u.tls, rows[i].tls);
        assert_int_equal(u.literal, rows[i].literal);
    }
}

static void test_bad_urls(void **state)
{
    static const char *const rows[] = {
        "",
        "example.com",
        "ftp://a/",
        "http:///x",
        "http://",
        "HTTP://a/",
        "http://u@a/",
        "http://u:p@a/",
        "http://a:0/",
        "http://a:65536/",
        "http://a:/",
        "http://a:+1/",
        "http://a:80x/",
        "http://[::1/",
        "http://[::1]x/",
        "http://[]/",
        "http://[g::1]/",
        "http://a b/",
        "http://a/x y",
        "http://a/x#y",
        "http://a#y",
        "http://a?x",
        "http://a\\b/",
        "http://a/\r\nX: y",
        "http://\xc3\xa4/",
        "http://a,b/",
        "http://a%2eb/",
        "http://::1/",
    };
    struct lw_url u;

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        const char *why = NULL;

        if (lw_url_parse(lw_strz(rows[i]), &u, &why) == 0)
            fail_msg("%s is taken", rows[i]);
        assert_non_null(why);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_special),
        cmocka_unit_test(test_public),
        cmocka_unit_test(test_urls),
        cmocka_unit_test(test_bad_urls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
