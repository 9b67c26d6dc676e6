/* Between the lexer and the reading of statements. */
#ifndef LW_POLICY_SQL_IMPL_H
#define LW_POLICY_SQL_IMPL_H

#include <stdbool.h>

#include "lib/policy/sql.h"

enum sql_token_kind {
    SQL_END,
    SQL_WORD,   /* an unquoted name or keyword */
    SQL_QUOTED, /* a quoted name */
    SQL_STRING, /* a string, also dollar quoted */
    SQL_NUMBER,
    SQL_SIGN, /* one byte */
};

struct sql_token {
    enum sql_token_kind kind;
    struct lw_str text; /* as written; of a QUOTED without its quotes */
    char sign;
};

struct sql_lexer {
    struct lw_str s;
    size_t at;
    enum lw_sql_dialect d;
    const char *unclear;
};

/* The next token; SQL_END at the end and with l->unclear. */
struct sql_token sql_next(struct sql_lexer *l);

#endif
