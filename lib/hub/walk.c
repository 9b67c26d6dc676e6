/* Asking all members for one list, page by page and at the same time. One walk of a kind runs at a
 * time, whoever wants its list; who asks after something changed waits for the next. A member that
 * does not answer in time is left out, and the client hears of it when the member answers late. */
#include <stdio.h>
#include <stdlib.h>

#include "lib/hub/hub_internal.h"

const char *const lw_hub_part_method[PART_COUNT] = {
    [PART_TOOLS] = "tools/list",
    [PART_PROMPTS] = "prompts/list",
    [PART_TEMPLATES] = "resources/templates/list",
    [PART_RESOURCES] = "resources/list",
    [PART_TASKS] = "tasks/list",
    [PART_DISCOVER] = "server/discover",
};

const char *const lw_hub_part_member[PART_COUNT] = {
    [PART_TOOLS] = "tools",
    [PART_PROMPTS] = "prompts",
    [PART_TEMPLATES] = "resourceTemplates",
    [PART_RESOURCES] = "resources",
    [PART_TASKS] = "tasks",
    [PART_DISCOVER] = "",
};

static const unsigned part_capability[PART_COUNT] = {
    [PART_TOOLS] = CAP_TOOLS,         [PART_PROMPTS] = CAP_PROMPTS,
    [PART_TEMPLATES] = CAP_RESOURCES, [PART_RESOURCES] = CAP_RESOURCES,
    [PART_TASKS] = CAP_TASKS,         [PART_DISCOVER] = 0,
};

/* ---- asking ---- */

static bool ask(struct lw_hub *h, enum part part, size_t i, const struct lw_json *cursor,
                uint32_t page)
{
    struct leg *leg = lw_hub_leg_new(h, LEG_WALK, i, NULL);
    const char *comma = "";
    struct lw_buf b;

    if (!leg)
        return false;
    leg->part = part;
    leg->page = page;
    lw_buf_init(&b, h->o.max_message + HELLO_MAX + 4096);
    lw_buf_addf(&b, "{\"jsonrpc\":\"2.0\",\"id\":%llu,\"method\":\"%s\",\"params\":{",
                (unsigned long long)leg->no, lw_hub_part_method[part]);
    if (cursor) {
        lw_buf_addz(&b, "\"cursor\":");
        lw_buf_adds(&b, cursor->raw);
        comma = ",";
    }
    if (h->o.era == LW_ERA_MODERN) {
        lw_buf_addf(&b, "%s\"_meta\":", comma);
        lw_buf_adds(&b, lw_buf_str(&h->claim));
    }
    lw_buf_addz(&b, "}}");
    if (lw_buf_status(&b))
        h->failed = true;
    else
        lw_hub_to_member(h, i, leg->no, lw_hub_dup(h, lw_buf_str(&b)));
    lw_buf_fini(&b);
    return true;
}

static void left_out(struct lw_hub *h, enum part part, size_t i, const char *why)
{
    lw_hub_tell(h, LW_HUB_NOTE_LEFT_OUT, i, lw_strz(lw_hub_part_method[part]), lw_strz(why));
}

static void begin_member(struct lw_hub *h, enum part part, size_t i)
{
    struct walk *w = &h->walk[part];
    struct member *m = &h->m[i];
    struct leg *late = m->owes[part]; /* from an earlier walk */

    w->at[i] = WALK_SKIPPED;
    if (late && late->page == 1) {
        late->kind = LEG_WALK;
        m->owes[part] = NULL;
        w->at[i] = WALK_SLOW;
    } else if (late) {
        left_out(h, part, i, "it has not answered yet"); /* and what came before is gone */
    } else if (h->o.era == LW_ERA_LEGACY && m->known && m->state == MEMBER_READY && !m->down &&
               part_capability[part] && !(m->capabilities & part_capability[part])) {
        w->listing->answered[i] = true; /* with nothing */
    } else if (!lw_hub_member_reach(h, i, /* list= */ true)) {
        w->at[i] = WALK_FAILED;
        left_out(h, part, i, "its server is not available");
    } else if (ask(h, part, i, NULL, 1)) {
        w->at[i] = WALK_ASKED;
        w->open++;
    }
}

void lw_hub_walk_begin(struct lw_hub *h, enum part part)
{
    struct walk *w = &h->walk[part];

    if (w->running)
        return;
    w->listing = lw_hub_listing_new(h, part);
    w->at = calloc(h->o.count + 1, sizeof(*w->at));
    if (!w->listing || !w->at) {
        lw_hub_walk_abandon(h, part);
        h->failed = true;
        return;
    }
    w->running = true;
    w->generation = h->generation[part];
    w->deadline = h->now.steady_ms + h->o.gather_ms;
    w->open = 1; /* none ends it before all have been asked */
    for (size_t i = 0; i < h->o.count; i++)
        begin_member(h, part, i);
    if (--w->open == 0)
        lw_hub_walk_finish(h, part);
}

/* ---- answers ---- */

static void member_over(struct lw_hub *h, enum part part, size_t i, bool done)
{
    struct walk *w = &h->walk[part];
    bool waited = w->at[i] == WALK_ASKED;

    w->at[i] = done ? WALK_DONE : WALK_FAILED;
    w->listing->answered[i] = done;
    if (waited && --w->open == 0)
        lw_hub_walk_finish(h, part);
}

static bool method_missing(const struct lw_message *m)
{
    int64_t code;

    return m->kind == LW_MESSAGE_ERROR && lw_json_int(lw_json_getz(m->error, "code"), &code) &&
           code == LW_RPC_METHOD_NOT_FOUND;
}

