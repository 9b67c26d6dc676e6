#include "tools/written.h"

#include <stdio.h>
#include <string.h>

static int check(const char *path, const char *tool, const char *page, const struct lw_buf *b)
{
    FILE *f = fopen(path, "rb");
    size_t at = 0;
    int line = 1;
    int c;

    if (!f) {
        perror(path);
        return 1;
    }
    while ((c = getc(f)) != EOF && at < b->n && (char)c == b->p[at]) {
        line += c == '\n';
        at++;
    }
    fclose(f);
    if (c == EOF && at == b->n)
        return 0;
    fprintf(stderr, "%s:%d: not what %s writes; run: build/cli/%s > %s\n", path, line, tool, tool,
            page);
    return 1;
}

int lw_written(int argc, char **argv, const char *tool, const char *page, struct lw_buf *text)
{
    int code = 2;

    if (lw_buf_status(text) != 0)
        code = 1;
    else if (argc == 3 && strcmp(argv[1], "--check") == 0)
        code = check(argv[2], tool, page, text);
    else if (argc == 1)
        code = fwrite(text->p, 1, text->n, stdout) != text->n;
    lw_buf_fini(text);
    return code;
}
