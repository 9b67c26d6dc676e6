/* `landwaiter lock --check`: the lock file against what is approved, a dump, or a live server. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/dump.h"
#include "cli/lock.h"
#include "cli/out.h"
#include "cli/review_explain.h"
#include "lib/drift/drift.h"
#include "src/store/store.h"

#define TEXT_MAX ((size_t)256 << 20)

static int read_lock(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_lock **out)
{
    struct lw_store_error err = {""};
    char *key = NULL;
    int rc = r->key ? lw_lock_read_key(r->key, &key, &err) : 0;

    if (rc == 0)
        rc = lw_lock_read(r->file, key, out, &err);
    free(key);
    if (rc == 0)
        return 0;
    lw_fail(cli, err.text[0] ? err.text : lw_err_text(rc), NULL);
    return rc == -LW_ERR_NOTFOUND || rc == -LW_ERR_NOMEM || rc == -LW_ERR_IO ? LW_EXIT_FAILED
                                                                             : LW_EXIT_USAGE;
}

/* ---- against what is approved ---- */

/* A manifest that is another one, or that only one side has. */
static void tell(struct lw_cli *cli, const struct lw_manifest *m, const char *why,
                 struct lw_json_writer *w)
{
    if (!cli->json) {
        fputs("  ", stdout);
        lw_put_visible(stdout, lw_manifest_server(m));
        fputs(" (view ", stdout);
        lw_put_visible(stdout, lw_manifest_view(m));
        printf("): %s\n", why);
        return;
    }
    lw_json_begin_object(w);
    lw_json_kv_string(w, "server", lw_manifest_server(m));
    lw_json_kv_string(w, "view", lw_manifest_view(m));
    lw_json_kv_string(w, "why", lw_strz(why));
    lw_json_end_object(w);
}

static const struct lw_manifest *exactly(const struct lw_lock *l, const struct lw_manifest *m)
{
    const struct lw_manifest *other =
        l ? lw_lock_find(l, lw_manifest_server(m), lw_manifest_view(m)) : NULL;

    return other && lw_str_eq(lw_manifest_view(other), lw_manifest_view(m)) ? other : NULL;
}

static size_t compare_with_state(struct lw_cli *cli, const struct lw_lock_request *r,
                                 const struct lw_lock *file, const struct lw_lock *state,
                                 struct lw_json_writer *w)
{
    size_t wrong = 0;

    for (size_t i = 0; i < lw_lock_count(file); i++) {
        const struct lw_manifest *m = lw_lock_at(file, i);
        const struct lw_manifest *is = exactly(state, m);

        if (!lw_lock_wants(r, lw_manifest_server(m)))
            continue;
        if (!is) {
            tell(cli, m, "in the file, but not approved here", w);
            wrong++;
        } else if (!lw_digest_eq(lw_manifest_digest(m), lw_manifest_digest(is))) {
            tell(cli, m, "the file has another manifest than the one that is approved", w);
            wrong++;
        }
    }
    for (size_t i = 0; state && i < lw_lock_count(state); i++) {
        if (exactly(file, lw_lock_at(state, i)))
            continue;
        tell(cli, lw_lock_at(state, i), "approved, but not in the file", w);
        wrong++;
    }
    return wrong;
}

/* Who approved what counts here; what it replaced is nobody's to compare. */
static int check_state(struct lw_cli *cli, const struct lw_lock_request *r, struct lw_lock *file)
{
    struct lw_lock *state = NULL;
    struct lw_json_writer w;
    struct lw_buf b;
    size_t wrong;
    int status = lw_lock_of_state(cli, r, &state);

    if (status == 0 &&
        (lw_lock_forget_earlier(file) != 0 || (state && lw_lock_forget_earlier(state) != 0)))
        status = lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    if (status != 0) {
        lw_lock_free(&state);
        return status;
    }
    lw_buf_init(&b, TEXT_MAX);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "file", lw_strz(r->file));
    lw_json_key(&w, LW_STR("differences"));
    lw_json_begin_array(&w);
    wrong = compare_with_state(cli, r, file, state, &w);
    lw_json_end_array(&w);
    lw_json_kv_bool(&w, "same", wrong == 0);
    lw_json_end_object(&w);
    lw_lock_free(&state);
    status = wrong == 0 ? LW_EXIT_OK : LW_EXIT_NO;
    if (cli->json)
        return lw_put_json(cli, &b, status);
    lw_buf_fini(&b);
    if (wrong == 0)
        printf("%s is what is approved.\n", r->file);
    else
        printf("%s is not what is approved; landwaiter lock writes it anew.\n", r->file);
    return status;
}

/* ---- against a surface ---- */

static int report_drift(struct lw_cli *cli, const struct lw_lock_request *r,
                        const struct lw_drift *d)
{
    int status = d ? lw_exit_of_drift(d) : LW_EXIT_OK;
    struct lw_json_writer w;
    struct lw_buf b;

    if (!cli->json && !d) {
        printf("nothing changed: %s shows what %s has\n", r->names[0], r->file);
        return status;
    }
    if (!cli->json) {
        int printed = lw_review_print(cli, d);

        return printed ? printed : status;
    }
    lw_buf_init(&b, TEXT_MAX);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "file", lw_strz(r->file));
    lw_json_kv_string(&w, "server", lw_strz(r->names[0]));
    lw_json_kv_string(&w, "disposition",
                      lw_strz(lw_disposition_name(d ? lw_drift_worst(d) : LW_PASS)));
    if (d) {
        lw_json_key(&w, LW_STR("drift"));
        lw_drift_write(d, TEXT_MAX, &w);
        lw_review_write_changes(d, &w);
    }
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, status);
}

static int check_surface(struct lw_cli *cli, const struct lw_lock_request *r,
                         const struct lw_lock *file)
{
    const struct lw_manifest *m = lw_lock_find(file, lw_strz(r->names[0]), LW_STR(""));
    struct lw_surface *live = NULL;
    struct lw_drift *drift = NULL;
    char what[512];
    int status;

    if (!m) {
        snprintf(what, sizeof(what), "%.256s has no server \"%.64s\"", r->file, r->names[0]);
        lw_fail(cli, what, "landwaiter lock writes what is approved");
        return LW_EXIT_NO;
    }
    status = r->surface ? lw_dump_read(cli, r->surface, m, &live) : lw_lock_live(cli, r, &live);
    if (status != 0)
        return status;
    if (live && !r->surface)
        m = lw_lock_find(file, lw_strz(r->names[0]), lw_surface_view(live));
    if (live && lw_drift_classify(m, live, &drift) != 0)
        status = lw_fail(cli, "the surface cannot be compared", NULL);
    if (status == 0)
        status = report_drift(cli, r, drift);
    lw_drift_free(&drift);
    lw_surface_free(&live);
    return status;
}

int lw_lock_check(struct lw_cli *cli, const struct lw_lock_request *r)
{
    struct lw_lock *file = NULL;
    int status = read_lock(cli, r, &file);

    if (status == 0)
        status = r->surface || r->command ? check_surface(cli, r, file) : check_state(cli, r, file);
    lw_lock_free(&file);
    return status;
}
