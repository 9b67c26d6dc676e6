/* Rounds of questions: input_required of a modern server, requests to a legacy client.
 * Expected values: 2026-07-28 patterns/mrtr, client/elicitation, client/sampling, client/roots;
 * 2025-11-25 client/elicitation. */
#include "lib/bridge/to_modern_testing.h"

#define SESSION_CALL                                                                               \
    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","          \
    "\"arguments\":{\"x\":1}}}"
#define SCHEMA                                                                                     \
    "\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}}}"
#define FORM "{\"method\":\"elicitation/create\",\"params\":{\"message\":\"who?\"," SCHEMA "}}"
#define SAMPLE                                                                                     \
    "{\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":9}}"
#define ROOTS "{\"method\":\"roots/list\"}"
#define URL                                                                                        \
    "{\"method\":\"elicitation/create\",\"params\":{\"mode\":\"url\",\"message\":\"go\","          \
    "\"url\":\"https://a.example/x?y=1\",\"elicitationId\":\"forged\"}}"
#define ALL "{\"elicitation\":{\"form\":{},\"url\":{}},\"sampling\":{},\"roots\":{}}"
#define ASKED(id, method, params)                                                                  \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"method\":\"" method "\",\"params\":" params "}"
#define TAKEN_BACK(id)                                                                             \
    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" id    \
    ",\"reason\":\"no longer needed\"}}"

static void call(void)
{
    say(3, SESSION_CALL);
    take(LW_BRIDGE_TO_SERVER);
    nothing();
}

/* The server's answer to request `id` of its. */
static void needs(const char *id, const char *rest)
{
    char frame[4096];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":{\"resultType\":\"input_required\",%s}}",
             id, rest);
    server_says(0, frame);
}

static void answers(const char *id, const char *result)
{
    char frame[4096];

    snprintf(frame, sizeof(frame), "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}", id, result);
    say(0, frame);
}

static void refuses(const char *id)
{
    char frame[512];

    snprintf(frame, sizeof(frame),
             "{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-1,\"message\":\"no\"}}", id);
    say(0, frame);
}

static void retried(uint64_t id, const char *capabilities, const char *members)
{
    char want[4096];

    snprintf(
        want, sizeof(want),
        "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"tools/call\",\"params\":{%s\"name\":\"t\","
        "\"arguments\":{\"x\":1},\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":"
        "\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":%s,"
        "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}}}",
        (unsigned long long)id, members, capabilities);
    to_server(id, want);
}

static void failed_tool(const char *text)
{
    char want[512];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"content\":[{\"type\":\"text\",\"text\":"
             "\"%s\"}],\"isError\":true}}",
             text);
    to_session(3, want);
}

static void error(const char *text)
{
    char want[512];

    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32603,\"message\":\"%s\"}}", text);
    to_session(3, want);
}

static void one_round(void **state)
{
    const struct lw_bridge_item *i;

    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"k\":" FORM "},\"requestState\":\"a\\u0062\\\"c\"");
    to_session(3, ASKED(OWN0, "elicitation/create", "{\"message\":\"who?\"," SCHEMA "}"));
    nothing();
    answers(OWN0, "{\"action\":\"accept\",\"content\":{ \"n\":\"x\" }}");
    i = lw_bridge_next(bridge);
    assert_non_null(i);
    assert_int_equal(i->upstream, OWN(1));
    assert_true(i->request);
    assert_true(lw_str_eqz(i->method, "tools/call"));
    assert_true(lw_str_eqz(i->subject, "t"));
    assert_int_equal(i->via, 3); /* what it repeats, to be decided again */
    /* The state comes back to the byte, and so does the answer. */
    assert_true(lw_str_find(i->bytes, LW_STR("\"requestState\":\"a\\u0062\\\"c\""), 0) !=
                (size_t)-1);
    assert_true(lw_str_find(i->bytes, LW_STR("{ \"n\":\"x\" }"), 0) != (size_t)-1);
    same(i->bytes,
         "{\"jsonrpc\":\"2.0\",\"id\":" OWN1 ",\"method\":\"tools/call\",\"params\":{"
         "\"inputResponses\":{\"k\":{\"action\":\"accept\",\"content\":{\"n\":\"x\"}}},"
         "\"requestState\":\"ab\\\"c\",\"name\":\"t\",\"arguments\":{\"x\":1},\"_meta\":{" META(
             ALL) "}}}");
    nothing();
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN1
                   ",\"result\":{\"resultType\":\"complete\",\"content\":[]}}");
    to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"content\":[]}}");
    nothing();
    /* A second answer of the client is none. */
    answers(OWN0, "{\"action\":\"decline\"}");
    only_noted();
}

