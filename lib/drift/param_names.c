/* What the name of a parameter suggests about what it is for. Names are split at every change of
 * case and every sign, so that callbackUrl, callback_url and callback-url are one. */
#include "lib/drift/lexicon.h"

#include "lib/json/json.h"

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
     "page_token next_token next_page_token continuation_token sync_token resume_token "
     "cursor_token max_tokens min_tokens "
     "token_count token_limit tokens_count num_tokens token_budget tokens_num page_key sort_key "
     "primary_key partition_key "
     "key_id foreign_key command_id script_id code_block language_code country_code status_code "
     "currency_code zip_code postal_code error_code exit_code commit_history url_encoded "
     "region_code area_code "
     "destination_path destination_dir destination_folder destination_page destination_branch "
     "history_limit include_history "
     "email_notifications author_email code_search include_domains exclude_domains domain_filter "
     "entire_domain allowed_domains "
     "blocked_domains domains_filter prompt_id prompt_name prompt_tokens system_prompt_id "
     "message_id message_ids messages_limit "
     "preserved_messages commit_message conversation_id chat_id thread_id memory_limit memory_mb "
     "memory_size endpoint_id host_id "
     "webhook_id url_path url_pattern image_url script_type command_timeout confirm_before "
     "force_refresh history_size "
     "cookie_banner cookie_consent token_type key_value key_name key_path keypath "
     "primary_email_only hook_id secret_type secret_name "
     "secret_id email_id domain_id skip_count script_name admin_area"},
    {LW_DELTA_DESTINATION_PARAM_ADDED,
     "webhook webhooks callback callbacks recipient recipients bcc cc forward forward_to "
     "forward_url forwarding "
     "smtp redirect_url redirect_uri redirect_to upload_to upload_url send_to send_copy_to "
     "notify_url notify_email notify post_to post_url exfil "
     "report_to report_url sink collector telemetry telemetry_url analytics_url mirror mirror_url "
     "mirror_to copy_to backup_url backup_to "
     "export_url export_to sync_url sync_to share_with deliver_to ship_to log_url logging_url "
     "log_endpoint audit_url audit_endpoint reply_to "
     "slack_channel slack_webhook ftp sftp webhook_url remote_server remote_url output_url "
     "output_endpoint publish_to stream_to "
     "beacon listener tunnel proxy_url proxy_host http_proxy upstream_url"},
    {LW_DELTA_CREDENTIAL_PARAM_ADDED,
     "password passwords passwd pwd passphrase passcode secret secrets token tokens apikey api_key "
     "api_keys access_key secret_key private_key ssh_key signing_key encryption_key auth_key "
     "id_rsa ssh_rsa "
     "credential credentials service_account account_json key_json keyring authorization bearer "
     "cookie cookies otp mfa_code mfa pin cvv =auth "
     "auth_header auth_token session_key keyfile key_file pem seed_phrase mnemonic wallet_key "
     "wallet_seed connection_string "
     "credit_card card_number ssn social_security passport_number iban keychain kubeconfig"},
    {LW_DELTA_CONTEXT_PARAM_ADDED,
     "sidenote side_note side_notes conversation conversations transcript chat_log chat_context "
     "full_context "
     "chat_history conversation_history message_history system_prompt user_prompt original_prompt "
     "full_prompt initial_prompt prompt_context "
     "user_context agent_context model_context session_context llm_context ai_context "
     "chat_messages "
     "conversation_context context_data context_dump chain_of_thought agent_state agent_memory "
     "scratchpad memories previous_messages prior_messages user_message user_messages last_message "
     "raw_prompt user_input_raw "
     "environment_variables env_vars env_dump environ file_contents files_content file_dump "
     "other_tools "
     "available_tools tool_list tools_list tool_results tool_outputs tool_history previous_results "
     "session_history "
     "browser_history shell_history bash_history user_request user_query original_request "
     "original_query verbatim_request "
     "system_instructions developer_message llm_model_name model_name user_identity "
     "user_profile_data"},
    {LW_DELTA_CODE_PARAM_ADDED,
     "command commands cmd shell script scripts eval exec execute bash powershell python "
     "shell_command "
     "javascript pre_command post_command pre_hook post_hook on_complete on_success on_error "
     "run_after run_before program binary "
     "executable macro payload code_to_run init_script startup_script user_data raw_sql extra_args "
     "shell_args"},
    {LW_DELTA_BYPASS_PARAM_ADDED,
     "sudo run_as run_as_root as_root as_admin impersonate impersonate_user on_behalf_of "
     "privileged elevated auto_approve auto_confirm skip_confirmation "
     "skip_approval skip_validation skip_verification skip_auth skip_checks skip_review "
     "skip_permissions skip_tls skip_tls_verification "
     "no_verify no_confirm no_sandbox bypass bypass_approval bypass_safety disable_safety "
     "disable_sandbox disable_checks disable_auth disable_validation disable_security "
     "ignore_permissions ignore_safety unsafe unrestricted allow_all allow_outside allow_unsafe "
     "allow_root dangerously override_policy override_safety admin_override "
     "silent hidden suppress_notification suppress_notifications no_log skip_log skip_audit "
     "disable_logging disable_audit hide_from_user "
     "insecure verify_ssl allow_external trust_all confirm_bypass god_mode debug_mode "
     "allow_dangerous"},
    {LW_DELTA_EFFECT_PARAM_ADDED,
     "force overwrite delete remove purge destroy admin root permanent truncate reset wipe "
     "delete_source delete_after allow_overwrite hard_delete cascade execute_immediately "
     "auto_merge auto_run"},
    {LW_DELTA_REACH_PARAM_ADDED, "url urls uri uris endpoint endpoints host hosts hostname email "
                                 "emails =to proxy remote remote_host ip ip_address "
                                 "server_address phone phone_number base_url registry destination "
                                 "redirect domain domains upload"},
    {LW_DELTA_FREE_TEXT_PARAM_ADDED,
     "=context =reasoning =reason =thoughts =thinking =thought =rationale =justification "
     "=explanation =intent user_intent =memory =history =messages "
     "=instructions =prompt =notes =note =background =additional_info =additional_context "
     "=extra_context =metadata =feedback =summary_of_request "
     "custom_instructions =caller =analysis =plan =goal task_context task_description user_goal"},
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

