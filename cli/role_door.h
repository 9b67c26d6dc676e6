/* The local socket of those who answer approvals, made before the roles part: the ledger listens on
 * it, the gate is given the connections. */
#ifndef LW_CLI_ROLE_DOOR_H
#define LW_CLI_ROLE_DOOR_H

#include "src/config/config.h"

struct lw_role_door {
    char *path;    /* NULL: there is none */
    int ledger[2]; /* the listener, and the ledger's end of the pair */
    int gate;      /* the gate's end */
};

/* Opens it where the configuration names one; on failure the mistake has been shown. */
LW_CHECKED int lw_role_door_open(const struct lw_config *c, struct lw_role_door *out);
/* Removes the socket file, and closes the gate's end. */
void lw_role_door_remove(struct lw_role_door *d);

#endif
