/* What new text in a definition says, and what else may stand anywhere in it.
 *
 * Walks the definition and looks through every string that is not what it was before. A finding
 * counts only when the definition before did not have it: for phrases the same words in the same
 * sentence or in one nearly like it, for everything else the same key. So a sentence that is
 * corrected is no alarm, and one that is added is. */
#include <stdlib.h>

#include "lib/drift/clauses.h"
#include "lib/drift/differ.h"
#include "lib/drift/sentences.h"
#include "lib/drift/weigh.h"

#define VALUE_MASK                                                                                 \
    (LW_SIG_INSTRUCTION | LW_SIG_OVERRIDE | LW_SIG_CONCEALMENT | LW_SIG_DATA_FLOW |                \
     LW_SIG_CREDENTIAL_FILE | LW_SIG_MARKUP | LW_SIG_HIDDEN | LW_SIG_BLOB | LW_SIG_DESTINATION)
#define NAME_MASK                                                                                  \
    (LW_SIG_INSTRUCTION | LW_SIG_OVERRIDE | LW_SIG_CONCEALMENT | LW_SIG_MARKUP | LW_SIG_HIDDEN |   \
     LW_SIG_CREDENTIAL_FILE | LW_SIG_DATA_FLOW)
#define MARKS     (LW_SIG_VALUE | LW_SIG_PARAM) /* what a text is, no signals */
#define ICON_MASK (LW_SIG_DESTINATION | LW_SIG_HIDDEN)

#define SENTENCES_MAX    256            /* of the definition before, kept for comparison */
#define COMPARED_MAX     ((size_t)4000) /* sentences; what comes then is taken for new */
#define EXCERPT          160            /* bytes of text around a finding */
#define KEY_MAX          96
#define RESTRICTIONS_MAX 16

/* What a part of a definition is, which decides how its strings are read. */
enum place {
    PLACE_DEFINITION,
    PLACE_SCHEMA,
    PLACE_PROPERTIES,
    PLACE_VALUES, /* that a call would carry */
    PLACE_EXAMPLES,
    PLACE_PATTERN,
    PLACE_ICONS,
    PLACE_TEXT,
    PLACE_NOT_TEXT
};

/* What a definition says that it is limited to: the rule that found it, and where. */
struct lw_restriction {
    const char *rule;
    struct lw_str text;
    bool still; /* said by the definition that is compared with it */
};

struct scan {
    struct lw_differ *c;
    unsigned mask;
    bool icons;     /* the text is the address of an icon, where no data goes */
    bool output;    /* inside outputSchema: its members are no parameters */
    bool parameter; /* inside a schema: texts are of parameters */
    bool prepared;  /* what was there before is known; not needed until a text changed */
    bool baseline;  /* being looked through now */
    const struct lw_json *before;
    const struct lw_json *after;
    enum place place;
    size_t bytes; /* looked through */
    bool too_large;
    struct lw_map seen;    /* findings of the definition before, and those given */
    struct lw_map own;     /* names inside the definition */
    size_t sentence_count; /* of c->sentences */
    size_t compared;       /* with them, so far */
    struct lw_lexicon_names names;
    struct lw_str text;                                   /* that is looked through */
    struct lw_restriction restrictions[RESTRICTIONS_MAX]; /* of the definition before */
    size_t restriction_count;
    unsigned known;        /* classes of data that the definition before has to do with */
    struct lw_terms terms; /* and its words */
};

int lw_differ_lexicon(struct lw_differ *c)
{
    return c->lexicon ? 0 : lw_lexicon_new(&c->lexicon);
}

/* ---- what was there before ---- */

static bool sentence_known(struct scan *s, const struct lw_signal *signal)
{
    struct lw_sentence now;

    for (size_t i = 0; i < s->sentence_count; i++) {
        if (s->c->sentences[i].hash == signal->sentence)
            return true;
    }
    lw_sentence_of(lw_lexicon_words(s->c->lexicon), signal, &now);
    for (size_t i = 0; i < s->sentence_count; i++) {
        if (s->c->sentences[i].rule != now.rule || s->compared++ >= COMPARED_MAX)
            continue;
        if (lw_sentence_alike(&s->c->sentences[i], &now))
            return true;
    }
    return false;
}

