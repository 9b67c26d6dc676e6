/* `landwaiter policy import`: rules for a plain allow-list.
 *
 * Lines "SERVER TOOL" or "SERVER/TOOL" ("*" stands for any part of a name; "#" begins a comment),
 * or a YAML or JSON map {"SERVER": ["TOOL", …]}. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/policy.h"
#include "src/config/file.h"
#include "src/config/values.h"

#define FILE_MAX ((size_t)4 << 20)

struct import {
    struct lw_cli *cli;
    const char *path;
    struct lw_buf out;
    size_t rules;
};

static int bad(const struct import *m, size_t line, const char *what)
{
    char text[512];

    snprintf(text, sizeof(text), "%.300s:%zu: %s", m->path, line, what);
    return lw_fail(m->cli, text, "write lines \"SERVER TOOL\", or {\"SERVER\": [\"TOOL\"]}");
}

static void begin_rule(struct import *m, struct lw_str server)
{
    m->rules++;
    lw_buf_addf(&m->out, "  - id: import-%zu\n    match:\n      server: ", m->rules);
    lw_json_quote(&m->out, server);
    lw_buf_addz(&m->out, "\n      tool: [");
}

static void end_rule(struct import *m)
{
    lw_buf_addz(&m->out, "]\n    decision: allow\n");
}

/* What is wrong with it, or NULL. Patterns are the policy's. */
static const char *wrong_name(struct lw_str name)
{
    if (name.n == 0)
        return "a name is empty";
    if (name.n > LW_POLICY_PATTERN)
        return "a name is too long";
    return lw_utf8_valid(name) ? NULL : "a name is not UTF-8";
}

/* ---- lines ---- */

static bool next_line(struct lw_str *rest, struct lw_str *line)
{
    size_t end = lw_str_find(*rest, LW_STR("\n"), 0);

    if (rest->n == 0)
        return false;
    if (end == (size_t)-1)
        end = rest->n;
    *line = lw_str(rest->p, end);
    *rest = end < rest->n ? lw_str(rest->p + end + 1, rest->n - end - 1) : lw_str(rest->p, 0);
    end = lw_str_find(*line, LW_STR("#"), 0);
    if (end != (size_t)-1)
        line->n = end;
    *line = lw_str_trim(*line);
    return true;
}

static bool split(struct lw_str line, struct lw_str *server, struct lw_str *tool)
{
    size_t at = 0;

    while (at < line.n && line.p[at] != '/' && line.p[at] != ' ' && line.p[at] != '\t')
        at++;
    if (at == line.n)
        return false;
    *server = lw_str(line.p, at);
    *tool = lw_str_trim(lw_str(line.p + at + 1, line.n - at - 1));
    return tool->n > 0 && !memchr(tool->p, ' ', tool->n) && !memchr(tool->p, '\t', tool->n);
}

/* Lines of one server that follow one another are one rule. */
static int from_lines(struct import *m, struct lw_str text)
{
    struct lw_str line, server, tool, open = LW_STR_NONE;
    const char *problem;
    size_t number = 0;

    while (next_line(&text, &line)) {
        number++;
        if (line.n == 0)
            continue;
        if (!split(line, &server, &tool))
            return bad(m, number, "this is no \"SERVER TOOL\"");
        problem = wrong_name(server);
        if (!problem)
            problem = wrong_name(tool);
        if (problem)
            return bad(m, number, problem);
        if (!open.p || !lw_str_eq(open, server)) {
            if (open.p)
                end_rule(m);
            begin_rule(m, server);
            open = server;
        } else {
            lw_buf_addz(&m->out, ", ");
        }
        lw_json_quote(&m->out, tool);
    }
    if (open.p)
        end_rule(m);
    return 0;
}

/* ---- a map ---- */

