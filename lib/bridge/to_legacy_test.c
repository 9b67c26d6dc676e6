/* Requests, results and questions between a modern client and a legacy server. Expected values:
 * 2026-07-28 basic, basic/patterns/{mrtr,progress}, server/utilities/{logging,caching}; 2025-11-25
 * client/{elicitation,sampling,roots}; bytes by hand. Subscriptions and tasks have files of their
 * own. */
#include "lib/bridge/testing.h"

#define CLAIMS                                                                                     \
    "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                                  \
    "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"},"                   \
    "\"io.modelcontextprotocol/clientCapabilities\":{}"
#define META "\"_meta\":{" CLAIMS "}"
#define INFO "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"s\",\"version\":\"2\"}}"
#define ALL  "{\"elicitation\":{\"form\":{},\"url\":{}},\"sampling\":{\"tools\":{}},\"roots\":{}}"

static void server_with(const char *client, bool correlated)
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
static void call(uint64_t id, const char *params, const char *meta)
{
    char frame[2048];

    snprintf(
        frame, sizeof(frame),
        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
        "\"arguments\":{ \"a\" : 1.50 }%s,\"_meta\":{" CLAIMS "%s}}}",
        (unsigned long long)id, params, meta);
    from_session(id, frame);
}

static void called(uint64_t id)
{
    char frame[256];

    snprintf(
        frame, sizeof(frame),
        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
        "\"arguments\":{ \"a\" : 1.50 }}}",
        (unsigned long long)id);
    to_server(id, frame);
}

static void retry(uint64_t id, const char *responses)
{
    char members[1024];

    snprintf(members, sizeof(members), ",\"inputResponses\":%s,\"requestState\":\"%s\"", responses,
             last_state);
    call(id, members, "");
}

static void answers(uint64_t id)
{
    char frame[128];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":{\"content\":[]}}",
             (unsigned long long)id);
    from_server(0, frame);
}

static void answered(uint64_t id)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"result\":{\"resultType\":\"complete\"," INFO
             ",\"content\":[]}}",
             (unsigned long long)id);
    to_session(id, frame);
}

static void refused(uint64_t id, int code)
{
    char part[64];

    snprintf(part, sizeof(part), "\"error\":{\"code\":%d,", code);
    to_session_with(id, part);
}

#define FORM                                                                                       \
    "\"method\":\"elicitation/create\",\"params\":{\"message\":\"name?\",\"requestedSchema\":"     \
    "{\"type\":\"object\",\"properties\":{}}}"

static void ask_form(uint64_t via, const char *id)
{
    char frame[512];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%s," FORM "}", id);
    from_server(via, frame);
}

/* ---- requests and results ---- */

static void envelope_is_stripped(void **state)
{
    static const struct {
        const char *from;
        const char *to;
    } cases[] = {
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{" META "}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"\","
         "\"_meta\":{" CLAIMS ",\"progressToken\":1,\"traceparent\":\"00-x\",\"a.b/c\":{}}}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\",\"params\":{\"cursor\":\"\","
         "\"_meta\":{\"progressToken\":1,\"traceparent\":\"00-x\",\"a.b/c\":{}}}}"},
        {"{\"params\":{" META ",\"uri\":\"u\"},\"method\":\"resources/read\",\"id\":1,"
         "\"jsonrpc\":\"2.0\"}",
         "{\"params\":{\"uri\":\"u\"},\"method\":\"resources/read\",\"id\":1,"
         "\"jsonrpc\":\"2.0\"}"},
        /* a client makes no legacy task behind our back */
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
         "\"task\":{\"ttl\":1}," META "}}",
         "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\"}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        server_with("{}", false);
        from_session(1, cases[i].from);
        to_server(1, cases[i].to);
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void results_become_modern(void **state)
{
    static const struct {
        const char *method;
        const char *from;
        const char *to;
    } cases[] = {
        {"tools/call", "{\"content\":[]}", "{\"resultType\":\"complete\"," INFO ",\"content\":[]}"},
        {"tools/list", "{\"tools\":[],\"nextCursor\":\"\"}",
         "{\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"," INFO
         ",\"tools\":[],\"nextCursor\":\"\"}"},
        {"resources/read", "{}",
         "{\"resultType\":\"complete\",\"ttlMs\":0,\"cacheScope\":\"private\"," INFO "}"},
        /* what a legacy server cannot mean is not believed */
        {"tools/call",
         "{\"resultType\":\"task\",\"content\":[],\"_meta\":{\"a\":1,"
         "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"x\"}}}",
         "{\"resultType\":\"complete\",\"content\":[],\"_meta\":{"
         "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"s\",\"version\":\"2\"},\"a\":1}}"},
        {"completion/complete", "{\"completion\":{\"values\":[]},\"_meta\":3}",
         "{\"resultType\":\"complete\"," INFO ",\"completion\":{\"values\":[]}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with("{}", false);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"%s\",\"params\":{" META "}}",
                 cases[i].method);
        from_session(4, frame);
        take(LW_BRIDGE_TO_SERVER);
        snprintf(frame, sizeof(frame), "{\"result\":%s,\"jsonrpc\":\"2.0\",\"id\":4}",
                 cases[i].from);
        from_server(0, frame);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":%s}", cases[i].to);
        to_session(4, frame);
        end();
    }
}

