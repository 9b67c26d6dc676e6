/* Questions and answers, by hand from OpenID Authorization API 1.0 (evaluation request, response,
 * errors), COAZ-MCP draft 1 (default mapping) and OPA's REST API (POST /v1/data). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lib/policy/pdp.h"

#define JSON "application/json"

static void same_json(const char *expected, struct lw_str got)
{
    const struct lw_json *e;
    const struct lw_json *g;
    struct lw_arena a;

    lw_arena_init(&a, (size_t)1 << 20);
    assert_int_equal(lw_json_parse(&a, lw_strz(expected), NULL, &e, NULL), 0);
    assert_int_equal(lw_json_parse(&a, got, NULL, &g, NULL), 0);
    if (!lw_json_equal(e, g))
        fail_msg("expected %s\n got %.*s", expected, LW_FMT(got));
    lw_arena_fini(&a);
}

static const struct lw_str groups[] = {LW_STR_INIT("eng"), LW_STR_INIT("ops")};

static struct lw_policy_call a_call(const char *method, const char *name)
{
    return (struct lw_policy_call){
        .server = LW_STR("files"),
        .method = lw_strz(method),
        .name = lw_strz(name),
        .kind = -1,
        .user = LW_STR("alice"),
        .client = LW_STR("claude"),
        .groups = groups,
        .group_count = 2,
        .effect = LW_EFFECT_READ,
    };
}

static void tool_call(void **state)
{
    struct lw_policy_call c = a_call("tools/call", "read_file");
    const struct lw_json *args;
    struct lw_arena a;
    struct lw_buf b;

    (void)state;
    lw_arena_init(&a, 65536);
    assert_int_equal(
        lw_json_parse(&a, LW_STR("{\"path\":\"/a \\\"b\",\"n\":[1,2]}"), NULL, &args, NULL), 0);
    c.arguments = args;
    c.declared[LW_DECLARED_DATA] = LW_STR("[\"personal\"]");
    lw_buf_init(&b, 65536);
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &c, &b), 0);
    same_json("{\"subject\":{\"type\":\"identity\",\"id\":\"alice\",\"properties\":{\"groups\":"
              "[\"eng\",\"ops\"]}},\"action\":{\"name\":\"tools/call\"},\"resource\":{\"type\":"
              "\"tool\",\"id\":\"read_file\",\"properties\":{\"server\":\"files\",\"effect\":"
              "\"read\",\"data\":[\"personal\"]}},\"context\":{\"client\":\"claude\","
              "\"arguments\":{\"path\":\"/a \\\"b\",\"n\":[1,2]}}}",
              lw_buf_str(&b));
    lw_buf_reset(&b);
    assert_int_equal(lw_pdp_question(LW_PDP_OPA, &c, &b), 0);
    same_json("{\"input\":{\"method\":\"tools/call\",\"server\":\"files\",\"type\":\"tool\","
              "\"name\":\"read_file\",\"user\":\"alice\",\"groups\":[\"eng\",\"ops\"],\"client\":"
              "\"claude\",\"effect\":\"read\",\"data\":[\"personal\"],\"arguments\":{\"path\":"
              "\"/a \\\"b\",\"n\":[1,2]}}}",
              lw_buf_str(&b));
    lw_buf_fini(&b);
    lw_arena_fini(&a);
}

/* Every method of ours that is about something has a mapping; others have none. */
static void methods(void **state)
{
    static const struct {
        const char *method;
        const char *resource;
    } rows[] = {
        {"prompts/get", "{\"type\":\"prompt\",\"id\":\"X\""},
        {"resources/read", "{\"type\":\"resource\",\"id\":\"X\""},
        {"resources/subscribe", "{\"type\":\"resource\",\"id\":\"X\""},
        {"tasks/update", "{\"type\":\"task\",\"id\":\"X\""},
        {"tasks/cancel", "{\"type\":\"task\",\"id\":\"X\""},
        {"server/discover", "{\"type\":\"mcp_server\",\"id\":\"files\""},
        {"subscriptions/listen", "{\"type\":\"mcp_server\",\"id\":\"files\""},
        {"resources/templates/list", "{\"type\":\"mcp_server\",\"id\":\"files\""},
        {"tools/list", "{\"type\":\"mcp_server\",\"id\":\"files\""},
    };
    struct lw_policy_call c;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 65536);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        c = a_call(rows[i].method, "X");
        lw_buf_reset(&b);
        assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &c, &b), 0);
        if (lw_str_find(lw_buf_str(&b), lw_strz(rows[i].resource), 0) == (size_t)-1)
            fail_msg("%s: %.*s", rows[i].method, LW_FMT(lw_buf_str(&b)));
    }
    c = a_call("sampling/createMessage", "X");
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &c, &b), -LW_ERR_UNKNOWN);
    c = a_call("tools/call", "");
    assert_int_equal(lw_pdp_question(LW_PDP_OPA, &c, &b), -LW_ERR_MISSING);
    c = a_call("tools/call", "X");
    c.user = LW_STR_NONE;
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &c, &b), -LW_ERR_MISSING);
    lw_buf_fini(&b);
    lw_buf_init(&b, 16);
    c = a_call("tools/call", "X");
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &c, &b), -LW_ERR_LIMIT);
    lw_buf_fini(&b);
}

