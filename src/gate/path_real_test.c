#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/gate/paths.h"

/* root/ws/{file,sub/}, root/out/secret, and links as they are told of below. */
static char root[PATH_MAX];

static const char *at(const char *rest)
{
    static char path[8][PATH_MAX];
    static unsigned next;
    char *p = path[next++ % 8];

    snprintf(p, PATH_MAX, "%.1000s%s%.1000s", root, rest[0] ? "/" : "", rest);
    return p;
}

static void touch(const char *path)
{
    int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

    assert_true(fd >= 0);
    close(fd);
}

static int make(void **state)
{
    char name[] = "/tmp/path-real-XXXXXX";

    (void)state;
    assert_non_null(mkdtemp(name));
    assert_non_null(realpath(name, root));
    assert_int_equal(mkdir(at("ws"), 0700), 0);
    assert_int_equal(mkdir(at("ws/sub"), 0700), 0);
    assert_int_equal(mkdir(at("out"), 0700), 0);
    assert_int_equal(mkdir(at("out/deep"), 0700), 0);
    touch(at("ws/file"));
    touch(at("out/secret"));
    assert_int_equal(symlink(at("out"), at("ws/away")), 0);
    assert_int_equal(symlink("../out/secret", at("ws/alias")), 0);
    assert_int_equal(symlink(at("out/not-there"), at("ws/dangling")), 0);
    assert_int_equal(symlink("loop", at("ws/loop")), 0);
    assert_int_equal(symlink(at("out/deep"), at("ws/deep")), 0);
    return 0;
}

static int clear(void **state)
{
    static const char *const all[] = {"ws/away", "ws/alias", "ws/dangling", "ws/loop",
                                      "ws/deep", "ws/file",  "out/secret"};
    static const char *const folders[] = {"ws/sub", "ws", "out/deep", "out", ""};

    (void)state;
    for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
        unlink(at(all[i]));
    for (size_t i = 0; i < sizeof(folders) / sizeof(*folders); i++)
        rmdir(at(folders[i]));
    return 0;
}

/* NULL: it cannot be told. Relative to root/ws. */
static void leads(const char *text, const char *where)
{
    char out[PATH_MAX] = "";
    bool told = lw_path_real(at("ws"), lw_strz(text), out);

    if (told != (where != NULL))
        fail_msg("%s: %s", text, told ? out : "cannot be told");
    if (where)
        assert_string_equal(out, where);
}

static void links_are_followed(void **state)
{
    (void)state;
    leads("file", at("ws/file"));
    leads(at("ws/file"), at("ws/file"));
    leads(".", at("ws"));
    leads("./sub//", at("ws/sub"));
    leads("alias", at("out/secret"));
    leads("away/secret", at("out/secret"));
    leads(at("ws/away"), at("out"));
    leads("/", "/");
    leads("//", "/");
}

static void what_is_not_there_is_placed(void **state)
{
    (void)state;
    leads("new", at("ws/new"));
    leads("sub/a/b/c", at("ws/sub/a/b/c"));
    leads("away/new", at("out/new"));
    leads("a/./b//c/", at("ws/a/b/c"));
    leads("/not-there-at-all", "/not-there-at-all");
    leads("...", at("ws/..."));
    leads("a..b", at("ws/a..b"));
}

static void what_is_read_in_two_ways_is_not_told(void **state)
{
    (void)state;
    leads("sub/../file", at("ws/file"));
    leads("../out/secret", at("out/secret"));
    /* The kernel is in out/deep then and goes to out; who cleans up first stays in ws. */
    leads("deep/../secret", NULL);
    leads("deep/../file", NULL);
    /* The kernel finds no such folder; who cleans up first gets to out/secret. */
    leads("none/../../out/secret", NULL);
    leads("none/..", NULL);
    leads("..", at(""));
}

static void what_leads_nowhere_is_not_told(void **state)
{
    char longest[PATH_MAX + 1];

    (void)state;
    leads("dangling", NULL);
    leads("dangling/x", NULL);
    leads("loop", NULL);
    leads("loop/x", NULL);
    leads("file/x", NULL);
    leads("", NULL);
    memset(longest, 'a', sizeof(longest) - 1);
    longest[sizeof(longest) - 1] = '\0';
    leads(longest, NULL);
    assert_false(lw_path_real(at("ws"), lw_str("fi\0le", 5), longest));
}

static void a_folder_that_may_not_be_read_is_not_told(void **state)
{
    (void)state;
    if (geteuid() == 0)
        skip();
    assert_int_equal(chmod(at("out/deep"), 0), 0);
    leads("deep/x", NULL);
    assert_int_equal(chmod(at("out/deep"), 0700), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_are_followed),
        cmocka_unit_test(what_is_not_there_is_placed),
        cmocka_unit_test(what_is_read_in_two_ways_is_not_told),
        cmocka_unit_test(what_leads_nowhere_is_not_told),
        cmocka_unit_test(a_folder_that_may_not_be_read_is_not_told),
    };

    return cmocka_run_group_tests_name("path_real", tests, make, clear);
}
