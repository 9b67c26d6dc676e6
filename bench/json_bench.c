/* The parser against jansson (JSON_REJECT_DUPLICATES, the strict setting that is comparable), on a
 * tools/call of about 1 KB and a tools/list of about 100 KB that are built here; and the canonical
 * form with its digest of that list.
 *
 * All candidates run in turn within each round, so that a change of clock speed or load meets all
 * of them; the table shows the median over the rounds. Parsing includes freeing. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"

#define ROUNDS 101

static void make_call(struct lw_buf *to)
{
    struct lw_json_writer w;

    lw_json_writer_init(&w, to);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "jsonrpc", LW_STR("2.0"));
    lw_json_kv_int(&w, "id", 4711);
    lw_json_kv_string(&w, "method", LW_STR("tools/call"));
    lw_json_key(&w, LW_STR("params"));
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "name", LW_STR("create_issue"));
    lw_json_key(&w, LW_STR("arguments"));
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "title", LW_STR("Uploads larger than 2 GiB are cut without an error"));
    lw_json_kv_string(&w, "body",
                      LW_STR("Steps:\n1. make a file of 3 GiB\n2. upload it through the form\n3. "
                             "download it again\n\nExpected: the same bytes, or an error that says "
                             "which limit was met.\nSeen: \"200 OK\" and a file of 2147483647 "
                             "bytes. The log has one line about it, at level debug: "
                             "content length beyond int32, cut.\n\nThe same happens through the "
                             "interface for machines, there with status 201. Smaller files are "
                             "fine, also many at the same time; the disk has room for hundreds of "
                             "them. Version 4.2.0 was not affected, 4.3.1 and 5.0.0 are.\n"));
    lw_json_key(&w, LW_STR("labels"));
    lw_json_begin_array(&w);
    lw_json_put_string(&w, LW_STR("bug"));
    lw_json_put_string(&w, LW_STR("data loss"));
    lw_json_put_string(&w, LW_STR("upload"));
    lw_json_end_array(&w);
    lw_json_kv_raw(&w, "assignees",
                   LW_STR("[{\"id\":1201,\"name\":\"Zo\xc3\xab\",\"notify\":true},"
                          "{\"id\":88,\"name\":\"Amir\",\"notify\":false}]"));
    lw_json_kv_raw(&w, "estimate", LW_STR("{\"hours\":12.5,\"confidence\":0.7,\"points\":8}"));
    lw_json_kv_raw(&w, "milestone", LW_STR("null"));
    lw_json_end_object(&w);
    lw_json_kv_raw(&w, "_meta",
                   LW_STR("{\"progressToken\":\"c0ffee-17\",\"client\":{\"name\":"
                          "\"bench\",\"version\":\"1.0.0\"}}"));
    lw_json_end_object(&w);
    lw_json_end_object(&w);
}

static void make_tool(struct lw_buf *to, int i)
{
    lw_buf_addf(
        to,
        "%s{\"name\":\"service_%03d_update\",\"title\":\"Update a record of service %d\","
        "\"description\":\"Changes one record of service %d. Give the identifier and the fields "
        "to change; fields that are not given keep their value. Returns the record as it is "
        "after the change. Use \\\"dryRun\\\" to see what would happen.\\n\\nLimits: 100 fields, "
        "64 "
        "KiB.\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\","
        "\"description\":\"Identifier of the record\",\"minLength\":1,\"maxLength\":64},"
        "\"fields\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"string\",\"number\","
        "\"boolean\",\"null\"]}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},"
        "\"maxItems\":%d},\"priority\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":100},"
        "\"mode\":{\"type\":\"string\",\"enum\":[\"merge\",\"replace\",\"append\"],\"default\":"
        "\"merge\"},\"ratio\":{\"type\":\"number\",\"minimum\":0.25,\"maximum\":1.5},\"dryRun\":{"
        "\"type\":\"boolean\",\"default\":false}},\"required\":[\"id\",\"fields\"],"
        "\"additionalProperties\":false},\"annotations\":{\"readOnlyHint\":false,"
        "\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":false}}",
        i ? "," : "", i, i, i, 10 + i);
}

static void make_list(struct lw_buf *to)
{
    lw_buf_addz(to, "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"tools\":[");
    for (int i = 0; i < 98; i++)
        make_tool(to, i);
    lw_buf_addz(to, "]}}");
}

struct context {
    struct lw_str text;
    const struct lw_json *tree;
    struct lw_arena arena;
    struct lw_buf scratch;
};

static void fail(const char *what)
{
    fprintf(stderr, "json_bench: %s failed\n", what);
    exit(1);
}

static void parse_own(struct context *c)
{
    const struct lw_json *v;
    struct lw_arena a;

    lw_arena_init(&a, (size_t)16 << 20);
    if (lw_json_parse(&a, c->text, NULL, &v, NULL) != 0)
        fail("lw_json_parse");
    lw_arena_fini(&a);
}

/* As the gate does it: the arena of a connection, reset between messages. */
static void parse_own_reset(struct context *c)
{
    const struct lw_json *v;

    if (lw_json_parse(&c->arena, c->text, NULL, &v, NULL) != 0)
        fail("lw_json_parse");
    lw_arena_reset(&c->arena);
}

