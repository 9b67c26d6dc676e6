/* Reads rows of the store for verbs. Decides the word for a row's state. */
#include "cli/rows.h"

#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/out.h"
#include "lib/base/suggest.h"

#define ROWS_MAX 65536
#define EXPIRED  "expired"

int lw_cli_open(const struct lw_cli *cli, struct lw_store **out)
{
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    int r = lw_store_open(cli->state_dir, /* create= */ false, &s, &err);

    if (r == 0)
        *out = s;
    else if (r != -LW_ERR_NOTFOUND)
        return lw_fail(cli, err.text[0] ? err.text : lw_err_text(r), NULL);
    return 0;
}

int lw_cli_open_existing(const struct lw_cli *cli, struct lw_store **out)
{
    char what[PATH_MAX + 64];
    int status = lw_cli_open(cli, out);

    if (status != 0 || *out)
        return status;
    snprintf(what, sizeof(what), "there is no state folder %s", cli->state_dir);
    lw_fail(cli, what,
            "start a server through `landwaiter run -- COMMAND` first, or name the folder with "
            "--state DIR");
    return LW_EXIT_NO;
}

struct reading {
    struct lw_rows *rows;
    const char *server;
    const char *view;
    struct lw_suggest near;
    bool known;
};

static int take_row(void *user, const struct lw_store_server *row)
{
    struct reading *r = user;
    struct lw_rows *rows = r->rows;

    if (r->server && strcmp(row->server, r->server) != 0) {
        /* kept for the suggestion only, so that memory stays that of one name */
        static char best[sizeof(row->server)];
        const char *before = r->near.best;

        lw_suggest_offer(&r->near, row->server);
        if (r->near.best != before) {
            memcpy(best, row->server, sizeof(best));
            r->near.best = best;
        }
        return 0;
    }
    r->known = true;
    if (r->view && strcmp(row->view, r->view) != 0)
        return 0;
    if (rows->n == rows->room) {
        size_t room = rows->room ? rows->room * 2 : 16;
        struct lw_store_server *grown =
            room > ROWS_MAX ? NULL : realloc(rows->v, room * sizeof(*grown));

        if (!grown)
            return -LW_ERR_LIMIT;
        rows->v = grown;
        rows->room = room;
    }
    rows->v[rows->n++] = *row;
    return 0;
}

static int nothing_found(const struct lw_cli *cli, const struct reading *r)
{
    char what[256], remedy[256];
    const char *near = lw_suggest_name(&r->near);

    if (r->known) {
        snprintf(what, sizeof(what), "server \"%.64s\" was not seen through the view \"%.40s\"",
                 r->server, r->view);
        snprintf(remedy, sizeof(remedy), "landwaiter servers lists its views");
    } else {
        snprintf(what, sizeof(what), "no server \"%.64s\" was seen yet", r->server);
        if (near)
            snprintf(remedy, sizeof(remedy), "did you mean %s? landwaiter servers lists all", near);
        else
            snprintf(remedy, sizeof(remedy), "landwaiter servers lists those that were");
    }
    lw_fail(cli, what, remedy);
    return LW_EXIT_NO;
}

static bool has_expired(const struct lw_manifest *m, int64_t now)
{
    for (unsigned p = 0; p < LW_PART_COUNT; p++) {
        for (const struct lw_manifest_item *i = lw_manifest_first(m, (enum lw_part)p); i;
             i = i->next) {
            if (i->expires_at != 0 && now >= i->expires_at)
                return true;
        }
    }
    return false;
}

/* The records say until when; that the time has come is nobody's record. */
static void mark_expired(struct lw_store *s, struct lw_store_server *row, int64_t now)
{
    struct lw_store_error err;
    struct lw_manifest *m = NULL;
    struct lw_buf b;

    if (row->pending && !lw_row_passes(row))
        return;
    if (!row->pending)
        row->disposition[0] = '\0';
    if (!row->approved)
        return;
    lw_buf_init(&b, (size_t)256 << 20);
    if (lw_store_manifest(s, lw_strz(row->server), lw_strz(row->view), &b, &err) == 0 &&
        lw_manifest_load(lw_buf_str(&b), &m) == 0 && has_expired(m, now))
        memcpy(row->disposition, EXPIRED, sizeof(EXPIRED));
    lw_manifest_free(&m);
    lw_buf_fini(&b);
}

