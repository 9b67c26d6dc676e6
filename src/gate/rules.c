/* Loading and reloading of policies. What they say is lib/policy's, how the text is read
 * src/config/policy's; this file decides when new rules come into force: all at once, between two
 * messages, and only when every file of them is good. */
#include "src/gate/rules.h"

#include <stdio.h>
#include <stdlib.h>

#include "src/config/policy.h"
#include "src/gate/gate_internal.h"

#define FILES_NAMED 32   /* in a receipt */
#define SERVERS     96   /* likewise */
#define ERROR_KEPT  1024 /* bytes of what is wrong, in a receipt */
#define PATH_KEPT   512

struct rules {
    struct lw_policy_loaded *loaded; /* NULL: no file is named */
};

const struct lw_policy *lw_rules_policy(const struct gate *g)
{
    return g->rules && g->rules->loaded ? g->rules->loaded->policy : NULL;
}

void lw_rules_free(struct rules **r)
{
    if (!*r)
        return;
    lw_policy_loaded_free(&(*r)->loaded);
    free(*r);
    *r = NULL;
}

/* The files of the configuration, then those of the command line. NULL without memory. */
static const char **file_list(const struct gate *g, const struct lw_config *config, size_t *count)
{
    const char **list;
    size_t n = 0;
    size_t more = 0;

    while (config->policies && config->policies[n])
        n++;
    while (g->policy_files && g->policy_files[more])
        more++;
    list = calloc(n + more + 1, sizeof(*list));
    for (size_t i = 0; list && i < n + more; i++)
        list[i] = i < n ? config->policies[i] : g->policy_files[i - n];
    *count = n + more;
    return list;
}

/* `error`: the new text is bad and the old rules stay. */
static int read_files(struct gate *g, const struct lw_config *config, struct rules **out,
                      struct lw_config_error *error)
{
    struct rules *r = calloc(1, sizeof(*r));
    size_t count = 0;
    const char **list = file_list(g, config, &count);
    int err = r && list ? 0 : -LW_ERR_NOMEM;

    if (!err && count > 0)
        err = lw_policy_load(list, count, &r->loaded, error);
    free((void *)(uintptr_t)list);
    if (err) {
        if (!error->text[0])
            snprintf(error->text, sizeof(error->text), "%s", lw_err_text(err));
        lw_rules_free(&r);
        return err;
    }
    *out = r;
    return 0;
}

/* ---- the receipt ---- */

static void put_digest(struct lw_json_writer *w, const char *key, const struct lw_digest *d)
{
    char text[LW_DIGEST_TEXT_BUF];

    lw_json_kv_string(w, key, lw_digest_text(d, text));
}

