/* Any text is read whole or refused with a message that fits; what is read keeps its promises. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "src/config/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct lw_config *c)
{
    if (!c->listen_host || !c->allowed_hosts || !c->allowed_origins || !c->tls_cert != !c->tls_key)
        abort();
    for (size_t i = 0; i < c->server_count; i++) {
        const struct lw_server_config *s = &c->servers[i];

        if (!s->name || !s->argv == !s->url || (s->argv && !s->argv[0]) || s->call_timeout_ms < 100)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lw_config *c = NULL;
    struct lw_config_error err = {""};
    int r = lw_config_parse("/etc/x.yaml", lw_str((const char *)data, size), &c, &err);

    if (r == 0)
        check(c);
    else if (c || err.text[0] == '\0' || !memchr(err.text, '\0', sizeof(err.text)))
        abort();
    lw_config_free(&c);
    return 0;
}
