/* The handshake of both eras. The client's initialize is forwarded; a modern session makes a
 * discovery of its own. What the result says to a model (instructions) or about the server
 * (serverInfo) reaches the client only as it was approved. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define AGENT_TEXT_MAX 128

static struct lw_str cut_text(struct lw_str s)
{
    if (s.n > AGENT_TEXT_MAX) {
        s.n = AGENT_TEXT_MAX;
        while (s.n > 0 && ((unsigned char)s.p[s.n] & 0xC0) == 0x80)
            s.n--;
    }
    return s;
}

/* Who the client says it is: for receipts, and never a reason to allow. */
static void remember_agent(struct lw_session *s, const struct lw_json *info)
{
    struct lw_str name = lw_json_string_or(lw_json_getz(info, "name"), LW_STR_NONE);
    struct lw_str version = lw_json_string_or(lw_json_getz(info, "version"), LW_STR_NONE);

    lw_buf_reset(&s->agent);
    if (!name.p)
        return;
    lw_buf_addz(&s->agent, "{\"name\":");
    lw_json_quote(&s->agent, cut_text(name));
    if (version.p) {
        lw_buf_addz(&s->agent, ",\"version\":");
        lw_json_quote(&s->agent, cut_text(version));
    }
    lw_buf_addc(&s->agent, '}');
    if (lw_buf_status(&s->agent))
        lw_buf_reset(&s->agent);
}

static void set_version(struct lw_session *s, struct lw_str version)
{
    if (version.p && version.n < sizeof(s->version))
        snprintf(s->version, sizeof(s->version), "%.*s", LW_FMT(version));
}

/* Sets the view and asks the ledger for its manifest, once per view. */
static void open_view(struct lw_session *s, const struct lw_json *capabilities)
{
    char view[LW_VIEW_TEXT_BUF];
    struct lw_effect_item *e;

    if (lw_view_key(lw_strz(lw_era_name(s->era)), capabilities, s->o.authorization, view) != 0) {
        s->failed = true;
        return;
    }
    if (s->opened && strcmp(view, s->view) == 0)
        return;
    memcpy(s->view, view, sizeof(s->view));
    s->opened = true;
    s->have_manifest = s->ledger_lost;
    e = lw_fx(s, LW_FX_OPEN);
    e->view = lw_fx_dup(s, lw_strz(s->view));
}

