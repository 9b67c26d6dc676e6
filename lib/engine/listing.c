/* What decision points say of the entries of a list: an entry is shown when all that are asked
 * about lists permit its use. Asked once for all entries, before the list is answered, and
 * remembered for a short time. Owns the questions and the answers; how they are put is the shell's.
 *
 * Fail closed: what was not asked about, not answered or answered too long ago is not shown. That a
 * decision point would answer otherwise now is nobody's notification: a client sees it when it
 * lists again. */
#include "lib/engine/session_internal.h"

#include <stdlib.h>

#define LISTING_MS   15000 /* for the shell; its own limits are shorter */
#define REMEMBER_MS  10000
#define FAILED_MS    1000 /* where one of them failed */
#define ENTRIES_MAX  512  /* of one list */
#define QUESTION_MAX 65536

/* The answers about one entry. */
struct entry {
    struct lw_digest about; /* of the questions */
    enum lw_pdp_answer answers[LW_PDP_MAX];
};

struct listing {
    enum lw_part part;
    bool answered[LW_PDP_MAX];
    size_t waiting; /* decision points */
    int64_t until;  /* steady ms: then it is forgotten */
    size_t n;
    struct entry *sorted[ENTRIES_MAX]; /* by their digests, when all is there */
    struct entry entries[];
};

void lw_listing_free(struct listing **l)
{
    free(*l);
    *l = NULL;
}

static bool asks(const struct lw_session *s, enum lw_part part)
{
    /* A template is the shape of names; each name is asked about when it is read. */
    for (size_t i = 0; part != LW_PART_TEMPLATES && i < s->o.pdp_count; i++) {
        if (s->o.pdps[i].lists)
            return true;
    }
    return false;
}

/* ---- questions ---- */

static const char *use_of(enum lw_part part)
{
    return part == LW_PART_TOOLS     ? "tools/call"
           : part == LW_PART_PROMPTS ? "prompts/get"
                                     : "resources/read";
}

/* The question of each type about one entry, and the digest of both; false: there is none. */
static bool question(struct lw_session *s, enum lw_part part, const struct lw_manifest_item *item,
                     struct lw_str name, struct lw_buf text[2], struct lw_digest *about)
{
    struct lw_str parts[2];
    struct lw_policy_call call;

    lw_consult_call(s, LW_STR_NONE, item, &call);
    call.method = lw_strz(use_of(part));
    call.name = name;
    call.listing = true;
    for (int t = 0; t < 2; t++) {
        lw_buf_reset(&text[t]);
        if (lw_pdp_question((enum lw_pdp_type)t, &call, &text[t]) != 0)
            return false;
        parts[t] = lw_buf_str(&text[t]);
    }
    *about = lw_sha256_parts(parts, 2);
    return true;
}

static void texts_init(struct lw_buf text[2])
{
    lw_buf_init(&text[0], QUESTION_MAX);
    lw_buf_init(&text[1], QUESTION_MAX);
}

static void texts_fini(struct lw_buf text[2])
{
    lw_buf_fini(&text[0]);
    lw_buf_fini(&text[1]);
}

/* ---- answers ---- */

