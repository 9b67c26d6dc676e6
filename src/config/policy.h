/* Policy files: YAML for people, turned into the JSON that lib/policy compiles. What is wrong is
 * told as in the configuration: file:line:col, the line, a caret. */
#ifndef LW_CONFIG_POLICY_H
#define LW_CONFIG_POLICY_H

#include "lib/policy/policy.h"
#include "src/config/yaml.h"

struct lw_policy_loaded {
    struct lw_policy *policy;
    size_t count;
    struct lw_policy_loaded_file {
        struct lw_yaml text;
        struct lw_digest digest; /* SHA-256 of the file's bytes */
    } files[];
};

/* Reads and compiles all files as one policy, or nothing: *out is set on success only.
 * -LW_ERR_CONFIG, -LW_ERR_NOTFOUND, -LW_ERR_IO, -LW_ERR_NOMEM; `err` says what, where and the
 * remedy. */
LW_CHECKED int lw_policy_load(const char *const *paths, size_t count, struct lw_policy_loaded **out,
                              struct lw_config_error *err);
/* The same for one text in memory; `name` stands for the file. */
LW_CHECKED int lw_policy_load_text(const char *name, struct lw_str text,
                                   struct lw_policy_loaded **out, struct lw_config_error *err);
void lw_policy_loaded_free(struct lw_policy_loaded **l);

/* Line and column, from 1, at which a rule stands in its file. */
void lw_policy_place(const struct lw_policy_loaded *l, const struct lw_policy_rule *rule,
                     uint32_t *line, uint32_t *column);

#endif
