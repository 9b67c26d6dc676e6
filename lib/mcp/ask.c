#include "lib/mcp/ask.h"

enum lw_ask_kind lw_mcp_ask(struct lw_str method, const struct lw_json *params)
{
    if (lw_str_eqz(method, "roots/list"))
        return LW_ASK_ROOTS;
    if (lw_str_eqz(method, "sampling/createMessage"))
        return lw_json_getz(params, "tools") || lw_json_getz(params, "toolChoice")
                   ? LW_ASK_TOOLS
                   : LW_ASK_SAMPLING;
    if (lw_str_eqz(method, "elicitation/create"))
        return lw_str_eqz(lw_json_string_or(lw_json_getz(params, "mode"), LW_STR("")), "url")
                   ? LW_ASK_URL
                   : LW_ASK_FORM;
    return LW_ASK_NONE;
}

static bool object(const struct lw_json *of, const char *name)
{
    return lw_json_is(lw_json_getz(of, name), LW_JSON_OBJECT);
}

const char *lw_mcp_ask_lacks(const struct lw_json *capabilities, enum lw_ask_kind what)
{
    const struct lw_json *elicitation = lw_json_getz(capabilities, "elicitation");
    const struct lw_json *sampling = lw_json_getz(capabilities, "sampling");

    switch (what) {
    case LW_ASK_NONE:
        return "{}";
    case LW_ASK_ROOTS:
        return object(capabilities, "roots") ? NULL : "{\"roots\":{}}";
    case LW_ASK_SAMPLING:
        return object(capabilities, "sampling") ? NULL : "{\"sampling\":{}}";
    case LW_ASK_TOOLS:
        if (!object(capabilities, "sampling"))
            return "{\"sampling\":{}}";
        return object(sampling, "tools") ? NULL : "{\"sampling\":{\"tools\":{}}}";
    case LW_ASK_URL:
        return object(elicitation, "url") ? NULL : "{\"elicitation\":{\"url\":{}}}";
    case LW_ASK_FORM:
        /* Who names no mode means forms: the capability is older than its modes. */
        return object(capabilities, "elicitation") &&
                       (object(elicitation, "form") || !lw_json_getz(elicitation, "url"))
                   ? NULL
                   : "{\"elicitation\":{\"form\":{}}}";
    }
    return "{}";
}
