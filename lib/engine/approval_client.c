/* What a client is asked to show to its human, and what it says that they said.
 *
 * Decides the words, and which era gets them how. What a client says counts as asserted; of a page
 * of ours it can only say that its human goes there, or does not. Specification: client/elicitation
 * of both eras, basic/patterns/mrtr. */
#include "lib/engine/approval_internal.h"

#define URL_SINCE "2025-11-25" /* the first version that has URL mode */

/* ---- forms and pages: what a client is asked to show ---- */

static void put_form(const struct approval *a, struct lw_buf *b)
{
    struct lw_buf text;

    lw_buf_init(&text, LW_FORM_MAX + 1024);
    lw_buf_addz(&text, "A rule of Landwaiter wants this call to be approved by a human before it "
                       "runs.\n\n");
    lw_buf_adds(&text, lw_buf_str(&a->shown));
    lw_buf_addz(b, "{\"mode\":\"form\",\"message\":");
    lw_json_quote(b, lw_buf_str(&text));
    lw_buf_addz(b, ",\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"decision\":{"
                   "\"type\":\"string\",\"title\":\"Decision\",\"enum\":[\"deny\",\"approve\"]}},"
                   "\"required\":[\"decision\"]}}");
    b->failed |= text.failed;
    lw_buf_fini(&text);
}

/* Unique for this client: no approval is asked about under one number twice. */
static void put_elicitation(const struct approval *a, struct lw_buf *b)
{
    lw_buf_addf(b, "\"elicitationId\":\"%s.%llu\"", a->id, (unsigned long long)a->address);
}

/* The address stands in `url` and nowhere else. Only older clients know an elicitationId. */
static void put_address(struct lw_session *s, const struct pending *p, struct lw_str url,
                        struct lw_buf *b)
{
    struct lw_buf name, text;

    lw_buf_init(&name, LW_FORM_MAX);
    lw_buf_init(&text, LW_FORM_MAX);
    lw_json_quote(&name, p->subject.p ? p->subject : LW_STR(""));
    lw_buf_addf(&text, "A rule of Landwaiter wants the call %.*s ", LW_FMT(p->method));
    lw_visible_json(&text, lw_buf_str(&name));
    lw_buf_addf(&text,
                " (server %.*s) to be approved by a human before it runs, as approval %s. The page "
                "shows all of it and asks; opening it approves nothing.",
                LW_FMT(s->o.server), p->ask->id);
    lw_buf_addz(b, "{\"mode\":\"url\",\"message\":");
    lw_json_quote(b, lw_buf_str(&text));
    lw_buf_addz(b, ",\"url\":");
    lw_json_quote(b, url);
    if (s->era != LW_ERA_MODERN) {
        lw_buf_addc(b, ',');
        put_elicitation(p->ask, b);
    }
    lw_buf_addc(b, '}');
    b->failed |= name.failed || text.failed;
    lw_buf_fini(&name);
    lw_buf_fini(&text);
}

/* `url` p NULL: a form. */
static void put_params(struct lw_session *s, const struct pending *p, struct lw_str url,
                       struct lw_buf *b)
{
    if (url.p)
        put_address(s, p, url, b);
    else
        put_form(p->ask, b);
}

bool lw_approval_can_show(struct lw_session *s)
{
    struct lw_message question = {.method = LW_STR("elicitation/create")};

    return lw_may_ask(s, &question);
}

/* What versions without that mode declare means nothing. */
bool lw_approval_can_open(struct lw_session *s)
{
    struct lw_json mode = {.type = LW_JSON_STRING, .key = LW_STR("mode"), .string = LW_STR("url")};
    struct lw_json params = {.type = LW_JSON_OBJECT, .child = &mode, .count = 1};
    struct lw_message question = {.method = LW_STR("elicitation/create"), .params = &params};

    if (s->era != LW_ERA_MODERN && strcmp(s->version, URL_SINCE) < 0)
        return false;
    return lw_may_ask(s, &question);
}

