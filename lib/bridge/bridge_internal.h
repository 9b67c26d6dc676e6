/* What the files of the bridge share. Not for others. */
#ifndef LW_BRIDGE_BRIDGE_INTERNAL_H
#define LW_BRIDGE_BRIDGE_INTERNAL_H

#include "lib/base/arena.h"
#include "lib/base/map.h"
#include "lib/bridge/bridge.h"

#define NEVER              INT64_MAX
#define LW_BRIDGE_INFO_MAX 16384 /* bytes of a serverInfo that is repeated in every result */
#define LW_BRIDGE_URL_MAX  8192  /* bytes of one that a human is sent to */

/* One direction of translation. */
struct bridge_side {
    int (*init)(struct lw_bridge *b);
    void (*fini)(struct lw_bridge *b);
    void (*session)(struct lw_bridge *b, uint64_t upstream, const struct lw_message *m);
    void (*server)(struct lw_bridge *b, uint64_t via, const struct lw_message *m);
    /* A frame of the server that cannot be read. */
    void (*unreadable)(struct lw_bridge *b, uint64_t via, struct lw_str frame);
    void (*failed)(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text);
    void (*cancel)(struct lw_bridge *b, uint64_t upstream);
    void (*forget)(struct lw_bridge *b, uint64_t upstream);
    void (*tick)(struct lw_bridge *b);
    int64_t (*deadline)(const struct lw_bridge *b);
    /* See lw_bridge_show; NULL: nothing depends on both sides. */
    void (*show)(const struct lw_bridge *b, struct lw_str json, struct lw_buf *to);
    /* See lw_bridge_unsent; NULL: nothing to be done. */
    void (*unsent)(struct lw_bridge *b, uint64_t upstream);
};

/* to_legacy.c: a modern client, a legacy server. to_modern.c: the other way. */
extern const struct bridge_side lw_bridge_to_legacy;
extern const struct bridge_side lw_bridge_to_modern;

struct lw_bridge {
    struct lw_bridge_options o; /* slices in `own` */
    const struct bridge_side *side;
    void *state; /* of the side */
    struct lw_arena own;
    struct lw_arena in; /* the message being read */
    struct lw_arena fx; /* items not taken yet */
    struct lw_bridge_item *first;
    struct lw_bridge_item **last;
    struct lw_bridge_item lost;      /* what did not fit: written to and never read */
    const struct lw_json *handshake; /* the server's, parsed, in `own` */
    const struct lw_json *client_capabilities;
    struct lw_buf info; /* serverInfo as it may be shown, or empty */
    struct lw_now now;
    uint64_t next_id;
    bool failed; /* out of memory somewhere */
};

/* bridge.c: items. Bytes are copied into the bridge's memory where the name says dup. */
struct lw_bridge_item *lw_bridge_item(struct lw_bridge *b, enum lw_bridge_kind kind);
struct lw_str lw_bridge_dup(struct lw_bridge *b, struct lw_str text);
/* An id of the bridge's own. */
uint64_t lw_bridge_id(struct lw_bridge *b);
/* TO_SERVER: a request of that id and method, or (upstream 0) a notification or response. All
 * slices are copied. */
struct lw_bridge_item *lw_bridge_send(struct lw_bridge *b, uint64_t upstream, struct lw_str method,
                                      struct lw_str subject, struct lw_str bytes);
void lw_bridge_give_up(struct lw_bridge *b, uint64_t upstream);
/* TO_SESSION, copied. */
void lw_bridge_tell(struct lw_bridge *b, uint64_t via, struct lw_str bytes);
/* TO_SESSION: a result or error response to the session's request. `result`, `data` raw JSON. */
void lw_bridge_result(struct lw_bridge *b, uint64_t upstream, struct lw_str result);
void lw_bridge_error(struct lw_bridge *b, uint64_t upstream, int code, struct lw_str text,
                     struct lw_str data);
void lw_bridge_fail(struct lw_bridge *b, uint64_t upstream, int status, struct lw_str text);
void lw_bridge_note(struct lw_bridge *b, struct lw_str what, const char *why);

/* shape.c: whether a question may send its human there: an absolute URL of the web, without what
 * hides its host from the reader. */
bool lw_bridge_url(const struct lw_json *v);

/* edit.c: one JSON text made into another, all bytes but the edited ones untouched. */

#define LW_EDITS_MAX 16
/* Edits of one object and of objects inside it. Collected in any order, applied at once. */
struct lw_edits {
    struct lw_splice splices[LW_EDITS_MAX];
    size_t n;
    bool failed; /* too many, or overlapping */
};

/* The value `v` (a member or element) becomes `with`. */
void lw_edit_value(struct lw_edits *e, const struct lw_json *v, struct lw_str with);
/* Members of `obj` whose names are listed go, with their commas. `names` ends with NULL. The raw
 * text must be that of a parsed tree. */
void lw_edit_remove(struct lw_edits *e, const struct lw_json *obj, const char *const *names);
/* `members` ("\"a\":1,\"b\":2", without braces) come in at the start of `obj`; `left`: how many
 * members obj has after the removals made in the same edit. */
void lw_edit_insert(struct lw_edits *e, const struct lw_json *obj, struct lw_str members,
                    uint32_t left);
/* Appends `raw` with the edits. */
void lw_edit_apply(struct lw_edits *e, struct lw_str raw, struct lw_buf *to);

#endif
