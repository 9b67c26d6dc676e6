/* Strict JSON (RFC 8259, I-JSON RFC 7493): one reading of a text or none.
 *
 * Refused: duplicate keys (also when escapes hide that they are equal), lone surrogates, invalid
 * UTF-8, a byte order mark, NUL in strings (raw or escaped), raw control characters, numbers that
 * do not survive, and everything beyond the caller's limits. Unicode is not normalised, and
 * noncharacters such as U+FFFF are kept (RFC 7493 would refuse them; no two parsers read them
 * differently). Each value keeps the exact bytes it was read from, so that what was checked can be
 * forwarded. Linear in the input, duplicate check included.
 *
 * A number survives when its canonical form, read again, is the same number for every reader:
 * - digits alone (an integer literal): within +-(2^53-1), since beyond it two integers are one
 *   double (2^53 and 2^53+1);
 * - with a fraction or an exponent: its nearest double is finite (not 1e400), not zero unless all
 *   digits are (not 1e-400), and is not in [2^53, 1e21) or its negative, where the canonical form
 *   would be an integer literal beyond 2^53-1 (not 1e16, not 9007199254740993.0). At most 256
 *   bytes. Rounding to the nearest double is no loss: 0.1 is fine, and so are 1e21 and 1e308.
 *
 * Codes: SYNTAX; ENCODING (UTF-8, surrogates, NUL, byte order mark); NUMBER; DUPLICATE (the offset
 * is where the value of the second member starts); DEPTH; LIMIT (a limit, or the arena is full). */
#ifndef LW_JSON_JSON_H
#define LW_JSON_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/base/err.h"
#include "lib/base/str.h"

enum lw_json_type {
    LW_JSON_NULL,
    LW_JSON_BOOL,
    LW_JSON_NUMBER,
    LW_JSON_STRING,
    LW_JSON_ARRAY,
    LW_JSON_OBJECT,
};

/* One value. Lives in the arena it was parsed into; `raw` points into the parsed text, so both the
 * text and the arena must outlive the tree. */
struct lw_json {
    enum lw_json_type type;
    uint32_t count;       /* array: elements, object: members */
    struct lw_str raw;    /* exact bytes in the source, without surrounding blanks */
    struct lw_str key;    /* when a member: its decoded name */
    struct lw_json *next; /* following element or member, in source order */
    union {
        bool boolean;
        double number;         /* also for integers: they are exact within +-(2^53-1) */
        struct lw_str string;  /* decoded UTF-8 */
        struct lw_json *child; /* array, object: the first */
    };
};

struct lw_json_limits {
    size_t bytes;     /* of the whole text */
    size_t string;    /* of one decoded string or key, bytes */
    uint32_t depth;   /* of nesting; a scalar has depth 0, "[]" depth 1 */
    uint32_t members; /* of one object or array */
};

/* Defaults for a message from a peer: 16 MiB, strings 16 MiB, depth 96, 65,536 members. */
extern const struct lw_json_limits lw_json_default_limits;

struct lw_json_error {
    size_t offset;    /* byte of the text at which it was noticed */
    uint32_t line;    /* from 1 */
    uint32_t column;  /* in bytes, from 1 */
    const char *text; /* static, for a human */
};

/* No limit allows more: functions over trees recurse this deep. */
#define LW_JSON_DEPTH_MAX 512

/* Parses one value with nothing but blanks around it. `limits` NULL takes the defaults. On success
 * *out is set; on failure a negative code and `err` (may be NULL) says where and why. The text is
 * not copied. */
LW_CHECKED int lw_json_parse(struct lw_arena *a, struct lw_str text,
                             const struct lw_json_limits *limits, const struct lw_json **out,
                             struct lw_json_error *err);

/* The member of an object, or NULL; NULL also when `obj` is NULL or no object. */
const struct lw_json *lw_json_get(const struct lw_json *obj, struct lw_str key);
static inline const struct lw_json *lw_json_getz(const struct lw_json *obj, const char *key)
{
    return lw_json_get(obj, lw_strz(key));
}

