/* The effect of a tool as its definition tells it, before and after, and what is new in it.
 *
 * What a human declared stands in for what would be inferred of the approved definition; what a
 * definition says of itself in annotations only adds to it. What texts and names claim is
 * effects.c's. */
#include "lib/drift/effects.h"

#include "lib/drift/differ.h"

struct story {
    struct lw_differ *c;
    unsigned effects;
    struct lw_str evidence[LW_EFF_COUNT];
    size_t bytes;
};

static void hear(struct story *s, struct lw_str text)
{
    int found;

    s->bytes += text.n;
    if (s->c->err || s->bytes > LW_TEXT_MAX) /* signals.c says so */
        return;
    found = lw_effects_of_text(s->c->lexicon, text, s->evidence);
    if (found < 0)
        s->c->err = found;
    else
        s->effects |= (unsigned)found;
}

static void hear_value(struct story *s, const struct lw_json *v)
{
    unsigned found;

    LW_JSON_EACH (m, v)
        hear_value(s, m);
    if (v->type != LW_JSON_STRING || v->string.n > 64)
        return;
    found = lw_effects_of_name(s->c->lexicon, v->string, /* first_only= */ true);
    found &= ~(unsigned)(LW_EFF_READ | LW_EFF_WRITE);
    for (unsigned b = 0; b < LW_EFF_COUNT; b++) {
        if ((found >> b & 1) && !s->evidence[b].p)
            s->evidence[b] = v->string;
    }
    s->effects |= found;
}

static void hear_schema(struct story *s, const struct lw_json *schema)
{
    LW_JSON_EACH (m, schema) {
        bool object = schema->type == LW_JSON_OBJECT;

        if (object && lw_str_eqz(m->key, "description") && m->type == LW_JSON_STRING)
            hear(s, m->string);
        else if (object && (lw_str_eqz(m->key, "enum") || lw_str_eqz(m->key, "const")))
            hear_value(s, m);
        else
            hear_schema(s, m);
    }
}

/* All effects of a definition; `named` gets those that its name, title and description claim, which
 * weigh more than what is said of parameters. */
static unsigned story_of(struct lw_differ *c, const struct lw_json *def, unsigned *named,
                         struct lw_str evidence[LW_EFF_COUNT])
{
    struct story s = {.c = c};
    struct lw_str name = lw_json_string_or(lw_json_getz(def, "name"), LW_STR(""));
    const struct lw_json *text = lw_json_getz(def, "description");
    const struct lw_json *annotations = lw_json_getz(def, "annotations");

    *named = lw_effects_of_name(c->lexicon, name, /* first_only= */ false);
    if (lw_json_is(text, LW_JSON_STRING))
        hear(&s, text->string);
    if (lw_json_is(lw_json_getz(def, "title"), LW_JSON_STRING))
        hear(&s, lw_json_getz(def, "title")->string);
    *named |= s.effects;
    if (lw_json_getz(def, "inputSchema"))
        hear_schema(&s, lw_json_getz(def, "inputSchema"));
    if (lw_json_bool_or(lw_json_getz(annotations, "readOnlyHint"), false))
        s.effects |= LW_EFF_READ;
    memcpy(evidence, s.evidence, sizeof(s.evidence));
    return s.effects | *named;
}

static unsigned of_declared(enum lw_effect declared, unsigned inferred)
{
    switch (declared) {
    case LW_EFFECT_UNKNOWN:
        return inferred;
    case LW_EFFECT_READ:
        return LW_EFF_READ;
    case LW_EFFECT_WRITE:
        return LW_EFF_READ | LW_EFF_WRITE;
    case LW_EFFECT_DESTRUCTIVE:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY;
    case LW_EFFECT_EXECUTE:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY | LW_EFF_EXECUTE;
    case LW_EFFECT_MONEY:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_SEND | LW_EFF_MONEY;
    case LW_EFFECT_ADMIN:
        return LW_EFF_READ | LW_EFF_WRITE | LW_EFF_DESTROY | LW_EFF_ADMIN;
    }
    return inferred;
}

