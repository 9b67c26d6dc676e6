/* What a client is told of all members together: capabilities, and instructions, which are the
 * hub's own words. A member's words follow where the operator asks for them, line by line behind a
 * mark, so that no text can pass for another member's or the hub's. */
#include "lib/hub/hub_internal.h"

/* ---- what the members say ---- */

struct selves {
    struct lw_arena a;
    const struct lw_json **v; /* by member; NULL: not known */
    bool unknown;             /* of a member at least */
};

static bool read_selves(const struct lw_hub *h, struct selves *s)
{
    struct lw_json_limits limits = lw_hub_limits(h);
    size_t bytes = 0;

    for (size_t i = 0; i < h->o.count; i++)
        bytes += h->m[i].self.n;
    *s = (struct selves){0};
    lw_arena_init(&s->a, bytes * 24 + (h->o.count + 1) * 65536);
    s->v = lw_arena_calloc(&s->a, h->o.count + 1, sizeof(*s->v));
    for (size_t i = 0; s->v && i < h->o.count; i++) {
        const struct member *m = &h->m[i];

        s->unknown |= !m->known && !m->mute && !m->down && m->state != MEMBER_FAILED;
        if (m->known && lw_json_parse(&s->a, lw_buf_str(&m->self), &limits, &s->v[i], NULL) != 0)
            s->v[i] = NULL;
    }
    return s->v != NULL;
}

/* The first member's that has it, or NULL. */
static const struct lw_json *any(const struct lw_hub *h, const struct selves *s, const char *path)
{
    for (size_t i = 0; i < h->o.count; i++) {
        const struct lw_json *found =
            lw_json_pointer(lw_json_getz(s->v[i], "capabilities"), lw_strz(path));

        if (found && !(found->type == LW_JSON_BOOL && !found->boolean))
            return found;
    }
    return NULL;
}

/* ---- capabilities ---- */

static void put_tasks(const struct lw_hub *h, const struct selves *s, struct lw_json_writer *w)
{
    if (!any(h, s, "/tasks"))
        return;
    lw_json_key(w, LW_STR("tasks"));
    lw_json_begin_object(w);
    if (any(h, s, "/tasks/list"))
        lw_json_kv_raw(w, "list", LW_STR("{}"));
    if (any(h, s, "/tasks/cancel"))
        lw_json_kv_raw(w, "cancel", LW_STR("{}"));
    if (any(h, s, "/tasks/requests/tools/call"))
        lw_json_kv_raw(w, "requests", LW_STR("{\"tools\":{\"call\":{}}}"));
    lw_json_end_object(w);
}

struct extension {
    const struct lw_json *v;
    bool differs;
};

/* Settings of two members cannot be merged by one who does not know what they mean. */
static void put_extensions(struct lw_hub *h, struct selves *s, struct lw_json_writer *w)
{
    struct lw_map seen;
    bool none = true;

    lw_map_init(&seen, h->o.seed);
    for (size_t i = 0; i < h->o.count; i++) {
        const struct lw_json *all =
            lw_json_getz(lw_json_getz(s->v[i], "capabilities"), "extensions");

        LW_JSON_EACH (v, lw_json_is(all, LW_JSON_OBJECT) ? all : NULL) {
            struct extension *x = lw_map_get(&seen, v->key);

            if (x) {
                x->differs |= !lw_json_equal(x->v, v);
                continue;
            }
            x = LW_ARENA_NEW(&s->a, struct extension);
            if (!x || lw_map_put(&seen, v->key, x, NULL) != 0) {
                h->failed = true;
                break;
            }
            x->v = v;
        }
    }
    for (size_t i = 0; i < h->o.count; i++) {
        const struct lw_json *all =
            lw_json_getz(lw_json_getz(s->v[i], "capabilities"), "extensions");

        LW_JSON_EACH (v, lw_json_is(all, LW_JSON_OBJECT) ? all : NULL) {
            const struct extension *x = lw_map_get(&seen, v->key);

            if (!x || x->v != v)
                continue;
            if (x->differs) {
                lw_hub_tell(h, LW_HUB_NOTE_LEFT_OUT, i, lw_utf8_cut(v->key, 128),
                            LW_STR("an extension whose settings differ between servers"));
                continue;
            }
            if (none) {
                lw_json_key(w, LW_STR("extensions"));
                lw_json_begin_object(w);
            }
            none = false;
            lw_json_key(w, v->key);
            lw_json_put_raw(w, v->raw);
        }
    }
    if (!none)
        lw_json_end_object(w);
    lw_map_fini(&seen);
}