/* RFC 6901; "" is the root. NULL when the pointer is malformed or names nothing. */
const struct lw_json *lw_json_pointer(const struct lw_json *root, struct lw_str pointer);

/* Children of an array or object in source order; nothing for NULL and scalars. */
#define LW_JSON_EACH(it, parent)                                                                   \
    for (const struct lw_json *it = lw_json_first(parent); it; it = it->next)

static inline const struct lw_json *lw_json_first(const struct lw_json *v)
{
    return v && (v->type == LW_JSON_ARRAY || v->type == LW_JSON_OBJECT) ? v->child : NULL;
}

/* The value when `v` has the type, else the given default; NULL-tolerant. */
struct lw_str lw_json_string_or(const struct lw_json *v, struct lw_str otherwise);
bool lw_json_bool_or(const struct lw_json *v, bool otherwise);
/* True and *out when `v` is a number with an integral value within +-(2^53-1). */
bool lw_json_int(const struct lw_json *v, int64_t *out);
static inline bool lw_json_is(const struct lw_json *v, enum lw_json_type t)
{
    return v && v->type == t;
}

/* Same value: objects without regard to order of members, numbers by value. */
bool lw_json_equal(const struct lw_json *a, const struct lw_json *b);

/* ---- writing ---- */

/* Appends JSON text to a buffer; places commas itself. Errors stick to the buffer: 64 levels, an
 * end without a begin, an integer that the parser would refuse. The writer does not sort and does
 * not look for duplicate keys: use lw_json_canonical for RFC 8785. */
#define LW_JSON_WRITER_DEPTH 64
struct lw_json_writer {
    struct lw_buf *to;
    uint64_t has_member; /* bit per level: something was written there */
    uint32_t depth;
    bool after_key;
};

void lw_json_writer_init(struct lw_json_writer *w, struct lw_buf *to);
void lw_json_begin_object(struct lw_json_writer *w);
void lw_json_end_object(struct lw_json_writer *w);
void lw_json_begin_array(struct lw_json_writer *w);
void lw_json_end_array(struct lw_json_writer *w);
void lw_json_key(struct lw_json_writer *w, struct lw_str key);
void lw_json_put_string(struct lw_json_writer *w, struct lw_str s); /* s must be valid UTF-8 */
void lw_json_put_int(struct lw_json_writer *w, int64_t v);
void lw_json_put_bool(struct lw_json_writer *w, bool v);
void lw_json_put_null(struct lw_json_writer *w);
/* Text that is JSON already (a raw span, a canonical form). */
void lw_json_put_raw(struct lw_json_writer *w, struct lw_str json);
/* Shorthands: key and value. An empty slice with p == NULL writes nothing. */
void lw_json_kv_string(struct lw_json_writer *w, const char *key, struct lw_str s);
void lw_json_kv_int(struct lw_json_writer *w, const char *key, int64_t v);
void lw_json_kv_bool(struct lw_json_writer *w, const char *key, bool v);
void lw_json_kv_raw(struct lw_json_writer *w, const char *key, struct lw_str json);

/* A JSON string with its quotes: escapes only what RFC 8785 escapes. */
void lw_json_quote(struct lw_buf *to, struct lw_str utf8);

/* RFC 8785 (JCS): members sorted by UTF-16 code units, ES6 numbers, minimal escapes. */
void lw_json_canonical(struct lw_buf *to, const struct lw_json *v);
/* ES6 Number::toString of a finite double into out[32], no NUL counted; returns its
 * length, 0 when v is not finite. */
size_t lw_json_es6_number(double v, char out[32]);
/* SHA-256 of the canonical form; `scratch` is reset and used. -LW_ERR_LIMIT when it did not fit. */
struct lw_digest;
LW_CHECKED int lw_json_digest(const struct lw_json *v, struct lw_buf *scratch,
                              struct lw_digest *out);

/* True when `s` is well-formed UTF-8 (no surrogates, no overlong forms). */
bool lw_utf8_valid(struct lw_str s);

#endif