bool lw_lexicon_is_guard(struct lw_str raw)
{
    struct name n;

    normalize(raw, &n);
    return suggests(
        &n,
        LW_STR("confirm confirmed confirmation confirmations acknowledge acknowledged "
               "acknowledgement approve approved approval approver approvals preview_id "
               "preview_token dry_run dryrun consent reviewed reviewer mfa otp "
               "second_factor two_factor pin tan passcode totp"),
        /* blot= */ false);
}

enum lw_delta_kind lw_lexicon_value(struct lw_str param, struct lw_str value)
{
    struct name of;
    struct name n;

    normalize(param, &of);
    normalize(value, &n);
    if (suggests(&of,
                 LW_STR("scope scopes role roles permission permissions privilege privileges "
                        "grant grants access access_level rights"),
                 /* blot= */ false))
        return suggests(&n,
                        LW_STR("admin administrator owner root superuser super maintainer manager "
                               "write full all delete send manage billing execute any impersonate "
                               "offline_access readwrite rw"),
                        /* blot= */ false)
                   ? LW_DELTA_CREDENTIAL_SCOPE_RAISED
                   : LW_DELTA_CREDENTIAL_SCOPE_ADDED;
    return suggests(&n,
                    LW_STR("secret secrets password passwords credential credentials =tokens "
                           "private_key private_keys api_keys ssh_keys"),
                    /* blot= */ false)
               ? LW_DELTA_DATA_CLASS_ADDED
               : LW_DELTA_ENUM_WIDENED;
}

bool lw_lexicon_is_size(struct lw_str raw)
{
    struct name n;

    normalize(raw, &n);
    return suggests(&n,
                    LW_STR("limit page size count results items depth timeout width height "
                           "offset length num number top lines days hours minutes seconds ms "
                           "per perpage pagesize tokens max min first last index level quality "
                           "chars bytes rows k n batch concurrency retries delay duration wait"),
                    /* blot= */ false);
}

