/* Formats of credentials that their issuers made to be found, and randomness where they did not.
 *
 * A token is a run of letters, digits and "_-+/=.". A format is a prefix and a number of characters
 * behind it. What has no prefix is judged by its mixture: 32 or more characters, of which digits,
 * upper and lower case each are present, changing class often. */
#include "lib/policy/secret.h"

enum set { HEX_LOWER, DIGITS, UPPER_DIGITS, ALNUM, WORD /* with _ and - */ };

struct format {
    const char *name;
    const char *prefix;
    size_t min; /* characters of the set behind it */
    enum set set;
};

static const struct format formats[] = {
    {"aws-access-key", "AKIA", 16, UPPER_DIGITS},
    {"aws-temporary-key", "ASIA", 16, UPPER_DIGITS},
    {"github-token", "ghp_", 36, ALNUM},
    {"github-oauth", "gho_", 36, ALNUM},
    {"github-user", "ghu_", 36, ALNUM},
    {"github-server", "ghs_", 36, ALNUM},
    {"github-refresh", "ghr_", 36, ALNUM},
    {"github-fine-grained", "github_pat_", 60, WORD},
    {"gitlab-token", "glpat-", 20, WORD},
    {"slack-token", "xoxb-", 20, WORD},
    {"slack-user-token", "xoxp-", 20, WORD},
    {"slack-app-token", "xapp-", 20, WORD},
    {"slack-config-token", "xoxe-", 20, WORD},
    {"stripe-secret", "sk_live_", 20, ALNUM},
    {"stripe-test-secret", "sk_test_", 20, ALNUM},
    {"stripe-restricted", "rk_live_", 20, ALNUM},
    {"webhook-secret", "whsec_", 24, WORD},
    {"anthropic-key", "sk-ant-", 20, WORD},
    {"openai-project-key", "sk-proj-", 20, WORD},
    {"openai-key", "sk-", 40, ALNUM},
    {"google-api-key", "AIza", 35, WORD},
    {"google-oauth-token", "ya29.", 20, WORD},
    {"google-client-secret", "GOCSPX-", 20, WORD},
    {"npm-token", "npm_", 36, ALNUM},
    {"pypi-token", "pypi-", 50, WORD},
    {"docker-token", "dckr_pat_", 20, WORD},
    {"huggingface-token", "hf_", 30, ALNUM},
    {"sendgrid-key", "SG.", 20, WORD},
    {"digitalocean-token", "dop_v1_", 64, HEX_LOWER},
    {"linear-key", "lin_api_", 30, ALNUM},
    {"vault-token", "hvs.", 20, WORD},
    {"shopify-token", "shpat_", 32, HEX_LOWER},
    {"age-secret-key", "AGE-SECRET-KEY-1", 40, UPPER_DIGITS},
};

#define FORMATS     (sizeof(formats) / sizeof(*formats))
#define ENTROPY_MIN 32u

static bool in_set(char c, enum set set)
{
    bool digit = c >= '0' && c <= '9';
    bool upper = c >= 'A' && c <= 'Z';
    bool lower = c >= 'a' && c <= 'z';

    switch (set) {
    case HEX_LOWER:
        return digit || (c >= 'a' && c <= 'f');
    case DIGITS:
        return digit;
    case UPPER_DIGITS:
        return digit || upper;
    case ALNUM:
        return digit || upper || lower;
    case WORD:
        return digit || upper || lower || c == '_' || c == '-';
    }
    return false;
}

static bool is_token(char c)
{
    return in_set(c, WORD) || c == '+' || c == '/' || c == '=' || c == '.';
}

/* At the start of a word only: "task-..." is no "sk-...". */
static const char *format_at(struct lw_str s, size_t at)
{
    if (at > 0 && in_set(s.p[at - 1], ALNUM))
        return NULL;
    for (size_t i = 0; i < FORMATS; i++) {
        const struct format *f = &formats[i];
        struct lw_str prefix = lw_strz(f->prefix);
        size_t n = 0;

        if (s.p[at] != prefix.p[0] || !lw_str_starts(lw_str(s.p + at, s.n - at), prefix))
            continue;
        while (n < f->min && at + prefix.n + n < s.n && in_set(s.p[at + prefix.n + n], f->set))
            n++;
        if (n == f->min)
            return f->name;
    }
    return NULL;
}

