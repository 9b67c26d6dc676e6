/* What the name of a parameter suggests about what it is for. Names are split at every change of
 * case and every sign, so that callbackUrl, callback_url and callback-url are one. */
#include "lib/drift/lexicon.h"

struct name {
    char text[128]; /* lower case, words separated and enclosed by '_' */
    size_t n;
};

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static void normalize(struct lw_str raw, struct name *out)
{
    bool gap = true;
    size_t at = 0;
    char last = 0;

    out->n = 0;
    out->text[out->n++] = '_';
    while (at < raw.n && out->n + 3 < sizeof(out->text)) {
        uint32_t c = lw_utf8_next(raw, &at);
        uint32_t f = lw_fold(c);
        bool letter = (f >= 'a' && f <= 'z') || (f >= '0' && f <= '9');

        if (f == 0)
            continue;
        if (letter && c < 0x80 && is_upper((char)c) && last && !is_upper(last) && !gap)
            out->text[out->n++] = '_';
        if (letter)
            out->text[out->n++] = (char)f;
        else if (!gap)
            out->text[out->n++] = '_';
        gap = !letter;
        last = c < 0x80 ? (char)c : 'a';
    }
    if (!gap)
        out->text[out->n++] = '_';
    out->text[out->n] = '\0';
}

/* Rows of words with a blank in between; each is looked for as a whole in the name. A leading `=`
 * asks that it is the whole name. */
static const struct {
    enum lw_delta_kind kind;
    const char *names;
} suggestions[] = {
    {LW_DELTA_PARAM_ADDED,
     "page_token next_token next_page_token continuation_token sync_token max_tokens min_tokens "
     "token_count token_limit tokens_count num_tokens page_key sort_key primary_key partition_key "
     "key_id foreign_key command_id script_id code_block language_code country_code status_code "
     "currency_code zip_code postal_code error_code exit_code commit_history url_encoded "
     "destination_path destination_dir destination_folder history_limit include_history "
     "email_notifications author_email code_search"},
    {LW_DELTA_DESTINATION_PARAM_ADDED,
     "url urls uri uris webhook webhooks callback callbacks endpoint endpoints host hosts hostname "
     "domain domains email emails mail recipient recipients bcc cc =to forward forward_to proxy "
     "smtp redirect upload_to send_to notify post_to exfil destination remote remote_host "
     "remote_server report_to sink collector telemetry mirror ip ip_address server_address phone "
     "slack_channel ftp sftp share_with webhook_url base_url registry"},
    {LW_DELTA_CREDENTIAL_PARAM_ADDED,
     "password passwords passwd pwd passphrase passcode secret secrets token tokens apikey api_key "
     "api_keys access_key secret_key private_key ssh_key signing_key encryption_key auth_key "
     "credential credentials authorization bearer cookie cookies otp mfa_code pin cvv =auth "
     "auth_header auth_token session_key id_rsa keyfile key_file pem seed_phrase mnemonic wallet"},
    {LW_DELTA_CONTEXT_PARAM_ADDED,
     "sidenote side_note side_notes conversation conversations history transcript chat chat_log "
     "chat_history system_prompt user_prompt original_prompt full_prompt =prompt prompt_context "
     "=context user_context full_context agent_context model_context session_context "
     "conversation_context context_data =reasoning chain_of_thought =thoughts =thinking "
     "scratchpad =memory memories messages user_message user_messages last_message "
     "environment_variables env_vars file_contents files_content other_tools "
     "available_tools tool_list tools_list tool_results instructions model_name user_intent"},
    {LW_DELTA_CODE_PARAM_ADDED,
     "command commands cmd shell script scripts code eval exec execute bash powershell python "
     "javascript sql hook hooks pre_command post_command program binary "
     "executable macro payload"},
    {LW_DELTA_EFFECT_PARAM_ADDED,
     "force recursive overwrite delete remove purge destroy sudo admin root unsafe bypass "
     "skip disable allow ignore no_verify permanent truncate reset run_as impersonate "
     "privileged elevated confirm auto_approve all =mode"},
};

/* Whether `word` stands in `n` as a whole; `blot` takes it out of it. */
static bool has_word(struct name *n, struct lw_str word, bool whole, bool blot)
{
    bool found = false;

    if (n->n < word.n + 2 || (whole && n->n != word.n + 2))
        return false;
    for (size_t at = 1; at + word.n < n->n; at++) {
        if (n->text[at - 1] != '_' || n->text[at] != word.p[0] || n->text[at + word.n] != '_' ||
            memcmp(n->text + at, word.p, word.n) != 0)
            continue;
        if (blot)
            memset(n->text + at, '.', word.n);
        found = true;
    }
    return found;
}

/* True when one of the names is in `n`. With `blot`, all of them are blotted out of it: what is
 * harmless in itself must not excuse what stands beside it. */
static bool suggests(struct name *n, struct lw_str names, bool blot)
{
    bool found = false;

    while (names.n) {
        const char *space = memchr(names.p, ' ', names.n);
        size_t len = space ? (size_t)(space - names.p) : names.n;
        bool whole = names.p[0] == '=';

        if (has_word(n, lw_str(names.p + whole, len - whole), whole, blot)) {
            if (!blot)
                return true;
            found = true;
        }
        len += space != NULL;
        names = lw_str(names.p + len, names.n - len);
    }
    return found;
}

enum lw_delta_kind lw_lexicon_param(struct lw_str raw)
{
    struct name n;

    normalize(raw, &n);
    for (size_t i = 0; i < sizeof(suggestions) / sizeof(suggestions[0]); i++) {
        bool harmless = suggestions[i].kind == LW_DELTA_PARAM_ADDED;

        if (suggests(&n, lw_strz(suggestions[i].names), harmless) && !harmless)
            return suggestions[i].kind;
    }
    return LW_DELTA_PARAM_ADDED;
}

enum lw_delta_kind lw_lexicon_format(struct lw_str format)
{
    static const char *const reach[] = {
        "uri",       "uri-reference", "iri",          "iri-reference", "url", "email",
        "idn-email", "hostname",      "idn-hostname", "ipv4",          "ipv6"};

    for (size_t i = 0; i < sizeof(reach) / sizeof(reach[0]); i++) {
        if (lw_str_eqz(format, reach[i]))
            return LW_DELTA_DESTINATION_PARAM_ADDED;
    }
    return lw_str_eqz(format, "password") ? LW_DELTA_CREDENTIAL_PARAM_ADDED : LW_DELTA_PARAM_ADDED;
}

bool lw_lexicon_param_rule(size_t i, enum lw_delta_kind *kind, const char **names)
{
    if (i >= sizeof(suggestions) / sizeof(suggestions[0]))
        return false;
    *kind = suggestions[i].kind;
    *names = suggestions[i].names;
    return true;
}
