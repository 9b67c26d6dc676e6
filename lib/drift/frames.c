/* Two shapes in new text: what sets off a frame of a conversation, in whatever brackets, and scopes
 * of credentials.
 *
 * A frame is a mark ("<", "[[", "{{", "%%", a fence, the beginning of a line) with the name of a
 * role or of a part of a protocol behind it. Scopes are "repo:write", "admin:org" and the like, and
 * "full access", in sentences that speak of scopes, tokens or access. */
#include <string.h>

#include "lib/drift/lexicon_impl.h"

static const char *const roles[] = {
    "system",         "assistant",     "developer",     "instruction",  "instructions",
    "directive",      "directives",    "override",      "privileged",   "toolcall",
    "toolresponse",   "toolresult",    "functioncall",  "toolcalls",    "humanturn",
    "systemprompt",   "sysprompt",     "systemmessage", "hiddenprompt", "toolresults",
    "functionresult", "assistantturn", "adminmessage",  "priorityorder"};

#define ROLE_MAX   40 /* characters behind a mark */
#define ROLE_PARTS 4

/* One of the roles among the first words behind a mark; words are joined over `_` and `-`, two and
 * two, so that tool_call is toolcall and tool alone is nothing. */
static bool names_role(struct lw_str flat, size_t at)
{
    char last[ROLE_MAX] = "";
    char part[2 * ROLE_MAX];
    size_t last_n = 0;
    size_t end = at + ROLE_MAX < flat.n ? at + ROLE_MAX : flat.n;

    for (unsigned k = 0; k < ROLE_PARTS && at < end; k++) {
        size_t n = 0;

        while (at < end && strchr("/#^+-_: ", flat.p[at]))
            at++;
        while (at + n < end && lw_is_letter(flat.p[at + n]))
            n++;
        if (n == 0)
            return false;
        memcpy(part, last, last_n);
        memcpy(part + last_n, flat.p + at, n);
        if (lw_listed(lw_str(flat.p + at, n), roles, sizeof(roles) / sizeof(roles[0])) ||
            lw_listed(lw_str(part, last_n + n), roles, sizeof(roles) / sizeof(roles[0])))
            return true;
        memcpy(last, flat.p + at, n);
        last_n = n;
        at += n;
        if (at < end && strchr(">]}.,;\n\"'()", flat.p[at]))
            return false;
    }
    return false;
}

static size_t mark_at(struct lw_str flat, size_t i)
{
    static const char *const marks[] = {"```", "[[", "{{", "%%", "<<", "<", "~~~", "###", "==="};

    if (!memchr("`[{%<~#=", flat.p[i], 8))
        return 0;
    for (size_t k = 0; k < sizeof(marks) / sizeof(marks[0]); k++) {
        size_t n = strlen(marks[k]);

        if (i + n <= flat.n && memcmp(flat.p + i, marks[k], n) == 0)
            return n;
    }
    return 0;
}

/* "SYSTEM:" in capitals, where a line or a sentence begins. */
static size_t speaker_at(struct lw_str text, size_t i)
{
    static const char *const speakers[] = {
        "SYSTEM:", "ASSISTANT:", "DEVELOPER:", "SYSTEM MESSAGE:", "SYSTEM PROMPT:", "ADMIN:"};

    if (i > 0 && !strchr("\n .", text.p[i - 1]))
        return 0;
    for (size_t k = 0; k < sizeof(speakers) / sizeof(speakers[0]); k++) {
        size_t n = strlen(speakers[k]);

        if (i + n <= text.n && memcmp(text.p + i, speakers[k], n) == 0)
            return n;
    }
    return 0;
}

static int find_frames(struct lw_lexicon_run *r)
{
    struct lw_str flat = lw_buf_str(&r->l->flat);

    for (size_t i = 0; i < flat.n; i++) {
        size_t n = mark_at(flat, i);

        if (n && names_role(flat, i + n))
            return lw_lexicon_give_flat(r, LW_DELTA_PROMPT_MARKUP_ADDED,
                                        "a mark with the name of a role behind it", i, i + n,
                                        i + n);
    }
    for (size_t i = 0; i < r->text.n; i++) {
        size_t n = r->text.p[i] >= 'A' && r->text.p[i] <= 'S' ? speaker_at(r->text, i) : 0;

        if (n)
            return lw_lexicon_give(r, LW_DELTA_PROMPT_MARKUP_ADDED, LW_STR("speaker"),
                                   "a line that begins like that of a speaker", i, i + n);
    }
    return 0;
}

