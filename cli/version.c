/* `landwaiter version`: what was built, with what, and what it runs with. */
#include <libfyaml.h>
#include <llhttp.h>
#include <openssl/crypto.h>
#include <sqlite3.h>
#include <stdio.h>
#include <uv.h>

#include "cli/args.h"
#include "cli/libraries.h"
#include "cli/out.h"
#include "lib/json/json.h"

#define TEXT_(x) #x
#define TEXT(x)  TEXT_(x)

#if defined(__clang__)
#define COMPILER "clang " __clang_version__
#else
#define COMPILER "gcc " __VERSION__
#endif

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED "address"
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED "address"
#endif
#endif
#ifndef SANITIZED
#define SANITIZED "none"
#endif

#ifdef _FORTIFY_SOURCE
#define FORTIFIED TEXT(_FORTIFY_SOURCE)
#else
#define FORTIFIED "off"
#endif

size_t lw_libraries(const struct lw_library **out)
{
    static struct lw_library all[5];

    all[0] = (struct lw_library){"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING),
                                 OPENSSL_FULL_VERSION_STR};
    all[1] = (struct lw_library){"SQLite", sqlite3_libversion(), SQLITE_VERSION};
    all[2] = (struct lw_library){
        "libuv", uv_version_string(),
        TEXT(UV_VERSION_MAJOR) "." TEXT(UV_VERSION_MINOR) "." TEXT(UV_VERSION_PATCH)};
    all[3] = (struct lw_library){"libfyaml", fy_library_version(), NULL};
    all[4] = (struct lw_library){
        "llhttp",
        TEXT(LLHTTP_VERSION_MAJOR) "." TEXT(LLHTTP_VERSION_MINOR) "." TEXT(LLHTTP_VERSION_PATCH),
        NULL};
    *out = all;
    return sizeof(all) / sizeof(all[0]);
}

static const char help[] = "Usage: landwaiter version\n"
                           "\n"
                           "Prints the version, how the program was built, and the versions of its "
                           "libraries as\n"
                           "they are loaded now.\n"
                           "\n"
                           "Exit status\n"
                           "  0  printed\n"
                           "\n"
                           "Example\n"
                           "  landwaiter version --json | jq -r .version\n";

static int print_json(struct lw_cli *cli)
{
    const struct lw_library *libraries;
    size_t n = lw_libraries(&libraries);
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "version", LW_STR(LW_VERSION));
    lw_json_kv_string(&w, "compiler", LW_STR(COMPILER));
    lw_json_kv_string(&w, "sanitizer", LW_STR(SANITIZED));
    lw_json_kv_string(&w, "fortify", LW_STR(FORTIFIED));
    lw_json_key(&w, LW_STR("libraries"));
    lw_json_begin_object(&w);
    for (size_t i = 0; i < n; i++)
        lw_json_kv_string(&w, libraries[i].name, lw_strz(libraries[i].loaded));
    lw_json_end_object(&w);
    lw_json_end_object(&w);
    return lw_put_json(cli, &b, LW_EXIT_OK);
}

static int exec(struct lw_cli *cli)
{
    const struct lw_library *libraries;
    size_t n = lw_libraries(&libraries);

    if (cli->argc > 1)
        return lw_usage(cli, "no arguments are taken");
    if (cli->json)
        return print_json(cli);
    printf("landwaiter %s\n", LW_VERSION);
    printf("built with %s; sanitizer %s, fortify %s\n", COMPILER, SANITIZED, FORTIFIED);
    for (size_t i = 0; i < n; i++)
        printf("%-9s %s\n", libraries[i].name, libraries[i].loaded);
    return LW_EXIT_OK;
}

const struct lw_verb lw_verb_version = {
    .name = "version",
    .summary = "print version, build and libraries",
    .help = help,
    .exec = exec,
};
