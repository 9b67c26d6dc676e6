/* Checks of the configuration file and of what it names. */
#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "src/config/config.h"
#include "src/config/policy.h"

/* Whoever can write the file can have any program started. */
static void check_writers(struct lw_doctor *d, const char *check, const char *path)
{
    struct stat st;

    if (stat(path, &st) != 0)
        return;
    if (st.st_mode & 022)
        lw_doctor_say(d, LW_FAIL, check, "chmod go-w on that file",
                      "%s can be written by others (mode %04o): they choose what %s", path,
                      (unsigned)st.st_mode & 07777,
                      strcmp(check, "policy") == 0 ? "is allowed" : "is started");
    else if (st.st_uid != 0 && st.st_uid != getuid())
        lw_doctor_say(d, LW_WARN, check, "own the file yourself, or leave it to root",
                      "%s belongs to another user (uid %u)", path, (unsigned)st.st_uid);
}

static bool loopback(const char *host)
{
    struct in_addr four;

    if (strcmp(host, "::1") == 0)
        return true;
    return inet_pton(AF_INET, host, &four) == 1 && ntohl(four.s_addr) >> 24 == 127;
}

static void check_readable(struct lw_doctor *d, const char *check, const char *what,
                           const char *path)
{
    if (access(path, R_OK) != 0)
        lw_doctor_say(d, LW_FAIL, check, "name a PEM file that this user can read",
                      "%s %s cannot be read: %s", what, path, strerror(errno));
    else
        lw_doctor_say(d, LW_HEALTHY, check, NULL, "%s %s is readable", what, path);
}

static void check_listener(struct lw_doctor *d, const struct lw_config *c)
{
    struct stat st;

    if (!loopback(c->listen_host) && !c->tls_cert)
        lw_doctor_say(
            d, LW_WARN, "listen", "add tls: {cert: ..., key: ...}, or listen on 127.0.0.1",
            "%s:%u is reachable from other machines without TLS", c->listen_host, c->listen_port);
    else
        lw_doctor_say(d, LW_HEALTHY, "listen", NULL, "%s:%u%s", c->listen_host, c->listen_port,
                      c->tls_cert ? " with TLS" : "");
    if (!c->tls_cert)
        return;
    check_readable(d, "tls", "certificate", c->tls_cert);
    check_readable(d, "tls", "private key", c->tls_key);
    if (stat(c->tls_key, &st) == 0 && st.st_mode & 077)
        lw_doctor_say(d, LW_WARN, "tls", "chmod 600 on that file",
                      "private key %s is open to others (mode %04o)", c->tls_key,
                      (unsigned)st.st_mode & 07777);
}