/* JSON Web Tokens: three parts of base64url, the first of which begins with {" */
static bool is_jwt(struct lw_str token)
{
    unsigned dots = 0;
    size_t part = 0;

    if (!lw_str_starts(token, LW_STR("eyJ")))
        return false;
    for (size_t i = 0; i < token.n; i++) {
        if (token.p[i] == '.') {
            if (part < 4)
                return false;
            dots++;
            part = 0;
        } else {
            part++;
        }
    }
    return dots == 2;
}

/* Letters of both cases and digits, mixed as words are not: on average the class changes at least
 * every second character, and hexadecimal digests and UUIDs (one case) are not it. */
static bool is_random(struct lw_str run)
{
    size_t upper = 0;
    size_t lower = 0;
    size_t digit = 0;
    size_t changes = 0;
    int before = -1;

    for (size_t i = 0; i < run.n; i++) {
        char c = run.p[i];
        int cls = c >= '0' && c <= '9'   ? 0
                  : c >= 'A' && c <= 'Z' ? 1
                  : c >= 'a' && c <= 'z' ? 2
                                         : 3;

        digit += cls == 0;
        upper += cls == 1;
        lower += cls == 2;
        changes += cls != before;
        before = cls;
    }
    return run.n >= ENTROPY_MIN && digit >= 3 && digit * 12 >= run.n && upper >= 4 && lower >= 4 &&
           changes * 2 >= run.n;
}

/* user:password@ behind "://". */
static bool is_url_password(struct lw_str s, size_t at)
{
    size_t colon = 0;

    if (s.n - at < 3 || s.p[at] != ':' || s.p[at + 1] != '/' || s.p[at + 2] != '/')
        return false;
    for (size_t i = at + 3; i < s.n && i < at + 515 && s.p[i] > ' ' && !strchr("/?#\"'<>", s.p[i]);
         i++) {
        if (s.p[i] == ':' && !colon)
            colon = i;
        if (s.p[i] == '@')
            return colon && i > colon + 1;
    }
    return false;
}

static const char *in_token(struct lw_str token)
{
    size_t start = 0;

    if (is_jwt(token))
        return "jwt";
    for (size_t i = 0; i <= token.n; i++) {
        if (i < token.n && token.p[i] != '.' && token.p[i] != '=')
            continue;
        if (is_random(lw_str(token.p + start, i - start)))
            return "high-entropy";
        start = i + 1;
    }
    return NULL;
}

const char *lw_secret_find(struct lw_str s)
{
    size_t start = 0;
    const char *found;

    for (size_t i = 0; i <= s.n; i++) {
        bool inside = i < s.n && is_token(s.p[i]);

        if (i < s.n && s.p[i] == '-' &&
            lw_str_starts(lw_str(s.p + i, s.n - i), LW_STR("-----BEGIN "))) {
            size_t key =
                lw_str_find(lw_str(s.p, s.n - i > 64 ? i + 64 : s.n), LW_STR("PRIVATE KEY"), i);

            if (key != (size_t)-1)
                return "private-key";
        }
        if (i < s.n && is_url_password(s, i))
            return "password-in-url";
        found = inside ? format_at(s, i) : NULL;
        if (found)
            return found;
        if (inside)
            continue;
        found = in_token(lw_str(s.p + start, i - start));
        if (found)
            return found;
        start = i + 1;
    }
    return NULL;
}

bool lw_secret_format(size_t i, const char **name, const char **shape)
{
    static const char *const others[][2] = {
        {"private-key", "-----BEGIN ... PRIVATE KEY"},
        {"jwt", "eyJ….….…"},
        {"password-in-url", "://user:password@"},
        {"high-entropy", "32 or more letters of both cases and digits, mixed"},
    };

    if (i < FORMATS) {
        *name = formats[i].name;
        *shape = formats[i].prefix;
        return true;
    }
    i -= FORMATS;
    if (i >= sizeof(others) / sizeof(*others))
        return false;
    *name = others[i][0];
    *shape = others[i][1];
    return true;
}