int lw_rows_read(const struct lw_cli *cli, struct lw_store *s, const char *server, const char *view,
                 struct lw_rows *out)
{
    struct lw_rows rows = {0};
    struct reading reading = {.rows = &rows, .server = server, .view = view};
    struct lw_store_error err = {""};
    int r;

    if (server)
        reading.near.given = lw_strz(server);
    r = lw_store_servers(s, take_row, &reading, &err);
    if (r < 0) {
        lw_rows_free(&rows);
        return lw_fail(cli, err.text[0] ? err.text : lw_err_text(r), NULL);
    }
    if (server && rows.n == 0)
        return nothing_found(cli, &reading);
    for (size_t i = 0; i < rows.n; i++)
        mark_expired(s, &rows.v[i], lw_wall_ms());
    *out = rows;
    return 0;
}

bool lw_row_expired(const struct lw_store_server *row)
{
    return row->approved && strcmp(row->disposition, EXPIRED) == 0;
}

bool lw_row_passes(const struct lw_store_server *row)
{
    return row->approved && row->pending && strcmp(row->disposition, "pass") == 0;
}

void lw_rows_free(struct lw_rows *r)
{
    free(r->v);
    *r = (struct lw_rows){0};
}

const char *lw_row_state(const struct lw_store_server *row)
{
    if (row->rejected && row->gone_at == 0)
        return "rejected";
    if (lw_row_expired(row))
        return EXPIRED;
    if (lw_row_passes(row))
        return "approved";
    if (row->pending)
        return row->approved && strcmp(row->disposition, "quarantine") == 0 ? "held" : "pending";
    return row->approved ? "approved" : "revoked";
}

bool lw_row_waits(const struct lw_store_server *row)
{
    return !row->rejected && ((row->pending && !lw_row_passes(row)) || lw_row_expired(row));
}

static int approved_tools(struct lw_store *s, const struct lw_store_server *row, struct lw_buf *b)
{
    struct lw_store_error err;
    struct lw_manifest *m = NULL;
    int n = -1;

    if (lw_store_manifest(s, lw_strz(row->server), lw_strz(row->view), b, &err) == 0 &&
        lw_manifest_load(lw_buf_str(b), &m) == 0)
        n = (int)lw_manifest_count(m, LW_PART_TOOLS);
    lw_manifest_free(&m);
    return n;
}

static int observed_tools(struct lw_store *s, const struct lw_store_server *row, struct lw_buf *b)
{
    struct lw_store_error err;
    struct lw_surface *surface = NULL;
    int n = -1;

    if (lw_store_observed(s, lw_strz(row->server), lw_strz(row->view), b, &err) == 0 &&
        lw_surface_load(lw_buf_str(b), &surface) == 0)
        n = (int)lw_surface_count(surface, LW_PART_TOOLS);
    lw_surface_free(&surface);
    return n;
}

int lw_row_tools(struct lw_store *s, const struct lw_store_server *row)
{
    struct lw_buf b;
    int n;

    lw_buf_init(&b, (size_t)256 << 20);
    n = row->approved ? approved_tools(s, row, &b) : observed_tools(s, row, &b);
    lw_buf_fini(&b);
    return n;
}

/* Who logged in, when that is not who the process runs as: the kernel keeps it across sudo. */
static const struct passwd *login_user(void)
{
    FILE *f = fopen("/proc/self/loginuid", "r");
    unsigned long uid = UINT_MAX;

    if (f) {
        if (fscanf(f, "%lu", &uid) != 1)
            uid = UINT_MAX;
        fclose(f);
    }
    return uid < UINT_MAX && uid != getuid() ? getpwuid((uid_t)uid) : NULL;
}

void lw_cli_who(char out[128])
{
    const struct passwd *login = login_user();
    const struct passwd *user = login ? login : getpwuid(getuid());
    char host[64] = "";

    if (gethostname(host, sizeof(host) - 1) != 0 || host[0] == '\0')
        snprintf(host, sizeof(host), "unknown-host");
    if (user)
        snprintf(out, 128, "%.60s@%s", user->pw_name, host);
    else
        snprintf(out, 128, "uid-%u@%s", (unsigned)getuid(), host);
}
