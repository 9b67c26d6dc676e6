/* The difference between the live surface and the manifest, as a list of deltas, and what it does.
 *
 * One table (drift_table.h) gives every kind of delta its dimension, severity, disposition and
 * texts. "Changed", never "malicious": severity is the priority of a review. */
#ifndef LW_DRIFT_DRIFT_H
#define LW_DRIFT_DRIFT_H

#include "lib/manifest/manifest.h"
#include "lib/manifest/surface.h"

enum lw_disposition { /* ordered: the worst of its deltas is a tool's disposition */
                      LW_PASS,
                      LW_REVIEW,
                      LW_QUARANTINE,
};

enum lw_severity { LW_INFO, LW_LOW, LW_MEDIUM, LW_HIGH, LW_CRITICAL };

enum lw_dimension {
    LW_DIM_COSMETIC,
    LW_DIM_EFFECT,
    LW_DIM_DATA_CLASS,
    LW_DIM_EXTERNAL_REACH,
    LW_DIM_SCHEMA_SHAPE,
    LW_DIM_CREDENTIAL_SCOPE,
    LW_DIM_INSTRUCTION,
    LW_DIM_IDENTITY,
};

enum lw_widening {          /* of what a call can do or reach */
                   LW_BOTH, /* more and less, or it cannot be told */
                   LW_WIDENS,
                   LW_TIGHTENS,
                   LW_NEUTRAL,
};

#include "lib/drift/drift_table.h" /* enum lw_delta_kind */

struct lw_delta {
    enum lw_delta_kind kind;
    enum lw_severity severity;
    enum lw_disposition disposition;
    enum lw_dimension dimension;
    enum lw_widening direction;
    enum lw_part part;    /* with item.p != NULL */
    struct lw_str item;   /* tool, prompt or template; p NULL: a fact of the server */
    struct lw_str path;   /* JSON Pointer into the definition; of a fact, its name and then one */
    struct lw_str before; /* canonical JSON, p NULL: absent */
    struct lw_str after;
    struct lw_str note; /* why, in one clause; may be empty */
    struct lw_delta *next;
};

struct lw_drift;

/* Compares; linear in the size of both. What was approved before (lw_manifest_earlier) is compared
 * with too: steps that were approved one by one add up, and a tool that was removed and is there
 * again is compared with what it was. `approved` NULL: first sight, every item is a delta of kind
 * *_FIRST_SEEN. The result holds copies of all it needs. -LW_ERR_STATE when `live` is not sealed.
 * That both are of one server and one view is the caller's to see to. */
LW_CHECKED int lw_drift_classify(const struct lw_manifest *approved, const struct lw_surface *live,
                                 struct lw_drift **out);
/* The same for who compares many: *words, NULL at first, is what texts are read with. It is made
 * when it is needed, kept for the next comparison, and says nothing about the last. */
struct lw_lexicon;
LW_CHECKED int lw_drift_classify_with(struct lw_lexicon **words, const struct lw_manifest *approved,
                                      const struct lw_surface *live, struct lw_drift **out);
void lw_drift_words_free(struct lw_lexicon **words);
void lw_drift_free(struct lw_drift **d);

const struct lw_delta *lw_drift_first(const struct lw_drift *d);
size_t lw_drift_count(const struct lw_drift *d);
enum lw_disposition lw_drift_worst(const struct lw_drift *d);
enum lw_severity lw_drift_severity(const struct lw_drift *d);
/* Of deltas on facts of the server: a quarantine there holds every item. */
enum lw_disposition lw_drift_server(const struct lw_drift *d);
/* Of one item, its server's included. PASS for an item without deltas. Constant time. */
enum lw_disposition lw_drift_item(const struct lw_drift *d, enum lw_part part, struct lw_str name);

const char *lw_disposition_name(enum lw_disposition d);
const char *lw_severity_name(enum lw_severity s);
const char *lw_dimension_name(enum lw_dimension d);
const char *lw_widening_name(enum lw_widening d);
const char *lw_delta_name(enum lw_delta_kind k);
const char *lw_delta_text(enum lw_delta_kind k);

/* {"disposition":…,"severity":…,"deltas":[{"kind","severity","disposition","dimension","direction",
 * "part"?,"item"?,"path","before"?,"after"?,"note"?}…]}. A value of more than `max_value` bytes is
 * given as "before_cut": the beginning of its canonical text as a string, "before_bytes",
 * "before_digest".
 */
void lw_drift_write(const struct lw_drift *d, size_t max_value, struct lw_json_writer *w);

/* Server text made safe and visible for a terminal: controls (line feed and tab too: split lines
 * first), ESC, bidirectional and zero-width characters, tags, variation selectors, private use and
 * non-characters become <U+XXXX>, bytes that are no UTF-8 <0xXX>; nothing else changes. */
void lw_visible(struct lw_buf *to, struct lw_str utf8);
/* JSON text that means the same, with those characters as escapes. */
void lw_visible_json(struct lw_buf *to, struct lw_str json);

#endif
