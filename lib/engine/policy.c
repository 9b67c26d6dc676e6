/* What the operator's rules look at that only a session knows: who asks, what was called before,
 * and which real files the paths in a call's arguments lead to. Owns that memory; the rules belong
 * to the shell, which keeps them as long as any session may use them. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

#define PATH_TEXT  4096 /* bytes of a path that is looked up; a longer one leads nowhere */
#define PATHS_MS   3000 /* for the shell to look them up */
#define CALLED_MAX 256  /* different tools */

/* ---- what was called before ---- */

struct called {
    struct lw_policy_called v[CALLED_MAX];
    size_t n;
    bool forgetful;
    struct lw_arena names;
};

static struct lw_policy_called *called_find(const struct lw_session *s, struct lw_str tool)
{
    for (size_t i = 0; s->called && i < s->called->n; i++) {
        if (lw_str_eq(s->called->v[i].tool, tool))
            return &s->called->v[i];
    }
    return NULL;
}

static bool counts(const struct pending *p)
{
    return p->type == PENDING_CALL && lw_str_eqz(p->method, "tools/call");
}

void lw_policy_count(struct lw_session *s, const struct pending *p)
{
    struct lw_policy_called *c;
    struct lw_str name;

    if (!s->policy || !counts(p))
        return;
    if (!s->called) {
        s->called = calloc(1, sizeof(*s->called));
        if (!s->called) {
            s->failed = true;
            return;
        }
        lw_arena_init(&s->called->names, (size_t)1 << 20);
    }
    c = called_find(s, p->subject);
    if (c) {
        c->times += c->times < UINT32_MAX;
        return;
    }
    name = lw_arena_dup(&s->called->names, p->subject);
    if (!name.p || s->called->n == CALLED_MAX) {
        s->called->forgetful = true;
        return;
    }
    s->called->v[s->called->n++] = (struct lw_policy_called){s->o.server, name, 1};
}

void lw_policy_uncount(struct lw_session *s, const struct pending *p)
{
    struct lw_policy_called *c = counts(p) ? called_find(s, p->subject) : NULL;

    if (c && c->times > 0)
        c->times--;
}

/* ---- real paths ---- */

/* The paths of one call, in the order in which the shell was asked for them. */
struct resolved {
    struct lw_arena memory;
    struct lw_policy_path v[LW_POLICY_PATHS];
    size_t n;
};

void lw_resolved_free(struct resolved **rp)
{
    if (!*rp)
        return;
    lw_arena_fini(&(*rp)->memory);
    free(*rp);
    *rp = NULL;
}

static struct resolved *resolved_new(struct lw_session *s, const struct lw_str *texts, size_t n)
{
    struct resolved *r = calloc(1, sizeof(*r));

    if (!r) {
        s->failed = true;
        return NULL;
    }
    lw_arena_init(&r->memory, (size_t)2 * LW_POLICY_PATHS * (PATH_TEXT + 64) + 65536);
    for (size_t i = 0; i < n; i++) {
        if (texts[i].n > PATH_TEXT)
            continue; /* it cannot be told */
        r->v[r->n].text = lw_arena_dup(&r->memory, texts[i]);
        if (!r->v[r->n].text.p) {
            s->failed = true;
            lw_resolved_free(&r);
            return NULL;
        }
        r->n++;
    }
    return r;
}

/* ---- facts ---- */

void lw_policy_facts(struct lw_session *s, struct lw_facts *f, struct lw_policy_call *call)
{
    *call = (struct lw_policy_call){
        .server = s->o.server,
        .kind = -1,
        .user = s->o.user,
        .client = lw_buf_str(&s->client_name),
        .groups = s->o.groups,
        .group_count = s->o.group_count,
        .wall_ms = s->now.wall_ms,
        .session = &s->past,
        .paths = &s->paths,
    };
    s->past = (struct lw_policy_session){
        .called = s->called ? s->called->v : NULL,
        .called_count = s->called ? s->called->n : 0,
        .forgetful = s->called && s->called->forgetful,
    };
    s->paths = (struct lw_policy_paths){
        .v = s->real ? s->real->v : NULL,
        .n = s->real ? s->real->n : 0,
        .local = s->o.local_paths,
    };
    f->call = call;
    f->policy = s->policy;
    /* What the last decision said is not needed any more when the next is made. */
    lw_arena_reset(&s->rules);
    f->arena = &s->rules;
}

