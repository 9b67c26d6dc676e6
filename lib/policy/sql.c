/* Statements by their words. */
#include "lib/policy/sql.h"

#include "lib/policy/sql_impl.h"

/* ---- words ---- */

struct start_word {
    const char *word;
    uint32_t kinds;
    bool dml;    /* the words INSERT, UPDATE, DELETE … within it begin something */
    bool within; /* SQL Server needs no semicolon: begins a statement anywhere */
};

#define SELECT LW_SQL(SELECT)
#define INSERT LW_SQL(INSERT)
#define UPDATE LW_SQL(UPDATE)
#define DELETE LW_SQL(DELETE)
#define DDL    LW_SQL(DDL)
#define ADMIN  LW_SQL(ADMIN)
#define TRANS  LW_SQL(TRANSACTION)
#define LOCK   LW_SQL(LOCK)
#define CODE   LW_SQL(CODE)
#define FILES  LW_SQL(FILE)

static const struct start_word starts[] = {
    {"select", SELECT, true, false},
    {"with", SELECT, true, false},
    {"values", SELECT, true, false},
    {"table", SELECT, true, false},
    {"show", SELECT, false, false},
    {"describe", SELECT, true, false},
    {"desc", SELECT, true, false},
    {"explain", SELECT, true, false},
    {"insert", INSERT, true, true},
    {"replace", INSERT | DELETE, true, true},
    {"merge", INSERT | UPDATE | DELETE, true, true},
    {"update", UPDATE, true, true},
    {"delete", DELETE, true, true},
    {"truncate", DDL | DELETE, false, true},
    {"create", DDL, false, true},
    {"alter", DDL, false, true},
    {"drop", DDL, false, true},
    {"rename", DDL, false, false},
    {"comment", DDL, false, false},
    {"reindex", DDL, false, false},
    {"import", DDL | FILES, false, false},
    {"refresh", DDL, false, false},
    {"grant", ADMIN, false, true},
    {"revoke", ADMIN, false, true},
    {"deny", ADMIN, false, true},
    {"set", ADMIN, false, false},
    {"reset", ADMIN, false, false},
    {"use", ADMIN, false, false},
    {"vacuum", ADMIN, false, false},
    {"analyze", ADMIN, false, false},
    {"analyse", ADMIN, false, false},
    {"cluster", ADMIN, false, false},
    {"pragma", ADMIN, false, false},
    {"attach", ADMIN | FILES, false, false},
    {"detach", ADMIN, false, false},
    {"kill", ADMIN, false, true},
    {"shutdown", ADMIN, false, true},
    {"backup", ADMIN | FILES, false, true},
    {"restore", ADMIN | FILES, false, true},
    {"dbcc", ADMIN, false, true},
    {"reconfigure", ADMIN, false, true},
    {"listen", ADMIN, false, false},
    {"unlisten", ADMIN, false, false},
    {"notify", ADMIN, false, false},
    {"checkpoint", ADMIN, false, false},
    {"discard", ADMIN, false, false},
    {"flush", ADMIN, false, false},
    {"purge", ADMIN, false, false},
    {"change", ADMIN, false, false},
    {"optimize", ADMIN, false, false},
    {"repair", ADMIN, false, false},
    {"install", ADMIN | CODE, false, false},
    {"uninstall", ADMIN, false, false},
    {"reassign", ADMIN, false, false},
    {"security", ADMIN, false, false},
    {"stop", ADMIN, false, false},
    {"begin", TRANS, false, false},
    {"start", TRANS, false, false},
    {"commit", TRANS, false, false},
    {"end", TRANS, false, false},
    {"rollback", TRANS, false, false},
    {"abort", TRANS, false, false},
    {"savepoint", TRANS, false, false},
    {"release", TRANS, false, false},
    {"lock", LOCK, false, false},
    {"unlock", LOCK, false, false},
    {"call", CODE, false, true},
    {"exec", CODE, false, true},
    {"execute", CODE, false, true},
    {"do", CODE, false, false},
    {"prepare", CODE, true, false},
    {"deallocate", CODE, false, false},
    {"declare", CODE, true, true},
    {"fetch", CODE, false, false},
    {"handler", CODE, false, false},
    {"waitfor", CODE, false, true},
    {"if", CODE, true, false},
    {"while", CODE, true, false},
    {"print", CODE, false, true},
    {"raiserror", CODE, false, true},
    {"copy", FILES, true, false},
    {"load", FILES | INSERT, false, false},
    {"unload", FILES, true, false},
    {"bulk", FILES | INSERT, false, true},
};

