/* The gate role: transports, the engine, and the link to the ledger. Parses remote bytes; has no
 * key and no store. */
#ifndef LW_GATE_GATE_H
#define LW_GATE_GATE_H

#include <stdbool.h>

#include "src/config/config.h"

/* Serves one client on descriptors 0 and 1 and one server of the configuration until the client
 * goes. `policy_files`: beside those of the configuration, NULL-terminated, or NULL; SIGHUP reads
 * all of them again. `ledger_fd` is the socketpair; the configuration stays the caller's. Returns
 * the exit status. */
int lw_gate_run(struct lw_config *config, const struct lw_server_config *server,
                const char *const *policy_files, int ledger_fd);

/* Serves HTTP until SIGTERM or SIGINT. SIGHUP reads `config_path` again. Owns *config.
 * `visitors_fd`: where the ledger hands over the connections of approvers, or -1. */
int lw_gate_serve(struct lw_config **config, const char *config_path, int ledger_fd,
                  int visitors_fd);

#endif
