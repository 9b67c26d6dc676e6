/* Printing for verbs. Everything that came from a server passes lw_visible here. */
#include "cli/out.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/drift/drift.h"
#include "lib/json/json.h"

#define VISIBLE_MAX (64 * 1024 * 1024)

bool lw_out_wants_color(void)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    return isatty(STDOUT_FILENO) && !(no && no[0]) && !(term && strcmp(term, "dumb") == 0);
}

const char *lw_color(const struct lw_cli *cli, enum lw_color c)
{
    static const char *const codes[] = {
        [LW_PLAIN] = "\033[0m",  [LW_BOLD] = "\033[1m",    [LW_RED] = "\033[31m",
        [LW_GREEN] = "\033[32m", [LW_YELLOW] = "\033[33m", [LW_DIM] = "\033[2m",
    };

    return cli->color ? codes[c] : "";
}

/* Visible text into `to`; bytes that are no UTF-8 become '?'. */
static void add_visible(struct lw_buf *to, struct lw_str text)
{
    struct lw_buf safe;

    if (text.n == 0)
        return;
    if (lw_utf8_valid(text)) {
        lw_visible(to, text);
        return;
    }
    lw_buf_init(&safe, VISIBLE_MAX);
    for (size_t i = 0; i < text.n; i++)
        lw_buf_addc(&safe, text.p[i] & 0x80 ? '?' : text.p[i]);
    lw_visible(to, lw_buf_str(&safe));
    lw_buf_fini(&safe);
}

void lw_put_visible(FILE *to, struct lw_str text)
{
    struct lw_buf b;

    lw_buf_init(&b, VISIBLE_MAX);
    add_visible(&b, text);
    if (lw_buf_status(&b) == 0)
        fwrite(b.n ? b.p : "", 1, b.n, to);
    else
        fputs("(text too long to show)", to);
    lw_buf_fini(&b);
}

/* As lw_put_visible, but our own line breaks stay (a configuration error has a caret line). */
static void put_lines(FILE *to, const char *text)
{
    while (*text) {
        size_t n = strcspn(text, "\n");

        lw_put_visible(to, lw_str(text, n));
        text += n;
        if (*text == '\n')
            fputc(*text++, to);
    }
}

int lw_fail(const struct lw_cli *cli, const char *what, const char *remedy)
{
    fprintf(stderr, "landwaiter %s: ", cli->argv[0]);
    put_lines(stderr, what);
    if (remedy) {
        fputs("\n  to do: ", stderr);
        put_lines(stderr, remedy);
    }
    fputc('\n', stderr);
    return LW_EXIT_FAILED;
}

int lw_put_json(const struct lw_cli *cli, struct lw_buf *json, int status)
{
    struct lw_buf text;

    lw_buf_init(&text, SIZE_MAX / 4);
    if (lw_buf_status(json) == 0)
        lw_visible_json(&text, lw_buf_str(json));
    lw_buf_addc(&text, '\n');
    if (lw_buf_status(json) != 0 || lw_buf_status(&text) != 0)
        status = lw_fail(cli, "the answer is too large to print", NULL);
    else
        fwrite(text.p, 1, text.n, stdout);
    lw_buf_fini(&text);
    lw_buf_fini(json);
    return status;
}

bool lw_out_gone(void)
{
    return ferror(stdout) != 0;
}

int lw_out_finish(int status)
{
    struct pollfd reader = {.fd = STDOUT_FILENO};

    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    /* POLLERR on the writing end of a pipe or socket: nobody reads any more, as with `| head`. */
    if (poll(&reader, 1, 0) > 0 && (reader.revents & POLLERR))
        return status;
    fputs("landwaiter: the answer could not be written whole: is the disk full?\n", stderr);
    return LW_EXIT_FAILED;
}

static bool plain_word(const char *word)
{
    return word[0] != '\0' && strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                           "0123456789_-./:@+,%=") == strlen(word);
}

static void add_shell_word(struct lw_buf *to, const char *word)
{
    if (plain_word(word)) {
        lw_buf_addz(to, word);
        return;
    }
    lw_buf_addc(to, '\'');
    for (; *word; word++) {
        if (*word == '\'')
            lw_buf_addz(to, "'\\''");
        else
            lw_buf_addc(to, *word);
    }
    lw_buf_addc(to, '\'');
}

void lw_add_command(struct lw_buf *to, const struct lw_cli *cli, const char *verb, const char *name)
{
    lw_buf_addf(to, "landwaiter %s", verb);
    if (name) {
        lw_buf_addc(to, ' ');
        add_shell_word(to, name);
    }
    if (cli->state_given) {
        lw_buf_addz(to, " --state ");
        add_shell_word(to, cli->state_dir);
    }
}

void lw_put_command(FILE *to, const struct lw_cli *cli, const char *verb, const char *name)
{
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_add_command(&b, cli, verb, name);
    lw_put_visible(to, lw_buf_str(&b));
    lw_buf_fini(&b);
}

void lw_table_init(struct lw_table *t, size_t columns)
{
    *t = (struct lw_table){.columns = columns};
}

/* A table that cannot grow loses cells; what it can print stays right. */
void lw_table_add(struct lw_table *t, struct lw_str cell)
{
    struct lw_buf b;

    if (t->count == t->room) {
        size_t room = t->room ? t->room * 2 : 64;
        char **grown = realloc(t->cells, room * sizeof(*grown));

        if (!grown)
            return;
        t->cells = grown;
        t->room = room;
    }
    lw_buf_init(&b, 65536);
    add_visible(&b, cell);
    lw_buf_addc(&b, '\0');
    t->cells[t->count++] = lw_buf_status(&b) == 0 ? strdup(b.p) : strdup("?");
    lw_buf_fini(&b);
}

static size_t characters(const char *cell)
{
    size_t n = 0;

    for (; cell && *cell; cell++)
        n += (*cell & 0xC0) != 0x80;
    return n;
}

void lw_table_free(struct lw_table *t)
{
    for (size_t i = 0; i < t->count; i++)
        free(t->cells[i]);
    free(t->cells);
    *t = (struct lw_table){0};
}

void lw_table_print(struct lw_table *t, const struct lw_cli *cli, FILE *to)
{
    size_t width[LW_TABLE_COLUMNS] = {0};

    for (size_t i = 0; i < t->count; i++) {
        size_t n = characters(t->cells[i]);

        if (n > width[i % t->columns])
            width[i % t->columns] = n;
    }
    for (size_t i = 0; i < t->count; i++) {
        size_t column = i % t->columns;

        if (i == 0)
            fputs(lw_color(cli, LW_BOLD), to);
        fputs(t->cells[i] ? t->cells[i] : "?", to);
        if (column + 1 < t->columns)
            fprintf(to, "%*s", (int)(width[column] - characters(t->cells[i]) + 2), "");
        else
            fprintf(to, "%s\n", i < t->columns ? lw_color(cli, LW_PLAIN) : "");
    }
    lw_table_free(t);
}

const char *lw_when(int64_t wall_ms, char out[LW_WHEN_BUF])
{
    char text[LW_TIME_TEXT_BUF];

    if (wall_ms == 0)
        return "-";
    lw_time_text(wall_ms, text);
    snprintf(out, LW_WHEN_BUF, "%.10s %.8sZ", text, text + 11);
    return out;
}

int64_t lw_wall_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
