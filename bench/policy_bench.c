/* Landwaiter's own part of bench/policy.mjs: `policy_bench POLICY.json REQUESTS.json`.
 *
 * Reads rules and requests, the arguments of which are parsed before anything is measured, as they
 * are in the gate. One command a line on standard input, one line of JSON for each on standard
 * output: "check" decides every request and names the rules that count, "round I MS" decides
 * request I for so many milliseconds. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lib/base/buf.h"
#include "lib/json/json.h"
#include "lib/policy/policy.h"

#define BATCH 64

struct requests {
    struct lw_policy_call *v;
    size_t n;
};

static int64_t now_ns(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void read_whole(const char *path, struct lw_buf *b)
{
    FILE *f = fopen(path, "rb");
    char piece[65536];
    size_t n;

    lw_buf_init(b, LW_POLICY_BYTES);
    if (!f) {
        perror(path);
        exit(1);
    }
    while ((n = fread(piece, 1, sizeof(piece), f)) > 0)
        lw_buf_add(b, piece, n);
    fclose(f);
    if (lw_buf_status(b) != 0) {
        fprintf(stderr, "%s: too large\n", path);
        exit(1);
    }
}

static struct lw_policy *read_policy(const char *path, double *ms)
{
    struct lw_policy_file file = {LW_STR("bench"), LW_STR_NONE};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    struct lw_buf b;
    int64_t start;

    read_whole(path, &b);
    file.json = lw_buf_str(&b);
    start = now_ns(CLOCK_MONOTONIC);
    if (lw_policy_new(&file, 1, &p, &fault) != 0) {
        fprintf(stderr, "%s: %s\n", path, fault.text);
        exit(1);
    }
    *ms = (double)(now_ns(CLOCK_MONOTONIC) - start) / 1e6;
    lw_buf_fini(&b);
    return p;
}

static struct lw_str text_of(const struct lw_json *request, const char *key)
{
    return lw_json_string_or(lw_json_getz(request, key), LW_STR_NONE);
}

static struct requests read_requests(const char *path, struct lw_buf *text, struct lw_arena *a)
{
    const struct lw_json *all = NULL;
    struct requests r = {0};

    read_whole(path, text);
    if (lw_json_parse(a, lw_buf_str(text), NULL, &all, NULL) != 0 ||
        !(r.v = lw_arena_calloc(a, all->count, sizeof(*r.v)))) {
        fprintf(stderr, "%s: no requests\n", path);
        exit(1);
    }
    LW_JSON_EACH (request, all)
        r.v[r.n++] = (struct lw_policy_call){.server = text_of(request, "server"),
                                             .method = LW_STR("tools/call"),
                                             .name = text_of(request, "tool"),
                                             .kind = LW_PART_TOOLS,
                                             .user = text_of(request, "user"),
                                             .arguments = lw_json_getz(request, "args")};
    return r;
}

static void check(const struct lw_policy *p, const struct requests *of, struct lw_arena *a)
{
    printf("[");
    for (size_t i = 0; i < of->n; i++) {
        struct lw_policy_result r;

        lw_arena_reset(a);
        lw_policy_decide(p, &of->v[i], a, &r);
        printf("%s{\"decision\":\"%s\",\"rules\":[", i ? "," : "", lw_verdict_name(r.verdict));
        for (size_t k = 0, n = 0; k < r.matched_count; k++) {
            if (r.matched[k]->decision == r.verdict)
                printf("%s\"%.*s\"", n++ ? "," : "", (int)r.matched[k]->id.n, r.matched[k]->id.p);
        }
        printf("]}");
    }
    printf("]\n");
}

static void measure(const struct lw_policy *p, const struct lw_policy_call *call, int64_t ms,
                    struct lw_arena *a)
{
    int64_t start = now_ns(CLOCK_MONOTONIC), used = now_ns(CLOCK_PROCESS_CPUTIME_ID), n = 0;
    struct lw_policy_result first, r;

    lw_policy_decide(p, call, a, &first);
    while (now_ns(CLOCK_MONOTONIC) - start < ms * 1000000) {
        for (int i = 0; i < BATCH; i++) {
            lw_arena_reset(a);
            lw_policy_decide(p, call, a, &r);
            if (r.verdict != first.verdict || r.matched_count != first.matched_count)
                abort();
        }
        n += BATCH;
    }
    printf("{\"n\":%lld,\"wall_ns\":%lld,\"cpu_ns\":%lld}\n", (long long)n,
           (long long)(now_ns(CLOCK_MONOTONIC) - start),
           (long long)(now_ns(CLOCK_PROCESS_CPUTIME_ID) - used));
}

int main(int argc, char **argv)
{
    struct lw_arena tree, a;
    struct requests requests;
    struct lw_policy *p;
    struct lw_buf text;
    char line[64];
    double ms;

    if (argc != 3) {
        fprintf(stderr, "usage: policy_bench POLICY.json REQUESTS.json (see bench/policy.mjs)\n");
        return 2;
    }
    lw_arena_init(&tree, (size_t)64 << 20);
    lw_arena_init(&a, (size_t)1 << 20);
    p = read_policy(argv[1], &ms);
    requests = read_requests(argv[2], &text, &tree);
    printf("{\"version\":\"%s\",\"load_ms\":%.1f}\n", LW_VERSION, ms);
    fflush(stdout);
    while (fgets(line, sizeof(line), stdin)) {
        unsigned long long i;
        long long duration;

        if (strcmp(line, "check\n") == 0) {
            check(p, &requests, &a);
        } else if (sscanf(line, "round %llu %lld", &i, &duration) == 2 && i < requests.n) {
            measure(p, &requests.v[i], duration, &a);
        } else {
            fprintf(stderr, "policy_bench: no such command: %s", line);
            return 2;
        }
        fflush(stdout);
    }
    lw_policy_free(&p);
    lw_buf_fini(&text);
    lw_arena_fini(&a);
    lw_arena_fini(&tree);
    return 0;
}