/* True when it was not there yet; it is then. Several rules that find the same sentence are one
 * finding. */
static bool remember(struct scan *s, const struct lw_signal *signal)
{
    char text[KEY_MAX + 16];
    struct lw_str key;
    void *old = NULL;
    size_t n = signal->sentence ? 0 : signal->key.n < KEY_MAX ? signal->key.n : KEY_MAX;

    /* A host is as known as it ever was: only that something goes there is new. */
    text[0] = (char)(signal->kind == LW_DELTA_REFERENCE_MENTIONED ? LW_DELTA_LINK_MENTIONED
                                                                  : signal->kind);
    memcpy(text + 1, signal->key.p, n);
    memcpy(text + 1 + n, &signal->sentence, sizeof(signal->sentence));
    n += 1 + sizeof(signal->sentence);
    if (lw_map_get(&s->seen, lw_str(text, n)))
        return false;
    key = lw_arena_dup(&s->c->scratch, lw_str(text, n));
    if (!key.p)
        s->c->err = -LW_ERR_LIMIT;
    else
        s->c->err = lw_map_put(&s->seen, key, s, &old);
    return true;
}

/* Effects and secrets are told by what they say, orders by the sentence they stand in. */
static bool by_sentence(enum lw_delta_kind kind)
{
    return kind == LW_DELTA_INSTRUCTION_ADDED || kind == LW_DELTA_CONCEALMENT_ADDED ||
           kind == LW_DELTA_DATA_FLOW_ADDED || kind == LW_DELTA_USAGE_ORDER_ADDED ||
           kind == LW_DELTA_PRIORITY_CLAIMED || kind == LW_DELTA_AUTHORITY_CLAIMED ||
           kind == LW_DELTA_SECRET_REQUESTED || kind == LW_DELTA_UNUSUAL_TEXT_ADDED ||
           kind == LW_DELTA_SUSPICIOUS_TEXT_ADDED;
}

static int note_before(struct scan *s, struct lw_signal *signal)
{
    if (!by_sentence(signal->kind)) {
        remember(s, signal);
        if (signal->kind == LW_DELTA_FOREIGN_TEXT_ADDED) { /* orders in it are no news */
            signal->kind = LW_DELTA_FOREIGN_ORDER_ADDED;
            remember(s, signal);
        }
        if (signal->kind == LW_DELTA_DESTINATION_MENTIONED) {
            signal->kind = LW_DELTA_LINK_MENTIONED;
            remember(s, signal);
        }
    } else if (s->sentence_count < SENTENCES_MAX) {
        lw_sentence_of(lw_lexicon_words(s->c->lexicon), signal,
                       &s->c->sentences[s->sentence_count++]);
    }
    return s->c->err;
}

/* ---- giving ---- */

/* Blanks and edges of UTF-8 sequences are where an excerpt may begin and end. */
static size_t back_to_edge(struct lw_str s, size_t at)
{
    while (at > 0 && at < s.n && ((uint8_t)s.p[at] & 0xc0) == 0x80)
        at--;
    return at;
}

static void excerpt(struct lw_str text, const struct lw_signal *signal, struct lw_buf *to)
{
    size_t from = signal->start > EXCERPT / 2 ? signal->start - EXCERPT / 2 : 0;
    size_t end = signal->end - signal->start > EXCERPT ? signal->start + EXCERPT : signal->end;
    size_t until = end + EXCERPT / 2 < text.n ? end + EXCERPT / 2 : text.n;

    from = back_to_edge(text, from);
    until = back_to_edge(text, until);
    lw_json_quote(to, lw_str(text.p + from, until - from));
}

/* Only letters and digits of the match, folded: server text that can stand in a sentence of ours.
 */
static void note_for(const struct scan *s, const struct lw_signal *signal, struct lw_buf *to)
{
    const struct lw_words *w = lw_lexicon_words(s->c->lexicon);

    if (signal->words == 0) {
        lw_buf_addz(to, signal->note);
        return;
    }
    lw_buf_addz(to, "the words \"");
    for (uint32_t i = 0; i < signal->words && to->n < 90; i++) {
        if (i)
            lw_buf_addc(to, ' ');
        lw_buf_adds(to, lw_word_str(w, signal->word + i));
    }
    lw_buf_addc(to, '"');
}