static void errors_get_codes_of_both_eras(void **state)
{
    static const struct {
        const char *from;
        const char *to;
    } cases[] = {
        {"{\"code\":-32002,\"message\":\"m\",\"data\":{\"uri\":\"u\"}}",
         "{\"code\":-32602,\"message\":\"m\",\"data\":{\"uri\":\"u\"}}"},
        {"{\"code\":-32602,\"message\":\"m\"}", "{\"code\":-32602,\"message\":\"m\"}"},
        {"{\"code\":-32001,\"message\":\"m\"}", "{\"code\":-32001,\"message\":\"m\"}"},
        {"{\"code\":7,\"message\":\"m\"}", "{\"code\":7,\"message\":\"m\"}"},
        /* reserved for the modern specification, which gives none of them this meaning */
        {"{\"code\":-32021,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32099,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32042,\"message\":\"m\"}", "{\"code\":-32603,\"message\":\"m\"}"},
        {"{\"code\":-32042,\"message\":\"m\",\"data\":{\"elicitations\":[{\"message\":\"m\","
         "\"url\":\"file:///\"}]}}",
         "{\"code\":-32603,\"message\":\"m\",\"data\":{\"elicitations\":[{\"message\":\"m\","
         "\"url\":\"file:///\"}]}}"},
        {"{\"code\":-32042,\"message\":\"m\",\"data\":{\"elicitations\":[{\"url\":1}]}}",
         "{\"code\":-32603,\"message\":\"m\",\"data\":{\"elicitations\":[{\"url\":1}]}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(ALL, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":%s}",
                 cases[i].from);
        from_server(0, frame);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":%s}", cases[i].to);
        to_session(4, frame);
        end();
    }
}

static void url_elicitation_required(void **state)
{
    static const char error[] =
        "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32042,\"message\":\"m\",\"data\":{"
        "\"elicitations\":[{\"mode\":\"url\",\"elicitationId\":\"e\",\"url\":\"https://a/\","
        "\"message\":\"go\"}]}}}";

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    from_server(0, error);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{\"resultType\":\"input_required\","
                  "\"inputRequests\":{\"url1\":{\"method\":\"elicitation/create\",\"params\":{"
                  "\"mode\":\"url\",\"message\":\"go\",\"url\":\"https://a/\"}}}," INFO "}}");
    /* the server has ended the call: the retry is another */
    call(5, ",\"inputResponses\":{\"url1\":{\"action\":\"accept\"}}", "");
    called(5);
    answers(5);
    answered(5);
    call(6, ",\"inputResponses\":{\"url1\":{\"action\":\"decline\"}}", "");
    refused(6, -32603);
    assert_int_equal(nothing(), 0);
    end();

    server_with("{\"elicitation\":{}}", false);
    call(4, "", "");
    called(4);
    from_server(0, error);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32021,\"message\":"
                  "\"Missing required client capability\",\"data\":{\"requiredCapabilities\":{"
                  "\"elicitation\":{\"url\":{}}}}}}");
    end();
}

