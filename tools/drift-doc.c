/* Writes docs/drift.md from the table of deltas and the lexicon; with --check FILE says whether
 * that file is what would be written (the test run does). */
#include <stdio.h>

#include "lib/base/buf.h"
#include "lib/drift/drift.h"
#include "lib/drift/effects.h"
#include "lib/drift/lexicon.h"
#include "lib/drift/weigh.h"
#include "tools/written.h"

static const char head[] =
    "# Drift\n"
    "\n"
    "*Written by `drift-doc` from `lib/drift/drift_table.h` and the lexicon; do not edit.*\n"
    "\n"
    "A surface that was approved is compared with the live one. Each difference is a *delta* with "
    "a\n"
    "kind, a dimension, a severity and a disposition. A delta says that something changed, never\n"
    "that it is malicious; its severity is how soon a human should look.\n"
    "\n"
    "| disposition | until a human answers |\n"
    "|---|---|\n"
    "| `pass` | recorded, nothing else |\n"
    "| `review` | the approved definition is served and calls are checked against its schema |\n"
    "| `quarantine` | the tool is hidden from lists and calls of it are refused |\n"
    "\n"
    "The disposition of a tool is the worst of its deltas and of those of its server; so a "
    "changed\n"
    "launch holds every tool, and one changed hint holds one. Try it on two files:\n"
    "`landwaiter diff OLD NEW`.\n"
    "\n"
    "The direction of a delta says whether a call can do or reach more (`widens`), less\n"
    "(`tightens`), the same (`neutral`), or more and less, or what cannot be told (`both`).\n"
    "\n"
    "What is not found: a change of behaviour behind an unchanged definition, and orders in words\n"
    "that the lexicon does not have. Such a change of text is still a `description_changed` or\n"
    "`param_text_changed`, and the approved text is served until somebody approves another.\n"
    "\n"
    "What a human declared about a tool (its effect, classes of data, destinations, scopes) "
    "stands\n"
    "in for what its approved text says: within it nothing is held, beyond it everything is.\n"
    "What is inferred from text can hold a tool until somebody looks; it can never allow.\n"
    "Annotations of the server make a tool be held, and never let one pass.\n";

static const char lexicon_head[] =
    "\n## Lexicon\n"
    "\n"
    "New text is folded before it is looked through: letters that look Latin (Cyrillic, Greek, "
    "full\n"
    "width, mathematical, accented) become it, unseen characters are dropped, case is ignored. A\n"
    "phrase counts only when the definition before had neither its sentence nor one that shares\n"
    "three quarters of its words; a URL, host, mark or name only when it was not there before.\n"
    "\n"
    "In a rule, `a|b` is either word, `deny*` any word that begins so, `*ing` any that ends so,\n"
    "`~3` up to three words in between, `^` the beginning of a sentence, `!a|b` not after and\n"
    "`-a|b` not before one of these, `%a|b` with none of these in the thirty words before.\n"
    "Besides: URLs of schemes that reach other machines, hosts, IPv4 and e-mail addresses\n"
    "(`destination_mentioned` when something goes there in the sentence that names it or the host\n"
    "is made for receiving, `reference_mentioned` in an example or a reference to documentation,\n"
    "otherwise `link_mentioned`; as a default or a value to choose always a destination); 40 "
    "characters of base64 or hexadecimal, ten hexadecimal bytes and more unless they are numbers\n"
    "that only rise, and rows of escapes\n"
    "(`encoded_text_added`); controls, bidirectional, zero-width, tag and private characters, 80\n"
    "blanks or 12 empty lines in a row (`hidden_characters_added`); paths in well-known places\n"
    "(`path_mentioned`); names like `read_file` or `readFile` beside words such as tool, call, "
    "use\n"
    "(`sibling_tool_mentioned`, `other_tool_mentioned`; an order to call it is\n"
    "`instruction_added`); words with letters of several alphabets or written apart\n"
    "(`disguised_text_added`); a sentence in a language that the approved text has none in\n"
    "(`foreign_text_added`).\n";