static enum lw_effect declared_effect(const struct lw_differ *c)
{
    return c->was ? c->was->effect : LW_EFFECT_UNKNOWN;
}

unsigned lw_declared_effects(const struct lw_differ *c)
{
    return of_declared(declared_effect(c), 0);
}

static unsigned strong(unsigned effects)
{
    return effects & LW_EFF_ALL & ~(unsigned)LW_EFF_READ;
}

bool lw_effects_write(unsigned effects)
{
    return strong(effects) != 0;
}

bool lw_effects_destroy(unsigned effects)
{
    return (effects & LW_EFF_DESTROY) != 0;
}

bool lw_effects_execute(unsigned effects)
{
    return (effects & LW_EFF_EXECUTE) != 0;
}

/* What the name and the first sentence claim: what follows is often about something else. */
static unsigned headline_of(struct lw_differ *c, const struct lw_json *def)
{
    struct lw_str text = lw_json_string_or(lw_json_getz(def, "description"), LW_STR(""));
    struct lw_str none[LW_EFF_COUNT] = {0};
    size_t n = 0;
    int found;

    while (n < text.n && n < LW_TEXT_MAX && text.p[n] != '\n' &&
           !(text.p[n] == '.' && (n + 1 == text.n || text.p[n + 1] == ' ')))
        n++;
    found = lw_effects_of_text(c->lexicon, lw_str(text.p, n), none);
    if (found < 0)
        c->err = found;
    return (found < 0 ? 0 : (unsigned)found) |
           lw_effects_of_name(c->lexicon, lw_json_string_or(lw_json_getz(def, "name"), LW_STR("")),
                              /* first_only= */ false);
}

/* The end of the sentence that begins at `from`. */
static size_t sentence_end(struct lw_str text, size_t from)
{
    size_t n = from;

    while (n < text.n && text.p[n] != '\n' &&
           !(text.p[n] == '.' && (n + 1 == text.n || text.p[n + 1] == ' ')))
        n++;
    return n < text.n ? n + 1 : n;
}

#define SENTENCES_COMPARED 64 /* what comes then is taken for new */

/* What the description claims in sentences that the approved one does not have. */
static unsigned claims_of_new(struct lw_differ *c, const struct lw_json *before,
                              const struct lw_json *after)
{
    struct lw_str was = lw_json_string_or(lw_json_getz(before, "description"), LW_STR(""));
    struct lw_str is = lw_json_string_or(lw_json_getz(after, "description"), LW_STR(""));
    struct lw_str none[LW_EFF_COUNT] = {0};
    unsigned compared = 0;
    unsigned claims = 0;
    size_t end;

    for (size_t from = 0; from < is.n && is.n <= LW_TEXT_MAX && c->err == 0; from = end) {
        bool rest = compared++ == SENTENCES_COMPARED;
        struct lw_str sentence;
        int found;

        end = rest ? is.n : sentence_end(is, from);
        sentence = lw_str(is.p + from, end - from);
        if (!rest && lw_str_find(was, sentence, 0) != (size_t)-1)
            continue;
        found = lw_effects_of_text(c->lexicon, sentence, none);
        if (found < 0)
            c->err = found;
        else
            claims |= (unsigned)found;
    }
    return claims | claims >> LW_EFF_WEAK;
}

/* What a human declared stands in for what is inferred; that something is sent has no word there,
 * but of what only reads. What an approved sentence says against the declaration is no news. */
static void declare(struct lw_differ *c, unsigned inferred, const struct lw_json *before,
                    const struct lw_json *after)
{
    unsigned declared = lw_declared_effects(c);
    unsigned said = inferred | inferred >> LW_EFF_WEAK;
    unsigned open = c->effects_after & said & LW_EFF_ALL & ~declared;

    c->effects_before = inferred;
    /* Where declared destinations are, they say what may be sent where. */
    c->effects_repeated = c->declared[LW_DECLARED_DESTINATIONS] ? LW_EFF_SEND : 0;
    if (!declared)
        return;
    c->effects_before = declared;
    if (declared != LW_EFF_READ)
        c->effects_before |= inferred & (LW_EFF_SEND | LW_EFF_SEND << LW_EFF_WEAK);
    c->effects_repeated |= open ? said & ~claims_of_new(c, before, after) : said;
}