static void answers_that_nobody_waits_for(void **state)
{
    (void)state;
    server_with("{}", false);
    answers(9);
    assert_int_equal(nothing(), 1);
    call(1, "", "");
    called(1);
    answers(1);
    answered(1);
    answers(1);
    assert_int_equal(nothing(), 1);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{}}");
    assert_int_equal(nothing(), 1);
    end();
}

static void unknown_methods(void **state)
{
    static const char *const methods[] = {"server/discover",  "initialize",          "ping",
                                          "logging/setLevel", "resources/subscribe", "tasks/list"};

    (void)state;
    server_with("{}", false);
    for (size_t i = 0; i < COUNT(methods); i++) {
        char frame[256];

        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":%zu,\"method\":\"%s\",\"params\":{}}", i + 1,
                 methods[i]);
        from_session(i + 1, frame);
        refused(i + 1, -32601);
    }
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"ping\"}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"result\":{}}");
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x/y\"}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":"
                 "\"Method not found\"}}");
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}");
    assert_int_equal(nothing(), 1);
    end();
}

static void unreadable_frames(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", "");
    called(1);
    from_server(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"result\":{}}");
    fails(1);
    /* nothing of it reaches the session's parser */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"method\":1}");
    to_session(0, "{\"unreadable\"");
    from_server(0, "Server ready");
    assert_int_equal(nothing(), 1);
    end();
}

static void progress(void **state)
{
    static const char note[] = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\","
                               "\"params\":{\"progress\":0.5,\"progressToken\":4,\"_meta\":{"
                               "\"io.modelcontextprotocol/subscriptionId\":9}}}";

    (void)state;
    server_with(ALL, false);
    call(4, "", ",\"progressToken\":4");
    to_server(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{"
                 "\"name\":\"t\",\"arguments\":{ \"a\" : 1.50 },\"_meta\":{\"progressToken\":4}}}");
    from_server(0, note);
    to_session(4, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":4,\"progress\":0.5}}");
    ask_form(0, "0");
    pass(100);
    to_session_with(4, "\"input_required\"");
    from_server(0, note); /* nobody waits */
    assert_int_equal(nothing(), 1);
    retry(6, "{\"q1\":{\"action\":\"decline\"}}");
    take(LW_BRIDGE_TO_SERVER);
    from_server(0, note); /* the one who waits did not ask for it */
    assert_int_equal(nothing(), 1);
    end();

    server_with(ALL, false);
    call(4, "", ",\"progressToken\":4");
    take(LW_BRIDGE_TO_SERVER);
    ask_form(0, "0");
    pass(100);
    to_session_with(4, "\"input_required\"");
    {
        char members[512];

        snprintf(members, sizeof(members),
                 ",\"inputResponses\":{\"q1\":{\"action\":\"cancel\"}},\"requestState\":\"%s\"",
                 last_state);
        call(6, members, ",\"progressToken\":6");
    }
    take(LW_BRIDGE_TO_SERVER);
    from_server(0, note);
    to_session(6, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":6,\"progress\":0.5}}");
    answers(4);
    answered(6);
    from_server(0, note); /* progress stops with the answer */
    assert_int_equal(nothing(), 1);
    end();
}

/* ---- logging ---- */

static void say(uint64_t via, const char *level)
{
    char frame[256];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
             "\"level\":\"%s\",\"data\":1}}",
             level);
    from_server(via, frame);
}

