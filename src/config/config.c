/* Reads the configuration file and owns the result. Decides nothing itself: the text is checked by
 * source.c, read by tree.c and understood by load.c. */
#include "src/config/config.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "src/config/file.h"
#include "src/config/load.h"
#include "src/config/source.h"
#include "src/config/tree.h"

#define FILE_MAX  (1024 * 1024)
#define ARENA_MAX (64 * 1024 * 1024)

static const struct lw_tree_limits tree_limits = {
    .depth = 16,
    .nodes = 65536,
    .remedy = "split the servers over several configurations",
};

/* load.c stores words through unsigned. */
static_assert(sizeof(enum lw_durability) == sizeof(unsigned), "enum size");
static_assert(sizeof(enum lw_refusals) == sizeof(unsigned), "enum size");
static_assert(sizeof(enum lw_config_pdp) == sizeof(unsigned), "enum size");
static_assert(sizeof(enum lw_server_mode) == sizeof(unsigned), "enum size");

static int file_error(struct lw_config_error *err, const char *path, const char *what, int code)
{
    snprintf(err->text, sizeof(err->text), "%.400s: %s", path, what);
    return code;
}

static int parse(const struct lw_config_source *src, struct lw_config *c)
{
    struct lw_arena arena;
    struct lw_node *root = NULL;
    int r = lw_config_check_text(src);

    if (r < 0)
        return r;
    lw_arena_init(&arena, ARENA_MAX);
    r = lw_config_tree(&arena, src, &tree_limits, &root);
    if (r == 0)
        r = lw_config_fill(src, root, c);
    lw_arena_fini(&arena);
    return r;
}

int lw_config_default(struct lw_config **out)
{
    static const char *const sections[] = {"", "limits"};
    struct lw_config *c = calloc(1, sizeof(*c));

    if (!c)
        return -LW_ERR_NOMEM;
    c->allowed_hosts = calloc(1, sizeof(char *));
    c->allowed_origins = calloc(1, sizeof(char *));
    if (!c->allowed_hosts || !c->allowed_origins)
        goto fail;
    for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++) {
        if (lw_config_set_defaults(sections[i], c) < 0)
            goto fail;
    }
    *out = c;
    return 0;
fail:
    lw_config_free(&c);
    return -LW_ERR_NOMEM;
}

int lw_config_parse(const char *name, struct lw_str text, struct lw_config **out,
                    struct lw_config_error *err)
{
    struct lw_config_source src = {name, text, err};
    struct lw_config *c = NULL;
    int r = lw_config_default(&c);

    err->text[0] = '\0';
    if (r == 0)
        r = parse(&src, c);
    if (r < 0) {
        lw_config_free(&c);
        if (err->text[0] == '\0')
            file_error(err, name, lw_err_text(r), r);
        return r;
    }
    *out = c;
    return 0;
}

int lw_config_load(const char *path, struct lw_config **out, struct lw_config_error *err)
{
    struct lw_buf text;
    int r;

    lw_buf_init(&text, FILE_MAX + LW_CONFIG_FILE_SLACK);
    r = lw_config_read_file(path, "configuration", "--config", FILE_MAX, &text, err);
    if (r == 0)
        r = lw_config_parse(path, lw_buf_str(&text), out, err);
    if (text.p)
        explicit_bzero(text.p, text.n);
    lw_buf_fini(&text);
    return r;
}

int lw_config_default_path(char *out, size_t size)
{
    const char *base = getenv("XDG_CONFIG_HOME");
    const char *home = getenv("HOME");
    int n;

    if (base && base[0] == '/')
        n = snprintf(out, size, "%s/landwaiter/landwaiter.yaml", base);
    else if (home && home[0] == '/')
        n = snprintf(out, size, "%s/.config/landwaiter/landwaiter.yaml", home);
    else
        return -LW_ERR_NOTFOUND;
    return n < 0 || (size_t)n >= size ? -LW_ERR_LIMIT : 0;
}