static void put_capabilities(struct lw_hub *h, struct selves *s, struct lw_json_writer *w)
{
    lw_json_key(w, LW_STR("capabilities"));
    lw_json_begin_object(w);
    lw_json_kv_raw(w, "tools", LW_STR("{\"listChanged\":true}"));
    if (s->unknown || any(h, s, "/prompts"))
        lw_json_kv_raw(w, "prompts", LW_STR("{\"listChanged\":true}"));
    if (s->unknown || any(h, s, "/resources"))
        lw_json_kv_raw(w, "resources",
                       s->unknown || any(h, s, "/resources/subscribe")
                           ? LW_STR("{\"listChanged\":true,\"subscribe\":true}")
                           : LW_STR("{\"listChanged\":true}"));
    if (any(h, s, "/completions"))
        lw_json_kv_raw(w, "completions", LW_STR("{}"));
    if (any(h, s, "/logging"))
        lw_json_kv_raw(w, "logging", LW_STR("{}"));
    if (h->o.era == LW_ERA_LEGACY)
        put_tasks(h, s, w);
    put_extensions(h, s, w);
    lw_json_end_object(w);
}

/* ---- instructions ---- */

static void put_quoted_lines(struct lw_buf *b, struct lw_str text)
{
    size_t at = 0;

    while (at <= text.n) {
        size_t end = at;

        while (end < text.n && text.p[end] != '\n' && text.p[end] != '\r')
            end++;
        lw_buf_addz(b, "\n> ");
        lw_buf_add(b, text.p + at, end - at);
        at = end + 1;
    }
}

static void put_instructions(struct lw_hub *h, const struct selves *s, struct lw_json_writer *w)
{
    struct lw_buf b;

    lw_buf_init(&b, h->o.max_message);
    lw_buf_addz(&b, "A gateway in front of several servers. The names of tools and prompts begin "
                    "with the name of their server and \"" LW_HUB_SEPARATOR "\". Servers:");
    for (size_t i = 0; i < h->o.count; i++) {
        lw_buf_addz(&b, i == 0 ? " " : ", ");
        lw_buf_adds(&b, h->m[i].name);
    }
    lw_buf_addz(&b, h->o.count ? "." : " none.");
    for (size_t i = 0; i < h->o.count; i++) {
        struct lw_str words = lw_json_string_or(lw_json_getz(s->v[i], "instructions"), LW_STR_NONE);

        if (!h->m[i].words || words.n == 0)
            continue;
        lw_buf_addz(&b, "\n\nInstructions of the server \"");
        lw_buf_adds(&b, h->m[i].name);
        lw_buf_addz(&b, "\", in its words, for its own tools only:");
        put_quoted_lines(&b, words);
    }
    if (lw_buf_status(&b) == 0)
        lw_json_kv_string(w, "instructions", lw_buf_str(&b));
    lw_buf_fini(&b);
}

/* ---- answers ---- */

static void put_self(struct lw_hub *h, struct lw_json_writer *w)
{
    lw_json_begin_object(w);
    lw_json_kv_string(w, "name", LW_STR("landwaiter"));
    lw_json_kv_string(w, "version", h->o.version);
    lw_json_end_object(w);
}

