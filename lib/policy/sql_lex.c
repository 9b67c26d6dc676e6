/* Where SQL hides text. */
#include "lib/policy/sql_impl.h"

#include <stddef.h>

static bool is_word_start(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
    return is_word_start(c) || is_digit(c) || c == '$';
}

static char peek(const struct sql_lexer *l, size_t ahead)
{
    return l->at + ahead < l->s.n ? l->s.p[l->at + ahead] : '\0';
}

static struct sql_token unclear(struct sql_lexer *l, const char *why)
{
    l->unclear = why;
    l->at = l->s.n;
    return (struct sql_token){.kind = SQL_END};
}

static bool may_be(const struct sql_lexer *l, enum lw_sql_dialect d)
{
    return l->d == LW_SQL_ANY || l->d == d;
}

/* ---- blanks and comments ---- */

/* A carriage return alone ends a comment in PostgreSQL and none in MySQL and SQLite. */
static bool skip_line(struct sql_lexer *l)
{
    for (; l->at < l->s.n && l->s.p[l->at] != '\n'; l->at++) {
        if (l->s.p[l->at] != '\r' || peek(l, 1) == '\n')
            continue;
        if (l->d == LW_SQL_POSTGRES)
            return true;
        if (l->d == LW_SQL_ANY || l->d == LW_SQL_MSSQL) {
            l->unclear = "a carriage return in a comment: its end to some";
            return false;
        }
    }
    return true;
}

/* PostgreSQL and SQL Server nest them, MySQL and SQLite do not; MySQL runs what is in some. */
static bool skip_block(struct sql_lexer *l)
{
    bool nests = l->d == LW_SQL_POSTGRES || l->d == LW_SQL_MSSQL;
    unsigned depth = 1;

    if (may_be(l, LW_SQL_MYSQL) && (peek(l, 2) == '!' || (peek(l, 2) == 'M' && peek(l, 3) == '!')))
        l->unclear = "a comment whose content MySQL executes";
    for (l->at += 2; l->at < l->s.n && !l->unclear; l->at++) {
        if (peek(l, 0) == '*' && peek(l, 1) == '/') {
            l->at += 1;
            if (--depth == 0) {
                l->at++;
                return true;
            }
        } else if (peek(l, 0) == '/' && peek(l, 1) == '*') {
            if (l->d == LW_SQL_ANY)
                l->unclear = "a comment within a comment: dialects disagree about its end";
            l->at += nests;
            depth += nests;
            if (depth > LW_SQL_DEPTH)
                l->unclear = "comments are nested too deeply";
        }
    }
    if (!l->unclear)
        l->unclear = "a comment without an end";
    return false;
}

static bool skip_dashes(struct sql_lexer *l)
{
    char c = peek(l, 2);
    bool blank = c == '\0' || c == ' ' || c == '\t' || c == '\n' || c == '\r';

    if (!blank && may_be(l, LW_SQL_MYSQL)) {
        if (l->d == LW_SQL_ANY)
            l->unclear = "\"--\" without a blank: no comment in MySQL";
        return false; /* two signs in MySQL */
    }
    return skip_line(l);
}

/* Past blanks and comments; false when what follows is a token or the text is unclear. */
static bool skip_one(struct sql_lexer *l)
{
    char c = peek(l, 0);

    if (l->at >= l->s.n)
        return false;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') {
        l->at++;
        return true;
    }
    if (c == '/' && peek(l, 1) == '*')
        return skip_block(l);
    if (c == '-' && peek(l, 1) == '-')
        return skip_dashes(l);
    if (c != '#' || !may_be(l, LW_SQL_MYSQL))
        return false;
    if (l->d == LW_SQL_ANY) {
        l->unclear = "\"#\": a comment in MySQL alone";
        return false;
    }
    return skip_line(l);
}

/* ---- strings and names ---- */

/* To the end of a quoted text; a doubled quote stands for itself. `escapes`: a backslash hides the
 * next byte. */
static bool skip_quoted(struct sql_lexer *l, char quote, bool escapes)
{
    for (l->at++; l->at < l->s.n; l->at++) {
        char c = l->s.p[l->at];

        if (c == '\\' && escapes) {
            l->at++;
        } else if (c == '\\' && l->d == LW_SQL_ANY && quote != ']' && quote != '`') {
            /* "\\" and "\n" end nowhere in any dialect; "\'" does in some. */
            size_t run = 1;

            while (peek(l, run) == '\\')
                run++;
            if (peek(l, run) == quote && run % 2 == 1) {
                l->unclear = "a backslash before a quote: dialects disagree about the end of it";
                return false;
            }
            l->at += run - 1;
        } else if (c == quote && peek(l, 1) == quote) {
            l->at++;
        } else if (c == quote) {
            l->at++;
            return true;
        }
    }
    l->unclear = "a quoted text without an end";
    return false;
}

