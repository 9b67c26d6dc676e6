/* What the files of the hub share. Not for others. */
#ifndef LW_HUB_HUB_INTERNAL_H
#define LW_HUB_HUB_INTERNAL_H

#include "lib/base/arena.h"
#include "lib/base/digest.h"
#include "lib/base/map.h"
#include "lib/decide/reason.h"
#include "lib/hub/hub.h"

#define NEVER         INT64_MAX
#define MEMBER_NONE   SIZE_MAX
#define SPLICES       64              /* replacements in one message */
#define MARK          16              /* hexadecimal digits of a mark */
#define HELLO_MAX     ((size_t)65536) /* bytes of an initialize, of a modern claim */
#define FILTER_MAX    256             /* resources and tasks of one subscription */
#define PAGES_MAX     1000            /* of one member's list */
#define NOTED_MAX     256             /* notes that are not repeated */
#define CHANGED_MS    100             /* one kind of list_changed no more often */
#define CATALOG_ASKED 1000            /* ms: an unknown resource is not looked for again sooner */

enum part {
    PART_TOOLS,
    PART_PROMPTS,
    PART_TEMPLATES,
    PART_RESOURCES,
    PART_TASKS,    /* legacy */
    PART_DISCOVER, /* modern: no list, but gathered in the same way */
    PART_COUNT,
};

/* What a client hears of: tools, prompts and resources change. */
enum kind { KIND_TOOLS, KIND_PROMPTS, KIND_RESOURCES, KIND_COUNT };

enum capability {
    CAP_TOOLS = 1,
    CAP_PROMPTS = 2,
    CAP_RESOURCES = 4,
    CAP_LOGGING = 8,
    CAP_TASKS = 16,
};

struct leg;

struct member {
    struct lw_str name;
    bool words;
    enum {
        MEMBER_NEW,     /* no handshake yet (legacy) */
        MEMBER_OPENING, /* it has our initialize */
        MEMBER_READY,
        MEMBER_FAILED, /* it refused the handshake */
    } state;
    bool down;    /* its server is gone */
    bool answers; /* ... and its session refuses by itself */
    bool known;   /* `self` holds its handshake result */
    bool late;    /* it was not ready when the client was told */
    bool mute;    /* it refused to say anything of itself */
    int64_t down_at;
    unsigned capabilities;        /* of a member that is known */
    struct leg *owes[PART_COUNT]; /* a page that is not waited for any longer, still to come */
    struct lw_buf self;           /* raw result of initialize or server/discover */
};

enum request_kind {
    REQUEST_FORWARD, /* one member has it */
    REQUEST_PART,    /* waits for a walk */
    REQUEST_ROUTE,   /* waits until resources can be routed */
    REQUEST_SHAKE,   /* legacy initialize */
    REQUEST_LEVEL,   /* logging/setLevel: all have it */
    REQUEST_LISTEN,  /* modern subscription */
};

struct listen;

/* A request of the client's. */
struct request {
    enum request_kind kind;
    enum part part;
    bool refreshed;    /* ROUTE: the lists were asked for on its account */
    bool succeeded;    /* LEVEL: by a member at least */
    uint32_t legs;     /* sent and not answered */
    uint64_t exchange; /* of the client's */
    uint64_t wants;    /* PART, ROUTE: a walk of this generation at least */
    int64_t deadline;  /* of what is merged, NEVER for the rest */
    size_t member;     /* FORWARD */
    struct lw_str key; /* in by_client */
    struct lw_str id;  /* raw JSON */
    struct lw_str method;
    struct lw_str subject; /* FORWARD: what the client named: bound to request states */
    struct lw_buf frame;   /* ROUTE, LISTEN: as it came. LEVEL: the first error */
    size_t kept;           /* bytes of frame, as counted in the hub */
    struct listen *listen;
    struct request *prev;
    struct request *next;
    char text[]; /* the slices above point in here */
};

enum leg_kind {
    LEG_REQUEST,
    LEG_OPEN,  /* our initialize of a legacy member */
    LEG_WALK,  /* a page of a list */
    LEG_LATE,  /* one that was not waited for any longer */
    LEG_QUIET, /* its answer interests nobody */
};

/* A request of ours that a member's session answers. */
struct leg {
    enum leg_kind kind;
    enum part part;
    uint64_t no; /* its exchange and id */
    size_t member;
    struct request *request; /* LEG_REQUEST */
    uint32_t page;
    bool acknowledged; /* of a LISTEN */
    struct leg *prev;
    struct leg *next;
};

