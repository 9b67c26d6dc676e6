/* Decides nothing: what is said becomes the facts that lib/policy is asked about. What is not said
 * is not known, as at run time. */
#include "cli/told.h"

#include <stdio.h>

#include "lib/base/time.h"
#include "lib/base/suggest.h"

struct reader {
    struct lw_arena *a;
    struct lw_policy_call *call;
    struct lw_policy_session *session;
    struct lw_policy_paths *paths;
    const char **at;
    char *text;
};

static int wrong(struct reader *r, const struct lw_json *v, const char *what)
{
    /* The value; of a member, its place in the file is the line of its key. */
    *r->at = v ? v->raw.p : NULL;
    snprintf(r->text, 256, "%s", what);
    return -LW_ERR_TYPE;
}

typedef int (*take_fn)(struct reader *r, const struct lw_json *v);

static int take_text(struct reader *r, const struct lw_json *v, struct lw_str *to)
{
    if (v->type != LW_JSON_STRING)
        return wrong(r, v, "must be text");
    *to = v->string;
    return 0;
}

static int take_texts(struct reader *r, const struct lw_json *v, const struct lw_str **to,
                      size_t *count)
{
    struct lw_str *list;
    size_t n = 0;

    if (v->type != LW_JSON_ARRAY)
        return wrong(r, v, "must be a list of texts");
    list = lw_arena_alloc(r->a, (v->count + 1) * sizeof(*list));
    if (!list)
        return -LW_ERR_NOMEM;
    LW_JSON_EACH (i, v) {
        if (i->type != LW_JSON_STRING)
            return wrong(r, i, "must be text");
        list[n++] = i->string;
    }
    *to = list;
    *count = n;
    return 0;
}

static int subject(struct reader *r, const struct lw_json *v, const char *method, int kind)
{
    if (r->call->method.p)
        return wrong(r, v, "a call is of one tool, prompt, resource, template or method");
    r->call->method = lw_strz(method);
    r->call->kind = kind;
    return take_text(r, v, &r->call->name);
}

static int take_server(struct reader *r, const struct lw_json *v)
{
    return take_text(r, v, &r->call->server);
}

static int take_tool(struct reader *r, const struct lw_json *v)
{
    return subject(r, v, "tools/call", LW_PART_TOOLS);
}

static int take_prompt(struct reader *r, const struct lw_json *v)
{
    return subject(r, v, "prompts/get", LW_PART_PROMPTS);
}

static int take_resource(struct reader *r, const struct lw_json *v)
{
    return subject(r, v, "resources/read", LW_PART_RESOURCES);
}

static int take_template(struct reader *r, const struct lw_json *v)
{
    return subject(r, v, "resources/read", LW_PART_TEMPLATES);
}

static int take_method(struct reader *r, const struct lw_json *v)
{
    if (r->call->method.p)
        return wrong(r, v, "a call is of one tool, prompt, resource, template or method");
    r->call->kind = -1;
    return take_text(r, v, &r->call->method);
}

static int take_arguments(struct reader *r, const struct lw_json *v)
{
    if (v->type != LW_JSON_OBJECT)
        return wrong(r, v, "arguments must be a map");
    r->call->arguments = v;
    return 0;
}

static int take_listing(struct reader *r, const struct lw_json *v)
{
    if (v->type != LW_JSON_BOOL)
        return wrong(r, v, "must be true or false");
    r->call->listing = v->boolean;
    return 0;
}

static int take_user(struct reader *r, const struct lw_json *v)
{
    return take_text(r, v, &r->call->user);
}

static int take_groups(struct reader *r, const struct lw_json *v)
{
    return take_texts(r, v, &r->call->groups, &r->call->group_count);
}

static int take_agent(struct reader *r, const struct lw_json *v)
{
    return take_text(r, v, &r->call->agent);
}

static int take_client(struct reader *r, const struct lw_json *v)
{
    return take_text(r, v, &r->call->client);
}

static int take_effect(struct reader *r, const struct lw_json *v)
{
    if (v->type != LW_JSON_STRING || lw_effect_parse(v->string, &r->call->effect) < 0)
        return wrong(r, v, "effect is unknown, read, write, destructive, execute, admin or money");
    return 0;
}

/* As the manifest keeps it. */
static int declared(struct reader *r, const struct lw_json *v, enum lw_declared which)
{
    const struct lw_str *list;
    struct lw_buf text;
    size_t n;
    int err = take_texts(r, v, &list, &n);

    if (err)
        return err;
    lw_buf_init(&text, 65536);
    if (lw_declared_write((struct lw_str *)(uintptr_t)list, n, &text) < 0)
        err = wrong(r, v, "at most 64 words of 1 to 256 bytes");
    else
        r->call->declared[which] = lw_arena_dup(r->a, lw_buf_str(&text));
    lw_buf_fini(&text);
    return err;
}