/* Each rule once: that it is said, not how. */
static int on_restriction(struct scan *s, const struct lw_signal *signal)
{
    size_t i = 0;

    while (i < s->restriction_count && s->restrictions[i].rule != signal->note)
        i++;
    if (!s->baseline) {
        if (i < s->restriction_count)
            s->restrictions[i].still = true;
    } else if (i == s->restriction_count && i < RESTRICTIONS_MAX) {
        s->restrictions[s->restriction_count++] = (struct lw_restriction){
            signal->note, lw_str(s->text.p + signal->start, signal->end - signal->start), false};
    }
    return 0;
}

/* Which classes of data a finding speaks of. Phrases that tell nothing else are about people. */
static unsigned classes_of(const struct scan *s, const struct lw_signal *signal)
{
    const struct lw_words *w = lw_lexicon_words(s->c->lexicon);

    if (signal->classes)
        return signal->classes & LW_OBJ_ALL;
    for (uint32_t i = 0; i < signal->words; i++) {
        if (lw_clauses_declared(lw_word_str(w, signal->word + i)) & LW_OBJ_SECRET)
            return LW_OBJ_SECRET;
    }
    return LW_OBJ_PERSONAL;
}

/* A phrase of a word that a human used ("salary"). */
static bool phrase_declared(const struct scan *s, const struct lw_signal *signal)
{
    const struct lw_words *w = lw_lexicon_words(s->c->lexicon);

    for (uint32_t i = 0; !signal->classes && i < signal->words; i++) {
        LW_JSON_EACH (word, s->c->declared[LW_DECLARED_DATA]) {
            if (lw_str_caseeq(lw_json_string_or(word, LW_STR("")),
                              lw_word_str(w, signal->word + i)))
                return true;
        }
    }
    return false;
}

/* What the finding is given what a human declared about the tool; LW_DELTA_KIND_COUNT where it is
 * within that. */
static enum lw_delta_kind by_declaration(const struct scan *s, const struct lw_signal *signal)
{
    const struct lw_json *const *declared = s->c->declared;

    switch ((int)signal->kind) {
    case LW_DELTA_DESTINATION_MENTIONED:
    case LW_DELTA_LINK_MENTIONED:
        if (!declared[LW_DECLARED_DESTINATIONS] || s->icons)
            return signal->kind;
        return lw_declared_destination(s->c, signal->key) ? LW_DELTA_KIND_COUNT
                                                          : LW_DELTA_DECLARED_DESTINATION_EXCEEDED;
    case LW_DELTA_CREDENTIAL_SCOPE_ADDED:
    case LW_DELTA_CREDENTIAL_SCOPE_RAISED:
        if (!declared[LW_DECLARED_SCOPES])
            return signal->kind;
        return lw_declared_scope(s->c, signal->key) ? LW_DELTA_KIND_COUNT
                                                    : LW_DELTA_DECLARED_SCOPE_EXCEEDED;
    case LW_DELTA_DATA_CLASS_ADDED:
        if (!declared[LW_DECLARED_DATA])
            return signal->kind;
        return phrase_declared(s, signal) || !(classes_of(s, signal) & ~s->c->declared_classes)
                   ? LW_DELTA_KIND_COUNT
                   : LW_DELTA_DECLARED_DATA_EXCEEDED;
    default:
        return signal->kind;
    }
}

/* Rules take some sentences of documentation for more than they are. In a sentence that weighs like
 * documentation (weigh.h) what would be reviewed is let go (is_let_go), and what would be
 * quarantined is reviewed (softened). The approved text is served in either case. */
static bool is_lighter(const struct scan *s, const struct lw_signal *signal, int32_t than)
{
    return lw_lexicon_score_at(s->c->lexicon, signal->start) < than;
}

static bool is_kind(enum lw_delta_kind kind, const enum lw_delta_kind *kinds, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (kinds[i] == kind)
            return true;
    }
    return false;
}

