/* Surfaces in files, for the verbs that compare. */
#include "cli/dump.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli/out.h"

#define FILE_MAX ((size_t)128 << 20)

static int read_file(const struct lw_cli *cli, const char *path, struct lw_buf *to)
{
    FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    char part[65536];
    char what[4600];
    size_t got;
    int status = 0;

    if (f) {
        while ((got = fread(part, 1, sizeof(part), f)) > 0)
            lw_buf_add(to, part, got);
    }
    if (!f || ferror(f)) {
        snprintf(what, sizeof(what), "%.4096s: %s", path, strerror(errno));
        status = lw_fail(cli, what, NULL);
    } else if (lw_buf_status(to) != 0) {
        snprintf(what, sizeof(what), "%.4096s: larger than 128 MiB", path);
        status = lw_fail(cli, what, NULL);
    }
    if (f && f != stdin)
        fclose(f);
    return status;
}

int lw_dump_read(const struct lw_cli *cli, const char *path, const struct lw_manifest *onto,
                 struct lw_surface **out)
{
    struct lw_json_error why = {.text = NULL};
    struct lw_buf text;
    char what[4600];
    int status;
    int err;

    lw_buf_init(&text, FILE_MAX);
    status = read_file(cli, path, &text);
    if (status == 0) {
        err = lw_surface_from_dump_onto(lw_buf_str(&text), onto, out, &why);
        snprintf(what, sizeof(what), "%.4096s: line %u, column %u: %.300s", path, why.line,
                 why.column, why.text ? why.text : lw_err_text(err));
        if (err)
            status = lw_fail(cli, what, NULL);
    }
    lw_buf_fini(&text);
    return status;
}

int lw_exit_of_drift(const struct lw_drift *d)
{
    switch (lw_drift_worst(d)) {
    case LW_PASS:
        return LW_EXIT_OK;
    case LW_REVIEW:
        return LW_EXIT_REVIEW;
    case LW_QUARANTINE:
        break;
    }
    return LW_EXIT_QUARANTINE;
}