static void row(struct lw_buf *to, enum lw_delta_kind k, const char *severity,
                const char *disposition, const char *dimension, const char *direction)
{
    char low[16];
    size_t n = 0;

    for (; severity[n] && n + 1 < sizeof(low); n++)
        low[n] = (char)(severity[n] | 0x20);
    low[n] = '\0';
    lw_buf_addf(to, "| <a id=\"%s\"></a>`%s` | %s | %s | %s | ", lw_delta_name(k), lw_delta_name(k),
                dimension, direction, low);
    for (n = 0; disposition[n]; n++)
        lw_buf_addc(to, (char)(disposition[n] | 0x20));
    lw_buf_addf(to, " | %s |\n", lw_delta_text(k));
}

static void write_kinds(struct lw_buf *to)
{
#define X(kind, name, dimension, direction, severity, disposition, text)                           \
    row(to, LW_DELTA_##kind, #severity, #disposition, lw_dimension_name(LW_DIM_##dimension),       \
        lw_widening_name(LW_##direction));
#define G(title, text)                                                                             \
    lw_buf_addz(to, "\n## " title "\n\n" text                                                      \
                    "\n\n| kind | dimension | direction | severity | disposition | meaning |\n"    \
                    "|---|---|---|---|---|---|\n");
    LW_DELTA_TABLE(X, G)
#undef X
#undef G
}

static void write_rule(struct lw_buf *to, const char *rule)
{
    lw_buf_addz(to, "- `");
    for (; *rule; rule++) {
        if (*rule != '\1') /* the edge of a name */
            lw_buf_addc(to, *rule);
    }
    lw_buf_addz(to, "`\n");
}

static void write_weights(struct lw_buf *to)
{
    lw_buf_addf(
        to,
        "\n## Weights\n\nRules find what their author thought of. So each word of a new sentence, "
        "each "
        "two words that stand next to\neach other or with one in between, and the first word have "
        "a "
        "weight as well: how much more often they are said\nin sentences that steer, take, hide or "
        "overstep than in honest documentation. The sum, divided by the root of the\nnumber of "
        "terms "
        "(and of %d more, as a short sentence says little), is what the sentence weighs, in "
        "hundredths. Of a long\nsentence the heaviest %d words count; terms that the approved "
        "definition has weigh half, but not where they\nwould make a finding less grave (the last "
        "three below).\n\n- from %d: `unusual_text_added`; from %d: `suspicious_text_added`, if "
        "the "
        "words that say what, and not only how somebody\n  writes, weigh %d of that; both where no "
        "rule found something graver in it\n- below %d: "
        "`secret_mentioned`, `other_tool_mentioned`, `usage_order_added` and `data_class_added` "
        "are "
        "let go\n- below %d: `instruction_added` and "
        "`priority_claimed` "
        "are given as `unusual_text_added`\n- below %d: so are `data_flow_added` and "
        "`secret_requested`; `foreign_text_added` is let go, and "
        "`foreign_order_added` is given as it\n\nThe name of a file with credentials is never let "
        "go.\n\nThe weights are in "
        "`lib/drift/weights_table.h`, a term a line. `tools/drift-weights` makes them by logistic "
        "regression\nfrom the sentences in `tests/corpora/drift/sentences`, which were written for "
        "it, and from the texts of published servers,\nwhich are honest ones and are not kept "
        "here. "
        "The pairs of `tests/corpora/drift` are not read for it: they measure.\n",
        LW_WEIGH_SHORT, LW_WEIGH_WINDOW, LW_UNUSUAL, LW_SUSPICIOUS, LW_SAID, LW_CALM, LW_HONEST,
        LW_DULL);
}

static void write_classes(struct lw_buf *to)
{
    const char *name = "";
    const char *words;
    enum lw_delta_kind kind;

    lw_buf_addz(to, "\n## Classes of words\n\nWhat a phrase cannot foresee is found by classes: a "
                    "sentence that was not there has words of all\nof them within thirty words. "
                    "Those of other languages count in sentences of another language\nonly; of "
                    "languages with endings or without blanks the beginning of a word is given.\n");
    for (size_t i = 0; lw_profile_combination(i, &kind, &words); i++)
        lw_buf_addf(to, "%s- `%s`: %s\n", i ? "" : "\n", lw_delta_name(kind), words);
    for (size_t i = 0; lw_profile_class(i, &name, &words); i++)
        lw_buf_addf(to, "\n### %s\n\n`%s`\n", name, words);
}

static void write_clauses(struct lw_buf *to)
{
    const char *name = "";
    const char *text;
    enum lw_delta_kind kind;

    lw_buf_addz(
        to, "\n## Clauses\n\nA new sentence is also read clause by clause: each verb of a known "
            "meaning with its mood (an order,\nor what is said to happen), who does it, and "
            "whether it is denied. A denial ends with its clause:\n\"is not logged and goes "
            "into the note\" hands over. Verbs act on classes of data: credentials,\n"
            "conversation, other tools and their results, environment, files, and personal, "
            "financial or\nhealth data. A class is fresh when the approved definition, or what "
            "a human declared of it, had\nnothing to do with it. Sentences that give an example "
            "are left out.\n\n");
    for (size_t i = 0; lw_clauses_rule(i, &kind, &text); i++)
        lw_buf_addf(to, "- `%s`: %s\n", lw_delta_name(kind), text);
    lw_buf_addz(to, "\nThe words, in their base form; `=` as written, `a/b/c` with past and "
                    "participle.\n");
    for (size_t i = 0; lw_clauses_words(i, &name, &text); i++) {
        lw_buf_addz(to, "\n### ");
        for (size_t k = 0; name[k]; k++)
            lw_buf_addc(to, (char)(name[k] | 0x20));
        lw_buf_addf(to, " (clauses)\n\n`%s`\n", text);
    }
}

static void write_effects(struct lw_buf *to)
{
    const char *name;
    const char *verbs;

    lw_buf_addz(to, "\n## Effects\n\nA verb counts where the text claims it for the tool: at the "
                    "beginning of a sentence or of a part of\none, behind \"and\", \"can\", "
                    "\"also\" and the like, as a participle behind \"is\" or \"are\", as "
                    "\"by deleting\", and\nnot behind a negation. Of a verb with `?` only forms "
                    "that are no nouns count, of one with `$` only\nwhat is about code, of one "
                    "with `%` only what is about money. What only reads and is now said to do\n"
                    "more is `effect_gained`; where that is said as a purpose, a possibility or "
                    "advice to the caller, or\nthat something is written without saying by whom, "
                    "it is `effect_claimed`. So is a first effect of a\ntool of which none was "
                    "told.\n");
    for (size_t i = 0; lw_effects_rule(i, &name, &verbs); i++)
        lw_buf_addf(to, "\n### effect: %s\n\n`%s`\n", name, verbs);
}

static void write_lexicon(struct lw_buf *to)
{
    enum lw_delta_kind last = LW_DELTA_KIND_COUNT;
    enum lw_delta_kind kind;
    const char *rule;

    lw_buf_addz(to, lexicon_head);
    for (size_t i = 0; lw_lexicon_rule(i, &kind, &rule); i++) {
        if (kind != last)
            lw_buf_addf(to, "\n### %s\n\n", lw_delta_name(kind));
        last = kind;
        write_rule(to, *rule == '\n' ? rule + 1 : rule);
    }
    write_classes(to);
    write_weights(to);
    write_clauses(to);
    write_effects(to);
    lw_buf_addz(to, "\n## Names of new parameters\n"
                    "\nLooked for as whole words in the name, however it is written; `=` asks that "
                    "it is the whole name.\n");
    for (size_t i = 0; lw_lexicon_param_rule(i, &kind, &rule); i++)
        lw_buf_addf(to, "\n### %s\n\n`%s`\n",
                    kind == LW_DELTA_PARAM_ADDED ? "harmless in themselves" : lw_delta_name(kind),
                    rule);
}

int main(int argc, char **argv)
{
    struct lw_buf b;

    lw_buf_init(&b, (size_t)1 << 20);
    lw_buf_addz(&b, head);
    write_kinds(&b);
    write_lexicon(&b);
    return lw_written(argc, argv, "drift-doc", "docs/drift.md", &b);
}