/* A question of a member's that the client answers. */
struct asked {
    uint64_t no; /* its id toward the client */
    size_t member;
    struct asked *prev;
    struct asked *next;
    size_t n;
    char id[]; /* the member's, raw JSON */
};

struct entry {
    struct lw_str key;  /* as the client sees it: prefixed name, uri, uriTemplate, task id */
    struct lw_str json; /* as the client sees it */
    size_t member;
    size_t seq;
    bool hidden;  /* left out of the list */
    bool claimed; /* hidden, as several members have it */
};

/* A merged list, complete. */
struct listing {
    unsigned refs;
    uint64_t no;
    enum part part;
    int64_t built_at;
    uint64_t generation;
    struct lw_arena a;
    struct entry *e;
    size_t n;
    size_t cap;
    struct lw_map by_key;
    bool *answered; /* by member: its list is here to its end */
    bool *has;      /* by member: there is a list, if only an empty one */
    struct listing *next;
};

struct walk {
    bool running;
    uint64_t generation;
    int64_t deadline;
    uint32_t open; /* members that are waited for */
    struct listing *listing;
    enum { WALK_SKIPPED, WALK_ASKED, WALK_SLOW, WALK_DONE, WALK_FAILED } * at; /* by member */
};

/* Where a resource was last seen to belong: from a link, or by a subscription. */
struct route {
    size_t member;
    bool conflict;
    struct route *next; /* older first */
    size_t n;
    char uri[];
};

struct routes {
    struct lw_map by_uri;
    struct route *first;
    struct route *last;
    uint32_t n;
};

struct lw_hub {
    struct lw_hub_options o;
    struct lw_arena own;
    struct lw_arena in; /* the message being read */
    struct lw_arena fx;
    struct lw_hub_effect *fx_first;
    struct lw_hub_effect **fx_last;
    struct lw_hub_effect lost; /* what did not fit: written to and never read */
    bool failed;
    struct lw_now now;
    struct lw_str headers; /* of the client's message being read */

    struct member *m;
    uint64_t next_no;
    struct lw_map legs;
    struct leg *first_leg;
    struct lw_map by_client;
    struct request *first;
    struct request *last;
    uint32_t count;
    size_t kept; /* bytes of frames that wait */
    struct lw_map asked;
    struct asked *first_asked;
    uint32_t asked_count;

    struct request *shake;
    struct lw_buf hello; /* legacy: the client's initialize, id and all */
    size_t hello_id_at;
    size_t hello_id_n;
    bool said_hello;
    bool told;           /* the handshake was answered */
    bool client_ready;   /* ... and the client has said so */
    struct lw_buf claim; /* modern: _meta of our own requests */
    struct lw_buf level; /* legacy: logging/setLevel as last asked for, raw level */

    struct walk walk[PART_COUNT];
    uint64_t generation[PART_COUNT];
    uint64_t next_listing;
    struct listing *listings;   /* that cursors point into, youngest first */
    struct listing *catalog[2]; /* the latest resources and templates */
    struct routes links;
    struct routes subscriptions; /* legacy */

    bool changed[KIND_COUNT]; /* to be told */
    int64_t changed_at[KIND_COUNT];
    uint64_t noted[NOTED_MAX];
    uint32_t noted_n;
};

/* effect.c */
struct lw_hub_effect *lw_hub_fx(struct lw_hub *h, enum lw_hub_effect_kind kind);
struct lw_str lw_hub_dup(struct lw_hub *h, struct lw_str text);
/* The text with the spans replaced, in any order of the spans. */
struct lw_str lw_hub_splice(struct lw_hub *h, struct lw_str raw, struct lw_splice *s, size_t n);
void lw_hub_to_client(struct lw_hub *h, uint64_t exchange, struct lw_str bytes, bool final);
void lw_hub_to_member(struct lw_hub *h, size_t member, uint64_t exchange, struct lw_str bytes);
/* Takes over the text of `b`, which is freed; exchange and finality as with lw_hub_to_client. */
void lw_hub_give(struct lw_hub *h, uint64_t exchange, struct lw_buf *b, bool final);
void lw_hub_error(struct lw_hub *h, uint64_t exchange, struct lw_str id, int code,
                  struct lw_str text, struct lw_str data);
/* A refusal of the hub's own, in the form that a member's session gives it: data.reason, and
 * data.servers where there are some. */
