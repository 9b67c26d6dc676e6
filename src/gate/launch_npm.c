/* Packages of npm: which one a path or a command of npx leads to, and what was installed of it. */
#include <openssl/evp.h>

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lib/base/digest.h"
#include "lib/json/json.h"
#include "src/gate/launch_parts.h"

#define SPECS_MAX 8

static bool exists(const char *path)
{
    return access(path, F_OK) == 0;
}

static void copy_member(const struct lw_json *obj, const char *key, char *out, size_t size)
{
    struct lw_str s = lw_json_string_or(lw_json_getz(obj, key), LW_STR(""));

    if (s.n < size && !memchr(s.n ? s.p : "", 0, s.n))
        snprintf(out, size, "%.*s", LW_FMT(s));
}

/* What npm recorded of everything that is installed beside the package: path, version, integrity.
 */
static void npm_tree(const char *modules, struct package *p)
{
    const struct lw_json *root;
    const struct lw_json *packages;
    char path[PATH_ROOM + 512];
    char own[300];
    struct lw_arena arena;
    struct lw_buf text;
    struct lw_buf sum;
    struct lw_digest d;

    lw_buf_init(&text, LW_LAUNCH_TEXT);
    lw_buf_init(&sum, LW_LAUNCH_TEXT);
    lw_arena_init(&arena, (size_t)512 << 20);
    snprintf(path, sizeof(path), "%s/.package-lock.json", modules);
    if (lw_launch_read(path, &text) &&
        lw_json_parse(&arena, lw_buf_str(&text), NULL, &root, NULL) == 0) {
        packages = lw_json_getz(root, "packages");
        snprintf(own, sizeof(own), "node_modules/%s", p->name);
        copy_member(lw_json_getz(packages, own), "integrity", p->integrity, sizeof(p->integrity));
        LW_JSON_EACH (e, packages) {
            lw_json_quote(&sum, e->key);
            lw_json_quote(&sum, lw_json_string_or(lw_json_getz(e, "version"), LW_STR("")));
            lw_json_quote(&sum, lw_json_string_or(lw_json_getz(e, "resolved"), LW_STR("")));
            lw_json_quote(&sum, lw_json_string_or(lw_json_getz(e, "integrity"), LW_STR("")));
            lw_buf_addc(&sum, '\n');
        }
        if (lw_json_is(packages, LW_JSON_OBJECT) && lw_buf_status(&sum) == 0) {
            d = lw_sha256(lw_buf_str(&sum));
            lw_digest_text(&d, p->tree);
        }
    }
    lw_arena_fini(&arena);
    lw_buf_fini(&text);
    lw_buf_fini(&sum);
}

/* The package in `root`, which lies in the folder node_modules `modules`. */
static bool npm_package(const char *root, const char *modules, struct lw_launch_cache **cache,
                        struct lw_buf *to)
{
    struct package p = {.ecosystem = "npm"};
    char path[PATH_ROOM + 512];
    const struct lw_json *json;
    struct lw_arena arena;
    struct lw_buf text;
    bool ok;

    lw_buf_init(&text, LW_LAUNCH_TEXT);
    lw_arena_init(&arena, (size_t)256 << 20);
    snprintf(path, sizeof(path), "%s/package.json", root);
    ok = lw_launch_read(path, &text) &&
         lw_json_parse(&arena, lw_buf_str(&text), NULL, &json, NULL) == 0;
    if (ok) {
        copy_member(json, "name", p.name, sizeof(p.name));
        copy_member(json, "version", p.version, sizeof(p.version));
    }
    lw_arena_fini(&arena);
    lw_buf_fini(&text);
    if (!ok || !p.name[0])
        return false;
    lw_launch_tree_digest(cache, root, p.files);
    npm_tree(modules, &p);
    lw_launch_put(&p, to);
    return true;
}

/* A path of the form …/node_modules/[@scope/]name/…: its package and the outermost node_modules. */
bool lw_launch_npm_path(const char *path, struct lw_launch_cache **cache, struct lw_buf *to)
{
    static const char mark[] = "/node_modules/";
    const char *first = strstr(path, mark);
    const char *last = first;
    char modules[PATH_ROOM];
    char root[PATH_ROOM];
    size_t n;

    if (!first || strlen(path) >= PATH_ROOM)
        return false;
    for (const char *next = first; next; next = strstr(next + 1, mark))
        last = next;
    snprintf(modules, sizeof(modules), "%.*s", (int)(first - path + (int)strlen(mark) - 1), path);
    n = (size_t)(last - path) + strlen(mark);
    if (path[n] == '@')
        n += strcspn(path + n, "/") + 1;
    if (n >= strlen(path))
        return false;
    n += strcspn(path + n, "/");
    snprintf(root, sizeof(root), "%.*s", (int)n, path);
    return npm_package(root, modules, cache, to);
}

