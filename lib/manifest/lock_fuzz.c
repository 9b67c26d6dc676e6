/* Any text as a lock file: refused with a place inside the text, or read, and then written and read
 * again as the same. */
#include <stdlib.h>

#include "lib/manifest/lock.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_json_error err = {.text = NULL};
    struct lw_lock *again = NULL;
    struct lw_lock *l = NULL;
    struct lw_digest before;
    struct lw_digest after;
    struct lw_buf text;

    if (lw_lock_load(lw_str((const char *)data, size), &l, &err) != 0) {
        MUST(!l && err.line > 0 && err.column > 0 && err.text && err.offset <= size);
        return 0;
    }
    lw_buf_init(&text, LW_LOCK_TEXT_MAX);
    lw_lock_write(l, LW_STR("a comment\n\nof lines"), &text);
    MUST(lw_buf_status(&text) == 0);
    MUST(lw_lock_load(lw_buf_str(&text), &again, NULL) == 0);
    MUST(lw_lock_digest(l, &before) == 0 && lw_lock_digest(again, &after) == 0);
    MUST(lw_digest_eq(&before, &after) && lw_lock_count(l) == lw_lock_count(again));
    lw_buf_fini(&text);
    lw_lock_free(&again);
    lw_lock_free(&l);
    return 0;
}
