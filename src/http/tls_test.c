/* TLS between our server and our client, with certificates made here. */
#include "src/http/http_kit.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

static char cert_path[] = "/tmp/lw-tls-cert-XXXXXX";
static char key_path[] = "/tmp/lw-tls-key-XXXXXX";
static char other_path[] = "/tmp/lw-tls-other-XXXXXX";
static char other_key_path[] = "/tmp/lw-tls-other-key-XXXXXX";

static void add_name(X509 *x, const char *names)
{
    X509_EXTENSION *e = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name, names);

    assert_non_null(e);
    assert_int_equal(X509_add_ext(x, e, -1), 1);
    X509_EXTENSION_free(e);
}

/* A self-signed P-256 certificate for `names`. */
static void make(char *cert, char *key, const char *names)
{
    EVP_PKEY *pkey = EVP_EC_gen("P-256");
    X509 *x = X509_new();
    FILE *f;

    assert_true(pkey && x);
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 3600);
    X509_set_pubkey(x, pkey);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
                               (const unsigned char *)"test", -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(x));
    add_name(x, names);
    assert_true(X509_sign(x, pkey, EVP_sha256()) > 0);
    f = fdopen(mkstemp(cert), "w");
    assert_true(f && PEM_write_X509(f, x) == 1);
    fclose(f);
    f = fdopen(mkstemp(key), "w");
    assert_true(f && PEM_write_PrivateKey(f, pkey, NULL, NULL, 0, NULL, NULL) == 1);
    fclose(f);
    X509_free(x);
    EVP_PKEY_free(pkey);
}

static int make_all(void **state)
{
    (void)state;
    make(cert_path, key_path, "DNS:localhost,IP:127.0.0.1");
    make(other_path, other_key_path, "DNS:other.test,DNS:*.localhost,IP:127.0.0.2");
    return 0;
}

static int remove_all(void **state)
{
    (void)state;
    unlink(cert_path);
    unlink(key_path);
    unlink(other_path);
    unlink(other_key_path);
    return 0;
}

/* The name is in the URL, in SNI and in the certificate; nobody has to resolve it: a machine
 * without /etc/hosts may not know localhost. */
static void at_loopback(struct kit *k, unsigned port)
{
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};

    in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    memcpy(&k->client->addresses[0], &in, sizeof(in));
    k->client->address_count = 1;
    k->client->resolved = true;
    k->client->resolved_at = uv_now(&k->loop);
}

static void open_tls(struct kit *k, const char *host, const char *ca)
{
    struct lw_http_client_options o = {.tls_ca = ca, .connections = 2};
    char url[64];

    kit_open(k, NULL, cert_path, key_path);
    snprintf(url, sizeof(url), "https://%s:%u/", host, lw_http_server_port(k->server));
    kit_client(k, url, &o);
    at_loopback(k, lw_http_server_port(k->server));
}

static void test_echo(void **state)
{
    static char body[300000];
    static const char *const hosts[] = {"localhost", "127.0.0.1"};
    struct kit_reply r = {0};
    struct kit k;

    (void)state;
    for (size_t i = 0; i < sizeof(body); i++)
        body[i] = (char)(i * 31 % 251);
    for (int h = 0; h < 2; h++) {
        open_tls(&k, hosts[h], cert_path);
        for (int i = 0; i < 4; i++) {
            kit_call(&k, &r, "POST", "/echo", lw_str(body, i % 2 ? sizeof(body) : 5), false);
            KIT_UNTIL(&k, kit_done(&r));
            if (r.err != 0)
                fail_msg("%s", r.text);
            assert_int_equal(r.n, i % 2 ? sizeof(body) : 5);
            assert_memory_equal(r.body, body, r.n);
            assert_int_equal(k.server->count, 1);
            kit_forget(&r);
        }
        kit_close(&k);
    }
}

static void pause_at_first(struct kit_reply *r, char event)
{
    if (event == 'b' && r->pieces == 1)
        lw_http_call_pause(r->call, true);
}

/* Back-pressure must hold although TLS reads ahead, and no byte may be lost in between. */
static void test_stream(void **state)
{
    static char piece[16 * 1024];
    struct kit_reply r = {.hook = pause_at_first};
    struct kit k;
    size_t sent = 0;

    (void)state;
    open_tls(&k, "localhost", cert_path);
    kit_call(&k, &r, "GET", "/hold", LW_STR_NONE, true);
    KIT_UNTIL(&k, k.held_n == 1);
    assert_true(lw_http_tls(k.held[0]));
    lw_http_stream_begin(k.held[0], 200, NULL, 0);
    KIT_UNTIL(&k, r.heads == 1);
    for (bool room = true; room; kit_turn(&k)) {
        memset(piece, 'a' + (char)(sent / sizeof(piece) % 26), sizeof(piece));
        room = lw_http_stream_write(k.held[0], lw_str(piece, sizeof(piece)));
        sent += sizeof(piece);
        assert_true(sent < (size_t)64 << 20);
    }
    assert_int_equal(r.pieces, 1);
    r.hook = NULL;
    lw_http_call_pause(r.call, false);
    KIT_UNTIL(&k, k.drains == 1);
    lw_http_stream_end(k.held[0]);
    KIT_UNTIL(&k, kit_done(&r));
    assert_int_equal(r.n, sent);
    for (size_t i = 0; i < sent; i += 1009)
        assert_int_equal(r.body[i], 'a' + (char)(i / sizeof(piece) % 26));
    kit_forget(&r);
    kit_close(&k);
}

