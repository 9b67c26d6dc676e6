/* The approved surface, with what a human declared about each tool and who approved it.
 *
 * A manifest grants; nothing else does. It is made from an observed surface and an approval, both
 * of which are records in the ledger's log, and read back from its canonical text. */
#ifndef LW_MANIFEST_MANIFEST_H
#define LW_MANIFEST_MANIFEST_H

#include "lib/manifest/surface.h"

struct lw_buf;

enum lw_effect {
    LW_EFFECT_UNKNOWN, /* treated as the strictest */
    LW_EFFECT_READ,
    LW_EFFECT_WRITE,
    LW_EFFECT_DESTRUCTIVE,
    LW_EFFECT_EXECUTE,
    LW_EFFECT_ADMIN,
    LW_EFFECT_MONEY,
};

const char *lw_effect_name(enum lw_effect e);
LW_CHECKED int lw_effect_parse(struct lw_str s, enum lw_effect *out);

/* What else a human says about a tool: lists of words, each kept as a canonical JSON array of
 * distinct strings in order. */
enum lw_declared {
    LW_DECLARED_DATA,         /* classes of data that it touches */
    LW_DECLARED_DESTINATIONS, /* where data goes: hosts, services */
    LW_DECLARED_SCOPES,       /* of the credentials that it uses */
    LW_DECLARED_ENVIRONMENTS, /* where it may act: production, staging … */
    LW_DECLARED_COUNT
};

/* "data", "destinations", "scopes", "environments". */
const char *lw_declared_name(enum lw_declared d);
/* Writes the words as such an array. Words have 1 to 256 bytes of UTF-8 without control characters,
 * and there are at most 64: -LW_ERR_LIMIT, -LW_ERR_ENCODING. `words` is sorted. */
LW_CHECKED int lw_declared_write(struct lw_str *words, size_t n, struct lw_buf *to);

struct lw_manifest_item {
    struct lw_str name;
    struct lw_str json; /* the approved definition, canonical */
    struct lw_digest digest;
    enum lw_effect effect;                     /* declared by a human; tools only */
    struct lw_str declared[LW_DECLARED_COUNT]; /* p NULL: nothing was said; tools only */
    struct lw_str approved_by;
    struct lw_str also_by;         /* a second approver, or p NULL */
    struct lw_str reason;          /* may be empty */
    int64_t approved_at;           /* wall ms */
    int64_t expires_at;            /* wall ms, 0 = never */
    struct lw_manifest_item *next; /* sorted by name */
    void *user; /* for the holder: a compiled schema, for example; not owned, not stored */
};

struct lw_manifest;

void lw_manifest_free(struct lw_manifest **m);

struct lw_names {
    const struct lw_str *v;
    size_t n;
};

/* What a human says. Slices are borrowed. `by` and `also_by` up to 256 bytes, `by` not empty,
 * `reason` up to 4 KiB; times are within the years 1970 to 9999. */
struct lw_approval {
    struct lw_str by;
    struct lw_str also_by;      /* a second human who said the same, or empty */
    struct lw_str reason;       /* may be empty */
    int64_t at;                 /* wall ms */
    int64_t expires_at;         /* 0 = never */
    const struct lw_str *tools; /* only these tools; NULL = the whole surface, all facts included */
    size_t tool_count;
    const struct lw_names
        *also;             /* with `tools`: LW_PART_COUNT lists, of items of the other parts */
    enum lw_effect effect; /* declared for the tools approved here, UNKNOWN = say nothing */
    struct lw_str declared[LW_DECLARED_COUNT]; /* likewise, as lw_declared_write gives it; p NULL:
                                                  say nothing; [] takes back */
};

/* The manifest that results from approving `live`, all of it or the tools named, on top of `old`
 * (NULL: nothing was approved before; then facts are taken from `live` even when tools are named).
 * -LW_ERR_NOTFOUND when a tool named is not in `live`. Ambiguous items and stand-ins for what is
 * nested too deeply are never approved: naming one is -LW_ERR_DUPLICATE or -LW_ERR_DEPTH, and
 * approving the whole leaves them out. -LW_ERR_STATE when `live` is
 * not sealed, -LW_ERR_MISMATCH when `old` is of another server.
 * Of a part that is not named, and with `tools` of the facts, what was approved before stays.
 * When nothing is said about the effect or another declaration, what was declared earlier stays,
 * but not for a tool whose own hints (readOnlyHint, destructiveHint, idempotentHint, openWorldHint)
 * changed: what a human said about another tool in fact is no declaration about this one. */
