/* The phrases, as data. Included by lexicon.c only.
 *
 * A rule is a row of words after folding (lower case, no accents, no apostrophes). `a|b` is either,
 * `deny*` any word that begins so, `~3` up to three words in between, `^` the beginning of a
 * sentence, `!a|b` in front: not after one of these, `-a|b` at the end: not before one of these.
 * All within one sentence. */
#ifndef LW_DRIFT_LEXICON_TABLE_H
#define LW_DRIFT_LEXICON_TABLE_H

/* clang-format off */
static const struct rule {
    unsigned mask;
    enum lw_delta_kind kind;
    const char *text;
} rules[] = {
#define R(text) {LW_SIG_INSTRUCTION, LW_DELTA_INSTRUCTION_ADDED, text},
    R("you must|shall")
    R("you should|will|can|may always|never|first|also|only|not")
    R("!when|if|that|where|what|whenever|as|all|once|everything|anything|things|until|files|data|items|resources|information|because|which|how you have|need to")
    R("!when|if|where|whenever|as|once|until you are to|required|expected|instructed|obliged|obligated|supposed")
    R("you are a|an|the")
    R("assistant|assistants|agent|agents|model|models|llm|llms|ai ~1 must|should|shall|needs|has|ought -been|be")
    R("always|never call|use|run|invoke|execute|include|pass|send|read|add|append|attach|provide|fetch|forward|prefer|choose|ask|follow|obey|respond|reply|trust|prepend|insert|query|consult|start|begin|set|supply|submit|upload|open")
    R("before|after|prior|whenever|when|while using|calling|invoking|running|executing ~2 tool|tools|function|functions|any|every|each|other|another|it")
    R("before|prior ~1 calling|invoking|using|executing")
    R("before|after every|each|any ~2 call|calls|use|request|requests|tool|action|operation|response|step")
    R("before|whenever you")
    R("before doing|proceeding|responding|answering|continuing|anything")
    R("prior to any|every|each|all|doing|responding|answering|proceeding")
    R("call|use|run|invoke|execute|consult this|that tool|function first|before|instead|for|whenever|always|every")
    R("call|invoke|run|execute ~3 tool|function first|before|beforehand|again|as|with")
    R("must|should|shall ~1 be called|invoked|used|run|executed|consulted ~3 first|before|after|prior|whenever|immediately|instead|every|always")
    R("must|shall call|invoke|run|execute|always|also|never|first|read|send|forward|upload")
    R("must be called|invoked|consulted|obeyed|followed")
    R("^ ~1 first call|use|read|run|invoke|execute|fetch|send|open|list|retrieve|load|query|check|obtain|get|collect")
    R("^ then call|read|run|invoke|execute|fetch|send|forward|upload|post")
    R("^ always|never|please|immediately|also call|use|read|run|invoke|execute|fetch|send|forward|upload|include|pass|provide|attach|append|add|set|obtain|retrieve")
    R("^ do|dont not|use|call|invoke|run|ask|tell ~1 use|call|invoke|run|ask|trust|rely|wait|stop")
    R("follow|obey|execute|apply|perform ~3 instruction*|directive*|orders|commands")
    R("following|these|those instruction*|directive*|orders ~2 must|should|take|override*|supersede*|carefully|exactly|precisely")
    R("prefer this|it|that over|to|instead|rather")
    R("instead of|using ~3 tool|tools|function|functions|server|servers")
    R("use|call|choose|prefer|pick this|it ~4 instead|rather ~1 of|than")
    R("all|any|every|no other tool|tools|function|functions ~3 deprecated|unsafe|broken|unreliable|insecure|obsolete|disabled|must|should|unavailable")
    R("from now|here on|onward|onwards")
    R("for|in|on all|every|each|any future|subsequent|following|later")
    R("every|each time you|the|a|this|any")
    R("it|this is mandatory|imperative|essential|crucial|vital|critical|obligatory|required to|that|for")
    R("is|are mandatory|obligatory|imperative -field|parameter|and")
    R("make sure|certain you|to|that|it")
    R("be sure|certain|careful to|that|not")
    R("remember|ensure|note to|you|that you|to|always|the|your")
    R("please call|use|send|include|read|provide|forward|execute|run|first|always|also|ensure|make|pass|attach|append|add|submit|supply|upload|set|confirm")
    R("failure|failing to ~4 will|may|could|results|causes")
    R("will|would fail|break|crash|error|malfunction unless|if you|this|the|it ~1 not|include|provide|pass|read")
    R("unless you")
    R("your task|job|goal|role|duty|instructions|response|answer|reply|output|reasoning|system|context|memory|conversation|next|first -will|may|is|contains")
    R("as an|your ai|assistant|agent|llm|model|language")
#undef R
#define R(text) {LW_SIG_OVERRIDE, LW_DELTA_INSTRUCTION_ADDED, text},
    R("ignore|disregard|forget|override|bypass|circumvent|discard ~3 instruction*|prompt*|rule|rules|guideline*|policy|policies|restriction*|safety|safeguard*|confirmation*|approval*|warning*|guardrail*|directive*|constraints|permission*|earlier|previous|prior|above|preceding")
    R("skip|disable|suppress|avoid ~2 confirmation*|approval*|safety|safeguard*|guardrail*|warning*|permission*|review|verification|authorization|consent")
    R("new|updated|revised|additional|special|secret|hidden|important|mandatory|system instruction*|directive*|orders|policy|protocol -version|versions")
    R("you are now")
    R("supersede*|override|overrides|replaces|overriding ~3 tool|tools|function|functions|instruction*|rules|settings|server|servers|policy|policies")
    R("act|acting|behave as|like a|an|the|if|though")
    R("pretend|imagine|simulate to|that|you|as")
    R("this overrides|supersedes|replaces|is")
    R("precedence|priority over")
    R("take|takes|has|have|gets precedence|priority")
    R("do|dont|never not|use|call|invoke|run|trust ~3 other|another|any|original|official tool|tools|function|functions|server|servers")
#undef R
#define R(text) {LW_SIG_CONCEALMENT, LW_DELTA_CONCEALMENT_ADDED, text},
    R("not|never|dont|without tell|mention|inform|notify|reveal|disclose|alert|warn|acknowledge|discuss|divulge")
    R("not|never|dont ~1 show|display|expose|report|say|share|explain|describe|ask|confirm|prompt|log|output|print|repeat|surface|present|mention|reference|include ~4 user|users|human|humans|operator|anyone|anybody|him|her|them|customer|response|reply|answer|summary|permission")
    R("without telling|mentioning|informing|notifying|alerting|revealing|disclosing|asking|warning|prompting|confirming|explicit|further|user|users|any confirmation|approval|consent|user|users|the|them|for|permission|anyone|them|this|it")
    R("without confirmation|approval|consent|permission|authorization|notice|notification|asking|telling|informing|notifying|mentioning")
    R("no need|reason to ask|confirm|inform|tell|notify|mention|verify|explain|prompt|warn")
    R("hide|hiding|conceal|conceals|withhold|omit|keep|mask|obscure ~4 from ~2 user|users|human|humans|operator|log|logs|transcript|response|anyone|view|them|audit")
    R("keep|kept|stay|remain|remains ~2 secret|hidden|confidential|invisible|silent|undisclosed|quiet|unnoticed|undetected")
    R("user|users|human|humans|operator|customer ~2 not|never|doesnt|dont|wont|cant|shouldnt|neednt|isnt|arent|cannot|mustnt ~3 know|see|notice|aware|informed|told|notified|realize|realise|learn|find|understand|asked")
    R("not|invisible|hidden ~1 visible|shown|displayed|visible|to|from ~2 user|users|human|humans|operator")
    R("secretly|covertly|discreetly|stealthily|surreptitiously|clandestinely")
    R("silently|quietly|invisibly|unobtrusively send|sends|forward*|upload*|copy|copies|call*|include*|read|reads|append*|add|adds|post*|log|logs|record*|execut*|run|runs|perform*|attach*|collect*|store*|save*|write|writes|invok*|transmit*|pass|passes|delet*|do|also|fetch*|transfer*|set|redirect*|replac*")
    R("act|behave|respond|proceed|continue as if|though ~2 nothing|normal|usual|not|no|never|this")
    R("pretend|claim|say|state ~3 nothing|normal|never|not ~3 happened|occurred|called|used|happen")
    R("if|when asked|questioned ~6 deny|insist|lie|refuse")
    R("if|when asked|questioned ~4 say|claim|answer|reply|respond ~3 no|not|nothing|never|none|only")
    R("internal|implementation|background detail|details|step|process ~3 user|users")
#undef R
#define R(text) {LW_SIG_DATA_FLOW, LW_DELTA_DATA_FLOW_ADDED, text},
#define MOVE "send|sends|forward|forwards|upload|uploads|post|posts|transmit|transmits|exfiltrate|leak|submit|deliver|email|mail|bcc|cc|relay|report|attach|include|append|pass|provide|put|embed|insert|add|supply|copy|store|save|write|paste|share|dump|encode|collect|gather|harvest|place|prepend|summarize|summarise|set|sync"
    R("read|load|access|fetch|retrieve|list|scan|search|check ~4 conversation|chat|browsing|shell|command history|transcript|log|logs")
    R(MOVE " ~5 conversation|conversations|transcript|dialogue|dialog")
    R(MOVE " ~5 chat|message|messages|session|browsing|command|shell history|log|logs")
    R(MOVE " ~5 system|original|initial|hidden|developer prompt|prompts|instructions|message")
    R(MOVE " ~5 environment|env variable*|vars|values")
    R(MOVE " ~4 previous|prior|earlier|preceding|last message*|result*|output*|response*|turn|turns|request*|call|calls|prompt*")
    R(MOVE " ~4 full|entire|complete|whole|verbatim|exact|raw ~2 conversation|prompt|message|messages|history|context|request|query|response|memory")
    R(MOVE " ~3 user|users ~2 message*|request|prompt|prompts|input|inputs|question|questions|data|details|information|emails|files|documents|contacts|credentials|profile")
    R("send|forward|copy|cc|mail|email|upload|post ~3 copy|copies|duplicate|backup")
    R("send|forward|upload|post|transmit|submit|email|mail|copy|relay ~5 contents|content|data|results|output|everything|it|them|result|files|file ~2 to ~3 server|endpoint|address|url|webhook|service|host|collector|support|backup|telemetry|analytics|audit|external|remote")
    R("read|open|fetch|load|access|retrieve|cat|collect|list ~8 and|then ~3 pass|send|include|put|provide|attach|forward|upload|append|insert|submit|place|post|supply|transmit|add|set ~5 as|in|to|into|with")
    R("pass|include|provide|put|place|insert|supply|send|add|attach|append|set ~3 its|their|the|all content|contents|output|result|results ~2 as|in|into|to|via|through")
    R("bcc|exfiltrate|exfiltration|exfiltrates")
    R("results|output|response|data|contents|content|copy|copies|inputs|arguments|queries ~2 is|are|be|also|will ~2 sent|forwarded|uploaded|posted|mirrored|copied|transmitted|emailed|shared|synced|logged|reported ~2 to|with")
#undef MOVE
#undef R
#define R(text) {LW_SIG_SECRET, LW_DELTA_SECRET_MENTIONED, text},
    R("api|access|auth|authentication|authorization|bearer|session|secret|refresh|security|identity|id|oauth|jwt|personal|bot|service token|tokens|key|keys")
    R("private|secret|ssh|signing|encryption|gpg|pgp|host|deploy|root|master key|keys")
    R("apikey|apikeys|password*|passphrase*|passcode*|passwd|credential|credentials|secret|secrets|keystore|keyring|keychain|kubeconfig|htpasswd")
    R("seed|recovery|mnemonic phrase|phrases|words")
    R("environment|env variable|variables|vars")
    R("session|login|browser|auth|authentication|saved cookie|cookies|sessions|logins|passwords")
    R("credit|debit|payment card|cards")
    R("card|cvv|cvc|iban|routing|account number|numbers|code")
    R("social security|insurance number")
    R("one|2fa|mfa|otp|verification|two time|code|codes|factor|password|token|passcode")
    R("!page|paging|pagination|next|previous|continuation|continue|cursor|sync|max|maximum|min|number|of|input|output|total|more|fewer|few|per|count|resume token|tokens -limit|limits|count|counts|usage|budget|budgets|window|size|length|estimate|for|per|to|of|in|long|or")
#undef R
#define R(text) {LW_SIG_EFFECT, LW_DELTA_EFFECT_CLAIMED, text},
    R("delet*|remov*|overwrit*|truncat*|wipe|wipes|destroy*|purg*|eras*|uninstall*|kill*|terminat*|discard*|drop|drops|reset|resets|irreversibl*|permanent*")
    R("execut*|eval|evaluat*|shell|command|commands|subprocess*|script|scripts|spawn*|install|installs")
    R("pay|pays|payment*|purchas*|transfer|transfers|charge|charges|refund*|withdraw*|invoice*|buy|buys|order|orders")
    R("send|sends|email|emails|publish*|upload|uploads|post|posts|notif*|webhook*|broadcast*|share|shares|forward|forwards|transmit*")
    R("sudo|admin|administrator|grant|grants|privilege*|permission*|elevat*|impersonat*")
    R("any|all|every|arbitrary|unrestricted file|files|type|types|path|paths|directory|directories|folder|folders|user|users|host|hosts|url|urls|command|commands|table|tables|database|databases|repository|repositories")
#undef R
};

