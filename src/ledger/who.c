#include "src/ledger/who.h"

#include <grp.h>
#include <openssl/crypto.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/digest.h"
#include "src/config/hook_keys.h"
#include "src/config/secret.h"

static void host_name(char out[64])
{
    memset(out, 0, 64);
    if (gethostname(out, 63) != 0 || out[0] == '\0')
        snprintf(out, 64, "unknown-host");
}

static void add_group(struct lw_approver *a, const char *name)
{
    size_t n = a->group_count;

    /* A name that does not fit is left out, rather than taken for another. */
    if (n == LW_APPROVER_GROUPS || strlen(name) >= sizeof(a->names[0]))
        return;
    snprintf(a->names[n], sizeof(a->names[0]), "%s", name);
    a->groups[n] = lw_strz(a->names[n]);
    a->group_count++;
}

void lw_approver_groups(struct lw_approver *a)
{
    gid_t ids[LW_APPROVER_GROUPS];
    int n = LW_APPROVER_GROUPS;
    char name[sizeof(a->by)];
    struct passwd *pw;
    char *host;

    a->group_count = 0;
    snprintf(name, sizeof(name), "%s", a->by);
    host = strrchr(name, '@'); /* the last: a directory's users may be called user@domain */
    if (host)
        *host = '\0';
    pw = getpwnam(name);
    if (!pw || getgrouplist(name, pw->pw_gid, ids, &n) < 0)
        return;
    for (int i = 0; i < n; i++) {
        const struct group *g = getgrgid(ids[i]);

        if (g)
            add_group(a, g->gr_name);
    }
}

bool lw_approver_in(const struct lw_approver *a, const char *group)
{
    for (size_t i = 0; i < a->group_count; i++) {
        if (strcmp(a->names[i], group) == 0)
            return true;
    }
    return false;
}

void lw_approver_of_uid(uid_t uid, struct lw_approver *out)
{
    const struct passwd *pw = getpwuid(uid);
    char host[64];

    memset(out, 0, sizeof(*out));
    out->verified = true;
    host_name(host);
    if (!pw || strlen(pw->pw_name) > 100) {
        snprintf(out->by, sizeof(out->by), "uid-%u@%s", (unsigned)uid, host);
        return;
    }
    snprintf(out->by, sizeof(out->by), "%s@%s", pw->pw_name, host);
    lw_approver_groups(out);
}

/* ---- tokens ---- */

static const char *token_digest(const struct lw_approver_config *t, struct lw_digest *out)
{
    char text[LW_SECRET_ROOM(LW_TOKEN_MAX)];
    const char *problem = lw_secret_file(t->token_file, LW_TOKEN_MIN, LW_TOKEN_MAX, text);

    if (!problem)
        *out = lw_sha256(lw_strz(text));
    OPENSSL_cleanse(text, sizeof(text));
    return problem;
}

static void of_config(const char *approver, char *const *groups, bool verified,
                      struct lw_approver *out)
{
    char host[64];

    memset(out, 0, sizeof(*out));
    out->verified = verified;
    host_name(host);
    if (strchr(approver, '@'))
        snprintf(out->by, sizeof(out->by), "%s", approver);
    else
        snprintf(out->by, sizeof(out->by), "%s@%s", approver, host);
    for (size_t i = 0; groups && groups[i]; i++)
        add_group(out, groups[i]);
}

int lw_approver_of_token(const struct lw_config *c, struct lw_str token, struct lw_approver *out)
{
    struct lw_digest given = lw_sha256(token);
    const struct lw_approver_config *found = NULL;

    for (size_t i = 0; i < c->approver_count; i++) {
        struct lw_digest d;

        if (!token_digest(&c->approvers[i], &d) && CRYPTO_memcmp(d.b, given.b, sizeof(d.b)) == 0)
            found = &c->approvers[i];
    }
    if (!found)
        return -LW_ERR_PERM;
    of_config(found->approver, found->groups, found->verified, out);
    return 0;
}