static void expect_refusal(const char *host, const char *cert, const char *key, const char *ca,
                           const char *why)
{
    struct lw_http_client_options o = {.tls_ca = ca};
    struct kit_reply r = {0};
    struct kit k;
    char url[64];

    kit_open(&k, NULL, cert, key);
    snprintf(url, sizeof(url), "https://%s:%u/", host, lw_http_server_port(k.server));
    kit_client(&k, url, &o);
    at_loopback(&k, lw_http_server_port(k.server));
    kit_call(&k, &r, "GET", "/echo", LW_STR_NONE, true);
    KIT_UNTIL(&k, kit_done(&r));
    if (r.err != -LW_ERR_CRYPTO || !strstr(r.text, why))
        fail_msg("%s: %d %s", host, r.err, r.text);
    assert_int_equal(k.requests, 0);
    kit_forget(&r);
    kit_close(&k);
}

/* Not signed by whom we trust, nor by the system's authorities; then trusted, but for others. */
static void test_peer_is_verified(void **state)
{
    (void)state;
    expect_refusal("localhost", cert_path, key_path, other_path, "self-signed certificate");
    expect_refusal("localhost", cert_path, key_path, NULL, "self-signed certificate");
    expect_refusal("localhost", other_path, other_key_path, other_path, "hostname mismatch");
    expect_refusal("127.0.0.1", other_path, other_key_path, other_path, "IP address mismatch");
}

/* A raw TLS client of the test, blocking, over its own socket. */
static SSL *raw_tls(struct kit *k, int fd, int version, const unsigned char *alpn, unsigned alpn_n,
                    int *result)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL *ssl;
    uint64_t end = kit_now() + KIT_WAIT_MS;

    SSL_CTX_set_security_level(ctx, 0);
    SSL_CTX_set_min_proto_version(ctx, version);
    SSL_CTX_set_max_proto_version(ctx, version);
    ssl = SSL_new(ctx);
    SSL_CTX_free(ctx);
    if (alpn_n > 0)
        SSL_set_alpn_protos(ssl, alpn, alpn_n);
    SSL_set_fd(ssl, fd);
    do {
        kit_turn(k);
        *result = SSL_connect(ssl);
        assert_true(kit_now() < end);
    } while (*result <= 0 && SSL_get_error(ssl, *result) == SSL_ERROR_WANT_READ);
    return ssl;
}

static void test_versions(void **state)
{
    static const struct {
        int version;
        const char *alpn;
        bool good;
    } rows[] = {
        {TLS1_3_VERSION, "\x08http/1.1", true},
        {TLS1_2_VERSION, "\x02h2\x08http/1.1", true},
        {TLS1_2_VERSION, "", true},
        {TLS1_3_VERSION, "\x02h2", false},
        {TLS1_1_VERSION, "", false},
    };
    struct kit k;

    (void)state;
    kit_open(&k, NULL, cert_path, key_path);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        int fd = kit_raw(&k);
        int rc;
        SSL *ssl = raw_tls(&k, fd, rows[i].version, (const unsigned char *)rows[i].alpn,
                           (unsigned)strlen(rows[i].alpn), &rc);

        if ((rc == 1) != rows[i].good)
            fail_msg("row %zu: %d", i, rc);
        if (rc == 1 && *rows[i].alpn) {
            const unsigned char *p;
            unsigned n;

            SSL_get0_alpn_selected(ssl, &p, &n);
            assert_true(n == 8 && memcmp(p, "http/1.1", 8) == 0);
        }
        SSL_free(ssl);
        close(fd);
    }
    KIT_UNTIL(&k, k.server->count == 0);
    kit_close(&k);
}

/* One request over a blocking-style TLS server of the test, answered without a length; then the
 * connection ends, with TLS's goodbye or without. */
static void serve_until_close(struct kit *k, struct kit_script *s, bool goodbye)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());
    uint64_t end = kit_now() + KIT_WAIT_MS;
    char got[1024];
    SSL *ssl;
    int fd;
    int rc;

    assert_int_equal(SSL_CTX_use_certificate_chain_file(ctx, cert_path), 1);
    assert_int_equal(SSL_CTX_use_PrivateKey_file(ctx, key_path, SSL_FILETYPE_PEM), 1);
    ssl = SSL_new(ctx);
    SSL_CTX_free(ctx);
    while ((fd = accept4(s->listener, NULL, NULL, SOCK_NONBLOCK)) < 0) {
        assert_true(kit_now() < end);
        kit_turn(k);
    }
    SSL_set_fd(ssl, fd);
    SSL_set_accept_state(ssl);
    while ((rc = SSL_read(ssl, got, sizeof(got))) <= 0) {
        assert_int_equal(SSL_get_error(ssl, rc), SSL_ERROR_WANT_READ);
        assert_true(kit_now() < end);
        kit_turn(k);
    }
    assert_int_equal(SSL_write(ssl, "HTTP/1.1 200 OK\r\n\r\nall", 22), 22);
    if (goodbye)
        SSL_shutdown(ssl);
    SSL_free(ssl);
    close(fd);
}