static void initialize(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    struct lw_splice splice;
    struct lw_effect_item *e;
    struct pending *p;
    char id[24];

    if (s->handshake_done || s->handshake_pending) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                    LW_STR("this session is initialized already"), LW_STR_NONE);
        return;
    }
    if (s->server_gone) {
        struct lw_decision d = {.reason = LW_REASON_SERVER_UNAVAILABLE};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    remember_agent(s, lw_json_getz(m->params, "clientInfo"));
    open_view(s, lw_json_getz(m->params, "capabilities"));
    p = lw_pending_new(s, PENDING_HANDSHAKE, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (!p)
        return;
    s->handshake_pending = p;
    lw_pending_sent(s, p, s->o.call_timeout_ms);
    snprintf(id, sizeof(id), "%llu", (unsigned long long)p->upstream);
    splice = (struct lw_splice){m->id->raw, lw_strz(id)};
    e = lw_fx(s, LW_FX_TO_SERVER);
    e->upstream = p->upstream;
    e->request = true;
    e->method = lw_fx_dup(s, m->method);
    e->bytes = lw_fx_splice(s, m->raw, &splice, 1);
}

/* The _meta that our own modern requests carry: the client's version, capabilities and name. */
static bool remember_claim(struct lw_session *s, const struct lw_claim *claim)
{
    struct lw_buf next;
    bool changed;

    lw_buf_init(&next, 65536);
    lw_buf_addz(&next, "{\"io.modelcontextprotocol/clientCapabilities\":");
    lw_json_canonical(&next, claim->capabilities);
    if (claim->client_info) {
        lw_buf_addz(&next, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_json_canonical(&next, claim->client_info);
    }
    lw_buf_addz(&next, ",\"io.modelcontextprotocol/protocolVersion\":");
    lw_json_quote(&next, claim->version);
    lw_buf_addc(&next, '}');
    if (lw_buf_status(&next)) {
        lw_buf_fini(&next);
        return false;
    }
    changed = !lw_str_eq(lw_buf_str(&next), lw_buf_str(&s->claim));
    if (changed) {
        lw_buf_fini(&s->claim);
        s->claim = next;
    } else {
        lw_buf_fini(&next);
    }
    return changed;
}

static void discover(struct lw_session *s)
{
    struct pending *p = lw_pending_new(s, PENDING_HANDSHAKE, 0, LW_STR_NONE, LW_STR_NONE,
                                       LW_STR("server/discover"), LW_STR_NONE);
    struct lw_effect_item *e;
    struct lw_buf b;

    if (!p)
        return;
    lw_pending_sent(s, p, s->o.walk_timeout_ms);
    lw_buf_init(&b, 131072);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"server/discover\",",
                (unsigned long long)p->upstream);
    lw_buf_addz(&b, "\"params\":{\"_meta\":");
    lw_buf_adds(&b, lw_buf_str(&s->claim));
    lw_buf_addz(&b, "}}");
    e = lw_fx(s, LW_FX_TO_SERVER);
    e->upstream = p->upstream;
    e->request = true;
    e->method = LW_STR("server/discover");
    e->bytes = lw_fx_dup(s, lw_buf_str(&b));
    lw_buf_fini(&b);
}

bool lw_handshake_modern(struct lw_session *s, const struct lw_claim *claim)
{
    bool opened = s->opened;

    if (remember_claim(s, claim)) {
        char before[LW_VIEW_TEXT_BUF];

        memcpy(before, s->view, sizeof(before));
        remember_agent(s, claim->client_info);
        set_version(s, claim->version);
        open_view(s, claim->capabilities);
        if (strcmp(before, s->view) != 0)
            s->stale = true; /* another view: nothing known about it yet */
    }
    if (!opened)
        discover(s);
    return s->handshake_done;
}

void lw_handshake_request(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          const struct lw_claim *claim)
{
    struct pending *p;

    if (s->era == LW_ERA_LEGACY) {
        initialize(s, exchange, m);
        return;
    }
    if (s->server_gone) {
        struct lw_decision d = {.reason = LW_REASON_SERVER_UNAVAILABLE};

        lw_call_refusal_text(s, exchange, m->id->raw, &d, LW_STR_NONE);
        return;
    }
    lw_handshake_modern(s, claim);
    /* Answered from the stored result, now or when it has come: a pending that is never sent. */
    p = lw_pending_new(s, PENDING_HANDSHAKE, exchange, m->id->raw, LW_STR_NONE, m->method,
                       LW_STR_NONE);
    if (p)
        lw_handshake_answer(s);
}

void lw_handshake_response(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    struct pending *next;

    if (m->kind == LW_MESSAGE_ERROR) {
        /* The server's own words: clients choose the era to try next by the code. */
        for (struct pending *q = s->first; q; q = next) {
            struct lw_buf b;

            next = q->next;
            if (q->type != PENDING_HANDSHAKE || !q->client_id.p)
                continue;
            lw_buf_init(&b, s->o.max_message);
            lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
            lw_buf_adds(&b, q->client_id);
            lw_buf_addz(&b, ",\"error\":");
            lw_buf_adds(&b, m->error->raw);
            lw_buf_addc(&b, '}');
            if (lw_buf_status(&b) == 0)
                lw_fx_client(s, q->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
            lw_buf_fini(&b);
            if (q != p)
                lw_pending_free(s, q);
        }
        lw_pending_free(s, p);
        lw_waiting_refuse(s, LW_REASON_SERVER_UNAVAILABLE,
                          LW_STR("the server does not take this protocol version"), NEVER);
        s->era = LW_ERA_NONE;
        s->opened = false;
        s->have_manifest = false;
        lw_buf_reset(&s->claim);
        return;
    }
    lw_buf_reset(&s->handshake);
    lw_buf_adds(&s->handshake, m->result->raw);
    if (lw_buf_status(&s->handshake)) {
        s->failed = true;
        return;
    }
    s->handshake_done = true;
    if (s->era == LW_ERA_LEGACY) {
        set_version(s, lw_json_string_or(lw_json_getz(m->result, "protocolVersion"), LW_STR_NONE));
        p->state = WAITS_RECEIPT; /* of its answer; the ledger tells the manifest first */
        p->deadline = NEVER;
    } else {
        lw_pending_free(s, p);
        s->client_ready = true;
        s->settle_until = s->now.steady_ms + s->o.settle_ms;
    }
    lw_handshake_answer(s);
    if (s->era == LW_ERA_MODERN)
        lw_walk_start(s);
}

/* True when the fact may be shown as the server tells it: it is the approved one. */
static bool fact_approved(const struct lw_session *s, enum lw_fact fact,
                          const struct lw_json *value)
{
    struct lw_str approved = s->manifest ? lw_manifest_fact(s->manifest, fact) : LW_STR_NONE;
    struct lw_buf b;
    bool same;

    if (!approved.p)
        return false;
    lw_buf_init(&b, s->o.max_message * 2);
    lw_json_canonical(&b, value);
    same = lw_buf_status(&b) == 0 && lw_str_eq(lw_buf_str(&b), approved);
    lw_buf_fini(&b);
    return same;
}

/* A member of the handshake result as the client may see it; false: leave it out. */
static bool put_member(struct lw_session *s, struct lw_buf *b, const struct lw_json *v)
{
    struct lw_str name = v->key;
    struct lw_str value = v->raw;
    struct lw_str approved;

    if (lw_str_eqz(name, "instructions") && !fact_approved(s, LW_FACT_INSTRUCTIONS, v)) {
        approved = s->manifest ? lw_manifest_fact(s->manifest, LW_FACT_INSTRUCTIONS) : LW_STR_NONE;
        if (!approved.p)
            return false;
        value = approved;
    } else if (lw_str_eqz(name, "ttlMs")) {
        value = LW_STR("0");
    } else if (lw_str_eqz(name, "cacheScope")) {
        value = LW_STR("\"private\"");
    }
    lw_json_quote(b, name);
    lw_buf_addc(b, ':');
    if (lw_str_eqz(name, "serverInfo") && !fact_approved(s, LW_FACT_SERVER_INFO, v)) {
        /* Name and version only: titles and descriptions are text that nobody has read yet. */
        lw_buf_addz(b, "{\"name\":");
        lw_json_quote(b, s->o.server);
        lw_buf_addz(b, ",\"version\":");
        lw_json_quote(b, cut_text(lw_json_string_or(lw_json_getz(v, "version"), LW_STR("0"))));
        lw_buf_addc(b, '}');
    } else if (lw_str_eqz(name, "capabilities") && v->type == LW_JSON_OBJECT) {
        bool first = true;

        /* What a client is shown changes with approvals: it is told, whatever the server does. */
        lw_buf_addc(b, '{');
        LW_JSON_EACH (c, v) {
            if (!first)
                lw_buf_addc(b, ',');
            first = false;
            lw_json_quote(b, c->key);
            lw_buf_addc(b, ':');
            if (lw_str_eqz(c->key, "tools") || lw_str_eqz(c->key, "prompts"))
                lw_buf_addz(b, "{\"listChanged\":true}");
            else
                lw_buf_adds(b, c->raw);
        }
        lw_buf_addc(b, '}');
    } else {
        lw_buf_adds(b, value);
    }
    return true;
}

static void answer_one(struct lw_session *s, struct pending *p, const struct lw_json *result)
{
    struct lw_buf b;
    bool first = true;

    lw_buf_init(&b, s->o.max_message * 2);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(&b, p->client_id);
    lw_buf_addz(&b, ",\"result\":{");
    LW_JSON_EACH (v, result) {
        size_t before = b.n;

        if (!first)
            lw_buf_addc(&b, ',');
        if (put_member(s, &b, v))
            first = false;
        else
            b.n = before;
    }
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        s->failed = true;
    else
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

void lw_handshake_initialized(struct lw_session *s)
{
    s->client_ready = true;
    lw_fx(s, LW_FX_TO_SERVER)->bytes =
        LW_STR("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    s->settle_until = s->now.steady_ms + s->o.settle_ms;
    lw_walk_start(s);
}

void lw_handshake_answer(struct lw_session *s)
{
    const struct lw_json *result;
    struct pending *next;
    struct lw_arena a;

    if (!s->handshake_done || !s->have_manifest)
        return;
    lw_arena_init(&a, s->o.max_message * 8 + 65536);
    if (lw_json_parse(&a, lw_buf_str(&s->handshake), &lw_json_default_limits, &result, NULL) != 0) {
        lw_arena_fini(&a);
        s->failed = true;
        return;
    }
    for (struct pending *p = s->first; p; p = next) {
        next = p->next;
        if (p->type != PENDING_HANDSHAKE || p->state == SENT || !p->client_id.p)
            continue;
        answer_one(s, p, result);
        lw_pending_free(s, p);
    }
    lw_arena_fini(&a);
    if (s->early_initialized && !s->client_ready)
        lw_handshake_initialized(s);
}
