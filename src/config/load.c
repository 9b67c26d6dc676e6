/* Walks the tree along the table of keys. Decides what is complete and consistent; whether files
 * and programs that are named exist is found out by those who use them, and by `doctor`. */
#include "src/config/load.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "src/config/schema.h"
#include "src/config/setters.h"
#include "lib/base/suggest.h"
#include "src/config/values.h"

static int set_value(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                     void *target);

static int unknown_key(struct lw_loader *l, const char *section, const struct lw_node *n)
{
    struct lw_suggest s = {n->key, NULL, 0};
    struct lw_buf names;
    int r;

    lw_buf_init(&names, 512);
    for (size_t i = 0; i < lw_config_key_count; i++) {
        if (strcmp(lw_config_keys[i].section, section) != 0)
            continue;
        lw_suggest_offer(&s, lw_config_keys[i].name);
        lw_buf_addf(&names, "%s%s", names.n > 0 ? ", " : "", lw_config_keys[i].name);
    }
    lw_buf_addc(&names, '\0');
    if (lw_suggest_name(&s))
        r = lw_config_fail(l->src, n->key_at, "unknown key %s%.64s; did you mean %s?", l->label,
                           n->key.p, lw_suggest_name(&s));
    else
        r = lw_config_fail(l->src, n->key_at, "unknown key %s%.64s; known here: %s", l->label,
                           n->key.p, lw_buf_status(&names) == 0 ? names.p : "see docs/config.md");
    lw_buf_fini(&names);
    return r;
}

static const struct lw_config_key *find_key(const char *section, struct lw_str name)
{
    for (size_t i = 0; i < lw_config_key_count; i++) {
        if (strcmp(lw_config_keys[i].section, section) == 0 &&
            lw_str_eqz(name, lw_config_keys[i].name))
            return &lw_config_keys[i];
    }
    return NULL;
}

static int fill_section(struct lw_loader *l, const char *section, const struct lw_node *map,
                        void *target)
{
    for (const struct lw_node *n = map->child; n; n = n->next) {
        const struct lw_config_key *k = find_key(section, n->key);
        int r = k ? set_value(l, k, n, target) : unknown_key(l, section, n);

        if (r < 0)
            return r;
    }
    return 0;
}

static const struct lw_node *child_named(const struct lw_node *map, const char *name)
{
    const struct lw_node *n = map->child;

    while (n && !lw_str_eqz(n->key, name))
        n = n->next;
    return n;
}

static int need_command_or_url(struct lw_loader *l, const struct lw_node *n)
{
    const struct lw_node *command = child_named(n, "command"), *url = child_named(n, "url");

    if (command && url)
        return lw_config_fail(l->src, url->key_at, "%.*s has both command and url; keep one",
                              (int)strlen(l->label) - 1, l->label);
    if (!command && !url)
        return lw_config_fail(l->src, n->key_at,
                              "%.*s has neither command nor url; add the one that reaches it",
                              (int)strlen(l->label) - 1, l->label);
    for (const struct lw_node *m = n->child; m; m = m->next) {
        const struct lw_config_key *k = find_key("servers.NAME", m->key);

        if (k && k->scope == (command ? LW_SCOPE_URL : LW_SCOPE_COMMAND))
            return lw_config_fail(l->src, m->key_at, "%s%s goes with %s only; remove it", l->label,
                                  k->name, command ? "url" : "command");
    }
    return 0;
}

static int check_url(struct lw_loader *l, const struct lw_node *n, const struct lw_server_config *s)
{
    const struct lw_node *url = child_named(n, "url"), *ca = child_named(n, "tls_ca");

    if (!url || lw_str_starts(url->text, LW_STR("https://")))
        return 0;
    if (ca)
        return lw_config_fail(l->src, ca->key_at,
                              "%stls_ca has no use with http://; write https://", l->label);
    if (!s->allow_private)
        return lw_config_fail(l->src, url->at,
                              "%surl: http:// is not encrypted; write https://, or add "
                              "allow_private: true for a server on this machine or network",
                              l->label);
    return 0;
}

