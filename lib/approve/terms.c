/* What rules demand of those who answer, and how the demands of several rules add up. */
#include "lib/approve/approve_impl.h"

static const char *const ways[LW_WAY_COUNT] = {[LW_WAY_NONE] = "none",
#define X(n, t) [LW_WAY_##n] = t,
                                               LW_WAY_TABLE(X)
#undef X
};

static const char *const requesters[] = {
    [LW_REQUESTER_DEFAULT] = "default",
    [LW_REQUESTER_EXCLUDE] = "exclude",
    [LW_REQUESTER_MAY] = "may",
};

const char *lw_way_name(enum lw_way w)
{
    return (unsigned)w < LW_WAY_COUNT ? ways[w] : "none";
}

int lw_way_parse(struct lw_str s, enum lw_way *out)
{
    for (int w = LW_WAY_NONE + 1; w < LW_WAY_COUNT; w++) {
        if (lw_str_eqz(s, ways[w])) {
            *out = (enum lw_way)w;
            return 0;
        }
    }
    return -LW_ERR_UNKNOWN;
}

/* ---- adding up ---- */

static int64_t shorter(int64_t a, int64_t b)
{
    if (a == 0 || b == 0)
        return a + b;
    return a < b ? a : b;
}

static bool has_way(const struct lw_approve_terms *t, enum lw_way w)
{
    for (uint32_t i = 0; i < t->way_count; i++) {
        if (t->ways[i] == w)
            return true;
    }
    return false;
}

/* The ways of both, in the order of the first; none in common leaves the refusal, which every rule
 * ends with. */
static void add_ways(struct lw_approve_terms *sum, const struct lw_approve_terms *more)
{
    uint32_t n = 0;

    if (more->way_count == 0)
        return;
    if (sum->way_count == 0) {
        memcpy(sum->ways, more->ways, sizeof(sum->ways));
        sum->way_count = more->way_count;
        return;
    }
    for (uint32_t i = 0; i < sum->way_count; i++) {
        if (has_way(more, sum->ways[i]))
            sum->ways[n++] = sum->ways[i];
    }
    if (n == 0)
        sum->ways[n++] = LW_WAY_REFUSE;
    sum->way_count = n;
}

static enum lw_requester stricter(enum lw_requester a, enum lw_requester b)
{
    if (a == LW_REQUESTER_EXCLUDE || b == LW_REQUESTER_EXCLUDE)
        return LW_REQUESTER_EXCLUDE;
    return a == LW_REQUESTER_MAY && b == LW_REQUESTER_MAY ? LW_REQUESTER_MAY : LW_REQUESTER_DEFAULT;
}

static bool among(struct lw_names names, struct lw_str one)
{
    for (size_t i = 0; i < names.n; i++) {
        if (lw_str_eq(names.v[i], one))
            return true;
    }
    return false;
}

/* Highlights only order what is shown in any case, so that too many are no fault. */
static int add_highlights(struct lw_arena *a, struct lw_names *sum, struct lw_names more)
{
    struct lw_str *both;
    size_t n = 0;

    if (more.n == 0)
        return 0;
    both = lw_arena_calloc(a, sum->n + more.n, sizeof(*both));
    if (!both)
        return -LW_ERR_LIMIT;
    for (size_t i = 0; i < sum->n; i++)
        both[n++] = sum->v[i];
    for (size_t i = 0; i < more.n && n < LW_APPROVE_HIGHLIGHTS; i++) {
        if (!among(*sum, more.v[i]))
            both[n++] = more.v[i];
    }
    *sum = (struct lw_names){both, n};
    return 0;
}

static int add_undo(struct lw_arena *a, struct lw_str *sum, struct lw_str more)
{
    struct lw_buf b;
    int rc = 0;

    if (!more.p || (sum->p && lw_str_eq(*sum, more)))
        return 0;
    if (!sum->p) {
        *sum = more;
        return 0;
    }
    lw_buf_init(&b, LW_APPROVE_TEXT_MAX);
    lw_buf_adds(&b, *sum);
    lw_buf_addz(&b, " / ");
    lw_buf_adds(&b, more);
    if (lw_buf_status(&b) == 0) { /* else the first says enough */
        struct lw_str copy = lw_arena_dup(a, lw_buf_str(&b));

        if (copy.p)
            *sum = copy;
        else
            rc = -LW_ERR_LIMIT;
    }
    lw_buf_fini(&b);
    return rc;
}