static void answer(struct lw_hub *h, struct request *r, struct lw_str version)
{
    struct lw_json_writer w;
    struct selves s;
    struct lw_buf b;

    lw_buf_init(&b, h->o.max_message * 2 + 65536);
    lw_json_writer_init(&w, &b);
    if (!read_selves(h, &s)) {
        lw_arena_fini(&s.a);
        h->failed = true;
        return;
    }
    lw_json_begin_object(&w);
    lw_json_kv_string(&w, "jsonrpc", LW_STR("2.0"));
    lw_json_kv_raw(&w, "id", r->id);
    lw_json_key(&w, LW_STR("result"));
    lw_json_begin_object(&w);
    if (h->o.era == LW_ERA_LEGACY) {
        lw_json_kv_string(&w, "protocolVersion", version);
        lw_json_key(&w, LW_STR("serverInfo"));
        put_self(h, &w);
    } else {
        lw_json_kv_string(&w, "resultType", LW_STR("complete"));
        lw_json_kv_raw(&w, "supportedVersions", LW_STR("[\"" LW_MODERN_VERSION "\"]"));
        lw_json_kv_int(&w, "ttlMs", 0);
        lw_json_kv_string(&w, "cacheScope", LW_STR("private"));
        lw_json_key(&w, LW_STR("_meta"));
        lw_json_begin_object(&w);
        lw_json_key(&w, LW_STR("io.modelcontextprotocol/serverInfo"));
        put_self(h, &w);
        lw_json_end_object(&w);
    }
    put_capabilities(h, &s, &w);
    put_instructions(h, &s, &w);
    lw_json_end_object(&w);
    lw_json_end_object(&w);
    lw_arena_fini(&s.a);
    lw_hub_give(h, r->exchange, &b, /* final= */ true);
}

void lw_hub_shake_discovered(struct lw_hub *h, struct request *r)
{
    answer(h, r, LW_STR_NONE);
}

/* ---- the client's ---- */

void lw_hub_shake_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m)
{
    struct request *r;

    if (h->said_hello) {
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_REQUEST,
                     LW_STR("this session is initialized already"), LW_STR_NONE);
        return;
    }
    lw_buf_adds(&h->hello, m->raw);
    if (lw_buf_status(&h->hello)) {
        lw_buf_reset(&h->hello);
        lw_hub_error(h, exchange, m->id->raw, LW_RPC_INVALID_PARAMS,
                     LW_STR("initialize is too long"), LW_STR_NONE);
        return;
    }
    r = lw_hub_request_new(
        h, REQUEST_SHAKE, exchange, m,
        lw_json_string_or(lw_json_getz(m->params, "protocolVersion"), LW_STR("")));
    if (!r)
        return;
    h->hello_id_at = (size_t)(m->id->raw.p - m->raw.p);
    h->hello_id_n = m->id->raw.n;
    h->said_hello = true;
    h->shake = r;
    r->deadline = h->now.steady_ms + h->o.gather_ms;
    for (size_t i = 0; i < h->o.count; i++)
        (void)lw_hub_member_reach(h, i, /* list= */ false);
    lw_hub_shake_check(h, /* due= */ false);
}

void lw_hub_shake_check(struct lw_hub *h, bool due)
{
    struct request *r = h->shake;

    if (!r)
        return;
    for (size_t i = 0; i < h->o.count && !due; i++) {
        if (h->m[i].state == MEMBER_OPENING && !h->m[i].down)
            return;
    }
    for (size_t i = 0; i < h->o.count; i++) {
        h->m[i].late = h->m[i].state != MEMBER_READY;
        if (h->m[i].state == MEMBER_OPENING)
            lw_hub_tell(h, LW_HUB_NOTE_LEFT_OUT, i, LW_STR("handshake"),
                        LW_STR("it has not answered yet"));
    }
    answer(h, r,
           lw_mcp_version_era(r->subject) == LW_ERA_LEGACY ? r->subject : LW_STR(LW_LEGACY_LATEST));
    h->told = true;
    lw_hub_request_free(h, r, /* give_up= */ false);
}

bool lw_hub_shake_claim(struct lw_hub *h, const struct lw_claim *claim)
{
    struct lw_buf b;

    lw_buf_init(&b, HELLO_MAX);
    lw_buf_addz(&b, "{\"io.modelcontextprotocol/clientCapabilities\":");
    lw_json_canonical(&b, claim->capabilities);
    if (claim->client_info) {
        lw_buf_addz(&b, ",\"io.modelcontextprotocol/clientInfo\":");
        lw_json_canonical(&b, claim->client_info);
    }
    lw_buf_addz(&b, ",\"io.modelcontextprotocol/protocolVersion\":");
    lw_json_quote(&b, claim->version);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b)) {
        lw_buf_fini(&b);
        return false;
    }
    lw_buf_fini(&h->claim);
    h->claim = b;
    return true;
}
