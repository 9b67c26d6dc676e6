/* Who vouches for an HTTP server: its protected resource metadata (RFC 9728), or, as servers before
 * 2025-06-18 offer it, authorization server metadata of its own origin (RFC 8414). Looked up before
 * the first message of a seat, bounded in time and size, without credentials, and on the server's
 * own origin only; kept for a while for the next seats. What is found is compared like any other
 * fact; what cannot be looked up is not. */
#ifndef LW_GATE_AUTH_FACTS_H
#define LW_GATE_AUTH_FACTS_H

#include <uv.h>

#include "lib/base/buf.h"
#include "src/http/client.h"

struct lw_auth_cache;
void lw_auth_cache_free(struct lw_auth_cache **c);

struct lw_auth_lookup;

/* `done` is called once, from the loop or at once from within when the answer is known: canonical
 * JSON
 * {"issuers":[…],"resource":…,"scopes":[…],"source":…}, "null" when the server has no such
 * document, or an empty text when it could not be found out. *out is NULL when `done` was called
 * already. */
LW_CHECKED int lw_auth_lookup_start(uv_loop_t *loop, struct lw_http_client *client, const char *url,
                                    struct lw_auth_cache **cache,
                                    void (*done)(void *user, struct lw_str auth), void *user,
                                    struct lw_auth_lookup **out);
/* Ends it without calling `done`. Accepts NULL. */
void lw_auth_lookup_cancel(struct lw_auth_lookup **l);

#endif