static int take_data(struct reader *r, const struct lw_json *v)
{
    return declared(r, v, LW_DECLARED_DATA);
}

static int take_destinations(struct reader *r, const struct lw_json *v)
{
    return declared(r, v, LW_DECLARED_DESTINATIONS);
}

static int take_scopes(struct reader *r, const struct lw_json *v)
{
    return declared(r, v, LW_DECLARED_SCOPES);
}

static int take_environments(struct reader *r, const struct lw_json *v)
{
    return declared(r, v, LW_DECLARED_ENVIRONMENTS);
}

static int take_surface(struct reader *r, const struct lw_json *v)
{
    struct lw_str s = lw_json_string_or(v, LW_STR_NONE);

    if (!lw_str_eqz(s, "approved") && !lw_str_eqz(s, "review"))
        return wrong(r, v, "surface is approved or review");
    r->call->review = lw_str_eqz(s, "review");
    return 0;
}

static int take_time(struct reader *r, const struct lw_json *v)
{
    struct lw_str s = lw_json_string_or(v, LW_STR_NONE);
    char whole[64];

    /* Without a fraction too. */
    if (s.n == 20)
        snprintf(whole, sizeof(whole), "%.19s.000Z", s.p);
    else
        snprintf(whole, sizeof(whole), "%.*s", (int)(s.n < 60 ? s.n : 60), s.p ? s.p : "");
    if (lw_time_parse(lw_strz(whole), &r->call->wall_ms) < 0)
        return wrong(r, v, "time is like 2026-11-29T10:00:00Z");
    return 0;
}

static int take_local(struct reader *r, const struct lw_json *v)
{
    if (v->type != LW_JSON_BOOL)
        return wrong(r, v, "must be true or false");
    r->paths->local = v->boolean;
    return 0;
}

static int take_paths(struct reader *r, const struct lw_json *v)
{
    struct lw_policy_path *list;
    size_t n = 0;

    if (v->type != LW_JSON_OBJECT || v->count > LW_POLICY_PATHS)
        return wrong(r, v, "paths is a map from a path to the real one, or to null");
    list = lw_arena_alloc(r->a, (LW_POLICY_PATHS + 1) * sizeof(*list));
    if (!list)
        return -LW_ERR_NOMEM;
    LW_JSON_EACH (i, v) {
        if (i->type != LW_JSON_STRING && i->type != LW_JSON_NULL)
            return wrong(r, i, "is the real path, or null: it cannot be told");
        list[n++] = (struct lw_policy_path){i->key, lw_json_string_or(i, LW_STR_NONE)};
    }
    r->paths->v = list;
    r->paths->n = n;
    return 0;
}

/* ---- the session ---- */

static int take_labels(struct reader *r, const struct lw_json *v)
{
    return take_texts(r, v, &r->session->labels, &r->session->label_count);
}

static int take_called(struct reader *r, const struct lw_json *v)
{
    struct lw_policy_called *list;
    size_t n = 0;

    if (v->type != LW_JSON_ARRAY)
        return wrong(r, v, "called is a list of {server, tool, times}");
    list = lw_arena_alloc(r->a, (v->count + 1) * sizeof(*list));
    if (!list)
        return -LW_ERR_NOMEM;
    LW_JSON_EACH (i, v) {
        int64_t times = 1;

        list[n] = (struct lw_policy_called){
            .server = lw_json_string_or(lw_json_getz(i, "server"), r->call->server),
            .tool = lw_json_string_or(lw_json_getz(i, "tool"), LW_STR_NONE)};
        if (lw_json_getz(i, "times") && !lw_json_int(lw_json_getz(i, "times"), &times))
            return wrong(r, i, "times is a number");
        if (!list[n].tool.p || times < 0 || times > UINT32_MAX)
            return wrong(r, i, "called is a list of {server, tool, times}");
        list[n++].times = (uint32_t)times;
    }
    r->session->called = list;
    r->session->called_count = n;
    return 0;
}

static int take_forgetful(struct reader *r, const struct lw_json *v)
{
    if (v->type != LW_JSON_BOOL)
        return wrong(r, v, "must be true or false");
    r->session->forgetful = v->boolean;
    return 0;
}

struct member {
    const char *name;
    take_fn take;
};

