/* The state machine of h1.h: finds the head's lines, counts or unchunks the body. */
#include "src/http/h1.h"

#include "src/http/h1_head.h"

enum state {
    STATE_HEAD,
    STATE_NO_BODY,
    STATE_COUNTED,
    STATE_UNTIL_CLOSE,
    STATE_SIZE,
    STATE_EXTENSION,
    STATE_SIZE_LF,
    STATE_DATA,
    STATE_DATA_CR,
    STATE_DATA_LF,
    STATE_TRAILER, /* at the begin of a line */
    STATE_TRAILER_LINE,
    STATE_TRAILER_LF,
    STATE_LAST_LF,
    STATE_ENDED,
    STATE_REFUSED,
};

#define SIZE_DIGITS 8

void lw_h1_init(struct lw_h1 *h, enum lw_h1_kind kind, struct lw_h1_limits limits,
                struct lw_h1_field *fields, uint32_t field_cap)
{
    *h = (struct lw_h1){.kind = kind, .limits = limits, .fields = fields, .field_cap = field_cap};
}

void lw_h1_reset(struct lw_h1 *h)
{
    lw_h1_init(h, h->kind, h->limits, h->fields, h->field_cap);
}

bool lw_h1_busy(const struct lw_h1 *h)
{
    return h->state != STATE_HEAD || h->scanned > 0;
}

static enum lw_h1_event refused(struct lw_h1 *h)
{
    h->state = STATE_REFUSED;
    return LW_H1_BAD;
}

static enum lw_h1_event refuse(struct lw_h1 *h, uint16_t status, const char *reason)
{
    lw_h1_refuse(h, status, reason);
    return refused(h);
}

static void begin_body(struct lw_h1 *h)
{
    h->left = h->length;
    if (h->chunked)
        h->state = STATE_SIZE;
    else if (h->until_close)
        h->state = STATE_UNTIL_CLOSE;
    else
        h->state = h->length > 0 ? STATE_COUNTED : STATE_NO_BODY;
}

static enum lw_h1_event too_long(struct lw_h1 *h)
{
    if (h->lines == 0 && h->kind == LW_H1_REQUEST)
        return refuse(h, 414, "the request line is too long");
    return refuse(h, 431, "the head is too long");
}

/* Judges each line as soon as it is whole, so that no byte is looked at twice. */
static enum lw_h1_event next_head(struct lw_h1 *h, struct lw_str in, size_t *used)
{
    size_t max = in.n < h->limits.head ? in.n : h->limits.head;

    while (h->scanned < max) {
        const char *line = in.p + h->scanned;
        const char *lf = memchr(line, '\n', max - h->scanned);
        size_t n;

        if (!lf)
            break;
        n = (size_t)(lf - line);
        if (n == 0 || line[n - 1] != '\r')
            return refuse(h, 400, "a line that does not end with CR LF");
        if (n == 1 && h->lines == 0)
            return refuse(h, 400, "an empty line before the start line");
        if (!lw_h1_line(h, lw_str(line, n - 1), h->lines == 0))
            return refused(h);
        h->lines++;
        h->scanned += (uint32_t)n + 1;
        if (n > 1)
            continue;
        h->head_n = h->scanned;
        if (!lw_h1_head(h, lw_str(in.p, h->head_n)))
            return refused(h);
        *used = h->head_n;
        begin_body(h);
        return LW_H1_HEAD;
    }
    return in.n >= h->limits.head ? too_long(h) : LW_H1_MORE;
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool chunk_size(struct lw_h1 *h, char c)
{
    int digit = hex(c);

    if (digit >= 0) {
        if (h->digits >= SIZE_DIGITS)
            return lw_h1_refuse(h, 400, "a chunk size that is too long");
        h->digits++;
        h->left = h->left << 4 | (uint64_t)digit;
        return true;
    }
    if (h->digits == 0 || (c != '\r' && c != ';'))
        return lw_h1_refuse(h, 400, "a malformed chunk size");
    h->state = c == '\r' ? STATE_SIZE_LF : STATE_EXTENSION;
    h->last = c;
    return true;
}

/* *( ";" token ) [ "=" token ]: no blanks, no quoted strings, and nothing behind a value, which
 * parsers (llhttp among them) read differently. h->last is ';' or '=' when a token is due, 'n'
 * within a name, 'v' within a value. */
static bool extension(struct lw_h1 *h, char c)
{
    bool due = h->last == ';' || h->last == '=';

    if (c != '\r' && ++h->line_used > h->limits.chunk_line)
        return lw_h1_refuse(h, 400, "chunk extensions that are too long");
    if (lw_h1_is_token(lw_str(&c, 1)))
        h->last = h->last == ';' || h->last == 'n' ? 'n' : 'v';
    else if (h->last == 'n' && (c == ';' || c == '='))
        h->last = c;
    else if (!due && c == '\r')
        h->state = STATE_SIZE_LF;
    else
        return lw_h1_refuse(h, 400, "a malformed chunk extension");
    return true;
}

/* A byte of a trailer, which is checked and dropped: token ":" value. h->last is 'n' within the
 * name, 'v' behind the colon. */
static bool trailer_byte(struct lw_h1 *h, char c)
{
    if (c != '\r' && ++h->line_used > h->limits.chunk_line)
        return lw_h1_refuse(h, 400, "trailers that are too long");
    if (h->last == 'n' && c == ':')
        h->last = 'v';
    else if (h->last == 'v' && c == '\r')
        h->state = STATE_TRAILER_LF;
    else if (!(h->last == 'n' ? lw_h1_is_token(lw_str(&c, 1)) : lw_h1_is_value(lw_str(&c, 1))))
        return lw_h1_refuse(h, 400, "a malformed trailer");
    return true;
}

static bool trailer(struct lw_h1 *h, char c)
{
    if (c == '\r') {
        h->state = STATE_LAST_LF;
        return true;
    }
    if (h->kind == LW_H1_REQUEST)
        return lw_h1_refuse(h, 400, "trailers are not taken");
    if (!lw_h1_is_token(lw_str(&c, 1)))
        return lw_h1_refuse(h, 400, "a malformed trailer");
    h->state = STATE_TRAILER_LINE;
    h->last = 'n';
    return trailer_byte(h, c);
}

static bool expect(struct lw_h1 *h, char c, char wanted, enum state then)
{
    if (c != wanted)
        return lw_h1_refuse(h, 400, "a chunk that does not end with CR LF");
    h->state = (uint8_t)then;
    return true;
}

/* One byte of the framing of a chunked body. */
static bool chunk_byte(struct lw_h1 *h, char c)
{
    switch ((enum state)h->state) {
    case STATE_SIZE:
        return chunk_size(h, c);
    case STATE_EXTENSION:
        return extension(h, c);
    case STATE_SIZE_LF:
        return expect(h, c, '\n', h->left > 0 ? STATE_DATA : STATE_TRAILER);
    case STATE_DATA_CR:
        return expect(h, c, '\r', STATE_DATA_LF);
    case STATE_DATA_LF:
        h->digits = 0;
        return expect(h, c, '\n', STATE_SIZE);
    case STATE_TRAILER:
        return trailer(h, c);
    case STATE_TRAILER_LINE:
        return trailer_byte(h, c);
    case STATE_TRAILER_LF:
        return expect(h, c, '\n', STATE_TRAILER);
    case STATE_LAST_LF:
        return expect(h, c, '\n', STATE_ENDED);
    case STATE_HEAD:
    case STATE_NO_BODY:
    case STATE_COUNTED:
    case STATE_UNTIL_CLOSE:
    case STATE_DATA:
    case STATE_ENDED:
    case STATE_REFUSED:
    default:
        return lw_h1_refuse(h, 400, "a chunk out of place");
    }
}

static struct lw_str take(struct lw_h1 *h, struct lw_str in)
{
    size_t n = in.n < h->left ? in.n : (size_t)h->left;

