/* Asks external decision points over HTTP: each with a time limit, a bounded queue and a circuit
 * breaker, so that one that is down costs calls nothing but their refusal. What is asked and what
 * an answer means is lib/policy/pdp's. */
#ifndef LW_GATE_CONSULT_H
#define LW_GATE_CONSULT_H

#include <uv.h>

#include "lib/engine/session.h"
#include "src/config/config.h"

#define LW_CONSULT_RUNNING  16   /* questions at one time to one decision point */
#define LW_CONSULT_WAITING  256  /* ... that wait for one of these; more have failed at once */
#define LW_CONSULT_FAILURES 5    /* in a row: the circuit is opened */
#define LW_CONSULT_OPEN_MS  5000 /* for so long; then one question tries whether it is up again */

struct consultants;
struct gate;
struct seat;

/* All of the configuration, which stays; *out is NULL when it names none. On failure the operator
 * has been told, and nothing may be served. */
LW_CHECKED int lw_consultants_new(struct gate *g, const struct lw_config *config,
                                  struct consultants **out);
/* Questions under way are forgotten. */
void lw_consultants_free(struct consultants **c);
/* Those that are asked about calls of this server: for the options of its session. Returns how
 * many; `number` tells which they are. */
size_t lw_consultants_of(const struct consultants *c, const char *server,
                         struct lw_session_pdp out[LW_PDP_MAX], unsigned number[LW_PDP_MAX]);
/* Asks about the entries of a list (LW_FX_CONSULT_LIST); the seat hears of the answers later. */
void lw_consult_list(struct consultants *c, struct seat *seat, const struct lw_effect_item *e);
/* Asks; the seat hears of the answer later, never from within (LW_FX_CONSULT). */
void lw_consult(struct consultants *c, struct seat *seat, const struct lw_effect_item *e);

#endif
