/* A name for a server that the command line gave none. */
#ifndef LW_CLI_SERVER_NAME_H
#define LW_CLI_SERVER_NAME_H

#include "lib/base/err.h"

#define LW_SERVER_NAME_MAX 64

/* The package, script or command that `argv` starts, made a valid name, then "-" and the first
 * eight digits of the SHA-256 of argv as a JSON array: "server-filesystem-1f2e3d4c". The same
 * command line always gives the same name; another one gives another. -LW_ERR_ENCODING when an
 * argument is not UTF-8 (*which its index). */
LW_CHECKED int lw_server_name_derive(const char *const argv[], char out[LW_SERVER_NAME_MAX + 1],
                                     int *which);

#endif
