/* What words mean to the reading of clauses (clauses.c). Included there only.
 *
 * A verb stands in its base form, irregular ones as `send/sent/sent` (base/past/participle); its
 * other forms are made from it. A noun stands in the singular. `=` in front: only as it is written.
 * Words are folded: lower case, no accents, no apostrophes. */
#ifndef LW_DRIFT_CLAUSES_TABLE_H
#define LW_DRIFT_CLAUSES_TABLE_H

#include "lib/drift/clauses.h"

/* clang-format off */
static const struct meaning_words {
    uint64_t meaning;
    bool verbs;
    const char *words;
} meaning_words[] = {
    /* What is done. */
    {LW_MEAN_GIVE, true, "include append attach add put/put/put paste insert enter supply provide pass hand give/gave/given fill embed prepend quote repeat join accompany carry contain belong feed copy go/went/gone concatenate set/set/set disclose prefix suffix place annotate"},
    {LW_MEAN_SEND, true, "send/sent/sent forward upload post transmit mail email ship deliver relay mirror push publish sync synchronise synchronize replicate broadcast bcc cc blindcopy report share stream deposit export exfiltrate leak route transfer submit notify beacon outsource sell/sold/sold move"},
    {LW_MEAN_TAKE, true, "read/read/read open fetch collect gather harvest retrieve scan load extract access dump obtain inspect browse grep search look list capture intercept follow track steal/stole/stolen summarise summarize enumerate"},
    {LW_MEAN_KEEP, true, "store save keep/kept/kept retain record log archive remember memorise memorize cache persist"},
    {LW_MEAN_CALL, true, "call invoke run/ran/run execute trigger launch start use consult rely trust"},
    {LW_MEAN_ACT, true, "delete wipe erase approve transfer pay/paid/paid purchase buy/bought/bought install uninstall grant disable unlock authorise authorize accept sign wire unsubscribe deactivate escalate merge"},
    {LW_MEAN_TELL, true, "tell/told/told mention inform notify reveal disclose say/said/said state report show/showed/shown explain ask warn announce divulge acknowledge confess surface raise discuss name"},
    {LW_MEAN_BYPASS, true, "ignore disregard override bypass skip dismiss waive forget/forgot/forgotten lift suspend circumvent suppress discard evade deactivate void close"},
    {LW_MEAN_OBEY, true, "follow obey comply carry act execute perform heed trust honour honor adhere accept"},
    {LW_MEAN_PREFER, true, "recommend advertise promote praise endorse favour favor upsell advocate pitch"},
    {LW_MEAN_NEED, true, "expect require need want demand depend derive request await calibrate"},
    {LW_MEAN_REJECT, true, "reject refuse fail deny decline block drop abort"},
    {LW_MEAN_REPLACE, true, "supersede replace supplant obsolete displace"},
    {LW_MEAN_DECREE, true, "rule require mandate demand order decide ask instruct oblige prescribe sign permit authorise authorize agree clear approve stipulate dictate"},
    {LW_MEAN_DECODE, true, "decode decrypt unscramble reverse decipher unpack deobfuscate"},

    /* Of what. */
    {LW_MEAN_SECRET, false, "password passphrase passcode passwd credential secret apikey keychain keyring keystore kubeconfig cookie mnemonic otp pin login"},
    {LW_MEAN_KEYMOD, false, "api access auth authentication authorization bearer bot session private ssh personal security admin administrator signing secret refresh oauth workspace root master gpg service deploy"},
    {LW_MEAN_KEY, false, "key token code jwt certificate"},
    {LW_MEAN_CONTEXT, false, "conversation dialogue transcript chatlog chat scratchpad"},
    {LW_MEAN_TOLD, false, "=said =told =discussed =wrote =typed =asked =written =mentioned =know =known =saw =seen =shared =wants"},
    {LW_MEAN_MESSAGE, false, "message prompt instruction history memory"},
    {LW_MEAN_FILES, false, "file folder directory document library photo picture download desktop source inbox mailbox drive disk vault gallery"},
    {LW_MEAN_ENVWORD, false, "environment env"},
    {LW_MEAN_ENV, false, "hostname whoami username dotfile bashrc gitconfig homedir printenv"},
    {LW_MEAN_CONFIG, false, "variable configuration config setting"},
    {LW_MEAN_PERSONAL, false, "passport salary birth birthdate birthday medical diagnosis insurance employer biometric ssn iban whereabouts payroll religion criminal prescription"},
    {LW_MEAN_NUMBERED, false, "card account insurance credit passport phone security bank"},
    {LW_MEAN_NUMBER, false, "number detail position location data"},
    {LW_MEAN_MINE, false, "=private =personal =confidential =direct =employees =employee =customers =patients =sensitive =home"},
    {LW_MEAN_TOOL, false, "tool function connector plugin toolset capability integration"},
    {LW_MEAN_CONTENT, false, "instruction step task request order command directive direction guidance wish"},
    {LW_MEAN_ANSWER, false, "answer reply response output message"},
    {LW_MEAN_GUARD, false, "approval confirmation consent permission warning restriction limit safeguard safety policy dialog guardrail rule check review guideline protection verification authorisation authorization prompt disclaimer instruction sandbox"},

    /* By whom, to whom, where. */
    {LW_MEAN_AGENT, false, "assistant agent model llm ai machine copilot claude chatgpt gpt gemini bot"},
    {LW_MEAN_CALLER, false, "caller client whoever"},
    {LW_MEAN_USER, false, "user person human customer people anybody anyone nobody guest operator owner participant everyone somebody him her them end"},
    {LW_MEAN_EXTERNAL, false, "partner vendor webhook endpoint outside outsider abroad collector auditor telegram affiliate advertiser broker contractor subsidiary lawyer competitor external offshore supplier ltd llc inc gmbh pastebin ngrok backup remote"},
    {LW_MEAN_PARTY, false, "partner vendor outsider abroad auditor affiliate advertiser broker contractor subsidiary lawyer competitor offshore telegram ltd llc inc gmbh pastebin ngrok =outside"},
    {LW_MEAN_PUBLIC, false, "=public =everyone =everybody =anyone =internet =worldwide =publicly"},
    {LW_MEAN_AUTHORITY, false, "management headquarter regulator regulation compliance legal law act court maintainer administrator admin staff ministry office department vendor government board team"},
    {LW_MEAN_OTHER, false, "=other =others =another =competing =alternative =alternatives =rival =remaining =elsewhere =similar =second"},
    {LW_MEAN_ALL, false, "=all =any =every =everything =whatever =whole =entire =full =complete =each =always =anything"},
    {LW_MEAN_PRIOR, false, "=previous =earlier =prior =past =recent =last =preceding =far =former =current =original =initial"},
    {LW_MEAN_YOUR, false, "=you =your =yours =users =persons =persons =caller =callers"},
    {LW_MEAN_SYSTEM, false, "=system =hidden =developer =initial =original"},

    /* How. */
    {LW_MEAN_BAD, false, "=manipulated =unsafe =insecure =leak =leaks =leaking =compromised =unreliable =untrustworthy =malicious =broken =inferior =outdated =fraudulent =hidden =fees =fee =harmful =dangerous =poisoned =infected =retired =discontinued =inaccurate =steal =steals =faulty =abandoned =obsolete =illegal"},
    {LW_MEAN_NEGATION, false, "=not =never =no =dont =doesnt =cannot =cant =wont =neither =nor =isnt =arent =without =nothing =none =nobody =unable =refrain =avoid =neednt =mustnt =shouldnt =didnt =rather =instead"},
    {LW_MEAN_MODAL, false, "=must =should =shall =ought =always =will =please"},
    {LW_MEAN_PERMIT, false, "=can =could =may =might =lets =let =allows =allow =helps =help =enables =if =when =whether =for =how =unless =where"},
    {LW_MEAN_BE, false, "=is =are =be =been =being =was =were =gets =get =has =have =having"},
    {LW_MEAN_SPLIT, false, "=and =but =then =or =so =because =which =that =while =if =when =unless =before =after =once =since =until =whereas =although =though =by"},
    {LW_MEAN_QUIET, false, "=quietly =silently =secretly =covertly =discreetly =unobtrusively =stealthily =invisibly =unnoticed =undetected"},
    {LW_MEAN_UNSAID, false, "=unmentioned =unannounced =undisclosed =unspoken =unreported =unsaid"},
    {LW_MEAN_TRACE, false, "=trace =traces =trail =evidence =word =notice =mention"},
    {LW_MEAN_ONLY, false, "=only =exclusively =solely =alone"},
    {LW_MEAN_LAPSE, false, "=void =cleared =lapsed =suspended =moot =lifted =waived =inapplicable =expired"},
    {LW_MEAN_NEWS, false, "=error =warning =urgent =urgently =immediately =emergency =critical =compromised =alert =minutes =expired"},
    {LW_MEAN_CIPHER, false, "=rot13 =base64 =backwards =hex =hexadecimal =reversed =cipher =caesar =base32 =morse =mirrored =leetspeak"},
    {LW_MEAN_FAILING, false, "=incomplete =empty =invalid =wrong =denied =void =unauthorized =unauthorised =slow =away =unavailable =worse =nothing =partial =up"},
    {LW_MEAN_GIVEN, false, "=goes =belongs =behind =along =alongside =inside =into =together"},
};

