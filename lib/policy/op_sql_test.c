/* SQL by its manuals: PostgreSQL 4.1 (lexical structure) and 7.8 (WITH), MySQL 9.7 (comments),
 * SQLite's lang_keywords and tokenizer, Transact-SQL's delimiters. */
#include "lib/policy/op_testing.h"
#include "lib/policy/sql.h"

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

static const struct {
    const char *sql;
    uint32_t kinds; /* 0: unclear */
    uint32_t statements;
} any[] = {
    {"SELECT 1", SELECT, 1},
    {"select * from t where a = 'x'", SELECT, 1},
    {"  ( SELECT 1 ) ", SELECT, 1},
    {"SELECT 1;", SELECT, 1},
    {";;SELECT 1;;", SELECT, 1},
    {"SELECT 1; SELECT 2", SELECT, 2},
    {"VALUES (1),(2)", SELECT, 1},
    {"TABLE t", SELECT, 1},
    {"SHOW TABLES", SELECT, 1},
    {"DESCRIBE t", SELECT, 1},
    {"WITH a AS (SELECT 1) SELECT * FROM a", SELECT, 1},
    {"SELECT a FROM t UNION ALL SELECT b FROM u", SELECT, 1},
    {"SELECT CASE WHEN a THEN 1 ELSE 2 END FROM t", SELECT, 1},
    {"SELECT REPLACE(a, 'x', 'y'), INSERT('a',1,2,'b') FROM t", SELECT, 1},
    {"SELECT t.delete, t.update FROM t", SELECT, 1},
    {"SELECT 'DROP TABLE t'", SELECT, 1},
    {"SELECT 'it''s; DROP TABLE t'", SELECT, 1},
    {"SELECT \"drop\" FROM \"delete\"", SELECT, 1},
    {"SELECT `drop` FROM `delete`", SELECT, 1},
    {"SELECT 1 -- DROP TABLE t", SELECT, 1},
    {"SELECT 1 -- x\r\n, 2", SELECT, 1},
    {"SELECT /* DROP TABLE t; */ 1", SELECT, 1},
    {"SELECT a[1], ARRAY[1,2] FROM t", SELECT, 1},
    {"SELECT a FROM t ORDER BY a DESC LIMIT 5", SELECT, 1},
    {"SELECT a::text, b || 'x', c <> 5 FROM t", SELECT, 1},
    {"SELECT 'a\\\\b', 'a\\n'", SELECT, 1},
    {"EXPLAIN SELECT 1", SELECT, 1},
    {"EXPLAIN DELETE FROM t", SELECT, 1},
    {"EXPLAIN ANALYZE DELETE FROM t", DELETE, 1},
    {"EXPLAIN (ANALYZE, BUFFERS) DELETE FROM t", DELETE, 1},
    {"explain (analyze false) update t set a = 1", UPDATE, 1},
    {"EXPLAIN ANALYZE SELECT 1", SELECT, 1},
    {"INSERT INTO t VALUES (1)", INSERT, 1},
    {"INSERT IGNORE INTO t SELECT * FROM u", INSERT, 1},
    {"INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING", INSERT, 1},
    {"INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2", INSERT | UPDATE, 1},
    {"INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 2", INSERT | UPDATE, 1},
    {"INSERT OR REPLACE INTO t VALUES (1)", INSERT | DELETE, 1},
    {"REPLACE INTO t VALUES (1)", INSERT | DELETE, 1},
    {"UPDATE t SET a = 1 WHERE b = 2", UPDATE, 1},
    {"DELETE FROM t WHERE a = 1", DELETE, 1},
    {"delete from t", DELETE, 1},
    {"DeLeTe/**/FROM/**/t", DELETE, 1},
    {"MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE", INSERT | UPDATE | DELETE, 1},
    {"WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d", DELETE, 1},
    {"WITH d AS (SELECT 1) DELETE FROM t", DELETE, 1},
    {"WITH d AS MATERIALIZED (INSERT INTO t VALUES (1) RETURNING *) SELECT * FROM d", INSERT, 1},
    {"WITH u AS (UPDATE t SET a=1 RETURNING *) INSERT INTO v SELECT * FROM u", INSERT | UPDATE, 1},
    {"SELECT * INTO u FROM t", INSERT | DDL, 1},
    {"SELECT a INTO TEMP u FROM t", INSERT | DDL, 1},
    {"SELECT a INTO @x FROM t", ADMIN, 1},
    {"SELECT a INTO OUTFILE '/tmp/x' FROM t", FILES, 1},
    {"SELECT a FROM t INTO DUMPFILE '/tmp/x'", FILES, 1},
    {"TABLE t INTO OUTFILE '/tmp/x'", FILES, 1},
    {"SELECT * FROM t FOR UPDATE", LOCK, 1},
    {"SELECT * FROM t FOR NO KEY UPDATE", LOCK | UPDATE, 1},
    {"SELECT * FROM t FOR SHARE", LOCK, 1},
    {"SELECT * FROM t LOCK IN SHARE MODE", LOCK, 1},
    {"LOCK TABLE t", LOCK, 1},
    {"CREATE TABLE t (a int)", DDL, 1},
    {"CREATE OR REPLACE VIEW v AS SELECT 1", DDL, 1},
    {"CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f()", DDL, 1},
    {"ALTER TABLE t DROP COLUMN a", DDL, 1},
    {"DROP TABLE t", DDL, 1},
    {"TRUNCATE t", DDL | DELETE, 1},
    {"RENAME TABLE a TO b", DDL, 1},
    {"GRANT DELETE ON t TO x", ADMIN, 1},
    {"REVOKE ALL ON t FROM x", ADMIN, 1},
    {"SET ROLE admin", ADMIN, 1},
    {"USE db", ADMIN, 1},
    {"PRAGMA writable_schema = 1", ADMIN, 1},
    {"ATTACH DATABASE '/x' AS y", ADMIN | FILES, 1},
    {"VACUUM FULL", ADMIN, 1},
    {"SHUTDOWN", ADMIN, 1},
    {"KILL 5", ADMIN, 1},
    {"BACKUP DATABASE x TO DISK = 'y'", ADMIN | FILES, 1},
    {"BEGIN; SELECT 1; COMMIT", TRANS | SELECT, 3},
    {"BEGIN TRANSACTION", TRANS, 1},
    {"ROLLBACK TO SAVEPOINT a", TRANS, 1},
    {"CALL f()", CODE, 1},
    {"EXEC sp_who", CODE, 1},
    {"EXECUTE stmt", CODE, 1},
    {"DO 'anything'", CODE, 1},
    {"PREPARE p AS DELETE FROM t", CODE | DELETE, 1},
    {"WAITFOR DELAY '0:0:5'", CODE, 1},
    {"COPY t TO '/tmp/x'", FILES, 1},
    {"COPY t FROM '/tmp/x'", FILES | INSERT, 1},
    {"COPY (SELECT a FROM t) TO STDOUT", FILES, 1},
    {"COPY (DELETE FROM t RETURNING *) TO STDOUT", FILES | DELETE, 1},
    {"COPY t TO PROGRAM 'sh -c id'", FILES | CODE, 1},
    {"LOAD DATA INFILE '/x' INTO TABLE t", FILES | INSERT, 1},
    {"BULK INSERT t FROM 'x'", FILES | INSERT, 1},
    {"SELECT pg_read_file('/etc/passwd')", FILES, 1},
    {"SELECT PG_READ_BINARY_FILE ( '/etc/passwd' )", FILES, 1},
    {"SELECT pg_catalog.pg_read_file('/etc/passwd')", FILES, 1},
    {"SELECT \"pg_read_file\"('/etc/passwd')", FILES, 1},
    {"SELECT pg_read_file/**/('/etc/passwd')", FILES, 1},
    {"SELECT * FROM dblink('host=x', 'DELETE FROM t') AS x(a int)", CODE, 1},
    {"SELECT dblink_exec('DELETE FROM t')", CODE, 1},
    {"SELECT query_to_xml('DELETE FROM t', true, true, '')", CODE, 1},
    {"SELECT lo_export(1, '/tmp/x')", FILES, 1},
    {"SELECT pg_sleep(100)", CODE, 1},
    {"SELECT pg_terminate_backend(1)", CODE, 1},
    {"SELECT set_config('role','admin',false)", CODE, 1},
    {"SELECT load_file('/etc/passwd')", FILES, 1},
    {"SELECT sleep(5), benchmark(1, 2)", CODE, 1},
    {"SELECT load_extension('/x')", CODE, 1},
    {"SELECT writefile('/x', 'y')", FILES, 1},
    {"SELECT * FROM OPENROWSET('a','b','c')", FILES, 1},
    {"SELECT xp_cmdshell('id')", CODE, 1},
    {"SELECT count(*), max(a), coalesce(b, 1) FROM t", SELECT, 1},
    {"SELECT 1; DROP TABLE t", SELECT | DDL, 2},
    {"SELECT 1;DELETE FROM t;--", SELECT | DELETE, 2},
    /* SQL Server needs no semicolon */
    {"SELECT 1 DROP TABLE t", DDL, 1},
    {"SELECT 1 EXEC('DROP TABLE t')", CODE, 1},
    {"SELECT 1 DELETE FROM t", DELETE, 1},
    {"SELECT 1\nTRUNCATE TABLE t", DDL | DELETE, 1},
    {"SELECT 1 SHUTDOWN", ADMIN, 1},
    /* unclear */
    {"", 0, 0},
    {" \n\t", 0, 0},
    {";", 0, 0},
    {"-- DROP TABLE t", 0, 0},
    {"SELEC 1", 0, 0},
    {"1", 0, 0},
    {"'x'", 0, 0},
    {"\"select\" 1", 0, 0},
    {"{call f()}", 0, 0},
    {"@x", 0, 0},
    {".shell id", 0, 0},
    {"\\! id", 0, 0},
    {"SELECT 1 \\gexec", 0, 0},
    {"sp_configure 'x', 1", 0, 0},
    {"DELIMITER //", 0, 0},
    {"SELECT 1; DELETE\xc2\xa0"
     "FROM t",
     0, 0},
    {"WITH x AS (DELETE\xc2\xa0"
     "FROM t RETURNING *) SELECT 1",
     0, 0},
    {"\xef\xbc\xb3"
     "ELECT 1",
     0, 0},
    {"SELECT /*!50000 1 */", 0, 0},
    {"SELECT 1 /*! ; DROP TABLE t */", 0, 0},
    {"SELECT 1 /*M! ; DROP TABLE t */", 0, 0},
    {"SELECT /* /* */ 1 */", 0, 0},
    {"SELECT 1 /* no end", 0, 0},
    {"SELECT 1 --DROP TABLE t", 0, 0},
    {"SELECT 1 # comment\n; DROP TABLE t", 0, 0},
    {"SELECT a #>> '{x}' FROM t", 0, 0},
    {"SELECT 1 -- x\r; DROP TABLE t", 0, 0},
    {"SELECT 'a\\' OR 1=1; DROP TABLE t; -- '", 0, 0},
    {"SELECT \"a\\\" ; DROP TABLE t; -- \"", 0, 0},
    {"SELECT E'a\\'b'", 0, 0},
    {"SELECT U&'\\0041'", 0, 0},
    {"SELECT $$; DROP TABLE t;$$", 0, 0},
    {"SELECT $x$ a $x$", 0, 0},
    {"SELECT [a'b] FROM t; DROP TABLE u; --']", 0, 0},
    {"SELECT [a;b] FROM t", 0, 0},
    {"SELECT [a--b] FROM t", 0, 0},
    {"SELECT 'no end", 0, 0},
    {"SELECT \"no end", 0, 0},
    {"SELECT (1", 0, 0},
    {"SELECT 1)", 0, 0},
    {"SELECT (1; DROP TABLE t)", 0, 0},
    {"BEGIN DELETE FROM t; END", 0, 0},
};

