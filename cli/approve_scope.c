/* Which items an approval is about, and what it declares about them. */
#include <stdlib.h>
#include <string.h>

#include "cli/approve.h"
#include "cli/out.h"
#include "lib/json/json.h"

static int add_name(struct lw_approve_scope *s, enum lw_part part, struct lw_str name)
{
    if (s->count[part] == s->room[part]) {
        size_t room = s->room[part] ? s->room[part] * 2 : 16;
        struct lw_str *grown = realloc(s->names[part], room * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        s->names[part] = grown;
        s->room[part] = room;
    }
    s->names[part][s->count[part]++] = name;
    return 0;
}

/* ---- --change ---- */

static int choose_changes(struct lw_cli *cli, const struct lw_approve_request *r,
                          const struct lw_comparison *c, struct lw_approve_scope *s)
{
    struct lw_changes all = {.n = 0};
    int err = lw_changes_of(c->drift, &all);
    int status = 0;

    for (size_t i = 0; err == 0 && status == 0 && i < r->change_count; i++) {
        const struct lw_change *v;

        if (r->changes[i] < 1 || r->changes[i] > all.n) {
            status = lw_fail(cli, "the review has no change of that number",
                             "numbers are those of the surface that --shown names");
            break;
        }
        v = &all.v[r->changes[i] - 1];
        if (!v->first->item.p || lw_delta_goes(v->first))
            status = lw_fail(cli,
                             "a change of the server itself, or an item that is gone, is approved "
                             "with the whole only",
                             "leave out --change");
        for (size_t k = 0; k < v->count && err == 0 && status == 0; k++)
            err = add_name(s, v->items[k]->part, v->items[k]->item);
    }
    lw_changes_free(&all);
    return err ? lw_fail(cli, lw_err_text(err), NULL) : status ? LW_EXIT_NO : 0;
}

/* ---- --only-cosmetic ---- */

static bool all_cosmetic(const struct lw_delta *d, const struct lw_delta **next)
{
    bool all = true;
    const struct lw_delta *i = d;

    for (; i && lw_delta_same_item(d, i); i = i->next)
        all = all && i->dimension == LW_DIM_COSMETIC && i->disposition != LW_QUARANTINE;
    *next = i;
    return all;
}

static int choose_cosmetic(struct lw_cli *cli, const struct lw_comparison *c,
                           struct lw_approve_scope *scope)
{
    const struct lw_delta *next;
    size_t n = 0;
    int rc = 0;

    if (!c->approved) {
        lw_fail(cli, "nothing is approved yet: all of it is new, and none of that is cosmetic",
                NULL);
        return LW_EXIT_NO;
    }
    for (const struct lw_delta *i = lw_drift_first(c->drift); i && rc == 0; i = next) {
        if (all_cosmetic(i, &next) && i->item.p && !lw_delta_goes(i))
            rc = add_name(scope, i->part, i->item);
    }
    if (rc != 0)
        return lw_fail(cli, lw_err_text(rc), NULL);
    for (unsigned p = 0; p < LW_PART_COUNT; p++)
        n += scope->count[p];
    if (n > 0)
        return 0;
    lw_fail(cli, "none of the changes is only cosmetic, also against what was approved earlier",
            "the review says what they are");
    return LW_EXIT_NO;
}

/* ---- what is declared, and how dangerous it is ---- */

static int write_declared(struct lw_cli *cli, const struct lw_approve_request *r,
                          struct lw_approve_scope *s)
{
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++) {
        struct lw_str words[LW_APPROVE_WORDS];
        size_t n = r->word_count[d];
        int err = 0;

        lw_buf_init(&s->declared[d], 65536);
        if (n == 0)
            continue;
        memcpy(words, r->words[d], n * sizeof(*words));
        if (n == 1 && lw_str_eqz(words[0], "none"))
            lw_buf_addz(&s->declared[d], "[]");
        else
            err = lw_declared_write(words, n, &s->declared[d]);
        if (err) {
            lw_fail(cli, "a declared word has 1 to 256 bytes of UTF-8 without control characters",
                    NULL);
            return LW_EXIT_USAGE;
        }
    }
    return 0;
}

