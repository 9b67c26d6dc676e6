/* The surface: listed to its last page, settled, compared with the manifest, reported. */
#include "lib/engine/session_internal.h"

#include <stdio.h>
#include <stdlib.h>

#define WALK_GAP_MS   50    /* between walks that the server's notifications ask for */
#define WALK_RETRY_MS 1000  /* after a walk that failed, doubled up to 32 times */
#define REPORT_MS     10000 /* between reports of a server that is never twice the same, after */
#define REPORT_BURST  8     /* ... so many */

static const char *const list_methods[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "tools/list",
    [LW_PART_PROMPTS] = "prompts/list",
    [LW_PART_TEMPLATES] = "resources/templates/list",
    [LW_PART_RESOURCES] = "resources/list",
};

/* The capability without which a part need not be asked for. */
static const char *const part_capability[LW_PART_COUNT] = {
    [LW_PART_TOOLS] = "tools",
    [LW_PART_PROMPTS] = "prompts",
    [LW_PART_TEMPLATES] = "resources",
    [LW_PART_RESOURCES] = "resources",
};

void lw_manifest_drop(struct lw_session *s)
{
    if (!s->manifest)
        return;
    for (int part = 0; part < LW_PART_COUNT; part++) {
        for (struct lw_manifest_item *i = lw_manifest_first(s->manifest, (enum lw_part)part); i;
             i = i->next) {
            struct lw_schema *schema = i->user;

            lw_schema_free(&schema);
            i->user = NULL;
        }
    }
    lw_manifest_free(&s->manifest);
}

void lw_walk_abandon(struct lw_session *s)
{
    if (s->walk.running) {
        struct pending *p = lw_pending_by_upstream(s, s->walk.upstream);

        if (p && p->type == PENDING_WALK)
            lw_pending_free(s, p);
    }
    s->walk.running = false;
    s->walk.again = false;
    lw_surface_free(&s->walk.surface);
    s->walk_at = NEVER;
}

void lw_walk_soon(struct lw_session *s, int64_t delay_ms)
{
    int64_t at = s->now.steady_ms + delay_ms;

    if (at < s->walk.started + WALK_GAP_MS)
        at = s->walk.started + WALK_GAP_MS;
    if (at < s->walk_at)
        s->walk_at = at;
}

bool lw_surface_ready(struct lw_session *s)
{
    int64_t age = s->now.steady_ms - s->fresh_at;
    bool known = s->live && s->have_manifest && !s->stale;

    if (s->o.advise)
        return lw_advise_ready(s);

    if (s->reporting)
        return false; /* who is shown a difference finds it kept for review */
    if (s->ledger_lost && s->live)
        return true; /* nothing will be forwarded; lists come from what is known */
    if (known && s->releasing)
        return true; /* what waited for this very comparison */
    if (known && age <= s->o.surface_max_age_ms && s->o.surface_max_age_ms > 0) {
        if (age > s->o.surface_max_age_ms / 2 && !s->walk.running)
            lw_walk_start(s); /* in the background, so that no call waits for it */
        return true;
    }
    if (s->walk.running || !s->client_ready ||
        (s->walk_at != NEVER &&
         (s->walk_failures == 0 || s->now.steady_ms < s->walk.started + WALK_RETRY_MS)))
        return false;
    lw_walk_start(s);
    /* A server without lists is compared at once. */
    return !s->walk.running && !s->reporting && s->live && s->have_manifest && !s->stale;
}

/* ---- listing ---- */

static bool offers(struct lw_session *s, const struct lw_json *handshake, enum lw_part part)
{
    const struct lw_json *capabilities = lw_json_getz(handshake, "capabilities");

    (void)s;
    return lw_json_getz(capabilities, part_capability[part]) != NULL;
}

