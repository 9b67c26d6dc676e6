/* Policy files are read here and compiled in lib/policy. */
#include "src/config/policy.h"

#include <stdio.h>
#include <stdlib.h>

static int compile(struct lw_policy_loaded *l, struct lw_config_error *err)
{
    struct lw_policy_file *files = calloc(l->count, sizeof(*files));
    struct lw_policy_fault fault = {0};
    int r;

    if (!files)
        return -LW_ERR_NOMEM;
    for (size_t i = 0; i < l->count; i++)
        files[i] = (struct lw_policy_file){lw_strz(l->files[i].text.name),
                                           lw_yaml_json(&l->files[i].text)};
    r = lw_policy_new(files, l->count, &l->policy, &fault);
    free(files);
    if (r < 0 && r != -LW_ERR_NOMEM)
        r = lw_yaml_fail(&l->files[fault.file < l->count ? fault.file : 0].text, fault.at, err,
                         "%s", fault.text[0] ? fault.text : lw_err_text(r));
    return r;
}

static struct lw_policy_loaded *loaded_new(size_t count)
{
    return calloc(1,
                  sizeof(struct lw_policy_loaded) + count * sizeof(struct lw_policy_loaded_file));
}

static int finish(struct lw_policy_loaded *l, int r, struct lw_policy_loaded **out,
                  struct lw_config_error *err)
{
    for (size_t i = 0; i < l->count && r == 0; i++)
        l->files[i].digest = lw_sha256(lw_str(l->files[i].text.text, l->files[i].text.n));
    if (r == 0)
        r = compile(l, err);
    if (r < 0) {
        if (err->text[0] == '\0')
            snprintf(err->text, sizeof(err->text), "the policy: %s", lw_err_text(r));
        lw_policy_loaded_free(&l);
        return r;
    }
    *out = l;
    return 0;
}

int lw_policy_load_text(const char *name, struct lw_str text, struct lw_policy_loaded **out,
                        struct lw_config_error *err)
{
    struct lw_policy_loaded *l = loaded_new(1);

    err->text[0] = '\0';
    if (!l)
        return -LW_ERR_NOMEM;
    l->count = 1;
    return finish(l, lw_yaml_parse(name, text, "policy", &l->files[0].text, err), out, err);
}

int lw_policy_load(const char *const *paths, size_t count, struct lw_policy_loaded **out,
                   struct lw_config_error *err)
{
    struct lw_policy_loaded *l;
    int r = 0;

    err->text[0] = '\0';
    if (count == 0 || count > LW_POLICY_FILES) {
        snprintf(err->text, sizeof(err->text), "%zu policy files; there can be 1 to %u", count,
                 LW_POLICY_FILES);
        return -LW_ERR_CONFIG;
    }
    l = loaded_new(count);
    if (!l)
        return -LW_ERR_NOMEM;
    for (; l->count < count && r == 0; l->count++)
        r = lw_yaml_read(paths[l->count], "policy", "policies or --policy",
                         &l->files[l->count].text, err);
    return finish(l, r, out, err);
}

void lw_policy_loaded_free(struct lw_policy_loaded **l)
{
    if (!*l)
        return;
    lw_policy_free(&(*l)->policy);
    for (size_t i = 0; i < (*l)->count; i++)
        lw_yaml_fini(&(*l)->files[i].text);
    free(*l);
    *l = NULL;
}

void lw_policy_place(const struct lw_policy_loaded *l, const struct lw_policy_rule *rule,
                     uint32_t *line, uint32_t *column)
{
    lw_yaml_place(&l->files[rule->file].text, rule->offset, line, column);
}
