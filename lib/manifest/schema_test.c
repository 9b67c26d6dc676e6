/* Arguments against schemas. Expected answers are read off the JSON Schema specification (core and
 * validation, 2020-12; draft-07 where it differs) and, for what is declared, off schema.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "lib/manifest/schema.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct lw_arena arena;
static struct lw_buf buf;

static int setup(void **state)
{
    (void)state;
    lw_arena_init(&arena, (size_t)256 << 20);
    lw_buf_init(&buf, (size_t)32 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    lw_arena_fini(&arena);
    lw_buf_fini(&buf);
    return 0;
}

static const struct lw_json *parse(struct lw_str text)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v = NULL;
    struct lw_json_error err;

    limits.depth = LW_JSON_DEPTH_MAX;
    limits.members = UINT32_MAX;
    if (lw_json_parse(&arena, text, &limits, &v, &err) != 0)
        fail_msg("%.*s: %s", LW_FMT(text), err.text);
    return v;
}

static int compile(struct lw_str text, struct lw_schema **out)
{
    return lw_schema_new(parse(text), out);
}

/* The code of checking `value` against `schema`; `value` NULL: no arguments. */
static int check(const char *schema, const char *value, bool plain, struct lw_schema_fault *fault)
{
    const struct lw_json *v = value ? parse(lw_strz(value)) : NULL;
    struct lw_schema *s = NULL;
    int err = compile(lw_strz(schema), &s);

    if (err != 0)
        fail_msg("%s: %s", schema, lw_err_name(err));
    err = plain ? lw_schema_check_value(s, v, fault) : lw_schema_check(s, v, fault);
    lw_schema_free(&s);
    assert_null(s);
    return err;
}

struct value_case {
    const char *schema;
    const char *good[8]; /* NULL ends */
    const char *bad[8];
};

static void run_values(const struct value_case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < 8 && cases[i].good[k]; k++) {
            struct lw_schema_fault fault;

            if (check(cases[i].schema, cases[i].good[k], true, &fault) != 0)
                fail_msg("%s refuses %s: %s %s", cases[i].schema, cases[i].good[k], fault.path,
                         fault.text);
        }
        for (size_t k = 0; k < 8 && cases[i].bad[k]; k++) {
            if (check(cases[i].schema, cases[i].bad[k], true, NULL) != -LW_ERR_MISMATCH)
                fail_msg("%s accepts %s", cases[i].schema, cases[i].bad[k]);
        }
    }
}

static void keywords_of_values(void **state)
{
    static const struct value_case cases[] = {
        {"true", {"1", "null", "{}"}, {NULL}},
        {"false", {NULL}, {"1", "null", "{}"}},
        {"{}", {"1", "[]", "null"}, {NULL}},
        {"{\"type\":\"null\"}", {"null"}, {"0", "false", "\"\""}},
        {"{\"type\":\"boolean\"}", {"true", "false"}, {"0", "\"true\"", "null"}},
        {"{\"type\":\"string\"}", {"\"\""}, {"0", "null", "[]"}},
        {"{\"type\":\"number\"}", {"0", "1.5", "1e300"}, {"\"1\"", "null"}},
        /* validation 6.1.1: "integer" is any number with a zero fractional part */
        {"{\"type\":\"integer\"}", {"0", "-7", "1.0", "1e2", "1e300"}, {"1.5", "1e-1", "\"1\""}},
        {"{\"type\":\"array\"}", {"[]"}, {"{}", "\"[]\""}},
        {"{\"type\":\"object\"}", {"{}"}, {"[]", "null"}},
        {"{\"type\":[\"string\",\"null\"]}", {"\"x\"", "null"}, {"1", "{}", "false"}},
        {"{\"type\":[\"integer\",\"boolean\"]}", {"1", "true"}, {"1.5", "null"}},
        {"{\"const\":{\"a\":[1,2]}}", {"{\"a\":[1.0,2]}"}, {"{\"a\":[2,1]}", "{}", "1"}},
        {"{\"const\":null}", {"null"}, {"0", "false", "\"\"", "[]"}},
        {"{\"enum\":[\"a\",1,null]}", {"\"a\"", "1.0", "null"}, {"\"A\"", "2", "false"}},
        {"{\"enum\":[]}", {NULL}, {"1", "null"}},
        {"{\"minimum\":2,\"maximum\":3.5}", {"2", "3.5", "\"x\""}, {"1.99", "3.6"}},
        {"{\"exclusiveMinimum\":2,\"exclusiveMaximum\":3}", {"2.5", "null"}, {"2", "3", "1", "4"}},
        {"{\"minimum\":-0.5}", {"0", "-0.5"}, {"-0.51"}},
        {"{\"multipleOf\":3}", {"0", "-9", "3.0", "\"x\"", "1e21", "1e22"}, {"1", "4.5", "10"}},
        /* lengths count characters: an emoji is one, though it is four bytes and two units */
        {"{\"minLength\":2,\"maxLength\":3}",
         {"\"ab\"", "\"\xf0\x9f\x98\x80\xc3\xb6\\ud83d\\ude00\"", "1"},
         {"\"a\"", "\"\xf0\x9f\x98\x80\"", "\"abcd\"", "\"\""}},
        {"{\"maxLength\":0}", {"\"\""}, {"\"a\""}},
        {"{\"minLength\":1.0}", {"\"a\""}, {"\"\""}},
    };

    (void)state;
    run_values(cases, COUNT(cases));
}