static struct sql_token quoted(struct sql_lexer *l, char quote, enum sql_token_kind kind,
                               bool escapes)
{
    size_t start = l->at;

    if (!skip_quoted(l, quote, escapes))
        return unclear(l, l->unclear);
    return (struct sql_token){kind, lw_str(l->s.p + start + 1, l->at - start - 2), 0};
}

/* $$...$$ and $tag$...$tag$. */
static struct sql_token dollar(struct sql_lexer *l)
{
    size_t start = l->at;
    size_t end = l->at + 1;
    struct lw_str tag;
    size_t close;

    while (end < l->s.n && (is_word_start(l->s.p[end]) || is_digit(l->s.p[end])))
        end++;
    if (end >= l->s.n || l->s.p[end] != '$' || is_digit(peek(l, 1))) {
        l->at++;
        return (struct sql_token){SQL_SIGN, lw_str(l->s.p + start, 1), '$'};
    }
    if (l->d == LW_SQL_ANY)
        return unclear(l, "a dollar quote: a string in PostgreSQL alone");
    if (l->d != LW_SQL_POSTGRES) {
        l->at++;
        return (struct sql_token){SQL_SIGN, lw_str(l->s.p + start, 1), '$'};
    }
    tag = lw_str(l->s.p + start, end + 1 - start);
    close = lw_str_find(l->s, tag, end + 1);
    if (close == (size_t)-1)
        return unclear(l, "a dollar quote without an end");
    l->at = close + tag.n;
    return (struct sql_token){SQL_STRING, lw_str(l->s.p + end + 1, close - end - 1), 0};
}

/* A name in SQL Server and SQLite, an index of an array in PostgreSQL. */
static struct sql_token bracket(struct sql_lexer *l)
{
    size_t end = l->at + 1;

    if (l->d == LW_SQL_MSSQL || l->d == LW_SQL_SQLITE)
        return quoted(l, ']', SQL_QUOTED, false);
    while (l->d == LW_SQL_ANY && end < l->s.n && l->s.p[end] != ']') {
        if (strchr("'\"`;[$#", l->s.p[end]) || (l->s.p[end] == '-' && l->s.p[end - 1] == '-') ||
            (l->s.p[end] == '*' && l->s.p[end - 1] == '/'))
            return unclear(l, "quotes or comments within [...]: a name in some dialects");
        end++;
    }
    l->at++;
    return (struct sql_token){SQL_SIGN, lw_str(l->s.p + l->at - 1, 1), '['};
}

static struct sql_token word(struct sql_lexer *l)
{
    size_t start = l->at;
    size_t n;

    while (l->at < l->s.n && is_word(l->s.p[l->at]))
        l->at++;
    n = l->at - start;
    /* E'...' has escapes in PostgreSQL; N'...', B'...', X'...' are strings; U&'...' decodes. */
    if (n == 1 && peek(l, 0) == '\'' && (l->s.p[start] | 0x20) == 'e') {
        if (l->d == LW_SQL_ANY)
            return unclear(l, "E'...': its escapes end elsewhere in other dialects");
        return quoted(l, '\'', SQL_STRING, l->d == LW_SQL_POSTGRES || l->d == LW_SQL_MYSQL);
    }
    if (n == 1 && (l->s.p[start] | 0x20) == 'u' && peek(l, 0) == '&' &&
        (peek(l, 1) == '\'' || peek(l, 1) == '"'))
        return unclear(l, "U&: escapes within a quoted text");
    return (struct sql_token){SQL_WORD, lw_str(l->s.p + start, n), 0};
}

static struct sql_token number(struct sql_lexer *l)
{
    size_t start = l->at;

    while (l->at < l->s.n && (is_word(l->s.p[l->at]) || l->s.p[l->at] == '.'))
        l->at++;
    return (struct sql_token){SQL_NUMBER, lw_str(l->s.p + start, l->at - start), 0};
}

struct sql_token sql_next(struct sql_lexer *l)
{
    bool mysql = l->d == LW_SQL_MYSQL;
    char c;

    while (skip_one(l))
        ;
    if (l->unclear || l->at >= l->s.n)
        return unclear(l, l->unclear);
    c = l->s.p[l->at];
    if ((c & 0x80) || c == '\0')
        return unclear(l, "a sign that is not ASCII outside of quotes");
    if (is_word_start(c))
        return word(l);
    if (is_digit(c))
        return number(l);
    switch (c) {
    case '\'':
        return quoted(l, '\'', SQL_STRING, mysql);
    case '"':
        return quoted(l, '"', mysql ? SQL_STRING : SQL_QUOTED, mysql);
    case '`':
        if (l->d == LW_SQL_POSTGRES || l->d == LW_SQL_MSSQL)
            return unclear(l, "a backquote, which this dialect does not have");
        return quoted(l, '`', SQL_QUOTED, false);
    case '[':
        return bracket(l);
    case '$':
        return dollar(l);
    case '\\':
        return unclear(l, "a backslash: a command of some clients");
    default:
        l->at++;
        return (struct sql_token){SQL_SIGN, lw_str(l->s.p + l->at - 1, 1), c};
    }
}
