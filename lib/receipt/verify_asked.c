/* Approvals of calls: a decision that names one has an ask before it about the same call, enough
 * answers that count, and no other decision that used it. Read from the records alone, without the
 * code that made them. */
#include <inttypes.h>
#include <stdlib.h>

#include "lib/receipt/verify_parts.h"

#define ASKS_MAX    4096 /* that are not over at a time */
#define ANSWERS_MAX 64   /* of one ask */
#define MIN_MS      60000

struct lw_asked {
    struct lw_asked *next;
    uint64_t seq;
    int64_t expires;
    struct lw_digest request;
    struct lw_digest binding;
    bool used;
    uint32_t answer_count;
    struct lw_buf ask;     /* canonical text */
    struct lw_buf answers; /* data, one a line */
};

static struct lw_str text_of(const struct lw_json *data, const char *key)
{
    return lw_json_string_or(lw_json_getz(data, key), LW_STR_NONE);
}

static void asked_free(struct lw_asked *a)
{
    lw_buf_fini(&a->ask);
    lw_buf_fini(&a->answers);
    free(a);
}

void lw_verifier_asks_fini(struct lw_verifier *v)
{
    while (v->asks) {
        struct lw_asked *next = v->asks->next;

        asked_free(v->asks);
        v->asks = next;
    }
}

/* What is over can be used by nobody: it need not be kept. */
static void forget_over(struct lw_verifier *v, int64_t ts)
{
    struct lw_asked **at = &v->asks;

    while (*at) {
        struct lw_asked *a = *at;

        if (a->expires + MIN_MS > ts) {
            at = &a->next;
            continue;
        }
        *at = a->next;
        asked_free(a);
        v->ask_count--;
    }
}

/* ---- asks ---- */

static bool binds(const struct lw_json *data, struct lw_str ask, struct lw_asked *a)
{
    struct lw_digest request = lw_sha256(ask);
    char text[LW_DIGEST_TEXT_BUF];
    struct lw_digest binding;
    struct lw_str parts[] = {
        LW_STR("{\"nonce\":\""),        text_of(data, "nonce"), LW_STR("\",\"request\":\""),
        lw_digest_text(&request, text), LW_STR("\"}"),
    };

    binding = lw_sha256_parts(parts, 5);
    return text_of(data, "nonce").n == 32 &&
           lw_digest_parse(text_of(data, "request"), &a->request) &&
           lw_digest_parse(text_of(data, "binding"), &a->binding) &&
           lw_digest_eq(&request, &a->request) && lw_digest_eq(&binding, &a->binding) &&
           lw_time_parse(text_of(data, "expires"), &a->expires) == 0;
}

void lw_verifier_ask(struct lw_verifier *v, const struct lw_receipt *r, const struct lw_json *data,
                     const struct lw_place *at)
{
    const struct lw_json *ask = lw_json_getz(data, "ask");
    struct lw_asked *a;

    forget_over(v, r->ts);
    a = v->ask_count < ASKS_MAX ? calloc(1, sizeof(*a)) : NULL;
    if (!a) {
        v->asks_overflow = true;
        return;
    }
    lw_buf_init(&a->ask, LW_RECEIPT_MAX);
    lw_buf_init(&a->answers, (size_t)LW_RECEIPT_MAX * ANSWERS_MAX);
    a->seq = r->seq;
    if (!lw_json_is(ask, LW_JSON_OBJECT) || !binds(data, ask->raw, a)) {
        lw_verifier_fail(v, LW_PROP_PAIRING, at,
                         "ask %" PRIu64 " is not bound to the call that it names", r->seq);
        asked_free(a);
        return;
    }
    lw_buf_adds(&a->ask, ask->raw);
    a->next = v->asks;
    v->asks = a;
    v->ask_count++;
}

static struct lw_asked *find(struct lw_verifier *v, struct lw_str id)
{
    uint64_t seq;

