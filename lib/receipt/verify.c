/* The verifier: reads a log line by line and says per property what holds, what does not and what
 * nobody can know from the log alone. Decides which record was damaged; owns the walk and the
 * chain. A changed record shows at the link from its successor, a changed link at both of its own
 * links: so a broken link is held until the next line, or a signed root, tells the two apart. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "lib/receipt/verify_parts.h"

#define DATA_ARENA (64u << 20) /* more than the trees of an ask and all its answers need */

static const char *const names[LW_PROP_COUNT] = {"format", "chain", "signatures", "pairing",
                                                 "tail"};

int lw_verifier_new(const char *vkey, struct lw_verifier **out)
{
    struct lw_verifier *v = calloc(1, sizeof(*v));
    struct lw_str key = lw_strz(vkey);

    if (!v)
        return -LW_ERR_NOMEM;
    while (key.n > 0 && (key.p[key.n - 1] == '\n' || key.p[key.n - 1] == '\r'))
        key.n--; /* it came from a file */
    if (vkey && lw_vkey_parse(key, &v->key) != 0) {
        free(v);
        return -LW_ERR_SYNTAX;
    }
    v->has_key = vkey != NULL;
    for (size_t i = 0; i < LW_PROP_COUNT; i++)
        v->props[i].name = names[i];
    lw_arena_init(&v->arena, DATA_ARENA);
    *out = v;
    return 0;
}

void lw_verifier_free(struct lw_verifier **v)
{
    if (!*v)
        return;
    lw_pairs_fini(&(*v)->open);
    lw_verifier_asks_fini(*v);
    lw_arena_fini(&(*v)->arena);
    free(*v);
    *v = NULL;
}

uint64_t lw_verifier_records(const struct lw_verifier *v)
{
    return v->lines;
}

/* ---- findings ---- */

void lw_verifier_fail(struct lw_verifier *v, int prop, const struct lw_place *at, const char *fmt,
                      ...)
{
    struct lw_verify_property *p = &v->props[prop];
    va_list ap;

    if (p->failures++ > 0)
        return;
    p->finding = LW_FAILED;
    p->seq = at->seq;
    memcpy(p->where, at->where, sizeof(p->where));
    va_start(ap, fmt);
    vsnprintf(p->text, sizeof(p->text), fmt, ap);
    va_end(ap);
}

void lw_verifier_say(struct lw_verifier *v, int prop, enum lw_finding f, const char *fmt, ...)
{
    struct lw_verify_property *p = &v->props[prop];
    va_list ap;

    if (p->failures > 0)
        return;
    p->finding = f;
    va_start(ap, fmt);
    vsnprintf(p->text, sizeof(p->text), fmt, ap);
    va_end(ap);
}

void lw_verifier_damage(struct lw_verifier *v, const struct lw_place *at)
{
    if (v->has_damage)
        return;
    v->has_damage = true;
    v->damage = *at;
}

/* ---- shape ---- */

static bool verdict_known(struct lw_str s)
{
    return lw_str_eqz(s, "deny") || lw_str_eqz(s, "require_approval") || lw_str_eqz(s, "allow");
}