void lw_walk_ask(struct lw_session *s, const char *method, const char *key, struct lw_str value)
{
    struct pending *p =
        lw_pending_new(s, PENDING_WALK, 0, LW_STR_NONE, LW_STR_NONE, lw_strz(method), LW_STR_NONE);
    struct lw_buf b;

    if (!p)
        return;
    s->walk.upstream = p->upstream;
    p->state = SENT;
    p->sent_at = s->now.steady_ms;
    p->deadline = s->walk.started + s->o.walk_timeout_ms;
    lw_buf_init(&b, s->o.max_message);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":{",
                (unsigned long long)p->upstream, method);
    if (s->era == LW_ERA_MODERN) {
        lw_buf_addz(&b, "\"_meta\":");
        lw_buf_adds(&b, lw_buf_str(&s->claim));
    }
    if (value.p) {
        lw_buf_addf(&b, "%s\"%s\":", s->era == LW_ERA_MODERN ? "," : "", key);
        lw_json_quote(&b, value);
    }
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b)) {
        lw_buf_fini(&b);
        lw_pending_free(s, p);
        lw_walk_fail(s, LW_STR("a cursor is too long"));
        return;
    }
    lw_fx_server(s, p->upstream, lw_strz(method),
                 strcmp(key, "uri") == 0 ? lw_fx_dup(s, value) : LW_STR_NONE,
                 lw_fx_dup(s, lw_buf_str(&b)));
    lw_buf_fini(&b);
}

static void ask(struct lw_session *s, struct lw_str cursor)
{
    lw_walk_ask(s, list_methods[s->walk.part], "cursor", cursor);
}

static void conclude(struct lw_session *s);

/* Lists the next part that the server offers, from s->walk.part on; after the last, concludes. */
static void next_part(struct lw_session *s, const struct lw_json *handshake)
{
    while (s->walk.part < LW_PART_COUNT && !offers(s, handshake, (enum lw_part)s->walk.part)) {
        lw_surface_skip_part(s->walk.surface, (enum lw_part)s->walk.part);
        s->walk.part++;
    }
    if (s->walk.part < LW_PART_COUNT)
        ask(s, LW_STR_NONE);
    else if (!lw_pages_next(s))
        conclude(s);
}

/* Parses the stored handshake result into `a`; NULL (and a failed session) without memory. */
static const struct lw_json *handshake_result(struct lw_session *s, struct lw_arena *a)
{
    const struct lw_json *h = NULL;

    struct lw_json_limits limits = lw_limits(s);

    lw_arena_init(a, s->in.cap);
    if (lw_json_parse(a, lw_buf_str(&s->handshake), &limits, &h, NULL) != 0)
        s->failed = true;
    return h;
}

void lw_walk_start(struct lw_session *s)
{
    const struct lw_json *h;
    struct lw_arena a;
    int err;

    if (s->walk.running || s->server_gone || !s->handshake_done)
        return;
    h = handshake_result(s, &a);
    if (h) {
        s->walk = (struct walk){.running = true, .started = s->now.steady_ms};
        s->walk_at = NEVER;
        err = lw_surface_new(s->o.server, lw_strz(s->view), NULL, &s->walk.surface);
        if (!err)
            err = lw_walk_facts(s, h, &a);
        if (err)
            lw_walk_fail(s, lw_strz(lw_err_text(err)));
        else
            next_part(s, h);
    }
    lw_arena_fini(&a);
}

void lw_walk_fail(struct lw_session *s, struct lw_str why)
{
    uint32_t shift = s->walk_failures < 5 ? s->walk_failures : 5;

    lw_walk_abandon(s);
    s->walk_failures++;
    s->announced = 0;
    s->stale = true;
    lw_fx_note(s, LW_NOTE_WALK_FAILED, LW_STR_NONE, why);
    lw_waiting_refuse(s, LW_REASON_SURFACE_UNKNOWN, why, NEVER);
    if (!s->server_gone)
        lw_walk_soon(s, (int64_t)WALK_RETRY_MS << shift);
}