    if (!lw_verifier_id_seq(v, id, &seq))
        return NULL;
    for (struct lw_asked *a = v->asks; a; a = a->next) {
        if (a->seq == seq)
            return a;
    }
    return NULL;
}

void lw_verifier_answer(struct lw_verifier *v, const struct lw_receipt *r,
                        const struct lw_json *data, const struct lw_place *at)
{
    struct lw_str answer = text_of(data, "answer");
    struct lw_asked *a;
    struct lw_digest binding;

    if (!lw_str_eqz(answer, "approve") && !lw_str_eqz(answer, "deny"))
        return; /* a standing one: those that it leads to are answers of their own */
    a = find(v, text_of(data, "ask"));
    if (!a || a->answer_count == ANSWERS_MAX)
        return;
    if (!lw_digest_parse(text_of(data, "binding"), &binding) ||
        !lw_digest_eq(&binding, &a->binding)) {
        lw_verifier_fail(v, LW_PROP_PAIRING, at,
                         "answer %" PRIu64 " is about another ask than it names", r->seq);
        return;
    }
    if (r->ts >= a->expires)
        return; /* too late to count */
    lw_buf_adds(&a->answers, data->raw);
    lw_buf_addc(&a->answers, '\n');
    a->answer_count++;
}

/* ---- counting ---- */

static struct lw_str human(struct lw_str who)
{
    for (size_t i = who.n; i > 0; i--) {
        if (who.p[i - 1] == '@')
            return lw_str(who.p, i - 1);
    }
    return who;
}

static bool in_list(const struct lw_json *list, struct lw_str one)
{
    LW_JSON_EACH (x, list) {
        if (lw_str_eq(lw_json_string_or(x, LW_STR("")), one))
            return true;
    }
    return false;
}

static bool names(const struct lw_json *demand, const struct lw_json *answer)
{
    const struct lw_json *users = lw_json_getz(demand, "users");
    const struct lw_json *groups = lw_json_getz(demand, "groups");
    struct lw_str by = text_of(answer, "by");

    if (!lw_json_first(users) && !lw_json_first(groups))
        return true;
    if (in_list(users, by) || in_list(users, human(by)))
        return true;
    LW_JSON_EACH (g, lw_json_getz(answer, "groups")) {
        if (in_list(groups, lw_json_string_or(g, LW_STR(""))))
            return true;
    }
    return false;
}

static bool excludes_requester(const struct lw_json *terms)
{
    struct lw_str said = text_of(terms, "requester");
    bool demands = lw_json_bool_or(lw_json_getz(terms, "verified"), true);

    if (lw_str_eqz(said, "may"))
        return false;
    if (!lw_str_eqz(said, "default"))
        return true;
    LW_JSON_EACH (d, lw_json_getz(terms, "demands")) {
        int64_t quorum = 0;

        demands = demands || lw_json_first(lw_json_getz(d, "users")) ||
                  lw_json_first(lw_json_getz(d, "groups")) ||
                  !lw_json_int(lw_json_getz(d, "quorum"), &quorum) || quorum > 1;
    }
    return demands;
}

struct count {
    const struct lw_json *ask;
    const struct lw_json *terms;
    const struct lw_json *answers[ANSWERS_MAX];
    size_t n;
};

static bool counts(const struct count *c, const struct lw_json *answer)
{
    struct lw_str who = human(text_of(answer, "by"));

    if (who.n == 0 || (lw_json_bool_or(lw_json_getz(c->terms, "verified"), true) &&
                       !lw_json_bool_or(lw_json_getz(answer, "verified"), false)))
        return false;
    return !excludes_requester(c->terms) || (!lw_str_eq(who, human(text_of(c->ask, "user"))) &&
                                             !lw_str_eq(who, human(text_of(c->ask, "owner"))));
}

