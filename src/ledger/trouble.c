#include "src/ledger/trouble.h"

#include <time.h>

#include "src/telemetry/log.h"

#define QUIET_MS 5000 /* between two entries about the same trouble */

static const struct {
    const char *event;
    const char *text;
} rows[LW_TROUBLE_COUNT] = {
    [LW_TROUBLE_RECORD] = {"ledger.record", "a record could not be kept; its call is refused"},
    [LW_TROUBLE_COMMIT] = {"ledger.commit",
                           "records could not be written; their calls are refused"},
    [LW_TROUBLE_OBSERVATION] = {"ledger.observe",
                                "a server's surface could not be kept for review"},
    [LW_TROUBLE_TRUST] = {"ledger.trust",
                          "a first surface could not be approved; it waits for review"},
    [LW_TROUBLE_MANIFEST] = {"ledger.manifest", "a manifest is not readable: nothing is approved"},
    [LW_TROUBLE_VIEWS] = {"ledger.views", "a view is refused: too many are open"},
    [LW_TROUBLE_ASK] = {"ledger.ask", "an approval of a call was not asked for or not answered"},
    [LW_TROUBLE_CREDENTIAL] = {"approval.unauthenticated",
                               "somebody wanted to see or answer approvals and is not known"},
};

void lw_trouble_log(struct lw_trouble of[LW_TROUBLE_COUNT], enum lw_trouble_kind kind, int err,
                    const struct lw_store_error *e)
{
    struct lw_trouble *t = &of[kind];
    struct timespec clock;
    int64_t now;

    clock_gettime(CLOCK_MONOTONIC, &clock);
    now = (int64_t)clock.tv_sec * 1000 + clock.tv_nsec / 1000000;
    if (t->logged_at != 0 && now - t->logged_at < QUIET_MS) {
        t->not_logged++;
        return;
    }
    lw_log(LW_LOG_ERROR, rows[kind].event, rows[kind].text,
           LW_F_Z("error", e && e->text[0] ? e->text : lw_err_text(err)),
           LW_F_INT("not_logged", t->not_logged));
    t->logged_at = now ? now : 1;
    t->not_logged = 0;
}