static enum lw_delta_kind softened(const struct scan *s, enum lw_delta_kind kind,
                                   const struct lw_signal *signal)
{
    static const enum lw_delta_kind orders[] = {LW_DELTA_INSTRUCTION_ADDED,
                                                LW_DELTA_PRIORITY_CLAIMED};
    static const enum lw_delta_kind graver[] = {LW_DELTA_DATA_FLOW_ADDED,
                                                LW_DELTA_SECRET_REQUESTED};
    bool honest = (is_kind(kind, orders, sizeof(orders) / sizeof(orders[0])) &&
                   is_lighter(s, signal, LW_HONEST)) ||
                  (is_kind(kind, graver, sizeof(graver) / sizeof(graver[0])) &&
                   is_lighter(s, signal, LW_DULL));

    /* A short order is no more than it says. */
    return honest && lw_lexicon_words_at(s->c->lexicon, signal->start) >= LW_SOFT_WORDS
               ? LW_DELTA_UNUSUAL_TEXT_ADDED
               : kind;
}

static bool is_let_go(const struct scan *s, enum lw_delta_kind kind, const struct lw_signal *signal)
{
    static const enum lw_delta_kind looked_at[] = {
        LW_DELTA_OTHER_TOOL_MENTIONED, LW_DELTA_USAGE_ORDER_ADDED, LW_DELTA_SECRET_MENTIONED,
        LW_DELTA_DATA_CLASS_ADDED};

    /* The name of a file with credentials (shapes.c) is no phrase: it stays to be looked at. */
    if (kind == LW_DELTA_SECRET_MENTIONED && signal->words == 0)
        return false;
    return is_kind(kind, looked_at, sizeof(looked_at) / sizeof(looked_at[0])) &&
           is_lighter(s, signal, LW_CALM);
}

static int on_signal(void *user, const struct lw_signal *found)
{
    struct scan *s = user;
    enum lw_delta_kind kind = by_declaration(s, found);
    struct lw_signal signal = *found;
    struct lw_buf after;
    struct lw_buf note;

    if (signal.kind == LW_DELTA_RESTRICTION_REMOVED)
        return on_restriction(s, &signal);
    if (kind == LW_DELTA_KIND_COUNT) {
        lw_lexicon_excuse_at(s->c->lexicon, signal.start);
        return 0;
    }
    if (!by_sentence(signal.kind))
        signal.sentence = 0;
    if (s->baseline)
        return note_before(s, &signal);
    if (is_let_go(s, kind, &signal))
        return 0;
    kind = softened(s, kind, &signal);
    if (by_sentence(signal.kind) && sentence_known(s, &signal))
        return 0;
    if (!remember(s, &signal))
        return s->c->err;
    lw_buf_init(&after, 16 * EXCERPT); /* of 2 EXCERPT bytes, each written with up to 6 */
    lw_buf_init(&note, 512);
    excerpt(s->text, &signal, &after);
    note_for(s, &signal, &note);
    lw_differ_give(s->c, kind, LW_STR_NONE, lw_buf_str(&after), lw_buf_str(&note));
    lw_buf_fini(&after);
    lw_buf_fini(&note);
    return s->c->err;
}

static void prepare(struct scan *s);

static void look_through(struct scan *s, struct lw_str text, unsigned mask)
{
    mask &= s->mask | (s->baseline ? LW_SIG_RESTRICTION : 0) | MARKS;
    if (s->c->err || s->too_large || !(mask & ~(unsigned)MARKS) || text.n == 0)
        return;
    if (!s->prepared)
        prepare(s);
    if (s->c->err || s->too_large)
        return;
    s->bytes += text.n;
    if (s->bytes > LW_TEXT_MAX) {
        s->too_large = true;
        return;
    }
    s->text = text;
    s->icons = !(mask & ~(unsigned)ICON_MASK);
    s->c->err = lw_lexicon_find(s->c->lexicon, text, mask, &s->names, on_signal, s);
}

/* ---- walking ---- */

static bool is_one_of(struct lw_str key, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (lw_str_eqz(key, names[i]))
            return true;
    }
    return false;
}

#define ONE_OF(key, names) is_one_of((key), (names), sizeof(names) / sizeof((names)[0]))

