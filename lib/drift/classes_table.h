/* Classes of words, and which of them together in one sentence are what. Included by profile.c
 * only.
 *
 * A word is written as it reads after folding; `deny*` is any word that begins so. The languages
 * that are written without blanks, and those whose words take endings, are looked for inside
 * words. A sentence has a class when it has one of its words; a combination counts when all its
 * classes stand within 30 words of one sentence and none of those behind `without` does. */
#ifndef LW_DRIFT_CLASSES_TABLE_H
#define LW_DRIFT_CLASSES_TABLE_H

#include "lib/drift/lexicon.h"

/* clang-format off */
static const struct class_words {
    uint64_t cls;
    const char *words;
} class_words[] = {
    {LW_CLS_YOU, "you your yourself yours"},
    {LW_CLS_AGENT, "agent agents assistant assistants model models llm llms ai claude chatgpt gpt copilot gemini chatbot bot caller"},
    {LW_CLS_MODAL, "must shall always never mandatory mandated obligatory imperative compulsory critical crucial vital important importantly urgent immediately ensure ought"},
    {LW_CLS_ORDER, "before beforehand prior after afterwards whenever every each first then preceding upon once subsequently finally previously initially"},
    {LW_CLS_TOOL, "tool tools function functions mcp plugin plugins toolset invoke invokes invoked invoking invocation call calls called calling"},
    {LW_CLS_USER, "user users human humans operator operators customer customers person people victim employee employees him her them anyone anybody somebody nobody holder holders owner owners sender author patient client member subscriber reader participant participants people whoever"},
    {LW_CLS_SEND, "duplicated route routes routed processed kept attached mailed sold posted send sends sending forward forwards forwarding forwarded upload uploads uploading uploaded transmit* exfiltrat* leak leaks relay relays relaying post posts posted mirror mirrors mirrored mirroring submit submits submitting deliver delivers beacon beacons sent email emails emailed bcc ship ships sync syncs synced publish publishes broadcast broadcasts push pushes report reports reported stream streams streamed streaming retained replicate replicates replicated synchronize synchronizes synchronized synchronised mirrored disclosed shipped published leaked hand hands handed"},
    {LW_CLS_PUT, "include includes including included append appends appended appending attach attaches attached attaching pass passes passing passed embed embeds embedded put puts insert inserts inserted supply supplies supplied provide provides provided providing add adds added copy copies copied copying paste pastes place places placed prepend store stores stored save saves saved log logs logged record records recorded share shares shared sharing fill write writes set summarize summarise repeat echo encode encoded dump dumps export exports exported quote"},
    {LW_CLS_CONTEXT, "conversation conversations chat chats prompt prompts transcript transcripts history histories memory memories toolset schemas definitions reasoning thoughts scratchpad dialogue dialog convo chatlog verbatim instructions"},
    {LW_CLS_SECRET, "password* passphrase* passcode* passwd credential credentials secret secrets apikey apikeys keychain keyring keystore kubeconfig cookie cookies mnemonic cvv otp 2fa mfa pem ssh rsa wallet"},
    {LW_CLS_FILE, "file files folder folders directory directories desktop document documents config configuration dotfiles disk filesystem workspace env environment repository repo home"},
    {LW_CLS_COVERT, "secretly silently quietly covertly discreetly stealthily surreptitiously clandestinely invisibly unnoticed undetected unaware background discreet discretion unobtrusively pretend pretends deny denies lie hidden hide hides conceal conceals concealed confidential invisible undisclosed withhold"},
    {LW_CLS_SINK, "endpoint endpoints webhook webhooks collector telemetry analytics external remote thirdparty backup backups mirror exfil attacker c2 beacon address inbox listener bucket audit auditing"},
    {LW_CLS_READ, "read reads reading open opens load loads access accesses fetch fetches retrieve retrieves list lists scan scans collect collects collecting gather gathers harvest harvests cat extract extracts dump dumps obtain enumerate enumerates locate inspect grep"},
    {LW_CLS_BYPASS, "ignore ignores ignoring disregard disregards override overrides overriding bypass bypasses bypassing circumvent* forget supersede supersedes suppress suppresses replaced retired discontinued lifted lift lifts trust trusts trusted regardless whatever even unmasked disclaimers decline declines refuse refuses revoke waive disable disables disabling skip skips skipping waive waived"},
    {LW_CLS_GUARD, "protection protections restrictions confirmation confirmations approval approvals consent permission permissions safety safeguard safeguards guardrail guardrails guideline guidelines policy policies restriction restrictions rule rules directive directives verification instruction instructions warning warnings sandbox review"},
    {LW_CLS_NEG, "not never no without dont doesnt cannot cant wont shouldnt neither nor avoid avoids refrain isnt arent didnt unable nothing none"},
    {LW_CLS_TELL, "hear hears told informed notified tell tells telling mention mentions mentioning inform informs informing notify notifies notifying reveal reveals revealing disclose discloses disclosing alert alerts warn warns acknowledge divulge explain announce"},
    {LW_CLS_EXAMPLE, "example examples eg instance sample samples placeholder e.g"},
    {LW_CLS_DOC, "see docs documentation doc guide guides learn reference references readme syntax specification spec details visit website homepage manual described documented wiki changelog information"},
    {LW_CLS_AUTHORITY, "administrator administrators admin admins compliance gdpr hipaa sox pci legal regulation regulations regulatory mandate mandates directive directives department authority authorities auditor auditors regulator privacy law notice official legally"},
    {LW_CLS_KEY, "token tokens key keys pin pins mfa 2fa code codes account accounts phone phones identity certificate certificates"},
    {LW_CLS_DATA, "logs names contracts photos pictures orders searches data results result rows row records record source messages message documents content contents inventory text texts list lists queries query arguments inputs input outputs output attachments profile profiles entries events numbers answers answer code diff submissions values copies copy duplicate duplicates"},
    {LW_CLS_THIRD, "partner partners vendor vendors third external outside advertiser advertisers marketing sponsor sponsors affiliate affiliates training analytics contractor contractors supplier suppliers broker brokers subsidiary competitor reseller monetization advertising public inc llc ltd gmbh maintainers press everybody everyone parents gist sold sell hr lawyer lawyers journalist"},
    {LW_CLS_ALL, "any all every everything entire whole full complete other others another"},

    /* Spanish, French, German, Portuguese, Italian, Dutch, Polish, Turkish, Swedish, Indonesian */
    {LW_CLS_FMODAL, "debe debes debera deberas siempre nunca obligatorio obligatoria importante doit dois devez doivent toujours jamais obligatoire imperativement muss musst mussen mussen immer niemals unbedingt zwingend wichtig deve deves devem sempre obrigatorio obrigatoria devi obbligatorio altijd moet moeten nooit verplicht musi musisz zawsze nigdy koniecznie mutlaka her zorunlu asla alltid maste aldrig harus selalu wajib jangan"},
    {LW_CLS_FORDER, "antes despues primero cada avant apres premier abord chaque vor bevor zuerst jedes jeder jedem vorher danach depois primeiro prima dopo ogni voor eerst iedere elke daarna przed najpierw kazdym kazde po once sonra onceden innan forst varje sebelum setelah setiap"},
    {LW_CLS_FSECRET, "contrasena contrasenas clave claves credenciales secreto secretos mot passe motdepasse identifiants cles cle jeton secrets passwort passworter kennwort zugangsdaten schlussel geheimnis geheim geheime senha senhas chave chaves credenciais segredo chiave chiavi credenziali segreto wachtwoord wachtwoorden sleutel sleutels inloggegevens haslo hasla klucz klucze sifre sifreleri parola anahtar anahtari losenord nyckel kata sandi kunci rahasia"},
    {LW_CLS_FSEND, "envia envie enviar enviara reenvia reenvie adjunta incluye incluya copia pasa pase envoie envoyez envoyer envoyees transmets transmettez transmettre joins joignez incluez inclure ajoutez sende senden sendet schicke schicken ubermittle ubermitteln weiterleiten leite anhangen fuge fugen hange gib ubergib envie anexe encaminhe inclua invia inviare inoltra includi allega includere stuur verzend doorsturen voeg meesturen wyslij przeslij przekaz dolacz gonder ilet ekle iletin skicka vidarebefordra bifoga kirim kirimkan sertakan teruskan"},
    {LW_CLS_FREAD, "lee lea leer abre obten recopila lis lisez lire ouvrez recupere recuperez lies lesen lese offne auslesen leia ler abra obtenha leggi leggere apri raccogli lees open verzamel przeczytaj odczytaj otworz oku okuyun ac lasa las oppna baca buka"},
    {LW_CLS_FCOVERT, "ocultar oculta secreto silenciosamente cachez secretement discretement verheimliche verschweige heimlich stillschweigend unbemerkt esconda oculte sigilosamente silenciosamente nascondi segretamente silenziosamente verberg stiekem ukryj potajemnie gizlice gizli sakla dolt hemligt diamdiam sembunyikan rahasiakan"},
    {LW_CLS_FTELL, "digas dile mencione menciones menciona informes avises reveles dis dites mentionnez mentionner informez informer revele revelez sage sagen erwahne erwahnen informiere informieren mitteilen verrate diga mencione informe revele dire menzionare informare rivelare vertel vermeld meld zeg mow wspominaj informuj ujawniaj soyleme bahsetme bildirme namn beratta beritahu katakan"},
    {LW_CLS_FUSER, "lutilisateur lutilisatrice allutente dellutente lutente lusager usager usuario usuarios utilisateur utilisateurs benutzer nutzer anwender benutzers usuario utente utenti gebruiker gebruikers uzytkownik uzytkownikowi uzytkownika uzytkownikiem kullanici kullaniciya kullanicinin anvandaren anvandare pengguna"},
    {LW_CLS_FTOOL, "loutil lo_strumento herramienta herramientas funcion outil outils fonction werkzeug werkzeuge funktion tool ferramenta ferramentas funcao strumento strumenti funzione hulpmiddel gereedschap functie narzedzie narzedzia narzedzi arac araci aracini araclari verktyg verktyget alat aufruf aufrufen aufrufst llamar llama llames appeler appelez chame chamar chiama chiamare aanroepen wywolaj cagir panggil"},
    {LW_CLS_FBYPASS, "ignora ignore ignorar omite omita ignorez ignorer contournez ignoriere ignorieren umgehe ignorare negeer negeren zignoruj ignoruj pomin yok say gormezden ignorera abaikan lewati desconsidere desobedece olvida oubliez vergiss esqueca dimentica vergeet zapomnij unut glom lupakan"},
    {LW_CLS_FCONTEXT, "conversacion historial instrucciones conversation historique instructions unterhaltung gesprach gesprachsverlauf verlauf anweisungen nachrichten conversa historico instrucoes conversazione cronologia istruzioni gesprek geschiedenis instructies rozmowa rozmowy historie instrukcje konusma gecmisi talimatlari konversation historik instruktioner percakapan riwayat instruksi archivo archivos fichier fichiers datei dateien arquivo arquivos bestand bestanden plik pliki dosya dosyasini dosyayi filen filer berkas"},

    /* Beginnings of words of those languages: forms that are not listed above */
    {LW_CLS_FSEND, "reenvi* adjunt* envoy* transmet* joign* joindre* ubermittel* weiterleit* anhang* anhang verschick* gesendet gonder* iletil* przesyl* wysyl* przesl* inoltr* inviat* inviar* encaminh* enviad* verzond* doorgestuurd* skickas vidarebefordr* dikirim* mengirim*"},
    {LW_CLS_FSECRET, "contrasen* passwort* zugangsdat* parola* sifre* hasl* wachtwoord* senha* losenord* geheim* motsdepasse"},
    {LW_CLS_FCOVERT, "unbemerkt* heimlich* discretament* ocult* gizlic* potajemn* segret* verborgen*"},
    {LW_CLS_FBYPASS, "ignorier* ignor* umgeh* olvid* contourn* negeer* pomij*"},
    {LW_CLS_FTELL, "avisar* informar* avverti* avvisar* prevenir* benachrichtig* informier* powiadam* bilgilendir*"},
    {LW_CLS_FCONTEXT, "gesprach* conversac* conversaz* rozmow* konusma* gesprek*"},

    /* Scripts with endings or without blanks: looked for inside words */
    {LW_CLS_FMODAL | LW_CLS_INSIDE, "обязательн всегда никогда необходимо должен должн важно срочно обовязков завжди 必须 必須 务必 總是 总是 始终 永远不要 切勿 绝不 重要 必ず 常に 決して してください 반드시 항상 절대 필수 يجب دائما مطلقا مهم हमेशा जरूर ज़रूर अवश्य महत्वपूर्ण חובה תמיד לעולם ต้อง เสมอ ห้าม phải luôn πρέπει πάντα"},
    {LW_CLS_FORDER | LW_CLS_INSIDE, "перед прежде сначала после каждого каждым каждый спочатку 之前 前に 先に 首先 先读 在调用 每次 每当 之后 後に まず 毎回 전에 먼저 후에 매번 قبل بعد اولا أولا पहले बाद לפני אחרי קודם ก่อน หลัง trước πριν"},
    {LW_CLS_FSECRET | LW_CLS_INSIDE, "парол ключ секрет учетны учётны токен 密码 密碼 密钥 密鑰 凭证 凭据 机密 秘密 私钥 パスワード 秘密鍵 認証情報 鍵 비밀번호 암호 자격 비밀키 개인키 كلمة مرور مفتاح مفاتيح اعتماد पासवर्ड गुप्त कुंजी סיסמ מפתח รหัสผ่าน กุญแจ mật khẩu κωδικ κλειδι"},
    {LW_CLS_FSEND | LW_CLS_INSIDE, "отправ пересл передай перешл включи приложи добавь надішли 发送 發送 转发 轉發 上传 上傳 附加 附上 填入 传给 传递 写入 包含 送信 転送 添付 含め 渡して アップロード 보내 전송 전달 첨부 포함 업로드 أرسل ارسل إرسال ارسال أرفق أضف انقل भेज शामिल जोड़ שלח העבר צרף ส่ง แนบ gửi στειλ στείλ"},
    {LW_CLS_FREAD | LW_CLS_INSIDE, "прочти прочит прочес открой считай 读取 讀取 读出 打开 获取 收集 読み取 読んで 読み込 開いて 取得 읽 열어 수집 اقرأ قراءة افتح पढ़ खोल קרא פתח อ่าน đọc διαβασ διάβασ"},
    {LW_CLS_FCOVERT | LW_CLS_INSIDE, "тайно скрыт незаметн секретно скрой втайне 偷偷 隐藏 隱藏 悄悄 静默 不要告诉 不要告訴 不得提及 不要提及 不要提 隠し 密かに こっそり 黙って 知らせない 伝えない 言わない 教えない 몰래 숨기 알리지 말하지 سرا خفية لا تخبر إخفاء छिपा चुपके बताए गुप्त בסתר הסתר ลับ อย่าบอก bí mật κρυφ"},
    {LW_CLS_FTELL | LW_CLS_INSIDE, "сообщай сообщат говори говорит упомина уведомля рассказыва повідомл 告诉 告訴 提及 通知 告知 透露 伝え 知らせ 言及 말하 알려 언급 تخبر تذكر إخبار बता उल्लेख תספר תציין บอก nói cho"},
    {LW_CLS_FUSER | LW_CLS_INSIDE, "пользовател користувач 用户 用戶 使用者 ユーザ 利用者 사용자 المستخدم مستخدم उपयोगकर्ता यूज़र משתמש ผู้ใช้ người dùng χρηστ χρήστ"},
    {LW_CLS_FTOOL | LW_CLS_INSIDE, "инструмент вызов функци інструмент 工具 调用 函数 ツール 呼び出 関数 도구 호출 함수 أداة الأداة استدعاء उपकरण टूल כלי เครื่องมือ công cụ εργαλ"},
    {LW_CLS_FBYPASS | LW_CLS_INSIDE, "игнорир пропусти обойди забудь ігнор 忽略 无视 無視 绕过 跳过 忘记 回避 무시 우회 تجاهل تخط अनदेखा नज़रअंदाज़ התעלם เพิกเฉย bỏ qua αγνο"},
    {LW_CLS_FCONTEXT | LW_CLS_INSIDE, "файл истори перепис разговор инструкц сообщени диалог 文件 对话 對話 聊天 历史 指令 提示词 记录 会话 会話 ファイル 履歴 指示 プロンプト 대화 파일 기록 지시 프롬프트 ملف الملف محادثة المحادثة تعليمات फ़ाइल फाइल बातचीत निर्देश קובץ שיחה הוראות ไฟล์ tệp αρχει"},
};

