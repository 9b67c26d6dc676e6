/* `landwaiter receipts verify`: feeds the log to lib/receipt and reports. Decides where the key
 * comes from, and that a key from beside the log proves less. */
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/out.h"
#include "cli/receipts.h"
#include "src/store/store.h"

#define KEY_MAX  1024
#define NOTE_MAX 65536

enum { OPT_LOG, OPT_VKEY, OPT_EXPECT };
static const struct lw_option options[] = {
    {"--log", "DIR"}, {"--vkey", "FILE|KEY"}, {"--expect", "FILE"}, {NULL, NULL}};

struct run {
    struct lw_cli *cli;
    char dir[PATH_MAX]; /* the folder above receipts */
    const char *vkey_option;
    const char *expect_option;
    char vkey[KEY_MAX + 1]; /* "" without any */
    bool own_key;           /* from beside the log */
    struct lw_verifier *verifier;
    char damaged[512]; /* the log could not be read to its end */
};

/* The folder that contains "receipts": lw_store_lines reads below it. */
static int set_log(struct run *v, const char *log)
{
    size_t n = strlen(log);
    char below[PATH_MAX];

    while (n > 1 && log[n - 1] == '/')
        n--;
    if (n >= sizeof(v->dir) - 16)
        return lw_usage(v->cli, "--log: the path is too long");
    snprintf(v->dir, sizeof(v->dir), "%.*s", (int)n, log);
    snprintf(below, sizeof(below), "%.*s/receipts", (int)(sizeof(below) - 16), v->dir);
    if (access(below, F_OK) == 0)
        return 0;
    if (n == 8 && strcmp(v->dir, "receipts") == 0) {
        strcpy(v->dir, ".");
        return 0;
    }
    if (n > 9 && strcmp(v->dir + n - 9, "/receipts") == 0) {
        v->dir[n - 9] = '\0';
        return 0;
    }
    return lw_usage(v->cli, "--log takes a folder called receipts, or one that has it");
}

static int parse(struct lw_cli *cli, struct run *v)
{
    struct lw_args a;
    int got;

    snprintf(v->dir, sizeof(v->dir), "%s", cli->state_dir);
    lw_args_init(&a, cli, options);
    a.at = 2;
    while ((got = lw_args_next(&a)) != LW_ARGS_END) {
        int status = 0;

        if (got == LW_ARGS_ERROR)
            return LW_EXIT_USAGE;
        if (got == LW_ARGS_OPERAND)
            return lw_usage(cli, "verify takes options only");
        if (got == OPT_LOG)
            status = set_log(v, a.value);
        else if (got == OPT_VKEY)
            v->vkey_option = a.value;
        else
            v->expect_option = a.value;
        if (status != 0)
            return status;
    }
    return 0;
}

/* A small file whole, without the line break at its end when `trim`. */
static int read_small(const char *path, size_t max, bool trim, struct lw_buf *to)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t got = 1;

    if (fd < 0)
        return -LW_ERR_NOTFOUND;
    while (got > 0) {
        char *room = lw_buf_room(to, 4096);

        got = room ? read(fd, room, 4096) : -1;
        if (got > 0)
            to->n += (size_t)got;
    }
    close(fd);
    while (trim && to->n > 0 && (to->p[to->n - 1] == '\n' || to->p[to->n - 1] == '\r'))
        to->n--;
    return got < 0 || to->n > max || to->n == 0 ? -LW_ERR_IO : 0;
}

static int load_key(struct run *v)
{
    struct lw_store_error err = {""};
    struct lw_buf b;
    int r;

    lw_buf_init(&b, NOTE_MAX);
    if (!v->vkey_option) {
        r = lw_store_vkey(v->dir, &b, &err);
        v->own_key = true;
        if (r < 0) /* then signatures are not established, which the report says */
            lw_buf_reset(&b);
    } else if (access(v->vkey_option, F_OK) == 0 || !strchr(v->vkey_option, '+')) {
        r = read_small(v->vkey_option, KEY_MAX, /* trim= */ true, &b);
        if (r < 0) {
            lw_buf_fini(&b);
            return lw_usage(v->cli, "--vkey: neither a file with a public key nor such a key "
                                    "(landwaiter receipts key prints it)");
        }
    } else {
        lw_buf_addz(&b, v->vkey_option);
    }
    if (b.n > KEY_MAX)
        b.n = KEY_MAX;
    snprintf(v->vkey, sizeof(v->vkey), "%.*s", (int)b.n, b.n ? b.p : "");
    lw_buf_fini(&b);
    return 0;
}

static int expect_note(struct run *v)
{
    struct lw_buf note;
    int r;

    if (!v->expect_option)
        return 0;
    lw_buf_init(&note, NOTE_MAX * 2);
    r = read_small(v->expect_option, NOTE_MAX, /* trim= */ false, &note);
    if (r == 0)
        r = lw_verifier_expect(v->verifier, lw_buf_str(&note));
    lw_buf_fini(&note);
    if (r < 0)
        return lw_usage(v->cli, "--expect: not a checkpoint that this key signed");
    return 0;
}

static int feed(void *user, struct lw_str line, const char *where)
{
    struct run *v = user;

    lw_verifier_line(v->verifier, line, where);
    return 0;
}

static const char *finding_word(enum lw_finding f)
{
    return f == LW_VERIFIED ? "passed" : f == LW_FAILED ? "FAILED" : "not established";
}