LW_CHECKED int lw_manifest_approve(const struct lw_manifest *old, const struct lw_surface *live,
                                   const struct lw_approval *approval, struct lw_manifest **out);

/* ---- what was approved before (earlier.c) ----
 *
 * An approval that replaces or drops something keeps what it replaced behind the new manifest, so
 * that drift is measured against it too. At most so many, the first and the latest; and of all of
 * them so many bytes of definitions, less where the manifest itself is nearly as large as one can
 * be. */
#define LW_EARLIER_MAX   16u
#define LW_EARLIER_BYTES ((size_t)16 << 20)

uint32_t lw_manifest_earlier_count(const struct lw_manifest *m);
/* The latest is number 0. Holds only items (and facts, p NULL for others) that were replaced or
 * dropped then, with who had approved them. NULL beyond the last. */
const struct lw_manifest *lw_manifest_earlier(const struct lw_manifest *m, uint32_t i);
/* Who had approved its facts, and when (wall ms). */
struct lw_str lw_manifest_facts_by(const struct lw_manifest *m, int64_t *at);
LW_CHECKED int lw_manifest_forget_earlier(struct lw_manifest *m);
/* Keeps behind `m` what `old` has that `m` has not, and what was before `old`, but not of one fact
 * (LW_FACT_COUNT: of all). Both are of one server and view. */
LW_CHECKED int lw_manifest_remember(struct lw_manifest *m, const struct lw_manifest *old,
                                    enum lw_fact but);

/* A copy, without what was before it, in which one fact reads `value`, which is canonical. */
LW_CHECKED int lw_manifest_with_fact(const struct lw_manifest *m, enum lw_fact fact,
                                     struct lw_str value, struct lw_manifest **out);
/* Reads a dump (lw_surface_from_dump) as a surface of the manifest's server and view; facts that
 * the dump does not tell of are those of the manifest. */
LW_CHECKED int lw_surface_from_dump_onto(struct lw_str json, const struct lw_manifest *m,
                                         struct lw_surface **out, struct lw_json_error *err);

struct lw_str lw_manifest_server(const struct lw_manifest *m);
struct lw_str lw_manifest_view(const struct lw_manifest *m);
struct lw_str lw_manifest_fact(const struct lw_manifest *m, enum lw_fact fact);
struct lw_manifest_item *lw_manifest_first(const struct lw_manifest *m, enum lw_part part);
uint32_t lw_manifest_count(const struct lw_manifest *m, enum lw_part part);
/* Constant. */
struct lw_manifest_item *lw_manifest_find(const struct lw_manifest *m, enum lw_part part,
                                          struct lw_str name);
/* SHA-256 of the canonical text. */
const struct lw_digest *lw_manifest_digest(const struct lw_manifest *m);
/* The digest that a surface has which equals what is approved here, facts and items
 * (lw_surface_digest): equal digests mean no drift, whatever part of it was approved when. */
const struct lw_digest *lw_manifest_surface_digest(const struct lw_manifest *m);

/* Canonical JSON, schema "landwaiter/manifest/v2"; "landwaiter/manifest/v3" when something was
 * approved before. */
void lw_manifest_write(const struct lw_manifest *m, struct lw_buf *to);
/* Reads it back, blanks and order of members aside strictly: the parser's codes; -LW_ERR_UNKNOWN
 * for another schema or projection; -LW_ERR_DAMAGED for an unknown, missing or unsuitable member, a
 * digest that does not match what it stands for, items out of order or twice. Texts of the schema
 * "landwaiter/manifest/v1" are read too: they know of no resources, and of no declaration but the
 * effect. */
LW_CHECKED int lw_manifest_load(struct lw_str json, struct lw_manifest **out);
/* The same; `err` is filled on failure: where in the text, as near as an item or a member. */
LW_CHECKED int lw_manifest_load_at(struct lw_str json, struct lw_manifest **out,
                                   struct lw_json_error *err);

#endif
