/* Writes the terms of the texts on standard input, for tools/drift-weights. A text ends with a zero
 * byte; for each sentence in it there is a line, its terms with a tab in between, and behind the
 * last a line with a full stop. With --hash: terms come in, the hash of each goes out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/drift/weigh.h"

static void put(void *user, struct lw_str term)
{
    bool *first = user;

    printf("%s%.*s", *first ? "" : "\t", (int)term.n, term.p);
    *first = false;
}

static int sentences(struct lw_words *w, struct lw_str line)
{
    if (lw_words_split(w, line) != 0)
        return -1;
    for (uint32_t i = 0; i < w->n;) {
        uint32_t end = i;
        bool first = true;

        while (end < w->n && w->w[end].sentence == w->w[i].sentence)
            end++;
        lw_terms_each(w, i, end, put, &first);
        putchar('\n');
        i = end;
    }
    puts("."); /* the end of the text */
    return 0;
}

int main(int argc, char **argv)
{
    bool hash = argc == 2 && strcmp(argv[1], "--hash") == 0;
    struct lw_words w;
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    int err = 0;

    lw_words_init(&w);
    while (err == 0 && (n = getdelim(&line, &room, 0, stdin)) > 0) {
        struct lw_str text = lw_str(line, (size_t)n - (line[n - 1] == 0));

        if (hash)
            printf("%u\n", lw_term_hash(text));
        else
            err = sentences(&w, text);
    }
    free(line);
    lw_words_fini(&w);
    return err ? 1 : 0;
}
