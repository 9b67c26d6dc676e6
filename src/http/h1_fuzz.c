/* Three properties of the framing, on any bytes:
 * - however the bytes are cut, the outcome is the same;
 * - what is given back lies within what was given;
 * - a message that is taken is taken by llhttp too, with the same body and the same end: a server
 *   behind us that reads as llhttp does cannot be made to see another request.
 * The first byte chooses the direction and the cutting. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <llhttp.h>

#include "src/http/h1.h"

#define FIELDS  32
#define ENDS    64
#define MESSAGE (1 << 16)

struct outcome {
    bool bad;
    unsigned status;
    unsigned ended;
    size_t at;         /* bytes used */
    size_t ends[ENDS]; /* where messages ended, */
    size_t body_ends[ENDS];
    bool extras[ENDS]; /* extensions or trailers were there */
    char *body;        /* of all messages */
    size_t body_n;
};

static void require(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "h1: %s\n", what);
    abort();
}

static void drive(enum lw_h1_kind kind, struct lw_str in, size_t step, struct outcome *o)
{
    struct lw_h1_field fields[FIELDS];
    size_t have = step < in.n ? step : in.n;
    struct lw_h1 h;

    lw_h1_init(&h, kind, (struct lw_h1_limits){4096, 256}, fields, FIELDS);
    for (;;) {
        struct lw_str given = lw_str(in.p + o->at, have - o->at);
        struct lw_str piece = {0};
        size_t used = 0;
        enum lw_h1_event e = lw_h1_next(&h, given, &used, &piece);

        require(used <= given.n, "used more than there is");
        o->at += used;
        switch (e) {
        case LW_H1_BODY:
            require(piece.n > 0 && piece.p >= given.p && piece.p + piece.n <= given.p + used,
                    "a piece out of bounds");
            memcpy(o->body + o->body_n, piece.p, piece.n);
            o->body_n += piece.n;
            break;
        case LW_H1_HEAD:
            require(h.field_count <= FIELDS && h.head_n == used, "a head out of bounds");
            break;
        case LW_H1_END:
            if (o->ended == ENDS)
                return;
            o->body_ends[o->ended] = o->body_n;
            o->extras[o->ended] = h.line_used > 0;
            o->ends[o->ended++] = o->at;
            lw_h1_reset(&h);
            break;
        case LW_H1_MORE:
            if (have == in.n)
                return;
            have = have + step < in.n ? have + step : in.n;
            break;
        case LW_H1_BAD:
        default:
            require(h.reason != NULL && h.status >= 400, "refused without a reason");
            o->bad = true;
            o->status = h.status;
            return;
        }
    }
}

struct other {
    llhttp_t parser;
    char *body;
    size_t n;
    bool complete;
};

static int on_body(llhttp_t *parser, const char *p, size_t n)
{
    struct other *o = (struct other *)parser;

    memcpy(o->body + o->n, p, n);
    o->n += n;
    return 0;
}

static int on_complete(llhttp_t *parser)
{
    ((struct other *)parser)->complete = true;
    return 0;
}

/* llhttp leaves it to its user that these have no body (RFC 9112 6.3 (1)). */
static int on_headers_complete(llhttp_t *parser)
{
    return parser->type == HTTP_RESPONSE && parser->status_code == 304;
}

static void compare(enum lw_h1_kind kind, struct lw_str message, struct lw_str body)
{
    static const llhttp_settings_t settings = {.on_headers_complete = on_headers_complete,
                                               .on_body = on_body,
                                               .on_message_complete = on_complete};
    struct other o = {.body = malloc(message.n + 1)};
    llhttp_errno_t err;

    if (!o.body)
        return;
    llhttp_init(&o.parser, kind == LW_H1_REQUEST ? HTTP_REQUEST : HTTP_RESPONSE, &settings);
    err = llhttp_execute(&o.parser, message.p, message.n);
    if (err != HPE_PAUSED_UPGRADE) { /* an offer of h2c: llhttp stops, we go on in HTTP/1.1 */
        require(err == HPE_OK, "taken, but not by llhttp");
        require(o.complete, "ended, but not for llhttp");
        require(lw_str_eq(lw_str(o.body, o.n), body), "llhttp reads another body");
    }
    free(o.body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct outcome whole = {0};
    struct outcome cut = {0};
    enum lw_h1_kind kind;
    struct lw_str in;
    size_t from = 0;
    size_t body_from = 0;

    if (size < 1 || size > MESSAGE)
        return 0;
    kind = data[0] & 1 ? LW_H1_RESPONSE : LW_H1_REQUEST;
    in = lw_str((const char *)data + 1, size - 1);
    whole.body = malloc(size);
    cut.body = malloc(size);
    if (!whole.body || !cut.body)
        abort();
    drive(kind, in, in.n ? in.n : 1, &whole);
    drive(kind, in, (size_t)(data[0] >> 1) % 61 + 1, &cut);
    require(whole.bad == cut.bad && whole.status == cut.status && whole.ended == cut.ended,
            "another outcome when cut");
    require(lw_str_eq(lw_str(whole.body, whole.body_n), lw_str(cut.body, cut.body_n)) || whole.bad,
            "another body when cut");
    for (unsigned i = 0; i < whole.ended; i++) {
        require(whole.ends[i] == cut.ends[i], "another end when cut");
        /* We drop the trailers of responses; llhttp reads a meaning into some. */
        if (kind == LW_H1_REQUEST || !whole.extras[i])
            compare(kind, lw_str(in.p + from, whole.ends[i] - from),
                    lw_str(whole.body + body_from, whole.body_ends[i] - body_from));
        from = whole.ends[i];
        body_from = whole.body_ends[i];
    }
    free(whole.body);
    free(cut.body);
    return 0;
}
