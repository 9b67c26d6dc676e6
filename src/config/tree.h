/* The configuration file as a tree of places and texts. */
#ifndef LW_CONFIG_TREE_H
#define LW_CONFIG_TREE_H

#include <stdbool.h>

#include "lib/base/arena.h"
#include "src/config/source.h"

enum lw_node_kind { LW_NODE_SCALAR, LW_NODE_LIST, LW_NODE_MAP };

struct lw_node {
    enum lw_node_kind kind;
    bool plain; /* a scalar without quotes: only these can be numbers and booleans */
    struct lw_config_place at;
    struct lw_str text; /* of a scalar, with a NUL behind */
    struct lw_str key;  /* of a member of a map, with a NUL behind */
    struct lw_config_place key_at;
    size_t count; /* of children */
    struct lw_node *child;
    struct lw_node *next;
};

#define LW_TREE_DEPTH_MAX 48

struct lw_tree_limits {
    unsigned depth;     /* of lists and maps; at most LW_TREE_DEPTH_MAX */
    size_t nodes;       /* values */
    const char *remedy; /* for who has more of them: "split the servers over several …" */
};

/* Reads one YAML 1.2 document into the arena; *out is NULL for a document without content. Refused
 * with their place: syntax errors, duplicate keys, keys that are not plain text, anchors, aliases,
 * tags, directives, a second document, what is beyond the limits, or 32 KiB in a value. */
LW_CHECKED int lw_config_tree(struct lw_arena *a, const struct lw_config_source *src,
                              const struct lw_tree_limits *limits, struct lw_node **out);

#endif
