/* Both directions of the link: any bytes, cut anywhere, never read out of bounds; and what is taken
 * for a message is written back as the same bytes, so that no two texts mean the same. */
#include <stdlib.h>
#include <string.h>

#include "src/ipc/msg.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int again_acks(const struct lw_msg *m, struct lw_buf *to)
{
    struct lw_msg_acks acks;
    struct lw_cursor entries;
    uint32_t count;
    int err = lw_msg_get_acks(m, &entries, &count);

    if (err != 0)
        return err;
    lw_msg_acks_begin(&acks, to);
    for (uint32_t i = 0; i < count; i++) {
        struct lw_msg_ack ack = lw_msg_ack_next(&entries);

        if (lw_msg_acks_put(&acks, &ack) != 0)
            abort();
    }
    return lw_msg_acks_end(&acks);
}

/* Reads `m` and writes it again. */
static int again(const struct lw_msg *m, struct lw_buf *to)
{
    struct lw_msg_open open;
    struct lw_msg_manifest manifest;
    struct lw_msg_record record;
    struct lw_msg_observed observed;
    struct lw_kill kills[LW_KILLS_MAX];
    size_t n;
    struct lw_claim_unit units[LW_LIMIT_CLAIM_MAX];
    struct lw_msg_claim claim;
    struct lw_msg_claimed claimed;
    struct lw_msg_done done;
    struct lw_msg_ask ask;
    struct lw_msg_vote vote;
    struct lw_msg_asked asked;
    struct lw_msg_answered answered;
    struct lw_msg_query query;
    struct lw_msg_reply reply;
    struct lw_msg_hook hook;
    struct lw_msg_event event;

    switch (m->type) {
    case LW_MSG_QUERY:
        return lw_msg_get_query(m, &query) || lw_msg_put_query(to, &query);
    case LW_MSG_REPLY:
        return lw_msg_get_reply(m, &reply) || lw_msg_put_reply(to, &reply);
    case LW_MSG_HOOK:
        return lw_msg_get_hook(m, &hook) || lw_msg_put_hook(to, &hook);
    case LW_MSG_EVENT:
        return lw_msg_get_event(m, &event) || lw_msg_put_event(to, &event);
    case LW_MSG_NEWS:
        return lw_msg_get_news(m) || lw_msg_put_news(to);
    case LW_MSG_READY:
        return lw_msg_get_ready(m) || lw_msg_put_ready(to);
    case LW_MSG_MANIFEST:
        return lw_msg_get_manifest(m, &manifest) || lw_msg_put_manifest(to, &manifest);
    case LW_MSG_CLAIM:
        return lw_msg_get_claim(m, units, &claim) || lw_msg_put_claim(to, &claim);
    case LW_MSG_CLAIMED:
        return lw_msg_get_claimed(m, &claimed) || lw_msg_put_claimed(to, &claimed);
    case LW_MSG_DONE:
        return lw_msg_get_done(m, units, &done) || lw_msg_put_done(to, &done);
    case LW_MSG_KILLS:
        return lw_msg_get_kills(m, kills, &n) || lw_msg_put_kills(to, kills, n);
    case LW_MSG_ACKS:
        return again_acks(m, to);
    case LW_MSG_OPEN:
        return lw_msg_get_open(m, &open) || lw_msg_put_open(to, &open);
    case LW_MSG_RECORD:
        return lw_msg_get_record(m, &record) || lw_msg_put_record(to, &record);
    case LW_MSG_OBSERVED:
        return lw_msg_get_observed(m, &observed) || lw_msg_put_observed(to, &observed);
    case LW_MSG_FORGET:
        return lw_msg_get_forget(m, &open) || lw_msg_put_forget(to, &open);
    case LW_MSG_ASK:
        return lw_msg_get_ask(m, &ask) || lw_msg_put_ask(to, &ask);
    case LW_MSG_VOTE:
        return lw_msg_get_vote(m, &vote) || lw_msg_put_vote(to, &vote);
    case LW_MSG_ASKED:
        return lw_msg_get_asked(m, &asked) || lw_msg_put_asked(to, &asked);
    case LW_MSG_ANSWERED:
        return lw_msg_get_answered(m, &answered) || lw_msg_put_answered(to, &answered);
    }
    abort();
}

static void check(const struct lw_msg *m)
{
    struct lw_buf b;

    lw_buf_init(&b, (size_t)lw_msg_max(m->type) + LW_MSG_HEAD);
    if (again(m, &b) == 0 &&
        (b.n != m->body.n + LW_MSG_HEAD || memcmp(b.p, m->body.p - LW_MSG_HEAD, b.n) != 0))
        abort();
    lw_buf_fini(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_msg_in in;
    struct lw_msg m;
    size_t step;

    if (size < 2)
        return 0;
    lw_msg_in_init(&in, data[0] & 1 ? LW_MSG_TO_GATE : LW_MSG_TO_LEDGER);
    step = data[1] + 1u;
    data += 2;
    size -= 2;
    while (size > 0) {
        size_t room = 0;
        char *to = lw_msg_in_room(&in, &room);
        size_t part = size < step ? size : step;
        int more;

        if (!to || room < part)
            abort();
        memcpy(to, data, part);
        lw_msg_in_got(&in, part);
        data += part;
        size -= part;
        while ((more = lw_msg_in_next(&in, &m)) == 1)
            check(&m);
        if (more < 0)
            break;
        lw_msg_in_shrink(&in);
    }
    lw_msg_in_fini(&in);
    return 0;
}
