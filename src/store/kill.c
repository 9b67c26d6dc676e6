/* Switching off and on again, as a record of its own, and what is switched off now. */
#include "src/store/parts.h"

static int record(struct lw_store *s, const struct lw_store_kill *k, bool lift, int64_t wall_ms,
                  char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    struct lw_buf b;
    int rc;

    lw_buf_init(&b, LW_RECEIPT_MAX);
    lw_buf_addz(&b, "{\"by\":");
    lw_json_quote(&b, lw_strz(k->by));
    lw_buf_addf(&b, ",\"kind\":\"%s\"", lw_kill_kind_name(k->kind));
    lw_buf_addf(&b, ",\"lift\":%s", lift ? "true" : "false");
    if (k->kind != LW_KILL_ALL) {
        lw_buf_addz(&b, ",\"name\":");
        lw_json_quote(&b, lw_strz(k->name));
    }
    if (k->reason[0]) {
        lw_buf_addz(&b, ",\"reason\":");
        lw_json_quote(&b, lw_strz(k->reason));
    }
    lw_buf_addc(&b, '}');
    rc = lw_buf_status(&b);
    if (rc == 0)
        rc = lw_store_add(s, LW_PHASE_KILL, lw_buf_str(&b), wall_ms, id, err);
    lw_buf_fini(&b);
    return rc;
}

int lw_store_kill(struct lw_store *s, const struct lw_store_kill *k, bool lift, int64_t wall_ms,
                  char id[LW_RECEIPT_ID_MAX], struct lw_store_error *err)
{
    const struct lw_kills *now = &s->state.kills;
    int rc = lw_store_begin(s, err);

    if (rc != 0)
        return rc;
    if (lift && lw_kills_find(now, k->kind, lw_strz(k->name)) == now->n)
        rc = lw_store_fail(err, -LW_ERR_NOTFOUND,
                           "that is not switched off; `landwaiter kill` lists what is");
    else if (!lift && now->n >= LW_KILLS_MAX &&
             lw_kills_find(now, k->kind, lw_strz(k->name)) == now->n)
        rc = lw_store_fail(err, -LW_ERR_LIMIT,
                           "%u are switched off already; lift some, or use --all", LW_KILLS_MAX);
    if (rc == 0)
        rc = record(s, k, lift, wall_ms, id, err);
    if (rc != 0) {
        lw_store_cancel(s);
        return rc;
    }
    return lw_store_commit(s, wall_ms, err);
}

const struct lw_store_kill *lw_store_kills(const struct lw_store *s, size_t *n)
{
    *n = s->state.kills.n;
    return s->state.kills.v;
}