static void late_answer(struct lw_hub *h, enum part part, size_t i, const struct lw_message *m)
{
    if (m->kind != LW_MESSAGE_RESULT)
        return;
    if (part != PART_DISCOVER) {
        lw_hub_changed_part(h, part);
        return;
    }
    lw_hub_member_know(h, i, m->result->raw);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        lw_hub_changed(h, (enum kind)kind);
}

void lw_hub_walk_answer(struct lw_hub *h, struct leg *leg, const struct lw_message *m)
{
    enum part part = leg->part;
    struct walk *w = &h->walk[part];
    const struct lw_json *items;
    const struct lw_json *next;
    uint32_t page = leg->page;
    size_t i = leg->member;
    bool late = leg->kind == LEG_LATE;

    lw_hub_leg_free(h, leg);
    if (late || !w->running) {
        late_answer(h, part, i, m);
        return;
    }
    if (m->kind == LW_MESSAGE_RESULT && part == PART_DISCOVER) {
        lw_hub_member_know(h, i, m->result->raw);
        member_over(h, part, i, /* done= */ true);
        return;
    }
    items = m->kind == LW_MESSAGE_RESULT ? lw_json_getz(m->result, lw_hub_part_member[part]) : NULL;
    if (method_missing(m)) {
        member_over(h, part, i, /* done= */ true);
        return;
    }
    if (!lw_json_is(items, LW_JSON_ARRAY)) {
        h->m[i].mute |= part == PART_DISCOVER;
        left_out(h, part, i,
                 m->kind == LW_MESSAGE_ERROR ? "it answered with an error"
                                             : "its answer holds no list");
        member_over(h, part, i, /* done= */ false);
        return;
    }
    /* Templates are answered from the manifest, whether the server has resources or not. */
    w->listing->has[i] |= part != PART_TEMPLATES || items->count > 0;
    LW_JSON_EACH (item, items) {
        if (!lw_hub_listing_add(h, w->listing, i, item)) {
            left_out(h, part, i, "the merged list has no room for it");
            member_over(h, part, i, /* done= */ false);
            return;
        }
    }
    next = lw_json_getz(m->result, "nextCursor");
    if (!lw_json_is(next, LW_JSON_STRING)) {
        member_over(h, part, i, /* done= */ true);
    } else if (page >= PAGES_MAX || !ask(h, part, i, next, page + 1)) {
        left_out(h, part, i, "its list has too many pages");
        member_over(h, part, i, /* done= */ false);
    }
}

void lw_hub_walk_lost(struct lw_hub *h, struct leg *leg)
{
    enum part part = leg->part;
    size_t i = leg->member;
    bool late = leg->kind == LEG_LATE;

    lw_hub_leg_free(h, leg);
    if (late || !h->walk[part].running)
        return;
    left_out(h, part, i, "its server is not available");
    member_over(h, part, i, /* done= */ false);
}

/* ---- the end ---- */

void lw_hub_walk_abandon(struct lw_hub *h, enum part part)
{
    struct walk *w = &h->walk[part];

    lw_hub_listing_unref(&w->listing);
    free(w->at);
    *w = (struct walk){0};
}

/* Pages of slow members are waited for by nobody from now on. */
static void let_go(struct lw_hub *h, enum part part)
{
    struct walk *w = &h->walk[part];

    for (struct leg *leg = h->first_leg; leg; leg = leg->next) {
        if (leg->kind != LEG_WALK || leg->part != part)
            continue;
        leg->kind = LEG_LATE;
        h->m[leg->member].owes[part] = leg;
        if (w->at[leg->member] == WALK_ASKED)
            left_out(h, part, leg->member, "it has not answered yet");
    }
}

static void serve(struct lw_hub *h, struct request *r, struct listing *l)
{
    if (l->part == PART_DISCOVER)
        lw_hub_shake_discovered(h, r);
    else
        lw_hub_listing_page(h, r->exchange, r->id, l, 0);
    lw_hub_request_free(h, r, /* give_up= */ false);
}

void lw_hub_walk_finish(struct lw_hub *h, enum part part)
{
    struct walk *w = &h->walk[part];
    struct listing *l = w->listing;
    uint64_t generation = w->generation;
    struct request *next;
    bool more = false;

    let_go(h, part);
    w->listing = NULL;
    lw_hub_walk_abandon(h, part);
    if (!lw_hub_listing_seal(h, l)) {
        lw_hub_listing_unref(&l);
        return;
    }
    for (struct request *r = h->first; r; r = next) {
        next = r->next;
        if (r->kind != REQUEST_PART || r->part != part)
            continue;
        if (r->wants <= generation)
            serve(h, r, l);
        else
            more = true;
    }
    if (part == PART_RESOURCES || part == PART_TEMPLATES) {
        struct listing **kept = &h->catalog[part == PART_TEMPLATES];

        lw_hub_listing_unref(kept);
        *kept = l;
        lw_hub_resource_resume(h);
    } else {
        lw_hub_listing_unref(&l);
    }
    if (more)
        lw_hub_walk_begin(h, part);
}

void lw_hub_walk_request(struct lw_hub *h, uint64_t exchange, const struct lw_message *m,
                         enum part part)
{
    struct request *r;

    if (lw_json_getz(m->params, "cursor") && part != PART_DISCOVER) {
        lw_hub_listing_more(h, exchange, m, part);
        return;
    }
    r = lw_hub_request_new(h, REQUEST_PART, exchange, m, LW_STR_NONE);
    if (!r)
        return;
    r->part = part;
    r->wants = h->generation[part];
    lw_hub_walk_begin(h, part);
}
