/* Values of the configuration: each kind's form, range and place to store. Decides what a single
 * value may be; what keys belong together is load.c's. */
#include "src/config/setters.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/base/buf.h"
#include "lib/base/suggest.h"
#include "src/config/values.h"

/* ---- numbers and words ---- */

/* The text to a number by the kind's form. */
static bool number_of(enum lw_key_kind kind, struct lw_str text, uint64_t *out)
{
    int64_t ms;

    if (kind == LW_KEY_SIZE)
        return lw_value_size(text, out);
    if (kind == LW_KEY_COUNT)
        return lw_value_count(text, out);
    if (!lw_value_duration(text, &ms))
        return false;
    *out = (uint64_t)ms;
    return true;
}

static void number_text(enum lw_key_kind kind, int64_t n, char out[32])
{
    if (kind == LW_KEY_SIZE)
        lw_value_size_text((uint64_t)n, out);
    else if (kind == LW_KEY_DURATION)
        lw_value_duration_text(n, out);
    else
        snprintf(out, 32, "%lld", (long long)n);
}

static void store_number(const struct lw_config_key *k, uint64_t n, void *target)
{
    char *at = (char *)target + k->offset;

    if (k->kind == LW_KEY_SIZE)
        *(size_t *)(void *)at = (size_t)n;
    else if (k->kind == LW_KEY_COUNT)
        *(uint32_t *)(void *)at = (uint32_t)n;
    else
        *(int64_t *)(void *)at = (int64_t)n;
}

static int set_number(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                      void *target)
{
    char min[32], max[32];
    uint64_t v;

    if (!n->plain || !number_of(k->kind, n->text, &v))
        return lw_config_fail(l->src, n->at, "%s%s must be %s", l->label, k->name,
                              lw_key_form(k->kind));
    number_text(k->kind, k->min, min);
    number_text(k->kind, k->max, max);
    if (v < (uint64_t)k->min || v > (uint64_t)k->max)
        return lw_config_fail(l->src, n->at, "%s%s is %.32s; it must lie between %s and %s",
                              l->label, k->name, n->text.p, min, max);
    store_number(k, v, target);
    return 0;
}

static int set_bool(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                    void *target)
{
    bool yes = lw_str_eqz(n->text, "true");

    if (!n->plain || (!yes && !lw_str_eqz(n->text, "false")))
        return lw_config_fail(l->src, n->at, "%s%s must be true or false", l->label, k->name);
    *((bool *)target + k->offset) = yes;
    return 0;
}

static bool word_index(const struct lw_config_key *k, struct lw_str text, unsigned *out)
{
    for (unsigned i = 0; i < 3 && k->words[i]; i++) {
        if (lw_str_eqz(text, k->words[i])) {
            *out = i;
            return true;
        }
    }
    return false;
}

static void store_word(const struct lw_config_key *k, unsigned i, void *target)
{
    /* both enums are of the size of unsigned in gcc and clang; see the assertions in config.c */
    *(unsigned *)(void *)((char *)target + k->offset) = i;
}

static int set_word(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                    void *target)
{
    struct lw_suggest s = {n->text, NULL, 0};
    unsigned i;

    if (word_index(k, n->text, &i)) {
        store_word(k, i, target);
        return 0;
    }
    for (i = 0; i < 3 && k->words[i]; i++)
        lw_suggest_offer(&s, k->words[i]);
    if (lw_suggest_name(&s))
        return lw_config_fail(l->src, n->at, "%s%s has no value \"%.40s\"; did you mean %s?",
                              l->label, k->name, n->text.p, lw_suggest_name(&s));
    return lw_config_fail(l->src, n->at, "%s%s has no value \"%.40s\"; it must be %s or %s",
                          l->label, k->name, n->text.p, k->words[0], k->words[1]);
}

/* ---- texts ---- */

/* A text that must say something. ${ is refused: it would look as if it were replaced. */
static int need_text(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n)
{
    if (n->text.n == 0)
        return lw_config_fail(l->src, n->at, "%s%s is empty; give it a value or remove it",
                              l->label, k->name);
    if (lw_str_find(n->text, LW_STR("${"), 0) != (size_t)-1)
        return lw_config_fail(l->src, n->at,
                              "%s%s: ${NAME} is replaced in env and headers only; write the value",
                              l->label, k->name);
    return 0;
}

