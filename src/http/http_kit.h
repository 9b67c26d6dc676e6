/* Test kit of the HTTP tests: one loop with a server, a client, and raw sockets on 127.0.0.1. */
#ifndef LW_HTTP_KIT_H
#define LW_HTTP_KIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "src/http/client.h"
#include "src/http/conn.h"
#include "src/http/pool.h"

/* Long enough for 20 MB under ASan on a machine that is busy: only a failing test waits that long.
 */
#define KIT_WAIT_MS 60000
#define KIT_HELD    64

struct kit {
    uv_loop_t loop;
    struct lw_http_server *server;
    struct lw_http_client *client;
    void (*on_request)(struct kit *k, struct lw_http_exchange *x); /* before the paths below */
    struct lw_http_exchange *held[KIT_HELD];
    unsigned held_n;
    unsigned requests;
    unsigned gone;
    unsigned drains;
};

/* What a call got. */
struct kit_reply {
    struct kit *k;
    struct lw_http_call *call;
    unsigned status;
    char *body;
    size_t n;
    unsigned pieces;
    unsigned heads;
    char header[256]; /* value of X-Test */
    bool ended;
    int err;
    char text[256];
    void (*hook)(struct kit_reply *r, char event); /* 'h', 'b', 'e' or 'x', after it is noted */
};

extern const struct lw_http_call_ops kit_ops;

/* Paths of the server: /echo answers with the body; /hold keeps the exchange in `held`; /big
 * answers with as many bytes as the query says; the rest is 404. */
void kit_open(struct kit *k, const struct lw_http_limits *limits, const char *cert,
              const char *key);
/* A client for `url`, or for the server when NULL. `o` may be NULL; url and allow_private are set
 * here. */
void kit_client(struct kit *k, const char *url, const struct lw_http_client_options *o);
void kit_close(struct kit *k);

void kit_call(struct kit *k, struct kit_reply *r, const char *method, const char *path,
              struct lw_str body, bool idempotent);
bool kit_done(const struct kit_reply *r);
void kit_forget(struct kit_reply *r);

/* One turn of the loop, waiting a little when nothing happened. */
void kit_turn(struct kit *k);
uint64_t kit_now(void);
#define KIT_UNTIL(k, cond)                                                                         \
    do {                                                                                           \
        uint64_t kit_end = kit_now() + KIT_WAIT_MS;                                                \
        while (!(cond)) {                                                                          \
            if (kit_now() > kit_end)                                                               \
                fail_msg("waited in vain for: %s", #cond);                                         \
            kit_turn(k);                                                                           \
        }                                                                                          \
    } while (0)
void kit_run(struct kit *k, unsigned ms);

/* Raw clients: a socket that is connected; all bytes sent; what comes until `until` is in it (false
 * when the peer closed before), NUL-terminated. */
int kit_raw(struct kit *k);
void kit_send(struct kit *k, int fd, const void *p, size_t n);
void kit_say(struct kit *k, int fd, const char *text);
bool kit_recv(struct kit *k, int fd, char *out, size_t cap, const char *until);

/* Raw server: listens, and answers the n-th connection's requests by a script. */
struct kit_step {
    const char *reply;
    bool close;
};
struct kit_script {
    int listener;
    int fd;
    uint16_t port;
    unsigned connections;
    unsigned requests;
    const struct kit_step *steps; /* one per request, over all connections */
    char in[65536];
    size_t n;
};
void kit_script_open(struct kit_script *s, const struct kit_step *steps);
/* Call it in each turn. */
void kit_script_turn(struct kit_script *s);
void kit_script_close(struct kit_script *s);

#endif
