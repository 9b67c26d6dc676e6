/* landwaiter diff: what changed between two surfaces, and what that would do.
 *
 * Compares files; what is pending in the store is shown by review. Also the batch form, one
 * definition before and after per line, for pipelines and for measuring the classifier. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/dump.h"
#include "cli/out.h"
#include "cli/review.h"
#include "cli/review_explain.h"
#include "lib/drift/drift.h"

#define INPUT_LINE_MAX ((size_t)64 << 20)
#define OUT_MAX        ((size_t)1 << 30)
#define VALUE_MAX      ((size_t)2000)

static int fail_at(const struct lw_cli *cli, const char *path, const char *why)
{
    char what[1024];

    snprintf(what, sizeof(what), "%.700s: %.300s", path, why);
    return lw_fail(cli, what, NULL);
}

/* The older surface, as if a human had approved the whole of it. */
static int classify(struct lw_lexicon **words, const struct lw_surface *before,
                    const struct lw_surface *after, struct lw_drift **out)
{
    struct lw_approval all = {.by = LW_STR("diff")};
    struct lw_manifest *m = NULL;
    int err = before ? lw_manifest_approve(NULL, before, &all, &m) : 0;

    if (err == 0)
        err = lw_drift_classify_with(words, m, after, out);
    lw_manifest_free(&m);
    return err;
}

/* lw_drift_write gives an object; what is to be said beside it goes behind its members. */
static int write_report(const struct lw_drift *d, struct lw_buf *out)
{
    struct lw_json_writer w;
    struct lw_buf drift;
    struct lw_buf changes;

    lw_buf_init(&drift, OUT_MAX);
    lw_buf_init(&changes, OUT_MAX);
    lw_json_writer_init(&w, &drift);
    lw_drift_write(d, VALUE_MAX, &w);
    lw_json_writer_init(&w, &changes);
    lw_json_begin_object(&w);
    lw_review_write_changes(d, &w);
    lw_json_end_object(&w);
    if (lw_buf_status(&drift) == 0 && lw_buf_status(&changes) == 0) {
        lw_buf_add(out, drift.p, drift.n - 1);
        lw_buf_addc(out, ',');
        lw_buf_add(out, changes.p + 1, changes.n - 1);
    } else {
        out->failed = true;
    }
    lw_buf_fini(&drift);
    lw_buf_fini(&changes);
    return lw_buf_status(out);
}

static int print(const struct lw_cli *cli, const struct lw_drift *d)
{
    int code = lw_exit_of_drift(d);
    struct lw_buf out;
    int status;

    if (!cli->json) {
        status = lw_review_print(cli, d);
        return lw_out_finish(status != 0 ? status : code);
    }
    lw_buf_init(&out, OUT_MAX);
    if (write_report(d, &out) != 0) {
        lw_buf_fini(&out);
        return lw_fail(cli, "the report is too large", NULL);
    }
    return lw_out_finish(lw_put_json(cli, &out, code));
}

static int diff_files(const struct lw_cli *cli, const char *old_path, const char *new_path)
{
    struct lw_surface *before = NULL;
    struct lw_surface *after = NULL;
    struct lw_drift *d = NULL;
    int status = lw_dump_read(cli, old_path, /* onto= */ NULL, &before);

    if (status == 0)
        status = lw_dump_read(cli, new_path, /* onto= */ NULL, &after);
    if (status == 0) {
        struct lw_lexicon *words = NULL;
        int err = classify(&words, before, after, &d);

        lw_drift_words_free(&words);
        status = err ? lw_fail(cli, lw_err_text(err), NULL) : print(cli, d);
    }
    lw_drift_free(&d);
    lw_surface_free(&before);
    lw_surface_free(&after);
    return status;
}

/* ---- batch ---- */

struct batch {
    struct lw_lexicon *words; /* kept from line to line */
    struct lw_arena arena;
    struct lw_buf line;
    struct lw_buf scratch;
    struct lw_buf out;
    bool failed;
};

static int surface_of(struct batch *b, const struct lw_json *tool, struct lw_surface **out)
{
    lw_buf_reset(&b->scratch);
    lw_buf_addz(&b->scratch, "{\"package\":\"batch\",\"tools\":[");
    if (tool)
        lw_buf_adds(&b->scratch, tool->raw);
    lw_buf_addz(&b->scratch, "]}");
    if (lw_buf_status(&b->scratch) != 0)
        return -LW_ERR_LIMIT;
    return lw_surface_from_dump(lw_buf_str(&b->scratch), out, NULL);
}