static void log_levels(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", ",\"io.modelcontextprotocol/logLevel\":\"warning\"");
    take(LW_BRIDGE_TO_SERVER); /* logging/setLevel comes first */
    called(1);
    call(2, "", "");
    called(2);
    call(3, "", ",\"io.modelcontextprotocol/logLevel\":\"info\"");
    to_server(LW_BRIDGE_ID_FIRST + 1,
              "{\"jsonrpc\":\"2.0\",\"id\":1099511627777,\"method\":\"logging/setLevel\","
              "\"params\":{\"level\":\"info\"}}");
    called(3);
    say(1, "info"); /* below what it asked for */
    say(2, "emergency");
    say(0, "emergency"); /* whose is it? */
    say(3, "debug");
    say(3, "loud");
    assert_int_equal(nothing(), 5);
    say(1, "error");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                  "\"level\":\"error\",\"data\":1}}");
    say(3, "info");
    to_session_with(3, "\"info\"");
    /* the answer to setLevel is nobody's */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1099511627777,\"result\":{}}");
    assert_int_equal(nothing(), 0);
    answers(3);
    answered(3);
    call(4, "", ",\"io.modelcontextprotocol/logLevel\":\"error\"");
    to_server(LW_BRIDGE_ID_FIRST + 2,
              "{\"jsonrpc\":\"2.0\",\"id\":1099511627778,\"method\":\"logging/setLevel\","
              "\"params\":{\"level\":\"warning\"}}"); /* 1 is still there */
    called(4);
    call(5, "", ",\"io.modelcontextprotocol/logLevel\":\"loud\"");
    refused(5, -32602);
    assert_int_equal(nothing(), 0);
    end();
}

static void log_without_streams(void **state)
{
    (void)state;
    server_with("{}", false);
    call(1, "", ",\"io.modelcontextprotocol/logLevel\":\"debug\"");
    take(LW_BRIDGE_TO_SERVER);
    called(1);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                   "\"level\":\"debug\",\"data\":1,\"_meta\":{\"a\":1,"
                   "\"io.modelcontextprotocol/subscriptionId\":7}}}");
    to_session(1, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
                  "\"level\":\"debug\",\"data\":1,\"_meta\":{\"a\":1}}}");
    from_session(2, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    say(0, "debug"); /* one of two */
    assert_int_equal(nothing(), 1);
    end();
}

/* ---- questions ---- */

static void a_question_becomes_a_result(void **state)
{
    char first[128];

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"elicitation/create\",\"params\":{"
                   "\"mode\":\"form\",\"message\":\"name?\",\"_meta\":{\"progressToken\":1},"
                   "\"requestedSchema\":{\"type\":\"object\",\"properties\":{}}}}");
    /* one that comes together with it */
    from_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"r\",\"method\":\"roots/list\"}");
    assert_int_equal(nothing(), 0);
    pass(100);
    {
        const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SESSION);
        char want[1024];

        snprintf(want, sizeof(want),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{\"resultType\":\"input_required\","
                 "\"inputRequests\":{\"q1\":{\"method\":\"elicitation/create\",\"params\":{"
                 "\"mode\":\"form\",\"message\":\"name?\",\"requestedSchema\":{\"type\":\"object\","
                 "\"properties\":{}}}},\"q2\":{\"method\":\"roots/list\"}},"
                 "\"requestState\":\"%s\"," INFO "}}",
                 last_state);
        same(i->bytes, want);
        assert_int_equal(strlen(last_state), 4 + 64);
    }
    lw_bridge_forget(bridge, 4);
    /* unknown keys are ignored; what is missing is asked again, under a new state */
    snprintf(first, sizeof(first), "%s", last_state);
    retry(7, "{\"q1\":{\"action\":\"accept\",\"content\":{\"name\":\"x\"}},\"zz\":1}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\","
                 "\"content\":{\"name\":\"x\"}}}");
    to_session_with(7, "\"inputRequests\":{\"q2\":{\"method\":\"roots/list\"}}");
    assert_string_not_equal(first, last_state);
    lw_bridge_forget(bridge, 7);
    retry(8, "{\"q2\":{\"roots\":[]}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"r\",\"result\":{\"roots\":[]}}");
    assert_int_equal(nothing(), 0);
    answers(4);
    answered(8);
    assert_int_equal(nothing(), 0);
    end();
}