static void print_property(struct run *v, const struct lw_verify_property *p)
{
    enum lw_color c = p->finding == LW_VERIFIED ? LW_GREEN
                      : p->finding == LW_FAILED ? LW_RED
                                                : LW_YELLOW;

    printf("  %s%-15s%s  %-10s  ", lw_color(v->cli, c), finding_word(p->finding),
           lw_color(v->cli, LW_PLAIN), p->name);
    if (p->finding == LW_FAILED && p->where[0])
        printf("%s (number %llu): ", p->where, (unsigned long long)p->seq);
    lw_put_visible(stdout, lw_strz(p->text));
    if (p->failures > 1)
        printf(" (the first of %llu)", (unsigned long long)p->failures);
    fputc('\n', stdout);
}

static void print_report(struct run *v, const struct lw_verify_property *p, size_t n, bool failed)
{
    printf("%llu records in ", (unsigned long long)lw_verifier_records(v->verifier));
    lw_put_visible(stdout, lw_strz(v->dir));
    fputs("/receipts\n", stdout);
    for (size_t i = 0; i < n; i++)
        print_property(v, &p[i]);
    if (v->damaged[0]) {
        fputs("  FAILED           log         ", stdout);
        lw_put_visible(stdout, lw_strz(v->damaged));
        fputc('\n', stdout);
    }
    if (v->own_key && v->vkey[0])
        fputs("The key is the one beside the log: this proves that log and key fit together, not "
              "whose they are.\nGive the key that you kept elsewhere with --vkey.\n",
              stdout);
    puts(failed ? "The log was changed or damaged, or is not this key's." : "Nothing failed.");
}

static int print_json(struct run *v, const struct lw_verify_property *p, size_t n, bool failed)
{
    static const char *const findings[] = {"not_established", "passed", "failed"};
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, 65536);
    lw_json_writer_init(&w, &b);
    lw_json_begin_object(&w);
    lw_json_kv_bool(&w, "ok", !failed);
    lw_json_kv_int(&w, "records", (int64_t)lw_verifier_records(v->verifier));
    lw_json_kv_string(&w, "key", lw_strz(!v->vkey[0] ? "none" : v->own_key ? "own" : "given"));
    lw_json_key(&w, LW_STR("properties"));
    lw_json_begin_array(&w);
    for (size_t i = 0; i < n; i++) {
        lw_json_begin_object(&w);
        lw_json_kv_string(&w, "name", lw_strz(p[i].name));
        lw_json_kv_string(&w, "finding", lw_strz(findings[p[i].finding]));
        lw_json_kv_string(&w, "text", lw_strz(p[i].text));
        if (p[i].finding == LW_FAILED) {
            lw_json_kv_int(&w, "failures", (int64_t)p[i].failures);
            lw_json_kv_int(&w, "seq", (int64_t)p[i].seq);
            lw_json_kv_string(&w, "where", lw_strz(p[i].where));
        }
        lw_json_end_object(&w);
    }
    lw_json_end_array(&w);
    if (v->damaged[0])
        lw_json_kv_string(&w, "damaged", lw_strz(v->damaged));
    lw_json_end_object(&w);
    return lw_put_json(v->cli, &b, failed ? LW_EXIT_NO : LW_EXIT_OK);
}

static int report(struct run *v)
{
    size_t n = 0;
    const struct lw_verify_property *p = lw_verifier_finish(v->verifier, &n);
    bool failed = v->damaged[0] != '\0';

    /* An empty log proves nothing, nor does one without signatures when a key was given to check
     * them: both are what is left when somebody wrote it anew. */
    if (!failed && lw_verifier_records(v->verifier) == 0)
        snprintf(v->damaged, sizeof(v->damaged), "there are no records");
    for (size_t i = 0; i < n; i++) {
        failed = failed || p[i].finding == LW_FAILED;
        if (!failed && v->vkey_option && p[i].finding == LW_NOT_ESTABLISHED &&
            strcmp(p[i].name, "signatures") == 0)
            snprintf(v->damaged, sizeof(v->damaged), "nothing is signed with the key given");
    }
    failed = failed || v->damaged[0];
    if (v->cli->json)
        return print_json(v, p, n, failed);
    print_report(v, p, n, failed);
    return failed ? LW_EXIT_NO : LW_EXIT_OK;
}

static int verify(struct run *v)
{
    struct lw_store_error err = {""};
    int status = load_key(v), r;

    if (status != 0)
        return status;
    r = lw_verifier_new(v->vkey[0] ? v->vkey : NULL, &v->verifier);
    if (r < 0)
        return lw_usage(v->cli, "--vkey: that is no public key of a log (%s)", lw_err_text(r));
    status = expect_note(v);
    if (status != 0)
        return status;
    r = lw_store_lines(v->dir, 0, feed, v, &err);
    if (r == -LW_ERR_DAMAGED)
        snprintf(v->damaged, sizeof(v->damaged), "%s", err.text);
    else if (r < 0)
        return lw_receipts_unreadable(v->cli, r, err.text);
    return report(v);
}

int lw_receipts_verify(struct lw_cli *cli)
{
    struct run v = {.cli = cli};
    int status = parse(cli, &v);

    if (status == 0)
        status = verify(&v);
    lw_verifier_free(&v.verifier);
    return status;
}
