/* The surface of a server as seen through one view: collected page by page, then sealed.
 *
 * Owns a copy of every definition, in canonical form (RFC 8785), and its digests. Decides whether
 * the collection is complete; what a difference means is lib/drift's.
 * Projection "landwaiter.surface/v1": digest of a tool = SHA-256 of the canonical form of
 * {"projection":"landwaiter.surface/v1","tool":<whole definition>}; other items likewise with their
 * kind in place of "tool". Of a resource, what tells of its content's state and not of the resource
 * (size, annotations.lastModified) is left out: it is not kept and not shown. */
#ifndef LW_MANIFEST_SURFACE_H
#define LW_MANIFEST_SURFACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/arena.h"
#include "lib/base/digest.h"
#include "lib/base/err.h"
#include "lib/base/map.h"
#include "lib/base/str.h"
#include "lib/json/json.h"

#define LW_SURFACE_PROJECTION "landwaiter.surface/v1"

/* Listed kinds: arrays of named objects, walked page by page. */
enum lw_part {
    LW_PART_TOOLS,     /* tools/list, .tools, key name */
    LW_PART_PROMPTS,   /* prompts/list, .prompts, key name */
    LW_PART_TEMPLATES, /* resources/templates/list, .resourceTemplates, key uriTemplate */
    LW_PART_RESOURCES, /* resources/list, .resources, key uri */
    LW_PART_COUNT
};

/* Single facts of the server: canonical JSON each, absent when the server gave none. */
enum lw_fact {
    LW_FACT_INSTRUCTIONS,
    LW_FACT_SERVER_INFO,
    LW_FACT_CAPABILITIES,
    LW_FACT_PROTOCOL, /* negotiated or offered protocol versions */
    LW_FACT_LAUNCH,   /* {"argv":[...],"executable":"..."} or {"url":"..."}; given by the gateway */
    LW_FACT_AUTH,     /* issuers and scopes of an HTTP server; fetched by the gateway */
    LW_FACT_EXTRA,    /* members of the handshake result that no revision of MCP names, _meta too */
    LW_FACT_COUNT
};

struct lw_item {
    struct lw_str name; /* name, uriTemplate or uri */
    struct lw_str json; /* canonical definition */
    struct lw_digest digest;
    struct lw_item *next; /* in the order listed */
    bool ambiguous;       /* another item of this part has the same name: neither can be trusted */
    bool too_deep;        /* a stand-in for what is nested too deeply to be read (prune.h) */
};

struct lw_surface_limits {
    uint32_t items; /* per part */
    size_t bytes;   /* of all canonical text */
    uint32_t pages; /* per part */
};

extern const struct lw_surface_limits lw_surface_default_limits; /* 20,000; 64 MiB; 1,000 */

struct lw_buf;
struct lw_surface;

/* `server` is the operator's name for it, `view` the key under which surfaces compare. Copied. */
LW_CHECKED int lw_surface_new(struct lw_str server, struct lw_str view,
                              const struct lw_surface_limits *limits, struct lw_surface **out);
void lw_surface_free(struct lw_surface **s);

/* Sets one fact from a parsed value (copied, canonicalised); NULL removes it. */
LW_CHECKED int lw_surface_set_fact(struct lw_surface *s, enum lw_fact fact,
                                   const struct lw_json *value);
/* Adds the items of one list result. *next_cursor is the opaque cursor of the next page, or p ==
 * NULL after the last ("" is a cursor); it points into `result`. A repeated cursor, an item without
 * a name or a limit is an error, after which the surface must be discarded. */
LW_CHECKED int lw_surface_add_page(struct lw_surface *s, enum lw_part part,
                                   const struct lw_json *result, struct lw_str *next_cursor);
/* Binds the content of a listed resource (a user interface's page): its definition gets the member
 * _meta.LW_CONTENT_KEY with the digest, over whatever the server wrote there. `contents` is what
 * resources/read gives. Before sealing. -LW_ERR_NOTFOUND. */
#define LW_CONTENT_KEY "landwaiter/content"
LW_CHECKED int lw_surface_set_content(struct lw_surface *s, struct lw_str uri,
                                      const struct lw_json *contents);
