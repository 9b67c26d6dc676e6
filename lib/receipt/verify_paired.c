/* Decisions and outcomes: nothing took effect without a decision, and of each decision that let
 * something through it is known what became of it. */
#include <inttypes.h>
#include <stdio.h>

#include "lib/receipt/verify_parts.h"

void lw_verifier_decision(struct lw_verifier *v, const struct lw_receipt *r,
                          const struct lw_json *data, const struct lw_digest *digest,
                          const struct lw_place *at)
{
    v->decisions++;
    if (lw_str_eqz(lw_json_getz(data, "verdict")->string, "deny")) {
        v->denials++; /* nothing was forwarded: nothing to wait for */
        return;
    }
    if (lw_pairs_put(&v->open, r->seq, digest, at->where) != 0)
        v->open_overflow = true;
}

bool lw_verifier_id_seq(const struct lw_verifier *v, struct lw_str id, uint64_t *out)
{
    uint64_t seq = 0;

    if (id.n < 10 || id.n > 25 || memcmp(id.p, v->chain_id, 8) != 0 || id.p[8] != '-')
        return false;
    for (size_t i = 9; i < id.n; i++) {
        if (id.p[i] < '0' || id.p[i] > '9' || (i == 9 && id.p[i] == '0' && id.n > 10))
            return false;
        seq = seq * 10 + (uint64_t)(id.p[i] - '0');
    }
    *out = seq;
    return true;
}

void lw_verifier_outcome(struct lw_verifier *v, const struct lw_json *data,
                         const struct lw_place *at)
{
    const struct lw_json *claimed = lw_json_getz(data, "decision_digest");
    struct lw_digest digest;
    struct lw_digest said;
    uint64_t seq;

    v->outcomes++;
    if (!lw_verifier_id_seq(v, lw_json_getz(data, "decision")->string, &seq)) {
        lw_verifier_fail(v, LW_PROP_PAIRING, at,
                         "outcome %" PRIu64 " names no record of this chain as its decision",
                         at->seq);
    } else if (!lw_pairs_take(&v->open, seq, &digest)) {
        if (v->has_damage || v->open_overflow)
            v->unknown_decisions++;
        else
            lw_verifier_fail(v, LW_PROP_PAIRING, at,
                             "outcome %" PRIu64 " names record %" PRIu64
                             ", which is no decision that waits for an outcome",
                             at->seq, seq);
    } else if (claimed && (!lw_digest_parse(lw_json_string_or(claimed, LW_STR_NONE), &said) ||
                           !lw_digest_eq(&said, &digest))) {
        lw_verifier_fail(v, LW_PROP_PAIRING, at,
                         "outcome %" PRIu64 " was written for other bytes than those of decision "
                         "%" PRIu64,
                         at->seq, seq);
    }
}

void lw_verifier_conclude_paired(struct lw_verifier *v)
{
    const struct lw_pair *first = lw_pairs_first(&v->open);

    if (v->open_overflow) {
        lw_verifier_say(v, LW_PROP_PAIRING, LW_NOT_ESTABLISHED,
                        "more than %d decisions were without an outcome at a time: not all could "
                        "be followed",
                        LW_PAIRS_MAX);
    } else if (first) {
        lw_verifier_say(v, LW_PROP_PAIRING, LW_NOT_ESTABLISHED,
                        "%zu decisions have no outcome, the first is record %" PRIu64
                        ": what became of them is not known",
                        v->open.n, first->seq);
        if (v->props[LW_PROP_PAIRING].failures == 0) {
            v->props[LW_PROP_PAIRING].seq = first->seq;
            memcpy(v->props[LW_PROP_PAIRING].where, first->where, sizeof(first->where));
        }
    } else if (v->unknown_decisions > 0) {
        lw_verifier_say(v, LW_PROP_PAIRING, LW_NOT_ESTABLISHED,
                        "the decisions of %" PRIu64 " outcomes may be among the damaged records",
                        v->unknown_decisions);
    } else if (v->unknown_asks > 0) {
        lw_verifier_say(v, LW_PROP_PAIRING, LW_NOT_ESTABLISHED,
                        "%" PRIu64 " decisions use approvals that could not be followed",
                        v->unknown_asks);
    } else {
        char used[64] = "";

        if (v->approvals > 0)
            snprintf(used, sizeof(used), "; %" PRIu64 " approvals, each used once", v->approvals);
        lw_verifier_say(v, LW_PROP_PAIRING, LW_VERIFIED,
                        "%" PRIu64 " decisions, %" PRIu64 " of them denials; %" PRIu64
                        " outcomes, each of one decision%s",
                        v->decisions, v->denials, v->outcomes, used);
    }
}