static int fill_server(struct lw_loader *l, const struct lw_node *n, struct lw_server_config *s)
{
    const char *problem = lw_value_server_name(n->key);
    int r;

    l->label[0] = '\0';
    if (problem)
        return lw_config_fail(l->src, n->key_at, "servers: %s", problem);
    snprintf(l->label, sizeof(l->label), "servers.%s.", n->key.p);
    if (n->kind != LW_NODE_MAP)
        return lw_config_fail(l->src, n->at, "servers.%s must be a map with command or url",
                              n->key.p);
    s->name = strdup(n->key.p);
    if (!s->name)
        return -LW_ERR_NOMEM;
    r = lw_config_set_defaults("servers.NAME", s);
    if (r == 0)
        r = fill_section(l, "servers.NAME", n, s);
    if (r == 0)
        r = need_command_or_url(l, n);
    if (r == 0)
        r = check_url(l, n, s);
    l->label[0] = '\0';
    return r;
}

static int fill_servers(struct lw_loader *l, const struct lw_config_key *k,
                        const struct lw_node *map)
{
    struct lw_config *c = l->config;

    if (map->count > (size_t)k->max)
        return lw_config_fail(l->src, map->at, "%zu servers; at most %lld are accepted", map->count,
                              (long long)k->max);
    c->servers = calloc(map->count + 1, sizeof(*c->servers));
    if (!c->servers)
        return -LW_ERR_NOMEM;
    for (const struct lw_node *n = map->child; n; n = n->next) {
        int r = fill_server(l, n, &c->servers[c->server_count++]);

        if (r < 0)
            return r;
    }
    return 0;
}

static int check_pdp(struct lw_loader *l, const struct lw_node *n, void *item)
{
    const struct lw_pdp_config *p = item;
    const struct lw_node *url = child_named(n, "url"), *ca = child_named(n, "tls_ca");

    if (!p->name || !p->url)
        return lw_config_fail(l->src, n->at, "a decision point needs both name and url; add %s",
                              p->name ? "url" : "name");
    for (const struct lw_pdp_config *o = l->config->pdps; o != p; o++) {
        if (strcmp(o->name, p->name) == 0)
            return lw_config_fail(l->src, child_named(n, "name")->at,
                                  "two decision points are called %s; give one another name",
                                  p->name);
    }
    if (p->type == LW_CONFIG_PDP_OPA && !strstr(p->url, "/v1/data/"))
        return lw_config_fail(l->src, url->at,
                              "pdp.url: of opa the whole address of the rule is needed, such as "
                              "https://opa.example/v1/data/mcp/allow");
    if (lw_str_starts(url->text, LW_STR("https://")))
        return 0;
    if (ca)
        return lw_config_fail(l->src, ca->key_at,
                              "pdp.tls_ca has no use with http://; write https://");
    if (!p->allow_private)
        return lw_config_fail(l->src, url->at,
                              "pdp.url: http:// is not encrypted; write https://, or add "
                              "allow_private: true for one on this machine or network");
    return 0;
}

static int check_token(struct lw_loader *l, const struct lw_node *n, void *item)
{
    const struct lw_approver_config *t = item;

    if (!t->approver || !t->token_file)
        return lw_config_fail(l->src, n->at, "a token needs both approver and token_file; add %s",
                              t->approver ? "token_file" : "approver");
    for (const struct lw_approver_config *o = l->config->approvers; o != t; o++) {
        if (strcmp(o->token_file, t->token_file) == 0)
            return lw_config_fail(l->src, child_named(n, "token_file")->at,
                                  "two approvers have the same token_file; give each his own");
    }
    return 0;
}

static bool has_secret(const struct lw_node *n)
{
    const struct lw_node *files = child_named(n, "secret_files");
    const struct lw_node *variables = child_named(n, "secret_env");

    return (files && files->count > 0) || (variables && variables->count > 0);
}

/* One of this machine, for which http:// is good enough. */
static bool is_loopback_url(struct lw_str url)
{
    static const char *const hosts[] = {"http://127.0.0.1", "http://[::1]", "http://localhost"};

    for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        size_t n = strlen(hosts[i]);

        if (lw_str_starts(url, lw_strz(hosts[i])) && (url.n == n || strchr(":/?", url.p[n])))
            return true;
    }
    return false;
}

