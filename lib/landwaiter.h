/* Landwaiter in a program of your own: asks the operator's rules before the program acts, in
 * process, with the engine that the gateway uses. The only public header of the library.
 *
 * Pure: no files, no clock, no threads, no globals; what it needs to know is given with each call.
 * One `struct landwaiter` may be used by several threads at once as long as nobody replaces or
 * frees it. What needs memory over time or a human (limits, approvals, receipts) is not here: ask
 * the decision point of `landwaiter serve` for these (docs/decision-point.md). A rule with limits
 * is decided as if they were not reached; one that asks a human is LANDWAITER_ASK. */
#ifndef LANDWAITER_H
#define LANDWAITER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct landwaiter;

/* What was decided. The zero value is a denial. */
enum landwaiter_decision { LANDWAITER_DENY = 0, LANDWAITER_ASK = 1, LANDWAITER_ALLOW = 2 };

/* One call. Texts end with NUL; NULL is "not known", which never helps a call. */
struct landwaiter_call {
    const char *server; /* as the rules name it */
    const char *tool;
    const char *arguments; /* JSON object; NULL: none */
    const char *user;      /* who runs the program */
    const char *agent;     /* who acts, as far as it is known for certain */
    const char *client;    /* what it calls itself */
    const char *effect;    /* "read", "write", "destructive", "execute", "admin", "money" */
    int64_t time_ms;       /* since 1970, UTC */
    /* Where paths in the arguments really lead: pairs of the text and its absolute path without
     * links (realpath); a path that is not here is inside of nothing. */
    const char *const *paths; /* 2 * path_count texts */
    size_t path_count;
};

struct landwaiter_answer {
    enum landwaiter_decision decision;
    char reason[40];   /* a code of docs/reasons.md */
    char rule[65];     /* that decided, or empty */
    char message[512]; /* for a human or a model */
};

/* Compiles rules from JSON text (the shape of docs/policy-reference.md; `landwaiter policy` reads
 * YAML). 0 and *out, to be given to landwaiter_free; -1 and a sentence in error (char[512], may be
 * NULL), with *out untouched. */
int landwaiter_new(const char *policy_json, size_t n, struct landwaiter **out, char *error);
/* Accepts NULL and clears the pointer. */
void landwaiter_free(struct landwaiter **l);

/* Decides. Whatever is wrong with the call, or with memory, is a denial. */
struct landwaiter_answer landwaiter_decide(const struct landwaiter *l,
                                           const struct landwaiter_call *call);

#ifdef __cplusplus
}
#endif
#endif