static int from_map(struct import *m, const struct lw_yaml *yaml, const struct lw_json *root)
{
    LW_JSON_EACH (server, root) {
        const char *problem = wrong_name(server->key);
        bool first = true;

        if (problem || server->type != LW_JSON_ARRAY || server->count == 0) {
            uint32_t line, column;

            lw_yaml_place(yaml, (size_t)(server->raw.p - yaml->json), &line, &column);
            return bad(m, line, problem ? problem : "a server has a list of tools");
        }
        begin_rule(m, server->key);
        LW_JSON_EACH (tool, server) {
            struct lw_str name = lw_json_string_or(tool, LW_STR(""));

            problem = wrong_name(name);
            if (problem) {
                uint32_t line, column;

                lw_yaml_place(yaml, (size_t)(tool->raw.p - yaml->json), &line, &column);
                return bad(m, line, problem);
            }
            if (!first)
                lw_buf_addz(&m->out, ", ");
            first = false;
            lw_json_quote(&m->out, name);
        }
        end_rule(m);
    }
    return 0;
}

/* Whether it is a map: the first line that says something ends a key or begins one. */
static bool looks_like_map(struct lw_str text)
{
    struct lw_str line;

    while (next_line(&text, &line)) {
        if (line.n > 0)
            return line.p[0] == '{' || lw_str_find(line, LW_STR(":"), 0) != (size_t)-1;
    }
    return false;
}

static int convert(struct import *m, struct lw_str text)
{
    struct lw_config_error err = {""};
    const struct lw_json *root;
    struct lw_yaml yaml = {0};
    struct lw_arena arena;
    int status;

    if (!looks_like_map(text))
        return from_lines(m, text);
    if (lw_yaml_parse(m->path, text, "allow-list", &yaml, &err) < 0) {
        lw_yaml_fini(&yaml);
        return lw_fail(m->cli, err.text, NULL);
    }
    lw_arena_init(&arena, (size_t)256 << 20);
    if (lw_json_parse(&arena, lw_yaml_json(&yaml), NULL, &root, NULL) < 0 ||
        root->type != LW_JSON_OBJECT)
        status = bad(m, 1, "this is no map from servers to tools");
    else
        status = from_map(m, &yaml, root);
    lw_arena_fini(&arena);
    lw_yaml_fini(&yaml);
    return status;
}

static int print(struct import *m)
{
    struct lw_json_writer w;
    struct lw_buf json;

    if (m->rules == 0)
        return lw_fail(m->cli, "the allow-list is empty", NULL);
    if (lw_buf_status(&m->out) < 0)
        return lw_fail(m->cli, "the allow-list is too long", "split it");
    if (!m->cli->json) {
        fwrite(m->out.p, 1, m->out.n, stdout);
        return LW_EXIT_OK;
    }
    lw_buf_init(&json, (size_t)64 << 20);
    lw_json_writer_init(&w, &json);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "policy", lw_buf_str(&m->out));
    lw_json_kv_int(&w, "rules", (int64_t)m->rules);
    lw_json_end_object(&w);
    return lw_put_json(m->cli, &json, LW_EXIT_OK);
}

int lw_policy_verb_import(struct lw_cli *cli)
{
    struct import m = {.cli = cli};
    struct lw_config_error err = {""};
    struct lw_buf text;
    int status;

    if (cli->argc != 3 || cli->argv[2][0] == '-')
        return lw_usage(cli, "import takes one file");
    m.path = cli->argv[2];
    lw_buf_init(&text, FILE_MAX + LW_CONFIG_FILE_SLACK);
    lw_buf_init(&m.out, (size_t)32 << 20);
    lw_buf_addz(&m.out, "# Imported: whatever the arguments are, these tools may be called, and no "
                        "others.\nversion: 1\nrules:\n");
    if (lw_config_read_file(m.path, "allow-list", "FILE", FILE_MAX, &text, &err) < 0)
        status = lw_fail(cli, err.text, NULL);
    else
        status = convert(&m, text.n ? lw_buf_str(&text) : LW_STR(""));
    if (status == 0)
        status = print(&m);
    lw_buf_fini(&text);
    lw_buf_fini(&m.out);
    return status;
}