static void states_are_used_once_and_bound(void **state)
{
    char used[512];

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    ask_form(0, "0");
    pass(100);
    to_session_with(4, "\"input_required\"");
    /* another call */
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
             "\"arguments\":{\"a\":2},\"inputResponses\":{\"q1\":{\"action\":\"accept\"}},"
             "\"requestState\":\"%s\"}}",
             last_state);
    from_session(5, used);
    refused(5, -32602);
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"prompts/get\",\"params\":{\"name\":\"t\","
             "\"arguments\":{\"a\":1.5},\"requestState\":\"%s\"}}",
             last_state);
    from_session(5, used);
    refused(5, -32602);
    /* the same call in another spelling */
    snprintf(used, sizeof(used),
             "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"tools/call\",\"params\":{"
             "\"requestState\":\"%s\",\"inputResponses\":{\"q1\":{\"action\":\"accept\"}},"
             "\"arguments\":{\"a\":15e-1},\"name\":\"\\u0074\"}}",
             last_state);
    from_session(6, used);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"action\":\"accept\"}}");
    retry(7, "{\"q1\":{\"action\":\"accept\"}}");
    refused(7, -32602);
    call(8, ",\"requestState\":\"x\"", "");
    refused(8, -32602);
    call(9, ",\"requestState\":7", "");
    refused(9, -32602);
    answers(4);
    answered(6);
    assert_int_equal(nothing(), 0);
    end();
}

static void shapes_of_answers(void **state)
{
    static const struct {
        const char *question;
        const char *bad;
        const char *good;
    } cases[] = {
        {"\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1}",
         "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\"}}",
         "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":{\"type\":\"text\","
         "\"text\":\"x\"}}}"},
        {"\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1,"
         "\"tools\":[]}",
         "{\"q1\":\"yes\"}", "{\"q1\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":[]}}"},
        {"\"method\":\"roots/list\"", "{\"q1\":{\"roots\":{}}}", "{\"q1\":{\"roots\":[]}}"},
        {"\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"url\":\"https://u/\","
         "\"message\":\"m\",\"elicitationId\":\"e\"}",
         "{\"q1\":{}}", "{\"q1\":{\"action\":\"cancel\"}}"},
        {FORM, "[]", "{\"q1\":{\"action\":\"decline\"}}"},
        {FORM, "{\"q1\":{\"action\":\"maybe\"}}", "{\"q1\":{\"action\":\"decline\"}}"},
        {FORM, "{\"q1\":{\"action\":\"accept\",\"content\":[]}}",
         "{\"q1\":{\"action\":\"accept\",\"content\":{}}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(ALL, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", cases[i].question);
        from_server(0, frame);
        pass(100);
        to_session_with(4, "\"input_required\"");
        retry(6, cases[i].good);
        take(LW_BRIDGE_TO_SERVER);
        answers(4);
        answered(6);
        /* what is no answer spoils the call: its state was good for one retry */
        call(7, "", "");
        called(7);
        from_server(0, frame);
        pass(100);
        to_session_with(7, "\"input_required\"");
        retry(8, cases[i].bad);
        refused(8, -32602);
        take(LW_BRIDGE_TO_SERVER); /* the question is refused */
        take(LW_BRIDGE_TO_SERVER); /* the call is cancelled */
        gives_up(7);
        retry(9, cases[i].good);
        refused(9, -32602);
        assert_int_equal(nothing(), 0);
        end();
    }
}

static void questions_that_are_none(void **state)
{
    static const char *const bad[] = {
        "\"method\":\"elicitation/create\"",
        "\"method\":\"elicitation/create\",\"params\":{\"message\":\"m\"}",
        "\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"message\":\"m\"}",
        ("\"method\":\"elicitation/create\",\"params\":{\"mode\":\"voice\",\"message\":\"m\","
         "\"requestedSchema\":{}}"),
        "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[]}",
        "\"method\":\"elicitation/"
        "create\",\"params\":{\"mode\":\"url\",\"message\":\"m\",\"url\":\"javascript:x\"}",
        "\"method\":\"elicitation/"
        "create\",\"params\":{\"mode\":\"url\",\"message\":\"m\",\"url\":\"https://a@b/\"}",
    };

    (void)state;
    server_with(ALL, false);
    call(4, "", "");
    called(4);
    for (size_t i = 0; i < COUNT(bad); i++) {
        char frame[512];

        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", bad[i]);
        from_server(0, frame);
        to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,\"message\":"
                     "\"Invalid params\"}}");
    }
    assert_int_equal(nothing(), 0);
    end();
}