static int store_text(const struct lw_config_key *k, char *text, void *target)
{
    char **at = (char **)(void *)((char *)target + k->offset);

    if (!text)
        return -LW_ERR_NOMEM;
    free(*at);
    *at = text;
    return 0;
}

static char *absolute(const char *file, const char *written)
{
    const char *slash = strrchr(file, '/');
    char *out;

    if (written[0] == '/' || !slash)
        return strdup(written);
    if (asprintf(&out, "%.*s/%s", (int)(slash - file), file, written) < 0)
        return NULL;
    return out;
}

static const char *path_problem(struct lw_str text)
{
    if (text.n == 0)
        return "a path is empty; remove it";
    if (text.p[0] == '~')
        return "~ is not replaced; write the whole path";
    return text.n >= 4096 ? "a path has at most 4095 bytes" : NULL;
}

static int set_path(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                    void *target)
{
    int r = need_text(l, k, n);
    const char *problem;

    if (r < 0)
        return r;
    problem = path_problem(n->text);
    if (problem)
        return lw_config_fail(l->src, n->at, "%s%s: %s", l->label, k->name, problem);
    return store_text(k, absolute(l->src->file, n->text.p), target);
}

static int set_url(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                   void *target)
{
    const char *problem;
    int r = need_text(l, k, n);

    if (r < 0)
        return r;
    problem = lw_value_url(n->text);
    if (problem)
        return lw_config_fail(l->src, n->at, "%s%s: %s", l->label, k->name, problem);
    return store_text(k, strdup(n->text.p), target);
}

static int store_listen(struct lw_config *c, const char *host, uint16_t port)
{
    char *copy = strdup(host);

    if (!copy)
        return -LW_ERR_NOMEM;
    free(c->listen_host);
    c->listen_host = copy;
    c->listen_port = port;
    return 0;
}

static int set_listen(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n)
{
    char host[64];
    uint16_t port;
    const char *problem = lw_value_listen(n->text, host, &port);

    if (problem)
        return lw_config_fail(l->src, n->at, "%s: %s", k->name, problem);
    return store_listen(l->config, host, port);
}

static int set_loopback(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                        void *target)
{
    char host[64];
    uint16_t port;
    const char *problem = lw_value_loopback(n->text, host, &port);

    if (problem)
        return lw_config_fail(l->src, n->at, "%s%s: %s", l->label, k->name, problem);
    return store_text(k, strdup(n->text.p), target);
}

/* ---- lists and maps ---- */

static bool is_name(struct lw_str s, const char *beside)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              (c != '\0' && strchr(beside, c))))
            return false;
    }
    return s.n > 0;
}

/* One name, or a name at one host. */
static const char *person_problem(struct lw_str text)
{
    size_t at = lw_str_find(text, LW_STR("@"), 0);
    bool whole = at == (size_t)-1;

    if (text.n > 120)
        return "a name has at most 120 bytes";
    return is_name(lw_str(text.p, whole ? text.n : at), "._-+") &&
                   (whole || is_name(lw_str(text.p + at + 1, text.n - at - 1), ".-"))
               ? NULL
               : "a name has letters, digits, ., _, - and +, and may be followed by @host";
}

static const char *element_problem(enum lw_key_kind kind, struct lw_str text)
{
    if (kind == LW_KEY_HOSTS)
        return lw_value_host(text);
    if (kind == LW_KEY_ORIGINS)
        return lw_value_origin(text);
    if (kind == LW_KEY_PATHS)
        return path_problem(text);
    if (kind == LW_KEY_GLOBS && !is_name(text, "._-*?"))
        return "a pattern of names has letters, digits, ., _, -, * and ? only";
    if (kind == LW_KEY_VARIABLES)
        return lw_value_env_name(text);
    if (kind == LW_KEY_NAMES && (text.n > 63 || !is_name(text, "._-")))
        return "the name of a group has at most 63 letters, digits, ., _ and -";
    return NULL;
}

