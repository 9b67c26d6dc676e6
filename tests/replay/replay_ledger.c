/* The ledger as a scenario plays it, by hand: what it answers to records, what is approved, what is
 * switched off, how approvals stand. */
#include "tests/replay/replay.h"

#include <stdio.h>

/* ---- the ledger's part ---- */

int rpl_receipts(struct world *w, struct lw_str how)
{
    struct lw_str first = rpl_word(&how);
    bool killed = lw_str_eqz(first, "killed");
    bool ok = !lw_str_eqz(first, "fail");
    bool limited = lw_str_eqz(first, "limited");
    uint64_t unit = limited ? rpl_number(rpl_word(&how)) : 0;
    size_t n = w->ticket_count;
    int err = 0;

    w->ticket_count = 0;
    for (size_t i = 0; i < n && !err; i++) {
        char id[32];

        snprintf(id, sizeof(id), "r-%llu", (unsigned long long)++w->receipt_count);
        if (w->unheard[i])
            continue; /* the shell does not pass it on */
        if (limited && w->claims[i])
            err = lw_session_claimed(w->session, w->tickets[i], unit, (int64_t)rpl_number(how),
                                     w->now);
        else if (lw_str_eqz(first, "void") && w->permits[i])
            err = lw_session_receipt(w->session, w->tickets[i], -LW_ERR_STATE, LW_STR_NONE, w->now);
        else if (killed && w->permits[i])
            err =
                lw_session_receipt(w->session, w->tickets[i], -LW_ERR_KILLED, LW_STR_NONE, w->now);
        else
            err = lw_session_receipt(w->session, w->tickets[i], ok ? 0 : -LW_ERR_FULL,
                                     ok ? lw_strz(id) : LW_STR_NONE, w->now);
    }
    return err;
}

/* The manifest as it is, for a session that has not been told. */
static int manifest_again(struct world *w)
{
    struct lw_buf text;
    int err;

    if (!w->manifest) {
        rpl_fail(w, "nothing was approved");
        return 0;
    }
    lw_buf_init(&text, 1 << 24);
    lw_manifest_write(w->manifest, &text);
    err = lw_session_manifest(w->session, lw_buf_str(&text), w->now);
    lw_buf_fini(&text);
    return err;
}

/* {"effect":"read","data":["personal"],…}: what the human who approves says about the tools. */
static void declare(struct world *w, struct lw_str json, struct lw_approval *a)
{
    const struct lw_json *v = rpl_parse(w, json);
    const struct lw_json *effect = lw_json_getz(v, "effect");

    if (effect && lw_effect_parse(effect->string, &a->effect) != 0)
        rpl_fail(w, "unknown effect");
    for (int d = 0; d < LW_DECLARED_COUNT; d++) {
        const struct lw_json *list = lw_json_getz(v, lw_declared_name((enum lw_declared)d));
        struct lw_str words[16];
        size_t n = 0;
        struct lw_buf b;

        if (!list)
            continue;
        LW_JSON_EACH (one, list)
            words[n++ % 16] = one->string;
        lw_buf_init(&b, 4096);
        if (n > 16 || lw_declared_write(words, n, &b) != 0)
            rpl_fail(w, "these words cannot be declared");
        a->declared[d] = lw_arena_dup(&w->memory, lw_buf_str(&b));
        lw_buf_fini(&b);
    }
}

int rpl_approve(struct world *w, struct lw_str rest)
{
    struct lw_str what = rpl_word(&rest);
    struct lw_approval a = {.by = LW_STR("tester"), .at = w->now.wall_ms};
    struct lw_surface *live = NULL;
    struct lw_manifest *m = NULL;
    struct lw_buf text;
    int err;

    if (lw_str_eqz(what, "none"))
        return lw_session_manifest(w->session, LW_STR_NONE, w->now);
    if (lw_str_eqz(what, "same"))
        return manifest_again(w);
    if (!w->surface.p || lw_surface_load(w->surface, &live) != 0) {
        rpl_fail(w, "no surface was observed that could be approved");
        return 0;
    }
    if (lw_str_eqz(what, "tool")) {
        a.tools = &rest;
        a.tool_count = 1;
    } else if (lw_str_eqz(what, "declare")) {
        declare(w, rest, &a);
    } else if (lw_str_starts(rest, LW_STR("effect "))) {
        err = lw_effect_parse(lw_str(rest.p + 7, rest.n - 7), &a.effect);
        if (err)
            rpl_fail(w, "unknown effect");
    } else if (lw_str_eqz(what, "until")) {
        a.expires_at = w->now.wall_ms + (int64_t)rpl_number(rest);
    }
    err = lw_manifest_approve(w->manifest, live, &a, &m);
    lw_surface_free(&live);
    if (err) {
        rpl_fail(w, "approval failed: %s", lw_err_text(err));
        return 0;
    }
    lw_manifest_free(&w->manifest);
    w->manifest = m;
    lw_buf_init(&text, 1 << 24);
    lw_manifest_write(m, &text);
    err = lw_session_manifest(w->session, lw_buf_str(&text), w->now);
    lw_buf_fini(&text);
    return err;
}

int rpl_kill(struct world *w, struct lw_str rest)
{
    struct lw_str kind = rpl_word(&rest);
    struct lw_str name = rpl_word(&rest);
    size_t n = 0;

    if (!lw_str_eqz(kind, "none")) {
        if (lw_kill_kind_parse(kind, &w->kill.kind) != 0)
            rpl_fail(w, "no such kind");
        w->kill.name = lw_arena_dup(&w->memory, name);
        w->kill.reason = lw_arena_dup(&w->memory, rest);
        n = 1;
    }
    return lw_session_kills(w->session, &w->kill, n, w->now);
}

static bool ask_state(struct lw_str name, enum lw_ask_state *out)
{
    for (int i = LW_ASK_DENIED; i <= LW_ASK_CONSUMED; i++) {
        *out = (enum lw_ask_state)i;
        if (lw_str_eqz(name, lw_ask_state_name(*out)))
            return true;
    }
    return false;
}

int rpl_asked(struct world *w, struct lw_str rest)
{
    struct lw_str how = rpl_word(&rest);
    struct lw_asked a = {.id = rest.n ? rest : LW_STR("r-ask"),
                         .expires_at = w->now.wall_ms + 600000};

    if (lw_str_eqz(how, "busy"))
        a = (struct lw_asked){.err = -LW_ERR_BUSY};
    else if (lw_str_eqz(how, "full"))
        a = (struct lw_asked){.err = -LW_ERR_LIMIT};
    else if (lw_str_eqz(how, "no"))
        a = (struct lw_asked){.err = -LW_ERR_PERM};
    else if (!ask_state(how, &a.state))
        rpl_fail(w, "no such state");
    return lw_session_asked(w->session, w->asked, &a, w->now);
}

int rpl_answered(struct world *w, struct lw_str rest)
{
    struct lw_str how = rpl_word(&rest);
    enum lw_ask_state state;

    if (!ask_state(how, &state))
        rpl_fail(w, "no such state");
    return lw_session_answered(w->session, rest, state, w->now);
}