bool lw_lexicon_is_place(struct lw_str raw)
{
    struct name n;

    normalize(raw, &n);
    return suggests(
        &n,
        LW_STR("path paths file filename dir directory folder root cwd host hosts "
               "hostname url uri endpoint domain address email recipient to command cmd "
               "query sql statement script branch ref repo repository bucket namespace "
               "database table image package registry account iban target"),
        /* blot= */ false);
}

/* What a boolean switches off or on. */
static const char guards[] =
    "dry dryrun dry_run verify verification confirm confirmation safe "
    "safe_mode sandbox sandboxed validate validation require check checks "
    "preview readonly read_only private secure mask redact redacted encrypt "
    "encrypted ask approval tls ssl strict";
static const char fresh_guards[] =
    "verify_ssl ssl_verify verify_tls tls_verify verify_cert "
    "verify_certs verify_signature check_signature sandbox sandboxed "
    "encrypt verify_certificate verify_certificates";
static const char weapons[] =
    "force recursive overwrite delete remove purge wipe destroy public sudo "
    "root fix apply write execute run send publish bypass skip insecure "
    "unsafe allow auto_approve autoapprove disable ignore cascade hard "
    "permanent share shared admin privileged elevated";
static const char fresh_weapons[] =
    "force delete remove purge wipe destroy public sudo root bypass "
    "skip_checks skip_validation skip_verification skip_hooks skip_confirmation "
    "skip_approval skip_review insecure unsafe "
    "auto_approve autoapprove publish permanent hard admin "
    "privileged elevated no_verify";
static const char wide_places[] =
    "path folder dir directory root cwd host origin origins scope scopes "
    "permission permissions namespace target targets user users branch "
    "mailbox recipient recipients access audience account tenant";

/* "confirm_delete" is a guard, whatever it guards; "skip_checks" is none. */
static bool disarms(struct name *n, bool on, bool fresh)
{
    static const char undoing[] = "skip no disable ignore bypass without not omit";
    bool guard = suggests(n, lw_strz(guards), false) && !suggests(n, lw_strz(undoing), false);

    if (on)
        return !guard && suggests(n, lw_strz(fresh ? fresh_weapons : weapons), false);
    return guard && (!fresh || suggests(n, lw_strz(fresh_guards), false));
}

bool lw_lexicon_default_is_dangerous(struct lw_str raw, const struct lw_json *value, bool fresh)
{
    static const char *const anywhere[] = {"public",   "production", "prod",  "0777",
                                           "everyone", "everybody",  "world", "unrestricted",
                                           "anyone",   "internet"};
    static const char *const everything[] = {"/",   "*",   "**",      "~",    "..",  "../",
                                             "all", "any", "0.0.0.0", "root", "c:\\"};
    struct lw_str text = lw_json_string_or(value, LW_STR(""));
    struct name n;

    normalize(raw, &n);
    if (lw_json_is(value, LW_JSON_BOOL))
        return disarms(&n, value->boolean, fresh);
    for (size_t i = 0; i < sizeof(anywhere) / sizeof(anywhere[0]); i++) {
        if (lw_str_eqz(text, anywhere[i]))
            return true;
    }
    for (size_t i = 0; i < sizeof(everything) / sizeof(everything[0]); i++) {
        if (lw_str_eqz(text, everything[i]))
            return !fresh && suggests(&n, lw_strz(wide_places), /* blot= */ false);
    }
    return false;
}

bool lw_lexicon_is_amount(struct lw_str raw)
{
    struct name n;

    normalize(raw, &n);
    return suggests(&n,
                    LW_STR("amount amounts price total sum quantity qty value budget fee "
                           "payment credit spend cost discount"),
                    /* blot= */ false);
}

enum lw_delta_kind lw_lexicon_format(struct lw_str format)
{
    static const char *const reach[] = {
        "uri",       "uri-reference", "iri",          "iri-reference", "url", "email",
        "idn-email", "hostname",      "idn-hostname", "ipv4",          "ipv6"};

    for (size_t i = 0; i < sizeof(reach) / sizeof(reach[0]); i++) {
        if (lw_str_eqz(format, reach[i]))
            return LW_DELTA_REACH_PARAM_ADDED;
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