int lw_approve_terms_add(struct lw_arena *a, struct lw_approve_terms *sum,
                         const struct lw_approve_terms *more)
{
    if (sum->demand_count + more->demand_count > LW_APPROVE_DEMANDS)
        return -LW_ERR_LIMIT;
    for (uint32_t i = 0; i < more->demand_count; i++)
        sum->demands[sum->demand_count++] = more->demands[i];
    sum->requester = sum->started ? stricter(sum->requester, more->requester) : more->requester;
    sum->started = true;
    sum->ttl_ms = shorter(sum->ttl_ms, more->ttl_ms);
    sum->wait_ms = shorter(sum->wait_ms, more->wait_ms);
    add_ways(sum, more);
    sum->verified = sum->verified || more->verified;
    if (add_highlights(a, &sum->highlight, more->highlight) != 0)
        return -LW_ERR_LIMIT;
    return add_undo(a, &sum->undo, more->undo);
}

/* ---- what they mean ---- */

static bool demands_something(const struct lw_approve_terms *t)
{
    for (uint32_t i = 0; i < t->demand_count; i++) {
        const struct lw_approve_demand *d = &t->demands[i];

        if (d->quorum > 1 || d->users.n > 0 || d->groups.n > 0)
            return true;
    }
    return t->verified;
}

bool lw_approve_excludes_requester(const struct lw_approve_terms *t)
{
    return t->requester == LW_REQUESTER_EXCLUDE ||
           (t->requester == LW_REQUESTER_DEFAULT && demands_something(t));
}

bool lw_approve_form_counts(const struct lw_approve_terms *t)
{
    return !demands_something(t) && !lw_approve_excludes_requester(t);
}

bool lw_approve_has_way(const struct lw_approve_terms *t, enum lw_way way)
{
    for (uint32_t i = 0; i < t->way_count && i < LW_WAY_COUNT; i++) {
        if (t->ways[i] == way)
            return true;
    }
    return false;
}

int64_t lw_approve_ttl(const struct lw_approve_terms *t)
{
    return t->ttl_ms > 0 && t->ttl_ms <= LW_APPROVE_TTL_MAX_MS ? t->ttl_ms : LW_APPROVE_TTL_MS;
}

int64_t lw_approve_wait(const struct lw_approve_terms *t)
{
    int64_t wait =
        t->wait_ms > 0 && t->wait_ms <= LW_APPROVE_WAIT_MAX_MS ? t->wait_ms : LW_APPROVE_WAIT_MS;
    int64_t ttl = lw_approve_ttl(t);

    return wait < ttl ? wait : ttl;
}

/* ---- as text ---- */

static void put_names(struct lw_json_writer *w, const char *key, struct lw_names names)
{
    lw_json_key(w, lw_strz(key));
    lw_json_begin_array(w);
    for (size_t i = 0; i < names.n; i++)
        lw_json_put_string(w, names.v[i]);
    lw_json_end_array(w);
}