static char **copy_words(char *const *words)
{
    size_t n = 0;
    char **copy;

    while (words[n])
        n++;
    copy = calloc(n + 1, sizeof(*copy));
    for (size_t i = 0; copy && i < n; i++)
        copy[i] = strdup(words[i]);
    return copy;
}

int lw_config_add_command(struct lw_config *c, const char *name, char *const *argv,
                          struct lw_server_config **out)
{
    struct lw_server_config *grown =
        realloc(c->servers, (c->server_count + 1) * sizeof(*c->servers));
    struct lw_server_config *s;

    if (!grown)
        return -LW_ERR_NOMEM;
    c->servers = grown;
    s = &grown[c->server_count++];
    *s = (struct lw_server_config){.name = strdup(name), .argv = copy_words(argv)};
    if (!s->name || !s->argv || lw_config_set_defaults("servers.NAME", s) < 0)
        return -LW_ERR_NOMEM;
    if (out)
        *out = s;
    return 0;
}

struct lw_server_config *lw_config_server(const struct lw_config *c, const char *name)
{
    for (size_t i = 0; i < c->server_count; i++) {
        if (strcmp(c->servers[i].name, name) == 0)
            return &c->servers[i];
    }
    return NULL;
}

static void free_words(char **words)
{
    for (size_t i = 0; words && words[i]; i++)
        free(words[i]);
    free(words);
}

/* Values may be secrets: they are cleared. */
static void free_pairs(struct lw_config_pair *pairs, size_t count)
{
    for (size_t i = 0; pairs && i < count; i++) {
        if (pairs[i].value)
            explicit_bzero(pairs[i].value, strlen(pairs[i].value));
        free(pairs[i].name);
        free(pairs[i].value);
    }
    free(pairs);
}

int lw_config_set_page(struct lw_config *c, const char *page)
{
    char *copy = strdup(page);

    if (!copy)
        return -LW_ERR_NOMEM;
    free(c->point_page);
    c->point_page = copy;
    return 0;
}

void lw_config_free(struct lw_config **c)
{
    struct lw_config *old = c ? *c : NULL;

    if (!old)
        return;
    for (size_t i = 0; i < old->server_count; i++) {
        struct lw_server_config *s = &old->servers[i];

        free_pairs(s->env, s->env_count);
        free_pairs(s->headers, s->header_count);
        free_words(s->argv);
        free(s->name);
        free(s->cwd);
        free(s->url);
        free(s->tls_ca);
    }
    free(old->servers);
    for (size_t i = 0; i < old->pdp_count; i++) {
        free(old->pdps[i].name);
        free(old->pdps[i].url);
        free(old->pdps[i].tls_ca);
        free(old->pdps[i].token_file);
        free_words(old->pdps[i].servers);
    }
    free(old->pdps);
    for (size_t i = 0; i < old->approver_count; i++) {
        free(old->approvers[i].approver);
        free(old->approvers[i].token_file);
        free_words(old->approvers[i].groups);
    }
    free(old->approvers);
    for (size_t i = 0; i < old->webhook_count; i++) {
        free(old->webhooks[i].name);
        free(old->webhooks[i].url);
        free(old->webhooks[i].tls_ca);
        free_words(old->webhooks[i].secret_files);
        free_words(old->webhooks[i].secret_env);
    }
    free(old->webhooks);
    for (size_t i = 0; i < old->sender_count; i++) {
        free(old->senders[i].approver);
        free_words(old->senders[i].groups);
        free_words(old->senders[i].secret_files);
        free_words(old->senders[i].secret_env);
    }
    free(old->senders);
    free(old->approvals_socket);
    free(old->approvals_group);
    free_words(old->allowed_hosts);
    free_words(old->allowed_origins);
    free_words(old->policies);
    free(old->listen_host);
    free(old->tls_cert);
    free(old->point_socket);
    free(old->point_token_file);
    free(old->point_page);
    free(old->tls_key);
    free(old->lock);
    free(old->lock_key);
    free(old);
    *c = NULL;
}