/* The same with a digest that is known. */
LW_CHECKED int lw_surface_put_content(struct lw_surface *s, struct lw_str uri,
                                      const struct lw_digest *digest);
/* The digest of a content, and the one that a definition (canonical) was bound to: false when there
 * is none. */
LW_CHECKED int lw_content_digest(const struct lw_json *contents, struct lw_digest *out);
bool lw_content_bound(struct lw_str definition, struct lw_digest *out);
/* The server does not offer this part: it is complete and empty. */
void lw_surface_skip_part(struct lw_surface *s, enum lw_part part);
/* Computes digests; -LW_ERR_STATE unless every part was walked to its end or skipped. */
LW_CHECKED int lw_surface_seal(struct lw_surface *s);

struct lw_str lw_surface_server(const struct lw_surface *s);
struct lw_str lw_surface_view(const struct lw_surface *s);
struct lw_str lw_surface_fact(const struct lw_surface *s, enum lw_fact fact); /* p NULL: absent */
const struct lw_item *lw_surface_first(const struct lw_surface *s, enum lw_part part);
uint32_t lw_surface_count(const struct lw_surface *s, enum lw_part part);
/* After sealing: the items by name (bytes), then digest; lw_surface_count of them. NULL before. */
const struct lw_item *const *lw_surface_sorted(const struct lw_surface *s, enum lw_part part);
/* True when digests and the accessors that need them are there. */
bool lw_surface_sealed(const struct lw_surface *s);
/* The item of that name, or NULL; constant. When it is ambiguous, one of them. NULL for everything
 * before sealing. */
const struct lw_item *lw_surface_find(const struct lw_surface *s, enum lw_part part,
                                      struct lw_str name);
/* Of the sealed whole: facts and sorted items, not the order in which items were listed, nor server
 * and view. SHA-256 of the canonical form of {"facts":{<name>:<value>…},"projection":…,
 * "prompts":[<digest text>…],"resourceTemplates":[…],"resources":[…],"tools":[…]}, without
 * "resources" when there are none. */
const struct lw_digest *lw_surface_digest(const struct lw_surface *s);

/* One canonical JSON object, schema "landwaiter/surface/v1", that lw_surface_load reads back. Of a
 * surface that is not sealed: `to` fails. */
void lw_surface_write(const struct lw_surface *s, struct lw_buf *to);
/* Reads it back, sealed, within the default limits. The parser's codes; -LW_ERR_UNKNOWN for another
 * schema or projection; -LW_ERR_DAMAGED for anything that lw_surface_write would not write. */
LW_CHECKED int lw_surface_load(struct lw_str json, struct lw_surface **out);
/* Reads a dump in the shape of the published tool-surface collection (package, serverInfo,
 * protocolVersion, capabilities, instructions, tools, prompts, resourceTemplates, resources; only
 * tools is required), or what lw_surface_write writes: what `diff` takes as a file. Other members
 * are ignored. `err` (may be NULL) is filled on failure. */
LW_CHECKED int lw_surface_from_dump(struct lw_str json, struct lw_surface **out,
                                    struct lw_json_error *err);

/* The view key: the protocol's era, the client's declared capabilities, authorization context. Text
 * of the form "<era>:<16 hex of the digest>"; `out` holds LW_VIEW_TEXT_BUF bytes. `era` is 1 to 14
 * of [a-z0-9.-]; no capabilities (NULL) and none declared ({}) are the same. */
#define LW_VIEW_TEXT_BUF 32
LW_CHECKED int lw_view_key(struct lw_str era, const struct lw_json *client_capabilities,
                           struct lw_str authorization, char out[LW_VIEW_TEXT_BUF]);

/* Names and member names for tables and messages: "tools", "prompts", "resourceTemplates",
 * "resources"; of one item: "tool", "prompt", "resourceTemplate", "resource"; "instructions",
 * "serverInfo", "capabilities", "protocol", "launch", "auth", "extra". */
const char *lw_part_name(enum lw_part part);
const char *lw_part_kind(enum lw_part part);
const char *lw_fact_name(enum lw_fact fact);
/* The member that names an item of the part: "name", "uriTemplate", "uri". */
const char *lw_part_key(enum lw_part part);

#endif