/* All answers of a round go back together; the next round has only its own. */
static void several_questions_and_rounds(void **state)
{
    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"a\":" FORM ",\"\\u00e9\\\"\":" SAMPLE ",\"r\":" ROOTS "}");
    to_session(3, ASKED(OWN0, "elicitation/create", "{\"message\":\"who?\"," SCHEMA "}"));
    to_session(3, ASKED(OWN1, "sampling/createMessage", "{\"messages\":[],\"maxTokens\":9}"));
    to_session(3, ASKED(OWN2, "roots/list", "{}"));
    answers(OWN2, "{\"roots\":[]}");
    nothing();
    answers(OWN0, "{\"action\":\"decline\"}");
    nothing();
    answers(OWN1, "{\"role\":\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"p\"},"
                  "\"model\":\"m\"}");
    retried(OWN(3), ALL,
            "\"inputResponses\":{\"a\":{\"action\":\"decline\"},\"\\u00e9\\\"\":{\"role\":"
            "\"assistant\",\"content\":{\"type\":\"text\",\"text\":\"p\"},\"model\":\"m\"},\"r\":{"
            "\"roots\":[]}},");
    /* No state was given: none goes back, that of an earlier round neither. */
    needs(OWN3, "\"inputRequests\":{\"b\":" FORM "},\"requestState\":\"s\"");
    to_session(3, ASKED(OWN4, "elicitation/create", "{\"message\":\"who?\"," SCHEMA "}"));
    answers(OWN4, "{\"action\":\"cancel\"}");
    retried(OWN(5), ALL,
            "\"inputResponses\":{\"b\":{\"action\":\"cancel\"}},\"requestState\":\"s\",");
    needs("1099511627781", "\"inputRequests\":{\"c\":" ROOTS "}");
    take(LW_BRIDGE_TO_SESSION);
    answers("1099511627782", "{\"roots\":[]}");
    retried(OWN(7), ALL, "\"inputResponses\":{\"c\":{\"roots\":[]}},");
}

static void url_mode(void **state)
{
    const struct lw_bridge_item *i;
    char id[40] = "";
    char want[512];
    size_t at;

    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"k\":" URL "},\"requestState\":\"s\"");
    i = take(LW_BRIDGE_TO_SESSION);
    assert_int_equal(i->via, 3);
    at = lw_str_find(i->bytes, LW_STR("\"elicitationId\":\""), 0);
    assert_true(at != (size_t)-1);
    snprintf(id, sizeof(id), "%.36s", i->bytes.p + at + 17);
    /* A random UUID, version 4, variant 1 (RFC 9562). */
    assert_int_equal(id[8], '-');
    assert_int_equal(id[14], '4');
    assert_non_null(strchr("89ab", id[19]));
    snprintf(want, sizeof(want),
             ASKED(OWN0, "elicitation/create",
                   "{\"mode\":\"url\",\"message\":\"go\",\"url\":\"https://a.example/x?y=1\","
                   "\"elicitationId\":\"%s\"}"),
             id);
    same(i->bytes, want);
    answers(OWN0, "{\"action\":\"accept\"}");
    retried(OWN(1), ALL,
            "\"inputResponses\":{\"k\":{\"action\":\"accept\"}},\"requestState\":\"s\",");
    server_says(0, "{\"jsonrpc\":\"2.0\",\"id\":" OWN1 ",\"result\":{\"content\":[]}}");
    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/elicitation/complete\",\"params\":{"
             "\"elicitationId\":\"%s\"}}",
             id);
    to_session(3, want);
    to_session(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"content\":[]}}");
}

/* Only requestState: at once, then with pauses that grow, in so many rounds. */
static void only_a_state(void **state)
{
    static const int64_t pauses[] = {250, 500, 1000, 2000, 4000, 8000, 16000, 30000, 30000};
    char id[32];

    (void)state;
    make("{}", "{\"tools\":{}}");
    call();
    needs("3", "\"requestState\":\"s\"");
    retried(OWN(0), "{}", "\"requestState\":\"s\",");
    for (uint64_t n = 0; n < 9; n++) {
        snprintf(id, sizeof(id), "%llu", (unsigned long long)OWN(n));
        needs(id, "\"inputRequests\":{},\"requestState\":\"s\"");
        nothing();
        assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + pauses[n]);
        pass_ms(pauses[n] - 1);
        nothing();
        pass_ms(1);
        retried(OWN(n + 1), "{}", "\"requestState\":\"s\",");
    }
    needs("1099511627785", "\"requestState\":\"s\"");
    failed_tool("The server asked again and again");
    nothing();
    assert_true(lw_bridge_deadline(bridge) == INT64_MAX);
}

