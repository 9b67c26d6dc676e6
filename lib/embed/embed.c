/* The public library: texts of C become facts, and lib/decide decides. Owns the compiled rules; the
 * memory of one decision lives for that decision. */
#include "lib/landwaiter.h"

#include <stdio.h>
#include <stdlib.h>

#include "lib/decide/decide.h"

#define ARENA_MAX ((size_t)256 << 20) /* of one decision, arguments included */

struct landwaiter {
    struct lw_policy *policy;
};

int landwaiter_new(const char *policy_json, size_t n, struct landwaiter **out, char *error)
{
    struct lw_policy_file file = {LW_STR("policy"), lw_str(policy_json, n)};
    struct lw_policy_fault fault = {0};
    struct landwaiter *l = calloc(1, sizeof(*l));
    int r = l ? lw_policy_new(&file, 1, &l->policy, &fault) : -LW_ERR_NOMEM;

    if (r == 0) {
        *out = l;
        return 0;
    }
    free(l);
    if (error && fault.at)
        snprintf(error, 512, "at byte %zu: %.440s", (size_t)(fault.at - policy_json), fault.text);
    else if (error)
        snprintf(error, 512, "%.500s", fault.text[0] ? fault.text : lw_err_text(r));
    return -1;
}

void landwaiter_free(struct landwaiter **l)
{
    if (!l || !*l)
        return;
    lw_policy_free(&(*l)->policy);
    free(*l);
    *l = NULL;
}

static void answer(struct landwaiter_answer *a, const struct lw_decision *d)
{
    struct lw_str say = d->say.n ? d->say : lw_strz(lw_reason_agent_text(d->reason));

    a->decision = d->verdict == LW_ALLOW              ? LANDWAITER_ALLOW
                  : d->verdict == LW_REQUIRE_APPROVAL ? LANDWAITER_ASK
                                                      : LANDWAITER_DENY;
    snprintf(a->reason, sizeof(a->reason), "%s", lw_reason_code(d->reason));
    snprintf(a->rule, sizeof(a->rule), "%.*s", LW_FMT(d->rule));
    say = lw_utf8_cut(say, sizeof(a->message) - sizeof(d->detail) - 4);
    snprintf(a->message, sizeof(a->message), "%.*s%s%s%s", LW_FMT(say), d->detail[0] ? " (" : "",
             d->detail, d->detail[0] ? ")" : "");
}

static bool utf8(const char *text)
{
    return !text || lw_utf8_valid(lw_strz(text));
}

/* False when the call itself is wrong: the answer is then a denial that says so. */
static bool facts_of(const struct landwaiter_call *c, struct lw_arena *a,
                     struct lw_policy_call *call, struct lw_policy_paths *paths,
                     const char **problem)
{
    struct lw_policy_path *list;

    *problem = "The call names no server or no tool, or a text is not UTF-8.";
    if (!c || !c->server || !c->tool || !utf8(c->server) || !utf8(c->tool) || !utf8(c->user) ||
        !utf8(c->agent) || !utf8(c->client))
        return false;
    *call = (struct lw_policy_call){
        .server = lw_strz(c->server),
        .method = LW_STR("tools/call"),
        .name = lw_strz(c->tool),
        .kind = LW_PART_TOOLS,
        .user = lw_strz(c->user),
        .agent = lw_strz(c->agent),
        .client = lw_strz(c->client),
        .wall_ms = c->time_ms,
        .paths = paths,
    };
    *problem = "The effect is no word that there is.";
    if (c->effect && lw_effect_parse(lw_strz(c->effect), &call->effect) < 0)
        return false;
    *problem = "The arguments are no JSON object of the strict kind.";
    if (c->arguments &&
        (lw_json_parse(a, lw_strz(c->arguments), NULL, &call->arguments, NULL) < 0 ||
         call->arguments->type != LW_JSON_OBJECT))
        return false;
    *problem = "There are too many paths.";
    list = c->path_count <= LW_POLICY_PATHS ? lw_arena_alloc(a, (c->path_count + 1) * sizeof(*list))
                                            : NULL;
    if (!list)
        return false;
    for (size_t i = 0; i < c->path_count; i++)
        list[i] = (struct lw_policy_path){lw_strz(c->paths[2 * i]), lw_strz(c->paths[2 * i + 1])};
    *paths = (struct lw_policy_paths){list, c->path_count, /* local= */ true};
    return true;
}

struct landwaiter_answer landwaiter_decide(const struct landwaiter *l,
                                           const struct landwaiter_call *c)
{
    struct landwaiter_answer result = {.reason = "none", .message = "The call was refused."};
    struct lw_policy_paths paths;
    struct lw_policy_call call;
    struct lw_decision d;
    const char *problem;
    struct lw_arena a;

    if (!l)
        return result;
    lw_arena_init(&a, ARENA_MAX);
    if (facts_of(c, &a, &call, &paths, &problem)) {
        struct lw_facts f = {
            .action = LW_ACTION_CALL,
            .advisory = true,
            .wall_ms = c->time_ms,
            .part = LW_PART_TOOLS,
            .name = call.name,
            .arguments = call.arguments,
            .policy = l->policy,
            .call = &call,
            .arena = &a,
            .max_inflight = 1,
            .effect = call.effect,
        };

        d = lw_decide(&f);
        answer(&result, &d);
    } else {
        snprintf(result.message, sizeof(result.message), "%s", problem);
    }
    lw_arena_fini(&a);
    return result;
}