static int classify_line(struct batch *b, const struct lw_json *root, struct lw_drift **out)
{
    const struct lw_json *before = lw_json_getz(root, "before");
    const struct lw_json *tool = lw_json_getz(root, "tool");
    struct lw_surface *old = NULL;
    struct lw_surface *live = NULL;
    int err;

    if (!lw_str_eqz(lw_json_string_or(lw_json_getz(root, "kind"), LW_STR("drift")), "drift"))
        return -LW_ERR_UNKNOWN;
    if (!tool)
        return -LW_ERR_MISSING;
    if (lw_json_is(before, LW_JSON_NULL))
        before = NULL;
    err = surface_of(b, before, &old);
    if (err == 0)
        err = surface_of(b, tool, &live);
    if (err == 0)
        err = classify(&b->words, old, live, out);
    lw_surface_free(&old);
    lw_surface_free(&live);
    return err;
}

/* lw_drift_write gives an object; its members are wanted inside another. */
static void write_result(struct batch *b, const struct lw_json *id, const struct lw_drift *d)
{
    struct lw_json_writer w;

    lw_buf_addz(&b->out, "{\"id\":");
    lw_buf_adds(&b->out, id ? id->raw : LW_STR("null"));
    lw_buf_addf(&b->out, ",\"flagged\":%s,", lw_drift_worst(d) != LW_PASS ? "true" : "false");
    lw_buf_reset(&b->scratch);
    lw_json_writer_init(&w, &b->scratch);
    lw_drift_write(d, VALUE_MAX, &w);
    if (lw_buf_status(&b->scratch) == 0)
        lw_buf_add(&b->out, b->scratch.p + 1, b->scratch.n - 1);
    else
        b->out.failed = true;
    lw_buf_addc(&b->out, '\n');
}

/* What could not be compared is treated like the worst that it could have been. */
static void write_failure(struct batch *b, const struct lw_json *id, const char *why)
{
    lw_buf_reset(&b->out);
    lw_buf_addz(&b->out, "{\"id\":");
    lw_buf_adds(&b->out, id ? id->raw : LW_STR("null"));
    lw_buf_addz(&b->out,
                ",\"flagged\":true,\"disposition\":\"quarantine\",\"severity\":\"critical\","
                "\"deltas\":[],\"error\":");
    lw_json_quote(&b->out, lw_strz(why));
    lw_buf_addz(&b->out, "}\n");
    b->failed = true;
}

static void do_line(struct batch *b, bool too_long)
{
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_json_error why = {0};
    const struct lw_json *root = NULL;
    const struct lw_json *id = NULL;
    struct lw_drift *d = NULL;
    int err;

    limits.bytes = INPUT_LINE_MAX;
    limits.depth += 8;
    lw_arena_reset(&b->arena);
    lw_buf_reset(&b->out);
    if (too_long) {
        write_failure(b, NULL, "the line is too long");
        return;
    }
    err = lw_json_parse(&b->arena, lw_buf_str(&b->line), &limits, &root, &why);
    if (err) {
        write_failure(b, NULL, why.text ? why.text : lw_err_text(err));
        return;
    }
    id = lw_json_getz(root, "id");
    err = classify_line(b, root, &d);
    if (err == 0) {
        write_result(b, id, d);
        err = lw_buf_status(&b->out);
    }
    if (err)
        write_failure(b, id, lw_err_text(err));
    lw_drift_free(&d);
}

/* One line without its end; false at the end of the input. */
static bool next_line(FILE *f, struct lw_buf *line, bool *too_long)
{
    int c;

    lw_buf_reset(line);
    while ((c = getc_unlocked(f)) != EOF && c != '\n')
        lw_buf_addc(line, (char)c);
    *too_long = lw_buf_status(line) != 0;
    return c != EOF || line->n > 0 || *too_long;
}

static bool is_empty(const struct lw_buf *line)
{
    for (size_t i = 0; i < line->n; i++) {
        if (!strchr(" \t\r", line->p[i]))
            return false;
    }
    return true;
}

