#include "bench/mcp_answer.h"

#include <stdlib.h>
#include <string.h>

#define SERVER_INFO "{\"name\":\"bench\",\"version\":\"1.0.0\"}"
#define PROPERTY(n) "\"" n "\":{\"type\":\"string\",\"description\":\"The " n " of the record.\"}"
#define SCHEMA                                                                                     \
    "{\"type\":\"object\",\"properties\":{" PROPERTY("id") "," PROPERTY("title") "," PROPERTY(     \
        "body") ",\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":1000}},"               \
                "\"required\":[\"id\"],\"additionalProperties\":false}"
#define TOOL(n)                                                                                    \
    "{\"name\":\"" n "\",\"description\":\"The tool " n                                            \
    " of the benchmark.\",\"inputSchema\":" SCHEMA                                                 \
    ",\"annotations\":{\"readOnlyHint\":true,\"openWorldHint\":false}}"
#define TOOLS "\"tools\":[" TOOL("lookup") "," TOOL("search") "," TOOL("list") "," TOOL("count") "]"
#define CONTENT                                                                                    \
    "\"content\":[{\"type\":\"text\",\"text\":\"A record was found: it has a title, a body and a " \
    "few words more, so that the result has about the size that results of lookups have.\"}],"     \
    "\"isError\":false"
#define MODERN_END                                                                                 \
    ",\"resultType\":\"complete\",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":" SERVER_INFO  \
    "}}"
#define CACHE ",\"ttlMs\":0,\"cacheScope\":\"private\""

struct answer {
    const char *method;
    const char *legacy; /* result; NULL: method not found */
    const char *modern;
};

static const struct answer answers[] = {
    {"tools/call", "{" CONTENT "}", "{" CONTENT MODERN_END},
    {"tools/list", "{" TOOLS "}", "{" TOOLS CACHE MODERN_END},
    {"initialize",
     "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"tools\":{}},"
     "\"serverInfo\":" SERVER_INFO "}",
     NULL},
    {"server/discover", NULL,
     "{\"supportedVersions\":[\"2026-07-28\"],\"capabilities\":{\"tools\":{}}" CACHE MODERN_END},
    {"ping", "{}", NULL},
};

/* The end of the value at p: only as strict as its own callers need. */
static const char *skip_value(const char *p, const char *end)
{
    int depth = 0;

    for (; p < end; p++) {
        if (*p == '"') {
            for (p++; p < end && *p != '"'; p++)
                if (*p == '\\')
                    p++;
        } else if (*p == '{' || *p == '[') {
            depth++;
        } else if (*p == '}' || *p == ']') {
            if (depth-- == 0)
                return p;
        } else if (*p == ',' && depth == 0) {
            return p;
        }
    }
    return end;
}

/* A member of the message itself, raw; p NULL when it has none. */
static struct lw_str member(struct lw_str message, const char *name)
{
    const char *end = message.p + message.n;
    const char *p = memchr(message.p, '{', message.n);
    size_t n = strlen(name);

    while (p != NULL && p < end && *p != '}') {
        const char *key = p + 1 + strspn(p + 1, " \t\r\n");
        const char *colon = key < end ? memchr(key, ':', (size_t)(end - key)) : NULL;
        const char *value;

        if (colon == NULL)
            break;
        value = colon + 1;
        p = skip_value(value, end);
        if ((size_t)(colon - key) == n + 2 && memcmp(key + 1, name, n) == 0)
            return lw_str_trim(lw_str(value, (size_t)(p - value)));
    }
    return LW_STR_NONE;
}

bool bench_answer(struct lw_str message, struct lw_buf *out)
{
    static const char claim[] = "io.modelcontextprotocol/protocolVersion";
    struct lw_str id = member(message, "id");
    struct lw_str method = member(message, "method");
    bool modern = memmem(message.p, message.n, claim, sizeof claim - 1) != NULL;
    const char *result = NULL;

    if (id.p == NULL || method.n < 2)
        return false;
    method = lw_str(method.p + 1, method.n - 2);
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++)
        if (lw_str_eqz(method, answers[i].method))
            result = modern ? answers[i].modern : answers[i].legacy;
    lw_buf_addz(out, "{\"jsonrpc\":\"2.0\",\"id\":");
    lw_buf_adds(out, id);
    if (result != NULL) {
        lw_buf_addz(out, ",\"result\":");
        lw_buf_addz(out, result);
        lw_buf_addc(out, '}');
    } else {
        lw_buf_addz(out, ",\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}");
    }
    return true;
}
