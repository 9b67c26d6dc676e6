/* Parameters that HTTP headers mirror (`x-mcp-header`): a call whose headers say something else
 * than its arguments is answered here, before anything is decided; a tool of an HTTP server whose
 * marks are invalid is not offered. What goes into headers toward the server is its transport's.
 * Specification: 2026-07-28 basic/transports/streamable-http. */
#include "lib/engine/session_internal.h"

#include <stdio.h>

#include "lib/mcp/param_headers.h"

#define TOLD_MAX 16

/* The marks of a definition, collected into `a`, which is begun. */
static int marks_of(struct lw_session *s, struct lw_str definition, struct lw_arena *a,
                    struct lw_param_headers *out)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *tool;
    int err;

    lw_arena_init(a, definition.n * 16 + 65536);
    *out = (struct lw_param_headers){0};
    err = lw_json_parse(a, definition, &limits, &tool, NULL);
    return err ? err : lw_mcp_param_headers(a, tool, out);
}

struct lw_str lw_session_tool(const struct lw_session *s, struct lw_str name)
{
    const struct lw_item *live = s->live ? lw_surface_find(s->live, LW_PART_TOOLS, name) : NULL;
    const struct lw_manifest_item *item;

    if (live && !live->ambiguous && !live->too_deep)
        return live->json;
    item = s->manifest ? lw_manifest_find(s->manifest, LW_PART_TOOLS, name) : NULL;
    return item ? item->json : LW_STR_NONE;
}

bool lw_params_agree(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     struct lw_str name)
{
    const struct lw_param_header *bad = NULL;
    const struct lw_manifest_item *item;
    struct lw_param_headers marks;
    struct lw_arena a;

    if (!s->headers.p || !s->manifest)
        return true;
    item = lw_manifest_find(s->manifest, LW_PART_TOOLS, name);
    if (!item || !lw_mcp_param_marked(item->json))
        return true;
    /* Marks that are invalid mirror nothing. */
    if (marks_of(s, item->json, &a, &marks) == 0)
        bad = lw_mcp_param_mismatch(&marks, lw_json_getz(m->params, "arguments"), s->headers);
    if (bad) {
        char text[192];

        snprintf(text, sizeof(text),
                 "Header mismatch: " LW_PARAM_HEADER "%.*s does not say what the argument says",
                 bad->name.n > 96 ? 96 : (int)bad->name.n, bad->name.p);
        lw_fx_error(s, exchange, m->id->raw, LW_MCP_HEADER_MISMATCH, lw_strz(text), LW_STR_NONE);
    }
    lw_arena_fini(&a);
    return !bad;
}

static bool valid(struct lw_session *s, struct lw_str definition, struct lw_param_headers *marks)
{
    struct lw_arena a;
    bool ok;

    if (!lw_mcp_param_marked(definition))
        return true;
    ok = marks_of(s, definition, &a, marks) == 0;
    lw_arena_fini(&a); /* what is said of a fault is static */
    return ok;
}

bool lw_params_valid(struct lw_session *s, const struct lw_manifest_item *item, struct lw_str name)
{
    const struct lw_item *live;
    struct lw_param_headers marks;

    if (!s->o.correlated)
        return true;
    live = s->live ? lw_surface_find(s->live, LW_PART_TOOLS, name) : NULL;
    return (!live || valid(s, live->json, &marks)) && (!item || valid(s, item->json, &marks));
}

void lw_params_announce(struct lw_session *s)
{
    int told = 0;

    if (!s->o.correlated || !s->live)
        return;
    for (const struct lw_item *i = lw_surface_first(s->live, LW_PART_TOOLS); i && told < TOLD_MAX;
         i = i->next) {
        struct lw_param_headers marks;

        if (valid(s, i->json, &marks))
            continue;
        told++;
        lw_fx_note(s, LW_NOTE_HEADER_MARKS, i->name,
                   lw_strz(marks.fault ? marks.fault : "the definition cannot be read"));
    }
}

/* ---- a server that wants other headers ---- */

void lw_params_beside(struct lw_session *s, struct pending *p)
{
    if (!s->o.correlated || !s->headers.n)
        return;
    lw_buf_init(&p->beside, s->headers.n);
    lw_buf_adds(&p->beside, s->headers);
    if (lw_buf_status(&p->beside))
        s->failed = true;
}

bool lw_params_keep(const struct lw_session *s, const struct pending *p)
{
    return s->o.correlated && p->type == PENDING_CALL && !p->relisted &&
           lw_str_eqz(p->method, "tools/call") &&
           (s->server_era == LW_ERA_MODERN || lw_mcp_param_marked(lw_session_tool(s, p->subject)));
}

bool lw_params_retry(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    int64_t code = 0;

    if (m->kind != LW_MESSAGE_ERROR || !lw_json_int(lw_json_getz(m->error, "code"), &code) ||
        code != LW_MCP_HEADER_MISMATCH)
        return false;
    if (p->out.n == 0 || p->relisted || p->receipt_open || p->no_client || s->ledger_lost ||
        s->server_gone) {
        if (s->era != LW_ERA_LEGACY || p->no_client)
            return false;
        /* Nothing that a legacy client knows, or could do anything about. */
        lw_call_failed(s, p, LW_REASON_SERVER_PROTOCOL, LW_STR("the server refused our headers"));
        return true;
    }
    /* Refused before it was run: its definition may have changed. Listed anew, then once more. */
    p->relisted = true;
    p->state = WAITS_RECEIPT;
    p->deadline = NEVER;
    p->recorded = true;
    s->stale = true;
    if (s->walk.running)
        s->walk.again = true;
    else
        lw_walk_start(s);
    return true;
}