const char *lw_verifier_shape(struct lw_verifier *v, const struct lw_receipt *r,
                              const struct lw_json **data)
{
    struct lw_json_limits limits = lw_json_default_limits;

    *data = NULL;
    if ((r->phase == LW_PHASE_GENESIS) != (r->seq == 0))
        return "the genesis record is record 0, and only that";
    if (r->phase != LW_PHASE_DECISION && r->phase != LW_PHASE_OUTCOME &&
        r->phase != LW_PHASE_CHECKPOINT && r->phase != LW_PHASE_ASK && r->phase != LW_PHASE_ANSWER)
        return NULL;
    limits.bytes = LW_RECEIPT_MAX;
    if (lw_json_parse(&v->arena, r->data, &limits, data, NULL) != 0)
        return "data cannot be parsed";
    if (r->phase == LW_PHASE_DECISION &&
        !verdict_known(lw_json_string_or(lw_json_getz(*data, "verdict"), LW_STR_NONE)))
        return "a decision without a known verdict";
    if (r->phase == LW_PHASE_OUTCOME &&
        !lw_json_is(lw_json_getz(*data, "decision"), LW_JSON_STRING))
        return "an outcome that names no decision";
    if (r->phase == LW_PHASE_CHECKPOINT &&
        ((*data)->count != 3 || !lw_json_is(lw_json_getz(*data, "note"), LW_JSON_STRING) ||
         !lw_json_is(lw_json_getz(*data, "root"), LW_JSON_STRING) ||
         !lw_json_is(lw_json_getz(*data, "size"), LW_JSON_NUMBER)))
        return "a checkpoint has a note, a root and a size";
    return NULL;
}

/* ---- chain ---- */

void lw_verifier_changed(struct lw_verifier *v, const struct lw_place *at)
{
    if (v->has_changed && v->changed == at->seq)
        return;
    v->has_changed = true;
    v->changed = at->seq;
    lw_verifier_fail(v, LW_PROP_CHAIN, at,
                     "record %" PRIu64 " was changed: it is not the one that the records around it "
                     "are chained to",
                     at->seq);
    lw_verifier_damage(v, at);
}

/* Nothing more will tell: the record was changed, not its successor's link. */
static void settle(struct lw_verifier *v)
{
    if (v->has_broken)
        lw_verifier_changed(v, &v->broken);
    v->has_broken = false;
}

static void check_link(struct lw_verifier *v, bool holds, bool adjacent, const struct lw_place *at)
{
    if (!v->last.readable) {
        if (!holds)
            lw_verifier_changed(v, &v->last.at);
    } else if (!adjacent || holds) {
        settle(v);
    } else if (v->has_broken) { /* both links of the last record are broken */
        lw_verifier_changed(v, &v->last.at);
        v->has_broken = false;
    } else if (v->last.sealed) { /* the last record is right: this one's link is not */
        lw_verifier_changed(v, at);
    } else {
        v->has_broken = true;
        v->broken = v->last.at;
    }
}

static void check_chain_id(struct lw_verifier *v, const struct lw_receipt *r, bool linked,
                           const struct lw_place *at)
{
    bool same = memcmp(v->chain_id, r->chain_id.p, LW_CHAIN_ID_TEXT) == 0;

    if (v->chain_id[0] && same)
        return;
    if (v->chain_id[0] && (v->lines > 1 || linked || !v->last.readable)) {
        lw_verifier_fail(v, LW_PROP_CHAIN, at, "record %" PRIu64 " belongs to another chain",
                         at->seq);
        lw_verifier_damage(v, at);
        return;
    }
    /* Of two records alone, the link says that the first is not what the second follows. */
    settle(v);
    memcpy(v->chain_id, r->chain_id.p, LW_CHAIN_ID_TEXT);
}

static void check_seq(struct lw_verifier *v, uint64_t seq, const char *where)
{
    struct lw_place at = {.seq = v->expect};

    snprintf(at.where, sizeof(at.where), "%s", where);
    if (!v->resync && seq > v->expect) {
        lw_verifier_fail(v, LW_PROP_CHAIN, &at,
                         "%" PRIu64 " records, %" PRIu64 " to %" PRIu64
                         ", are missing before record %" PRIu64,
                         seq - v->expect, v->expect, seq - 1, seq);
        lw_verifier_damage(v, &at);
    } else if (!v->resync && seq < v->expect) {
        at.seq = seq;
        lw_verifier_fail(v, LW_PROP_CHAIN, &at,
                         "record %" PRIu64 " is out of place: record %" PRIu64 " belongs here", seq,
                         v->expect);
        lw_verifier_damage(v, &at);
    }
    if (v->resync || seq >= v->expect)
        v->expect = seq + 1;
    v->resync = false;
}