static void texts_have_kinds(void **state)
{
    size_t wrong = 0;

    for (size_t i = 0; i < COUNT(any); i++) {
        struct lw_sql s;

        lw_sql_read(lw_strz(any[i].sql), LW_SQL_ANY, &s);
        if (any[i].kinds == 0
                ? s.unclear != NULL
                : !s.unclear && s.kinds == any[i].kinds && s.statements == any[i].statements)
            continue;
        print_error("%s: kinds %#x not %#x, %u statements, %s\n", any[i].sql, s.kinds, any[i].kinds,
                    s.statements, s.unclear ? s.unclear : "clear");
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

/* What dialects read differently, read as each does. */
static void dialects_differ(void **state)
{
    static const struct {
        const char *sql;
        uint32_t postgres, mysql, sqlite, mssql; /* 0: unclear */
    } rows[] = {
        {"SELECT /* /* */ ; DROP TABLE t -- */", SELECT, SELECT | DDL, SELECT | DDL, SELECT},
        {"SELECT 1 --DROP TABLE t", SELECT, DDL, SELECT, SELECT},
        {"SELECT 1 # ; DROP TABLE t", SELECT | DDL, SELECT, SELECT | DDL, SELECT | DDL},
        {"SELECT 'a\\'; DROP TABLE t -- '", SELECT | DDL, SELECT, SELECT | DDL, SELECT | DDL},
        {"SELECT $$; DROP TABLE t;$$", SELECT, 0, 0, 0},
        {"SELECT $x$; DROP TABLE t; $$ $x$", SELECT, 0, 0, 0},
        {"SELECT [; DROP TABLE t;]", 0, 0, SELECT, SELECT},
        {"SELECT E'a\\' ; DROP TABLE t -- '", SELECT, SELECT, SELECT | DDL, SELECT | DDL},
        {"SELECT 1 /*!; DROP TABLE t */", SELECT, 0, SELECT, SELECT},
        {"SELECT 1 -- x\r; DROP TABLE t", SELECT | DDL, SELECT, SELECT, 0},
        {"SELECT `; DROP TABLE t;`", 0, SELECT, SELECT, 0},
        {"SELECT a #>> '{x}' FROM t", SELECT, SELECT, SELECT, SELECT},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        const uint32_t want[] = {0, rows[i].postgres, rows[i].mysql, rows[i].sqlite, rows[i].mssql};

        for (int d = LW_SQL_POSTGRES; d < LW_SQL_DIALECT_COUNT; d++) {
            struct lw_sql s;

            lw_sql_read(lw_strz(rows[i].sql), (enum lw_sql_dialect)d, &s);
            if (want[d] ? s.unclear != NULL || s.kinds != want[d] : s.unclear == NULL)
                fail_msg("%s, dialect %d: kinds %#x, %s", rows[i].sql, d, s.kinds,
                         s.unclear ? s.unclear : "clear");
        }
    }
}

static const struct op_row rows[] = {
    {"sql", "\"select\"", "\"SELECT 1\"", LW_TRUE},
    {"sql", "\"select\"", "\"SELECT 1; SELECT 2\"", LW_TRUE},
    {"sql", "\"select\"", "\"DELETE FROM t\"", LW_FALSE},
    {"sql", "\"select\"", "\"SELECT 1; DELETE FROM t\"", LW_UNKNOWN},
    {"sql", "\"select\"", "\"WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d\"", LW_FALSE},
    {"sql", "\"select\"", "\"\"", LW_UNKNOWN},
    {"sql", "\"select\"", "null", LW_UNKNOWN},
    {"sql", "\"select\"", "[\"SELECT 1\"]", LW_UNKNOWN},
    {"sql", "\"select\"", "{\"sql\":\"SELECT 1\"}", LW_UNKNOWN},
    {"sql", "[\"ddl\",\"admin\"]", "\"DROP TABLE t\"", LW_TRUE},
    {"sql", "[\"ddl\",\"admin\"]", "\"SELECT 1\"", LW_FALSE},
    {"sql", "[\"ddl\",\"admin\"]", "\"SELECT 1; DROP TABLE t\"", LW_UNKNOWN},
    {"sql", "\"insert\"", "\"INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a=1\"",
     LW_UNKNOWN},
    {"sql", "[\"insert\",\"update\"]",
     "\"INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a=1\"", LW_TRUE},
    {"sql", "{\"single\":true}", "\"SELECT 1\"", LW_TRUE},
    {"sql", "{\"single\":true}", "\"SELECT 1;\"", LW_TRUE},
    {"sql", "{\"single\":true}", "\"SELECT 1; SELECT 2\"", LW_UNKNOWN},
    {"sql", "{\"class\":\"select\",\"single\":true}", "\"SELECT 1\"", LW_TRUE},
    {"sql", "{\"class\":\"ddl\",\"single\":true}", "\"SELECT 1; SELECT 2\"", LW_UNKNOWN},
    {"sql", "{\"class\":\"select\",\"dialect\":\"postgres\"}", "\"SELECT $$x$$\"", LW_TRUE},
    {"sql", "{\"class\":\"select\"}", "\"SELECT $$x$$\"", LW_UNKNOWN},
};

static const struct op_fault_row faults[] = {
    {"sql", "\"read\"", "unknown word; one of select, insert"},
    {"sql", "{\"dialect\":\"postgres\"}", "class or single"},
    {"sql", "{\"single\":false}", "class or single"},
    {"sql", "{\"class\":\"select\",\"dialect\":\"oracle\"}", "one of any, postgres"},
    {"sql", "{\"class\":\"select\",\"dialect\":[\"postgres\",\"mysql\"]}", "one dialect"},
    {"sql", "{\"kind\":\"select\"}", "unknown member"},
    {"sql", "5", "unknown word"},
};

static void conditions_hold(void **state)
{
    op_check(rows, COUNT(rows));
}

static void operands_are_checked(void **state)
{
    op_check_faults(faults, COUNT(faults));
}

static void limits_are_reached(void **state)
{
    size_t n = LW_SQL_BYTES + 1;
    char *text = malloc(n);
    struct lw_sql s;

    memset(text, ' ', n);
    memcpy(text, "SELECT 1", 8);
    lw_sql_read(lw_str(text, n - 1), LW_SQL_ANY, &s);
    assert_null(s.unclear);
    lw_sql_read(lw_str(text, n), LW_SQL_ANY, &s);
    assert_non_null(strstr(s.unclear, "256 KiB"));
    memset(text + 7, '(', LW_SQL_DEPTH + 1);
    lw_sql_read(lw_str(text, 600), LW_SQL_ANY, &s);
    assert_non_null(strstr(s.unclear, "nested too deeply"));
    for (size_t i = 0; i < LW_SQL_DEPTH + 1; i++)
        memcpy(text + 7 + 2 * i, "/*", 2);
    lw_sql_read(lw_str(text, 600), LW_SQL_POSTGRES, &s);
    assert_non_null(strstr(s.unclear, "nested too deeply"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(texts_have_kinds),     TEST(dialects_differ),    TEST(conditions_hold),
        TEST(operands_are_checked), TEST(limits_are_reached),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
