/* Handles that go to a client and come back: cursors, task ids, request states. Each is marked with
 * a hash under the hub's secret, so that one of another hub, kind or member is not taken. */
#include <stdio.h>

#include "lib/hub/hub_internal.h"

#define PARTS_MAX 4

void lw_hub_seal(const struct lw_hub *h, const char *what, const struct lw_str *parts, size_t n,
                 char mark[MARK + 1])
{
    struct lw_str all[2 + 2 * PARTS_MAX];
    uint64_t sizes[PARTS_MAX];
    struct lw_digest inner;
    struct lw_digest outer;
    size_t count = 0;

    /* Nested, as HMAC is, so that a mark says nothing about that of a longer text. */
    all[count++] = lw_str((const char *)h->o.secret, sizeof(h->o.secret));
    all[count++] = lw_str(what, strlen(what) + 1);
    for (size_t i = 0; i < n && i < PARTS_MAX; i++) {
        sizes[i] = parts[i].n;
        all[count++] = lw_str((const char *)&sizes[i], sizeof(sizes[i]));
        all[count++] = parts[i];
    }
    inner = lw_sha256_parts(all, count);
    all[1] = lw_str((const char *)inner.b, sizeof(inner.b));
    outer = lw_sha256_parts(all, 2);
    lw_hex(outer.b, MARK / 2, mark);
}

bool lw_hub_seal_holds(const struct lw_hub *h, const char *what, const struct lw_str *parts,
                       size_t n, struct lw_str mark)
{
    char right[MARK + 1];
    unsigned differs = 0;

    if (mark.n != MARK)
        return false;
    lw_hub_seal(h, what, parts, n, right);
    for (size_t i = 0; i < MARK; i++)
        differs |= (unsigned char)(right[i] ^ mark.p[i]);
    return differs == 0;
}

static struct lw_str quoted(struct lw_arena *a, struct lw_buf *text)
{
    struct lw_str copy = LW_STR_NONE;
    struct lw_buf b;

    lw_buf_init(&b, text->n * 6 + 8);
    lw_json_quote(&b, lw_buf_str(text));
    if (lw_buf_status(text) == 0 && lw_buf_status(&b) == 0)
        copy = lw_arena_dup(a, lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_buf_fini(text);
    return copy;
}

/* ---- "server__<mark>.<id>" ---- */

struct lw_str lw_hub_task_out(const struct lw_hub *h, struct lw_arena *a, size_t member,
                              struct lw_str id)
{
    struct lw_str parts[2] = {h->m[member].name, id};
    char mark[MARK + 1];
    struct lw_buf b;

    lw_hub_seal(h, "task", parts, 2, mark);
    lw_buf_init(&b, id.n + 256);
    lw_buf_adds(&b, h->m[member].name);
    lw_buf_addz(&b, LW_HUB_SEPARATOR);
    lw_buf_addz(&b, mark);
    lw_buf_addc(&b, '.');
    lw_buf_adds(&b, id);
    return quoted(a, &b);
}

bool lw_hub_task_in(const struct lw_hub *h, struct lw_str text, size_t *member, struct lw_str *id)
{
    size_t at = lw_str_find(text, LW_STR(LW_HUB_SEPARATOR), 0);

    if (at == (size_t)-1 || text.n < at + 2 + MARK + 1 || text.p[at + 2 + MARK] != '.')
        return false;
    for (size_t i = 0; i < h->o.count; i++) {
        struct lw_str rest = lw_str(text.p + at + 3 + MARK, text.n - at - 3 - MARK);
        struct lw_str parts[2] = {h->m[i].name, rest};

        if (!lw_str_eq(lw_str(text.p, at), h->m[i].name))
            continue;
        if (!lw_hub_seal_holds(h, "task", parts, 2, lw_str(text.p + at + 2, MARK)))
            return false;
        *member = i;
        *id = rest;
        return true;
    }
    return false;
}

/* ---- "<mark>.<state>" ---- */

struct lw_str lw_hub_state_out(const struct lw_hub *h, struct lw_arena *a, size_t member,
                               struct lw_str method, struct lw_str subject, struct lw_str state)
{
    struct lw_str parts[4] = {h->m[member].name, method, subject, state};
    char mark[MARK + 1];
    struct lw_buf b;

    lw_hub_seal(h, "state", parts, 4, mark);
    lw_buf_init(&b, state.n + MARK + 8);
    lw_buf_addz(&b, mark);
    lw_buf_addc(&b, '.');
    lw_buf_adds(&b, state);
    return quoted(a, &b);
}

bool lw_hub_state_in(const struct lw_hub *h, size_t member, struct lw_str method,
                     struct lw_str subject, struct lw_str text, struct lw_str *state)
{
    struct lw_str parts[4] = {h->m[member].name, method, subject, LW_STR_NONE};

    if (text.n < MARK + 1 || text.p[MARK] != '.')
        return false;
    parts[3] = lw_str(text.p + MARK + 1, text.n - MARK - 1);
    if (!lw_hub_seal_holds(h, "state", parts, 4, lw_str(text.p, MARK)))
        return false;
    *state = parts[3];
    return true;
}

/* ---- "<listing>.<entry>.<mark>" ---- */

static void cursor_mark(const struct lw_hub *h, enum part part, struct lw_str text,
                        char mark[MARK + 1])
{
    struct lw_str parts[2] = {lw_strz(lw_hub_part_method[part]), text};

    lw_hub_seal(h, "cursor", parts, 2, mark);
}

struct lw_str lw_hub_cursor_out(const struct lw_hub *h, const struct listing *l, size_t at,
                                char out[64])
{
    int n = snprintf(out, 64, "%llx.%zx", (unsigned long long)l->no, at);
    char mark[MARK + 1];

    cursor_mark(h, l->part, lw_str(out, (size_t)n), mark);
    n += snprintf(out + n, 64 - (size_t)n, ".%s", mark);
    return lw_str(out, (size_t)n);
}

static bool hex(struct lw_str *text, uint64_t *out)
{
    size_t i = 0;

    *out = 0;
    for (; i < text->n && i < 16 && text->p[i] != '.'; i++) {
        char c = text->p[i];

        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
        *out = *out * 16 + (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    if (i == 0 || i == text->n || text->p[i] != '.')
        return false;
    *text = lw_str(text->p + i + 1, text->n - i - 1);
    return true;
}

bool lw_hub_cursor_in(const struct lw_hub *h, enum part part, struct lw_str text, uint64_t *no,
                      size_t *at)
{
    struct lw_str rest = text;
    char mark[MARK + 1];
    uint64_t entry;

    if (!hex(&rest, no) || !hex(&rest, &entry) || rest.n != MARK)
        return false;
    cursor_mark(h, part, lw_str(text.p, text.n - MARK - 1), mark);
    *at = (size_t)entry;
    return lw_str_eq(rest, lw_strz(mark));
}