static void malformed(const char *rest, const char *text)
{
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", rest);
    error(text);
    nothing();
}

static void malformed_rounds(void **state)
{
    static const char shape[] = "The server's input_required result is not of its shape";
    static const char none[] = "The server asks something that is no question of the protocol";
    char many[2048] = "\"inputRequests\":{";

    (void)state;
    malformed("\"x\":1", shape);
    malformed("\"requestState\":7", shape);
    malformed("\"inputRequests\":[]", shape);
    malformed("\"inputRequests\":{}", shape);
    malformed("\"inputRequests\":{\"a\":" FORM ",\"b\":7}", none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"tools/call\",\"params\":{}}}", none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"ping\"}}", none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"roots/list\",\"params\":7}}", none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\"}}", none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\",\"params\":{"
              "\"message\":\"m\"}}}",
              none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\",\"params\":{"
              "\"message\":\"m\",\"mode\":\"voice\"," SCHEMA "}}}",
              none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\",\"params\":{" SCHEMA
              "}}}",
              none);
    malformed("\"inputRequests\":{\"a\":{\"method\":\"sampling/createMessage\",\"params\":{"
              "\"messages\":{},\"maxTokens\":1}}}",
              none);
    for (int i = 0; i < 17; i++)
        snprintf(many + strlen(many), 64, "%s\"%d\":" ROOTS, i ? "," : "", i);
    snprintf(many + strlen(many), 8, "}");
    malformed(many, "The server asks too many questions at once");
}

static void bad_url(const char *url)
{
    char rest[512];

    snprintf(rest, sizeof(rest),
             "\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\",\"params\":{\"mode\":"
             "\"url\",\"message\":\"m\",\"url\":\"%s\"}}}",
             url);
    malformed(rest, "The server asks something that is no question of the protocol");
}

/* What a user is sent to is of the web, and shows its host. */
static void urls_are_looked_at(void **state)
{
    (void)state;
    bad_url("");
    bad_url("https://");
    bad_url("https:///x");
    bad_url("javascript:alert(1)");
    bad_url("file:///etc/passwd");
    bad_url("data:text/html,x");
    bad_url("/relative");
    bad_url("https://bank.example@evil.example/");
    bad_url("https://a.example\\\\@evil.example/");
    bad_url("https://a.example/ x");
    bad_url("https://a.example/\\n");
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"a\":{\"method\":\"elicitation/create\",\"params\":{\"mode\":"
               "\"url\",\"message\":\"m\",\"url\":\"http://localhost:1/a@b\"}}}");
    take(LW_BRIDGE_TO_SESSION);
}

static void undeclared(const char *version, const char *client, const char *request,
                       const char *required)
{
    char want[512];
    char rest[512];

    make_with(version, client, "{\"tools\":{}}", NULL);
    call();
    snprintf(rest, sizeof(rest), "\"inputRequests\":{\"r\":" FORM ",\"k\":%s}", request);
    if (strstr(client, "\"form\""))
        needs("3", rest);
    else {
        snprintf(rest, sizeof(rest), "\"inputRequests\":{\"k\":%s}", request);
        needs("3", rest);
    }
    snprintf(want, sizeof(want),
             "{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32603,\"message\":\"The server "
             "needs something that this client has not declared it can answer\",\"data\":{"
             "\"requiredCapabilities\":%s}}}",
             required);
    to_session(3, want);
    nothing();
}

/* "Servers MUST NOT send an inputRequests that the client has not declared support for": nothing of
 * such a round reaches the client. */