static int set_name(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                    void *target)
{
    const char *problem = lw_value_server_name(n->text);

    if (problem)
        return lw_config_fail(l->src, n->at, "%s%s: %s", l->label, k->name, problem);
    return store_text(k, strdup(n->text.p), target);
}

static int set_person(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                      void *target)
{
    const char *problem = person_problem(n->text);

    if (problem)
        return lw_config_fail(l->src, n->at, "%s%s: %s", l->label, k->name, problem);
    return store_text(k, strdup(n->text.p), target);
}

static int set_list(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                    void *target)
{
    char ***at = (char ***)(void *)((char *)target + k->offset);
    size_t i = 0;

    if (n->count < (size_t)k->min)
        return lw_config_fail(l->src, n->at, "%s%s is empty; it must be %s", l->label, k->name,
                              lw_key_form(k->kind));
    if (n->count > (size_t)k->max)
        return lw_config_fail(l->src, n->at, "%s%s has %zu entries; at most %lld are accepted",
                              l->label, k->name, n->count, (long long)k->max);
    free(*at); /* the empty list of the defaults */
    *at = calloc(n->count + 1, sizeof(**at));
    if (!*at)
        return -LW_ERR_NOMEM;
    for (const struct lw_node *e = n->child; e; e = e->next) {
        const char *problem;

        if (e->kind != LW_NODE_SCALAR)
            return lw_config_fail(l->src, e->at, "%s%s must be %s", l->label, k->name,
                                  lw_key_form(k->kind));
        if (e->text.n == 0 && (e->plain || i == 0))
            return lw_config_fail(l->src, e->at,
                                  "%s%s has an empty entry; remove it, or write \"\""
                                  " for an empty argument",
                                  l->label, k->name);
        problem = element_problem(k->kind, e->text);
        if (problem)
            return lw_config_fail(l->src, e->at, "%s%s: %s", l->label, k->name, problem);
        (*at)[i] = k->kind == LW_KEY_PATHS ? absolute(l->src->file, e->text.p) : strdup(e->text.p);
        if (!(*at)[i++])
            return -LW_ERR_NOMEM;
    }
    return 0;
}

static int expand_pair(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                       struct lw_config_pair *pair)
{
    struct lw_buf value;
    char variable[65] = "";
    const char *problem;
    int r = 0;

    lw_buf_init(&value, 65536);
    problem = lw_value_expand(n->text, &value, variable);
    if (!problem && k->kind == LW_KEY_HEADERS)
        problem = lw_value_header_value(lw_buf_str(&value));
    lw_buf_addc(&value, '\0');
    if (problem)
        r = lw_config_fail(l->src, n->at, "%s%s.%.64s: %s%s%s", l->label, k->name, n->key.p,
                           variable, variable[0] ? " " : "", problem);
    else if (lw_buf_status(&value) < 0)
        r = lw_config_fail(l->src, n->at, "%s%s.%.64s: longer than 64 KiB with its variables",
                           l->label, k->name, n->key.p);
    if (r == 0) {
        pair->name = strdup(n->key.p);
        pair->value = strdup(value.p);
        if (!pair->name || !pair->value)
            r = -LW_ERR_NOMEM;
    }
    if (value.p)
        explicit_bzero(value.p, value.cap);
    lw_buf_fini(&value);
    return r;
}

static int check_pair(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *map,
                      const struct lw_node *n)
{
    const char *problem =
        k->kind == LW_KEY_ENV ? lw_value_env_name(n->key) : lw_value_header_name(n->key);

    if (problem)
        return lw_config_fail(l->src, n->key_at, "%s%s: %s", l->label, k->name, problem);
    if (n->kind != LW_NODE_SCALAR)
        return lw_config_fail(l->src, n->at, "%s%s.%.64s must be text", l->label, k->name,
                              n->key.p);
    if (n->text.n == 0 && n->plain)
        return lw_config_fail(l->src, n->at, "%s%s.%.64s has no value; write \"\" for an empty one",
                              l->label, k->name, n->key.p);
    for (const struct lw_node *o = map->child; k->kind == LW_KEY_HEADERS && o != n; o = o->next) {
        if (lw_str_caseeq(o->key, n->key))
            return lw_config_fail(l->src, n->key_at,
                                  "%s%s: \"%.64s\" is given twice, first in line %u; keep one",
                                  l->label, k->name, n->key.p, o->key_at.line);
    }
    return 0;
}

