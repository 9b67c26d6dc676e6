/* Records a second through the store, and the processor time of one, by batch size.
 * usage: store_bench DIR [seconds per size] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "src/store/store.h"

static double now(clockid_t clock)
{
    struct timespec t;

    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* 700 bytes, shaped like a decision. */
static void make_data(char out[701])
{
    static const char head[] =
        "{\"arguments\":\"sha256:"
        "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9\",\"effect\":\"write\","
        "\"method\":\"tools/call\",\"pad\":\"";
    static const char tail[] =
        "\",\"reasons\":[\"policy.rule\",\"surface.pass\"],\"server\":\"files\","
        "\"tool\":\"write_file\",\"turn\":12,\"verdict\":\"deny\"}";
    size_t pad = 700 - (sizeof(head) - 1) - (sizeof(tail) - 1);

    memcpy(out, head, sizeof(head) - 1);
    memset(out + sizeof(head) - 1, 'x', pad);
    memcpy(out + sizeof(head) - 1 + pad, tail, sizeof(tail));
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return x < y ? -1 : x > y;
}

static int measure(struct lw_store *s, const char *data, int batch, double seconds)
{
    enum { MAX = 400000 };
    struct lw_store_error err = {""};
    char id[LW_RECEIPT_ID_MAX];
    double *took = calloc(MAX, sizeof(*took));
    double cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    double begin = now(CLOCK_MONOTONIC);
    double at = begin;
    int n = 0;

    while (took && n < MAX && at - begin < seconds) {
        int64_t wall = (int64_t)(now(CLOCK_REALTIME) * 1000);
        int rc = lw_store_begin(s, &err);

        for (int i = 0; rc == 0 && i < batch; i++)
            rc = lw_store_add(s, LW_PHASE_DECISION, lw_strz(data), wall, id, &err);
        if (rc == 0)
            rc = lw_store_commit(s, wall, &err);
        if (rc != 0) {
            fprintf(stderr, "%s\n", err.text);
            free(took);
            return 1;
        }
        took[n] = now(CLOCK_MONOTONIC) - at;
        at += took[n++];
    }
    cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    if (took && n > 0) {
        qsort(took, (size_t)n, sizeof(*took), compare);
        printf("batch %4d: %8.0f records/s, %6.2f us cpu/record, commit p50 %.0f us, p99 %.0f us\n",
               batch, n * batch / (at - begin), cpu / n / batch * 1e6, took[n / 2] * 1e6,
               took[n * 99 / 100] * 1e6);
    }
    free(took);
    return 0;
}

int main(int argc, char **argv)
{
    static const int sizes[] = {1, 16, 64, 256};
    struct lw_store_error err = {""};
    struct lw_store *s = NULL;
    char data[701];
    int rc = 0;

    if (argc < 2) {
        fprintf(stderr, "usage: store_bench DIR [seconds]\n");
        return 2;
    }
    if (lw_store_open(argv[1], /* create= */ true, &s, &err) != 0) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    make_data(data);
    for (size_t i = 0; rc == 0 && i < sizeof(sizes) / sizeof(*sizes); i++)
        rc = measure(s, data, sizes[i], argc > 2 ? atof(argv[2]) : 2);
    lw_store_close(&s);
    return rc;
}