/* ---- waiting for real paths ---- */

static void ask_shell(struct lw_session *s, const struct pending *p)
{
    struct lw_effect_item *e = lw_fx(s, LW_FX_RESOLVE);
    struct lw_json_writer w;
    struct lw_buf b;

    lw_buf_init(&b, (size_t)LW_POLICY_PATHS * PATH_TEXT * 6 + 4096);
    lw_json_writer_init(&w, &b);
    lw_json_begin_array(&w);
    for (size_t i = 0; i < p->real->n; i++)
        lw_json_put_string(&w, p->real->v[i].text);
    lw_json_end_array(&w);
    if (lw_buf_status(&b))
        s->failed = true;
    e->ticket = p->ticket;
    e->bytes = lw_fx_dup(s, lw_buf_str(&b));
    lw_buf_fini(&b);
}

bool lw_policy_paths_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                          struct lw_str subject, const struct lw_decision *d)
{
    struct lw_str texts[LW_POLICY_PATHS];
    struct lw_policy_call call;
    struct resolved *real;
    struct lw_facts f;
    struct pending *p;
    size_t n;

    /* Nothing to look up for what is refused whatever it is. */
    if (!s->policy || !s->o.local_paths || s->real || s->ledger_lost || !d->policy ||
        d->reason == LW_REASON_INFLIGHT_LIMIT || !lw_kept_fits(s, m->raw.n))
        return false;
    lw_policy_facts(s, &f, &call);
    call.method = m->method;
    call.name = subject;
    call.kind = lw_str_eqz(m->method, "tools/call")    ? LW_PART_TOOLS
                : lw_str_eqz(m->method, "prompts/get") ? LW_PART_PROMPTS
                                                       : -1;
    call.arguments = lw_json_getz(m->params, "arguments");
    n = lw_policy_paths_needed(s->policy, &call, texts, LW_POLICY_PATHS);
    if (n == 0 || n > LW_POLICY_PATHS)
        return false;
    real = resolved_new(s, texts, n);
    if (!real || real->n == 0) {
        lw_resolved_free(&real);
        return s->failed;
    }
    p = lw_kept_new(s, PENDING_PATHS, exchange, m, LW_STR_NONE, subject);
    if (!p) {
        lw_resolved_free(&real);
        return true;
    }
    p->real = real;
    lw_kept_until(s, p, PATHS_MS, &s->paths_at);
    ask_shell(s, p);
    return true;
}

void lw_policy_resolved(struct lw_session *s, uint64_t ticket, const struct lw_str *real, size_t n)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);

    if (!p || p->type != PENDING_PATHS)
        return;
    for (size_t i = 0; n == p->real->n && i < n; i++) {
        if (real[i].p && real[i].n <= PATH_TEXT) /* without memory it cannot be told, either */
            p->real->v[i].real = lw_arena_dup(&p->real->memory, real[i]);
    }
    lw_kept_go_on(s, p); /* decided with what is known of its paths now */
}

void lw_policy_paths_expire(struct lw_session *s)
{
    lw_kept_expire(s, PENDING_PATHS, &s->paths_at, lw_kept_go_on);
}

/* ---- rules that change ---- */

void lw_policy_adopt(struct lw_session *s, const struct lw_policy *policy)
{
    unsigned announced = s->announced;

    if (s->policy == policy)
        return;
    s->policy = policy;
    s->generation++; /* what was decided and has not gone out is decided again */
    if (!s->live || !s->have_manifest)
        return;
    s->announced = 0; /* the server's word on a list says nothing of ours */
    lw_list_shown(s);
    s->announced |= announced;
}

void lw_policy_fini(struct lw_session *s)
{
    if (s->called)
        lw_arena_fini(&s->called->names);
    free(s->called);
    for (int i = 0; i < LW_PART_COUNT; i++)
        lw_listing_free(&s->listed[i]);
    lw_arena_fini(&s->rules);
    lw_buf_fini(&s->client_name);
}
