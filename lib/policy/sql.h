/* What kinds of statements an SQL text has, without a grammar: a lexer that knows where text is
 * hidden (strings, comments, quoted names) and the words that decide.
 *
 * Dialects disagree about what hides text. Without a dialect in the condition, what PostgreSQL,
 * MySQL, SQLite and SQL Server read differently is not guessed at: it is unclear. */
#ifndef LW_POLICY_SQL_H
#define LW_POLICY_SQL_H

#include <stdint.h>

#include "lib/base/str.h"

/* Kinds, each a bit. A statement has one or several ("INSERT ... ON CONFLICT DO UPDATE"); SELECT
 * is only counted where nothing else is done. */
#define LW_SQL_KINDS(X)                                                                            \
    X(SELECT, "select", "SELECT, VALUES, TABLE, SHOW, DESCRIBE, EXPLAIN without ANALYZE")          \
    X(INSERT, "insert", "INSERT, REPLACE, MERGE, COPY FROM, LOAD DATA, SELECT INTO")               \
    X(UPDATE, "update", "UPDATE, MERGE, ON CONFLICT DO UPDATE, ON DUPLICATE KEY UPDATE")           \
    X(DELETE, "delete", "DELETE, REPLACE, MERGE, TRUNCATE; WITH ... (DELETE ...)")                 \
    X(DDL, "ddl", "CREATE, ALTER, DROP, TRUNCATE, RENAME, COMMENT, REINDEX, SELECT INTO")          \
    X(ADMIN, "admin",                                                                              \
      "GRANT, REVOKE, SET, RESET, USE, VACUUM, ANALYZE, PRAGMA, ATTACH, KILL, SHUTDOWN, BACKUP, "  \
      "LISTEN, NOTIFY, CHECKPOINT and the like")                                                   \
    X(TRANSACTION, "transaction",                                                                  \
      "BEGIN, START, COMMIT, END, ROLLBACK, SAVEPOINT, RELEASE, ABORT")                            \
    X(LOCK, "lock", "LOCK, UNLOCK, FOR UPDATE, FOR SHARE")                                         \
    X(CODE, "code",                                                                                \
      "CALL, EXEC, EXECUTE, DO, PREPARE, DECLARE, WAITFOR, blocks, and functions with effects")    \
    X(FILE, "file",                                                                                \
      "COPY, LOAD, UNLOAD, INTO OUTFILE, INTO DUMPFILE, BULK, functions that read or write files")

enum {
#define X(name, word, what) LW_SQL_BIT_##name,
    LW_SQL_KINDS(X)
#undef X
        LW_SQL_KIND_COUNT
};
#define LW_SQL(name) (1u << LW_SQL_BIT_##name)

enum lw_sql_dialect {
    LW_SQL_ANY,
    LW_SQL_POSTGRES,
    LW_SQL_MYSQL,
    LW_SQL_SQLITE,
    LW_SQL_MSSQL,
    LW_SQL_DIALECT_COUNT
};

struct lw_sql {
    uint32_t kinds;      /* of all statements together */
    uint32_t statements; /* that are not empty */
    const char *unclear; /* not NULL: static text; the rest is what was read until there */
};

#define LW_SQL_BYTES ((size_t)256 << 10) /* longer is unclear */
#define LW_SQL_DEPTH 256u                /* of parentheses and nested comments */

/* Functions that do more than compute, as far as they are known by name; each name ends the list
 * of its kind with NULL. A "*" at the end stands for any rest. */
extern const char *const lw_sql_code_functions[];
extern const char *const lw_sql_file_functions[];

void lw_sql_read(struct lw_str text, enum lw_sql_dialect d, struct lw_sql *out);

#endif
