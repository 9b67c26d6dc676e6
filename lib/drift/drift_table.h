/* Placeholder of the table of deltas: owned by lib/drift. */
#ifndef LW_DRIFT_TABLE_H
#define LW_DRIFT_TABLE_H
enum lw_delta_kind { LW_DELTA_KIND_COUNT };
#endif
