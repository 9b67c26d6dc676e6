/* Drives a hub in tests: the test speaks as the client and as every member's session, and reads
 * what the hub asked for, in order. */
#ifndef LW_HUB_TEST_RIG_H
#define LW_HUB_TEST_RIG_H

#include "lib/hub/hub.h"

struct rig_effect {
    enum lw_hub_effect_kind kind;
    size_t member;
    uint64_t exchange;
    bool final;
    bool request;
    enum lw_hub_note note;
    char *subject;
    char *bytes;
    char *headers; /* NULL: none */
    bool taken;
};

struct rig {
    struct lw_hub *h;
    struct lw_hub_options o;
    struct lw_now now;
    struct rig_effect *fx;
    size_t n;
    size_t cap;
    struct lw_arena a; /* of what the test reads */
};

#define RIG_META                                                                                   \
    "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","                       \
    "\"io.modelcontextprotocol/clientCapabilities\":{}}"

/* A hub over members of these names (a comma between them); `o` NULL: the defaults. Legacy unless
 * `o` says otherwise. */
struct rig *rig_new(const char *names, const struct lw_hub_options *o);
/* Frees it. Every effect must have been taken, notes aside. */
void rig_free(struct rig **r);

void rig_client(struct rig *r, uint64_t exchange, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* The final answer of a member to the hub's request `no`: {"jsonrpc","id",BODY}. */
void rig_answer(struct rig *r, size_t member, uint64_t no, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* A notification or question of a member; `no` 0: unsolicited. */
void rig_say(struct rig *r, size_t member, uint64_t no, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void rig_tick(struct rig *r, int64_t ms);
void rig_down(struct rig *r, size_t member, bool answers);
void rig_gone(struct rig *r, uint64_t exchange);

/* The first effect not taken yet of that kind, which is taken; fails the test without one. */
const struct rig_effect *rig_take(struct rig *r, enum lw_hub_effect_kind kind);
/* The first frame for that member that holds `text`, taken: its number. */
uint64_t rig_asked(struct rig *r, size_t member, const char *text);
const struct rig_effect *rig_frame(struct rig *r, size_t member, const char *text);
/* The next message to the client, taken, parsed; exchange 0 where it is unsolicited. */
const struct lw_json *rig_told(struct rig *r, uint64_t exchange);
/* Effects of that kind that are not taken. */
size_t rig_left(const struct rig *r, enum lw_hub_effect_kind kind);
/* Whether a note of that kind, about a subject that holds `subject`, was given; taken then. */
bool rig_noted(struct rig *r, enum lw_hub_note note, const char *subject);

/* Values of a message, by JSON pointer; NULL or INT64_MIN without one. */
const char *rig_text(struct rig *r, const struct lw_json *v, const char *pointer);
int64_t rig_int(const struct lw_json *v, const char *pointer);
/* The raw text of a value; "" without one. */
const char *rig_raw(struct rig *r, const struct lw_json *v, const char *pointer);

/* The defaults for modern clients. */
struct lw_hub_options rig_modern(void);
/* Answers the lists of resources and templates of members 0 and 1. `template_`: of member 1. */
void rig_list_resources(struct rig *r, const char *a, const char *b, const char *template_);

/* The handshake of a legacy client, all members answering with these capabilities. */
void rig_open(struct rig *r, const char *capabilities);

#endif