struct row {
    enum lw_pdp_type type;
    unsigned status;
    const char *content_type;
    const char *body;
    enum lw_pdp_answer answer;
};

static const struct row answers[] = {
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true}", LW_PDP_PERMIT},
    {LW_PDP_AUTHZEN, 200, "Application/JSON; charset=UTF-8", "{\"decision\":true}", LW_PDP_PERMIT},
    {LW_PDP_AUTHZEN, 200, JSON, " {\"new\":[1],\"decision\":true,\"context\":{\"id\":1}} ",
     LW_PDP_PERMIT},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"context\":{\"obligations\":[]}}",
     LW_PDP_PERMIT},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"context\":null}", LW_PDP_PERMIT},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":false}", LW_PDP_DENY},
    {LW_PDP_AUTHZEN, 200, JSON,
     "{\"decision\":true,\"context\":{\"obligations\":[{\"id\":\"1\",\"type\":\"step-up\"}]}}",
     LW_PDP_OBLIGES},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"context\":{\"obligations\":{}}}",
     LW_PDP_OBLIGES},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"context\":{\"obligations\":\"x\"}}",
     LW_PDP_OBLIGES},
    {LW_PDP_AUTHZEN, 200, JSON, "{}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":\"true\"}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":1}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":null}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"Decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"context\":[]}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true,\"decision\":false}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":false,\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"decision\":true}{}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "[{\"decision\":true}]", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "true", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, "text/html", "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, "application/jsonp", "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON ";charset=utf-16", "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, NULL, "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 201, JSON, "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 302, JSON, "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 401, JSON, "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 500, JSON, "{\"decision\":true}", LW_PDP_FAILED},
    {LW_PDP_AUTHZEN, 200, JSON, "{\"result\":true}", LW_PDP_FAILED},
    {LW_PDP_OPA, 200, JSON, "{\"result\":true,\"decision_id\":\"1\"}", LW_PDP_PERMIT},
    {LW_PDP_OPA, 200, JSON, "{\"result\":{\"allow\":true,\"why\":\"x\"}}", LW_PDP_PERMIT},
    {LW_PDP_OPA, 200, JSON, "{\"result\":false}", LW_PDP_DENY},
    {LW_PDP_OPA, 200, JSON, "{}", LW_PDP_DENY},
    {LW_PDP_OPA, 200, JSON, "{\"decision_id\":\"1\"}", LW_PDP_DENY},
    {LW_PDP_OPA, 200, JSON, "{\"result\":{}}", LW_PDP_DENY},
    {LW_PDP_OPA, 200, JSON, "{\"result\":{\"allow\":true,\"obligations\":[1]}}", LW_PDP_OBLIGES},
    {LW_PDP_OPA, 200, JSON, "{\"result\":{\"allow\":\"yes\"}}", LW_PDP_FAILED},
    {LW_PDP_OPA, 200, JSON, "{\"result\":[true]}", LW_PDP_FAILED},
    {LW_PDP_OPA, 200, JSON, "{\"result\":null}", LW_PDP_FAILED},
    {LW_PDP_OPA, 200, JSON, "{\"decision\":true}", LW_PDP_DENY},
    {LW_PDP_OPA, 500, JSON, "{\"result\":true}", LW_PDP_FAILED},
};

static void reading(void **state)
{
    struct lw_pdp_reading r;

    (void)state;
    for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
        const struct row *t = &answers[i];

        lw_pdp_read(t->type, t->status, lw_strz(t->content_type), lw_strz(t->body), &r);
        if (r.answer != t->answer)
            fail_msg("%u %s: %s instead of %s", t->status, t->body, lw_pdp_answer_name(r.answer),
                     lw_pdp_answer_name(t->answer));
        assert_true(r.answer == LW_PDP_PERMIT || r.why);
    }
}

static void bounds(void **state)
{
    struct lw_pdp_reading r;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, LW_PDP_ANSWER * 2);
    lw_buf_addz(&b, "{\"decision\":true}");
    while (b.n < LW_PDP_ANSWER)
        lw_buf_addc(&b, ' ');
    lw_pdp_read(LW_PDP_AUTHZEN, 200, LW_STR(JSON), lw_buf_str(&b), &r);
    assert_int_equal(r.answer, LW_PDP_PERMIT);
    lw_buf_addc(&b, ' ');
    lw_pdp_read(LW_PDP_AUTHZEN, 200, LW_STR(JSON), lw_buf_str(&b), &r);
    assert_int_equal(r.answer, LW_PDP_FAILED);
    lw_buf_reset(&b);
    lw_buf_addz(&b, "{\"decision\":true,\"x\":"); /* the object is one level */
    for (unsigned i = 0; i < LW_PDP_DEPTH; i++)
        lw_buf_addc(&b, '[');
    for (unsigned i = 0; i < LW_PDP_DEPTH; i++)
        lw_buf_addc(&b, ']');
    lw_buf_addc(&b, '}');
    lw_pdp_read(LW_PDP_AUTHZEN, 200, LW_STR(JSON), lw_buf_str(&b), &r);
    assert_int_equal(r.answer, LW_PDP_FAILED);
    lw_buf_fini(&b);
}

