/* A session without a server, for who only asks: its client's calls are decided, recorded and, when
 * they may be made, answered with just that. The manifest counts where there is one; what the
 * server shows now is not known. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

bool lw_advise_begin(struct lw_session *s)
{
    if (lw_view_key(lw_strz(lw_era_name(LW_ERA_LEGACY)), NULL, s->o.authorization, s->view) != 0)
        return false;
    s->era = s->server_era = LW_ERA_LEGACY;
    snprintf(s->version, sizeof(s->version), "%s", "2025-11-25");
    s->client_ready = s->handshake_done = true;
    s->o.durable_reads = true; /* there is nothing to hold back while a decision is written */
    s->o.refusal_results = false;
    if (s->o.client.n > 0)
        lw_remember_client(s, s->o.client, LW_STR_NONE);
    return true;
}

bool lw_advise_ready(struct lw_session *s)
{
    struct lw_effect_item *e;

    if (s->opened || s->ledger_lost)
        return s->have_manifest || s->ledger_lost;
    s->opened = true;
    e = lw_fx(s, LW_FX_OPEN);
    e->view = lw_fx_dup(s, lw_strz(s->view));
    return false;
}

void lw_advise_answer(struct lw_session *s, struct pending *p)
{
    struct lw_json_writer w;
    struct lw_buf result;
    struct lw_buf whole;

    lw_buf_init(&result, 65536);
    lw_buf_init(&whole, 131072);
    lw_json_writer_init(&w, &result);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "decision", LW_STR("allow"));
    lw_json_kv_string(&w, "reason", lw_strz(lw_reason_code(LW_REASON_ALLOWED)));
    lw_json_kv_string(&w, "receipt", lw_strz(p->receipt));
    lw_json_end_object(&w);
    lw_rpc_result(&whole, p->client_id, lw_buf_str(&result));
    if (lw_buf_status(&result) || lw_buf_status(&whole))
        s->failed = true;
    else if (!p->no_client)
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&whole)), /* final= */ true);
    lw_buf_fini(&result);
    lw_buf_fini(&whole);
    lw_call_outcome(s, p, "advised", LW_STR_NONE, /* is_error= */ false);
    lw_pending_free(s, p);
}
