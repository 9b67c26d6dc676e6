/* `requestState` between a modern server and its client: given to the client under a handle of ours
 * that is bound to the call it was made for, expires, and can be used once.
 * Specification: basic/patterns/mrtr ("server requirements"): what comes back is controlled by an
 * attacker. The words that a server puts into its questions are not judged here. */
#include "lib/engine/session_internal.h"
#include "lib/mcp/ask.h"

#include <stdlib.h>

#define STATES_MAX 1024
#define STATE_MS   600000
#define NONCE      16
#define PREFIX     "lw1."
#define HEAD       (sizeof(PREFIX) - 1 + NONCE * 2 + 1)

struct state {
    uint8_t nonce[NONCE];
    struct lw_digest binding;
    int64_t expires; /* steady ms; 0: free */
    bool ours;       /* of a question of the gateway's own, and not of the server's */
    char approved[LW_RECEIPT_ID_MAX]; /* the approval that the call has used; may be empty */
    struct lw_digest request;         /* ... and what that was about */
};

static struct lw_digest binding_of(const struct lw_session *s, struct lw_str method,
                                   struct lw_str subject, const struct lw_digest *args,
                                   struct lw_str original)
{
    uint64_t sizes[4] = {method.n, subject.n, original.n, strlen(s->view)};
    struct lw_str parts[] = {
        lw_str((const char *)sizes, sizeof(sizes)),
        lw_strz(s->view),
        s->o.user,
        s->o.authorization,
        method,
        subject,
        lw_str((const char *)args->b, sizeof(args->b)),
        original,
    };

    return lw_sha256_parts(parts, sizeof(parts) / sizeof(parts[0]));
}

/* Unguessable, as it comes from a secret and a number that is used once. */
static void make_nonce(struct lw_session *s, uint8_t nonce[NONCE])
{
    uint64_t number = ++s->states_made;
    struct lw_str parts[] = {lw_str((const char *)s->o.secret, sizeof(s->o.secret)),
                             lw_str((const char *)&number, sizeof(number))};
    struct lw_digest d = lw_sha256_parts(parts, 2);

    memcpy(nonce, d.b, NONCE);
}

/* A free place, or that of the oldest. */
static struct state *place(struct lw_session *s)
{
    struct state *oldest;

    if (!s->states)
        s->states = calloc(STATES_MAX, sizeof(*s->states));
    if (!s->states)
        return NULL;
    oldest = &s->states[0];
    for (size_t i = 0; i < STATES_MAX; i++) {
        if (s->states[i].expires < oldest->expires)
            oldest = &s->states[i];
    }
    return oldest;
}

static bool seal(struct lw_session *s, const struct pending *p, struct lw_str original, bool ours,
                 struct lw_buf *handle)
{
    struct state *at = place(s);
    char hex[NONCE * 2 + 1];

    if (!at)
        return false;
    make_nonce(s, at->nonce);
    at->binding = binding_of(s, p->method, p->subject, &p->args, original);
    at->expires = s->now.steady_ms + STATE_MS;
    at->ours = ours;
    memcpy(at->approved, p->approved, sizeof(at->approved));
    at->request = p->request;
    lw_hex(at->nonce, NONCE, hex);
    lw_buf_addz(handle, PREFIX);
    lw_buf_addz(handle, hex);
    lw_buf_addc(handle, '.');
    lw_buf_adds(handle, original);
    return lw_buf_status(handle) == 0;
}

bool lw_state_seal(struct lw_session *s, const struct pending *p, struct lw_str original,
                   struct lw_buf *handle)
{
    return seal(s, p, original, /* ours= */ false, handle);
}

bool lw_state_seal_ours(struct lw_session *s, const struct pending *p, struct lw_str original,
                        struct lw_buf *handle)
{
    return seal(s, p, original, /* ours= */ true, handle);
}