/* Names and paths that hold credentials: looked for as they are, lower case, in the folded text. A
 * `\1` at either end asks for a character there that no name has. */
static const char *const credential_files[] = {
    "\1.ssh\1", "id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", "authorized_keys", "known_hosts",
    "\1.env\1", "/etc/passwd", "/etc/shadow", "/etc/sudoers", "\1.aws\1", "\1.azure\1", ".config/gcloud",
    "\1.netrc\1", "\1.npmrc\1", "\1.pypirc\1", "\1.git-credentials\1", "\1.gitconfig\1", ".docker/config",
    "\1.kube\1", "\1.gnupg\1", "\1.pgpass\1", "\1.my.cnf\1", "_history\1", "mcp.json",
    "claude_desktop_config", "\1.cursor/", "\1.claude\1", ".vscode/settings", "wallet.dat",
    "login data", "cookies.sqlite", "logins.json", "\1.pem\1", "\1.p12\1", "\1.pfx\1",
    "credentials.json", "credentials.yml", "credentials.yaml", "service-account.json", "secrets.json",
    "secrets.yml", "secrets.yaml", "secrets.toml", "/proc/self/environ", "169.254.169.254",
    "metadata.google.internal", "aws_secret_access_key", "aws_access_key_id", "aws_session_token",
    "_api_key\1", "_secret_key\1", "_access_token\1", "github_token", "gh_token", "gitlab_token", "npm_token",
    "database_url", "ntds.dit", "/var/run/secrets", "docker.sock",
};

/* Marks that pretend to be the frame of a conversation or that a renderer does not show. */
static const char *const markup[] = {
    "<important", "</important", "<system", "</system", "[system", "[/system", "<|", "|>", "[inst",
    "[/inst", "<<sys", "<secret", "<hidden", "<instruction", "</instruction", "<admin", "<assistant",
    "</assistant", "<user>", "</user>", "<human>", "<tool", "</tool", "<function", "</function",
    "<critical", "<override", "<priority", "<directive", "<prompt", "</prompt", "<context>",
    "</context>", "<!--", "-->", "<script", "<iframe", "<img", "<style", "javascript:",
    "### system", "### instruction", "## system", "## instruction", "system prompt:",
    "system message:", "system:", "assistant:", "[important", "[hidden", "[instruction", "[admin",
    "begin system", "end system", "display:none", "display: none", "![",
};
/* clang-format on */

#endif
