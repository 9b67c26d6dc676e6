/* The one table of configuration keys: reading, defaults, error messages and docs come from it. */
#ifndef LW_CONFIG_SCHEMA_H
#define LW_CONFIG_SCHEMA_H

#include <stddef.h>
#include <stdint.h>

enum lw_key_kind {
    LW_KEY_SECTION, /* a map with keys of its own */
    LW_KEY_SERVERS, /* a map of names to sections */
    LW_KEY_PDPS,    /* a list of sections */
    LW_KEY_TOKENS,  /* likewise */
    LW_KEY_WEBHOOKS,
    LW_KEY_SENDERS,
    LW_KEY_VARIABLES, /* a list of names of variables of the environment */
    LW_KEY_NAME,      /* as a server's */
    LW_KEY_PERSON,    /* name or name@host */
    LW_KEY_NAMES,     /* a list of names of groups */
    LW_KEY_GLOBS,     /* a list of patterns of names */
    LW_KEY_LISTEN,
    LW_KEY_LOOPBACK, /* the same, of this machine only */
    LW_KEY_PATH,
    LW_KEY_URL,
    LW_KEY_BOOL,
    LW_KEY_WORD,     /* one of `words`; the value is its index, as an enum */
    LW_KEY_SIZE,     /* size_t */
    LW_KEY_COUNT,    /* uint32_t */
    LW_KEY_DURATION, /* int64_t, ms */
    LW_KEY_COMMAND,
    LW_KEY_HOSTS,
    LW_KEY_ORIGINS,
    LW_KEY_PATHS, /* a list of them */
    LW_KEY_ENV,
    LW_KEY_HEADERS,
};

enum lw_key_scope { LW_SCOPE_ANY, LW_SCOPE_COMMAND, LW_SCOPE_URL };

struct lw_config_key {
    const char *section; /* "", "tls", "limits", "servers.NAME" */
    const char *name;
    enum lw_key_kind kind;
    enum lw_key_scope scope; /* of a server's keys: which kind of server has them */
    size_t offset;           /* into struct lw_config or struct lw_server_config */
    int64_t min;
    int64_t max;
    const char *words[3];
    const char *otherwise; /* the default, as it would be written; NULL: none */
    const char *doc;
};

extern const struct lw_config_key lw_config_keys[];
extern const size_t lw_config_key_count;

/* What a value of this kind looks like, for messages and docs. */
const char *lw_key_form(enum lw_key_kind kind);

#endif
