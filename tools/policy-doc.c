/* Writes docs/policy-reference.md from the tables of the language and of its operators:
 * policy-doc [--check FILE]. */
#include <stdio.h>

#include "lib/policy/language.h"
#include "lib/policy/op.h"
#include "tools/written.h"

static const char head[] =
    "# Policy reference\n\n"
    "Written by `policy-doc` from the tables that the compiler reads (`lib/policy/language.h`, "
    "the\n"
    "operators of `lib/policy`): what stands here is what is understood, and nothing else is. How\n"
    "rules are put together, and what to beware of, is in [policy.md](policy.md).\n";

/* A cell of a table: no line ends, no bars. */
static void cell(struct lw_buf *to, const char *text)
{
    for (; *text; text++) {
        if (*text == '|')
            lw_buf_addz(to, "\\|");
        else
            lw_buf_addc(to, *text == '\n' ? ' ' : *text);
    }
}

static void row(struct lw_buf *to, const char *name, const char *form, const char *meaning,
                const char *example)
{
    lw_buf_addf(to, "| `%s` | ", name);
    cell(to, form);
    lw_buf_addz(to, " | ");
    cell(to, meaning);
    lw_buf_addz(to, " | `");
    cell(to, example);
    lw_buf_addz(to, "` |\n");
}

static void write_sections(struct lw_buf *to)
{
    for (int s = 0; s < LW_LANG_SECTION_COUNT; s++) {
        lw_buf_addf(to, "\n## %s\n\n%s\n\n| key | value | meaning | example |\n|---|---|---|---|\n",
                    lw_lang_title((enum lw_lang_section)s), lw_lang_text((enum lw_lang_section)s));
        for (int k = 0; k < LW_LANG_KEY_COUNT; k++) {
            const struct lw_lang_key *key = lw_lang_key((enum lw_lang_key_number)k);

            if ((int)key->section == s)
                row(to, key->name, key->form, key->meaning, key->example);
        }
    }
}

static void write_operators(struct lw_buf *to)
{
    lw_buf_addz(to, "\n## Operators\n\nThey stand in a condition on an argument, beside `not`, "
                    "`any`, `all` and `at`.\n\n| operator | operand | meaning | example |\n"
                    "|---|---|---|---|\n");
    for (size_t i = 0; lw_op_at(i); i++) {
        const struct lw_op_class *op = lw_op_at(i);

        row(to, op->name, op->operand, op->meaning, op->example);
    }
}

int main(int argc, char **argv)
{
    struct lw_buf b;

    lw_buf_init(&b, (size_t)1 << 20);
    lw_buf_addz(&b, head);
    write_sections(&b);
    write_operators(&b);
    return lw_written(argc, argv, "policy-doc", "docs/policy-reference.md", &b);
}
