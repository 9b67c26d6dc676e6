/* Checkpoints: each must be signed, cover exactly the records before it, and give their root. Since
 * every root is computed over all lines so far, consistency between checkpoints needs no proof of
 * its own. Also what lies after the last of them. */
#include <inttypes.h>
#include <stdio.h>

#include "lib/receipt/verify_parts.h"

/* What is wrong with the note and its record among themselves, before the log is looked at. */
static const char *note_fault(struct lw_verifier *v, const struct lw_receipt *r,
                              const struct lw_json *data, struct lw_note *note)
{
    struct lw_digest root;
    int64_t size;

    if (lw_note_parse(lw_json_getz(data, "note")->string, note) != 0)
        return "its note is no signed note of a checkpoint in exact form";
    if (!lw_json_int(lw_json_getz(data, "size"), &size) || size < 0 ||
        (uint64_t)size != note->size ||
        !lw_digest_parse(lw_json_getz(data, "root")->string, &root) ||
        !lw_digest_eq(&root, &note->root))
        return "root and size beside the note are not those of the note";
    if (note->ts != r->ts)
        return "its time is not the time that was signed";
    return NULL;
}

/* Who signed. False when the note cannot be trusted. */
static bool signed_by_key(struct lw_verifier *v, const struct lw_note *note,
                          const struct lw_place *at)
{
    if (!v->has_key) {
        if (!v->origin[0])
            memcpy(v->origin, note->origin.p, note->origin.n);
        if (lw_str_eqz(note->origin, v->origin))
            return true;
        lw_verifier_fail(v, LW_PROP_SIGNATURES, at,
                         "checkpoint %" PRIu64 " names another origin than those before it",
                         at->seq);
        return false;
    }
    if (!lw_str_eqz(note->origin, v->key.origin) || memcmp(note->key_id, v->key.id, 4) != 0) {
        lw_verifier_fail(v, LW_PROP_SIGNATURES, at,
                         "checkpoint %" PRIu64 " is of another key or origin than the one given",
                         at->seq);
        return false;
    }
    if (lw_note_verify(note, &v->key))
        return true;
    lw_verifier_fail(v, LW_PROP_SIGNATURES, at,
                     "the signature of checkpoint %" PRIu64 " does not match its note", at->seq);
    lw_verifier_damage(v, at);
    return false;
}

/* A link to this record is broken, and the root tells on which side. */
static void settle_by_root(struct lw_verifier *v, bool match, const struct lw_place *at)
{
    if (!v->has_broken || v->has_damage)
        return;
    v->has_broken = false;
    lw_verifier_changed(v, match ? at : &v->broken);
}

bool lw_verifier_checkpoint(struct lw_verifier *v, const struct lw_receipt *r,
                            const struct lw_json *data, const struct lw_place *at)
{
    struct lw_note note;
    const char *fault = note_fault(v, r, data, &note);
    struct lw_digest root = lw_merkle_root(&v->tree);
    bool match;

    v->checkpoints++;
    if (fault) {
        lw_verifier_fail(v, LW_PROP_SIGNATURES, at, "checkpoint %" PRIu64 ": %s", at->seq, fault);
        lw_verifier_damage(v, at);
        return false;
    }
    if (!signed_by_key(v, &note, at))
        return false;
    match = v->tree.size == note.size && lw_digest_eq(&root, &note.root);
    settle_by_root(v, match, at);
    if (!match && v->has_damage) {
        lw_verifier_fail(v, LW_PROP_SIGNATURES, &v->damage,
                         "the root of checkpoint %" PRIu64 " is not that of the records before it, "
                         "because of record %" PRIu64,
                         at->seq, v->damage.seq);
        return false;
    }
    if (!match) {
        lw_verifier_fail(v, LW_PROP_SIGNATURES, at,
                         "checkpoint %" PRIu64
                         " was signed for other records than those before it: "
                         "the log was rewritten, or forked",
                         at->seq);
        return false;
    }
    v->sealed = note.size;
    return v->has_key;
}

/* ---- a checkpoint from elsewhere ---- */

int lw_verifier_expect(struct lw_verifier *v, struct lw_str text)
{
    struct lw_note note;

    if (!v->has_key || v->lines > 0)
        return -LW_ERR_STATE;
    if (lw_note_parse(text, &note) != 0)
        return -LW_ERR_SYNTAX;
    if (!lw_note_verify(&note, &v->key))
        return -LW_ERR_CRYPTO;
    v->has_expected = true;
    v->expected_size = note.size;
    v->expected_root = note.root;
    v->met_expected = note.size == 0;
    return 0;
}

void lw_verifier_meet_expected(struct lw_verifier *v, const struct lw_place *at)
{
    struct lw_digest root;

    if (!v->has_expected || v->tree.size != v->expected_size)
        return;
    root = lw_merkle_root(&v->tree);
    v->met_expected = lw_digest_eq(&root, &v->expected_root);
    if (!v->met_expected)
        lw_verifier_fail(v, LW_PROP_TAIL, v->has_damage ? &v->damage : at,
                         "the first %" PRIu64 " records are not those that the checkpoint given "
                         "was signed for",
                         v->expected_size);
}

/* ---- conclusions ---- */

static void conclude_tail(struct lw_verifier *v)
{
    uint64_t covered = v->checkpoints > 0 && v->sealed > 0 ? v->sealed + 1 : 0;
    uint64_t after = v->lines > covered ? v->lines - covered : 0;

    v->props[LW_PROP_TAIL].seq = covered;
    if (v->has_expected && v->tree.size < v->expected_size) {
        struct lw_place at = {.seq = v->expect};

        memcpy(at.where, v->last.at.where, sizeof(at.where));
        lw_verifier_fail(v, LW_PROP_TAIL, &at,
                         "the log ends after %" PRIu64 " records, the checkpoint given was signed "
                         "for %" PRIu64 ": the rest was removed",
                         v->tree.size, v->expected_size);
    }
    if (v->has_expected) {
        lw_verifier_say(v, LW_PROP_TAIL, LW_VERIFIED,
                        "complete up to the checkpoint given (%" PRIu64 " records); %" PRIu64
                        " records after the last checkpoint are protected by the chain only",
                        v->expected_size, after);
        return;
    }
    lw_verifier_say(
        v, LW_PROP_TAIL, LW_NOT_ESTABLISHED,
        "%" PRIu64 " records after the last checkpoint are protected by the chain only; "
        "without a checkpoint kept elsewhere nobody can tell whether later records were "
        "removed",
        after);
}

void lw_verifier_conclude_signed(struct lw_verifier *v)
{
    conclude_tail(v);
    if (v->checkpoints == 0)
        lw_verifier_say(v, LW_PROP_SIGNATURES, LW_NOT_ESTABLISHED, "there is no checkpoint");
    else if (!v->has_key)
        lw_verifier_say(v, LW_PROP_SIGNATURES, LW_NOT_ESTABLISHED,
                        "the roots of %" PRIu64 " checkpoints match, but no public key was given",
                        v->checkpoints);
    else
        lw_verifier_say(v, LW_PROP_SIGNATURES, LW_VERIFIED,
                        "%" PRIu64 " checkpoints, the last over %" PRIu64 " records, are signed by "
                        "the key given",
                        v->checkpoints, v->sealed);
}