void lw_hub_refuse(struct lw_hub *h, uint64_t exchange, struct lw_str id, struct lw_str method,
                   enum lw_reason reason, const size_t *members, size_t n);
void lw_hub_refuse_request(struct lw_hub *h, const struct request *r, enum lw_reason reason,
                           const size_t *members, size_t n);
/* Once: what was noted before is not noted again. */
void lw_hub_tell(struct lw_hub *h, enum lw_hub_note note, size_t member, struct lw_str subject,
                 struct lw_str detail);

/* names.c */
bool lw_hub_name_split(const struct lw_hub *h, struct lw_str prefixed, size_t *member,
                       struct lw_str *name);
/* "server__name" in the arena; p NULL when it does not fit, or the name is longer than may be. */
struct lw_str lw_hub_name_join(const struct lw_hub *h, struct lw_arena *a, size_t member,
                               struct lw_str name);
/* What another program or a human may take a name for, in the arena. */
struct lw_str lw_hub_name_fold(struct lw_arena *a, struct lw_str name);

/* seal.c: marks that nobody else can make */
void lw_hub_seal(const struct lw_hub *h, const char *what, const struct lw_str *parts, size_t n,
                 char mark[MARK + 1]);
bool lw_hub_seal_holds(const struct lw_hub *h, const char *what, const struct lw_str *parts,
                       size_t n, struct lw_str mark);
/* A member's task id as the client sees it, JSON with its quotes, in the arena. */
struct lw_str lw_hub_task_out(const struct lw_hub *h, struct lw_arena *a, size_t member,
                              struct lw_str id);
/* Back: the member and its own id, which points into `text`. */
bool lw_hub_task_in(const struct lw_hub *h, struct lw_str text, size_t *member, struct lw_str *id);
/* A request state that a member gave for `method` of `subject`, and back: marked for these. */
struct lw_str lw_hub_state_out(const struct lw_hub *h, struct lw_arena *a, size_t member,
                               struct lw_str method, struct lw_str subject, struct lw_str state);
bool lw_hub_state_in(const struct lw_hub *h, size_t member, struct lw_str method,
                     struct lw_str subject, struct lw_str text, struct lw_str *state);
struct lw_str lw_hub_cursor_out(const struct lw_hub *h, const struct listing *l, size_t at,
                                char out[64]);
bool lw_hub_cursor_in(const struct lw_hub *h, enum part part, struct lw_str text, uint64_t *no,
                      size_t *at);

/* request.c */
struct request *lw_hub_request_new(struct lw_hub *h, enum request_kind kind, uint64_t exchange,
                                   const struct lw_message *m, struct lw_str subject);
/* Forgets it, and what its legs will bring. `give_up`: their members are told. */
void lw_hub_request_free(struct lw_hub *h, struct request *r, bool give_up);
/* Copies its frame, to be served later; false when too much waits, or without memory. */
bool lw_hub_request_keep(struct lw_hub *h, struct request *r, struct lw_str frame);
struct request *lw_hub_request_by_id(const struct lw_hub *h, struct lw_str id);
struct leg *lw_hub_leg_new(struct lw_hub *h, enum leg_kind kind, size_t member, struct request *r);
struct leg *lw_hub_leg_by_no(const struct lw_hub *h, uint64_t no);
void lw_hub_leg_free(struct lw_hub *h, struct leg *leg);
struct lw_json_limits lw_hub_limits(const struct lw_hub *h);

/* reach.c: members, and how they are opened */
/* Whether the member can be asked, after opening it where that is due. `list`: not one that would
 * only refuse. */
bool lw_hub_member_reach(struct lw_hub *h, size_t i, bool list);
void lw_hub_member_opened(struct lw_hub *h, struct leg *leg, const struct lw_message *m);
/* Fails what the member owes. */
void lw_hub_member_lost(struct lw_hub *h, size_t i);
/* Reads what `m[i].self` says. */
void lw_hub_member_know(struct lw_hub *h, size_t i, struct lw_str self);
void lw_hub_member_initialized(struct lw_hub *h);

/* shake.c */
void lw_hub_shake_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m);
/* Answers the client's handshake when all members have answered, or `due`. */
void lw_hub_shake_check(struct lw_hub *h, bool due);
void lw_hub_shake_discovered(struct lw_hub *h, struct request *r);
/* Remembers the claim that our own modern requests repeat; false when it is too long. */
bool lw_hub_shake_claim(struct lw_hub *h, const struct lw_claim *claim);