static void entries_of_a_list(void **state)
{
    struct lw_policy_call call = {.server = LW_STR("files"),
                                  .method = LW_STR("tools/call"),
                                  .name = LW_STR("read"),
                                  .kind = LW_PART_TOOLS,
                                  .user = LW_STR("alice"),
                                  .listing = true};
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 4096);
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &call, &b), 0);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"context\":{\"listing\":true}"), 0) !=
                (size_t)-1);
    lw_buf_reset(&b);
    assert_int_equal(lw_pdp_question(LW_PDP_OPA, &call, &b), 0);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"listing\":true"), 0) != (size_t)-1);
    lw_buf_fini(&b);
}

static void completions(void **state)
{
    struct lw_policy_call call = {.server = LW_STR("files"),
                                  .method = LW_STR("completion/complete"),
                                  .name = LW_STR("greet"),
                                  .kind = LW_PART_PROMPTS,
                                  .user = LW_STR("alice")};
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 4096);
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &call, &b), 0);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"type\":\"prompt\",\"id\":\"greet\""), 0) !=
                (size_t)-1);
    lw_buf_reset(&b);
    call.kind = LW_PART_TEMPLATES;
    call.name = LW_STR("file:///{path}");
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &call, &b), 0);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"type\":\"resource_template\""), 0) !=
                (size_t)-1);
    lw_buf_reset(&b);
    call.kind = -1; /* of something else: the server */
    assert_int_equal(lw_pdp_question(LW_PDP_AUTHZEN, &call, &b), 0);
    assert_true(lw_str_find(lw_buf_str(&b), LW_STR("\"type\":\"mcp_server\",\"id\":\"files\""),
                            0) != (size_t)-1);
    lw_buf_fini(&b);
}

/* AuthZEN 1.0, access evaluations: an array of questions, an array of answers in their order. */
static void batches(void **state)
{
    static const struct lw_str one[] = {LW_STR_INIT("{\"a\":1}"), LW_STR_INIT("{\"b\":2}")};
    static const char *const bad[] = {
        "{}",
        "{\"evaluations\":{}}",
        "{\"evaluations\":[{\"decision\":true}]}",
        "{\"evaluations\":[{\"decision\":true},{\"decision\":true},{\"decision\":true}]}",
        "{\"decision\":true}",
        "[{\"decision\":true},{\"decision\":true}]",
    };
    enum lw_pdp_answer out[2] = {LW_PDP_PERMIT, LW_PDP_PERMIT};
    struct lw_pdp_reading r;
    struct lw_buf b;

    (void)state;
    lw_buf_init(&b, 4096);
    assert_int_equal(lw_pdp_batch(one, 2, &b), 0);
    lw_buf_addc(&b, '\0');
    assert_string_equal(b.p, "{\"evaluations\":[{\"a\":1},{\"b\":2}],"
                             "\"options\":{\"evaluations_semantic\":\"execute_all\"}}");
    lw_buf_fini(&b);
    r = lw_pdp_read_batch(200, LW_STR(JSON),
                          LW_STR("{\"evaluations\":[{\"decision\":true},{\"decision\":false}]}"),
                          out, 2);
    assert_int_equal(r.answer, LW_PDP_PERMIT);
    assert_true(out[0] == LW_PDP_PERMIT && out[1] == LW_PDP_DENY);
    r = lw_pdp_read_batch(200, LW_STR(JSON),
                          LW_STR("{\"evaluations\":[{\"decision\":1},{\"decision\":true,"
                                 "\"context\":{\"obligations\":[{\"id\":\"x\"}]}}]}"),
                          out, 2);
    assert_int_equal(r.answer, LW_PDP_FAILED);
    assert_true(out[0] == LW_PDP_FAILED && out[1] == LW_PDP_OBLIGES);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        out[0] = out[1] = LW_PDP_PERMIT;
        r = lw_pdp_read_batch(200, LW_STR(JSON), lw_strz(bad[i]), out, 2);
        assert_int_equal(r.answer, LW_PDP_FAILED);
        assert_true(r.why && out[0] == LW_PDP_FAILED && out[1] == LW_PDP_FAILED);
    }
    out[0] = LW_PDP_PERMIT;
    r = lw_pdp_read_batch(500, LW_STR(JSON), LW_STR("{\"evaluations\":[{\"decision\":true}]}"), out,
                          1);
    assert_true(r.answer == LW_PDP_FAILED && out[0] == LW_PDP_FAILED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tool_call),         cmocka_unit_test(methods),
        cmocka_unit_test(reading),           cmocka_unit_test(bounds),
        cmocka_unit_test(entries_of_a_list), cmocka_unit_test(completions),
        cmocka_unit_test(batches),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