void lw_walk_response(struct lw_session *s, struct pending *p, const struct lw_message *m)
{
    struct lw_str cursor = LW_STR_NONE;
    enum lw_part part = (enum lw_part)s->walk.part;
    const struct lw_json *h;
    struct lw_arena a;
    int64_t code = 0;
    int err;

    lw_pending_free(s, p);
    if (s->walk.part >= LW_PART_COUNT) {
        if (!lw_pages_response(s, m))
            conclude(s);
        return;
    }
    if (m->kind == LW_MESSAGE_ERROR) {
        lw_json_int(lw_json_getz(m->error, "code"), &code);
        if ((code != LW_RPC_METHOD_NOT_FOUND && part != LW_PART_RESOURCES) ||
            part == LW_PART_TOOLS) {
            lw_walk_fail(s, LW_STR("the server answered a list with an error"));
            return;
        }
        /* Servers with resources need not have templates, and some that can be asked for a resource
         * have no list of them: what is not listed is neither shown nor approved. */
        lw_surface_skip_part(s->walk.surface, part);
    } else {
        err = lw_surface_add_page(s->walk.surface, part, m->result, &cursor);
        if (err) {
            char why[128];

            snprintf(why, sizeof(why), "%s: %s", list_methods[part], lw_err_text(err));
            lw_walk_fail(s, lw_strz(why));
            return;
        }
    }
    if (cursor.p) {
        ask(s, cursor);
        return;
    }
    s->walk.part++;
    h = handshake_result(s, &a);
    if (h)
        next_part(s, h);
    lw_arena_fini(&a);
}

/* ---- comparing ---- */

/* The drift between what is live and what is approved, again. */
static void compare(struct lw_session *s)
{
    int err = 0;

    lw_drift_free(&s->drift);
    if (!s->live || !s->manifest)
        return;
    if (lw_digest_eq(lw_surface_digest(s->live), lw_manifest_surface_digest(s->manifest)))
        return;
    err = lw_drift_classify(s->manifest, s->live, &s->drift);
    if (err)
        s->failed = true;
}

static void report(struct lw_session *s)
{
    struct lw_drift *first = NULL;
    const struct lw_drift *drift = s->drift;
    struct lw_json_writer w;
    struct lw_effect_item *e;
    struct lw_buf surface;
    struct lw_buf text;

    if (!drift) {
        if (lw_drift_classify(s->manifest, s->live, &first) != 0) {
            s->failed = true;
            return;
        }
        drift = first;
    }
    lw_buf_init(&surface, (size_t)128 << 20);
    lw_buf_init(&text, (size_t)16 << 20);
    lw_surface_write(s->live, &surface);
    lw_json_writer_init(&w, &text);
    lw_drift_write(drift, 512, &w);
    if (lw_buf_status(&surface) == 0 && lw_buf_status(&text) == 0 &&
        s->fx.used + surface.n + text.n + 65536 < s->fx.cap) {
        e = lw_fx(s, LW_FX_OBSERVED);
        e->ticket = s->report_ticket = ++s->next_ticket;
        e->view = lw_fx_dup(s, lw_strz(s->view));
        e->bytes = lw_fx_dup(s, lw_buf_str(&surface));
        e->extra = lw_fx_dup(s, lw_buf_str(&text));
        s->reported = *lw_surface_digest(s->live);
        s->has_reported = true;
        s->report_lost = false;
        s->reporting = true;
    } else {
        lw_fx_note(s, LW_NOTE_WALK_FAILED, LW_STR_NONE, LW_STR("too large to report"));
    }
    lw_buf_fini(&surface);
    lw_buf_fini(&text);
    lw_drift_free(&first);
}

/* A server could fill the ledger with surfaces: each that it shows is kept. */
static bool may_report(struct lw_session *s)
{
    int64_t now = s->now.steady_ms;

    if (s->report_paid > now + (int64_t)REPORT_MS * (REPORT_BURST - 1)) {
        s->report_at = now + REPORT_MS;
        return false;
    }
    s->report_paid = (s->report_paid > now ? s->report_paid : now) + REPORT_MS;
    return true;
}