static enum place place_in_schema(struct lw_str key)
{
    static const char *const named[] = {"properties", "patternProperties", "$defs", "definitions",
                                        "dependentSchemas"};
    static const char *const schemas[] = {"items",
                                          "prefixItems",
                                          "additionalProperties",
                                          "additionalItems",
                                          "unevaluatedProperties",
                                          "unevaluatedItems",
                                          "contains",
                                          "propertyNames",
                                          "anyOf",
                                          "oneOf",
                                          "allOf",
                                          "not",
                                          "if",
                                          "then",
                                          "else"};
    static const char *const values[] = {"enum", "const", "default"};
    static const char *const none[] = {
        "type",         "required",         "format",          "$schema",
        "$id",          "$anchor",          "$dynamicAnchor",  "$ref",
        "$dynamicRef",  "$recursiveRef",    "contentEncoding", "contentMediaType",
        "x-mcp-header", "x-authzen-mapping"};

    if (ONE_OF(key, named))
        return PLACE_PROPERTIES;
    if (ONE_OF(key, schemas))
        return PLACE_SCHEMA;
    if (ONE_OF(key, values))
        return PLACE_VALUES;
    if (lw_str_eqz(key, "examples"))
        return PLACE_EXAMPLES;
    if (lw_str_eqz(key, "pattern"))
        return PLACE_PATTERN;
    return ONE_OF(key, none) ? PLACE_NOT_TEXT : PLACE_TEXT;
}

static enum place place_of(enum place parent, struct lw_str key)
{
    switch (parent) {
    case PLACE_DEFINITION:
        if (lw_str_eqz(key, "inputSchema") || lw_str_eqz(key, "outputSchema"))
            return PLACE_SCHEMA;
        if (lw_str_eqz(key, "icons"))
            return PLACE_ICONS;
        return lw_str_eqz(key, "name") || lw_str_eqz(key, "uriTemplate") || lw_str_eqz(key, "uri")
                   ? PLACE_NOT_TEXT
                   : PLACE_TEXT;
    case PLACE_SCHEMA:
        return place_in_schema(key);
    case PLACE_PROPERTIES:
        return PLACE_SCHEMA;
    case PLACE_VALUES:
    case PLACE_EXAMPLES:
    case PLACE_PATTERN:
    case PLACE_ICONS:
    case PLACE_TEXT:
    case PLACE_NOT_TEXT:
        break;
    }
    return parent;
}

static unsigned mask_of(enum place place)
{
    switch (place) {
    case PLACE_TEXT:
    case PLACE_DEFINITION:
        return LW_SIG_ALL;
    case PLACE_VALUES:
        return VALUE_MASK | LW_SIG_VALUE | LW_SIG_SECRET;
    case PLACE_PATTERN: /* words in it are read by a model; signs mean something else */
        return (VALUE_MASK | LW_SIG_VALUE | LW_SIG_SECRET) &
               ~(unsigned)(LW_SIG_DESTINATION | LW_SIG_BLOB | LW_SIG_MARKUP);
    case PLACE_EXAMPLES:
        return VALUE_MASK | LW_SIG_PARAM;
    case PLACE_SCHEMA:
    case PLACE_PROPERTIES:
        return VALUE_MASK;
    case PLACE_ICONS:
        return ICON_MASK;
    case PLACE_NOT_TEXT:
        break;
    }
    return 0;
}

/* What the names inside the definition are: a text that mentions them speaks of the tool itself. */
static void collect(struct scan *s, const struct lw_json *v, enum place place)
{
    if (s->c->err || !v)
        return;
    if (v->type == LW_JSON_STRING && (place == PLACE_VALUES || place == PLACE_EXAMPLES))
        s->c->err = lw_map_put(&s->own, v->string, s, NULL);
    LW_JSON_EACH (m, v) {
        enum place of = v->type == LW_JSON_OBJECT ? place_of(place, m->key) : place;

        if (place == PLACE_PROPERTIES && v->type == LW_JSON_OBJECT && s->c->err == 0)
            s->c->err = lw_map_put(&s->own, m->key, s, NULL);
        collect(s, m, of);
    }
}

static void scan_before(struct scan *s, const struct lw_json *v, enum place place)
{
    if (s->c->err || !v)
        return;
    if (v->type == LW_JSON_STRING)
        look_through(s, v->string, mask_of(place) | (place == PLACE_TEXT ? LW_SIG_RESTRICTION : 0));
    LW_JSON_EACH (m, v) {
        if (v->type == LW_JSON_OBJECT && place != PLACE_NOT_TEXT)
            look_through(s, m->key, NAME_MASK);
        scan_before(s, m, v->type == LW_JSON_OBJECT ? place_of(place, m->key) : place);
    }
}

