/* Fills a state folder for tests of the command line, through the store's own interface:
 *
 *   cli_store_seed DIR observe SERVER VIEW DUMP   a surface (a dump as lib/manifest reads it)
 *   cli_store_seed DIR record PHASE DATA          one record, data in canonical form
 *   cli_store_seed DIR ask SERVER TOOL USER ARGS QUORUM   a call that waits for so many humans
 *
 * Prints the record's id. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "lib/drift/drift.h"
#include "src/store/store.h"

static struct lw_store_error error;

static int fail(const char *what, int r)
{
    fprintf(stderr, "%s: %s %s\n", what, lw_err_text(r), error.text);
    return 1;
}

static int64_t now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int read_dump(const char *path, struct lw_buf *to)
{
    FILE *f = fopen(path, "rb");
    char chunk[65536];
    size_t n;

    if (!f)
        return -LW_ERR_NOTFOUND;
    while ((n = fread(chunk, 1, sizeof(chunk), f)) > 0)
        lw_buf_add(to, chunk, n);
    fclose(f);
    return lw_buf_status(to);
}

/* The dump carries no view: the surface is built again with the one wanted. */
static int build(const char *server, const char *view, struct lw_str dump, struct lw_surface **out)
{
    struct lw_arena arena;
    const struct lw_json *root = NULL;
    struct lw_surface *s = NULL;
    struct lw_str cursor;
    int r;

    lw_arena_init(&arena, 64u << 20);
    r = lw_json_parse(&arena, dump, &lw_json_default_limits, &root, NULL);
    if (r == 0)
        r = lw_surface_new(lw_strz(server), lw_strz(view), &lw_surface_default_limits, &s);
    if (r == 0)
        r = lw_surface_set_fact(s, LW_FACT_SERVER_INFO, lw_json_getz(root, "serverInfo"));
    if (r == 0)
        r = lw_surface_set_fact(s, LW_FACT_INSTRUCTIONS, lw_json_getz(root, "instructions"));
    if (r == 0)
        r = lw_surface_add_page(s, LW_PART_TOOLS, root, &cursor);
    if (r == 0) {
        lw_surface_skip_part(s, LW_PART_PROMPTS);
        lw_surface_skip_part(s, LW_PART_TEMPLATES);
        lw_surface_skip_part(s, LW_PART_RESOURCES);
        r = lw_surface_seal(s);
    }
    lw_arena_fini(&arena);
    if (r == 0)
        *out = s;
    else
        lw_surface_free(&s);
    return r;
}

static int drift_text(struct lw_store *store, const char *server, const char *view,
                      const struct lw_surface *live, struct lw_buf *to)
{
    struct lw_manifest *m = NULL;
    struct lw_drift *d = NULL;
    struct lw_json_writer w;
    struct lw_buf text;
    int r;

    lw_buf_init(&text, 64u << 20);
    r = lw_store_manifest(store, lw_strz(server), lw_strz(view), &text, &error);
    if (r == 0)
        r = lw_manifest_load(lw_buf_str(&text), &m);
    else if (r == -LW_ERR_NOTFOUND)
        r = 0;
    if (r == 0)
        r = lw_drift_classify(m, live, &d);
    if (r == 0) {
        lw_json_writer_init(&w, to);
        lw_drift_write(d, 1024, &w);
    }
    lw_drift_free(&d);
    lw_manifest_free(&m);
    lw_buf_fini(&text);
    return r;
}

static int observe(struct lw_store *store, char **argv, char *id)
{
    struct lw_buf dump, drift, text;
    struct lw_surface *s = NULL;
    int r;

    lw_buf_init(&dump, 64u << 20);
    lw_buf_init(&drift, 64u << 20);
    lw_buf_init(&text, 64u << 20);
    r = read_dump(argv[2], &dump);
    if (r == 0)
        r = build(argv[0], argv[1], lw_buf_str(&dump), &s);
    if (r == 0)
        r = drift_text(store, argv[0], argv[1], s, &drift);
    if (r == 0) {
        lw_surface_write(s, &text);
        r = lw_store_observe(store, lw_strz(argv[0]), lw_strz(argv[1]), lw_buf_str(&text),
                             lw_buf_str(&drift), now_ms(), id, &error);
    }
    lw_surface_free(&s);
    lw_buf_fini(&dump);
    lw_buf_fini(&drift);
    lw_buf_fini(&text);
    return r;
}

static int record(struct lw_store *store, char **argv, char *id)
{
    enum lw_phase phase = LW_PHASE_GENESIS;
    int r = lw_phase_parse(lw_strz(argv[0]), &phase);

    if (r == 0)
        r = lw_store_begin(store, &error);
    if (r == 0)
        r = lw_store_add(store, phase, lw_strz(argv[1]), now_ms(), id, &error);
    if (r == 0)
        r = lw_store_commit(store, now_ms(), &error);
    return r;
}

/* Canonical arguments, so that both digests are of the same bytes. */
static int ask(struct lw_store *store, char **argv, char *id)
{
    struct lw_digest args = lw_sha256(lw_strz(argv[3]));
    struct lw_ask k = {
        .server = lw_strz(argv[0]),
        .view = LW_STR("legacy:0123456789abcdef"),
        .method = LW_STR("tools/call"),
        .name = lw_strz(argv[1]),
        .has_args = true,
        .args = args,
        .exact = args,
        .args_bytes = strlen(argv[3]),
        .user = lw_strz(argv[2]),
        .terms = {.demands = {{.quorum = (uint32_t)(argv[4][0] - '0')}}, .demand_count = 1},
    };
    struct lw_store_ask out;
    struct lw_buf text;
    int r;

    lw_buf_init(&text, LW_ASK_MAX);
    lw_ask_write(&k, &text);
    r = lw_buf_status(&text);
    if (r == 0)
        r = lw_store_ask(store, lw_buf_str(&text), lw_strz(argv[3]), now_ms(), &out, &error);
    lw_buf_fini(&text);
    if (r == 0)
        memcpy(id, out.id, sizeof(out.id));
    return r;
}

int main(int argc, char **argv)
{
    struct lw_store *store = NULL;
    char id[LW_RECEIPT_ID_MAX] = "";
    int r;

    if (argc < 5)
        return fail("usage", -LW_ERR_MISSING);
    r = lw_store_open(argv[1], /* create= */ true, &store, &error);
    if (r < 0)
        return fail("open", r);
    if (strcmp(argv[2], "observe") == 0 && argc == 6)
        r = observe(store, argv + 3, id);
    else if (strcmp(argv[2], "record") == 0 && argc == 5)
        r = record(store, argv + 3, id);
    else if (strcmp(argv[2], "ask") == 0 && argc == 8)
        r = ask(store, argv + 3, id);
    else
        r = -LW_ERR_UNKNOWN;
    lw_store_close(&store);
    if (r < 0)
        return fail(argv[2], r);
    puts(id);
    return 0;
}