static void keywords_of_arrays_and_objects(void **state)
{
    static const struct value_case cases[] = {
        {"{\"items\":{\"type\":\"string\"}}", {"[]", "[\"a\"]", "{}"}, {"[1]", "[\"a\",1]"}},
        {"{\"items\":false}", {"[]"}, {"[1]"}},
        {"{\"minItems\":1,\"maxItems\":2}", {"[1]", "[1,2]", "\"\""}, {"[]", "[1,2,3]"}},
        {"{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"number\"}]}",
         {"[]", "[\"a\"]", "[\"a\",1]", "[\"a\",1,null]"},
         {"[1]", "[\"a\",\"b\"]"}},
        {"{\"prefixItems\":[{\"type\":\"string\"}],\"items\":{\"type\":\"number\"}}",
         {"[\"a\"]", "[\"a\",1,2]"},
         {"[1,1]", "[\"a\",\"b\"]"}},
        {"{\"prefixItems\":[true],\"items\":false}", {"[]", "[1]"}, {"[1,2]"}},
        /* draft-07: items as an array, additionalItems for the rest */
        {"{\"items\":[{\"type\":\"string\"}],\"additionalItems\":{\"type\":\"number\"}}",
         {"[\"a\"]", "[\"a\",1]"},
         {"[1]", "[\"a\",\"b\"]"}},
        {"{\"items\":{\"type\":\"string\"},\"additionalItems\":false}", {"[\"a\",\"b\"]"}, {"[1]"}},
        {"{\"properties\":{\"a\":{\"type\":\"string\"}}}",
         {"{}", "{\"a\":\"x\"}", "{\"b\":1}", "[]"},
         {"{\"a\":1}"}},
        {"{\"properties\":{\"a\":false}}", {"{}", "{\"b\":1}"}, {"{\"a\":1}"}},
        {"{\"required\":[\"a\",\"b\",\"a\"]}",
         {"{\"a\":1,\"b\":2}", "{\"b\":1,\"a\":null,\"c\":3}", "[]"},
         {"{}", "{\"a\":1}", "{\"b\":1,\"c\":2}"}},
        {"{\"required\":[]}", {"{}"}, {NULL}},
        {"{\"additionalProperties\":false,\"properties\":{\"a\":true}}",
         {"{}", "{\"a\":1}"},
         {"{\"b\":1}", "{\"a\":1,\"b\":2}"}},
        /* required alone does not declare */
        {"{\"additionalProperties\":false,\"required\":[\"a\"]}", {NULL}, {"{\"a\":1}", "{}"}},
        {"{\"additionalProperties\":{\"type\":\"number\"},\"properties\":{\"a\":true}}",
         {"{\"a\":\"x\",\"b\":1}"},
         {"{\"b\":\"x\"}"}},
        /* patterns are not evaluated: a member that one could cover is left to the server */
        {"{\"additionalProperties\":false,\"patternProperties\":{\"^x-\":{}},\"properties\":{\"a\":"
         "{\"type\":\"string\"}}}",
         {"{\"x-1\":1}", "{\"b\":1}"},
         {"{\"a\":1}"}},
        {"{\"additionalProperties\":false,\"patternProperties\":{}}", {"{}"}, {"{\"b\":1}"}},
        {"{\"minProperties\":1,\"maxProperties\":2}",
         {"{\"a\":1}", "{\"a\":1,\"b\":2}", "[]"},
         {"{}", "{\"a\":1,\"b\":2,\"c\":3}"}},
        {"{\"dependentRequired\":{\"a\":[\"b\",\"c\"]}}",
         {"{}", "{\"b\":1}", "{\"a\":1,\"b\":2,\"c\":3}", "[]"},
         {"{\"a\":1}", "{\"a\":1,\"b\":2}"}},
        {"{\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{\"type\":\"number\"}}}}}",
         {"{\"b\":\"x\"}", "{\"a\":1,\"b\":2}"},
         {"{\"a\":1,\"b\":\"x\"}"}},
        {"{\"dependencies\":{\"a\":[\"b\"],\"c\":{\"maxProperties\":1}}}",
         {"{\"a\":1,\"b\":2}", "{\"c\":1}"},
         {"{\"a\":1}", "{\"c\":1,\"d\":2}"}},
    };

    (void)state;
    run_values(cases, COUNT(cases));
}

