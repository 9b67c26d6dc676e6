/* What verbs print: text that is safe for a terminal, tables, JSON, errors with their remedy. */
#ifndef LW_CLI_OUT_H
#define LW_CLI_OUT_H

#include <stdio.h>

#include "cli/cli.h"
#include "lib/base/buf.h"
#include "lib/base/time.h"
#include "lib/base/str.h"

/* stdout is a terminal that understands colours, and NO_COLOR is not set. */
bool lw_out_wants_color(void);

enum lw_color { LW_PLAIN, LW_BOLD, LW_RED, LW_GREEN, LW_YELLOW, LW_DIM };
/* The escape sequence, or "" without colours. LW_PLAIN ends the others. */
const char *lw_color(const struct lw_cli *cli, enum lw_color c);

/* Text from a server, a file or a peer: controls and the like made visible; what is no UTF-8 shows
 * as '?'. Line breaks are made visible too. */
void lw_put_visible(FILE *to, struct lw_str text);

/* Prints to stderr "landwaiter VERB: <what>" and, on the next line, the remedy (may be NULL);
 * returns LW_EXIT_FAILED. `what` may hold text of others. */
int lw_fail(const struct lw_cli *cli, const char *what, const char *remedy);

/* Prints the buffer as one line of JSON and frees it; LW_EXIT_FAILED when it did not fit. */
int lw_put_json(const struct lw_cli *cli, struct lw_buf *json, int status);

/* Flushes stdout. `status`, or LW_EXIT_FAILED when what was printed could not be written; a reader
 * that closed its end (head) is no failure. */
int lw_out_finish(int status);
/* True when writing to stdout makes no sense any more. */
bool lw_out_gone(void);

/* "landwaiter VERB NAME", with --state when it was given. */
void lw_put_command(FILE *to, const struct lw_cli *cli, const char *verb, const char *name);
/* The same into a buffer. */
void lw_add_command(struct lw_buf *to, const struct lw_cli *cli, const char *verb,
                    const char *name);

/* A table of text cells: columns are as wide as their widest cell. */
#define LW_TABLE_COLUMNS 8
struct lw_table {
    size_t columns;
    size_t count; /* cells */
    size_t room;
    char **cells; /* visible text */
};
void lw_table_init(struct lw_table *t, size_t columns);
void lw_table_add(struct lw_table *t, struct lw_str cell);
/* Prints all rows, the first as heading, and frees. */
void lw_table_print(struct lw_table *t, const struct lw_cli *cli, FILE *to);
/* Frees one that is not printed, or was. */
void lw_table_free(struct lw_table *t);

/* "2026-11-21 08:02:00" in UTC with Z; "-" for 0. */
#define LW_WHEN_BUF 24
const char *lw_when(int64_t wall_ms, char out[LW_WHEN_BUF]);
int64_t lw_wall_ms(void);

#endif
