/* Regular expressions and globs over whole texts, in time linear in the text.
 *
 * A pattern becomes a Thompson automaton of at most LW_REGEX_INSTS steps, over ranges of code
 * points, and, where that stays small, a table (a DFA) built once. Nothing backtracks: a text costs
 * one step a character with the table, and at most LW_REGEX_INSTS steps a character without. The
 * whole text must match, so that "^" and "$" are allowed and say nothing new at the ends.
 *
 * Syntax: characters; "." (not a line feed; with (?s) that too); [a-z] [^a-z] with ranges and the
 * classes \d \w \s \D \W \S (ASCII); \n \t \r \f \v \0 \xHH \x{H..} \uHHHH; \ before any other
 * sign; (…) and (?:…); a|b; * + ? {m} {m,} {m,n} (m, n <= 1000), each also with "?" behind it,
 * which changes nothing; ^ $ \A \z \b \B; (?i) and (?s) at the very start: ASCII letters without
 * regard to case, "." for line feeds too. Refused with a text that says so: references back, look
 * around, possessive and atomic groups, names of groups, \p{…}, other flags.
 *
 * Globs: "*" any characters but "/"; "**" any characters; "?" one character but "/"; [abc], [a-z],
 * [!abc] one of them, never "/"; "\" takes the next sign as it is. */
#ifndef LW_POLICY_REGEX_H
#define LW_POLICY_REGEX_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/base/arena.h"
#include "lib/base/err.h"
#include "lib/base/str.h"
#include "lib/base/verdict.h"

#define LW_REGEX_BYTES  4096u /* of one pattern */
#define LW_REGEX_INSTS  2048u /* of its automaton, counted repetitions written out */
#define LW_REGEX_DEPTH  64u   /* of groups */
#define LW_REGEX_REPEAT 1000u
#define LW_REGEX_COST   ((size_t)64 << 20) /* characters times steps, without a table */

struct lw_regex;

struct lw_regex_fault {
    size_t at;        /* byte of the pattern */
    const char *text; /* static, for a human */
};

/* Compiles into the arena. -LW_ERR_SYNTAX with a fault; -LW_ERR_LIMIT (too large, with a fault, or
 * the arena is full: fault->text says so). */
LW_CHECKED int lw_regex_new(struct lw_str pattern, struct lw_arena *a, const struct lw_regex **out,
                            struct lw_regex_fault *fault);
/* One automaton for "any of these globs". `folded`: of patterns and texts folded by lw_fold, so
 * that what looks the same is the same. fault->at counts within the pattern `*which`. */
LW_CHECKED int lw_regex_globs(const struct lw_str *patterns, size_t n, bool folded,
                              struct lw_arena *a, const struct lw_regex **out, size_t *which,
                              struct lw_regex_fault *fault);

/* Does the whole text match? UNKNOWN when it would cost more than LW_REGEX_COST, or is no UTF-8. */
enum lw_truth lw_regex_match(const struct lw_regex *r, struct lw_str text);
/* True when it got a table, for tests and benchmarks. */
bool lw_regex_is_table(const struct lw_regex *r);

#endif
