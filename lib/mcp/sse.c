#include "lib/mcp/sse.h"

#define KEEP ((size_t)64 * 1024) /* a bigger buffer goes with what it was for */

void lw_sse_init(struct lw_sse *s, size_t max_event)
{
    *s = (struct lw_sse){.retry_ms = -1};
    lw_buf_init(&s->line, max_event + 64);
    lw_buf_init(&s->data, max_event + 1);
    lw_buf_init(&s->type, 256);
    lw_buf_init(&s->id, 1024);
}

void lw_sse_fini(struct lw_sse *s)
{
    lw_buf_fini(&s->line);
    lw_buf_fini(&s->data);
    lw_buf_fini(&s->type);
    lw_buf_fini(&s->id);
}

size_t lw_sse_held(const struct lw_sse *s)
{
    return s->line.cap + s->data.cap + s->type.cap + s->id.cap;
}

static void empty(struct lw_buf *b)
{
    size_t max = b->max;

    if (b->cap <= KEEP) {
        lw_buf_reset(b);
        return;
    }
    lw_buf_fini(b);
    lw_buf_init(b, max);
}

static int dispatch(struct lw_sse *s, int (*each)(void *, const struct lw_sse_event *), void *user)
{
    struct lw_sse_event e = {.type = lw_buf_str(&s->type), .retry_ms = s->retry_ms};
    int ret = 0;

    if (s->has_id)
        e.id = s->id.p ? lw_buf_str(&s->id) : LW_STR("");
    if (s->has_data || s->has_id || s->retry_ms >= 0) {
        e.data = lw_buf_str(&s->data);
        if (e.data.n > 0)
            e.data.n--; /* the newline after the last line */
        ret = each(user, &e);
    }
    empty(&s->data);
    lw_buf_reset(&s->type);
    lw_buf_reset(&s->id);
    s->has_data = false;
    s->has_id = false;
    s->retry_ms = -1;
    return ret;
}

static void field(struct lw_sse *s, struct lw_str name, struct lw_str value)
{
    if (lw_str_eqz(name, "data")) {
        lw_buf_adds(&s->data, value);
        lw_buf_addc(&s->data, '\n');
        s->has_data = true;
    } else if (lw_str_eqz(name, "event")) {
        lw_buf_reset(&s->type);
        lw_buf_adds(&s->type, value);
    } else if (lw_str_eqz(name, "id")) {
        if (value.n && memchr(value.p, 0, value.n))
            return;
        lw_buf_reset(&s->id);
        lw_buf_adds(&s->id, value);
        s->has_id = true;
    } else if (lw_str_eqz(name, "retry") && value.n > 0 && value.n <= 9) {
        int64_t v = 0;

        for (size_t i = 0; i < value.n; i++) {
            if (value.p[i] < '0' || value.p[i] > '9')
                return;
            v = v * 10 + (value.p[i] - '0');
        }
        s->retry_ms = v;
    }
}

static int end_line(struct lw_sse *s, int (*each)(void *, const struct lw_sse_event *), void *user)
{
    struct lw_str line = lw_buf_str(&s->line);
    const char *colon;
    struct lw_str value = LW_STR("");
    int ret = 0;

    if (line.n == 0) {
        ret = dispatch(s, each, user);
    } else if ((colon = memchr(line.p, ':', line.n)) != line.p) {
        if (colon) {
            value = lw_str(colon + 1, (size_t)(line.p + line.n - colon - 1));
            line.n = (size_t)(colon - line.p);
            if (value.n > 0 && value.p[0] == ' ') {
                value.p++;
                value.n--;
            }
        }
        field(s, line, value);
    }
    empty(&s->line);
    return ret;
}

int lw_sse_feed(struct lw_sse *s, struct lw_str b,
                int (*each)(void *user, const struct lw_sse_event *event), void *user)
{
    size_t i = 0;

    while (i < b.n) {
        size_t start;
        int ret;

        if (s->after_cr && b.p[i] == '\n') {
            i++;
            s->after_cr = false;
            continue;
        }
        s->after_cr = false;
        start = i;
        while (i < b.n && b.p[i] != '\n' && b.p[i] != '\r')
            i++;
        lw_buf_add(&s->line, b.p + start, i - start);
        if (lw_buf_status(&s->line))
            return -LW_ERR_LIMIT;
        if (i == b.n)
            break;
        s->after_cr = b.p[i] == '\r';
        i++;
        if (!s->started) {
            s->started = true;
            if (lw_str_starts(lw_buf_str(&s->line), LW_STR("\xEF\xBB\xBF")))
                lw_buf_consume(&s->line, 3);
        }
        ret = end_line(s, each, user);
        if (ret)
            return ret;
        if (lw_buf_status(&s->data) || lw_buf_status(&s->type) || lw_buf_status(&s->id))
            return -LW_ERR_LIMIT;
    }
    return 0;
}

void lw_sse_write(struct lw_buf *to, struct lw_str id, struct lw_str json)
{
    size_t at;

    if (id.p) {
        lw_buf_addz(to, "id: ");
        lw_buf_adds(to, id);
        lw_buf_addc(to, '\n');
    }
    lw_buf_addz(to, "event: message\ndata: ");
    at = to->n;
    lw_buf_adds(to, json);
    for (; at < to->n; at++) {
        if (to->p[at] == '\n' || to->p[at] == '\r')
            to->p[at] = ' ';
    }
    lw_buf_addz(to, "\n\n");
}

void lw_sse_retry(struct lw_buf *to, int64_t retry_ms)
{
    lw_buf_addz(to, "retry: ");
    lw_buf_addi(to, retry_ms);
    lw_buf_addz(to, "\n\n");
}

void lw_sse_prime(struct lw_buf *to, struct lw_str id, int64_t retry_ms)
{
    lw_buf_addz(to, "id: ");
    lw_buf_adds(to, id);
    lw_buf_addz(to, "\nretry: ");
    lw_buf_addi(to, retry_ms);
    lw_buf_addz(to, "\ndata: \n\n");
}