/* A response that only the end of the connection ends: who sits in between can cut the connection,
 * but cannot say TLS's goodbye. Without it the response is not whole. */
static void test_cut_off(void **state)
{
    (void)state;
    for (int goodbye = 0; goodbye < 2; goodbye++) {
        struct lw_http_client_options o = {.tls_ca = cert_path};
        struct kit_reply r = {0};
        struct kit_script s;
        struct kit k = {0};
        char url[64];

        assert_int_equal(uv_loop_init(&k.loop), 0);
        kit_script_open(&s, NULL);
        snprintf(url, sizeof(url), "https://localhost:%u/", s.port);
        kit_client(&k, url, &o);
        at_loopback(&k, s.port);
        kit_call(&k, &r, "GET", "/", LW_STR_NONE, false);
        serve_until_close(&k, &s, goodbye);
        KIT_UNTIL(&k, kit_done(&r));
        assert_int_equal(r.err, goodbye ? 0 : -LW_ERR_CLOSED);
        kit_forget(&r);
        kit_close(&k);
        kit_script_close(&s);
    }
}

/* Our server says it. */
static void test_goodbye(void **state)
{
    struct kit k;
    char got[256];
    int fd;
    int rc;
    SSL *ssl;

    (void)state;
    kit_open(&k, NULL, cert_path, key_path);
    fd = kit_raw(&k);
    ssl = raw_tls(&k, fd, TLS1_3_VERSION, NULL, 0, &rc);
    assert_int_equal(rc, 1);
    assert_int_equal(SSL_write(ssl, "GET /big?3 HTTP/1.0\r\nHost: x\r\n\r\n", 33), 33);
    kit_run(&k, 50);
    rc = SSL_read(ssl, got, sizeof(got) - 1);
    assert_true(rc > 0);
    rc = SSL_read(ssl, got, sizeof(got) - 1);
    assert_int_equal(SSL_get_error(ssl, rc), SSL_ERROR_ZERO_RETURN);
    SSL_free(ssl);
    close(fd);
    kit_close(&k);
}

/* Who speaks plain HTTP, or nothing, to a TLS port is let go. */
static void test_not_tls(void **state)
{
    struct lw_http_limits l = lw_http_default_limits;
    struct kit k;
    char got[256];
    int plain;
    int silent;

    (void)state;
    l.head_ms = 150;
    kit_open(&k, &l, cert_path, key_path);
    silent = kit_raw(&k);
    plain = kit_raw(&k);
    kit_say(&k, plain, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    (void)kit_recv(&k, plain, got, sizeof(got), NULL);
    assert_null(strstr(got, "HTTP/1.1"));
    assert_false(kit_recv(&k, silent, got, sizeof(got), NULL));
    assert_int_equal(k.requests, 0);
    close(plain);
    close(silent);
    kit_close(&k);
}

static void test_bad_files(void **state)
{
    struct lw_http_server_options o = {.host = "127.0.0.1", .limits = lw_http_default_limits};
    struct lw_http_client_options co = {.url = "https://a/", .tls_ca = key_path};
    struct lw_http_server_ops ops = {0};
    struct lw_http_client *c = NULL;
    struct lw_http_server *s = NULL;
    char error[256] = "";
    uv_loop_t loop;

    (void)state;
    uv_loop_init(&loop);
    o.tls_cert = cert_path;
    assert_int_not_equal(lw_http_server_new(&loop, &o, &ops, NULL, &s, error), 0);
    o.tls_key = other_path;
    assert_int_not_equal(lw_http_server_new(&loop, &o, &ops, NULL, &s, error), 0);
    assert_non_null(strstr(error, other_path));
    o.tls_cert = other_path;
    o.tls_key = key_path;
    assert_int_not_equal(lw_http_server_new(&loop, &o, &ops, NULL, &s, error), 0);
    assert_int_not_equal(lw_http_client_new(&loop, &co, &c, error), 0);
    assert_non_null(strstr(error, key_path));
    assert_true(!s && !c);
    assert_int_equal(uv_loop_close(&loop), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_echo),
        cmocka_unit_test(test_stream),
        cmocka_unit_test(test_peer_is_verified),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_cut_off),
        cmocka_unit_test(test_goodbye),
        cmocka_unit_test(test_not_tls),
        cmocka_unit_test(test_bad_files),
    };

    return cmocka_run_group_tests(tests, make_all, remove_all);
}
