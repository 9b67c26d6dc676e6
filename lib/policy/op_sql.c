/* sql: the kinds of statements in a text. No sandbox: the database's own rights are one. */
#include "lib/policy/op_impl.h"
#include "lib/policy/sql.h"

struct sql_condition {
    uint32_t kinds; /* 0: any */
    bool single;
    enum lw_sql_dialect dialect;
};

static const char *const kind_names[] = {
#define X(name, word, what) word,
    LW_SQL_KINDS(X)
#undef X
};

static int compile_sql(struct lw_op_compiler *c, const struct lw_json *operand, void **out)
{
    static const char *const known[] = {"class", "single", "dialect"};
    static const char *const dialects[] = {"any", "postgres", "mysql", "sqlite", "mssql"};
    struct sql_condition *s = LW_ARENA_NEW(c->arena, struct sql_condition);
    const struct lw_json *cls = lw_json_getz(operand, "class");
    const struct lw_json *single = lw_json_getz(operand, "single");
    const struct lw_json *dialect = lw_json_getz(operand, "dialect");
    uint32_t bits = 0;
    int err;

    if (!s)
        return lw_op_full(c, operand);
    *out = s;
    if (operand->type != LW_JSON_OBJECT)
        return lw_op_words(c, operand, kind_names, LW_SQL_KIND_COUNT, &s->kinds);
    err = lw_op_members(c, operand, known, 3);
    if (!err && cls)
        err = lw_op_words(c, cls, kind_names, LW_SQL_KIND_COUNT, &s->kinds);
    if (!err && single)
        err = lw_op_bool(c, single, &s->single);
    if (!err && dialect)
        err = lw_op_words(c, dialect, dialects, LW_SQL_DIALECT_COUNT, &bits);
    if (err)
        return err;
    if (dialect && (bits == 0 || (bits & (bits - 1)) != 0))
        return lw_op_fail(c, dialect, "one dialect is wanted");
    if (!cls && !s->single)
        return lw_op_fail(c, operand, "class or single: true is wanted");
    s->dialect = bits ? (enum lw_sql_dialect)__builtin_ctz(bits) : LW_SQL_ANY;
    return 0;
}

static enum lw_truth eval_sql(const void *compiled, const struct lw_json *value,
                              struct lw_op_context *x)
{
    const struct sql_condition *s = compiled;
    struct lw_sql sql;

    if (!lw_json_is(value, LW_JSON_STRING))
        return LW_UNKNOWN;
    lw_sql_read(value->string, s->dialect, &sql);
    x->why = sql.unclear;
    if (sql.unclear)
        return LW_UNKNOWN;
    if (s->single && sql.statements > 1) {
        x->why = "several statements";
        return LW_UNKNOWN;
    }
    if (!s->kinds || !(sql.kinds & ~s->kinds))
        return LW_TRUE;
    if (!(sql.kinds & s->kinds))
        return LW_FALSE;
    x->why = "statements of these classes and of others";
    return LW_UNKNOWN;
}

const struct lw_op_class lw_op_sql = {
    .name = "sql",
    .operand = "a class or a list of classes, or {class, single, dialect}: class select, insert, "
               "update, delete, ddl, admin, transaction, lock, code, file; single true: one "
               "statement; dialect any, postgres, mysql, sqlite or mssql",
    .meaning =
        "everything that the text does is of these classes. Unknown: it does things of "
        "these classes and of others (so a deny of `ddl` holds for `SELECT 1; DROP TABLE t`, "
        "and an allow of `select` does not); several statements with single; what dialects "
        "read differently, unless `dialect` says which it is; what begins with no known "
        "word; no statement at all. What a view, a trigger or a function of the database "
        "does is not known here",
    .example = "/query: {sql: {class: select, single: true, dialect: postgres}}",
    .compile = compile_sql,
    .eval = eval_sql,
};