/* ---- keys of webhooks ---- */

int lw_approver_of_webhook(const struct lw_config *c, const struct lw_webhook *w,
                           struct lw_approver *out)
{
    const struct lw_sender_config *found = NULL;

    for (size_t i = 0; i < c->sender_count; i++) {
        const struct lw_sender_config *s = &c->senders[i];
        struct lw_webhook_key keys[LW_WEBHOOK_KEYS];
        const char *where;
        size_t n;

        (void)lw_hook_keys_read(s->secret_files, s->secret_env, keys, &n, &where);
        if (lw_webhook_is_signed(w, keys, n))
            found = s;
        lw_hook_keys_wipe(keys);
    }
    if (!found)
        return -LW_ERR_PERM;
    of_config(found->approver, found->groups, found->verified, out);
    return 0;
}

/* ---- checks at the start ---- */

static int bad(struct lw_config_error *err, const char *what, const char *where,
               const char *problem)
{
    snprintf(err->text, sizeof(err->text), "approvals.%s: %.400s %s", what, where, problem);
    return -LW_ERR_CONFIG;
}

static int check_tokens(const struct lw_config *c, struct lw_config_error *err)
{
    for (size_t i = 0; i < c->approver_count; i++) {
        const struct lw_approver_config *t = &c->approvers[i];
        struct lw_digest one, other;
        const char *problem = token_digest(t, &one);

        for (size_t k = 0; !problem && k < i; k++) {
            if (!token_digest(&c->approvers[k], &other) && lw_digest_eq(&one, &other))
                problem = "holds the token of another approver too; give each his own";
        }
        if (problem)
            return bad(err, "tokens", t->token_file, problem);
    }
    return 0;
}

/* Digests of the keys seen so far, with whose they are. */
struct keyring {
    struct lw_digest d[(8 + 16) * LW_WEBHOOK_KEYS];
    const void *of[(8 + 16) * LW_WEBHOOK_KEYS];
    size_t n;
};

static const char *add_keys(struct keyring *ring, const void *of, const struct lw_webhook_key *keys,
                            size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct lw_digest d = lw_sha256(lw_str((const char *)keys[i].b, keys[i].n));

        for (size_t k = 0; k < ring->n; k++) {
            if (lw_digest_eq(&ring->d[k], &d) && ring->of[k] != of)
                return "is the secret of another webhook or sender too; give each its own";
        }
        if (ring->n < sizeof(ring->d) / sizeof(ring->d[0])) {
            ring->d[ring->n] = d;
            ring->of[ring->n++] = of;
        }
    }
    return NULL;
}

static int check_keys(struct keyring *ring, const void *of, const char *what, char *const *files,
                      char *const *variables, struct lw_config_error *err)
{
    struct lw_webhook_key keys[LW_WEBHOOK_KEYS];
    const char *where;
    size_t n;
    const char *problem = lw_hook_keys_read(files, variables, keys, &n, &where);

    if (!problem) {
        where = files && files[0] ? files[0] : variables[0];
        problem = add_keys(ring, of, keys, n);
    }
    lw_hook_keys_wipe(keys);
    return problem ? bad(err, what, where, problem) : 0;
}

int lw_approvers_check(const struct lw_config *c, struct lw_config_error *err)
{
    struct keyring ring = {.n = 0};
    int rc = check_tokens(c, err);

    for (size_t i = 0; rc == 0 && i < c->webhook_count; i++) {
        const struct lw_webhook_config *w = &c->webhooks[i];

        rc = check_keys(&ring, w, "webhooks", w->secret_files, w->secret_env, err);
    }
    for (size_t i = 0; rc == 0 && i < c->sender_count; i++) {
        const struct lw_sender_config *s = &c->senders[i];

        rc = check_keys(&ring, s, "senders", s->secret_files, s->secret_env, err);
    }
    return rc;
}
