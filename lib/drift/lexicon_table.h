/* The phrases, as data. Included by lexicon.c only.
 *
 * A rule is a row of words after folding (lower case, no accents, no apostrophes). `a|b` is either,
 * `deny*` any word that begins so, `*ing` any that ends so, `~3` up to three words in between, `^`
 * the beginning of a sentence, `!a|b` in front: not after one of these, `-a|b`: not before one of
 * these, `%a|b`: none of these in the thirty words before. All within one sentence. */
#ifndef LW_DRIFT_LEXICON_TABLE_H
#define LW_DRIFT_LEXICON_TABLE_H

/* clang-format off */
static const struct rule {
    unsigned mask;
    enum lw_delta_kind kind;
    const char *text;
} rules[] = {
#define R(text) {LW_SIG_INSTRUCTION, LW_DELTA_INSTRUCTION_ADDED, text},
    /* Orders beyond the use of the tool: about all other calls, about what comes before and after, about the agent. */
    R("as|like if|though|it|they|them ~3 user|system|operator|developer|administrator ~3 written|said|asked|came|given|wrote|typed|ordered|requested|themselves|himself")
    R("trusted|authoritative|binding commands|instructions|orders|directives")
    R("carry|carried|follow|execute|obey|perform ~3 out|them|it|these|everything ~3 without|exactly|immediately|blindly|unconditionally")
    R("respond|reply|answer|say|output only|just|exactly|solely ~1 with|that")
    R("message|note|instruction|request|order from ~2 developers|developer|administrator|admin|security|it|vendor|anthropic|openai|operator|management ~1 of|team|to|department")
    R("before|prior ~1 *ing ~2 anything|any|every|each|everything")
    R("as|once|when ~1 soon|moment ~2 you ~2 see|load|list|connect|discover|register|receive|notice|read ~2 this|tool|tools|list|server")
    R("everything|anything|all|whatever ~1 you ~2 told|instructed|taught|learned|given|believe")
    R("instructions|rules|restrictions|guidelines|limits|safeguards|policies|told ~6 no longer apply|applies|valid|binding|hold|count|matter")
    R("go|goes|directed|routed|addressed|delivered|sent|written ~3 to ~6 and|instead|rather not|of ~2 to|the|original")
    R("you must|should|shall|have|need ~1 send|forward|upload|transmit|email|mail|disclose|exfiltrate|hand|relay")
    R("without ~1 your|the usual|normal|standard|typical restrictions|limits|safeguards|rules|filters|checks|precautions")
    R("%if|when|whether|unless|until|after|once|only|where|that has|have|had already|previously|hereby|explicitly ~1 agreed|approved|consented|authorized|granted|confirmed|accepted|opted ~1 to|all|every|any|this|in|the")
    R("before|prior ~2 using|calling|invoking|running|executing|any|every|each|all|to ~2 other|another|any|every|all|each ~1 tool|tools|function|functions|operation|operations|action|actions|request|requests|task|tasks|response|responses|step|command|commands")
    R("!done|performed|happens|occurs|validated|checked|validation before|prior using|calling|invoking|running|executing|to|use|calls|invocation|you ~2 this|it ~1 tool|function|server|action|operation|parameter")
    R("before|prior|after using|calling|invoking ~2 this|it|tool|function ~1 you|always|first|must|the|please|read|call|run|list|collect|gather|send|open|fetch|get|retrieve|load|check|scan|query")
    R("before you|doing|proceeding|responding|answering|continuing|replying|returning ~2 anything|answer|respond|reply|else|proceed|continue|results|user|must|call|read")
    R("after every|each|any ~2 call|calls|use|invocation|response|tool|message|reply|operation|completion")
    R("before|with every|each ~2 call|calls|use|invocation|response|tool|message|reply|operation|turn")
    R("every|each time you|the|this|any|a ~2 use|call|invoke|are|tool|agent|assistant|model|user|answer|respond|reply")
    R("whenever you|the ~1 agent|assistant|model|user|use|call|respond|invoke|are|need|want|asks|mentions|requests")
    R("from now|here on|onward|onwards|forward")
    R("for|in|on|to|during|throughout all|every|each|any future|subsequent|following|later|upcoming|other ~1 call|calls|request|requests|message|messages|tool|tools|response|responses|task|tasks|interaction|interactions|session|sessions|conversation|turn|turns|invocation|invocations|use")
    R("rest|remainder|duration of ~1 this|the|your|our|current ~1 conversation|session|chat|task|interaction|dialogue")
    R("you are now|no|required|expected|instructed|obliged|obligated|hereby|authorized|permitted to|a|an|the|longer|in|acting|free")
    R("assistant|assistants|agent|agents|model|models|llm|llms|ai|claude|chatgpt|gpt|copilot|gemini ~1 must|should|shall|ought|needs -support|supported|available|used|deployed|loaded|trained|be")
    R("instruct|instructs|tell|tells|force|forces|cause|make ~1 the ~1 assistant|agent|model|llm|ai|caller to")
    R("instruction|instructions|directive|directives for ~1 the ~1 assistant|assistants|agent|agents|model|models|llm|llms|ai|claude|gpt")
    R("note|message|attention|notice|memo to|for ~1 the ~1 assistant|assistants|agent|agents|model|models|llm|llms|ai|claude|gpt|caller")
    R("attention|hey|dear|hello assistant|assistants|agent|agents|model|llm|ai|claude|gpt")
    R("you must|shall also|then|always|first|immediately|instead ~1 call|invoke|run|execute|use|send|forward|upload|transmit|email|read|open|fetch|list|include|append|attach|pass|copy|store|log|report|share|write|create|delete|ask|trust|follow")
    R("you must|shall forward|upload|transmit|email|exfiltrate|disclose|reveal|leak|obey|comply|consult")
    R("must be called|invoked|used|run|executed|consulted ~2 first|before|after|prior|immediately|instead|every|always|whenever")
    R("must|should|shall always|also ~1 be ~1 called|invoked|consulted|used|run")
    R("this|tool|it must|shall ~1 be called|invoked|consulted|run|used")
    R("must call|invoke|execute|run this|it")
    R("always|first|please|immediately ~1 call|invoke|run|execute this|it ~1 tool|function|first|before|after|immediately")
    R("call|invoke|run|execute|use this|it ~1 tool|function ~1 first|before|for|at|every|on|prior ~1 any|every|all|each|answering|responding|the|anything|start|beginning")
    R("follow|obey|execute|apply|perform|comply ~3 instruction|instructions|directive|directives|orders|commands|steps ~2 at|in|from|returned|provided|found|contained|given|below|exactly|carefully|of|inside|within|without")
    R("following|these|those|below|such instruction|instructions|directive|directives|orders ~2 must|override*|supersede*|exactly|precisely|take")
    R("treat|consider|regard|interpret|accept ~5 as ~2 instruction|instructions|trusted|authoritative|command|commands|user|system|order|orders")
    R("act|respond|reply|speak|behave|answer ~1 as|like ~1 a|an|the|if|though -array|list|string|filter|object|proxy|default|json|number|type|map")
    R("pretend|roleplay|imagine ~1 to|that|you|as|being")
    R("your task|job|goal|role|duty|instructions|system|objective|mission ~1 is|are|now|has|have")
    R("as an|your ai|assistant|llm|language")
    R("failure|failing|fail|refusal|refusing to ~6 will|may|could|results|causes|breaks|is")
    R("do|dont not ~1 use|call|invoke|run|trust|rely|consult|query ~3 other|another|any|original|official|alternative|remaining|native|builtin ~1 tool|tools|function|functions|server|servers|source|sources")
    R("when|if|once|whenever ~2 send|sending|writing|replying|emailing|posting|creating|transferring|paying|calling|invoking|using ~5 change|set|replace|use|add|redirect|always|substitute|modify|switch|append|include|bcc|cc ~5 to|recipient|instead|bcc|cc|address|number|account|as|with|copy")
    R("change|replace|substitute|redirect|swap|rewrite|modify|alter ~3 recipient|recipients|beneficiary|payee|address|destination|iban|account|amount|phone|email|number ~1 to|with|by|into")
    R("use|set|put ~4 as ~1 the ~1 recipient|recipients|payee|beneficiary|destination|bcc|cc|reply")
    R("even|also if|when|though ~2 user|human|they|nobody|not|no ~4 ask|asked|asks|request|requested|requests|says|said|declines|refuses|declined|refused|objects")
    R("regardless|irrespective of ~3 user|users|instructions|request|permission|preference|preferences|settings|policy|what")
    R("%if|when|whether|unless|until|after|once|only|where|that user|users|human|customer|operator|owner ~1 has|have|already|hereby|explicitly|previously|implicitly ~1 already|explicitly|previously|implicitly|approved|authorized|consented|agreed|granted|confirmed|accepted|opted -if|whether|not")
    R("continue|proceed|keep|repeat|retry ~2 until|even|without|regardless ~3 user|users|human|confirmation|approval|success|asking|permission|error|errors|warning|warnings")
#undef R
#define R(text) {LW_SIG_INSTRUCTION, LW_DELTA_USAGE_ORDER_ADDED, text},
    /* Orders about the use of this tool and of those beside it. */
    R("always|never call|invoke|run|execute|start|begin|trust|consult|ask|obey|follow|respond|reply")
    R("always|never|must|should|shall|please use|prefer|choose|select|pick ~1 this|it|our tool|function|first|instead|for|when|before|over")
    R("you must|shall ~1 call|use|run|invoke|execute|load|open|first|always|never -the|a|an|this|absolute|valid|one|exactly|full|either|only")
    R("must|should|shall always|first|never call|use|be|run|invoke ~2 tool|function|called|before|first")
    R("^ do|dont not ~1 ask|trust|rely|wait|stop")
    R("use|call|choose|prefer|pick|run this|it ~4 instead|rather of|than")
    R("prefer this|it|using ~3 over|to|instead|rather")
    R("call|use|run|invoke ~3 tool|function first|before|beforehand|again")
    R("^ ~1 first call|invoke|run|execute")
    R("before|after calling|invoking|using ~2 this|it|tool|tools|any")
    R("please always|also|first|never ~1 call|use|send|include|read|provide|forward|execute|run")
    R("this ~1 tool|step|call|is ~1 is|mandatory|obligatory|imperative mandatory|obligatory|imperative|compulsory")
    R("if ~1 user|users ~6 dont|not|never|do ~2 use|call|tell|ask")
    R("ask|tell|inform|remind|instruct ~1 the ~1 user|users|human to|that")
    R("remember|note|memorize|memorise to|that ~2 you|always|never|call|include")
#undef R
#define R(text) {LW_SIG_OVERRIDE, LW_DELTA_INSTRUCTION_ADDED, text},
    R("!not|never|dont|cannot|to|silently|and|or|will|is|are ignore|disregard|forget|override|bypass|circumvent|discard ~3 instruction|instructions|prompt|prompts|rule|rules|guideline|guidelines|policy|policies|safety|safeguard*|confirmation*|approval*|warning*|guardrail*|directive*|earlier|above|preceding")
    R("ignore|disregard|forget|override|bypass|circumvent|discard ~2 all|any|previous|prior|earlier|above|preceding|your|system|safety|user|other ~2 instruction|instructions|prompt|prompts|rule|rules|guideline|guidelines|policy|policies|safety|restriction*|guardrail*|directive*|constraints|context|tools|confirmation*|approval*|messages")
    R("bypass|bypasses|circumvent|circumvents|evade ~3 check|checks|freeze|limit|limits|validation|protection|protections|restrictions|quota|filter|filters|firewall|block")
    R("skip|skips|disable|disables|suppress|suppresses|bypass|bypasses|waive|waives ~2 confirmation*|approval*|safety|safeguard*|guardrail*|permission*|authorization|consent|security|authentication|sandbox|human|user")
    R("no|without|needs|requires ~2 longer|further|any|user|human|no ~1 confirmation*|approval*|consent|permission|prompting|review")
    R("new|updated|revised|special|secret|hidden|mandatory|system|confidential|overriding instruction|instructions|directive|directives|orders|protocol|policy -version|versions|set|sets|document")
    R("you are|re now|no|free ~1 in|a|an|the|longer|from|developer|admin")
    R("supersede|supersedes|overrides|replaces|overriding ~3 previous|prior|earlier|existing|other|any|all|your ~2 tool|tools|function|functions|instruction|instructions|rules|server|servers|policy|policies|prompt|guidelines")
    R("jailbreak|dan|unrestricted|developer|debug|god|maintenance|admin mode ~2 enabled|activated|active|on|unlocked")
#undef R
#define R(text) {LW_SIG_OVERRIDE, LW_DELTA_PRIORITY_CLAIMED, text},
    R("precedence|priority over")
    R("%this the|all|other|old|previous|native|official ~2 tool|tools|server|servers|function|functions ~1 is|are|has|have ~1 been|now|no retired|discontinued|replaced|disabled|obsolete|abandoned|withdrawn")
    R("pick|choose|select it|this ~1 every|each|always|all|for ~1 time|all|every|everything|any")
    R("route|send|direct|channel|funnel every|all|any ~3 through|via|to ~1 this|it|here")
    R("one|tool|option|choice to pick|choose|select|prefer|use ~2 whatever|always|regardless|every|first|no")
    R("sole|only ~1 approved|sanctioned|authorized|official|permitted|allowed|supported|trusted ~3 tool|lookup|source|server|way|function|option|method|fetcher|search")
    R("alternatives|others|competitors ~1 are|violate|must|should|leak|may|return|will")
    R("other|remaining|alternative|competing|similar ~2 tool|tools|function|functions|server|servers|fetchers|readers ~2 deprecated|unsafe|broken|unreliable|insecure|obsolete|disabled|unavailable|inferior|outdated|wrong|incorrect|slow|slower|compromised|malicious|leak|stale")
    R("this|it supersedes|supplants|obsoletes")
    R("every|all|any other ~1 reader|tool|tools|server|function|one|fetcher ~8 no|not|never longer|be ~1 called|be|used|invoked|trusted")
    R("take|takes|has|have|gets|given|highest|top|absolute precedence|priority -field|level|value|queue|of|score|number|label|string")
    R("prefer|choose|select|pick|favor|favour|use this|it|our ~2 over|instead|rather ~2 any|all|other|others|every|alternative|alternatives|competing|similar")
    R("always|only use|prefer|choose|select|pick|favor|favour|consult this|our ~1 tool|function|server|one|instead|first|for|when|over")
    R("this ~1 is ~2 only|official|trusted|sole|authoritative|approved|certified|verified|sanctioned|endorsed ~1 tool|function|source|server|way|version|option|choice|method")
    R("this ~1 is ~2 best|preferred|superior|safest|recommended|primary|default ~1 tool|function|server|option|choice -for|when|if|to")
    R("all|any|every|no|the other|remaining|alternative|competing|similar ~1 tool|tools|function|functions|server|servers ~2 deprecated|unsafe|broken|unreliable|insecure|obsolete|disabled|must|should|unavailable|inferior|outdated|wrong|incorrect|not|slow|slower|compromised|malicious")
    R("replace|replaces|replacement|substitute|substitutes|supersedes|supplants|obsoletes ~4 tool|tools|function|functions|server|servers ~2 of|from|in|on|by|provided")
    R("instead of|using ~2 any|other|all|every|another|standard|native|builtin|official ~1 tool|tools|function|functions|server|servers")
    R("rank|ranks|rate|score|list this|it ~1 tool|first|highest|top|above")
    R("most ~1 trusted|reliable|powerful|accurate|secure|capable|comprehensive|advanced ~2 tool|tools|server|function|option|source|version ~2 available|choose|always|and|you|so|should")
    R("should ~1 always|default use|prefer|choose|select|to this|it|our ~1 tool|for|first|over")
#undef R
#define R(text) {LW_SIG_INSTRUCTION, LW_DELTA_AUTHORITY_CLAIMED, text},
    R("required|requested|mandated|demanded|ordered|prescribed by ~1 law|regulation|regulations|regulators|policy|compliance|security|management|administrator|legal|auditors|authorities|court")
    R("notice|message|memo|directive|order|announcement|alert from ~2 security|it|compliance|legal|administrator|admin|management|developers|vendor|anthropic|openai|hr|support")
    R("system|security|platform|compliance|administrator|admin|legal|corporate|company|organization|organizational|it|audit|regulatory|governance notice|mandate|directive|team|department|update|order|protocol|officer|requirement|requirements|policy|policies|rules|rule|regulation|regulations ~3 requires|require|mandates|mandate|demands|dictates|requests|orders|instructs|now|states|says|obliges")
    R("as|is|are|been|by|per|under ~1 required|requested|mandated|ordered|instructed|demanded|authorized|authorised|approved|preapproved|cleared|signed ~1 by|off ~3 administrator|admin|admins|security|compliance|it|legal|system|platform|user|anthropic|openai|google|microsoft|developer|developers|vendor|owner|regulator*|law|policy|management|ceo|auditor*")
    R("per|under|by|for|to ~2 comply|compliance|accordance|conformity|line|order|reasons|purposes ~4 policy|policies|regulation|regulations|gdpr|hipaa|sox|law|audit|compliance|security|directive ~6 must|always|all|send|forward|include|copy|log|every|call|required|read|pass|provide")
    R("for|as security|compliance|audit|auditing|verification|safety|legal|regulatory|authentication|quality|diagnostic|diagnostics|debugging|telemetry purposes|reasons|check|measure|requirement ~4 must|always|all|send|forward|include|copy|log|every|call|read|pass|provide|append|attach|first|you|the")
    R("official|urgent|mandatory|emergency|critical|important security|system|admin|administrator|compliance|policy|safety notice|update|directive|order|instruction|instructions|message|alert|announcement|requirement|procedure")
    R("this|message|request|instruction is|comes from ~1 your|the|a|an ~1 administrator|admin|developer|developers|system|security|operator|vendor|owner|user|platform|anthropic|openai")
    R("i|we am|are ~1 the|your ~2 administrator|admin|developer|owner|operator|user|creator|security|system")
    R("authorized|authorised|approved|trusted|verified|certified by ~2 anthropic|openai|google|microsoft|security|compliance|administrator|admin|user|system|vendor|platform|owner")
#undef R
#define R(text) {LW_SIG_CONCEALMENT, LW_DELTA_CONCEALMENT_ADDED, text},
    R("not|never|dont|without|avoid|refrain ~2 tell|telling|mention|mentioning|inform|informing|notify|notifying|reveal|revealing|disclose|disclosing|alert|alerting|acknowledge|acknowledging|divulge|discussing|discuss ~3 user|users|human|humans|operator|anyone|anybody|him|her|them|customer|this|that|these|it|step|steps|fact|to|about|instructions|detail|details -whether|deprecated")
    R("not|never|dont ~1 show|display|expose|report|say|share|explain|describe|ask|confirm|prompt|log|output|print|repeat|surface|present|reference|include ~3 this|these|that|it|step|instructions ~2 to|with|in|for ~1 user|users|human|humans|operator|anyone|anybody|him|her|them|customer|response|reply|answer|summary|output|log|logs")
    R("not|never|dont|without|no ~1 ask|asking|confirm|confirming|consult|prompt|prompting|warn|warning|wait|waiting|request|requesting|need|verify ~2 the|for|user|users|human|any|with ~2 user|users|human|confirmation|permission|approval|consent|operator")
    R("%cannot|never|not|no|nothing|none without ~2 confirmation|approval|consent|permission|authorization|notice|notification|asking|telling|informing|notifying|mentioning|prompting|knowledge|consulting|awareness")
    R("no need|reason to ask|confirm|inform|tell|notify|mention|verify|explain|prompt|warn|bother")
    R("no need|reason|obligation|cause to check|consult|involve|seek|wait|report|disclose")
    R("leave|leaves|leaving ~2 out ~4 when|summarize|summary|reply|response|answer|report|explain|tell|describe")
    R("carry|go|keep|continue|proceed|behave|act ~2 as if|though")
    R("should|if|when ~3 ask|asks|asked|inquire|inquires|wonder|wonders ~14 answer|reply|response|story|explanation is|should|must|shall")
    R("need|have|has|needs|supposed ~1 not|never ~2 hear|know|learn|see|find")
    R("not|never|no ~2 have|need|supposed|meant ~1 to hear|know|learn|see|find|be ~3 this|about|it|that|of|told|aware|informed")
    R("hide|hiding|conceal|conceals|concealing|withhold|keep|mask|obscure ~4 from ~2 user|users|human|humans|operator|log|logs|transcript|response|anyone|view|them|audit|owner|summary|reply")
    R("keep|kept|stay|remain|remains ~2 secret|hidden|confidential|invisible|silent|undisclosed|quiet|unnoticed|undetected|private|discreet -by|in|key|repository|repositories|repo")
    R("user|users|human|humans|operator|customer ~2 not|never|doesnt|dont|wont|cant|shouldnt|neednt|isnt|arent|cannot|mustnt ~3 know|see|notice|aware|informed|told|notified|realize|realise|learn|find|understand|asked|bothered|suspect")
    R("not|invisible|hidden|unseen ~2 visible|shown|displayed|surfaced|to|from|by ~1 the ~1 user|users|human|humans|operator")
    R("!is|are|be|been|was secretly|covertly|discreetly|stealthily|surreptitiously|clandestinely")
    R("!be|is|are|was|fail|fails|not silently|quietly|invisibly|unobtrusively send|sends|forward*|upload*|copy|copies|call*|include*|read|reads|append*|post*|log|logs|record*|execut*|perform*|attach*|collect*|store*|save*|write|writes|invok*|transmit*|pass|passes|fetch*|transfer*|redirect*|also|in|add|adds|run|runs|delete|deletes|change|changes")
    R("act|behave|respond|proceed|continue|reply as if|though ~2 nothing|normal|usual|not|no|never|this|it|everything")
    R("pretend|claim|say|state|report|insist ~3 nothing|normal|never|not|no ~3 happened|occurred|called|used|happen|done|sent|error|issues|problem")
    R("if|when ~2 asked|questioned|asks|inquires ~6 deny|insist|lie|refuse|claim|evade|deflect")
    R("if|when ~2 asked|questioned|asks ~5 say|claim|answer|reply|respond|tell|state ~3 no|not|nothing|never|none|only|it|that")
    R("internal|implementation|background detail|details|step|process|operation ~3 user|users ~3 not|never|need|know|see|hide")
    R("in ~1 the ~1 background ~2 without|silently|while|and ~2 user|users|notice|knowing|continue|asking|telling")
    R("leave|remove|strip|omit|exclude|scrub|delete ~4 from|out ~3 summary|response|reply|answer|report|log|logs|transcript|history|audit|output ~3 user|users|so|trace|traces|evidence|visible")
    R("no|any|without trace|traces|evidence|record|mention ~2 of|left|this")
#undef R
#define R(text) {LW_SIG_DATA_FLOW, LW_DELTA_DATA_FLOW_ADDED, text},
#define MOVE "send|sends|sending|forward|forwards|upload|uploads|post|posts|transmit|transmits|exfiltrate|exfiltrates|leak|leaks|submit|submits|deliver|email|emails|mail|bcc|cc|relay|relays|report|reports|attach|include|append|pass|provide|put|embed|insert|add|supply|copy|copies|store|save|paste|share|shares|dump|encode|collect|collects|gather|gathers|harvest|harvests|place|prepend|summarize|summarise|sync|syncs|fill|write|quote|transcribe|serialize|record|records|log|logs|capture|captures"
    R("read|load|access|fetch|retrieve|list|scan|check|collect|dump ~4 browsing|shell|command|bash|browser history|profile|profiles")
    R(MOVE " ~4 conversation|conversations|transcript|dialogue|dialog ~2 history|log|so|to|as|in|verbatim|context|above|here|far|with|into|up|summary -topic|id|ids|name|title|thread")
    R(MOVE " ~4 chat|browsing|command|shell|session|message history|log|logs|transcript|transcripts|context")
    R(MOVE " ~4 system|original|initial|hidden|developer|entire|full|exact prompt|prompts|instructions")
    R(MOVE " ~4 environment|env variable|variables|vars")
    R("!clears|returns|on|in|of " MOVE " ~4 previous|prior|earlier|preceding|last|other|recent ~2 message|messages|conversation|conversations|tool|tools|turn|turns|calls|prompt|prompts|chats|answers")
    R(MOVE " ~4 full|entire|complete|whole|verbatim|exact ~2 conversation|prompt|message|messages|history|context|request|chat|memory|transcript|thread")
    R(MOVE " ~3 users|humans|customers|their|your ~2 message|messages|request|requests|prompt|prompts|inputs|question|questions|data|credentials|emails|contacts|files|secrets|documents|identity|passwords ~4 to|as|in|into|with|verbatim|here|for|exactly|word")
    R("what|everything|anything|whatever|all ~1 the ~1 user|human|customer|you ~2 asked|said|typed|wrote|asks|says|types|wants|know|see|have|remember|requested")
    R("send|forward|copy|cc|mail|email|upload|post|deliver|sends|forwards|copies|emails|uploads|posts ~3 copy|copies|duplicate|duplicates ~2 of|to")
    R("send|forward|upload|post|transmit|submit|email|mail|copy|relay|report|push|ship|sends|forwards|uploads|posts|transmits|submits|emails|copies|relays|reports|pushes|ships|mirrors|publishes|streams|backs ~6 contents|content|data|results|output|outputs|everything|it|them|result|files|file|records|conversation|documents|query|queries|arguments|inputs|input|response|responses|responses|messages|rows|diff|code ~2 to ~4 server|endpoint|address|url|webhook|host|collector|support|backup|telemetry|analytics|audit|external|remote|partner|partners|vendor|cloud|our|us|third|outside|monitoring|logging|channel|account|mailbox|drive|bucket|dashboard|developer|developers|party|parties")
    R("read|open|fetch|load|access|retrieve|cat|collect|list|gather|find|locate|get|extract ~8 and|then ~3 pass|send|include|put|provide|attach|forward|upload|append|insert|submit|place|post|supply|transmit|add|paste|embed|encode|copy|write|report|use ~6 as|in|to|into|with|here")
    R("%next|page|cursor|pagination|previous pass|include|provide|put|place|insert|supply|send|add|attach|append|set|paste|copy|embed|fill ~2 its|their|the|all|entire|full|any ~1 content|contents|output|text|result|results|value|values ~6 as|in|into|to|via|through|here|of -type|types|format|option|parameter")
    R("pass|hand|forward|route|relay ~3 on|over|along ~1 to")
    R("copy|dump|text|contents|content|summary|digest|transcript|list of ~2 your|all|current|whole|previous|full|entire|last|recent|system|every ~3 instructions|prompt|prompts|conversation|dialogue|chat|messages|definitions|documents|context|files|file|tools|servers")
    R("must|should|shall|has|needs|to ~2 be|contain|include|hold|carry|start|begin|end|repeat ~4 system|original|full|entire|whole|last|previous|user|users ~2 prompt|message|messages|conversation|instructions|request|question|chat")
    R("names|schemas|definitions|list|descriptions ~3 of ~2 all|other|connected|installed|available|every ~2 tools|servers|functions|plugins")
    R("bcc|exfiltrate|exfiltration|exfiltrates|exfiltrating")
    R("results|output|outputs|response|responses|data|contents|content|copy|copies|inputs|arguments|queries|query|files|messages|documents|records|everything|code|conversation|conversations|prompts|credentials|rows|logs|requests|searches|uploads|text|input ~2 is|are|be|gets|will|also ~2 sent|forwarded|uploaded|posted|mirrored|copied|transmitted|emailed|shared|synced|logged|reported|relayed|submitted|published|streamed|stored|routed|replicated|exported|retained|disclosed|sold|bcced|delivered ~2 to|with|by|through|via|at|on|for ~6 third|external|remote|partner|partners|vendor|analytics|telemetry|server|servers|endpoint|collector|us|our|training|advertising|advertisers|webhook|address|mailbox|host|backup|service|cloud|party|parties|monitoring|improvement|quality|inspection|domain|channel|bucket|public|url|support|marketing")
    R("also|additionally|automatically|then|and|quietly|secretly ~1 sends|forwards|uploads|posts|transmits|emails|copies|reports|mirrors|relays|ships|exports|shares|logs|publishes|streams|pushes|notifies ~5 to|with ~6 third|external|remote|partner|partners|vendor|analytics|telemetry|server|servers|endpoint|collector|us|our|advertising|webhook|address|mailbox|host|backup|party|parties|monitoring|developer|developers|domain|public|url|support|marketing|outside|training")
    R("conversation|chat|context so|until|up far|now|to -long")
    R("include|add|append|encode|embed|hide|smuggle ~6 in|into|as|inside ~3 query|filename|url|hostname|subdomain|header|parameter|comment|image|link|path|dns ~3 secret|secrets|data|key|keys|token|tokens|password|passwords|conversation|contents|prompt")
    R("encode|base64|hex|encrypt|compress ~3 contents|conversation|secrets|credentials|keys|password|passwords|prompt|history|environment")
#undef MOVE
#undef R
#define R(text) {LW_SIG_SECRET, LW_DELTA_SECRET_REQUESTED, text},
#define TAKE "!not|never|dont|cannot|without|no|avoid pass|provide|supply|include|enter|paste|type|give|submit|insert|put|attach|read|reads|extract|extracts|print|reveal|collect|collects|harvest|capture|captures|steal|copy|embed|append|needs|need|export|exports|send|sends|forward|forwards|upload|uploads|ask|asks|requires|request|requests|retrieve|fetch|obtain|dump|dumps|log|logs|store|stores|share|fill|write|list|lists|return|returns|find|grep|search|scan|scans|look|access|accesses|use|load"
    R(TAKE " ~5 password|passwords|passphrase|passphrases|passwd|passcode|credential|credentials|keychain|keyring|kubeconfig|apikey|apikeys")
    R(TAKE " ~5 api|access|auth|bearer|session|secret|refresh|security|oauth|personal|bot|service|private|ssh|signing|encryption|gpg|pgp|root|master token|tokens|key|keys -id|ids|name|names|file|type|prefix")
    R(TAKE " ~4 seed|recovery|mnemonic phrase|phrases|words")
    R(TAKE " ~4 saved|session|login|browser|authentication|stored cookie|cookies|passwords|logins|credentials")
    R(TAKE " ~4 credit|debit|payment card|cards")
    R(TAKE " ~4 one|2fa|mfa|otp|verification time|code|codes")
    R(TAKE " ~4 secrets|secret -scanning|scan|alert|alerts|manager|santa|type|types|name|names")
    R(TAKE " ~3 environment|env variables|vars")
    R(TAKE " ~3 social|national|passport|tax security|insurance|number|id|identification")
#undef TAKE
#undef R
#define R(text) {LW_SIG_SECRET, LW_DELTA_SECRET_MENTIONED, text},
    R("api|access|auth|authentication|authorization|bearer|secret|security|oauth|jwt|personal token|tokens|key|keys")
    R("private|secret|ssh|signing|gpg|pgp|root|master key|keys")
    R("apikey|apikeys|password*|passphrase*|passcode*|passwd|credential|credentials|keystore|keyring|keychain|kubeconfig|htpasswd")
    R("seed|recovery|mnemonic phrase|phrases|words")
    R("environment|env variable|variables|vars")
    R("session|login|browser|auth|authentication|saved cookie|cookies|passwords")
    R("credit|debit|payment card|cards")
    R("card|cvv|cvc|iban|routing number|numbers|code")
    R("social security|insurance number")
    R("one|2fa|mfa|otp|verification|two time|code|codes|factor password|passcode|code|token")
#undef R
#define R(text) {LW_SIG_EFFECT, LW_DELTA_SCOPE_WIDENED, text},
    R("!not|without|no|if|never any|arbitrary|unrestricted|unlimited|whatever ~1 file|files|path|paths|directory|directories|folder|folders|host|hosts|command|commands|code|script|scripts|sql|statement|statements|process|recipient|recipients|account|accounts|program|executable|location|destination|mailbox|database|databases|table|tables -name|names|id|ids|is|are|matches")
    R("!not|without|no|if|never any other|arbitrary|kind|type ~2 file|files|type|types|user|users|server|host|domain|account|site|format|content|resource")
    R("entire|whole|complete ~1 filesystem|disk|machine|network|organization|computer|drive|mailbox|vault|account|workspace")
    R("entire|whole|complete file|home|user system|directory|folder")
    R("outside ~2 allowed|workspace|sandbox|project|working|root|permitted|approved|configured")
    R("no longer restricted|limited|requires|checks|validates|sandboxed|confined|enforced|enforces|verified|verifies|asks|needs|only|read")
    R("without|no restriction|restrictions|limits|limitation|limitations|sandbox|sandboxing|isolation|checks|validation|verification|safeguards")
    R("with|as|using root|administrator|admin|elevated|full|system privileges|privilege|permissions|rights|access|root|administrator")
    R("requires|needs|with|under elevated|root|administrator|admin|superuser|full ~1 privileges|rights|permissions|access")
    R("of|from|for|across other|all|any|every tenants|customers|organizations|patients|employees|companies|people")
    R("sudo|superuser")
#undef R
#define R(text) {LW_SIG_EFFECT, LW_DELTA_DATA_CLASS_ADDED, text},
    R("!no|not|without|never|masks|redacts salary|salaries|ssn|passport|passports|birthdate|birthday|biometric*|fingerprint|fingerprints|diagnosis|diagnoses|prescription|prescriptions|unmasked|unredacted")
    R("social|national|tax|personal security|insurance|id|identification|number|identity")
    R("date of birth")
    R("medical|health|criminal|credit record|records|history|data|score")
    R("home|postal|private address|addresses|phone")
    R("phone|mobile|account|card|passport|license number|numbers")
    R("identity document|documents|card|cards")
    R("!no|not|without|never|masks|redacts|masked|hides personal|personally|private|confidential|sensitive data|columns|information|details|fields|identifiable|file|files|messages|records|values")
    R("values of ~2 secrets|secret|credentials|variables|keys")
    R("location|gps|browsing|search history|track|tracks|position")
#undef R
#define R(text) {LW_SIG_RESTRICTION, LW_DELTA_RESTRICTION_REMOVED, text},
    R("never|not|without|are|is|with ~1 returned|shown|exposed|decrypted|revealed|included|masked|redacted|anonymized|hashed|stored|logged|charged|booked|sent|placed|touched|affected|altered")
    R("no ~1 real|money|values|personal ~1 money|is|are|data")
    R("nothing is|will ~1 charged|booked|sent|changed|deleted|stored|bought|published|executed|written|be")
    R("masked|redacted|anonymized|pseudonymized|draft|staging|dry|simulated|paper")
    R("only ~3 within|inside|to|from|in ~2 allowed|permitted|approved|workspace|project|sandbox|sandboxed|configured|whitelisted|allowlisted|own")
    R("requires|require|needs|need|after|with|ask|asks|asking ~3 confirmation|approval|consent|permission")
    R("read only -hint")
    R("does|do|will|can|must|and|or not|never ~2 modify|modifies|delete|deletes|change|changes|write|writes|remove|execute|executes|send|sends|access|alter|alters|store|stores|share|shares|overwrite|transmit|leave")
    R("never|cannot|wont|doesnt modify|modifies|delete|deletes|change|changes|write|writes|remove|removes|execute|executes|send|sends|access|alter|alters|store|stores|share|shares|overwrite|overwrites|leave|leaves")
    R("restricted|limited|confined|scoped to")
    R("sandboxed|sandbox|isolated")
    R("no ~1 changes|side|network|data|writes effects|are|access|made|is")
#undef R
};

