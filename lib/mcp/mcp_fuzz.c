/* What peers say beside the messages: event streams, header values, marks of parameters. The first
 * byte chooses. e: a stream gives the same events in whatever pieces it comes. h: a value comes
 * back as it was put into a header, and no header can be broken with one. p: a definition,
 * arguments and headers, a line each: what we would send for arguments is what we would take for
 * them. */
#include <stdint.h>
#include <stdlib.h>

#include "lib/mcp/header_text.h"
#include "lib/mcp/param_headers.h"
#include "lib/mcp/sse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

#define EVENT_MAX 512

/* ---- e ---- */

static int collect(void *user, const struct lw_sse_event *e)
{
    struct lw_buf *seen = user;

    MUST(e->data.n <= EVENT_MAX);
    lw_buf_adds(seen, e->type);
    lw_buf_addc(seen, '|');
    lw_buf_adds(seen, e->data);
    lw_buf_addc(seen, e->id.p ? '#' : '-');
    lw_buf_adds(seen, e->id);
    lw_buf_addi(seen, e->retry_ms);
    return 0;
}

static int feed(struct lw_str text, size_t step, struct lw_buf *seen)
{
    struct lw_sse s;
    int err = 0;

    lw_sse_init(&s, EVENT_MAX);
    for (size_t at = 0; at < text.n && !err; at += step)
        err = lw_sse_feed(&s, lw_str(text.p + at, text.n - at < step ? text.n - at : step), collect,
                          seen);
    lw_sse_fini(&s);
    return err;
}

static void stream(struct lw_str text)
{
    struct lw_buf whole;
    struct lw_buf pieces;

    for (size_t step = 1; step <= 7; step += 3) {
        int a;
        int b;

        lw_buf_init(&whole, (size_t)1 << 22);
        lw_buf_init(&pieces, (size_t)1 << 22);
        a = feed(text, text.n + 1, &whole);
        b = feed(text, step, &pieces);
        MUST(a == b);
        MUST(lw_str_eq(lw_buf_str(&whole), lw_buf_str(&pieces)));
        lw_buf_fini(&whole);
        lw_buf_fini(&pieces);
    }
}

/* ---- h ---- */

static void value(struct lw_str text)
{
    struct lw_buf header;
    struct lw_buf room;
    struct lw_str out;

    lw_buf_init(&header, (size_t)1 << 16);
    lw_buf_init(&room, (size_t)1 << 16);
    if (lw_header_text_get(text, &room, &out))
        MUST(lw_utf8_valid(out));
    lw_buf_reset(&room);
    lw_header_text_put(&header, text);
    if (lw_buf_status(&header) == 0) {
        for (size_t i = 0; i < header.n; i++)
            MUST(header.p[i] == '\t' || (header.p[i] >= ' ' && header.p[i] <= '~'));
        MUST(lw_header_text_get(lw_buf_str(&header), &room, &out) == lw_utf8_valid(text));
        MUST(!lw_utf8_valid(text) || lw_str_eq(out, text));
    } else {
        MUST(text.n > LW_HEADER_TEXT_MAX);
    }
    lw_buf_fini(&header);
    lw_buf_fini(&room);
}

/* ---- p ---- */

static struct lw_str line(struct lw_str *rest)
{
    const char *end = rest->n ? memchr(rest->p, '\n', rest->n) : NULL;
    struct lw_str l = end ? lw_str(rest->p, (size_t)(end - rest->p)) : *rest;

    *rest = end ? lw_str(end + 1, rest->n - l.n - 1) : LW_STR("");
    return l;
}

static void check_lines(struct lw_str block, uint32_t most)
{
    struct lw_str name;
    struct lw_str v;
    uint32_t n = 0;

    while (lw_header_line(&block, &name, &v)) {
        struct lw_buf room;
        struct lw_str out;

        n++;
        lw_buf_init(&room, (size_t)1 << 16);
        MUST(lw_str_starts(name, LW_STR(LW_PARAM_HEADER)) && name.n > 10);
        MUST(lw_header_text_get(v, &room, &out));
        lw_buf_fini(&room);
    }
    MUST(n <= most);
}

static void params(struct lw_str rest)
{
    struct lw_str definition = line(&rest);
    struct lw_str given = line(&rest);
    const struct lw_json *arguments = NULL;
    const struct lw_json *tool;
    struct lw_param_headers marks;
    struct lw_arena a;
    struct lw_buf sent;
    int err;

    lw_arena_init(&a, (size_t)8 << 20);
    lw_buf_init(&sent, (size_t)1 << 22);
    if (lw_json_parse(&a, definition, NULL, &tool, NULL) == 0) {
        err = lw_mcp_param_headers(&a, tool, &marks);
        MUST(err == 0 || err == -LW_ERR_LIMIT || marks.fault);
        MUST(marks.count <= LW_PARAM_HEADERS_MAX);
        if (err == 0 && lw_json_parse(&a, given, NULL, &arguments, NULL) == 0) {
            lw_mcp_param_mirror(&marks, arguments, LW_STR(""), &sent);
            if (lw_buf_status(&sent) == 0) {
                check_lines(lw_buf_str(&sent), marks.count);
                MUST(!lw_mcp_param_mismatch(&marks, arguments, lw_buf_str(&sent)));
            }
            (void)lw_mcp_param_mismatch(&marks, arguments, rest);
            /* Whatever the client brought: what its arguments say goes first, and counts. */
            lw_buf_reset(&sent);
            lw_mcp_param_mirror(&marks, arguments, rest, &sent);
            if (lw_buf_status(&sent) == 0)
                MUST(!lw_mcp_param_mismatch(&marks, arguments, lw_buf_str(&sent)));
        }
    }
    lw_buf_fini(&sent);
    lw_arena_fini(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_str rest;

    if (size == 0)
        return 0;
    rest = lw_str((const char *)data + 1, size - 1);
    if (data[0] == 'e')
        stream(rest);
    else if (data[0] == 'h')
        value(rest);
    else if (data[0] == 'p')
        params(rest);
    return 0;
}