static int take_members(struct reader *r, const struct lw_json *v, const struct member *members)
{
    LW_JSON_EACH (i, v) {
        const struct member *m = members;
        int err;

        while (m->name && !lw_str_eqz(i->key, m->name))
            m++;
        if (!m->name) {
            struct lw_suggest s = {i->key, NULL, 0};

            for (m = members; m->name; m++)
                lw_suggest_offer(&s, m->name);
            *r->at = i->raw.p;
            snprintf(r->text, 256, "there is no \"%.*s\" here%s%s", LW_FMT(lw_utf8_cut(i->key, 64)),
                     lw_suggest_name(&s) ? "; did you mean " : "",
                     lw_suggest_name(&s) ? lw_suggest_name(&s) : "");
            return -LW_ERR_UNKNOWN;
        }
        err = m->take(r, i);
        if (err)
            return err;
    }
    return 0;
}

static int take_session(struct reader *r, const struct lw_json *v)
{
    static const struct member members[] = {{"labels", take_labels},
                                            {"called", take_called},
                                            {"forgetful", take_forgetful},
                                            {NULL, NULL}};

    if (v->type != LW_JSON_OBJECT)
        return wrong(r, v, "session is a map of labels and called");
    r->call->session = r->session;
    return take_members(r, v, members);
}

int lw_told_facts(const struct lw_json *given, struct lw_arena *a, struct lw_policy_call *out,
                  const char **at, char text[256])
{
    static const struct member members[] = {
        {"server", take_server},
        {"tool", take_tool},
        {"prompt", take_prompt},
        {"resource", take_resource},
        {"template", take_template},
        {"method", take_method},
        {"arguments", take_arguments},
        {"listing", take_listing},
        {"user", take_user},
        {"groups", take_groups},
        {"agent", take_agent},
        {"client", take_client},
        {"effect", take_effect},
        {"data", take_data},
        {"destinations", take_destinations},
        {"scopes", take_scopes},
        {"environments", take_environments},
        {"surface", take_surface},
        {"time", take_time},
        {"session", take_session},
        {"paths", take_paths},
        {"local", take_local},
        {NULL, NULL},
    };
    struct reader r = {
        a,  out, LW_ARENA_NEW(a, struct lw_policy_session), LW_ARENA_NEW(a, struct lw_policy_paths),
        at, text};

    *out = (struct lw_policy_call){.kind = -1};
    text[0] = '\0';
    *at = given ? given->raw.p : NULL;
    if (!r.session || !r.paths)
        return -LW_ERR_NOMEM;
    r.paths->local = true;
    out->paths = r.paths;
    if (!lw_json_is(given, LW_JSON_OBJECT))
        return wrong(&r, given, "the facts of a call are a map");
    int err = take_members(&r, given, members);

    if (err)
        return err;
    if (!out->server.p)
        return wrong(&r, given, "which server? add server: NAME");
    if (!out->method.p)
        return wrong(&r, given, "of what? add tool, prompt, resource, template or method");
    return 0;
}

/* The text without ".", ".." and doubled slashes; p NULL for one that is not absolute. */
static struct lw_str plain_path(struct lw_arena *a, struct lw_str text)
{
    char *to = lw_arena_alloc(a, text.n + 2);
    size_t n = 0;

    if (!to || text.n == 0 || text.p[0] != '/')
        return LW_STR_NONE;
    for (size_t i = 0; i < text.n;) {
        size_t end;

        while (i < text.n && text.p[i] == '/')
            i++;
        end = i;
        while (end < text.n && text.p[end] != '/')
            end++;
        if (end - i == 2 && memcmp(text.p + i, "..", 2) == 0) {
            while (n > 0 && to[--n] != '/')
                ;
        } else if (end > i && !(end - i == 1 && text.p[i] == '.')) {
            to[n++] = '/';
            memcpy(to + n, text.p + i, end - i);
            n += end - i;
        }
        i = end;
    }
    if (n == 0)
        to[n++] = '/';
    return lw_str(to, n);
}

int lw_told_paths(const struct lw_policy *p, struct lw_arena *a, struct lw_policy_call *call)
{
    struct lw_str wanted[LW_POLICY_PATHS];
    size_t n = lw_policy_paths_needed(p, call, wanted, LW_POLICY_PATHS);
    struct lw_policy_paths *all = LW_ARENA_NEW(a, struct lw_policy_paths);
    struct lw_policy_path *list;

    if (n > LW_POLICY_PATHS)
        n = LW_POLICY_PATHS;
    list = lw_arena_alloc(a, (n + call->paths->n + 1) * sizeof(*list));
    if (!all || !list)
        return -LW_ERR_NOMEM;
    *all = *call->paths;
    for (size_t i = 0; i < all->n; i++)
        list[i] = call->paths->v[i];
    all->v = list;
    for (size_t i = 0; i < n; i++) {
        bool named = false;

        for (size_t k = 0; k < call->paths->n; k++)
            named = named || lw_str_eq(list[k].text, wanted[i]);
        if (!named)
            list[all->n++] = (struct lw_policy_path){wanted[i], plain_path(a, wanted[i])};
    }
    call->paths = all;
    return 0;
}
