/* Why a delta has its severity, and what approving it would make possible. Decides the words only;
 * what a delta does is lib/drift's table. */
#include "cli/review_explain.h"

#include <stdio.h>

#include "cli/out.h"
#include "lib/json/json.h"

#define TEXT_MAX    ((size_t)256 << 20)
#define NAMES_SHOWN 40 /* items of one change that are named */

const char *lw_explain_disposition(const struct lw_delta *d)
{
    switch (d->disposition) {
    case LW_QUARANTINE:
        if (lw_delta_comes(d))
            return "held: nobody has approved it";
        return d->dimension == LW_DIM_INSTRUCTION
                   ? "held: text with these marks can steer the model, whatever the tool does"
                   : "held: with it a call would mean something else than what was approved";
    case LW_REVIEW:
        return "not held: the approved definition is served and calls are checked against it, so "
               "that the change reaches nobody before your answer";
    case LW_PASS:
        break;
    }
    return "recorded only: neither a model nor the server can make use of it";
}

static const char *const by_dimension[] = {
    [LW_DIM_COSMETIC] = "nothing new: it reads the same",
    [LW_DIM_EFFECT] = "calls of the tool may do more to the world than was approved",
    [LW_DIM_DATA_CLASS] = "other data may be read or be given away",
    [LW_DIM_EXTERNAL_REACH] = "data may go to a place that nobody approved",
    [LW_DIM_SCHEMA_SHAPE] =
        ("the agent may pass other arguments than were approved, and a result may "
         "look otherwise"),
    [LW_DIM_CREDENTIAL_SCOPE] = "more may be asked for or done with a credential",
    [LW_DIM_INSTRUCTION] = "the model reads words that nobody read before it, and may follow them",
    [LW_DIM_IDENTITY] = "another program or name may stand where the approved one stood",
};

const char *lw_explain_possible(const struct lw_delta *d)
{
    bool added = lw_delta_comes(d);

    if (d->kind == LW_DELTA_LAUNCH_FIRST_SEEN)
        return "this program runs with the rights of this machine's user, or this address is "
               "talked "
               "to";
    if (lw_delta_goes(d))
        return "nothing new: what is not offered cannot be called";
    if (added && d->part == LW_PART_TOOLS)
        return "the agent is shown this tool and may call it with any arguments its schema takes";
    if (added && d->part == LW_PART_PROMPTS)
        return "a user may put this prompt's text before the model";
    if (added)
        return "the agent is shown this resource and may read it into the model";
    if ((size_t)d->dimension < sizeof(by_dimension) / sizeof(by_dimension[0]) &&
        by_dimension[d->dimension])
        return by_dimension[d->dimension];
    return "what the table of deltas does not describe";
}

static void put_explained(const struct lw_delta *d, const struct lw_review_style *style,
                          struct lw_buf *to)
{
    lw_review_delta(d, style, to);
    if (d->disposition == LW_PASS)
        return;
    lw_buf_addf(to, "    why %s: %s\n", lw_severity_name(d->severity), lw_explain_disposition(d));
    lw_buf_addf(to, "    would make possible: %s\n", lw_explain_possible(d));
}

/* All items of a change, by name. */
static void put_items(const struct lw_change *c, struct lw_buf *to)
{
    lw_buf_addf(to, "  the same in %zu items, one decision:", c->count);
    for (size_t i = 0; i < c->count && i < NAMES_SHOWN; i++) {
        lw_buf_addz(to, i ? ", " : " ");
        lw_visible(to, lw_utf8_cut(c->items[i]->item, 100));
    }
    if (c->count > NAMES_SHOWN)
        lw_buf_addf(to, ", … %zu more", c->count - NAMES_SHOWN);
    lw_buf_addc(to, '\n');
}

void lw_review_changes(const struct lw_drift *d, const struct lw_changes *changes,
                       const struct lw_review_style *style, struct lw_buf *to)
{
    if (lw_drift_count(d) == 0) {
        lw_buf_addz(to, "nothing changed\n");
        return;
    }
    lw_review_summary(d, style, to);
    for (size_t i = 0; i < changes->n; i++) {
        const struct lw_change *c = &changes->v[i];

        lw_review_heading(d, c->first, style, to);
        to->n -= to->n > 0 && to->p[to->n - 1] == '\n'; /* its number goes behind it */
        lw_buf_addf(to, "  (change %zu)\n", i + 1);
        if (c->count > 1)
            put_items(c, to);
        for (const struct lw_delta *k = c->first; k && lw_delta_same_item(c->first, k); k = k->next)
            put_explained(k, style, to);
    }
    if (lw_drift_server(d) == LW_QUARANTINE)
        lw_buf_addz(to, "\nThe change to the server itself holds all of its items.\n");
}

int lw_review_print(const struct lw_cli *cli, const struct lw_drift *d)
{
    struct lw_review_style style = {.color = cli->color};
    struct lw_changes changes = {.n = 0};
    struct lw_buf text;
    int status = 0;

    lw_buf_init(&text, TEXT_MAX);
    if (lw_changes_of(d, &changes) != 0)
        status = lw_fail(cli, "out of memory", NULL);
    else
        lw_review_changes(d, &changes, &style, &text);
    if (status == 0 && lw_buf_status(&text) != 0)
        status = lw_fail(cli, "the report is too large", "--json shows all of it");
    else if (status == 0)
        fwrite(text.p, 1, text.n, stdout);
    lw_changes_free(&changes);
    lw_buf_fini(&text);
    return status;
}

void lw_review_write_changes(const struct lw_drift *d, struct lw_json_writer *w)
{
    struct lw_changes changes = {.n = 0};

    if (lw_changes_of(d, &changes) != 0)
        return;
    lw_json_key(w, LW_STR("changes"));
    lw_json_begin_array(w);
    for (size_t i = 0; i < changes.n; i++) {
        const struct lw_change *v = &changes.v[i];
        enum lw_disposition is = v->first->item.p ? lw_drift_item(d, v->first->part, v->first->item)
                                                  : lw_drift_server(d);

        lw_json_begin_object(w);
        lw_json_kv_int(w, "change", (int64_t)i + 1);
        lw_json_kv_string(w, "disposition", lw_strz(lw_disposition_name(is)));
        lw_json_kv_string(w, "why", lw_strz(lw_explain_disposition(v->first)));
        lw_json_kv_string(w, "possible", lw_strz(lw_explain_possible(v->first)));
        lw_json_key(w, LW_STR("items"));
        lw_json_begin_array(w);
        for (size_t k = 0; k < v->count && v->first->item.p; k++)
            lw_json_put_string(w, v->items[k]->item);
        lw_json_end_array(w);
        lw_json_end_object(w);
    }
    lw_json_end_array(w);
    lw_changes_free(&changes);
}