static void keywords_in_place(void **state)
{
    static const struct value_case cases[] = {
        {"{\"allOf\":[{\"minimum\":2},{\"maximum\":4}]}", {"2", "4", "null"}, {"1", "5"}},
        {"{\"anyOf\":[{\"type\":\"string\"},{\"minimum\":5}]}", {"\"x\"", "5", "null"}, {"4"}},
        {"{\"oneOf\":[{\"multipleOf\":3},{\"multipleOf\":5}]}", {"9", "10"}, {"15", "7", "null"}},
        {"{\"oneOf\":[{\"type\":\"number\"}]}", {"1"}, {"\"x\""}},
        {"{\"not\":{\"type\":\"string\"}}", {"1", "null"}, {"\"x\""}},
        {"{\"not\":{\"not\":{\"type\":\"string\"}}}", {"\"x\""}, {"1"}},
        {"{\"not\":{}}", {NULL}, {"1", "null"}},
        {"{\"not\":{\"required\":[\"a\"]}}", {"{}"}, {"{\"a\":1}"}},
        {"{\"if\":{\"minimum\":10},\"then\":{\"multipleOf\":10},\"else\":{\"maximum\":5}}",
         {"20", "5", "-3"},
         {"15", "7"}},
        {"{\"if\":{\"minimum\":10},\"then\":false}", {"9"}, {"10"}},
        {"{\"if\":{\"minimum\":10},\"else\":false}", {"10"}, {"9"}},
        {"{\"if\":false}", {"1"}, {NULL}},
        {"{\"then\":false,\"else\":false}", {"1"}, {NULL}},
        {"{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":{\"type\":\"string\"}}}", {"\"x\""}, {"1"}},
        {"{\"$ref\":\"#/definitions/a~1b%20c\",\"definitions\":{\"a/b c\":{\"type\":\"null\"}}}",
         {"null"},
         {"1"}},
        {"{\"items\":{\"$ref\":\"#\"},\"type\":\"array\"}", {"[]", "[[],[[]]]"}, {"[1]", "[[1]]"}},
        /* a list of lists through references that name each other */
        {"{\"$ref\":\"#/$defs/node\",\"$defs\":{\"node\":{\"properties\":{\"v\":{\"type\":"
         "\"integer\"},\"next\":{\"anyOf\":[{\"$ref\":\"#/$defs/node\"},{\"type\":\"null\"}]}},"
         "\"required\":[\"v\"],\"type\":\"object\"}}}",
         {"{\"v\":1}", "{\"v\":1,\"next\":{\"v\":2,\"next\":null}}"},
         {"{\"v\":1,\"next\":{\"v\":\"x\"}}", "{\"v\":1,\"next\":{}}"}},
        /* 2020-12: keywords beside $ref count; draft-07: they do not */
        {"{\"$ref\":\"#/$defs/a\",\"maximum\":5,\"$defs\":{\"a\":{\"minimum\":1}}}",
         {"3"},
         {"0", "6"}},
        {"{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"allOf\":[{\"$ref\":\"#/"
         "definitions/a\",\"maximum\":5}],\"definitions\":{\"a\":{\"minimum\":1}}}",
         {"3", "6"},
         {"0"}},
    };

    (void)state;
    run_values(cases, COUNT(cases));
}

/* What is not evaluated never refuses by itself, and never makes `not`, `oneOf` or `if` refuse what
 * the server could accept. Each "good" value here is valid for some value of the ignored keyword.
 */
static void ignored_keywords_do_not_refuse(void **state)
{
    static const struct value_case cases[] = {
        {"{\"pattern\":\"^a\"}", {"\"b\"", "1"}, {NULL}},
        {"{\"type\":\"string\",\"format\":\"email\"}", {"\"b\""}, {"1"}},
        {"{\"not\":{\"pattern\":\"^a\"}}", {"\"b\"", "\"a\""}, {"1", "null"}},
        {"{\"not\":{\"type\":\"string\",\"pattern\":\"^a\"}}", {"\"b\"", "1"}, {NULL}},
        {"{\"not\":{\"x-own\":1}}", {"1"}, {NULL}},
        {"{\"not\":{\"properties\":{\"a\":{\"format\":\"uri\"}}}}", {"{\"a\":\"x\"}"}, {"{}", "1"}},
        {"{\"not\":{\"items\":{\"pattern\":\"x\"}}}", {"[\"a\"]"}, {"[]"}},
        {"{\"not\":{\"anyOf\":[{\"pattern\":\"a\"},{\"pattern\":\"b\"}]}}", {"\"a\""}, {"1"}},
        {"{\"not\":{\"allOf\":[{\"pattern\":\"a\"},{\"maxLength\":3}]}}",
         {"\"abc\"", "\"abcd\""},
         {"1"}},
        {"{\"not\":{\"$ref\":\"#/$defs/a\"},\"$defs\":{\"a\":{\"uniqueItems\":true}}}",
         {"[1,1]"},
         {"1"}},
        {"{\"not\":{\"not\":{\"pattern\":\"a\"}}}", {"\"b\"", "1"}, {NULL}},
        {"{\"not\":{\"multipleOf\":0.01}}", {"1.5"}, {"\"x\""}},
        {"{\"not\":{\"minimum\":\"5\"}}", {"1"}, {"\"x\""}},
        {"{\"not\":{\"type\":\"strnig\"}}", {"1"}, {NULL}},
        {"{\"not\":{\"patternProperties\":{\"^x\":false}}}", {"{\"x\":1}"}, {"1"}},
        /* annotations decide nothing */
        {"{\"not\":{\"description\":\"x\",\"title\":\"y\",\"default\":1,\"examples\":[1]}}",
         {NULL},
         {"1"}},
        {"{\"oneOf\":[{\"pattern\":\"^a\"},{\"pattern\":\"^b\"}]}", {"\"a\"", "\"c\""}, {"1"}},
        {"{\"oneOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"string\"}]}",
         {"\"a\""},
         {"1"}},
        {"{\"oneOf\":[{\"type\":\"string\",\"format\":\"uri\"},{\"type\":\"string\"},{"
         "\"maxLength\":3}"
         "]}",
         {"\"abcd\""},
         {"\"abc\""}},
        {"{\"if\":{\"pattern\":\"^a\"},\"then\":{\"maxLength\":1},\"else\":{\"minLength\":3}}",
         {"\"a\"", "\"bcd\""},
         {"\"xy\""}},
        {"{\"if\":{\"pattern\":\"^a\"},\"then\":false}", {"\"a\""}, {"1"}},
    };

    (void)state;
    run_values(cases, COUNT(cases));
}

/* The rule that JSON Schema does not have: arguments that nobody declared. */
static void undeclared_arguments(void **state)
{
    static const struct {
        const char *schema, *arguments, *path; /* path NULL: accepted */
    } cases[] = {
        {"{\"type\":\"object\"}", "{}", NULL},
        {"{\"type\":\"object\"}", NULL, NULL},
        {"{\"type\":\"object\"}", "{\"a\":1}", "/a"},
        {"{}", "{\"a\":1}", "/a"},
        {"true", "{\"a\":1}", "/a"},
        {"{\"properties\":{\"a\":{}}}", "{\"a\":1}", NULL},
        {"{\"properties\":{\"a\":{}}}", "{\"a\":1,\"b/~c\":2}", "/b~1~0c"},
        {"{\"properties\":{\"a\":{}},\"required\":[\"b\"]}", "{\"a\":1,\"b\":2}", "/b"},
        {"{\"properties\":{\"a\":{}},\"additionalProperties\":true}", "{\"b\":2}", NULL},
        {"{\"properties\":{\"a\":{}},\"additionalProperties\":{}}", "{\"b\":2}", NULL},
        {"{\"additionalProperties\":{\"type\":\"string\"}}", "{\"b\":2}", "/b"},
        {"{\"additionalProperties\":false}", "{\"b\":2}", "/b"},
        {"{\"additionalProperties\":\"true\"}", "{\"b\":2}", "/b"},
        {"{\"properties\":[\"b\"]}", "{\"b\":2}", "/b"},
        {"{\"patternProperties\":{\"^b\":{}}}", "{\"b\":2}", NULL},
        {"{\"patternProperties\":{}}", "{\"b\":2}", "/b"},
        {"{\"unevaluatedProperties\":true}", "{\"b\":2}", NULL},
        {"{\"unevaluatedProperties\":false}", "{\"b\":2}", "/b"},
        /* only the top level: further down the schema says what it wants to say */
        {"{\"properties\":{\"o\":{\"type\":\"object\"}}}", "{\"o\":{\"any\":1}}", NULL},
        /* what subschemas in place declare */
        {"{\"allOf\":[{\"properties\":{\"a\":{}}},{\"properties\":{\"b\":{}}}]}",
         "{\"a\":1,\"b\":2}", NULL},
        {"{\"allOf\":[{\"properties\":{\"a\":{}}}]}", "{\"c\":1}", "/c"},
        {"{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":{\"properties\":{\"a\":{}}}}}", "{\"a\":1}",
         NULL},
        {"{\"$defs\":{\"x\":{\"properties\":{\"a\":{}}}}}", "{\"a\":1}", "/a"},
        {"{\"not\":{\"required\":[\"z\"],\"properties\":{\"a\":{}}}}", "{\"a\":1}", "/a"},
        /* of alternatives only those that match */
        {"{\"oneOf\":[{\"properties\":{\"k\":{\"const\":1},\"a\":{}}},{\"properties\":{\"k\":{"
         "\"const\":2},\"b\":{}}}]}",
         "{\"k\":2,\"b\":1}", NULL},
        {"{\"oneOf\":[{\"properties\":{\"k\":{\"const\":1},\"a\":{}}},{\"properties\":{\"k\":{"
         "\"const\":2},\"b\":{}}}]}",
         "{\"k\":2,\"a\":1}", "/a"},
        {"{\"anyOf\":[{\"properties\":{\"k\":{\"const\":1}},\"additionalProperties\":true},{"
         "\"properties\":{\"k\":{\"const\":2}}}]}",
         "{\"k\":2,\"a\":1}", "/a"},
        {"{\"if\":{\"required\":[\"a\"],\"properties\":{\"a\":{}}},\"then\":{\"properties\":{\"b\":"
         "{}"
         "}},\"else\":{\"properties\":{\"c\":{}}}}",
         "{\"a\":1,\"b\":1}", NULL},
        {"{\"if\":{\"required\":[\"a\"],\"properties\":{\"a\":{}}},\"then\":{\"properties\":{\"b\":"
         "{}"
         "}},\"else\":{\"properties\":{\"c\":{}}}}",
         "{\"c\":1}", NULL},
        {"{\"if\":{\"required\":[\"a\"],\"properties\":{\"a\":{}}},\"then\":{\"properties\":{\"b\":"
         "{}"
         "}},\"else\":{\"properties\":{\"c\":{}}}}",
         "{\"a\":1,\"c\":1}", "/c"},
        {"{\"properties\":{\"a\":{}},\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{}}}}}",
         "{\"a\":1,\"b\":1}", NULL},
        {"{\"properties\":{\"a\":{}},\"dependentSchemas\":{\"a\":{\"properties\":{\"b\":{}}}}}",
         "{\"b\":1}", "/b"},
        /* arguments are an object */
        {"{}", "[]", ""},
        {"{}", "null", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_schema_fault fault = {.path = "?"};
        int err = check(cases[i].schema, cases[i].arguments, false, &fault);

        if (err != (cases[i].path ? -LW_ERR_MISMATCH : 0))
            fail_msg("case %zu: %s with %s", i, cases[i].schema, cases[i].arguments);
        assert_string_equal(fault.path, cases[i].path ? cases[i].path : "?");
    }
    assert_int_equal(check("{}", "{\"a\":1}", true, NULL), 0);
}

static void faults_say_where_and_what(void **state)
{
    static const char schema[] =
        "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"minLength\":1},"
        "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"n\":{"
        "\"type\":"
        "\"integer\",\"maximum\":9}},\"required\":[\"n\"],\"additionalProperties\":false}},"
        "\"mode\":{\"enum\":[\"a\",\"b\"]},\"alt\":{\"anyOf\":[{\"type\":\"null\"},{\"type\":"
        "\"string\"}]}},\"required\":[\"id\"]}";
    static const struct {
        const char *arguments, *path, *text;
    } cases[] = {
        {NULL, "/id", "is required"},
        {"{\"list\":[]}", "/id", "is required"},
        {"{\"id\":1}", "/id", "has a type that the schema does not allow"},
        {"{\"id\":\"\"}", "/id", "is shorter than the schema allows"},
        {"{\"id\":\"x\",\"mode\":\"c\"}", "/mode",
         "is not one of the values that the schema lists"},
        {"{\"id\":\"x\",\"list\":[{\"n\":1},{\"n\":10}]}", "/list/1/n",
         "is larger than the schema allows"},
        {"{\"id\":\"x\",\"list\":[{\"n\":1},{}]}", "/list/1/n", "is required"},
        {"{\"id\":\"x\",\"list\":[{\"n\":1,\"m\":2}]}", "/list/0/m",
         "is not declared by the schema"},
        {"{\"id\":\"x\",\"alt\":5}", "/alt", "matches none of the alternatives of the schema"},
        {"{\"id\":\"x\",\"extra\":5}", "/extra", "is not declared by the schema"},
        /* the first in document order */
        {"{\"mode\":\"c\",\"id\":1}", "/mode", "is not one of the values that the schema lists"},
        {"{\"id\":1,\"mode\":\"c\"}", "/id", "has a type that the schema does not allow"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_schema_fault fault;

        assert_int_equal(check(schema, cases[i].arguments, false, &fault), -LW_ERR_MISMATCH);
        assert_string_equal(fault.path, cases[i].path);
        assert_string_equal(fault.text, cases[i].text);
    }
}

/* 127 bytes are shown; what is longer is cut at a character and ends in dots. */
static void long_paths_are_cut(void **state)
{
    struct lw_schema_fault fault;
    char text[400];

    (void)state;
    snprintf(text, sizeof(text), "{\"%0126d\":1}", 0);
    assert_int_equal(check("{}", text, false, &fault), -LW_ERR_MISMATCH);
    assert_int_equal(strlen(fault.path), 127);
    assert_int_equal(fault.path[126], '0');
    snprintf(text, sizeof(text), "{\"%0127d\":1}", 0);
    assert_int_equal(check("{}", text, false, &fault), -LW_ERR_MISMATCH);
    assert_int_equal(strlen(fault.path), 127);
    assert_string_equal(fault.path + 123, "0...");
    snprintf(text, sizeof(text), "{\"%0122d\xf0\x9f\x98\x80\xf0\x9f\x98\x80\":1}", 0);
    assert_int_equal(check("{}", text, false, &fault), -LW_ERR_MISMATCH);
    assert_string_equal(fault.path + 122, "0...");
    assert_true(lw_utf8_valid(lw_strz(fault.path)));
}

static void what_does_not_compile(void **state)
{
    static const struct {
        const char *schema;
        int code;
    } cases[] = {
        {"1", -LW_ERR_TYPE},
        {"\"object\"", -LW_ERR_TYPE},
        {"[]", -LW_ERR_TYPE},
        {"null", -LW_ERR_TYPE},
        {"{\"$ref\":\"#/$defs/a\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":1}}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"#a\",\"$defs\":{\"x\":{\"$anchor\":\"a\"}}}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"https://example.com/a.json\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"a.json#/b\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"#/%zz\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":\"#/~2\"}", -LW_ERR_UNKNOWN},
        {"{\"$ref\":7}", -LW_ERR_UNKNOWN},
        {"{\"$dynamicRef\":\"#x\"}", -LW_ERR_UNKNOWN},
        {"{\"properties\":{\"a\":{\"items\":{\"$ref\":\"#/nope\"}}}}", -LW_ERR_UNKNOWN},
        {"{\"not\":{\"anyOf\":[{\"$ref\":\"#/nope\"}]}}", -LW_ERR_UNKNOWN},
        /* inside a subschema with a name of its own, "#" is that subschema */
        {"{\"properties\":{\"a\":{\"$id\":\"https://example.com/x\",\"$ref\":\"#/$defs/d\"}},"
         "\"$defs\":{\"d\":{}}}",
         -LW_ERR_UNKNOWN},
        {"{\"$schema\":\"http://json-schema.org/draft-03/schema#\"}", -LW_ERR_UNKNOWN},
        {"{\"$schema\":\"https://example.com/own\"}", -LW_ERR_UNKNOWN},
        {"{\"$schema\":7}", -LW_ERR_UNKNOWN},
        {"{\"$schema\":\"http://json-schema.org/draft-07/schema#\"}", 0},
        {"{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}", 0},
        {"{\"$id\":\"https://example.com/x\",\"$ref\":\"#/$defs/d\",\"$defs\":{\"d\":{}}}", 0},
        /* not a schema position */
        {"{\"const\":{\"$ref\":\"#/nope\"},\"default\":{\"$ref\":\"x\"}}", 0},
        {"{\"properties\":{\"$ref\":{\"type\":\"string\"},\"$id\":{}}}", 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lw_schema *s = NULL;
        int err = compile(lw_strz(cases[i].schema), &s);

        if (err != cases[i].code)
            fail_msg("%s: %s", cases[i].schema, lw_err_name(err));
        assert_true((s != NULL) == (err == 0));
        lw_schema_free(&s);
    }
    {
        struct lw_schema *s = NULL;

        assert_int_equal(lw_schema_new(NULL, &s), -LW_ERR_MISSING);
        lw_schema_free(&s);
    }
}

/* The schema is a copy: what it was made from can go. */
static void the_schema_outlives_its_text(void **state)
{
    char text[] = "{\"properties\":{\"a\":{\"enum\":[\"x\",\"y\"]}},\"required\":[\"a\"]}";
    struct lw_schema *s = NULL;

    (void)state;
    assert_int_equal(compile(lw_strz(text), &s), 0);
    memset(text, 'z', sizeof(text) - 1);
    lw_arena_fini(&arena);
    assert_int_equal(lw_schema_check(s, parse(LW_STR("{\"a\":\"y\"}")), NULL), 0);
    assert_int_equal(lw_schema_check(s, parse(LW_STR("{\"a\":\"z\"}")), NULL), -LW_ERR_MISMATCH);
    lw_schema_free(&s);
    lw_schema_free(&s);
}

static void limits_of_compiling(void **state)
{
    struct lw_schema *s = NULL;
    size_t filler;

    (void)state;
    /* nodes: the root and one for each property */
    for (uint32_t more = 0; more < 2; more++) {
        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"properties\":{");
        for (uint32_t i = 0; i < LW_SCHEMA_NODES - 1 + more; i++)
            lw_buf_addf(&buf, "%s\"p%u\":{}", i ? "," : "", i);
        lw_buf_addz(&buf, "}}");
        assert_int_equal(compile(lw_buf_str(&buf), &s), more ? -LW_ERR_LIMIT : 0);
        lw_schema_free(&s);
    }
    /* bytes */
    filler = LW_SCHEMA_BYTES - sizeof("{\"title\":\"\"}") + 1;
    for (size_t more = 0; more < 2; more++) {
        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"title\":\"");
        for (size_t i = 0; i < filler + more; i++)
            lw_buf_addc(&buf, 'x');
        lw_buf_addz(&buf, "\"}");
        assert_int_equal(compile(lw_buf_str(&buf), &s), more ? -LW_ERR_LIMIT : 0);
        lw_schema_free(&s);
    }
}

/* References that lead nowhere end at the depth, not in the stack. */
static void cycles_end(void **state)
{
    static const char mutual[] =
        "{\"$ref\":\"#/$defs/a\",\"$defs\":{\"a\":{\"$ref\":\"#/$defs/b\"},\"b\":{\"$ref\":"
        "\"#/$defs/a\"}}}";
    static const char *const schemas[] = {
        "{\"$ref\":\"#\"}",
        mutual,
        "{\"not\":{\"$ref\":\"#\"}}",
        "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}",
        "{\"oneOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"},{\"type\":\"object\"}]}",
        "{\"if\":{\"$ref\":\"#\"},\"then\":true}",
        "{\"not\":{\"not\":{\"allOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}}}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(schemas); i++) {
        struct lw_schema_fault fault;

        assert_int_equal(check(schemas[i], "{}", false, &fault), -LW_ERR_LIMIT);
        assert_string_equal(fault.text, "takes too many steps to check");
        assert_string_equal(fault.path, "");
    }
}

/* A chain of as many references as there are levels passes; one more does not. */
static void depth_is_reached(void **state)
{
    (void)state;
    for (unsigned more = 0; more < 2; more++) {
        struct lw_schema *s = NULL;

        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"$ref\":\"#/$defs/d1\",\"$defs\":{");
        for (unsigned i = 1; i < LW_SCHEMA_DEPTH - 1 + more; i++)
            lw_buf_addf(&buf, "\"d%u\":{\"$ref\":\"#/$defs/d%u\"},", i, i + 1);
        lw_buf_addf(&buf, "\"d%u\":{}}}", LW_SCHEMA_DEPTH - 1 + more);
        assert_int_equal(compile(lw_buf_str(&buf), &s), 0);
        assert_int_equal(lw_schema_check_value(s, parse(LW_STR("1")), NULL),
                         more ? -LW_ERR_LIMIT : 0);
        lw_schema_free(&s);
    }
}

/* Thirty levels of two alternatives each are a thousand million paths, all of which fail. */
static void steps_are_reached(void **state)
{
    struct lw_schema *s = NULL;

    (void)state;
    lw_buf_addz(&buf, "{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
    for (unsigned i = 0; i < 30; i++)
        lw_buf_addf(&buf,
                    "\"d%u\":{\"anyOf\":[{\"$ref\":\"#/$defs/d%u\"},{\"$ref\":\"#/$defs/d%u\"}]},",
                    i, i + 1, i + 1);
    lw_buf_addz(&buf, "\"d30\":{\"type\":\"string\"}}}");
    assert_int_equal(compile(lw_buf_str(&buf), &s), 0);
    assert_int_equal(lw_schema_check(s, NULL, NULL), -LW_ERR_LIMIT);
    lw_schema_free(&s);
    /* 4,000 listed values against 4,000 elements, the last of which is none of them */
    lw_buf_reset(&buf);
    lw_buf_addz(&buf, "{\"items\":{\"enum\":[");
    for (unsigned i = 0; i < 4000; i++)
        lw_buf_addf(&buf, "%s%u", i ? "," : "", i);
    lw_buf_addz(&buf, "]}}");
    assert_int_equal(compile(lw_buf_str(&buf), &s), 0);
    lw_buf_reset(&buf);
    lw_buf_addc(&buf, '[');
    for (unsigned i = 0; i < 4000; i++)
        lw_buf_addz(&buf, "3999,");
    lw_buf_addz(&buf, "-1]");
    assert_int_equal(lw_schema_check_value(s, parse(lw_buf_str(&buf)), NULL), -LW_ERR_LIMIT);
    lw_schema_free(&s);
}

/* The budget grows with the arguments, so that large honest ones pass: 200,000 checked elements. */
static void large_arguments_pass(void **state)
{
    static const char schema[] =
        "{\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"type\":"
        "\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{"
        "\"type\":\"string\",\"maxLength\":20}},\"required\":[\"id\"],"
        "\"additionalProperties\":false}}}}";
    struct lw_schema *s = NULL;

    (void)state;
    lw_buf_addz(&buf, "{\"rows\":[");
    for (unsigned i = 0; i < 200000; i++)
        lw_buf_addf(&buf, "%s{\"id\":%u,\"name\":\"row %u\"}", i ? "," : "", i, i);
    lw_buf_addz(&buf, "]}");
    assert_int_equal(compile(lw_strz(schema), &s), 0);
    assert_int_equal(lw_schema_check(s, parse(lw_buf_str(&buf)), NULL), 0);
    lw_schema_free(&s);
}

/* As many subschemas about the arguments as fit, and one more. */
static void subschemas_in_place_are_bounded(void **state)
{
    (void)state;
    for (unsigned more = 0; more < 2; more++) {
        struct lw_schema *s = NULL;

        lw_buf_reset(&buf);
        lw_buf_addz(&buf, "{\"allOf\":[");
        for (unsigned i = 0; i < LW_SCHEMA_APPLYING + more; i++)
            lw_buf_addf(&buf, "%s{\"properties\":{\"p%u\":{}}}", i ? "," : "", i);
        lw_buf_addz(&buf, "]}");
        assert_int_equal(compile(lw_buf_str(&buf), &s), 0);
        assert_int_equal(lw_schema_check(s, parse(LW_STR("{\"p255\":1}")), NULL),
                         more ? -LW_ERR_LIMIT : 0);
        lw_schema_free(&s);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(keywords_of_values),
        TEST(keywords_of_arrays_and_objects),
        TEST(keywords_in_place),
        TEST(ignored_keywords_do_not_refuse),
        TEST(undeclared_arguments),
        TEST(faults_say_where_and_what),
        TEST(long_paths_are_cut),
        TEST(what_does_not_compile),
        TEST(the_schema_outlives_its_text),
        TEST(limits_of_compiling),
        TEST(cycles_end),
        TEST(depth_is_reached),
        TEST(steps_are_reached),
        TEST(large_arguments_pass),
        TEST(subschemas_in_place_are_bounded),
    };

    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