const char *const lw_sql_code_functions[] = {
    "dblink*",
    "query_to_xml*",
    "cursor_to_xml*",
    "database_to_xml*",
    "schema_to_xml*",
    "pg_terminate_backend",
    "pg_cancel_backend",
    "pg_reload_conf",
    "pg_rotate_logfile",
    "pg_sleep*",
    "pg_advisory_*",
    "pg_try_advisory_*",
    "pg_notify",
    "pg_create_*",
    "pg_drop_*",
    "pg_logical_*",
    "pg_replication_*",
    "pg_switch_*",
    "pg_promote",
    "pg_wal_replay_*",
    "pg_start_backup",
    "pg_stop_backup",
    "pg_backup_*",
    "pg_export_snapshot",
    "pg_stat_reset*",
    "pg_import_*",
    "set_config",
    "setval",
    "nextval",
    "lo_create*",
    "lo_unlink",
    "lo_put",
    "lo_from_bytea",
    "lowrite",
    "sleep",
    "benchmark",
    "get_lock",
    "release_lock",
    "release_all_locks",
    "sys_exec",
    "sys_eval",
    "sys_set",
    "load_extension",
    "fts3_tokenizer",
    "edit",
    "xp_*",
    "sp_*",
    "openquery",
    "opendatasource",
    "utl_*",
    "dbms_*",
    "httpuritype",
    "http_get",
    "http_post",
    "net_http_*",
    "postgres_execute",
    "postgres_query",
    "mysql_query",
    "sqlite_query",
    "query",
    "query_table",
    NULL,
};

const char *const lw_sql_file_functions[] = {
    "pg_read_*",
    "pg_ls_*",
    "pg_stat_file",
    "pg_file_*",
    "pg_current_logfile",
    "lo_import",
    "lo_export",
    "load_file",
    "readfile",
    "writefile",
    "fsdir",
    "zipfile",
    "openrowset",
    "openxml",
    "bfilename",
    "read_csv*",
    "read_parquet",
    "read_json*",
    "read_text",
    "read_blob",
    "read_ndjson*",
    "parquet_scan",
    "sniff_csv",
    "getenv",
    "glob_files",
    "file",
    "url",
    "s3",
    "hdfs",
    "remote",
    "sqlite_scan",
    "postgres_scan*",
    NULL,
};

static bool is(struct lw_str s, const char *word)
{
    return lw_str_caseeq(s, lw_strz(word));
}

static bool is_one_of(struct lw_str s, const char *const *list)
{
    for (; *list; list++) {
        size_t n = strlen(*list);

        if ((*list)[n - 1] == '*'
                ? s.n >= n - 1 && lw_str_caseeq(lw_str(s.p, n - 1), lw_str(*list, n - 1))
                : is(s, *list))
            return true;
    }
    return false;
}

static const struct start_word *start_of(struct lw_str s)
{
    for (size_t i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
        if (is(s, starts[i].word))
            return &starts[i];
    }
    return NULL;
}

/* ---- one statement ---- */

struct reader {
    struct sql_lexer lexer;
    struct sql_token before, now, next;
    struct lw_sql *out;
    const struct start_word *first; /* NULL: between statements */
    uint32_t kinds;
    uint32_t depth;
    uint32_t inserts; /* INSERT and the like that have not had their INTO */
    bool explain, analyze;
};

static void give_up(struct reader *r, const char *why)
{
    if (!r->out->unclear)
        r->out->unclear = why;
}

static bool is_sign(const struct sql_token *t, char c)
{
    return t->kind == SQL_SIGN && t->sign == c;
}

static bool is_word(const struct sql_token *t, const char *word)
{
    return t->kind == SQL_WORD && is(t->text, word);
}

static void end_statement(struct reader *r)
{
    if (!r->first)
        return;
    if (r->explain && !r->analyze)
        r->kinds = SELECT;
    if (r->kinds & ~SELECT)
        r->kinds &= ~SELECT;
    r->out->kinds |= r->kinds;
    r->out->statements++;
    if (r->depth)
        give_up(r, "parentheses without an end");
    r->first = NULL;
    r->kinds = 0;
    r->inserts = 0;
    r->explain = r->analyze = false;
}

/* BEGIN of a block (SQL Server, procedures) and not of a transaction. */
static bool begins_block(const struct reader *r)
{
    static const char *const transaction[] = {
        "transaction", "tran",      "work", "isolation",  "read",       "deferred",
        "immediate",   "exclusive", "not",  "deferrable", "concurrent", NULL};

    return !(r->next.kind == SQL_END || is_sign(&r->next, ';') ||
             (r->next.kind == SQL_WORD && is_one_of(r->next.text, transaction)));
}