void lw_approve_terms_write(const struct lw_approve_terms *t, struct lw_json_writer *w)
{
    lw_json_begin_object(w);
    lw_json_key(w, LW_STR("demands"));
    lw_json_begin_array(w);
    for (uint32_t i = 0; i < t->demand_count; i++) {
        lw_json_begin_object(w);
        put_names(w, "groups", t->demands[i].groups);
        lw_json_kv_int(w, "quorum", t->demands[i].quorum);
        put_names(w, "users", t->demands[i].users);
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
    put_names(w, "highlight", t->highlight);
    lw_json_kv_string(w, "requester", lw_strz(requesters[t->requester]));
    lw_json_kv_int(w, "ttl_ms", lw_approve_ttl(t));
    if (t->undo.p)
        lw_json_kv_string(w, "undo", t->undo);
    lw_json_kv_bool(w, "verified", t->verified);
    lw_json_kv_int(w, "wait_ms", lw_approve_wait(t));
    lw_json_key(w, LW_STR("ways"));
    lw_json_begin_array(w);
    for (uint32_t i = 0; i < t->way_count; i++)
        lw_json_put_string(w, lw_strz(lw_way_name(t->ways[i])));
    lw_json_end_array(w);
    lw_json_end_object(w);
}

int lw_approve_names_read(const struct lw_json *list, size_t max, struct lw_arena *a,
                          struct lw_names *out)
{
    struct lw_str *v;
    size_t n = 0;

    if (!lw_json_is(list, LW_JSON_ARRAY) || list->count > max)
        return -LW_ERR_DAMAGED;
    v = lw_arena_calloc(a, list->count + 1u, sizeof(*v));
    if (!v)
        return -LW_ERR_LIMIT;
    LW_JSON_EACH (one, list) {
        if (one->type != LW_JSON_STRING || one->string.n == 0 || one->string.n > 1024)
            return -LW_ERR_DAMAGED;
        v[n++] = one->string;
    }
    *out = (struct lw_names){v, n};
    return 0;
}

static int read_demands(const struct lw_json *list, struct lw_arena *a, struct lw_approve_terms *t)
{
    if (!lw_json_is(list, LW_JSON_ARRAY) || list->count > LW_APPROVE_DEMANDS)
        return -LW_ERR_DAMAGED;
    LW_JSON_EACH (one, list) {
        struct lw_approve_demand *d = &t->demands[t->demand_count];
        int64_t quorum;
        int rc;

        if (!lw_json_int(lw_json_getz(one, "quorum"), &quorum) || quorum < 1 ||
            quorum > LW_APPROVE_QUORUM)
            return -LW_ERR_DAMAGED;
        d->quorum = (uint32_t)quorum;
        rc = lw_approve_names_read(lw_json_getz(one, "users"), LW_APPROVE_NAMES, a, &d->users);
        if (rc == 0)
            rc =
                lw_approve_names_read(lw_json_getz(one, "groups"), LW_APPROVE_NAMES, a, &d->groups);
        if (rc != 0)
            return rc;
        t->demand_count++;
    }
    return 0;
}

static int read_ways(const struct lw_json *list, struct lw_approve_terms *t)
{
    if (!lw_json_is(list, LW_JSON_ARRAY) || list->count > LW_WAY_COUNT)
        return -LW_ERR_DAMAGED;
    LW_JSON_EACH (one, list) {
        if (lw_way_parse(lw_json_string_or(one, LW_STR("")), &t->ways[t->way_count]) != 0)
            return -LW_ERR_DAMAGED;
        t->way_count++;
    }
    return 0;
}

static bool read_requester(struct lw_str s, enum lw_requester *out)
{
    for (size_t i = 0; i < sizeof(requesters) / sizeof(requesters[0]); i++) {
        if (lw_str_eqz(s, requesters[i])) {
            *out = (enum lw_requester)i;
            return true;
        }
    }
    return false;
}

int lw_approve_terms_read(const struct lw_json *json, struct lw_arena *a,
                          struct lw_approve_terms *out)
{
    struct lw_approve_terms t = {.started = true};
    const struct lw_json *verified = lw_json_getz(json, "verified");
    int rc;

    if (!lw_json_int(lw_json_getz(json, "ttl_ms"), &t.ttl_ms) || t.ttl_ms < 1 ||
        t.ttl_ms > LW_APPROVE_TTL_MAX_MS ||
        !lw_json_int(lw_json_getz(json, "wait_ms"), &t.wait_ms) || t.wait_ms < 1 ||
        t.wait_ms > LW_APPROVE_WAIT_MAX_MS || !lw_json_is(verified, LW_JSON_BOOL) ||
        !read_requester(lw_json_string_or(lw_json_getz(json, "requester"), LW_STR("")),
                        &t.requester))
        return -LW_ERR_DAMAGED;
    t.verified = verified->boolean;
    t.undo = lw_json_string_or(lw_json_getz(json, "undo"), LW_STR_NONE);
    rc = read_demands(lw_json_getz(json, "demands"), a, &t);
    if (rc == 0)
        rc = lw_approve_names_read(lw_json_getz(json, "highlight"), LW_APPROVE_HIGHLIGHTS, a,
                                   &t.highlight);
    if (rc == 0)
        rc = read_ways(lw_json_getz(json, "ways"), &t);
    if (rc == 0)
        *out = t;
    return rc;
}