static void what_was_not_declared_is_not_asked(void **state)
{
    static const struct {
        const char *client;
        const char *question;
        int code; /* for the server */
        const char *required;
    } cases[] = {
        {"{}", FORM, -32602, "{\"elicitation\":{\"form\":{}}}"},
        {"{\"elicitation\":{\"url\":{}}}", FORM, -32602, "{\"elicitation\":{\"form\":{}}}"},
        {"{\"elicitation\":{}}",
         "\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"url\":\"https://u/\","
         "\"message\":\"m\"}",
         -32602, "{\"elicitation\":{\"url\":{}}}"},
        {"{\"elicitation\":{}}", "\"method\":\"roots/list\"", -32601, "{\"roots\":{}}"},
        {"{\"roots\":{}}",
         "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1}",
         -32601, "{\"sampling\":{}}"},
        {"{\"sampling\":{}}",
         "\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1,"
         "\"tools\":[]}",
         -32602, "{\"sampling\":{\"tools\":{}}}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        char frame[512];

        server_with(cases[i].client, false);
        call(4, "", "");
        called(4);
        snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":1,%s}", cases[i].question);
        from_server(0, frame);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":%d,\"message\":"
                 "\"The client does not support this\"}}",
                 cases[i].code);
        to_server(0, frame);
        to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                     "\"requestId\":4,\"reason\":\"the client cannot be asked\"}}");
        gives_up(4);
        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":-32021,\"message\":"
                 "\"Missing required client capability\",\"data\":{\"requiredCapabilities\":%s}}}",
                 cases[i].required);
        to_session(4, frame);
        answers(4); /* it did not stop: nobody hears of it */
        nothing();
        end();
    }
}

static void refused_outside(const char *id)
{
    const struct lw_bridge_item *i = take(LW_BRIDGE_TO_SERVER);
    char part[64];

    snprintf(part, sizeof(part), "\"id\":%s,\"error\":{\"code\":-32601,", id);
    assert_true(lw_str_find(i->bytes, lw_strz(part), 0) != (size_t)-1);
}

static void questions_belong_to_somebody(void **state)
{
    (void)state;
    server_with(ALL, true);
    ask_form(0, "0"); /* no call at all */
    refused_outside("0");
    from_session(1, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}");
    take(LW_BRIDGE_TO_SERVER);
    ask_form(1, "1"); /* of a request that allows none */
    refused_outside("1");
    call(2, "", "");
    called(2);
    call(3, "", "");
    called(3);
    ask_form(0, "2"); /* of one of two */
    refused_outside("2");
    ask_form(77, "3");
    refused_outside("3");
    ask_form(3, "4");
    pass(100);
    to_session_with(3, "\"input_required\"");
    /* the other one is not disturbed */
    answers(2);
    answered(2);
    nothing();
    end();
}

static void ids_of_questions(void **state)
{
    (void)state;
    server_with(ALL, true);
    call(2, "", "");
    called(2);
    call(3, "", "");
    called(3);
    ask_form(2, "0");
    ask_form(3, "0"); /* the answer to one would be the other's */
    assert_int_equal(nothing(), 1);
    /* taken back before it was asked */
    from_server(2, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":0}}");
    pass(100);
    assert_int_equal(nothing(), 0);
    ask_form(3, "0");
    pass(100);
    to_session_with(3, "\"q1\"");
    /* taken back after it was asked: the retry only waits */
    from_server(3, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                   "\"requestId\":0}}");
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    assert_int_equal(nothing(), 0);
    answers(3);
    answered(5);
    end();
}

