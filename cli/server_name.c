/* Decides only what a server is called; its identity is the launch that the surface records. The
 * launchers below are a convenience: a wrong guess gives a less telling name, with the same digest
 * behind it. */
#include "cli/server_name.h"

#include <stdbool.h>
#include <string.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"

#define STEM_MAX 40

/* Programs that start another one, and how its name is found behind them. */
struct launcher {
    const char *name;
    const char *words;    /* subcommands to step over, each with blanks around it */
    const char *valued;   /* options that take the next argument as their value */
    const char *packaged; /* options whose value is what is started */
};

static const struct launcher launchers[] = {
    {"npx", " ", " -c ", " -p --package "},
    {"npm", " exec x ", " ", " --package "},
    {"pnpm", " dlx exec ", " ", " --package "},
    {"pnpx", " ", " ", " --package "},
    {"yarn", " dlx exec ", " ", " -p --package "},
    {"bun", " run x ", " ", " "},
    {"bunx", " ", " ", " -p --package "},
    {"node", " ", " -r --require --import --loader ", " "},
    {"deno", " run ", " -c --config ", " "},
    {"tsx", " ", " ", " "},
    {"uvx", " ", " -p --python --with --index-url ", " --from "},
    {"uv", " run tool x ", " -p --python --with --project --directory ", " --from -m --module "},
    {"pipx", " run ", " --python ", " --spec "},
    {"python", " ", " -W -X ", " -m "},
    {"python3", " ", " -W -X ", " -m "},
    {"docker", " run container ",
     " -v --volume -e --env --env-file --mount --name -p --publish -u --user -w --workdir "
     "--network "
     "--net --entrypoint -l --label --memory -m --cpus --add-host --platform --pull ",
     " "},
    {"podman", " run container ",
     " -v --volume -e --env --env-file --mount --name -p --publish -u --user -w --workdir "
     "--network "
     "--net --entrypoint -l --label --memory -m --cpus --add-host --platform --pull ",
     " "},
    {"env", " ", " -u --unset -C --chdir ", " "},
    {"sh", " ", " -c ", " "},
    {"bash", " ", " -c ", " "},
};

static bool name_char(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

static const char *base_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static bool listed(const char *list, const char *word)
{
    size_t n = strlen(word);

    for (const char *at = strstr(list, word); n > 0 && at; at = strstr(at + 1, word)) {
        if (at > list && at[-1] == ' ' && at[n] == ' ')
            return true;
    }
    return false;
}

static const struct launcher *launcher_of(const char *command)
{
    for (size_t i = 0; i < sizeof(launchers) / sizeof(launchers[0]); i++) {
        if (strcmp(launchers[i].name, base_of(command)) == 0)
            return &launchers[i];
    }
    return NULL;
}

/* What is really started: behind launchers, their subcommands and options. */
static const char *subject(const char *const argv[])
{
    const struct launcher *l = launcher_of(argv[0]);

    for (size_t i = 1; l && argv[i]; i++) {
        if (listed(l->packaged, argv[i]) && argv[i + 1])
            return argv[i + 1];
        if (listed(l->valued, argv[i]) && argv[i + 1]) {
            i++;
        } else if (argv[i][0] == '-' || listed(l->words, argv[i]) ||
                   (strcmp(l->name, "env") == 0 && strchr(argv[i], '='))) {
            continue;
        } else if (launcher_of(argv[i])) {
            return subject(argv + i);
        } else {
            return argv[i];
        }
    }
    return argv[0];
}

/* "@scope/server-x@1.2.3", "pkg==1.0", "image:tag", "/a/b/server.py" -> what is between. */
static struct lw_str stem(const char *text)
{
    static const char *const endings[] = {".js", ".mjs", ".cjs", ".ts", ".py", ".sh", ".exe"};
    struct lw_str s = lw_strz(base_of(text));
    size_t cut;

    for (cut = 1; cut < s.n && !strchr("@:=<>[!~", s.p[cut]); cut++)
        ;
    s.n = cut < s.n ? cut : s.n;
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        struct lw_str e = lw_strz(endings[i]);

        if (s.n > e.n && lw_str_eq(lw_str(s.p + s.n - e.n, e.n), e)) {
            s.n -= e.n;
            break;
        }
    }
    while (s.n > 0 && (s.p[0] == '.' || s.p[0] == '-' || s.p[0] == '@'))
        s = lw_str(s.p + 1, s.n - 1);
    return s;
}

static int digest_of(const char *const argv[], struct lw_digest *out, int *which)
{
    struct lw_json_writer w;
    struct lw_buf b;
    int err;

    for (int i = 0; argv[i]; i++) {
        if (!lw_utf8_valid(lw_strz(argv[i]))) {
            *which = i;
            return -LW_ERR_ENCODING;
        }
    }
    lw_buf_init(&b, 64u << 20);
    lw_json_writer_init(&w, &b);
    lw_json_begin_array(&w);
    for (int i = 0; argv[i]; i++)
        lw_json_put_string(&w, lw_strz(argv[i]));
    lw_json_end_array(&w);
    err = lw_buf_status(&b);
    if (err == 0)
        *out = lw_sha256(lw_buf_str(&b));
    lw_buf_fini(&b);
    return err;
}

int lw_server_name_derive(const char *const argv[], char out[LW_SERVER_NAME_MAX + 1], int *which)
{
    struct lw_str s = stem(subject(argv));
    struct lw_digest digest;
    size_t n = 0;
    int err = digest_of(argv, &digest, which);

    if (err != 0)
        return err;
    if (s.n == 0)
        s = LW_STR("server");
    for (size_t i = 0; i < s.n && n < STEM_MAX; i++)
        out[n++] = name_char(s.p[i]) ? s.p[i] : '-';
    out[n++] = '-';
    lw_hex(digest.b, 4, out + n);
    return 0;
}
