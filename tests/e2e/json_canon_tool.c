/* For json-differential.test.mjs: reads one JSON text a line, prints its canonical form a line, or
 * "!" and the name of the error. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/json/json.h"

static void answer(struct lw_arena *a, struct lw_buf *out, struct lw_str line)
{
    const struct lw_json *v;
    int err;

    lw_arena_reset(a);
    lw_buf_reset(out);
    err = lw_json_parse(a, line, NULL, &v, NULL);
    if (err == 0) {
        lw_json_canonical(out, v);
        err = lw_buf_status(out);
    }
    if (err != 0) {
        printf("!%s\n", lw_err_name(err));
        return;
    }
    lw_buf_addc(out, '\n');
    fwrite(out->p, 1, out->n, stdout);
}

int main(void)
{
    struct lw_arena a;
    struct lw_buf out;
    char *line = NULL;
    size_t cap = 0;
    ssize_t n;

    lw_arena_init(&a, (size_t)256 << 20);
    lw_buf_init(&out, (size_t)64 << 20);
    while ((n = getline(&line, &cap, stdin)) > 0)
        answer(&a, &out, lw_str(line, (size_t)n - (line[n - 1] == '\n')));
    free(line);
    lw_buf_fini(&out);
    lw_arena_fini(&a);
    return 0;
}