static void undeclared_capabilities(void **state)
{
    (void)state;
    undeclared("2025-11-25", "{}", FORM, "{\"elicitation\":{\"form\":{}}}");
    undeclared("2025-11-25", "{\"elicitation\":{\"url\":{}}}", FORM,
               "{\"elicitation\":{\"form\":{}}}");
    undeclared("2025-11-25", "{\"elicitation\":{\"form\":{}}}", URL,
               "{\"elicitation\":{\"url\":{}}}");
    undeclared("2025-06-18", "{\"elicitation\":{\"form\":{},\"url\":{}}}", URL,
               "{\"elicitation\":{\"url\":{}}}");
    undeclared("2025-11-25", "{\"elicitation\":{\"form\":{}}}", SAMPLE, "{\"sampling\":{}}");
    undeclared("2025-11-25", "{\"elicitation\":{\"form\":{}},\"sampling\":{}}",
               "{\"method\":\"sampling/createMessage\",\"params\":{\"messages\":[],\"maxTokens\":1,"
               "\"tools\":[]}}",
               "{\"sampling\":{\"tools\":{}}}");
    undeclared("2024-11-05", "{\"elicitation\":{\"form\":{}}}", ROOTS, "{\"roots\":{}}");
    /* An empty elicitation capability is form mode. */
    make("{\"elicitation\":{}}", "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"k\":" FORM "}");
    take(LW_BRIDGE_TO_SESSION);
}

/* What binds a message to others is the bridge's; `mode` came with 2025-11-25. */
static void members_of_questions(void **state)
{
    static const char form[] =
        "\"inputRequests\":{\"k\":{\"method\":\"elicitation/create\",\"params\":{\"mode\":\"form\","
        "\"_meta\":{\"progressToken\":1,\"io.modelcontextprotocol/related-task\":{\"taskId\":\"x\"}"
        "},\"message\":\"who?\",\"task\":{\"ttl\":1}," SCHEMA "}}}";

    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", form);
    to_session(3, ASKED(OWN0, "elicitation/create",
                        "{\"mode\":\"form\",\"message\":\"who?\"," SCHEMA "}"));
    make_with("2025-06-18", "{\"elicitation\":{}}", "{\"tools\":{}}", NULL);
    call();
    needs("3", form);
    to_session(3, ASKED(OWN0, "elicitation/create", "{\"message\":\"who?\"," SCHEMA "}"));
}

/* An elicitation that the client cannot serve was dismissed; a refused sampling ends the call. */
static void answers_that_are_errors(void **state)
{
    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"k\":" FORM "}");
    take(LW_BRIDGE_TO_SESSION);
    refuses(OWN0);
    retried(OWN(1), ALL, "\"inputResponses\":{\"k\":{\"action\":\"cancel\"}},");
    needs(OWN1, "\"inputRequests\":{\"a\":" FORM ",\"b\":" SAMPLE "}");
    take(LW_BRIDGE_TO_SESSION);
    take(LW_BRIDGE_TO_SESSION);
    refuses(OWN3);
    to_session(3, TAKEN_BACK(OWN2));
    failed_tool("The client refused to sample a message");
    nothing();
    answers(OWN2, "{\"action\":\"accept\",\"content\":{}}");
    only_noted();

    make(ALL, "{\"prompts\":{}}");
    say(3, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"prompts/get\",\"params\":{\"name\":\"p\"}}");
    take(LW_BRIDGE_TO_SERVER);
    needs("3", "\"inputRequests\":{\"r\":" ROOTS "}");
    take(LW_BRIDGE_TO_SESSION);
    refuses(OWN0);
    error("The client did not tell its roots");
}

static void little_time(struct lw_bridge_options *o)
{
    o->park_ms = 1000;
    o->max_parked = 2;
}

static void nobody_answers(void **state)
{
    (void)state;
    make_with("2025-11-25", ALL, "{\"tools\":{}}", little_time);
    call();
    needs("3", "\"inputRequests\":{\"a\":" FORM ",\"b\":" FORM "}");
    take(LW_BRIDGE_TO_SESSION);
    take(LW_BRIDGE_TO_SESSION);
    answers(OWN1, "{\"action\":\"decline\"}");
    assert_int_equal(lw_bridge_deadline(bridge), now.steady_ms + 1000);
    pass_ms(999);
    nothing();
    pass_ms(1);
    to_session(3, TAKEN_BACK(OWN0));
    retried(OWN(2), ALL,
            "\"inputResponses\":{\"a\":{\"action\":\"cancel\"},\"b\":{\"action\":\"decline\"}},");
    needs(OWN2, "\"inputRequests\":{\"a\":" SAMPLE "}");
    take(LW_BRIDGE_TO_SESSION);
    pass_ms(1000);
    to_session(3, TAKEN_BACK(OWN3));
    failed_tool("The client did not answer in time");
    nothing();
}

