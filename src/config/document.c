/* docs/config.md and `landwaiter doctor --config-help`, from the table of keys. */
#include <stdio.h>

#include "lib/base/buf.h"
#include "src/config/config.h"
#include "src/config/schema.h"
#include "src/config/values.h"

static const char introduction[] =
    "# Configuration\n"
    "\n"
    "`landwaiter serve` and the verbs that look at servers read one YAML file:\n"
    "`$XDG_CONFIG_HOME/landwaiter/landwaiter.yaml`, else `~/.config/landwaiter/landwaiter.yaml`, "
    "or\n"
    "the file that `--config` names. It is read whole or not at all. Unknown and repeated keys,\n"
    "anchors, aliases, tags and second documents are errors with their line and column.\n"
    "Relative paths start at the folder of the file. `landwaiter doctor` checks it.\n"
    "\n"
    "```yaml\n"
    "listen: 127.0.0.1:7411\n"
    "servers:\n"
    "  files:\n"
    "    command: [node, /opt/mcp/files.js, /srv/data]\n"
    "    env: {LANG: C.UTF-8}\n"
    "  tickets:\n"
    "    url: https://tickets.example/mcp\n"
    "    headers: {Authorization: \"Bearer ${TICKETS_TOKEN}\"}\n"
    "```\n";

static const char *title_of(const char *section)
{
    return section[0] ? section : "Top level";
}

static void add_range(struct lw_buf *to, const struct lw_config_key *k)
{
    char min[32], max[32];

    if (k->kind == LW_KEY_SIZE) {
        lw_value_size_text((uint64_t)k->min, min);
        lw_value_size_text((uint64_t)k->max, max);
    } else if (k->kind == LW_KEY_DURATION) {
        lw_value_duration_text(k->min, min);
        lw_value_duration_text(k->max, max);
    } else {
        snprintf(min, sizeof(min), "%lld", (long long)k->min);
        snprintf(max, sizeof(max), "%lld", (long long)k->max);
    }
    if (k->kind == LW_KEY_SIZE || k->kind == LW_KEY_DURATION || k->kind == LW_KEY_COUNT)
        lw_buf_addf(to, ", %s to %s", min, max);
    else if (k->max > 0)
        lw_buf_addf(to, ", at most %s entries", max);
}

static void add_key(struct lw_buf *to, const struct lw_config_key *k)
{
    lw_buf_addf(to, "\n### `%s`\n\n", k->name);
    if (k->kind == LW_KEY_WORD)
        lw_buf_addf(to, k->words[2] ? "`%s`, `%s` or `%s`" : "`%s` or `%s`", k->words[0],
                    k->words[1], k->words[2]);
    else
        lw_buf_addz(to, lw_key_form(k->kind));
    add_range(to, k);
    if (k->otherwise)
        lw_buf_addf(to, "; default `%s`", k->otherwise);
    if (k->scope != LW_SCOPE_ANY)
        lw_buf_addf(to, "; servers with `%s` only", k->scope == LW_SCOPE_URL ? "url" : "command");
    lw_buf_addf(to, ".\n\n%s\n", k->doc);
}

void lw_config_document(struct lw_buf *to)
{
    const char *section = NULL;

    lw_buf_addz(to, introduction);
    for (size_t i = 0; i < lw_config_key_count; i++) {
        const struct lw_config_key *k = &lw_config_keys[i];

        if (!section || strcmp(section, k->section) != 0)
            lw_buf_addf(to, "\n## %s\n", title_of(k->section));
        section = k->section;
        add_key(to, k);
    }
}