/* What a rule finds, as docs/drift.md gives it. */
static const struct clause_rule {
    enum lw_delta_kind kind;
    unsigned mask;
    const char *text;
} clause_rules[] = {
    [RULE_SECRET] = {LW_DELTA_SECRET_REQUESTED, LW_SIG_SECRET | LW_SIG_DATA_FLOW, "a credential is handed over, sent or asked for on pain of failure"},
    [RULE_FLOW] = {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, "what the tool had nothing to do with (conversation, other tools, environment, files, personal data) is handed over, kept or sent"},
    [RULE_OUT] = {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, "something is sent or shown to somebody outside, or kept there"},
    [RULE_PARAM] = {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, "the text of a parameter asks for the conversation, other tools' results, the environment or the user's own data"},
    [RULE_AGENT] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, "the agent is said to do something besides using the tool"},
    [RULE_OBEY] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, "what is found in data is to be done"},
    [RULE_ACT] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, "an order to delete, pay, approve, install or grant something"},
    [RULE_ANSWER] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, "what the agent's answers are to say or to advertise"},
    [RULE_OTHERS] = {LW_DELTA_PRIORITY_CLAIMED, LW_SIG_OVERRIDE, "others are run down, replaced or not to be used"},
    [RULE_CONCEAL] = {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, "something is left unsaid, unasked or without a trace"},
    [RULE_AUDIENCE] = {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, "a text that says that it is for the machine and not for people"},
    [RULE_BYPASS] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_OVERRIDE, "approvals, limits or warnings are set aside or said not to hold"},
    [RULE_DECREE] = {LW_DELTA_AUTHORITY_CLAIMED, LW_SIG_INSTRUCTION, "somebody in authority is said to have ordered or allowed it"},
    [RULE_DECODE] = {LW_DELTA_ENCODED_TEXT_ADDED, LW_SIG_BLOB, "a text is to be decoded, turned round and followed"},
    [RULE_VALUE] = {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, "a value to choose, a default or a pattern that is an order to do something"},
    [RULE_CLASS] = {LW_DELTA_DATA_CLASS_ADDED, LW_SIG_EFFECT, "the tool is said to deal with a class of data that it had nothing to do with"},
};

/* The classes of data, and the words of a manifest's declaration that mean them. */
static const struct data_class {
    uint64_t meaning;
    const char *name;
    const char *declared;
} data_classes[] = {
    {LW_OBJ_SECRET, "credentials", "credential secret key token password"},
    {LW_OBJ_CONTEXT, "conversation", "conversation chat message prompt context transcript"},
    {LW_OBJ_TOOLS, "other tools and their results", "tool"},
    {LW_OBJ_ENV, "environment of the machine", "environment system host config"},
    {LW_OBJ_FILES, "files", "file document source code repositor photo mail"},
    {LW_OBJ_PERSONAL, "personal, financial and health data, location", "personal pii financ payment health medical location contact identity employee customer"},
};
/* clang-format on */

#endif