/* "name@version" without the version; false for what is no name in a registry. */
static bool npm_name(const char *spec, char out[256])
{
    const char *at = strchr(spec + (spec[0] == '@'), '@');
    size_t n = at ? (size_t)(at - spec) : strlen(spec);

    if (n == 0 || n >= 256 || spec[0] == '.' || spec[0] == '/' || strstr(spec, "://") ||
        (spec[0] != '@' && memchr(spec, '/', n)) || strstr(spec, ".."))
        return false;
    snprintf(out, 256, "%.*s", (int)n, spec);
    return true;
}

/* What npx is asked to install: its --package options, or else its first word. */
static size_t npx_specs(char *const *argv, const char *specs[SPECS_MAX])
{
    size_t n = 0;

    for (size_t i = 1; argv[i]; i++) {
        const char *a = argv[i];

        if (strcmp(a, "--") == 0) {
            if (n == 0 && argv[i + 1])
                specs[n++] = argv[i + 1];
            return n;
        }
        if (strncmp(a, "--package=", 10) == 0 && n < SPECS_MAX) {
            specs[n++] = a + 10;
        } else if ((strcmp(a, "-p") == 0 || strcmp(a, "--package") == 0) && argv[i + 1]) {
            i++;
            if (n < SPECS_MAX)
                specs[n++] = argv[i];
        } else if (a[0] != '-') {
            if (n == 0)
                specs[n++] = a;
            return n;
        }
    }
    return n;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The folder in which npx installs these: the cache and the first 16 digits of the SHA-512 of the
 * words in order, one a line (libnpmexec). */
static void npx_folder(const struct lw_server_config *server, const char **specs, size_t n,
                       char out[PATH_ROOM])
{
    const char *cache = lw_launch_env(server, "npm_config_cache");
    const char *home = lw_launch_env(server, "HOME");
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    char hex[17] = "";
    struct lw_buf b;

    qsort((void *)specs, n, sizeof(*specs), by_text);
    lw_buf_init(&b, 65536);
    for (size_t i = 0; i < n; i++) {
        lw_buf_addz(&b, i ? "\n" : "");
        lw_buf_addz(&b, specs[i]);
    }
    if (lw_buf_status(&b) == 0 && EVP_Digest(b.p, b.n, hash, &length, EVP_sha512(), NULL) == 1 &&
        length >= 8)
        lw_hex(hash, 8, hex);
    lw_buf_fini(&b);
    if (cache && *cache)
        snprintf(out, PATH_ROOM, "%s/_npx/%s", cache, hex);
    else
        snprintf(out, PATH_ROOM, "%s/.npm/_npx/%s", home ? home : "", hex);
}

bool lw_launch_npx(const struct lw_server_config *server, struct lw_launch_cache **cache,
                   struct lw_buf *to)
{
    const char *specs[SPECS_MAX];
    char folder[PATH_ROOM];
    char modules[PATH_ROOM + 16];
    char root[PATH_ROOM + 300];
    char name[256];
    size_t n = npx_specs(server->argv, specs);

    if (n == 0 || !npm_name(specs[0], name))
        return false;
    npx_folder(server, specs, n, folder);
    snprintf(modules, sizeof(modules), "%s/node_modules", folder);
    snprintf(root, sizeof(root), "%s/%s", modules, name);
    return exists(root) && npm_package(root, modules, cache, to);
}

/* The script of `node [options] script`. */
bool lw_launch_node(const struct lw_server_config *server, struct lw_launch_cache **cache,
                    struct lw_buf *to)
{
    char path[PATH_ROOM];

    for (size_t i = 1; server->argv[i]; i++) {
        const char *a = server->argv[i];

        if (a[0] == '-' && strcmp(a, "--") != 0)
            continue;
        return a[0] != '-' && lw_launch_real_path(server->cwd, a, path) &&
               lw_launch_npm_path(path, cache, to);
    }
    return false;
}