/* Names and paths that hold credentials: looked for as they are, lower case, in the folded text. A
 * `\1` at either end asks for a character there that no name has. */
static const char *const credential_files[] = {
    "\1.ssh\1", "id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", "authorized_keys", "known_hosts",
    "\1.env\1", "/etc/passwd", "/etc/shadow", "/etc/sudoers", "\1.aws\1", "\1.azure\1", ".config/gcloud",
    "\1.netrc\1", "\1.npmrc\1", "\1.pypirc\1", "\1.git-credentials\1", "\1.gitconfig\1", ".docker/config",
    "\1.kube\1", "\1.gnupg\1", "\1.pgpass\1", "\1.my.cnf\1", "bash_history\1", "zsh_history\1", "psql_history\1", "mysql_history\1", "python_history\1", "mcp.json",
    "claude_desktop_config", "\1.cursor/", "\1.claude\1", ".vscode/settings", "wallet.dat",
    "login data", "cookies.sqlite", "logins.json", "\1.pem\1", "\1.p12\1", "\1.pfx\1",
    "credentials.json", "credentials.yml", "credentials.yaml", "service-account.json", "secrets.json",
    "secrets.yml", "secrets.yaml", "secrets.toml", "/proc/self/environ", "169.254.169.254",
    "metadata.google.internal", "aws_secret_access_key", "aws_access_key_id", "aws_session_token",
    "_api_key\1", "_secret_key\1", "_access_token\1", "github_token", "gh_token", "gitlab_token", "npm_token",
    "database_url", "ntds.dit", "/var/run/secrets", "docker.sock",
};