static void begin_statement(struct reader *r)
{
    if (is_sign(&r->now, '('))
        return; /* (SELECT ...) */
    r->first = r->now.kind == SQL_WORD ? start_of(r->now.text) : NULL;
    if (!r->first) {
        give_up(r, "a statement that begins with no known word");
        return;
    }
    r->kinds = r->first->kinds;
    r->inserts = (r->kinds & INSERT) != 0;
    r->explain =
        is(r->now.text, "explain") || is(r->now.text, "describe") || is(r->now.text, "desc");
    if (is(r->now.text, "begin") && begins_block(r))
        r->kinds = CODE, give_up(r, "a block of statements");
}

static void read_into(struct reader *r)
{
    if (is_word(&r->next, "outfile") || is_word(&r->next, "dumpfile"))
        r->kinds |= FILES;
    else if (r->inserts)
        r->inserts--;
    else if (is_sign(&r->next, '@'))
        r->kinds |= ADMIN; /* a variable of the session */
    else
        r->kinds |= INSERT | DDL;
}

/* A word that begins a statement, within one: of a WITH, or without a semicolon. */
static void read_start_within(struct reader *r, const struct start_word *w)
{
    bool called = is_sign(&r->next, '(') && !is(r->now.text, "exec") && !is(r->now.text, "execute");

    if (called || !w->within)
        return;
    if (is(r->now.text, "update") && (is_word(&r->before, "for") || is_word(&r->before, "key"))) {
        r->kinds |= is_word(&r->before, "for") ? LOCK : UPDATE;
        return;
    }
    r->kinds |= w->kinds;
    r->inserts += (w->kinds & INSERT) != 0;
}

static void read_word(struct reader *r)
{
    const struct start_word *w = start_of(r->now.text);

    if (is_sign(&r->before, '.'))
        return; /* a column */
    if (is(r->now.text, "analyze") || is(r->now.text, "analyse"))
        r->analyze = true;
    if (is(r->now.text, "program") && is(lw_strz(r->first->word), "copy"))
        r->kinds |= CODE;
    if (is(r->now.text, "from") && r->depth == 0 && is(lw_strz(r->first->word), "copy"))
        r->kinds |= INSERT;
    if (!r->first->dml)
        return;
    if (is(r->now.text, "into"))
        read_into(r);
    else if ((is(r->now.text, "for") && (is_word(&r->next, "share") || is_word(&r->next, "no") ||
                                         is_word(&r->next, "key"))) ||
             (is(r->now.text, "lock") && is_word(&r->next, "in")))
        r->kinds |= LOCK;
    else if (w)
        read_start_within(r, w);
}

static void read_token(struct reader *r)
{
    const struct sql_token *t = &r->now;

    if (!r->first && !is_sign(t, ';'))
        begin_statement(r);
    else if (t->kind == SQL_WORD)
        read_word(r);
    if ((t->kind == SQL_WORD || t->kind == SQL_QUOTED) && is_sign(&r->next, '(')) {
        if (is_one_of(t->text, lw_sql_code_functions))
            r->kinds |= CODE;
        if (is_one_of(t->text, lw_sql_file_functions))
            r->kinds |= FILES;
    }
    if (is_sign(t, '('))
        r->depth++;
    if (is_sign(t, ')') && r->depth-- == 0)
        give_up(r, "parentheses that end before they begin");
    if (r->depth > LW_SQL_DEPTH)
        give_up(r, "parentheses are nested too deeply");
    if (is_sign(t, ';')) {
        if (r->depth)
            give_up(r, "a semicolon within parentheses");
        end_statement(r);
    }
}

void lw_sql_read(struct lw_str text, enum lw_sql_dialect d, struct lw_sql *out)
{
    struct reader r = {.lexer = {.s = text, .d = d}, .out = out};

    *out = (struct lw_sql){0};
    if (text.n > LW_SQL_BYTES) {
        out->unclear = "longer than 256 KiB";
        return;
    }
    r.next = sql_next(&r.lexer);
    while (r.next.kind != SQL_END && !out->unclear) {
        r.before = r.now;
        r.now = r.next;
        r.next = sql_next(&r.lexer);
        read_token(&r);
    }
    end_statement(&r);
    if (r.lexer.unclear)
        give_up(&r, r.lexer.unclear);
    if (!out->statements && !out->unclear)
        out->unclear = "no statement";
}
