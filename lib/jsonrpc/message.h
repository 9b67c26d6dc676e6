/* JSON-RPC 2.0 envelopes as MCP narrows them: ids are strings or integers, never null; params and
 * result are objects; one message a frame, or where a revision has batches an array of them.
 * Decides what a frame is; what it means is lib/mcp's. */
#ifndef LW_JSONRPC_MESSAGE_H
#define LW_JSONRPC_MESSAGE_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/json/json.h"

enum lw_message_kind {
    LW_MESSAGE_REQUEST,
    LW_MESSAGE_NOTIFICATION,
    LW_MESSAGE_RESULT,
    LW_MESSAGE_ERROR,
};

/* Codes of JSON-RPC itself. */
enum {
    LW_RPC_PARSE_ERROR = -32700,
    LW_RPC_INVALID_REQUEST = -32600,
    LW_RPC_METHOD_NOT_FOUND = -32601,
    LW_RPC_INVALID_PARAMS = -32602,
    LW_RPC_INTERNAL_ERROR = -32603,
};

struct lw_message {
    enum lw_message_kind kind;
    struct lw_str raw;            /* the frame without surrounding blanks */
    const struct lw_json *id;     /* request, response; NULL in an error whose id was unreadable */
    struct lw_str method;         /* request, notification */
    const struct lw_json *params; /* object or NULL */
    const struct lw_json *result; /* object or NULL */
    const struct lw_json *error;
};

struct lw_message_fault {
    int code;         /* LW_RPC_PARSE_ERROR or LW_RPC_INVALID_REQUEST */
    char text[160];   /* for the peer */
    struct lw_str id; /* raw id when it could be read, else p NULL */
};

/* Reads one frame. On failure `fault` says how to answer; the id is given only when it was legal.
 */
LW_CHECKED int lw_message_parse(struct lw_arena *a, struct lw_str frame,
                                const struct lw_json_limits *limits, struct lw_message *out,
                                struct lw_message_fault *fault);

/* An array of messages, as 2025-03-26 has it: all of them can be read, or none is given. */
#define LW_BATCH_MAX 128
bool lw_message_is_batch(struct lw_str frame); /* it begins like one */
LW_CHECKED int lw_message_parse_batch(struct lw_arena *a, struct lw_str frame,
                                      const struct lw_json_limits *limits, struct lw_message **out,
                                      size_t *count, struct lw_message_fault *fault);

/* Longest id that is taken, in bytes of its JSON. */
#define LW_ID_MAX 512

/* What an id is found by: its raw JSON, or where that spells a string with escapes, the one form in
 * `room` that all its spellings have. Two ids are the same if and only if their keys are. */
struct lw_str lw_id_key(struct lw_str raw, char room[LW_ID_MAX]);

/* False when it is a response to another request than `via`, the one on whose stream it came (0: on
 * none of its own). */
bool lw_message_may_come(const struct lw_message *m, uint64_t via);

/* One replacement of bytes: `at` is a span of the text that is rewritten (n 0: an insertion). */
struct lw_splice {
    struct lw_str at;
    struct lw_str with;
};

/* Appends `raw` with the spans replaced, all other bytes untouched. Splices are in order and do not
 * overlap; each lies inside `raw`. */
void lw_splice(struct lw_buf *to, struct lw_str raw, const struct lw_splice *splices, size_t n);

/* Appends an error response. `id` raw JSON (p NULL: null id), `data` raw JSON or p NULL. */
void lw_rpc_error(struct lw_buf *to, struct lw_str id, int code, struct lw_str text,
                  struct lw_str data);
/* Appends a result response around raw JSON. */
void lw_rpc_result(struct lw_buf *to, struct lw_str id, struct lw_str result);

#endif
