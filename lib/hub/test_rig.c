#include "lib/hub/test_rig.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

struct rig *rig_new(const char *names, const struct lw_hub_options *o)
{
    struct lw_hub_member members[LW_HUB_MEMBERS_MAX];
    struct rig *r = calloc(1, sizeof(*r));
    size_t n = 0;

    assert_non_null(r);
    r->o = o ? *o : lw_hub_defaults;
    r->now = (struct lw_now){1795248000000, 1000000};
    lw_arena_init(&r->a, (size_t)64 << 20);
    while (*names) {
        const char *comma = strchr(names, ',');
        size_t length = comma ? (size_t)(comma - names) : strlen(names);

        members[n++] = (struct lw_hub_member){lw_str(names, length), o && o->members};
        names += length + (comma ? 1 : 0);
    }
    r->o.members = members;
    r->o.count = n;
    for (size_t i = 0; i < sizeof(r->o.secret); i++)
        r->o.secret[i] = (uint8_t)(i * 7 + 3);
    assert_int_equal(lw_hub_new(&r->o, &r->h), 0);
    return r;
}

void rig_free(struct rig **rp)
{
    struct rig *r = *rp;

    for (size_t i = 0; i < r->n; i++) {
        if (!r->fx[i].taken && r->fx[i].kind != LW_HUB_NOTE)
            fail_msg("left: kind %d member %zu: %s", (int)r->fx[i].kind, r->fx[i].member,
                     r->fx[i].bytes);
        free(r->fx[i].subject);
        free(r->fx[i].bytes);
        free(r->fx[i].headers);
    }
    free(r->fx);
    lw_hub_free(&r->h);
    lw_arena_fini(&r->a);
    free(r);
    *rp = NULL;
}

