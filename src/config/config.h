/* The configuration file: listeners, servers, limits. Read with libfyaml, every key known from one
 * table, unknown keys refused with file:line:col and a suggestion. No anchors, aliases, tags or
 * second documents. `${NAME}` in env and header values is taken from the environment at start. */
#ifndef LW_CONFIG_CONFIG_H
#define LW_CONFIG_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/base/err.h"
#include "lib/base/str.h"

enum lw_refusals {
    LW_REFUSALS_RESULT, /* a tool's result with isError */
    LW_REFUSALS_ERROR,  /* an error of JSON-RPC */
};

enum lw_durability {
    LW_DURABLE_BEFORE, /* every decision is on disk before its call is forwarded */
    LW_DURABLE_GROUP,  /* calls of declared effect read are forwarded while it is being written;
                          their results wait for it */
};

enum lw_server_mode { LW_MODE_PINNED, LW_MODE_TRUST_FIRST, LW_MODE_LOCKED };

struct lw_config_pair {
    char *name;
    char *value;
};

struct lw_server_config {
    char *name; /* [A-Za-z0-9._-]{1,64} */
    /* stdio: */
    char **argv;                /* NULL-terminated; NULL for a URL server */
    char *cwd;                  /* NULL: inherited */
    struct lw_config_pair *env; /* added to the minimal environment */
    size_t env_count;
    bool inherit_env; /* whole environment instead of the minimal one */
    /* HTTP: */
    char *url;
    struct lw_config_pair *headers;
    size_t header_count;
    char *tls_ca;       /* PEM file, NULL: system's */
    bool allow_private; /* the URL may resolve to loopback or private addresses */

    enum lw_server_mode mode;
    int64_t surface_max_age_ms;  /* compare again when older than this; default 1000 */
    int64_t call_timeout_ms;     /* default 60000 */
    bool aggregate;              /* behind /mcp too; default true */
    bool aggregate_instructions; /* ... and its approved instructions are shown there */
};

enum lw_config_pdp { LW_CONFIG_PDP_AUTHZEN, LW_CONFIG_PDP_OPA };

/* A decision point outside. */
struct lw_pdp_config {
    char *name;
    enum lw_config_pdp type;
    char *url;
    int64_t timeout_ms; /* default 200 */
    char **servers;     /* globs of names, NULL-terminated; none: all */
    bool authoritative; /* it may allow what no rule speaks of */
    bool lists;         /* it is asked about the entries of lists too; default true */
    char *tls_ca;
    bool allow_private;
    char *token_file; /* sent as Authorization: Bearer; NULL: none */
};

/* A token with which somebody answers approvals over HTTP. */
struct lw_approver_config {
    char *approver;   /* "name", or "name@host": whose answers they are */
    char **groups;    /* that they are in, NULL-terminated; NULL: none */
    char *token_file; /* read anew for each request */
    bool verified;    /* default true */
};

/* Where news of approvals is sent. */
struct lw_webhook_config {
    char *name;
    char *url;
    char **secret_files; /* read anew for each message; NULL-terminated, or NULL */
    char **secret_env;   /* names of variables, likewise */
    bool arguments;      /* they are sent, too */
    char *tls_ca;
    bool allow_private;
    int64_t timeout_ms; /* of one attempt; default 15000 */
    uint32_t attempts;  /* default 8 */
};

/* Who may send answers as webhooks. */
struct lw_sender_config {
    char *approver; /* as of struct lw_approver_config */
    char **groups;
    bool verified; /* default false */
    char **secret_files;
    char **secret_env;
};

struct lw_config {
    char *listen_host;    /* default "127.0.0.1" */
    uint16_t listen_port; /* default 7411 */
    char *tls_cert;       /* PEM files; both or none */
    char *tls_key;
    char **allowed_hosts; /* NULL-terminated, beside the listener's own names */
    char **allowed_origins;
    char **policies;        /* files of rules, absolute, NULL-terminated; NULL: none */
    char *point_socket;     /* of the decision point, or NULL */
    char *point_token_file; /* ... and of its token, or NULL */
    char *point_page;       /* ADDRESS:PORT of the page for approvals, or NULL */
    char *approvals_socket; /* where humans answer approvals, or NULL */
    char *approvals_group;  /* whose members may open it too, or NULL */
    int64_t keep_args_ms;   /* arguments of calls are kept so long after their ask is over */
    struct lw_approver_config *approvers;
    size_t approver_count;
    struct lw_webhook_config *webhooks;
    size_t webhook_count;
    struct lw_sender_config *senders;
    size_t sender_count;
    char *lock;                   /* lock file, NULL when no server is locked */
    char *lock_key;               /* file of the verifier key that must have signed it, or NULL */
    uint32_t dangerous_approvers; /* humans that a change which is held needs; default 1 */
    enum lw_durability durability;
    enum lw_refusals refusals; /* of calls of tools */
    size_t max_message;        /* bytes of one message; default 16 MiB */
    uint32_t max_connections;  /* default 1024 */
    uint32_t max_sessions;     /* default 1024 */
    uint32_t max_processes;    /* per stdio server; default 64 */
    uint32_t max_inflight;     /* per session; default 256 */
    size_t replay;             /* bytes of events kept per legacy session; default 1 MiB */
    size_t replay_total;       /* ... of all together; default 64 MiB */
    int64_t replay_age_ms;     /* ... of a stream that nobody reads, for so long; default 300000 */
    int64_t keepalive_ms;      /* quiet streams get a comment; default 15000 */
    struct lw_pdp_config *pdps;
    size_t pdp_count;
    struct lw_server_config *servers;
    size_t server_count;
};

struct lw_config_error {
    char text[1024]; /* "file:line:col: what; remedy", then the line and a caret */
};

/* Reads and validates all of it, or nothing: *out is set on success only. */
LW_CHECKED int lw_config_load(const char *path, struct lw_config **out,
                              struct lw_config_error *err);
/* The same from memory; `name` stands for the file in errors and gives relative paths their folder.
 */
LW_CHECKED int lw_config_parse(const char *name, struct lw_str text, struct lw_config **out,
                               struct lw_config_error *err);
/* A configuration of defaults and no servers: what `run` starts from. */
LW_CHECKED int lw_config_default(struct lw_config **out);
/* The page for approvals, in place of what was read; a valid lw_value_loopback. */
LW_CHECKED int lw_config_set_page(struct lw_config *c, const char *page);
void lw_config_free(struct lw_config **c);

/* $XDG_CONFIG_HOME/landwaiter/landwaiter.yaml, else ~/.config/landwaiter/landwaiter.yaml. */
LW_CHECKED int lw_config_default_path(char *out, size_t size);
/* Adds a stdio server with the defaults of one; argv is copied. *out (may be NULL) is valid until
 * the next is added. */
LW_CHECKED int lw_config_add_command(struct lw_config *c, const char *name, char *const *argv,
                                     struct lw_server_config **out);
/* The server of that name, or NULL. */
struct lw_server_config *lw_config_server(const struct lw_config *c, const char *name);

/* All keys with type, default and meaning, as Markdown: docs/config.md. */
struct lw_buf;
void lw_config_document(struct lw_buf *to);

#endif