static void cancelled_while_parked(void **state)
{
    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"inputRequests\":{\"a\":" FORM "}");
    take(LW_BRIDGE_TO_SESSION);
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
           "\"requestId\":3}}");
    nothing(); /* nothing is with the server */
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    to_session(3, TAKEN_BACK(OWN0));
    nothing();
    answers(OWN0, "{\"action\":\"accept\",\"content\":{}}");
    only_noted();
    /* During a retry, the server is told of the id that stands for it now. */
    call();
    needs("3", "\"requestState\":\"s\"");
    retried(OWN(1), ALL, "\"requestState\":\"s\",");
    server_says(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                   "\"progressToken\":3,\"progress\":1}}");
    to_session(3, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
                  "\"progressToken\":3,\"progress\":1}}");
    say(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
           "\"requestId\":3}}");
    assert_int_equal(lw_bridge_cancel(bridge, 3, now), 0);
    to_server(0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                 "\"requestId\":" OWN1 "}}");
    given_up(OWN(1));
    nothing();
    /* Failures name the session's id. */
    call();
    needs("3", "\"requestState\":\"s\"");
    take(LW_BRIDGE_TO_SERVER);
    assert_int_equal(lw_bridge_failed(bridge, OWN(2), 0, LW_STR("x"), now), 0);
    assert_int_equal(take(LW_BRIDGE_FAILED)->upstream, 3);
}

/* The session does not let it go out again: the server hears nothing of it. */
static void refused_again(void **state)
{
    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    needs("3", "\"requestState\":\"s\"");
    take(LW_BRIDGE_TO_SERVER);
    lw_bridge_unsent(bridge, OWN(0));
    lw_bridge_forget(bridge, 3);
    nothing();
}

static void rounds_are_bounded(void **state)
{
    char id[32] = "3";
    char question[32];

    (void)state;
    make(ALL, "{\"tools\":{}}");
    call();
    for (uint64_t n = 0; n < 20; n += 2) {
        needs(id, "\"inputRequests\":{\"a\":" ROOTS "},\"requestState\":\"s\"");
        take(LW_BRIDGE_TO_SESSION);
        snprintf(question, sizeof(question), "%llu", (unsigned long long)OWN(n));
        answers(question, "{\"roots\":[]}");
        assert_int_equal(take(LW_BRIDGE_TO_SERVER)->upstream, OWN(n + 1));
        snprintf(id, sizeof(id), "%llu", (unsigned long long)OWN(n + 1));
    }
    needs(id, "\"inputRequests\":{\"a\":" ROOTS "},\"requestState\":\"s\"");
    failed_tool("The server asked again and again");
    nothing();
}

static void parked_calls_are_bounded(void **state)
{
    (void)state;
    make_with("2025-11-25", ALL, "{\"tools\":{}}", little_time);
    for (uint64_t id = 1; id <= 3; id++) {
        char frame[256];

        snprintf(frame, sizeof(frame),
                 "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":"
                 "\"t\"}}",
                 (int)id);
        say(id, frame);
        take(LW_BRIDGE_TO_SERVER);
        snprintf(frame, sizeof(frame), "%d", (int)id);
        needs(frame, "\"inputRequests\":{\"a\":" ROOTS "}");
        if (id < 3)
            take(LW_BRIDGE_TO_SESSION);
    }
    failed_tool("Too many questions of this server are open");
    nothing();
}

static void small_messages(struct lw_bridge_options *o)
{
    o->max_message = 2048;
}

/* A state or an answer that cannot be sent on ends the call. */
static void long_states(void **state)
{
    static char rest[12000];

    (void)state;
    make_with("2025-11-25", ALL, "{\"tools\":{}}", small_messages);
    call();
    snprintf(rest, sizeof(rest), "\"requestState\":\"%01900d\"", 0);
    needs("3", rest);
    error("The answers are too long to be sent on");
    nothing();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(one_round),
        TEST(several_questions_and_rounds),
        TEST(url_mode),
        TEST(only_a_state),
        TEST(malformed_rounds),
        TEST(urls_are_looked_at),
        TEST(undeclared_capabilities),
        TEST(members_of_questions),
        TEST(answers_that_are_errors),
        TEST(nobody_answers),
        TEST(cancelled_while_parked),
        TEST(refused_again),
        TEST(rounds_are_bounded),
        TEST(parked_calls_are_bounded),
        TEST(long_states),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