/* ---- scopes ---- */

static const char *const speaks_of_access[] = {
    "scope",       "scopes",     "token",     "tokens",     "permission",
    "permissions", "oauth",      "privilege", "rights",     "role",
    "roles",       "privileges", "access",    "credential", "credentials"};
static const char *const strong_words[] = {
    "admin", "write",  "delete",    "full",      "all",    "manage", "owner",    "root", "org",
    "repo",  "master", "superuser", "readwrite", "editor", "user",   "workflow", "sudo"};
static const char *const access_words[] = {"access", "permission", "permissions",
                                           "rights", "privileges", "role",
                                           "token",  "scope",      "scopes"};
static const char *const strong_access[] = {
    "full", "write",        "admin",        "administrator", "owner",
    "root", "unrestricted", "organization", "organisation",  "elevated"};

#define IN(word, list) lw_listed((word), (list), sizeof(list) / sizeof((list)[0]))

static bool joined(const struct lw_lexicon_run *r, uint32_t i, const char *signs)
{
    const struct lw_words *w = &r->l->words;

    return i + 1 < w->n && w->w[i + 1].start == w->w[i].end + 1 &&
           strchr(signs, r->text.p[w->w[i].end]) != NULL;
}

/* The words from i to the end of a scope like "repo:status" or "files.readwrite:all". */
static uint32_t scope_end(const struct lw_lexicon_run *r, uint32_t i)
{
    uint32_t k = i;
    bool colon = false;

    while (joined(r, k, ":._")) {
        colon = colon || r->text.p[r->l->words.w[k].end] == ':';
        k++;
    }
    return colon ? k + 1 : i;
}

static int give_scope(struct lw_lexicon_run *r, uint32_t from, uint32_t to, bool strong)
{
    const struct lw_words *w = &r->l->words;

    lw_buf_reset(&r->l->key);
    for (uint32_t k = from; k < to; k++) {
        if (k > from)
            lw_buf_addc(&r->l->key, ':');
        lw_buf_adds(&r->l->key, lw_word_str(w, k));
    }
    if (lw_buf_status(&r->l->key) != 0)
        return -LW_ERR_LIMIT;
    return lw_lexicon_give(
        r, strong ? LW_DELTA_CREDENTIAL_SCOPE_RAISED : LW_DELTA_CREDENTIAL_SCOPE_ADDED,
        lw_buf_str(&r->l->key), "a scope that was not spoken of", w->w[from].start,
        w->w[to - 1].end);
}

static int scopes_of_sentence(struct lw_lexicon_run *r, const struct lw_sentence_profile *s)
{
    const struct lw_words *w = &r->l->words;
    bool access = false;

    for (uint32_t i = s->first; i < s->end && !access; i++)
        access = IN(lw_word_str(w, i), speaks_of_access);
    if (!access || (s->classes & (LW_CLS_NEG | LW_CLS_EXAMPLE)))
        return 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        uint32_t to = scope_end(r, i);
        struct lw_str word = lw_word_str(w, i);
        bool strong = false;
        int err = 0;

        if (to > i && to <= s->end && !lw_is_digit(word.p[0])) {
            for (uint32_t k = i; k < to; k++)
                strong = strong || IN(lw_word_str(w, k), strong_words);
            err = give_scope(r, i, to, strong);
            i = to - 1;
        } else if (i + 1 < s->end && IN(word, strong_access) &&
                   IN(lw_word_str(w, i + 1), access_words)) {
            err = give_scope(r, i, i + 1, true);
        } else if (lw_str_eqz(word, "read") && joined(r, i, "/-") &&
                   lw_str_eqz(lw_word_str(w, i + 1), "write")) {
            err = give_scope(r, i, i + 2, true);
        } else if (IN(word, strong_words) && i + 1 < s->end &&
                   lw_str_eqz(lw_word_str(w, i + 1), "scope")) {
            err = give_scope(r, i, i + 1, true);
        }
        if (err)
            return err;
    }
    return 0;
}

int lw_lexicon_frames(struct lw_lexicon_run *r)
{
    int err = r->mask & LW_SIG_MARKUP ? find_frames(r) : 0;

    for (size_t i = 0; i < r->l->sentence_count && err == 0 && (r->mask & LW_SIG_EFFECT); i++)
        err = scopes_of_sentence(r, &r->l->sentences[i]);
    return err;
}
