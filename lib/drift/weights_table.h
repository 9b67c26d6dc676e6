/* Made by tools/drift-weights from 4405 sentences that steer, take, hide or overstep and
 * 37497 honest ones; do not edit. Hundredths, sorted by the hash of the term. */
#ifndef LW_DRIFT_WEIGHTS_TABLE_H
#define LW_DRIFT_WEIGHTS_TABLE_H

#include <stdint.h>

#define LW_WEIGHT_BASE (-54)

/* clang-format off */
static const struct {
    uint32_t hash;
    int16_t weight;
} weights[] = {
    {0x0009ff50, -276}, /* the suit */
    {0x000a650a, -296}, /* a * whil */
    {0x000b8772, -288}, /* level * a */
    {0x000be28b, -323}, /* shell bash */
    {0x000e877d, -284}, /* user * shar */
    {0x001307a7, -343}, /* budget for */
    {0x00154b76, -398}, /* job is */
    {0x001c87df, -382}, /* thi * list */
    {0x001cf8c6, -361}, /* airport */
    {0x001e1a4b, -312}, /* add * messag */
    {0x0023f28c, -346}, /* resolv them */
    {0x002b3297, -405}, /* and end */
    {0x002cf6f9, -297}, /* tab in */
    {0x004118c1, -279}, /* multiselect */
    {0x004355c0, 290}, /* non exist */
    {0x0045f1ca, -516}, /* a1 */
    {0x00462331, -307}, /* availabl tool */
    {0x00465f38, -343}, /* redirect * the */
    {0x0057247c, -592}, /* each * includ */
    {0x005be615, -316}, /* ^ doubl */
    {0x00606772, -294}, /* the external */
    {0x0060d0b7, 339}, /* to allow */
    {0x00680d4e, -364}, /* previou call */
    {0x006833a2, -362}, /* nam if */
    {0x0071852a, -286}, /* restart servic */
    {0x0071fa21, -326}, /* run job */
    {0x0086f353, -307}, /* build * to */
    {0x008d5985, -276}, /* remov * label */
    {0x0094efa3, -382}, /* is * includ */
    {0x0097b934, 268}, /* are treat */
    {0x009e922c, -272}, /* servic plan */
    {0x00a40e6c, -338}, /* install monarx */
    {0x00b2f67d, -386}, /* already * a */
    {0x00b689b8, -698}, /* a number */
    {0x00c1758b, -334}, /* cut * befor */
    {0x00c674b9, -291}, /* input to */
    {0x00ca0bfe, -348}, /* mim typ */
    {0x00d80e8c, -273}, /* caf */
    {0x00dc1ae4, -320}, /* retriev * domain */
    {0x00deb567, -530}, /* from * list */
    {0x00df530d, -348}, /* what * want */
    {0x00dfc959, -265}, /* not * look */
    {0x00e0891d, -367}, /* format * the */
    {0x00e3b0bf, -274}, /* that are */
    {0x00ec910f, -302}, /* send an */
    {0x00ef75ab, -376}, /* person has */
    {0x00eff8c1, -264}, /* operation with */
    {0x00f0969e, -300}, /* copy link */
    {0x00f0d5d8, -485}, /* ^ reminder */
    {0x00f35ba5, 288}, /* test against */
    {0x00f72f05, -387}, /* document with */
    {0x00ff7039, -326}, /* public or */
    {0x0105b201, -318}, /* return * confirmation */
    {0x0115f086, -351}, /* on * request */
    {0x0136262f, -588}, /* absolut */
    {0x013b0963, -683}, /* nest */
    {0x013bb18e, -287}, /* id * return */
    {0x013e8e85, -295}, /* list * mention */
    {0x014002b6, -363}, /* story */
    {0x0145ca39, 331}, /* fill with */
    {0x014874d7, -324}, /* fee * shown */
    {0x014a8018, -270}, /* their * is */
    {0x0150fd3f, -362}, /* can * thi */
    {0x01527bbb, -285}, /* limitation */
    {0x01549fe4, -412}, /* execut a */
    {0x01592f95, -299}, /* resolv to */
    {0x015de892, 298}, /* them * of */
    {0x015f98de, -268}, /* recipient * a */
    {0x01612f38, 282}, /* playlist */
    {0x01629023, 272}, /* verification */
    {0x01648554, -386}, /* traffic * the */
    {0x0167996e, -328}, /* each * is */
    {0x016b0ea1, -296}, /* emailaddress */
    {0x016c087b, -369}, /* the direction */
    {0x016fee7f, -847}, /* entity */
    {0x01717765, -379}, /* folder * mount */
    {0x0172f4e2, -450}, /* outer */
    {0x01747156, -514}, /* compos */
    {0x01750c5f, -289}, /* call wait */
    {0x01763820, -309}, /* only token */
    {0x017bf450, -271}, /* ^ rebas */
    {0x017fc5b2, -363}, /* the simulator */
    {0x0182a819, -363}, /* concis */
    {0x0183316f, 365}, /* identity */
    {0x018f70e6, -421}, /* are verify */
    {0x01902b71, -484}, /* for * commit */
    {0x0191d353, -377}, /* form * the */
    {0x01987924, -329}, /* indic */
    {0x0199fa5f, -372}, /* refundabl */
    {0x019f2828, -330}, /* for * specific */
    {0x019f4b7b, -278}, /* recover */
    {0x01a0f8ec, -361}, /* statu pend */
    {0x01a4642b, -373}, /* remot is */
    {0x01a49773, 307}, /* do * at */
    {0x01b2961a, 310}, /* fil * user */
    {0x01bcd08a, -314}, /* operation without */
    {0x01bdfb02, -288}, /* expiry * the */
    {0x01be2c35, -305}, /* format * and */
    {0x01c043a3, -390}, /* 0 token */
    {0x01c1386c, -282}, /* a * invitation */
    {0x01c1589c, -269}, /* creat a */
    {0x01d07e82, 286}, /* templat of */
    {0x01d8435b, -557}, /* commit hash */
    {0x01e2f398, -390}, /* mod default */
    {0x01edb42f, -409}, /* are not */
    {0x01ef7fa8, -420}, /* what thi */
    {0x01f18196, -286}, /* use * templat */
    {0x01f27649, 365}, /* to * partner */
    {0x01fe893d, -281}, /* recurrenc pattern */
    {0x01feb005, -319}, /* fil use */
    {0x01fecbdb, -281}, /* optional description */
    {0x0202c783, -336}, /* trac * a */
    {0x020d9147, -476}, /* tak * argument */
    {0x020fdda1, -303}, /* one * secret */
    {0x021534f1, -325}, /* redact nam */
    {0x02252788, -676}, /* yet */
    {0x022902cf, -303}, /* read or */
    {0x022c85fd, -326}, /* is * support */
    {0x022fd8bf, -511}, /* as in */
    {0x0230b405, -373}, /* format */
    {0x02320746, -394}, /* github */
    {0x02375e11, -286}, /* a class */
    {0x02383389, 318}, /* viru scanner */
    {0x02399dac, -290}, /* of * entry */
    {0x023d8c70, -266}, /* all entry */
    {0x023f7693, -267}, /* output * a */
    {0x023fd611, -628}, /* center */
    {0x0245e44d, 273}, /* playbook */
    {0x0247dc59, -308}, /* the ssl */
    {0x02481445, 366}, /* ^ in */
    {0x02521f80, -276}, /* to ensur */
    {0x02596204, -542}, /* asc */
    {0x025a2603, -318}, /* server * chang */
    {0x025f45fa, -305}, /* not request */
    {0x02672083, -313}, /* be automatical */
    {0x026d008e, -386}, /* be cancell */
    {0x02826fc7, -298}, /* detail tool */
    {0x02915dff, -361}, /* europ */
    {0x029a2a80, -429}, /* ^ cach */
    {0x02a03756, -303}, /* is * correct */
    {0x02a51b1c, -304}, /* conversation * a */
    {0x02a96a23, -368}, /* written * the */
    {0x02b365c5, -266}, /* up tool */
    {0x02b6da50, -420}, /* decid */
    {0x02bb72d0, 540}, /* it */
    {0x02bb9d11, -419}, /* reason is */
    {0x02bbccb8, -302}, /* server was */
    {0x02c35bb9, -297}, /* of cas */
    {0x02c54f2c, -435}, /* cloud provider */
    {0x02c647fb, -327}, /* tim at */
    {0x02cb4776, 302}, /* do * quiet */
    {0x02d7fc15, -272}, /* for task */
    {0x02da3779, -311}, /* will * overwritten */
    {0x02db6aef, -301}, /* sol */
    {0x02dc79c3, -349}, /* the futur */
    {0x02ecbf28, -377}, /* order number */
    {0x02f20442, -274}, /* of * paragraph */
    {0x0303e872, -281}, /* command not */
    {0x0307f88e, 321}, /* ^ unredact */
    {0x03085a4a, 359}, /* not app */
    {0x031095d3, -333}, /* ^ increas */
    {0x03142f0d, -289}, /* react notebook */
    {0x031a32e9, -270}, /* an * link */
    {0x031e511d, -335}, /* under * term */
    {0x031f5a6e, -393}, /* from another */
    {0x0322a093, -366}, /* call * need */
    {0x0323dad3, -316}, /* profil * of */
    {0x032662c9, -283}, /* session when */
    {0x0329cec4, -374}, /* comment text */
    {0x03324f90, -307}, /* json output */
    {0x033c4532, -301}, /* placeholder * as */
    {0x033f2060, -313}, /* extract * from */
    {0x03448e38, -311}, /* and * refund */
    {0x03498101, -293}, /* used * action */
    {0x034a1af0, -408}, /* projectslug */
    {0x034d7db2, 330}, /* the playlist */
    {0x034e4456, -422}, /* do * ask */
    {0x03545cbe, -287}, /* new description */
    {0x0357fa0a, -683}, /* filter by */
    {0x0359678f, -355}, /* their cooky */
    {0x035a289a, -444}, /* version * kept */
    {0x03613aef, -375}, /* what * when */
    {0x036290a2, 389}, /* found */
    {0x03633c01, -275}, /* confirmation * a */
    {0x0363edce, -411}, /* when using */
    {0x036b95a4, -289}, /* support * and */
    {0x036dec10, -288}, /* 0 * after */
    {0x036e9666, -416}, /* to privat */
    {0x037b0ab4, -373}, /* all * its */
    {0x037c6b80, -405}, /* to emulat */
    {0x03810f22, 359}, /* replac by */
    {0x03866a3f, -275}, /* workspac fre */
    {0x0389f8f2, -304}, /* stag chang */
    {0x038ac86c, -354}, /* and explain */
    {0x038fe36d, -348}, /* limit to */
    {0x039ac17e, -301}, /* it too */
    {0x039db94b, -484}, /* ssh * key */
    {0x039e6c01, -802}, /* the * respons */
    {0x03a53817, -391}, /* in * allow */
    {0x03aa9a67, 271}, /* has */
    {0x03b029a4, -268}, /* object * contain */
    {0x03cf882c, -301}, /* hatch */
    {0x03d140fb, -350}, /* the part */
    {0x03dee78b, 297}, /* check * skip */
    {0x03e1a12a, -713}, /* represent */
    {0x03e49cee, 264}, /* it * from */
    {0x03e61fc3, -327}, /* pric * vat */
    {0x03f0b713, -320}, /* deep link */
    {0x03f366a3, 299}, /* zero */
    {0x03f81042, -297}, /* for calendar */
    {0x04033e72, -349}, /* sign ins */
    {0x04036b1a, -345}, /* for * tunnel */
    {0x0403aa19, -538}, /* period and */
    {0x041a5d30, 310}, /* the driver */
    {0x041c98ca, -352}, /* the collection */
    {0x041ed482, -442}, /* key the */
    {0x042336ad, -395}, /* history in */
    {0x04245879, -318}, /* therapist */
    {0x042a028b, -729}, /* field are */
    {0x042b374d, -398}, /* recording are */
    {0x0430fe66, -477}, /* use * sandbox */
    {0x04333ed5, -328}, /* user * look */
    {0x04489816, -316}, /* for safety */
    {0x04495584, -366}, /* trello */
    {0x044f3add, -270}, /* list invoic */
    {0x04634ffa, -274}, /* dim */
    {0x046754e4, 264}, /* templat engin */
    {0x046d2300, -313}, /* pag text */
    {0x04710bcb, -283}, /* install as */
    {0x0471bb73, -315}, /* identify */
    {0x04741fcf, -287}, /* tool never */
    {0x047628c2, 379}, /* relax */
    {0x047629fd, -311}, /* ecr delegation */
    {0x04799b83, -284}, /* el */
    {0x048702a8, -440}, /* empty str */
    {0x04876330, -489}, /* list * fil */
    {0x048b88d6, -306}, /* ^ patient */
    {0x048ec351, -340}, /* but * be */
    {0x048fe6b5, -537}, /* timezon */
    {0x04929ec3, 288}, /* has * it */
    {0x04a0f445, -277}, /* field typ */
    {0x04a1b065, -283}, /* to v1 */
    {0x04a20955, -269}, /* respect */
    {0x04a76f73, -277}, /* entry match */
    {0x04ae8086, -326}, /* project updat */
    {0x04ae92ba, -408}, /* ^ short */
    {0x04b2a010, -442}, /* ^ information */
    {0x04b30948, 382}, /* cost and */
    {0x04b44ad1, -309}, /* only support */
    {0x04b508aa, -263}, /* queu * job */
    {0x04baddf4, -278}, /* up * thre */
    {0x04c1eb44, -266}, /* scor * the */
    {0x04d2b252, -309}, /* they wer */
    {0x04ddcc9d, 275}, /* spe limiter */
    {0x04ebc7a9, -293}, /* get * from */
    {0x04f4cc73, -340}, /* what your */
    {0x04f539c8, 385}, /* of */
    {0x04fd91ed, -410}, /* use search */
    {0x0501ddcf, -277}, /* label nam */
    {0x05060969, -306}, /* 0 with */
    {0x05082471, -271}, /* uuid of */
    {0x050b5b6b, -362}, /* resolv * comment */
    {0x050d76ce, -387}, /* fil * nam */
    {0x051babc9, -365}, /* a * password */
    {0x0524d865, 302}, /* add our */
    {0x0532dfc1, -355}, /* git */
    {0x0538b69a, -528}, /* referenc that */
    {0x054868e3, -378}, /* the commit */
    {0x054a76cd, -601}, /* and noth */
    {0x054fb1db, 285}, /* be summaris */
    {0x0552a438, -349}, /* fail sign */
    {0x0553d30b, -493}, /* the them */
    {0x05553e13, -291}, /* javascript * the */
    {0x056584dc, -266}, /* order matter */
    {0x056c6198, -263}, /* read thi */
    {0x0578cb5c, -318}, /* 0 editor */
    {0x058c0030, -292}, /* last * digit */
    {0x058e6b07, -277}, /* return * member */
    {0x058ed77c, -362}, /* ^ timestamp */
    {0x059e67a3, -308}, /* the * rol */
    {0x05a3b754, -400}, /* sheet * the */
    {0x05ce64f8, -306}, /* start lin */
    {0x05dcbd6d, -393}, /* and * count */
    {0x05f34ba5, 344}, /* agent are */
    {0x05f43903, -525}, /* old version */
    {0x05f56c4c, -309}, /* point for */
    {0x05f7c840, -329}, /* copy card */
    {0x05fd3065, -484}, /* index is */
    {0x06039866, -317}, /* hour on */
    {0x060e3f0d, -349}, /* data it */
    {0x06158da8, -271}, /* as * copy */
    {0x0615af80, -365}, /* into thi */
    {0x061d1314, -284}, /* changekey chang */
    {0x061fc5e2, -287}, /* contact * a */
    {0x06322dc7, -347}, /* sql */
    {0x0634b645, -299}, /* prefix with */
    {0x06382c00, -274}, /* default no */
    {0x063be403, -325}, /* factory reset */
    {0x063e5648, 262}, /* ask * noth */
    {0x0643fba8, -262}, /* for read */
    {0x0645914e, -338}, /* fill color */
    {0x064cc22c, 267}, /* instead * the */
    {0x06500ec4, -318}, /* it * fail */
    {0x06563af4, -277}, /* session nam */
    {0x065820fb, -266}, /* do * send */
    {0x06598fd5, -299}, /* creat * run */
    {0x06641502, -285}, /* and project */
    {0x0668174d, -263}, /* in * becaus */
    {0x066bb4cb, -281}, /* disabl domain */
    {0x067e0ad9, -282}, /* automat test */
    {0x0680a4d3, -463}, /* never * for */
    {0x06823526, -354}, /* ^ fast */
    {0x0682fc79, -327}, /* an attempt */
    {0x0685c55f, -455}, /* tool * you */
    {0x068863cd, -413}, /* the aggregation */
    {0x0689857c, -405}, /* to which */
    {0x0690b347, -334}, /* an agent */
    {0x069738bb, -277}, /* spell of */
    {0x06998eac, 320}, /* quarantin */
    {0x0699f25d, -264}, /* metacharacter */
    {0x06a6e438, -504}, /* ^ operation */
    {0x06a8d530, -263}, /* is due */
    {0x06abaaa4, -506}, /* area */
    {0x06afbf1c, -295}, /* build is */
    {0x06b1b1cb, 277}, /* a * extension */
    {0x06b1bc7d, -523}, /* number * result */
    {0x06b32d19, -281}, /* user * recognis */
    {0x06bc5b00, -282}, /* schema when */
    {0x06c57338, -295}, /* branch or */
    {0x06d29ffc, -274}, /* only * can */
    {0x06d8c614, -277}, /* effect * a */
    {0x06db6df9, -400}, /* the detail */
    {0x06dd5224, -414}, /* are block */
    {0x06e02d9c, -419}, /* if * want */
    {0x06e070dd, -451}, /* not contain */
    {0x06e12921, -289}, /* error respons */
    {0x06e6abd8, -338}, /* cod generation */
    {0x06e6bfad, -340}, /* fals * skip */
    {0x06ebba8c, -320}, /* inform the */
    {0x06ed7ef3, -322}, /* the * cover */
    {0x06f903d9, -560}, /* sort by */
    {0x070144fd, -354}, /* shar one */
    {0x07081770, -270}, /* pypi */
    {0x07097f75, -312}, /* album for */
    {0x070a609f, -350}, /* of list */
    {0x070fd406, -332}, /* block * sender */
    {0x0710ff11, -538}, /* thi operation */
    {0x07138a55, -297}, /* databas * and */
    {0x07199612, -280}, /* fil * url */
    {0x07200ad8, -313}, /* with * court */
    {0x07201368, 350}, /* unattend */
    {0x07314c77, -312}, /* lin and */
    {0x073d54de, -387}, /* string */
    {0x074229f4, 272}, /* look through */
    {0x07518531, -399}, /* chosen by */
    {0x07587f65, -336}, /* repository owner */
    {0x076618b3, 277}, /* by order */
    {0x0768fc68, -483}, /* mix */
    {0x076aee46, -408}, /* befor * after */
    {0x07845e5e, 273}, /* given * the */
    {0x0789bb4f, -511}, /* identifier * the */
    {0x0796c892, -625}, /* 0 * and */
    {0x079c1f00, -426}, /* uri */
    {0x079db776, -266}, /* as * event */
    {0x07a2283b, -475}, /* csv */
    {0x07a2a130, -436}, /* for * action */
    {0x07a38252, -296}, /* import contact */
    {0x07a67c14, 328}, /* no * apply */
    {0x07a78dde, 284}, /* out that */
    {0x07b3904d, 275}, /* account * so */
    {0x07b5868f, -306}, /* delet * so */
    {0x07c4cb9f, -352}, /* audit * with */
    {0x07c5932b, -339}, /* to * context */
    {0x07c684c3, -555}, /* with your */
    {0x07cc0dea, -278}, /* which block */
    {0x07cdd876, -298}, /* default * non */
    {0x07cfa7c2, -645}, /* a chat */
    {0x07d02472, -262}, /* sender of */
    {0x07d26552, -412}, /* a * only */
    {0x07d5dcca, -289}, /* tru * an */
    {0x07dbc3bc, -486}, /* of * operation */
    {0x07e0ee7b, -352}, /* the * ship */
    {0x07e7bebe, -305}, /* user * giv */
    {0x07eb3867, -707}, /* postman */
    {0x07ed9df2, -276}, /* valu * should */
    {0x07f83c38, -306}, /* text field */
    {0x07f99146, -267}, /* machin as */
    {0x07fa80e4, -287}, /* wrap the */
    {0x07fd0e4b, -291}, /* parameter are */
    {0x07fec325, -286}, /* model which */
    {0x080287d1, -328}, /* the icon */
    {0x08051f25, -271}, /* work together */
    {0x0806b8a0, -264}, /* archiv * delet */
    {0x080cdb1a, -313}, /* information in */
    {0x080e66fa, -552}, /* to * issu */
    {0x080fae9e, -667}, /* one of */
    {0x08258db7, -262}, /* and * sinc */
    {0x08275f8e, -292}, /* tak * for */
    {0x083049dd, -290}, /* a * directory */
    {0x0831f230, -284}, /* ^ leak */
    {0x083f29a9, -287}, /* as busy */
    {0x0841a0a4, -277}, /* stealth */
    {0x084cf71e, 345}, /* whenever the */
    {0x084e7ba1, -621}, /* payment * the */
    {0x08500d9c, -368}, /* multipl fil */
    {0x0853bbc0, -307}, /* pag * chang */
    {0x0861d7e0, -270}, /* on * is */
    {0x0863ff23, 415}, /* widen */
    {0x08677c46, 363}, /* server * is */
    {0x087bbec9, -287}, /* set * its */
    {0x087f1a6e, -329}, /* key * with */
    {0x08844922, -384}, /* ^ typical */
    {0x088ff9cc, 427}, /* and book */
    {0x08910b07, -296}, /* writ fil */
    {0x0891d3e9, 335}, /* ^ wallet */
    {0x0891e625, -392}, /* creat by */
    {0x0897a2a2, -292}, /* tool description */
    {0x0897eacf, -452}, /* appear on */
    {0x0898a5b1, -465}, /* ^ press */
    {0x089b9aa5, -425}, /* ^ a1 */
    {0x089f62ac, -280}, /* befor * transfer */
    {0x08b06e27, -340}, /* ids are */
    {0x08b9f423, -782}, /* specific */
    {0x08bb5b8f, -315}, /* user pass */
    {0x08be65f3, 461}, /* assistant */
    {0x08c378f0, -300}, /* query are */
    {0x08c89cbe, -295}, /* from * return */
    {0x08cd154d, 318}, /* go up */
    {0x08cf262d, -275}, /* run in */
    {0x08d4ed8c, -741}, /* list all */
    {0x08dbef6a, -340}, /* nullabl */
    {0x08e639bc, -270}, /* run * liv */
    {0x08ec53df, 354}, /* neednt */
    {0x08f01c2d, 396}, /* second * of */
    {0x08f540f8, -291}, /* header text */
    {0x09002667, -385}, /* after thre */
    {0x09020426, -280}, /* server * setting */
    {0x09116641, -418}, /* fuzzy */
    {0x09298fba, -346}, /* user * verbatim */
    {0x0929d766, -341}, /* alias */
    {0x093c5019, -329}, /* archiv list */
    {0x0942eec3, 366}, /* the helper */
    {0x0945e6fd, 303}, /* the * balanc */
    {0x0959ac7e, -292}, /* fleet */
    {0x096dffa8, -398}, /* thi address */
    {0x0972c3d1, -352}, /* supervisor */
    {0x0976ab5a, -330}, /* titl * the */
    {0x097b14e0, -307}, /* restart * the */
    {0x097e4970, 290}, /* for chang */
    {0x097e96cb, -269}, /* mastra packag */
    {0x098d3cb6, -324}, /* ^ structural */
    {0x09938522, 286}, /* say it */
    {0x099930c1, -270}, /* and rout */
    {0x09a850c8, -330}, /* serverless endpoint */
    {0x09a93abe, -327}, /* defin by */
    {0x09a9eeef, -461}, /* start dat */
    {0x09ac8efb, -320}, /* ^ percent */
    {0x09b6c35a, -269}, /* return * token */
    {0x09b8c56a, -271}, /* for open */
    {0x09baaae8, 300}, /* how often */
    {0x09ca07f2, -298}, /* one item */
    {0x09cc1001, -310}, /* key * pair */
    {0x09da2270, -272}, /* return noth */
    {0x09e4689f, -397}, /* after creat */
    {0x09f4fba7, 407}, /* customer data */
    {0x09f85d24, -410}, /* tak plac */
    {0x09f90097, -584}, /* for * pag */
    {0x09fc6a35, -296}, /* whether thi */
    {0x0a00bc9e, -292}, /* the * draft */
    {0x0a018056, -388}, /* nam them */
    {0x0a044662, -311}, /* left * unless */
    {0x0a066baa, -375}, /* import * from */
    {0x0a130fcf, -545}, /* for add */
    {0x0a18fd71, -267}, /* fail * arent */
    {0x0a1a62ba, -297}, /* appear to */
    {0x0a1b1908, -312}, /* open * link */
    {0x0a1cb995, -382}, /* the submission */
    {0x0a26d620, -401}, /* the agreement */
    {0x0a34061f, 303}, /* hint */
    {0x0a3d080e, -328}, /* set her */
    {0x0a409c22, -273}, /* and * api */
    {0x0a49fbe9, -270}, /* permission has */
    {0x0a4d4c6c, 300}, /* withdrawal */
    {0x0a4ee9a8, -306}, /* profil of */
    {0x0a5f08e0, -299}, /* fix */
    {0x0a68d90f, -336}, /* dom */
    {0x0a696e6d, -291}, /* valu in */
    {0x0a70262b, -303}, /* befor * send */
    {0x0a771921, -887}, /* property */
    {0x0a7e4679, -317}, /* to * configur */
    {0x0a832986, -361}, /* tru on */
    {0x0a85af9f, -402}, /* facet */
    {0x0a8aac35, -292}, /* plugin has */
    {0x0a91dd0b, -287}, /* payment * return */
    {0x0a92c874, -389}, /* to * patient */
    {0x0a97b4fa, -383}, /* amazon */
    {0x0a9bb922, -812}, /* thi to */
    {0x0aaa5c4e, -287}, /* fresh start */
    {0x0ab237bb, -331}, /* requir parameter */
    {0x0ab5cea0, 284}, /* tak * as */
    {0x0ab81655, 361}, /* longer */
    {0x0abfa85b, -279}, /* sub * plan */
    {0x0ac1c943, -313}, /* stop if */
    {0x0ac3de66, -305}, /* kilogram */
    {0x0ad8e0c3, -263}, /* do * writ */
    {0x0adc75d5, -350}, /* a * format */
    {0x0aecf58c, -287}, /* agent * not */
    {0x0aee1fe5, -296}, /* after login */
    {0x0af0ff7e, -384}, /* local * to */
    {0x0af70446, -276}, /* whether * goe */
    {0x0af9355a, -331}, /* functionality */
    {0x0b00daf7, -276}, /* vital sign */
    {0x0b0e3533, -308}, /* warn thi */
    {0x0b100d02, -335}, /* flag * the */
    {0x0b1c9e6a, -283}, /* cod search */
    {0x0b2363f5, -412}, /* and directory */
    {0x0b27ce52, -299}, /* id * of */
    {0x0b2f8d48, 272}, /* reset * second */
    {0x0b3461bc, -317}, /* second after */
    {0x0b397287, -316}, /* token wer */
    {0x0b3a4ab4, 285}, /* open * request */
    {0x0b42de3f, -265}, /* list * valu */
    {0x0b46f015, -270}, /* current valu */
    {0x0b4bebe8, 299}, /* a * host */
    {0x0b51f5b0, -332}, /* valu * to */
    {0x0b5b5bd6, -367}, /* non empty */
    {0x0b5bcb61, -263}, /* the spreadsheet */
    {0x0b5bcff8, -290}, /* follow ups */
    {0x0b624580, -580}, /* from one */
    {0x0b649799, -341}, /* com and */
    {0x0b6904c2, -349}, /* typescript */
    {0x0b690e01, 295}, /* the protection */
    {0x0b7dae2f, -270}, /* was left */
    {0x0b7f5ba7, -338}, /* in * workspac */
    {0x0b7fbfe1, -413}, /* apply to */
    {0x0b81d344, -271}, /* shown with */
    {0x0b831faf, -286}, /* henc the */
    {0x0b88becd, 488}, /* the * privat */
    {0x0b88fb53, 489}, /* agreement to */
    {0x0b94ae48, -318}, /* as * servic */
    {0x0b96790c, -347}, /* only fil */
    {0x0b9b787d, -264}, /* hand * fil */
    {0x0ba9953c, 294}, /* in as */
    {0x0bac85ae, -270}, /* be register */
    {0x0bad5604, -350}, /* from * web */
    {0x0baec686, -319}, /* odata deltalink */
    {0x0bafb2af, -273}, /* want * tell */
    {0x0bafcbf1, -356}, /* per pag */
    {0x0bb2a1e6, -555}, /* cpu */
    {0x0bb4a051, 350}, /* keep thi */
    {0x0bb6fcc4, -271}, /* whol set */
    {0x0bb70812, -615}, /* the contact */
    {0x0bc5280c, -278}, /* ^ affect */
    {0x0bcad51b, -505}, /* select */
    {0x0bcea741, 307}, /* proposal */
    {0x0bd64009, -627}, /* array of */
    {0x0bd77140, -329}, /* also delet */
    {0x0bd7926d, -321}, /* be up */
    {0x0be3634d, -320}, /* privat * link */
    {0x0be41e2a, -757}, /* default fals */
    {0x0bef07a6, -284}, /* untrust data */
    {0x0bf253fe, -354}, /* swimlan */
    {0x0c06fc13, -369}, /* each * that */
    {0x0c0d5c2c, -314}, /* sam one */
    {0x0c0dcca8, -401}, /* in between */
    {0x0c1280c7, -294}, /* complet task */
    {0x0c18bb71, -466}, /* ^ model */
    {0x0c1bb571, -319}, /* quot it */
    {0x0c22f4a0, -312}, /* from * planner */
    {0x0c291abe, -285}, /* a googl */
    {0x0c29b98e, -273}, /* fil chang */
    {0x0c30ab76, -368}, /* ^ address */
    {0x0c3182b4, -885}, /* public key */
    {0x0c365225, -954}, /* identifier */
    {0x0c3e69a4, -576}, /* and may */
    {0x0c42d5ca, -381}, /* hand their */
    {0x0c44d4f5, -287}, /* look * its */
    {0x0c454adf, -347}, /* run by */
    {0x0c5f55cc, -359}, /* reload the */
    {0x0c62c478, -326}, /* the execut */
    {0x0c6c72ad, -562}, /* dark */
    {0x0c7535bc, -469}, /* thi * will */
    {0x0c7daa9e, -289}, /* text * giv */
    {0x0c838f09, -374}, /* list databas */
    {0x0c839de4, -284}, /* chang * well */
    {0x0c8af598, -267}, /* held * the */
    {0x0c8d9071, -413}, /* the * passag */
    {0x0c8f39e1, 286}, /* bank statement */
    {0x0c91892e, 342}, /* is imply */
    {0x0c931139, -292}, /* of being */
    {0x0c9492d9, 280}, /* cod * our */
    {0x0c998c4a, 320}, /* ^ guard */
    {0x0ca0ed8b, -373}, /* expiration */
    {0x0ca1291e, -484}, /* for * test */
    {0x0ca1349e, -305}, /* get * valu */
    {0x0cbb9918, -374}, /* not recommend */
    {0x0cc0c2bb, -437}, /* ^ paus */
    {0x0cc41e1f, -357}, /* guid * the */
    {0x0cc4bd80, -284}, /* changekey */
    {0x0cc59b02, -292}, /* complet and */
    {0x0cc73fae, -290}, /* key owner */
    {0x0cd0d448, -419}, /* do * try */
    {0x0cd2eefb, -321}, /* ^ and */
    {0x0cd84cb9, -278}, /* is fil */
    {0x0cdbb2d9, -285}, /* last seven */
    {0x0cdbd971, 267}, /* co */
    {0x0ce2276a, -314}, /* in * when */
    {0x0cf68576, -387}, /* fals only */
    {0x0cfe7719, -297}, /* workspac * user */
    {0x0cfebec9, -429}, /* index in */
    {0x0d11bef5, -730}, /* be delet */
    {0x0d13e584, -325}, /* token * and */
    {0x0d19a91e, -287}, /* from * chosen */
    {0x0d1da294, -316}, /* delet * when */
    {0x0d1e03af, -471}, /* insight */
    {0x0d27d1c5, -268}, /* pass * executionid */
    {0x0d28ca18, -370}, /* prompt to */
    {0x0d2ca9e7, -345}, /* to identify */
    {0x0d327220, -275}, /* and liv */
    {0x0d34d760, -366}, /* doe noth */
    {0x0d396ca1, -362}, /* on * set */
    {0x0d3b62db, -284}, /* and invit */
    {0x0d3ea3b3, -388}, /* user * approv */
    {0x0d415764, -374}, /* which of */
    {0x0d45a556, 317}, /* to * highest */
    {0x0d4c0c9f, -283}, /* user * request */
    {0x0d4d1ac8, -432}, /* empty array */
    {0x0d4dc3cd, -308}, /* version can */
    {0x0d5f4694, -384}, /* report them */
    {0x0d6e9834, 278}, /* allowanc is */
    {0x0d75ce71, -331}, /* get * log */
    {0x0d766fa1, 267}, /* finding * the */
    {0x0d77d54b, -435}, /* use * 0 */
    {0x0d7b486e, -294}, /* than * tool */
    {0x0d7e3baa, -415}, /* not * unless */
    {0x0d8086d1, 410}, /* the one */
    {0x0d85a45c, -279}, /* ^ merg */
    {0x0d85a75e, -635}, /* parameter */
    {0x0d8a6a19, -367}, /* in megabyt */
    {0x0d8cef2f, -294}, /* rep * address */
    {0x0d8d82a3, -358}, /* maco */
    {0x0d8dc4ff, -310}, /* crawl job */
    {0x0d9e7fb9, -347}, /* position to */
    {0x0da71b79, -351}, /* object with */
    {0x0da91a8d, -494}, /* exampl * the */
    {0x0da9d10d, -269}, /* ^ els */
    {0x0daaa315, -398}, /* as * never */
    {0x0db70a60, -420}, /* domain nam */
    {0x0db8b5b0, -343}, /* finaliz */
    {0x0db8db51, -321}, /* been grant */
    {0x0db8f6fc, 277}, /* full */
    {0x0dbeef14, -288}, /* it * mak */
    {0x0dc5bd9e, -304}, /* includ * list */
    {0x0dd56b8b, -382}, /* valu * fill */
    {0x0dd58abd, -350}, /* if * project */
    {0x0dd8d715, -384}, /* 0 */
    {0x0dd90397, -263}, /* job and */
    {0x0ddbcd35, -379}, /* when user */
    {0x0ded56e3, -428}, /* approval * need */
    {0x0def871a, -301}, /* are shorten */
    {0x0dfe8b9c, 266}, /* exceed a */
    {0x0e009fc7, -269}, /* inspect * stat */
    {0x0e00cda6, 285}, /* id scan */
    {0x0e0feaf7, -281}, /* of * step */
    {0x0e15e4da, -601}, /* path parameter */
    {0x0e1ce38b, -326}, /* postal cod */
    {0x0e2145f0, 340}, /* for * to */
    {0x0e28b399, -301}, /* yyy mm */
    {0x0e2fe239, -306}, /* other shopify */
    {0x0e32ffd1, -796}, /* use for */
    {0x0e363ee4, -312}, /* order * not */
    {0x0e3bb061, -449}, /* stay * dur */
    {0x0e3d2c9c, -337}, /* ^ drag */
    {0x0e40642e, -266}, /* uncertainty */
    {0x0e4468f3, -296}, /* invoic for */
    {0x0e450645, -269}, /* that * it */
    {0x0e4eab6a, -286}, /* announcement */
    {0x0e5642ad, -328}, /* document * be */
    {0x0e6d09c4, -300}, /* and * text */
    {0x0e893b41, -335}, /* the * fiv */
    {0x0e8ad333, -360}, /* user must */
    {0x0e91f994, -292}, /* just * the */
    {0x0e971007, -278}, /* transform */
    {0x0e98892e, -263}, /* not * from */
    {0x0e9f1f4b, -283}, /* filter with */
    {0x0eb07455, -738}, /* border */
    {0x0ebaa353, -361}, /* field */
    {0x0ec036a6, 292}, /* writ as */
    {0x0ec70c1c, -314}, /* with * confirmation */
    {0x0ec72886, 264}, /* loosen */
    {0x0edbd015, -265}, /* with cancel */
    {0x0ee7dd55, -264}, /* all * content */
    {0x0ee8e780, -314}, /* exchang * approvalid */
    {0x0eec9666, -334}, /* cod * their */
    {0x0ef14489, -317}, /* next cursor */
    {0x0ef9442b, -293}, /* surpris */
    {0x0ef9815f, -346}, /* total * the */
    {0x0f09d4ba, -688}, /* befor * it */
    {0x0f0ebc83, -298}, /* ^ third */
    {0x0f16d949, -337}, /* forward as */
    {0x0f198487, -302}, /* of * over */
    {0x0f19cfd1, -276}, /* no certificat */
    {0x0f1ab359, -468}, /* migration guid */
    {0x0f2a5b5a, 267}, /* regard */
    {0x0f2e33d2, -484}, /* clos a */
    {0x0f315145, -271}, /* when judgment */
    {0x0f333efc, -373}, /* a quick */
    {0x0f360b65, -355}, /* add * and */
    {0x0f41d772, -418}, /* wher * fil */
    {0x0f45d35d, -292}, /* quota * its */
    {0x0f4a8f9e, 283}, /* error are */
    {0x0f51b045, -373}, /* never put */
    {0x0f52983b, -331}, /* on * platform */
    {0x0f5f752b, -273}, /* with * url */
    {0x0f61b6e3, -275}, /* independent of */
    {0x0f6391c0, -279}, /* to restor */
    {0x0f699ec2, -336}, /* alexandria provider */
    {0x0f6b2104, -329}, /* month and */
    {0x0f6cf055, -371}, /* parameter to */
    {0x0f6e0fae, -360}, /* list test */
    {0x0f6e8ada, -296}, /* user * revok */
    {0x0f791666, -274}, /* them befor */
    {0x0f8b9c9d, 270}, /* round up */
    {0x0f8f0af9, -550}, /* user may */
    {0x0f942931, -339}, /* ^ exec */
    {0x0f9480b9, -297}, /* cas to */
    {0x0f98ef28, -325}, /* read * config */
    {0x0f9b63be, 279}, /* sinc som */
    {0x0fa0e69a, -280}, /* all * messag */
    {0x0fa4b713, -403}, /* whether * keep */
    {0x0fb7d238, -387}, /* chang it */
    {0x0fbaa25d, 288}, /* is synchronis */
    {0x0fbd0a61, -265}, /* onc * cant */
    {0x0fd44c95, 331}, /* to * shar */
    {0x0fd50533, 301}, /* in * password */
    {0x0fdb4aac, -291}, /* automatical resolv */
    {0x0fdb8458, -485}, /* nvidia */
    {0x0fe23ad1, -343}, /* owner after */
    {0x0fe83d94, -271}, /* construction */
    {0x0fefa345, -309}, /* key nam */
    {0x0ffd2de9, -300}, /* is busy */
    {0x10010a06, -268}, /* without * parameter */
    {0x10047c5d, -556}, /* alia */
    {0x10060abd, -305}, /* demonstrat */
    {0x100cace5, -265}, /* to * themselv */
    {0x101379df, -270}, /* written into */
    {0x1014a668, 544}, /* sup */
    {0x10168f51, -296}, /* a leak */
    {0x1044a593, -321}, /* send * notification */
    {0x104b78c9, -273}, /* in * cluster */
    {0x10529419, -305}, /* if * use */
    {0x10533c64, -271}, /* materialvariant */
    {0x105dd5e6, -364}, /* non * them */
    {0x1063d193, -407}, /* overwrit exist */
    {0x1068f76c, -321}, /* that * staf */
    {0x106ca77d, -360}, /* any * them */
    {0x1078c487, -383}, /* and suggest */
    {0x107ee335, -273}, /* export for */
    {0x1086dad7, 315}, /* to * vendor */
    {0x10899d01, -343}, /* public templat */
    {0x108def2b, -340}, /* number * commit */
    {0x10923da0, -322}, /* library and */
    {0x1093c7aa, -302}, /* key * key */
    {0x109e79ca, -356}, /* exc */
    {0x10a09066, -416}, /* mak sur */
    {0x10a4ad7e, -421}, /* start of */
    {0x10a9b301, 262}, /* approval * is */
    {0x10aeebee, -375}, /* ^ tak */
    {0x10b24002, -276}, /* that * still */
    {0x10b9596b, -273}, /* not * creat */
    {0x10bbf40e, -419}, /* you giv */
    {0x10bf11c7, -295}, /* return * messag */
    {0x10c3178d, -306}, /* and mention */
    {0x10c3ef29, -269}, /* effort */
    {0x10c4c44b, -327}, /* zoom */
    {0x10cc3837, -265}, /* nam * sav */
    {0x10db600b, -375}, /* packag * npm */
    {0x10e22589, 284}, /* with * latest */
    {0x10e46775, -266}, /* arriv in */
    {0x10e51b2d, -316}, /* ^ broadcast */
    {0x10e6a42a, -436}, /* authenticat user */
    {0x10efa1ce, -286}, /* cod snippet */
    {0x10fb4d10, -371}, /* evaluat * formula */
    {0x11022fdf, -717}, /* is limit */
    {0x1102710d, -294}, /* of * product */
    {0x110373b5, -394}, /* review a */
    {0x11048684, -365}, /* ^ namespac */
    {0x1107964e, -524}, /* local fil */
    {0x1109941a, -356}, /* describ * chang */
    {0x11177c3f, -426}, /* themselv */
    {0x1120ebc3, -286}, /* resum it */
    {0x1123dfa0, -395}, /* mailbox is */
    {0x112c4128, -293}, /* ^ board */
    {0x112ed998, -269}, /* default * default */
    {0x11395347, -400}, /* call use */
    {0x11397ec9, -341}, /* that should */
    {0x1140d79b, -588}, /* associat * the */
    {0x11469b01, -392}, /* unit */
    {0x114db610, -366}, /* list thos */
    {0x115199e1, -294}, /* filter that */
    {0x115bfa62, -327}, /* the * index */
    {0x1162943a, -271}, /* rul if */
    {0x11651345, -443}, /* object schema */
    {0x11670707, -318}, /* payment is */
    {0x117abf00, -402}, /* sql * the */
    {0x117b1c86, -356}, /* fil * lin */
    {0x118137cd, 374}, /* look * and */
    {0x118b41c4, -324}, /* or delet */
    {0x118be3ce, -276}, /* its mount */
    {0x11909e75, 346}, /* retir */
    {0x11944f5e, -386}, /* as base64 */
    {0x1196de46, -555}, /* untrack */
    {0x119dd05b, -566}, /* support for */
    {0x11a1a2d9, -435}, /* full includ */
    {0x11a78f91, -302}, /* bas * of */
    {0x11a8d640, -267}, /* hom and */
    {0x11b1dd24, -375}, /* with * customer */
    {0x11c7e99c, -300}, /* entry * includ */
    {0x11d03f5c, -313}, /* mak * up */
    {0x11d805e1, -347}, /* show me */
    {0x11e05e20, -354}, /* tre to */
    {0x11e0ebab, 327}, /* say */
    {0x11e771ba, -270}, /* has finish */
    {0x11ee9109, -423}, /* scam */
    {0x11f7418e, -323}, /* along * their */
    {0x11f7ef59, -346}, /* remot * to */
    {0x11f813b5, -495}, /* whil * is */
    {0x1200d63c, 479}, /* taken off */
    {0x12028c77, -295}, /* the layer */
    {0x1209545a, -278}, /* backup schedul */
    {0x120c3623, -639}, /* for * given */
    {0x121008db, -285}, /* expel a */
    {0x1218417f, 274}, /* purg */
    {0x122314eb, -297}, /* your fil */
    {0x12255a70, -383}, /* is slow */
    {0x12355852, -550}, /* to pass */
    {0x123a2c7b, 330}, /* ^ process */
    {0x123bc141, 288}, /* see * request */
    {0x123ccdb2, -748}, /* thirty */
    {0x125286fa, -343}, /* of previou */
    {0x12593c17, -443}, /* complex */
    {0x125a45b5, -314}, /* for work */
    {0x12686949, -401}, /* user * show */
    {0x1268f0b7, -349}, /* ^ opaqu */
    {0x126b1596, -605}, /* by * administrator */
    {0x1275a675, -275}, /* depth * the */
    {0x1279d710, -276}, /* is * option */
    {0x1279f6cd, -377}, /* report in */
    {0x127a6ef6, -362}, /* which must */
    {0x127f1098, -390}, /* and description */
    {0x12844888, -292}, /* auto fit */
    {0x1287d317, -321}, /* session * see */
    {0x12896a95, -313}, /* without apply */
    {0x1290de81, -297}, /* javascript in */
    {0x12946b3a, 301}, /* for good */
    {0x12966be9, 293}, /* ship to */
    {0x1299aa9a, -272}, /* vcpu count */
    {0x12a07b11, -271}, /* context to */
    {0x12a31f41, -351}, /* for * column */
    {0x12a3e39a, -358}, /* the smallest */
    {0x12ac02a4, -355}, /* header key */
    {0x12b93fe8, -313}, /* mak one */
    {0x12bc792c, -318}, /* tru * can */
    {0x12c23ba1, -297}, /* mor result */
    {0x12cd8cdd, -350}, /* owner repo */
    {0x12d1fe28, -463}, /* rollout */
    {0x12d2ad34, -306}, /* review * merg */
    {0x12dc03b2, 303}, /* is attach */
    {0x12e12dc3, -372}, /* be provid */
    {0x12ecc3cc, -389}, /* user * set */
    {0x12eef62d, -315}, /* a * typ */
    {0x12ef6d15, -337}, /* statu and */
    {0x12f6df1b, -486}, /* dev server */
    {0x12fce0f9, -324}, /* 0 row */
    {0x12ffc31c, -376}, /* chatbot */
    {0x1303b684, -285}, /* with * spac */
    {0x13047253, -611}, /* deep */
    {0x1305c127, 309}, /* to whoever */
    {0x130682ed, 264}, /* a proxy */
    {0x130fb157, -301}, /* app from */
    {0x131182c7, -292}, /* as * id */
    {0x131477d5, -323}, /* full set */
    {0x131f10cd, -396}, /* to prun */
    {0x1329fdd3, -316}, /* list tool */
    {0x132ba2c9, 316}, /* the * job */
    {0x13302a2a, -300}, /* never * one */
    {0x13317334, -368}, /* releas if */
    {0x133569d3, -288}, /* stop * timer */
    {0x1341049d, -268}, /* on why */
    {0x134c18a3, -326}, /* app for */
    {0x135088d6, -309}, /* to en */
    {0x13517015, -376}, /* on * disk */
    {0x13576b6f, -268}, /* and irreversibl */
    {0x135c87b1, -361}, /* allocat */
    {0x1362c388, -308}, /* return * count */
    {0x136502d4, -281}, /* stop * at */
    {0x136af21e, -436}, /* in * dialog */
    {0x136c8b78, -273}, /* ghost */
    {0x136cc1c0, -352}, /* user prompt */
    {0x13712792, -349}, /* chosen in */
    {0x1375f0ef, -309}, /* follow argument */
    {0x139cd884, -291}, /* an * or */
    {0x139f75ae, -356}, /* experimental */
    {0x13a43f0e, -461}, /* ask them */
    {0x13a7064b, -269}, /* typ * and */
    {0x13b21317, -296}, /* first * or */
    {0x13b4a43c, -439}, /* any tim */
    {0x13ba3a56, -302}, /* thi allow */
    {0x13bd9fe4, -396}, /* alert policy */
    {0x13c0eabf, -648}, /* strip */
    {0x13c24e95, -486}, /* data of */
    {0x13cc0271, -266}, /* after * program */
    {0x13cf06db, 300}, /* abroad */
    {0x13d33013, -524}, /* list * tool */
    {0x13d37ec8, -402}, /* thi * return */
    {0x13d5b1b0, -318}, /* special character */
    {0x13e38807, -288}, /* over screenshot */
    {0x13eab083, 289}, /* run * administrator */
    {0x13ec3f70, -278}, /* ^ os */
    {0x13ef0191, -281}, /* accept * and */
    {0x13f16dd5, -410}, /* folder in */
    {0x13fb747c, -271}, /* header * every */
    {0x13ff374f, -554}, /* hex */
    {0x1401cfc2, -602}, /* redi */
    {0x1408a907, -312}, /* output * and */
    {0x14111f00, 271}, /* in * colleagu */
    {0x14149998, -386}, /* not * are */
    {0x14170c62, -325}, /* ^ item */
    {0x1418929b, -376}, /* with privat */
    {0x141f1a55, -412}, /* be * in */
    {0x1423c3fc, 273}, /* delay */
    {0x14276189, -278}, /* process without */
    {0x142c83a2, -329}, /* problem * the */
    {0x1436dc11, -310}, /* record only */
    {0x14378795, 287}, /* recipient * been */
    {0x143ede31, 456}, /* the hom */
    {0x143efd50, -267}, /* monitor now */
    {0x143eff15, -292}, /* operator * as */
    {0x144005e8, -273}, /* confirm * so */
    {0x145007a5, -406}, /* me */
    {0x14537cc1, -270}, /* cannot * recall */
    {0x1456ea18, -295}, /* new tabl */
    {0x1458ab94, -296}, /* best effort */
    {0x145dcfec, 321}, /* the instruction */
    {0x146d6ab5, 283}, /* the * found */
    {0x146fd73b, -275}, /* upload break */
    {0x1479aa9c, -312}, /* ^ research */
    {0x147ae6d6, -318}, /* unblock */
    {0x147c036e, -353}, /* has switch */
    {0x1486e57e, -451}, /* edit * a */
    {0x14904a19, -376}, /* ^ cancel */
    {0x14953313, -318}, /* room list */
    {0x149a3a1d, -284}, /* codemod */
    {0x149b02ca, -274}, /* of * assistant */
    {0x149f5e10, -432}, /* to * tabl */
    {0x14a8131b, 283}, /* a * and */
    {0x14abf7ef, -301}, /* to * into */
    {0x14b051f3, -482}, /* link * be */
    {0x14b2f183, 269}, /* the * possibl */
    {0x14b91402, -320}, /* version * announc */
    {0x14bc0f96, -309}, /* second between */
    {0x14be3465, 296}, /* switch off */
    {0x14c14968, -313}, /* without data */
    {0x14c312a4, 342}, /* and continu */
    {0x14cad20f, 354}, /* replac * the */
    {0x14cc02e3, -496}, /* crawl */
    {0x14d0de40, 332}, /* calendar * ask */
    {0x14d4ccaa, -297}, /* if unspecify */
    {0x14ee2b25, -412}, /* agent with */
    {0x14f0625c, -290}, /* ^ cooky */
    {0x14f5d06a, -351}, /* list user */
    {0x14f9a6c6, -329}, /* rul * for */
    {0x14ff4127, -291}, /* tru only */
    {0x1513242f, 346}, /* of * with */
    {0x15162ce7, -357}, /* a guest */
    {0x151aaebe, -319}, /* scaler */
    {0x151ae63a, -297}, /* unspecify * as */
    {0x151db63c, -325}, /* be * every */
    {0x151ffe8b, -631}, /* user what */
    {0x152a95a2, -289}, /* to * level */
    {0x1532d96b, -267}, /* use thos */
    {0x153b1619, 318}, /* be carry */
    {0x153cdc74, -488}, /* api * the */
    {0x153dc7a8, 293}, /* feed is */
    {0x153f6c16, -528}, /* until * is */
    {0x15488b47, -343}, /* search is */
    {0x154f8694, -430}, /* at * first */
    {0x1553c53d, 331}, /* and sign */
    {0x155532a8, 393}, /* mail tool */
    {0x155a4c05, 366}, /* the * discard */
    {0x155daba7, 291}, /* ^ clipboard */
    {0x155f63b3, -331}, /* ^ library */
    {0x15610e17, -423}, /* writ * into */
    {0x15653e08, -276}, /* usag * the */
    {0x15699007, -309}, /* nam * miss */
    {0x15711af8, -341}, /* contentbyt */
    {0x15732e5e, -343}, /* unlock a */
    {0x15751b2b, -335}, /* for * rout */
    {0x1579892a, -276}, /* upstream track */
    {0x157f3233, -276}, /* scop the */
    {0x1584f5d1, -267}, /* of * rul */
    {0x1588ab6a, -281}, /* open * thi */
    {0x158ad6a0, -314}, /* spell out */
    {0x158e8c50, -288}, /* is * until */
    {0x158f6df3, -274}, /* be configur */
    {0x1593b504, -279}, /* only */
    {0x1599e9cc, -286}, /* the checklist */
    {0x159bf5ff, -676}, /* tim zon */
    {0x159da427, -283}, /* a * inherit */
    {0x159e00fc, -331}, /* contact * for */
    {0x15ad61bc, -555}, /* ^ permanent */
    {0x15b04eed, -523}, /* relativ to */
    {0x15b4c768, 292}, /* not verify */
    {0x15bb5ed5, -266}, /* guest in */
    {0x15bb61f6, -797}, /* ^ project */
    {0x15bbae81, -394}, /* ^ pod */
    {0x15c22d55, -361}, /* result * in */
    {0x15cbbe39, 282}, /* bucket * for */
    {0x15d4ead6, 300}, /* anyway */
    {0x15de6efd, -273}, /* shar * without */
    {0x15e11fff, -353}, /* token * of */
    {0x15e1c08f, -473}, /* nam * it */
    {0x15e39750, -511}, /* the generat */
    {0x15f151a1, -272}, /* to exist */
    {0x1609756a, 333}, /* host fil */
    {0x160acf85, -268}, /* workflow from */
    {0x160e6126, -606}, /* user request */
    {0x160ef4c1, -269}, /* readabl nam */
    {0x162029ac, -413}, /* publication */
    {0x16249f42, -272}, /* ^ vertic */
    {0x162d7919, -502}, /* forwarder */
    {0x1632a636, -276}, /* the * refus */
    {0x1636b7ec, -307}, /* a * via */
    {0x163bab92, -639}, /* url */
    {0x163dcdc7, -352}, /* announc * the */
    {0x1640500e, -272}, /* and propos */
    {0x1641146d, -298}, /* a segment */
    {0x16425218, -278}, /* incremental */
    {0x1645035c, -275}, /* full detail */
    {0x1648418a, 367}, /* remainder is */
    {0x1657cc70, -291}, /* user * com */
    {0x165f76f7, 288}, /* would * the */
    {0x1662db9d, -307}, /* be * even */
    {0x166a42e5, -272}, /* variabl set */
    {0x1679fff0, -365}, /* quot in */
    {0x167a04d1, -282}, /* for download */
    {0x168297b8, 318}, /* pretend */
    {0x1687230a, -487}, /* a cell */
    {0x1687dce8, -263}, /* only me */
    {0x1688bcfa, -358}, /* and * total */
    {0x16947529, -275}, /* list * plan */
    {0x16963ad7, -300}, /* down from */
    {0x1699b588, 267}, /* deserialis */
    {0x169a514b, -291}, /* geocod */
    {0x16aa651d, -286}, /* with * current */
    {0x16ae8765, -356}, /* ^ general */
    {0x16b00a5d, -265}, /* previou commit */
    {0x16b8ecde, -369}, /* default model */
    {0x16c3db30, 278}, /* phon */
    {0x16c42f69, -277}, /* doe * chang */
    {0x16d127d7, -391}, /* the nam */
    {0x16d12df5, -339}, /* mov a */
    {0x16d4f2cc, -411}, /* in cent */
    {0x16d5e729, 325}, /* proof */
    {0x16dcb7e7, -368}, /* find and */
    {0x16e64842, -315}, /* empty * match */
    {0x16e715cf, -315}, /* the blacklist */
    {0x16ee76cf, -322}, /* list * branch */
    {0x16f0c730, -271}, /* profil * used */
    {0x16f37594, -605}, /* context for */
    {0x170208eb, -339}, /* copy on */
    {0x17076105, -267}, /* question with */
    {0x1720ed9d, -327}, /* representation of */
    {0x1721295e, -365}, /* maliciou */
    {0x1721604e, -494}, /* within a */
    {0x172b66fc, -340}, /* and number */
    {0x1734e6a0, -304}, /* filter * to */
    {0x1738405a, -399}, /* set with */
    {0x17384bae, 371}, /* login * the */
    {0x173a80d1, -341}, /* given mail */
    {0x173f3690, -520}, /* that * want */
    {0x173f5140, -475}, /* sign * pag */
    {0x1747f971, -358}, /* the * resolv */
    {0x174dbe43, -329}, /* formtoken */
    {0x17502d0b, 271}, /* the * row */
    {0x17507379, -678}, /* log entry */
    {0x17555d4a, -265}, /* item for */
    {0x1755b12c, -281}, /* no stat */
    {0x17586042, -490}, /* browserstack */
    {0x175a504e, -315}, /* blacklist */
    {0x175dd2f0, -289}, /* are * ask */
    {0x176327b9, -476}, /* folder id */
    {0x176b7a6c, -469}, /* as return */
    {0x176edfb1, -454}, /* an e */
    {0x176f42d1, -269}, /* delet * branch */
    {0x176fb01f, -422}, /* other * of */
    {0x177a98a7, -375}, /* backlog */
    {0x177edfca, -283}, /* your * kept */
    {0x177f354a, -304}, /* get * context */
    {0x1783dd93, -304}, /* notebook * the */
    {0x17895a99, -292}, /* list deployment */
    {0x178cc7b9, -281}, /* now need */
    {0x178d28b0, -345}, /* and * version */
    {0x178e0261, -278}, /* digital */
    {0x178f0ebc, -373}, /* format as */
    {0x1794bbda, -381}, /* x coordinat */
    {0x17a6e79b, -361}, /* result * return */
    {0x17a8c732, -330}, /* as * nam */
    {0x17a9cbf1, -280}, /* for * number */
    {0x17c75e0f, -470}, /* from list */
    {0x17d934ff, -273}, /* given * a */
    {0x17dbbb87, -269}, /* the gat */
    {0x17de1ad4, -281}, /* libavoid */
    {0x17e0ecab, -282}, /* be retriev */
    {0x17e50e46, -469}, /* ^ border */
    {0x17e97eca, -344}, /* fre plan */
    {0x17ef50c3, -354}, /* perfect */
    {0x17f7c391, -289}, /* spac */
    {0x17f85206, -472}, /* default * all */
    {0x17f959a2, -268}, /* all rout */
    {0x17f9fecf, -289}, /* project * are */
    {0x180180fd, -281}, /* to get */
    {0x180e638a, -346}, /* ^ small */
    {0x18107499, -325}, /* ^ pool */
    {0x181ca141, 315}, /* answer * be */
    {0x182899d4, -387}, /* searxng */
    {0x182c3eb3, 621}, /* and * them */
    {0x183c4151, -264}, /* or * data */
    {0x1842383c, -471}, /* user explicit */
    {0x18441de6, -308}, /* affect the */
    {0x1849fc73, -266}, /* recover by */
    {0x184a21db, -285}, /* output whil */
    {0x184e1a87, -565}, /* default * fals */
    {0x18565d9a, -546}, /* visual */
    {0x18575b6a, -268}, /* for adult */
    {0x185a0c5c, -309}, /* default * server */
    {0x18608b12, -271}, /* process which */
    {0x18681000, -277}, /* in * root */
    {0x186e57d0, -325}, /* auto generat */
    {0x1876b755, -424}, /* befor start */
    {0x18774bcf, 313}, /* record that */
    {0x1881e0c9, -303}, /* chang a */
    {0x18913594, -308}, /* for personal */
    {0x1893a524, -363}, /* select a */
    {0x189b2cf5, -579}, /* about a */
    {0x189e6786, -287}, /* the auto */
    {0x18a652da, -331}, /* a deep */
    {0x18ae54a6, -442}, /* asynchronous */
    {0x18ae6e46, -311}, /* on or */
    {0x18b1176c, -341}, /* are truncat */
    {0x18b5d0bc, -284}, /* accord * the */
    {0x18ba48b4, -262}, /* npm * with */
    {0x18bc0f05, -394}, /* in * notebook */
    {0x18bd5d98, 273}, /* x agent */
    {0x18bfd1ae, 274}, /* chang from */
    {0x18d004d4, -402}, /* to * api */
    {0x18dd878f, -370}, /* archiv * in */
    {0x18de6f26, -404}, /* a * period */
    {0x18e9351e, 289}, /* doctor nam */
    {0x18ead866, -279}, /* favorit */
    {0x18ed3345, 279}, /* given the */
    {0x18f23fe1, -388}, /* command * a */
    {0x18fe8508, -353}, /* scaffold */
    {0x19017d40, -456}, /* on each */
    {0x1908d17d, 265}, /* the party */
    {0x190aa7c2, -289}, /* messag * echo */
    {0x190bc3af, 298}, /* in our */
    {0x19153fbb, -289}, /* id nam */
    {0x191b8365, -889}, /* figma */
    {0x1927839a, -316}, /* statu valu */
    {0x1928a6eb, -308}, /* dat * dat */
    {0x192a507f, -343}, /* dataset */
    {0x1933231f, -284}, /* recursiv * delet */
    {0x1933a4dd, -373}, /* and lin */
    {0x1942a3bf, -316}, /* an * messag */
    {0x194bbb28, -272}, /* of query */
    {0x194ff6c1, -372}, /* ^ temperatur */
    {0x195a352f, -419}, /* breakdown */
    {0x196548d2, -327}, /* assign a */
    {0x19662282, -322}, /* frequency */
    {0x196a2726, 343}, /* shell */
    {0x196c86f2, 327}, /* uninstall * the */
    {0x19749f6f, -277}, /* for * group */
    {0x197e2e95, -360}, /* by list */
    {0x19866a37, -359}, /* subfolder */
    {0x198bd0e0, -376}, /* com * a */
    {0x1990dab1, 310}, /* developer messag */
    {0x1991d751, 317}, /* call go */
    {0x1991ee6d, -316}, /* in frankfurt */
    {0x199c57fd, -481}, /* check on */
    {0x19a0993b, -269}, /* if left */
    {0x19aa555b, -637}, /* ^ is */
    {0x19aba413, -442}, /* still */
    {0x19b2f833, -504}, /* revision */
    {0x19b6ebd5, -337}, /* anyon can */
    {0x19ba3caf, -560}, /* a pod */
    {0x19bb3c53, -330}, /* your key */
    {0x19c1807d, -408}, /* not * use */
    {0x19cd0487, -406}, /* scrub */
    {0x19dfc117, -279}, /* report all */
    {0x19e2e984, -439}, /* to * them */
    {0x19e3a328, -279}, /* use * config */
    {0x19e94224, -385}, /* you can */
    {0x19ec798b, -310}, /* you used */
    {0x19f6a19a, -445}, /* thi * doesnt */
    {0x19fac1ca, -356}, /* explanation * how */
    {0x19fde797, 407}, /* for * mad */
    {0x1a00f7ba, -326}, /* one slow */
    {0x1a0af0f6, -277}, /* ^ negativ */
    {0x1a0c454a, -328}, /* to process */
    {0x1a15ab2d, -402}, /* recipient and */
    {0x1a25bb42, -341}, /* provider you */
    {0x1a275b8a, 333}, /* retention of */
    {0x1a29f438, -541}, /* fetch all */
    {0x1a32acdd, -1004}, /* null */
    {0x1a393e59, -295}, /* a * signatur */
    {0x1a3a613e, -294}, /* chronological */
    {0x1a43dcf0, -351}, /* token * mor */
    {0x1a4bc046, 272}, /* that com */
    {0x1a4ca4ae, -388}, /* commit from */
    {0x1a53f793, -379}, /* contact * nam */
    {0x1a5657c5, -617}, /* was creat */
    {0x1a57ff17, -627}, /* are exclud */
    {0x1a5e146d, -266}, /* data you */
    {0x1a61e3b4, -346}, /* generat vendor */
    {0x1a670efc, -275}, /* for * circleci */
    {0x1a6945e0, -496}, /* not delet */
    {0x1a71dc98, -304}, /* to other */
    {0x1a7701da, -308}, /* question verbatim */
    {0x1a807594, -281}, /* a parser */
    {0x1a8ac37d, -365}, /* error and */
    {0x1a8b3d62, -306}, /* ask * for */
    {0x1a9745bc, -389}, /* the http */
    {0x1a97aaa5, 274}, /* rul against */
    {0x1aa1f9e7, -339}, /* endpoint * it */
    {0x1aabeef8, -391}, /* for * pipelin */
    {0x1abc01c4, -334}, /* the departur */
    {0x1abc5b8e, -341}, /* mistak */
    {0x1abc6264, -286}, /* constant */
    {0x1ac66df2, -347}, /* on * order */
    {0x1ac81230, -395}, /* monday com */
    {0x1ad68599, -463}, /* data sourc */
    {0x1ae4b6d7, -522}, /* shar mailbox */
    {0x1aea9651, -274}, /* when * work */
    {0x1af11960, -327}, /* progress */
    {0x1b02b76a, 375}, /* client setting */
    {0x1b04987a, 369}, /* with * request */
    {0x1b06a2d7, -372}, /* that user */
    {0x1b0c7431, -353}, /* a clear */
    {0x1b14b2cc, -454}, /* in * request */
    {0x1b157c32, -323}, /* text * version */
    {0x1b16c8ca, -265}, /* old * to */
    {0x1b1a732a, -449}, /* studio */
    {0x1b24a671, -279}, /* debugge */
    {0x1b2f6183, -277}, /* all team */
    {0x1b34ebfc, -266}, /* a * over */
    {0x1b363019, -291}, /* the minimum */
    {0x1b4002ea, -401}, /* for larg */
    {0x1b46cd5a, -559}, /* automatical * the */
    {0x1b46e790, -298}, /* no parameter */
    {0x1b498e4c, 273}, /* record after */
    {0x1b5249fc, -266}, /* stor in */
    {0x1b52f1cf, -266}, /* statu * as */
    {0x1b56bf16, -360}, /* a * summary */
    {0x1b6a1a10, -389}, /* read * current */
    {0x1b76dd56, -280}, /* the mongodb */
    {0x1b77f753, -505}, /* ^ mention */
    {0x1b789084, -444}, /* heroku */
    {0x1b7dcd65, -316}, /* tool over */
    {0x1b83b658, -598}, /* url to */
    {0x1b86e1b2, -458}, /* retriev all */
    {0x1b870f87, -377}, /* show up */
    {0x1b8e9714, 327}, /* mail * count */
    {0x1b8f6702, -465}, /* cancellation */
    {0x1b98020f, -326}, /* http */
    {0x1b980b8c, -515}, /* content * a */
    {0x1b9f1e03, -279}, /* only view */
    {0x1baa8b65, 282}, /* is * now */
    {0x1bb46f13, -284}, /* assum that */
    {0x1bb7894d, -310}, /* generat * map */
    {0x1bb94391, -311}, /* git * for */
    {0x1bbe7b40, -486}, /* it doesnt */
    {0x1bc3430a, 262}, /* fil * edit */
    {0x1bd3c1ef, -417}, /* ^ unpublish */
    {0x1be6b77b, -412}, /* a valid */
    {0x1bf3a643, -650}, /* ^ input */
    {0x1bf743cd, -332}, /* that includ */
    {0x1c018f57, -687}, /* user can */
    {0x1c137b8f, -267}, /* body * for */
    {0x1c1db9c9, -300}, /* outdir */
    {0x1c1e441c, -264}, /* ^ ownership */
    {0x1c2dca84, -445}, /* conversationid */
    {0x1c30940b, -306}, /* output is */
    {0x1c321f74, -455}, /* whoi profil */
    {0x1c33bf62, 424}, /* the maintainer */
    {0x1c4047ed, -314}, /* symbol identity */
    {0x1c463452, -269}, /* should * in */
    {0x1c6c0938, -341}, /* resolv * host */
    {0x1c7a27aa, -378}, /* it * after */
    {0x1c812618, -350}, /* door is */
    {0x1c8d7caa, 276}, /* unless someon */
    {0x1c90d2aa, -335}, /* provid * with */
    {0x1c91c123, -351}, /* to * 0 */
    {0x1c9238d4, -333}, /* requir and */
    {0x1c939774, -322}, /* collection * all */
    {0x1c988c0c, -307}, /* stop * thi */
    {0x1c993311, 265}, /* be retain */
    {0x1cc4f01f, -369}, /* generat cod */
    {0x1cca4653, -375}, /* in doubt */
    {0x1cd934cb, -312}, /* addition * the */
    {0x1ce467ac, -305}, /* entry carry */
    {0x1cfc0af1, -332}, /* do * disabl */
    {0x1cfdc052, -309}, /* never assum */
    {0x1cfefd7f, -439}, /* lock the */
    {0x1d00abe5, -264}, /* matchedlin */
    {0x1d0423b0, -548}, /* query parameter */
    {0x1d0ad9fc, -330}, /* the browser */
    {0x1d0cf97f, -325}, /* piec */
    {0x1d18c193, 307}, /* candidat * in */
    {0x1d1ae9bc, 291}, /* donor */
    {0x1d1dc8f0, -297}, /* that ran */
    {0x1d1df53d, -285}, /* ^ emulat */
    {0x1d1ef461, -297}, /* ^ suggestion */
    {0x1d1fe5a8, -303}, /* by hash */
    {0x1d22f633, -593}, /* referenc */
    {0x1d256e24, -321}, /* at * with */
    {0x1d282d60, -279}, /* reminder * complet */
    {0x1d291314, -263}, /* part befor */
    {0x1d2a7560, -438}, /* run * so */
    {0x1d2d0a94, -295}, /* on * task */
    {0x1d2f7743, 268}, /* logger */
    {0x1d32c3c4, -292}, /* previou * doe */
    {0x1d35e920, -624}, /* goal */
    {0x1d37854b, -272}, /* keep variabl */
    {0x1d39f502, -287}, /* templat * a */
    {0x1d3bbc6f, -337}, /* global variabl */
    {0x1d3d949a, -269}, /* wip everyth */
    {0x1d3f4c3d, -336}, /* that * being */
    {0x1d43bde6, -508}, /* login to */
    {0x1d462f41, -322}, /* domain of */
    {0x1d4a90b1, -388}, /* subdirectory */
    {0x1d4d04a6, -680}, /* authentication */
    {0x1d57b1bd, -298}, /* the * behind */
    {0x1d5bcff8, 277}, /* includ * on */
    {0x1d60696e, -335}, /* content as */
    {0x1d64e5e3, 317}, /* be told */
    {0x1d6ef3dc, -272}, /* limit * result */
    {0x1d787e7c, -711}, /* capability */
    {0x1d7ec128, -293}, /* is * fresh */
    {0x1d84e078, 288}, /* approval */
    {0x1d89b560, -407}, /* is * do */
    {0x1d910033, -518}, /* no way */
    {0x1d97812f, -478}, /* onc a */
    {0x1d986d5a, -267}, /* verify * are */
    {0x1d9def24, -280}, /* workflow and */
    {0x1da6d9f5, -401}, /* in * given */
    {0x1da79f5c, -369}, /* only * to */
    {0x1dae1b87, -266}, /* install * to */
    {0x1db44f7a, -384}, /* requir * creat */
    {0x1db71a79, -354}, /* thi * not */
    {0x1dc30559, -283}, /* lock * to */
    {0x1dc5b076, -290}, /* branch */
    {0x1dc7535a, -334}, /* token * by */
    {0x1dcc3759, -308}, /* in * setting */
    {0x1dd63d84, 439}, /* consent */
    {0x1dd67a52, -270}, /* with * selection */
    {0x1ddc3f8b, -307}, /* search with */
    {0x1de0094d, -592}, /* availabl for */
    {0x1de34a53, -629}, /* arg */
    {0x1de4efc6, -398}, /* isnt accept */
    {0x1debf3c6, -292}, /* search text */
    {0x1df68d0f, -300}, /* direction to */
    {0x1dfece7a, -271}, /* json is */
    {0x1e01ba16, -303}, /* external * is */
    {0x1e024b06, -289}, /* kernel * be */
    {0x1e02e9a9, 279}, /* the * offic */
    {0x1e061b11, -269}, /* 0 * no */
    {0x1e07294e, 346}, /* is * off */
    {0x1e26d8f5, -270}, /* bot are */
    {0x1e2744c3, 343}, /* it show */
    {0x1e2de907, 281}, /* hit are */
    {0x1e2deb0f, 342}, /* check how */
    {0x1e330e58, 313}, /* to * gift */
    {0x1e339da0, -312}, /* mer * the */
    {0x1e3bda86, -331}, /* los * to */
    {0x1e40348b, -276}, /* workspac owner */
    {0x1e414e02, -281}, /* run error */
    {0x1e4233b2, -344}, /* the documentation */
    {0x1e56e382, -297}, /* with author */
    {0x1e596e59, -282}, /* output * check */
    {0x1e5b2c16, 302}, /* the * fee */
    {0x1e76b366, -356}, /* befor call */
    {0x1e807eb9, -471}, /* to * task */
    {0x1e87e030, -319}, /* by * organiser */
    {0x1e8d9c3e, -576}, /* yaml */
    {0x1e9212ec, -321}, /* pod with */
    {0x1e940677, 532}, /* need not */
    {0x1e966161, -339}, /* entry includ */
    {0x1e98f792, -262}, /* nam * new */
    {0x1e9b8465, -503}, /* parallel */
    {0x1e9ca4b4, 266}, /* every result */
    {0x1ea4b18f, -305}, /* interrupt * it */
    {0x1eb60b14, 398}, /* the former */
    {0x1eb8be40, -308}, /* for * developer */
    {0x1ec923e2, -380}, /* call list */
    {0x1ecf6c63, -365}, /* press */
    {0x1ed558b9, -279}, /* mysql */
    {0x1ed7fa6a, 279}, /* our * and */
    {0x1ed9043c, 309}, /* are about */
    {0x1ed9b3b9, -322}, /* user at */
    {0x1ee24290, -696}, /* path segment */
    {0x1ee3c2be, -468}, /* unlik */
    {0x1ef0198a, -263}, /* goodby */
    {0x1ef1eeb4, -313}, /* by * teacher */
    {0x1ef31454, -449}, /* unchang */
    {0x1ef5bff0, -329}, /* not assum */
    {0x1efb75ba, -546}, /* serverless */
    {0x1efd0815, -326}, /* if * doubt */
    {0x1efdccf8, -345}, /* to * but */
    {0x1f110835, -296}, /* content from */
    {0x1f113271, -326}, /* see which */
    {0x1f16997f, -321}, /* all * resourc */
    {0x1f20edd5, 271}, /* the family */
    {0x1f2133ed, -313}, /* ^ capitalization */
    {0x1f224ff7, -292}, /* country cod */
    {0x1f344916, -283}, /* the reply */
    {0x1f36681d, -498}, /* ^ kept */
    {0x1f411746, -523}, /* provid * the */
    {0x1f4e62db, -405}, /* a specify */
    {0x1f4fa160, -308}, /* ^ of */
    {0x1f53caf7, -318}, /* not your */
    {0x1f59e413, -329}, /* draft * it */
    {0x1f5ad0f4, -398}, /* cannot */
    {0x1f5dbf3c, -362}, /* const */
    {0x1f6415b7, -275}, /* ask user */
    {0x1f692624, -619}, /* messag for */
    {0x1f699a29, -449}, /* the * pipelin */
    {0x1f6d4223, -348}, /* so check */
    {0x1f715c89, -301}, /* yyy */
    {0x1f72bacd, -277}, /* need * consent */
    {0x1f7318a8, -343}, /* chart to */
    {0x1f73e9e5, -357}, /* can get */
    {0x1f7933c8, -357}, /* unless enabl */
    {0x1f7a2146, -296}, /* are unknown */
    {0x1f7ce16b, -417}, /* strok */
    {0x1f8107d4, -287}, /* need * 0 */
    {0x1f84fb86, 352}, /* step * be */
    {0x1f8612cd, -325}, /* error instead */
    {0x1f882451, -478}, /* list * request */
    {0x1f8b38e5, 432}, /* the pupil */
    {0x1f8d64ca, -430}, /* with nam */
    {0x1f8e9dd9, -326}, /* a * tell */
    {0x1f9ce311, 271}, /* row to */
    {0x1fa059bb, -418}, /* ^ minimum */
    {0x1fa80e08, 274}, /* with */
    {0x1fb27c3a, -459}, /* if provid */
    {0x1fb44b34, -521}, /* hierarchy */
    {0x1fb7f770, -360}, /* ^ nest */
    {0x1fbaf6a2, -344}, /* pass it */
    {0x1fbc6ace, -381}, /* label for */
    {0x1fd33192, -315}, /* descriptor */
    {0x1fda1655, -376}, /* are provid */
    {0x1fe03c45, 380}, /* them out */
    {0x1fe9777b, -327}, /* found and */
    {0x1fee06b6, -348}, /* and * tak */
    {0x1ff30eb9, -351}, /* befor mak */
    {0x1ff4210e, -268}, /* show how */
    {0x1ff7d88f, -285}, /* one off */
    {0x1ffd47b1, 276}, /* as * lead */
    {0x20029826, -336}, /* instruction for */
    {0x2006f8e0, -314}, /* medieval * 0 */
    {0x201ddd9b, -269}, /* cloud host */
    {0x202ffd15, -407}, /* dimension */
    {0x2030743b, 364}, /* waiv */
    {0x203123e1, -301}, /* block * card */
    {0x2031df21, -416}, /* pair with */
    {0x2038fb99, -469}, /* whether it */
    {0x2041ca36, -561}, /* not by */
    {0x204d1f6a, -358}, /* content analysi */
    {0x20504a41, -316}, /* statistic and */
    {0x20581535, -266}, /* to * down */
    {0x20641be2, -350}, /* aliv */
    {0x20699ca6, -320}, /* to * by */
    {0x206ddaf5, -290}, /* list * event */
    {0x206e20c0, -276}, /* submitter */
    {0x2073abf4, -333}, /* whether * includ */
    {0x2076a7ba, 273}, /* pretend to */
    {0x2077487b, -427}, /* verbos */
    {0x207c5351, -311}, /* to * content */
    {0x2083510f, 309}, /* the * checker */
    {0x2096d26e, -299}, /* preview first */
    {0x20971fd2, -531}, /* the * cas */
    {0x20a6ac25, 270}, /* rais the */
    {0x20ac9ccc, -368}, /* limit * one */
    {0x20aea9c6, -280}, /* simulat a */
    {0x20af311f, -406}, /* term offer */
    {0x20b0d517, -538}, /* you * need */
    {0x20bb6f82, -292}, /* fir * forget */
    {0x20bcff2a, -339}, /* up * thi */
    {0x20c0ddac, -452}, /* region * the */
    {0x20c3c262, -358}, /* attachment * the */
    {0x20cc1850, -274}, /* pass its */
    {0x20d391a5, -297}, /* its * even */
    {0x20d85af9, -334}, /* not execut */
    {0x20e42c27, -446}, /* find * in */
    {0x20e78bfb, 392}, /* are bought */
    {0x20ea6402, 292}, /* bother the */
    {0x20ed727b, -378}, /* arrow */
    {0x20f1f454, -319}, /* test suit */
    {0x20f56be8, -297}, /* of * used */
    {0x20f64803, -265}, /* product with */
    {0x20fb76ef, -288}, /* version * you */
    {0x21018d1b, -315}, /* til */
    {0x2105b912, 274}, /* header x */
    {0x210921ab, -284}, /* an * workspac */
    {0x210aa1c9, -275}, /* cannot * combin */
    {0x2110c56d, -324}, /* from config */
    {0x2110cd61, -263}, /* ignor * the */
    {0x2111d273, -270}, /* return instruction */
    {0x21140334, -262}, /* they replac */
    {0x211b67e5, -316}, /* up by */
    {0x211d6087, 271}, /* act as */
    {0x211f8aa5, -1003}, /* ai */
    {0x21245082, -302}, /* use if */
    {0x2128c16b, -310}, /* agent * its */
    {0x2131ee4d, -382}, /* copy a */
    {0x213fc30b, -465}, /* combination */
    {0x21450423, -269}, /* and * system */
    {0x21481ce0, 307}, /* getter */
    {0x215089bf, -279}, /* the * slug */
    {0x21590927, -382}, /* explor */
    {0x21602ebe, -370}, /* it may */
    {0x21697f11, -524}, /* the destination */
    {0x216a81c7, -625}, /* pars */
    {0x216f1511, -324}, /* for * build */
    {0x21756d4b, -302}, /* ^ discovery */
    {0x2176b75c, -329}, /* injection attempt */
    {0x2182ca57, -347}, /* tls */
    {0x21862dcb, -501}, /* bridg */
    {0x218bf93e, -290}, /* as need */
    {0x218deb91, -287}, /* forward messag */
    {0x218ef659, -332}, /* ^ idempotent */
    {0x21900324, -296}, /* primary * a */
    {0x21900466, -368}, /* to * specific */
    {0x21912032, -380}, /* path for */
    {0x21976a40, -297}, /* start * only */
    {0x21989878, -343}, /* noth * sent */
    {0x219e00fc, -293}, /* card * was */
    {0x21af798a, -342}, /* end tim */
    {0x21b16edb, -426}, /* group is */
    {0x21b29513, -272}, /* includ commit */
    {0x21bc3a95, -329}, /* of * specific */
    {0x21c1a52a, -269}, /* card * a */
    {0x21c26a5a, -270}, /* parent * to */
    {0x21c691c4, -603}, /* permanent delet */
    {0x21cf10c4, -273}, /* a * giv */
    {0x21d5a3a6, -271}, /* hav * are */
    {0x21d77f38, -292}, /* nextcursor */
    {0x21e22bd2, -291}, /* channel messag */
    {0x21e3f7be, 269}, /* select only */
    {0x21e48263, -264}, /* one * and */
    {0x21f0edf1, 319}, /* the gateway */
    {0x21f37634, -313}, /* ^ plac */
    {0x21f6e5fb, 375}, /* and to */
    {0x21f82224, -345}, /* top */
    {0x21f8302e, -869}, /* ^ nam */
    {0x2203a6d3, -296}, /* only transaction */
    {0x2203b08f, 292}, /* against other */
    {0x2206d292, -281}, /* cod are */
    {0x2209ee85, -454}, /* 5s */
    {0x2213a4c8, -378}, /* in utc */
    {0x2216b4fb, -356}, /* not * your */
    {0x221e53b1, 266}, /* the * edit */
    {0x22297d0a, -265}, /* delet firewall */
    {0x2233f373, -395}, /* worker are */
    {0x223c3f09, -282}, /* user * whom */
    {0x224a2a63, -321}, /* languag * for */
    {0x224b00f0, -572}, /* column */
    {0x225458f5, -274}, /* the * fail */
    {0x225a9b02, -354}, /* ^ resend */
    {0x22667710, -338}, /* amount and */
    {0x22683974, -348}, /* domain has */
    {0x226db200, -430}, /* bear */
    {0x226e2ffe, -282}, /* issu a */
    {0x22760cfd, -263}, /* to * path */
    {0x227a1e79, -413}, /* that match */
    {0x227febdc, -312}, /* expect * of */
    {0x22800f0d, -298}, /* unknown field */
    {0x2283ebad, -310}, /* shopify stor */
    {0x22845109, -351}, /* mor thought */
    {0x228f2e1c, -340}, /* system * are */
    {0x228faf33, -310}, /* the stream */
    {0x2295b59e, -369}, /* command with */
    {0x229b173e, -397}, /* result * thi */
    {0x22a23b20, -263}, /* packag registry */
    {0x22bb7097, -348}, /* along it */
    {0x22c33247, 365}, /* sync */
    {0x22cb648e, -358}, /* a licenc */
    {0x22cd3596, -290}, /* to connect */
    {0x22d261c0, -415}, /* an optional */
    {0x22d3d086, -266}, /* dark mod */
    {0x22dadff2, -298}, /* not call */
    {0x22db6b03, -283}, /* wer mov */
    {0x22df2bc0, -354}, /* domain * taken */
    {0x22e13701, -296}, /* valu * updat */
    {0x22e2438a, 294}, /* put * in */
    {0x22e6abf9, 314}, /* lower the */
    {0x22e7321c, -296}, /* query * an */
    {0x22e7fad4, -431}, /* arent allow */
    {0x22eee920, 341}, /* no review */
    {0x22f558dc, -328}, /* an attribut */
    {0x22f73ac6, -296}, /* knowledg nod */
    {0x22f8b0cc, -365}, /* a paid */
    {0x22fe95ff, 278}, /* call includ */
    {0x230368f3, -666}, /* is never */
    {0x230661d7, -285}, /* given * as */
    {0x2310c013, -352}, /* a * so */
    {0x2312bed4, -354}, /* additional * for */
    {0x23175e4f, -290}, /* sur * the */
    {0x231ab618, -297}, /* a * workflow */
    {0x232178ed, -392}, /* the problem */
    {0x2324c4f0, -277}, /* amount back */
    {0x232aec81, -290}, /* valu includ */
    {0x232cc079, -274}, /* be * next */
    {0x23349e98, -397}, /* never * a */
    {0x234b4b3b, -367}, /* a * group */
    {0x2359e072, -402}, /* ^ may */
    {0x235bf5de, -390}, /* reachability */
    {0x2373bf78, -361}, /* go forward */
    {0x23794389, 328}, /* ceo */
    {0x237976bc, -425}, /* a rol */
    {0x237bc094, -839}, /* associat */
    {0x237e48b7, 328}, /* the mail */
    {0x2382f67f, -354}, /* ^ edg */
    {0x238d6b78, -290}, /* see * content */
    {0x238e3fdd, -337}, /* thi only */
    {0x23924463, -304}, /* unit stat */
    {0x2393963e, -296}, /* that * push */
    {0x2398f6d8, -273}, /* nam key */
    {0x239ab90a, -490}, /* is * automatical */
    {0x239e420c, -304}, /* by * session */
    {0x23a29bce, -350}, /* of * element */
    {0x23a59c44, -433}, /* open * for */
    {0x23a7219e, -266}, /* only * send */
    {0x23b1149d, 273}, /* pend * on */
    {0x23ba9cd0, -444}, /* ^ height */
    {0x23bbd41b, 294}, /* the * noth */
    {0x23bcfc6a, -350}, /* a * say */
    {0x23bd9d2e, -288}, /* iana */
    {0x23bdf66e, -419}, /* transport */
    {0x23d2b270, -410}, /* thi includ */
    {0x23dcb13a, -410}, /* previou turn */
    {0x23dedf20, 263}, /* had com */
    {0x23df2ef0, 292}, /* by use */
    {0x23e87c15, -272}, /* fre the */
    {0x23f11263, -316}, /* thi * over */
    {0x23f2d53d, -281}, /* array * the */
    {0x23f53b76, -514}, /* in pag */
    {0x23f71037, -367}, /* of workspac */
    {0x23fcd794, -476}, /* for mor */
    {0x2401c12b, -272}, /* the decision */
    {0x2404979a, -396}, /* variabl * not */
    {0x2408dd1c, -353}, /* max 0 */
    {0x24095298, -382}, /* the button */
    {0x240ee268, -520}, /* var */
    {0x24173b1d, 271}, /* in * contact */
    {0x241e9b28, -293}, /* open * on */
    {0x242c4efc, -275}, /* system user */
    {0x2433a521, -276}, /* to * directory */
    {0x243a6c4c, -433}, /* their valu */
    {0x243dc656, -464}, /* exampl com */
    {0x2442b8f6, -447}, /* ^ sync */
    {0x24482f4d, 289}, /* error text */
    {0x244e6626, -463}, /* and * hour */
    {0x2461e15a, -267}, /* ^ horizontal */
    {0x2462c395, -293}, /* linkedresourc */
    {0x2469bc42, -294}, /* has it */
    {0x246a21dd, -311}, /* is locat */
    {0x246e7ab3, -313}, /* for futur */
    {0x2473605d, -725}, /* syntax */
    {0x24748b51, 274}, /* isnt distract */
    {0x247e3b7c, -262}, /* row * in */
    {0x24858ee3, -329}, /* of * imag */
    {0x2485cb3e, -263}, /* the * clean */
    {0x24891a4e, -318}, /* a whil */
    {0x248aa77a, -267}, /* a driveitem */
    {0x248f2b02, -269}, /* angl */
    {0x249245c8, -296}, /* owner rol */
    {0x24942c0e, -494}, /* you * read */
    {0x24979a54, -337}, /* for instanc */
    {0x24a986ec, -285}, /* variabl in */
    {0x24abb006, 327}, /* even */
    {0x24ad2b5c, -345}, /* clon is */
    {0x24bb8fe4, -426}, /* thi task */
    {0x24bd4414, -314}, /* ^ master */
    {0x24bf529c, 296}, /* draw * to */
    {0x24bfcdda, -347}, /* hover */
    {0x24c0d4d0, -415}, /* the entity */
    {0x24c85e21, -277}, /* start * return */
    {0x24d0e5b5, -334}, /* legacy */
    {0x24db1323, -372}, /* view and */
    {0x24df1b52, -332}, /* a * count */
    {0x24e1e1a9, -586}, /* if * are */
    {0x24ef0cbc, -362}, /* in * country */
    {0x24ef74b3, -277}, /* automatic rep */
    {0x24f0ba0c, -387}, /* certificat * the */
    {0x24f153e0, -482}, /* alway * for */
    {0x24f1d7ed, -466}, /* you should */
    {0x24f344d9, -370}, /* draw io */
    {0x24f49d39, -484}, /* key that */
    {0x24fbcd83, -340}, /* already hav */
    {0x24fe5812, -320}, /* of * cach */
    {0x250080ed, -278}, /* task board */
    {0x2504f37b, -340}, /* user setting */
    {0x2507e0d2, -303}, /* an * nam */
    {0x250c91e5, -471}, /* add on */
    {0x25136206, 288}, /* social */
    {0x2514aede, 268}, /* mail */
    {0x2519ef84, -264}, /* silent * a */
    {0x251a4221, -279}, /* arent used */
    {0x251c10df, -318}, /* an initiativ */
    {0x251d60dd, -491}, /* browser session */
    {0x252bd795, -379}, /* by whom */
    {0x25308b4b, -302}, /* prompt exampl */
    {0x25352b83, -272}, /* avoid using */
    {0x25374abb, -450}, /* team and */
    {0x253e6dfa, -330}, /* per hour */
    {0x2544021a, -269}, /* need and */
    {0x254a0b47, -263}, /* with * column */
    {0x254c2b27, -680}, /* not for */
    {0x254cc1cb, -518}, /* of * wiki */
    {0x254f2fde, -438}, /* read with */
    {0x25522d93, -287}, /* activ target */
    {0x25683d6f, -433}, /* for * by */
    {0x257aafcc, -348}, /* agent can */
    {0x257ecd3d, -391}, /* the hash */
    {0x258c57ca, -291}, /* outsid of */
    {0x2591ca19, -305}, /* delet * return */
    {0x25948ca4, -378}, /* version * the */
    {0x259d4cad, -282}, /* lin are */
    {0x259f4c7c, 353}, /* privileg */
    {0x25a1ce45, 291}, /* ledger * balanc */
    {0x25a49683, -290}, /* urgent */
    {0x25a62509, -307}, /* container disk */
    {0x25af0d82, -268}, /* text * column */
    {0x25b03ddf, -385}, /* sixteen */
    {0x25b5adc0, -332}, /* exist in */
    {0x25ba18d4, -810}, /* ^ mov */
    {0x25ba6ee1, -353}, /* systemenvironmentid */
    {0x25bd3bed, -509}, /* whether */
    {0x25be90a5, -283}, /* of * sandbox */
    {0x25bfb861, -272}, /* header are */
    {0x25cbedb8, 288}, /* correspondenc */
    {0x25d0b16a, -329}, /* local * fil */
    {0x25d5d16a, -314}, /* a draft */
    {0x25db68de, -298}, /* extract text */
    {0x25de89d2, -441}, /* for * request */
    {0x25df219f, -328}, /* call history */
    {0x25e68567, -339}, /* into * current */
    {0x25e816ef, -266}, /* packag version */
    {0x25e87b7d, -423}, /* user when */
    {0x25ec77b5, -299}, /* cach for */
    {0x25ecb66a, -304}, /* messag * one */
    {0x2604185d, -271}, /* mod show */
    {0x260b4445, -280}, /* its * of */
    {0x260cdbab, -271}, /* a notebooklm */
    {0x260ed2d5, -292}, /* of * photo */
    {0x26106c58, -319}, /* get project */
    {0x26146216, -326}, /* audio */
    {0x261e9998, -315}, /* a virtual */
    {0x261fdb89, -480}, /* availabl * the */
    {0x2624188e, -437}, /* if any */
    {0x26291cbf, -563}, /* in progress */
    {0x2630aad5, -312}, /* control which */
    {0x2634742f, 296}, /* leav * forward */
    {0x26364d51, 302}, /* the donor */
    {0x263770a2, -300}, /* spend credit */
    {0x2637c44c, 280}, /* and withdraw */
    {0x26381f7c, -357}, /* no chang */
    {0x263c55b5, 284}, /* collector */
    {0x2642b343, -337}, /* resolv an */
    {0x264367a8, -358}, /* the channel */
    {0x264ff78f, -299}, /* of * given */
    {0x26506d37, -328}, /* list * check */
    {0x2654aa49, -431}, /* blind copy */
    {0x26557e8a, -344}, /* use * or */
    {0x266239cd, 274}, /* disregard */
    {0x2666a53c, -273}, /* for * stop */
    {0x2666e6b4, -688}, /* displaynam */
    {0x2676d9e7, -324}, /* 0 sentenc */
    {0x26890484, 378}, /* financ */
    {0x268d298c, -309}, /* cooky * storag */
    {0x26999321, -304}, /* destructiv tool */
    {0x269c0272, -351}, /* log * on */
    {0x269d3c6a, 382}, /* that * record */
    {0x26ab58b1, 351}, /* the * train */
    {0x26aefa3a, 351}, /* password * if */
    {0x26b5327c, -292}, /* thi * provid */
    {0x26bd3ea9, -393}, /* dtcg */
    {0x26c0d6d3, -332}, /* all * off */
    {0x26c35f75, -274}, /* might */
    {0x26c47ace, 329}, /* then purg */
    {0x26c734c1, -375}, /* postgresql */
    {0x26c92460, -269}, /* additional metadata */
    {0x26c9cd38, -412}, /* your client */
    {0x26cffcd9, -286}, /* 0 click */
    {0x26d15cb4, -279}, /* check so */
    {0x26dbd845, 406}, /* thos that */
    {0x26dd6f73, 289}, /* for audit */
    {0x26e52558, -372}, /* ^ requir */
    {0x26e99ac3, -396}, /* to * someth */
    {0x26ef38c2, -382}, /* header field */
    {0x26fd5cb1, 268}, /* wider right */
    {0x26fe29e2, -314}, /* select pag */
    {0x27077574, -315}, /* valu 0 */
    {0x270f53dc, -283}, /* rais a */
    {0x2717d416, 276}, /* stal * as */
    {0x27197351, -440}, /* outbound */
    {0x271c168b, -423}, /* is requir */
    {0x272a4a84, -314}, /* using thi */
    {0x272b3d9a, -273}, /* workflowid is */
    {0x272ca18d, -355}, /* request are */
    {0x272eb72c, -301}, /* mailbox * hav */
    {0x273668f4, -623}, /* test plan */
    {0x273e0dbb, -356}, /* it * wait */
    {0x2743590f, -291}, /* accent */
    {0x27462900, 273}, /* read is */
    {0x274784b5, -334}, /* dont leav */
    {0x2747d304, -583}, /* using */
    {0x27578621, -270}, /* to * different */
    {0x2761e3a1, -583}, /* event */
    {0x276501dc, -579}, /* ^ backlink */
    {0x276901b9, -287}, /* deep research */
    {0x276f4a8e, -425}, /* when * to */
    {0x27735cde, -366}, /* for * issu */
    {0x277da648, -584}, /* dead */
    {0x2788c774, -304}, /* valu it */
    {0x278dd29d, 353}, /* tool * its */
    {0x2792f091, -276}, /* detour */
    {0x27943de9, -286}, /* content * as */
    {0x2796267a, -302}, /* about when */
    {0x27a276c6, -302}, /* is * instead */
    {0x27a357f8, -324}, /* run * formatter */
    {0x27b4181c, -389}, /* ^ pair */
    {0x27b8f817, 266}, /* whether data */
    {0x27bd6a2a, -741}, /* to chang */
    {0x27be5b70, -394}, /* mous */
    {0x27cb0b33, -388}, /* it again */
    {0x27cd75b9, -317}, /* return immediat */
    {0x27dc7b61, -297}, /* midnight * the */
    {0x27e0295a, -435}, /* meta */
    {0x27e407e6, -272}, /* provider without */
    {0x27f142eb, -508}, /* monday */
    {0x27f1a6e5, -316}, /* request url */
    {0x27f995bf, -326}, /* will be */
    {0x27ffc07a, -297}, /* in exchang */
    {0x280842a3, 288}, /* hand * the */
    {0x28088c7d, 302}, /* user session */
    {0x2817e552, -398}, /* is respect */
    {0x2819cade, -389}, /* payment * for */
    {0x281a1594, -297}, /* clos * activ */
    {0x281d5fbf, -415}, /* and by */
    {0x281f8de6, -295}, /* web result */
    {0x2823195b, -433}, /* ^ decision */
    {0x282d7bc8, -334}, /* query in */
    {0x283151a7, 290}, /* the six */
    {0x2834666b, 371}, /* directiv */
    {0x28355a78, -324}, /* you call */
    {0x28419802, -304}, /* register * public */
    {0x284f64c9, -497}, /* with * 0 */
    {0x2852d26e, -280}, /* use as */
    {0x28564c7e, -292}, /* domain from */
    {0x2857552e, -285}, /* in english */
    {0x2859d5a9, -265}, /* extrem */
    {0x2863e4c2, -462}, /* step in */
    {0x286428b3, 349}, /* reader and */
    {0x28672d41, -334}, /* respons with */
    {0x286731c8, -291}, /* a schema */
    {0x286b02af, 368}, /* microphon */
    {0x286f43a2, -270}, /* attend * inform */
    {0x287ebe4c, -318}, /* the * root */
    {0x288abb82, -565}, /* 0 bas */
    {0x2898d2a3, -518}, /* tip list */
    {0x2899c24a, -451}, /* do not */
    {0x28a3fa35, -441}, /* tool * hidden */
    {0x28a765db, -284}, /* and older */
    {0x28afa547, 285}, /* gateway */
    {0x28b0c041, -351}, /* col */
    {0x28c7620d, 291}, /* arent limit */
    {0x28c85357, -302}, /* use its */
    {0x28ce0ad6, -379}, /* limit * held */
    {0x28d2ee75, -376}, /* group by */
    {0x28dcd38a, -308}, /* ^ bear */
    {0x28dde833, -342}, /* or off */
    {0x28df89a0, -333}, /* reason in */
    {0x28ee4cec, -502}, /* which one */
    {0x28ef779a, -484}, /* say * many */
    {0x28f1b077, -373}, /* to * attachment */
    {0x28f27eac, -406}, /* scop of */
    {0x28f49065, -317}, /* with * photo */
    {0x28f77167, -520}, /* tool will */
    {0x28fd22eb, 279}, /* camera * and */
    {0x290010f0, -291}, /* return * only */
    {0x29162ff3, -476}, /* ^ activ */
    {0x291cc0b9, -343}, /* action add */
    {0x29238c9d, -278}, /* is not */
    {0x292a64e7, -366}, /* the imag */
    {0x292e0f78, 297}, /* throughout */
    {0x2933a312, -281}, /* is * chang */
    {0x29399374, -364}, /* is * plac */
    {0x293ca5ce, 313}, /* who * in */
    {0x293f5fa7, -399}, /* happen in */
    {0x2945490e, -341}, /* onlin meet */
    {0x2946ea8f, -271}, /* only scop */
    {0x294be58f, 265}, /* by cod */
    {0x294e5286, -343}, /* checklist */
    {0x294f34c9, -364}, /* approv a */
    {0x29511bd0, -380}, /* and * stat */
    {0x295193fd, -354}, /* result * kept */
    {0x2953031a, 324}, /* the * one */
    {0x2958166f, -302}, /* whoi contact */
    {0x295acd52, 290}, /* skip * preview */
    {0x295c7923, -354}, /* fix * the */
    {0x296137dd, -656}, /* qas */
    {0x296f78bc, -537}, /* list * all */
    {0x29787b06, -412}, /* an * str */
    {0x29792d0b, -319}, /* mod the */
    {0x2979e3ea, -603}, /* ^ detail */
    {0x297cf64e, -291}, /* ^ explicit */
    {0x297d25cb, 282}, /* previou tool */
    {0x297ee8ff, -421}, /* and retry */
    {0x2986a691, 277}, /* if * exist */
    {0x2988048b, -372}, /* filepath */
    {0x298d7889, -517}, /* subject * the */
    {0x29954daa, -263}, /* credit balanc */
    {0x29971af7, -272}, /* get * team */
    {0x299e8e1e, -612}, /* summariz */
    {0x29a31625, 352}, /* a deposit */
    {0x29a55556, -760}, /* excel */
    {0x29a624a3, -350}, /* ^ facebook */
    {0x29af89a8, -337}, /* only * return */
    {0x29b4e778, -283}, /* statu * don */
    {0x29b80388, -356}, /* payment over */
    {0x29bb7812, -264}, /* issu * be */
    {0x29cb617c, -326}, /* when ther */
    {0x29cb625f, -700}, /* id to */
    {0x29d7e014, -353}, /* the * notebook */
    {0x29d9f670, -267}, /* the * method */
    {0x29df33bb, 434}, /* broker */
    {0x29ebd0ac, -357}, /* projectid */
    {0x29ec09e1, -309}, /* merg them */
    {0x29ee22eb, -265}, /* in credit */
    {0x29f3f70f, -365}, /* as * tabl */
    {0x2a0c790e, -301}, /* mm */
    {0x2a0c8e4c, -292}, /* are rat */
    {0x2a0f416a, -313}, /* set * password */
    {0x2a0fc57e, -287}, /* ^ or */
    {0x2a12448b, -283}, /* off of */
    {0x2a1580a4, -411}, /* an object */
    {0x2a167373, -267}, /* storag stat */
    {0x2a1eee20, -301}, /* befor * shar */
    {0x2a1f863a, -269}, /* ticket as */
    {0x2a268274, -462}, /* cant * it */
    {0x2a392b23, -322}, /* to * customer */
    {0x2a3ba5eb, 337}, /* any mor */
    {0x2a400294, -352}, /* disk and */
    {0x2a41b8de, -274}, /* issu with */
    {0x2a441171, -399}, /* receipt to */
    {0x2a477afe, -292}, /* json */
    {0x2a480245, -379}, /* for * other */
    {0x2a4bb95c, 270}, /* night * the */
    {0x2a4f1d5a, -308}, /* bank transaction */
    {0x2a50c666, -298}, /* cancell when */
    {0x2a50ea21, -321}, /* button */
    {0x2a511579, 342}, /* in forc */
    {0x2a533972, -395}, /* one are */
    {0x2a550d04, -372}, /* not * or */
    {0x2a5af1c1, -295}, /* agent cant */
    {0x2a6a41a4, -474}, /* thi * should */
    {0x2a6e1c67, -321}, /* in it */
    {0x2a827cb5, -263}, /* figma * token */
    {0x2a85a4a1, -286}, /* and * domain */
    {0x2a92aa3e, -303}, /* is usual */
    {0x2a952dd0, -649}, /* llm */
    {0x2a98fe62, -282}, /* short text */
    {0x2a9bcbe8, -746}, /* useful for */
    {0x2aa48a1c, -278}, /* stay wher */
    {0x2aa9a8ad, -708}, /* try to */
    {0x2ab2a6ea, -376}, /* writ only */
    {0x2ab487cf, -289}, /* it contain */
    {0x2abe1aa2, -296}, /* start command */
    {0x2ac3af6b, -377}, /* for * updat */
    {0x2ac54eae, -279}, /* result * from */
    {0x2acd94ad, 323}, /* on * operat */
    {0x2ad0b8ee, -307}, /* prerequisit */
    {0x2ad7c8e1, -277}, /* ^ provision */
    {0x2adbf01d, -344}, /* mail * to */
    {0x2ae06d89, -403}, /* was publish */
    {0x2ae812d7, -294}, /* cas */
    {0x2aecb1bb, -265}, /* ^ configur */
    {0x2afde506, -320}, /* dat * in */
    {0x2b03b52d, -307}, /* it * search */
    {0x2b0b50bf, -289}, /* customer * return */
    {0x2b122e7b, -367}, /* your own */
    {0x2b122ee9, -281}, /* in * sentenc */
    {0x2b12dc4e, -751}, /* sign * user */
    {0x2b16adde, -414}, /* to * original */
    {0x2b175b24, -805}, /* firecrawl */
    {0x2b23bedd, 512}, /* thi one */
    {0x2b2bf923, 287}, /* contractor */
    {0x2b2c8325, -312}, /* trigger * request */
    {0x2b305e2f, -422}, /* all attend */
    {0x2b30f26c, -302}, /* ^ etag */
    {0x2b443274, -337}, /* install by */
    {0x2b4cd620, -466}, /* current pag */
    {0x2b596469, -298}, /* server * set */
    {0x2b5fbb45, -285}, /* input schema */
    {0x2b6098e5, -270}, /* start * in */
    {0x2b658a46, -323}, /* websocket */
    {0x2b6da15e, -361}, /* ask question */
    {0x2b72f2d3, -390}, /* paus * the */
    {0x2b72f725, -292}, /* use * return */
    {0x2b79d259, -273}, /* to * alia */
    {0x2b7b1881, -273}, /* use * after */
    {0x2b80feba, -454}, /* templat is */
    {0x2b85d07f, -264}, /* the content */
    {0x2b8b9ca5, -322}, /* session * after */
    {0x2b8f67eb, 282}, /* the school */
    {0x2b8ffbda, -306}, /* sankey */
    {0x2b90725b, -318}, /* stay * in */
    {0x2bad2d20, -473}, /* get * mail */
    {0x2baeddb0, -299}, /* the policyholder */
    {0x2baf59b9, -436}, /* data center */
    {0x2bbfad06, -293}, /* it * often */
    {0x2bc545a7, -279}, /* not one */
    {0x2bd00eb0, -299}, /* my organization */
    {0x2bd90bb9, -355}, /* memory event */
    {0x2be2978f, -289}, /* partner lead */
    {0x2be89940, -285}, /* quot is */
    {0x2be94a8f, -272}, /* gpu workload */
    {0x2beb4aa6, -441}, /* and * how */
    {0x2bebb468, -278}, /* spars */
    {0x2bec6aee, -269}, /* operation */
    {0x2bef73fd, 323}, /* her on */
    {0x2bf48a3a, 302}, /* to zero */
    {0x2bf64758, -305}, /* on * fil */
    {0x2bff2f99, -264}, /* ^ valu */
    {0x2c025ac5, -322}, /* never mark */
    {0x2c07c379, 290}, /* seal */
    {0x2c0b6178, -302}, /* to * up */
    {0x2c0b7ca5, -310}, /* no sid */
    {0x2c17bccc, 292}, /* account in */
    {0x2c319081, -382}, /* an * that */
    {0x2c356eac, 284}, /* mad * if */
    {0x2c386c84, 372}, /* by * one */
    {0x2c4144f0, -349}, /* meaningful */
    {0x2c47369e, -381}, /* of * cooki */
    {0x2c48157d, -329}, /* shar it */
    {0x2c53719d, 311}, /* with * right */
    {0x2c56516d, -414}, /* field * to */
    {0x2c566cbb, -459}, /* to * audit */
    {0x2c5bc98d, -269}, /* email of */
    {0x2c5dacb1, 273}, /* not is */
    {0x2c605a12, -465}, /* url and */
    {0x2c69c109, -296}, /* without execut */
    {0x2c6ac2eb, -273}, /* is associat */
    {0x2c6f4179, -359}, /* you * add */
    {0x2c7458b6, 395}, /* notic * the */
    {0x2c7641d8, -273}, /* vendor directory */
    {0x2c767c10, -414}, /* perform an */
    {0x2c79516f, -312}, /* comment * add */
    {0x2c798be4, -263}, /* one * if */
    {0x2c7f9c5a, -764}, /* for * question */
    {0x2c8a3adb, 267}, /* discard the */
    {0x2c90b6a5, -319}, /* duplicat * keep */
    {0x2c932d52, -450}, /* visibl in */
    {0x2c96a090, -315}, /* after thirty */
    {0x2c9bb15c, -365}, /* at * new */
    {0x2ca3efea, -395}, /* description * what */
    {0x2ca430d4, 403}, /* without * prompt */
    {0x2cab1cc3, -360}, /* recovery mod */
    {0x2cab49a3, -465}, /* as data */
    {0x2cad822c, -313}, /* thi help */
    {0x2cae1337, -310}, /* pipelin run */
    {0x2cb861e5, -267}, /* local to */
    {0x2cbaa611, -273}, /* the circleci */
    {0x2ccc5244, -350}, /* ^ dataforseo */
    {0x2cd42613, -281}, /* 0 admin */
    {0x2cdc2118, -544}, /* list mod */
    {0x2cdd0d9d, -296}, /* pag siz */
    {0x2ce0fe80, -276}, /* supply by */
    {0x2ce16b66, -389}, /* respons */
    {0x2ce39677, -349}, /* account allow */
    {0x2ce94a90, -444}, /* the caus */
    {0x2cf62ed8, -315}, /* mark * test */
    {0x2d0929bd, 357}, /* now also */
    {0x2d0fa928, 321}, /* need * memory */
    {0x2d122904, -310}, /* of * category */
    {0x2d16739c, -264}, /* escap and */
    {0x2d1cdf46, -296}, /* bug */
    {0x2d2582bf, -429}, /* the clon */
    {0x2d2be6cf, -359}, /* of 0 */
    {0x2d2e1ec8, -365}, /* instanc to */
    {0x2d2f805b, -374}, /* and * distanc */
    {0x2d36d38f, -393}, /* icon * the */
    {0x2d3c52f5, -349}, /* user or */
    {0x2d3d9b8b, -275}, /* 0 http */
    {0x2d407f83, -446}, /* alpha */
    {0x2d4664e0, -321}, /* user * dont */
    {0x2d49c75c, -281}, /* campaign was */
    {0x2d4f4c02, -344}, /* thi * belong */
    {0x2d550e47, -317}, /* list * first */
    {0x2d58af9b, -291}, /* no * statu */
    {0x2d6074b1, -287}, /* confirm the */
    {0x2d66c352, -325}, /* job stat */
    {0x2d6eedd4, -355}, /* via */
    {0x2d721197, -413}, /* be * or */
    {0x2d7881f8, -286}, /* valu * set */
    {0x2d789b97, 276}, /* children account */
    {0x2d806a76, -527}, /* ^ deploy */
    {0x2d8ad0e6, 312}, /* every * of */
    {0x2d8d8da5, -443}, /* option for */
    {0x2d98fb81, -286}, /* default * was */
    {0x2d9dd5fa, -302}, /* contact in */
    {0x2da3e67d, -423}, /* are lost */
    {0x2da45111, -364}, /* argument for */
    {0x2da5d530, -309}, /* your position */
    {0x2dab2524, 394}, /* pick up */
    {0x2dad6500, -269}, /* stricter */
    {0x2dae9fd3, -266}, /* ^ guid */
    {0x2db04598, -283}, /* participant * the */
    {0x2db440c4, 289}, /* should * so */
    {0x2dc0388a, -300}, /* foo */
    {0x2dc4ba78, -282}, /* ^ cost */
    {0x2dce504a, 297}, /* ^ replicat */
    {0x2dcf0537, -353}, /* detail for */
    {0x2dd9bd08, -346}, /* as ignor */
    {0x2dda624d, -628}, /* ^ action */
    {0x2ddb7608, -300}, /* schedul * for */
    {0x2dde818f, -267}, /* itself * no */
    {0x2deaa897, -349}, /* messag describ */
    {0x2df4b6a3, -305}, /* unmut */
    {0x2df4e510, -276}, /* lin only */
    {0x2df5b7ed, -277}, /* call finish */
    {0x2df6801d, 266}, /* the * factor */
    {0x2df683c0, -394}, /* step * a */
    {0x2df86ea7, 341}, /* has been */
    {0x2df9f9e3, -393}, /* to * or */
    {0x2e051b83, 324}, /* of * manager */
    {0x2e07253b, -380}, /* request fail */
    {0x2e0c3578, -362}, /* run npm */
    {0x2e0edb84, -281}, /* headless mod */
    {0x2e0ee886, -300}, /* requir * get */
    {0x2e216de7, 440}, /* so that */
    {0x2e22a9ca, 564}, /* any */
    {0x2e22be68, -376}, /* ^ scrap */
    {0x2e247f02, -275}, /* the notification */
    {0x2e28d28f, -267}, /* ^ prevent */
    {0x2e32b079, -263}, /* ^ log */
    {0x2e38a38a, -398}, /* omit */
    {0x2e3cd375, -308}, /* overrid * and */
    {0x2e3ee62e, -380}, /* a model */
    {0x2e3f60b3, 279}, /* the bus */
    {0x2e48a766, -314}, /* contract on */
    {0x2e4a638e, -464}, /* of that */
    {0x2e4fd0c4, -466}, /* to * given */
    {0x2e51f68a, -513}, /* pag content */
    {0x2e53293c, -283}, /* mail of */
    {0x2e54be27, -335}, /* respons body */
    {0x2e5a8279, -317}, /* step over */
    {0x2e5be2fb, -341}, /* into * on */
    {0x2e644cdf, -273}, /* determin * the */
    {0x2e6463e8, -590}, /* to * model */
    {0x2e65ddfc, 383}, /* the * employer */
    {0x2e66a68f, -351}, /* interact with */
    {0x2e6acf9d, -266}, /* return id */
    {0x2e751faa, 426}, /* you * about */
    {0x2e836ec1, -335}, /* machin * as */
    {0x2e8693bb, 292}, /* on * it */
    {0x2e8a911c, -451}, /* consol messag */
    {0x2e8adf11, -264}, /* unconditional */
    {0x2e8f42d7, -271}, /* stack * are */
    {0x2eab6c7f, -300}, /* keep * rest */
    {0x2eb28cfd, -535}, /* the websit */
    {0x2eb5ef06, -325}, /* of channel */
    {0x2eb931ac, -348}, /* survey question */
    {0x2ebbedda, -330}, /* sent folder */
    {0x2ec37d5b, -262}, /* and fix */
    {0x2ec8a1d4, -367}, /* domain lock */
    {0x2ece4812, -338}, /* audio overview */
    {0x2ed15e7e, -368}, /* number * drop */
    {0x2ed523d0, -279}, /* address * bcc */
    {0x2edb2cbf, -657}, /* return only */
    {0x2edc9924, -465}, /* focus */
    {0x2edfce1c, -342}, /* desktop commander */
    {0x2ee46428, -281}, /* test fil */
    {0x2ee8cc6f, -295}, /* issu * to */
    {0x2eeb8eb7, -405}, /* link * view */
    {0x2ef2f402, -348}, /* host phas */
    {0x2ef3f0aa, -288}, /* font weight */
    {0x2ef5a2ad, -325}, /* the * snapshot */
    {0x2ef8fd43, 310}, /* comment by */
    {0x2ef98e50, -311}, /* keep work */
    {0x2f04d587, -311}, /* a grad */
    {0x2f0cf6b0, -301}, /* the * associat */
    {0x2f0f14f7, -307}, /* 0 degr */
    {0x2f103330, -453}, /* public api */
    {0x2f15a33f, -568}, /* generat * chart */
    {0x2f173bab, -262}, /* of valu */
    {0x2f1a326c, -310}, /* statu * complet */
    {0x2f28631d, -328}, /* servic * thi */
    {0x2f2be076, -263}, /* session includ */
    {0x2f2e12d2, -365}, /* recreat */
    {0x2f356b68, -306}, /* and * form */
    {0x2f35a590, -339}, /* script * read */
    {0x2f39be36, -370}, /* by get */
    {0x2f3a6244, -381}, /* identifier of */
    {0x2f3c30f2, -379}, /* all workspac */
    {0x2f3c3e33, -482}, /* tak a */
    {0x2f4a18c8, 366}, /* in full */
    {0x2f4fb20c, -268}, /* short summary */
    {0x2f53665e, -326}, /* ^ color */
    {0x2f53c494, -285}, /* of * mileston */
    {0x2f55981a, -478}, /* sam as */
    {0x2f5dd391, -271}, /* custom activity */
    {0x2f616932, -290}, /* somebody els */
    {0x2f6ca314, -321}, /* emulation */
    {0x2f6db931, 270}, /* spous */
    {0x2f7bf58a, 279}, /* add the */
    {0x2f7c89e7, -846}, /* use * for */
    {0x2f8518c5, -493}, /* will not */
    {0x2f8616df, -316}, /* list * who */
    {0x2f87a43f, -596}, /* user own */
    {0x2f972099, -287}, /* why the */
    {0x2f97caa6, -376}, /* that depend */
    {0x2f991762, -305}, /* elevation */
    {0x2f9a369c, -265}, /* virtualeventwebinar */
    {0x2f9ca59b, -264}, /* all * by */
    {0x2fa975ab, -262}, /* connect and */
    {0x2fb239d6, 291}, /* and roll */
    {0x2fb59a33, -285}, /* in folder */
    {0x2fb80f19, -376}, /* supplier is */
    {0x2fbe9555, -465}, /* the local */
    {0x2fc58806, -565}, /* immediat */
    {0x2fc8031e, -315}, /* can * for */
    {0x2fc88dfb, -316}, /* list on */
    {0x2fd064d2, -345}, /* a stat */
    {0x2fd31f97, -365}, /* defin */
    {0x2fdbdba8, -299}, /* sign * devic */
    {0x2fddb1d2, -375}, /* in * which */
    {0x2fe116dc, -276}, /* valu * the */
    {0x2fe46495, -283}, /* 0 * default */
    {0x2fef3e95, 285}, /* reason trac */
    {0x2ff061c6, -283}, /* from * search */
    {0x2ff6a400, -292}, /* project fre */
    {0x2ffb10a3, -280}, /* model so */
    {0x2fff4d63, -279}, /* number citation */
    {0x300132f9, -429}, /* do * open */
    {0x3011dff7, 291}, /* prefer over */
    {0x3019400b, 359}, /* advertiser */
    {0x301a48f3, -437}, /* after * week */
    {0x301e0a1a, 332}, /* are outdat */
    {0x301f384a, -626}, /* system environment */
    {0x3023ba29, -281}, /* when noth */
    {0x302971fc, -456}, /* includ all */
    {0x3033535b, -313}, /* fil * on */
    {0x303a2a3b, -336}, /* and * typ */
    {0x3045f234, -365}, /* that * has */
    {0x304722f1, -359}, /* dollar */
    {0x304ca17a, -481}, /* tim to */
    {0x305734b5, -262}, /* the * object */
    {0x305c248d, 266}, /* the * network */
    {0x305ead56, -508}, /* thi property */
    {0x3062034e, -407}, /* a default */
    {0x3066a803, -504}, /* e */
    {0x30686598, -302}, /* on * form */
    {0x306fa9fd, -303}, /* remov nam */
    {0x306feef5, -575}, /* roblox */
    {0x307a737c, -267}, /* a * you */
    {0x307c8e53, 291}, /* promot * most */
    {0x307de949, 388}, /* prior to */
    {0x307e79d7, -264}, /* second * which */
    {0x3080d8fb, -270}, /* by * request */
    {0x30827367, 280}, /* second recipient */
    {0x3083915c, -343}, /* be upload */
    {0x308419a3, -279}, /* data tabl */
    {0x30844e47, -441}, /* call again */
    {0x3087c725, -267}, /* for * analysi */
    {0x308c6a92, -339}, /* admin only */
    {0x3094e063, -492}, /* old * is */
    {0x30a41842, -354}, /* the * cell */
    {0x30a5722b, -285}, /* in * target */
    {0x30aea356, -462}, /* tip * the */
    {0x30b06e92, -470}, /* of * data */
    {0x30b64d21, -335}, /* trim so */
    {0x30b665c6, 330}, /* are follow */
    {0x30b91dcf, -278}, /* cor tool */
    {0x30ba7522, -495}, /* not provid */
    {0x30c143e8, -455}, /* limit the */
    {0x30cd2fb5, -272}, /* on * rather */
    {0x30d2dfa4, -528}, /* no access */
    {0x30d58b3a, -280}, /* ^ simplify */
    {0x30d861f0, -268}, /* load from */
    {0x30d9c62a, -272}, /* never stor */
    {0x30da2b62, -281}, /* outdoor */
    {0x30dceec1, -413}, /* result by */
    {0x30e5f094, -284}, /* onlinemeet */
    {0x30eb1e89, -278}, /* to suggest */
    {0x30f3f66a, -275}, /* for * version */
    {0x30f51b5e, -589}, /* ^ templat */
    {0x30f90895, -506}, /* 0 for */
    {0x30faa326, -346}, /* first * you */
    {0x30fd0ae9, -528}, /* destination */
    {0x30fd19dd, -324}, /* do * guess */
    {0x30fe590b, -344}, /* abc123 */
    {0x30ffea2f, -316}, /* within * day */
    {0x31019a98, -276}, /* are strip */
    {0x3101ed30, -290}, /* cooki to */
    {0x31022fe7, -274}, /* when * sit */
    {0x310b48ff, -269}, /* with * workflow */
    {0x31182b9f, -322}, /* nam * secret */
    {0x311a3804, -267}, /* tenth * the */
    {0x3122625d, -423}, /* the * stream */
    {0x31238c8d, -316}, /* substr */
    {0x3128802f, -422}, /* clos * browser */
    {0x312b37da, -263}, /* creat contact */
    {0x313690c5, -723}, /* set of */
    {0x313e642c, -323}, /* thi * apply */
    {0x31402e93, -388}, /* sent for */
    {0x31433096, -300}, /* servic * on */
    {0x3145bd7c, -273}, /* so * differ */
    {0x314bd01a, -274}, /* ^ hypothesi */
    {0x3151897e, -406}, /* repository nam */
    {0x3155034b, -287}, /* tsx */
    {0x3171fd9a, -347}, /* of * e */
    {0x31772a3d, -286}, /* pass includ */
    {0x317806c1, -271}, /* call befor */
    {0x317cfb37, -282}, /* no * than */
    {0x317e2f5a, -353}, /* in * portal */
    {0x3185b218, -402}, /* ^ emergency */
    {0x318e73ab, -387}, /* description of */
    {0x3191802b, -267}, /* under sixteen */
    {0x319976a8, -280}, /* plan * you */
    {0x31ae670b, -339}, /* els may */
    {0x31ae8b5a, -318}, /* y coordinat */
    {0x31b4e7d9, -292}, /* sign by */
    {0x31b56fac, -335}, /* x y */
    {0x31c574d8, -449}, /* ^ valid */
    {0x31ce82df, -320}, /* pointer */
    {0x31d5321e, 335}, /* a reset */
    {0x31dca683, -297}, /* order can */
    {0x31dcd7b0, -384}, /* specify * the */
    {0x31df9e6f, -321}, /* whil preserv */
    {0x31e1915b, -452}, /* fil * return */
    {0x31f35ca5, 358}, /* go ahead */
    {0x3208c8ae, -300}, /* under * word */
    {0x320ac205, -272}, /* poll */
    {0x3210bbe4, -383}, /* to translat */
    {0x321a3382, 291}, /* maximum is */
    {0x321ab6e9, -274}, /* proceed * the */
    {0x322923be, -375}, /* get * first */
    {0x3243158e, 323}, /* all */
    {0x32462687, -655}, /* after * day */
    {0x32499d6e, -288}, /* all script */
    {0x3251ac8e, -265}, /* delet as */
    {0x3252fdfe, -287}, /* you lik */
    {0x325983b9, -326}, /* minut for */
    {0x3267f46d, -428}, /* command * in */
    {0x326eee1d, -313}, /* can * edit */
    {0x327490b2, -300}, /* debug port */
    {0x3276784a, -324}, /* session * directory */
    {0x3276b13a, -324}, /* mad for */
    {0x32774da6, -273}, /* long * in */
    {0x327cdb1e, -395}, /* for their */
    {0x32806e38, -384}, /* use * list */
    {0x3283b2c5, -421}, /* very */
    {0x3284e702, 341}, /* each of */
    {0x3286ea1f, -348}, /* action get */
    {0x32881939, -300}, /* which permission */
    {0x3288a57a, 295}, /* tediou */
    {0x32899e4c, -309}, /* all * with */
    {0x328be69a, -640}, /* titl */
    {0x328c25d0, -405}, /* tag are */
    {0x328f408b, -314}, /* for unlink */
    {0x329982ac, -369}, /* list * no */
    {0x329bac5f, -287}, /* replac * content */
    {0x32a14198, -271}, /* host * datadog */
    {0x32a9f312, -406}, /* not attach */
    {0x32aab703, -284}, /* definition for */
    {0x32aafe6e, -322}, /* off * it */
    {0x32ae1630, -408}, /* both sid */
    {0x32b55352, -385}, /* scop * org */
    {0x32b616ef, -361}, /* all project */
    {0x32baa9d4, -350}, /* frankfurt */
    {0x32bef364, -367}, /* is verify */
    {0x32c7f505, -561}, /* comprehensiv */
    {0x32d51e10, -387}, /* pag when */
    {0x32d7b640, -351}, /* a non */
    {0x32d952a6, -351}, /* under your */
    {0x32deed6b, -485}, /* linkedin */
    {0x32e5c6c8, -397}, /* it and */
    {0x32f3b3e5, -323}, /* will * sent */
    {0x3302f105, -408}, /* at * onc */
    {0x33033c00, -300}, /* admin * the */
    {0x33054ed5, -265}, /* reuter */
    {0x330b4a31, 287}, /* was their */
    {0x3310c405, -357}, /* fingerprint * the */
    {0x3319ff19, -319}, /* do * use */
    {0x332031a1, 355}, /* so */
    {0x33338510, -492}, /* elk */
    {0x33464808, 331}, /* publish on */
    {0x334c6e10, -271}, /* the * park */
    {0x33615fe7, 357}, /* now */
    {0x3361bfb4, -354}, /* a term */
    {0x33654986, 348}, /* no confirmation */
    {0x336a4c4e, -389}, /* phras * never */
    {0x337c34ae, -324}, /* inherit by */
    {0x33871e4e, 270}, /* context window */
    {0x338a0e13, 330}, /* by * of */
    {0x3391bfac, -514}, /* the virtual */
    {0x33971057, 286}, /* positiv */
    {0x339b76ab, -329}, /* ^ pattern */
    {0x33b57ec9, -616}, /* to return */
    {0x33bd3097, -276}, /* ^ disput */
    {0x33c118e4, -280}, /* mm dd */
    {0x33d05d26, -389}, /* or * on */
    {0x33e9b7bb, 281}, /* been withdrawn */
    {0x33eb5601, -599}, /* array */
    {0x33ebface, -354}, /* json fil */
    {0x340ab3e6, -534}, /* a releas */
    {0x340fc1bf, -301}, /* to * install */
    {0x3415a28c, -409}, /* prompt * to */
    {0x341b6e9b, -325}, /* parent * are */
    {0x3424669b, 348}, /* ahead */
    {0x342db63f, -297}, /* mak * new */
    {0x342fd862, -408}, /* kind of */
    {0x34320085, -310}, /* is immediat */
    {0x3432efe7, -263}, /* to record */
    {0x343b157c, -328}, /* without * other */
    {0x343e1f47, -305}, /* the historical */
    {0x3440df5f, -384}, /* recur */
    {0x3443ca56, -367}, /* firecrawl agent */
    {0x3444b333, -266}, /* the cach */
    {0x3445aa9c, -280}, /* lead * an */
    {0x344b19d9, -401}, /* to disabl */
    {0x34501d82, -292}, /* the reset */
    {0x34540eaa, -311}, /* sav * from */
    {0x345bf99d, -640}, /* backlink */
    {0x345e9972, -448}, /* group are */
    {0x346d26c9, -321}, /* server work */
    {0x346f18b7, -463}, /* item * a */
    {0x3470c679, -327}, /* sav befor */
    {0x3489e9f9, -356}, /* workspac updat */
    {0x348fa8d5, -285}, /* stor * metadata */
    {0x3491cd1c, -308}, /* has alway */
    {0x3495cb66, -400}, /* not a */
    {0x34978d97, -368}, /* are privat */
    {0x34a28c98, -545}, /* recording */
    {0x34af5cc2, -396}, /* be recall */
    {0x34b823ac, -311}, /* number * lin */
    {0x34bfacb5, -558}, /* for * project */
    {0x34c16cda, -421}, /* from * remot */
    {0x34c17c39, -359}, /* creat from */
    {0x34c37aaa, -273}, /* the * city */
    {0x34c7b2a6, 262}, /* been mov */
    {0x34cf0507, -343}, /* logo */
    {0x34d10965, -841}, /* ^ manag */
    {0x34d2a0d0, -273}, /* ^ follower */
    {0x34d80bb0, -308}, /* never overwrit */
    {0x34de1750, -290}, /* secret * a */
    {0x34e1edcf, -341}, /* sinc * are */
    {0x34e565d2, -298}, /* tim * second */
    {0x34eb67cc, -308}, /* map to */
    {0x34eb8acf, 374}, /* word */
    {0x34ee2d3a, -300}, /* a * question */
    {0x34fb850c, -471}, /* ^ position */
    {0x34fc3d64, -265}, /* and * statement */
    {0x3506b26e, -332}, /* includ * messag */
    {0x350944bb, 267}, /* national */
    {0x35115608, -265}, /* match passag */
    {0x351a3beb, -486}, /* thre * and */
    {0x351f1e2e, -416}, /* for * imag */
    {0x352ac4fb, -626}, /* use when */
    {0x352d1f99, -362}, /* revenu */
    {0x352e5fd2, -407}, /* to * digit */
    {0x3531718c, -334}, /* recent * from */
    {0x3536437b, -490}, /* list session */
    {0x3539737d, -486}, /* at any */
    {0x353c64ff, -399}, /* and mor */
    {0x353d4f5a, 293}, /* host * follow */
    {0x3540e5e2, -675}, /* v1 */
    {0x3541cacf, -629}, /* reaction */
    {0x354c8311, -285}, /* stor with */
    {0x35526e39, -265}, /* nam miss */
    {0x3555db5e, -344}, /* may no */
    {0x3557db63, -396}, /* for commit */
    {0x355b4668, -305}, /* the * saf */
    {0x355d0cfc, 266}, /* may * order */
    {0x355f53b1, -377}, /* subject to */
    {0x356b6868, -580}, /* ^ total */
    {0x356c5109, -280}, /* tell the */
    {0x356cadf8, -364}, /* light */
    {0x356cb96d, -476}, /* across all */
    {0x356d05f5, -420}, /* ^ tab */
    {0x3571cd1d, -277}, /* mark * delet */
    {0x3575c848, -272}, /* raw return */
    {0x35772c9e, 388}, /* and go */
    {0x357b9aba, -298}, /* to * resolv */
    {0x357d1cc4, -351}, /* fil * base64 */
    {0x358587a2, -428}, /* empty * are */
    {0x3586483d, -350}, /* each one */
    {0x3586e52a, -399}, /* road */
    {0x35892b43, -444}, /* user first */
    {0x358a69f4, -299}, /* undo * restor */
    {0x358b41cb, -366}, /* are * follow */
    {0x358cbbfd, -286}, /* cam * a */
    {0x358e915d, -296}, /* draft messag */
    {0x358ff748, -288}, /* new statu */
    {0x3591398e, -330}, /* no server */
    {0x3593189c, -333}, /* csrf */
    {0x35a02a8b, -291}, /* thi topic */
    {0x35a2856b, -359}, /* key has */
    {0x35ac22cb, -321}, /* black */
    {0x35b976ce, -400}, /* to * output */
    {0x35c066b6, -271}, /* pend irtp */
    {0x35d85b68, -469}, /* ^ bypass */
    {0x35e05020, -510}, /* slower */
    {0x35e46649, -279}, /* for network */
    {0x35e52bdc, -307}, /* so open */
    {0x35e6764b, -340}, /* rol assignment */
    {0x35eab757, -368}, /* what * call */
    {0x35ebea62, -578}, /* and * els */
    {0x35ed6112, -278}, /* workspac * a */
    {0x35ff38f6, 306}, /* call * other */
    {0x36033d36, -406}, /* requir * all */
    {0x36037ac7, -263}, /* workflow to */
    {0x360482a2, -647}, /* invalid */
    {0x360532ce, 287}, /* whol company */
    {0x3607f0ba, -326}, /* the department */
    {0x3608df3b, -341}, /* given * order */
    {0x360a0a91, -719}, /* only when */
    {0x360e8136, -272}, /* link typ */
    {0x361131e1, -445}, /* in * quot */
    {0x361dd8fd, -505}, /* a room */
    {0x3624efaa, -298}, /* filter them */
    {0x3625a56e, -276}, /* variabl * a */
    {0x3630c406, -272}, /* silent skip */
    {0x36455036, 317}, /* voic is */
    {0x36465063, -329}, /* a serverless */
    {0x364a1299, -482}, /* set fals */
    {0x364bc21c, -411}, /* leg */
    {0x364da97b, -419}, /* full * is */
    {0x364ede7f, 1269}, /* our */
    {0x3656f584, -264}, /* context graph */
    {0x36610eb2, 325}, /* a * also */
    {0x3663feca, 268}, /* instruction */
    {0x3666aee9, -380}, /* customer need */
    {0x366a1084, -318}, /* current folder */
    {0x36712edc, -339}, /* field nam */
    {0x36784f95, -302}, /* answer * number */
    {0x367f257a, -311}, /* phon * a */
    {0x3691cfdb, -294}, /* from verify */
    {0x3691d8cf, -287}, /* of * token */
    {0x3691e478, -514}, /* only work */
    {0x3698ad15, -311}, /* str are */
    {0x36990758, -335}, /* are compar */
    {0x36a3d54f, -263}, /* in * extraction */
    {0x36a9b3f6, -348}, /* minu */
    {0x36b6a51c, -265}, /* separat * of */
    {0x36bd0715, -301}, /* the redirect */
    {0x36c185a1, -286}, /* to target */
    {0x36e3323b, -324}, /* lin * a */
    {0x36e37a78, -390}, /* key by */
    {0x36f3b9f4, 348}, /* is switch */
    {0x36fac26e, -294}, /* a * index */
    {0x37045674, -280}, /* eta */
    {0x3705274d, -311}, /* quotation */
    {0x370e3787, 266}, /* fami member */
    {0x37110e95, 313}, /* the financ */
    {0x3711b8d9, -308}, /* data * kept */
    {0x371e114f, -382}, /* any * to */
    {0x37204d90, -312}, /* poll for */
    {0x37254158, -283}, /* to * bin */
    {0x3725a3d2, -292}, /* memory use */
    {0x3725d434, -299}, /* traffic * a */
    {0x37261b8f, -281}, /* total if */
    {0x372dd38e, 302}, /* mail * is */
    {0x37346af1, -462}, /* recipient for */
    {0x37353ce5, 292}, /* ^ query */
    {0x373ab689, -295}, /* be * but */
    {0x373d928d, -498}, /* than one */
    {0x373e67e8, -402}, /* user id */
    {0x37445925, -264}, /* it * raw */
    {0x374f9dcc, -310}, /* in * md */
    {0x3757c76c, -338}, /* when * want */
    {0x37619980, 267}, /* ^ pip */
    {0x3773aaa9, -301}, /* ^ pipelin */
    {0x3774d973, -409}, /* text shown */
    {0x37758567, -431}, /* expensiv */
    {0x3782e039, -334}, /* they gav */
    {0x3782e92e, 315}, /* keychain */
    {0x37844cfe, -408}, /* ^ extra */
    {0x3799ef05, -268}, /* to let */
    {0x37a3c846, 329}, /* hidden and */
    {0x37a7a09e, -384}, /* mailfolder */
    {0x37acf683, -324}, /* thought your */
    {0x37b4c9d4, -276}, /* machin to */
    {0x37b795e0, -397}, /* by step */
    {0x37ba52fd, -314}, /* in * operat */
    {0x37bd830b, -500}, /* thi will */
    {0x37bdc541, -516}, /* entry * a */
    {0x37c0a151, -589}, /* for get */
    {0x37cafb00, -522}, /* the provid */
    {0x37d7cb1c, 265}, /* reus the */
    {0x37db9ce4, 344}, /* and * tabl */
    {0x37e4d4b0, -292}, /* workspac nam */
    {0x37ea64bf, -313}, /* or are */
    {0x37f220d2, -520}, /* conditional */
    {0x37fedf29, -357}, /* now show */
    {0x380b7e49, -274}, /* and * clean */
    {0x380f2c3e, -265}, /* automatical if */
    {0x381dd3f2, -347}, /* organizationslug */
    {0x382312aa, -312}, /* last seen */
    {0x3826beb8, -302}, /* on * map */
    {0x38282f33, 265}, /* confus */
    {0x3829fc36, 296}, /* of * password */
    {0x382d5bb2, 314}, /* and * password */
    {0x3830d7e0, -314}, /* sign * by */
    {0x3840fe8c, -266}, /* ^ reddit */
    {0x384723ad, 319}, /* writ that */
    {0x38491802, -311}, /* dat rang */
    {0x38500023, -490}, /* ^ variabl */
    {0x3852c64d, -280}, /* from and */
    {0x38572f5e, -435}, /* dynamic */
    {0x385a63fb, -294}, /* return * per */
    {0x387a52ed, -365}, /* remov an */
    {0x387b0023, -316}, /* startlin */
    {0x388a4c0d, -326}, /* product variant */
    {0x38904654, -328}, /* as * bot */
    {0x38906450, -334}, /* version that */
    {0x3891ab86, -446}, /* regression */
    {0x3896ac5e, 276}, /* the * beneath */
    {0x38994c4d, -452}, /* ids to */
    {0x389aba73, -321}, /* fre * call */
    {0x389fc010, -294}, /* two customer */
    {0x38a4556a, -265}, /* one number */
    {0x38a8c552, -363}, /* forc * to */
    {0x38b4ed2c, -262}, /* pag * thi */
    {0x38bd6af9, -410}, /* fourteen */
    {0x38c4c0cc, -417}, /* total * of */
    {0x38c90cf7, -341}, /* recalculat */
    {0x38c99f65, -474}, /* mb */
    {0x38d71ed2, -393}, /* token expir */
    {0x38d7a9c9, 265}, /* complet * step */
    {0x38ddf0a4, -269}, /* report * miss */
    {0x38eaccaf, -348}, /* on * devic */
    {0x38ec429a, -546}, /* that has */
    {0x38f8e4c0, -312}, /* ^ markdown */
    {0x38f94b3c, 364}, /* school */
    {0x390dd75e, -638}, /* in * history */
    {0x390e377f, -292}, /* read * public */
    {0x3911875b, -275}, /* auto updat */
    {0x391696c9, -268}, /* run an */
    {0x39193c4c, -270}, /* on is */
    {0x391f2d6d, -279}, /* generat build */
    {0x391fe19e, -479}, /* the temporary */
    {0x39274533, -308}, /* with * mask */
    {0x3934efd9, -263}, /* 0 creat */
    {0x39390c4d, -330}, /* the information */
    {0x393d9874, -371}, /* liv view */
    {0x393f46e0, -330}, /* liv version */
    {0x3944a7f9, -263}, /* commit * add */
    {0x3945a955, -288}, /* no * process */
    {0x394e6036, -419}, /* previou respons */
    {0x394eb747, 301}, /* employe */
    {0x39519910, -339}, /* the filenam */
    {0x395d622b, -493}, /* shown * their */
    {0x395dbe80, -277}, /* in * includ */
    {0x3964e0ff, -445}, /* to * exist */
    {0x396bdca3, -302}, /* googl driv */
    {0x396d6965, -519}, /* catch all */
    {0x396dafb1, -366}, /* shar step */
    {0x39705f93, -318}, /* can add */
    {0x39722173, -437}, /* contact folder */
    {0x39732592, -285}, /* dont need */
    {0x397aa073, -336}, /* from * or */
    {0x397b3021, -818}, /* rang */
    {0x397cba61, 277}, /* right * it */
    {0x39806c60, -368}, /* ^ top */
    {0x39852107, -264}, /* into an */
    {0x398f8d42, -307}, /* app stor */
    {0x39936d3e, -303}, /* host * one */
    {0x39a0b337, -306}, /* would * delet */
    {0x39a843f3, -264}, /* telemetry 0 */
    {0x39aa09da, -295}, /* without * any */
    {0x39af18a5, 363}, /* the * account */
    {0x39b1028e, -272}, /* member in */
    {0x39b2aa5c, 270}, /* camera * is */
    {0x39b82e6e, -298}, /* ^ manual */
    {0x39c2428e, -299}, /* your disk */
    {0x39c3fbdd, -285}, /* both version */
    {0x39cf69bf, -378}, /* record * in */
    {0x39e049ca, -328}, /* are * apart */
    {0x39e306c7, -366}, /* differenc are */
    {0x39e906a0, -334}, /* valu may */
    {0x39ed2f92, -366}, /* mad * each */
    {0x39f0da39, -263}, /* ^ found */
    {0x39f11c87, -415}, /* enabl * the */
    {0x39f9ae05, -329}, /* do * assum */
    {0x39fa76f1, 383}, /* with * nam */
    {0x39fae452, -353}, /* object */
    {0x39fd8dd0, -330}, /* clear * session */
    {0x3a02328d, -284}, /* to administrator */
    {0x3a0243b6, 290}, /* limit * not */
    {0x3a049cf5, -286}, /* assistant may */
    {0x3a08a723, -295}, /* the * read */
    {0x3a260a8c, 272}, /* the bearer */
    {0x3a2dd8fe, 263}, /* approval * the */
    {0x3a34618c, -271}, /* ^ north */
    {0x3a394c57, -305}, /* a * asset */
    {0x3a3bbc78, -467}, /* written in */
    {0x3a448a79, -307}, /* silent * are */
    {0x3a4f1016, -341}, /* may * wrong */
    {0x3a4ffa13, -289}, /* invoic account */
    {0x3a5427ea, -359}, /* secret used */
    {0x3a54fa90, -272}, /* a * function */
    {0x3a5a807c, -353}, /* workspac * and */
    {0x3a5ee132, 274}, /* of everyon */
    {0x3a5f57ce, -295}, /* writ a */
    {0x3a7213de, 312}, /* the purchas */
    {0x3a73f0cd, -336}, /* in * new */
    {0x3a78789a, -274}, /* vm */
    {0x3a78f5c9, -275}, /* other * number */
    {0x3a8e3af2, -284}, /* of * cell */
    {0x3a90099a, -349}, /* ^ e */
    {0x3a901030, -376}, /* secret * by */
    {0x3a944146, -291}, /* tabl view */
    {0x3a998da7, -468}, /* layer */
    {0x3a9a5f49, -329}, /* row * column */
    {0x3a9d2544, -585}, /* has to */
    {0x3aaa3baa, -307}, /* the application */
    {0x3ab0d243, 271}, /* skip over */
    {0x3ab338a3, -302}, /* archiv releas */
    {0x3ab9e6b8, 361}, /* about to */
    {0x3abf7a58, -280}, /* jpeg */
    {0x3ac10ef7, -403}, /* set in */
    {0x3acb5e80, -276}, /* for * system */
    {0x3aced909, -344}, /* quantity * the */
    {0x3acf27b4, 311}, /* with * verify */
    {0x3ad08811, -321}, /* for owner */
    {0x3ad443cb, -333}, /* self heal */
    {0x3ad6afbf, -365}, /* cancel */
    {0x3ad975fa, 420}, /* thi description */
    {0x3add1f5d, -389}, /* to no */
    {0x3aded3e4, -390}, /* updat * of */
    {0x3ae12a25, -310}, /* 0 or */
    {0x3ae13994, -391}, /* a process */
    {0x3ae321c4, -339}, /* the operat */
    {0x3ae92714, -271}, /* audit log */
    {0x3af67e4e, -299}, /* with link */
    {0x3afa4030, -555}, /* optional */
    {0x3afae31d, 290}, /* and cancel */
    {0x3b00da81, -458}, /* for in */
    {0x3b02dd26, 285}, /* a * now */
    {0x3b0fbcdb, -284}, /* context of */
    {0x3b0fc97c, -392}, /* if fals */
    {0x3b12f548, -386}, /* a messag */
    {0x3b1435fa, -393}, /* we keep */
    {0x3b19deda, -373}, /* customer is */
    {0x3b1dba49, -316}, /* for conversation */
    {0x3b2c8bbc, -285}, /* bucket * privat */
    {0x3b32c3c2, -307}, /* decid which */
    {0x3b33b477, -284}, /* archiv project */
    {0x3b3b052a, -452}, /* larg */
    {0x3b411b66, 272}, /* attach aws */
    {0x3b43f9c8, -266}, /* for * if */
    {0x3b447dbb, -278}, /* pin version */
    {0x3b4c6703, -297}, /* a * imag */
    {0x3b4ff64c, 323}, /* server not */
    {0x3b55cb9b, -358}, /* user * read */
    {0x3b582ca2, -443}, /* list * their */
    {0x3b5c62dd, -307}, /* secret alert */
    {0x3b5f5244, -352}, /* be identical */
    {0x3b5f8169, -356}, /* permission * on */
    {0x3b614bab, -286}, /* canonical */
    {0x3b67aa96, -340}, /* nam * the */
    {0x3b70353b, -744}, /* path to */
    {0x3b70bdcd, -507}, /* current branch */
    {0x3b7c7160, -324}, /* say if */
    {0x3b8308fd, -742}, /* from * result */
    {0x3b8c222f, -750}, /* sery */
    {0x3b8cbff2, -347}, /* input * the */
    {0x3b8fbccf, -383}, /* return * empty */
    {0x3b9b4905, 329}, /* hous */
    {0x3ba36637, -307}, /* alternativ to */
    {0x3ba66c6a, -369}, /* chang notification */
    {0x3ba8a6d1, -400}, /* fil when */
    {0x3baa2842, -373}, /* and ther */
    {0x3bbb3c59, -381}, /* to run */
    {0x3bc73623, -309}, /* mor entry */
    {0x3bccb9e2, -302}, /* current browser */
    {0x3bd033fd, -444}, /* do * pass */
    {0x3be11ed0, -344}, /* body for */
    {0x3beb8e53, 275}, /* with the */
    {0x3c022ccf, -272}, /* day for */
    {0x3c056f65, 266}, /* sign * transaction */
    {0x3c08188a, -317}, /* ^ h */
    {0x3c0d13d4, -294}, /* giv * after */
    {0x3c0d59f4, -285}, /* refer * to */
    {0x3c1642f7, -303}, /* 0 propos */
    {0x3c1c2fbb, -274}, /* a cycl */
    {0x3c23c206, -262}, /* team or */
    {0x3c358375, -743}, /* paginat */
    {0x3c376416, -289}, /* to * relevant */
    {0x3c3e9199, -484}, /* and * valu */
    {0x3c419982, -649}, /* then call */
    {0x3c41b069, 279}, /* stay * when */
    {0x3c48df57, -263}, /* permission * ask */
    {0x3c4926cb, -443}, /* or a */
    {0x3c4d3b9b, -291}, /* fetch content */
    {0x3c57b962, -268}, /* will */
    {0x3c5e1ecc, -513}, /* maximum * of */
    {0x3c69c160, -400}, /* repository to */
    {0x3c69ff90, -424}, /* filter the */
    {0x3c6d617e, -280}, /* ^ midnight */
    {0x3c81663a, -269}, /* includ * befor */
    {0x3c8cec0a, -374}, /* stag for */
    {0x3c9a0add, 270}, /* thi host */
    {0x3c9e9fb1, -400}, /* a * answer */
    {0x3cab075b, -298}, /* field * and */
    {0x3cbd2409, -368}, /* proper */
    {0x3cc2efd4, -404}, /* after * user */
    {0x3ccb3f7d, -284}, /* of additional */
    {0x3ccd68d6, -312}, /* work hour */
    {0x3ccec4b4, -519}, /* that * by */
    {0x3cd06e95, -301}, /* ^ truncation */
    {0x3cd6827a, -333}, /* check list */
    {0x3cdca47d, -395}, /* is thrown */
    {0x3cdfe413, -342}, /* ^ window */
    {0x3ce88cf5, -276}, /* request count */
    {0x3cef742f, -346}, /* you * allow */
    {0x3cf82013, -344}, /* a machin */
    {0x3cfb65e6, -282}, /* cas when */
    {0x3d0927df, -349}, /* descendant */
    {0x3d0de8e6, -450}, /* fals and */
    {0x3d119079, 344}, /* is * left */
    {0x3d1be340, -279}, /* search notebook */
    {0x3d1e011d, -337}, /* add operation */
    {0x3d1e5d02, -287}, /* its result */
    {0x3d1ef6d5, 293}, /* each * it */
    {0x3d1ff3ca, -319}, /* requester * a */
    {0x3d29a38d, -367}, /* put * after */
    {0x3d367faa, -451}, /* generat by */
    {0x3d373dc7, -318}, /* of * endpoint */
    {0x3d506187, -330}, /* thi * end */
    {0x3d50d125, -269}, /* yes or */
    {0x3d513322, -319}, /* cooky * by */
    {0x3d5b71aa, -270}, /* pypi packag */
    {0x3d5d3bfd, -375}, /* it * stor */
    {0x3d60c6c1, 311}, /* the notic */
    {0x3d6bebf4, -522}, /* ^ x */
    {0x3d6de35d, -298}, /* start and */
    {0x3d6fa053, -602}, /* confirm with */
    {0x3d798928, -266}, /* in n8n */
    {0x3d895a6e, 282}, /* answer the */
    {0x3d89ffdf, -322}, /* with * part */
    {0x3d90861b, -313}, /* the protect */
    {0x3d996dba, 311}, /* extra */
    {0x3d9f01b8, -324}, /* chang in */
    {0x3daf4b93, -543}, /* major */
    {0x3dbd096b, -269}, /* if * specify */
    {0x3dbd2782, -399}, /* is append */
    {0x3dbea33a, -416}, /* list * workspac */
    {0x3dc24886, -354}, /* the * extension */
    {0x3dc3ce84, -356}, /* or other */
    {0x3dc6ce21, -297}, /* written befor */
    {0x3dcaac95, -646}, /* branch nam */
    {0x3dcbee94, 302}, /* to nam */
    {0x3dcdd66e, -351}, /* get * workspac */
    {0x3ddaba27, -322}, /* check * spell */
    {0x3dde6aa1, -495}, /* to * delet */
    {0x3de16598, -362}, /* befor * statu */
    {0x3df44aea, -268}, /* verify the */
    {0x3dfd6141, -524}, /* by hand */
    {0x3dfdf480, -366}, /* teamid */
    {0x3e0173cb, -327}, /* iso 0 */
    {0x3e0b8cb2, -319}, /* deltalink */
    {0x3e1109ff, -356}, /* reset a */
    {0x3e11ca2b, 272}, /* to * community */
    {0x3e147530, -494}, /* ^ integration */
    {0x3e1ae0e6, -282}, /* on * isnt */
    {0x3e1b7dd7, -414}, /* the law */
    {0x3e2826d3, -416}, /* add * new */
    {0x3e2b0c28, -264}, /* children * to */
    {0x3e37cfa4, -270}, /* last operation */
    {0x3e3ce9c2, -510}, /* identify the */
    {0x3e45f772, 314}, /* held up */
    {0x3e50eebf, -464}, /* pag from */
    {0x3e551cd0, -353}, /* than * a */
    {0x3e564a2d, -280}, /* default * main */
    {0x3e56a3f7, -307}, /* for * websit */
    {0x3e580229, -273}, /* omit * a */
    {0x3e595cc7, -323}, /* that * assign */
    {0x3e5aa11a, 264}, /* administrator */
    {0x3e5dc2fd, -528}, /* url of */
    {0x3e5eff2b, 273}, /* book */
    {0x3e632735, -333}, /* of * pric */
    {0x3e637f8f, -401}, /* an index */
    {0x3e677b4c, -355}, /* customer account */
    {0x3e67aece, -775}, /* n8n */
    {0x3e6cd5a2, 296}, /* draw attention */
    {0x3e6efcca, -414}, /* horizontal */
    {0x3e70d253, -277}, /* ^ deep */
    {0x3e74bc11, -307}, /* irtp */
    {0x3e77ba56, -401}, /* fail * a */
    {0x3e7bbb82, -385}, /* mastra cours */
    {0x3e7cab2c, 381}, /* and */
    {0x3e7fc78c, -274}, /* the encrypt */
    {0x3e856870, -288}, /* text * str */
    {0x3e85b163, -385}, /* api version */
    {0x3e8a1d8e, -330}, /* user * unless */
    {0x3e8dc022, -690}, /* way to */
    {0x3e93fdd6, 398}, /* former */
    {0x3e9b160f, -267}, /* visit pag */
    {0x3e9d92e1, -326}, /* research agent */
    {0x3ea1cbbc, 334}, /* maintainer */
    {0x3ea70603, -355}, /* sur */
    {0x3eadd936, -564}, /* no data */
    {0x3eae71c8, -303}, /* for captur */
    {0x3ec0edf0, 318}, /* ^ pretend */
    {0x3ecb9a9e, -336}, /* key * of */
    {0x3ece74ca, -441}, /* user know */
    {0x3ecfc26e, -335}, /* data to */
    {0x3ed39727, -494}, /* represent the */
    {0x3ed57871, -307}, /* in * has */
    {0x3ed5964c, -476}, /* typ is */
    {0x3edee130, -422}, /* only * a */
    {0x3ee34c4a, -284}, /* user * id */
    {0x3ee975ca, -285}, /* leak revok */
    {0x3eeb869f, -267}, /* ^ understand */
    {0x3ef35c1f, -303}, /* item */
    {0x3efd294c, -270}, /* from * tak */
    {0x3eff35de, -676}, /* if * to */
    {0x3eff8524, -400}, /* sent by */
    {0x3f004aa2, -833}, /* say so */
    {0x3f01df87, -335}, /* basket and */
    {0x3f05a6fb, -545}, /* expir after */
    {0x3f0d910c, -469}, /* you trust */
    {0x3f0f1558, -272}, /* to * admin */
    {0x3f10d419, -289}, /* from * output */
    {0x3f15ca7a, -273}, /* a mongodb */
    {0x3f164cc8, -310}, /* version * and */
    {0x3f1b4155, -739}, /* ui */
    {0x3f238fee, -328}, /* a seat */
    {0x3f2e9311, -284}, /* was * or */
    {0x3f2f4172, -743}, /* ^ useful */
    {0x3f3084ae, -483}, /* sign * again */
    {0x3f353f60, -277}, /* and * question */
    {0x3f46a64b, -353}, /* fil * remov */
    {0x3f47319a, -364}, /* configuration for */
    {0x3f5bbfa5, -285}, /* of * option */
    {0x3f5fa224, -277}, /* to * includ */
    {0x3f60ced8, -313}, /* prun noth */
    {0x3f62f609, -282}, /* can * reach */
    {0x3f63e36d, -565}, /* valu is */
    {0x3f675509, -290}, /* confirm * be */
    {0x3f69862f, -319}, /* refresh * the */
    {0x3f69bbec, 270}, /* the lawyer */
    {0x3f6b9ab8, -395}, /* dedicat */
    {0x3f70772e, -296}, /* for tabl */
    {0x3f707895, -548}, /* of * pod */
    {0x3f708770, 296}, /* mailbox that */
    {0x3f7103ae, -340}, /* to export */
    {0x3f74f643, -425}, /* person nam */
    {0x3f778dde, 336}, /* anyon */
    {0x3f7c5546, -385}, /* to * against */
    {0x3f7c775c, -327}, /* build * that */
    {0x3f84110a, -313}, /* availability and */
    {0x3f8627ed, 298}, /* in * person */
    {0x3f88cb50, -363}, /* link * other */
    {0x3f8c7766, -406}, /* permanent * a */
    {0x3f90a1c1, -411}, /* representation */
    {0x3f994941, -316}, /* list templat */
    {0x3f9d2c30, -297}, /* as * person */
    {0x3fa412ca, -314}, /* rect */
    {0x3fb22269, -614}, /* mastra */
    {0x3fb3fe62, -280}, /* call * per */
    {0x3fc1d1cd, -334}, /* titl * titl */
    {0x3fc26d25, 264}, /* still a */
    {0x3fc284ae, -370}, /* ten * a */
    {0x3fc49ab5, -343}, /* arent includ */
    {0x3fc5f835, 338}, /* hom * with */
    {0x3fc8b304, 365}, /* let */
    {0x3fdcbc5e, -270}, /* befor read */
    {0x3fdec76a, -396}, /* step * step */
    {0x3fe2e041, -271}, /* the thre */
    {0x3ff5036b, 340}, /* the * mail */
    {0x3ff6a973, 336}, /* right */
    {0x3ffc1e20, 316}, /* yesterday */
    {0x3ffd55b6, -387}, /* pivot */
    {0x3ffe48d6, -803}, /* not * id */
    {0x3ffe4d5e, 273}, /* expect the */
    {0x4000234e, -317}, /* a tenth */
    {0x400a1c88, -407}, /* cant chang */
    {0x400add1b, -344}, /* thi * consum */
    {0x40167b69, -308}, /* text * typ */
    {0x4019f001, -570}, /* languag */
    {0x4020b1f8, 571}, /* trust */
    {0x402207db, -369}, /* the pull */
    {0x4026f4a2, -429}, /* is check */
    {0x402b16f9, -435}, /* by e */
    {0x402c69b7, -299}, /* internal * the */
    {0x4036c2ec, -272}, /* ^ possibl */
    {0x40418ca4, -346}, /* first number */
    {0x40515cdf, 263}, /* silenc */
    {0x4059658e, -337}, /* hold * the */
    {0x405eb826, -385}, /* a * person */
    {0x405fa2b4, -300}, /* includ * tru */
    {0x4060619d, -519}, /* coverag */
    {0x4062e5b0, -375}, /* recruiter */
    {0x406eeb9b, -270}, /* the * research */
    {0x4075563e, -285}, /* not specify */
    {0x40758a3a, -395}, /* project */
    {0x407b7463, -345}, /* not allow */
    {0x407d1be5, -309}, /* other circleci */
    {0x407f5886, -902}, /* specify */
    {0x40856901, -264}, /* comma * list */
    {0x408a167b, -275}, /* worklog */
    {0x408b4796, -453}, /* ^ comma */
    {0x408bd5b6, -510}, /* set by */
    {0x408f0996, -428}, /* command lin */
    {0x4093cbcd, 287}, /* now and */
    {0x40958948, -487}, /* to prevent */
    {0x409a6f79, 269}, /* draft of */
    {0x409dce29, -349}, /* to pull */
    {0x40a43524, -297}, /* for rep */
    {0x40abde00, -266}, /* browser network */
    {0x40b88c1c, 317}, /* answer by */
    {0x40c2ec5d, -324}, /* legal notic */
    {0x40c5c874, -310}, /* hav * revok */
    {0x40c60256, -277}, /* ^ never */
    {0x40d18f95, -610}, /* vector */
    {0x40d2906a, -419}, /* link * and */
    {0x40d5b008, -279}, /* label to */
    {0x40d7c310, -443}, /* issu * the */
    {0x40dd1891, -502}, /* nam with */
    {0x40df56f4, 351}, /* replicat */
    {0x40dffc74, -298}, /* a return */
    {0x40e01d7e, -662}, /* your account */
    {0x40e759eb, -262}, /* ^ swip */
    {0x40eb909b, -285}, /* several */
    {0x40ec4ebb, -351}, /* thi show */
    {0x40ede1f7, 262}, /* the * alarm */
    {0x40ee7bb8, -288}, /* you * look */
    {0x40eeee64, -334}, /* analyzer */
    {0x40ef001a, -306}, /* of lin */
    {0x40f23204, -333}, /* lead * a */
    {0x40f84630, -264}, /* request * saf */
    {0x40f94779, -272}, /* grant * an */
    {0x40fbf82d, -268}, /* topic list */
    {0x40fcb184, -361}, /* tag from */
    {0x40feee18, -315}, /* pie chart */
    {0x4109b378, -396}, /* ^ quantity */
    {0x410bcdf8, -306}, /* ^ pdf */
    {0x4114b148, 267}, /* and * all */
    {0x41154c07, -444}, /* of * variabl */
    {0x4118db09, -280}, /* and build */
    {0x411b9cd8, -448}, /* ^ common */
    {0x411e5791, -277}, /* volum attach */
    {0x41223735, -304}, /* subsequent call */
    {0x4124f7d9, -337}, /* link for */
    {0x412ae5c9, -552}, /* the program */
    {0x412cb699, -462}, /* path wher */
    {0x4142cac5, 283}, /* fil * motion */
    {0x41495599, -336}, /* a component */
    {0x414da82d, -465}, /* unset */
    {0x4150ecca, -368}, /* reminder that */
    {0x415128f3, -267}, /* are mad */
    {0x4154b11c, -269}, /* supabas project */
    {0x416206f1, -352}, /* certificat * reload */
    {0x416936ad, -489}, /* full path */
    {0x4178bb7b, -588}, /* return its */
    {0x41a626fd, -372}, /* that doe */
    {0x41a68499, -360}, /* be specific */
    {0x41a94480, -315}, /* to * target */
    {0x41b196f3, -298}, /* branch of */
    {0x41b4730b, -262}, /* has * run */
    {0x41c569c7, -411}, /* hook are */
    {0x41da7517, -273}, /* of inactivity */
    {0x41dad4a8, -435}, /* secret * mask */
    {0x41e17171, -463}, /* on * to */
    {0x41e71175, -408}, /* it but */
    {0x41e88357, -321}, /* search * user */
    {0x41ec5fe1, -294}, /* suppress the */
    {0x41f0ea20, 279}, /* without a */
    {0x41f3755c, -292}, /* also cover */
    {0x41fd9d4d, -298}, /* statu * an */
    {0x41ff18d8, -297}, /* balanc for */
    {0x41ff9143, -278}, /* the entrypoint */
    {0x420f3aec, -435}, /* get user */
    {0x4217e491, -362}, /* assistant * not */
    {0x4219f78c, -344}, /* pivot tabl */
    {0x42215e85, -392}, /* unix */
    {0x4235ad8b, -309}, /* action that */
    {0x4245ce9c, -538}, /* left alon */
    {0x42524015, 293}, /* security * in */
    {0x42569a09, -425}, /* to * privat */
    {0x42581ef6, -292}, /* tim bucket */
    {0x425974b5, -315}, /* delet * folder */
    {0x426a17a8, -269}, /* of * cod */
    {0x42721fcc, -310}, /* support by */
    {0x4273c852, -274}, /* an * meet */
    {0x427a51c1, -289}, /* unnecessary */
    {0x427f2582, -303}, /* silent ignor */
    {0x42807a95, -415}, /* the section */
    {0x42851718, -535}, /* brav */
    {0x42861139, -368}, /* order * sign */
    {0x428862ec, -437}, /* ^ second */
    {0x42927010, -294}, /* match * are */
    {0x42aad6e4, -337}, /* ambiguou */
    {0x42ac1344, -728}, /* ^ maximum */
    {0x42b15f5a, -328}, /* read * as */
    {0x42b950df, -327}, /* and fail */
    {0x42b9baa1, -629}, /* worksheet */
    {0x42cb87e6, -348}, /* add * comment */
    {0x42d70d24, 309}, /* in advanc */
    {0x42df1de2, -347}, /* block * creat */
    {0x42e24550, -637}, /* the * or */
    {0x42e5a130, -409}, /* bank app */
    {0x42e6d01a, -299}, /* the screen */
    {0x42e91d10, -608}, /* 0 is */
    {0x42f4f54b, -292}, /* and scal */
    {0x43006ccd, -264}, /* replac * match */
    {0x4302ed91, -372}, /* logical */
    {0x430d26db, -294}, /* encod is */
    {0x430f766a, -279}, /* ^ initializ */
    {0x43158c15, -305}, /* opacity * 0 */
    {0x43170b6c, -344}, /* may * longer */
    {0x4318f175, -339}, /* ^ someon */
    {0x43193ade, 298}, /* cod on */
    {0x43200d00, 277}, /* from * chat */
    {0x4322b178, -371}, /* if * guest */
    {0x43243656, -358}, /* to * library */
    {0x432cbc1e, -379}, /* rust */
    {0x434955f9, -304}, /* the * skip */
    {0x434bf4c7, -276}, /* and * part */
    {0x434f3a59, -386}, /* is against */
    {0x4351320f, -274}, /* its * with */
    {0x43514bad, -393}, /* the distanc */
    {0x4357dd98, -313}, /* contact profil */
    {0x43591801, -290}, /* flex */
    {0x435c00c3, -645}, /* strategy */
    {0x4363412f, -309}, /* user * switch */
    {0x4365c41d, -357}, /* of * workflow */
    {0x43670fca, 276}, /* of * production */
    {0x4377a105, 274}, /* be disabl */
    {0x4383a76e, -266}, /* empty cell */
    {0x4384f1ae, 268}, /* reveal the */
    {0x438ce49c, -271}, /* the pag */
    {0x438e9923, -506}, /* and * befor */
    {0x43915ef1, -328}, /* vcpu */
    {0x439e767a, -282}, /* with * endpoint */
    {0x43a4a533, -358}, /* contain text */
    {0x43a86adf, -287}, /* secret * as */
    {0x43af709b, -282}, /* memory limit */
    {0x43c3e54d, -348}, /* instruction model */
    {0x43c9e266, -292}, /* to resum */
    {0x43cc4e3d, -275}, /* break off */
    {0x43cf7966, -327}, /* them * your */
    {0x43d27821, -420}, /* search * web */
    {0x43d68fa4, -377}, /* a chang */
    {0x43d75289, -378}, /* or after */
    {0x43e1901b, 323}, /* of * shown */
    {0x43eaeab8, -303}, /* phas one */
    {0x43f5d847, -276}, /* two version */
    {0x43f7fc3d, -357}, /* steal */
    {0x44080ee2, -396}, /* question to */
    {0x440f84da, -354}, /* as stal */
    {0x441a9ae8, -267}, /* thi mcp */
    {0x441b990b, -305}, /* messag * includ */
    {0x441d6f86, -360}, /* to * clipboard */
    {0x4423c415, -276}, /* the post */
    {0x4426df58, 292}, /* a timeout */
    {0x442bf380, -399}, /* ^ wip */
    {0x443072b9, -311}, /* folder contain */
    {0x44481ec0, -362}, /* task in */
    {0x44490937, 345}, /* publisher */
    {0x4449628c, -427}, /* plac a */
    {0x444a2b39, -294}, /* bill receipt */
    {0x444b5789, -306}, /* a customer */
    {0x44533f05, -272}, /* if * sourc */
    {0x4453e401, -302}, /* whoi * profil */
    {0x4454bec7, -340}, /* ^ icon */
    {0x445e148a, -346}, /* ids that */
    {0x4464d297, -386}, /* a * failur */
    {0x44669d83, -736}, /* activat */
    {0x446c5c61, -273}, /* for * rollback */
    {0x446cd0a2, -305}, /* physical */
    {0x4472f42c, -407}, /* of result */
    {0x4481c3f8, -265}, /* so * do */
    {0x44871401, -264}, /* metacharacter * argument */
    {0x448c4fe5, -304}, /* continuation token */
    {0x448cab7c, -622}, /* the select */
    {0x449284f4, -350}, /* participant and */
    {0x44949116, -325}, /* includ * default */
    {0x4494a099, -520}, /* if * provid */
    {0x449632ff, -346}, /* error * them */
    {0x4498ddc4, -313}, /* row of */
    {0x449a94f3, -304}, /* iid */
    {0x449b054a, -267}, /* still only */
    {0x449b0e69, -336}, /* ^ configuration */
    {0x449ffb79, -339}, /* apply * thi */
    {0x44a114c0, -271}, /* with open */
    {0x44a3ac38, -339}, /* the age */
    {0x44ac57fd, -310}, /* is * fals */
    {0x44b66cc9, -269}, /* rang of */
    {0x44b8e66f, -299}, /* supply * the */
    {0x44ba444d, -367}, /* south */
    {0x44ca9cb9, 503}, /* out * it */
    {0x44caba68, -398}, /* skip * leav */
    {0x44cabc75, 288}, /* the publisher */
    {0x44d521f8, -310}, /* for * you */
    {0x44da406c, -386}, /* be visibl */
    {0x44dcd904, -268}, /* hav * request */
    {0x44e29006, -421}, /* oldest first */
    {0x44ef9c03, -274}, /* older one */
    {0x44f4794e, -267}, /* scan * malwar */
    {0x44f73e51, -351}, /* miss * the */
    {0x44f88b28, -339}, /* and * attachment */
    {0x44f970ab, -363}, /* statu * to */
    {0x44f9d1e8, -274}, /* bot messag */
    {0x45028228, -863}, /* organization */
    {0x4502972d, -283}, /* when * password */
    {0x45044802, 263}, /* delivery */
    {0x4506b4b3, -409}, /* sur that */
    {0x450c27c4, 264}, /* in * term */
    {0x451f719a, -294}, /* default full */
    {0x45232d38, -689}, /* fil nam */
    {0x45372097, -401}, /* integrat */
    {0x45405f97, -280}, /* is subject */
    {0x45414cfe, -424}, /* tool * when */
    {0x45461abc, -268}, /* ^ sponsor */
    {0x45497695, -322}, /* pub */
    {0x454c06ab, -263}, /* new * model */
    {0x4551b8d2, -415}, /* the * itself */
    {0x45529768, -271}, /* up * their */
    {0x4557ffaa, -264}, /* as chosen */
    {0x4563054e, -331}, /* if * sensor */
    {0x4567a787, -691}, /* associat with */
    {0x4568e689, 277}, /* silenc as */
    {0x457227ee, -319}, /* the * seven */
    {0x45773cf5, 313}, /* last * messag */
    {0x4577fcc7, -492}, /* return * result */
    {0x45826f5f, -407}, /* is held */
    {0x4585527b, -448}, /* rol to */
    {0x4585554b, -528}, /* worktre */
    {0x458c3ec2, -282}, /* search * search */
    {0x459f5c7c, 292}, /* and fil */
    {0x45b4cb52, 324}, /* ^ provid */
    {0x45b6a402, -836}, /* ^ how */
    {0x45bca0da, -374}, /* the * bill */
    {0x45bcd069, -273}, /* brav search */
    {0x45c78696, -407}, /* ^ sprint */
    {0x45cb6290, -317}, /* of project */
    {0x45d3fd1d, -349}, /* ^ intend */
    {0x45d4f6b4, -463}, /* it * only */
    {0x45d5898a, -315}, /* ^ null */
    {0x45d6ed2f, -310}, /* dont * them */
    {0x45d73bd1, -594}, /* sensitiv */
    {0x45db47af, -298}, /* current * session */
    {0x45e2e907, -347}, /* so on */
    {0x45e64c82, -331}, /* ^ room */
    {0x45f2cd0c, -290}, /* a slid */
    {0x45f74697, -374}, /* disabl * check */
    {0x4601afc6, -441}, /* ^ port */
    {0x4605a0d6, -307}, /* currency of */
    {0x46165057, -269}, /* har */
    {0x46172cc4, -315}, /* test step */
    {0x46186187, -274}, /* queu endpoint */
    {0x462474de, 330}, /* call * but */
    {0x4624a6cf, -267}, /* upgrad * v1 */
    {0x4629462c, -264}, /* call * provider */
    {0x463345b9, -279}, /* sub test */
    {0x4634613b, -276}, /* of return */
    {0x463a9b1f, -328}, /* befor each */
    {0x463b21f6, -302}, /* overrid */
    {0x463ef1a4, -305}, /* ^ youtub */
    {0x464422d4, -326}, /* or privat */
    {0x464c3d70, -368}, /* identifier for */
    {0x464c7ee4, -316}, /* health check */
    {0x4653a85e, -301}, /* field * empty */
    {0x4656e5e1, -418}, /* to access */
    {0x466214e5, -302}, /* the byt */
    {0x466b513d, 358}, /* employer */
    {0x466bf803, -311}, /* start * new */
    {0x46705a64, -294}, /* fil key */
    {0x467267f2, -428}, /* separat list */
    {0x467347ba, -404}, /* day by */
    {0x4679b803, -377}, /* are public */
    {0x468293f2, -813}, /* for exampl */
    {0x468a25e0, -382}, /* from them */
    {0x469b665d, 304}, /* kept by */
    {0x469c054c, -264}, /* text query */
    {0x46a43458, -384}, /* creat in */
    {0x46a7081a, -276}, /* comment are */
    {0x46bacf8f, -271}, /* includ for */
    {0x46c7e6ff, -379}, /* new valu */
    {0x46cd53f4, 297}, /* the saving */
    {0x46d0136f, -332}, /* get recent */
    {0x46d13284, -500}, /* a * record */
    {0x46dbfd85, -369}, /* quick * structur */
    {0x46e5247e, -289}, /* purg the */
    {0x46e635d1, 374}, /* the retention */
    {0x46e79b8a, -451}, /* nearest point */
    {0x46e821d1, -287}, /* cancel it */
    {0x46fb42f1, -410}, /* reject with */
    {0x46fcfb6a, -619}, /* to * client */
    {0x470047bd, -342}, /* messag * by */
    {0x4701d892, -336}, /* segment contact */
    {0x4707df99, -389}, /* filterbytestsresult */
    {0x47199e24, -396}, /* new sourc */
    {0x471d193b, -268}, /* new * cod */
    {0x471ecb30, -441}, /* upsert */
    {0x47218862, -423}, /* mutual */
    {0x4723af61, -428}, /* hid it */
    {0x4723d5a8, -524}, /* of * team */
    {0x472726fe, -591}, /* to * you */
    {0x47317f13, -341}, /* data * to */
    {0x4738ccee, -333}, /* draft * until */
    {0x47429792, -268}, /* cas the */
    {0x4743b683, -312}, /* dat * for */
    {0x474703fb, -291}, /* solv the */
    {0x474cf741, -287}, /* trigger * to */
    {0x4751fd14, -272}, /* when any */
    {0x47646a38, -312}, /* to receiv */
    {0x476e7b59, -288}, /* tiny */
    {0x476fd475, -626}, /* to * to */
    {0x47760f7d, -340}, /* shown * to */
    {0x477b88a4, 296}, /* of * siz */
    {0x477f8064, -506}, /* workflow */
    {0x478098a1, -301}, /* over * and */
    {0x478f9c2f, -291}, /* get * info */
    {0x4793a267, -275}, /* roll * the */
    {0x479a4436, -356}, /* for * referenc */
    {0x479f181d, -553}, /* natural */
    {0x47bccc03, -297}, /* lead * the */
    {0x47c0ad4d, -302}, /* return * output */
    {0x47c7878a, -268}, /* you * build */
    {0x47c8f2a8, -289}, /* exist and */
    {0x47c92c76, -324}, /* fals if */
    {0x47cafcb2, -275}, /* ^ finaliz */
    {0x47cc21d9, 405}, /* complaint */
    {0x47cde8b2, -421}, /* set * in */
    {0x47cf75f8, -304}, /* send updat */
    {0x47d7b821, -327}, /* never in */
    {0x47e320fd, -622}, /* generat a */
    {0x47e8c74e, -440}, /* a delet */
    {0x47fc5aaa, 425}, /* elsewher */
    {0x47fdbb90, 263}, /* be answer */
    {0x4807106e, 264}, /* config so */
    {0x4807edba, 276}, /* the second */
    {0x481b0bd8, -305}, /* list segment */
    {0x48242109, -267}, /* for the */
    {0x48264467, -268}, /* pin data */
    {0x4834abe3, 274}, /* step was */
    {0x483742ca, -552}, /* text fil */
    {0x483a0cca, -289}, /* end * turn */
    {0x4846ea1e, -262}, /* be updat */
    {0x4848fe54, -268}, /* cost first */
    {0x484f5072, -423}, /* consent of */
    {0x485f4243, -293}, /* user * content */
    {0x48609817, -289}, /* ^ spend */
    {0x486f59aa, -356}, /* session is */
    {0x48716dc8, -305}, /* to exclud */
    {0x48718939, -351}, /* by * airlin */
    {0x4888fde5, -294}, /* the shap */
    {0x48925f35, -337}, /* the * array */
    {0x4897e3ad, -332}, /* upload * is */
    {0x48a4635a, -269}, /* uuid * the */
    {0x48ace9cd, -341}, /* or * are */
    {0x48ade523, -356}, /* of pipelin */
    {0x48b6a9e2, -293}, /* when creat */
    {0x48bba0e9, -333}, /* of * singl */
    {0x48c40d39, -455}, /* eq */
    {0x48c8a921, -332}, /* host folder */
    {0x48ce0ea2, -263}, /* expiration tim */
    {0x48d0eae6, -281}, /* longitud * the */
    {0x48d50d37, -316}, /* learn mor */
    {0x48dc61a9, -476}, /* cant * the */
    {0x48dd02f9, -279}, /* which show */
    {0x48e21601, -366}, /* to guest */
    {0x48e2fc6d, -586}, /* suit */
    {0x48e35b9d, -269}, /* numberedsourc */
    {0x48e99b5c, -451}, /* transition */
    {0x48ec1d90, -332}, /* a * plac */
    {0x48ef5151, -309}, /* preview * approv */
    {0x48f0b2c7, -301}, /* clos if */
    {0x48f448a6, -306}, /* anyth that */
    {0x4900886a, 293}, /* the lowest */
    {0x4900f6f9, -316}, /* axe */
    {0x4902b2e2, -286}, /* ^ cluster */
    {0x490f71c6, -268}, /* process * a */
    {0x49139e9d, -333}, /* can * undon */
    {0x49169e28, -379}, /* creat * the */
    {0x49222062, -330}, /* on another */
    {0x492261ef, -301}, /* workspac admin */
    {0x49237b55, -270}, /* you * don */
    {0x4923f0ec, -356}, /* delet account */
    {0x49256659, -263}, /* longer * 0 */
    {0x49258bee, -293}, /* lin * account */
    {0x4927debf, -299}, /* customer has */
    {0x4933ef54, -770}, /* ^ enabl */
    {0x4933f638, -356}, /* an api */
    {0x493b6c52, -268}, /* the messag */
    {0x493b96fc, -285}, /* never enter */
    {0x494991e6, -386}, /* they want */
    {0x4970eab0, -306}, /* any messag */
    {0x49742195, 283}, /* adopt */
    {0x4974c3c8, -270}, /* a monitor */
    {0x497d5042, -462}, /* for thirty */
    {0x49883238, -350}, /* mutual * with */
    {0x498ad76e, -320}, /* app and */
    {0x4993ccc5, -310}, /* higher valu */
    {0x4993d82f, -272}, /* ^ dyno */
    {0x499dff85, 306}, /* the reseller */
    {0x49a8b5e2, -312}, /* ask * it */
    {0x49b1d64b, -564}, /* and can */
    {0x49b3dcc5, -348}, /* when * from */
    {0x49b497d0, -330}, /* for * that */
    {0x49b852c4, -480}, /* sav as */
    {0x49bf4f7c, -281}, /* brows */
    {0x49c48611, -499}, /* it * an */
    {0x49cceceb, -277}, /* it * add */
    {0x49d19fd7, -488}, /* ^ operator */
    {0x49da81cf, -269}, /* use one */
    {0x49e34e35, -277}, /* respons also */
    {0x49eca0fc, 334}, /* production */
    {0x49ecf235, -274}, /* its project */
    {0x49f3881e, -308}, /* polit and */
    {0x49f82d5c, -278}, /* permission the */
    {0x49fb2a33, -394}, /* head */
    {0x49fff6f7, -436}, /* fil * an */
    {0x4a03a108, -461}, /* is kept */
    {0x4a05e037, -547}, /* ^ best */
    {0x4a10b91e, 398}, /* the scheduler */
    {0x4a161353, -375}, /* ^ they */
    {0x4a1989a8, -276}, /* importanc */
    {0x4a1b0bd0, -297}, /* exact * in */
    {0x4a1bc7f1, 461}, /* it find */
    {0x4a1dcea6, 368}, /* each */
    {0x4a218afe, -331}, /* 0 * limit */
    {0x4a221f06, -313}, /* column * the */
    {0x4a26d714, -279}, /* copy * other */
    {0x4a357ba9, 270}, /* recent * of */
    {0x4a3c374c, -296}, /* reset dns */
    {0x4a42951e, -412}, /* ^ referenc */
    {0x4a455e89, -280}, /* re validat */
    {0x4a4e01d3, -489}, /* the * schema */
    {0x4a5db153, -287}, /* titl description */
    {0x4a67c8a2, 283}, /* ^ consent */
    {0x4a6b3d07, -265}, /* a right */
    {0x4a6cff19, -349}, /* the disput */
    {0x4a70aebc, -295}, /* add request */
    {0x4a7c1e16, -286}, /* invit * are */
    {0x4a7dc822, -355}, /* avg */
    {0x4a88730b, -306}, /* old * delet */
    {0x4a8880e7, -330}, /* long press */
    {0x4a8e1f77, -310}, /* the * end */
    {0x4a9568b8, -471}, /* dif output */
    {0x4a9a4b27, -398}, /* do * run */
    {0x4aa783d5, -633}, /* ^ usag */
    {0x4aa97fc8, -284}, /* for * secret */
    {0x4aab4af0, -505}, /* g */
    {0x4aabc44d, -443}, /* chang sinc */
    {0x4aae0730, -305}, /* summary one */
    {0x4aaebd27, -311}, /* step with */
    {0x4ab8d575, -266}, /* the complet */
    {0x4adaf6c4, -264}, /* permission for */
    {0x4ae394c8, -356}, /* extraction */
    {0x4aedb3d7, -271}, /* target * and */
    {0x4b20dd37, -279}, /* after user */
    {0x4b2337d1, -265}, /* tru * only */
    {0x4b2a6c84, -299}, /* after * attempt */
    {0x4b418f12, -534}, /* interact */
    {0x4b474282, -291}, /* with review */
    {0x4b48aabf, -607}, /* stop and */
    {0x4b4c70e5, -381}, /* error cod */
    {0x4b59e302, -330}, /* cach */
    {0x4b5abb9a, -329}, /* contain * data */
    {0x4b6bf351, -320}, /* your address */
    {0x4b6eb41d, 290}, /* user * count */
    {0x4b6f5d88, -415}, /* are valid */
    {0x4b76be05, -476}, /* model * the */
    {0x4b7bc983, -283}, /* requir * access */
    {0x4b7bf024, -326}, /* can decid */
    {0x4b7f8748, -262}, /* are * mask */
    {0x4b7fae33, -468}, /* them in */
    {0x4b861444, -294}, /* for your */
    {0x4b867ccf, -580}, /* sav to */
    {0x4b89b919, -283}, /* includ with */
    {0x4b8e7908, -324}, /* assignment to */
    {0x4b9d2bd1, -326}, /* ^ country */
    {0x4b9db3b1, -718}, /* the * 0 */
    {0x4ba062a4, -292}, /* in * driv */
    {0x4ba10916, -375}, /* of lock */
    {0x4ba8c301, -290}, /* remot connection */
    {0x4badfcb6, -355}, /* ^ travel */
    {0x4bb86b09, 315}, /* removal of */
    {0x4bb90a79, -288}, /* workspac and */
    {0x4bc45923, -288}, /* be * 0 */
    {0x4bc804f9, -413}, /* explicit ask */
    {0x4bcb1061, -399}, /* ^ expression */
    {0x4bcca7d6, -464}, /* a * process */
    {0x4bd3315f, -315}, /* to wip */
    {0x4bd549d1, -284}, /* and * ask */
    {0x4bdce88a, -270}, /* ^ follow */
    {0x4be0cf28, -384}, /* job * in */
    {0x4be4ebf0, -483}, /* in again */
    {0x4bea0200, -720}, /* thi endpoint */
    {0x4bf682e8, -358}, /* the * statu */
    {0x4bf9e448, -281}, /* to * survey */
    {0x4bfaa4b1, -306}, /* remov * key */
    {0x4bfd3640, -295}, /* compress and */
    {0x4c075def, -279}, /* on v2 */
    {0x4c0865c9, -282}, /* ^ ship */
    {0x4c250f2d, -444}, /* memory and */
    {0x4c2c147d, -311}, /* the * parameter */
    {0x4c2cc93e, -288}, /* with * script */
    {0x4c337704, -437}, /* ^ no */
    {0x4c434e97, -438}, /* css */
    {0x4c44df14, -295}, /* self sign */
    {0x4c453881, -409}, /* never * an */
    {0x4c4c6aa7, -371}, /* skip * fil */
    {0x4c50e149, -348}, /* request without */
    {0x4c53357d, -315}, /* statu */
    {0x4c5459d9, -314}, /* the priority */
    {0x4c59ecf5, -285}, /* ^ ear */
    {0x4c605cf4, -311}, /* app on */
    {0x4c61a8f6, -298}, /* ask you */
    {0x4c6279b3, -383}, /* ideal */
    {0x4c6446cf, -263}, /* ^ participant */
    {0x4c6b1155, 276}, /* screen * and */
    {0x4c736805, -324}, /* leav * other */
    {0x4c7578f1, -316}, /* begin * the */
    {0x4c7ed58c, 293}, /* was * is */
    {0x4c838d67, -436}, /* browser * that */
    {0x4c84d46d, -327}, /* polylin */
    {0x4c877c5f, -420}, /* to load */
    {0x4c8ab2db, -264}, /* run * usual */
    {0x4c8ff008, -307}, /* should ask */
    {0x4c903bce, -471}, /* user agr */
    {0x4c95ab08, -415}, /* a * search */
    {0x4c97c248, -319}, /* other * to */
    {0x4c9c0d5b, -402}, /* slug of */
    {0x4c9e1bcc, 316}, /* reset * the */
    {0x4ca695bf, -350}, /* are generat */
    {0x4cb213c1, -666}, /* collection of */
    {0x4cb7ed61, -309}, /* a column */
    {0x4cc43ca6, -285}, /* provider * hav */
    {0x4ccbcac3, -273}, /* inactivity */
    {0x4ccd1f6a, -399}, /* ^ verbos */
    {0x4cdc2ae6, -506}, /* the * content */
    {0x4cde8256, -273}, /* pag * pag */
    {0x4cf8085c, -871}, /* edg */
    {0x4cf8d1eb, -314}, /* with * severity */
    {0x4d0b2b7a, -314}, /* field valu */
    {0x4d0bab7d, -272}, /* improv * quality */
    {0x4d129ccc, -347}, /* for * container */
    {0x4d156ca0, -284}, /* updat nam */
    {0x4d17710e, -447}, /* return * pag */
    {0x4d19d2b8, 386}, /* on first */
    {0x4d33a1af, -296}, /* list * field */
    {0x4d33df94, -537}, /* pivottabl */
    {0x4d342b18, -271}, /* unlik * other */
    {0x4d35c184, -373}, /* the * first */
    {0x4d3ca891, -345}, /* impossibl */
    {0x4d3d8cbc, -286}, /* they * enter */
    {0x4d3e8f75, -461}, /* be undon */
    {0x4d42b171, -346}, /* must * in */
    {0x4d5d8a8c, -270}, /* requir * over */
    {0x4d5ee25c, -391}, /* read * resourc */
    {0x4d60378f, -384}, /* for * day */
    {0x4d69d446, -265}, /* follow instruction */
    {0x4d7192a6, -306}, /* pag * which */
    {0x4d7e6121, -284}, /* them * and */
    {0x4d80af05, -267}, /* td */
    {0x4d81514d, 304}, /* with thi */
    {0x4d8de29c, -278}, /* for set */
    {0x4d8e0adc, -319}, /* are * silent */
    {0x4d940355, -379}, /* session * to */
    {0x4d98e1aa, -309}, /* credit thi */
    {0x4da35e87, -301}, /* validat server */
    {0x4dad4ef5, -451}, /* ^ width */
    {0x4db21ebe, -410}, /* id for */
    {0x4dbaae57, -341}, /* caus */
    {0x4dc67712, -312}, /* so look */
    {0x4dcc644c, -290}, /* user * app */
    {0x4dd2f1e5, -365}, /* start * from */
    {0x4dd30a29, -478}, /* only * with */
    {0x4dd7f06e, 354}, /* your * of */
    {0x4dd99ddf, -385}, /* templat are */
    {0x4dd9fd3e, -375}, /* when * request */
    {0x4ddb7a44, 293}, /* being * is */
    {0x4de3dda9, -333}, /* return count */
    {0x4de6749b, -313}, /* contact of */
    {0x4defe04a, -475}, /* unless * is */
    {0x4df0bc6b, -318}, /* list secret */
    {0x4dfea104, -296}, /* calibri */
    {0x4dff8aba, 267}, /* giv each */
    {0x4e055601, -586}, /* coordinat */
    {0x4e0cc6b9, -324}, /* postgr */
    {0x4e18af94, -287}, /* nam * compar */
    {0x4e256c89, -269}, /* whether * has */
    {0x4e26e906, -381}, /* return * request */
    {0x4e2e6a3a, -601}, /* the * app */
    {0x4e315e8f, -482}, /* assign */
    {0x4e32f9bc, -311}, /* get output */
    {0x4e3e75d5, -542}, /* when * use */
    {0x4e49bf54, -324}, /* new tab */
    {0x4e4fec13, -350}, /* the organizer */
    {0x4e585589, 297}, /* valid if */
    {0x4e58cc4f, -268}, /* going * be */
    {0x4e5a14fc, 324}, /* that we */
    {0x4e6569a2, -309}, /* treemap */
    {0x4e6902d6, -395}, /* call and */
    {0x4e6c52d2, -318}, /* in * one */
    {0x4e7158ad, -362}, /* replac * one */
    {0x4e71ab58, -342}, /* the * ids */
    {0x4e77d82f, -297}, /* the timesheet */
    {0x4e898154, -266}, /* concentration */
    {0x4e8fb8a0, -550}, /* nam for */
    {0x4e9920a3, 302}, /* ^ peopl */
    {0x4e9e45b8, -284}, /* and activity */
    {0x4ea6dca7, -291}, /* and team */
    {0x4ead2ac8, -336}, /* their own */
    {0x4eaf618d, -288}, /* which * pass */
    {0x4eb005e4, -321}, /* markdown content */
    {0x4eb48101, -679}, /* to * current */
    {0x4ec03317, -331}, /* an exist */
    {0x4ecdb073, -644}, /* pixel */
    {0x4ed151cc, -476}, /* in * current */
    {0x4eeb51d1, -355}, /* of * it */
    {0x4eed0240, -263}, /* travel mod */
    {0x4ef75eb9, -506}, /* e g */
    {0x4efcc170, -325}, /* befor * run */
    {0x4f0e30e8, -272}, /* document set */
    {0x4f13056b, -588}, /* ^ doe */
    {0x4f173cf5, 301}, /* match with */
    {0x4f29ab5b, -353}, /* mermaid */
    {0x4f2ff930, -309}, /* tool * chang */
    {0x4f3d04f5, -473}, /* so ask */
    {0x4f4cb534, -348}, /* only * field */
    {0x4f558f98, -334}, /* ^ unlik */
    {0x4f695fd0, -517}, /* hash * the */
    {0x4f722627, -300}, /* guidanc that */
    {0x4f7525c0, -557}, /* b */
    {0x4f757d47, -319}, /* in get */
    {0x4f7854b5, -270}, /* fals * is */
    {0x4f793623, -325}, /* config * of */
    {0x4f7bbaa4, 308}, /* spe * the */
    {0x4f845723, -384}, /* a permission */
    {0x4f896639, -277}, /* has * accept */
    {0x4f89e1ac, -403}, /* do * act */
    {0x4f944077, -305}, /* the altitud */
    {0x4f9c7a88, -506}, /* the window */
    {0x4fa7fa2a, -283}, /* when * server */
    {0x4faee286, -325}, /* which pag */
    {0x4fb1191e, 285}, /* truncat its */
    {0x4fbc4b0b, -304}, /* the * anywher */
    {0x4fbccbdf, -266}, /* upstream */
    {0x4fbd888a, -290}, /* event on */
    {0x4fbee9ba, -579}, /* and get */
    {0x4fc16b6f, -285}, /* thi creat */
    {0x4fc4c287, -334}, /* read scop */
    {0x4fc5e2c7, -270}, /* month the */
    {0x4fc840d3, 291}, /* ^ prescription */
    {0x4fc96b89, -281}, /* for * parameter */
    {0x4fcbb74d, 266}, /* ask * data */
    {0x4fcf2f09, -452}, /* list * log */
    {0x4fcfe4d9, -364}, /* all tag */
    {0x4fd2ad54, -331}, /* allow you */
    {0x4fd52888, 262}, /* setting * call */
    {0x4fe18cbb, -353}, /* which can */
    {0x4fe3ef83, 264}, /* in * nam */
    {0x4fed181d, -297}, /* midnight of */
    {0x4ff5486b, -348}, /* creat * one */
    {0x4ff99a69, -475}, /* doesnt * the */
    {0x4ffb2ea5, -333}, /* whol * of */
    {0x4ffd7135, -369}, /* destroy after */
    {0x4ffd7151, -324}, /* miss tell */
    {0x500cc7ee, -412}, /* the * press */
    {0x5013347c, -272}, /* from * network */
    {0x50191ccb, -317}, /* fail when */
    {0x501ec2ad, -405}, /* nam shown */
    {0x501fb6aa, -302}, /* stag in */
    {0x5025119d, -299}, /* tool help */
    {0x503cec80, -289}, /* with * level */
    {0x50483663, -345}, /* search * on */
    {0x504a77fc, -324}, /* should * contain */
    {0x50530334, -267}, /* process * with */
    {0x505427ae, -392}, /* and * when */
    {0x50555ef3, -269}, /* fil * it */
    {0x5056b543, -281}, /* smart detection */
    {0x505f2104, 321}, /* ticket * clos */
    {0x50620652, -289}, /* user * permission */
    {0x50635cbc, -360}, /* nam * in */
    {0x50658d53, -418}, /* with * cod */
    {0x507056e6, -560}, /* repl */
    {0x5076af0e, -318}, /* be verify */
    {0x5078b8f8, -276}, /* prefix */
    {0x5079a6c0, -285}, /* 0 mean */
    {0x507bcb29, -304}, /* workspac * not */
    {0x50825a98, -317}, /* a * tab */
    {0x5084be37, -361}, /* been delet */
    {0x5087139f, -279}, /* symbolic */
    {0x50888f9b, -265}, /* background * as */
    {0x508b06e0, -312}, /* httpon */
    {0x508d5979, -345}, /* link that */
    {0x50922c99, -278}, /* you * tidy */
    {0x509c1fda, -287}, /* rest api */
    {0x509f1645, -331}, /* need consent */
    {0x50a005dd, -264}, /* nod * and */
    {0x50a3295c, -285}, /* thi * again */
    {0x50af93de, -325}, /* of * domain */
    {0x50afa125, -273}, /* as * credit */
    {0x50c3a9db, -295}, /* thi * them */
    {0x50c9ef5a, -389}, /* secret scanner */
    {0x50ca8178, 376}, /* describ a */
    {0x50cb45ff, -569}, /* content * to */
    {0x50d31342, -355}, /* model * are */
    {0x50d8e04d, -302}, /* php version */
    {0x50e17943, 280}, /* pool with */
    {0x50e9b620, -265}, /* ahead * upstream */
    {0x50ea1a8a, -357}, /* as * prompt */
    {0x50ec473d, 272}, /* instruction * a */
    {0x50f4457c, -383}, /* determin the */
    {0x50fa11f2, -297}, /* must meet */
    {0x50fd8a39, -338}, /* test * in */
    {0x50ff345d, -292}, /* are * limit */
    {0x510d4cad, 311}, /* for later */
    {0x511e1a24, -267}, /* out * and */
    {0x5121834e, -439}, /* go back */
    {0x51230e8d, -351}, /* ask * another */
    {0x5124fdd5, -342}, /* a bar */
    {0x512564b2, -735}, /* work item */
    {0x512a562b, -322}, /* in * group */
    {0x513e17be, -744}, /* or */
    {0x51417939, -356}, /* without * consent */
    {0x51519e52, -272}, /* to * renam */
    {0x51521b75, -316}, /* fil attachment */
    {0x5166fbc0, 289}, /* slow * down */
    {0x516b758c, -300}, /* branch * chang */
    {0x516eb63d, -641}, /* the component */
    {0x5173ac9c, -365}, /* another one */
    {0x517eb690, -306}, /* branch and */
    {0x5181f4e2, -267}, /* credit refund */
    {0x51822821, -381}, /* is fix */
    {0x5184490c, -305}, /* own browser */
    {0x518acf3a, -598}, /* hubspot */
    {0x518e0028, -268}, /* read tool */
    {0x5190fd29, -441}, /* secret are */
    {0x5198f318, -306}, /* only not */
    {0x519b124f, -276}, /* for use */
    {0x51a3e3f3, -305}, /* are * attach */
    {0x51a4ff94, -343}, /* to * sandbox */
    {0x51aec708, -302}, /* project it */
    {0x51c6353f, -265}, /* dead letter */
    {0x51c9e545, -263}, /* notification set */
    {0x51cf7ea3, -306}, /* for * not */
    {0x51df0928, -383}, /* bot and */
    {0x51e64533, -311}, /* notebook from */
    {0x51f5299d, -469}, /* option to */
    {0x51f552ff, -288}, /* chang * an */
    {0x5204285d, 340}, /* for * detection */
    {0x520dedab, -268}, /* all four */
    {0x5215e995, -302}, /* ^ reboot */
    {0x521a6a3f, -356}, /* ^ finalis */
    {0x5220c5d0, -267}, /* method and */
    {0x52262f53, -316}, /* it * that */
    {0x522b7f95, -338}, /* a * post */
    {0x522ba97f, -565}, /* to app */
    {0x522efcb1, -531}, /* of * board */
    {0x52376d57, -364}, /* rat * 0 */
    {0x523ab356, -315}, /* on * shar */
    {0x524071ae, 277}, /* even * the */
    {0x52413a53, -420}, /* data * each */
    {0x5248e431, -591}, /* ^ delet */
    {0x5248fd07, -327}, /* them * are */
    {0x524ad8a5, -268}, /* are build */
    {0x524dc998, -471}, /* access end */
    {0x524e5f1d, -310}, /* travers */
    {0x5253e2a4, -359}, /* owner * shown */
    {0x5254b725, -647}, /* millisecond */
    {0x5262dccb, -370}, /* allow to */
    {0x5268f85a, -341}, /* configur for */
    {0x526f3f87, 303}, /* it * its */
    {0x52703e53, -392}, /* utf 0 */
    {0x5272aef4, -352}, /* ^ sub */
    {0x5275d9ba, 288}, /* thre are */
    {0x527faa32, -357}, /* sav * to */
    {0x528934de, -274}, /* undo thi */
    {0x528c205e, -308}, /* between own */
    {0x528eaded, -289}, /* with * you */
    {0x52907053, -279}, /* must start */
    {0x52a1103d, 303}, /* link never */
    {0x52af90e1, 315}, /* of * main */
    {0x52b8c8c5, -293}, /* our api */
    {0x52be7621, -345}, /* not merg */
    {0x52c04a2f, -394}, /* your customer */
    {0x52c6755d, -375}, /* after * chang */
    {0x52c6d2b8, -487}, /* a remot */
    {0x52c73306, -287}, /* remain * when */
    {0x52cb7768, -388}, /* send one */
    {0x52ce8fc4, -297}, /* can * run */
    {0x52d1cc07, -283}, /* list server */
    {0x52d3daed, -313}, /* lost */
    {0x52d3eae6, -274}, /* rout are */
    {0x52d69463, -275}, /* initiat the */
    {0x52e2ee57, -270}, /* workspac id */
    {0x52f36c13, -312}, /* pleas do */
    {0x52f57d1c, -297}, /* thi api */
    {0x52f59d3c, -391}, /* not requir */
    {0x52f7cf34, 271}, /* board requir */
    {0x52f8e493, -274}, /* default * today */
    {0x530314d4, -387}, /* search fre */
    {0x5310a523, -371}, /* total number */
    {0x53184b60, -328}, /* the automatic */
    {0x5324ed8a, -315}, /* the begin */
    {0x53275f93, -296}, /* given and */
    {0x532ac7b7, -387}, /* chang * thi */
    {0x532c3807, -355}, /* send * text */
    {0x532d8017, -308}, /* formula text */
    {0x532d9d3d, -386}, /* application */
    {0x532e660e, 382}, /* it * if */
    {0x532ef211, -293}, /* point is */
    {0x533b0116, -580}, /* ^ function */
    {0x533efb39, -281}, /* text wrap */
    {0x5348e17c, -302}, /* its direction */
    {0x534bdfc2, -561}, /* owner * a */
    {0x53509c24, -282}, /* mak * fil */
    {0x53543fdb, 289}, /* demand */
    {0x536c7205, -502}, /* of * attachment */
    {0x5372e24c, -274}, /* access token */
    {0x53731df2, -347}, /* stream * log */
    {0x537397eb, -267}, /* tcp */
    {0x53748b7f, -356}, /* of * bot */
    {0x53752c11, -505}, /* of item */
    {0x537c6414, -599}, /* request body */
    {0x537df573, -432}, /* the get */
    {0x53814710, -528}, /* and return */
    {0x53840a31, -609}, /* both * and */
    {0x538e6baf, -387}, /* longer work */
    {0x538ffeaf, -803}, /* catalog */
    {0x539069ef, -363}, /* auto * if */
    {0x539d5666, -328}, /* kubectl */
    {0x53a2772e, 313}, /* our registry */
    {0x53a32434, -276}, /* current month */
    {0x53ad1ef5, -337}, /* most common */
    {0x53af3a6e, -438}, /* ^ expir */
    {0x53c48eb1, -346}, /* used * creat */
    {0x53c58ced, 282}, /* chmod */
    {0x53cca7b9, 337}, /* is * over */
    {0x53d145ed, -351}, /* enabl the */
    {0x53d3e9b1, -360}, /* for it */
    {0x53d69cdf, 281}, /* thi call */
    {0x53d73106, -325}, /* what * be */
    {0x53db9eca, 271}, /* flag * accept */
    {0x53e4b0fb, -299}, /* 4g */
    {0x53e5e2c6, -291}, /* attribut on */
    {0x53e6e2b7, -555}, /* for * agent */
    {0x53e7ad08, -320}, /* approval * a */
    {0x53e80341, -303}, /* right as */
    {0x53f29357, -401}, /* delet * from */
    {0x53f48d96, 329}, /* the hous */
    {0x53fa14cf, -350}, /* or * in */
    {0x53fa747a, -334}, /* request * for */
    {0x53fd3a58, -362}, /* row * return */
    {0x54019c19, -284}, /* first * step */
    {0x540783dd, -385}, /* step * of */
    {0x54097048, -345}, /* the 0 */
    {0x540ff9c3, -411}, /* raw * which */
    {0x5419c133, -320}, /* devic * to */
    {0x541c371d, 405}, /* upon */
    {0x541f5b81, -326}, /* account only */
    {0x541fd0fb, -310}, /* mor than */
    {0x5420f0f1, -266}, /* without actual */
    {0x54210d66, 272}, /* proprietary */
    {0x5425221e, -264}, /* befor * as */
    {0x5431ed91, -264}, /* cod * documentation */
    {0x544c29b7, -277}, /* u */
    {0x54518dbe, 271}, /* and swap */
    {0x5452ddac, -356}, /* of * child */
    {0x5458b4d1, -502}, /* ^ partial */
    {0x545921c2, -294}, /* public part */
    {0x545a47dc, -290}, /* migration and */
    {0x545c3eea, -271}, /* the extension */
    {0x545ecc4b, -267}, /* on server */
    {0x545fb98e, -458}, /* root * of */
    {0x546ca6b5, -576}, /* the webhook */
    {0x5478fd02, -509}, /* accident */
    {0x54846402, -418}, /* to inspect */
    {0x548f5727, -458}, /* of * stor */
    {0x54952548, -264}, /* and * send */
    {0x54978e17, 277}, /* ^ tax */
    {0x5497cadd, -414}, /* its * which */
    {0x5498509b, -690}, /* api */
    {0x549ca2c1, -554}, /* up * 0 */
    {0x549deed9, -279}, /* handl * the */
    {0x549ef897, 342}, /* not * continu */
    {0x54adb3d1, -312}, /* a * object */
    {0x54bd72f8, -321}, /* palett */
    {0x54c15880, -334}, /* ^ are */
    {0x54c221cf, -302}, /* scop for */
    {0x54cbed80, -264}, /* allow * access */
    {0x54cd158e, -323}, /* archiv * a */
    {0x54cda12a, -343}, /* ne */
    {0x54ce1ef1, -379}, /* the * choos */
    {0x54d18fb2, -268}, /* pag was */
    {0x54e00b8b, -411}, /* ^ each */
    {0x54e17a8c, 358}, /* that answer */
    {0x54e2f7ce, -337}, /* to * off */
    {0x54e6a3c6, -310}, /* the polygon */
    {0x54f3681e, -404}, /* a * session */
    {0x54fd35d0, -378}, /* ^ basic */
    {0x55058a6d, -379}, /* may chang */
    {0x55072c0a, -281}, /* tool * a */
    {0x55098562, -299}, /* direct in */
    {0x550a85e9, -285}, /* start * server */
    {0x550f50af, -310}, /* is * enabl */
    {0x551aa607, -303}, /* hour after */
    {0x551c9e3f, -598}, /* ^ owner */
    {0x551e7bda, -287}, /* method for */
    {0x551ee273, 523}, /* whil */
    {0x551f8fd0, -526}, /* a previou */
    {0x55309126, -399}, /* an issu */
    {0x5530f17c, -262}, /* alway mask */
    {0x5534e1de, -342}, /* messag when */
    {0x5536e9fb, -355}, /* enabl */
    {0x553f25fc, -407}, /* is rebuilt */
    {0x55456a64, -313}, /* capitalization */
    {0x5548b2e0, 284}, /* need * be */
    {0x554da349, -289}, /* valu * return */
    {0x5554b0aa, -399}, /* target and */
    {0x555ee1aa, 387}, /* tak the */
    {0x5563ea6e, -328}, /* return * first */
    {0x556649e9, -276}, /* messag * messag */
    {0x556b1eb0, -277}, /* use * mail */
    {0x5574be03, -287}, /* to * rang */
    {0x55760fbb, -448}, /* ^ new */
    {0x55780296, -340}, /* must * one */
    {0x557d5ce5, -350}, /* are * call */
    {0x5581337e, -383}, /* merg two */
    {0x5584901b, 270}, /* first answer */
    {0x558b3c68, -406}, /* get list */
    {0x5592b07e, -303}, /* build * is */
    {0x5596013c, -454}, /* never run */
    {0x559a9b23, -412}, /* to * templat */
    {0x559aaf9e, -289}, /* indicator */
    {0x55a087e5, -379}, /* and ignor */
    {0x55a7873b, -428}, /* top level */
    {0x55a8aa04, 264}, /* the * thre */
    {0x55ab8522, -292}, /* project root */
    {0x55b26a2a, 290}, /* hesitat */
    {0x55b7ad4a, 326}, /* answer */
    {0x55bcc898, 371}, /* passport */
    {0x55c32ee9, 275}, /* reply from */
    {0x55d3bc65, 266}, /* want the */
    {0x55dc4a4e, -297}, /* their term */
    {0x55df7ef5, -286}, /* ^ canonical */
    {0x55eab9e9, -294}, /* check * each */
    {0x55f65af6, -370}, /* the redi */
    {0x5609ac4f, -409}, /* mad and */
    {0x561105b5, -440}, /* isnt * the */
    {0x5612c8a8, -301}, /* calendar * be */
    {0x561523da, -282}, /* after one */
    {0x56161c88, -333}, /* get * when */
    {0x5618e623, -306}, /* fil * list */
    {0x561d1830, -284}, /* authorization cod */
    {0x561d40c8, -538}, /* to insert */
    {0x561f34a4, -362}, /* be * empty */
    {0x561fe588, -377}, /* when set */
    {0x5625da2b, -348}, /* commit sha */
    {0x5627c940, 284}, /* cours of */
    {0x5632adf4, -267}, /* calculat */
    {0x5634f6e9, -417}, /* ^ cannot */
    {0x5638508c, -301}, /* in nin */
    {0x56389f75, -366}, /* retry */
    {0x56434f31, -326}, /* tool giv */
    {0x56446dbd, -263}, /* in * browser */
    {0x56447fc9, -407}, /* policy * to */
    {0x564ee8c7, -476}, /* ^ rep */
    {0x5657476f, -566}, /* the member */
    {0x56582a76, 288}, /* ^ internal */
    {0x56586760, -315}, /* twic * the */
    {0x566012ec, 266}, /* client * for */
    {0x5660ef3e, -293}, /* thread * the */
    {0x566af390, -411}, /* ^ point */
    {0x5670bb2f, -316}, /* hidden row */
    {0x56727607, -289}, /* session * count */
    {0x567e75c2, 341}, /* incident * clos */
    {0x56806e9b, -294}, /* verify * the */
    {0x5688ef4c, -268}, /* between 0 */
    {0x568ec0d0, -274}, /* empty object */
    {0x569362c9, -414}, /* are * run */
    {0x5696248e, 265}, /* with * access */
    {0x56983e22, -263}, /* thi team */
    {0x56a4381d, -285}, /* an npm */
    {0x56a52927, -399}, /* of * the */
    {0x56a77645, -356}, /* not past */
    {0x56ad4b53, -276}, /* item * creat */
    {0x56ad4dec, 339}, /* fiv percent */
    {0x56b261b4, -453}, /* allow directory */
    {0x56c0fa2d, -320}, /* provider and */
    {0x56c4ee88, -302}, /* a * public */
    {0x56c51003, -373}, /* no secret */
    {0x56d197c1, -280}, /* suggestion in */
    {0x56da4885, -442}, /* for * query */
    {0x56e4b40f, -547}, /* differ from */
    {0x56ec0dbc, -291}, /* messag * a */
    {0x56ed6d9b, -269}, /* the connector */
    {0x56eebbe3, -353}, /* in * or */
    {0x56f0e714, -282}, /* offset for */
    {0x56f4a786, -285}, /* for * statu */
    {0x56f74313, -510}, /* display in */
    {0x56f89207, -418}, /* drag */
    {0x56ffaf09, -308}, /* your local */
    {0x56fff564, 269}, /* consent * tru */
    {0x570029e2, -440}, /* can * found */
    {0x57056446, -427}, /* plan has */
    {0x570f2964, -399}, /* webpag */
    {0x571204ee, -293}, /* to * own */
    {0x571b0411, -326}, /* user manager */
    {0x571bf547, -433}, /* of * contact */
    {0x571dadf1, -371}, /* you for */
    {0x571df064, -447}, /* tabl nam */
    {0x57235ed8, -325}, /* curat */
    {0x5729f48c, -290}, /* record from */
    {0x572a7b79, -380}, /* thi project */
    {0x572dacb6, -480}, /* with get */
    {0x572fe929, -498}, /* scenario */
    {0x573976b9, -319}, /* to summariz */
    {0x573d0f77, -263}, /* remot track */
    {0x5743990c, -293}, /* of recent */
    {0x57449ba1, -307}, /* text or */
    {0x574fce9f, -341}, /* need * patient */
    {0x5758c1bc, -308}, /* with * currency */
    {0x57630597, -304}, /* index * in */
    {0x57692349, 274}, /* to execution */
    {0x577405a1, 295}, /* agenda */
    {0x57761322, -262}, /* gav it */
    {0x577746c5, 374}, /* fil the */
    {0x577b44dd, -278}, /* property * relationship */
    {0x577b6581, 385}, /* and post */
    {0x5781d94e, -299}, /* content * stor */
    {0x578734fa, -435}, /* and * noth */
    {0x578aac64, -498}, /* ^ category */
    {0x578bc69f, -327}, /* the kubeconfig */
    {0x578e2672, -283}, /* and print */
    {0x5792fba8, -323}, /* not * so */
    {0x579cb65e, -308}, /* to * as */
    {0x57a0c276, -263}, /* for spars */
    {0x57a92011, -485}, /* s3 */
    {0x57afa248, -302}, /* you * fil */
    {0x57ba0b40, -630}, /* and never */
    {0x57cde8de, -291}, /* request rout */
    {0x57d54c86, -370}, /* server * and */
    {0x57d6c462, -457}, /* or * to */
    {0x57d6f277, -282}, /* conversation turn */
    {0x57ddf4e5, -396}, /* the autorep */
    {0x57e7db99, -317}, /* is mount */
    {0x57efa847, -328}, /* do * giv */
    {0x57ff287a, -382}, /* a b */
    {0x58047f33, -380}, /* first row */
    {0x5807fe44, -354}, /* a liv */
    {0x580a1254, -275}, /* zsh */
    {0x580dbc7e, -317}, /* get * by */
    {0x581443b6, -290}, /* the video */
    {0x581ce5a9, -364}, /* you * app */
    {0x581dba8a, -392}, /* maximum * 0 */
    {0x582a3d58, 296}, /* verification is */
    {0x583604fa, -641}, /* after * hour */
    {0x583b3fa9, -292}, /* they * earlier */
    {0x5846a2dc, -363}, /* should * test */
    {0x585a936a, -418}, /* occurrenc */
    {0x585be576, -281}, /* browser own */
    {0x585ccec0, 279}, /* itself * the */
    {0x585d19b1, -474}, /* in * work */
    {0x585d84d0, -323}, /* number is */
    {0x58629cf3, 335}, /* every minut */
    {0x58668125, 329}, /* the student */
    {0x586fffba, -286}, /* index * a */
    {0x5873cd3d, -504}, /* ^ distanc */
    {0x5875f7f8, 290}, /* your * rul */
    {0x587c6af7, 326}, /* vendor */
    {0x5886c505, -262}, /* wher availabl */
    {0x588a304a, 295}, /* conclud */
    {0x588d0461, -501}, /* in * system */
    {0x588d35c2, -268}, /* issu as */
    {0x58926f74, -291}, /* hash of */
    {0x589336c8, -401}, /* dat when */
    {0x58967c97, -269}, /* fiv to */
    {0x58989882, -266}, /* the * either */
    {0x58994a08, 308}, /* ^ look */
    {0x589c3110, -344}, /* fals the */
    {0x58a2ef0b, -272}, /* and * detail */
    {0x58a453ce, 340}, /* the bill */
    {0x58a557cf, -367}, /* the exampl */
    {0x58a957de, -393}, /* stder */
    {0x58b68333, -414}, /* assign as */
    {0x58ba71e7, -311}, /* untrack * in */
    {0x58bb99ab, -625}, /* ^ omit */
    {0x58c374c8, -896}, /* automation */
    {0x58cc119d, -356}, /* to find */
    {0x58cdddaa, 280}, /* further * are */
    {0x58d5fb00, -374}, /* for question */
    {0x58de6bda, -269}, /* har fil */
    {0x58df8fa5, -338}, /* forc to */
    {0x58e3b121, -277}, /* invok function */
    {0x58eb680f, -335}, /* the reminder */
    {0x58f86ac0, -409}, /* usag exampl */
    {0x58fe1133, -281}, /* of * show */
    {0x590491e1, -303}, /* for automatic */
    {0x5918fbd3, -276}, /* will arriv */
    {0x59195ea5, -290}, /* and * remot */
    {0x5922fea4, -290}, /* work whil */
    {0x592b18e2, -263}, /* bin of */
    {0x592b4447, 346}, /* put */
    {0x592ca032, -317}, /* every pod */
    {0x592fbc93, -288}, /* cant * chang */
    {0x593298e3, -333}, /* correct answer */
    {0x59358e69, -631}, /* mobil */
    {0x5936f99a, -352}, /* fals to */
    {0x5937fd7a, -284}, /* tim * server */
    {0x593ccbda, -338}, /* onc * order */
    {0x593e0fc7, -470}, /* ^ updat */
    {0x593f047e, -313}, /* befor clos */
    {0x59479181, 296}, /* obtain * is */
    {0x5954a3e9, -340}, /* the anonymis */
    {0x595aae82, -524}, /* thi fil */
    {0x595f0820, -318}, /* one * creat */
    {0x59723a67, -382}, /* flag */
    {0x5978cc5d, -486}, /* must * to */
    {0x5985ef4c, 327}, /* environ */
    {0x5987e327, -290}, /* used no */
    {0x5995865d, -293}, /* by hour */
    {0x59a1bc7a, 299}, /* and key */
    {0x59a29a76, 360}, /* so * our */
    {0x59acf46e, -366}, /* to * item */
    {0x59c04854, -345}, /* allow * see */
    {0x59c77e7e, -293}, /* url that */
    {0x59cfae37, -479}, /* indicat the */
    {0x59d092b7, -263}, /* stor on */
    {0x59d298f8, 361}, /* retrieval */
    {0x59d5c1d2, -367}, /* the domain */
    {0x59d7c7db, -487}, /* ^ optional */
    {0x59d84170, -451}, /* pick one */
    {0x59d880d3, -283}, /* password * never */
    {0x59d8dc38, -589}, /* discount */
    {0x59f2b99b, -264}, /* permission * do */
    {0x5a10ebf9, -282}, /* squash commit */
    {0x5a12fcf9, -285}, /* with id */
    {0x5a19c92d, 385}, /* say * the */
    {0x5a1cebeb, -404}, /* in chat */
    {0x5a257b72, -380}, /* row * skip */
    {0x5a2b7e4f, -384}, /* is cheaper */
    {0x5a2da6eb, -286}, /* not * into */
    {0x5a2e3278, -357}, /* block * and */
    {0x5a362465, -295}, /* by * go */
    {0x5a3f1743, -440}, /* instanc */
    {0x5a42249d, -315}, /* writ operation */
    {0x5a458846, -275}, /* let * user */
    {0x5a4dc76c, -349}, /* as old */
    {0x5a4fe43a, -267}, /* get job */
    {0x5a575186, 284}, /* is * together */
    {0x5a5c4c42, -510}, /* use get */
    {0x5a637aa0, -273}, /* llm extraction */
    {0x5a68f23a, 303}, /* user * of */
    {0x5a6a60c7, -294}, /* which * result */
    {0x5a7346a0, 294}, /* less */
    {0x5a7dc994, 329}, /* the dry */
    {0x5a81f6bf, -291}, /* cancel * book */
    {0x5a8776ed, -299}, /* uml */
    {0x5a91e330, -284}, /* chang changekey */
    {0x5a9e1ff9, -262}, /* field stay */
    {0x5aa16379, -280}, /* script sourc */
    {0x5aa2b44a, -279}, /* set * token */
    {0x5aa3222e, -304}, /* differ by */
    {0x5aa3b473, -313}, /* first record */
    {0x5aa48662, -422}, /* plac in */
    {0x5ab7251a, -322}, /* thread with */
    {0x5ab7cba9, -300}, /* run them */
    {0x5ab8cfc5, -293}, /* sell * and */
    {0x5ab9e9c8, -432}, /* mov it */
    {0x5abaafbb, -265}, /* amount * in */
    {0x5ac726ea, -285}, /* never request */
    {0x5ad5a6ee, -268}, /* for * advic */
    {0x5ad9e8da, -280}, /* account cron */
    {0x5ae249a9, -388}, /* environment tool */
    {0x5aefb2b0, -502}, /* filter */
    {0x5af3968e, -368}, /* nameserver */
    {0x5af9faf7, -317}, /* a book */
    {0x5afed3a1, -297}, /* with * or */
    {0x5aff1f69, -544}, /* already * the */
    {0x5aff7fdc, -277}, /* script content */
    {0x5b02ef4d, -360}, /* a * path */
    {0x5b05abd5, -269}, /* from public */
    {0x5b0a4cba, -334}, /* which field */
    {0x5b0ac3fb, -274}, /* of * dataset */
    {0x5b0ccb41, -378}, /* ^ us */
    {0x5b0f23cd, -298}, /* can still */
    {0x5b1e922a, -280}, /* account * of */
    {0x5b1f0597, -281}, /* without run */
    {0x5b294660, -358}, /* below the */
    {0x5b2e3f6a, 275}, /* scanner * be */
    {0x5b40254e, -351}, /* ^ restor */
    {0x5b47c217, -287}, /* by * platform */
    {0x5b516d4e, -304}, /* sender * the */
    {0x5b5c316e, -302}, /* ask * your */
    {0x5b723c8e, -272}, /* login credential */
    {0x5b77dc9b, -283}, /* ^ cancell */
    {0x5b7b99c3, -503}, /* ^ container */
    {0x5b82c1b1, -383}, /* query under */
    {0x5b87a325, -440}, /* the authenticat */
    {0x5b900b17, 270}, /* server the */
    {0x5b93610d, -303}, /* direction * the */
    {0x5b95f2eb, -298}, /* schema is */
    {0x5b97e8fc, -355}, /* fiv second */
    {0x5b9a1974, -276}, /* all instanc */
    {0x5b9db388, -291}, /* job in */
    {0x5ba7d04d, -328}, /* is availabl */
    {0x5baaa0ad, -271}, /* call delet */
    {0x5bbff90c, -283}, /* order * creat */
    {0x5bca6fdd, 268}, /* cit */
    {0x5bd6da6c, -516}, /* nod in */
    {0x5bdd9fde, 335}, /* ^ retrieval */
    {0x5be038d7, -298}, /* mcptruncationwarn */
    {0x5be4a5cf, -795}, /* and wait */
    {0x5bf11e4e, 396}, /* the warn */
    {0x5bf28695, -329}, /* if * list */
    {0x5bfa469d, 289}, /* isnt * to */
    {0x5c0582f9, 284}, /* work * it */
    {0x5c0a4835, 274}, /* user earlier */
    {0x5c0f97f8, -313}, /* found * are */
    {0x5c1ab786, -291}, /* content * replac */
    {0x5c1b9035, -734}, /* js */
    {0x5c23b754, -293}, /* when only */
    {0x5c242599, -302}, /* your * in */
    {0x5c2a4964, -365}, /* fill out */
    {0x5c31d630, -405}, /* written * it */
    {0x5c352364, -333}, /* path the */
    {0x5c3bd364, -436}, /* is unavailabl */
    {0x5c3db21a, 277}, /* procedur */
    {0x5c4b3221, -344}, /* cursor from */
    {0x5c559b54, -367}, /* accessibility */
    {0x5c5b5c13, -297}, /* by * and */
    {0x5c5df5b9, -319}, /* them at */
    {0x5c73cdf5, -468}, /* url for */
    {0x5c7bf5da, -292}, /* distribut */
    {0x5c7f717c, -299}, /* and * see */
    {0x5c8a83f5, -299}, /* can * by */
    {0x5c8d3cdb, -312}, /* backlink bulk */
    {0x5ca4919d, -287}, /* may return */
    {0x5cb774fa, 281}, /* user hav */
    {0x5cbe2752, -275}, /* off all */
    {0x5cbef6e1, -378}, /* network and */
    {0x5cbf17bb, -294}, /* text * instruction */
    {0x5cc50d90, -323}, /* only * has */
    {0x5cc81320, -281}, /* can watch */
    {0x5cc99dac, -361}, /* convert * lead */
    {0x5ccc9d89, -357}, /* bill history */
    {0x5cd3464d, -295}, /* address if */
    {0x5cd47873, -332}, /* arithmetic */
    {0x5cd8c48e, -292}, /* an * without */
    {0x5cd938e1, -415}, /* for privat */
    {0x5cdc5069, -277}, /* against * quota */
    {0x5ce12967, -399}, /* for * app */
    {0x5ce43fdd, -326}, /* and * are */
    {0x5cea2c9c, -318}, /* has * them */
    {0x5cf0a1a1, -509}, /* only * user */
    {0x5cf4e200, -441}, /* z */
    {0x5d0d0c94, 370}, /* agreement */
    {0x5d0f4daa, -273}, /* dat set */
    {0x5d1634f0, -284}, /* through * client */
    {0x5d164269, -316}, /* the event */
    {0x5d17150c, -314}, /* of * them */
    {0x5d18b58c, -296}, /* read * transaction */
    {0x5d1d0f15, -309}, /* unless * to */
    {0x5d224998, -433}, /* larger */
    {0x5d315b44, -362}, /* behind a */
    {0x5d356f31, 266}, /* in whit */
    {0x5d4313b4, -769}, /* titl of */
    {0x5d468a35, -421}, /* not availabl */
    {0x5d4c6715, 287}, /* are * shar */
    {0x5d527af1, -297}, /* server start */
    {0x5d65b978, -314}, /* team user */
    {0x5d672693, -345}, /* ^ wordpress */
    {0x5d70a7cb, 285}, /* of consent */
    {0x5d756a1b, -448}, /* a build */
    {0x5d82595b, -337}, /* remov * fil */
    {0x5d8cdcfd, -338}, /* as markdown */
    {0x5d911769, -488}, /* export has */
    {0x5d951646, -310}, /* lesson learn */
    {0x5d9e794f, -270}, /* ^ privat */
    {0x5da886b4, -421}, /* domain to */
    {0x5db28219, -327}, /* thi devic */
    {0x5db811a2, -302}, /* alway return */
    {0x5dc07ef4, 270}, /* of whoever */
    {0x5dc9908b, -288}, /* use * caution */
    {0x5dcb8bc8, -305}, /* register ssh */
    {0x5ddf47b5, -329}, /* server in */
    {0x5defeed2, -367}, /* for cod */
    {0x5df1c890, -473}, /* upload are */
    {0x5dfc9c60, -331}, /* crm object */
    {0x5e00f160, -285}, /* remov * tag */
    {0x5e046887, -286}, /* ^ caution */
    {0x5e13070e, -314}, /* ^ spell */
    {0x5e1573fe, -555}, /* in millisecond */
    {0x5e15990c, -294}, /* it allow */
    {0x5e20c174, -316}, /* ordinary */
    {0x5e21eeea, -351}, /* the * wiki */
    {0x5e2253a4, -337}, /* of * text */
    {0x5e26a17a, 283}, /* and transmit */
    {0x5e2bfe4c, -265}, /* do * call */
    {0x5e306d21, 464}, /* her */
    {0x5e353f2f, -478}, /* archiv a */
    {0x5e3e6b66, -280}, /* caus a */
    {0x5e46b851, -317}, /* ^ use */
    {0x5e4d7d4e, -307}, /* mov * fil */
    {0x5e53e8bd, -483}, /* get * detail */
    {0x5e588be1, -297}, /* a refund */
    {0x5e5a04d0, -406}, /* and notify */
    {0x5e5a9cee, -263}, /* releas * releas */
    {0x5e5c4cc4, -350}, /* ^ websit */
    {0x5e5f81aa, 291}, /* involv a */
    {0x5e655c9c, -266}, /* request is */
    {0x5e67bef3, -273}, /* with * position */
    {0x5e6fcca6, -315}, /* position so */
    {0x5e74f53b, -362}, /* honour */
    {0x5e808519, -390}, /* and * contact */
    {0x5e823df8, -300}, /* subscription * the */
    {0x5e82e3c1, 279}, /* disk are */
    {0x5e84248f, -346}, /* for * access */
    {0x5e8a0179, -500}, /* ^ transfer */
    {0x5e8ae620, -676}, /* is block */
    {0x5e8d4eae, -401}, /* to select */
    {0x5e8df6d7, -426}, /* operation * perform */
    {0x5e95d8b4, -315}, /* is defin */
    {0x5ea0f071, -557}, /* ^ array */
    {0x5eb18169, -408}, /* serp */
    {0x5ebab295, -289}, /* servic endpoint */
    {0x5ec281b4, 279}, /* and enter */
    {0x5ec65829, -449}, /* ^ off */
    {0x5ecd79e5, -288}, /* understand what */
    {0x5ecee371, -274}, /* set * thi */
    {0x5ed0c875, -330}, /* headless */
    {0x5ed11630, -277}, /* disc */
    {0x5ed2feb0, 282}, /* sender as */
    {0x5ee4e03d, 408}, /* to * obey */
    {0x5ee931b5, -343}, /* terraform plan */
    {0x5eeab75b, -292}, /* tool her */
    {0x5eec76d1, -288}, /* obstacl */
    {0x5eee5cf1, -333}, /* the configur */
    {0x5ef07466, -303}, /* char */
    {0x5ef83ce5, 332}, /* the agenda */
    {0x5ef8f645, -374}, /* in * keychain */
    {0x5f09b909, -285}, /* unstag chang */
    {0x5f0f17ad, -432}, /* from * local */
    {0x5f12d07a, -280}, /* retriev * singl */
    {0x5f188a66, -385}, /* use * with */
    {0x5f1fbeb9, -300}, /* recent entry */
    {0x5f20ad46, -282}, /* the * execution */
    {0x5f39039d, -494}, /* resiz */
    {0x5f3c5140, -284}, /* each check */
    {0x5f4bda1c, -339}, /* ^ argument */
    {0x5f531551, -313}, /* to liv */
    {0x5f5340d4, -322}, /* memory * fre */
    {0x5f5cb8e0, -303}, /* fil or */
    {0x5f5d0197, -293}, /* payment * be */
    {0x5f64ba54, -285}, /* leak * it */
    {0x5f6db8f6, -502}, /* rerank */
    {0x5f700731, -401}, /* scal the */
    {0x5f7be9c7, -325}, /* order * and */
    {0x5f7edc30, -266}, /* stacktrac */
    {0x5f96ba1f, -313}, /* unknown * are */
    {0x5f96d60e, -397}, /* call * if */
    {0x5f997f81, -302}, /* one end */
    {0x5fa597fd, -452}, /* than fiv */
    {0x5fabbc47, -292}, /* grant it */
    {0x5fae101d, -453}, /* dictionary */
    {0x5fb12c6a, 277}, /* tag list */
    {0x5fb42365, -485}, /* show * in */
    {0x5fb57560, -345}, /* vertic */
    {0x5fb583e0, -287}, /* return * str */
    {0x5fb59a59, -293}, /* that * be */
    {0x5fb59cc2, 265}, /* door when */
    {0x5fbd587d, 336}, /* speak */
    {0x5fc04d54, 327}, /* it over */
    {0x5fc45499, -401}, /* record the */
    {0x5fd31bd0, -319}, /* overridden */
    {0x5fd345ac, 304}, /* it see */
    {0x5fd65483, 274}, /* set * follow */
    {0x5fdf1ed6, -418}, /* list * be */
    {0x5fe5e089, -489}, /* read * by */
    {0x5fe807ae, -299}, /* becom availabl */
    {0x5fea6563, -514}, /* mock server */
    {0x5ff12c03, 321}, /* unredact */
    {0x5ffa4b9d, -269}, /* count * chang */
    {0x5ffe1fc8, -911}, /* that was */
    {0x60012b7c, 332}, /* for rout */
    {0x60025104, -290}, /* old and */
    {0x60101b7d, -314}, /* must not */
    {0x60160969, -307}, /* subset */
    {0x6017b675, -1039}, /* ^ whether */
    {0x601b02e9, -584}, /* a cluster */
    {0x601b842d, -347}, /* cell * the */
    {0x601cade4, -401}, /* on larg */
    {0x6022bbd3, -309}, /* secret but */
    {0x6032fe54, -332}, /* a known */
    {0x60336d99, -436}, /* such * the */
    {0x6035c8ee, 318}, /* user * out */
    {0x6037d655, -329}, /* connectionid */
    {0x60389288, -348}, /* strong */
    {0x6040d75d, -363}, /* peopl whov */
    {0x6044dcae, -361}, /* in excel */
    {0x604bd67a, -309}, /* indentation */
    {0x604ec7b7, -267}, /* model tool */
    {0x605b96d2, 450}, /* ^ your */
    {0x60678817, -341}, /* you which */
    {0x606788b6, -270}, /* are don */
    {0x6067a423, -400}, /* your data */
    {0x60687b66, -267}, /* one bucket */
    {0x606ce9b6, 357}, /* payment and */
    {0x608a0328, -540}, /* etag */
    {0x608ae288, -314}, /* includ * comment */
    {0x60993e01, -395}, /* separat */
    {0x60a2f814, -326}, /* chang * in */
    {0x60a3bcb8, -287}, /* verify by */
    {0x60a8ae13, 279}, /* hav their */
    {0x60acdbbf, -297}, /* rank by */
    {0x60b314bf, 292}, /* what * said */
    {0x60b40e5a, -325}, /* entry * written */
    {0x60b8f4e7, -315}, /* ^ relat */
    {0x60b97db5, -398}, /* point * interest */
    {0x60bb0191, -296}, /* port env */
    {0x60bd27ac, -324}, /* is * tell */
    {0x60bf4a87, -300}, /* that address */
    {0x60d0e741, 417}, /* without ask */
    {0x60d2c80c, -272}, /* similarity */
    {0x60d62126, -294}, /* mak * you */
    {0x60d6a66a, -270}, /* nam * data */
    {0x60d91cce, -309}, /* information from */
    {0x60dc4302, -351}, /* and * field */
    {0x60ee07ca, -315}, /* smtp address */
    {0x60fce839, 296}, /* evaluat * expression */
    {0x61037556, -652}, /* a workspac */
    {0x611107b8, -396}, /* mor * one */
    {0x6118adac, -374}, /* set thi */
    {0x6118f409, -319}, /* the audio */
    {0x611e9342, -296}, /* ^ consider */
    {0x611f7db8, -300}, /* are unaffect */
    {0x61213000, -392}, /* for * specify */
    {0x612b89fc, -298}, /* start an */
    {0x612ca4f0, -294}, /* be * that */
    {0x612fd59f, -270}, /* the full */
    {0x6130a2d5, -378}, /* of * block */
    {0x6135124e, -375}, /* log fil */
    {0x6136f882, -304}, /* for long */
    {0x613e11b0, -343}, /* need admin */
    {0x613fb555, -334}, /* ^ invalid */
    {0x615f08a2, -312}, /* user * whether */
    {0x61631882, -408}, /* rat * apply */
    {0x6163450b, -652}, /* scrap */
    {0x6170b0ea, -283}, /* websit ssl */
    {0x61719b06, -564}, /* return * when */
    {0x6184b3aa, -472}, /* the * stag */
    {0x61860e6c, -426}, /* permission befor */
    {0x618747f2, -274}, /* next commit */
    {0x618787a3, -346}, /* chang only */
    {0x6188fcd5, -377}, /* ^ watch */
    {0x6198ca89, -379}, /* process for */
    {0x6198efda, -329}, /* only need */
    {0x6199b99c, -356}, /* fin grain */
    {0x619b4552, -386}, /* a * branch */
    {0x61a87d5b, -288}, /* ther non */
    {0x61ab6382, -356}, /* nam * email */
    {0x61b76443, -420}, /* thre tim */
    {0x61b7a3ad, -332}, /* the postal */
    {0x61c079ba, 264}, /* the joint */
    {0x61c2cbc6, -392}, /* header to */
    {0x61c52f0d, -419}, /* if * was */
    {0x61d50bed, -375}, /* ^ docker */
    {0x61d5a8d1, -308}, /* the accept */
    {0x61d8fdf8, -347}, /* to * thread */
    {0x61d9e9e3, -308}, /* label with */
    {0x61df8de3, -334}, /* ^ dismiss */
    {0x61e36b12, -274}, /* group * a */
    {0x61fa72f1, -323}, /* link on */
    {0x61fa8cd1, 274}, /* thi step */
    {0x61fdc5bd, -279}, /* on * follow */
    {0x62026a8f, -262}, /* it * privat */
    {0x620455df, -351}, /* that * preview */
    {0x6209fe64, 369}, /* confidential */
    {0x6213acc3, -262}, /* optional * description */
    {0x621aba8e, -304}, /* ^ coordinat */
    {0x6223a174, -281}, /* of token */
    {0x62269179, -277}, /* bas branch */
    {0x6227def5, -310}, /* integer */
    {0x622cd14e, -284}, /* with * smaller */
    {0x622ecf7b, -305}, /* a * languag */
    {0x62326e7d, -360}, /* first result */
    {0x623adf3e, -280}, /* notebook open */
    {0x623c887d, -281}, /* be sort */
    {0x6240c922, -460}, /* to describ */
    {0x62448461, -316}, /* also contain */
    {0x624abca2, -686}, /* ^ end */
    {0x624b7240, -412}, /* project * to */
    {0x624bac30, -267}, /* repository * without */
    {0x62515f31, -310}, /* similar to */
    {0x62547383, -266}, /* thought number */
    {0x62576724, -306}, /* unsubscrib the */
    {0x625cd8d5, -272}, /* whil keep */
    {0x625d8120, -582}, /* win */
    {0x626475b5, -267}, /* doe * run */
    {0x626b7398, 281}, /* secret * and */
    {0x626ecda8, -297}, /* issu that */
    {0x626f063e, -458}, /* thi as */
    {0x626fed62, -542}, /* an element */
    {0x6277ff10, -341}, /* delet delet */
    {0x627d6470, -335}, /* seven */
    {0x6281693a, -284}, /* field * field */
    {0x628581e6, -293}, /* helm */
    {0x62868fbe, -381}, /* the * color */
    {0x6288d3dd, -374}, /* implicit */
    {0x628acb29, 267}, /* amend */
    {0x628acd82, -354}, /* thi agent */
    {0x628ed74d, -356}, /* lock wait */
    {0x629d5101, -298}, /* fre * transfer */
    {0x62a02d02, -284}, /* never * valu */
    {0x62a7b6f5, -299}, /* read * writ */
    {0x62ac3724, -289}, /* request description */
    {0x62ade953, -297}, /* rat valu */
    {0x62ae98f8, 268}, /* the logger */
    {0x62aedb18, -282}, /* of * audio */
    {0x62b32835, -271}, /* pars as */
    {0x62b6c55b, -317}, /* nod id */
    {0x62cb6db1, 459}, /* recovery */
    {0x62da9914, -295}, /* of * list */
    {0x62dafc24, -275}, /* fail * and */
    {0x62defee4, -402}, /* first lin */
    {0x62e38e32, 409}, /* it if */
    {0x62e5fedb, -580}, /* dot */
    {0x62efb043, -328}, /* signal */
    {0x62fbb59b, -268}, /* search all */
    {0x62feb8fd, -352}, /* last n */
    {0x630c360b, 355}, /* restriction */
    {0x630eb7d2, -379}, /* ^ queu */
    {0x630eff68, -433}, /* alway * to */
    {0x6319d0a6, -290}, /* stringify */
    {0x63207bc6, -495}, /* ^ control */
    {0x6321e51b, -302}, /* every * second */
    {0x63247e52, -275}, /* at * and */
    {0x6324f749, 570}, /* with our */
    {0x63250807, -304}, /* weburl */
    {0x63297822, 292}, /* saving */
    {0x632b4a80, -316}, /* second number */
    {0x632d5846, -281}, /* no money */
    {0x6335c75f, -285}, /* web */
    {0x633728f9, -707}, /* search query */
    {0x63376027, -394}, /* to query */
    {0x6339af44, -292}, /* offset 0 */
    {0x634191c3, -351}, /* whil * program */
    {0x634dae73, -471}, /* wher to */
    {0x634e7cc8, 263}, /* ledger open */
    {0x63589186, -494}, /* argument are */
    {0x635e8370, 266}, /* our address */
    {0x635f1802, -529}, /* other than */
    {0x636d1c83, 265}, /* user that */
    {0x6372f09a, -289}, /* channel for */
    {0x63756ace, -360}, /* the interval */
    {0x637745f5, -309}, /* the coupon */
    {0x6379bf16, 270}, /* counsel */
    {0x637eb1b3, 344}, /* the reader */
    {0x6384345f, -267}, /* accept term */
    {0x6390fb94, -270}, /* timeout ms */
    {0x63a0bbeb, -371}, /* desktop bridg */
    {0x63a0f33f, -276}, /* or similar */
    {0x63a5dbf4, -374}, /* an sdk */
    {0x63b1ed5b, -289}, /* metadata from */
    {0x63b8e8c9, 338}, /* away */
    {0x63b9e114, -282}, /* it * get */
    {0x63bfb03a, -454}, /* kept as */
    {0x63c1fb25, -370}, /* protection * to */
    {0x63c6e0dc, -296}, /* wher * last */
    {0x63cdaf5e, -501}, /* all * that */
    {0x63ddd8ae, -730}, /* html */
    {0x63e695f9, -369}, /* folder to */
    {0x63f3665d, -393}, /* version id */
    {0x63f7680d, -406}, /* its * as */
    {0x63fbd316, -328}, /* ignor * previou */
    {0x63fde5f7, -356}, /* truncat */
    {0x6405f2c7, 333}, /* tool * the */
    {0x640f3ce4, -292}, /* four digit */
    {0x641581c5, -268}, /* another * and */
    {0x6418160f, -300}, /* of * trip */
    {0x641ab84f, -293}, /* tri */
    {0x6424a097, -350}, /* host server */
    {0x642af888, -362}, /* is reject */
    {0x642ee9d5, -387}, /* ^ cell */
    {0x6438fc35, -271}, /* pend * verification */
    {0x644048e5, -297}, /* when * item */
    {0x64443a99, -406}, /* one up */
    {0x64456120, -263}, /* to mount */
    {0x644b36ee, 294}, /* everyth * the */
    {0x644ca794, -310}, /* telemetry * off */
    {0x64502d15, -350}, /* a * report */
    {0x6454df7f, -297}, /* list record */
    {0x6455935c, -322}, /* report * that */
    {0x645897f3, -374}, /* rul for */
    {0x64603841, -301}, /* body is */
    {0x646534d4, -345}, /* in gb */
    {0x646e2b8b, -283}, /* may * thi */
    {0x646f328f, -264}, /* the bin */
    {0x64708606, -338}, /* singl fil */
    {0x6474c8c0, -387}, /* dat * a */
    {0x64785814, -339}, /* contain * such */
    {0x647d5169, -335}, /* query * user */
    {0x64817172, 266}, /* to rais */
    {0x6487aef5, -281}, /* variabl do */
    {0x648c4b1a, -300}, /* screen * show */
    {0x648ffb09, -643}, /* discovery */
    {0x649b316e, -542}, /* tru the */
    {0x64a2e0a9, -291}, /* postlayout elk */
    {0x64a5b0c8, -284}, /* one * whil */
    {0x64ae50c5, -433}, /* insid a */
    {0x64af01f1, -416}, /* ^ rul */
    {0x64b43599, -373}, /* access * for */
    {0x64be9e71, -288}, /* fail as */
    {0x64c6376b, -334}, /* list * project */
    {0x64c6b60c, -358}, /* the * api */
    {0x64c97fbe, -308}, /* will * a */
    {0x64cf775a, -581}, /* requir when */
    {0x64d35b8a, -290}, /* happen */
    {0x64d3aa5c, -310}, /* letter * be */
    {0x64d9e51a, -284}, /* privat entry */
    {0x64dfadf5, 276}, /* for better */
    {0x64e8d036, -303}, /* the aws */
    {0x64ea04a7, -333}, /* a sourc */
    {0x64eea04c, 271}, /* direct to */
    {0x64f61b01, -382}, /* use dry */
    {0x64f9d70b, -302}, /* not that */
    {0x65004298, -325}, /* wont * ask */
    {0x6504a741, -267}, /* search along */
    {0x650b9379, -321}, /* handl it */
    {0x6513ebde, -289}, /* an invoic */
    {0x6515b680, -335}, /* her for */
    {0x651c97b2, 272}, /* preced * question */
    {0x65203202, -310}, /* return * order */
    {0x65203ea4, -275}, /* for * port */
    {0x6523f76e, -325}, /* and local */
    {0x6527155f, -613}, /* the * devic */
    {0x6527fbb1, -265}, /* scal * the */
    {0x6528c225, -280}, /* http www */
    {0x65337086, -311}, /* call stop */
    {0x65346f13, -538}, /* a description */
    {0x6535b818, -289}, /* read * output */
    {0x6535e508, -287}, /* until * hav */
    {0x6537e873, -336}, /* to * user */
    {0x6543c490, -495}, /* data on */
    {0x654bc339, -303}, /* sourc * a */
    {0x654beace, -271}, /* keyword search */
    {0x654d3ae9, -272}, /* of * content */
    {0x65531fff, -319}, /* for small */
    {0x655a4b04, -295}, /* search * fil */
    {0x655aabaa, -385}, /* the * pay */
    {0x65657e9b, -284}, /* its cod */
    {0x656a07c7, -513}, /* iso */
    {0x6571bf4f, -315}, /* in * week */
    {0x6572e8ca, -775}, /* tell * user */
    {0x657b876d, -321}, /* body are */
    {0x6580aa8a, -290}, /* valu should */
    {0x6582c66e, -307}, /* ^ reduc */
    {0x65880066, -747}, /* ^ public */
    {0x6589e33d, -268}, /* request valu */
    {0x6590b254, -272}, /* recent log */
    {0x65995668, -287}, /* description * in */
    {0x659dd69a, -739}, /* is fals */
    {0x65a2357d, -265}, /* sourc the */
    {0x65a4ee6c, 367}, /* inspection */
    {0x65b679e1, -424}, /* tag for */
    {0x65c71cae, -369}, /* tre */
    {0x65c75ab1, -336}, /* every field */
    {0x65c80ce9, -364}, /* the traffic */
    {0x65cc7d62, -276}, /* token * are */
    {0x65d3c786, -346}, /* shar and */
    {0x65d866ad, 329}, /* who is */
    {0x65d9e6d1, 290}, /* npm setting */
    {0x65dbcfab, -286}, /* shopify api */
    {0x65e687d0, 349}, /* interfer */
    {0x65ef2734, -339}, /* optional the */
    {0x65f0de0e, -409}, /* and optional */
    {0x65f5b911, -274}, /* delet remain */
    {0x65f9073b, -281}, /* thi list */
    {0x660a76b3, 457}, /* yes */
    {0x660f4c25, -263}, /* bin * the */
    {0x66167c9f, 279}, /* lock * the */
    {0x662029e2, -417}, /* has * one */
    {0x6624d181, 307}, /* the getter */
    {0x663f6dd4, -340}, /* without * it */
    {0x665379fe, -359}, /* accessibl */
    {0x6662ee74, -393}, /* resolv * the */
    {0x6665be81, -375}, /* about * order */
    {0x666e4964, -374}, /* use that */
    {0x666f51d1, 322}, /* the * hav */
    {0x6670f304, -293}, /* stder * the */
    {0x667a7dbb, -395}, /* ^ singl */
    {0x6680085f, -329}, /* use an */
    {0x66851259, 274}, /* itself to */
    {0x668be75d, -287}, /* internal * only */
    {0x668cab3d, -273}, /* filenam with */
    {0x668e2a86, -302}, /* without stor */
    {0x669267e4, -341}, /* not giv */
    {0x669f7688, -273}, /* return * point */
    {0x66a45e54, -310}, /* malform */
    {0x66a8e450, -343}, /* at * market */
    {0x66aa6152, -460}, /* the * admin */
    {0x66b6c5b7, 305}, /* command * to */
    {0x66c421bd, -294}, /* with * old */
    {0x66c82b74, -328}, /* complet * fail */
    {0x66cbb32a, -300}, /* n8n instanc */
    {0x66d06dd0, -296}, /* consumer group */
    {0x66da82a2, -327}, /* the connect */
    {0x66e5b05e, -343}, /* explicit request */
    {0x66ea4e85, -529}, /* reload */
    {0x66ebf14f, -370}, /* cancel a */
    {0x66f18732, 309}, /* is * her */
    {0x66febb42, 306}, /* for * of */
    {0x6705c044, -323}, /* user * its */
    {0x6708a5d2, -273}, /* in * ai */
    {0x670db150, -318}, /* canva */
    {0x670fcc6b, -272}, /* bas * a */
    {0x67136cfe, -416}, /* cut */
    {0x671ac091, -491}, /* ^ resourc */
    {0x671b9f40, -276}, /* excludedtyp */
    {0x6720d237, -409}, /* the replacement */
    {0x6722b4e1, -455}, /* to * server */
    {0x6722d138, -294}, /* sur you */
    {0x6722e6e3, -312}, /* field * was */
    {0x6729610e, -277}, /* as * secret */
    {0x6733dcff, -269}, /* its due */
    {0x673df87d, -422}, /* gpu typ */
    {0x67517840, 318}, /* and submit */
    {0x67558973, -457}, /* sourc and */
    {0x6759c74d, -282}, /* longitud of */
    {0x675cf43c, -690}, /* ^ indicat */
    {0x67621017, -331}, /* thre month */
    {0x6764b063, -421}, /* ^ folder */
    {0x677e9f42, -554}, /* for * current */
    {0x677eba39, 383}, /* is lift */
    {0x678bb2e2, -307}, /* than add */
    {0x678bbfb4, -348}, /* never * on */
    {0x6794b191, -268}, /* get * data */
    {0x679ad652, 398}, /* scheduler */
    {0x679cfa31, -313}, /* plac that */
    {0x67a6269f, 277}, /* so * build */
    {0x67a67c7a, -300}, /* ^ fram */
    {0x67aba5c5, -687}, /* polygon */
    {0x67ae424a, -509}, /* index of */
    {0x67b1b4b8, -308}, /* customer id */
    {0x67b9060a, -454}, /* bound * thi */
    {0x67b916ed, -287}, /* the * migration */
    {0x67be52e8, -350}, /* the expect */
    {0x67c05a5a, -324}, /* send * another */
    {0x67c22c52, -338}, /* callid */
    {0x67d4e3a0, -284}, /* position * the */
    {0x67e2c2bb, 300}, /* in confidenc */
    {0x67e5454b, -303}, /* no * mov */
    {0x67e93c7a, -322}, /* list alert */
    {0x67efe092, -274}, /* as * often */
    {0x67f9d47e, -392}, /* just the */
    {0x67fcc70e, -329}, /* brav * search */
    {0x68009f8c, -321}, /* mention * your */
    {0x6802c53d, -273}, /* get templat */
    {0x680497b1, -388}, /* fil * directory */
    {0x6805f2fc, -271}, /* permission rol */
    {0x680658ec, -489}, /* only what */
    {0x680778ac, -318}, /* is * return */
    {0x68087211, -426}, /* out and */
    {0x680e87b7, -392}, /* gid to */
    {0x68131450, -348}, /* url the */
    {0x6816fc6e, -267}, /* which * bill */
    {0x681f4141, -266}, /* for respons */
    {0x682174fc, -402}, /* empty * to */
    {0x6826b051, 334}, /* later session */
    {0x6826f613, -417}, /* return valu */
    {0x6830f574, -320}, /* a paginat */
    {0x68313b09, -321}, /* back at */
    {0x683e5e91, 263}, /* when * first */
    {0x6844f8c0, 273}, /* violat */
    {0x68468d6b, -315}, /* dont * any */
    {0x68473d7c, -266}, /* plugin * not */
    {0x684a6828, 550}, /* and * the */
    {0x6850f0f4, -551}, /* operat system */
    {0x685180c3, -408}, /* list profil */
    {0x6857cc0d, -371}, /* rat * the */
    {0x685e1ec8, -357}, /* requir * tru */
    {0x68693632, -316}, /* valu field */
    {0x686b5a10, -560}, /* in user */
    {0x6872cd8a, -296}, /* nextj */
    {0x68759371, -308}, /* refus to */
    {0x687835ae, -348}, /* when both */
    {0x68875316, 279}, /* now on */
    {0x68887060, -269}, /* an * field */
    {0x688bdd45, -304}, /* color for */
    {0x68931ec3, -360}, /* h */
    {0x68950661, -289}, /* repository if */
    {0x6895d8f2, -280}, /* skip validation */
    {0x689702a5, 320}, /* whil * pag */
    {0x689d34d6, -427}, /* wherea */
    {0x68a419aa, -361}, /* mobil devic */
    {0x68a95b19, 288}, /* ten */
    {0x68ad5d56, -335}, /* check * test */
    {0x68b01c10, 406}, /* whoever */
    {0x68b21737, -448}, /* quantity of */
    {0x68b54d53, 340}, /* consent * is */
    {0x68c5033f, -355}, /* ticket * the */
    {0x68c51ae2, -318}, /* north */
    {0x68c5228d, -311}, /* mailbox * delegat */
    {0x68d63730, -290}, /* word in */
    {0x68d74ef4, -285}, /* with is */
    {0x68d9c13a, -311}, /* position in */
    {0x68dc076e, -330}, /* add new */
    {0x68dfeac3, -330}, /* after * as */
    {0x68e4379c, -406}, /* clos * session */
    {0x68e85778, 302}, /* the spend */
    {0x68e8ef90, -334}, /* with * pag */
    {0x68e91afa, -262}, /* as png */
    {0x68f23748, -279}, /* googl account */
    {0x68f98691, -903}, /* ^ support */
    {0x68fbb6e3, -292}, /* 0 index */
    {0x68fbd846, -280}, /* a * unless */
    {0x68ffba6e, -286}, /* a * history */
    {0x6902ed76, -335}, /* mark * a */
    {0x69033419, -290}, /* session * stop */
    {0x69047d0c, -492}, /* version to */
    {0x690867f0, -329}, /* of * by */
    {0x690abd27, -277}, /* read data */
    {0x6923da12, -267}, /* workspac own */
    {0x6925f2a6, -314}, /* direct without */
    {0x69286e04, -279}, /* turn with */
    {0x692ca75f, -270}, /* other * need */
    {0x692e412a, -599}, /* initiativ */
    {0x6932100f, -262}, /* default * a */
    {0x694447fa, 298}, /* send each */
    {0x69470338, 346}, /* notic and */
    {0x69487c38, -269}, /* migration * without */
    {0x694b4cc8, -347}, /* be positiv */
    {0x694c1a05, -340}, /* possibl * are */
    {0x694caf29, -275}, /* ^ level */
    {0x69511c8a, -271}, /* bg */
    {0x6955758f, -323}, /* nod to */
    {0x69565e24, -264}, /* in * statement */
    {0x695837be, -297}, /* certificat for */
    {0x696829e1, -533}, /* messag * send */
    {0x6968d210, -374}, /* a sheet */
    {0x696915ea, -372}, /* we * a */
    {0x696b81be, -374}, /* presenc session */
    {0x696f6de3, -376}, /* number from */
    {0x6973e062, 277}, /* location updat */
    {0x697432d4, -271}, /* block from */
    {0x6976520f, -274}, /* project * need */
    {0x697d3428, 344}, /* to * publisher */
    {0x697eda0c, 367}, /* and destroy */
    {0x698000a6, 303}, /* say that */
    {0x6982071a, -265}, /* only their */
    {0x69866d37, -586}, /* use thi */
    {0x698cb5e1, -506}, /* optional * for */
    {0x699355a3, -270}, /* to satisfy */
    {0x69a52ca3, -348}, /* in byt */
    {0x69ae5a1a, -275}, /* and duplicat */
    {0x69b455d5, -381}, /* in tool */
    {0x69b7b399, -696}, /* png */
    {0x69b95e79, 313}, /* imply */
    {0x69c491de, -584}, /* use * instead */
    {0x69c51be6, -357}, /* dont * the */
    {0x69d4b105, -339}, /* action creat */
    {0x69e557fb, -341}, /* server * not */
    {0x69e69993, -333}, /* rang is */
    {0x69e960b4, -386}, /* exact one */
    {0x69f482cc, -504}, /* be sign */
    {0x6a017f48, -373}, /* for * befor */
    {0x6a0f119e, -302}, /* at least */
    {0x6a199bb7, -284}, /* start work */
    {0x6a1c007c, -346}, /* than to */
    {0x6a1ce97f, -272}, /* a * explanation */
    {0x6a202382, -275}, /* blog */
    {0x6a2ebf04, -287}, /* ^ propos */
    {0x6a2f7d6e, 315}, /* use of */
    {0x6a30977e, -286}, /* the prior */
    {0x6a31b1f0, -301}, /* placeholder such */
    {0x6a33f7a9, 263}, /* delet the */
    {0x6a34f7b3, -302}, /* track chang */
    {0x6a37e2a4, -446}, /* you * to */
    {0x6a398a1f, -299}, /* topic cover */
    {0x6a4416ed, -510}, /* can * used */
    {0x6a498bee, -318}, /* cpu pod */
    {0x6a4a0e29, 262}, /* at * in */
    {0x6a4babfc, -282}, /* output * to */
    {0x6a50b12e, -391}, /* the task */
    {0x6a524e40, -274}, /* devic * remot */
    {0x6a5836a8, -325}, /* evidenc is */
    {0x6a5a4e09, -305}, /* sufficient */
    {0x6a5dca2e, -267}, /* log * your */
    {0x6a5ff755, -272}, /* postgresql version */
    {0x6a66438e, -347}, /* cod exampl */
    {0x6a66a0d8, -344}, /* overflow */
    {0x6a697288, -335}, /* plugin * to */
    {0x6a6a7f0b, -359}, /* of tag */
    {0x6a72b9af, -310}, /* apply * all */
    {0x6a8ae69b, -272}, /* user rather */
    {0x6a8c33e5, -369}, /* show each */
    {0x6a8e76e4, -287}, /* read * entir */
    {0x6a9667af, 264}, /* additional context */
    {0x6a973155, -283}, /* for * sourc */
    {0x6a990f0a, 361}, /* we can */
    {0x6a9d0218, -289}, /* in list */
    {0x6a9fc36b, -264}, /* ^ dataset */
    {0x6aa26e58, -284}, /* back a */
    {0x6aa4525f, 331}, /* support can */
    {0x6aac034a, -276}, /* fil not */
    {0x6ab04d95, 273}, /* set * approval */
    {0x6abda19e, -264}, /* for * merg */
    {0x6ac9deea, -263}, /* fil * replac */
    {0x6ad2a158, -286}, /* and * prefer */
    {0x6ad48c6f, -290}, /* use read */
    {0x6adf0fb3, -289}, /* the switch */
    {0x6ae85045, -306}, /* link only */
    {0x6aee9cfb, -316}, /* befor anyth */
    {0x6aef6f7b, -537}, /* field in */
    {0x6af12908, -282}, /* step of */
    {0x6af44ef7, -922}, /* if omit */
    {0x6afa8f53, -329}, /* ^ duration */
    {0x6afd106e, 358}, /* ^ trust */
    {0x6aff7895, -283}, /* model * use */
    {0x6b0937ec, 344}, /* the * silent */
    {0x6b0ec431, -312}, /* keep * compact */
    {0x6b10ac02, 359}, /* you */
    {0x6b121e4e, -351}, /* ^ thumbnail */
    {0x6b19feba, -538}, /* category */
    {0x6b1bb53b, -295}, /* browser go */
    {0x6b2200dc, -263}, /* only no */
    {0x6b262676, -288}, /* who can */
    {0x6b268646, -368}, /* not * again */
    {0x6b2fbb6b, -365}, /* jargon */
    {0x6b324d20, -288}, /* desktop * plugin */
    {0x6b35941a, -262}, /* number format */
    {0x6b3b6098, -338}, /* use * search */
    {0x6b3f11d5, -367}, /* can only */
    {0x6b42fe3b, -411}, /* last * in */
    {0x6b43255b, -477}, /* throttl */
    {0x6b4f2358, -651}, /* actor */
    {0x6b510543, -335}, /* report * you */
    {0x6b53ee1b, -328}, /* list * list */
    {0x6b543814, -428}, /* expand */
    {0x6b5aeeff, -282}, /* it need */
    {0x6b5c09a8, 335}, /* of * phon */
    {0x6b663357, -486}, /* keep its */
    {0x6b6cc0eb, -699}, /* sentry */
    {0x6b6d57b5, -563}, /* typ and */
    {0x6b6f84ad, -658}, /* uniqu */
    {0x6b708d86, 290}, /* and tak */
    {0x6b711e26, 289}, /* fail * count */
    {0x6b74491e, -399}, /* start index */
    {0x6b7feb52, -408}, /* any * in */
    {0x6b8a12bc, -301}, /* ^ packet */
    {0x6b8cc081, -326}, /* for statu */
    {0x6b8d5a65, -353}, /* city nam */
    {0x6b964b06, -381}, /* fil without */
    {0x6b97380d, 291}, /* in turn */
    {0x6b9839a1, -475}, /* fil that */
    {0x6ba64d11, 271}, /* the receipt */
    {0x6bb7adb7, -310}, /* nam befor */
    {0x6bbac049, -290}, /* get * link */
    {0x6bc34ffb, -354}, /* user provid */
    {0x6bcf1e1d, -416}, /* may differ */
    {0x6bd5d599, -345}, /* is impossibl */
    {0x6bd738cd, -339}, /* for * cart */
    {0x6bd8c53c, -269}, /* container has */
    {0x6bdb5901, -432}, /* restor them */
    {0x6be193c0, -286}, /* record will */
    {0x6bed9f6d, -903}, /* collection */
    {0x6bf3dc79, -476}, /* obtain * the */
    {0x6bfdbc29, -363}, /* of * includ */
    {0x6bfecf8e, -302}, /* admin is */
    {0x6c168a8e, 311}, /* accept any */
    {0x6c19cdb4, -441}, /* possibl * the */
    {0x6c1da626, -285}, /* ^ cross */
    {0x6c2034ca, -263}, /* the * specify */
    {0x6c21bf4f, 326}, /* about * giv */
    {0x6c23ef15, -326}, /* onc mor */
    {0x6c2408ad, -285}, /* list * item */
    {0x6c27f534, -428}, /* ^ exit */
    {0x6c302a07, -295}, /* on * api */
    {0x6c362e5d, -273}, /* ^ subject */
    {0x6c41d60e, -387}, /* and * charg */
    {0x6c4c3f87, -362}, /* if in */
    {0x6c4ed085, -310}, /* letter can */
    {0x6c511307, -270}, /* automatical for */
    {0x6c520a46, 300}, /* connection * includ */
    {0x6c527dc7, -280}, /* unsupport */
    {0x6c6c560f, -852}, /* are list */
    {0x6c6d645d, -445}, /* to replac */
    {0x6c712035, -507}, /* hostinger */
    {0x6c766c97, -332}, /* patient has */
    {0x6c77b771, -304}, /* whos * are */
    {0x6c7859c4, -314}, /* referenc point */
    {0x6c82ab09, -469}, /* and say */
    {0x6c866ff8, -275}, /* build on */
    {0x6c8ace44, -369}, /* text * list */
    {0x6c8da030, -418}, /* json object */
    {0x6c908e01, -639}, /* boolean */
    {0x6c958b61, -264}, /* overlay */
    {0x6c964fd6, -445}, /* visibl to */
    {0x6c96fcdf, -333}, /* at * a */
    {0x6c9babec, -688}, /* ^ can */
    {0x6ca0c320, -302}, /* reboot the */
    {0x6ca2244d, -277}, /* the iid */
    {0x6cb5778b, -314}, /* if * updat */
    {0x6cb7b62a, -277}, /* ^ documentation */
    {0x6cc0c7ee, -274}, /* ^ layer */
    {0x6cc0d332, 337}, /* so tell */
    {0x6cc16a91, -332}, /* item nam */
    {0x6cc2fc37, -415}, /* not * as */
    {0x6cd1b7a8, -393}, /* with * return */
    {0x6cd6ac55, -311}, /* address or */
    {0x6cd91001, -572}, /* run is */
    {0x6ce9bcf0, -400}, /* than * day */
    {0x6ceb859d, -318}, /* login * so */
    {0x6ceeb448, 339}, /* out */
    {0x6cfbc904, -377}, /* parent for */
    {0x6cfc04be, -272}, /* send input */
    {0x6cfc2575, -316}, /* manual journal */
    {0x6cfd09f0, -352}, /* sql which */
    {0x6cfed776, -266}, /* to * specify */
    {0x6d05b3f2, 502}, /* the exam */
    {0x6d070696, -312}, /* nod * the */
    {0x6d0c13e6, -391}, /* 0 latest */
    {0x6d0ea703, -294}, /* from read */
    {0x6d132bc7, -326}, /* of * plac */
    {0x6d1e4641, -283}, /* endpoint only */
    {0x6d1eb5f5, 291}, /* inventory */
    {0x6d2096c4, -710}, /* xero */
    {0x6d229723, -311}, /* shopify tool */
    {0x6d2a0600, -283}, /* folder can */
    {0x6d2aa8c6, -339}, /* newest * kept */
    {0x6d2fb59a, -291}, /* of * container */
    {0x6d301e32, -267}, /* successful */
    {0x6d30ee29, -440}, /* to hav */
    {0x6d33a688, -489}, /* that * used */
    {0x6d38f2f9, -324}, /* is shown */
    {0x6d44181d, 274}, /* be */
    {0x6d4727c9, -265}, /* commit is */
    {0x6d4e3140, -284}, /* return * get */
    {0x6d4ffc9c, 309}, /* login of */
    {0x6d57cf78, -353}, /* of pag */
    {0x6d59a63b, -269}, /* can * its */
    {0x6d67e6de, -305}, /* in kilogram */
    {0x6d6b368f, -281}, /* minimiz */
    {0x6d702410, -283}, /* a * them */
    {0x6d73b96c, -481}, /* use list */
    {0x6d745f6c, -297}, /* updat fail */
    {0x6d79784b, -366}, /* dsn */
    {0x6d7e43c9, -420}, /* a data */
    {0x6d80a982, -278}, /* run * login */
    {0x6d87b5ee, -450}, /* leas */
    {0x6d87ff53, 277}, /* thos not */
    {0x6d8e673c, -686}, /* ^ description */
    {0x6d92013f, -349}, /* mark an */
    {0x6d92efc3, -332}, /* see that */
    {0x6da6caab, -300}, /* to * remember */
    {0x6daac781, 297}, /* by * system */
    {0x6daccdb5, 278}, /* model would */
    {0x6db04276, -450}, /* revok a */
    {0x6db063fb, -399}, /* violation */
    {0x6db0f2d2, -354}, /* password has */
    {0x6dbf89fe, -474}, /* a stor */
    {0x6dc4c0ee, -321}, /* releas * check */
    {0x6dc7f5af, -522}, /* onedriv */
    {0x6dc9b237, -500}, /* in pixel */
    {0x6dcc9611, -488}, /* ^ attend */
    {0x6dcf49e9, -399}, /* will * to */
    {0x6dd6e96b, -301}, /* nor the */
    {0x6dd74aeb, -450}, /* are announc */
    {0x6dd8823c, -315}, /* be merg */
    {0x6dd92991, -324}, /* the * rep */
    {0x6ddbb81c, 321}, /* parental */
    {0x6ddfa8ff, -448}, /* optimization */
    {0x6de301fd, -312}, /* it are */
    {0x6de664fb, 283}, /* agent */
    {0x6deb142c, -273}, /* to begin */
    {0x6df43370, -277}, /* as backup */
    {0x6df9d651, -265}, /* so * written */
    {0x6dfc90ef, -265}, /* amend * previou */
    {0x6dfda8fa, 305}, /* deprecat the */
    {0x6dfedb19, -288}, /* reject befor */
    {0x6e0286e8, -344}, /* publish * and */
    {0x6e04ae17, -424}, /* return at */
    {0x6e0de6c8, -297}, /* to * group */
    {0x6e1b88fe, -279}, /* tool * describ */
    {0x6e1be1c5, -384}, /* the timer */
    {0x6e22cb97, -301}, /* ^ uniqu */
    {0x6e357c36, -276}, /* giv * user */
    {0x6e395490, 387}, /* grant */
    {0x6e3bfdaf, 390}, /* when * agent */
    {0x6e3c691f, 298}, /* stop * if */
    {0x6e4cfa65, -407}, /* old * the */
    {0x6e50f8e2, -269}, /* domain * for */
    {0x6e56f81a, -333}, /* return * best */
    {0x6e600cbc, -288}, /* tus */
    {0x6e61c39f, -265}, /* includ * member */
    {0x6e66eec1, -297}, /* nam * taken */
    {0x6e6ed6ef, -297}, /* and limit */
    {0x6e6f2ad9, -263}, /* with * children */
    {0x6e6fd768, -276}, /* nam requir */
    {0x6e75a937, -263}, /* a pivottabl */
    {0x6e7bad8b, -304}, /* pag behind */
    {0x6e7d0df5, -391}, /* reach * server */
    {0x6e7e5244, 421}, /* other */
    {0x6e87eed7, -353}, /* use * and */
    {0x6e8e4fe3, -283}, /* ^ known */
    {0x6e913e1a, -288}, /* tak * backup */
    {0x6e934106, -362}, /* see * address */
    {0x6e955f63, -291}, /* ie */
    {0x6e9807cc, -270}, /* match count */
    {0x6e9f65cc, -316}, /* uniqu * the */
    {0x6ea05d7c, -292}, /* delet * post */
    {0x6ea4f4a4, -297}, /* a dns */
    {0x6ea740b9, -279}, /* user email */
    {0x6ea74543, -298}, /* a * schedul */
    {0x6eaf1542, 382}, /* over */
    {0x6eb0db22, -367}, /* contact * match */
    {0x6eba8eaa, -308}, /* imag * as */
    {0x6ec15763, -284}, /* 0 * per */
    {0x6ec4f9db, -275}, /* on * by */
    {0x6ec7818d, -288}, /* customer * are */
    {0x6ecf5635, -288}, /* noth * been */
    {0x6ed73df0, -347}, /* ^ server */
    {0x6ee0242d, -472}, /* everyth * server */
    {0x6ee0639c, -297}, /* the selection */
    {0x6ee17d7b, -290}, /* submit as */
    {0x6ef1d98c, -354}, /* ^ driv */
    {0x6ef40734, -409}, /* ^ git */
    {0x6ef53d66, -281}, /* so result */
    {0x6ef8a373, -267}, /* answer * on */
    {0x6efa67d6, -311}, /* keyword for */
    {0x6efb16ce, -319}, /* duration */
    {0x6f0be5de, -354}, /* return merg */
    {0x6f0d0013, -377}, /* wordpress installation */
    {0x6f0e9fae, -352}, /* call * cost */
    {0x6f160e64, -324}, /* operat on */
    {0x6f173905, -451}, /* a devic */
    {0x6f1847c1, -455}, /* ^ registry */
    {0x6f1d7297, -292}, /* remov * last */
    {0x6f20abbe, 274}, /* shar * the */
    {0x6f21251c, 412}, /* load */
    {0x6f22d52d, -268}, /* the * click */
    {0x6f251934, -359}, /* confirmation * shown */
    {0x6f25975e, -344}, /* a sery */
    {0x6f25de60, -264}, /* parent commit */
    {0x6f27aff3, -330}, /* text * read */
    {0x6f27b2c0, -383}, /* in * at */
    {0x6f412300, -605}, /* y */
    {0x6f4907ef, -522}, /* tip * a */
    {0x6f4bef29, -271}, /* exchang skippedprovider */
    {0x6f4d2327, -279}, /* older client */
    {0x6f4e83ad, -519}, /* alon */
    {0x6f508d47, -273}, /* ptr */
    {0x6f51e24f, 289}, /* dry * now */
    {0x6f5f509d, -301}, /* leav * server */
    {0x6f646e02, -443}, /* ^ firecrawl */
    {0x6f6ed32a, -516}, /* domain is */
    {0x6f7215ad, -314}, /* that sent */
    {0x6f750a3c, -282}, /* commit to */
    {0x6f877fa2, -526}, /* management */
    {0x6f88cf1f, -383}, /* ^ offset */
    {0x6f8f25fa, -578}, /* key valu */
    {0x6f9a4f7a, 330}, /* plac of */
    {0x6f9a5847, -397}, /* ^ condition */
    {0x6fa2d4c1, 289}, /* multiply * the */
    {0x6fad1378, -516}, /* read all */
    {0x6fb9f54a, 374}, /* when * quota */
    {0x6fba54b4, 309}, /* the * unlock */
    {0x6fbcbcbb, -388}, /* 0 * to */
    {0x6fbe98f7, -379}, /* team * the */
    {0x6fc6378c, -429}, /* hidden until */
    {0x6fc65327, -326}, /* stag * fil */
    {0x6fce55c1, -380}, /* a terminal */
    {0x6fd334b9, -271}, /* as draft */
    {0x6fd3ec84, 285}, /* embed in */
    {0x6fdf8b2d, -810}, /* the variabl */
    {0x6fe05914, -277}, /* all room */
    {0x6fe30bfa, -345}, /* by * resident */
    {0x6fe96d26, -354}, /* tell if */
    {0x6fec7225, -303}, /* referenc by */
    {0x7001f760, -309}, /* important * not */
    {0x70022a18, -363}, /* can * pass */
    {0x70063969, -409}, /* a * folder */
    {0x70077465, 337}, /* isnt requir */
    {0x7009ddcc, -537}, /* command to */
    {0x700f0d28, -640}, /* when omit */
    {0x70114f5b, -526}, /* session id */
    {0x702a9c37, -276}, /* about * with */
    {0x70638a97, -512}, /* must * be */
    {0x70655905, -298}, /* nam * its */
    {0x7066979c, -390}, /* dif and */
    {0x70776231, -271}, /* the meet */
    {0x707f0f63, -410}, /* has nam */
    {0x707fa05a, -319}, /* ask * mor */
    {0x70835b8d, 312}, /* ticket * it */
    {0x70836276, -303}, /* updat to */
    {0x708619c6, -381}, /* are sort */
    {0x708d37cd, -312}, /* the * act */
    {0x7093f739, -346}, /* suggestion * the */
    {0x7096bb8e, -701}, /* sequenc */
    {0x70a190bf, 286}, /* employ nam */
    {0x70a6486c, 284}, /* user document */
    {0x70a9255c, -464}, /* of * issu */
    {0x70aa63b8, -444}, /* directory and */
    {0x70af0aa4, -275}, /* listmonitorexecution */
    {0x70b8de0a, -445}, /* is ambiguou */
    {0x70bfe3ad, -274}, /* user * how */
    {0x70d83a65, -289}, /* think step */
    {0x70defff2, 282}, /* whil * transfer */
    {0x70e1b29b, -292}, /* ^ repair */
    {0x70e2da80, -300}, /* list * directory */
    {0x70e3562d, -298}, /* the * ring */
    {0x70e408f0, -301}, /* reach from */
    {0x70e9b775, -293}, /* no * no */
    {0x70f66d2e, -281}, /* find * when */
    {0x710c83cd, -282}, /* click * top */
    {0x71100f63, -366}, /* only on */
    {0x711156f4, -335}, /* for send */
    {0x711b3f23, 278}, /* straight away */
    {0x711dfcbd, -296}, /* a decimal */
    {0x712209e4, -378}, /* user search */
    {0x7123128a, -273}, /* on * screen */
    {0x712fb74f, -334}, /* start point */
    {0x71340265, -276}, /* alia address */
    {0x71350b68, -317}, /* anchor */
    {0x7138cb57, -346}, /* through which */
    {0x713c17e2, -319}, /* and * metadata */
    {0x713d15cb, -310}, /* vulnerability with */
    {0x71496d5a, -345}, /* vertical */
    {0x714a4d57, -344}, /* organic */
    {0x7158d1d4, 327}, /* is * remov */
    {0x715aaa73, -525}, /* to filter */
    {0x7160800d, -289}, /* leav their */
    {0x71635964, -273}, /* do * print */
    {0x717e1e9f, -358}, /* record to */
    {0x718e6843, -299}, /* banner with */
    {0x7190fa04, -268}, /* ^ basenam */
    {0x719149ff, -312}, /* the * parent */
    {0x71988184, -411}, /* via the */
    {0x719abacb, 265}, /* of * past */
    {0x71ac434e, -284}, /* a * on */
    {0x71b8ab1a, -351}, /* one for */
    {0x71b8b4a5, -304}, /* remov befor */
    {0x71c2dbc0, -500}, /* one pag */
    {0x71c9ff3c, -347}, /* creat * link */
    {0x71d78f8f, -499}, /* scroll */
    {0x71d85f1d, -303}, /* erasur request */
    {0x71dbe49f, -329}, /* if * branch */
    {0x71ef71cc, -314}, /* the * down */
    {0x71fbdfaa, 405}, /* other server */
    {0x71fc59d8, -265}, /* was * earlier */
    {0x7207a884, -272}, /* for * typ */
    {0x72141547, -562}, /* of * comment */
    {0x72151dd7, -263}, /* reusabl */
    {0x72259988, -338}, /* ^ nvidia */
    {0x7230785c, -388}, /* of issu */
    {0x72316655, -403}, /* replac * fil */
    {0x7243f23e, -287}, /* your * account */
    {0x7249546b, -547}, /* defect */
    {0x724a0931, -286}, /* pag by */
    {0x72532dd3, -310}, /* of * shar */
    {0x72540ea1, -287}, /* typ * in */
    {0x72564dd5, -314}, /* str to */
    {0x725c6b0c, 275}, /* main branch */
    {0x725fa98d, -532}, /* method */
    {0x7263e792, -377}, /* if * do */
    {0x726a6008, -332}, /* a port */
    {0x726d036b, -335}, /* to * pod */
    {0x72713484, -323}, /* are non */
    {0x72719efa, -447}, /* ^ nod */
    {0x7273ccab, -271}, /* you arent */
    {0x7273eb41, -498}, /* least one */
    {0x727429ce, -334}, /* hidden layer */
    {0x7274639e, 266}, /* beneath */
    {0x727e3b14, 320}, /* ^ sandbox */
    {0x727f9799, -284}, /* only * owner */
    {0x7281113d, -327}, /* read access */
    {0x72a1911f, 262}, /* in * for */
    {0x72a3ab43, -677}, /* in second */
    {0x72a84df3, -281}, /* ^ cooki */
    {0x72b0a581, -398}, /* no approval */
    {0x72b52c03, -324}, /* order * return */
    {0x72c2c26a, -287}, /* the * clipboard */
    {0x72c6ff84, 292}, /* mention */
    {0x72ccc8c9, -499}, /* untrack fil */
    {0x72d1df7f, -380}, /* to pag */
    {0x72d2cfc3, -303}, /* return both */
    {0x72dc575a, -269}, /* off * requir */
    {0x72df2e53, 403}, /* medical */
    {0x72e1d3a3, -283}, /* that * add */
    {0x72ef5362, -303}, /* tool * see */
    {0x72f8b7e2, -330}, /* retriev text */
    {0x72fe40c9, 349}, /* the fami */
    {0x73021523, -363}, /* to * app */
    {0x730393b7, -317}, /* not perform */
    {0x73059192, -350}, /* to * calendar */
    {0x7306b589, -332}, /* searchtyp */
    {0x730dad95, -280}, /* getapicatalogservic */
    {0x730daf19, -313}, /* start * 0 */
    {0x730ed17f, -269}, /* group chat */
    {0x7319b390, -346}, /* are and */
    {0x731a3958, 291}, /* transcript is */
    {0x731c35c6, -385}, /* to list */
    {0x7325df98, -279}, /* context overflow */
    {0x73285b6a, -337}, /* session as */
    {0x733526cc, -432}, /* pric is */
    {0x7339b4be, -488}, /* ^ priority */
    {0x733f047f, -338}, /* empty * is */
    {0x73438b38, -702}, /* to set */
    {0x73469ba0, -390}, /* to enabl */
    {0x734849f1, -350}, /* a hold */
    {0x7351083a, -332}, /* be activ */
    {0x73578b71, -672}, /* ids */
    {0x735a5fe3, -330}, /* a * nod */
    {0x735a8b01, -485}, /* timelin */
    {0x735cf17d, -495}, /* log * a */
    {0x735cfaab, -380}, /* user * a */
    {0x735dd38f, -288}, /* is rough */
    {0x7365ae4b, 279}, /* the * answer */
    {0x736b6e89, 344}, /* quot * pric */
    {0x7374d9a8, -266}, /* decid * it */
    {0x73783288, -331}, /* print * for */
    {0x737a252f, -332}, /* that * user */
    {0x737f3893, -309}, /* set * user */
    {0x7385dd7f, -266}, /* befor * the */
    {0x738b937a, 280}, /* list * are */
    {0x738e0926, -335}, /* detail * for */
    {0x7393cf91, -337}, /* user * enter */
    {0x739d9b74, -272}, /* most relevant */
    {0x73a3cf5a, -447}, /* within */
    {0x73b73330, -426}, /* for find */
    {0x73bd1122, 408}, /* be obey */
    {0x73c715de, -298}, /* for * bas */
    {0x73d00626, -379}, /* them * not */
    {0x73d636cb, -266}, /* 0 * so */
    {0x73d7261b, -297}, /* not shar */
    {0x73dcd968, -444}, /* on an */
    {0x73de5572, -310}, /* administrator of */
    {0x73dff779, -262}, /* using * with */
    {0x73e1b152, -496}, /* relativ path */
    {0x73e1d13c, -440}, /* the llm */
    {0x73f42fe4, -284}, /* not cover */
    {0x74059fa9, -400}, /* is one */
    {0x7405fc09, -285}, /* tool nam */
    {0x7406290a, 288}, /* to * public */
    {0x740c13b4, -403}, /* a * delet */
    {0x74133148, -375}, /* exact */
    {0x74174a39, -403}, /* immediat after */
    {0x7418a2d2, -281}, /* not pass */
    {0x741bf6de, -326}, /* with * reason */
    {0x741c6b4e, -341}, /* rocket */
    {0x7424487a, -429}, /* ^ brav */
    {0x74250ced, -266}, /* the * check */
    {0x74290598, -443}, /* are skip */
    {0x742914c2, -520}, /* card to */
    {0x74363cff, -313}, /* to * commit */
    {0x743cf0b9, -625}, /* query str */
    {0x743e98d2, -441}, /* list calendar */
    {0x7444bb8f, -395}, /* longer ask */
    {0x744e9fac, -284}, /* optional default */
    {0x74509789, -347}, /* the initiativ */
    {0x74583125, 317}, /* bus */
    {0x7458c2fa, 264}, /* joint account */
    {0x74629846, 294}, /* whichever * answer */
    {0x74634db1, -486}, /* ts */
    {0x74653b1f, -335}, /* an http */
    {0x7469389a, 381}, /* are part */
    {0x74728c1e, -372}, /* use * first */
    {0x7486cef3, -265}, /* for * instanc */
    {0x74874c80, -302}, /* ^ recursiv */
    {0x7488e0d0, -455}, /* tim and */
    {0x7490b4de, 267}, /* transfer tool */
    {0x749661ad, -468}, /* get * tool */
    {0x749c16fa, -453}, /* ^ charg */
    {0x74a3ff08, 316}, /* are * to */
    {0x74a4adff, 286}, /* taken befor */
    {0x74abe4e2, -341}, /* ^ design */
    {0x74b51f4d, -440}, /* the * query */
    {0x74bbe690, -272}, /* call * pass */
    {0x74bd3b3a, -267}, /* for malwar */
    {0x74bfb0ef, -263}, /* engin nam */
    {0x74bfdedf, -383}, /* valv */
    {0x74c795fa, -547}, /* set a */
    {0x74cb6a27, 406}, /* of * comparison */
    {0x74d098b3, 279}, /* buy the */
    {0x74d4301c, -421}, /* ^ exact */
    {0x74d55c8a, -480}, /* call end */
    {0x74d5b343, -422}, /* that matter */
    {0x74dc6442, -422}, /* organizer */
    {0x74dc76ab, 332}, /* lookup */
    {0x74e326bb, -278}, /* been * up */
    {0x74ebc614, -459}, /* for * plan */
    {0x74ec5fa8, 274}, /* directory list */
    {0x74f2382f, -296}, /* a spec */
    {0x74f41ab6, -268}, /* tru */
    {0x75088441, -550}, /* you * it */
    {0x75110737, -358}, /* delet * fil */
    {0x75144594, -274}, /* want a */
    {0x75206570, -410}, /* arxiv */
    {0x7525b755, -267}, /* becaus * law */
    {0x75274b61, -340}, /* amount to */
    {0x752997f3, 295}, /* it * for */
    {0x7529ddb3, -441}, /* nod */
    {0x752d8098, -562}, /* omit for */
    {0x752ec218, -404}, /* user * sign */
    {0x752f14f2, -804}, /* selection */
    {0x75365506, -351}, /* its * key */
    {0x753cd7ce, -281}, /* comment * in */
    {0x753ff5f4, -447}, /* pag with */
    {0x75408c02, -320}, /* fetch fil */
    {0x7541346a, -346}, /* isnt support */
    {0x75470dda, -335}, /* transfer and */
    {0x754d876f, -329}, /* version nam */
    {0x754df426, 319}, /* in session */
    {0x755476c7, -320}, /* need * cod */
    {0x7557799a, -317}, /* and * next */
    {0x755a1b85, -367}, /* if * of */
    {0x755a46c8, -332}, /* important */
    {0x755ca2c5, 278}, /* leav them */
    {0x756bdcf2, -332}, /* not * an */
    {0x7570b851, -403}, /* messag was */
    {0x757798dd, 297}, /* ^ carry */
    {0x757799f0, -264}, /* respons siz */
    {0x757c6bf1, -383}, /* pull * from */
    {0x7584c535, 284}, /* proof of */
    {0x758b1195, -439}, /* work but */
    {0x759d1b97, -271}, /* all content */
    {0x75a1a1ef, -302}, /* variabl * set */
    {0x75a1f309, -278}, /* dat */
    {0x75b358e3, -329}, /* giv * link */
    {0x75b445cd, -374}, /* by themselv */
    {0x75b4b62a, -370}, /* as * number */
    {0x75b8eefd, -779}, /* shap */
    {0x75c717a7, -458}, /* find it */
    {0x75c7f32d, -327}, /* a * devic */
    {0x75d29054, -448}, /* format to */
    {0x75d2c5c3, -454}, /* written by */
    {0x75d41b73, -289}, /* insert text */
    {0x75d8346c, -366}, /* can * what */
    {0x75df93e0, -313}, /* opacity 0 */
    {0x75e23be5, -280}, /* from * shop */
    {0x75f2e2fb, -459}, /* to follow */
    {0x75f3bfd5, -479}, /* it * return */
    {0x76000c0c, 266}, /* is query */
    {0x7602b230, -342}, /* omission */
    {0x76061e06, 311}, /* cloud credential */
    {0x7606b730, -364}, /* includ * chat */
    {0x761189a5, -287}, /* as * lik */
    {0x7618f08f, 301}, /* or not */
    {0x76191839, -263}, /* search across */
    {0x761c0446, 372}, /* is request */
    {0x76213c4a, 273}, /* call * not */
    {0x76261fe5, -412}, /* for * 0 */
    {0x763604f6, -289}, /* column valu */
    {0x76384d8c, -435}, /* disconnect */
    {0x7639e694, -302}, /* wer * to */
    {0x763b5feb, -293}, /* validat * connection */
    {0x763bec9a, -264}, /* for * through */
    {0x7640e75e, -275}, /* report * not */
    {0x764fd8f5, -656}, /* as such */
    {0x7654c4a8, -286}, /* singl * and */
    {0x7658917a, 271}, /* the marker */
    {0x7666cf93, -346}, /* rang for */
    {0x766e2d85, -516}, /* postal */
    {0x767c4c91, -483}, /* a screenshot */
    {0x7683caf0, -313}, /* two number */
    {0x7689cbde, 338}, /* review */
    {0x768f1e57, -645}, /* the * sourc */
    {0x769fbc0c, -356}, /* install wordpress */
    {0x76a094b6, -345}, /* that an */
    {0x76a0b8e4, -391}, /* together * its */
    {0x76a71254, -269}, /* it * befor */
    {0x76b44b3e, -311}, /* the * suffix */
    {0x76b910e5, -274}, /* a similar */
    {0x76b973ef, 277}, /* mail phon */
    {0x76ca2eb8, 266}, /* after * and */
    {0x76ce9520, -302}, /* content or */
    {0x76d3b8e7, 282}, /* a * rol */
    {0x76d3cbd2, -422}, /* call * when */
    {0x76d567db, -314}, /* if * patient */
    {0x76d7c664, 272}, /* exam */
    {0x76ef21d1, -317}, /* creat updat */
    {0x76f533a9, 264}, /* us * the */
    {0x7704aa65, -396}, /* channel the */
    {0x770c0c77, -376}, /* env var */
    {0x7718939e, -264}, /* wiki * wikiidentifier */
    {0x7719eb5a, -275}, /* which tool */
    {0x772734fe, -263}, /* all board */
    {0x77277c79, 284}, /* fee */
    {0x77297a54, -369}, /* are * every */
    {0x7732fbee, -306}, /* pacific */
    {0x77374aa1, -294}, /* start * call */
    {0x773f2c86, -383}, /* start * of */
    {0x7745ac63, -303}, /* sam right */
    {0x7746bbf9, -267}, /* fil * conflict */
    {0x77479d3f, 333}, /* is stop */
    {0x7754f241, 270}, /* mark * scan */
    {0x7754f686, -293}, /* account * one */
    {0x775b163c, -473}, /* attempt */
    {0x7769d535, -272}, /* ^ app */
    {0x777303e0, -361}, /* domain mov */
    {0x7774c678, -378}, /* server instruction */
    {0x777e4f7d, -284}, /* has * sent */
    {0x7783e11c, -276}, /* fil befor */
    {0x778fff57, -273}, /* ^ cycl */
    {0x779187b5, -415}, /* folder * a */
    {0x7798eacb, -452}, /* skip * check */
    {0x779c52d7, -425}, /* custom field */
    {0x77a195a7, -270}, /* may * out */
    {0x77a74545, -525}, /* alway includ */
    {0x77a9af8a, 370}, /* user privat */
    {0x77abc308, -311}, /* set filterbytestsresult */
    {0x77b254fc, -355}, /* tool cant */
    {0x77b5b481, -448}, /* to add */
    {0x77c3164f, -603}, /* chunk */
    {0x77c9f3ee, -313}, /* only * request */
    {0x77d3d57d, 296}, /* for * bot */
    {0x77d4bbac, -339}, /* and * result */
    {0x77d624b7, -467}, /* enum */
    {0x77dc7bdd, -348}, /* to * can */
    {0x77e00080, -617}, /* specification */
    {0x77e26a01, -748}, /* video */
    {0x77e2fc73, -561}, /* is * or */
    {0x77f24016, -266}, /* admin need */
    {0x77f71481, -343}, /* updat * and */
    {0x77f886ad, -326}, /* may * empty */
    {0x77fc85cd, -495}, /* task list */
    {0x77fed9cc, -268}, /* of reviewer */
    {0x780c37eb, -974}, /* multipl */
    {0x7814e2c8, -365}, /* in * right */
    {0x78251226, -427}, /* a network */
    {0x782b5b62, -368}, /* efficient */
    {0x78317e91, -285}, /* index nam */
    {0x783cc0eb, 267}, /* ^ boot */
    {0x783cec5e, -279}, /* and * new */
    {0x783e7437, 322}, /* the * elsewher */
    {0x783eadc4, -374}, /* find tool */
    {0x783eebf7, 268}, /* obey */
    {0x783feeb9, -269}, /* valid valu */
    {0x7840aedd, -283}, /* key * work */
    {0x78423658, -293}, /* nod and */
    {0x784dca35, -397}, /* of * sit */
    {0x785002de, -269}, /* ^ anonymou */
    {0x78555d40, -405}, /* slot */
    {0x7867372c, 264}, /* ^ upon */
    {0x786919b3, -342}, /* until its */
    {0x786a6bb7, -303}, /* publish * the */
    {0x78723a47, -353}, /* are older */
    {0x7879d99e, -507}, /* maximum number */
    {0x787ed62b, -337}, /* key not */
    {0x788aa90a, -361}, /* no undo */
    {0x788f799f, -268}, /* resolv * unresolv */
    {0x789930ca, 463}, /* the * server */
    {0x78c3c16e, -373}, /* to * pipelin */
    {0x78c533bd, -271}, /* ^ latitud */
    {0x78ca64d8, -366}, /* of * as */
    {0x78d3dfb8, -446}, /* md and */
    {0x78db0ea0, -266}, /* back after */
    {0x78dc7d64, -271}, /* explicit * from */
    {0x78e013b0, -476}, /* ^ unknown */
    {0x78e2e6dc, 572}, /* thos */
    {0x78e329e6, -473}, /* ^ email */
    {0x78e916ae, 266}, /* register * at */
    {0x78eb7024, -262}, /* essential for */
    {0x78ec0ee6, 365}, /* alarm */
    {0x78f134e3, -337}, /* lost * the */
    {0x78f2943f, -456}, /* is lock */
    {0x78f4c3a6, -381}, /* gam */
    {0x78f8656b, -570}, /* status */
    {0x78fcf38f, -356}, /* consent * miss */
    {0x78fdfd96, -355}, /* resourc to */
    {0x7900ddaf, -272}, /* look * another */
    {0x790102f0, -311}, /* prepar * transfer */
    {0x79021201, -296}, /* the * optional */
    {0x7904a955, -527}, /* ^ kill */
    {0x790a336e, -374}, /* session * the */
    {0x790b35f4, -267}, /* error if */
    {0x790ef666, -278}, /* notebook contain */
    {0x791fcff5, -520}, /* thi valu */
    {0x79219abf, -275}, /* thi * user */
    {0x79280525, -305}, /* for * context */
    {0x793774d4, -392}, /* investigat */
    {0x7945a4a4, -341}, /* user * command */
    {0x7948b13f, -335}, /* complet * fil */
    {0x7948be1b, -311}, /* the * primary */
    {0x794c5594, -279}, /* as shar */
    {0x794e7b0a, -483}, /* of thes */
    {0x794f7f83, -327}, /* server configuration */
    {0x7950296e, -367}, /* are local */
    {0x79556db7, -269}, /* return path */
    {0x795f6204, -263}, /* can * longer */
    {0x79603225, -368}, /* it after */
    {0x796652d2, -298}, /* report * would */
    {0x79671d0f, -277}, /* pag */
    {0x796b5c97, -270}, /* insid */
    {0x796ebf0c, -418}, /* for * minut */
    {0x7971aa78, -294}, /* ^ pagination */
    {0x797383fd, -282}, /* agent model */
    {0x797d5361, -315}, /* all * contain */
    {0x79830eaa, -268}, /* ^ purpos */
    {0x798cc10b, -272}, /* record for */
    {0x798d14ae, -406}, /* after 0 */
    {0x798d6cc7, -450}, /* if * text */
    {0x7992f7a2, -263}, /* cost for */
    {0x799a200e, -367}, /* to * schema */
    {0x79a0a18e, -277}, /* project use */
    {0x79a0d51a, -446}, /* ^ column */
    {0x79a59c96, 306}, /* to * reader */
    {0x79b09417, -291}, /* suggestion are */
    {0x79b5cf87, -280}, /* which hav */
    {0x79b89df6, -318}, /* error * is */
    {0x79bac311, -263}, /* tre * a */
    {0x79bf2a4b, -305}, /* back * the */
    {0x79c89559, -393}, /* what chang */
    {0x79cfb1f7, -312}, /* actual */
    {0x79dbccef, -350}, /* so * not */
    {0x79e05402, -431}, /* truncation */
    {0x79e293cb, -362}, /* was used */
    {0x79e2a775, -452}, /* to * mor */
    {0x79e38df5, -282}, /* configuration * the */
    {0x79e51641, -373}, /* creat new */
    {0x79ee21ac, 338}, /* notic */
    {0x79eebdb6, -546}, /* bitbucket */
    {0x79f3fc44, -328}, /* ^ password */
    {0x79f447ab, -326}, /* ^ dependency */
    {0x79f8192a, -265}, /* run any */
    {0x7a02c3c6, -279}, /* firecrawl * statu */
    {0x7a0fb119, -295}, /* includ * host */
    {0x7a0fb2cc, -456}, /* tru when */
    {0x7a1dbda8, -318}, /* without their */
    {0x7a26383b, -351}, /* shar * with */
    {0x7a2cf474, -559}, /* asset */
    {0x7a379b5a, -341}, /* to bind */
    {0x7a410063, -332}, /* after edit */
    {0x7a422627, -263}, /* which stay */
    {0x7a44c5b6, -420}, /* isochron */
    {0x7a485405, -430}, /* them * an */
    {0x7a4afeb4, -281}, /* export format */
    {0x7a4b8efe, -311}, /* policy document */
    {0x7a4cf421, -308}, /* ^ acknowledg */
    {0x7a4e4997, -273}, /* the * already */
    {0x7a52a007, 272}, /* cfg */
    {0x7a55cd7d, -397}, /* that * need */
    {0x7a59fe73, -319}, /* 00z */
    {0x7a5dd2d6, 295}, /* is regard */
    {0x7a662d85, 274}, /* top up */
    {0x7a68ce7b, -301}, /* two mod */
    {0x7a706080, 270}, /* token of */
    {0x7a709dad, -285}, /* warn if */
    {0x7a722992, -262}, /* sku */
    {0x7a7482b2, -295}, /* has look */
    {0x7a7ef95b, -269}, /* a * point */
    {0x7a7f8bcb, 267}, /* when report */
    {0x7a8b292d, -274}, /* only accept */
    {0x7a8e502e, -271}, /* convex hull */
    {0x7a914d02, -642}, /* v2 */
    {0x7a9431a9, -293}, /* of * set */
    {0x7a96ff91, -333}, /* has turn */
    {0x7a9bb752, -347}, /* hav agr */
    {0x7a9c52cb, -317}, /* the * mean */
    {0x7a9ca43e, -488}, /* on * lin */
    {0x7a9de643, -269}, /* and command */
    {0x7aa21de7, -373}, /* workspac * to */
    {0x7aa25ed0, 313}, /* to anonymou */
    {0x7aa6ab6c, -357}, /* a * pod */
    {0x7aa9a2be, 298}, /* of other */
    {0x7aac163b, -287}, /* to * location */
    {0x7aaf8783, -335}, /* japan */
    {0x7ab1deda, -362}, /* timeout in */
    {0x7ab4ad57, -271}, /* row * match */
    {0x7ab4fa38, -408}, /* cleanup */
    {0x7ab872e5, -347}, /* unrelat */
    {0x7ac39353, -666}, /* call get */
    {0x7ac75f12, -436}, /* plan * the */
    {0x7ac829c4, -290}, /* expir in */
    {0x7acb53b5, -377}, /* for consent */
    {0x7acc7414, -357}, /* never as */
    {0x7adbaa4a, -394}, /* befor * is */
    {0x7adbedfa, -279}, /* of download */
    {0x7ae6ff9a, -285}, /* which result */
    {0x7aefe2ae, -307}, /* organisation policy */
    {0x7af65a29, -324}, /* any * contain */
    {0x7af695cf, -264}, /* bar the */
    {0x7afe7c7b, -264}, /* after show */
    {0x7b031017, -478}, /* a * issu */
    {0x7b0bc526, -275}, /* the reaction */
    {0x7b1d0dee, -278}, /* first * for */
    {0x7b1ff5af, -271}, /* merg * that */
    {0x7b2cf86d, -430}, /* user * do */
    {0x7b31e2b6, -271}, /* doesnt run */
    {0x7b397ecc, 267}, /* the * class */
    {0x7b3a7d0e, -409}, /* tiktok */
    {0x7b3b445c, -291}, /* short */
    {0x7b46d663, -264}, /* after * thi */
    {0x7b576078, -340}, /* arg * the */
    {0x7b589e74, 380}, /* the * limit */
    {0x7b59fe5a, -326}, /* confirm must */
    {0x7b5b08ec, -282}, /* for * period */
    {0x7b5c919d, -349}, /* and * order */
    {0x7b65b501, -309}, /* patient with */
    {0x7b8820f7, -313}, /* an automation */
    {0x7b8f752a, -284}, /* until * session */
    {0x7b939385, 279}, /* befor * user */
    {0x7b969e7f, -426}, /* the deposit */
    {0x7b9937b5, -279}, /* app in */
    {0x7b997a43, -390}, /* definition */
    {0x7b9cddf0, 277}, /* we ask */
    {0x7baae9e3, -445}, /* use to */
    {0x7babd45b, 275}, /* are taken */
    {0x7bb42c39, -292}, /* of * open */
    {0x7bbda4c0, -265}, /* as str */
    {0x7bc74dfa, -348}, /* includ * folder */
    {0x7bd289c3, -423}, /* the sort */
    {0x7bda2fc3, -374}, /* field you */
    {0x7be31740, -342}, /* after commit */
    {0x7be46345, -334}, /* compression */
    {0x7be5b83f, -357}, /* element to */
    {0x7beab97b, -323}, /* as * tool */
    {0x7bec1a26, -463}, /* to * that */
    {0x7bf4e8c5, -353}, /* to * data */
    {0x7bf6fd22, -344}, /* the hubspot */
    {0x7bf84a7d, -278}, /* token * see */
    {0x7bf9c620, 269}, /* do * read */
    {0x7bfe70bd, -461}, /* be * on */
    {0x7bffa90c, -304}, /* creat * ticket */
    {0x7c09a670, -372}, /* highlight */
    {0x7c10f7cd, -262}, /* visual test */
    {0x7c14018a, -321}, /* question or */
    {0x7c225b25, -328}, /* nam * version */
    {0x7c2553cf, -288}, /* hook * run */
    {0x7c2c109b, 286}, /* turn up */
    {0x7c2cb44e, -419}, /* by their */
    {0x7c2d470e, 303}, /* renew * for */
    {0x7c34b1de, 262}, /* partner account */
    {0x7c35634c, -286}, /* terminat a */
    {0x7c46b101, -270}, /* left * by */
    {0x7c4bc83d, -292}, /* revision is */
    {0x7c4f1346, -404}, /* prompt of */
    {0x7c551fb9, -471}, /* get * user */
    {0x7c58c996, 297}, /* and * again */
    {0x7c6178f5, -281}, /* load balanc */
    {0x7c623bd3, 357}, /* what */
    {0x7c62a136, -512}, /* content and */
    {0x7c6d517a, 283}, /* is count */
    {0x7c6d8157, 279}, /* onc * search */
    {0x7c75bd47, -367}, /* explain * to */
    {0x7c7b9992, -271}, /* unless * ask */
    {0x7c85ae7b, -420}, /* ready */
    {0x7c880711, -282}, /* the volum */
    {0x7c895c52, -336}, /* cant * read */
    {0x7c9066ab, 471}, /* tenant */
    {0x7c908f82, 290}, /* split the */
    {0x7c931445, 403}, /* every */
    {0x7ca71d31, -569}, /* for * field */
    {0x7ca7ff56, -365}, /* telemetry was */
    {0x7ca82be4, -456}, /* secret that */
    {0x7caef147, -352}, /* replac * full */
    {0x7cb4251c, -271}, /* the dat */
    {0x7cb7fd52, -337}, /* remov * member */
    {0x7cbb1d33, -339}, /* with * ids */
    {0x7cbbcdfe, 279}, /* the analytic */
    {0x7cbc87ba, -417}, /* color of */
    {0x7cbe63b6, -280}, /* and * scop */
    {0x7cc7c633, -340}, /* bubbl */
    {0x7cca0962, -327}, /* stag to */
    {0x7cce20c9, -891}, /* design */
    {0x7ccfc5c7, -347}, /* credential * taken */
    {0x7cd5b260, -289}, /* disk * a */
    {0x7cd6ac4d, -265}, /* ^ flowchart */
    {0x7ce1d78b, -320}, /* overall */
    {0x7ce49cc9, -344}, /* to two */
    {0x7ce5c4fc, -339}, /* ^ max */
    {0x7ce87cd7, -361}, /* workflowid */
    {0x7ceeb8f8, -321}, /* off * a */
    {0x7ceed9bb, -310}, /* creat if */
    {0x7cf3f1f6, -264}, /* user see */
    {0x7cfdce6b, -515}, /* mer */
    {0x7cff9cbf, -353}, /* dont set */
    {0x7d036718, 321}, /* synchronis */
    {0x7d03a627, -414}, /* session to */
    {0x7d0bf738, -561}, /* return list */
    {0x7d0dde66, -415}, /* item contain */
    {0x7d11318c, -377}, /* chart typ */
    {0x7d12fad7, -287}, /* the mim */
    {0x7d1344c7, -427}, /* and * sav */
    {0x7d15b6fc, -274}, /* bot * are */
    {0x7d2b50d3, -283}, /* transfer money */
    {0x7d2f8484, -304}, /* deletion of */
    {0x7d313575, -299}, /* has * on */
    {0x7d38759c, -318}, /* itself isnt */
    {0x7d3a62f1, -510}, /* axi */
    {0x7d5775af, -503}, /* by * mail */
    {0x7d5bccdd, 348}, /* the antiviru */
    {0x7d5ec7d1, -272}, /* was charg */
    {0x7d678be9, -450}, /* and record */
    {0x7d67fe9c, -299}, /* the * flag */
    {0x7d6a4b7b, -297}, /* after which */
    {0x7d7d2794, -402}, /* manag */
    {0x7d7d8a52, -428}, /* on one */
    {0x7d81d821, -300}, /* be remember */
    {0x7d86835e, -336}, /* than read */
    {0x7d8a9ef4, -320}, /* error from */
    {0x7d8ab77f, -270}, /* environment id */
    {0x7d92e367, 302}, /* quiet */
    {0x7d95edd4, -277}, /* ^ remot */
    {0x7da2d5ed, -422}, /* str the */
    {0x7da8bbbe, -306}, /* unsubscrib * address */
    {0x7da96dae, -347}, /* left as */
    {0x7daa5928, -275}, /* ask * tim */
    {0x7daddfb5, 292}, /* owner isnt */
    {0x7db47222, -284}, /* for * filter */
    {0x7db4e48f, -769}, /* at most */
    {0x7db9564e, -286}, /* item * and */
    {0x7dbc6e6c, -413}, /* messag sent */
    {0x7dbe1ecc, 306}, /* that * our */
    {0x7dbe8146, 279}, /* with * config */
    {0x7dc48cda, -311}, /* action * be */
    {0x7dc934c6, -391}, /* estat */
    {0x7dd39f47, -418}, /* when * was */
    {0x7dd799de, -406}, /* return in */
    {0x7dd9e495, -343}, /* them when */
    {0x7de0f62f, -343}, /* with search */
    {0x7de2585f, -274}, /* ^ self */
    {0x7de49f50, -393}, /* pag number */
    {0x7de64e35, 310}, /* password in */
    {0x7dea661e, -343}, /* fifteen * and */
    {0x7df38dd7, -458}, /* http method */
    {0x7dfcdac3, -316}, /* is too */
    {0x7e043009, -365}, /* thi * cover */
    {0x7e04d7ff, -291}, /* not in */
    {0x7e078797, -500}, /* poi */
    {0x7e07ba44, -334}, /* success failur */
    {0x7e11e90a, -545}, /* async */
    {0x7e24f859, -494}, /* of * to */
    {0x7e293f6a, -310}, /* fail step */
    {0x7e2b471c, -313}, /* intersection */
    {0x7e2fd77f, -339}, /* add peopl */
    {0x7e34a380, -349}, /* ^ poison */
    {0x7e3957ea, 268}, /* kub */
    {0x7e3a09a3, -283}, /* refus * thi */
    {0x7e4d6750, -296}, /* fill form */
    {0x7e5c6029, -305}, /* every * from */
    {0x7e67612a, -654}, /* left to */
    {0x7e6c05fa, -403}, /* list item */
    {0x7e72109c, -395}, /* all light */
    {0x7e794ef5, -266}, /* public is */
    {0x7e7af2db, -283}, /* item should */
    {0x7e7e00f5, 282}, /* the cheapest */
    {0x7e7f3337, -320}, /* the initial */
    {0x7e7f5068, -365}, /* ^ destroy */
    {0x7e8038a3, -328}, /* one * not */
    {0x7ea65d3a, 347}, /* relay */
    {0x7eb8c634, -305}, /* that differ */
    {0x7ebbb469, -383}, /* be used */
    {0x7ebfdf27, 284}, /* although * are */
    {0x7ec0de28, -269}, /* a seed */
    {0x7ec56588, -513}, /* browser window */
    {0x7ec640d0, -284}, /* choos a */
    {0x7edd6c4b, -272}, /* a * tool */
    {0x7edd942a, -319}, /* ^ slow */
    {0x7edf49ad, -311}, /* for security */
    {0x7ee06076, -394}, /* no tool */
    {0x7ee2c594, 281}, /* to * anyth */
    {0x7ee8fc70, -316}, /* show * commit */
    {0x7eef8e26, -265}, /* environment production */
    {0x7ef67518, -313}, /* ^ beneficiary */
    {0x7f0061df, -328}, /* calendar event */
    {0x7f01090a, -489}, /* it * and */
    {0x7f090730, -314}, /* full * set */
    {0x7f096ab5, -262}, /* are * get */
    {0x7f0e3151, -268}, /* for * fact */
    {0x7f10172b, -263}, /* campaign */
    {0x7f1228a4, -386}, /* ^ specify */
    {0x7f1504f0, -691}, /* ^ field */
    {0x7f18982e, -462}, /* eligibl */
    {0x7f21d253, 268}, /* should the */
    {0x7f261b56, -295}, /* has * a */
    {0x7f2e6165, 323}, /* read * credential */
    {0x7f311818, -282}, /* password * isnt */
    {0x7f41be6d, -347}, /* the replac */
    {0x7f421729, 283}, /* repository has */
    {0x7f454066, -290}, /* notification to */
    {0x7f4a36fe, -283}, /* notification * a */
    {0x7f5d3d2f, -325}, /* that delet */
    {0x7f604191, -548}, /* of * campaign */
    {0x7f63a3b7, 272}, /* account nam */
    {0x7f6f1950, -284}, /* changekey * as */
    {0x7f6f7dd8, 294}, /* viewer run */
    {0x7f8141e7, -340}, /* question is */
    {0x7f855eef, -606}, /* iteration */
    {0x7f944dbe, -385}, /* recursiv also */
    {0x7f952425, -280}, /* provider call */
    {0x7f967423, -338}, /* creat as */
    {0x7fa4231a, -293}, /* term befor */
    {0x7fa67f01, 294}, /* check are */
    {0x7fb65d68, -378}, /* as publish */
    {0x7fc6c514, -359}, /* the * information */
    {0x7fc75a09, -296}, /* the * exclud */
    {0x7fcd7add, -954}, /* color */
    {0x7fd64285, -461}, /* under setting */
    {0x7fd6932b, -301}, /* concurrency */
    {0x7fe0c32b, 299}, /* function availabl */
    {0x7feaefd7, -366}, /* has one */
    {0x7feb9a1e, -455}, /* mim */
    {0x7fef6d3b, -741}, /* typ of */
    {0x7fef7cc0, -264}, /* build and */
    {0x7ff7a075, 271}, /* swap shift */
    {0x7ffee83e, -289}, /* review * preview */
    {0x80019db9, -378}, /* you * get */
    {0x800824f6, 291}, /* salary */
    {0x800aeb30, -275}, /* one as */
    {0x800dcdf9, -355}, /* to * open */
    {0x8011c7e3, -342}, /* if * found */
    {0x80123669, -265}, /* with * run */
    {0x8014ca47, -265}, /* law and */
    {0x80152ddf, -344}, /* insert row */
    {0x80160847, -264}, /* with * cost */
    {0x8018a0a8, -296}, /* not install */
    {0x801b7c2a, -263}, /* valu * not */
    {0x801bc72a, -327}, /* be * twic */
    {0x80214cfb, -286}, /* call * too */
    {0x8021f509, -263}, /* spars layout */
    {0x802339ce, -557}, /* ^ index */
    {0x80294cc5, -290}, /* remov * item */
    {0x802b4e0a, -316}, /* fil such */
    {0x802c36dd, -478}, /* it tak */
    {0x8044aad1, -293}, /* conflict are */
    {0x8046d7d5, 290}, /* protection */
    {0x804b6e1d, -266}, /* new owner */
    {0x805054da, -656}, /* longitud */
    {0x80571724, -282}, /* rul first */
    {0x80576958, -758}, /* ^ revok */
    {0x80581150, -288}, /* to * workspac */
    {0x805acf25, -280}, /* keep * messag */
    {0x805bb621, -415}, /* not disabl */
    {0x8061f159, -350}, /* of turn */
    {0x8062aa58, -385}, /* statu to */
    {0x8064757b, -301}, /* specify domain */
    {0x8065e04d, -271}, /* to forc */
    {0x8069854c, -582}, /* pr */
    {0x806a43c3, -358}, /* delet one */
    {0x806cc338, -445}, /* need * owner */
    {0x806fd453, -292}, /* run * what */
    {0x8073e871, -611}, /* slid */
    {0x8079eca9, -296}, /* the campaign */
    {0x808a4bb9, -335}, /* then the */
    {0x808bfd2d, -321}, /* sourc typ */
    {0x808ebe9e, -409}, /* 0 mb */
    {0x80916424, 313}, /* said about */
    {0x80a209f2, -365}, /* oauth application */
    {0x80ae6e07, -263}, /* member includ */
    {0x80b7bc5d, -287}, /* plac on */
    {0x80b8abbc, -516}, /* ^ credential */
    {0x80c896a7, -272}, /* export and */
    {0x80d300ff, -335}, /* for paid */
    {0x80d35c01, -291}, /* city */
    {0x80d4141a, -287}, /* number * item */
    {0x80d64776, -402}, /* lowercas */
    {0x80e45976, -474}, /* use * default */
    {0x80e69e79, -286}, /* the * reviewer */
    {0x80e6ae6e, -345}, /* with * id */
    {0x80e7d4f5, 339}, /* chat with */
    {0x80f4db29, -368}, /* and 0 */
    {0x810af827, -356}, /* the approver */
    {0x8118b066, 300}, /* compliant */
    {0x811b1153, -348}, /* research */
    {0x811ca986, -599}, /* each * has */
    {0x811dbff7, -368}, /* do in */
    {0x811e8f65, -426}, /* ^ apply */
    {0x8122f5f9, -301}, /* search * so */
    {0x8129cfa6, -551}, /* stop work */
    {0x812b5aec, -325}, /* for * function */
    {0x813edc32, -305}, /* list * version */
    {0x813f00ed, -268}, /* in in */
    {0x8147bb93, -295}, /* contact field */
    {0x814c964d, 264}, /* so at */
    {0x814da00f, 314}, /* deadlin that */
    {0x81681c3c, -299}, /* an error */
    {0x816b1bbc, -265}, /* resident */
    {0x816b7e88, -385}, /* an overrid */
    {0x816c25f0, 318}, /* ^ any */
    {0x816d0fd6, -328}, /* in error */
    {0x8172a6c5, -515}, /* decimal */
    {0x8175669c, -282}, /* ^ y */
    {0x81774427, -292}, /* requir * add */
    {0x8177f2be, -652}, /* ^ fals */
    {0x818bc55e, -388}, /* conferenc */
    {0x81902181, -303}, /* payload return */
    {0x819679d4, 266}, /* valu and */
    {0x81967c25, -440}, /* the * sinc */
    {0x8198d98d, -299}, /* an * run */
    {0x819b2154, -394}, /* cursor * the */
    {0x81a053fe, -432}, /* autocomplet */
    {0x81ae1b08, -267}, /* call * notebook */
    {0x81b430c9, -273}, /* bia */
    {0x81b978eb, -362}, /* execut cod */
    {0x81bee3d6, -382}, /* to * instanc */
    {0x81c7146f, -348}, /* boardid */
    {0x81cc2db9, -307}, /* the snapshot */
    {0x81d33ef9, -669}, /* in * order */
    {0x81dadc02, -269}, /* tool the */
    {0x81df684a, -300}, /* up * two */
    {0x81e216e5, -317}, /* sourc branch */
    {0x81e22976, -333}, /* the thumbnail */
    {0x81eb7e7f, -272}, /* previou pag */
    {0x81ee1e2b, -354}, /* be request */
    {0x81ee5a9c, -282}, /* and given */
    {0x81ee8e9d, -399}, /* thi notebook */
    {0x81ef55f0, -351}, /* you * skip */
    {0x81f1d459, -278}, /* the cron */
    {0x81f26548, -273}, /* target the */
    {0x81f2dfbc, -455}, /* ^ terminat */
    {0x8201aabf, -458}, /* ^ clon */
    {0x82052623, -348}, /* a session */
    {0x8205b925, -285}, /* not * secret */
    {0x82148aac, -291}, /* provid you */
    {0x8215f23e, -293}, /* itself * kept */
    {0x821854f1, -350}, /* or all */
    {0x821ada7e, -292}, /* reset mod */
    {0x821e5245, 316}, /* irrespectiv */
    {0x821f7389, -280}, /* yyy * dd */
    {0x8224e069, -390}, /* to * owner */
    {0x82253648, 349}, /* the backup */
    {0x82255c43, -397}, /* a * includ */
    {0x82274726, -293}, /* use * only */
    {0x82279de4, -405}, /* full content */
    {0x8228cac3, 304}, /* to * collector */
    {0x8238158a, 283}, /* of * platform */
    {0x823d1753, -332}, /* be * together */
    {0x823fae6f, -307}, /* by * organisation */
    {0x82420c95, 314}, /* submission * post */
    {0x8259f171, -335}, /* list * servic */
    {0x825daf08, -434}, /* changelog */
    {0x82636afb, -306}, /* attacker */
    {0x826deb52, -397}, /* of * full */
    {0x82750544, -376}, /* lifetim */
    {0x82768729, -601}, /* offset */
    {0x827a291d, -359}, /* interrupt */
    {0x82862823, -380}, /* for 0 */
    {0x8288eb32, -281}, /* in content */
    {0x828bced0, -343}, /* ^ highlight */
    {0x82b0ffa7, -307}, /* track * for */
    {0x82b1a39b, -549}, /* keep * in */
    {0x82b2387a, -391}, /* priority * the */
    {0x82b47aa4, -426}, /* data bar */
    {0x82b9cd37, -540}, /* rich */
    {0x82c42861, -595}, /* outlin */
    {0x82c588a0, -509}, /* roadmap */
    {0x82c72236, -292}, /* is mandatory */
    {0x82cb7738, -340}, /* throw */
    {0x82d1aaea, 262}, /* the head */
    {0x82d734ab, -319}, /* location to */
    {0x82d96a85, -266}, /* work offlin */
    {0x82db74d3, -314}, /* first if */
    {0x82dbe2a5, -516}, /* ^ creat */
    {0x82e2c29b, -284}, /* and new */
    {0x82e3e178, -267}, /* new work */
    {0x82ed34c4, 366}, /* the dialogu */
    {0x82f3bcea, -334}, /* as imag */
    {0x82f78911, 371}, /* outdat */
    {0x82f9e0e9, -796}, /* ^ step */
    {0x82fd7f44, -381}, /* drain */
    {0x8307fbb5, 279}, /* has clear */
    {0x830c7732, -321}, /* all * not */
    {0x830d3b50, -772}, /* element */
    {0x83116917, -444}, /* en */
    {0x831a7dbf, -487}, /* fil if */
    {0x83237712, -353}, /* one entry */
    {0x832b1456, -491}, /* who * it */
    {0x833fee2c, -351}, /* which build */
    {0x8341c8f8, -366}, /* 0 * number */
    {0x8345bb47, -327}, /* tool * instruction */
    {0x834fc943, -266}, /* run * return */
    {0x835610c6, -631}, /* behavior */
    {0x835a266b, -358}, /* has * delet */
    {0x83640caa, -281}, /* overwritten * the */
    {0x836511d3, -274}, /* reader for */
    {0x8367823e, -299}, /* ^ brows */
    {0x83690c7c, -515}, /* unless they */
    {0x837713c3, -277}, /* from * specify */
    {0x837dbe5f, -304}, /* becom read */
    {0x83874830, -274}, /* hardwar */
    {0x838d9324, -334}, /* when * return */
    {0x83911455, -319}, /* befor * check */
    {0x839767db, -328}, /* local path */
    {0x839cd235, -509}, /* the * provid */
    {0x83a6c305, -604}, /* static */
    {0x83a94108, 264}, /* now * the */
    {0x83a98cea, -337}, /* order * payment */
    {0x83ae7b13, 284}, /* the * fund */
    {0x83b2990a, -278}, /* emu */
    {0x83b387e6, -365}, /* ^ lin */
    {0x83b7c9ae, -276}, /* everyth * a */
    {0x83c589b6, -274}, /* automation * of */
    {0x83cae7f2, -297}, /* empty if */
    {0x83d1f632, -296}, /* run each */
    {0x83dcd55c, -416}, /* for * hour */
    {0x83e5a795, -364}, /* differenc between */
    {0x83e5c711, -332}, /* fact * a */
    {0x83e7fe9a, -361}, /* descriptiv */
    {0x83ea01e0, 304}, /* visitor */
    {0x83f2583d, -432}, /* may hav */
    {0x83f615c1, -276}, /* api * with */
    {0x83f9f59d, -304}, /* wordpress plugin */
    {0x83fa6717, -374}, /* day after */
    {0x83fce863, -523}, /* text to */
    {0x83fe8082, -370}, /* chang * visibl */
    {0x84008e5d, 290}, /* it open */
    {0x840eafa6, -340}, /* omit return */
    {0x8413c6b1, -346}, /* paper */
    {0x84149a1b, -323}, /* token at */
    {0x841ea1c3, -374}, /* to * switch */
    {0x8425a6b0, -272}, /* to assign */
    {0x8425d612, -373}, /* without * account */
    {0x842684f4, -302}, /* member * the */
    {0x8426a3ae, -396}, /* in * databas */
    {0x84273f9a, -322}, /* open * url */
    {0x842a68f4, -379}, /* with action */
    {0x842c5c19, -695}, /* ^ trigger */
    {0x843156a6, -270}, /* sixty */
    {0x843422e8, 269}, /* of * one */
    {0x843bf4cf, -296}, /* the ios */
    {0x843cca38, -275}, /* for project */
    {0x8453ec53, -378}, /* told apart */
    {0x845b36b6, -278}, /* with * dat */
    {0x845c45e6, 417}, /* other assistant */
    {0x845c71b1, -344}, /* open from */
    {0x845c8345, -272}, /* how * work */
    {0x845d5641, -263}, /* from * not */
    {0x845f4298, -301}, /* be edit */
    {0x8460d24f, -397}, /* servic nam */
    {0x8469fd89, -361}, /* datetim */
    {0x846a26a6, 366}, /* signatur check */
    {0x84725de9, -268}, /* omit * hav */
    {0x847bf72f, -290}, /* never for */
    {0x8486ea1e, -367}, /* list mean */
    {0x848ebaf4, -311}, /* html * the */
    {0x84944ea0, -471}, /* ^ arg */
    {0x849bb71f, 313}, /* customer tabl */
    {0x849c437f, -351}, /* last * day */
    {0x849e780e, -343}, /* ^ sit */
    {0x84a02e77, -318}, /* tag messag */
    {0x84a87632, 267}, /* engin is */
    {0x84ab56db, -304}, /* http statu */
    {0x84acc45f, -278}, /* fail and */
    {0x84c4417a, -306}, /* you * writ */
    {0x84c73c01, -311}, /* out unless */
    {0x84c8ceb9, -263}, /* queu delay */
    {0x84d0e500, -472}, /* thi * includ */
    {0x84d75d59, -296}, /* result * sort */
    {0x84d8f52a, -381}, /* includ * in */
    {0x84db4102, -263}, /* export * data */
    {0x84dc1476, -277}, /* upload befor */
    {0x84e5b83b, 305}, /* negativ review */
    {0x84f047d6, -288}, /* certificat verification */
    {0x84f62dce, -300}, /* review * pull */
    {0x84f7c34c, -291}, /* docker imag */
    {0x850372ec, -283}, /* access * with */
    {0x85086873, 291}, /* with * diagnosi */
    {0x850d3668, -280}, /* paid * the */
    {0x851f0552, -269}, /* if * config */
    {0x85229cb9, -339}, /* return * if */
    {0x8523d961, -355}, /* queu check */
    {0x852c5a5e, 273}, /* with * post */
    {0x852e6952, -405}, /* a * document */
    {0x85351e6b, -301}, /* the * simulator */
    {0x85521f61, -488}, /* initializ */
    {0x855531d6, -466}, /* the currency */
    {0x85582ea3, -306}, /* admin has */
    {0x8558b40a, -264}, /* metacharacter in */
    {0x855ae074, 315}, /* in * latest */
    {0x855d6251, -277}, /* first * after */
    {0x855f3f29, -313}, /* only * tool */
    {0x8562c3e7, -347}, /* buy credit */
    {0x8562ed69, -392}, /* thi turn */
    {0x85779fd9, -419}, /* app * to */
    {0x857e5469, -290}, /* ^ worker */
    {0x85806d5b, -696}, /* to perform */
    {0x85828b20, -281}, /* to later */
    {0x8582a4c2, -278}, /* it * not */
    {0x85848ab8, -304}, /* session that */
    {0x8585ebe6, -263}, /* insert after */
    {0x8585f893, -266}, /* understand the */
    {0x858af319, -287}, /* the * coolify */
    {0x858d8e5e, -399}, /* ^ identify */
    {0x85979c11, -340}, /* call * confirm */
    {0x859f6937, -536}, /* and report */
    {0x85b1108b, -288}, /* partner the */
    {0x85bc184e, -628}, /* circleci */
    {0x85be8be0, -270}, /* most frequent */
    {0x85bec80c, -292}, /* templat in */
    {0x85de741f, -405}, /* only whil */
    {0x85e0c81f, -290}, /* often * in */
    {0x85ef187d, -325}, /* fetch * fil */
    {0x85f0776f, -263}, /* partner rol */
    {0x85f79fdf, -386}, /* scatter */
    {0x85ffa75c, -299}, /* except * the */
    {0x86080253, -265}, /* to * backlog */
    {0x8609ba46, 275}, /* off the */
    {0x8619cbe2, 407}, /* open * are */
    {0x862aed64, 274}, /* insuranc * its */
    {0x862b9a24, -455}, /* draft not */
    {0x862caa94, -433}, /* pool is */
    {0x864387c6, -268}, /* command * is */
    {0x86488969, -395}, /* 0 * lin */
    {0x8651958a, -313}, /* without writ */
    {0x8660cd6f, -317}, /* thi doe */
    {0x86627752, -321}, /* paginat list */
    {0x8668d68a, -268}, /* mind map */
    {0x866c527b, -300}, /* the pictur */
    {0x866f9af4, -328}, /* not thi */
    {0x867dcbf0, -381}, /* as * json */
    {0x867e5e4b, -437}, /* the discount */
    {0x8681bced, 407}, /* clos them */
    {0x86894220, -309}, /* at * request */
    {0x868a1180, -592}, /* the attribut */
    {0x868ba273, 318}, /* ^ sup */
    {0x868c1876, -324}, /* servic that */
    {0x8697ef43, -338}, /* for * zon */
    {0x869dcf46, 318}, /* the feed */
    {0x869e95f9, -266}, /* action stop */
    {0x86a370a8, -559}, /* indicat */
    {0x86aba044, -339}, /* edit and */
    {0x86b13626, -275}, /* an operator */
    {0x86b63c18, -266}, /* caus * problem */
    {0x86b765a1, -275}, /* execut * in */
    {0x86bf7401, -337}, /* ^ proxy */
    {0x86c8b470, -508}, /* of messag */
    {0x86cb5974, -286}, /* notify subscriber */
    {0x86cfbfd3, -350}, /* and they */
    {0x86d03e55, 299}, /* all * one */
    {0x86d09759, -327}, /* ^ workflow */
    {0x86d237a4, -444}, /* ids * the */
    {0x86d2d5de, -274}, /* is * wait */
    {0x86d85b4f, -294}, /* container that */
    {0x86d8a5df, -316}, /* find * first */
    {0x86dae80a, 301}, /* notic on */
    {0x86de0074, -304}, /* client * and */
    {0x86ebe5b6, -331}, /* work * all */
    {0x86f21d13, -293}, /* output directory */
    {0x86f37cc1, 330}, /* other user */
    {0x86f6c9e3, 313}, /* a partner */
    {0x86f7494b, -292}, /* last * tim */
    {0x86feebf3, -457}, /* personal * in */
    {0x8705adac, -362}, /* from * by */
    {0x8711098f, -278}, /* from recent */
    {0x871860e1, -277}, /* anyon who */
    {0x8719ec85, -339}, /* tag nam */
    {0x871a63c7, -284}, /* version * older */
    {0x87208d70, -297}, /* delet * after */
    {0x8725623c, -780}, /* the issu */
    {0x8726071e, -409}, /* compatibility and */
    {0x87269027, -719}, /* remov a */
    {0x8727c1b3, -439}, /* when tru */
    {0x8730a5a8, -262}, /* ^ cancellation */
    {0x8739ed0f, -454}, /* outputdir */
    {0x873b698d, -287}, /* for secret */
    {0x873fb8ed, -801}, /* slug */
    {0x8747c23f, -274}, /* you * thi */
    {0x8748840b, -362}, /* to plac */
    {0x874b1b09, -276}, /* configuration */
    {0x874f6a71, 271}, /* and * shift */
    {0x875aed47, -448}, /* notify the */
    {0x87664413, -465}, /* imag is */
    {0x8769806d, -262}, /* without * error */
    {0x876b7122, -398}, /* payment provider */
    {0x876ebe96, -274}, /* doing it */
    {0x877aaf01, -344}, /* matchstr */
    {0x8789cb6b, -278}, /* path should */
    {0x8795f001, -405}, /* ticket and */
    {0x879857f0, 312}, /* dont mention */
    {0x879d0b10, 382}, /* mak */
    {0x879fd6ee, -280}, /* error on */
    {0x87a2fee9, -326}, /* messag body */
    {0x87a40d6f, -322}, /* never */
    {0x87a7d5ab, -334}, /* get * system */
    {0x87ab585b, -514}, /* a tag */
    {0x87af85af, -341}, /* ^ scroll */
    {0x87b01635, -327}, /* owner pin */
    {0x87b0ee75, -287}, /* messag * post */
    {0x87b9651f, -277}, /* follow * that */
    {0x87ba1a64, -342}, /* the * syntax */
    {0x87c2c272, -355}, /* to limit */
    {0x87ccf63f, -281}, /* get monitor */
    {0x87d386b5, -290}, /* delet * mail */
    {0x87d5391d, 386}, /* the * password */
    {0x87d5d307, -294}, /* of * original */
    {0x87d65c91, -314}, /* fil and */
    {0x87d73808, -716}, /* whether the */
    {0x87d83755, 361}, /* it has */
    {0x87da8568, 397}, /* are accept */
    {0x87dad16c, 268}, /* with wider */
    {0x87e2f581, -383}, /* call * idempotent */
    {0x87e94d74, -321}, /* conditional format */
    {0x87eb29d9, -399}, /* nodeid */
    {0x87f3cc70, -457}, /* isnt availabl */
    {0x87fbc578, -270}, /* key * its */
    {0x8804b512, -270}, /* directory of */
    {0x88068462, -328}, /* dry * is */
    {0x880c7f31, -297}, /* only log */
    {0x880ebaea, -400}, /* block by */
    {0x8810c537, -430}, /* output in */
    {0x8818e976, -308}, /* the * them */
    {0x881c4dce, -405}, /* right fil */
    {0x881d27a5, -338}, /* the backlog */
    {0x88208104, -390}, /* may see */
    {0x8820cc9e, -290}, /* the generic */
    {0x88297ec8, -282}, /* count in */
    {0x882a53e5, -283}, /* secret found */
    {0x882bf424, -351}, /* typ * password */
    {0x882f4f51, -304}, /* actual * nam */
    {0x88329bbe, 318}, /* is pass */
    {0x8833ba22, -303}, /* in datadog */
    {0x88370503, -420}, /* slash */
    {0x88380dee, -345}, /* the bas */
    {0x88427dce, -317}, /* activ * in */
    {0x8842b841, -355}, /* for shadow */
    {0x8846de39, -345}, /* minut are */
    {0x884c6037, -387}, /* ^ warn */
    {0x884c60c8, -352}, /* hav * in */
    {0x884e96eb, -351}, /* run befor */
    {0x8862f7a1, -468}, /* remot devic */
    {0x886931f9, -327}, /* download * attachment */
    {0x886e0941, -269}, /* location * and */
    {0x886f55b7, -315}, /* to * miss */
    {0x8875e0a9, -289}, /* prompt dialog */
    {0x8879c3a1, -321}, /* card * to */
    {0x887eac38, -397}, /* provid */
    {0x88842f45, 299}, /* can * left */
    {0x888a3c53, -356}, /* statistic */
    {0x88917397, -363}, /* default * of */
    {0x88a15e55, -739}, /* say which */
    {0x88a20c8f, -314}, /* not start */
    {0x88a7b0b8, -332}, /* the * description */
    {0x88ac7118, 280}, /* order * ship */
    {0x88ac8f90, -307}, /* must * treat */
    {0x88b3bb4f, -372}, /* to track */
    {0x88b5f9b8, -294}, /* docx */
    {0x88b6141d, -365}, /* telemetry * remov */
    {0x88b7e6f6, -304}, /* to mov */
    {0x88bca836, 327}, /* transmit */
    {0x88c9c623, -314}, /* unix timestamp */
    {0x88c9cff7, -327}, /* and * referenc */
    {0x88cd7088, -352}, /* only * nam */
    {0x88cdca13, -375}, /* subject lin */
    {0x88d21634, -266}, /* the keyword */
    {0x88d26354, -429}, /* a * description */
    {0x88d5c2e0, 271}, /* befor * are */
    {0x88d67b3c, -281}, /* sandbox * the */
    {0x88eafd4f, -296}, /* tax rat */
    {0x88f0bfb4, -278}, /* get plan */
    {0x88fbb448, -331}, /* set * with */
    {0x88fdabf3, -269}, /* the * registrar */
    {0x8909a91c, -373}, /* from * fil */
    {0x890f086f, -446}, /* monarx */
    {0x89112924, -331}, /* default */
    {0x89158177, -282}, /* search * query */
    {0x8915d478, -406}, /* locator */
    {0x8915ec95, -276}, /* orientation of */
    {0x891e100d, -315}, /* for authentication */
    {0x8926c83a, -384}, /* unless it */
    {0x8927f6f6, -265}, /* visibility public */
    {0x8928396d, -516}, /* issu */
    {0x892a0e0d, -446}, /* width of */
    {0x893172b6, -297}, /* run shell */
    {0x89319da7, -446}, /* pro */
    {0x8931e7d1, -277}, /* for * pod */
    {0x893b027c, -264}, /* overwrit unconditional */
    {0x893c49b3, -335}, /* it * possibl */
    {0x8943dd42, 317}, /* about thi */
    {0x8945df84, -314}, /* own prompt */
    {0x89480851, -293}, /* extract * the */
    {0x894d1bc4, -404}, /* ^ roll */
    {0x8953b55f, -436}, /* user * run */
    {0x8954a386, -265}, /* of * trac */
    {0x89558c96, -283}, /* hunk */
    {0x8957cac2, -297}, /* on * provider */
    {0x895dc7eb, -320}, /* 0 * sentenc */
    {0x8962cd0f, 268}, /* messag * need */
    {0x8967b99d, -324}, /* not guess */
    {0x8968a066, -285}, /* subsequent * call */
    {0x89799f71, -354}, /* one the */
    {0x897e7233, -447}, /* ^ notion */
    {0x897e7648, -280}, /* www * com */
    {0x89800b35, -309}, /* return messag */
    {0x898a0ffd, -307}, /* first * return */
    {0x8995b480, 303}, /* are * automatical */
    {0x89966be0, -267}, /* read * only */
    {0x89a0490f, -314}, /* ^ tld */
    {0x89a8dbf5, 325}, /* peopl */
    {0x89ade67c, -478}, /* filter out */
    {0x89b150a5, 311}, /* and wher */
    {0x89b2c114, -325}, /* tim * count */
    {0x89b943cd, -283}, /* when * tim */
    {0x89ba488b, -368}, /* which cannot */
    {0x89c5cb6a, -272}, /* upn */
    {0x89c72ba1, -368}, /* data * in */
    {0x89cbc3e7, -367}, /* when * token */
    {0x89d7a5bd, -393}, /* it onc */
    {0x89e82430, -383}, /* action list */
    {0x89fa8d49, 269}, /* ctx */
    {0x89fac208, -332}, /* the * facet */
    {0x89fea3cc, -294}, /* result * as */
    {0x89ff5379, -288}, /* giv * access */
    {0x8a03895c, -280}, /* the key */
    {0x8a05a879, -356}, /* precondition */
    {0x8a0bf54b, -357}, /* rather * guess */
    {0x8a0d192e, -670}, /* microsoft */
    {0x8a1afbb2, -486}, /* annotat */
    {0x8a1b8350, -309}, /* install app */
    {0x8a1f5b0a, 292}, /* first * check */
    {0x8a1fecab, -277}, /* validat * check */
    {0x8a295b10, -264}, /* of * sam */
    {0x8a2cf899, -294}, /* and stag */
    {0x8a33eec7, -424}, /* radiu */
    {0x8a383452, -391}, /* error in */
    {0x8a38d877, -316}, /* noth until */
    {0x8a3d23e2, -265}, /* has * be */
    {0x8a3f3a68, -336}, /* result expir */
    {0x8a430f14, -264}, /* uniqu id */
    {0x8a46dad7, -302}, /* a maintainer */
    {0x8a49aa0e, -307}, /* evict * the */
    {0x8a54a9e3, -341}, /* when * new */
    {0x8a563aaa, -265}, /* list mailbox */
    {0x8a5fe565, -279}, /* document root */
    {0x8a65871f, -544}, /* ^ team */
    {0x8a65c030, -264}, /* ^ platform */
    {0x8a67685d, -425}, /* nod js */
    {0x8a7234a6, -366}, /* offer a */
    {0x8a7489e6, -509}, /* in * team */
    {0x8a76c888, -351}, /* search to */
    {0x8a793349, -276}, /* prompt was */
    {0x8a87262c, -383}, /* exclud * the */
    {0x8a8957ba, 334}, /* is drawn */
    {0x8a8dd3e8, 306}, /* reseller */
    {0x8aa87650, -283}, /* as * one */
    {0x8aaa5444, -275}, /* includ * follow */
    {0x8aac8e9b, -471}, /* again * a */
    {0x8ab23a75, -263}, /* str */
    {0x8aba4f9b, -324}, /* constraint */
    {0x8ac7f2fe, -297}, /* and * be */
    {0x8acaf6e6, -323}, /* trip end */
    {0x8ad2d484, -310}, /* width in */
    {0x8ade4ecc, -310}, /* auto switch */
    {0x8ae31704, -275}, /* individual */
    {0x8ae5c948, -272}, /* delet with */
    {0x8afd6225, -366}, /* filter to */
    {0x8b151ee1, -292}, /* last four */
    {0x8b1c1b70, -332}, /* provid * and */
    {0x8b20b594, -589}, /* new nam */
    {0x8b23d182, -307}, /* not touch */
    {0x8b259137, -270}, /* process is */
    {0x8b26808b, 376}, /* superuser */
    {0x8b2b150c, -430}, /* direction */
    {0x8b329057, -348}, /* stdin */
    {0x8b403187, -414}, /* didnt */
    {0x8b42f4a0, -292}, /* activ * session */
    {0x8b5368ce, -324}, /* sam key */
    {0x8b57309e, -598}, /* tauri */
    {0x8b5cddc2, -290}, /* the sharepoint */
    {0x8b62a542, -462}, /* used * list */
    {0x8b802b21, -285}, /* new pag */
    {0x8b83ae73, -355}, /* requir * user */
    {0x8b83e856, -358}, /* due to */
    {0x8b8a44a5, 326}, /* need no */
    {0x8b90e48e, -487}, /* use * fil */
    {0x8b964959, -346}, /* output as */
    {0x8b975d95, -325}, /* subject of */
    {0x8b9b6c99, -281}, /* author * address */
    {0x8b9d6951, 422}, /* though */
    {0x8b9d7e7c, -307}, /* stay visibl */
    {0x8bae600e, -323}, /* one * that */
    {0x8bb3812c, -313}, /* to * it */
    {0x8bbc829e, -335}, /* folder which */
    {0x8bbcb2b7, -377}, /* id return */
    {0x8bbdfa95, -286}, /* agre * them */
    {0x8bc1f7e1, -338}, /* in * select */
    {0x8bca66d0, -310}, /* that wait */
    {0x8bcc5f33, -837}, /* pagination */
    {0x8bd0013a, 412}, /* whichever */
    {0x8bd18fb3, -267}, /* who start */
    {0x8bd2bf83, -298}, /* zon * the */
    {0x8bdeaec9, -263}, /* secret * to */
    {0x8be2ffbf, 332}, /* it * what */
    {0x8be3f0e5, -403}, /* the * immediat */
    {0x8be67464, -294}, /* classify */
    {0x8be923a7, -368}, /* the * remain */
    {0x8bea01d5, -288}, /* with caution */
    {0x8beac09c, -394}, /* run and */
    {0x8beb814b, -337}, /* agent * use */
    {0x8bee0054, -371}, /* of * articl */
    {0x8bee5424, -279}, /* for * comment */
    {0x8bf5ba95, -336}, /* stor * for */
    {0x8c074b88, -312}, /* cycl */
    {0x8c080c87, 301}, /* pass * folder */
    {0x8c0bba9b, 268}, /* landlord */
    {0x8c0cc1ba, -277}, /* of event */
    {0x8c0f599c, -329}, /* standard * of */
    {0x8c1952ca, -377}, /* dont * about */
    {0x8c1f8186, -364}, /* given * start */
    {0x8c2070a1, -500}, /* ^ current */
    {0x8c2f5966, -285}, /* fail thre */
    {0x8c34db82, -322}, /* are return */
    {0x8c3b49d3, -296}, /* output fil */
    {0x8c3bc572, 292}, /* allow * cod */
    {0x8c3c278a, -370}, /* start tim */
    {0x8c3d073c, -321}, /* ^ old */
    {0x8c42466f, -291}, /* list * resourc */
    {0x8c4becc3, -286}, /* to user */
    {0x8c4d05ac, -441}, /* the automation */
    {0x8c6a7c78, -407}, /* a * should */
    {0x8c6b8ec3, -275}, /* stat * you */
    {0x8c6e507f, -270}, /* of argument */
    {0x8c6eb3ba, -308}, /* what * formula */
    {0x8c740e16, -285}, /* team are */
    {0x8c77ef9e, -359}, /* form with */
    {0x8c7a8166, -263}, /* is * open */
    {0x8c7fe6da, -363}, /* heading */
    {0x8c817e2c, -279}, /* after ninety */
    {0x8c901c64, -352}, /* ^ binary */
    {0x8c95ac76, -373}, /* fil * or */
    {0x8c9c3261, -325}, /* room * are */
    {0x8c9ea2ac, 275}, /* fee * add */
    {0x8ca169ba, -419}, /* dash */
    {0x8caf959e, 271}, /* history * leav */
    {0x8cb1b8e3, 266}, /* follower */
    {0x8cb79d56, -267}, /* only allow */
    {0x8cbeaa56, -267}, /* of * timesheet */
    {0x8cbf4a44, -387}, /* its statu */
    {0x8cbfe1da, -331}, /* first * ask */
    {0x8cc3c847, 316}, /* irrespectiv of */
    {0x8cc517da, -350}, /* employ are */
    {0x8ccdf6de, -328}, /* befor install */
    {0x8cce2f2b, 274}, /* in * absenc */
    {0x8cd79f71, -280}, /* open * befor */
    {0x8cdc746c, -285}, /* read output */
    {0x8ce1c06d, -325}, /* as * excel */
    {0x8ce36b33, -318}, /* law * it */
    {0x8ce5a821, -293}, /* dataforseo lab */
    {0x8ce7cd0f, -331}, /* are * execut */
    {0x8ce89760, 344}, /* cap on */
    {0x8ceaa696, -305}, /* widget */
    {0x8cec6c56, 294}, /* we * for */
    {0x8cf69b61, -286}, /* and * url */
    {0x8cf892fc, -280}, /* featur is */
    {0x8cf94fa8, -386}, /* is null */
    {0x8cfd4d08, 388}, /* that * was */
    {0x8d011fd8, -376}, /* unprotect */
    {0x8d039e03, -493}, /* emit */
    {0x8d068876, 304}, /* includ argument */
    {0x8d0c0479, -270}, /* proactiv */
    {0x8d14f0a7, -319}, /* library * the */
    {0x8d1d3a42, -363}, /* id in */
    {0x8d1fd98e, 278}, /* exist one */
    {0x8d21cf65, 277}, /* acceptanc imply */
    {0x8d2d8174, -283}, /* unpublish a */
    {0x8d30bc0e, -288}, /* by * is */
    {0x8d3ba711, -474}, /* numeric */
    {0x8d402525, -441}, /* of * merg */
    {0x8d4094f7, -355}, /* ^ semantic */
    {0x8d417a7c, -265}, /* branch databas */
    {0x8d44e650, -317}, /* dos are */
    {0x8d4a3332, -268}, /* alway * it */
    {0x8d533d36, -293}, /* only and */
    {0x8d5ec58d, -410}, /* ^ patch */
    {0x8d5f9c34, -296}, /* script id */
    {0x8d616ec9, -344}, /* styl */
    {0x8d622856, -298}, /* for * read */
    {0x8d63ad7a, -277}, /* an hour */
    {0x8d6b6f2d, 265}, /* untrust input */
    {0x8d76a619, -557}, /* cod in */
    {0x8d7a4a5a, -337}, /* hav a */
    {0x8d7b2ae7, -331}, /* truncat * the */
    {0x8d7f746a, -474}, /* not affect */
    {0x8d7f9e4d, -359}, /* describ tabl */
    {0x8d869c3c, -296}, /* sav * in */
    {0x8d86f003, 372}, /* to * paid */
    {0x8d88a002, -314}, /* differenc * shown */
    {0x8d8ac094, -280}, /* ther wer */
    {0x8d8b86ec, -301}, /* was obtain */
    {0x8d8d0a70, -401}, /* refund the */
    {0x8d8d2441, -362}, /* evidenc to */
    {0x8d8e4d7f, -278}, /* and api */
    {0x8d8f1c5d, -351}, /* opt in */
    {0x8d9cdd58, -290}, /* has * chang */
    {0x8da6f77c, -275}, /* find by */
    {0x8dae5174, -452}, /* for * repository */
    {0x8db816b1, -303}, /* from * cach */
    {0x8dc103f0, -269}, /* target * to */
    {0x8dcb725d, -366}, /* get fil */
    {0x8dd3b285, -302}, /* cut off */
    {0x8dd900ee, -368}, /* opacity */
    {0x8dd9b03a, -461}, /* action * perform */
    {0x8dec76e5, -605}, /* document to */
    {0x8deef702, -304}, /* may still */
    {0x8defd05a, -262}, /* around each */
    {0x8df3c8a0, -291}, /* a success */
    {0x8df80f9f, 312}, /* sign the */
    {0x8df9f8c9, -331}, /* hav * access */
    {0x8e06535d, -363}, /* default * text */
    {0x8e0a4a72, -282}, /* explanation of */
    {0x8e0be35b, -271}, /* convex */
    {0x8e0c5f38, -352}, /* delet * and */
    {0x8e0cca97, -300}, /* ^ navigation */
    {0x8e0d265c, -393}, /* hidden * are */
    {0x8e121729, -306}, /* linkedin * profil */
    {0x8e197996, 265}, /* whoever hold */
    {0x8e2062fa, -268}, /* and * search */
    {0x8e3bbcb0, -268}, /* list * reviewer */
    {0x8e3c561f, -391}, /* variou */
    {0x8e407f8e, 309}, /* deliver */
    {0x8e4096bc, -369}, /* step * expect */
    {0x8e463e97, -450}, /* stag */
    {0x8e4a99ca, -396}, /* duplicat a */
    {0x8e4d7fa0, -275}, /* conversation * as */
    {0x8e4e509d, -666}, /* user * they */
    {0x8e520d24, 316}, /* host * with */
    {0x8e560094, -449}, /* is * report */
    {0x8e563491, -274}, /* slot and */
    {0x8e61eabb, 348}, /* waiv the */
    {0x8e635b09, -280}, /* concret */
    {0x8e6c1b9b, -311}, /* ^ structur */
    {0x8e6dca8d, -377}, /* tab * the */
    {0x8e6f6864, 310}, /* the explanation */
    {0x8e7b05f6, -330}, /* null * the */
    {0x8e7dd2ca, -457}, /* not part */
    {0x8e84247f, -361}, /* for * block */
    {0x8e869603, -423}, /* workspaceid */
    {0x8e875d35, -368}, /* get * content */
    {0x8e8ab66c, -320}, /* for * copy */
    {0x8e8d03d9, -482}, /* in * audit */
    {0x8e9703c6, 267}, /* and push */
    {0x8e982abf, -280}, /* that * token */
    {0x8e9e5319, 265}, /* for weather */
    {0x8ea28491, -568}, /* alway * the */
    {0x8ea573fe, -426}, /* directory that */
    {0x8eab4585, -323}, /* with and */
    {0x8eb2251b, -412}, /* proj */
    {0x8eb6adfd, 346}, /* nam * is */
    {0x8eba4477, -355}, /* webhook */
    {0x8eba9ed5, -281}, /* to * secret */
    {0x8ecf4505, -469}, /* updat */
    {0x8ed3fd82, -351}, /* a * key */
    {0x8edefbba, -336}, /* display * the */
    {0x8ee07af3, -335}, /* clos * pag */
    {0x8ee61f5b, -427}, /* a prompt */
    {0x8ee62fed, -723}, /* height */
    {0x8eeeaf3f, -408}, /* to card */
    {0x8ef2940b, -379}, /* list * for */
    {0x8ef71cdd, -395}, /* still be */
    {0x8f00c322, -493}, /* creat an */
    {0x8f0e90e3, -504}, /* not * with */
    {0x8f104151, -500}, /* and alway */
    {0x8f14de01, -266}, /* be recover */
    {0x8f16df43, -552}, /* packag nam */
    {0x8f1b6c05, -462}, /* use * endpoint */
    {0x8f279b75, -533}, /* information about */
    {0x8f2c293e, 317}, /* whos nam */
    {0x8f2f89d7, -346}, /* it report */
    {0x8f3345a4, -372}, /* to sort */
    {0x8f352a29, -586}, /* incomplet */
    {0x8f3a27fb, -470}, /* ^ som */
    {0x8f419e8e, -352}, /* pric in */
    {0x8f4a49a7, -291}, /* of command */
    {0x8f53f7d4, -369}, /* with accept */
    {0x8f588061, -293}, /* expos */
    {0x8f5abf42, 345}, /* behav */
    {0x8f5ada25, -357}, /* out a */
    {0x8f5bdf67, -280}, /* system health */
    {0x8f5df07b, -374}, /* client configuration */
    {0x8f5fb86d, -290}, /* frequent */
    {0x8f5fe81f, -351}, /* etc */
    {0x8f61be2d, -309}, /* as not */
    {0x8f62d537, -330}, /* timesheet */
    {0x8f6532bc, 313}, /* is routin */
    {0x8f76840a, -387}, /* degr */
    {0x8f76b3b3, -317}, /* accept risk */
    {0x8f78c688, -329}, /* list * tag */
    {0x8f7b5138, -293}, /* action * a */
    {0x8f7fe286, -454}, /* is * complet */
    {0x8f8caa63, -307}, /* a sandbox */
    {0x8f925704, -547}, /* for * mod */
    {0x8fa16e04, -276}, /* are poll */
    {0x8fab33bc, -384}, /* fix the */
    {0x8fadc556, -332}, /* upload * are */
    {0x8fae04d7, -701}, /* omit to */
    {0x8fae93ec, -306}, /* fix in */
    {0x8faea245, -408}, /* a doctor */
    {0x8fb15465, -346}, /* as shown */
    {0x8fb54c4c, -294}, /* thi grant */
    {0x8fb9fabe, -484}, /* a specific */
    {0x8fbd7201, 265}, /* shar the */
    {0x8fc053c1, -311}, /* through * is */
    {0x8fc30364, -288}, /* usual * the */
    {0x8fc3a6c4, -363}, /* originat */
    {0x8fc46c9e, -315}, /* day * the */
    {0x8fc63eb8, -331}, /* ^ mailbox */
    {0x8fd6c8be, -546}, /* at * one */
    {0x8fd7523c, -409}, /* press a */
    {0x8fd7d3d5, -321}, /* are * dur */
    {0x8fdc22f3, -263}, /* label and */
    {0x8fe4c4af, -267}, /* accept valu */
    {0x8ff38189, -297}, /* thi from */
    {0x8ff3ead6, -283}, /* visibl * all */
    {0x8ff45d53, -376}, /* and or */
    {0x8ff48164, 394}, /* past */
    {0x8ff871bf, 270}, /* the patch */
    {0x8ffb4598, 287}, /* is * indefinit */
    {0x8ffd6fba, -297}, /* unspecify treat */
    {0x9003c316, -363}, /* they * the */
    {0x900daf2f, 265}, /* from privat */
    {0x90112f2c, -290}, /* firmwar is */
    {0x9012d48f, -354}, /* comment for */
    {0x9014e5a8, -299}, /* host content */
    {0x901a5d0c, 301}, /* mention of */
    {0x901f099d, 328}, /* archiv * exampl */
    {0x9025822f, -386}, /* cherry */
    {0x9026784f, -284}, /* executabl * are */
    {0x90298a24, -608}, /* list * in */
    {0x902c00a4, -461}, /* 0 * 0 */
    {0x90322fab, -489}, /* of * label */
    {0x9035489a, -290}, /* format validation */
    {0x9042b057, -276}, /* all servic */
    {0x9047657c, -263}, /* about them */
    {0x9048fcba, -278}, /* a * stor */
    {0x9049dd9c, -357}, /* assistant you */
    {0x904cb4a2, -397}, /* get * metadata */
    {0x90556dd6, -364}, /* variant */
    {0x90574975, -295}, /* it default */
    {0x905c22d4, -596}, /* datadog */
    {0x905cd5fe, -269}, /* press the */
    {0x90624826, -592}, /* to writ */
    {0x9062a420, -373}, /* permanent * the */
    {0x90634b0a, -472}, /* simp */
    {0x90669d08, -419}, /* their author */
    {0x9068f95e, 318}, /* in each */
    {0x906aaac0, -388}, /* salt */
    {0x90734086, -301}, /* number * return */
    {0x9079a9b5, -429}, /* max */
    {0x9081e89a, -388}, /* are * but */
    {0x90882a0f, -315}, /* set * and */
    {0x90888aa7, -283}, /* left untouch */
    {0x908a1acc, -337}, /* send a */
    {0x908dcfbc, -365}, /* relevant context */
    {0x9092f5db, -770}, /* ther are */
    {0x9093a415, -532}, /* with * error */
    {0x9093ca00, -288}, /* index key */
    {0x9098b158, -279}, /* and * associat */
    {0x9098b2af, -281}, /* dont exist */
    {0x90a25edd, -440}, /* command run */
    {0x90a4610d, -271}, /* adapter */
    {0x90a67c56, 288}, /* doctor approval */
    {0x90c1a4e8, -311}, /* ^ destination */
    {0x90c2fe6c, -277}, /* mor * match */
    {0x90ca7d92, -396}, /* of key */
    {0x90d066e6, -304}, /* in * link */
    {0x90d7ddc9, -687}, /* option */
    {0x90d9a094, -378}, /* project nam */
    {0x90d9e8e8, -494}, /* requir if */
    {0x90dd70a8, -297}, /* application only */
    {0x90e98fbb, -278}, /* figur are */
    {0x90e9ea17, 308}, /* taken * so */
    {0x90eac5de, -283}, /* ^ product */
    {0x90ed2823, 275}, /* view exampl */
    {0x90ff32c7, -338}, /* becom * only */
    {0x90fff4bd, -341}, /* languag * in */
    {0x910a1637, -417}, /* not retry */
    {0x910e3be3, -269}, /* of * circleci */
    {0x91146bd1, -289}, /* lock was */
    {0x91163c81, -668}, /* gitlab */
    {0x91165776, -326}, /* data * such */
    {0x911badcf, -325}, /* befor creat */
    {0x9120a5fb, -518}, /* as * with */
    {0x912c26a9, -506}, /* requir the */
    {0x912da9fc, -422}, /* user enter */
    {0x91382f80, -275}, /* in * giv */
    {0x91396289, -375}, /* list in */
    {0x9141d1a8, -431}, /* check against */
    {0x91420ac7, -295}, /* watch */
    {0x914b2a68, -310}, /* valu pair */
    {0x915292a5, -454}, /* a databas */
    {0x9157f17d, -267}, /* only * test */
    {0x915d2212, 275}, /* of * parcel */
    {0x916218c0, -320}, /* contact by */
    {0x91629d4f, -270}, /* read log */
    {0x9163576b, -363}, /* manager is */
    {0x9164596f, 303}, /* gallery */
    {0x9166c7aa, -288}, /* minify non */
    {0x9168fba5, -335}, /* call return */
    {0x916d8105, -287}, /* hasmor */
    {0x9172d1cc, -354}, /* sparing */
    {0x9175d74e, -279}, /* leav other */
    {0x9175f9f2, -348}, /* that do */
    {0x917668ed, -281}, /* updat * for */
    {0x917937fe, 327}, /* tool * it */
    {0x91839269, -635}, /* php */
    {0x91886f21, -318}, /* in * temporary */
    {0x918f6274, -411}, /* to * root */
    {0x919433cf, -268}, /* secret of */
    {0x919aa48b, -490}, /* action to */
    {0x919b4ac6, -476}, /* playwright */
    {0x91ab6470, -323}, /* for partner */
    {0x91b64ecf, -364}, /* token count */
    {0x91bd857c, -278}, /* the syntax */
    {0x91c36469, -329}, /* download * befor */
    {0x91c5d58f, -278}, /* list container */
    {0x91caf378, 373}, /* insuranc */
    {0x91d2143c, -272}, /* one * your */
    {0x91db2172, -267}, /* user under */
    {0x91dbb985, -304}, /* alongsid */
    {0x91df2975, -498}, /* persistent */
    {0x91e1ea01, -285}, /* the * metric */
    {0x91f78c4f, -386}, /* cherry pick */
    {0x91fc3cf1, -323}, /* provid * or */
    {0x92022ac3, -307}, /* ai agent */
    {0x920419d7, -314}, /* soft * that */
    {0x920a7a01, -292}, /* push * messag */
    {0x92104ba6, -266}, /* ^ medieval */
    {0x921f3a8b, -404}, /* the organization */
    {0x922939ad, -273}, /* than * 0 */
    {0x922f6040, 282}, /* after each */
    {0x9233339d, -429}, /* operation for */
    {0x923335bd, -327}, /* is destroy */
    {0x923a516c, -383}, /* sequential */
    {0x923f4e64, -349}, /* that sign */
    {0x9248e51a, -452}, /* call onc */
    {0x92494814, -327}, /* titl * and */
    {0x924b0de9, -595}, /* accept a */
    {0x924bea62, -663}, /* the input */
    {0x924da0c5, -394}, /* as * wer */
    {0x92504a9e, -301}, /* nin */
    {0x925177f0, -384}, /* neither */
    {0x9253c585, -352}, /* delet * block */
    {0x9258c1f3, -282}, /* chang introduc */
    {0x925d2b44, -310}, /* meet */
    {0x9263191a, -439}, /* natural languag */
    {0x926866ab, -361}, /* leav * for */
    {0x926a887d, -494}, /* is lost */
    {0x926e0a47, -358}, /* the catalog */
    {0x9274c503, -281}, /* been * befor */
    {0x92827c9b, -327}, /* a url */
    {0x9287effb, -754}, /* information */
    {0x928be31d, 266}, /* app is */
    {0x928d7828, -281}, /* field * left */
    {0x928f3a07, -499}, /* and when */
    {0x92926f0f, -342}, /* variabl valu */
    {0x929a9b65, 466}, /* according */
    {0x929c3cd1, 313}, /* reserv */
    {0x929cdb06, -684}, /* authenticat */
    {0x929e9f7e, -309}, /* select is */
    {0x929f3373, -379}, /* fingerprint of */
    {0x92a64efc, -322}, /* text format */
    {0x92aad4bf, -342}, /* arent * in */
    {0x92ab7f7c, -483}, /* prevent */
    {0x92b2d786, -370}, /* and * build */
    {0x92b58a58, -304}, /* plan without */
    {0x92c39608, -302}, /* vba */
    {0x92c4047d, -332}, /* still * and */
    {0x92c9ab84, -339}, /* reflog */
    {0x92d0278e, -440}, /* cod and */
    {0x92d21fe2, -373}, /* nam that */
    {0x92d89235, -271}, /* header on */
    {0x92d94bdc, -633}, /* ^ filter */
    {0x92d9f07f, 378}, /* claus */
    {0x92e83701, -317}, /* drop * for */
    {0x92e93a26, -290}, /* contain * nam */
    {0x92eb52fa, -270}, /* credit the */
    {0x92ebfda7, 303}, /* are inactiv */
    {0x92f14f1d, -399}, /* to * previou */
    {0x92fce610, -284}, /* the * notification */
    {0x92fd6790, -410}, /* imag in */
    {0x9302b0ab, -371}, /* only use */
    {0x930d40d3, -273}, /* tag it */
    {0x931bacde, -284}, /* is * changekey */
    {0x93220240, -512}, /* development */
    {0x93269aed, -695}, /* ^ thi */
    {0x9327775e, -410}, /* to * creat */
    {0x932bbb37, -363}, /* visibl * payroll */
    {0x933d46cc, -271}, /* result * includ */
    {0x93413934, -319}, /* with older */
    {0x9345ccf4, -318}, /* first 0 */
    {0x9346418e, -275}, /* revok all */
    {0x93476ef3, -331}, /* reflect */
    {0x9353bc5c, -279}, /* external * are */
    {0x935c50c9, -352}, /* can * look */
    {0x935cf8b6, -273}, /* from * most */
    {0x936164ab, -287}, /* can hav */
    {0x93681004, -357}, /* creator */
    {0x9368be7b, -328}, /* for * url */
    {0x936f0dac, -265}, /* unfreez */
    {0x937b3b7b, -313}, /* liv in */
    {0x937f736b, -274}, /* without * valu */
    {0x9382fef1, -438}, /* upload * fil */
    {0x9388ac5d, -264}, /* in percent */
    {0x939bdf82, -293}, /* text * what */
    {0x93ad468c, -268}, /* enabl by */
    {0x93b3039e, -408}, /* font siz */
    {0x93b33f57, -364}, /* was stop */
    {0x93b7d5c2, -308}, /* documentation and */
    {0x93b91bf4, -417}, /* server * start */
    {0x93ba8efa, -355}, /* it * are */
    {0x93bac86c, 430}, /* for our */
    {0x93c13b58, -262}, /* http * request */
    {0x93dc0697, -456}, /* swip */
    {0x93dd8733, 431}, /* discuss */
    {0x93e24941, -555}, /* is return */
    {0x93e886bd, -624}, /* a * from */
    {0x93e9a65e, -316}, /* correspond to */
    {0x93ec2562, 289}, /* the charg */
    {0x93ef875a, -300}, /* with * process */
    {0x93f1c19d, -298}, /* to explain */
    {0x93f8ff18, -515}, /* zon */
    {0x93fc9a2a, -409}, /* unstag */
    {0x93fd6897, -324}, /* lockfil */
    {0x9402566f, -403}, /* keep * last */
    {0x941a8029, -285}, /* in and */
    {0x941c62eb, -292}, /* advantag */
    {0x942091e5, -263}, /* on draft */
    {0x9422cda8, -379}, /* to * lin */
    {0x94267503, -363}, /* a window */
    {0x9427d589, -339}, /* best for */
    {0x94336de6, -343}, /* be sent */
    {0x9433c2d2, -271}, /* within an */
    {0x9436dde7, -294}, /* member * owner */
    {0x9439f772, -298}, /* mail * it */
    {0x943cdf5b, -396}, /* ^ group */
    {0x943e7e20, -542}, /* graph */
    {0x9447f22c, -283}, /* version * thi */
    {0x94510622, -413}, /* report what */
    {0x94534c71, -450}, /* cold */
    {0x94535982, -528}, /* is * accept */
    {0x9458d1fb, 328}, /* the * photo */
    {0x94594318, -338}, /* with * new */
    {0x94597309, -376}, /* be * onc */
    {0x945e199b, -389}, /* container * the */
    {0x94605732, -535}, /* the * deployment */
    {0x946093ee, -472}, /* a * environment */
    {0x946123d5, -339}, /* read * to */
    {0x9463facb, -278}, /* notebook */
    {0x9465faf1, -301}, /* to complet */
    {0x94661207, -357}, /* session was */
    {0x946b2411, 310}, /* a broker */
    {0x946f1868, -274}, /* error * which */
    {0x947d2178, -439}, /* wher * are */
    {0x947e1dd0, -542}, /* can * be */
    {0x9483e89c, 292}, /* fetch a */
    {0x948b6a6d, -264}, /* allow * from */
    {0x948fe94a, -283}, /* full * number */
    {0x94968d7b, 269}, /* clon * the */
    {0x9499c096, -360}, /* and memory */
    {0x94a9325a, -310}, /* variant * the */
    {0x94b35c85, -272}, /* that * isnt */
    {0x94b4aa4a, -268}, /* tell * the */
    {0x94bf668b, 284}, /* balanc to */
    {0x94c1c5b0, -483}, /* moment * the */
    {0x94c2cdd3, -268}, /* to unprotect */
    {0x94c3bc00, -265}, /* primary * and */
    {0x94c97d12, -315}, /* auto renewal */
    {0x94d4faf1, -280}, /* be on */
    {0x94d5f34e, -336}, /* dont open */
    {0x94d7f297, -756}, /* ref */
    {0x94d8ebac, -423}, /* entry point */
    {0x94e10456, -734}, /* whether to */
    {0x94e4bc73, -312}, /* contain argument */
    {0x94f49ce1, -292}, /* nod * to */
    {0x94f5aafa, -441}, /* react */
    {0x94f67e16, -425}, /* isnt * by */
    {0x94fcb495, 311}, /* dif is */
    {0x94fdefdf, 311}, /* shell history */
    {0x950266ac, -309}, /* so * user */
    {0x9513011a, -373}, /* shar * other */
    {0x951f717f, -307}, /* policy * rather */
    {0x952b1009, -279}, /* iid of */
    {0x95323d9d, -268}, /* cod * execut */
    {0x9539dbca, 334}, /* is * although */
    {0x953a6c91, -388}, /* liv session */
    {0x953cb5fc, -362}, /* are honour */
    {0x9544d331, -355}, /* wrap up */
    {0x954ebabd, -381}, /* standalon */
    {0x954f8c60, -315}, /* debug session */
    {0x9552493a, -321}, /* if both */
    {0x9557d26f, -288}, /* and * now */
    {0x955c7135, -279}, /* list * fre */
    {0x956faa9a, -372}, /* open * pull */
    {0x9580836f, -282}, /* 0 * direct */
    {0x958bf462, -271}, /* matchinstanc */
    {0x9591bea6, -366}, /* alert is */
    {0x959b37d4, -358}, /* avatar */
    {0x95abf76d, -283}, /* a * fre */
    {0x95b25773, -263}, /* in * typ */
    {0x95b3b437, -311}, /* statement is */
    {0x95b9a241, -314}, /* scop * request */
    {0x95c80cae, -563}, /* sent only */
    {0x95ca0864, -272}, /* set activ */
    {0x95cc313c, -799}, /* are never */
    {0x95d3ae27, -340}, /* are inherit */
    {0x95e603f0, -304}, /* ignor * field */
    {0x95fb0ded, -262}, /* boardtool */
    {0x95ff8b66, 295}, /* the * repository */
    {0x96000295, -351}, /* rol * content */
    {0x9600a51e, -262}, /* return * ids */
    {0x96035cd5, -609}, /* ^ get */
    {0x960a3507, -435}, /* so * in */
    {0x961109b8, 265}, /* are paus */
    {0x9612a4e1, -279}, /* a link */
    {0x961dab68, -263}, /* valu * in */
    {0x961dbd52, 370}, /* you * should */
    {0x96218a68, -275}, /* instead of */
    {0x96248e85, 422}, /* ledger */
    {0x96340856, -611}, /* next pag */
    {0x963bc1b0, -311}, /* mask by */
    {0x963bd018, 276}, /* request the */
    {0x964698ab, -409}, /* default is */
    {0x96561259, -477}, /* whom the */
    {0x9658a51c, 348}, /* dismiss */
    {0x9661267b, -487}, /* replac * whol */
    {0x9662bd35, -312}, /* pleas * not */
    {0x96633697, 287}, /* acceptanc */
    {0x966bdad9, 276}, /* sudo when */
    {0x966de1e8, -437}, /* get * list */
    {0x966e8d71, -341}, /* ^ exploit */
    {0x9671596a, -281}, /* addition */
    {0x967329cb, -511}, /* content typ */
    {0x96740b99, -384}, /* republic */
    {0x967458a0, -481}, /* return full */
    {0x967a899d, -304}, /* poll every */
    {0x967fb9a9, -394}, /* the short */
    {0x968f5ac2, -771}, /* are * unless */
    {0x9690caea, -315}, /* from * order */
    {0x9693af1e, -508}, /* must hav */
    {0x969653e1, -308}, /* default * with */
    {0x969d15bc, -426}, /* ^ sheet */
    {0x969f7285, -298}, /* list provider */
    {0x96a1a523, -263}, /* cancel * order */
    {0x96b27bcf, 267}, /* ^ dns */
    {0x96b2d4be, -313}, /* candidat and */
    {0x96bc871f, -283}, /* ^ shred */
    {0x96c45137, -385}, /* or when */
    {0x96c53fe9, -275}, /* context are */
    {0x96c652e1, -313}, /* set one */
    {0x96ca915c, -500}, /* when * is */
    {0x96d31d46, -303}, /* ^ strok */
    {0x96e015fa, -278}, /* all * read */
    {0x96e32e62, -297}, /* handl */
    {0x96f3ac40, -344}, /* tru return */
    {0x96f9b26d, -263}, /* commit without */
    {0x96fc7082, 343}, /* the word */
    {0x96fdb75d, -361}, /* detail */
    {0x97021af2, -302}, /* lastmodify */
    {0x9708a8c7, -286}, /* for * form */
    {0x970a899d, -336}, /* to push */
    {0x970ded3e, -277}, /* it is */
    {0x97120c90, -689}, /* be * at */
    {0x971e952a, -341}, /* relat */
    {0x971f9cce, -420}, /* span */
    {0x97247b24, -374}, /* but dont */
    {0x9729b3b6, -321}, /* request with */
    {0x9730c97e, -434}, /* titl and */
    {0x97343fb5, 345}, /* look */
    {0x97360b89, 317}, /* us to */
    {0x97374ded, -324}, /* it as */
    {0x973a9b82, -327}, /* clos session */
    {0x974066cb, 273}, /* recipient the */
    {0x97423ebc, -281}, /* with * parser */
    {0x9749c2a2, -369}, /* need it */
    {0x97566d1e, -304}, /* frontmatter */
    {0x97576b5f, -276}, /* ask * one */
    {0x975a0139, -274}, /* root and */
    {0x975ab009, -392}, /* instagram */
    {0x97661dfd, -316}, /* from * sandbox */
    {0x976b8960, -516}, /* id from */
    {0x976b9f9b, -266}, /* show * cost */
    {0x97738ac3, -577}, /* link * a */
    {0x9784e063, -521}, /* check that */
    {0x9795d337, -516}, /* to attach */
    {0x97990a42, -306}, /* isolat */
    {0x97991fad, -344}, /* form and */
    {0x9799cde2, 338}, /* that tool */
    {0x979a500e, -320}, /* its token */
    {0x97a02b33, -526}, /* to * any */
    {0x97a41b0c, -300}, /* chart * as */
    {0x97a8fd7d, 316}, /* as if */
    {0x97acb82c, 278}, /* what they */
    {0x97b2b920, -305}, /* want * keep */
    {0x97b74f66, -287}, /* fil * as */
    {0x97b79e2c, -481}, /* 0 minut */
    {0x97b8a94c, -307}, /* post from */
    {0x97beef14, -351}, /* a shipment */
    {0x97c83509, -323}, /* result * 0 */
    {0x97c927ae, -335}, /* user * decid */
    {0x97d4bbfe, -270}, /* for * password */
    {0x97da0354, -362}, /* the * url */
    {0x97da4ff4, 271}, /* password * clear */
    {0x97e7d11f, -276}, /* privat * registry */
    {0x97e9fa21, 279}, /* the * setting */
    {0x97ed03a5, -494}, /* owner can */
    {0x97ef1eda, -284}, /* event * are */
    {0x97efcd30, -346}, /* stop * run */
    {0x97f076d8, -276}, /* emb */
    {0x97f5541a, -340}, /* a parent */
    {0x97f781a4, -274}, /* end thi */
    {0x98085f02, -302}, /* server * non */
    {0x981170bf, -317}, /* project * by */
    {0x981c79b7, -263}, /* when * clos */
    {0x98201819, -275}, /* can * seen */
    {0x982b5aee, -354}, /* to resolv */
    {0x982bec92, -324}, /* usag */
    {0x98327ed0, -279}, /* in * cloud */
    {0x9834d5fb, -277}, /* be restor */
    {0x9836e10d, -272}, /* is trim */
    {0x984a4420, -278}, /* ^ compression */
    {0x984e5a41, -284}, /* character offset */
    {0x985326a2, -284}, /* and nam */
    {0x985ba9e2, 274}, /* as confirm */
    {0x985c7982, -274}, /* by year */
    {0x986b8fc3, -319}, /* important thi */
    {0x987ab446, -284}, /* npm packag */
    {0x9884f712, -288}, /* access * thi */
    {0x988d16a0, -340}, /* eq ne */
    {0x98998567, -630}, /* not support */
    {0x989b80c0, -300}, /* sha of */
    {0x98a16302, -297}, /* read * for */
    {0x98a1f21b, -272}, /* read * fil */
    {0x98a2d6d4, -636}, /* languag * the */
    {0x98a7d371, -289}, /* findmeetingtim */
    {0x98aa3ca6, -310}, /* easy */
    {0x98b1e56c, -307}, /* complet it */
    {0x98bd0cc2, -338}, /* thing to */
    {0x98be7ade, 318}, /* onc it */
    {0x98ca41f9, -305}, /* id which */
    {0x98ccc618, -395}, /* deputy */
    {0x98d05619, -335}, /* return * default */
    {0x98ea7b36, -265}, /* referenc * wer */
    {0x98ea8f62, -285}, /* expel */
    {0x990ec507, -283}, /* config json */
    {0x990f0ddc, -421}, /* emoji */
    {0x990f879b, -305}, /* lin * lin */
    {0x9917ba33, -310}, /* in * reason */
    {0x991c8cdf, -556}, /* to ten */
    {0x9923ed97, -527}, /* until you */
    {0x992cdc8a, -461}, /* one can */
    {0x992e03f2, -265}, /* number * messag */
    {0x993c9248, -480}, /* contact to */
    {0x993ca3cc, -420}, /* includ delet */
    {0x993cd612, -273}, /* poll get */
    {0x99489df5, -337}, /* doc */
    {0x994ad13f, -281}, /* tailwind */
    {0x994b0bbc, 267}, /* been remov */
    {0x994cbcab, -348}, /* are blur */
    {0x994d4d6d, -392}, /* a list */
    {0x99521097, -271}, /* viewer and */
    {0x9957b836, 263}, /* hav * remov */
    {0x99595bc3, -275}, /* fals return */
    {0x9960374e, -355}, /* are optional */
    {0x9960c84c, -299}, /* so * secret */
    {0x9964a7dd, 263}, /* joint */
    {0x99780816, -369}, /* and * configuration */
    {0x997b529f, 308}, /* a colleagu */
    {0x997e7d49, -264}, /* pag not */
    {0x99823b64, -268}, /* or no */
    {0x99965fe5, -312}, /* and connect */
    {0x999a6cfc, -346}, /* ^ bearer */
    {0x999fc49d, 274}, /* deletion */
    {0x99a222e9, -290}, /* fail the */
    {0x99a8dbf7, -275}, /* due * of */
    {0x99ae9bf3, -486}, /* only * on */
    {0x99b2f8aa, -295}, /* respons * data */
    {0x99b62253, -364}, /* and * delet */
    {0x99c2f678, -336}, /* a paper */
    {0x99ce09cc, -269}, /* stay * whil */
    {0x9a01d462, -344}, /* off * tabl */
    {0x9a0daa4c, -371}, /* the * renew */
    {0x9a13862f, 306}, /* can now */
    {0x9a1932fd, -271}, /* ^ coupon */
    {0x9a1e2f18, 347}, /* question and */
    {0x9a1f8128, -269}, /* befor * an */
    {0x9a257933, -264}, /* show * as */
    {0x9a25c1bd, -745}, /* uuid */
    {0x9a295d7e, -268}, /* and forc */
    {0x9a2e1d8b, 342}, /* without notic */
    {0x9a363983, -273}, /* ^ their */
    {0x9a367681, -364}, /* column to */
    {0x9a3b2347, -288}, /* with * can */
    {0x9a418ec1, 302}, /* hom directory */
    {0x9a42b2c9, 288}, /* support * request */
    {0x9a486cb6, 289}, /* dosag */
    {0x9a4bc6c6, -275}, /* match * query */
    {0x9a564e49, -298}, /* certificat * verify */
    {0x9a58e79a, -392}, /* get * servic */
    {0x9a67a97c, -517}, /* regular */
    {0x9a6af691, -388}, /* key * only */
    {0x9a6b6a39, 271}, /* wider */
    {0x9a719cbd, -511}, /* is your */
    {0x9a74888d, -302}, /* out * messag */
    {0x9a75f1af, -269}, /* languag cod */
    {0x9a76fbd2, 281}, /* up if */
    {0x9a8e0cd1, -292}, /* from tim */
    {0x9a8ef86c, -485}, /* default 0 */
    {0x9a9aa699, -268}, /* is pend */
    {0x9a9d552b, -621}, /* to retriev */
    {0x9a9ebb92, 275}, /* and adjust */
    {0x9aa16ef4, -269}, /* current * pag */
    {0x9aa61839, -439}, /* your * is */
    {0x9aaa724f, 270}, /* by * skip */
    {0x9ab732be, -301}, /* ^ hard */
    {0x9ab97a75, -329}, /* restart * servic */
    {0x9abbbb9d, -631}, /* fil * in */
    {0x9ac26f06, -272}, /* that havent */
    {0x9ac6c294, -335}, /* of * number */
    {0x9acd349c, -322}, /* uncommit chang */
    {0x9ad17cd3, -447}, /* architectur */
    {0x9ae7245c, -439}, /* typ to */
    {0x9aed6c89, -381}, /* ^ font */
    {0x9aee6b52, -542}, /* the sdk */
    {0x9af5f7dd, -268}, /* basenam */
    {0x9af9eefd, -556}, /* used with */
    {0x9b00b1c4, -330}, /* edit are */
    {0x9b030991, -556}, /* ^ match */
    {0x9b070a5d, -282}, /* orthogonal */
    {0x9b0dc917, -339}, /* only * customer */
    {0x9b0f319d, -458}, /* that * messag */
    {0x9b11379c, -301}, /* rang * the */
    {0x9b1305ef, -345}, /* draft and */
    {0x9b13500b, -265}, /* machin with */
    {0x9b157f57, 322}, /* as trust */
    {0x9b2239a4, -644}, /* ^ purg */
    {0x9b225fc4, -411}, /* mail folder */
    {0x9b26927d, 371}, /* download and */
    {0x9b289fef, -284}, /* turn them */
    {0x9b2e024e, -439}, /* digit */
    {0x9b31bad6, 359}, /* everyon */
    {0x9b399c0f, 283}, /* also publish */
    {0x9b3f1979, -265}, /* leav * unless */
    {0x9b461ee6, -271}, /* thi job */
    {0x9b466e49, -597}, /* alexandria */
    {0x9b483d92, -396}, /* as 0 */
    {0x9b484f74, -376}, /* log from */
    {0x9b4a2693, 375}, /* that */
    {0x9b4b73e4, -340}, /* not use */
    {0x9b4c46c9, -471}, /* the method */
    {0x9b4df15e, 282}, /* includ it */
    {0x9b5c2032, -378}, /* ^ bill */
    {0x9b61e3c6, -302}, /* draft in */
    {0x9b6569c5, -282}, /* top right */
    {0x9b65a832, -293}, /* top bottom */
    {0x9b66709a, -670}, /* fil path */
    {0x9b701482, -319}, /* system is */
    {0x9b7023b4, -365}, /* stat the */
    {0x9b71ef42, -473}, /* with * own */
    {0x9b744363, -306}, /* of * property */
    {0x9b80ec91, -316}, /* renew * subscription */
    {0x9b82859e, -326}, /* for edit */
    {0x9b82ec33, -343}, /* omit * is */
    {0x9b861ea2, -289}, /* 0 * first */
    {0x9b87640b, -453}, /* ^ non */
    {0x9b8ef013, -275}, /* by * client */
    {0x9b9454d0, -343}, /* transaction that */
    {0x9b9666fc, -372}, /* open * new */
    {0x9b9be301, -469}, /* your * to */
    {0x9b9ff920, -335}, /* by * guest */
    {0x9ba60511, -285}, /* ^ expel */
    {0x9ba7ea5f, 321}, /* sight */
    {0x9ba82e19, -289}, /* full desir */
    {0x9baf7a4b, -355}, /* someth * the */
    {0x9bb23fa5, 307}, /* remark */
    {0x9bb63913, -301}, /* target pag */
    {0x9bba77eb, -312}, /* to * pull */
    {0x9bbab4b8, -316}, /* exist * will */
    {0x9bbfd818, -331}, /* from * model */
    {0x9bc34c4b, -519}, /* keep * original */
    {0x9bc7ca6e, 337}, /* him */
    {0x9bd21b45, 277}, /* as far */
    {0x9bd80f9e, -370}, /* stay * they */
    {0x9bdc402f, -285}, /* branch * and */
    {0x9be7e23b, -317}, /* one * mor */
    {0x9bf01398, 274}, /* a * certificat */
    {0x9bf13b2a, -270}, /* requir hand */
    {0x9bf4bafe, -295}, /* figjam */
    {0x9bfb161e, -368}, /* whereupon */
    {0x9c014a99, -408}, /* ids in */
    {0x9c0eca73, -305}, /* the sheet */
    {0x9c1418dc, -422}, /* or * a */
    {0x9c19497b, -300}, /* act * them */
    {0x9c221ca8, -278}, /* low to */
    {0x9c22a427, -398}, /* parent * id */
    {0x9c23ed8c, -530}, /* the sit */
    {0x9c24bf3e, -377}, /* n */
    {0x9c296c61, -282}, /* pend and */
    {0x9c300eb0, -609}, /* by * so */
    {0x9c328c73, -369}, /* show a */
    {0x9c361d6f, -268}, /* full document */
    {0x9c3b2cd2, -281}, /* for * tabl */
    {0x9c3b467c, -329}, /* no * leav */
    {0x9c3fbed4, -379}, /* can access */
    {0x9c3fda52, 286}, /* buy */
    {0x9c40b9e7, -280}, /* 0 sourc */
    {0x9c47d654, -412}, /* your answer */
    {0x9c578696, -264}, /* if * signatur */
    {0x9c59c557, -264}, /* entry by */
    {0x9c5c5c44, -334}, /* its children */
    {0x9c5d854d, -262}, /* tip */
    {0x9c5eb1cb, -329}, /* ^ serp */
    {0x9c5efb9d, -269}, /* includ * bound */
    {0x9c7287a7, -445}, /* english */
    {0x9c77337a, -334}, /* circl */
    {0x9c7bbd9a, -339}, /* upper limit */
    {0x9c7e3edd, -289}, /* from * test */
    {0x9c869e9a, -469}, /* verbosity */
    {0x9c9cc644, -324}, /* crash * the */
    {0x9cb6fa76, -329}, /* until * end */
    {0x9cdf62b4, -442}, /* 0 second */
    {0x9ce993d8, -335}, /* and * miss */
    {0x9ceb2cae, -266}, /* when * prompt */
    {0x9cecd7b6, -315}, /* identify by */
    {0x9cede0f8, -349}, /* split it */
    {0x9cf02ae9, -460}, /* you * and */
    {0x9cfa6162, -349}, /* ^ paper */
    {0x9d029d45, -298}, /* call * agent */
    {0x9d086013, -337}, /* circular */
    {0x9d1d7922, -271}, /* timestamp of */
    {0x9d2246cf, 286}, /* customer * the */
    {0x9d341b26, -412}, /* param */
    {0x9d4a8670, -269}, /* subtract */
    {0x9d571341, -369}, /* ^ bitbucket */
    {0x9d59b6cf, -318}, /* appropriat */
    {0x9d5d4ef5, -566}, /* explicit */
    {0x9d614842, -345}, /* than * it */
    {0x9d6f7abd, -299}, /* record * result */
    {0x9d73ac65, -297}, /* cost one */
    {0x9d743e78, -289}, /* damag */
    {0x9d75cab4, -400}, /* and extract */
    {0x9d961917, -373}, /* miss on */
    {0x9d993be1, -330}, /* is * saf */
    {0x9d9d30f3, -449}, /* of field */
    {0x9da22877, -383}, /* asynchronou */
    {0x9da29f4e, -312}, /* to remember */
    {0x9da77fa1, -330}, /* thes are */
    {0x9daa4182, -312}, /* be clear */
    {0x9dad6974, -310}, /* generat the */
    {0x9daff249, -423}, /* ^ ignor */
    {0x9db3b7d3, -388}, /* ^ truncat */
    {0x9db63f08, -562}, /* datacenter */
    {0x9dc13105, -383}, /* from * git */
    {0x9dc195bb, -288}, /* validat workflow */
    {0x9dc83f37, -577}, /* sha */
    {0x9dc99075, 279}, /* when * report */
    {0x9dcd057a, -264}, /* a flag */
    {0x9dce57d9, -466}, /* for * process */
    {0x9dce7948, -807}, /* to remov */
    {0x9dd2d3ec, -347}, /* new branch */
    {0x9dd787ce, -264}, /* to personal */
    {0x9ddfbfc4, -339}, /* why thi */
    {0x9ddfd715, -512}, /* a * job */
    {0x9de5dae5, 266}, /* return * our */
    {0x9deebca0, -263}, /* diamond */
    {0x9df170b3, -306}, /* token usag */
    {0x9df852d5, -346}, /* the * represent */
    {0x9dfdb14b, -438}, /* pid */
    {0x9dfeebc9, -325}, /* search intent */
    {0x9e02f421, -282}, /* key can */
    {0x9e03056c, -423}, /* mark as */
    {0x9e04404b, -308}, /* javascript cod */
    {0x9e08676b, -282}, /* ^ identifier */
    {0x9e0a94a5, -293}, /* that * sign */
    {0x9e0bfe5b, -432}, /* wordpress them */
    {0x9e0f3eda, -271}, /* a * com */
    {0x9e10a2a8, -297}, /* otherwis it */
    {0x9e150322, -418}, /* fil * wer */
    {0x9e17f404, -333}, /* version * be */
    {0x9e18be26, -286}, /* then it */
    {0x9e232297, -296}, /* imag * be */
    {0x9e23241a, -369}, /* replac all */
    {0x9e247da1, -299}, /* exact * you */
    {0x9e29e311, -313}, /* for * audio */
    {0x9e2d68a6, -294}, /* ^ yaml */
    {0x9e2e5a7b, -359}, /* user * if */
    {0x9e316205, -337}, /* script is */
    {0x9e3280f5, -425}, /* and * owner */
    {0x9e3288aa, -288}, /* to append */
    {0x9e36b7cd, -453}, /* with * follow */
    {0x9e3cfbfb, -482}, /* product */
    {0x9e4c7c7e, -345}, /* thi query */
    {0x9e5a5c0b, -351}, /* operation mod */
    {0x9e62bbe0, -511}, /* of * new */
    {0x9e6d5018, -291}, /* enter * pin */
    {0x9e810434, -329}, /* link as */
    {0x9e815178, -350}, /* are therefor */
    {0x9e834222, -302}, /* 0 * request */
    {0x9e84bb0e, -644}, /* lin number */
    {0x9e85b60d, -284}, /* when present */
    {0x9e8c4b30, -390}, /* be copy */
    {0x9e8ccd0d, -324}, /* for * key */
    {0x9e9062e9, 305}, /* are * and */
    {0x9e9dff5b, -358}, /* ^ connect */
    {0x9ea4c10a, -263}, /* address * part */
    {0x9eacbd42, -323}, /* delimiter */
    {0x9eba5427, -434}, /* ^ stag */
    {0x9ebf6ec0, -430}, /* are shown */
    {0x9ecaef1a, -361}, /* ^ book */
    {0x9ecd2712, -506}, /* the creat */
    {0x9ecd6f5d, -336}, /* from wher */
    {0x9ed695be, -268}, /* need * access */
    {0x9edd2db9, -416}, /* embedding */
    {0x9ee5182e, 267}, /* are paid */
    {0x9ee81268, -603}, /* pipelin */
    {0x9eea8b96, -422}, /* featur visibility */
    {0x9eeb74af, -271}, /* it * 0 */
    {0x9eed228a, -825}, /* javascript */
    {0x9ef648da, -308}, /* money is */
    {0x9ef8a3aa, -305}, /* tabl * be */
    {0x9f02d843, -356}, /* do * past */
    {0x9f065530, -649}, /* navigation */
    {0x9f0d4904, -280}, /* or pass */
    {0x9f0e2a31, -350}, /* the xml */
    {0x9f18ae38, -294}, /* ^ train */
    {0x9f1d75b7, -429}, /* for * translation */
    {0x9f223f22, -444}, /* of * address */
    {0x9f243cae, -322}, /* router */
    {0x9f39c4c2, 326}, /* put the */
    {0x9f3e958b, -313}, /* to their */
    {0x9f478ddd, -270}, /* background color */
    {0x9f4937b3, -469}, /* extract from */
    {0x9f493c8e, -268}, /* the cost */
    {0x9f4ef6a9, -342}, /* are * support */
    {0x9f506f07, -295}, /* an * key */
    {0x9f5e1029, -281}, /* a batch */
    {0x9f61a81e, -504}, /* primary */
    {0x9f638b49, -272}, /* disabl * renewal */
    {0x9f66c837, -290}, /* tag */
    {0x9f72f034, 305}, /* carry out */
    {0x9f7a5906, -300}, /* exampl * or */
    {0x9f7ff3de, -367}, /* ^ googl */
    {0x9f8404fc, -286}, /* improvement */
    {0x9f8407e4, -317}, /* array is */
    {0x9f8951be, -524}, /* current one */
    {0x9f8db7ea, -337}, /* functional */
    {0x9f96b4f0, -289}, /* plugin * and */
    {0x9f9cb315, -309}, /* background * it */
    {0x9f9cfe6f, -306}, /* valid * ten */
    {0x9f9fd856, -287}, /* prompt * argument */
    {0x9fc5e996, -302}, /* as * final */
    {0x9fd04165, -323}, /* the * setup */
    {0x9fd214d4, -535}, /* ^ default */
    {0x9fe11234, -314}, /* ther * mor */
    {0x9fe4b017, -631}, /* the quot */
    {0x9ff2d8bf, -351}, /* not belong */
    {0x9ff8b62b, -425}, /* odata */
    {0x9ffac58e, -272}, /* dropdown */
    {0x9ffbaa61, 403}, /* a * tak */
    {0x9ffd768c, -343}, /* log * kept */
    {0x9ffdd779, 297}, /* advisory */
    {0xa000ec7b, -316}, /* deploy */
    {0xa00a5be2, -406}, /* are * than */
    {0xa00df25d, -442}, /* a * respons */
    {0xa01884be, -278}, /* project whos */
    {0xa01a4eeb, -279}, /* point on */
    {0xa01ed273, -312}, /* thi audio */
    {0xa01fd8ae, 287}, /* befor * show */
    {0xa021594e, 274}, /* replac * customer */
    {0xa02c4758, -316}, /* review befor */
    {0xa0524e0c, -296}, /* detail about */
    {0xa052680c, -463}, /* tim * in */
    {0xa06053e8, -299}, /* a * agreement */
    {0xa060ec6c, -315}, /* row * a */
    {0xa0647bfe, -347}, /* address * the */
    {0xa07db369, 285}, /* pupil */
    {0xa095eea1, -388}, /* isnt * through */
    {0xa0b24083, -315}, /* user pay */
    {0xa0bfa8c4, -325}, /* of * event */
    {0xa0d29670, -351}, /* the * letter */
    {0xa0d4ec7e, 309}, /* are fill */
    {0xa0e2af06, -297}, /* and * who */
    {0xa0e48e1b, -267}, /* liv advanc */
    {0xa0e8dfde, -325}, /* ^ factory */
    {0xa0f0dc99, -640}, /* is 0 */
    {0xa0f13746, 262}, /* hotel * the */
    {0xa0f63ea4, 323}, /* of * user */
    {0xa0f89410, -307}, /* low the */
    {0xa10489a1, -266}, /* markdown support */
    {0xa1106a35, -279}, /* http proxy */
    {0xa119d890, 286}, /* favour * the */
    {0xa11a3238, -302}, /* statu messag */
    {0xa11b2bf1, 274}, /* distract */
    {0xa11d1732, -338}, /* get * request */
    {0xa1232ce0, -403}, /* for creat */
    {0xa124b90e, 296}, /* weather */
    {0xa128b39a, -365}, /* bucket * the */
    {0xa132520b, -280}, /* databas are */
    {0xa13dab29, -462}, /* the push */
    {0xa1444523, 362}, /* credential */
    {0xa147d8e1, -507}, /* gid */
    {0xa14eec74, -293}, /* search her */
    {0xa14f0c5f, -281}, /* after check */
    {0xa15289aa, -366}, /* are now */
    {0xa1536814, -381}, /* the specification */
    {0xa158e5a9, -305}, /* guidanc for */
    {0xa15a2fb5, -377}, /* to render */
    {0xa15e1e94, 358}, /* whether * not */
    {0xa15eb814, -459}, /* caught */
    {0xa15eb926, -369}, /* merg a */
    {0xa16ba6c6, -315}, /* by * given */
    {0xa16d66c7, -366}, /* a label */
    {0xa17bb6b3, 311}, /* network * of */
    {0xa19513a2, -450}, /* item is */
    {0xa1990cc9, -440}, /* unaffect */
    {0xa19bf68d, -381}, /* thi * fil */
    {0xa1a5dcc6, -294}, /* it * taken */
    {0xa1a6bfe2, 288}, /* disk * the */
    {0xa1a99a2b, -297}, /* if * treat */
    {0xa1ab5b7c, -271}, /* in * smallest */
    {0xa1b6fd18, -321}, /* mod * for */
    {0xa1b77ec8, -347}, /* run default */
    {0xa1c0f5e9, -328}, /* get * health */
    {0xa1c13d42, -270}, /* no * certificat */
    {0xa1cb32c5, -263}, /* commit * and */
    {0xa1d0c9a0, -338}, /* the sql */
    {0xa1d9236f, -286}, /* describ sheet */
    {0xa1dc7d30, -279}, /* symbolic link */
    {0xa1ec38c4, -317}, /* test in */
    {0xa1ed92ac, -284}, /* external link */
    {0xa1ee357b, -300}, /* member to */
    {0xa1f1f506, 262}, /* post * to */
    {0xa20529f1, -285}, /* chang or */
    {0xa209ae8b, -367}, /* departur */
    {0xa2114ba0, -271}, /* and event */
    {0xa21b6cc7, -291}, /* so keep */
    {0xa21ca4cd, -407}, /* replac exist */
    {0xa220b5e1, -366}, /* plain languag */
    {0xa22b275b, -389}, /* tap */
    {0xa22b8496, -676}, /* whoi */
    {0xa22caa92, -271}, /* the * room */
    {0xa23fa777, -717}, /* googl */
    {0xa242dbe1, -396}, /* vehicl * the */
    {0xa24d8ee5, -293}, /* request * when */
    {0xa254e35b, 336}, /* noth about */
    {0xa255dbf7, -1011}, /* markdown */
    {0xa256f557, -547}, /* metadata for */
    {0xa257ec15, -344}, /* basic auth */
    {0xa262e652, -346}, /* not expos */
    {0xa26569a7, -543}, /* set * for */
    {0xa2693481, -525}, /* text for */
    {0xa274812e, -269}, /* altogether */
    {0xa277629c, -346}, /* nam on */
    {0xa278b27d, -358}, /* smallest */
    {0xa27d6985, 332}, /* ^ certify */
    {0xa27d6d67, -522}, /* flowchart */
    {0xa2814bf6, -354}, /* read it */
    {0xa282c882, -431}, /* is roll */
    {0xa2895f93, -281}, /* d */
    {0xa291f7e0, 268}, /* its older */
    {0xa29ab77a, -302}, /* are * shown */
    {0xa29bbefd, -301}, /* user * tool */
    {0xa29fd52f, -294}, /* call * all */
    {0xa2a73542, -321}, /* as * array */
    {0xa2b0ba02, -286}, /* exact match */
    {0xa2bd8912, -321}, /* a year */
    {0xa2be8b77, -419}, /* broad */
    {0xa2c923c3, -418}, /* rich menu */
    {0xa2cb3841, -272}, /* do * rely */
    {0xa2e6e47c, -322}, /* secret * found */
    {0xa2ec98bc, -274}, /* not an */
    {0xa3086674, -282}, /* argument that */
    {0xa30d0372, -347}, /* must * positiv */
    {0xa3132133, -285}, /* cod fil */
    {0xa314528a, -314}, /* writ are */
    {0xa3148310, -275}, /* limit maximum */
    {0xa323dcb0, -371}, /* category * the */
    {0xa332010f, -324}, /* installation * in */
    {0xa33209b6, -414}, /* is * per */
    {0xa33e39fd, -425}, /* own * the */
    {0xa3400c8d, -280}, /* network * not */
    {0xa35b42f0, -263}, /* a * contain */
    {0xa360e994, -323}, /* an * when */
    {0xa365bccf, -306}, /* or send */
    {0xa3693c36, 282}, /* go * after */
    {0xa370428d, -304}, /* not not */
    {0xa374584d, -416}, /* be an */
    {0xa378d71d, -277}, /* lot */
    {0xa37b6f06, -368}, /* icon */
    {0xa37de08d, -276}, /* what * did */
    {0xa37f45de, -813}, /* initial */
    {0xa388cb0e, -270}, /* at start */
    {0xa38ff1e6, -415}, /* cooki is */
    {0xa391a286, -309}, /* metadata is */
    {0xa392acad, -382}, /* differ * the */
    {0xa39425dc, -315}, /* hav already */
    {0xa39be1dd, -342}, /* get trac */
    {0xa3a01a31, -292}, /* used * comput */
    {0xa3a50cd3, 301}, /* housekeep */
    {0xa3a6e864, -465}, /* criteria */
    {0xa3b4611a, 266}, /* your * the */
    {0xa3b6d07d, -289}, /* includ untrack */
    {0xa3c00558, -292}, /* current location */
    {0xa3c924d8, -391}, /* and * if */
    {0xa3cf44da, -348}, /* must belong */
    {0xa3d34834, -466}, /* the * property */
    {0xa3d62723, -325}, /* even * internal */
    {0xa3d81180, -381}, /* client * it */
    {0xa3d8bf0f, -372}, /* stat * each */
    {0xa3e45a36, -435}, /* availabl in */
    {0xa3e8794d, -353}, /* passag */
    {0xa3ec524a, -288}, /* below * is */
    {0xa3f06226, -274}, /* befor * stor */
    {0xa3f0ef2a, -266}, /* account * by */
    {0xa3f1b00c, -509}, /* user * call */
    {0xa3f634ed, -389}, /* task with */
    {0xa3f75892, 275}, /* address * as */
    {0xa3fadcff, -782}, /* sdk */
    {0xa3ff7bb9, -296}, /* git remot */
    {0xa407ece9, -293}, /* dat in */
    {0xa4113bf5, 326}, /* on * host */
    {0xa41299c0, -409}, /* indicat if */
    {0xa41672f9, -362}, /* common */
    {0xa41a5828, -362}, /* ^ stack */
    {0xa41b3537, -292}, /* cod as */
    {0xa41b53bc, -399}, /* and * try */
    {0xa41dd97d, -340}, /* member of */
    {0xa41e1cf9, 312}, /* is through */
    {0xa4290c5b, -387}, /* triag */
    {0xa42badd5, -748}, /* and cant */
    {0xa42f0e1a, 312}, /* approv */
    {0xa43258d6, -699}, /* desc */
    {0xa4392734, -270}, /* support * servic */
    {0xa43a6c1a, -272}, /* of * after */
    {0xa43f1ca0, 275}, /* through * one */
    {0xa4443bc3, -343}, /* the group */
    {0xa446c2f6, -290}, /* least onc */
    {0xa4475631, -401}, /* get health */
    {0xa448d83f, -613}, /* sort order */
    {0xa4502899, -280}, /* are render */
    {0xa450a107, -360}, /* tier */
    {0xa455c9bd, -264}, /* search * mean */
    {0xa4579931, -338}, /* customiz */
    {0xa458ae47, -441}, /* plain word */
    {0xa45b8233, -269}, /* visit * and */
    {0xa4609b29, -342}, /* nam the */
    {0xa465ba15, -326}, /* ^ component */
    {0xa468626d, 338}, /* bank * for */
    {0xa47a5460, -367}, /* of * result */
    {0xa47cf5b6, 372}, /* apply for */
    {0xa47e8b64, -300}, /* messag after */
    {0xa48333b6, -270}, /* and databas */
    {0xa4835f9e, -329}, /* never * thi */
    {0xa48c2a6b, -330}, /* explicit * to */
    {0xa48ca0e4, -469}, /* of * parent */
    {0xa498cdc4, -282}, /* notion retriev */
    {0xa4a1c8ec, -500}, /* ^ html */
    {0xa4a6261e, -288}, /* the personal */
    {0xa4a7d636, -285}, /* latestversion */
    {0xa4a94460, -535}, /* after * second */
    {0xa4ac5740, -281}, /* you * hav */
    {0xa4ad0a76, -430}, /* in * dashboard */
    {0xa4ba2930, -391}, /* determin if */
    {0xa4bd92af, -315}, /* show all */
    {0xa4be3034, -306}, /* by its */
    {0xa4c84f22, -277}, /* emulator */
    {0xa4cc264c, -354}, /* includ content */
    {0xa4d0b9a8, -378}, /* and * whether */
    {0xa4da0bd9, -351}, /* proceed */
    {0xa4daf4d5, -321}, /* is * way */
    {0xa4e75a24, -412}, /* cuda */
    {0xa4f30456, -307}, /* subtre */
    {0xa4fa55db, -276}, /* draft * for */
    {0xa4fdd629, -305}, /* an upload */
    {0xa4fe926b, 295}, /* whichever * is */
    {0xa50a4373, -331}, /* folder * are */
    {0xa50e73e0, -318}, /* behalf * they */
    {0xa516f99c, -270}, /* show * with */
    {0xa527cdc2, -276}, /* authentication is */
    {0xa52f6214, -395}, /* allow valu */
    {0xa534ea16, -338}, /* the * public */
    {0xa53dd255, -695}, /* performanc */
    {0xa53ff93b, -403}, /* sinc * 0 */
    {0xa542bd4a, 316}, /* verification of */
    {0xa546d7e7, -272}, /* a mock */
    {0xa546f0c6, -289}, /* from * content */
    {0xa549907a, -302}, /* calculat her */
    {0xa54c5e72, -413}, /* run * query */
    {0xa5530273, -303}, /* privat spac */
    {0xa5546ed6, 370}, /* newsletter */
    {0xa569d46a, 282}, /* certificat * are */
    {0xa56fa2b9, -289}, /* with * extension */
    {0xa56fa47d, -345}, /* ten * and */
    {0xa57193a2, 293}, /* need * now */
    {0xa5723144, -269}, /* ring is */
    {0xa5773f5f, -264}, /* port forward */
    {0xa57a78e9, -265}, /* order has */
    {0xa57b4d44, -295}, /* apart */
    {0xa5937de4, -692}, /* user which */
    {0xa596ae76, -285}, /* key * leak */
    {0xa5972fe2, -346}, /* sav and */
    {0xa598f1f9, -469}, /* upload * the */
    {0xa59e530d, -284}, /* good for */
    {0xa5a3993d, 307}, /* is compact */
    {0xa5a727aa, -310}, /* arn */
    {0xa5a87e0a, -309}, /* block and */
    {0xa5aa74e0, 335}, /* unread * and */
    {0xa5b82170, -271}, /* cost mor */
    {0xa5b95bef, -318}, /* any host */
    {0xa5bb618c, -376}, /* a * databas */
    {0xa5bc5280, -334}, /* the strict */
    {0xa5c91956, 263}, /* another * run */
    {0xa5cd67a7, 418}, /* ^ wher */
    {0xa5cd813c, -379}, /* hypothesi */
    {0xa5d4239e, -295}, /* current */
    {0xa5d5940c, -380}, /* approach */
    {0xa5dbbdd3, -353}, /* tim on */
    {0xa5dccef6, -357}, /* shar permission */
    {0xa5e53066, 275}, /* to rotat */
    {0xa5e596d4, -369}, /* ^ defin */
    {0xa5ed830a, -553}, /* is * which */
    {0xa5ef4127, 269}, /* describ */
    {0xa5f7cafd, -306}, /* for * branch */
    {0xa5f88720, -351}, /* fail * 0 */
    {0xa5fbc2c7, -381}, /* sav * not */
    {0xa5fcf7d6, -271}, /* forward a */
    {0xa6011aeb, -288}, /* session fre */
    {0xa60919a1, -323}, /* return * with */
    {0xa60d3c25, -448}, /* the fork */
    {0xa60fdd62, 299}, /* session cooki */
    {0xa618c3e9, -608}, /* return it */
    {0xa61b50f5, -327}, /* arbitrary command */
    {0xa61cbbbc, -419}, /* not try */
    {0xa61f3747, -271}, /* in * payment */
    {0xa61fce9a, -519}, /* tld */
    {0xa62016df, -387}, /* it * sent */
    {0xa62224c7, -487}, /* is already */
    {0xa626ca14, 294}, /* empty * remov */
    {0xa6270318, -313}, /* query for */
    {0xa631ad74, -280}, /* replac * and */
    {0xa63e8669, -311}, /* number to */
    {0xa63f9a19, -294}, /* coordinat are */
    {0xa64eeade, -427}, /* a * chang */
    {0xa655c26c, 340}, /* may approv */
    {0xa655ed8c, -498}, /* character */
    {0xa6602314, -329}, /* tool * get */
    {0xa6680bda, -279}, /* with * init */
    {0xa6699031, -344}, /* simplest */
    {0xa66c7017, 353}, /* own * is */
    {0xa66ebe4a, 292}, /* and drop */
    {0xa67523b9, -558}, /* the * collection */
    {0xa67626f4, -485}, /* random */
    {0xa676a1a9, 364}, /* the preferenc */
    {0xa67791c5, -296}, /* blur * the */
    {0xa679dbab, -266}, /* several * field */
    {0xa67cd800, -323}, /* faster and */
    {0xa68095a0, -298}, /* to * alert */
    {0xa680b1a8, -289}, /* get * befor */
    {0xa68fcf6f, -368}, /* ^ goal */
    {0xa691c63a, 271}, /* tool * be */
    {0xa696a03d, -311}, /* allow * can */
    {0xa69c27b4, -491}, /* row and */
    {0xa69d5f09, -263}, /* of * virtual */
    {0xa6a50d0f, -319}, /* still * a */
    {0xa6a60b5b, -279}, /* its * in */
    {0xa6adeb88, -341}, /* microsoft team */
    {0xa6adf8d9, 273}, /* conversation is */
    {0xa6b1c9ac, -469}, /* in * 0 */
    {0xa6b5c2cd, 302}, /* log it */
    {0xa6d0b7d8, -634}, /* replacement */
    {0xa6e4bf66, 291}, /* disk */
    {0xa6ee83fa, -279}, /* ^ weather */
    {0xa6fe2fea, -653}, /* geometry */
    {0xa70285c7, -316}, /* defang */
    {0xa7042560, -306}, /* be larg */
    {0xa7045fc5, -340}, /* text * in */
    {0xa7066b5e, -272}, /* to so */
    {0xa706ca83, -325}, /* the * beforehand */
    {0xa70d5c4e, -423}, /* the crawl */
    {0xa71075b5, -277}, /* best * for */
    {0xa7167974, -277}, /* when * entry */
    {0xa71bd3db, -386}, /* exit cod */
    {0xa7205231, -562}, /* the * see */
    {0xa725b625, -297}, /* writ * log */
    {0xa7271772, -377}, /* mxcell */
    {0xa7327581, -526}, /* the wrong */
    {0xa73e676d, -280}, /* the * cursor */
    {0xa747fc78, 319}, /* draft * complet */
    {0xa749654c, -371}, /* add * item */
    {0xa74ba299, -276}, /* the nod */
    {0xa7558ff5, -518}, /* ^ submit */
    {0xa76bedd1, -357}, /* an order */
    {0xa76f58a9, -311}, /* in * plan */
    {0xa773fb10, -333}, /* keep * copy */
    {0xa77be896, -417}, /* as * last */
    {0xa7826713, -379}, /* scop to */
    {0xa7848735, -276}, /* pass * format */
    {0xa78c59ea, -332}, /* prompt injection */
    {0xa7929962, 392}, /* the fact */
    {0xa79312ac, -374}, /* which * fil */
    {0xa79eabd6, -262}, /* request * is */
    {0xa7a43412, -328}, /* statu cod */
    {0xa7a6c1a8, 311}, /* in disput */
    {0xa7a6d1e1, 446}, /* concern */
    {0xa7b3c725, -306}, /* figma fil */
    {0xa7b8c652, -318}, /* a javascript */
    {0xa7b8fc71, -367}, /* public to */
    {0xa7bd13ef, -292}, /* border * the */
    {0xa7bec2a6, -301}, /* when * target */
    {0xa7c22667, -298}, /* root password */
    {0xa7ca8290, -309}, /* nam * ambiguou */
    {0xa7ce6cac, -293}, /* in build */
    {0xa7ce6d95, -374}, /* we hav */
    {0xa7d1ad62, -327}, /* got */
    {0xa7d4edb6, -384}, /* act * behalf */
    {0xa7e16a8f, -362}, /* ascend */
    {0xa7ead90d, -295}, /* given at */
    {0xa7ef48df, 291}, /* promot the */
    {0xa7f0fde9, -306}, /* of * period */
    {0xa7f2a61b, -322}, /* which * user */
    {0xa7f684f6, -330}, /* stat * a */
    {0xa7fc148b, -542}, /* for that */
    {0xa80a8956, -287}, /* a templat */
    {0xa80b9b86, -399}, /* first tim */
    {0xa80dcba8, -268}, /* need * reason */
    {0xa80ec225, 316}, /* field can */
    {0xa81b198c, -293}, /* prompt nor */
    {0xa81b24f2, -353}, /* first * get */
    {0xa81de2e8, -336}, /* use * read */
    {0xa825056e, -377}, /* sandbox * for */
    {0xa8378117, 328}, /* whenever */
    {0xa83d5815, 280}, /* cfg the */
    {0xa8400e4d, -285}, /* the edg */
    {0xa84962de, -391}, /* any * outsid */
    {0xa84a6ded, -328}, /* see what */
    {0xa84c1c31, -395}, /* for review */
    {0xa85b32ca, -343}, /* 0 word */
    {0xa85b6e00, -292}, /* not yet */
    {0xa85d0cd5, -274}, /* a * not */
    {0xa8626a4a, -273}, /* can * stop */
    {0xa866bb48, -451}, /* identity * the */
    {0xa8695d2f, -615}, /* street */
    {0xa86b74d7, -278}, /* read vba */
    {0xa8709b63, -280}, /* payment * has */
    {0xa878cf27, -343}, /* additional field */
    {0xa88438b3, 272}, /* to * mirror */
    {0xa88a3367, -337}, /* a * mail */
    {0xa88c43d4, 364}, /* thos * the */
    {0xa8982718, -412}, /* ^ topic */
    {0xa89a140a, -513}, /* a given */
    {0xa8a03ac1, -345}, /* comment content */
    {0xa8a1e815, -393}, /* and * mor */
    {0xa8a75f77, 350}, /* ^ reply */
    {0xa8aa3348, -277}, /* card * add */
    {0xa8aa75d1, -340}, /* token * access */
    {0xa8b072d9, -300}, /* call * befor */
    {0xa8c6d7c4, -567}, /* to disk */
    {0xa8c90b44, -345}, /* server respons */
    {0xa8ccb839, -560}, /* which to */
    {0xa8cd4468, -283}, /* and imag */
    {0xa8d53eaf, -374}, /* over * limit */
    {0xa8d65cf0, -385}, /* pass and */
    {0xa8dcf111, 287}, /* to * market */
    {0xa8e52ce1, -328}, /* summaris them */
    {0xa8f2c1e1, -368}, /* nam used */
    {0xa8fb94d4, -295}, /* chang if */
    {0xa904aaaf, -262}, /* headlin */
    {0xa9055863, -364}, /* new key */
    {0xa90882b1, -544}, /* patch */
    {0xa90d7275, -457}, /* long run */
    {0xa90db7a5, 393}, /* wallet */
    {0xa90ede8b, -487}, /* container */
    {0xa910155b, -273}, /* depend * the */
    {0xa9174b2f, -410}, /* for * task */
    {0xa91b6e1f, -287}, /* to discover */
    {0xa91ec231, -265}, /* messag quota */
    {0xa92ea7d3, -274}, /* port of */
    {0xa92f5ac4, -278}, /* debug process */
    {0xa930e87a, -383}, /* return * raw */
    {0xa934fe07, -399}, /* ^ messag */
    {0xa93aa77e, -344}, /* constrain */
    {0xa93dcbd9, 386}, /* the machin */
    {0xa93e2f53, 262}, /* host befor */
    {0xa94053ab, -375}, /* public * can */
    {0xa95332b3, -448}, /* by * dat */
    {0xa95a49f9, -318}, /* provid * to */
    {0xa95dea71, -284}, /* valu by */
    {0xa95eff84, -347}, /* return * nam */
    {0xa96593f3, -429}, /* identity of */
    {0xa969c2b3, -316}, /* a mail */
    {0xa96f957f, -457}, /* are mask */
    {0xa972ddde, -391}, /* click on */
    {0xa9735156, -317}, /* ^ declin */
    {0xa973c7e5, -271}, /* command can */
    {0xa976e509, -278}, /* set tru */
    {0xa977f6aa, -287}, /* element is */
    {0xa9785371, -400}, /* who tak */
    {0xa97b1de9, -513}, /* independent */
    {0xa985433b, -338}, /* thi * search */
    {0xa987261a, -574}, /* per */
    {0xa9914da4, -517}, /* autorep */
    {0xa995faee, -288}, /* it * use */
    {0xa99d0f54, -272}, /* shar location */
    {0xa99d28ba, -263}, /* read * paper */
    {0xa99d78e1, 278}, /* hom * to */
    {0xa9a774c0, -269}, /* after * hav */
    {0xa9ad1dbe, -291}, /* the retry */
    {0xa9b090db, -489}, /* threadid */
    {0xa9b21f8b, 315}, /* green * it */
    {0xa9b3d7b9, 323}, /* forbidden */
    {0xa9b429ab, -388}, /* azur */
    {0xa9b53f78, -269}, /* human * nam */
    {0xa9c8a195, -742}, /* tru if */
    {0xa9d8ebe6, -286}, /* request nam */
    {0xa9e9dd8d, -363}, /* what * return */
    {0xa9f30a16, -291}, /* match ask */
    {0xa9f6438c, -338}, /* be * so */
    {0xa9f7e372, -300}, /* the * bound */
    {0xa9fbb1ac, -566}, /* an explicit */
    {0xa9fc06b2, 278}, /* thi packag */
    {0xaa0191e3, -664}, /* mean that */
    {0xaa09080b, 437}, /* dump */
    {0xaa0c478e, -302}, /* it alon */
    {0xaa0c6a28, -297}, /* includ * user */
    {0xaa115771, -362}, /* the * gid */
    {0xaa128907, -264}, /* content restriction */
    {0xaa1b668e, -289}, /* log * for */
    {0xaa21568f, -273}, /* of * gpu */
    {0xaa217f3b, -459}, /* attach * to */
    {0xaa222633, -268}, /* track * git */
    {0xaa2b8962, -367}, /* next * is */
    {0xaa2cb542, 340}, /* report to */
    {0xaa311aa4, -292}, /* in * sam */
    {0xaa396f79, -275}, /* your respons */
    {0xaa3dff17, -686}, /* cursor */
    {0xaa3e80bf, -470}, /* requirement */
    {0xaa3e91e3, -383}, /* the revision */
    {0xaa4065d4, -353}, /* the * environment */
    {0xaa411078, -430}, /* subscription */
    {0xaa41d36b, 262}, /* for noth */
    {0xaa451064, 289}, /* fil * so */
    {0xaa529343, -289}, /* rank candidat */
    {0xaa5a6184, 285}, /* comput on */
    {0xaa698414, -397}, /* output format */
    {0xaa773145, -359}, /* rollback */
    {0xaa7d37d4, -336}, /* that run */
    {0xaa82bb89, 279}, /* the * repo */
    {0xaa833d5b, -309}, /* never set */
    {0xaa88b6c3, -344}, /* be one */
    {0xaa8c3079, -571}, /* subdomain */
    {0xaa8cd0bd, -265}, /* operation of */
    {0xaa90e088, -309}, /* rfc */
    {0xaa929f3c, -302}, /* support * no */
    {0xaa940d91, -290}, /* a limit */
    {0xaa9d204b, -359}, /* and who */
    {0xaaa2ddf5, -323}, /* login * a */
    {0xaaa55f1f, 290}, /* account */
    {0xaaa8caae, -282}, /* its data */
    {0xaab0fc29, -296}, /* an announcement */
    {0xaab2b9d1, -291}, /* which * is */
    {0xaaba1d8b, -375}, /* section */
    {0xaabcfe4b, 410}, /* do so */
    {0xaac98c06, -315}, /* stop after */
    {0xaaccb588, -339}, /* a confirmation */
    {0xaacd04c4, 329}, /* as pass */
    {0xaad0b825, -262}, /* may try */
    {0xaadcdc96, -302}, /* one credit */
    {0xaae1304b, -359}, /* send * left */
    {0xaae6aa2c, 268}, /* ^ crash */
    {0xaaeb0ee1, -314}, /* return * query */
    {0xaaecb11a, 289}, /* the * rul */
    {0xaaed4f43, -274}, /* they * told */
    {0xaaf6c466, -264}, /* member * hand */
    {0xaafa5f74, -344}, /* idempotency */
    {0xaafc246e, 277}, /* search * are */
    {0xab1cdf98, -375}, /* sort * by */
    {0xab207134, -344}, /* for administrator */
    {0xab20b688, 310}, /* older */
    {0xab323142, -279}, /* function */
    {0xab3de927, -268}, /* say * that */
    {0xab486c42, -279}, /* user select */
    {0xab4c3746, -276}, /* fetch it */
    {0xab4ea23c, -271}, /* install dependency */
    {0xab52a4ad, -371}, /* for * tag */
    {0xab62eabb, -324}, /* unlik the */
    {0xab64fa63, -274}, /* migration in */
    {0xab686d61, 298}, /* participant who */
    {0xab704cd4, -293}, /* recalculat on */
    {0xab7cd8d8, -267}, /* warn * is */
    {0xab7f1bea, -267}, /* ^ web */
    {0xab80c6f9, -332}, /* is estimat */
    {0xab84004a, -269}, /* and * was */
    {0xab87f9e9, -392}, /* number * are */
    {0xab883153, -431}, /* agent id */
    {0xab8aede6, -478}, /* own by */
    {0xab8f8ae6, -323}, /* referenc number */
    {0xab92ade6, -818}, /* you want */
    {0xaba124ed, -275}, /* trigger typ */
    {0xaba4127b, -282}, /* the color */
    {0xabba09c4, -320}, /* current * if */
    {0xabbab0e2, -490}, /* order in */
    {0xabbd7366, -799}, /* pass * under */
    {0xabc155f2, -267}, /* within its */
    {0xabccc79b, -345}, /* from * url */
    {0xabcd79c8, -271}, /* model * for */
    {0xabce335e, -310}, /* sandbox * no */
    {0xabd53a5b, -315}, /* non to */
    {0xabd82765, -284}, /* only * you */
    {0xabda10ca, -736}, /* semantic */
    {0xabdc2143, -348}, /* error * a */
    {0xabe32b35, -382}, /* return * full */
    {0xabeb103b, -316}, /* dd */
    {0xabed709a, -283}, /* failur * the */
    {0xabf27257, -269}, /* recip and */
    {0xabf46c44, -284}, /* ask * they */
    {0xabf47a85, -265}, /* nod connection */
    {0xabf82936, -501}, /* alway ask */
    {0xac090d63, 380}, /* among */
    {0xac1607d7, -329}, /* of * error */
    {0xac16ffc2, -268}, /* for * miss */
    {0xac1871eb, -267}, /* it afterward */
    {0xac19dd97, -271}, /* can * up */
    {0xac29e3bc, -359}, /* test databas */
    {0xac2db2e9, -480}, /* src */
    {0xac314788, -330}, /* accessibility scan */
    {0xac4d4e5e, -329}, /* an account */
    {0xac515127, -298}, /* unify */
    {0xac5c3721, -485}, /* level * the */
    {0xac63769e, -277}, /* stat * check */
    {0xac64c605, -319}, /* exist * to */
    {0xac650b51, -433}, /* featur */
    {0xac677f06, -320}, /* for one */
    {0xac68499d, -351}, /* no * effect */
    {0xac68f1f1, 342}, /* their manager */
    {0xac6a3c3f, -387}, /* sparklin */
    {0xac6b3d08, -410}, /* fourteen day */
    {0xac6b9a6b, -321}, /* of * back */
    {0xac6e3d07, -307}, /* the * per */
    {0xac7064b9, -423}, /* be sav */
    {0xac738b26, -353}, /* lan */
    {0xac75a126, 282}, /* review comment */
    {0xac7b0225, 274}, /* are charg */
    {0xac83b88c, -283}, /* was successful */
    {0xac87cc88, -453}, /* of * organisation */
    {0xac886d75, -285}, /* to * empty */
    {0xac92bd4d, -350}, /* with list */
    {0xac9491cd, -381}, /* its * nam */
    {0xac961ec2, -266}, /* repo path */
    {0xac9ce28a, -357}, /* user preferenc */
    {0xaca1cc53, -489}, /* captur */
    {0xaca3935c, -324}, /* kill */
    {0xacb0cd76, -604}, /* ^ detach */
    {0xacb2e915, -345}, /* leav * in */
    {0xacc1ead5, -398}, /* do * hav */
    {0xacc4ba22, -273}, /* downtim */
    {0xacc7cb87, -326}, /* to * every */
    {0xaccf3824, -265}, /* ^ conditional */
    {0xacd7eafe, -279}, /* further tool */
    {0xacdd24fb, -436}, /* are forward */
    {0xacdd4a61, -455}, /* for action */
    {0xace00f59, 287}, /* the * being */
    {0xace30a78, -280}, /* comfyui */
    {0xace6b738, -402}, /* you already */
    {0xacea145d, -329}, /* ^ com */
    {0xacf130ca, -322}, /* call * one */
    {0xacf2c065, 331}, /* the two */
    {0xacfce878, -324}, /* delet * can */
    {0xad0bb7f1, -552}, /* not stor */
    {0xad0c6155, -318}, /* domain * and */
    {0xad0ca2bf, -331}, /* translat */
    {0xad0d4218, -313}, /* ^ relation */
    {0xad0f41a5, -302}, /* includ * releas */
    {0xad1054b1, -517}, /* be return */
    {0xad13b91a, 315}, /* the * history */
    {0xad159561, -308}, /* includ any */
    {0xad2bd3b1, -291}, /* one level */
    {0xad2c7883, -323}, /* not register */
    {0xad2cff6f, -359}, /* pag through */
    {0xad2d16ba, -439}, /* a * result */
    {0xad427319, -381}, /* to * pool */
    {0xad47bac8, 283}, /* the dif */
    {0xad4bb140, -688}, /* notebooklm */
    {0xad4fbca3, -267}, /* it or */
    {0xad577100, 280}, /* customer * number */
    {0xad5a7f18, -315}, /* non for */
    {0xad5ad438, -273}, /* of member */
    {0xad5ff42b, -338}, /* link of */
    {0xad601618, -270}, /* or replac */
    {0xad652e7f, -314}, /* administrator * turn */
    {0xad7e09fc, -408}, /* pack */
    {0xad7eff3f, -359}, /* annotat tag */
    {0xad837f32, -398}, /* sort */
    {0xad8b3336, -344}, /* the * port */
    {0xad8cfffb, -402}, /* directory in */
    {0xad8e07b8, -272}, /* them * use */
    {0xad9d5e00, -297}, /* address match */
    {0xada0f541, -363}, /* has * start */
    {0xada5d370, -452}, /* solution */
    {0xada8043a, -336}, /* show * first */
    {0xadaab81f, -363}, /* screen is */
    {0xadab0c15, -278}, /* ^ sender */
    {0xadaed589, -377}, /* own word */
    {0xadaeee76, 331}, /* and * that */
    {0xadaf71fd, -271}, /* disabl * rul */
    {0xadb22625, -294}, /* its messag */
    {0xadc3225f, -372}, /* must * used */
    {0xadd5045a, 325}, /* the diagnosi */
    {0xadd94f86, -351}, /* return issu */
    {0xade2fc9b, -315}, /* 0 * latest */
    {0xade379bd, 268}, /* token * all */
    {0xadf2fd49, -347}, /* by * number */
    {0xadf419bd, -313}, /* build * imag */
    {0xadf4c799, -327}, /* process that */
    {0xae034ffd, 303}, /* child is */
    {0xae080f43, -333}, /* from * end */
    {0xae0c6969, -284}, /* use * sam */
    {0xae0e1fdf, -299}, /* keep no */
    {0xae13a82f, 265}, /* privat address */
    {0xae1ff264, -367}, /* are refresh */
    {0xae29ba8d, -301}, /* restaurant */
    {0xae2d756a, 271}, /* other * server */
    {0xae3212eb, -265}, /* action * chang */
    {0xae3cfb58, -326}, /* bold */
    {0xae3ff258, -264}, /* to join */
    {0xae415fc7, -298}, /* is immutabl */
    {0xae47615a, -350}, /* record includ */
    {0xae47e5b6, -282}, /* consol */
    {0xae4f7087, -291}, /* length * the */
    {0xae4f91e4, -449}, /* full list */
    {0xae5414ac, -298}, /* ^ passphras */
    {0xae56d5ff, -272}, /* applicabl * secret */
    {0xae6d7efd, -290}, /* sav * belong */
    {0xae724bc9, -273}, /* with * address */
    {0xae7c1974, -348}, /* list * without */
    {0xae7fa298, -518}, /* level */
    {0xae811470, -288}, /* view * to */
    {0xae834986, -269}, /* invalid * are */
    {0xae854c9f, 301}, /* comp */
    {0xae897f56, -401}, /* backup of */
    {0xae9014ff, 349}, /* detection */
    {0xae948d42, -287}, /* ^ protection */
    {0xae97ba76, 269}, /* tool result */
    {0xae9f7927, -372}, /* not * us */
    {0xaea36b23, -335}, /* profil segment */
    {0xaea4a6cb, 290}, /* databas of */
    {0xaeb8f57d, -699}, /* not run */
    {0xaeb9524a, -808}, /* user to */
    {0xaec11af4, -297}, /* link * link */
    {0xaec7a9ed, -365}, /* descend */
    {0xaeca9996, -493}, /* prefer * over */
    {0xaed36987, -296}, /* check * statu */
    {0xaed3c022, -455}, /* not * visibl */
    {0xaed5a69c, -361}, /* on whil */
    {0xaeda7744, -279}, /* pet */
    {0xaef113bb, -327}, /* ^ navigat */
    {0xaef8bbdc, -335}, /* next day */
    {0xaefde653, -370}, /* session * and */
    {0xaf00ae9d, -366}, /* geolocation */
    {0xaf067687, -376}, /* agent * thi */
    {0xaf0d5de8, -291}, /* are * accept */
    {0xaf0e61ca, -520}, /* ^ map */
    {0xaf131322, -291}, /* search if */
    {0xaf131413, -270}, /* only includ */
    {0xaf13b3c1, -297}, /* a * dialog */
    {0xaf1cbdf5, -300}, /* review * with */
    {0xaf1f9991, -480}, /* all key */
    {0xaf22d4f5, -354}, /* new * content */
    {0xaf279252, -287}, /* test failur */
    {0xaf28ace7, -398}, /* and refus */
    {0xaf3a168d, -315}, /* respons mean */
    {0xaf465223, -267}, /* residential */
    {0xaf46d214, 278}, /* further notic */
    {0xaf4c17e5, -309}, /* sourc * for */
    {0xaf533c8d, -344}, /* cach and */
    {0xaf5855aa, -341}, /* prompt with */
    {0xaf5df6ff, -295}, /* answer are */
    {0xaf6f5112, -291}, /* shift after */
    {0xaf75057b, -343}, /* look them */
    {0xaf7ee077, -581}, /* are the */
    {0xaf850821, -398}, /* edit as */
    {0xaf85c61f, -302}, /* data validation */
    {0xaf91ca78, -266}, /* build */
    {0xaf941fe5, -267}, /* on * they */
    {0xaf94c5b0, -315}, /* execut on */
    {0xaf9a3d40, -303}, /* so and */
    {0xaf9d1fc7, -380}, /* pendingapproval */
    {0xafa56ab5, -283}, /* delet * bucket */
    {0xafb60b69, -324}, /* and * execut */
    {0xafbbb7d5, -368}, /* whereupon the */
    {0xafbd347a, -580}, /* open hour */
    {0xafc5887e, -336}, /* unless * server */
    {0xafc82d4b, -304}, /* expression in */
    {0xafcba637, -272}, /* your * and */
    {0xafd169e6, -331}, /* filenam to */
    {0xafd7f596, -300}, /* of * execut */
    {0xafd90bf2, -279}, /* add tim */
    {0xafdc8cde, -336}, /* system * prompt */
    {0xafde053e, 288}, /* invoic on */
    {0xafe272bd, -262}, /* moderat */
    {0xafe7ee1b, 263}, /* report so */
    {0xafe94abf, -423}, /* by * user */
    {0xafea68c7, -343}, /* only call */
    {0xafeb95f7, -301}, /* ios simulator */
    {0xafec8eb0, -303}, /* thi * check */
    {0xaffa364e, -430}, /* cas insensitiv */
    {0xaffcec1f, -294}, /* for * component */
    {0xb0009752, -265}, /* a brief */
    {0xb00904ae, -263}, /* user press */
    {0xb01570be, -264}, /* includ custom */
    {0xb01b0e5c, -266}, /* creat * with */
    {0xb01b82f4, -281}, /* for * click */
    {0xb02cc1ef, -315}, /* creat * and */
    {0xb02e38dc, -339}, /* work is */
    {0xb03a9e9a, -291}, /* can * switch */
    {0xb03ab044, -303}, /* useful when */
    {0xb050ade9, -298}, /* stor someth */
    {0xb051ff6b, -351}, /* browser and */
    {0xb0538707, -333}, /* requir * action */
    {0xb0578240, -331}, /* webhook and */
    {0xb05d8c83, -275}, /* of * tim */
    {0xb05e6ea9, -278}, /* login command */
    {0xb0606920, -369}, /* ^ spac */
    {0xb06a5e83, -287}, /* plan * are */
    {0xb06d7981, 275}, /* is * and */
    {0xb06db7fb, -315}, /* controller */
    {0xb070b6b6, 310}, /* find in */
    {0xb07378a0, 470}, /* packag is */
    {0xb07a8acd, 295}, /* outsid * project */
    {0xb07e36a0, -315}, /* can unlock */
    {0xb07f4ed5, -346}, /* ^ either */
    {0xb0820674, -295}, /* thi run */
    {0xb0829c11, -406}, /* driveitem */
    {0xb09770a3, -319}, /* languag for */
    {0xb0994258, -275}, /* owner * on */
    {0xb0a00eb2, -270}, /* a task */
    {0xb0a10458, -326}, /* json str */
    {0xb0a1ff3f, -330}, /* can * approval */
    {0xb0b33bd2, 328}, /* extend by */
    {0xb0b6d6a3, 267}, /* verify when */
    {0xb0bf3a72, 358}, /* whether or */
    {0xb0c86b45, -267}, /* about 0 */
    {0xb0cf6442, -341}, /* ask * when */
    {0xb0d12389, -480}, /* plan that */
    {0xb0d14d8d, -358}, /* a * product */
    {0xb0d1a0a7, -310}, /* an * can */
    {0xb0d3f325, -307}, /* irtp verification */
    {0xb0d61738, -349}, /* ^ subsequent */
    {0xb0fa7838, -263}, /* environment by */
    {0xb0fb03d1, -286}, /* monitor record */
    {0xb0fb86b5, -275}, /* mov mail */
    {0xb0fe6a37, -272}, /* reopen a */
    {0xb1014051, 288}, /* contract */
    {0xb10c8c50, -278}, /* for * documentation */
    {0xb10d7ffc, -267}, /* did * ask */
    {0xb10eef39, -299}, /* itself has */
    {0xb1103b0a, 276}, /* prompt * of */
    {0xb1163caa, -363}, /* of * network */
    {0xb11fcfeb, 269}, /* entry * support */
    {0xb12244b5, -316}, /* plan * for */
    {0xb1277f2f, 297}, /* drawn */
    {0xb129343a, -270}, /* a bound */
    {0xb12cb014, -286}, /* text * are */
    {0xb1308d35, -284}, /* sticky not */
    {0xb133be5f, -314}, /* stream * to */
    {0xb13e1cad, -271}, /* with conflict */
    {0xb148f570, -285}, /* secret valu */
    {0xb14b5c0f, -291}, /* ^ scaler */
    {0xb150b694, -315}, /* description that */
    {0xb150ebf0, -366}, /* run * on */
    {0xb15a4583, -394}, /* request header */
    {0xb16008fe, -345}, /* schema are */
    {0xb160bd97, -395}, /* ^ s3 */
    {0xb1616015, -290}, /* balancer */
    {0xb171bf4a, -543}, /* the element */
    {0xb176dd47, -403}, /* alia for */
    {0xb179dd44, -340}, /* question * to */
    {0xb18b2a20, -318}, /* provid by */
    {0xb190d3b0, -895}, /* if tru */
    {0xb193df9b, -318}, /* email * of */
    {0xb198b041, -337}, /* dns snapshot */
    {0xb19bcad8, -583}, /* merg request */
    {0xb1a918ad, -290}, /* keep * below */
    {0xb1b162f3, -302}, /* ^ geojson */
    {0xb1b21328, -647}, /* information * the */
    {0xb1b9897b, -324}, /* of * initiativ */
    {0xb1bdabfe, -263}, /* by * caller */
    {0xb1bffbf1, -264}, /* a subset */
    {0xb1c8bba7, -456}, /* ms */
    {0xb1ca7fd3, 326}, /* are consider */
    {0xb1cf76b9, -310}, /* pass * after */
    {0xb1d1d72c, -285}, /* journal lin */
    {0xb1e2051f, -398}, /* count * the */
    {0xb1e26e52, -357}, /* lock whil */
    {0xb1e50823, -274}, /* and * 0 */
    {0xb1ef3762, -304}, /* last * drop */
    {0xb1f0ef53, -292}, /* only * if */
    {0xb1f0f6cb, -475}, /* return to */
    {0xb1f2e257, -428}, /* tool * all */
    {0xb1f558bd, 285}, /* was retir */
    {0xb1f7264e, 289}, /* run now */
    {0xb1ff31af, -268}, /* each object */
    {0xb2090141, -411}, /* of * valu */
    {0xb210e1d4, -264}, /* a variabl */
    {0xb211188c, -452}, /* and * property */
    {0xb215fe76, 345}, /* are * over */
    {0xb21c09c3, -365}, /* spell */
    {0xb21dcdb5, -310}, /* an invitation */
    {0xb2251ee5, -275}, /* in system */
    {0xb22b88bd, -332}, /* or fail */
    {0xb230fc0a, -321}, /* an * the */
    {0xb23f0be2, -465}, /* you quot */
    {0xb2455424, -312}, /* browser * not */
    {0xb246fcca, -508}, /* ^ stop */
    {0xb24e76a6, -471}, /* the app */
    {0xb253014d, -387}, /* remov * app */
    {0xb25ae811, -375}, /* and we */
    {0xb26ca511, -331}, /* pod * its */
    {0xb27125c3, -282}, /* for * edit */
    {0xb2715617, -339}, /* access * log */
    {0xb275812d, -382}, /* verdict */
    {0xb27ca4ff, 360}, /* of which */
    {0xb27e8c08, -305}, /* key must */
    {0xb2835e1d, -365}, /* messag * that */
    {0xb28d414e, -578}, /* network request */
    {0xb28ff819, -297}, /* ^ absolut */
    {0xb2964179, -313}, /* their * can */
    {0xb2a21c3b, -275}, /* hint in */
    {0xb2ab08fe, -576}, /* ^ unit */
    {0xb2ab670a, -295}, /* wrapper around */
    {0xb2ad38e4, -301}, /* unless * user */
    {0xb2af664e, -938}, /* to 0 */
    {0xb2ca4780, -360}, /* return * json */
    {0xb2d7bb74, 283}, /* ask that */
    {0xb2d7fdc9, -363}, /* whov */
    {0xb2dbd288, -296}, /* upper * for */
    {0xb2dc8ec6, -423}, /* to thos */
    {0xb2dcb77c, -312}, /* fail * health */
    {0xb2df5362, 363}, /* fund */
    {0xb2e05541, -515}, /* a local */
    {0xb2e3a590, -369}, /* open with */
    {0xb2e4163c, -418}, /* chosen * the */
    {0xb2f36982, -393}, /* a redi */
    {0xb3017546, -472}, /* was not */
    {0xb307940b, -348}, /* any longer */
    {0xb30ed3b0, -590}, /* instead */
    {0xb30edc31, -523}, /* be empty */
    {0xb3134fe0, -289}, /* the projectslug */
    {0xb314c5b6, -289}, /* a charg */
    {0xb31c59f9, -273}, /* work * for */
    {0xb31dd858, -855}, /* distanc */
    {0xb32883fd, -298}, /* for * choic */
    {0xb32f99ac, -296}, /* a trip */
    {0xb3337cde, -279}, /* count against */
    {0xb3389863, -291}, /* all * list */
    {0xb33b4b61, -308}, /* as number */
    {0xb33c031f, -279}, /* list websit */
    {0xb33f883e, -273}, /* open keep */
    {0xb342d388, -333}, /* which * messag */
    {0xb34581d5, -265}, /* stash */
    {0xb34bb7b3, -305}, /* a * templat */
    {0xb34d9aa1, -362}, /* respons to */
    {0xb34ed069, -732}, /* refus */
    {0xb34f72f3, -515}, /* user about */
    {0xb35eb36b, -293}, /* thi * you */
    {0xb36c0b3a, -443}, /* to validat */
    {0xb36d16c6, -296}, /* preview * operation */
    {0xb378df78, -288}, /* user * trigger */
    {0xb38c57d5, -284}, /* address are */
    {0xb395956f, -384}, /* remot repository */
    {0xb398403d, -273}, /* lifecycl */
    {0xb39d85db, -312}, /* summary * of */
    {0xb39dc0d8, -315}, /* modifier */
    {0xb39e1a48, -424}, /* has set */
    {0xb3a01f28, 266}, /* repository are */
    {0xb3a742ab, 288}, /* fre form */
    {0xb3ae5a02, -288}, /* outsider * the */
    {0xb3b774c5, -528}, /* new content */
    {0xb3b913c0, -343}, /* from elsewher */
    {0xb3bc16b9, -299}, /* to thre */
    {0xb3c3b1ae, -563}, /* not * by */
    {0xb3c546f7, -265}, /* you add */
    {0xb3d9d43e, -387}, /* ^ parameter */
    {0xb3db1752, -410}, /* slicer */
    {0xb3e3afe1, -470}, /* to provid */
    {0xb3e9d917, 282}, /* to lift */
    {0xb3ef5c55, -318}, /* record befor */
    {0xb3f1f676, 323}, /* turn json */
    {0xb3f50b53, -607}, /* configur */
    {0xb3f90907, -313}, /* on * terminal */
    {0xb3fe3dc4, -443}, /* the library */
    {0xb3ff3b48, -687}, /* email address */
    {0xb3ff44ab, -305}, /* url * to */
    {0xb429528c, -312}, /* enter * cod */
    {0xb42a5880, -348}, /* view that */
    {0xb433b1fe, -478}, /* be creat */
    {0xb4419683, -329}, /* your app */
    {0xb448f3ab, -264}, /* and * tool */
    {0xb44b2b24, -292}, /* be revok */
    {0xb457f03a, -351}, /* call a */
    {0xb45bf6d4, -269}, /* cap */
    {0xb4602d26, -292}, /* check befor */
    {0xb46f2221, -388}, /* 0 ask */
    {0xb46f2746, -355}, /* contradict each */
    {0xb47a62b6, -386}, /* from user */
    {0xb48223e8, -362}, /* key * her */
    {0xb4844c3f, -267}, /* represent * thi */
    {0xb48b1965, -386}, /* are flag */
    {0xb4911de7, -371}, /* on * next */
    {0xb4943fb4, -416}, /* bill period */
    {0xb49622e8, -714}, /* and show */
    {0xb49633af, -377}, /* is * alon */
    {0xb4969ef8, -269}, /* fre busy */
    {0xb4a360ab, -307}, /* index * rebuilt */
    {0xb4a7cf5e, 320}, /* it now */
    {0xb4bcdc6f, -316}, /* are defang */
    {0xb4c23525, 398}, /* goe */
    {0xb4c378d2, -337}, /* ^ mutual */
    {0xb4cc9b90, -533}, /* ^ storag */
    {0xb4cd316a, -342}, /* request * be */
    {0xb4d3931a, -295}, /* search templat */
    {0xb4d60845, 264}, /* last * the */
    {0xb4e03cc2, -370}, /* if * user */
    {0xb4e821ea, 262}, /* user phon */
    {0xb4e8d1d6, -696}, /* a collection */
    {0xb4f3f482, -268}, /* abbreviat */
    {0xb4f4e76e, 293}, /* are fin */
    {0xb4fb1da5, -399}, /* is * insid */
    {0xb502ff66, -311}, /* the * coordinat */
    {0xb507b8d2, 279}, /* the complaint */
    {0xb50825c1, 289}, /* it wher */
    {0xb51466c4, -334}, /* is plan */
    {0xb51a1241, -289}, /* sever */
    {0xb51b1c49, -277}, /* the desir */
    {0xb52f30d3, -266}, /* up * call */
    {0xb536d421, -392}, /* without approval */
    {0xb5465f2c, 289}, /* the strongest */
    {0xb551adca, -558}, /* virtual machin */
    {0xb55e8e98, -377}, /* for delet */
    {0xb5647c62, -341}, /* geojson */
    {0xb57aae85, -264}, /* library variabl */
    {0xb5804828, -267}, /* the * sheet */
    {0xb58275f2, -296}, /* sync firewall */
    {0xb58a29bb, 270}, /* payment server */
    {0xb5922abe, 357}, /* as approval */
    {0xb5926714, -280}, /* only * is */
    {0xb59344a6, -277}, /* start * again */
    {0xb59abe79, -411}, /* need an */
    {0xb5a3ea09, -381}, /* remov duplicat */
    {0xb5a412ff, -344}, /* limit need */
    {0xb5ae672a, -619}, /* selector */
    {0xb5b06cf0, -313}, /* nam * for */
    {0xb5b47fe3, -282}, /* day * now */
    {0xb5b92f6f, -326}, /* ask * each */
    {0xb5bebab8, -680}, /* the specify */
    {0xb5c34a34, -404}, /* ^ merchant */
    {0xb5c7d7a3, -455}, /* length of */
    {0xb5c8f421, -414}, /* build the */
    {0xb5cabf2c, -412}, /* team member */
    {0xb5cbdd34, -521}, /* list * that */
    {0xb5cccd4a, -296}, /* consider * the */
    {0xb5cd500b, -447}, /* contextstream */
    {0xb5cd6114, -265}, /* user decid */
    {0xb5d10591, -270}, /* each fil */
    {0xb5d8b09b, -329}, /* singl */
    {0xb5da08d6, -509}, /* ^ gpu */
    {0xb5dbd42b, -347}, /* from next */
    {0xb5dd5ee1, -384}, /* full * nam */
    {0xb5e99965, -570}, /* connect to */
    {0xb5eb8ea2, -466}, /* a backup */
    {0xb5ec66b5, -296}, /* operation * execut */
    {0xb5ed5e4b, -297}, /* branch that */
    {0xb5f3a200, 302}, /* the child */
    {0xb5f54ac4, 317}, /* which * rephras */
    {0xb5ff3f2c, -472}, /* only after */
    {0xb604be7b, -282}, /* on your */
    {0xb605a99e, -301}, /* the * nor */
    {0xb6091734, -371}, /* minify */
    {0xb60aca92, -454}, /* model that */
    {0xb60c777e, -403}, /* ^ simpl */
    {0xb60d58fd, -423}, /* priority of */
    {0xb60e6b1f, -268}, /* server * mcp */
    {0xb611a276, -359}, /* enter * the */
    {0xb6154683, -401}, /* framework */
    {0xb61a39d0, -283}, /* even at */
    {0xb6206d16, -269}, /* that wer */
    {0xb6219a09, 358}, /* the paid */
    {0xb6244f8f, -309}, /* and sort */
    {0xb62ea3f6, -453}, /* thi * if */
    {0xb631804c, -562}, /* display * of */
    {0xb632c9c8, -325}, /* travel tim */
    {0xb634143a, -319}, /* paginat * of */
    {0xb6461147, -392}, /* a set */
    {0xb652d37b, -382}, /* the quantity */
    {0xb657b862, -268}, /* to * inclusiv */
    {0xb6620afd, 312}, /* ^ nobody */
    {0xb6625d95, -321}, /* media */
    {0xb666670a, -293}, /* comment id */
    {0xb66c0581, -324}, /* get * plan */
    {0xb66ccc7b, -299}, /* l */
    {0xb66dccd6, -364}, /* ^ cover */
    {0xb66dde96, 362}, /* host */
    {0xb6732529, 295}, /* item are */
    {0xb6768f89, -320}, /* the * restart */
    {0xb6833b19, 290}, /* the maintenanc */
    {0xb683c632, -333}, /* invitation as */
    {0xb698518f, -285}, /* an alia */
    {0xb69d3dea, -282}, /* is * stor */
    {0xb69e5d17, -309}, /* list install */
    {0xb6a2e3bc, -493}, /* and other */
    {0xb6a3d8df, -359}, /* using it */
    {0xb6a86005, -351}, /* ^ parallel */
    {0xb6aa71a1, -344}, /* end * if */
    {0xb6aadc74, -317}, /* with * which */
    {0xb6b04a18, -345}, /* issueurl */
    {0xb6b3d02d, -269}, /* focu */
    {0xb6bc5c16, -270}, /* one thing */
    {0xb6bdbf10, -288}, /* is * full */
    {0xb6c2e648, -336}, /* approvalid */
    {0xb6c4fa6f, -312}, /* so * at */
    {0xb6cc4807, -276}, /* on * schedul */
    {0xb6cd6567, -439}, /* and * sent */
    {0xb6cde5bb, -585}, /* percy */
    {0xb6ce2972, -340}, /* scan and */
    {0xb6cf4524, -350}, /* or * for */
    {0xb6d2f65f, -319}, /* end * session */
    {0xb6d6bd94, -327}, /* project id */
    {0xb6d86459, -268}, /* mark * issu */
    {0xb6dc37fd, -323}, /* shown * when */
    {0xb6ea4b2a, -625}, /* mileston */
    {0xb6edc547, -327}, /* use * a */
    {0xb6f33207, -391}, /* for * term */
    {0xb6f53f2a, 407}, /* befor * delet */
    {0xb6fb3a17, -312}, /* local part */
    {0xb70180f0, 269}, /* host * the */
    {0xb705130c, -382}, /* for fiv */
    {0xb705d178, -270}, /* chronological * of */
    {0xb70a6c07, -408}, /* list availabl */
    {0xb70ad25e, -272}, /* disabl auto */
    {0xb719561d, -339}, /* row in */
    {0xb71e09ff, -440}, /* that is */
    {0xb727782f, -286}, /* schema * by */
    {0xb7314573, 267}, /* is internal */
    {0xb742fdc1, -431}, /* shown on */
    {0xb7482f5d, -276}, /* show * browser */
    {0xb74e70a4, -385}, /* list * endpoint */
    {0xb74f85e0, -266}, /* only host */
    {0xb757ae0d, -447}, /* return * creat */
    {0xb758477c, -377}, /* to creat */
    {0xb75a8627, 287}, /* we need */
    {0xb75e5a46, -360}, /* browser * the */
    {0xb762474d, -360}, /* one * meant */
    {0xb7637a95, -364}, /* treat it */
    {0xb7697f27, -603}, /* it by */
    {0xb76a3a15, -281}, /* typ are */
    {0xb76ba60a, -373}, /* mandatory */
    {0xb76bbfc0, -325}, /* search * all */
    {0xb76d02fc, -570}, /* mark a */
    {0xb77a7356, 335}, /* from any */
    {0xb77ab245, -478}, /* and * call */
    {0xb77c6e20, -268}, /* icon nam */
    {0xb794bafb, -468}, /* a * event */
    {0xb7980608, -313}, /* than * to */
    {0xb79c42a7, 309}, /* adjust */
    {0xb7a631f6, -292}, /* on * team */
    {0xb7a7e507, -400}, /* hello */
    {0xb7a8f27e, -370}, /* lock are */
    {0xb7aa1588, -462}, /* irreversibl */
    {0xb7b41481, -268}, /* is idl */
    {0xb7b52ca2, -387}, /* no * work */
    {0xb7bf792f, 308}, /* clos * it */
    {0xb7c78556, -334}, /* flashboot */
    {0xb7cb8666, -518}, /* sourc is */
    {0xb7cc3e63, -263}, /* calendar nam */
    {0xb7cf3993, -275}, /* cross the */
    {0xb7e4e702, -279}, /* of * entity */
    {0xb7e54243, -273}, /* sid * the */
    {0xb7e80d40, -290}, /* icon for */
    {0xb7f07277, -321}, /* water */
    {0xb80118ed, -266}, /* stor order */
    {0xb8026dbf, -330}, /* revok * key */
    {0xb8026e79, -398}, /* to * everyth */
    {0xb80b6d64, 273}, /* swallow and */
    {0xb8124eee, -342}, /* an * to */
    {0xb817e89a, -660}, /* s */
    {0xb818e253, -295}, /* epoch */
    {0xb829c771, -299}, /* block id */
    {0xb829d4b6, -345}, /* if your */
    {0xb82db07d, -331}, /* a * deployment */
    {0xb82eb79f, -448}, /* possibl valu */
    {0xb839a077, 286}, /* confus peopl */
    {0xb8400b66, -303}, /* confluenc */
    {0xb8495a9c, -390}, /* to understand */
    {0xb84ab632, -329}, /* call when */
    {0xb84dfb4e, -323}, /* ownership organization */
    {0xb850f813, -398}, /* customer * by */
    {0xb855c227, -476}, /* ^ styl */
    {0xb85f2a8c, -307}, /* draft invoic */
    {0xb85fc98b, 317}, /* get * order */
    {0xb8642157, -265}, /* to simplify */
    {0xb8708f9e, -357}, /* allow * to */
    {0xb877fbb5, -351}, /* without * to */
    {0xb87acd10, 267}, /* ^ mood */
    {0xb87e6c56, -341}, /* jpg */
    {0xb87e99a3, -297}, /* show to */
    {0xb87f1d45, -334}, /* report are */
    {0xb88d7f68, 297}, /* secret in */
    {0xb897eb34, -416}, /* additional * to */
    {0xb899850f, -303}, /* aws profil */
    {0xb89d6a2c, -385}, /* output from */
    {0xb8a170ff, -285}, /* mask * default */
    {0xb8a1b737, -398}, /* thi should */
    {0xb8ac9367, -463}, /* the * rang */
    {0xb8b4e39e, 299}, /* and should */
    {0xb8b882d5, -342}, /* messag without */
    {0xb8b930b3, 296}, /* onc * has */
    {0xb8bb06a2, 269}, /* exclud the */
    {0xb8c073e7, -327}, /* rag */
    {0xb8c65808, -374}, /* show both */
    {0xb8c7746a, -279}, /* check * that */
    {0xb8cab45a, 297}, /* agent * must */
    {0xb8cdfda1, -269}, /* memory usag */
    {0xb8d5a7e6, -340}, /* if * doe */
    {0xb8d5c2eb, -317}, /* column * are */
    {0xb8e976a7, -501}, /* never leav */
    {0xb8ec28e1, -322}, /* and rat */
    {0xb8f858f3, -678}, /* relevant */
    {0xb901ef41, -349}, /* member is */
    {0xb9042e69, -290}, /* a custom */
    {0xb913eb1d, -696}, /* for list */
    {0xb9175b15, -324}, /* tighten */
    {0xb91cd341, -276}, /* account cod */
    {0xb92084a7, -300}, /* pair */
    {0xb9238e77, -272}, /* for * shipment */
    {0xb925761b, -338}, /* which * was */
    {0xb928c309, -475}, /* and * only */
    {0xb92ef619, -280}, /* ^ iso */
    {0xb9343cab, -278}, /* paid call */
    {0xb9368dd3, -290}, /* the * websit */
    {0xb93b2944, 494}, /* lift */
    {0xb93d8723, -365}, /* remot * are */
    {0xb93ff1f8, -324}, /* shell tool */
    {0xb941df36, -317}, /* refresh and */
    {0xb9437c97, 269}, /* first whatever */
    {0xb946fd50, -342}, /* ^ see */
    {0xb9474b3e, -283}, /* unsur * the */
    {0xb97f717b, -311}, /* untrust content */
    {0xb993108b, -271}, /* send request */
    {0xb9936c9e, -270}, /* tip get */
    {0xb9995906, -319}, /* as key */
    {0xb99f2967, 304}, /* session * hold */
    {0xb9c64747, 293}, /* the * any */
    {0xb9cb4c12, -340}, /* high */
    {0xb9d397cd, -472}, /* all field */
    {0xb9d65541, -344}, /* full dif */
    {0xb9da2c8e, -273}, /* be * direct */
    {0xb9e1095f, -300}, /* build * and */
    {0xb9e17d03, -317}, /* ^ row */
    {0xb9e6f28f, -402}, /* int */
    {0xb9e8eb49, -581}, /* aggregat */
    {0xb9eef66c, -275}, /* evaluat * the */
    {0xb9f05021, -337}, /* chat to */
    {0xb9f0b2d8, -266}, /* thi chang */
    {0xb9f33b2e, -304}, /* with * a */
    {0xb9f57e7a, -461}, /* thi action */
    {0xb9f62909, -279}, /* that thread */
    {0xb9fb65b4, -350}, /* describ what */
    {0xb9fbaeda, -297}, /* entry show */
    {0xba0a1ef4, -312}, /* success confirmation */
    {0xba108033, -374}, /* ^ key */
    {0xba16aea3, -309}, /* command * on */
    {0xba17825b, -405}, /* skip thi */
    {0xba1812e4, -302}, /* merg * in */
    {0xba197d0a, -280}, /* word only */
    {0xba1a25fb, -740}, /* xml */
    {0xba1cfbe5, -308}, /* and reduc */
    {0xba26394c, -302}, /* fil hav */
    {0xba295d89, -311}, /* filterbytestsresult to */
    {0xba3292ba, -486}, /* attribution */
    {0xba34ff9b, -310}, /* one * wait */
    {0xba36ccea, -446}, /* the dialog */
    {0xba3d054b, -335}, /* apply * one */
    {0xba3f70e7, -307}, /* rather * add */
    {0xba4b3ebf, 364}, /* open a */
    {0xba4ce36f, -270}, /* other key */
    {0xba4d8ef8, -392}, /* calculation */
    {0xba57600a, 331}, /* protection rul */
    {0xba5b9635, -352}, /* first read */
    {0xba6ed3dd, 263}, /* the * grad */
    {0xba71cc81, -349}, /* call * login */
    {0xba74a8ba, -269}, /* call * mak */
    {0xba75d766, -332}, /* public port */
    {0xba7a3121, -317}, /* user * link */
    {0xba7a66d0, -266}, /* ^ minimiz */
    {0xba805834, -303}, /* counterpart */
    {0xba8317ea, -278}, /* work by */
    {0xba90f09d, -368}, /* other * a */
    {0xba9127c9, -263}, /* with next */
    {0xba93691c, -278}, /* to maintain */
    {0xba9e5faf, -369}, /* for pagination */
    {0xbaa07657, -461}, /* a tab */
    {0xbaa59280, -343}, /* admin can */
    {0xbaacb301, -328}, /* review thread */
    {0xbaae80ff, 279}, /* is * behav */
    {0xbab4bfe2, -277}, /* for assign */
    {0xbabc99b2, 269}, /* handbook */
    {0xbacf9bcf, -457}, /* mak * that */
    {0xbad362bc, -278}, /* guest outsid */
    {0xbad8a94f, -377}, /* form question */
    {0xbad97269, -346}, /* ^ revers */
    {0xbae29830, -532}, /* filter and */
    {0xbaecf84e, 311}, /* step can */
    {0xbafdade1, 265}, /* about competitor */
    {0xbb01d8de, 341}, /* one used */
    {0xbb0909cc, -348}, /* it would */
    {0xbb09550f, -284}, /* one * all */
    {0xbb09cf02, -283}, /* exampl 0 */
    {0xbb1634ca, 264}, /* nam i */
    {0xbb1cf985, -288}, /* requir field */
    {0xbb1e8a76, 288}, /* the clock */
    {0xbb23100f, -347}, /* region * a */
    {0xbb2db60f, -294}, /* the dedicat */
    {0xbb2fdbea, -301}, /* refresh * and */
    {0xbb3154bc, -349}, /* ^ length */
    {0xbb332e27, -516}, /* wait until */
    {0xbb356fb5, -731}, /* one call */
    {0xbb3706de, 303}, /* and * hom */
    {0xbb378f7b, 379}, /* hand it */
    {0xbb3c1729, -365}, /* is * log */
    {0xbb43e168, -324}, /* no * mail */
    {0xbb4b0ec2, -636}, /* text content */
    {0xbb5298ff, -718}, /* default tru */
    {0xbb53203a, -404}, /* access the */
    {0xbb55c660, -317}, /* the * documentation */
    {0xbb56d13a, -367}, /* a bill */
    {0xbb655e7b, -289}, /* the * learn */
    {0xbb67ed3b, 478}, /* to our */
    {0xbb681821, -313}, /* stat */
    {0xbb6e52e7, -360}, /* with * other */
    {0xbb741098, -277}, /* nx */
    {0xbb7faccc, -272}, /* in day */
    {0xbb8c470f, -309}, /* exampl of */
    {0xbb8f3310, -447}, /* rerun */
    {0xbb93d8cf, -281}, /* retain for */
    {0xbb99b50c, -332}, /* retriev * pag */
    {0xbba2ec04, -285}, /* embed model */
    {0xbba71663, -347}, /* may ask */
    {0xbba72acd, 262}, /* so we */
    {0xbba7ae77, -272}, /* is * utc */
    {0xbbc40cfa, -300}, /* group of */
    {0xbbd51a98, -283}, /* a * resourc */
    {0xbbd5e05e, -271}, /* and * find */
    {0xbbd6d5de, -305}, /* kept * memory */
    {0xbbdf5f06, -304}, /* run endpoint */
    {0xbbe61a4b, -356}, /* a campaign */
    {0xbbe6d186, -337}, /* all event */
    {0xbbe727d5, -276}, /* start end */
    {0xbbec48f3, 484}, /* fami */
    {0xbbefc218, -500}, /* availabl */
    {0xbbf106c2, -270}, /* content format */
    {0xbbfa8dd1, -377}, /* without any */
    {0xbbfae100, -263}, /* who chang */
    {0xbbfc5d60, -488}, /* the period */
    {0xbc09963e, -419}, /* sticky */
    {0xbc09ff36, -497}, /* the given */
    {0xbc0a2722, -352}, /* the * n */
    {0xbc11478e, -272}, /* x position */
    {0xbc11c7b1, -327}, /* was set */
    {0xbc1ef865, -484}, /* a * repository */
    {0xbc24b923, -464}, /* coolify */
    {0xbc26ec89, -694}, /* and whether */
    {0xbc309f53, -426}, /* compar * with */
    {0xbc320905, 406}, /* a public */
    {0xbc3ba97c, -310}, /* secret * with */
    {0xbc401d41, -295}, /* chat * as */
    {0xbc4a01da, -509}, /* neither * nor */
    {0xbc4a7b33, -392}, /* utf */
    {0xbc4b48c5, -398}, /* auto detect */
    {0xbc4cf872, -355}, /* fil * never */
    {0xbc5066c6, -418}, /* color * the */
    {0xbc53700c, -407}, /* is faster */
    {0xbc62409a, -327}, /* mention to */
    {0xbc666211, -472}, /* by * author */
    {0xbc80d985, -265}, /* repository workspac */
    {0xbc82dfa5, -377}, /* tag in */
    {0xbc85f112, -525}, /* other * it */
    {0xbc878e0c, -295}, /* is * host */
    {0xbc899245, -409}, /* the * definition */
    {0xbc8b74d0, -336}, /* not fill */
    {0xbc93feba, -290}, /* blind */
    {0xbca01a8e, -351}, /* or * with */
    {0xbca1af01, -270}, /* pric * from */
    {0xbca7114c, -276}, /* screen * of */
    {0xbcab92a6, -284}, /* unreachabl */
    {0xbcaf6999, -371}, /* read * start */
    {0xbcc9fe12, -291}, /* commit * upstream */
    {0xbcd08dbd, -465}, /* it * on */
    {0xbcd0b7fb, 277}, /* are widen */
    {0xbcd41031, -282}, /* has not */
    {0xbcd6bf2a, -311}, /* lag */
    {0xbcde7c3f, -272}, /* light dark */
    {0xbce39143, -270}, /* agent in */
    {0xbce87d9c, -327}, /* trac are */
    {0xbce97a8e, 516}, /* pay */
    {0xbcebab28, -696}, /* not as */
    {0xbcebbe83, 263}, /* paye */
    {0xbcebea02, -800}, /* id * the */
    {0xbcf25055, -371}, /* replac * exist */
    {0xbcf29de0, -282}, /* a * limit */
    {0xbcf2b4f8, 372}, /* through */
    {0xbcf3e912, -278}, /* error * that */
    {0xbd07d922, -284}, /* for * fil */
    {0xbd085dc2, -384}, /* a board */
    {0xbd093a94, -329}, /* optional comment */
    {0xbd122811, -353}, /* an instanc */
    {0xbd134d88, -398}, /* the * within */
    {0xbd143eea, -287}, /* read * messag */
    {0xbd144ea2, -387}, /* checklist item */
    {0xbd157f7f, -279}, /* delet every */
    {0xbd16229d, 310}, /* ^ medical */
    {0xbd1879aa, -285}, /* render map */
    {0xbd20afed, 369}, /* do it */
    {0xbd21068e, -432}, /* item * be */
    {0xbd2669be, -413}, /* its id */
    {0xbd313f12, -290}, /* when provid */
    {0xbd3a07cc, -334}, /* ^ ai */
    {0xbd544f0b, -283}, /* is * an */
    {0xbd5690e1, -408}, /* for * monitor */
    {0xbd634287, -273}, /* data web */
    {0xbd64ad9c, -287}, /* vot to */
    {0xbd784ef7, 265}, /* cast for */
    {0xbd895323, -344}, /* ^ analyz */
    {0xbd89bc93, -294}, /* sur * hav */
    {0xbd95a9ad, -567}, /* delet a */
    {0xbd960db4, -375}, /* upload * scan */
    {0xbda25bde, -407}, /* last modify */
    {0xbda350cd, -266}, /* match * bas */
    {0xbdaa5a09, -434}, /* dataforseo */
    {0xbdb02d0e, -285}, /* the * ip */
    {0xbdb19c32, -465}, /* stdout */
    {0xbdb3f796, -527}, /* emulat */
    {0xbdb40ee1, -308}, /* call back */
    {0xbdb8c59d, -275}, /* ^ higher */
    {0xbdb9c6e1, -509}, /* encrypt * the */
    {0xbdbe3674, -400}, /* includ * for */
    {0xbdc7610f, -578}, /* connect * the */
    {0xbdcd9c03, -509}, /* of * chat */
    {0xbdcf8fd6, -271}, /* with zero */
    {0xbdcf9d03, -295}, /* directory * creat */
    {0xbde45c91, -521}, /* display nam */
    {0xbde6d5c0, -527}, /* structural */
    {0xbdea37c3, -523}, /* by id */
    {0xbdedb604, -272}, /* default return */
    {0xbdf1306c, -797}, /* bas on */
    {0xbe005b14, -495}, /* narrow the */
    {0xbe058150, -354}, /* return statu */
    {0xbe0b50c4, -303}, /* tre view */
    {0xbe11b1b2, -372}, /* them and */
    {0xbe1401ee, -264}, /* shell metacharacter */
    {0xbe20e236, -312}, /* of * typ */
    {0xbe2579e2, -443}, /* left * the */
    {0xbe267340, -271}, /* report pdf */
    {0xbe3b1692, -343}, /* omit * all */
    {0xbe3e2787, -417}, /* ^ most */
    {0xbe4891ef, -330}, /* path * a */
    {0xbe49186d, -288}, /* they * contain */
    {0xbe49d854, -414}, /* m */
    {0xbe59b2ac, 324}, /* is unsaf */
    {0xbe5d099a, -272}, /* mailbox address */
    {0xbe5d3384, -342}, /* and * path */
    {0xbe5f1dce, -315}, /* includ * metadata */
    {0xbe64ea49, -415}, /* until they */
    {0xbe669b59, -331}, /* switch * tool */
    {0xbe66c0be, -275}, /* list git */
    {0xbe6c299b, -338}, /* smtp */
    {0xbe6f3a03, -267}, /* thi result */
    {0xbe77d63d, 325}, /* read */
    {0xbe7a6a9a, -278}, /* behalf * a */
    {0xbe7b5ec2, -305}, /* allow writ */
    {0xbe7e6467, -296}, /* befor chang */
    {0xbe85af61, -357}, /* nodej */
    {0xbe8ad35d, -701}, /* cant */
    {0xbe9148cf, -266}, /* the * expir */
    {0xbe98790f, -340}, /* apply * migration */
    {0xbe997932, 303}, /* you show */
    {0xbe9d7ac2, -342}, /* new * nam */
    {0xbea3ab55, -285}, /* lin to */
    {0xbead9fe9, -407}, /* as nam */
    {0xbeb01399, -354}, /* run * each */
    {0xbeb5e8c0, -273}, /* expression * the */
    {0xbeb7ebad, 313}, /* for convenienc */
    {0xbebb8f0a, -287}, /* link which */
    {0xbebea50a, -357}, /* thi or */
    {0xbebed5ee, -281}, /* ^ activity */
    {0xbec6bfb1, -357}, /* for * variant */
    {0xbed51dc8, -284}, /* short description */
    {0xbed61688, -439}, /* root folder */
    {0xbed73e77, -280}, /* use * id */
    {0xbed7bc7b, -426}, /* next * of */
    {0xbee3e14e, -331}, /* of * on */
    {0xbee40316, -369}, /* and * open */
    {0xbee567fe, -267}, /* from web */
    {0xbeea429a, -336}, /* creat folder */
    {0xbeed0efa, -345}, /* additional * argument */
    {0xbef13274, -466}, /* exact as */
    {0xbef2694c, -338}, /* term to */
    {0xbef5c4ee, 351}, /* confirm to */
    {0xbf0095b0, -308}, /* summary */
    {0xbf054083, -306}, /* restart and */
    {0xbf113fd2, -311}, /* candidat is */
    {0xbf2b9349, -304}, /* air */
    {0xbf2d79ec, -274}, /* through * endpoint */
    {0xbf31a7ac, -298}, /* registry delegation */
    {0xbf33ca64, -316}, /* see below */
    {0xbf3728c0, -362}, /* and partner */
    {0xbf395f84, -326}, /* of * match */
    {0xbf39c92e, -396}, /* isnt possibl */
    {0xbf3ad3ab, -318}, /* with their */
    {0xbf40be01, -307}, /* calendar can */
    {0xbf4294a4, -263}, /* ^ branch */
    {0xbf4df2ee, -267}, /* the * sery */
    {0xbf4ead6c, -374}, /* exploit */
    {0xbf54c740, -267}, /* is approv */
    {0xbf5e09f0, -356}, /* with * so */
    {0xbf60a1fb, -270}, /* fil exist */
    {0xbf629e96, -271}, /* are trim */
    {0xbf7699e1, -267}, /* new workspac */
    {0xbf76f7cb, -302}, /* advisor */
    {0xbf8354ec, -347}, /* includ * it */
    {0xbf86ff14, -283}, /* chatmessag */
    {0xbf9456cb, -508}, /* includ * fil */
    {0xbf9bd973, 342}, /* converter */
    {0xbfa0d919, -386}, /* reviewer login */
    {0xbfa48ee1, -366}, /* are * per */
    {0xbfb8b8e3, -365}, /* it * written */
    {0xbfc14024, -319}, /* test key */
    {0xbfca8fbc, 271}, /* plan * swap */
    {0xbfd03c17, -330}, /* send only */
    {0xbfd370aa, -414}, /* do * need */
    {0xbfd815b2, -380}, /* match a */
    {0xbfec27c6, -353}, /* will * be */
    {0xbff10977, -324}, /* scop is */
    {0xbff21a3c, -363}, /* also * when */
    {0xbffab5e1, -296}, /* 3g */
    {0xbffdb40a, -315}, /* account has */
    {0xc007084e, 328}, /* hom */
    {0xc01c9b6d, -536}, /* the ai */
    {0xc01dada7, -267}, /* highway */
    {0xc028c1cc, -443}, /* or * of */
    {0xc02a5558, 346}, /* our * in */
    {0xc036b58c, 315}, /* for analysi */
    {0xc036bb01, -311}, /* no fil */
    {0xc03ff8e3, -330}, /* scen */
    {0xc04508f8, -269}, /* charg */
    {0xc0490615, -277}, /* with filter */
    {0xc054ee70, -264}, /* act * a */
    {0xc058ea1c, -449}, /* description for */
    {0xc081e3c5, -314}, /* for thos */
    {0xc0875547, -270}, /* allowlist */
    {0xc0897b4d, -331}, /* contenttyp */
    {0xc08e293b, -286}, /* ^ until */
    {0xc090c3c4, -336}, /* an exampl */
    {0xc090c525, -306}, /* than thi */
    {0xc095d5ac, -283}, /* contentcorrelationid */
    {0xc0a1804a, -337}, /* ^ uninstall */
    {0xc0a58cee, -292}, /* call creat */
    {0xc0a7f6d7, 310}, /* chang * owner */
    {0xc0acf627, -287}, /* is dirty */
    {0xc0adc268, -299}, /* still accept */
    {0xc0b4de30, 282}, /* recipient was */
    {0xc0b717c8, -311}, /* no card */
    {0xc0bed29a, -584}, /* condition */
    {0xc0c16b74, -263}, /* styl * the */
    {0xc0d64e3b, -458}, /* of * commit */
    {0xc0d9e30f, -336}, /* each with */
    {0xc0da8828, -297}, /* first nam */
    {0xc0dd7c6c, -288}, /* stor for */
    {0xc0ebc314, -380}, /* shown * a */
    {0xc0ee39ea, -293}, /* thi provid */
    {0xc0f23cdf, -732}, /* severity */
    {0xc0fffd80, 297}, /* pip */
    {0xc1005da9, 444}, /* under */
    {0xc106453b, -367}, /* no * return */
    {0xc10c3839, -273}, /* is * part */
    {0xc110c716, -407}, /* ecr */
    {0xc11800c0, -471}, /* ^ rol */
    {0xc11c6fdc, -278}, /* the mileston */
    {0xc12552b4, -322}, /* function and */
    {0xc1269125, -289}, /* grant a */
    {0xc1290c85, -395}, /* ^ ref */
    {0xc12e19bc, -344}, /* on * go */
    {0xc13024fc, -370}, /* of * key */
    {0xc1304348, -369}, /* extract and */
    {0xc1349ad8, -324}, /* session work */
    {0xc1371ed6, -322}, /* up * databas */
    {0xc153a6b9, -291}, /* and is */
    {0xc157e8e1, -639}, /* when * need */
    {0xc1599621, 338}, /* of * employe */
    {0xc15ee295, -265}, /* rol read */
    {0xc1622a6a, -262}, /* the * pod */
    {0xc16cece6, -453}, /* the * id */
    {0xc16e65f7, -387}, /* a * contact */
    {0xc1717e58, -360}, /* card in */
    {0xc1747600, -645}, /* system * of */
    {0xc174c99c, -344}, /* follow * when */
    {0xc17806e9, 307}, /* are switch */
    {0xc17a3bf3, -362}, /* diagram */
    {0xc17c6198, -352}, /* charg at */
    {0xc17e3a92, -402}, /* session end */
    {0xc185c366, -440}, /* count by */
    {0xc189cdd5, -438}, /* id * a */
    {0xc18c3d65, -417}, /* report * error */
    {0xc18d5bdb, -340}, /* search * with */
    {0xc18e23c6, -265}, /* max depth */
    {0xc18f4eb9, -307}, /* job * for */
    {0xc1923329, -280}, /* 3mb */
    {0xc195c62e, -327}, /* chang what */
    {0xc19b8c52, -309}, /* ^ discard */
    {0xc19bc381, -414}, /* chang * mad */
    {0xc19c8c65, -382}, /* with * its */
    {0xc19eb80d, -303}, /* when * domain */
    {0xc1a090c5, -313}, /* the oldest */
    {0xc1ab1d97, -372}, /* pass * with */
    {0xc1acfa09, -300}, /* unlock it */
    {0xc1ae0007, -518}, /* timer */
    {0xc1b7d0bc, 333}, /* nobody */
    {0xc1bc1f46, -575}, /* can * a */
    {0xc1c0dc69, -318}, /* the number */
    {0xc1c1553f, 300}, /* trial * it */
    {0xc1c349a2, -332}, /* the mailfolder */
    {0xc1c60c74, -292}, /* a2 */
    {0xc1cff73a, -326}, /* held back */
    {0xc1d85d61, -292}, /* postal address */
    {0xc1dbd31f, -420}, /* gpg */
    {0xc1e7cd89, -417}, /* list servic */
    {0xc1ea7093, -623}, /* the * such */
    {0xc1f9c886, -370}, /* for * nod */
    {0xc204bb18, -317}, /* you when */
    {0xc21e3c21, -349}, /* thi over */
    {0xc229529c, -323}, /* with allow */
    {0xc22e8a00, -319}, /* ^ number */
    {0xc230ccf6, 268}, /* report can */
    {0xc241a76d, -391}, /* user ask */
    {0xc24be1c9, -496}, /* befor * start */
    {0xc256e07a, -378}, /* candidat * the */
    {0xc272b7e6, -304}, /* in * panel */
    {0xc2751fc5, -266}, /* wait * thi */
    {0xc2895a17, -314}, /* stay availabl */
    {0xc28c8e85, -404}, /* execut in */
    {0xc2915362, 334}, /* what * read */
    {0xc29449f8, -309}, /* tool off */
    {0xc29f04fb, -347}, /* delet fil */
    {0xc29fa115, -290}, /* exact * with */
    {0xc29fd642, -306}, /* privat * of */
    {0xc2a088d1, -349}, /* mark with */
    {0xc2a6f1b7, -352}, /* that roll */
    {0xc2b021d0, -359}, /* ^ subscription */
    {0xc2b0daff, -293}, /* templat * render */
    {0xc2b3ff65, -357}, /* lock * its */
    {0xc2b65c7d, -270}, /* the * consum */
    {0xc2b8e975, -277}, /* which * drop */
    {0xc2c43619, -266}, /* index 0 */
    {0xc2c46b9b, -303}, /* return * mark */
    {0xc2c5e83b, -395}, /* are estimat */
    {0xc2c66ff7, -338}, /* provenanc */
    {0xc2c7ffdd, -287}, /* many * the */
    {0xc2c97354, 340}, /* mad * a */
    {0xc2cf9727, -291}, /* that will */
    {0xc2db75bd, -335}, /* awar */
    {0xc2de6dbc, -275}, /* for privacy */
    {0xc2e1f242, 274}, /* the * cap */
    {0xc2e50ae5, -314}, /* enabl in */
    {0xc2e6d85b, -482}, /* of * resourc */
    {0xc2ea87fc, -474}, /* a call */
    {0xc2ef8d6a, -332}, /* turn it */
    {0xc2f71251, -298}, /* fewer * fiv */
    {0xc2f72686, -397}, /* with * given */
    {0xc2f9bb2e, -342}, /* will * return */
    {0xc2f9f07b, -351}, /* nam * pass */
    {0xc2fd9ed3, -357}, /* specify the */
    {0xc30378e2, -266}, /* buffer without */
    {0xc30739ba, -370}, /* pass * thi */
    {0xc30ed026, -273}, /* for * thread */
    {0xc316b51a, -614}, /* receiv a */
    {0xc318336c, -374}, /* so only */
    {0xc318887a, -385}, /* scop admin */
    {0xc319f566, -279}, /* read thos */
    {0xc32110f2, 288}, /* be left */
    {0xc3213d09, 296}, /* next tim */
    {0xc3236692, -266}, /* as * fil */
    {0xc32526d8, -280}, /* account * job */
    {0xc32e6106, -362}, /* block children */
    {0xc331ec81, -270}, /* what * wait */
    {0xc3358458, -479}, /* visibl * the */
    {0xc336bf14, 282}, /* on and */
    {0xc33926f9, -271}, /* includ * sav */
    {0xc34cbe3e, -371}, /* not return */
    {0xc34e776b, -283}, /* updat releas */
    {0xc360818e, -336}, /* to * add */
    {0xc3719d87, -298}, /* multipl * to */
    {0xc3730102, -525}, /* mov * to */
    {0xc3747577, -267}, /* function to */
    {0xc3793d89, 523}, /* the */
    {0xc37ba29f, -288}, /* important when */
    {0xc37bf856, -342}, /* error * if */
    {0xc38103a4, -401}, /* business */
    {0xc3836c66, -284}, /* the * day */
    {0xc3873d75, -262}, /* describ * you */
    {0xc38b56da, -390}, /* a * set */
    {0xc38b72a2, -332}, /* ^ squash */
    {0xc38bad0f, 284}, /* extend to */
    {0xc38d5256, -346}, /* token typ */
    {0xc39ea45b, -626}, /* test run */
    {0xc3a34de7, -415}, /* ^ author */
    {0xc3b079df, -273}, /* object to */
    {0xc3b67c0d, -306}, /* app * by */
    {0xc3b6bb8a, -704}, /* only for */
    {0xc3b8d214, -297}, /* enforc */
    {0xc3b93e23, -294}, /* which may */
    {0xc3bd425a, -308}, /* clear that */
    {0xc3c0a2f9, -334}, /* it cost */
    {0xc3c94b30, -341}, /* get domain */
    {0xc3c9f9c9, 269}, /* export * the */
    {0xc3cb6e98, -270}, /* servic * for */
    {0xc3d79db9, -278}, /* library by */
    {0xc3de2ba4, -366}, /* the * comment */
    {0xc3ef4e36, -402}, /* absolut path */
    {0xc3fa2543, -273}, /* a titl */
    {0xc3fed9ec, -264}, /* as * activ */
    {0xc404208c, -504}, /* to * recipient */
    {0xc4046d93, -316}, /* indent */
    {0xc40bcd69, 300}, /* address below */
    {0xc40be7d9, -322}, /* befor * order */
    {0xc41799b2, -285}, /* and * your */
    {0xc4197e04, -418}, /* fil * check */
    {0xc41ac2c9, 272}, /* enter the */
    {0xc41e3ede, -349}, /* bypass the */
    {0xc429eb76, -283}, /* direct messag */
    {0xc42c1d70, -482}, /* set * 0 */
    {0xc441fb8c, -355}, /* the * explicit */
    {0xc44308df, -356}, /* preview is */
    {0xc4469d28, -522}, /* all the */
    {0xc446f69f, -328}, /* rol * a */
    {0xc45473d9, -320}, /* error with */
    {0xc45ba3c5, -305}, /* will return */
    {0xc45c21cc, -349}, /* befor * fil */
    {0xc47b5643, -375}, /* run test */
    {0xc47d2a7e, -358}, /* affect */
    {0xc488bcdc, -340}, /* zero bas */
    {0xc48df798, -264}, /* a trail */
    {0xc4933157, 275}, /* data shar */
    {0xc49801f2, -264}, /* present * result */
    {0xc4983bdc, -281}, /* supabas */
    {0xc49c2de6, -278}, /* outsid * account */
    {0xc4a243e8, -287}, /* pretty */
    {0xc4a6b800, 269}, /* export * upload */
    {0xc4a7ce81, -400}, /* do * follow */
    {0xc4a857c6, -492}, /* inherit */
    {0xc4aa8f3a, -345}, /* mak sens */
    {0xc4b7b9a0, -468}, /* of * card */
    {0xc4bc95cd, -279}, /* credential with */
    {0xc4c1083e, -321}, /* nam * connect */
    {0xc4c5611b, 355}, /* by */
    {0xc4c7f72e, -357}, /* ^ strip */
    {0xc4cdb3c3, -352}, /* the * area */
    {0xc4cf9012, -390}, /* in meter */
    {0xc4d408a2, 286}, /* that preced */
    {0xc4d81656, -277}, /* branch * merg */
    {0xc4ddd652, -286}, /* incompatibl */
    {0xc4deceaa, -292}, /* level and */
    {0xc4e6b346, -277}, /* can * restor */
    {0xc4e87c21, -268}, /* repeat the */
    {0xc4efbbc9, -708}, /* email */
    {0xc501eea9, -324}, /* idempotency key */
    {0xc5069cf7, -532}, /* thi is */
    {0xc50820f5, -502}, /* indicat whether */
    {0xc51281ca, 329}, /* the withdrawal */
    {0xc513f69b, -310}, /* root fil */
    {0xc5146977, -370}, /* workform */
    {0xc5152901, -264}, /* token limit */
    {0xc51b8315, -278}, /* upgrad to */
    {0xc5294f3f, -266}, /* travel in */
    {0xc52b4968, -365}, /* replac a */
    {0xc52c2466, -307}, /* flavor */
    {0xc54bfeac, -399}, /* modify */
    {0xc54e7c7c, 284}, /* nowher */
    {0xc551fc49, -283}, /* refus in */
    {0xc5551f9d, -264}, /* be * of */
    {0xc55af948, -347}, /* unit of */
    {0xc55be6b9, 279}, /* the visitor */
    {0xc55e8435, -326}, /* on * content */
    {0xc5622b26, -342}, /* skip * cach */
    {0xc56a7c8a, -289}, /* out * ask */
    {0xc56c2fe7, -360}, /* ferry */
    {0xc56c62a8, -276}, /* folder * read */
    {0xc5718c20, -314}, /* not add */
    {0xc572d8e9, -340}, /* shown next */
    {0xc572df0a, -551}, /* the mov */
    {0xc5899da2, -323}, /* which * return */
    {0xc595d081, -477}, /* you set */
    {0xc598b16f, -521}, /* is told */
    {0xc59b2f90, -423}, /* of commit */
    {0xc59b9088, -424}, /* new and */
    {0xc59fed9d, -410}, /* already exist */
    {0xc5aac560, 393}, /* by * it */
    {0xc5ab64a1, -576}, /* inclusiv */
    {0xc5ae7df1, -437}, /* increas */
    {0xc5b3bb5f, -484}, /* ^ reject */
    {0xc5b5efca, -487}, /* is * current */
    {0xc5baee3a, -485}, /* tak * to */
    {0xc5be05a5, -289}, /* if * run */
    {0xc5bfd308, -296}, /* see it */
    {0xc5d0c6c8, -300}, /* about * in */
    {0xc5d87f20, -344}, /* to fil */
    {0xc5dc50cd, -301}, /* servic user */
    {0xc5ddd941, 285}, /* mandat */
    {0xc5de5f2b, -317}, /* internal not */
    {0xc5e1a350, -331}, /* mcp tool */
    {0xc5e7e95e, -440}, /* forc the */
    {0xc5ee4ba9, -302}, /* column * and */
    {0xc5f41196, 309}, /* has priority */
    {0xc5f841aa, -273}, /* specify in */
    {0xc5f8b1f2, -270}, /* confirmation to */
    {0xc5fe51b6, -366}, /* open click */
    {0xc5ffdcbe, -512}, /* to install */
    {0xc6029444, -319}, /* exampl * 0 */
    {0xc602c3b4, -275}, /* unarchiv */
    {0xc6046a95, -335}, /* an * if */
    {0xc604c8c8, -378}, /* requir a */
    {0xc606bb5a, -287}, /* hid a */
    {0xc62159cf, -552}, /* comment to */
    {0xc6269a87, -343}, /* colon */
    {0xc633f324, -374}, /* signatur befor */
    {0xc641d46c, -384}, /* dismiss a */
    {0xc642fddd, -286}, /* shar * to */
    {0xc6462990, -450}, /* shown in */
    {0xc646c470, -332}, /* you cant */
    {0xc64791aa, -425}, /* call * again */
    {0xc64b4614, -389}, /* part * thi */
    {0xc64bac1c, -321}, /* link expir */
    {0xc64c73a2, 287}, /* the claus */
    {0xc64f3695, -282}, /* your edit */
    {0xc650e53a, -351}, /* children of */
    {0xc651db8e, -338}, /* the property */
    {0xc65223de, -333}, /* userid */
    {0xc65f038b, -299}, /* question * and */
    {0xc65fa86b, -395}, /* test with */
    {0xc664ab72, -278}, /* larg export */
    {0xc6653d9f, -312}, /* one sentenc */
    {0xc669d599, -286}, /* build pass */
    {0xc66f5854, -296}, /* with * provid */
    {0xc67a101c, -279}, /* reap */
    {0xc67f048c, -420}, /* an * a */
    {0xc6861eb4, -396}, /* bind * the */
    {0xc6863646, -372}, /* valu * 0 */
    {0xc68c2f19, 276}, /* the * directory */
    {0xc693bd7f, -290}, /* direct report */
    {0xc6945460, -443}, /* of * job */
    {0xc69a82a3, -375}, /* from * messag */
    {0xc69b00bd, -379}, /* batch */
    {0xc69d0e0f, -354}, /* list * not */
    {0xc6ab92d6, -274}, /* tell which */
    {0xc6b420bd, -531}, /* when * the */
    {0xc6b4df43, -270}, /* interactiv */
    {0xc6b7c405, -413}, /* reminder fre */
    {0xc6c0b63a, -416}, /* mutation */
    {0xc6c4e046, -296}, /* rest are */
    {0xc6c6c34e, -341}, /* nam * replac */
    {0xc6ca71c2, 409}, /* backup */
    {0xc6d457d3, -299}, /* peopl so */
    {0xc6ee40f4, -273}, /* roll * to */
    {0xc6f255fa, -304}, /* task * to */
    {0xc6f4baee, -415}, /* for fre */
    {0xc70e9fea, -337}, /* show its */
    {0xc711897e, -420}, /* read * one */
    {0xc71c77b8, 321}, /* to * broker */
    {0xc71e96ae, -330}, /* ^ crawl */
    {0xc71edd29, -339}, /* argument * noth */
    {0xc7273525, -266}, /* i * a */
    {0xc72a4dde, -450}, /* item from */
    {0xc72a8528, -311}, /* ^ oauth */
    {0xc72d959e, -379}, /* a * thi */
    {0xc73413c8, -333}, /* null to */
    {0xc7404fe2, -322}, /* see your */
    {0xc742a5b2, -570}, /* ^ cas */
    {0xc745ee00, -635}, /* ^ packag */
    {0xc7488a1a, -296}, /* list * commit */
    {0xc74e57bf, -400}, /* valu * look */
    {0xc753654c, -355}, /* messag if */
    {0xc75393d4, -443}, /* statu for */
    {0xc756b1c7, -298}, /* delet * calendar */
    {0xc75c3a85, -774}, /* ^ which */
    {0xc760a91b, -293}, /* list befor */
    {0xc760c4d7, -609}, /* vs */
    {0xc766a3fd, -272}, /* with * draft */
    {0xc7681961, -290}, /* list stor */
    {0xc7684112, 287}, /* if ask */
    {0xc76cf259, -398}, /* creation */
    {0xc772d9fd, -281}, /* entry id */
    {0xc777d1cb, -274}, /* destroy * stack */
    {0xc77e4193, -444}, /* by lin */
    {0xc7825a07, -418}, /* all availabl */
    {0xc78c0b97, -383}, /* list * an */
    {0xc7929ce8, -280}, /* skippedprovider */
    {0xc798fc94, -381}, /* ^ fil */
    {0xc79d81d9, -613}, /* cell */
    {0xc7a114d9, -722}, /* structur */
    {0xc7a30ce3, -338}, /* nam * description */
    {0xc7b748da, 270}, /* new * account */
    {0xc7b9f33b, -452}, /* a * into */
    {0xc7c2cd98, -263}, /* onedriv personal */
    {0xc7ca806a, -386}, /* one step */
    {0xc7d1c25b, -357}, /* be combin */
    {0xc7d200b3, -298}, /* first error */
    {0xc7dc57b1, -557}, /* must * a */
    {0xc7de80e0, -353}, /* setting are */
    {0xc7e1daf7, -266}, /* document * so */
    {0xc7edbdb4, -372}, /* ^ tiktok */
    {0xc7f68ad1, -452}, /* a * befor */
    {0xc7fb4861, 265}, /* as many */
    {0xc7ffd959, -282}, /* add send */
    {0xc805dfa5, 270}, /* are offer */
    {0xc809bf45, -501}, /* use * tool */
    {0xc815e5be, -371}, /* empty * default */
    {0xc8163af8, -303}, /* sign requir */
    {0xc8166cf9, -343}, /* the category */
    {0xc8184476, -274}, /* imag for */
    {0xc822c73f, -473}, /* up * ten */
    {0xc8308c13, -281}, /* edit * in */
    {0xc8327b78, -764}, /* group */
    {0xc839e5db, 299}, /* as * lin */
    {0xc8437d43, -401}, /* label */
    {0xc843c0b7, -292}, /* chang * record */
    {0xc84ec5cd, -310}, /* under 0 */
    {0xc85125ef, -442}, /* ^ advanc */
    {0xc8524150, -373}, /* thirty second */
    {0xc8528065, -297}, /* servic never */
    {0xc8547432, -489}, /* sharepoint */
    {0xc85f4fb5, -457}, /* isnt pass */
    {0xc86187af, -286}, /* open * clos */
    {0xc865e06b, -296}, /* all its */
    {0xc866f388, -328}, /* call * schema */
    {0xc8695983, -302}, /* immediat * the */
    {0xc86dd878, -295}, /* mean * the */
    {0xc873591a, -399}, /* microsoft account */
    {0xc8742cc4, -380}, /* tak two */
    {0xc8788440, -291}, /* wait * to */
    {0xc8833ce0, -288}, /* as pdf */
    {0xc886f843, -385}, /* utility */
    {0xc8882aee, -391}, /* a roblox */
    {0xc8908619, -378}, /* conversation history */
    {0xc8910590, -406}, /* assign the */
    {0xc89d4db5, -298}, /* for browser */
    {0xc8a325e8, -290}, /* with * typ */
    {0xc8ac626d, 334}, /* letter in */
    {0xc8b157c4, -424}, /* and * accept */
    {0xc8b3536d, -266}, /* pet supply */
    {0xc8b629b1, -437}, /* pipelin schedul */
    {0xc8b87f4a, -267}, /* pre * and */
    {0xc8bb91ae, -333}, /* to auto */
    {0xc8c63ff5, -340}, /* ^ activat */
    {0xc8cac7f7, -366}, /* shown under */
    {0xc8df0202, -283}, /* messag * log */
    {0xc8e4f55e, -352}, /* snap */
    {0xc8e531c4, -417}, /* is encrypt */
    {0xc8ecc8b2, 268}, /* the * position */
    {0xc8eed1ca, -270}, /* inform when */
    {0xc8f79b5c, -266}, /* on * statement */
    {0xc8fcfca7, -299}, /* want * use */
    {0xc8ff7422, -308}, /* you * also */
    {0xc90c813b, -348}, /* excerpt */
    {0xc90cd6c2, -292}, /* ^ destructiv */
    {0xc90efbad, -505}, /* talk to */
    {0xc924b010, -325}, /* description * the */
    {0xc9259e8f, -361}, /* shar is */
    {0xc92fa82d, 282}, /* among the */
    {0xc935ebf9, -315}, /* schema for */
    {0xc9361c5e, -475}, /* for updat */
    {0xc938fe4b, -285}, /* messag text */
    {0xc943180a, -375}, /* member pod */
    {0xc944f3ea, -371}, /* test * to */
    {0xc94fd49b, -294}, /* executionid */
    {0xc95024a1, -414}, /* one * with */
    {0xc957b346, -312}, /* old * stop */
    {0xc95ab56a, -530}, /* dat * tim */
    {0xc95da31c, -472}, /* issu and */
    {0xc9623ad0, -267}, /* updat * each */
    {0xc962b07b, -463}, /* new * for */
    {0xc963e071, 271}, /* found * the */
    {0xc975c8d2, -299}, /* sam * may */
    {0xc97678d3, -313}, /* public * in */
    {0xc97f9fc9, -369}, /* user choos */
    {0xc982e96b, -476}, /* volum */
    {0xc98cdd81, -306}, /* notion * a */
    {0xc9911fc3, -423}, /* unmerg */
    {0xc998cac7, 282}, /* copy is */
    {0xc99aafe2, -311}, /* start * as */
    {0xc99bdd90, 343}, /* manager if */
    {0xc9a264a4, -354}, /* conversation in */
    {0xc9ac7262, -289}, /* 30d */
    {0xc9b07394, -447}, /* isnt chang */
    {0xc9b0e23e, -454}, /* and filter */
    {0xc9b2ba5a, 328}, /* dialogu */
    {0xc9b7e3c4, -277}, /* client should */
    {0xc9bf3517, -319}, /* either * or */
    {0xc9c46694, 263}, /* and accept */
    {0xc9c5cf0d, -324}, /* return continuation */
    {0xc9c8cdc7, -348}, /* fil * reject */
    {0xc9cf1e5c, -402}, /* exclusiv with */
    {0xc9d1d2ae, -271}, /* in * mongodb */
    {0xc9dc055a, -297}, /* job * to */
    {0xc9f1ad17, -429}, /* for * invoic */
    {0xc9f3e06f, -324}, /* ^ excel */
    {0xc9f47bd9, -331}, /* root directory */
    {0xc9fea013, -262}, /* see * argument */
    {0xc9ff535b, -474}, /* webhook secret */
    {0xca092195, -294}, /* only * and */
    {0xca0ba0e2, -539}, /* rebas */
    {0xca114cea, -269}, /* variabl from */
    {0xca221198, -308}, /* polit */
    {0xca2418ec, -669}, /* of * thread */
    {0xca281c9f, -425}, /* nativ */
    {0xca28e4f1, -411}, /* a * overview */
    {0xca29bbf2, 310}, /* if * receipt */
    {0xca2a5144, -276}, /* on localhost */
    {0xca2bce51, -278}, /* attribut nam */
    {0xca2e3eb6, -337}, /* updat comment */
    {0xca2e6872, -397}, /* the mock */
    {0xca2f30de, -282}, /* when * default */
    {0xca312b6e, -346}, /* the repo */
    {0xca375657, 278}, /* shift the */
    {0xca38eec4, -314}, /* confirmation * to */
    {0xca39b5c2, -297}, /* alert when */
    {0xca3a4f4a, -304}, /* work * any */
    {0xca3d6ba5, -275}, /* product by */
    {0xca45466e, 277}, /* adjust the */
    {0xca4677f2, -409}, /* get no */
    {0xca5a3b5a, -438}, /* initiat */
    {0xca5ab691, -473}, /* ^ standard */
    {0xca63407a, 267}, /* from now */
    {0xca6a92b6, -394}, /* mutual exclusiv */
    {0xca6dca7d, -516}, /* ^ rais */
    {0xca700774, -344}, /* ^ ts */
    {0xca780da7, -298}, /* ads */
    {0xca789bd9, 276}, /* tak * word */
    {0xca824bdc, -392}, /* a * through */
    {0xca86e7be, -443}, /* pie */
    {0xca88b1e0, 334}, /* cooky * the */
    {0xca9558b8, -454}, /* the * current */
    {0xca95e06d, -306}, /* are stor */
    {0xca98cfba, -365}, /* clon */
    {0xca999efd, 628}, /* us */
    {0xca9b4641, -303}, /* you * see */
    {0xca9f5c62, -598}, /* ^ body */
    {0xcaa14f8c, -314}, /* look * cod */
    {0xcaa6ba85, -275}, /* your chatbot */
    {0xcaa740dc, -318}, /* singl lin */
    {0xcaa7b0c1, -274}, /* severity * a */
    {0xcab2cd13, -263}, /* to solv */
    {0xcab62aab, -335}, /* technology */
    {0xcab7ba88, -464}, /* apply a */
    {0xcabb9dae, -426}, /* chang * password */
    {0xcac6c450, -487}, /* are sav */
    {0xcad369c1, -301}, /* the attende */
    {0xcad7144e, -481}, /* filesystem */
    {0xcae96d66, -377}, /* tool show */
    {0xcaeb8cc0, -299}, /* of * templat */
    {0xcaf04a2f, -367}, /* megabyt */
    {0xcaf065cd, -424}, /* list first */
    {0xcaf1fd8d, -282}, /* comment * the */
    {0xcaf36e34, -266}, /* subject * a */
    {0xcaf3c98f, -325}, /* the market */
    {0xcafc0563, -509}, /* one * at */
    {0xcb06e7fb, -294}, /* detect */
    {0xcb0c539c, -344}, /* a dictionary */
    {0xcb0cf3d7, 280}, /* no * need */
    {0xcb0fd3a9, -379}, /* user only */
    {0xcb183af8, 307}, /* remov * who */
    {0xcb195ff5, -413}, /* applicabl */
    {0xcb1cad6c, -382}, /* releas config */
    {0xcb204fc9, -368}, /* list * what */
    {0xcb2422b9, -383}, /* ^ client */
    {0xcb343981, -690}, /* linear */
    {0xcb343b6c, -496}, /* to * if */
    {0xcb361dfe, -290}, /* team nam */
    {0xcb4416ba, -413}, /* be wrong */
    {0xcb47b8f7, -327}, /* 0 of */
    {0xcb49e736, -265}, /* and exchang */
    {0xcb542f9f, 303}, /* first * only */
    {0xcb54a0b0, 273}, /* content * fil */
    {0xcb54e349, -366}, /* that * chang */
    {0xcb55d764, -547}, /* an * mail */
    {0xcb57cda3, -434}, /* init */
    {0xcb5bcf29, -274}, /* if * given */
    {0xcb63e966, 413}, /* proc */
    {0xcb7fd92d, -359}, /* onto */
    {0xcb843398, -272}, /* and then */
    {0xcb86704d, 263}, /* had * from */
    {0xcb8d3fe3, -593}, /* use cas */
    {0xcb92189e, -393}, /* the * chosen */
    {0xcb9bab55, -462}, /* a * domain */
    {0xcb9ddba7, -285}, /* run playwright */
    {0xcb9e7dfc, -352}, /* ^ resiz */
    {0xcba81155, -391}, /* abstract */
    {0xcbb18518, 292}, /* to every */
    {0xcbb1a23a, -283}, /* other operation */
    {0xcbb1d2e7, -265}, /* not * instruction */
    {0xcbb769c4, -264}, /* off * all */
    {0xcbc14af2, -265}, /* keyless */
    {0xcbc17702, -364}, /* ^ requirement */
    {0xcbc602c7, -284}, /* primary imag */
    {0xcbc99b41, -266}, /* microsoft graph */
    {0xcbce946a, -302}, /* tabl as */
    {0xcbe24849, -431}, /* upload a */
    {0xcbe4a234, 361}, /* the * earlier */
    {0xcbe6dd0d, -300}, /* function are */
    {0xcbeaa046, -324}, /* thi network */
    {0xcbefefb1, -344}, /* thread * mark */
    {0xcbf4024b, -525}, /* one * per */
    {0xcc008019, 526}, /* taken */
    {0xcc0152a3, -323}, /* read * view */
    {0xcc0329ee, -290}, /* result when */
    {0xcc06ce6e, -419}, /* are escap */
    {0xcc09cc04, -307}, /* full result */
    {0xcc0ffcd4, -411}, /* run * against */
    {0xcc14d30c, -431}, /* alway use */
    {0xcc16ea70, -281}, /* a roadmap */
    {0xcc1e0456, -688}, /* user agent */
    {0xcc281e5a, -310}, /* one * call */
    {0xcc2a5b83, -455}, /* ^ captur */
    {0xcc2f05c7, -267}, /* user * sixteen */
    {0xcc30968d, -295}, /* user approval */
    {0xcc44085d, 281}, /* photo * with */
    {0xcc4cb9ae, -356}, /* path that */
    {0xcc4ed5c7, -292}, /* orientation * the */
    {0xcc507056, -392}, /* and fetch */
    {0xcc55ffca, -395}, /* fil lin */
    {0xcc5c1e76, 413}, /* order to */
    {0xcc603ec4, -422}, /* own * and */
    {0xcc692021, -316}, /* client * the */
    {0xcc6eb6a9, -314}, /* som */
    {0xcc78217e, -341}, /* forc * skip */
    {0xcc7b24a4, 325}, /* to * fami */
    {0xcc85d53b, -286}, /* includ * item */
    {0xcc89a6da, -502}, /* be switch */
    {0xcc8ee1a2, -323}, /* 0 viewer */
    {0xcc9701ac, -289}, /* in * read */
    {0xcc9ff8d0, -444}, /* to * channel */
    {0xccb62b74, -273}, /* deployment * public */
    {0xccc22392, -330}, /* with * answer */
    {0xccc2a97a, -339}, /* agency plan */
    {0xcccc4211, -546}, /* tag to */
    {0xccd12145, -481}, /* significant */
    {0xccd13e85, -617}, /* in * app */
    {0xccd28f8f, -308}, /* request * merg */
    {0xccd78126, -274}, /* output * with */
    {0xcce086e4, -569}, /* be * after */
    {0xcce2e9c9, -438}, /* was * into */
    {0xccee0eaf, -270}, /* walmart */
    {0xccf0d870, -328}, /* workbook */
    {0xccf304ad, 306}, /* preced the */
    {0xcd082e81, -307}, /* in * previou */
    {0xcd162610, -277}, /* html of */
    {0xcd195766, -325}, /* one * or */
    {0xcd197601, -708}, /* ^ url */
    {0xcd200b5d, -391}, /* ^ multipl */
    {0xcd2e631f, -433}, /* lik * are */
    {0xcd344ee7, -328}, /* enterpris */
    {0xcd35910b, -278}, /* updat * record */
    {0xcd3dcd39, -265}, /* thi * often */
    {0xcd451a94, -296}, /* no emulation */
    {0xcd4ee577, -316}, /* to * human */
    {0xcd510be0, -433}, /* ^ siz */
    {0xcd51869e, -554}, /* not accept */
    {0xcd52fd6b, -268}, /* throttl and */
    {0xcd6efd13, -480}, /* only return */
    {0xcd73990e, 314}, /* the * year */
    {0xcd76e6cb, 497}, /* said */
    {0xcd875ec3, -299}, /* of * use */
    {0xcd883138, -292}, /* ^ layout */
    {0xcd89bc68, -275}, /* no * only */
    {0xcd929f68, -283}, /* the spac */
    {0xcd92c2b4, -395}, /* ask * you */
    {0xcd9a205f, -286}, /* word * you */
    {0xcda58f01, -550}, /* why */
    {0xcda665be, -333}, /* do * add */
    {0xcdab562f, -319}, /* parent collection */
    {0xcdb263aa, -269}, /* for * layout */
    {0xcdc375f4, -263}, /* the * can */
    {0xcddaf04b, -498}, /* mapbox */
    {0xcde1f0ca, 350}, /* conversion */
    {0xcde79783, -580}, /* 0 hour */
    {0xcdf2b609, -375}, /* as no */
    {0xcdf866a0, -614}, /* in xero */
    {0xcdf8e767, -393}, /* session * you */
    {0xcdf95e2f, -278}, /* disabl befor */
    {0xcdfae22e, -339}, /* playtest */
    {0xce0d552f, -378}, /* list contact */
    {0xce111df3, -290}, /* bridg plugin */
    {0xce12803c, -284}, /* stor * not */
    {0xce19e102, -302}, /* caller can */
    {0xce1de096, -377}, /* step to */
    {0xce22e2ec, -268}, /* owner get */
    {0xce2ba633, -344}, /* access request */
    {0xce5fa1dc, -310}, /* credit not */
    {0xce6774b8, 283}, /* record drop */
    {0xce77360d, -306}, /* a restart */
    {0xce781099, -286}, /* to * log */
    {0xce78cd69, -331}, /* optional new */
    {0xce78e2c3, -294}, /* scan command */
    {0xce7e1c8a, -337}, /* return * sum */
    {0xce84c930, -387}, /* read * outsid */
    {0xce8c9dcd, -349}, /* practic */
    {0xce9d774e, 266}, /* preced */
    {0xce9e0bf9, 359}, /* a market */
    {0xcea17a26, -282}, /* load * again */
    {0xcea20ae8, -342}, /* valu */
    {0xcea39598, -400}, /* delet user */
    {0xcea88a4a, -543}, /* undon */
    {0xceb961cd, -375}, /* mask */
    {0xcec30789, 267}, /* enter later */
    {0xcec9e656, -308}, /* repository so */
    {0xced066b4, -342}, /* level for */
    {0xced39bdd, -427}, /* confirm it */
    {0xced8ecee, -369}, /* quick read */
    {0xcee62d95, -313}, /* to activat */
    {0xceea7aea, -367}, /* wait * its */
    {0xcef8a36a, -377}, /* version history */
    {0xcf00bc7b, -281}, /* first * 0 */
    {0xcf02f487, -348}, /* work at */
    {0xcf0a4228, -293}, /* wikiidentifier */
    {0xcf0bc377, -487}, /* liv * the */
    {0xcf0d1989, -362}, /* ^ compact */
    {0xcf14fce0, -291}, /* spac * in */
    {0xcf1fdaac, -418}, /* can * to */
    {0xcf242346, -429}, /* isnt return */
    {0xcf262b1f, 286}, /* attention * the */
    {0xcf26694c, 475}, /* are */
    {0xcf2b41b2, -628}, /* mongodb */
    {0xcf2e0091, -437}, /* by accident */
    {0xcf303021, -408}, /* pass thi */
    {0xcf3377f5, -267}, /* to * llm */
    {0xcf416773, -326}, /* ther * non */
    {0xcf4e75f8, -378}, /* app */
    {0xcf545f92, -312}, /* dont * data */
    {0xcf56b89d, -299}, /* clarification */
    {0xcf584aa3, -592}, /* dir */
    {0xcf6bf58b, 301}, /* sid load */
    {0xcf6f331e, 347}, /* are final */
    {0xcf7144e0, -273}, /* provider */
    {0xcf74cf8b, -288}, /* driv item */
    {0xcf79c09f, 268}, /* to * pay */
    {0xcf7de3dc, -514}, /* network volum */
    {0xcf8b78d1, -334}, /* lock * account */
    {0xcf9f2b57, -300}, /* an attachment */
    {0xcfa9ccec, -269}, /* to * protect */
    {0xcfb015ee, -287}, /* revok consent */
    {0xcfb1c088, 274}, /* user employer */
    {0xcfb3ec48, -399}, /* a previous */
    {0xcfb62c02, -428}, /* read at */
    {0xcfb8a661, 332}, /* agent * to */
    {0xcfb95d83, 265}, /* interest in */
    {0xcfbc0892, 313}, /* leav a */
    {0xcfc4ed4d, -357}, /* are evaluat */
    {0xcfd8428a, -375}, /* on pag */
    {0xcfdb7520, -405}, /* consol log */
    {0xcfddf5fc, -312}, /* your * bot */
    {0xcfea75bd, -269}, /* current registrar */
    {0xcff1a8b5, -329}, /* execut * query */
    {0xcff993af, -278}, /* get * packag */
    {0xcffe5a20, 278}, /* when * budget */
    {0xd0020379, -345}, /* exceed the */
    {0xd00c32d6, -469}, /* has * access */
    {0xd0136a55, 267}, /* user * question */
    {0xd013e982, -374}, /* address that */
    {0xd0169af1, -263}, /* implement */
    {0xd0179daf, -360}, /* expir the */
    {0xd01c3ede, -301}, /* last use */
    {0xd01d13b9, -367}, /* for up */
    {0xd02c5929, -572}, /* fail if */
    {0xd0334270, -415}, /* check if */
    {0xd0364f28, -419}, /* are left */
    {0xd037992a, -311}, /* client to */
    {0xd047bb43, -296}, /* clamp */
    {0xd05368b4, -351}, /* member * a */
    {0xd0679810, 271}, /* they say */
    {0xd06b1085, -327}, /* rectangl */
    {0xd06e9ad3, -404}, /* to * redirect */
    {0xd06fe791, 276}, /* ^ attribut */
    {0xd07ae933, 484}, /* the * agreement */
    {0xd0815f20, -402}, /* of * column */
    {0xd087bace, -308}, /* detach * the */
    {0xd0913291, 263}, /* shar */
    {0xd091f91f, -357}, /* detach the */
    {0xd0928f65, -373}, /* that app */
    {0xd095395a, -493}, /* when to */
    {0xd0980ae5, -617}, /* in * format */
    {0xd09a6e91, -387}, /* platform */
    {0xd0a1a6d3, -274}, /* digit for */
    {0xd0a2158e, -281}, /* with mor */
    {0xd0b20c23, 397}, /* that * tool */
    {0xd0b8f56b, 268}, /* you keep */
    {0xd0b94bde, -436}, /* container registry */
    {0xd0c04226, 376}, /* pilot */
    {0xd0c0fd23, -314}, /* of * statu */
    {0xd0c23500, -379}, /* gb */
    {0xd0c28459, -447}, /* are * includ */
    {0xd0cab9fc, -434}, /* mcp */
    {0xd0cefcac, -284}, /* disabl * 0 */
    {0xd0cf960c, -278}, /* data * that */
    {0xd0df6002, -269}, /* data mod */
    {0xd0ea1927, -420}, /* essential */
    {0xd0eaadc0, -632}, /* virtual */
    {0xd0eae528, 345}, /* diagnosi */
    {0xd0ebb8bb, -312}, /* team is */
    {0xd0ef8d64, -364}, /* pag * is */
    {0xd0f0abe3, -266}, /* that * which */
    {0xd0f2088c, -364}, /* not * one */
    {0xd0f8d8a5, -294}, /* the worker */
    {0xd0fc1144, -283}, /* permit valu */
    {0xd0fc7338, -275}, /* retry after */
    {0xd0fceadc, -286}, /* content * an */
    {0xd10725a6, 465}, /* is */
    {0xd1103581, -306}, /* may tak */
    {0xd111e5bd, -440}, /* decid whether */
    {0xd11284ba, -311}, /* email and */
    {0xd112ae97, -345}, /* without argument */
    {0xd112ee34, -319}, /* get card */
    {0xd1142532, -417}, /* the * path */
    {0xd11e109e, -592}, /* on which */
    {0xd11ebc5c, 299}, /* to * developer */
    {0xd1206ed5, -399}, /* if * wer */
    {0xd123167f, 292}, /* the forecast */
    {0xd12c8759, -613}, /* ^ custom */
    {0xd13ade1b, -307}, /* object contain */
    {0xd13dfe79, -304}, /* the * json */
    {0xd14224a6, -315}, /* administrator can */
    {0xd142faba, -263}, /* fetch * from */
    {0xd1438589, -294}, /* bak */
    {0xd14c84ac, -304}, /* attachment and */
    {0xd1500613, -369}, /* to choos */
    {0xd1547c66, -285}, /* onc with */
    {0xd158d97d, -319}, /* to * block */
    {0xd159d9fe, -479}, /* you * use */
    {0xd1694f81, -273}, /* the * intend */
    {0xd17119b9, -386}, /* ^ plain */
    {0xd173c6eb, -439}, /* stag * the */
    {0xd174caab, -312}, /* and * recommend */
    {0xd179b797, -262}, /* validat * the */
    {0xd17c1de2, -357}, /* the artifact */
    {0xd183c6db, 291}, /* detect * languag */
    {0xd189fe92, -284}, /* if sign */
    {0xd1978103, -332}, /* rather * being */
    {0xd198022c, -461}, /* you cannot */
    {0xd19b2448, -278}, /* fil must */
    {0xd1a6aa82, 273}, /* accept pend */
    {0xd1a97417, -274}, /* optional * overrid */
    {0xd1ae9a0f, -305}, /* delet record */
    {0xd1b41f30, -278}, /* is untrust */
    {0xd1b63614, -311}, /* need * for */
    {0xd1ba9546, -382}, /* whil nobody */
    {0xd1c43e18, -377}, /* one was */
    {0xd1c481a2, -393}, /* by * who */
    {0xd1cb12c2, -502}, /* to * which */
    {0xd1d3e01e, -393}, /* user presenc */
    {0xd1d99df2, -334}, /* repository should */
    {0xd1df3da0, -457}, /* hash */
    {0xd1e01788, -321}, /* meet chat */
    {0xd1e68b3b, -297}, /* left * is */
    {0xd1eb2615, -469}, /* form data */
    {0xd1f7f351, -407}, /* that use */
    {0xd2051ee0, -421}, /* format is */
    {0xd2061fd3, -316}, /* track by */
    {0xd2099b81, -273}, /* payabl */
    {0xd211fa35, -306}, /* remain on */
    {0xd223e776, -270}, /* error nam */
    {0xd22d294c, -311}, /* context and */
    {0xd22e222b, -265}, /* remov when */
    {0xd22f8854, -298}, /* passphras * the */
    {0xd23e9ce6, -276}, /* legend */
    {0xd245fb28, -339}, /* and execut */
    {0xd24bb4ec, -356}, /* local search */
    {0xd251d6f6, -289}, /* perform * action */
    {0xd253c8c5, -339}, /* someon * may */
    {0xd254171c, 271}, /* her to */
    {0xd25c947c, -319}, /* a * see */
    {0xd25f3db8, -263}, /* and * beyond */
    {0xd26734d1, 279}, /* sender is */
    {0xd268d4a1, -270}, /* for nam */
    {0xd26e4cb8, -350}, /* user pick */
    {0xd26ed2c1, 275}, /* authoris */
    {0xd2712778, -414}, /* understand */
    {0xd271c481, -457}, /* fashion */
    {0xd27e9d95, 304}, /* ^ declar */
    {0xd2831842, -270}, /* board are */
    {0xd2838a02, 297}, /* not show */
    {0xd28e844c, -328}, /* noth */
    {0xd296ccf1, -267}, /* folder * not */
    {0xd298538d, -388}, /* list * messag */
    {0xd29a3030, -341}, /* be * last */
    {0xd29b8d9e, -301}, /* public accessibl */
    {0xd2a2f8b3, 311}, /* keep * not */
    {0xd2b3eef4, -294}, /* merg * customer */
    {0xd2b5a994, 274}, /* announc the */
    {0xd2b925b7, -292}, /* amazon product */
    {0xd2be3f12, 280}, /* thi version */
    {0xd2c0eb3f, -352}, /* stop as */
    {0xd2c796c1, 271}, /* the pay */
    {0xd2d033cb, -329}, /* call keep */
    {0xd2dc46fd, -282}, /* design token */
    {0xd2e18801, -382}, /* on * 0 */
    {0xd2e450ee, -377}, /* customer who */
    {0xd2e7a003, -273}, /* not print */
    {0xd2e8c805, -354}, /* thi * the */
    {0xd2f290e3, -584}, /* was last */
    {0xd2fed7b1, -283}, /* design * are */
    {0xd300c655, 315}, /* front */
    {0xd308f071, -439}, /* detect secret */
    {0xd3177527, -426}, /* current * is */
    {0xd31c8a37, -405}, /* what * look */
    {0xd31df1dd, -581}, /* ^ exist */
    {0xd3256b97, -269}, /* its media */
    {0xd32836d1, -328}, /* are negativ */
    {0xd32990e6, -283}, /* behind */
    {0xd32cd216, -300}, /* link * 0 */
    {0xd331466e, -631}, /* spec */
    {0xd333162a, -298}, /* our server */
    {0xd33c3cc2, -280}, /* linestr */
    {0xd33f8792, -298}, /* read * and */
    {0xd33fc790, -300}, /* everyth it */
    {0xd342c5c3, -361}, /* text * wait */
    {0xd34335c4, -301}, /* escap hatch */
    {0xd3529559, -370}, /* return * respons */
    {0xd356a7c6, -412}, /* sum of */
    {0xd3613867, -275}, /* scop * with */
    {0xd3614656, -279}, /* build output */
    {0xd361684c, -432}, /* allow * is */
    {0xd368a017, -391}, /* literal */
    {0xd36f770d, -314}, /* you pick */
    {0xd3707513, -321}, /* script * not */
    {0xd37750ac, -667}, /* for * search */
    {0xd379fc72, -288}, /* api token */
    {0xd37ad119, -382}, /* ^ draw */
    {0xd38052e4, -625}, /* ^ typ */
    {0xd3809986, -332}, /* combin with */
    {0xd384d8af, -368}, /* vault * the */
    {0xd3878c2d, -333}, /* ^ sql */
    {0xd38888e7, -283}, /* relationship of */
    {0xd38b9033, -276}, /* a * with */
    {0xd38c4a1e, 284}, /* tenant is */
    {0xd3934be7, -333}, /* rep in */
    {0xd39403cd, -504}, /* and will */
    {0xd397da73, -406}, /* you do */
    {0xd397deca, -322}, /* ^ target */
    {0xd39bf342, -288}, /* invalidat */
    {0xd3a3a433, -453}, /* for text */
    {0xd3a64684, -284}, /* from * workspac */
    {0xd3a75210, -342}, /* sourc * of */
    {0xd3a91247, -324}, /* dry * default */
    {0xd3aa4b9d, -283}, /* author */
    {0xd3abc88d, 267}, /* what other */
    {0xd3adf6d9, 326}, /* being discuss */
    {0xd3b33ebd, 312}, /* who ask */
    {0xd3b9ca54, -284}, /* the * if */
    {0xd3be3a79, -290}, /* system * system */
    {0xd3bee9c2, -816}, /* includ archiv */
    {0xd3bfd263, -337}, /* work * are */
    {0xd3c35274, -265}, /* commit ahead */
    {0xd3d0eb3a, -268}, /* the upper */
    {0xd3e06823, -279}, /* a fresh */
    {0xd3e18814, -335}, /* hidden * default */
    {0xd3f23932, -418}, /* call * onc */
    {0xd3f82d63, -328}, /* run * read */
    {0xd3fbe496, 295}, /* regard as */
    {0xd3fd7951, -462}, /* thi * doe */
    {0xd40d4d36, -275}, /* ^ whoi */
    {0xd41cc469, -300}, /* and * usag */
    {0xd42b98a7, -308}, /* show as */
    {0xd42c036f, -437}, /* work tre */
    {0xd43b2be6, -366}, /* domain forward */
    {0xd43baf9a, -278}, /* data * has */
    {0xd44efc12, -335}, /* taken by */
    {0xd451db26, -320}, /* local * server */
    {0xd4521092, -265}, /* of * remot */
    {0xd459cc05, -283}, /* the capability */
    {0xd459fecc, -274}, /* callid and */
    {0xd467020a, -366}, /* ^ environment */
    {0xd4761085, -346}, /* exist * the */
    {0xd4779502, -587}, /* ^ automatical */
    {0xd47b48c8, -265}, /* send * confirmation */
    {0xd47ca76d, -310}, /* resolv * issu */
    {0xd47dcc18, -273}, /* tool * unlock */
    {0xd47e9d2d, -276}, /* and * default */
    {0xd4864d66, -279}, /* carry its */
    {0xd487ad6f, -294}, /* them what */
    {0xd4896e74, -278}, /* token may */
    {0xd4927916, -310}, /* layer * the */
    {0xd4927fab, -274}, /* ^ notebook */
    {0xd49574a9, -297}, /* do * stor */
    {0xd495b692, -280}, /* conflict * a */
    {0xd4a01bb4, -285}, /* no * filter */
    {0xd4a3d47a, -290}, /* hav it */
    {0xd4a62f51, -552}, /* graphql */
    {0xd4ae121a, -297}, /* with argument */
    {0xd4b571b5, -1075}, /* noth is */
    {0xd4bd29d1, -262}, /* a * variabl */
    {0xd4be5261, -341}, /* webview */
    {0xd4beb83c, 262}, /* validation fail */
    {0xd4c16062, -715}, /* ^ otherwis */
    {0xd4c65eac, 307}, /* forgotten */
    {0xd4cbb240, 270}, /* the * largest */
    {0xd4cd9119, -300}, /* form * pass */
    {0xd4d0c076, -330}, /* drop * tabl */
    {0xd4d3e5e4, 383}, /* the * host */
    {0xd4dc558a, 272}, /* question * as */
    {0xd4dd7f12, -314}, /* omit all */
    {0xd4e30ed6, -365}, /* letter are */
    {0xd4eb4a88, -313}, /* workflow * to */
    {0xd4eeeca5, -287}, /* are scrub */
    {0xd4f021ff, -406}, /* the firmwar */
    {0xd4f9873d, -305}, /* git installation */
    {0xd5060101, -286}, /* to deploy */
    {0xd50ab878, -281}, /* small one */
    {0xd5106bb0, 304}, /* with every */
    {0xd5152862, -390}, /* ^ unsubscrib */
    {0xd5186047, -327}, /* they * not */
    {0xd52c393f, -385}, /* mod * the */
    {0xd52fb566, -283}, /* stream */
    {0xd5324a01, 264}, /* attach * in */
    {0xd5373096, -323}, /* text * from */
    {0xd548467c, -345}, /* roundtrip */
    {0xd54dc5ee, -286}, /* ^ audienc */
    {0xd54de0f5, -343}, /* bound box */
    {0xd552772f, -347}, /* the * set */
    {0xd554ad46, -302}, /* what knowledg */
    {0xd556dff7, -344}, /* alway report */
    {0xd557995a, -445}, /* up with */
    {0xd559d106, -314}, /* wher * patient */
    {0xd55b938f, -278}, /* workflow are */
    {0xd5648aa0, -364}, /* be off */
    {0xd56bf0ec, -310}, /* its figur */
    {0xd57144dc, -362}, /* terminal process */
    {0xd57fd2a6, 302}, /* of any */
    {0xd582ffe7, 272}, /* match are */
    {0xd586df31, -301}, /* reachabl */
    {0xd58738b6, -544}, /* the * zon */
    {0xd587e33d, -399}, /* user mailbox */
    {0xd58d846d, -273}, /* pass a */
    {0xd593376f, -271}, /* stock lookup */
    {0xd598a011, -280}, /* version from */
    {0xd5999dc9, -293}, /* pag * check */
    {0xd59d87db, -302}, /* weight of */
    {0xd5a1b55b, 272}, /* are order */
    {0xd5a6daf0, -447}, /* as * was */
    {0xd5a9fc70, -268}, /* ^ recreat */
    {0xd5b0468f, -264}, /* argument * escap */
    {0xd5b2101f, -274}, /* for * encrypt */
    {0xd5b82579, -324}, /* is confirm */
    {0xd5bd0229, -264}, /* external * the */
    {0xd5bda5bf, -268}, /* the * topic */
    {0xd5c041c0, -374}, /* install them */
    {0xd5d0a396, -263}, /* and decid */
    {0xd5d32058, -303}, /* fetch pag */
    {0xd5d95ea3, 331}, /* the track */
    {0xd5dd009b, 293}, /* as * bank */
    {0xd5dfd7ec, -286}, /* be * again */
    {0xd5e30541, -336}, /* when your */
    {0xd5e74145, -338}, /* will * used */
    {0xd5f3301b, 265}, /* what we */
    {0xd5f74605, -436}, /* not chang */
    {0xd5f9f760, -308}, /* flag to */
    {0xd5fa0e2c, -328}, /* sam call */
    {0xd5fd9bc2, -274}, /* least */
    {0xd602a8f9, -431}, /* io */
    {0xd6191668, -307}, /* reason for */
    {0xd61fe73a, 310}, /* that show */
    {0xd62a1039, -269}, /* a * snapshot */
    {0xd6317f2f, -274}, /* ^ using */
    {0xd635ed92, -323}, /* charg * card */
    {0xd640018c, -571}, /* byt */
    {0xd649bc06, -616}, /* human readabl */
    {0xd64e4a00, -262}, /* not updat */
    {0xd662f4e1, -370}, /* account * an */
    {0xd6671dbe, -307}, /* the * priority */
    {0xd669fcbe, -635}, /* the * who */
    {0xd66a9288, -327}, /* ^ along */
    {0xd67d68cc, -284}, /* key point */
    {0xd681e947, -461}, /* stay on */
    {0xd68853e2, -344}, /* monitor check */
    {0xd68fd94c, -316}, /* not all */
    {0xd6906197, -373}, /* disabl * shar */
    {0xd6946235, 342}, /* ^ skip */
    {0xd69eec28, -641}, /* of * item */
    {0xd6ac82c4, 312}, /* as * which */
    {0xd6bb1a1d, -655}, /* dev */
    {0xd6c1e0cc, -309}, /* the * bridg */
    {0xd6c72f10, 375}, /* go * and */
    {0xd6cad592, -274}, /* entry at */
    {0xd6da89d7, -284}, /* go * the */
    {0xd6e03c0a, -326}, /* invoic * the */
    {0xd6e087d6, -292}, /* operator such */
    {0xd6e29bd7, -350}, /* tool if */
    {0xd6e33b9e, -301}, /* for * was */
    {0xd6e402c1, -328}, /* use your */
    {0xd6e402c5, -334}, /* dial */
    {0xd6e74520, -304}, /* destructiv * are */
    {0xd6ea27c1, -302}, /* complet or */
    {0xd6ec9b5c, -289}, /* return * answer */
    {0xd6f0ba9d, -637}, /* test cas */
    {0xd6f79dad, -743}, /* artifact */
    {0xd6f80814, -370}, /* ^ guidanc */
    {0xd7002321, -267}, /* is captur */
    {0xd70086ab, -279}, /* onc not */
    {0xd701c783, 280}, /* manager * the */
    {0xd703a1a6, -475}, /* siz in */
    {0xd7093e20, -485}, /* includ * from */
    {0xd70c8644, -342}, /* affect by */
    {0xd70db34b, -269}, /* if present */
    {0xd70f0010, -496}, /* merg commit */
    {0xd7101849, 308}, /* our * endpoint */
    {0xd722a174, -392}, /* thi * use */
    {0xd7261d84, -295}, /* project setting */
    {0xd728375c, 348}, /* term are */
    {0xd72a9b2d, -265}, /* written with */
    {0xd73166b3, -344}, /* ^ application */
    {0xd73fe7ae, -278}, /* four * of */
    {0xd7591e85, -302}, /* ven */
    {0xd75a9e43, -280}, /* onlin */
    {0xd75b07f5, -643}, /* with 0 */
    {0xd76d826f, -287}, /* a * send */
    {0xd76ea875, -280}, /* tool * delet */
    {0xd76fb898, -471}, /* observation */
    {0xd77bf30b, -296}, /* nam * g */
    {0xd78476e8, -376}, /* list comment */
    {0xd7863769, -345}, /* visit order */
    {0xd78da1bf, -287}, /* current select */
    {0xd7940ea6, -475}, /* custom */
    {0xd799839d, -448}, /* clos * you */
    {0xd79de463, -309}, /* thi conversation */
    {0xd7a0b041, -433}, /* tool doe */
    {0xd7a519fc, -344}, /* ^ upstream */
    {0xd7a7e819, -439}, /* usernam */
    {0xd7a84973, -266}, /* cant * recover */
    {0xd7ab7bf8, -379}, /* or any */
    {0xd7ad1bfb, -303}, /* on * number */
    {0xd7bd353d, -282}, /* ^ alpha */
    {0xd7c4163a, -407}, /* by * id */
    {0xd7c6c7c2, -373}, /* list * channel */
    {0xd7cf520a, -431}, /* sinc 0 */
    {0xd7d1cc3a, -293}, /* is * read */
    {0xd7d32987, -270}, /* revert to */
    {0xd7d7b839, -311}, /* analysi and */
    {0xd7da62eb, -289}, /* domain * be */
    {0xd7df1e9a, -486}, /* omit it */
    {0xd7e4db77, -338}, /* spell * the */
    {0xd7ec8039, 417}, /* convenienc */
    {0xd7eedd79, -372}, /* encrypt with */
    {0xd7faaa45, -412}, /* rather * a */
    {0xd7fcbd7c, 294}, /* in rep */
    {0xd809e239, -275}, /* are requir */
    {0xd8155c34, -340}, /* recipient in */
    {0xd8192a44, -415}, /* attack */
    {0xd81d6080, -482}, /* ^ keyword */
    {0xd8212042, 286}, /* insert the */
    {0xd824e5bd, -276}, /* connect fil */
    {0xd82bdee4, 269}, /* licenc * and */
    {0xd82dbb79, -521}, /* navigat */
    {0xd833f8d4, -265}, /* project without */
    {0xd835304e, -411}, /* administrator and */
    {0xd849be42, -371}, /* command * start */
    {0xd8577930, -295}, /* start debug */
    {0xd85917f9, -401}, /* an * body */
    {0xd8592c4c, -268}, /* quot */
    {0xd8594e6a, -344}, /* updat an */
    {0xd85a17de, -294}, /* you * otherwis */
    {0xd85d0384, -278}, /* current repository */
    {0xd85d998a, -324}, /* filter match */
    {0xd8672b27, -782}, /* feedback */
    {0xd869e53d, -448}, /* creat * new */
    {0xd86a3ad2, -336}, /* or mor */
    {0xd86e0960, -287}, /* auto sav */
    {0xd86e6dcf, -268}, /* pag * execut */
    {0xd86ee8fc, -523}, /* aggregation */
    {0xd871bfb4, -294}, /* cod * customer */
    {0xd876dd44, -360}, /* cuda version */
    {0xd87965e5, 368}, /* competitor */
    {0xd8799837, 276}, /* on sight */
    {0xd87aca04, -281}, /* cost 0 */
    {0xd8810dc6, -305}, /* list monitor */
    {0xd888e429, -328}, /* scal */
    {0xd88963d2, -369}, /* document * return */
    {0xd88b95b6, -555}, /* a preview */
    {0xd8908437, -345}, /* apply and */
    {0xd8946446, 265}, /* your guidelin */
    {0xd8998d24, -309}, /* chang without */
    {0xd89b98e2, -344}, /* host machin */
    {0xd8aa8b3d, -523}, /* delet it */
    {0xd8ac576f, -359}, /* is * availabl */
    {0xd8adc905, -332}, /* chang * set */
    {0xd8b0427c, -278}, /* snapshot * a */
    {0xd8b0ac6e, -323}, /* only * current */
    {0xd8c2063e, -283}, /* can verify */
    {0xd8c60ebd, -284}, /* cannot read */
    {0xd8cd7593, -330}, /* the workform */
    {0xd8cf9652, -365}, /* get * history */
    {0xd8d3d669, 301}, /* are * back */
    {0xd8d4b5cd, -355}, /* pad */
    {0xd8d6ab53, -302}, /* isnt an */
    {0xd8d85ecf, -289}, /* the roadmap */
    {0xd8d9899c, -327}, /* requir * valid */
    {0xd8dd4b24, -279}, /* wer * and */
    {0xd8f6e7d3, -347}, /* one * of */
    {0xd8fafbfd, -263}, /* releas * in */
    {0xd8fb79ba, -292}, /* driv the */
    {0xd8fe9b30, -271}, /* statu parameter */
    {0xd901324b, -452}, /* tak * screenshot */
    {0xd9016da8, -355}, /* a whol */
    {0xd9070bc6, -320}, /* differenc * the */
    {0xd90fd42a, -341}, /* discount cod */
    {0xd911e511, -347}, /* quiet hour */
    {0xd92090d5, -683}, /* a project */
    {0xd9242502, -277}, /* could * the */
    {0xd92db710, -323}, /* if * request */
    {0xd936c59f, -358}, /* call tool */
    {0xd93c67a7, -468}, /* jira */
    {0xd942adae, -376}, /* en us */
    {0xd94d6aab, -291}, /* 0 * topic */
    {0xd958c48f, -603}, /* leav it */
    {0xd96c49eb, -327}, /* the cooki */
    {0xd970bccf, -340}, /* it mean */
    {0xd9750e73, -407}, /* kept for */
    {0xd978badd, -290}, /* flex messag */
    {0xd9813b17, -274}, /* includ * data */
    {0xd9840912, -554}, /* breakpoint */
    {0xd9881c31, 285}, /* are transcrib */
    {0xd98fb704, -298}, /* ^ preserv */
    {0xd9975e69, -374}, /* repository after */
    {0xd99dbe5c, 269}, /* fil wer */
    {0xd9a22b7a, -298}, /* environmentid */
    {0xd9a4298a, -325}, /* account as */
    {0xd9a5c583, -674}, /* from * and */
    {0xd9a5c788, -296}, /* that identify */
    {0xd9b469e6, -310}, /* the asset */
    {0xd9b540ea, -267}, /* revok and */
    {0xd9b767c7, -293}, /* card that */
    {0xd9ba4204, -263}, /* to * pendingapproval */
    {0xd9c4e7b7, -303}, /* turn thi */
    {0xd9c58d77, -290}, /* radar */
    {0xd9ccf46f, 310}, /* routin */
    {0xd9d18cc9, 294}, /* lock * releas */
    {0xd9d455bd, -285}, /* list * conversation */
    {0xd9db570d, -510}, /* pod * the */
    {0xd9dcb5a1, 299}, /* the doctor */
    {0xd9e05a90, -346}, /* period */
    {0xd9e5e2da, -484}, /* with * person */
    {0xd9eddf30, -279}, /* updat * exist */
    {0xd9ee2b17, -393}, /* that * a */
    {0xd9f33d90, -275}, /* an * object */
    {0xd9f4926f, -340}, /* right * not */
    {0xd9f923ba, -293}, /* not * both */
    {0xda0198bd, -356}, /* a * operation */
    {0xda04240b, -262}, /* full body */
    {0xda08fe66, -309}, /* list * stor */
    {0xda0bef84, -308}, /* your * configuration */
    {0xda0f01ed, -268}, /* schedul an */
    {0xda125978, -398}, /* permanent remov */
    {0xda1bec2c, -291}, /* of header */
    {0xda1cc66e, -297}, /* panel password */
    {0xda344dc0, -334}, /* a * need */
    {0xda3b4d44, -620}, /* must match */
    {0xda4112db, -407}, /* and list */
    {0xda4254ae, -274}, /* messag on */
    {0xda432cab, 320}, /* get in */
    {0xda5f96cb, 341}, /* would */
    {0xda6b1fd9, -311}, /* ^ begin */
    {0xda6ca162, -387}, /* tool * ask */
    {0xda7917dd, -427}, /* depth of */
    {0xda7956b1, -267}, /* assistant should */
    {0xda7a62a8, -414}, /* tag * and */
    {0xda7be125, 288}, /* review is */
    {0xda83f12c, -767}, /* to search */
    {0xda8a39bd, 294}, /* count as */
    {0xda8d67b3, -284}, /* shar url */
    {0xda93e535, -263}, /* corner */
    {0xdaa25e30, 391}, /* the partner */
    {0xdaa555c4, 325}, /* is download */
    {0xdaa612c2, -353}, /* android */
    {0xdab2cbe6, -369}, /* any chang */
    {0xdab6d705, -355}, /* shorter */
    {0xdabe14d4, -601}, /* be in */
    {0xdac33e89, -271}, /* current * as */
    {0xdac50c1f, -384}, /* between * account */
    {0xdacda657, -290}, /* load balancer */
    {0xdad2d100, -287}, /* nam domain */
    {0xdad8b826, -302}, /* we cant */
    {0xdae047e6, -322}, /* someth that */
    {0xdae2983f, -353}, /* manual */
    {0xdae48f59, 286}, /* user * already */
    {0xdae87700, -318}, /* deletion are */
    {0xdae9aeb6, -418}, /* notification */
    {0xdaea42d2, -287}, /* a run */
    {0xdaea8953, -287}, /* confirmation * the */
    {0xdaeb905d, -319}, /* music */
    {0xdaec4442, -376}, /* bullet */
    {0xdaf09cb6, -385}, /* mail order */
    {0xdafe45f9, -264}, /* the debugger */
    {0xdb018161, -302}, /* read * complet */
    {0xdb075374, -386}, /* address is */
    {0xdb0a8321, -340}, /* of text */
    {0xdb1d33ad, -482}, /* level of */
    {0xdb1f0722, -395}, /* nam * well */
    {0xdb32943a, -278}, /* account databas */
    {0xdb374b6a, -276}, /* till */
    {0xdb3bfd08, -454}, /* for * order */
    {0xdb467353, -295}, /* polari */
    {0xdb62f066, -335}, /* valu into */
    {0xdb67e5ce, -427}, /* used * get */
    {0xdb6e56fa, -389}, /* organiz */
    {0xdb6f76b1, -364}, /* wrap */
    {0xdb7311eb, -497}, /* float */
    {0xdb759087, -423}, /* the alia */
    {0xdb785bff, -275}, /* search * no */
    {0xdb798fd4, -598}, /* a member */
    {0xdb79e631, 319}, /* the vendor */
    {0xdb7beb55, -311}, /* ^ quick */
    {0xdb7d5948, 288}, /* is * be */
    {0xdb7efbf8, -350}, /* respons * of */
    {0xdb8f19a0, -293}, /* you * or */
    {0xdb90436b, -286}, /* destructiv operation */
    {0xdb93b379, -265}, /* of upstream */
    {0xdb98af5a, -451}, /* runtim */
    {0xdb99e333, -609}, /* succeed */
    {0xdb9c2143, -358}, /* issu * a */
    {0xdb9f1b89, 361}, /* bother */
    {0xdbaaca76, -361}, /* list endpoint */
    {0xdbb22987, -367}, /* impact */
    {0xdbd449da, -571}, /* viewport */
    {0xdbd7a2ec, -301}, /* for * authentication */
    {0xdbe8bbbb, 279}, /* ^ overwrit */
    {0xdbf745fe, -289}, /* from * branch */
    {0xdbf98c89, -514}, /* desir */
    {0xdbfc39ab, -280}, /* recent commit */
    {0xdbfed193, -356}, /* pre fill */
    {0xdc02291e, 324}, /* has * all */
    {0xdc04fe71, -266}, /* refer pag */
    {0xdc059380, -317}, /* the * desir */
    {0xdc09a365, -335}, /* stop send */
    {0xdc0d99b6, 411}, /* spe */
    {0xdc0ebeea, -386}, /* password or */
    {0xdc158c39, 340}, /* flatten */
    {0xdc1a1518, -429}, /* from datadog */
    {0xdc297fd9, -334}, /* vectorsearch */
    {0xdc2c26e7, -356}, /* for * the */
    {0xdc3899e4, -471}, /* ^ workspac */
    {0xdc3b1b39, -275}, /* in * notify */
    {0xdc42db8d, -268}, /* window length */
    {0xdc44db60, -270}, /* show * chang */
    {0xdc4ab269, -285}, /* action remov */
    {0xdc535dc9, -465}, /* anyth els */
    {0xdc5ec029, -541}, /* user * them */
    {0xdc5f4284, -284}, /* at their */
    {0xdc639580, -292}, /* instead * being */
    {0xdc64e2b6, -279}, /* who * to */
    {0xdc65ec85, -267}, /* its disk */
    {0xdc89ce01, -457}, /* tool cannot */
    {0xdc8f5af9, -312}, /* availabl * thi */
    {0xdc94eac4, -376}, /* liquid */
    {0xdc958f47, -315}, /* nam * that */
    {0xdc985d0b, -512}, /* is * only */
    {0xdc9e520e, -370}, /* either */
    {0xdca87c1b, -263}, /* the tabl */
    {0xdcb1db73, 266}, /* list * as */
    {0xdcbc791a, -274}, /* fork collection */
    {0xdcc6372d, -286}, /* the audit */
    {0xdcd56126, -329}, /* order * their */
    {0xdcd6dbd9, -319}, /* the object */
    {0xdcd80b2a, -352}, /* search mod */
    {0xdcdbf44f, -346}, /* user open */
    {0xdcdd1674, -543}, /* if that */
    {0xdce68895, -265}, /* the * print */
    {0xdcf006ce, -340}, /* look * up */
    {0xdcf155b6, -292}, /* imag * tag */
    {0xdcf1e5d1, -323}, /* in * build */
    {0xdcf263d4, 317}, /* user * fil */
    {0xdcf982c7, -324}, /* user as */
    {0xdcfe13d7, 265}, /* identity * of */
    {0xdd01df49, -278}, /* push all */
    {0xdd06400e, 387}, /* the * over */
    {0xdd111ea0, -347}, /* receiv * copy */
    {0xdd1586f5, 359}, /* each answer */
    {0xdd15b9bb, -272}, /* user * than */
    {0xdd185481, -304}, /* the slot */
    {0xdd1bdde7, 264}, /* tidy */
    {0xdd1c1984, -308}, /* are encrypt */
    {0xdd25f827, -478}, /* lock fil */
    {0xdd2a6995, -317}, /* and * data */
    {0xdd2c83d3, -725}, /* are visibl */
    {0xdd2c8af4, -283}, /* application * it */
    {0xdd31ca68, -499}, /* ^ json */
    {0xdd32795f, 278}, /* other * in */
    {0xdd3287d9, -284}, /* the * country */
    {0xdd39dfc7, -271}, /* hull */
    {0xdd3f783d, -286}, /* application and */
    {0xdd4bb033, -440}, /* in * messag */
    {0xdd4e2b66, -708}, /* discover */
    {0xdd4f3643, -331}, /* and * by */
    {0xdd528825, -332}, /* so * their */
    {0xdd553fd5, -288}, /* next * with */
    {0xdd570977, -612}, /* number of */
    {0xdd5d0232, 297}, /* end by */
    {0xdd6c5abf, -373}, /* the design */
    {0xdd6d5c97, -313}, /* peopl on */
    {0xdd70e02a, -337}, /* currency * the */
    {0xdd70f2eb, 285}, /* the security */
    {0xdd7350f8, -603}, /* run a */
    {0xdd754386, -336}, /* handl by */
    {0xdd784d7f, -519}, /* ssh key */
    {0xdd79c438, -280}, /* hash and */
    {0xdd8327e6, 312}, /* to itself */
    {0xdd9ecf52, -383}, /* put * into */
    {0xdda82623, -330}, /* if miss */
    {0xddab7939, -344}, /* abort */
    {0xddb120f2, -297}, /* tool * up */
    {0xddb577f7, -348}, /* must * befor */
    {0xddb746a1, -317}, /* dont try */
    {0xddb85612, -322}, /* user * may */
    {0xddbe9bb3, -293}, /* find * by */
    {0xddbf33cb, 325}, /* call * out */
    {0xddc3c40d, -280}, /* calculat * and */
    {0xddc9a690, -388}, /* error * return */
    {0xddcbcafd, -325}, /* doe * exist */
    {0xddcca5c0, -387}, /* not set */
    {0xddcd8258, -268}, /* exist key */
    {0xddd44336, 270}, /* a hard */
    {0xddd88468, -357}, /* dont * a */
    {0xdde2c3f0, -367}, /* count for */
    {0xddecd86f, -291}, /* and * summary */
    {0xddedd2d3, -554}, /* the * releas */
    {0xddf8412a, -464}, /* app nam */
    {0xddfcdfa7, 329}, /* say the */
    {0xddfd3adb, -287}, /* for * team */
    {0xde0199a3, -268}, /* project * run */
    {0xde01d231, -328}, /* gpu capacity */
    {0xde03c803, -273}, /* step * includ */
    {0xde07f600, -368}, /* use * batch */
    {0xde0f4f85, -281}, /* onenot */
    {0xde0f77a0, -439}, /* grid */
    {0xde118f15, -441}, /* postlayout */
    {0xde12402e, -271}, /* list member */
    {0xde1a955e, -427}, /* ^ base64 */
    {0xde1b4b82, -267}, /* get * spec */
    {0xde2484eb, -262}, /* connection are */
    {0xde289ea1, -736}, /* and tim */
    {0xde2f0e43, -356}, /* judgment */
    {0xde3103f7, -266}, /* owner * the */
    {0xde365af6, -290}, /* and * detection */
    {0xde375234, 265}, /* in order */
    {0xde48af61, -279}, /* ^ generat */
    {0xde4ff774, -289}, /* out * all */
    {0xde568e15, -328}, /* do * fill */
    {0xde571afa, -294}, /* add an */
    {0xde6bca0b, -283}, /* wer add */
    {0xde78be11, -296}, /* as * decimal */
    {0xde7da676, -436}, /* of chang */
    {0xde900be2, -433}, /* submission */
    {0xde92192e, -326}, /* return * log */
    {0xde94f803, 410}, /* neighbour */
    {0xde98c566, -271}, /* property * the */
    {0xde98cc31, -269}, /* includ sourc */
    {0xdea7523c, -498}, /* a group */
    {0xdeaf3d51, 333}, /* and kill */
    {0xdebfeb9a, -332}, /* next to */
    {0xdec09148, -383}, /* blur */
    {0xdecd03af, -302}, /* ^ eras */
    {0xded0e062, 263}, /* the * declin */
    {0xded5c018, -320}, /* edit * fil */
    {0xded78a8a, -286}, /* the * thi */
    {0xdedb2591, -394}, /* to undo */
    {0xdedf3bbc, -299}, /* tool * only */
    {0xdee1e485, -326}, /* wer remov */
    {0xdee294f6, -403}, /* stop call */
    {0xdeed7dd1, -286}, /* an embed */
    {0xdeefb773, -436}, /* be seen */
    {0xdef5d017, -487}, /* per * and */
    {0xdefec9e7, -396}, /* honor */
    {0xdf0193b9, -543}, /* ^ option */
    {0xdf033dc0, -459}, /* to * trash */
    {0xdf039648, -779}, /* but not */
    {0xdf058051, 287}, /* want * see */
    {0xdf09a609, -689}, /* latitud */
    {0xdf0aaaa2, -356}, /* befor * anyth */
    {0xdf0c9c2c, -285}, /* is unchang */
    {0xdf157e34, -373}, /* alway requir */
    {0xdf1656a7, -402}, /* ^ deactivat */
    {0xdf19f650, -281}, /* 0 from */
    {0xdf1dc080, 427}, /* them */
    {0xdf20ee5f, -298}, /* to ship */
    {0xdf279815, -273}, /* priority is */
    {0xdf2a736a, -273}, /* end * end */
    {0xdf2ce658, -292}, /* writ * folder */
    {0xdf3843aa, -578}, /* deactivat */
    {0xdf40db25, -500}, /* befor * thi */
    {0xdf431c07, -358}, /* overwrit a */
    {0xdf4e9d61, 308}, /* so * we */
    {0xdf4f460f, -314}, /* availabl on */
    {0xdf51015c, -352}, /* of * pull */
    {0xdf5d1e37, -361}, /* all current */
    {0xdf673da6, -323}, /* the guard */
    {0xdf6a1707, -285}, /* for on */
    {0xdf6c402f, -512}, /* ask * confirmation */
    {0xdf7024c4, -263}, /* retriev comment */
    {0xdf728d68, -266}, /* of * upload */
    {0xdf77f971, -299}, /* as read */
    {0xdf81d9a1, -264}, /* telemetry * to */
    {0xdf8b4833, -285}, /* for push */
    {0xdf8bc797, 344}, /* tool answer */
    {0xdf8d0dd9, -294}, /* a * reader */
    {0xdf95a2fa, 323}, /* read mail */
    {0xdf9ff596, -298}, /* is * separat */
    {0xdfa0a06f, -313}, /* programmatical */
    {0xdfaf90ae, -315}, /* carry * with */
    {0xdfb9a381, -286}, /* server if */
    {0xdfbbcf98, -336}, /* github history */
    {0xdfbcdff4, -341}, /* skip thos */
    {0xdfbeb96a, -622}, /* updat a */
    {0xdfbfe418, -576}, /* simulator */
    {0xdfc860f0, -316}, /* used * improv */
    {0xdfc98fbd, -262}, /* local * only */
    {0xdfd1d665, -789}, /* ^ tru */
    {0xdfd2f4b3, 264}, /* vault unlock */
    {0xdfd48490, -275}, /* ptr record */
    {0xdfdd2702, -327}, /* bottom * the */
    {0xdfdee427, -383}, /* with find */
    {0xdfe4b71e, -289}, /* row * to */
    {0xdfe9658f, -359}, /* customer may */
    {0xdfe99cd8, -340}, /* it must */
    {0xdfee0978, -272}, /* header for */
    {0xdfef6e6b, -290}, /* log * refus */
    {0xdff15a45, -379}, /* optimiz */
    {0xdff1dd1e, -264}, /* or * other */
    {0xdff3217b, -336}, /* a * container */
    {0xdff47593, -401}, /* retry the */
    {0xdff926c6, -278}, /* from * after */
    {0xdffc6b17, -359}, /* first pag */
    {0xe0044302, -289}, /* establish */
    {0xe017473d, -275}, /* upload * off */
    {0xe0341bbf, -342}, /* server doesnt */
    {0xe03c7524, -263}, /* content * web */
    {0xe041d193, -495}, /* relationship */
    {0xe0425af0, -278}, /* analytic * the */
    {0xe046af38, -285}, /* for * audit */
    {0xe04795ca, -318}, /* trim to */
    {0xe0491286, -301}, /* are * not */
    {0xe0595ce4, -326}, /* and attach */
    {0xe05b5263, -270}, /* as * item */
    {0xe05d7559, -298}, /* effect on */
    {0xe0615f7b, -457}, /* and * is */
    {0xe06ef707, -305}, /* in * even */
    {0xe06f4ec7, -290}, /* deliver at */
    {0xe0702bbd, -408}, /* operation to */
    {0xe0746b1f, -312}, /* raw output */
    {0xe0751034, -326}, /* all * chang */
    {0xe07d001d, -324}, /* for * databas */
    {0xe0855327, -280}, /* siz */
    {0xe0867bd8, -295}, /* a transaction */
    {0xe08ab68f, -325}, /* ^ prepar */
    {0xe08b381b, -307}, /* a * her */
    {0xe08c4262, -363}, /* mor * are */
    {0xe08e957a, -313}, /* seed * are */
    {0xe09456fb, -449}, /* extract */
    {0xe09567eb, -514}, /* sav view */
    {0xe0aa00d2, 274}, /* redirect * to */
    {0xe0acc3f8, -394}, /* sinc * the */
    {0xe0b1d11a, -588}, /* keyword */
    {0xe0c0e441, -268}, /* return * is */
    {0xe0c1684a, -326}, /* return error */
    {0xe0cdf219, 274}, /* our * is */
    {0xe0d5e43c, -305}, /* receipt * request */
    {0xe0d7e030, -317}, /* objecttyp */
    {0xe0e12685, -269}, /* surviv * so */
    {0xe0e2adda, -424}, /* ^ has */
    {0xe0ed852a, -264}, /* about each */
    {0xe0ee7265, -313}, /* to whom */
    {0xe0f07c40, -507}, /* of * location */
    {0xe0f08057, -272}, /* not rely */
    {0xe0f61bbb, -611}, /* to execut */
    {0xe0f94011, -298}, /* if * the */
    {0xe0f9b373, -306}, /* and * context */
    {0xe0f9ba08, -435}, /* is mark */
    {0xe0fd1f9f, -267}, /* ^ tool */
    {0xe106ecb3, -301}, /* delet * contact */
    {0xe1088e68, -402}, /* git repository */
    {0xe10f0c53, -300}, /* as * filter */
    {0xe110c561, -386}, /* user the */
    {0xe111270e, -268}, /* the * volum */
    {0xe12e058e, -316}, /* 0 * port */
    {0xe13196d6, -283}, /* press * button */
    {0xe1376485, -503}, /* than 0 */
    {0xe1387f83, 272}, /* pag * an */
    {0xe1467528, -323}, /* not present */
    {0xe14700c8, -265}, /* in cell */
    {0xe14a22bb, -344}, /* from * tabl */
    {0xe14a3aea, -337}, /* an activ */
    {0xe14b0e93, -268}, /* on creat */
    {0xe14c1a3e, -294}, /* be * power */
    {0xe14e26e4, -355}, /* a * label */
    {0xe152aec3, 335}, /* ^ prior */
    {0xe157f210, -329}, /* playwright cod */
    {0xe163391c, -273}, /* detail * to */
    {0xe164cf99, -472}, /* team */
    {0xe169fd63, -550}, /* upload url */
    {0xe16a5202, -354}, /* return * public */
    {0xe17cef09, -443}, /* profil nam */
    {0xe17d15f3, -346}, /* optional * the */
    {0xe17f5d68, -384}, /* only * no */
    {0xe1896cc5, -652}, /* invok action */
    {0xe191f02a, -271}, /* from * setting */
    {0xe193d0f0, -279}, /* multiselect only */
    {0xe1a85493, -265}, /* ticket when */
    {0xe1a8de74, -329}, /* is * requir */
    {0xe1b04fca, -361}, /* a migration */
    {0xe1b4f33e, -337}, /* 0 so */
    {0xe1be9576, -445}, /* last * has */
    {0xe1bea9dc, -545}, /* two minut */
    {0xe1cb9f94, -273}, /* when * trac */
    {0xe1cbf9ea, -449}, /* from an */
    {0xe1d0a440, -362}, /* the need */
    {0xe1d1dbe6, 301}, /* guidelin */
    {0xe1d41133, -363}, /* if not */
    {0xe1d51d3c, -475}, /* is cut */
    {0xe1d5f967, -339}, /* each * as */
    {0xe1d6302f, -304}, /* search * it */
    {0xe1e372c1, -324}, /* and no */
    {0xe1e457a3, -374}, /* ^ property */
    {0xe1e92b8e, -353}, /* shell are */
    {0xe1f67cec, -585}, /* recommend for */
    {0xe1f8df60, -302}, /* epic */
    {0xe1fce1e8, -271}, /* summarizer */
    {0xe1ffd743, -443}, /* list directory */
    {0xe201440f, -325}, /* been * by */
    {0xe2026c0f, -408}, /* request id */
    {0xe2028f12, -269}, /* ^ automat */
    {0xe2047ef1, -527}, /* ^ alternativ */
    {0xe20696c2, -546}, /* immutabl */
    {0xe208bbb5, 281}, /* taken away */
    {0xe20a25e4, -309}, /* ^ widget */
    {0xe2110a59, -285}, /* standard output */
    {0xe2132b5f, -539}, /* password is */
    {0xe2133fd2, -264}, /* ask * using */
    {0xe2134b98, -315}, /* tool * check */
    {0xe2157c6a, -366}, /* activ */
    {0xe2173348, -624}, /* the typ */
    {0xe21beb60, -262}, /* thes with */
    {0xe2257613, -529}, /* generation */
    {0xe227de86, -284}, /* and relationship */
    {0xe22c10b5, -336}, /* can also */
    {0xe22df09e, -271}, /* stop * any */
    {0xe22df3f4, -317}, /* and * must */
    {0xe22fb219, 272}, /* drawn from */
    {0xe2378da4, 823}, /* whatever */
    {0xe23a4b60, -389}, /* thi * requir */
    {0xe24009d3, -271}, /* general search */
    {0xe24584b7, -527}, /* and an */
    {0xe2555514, -471}, /* offlin */
    {0xe2593407, -286}, /* set * statu */
    {0xe26082c4, -346}, /* the dev */
    {0xe261c61f, -348}, /* phas 0 */
    {0xe262deb2, -326}, /* call * no */
    {0xe267fa41, -369}, /* a crash */
    {0xe2713290, -346}, /* to use */
    {0xe272249e, -263}, /* other * both */
    {0xe275c611, 362}, /* who report */
    {0xe27bd36f, -293}, /* follow * redirect */
    {0xe27eb00e, -382}, /* q */
    {0xe285df62, -441}, /* for detail */
    {0xe287578c, -431}, /* a * chart */
    {0xe2877951, -702}, /* 0 and */
    {0xe28a0408, -271}, /* mod no */
    {0xe28fa06e, 275}, /* patient * the */
    {0xe2985f0a, -491}, /* lin item */
    {0xe2989c3d, -298}, /* and * cost */
    {0xe2b28771, -296}, /* uniqu identifier */
    {0xe2b64163, -446}, /* list * recipient */
    {0xe2bc8fe0, -298}, /* ^ panel */
    {0xe2bec2a6, -409}, /* most 0 */
    {0xe2c86bc7, -369}, /* cant read */
    {0xe2cb2022, -389}, /* to * person */
    {0xe2d72dfe, -264}, /* can * add */
    {0xe2de3430, -309}, /* not about */
    {0xe2ded8dd, -615}, /* is refus */
    {0xe2e0c941, -609}, /* notion */
    {0xe2e21800, -359}, /* job run */
    {0xe2e64801, -494}, /* the plac */
    {0xe2ea96ca, -573}, /* off by */
    {0xe2f7151d, 384}, /* the * arriv */
    {0xe2fe8c8d, -387}, /* emergency stop */
    {0xe2fe8d5d, -582}, /* is provid */
    {0xe2ff5487, -373}, /* list account */
    {0xe300e938, 288}, /* synchronis * a */
    {0xe302cf15, -301}, /* draft folder */
    {0xe304ba4f, -354}, /* credit */
    {0xe3105960, 460}, /* prior */
    {0xe31162a6, 291}, /* are * at */
    {0xe31247ea, -433}, /* in markdown */
    {0xe316015f, -307}, /* each messag */
    {0xe31761be, -317}, /* channel in */
    {0xe319cc08, -570}, /* exclusiv */
    {0xe31d41e5, -287}, /* str text */
    {0xe3203708, -323}, /* the * lookup */
    {0xe32145b6, -374}, /* them * you */
    {0xe326f1da, 274}, /* user * but */
    {0xe329c2f2, -299}, /* you must */
    {0xe32f1166, -397}, /* vary by */
    {0xe330de38, -270}, /* caus of */
    {0xe3387b2f, -270}, /* item * as */
    {0xe34327c0, -325}, /* and * cant */
    {0xe34a0945, -312}, /* may call */
    {0xe3647d0f, 265}, /* alarm * mut */
    {0xe365f236, -308}, /* board item */
    {0xe369e4a2, 431}, /* attribut the */
    {0xe370bc2a, -364}, /* in * shar */
    {0xe373b5b9, -342}, /* in sentry */
    {0xe38252d5, 318}, /* and empty */
    {0xe3829ae0, -318}, /* stay sign */
    {0xe388b6a4, -284}, /* part * be */
    {0xe3943b6d, -264}, /* ^ shap */
    {0xe39b0aef, 333}, /* your */
    {0xe3a0178c, -300}, /* the form */
    {0xe3a05a06, -326}, /* output with */
    {0xe3a88af8, -272}, /* rat for */
    {0xe3aa01c5, -401}, /* setting for */
    {0xe3b17f07, -309}, /* fre ship */
    {0xe3ba24d9, 317}, /* and buy */
    {0xe3bec7ec, -356}, /* grain */
    {0xe3c8f693, -471}, /* for search */
    {0xe3df6314, 362}, /* it read */
    {0xe3e82648, -276}, /* of * point */
    {0xe3e8f7e0, -302}, /* 0 if */
    {0xe3f08d01, 278}, /* mention the */
    {0xe3f95805, -384}, /* the usag */
    {0xe3fac1a3, -319}, /* a vehicl */
    {0xe4125b11, -331}, /* of public */
    {0xe42714c1, -289}, /* to * stag */
    {0xe42722ce, -342}, /* all member */
    {0xe42c3c39, 273}, /* correction of */
    {0xe443e316, -283}, /* review typ */
    {0xe445d40f, 285}, /* not * part */
    {0xe44f3edb, -325}, /* ^ remain */
    {0xe45b11f6, 320}, /* ^ restriction */
    {0xe45d2e9a, -345}, /* sheet */
    {0xe45dd5d6, -313}, /* you * what */
    {0xe46cd459, -349}, /* content * in */
    {0xe4743822, -317}, /* to * test */
    {0xe475426d, -275}, /* its sourc */
    {0xe4779abd, -474}, /* default the */
    {0xe478d76a, -319}, /* a phras */
    {0xe480a582, -390}, /* wher * can */
    {0xe482825d, -323}, /* after * is */
    {0xe48686a4, -276}, /* two digit */
    {0xe496a05e, -283}, /* for referenc */
    {0xe4970ac4, -281}, /* action log */
    {0xe49ddb46, -712}, /* ^ forc */
    {0xe4a30f6e, -438}, /* in figma */
    {0xe4a4ae5d, -302}, /* are * a */
    {0xe4b2ffbe, -467}, /* account id */
    {0xe4b79f8c, -282}, /* operation was */
    {0xe4c11d92, -268}, /* accept or */
    {0xe4d0c6c1, -374}, /* the worktre */
    {0xe4dad53c, 401}, /* replac your */
    {0xe4db379c, -343}, /* login requir */
    {0xe4ec50fb, -282}, /* outsid * list */
    {0xe4eda7bc, -383}, /* reason budget */
    {0xe4f01b6d, -279}, /* for * templat */
    {0xe4f213fb, -558}, /* runpod */
    {0xe4f77b93, -375}, /* accept * that */
    {0xe4f897ae, -290}, /* for path */
    {0xe5093973, -725}, /* the * operation */
    {0xe50aa94e, -601}, /* to skip */
    {0xe50e19eb, -388}, /* ^ evict */
    {0xe50e8eca, -356}, /* measurement */
    {0xe50ed98a, -357}, /* a cours */
    {0xe51221dc, -303}, /* now list */
    {0xe5138230, -481}, /* see * for */
    {0xe51d82d7, -306}, /* end a */
    {0xe5224744, -268}, /* sent * the */
    {0xe523154d, -362}, /* telemetry is */
    {0xe52be83e, -336}, /* sur * user */
    {0xe52f0fb7, -299}, /* weight * the */
    {0xe5337489, 363}, /* the * lock */
    {0xe53bbc3e, -358}, /* return * content */
    {0xe54c2c61, -294}, /* thread and */
    {0xe55481b5, -292}, /* is * undo */
    {0xe55e68cc, -321}, /* fil contain */
    {0xe561af91, -335}, /* at what */
    {0xe561eb95, -703}, /* execution */
    {0xe566808d, -335}, /* defin the */
    {0xe5679d40, -531}, /* the * valu */
    {0xe568a782, -296}, /* of their */
    {0xe568ec37, -283}, /* is * the */
    {0xe56a2420, -379}, /* and releas */
    {0xe56a7d35, 283}, /* employe is */
    {0xe5736394, -294}, /* when add */
    {0xe5766dd3, -295}, /* sign fail */
    {0xe5767e3a, -335}, /* a * dat */
    {0xe576be3b, -473}, /* ^ doc */
    {0xe57987fc, -295}, /* includ * cod */
    {0xe58969f0, -429}, /* ^ region */
    {0xe58e19b7, -296}, /* unapprov */
    {0xe5aaf4a0, -325}, /* show * nam */
    {0xe5b04695, -309}, /* thi * help */
    {0xe5b0f2e9, -327}, /* summary and */
    {0xe5b3b2cd, -270}, /* ^ directory */
    {0xe5c1e42c, -337}, /* first step */
    {0xe5c3b478, -433}, /* insensitiv */
    {0xe5c827cd, -288}, /* ratio */
    {0xe5c89fdb, -287}, /* and auto */
    {0xe5d86ba7, -363}, /* to that */
    {0xe5d95d1a, -290}, /* remov it */
    {0xe5e1ffb1, -293}, /* a smaller */
    {0xe5e2b1fa, -278}, /* token * 0 */
    {0xe5e4bb51, -276}, /* app should */
    {0xe5e87d28, -335}, /* a * fram */
    {0xe5ef8e36, -395}, /* sign * in */
    {0xe5f6b1c3, -584}, /* to includ */
    {0xe5feec76, -270}, /* tool provid */
    {0xe6064af5, -631}, /* remov * from */
    {0xe60ee319, -287}, /* whos * exist */
    {0xe61756d7, -411}, /* decision */
    {0xe618e74f, -337}, /* list workspac */
    {0xe62310e2, -279}, /* exist yet */
    {0xe62b9d7f, -369}, /* the find */
    {0xe6301eab, -311}, /* to specify */
    {0xe631b76d, -301}, /* for * token */
    {0xe631ee19, 348}, /* the call */
    {0xe63ce0a0, -279}, /* resourc in */
    {0xe63e30e1, -339}, /* return as */
    {0xe645c0c1, -318}, /* mer becaus */
    {0xe64c2128, -314}, /* ^ usual */
    {0xe64d40b2, -266}, /* fre of */
    {0xe65369a5, -417}, /* action * the */
    {0xe656de57, -466}, /* the * languag */
    {0xe65b4f31, -403}, /* each night */
    {0xe65b866e, -466}, /* a search */
    {0xe660e8cf, -354}, /* warn * the */
    {0xe673608e, -409}, /* out by */
    {0xe6739ccb, -268}, /* need writ */
    {0xe673de1a, -306}, /* it * up */
    {0xe67554a2, -386}, /* fre domain */
    {0xe677eb07, -370}, /* www */
    {0xe677fccd, -410}, /* to * what */
    {0xe67d67be, -275}, /* unknown * not */
    {0xe67ebc55, -558}, /* letter */
    {0xe684e3d7, -268}, /* production * to */
    {0xe68524fc, -295}, /* option are */
    {0xe6898cb0, -357}, /* of * patient */
    {0xe696a3e9, -288}, /* on * notebook */
    {0xe69bcd2f, -273}, /* mount directory */
    {0xe6a7ec50, -268}, /* confirmation token */
    {0xe6af0ec6, -269}, /* list * installation */
    {0xe6b7210e, -461}, /* match for */
    {0xe6bc6437, -397}, /* and last */
    {0xe6bc7760, -319}, /* tool text */
    {0xe6ceccbc, -269}, /* is * as */
    {0xe6d71a1d, -305}, /* log * to */
    {0xe6d75013, -334}, /* the coordinat */
    {0xe6d76945, -394}, /* distinct */
    {0xe6df4744, -446}, /* attach * a */
    {0xe6e65997, -328}, /* be run */
    {0xe6eb5a24, -426}, /* a sav */
    {0xe6f356fd, -265}, /* confirmation messag */
    {0xe6f99fb8, -397}, /* never * it */
    {0xe7054b67, 361}, /* export of */
    {0xe7087c44, -317}, /* a * draft */
    {0xe709f2ee, -387}, /* full pag */
    {0xe711d48c, -306}, /* show * total */
    {0xe714cc86, -470}, /* a subscription */
    {0xe7155789, -277}, /* current fil */
    {0xe7228dcf, -461}, /* a * has */
    {0xe7266d3e, -269}, /* referenc * a */
    {0xe729f6dc, -290}, /* alway check */
    {0xe72a684d, -321}, /* for * variabl */
    {0xe72a74ee, -528}, /* ^ click */
    {0xe72c7b84, -355}, /* contradict * other */
    {0xe72ccd38, 287}, /* the * driv */
    {0xe73c053a, -263}, /* a chart */
    {0xe73ec03e, -349}, /* do * retry */
    {0xe74097f0, -340}, /* a respons */
    {0xe740d56c, -291}, /* shar channel */
    {0xe741740e, -280}, /* must * with */
    {0xe74c06d2, -267}, /* the outlook */
    {0xe74d26b9, 311}, /* on * input */
    {0xe754529e, -312}, /* request was */
    {0xe755ed30, -330}, /* messag * error */
    {0xe7607ead, -410}, /* you * tell */
    {0xe76a999d, -266}, /* 0 * with */
    {0xe785a1c3, -275}, /* company profil */
    {0xe78caeda, -272}, /* to * accept */
    {0xe790154d, -292}, /* web * is */
    {0xe791a55a, 295}, /* part wher */
    {0xe791b090, -445}, /* is idempotent */
    {0xe7933bf4, -266}, /* roll * after */
    {0xe79c6d3b, -283}, /* follow * in */
    {0xe7a189a4, -280}, /* need * call */
    {0xe7a2232a, -349}, /* comment from */
    {0xe7add213, -343}, /* rank 0 */
    {0xe7b3e80e, -306}, /* ^ changelog */
    {0xe7c2d0df, -277}, /* cross referenc */
    {0xe7c74ea0, -330}, /* match by */
    {0xe7c9da78, -426}, /* on * new */
    {0xe7d592ec, -288}, /* user * is */
    {0xe7e0cec6, -348}, /* partial result */
    {0xe7e8c2ee, -386}, /* end after */
    {0xe7f0320a, -306}, /* all * match */
    {0xe7f04c07, -409}, /* doe * it */
    {0xe7f16b96, -342}, /* backup * delet */
    {0xe8015d4a, 294}, /* sup the */
    {0xe806d8ae, -366}, /* list * remov */
    {0xe8108b2c, -442}, /* that * you */
    {0xe81bf11b, -393}, /* add * to */
    {0xe820da67, 382}, /* by * the */
    {0xe8286efb, -519}, /* when * job */
    {0xe829d949, -383}, /* even with */
    {0xe83251b2, -546}, /* typical */
    {0xe8353541, -495}, /* is non */
    {0xe83f2146, -513}, /* wrong */
    {0xe83fa177, -358}, /* secret * of */
    {0xe847594f, -318}, /* the branch */
    {0xe84f09de, -303}, /* from every */
    {0xe85446b5, 267}, /* ^ deserialis */
    {0xe85640ac, -309}, /* call * chang */
    {0xe859be46, -398}, /* need its */
    {0xe85edbb7, 362}, /* partner */
    {0xe860c35d, -320}, /* hidden by */
    {0xe8665645, -372}, /* ^ relativ */
    {0xe868f0b6, -300}, /* engagement */
    {0xe877f32a, -299}, /* laps after */
    {0xe878fba2, -355}, /* root caus */
    {0xe882740a, -344}, /* all * session */
    {0xe8884632, -321}, /* only apply */
    {0xe88cde9b, -304}, /* hav opt */
    {0xe89146c7, -288}, /* driv and */
    {0xe893cc9f, 281}, /* the * export */
    {0xe895ee10, -272}, /* text * find */
    {0xe8977970, -505}, /* autosav */
    {0xe89848d4, -280}, /* to * use */
    {0xe89be4e7, -279}, /* on * plan */
    {0xe8a01435, -424}, /* all activ */
    {0xe8aac312, -433}, /* chrom */
    {0xe8ae897b, -267}, /* get profil */
    {0xe8c4c88b, -332}, /* to * messag */
    {0xe8cb5d8e, 268}, /* report * be */
    {0xe8d38b47, 319}, /* post the */
    {0xe8d6edf5, -284}, /* ^ beta */
    {0xe8e350e4, -362}, /* the function */
    {0xe8e7eb36, -285}, /* dat on */
    {0xe8e8ba22, -293}, /* 1m */
    {0xe8ed9cf6, -316}, /* when * licenc */
    {0xe8ef1489, -283}, /* local and */
    {0xe8f43ed0, -377}, /* log * are */
    {0xe8f52d6d, -415}, /* youtub */
    {0xe8f5551a, -340}, /* an edit */
    {0xe8f722a7, -337}, /* switch it */
    {0xe8f9777e, -342}, /* user * delet */
    {0xe90b5f95, -578}, /* token the */
    {0xe9117a69, -443}, /* print * whol */
    {0xe91536d4, -309}, /* semantic search */
    {0xe91d4739, -267}, /* run browser */
    {0xe91d562b, 290}, /* view is */
    {0xe91e703b, 336}, /* hurt */
    {0xe92025c5, -304}, /* open * can */
    {0xe92092e5, -331}, /* can turn */
    {0xe921522a, -300}, /* return step */
    {0xe924fe8f, -292}, /* default * only */
    {0xe92e3b72, -276}, /* fetch * content */
    {0xe92edce5, -425}, /* best practic */
    {0xe9330b94, -287}, /* find query */
    {0xe93f6be1, -273}, /* should * its */
    {0xe940eb51, -363}, /* also need */
    {0xe94250b4, -367}, /* original fil */
    {0xe9466c06, -319}, /* resourc that */
    {0xe9475416, -423}, /* a * instead */
    {0xe94aab4c, -920}, /* wordpress */
    {0xe953f1d4, -323}, /* password field */
    {0xe959b67f, -340}, /* of * nod */
    {0xe9637ec3, -272}, /* the html */
    {0xe964585d, -265}, /* user * team */
    {0xe9665fd9, -399}, /* local * for */
    {0xe96dd354, -334}, /* other editor */
    {0xe96eac24, -300}, /* need when */
    {0xe96f0728, -324}, /* between attempt */
    {0xe972ce61, -262}, /* at * for */
    {0xe97435b3, -333}, /* mailbox password */
    {0xe9752497, -283}, /* is * written */
    {0xe985ca16, -361}, /* to * register */
    {0xe985cdf6, -432}, /* field on */
    {0xe988fa50, -308}, /* doubl click */
    {0xe98f4d2b, -362}, /* ^ javascript */
    {0xe98f76fe, -282}, /* number * fil */
    {0xe9961d2c, -498}, /* mod only */
    {0xe9999a6c, 358}, /* is extend */
    {0xe9a3c537, -325}, /* ^ different */
    {0xe9ae5206, 323}, /* the * describ */
    {0xe9b3738e, -437}, /* should * be */
    {0xe9b88ef8, -422}, /* cli */
    {0xe9c82c19, -329}, /* empty * mean */
    {0xe9c94feb, -439}, /* nam from */
    {0xe9d0207b, -332}, /* is enough */
    {0xe9d79cfc, -578}, /* also return */
    {0xe9d81bb2, -397}, /* bucketsiz */
    {0xe9e0b433, -308}, /* log no */
    {0xe9e2041a, 310}, /* giv a */
    {0xe9e42efb, -296}, /* fetch build */
    {0xe9f10edf, -276}, /* are alway */
    {0xe9f46d61, -331}, /* ^ push */
    {0xe9f54c7f, -384}, /* need * pass */
    {0xe9f5b784, -460}, /* publish a */
    {0xe9f6e016, -358}, /* at * out */
    {0xe9f71a91, -316}, /* 0 valu */
    {0xe9f9f2d3, -463}, /* the feedback */
    {0xe9fb9937, -298}, /* they differ */
    {0xea003834, -263}, /* recipient if */
    {0xea00fa2d, -449}, /* and tool */
    {0xea0bb7f8, -337}, /* item to */
    {0xea0de0d6, -288}, /* no cod */
    {0xea0fa476, -355}, /* card isnt */
    {0xea11c194, -325}, /* property and */
    {0xea1f1855, -458}, /* as * are */
    {0xea20f30b, -363}, /* the activ */
    {0xea2ee62a, 325}, /* flag is */
    {0xea36ed95, -282}, /* given it */
    {0xea3fd6a0, -272}, /* re fetch */
    {0xea419a7a, -378}, /* was shown */
    {0xea4656d9, -315}, /* be * thi */
    {0xea47166a, -504}, /* in * profil */
    {0xea48cce6, -412}, /* one or */
    {0xea4c0a2c, -288}, /* format * is */
    {0xea53af45, -373}, /* its position */
    {0xea5bfcc8, -377}, /* set * tru */
    {0xea5cb8a5, -403}, /* 0 day */
    {0xea5ec28c, -275}, /* project * list */
    {0xea60ebe6, -296}, /* when * question */
    {0xea6b8c09, -277}, /* claud * and */
    {0xea7125f9, -466}, /* attribut for */
    {0xea7e9de9, -269}, /* ^ fork */
    {0xea95bf8f, -325}, /* geographic */
    {0xea988766, -592}, /* a team */
    {0xea99335f, -293}, /* volumeid */
    {0xeaa8f4f5, -477}, /* for * thi */
    {0xeaad1cd0, -530}, /* search * for */
    {0xeab46a9d, -288}, /* cant approv */
    {0xeab67f35, 293}, /* loss */
    {0xeabdd466, -425}, /* how the */
    {0xeabe5b54, -594}, /* the column */
    {0xeac1ceab, -418}, /* so read */
    {0xeac41945, -314}, /* creat * updat */
    {0xeac96970, 284}, /* rul * set */
    {0xead59bfd, -656}, /* chat messag */
    {0xead7f2ee, 264}, /* to comp */
    {0xead80e51, -322}, /* ^ cant */
    {0xead8e2d8, -283}, /* desir set */
    {0xeadb0ed1, -286}, /* default reviewer */
    {0xeadc83a6, -353}, /* mak text */
    {0xeae10e94, -320}, /* see get */
    {0xeae2b810, -448}, /* chip */
    {0xeaeb6b41, -301}, /* enter by */
    {0xeaebdd0d, -362}, /* alarm * the */
    {0xeaec60cb, -271}, /* delet * archiv */
    {0xeaed2f7d, -347}, /* tim * for */
    {0xeaf2db73, -275}, /* redirect are */
    {0xeaf4676d, -365}, /* a notic */
    {0xeaf56fce, -298}, /* graceful */
    {0xeaf81635, -468}, /* detail of */
    {0xeb001b51, -288}, /* reason to */
    {0xeb0e2faf, -290}, /* ^ cpu */
    {0xeb17891c, -677}, /* analyz */
    {0xeb17ce30, -268}, /* pag * remov */
    {0xeb1fa4ab, -334}, /* and * used */
    {0xeb20761f, -357}, /* event in */
    {0xeb2e894a, -265}, /* only cor */
    {0xeb3143f8, -295}, /* notic box */
    {0xeb3817e7, 330}, /* switch the */
    {0xeb443906, -387}, /* to localhost */
    {0xeb49a1f2, 331}, /* switch of */
    {0xeb501f45, 294}, /* the * hesitat */
    {0xeb557df4, -409}, /* only * thi */
    {0xeb583258, 352}, /* retry with */
    {0xeb594fc0, -485}, /* return * updat */
    {0xeb5a3ee9, -322}, /* no * text */
    {0xeb68bdd6, -287}, /* add * for */
    {0xeb6b5787, -265}, /* and * block */
    {0xeb780bf6, -462}, /* hyperlink */
    {0xeb83cd9a, -294}, /* address * only */
    {0xeb86fb9e, -391}, /* memory fre */
    {0xeba34f31, -356}, /* repo relativ */
    {0xeba79acc, -291}, /* doc index */
    {0xebaa7e4c, -414}, /* passphras */
    {0xebab8d0e, -327}, /* as delet */
    {0xebacf231, -267}, /* to narrow */
    {0xebb287f3, -315}, /* never * them */
    {0xebb6ab84, 332}, /* all staf */
    {0xebc0f163, 357}, /* the sponsor */
    {0xebc7810e, 304}, /* to * pupil */
    {0xebc80acb, -416}, /* creat the */
    {0xebda3da7, -312}, /* use * tru */
    {0xebf7bec4, -309}, /* endpoint to */
    {0xebf9abcf, -504}, /* to switch */
    {0xec0cf403, -380}, /* format for */
    {0xec0cf418, -298}, /* chang after */
    {0xec0f3262, -346}, /* complet content */
    {0xec11eda2, -279}, /* at * not */
    {0xec13f606, -269}, /* when * featur */
    {0xec13fd8c, -470}, /* not act */
    {0xec14f179, -393}, /* in * sent */
    {0xec1ad884, -312}, /* ^ liquid */
    {0xec245319, -297}, /* order * be */
    {0xec2a38ba, -376}, /* for fifteen */
    {0xec2c918e, -436}, /* the figma */
    {0xec2cf708, -296}, /* avoid miss */
    {0xec33377f, -464}, /* input parameter */
    {0xec37cb5a, -314}, /* never shar */
    {0xec38faa4, 365}, /* do * it */
    {0xec39d048, -274}, /* can includ */
    {0xec3a33a1, -282}, /* star receiv */
    {0xec47d783, -306}, /* from * proxy */
    {0xec4efca7, -341}, /* recurrenc */
    {0xec515e5a, -270}, /* return * id */
    {0xec599e34, -314}, /* can * or */
    {0xec5c36d5, -477}, /* return * as */
    {0xec5d1504, -333}, /* json schema */
    {0xec7968d2, 410}, /* better */
    {0xec7a8572, -328}, /* the condition */
    {0xec81594b, -315}, /* result * and */
    {0xec84646c, -350}, /* bitbucket * request */
    {0xec94c6e5, -268}, /* git * if */
    {0xec97e41a, -287}, /* dirty */
    {0xec9f8f81, -440}, /* ^ handl */
    {0xeca3a8e9, -384}, /* to notify */
    {0xeca92b8e, -287}, /* to cast */
    {0xecae1be9, -367}, /* school account */
    {0xecb56547, -422}, /* a profil */
    {0xecbd46fc, -308}, /* for llm */
    {0xecc10a2f, -266}, /* record * lock */
    {0xecc2f1df, -263}, /* for plain */
    {0xecc39328, -367}, /* notic * and */
    {0xecc420d4, -373}, /* trad are */
    {0xecea9e79, -291}, /* list devic */
    {0xeceac4f5, -302}, /* partial */
    {0xecf249d1, -396}, /* visibility * privat */
    {0xecf62184, -292}, /* restart * app */
    {0xecfac094, -321}, /* ^ setup */
    {0xecff80f1, -292}, /* to restart */
    {0xed02f993, -440}, /* interpret */
    {0xed04dd8a, -330}, /* in on */
    {0xed14427f, -418}, /* percentag */
    {0xed162e32, -331}, /* ^ hold */
    {0xed169a36, -507}, /* ^ assign */
    {0xed1af984, -587}, /* a separat */
    {0xed1b30e3, 335}, /* the * profil */
    {0xed1c8f60, 361}, /* are chang */
    {0xed2ab237, 285}, /* been */
    {0xed2e1519, -311}, /* from what */
    {0xed36ed94, -349}, /* off * new */
    {0xed441a7b, -322}, /* to production */
    {0xed48d0f2, 570}, /* as */
    {0xed4e583b, 269}, /* security question */
    {0xed5635bf, -269}, /* children * never */
    {0xed5696d5, -294}, /* convert it */
    {0xed5a84fa, -492}, /* password are */
    {0xed5da7a3, -340}, /* chat * to */
    {0xed5fac70, -571}, /* is * request */
    {0xed60592c, -395}, /* instanc path */
    {0xed613558, -269}, /* messag id */
    {0xed620648, -403}, /* description */
    {0xed66ee20, -375}, /* if availabl */
    {0xed6aeef7, -323}, /* header and */
    {0xed748329, -481}, /* item * in */
    {0xed755099, -288}, /* featur * on */
    {0xed7908da, -1029}, /* ^ exampl */
    {0xed7a6cac, -316}, /* version for */
    {0xed7d0ee1, 287}, /* of * hom */
    {0xed807b7c, 285}, /* fil * that */
    {0xed81ef06, -440}, /* width */
    {0xed8675bc, -300}, /* run under */
    {0xed8aafa5, -434}, /* qql */
    {0xed926416, -424}, /* expir * the */
    {0xedae1b39, 308}, /* the * quantity */
    {0xedb25d71, -269}, /* its prefix */
    {0xedc597b4, -345}, /* information for */
    {0xedc62efe, -478}, /* overwrit * fil */
    {0xedca2b05, -282}, /* export * tabl */
    {0xedcaf4fa, -280}, /* with end */
    {0xeddf0325, -497}, /* dat * and */
    {0xede1ceda, -389}, /* reduc the */
    {0xede39075, -326}, /* interaction * the */
    {0xede8edf5, -331}, /* sourc in */
    {0xedede946, -293}, /* thousand of */
    {0xedeef7bf, -288}, /* no * beyond */
    {0xedf0cec9, -365}, /* to research */
    {0xedf35bc5, -325}, /* log of */
    {0xedf395a2, -274}, /* data * by */
    {0xedff3b5a, -761}, /* ^ block */
    {0xee089453, 267}, /* is * they */
    {0xee0b9433, -292}, /* only show */
    {0xee0c525b, -300}, /* end lin */
    {0xee0fc0ef, -612}, /* for * messag */
    {0xee11c32e, -560}, /* association */
    {0xee189c8d, -517}, /* ^ then */
    {0xee1bde21, -584}, /* path */
    {0xee24c926, -380}, /* messag as */
    {0xee2502a1, -303}, /* bypass branch */
    {0xee2fd03a, -298}, /* of * directory */
    {0xee4438fa, -302}, /* valu * thi */
    {0xee46c23f, -466}, /* api call */
    {0xee51b3c0, -296}, /* new * it */
    {0xee59070d, -496}, /* sal channel */
    {0xee5f5896, -366}, /* ^ discover */
    {0xee61ca19, -442}, /* ^ pag */
    {0xee6a6676, -583}, /* relation */
    {0xee7797fd, -334}, /* show * which */
    {0xee7bf0b9, -287}, /* search * event */
    {0xee81081a, -374}, /* property is */
    {0xee84f91e, -513}, /* not follow */
    {0xee8dc905, 312}, /* quot * the */
    {0xee960188, -394}, /* height * the */
    {0xee96b7a3, -319}, /* 0 00z */
    {0xee96f617, -267}, /* screen orientation */
    {0xee98a526, -436}, /* sandbox account */
    {0xee9a6e93, -304}, /* and refund */
    {0xee9b751c, -391}, /* of * ids */
    {0xee9d30a0, -559}, /* valu * be */
    {0xeea1a4f3, -323}, /* environment nam */
    {0xeea6ea28, -276}, /* cach hold */
    {0xeea7e069, 377}, /* read * thermostat */
    {0xeea93701, -376}, /* list * availabl */
    {0xeeaaafe6, -442}, /* a fil */
    {0xeeb5af86, -598}, /* for * new */
    {0xeeb735a3, -285}, /* releas nam */
    {0xeec05fb6, -753}, /* id of */
    {0xeec10bff, 289}, /* delet * of */
    {0xeec7b0fd, -285}, /* a colon */
    {0xeec822e7, -290}, /* use * all */
    {0xeecc7691, -280}, /* request field */
    {0xeecdd0c0, 274}, /* model * not */
    {0xeed0c579, -319}, /* first when */
    {0xeed372ec, -551}, /* obtain from */
    {0xeeda7b4a, -332}, /* than being */
    {0xeedf28d8, -489}, /* the organiser */
    {0xeee38fd9, -428}, /* exact nam */
    {0xeee64c8b, 412}, /* the * person */
    {0xeee88084, -352}, /* provider * of */
    {0xeef24375, -262}, /* the secur */
    {0xeefb4438, -288}, /* noth has */
    {0xef056457, -336}, /* to post */
    {0xef061519, -387}, /* in * operation */
    {0xef119920, -380}, /* index to */
    {0xef11ca7b, -332}, /* not * production */
    {0xef19338b, -323}, /* databas to */
    {0xef22f800, -419}, /* draft a */
    {0xef23315e, -367}, /* start process */
    {0xef278cfd, -268}, /* echo back */
    {0xef285e38, 264}, /* may be */
    {0xef357d73, -316}, /* guinea */
    {0xef3a2a25, -299}, /* id * which */
    {0xef3c06f2, -290}, /* not * no */
    {0xef3e981d, 314}, /* acknowledgement */
    {0xef420013, 295}, /* do * without */
    {0xef4bf952, 269}, /* config and */
    {0xef4e61be, -390}, /* start from */
    {0xef50cf6b, -275}, /* is * without */
    {0xef5ec44d, -331}, /* befor run */
    {0xef5efd15, -298}, /* torecipient */
    {0xef63f8f9, -333}, /* perform on */
    {0xef6a2ac4, -490}, /* target */
    {0xef6d77d7, -436}, /* comment * a */
    {0xef71064a, -306}, /* mut a */
    {0xef731928, -336}, /* stor a */
    {0xef77d1ae, -400}, /* apply * every */
    {0xef8691d0, -355}, /* ^ expand */
    {0xef874e8d, -486}, /* dyno */
    {0xef8960b5, 268}, /* tarif */
    {0xef8e8f9f, 265}, /* feed */
    {0xef933f12, -390}, /* heal */
    {0xef96fba4, -271}, /* step 0 */
    {0xef973d27, -450}, /* java */
    {0xef9b3b04, 271}, /* when ask */
    {0xef9d2a83, 329}, /* cam */
    {0xefa1fe1e, -275}, /* for * journal */
    {0xefa343c1, -269}, /* get * task */
    {0xefa99e86, -314}, /* sav * disk */
    {0xefad2311, -278}, /* key * by */
    {0xefb247fa, -283}, /* git * are */
    {0xefb2e0e0, -282}, /* or updat */
    {0xefbd6fb6, -342}, /* register * domain */
    {0xefc4738c, -296}, /* maxwaitm */
    {0xefced1c4, -467}, /* used when */
    {0xefd78ec9, 275}, /* nam * an */
    {0xefe0d212, -301}, /* neither the */
    {0xefe957f9, -309}, /* thi * off */
    {0xeff04be2, -313}, /* endpoint * and */
    {0xeffcae55, 424}, /* whatever the */
    {0xeffe53d6, -268}, /* second person */
    {0xeffe5aa8, -506}, /* slug * the */
    {0xf00657b3, -326}, /* merg strategy */
    {0xf0190061, -290}, /* confirmation that */
    {0xf01e3006, -280}, /* the encod */
    {0xf0253e0b, 290}, /* taken as */
    {0xf02a9d62, 383}, /* checker */
    {0xf02ef84a, -443}, /* multi */
    {0xf02f6cbb, -491}, /* classic */
    {0xf03271e5, -266}, /* check * in */
    {0xf03341ea, -390}, /* list can */
    {0xf033b714, 292}, /* repository content */
    {0xf036b80f, -291}, /* given tim */
    {0xf03ad230, -335}, /* photo and */
    {0xf03c0487, -277}, /* has * invit */
    {0xf03c7f4a, -373}, /* for group */
    {0xf03dd174, 497}, /* we */
    {0xf03e0f33, 304}, /* doctor * is */
    {0xf04313e3, -379}, /* them * part */
    {0xf04b0b11, -270}, /* its root */
    {0xf04cae1f, -521}, /* thirty day */
    {0xf04dd66c, -371}, /* account after */
    {0xf04ef0c9, -265}, /* for twenty */
    {0xf054d1c4, -471}, /* outlook */
    {0xf05dc4f6, -336}, /* branch * its */
    {0xf066341c, -355}, /* auto fix */
    {0xf06a704c, -321}, /* ^ effect */
    {0xf06d7983, -429}, /* to compar */
    {0xf06eaf2c, -347}, /* optional * to */
    {0xf06f2886, -331}, /* from befor */
    {0xf06fb386, -268}, /* be open */
    {0xf076a577, 294}, /* legal department */
    {0xf07f7a28, -309}, /* nam without */
    {0xf0806e47, -376}, /* to * enabl */
    {0xf0885d4c, -538}, /* record a */
    {0xf08c0333, -391}, /* ther * one */
    {0xf0908c7d, -309}, /* rfc 0 */
    {0xf09ad45e, -329}, /* the formtoken */
    {0xf09b3dcd, -310}, /* all environment */
    {0xf0ab749f, -536}, /* are held */
    {0xf0b6a2bd, -468}, /* thes */
    {0xf0b77983, -335}, /* ^ withdraw */
    {0xf0b917b1, -268}, /* templat id */
    {0xf0bde9a7, -435}, /* user confirm */
    {0xf0bf9b89, -335}, /* be review */
    {0xf0c33937, -347}, /* tab you */
    {0xf0d209c6, -283}, /* draft * rep */
    {0xf0d2683d, -269}, /* minut after */
    {0xf0d2af32, -301}, /* thought need */
    {0xf0d64391, -480}, /* resourc */
    {0xf0d795dc, -311}, /* for member */
    {0xf0e0380e, 338}, /* from * user */
    {0xf0e15876, -432}, /* messag * in */
    {0xf0e1856c, -274}, /* for driv */
    {0xf0e5d092, -594}, /* any of */
    {0xf0e70a81, -296}, /* will * automatical */
    {0xf0ee00f0, -332}, /* their setting */
    {0xf0f37465, -435}, /* injection */
    {0xf0f48f74, -368}, /* ^ instagram */
    {0xf0fd1c99, -279}, /* them * carry */
    {0xf1027279, -264}, /* and respons */
    {0xf103a199, -346}, /* script to */
    {0xf1092f97, -308}, /* given nam */
    {0xf10b9b41, -441}, /* terminal session */
    {0xf10ce197, -272}, /* row for */
    {0xf10d1bc6, 294}, /* the employe */
    {0xf11720f2, 282}, /* the ledger */
    {0xf117b17e, -317}, /* result from */
    {0xf11ad237, -316}, /* to * doctor */
    {0xf11ec11c, -303}, /* ^ up */
    {0xf12472a7, -357}, /* thumbnail */
    {0xf12592a1, -324}, /* lock * taken */
    {0xf128c1f8, -262}, /* with trac */
    {0xf12bf2f0, -286}, /* when start */
    {0xf12ed234, -296}, /* propos the */
    {0xf131efc9, -270}, /* with * team */
    {0xf133686f, -264}, /* a4d1aae7216b47ff8117cf4 */
    {0xf1377077, 314}, /* auto renew */
    {0xf13dc1d1, -354}, /* with * version */
    {0xf144b477, -427}, /* default * and */
    {0xf152fb64, -395}, /* already don */
    {0xf15935f9, -467}, /* tab */
    {0xf15aa3c9, -382}, /* ^ cours */
    {0xf16712a1, -325}, /* in * all */
    {0xf16a558b, -553}, /* next js */
    {0xf17523fc, 275}, /* terminal tool */
    {0xf175e105, -424}, /* ^ alia */
    {0xf17aaa24, 402}, /* anew */
    {0xf1842b8c, -376}, /* key * for */
    {0xf185dd97, -447}, /* the url */
    {0xf187bcc1, -273}, /* goggl */
    {0xf18bbb6b, -563}, /* the * what */
    {0xf18c73c1, -276}, /* workspac */
    {0xf18ecdea, -279}, /* should * report */
    {0xf198ab57, -265}, /* method is */
    {0xf19ccc1b, 288}, /* agent rul */
    {0xf19ddec1, -311}, /* get board */
    {0xf1a24847, -673}, /* person who */
    {0xf1a40454, -443}, /* default * 0 */
    {0xf1ab9385, -278}, /* user unless */
    {0xf1b0db23, -387}, /* that * when */
    {0xf1b5bbe3, -620}, /* layout */
    {0xf1b74037, 296}, /* today */
    {0xf1bcdb96, -351}, /* to present */
    {0xf1be94e7, -460}, /* user * access */
    {0xf1bf5f15, -569}, /* are support */
    {0xf1c2aa57, 318}, /* remov * protection */
    {0xf1c6cd19, -464}, /* upload fil */
    {0xf1d41608, -349}, /* fail * ins */
    {0xf1d85224, -291}, /* bar */
    {0xf1d8f8f2, -314}, /* are written */
    {0xf1dd841e, -265}, /* it * it */
    {0xf1e1182c, -647}, /* to * fil */
    {0xf1e28df3, -516}, /* ^ go */
    {0xf1e30df4, -271}, /* to * security */
    {0xf1e968ef, -425}, /* documentation */
    {0xf1ec3680, -318}, /* when * interval */
    {0xf1ee8946, -393}, /* use up */
    {0xf1f4fa27, -307}, /* of * coupon */
    {0xf1f5ef1b, -263}, /* wrong * the */
    {0xf2062a04, -956}, /* websit */
    {0xf208365c, 270}, /* recipient has */
    {0xf20e1e7c, 376}, /* deem */
    {0xf218ccad, -365}, /* ^ linkedin */
    {0xf21943cb, -354}, /* say * and */
    {0xf21f8661, 288}, /* our key */
    {0xf21fe13f, -422}, /* to preview */
    {0xf22a020f, -306}, /* with * next */
    {0xf22d3ea7, -415}, /* on * in */
    {0xf22db2dc, -330}, /* privacy protection */
    {0xf22fcd35, -575}, /* basic */
    {0xf234c743, -272}, /* public data */
    {0xf23781ee, -273}, /* rebuild */
    {0xf23c3220, -267}, /* a * endpoint */
    {0xf23d7996, -298}, /* dont * for */
    {0xf240833b, -287}, /* it isnt */
    {0xf247c140, -286}, /* only * of */
    {0xf24c276c, -292}, /* fir and */
    {0xf252682a, -311}, /* altitud */
    {0xf278a2d5, -295}, /* with statu */
    {0xf283da3a, -314}, /* original * with */
    {0xf2859891, -320}, /* and inform */
    {0xf2864d22, -293}, /* total count */
    {0xf2892eed, -420}, /* the * email */
    {0xf28b7acf, -265}, /* for * replay */
    {0xf29033a5, -269}, /* valu must */
    {0xf2921ad8, 266}, /* broken */
    {0xf292c411, -451}, /* my */
    {0xf2943c0c, -320}, /* tag * to */
    {0xf2994f44, -275}, /* of * chatbot */
    {0xf29ed386, -503}, /* malwar */
    {0xf2a13936, -279}, /* when * full */
    {0xf2a40d72, 272}, /* check * many */
    {0xf2a543fc, -460}, /* cod block */
    {0xf2aad1b1, -310}, /* account on */
    {0xf2b05b0b, 282}, /* mail * answer */
    {0xf2b82995, -278}, /* in emu */
    {0xf2cca500, -328}, /* omit when */
    {0xf2cf72f1, -784}, /* and a */
    {0xf2cfca6f, -282}, /* with * metadata */
    {0xf2d18d78, -459}, /* are * onc */
    {0xf2d374f0, -268}, /* prefer edit */
    {0xf2e285af, 338}, /* the proposal */
    {0xf2f32503, -527}, /* pag * a */
    {0xf2f9e5d4, 333}, /* the * estimat */
    {0xf2fb6f5f, -347}, /* all resourc */
    {0xf302f713, -388}, /* a * end */
    {0xf30962ba, -653}, /* filter * by */
    {0xf30aaaec, -295}, /* with * agreement */
    {0xf30f7460, -272}, /* creation tim */
    {0xf311a588, -266}, /* call * run */
    {0xf316931b, -285}, /* will * delet */
    {0xf316b4c4, -584}, /* localhost */
    {0xf31776d3, -275}, /* input * and */
    {0xf31a935a, -468}, /* commit * to */
    {0xf327f2d6, -305}, /* ^ next */
    {0xf3296227, 310}, /* off so */
    {0xf329c3da, -326}, /* agent job */
    {0xf3331043, -533}, /* ios */
    {0xf3362771, 275}, /* the host */
    {0xf34baeca, -271}, /* requir * 0 */
    {0xf34f700d, 342}, /* thos of */
    {0xf351b62b, -475}, /* waypoint */
    {0xf35512ac, -454}, /* rough */
    {0xf35e1a9f, 339}, /* fil so */
    {0xf36413bf, -287}, /* condens */
    {0xf3642ae8, -380}, /* be display */
    {0xf36a9ecc, -312}, /* on * phon */
    {0xf36d1320, -293}, /* proxy is */
    {0xf375f17e, -366}, /* in * sourc */
    {0xf377117e, 275}, /* in * version */
    {0xf37b12b6, -265}, /* be transfer */
    {0xf37d3bbf, -322}, /* grey */
    {0xf37ecb36, -310}, /* the * region */
    {0xf382bfa1, -523}, /* user * by */
    {0xf384cfd8, -320}, /* customer as */
    {0xf385d6f7, -364}, /* protect the */
    {0xf385e232, -328}, /* call other */
    {0xf389c8b1, -297}, /* beyond that */
    {0xf3900ef3, -272}, /* startdatetim */
    {0xf391e202, -412}, /* currentuser */
    {0xf397a5a2, -297}, /* stay * and */
    {0xf3992258, -296}, /* ^ although */
    {0xf39f2409, -277}, /* channel of */
    {0xf3a3a2ed, -333}, /* due */
    {0xf3a6364c, -360}, /* kill * process */
    {0xf3a77014, 279}, /* open when */
    {0xf3ae23d4, 281}, /* by pass */
    {0xf3afb08a, -275}, /* lin * each */
    {0xf3b2737b, -367}, /* list * summary */
    {0xf3ca8852, -313}, /* get * fil */
    {0xf3cacd10, -270}, /* replacement tool */
    {0xf3cdf19a, -411}, /* tag and */
    {0xf3cff990, -379}, /* team in */
    {0xf3ded049, 275}, /* declar * the */
    {0xf3e4858e, -282}, /* test by */
    {0xf3e987d0, -276}, /* out * offic */
    {0xf3f51342, -305}, /* dependency * install */
    {0xf3f59745, -350}, /* body */
    {0xf4096222, -299}, /* agent * a */
    {0xf40dccb9, -316}, /* in * collection */
    {0xf40f75b0, -409}, /* current * and */
    {0xf412880c, -323}, /* and * writabl */
    {0xf426b5ec, -302}, /* can * set */
    {0xf42c22c4, 371}, /* drop */
    {0xf42dcd0e, -603}, /* a * or */
    {0xf42f9926, 388}, /* certify */
    {0xf436c97e, -333}, /* credit for */
    {0xf43903ce, -289}, /* result * complet */
    {0xf45113bd, 296}, /* its * releas */
    {0xf4538566, -309}, /* by * on */
    {0xf459313c, -351}, /* logic */
    {0xf45adcc9, -325}, /* math */
    {0xf45f8532, -303}, /* model see */
    {0xf4606dc9, -429}, /* map */
    {0xf461c048, -957}, /* timestamp */
    {0xf461d635, 271}, /* templat * contain */
    {0xf4644cc7, -268}, /* thi many */
    {0xf46ae234, -301}, /* you only */
    {0xf46cd751, -271}, /* ten * so */
    {0xf4751083, -334}, /* ^ initial */
    {0xf48173f8, 265}, /* ^ cash */
    {0xf4870a9e, -297}, /* requir * updat */
    {0xf48e728d, -859}, /* shopify */
    {0xf48eb753, -539}, /* lin of */
    {0xf4949a0d, -290}, /* deliver * least */
    {0xf494b564, 348}, /* antiviru */
    {0xf494f1e4, -434}, /* delet when */
    {0xf49e17e8, -416}, /* nam * of */
    {0xf4a86ef2, -349}, /* ^ bas */
    {0xf4aa1cf1, -541}, /* ^ availabl */
    {0xf4aa275a, 279}, /* allowanc */
    {0xf4adf738, -408}, /* be * later */
    {0xf4b01082, -284}, /* off is */
    {0xf4b452ef, -368}, /* two * in */
    {0xf4b664a1, -405}, /* b2 */
    {0xf4b7bf8f, -289}, /* to echo */
    {0xf4bf5f62, 346}, /* the ceo */
    {0xf4c32032, -347}, /* ^ variant */
    {0xf4c62252, -352}, /* property to */
    {0xf4ca3a37, -285}, /* travel * for */
    {0xf4d0b1a1, 262}, /* the not */
    {0xf4d1daed, -266}, /* follow * tool */
    {0xf4d40954, -278}, /* accessibl * guest */
    {0xf4d4a914, -286}, /* resourc id */
    {0xf4e3698d, -344}, /* creat * draft */
    {0xf4e8336d, -301}, /* external peopl */
    {0xf4ebf2a6, -299}, /* restrict access */
    {0xf4ec21f3, -271}, /* documentation pag */
    {0xf4f75bde, -307}, /* a * board */
    {0xf4f85dc9, -750}, /* ^ overrid */
    {0xf5108e34, -325}, /* get form */
    {0xf51262a6, -418}, /* webhook * is */
    {0xf515353c, 295}, /* and pay */
    {0xf515ab8d, 289}, /* miss * can */
    {0xf5186fcd, -374}, /* commit author */
    {0xf51881e1, -323}, /* tag with */
    {0xf524ccca, 264}, /* for * whol */
    {0xf5269e76, -269}, /* chosen project */
    {0xf52b191a, -500}, /* medium */
    {0xf52de046, -294}, /* until * with */
    {0xf53170f0, -302}, /* ^ built */
    {0xf5330568, -286}, /* report and */
    {0xf53ba1f9, -320}, /* server has */
    {0xf55fa5d3, -313}, /* ds */
    {0xf56068e0, 263}, /* and run */
    {0xf56161e9, -594}, /* mock */
    {0xf56d6594, -272}, /* etag * the */
    {0xf5713668, -303}, /* off * default */
    {0xf575df0e, 271}, /* in * comment */
    {0xf5791e7f, 264}, /* advis */
    {0xf57d74f4, -286}, /* sort * for */
    {0xf5803110, -274}, /* privat network */
    {0xf58b0247, -403}, /* to purchas */
    {0xf58b17d6, -282}, /* lighthous */
    {0xf59406c6, -303}, /* enrol a */
    {0xf59a0635, -324}, /* chat * in */
    {0xf5a03f69, -335}, /* ^ replacement */
    {0xf5a58460, -466}, /* nam say */
    {0xf5b6d544, -545}, /* subtask */
    {0xf5ba52a0, -359}, /* sens */
    {0xf5bebadb, -316}, /* at first */
    {0xf5c43fd9, -291}, /* the * creat */
    {0xf5c97784, -407}, /* newlin */
    {0xf5d4b97c, -337}, /* answer * 0 */
    {0xf5d51bec, -293}, /* component is */
    {0xf5d9de07, -278}, /* push * tag */
    {0xf5dbd846, -578}, /* to clear */
    {0xf5eb08ff, -305}, /* secret by */
    {0xf5f1d465, -270}, /* alternativ * a */
    {0xf5fcdf14, -298}, /* whether * was */
    {0xf5fe4002, -390}, /* for * endpoint */
    {0xf601127a, -291}, /* click * link */
    {0xf6026b11, 313}, /* without inspection */
    {0xf607d552, -273}, /* owner has */
    {0xf609784f, -655}, /* typ */
    {0xf6195d62, -292}, /* not sent */
    {0xf6236af2, 349}, /* whil list */
    {0xf625dfbd, 282}, /* trac of */
    {0xf6290387, -336}, /* v4 */
    {0xf62b8ec7, -271}, /* it * don */
    {0xf6320aac, 316}, /* the * conversation */
    {0xf632711d, -410}, /* linux */
    {0xf6374993, -264}, /* commenter */
    {0xf6393557, 299}, /* right * kept */
    {0xf639e2c8, -339}, /* a prescription */
    {0xf63eea5f, -285}, /* updat * in */
    {0xf64f1d25, -372}, /* endpoint */
    {0xf6528b0f, -280}, /* per * so */
    {0xf6574f1e, -489}, /* organiser */
    {0xf66f6dd8, -308}, /* doe in */
    {0xf66f8624, -269}, /* folder comment */
    {0xf673fc34, 334}, /* whil * them */
    {0xf67eb92a, -270}, /* pin a */
    {0xf68826aa, -361}, /* last * commit */
    {0xf68a96e4, -288}, /* on what */
    {0xf68d1e0e, -601}, /* ^ clear */
    {0xf6929db8, -535}, /* continuation */
    {0xf6941d29, -300}, /* to * back */
    {0xf69799f9, -283}, /* optional nam */
    {0xf698e7e3, -337}, /* ^ south */
    {0xf69ba40c, 271}, /* director */
    {0xf6a76c4b, -267}, /* current head */
    {0xf6b19d76, -506}, /* in * account */
    {0xf6b2dd71, -375}, /* detail * of */
    {0xf6b5804c, -326}, /* job end */
    {0xf6b5c282, -382}, /* and offer */
    {0xf6b75fe4, -376}, /* get * copy */
    {0xf6bbdd60, -439}, /* ^ remov */
    {0xf6bf66a1, -313}, /* they * in */
    {0xf6c16c18, -382}, /* call for */
    {0xf6c1bf0b, -273}, /* get all */
    {0xf6c37477, 447}, /* collect */
    {0xf6c3b0a0, 324}, /* ask not */
    {0xf6c5b82e, 315}, /* so the */
    {0xf6d86ea0, -383}, /* befor merg */
    {0xf6d8d818, -296}, /* build in */
    {0xf6daf493, 330}, /* that the */
    {0xf6e4f763, -359}, /* ^ zero */
    {0xf6f802fc, 262}, /* to * day */
    {0xf6fa37d0, 314}, /* keep * the */
    {0xf6fbd3c7, -285}, /* see privat */
    {0xf7005ac2, -369}, /* can tak */
    {0xf705560a, -372}, /* for * singl */
    {0xf71069ce, -285}, /* selector for */
    {0xf71663b7, -571}, /* expect result */
    {0xf71f30ee, -314}, /* and exampl */
    {0xf72007b1, -290}, /* would * remov */
    {0xf72554e7, -404}, /* might be */
    {0xf72a9353, -347}, /* ^ sam */
    {0xf72e37ff, 266}, /* local setting */
    {0xf7328e38, -280}, /* of fiv */
    {0xf736621a, -279}, /* it fail */
    {0xf74a9e60, 335}, /* no longer */
    {0xf754791d, -383}, /* alternativ */
    {0xf756b4ff, 391}, /* the surround */
    {0xf7668e68, 481}, /* everyth */
    {0xf76a8f6a, -274}, /* recommend default */
    {0xf773eeec, -404}, /* user group */
    {0xf781c28a, -276}, /* machin * replac */
    {0xf78984e9, -331}, /* fil one */
    {0xf78aa37d, -287}, /* height in */
    {0xf78c220d, -285}, /* validation is */
    {0xf79016af, -439}, /* fifteen minut */
    {0xf7909414, -386}, /* hav * to */
    {0xf7921af3, -281}, /* you * so */
    {0xf7927e8a, -296}, /* current statu */
    {0xf7955ab2, -447}, /* plan * to */
    {0xf796f341, -425}, /* to put */
    {0xf7979303, -338}, /* tenth of */
    {0xf79cc7ad, -326}, /* primitiv */
    {0xf79e9e3a, -345}, /* self host */
    {0xf7a1e958, -304}, /* dispatcher */
    {0xf7a94d59, -557}, /* for confirmation */
    {0xf7a9f297, -307}, /* ^ avoid */
    {0xf7aaa89b, -447}, /* return * for */
    {0xf7aceef3, -371}, /* perplexity */
    {0xf7af8295, -324}, /* stop * ask */
    {0xf7b1bcbf, -287}, /* ^ represent */
    {0xf7b56b32, -304}, /* without * token */
    {0xf7bbfefe, 264}, /* failur * comp */
    {0xf7bef0e8, -317}, /* instruction * with */
    {0xf7c63fa5, -343}, /* after * last */
    {0xf7c9764e, -500}, /* round to */
    {0xf7cd963a, -455}, /* be * befor */
    {0xf7d3b183, -301}, /* should * consult */
    {0xf7dc2790, -306}, /* content * that */
    {0xf7dffcae, -301}, /* str * to */
    {0xf7e422e9, -263}, /* for * webhook */
    {0xf7e74288, -320}, /* so sign */
    {0xf7e754c8, -280}, /* the outlin */
    {0xf7efb3cb, -315}, /* cluster * report */
    {0xf7f1cbbe, -333}, /* slight */
    {0xf7f4f09a, -270}, /* status to */
    {0xf7f67083, -307}, /* doe * touch */
    {0xf7fa10e7, -370}, /* cas sensitiv */
    {0xf7fb5ef9, -279}, /* to evaluat */
    {0xf80cc3df, -263}, /* respons from */
    {0xf8154dc5, -279}, /* switch * it */
    {0xf815d756, 396}, /* the extra */
    {0xf8255e30, -486}, /* is * back */
    {0xf8262462, -292}, /* question typ */
    {0xf82cb747, 315}, /* as * test */
    {0xf8324a9e, -322}, /* support * the */
    {0xf83e7251, -390}, /* country */
    {0xf844afd7, -353}, /* confirmation * is */
    {0xf84b04ae, -304}, /* host list */
    {0xf84b8dc6, 279}, /* mirror */
    {0xf8597b8a, -358}, /* thi * it */
    {0xf865487a, -370}, /* in * step */
    {0xf882fd09, -369}, /* read structur */
    {0xf886eb4a, -592}, /* in one */
    {0xf88906b3, -341}, /* delet is */
    {0xf889d6f0, -266}, /* get * error */
    {0xf88ac8c7, -343}, /* url are */
    {0xf88b7654, -368}, /* ^ slug */
    {0xf88ef893, -283}, /* meet tim */
    {0xf8903a9d, -431}, /* width * the */
    {0xf8965536, -354}, /* in ticket */
    {0xf8a22bd0, -428}, /* troubleshoot */
    {0xf8aab797, -275}, /* empty body */
    {0xf8b094c0, -449}, /* uid */
    {0xf8b0b3b4, -318}, /* generat if */
    {0xf8c56235, -354}, /* number 0 */
    {0xf8c6fab9, 292}, /* dont bother */
    {0xf8cb87ff, 281}, /* further */
    {0xf8cc2c6f, -286}, /* only then */
    {0xf8cd30f2, -402}, /* in minut */
    {0xf8d63bfc, -270}, /* rul * to */
    {0xf8d98807, -391}, /* depth */
    {0xf8db8e9b, -493}, /* sign it */
    {0xf8e3b9a0, -589}, /* each entry */
    {0xf8e619bd, -402}, /* it * out */
    {0xf8e6aba9, -345}, /* between call */
    {0xf8ec4b61, -267}, /* subtopic */
    {0xf8ec5b41, -309}, /* edit */
    {0xf8fdeb4e, -332}, /* confirm tru */
    {0xf8fe91d2, -277}, /* john */
    {0xf90029ea, -1033}, /* is tru */
    {0xf903ec3c, 271}, /* fals alarm */
    {0xf9042f7f, -349}, /* all comment */
    {0xf9046e36, -308}, /* list * sourc */
    {0xf90bfef4, -275}, /* than writ */
    {0xf90ee7bb, -370}, /* ask first */
    {0xf9169431, 276}, /* remov to */
    {0xf917bd3f, -268}, /* som * for */
    {0xf91ddb14, -269}, /* tool * that */
    {0xf91e16f3, 264}, /* that * about */
    {0xf923a50f, 286}, /* the * workbook */
    {0xf92a36a5, -414}, /* data * a */
    {0xf92fc5da, -382}, /* whenever you */
    {0xf9325248, -306}, /* not log */
    {0xf933d783, -544}, /* of * request */
    {0xf9345797, -346}, /* cell of */
    {0xf9351a3b, -512}, /* read writ */
    {0xf93a9034, -271}, /* ^ business */
    {0xf93f751a, -312}, /* stamp */
    {0xf9404a28, -330}, /* to address */
    {0xf948cd9c, -326}, /* day that */
    {0xf94cee17, 287}, /* the sync */
    {0xf95799cf, -270}, /* for my */
    {0xf96970c9, -264}, /* becom activ */
    {0xf96b64b5, -291}, /* used * be */
    {0xf96fdef4, -309}, /* key * it */
    {0xf972d402, -285}, /* filenam * sav */
    {0xf9816c2d, -326}, /* read * content */
    {0xf9826a61, -388}, /* and doe */
    {0xf9834234, -339}, /* it * releas */
    {0xf98543de, -793}, /* id */
    {0xf989f7ef, -372}, /* result may */
    {0xf990549e, -308}, /* board to */
    {0xf9a47b8c, -263}, /* omit * for */
    {0xf9acabf7, 294}, /* are * of */
    {0xf9b364ed, -300}, /* add remov */
    {0xf9b9b1b1, -281}, /* directory nam */
    {0xf9c64e37, -269}, /* run * tool */
    {0xf9c7475a, -272}, /* havent been */
    {0xf9d46161, -266}, /* report by */
    {0xf9d683c4, 268}, /* alter to */
    {0xf9dc1ef9, -276}, /* on exit */
    {0xf9ddf4c0, -367}, /* by * to */
    {0xf9e3fdea, -303}, /* storag tier */
    {0xf9e69ec2, -300}, /* script from */
    {0xf9ec8db5, -434}, /* ignor when */
    {0xf9ee7f01, -263}, /* if * dont */
    {0xf9f868fa, -269}, /* ^ whol */
    {0xf9fd72bf, -272}, /* tru or */
    {0xfa063cbb, -966}, /* ^ must */
    {0xfa10a289, 269}, /* detail are */
    {0xfa130341, -280}, /* and analysi */
    {0xfa152eb4, -297}, /* exist * in */
    {0xfa193001, -276}, /* one * requir */
    {0xfa1a46cf, -268}, /* sav the */
    {0xfa2480c3, -295}, /* below thi */
    {0xfa24944b, -298}, /* json format */
    {0xfa2ced80, -283}, /* getapicatalogserviceciru */
    {0xfa39f77e, -278}, /* use templat */
    {0xfa3cfe5d, -614}, /* turn * on */
    {0xfa50a1e2, -469}, /* run * to */
    {0xfa529940, -310}, /* pod */
    {0xfa55c9f8, -389}, /* ^ event */
    {0xfa581e35, -297}, /* run * by */
    {0xfa5b4ffe, -883}, /* are refus */
    {0xfa5f8a49, -304}, /* attachment * be */
    {0xfa62bd13, -283}, /* for understand */
    {0xfa69b47d, -348}, /* ^ inlin */
    {0xfa6faefa, -433}, /* and how */
    {0xfa7012c3, -369}, /* list * on */
    {0xfa72c294, -264}, /* nam * messag */
    {0xfa74ad2a, -288}, /* what user */
    {0xfa7617ee, -267}, /* about * tag */
    {0xfa7a6108, -370}, /* npm */
    {0xfa7c8005, -301}, /* pag snapshot */
    {0xfa81bae3, -357}, /* than guess */
    {0xfa924b46, 289}, /* binary is */
    {0xfa96557b, -302}, /* refer * 0 */
    {0xfa9a8144, -652}, /* is * 0 */
    {0xfaa7ea3b, -364}, /* check at */
    {0xfaa9b497, -339}, /* from linear */
    {0xfaaa7e64, -277}, /* stor * enabl */
    {0xfac0324e, -512}, /* entry to */
    {0xfac0dae0, -388}, /* mark * such */
    {0xfac17a23, -318}, /* are * part */
    {0xfac61480, -350}, /* to * changelog */
    {0xface7ea2, 299}, /* objection */
    {0xfad1c45a, -340}, /* from top */
    {0xfad1e9b2, -571}, /* distribution */
    {0xfad8cf98, -339}, /* ^ mileston */
    {0xfadcf2db, -528}, /* pattern */
    {0xfae310f0, -372}, /* stay * until */
    {0xfae5553b, 423}, /* ^ collect */
    {0xfae935b5, -313}, /* presenc * as */
    {0xfaf0862a, -748}, /* return 0 */
    {0xfaf201e7, -291}, /* dependency in */
    {0xfaf6e27e, -365}, /* the possibl */
    {0xfb01b13b, -380}, /* gitignor */
    {0xfb0406bc, -279}, /* cooki banner */
    {0xfb0bd3d2, -272}, /* creat draft */
    {0xfb0f6816, -279}, /* is permanent */
    {0xfb3378bc, -442}, /* in point */
    {0xfb3b7933, -316}, /* sign * from */
    {0xfb428f1d, -637}, /* privacy */
    {0xfb4b9dfa, -281}, /* deprecat * no */
    {0xfb4e0c12, -318}, /* it should */
    {0xfb58ced4, 335}, /* children * are */
    {0xfb5943c1, -524}, /* and read */
    {0xfb5ce188, 299}, /* month it */
    {0xfb65c8df, -331}, /* desktop app */
    {0xfb685ab8, -292}, /* of * or */
    {0xfb6a079d, 269}, /* used * thi */
    {0xfb6c6220, -294}, /* and function */
    {0xfb6e0e1b, -262}, /* updat with */
    {0xfb6f91ac, -697}, /* worker */
    {0xfb76a434, -374}, /* which was */
    {0xfb78b431, -272}, /* or for */
    {0xfb7a63f1, -326}, /* to reset */
    {0xfb7c5b8c, -331}, /* perform * the */
    {0xfb896674, -303}, /* is look */
    {0xfb90f459, -398}, /* domain */
    {0xfba3ccf2, -357}, /* new run */
    {0xfba3f407, -291}, /* no argument */
    {0xfba65715, 264}, /* an * approval */
    {0xfba66f6d, -343}, /* liv key */
    {0xfba9cbe1, 339}, /* that just */
    {0xfbb9fdb3, -384}, /* databas nam */
    {0xfbbd1f2d, -295}, /* undo * last */
    {0xfbca459a, -292}, /* header * a */
    {0xfbca830a, -321}, /* to approv */
    {0xfbd09040, -280}, /* new * on */
    {0xfbd55865, -414}, /* board */
    {0xfbd67c82, -293}, /* hot */
    {0xfbdba9c9, -293}, /* the kind */
    {0xfbe2a3d1, -292}, /* ignor * as */
    {0xfbe508ee, -388}, /* ^ hint */
    {0xfbe6391a, 265}, /* cast * the */
    {0xfbe6b2ee, -268}, /* and you */
    {0xfbe8dbc3, -636}, /* utc */
    {0xfbf2e899, -288}, /* if * non */
    {0xfbf80da3, -382}, /* with real */
    {0xfbfa9265, -355}, /* tim when */
    {0xfbfd58e3, -314}, /* return first */
    {0xfbfe1aa1, -318}, /* ^ pars */
    {0xfc16790a, -538}, /* select the */
    {0xfc16d4a5, -277}, /* you * mention */
    {0xfc180727, -351}, /* notic period */
    {0xfc185b87, -283}, /* cod * an */
    {0xfc1915a1, -276}, /* of offic */
    {0xfc1a1f13, -287}, /* ^ think */
    {0xfc205627, -281}, /* ^ entity */
    {0xfc22c371, -279}, /* be 0 */
    {0xfc2a7ca8, -396}, /* the timestamp */
    {0xfc329f7b, -332}, /* secret to */
    {0xfc36e327, -318}, /* cant * turn */
    {0xfc37eee3, 269}, /* word to */
    {0xfc3d795a, -337}, /* to enroll */
    {0xfc3eea1e, -323}, /* each nod */
    {0xfc41e2b2, -265}, /* ^ treemap */
    {0xfc428cb2, -386}, /* over tls */
    {0xfc4d36f7, -448}, /* thi return */
    {0xfc4fa60b, -351}, /* and * balanc */
    {0xfc6061c0, -407}, /* path are */
    {0xfc608601, -456}, /* are record */
    {0xfc60fbd5, -398}, /* description is */
    {0xfc620b9a, -375}, /* an * array */
    {0xfc694fcc, -510}, /* an environment */
    {0xfc6c24ce, -299}, /* the * markdown */
    {0xfc6e26e2, -263}, /* of * roadmap */
    {0xfc764ca3, -460}, /* if * need */
    {0xfc7d4550, -287}, /* interest match */
    {0xfc8193b4, 287}, /* believ */
    {0xfc89f872, -319}, /* server * allow */
    {0xfc8a63c0, -350}, /* to test */
    {0xfc8f36b8, -292}, /* continu * thread */
    {0xfc9c28c0, -306}, /* as another */
    {0xfc9e57ee, -586}, /* text * of */
    {0xfca26d52, -304}, /* doe * perform */
    {0xfca62179, 366}, /* unus */
    {0xfca82f2d, -394}, /* design system */
    {0xfcba77be, -269}, /* get variabl */
    {0xfcbaf508, -309}, /* circleci tool */
    {0xfcbb2719, -343}, /* market pric */
    {0xfcbb33ea, -622}, /* ^ both */
    {0xfcc034b9, -363}, /* control to */
    {0xfcc37471, -263}, /* result to */
    {0xfccb504f, -274}, /* tak not */
    {0xfccf7947, -281}, /* old nam */
    {0xfcd9d548, -1013}, /* component */
    {0xfcd9d54a, 326}, /* sav thi */
    {0xfcdbbd47, -296}, /* 0 * has */
    {0xfce26a84, 304}, /* customer are */
    {0xfce6a7d2, 293}, /* fewer */
    {0xfce9f944, -270}, /* them is */
    {0xfcec1cf9, -414}, /* unify dif */
    {0xfcee1760, -349}, /* symbolnam */
    {0xfcee983d, -315}, /* last day */
    {0xfcfee032, 359}, /* and wip */
    {0xfcffffdc, -318}, /* evaluat for */
    {0xfd036415, -265}, /* app * it */
    {0xfd0d746d, -290}, /* than need */
    {0xfd0dbf14, -265}, /* search pag */
    {0xfd12d8d5, -337}, /* to * releas */
    {0xfd1b1824, 298}, /* sent * with */
    {0xfd36c776, -269}, /* x */
    {0xfd3b3a7a, -277}, /* of fil */
    {0xfd420d7f, -429}, /* show * output */
    {0xfd42f5ac, -396}, /* for link */
    {0xfd5058d9, -514}, /* even * a */
    {0xfd5882b8, -316}, /* rfc3339 */
    {0xfd5d8418, -350}, /* releas when */
    {0xfd5e9c71, -348}, /* assistant * you */
    {0xfd600088, -460}, /* entrypoint */
    {0xfd61fbc4, -302}, /* lower by */
    {0xfd658790, 399}, /* the household */
    {0xfd67d06d, -360}, /* 0 call */
    {0xfd7427dc, -315}, /* real estat */
    {0xfd7749c2, -304}, /* account usernam */
    {0xfd7908e5, -368}, /* day */
    {0xfd7956ae, 298}, /* of * head */
    {0xfd7f2a70, -301}, /* in * tabl */
    {0xfd8753ae, -347}, /* for * sam */
    {0xfd8c47fc, -466}, /* creat */
    {0xfd8cc155, -354}, /* ^ disk */
    {0xfd9136f7, -263}, /* conversationid from */
    {0xfd918367, -564}, /* are limit */
    {0xfd92bf67, -275}, /* fals * an */
    {0xfd933bd7, -338}, /* will still */
    {0xfd97ebdb, -265}, /* pagepath */
    {0xfd9b3e5b, -385}, /* detection for */
    {0xfd9f0968, 297}, /* unedit */
    {0xfda69245, -597}, /* as text */
    {0xfdada70d, -311}, /* ^ executabl */
    {0xfdae38de, -402}, /* commit * for */
    {0xfdaf7445, 356}, /* you wer */
    {0xfdbe0ff3, -380}, /* user * contact */
    {0xfdbf0056, 313}, /* point are */
    {0xfdc32173, -371}, /* updat it */
    {0xfdc346bb, -422}, /* should * when */
    {0xfdc43f4a, -367}, /* context lin */
    {0xfdcf3d28, -358}, /* is * rather */
    {0xfdcfab72, -340}, /* languag and */
    {0xfdd4aeb0, -417}, /* need * read */
    {0xfdd81845, -271}, /* is mov */
    {0xfddc8c5d, -305}, /* last for */
    {0xfdddeea9, -295}, /* mention internal */
    {0xfddfe14e, -373}, /* the id */
    {0xfdeafd71, -456}, /* height of */
    {0xfdf11a9e, -480}, /* for * text */
    {0xfdfda3c3, -464}, /* minimal */
    {0xfe00730f, 368}, /* tell them */
    {0xfe074fa1, -328}, /* is * delet */
    {0xfe084c6b, -422}, /* the * but */
    {0xfe161c08, -288}, /* the postman */
    {0xfe23d883, -307}, /* an onlin */
    {0xfe29bf33, -640}, /* completion */
    {0xfe2ef91d, -519}, /* call * refus */
    {0xfe42b000, -299}, /* reject */
    {0xfe447557, -496}, /* beyond */
    {0xfe512b19, -281}, /* warn about */
    {0xfe57b2c8, -287}, /* cwd */
    {0xfe5fb124, -331}, /* match tool */
    {0xfe60afb6, -427}, /* and * can */
    {0xfe7468c4, -346}, /* successful respons */
    {0xfe7c8162, -381}, /* already */
    {0xfe8b65ce, -351}, /* fil * fil */
    {0xfe8e34b6, -266}, /* your tool */
    {0xfe9429bd, -397}, /* the * fetch */
    {0xfe97083d, -264}, /* board in */
    {0xfe9b7164, -314}, /* medieval */
    {0xfe9b7a44, -281}, /* prefer * for */
    {0xfe9e583d, -267}, /* is privat */
    {0xfe9e96ec, -266}, /* a multi */
    {0xfea36e9d, -483}, /* tail */
    {0xfea86e8d, -376}, /* restrict to */
    {0xfeadb685, -573}, /* as * on */
    {0xfeb13553, -316}, /* creat * branch */
    {0xfeb36341, -407}, /* pdf */
    {0xfebc4ac6, -349}, /* a * project */
    {0xfec0b70b, -280}, /* ignor * should */
    {0xfed7ca38, -288}, /* stay * your */
    {0xfed843e1, -290}, /* italic */
    {0xfedb9055, -345}, /* commit * of */
    {0xfee1cd62, -379}, /* quot them */
    {0xfee3d1cd, -449}, /* ^ toggl */
    {0xfee75b5e, -392}, /* delet * now */
    {0xfefd087e, 296}, /* thi text */
    {0xfeffd027, -438}, /* instant */
    {0xff0405e9, -653}, /* url * the */
    {0xff120273, -268}, /* with * timestamp */
    {0xff1a5868, -316}, /* absent when */
    {0xff1ff503, -263}, /* with creat */
    {0xff2b8119, -326}, /* no * right */
    {0xff304ac7, -345}, /* with * chang */
    {0xff32f7be, -293}, /* lin official */
    {0xff3a35f6, -386}, /* count * one */
    {0xff3aa105, -311}, /* workflow * a */
    {0xff4140b7, 275}, /* can * treat */
    {0xff47c466, -283}, /* that * pag */
    {0xff498f57, 298}, /* tak * customer */
    {0xff57a4c9, -293}, /* the * git */
    {0xff57ecae, -271}, /* both * are */
    {0xff5b04d0, -335}, /* ^ php */
    {0xff5bc9f5, -285}, /* cant see */
    {0xff61b7ae, -510}, /* browser so */
    {0xff6e7005, -386}, /* after they */
    {0xff71fb37, -375}, /* api return */
    {0xff790596, -327}, /* history or */
    {0xff8e117a, -279}, /* templateid */
    {0xff8f9ff2, -340}, /* told * to */
    {0xff95e446, -289}, /* from * config */
    {0xff986d68, -281}, /* local * read */
    {0xff9efc86, -340}, /* ^ dat */
    {0xffa27f1a, 337}, /* mood */
    {0xffa766e3, -275}, /* output * remov */
    {0xffa8092c, -308}, /* user * from */
    {0xffb04a71, -341}, /* ^ pr */
    {0xffc8b6ac, -284}, /* match * your */
    {0xffcd9d93, -438}, /* facebook */
    {0xffcea114, -377}, /* in * container */
    {0xffcfd384, -307}, /* domain * verify */
    {0xffd2d19e, -300}, /* ^ modifier */
    {0xffd8e8e0, 289}, /* nobody read */
    {0xffdcdff5, -322}, /* only * part */
    {0xffdec3e3, -286}, /* the viewport */
    {0xffea13ce, -264}, /* follow next */
    {0xfff0f2ef, -307}, /* reddit */
    {0xfff23dc3, -264}, /* account without */
    {0xfff8433b, -275}, /* if already */
    {0xfffbf855, -288}, /* the miss */
};
/* clang-format on */

#endif
