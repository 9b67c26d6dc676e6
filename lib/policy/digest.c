/* The name of what a policy says.
 *
 * rule   = SHA-256(JCS(the rule))
 * head   = SHA-256(JCS({"mode":…,"servers":…,"version":1})) of a file, with what is not said left
 * out file   = SHA-256(head, the digests of its rules in the order of their ids) policy =
 * SHA-256("landwaiter/policy/v1\n", the digests of the files in ascending order)
 *
 * Layout, comments, the order of rules, members and files, and the names of files say nothing. */
#include <stdlib.h>

#include "lib/policy/internal.h"

static int digest_of(struct pol_compiler *c, const struct lw_json *v, struct lw_digest *out)
{
    struct lw_buf b;
    int err;

    lw_buf_init(&b, LW_POLICY_BYTES * 2);
    err = lw_json_digest(v, &b, out);
    lw_buf_fini(&b);
    return err ? pol_fault_full(c) : 0;
}

/* The object without two of its members; the members are copied, what they hold is not. */
static struct lw_json *without(struct pol_compiler *c, const struct lw_json *v, const char *one,
                               const char *two)
{
    struct lw_json *out = LW_ARENA_NEW(c->scratch, struct lw_json);
    struct lw_json *last = NULL;

    if (!out)
        return NULL;
    out->type = LW_JSON_OBJECT;
    LW_JSON_EACH (m, v) {
        struct lw_json *copy;

        if (lw_str_eqz(m->key, one) || lw_str_eqz(m->key, two))
            continue;
        copy = LW_ARENA_NEW(c->scratch, struct lw_json);
        if (!copy)
            return NULL;
        *copy = *m;
        copy->next = NULL;
        if (last)
            last->next = copy;
        else
            out->child = copy;
        last = copy;
        out->count++;
    }
    return out;
}

int pol_digest_rule(struct pol_compiler *c, const struct lw_json *v, struct pol_rule *rule)
{
    const struct lw_json *body = without(c, v, "id", "reason");
    int err = body ? digest_of(c, v, &rule->digest) : pol_fault_full(c);

    return err ? err : digest_of(c, body, &rule->body);
}

int pol_digest_file(struct pol_compiler *c, const struct lw_json *root, struct pol_file *file)
{
    const struct lw_json *head = without(c, root, "rules", "rules");

    return head ? digest_of(c, head, &file->digest) : pol_fault_full(c);
}

static int by_bytes(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(struct lw_digest));
}

int pol_digest(struct lw_policy *p)
{
    static const char construction[] = "landwaiter/policy/v1\n";
    struct lw_digest files[LW_POLICY_FILES];
    struct lw_buf b;
    int err;

    lw_buf_init(&b, ((size_t)LW_POLICY_RULES + 2) * sizeof(struct lw_digest));
    for (size_t f = 0; f < p->file_count; f++) {
        lw_buf_reset(&b);
        lw_buf_add(&b, &p->files[f].digest, sizeof(struct lw_digest));
        for (size_t i = 0; i < p->rule_count; i++) {
            if (p->rules[i].pub.file == f)
                lw_buf_add(&b, &p->rules[i].digest, sizeof(struct lw_digest));
        }
        files[f] = lw_sha256(lw_buf_str(&b));
    }
    err = lw_buf_status(&b);
    qsort(files, p->file_count, sizeof(*files), by_bytes);
    lw_buf_reset(&b);
    lw_buf_addz(&b, construction);
    lw_buf_add(&b, files, p->file_count * sizeof(*files));
    if (!err)
        err = lw_buf_status(&b);
    p->digest = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}