static bool executable(const char *path)
{
    struct stat st;

    return access(path, X_OK) == 0 && stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* The PATH that the server will have. */
static const char *search_path(const struct lw_server_config *s)
{
    const char *own = getenv("PATH");

    for (size_t i = 0; i < s->env_count; i++) {
        if (strcmp(s->env[i].name, "PATH") == 0)
            return s->env[i].value;
    }
    return own ? own : "/usr/local/bin:/usr/bin:/bin";
}

/* Where argv[0] leads, as execvp would find it. */
static bool resolve(const struct lw_server_config *s, char out[PATH_MAX])
{
    const char *name = s->argv[0], *at = search_path(s);

    if (strchr(name, '/')) {
        int n = name[0] == '/' || !s->cwd ? snprintf(out, PATH_MAX, "%s", name)
                                          : snprintf(out, PATH_MAX, "%s/%s", s->cwd, name);

        return n < PATH_MAX && executable(out);
    }
    for (;;) {
        size_t n = strcspn(at, ":");
        int len = n == 0 ? snprintf(out, PATH_MAX, "./%s", name)
                         : snprintf(out, PATH_MAX, "%.*s/%s", (int)n, at, name);

        if (len < PATH_MAX && executable(out))
            return true;
        at += n;
        if (*at++ == '\0')
            return false;
    }
}

static void check_command(struct lw_doctor *d, const struct lw_server_config *s)
{
    char path[PATH_MAX], check[80];
    struct stat st;

    snprintf(check, sizeof(check), "server %s", s->name);
    if (!resolve(s, path))
        lw_doctor_say(d, LW_FAIL, check, "install it, or write its whole path in command",
                      "the program %s is not found or not executable", s->argv[0]);
    else
        lw_doctor_say(d, LW_HEALTHY, check, NULL, "starts %s", path);
    if (s->cwd && (stat(s->cwd, &st) != 0 || !S_ISDIR(st.st_mode) || access(s->cwd, X_OK) != 0))
        lw_doctor_say(d, LW_FAIL, check, "make it, or change cwd", "there is no folder %s", s->cwd);
    if (s->inherit_env)
        lw_doctor_say(d, LW_WARN, check, "name the variables that it needs under env instead",
                      "it is given the gateway's whole environment, secrets included");
}

static void check_server(struct lw_doctor *d, const struct lw_server_config *s)
{
    char check[80];

    if (s->argv) {
        check_command(d, s);
        return;
    }
    snprintf(check, sizeof(check), "server %s", s->name);
    /* up to the query, which may hold a token */
    lw_doctor_say(d, LW_HEALTHY, check, NULL, "%.*s (not contacted)", (int)strcspn(s->url, "?"),
                  s->url);
    if (s->tls_ca)
        check_readable(d, check, "tls_ca", s->tls_ca);
}

static void check_policies(struct lw_doctor *d, const struct lw_config *c)
{
    struct lw_config_error err = {""};
    struct lw_policy_loaded *loaded = NULL;
    char digest[LW_DIGEST_TEXT_BUF];
    size_t n = 0;
    int r;

    while (c->policies && c->policies[n])
        n++;
    if (n == 0) {
        lw_doctor_say(d, LW_HEALTHY, "policy", NULL,
                      "no policies are named: what is approved is allowed");
        return;
    }
    r = lw_policy_load((const char *const *)c->policies, n, &loaded, &err);
    if (r < 0) {
        lw_doctor_say(d, LW_FAIL, "policy", "correct it: nothing is served with it", "%s",
                      err.text[0] ? err.text : lw_err_text(r));
        return;
    }
    lw_doctor_say(d, LW_HEALTHY, "policy", NULL, "%zu rules of %zu files, %.*s",
                  lw_policy_rule_count(loaded->policy), n,
                  LW_FMT(lw_digest_text(lw_policy_digest(loaded->policy), digest)));
    for (size_t i = 0; i < n; i++)
        check_writers(d, "policy", c->policies[i]);
    lw_policy_loaded_free(&loaded);
}

void lw_doctor_config(struct lw_doctor *d)
{
    char path[PATH_MAX];
    struct lw_config_error err;
    struct lw_config *c = NULL;
    int r = 0;

    if (d->cli->config)
        snprintf(path, sizeof(path), "%s", d->cli->config);
    else
        r = lw_config_default_path(path, sizeof(path));
    if (r < 0) {
        lw_doctor_say(d, LW_WARN, "config", "set HOME, or name the file with --config",
                      "no place to look for the configuration");
        return;
    }
    if (!d->cli->config && access(path, F_OK) != 0) {
        lw_doctor_say(d, LW_HEALTHY, "config", NULL,
                      "there is no %s; only landwaiter serve needs one", path);
        return;
    }
    if (lw_config_load(path, &c, &err) < 0) {
        lw_doctor_say(d, LW_FAIL, "config", "landwaiter doctor --config-help explains all keys",
                      "%s", err.text);
        check_writers(d, "config", path);
        return;
    }
    lw_doctor_say(d, LW_HEALTHY, "config", NULL, "%s: %zu servers", path, c->server_count);
    check_writers(d, "config", path);
    check_listener(d, c);
    check_policies(d, c);
    for (size_t i = 0; i < c->server_count; i++)
        check_server(d, &c->servers[i]);
    lw_config_free(&c);
}