/* ---- the walk ---- */

static void bad_line(struct lw_verifier *v, const struct lw_place *at, const char *why)
{
    settle(v);
    lw_verifier_fail(v, LW_PROP_FORMAT, at, "record %" PRIu64 " is not in its exact form: %s",
                     at->seq, why);
    lw_verifier_damage(v, at);
    v->expect++;
    v->resync = true;
    v->last.sealed = false;
}

static void good_line(struct lw_verifier *v, const struct lw_receipt *r, const struct lw_json *data,
                      const struct lw_digest *digest, const struct lw_place *at)
{
    bool linked = r->seq > 0 && v->lines > 0 && lw_digest_eq(&r->prev, &v->last.digest);
    bool sealed = false;

    if (v->lines > 0)
        check_link(v, linked, r->seq == v->last.at.seq + 1, at);
    check_chain_id(v, r, linked, at);
    check_seq(v, r->seq, at->where);
    if (r->phase == LW_PHASE_CHECKPOINT)
        sealed = lw_verifier_checkpoint(v, r, data, at) && linked;
    else if (r->phase == LW_PHASE_DECISION) {
        lw_verifier_decision(v, r, data, digest, at);
        lw_verifier_approved(v, r, data, at);
    } else if (r->phase == LW_PHASE_ASK)
        lw_verifier_ask(v, r, data, at);
    else if (r->phase == LW_PHASE_ANSWER)
        lw_verifier_answer(v, r, data, at);
    else if (r->phase == LW_PHASE_OUTCOME)
        lw_verifier_outcome(v, data, at);
    else if (r->phase == LW_PHASE_GAP)
        v->gaps++;
    v->last.sealed = sealed;
}

void lw_verifier_line(struct lw_verifier *v, struct lw_str line, const char *where)
{
    struct lw_place at = {.seq = v->expect};
    struct lw_digest digest = lw_sha256(line);
    const struct lw_json *data;
    struct lw_receipt r;
    const char *why;
    bool readable = lw_receipt_read(line, &r, &why) == 0;

    snprintf(at.where, sizeof(at.where), "%s", where);
    if (readable) {
        why = lw_verifier_shape(v, &r, &data);
        readable = why == NULL;
    }
    if (readable) {
        at.seq = r.seq;
        good_line(v, &r, data, &digest, &at);
    } else {
        bad_line(v, &at, why);
    }
    lw_merkle_add(&v->tree, line);
    v->last.at = at;
    v->last.digest = digest;
    v->last.readable = readable;
    v->lines++;
    lw_verifier_meet_expected(v, &at);
    lw_arena_reset(&v->arena);
}

/* ---- the end ---- */

const struct lw_verify_property *lw_verifier_finish(struct lw_verifier *v, size_t *count)
{
    settle(v);
    if (v->lines == 0) {
        lw_verifier_say(v, LW_PROP_FORMAT, LW_NOT_ESTABLISHED, "there are no records");
        lw_verifier_say(v, LW_PROP_CHAIN, LW_NOT_ESTABLISHED, "there are no records");
    } else {
        lw_verifier_say(v, LW_PROP_FORMAT, LW_VERIFIED,
                        "%" PRIu64 " records, each in its exact canonical form", v->lines);
        if (v->gaps > 0)
            lw_verifier_say(v, LW_PROP_CHAIN, LW_VERIFIED,
                            "%" PRIu64 " records, each chained to the one before; %" PRIu64
                            " gap records tell of bytes that were cut off after a crash",
                            v->lines, v->gaps);
        else
            lw_verifier_say(v, LW_PROP_CHAIN, LW_VERIFIED,
                            "%" PRIu64 " records, each chained to the one before", v->lines);
    }
    lw_verifier_conclude_signed(v);
    lw_verifier_conclude_paired(v);
    *count = LW_PROP_COUNT;
    return v->props;
}