static bool is_external_ref(const struct lw_pairs *p)
{
    static const char *const refs[] = {"$ref", "$dynamicRef", "$recursiveRef"};

    return p->after && p->after->type == LW_JSON_STRING && ONE_OF(p->key, refs) &&
           (p->after->string.n == 0 || p->after->string.p[0] != '#');
}

/* Keywords that mean something to a gateway wherever in a schema they stand. */
static void special_keyword(struct scan *s, const struct lw_pairs *p)
{
    if (is_external_ref(p))
        lw_differ_give_json(s->c, LW_DELTA_EXTERNAL_REF_ADDED, p->before, p->after);
    else if (lw_str_eqz(p->key, "x-mcp-header"))
        lw_differ_give_json(s->c, LW_DELTA_HEADER_MAPPING_CHANGED, p->before, p->after);
    else if (lw_str_eqz(p->key, "x-authzen-mapping"))
        lw_differ_give_json(s->c, LW_DELTA_AUTHZEN_MAPPING_CHANGED, p->before, p->after);
}

/* A name or a value that is a sentence: it is read by a model, and no call needs it. */
static void wordy_name(struct scan *s, struct lw_str name)
{
    if (s->c->err == 0 && name.n <= 512 && s->c->lexicon &&
        lw_lexicon_name_is_order(s->c->lexicon, name)) {
        struct lw_buf quoted;

        lw_buf_init(&quoted, 8192);
        lw_json_quote(&quoted, name);
        lw_differ_give(s->c, LW_DELTA_NAME_SUSPICIOUS, LW_STR_NONE, lw_buf_str(&quoted),
                       LW_STR("a name that reads like an order"));
        lw_buf_fini(&quoted);
    }
}

static void new_parameter(struct scan *s, const struct lw_pairs *p)
{
    enum lw_delta_kind kind = lw_differ_param_kind(s->c, p->key, p->after);
    const struct lw_json *otherwise =
        lw_json_is(p->after, LW_JSON_OBJECT) ? lw_json_getz(p->after, "default") : NULL;

    if (otherwise && lw_lexicon_default_is_dangerous(p->key, otherwise, /* fresh= */ true))
        lw_differ_give_json(s->c, LW_DELTA_DEFAULT_DANGEROUS, NULL, otherwise);

    if (kind != LW_DELTA_PARAM_ADDED)
        lw_differ_give_json(s->c, kind, NULL, p->after);
}

static void walk(struct scan *s, const struct lw_json *before, const struct lw_json *after,
                 enum place place);

static void walk_object(struct scan *s, const struct lw_json *before, const struct lw_json *after,
                        enum place place)
{
    struct lw_pairs p = lw_pairs(before, after);

    while (s->c->err == 0 && lw_pairs_next(&p)) {
        size_t size;

        if (lw_raw_eq(p.before, p.after))
            continue;
        size = lw_path_push(s->c, p.key);
        if (place == PLACE_DEFINITION) {
            s->output = lw_str_eqz(p.key, "outputSchema");
            s->parameter = lw_str_eqz(p.key, "inputSchema");
        }
        if (place == PLACE_SCHEMA)
            special_keyword(s, &p);
        if (place == PLACE_PROPERTIES && !p.before && !s->output)
            new_parameter(s, &p);
        if (!p.before && place != PLACE_NOT_TEXT) {
            look_through(s, p.key, NAME_MASK);
            if (place == PLACE_PROPERTIES)
                wordy_name(s, p.key);
        }
        if (p.after)
            walk(s, p.before, p.after, place_of(place, p.key));
        lw_path_pop(s->c, size);
    }
}

static void walk_array(struct scan *s, const struct lw_json *before, const struct lw_json *after,
                       enum place place)
{
    const struct lw_json *b = lw_json_is(before, LW_JSON_ARRAY) ? before->child : NULL;
    uint32_t i = 0;

    LW_JSON_EACH (a, after) {
        size_t size = lw_path_push_index(s->c, i++);

        walk(s, b, a, place);
        lw_path_pop(s->c, size);
        b = b ? b->next : NULL;
    }
}