static int check_webhook(struct lw_loader *l, const struct lw_node *n, void *item)
{
    struct lw_webhook_config *w = item;
    const struct lw_node *url = child_named(n, "url"), *ca = child_named(n, "tls_ca");

    if (!w->name || !w->url)
        return lw_config_fail(l->src, n->at, "a webhook needs name, url and a secret; add %s",
                              w->name ? "url" : "name");
    if (!has_secret(n))
        return lw_config_fail(l->src, n->at, "a webhook needs a secret; add secret_files");
    for (const struct lw_webhook_config *o = l->config->webhooks; o != w; o++) {
        if (strcmp(o->name, w->name) == 0)
            return lw_config_fail(l->src, child_named(n, "name")->at,
                                  "two webhooks are called %s; give one another name", w->name);
    }
    if (lw_str_starts(url->text, LW_STR("https://")))
        return 0;
    if (!is_loopback_url(url->text))
        return lw_config_fail(l->src, url->at,
                              "approvals.webhooks.url: http:// is not encrypted; write https://");
    if (ca)
        return lw_config_fail(l->src, ca->key_at,
                              "approvals.webhooks.tls_ca has no use with http://; remove it");
    w->allow_private = true; /* this machine was meant */
    return 0;
}

static int check_sender(struct lw_loader *l, const struct lw_node *n, void *item)
{
    const struct lw_sender_config *s = item;

    if (!s->approver || !has_secret(n))
        return lw_config_fail(l->src, n->at, "a sender needs both approver and a secret; add %s",
                              s->approver ? "secret_files" : "approver");
    return 0;
}

/* Lists of sections. */
static const struct list_row {
    enum lw_key_kind kind;
    const char *section; /* of the keys of one */
    const char *label;
    const char *what;
    size_t size;
    size_t items; /* offsets into struct lw_config */
    size_t count;
    int (*check)(struct lw_loader *l, const struct lw_node *n, void *item);
} lists[] = {
    {LW_KEY_PDPS, "pdp[]", "pdp", "decision points", sizeof(struct lw_pdp_config),
     offsetof(struct lw_config, pdps), offsetof(struct lw_config, pdp_count), check_pdp},
    {LW_KEY_TOKENS, "approvals.tokens[]", "approvals.tokens", "tokens",
     sizeof(struct lw_approver_config), offsetof(struct lw_config, approvers),
     offsetof(struct lw_config, approver_count), check_token},
    {LW_KEY_WEBHOOKS, "approvals.webhooks[]", "approvals.webhooks", "webhooks",
     sizeof(struct lw_webhook_config), offsetof(struct lw_config, webhooks),
     offsetof(struct lw_config, webhook_count), check_webhook},
    {LW_KEY_SENDERS, "approvals.senders[]", "approvals.senders", "senders",
     sizeof(struct lw_sender_config), offsetof(struct lw_config, senders),
     offsetof(struct lw_config, sender_count), check_sender},
};

static const struct list_row *list_of(enum lw_key_kind kind)
{
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        if (lists[i].kind == kind)
            return &lists[i];
    }
    return NULL;
}

static int fill_list(struct lw_loader *l, const struct lw_config_key *k, const struct list_row *row,
                     const struct lw_node *list)
{
    char **items = (char **)(void *)((char *)l->config + row->items);
    size_t *count = (size_t *)(void *)((char *)l->config + row->count);
    int r = 0;

    if (list->count > (size_t)k->max)
        return lw_config_fail(l->src, list->at, "%zu %s; at most %lld are accepted", list->count,
                              row->what, (long long)k->max);
    *items = calloc(list->count + 1, row->size);
    if (!*items)
        return -LW_ERR_NOMEM;
    for (const struct lw_node *n = list->child; n && r == 0; n = n->next) {
        void *item = *items + row->size * (*count)++;

        if (n->kind != LW_NODE_MAP)
            return lw_config_fail(l->src, n->at, "%s must be %s", row->label, lw_key_form(k->kind));
        snprintf(l->label, sizeof(l->label), "%s.", row->label);
        r = lw_config_set_defaults(row->section, item);
        if (r == 0)
            r = fill_section(l, row->section, n, item);
        if (r == 0)
            r = row->check(l, n, item);
        l->label[0] = '\0';
    }
    return r;
}