static int run_batch(const struct lw_cli *cli, FILE *f, const char *path)
{
    struct batch b = {0};
    int status = LW_EXIT_OK;
    bool too_long;

    lw_arena_init(&b.arena, (size_t)2 << 30);
    lw_buf_init(&b.line, INPUT_LINE_MAX);
    lw_buf_init(&b.scratch, OUT_MAX);
    lw_buf_init(&b.out, OUT_MAX);
    while (!lw_out_gone() && next_line(f, &b.line, &too_long)) {
        if (!too_long && is_empty(&b.line))
            continue;
        do_line(&b, too_long);
        lw_buf_reset(&b.scratch);
        lw_visible_json(&b.scratch, lw_buf_str(&b.out));
        b.failed |= lw_buf_status(&b.scratch) != 0;
        fwrite(b.scratch.p, 1, b.scratch.n, stdout);
        fflush(stdout);
    }
    if (ferror(f))
        status = fail_at(cli, path, strerror(errno));
    else if (b.failed)
        status = LW_EXIT_FAILED;
    lw_drift_words_free(&b.words);
    lw_arena_fini(&b.arena);
    lw_buf_fini(&b.line);
    lw_buf_fini(&b.scratch);
    lw_buf_fini(&b.out);
    return lw_out_finish(status);
}

static int diff_batch(const struct lw_cli *cli, const char *path)
{
    FILE *f = !path || strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    int status;

    if (!f)
        return fail_at(cli, path, strerror(errno));
    status = run_batch(cli, f, path ? path : "-");
    if (f != stdin)
        fclose(f);
    return status;
}

enum { OPT_BATCH };
static const struct lw_option options[] = {{"--batch", NULL}, {NULL, NULL}};

static int exec(struct lw_cli *cli)
{
    const char *paths[2] = {NULL, NULL};
    bool batch = false;
    struct lw_args a;
    int got;
    int n = 0;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == OPT_BATCH)
            batch = true;
        else if (n == 2)
            return lw_usage(cli, "two files at most");
        else
            paths[n++] = a.value;
    }
    if (batch)
        return n < 2 ? diff_batch(cli, paths[0]) : lw_usage(cli, "--batch takes one file at most");
    if (n == 0)
        return lw_usage(cli, "two files or the name of a server expected");
    return n == 1 ? lw_review_show(cli, paths[0]) : diff_files(cli, paths[0], paths[1]);
}

const struct lw_verb lw_verb_diff = {
    .name = "diff",
    .summary = "compare two surfaces and say what the difference would do",
    .help =
        "Usage: landwaiter diff OLD NEW [--json]\n"
        "       landwaiter diff --batch [FILE]\n"
        "       landwaiter diff NAME [--state DIR] [--json]\n"
        "\n"
        "Compares two surfaces of a server as if OLD had been approved and NEW were live:\n"
        "which tools, prompts, templates and facts changed, how urgent a review is, and\n"
        "whether a tool would be served as approved (review) or held (quarantine). The same\n"
        "change in several tools is shown once.\n"
        "\n"
        "OLD and NEW are files: surfaces that landwaiter wrote, or dumps with the members\n"
        "tools, prompts, resourceTemplates, instructions, serverInfo, capabilities and\n"
        "protocolVersion, of which only tools is required. \"-\" is standard input.\n"
        "\n"
        "Options\n"
        "  --json    the deltas as one JSON object, and \"changes\": the same change in several\n"
        "            tools once\n"
        "  --batch   read JSON Lines, {\"id\":…,\"kind\":\"drift\",\"before\":{tool},\n"
        "            \"tool\":{tool}} each, from FILE or standard input; write one line\n"
        "            {\"id\":…,\"flagged\":…,\"disposition\":…,\"severity\":…,\"deltas\":[…]} for\n"
        "            each. flagged is true unless the change would pass. A line that cannot\n"
        "            be compared is flagged and has a member error. before may be null: the\n"
        "            tool is a new one of a server that was approved.\n"
        "\n"
        "NAME is a server: what waits for a decision, as landwaiter review NAME shows it.\n"
        "\n"
        "What the kinds of deltas mean and do is in docs/drift.md.\n"
        "\n"
        "Exit status\n"
        "  0   nothing changed, or only what passes\n"
        "  10  something to review\n"
        "  11  something to hold\n"
        "  2   the command line is wrong\n"
        "  3   a file could not be read or compared\n"
        "With --batch: 0, or 3 when at least one line could not be compared. With NAME: as "
        "review.\n"
        "\n"
        "Example\n"
        "  landwaiter diff server-1.0.json server-1.1.json\n"
        "  landwaiter diff --batch < changes.jsonl | jq 'select(.flagged) | .id'\n",
    .exec = exec,
    .options = options,
};
