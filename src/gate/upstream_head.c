/* The headers of a request to an HTTP server: era, session, what the modern transport repeats of
 * the body, and what the configuration adds. Nothing of a client's request is passed on but the
 * Mcp-Param-* headers that no mark names.
 * Specification: 2026-07-28 basic/transports/streamable-http, "Request Metadata". */
#include "src/gate/upstream_http.h"

#include "lib/mcp/header_text.h"
#include "lib/mcp/param_headers.h"

static void add(struct up_head *head, const char *name, struct lw_str value)
{
    if (value.p && head->n < UP_HEADERS)
        head->h[head->n++] = (struct lw_http_header){lw_strz(name), value};
}

/* The lines of Mcp-Param-* headers: the call's arguments as the tool's definition marks them, and
 * what else the client brought. */
static int mirror(const struct http_upstream *hu, const struct lw_effect_item *e, struct lw_buf *to)
{
    struct lw_str definition = lw_session_tool(hu->base.seat->session, e->subject);
    struct lw_param_headers marks = {0};
    const struct lw_json *message = NULL;
    const struct lw_json *tool;
    struct lw_json_limits limits = lw_json_default_limits;
    struct lw_arena a;

    if (!definition.p || !lw_mcp_param_marked(definition)) {
        lw_mcp_param_mirror(&marks, NULL, e->headers, to);
        return lw_buf_status(to);
    }
    limits.bytes = limits.string = (size_t)128 << 20; /* both were within their limits before */
    lw_arena_init(&a, (definition.n + e->bytes.n) * 16 + 131072);
    if (lw_json_parse(&a, definition, &limits, &tool, NULL) != 0 ||
        lw_mcp_param_headers(&a, tool, &marks) != 0)
        marks = (struct lw_param_headers){0};
    if (lw_json_parse(&a, e->bytes, &limits, &message, NULL) != 0)
        message = NULL;
    lw_mcp_param_mirror(&marks, lw_json_getz(lw_json_getz(message, "params"), "arguments"),
                        e->headers, to);
    lw_arena_fini(&a);
    return lw_buf_status(to);
}

/* What the modern transport repeats in headers of what the body says. */
static int build_modern(const struct http_upstream *hu, const struct lw_effect_item *e,
                        struct up_head *head)
{
    struct lw_str name;
    struct lw_str value;
    struct lw_str lines;
    size_t at;

    add(head, "Mcp-Method", e->method);
    if (e->subject.p)
        lw_header_text_put(&head->text, e->subject);
    at = head->text.n;
    if (lw_buf_status(&head->text))
        return -LW_ERR_LIMIT;
    if (lw_str_eqz(e->method, "tools/call") && mirror(hu, e, &head->text) != 0)
        return -LW_ERR_LIMIT;
    if (e->subject.p)
        add(head, "Mcp-Name", lw_str(head->text.p, at));
    lines = head->text.n > at ? lw_str(head->text.p + at, head->text.n - at) : LW_STR_NONE;
    while (lw_header_line(&lines, &name, &value)) {
        if (head->n >= UP_HEADERS)
            return -LW_ERR_LIMIT;
        head->h[head->n++] = (struct lw_http_header){name, value};
    }
    return 0;
}

int lw_up_head(const struct up_call *c, const struct lw_effect_item *e, struct up_head *head)
{
    const struct http_upstream *hu = c->up;
    const struct seat *seat = hu->base.seat;
    bool get = c->kind == UP_LISTEN || c->resumed;

    head->n = 0;
    if (e)
        add(head, "Content-Type", LW_STR("application/json"));
    if (c->kind != UP_BYE)
        add(head, "Accept",
            get ? LW_STR("text/event-stream") : LW_STR("application/json, text/event-stream"));
    add(head, "Accept-Encoding", LW_STR("identity"));
    add(head, "MCP-Protocol-Version", lw_session_server_version(seat->session));
    if (hu->session_id[0])
        add(head, "Mcp-Session-Id", lw_strz(hu->session_id));
    if (get && c->event_id[0])
        add(head, "Last-Event-ID", lw_strz(c->event_id));
    for (size_t i = 0; i < seat->server->header_count; i++)
        add(head, seat->server->headers[i].name, lw_strz(seat->server->headers[i].value));
    return e && lw_session_server_era(seat->session) == LW_ERA_MODERN ? build_modern(hu, e, head)
                                                                      : 0;
}