/* client.c, member.c: one message */
void lw_hub_client_frame(struct lw_hub *h, uint64_t exchange, struct lw_str frame);
void lw_hub_client_read(struct lw_hub *h, uint64_t exchange, const struct lw_message *m);
/* Sends the request to that member: what belongs to it is spliced. */
void lw_hub_forward(struct lw_hub *h, struct request *r, size_t member, const struct lw_message *m);
void lw_hub_member_frame(struct lw_hub *h, size_t member, uint64_t exchange, struct lw_str frame,
                         bool final);
/* It will not be answered. */
void lw_hub_leg_lost(struct lw_hub *h, struct leg *leg);
/* A question that needs no answer any more; `tell`: the client is told so. */
void lw_hub_ask_over(struct lw_hub *h, struct asked *a, bool tell);
void lw_hub_level_check(struct lw_hub *h, struct request *r, bool due);

/* walk.c */
void lw_hub_walk_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                         enum part part);
void lw_hub_walk_begin(struct lw_hub *h, enum part part);
void lw_hub_walk_answer(struct lw_hub *h, struct leg *leg, const struct lw_message *m);
void lw_hub_walk_lost(struct lw_hub *h, struct leg *leg);
void lw_hub_walk_finish(struct lw_hub *h, enum part part);
void lw_hub_walk_abandon(struct lw_hub *h, enum part part);
extern const char *const lw_hub_part_method[PART_COUNT];
extern const char *const lw_hub_part_member[PART_COUNT];

/* listing.c */
struct listing *lw_hub_listing_new(struct lw_hub *h, enum part part);
void lw_hub_listing_unref(struct listing **l);
/* An item of a member's; false when the list has no room for more. */
bool lw_hub_listing_add(struct lw_hub *h, struct listing *l, size_t member,
                        const struct lw_json *item);
/* Without the members that have not answered; sorted; what is claimed twice is hidden. */
bool lw_hub_listing_seal(struct lw_hub *h, struct listing *l);
const struct entry *lw_hub_listing_find(const struct listing *l, struct lw_str key);
void lw_hub_listing_page(struct lw_hub *h, uint64_t exchange, struct lw_str id, struct listing *l,
                         size_t at);
/* A page that a cursor asks for. */
void lw_hub_listing_more(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                         enum part part);
void lw_hub_listing_expire(struct lw_hub *h);

/* resource.c */
enum routed { ROUTED_ONE, ROUTED_NONE, ROUTED_SEVERAL, ROUTED_LATER };
/* Serves a request whose resource `uri` has to be routed, now or after a walk. */
void lw_hub_resource_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                             struct lw_str uri);
/* Those that wait for the lists of resources. */
void lw_hub_resource_resume(struct lw_hub *h);
/* Who has it: two[0], and two[1] when there are several. */
enum routed lw_hub_resource_route(struct lw_hub *h, struct lw_str uri, bool template_,
                                  size_t two[2]);
bool lw_hub_resource_fresh(const struct lw_hub *h, uint64_t wants);
uint64_t lw_hub_resource_generation(const struct lw_hub *h);
void lw_hub_resource_ask(struct lw_hub *h);
void lw_hub_routes_init(struct routes *r, const uint64_t seed[2]);
void lw_hub_routes_fini(struct routes *r);
void lw_hub_routes_add(struct lw_hub *h, struct routes *r, struct lw_str uri, size_t member);
void lw_hub_routes_del(struct routes *r, struct lw_str uri);
/* Whether a literal text fits a URI template (RFC 6570): every expression stands for any text. */
bool lw_hub_template_fits(struct lw_str template_, struct lw_str uri);

/* listen.c */
void lw_hub_listen_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m);
void lw_hub_listen_resume(struct lw_hub *h, struct request *r);
void lw_hub_listen_message(struct lw_hub *h, struct leg *leg, const struct lw_message *m);
void lw_hub_listen_leg_over(struct lw_hub *h, struct leg *leg);
void lw_hub_listen_due(struct lw_hub *h, struct request *r);
void lw_hub_listen_free(struct listen **l);
int64_t lw_hub_listen_deadline(const struct request *r);
/* Tells all subscriptions, or the legacy client, that a kind of list has changed. */
void lw_hub_changed(struct lw_hub *h, enum kind kind);
void lw_hub_changed_flush(struct lw_hub *h, bool all);
void lw_hub_changed_part(struct lw_hub *h, enum part part);

#endif