void lw_differ_effects(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after)
{
    struct lw_str none[LW_EFF_COUNT] = {0};
    unsigned inferred;
    unsigned named;

    if (!c->err)
        c->err = lw_differ_lexicon(c);
    if (c->err)
        return;
    inferred = before ? story_of(c, before, &named, none) : 0;
    c->claimed_read_only =
        lw_json_bool_or(lw_json_getz(lw_json_getz(before, "annotations"), "readOnlyHint"), false);
    c->effects_after = story_of(c, after, &c->effects_named, c->evidence);
    declare(c, inferred, before, after);
    c->effects_headline = c->err ? 0 : headline_of(c, after);
}

/* What it is when the tool is said to have that effect, which it was not said to have. */
static enum lw_delta_kind kind_of_effect(const struct lw_differ *c, unsigned effect, bool only_read)
{
    bool weak = !((effect == LW_EFF_WRITE ? c->effects_named : c->effects_after) & effect);
    bool grave =
        (effect & (LW_EFF_MONEY | LW_EFF_ADMIN | LW_EFF_EXECUTE)) && (c->effects_named & effect);
    unsigned declared = lw_declared_effects(c);

    if (declared && !weak && (effect != LW_EFF_SEND || declared == LW_EFF_READ))
        return LW_DELTA_DECLARED_EFFECT_EXCEEDED;
    return (only_read && !weak) || grave ? LW_DELTA_EFFECT_GAINED : LW_DELTA_EFFECT_CLAIMED;
}

void lw_differ_give_effects(struct lw_differ *c)
{
    static const char *const what[LW_EFF_COUNT] = {
        "reads",        "creates or changes", "deletes or overwrites", "runs code or commands",
        "gives rights", "moves money",        "sends something out"};
    /* What claimed to only read is held to it, whatever else its text says. */
    bool only_read =
        c->claimed_read_only || ((c->effects_before & LW_EFF_READ) && !strong(c->effects_before));
    unsigned known = c->effects_before | c->effects_before >> LW_EFF_WEAK | c->effects_repeated;
    unsigned named = c->effects_named | c->effects_named >> LW_EFF_WEAK;

    for (unsigned b = 1; b < LW_EFF_COUNT && c->err == 0; b++) {
        unsigned effect = 1u << b;
        enum lw_delta_kind kind = kind_of_effect(c, effect, only_read);
        struct lw_buf quoted;
        struct lw_buf note;

        if (known & effect || !((c->effects_after | c->effects_after >> LW_EFF_WEAK) & effect))
            continue;
        /* What had any effect writes; what parameters change is their own affair. */
        if (effect == LW_EFF_WRITE &&
            ((strong(c->effects_before) && !c->claimed_read_only) || !(named & effect)))
            continue;
        lw_buf_init(&quoted, 8 * LW_EFF_EVIDENCE * 6);
        lw_buf_init(&note, 64);
        lw_buf_addz(&note, "it is now said that it ");
        lw_buf_addz(&note, what[b]);
        if (c->evidence[b].p)
            lw_json_quote(&quoted, c->evidence[b]);
        lw_differ_give(c, kind, LW_STR_NONE, c->evidence[b].p ? lw_buf_str(&quoted) : LW_STR_NONE,
                       lw_buf_str(&note));
        lw_buf_fini(&quoted);
        lw_buf_fini(&note);
    }
    if (c->err == 0 && strong(c->effects_before & ~c->effects_after) &&
        !(strong(c->effects_after & ~c->effects_before)) && declared_effect(c) == LW_EFFECT_UNKNOWN)
        lw_differ_give(c, LW_DELTA_EFFECT_LOST, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
}
