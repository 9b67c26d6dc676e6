/* `landwaiter doctor`: runs the checks and counts. */
#include "cli/doctor.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/out.h"
#include "src/config/config.h"

static const char help[] =
    "Usage: landwaiter doctor [--state DIR] [--config FILE] [--json]\n"
    "       landwaiter doctor --config-help\n"
    "\n"
    "Checks what Landwaiter needs and says what to do about each problem: the configuration file "
    "and\n"
    "what it names (programs, folders, certificates), the state folder and the signing key with "
    "their\n"
    "permissions, free space, the index and the end of the log, the kernel's sandboxing features,\n"
    "and the libraries in use. Starts no server and reaches no network.\n"
    "\n"
    "Options\n"
    "  --config-help  print all keys of the configuration file instead\n"
    "\n"
    "Exit status\n"
    "  0  nothing failed; warnings may have been printed\n"
    "  1  a check failed\n"
    "\n"
    "Example\n"
    "  landwaiter doctor --json | jq '.checks[] | select(.result != \"ok\")'\n";

enum { OPT_CONFIG_HELP };
static const struct lw_option options[] = {{"--config-help", NULL}, {NULL, NULL}};

void lw_doctor_say(struct lw_doctor *d, enum lw_health health, const char *check,
                   const char *remedy, const char *fmt, ...)
{
    static const char *const words[] = {"ok", "warn", "fail"};
    static const enum lw_color colors[] = {LW_GREEN, LW_YELLOW, LW_RED};
    char text[2048];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    d->count[health]++;
    if (d->cli->json) {
        lw_json_begin_object(&d->w);
        lw_json_kv_string(&d->w, "check", lw_strz(check));
        lw_json_kv_string(&d->w, "result", lw_strz(words[health]));
        lw_json_kv_string(&d->w, "text", lw_strz(lw_utf8_valid(lw_strz(text)) ? text : "?"));
        lw_json_kv_string(&d->w, "remedy", lw_strz(remedy));
        lw_json_end_object(&d->w);
        return;
    }
    printf("%s%-4s%s  %-12s  ", lw_color(d->cli, colors[health]), words[health],
           lw_color(d->cli, LW_PLAIN), check);
    for (const char *p = text; *p;) { /* a configuration error brings lines of its own */
        size_t n = strcspn(p, "\n");

        lw_put_visible(stdout, lw_str(p, n));
        p += n;
        if (*p++ == '\0')
            break;
        fputs("\n                    ", stdout);
    }
    if (remedy)
        printf("\n                    to do: %s", remedy);
    fputc('\n', stdout);
}

static int finish(struct lw_doctor *d)
{
    int status = d->count[LW_FAIL] > 0 ? LW_EXIT_NO : LW_EXIT_OK;

    if (!d->cli->json) {
        printf("\n%u checks: %u ok, %u warnings, %u failures\n",
               d->count[0] + d->count[1] + d->count[2], d->count[0], d->count[1], d->count[2]);
        return status;
    }
    lw_json_end_array(&d->w);
    lw_json_kv_bool(&d->w, "ok", status == LW_EXIT_OK);
    lw_json_end_object(&d->w);
    return lw_put_json(d->cli, &d->json, status);
}

static int examine(struct lw_cli *cli)
{
    struct lw_doctor d = {.cli = cli};

    lw_buf_init(&d.json, 16 << 20);
    if (cli->json) {
        lw_json_writer_init(&d.w, &d.json);
        lw_json_begin_object(&d.w);
        lw_json_key(&d.w, LW_STR("checks"));
        lw_json_begin_array(&d.w);
    }
    lw_doctor_config(&d);
    lw_doctor_state(&d);
    lw_doctor_machine(&d);
    return finish(&d);
}

static int print_config_help(struct lw_cli *cli)
{
    struct lw_buf b;
    int status = LW_EXIT_OK;

    lw_buf_init(&b, 1 << 20);
    lw_config_document(&b);
    if (lw_buf_status(&b) < 0)
        status = lw_fail(cli, lw_err_text(-LW_ERR_NOMEM), NULL);
    else
        fwrite(b.p, 1, b.n, stdout);
    lw_buf_fini(&b);
    return status;
}

static int exec(struct lw_cli *cli)
{
    struct lw_args a;
    bool config_help = false;
    int got;

    lw_args_init(&a, cli, options);
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND)
            return lw_usage(cli, "no arguments are taken");
        config_help = true;
    }
    return config_help ? print_config_help(cli) : examine(cli);
}

const struct lw_verb lw_verb_doctor = {
    .name = "doctor",
    .summary = "check configuration, state and machine",
    .help = help,
    .exec = exec,
    .options = options,
};
