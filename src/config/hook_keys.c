#include "src/config/hook_keys.h"

#include <stdlib.h>
#include <string.h>

#include "src/config/secret.h"

struct reading {
    struct lw_webhook_key *keys;
    size_t n;
    const char *problem;
    const char *where;
};

static void take(struct reading *r, const char *where, const char *problem, const char *text)
{
    if (!problem && r->n == LW_WEBHOOK_KEYS)
        problem = "is one secret too many: 4 at most";
    if (!problem)
        problem = lw_webhook_key_read(lw_strz(text), &r->keys[r->n]);
    if (!problem) {
        r->n++;
    } else if (!r->problem) {
        r->problem = problem;
        r->where = where;
    }
}

const char *lw_hook_keys_read(char *const *files, char *const *variables,
                              struct lw_webhook_key out[LW_WEBHOOK_KEYS], size_t *n,
                              const char **where)
{
    struct reading r = {.keys = out};

    for (size_t i = 0; files && files[i]; i++) {
        char text[LW_SECRET_ROOM(LW_WEBHOOK_SECRET_MAX)] = "";
        const char *problem = lw_secret_file(files[i], 1, LW_WEBHOOK_SECRET_MAX, text);

        take(&r, files[i], problem, text);
        explicit_bzero(text, sizeof(text));
    }
    for (size_t i = 0; variables && variables[i]; i++) {
        const char *text = getenv(variables[i]);

        take(&r, variables[i], text ? NULL : "is not set in the environment", text);
    }
    *n = r.n;
    *where = r.where;
    return r.problem;
}

void lw_hook_keys_wipe(struct lw_webhook_key keys[LW_WEBHOOK_KEYS])
{
    explicit_bzero(keys, sizeof(*keys) * LW_WEBHOOK_KEYS);
}