/* The handle's number in hexadecimal digits, compared without telling how much of it is right. */
static struct state *find(const struct lw_session *s, struct lw_str hex)
{
    for (size_t i = 0; s->states && i < STATES_MAX; i++) {
        struct state *at = &s->states[i];
        char text[NONCE * 2 + 1];
        unsigned differ = 0;

        if (at->expires <= s->now.steady_ms)
            continue;
        lw_hex(at->nonce, NONCE, text);
        for (size_t k = 0; k < NONCE * 2; k++)
            differ |= (unsigned)(text[k] ^ hex.p[k]);
        if (differ == 0)
            return at;
    }
    return NULL;
}

static struct state *of_handle(const struct lw_session *s, struct lw_str handle)
{
    if (handle.n < HEAD || !lw_str_starts(handle, LW_STR(PREFIX)) || handle.p[HEAD - 1] != '.')
        return NULL;
    return find(s, lw_str(handle.p + sizeof(PREFIX) - 1, NONCE * 2));
}

static bool open_as(struct lw_session *s, struct lw_str method, struct lw_str subject,
                    const struct lw_digest *args, struct lw_str handle, bool ours, bool use,
                    struct lw_str *original)
{
    struct state *at = of_handle(s, handle);
    struct lw_digest binding;

    if (!at || at->ours != ours)
        return false;
    *original = lw_str(handle.p + HEAD, handle.n - HEAD);
    binding = binding_of(s, method, subject, args, *original);
    if (!lw_digest_eq(&binding, &at->binding))
        return false;
    if (use)
        at->expires = 0;
    return true;
}

bool lw_state_open(struct lw_session *s, struct lw_str method, struct lw_str subject,
                   const struct lw_digest *args, struct lw_str handle, bool use,
                   struct lw_str *original)
{
    return open_as(s, method, subject, args, handle, /* ours= */ false, use, original);
}

bool lw_state_open_ours(struct lw_session *s, struct lw_str method, struct lw_str subject,
                        const struct lw_digest *args, struct lw_str handle, struct lw_str *original)
{
    return open_as(s, method, subject, args, handle, /* ours= */ true, /* use= */ true, original);
}

struct lw_str lw_state_approval(const struct lw_session *s, struct lw_str handle,
                                const struct lw_digest *request)
{
    const struct state *at = of_handle(s, handle);

    return at && at->approved[0] && lw_digest_eq(&at->request, request) ? lw_strz(at->approved)
                                                                        : LW_STR_NONE;
}

/* ---- what a server may ask in such a result ---- */

static bool may_ask(const struct lw_json *capabilities, struct lw_str method,
                    const struct lw_json *params)
{
    return !lw_mcp_ask_lacks(capabilities, lw_mcp_ask(method, params));
}

/* What the client declared, parsed into `a`; NULL when it cannot be. */
static const struct lw_json *declared(struct lw_session *s, struct lw_arena *a)
{
    struct lw_json_limits limits = lw_limits(s);
    const struct lw_json *capabilities;

    lw_arena_init(a, s->in.cap);
    return lw_json_parse(a, lw_buf_str(&s->capabilities), &limits, &capabilities, NULL) == 0
               ? capabilities
               : NULL;
}

bool lw_state_may_ask(struct lw_session *s, const struct lw_json *result)
{
    const struct lw_json *requests = lw_json_getz(result, "inputRequests");
    const struct lw_json *capabilities;
    struct lw_arena a;
    bool may = true;

    if (requests && requests->type != LW_JSON_OBJECT)
        return false;
    capabilities = declared(s, &a);
    LW_JSON_EACH (r, requests)
        may = may && may_ask(capabilities, lw_json_string_or(lw_json_getz(r, "method"), LW_STR("")),
                             lw_json_getz(r, "params"));
    lw_arena_fini(&a);
    return may;
}

bool lw_may_ask(struct lw_session *s, const struct lw_message *question)
{
    struct lw_arena a;
    bool may = may_ask(declared(s, &a), question->method, question->params);

    lw_arena_fini(&a);
    return may;
}