/* Says what was found, once per surface. */
static void announce(struct lw_session *s)
{
    struct lw_str last = LW_STR_NONE;
    int told = 0;

    if (!s->manifest) {
        lw_fx_note(s, LW_NOTE_FIRST_SEEN, LW_STR_NONE, LW_STR_NONE);
        return;
    }
    if (!s->drift) {
        lw_fx_note(s, LW_NOTE_SURFACE_APPROVED, LW_STR_NONE, LW_STR_NONE);
        return;
    }
    if (lw_drift_worst(s->drift) != LW_QUARANTINE) {
        lw_fx_note(
            s, lw_drift_worst(s->drift) == LW_REVIEW ? LW_NOTE_DRIFT_REVIEW : LW_NOTE_DRIFT_PASS,
            LW_STR_NONE, LW_STR_NONE);
        return;
    }
    for (const struct lw_delta *d = lw_drift_first(s->drift); d && told < 16; d = d->next) {
        struct lw_str subject = d->item.p ? d->item : d->path;

        if (d->disposition != LW_QUARANTINE || (last.p && lw_str_eq(subject, last)))
            continue;
        last = subject;
        told++;
        lw_fx_note(s, LW_NOTE_QUARANTINED, subject, lw_strz(lw_delta_text(d->kind)));
    }
}

/* A difference right after start-up may be the server still making up its mind. */
static bool unsettled(struct lw_session *s, struct lw_surface *seen)
{
    if (s->now.steady_ms >= s->settle_until)
        return false;
    return !s->manifest ||
           !lw_digest_eq(lw_surface_digest(seen), lw_manifest_surface_digest(s->manifest));
}

static void conclude(struct lw_session *s)
{
    struct lw_surface *seen = s->walk.surface;
    bool again = s->walk.again;
    bool changed;

    if (lw_surface_seal(seen) != 0) {
        lw_walk_fail(s, LW_STR("the lists could not be sealed"));
        return;
    }
    s->walk.surface = NULL;
    s->walk.running = false;
    s->walk.again = false;
    s->walk_failures = 0;
    changed = !s->live || !lw_digest_eq(lw_surface_digest(seen), lw_surface_digest(s->live));
    if ((again && changed) || (s->have_manifest && unsettled(s, seen))) {
        lw_surface_free(&seen);
        lw_walk_soon(s, again ? 0 : s->settle_until - s->now.steady_ms);
        return;
    }
    lw_surface_free(&s->live);
    s->live = seen;
    s->stale = false;
    if (again) {
        /* It says that it changed, again and again, and did not: what waits goes on with this, what
         * comes later waits for the next walk. */
        s->stale_next = true;
        lw_walk_soon(s, 0);
    }
    s->fresh_at = s->walk.started;
    if (changed) {
        s->generation++;
        compare(s);
        lw_params_announce(s); /* whatever is approved */
    }
    if (!s->have_manifest || s->failed)
        return;
    if (changed || !s->has_shown) { /* the first may have ended before the ledger said a word */
        announce(s);
        lw_list_shown(s);
    }
    s->announced = 0;
    /* What is approved is told of only when something else was shown before: then that is gone. */
    if ((s->drift || !s->manifest || s->has_reported) && !s->ledger_lost &&
        (!s->has_reported || s->report_lost ||
         !lw_digest_eq(&s->reported, lw_surface_digest(s->live)))) {
        if (may_report(s))
            report(s);
        else
            s->report_lost = true; /* with a walk that is due then */
    }
    lw_call_resume_listens(s);
    lw_waiting_release(s);
}

void lw_walk_adopt_manifest(struct lw_session *s, struct lw_str json)
{
    struct lw_manifest *m = NULL;

    if (json.p && lw_manifest_load(json, &m) != 0)
        lw_fx_note(s, LW_NOTE_WALK_FAILED, LW_STR("manifest"),
                   LW_STR("the stored manifest cannot be read: nothing is approved"));
    if (s->have_manifest && !m && !s->manifest)
        return;
    lw_manifest_drop(s);
    s->manifest = m;
    s->generation++;
    s->has_reported = false;
    lw_shown_info(s);
    if (!s->have_manifest) {
        /* Its first word on this view. A walk that is done waited for it. */
        s->have_manifest = true;
        if (s->live && unsettled(s, s->live)) {
            s->stale = true;
            lw_walk_soon(s, s->settle_until - s->now.steady_ms);
            return;
        }
    }
    if (!s->live)
        return;
    compare(s);
    announce(s);
    lw_params_announce(s);
    lw_list_shown(s);
    if (s->drift || !s->manifest)
        report(s);
    lw_call_resume_listens(s);
}