static void walk(struct scan *s, const struct lw_json *before, const struct lw_json *after,
                 enum place place)
{
    if (s->c->err || lw_raw_eq(before, after))
        return;
    if (after->type == LW_JSON_STRING) {
        look_through(
            s, after->string,
            mask_of(place) |
                (place == PLACE_TEXT && s->parameter && !s->output ? (unsigned)LW_SIG_PARAM : 0));
        if (place == PLACE_VALUES)
            wordy_name(s, after->string);
    } else if (after->type == LW_JSON_OBJECT)
        walk_object(s, before, after, place);
    else if (after->type == LW_JSON_ARRAY)
        walk_array(s, before, after, place);
}

/* ---- the whole ---- */

static void know_tools(struct lw_differ *c)
{
    const struct lw_item *const *live = lw_surface_sorted(c->live, LW_PART_TOOLS);
    uint32_t n = lw_surface_count(c->live, LW_PART_TOOLS);

    for (struct lw_manifest_item *m = c->approved ? lw_manifest_first(c->approved, LW_PART_TOOLS)
                                                  : NULL;
         m && c->err == 0; m = m->next)
        c->err = lw_map_put(&c->tools, m->name, m, NULL);
    for (uint32_t i = 0; i < n && c->err == 0; i++)
        c->err = lw_map_put(&c->tools, live[i]->name, c, NULL);
    c->tools_known = true;
}

/* Looks through the definition before, for what its texts already said. */
static void prepare(struct scan *s)
{
    struct lw_differ *c = s->c;

    s->prepared = true;
    c->err = lw_differ_lexicon(c);
    if (!c->sentences)
        c->sentences = malloc(SENTENCES_MAX * sizeof(*c->sentences));
    if (!c->sentences)
        c->err = -LW_ERR_NOMEM;
    if (!c->tools_known && c->err == 0)
        know_tools(c);
    collect(s, s->before, s->place);
    collect(s, s->after, s->place);
    s->baseline = true;
    s->names.learning = true;
    scan_before(s, s->before, s->place);
    s->names.learning = false;
    s->baseline = false;
    if (c->declared[LW_DECLARED_DATA]) /* it stands in for what the text says */
        s->known = (s->known & ~(unsigned)LW_OBJ_ALL) | c->declared_classes;
    s->bytes = 0;
}

/* What the definition before was limited to and this one does not say any more. */
static void give_restrictions(struct scan *s)
{
    const struct lw_json *text = lw_json_getz(s->after, "description");
    struct lw_buf quoted;

    if (s->restriction_count == 0 || s->c->err || s->too_large)
        return;
    s->mask = LW_SIG_RESTRICTION;
    s->bytes = 0;
    scan_before(s, s->after, s->place);
    lw_buf_init(&quoted, (size_t)1 << 16);
    for (size_t i = 0; i < s->restriction_count && s->c->err == 0; i++) {
        if (s->restrictions[i].still)
            continue;
        lw_buf_reset(&quoted);
        lw_json_quote(&quoted, s->restrictions[i].text);
        lw_differ_give(s->c, LW_DELTA_RESTRICTION_REMOVED, lw_buf_str(&quoted), lw_raw(text),
                       LW_STR("what was said is not said any more"));
    }
    lw_buf_fini(&quoted);
}

void lw_differ_signals(struct lw_differ *c, const struct lw_json *before,
                       const struct lw_json *after, unsigned mask)
{
    struct scan s = {.c = c, .mask = mask, .before = before, .after = after};

    if (c->err || !after)
        return;
    s.place = c->item ? PLACE_DEFINITION : PLACE_TEXT;
    s.names = (struct lw_lexicon_names){.tools = &c->tools,
                                        .own = &s.own,
                                        .self = c->item ? c->item->name : LW_STR_NONE,
                                        .known = &s.known,
                                        .terms = &s.terms};
    lw_map_init(&s.seen, c->seed);
    lw_map_init(&s.own, c->seed);
    walk(&s, before, after, s.place);
    if (c->item && c->part == LW_PART_TOOLS && before && (mask & LW_SIG_EFFECT))
        give_restrictions(&s);
    if (s.too_large)
        lw_differ_give(c, LW_DELTA_TEXT_TOO_LARGE, LW_STR_NONE, LW_STR_NONE, LW_STR_NONE);
    lw_map_fini(&s.seen);
    lw_map_fini(&s.own);
}