static void parse_jansson(struct context *c)
{
    json_t *v = json_loadb(c->text.p, c->text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, NULL);

    if (!v)
        fail("json_loadb");
    json_decref(v);
}

static void digest_own(struct context *c)
{
    struct lw_digest d;

    if (lw_json_digest(c->tree, &c->scratch, &d) != 0)
        fail("lw_json_digest");
}

static void canonical_own(struct context *c)
{
    lw_buf_reset(&c->scratch);
    lw_json_canonical(&c->scratch, c->tree);
    if (lw_buf_status(&c->scratch) != 0)
        fail("lw_json_canonical");
}

static double now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int by_value(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;

    return (*x > *y) - (*x < *y);
}

struct candidate {
    const char *name;
    void (*run)(struct context *c);
    double us[ROUNDS];
};

static void measure(const char *title, struct context *c, struct candidate *all, size_t n,
                    int repeat)
{
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < n; i++) {
            double start = now_us();

            for (int k = 0; k < repeat; k++)
                all[i].run(c);
            all[i].us[round] = (now_us() - start) / repeat;
        }
    }
    for (size_t i = 0; i < n; i++) {
        qsort(all[i].us, ROUNDS, sizeof(double), by_value);
        printf("%-22s %8zu  %-30s %10.2f %9.0f %8.1fx\n", i ? "" : title, c->text.n, all[i].name,
               all[i].us[ROUNDS / 2], (double)c->text.n / all[i].us[ROUNDS / 2],
               all[0].us[ROUNDS / 2] / all[i].us[ROUNDS / 2]);
    }
}

static void bench(const char *title, void (*make)(struct lw_buf *), int repeat)
{
    struct candidate all[] = {
        {"jansson, parse and free", parse_jansson, {0}},
        {"own, parse and free", parse_own, {0}},
        {"own, parse and reset", parse_own_reset, {0}},
        {"own, canonical form", canonical_own, {0}},
        {"own, canonical and SHA-256", digest_own, {0}},
    };
    struct lw_arena keep;
    struct lw_buf text;
    struct context c;

    lw_buf_init(&text, (size_t)1 << 20);
    make(&text);
    if (lw_buf_status(&text) != 0)
        fail("building the text");
    c.text = lw_buf_str(&text);
    lw_arena_init(&c.arena, (size_t)16 << 20);
    lw_arena_init(&keep, (size_t)16 << 20);
    lw_buf_init(&c.scratch, (size_t)1 << 20);
    if (lw_json_parse(&keep, c.text, NULL, &c.tree, NULL) != 0)
        fail("lw_json_parse");
    measure(title, &c, all, sizeof(all) / sizeof(all[0]), repeat);
    lw_buf_fini(&c.scratch);
    lw_arena_fini(&keep);
    lw_arena_fini(&c.arena);
    lw_buf_fini(&text);
}

int main(void)
{
    printf("%-22s %8s  %-30s %10s %9s %9s\n", "input", "bytes", "what", "us", "MB/s", "ratio");
    bench("tools/call", make_call, 400);
    bench("tools/list", make_list, 4);
    return 0;
}