static const struct entry *find(const struct listing *l, const struct lw_digest *about)
{
    size_t lo = 0;
    size_t hi = l ? l->n : 0;

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        int c = memcmp(l->sorted[mid]->about.b, about->b, LW_DIGEST_SIZE);

        if (c == 0)
            return l->sorted[mid];
        if (c < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

static int by_digest(const void *a, const void *b)
{
    const struct entry *const *x = a;
    const struct entry *const *y = b;

    return memcmp((*x)->about.b, (*y)->about.b, LW_DIGEST_SIZE);
}

static const struct listing *remembered(const struct lw_session *s, enum lw_part part)
{
    const struct listing *l = s->listed[part];

    return l && l->until > s->now.steady_ms ? l : NULL;
}

bool lw_listing_permits(struct lw_session *s, enum lw_part part,
                        const struct lw_manifest_item *item, struct lw_str name)
{
    const struct listing *l = remembered(s, part);
    const struct entry *e = NULL;
    struct lw_digest about;
    struct lw_buf text[2];
    bool permit;

    if (!asks(s, part))
        return true;
    texts_init(text);
    if (l && question(s, part, item, name, text, &about))
        e = find(l, &about);
    texts_fini(text);
    permit = e != NULL;
    for (size_t i = 0; permit && i < s->o.pdp_count; i++)
        permit = !s->o.pdps[i].lists || e->answers[i] == LW_PDP_PERMIT;
    return permit;
}

/* ---- asking ---- */

struct gathering {
    struct listing *l;
    struct lw_buf text[2]; /* the arrays of questions, by type */
    bool known;            /* all of it is remembered */
};

static void add(struct lw_session *s, struct gathering *g, const struct lw_manifest_item *item,
                struct lw_str name, struct lw_buf one[2])
{
    struct entry *e = &g->l->entries[g->l->n];

    if (!question(s, g->l->part, item, name, one, &e->about))
        return;
    g->known = g->known && find(remembered(s, g->l->part), &e->about);
    for (int t = 0; t < 2; t++) {
        lw_buf_addc(&g->text[t], g->l->n == 0 ? '[' : ',');
        lw_buf_adds(&g->text[t], lw_buf_str(&one[t]));
    }
    g->l->sorted[g->l->n] = e;
    g->l->n++;
}

/* All entries that would be shown. */
static void gather(struct lw_session *s, struct gathering *g)
{
    enum lw_part part = g->l->part;
    struct lw_buf one[2];

    texts_init(one);
    for (const struct lw_item *i = lw_surface_first(s->live, part); i; i = i->next) {
        struct lw_decision d = lw_decide_show(s, part, i->name);

        if (d.verdict != LW_DENY && d.item && g->l->n < ENTRIES_MAX)
            add(s, g, d.item, i->name, one);
    }
    texts_fini(one);
    lw_buf_addc(&g->text[0], ']');
    lw_buf_addc(&g->text[1], ']');
}

static bool begin(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                  struct gathering *g)
{
    struct pending *p = lw_kept_new(s, PENDING_CONSULT, exchange, m, LW_STR_NONE, LW_STR_NONE);

    if (!p)
        return true;
    p->listing = g->l;
    g->l = NULL;
    lw_kept_until(s, p, LISTING_MS, &s->consult_at);
    for (size_t i = 0; i < s->o.pdp_count; i++) {
        struct lw_effect_item *e;

        if (!s->o.pdps[i].lists)
            continue;
        e = lw_fx(s, LW_FX_CONSULT_LIST);
        e->ticket = p->ticket;
        e->upstream = i;
        e->subject = s->o.pdps[i].name;
        e->bytes = lw_fx_dup(s, lw_buf_str(&g->text[s->o.pdps[i].type]));
        p->listing->waiting++;
    }
    return true;
}

bool lw_listing_wait(struct lw_session *s, uint64_t exchange, const struct lw_message *m,
                     enum lw_part part)
{
    struct gathering g = {.known = true};
    bool waits = false;

    if (s->listed_now || !s->live || !asks(s, part))
        return false;
    g.l = calloc(1, sizeof(*g.l) + ENTRIES_MAX * sizeof(g.l->entries[0]));
    if (!g.l) {
        s->failed = true;
        return true;
    }
    g.l->part = part;
    lw_buf_init(&g.text[0], (size_t)ENTRIES_MAX * 4096);
    lw_buf_init(&g.text[1], (size_t)ENTRIES_MAX * 4096);
    gather(s, &g);
    /* Without room to wait it is answered with what is remembered. */
    if (!g.known && s->count < s->o.max_inflight && lw_kept_fits(s, m->raw.n) &&
        !g.text[0].failed && !g.text[1].failed)
        waits = begin(s, exchange, m, &g);
    texts_fini(g.text);
    lw_listing_free(&g.l);
    return waits;
}

void lw_listing_go_on(struct lw_session *s, struct pending *p)
{
    struct listing *l = p->listing;
    bool failed = l->waiting > 0;

    for (size_t i = 0; i < l->n; i++) {
        for (size_t k = 0; k < s->o.pdp_count; k++)
            failed = failed || (s->o.pdps[k].lists && l->entries[i].answers[k] == LW_PDP_FAILED);
    }
    if (l->n > 1)
        qsort(l->sorted, l->n, sizeof(l->sorted[0]), by_digest);
    l->until = s->now.steady_ms + (failed ? FAILED_MS : REMEMBER_MS);
    p->listing = NULL;
    lw_listing_free(&s->listed[l->part]);
    s->listed[l->part] = l;
    s->listed_now = true;
    lw_kept_go_on(s, p);
    s->listed_now = false;
}

void lw_listing_answer(struct lw_session *s, uint64_t ticket, size_t which,
                       const enum lw_pdp_answer *answers, size_t n)
{
    struct pending *p = lw_pending_by_ticket(s, ticket);
    struct listing *l = p && p->type == PENDING_CONSULT ? p->listing : NULL;

    if (!l || which >= s->o.pdp_count || !s->o.pdps[which].lists || l->answered[which])
        return;
    l->answered[which] = true;
    for (size_t i = 0; n == l->n && i < n; i++)
        l->entries[i].answers[which] = answers[i];
    if (--l->waiting == 0)
        lw_listing_go_on(s, p);
}