    h->left -= n;
    return lw_str(in.p, n);
}

static enum lw_h1_event next_chunked(struct lw_h1 *h, struct lw_str in, size_t *used,
                                     struct lw_str *piece)
{
    size_t at = 0;

    while (at < in.n) {
        if (h->state == STATE_DATA) {
            *piece = take(h, lw_str(in.p + at, in.n - at));
            *used = at + piece->n;
            if (h->left == 0)
                h->state = STATE_DATA_CR;
            return LW_H1_BODY;
        }
        if (!chunk_byte(h, in.p[at++]))
            return refused(h);
        if (h->state == STATE_ENDED) {
            *used = at;
            return LW_H1_END;
        }
    }
    *used = at;
    return LW_H1_MORE;
}

static enum lw_h1_event next_counted(struct lw_h1 *h, struct lw_str in, size_t *used,
                                     struct lw_str *piece)
{
    if (in.n == 0)
        return LW_H1_MORE;
    *piece = take(h, in);
    *used = piece->n;
    if (h->left == 0)
        h->state = STATE_NO_BODY;
    return LW_H1_BODY;
}

enum lw_h1_event lw_h1_next(struct lw_h1 *h, struct lw_str in, size_t *used, struct lw_str *piece)
{
    *used = 0;
    switch ((enum state)h->state) {
    case STATE_HEAD:
        return next_head(h, in, used);
    case STATE_NO_BODY:
        h->state = STATE_ENDED;
        return LW_H1_END;
    case STATE_COUNTED:
        return next_counted(h, in, used, piece);
    case STATE_UNTIL_CLOSE:
        if (in.n == 0)
            return LW_H1_MORE;
        *piece = in;
        *used = in.n;
        return LW_H1_BODY;
    case STATE_ENDED:
        return LW_H1_MORE;
    case STATE_REFUSED:
        return LW_H1_BAD;
    case STATE_SIZE:
    case STATE_EXTENSION:
    case STATE_SIZE_LF:
    case STATE_DATA:
    case STATE_DATA_CR:
    case STATE_DATA_LF:
    case STATE_TRAILER:
    case STATE_TRAILER_LINE:
    case STATE_TRAILER_LF:
    case STATE_LAST_LF:
    default:
        return next_chunked(h, in, used, piece);
    }
}

enum lw_h1_event lw_h1_eof(struct lw_h1 *h)
{
    if (h->state == STATE_UNTIL_CLOSE || h->state == STATE_NO_BODY || h->state == STATE_ENDED) {
        h->state = STATE_ENDED;
        return LW_H1_END;
    }
    if (!lw_h1_busy(h))
        return LW_H1_END;
    return refuse(h, 400, "the connection ended within a message");
}
