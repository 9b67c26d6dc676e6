/* Checks of `landwaiter doctor`: each adds findings to a list. */
#ifndef LW_CLI_DOCTOR_H
#define LW_CLI_DOCTOR_H

#include "cli/cli.h"
#include "lib/base/buf.h"
#include "lib/json/json.h"

enum lw_health { LW_HEALTHY, LW_WARN, LW_FAIL };

struct lw_doctor {
    struct lw_cli *cli;
    struct lw_buf json;
    struct lw_json_writer w;
    unsigned count[3]; /* by enum lw_health */
};

/* Prints one finding, or adds it to the JSON answer. `remedy` NULL: nothing to do. */
void lw_doctor_say(struct lw_doctor *d, enum lw_health health, const char *check,
                   const char *remedy, const char *fmt, ...) __attribute__((format(printf, 5, 6)));

void lw_doctor_config(struct lw_doctor *d);  /* doctor_config.c */
void lw_doctor_state(struct lw_doctor *d);   /* doctor_state.c */
void lw_doctor_machine(struct lw_doctor *d); /* doctor_machine.c */

#endif
