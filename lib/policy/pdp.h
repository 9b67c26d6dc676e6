/* External decision points: what one is asked about a call, and what its answer means.
 *
 * AuthZEN: OpenID Authorization API 1.0, POST /access/v1/evaluation, with the COAZ-MCP mapping of
 * methods, and mappings of our own for the methods that it leaves out. OPA: POST /v1/data/PATH; a
 * result that is not there is undefined, which is a denial. Pure: who is asked, how long is waited
 * and what an answer does to a verdict is left to others.
 *
 * Of a list (call->listing) is asked whether an entry could be used at all: without arguments, and
 * with `listing` in the context.
 *
 * An answer is read strictly: what is not beyond doubt a permit or a denial has failed. Members
 * that are not known are ignored, but for obligations: a permit with a duty that we cannot carry
 * out is a denial. */
#ifndef LW_POLICY_PDP_H
#define LW_POLICY_PDP_H

#include "lib/base/buf.h"
#include "lib/policy/policy.h"

#define LW_PDP_ANSWER ((size_t)64 << 10) /* bytes of an answer */
#define LW_PDP_DEPTH  32u
#define LW_PDP_MAX    16u /* decision points of one configuration */

enum lw_pdp_type { LW_PDP_AUTHZEN, LW_PDP_OPA };

/* Zero is the safe one: nobody can be asked, or nothing can be read. */
enum lw_pdp_answer {
    LW_PDP_FAILED = 0,
    LW_PDP_DENY,
    LW_PDP_OBLIGES, /* it permits with an obligation: as none can be carried out, a denial */
    LW_PDP_PERMIT,
};

struct lw_pdp_reading {
    enum lw_pdp_answer answer;
    const char *why; /* static, of FAILED and DENY, for the operator */
};

const char *lw_pdp_type_name(enum lw_pdp_type t);
/* "failed", "deny", "obligation", "permit" */
const char *lw_pdp_answer_name(enum lw_pdp_answer a);

/* Appends the question, a JSON text that is the same for the same call: neither the time nor a
 * number of the request is in it. -LW_ERR_MISSING: there is no user, or a name that is needed is
 * not known; -LW_ERR_UNKNOWN: the method has no mapping; -LW_ERR_LIMIT: `to` is full. */
LW_CHECKED int lw_pdp_question(enum lw_pdp_type type, const struct lw_policy_call *call,
                               struct lw_buf *to);

/* Reads an answer: of HTTP the status and Content-Type (p NULL: none), and the whole body. */
void lw_pdp_read(enum lw_pdp_type type, unsigned status, struct lw_str content_type,
                 struct lw_str body, struct lw_pdp_reading *out);

/* The questions of a list, a JSON array of which `one` are the elements, as one request of
 * AuthZEN's evaluations; and its answer: *out for each of the n, all FAILED where it is no answer.
 * Returns that reading as a whole: FAILED, or PERMIT. */
LW_CHECKED int lw_pdp_batch(const struct lw_str *one, size_t n, struct lw_buf *to);
struct lw_pdp_reading lw_pdp_read_batch(unsigned status, struct lw_str content_type,
                                        struct lw_str body, enum lw_pdp_answer *out, size_t n);

#endif