static int fill_subsection(struct lw_loader *l, const struct lw_config_key *k,
                           const struct lw_node *n, void *target)
{
    int r;

    snprintf(l->label, sizeof(l->label), "%s.", k->name);
    r = fill_section(l, k->name, n, target);
    l->label[0] = '\0';
    if (r == 0 && strcmp(k->name, "tls") == 0 &&
        (!child_named(n, "cert") || !child_named(n, "key")))
        return lw_config_fail(l->src, n->key_at, "tls needs both cert and key; add tls.%s",
                              child_named(n, "cert") ? "key" : "cert");
    return r;
}

static enum lw_node_kind shape_of(enum lw_key_kind kind)
{
    switch (kind) {
    case LW_KEY_SECTION:
    case LW_KEY_SERVERS:
    case LW_KEY_ENV:
    case LW_KEY_HEADERS:
        return LW_NODE_MAP;
    case LW_KEY_COMMAND:
    case LW_KEY_HOSTS:
    case LW_KEY_ORIGINS:
    case LW_KEY_PATHS:
    case LW_KEY_GLOBS:
    case LW_KEY_PDPS:
    case LW_KEY_TOKENS:
    case LW_KEY_WEBHOOKS:
    case LW_KEY_SENDERS:
    case LW_KEY_VARIABLES:
    case LW_KEY_NAMES:
        return LW_NODE_LIST;
    case LW_KEY_LISTEN:
    case LW_KEY_LOOPBACK:
    case LW_KEY_NAME:
    case LW_KEY_PERSON:
    case LW_KEY_PATH:
    case LW_KEY_URL:
    case LW_KEY_BOOL:
    case LW_KEY_WORD:
    case LW_KEY_SIZE:
    case LW_KEY_COUNT:
    case LW_KEY_DURATION:
        return LW_NODE_SCALAR;
    }
    return LW_NODE_SCALAR;
}

static int set_value(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                     void *target)
{
    if (n->kind != shape_of(k->kind))
        return lw_config_fail(l->src, n->at, "%s%s must be %s", l->label, k->name,
                              lw_key_form(k->kind));
    if (k->kind == LW_KEY_SECTION)
        return fill_subsection(l, k, n, target);
    if (k->kind == LW_KEY_SERVERS)
        return fill_servers(l, k, n);
    if (list_of(k->kind))
        return fill_list(l, k, list_of(k->kind), n);
    return lw_config_set_value(l, k, n, target);
}

int lw_config_set_defaults(const char *section, void *target)
{
    for (size_t i = 0; i < lw_config_key_count; i++) {
        const struct lw_config_key *k = &lw_config_keys[i];
        int r = 0;

        if (strcmp(k->section, section) == 0 && k->otherwise)
            r = lw_config_set_default(k, target);
        if (r < 0)
            return r;
    }
    return 0;
}

/* Locked to nothing would be locked to whatever is approved elsewhere. */
static int need_lock(struct lw_loader *l, const struct lw_node *root)
{
    const struct lw_node *servers = child_named(root, "servers");
    size_t i = 0;

    if (l->config->lock)
        return 0;
    for (const struct lw_node *n = servers ? servers->child : NULL; n; n = n->next, i++) {
        if (l->config->servers[i].mode == LW_MODE_LOCKED)
            return lw_config_fail(l->src, n->key_at,
                                  "this server is in mode locked, but there is no lock file; add "
                                  "lock: landwaiter.lock at the top level");
    }
    return 0;
}

int lw_config_fill(const struct lw_config_source *src, const struct lw_node *root,
                   struct lw_config *c)
{
    struct lw_loader l = {.src = src, .config = c};
    int r;

    if (!root || (root->kind == LW_NODE_SCALAR && root->plain && root->text.n == 0))
        return 0;
    if (root->kind != LW_NODE_MAP)
        return lw_config_fail(src, root->at, "the file must be a map of keys such as servers:");
    r = fill_section(&l, "", root, c);

    return r == 0 ? need_lock(&l, root) : r;
}
