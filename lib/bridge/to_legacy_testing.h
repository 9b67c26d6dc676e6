/* For the unit tests of to_legacy: a modern client's calls of one tool, a legacy server's answers
 * and questions. Names of frames by who sends them: call, retry are the client's, `called` what the
 * server gets of one; answers, ask_form are the server's, `answered` what the client gets. */
#ifndef LW_BRIDGE_TO_LEGACY_TESTING_H
#define LW_BRIDGE_TO_LEGACY_TESTING_H

#include "lib/bridge/testing.h"

#define CLAIMS                                                                                     \
    "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                  \
    "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"},"                   \
    "\"io.modelcontextprotocol/clientCapabilities\":{}"
#define META "\"_meta\":{" CLAIMS "}"
#define INFO "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"s\",\"version\":\"2\"}}"
#define ALL  "{\"elicitation\":{\"form\":{},\"url\":{}},\"sampling\":{\"tools\":{}},\"roots\":{}}"

static inline void server_with(const char *client, bool correlated)
{
    struct lw_bridge_options o = lw_bridge_defaults;

    o.client_era = LW_ERA_MODERN;
    o.client_version = LW_STR("2026-07-28");
    o.client_capabilities = lw_strz(client);
    o.handshake = LW_STR("{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"logging\":{},"
                         "\"tools\":{}},\"serverInfo\":{\"name\":\"unread\",\"version\":\"2\"}}");
    o.correlated = correlated;
    o.max_parked = 2;
    o.max_rounds = 3;
    o.max_message = 1 << 20;
    begin(o);
    lw_bridge_info(bridge, LW_STR("{\"name\":\"s\",\"version\":\"2\"}"));
}

/* tools/call of the session: id, extra members of params, extra members of _meta. */
static inline void call(uint64_t id, const char *params, const char *meta)
{
    char frame[2048];

    snprintf(
        frame, sizeof(frame),
        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
        "\"arguments\":{ \"a\" : 1.50 }%s,\"_meta\":{" CLAIMS "%s}}}",
        (unsigned long long)id, params, meta);
    from_session(id, frame);
}

static inline void called(uint64_t id)
{
    char frame[256];

    snprintf(
        frame, sizeof(frame),
        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
        "\"arguments\":{ \"a\" : 1.50 }}}",
        (unsigned long long)id);
    to_server(id, frame);
}

static inline void retry(uint64_t id, const char *responses)
{
    char members[1024];

    snprintf(members, sizeof(members), ",\"inputResponses\":%s,\"requestState\":\"%s\"", responses,
             last_state);
    call(id, members, "");
}

static inline void answers(uint64_t id)
{
    char frame[128];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":{\"content\":[]}}",
             (unsigned long long)id);
    from_server(0, frame);
}

static inline void answered(uint64_t id)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":{\"resultType\":\"complete\"," INFO
             ",\"content\":[]}}",
             (unsigned long long)id);
    to_session(id, frame);
}

static inline void refused(uint64_t id, int code)
{
    char part[64];

    snprintf(part, sizeof(part), "\"error\":{\"code\":%d,", code);
    to_session_with(id, part);
}

#define FORM                                                                                       \
    "\"method\":\"elicitation/create\",\"params\":{\"message\":\"name?\",\"requestedSchema\":"     \
    "{\"type\":\"object\",\"properties\":{}}}"

static inline void ask_form(uint64_t via, const char *id)
{
    char frame[512];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%s," FORM "}", id);
    from_server(via, frame);
}

/* A call whose client has been asked something, by a question of that id. */
static inline void parked(uint64_t id, uint64_t via, const char *question)
{
    call(id, "", "");
    called(id);
    ask_form(via, question);
    pass(15);
    to_session_with(id, "\"input_required\"");
}

/* A question that belongs to no call. */
static inline void refused_outside(const char *id)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SERVER);
    char part[64];

    snprintf(part, sizeof(part), "\"id\":%s,\"error\":{\"code\":-32601,", id);
    assert_true(lw_str_find(i->bytes, lw_strz(part), 0) != (size_t)-1);
}

#endif
