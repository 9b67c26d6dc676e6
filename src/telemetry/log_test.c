#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "src/telemetry/log.h"

/* Stands in for stderr while one entry is written. */
static struct {
    int saved;
    int read_end;
    char text[8192];
} capture;

static void capture_start(void)
{
    int fds[2];

    assert_int_equal(pipe(fds), 0);
    capture.saved = dup(STDERR_FILENO);
    assert_true(capture.saved >= 0);
    assert_true(dup2(fds[1], STDERR_FILENO) >= 0);
    close(fds[1]);
    capture.read_end = fds[0];
}

static size_t capture_end(void)
{
    ssize_t got;

    dup2(capture.saved, STDERR_FILENO); /* closes the last writer */
    close(capture.saved);
    got = read(capture.read_end, capture.text, sizeof(capture.text) - 1);
    assert_true(got >= 0);
    capture.text[got] = '\0';
    close(capture.read_end);
    return (size_t)got;
}

/* Behind the time, which is 24 characters and a space. */
#define TEXT_BODY (capture.text + 25)

static void text_form(void **state)
{
    (void)state;
    lw_log_setup(LW_LOG_INFO, false, "gate");
    capture_start();
    lw_log(LW_LOG_WARN, "surface.held", "the server's tools changed", LW_F_Z("server", "fs"),
           LW_F_INT("tools", -3), LW_F_Z("path", "/a b"), LW_F_Z("empty", ""));
    capture_end();
    assert_int_equal(capture.text[10], 'T');
    assert_int_equal(capture.text[23], 'Z');
    assert_string_equal(TEXT_BODY, "warn gate surface.held: the server's tools changed server=fs "
                                   "tools=-3 path=\"/a b\" empty=\"\"\n");
}

static void json_form(void **state)
{
    (void)state;
    lw_log_setup(LW_LOG_DEBUG, true, "ledger");
    capture_start();
    lw_log(LW_LOG_DEBUG, "a.b", "it said \"no\"", LW_F_Z("k", "v\\"), LW_F_INT("n", 7));
    capture_end();
    assert_memory_equal(capture.text, "{\"ts\":\"", 7);
    assert_string_equal(capture.text + 31,
                        "\",\"level\":\"debug\",\"role\":\"ledger\",\"event\":\"a.b\","
                        "\"text\":\"it said \\\"no\\\"\",\"k\":\"v\\\\\",\"n\":7}\n");
}

/* ESC, a bidirectional override, a C1 control, a Cyrillic a, an emoji and a lone byte of UTF-8:
 * U+1F600 is D83D DE00 in UTF-16 (Unicode chapter 3.9). */
static void values_cannot_steer_a_terminal(void **state)
{
    static const char hostile[] = "\x1b[2J\xE2\x80\xAE\xC2\x9B\xD0\xB0\xF0\x9F\x98\x80\xFF\n\r";
    static const char *const safe =
        "\\u001b[2J\\u202e\\u009b\\u0430\\ud83d\\ude00\\ufffd\\n\\u000d\"";

    (void)state;
    for (int json = 0; json < 2; json++) {
        lw_log_setup(LW_LOG_INFO, json, "gate");
        capture_start();
        lw_log(LW_LOG_INFO, "e", "t", LW_F_Z("v", hostile));
        capture_end();
        assert_non_null(strstr(capture.text, safe));
        for (char *p = capture.text; *p && p[1]; p++)
            assert_true(*p >= 0x20 && *p < 0x7F);
    }
}

/* Overlong forms, surrogates and values beyond Unicode are no text (RFC 3629 section 3). */
static void broken_utf8_is_replaced(void **state)
{
    static const char *const broken[] = {"\xC0\xAF",         "\xE0\x80\xAF", "\xED\xA0\x80",
                                         "\xF4\x90\x80\x80", "\xF0\x9F\x98", "\xE2\x80"};

    (void)state;
    lw_log_setup(LW_LOG_INFO, false, "gate");
    for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
        capture_start();
        lw_log(LW_LOG_INFO, "e", "t", LW_F_Z("v", broken[i]));
        capture_end();
        assert_non_null(strstr(TEXT_BODY, "v=\"\\ufffd"));
        assert_null(strstr(TEXT_BODY, "v=\"\\ufffd\\u0"));
    }
}

static void an_entry_is_bounded_and_whole(void **state)
{
    static char big[100000];
    size_t n;

    (void)state;
    memset(big, 1, sizeof(big) - 1); /* each byte becomes six */
    for (int json = 0; json < 2; json++) {
        lw_log_setup(LW_LOG_INFO, json, "gate");
        capture_start();
        lw_log(LW_LOG_INFO, "e", "t", LW_F_Z("a", big), LW_F_Z("b", big), LW_F_Z("c", big),
               LW_F_Z("d", big), LW_F_Z("e", big));
        n = capture_end();
        assert_true(n <= 4096);
        assert_true(n > 3000);
        assert_non_null(strstr(capture.text, json ? ",\"cut\":true}\n" : " cut=true\n"));
        assert_int_equal(strchr(capture.text, '\n') - capture.text, (long)n - 1);
        assert_non_null(strstr(capture.text, "...\""));
    }
}

static void levels_filter(void **state)
{
    enum lw_log_level level = LW_LOG_ERROR;

    (void)state;
    lw_log_setup(LW_LOG_WARN, false, "gate");
    capture_start();
    lw_log(LW_LOG_INFO, "e", "t", LW_F_INT("n", 1));
    assert_int_equal(capture_end(), 0);
    assert_true(lw_log_level_parse(LW_STR("debug"), &level));
    assert_int_equal(level, LW_LOG_DEBUG);
    assert_false(lw_log_level_parse(LW_STR("Debug"), &level));
    assert_false(lw_log_level_parse(LW_STR(""), &level));
    assert_int_equal(level, LW_LOG_DEBUG);
}

/* A full pipe (O_NONBLOCK) loses entries instead of stopping the process, and says so later. */
static void a_full_pipe_does_not_block(void **state)
{
    static char drain[1 << 17];
    int flags;

    (void)state;
    lw_log_setup(LW_LOG_INFO, false, "gate");
    capture_start();
    flags = fcntl(STDERR_FILENO, F_GETFL);
    assert_int_equal(fcntl(STDERR_FILENO, F_SETFL, flags | O_NONBLOCK), 0);
    for (int i = 0; i < 5000; i++)
        lw_log(LW_LOG_INFO, "e", "t", LW_F_INT("n", i));
    /* Default pipes hold 64 KiB, so this empties it. */
    assert_true(read(capture.read_end, drain, sizeof(drain)) >= 4096);
    lw_log(LW_LOG_INFO, "after", "t", LW_F_INT("n", 0));
    capture_end();
    assert_non_null(strstr(capture.text, "lost_entries="));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_form),
        cmocka_unit_test(json_form),
        cmocka_unit_test(values_cannot_steer_a_terminal),
        cmocka_unit_test(broken_utf8_is_replaced),
        cmocka_unit_test(an_entry_is_bounded_and_whole),
        cmocka_unit_test(levels_filter),
        cmocka_unit_test(a_full_pipe_does_not_block),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