static int set_pairs(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                     struct lw_config_pair **pairs, size_t *count)
{
    if (n->count > (size_t)k->max)
        return lw_config_fail(l->src, n->at, "%s%s has %zu entries; at most %lld are accepted",
                              l->label, k->name, n->count, (long long)k->max);
    *pairs = calloc(n->count + 1, sizeof(**pairs));
    if (!*pairs)
        return -LW_ERR_NOMEM;
    for (const struct lw_node *e = n->child; e; e = e->next) {
        int r = check_pair(l, k, n, e);

        if (r == 0)
            r = expand_pair(l, k, e, &(*pairs)[(*count)++]);
        if (r < 0)
            return r;
    }
    return 0;
}

int lw_config_set_value(struct lw_loader *l, const struct lw_config_key *k, const struct lw_node *n,
                        void *target)
{
    struct lw_server_config *s = target;

    switch (k->kind) {
    case LW_KEY_LISTEN:
        return set_listen(l, k, n);
    case LW_KEY_PATH:
        return set_path(l, k, n, target);
    case LW_KEY_LOOPBACK:
        return set_loopback(l, k, n, target);
    case LW_KEY_NAME:
        return set_name(l, k, n, target);
    case LW_KEY_URL:
        return set_url(l, k, n, target);
    case LW_KEY_PERSON:
        return set_person(l, k, n, target);
    case LW_KEY_BOOL:
        return set_bool(l, k, n, target);
    case LW_KEY_WORD:
        return set_word(l, k, n, target);
    case LW_KEY_SIZE:
    case LW_KEY_COUNT:
    case LW_KEY_DURATION:
        return set_number(l, k, n, target);
    case LW_KEY_COMMAND:
    case LW_KEY_HOSTS:
    case LW_KEY_ORIGINS:
    case LW_KEY_PATHS:
    case LW_KEY_GLOBS:
    case LW_KEY_NAMES:
    case LW_KEY_VARIABLES:
        return set_list(l, k, n, target);
    case LW_KEY_ENV:
        return set_pairs(l, k, n, &s->env, &s->env_count);
    case LW_KEY_HEADERS:
        return set_pairs(l, k, n, &s->headers, &s->header_count);
    case LW_KEY_SECTION:
    case LW_KEY_SERVERS:
    case LW_KEY_PDPS:
    case LW_KEY_TOKENS:
    case LW_KEY_WEBHOOKS:
    case LW_KEY_SENDERS:
        break;
    }
    return -LW_ERR_CONFIG;
}

/* The table's defaults are our own text: what does not read is a bug that the tests meet. */
int lw_config_set_default(const struct lw_config_key *k, void *target)
{
    struct lw_str text = lw_strz(k->otherwise);
    uint64_t n;
    unsigned word;
    char host[64];
    uint16_t port;

    if (k->kind == LW_KEY_LISTEN)
        return lw_value_listen(text, host, &port) ? -LW_ERR_CONFIG
                                                  : store_listen(target, host, port);
    if (k->kind == LW_KEY_WORD) {
        if (!word_index(k, text, &word))
            return -LW_ERR_CONFIG;
        store_word(k, word, target);
    } else if (k->kind == LW_KEY_SIZE || k->kind == LW_KEY_COUNT || k->kind == LW_KEY_DURATION) {
        if (!number_of(k->kind, text, &n))
            return -LW_ERR_CONFIG;
        store_number(k, n, target);
    }
    if (k->kind == LW_KEY_BOOL)
        *(bool *)((char *)target + k->offset) = lw_str_eqz(text, "true");
    return 0; /* empty lists and maps: as calloc left them */
}
