/* The facts of a server: launch, instructions, serverInfo, capabilities, protocol. */
#include "lib/drift/differ.h"

static const struct lw_json *parse(struct lw_differ *c, struct lw_str text)
{
    struct lw_json_limits limits = lw_json_default_limits;
    const struct lw_json *v = NULL;

    limits.bytes = text.n;
    limits.string = text.n;
    limits.depth = LW_JSON_DEPTH_MAX;
    if (text.p && lw_json_parse(&c->scratch, text, &limits, &v, NULL) != 0)
        return NULL;
    return v;
}

static void diff_instructions(struct lw_differ *c, const struct lw_json *before,
                              const struct lw_json *after)
{
    if (before)
        lw_differ_text(c, LW_DELTA_INSTRUCTIONS_CHANGED, before, after);
    else
        lw_differ_give_json(c, LW_DELTA_INSTRUCTIONS_FIRST_SEEN, before, after);
    /* To give orders is what they are for; to set other orders aside is not. */
    lw_differ_signals(c, before, after, LW_SIG_ALL & ~(LW_SIG_INSTRUCTION | LW_SIG_EFFECT));
}

static void diff_server_info(struct lw_differ *c, const struct lw_json *before,
                             const struct lw_json *after)
{
    struct lw_pairs p = lw_pairs(before, after);

    if (!before || !after) {
        lw_differ_give_json(c, before ? LW_DELTA_SERVER_INFO_CHANGED : LW_DELTA_FACT_FIRST_SEEN,
                            before, after);
        return;
    }
    while (lw_pairs_next(&p)) {
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        size = lw_path_push(c, p.key);
        if (lw_str_eqz(p.key, "name"))
            lw_differ_give_json(c, LW_DELTA_SERVER_NAME_CHANGED, p.before, p.after);
        else if (lw_str_eqz(p.key, "version"))
            lw_differ_give_json(c, LW_DELTA_SERVER_VERSION_CHANGED, p.before, p.after);
        else
            lw_differ_text(c, LW_DELTA_SERVER_INFO_CHANGED, p.before, p.after);
        lw_path_pop(c, size);
    }
    /* Addresses of web sites and icons belong here; orders to a model do not. */
    lw_differ_signals(c, before, after,
                      LW_SIG_INSTRUCTION | LW_SIG_OVERRIDE | LW_SIG_CONCEALMENT | LW_SIG_DATA_FLOW |
                          LW_SIG_MARKUP | LW_SIG_HIDDEN | LW_SIG_CREDENTIAL_FILE);
}

/* A capability, an extension or an experiment that was not there is something new to be used. */
static void diff_capabilities(struct lw_differ *c, const struct lw_json *before,
                              const struct lw_json *after, bool nested)
{
    struct lw_pairs p = lw_pairs(before, after);

    if (!nested && (!before || !after)) {
        lw_differ_give_json(c, before ? LW_DELTA_CAPABILITIES_CHANGED : LW_DELTA_FACT_FIRST_SEEN,
                            before, after);
        return;
    }
    while (lw_pairs_next(&p)) {
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        size = lw_path_push(c, p.key);
        if (!nested && (lw_str_eqz(p.key, "extensions") || lw_str_eqz(p.key, "experimental")))
            diff_capabilities(c, p.before, p.after, /* nested= */ true);
        else
            lw_differ_give_json(
                c, p.before ? LW_DELTA_CAPABILITIES_CHANGED : LW_DELTA_CAPABILITY_ADDED, p.before,
                p.after);
        lw_path_pop(c, size);
    }
}

static void diff_fact(struct lw_differ *c, enum lw_fact fact, const struct lw_json *before,
                      const struct lw_json *after)
{
    switch (fact) {
    case LW_FACT_INSTRUCTIONS:
        diff_instructions(c, before, after);
        break;
    case LW_FACT_SERVER_INFO:
        diff_server_info(c, before, after);
        break;
    case LW_FACT_CAPABILITIES:
        diff_capabilities(c, before, after, /* nested= */ false);
        break;
    case LW_FACT_PROTOCOL:
        lw_differ_give_json(c, before ? LW_DELTA_PROTOCOL_CHANGED : LW_DELTA_FACT_FIRST_SEEN,
                            before, after);
        break;
    case LW_FACT_LAUNCH:
        lw_differ_launch(c, before, after);
        break;
    case LW_FACT_AUTH:
        lw_differ_auth(c, before, after);
        break;
    case LW_FACT_EXTRA:
        lw_differ_give_json(c, LW_DELTA_EXTRA_CHANGED, before, after);
        break;
    case LW_FACT_COUNT:
        break;
    }
}

/* With nothing approved, the items are held anyway: each fact is one delta, not analysed. */
static void first_seen(struct lw_differ *c, enum lw_fact fact, struct lw_str after)
{
    enum lw_delta_kind kind = fact == LW_FACT_INSTRUCTIONS ? LW_DELTA_INSTRUCTIONS_FIRST_SEEN
                              : fact == LW_FACT_LAUNCH     ? LW_DELTA_LAUNCH_FIRST_SEEN
                                                           : LW_DELTA_FACT_FIRST_SEEN;

    lw_differ_give(c, kind, LW_STR_NONE, after, LW_STR_NONE);
}

void lw_differ_fact(struct lw_differ *c, enum lw_fact fact, struct lw_str before,
                    struct lw_str after)
{
    const struct lw_json *b = parse(c, before);
    const struct lw_json *a = parse(c, after);
    uint32_t listed = c->listed;

    if ((before.p && !b) || (after.p && !a))
        lw_differ_give(c, LW_DELTA_TOO_COMPLEX, before, after, LW_STR_NONE);
    else
        diff_fact(c, fact, b, a);
    if (c->listed == listed) /* it differs in a way that has no kind: never without a delta */
        lw_differ_give(c, LW_DELTA_MEMBER_CHANGED, before, after, LW_STR_NONE);
}

void lw_differ_facts(struct lw_differ *c)
{
    for (unsigned f = 0; f < LW_FACT_COUNT && c->err == 0; f++) {
        enum lw_fact fact = (enum lw_fact)f;
        struct lw_str before = c->approved ? lw_manifest_fact(c->approved, fact) : LW_STR_NONE;
        struct lw_str after = lw_surface_fact(c->live, fact);

        if ((!before.p && !after.p) || (before.p && after.p && lw_str_eq(before, after)))
            continue;
        lw_differ_enter(c, LW_PART_TOOLS, LW_STR_NONE, lw_fact_name(fact));
        if (c->approved) {
            lw_differ_fact(c, fact, before, after);
            lw_differ_fact_earlier(c, fact, before, after);
        } else {
            first_seen(c, fact, after);
        }
        lw_differ_leave(c);
    }
}