static bool met(const struct count *c, const struct lw_json *demand, int64_t quorum)
{
    struct lw_str humans[ANSWERS_MAX];
    int64_t have = 0;

    for (size_t i = 0; i < c->n; i++) {
        struct lw_str who = human(text_of(c->answers[i], "by"));
        bool again = false;

        if (!counts(c, c->answers[i]))
            continue;
        if (lw_json_bool_or(lw_json_getz(c->answers[i], "break_glass"), false))
            return true;
        for (int64_t k = 0; k < have; k++)
            again = again || lw_str_eq(humans[k], who);
        if (!again && (!demand || names(demand, c->answers[i])))
            humans[have++] = who;
    }
    return have >= quorum;
}

/* NULL when the answers are enough. */
static const char *enough(struct lw_verifier *v, const struct lw_asked *a,
                          const struct lw_json *ask)
{
    struct count c = {.ask = ask, .terms = lw_json_getz(ask, "terms")};
    const struct lw_json *demands = lw_json_getz(c.terms, "demands");
    struct lw_str lines = lw_buf_str(&a->answers);

    while (lines.n > 0 && c.n < ANSWERS_MAX) {
        size_t end = lw_str_find(lines, LW_STR("\n"), 0);

        if (lw_json_parse(&v->arena, lw_str(lines.p, end), NULL, &c.answers[c.n], NULL) != 0)
            return "whose answers cannot be read";
        if (lw_str_eqz(text_of(c.answers[c.n], "answer"), "deny"))
            return "which was denied";
        c.n++;
        lines = lw_str(lines.p + end + 1, lines.n - end - 1);
    }
    if (!lw_json_first(demands) && !met(&c, NULL, 1))
        return "which nobody approved";
    LW_JSON_EACH (d, demands) {
        int64_t quorum;

        if (!lw_json_int(lw_json_getz(d, "quorum"), &quorum) || !met(&c, d, quorum))
            return "which has not enough answers that count";
    }
    return NULL;
}

/* ---- use ---- */

static bool same(const struct lw_json *a, const struct lw_json *b)
{
    return a == b || (a && b && lw_json_equal(a, b));
}

static bool same_call(const struct lw_json *data, const struct lw_json *ask)
{
    static const char *const members[] = {"agent",  "method", "name", "policy",
                                          "server", "tool",   "user", "view"};

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        if (!same(lw_json_getz(data, members[i]), lw_json_getz(ask, members[i])))
            return false;
    }
    return same(lw_json_getz(lw_json_getz(data, "args"), "digest"),
                lw_json_getz(lw_json_getz(ask, "args"), "digest"));
}

static const char *used_wrongly(struct lw_verifier *v, const struct lw_receipt *r,
                                const struct lw_json *data, struct lw_asked *a)
{
    const struct lw_json *ask;
    struct lw_digest request;

    if (a->used)
        return "which was used before";
    if (r->ts >= a->expires)
        return "which was over";
    if (lw_json_parse(&v->arena, lw_buf_str(&a->ask), NULL, &ask, NULL) != 0)
        return "which cannot be read";
    if (!lw_digest_parse(text_of(data, "request"), &request) ||
        !lw_digest_eq(&request, &a->request) || !same_call(data, ask))
        return "which is about another call";
    return enough(v, a, ask);
}

void lw_verifier_approved(struct lw_verifier *v, const struct lw_receipt *r,
                          const struct lw_json *data, const struct lw_place *at)
{
    const struct lw_json *approval = lw_json_getz(data, "approval");
    struct lw_asked *a;
    const char *why;

    if (!approval)
        return;
    a = find(v, lw_json_string_or(approval, LW_STR_NONE));
    if (!a && (v->has_damage || v->asks_overflow)) {
        v->unknown_asks++;
        return;
    }
    why = a ? used_wrongly(v, r, data, a) : "which no ask before it made, or which was over";
    if (a)
        a->used = true;
    if (why)
        lw_verifier_fail(v, LW_PROP_PAIRING, at, "decision %" PRIu64 " uses an approval %s", r->seq,
                         why);
    else
        v->approvals++;
}
