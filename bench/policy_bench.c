/* What a decision costs: 1,000 rules of which 20 match, and the same beside 10,000 and 50,000 rules
 * for other servers and tools. Processor time, medians of rounds in which all candidates take
 * turns. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lib/base/buf.h"
#include "lib/policy/policy.h"

#define ROUNDS    21
#define DECISIONS 20000

enum { MIXED, ALONE, AMONG_10000, AMONG_49000, KINDS };

static const char *const names[KINDS] = {"1,000 rules, 20 match", "the 20 rules alone",
                                         "20 of 10,020 rules", "20 of 49,020 rules"};
static const size_t others[KINDS] = {980, 0, 10000, 49000};

static double now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* Rules for others: other servers, other tools of the same server, beginnings of other names. */
static void other_rule(struct lw_buf *b, size_t i)
{
    lw_buf_addf(b, ",{\"id\":\"other-%zu\",\"match\":{", i);
    if (i % 5 == 0)
        lw_buf_addf(b, "\"server\":\"s%zu\",\"tool\":\"read_file\"", i);
    else if (i % 5 == 1)
        lw_buf_addf(b, "\"server\":\"files\",\"tool\":\"t%zu\"", i);
    else if (i % 5 == 2)
        lw_buf_addf(b, "\"server\":\"files\",\"tool\":\"group%zu_*\"", i);
    else if (i % 5 == 3)
        lw_buf_addf(b, "\"tool\":\"other_%zu\"", i);
    else
        lw_buf_addf(b, "\"server\":\"team%zu-*\"", i);
    lw_buf_addz(b, "},\"decision\":\"deny\"}");
}

static struct lw_policy *policy_with(size_t count)
{
    struct lw_policy_file file = {LW_STR("bench"), LW_STR_NONE};
    struct lw_policy_fault fault;
    struct lw_policy *p = NULL;
    struct lw_buf b;

    lw_buf_init(&b, LW_POLICY_BYTES);
    lw_buf_addz(&b, "{\"version\":1,\"rules\":[");
    for (size_t i = 0; i < 20; i++)
        lw_buf_addf(
            &b,
            "%s{\"id\":\"mine-%zu\",\"match\":{\"server\":\"files\",\"tool\":\"%s\",\"user\":"
            "\"alice\",\"args\":{\"/path\":{\"glob\":\"/data/**\"},\"/depth\":{\"le\":%zu}}},"
            "\"decision\":\"allow\"}",
            i ? "," : "", i, i % 2 ? "read_*" : "read_file", 10 + i);
    for (size_t i = 0; i < count; i++)
        other_rule(&b, i);
    lw_buf_addz(&b, "]}");
    file.json = lw_buf_str(&b);
    if (lw_buf_status(&b) != 0 || lw_policy_new(&file, 1, &p, &fault) != 0) {
        fprintf(stderr, "policy: %s\n", fault.text);
        exit(1);
    }
    lw_buf_fini(&b);
    return p;
}

static double one_round(const struct lw_policy *p, const struct lw_policy_call *call,
                        struct lw_arena *a)
{
    double start = now_us();

    for (int i = 0; i < DECISIONS; i++) {
        struct lw_policy_result r;

        lw_arena_reset(a);
        lw_policy_decide(p, call, a, &r);
        if (r.verdict != LW_ALLOW || r.matched_count != 20)
            abort();
    }
    return (now_us() - start) / DECISIONS;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

int main(void)
{
    static const char text[] = "{\"path\":\"/data/ws/src/main.c\",\"depth\":3}";
    struct lw_policy_call call = {.server = LW_STR("files"),
                                  .method = LW_STR("tools/call"),
                                  .name = LW_STR("read_file"),
                                  .kind = LW_PART_TOOLS,
                                  .user = LW_STR("alice")};
    struct lw_policy *p[KINDS];
    double times[KINDS][ROUNDS];
    struct lw_arena tree, a;

    lw_arena_init(&tree, 65536);
    lw_arena_init(&a, (size_t)1 << 20);
    if (lw_json_parse(&tree, lw_strz(text), NULL, &call.arguments, NULL) != 0)
        return 1;
    for (int k = 0; k < KINDS; k++) {
        double start = now_us();

        p[k] = policy_with(others[k]);
        printf("compiled %6zu rules in %.1f ms\n", lw_policy_rule_count(p[k]),
               (now_us() - start) / 1e3);
    }
    for (int r = 0; r < ROUNDS; r++) {
        for (int k = 0; k < KINDS; k++)
            times[k][(size_t)r] = one_round(p[(k + r) % KINDS], &call, &a);
        /* Rotated, so that each stands in each place: put back under its own name. */
        double turned[KINDS];

        for (int k = 0; k < KINDS; k++)
            turned[(k + r) % KINDS] = times[k][r];
        for (int k = 0; k < KINDS; k++)
            times[k][r] = turned[k];
    }
    printf("%-24s %8s %8s\n", "one decision, us", "median", "least");
    for (int k = 0; k < KINDS; k++) {
        qsort(times[k], ROUNDS, sizeof(double), ascending);
        printf("%-24s %8.2f %8.2f\n", names[k], times[k][ROUNDS / 2], times[k][0]);
        lw_policy_free(&p[k]);
    }
    lw_arena_fini(&a);
    lw_arena_fini(&tree);
    return 0;
}
