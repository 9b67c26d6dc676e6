/* Reads and compares what a row stands for; finds changes that are the same in several items. */
#include "cli/compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/out.h"
#include "lib/base/map.h"

#define TEXT_MAX ((size_t)256 << 20)

void lw_comparison_fini(struct lw_comparison *c)
{
    lw_drift_free(&c->drift);
    lw_manifest_free(&c->approved);
    lw_surface_free(&c->live);
}

static int read_surface(struct lw_store *s, const struct lw_store_server *row,
                        struct lw_comparison *c, struct lw_store_error *err)
{
    struct lw_buf text;
    int r;

    lw_buf_init(&text, TEXT_MAX);
    r = lw_store_observed(s, lw_strz(row->server), lw_strz(row->view), &text, err);
    if (r == 0)
        r = lw_surface_load(lw_buf_str(&text), &c->live);
    /* What is approved with --shown is the row's digest: it must be that of what is shown. */
    if (r == 0 && !lw_digest_eq(lw_surface_digest(c->live), &row->observed))
        r = -LW_ERR_DAMAGED;
    lw_buf_fini(&text);
    return r;
}

static int read_manifest(struct lw_store *s, const struct lw_store_server *row,
                         struct lw_comparison *c, struct lw_store_error *err)
{
    struct lw_buf text;
    int r;

    lw_buf_init(&text, TEXT_MAX);
    r = lw_store_manifest(s, lw_strz(row->server), lw_strz(row->view), &text, err);
    if (r == 0)
        r = lw_manifest_load(lw_buf_str(&text), &c->approved);
    else if (r == -LW_ERR_NOTFOUND)
        r = 0;
    lw_buf_fini(&text);
    return r;
}

int lw_compare(struct lw_cli *cli, struct lw_store *s, const struct lw_store_server *row,
               struct lw_comparison *c)
{
    struct lw_store_error err = {""};
    char what[700];
    int r = read_surface(s, row, c, &err);

    if (r == 0)
        r = read_manifest(s, row, c, &err);
    if (r == 0)
        r = lw_drift_classify(c->approved, c->live, &c->drift);
    if (r == 0)
        return 0;
    snprintf(what, sizeof(what), "%s through %s cannot be compared: %.512s", row->server, row->view,
             err.text[0] ? err.text : lw_err_text(r));
    return lw_fail(cli, what,
                   "landwaiter doctor checks the state folder; when the server is used again, its "
                   "surface is observed anew");
}

/* ---- the same change in several items ---- */

bool lw_delta_same_item(const struct lw_delta *a, const struct lw_delta *b)
{
    if (!a || !b || !a->item.p || !b->item.p)
        return a && b && !a->item.p && !b->item.p;
    return a->part == b->part && lw_str_eq(a->item, b->item);
}

bool lw_delta_comes(const struct lw_delta *d)
{
    return d->item.p && d->path.n == 0 && !d->before.p && d->after.p;
}

bool lw_delta_goes(const struct lw_delta *d)
{
    return d->item.p && d->path.n == 0 && d->before.p && !d->after.p;
}

/* Items that nobody approved are each something of their own. */
static bool alone(const struct lw_delta *d)
{
    return !d->item.p || lw_delta_comes(d) || lw_delta_goes(d);
}

/* What an item's deltas are, whichever item it is; *next is the first delta of the next. */
static struct lw_digest key_of(const struct lw_delta *d, const struct lw_delta **next)
{
    struct lw_digest key = {{0}};
    const struct lw_delta *i = d;

    for (; i && lw_delta_same_item(d, i); i = i->next) {
        const char *kind = lw_delta_name(i->kind);
        struct lw_str parts[8] = {lw_str((const char *)key.b, sizeof(key.b)),
                                  lw_strz(kind),
                                  lw_strz(lw_part_name(i->part)),
                                  i->path,
                                  LW_STR("\n"),
                                  i->before,
                                  LW_STR("\n"),
                                  i->after};

        key = lw_sha256_parts(parts, 8);
    }
    *next = i;
    return key;
}

static int add_item(struct lw_change *c, const struct lw_delta *d)
{
    if (c->count == c->room) {
        size_t room = c->room ? c->room * 2 : 4;
        const struct lw_delta **grown = realloc((void *)c->items, room * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        c->items = grown;
        c->room = room;
    }
    c->items[c->count++] = d;
    return 0;
}

static int add_change(struct lw_changes *all, const struct lw_delta *d, const struct lw_digest *key)
{
    if (all->n == all->room) {
        size_t room = all->room ? all->room * 2 : 16;
        struct lw_change *grown = realloc(all->v, room * sizeof(*grown));

        if (!grown)
            return -LW_ERR_NOMEM;
        all->v = grown;
        all->room = room;
    }
    all->v[all->n++] = (struct lw_change){.first = d, .key = *key};
    return add_item(&all->v[all->n - 1], d);
}

int lw_changes_of(const struct lw_drift *d, struct lw_changes *out)
{
    struct lw_changes all = {.n = 0};
    const struct lw_delta *next;
    struct lw_map known; /* key -> number of the change, from 1; keys live in the changes */
    struct lw_arena keys;
    int err = 0;

    lw_map_init(&known, NULL);
    lw_arena_init(&keys, (size_t)64 << 20);
    for (const struct lw_delta *i = lw_drift_first(d); i && err == 0; i = next) {
        struct lw_digest key = key_of(i, &next);
        struct lw_str name = lw_arena_dup(&keys, lw_str((const char *)key.b, sizeof(key.b)));
        uintptr_t at = alone(i) ? 0 : (uintptr_t)lw_map_get(&known, name);

        if (!name.p)
            err = -LW_ERR_LIMIT;
        else if (at > 0)
            err = add_item(&all.v[at - 1], i);
        else
            err = add_change(&all, i, &key);
        if (err == 0 && at == 0 && !alone(i))
            err = lw_map_put(&known, name, (void *)(uintptr_t)all.n, NULL);
    }
    lw_map_fini(&known);
    lw_arena_fini(&keys);
    if (err)
        lw_changes_free(&all);
    else
        *out = all;
    return err;
}

void lw_changes_free(struct lw_changes *c)
{
    for (size_t i = 0; i < c->n; i++)
        free((void *)c->v[i].items);
    free(c->v);
    *c = (struct lw_changes){.n = 0};
}
