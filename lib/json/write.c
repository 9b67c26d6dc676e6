/* Writing JSON text: commas, quotes and escapes. */
#include "lib/json/json.h"

#include "lib/json/scan.h"

void lw_json_writer_init(struct lw_json_writer *w, struct lw_buf *to)
{
    *w = (struct lw_json_writer){.to = to};
}

/* The comma before a value or a key, where one is due. */
static void separate(struct lw_json_writer *w)
{
    uint64_t bit;

    if (w->after_key || w->depth == 0) {
        w->after_key = false;
        return;
    }
    bit = (uint64_t)1 << (w->depth - 1);
    if (w->has_member & bit)
        lw_buf_addc(w->to, ',');
    w->has_member |= bit;
}

static void begin(struct lw_json_writer *w, char bracket)
{
    separate(w);
    if (w->depth >= LW_JSON_WRITER_DEPTH) {
        w->to->failed = true;
        return;
    }
    w->has_member &= ~((uint64_t)1 << w->depth);
    w->depth++;
    lw_buf_addc(w->to, bracket);
}

static void end(struct lw_json_writer *w, char bracket)
{
    if (w->depth == 0 || w->after_key) {
        w->to->failed = true;
        return;
    }
    w->depth--;
    lw_buf_addc(w->to, bracket);
}

void lw_json_begin_object(struct lw_json_writer *w)
{
    begin(w, '{');
}

void lw_json_end_object(struct lw_json_writer *w)
{
    end(w, '}');
}

void lw_json_begin_array(struct lw_json_writer *w)
{
    begin(w, '[');
}

void lw_json_end_array(struct lw_json_writer *w)
{
    end(w, ']');
}

void lw_json_key(struct lw_json_writer *w, struct lw_str key)
{
    separate(w);
    lw_json_quote(w->to, key);
    lw_buf_addc(w->to, ':');
    w->after_key = true;
}

void lw_json_put_string(struct lw_json_writer *w, struct lw_str s)
{
    separate(w);
    lw_json_quote(w->to, s);
}

void lw_json_put_int(struct lw_json_writer *w, int64_t v)
{
    separate(w);
    if (v < -9007199254740991 || v > 9007199254740991)
        w->to->failed = true;
    lw_buf_addi(w->to, v);
}

void lw_json_put_bool(struct lw_json_writer *w, bool v)
{
    separate(w);
    lw_buf_addz(w->to, v ? "true" : "false");
}

void lw_json_put_null(struct lw_json_writer *w)
{
    separate(w);
    lw_buf_addz(w->to, "null");
}

void lw_json_put_raw(struct lw_json_writer *w, struct lw_str json)
{
    separate(w);
    lw_buf_adds(w->to, json);
}

void lw_json_kv_string(struct lw_json_writer *w, const char *key, struct lw_str s)
{
    if (!s.p)
        return;
    lw_json_key(w, lw_strz(key));
    lw_json_put_string(w, s);
}

void lw_json_kv_int(struct lw_json_writer *w, const char *key, int64_t v)
{
    lw_json_key(w, lw_strz(key));
    lw_json_put_int(w, v);
}

void lw_json_kv_bool(struct lw_json_writer *w, const char *key, bool v)
{
    lw_json_key(w, lw_strz(key));
    lw_json_put_bool(w, v);
}

void lw_json_kv_raw(struct lw_json_writer *w, const char *key, struct lw_str json)
{
    if (!json.p)
        return;
    lw_json_key(w, lw_strz(key));
    lw_json_put_raw(w, json);
}

static void escape(struct lw_buf *to, unsigned char c)
{
    static const char hex[] = "0123456789abcdef";
    char text[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
    size_t n = 2;

    switch (c) {
    case '"':
    case '\\':
        text[1] = (char)c;
        break;
    case '\b':
        text[1] = 'b';
        break;
    case '\t':
        text[1] = 't';
        break;
    case '\n':
        text[1] = 'n';
        break;
    case '\f':
        text[1] = 'f';
        break;
    case '\r':
        text[1] = 'r';
        break;
    default:
        n = sizeof(text);
    }
    lw_buf_add(to, text, n);
}

void lw_json_quote(struct lw_buf *to, struct lw_str utf8)
{
    const char *p = utf8.n ? utf8.p : "";
    const char *end = p + utf8.n;
    const char *stop = lw_json_scan(p, end, LW_JSON_STOP_CONTROL);

    if (stop == end) {
        char *room = lw_buf_room(to, utf8.n + 2);

        if (!room)
            return;
        room[0] = '"';
        memcpy(room + 1, p, utf8.n);
        room[utf8.n + 1] = '"';
        to->n += utf8.n + 2;
        return;
    }
    lw_buf_addc(to, '"');
    while (stop < end) {
        lw_buf_add(to, p, (size_t)(stop - p));
        escape(to, (unsigned char)*stop);
        p = stop + 1;
        stop = lw_json_scan(p, end, LW_JSON_STOP_CONTROL);
    }
    lw_buf_add(to, p, (size_t)(end - p));
    lw_buf_addc(to, '"');
}