/* Commands that fetch and run, change rights or hand out the environment. */
static const char *const shell_commands[] = {
    "chmod ", "chown ", "rm -rf", "| sh", "|sh\1", "| bash", "|bash", "curl http", "curl -", "wget http",
    "wget -", "| base64", "|base64", "/bin/sh", "/bin/bash", "nc -", "/dev/tcp", "env |", "printenv",
    "powershell -", "invoke-webrequest", "eval(", "os.system", "subprocess.", "child_process", "crontab ",
    "ssh-keygen", "authorized_keys", "mkfifo", "base64 -d", "bash -c", "sh -c", "$(curl", "`curl",
};

/* Marks that pretend to be the frame of a conversation or that a renderer does not show. */
static const char *const markup[] = {
    "<important>", "</important>", "<system", "</system", "[system]", "[/system]", "[system ", "<|im_",
    "<|system", "<|user", "<|assistant", "<|end", "|>", "[inst]", "[/inst]", "<<sys", "<secret>",
    "</secret>", "<hidden", "<instruction>", "<instructions>", "</instruction>", "</instructions>",
    "<admin", "<assistant", "</assistant", "<human>", "</human>", "</tool", "</function",
    "<critical>", "</critical>", "<override", "<priority>", "<directive", "<prompt>", "</prompt", "<!--",
    "<script", "<iframe", "### system", "### instruction", "## system",
    "system prompt:", "system message:", "[important]", "[hidden", "[instruction", "[admin",
    "begin system", "end system", "display:none", "display: none", "<internal>", "<thinking", "<rules>",
    "<mandatory", "<required_action", "<note_to_", "<for_ai", "<ai_", "<llm", "<agent", "<security",
    "<policy", "<compliance", "<confidential", "[ai:", "[llm:", "[agent:", "[note to", "{{system", "<s>", "</s>",
    "font-size:0", "opacity:0", "visibility:hidden",
};

/* Marks that documentation has as well. */
static const char *const ambiguous_markup[] = {
    "<important_", "javascript:", "<response_", "<img", "<style", "![", "-->", "<function", "<context>", "\nsystem:",
    "\nassistant:", "<user_", "<workflow", "<next_step",
};
/* clang-format on */

#endif
