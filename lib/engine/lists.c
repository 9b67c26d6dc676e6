/* Lists as the client is shown them: the approved definitions, in the order in which the server
 * offers them, without what may not be called. One page. */
#include "lib/engine/session_internal.h"

/* The approved definition to show for a live item, or NULL. The same decision as for a call. */
static const struct lw_manifest_item *shown(struct lw_session *s, enum lw_part part,
                                            const struct lw_item *live)
{
    struct lw_decision d = lw_decide_show(s, part, live->name);

    return d.verdict != LW_DENY ? d.item : NULL;
}

void lw_list_answer(struct lw_session *s, uint64_t exchange, const struct lw_message *m)
{
    enum lw_part part = (enum lw_part)lw_mcp_list_part(m->method);
    const struct lw_json *cursor = lw_json_getz(m->params, "cursor");
    bool first = true;
    struct lw_buf b;

    if (cursor) {
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                    LW_STR("unknown cursor: this list has one page"), LW_STR_NONE);
        return;
    }
    if (lw_listing_wait(s, exchange, m, part))
        return;
    lw_buf_init(&b, s->o.max_message * 2);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(&b, m->id->raw);
    lw_buf_addz(&b, ",\"result\":{\"");
    lw_buf_addz(&b, lw_part_name(part));
    lw_buf_addz(&b, "\":[");
    if (s->live) {
        for (const struct lw_item *i = lw_surface_first(s->live, part); i; i = i->next) {
            const struct lw_manifest_item *item = shown(s, part, i);

            if (!item || !lw_listing_permits(s, part, item, i->name))
                continue;
            if (!first)
                lw_buf_addc(&b, ',');
            first = false;
            if (s->bridge)
                lw_bridge_show(s->bridge, item->json, &b);
            else
                lw_buf_adds(&b, item->json);
        }
    }
    lw_buf_addc(&b, ']');
    if (s->era == LW_ERA_MODERN)
        lw_buf_addz(&b, ",\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"");
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        lw_fx_error(s, exchange, m->id->raw, LW_RPC_INTERNAL_ERROR,
                    LW_STR("the approved list is too long (limits.message)"), LW_STR_NONE);
    else
        lw_fx_client(s, exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ true);
    lw_buf_fini(&b);
}

/* Digest over the approved digests of all that is shown of a part, in order. */
static struct lw_digest fingerprint(struct lw_session *s, enum lw_part part)
{
    struct lw_digest sum = {{0}};

    if (!s->live)
        return sum;
    for (const struct lw_item *i = lw_surface_first(s->live, part); i; i = i->next) {
        const struct lw_manifest_item *item = shown(s, part, i);
        struct lw_str parts[3];

        if (!item)
            continue;
        parts[0] = lw_str((const char *)sum.b, sizeof(sum.b));
        parts[1] = item->name;
        parts[2] = lw_str((const char *)item->digest.b, sizeof(item->digest.b));
        sum = lw_sha256_parts(parts, 3);
    }
    return sum;
}

static const char *const changed_methods[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "notifications/tools/list_changed",
    [LW_PART_PROMPTS] = "notifications/prompts/list_changed",
    [LW_PART_TEMPLATES] = "notifications/resources/list_changed",
    [LW_PART_RESOURCES] = "notifications/resources/list_changed",
};

/* Modern clients hear it on their subscriptions only. */
static void tell_listener(struct lw_session *s, const struct pending *p, int part)
{
    struct lw_buf b;

    lw_buf_init(&b, 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":{\"_meta\":{",
                changed_methods[part]);
    lw_buf_addz(&b, "\"io.modelcontextprotocol/subscriptionId\":");
    lw_buf_adds(&b, p->client_id);
    lw_buf_addz(&b, "}}}");
    lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
}

static void tell(struct lw_session *s, int part)
{
    if (s->era == LW_ERA_LEGACY) {
        struct lw_buf b;

        lw_buf_init(&b, 4096);
        lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\"}", changed_methods[part]);
        lw_fx_client(s, 0, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
        lw_buf_fini(&b);
        return;
    }
    for (struct pending *p = s->first; s->era == LW_ERA_MODERN && p; p = p->next) {
        if (p->type != PENDING_LISTEN || p->no_client || !(p->kinds & (1u << part)))
            continue;
        if (p->acknowledged)
            tell_listener(s, p, part);
        else
            p->owed |= 1u << part;
    }
}

/* Templates and resources change under one name: once is enough. */
static bool said_before(int part, unsigned said)
{
    return part == LW_PART_RESOURCES && (said & (1u << LW_PART_TEMPLATES));
}

void lw_list_owed(struct lw_session *s, struct pending *p)
{
    for (int part = 0; part < LW_PART_COUNT; part++) {
        if ((p->owed & (1u << part)) && !said_before(part, p->owed))
            tell_listener(s, p, part);
    }
    p->owed = 0;
}

void lw_list_announced(struct lw_session *s, struct lw_str method)
{
    unsigned said = 0;

    for (int part = 0; part < LW_PART_COUNT; part++) {
        if ((s->announced & (1u << part)) || !lw_str_eqz(method, changed_methods[part]))
            continue;
        if (!said_before(part, said))
            tell(s, part);
        said |= 1u << part;
    }
    s->announced |= said;
}

void lw_list_shown(struct lw_session *s)
{
    unsigned said = 0;

    for (int part = 0; part < LW_PART_COUNT; part++) {
        struct lw_digest now = fingerprint(s, (enum lw_part)part);
        bool changed = s->has_shown && !lw_digest_eq(&now, &s->shown[part]) && s->client_ready;

        if (changed && !(s->announced & (1u << part))) {
            if (!said_before(part, said))
                tell(s, part);
            said |= 1u << part;
        }
        s->shown[part] = now;
    }
    s->has_shown = true;
}