static char *copy(struct lw_str s)
{
    char *p = malloc(s.n + 1);

    assert_non_null(p);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

static void drain(struct rig *r)
{
    const struct lw_hub_effect *e;

    while ((e = lw_hub_next(r->h)) != NULL) {
        if (r->n == r->cap) {
            r->cap = r->cap ? r->cap * 2 : 64;
            r->fx = realloc(r->fx, r->cap * sizeof(*r->fx));
            assert_non_null(r->fx);
        }
        r->fx[r->n++] = (struct rig_effect){
            .kind = e->kind,
            .member = e->member,
            .exchange = e->exchange,
            .final = e->final,
            .request = e->request,
            .note = e->note,
            .subject = copy(e->subject),
            .bytes = copy(e->bytes),
            .headers = e->headers.p ? copy(e->headers) : NULL,
        };
    }
    (void)lw_hub_deadline(r->h);
}

__attribute__((format(printf, 1, 0))) static char *format(const char *fmt, va_list args)
{
    char *text = NULL;

    assert_true(vasprintf(&text, fmt, args) >= 0);
    return text;
}

void rig_client(struct rig *r, uint64_t exchange, const char *fmt, ...)
{
    va_list args;
    char *text;

    va_start(args, fmt);
    text = format(fmt, args);
    va_end(args);
    assert_int_equal(lw_hub_client(r->h, exchange, lw_strz(text), r->now), 0);
    free(text);
    drain(r);
}

void rig_answer(struct rig *r, size_t member, uint64_t no, const char *fmt, ...)
{
    char *whole = NULL;
    va_list args;
    char *text;

    va_start(args, fmt);
    text = format(fmt, args);
    va_end(args);
    assert_true(asprintf(&whole, "{\"jsonrpc\":\"2.0\",\"id\":%llu,%s}", (unsigned long long)no,
                         text) >= 0);
    assert_int_equal(lw_hub_member(r->h, member, no, lw_strz(whole), /* final= */ true, r->now), 0);
    free(text);
    free(whole);
    drain(r);
}

void rig_say(struct rig *r, size_t member, uint64_t no, const char *fmt, ...)
{
    va_list args;
    char *text;

    va_start(args, fmt);
    text = format(fmt, args);
    va_end(args);
    assert_int_equal(lw_hub_member(r->h, member, no, lw_strz(text), /* final= */ false, r->now), 0);
    free(text);
    drain(r);
}

void rig_tick(struct rig *r, int64_t ms)
{
    r->now.steady_ms += ms;
    r->now.wall_ms += ms;
    assert_int_equal(lw_hub_tick(r->h, r->now), 0);
    drain(r);
}

void rig_down(struct rig *r, size_t member, bool answers)
{
    assert_int_equal(lw_hub_member_down(r->h, member, answers, r->now), 0);
    drain(r);
}

void rig_gone(struct rig *r, uint64_t exchange)
{
    assert_int_equal(lw_hub_exchange_gone(r->h, exchange, r->now), 0);
    drain(r);
}

const struct rig_effect *rig_take(struct rig *r, enum lw_hub_effect_kind kind)
{
    for (size_t i = 0; i < r->n; i++) {
        if (r->fx[i].taken || r->fx[i].kind != kind)
            continue;
        r->fx[i].taken = true;
        return &r->fx[i];
    }
    fail_msg("no effect of kind %d", (int)kind);
    return NULL;
}

const struct rig_effect *rig_frame(struct rig *r, size_t member, const char *text)
{
    for (size_t i = 0; i < r->n; i++) {
        struct rig_effect *e = &r->fx[i];

        if (e->taken || e->kind != LW_HUB_TO_MEMBER || e->member != member ||
            !strstr(e->bytes, text))
            continue;
        e->taken = true;
        return e;
    }
    fail_msg("member %zu was not asked: %s", member, text);
    return NULL;
}

uint64_t rig_asked(struct rig *r, size_t member, const char *text)
{
    return rig_frame(r, member, text)->exchange;
}

const struct lw_json *rig_told(struct rig *r, uint64_t exchange)
{
    const struct rig_effect *e = rig_take(r, LW_HUB_TO_CLIENT);
    const struct lw_json *v = NULL;

    assert_int_equal(e->exchange, exchange);
    assert_int_equal(lw_json_parse(&r->a, lw_strz(e->bytes), NULL, &v, NULL), 0);
    return v;
}

size_t rig_left(const struct rig *r, enum lw_hub_effect_kind kind)
{
    size_t n = 0;

    for (size_t i = 0; i < r->n; i++)
        n += !r->fx[i].taken && r->fx[i].kind == kind;
    return n;
}

bool rig_noted(struct rig *r, enum lw_hub_note note, const char *subject)
{
    for (size_t i = 0; i < r->n; i++) {
        struct rig_effect *e = &r->fx[i];

        if (e->taken || e->kind != LW_HUB_NOTE || e->note != note || !strstr(e->subject, subject))
            continue;
        e->taken = true;
        return true;
    }
    return false;
}

const char *rig_text(struct rig *r, const struct lw_json *v, const char *pointer)
{
    struct lw_str s = lw_json_string_or(lw_json_pointer(v, lw_strz(pointer)), LW_STR_NONE);

    return s.p ? lw_arena_dup(&r->a, s).p : NULL;
}

int64_t rig_int(const struct lw_json *v, const char *pointer)
{
    int64_t n = INT64_MIN;

    (void)lw_json_int(lw_json_pointer(v, lw_strz(pointer)), &n);
    return n;
}

const char *rig_raw(struct rig *r, const struct lw_json *v, const char *pointer)
{
    const struct lw_json *at = lw_json_pointer(v, lw_strz(pointer));

    return at ? lw_arena_dup(&r->a, at->raw).p : "";
}

void rig_open(struct rig *r, const char *capabilities)
{
    rig_client(r, 1,
               "{\"jsonrpc\":\"2.0\",\"id\":\"hello\",\"method\":\"initialize\",\"params\":{"
               "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
               "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}");
    for (size_t i = 0; i < r->o.count; i++)
        rig_answer(r, i, rig_asked(r, i, "initialize"),
                   "\"result\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":%s,"
                   "\"serverInfo\":{\"name\":\"m\",\"version\":\"1\"}}",
                   capabilities);
    assert_string_equal(rig_text(r, rig_told(r, 1), "/id"), "hello");
    rig_client(r, 0, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    for (size_t i = 0; i < r->o.count; i++)
        (void)rig_frame(r, i, "notifications/initialized");
}

struct lw_hub_options rig_modern(void)
{
    struct lw_hub_options o = lw_hub_defaults;

    o.era = LW_ERA_MODERN;
    o.scoped_ids = true;
    return o;
}

void rig_list_resources(struct rig *r, const char *a, const char *b, const char *template_)
{
    rig_answer(r, 0, rig_asked(r, 0, "\"resources/list\""), "\"result\":{\"resources\":[%s]}", a);
    rig_answer(r, 1, rig_asked(r, 1, "\"resources/list\""), "\"result\":{\"resources\":[%s]}", b);
    rig_answer(r, 0, rig_asked(r, 0, "templates/list"), "\"result\":{\"resourceTemplates\":[]}");
    rig_answer(r, 1, rig_asked(r, 1, "templates/list"), "\"result\":{\"resourceTemplates\":[%s]}",
               template_);
}