static bool dangerous(const struct lw_comparison *c, const struct lw_approve_scope *s)
{
    if (s->whole)
        return lw_drift_worst(c->drift) == LW_QUARANTINE;
    for (const struct lw_delta *i = lw_drift_first(c->drift); i; i = i->next) {
        if (i->disposition != LW_QUARANTINE || !i->item.p)
            continue;
        for (size_t k = 0; k < s->count[i->part]; k++) {
            if (lw_str_eq(s->names[i->part][k], i->item))
                return true;
        }
    }
    return false;
}

int lw_approve_choose(struct lw_cli *cli, const struct lw_approve_request *r,
                      const struct lw_comparison *c, struct lw_approve_scope *out)
{
    int status = write_declared(cli, r, out);

    for (size_t i = 0; i < r->tool_count && status == 0; i++) {
        if (add_name(out, LW_PART_TOOLS, r->tools[i]) != 0)
            status = lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    }
    if (status == 0 && r->change_count > 0)
        status = choose_changes(cli, r, c, out);
    if (status == 0 && r->only_cosmetic)
        status = choose_cosmetic(cli, c, out);
    out->whole = r->tool_count == 0 && r->change_count == 0 && !r->only_cosmetic;
    for (unsigned p = 0; p < LW_PART_COUNT; p++)
        out->also[p] = (struct lw_names){out->names[p], out->count[p]};
    if (status == 0)
        out->dangerous = dangerous(c, out);
    return status;
}

void lw_approve_scope_fini(struct lw_approve_scope *s)
{
    for (unsigned p = 0; p < LW_PART_COUNT; p++)
        free(s->names[p]);
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++)
        lw_buf_fini(&s->declared[d]);
}

void lw_approve_fill(const struct lw_approve_request *r, const struct lw_approve_scope *s,
                     struct lw_approval *a)
{
    static const struct lw_str none;

    a->effect = r->effect;
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++)
        a->declared[d] = s->declared[d].n ? lw_buf_str(&s->declared[d]) : LW_STR_NONE;
    if (s->whole)
        return;
    a->tools = s->count[LW_PART_TOOLS] ? s->names[LW_PART_TOOLS] : &none;
    a->tool_count = s->count[LW_PART_TOOLS];
    a->also = s->also;
}

static int by_name(const void *a, const void *b)
{
    return lw_str_cmp(*(const struct lw_str *)a, *(const struct lw_str *)b);
}

int lw_approve_digest(const struct lw_approval *a, struct lw_digest *out)
{
    struct lw_json_writer w;
    struct lw_buf b;
    int err;

    lw_buf_init(&b, (size_t)64 << 20);
    lw_json_writer_init(&w, &b);
    lw_json_begin_array(&w);
    lw_json_put_string(&w, lw_strz(lw_effect_name(a->effect)));
    for (unsigned d = 0; d < LW_DECLARED_COUNT; d++)
        lw_json_put_string(&w, a->declared[d].p ? a->declared[d] : LW_STR(""));
    lw_json_put_int(&w, a->expires_at ? a->expires_at - a->at : 0);
    lw_json_put_bool(&w, a->tools == NULL);
    for (unsigned p = 0; a->tools && p < LW_PART_COUNT; p++) {
        struct lw_names n = p == LW_PART_TOOLS ? (struct lw_names){a->tools, a->tool_count}
                            : a->also          ? a->also[p]
                                               : (struct lw_names){NULL, 0};
        struct lw_str *sorted = calloc(n.n + 1, sizeof(*sorted));

        lw_json_begin_array(&w);
        if (!sorted)
            b.failed = true;
        else if (n.n)
            memcpy(sorted, n.v, n.n * sizeof(*sorted));
        if (sorted)
            qsort(sorted, n.n, sizeof(*sorted), by_name);
        for (size_t i = 0; sorted && i < n.n; i++)
            lw_json_put_string(&w, sorted[i]);
        lw_json_end_array(&w);
        free(sorted);
    }
    lw_json_end_array(&w);
    err = lw_buf_status(&b);
    if (err == 0)
        *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}
