/* JSON texts edited by spans: members removed, inserted, replaced; every other byte stays. */
#include "lib/bridge/bridge_internal.h"

static bool stands_behind(const struct lw_splice *s, struct lw_str at)
{
    return s->at.p > at.p || (s->at.p == at.p && at.n == 0 && s->at.n > 0);
}

static void add(struct lw_edits *e, struct lw_str at, struct lw_str with)
{
    size_t i;

    if (e->n >= LW_EDITS_MAX) {
        e->failed = true;
        return;
    }
    /* In order of their place; insertions before what is removed there, in the order given. */
    for (i = e->n; i > 0 && stands_behind(&e->splices[i - 1], at); i--)
        e->splices[i] = e->splices[i - 1];
    e->splices[i] = (struct lw_splice){at, with};
    e->n++;
}

void lw_edit_value(struct lw_edits *e, const struct lw_json *v, struct lw_str with)
{
    add(e, v->raw, with);
}

static bool listed(const char *const *names, struct lw_str key)
{
    for (; *names; names++) {
        if (lw_str_eqz(key, *names))
            return true;
    }
    return false;
}

/* Behind the opening brace. */
static const char *inside(const struct lw_json *obj)
{
    return obj->raw.p + 1;
}

void lw_edit_remove(struct lw_edits *e, const struct lw_json *obj, const char *const *names)
{
    const char *from = inside(obj); /* end of what stays before the next member */
    bool kept = false;              /* a member stands before it */

    LW_JSON_EACH (v, obj) {
        const char *end = v->raw.p + v->raw.n;

        if (!listed(names, v->key)) {
            kept = true;
        } else if (kept) {
            add(e, lw_str(from, (size_t)(end - from)), LW_STR(""));
        } else if (v->next) {
            /* With the comma behind it: only blanks and one comma stand there. */
            while (*end != ',')
                end++;
            end++;
            add(e, lw_str(from, (size_t)(end - from)), LW_STR(""));
        } else {
            add(e, lw_str(from, (size_t)(end - from)), LW_STR(""));
        }
        from = end;
    }
}

void lw_edit_insert(struct lw_edits *e, const struct lw_json *obj, struct lw_str members,
                    uint32_t left)
{
    add(e, lw_str(inside(obj), 0), members);
    if (left > 0)
        add(e, lw_str(inside(obj), 0), LW_STR(","));
}

void lw_edit_apply(struct lw_edits *e, struct lw_str raw, struct lw_buf *to)
{
    const char *at = raw.p;

    for (size_t i = 0; i < e->n; i++) {
        if (e->splices[i].at.p < at)
            e->failed = true;
        at = e->splices[i].at.p + e->splices[i].at.n;
    }
    if (e->failed)
        to->failed = true;
    else
        lw_splice(to, raw, e->splices, e->n);
}