static void one_call_at_a_time(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    assert_true(lw_bridge_exclusive(bridge));
    call(2, "", "");
    call(3, "", "");
    from_session(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/list\",\"params\":{}}");
    to_server(4, "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/list\",\"params\":{}}");
    assert_int_equal(nothing(), 0);
    assert_int_equal(lw_bridge_cancel(bridge, 2, now), 0); /* never sent: nobody is told */
    assert_int_equal(nothing(), 0);
    ask_form(0, "0");
    pass(100);
    to_session_with(1, "\"input_required\"");
    assert_int_equal(nothing(), 0); /* parked, and still under way */
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    take(LW_BRIDGE_TO_SERVER);
    answers(1);
    answered(5);
    called(3);
    /* given up: it may still ask, for a while */
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":3,\"reason\":\"cancelled by the client\"}}");
    gives_up(3);
    call(6, "", "");
    assert_int_equal(nothing(), 0);
    ask_form(0, "1");
    refused_outside("1");
    pass(999);
    assert_int_equal(nothing(), 0);
    pass(1);
    called(6);
    answers(6);
    answered(6);
    assert_false(lw_bridge_exclusive(bridge));
    assert_int_equal(nothing(), 0);
    end();
}

static void calls_side_by_side(void **state)
{
    (void)state;
    server_with("{}", false); /* cannot be asked */
    call(1, "", "");
    called(1);
    call(2, "", "");
    called(2);
    assert_false(lw_bridge_exclusive(bridge));
    end();
    server_with(ALL, true); /* every stream says whose it is */
    call(1, "", "");
    called(1);
    call(2, "", "");
    called(2);
    assert_false(lw_bridge_exclusive(bridge));
    end();
}

static void the_queue_is_bounded(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    for (uint64_t id = 2; id < 2 + 64; id++)
        call(id, "", "");
    assert_int_equal(nothing(), 0);
    call(100, "", "");
    fails(100);
    answers(1);
    answered(1);
    called(2);
    end();
}

static void parked_calls_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, true); /* max_parked 2 */
    for (uint64_t id = 1; id <= 3; id++) {
        char text[8];

        snprintf(text, sizeof(text), "%llu", (unsigned long long)id);
        call(id, "", "");
        called(id);
        ask_form(id, text);
        pass(100);
        if (id < 3)
            to_session_with(id, "\"input_required\"");
    }
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32603,\"message\":"
                 "\"too many calls wait for answers of their clients\"}}");
    take(LW_BRIDGE_TO_SERVER);
    gives_up(3);
    fails(3);
    end();
}

static void rounds_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, false); /* max_rounds 3 */
    call(1, "", "");
    called(1);
    for (unsigned round = 1; round <= 3; round++) {
        char text[64];

        ask_form(0, "0");
        pass(100);
        to_session_with(round, "\"input_required\"");
        snprintf(text, sizeof(text), "{\"q%u\":{\"action\":\"accept\"}}", round);
        retry(round + 1, text);
        take(LW_BRIDGE_TO_SERVER);
    }
    ask_form(0, "0");
    pass(100);
    take(LW_BRIDGE_TO_SERVER); /* the question is refused */
    take(LW_BRIDGE_TO_SERVER); /* the call is cancelled */
    gives_up(1);
    fails(4);
    assert_int_equal(nothing(), 0);
    end();
}

static void open_questions_are_bounded(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    for (unsigned i = 0; i < 16; i++) {
        char id[8];

        snprintf(id, sizeof(id), "%u", i);
        ask_form(0, id);
    }
    assert_int_equal(nothing(), 0);
    ask_form(0, "16");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":16,\"error\":{\"code\":-32603,\"message\":"
                 "\"Too many questions are open\"}}");
    end();
}

static void nobody_comes_back(void **state)
{
    (void)state;
    server_with(ALL, false); /* park_ms 300000 */
    call(1, "", "");
    called(1);
    call(2, "", "");
    ask_form(0, "\"x\"");
    pass(15);
    to_session_with(1, "\"input_required\"");
    pass(299999);
    assert_int_equal(nothing(), 0);
    pass(1);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":-32603,\"message\":"
                 "\"the user did not answer in time\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1,\"reason\":\"the user did not answer in time\"}}");
    gives_up(1);
    retry(5, "{\"q1\":{\"action\":\"accept\"}}");
    refused(5, -32602);
    pass(1000);
    called(2); /* its turn */
    nothing();
    end();
}