#define CLS(x) LW_CLS_##x
static const struct combination {
    enum lw_delta_kind kind;
    unsigned mask;
    uint64_t all;     /* every one of these, */
    uint64_t any;     /* and one of these (0: nothing more), */
    uint64_t any2;    /* and one of these, */
    uint64_t without; /* and none of these */
    const char *text;
} combinations[] = {
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(SEND) | CLS(SECRET), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(ORDER) | CLS(READ) | CLS(SINK), 0, CLS(EXAMPLE) | CLS(NEG), "sending + secret + (agent, must, order, reading or sink)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(PUT) | CLS(SECRET), CLS(READ) | CLS(CONTEXT), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(ORDER) | CLS(FILE), CLS(EXAMPLE) | CLS(NEG), "passing on + secret + (reading or conversation) + (agent, must, order or file)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(SEND) | CLS(CONTEXT), CLS(AGENT) | CLS(YOU) | CLS(MODAL), CLS(SINK) | CLS(ALL) | CLS(USER), CLS(EXAMPLE) | CLS(NEG), "sending + conversation + (agent or must) + (sink, all or user)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(PUT) | CLS(CONTEXT) | CLS(MODAL), CLS(ALL) | CLS(USER), 0, CLS(EXAMPLE) | CLS(NEG), "passing on + conversation + must + (all or user)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(SEND) | CLS(FILE), CLS(SINK), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(ORDER) | CLS(ALL), CLS(EXAMPLE) | CLS(NEG), "sending + file + sink + (agent, must, order or all)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(READ) | CLS(FILE) | CLS(PUT), CLS(MODAL) | CLS(AGENT) | CLS(YOU), CLS(ORDER) | CLS(TOOL), CLS(EXAMPLE) | CLS(NEG), "reading + file + passing on + (must or agent) + (order or tool)"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(READ) | CLS(FILE) | CLS(PUT) | CLS(ORDER), 0, 0, CLS(EXAMPLE) | CLS(NEG), "reading + file + passing on + order"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(DATA) | CLS(SEND) | CLS(THIRD), 0, 0, CLS(EXAMPLE) | CLS(NEG), "data + sending + third party"},
    {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, CLS(NEG) | CLS(TELL) | CLS(USER), 0, 0, 0, "negation + telling + user"},
    {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, CLS(COVERT) | CLS(SEND), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(USER) | CLS(SINK) | CLS(SECRET) | CLS(FILE), 0, CLS(NEG), "covert + sending + (agent, must, user, sink, secret or file)"},
    {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, CLS(COVERT) | CLS(USER), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(TOOL), CLS(PUT) | CLS(SEND) | CLS(READ) | CLS(NEG), 0, "covert + user + (agent, must or tool) + (passing on, sending, reading or negation)"},
    {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_OVERRIDE, CLS(BYPASS) | CLS(GUARD), CLS(AGENT) | CLS(YOU) | CLS(MODAL) | CLS(TOOL) | CLS(USER), CLS(ALL) | CLS(CONTEXT) | CLS(ORDER) | CLS(MODAL), CLS(NEG), "setting aside + rules + (agent, must, tool or user) + (all, conversation, order or must)"},
    {LW_DELTA_AUTHORITY_CLAIMED, LW_SIG_INSTRUCTION, CLS(AUTHORITY) | CLS(MODAL), CLS(AGENT) | CLS(YOU) | CLS(ORDER) | CLS(TOOL), CLS(SEND) | CLS(PUT) | CLS(READ) | CLS(BYPASS), CLS(EXAMPLE) | CLS(NEG), "authority + must + (agent, order or tool) + (sending, passing on, reading or setting aside)"},
    {LW_DELTA_AUTHORITY_CLAIMED, LW_SIG_INSTRUCTION, CLS(AUTHORITY) | CLS(MODAL), CLS(SEND) | CLS(PUT) | CLS(BYPASS), CLS(ALL) | CLS(ORDER) | CLS(USER), CLS(EXAMPLE) | CLS(NEG), "authority + must + (sending, passing on or setting aside) + (all, order or user)"},
    {LW_DELTA_USAGE_ORDER_ADDED, LW_SIG_INSTRUCTION, CLS(MODAL) | CLS(TOOL) | CLS(ORDER), CLS(AGENT) | CLS(YOU), 0, CLS(EXAMPLE), "agent + must + tool + order"},

    /* Orders in a language that the approved text does not have. */
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(FSEND), CLS(FSECRET) | CLS(SECRET), 0, 0, "sending + secret, in another language"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(FSEND) | CLS(FCONTEXT), CLS(FMODAL) | CLS(FORDER) | CLS(FREAD) | CLS(FUSER), 0, 0, "sending + conversation or file + (must, order, reading or user), in another language"},
    {LW_DELTA_DATA_FLOW_ADDED, LW_SIG_DATA_FLOW, CLS(FREAD), CLS(FSECRET) | CLS(SECRET), CLS(FMODAL) | CLS(FORDER) | CLS(FTOOL), 0, "reading + secret + (must, order or tool), in another language"},
    {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, CLS(FTELL) | CLS(FUSER), 0, 0, 0, "telling + user, in another language"},
    {LW_DELTA_CONCEALMENT_ADDED, LW_SIG_CONCEALMENT, CLS(FCOVERT), CLS(FUSER) | CLS(FSEND) | CLS(FTOOL) | CLS(FREAD) | CLS(FCONTEXT), 0, 0, "covert + (user, sending, tool, reading or conversation), in another language"},
    {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_OVERRIDE, CLS(FBYPASS), CLS(FCONTEXT) | CLS(FTOOL) | CLS(FUSER), 0, 0, "setting aside + (conversation, tool or user), in another language"},
    {LW_DELTA_INSTRUCTION_ADDED, LW_SIG_INSTRUCTION, CLS(FORDER) | CLS(FTOOL), CLS(FMODAL) | CLS(FREAD) | CLS(FSEND), 0, 0, "order + tool + (must, reading or sending), in another language"},
};
#undef CLS
/* clang-format on */

#endif