static bool ask_legacy(struct lw_session *s, struct pending *p, struct lw_str url)
{
    struct approval *a = p->ask;
    struct lw_effect_item *e;
    struct lw_buf b;

    lw_buf_init(&b, LW_FORM_MAX * 8);
    a->question = ++s->next_asked;
    a->address = a->question;
    lw_buf_addf(&b,
                "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"elicitation/create\",\"params\":",
                (unsigned long long)a->question);
    put_params(s, p, url, &b);
    lw_buf_addc(&b, '}');
    if (lw_buf_status(&b)) {
        a->question = 0;
        lw_buf_fini(&b);
        return false;
    }
    e = lw_fx(s, LW_FX_TO_CLIENT);
    e->exchange = p->exchange;
    e->request = true;
    e->bytes = lw_fx_dup(s, lw_buf_str(&b));
    lw_buf_fini(&b);
    a->sent = url.p != NULL;
    return true;
}

/* What the state is of: the approval, and how it was asked, as no answer may count for the other.
 */
static bool seal(struct lw_session *s, const struct pending *p, bool page, struct lw_buf *handle)
{
    struct lw_buf of;
    bool ok;

    lw_buf_init(&of, 256);
    lw_buf_addf(&of, "%s%s", page ? LW_OF_PAGE : "", p->ask->id);
    ok = lw_buf_status(&of) == 0 && lw_state_seal_ours(s, p, lw_buf_str(&of), handle);
    lw_buf_fini(&of);
    return ok;
}

/* The call is answered by a question; it comes again with the answer, under a state of ours that is
 * bound to it and works once. */
static bool ask_modern(struct lw_session *s, struct pending *p, struct lw_str url)
{
    struct lw_buf handle, result, whole;
    bool ok;

    lw_buf_init(&handle, 512);
    lw_buf_init(&result, LW_FORM_MAX * 8);
    lw_buf_init(&whole, LW_FORM_MAX * 9);
    ok = seal(s, p, url.p != NULL, &handle);
    lw_buf_addz(&result, "{\"resultType\":\"input_required\",\"inputRequests\":{\"" LW_QUESTION
                         "\":{\"method\":\"elicitation/create\",\"params\":");
    put_params(s, p, url, &result);
    lw_buf_addz(&result, "}},\"requestState\":");
    lw_json_quote(&result, lw_buf_str(&handle));
    lw_buf_addc(&result, '}');
    lw_rpc_result(&whole, p->client_id, lw_buf_str(&result));
    ok = ok && lw_buf_status(&result) == 0 && lw_buf_status(&whole) == 0;
    if (ok) {
        lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&whole)), /* final= */ true);
        lw_pending_free(s, p);
    }
    lw_buf_fini(&handle);
    lw_buf_fini(&result);
    lw_buf_fini(&whole);
    return ok;
}

void lw_approval_tell_complete(struct lw_session *s, struct pending *p)
{
    struct lw_buf b;

    if (!p->ask->sent || s->era == LW_ERA_MODERN)
        return;
    p->ask->sent = false;
    lw_buf_init(&b, 4096);
    lw_buf_addz(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/elicitation/complete\","
                    "\"params\":{");
    put_elicitation(p->ask, &b);
    lw_buf_addz(&b, "}}");
    lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
}

void lw_approval_take_back(struct lw_session *s, struct pending *p)
{
    struct lw_buf b;

    if (p->ask->question == 0)
        return;
    lw_buf_init(&b, 4096);
    lw_buf_addf(&b,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                "\"requestId\":%llu,\"reason\":\"it is not asked any more\"}}",
                (unsigned long long)p->ask->question);
    lw_fx_client(s, p->exchange, lw_fx_dup(s, lw_buf_str(&b)), /* final= */ false);
    lw_buf_fini(&b);
    p->ask->question = 0;
}

enum form_answer lw_approval_answer_of(const struct lw_json *result, bool page)
{
    struct lw_str action = lw_json_string_or(lw_json_getz(result, "action"), LW_STR(""));
    struct lw_str decision =
        lw_json_string_or(lw_json_getz(lw_json_getz(result, "content"), "decision"), LW_STR(""));

    if (page)
        return lw_str_eqz(action, "decline")  ? FORM_DENY
               : lw_str_eqz(action, "accept") ? FORM_OPENED
                                              : FORM_NONE;
    if (lw_str_eqz(action, "decline") ||
        (lw_str_eqz(action, "accept") && lw_str_eqz(decision, "deny")))
        return FORM_DENY;
    return lw_str_eqz(action, "accept") && lw_str_eqz(decision, "approve") ? FORM_APPROVE
                                                                           : FORM_NONE;
}

bool lw_approval_ask_client(struct lw_session *s, struct pending *p, struct lw_str url)
{
    return s->era == LW_ERA_MODERN ? ask_modern(s, p, url) : ask_legacy(s, p, url);
}