static void put_files(struct lw_json_writer *w, const struct lw_policy_loaded *l)
{
    lw_json_key(w, LW_STR("files"));
    lw_json_begin_array(w);
    for (size_t i = 0; l && i < l->count && i < FILES_NAMED; i++) {
        lw_json_begin_object(w);
        lw_json_kv_string(w, "name", lw_utf8_cut(lw_strz(l->files[i].text.name), PATH_KEPT));
        put_digest(w, "sha256", &l->files[i].digest);
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
}

/* For whom they are in force, and how. */
static void put_servers(struct lw_json_writer *w, const struct lw_config *config,
                        const struct lw_policy *p)
{
    lw_json_key(w, LW_STR("servers"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < config->server_count && i < SERVERS; i++) {
        struct lw_str name = lw_strz(config->servers[i].name);

        lw_json_begin_object(w);
        lw_json_kv_string(w, "mode",
                          lw_strz(p ? lw_policy_mode_name(lw_policy_mode(p, name)) : "none"));
        lw_json_kv_string(w, "name", name);
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
    if (config->server_count > SERVERS)
        lw_json_kv_int(w, "servers_more", (int64_t)(config->server_count - SERVERS));
}

/* Members in the order of RFC 8785: records are canonical. */
static int record(struct gate *g, const struct lw_config *config, const char *cause,
                  const char *error)
{
    const struct lw_policy_loaded *l = g->rules ? g->rules->loaded : NULL;
    struct lw_json_writer w;
    struct lw_buf b;
    int err;

    lw_buf_init(&b, LW_RECEIPT_MAX);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "cause", lw_strz(cause));
    if (error)
        lw_json_kv_string(&w, "error", lw_utf8_cut(lw_strz(error), ERROR_KEPT));
    put_files(&w, l);
    lw_json_kv_string(&w, "outcome", lw_strz(error ? "kept" : l ? "loaded" : "none"));
    if (l) {
        put_digest(&w, "policy", lw_policy_digest(l->policy));
        lw_json_kv_int(&w, "rules", (int64_t)lw_policy_rule_count(l->policy));
    }
    put_servers(&w, config, l ? l->policy : NULL);
    lw_json_end_object(&w);
    err = lw_buf_status(&b);
    if (!err)
        err = lw_gate_record(g, LW_PHASE_POLICY, lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}

/* Whether a rule asks in the way `url`, and its id. */
static bool wants_page(const struct lw_policy *p, struct lw_str *rule)
{
    for (size_t i = 0; i < lw_policy_rule_count(p); i++) {
        const struct lw_policy_rule *r = lw_policy_rule_at(p, i);

        *rule = r->id;
        if (r->terms && lw_approve_has_way(r->terms, LW_WAY_URL))
            return true;
    }
    return false;
}

static void tell_loaded(const struct gate *g)
{
    const struct lw_policy *p = lw_rules_policy(g);
    char digest[LW_DIGEST_TEXT_BUF];
    struct lw_str rule;

    if (p)
        lw_log(LW_LOG_INFO, "policy.loaded", "these rules are in force",
               LW_F_STR("policy", lw_digest_text(lw_policy_digest(p), digest)),
               LW_F_INT("rules", (int64_t)lw_policy_rule_count(p)));
    else
        lw_log(LW_LOG_INFO, "policy.none", "no rules are in force: what is approved is allowed");
    if (p && !g->pages && wants_page(p, &rule))
        lw_log(LW_LOG_WARN, "page.none",
               "a rule asks in the way url, for which there is no page: the next way is taken. Set "
               "decision_point.page in the configuration, or run --page",
               LW_F_STR("rule", rule));
}

int lw_rules_start(struct gate *g)
{
    struct lw_config_error error = {""};
    int err = read_files(g, g->conf->config, &g->rules, &error);

    if (err) {
        lw_log(LW_LOG_ERROR, "policy.bad", "the policy cannot be used: nothing is served",
               LW_F_Z("detail", error.text));
        return err;
    }
    if (lw_rules_policy(g))
        tell_loaded(g);
    /* Without rules too: those of an earlier start are not in force any more. */
    return record(g, g->conf->config, "start", NULL);
}

bool lw_rules_reload(struct gate *g, const struct lw_config *config)
{
    struct lw_config_error error = {""};
    struct rules *before = g->rules;
    struct rules *fresh = NULL;
    bool had = lw_rules_policy(g) != NULL;

    if (read_files(g, config, &fresh, &error) != 0) {
        lw_log(LW_LOG_ERROR, "policy.bad", "the new policy is bad: the old one stays in force",
               LW_F_Z("detail", error.text));
        if (record(g, g->conf->config, "reload", error.text) != 0)
            lw_log(LW_LOG_ERROR, "receipt.failed", "the bad policy could not be recorded");
        return false;
    }
    g->rules = fresh;
    if (had || fresh->loaded) {
        /* In front of every decision that they make: the ledger takes records in their order. */
        if (record(g, config, "reload", NULL) != 0) {
            lw_log(LW_LOG_ERROR, "policy.unrecorded",
                   "the new policy could not be recorded: the old one stays in force");
            g->rules = before;
            lw_rules_free(&fresh);
            return false;
        }
        tell_loaded(g);
    }
    lw_gate_policy(g, lw_rules_policy(g));
    lw_rules_free(&before); /* no session has it any more */
    return true;
}