static void the_server_does_not_wait(void **state)
{
    (void)state;
    server_with(ALL, false);
    call(1, "", "");
    called(1);
    ask_form(0, "0");
    pass(15);
    to_session_with(1, "\"input_required\"");
    answers(1);
    assert_int_equal(nothing(), 0);
    call(2, "", ""); /* nothing is under way any more */
    called(2);
    answers(2);
    answered(2);
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    answered(3);
    assert_int_equal(nothing(), 0);
    end();

    server_with(ALL, true);
    call(1, "", "");
    called(1);
    ask_form(1, "0");
    pass(15);
    to_session_with(1, "\"input_required\"");
    assert_int_equal(lw_bridge_failed(bridge, 1, 502, LW_STR("gone"), now), 0);
    assert_int_equal(nothing(), 0);
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    {
        const struct lw_bridge_item *i = take(LW_BRIDGE_FAILED);

        assert_int_equal(i->upstream, 3);
        assert_int_equal(i->status, 502);
        same(i->bytes, "gone");
    }
    end();
}

static void giving_up(void **state)
{
    (void)state;
    server_with(ALL, true);
    call(1, "", "");
    called(1);
    ask_form(1, "0");
    /* before the client has heard of the question */
    assert_int_equal(lw_bridge_cancel(bridge, 1, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"id\":0,\"error\":{\"code\":-32603,\"message\":"
                 "\"cancelled by the client\"}}");
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":1,\"reason\":\"cancelled by the client\"}}");
    gives_up(1);
    pass(100);
    answers(1);
    nothing();
    /* a retry is cancelled: the server knows the call by its first id */
    call(2, "", "");
    called(2);
    ask_form(2, "0");
    pass(15);
    to_session_with(2, "\"input_required\"");
    retry(3, "{\"q1\":{\"action\":\"accept\"}}");
    take(LW_BRIDGE_TO_SERVER);
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    take(LW_BRIDGE_TO_SERVER);
    gives_up(2);
    /* what the session said before it cancelled is no message for the server */
    from_session(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                    "\"requestId\":3}}");
    assert_int_equal(nothing(), 0);
    end();
}

static void failures(void **state)
{
    (void)state;
    server_with("{}", true);
    call(1, "", "");
    called(1);
    assert_int_equal(lw_bridge_failed(bridge, 1, 503, LW_STR("down"), now), 0);
    fails(1);
    assert_int_equal(lw_bridge_failed(bridge, 1, 503, LW_STR("down"), now), 0);
    assert_int_equal(nothing(), 0);
    end();
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(envelope_is_stripped),
        cmocka_unit_test(results_become_modern),
        cmocka_unit_test(errors_get_codes_of_both_eras),
        cmocka_unit_test(url_elicitation_required),
        cmocka_unit_test(answers_that_nobody_waits_for),
        cmocka_unit_test(unknown_methods),
        cmocka_unit_test(unreadable_frames),
        cmocka_unit_test(progress),
        cmocka_unit_test(log_levels),
        cmocka_unit_test(log_without_streams),
        cmocka_unit_test(a_question_becomes_a_result),
        cmocka_unit_test(states_are_used_once_and_bound),
        cmocka_unit_test(shapes_of_answers),
        cmocka_unit_test(questions_that_are_none),
        cmocka_unit_test(what_was_not_declared_is_not_asked),
        cmocka_unit_test(questions_belong_to_somebody),
        cmocka_unit_test(ids_of_questions),
        cmocka_unit_test(one_call_at_a_time),
        cmocka_unit_test(calls_side_by_side),
        cmocka_unit_test(the_queue_is_bounded),
        cmocka_unit_test(parked_calls_are_bounded),
        cmocka_unit_test(rounds_are_bounded),
        cmocka_unit_test(open_questions_are_bounded),
        cmocka_unit_test(nobody_comes_back),
        cmocka_unit_test(the_server_does_not_wait),
        cmocka_unit_test(giving_up),
        cmocka_unit_test(failures),
    };

    return cmocka_run_group_tests_name("to_legacy", tests, NULL, NULL);
}
