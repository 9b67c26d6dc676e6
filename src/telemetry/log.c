/* Entries are written whole: one write() of at most ENTRY_MAX bytes each, so that entries of
 * several processes on one pipe do not mix (POSIX keeps writes up to PIPE_BUF together).
 *
 * Output is ASCII. Everything else of a value is written as \uXXXX: a value can then neither steer
 * a terminal nor pass for another one that looks alike, and JSON readers get the text back. What is
 * not UTF-8 becomes U+FFFD. Decides nothing about what may be logged: callers pass no secrets. */
#include "src/telemetry/log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "lib/base/time.h"

#define ENTRY_MAX 4096 /* PIPE_BUF of Linux */
#define VALUE_MAX 1024 /* bytes of one value as written, without its quotes */
#define TAIL      64   /* kept free for the end of an entry that was cut */

static struct {
    enum lw_log_level level;
    bool json;
    char role[24];
    unsigned lost; /* entries that could not be written */
} logger = {LW_LOG_INFO, false, "landwaiter", 0};

static const char *const level_names[] = {"error", "warn", "info", "debug"};

struct entry {
    char p[ENTRY_MAX];
    size_t n;
    bool cut;
};

void lw_log_setup(enum lw_log_level level, bool json, const char *role)
{
    logger.level = level;
    logger.json = json;
    snprintf(logger.role, sizeof(logger.role), "%s", role ? role : "landwaiter");
}

bool lw_log_level_parse(struct lw_str s, enum lw_log_level *out)
{
    for (size_t i = 0; i < sizeof(level_names) / sizeof(level_names[0]); i++) {
        if (lw_str_eqz(s, level_names[i])) {
            *out = (enum lw_log_level)i;
            return true;
        }
    }
    return false;
}

static bool room(struct entry *e, size_t n)
{
    if (e->cut || e->n + n > ENTRY_MAX - TAIL) {
        e->cut = true;
        return false;
    }
    return true;
}

static void put(struct entry *e, const char *z)
{
    size_t n = strlen(z);

    if (!room(e, n))
        return;
    memcpy(e->p + e->n, z, n);
    e->n += n;
}

/* Decodes one scalar value at s[*at] and moves behind it; U+FFFD and one byte for what is none. */
static uint32_t scalar(struct lw_str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t left = s.n - *at;
    size_t need = p[0] < 0x80 ? 1 : p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    uint32_t c = need == 1 ? p[0] : p[0] & (0x7FU >> need);
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

    *at += 1;
    if ((p[0] >= 0x80 && p[0] < 0xC2) || p[0] > 0xF4 || left < need)
        return 0xFFFD;
    for (size_t i = 1; i < need; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0xFFFD;
        c = c << 6 | (p[i] & 0x3F);
    }
    if (c < least[need] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return 0xFFFD;
    *at += need - 1;
    return c;
}

/* The text of one scalar value inside quotes, JSON's escapes in both forms. */
static void escape(uint32_t c, char out[16])
{
    if (c == '"' || c == '\\')
        snprintf(out, 16, "\\%c", (int)c);
    else if (c == '\n')
        snprintf(out, 16, "\\n");
    else if (c == '\t')
        snprintf(out, 16, "\\t");
    else if (c >= 0x20 && c < 0x7F)
        snprintf(out, 16, "%c", (int)c);
    else if (c < 0x10000)
        snprintf(out, 16, "\\u%04x", (unsigned)c);
    else
        snprintf(out, 16, "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (c >> 10)),
                 (unsigned)(0xDC00 + (c & 0x3FF)));
}

static void put_quoted(struct entry *e, struct lw_str s)
{
    size_t start;

    put(e, "\"");
    start = e->n;
    for (size_t at = 0; at < s.n;) {
        char text[16];

        escape(scalar(s, &at), text);
        if (e->n - start + strlen(text) > VALUE_MAX) {
            put(e, "...");
            break;
        }
        put(e, text);
        if (e->cut)
            break;
    }
    /* Also behind a cut: the TAIL is kept free for this, so that JSON stays JSON. */
    e->p[e->n++] = '"';
}

/* Words and paths read better without quotes; anything else gets them. */
static bool bare(struct lw_str s)
{
    if (s.n == 0 || s.n > 256)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              memchr("_-./:@+,%", c, 9)))
            return false;
    }
    return true;
}

static void put_value(struct entry *e, const struct lw_log_field *f, bool json)
{
    char number[24];

    if (!f->text.p) {
        snprintf(number, sizeof(number), "%lld", (long long)f->number);
        put(e, number);
    } else if (!json && bare(f->text)) {
        if (room(e, f->text.n)) {
            memcpy(e->p + e->n, f->text.p, f->text.n);
            e->n += f->text.n;
        }
    } else {
        put_quoted(e, f->text);
    }
}

/* One "key=value" or ,"key":value; left out whole when only its key would fit. */
static void put_field(struct entry *e, const struct lw_log_field *f, bool json)
{
    if (!room(e, strlen(f->key) + 16))
        return;
    put(e, json ? ",\"" : " ");
    put(e, f->key);
    put(e, json ? "\":" : "=");
    put_value(e, f, json);
}

static void put_head(struct entry *e, enum lw_log_level level, const char *event, const char *text)
{
    struct timespec now;
    char when[LW_TIME_TEXT_BUF];

    clock_gettime(CLOCK_REALTIME, &now);
    lw_time_text((int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000, when);
    if (logger.json) {
        e->n = (size_t)snprintf(e->p, ENTRY_MAX - TAIL,
                                "{\"ts\":\"%s\",\"level\":\"%s\",\"role\":\"%s\",\"event\":\"%s\"",
                                when, level_names[level], logger.role, event);
        put(e, ",\"text\":");
        put_quoted(e, lw_strz(text));
    } else {
        e->n = (size_t)snprintf(e->p, ENTRY_MAX - TAIL, "%s %s %s %s: %s", when, level_names[level],
                                logger.role, event, text);
    }
    if (e->n > ENTRY_MAX - TAIL) { /* only an absurdly long static sentence gets here */
        e->n = ENTRY_MAX - TAIL;
        e->cut = true;
    }
}

static void write_entry(struct entry *e)
{
    static const char text_cut[] = " cut=true", json_cut[] = ",\"cut\":true";
    const char *mark = logger.json ? json_cut : text_cut;
    ssize_t got;

    if (e->cut) {
        memcpy(e->p + e->n, mark, strlen(mark));
        e->n += strlen(mark);
    }
    if (logger.json)
        e->p[e->n++] = '}';
    e->p[e->n++] = '\n';
    do {
        got = write(STDERR_FILENO, e->p, e->n);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        logger.lost++; /* a full or closed pipe must not stop a gateway; the next entry tells */
    else
        logger.lost = 0;
}

void lw_log_fields(enum lw_log_level level, const char *event, const char *text,
                   const struct lw_log_field *fields, size_t count)
{
    struct entry e;
    int saved = errno;

    if (level > logger.level)
        return;
    e.n = 0;
    e.cut = false;
    put_head(&e, level, event, text);
    for (size_t i = 0; i < count && !e.cut; i++)
        put_field(&e, &fields[i], logger.json);
    if (logger.lost > 0)
        put_field(&e, &LW_F_INT("lost_entries", logger.lost), logger.json);
    write_entry(&e);
    errno = saved;
}
