/* Made by tools/drift-weights from 4405 sentences that steer, take, hide or overstep and
 * 24799 honest ones; do not edit. Hundredths, sorted by the hash of the term. */
#ifndef LW_DRIFT_WEIGHTS_TABLE_H
#define LW_DRIFT_WEIGHTS_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#define LW_WEIGHT_BASE (-64)

/* clang-format off */
static const struct {
    uint32_t hash;
    int16_t weight;
    bool says; /* else small words only: how somebody writes, not what about */
} weights[] = {
    {0x000035a4, -255, true}, /* fals * includ */
    {0x00038780, -263, true}, /* an appointment */
    {0x0009ff50, -289, true}, /* the suit */
    {0x000a650a, -291, true}, /* a * whil */
    {0x000b8772, -279, true}, /* level * a */
    {0x000be28b, -304, true}, /* shell bash */
    {0x001307a7, -309, true}, /* budget for */
    {0x00154b76, -384, true}, /* job is */
    {0x001c87df, -275, true}, /* thi * list */
    {0x001cf8c6, -339, true}, /* airport */
    {0x001e1a4b, -293, true}, /* add * messag */
    {0x0023f28c, -293, true}, /* resolv them */
    {0x00284fc9, -283, false}, /* to * your */
    {0x002b3297, -342, true}, /* and end */
    {0x003b8711, 245, true}, /* empty filter */
    {0x004118c1, -273, true}, /* multiselect */
    {0x004355c0, 303, true}, /* non exist */
    {0x00462331, -254, true}, /* availabl tool */
    {0x00465f38, -253, true}, /* redirect * the */
    {0x004c19a7, -245, true}, /* fil * local */
    {0x00552c2a, 291, true}, /* account can */
    {0x0057247c, -459, true}, /* each * includ */
    {0x0060d0b7, 382, true}, /* to allow */
    {0x00680d4e, -393, true}, /* previou call */
    {0x006833a2, -336, true}, /* nam if */
    {0x006a4299, 269, true}, /* although */
    {0x006bf08d, -247, true}, /* what * expect */
    {0x0071fa21, -314, true}, /* run job */
    {0x007beeb8, -248, true}, /* container imag */
    {0x007e9bff, -277, true}, /* soon * the */
    {0x0086f353, -302, true}, /* build * to */
    {0x008d5985, -274, true}, /* remov * label */
    {0x00928983, -244, true}, /* at thi */
    {0x0094efa3, -248, true}, /* is * includ */
    {0x009ccf93, -257, true}, /* valu the */
    {0x00a762d5, -272, true}, /* publish send */
    {0x00ae1b24, 305, true}, /* has * limit */
    {0x00b2f67d, -271, true}, /* already * a */
    {0x00b689b8, -673, true}, /* a number */
    {0x00bbb385, -272, true}, /* tp */
    {0x00c1758b, -315, true}, /* cut * befor */
    {0x00c674b9, -265, true}, /* input to */
    {0x00deb567, -511, true}, /* from * list */
    {0x00df530d, -341, true}, /* what * want */
    {0x00dfc959, -248, true}, /* not * look */
    {0x00ec910f, -329, true}, /* send an */
    {0x00ef75ab, -330, true}, /* person has */
    {0x00eff8c1, -248, true}, /* operation with */
    {0x00f0969e, -301, true}, /* copy link */
    {0x00f0d5d8, -374, true}, /* ^ reminder */
    {0x00f2590f, -251, true}, /* a json */
    {0x00f35ba5, 291, true}, /* test against */
    {0x00f72f05, -345, true}, /* document with */
    {0x00fb2938, -261, true}, /* from version */
    {0x00fe3618, -276, true}, /* if neither */
    {0x00ff7039, -320, true}, /* public or */
    {0x0105b201, -270, true}, /* return * confirmation */
    {0x010c1088, -268, true}, /* and label */
    {0x010ee91b, 250, true}, /* receipt is */
    {0x0115f086, -247, true}, /* on * request */
    {0x0135349b, 279, true}, /* the * npm */
    {0x0136262f, -563, true}, /* absolut */
    {0x013a3524, 301, true}, /* payment */
    {0x013b0963, -577, true}, /* nest */
    {0x013bb18e, -351, true}, /* id * return */
    {0x013c99e2, 298, true}, /* speak to */
    {0x014002b6, -416, true}, /* story */
    {0x0145ca39, 311, true}, /* fill with */
    {0x014874d7, -318, true}, /* fee * shown */
    {0x0150fd3f, -312, true}, /* can * thi */
    {0x01527bbb, -282, true}, /* limitation */
    {0x01549fe4, -381, true}, /* execut a */
    {0x0155acd7, -244, true}, /* add * column */
    {0x01592f95, -335, true}, /* resolv to */
    {0x015de892, 288, false}, /* them * of */
    {0x01612f38, 281, true}, /* playlist */
    {0x01629023, 350, true}, /* verification */
    {0x01648554, -366, true}, /* traffic * the */
    {0x016c087b, -381, true}, /* the direction */
    {0x016fee7f, -770, true}, /* entity */
    {0x01717765, -356, true}, /* folder * mount */
    {0x0172f4e2, -371, true}, /* outer */
    {0x01734ac8, -249, true}, /* to * record */
    {0x01747156, -357, true}, /* compos */
    {0x01750c5f, -291, true}, /* call wait */
    {0x01763820, -292, true}, /* only token */
    {0x017bf450, -269, true}, /* ^ rebas */
    {0x017fc5b2, -351, true}, /* the simulator */
    {0x0182a819, -301, true}, /* concis */
    {0x0183316f, 420, true}, /* identity */
    {0x01856c46, -266, true}, /* componentkey */
    {0x018f70e6, -407, true}, /* are verify */
    {0x01902b71, -459, true}, /* for * commit */
    {0x0191d353, -334, true}, /* form * the */
    {0x0193dfd2, -247, true}, /* the * cluster */
    {0x01987924, -249, true}, /* indic */
    {0x0199fa5f, -371, true}, /* refundabl */
    {0x019f2828, -250, true}, /* for * specific */
    {0x01a3f7ad, 260, true}, /* therapy */
    {0x01a4642b, -329, true}, /* remot is */
    {0x01a49773, 380, false}, /* do * at */
    {0x01b2961a, 271, true}, /* fil * user */
    {0x01b8ae30, 324, true}, /* delet * it */
    {0x01bcd08a, -300, true}, /* operation without */
    {0x01bdfb02, -312, true}, /* expiry * the */
    {0x01be2c35, -307, true}, /* format * and */
    {0x01c043a3, -328, true}, /* 0 token */
    {0x01d07e82, 305, true}, /* templat of */
    {0x01d8435b, -487, true}, /* commit hash */
    {0x01e2f398, -355, true}, /* mod default */
    {0x01edb42f, -403, false}, /* are not */
    {0x01ef7fa8, -429, true}, /* what thi */
    {0x01f18196, -282, true}, /* use * templat */
    {0x01f19824, -276, true}, /* four character */
    {0x01f27649, 380, true}, /* to * partner */
    {0x01fecbdb, -272, true}, /* optional description */
    {0x01ff070b, 298, true}, /* mad to */
    {0x0202c783, -366, true}, /* trac * a */
    {0x0209b6dd, 274, true}, /* log * and */
    {0x020d9147, -462, true}, /* tak * argument */
    {0x021534f1, -278, true}, /* redact nam */
    {0x02252788, -484, true}, /* yet */
    {0x022902cf, -354, true}, /* read or */
    {0x022a8b08, -252, true}, /* right befor */
    {0x022c85fd, -276, true}, /* is * support */
    {0x022fd8bf, -389, false}, /* as in */
    {0x0230b405, -330, true}, /* format */
    {0x02320746, -412, true}, /* github */
    {0x02375e11, -300, true}, /* a class */
    {0x02383389, 328, true}, /* viru scanner */
    {0x023848b7, -271, true}, /* nam owner */
    {0x02399dac, -279, true}, /* of * entry */
    {0x023d8c70, -273, true}, /* all entry */
    {0x023fd611, -536, true}, /* center */
    {0x0245e44d, 281, true}, /* playbook */
    {0x02481445, 400, false}, /* ^ in */
    {0x02521f80, -251, true}, /* to ensur */
    {0x02596204, -416, true}, /* asc */
    {0x025a2603, -289, true}, /* server * chang */
    {0x025f45fa, -282, true}, /* not request */
    {0x02672083, -271, true}, /* be automatical */
    {0x026d008e, -340, true}, /* be cancell */
    {0x02826fc7, -320, true}, /* detail tool */
    {0x02915dff, -367, true}, /* europ */
    {0x029a2a80, -368, true}, /* ^ cach */
    {0x02a03756, -288, true}, /* is * correct */
    {0x02a51b1c, -297, true}, /* conversation * a */
    {0x02acdd4b, -246, true}, /* such * 0 */
    {0x02ae52f2, -257, true}, /* ^ green */
    {0x02b6da50, -687, true}, /* decid */
    {0x02bb72d0, 506, false}, /* it */
    {0x02bb9d11, -407, true}, /* reason is */
    {0x02bbccb8, -274, true}, /* server was */
    {0x02c35bb9, -270, true}, /* of cas */
    {0x02c54f2c, -381, true}, /* cloud provider */
    {0x02cb4776, 313, true}, /* do * quiet */
    {0x02d08374, -283, false}, /* if * and */
    {0x02d21bb3, -316, false}, /* was * from */
    {0x02d49786, -246, true}, /* obviou */
    {0x02d88d64, 274, true}, /* tool * send */
    {0x02db6aef, -284, true}, /* sol */
    {0x02dc79c3, -277, true}, /* the futur */
    {0x02ecbf28, -312, true}, /* order number */
    {0x02ef81e1, -278, true}, /* action * agent */
    {0x02f66fbb, 261, true}, /* informational */
    {0x02fa098a, 244, true}, /* ther * the */
    {0x0303e872, -257, true}, /* command not */
    {0x0307f88e, 319, true}, /* ^ unredact */
    {0x03085a4a, 363, true}, /* not app */
    {0x031095d3, -297, true}, /* ^ increas */
    {0x0311c415, -262, true}, /* per segment */
    {0x03142f0d, -311, true}, /* react notebook */
    {0x0315a404, -329, true}, /* show * user */
    {0x031ae632, 292, true}, /* valu * use */
    {0x031e511d, -318, true}, /* under * term */
    {0x031f5a6e, -365, true}, /* from another */
    {0x0322a093, -379, true}, /* call * need */
    {0x0323dad3, -318, true}, /* profil * of */
    {0x032402c3, -272, true}, /* fr */
    {0x032662c9, -248, true}, /* session when */
    {0x0329cec4, -274, true}, /* comment text */
    {0x03324f90, -324, true}, /* json output */
    {0x0339f921, -259, true}, /* includ contract */
    {0x033c4532, -293, true}, /* placeholder * as */
    {0x033f2060, -343, true}, /* extract * from */
    {0x03448e38, -308, true}, /* and * refund */
    {0x03498101, -311, true}, /* used * action */
    {0x034a1af0, -438, true}, /* projectslug */
    {0x034d7db2, 373, true}, /* the playlist */
    {0x034e4456, -383, true}, /* do * ask */
    {0x03545cbe, -291, true}, /* new description */
    {0x0357fa0a, -609, true}, /* filter by */
    {0x0359678f, -348, true}, /* their cooky */
    {0x035a289a, -467, true}, /* version * kept */
    {0x03613aef, -375, false}, /* what * when */
    {0x036290a2, 351, true}, /* found */
    {0x03633c01, -269, true}, /* confirmation * a */
    {0x0363edce, -340, true}, /* when using */
    {0x036b95a4, -245, true}, /* support * and */
    {0x036dec10, -256, true}, /* 0 * after */
    {0x036e9666, -406, true}, /* to privat */
    {0x037b0ab4, -381, false}, /* all * its */
    {0x037c6b80, -412, true}, /* to emulat */
    {0x03810f22, 402, true}, /* replac by */
    {0x0389f8f2, -298, true}, /* stag chang */
    {0x038ac86c, -337, true}, /* and explain */
    {0x038fe36d, -262, true}, /* limit to */
    {0x0391c4ae, -252, true}, /* thi * current */
    {0x0395e8e9, -259, true}, /* brief for */
    {0x039ac17e, -306, true}, /* it too */
    {0x039db94b, -368, true}, /* ssh * key */
    {0x039e6c01, -578, true}, /* the * respons */
    {0x03a53817, -359, true}, /* in * allow */
    {0x03b029a4, -247, true}, /* object * contain */
    {0x03cf882c, -290, true}, /* hatch */
    {0x03d140fb, -333, true}, /* the part */
    {0x03dee78b, 289, true}, /* check * skip */
    {0x03e1a12a, -537, true}, /* represent */
    {0x03e49cee, 250, false}, /* it * from */
    {0x03e61fc3, -349, true}, /* pric * vat */
    {0x03f366a3, 285, true}, /* zero */
    {0x03f81042, -303, true}, /* for calendar */
    {0x04033e72, -312, true}, /* sign ins */
    {0x04036b1a, -350, true}, /* for * tunnel */
    {0x0403aa19, -528, true}, /* period and */
    {0x040990ce, -260, true}, /* and ask */
    {0x041a5d30, 302, true}, /* the driver */
    {0x041ed482, -421, true}, /* key the */
    {0x04245879, -311, true}, /* therapist */
    {0x042a028b, -734, true}, /* field are */
    {0x042b374d, -386, true}, /* recording are */
    {0x0430fe66, -436, true}, /* use * sandbox */
    {0x04333ed5, -322, true}, /* user * look */
    {0x04489816, -322, true}, /* for safety */
    {0x044f3add, -247, true}, /* list invoic */
    {0x045e8ac1, -281, true}, /* latest stabl */
    {0x04634ffa, -248, true}, /* dim */
    {0x046754e4, 318, true}, /* templat engin */
    {0x046d2300, -313, true}, /* pag text */
    {0x04706ec8, 248, true}, /* reproduc */
    {0x0471bb73, -263, true}, /* identify */
    {0x04741fcf, -298, true}, /* tool never */
    {0x047628c2, 335, true}, /* relax */
    {0x047629fd, -308, true}, /* ecr delegation */
    {0x04799b83, -263, true}, /* el */
    {0x048702a8, -397, true}, /* empty str */
    {0x04876330, -444, true}, /* list * fil */
    {0x048b88d6, -258, true}, /* ^ patient */
    {0x048ec351, -304, false}, /* but * be */
    {0x048fe6b5, -539, true}, /* timezon */
    {0x04929ec3, 270, false}, /* has * it */
    {0x0499010d, -315, true}, /* you need */
    {0x04a20955, -257, true}, /* respect */
    {0x04a4862d, -254, true}, /* scal on */
    {0x04a9692b, 254, true}, /* send * fil */
    {0x04ac4849, 282, true}, /* calibrat */
    {0x04ace932, 254, false}, /* an * are */
    {0x04ae92ba, -349, true}, /* ^ short */
    {0x04b30948, 392, true}, /* cost and */
    {0x04b508aa, -244, true}, /* queu * job */
    {0x04baddf4, -262, true}, /* up * thre */
    {0x04c1eb44, -260, true}, /* scor * the */
    {0x04d2b252, -341, true}, /* they wer */
    {0x04ddcc9d, 296, true}, /* spe limiter */
    {0x04f26835, -256, true}, /* token * user */
    {0x04f4cc73, -350, false}, /* what your */
    {0x04f539c8, 310, false}, /* of */
    {0x04fd91ed, -310, true}, /* use search */
    {0x05060969, -291, true}, /* 0 with */
    {0x050d76ce, -367, true}, /* fil * nam */
    {0x050f47be, 277, true}, /* and doesnt */
    {0x05189364, 296, true}, /* is outdat */
    {0x051babc9, -359, true}, /* a * password */
    {0x052281ea, 280, true}, /* includ * one */
    {0x0524d865, 386, true}, /* add our */
    {0x05302332, -282, true}, /* may lack */
    {0x0532dfc1, -357, true}, /* git */
    {0x0538b69a, -520, true}, /* referenc that */
    {0x054868e3, -417, true}, /* the commit */
    {0x054a76cd, -677, true}, /* and noth */
    {0x054fb1db, 304, true}, /* be summaris */
    {0x0552a438, -312, true}, /* fail sign */
    {0x0553d30b, -327, false}, /* the them */
    {0x05553e13, -281, true}, /* javascript * the */
    {0x056584dc, -263, true}, /* order matter */
    {0x058c0030, -305, true}, /* last * digit */
    {0x058e6b07, -298, true}, /* return * member */
    {0x059e67a3, -269, true}, /* the * rol */
    {0x05a37cd3, -269, true}, /* in * redi */
    {0x05a456e8, 252, true}, /* that * pass */
    {0x05ae5506, 256, false}, /* and * our */
    {0x05bc7a62, -262, true}, /* next * after */
    {0x05c00c43, 259, true}, /* operat under */
    {0x05dcbd6d, -369, true}, /* and * count */
    {0x05f34ba5, 303, true}, /* agent are */
    {0x05f43903, -526, true}, /* old version */
    {0x05f56c4c, -293, true}, /* point for */
    {0x05fd3065, -476, true}, /* index is */
    {0x0600ef4a, -269, true}, /* was wrong */
    {0x06039866, -303, true}, /* hour on */
    {0x06139b95, 275, true}, /* payment although */
    {0x06144074, -247, true}, /* for report */
    {0x06158da8, -299, true}, /* as * copy */
    {0x0615af80, -327, true}, /* into thi */
    {0x06322dc7, -322, true}, /* sql */
    {0x063be403, -307, true}, /* factory reset */
    {0x063e5648, 261, true}, /* ask * noth */
    {0x0645914e, -288, true}, /* fill color */
    {0x0647a69c, -246, true}, /* help text */
    {0x064ac6f9, -257, true}, /* the pr */
    {0x064cc22c, 285, true}, /* instead * the */
    {0x06563af4, -297, true}, /* session nam */
    {0x065820fb, -277, true}, /* do * send */
    {0x06598fd5, -306, true}, /* creat * run */
    {0x06638fe1, -249, true}, /* ^ compos */
    {0x06641502, -264, true}, /* and project */
    {0x0668174d, -259, false}, /* in * becaus */
    {0x066e0735, 291, true}, /* number * it */
    {0x067e0ad9, -281, true}, /* automat test */
    {0x0680a4d3, -438, true}, /* never * for */
    {0x06823526, -305, true}, /* ^ fast */
    {0x0682fc79, -302, true}, /* an attempt */
    {0x0685c55f, -399, true}, /* tool * you */
    {0x068863cd, -344, true}, /* the aggregation */
    {0x0690b347, -336, true}, /* an agent */
    {0x0691f976, -261, true}, /* rebind */
    {0x069738bb, -274, true}, /* spell of */
    {0x06998eac, 271, true}, /* quarantin */
    {0x0699f25d, -259, true}, /* metacharacter */
    {0x06a6e438, -420, true}, /* ^ operation */
    {0x06abaaa4, -435, true}, /* area */
    {0x06ad684c, 284, true}, /* first messag */
    {0x06ae8e76, -265, true}, /* in * queu */
    {0x06b1bc7d, -508, true}, /* number * result */
    {0x06b32d19, -268, true}, /* user * recognis */
    {0x06b47176, 288, true}, /* the ground */
    {0x06bc5b00, -276, true}, /* schema when */
    {0x06c57338, -301, true}, /* branch or */
    {0x06c77474, -255, true}, /* a * query */
    {0x06c7ab35, -266, true}, /* index definition */
    {0x06d29ffc, -249, false}, /* only * can */
    {0x06db6df9, -324, true}, /* the detail */
    {0x06dd5224, -398, true}, /* are block */
    {0x06e02d9c, -339, true}, /* if * want */
    {0x06e070dd, -458, true}, /* not contain */
    {0x06e12921, -325, true}, /* error respons */
    {0x06e6abd8, -290, true}, /* cod generation */
    {0x06e6bfad, -251, true}, /* fals * skip */
    {0x06ebba8c, -318, true}, /* inform the */
    {0x06ed7ef3, -357, true}, /* the * cover */
    {0x06f903d9, -548, true}, /* sort by */
    {0x070144fd, -316, true}, /* shar one */
    {0x070a609f, -330, true}, /* of list */
    {0x070fd406, -318, true}, /* block * sender */
    {0x07200ad8, -291, true}, /* with * court */
    {0x07201368, 355, true}, /* unattend */
    {0x07314c77, -262, true}, /* lin and */
    {0x07351a50, 256, true}, /* submit it */
    {0x073d54de, -391, true}, /* string */
    {0x073fd876, -260, true}, /* and estimat */
    {0x07518531, -398, true}, /* chosen by */
    {0x07587f65, -296, true}, /* repository owner */
    {0x076618b3, 292, true}, /* by order */
    {0x0768fc68, -417, true}, /* mix */
    {0x0769cd68, 256, true}, /* not * first */
    {0x076aee46, -361, false}, /* befor * after */
    {0x076ee206, -290, true}, /* list trigger */
    {0x07731fff, 275, true}, /* and * say */
    {0x07768e1a, -252, true}, /* text after */
    {0x077f7e7e, -284, true}, /* user * to */
    {0x07845e5e, 285, true}, /* given * the */
    {0x0789bb4f, -373, true}, /* identifier * the */
    {0x07924caa, 278, true}, /* that call */
    {0x0796c892, -442, true}, /* 0 * and */
    {0x079c1f00, -347, true}, /* uri */
    {0x07a2283b, -367, true}, /* csv */
    {0x07a2a130, -336, true}, /* for * action */
    {0x07a38252, -304, true}, /* import contact */
    {0x07a67c14, 310, true}, /* no * apply */
    {0x07b3904d, 260, true}, /* account * so */
    {0x07b5868f, -284, true}, /* delet * so */
    {0x07c4cb9f, -355, true}, /* audit * with */
    {0x07c5932b, -289, true}, /* to * context */
    {0x07c684c3, -479, false}, /* with your */
    {0x07cc0dea, -244, true}, /* which block */
    {0x07cfa7c2, -373, true}, /* a chat */
    {0x07d26552, -301, false}, /* a * only */
    {0x07dbc3bc, -415, true}, /* of * operation */
    {0x07e0ee7b, -342, true}, /* the * ship */
    {0x07e7bebe, -290, true}, /* user * giv */
    {0x07f83c38, -295, true}, /* text field */
    {0x07f99146, -284, true}, /* machin as */
    {0x07fd0e4b, -327, true}, /* parameter are */
    {0x07fec325, -284, true}, /* model which */
    {0x080287d1, -316, true}, /* the icon */
    {0x0806b8a0, -278, true}, /* archiv * delet */
    {0x080b2ff1, 319, true}, /* user * messag */
    {0x080e66fa, -463, true}, /* to * issu */
    {0x080fae9e, -489, false}, /* one of */
    {0x08275f8e, -292, true}, /* tak * for */
    {0x0831f230, -275, true}, /* ^ leak */
    {0x083f29a9, -265, true}, /* as busy */
    {0x0841a0a4, -310, true}, /* stealth */
    {0x084cf71e, 338, true}, /* whenever the */
    {0x084e7ba1, -581, true}, /* payment * the */
    {0x084eb77e, -248, true}, /* data point */
    {0x08500d9c, -386, true}, /* multipl fil */
    {0x08515a16, -253, true}, /* block a */
    {0x0853bbc0, -292, true}, /* pag * chang */
    {0x0863ff23, 427, true}, /* widen */
    {0x08677c46, 331, true}, /* server * is */
    {0x087bbec9, -305, true}, /* set * its */
    {0x087f1a6e, -322, true}, /* key * with */
    {0x08813de2, 263, true}, /* the doc */
    {0x08844922, -338, true}, /* ^ typical */
    {0x088ff9cc, 378, true}, /* and book */
    {0x08910b07, -291, true}, /* writ fil */
    {0x0891d3e9, 344, true}, /* ^ wallet */
    {0x0891e625, -365, true}, /* creat by */
    {0x0897a2a2, -292, true}, /* tool description */
    {0x0897eacf, -465, true}, /* appear on */
    {0x0898a5b1, -432, true}, /* ^ press */
    {0x089f62ac, -279, true}, /* befor * transfer */
    {0x08aef714, -254, true}, /* use * merg */
    {0x08b06e27, -349, true}, /* ids are */
    {0x08b9f423, -709, true}, /* specific */
    {0x08bb5b8f, -301, true}, /* user pass */
    {0x08be65f3, 408, true}, /* assistant */
    {0x08c378f0, -302, true}, /* query are */
    {0x08c89cbe, -286, true}, /* from * return */
    {0x08cd154d, 299, true}, /* go up */
    {0x08d4ed8c, -639, true}, /* list all */
    {0x08e639bc, -257, true}, /* run * liv */
    {0x08ec1999, 295, true}, /* are mut */
    {0x08ec53df, 340, true}, /* neednt */
    {0x08f01c2d, 365, true}, /* second * of */
    {0x08fe6c57, -251, true}, /* period of */
    {0x09002667, -365, true}, /* after thre */
    {0x09115e4f, -278, true}, /* for drain */
    {0x09116641, -451, true}, /* fuzzy */
    {0x09298fba, -347, true}, /* user * verbatim */
    {0x0942eec3, 407, true}, /* the helper */
    {0x0945e6fd, 321, true}, /* the * balanc */
    {0x09479fe0, 288, true}, /* for sign */
    {0x094a1688, -254, true}, /* ^ springfield */
    {0x0956c787, -250, true}, /* whol list */
    {0x0964e3fb, 271, true}, /* a cron */
    {0x096dffa8, -400, true}, /* thi address */
    {0x0976ab5a, -277, true}, /* titl * the */
    {0x097b14e0, -277, true}, /* restart * the */
    {0x097e2501, -251, true}, /* or clos */
    {0x097e4970, 296, true}, /* for chang */
    {0x098d3cb6, -345, true}, /* ^ structural */
    {0x09938522, 285, true}, /* say it */
    {0x09a850c8, -355, true}, /* serverless endpoint */
    {0x09a93abe, -331, true}, /* defin by */
    {0x09a9eeef, -402, true}, /* start dat */
    {0x09baaae8, 332, true}, /* how often */
    {0x09ca07f2, -326, true}, /* one item */
    {0x09da2270, -259, true}, /* return noth */
    {0x09e4689f, -396, true}, /* after creat */
    {0x09efb83c, -254, true}, /* 0 * only */
    {0x09f48e1e, 253, false}, /* to its */
    {0x09f4fba7, 402, true}, /* customer data */
    {0x09f85d24, -289, true}, /* tak plac */
    {0x09f90097, -437, true}, /* for * pag */
    {0x09fc6a35, -277, true}, /* whether thi */
    {0x0a018056, -365, true}, /* nam them */
    {0x0a044662, -303, true}, /* left * unless */
    {0x0a066baa, -326, true}, /* import * from */
    {0x0a080fcc, 247, true}, /* mail archiv */
    {0x0a130fcf, -493, true}, /* for add */
    {0x0a1b1908, -340, true}, /* open * link */
    {0x0a1cb995, -360, true}, /* the submission */
    {0x0a26d620, -397, true}, /* the agreement */
    {0x0a34061f, 320, true}, /* hint */
    {0x0a38f349, 248, true}, /* sell holding */
    {0x0a3d080e, -297, true}, /* set her */
    {0x0a4d4c6c, 349, true}, /* withdrawal */
    {0x0a56b240, -346, true}, /* firecrawl monitor */
    {0x0a5f08e0, -329, true}, /* fix */
    {0x0a67442a, -263, true}, /* in * sequenc */
    {0x0a68d90f, -288, true}, /* dom */
    {0x0a70262b, -314, true}, /* befor * send */
    {0x0a771921, -748, true}, /* property */
    {0x0a7e4679, -315, true}, /* to * configur */
    {0x0a832986, -378, true}, /* tru on */
    {0x0a8aac35, -299, true}, /* plugin has */
    {0x0a8d57ac, -267, true}, /* link to */
    {0x0a91dd0b, -269, true}, /* payment * return */
    {0x0a92c874, -362, true}, /* to * patient */
    {0x0a97b4fa, -380, true}, /* amazon */
    {0x0a9bb922, -719, true}, /* thi to */
    {0x0a9e4428, -253, true}, /* with cod */
    {0x0aa07c15, 275, true}, /* releas * been */
    {0x0aa35c5d, -246, true}, /* ^ static */
    {0x0aaa5c4e, -291, true}, /* fresh start */
    {0x0aaadc8d, -260, true}, /* a * tier */
    {0x0ab237bb, -282, true}, /* requir parameter */
    {0x0ab81655, 348, true}, /* longer */
    {0x0abfa85b, -284, true}, /* sub * plan */
    {0x0ac1c943, -282, true}, /* stop if */
    {0x0ac3de66, -283, true}, /* kilogram */
    {0x0ad8e0c3, -286, true}, /* do * writ */
    {0x0adc75d5, -337, true}, /* a * format */
    {0x0aecf58c, -286, true}, /* agent * not */
    {0x0aee1fe5, -280, true}, /* after login */
    {0x0af0ff7e, -386, true}, /* local * to */
    {0x0af9355a, -334, true}, /* functionality */
    {0x0b00daf7, -284, true}, /* vital sign */
    {0x0b044350, 277, true}, /* editor setting */
    {0x0b0553ce, 283, true}, /* to * host */
    {0x0b0890b1, -252, true}, /* from * without */
    {0x0b0e3533, -321, true}, /* warn thi */
    {0x0b100d02, -307, true}, /* flag * the */
    {0x0b115915, 293, true}, /* to yes */
    {0x0b1c9e6a, -251, true}, /* cod search */
    {0x0b2363f5, -255, true}, /* and directory */
    {0x0b2dfe6d, 256, true}, /* look * one */
    {0x0b3461bc, -277, true}, /* second after */
    {0x0b3892ff, 349, true}, /* the safety */
    {0x0b38ab2a, -262, true}, /* is actual */
    {0x0b397287, -318, true}, /* token wer */
    {0x0b3a4ab4, 274, true}, /* open * request */
    {0x0b46f015, -254, true}, /* current valu */
    {0x0b4bebe8, 305, true}, /* a * host */
    {0x0b51f5b0, -285, true}, /* valu * to */
    {0x0b5b5bd6, -360, true}, /* non empty */
    {0x0b5bcb61, -268, true}, /* the spreadsheet */
    {0x0b5bcff8, -271, true}, /* follow ups */
    {0x0b624580, -525, false}, /* from one */
    {0x0b649799, -302, true}, /* com and */
    {0x0b6904c2, -266, true}, /* typescript */
    {0x0b7dae2f, -249, true}, /* was left */
    {0x0b7f5ba7, -312, true}, /* in * workspac */
    {0x0b7fbfe1, -428, true}, /* apply to */
    {0x0b81d344, -264, true}, /* shown with */
    {0x0b831faf, -287, true}, /* henc the */
    {0x0b88becd, 495, true}, /* the * privat */
    {0x0b88fb53, 467, true}, /* agreement to */
    {0x0b94ae48, -293, true}, /* as * servic */
    {0x0b96790c, -337, true}, /* only fil */
    {0x0b99f971, -252, true}, /* cloudsdk */
    {0x0b9b787d, -260, true}, /* hand * fil */
    {0x0ba9953c, 292, false}, /* in as */
    {0x0bad5604, -316, true}, /* from * web */
    {0x0bafb2af, -261, true}, /* want * tell */
    {0x0bafcbf1, -313, true}, /* per pag */
    {0x0bb2a1e6, -522, true}, /* cpu */
    {0x0bb4a051, 276, true}, /* keep thi */
    {0x0bc96e7c, -254, true}, /* a * mad */
    {0x0bcad51b, -374, true}, /* select */
    {0x0bcea741, 309, true}, /* proposal */
    {0x0bd64009, -558, true}, /* array of */
    {0x0bd77140, -349, true}, /* also delet */
    {0x0be3634d, -304, true}, /* privat * link */
    {0x0be41e2a, -675, true}, /* default fals */
    {0x0bf253fe, -391, true}, /* swimlan */
    {0x0c06fc13, -362, false}, /* each * that */
    {0x0c0d5c2c, -267, true}, /* sam one */
    {0x0c0dcca8, -354, true}, /* in between */
    {0x0c1280c7, -323, true}, /* complet task */
    {0x0c18bb71, -353, true}, /* ^ model */
    {0x0c1bb571, -312, true}, /* quot it */
    {0x0c30ab76, -387, true}, /* ^ address */
    {0x0c3182b4, -698, true}, /* public key */
    {0x0c365225, -862, true}, /* identifier */
    {0x0c3a783a, 245, true}, /* key requir */
    {0x0c3e69a4, -534, false}, /* and may */
    {0x0c42d5ca, -375, true}, /* hand their */
    {0x0c433939, -273, true}, /* the server */
    {0x0c44d4f5, -280, true}, /* look * its */
    {0x0c454adf, -313, true}, /* run by */
    {0x0c522627, -250, true}, /* reason the */
    {0x0c57d067, 276, true}, /* the main */
    {0x0c5f55cc, -338, true}, /* reload the */
    {0x0c62c478, -310, true}, /* the execut */
    {0x0c6c72ad, -493, true}, /* dark */
    {0x0c7535bc, -390, true}, /* thi * will */
    {0x0c7a49ba, -260, true}, /* be revers */
    {0x0c7daa9e, -265, true}, /* text * giv */
    {0x0c8af598, -246, true}, /* held * the */
    {0x0c8d9071, -360, true}, /* the * passag */
    {0x0c91892e, 290, true}, /* is imply */
    {0x0c931139, -284, true}, /* of being */
    {0x0c998c4a, 280, true}, /* ^ guard */
    {0x0ca1291e, -429, true}, /* for * test */
    {0x0ca1349e, -315, true}, /* get * valu */
    {0x0ca95a38, 268, true}, /* the parent */
    {0x0cbb9918, -381, true}, /* not recommend */
    {0x0cc0c2bb, -433, true}, /* ^ paus */
    {0x0cc59b02, -285, true}, /* complet and */
    {0x0cc73fae, -254, true}, /* key owner */
    {0x0cd0d448, -378, true}, /* do * try */
    {0x0cdbd971, 302, true}, /* co */
    {0x0ce2276a, -325, false}, /* in * when */
    {0x0cf1c76e, 286, true}, /* browser tool */
    {0x0cf68576, -369, true}, /* fals only */
    {0x0cfe91c3, -250, false}, /* should * after */
    {0x0cfebec9, -431, true}, /* index in */
    {0x0d0a88fc, -265, true}, /* stat a */
    {0x0d11bef5, -669, true}, /* be delet */
    {0x0d13e584, -286, true}, /* token * and */
    {0x0d19a91e, -259, true}, /* from * chosen */
    {0x0d1da294, -297, true}, /* delet * when */
    {0x0d1e03af, -470, true}, /* insight */
    {0x0d28ca18, -256, true}, /* prompt to */
    {0x0d2ca9e7, -296, true}, /* to identify */
    {0x0d327220, -254, true}, /* and liv */
    {0x0d34d760, -327, true}, /* doe noth */
    {0x0d396ca1, -356, true}, /* on * set */
    {0x0d3ea3b3, -395, true}, /* user * approv */
    {0x0d415764, -339, false}, /* which of */
    {0x0d45a556, 277, true}, /* to * highest */
    {0x0d45d5f6, -258, true}, /* a playlist */
    {0x0d4c0c9f, -284, true}, /* user * request */
    {0x0d4d1ac8, -390, true}, /* empty array */
    {0x0d4dc3cd, -292, true}, /* version can */
    {0x0d5f4694, -401, true}, /* report them */
    {0x0d75ce71, -278, true}, /* get * log */
    {0x0d766fa1, 286, true}, /* finding * the */
    {0x0d77d54b, -415, true}, /* use * 0 */
    {0x0d7e3baa, -361, true}, /* not * unless */
    {0x0d8086d1, 415, false}, /* the one */
    {0x0d83e233, -245, true}, /* user appear */
    {0x0d85a45c, -323, true}, /* ^ merg */
    {0x0d85a75e, -249, true}, /* parameter */
    {0x0d8a6a19, -368, true}, /* in megabyt */
    {0x0d8cef2f, -293, true}, /* rep * address */
    {0x0d8d82a3, -359, true}, /* maco */
    {0x0d8dc4ff, -283, true}, /* crawl job */
    {0x0d9e7fb9, -312, true}, /* position to */
    {0x0da5e3be, -249, true}, /* down * are */
    {0x0da71b79, -340, true}, /* object with */
    {0x0da91a8d, -425, true}, /* exampl * the */
    {0x0daaa315, -377, true}, /* as * never */
    {0x0db8b5b0, -323, true}, /* finaliz */
    {0x0db8db51, -319, true}, /* been grant */
    {0x0dc5bd9e, -253, true}, /* includ * list */
    {0x0dd56b8b, -406, true}, /* valu * fill */
    {0x0dd58abd, -279, true}, /* if * project */
    {0x0dd8d715, -409, true}, /* 0 */
    {0x0dd90397, -256, true}, /* job and */
    {0x0ddbcd35, -379, true}, /* when user */
    {0x0ded56e3, -414, true}, /* approval * need */
    {0x0def871a, -310, true}, /* are shorten */
    {0x0dfe8b9c, 296, true}, /* exceed a */
    {0x0e009fc7, -266, true}, /* inspect * stat */
    {0x0e00cda6, 285, true}, /* id scan */
    {0x0e0feaf7, -297, true}, /* of * step */
    {0x0e1ce38b, -259, true}, /* postal cod */
    {0x0e2145f0, 354, false}, /* for * to */
    {0x0e28b399, -279, true}, /* yyy mm */
    {0x0e2fe239, -323, true}, /* other shopify */
    {0x0e32ffd1, -780, true}, /* use for */
    {0x0e363ee4, -316, true}, /* order * not */
    {0x0e368472, -267, true}, /* the * now */
    {0x0e3bb061, -449, true}, /* stay * dur */
    {0x0e3d2c9c, -246, true}, /* ^ drag */
    {0x0e40642e, -271, true}, /* uncertainty */
    {0x0e4468f3, -266, true}, /* invoic for */
    {0x0e5642ad, -259, true}, /* document * be */
    {0x0e631fae, -252, true}, /* of * conflict */
    {0x0e6d32fe, -265, true}, /* index * 0 */
    {0x0e893b41, -328, true}, /* the * fiv */
    {0x0e8ad333, -248, true}, /* user must */
    {0x0e91f994, -300, false}, /* just * the */
    {0x0e98892e, -248, false}, /* not * from */
    {0x0eb07455, -427, true}, /* border */
    {0x0ebaa353, -335, true}, /* field */
    {0x0ec036a6, 374, true}, /* writ as */
    {0x0ec70c1c, -293, true}, /* with * confirmation */
    {0x0ec7e0b7, -258, true}, /* keep aliv */
    {0x0edbd015, -270, true}, /* with cancel */
    {0x0ee1bf12, 286, true}, /* all customer */
    {0x0ee457ab, -300, true}, /* the * scop */
    {0x0ee8e780, -303, true}, /* exchang * approvalid */
    {0x0eebca16, 333, true}, /* oblig */
    {0x0eec9666, -294, true}, /* cod * their */
    {0x0ef14489, -297, true}, /* next cursor */
    {0x0ef223ba, 262, true}, /* ^ fraud */
    {0x0ef9442b, -296, true}, /* surpris */
    {0x0ef9815f, -273, true}, /* total * the */
    {0x0f07942b, 319, true}, /* is donat */
    {0x0f09d4ba, -609, false}, /* befor * it */
    {0x0f16d949, -299, true}, /* forward as */
    {0x0f198487, -251, false}, /* of * over */
    {0x0f2a5b5a, 247, true}, /* regard */
    {0x0f2e33d2, -495, true}, /* clos a */
    {0x0f315145, -298, true}, /* when judgment */
    {0x0f333efc, -347, true}, /* a quick */
    {0x0f34965c, 301, true}, /* ministry */
    {0x0f360b65, -325, true}, /* add * and */
    {0x0f41d772, -345, true}, /* wher * fil */
    {0x0f432e82, -263, true}, /* token json */
    {0x0f45d35d, -300, true}, /* quota * its */
    {0x0f45ddb7, -255, true}, /* to print */
    {0x0f4a8f9e, 254, true}, /* error are */
    {0x0f51b045, -343, true}, /* never put */
    {0x0f52983b, -338, true}, /* on * platform */
    {0x0f61b6e3, -263, true}, /* independent of */
    {0x0f699ec2, -351, true}, /* alexandria provider */
    {0x0f6b2104, -308, true}, /* month and */
    {0x0f6cf055, -336, true}, /* parameter to */
    {0x0f6e0fae, -379, true}, /* list test */
    {0x0f6e8ada, -284, true}, /* user * revok */
    {0x0f76d736, 257, true}, /* the * label */
    {0x0f791666, -275, false}, /* them befor */
    {0x0f794b10, 245, true}, /* kept and */
    {0x0f8b9c9d, 260, true}, /* round up */
    {0x0f8f0af9, -519, true}, /* user may */
    {0x0f942931, -314, true}, /* ^ exec */
    {0x0f9480b9, -259, true}, /* cas to */
    {0x0f98ef28, -306, true}, /* read * config */
    {0x0f9b63be, 290, true}, /* sinc som */
    {0x0fa427fb, -248, true}, /* plu cod */
    {0x0fa4b713, -353, true}, /* whether * keep */
    {0x0fb7d238, -318, true}, /* chang it */
    {0x0fbaa25d, 250, true}, /* is synchronis */
    {0x0fbd0a61, -267, true}, /* onc * cant */
    {0x0fd3fbd1, 295, true}, /* orphan */
    {0x0fd44c95, 299, true}, /* to * shar */
    {0x0fd50533, 313, true}, /* in * password */
    {0x0fdb8458, -458, true}, /* nvidia */
    {0x0fe23ad1, -344, true}, /* owner after */
    {0x0fe83d94, -277, true}, /* construction */
    {0x10047c5d, -374, true}, /* alia */
    {0x10060abd, -269, true}, /* demonstrat */
    {0x1008bb60, 251, true}, /* ^ spam */
    {0x1014a668, 563, true}, /* sup */
    {0x10168f51, -329, true}, /* a leak */
    {0x103194b0, -253, true}, /* of * deletion */
    {0x1044a593, -311, true}, /* send * notification */
    {0x104b78c9, -253, true}, /* in * cluster */
    {0x10529419, -279, true}, /* if * use */
    {0x105dd5e6, -346, true}, /* non * them */
    {0x1061436c, 270, true}, /* return * patient */
    {0x106389f0, 248, true}, /* switch * the */
    {0x1063d193, -290, true}, /* overwrit exist */
    {0x1068f76c, -307, true}, /* that * staf */
    {0x1078c487, -382, true}, /* and suggest */
    {0x1086dad7, 268, true}, /* to * vendor */
    {0x10899d01, -320, true}, /* public templat */
    {0x108a980f, -267, true}, /* parameter was */
    {0x108def2b, -261, true}, /* number * commit */
    {0x10923da0, -279, true}, /* library and */
    {0x1093c7aa, -332, true}, /* key * key */
    {0x1099aecf, 322, true}, /* hom * is */
    {0x109e79ca, -269, true}, /* exc */
    {0x10a09066, -318, true}, /* mak sur */
    {0x10a4ad7e, -342, true}, /* start of */
    {0x10a9b301, 263, true}, /* approval * is */
    {0x10aeebee, -283, true}, /* ^ tak */
    {0x10b24002, -266, true}, /* that * still */
    {0x10b9596b, -282, true}, /* not * creat */
    {0x10bbf40e, -416, true}, /* you giv */
    {0x10be0bd9, 251, true}, /* of env */
    {0x10c3178d, -300, true}, /* and mention */
    {0x10c3ef29, -316, true}, /* effort */
    {0x10c4c44b, -321, true}, /* zoom */
    {0x10cc3837, -264, true}, /* nam * sav */
    {0x10cff67b, -259, true}, /* to * detection */
    {0x10db600b, -372, true}, /* packag * npm */
    {0x10e22589, 332, true}, /* with * latest */
    {0x10e46775, -259, true}, /* arriv in */
    {0x10e6a42a, -327, true}, /* authenticat user */
    {0x10efa1ce, -298, true}, /* cod snippet */
    {0x10f80df0, -262, true}, /* sam * and */
    {0x11022fdf, -678, true}, /* is limit */
    {0x1102710d, -380, true}, /* of * product */
    {0x11048684, -343, true}, /* ^ namespac */
    {0x1107964e, -527, true}, /* local fil */
    {0x1109941a, -354, true}, /* describ * chang */
    {0x11177c3f, -424, true}, /* themselv */
    {0x11180056, 281, true}, /* thre year */
    {0x1120ebc3, -271, true}, /* resum it */
    {0x1123dfa0, -362, true}, /* mailbox is */
    {0x112c4128, -302, true}, /* ^ board */
    {0x112ed998, -267, true}, /* default * default */
    {0x11395347, -356, true}, /* call use */
    {0x11397ec9, -279, false}, /* that should */
    {0x11402e59, 246, true}, /* employe and */
    {0x1140d79b, -543, true}, /* associat * the */
    {0x11469b01, -364, true}, /* unit */
    {0x115199e1, -304, true}, /* filter that */
    {0x115b735c, 326, true}, /* for call */
    {0x115bfa62, -284, true}, /* the * index */
    {0x11651345, -450, true}, /* object schema */
    {0x11670707, -306, true}, /* payment is */
    {0x117abf00, -398, true}, /* sql * the */
    {0x117b1c86, -359, true}, /* fil * lin */
    {0x118137cd, 308, true}, /* look * and */
    {0x11863c65, 260, true}, /* other program */
    {0x118b2353, -248, true}, /* keep * format */
    {0x118b41c4, -320, true}, /* or delet */
    {0x118be3ce, -263, true}, /* its mount */
    {0x11909e75, 361, true}, /* retir */
    {0x1196de46, -514, true}, /* untrack */
    {0x119dd05b, -465, true}, /* support for */
    {0x11a1a2d9, -373, true}, /* full includ */
    {0x11a8d640, -291, true}, /* hom and */
    {0x11b1dd24, -387, true}, /* with * customer */
    {0x11c4d769, -267, true}, /* with car */
    {0x11c7e99c, -273, true}, /* entry * includ */
    {0x11cb72f2, -250, true}, /* identify which */
    {0x11d03f5c, -301, true}, /* mak * up */
    {0x11d805e1, -305, true}, /* show me */
    {0x11e05e20, -324, true}, /* tre to */
    {0x11ebd6aa, 306, true}, /* ^ approv */
    {0x11ee9109, -416, true}, /* scam */
    {0x11f7418e, -324, true}, /* along * their */
    {0x11f7ef59, -288, true}, /* remot * to */
    {0x11f813b5, -439, true}, /* whil * is */
    {0x11ffbcf6, 332, true}, /* and * peopl */
    {0x1200d63c, 396, true}, /* taken off */
    {0x12028c77, -314, true}, /* the layer */
    {0x120c3623, -465, true}, /* for * given */
    {0x121008db, -257, true}, /* expel a */
    {0x1218a341, 315, true}, /* befor thi */
    {0x122314eb, -332, true}, /* your fil */
    {0x12255a70, -372, true}, /* is slow */
    {0x12295616, 251, false}, /* them the */
    {0x12355852, -496, true}, /* to pass */
    {0x123a2c7b, 345, true}, /* ^ process */
    {0x123bc141, 284, true}, /* see * request */
    {0x123ccdb2, -722, true}, /* thirty */
    {0x124438a5, -251, true}, /* child process */
    {0x125286fa, -250, true}, /* of previou */
    {0x12593c17, -395, true}, /* complex */
    {0x125dd1f5, -248, true}, /* has * default */
    {0x125f9acc, -247, true}, /* against * schema */
    {0x12686949, -304, true}, /* user * show */
    {0x1268f0b7, -374, true}, /* ^ opaqu */
    {0x126b1596, -586, true}, /* by * administrator */
    {0x1275a675, -293, true}, /* depth * the */
    {0x1279d710, -248, true}, /* is * option */
    {0x1279f6cd, -364, true}, /* report in */
    {0x127a6ef6, -372, true}, /* which must */
    {0x127c7fcb, -251, true}, /* ^ absent */
    {0x127f1098, -338, true}, /* and description */
    {0x12844888, -254, true}, /* auto fit */
    {0x1287d317, -320, true}, /* session * see */
    {0x12896a95, -286, true}, /* without apply */
    {0x1290de81, -265, true}, /* javascript in */
    {0x129397ee, 249, true}, /* the factor */
    {0x12946b3a, 321, true}, /* for good */
    {0x12966be9, 315, true}, /* ship to */
    {0x1299aa9a, -292, true}, /* vcpu count */
    {0x12a3e39a, -260, true}, /* the smallest */
    {0x12a5a78e, 261, false}, /* one it */
    {0x12b93fe8, -301, true}, /* mak one */
    {0x12bb2ae9, 268, true}, /* ahead without */
    {0x12cb3f00, 360, true}, /* ^ whatever */
    {0x12cd8cdd, -303, true}, /* owner repo */
    {0x12d1fe28, -484, true}, /* rollout */
    {0x12dc03b2, 338, true}, /* is attach */
    {0x12e12dc3, -362, true}, /* be provid */
    {0x12eef62d, -262, true}, /* a * typ */
    {0x12ef6d15, -291, true}, /* statu and */
    {0x12efc89f, 368, true}, /* the forward */
    {0x12f6df1b, -328, true}, /* dev server */
    {0x12fb7fc6, 310, false}, /* not has */
    {0x12fce0f9, -315, true}, /* 0 row */
    {0x12ffc31c, -364, true}, /* chatbot */
    {0x1303b684, -290, true}, /* with * spac */
    {0x13047253, -529, true}, /* deep */
    {0x1305c127, 304, true}, /* to whoever */
    {0x130682ed, 313, true}, /* a proxy */
    {0x1306e100, -247, true}, /* learn shopify */
    {0x130fb157, -330, true}, /* app from */
    {0x131182c7, -287, true}, /* as * id */
    {0x131f10cd, -386, true}, /* to prun */
    {0x13254931, 300, true}, /* and * receipt */
    {0x1329fdd3, -248, true}, /* list tool */
    {0x132ba2c9, 370, true}, /* the * job */
    {0x13302a2a, -296, true}, /* never * one */
    {0x13317334, -368, true}, /* releas if */
    {0x133569d3, -266, true}, /* stop * timer */
    {0x134bbf42, -294, true}, /* as * dif */
    {0x134c18a3, -279, true}, /* app for */
    {0x13517015, -352, true}, /* on * disk */
    {0x135adb4d, 262, true}, /* a relay */
    {0x135c87b1, -368, true}, /* allocat */
    {0x1362c388, -269, true}, /* return * count */
    {0x136502d4, -275, true}, /* stop * at */
    {0x136af21e, -434, true}, /* in * dialog */
    {0x136c8b78, -272, true}, /* ghost */
    {0x136cc1c0, -325, true}, /* user prompt */
    {0x13712792, -335, true}, /* chosen in */
    {0x1375f0ef, -329, true}, /* follow argument */
    {0x1378fae1, 309, false}, /* as their */
    {0x1387eeff, -253, true}, /* you * confirm */
    {0x138b7c27, -257, true}, /* lock stat */
    {0x1393080c, 258, true}, /* every address */
    {0x1394b0e0, 253, true}, /* record as */
    {0x13967bde, 301, true}, /* the way */
    {0x139cd884, -246, false}, /* an * or */
    {0x139f75ae, -336, true}, /* experimental */
    {0x13a43f0e, -470, true}, /* ask them */
    {0x13a7064b, -288, true}, /* typ * and */
    {0x13b4a43c, -350, true}, /* any tim */
    {0x13bd9fe4, -435, true}, /* alert policy */
    {0x13c0eabf, -477, true}, /* strip */
    {0x13c24e95, -477, true}, /* data of */
    {0x13c555b1, -277, true}, /* chat trigger */
    {0x13cf06db, 290, true}, /* abroad */
    {0x13d33013, -525, true}, /* list * tool */
    {0x13d37ec8, -248, true}, /* thi * return */
    {0x13d5b1b0, -312, true}, /* special character */
    {0x13d83a8f, -249, true}, /* journey */
    {0x13e38807, -299, true}, /* over screenshot */
    {0x13e64c2f, -259, true}, /* fre amount */
    {0x13eab083, 292, true}, /* run * administrator */
    {0x13ec3f70, -295, true}, /* ^ os */
    {0x13ef0191, -277, true}, /* accept * and */
    {0x13f16dd5, -325, true}, /* folder in */
    {0x13ff374f, -503, true}, /* hex */
    {0x1401cfc2, -622, true}, /* redi */
    {0x1408a907, -288, true}, /* output * and */
    {0x14111f00, 301, true}, /* in * colleagu */
    {0x14149998, -399, false}, /* not * are */
    {0x1418929b, -355, true}, /* with privat */
    {0x141f1a55, -398, false}, /* be * in */
    {0x1423c3fc, 254, true}, /* delay */
    {0x142c83a2, -327, true}, /* problem * the */
    {0x1430a6df, -272, true}, /* channel * in */
    {0x1436dc11, -310, true}, /* record only */
    {0x14378795, 254, true}, /* recipient * been */
    {0x143ede31, 404, true}, /* the hom */
    {0x143efd50, -271, true}, /* monitor now */
    {0x143eff15, -300, true}, /* operator * as */
    {0x144005e8, -264, true}, /* confirm * so */
    {0x144d706e, 276, true}, /* the * action */
    {0x145007a5, -265, true}, /* me */
    {0x1458ab94, -290, true}, /* best effort */
    {0x145c028e, 261, true}, /* password as */
    {0x145dcfec, 361, true}, /* the instruction */
    {0x146fd73b, -268, true}, /* upload break */
    {0x1479aa9c, -316, true}, /* ^ research */
    {0x147c036e, -330, true}, /* has switch */
    {0x1480fc7b, -252, true}, /* a version */
    {0x14865225, 278, true}, /* ther no */
    {0x1486e57e, -432, true}, /* edit * a */
    {0x148de9de, -253, true}, /* they use */
    {0x14904a19, -351, true}, /* ^ cancel */
    {0x149b02ca, -252, true}, /* of * assistant */
    {0x149f5e10, -376, true}, /* to * tabl */
    {0x14a8dbea, -249, true}, /* merg * into */
    {0x14b051f3, -471, true}, /* link * be */
    {0x14b0d743, 261, true}, /* the outbox */
    {0x14b2f183, 272, true}, /* the * possibl */
    {0x14b91402, -326, true}, /* version * announc */
    {0x14bc0f96, -273, true}, /* second between */
    {0x14be3465, 283, true}, /* switch off */
    {0x14c312a4, 328, true}, /* and continu */
    {0x14cad20f, 392, true}, /* replac * the */
    {0x14cc02e3, -574, true}, /* crawl */
    {0x14d0de40, 261, true}, /* calendar * ask */
    {0x14deee08, -271, true}, /* rang * 0 */
    {0x14e90f43, -263, true}, /* requir * permission */
    {0x14ee2b25, -406, true}, /* agent with */
    {0x14f5d06a, -259, true}, /* list user */
    {0x14ff4127, -270, true}, /* tru only */
    {0x15105d30, 291, true}, /* that * last */
    {0x1513242f, 363, false}, /* of * with */
    {0x15162ce7, -278, true}, /* a guest */
    {0x1519b9e6, -260, true}, /* only availabl */
    {0x151aaebe, -311, true}, /* scaler */
    {0x151db63c, -315, true}, /* be * every */
    {0x151f3eac, 269, true}, /* the action */
    {0x151f470f, 245, true}, /* until further */
    {0x151ffe8b, -591, true}, /* user what */
    {0x152a95a2, -246, true}, /* to * level */
    {0x1532d96b, -271, true}, /* use thos */
    {0x153b1619, 350, true}, /* be carry */
    {0x153cdc74, -444, true}, /* api * the */
    {0x153f6c16, -477, true}, /* until * is */
    {0x153f9469, 271, true}, /* cron entry */
    {0x1543b09a, 314, true}, /* outliv */
    {0x15488b47, -347, true}, /* search is */
    {0x1548f9a7, -272, true}, /* and append */
    {0x154f8694, -342, true}, /* at * first */
    {0x1552b316, -255, true}, /* l40 */
    {0x1553c53d, 329, true}, /* and sign */
    {0x155532a8, 253, true}, /* mail tool */
    {0x155a4c05, 382, true}, /* the * discard */
    {0x155daba7, 295, true}, /* ^ clipboard */
    {0x155f63b3, -327, true}, /* ^ library */
    {0x15630ffb, -260, true}, /* cant * revers */
    {0x15653e08, -277, true}, /* usag * the */
    {0x15699007, -316, true}, /* nam * miss */
    {0x15727e7b, 247, false}, /* at each */
    {0x1572b7fd, -269, true}, /* never guess */
    {0x15751b2b, -298, true}, /* for * rout */
    {0x1579892a, -269, true}, /* upstream track */
    {0x1588ab6a, -276, true}, /* open * thi */
    {0x158998f1, 270, true}, /* and use */
    {0x1589ac04, -248, true}, /* for * reviewer */
    {0x158ad6a0, -287, true}, /* spell out */
    {0x158e8c50, -261, true}, /* is * until */
    {0x158f6df3, -303, true}, /* be configur */
    {0x1592dd33, -258, true}, /* skip * step */
    {0x1593b504, -291, false}, /* only */
    {0x159bf5ff, -552, true}, /* tim zon */
    {0x159da427, -270, true}, /* a * inherit */
    {0x15ad61bc, -540, true}, /* ^ permanent */
    {0x15b04eed, -444, true}, /* relativ to */
    {0x15b4c768, 246, true}, /* not verify */
    {0x15ba859f, 293, false}, /* be * over */
    {0x15bb61f6, -701, true}, /* ^ project */
    {0x15bbae81, -431, true}, /* ^ pod */
    {0x15c22d55, -344, true}, /* result * in */
    {0x15d4ead6, 290, true}, /* anyway */
    {0x15de6efd, -263, true}, /* shar * without */
    {0x15e11fff, -342, true}, /* token * of */
    {0x15e1c08f, -396, true}, /* nam * it */
    {0x15e2706e, 250, true}, /* is set */
    {0x15e39750, -363, true}, /* the generat */
    {0x15f151a1, -274, true}, /* to exist */
    {0x1609756a, 271, true}, /* host fil */
    {0x160acf85, -280, true}, /* workflow from */
    {0x160e6126, -517, true}, /* user request */
    {0x160ef4c1, -270, true}, /* readabl nam */
    {0x1616652f, -261, true}, /* sha * the */
    {0x161849ba, -253, true}, /* ^ gitlab */
    {0x162029ac, -350, true}, /* publication */
    {0x16249f42, -276, true}, /* ^ vertic */
    {0x162e2a2f, -267, true}, /* brightness */
    {0x1635b221, -269, true}, /* driv traffic */
    {0x1636b7ec, -257, true}, /* a * via */
    {0x163bab92, -521, true}, /* url */
    {0x163dcdc7, -343, true}, /* announc * the */
    {0x1640500e, -249, true}, /* and propos */
    {0x1648418a, 358, true}, /* remainder is */
    {0x165b3e61, -254, true}, /* resourc nam */
    {0x165f76f7, 262, false}, /* would * the */
    {0x1660bcba, 322, true}, /* assessment * the */
    {0x1662db9d, -287, false}, /* be * even */
    {0x166477f5, -260, true}, /* chang * futur */
    {0x166a42e5, -290, true}, /* variabl set */
    {0x166a84cb, 249, true}, /* bank * when */
    {0x166dfcf2, -246, true}, /* monitor */
    {0x1679fff0, -361, true}, /* quot in */
    {0x168297b8, 323, true}, /* pretend */
    {0x1687230a, -340, true}, /* a cell */
    {0x1687dce8, -277, true}, /* only me */
    {0x1688bcfa, -299, true}, /* and * total */
    {0x168e4ed9, -251, true}, /* variabl * for */
    {0x16963ad7, -322, true}, /* down from */
    {0x1699b588, 246, true}, /* deserialis */
    {0x169a514b, -273, true}, /* geocod */
    {0x16aa651d, -269, true}, /* with * current */
    {0x16ae8765, -336, true}, /* ^ general */
    {0x16b00a5d, -258, true}, /* previou commit */
    {0x16b8ecde, -373, true}, /* default model */
    {0x16b9524a, -249, true}, /* usag data */
    {0x16d127d7, -295, true}, /* the nam */
    {0x16d12df5, -285, true}, /* mov a */
    {0x16d4f2cc, -395, true}, /* in cent */
    {0x16d5e729, 274, true}, /* proof */
    {0x16dcb7e7, -350, true}, /* find and */
    {0x16e64842, -339, true}, /* empty * match */
    {0x16e715cf, -298, true}, /* the blacklist */
    {0x16ee76cf, -293, true}, /* list * branch */
    {0x16f37594, -549, true}, /* context for */
    {0x16f39e0d, -246, true}, /* nam str */
    {0x170208eb, -343, true}, /* copy on */
    {0x1717179f, -261, true}, /* issu key */
    {0x1720ed9d, -275, true}, /* representation of */
    {0x1721295e, -273, true}, /* maliciou */
    {0x1721604e, -390, true}, /* within a */
    {0x172322b3, -278, false}, /* it in */
    {0x172b66fc, -312, true}, /* and number */
    {0x172d5c6f, 254, true}, /* of * releas */
    {0x1738405a, -381, true}, /* set with */
    {0x17384bae, 346, true}, /* login * the */
    {0x173f3690, -466, true}, /* that * want */
    {0x173f5140, -411, true}, /* sign * pag */
    {0x174059cb, 261, true}, /* ^ parental */
    {0x17447076, -265, true}, /* research result */
    {0x1747f971, -374, true}, /* the * resolv */
    {0x174dbe43, -332, true}, /* formtoken */
    {0x17507379, -552, true}, /* log entry */
    {0x1752ab76, -261, true}, /* volum is */
    {0x17555d4a, -252, true}, /* item for */
    {0x1755b12c, -262, true}, /* no stat */
    {0x17586042, -508, true}, /* browserstack */
    {0x175a504e, -298, true}, /* blacklist */
    {0x175dd2f0, -279, true}, /* are * ask */
    {0x176327b9, -292, true}, /* folder id */
    {0x176b7a6c, -251, true}, /* as return */
    {0x176edfb1, -486, true}, /* an e */
    {0x176f42d1, -285, true}, /* delet * branch */
    {0x176fb01f, -486, false}, /* other * of */
    {0x177a98a7, -360, true}, /* backlog */
    {0x177edfca, -293, true}, /* your * kept */
    {0x1783dd93, -318, true}, /* notebook * the */
    {0x178cc7b9, -289, true}, /* now need */
    {0x178d28b0, -323, true}, /* and * version */
    {0x178f0ebc, -386, true}, /* format as */
    {0x1794bbda, -362, true}, /* x coordinat */
    {0x1795b0c8, 271, true}, /* who havent */
    {0x1798ac90, -268, true}, /* a grant */
    {0x17a6e79b, -347, true}, /* result * return */
    {0x17a7fbb6, 263, true}, /* user receiv */
    {0x17a8c732, -373, true}, /* as * nam */
    {0x17a9cbf1, -281, true}, /* for * number */
    {0x17c75e0f, -417, true}, /* from list */
    {0x17d03fd2, -256, true}, /* if * trac */
    {0x17de1ad4, -322, true}, /* libavoid */
    {0x17e97eca, -361, true}, /* fre plan */
    {0x17ef50c3, -356, true}, /* perfect */
    {0x17f7c391, -310, true}, /* spac */
    {0x17f85206, -443, true}, /* default * all */
    {0x17f9fecf, -311, true}, /* project * are */
    {0x17fa3f7c, -278, true}, /* clarify */
    {0x180180fd, -248, true}, /* to get */
    {0x18019e65, 245, true}, /* round * payment */
    {0x180e638a, -332, true}, /* ^ small */
    {0x18107499, -288, true}, /* ^ pool */
    {0x1827f3a0, 262, true}, /* ^ let */
    {0x182c3eb3, 620, false}, /* and * them */
    {0x183c4151, -299, true}, /* or * data */
    {0x1842383c, -412, true}, /* user explicit */
    {0x18441de6, -249, true}, /* affect the */
    {0x1846bcc5, 259, true}, /* the onlin */
    {0x1849fc73, -269, true}, /* recover by */
    {0x184a21db, -262, true}, /* output whil */
    {0x184e1a87, -528, true}, /* default * fals */
    {0x184f45c1, -260, true}, /* ^ mark */
    {0x18565d9a, -574, true}, /* visual */
    {0x18575b6a, -266, true}, /* for adult */
    {0x18681000, -271, true}, /* in * root */
    {0x18698e51, 245, true}, /* from * sit */
    {0x186cdff9, 278, true}, /* listen */
    {0x186e57d0, -292, true}, /* auto generat */
    {0x1876b755, -372, true}, /* befor start */
    {0x1881e0c9, -297, true}, /* chang a */
    {0x188e63eb, -264, false}, /* on * you */
    {0x18913594, -279, true}, /* for personal */
    {0x18931db6, 295, true}, /* up * part */
    {0x1893a524, -381, true}, /* select a */
    {0x189b2cf5, -560, false}, /* about a */
    {0x189e6786, -276, true}, /* the auto */
    {0x18a652da, -277, true}, /* a deep */
    {0x18ae6e46, -291, false}, /* on or */
    {0x18b1176c, -336, true}, /* are truncat */
    {0x18b5d0bc, -263, true}, /* accord * the */
    {0x18ba48b4, -270, true}, /* npm * with */
    {0x18bc0f05, -351, true}, /* in * notebook */
    {0x18bd5d98, 294, true}, /* x agent */
    {0x18bfd1ae, 321, true}, /* chang from */
    {0x18c638ef, -259, true}, /* overwrit * chang */
    {0x18d004d4, -355, true}, /* to * api */
    {0x18e34429, -251, true}, /* an interactiv */
    {0x18e9351e, 291, true}, /* doctor nam */
    {0x18ed3345, 309, true}, /* given the */
    {0x18f23fe1, -370, true}, /* command * a */
    {0x18fe8508, -344, true}, /* scaffold */
    {0x19017d40, -346, false}, /* on each */
    {0x1908d17d, 268, true}, /* the party */
    {0x190aa7c2, -281, true}, /* messag * echo */
    {0x190c53a9, 286, true}, /* ticket for */
    {0x19153fbb, -301, true}, /* id nam */
    {0x191b8365, -800, true}, /* figma */
    {0x191c5da2, 318, true}, /* full * history */
    {0x192a507f, -322, true}, /* dataset */
    {0x1933231f, -285, true}, /* recursiv * delet */
    {0x1933a4dd, -368, true}, /* and lin */
    {0x193e7838, -278, true}, /* automatic * is */
    {0x1941ead2, 301, true}, /* servic * is */
    {0x1942a3bf, -292, true}, /* an * messag */
    {0x194ff6c1, -336, true}, /* ^ temperatur */
    {0x195959a4, -298, true}, /* elicitation */
    {0x195a352f, -412, true}, /* breakdown */
    {0x196548d2, -312, true}, /* assign a */
    {0x19662282, -339, true}, /* frequency */
    {0x196a2726, 274, true}, /* shell */
    {0x196c86f2, 250, true}, /* uninstall * the */
    {0x1971a900, 295, true}, /* firewall * the */
    {0x197aa5ce, 286, true}, /* each * carry */
    {0x197e2e95, -322, true}, /* by list */
    {0x19866a37, -339, true}, /* subfolder */
    {0x198bd0e0, -356, true}, /* com * a */
    {0x1990dab1, 348, true}, /* developer messag */
    {0x1991d751, 252, true}, /* call go */
    {0x1991ee6d, -309, true}, /* in frankfurt */
    {0x199c57fd, -425, true}, /* check on */
    {0x19a0993b, -273, true}, /* if left */
    {0x19aa555b, -535, false}, /* ^ is */
    {0x19aba413, -415, true}, /* still */
    {0x19abcdb8, -261, true}, /* legal advic */
    {0x19af4c1c, 310, true}, /* writ * well */
    {0x19b20505, -295, true}, /* data * thi */
    {0x19b2f833, -518, true}, /* revision */
    {0x19b6ebd5, -357, true}, /* anyon can */
    {0x19b703d4, -280, true}, /* creat * creat */
    {0x19ba3caf, -535, true}, /* a pod */
    {0x19bb3c53, -316, true}, /* your key */
    {0x19c1807d, -364, true}, /* not * use */
    {0x19cd0487, -405, true}, /* scrub */
    {0x19dfc117, -310, true}, /* report all */
    {0x19e2e984, -444, false}, /* to * them */
    {0x19e3a328, -272, true}, /* use * config */
    {0x19e94224, -363, false}, /* you can */
    {0x19ec798b, -283, true}, /* you used */
    {0x19f6a19a, -345, true}, /* thi * doesnt */
    {0x19fac1ca, -359, true}, /* explanation * how */
    {0x19fde797, 328, true}, /* for * mad */
    {0x1a00f7ba, -332, true}, /* one slow */
    {0x1a0af0f6, -281, true}, /* ^ negativ */
    {0x1a0c454a, -339, true}, /* to process */
    {0x1a15ab2d, -301, true}, /* recipient and */
    {0x1a25bb42, -307, true}, /* provider you */
    {0x1a275b8a, 262, true}, /* retention of */
    {0x1a29f438, -466, true}, /* fetch all */
    {0x1a32acdd, -838, true}, /* null */
    {0x1a393e59, -264, true}, /* a * signatur */
    {0x1a3a613e, -285, true}, /* chronological */
    {0x1a43dcf0, -355, true}, /* token * mor */
    {0x1a4ca4ae, -380, true}, /* commit from */
    {0x1a52a470, -248, true}, /* measur 0 */
    {0x1a5657c5, -312, true}, /* was creat */
    {0x1a57ff17, -595, true}, /* are exclud */
    {0x1a5e146d, -278, true}, /* data you */
    {0x1a61e3b4, -347, true}, /* generat vendor */
    {0x1a62665b, 298, true}, /* are add */
    {0x1a670efc, -267, true}, /* for * circleci */
    {0x1a6945e0, -448, true}, /* not delet */
    {0x1a71dc98, -298, false}, /* to other */
    {0x1a7701da, -301, true}, /* question verbatim */
    {0x1a807594, -286, true}, /* a parser */
    {0x1a86be06, -297, true}, /* of * account */
    {0x1a8ac37d, -320, true}, /* error and */
    {0x1a9745bc, -312, true}, /* the http */
    {0x1a97aaa5, 289, true}, /* rul against */
    {0x1a9fcafb, -269, true}, /* the * filter */
    {0x1aa1f9e7, -350, true}, /* endpoint * it */
    {0x1aa5458d, -248, true}, /* tweakcn them */
    {0x1aabeef8, -264, true}, /* for * pipelin */
    {0x1abc01c4, -324, true}, /* the departur */
    {0x1ac66df2, -351, true}, /* on * order */
    {0x1ac81230, -437, true}, /* monday com */
    {0x1ad68599, -484, true}, /* data sourc */
    {0x1ada98f8, -276, true}, /* thi if */
    {0x1ae816b4, 330, true}, /* gist */
    {0x1aea9651, -250, true}, /* when * work */
    {0x1afb9544, -253, false}, /* of * has */
    {0x1b02b76a, 352, true}, /* client setting */
    {0x1b04987a, 389, true}, /* with * request */
    {0x1b0c7431, -326, true}, /* a clear */
    {0x1b157c32, -315, true}, /* text * version */
    {0x1b16c8ca, -274, true}, /* old * to */
    {0x1b23b7cb, -251, true}, /* giv * last */
    {0x1b24a671, -264, true}, /* debugge */
    {0x1b3366fa, 271, true}, /* tool * an */
    {0x1b34ebfc, -287, false}, /* a * over */
    {0x1b375ed3, -251, true}, /* return * warning */
    {0x1b4002ea, -308, true}, /* for larg */
    {0x1b402264, 279, true}, /* get our */
    {0x1b46cd5a, -492, true}, /* automatical * the */
    {0x1b498e4c, 286, true}, /* record after */
    {0x1b56bf16, -262, true}, /* a * summary */
    {0x1b6a1a10, -318, true}, /* read * current */
    {0x1b700874, -316, true}, /* git statu */
    {0x1b76dd56, -280, true}, /* the mongodb */
    {0x1b77f753, -613, true}, /* ^ mention */
    {0x1b789084, -492, true}, /* heroku */
    {0x1b7dcd65, -297, true}, /* tool over */
    {0x1b83b658, -578, true}, /* url to */
    {0x1b870f87, -316, true}, /* show up */
    {0x1b8f6702, -388, true}, /* cancellation */
    {0x1b98020f, -282, true}, /* http */
    {0x1b980b8c, -500, true}, /* content * a */
    {0x1b9f1e03, -276, true}, /* only view */
    {0x1baa8b65, 246, true}, /* is * now */
    {0x1bb7894d, -367, true}, /* generat * map */
    {0x1bb94391, -332, true}, /* git * for */
    {0x1bbcc2b4, 260, true}, /* terminal * so */
    {0x1bbe7b40, -474, true}, /* it doesnt */
    {0x1bd3c1ef, -331, true}, /* ^ unpublish */
    {0x1bd9b900, -248, true}, /* a websit */
    {0x1be6b77b, -381, true}, /* a valid */
    {0x1bf3a643, -471, true}, /* ^ input */
    {0x1bf743cd, -306, true}, /* that includ */
    {0x1c018f57, -664, true}, /* user can */
    {0x1c137b8f, -269, true}, /* body * for */
    {0x1c1db9c9, -331, true}, /* outdir */
    {0x1c23da70, -281, true}, /* for * report */
    {0x1c2dca84, -412, true}, /* conversationid */
    {0x1c30940b, -310, true}, /* output is */
    {0x1c33bf62, 432, true}, /* the maintainer */
    {0x1c36de48, -266, true}, /* when availabl */
    {0x1c4047ed, -320, true}, /* symbol identity */
    {0x1c4600a6, 314, true}, /* print * secret */
    {0x1c463452, -258, false}, /* should * in */
    {0x1c6803b1, 248, true}, /* not list */
    {0x1c6c0938, -338, true}, /* resolv * host */
    {0x1c740b95, -265, true}, /* ^ payment */
    {0x1c7a27aa, -354, false}, /* it * after */
    {0x1c80d022, -245, true}, /* resolv befor */
    {0x1c812618, -321, true}, /* door is */
    {0x1c8d7caa, 263, true}, /* unless someon */
    {0x1c90d2aa, -302, true}, /* provid * with */
    {0x1c9238d4, -287, true}, /* requir and */
    {0x1c988c0c, -281, true}, /* stop * thi */
    {0x1c993311, 281, true}, /* be retain */
    {0x1cabaa0f, 273, true}, /* the insuranc */
    {0x1cb2e7a4, 284, true}, /* after * first */
    {0x1cb64375, 282, true}, /* restor the */
    {0x1cc4f01f, -373, true}, /* generat cod */
    {0x1cca4653, -341, true}, /* in doubt */
    {0x1cd934cb, -310, true}, /* addition * the */
    {0x1cef2b60, -274, true}, /* in respons */
    {0x1cfc0af1, -319, true}, /* do * disabl */
    {0x1cfdc052, -297, true}, /* never assum */
    {0x1cfefd7f, -407, true}, /* lock the */
    {0x1d00abe5, -247, true}, /* matchedlin */
    {0x1d0423b0, -392, true}, /* query parameter */
    {0x1d0ad9fc, -349, true}, /* the browser */
    {0x1d0cf97f, -251, true}, /* piec */
    {0x1d18c193, 308, true}, /* candidat * in */
    {0x1d1ae9bc, 293, true}, /* donor */
    {0x1d1dc8f0, -257, true}, /* that ran */
    {0x1d1df53d, -267, true}, /* ^ emulat */
    {0x1d1ef461, -262, true}, /* ^ suggestion */
    {0x1d1fe5a8, -319, true}, /* by hash */
    {0x1d22f633, -498, true}, /* referenc */
    {0x1d256e24, -344, false}, /* at * with */
    {0x1d28990f, 265, true}, /* requir an */
    {0x1d2a7560, -419, true}, /* run * so */
    {0x1d2d0a94, -250, true}, /* on * task */
    {0x1d2f7743, 279, true}, /* logger */
    {0x1d32ada9, -266, true}, /* heroku app */
    {0x1d35e920, -546, true}, /* goal */
    {0x1d37854b, -260, true}, /* keep variabl */
    {0x1d39f502, -263, true}, /* templat * a */
    {0x1d3d949a, -275, true}, /* wip everyth */
    {0x1d3f4c3d, -339, true}, /* that * being */
    {0x1d43bde6, -267, true}, /* login to */
    {0x1d462f41, -290, true}, /* domain of */
    {0x1d48d8d5, -262, true}, /* country * for */
    {0x1d4a90b1, -321, true}, /* subdirectory */
    {0x1d4d04a6, -587, true}, /* authentication */
    {0x1d5c55b5, 270, true}, /* the * use */
    {0x1d60696e, -259, true}, /* content as */
    {0x1d64e5e3, 306, true}, /* be told */
    {0x1d6ef3dc, -282, true}, /* limit * result */
    {0x1d787e7c, -680, true}, /* capability */
    {0x1d81b28c, 258, true}, /* is upload */
    {0x1d831cb3, 250, true}, /* with full */
    {0x1d89b560, -405, false}, /* is * do */
    {0x1d910033, -501, true}, /* no way */
    {0x1d97812f, -276, true}, /* onc a */
    {0x1d986d5a, -278, true}, /* verify * are */
    {0x1da04860, -278, true}, /* conflict */
    {0x1da6d9f5, -374, true}, /* in * given */
    {0x1da79f5c, -368, false}, /* only * to */
    {0x1db44f7a, -337, true}, /* requir * creat */
    {0x1dc30559, -255, true}, /* lock * to */
    {0x1dc5b076, -302, true}, /* branch */
    {0x1dc7535a, -301, true}, /* token * by */
    {0x1dcc3759, -410, true}, /* in * setting */
    {0x1dd1f6c2, 255, true}, /* with * number */
    {0x1dd63d84, 429, true}, /* consent */
    {0x1dd67a52, -263, true}, /* with * selection */
    {0x1ddc3f8b, -300, true}, /* search with */
    {0x1de0094d, -500, true}, /* availabl for */
    {0x1de34a53, -595, true}, /* arg */
    {0x1de4efc6, -399, true}, /* isnt accept */
    {0x1debf3c6, -279, true}, /* search text */
    {0x1df68d0f, -295, true}, /* direction to */
    {0x1e01f33f, -245, true}, /* search * link */
    {0x1e024b06, -267, true}, /* kernel * be */
    {0x1e061b11, -245, true}, /* 0 * no */
    {0x1e07294e, 331, true}, /* is * off */
    {0x1e17ed7c, -261, true}, /* be mor */
    {0x1e234a34, -273, true}, /* gitlab 0 */
    {0x1e2744c3, 332, true}, /* it show */
    {0x1e2deb0f, 408, true}, /* check how */
    {0x1e330e58, 296, true}, /* to * gift */
    {0x1e339da0, -278, true}, /* mer * the */
    {0x1e389d39, -252, true}, /* the cursor */
    {0x1e3c44a3, -254, true}, /* thi * alway */
    {0x1e40348b, -277, true}, /* workspac owner */
    {0x1e414e02, -298, true}, /* run error */
    {0x1e4f802b, 299, true}, /* approval * to */
    {0x1e526d7b, 250, true}, /* ^ expens */
    {0x1e56e382, -286, true}, /* with author */
    {0x1e596e59, -279, true}, /* output * check */
    {0x1e5b2c16, 353, true}, /* the * fee */
    {0x1e5f8e38, 281, true}, /* remov for */
    {0x1e643c9f, 310, true}, /* go * a */
    {0x1e64bd09, -268, true}, /* argument * pass */
    {0x1e807eb9, -367, true}, /* to * task */
    {0x1e813623, 255, true}, /* analys the */
    {0x1e87e030, -303, true}, /* by * organiser */
    {0x1e8d9c3e, -446, true}, /* yaml */
    {0x1e8f245b, -256, true}, /* retriev your */
    {0x1e9212ec, -334, true}, /* pod with */
    {0x1e940677, 478, true}, /* need not */
    {0x1e966161, -267, true}, /* entry includ */
    {0x1e97c62c, -270, true}, /* hour * the */
    {0x1e98f792, -271, true}, /* nam * new */
    {0x1e9b8465, -451, true}, /* parallel */
    {0x1ea4b18f, -310, true}, /* interrupt * it */
    {0x1eb60b14, 337, true}, /* the former */
    {0x1ec923e2, -442, true}, /* call list */
    {0x1ecf6c63, -373, true}, /* press */
    {0x1ed7b6f6, -253, true}, /* requir * not */
    {0x1ed7fa6a, 289, false}, /* our * and */
    {0x1ed9b3b9, -303, true}, /* user at */
    {0x1ee3c2be, -279, true}, /* unlik */
    {0x1ef0198a, -256, true}, /* goodby */
    {0x1ef1eeb4, -302, true}, /* by * teacher */
    {0x1ef31454, -409, true}, /* unchang */
    {0x1ef5bff0, -342, true}, /* not assum */
    {0x1efb75ba, -576, true}, /* serverless */
    {0x1efd0815, -297, true}, /* if * doubt */
    {0x1efdccf8, -341, false}, /* to * but */
    {0x1f108f5e, -261, false}, /* so in */
    {0x1f110835, -260, true}, /* content from */
    {0x1f20edd5, 298, true}, /* the family */
    {0x1f2133ed, -303, true}, /* ^ capitalization */
    {0x1f224ff7, -303, true}, /* country cod */
    {0x1f36681d, -432, true}, /* ^ kept */
    {0x1f411746, -311, true}, /* provid * the */
    {0x1f53caf7, -296, false}, /* not your */
    {0x1f59e413, -279, true}, /* draft * it */
    {0x1f5ad0f4, -305, true}, /* cannot */
    {0x1f5dbf3c, -398, true}, /* const */
    {0x1f6415b7, -286, true}, /* ask user */
    {0x1f692624, -490, true}, /* messag for */
    {0x1f699a29, -378, true}, /* the * pipelin */
    {0x1f6d4223, -347, true}, /* so check */
    {0x1f715c89, -279, true}, /* yyy */
    {0x1f72bacd, -274, true}, /* need * consent */
    {0x1f7318a8, -355, true}, /* chart to */
    {0x1f73e9e5, -301, true}, /* can get */
    {0x1f7933c8, -358, true}, /* unless enabl */
    {0x1f7ce16b, -414, true}, /* strok */
    {0x1f8107d4, -254, true}, /* need * 0 */
    {0x1f84fb86, 269, true}, /* step * be */
    {0x1f882451, -381, true}, /* list * request */
    {0x1f8b38e5, 393, true}, /* the pupil */
    {0x1f8d64ca, -410, true}, /* with nam */
    {0x1f8e9dd9, -323, true}, /* a * tell */
    {0x1f968892, -256, true}, /* search doc */
    {0x1f9ce311, 288, true}, /* row to */
    {0x1fa059bb, -381, true}, /* ^ minimum */
    {0x1fb27c3a, -442, true}, /* if provid */
    {0x1fb44b34, -401, true}, /* hierarchy */
    {0x1fb7f770, -331, true}, /* ^ nest */
    {0x1fbc6ace, -339, true}, /* label for */
    {0x1fc1df40, 246, true}, /* if somebody */
    {0x1fda1655, -316, true}, /* are provid */
    {0x1fe03c45, 427, false}, /* them out */
    {0x1fe9777b, -334, true}, /* found and */
    {0x1fee06b6, -265, true}, /* and * tak */
    {0x1ff71d26, -250, true}, /* vllm comfyui */
    {0x1ffd47b1, 259, true}, /* as * lead */
    {0x20029826, -521, true}, /* instruction for */
    {0x200704c4, -245, true}, /* meanwhil */
    {0x202ffd15, -333, true}, /* dimension */
    {0x2030743b, 293, true}, /* waiv */
    {0x203123e1, -294, true}, /* block * card */
    {0x2031df21, -339, true}, /* pair with */
    {0x2038fb99, -453, true}, /* whether it */
    {0x2041ca36, -518, false}, /* not by */
    {0x204d1f6a, -372, true}, /* content analysi */
    {0x20504a41, -332, true}, /* statistic and */
    {0x2057be1c, 249, true}, /* as * policyholder */
    {0x20581535, -262, true}, /* to * down */
    {0x20641be2, -349, true}, /* aliv */
    {0x20699ca6, -262, false}, /* to * by */
    {0x206e20c0, -263, true}, /* submitter */
    {0x2073abf4, -260, true}, /* whether * includ */
    {0x20757e1f, 267, true}, /* local variabl */
    {0x2076a7ba, 271, true}, /* pretend to */
    {0x2077487b, -362, true}, /* verbos */
    {0x207c5351, -249, true}, /* to * content */
    {0x2083510f, 258, true}, /* the * checker */
    {0x2096d26e, -308, true}, /* preview first */
    {0x20971fd2, -478, true}, /* the * cas */
    {0x20a22bc4, 264, false}, /* which a */
    {0x20a6ac25, 283, true}, /* rais the */
    {0x20ac9ccc, -246, true}, /* limit * one */
    {0x20aea9c6, -274, true}, /* simulat a */
    {0x20af311f, -390, true}, /* term offer */
    {0x20b0d517, -506, true}, /* you * need */
    {0x20bb6f82, -273, true}, /* fir * forget */
    {0x20bcff2a, -351, true}, /* up * thi */
    {0x20c0ddac, -390, true}, /* region * the */
    {0x20c3c262, -319, true}, /* attachment * the */
    {0x20d391a5, -300, false}, /* its * even */
    {0x20d85af9, -354, true}, /* not execut */
    {0x20e42c27, -475, true}, /* find * in */
    {0x20e78bfb, 346, true}, /* are bought */
    {0x20ea6402, 294, true}, /* bother the */
    {0x20ed727b, -348, true}, /* arrow */
    {0x20f56be8, -296, true}, /* of * used */
    {0x20f7340f, 277, true}, /* commit * it */
    {0x20fb76ef, -289, true}, /* version * you */
    {0x21018d1b, -298, true}, /* til */
    {0x2105b912, 274, true}, /* header x */
    {0x210aa1c9, -303, true}, /* cannot * combin */
    {0x210b99fb, 342, true}, /* every contact */
    {0x210d810f, -247, true}, /* install * app */
    {0x2110c56d, -310, true}, /* from config */
    {0x211f8aa5, -879, true}, /* ai */
    {0x21245082, -263, true}, /* use if */
    {0x2128c16b, -293, true}, /* agent * its */
    {0x2130e9c7, -247, true}, /* parameter * key */
    {0x21375146, 249, true}, /* and * ahead */
    {0x213fc30b, -402, true}, /* combination */
    {0x21450423, -274, true}, /* and * system */
    {0x21481ce0, 310, true}, /* getter */
    {0x215089bf, -291, true}, /* the * slug */
    {0x21590927, -279, true}, /* explor */
    {0x216a81c7, -552, true}, /* pars */
    {0x21756d4b, -317, true}, /* ^ discovery */
    {0x2176b75c, -323, true}, /* injection attempt */
    {0x2182ca57, -288, true}, /* tls */
    {0x21862dcb, -510, true}, /* bridg */
    {0x218bf93e, -300, true}, /* as need */
    {0x218ef659, -343, true}, /* ^ idempotent */
    {0x21900324, -267, true}, /* primary * a */
    {0x21900466, -332, true}, /* to * specific */
    {0x21912032, -330, true}, /* path for */
    {0x21989878, -288, true}, /* noth * sent */
    {0x2198fe6e, -254, true}, /* result must */
    {0x219b59b0, -267, true}, /* doe * merg */
    {0x219e00fc, -273, true}, /* card * was */
    {0x21a00fa9, -261, true}, /* truncat and */
    {0x21a30c38, -276, true}, /* full format */
    {0x21ae4b5b, -259, true}, /* from * devic */
    {0x21af798a, -322, true}, /* end tim */
    {0x21b16edb, -312, true}, /* group is */
    {0x21c26a5a, -252, true}, /* parent * to */
    {0x21c691c4, -530, true}, /* permanent delet */
    {0x21cf10c4, -276, true}, /* a * giv */
    {0x21d31df8, 247, true}, /* fil * content */
    {0x21d5a3a6, -262, true}, /* hav * are */
    {0x21d77f38, -326, true}, /* nextcursor */
    {0x21e3f7be, 277, true}, /* select only */
    {0x21eda90e, 257, true}, /* for help */
    {0x21f0edf1, 309, true}, /* the gateway */
    {0x21f1f5a1, -298, true}, /* run * not */
    {0x21f37634, -313, true}, /* ^ plac */
    {0x21f6e5fb, 357, false}, /* and to */
    {0x21f7b771, -250, true}, /* devic */
    {0x21f82224, -249, true}, /* top */
    {0x21f8302e, -703, true}, /* ^ nam */
    {0x2203a6d3, -271, true}, /* only transaction */
    {0x2206d292, -273, true}, /* cod are */
    {0x2209ee85, -421, true}, /* 5s */
    {0x22161a94, -253, true}, /* result com */
    {0x2216b4fb, -337, false}, /* not * your */
    {0x221a044b, 303, true}, /* export are */
    {0x221c7218, 299, true}, /* everyth the */
    {0x221e53b1, 298, true}, /* the * edit */
    {0x22249cb8, 310, true}, /* and arent */
    {0x222cf3ad, 280, true}, /* a * entry */
    {0x2233f373, -431, true}, /* worker are */
    {0x224a2a63, -308, true}, /* languag * for */
    {0x224b00f0, -487, true}, /* column */
    {0x224b43f0, 282, true}, /* off * of */
    {0x225458f5, -308, true}, /* the * fail */
    {0x22667710, -346, true}, /* amount and */
    {0x226db200, -416, true}, /* bear */
    {0x226e2ffe, -267, true}, /* issu a */
    {0x22703be2, -303, true}, /* the * bank */
    {0x227a1e79, -380, true}, /* that match */
    {0x227b3f84, -255, true}, /* with * figur */
    {0x227febdc, -302, true}, /* expect * of */
    {0x22800f0d, -302, true}, /* unknown field */
    {0x2283ebad, -334, true}, /* shopify stor */
    {0x22845109, -342, true}, /* mor thought */
    {0x228930e8, 274, true}, /* the * iban */
    {0x228f2e1c, -253, true}, /* system * are */
    {0x228faf33, -303, true}, /* the stream */
    {0x2295b59e, -351, true}, /* command with */
    {0x229b173e, -302, true}, /* result * thi */
    {0x22a23b20, -248, true}, /* packag registry */
    {0x22ad0642, 306, true}, /* user address */
    {0x22ba1ec8, 303, true}, /* and start */
    {0x22c33247, 441, true}, /* sync */
    {0x22cb648e, -348, true}, /* a licenc */
    {0x22cd3596, -279, true}, /* to connect */
    {0x22d261c0, -340, true}, /* an optional */
    {0x22d3d086, -294, true}, /* dark mod */
    {0x22db6b03, -284, true}, /* wer mov */
    {0x22e13701, -325, true}, /* valu * updat */
    {0x22e2438a, 331, true}, /* put * in */
    {0x22e6abf9, 408, true}, /* lower the */
    {0x22e7fad4, -400, true}, /* arent allow */
    {0x22eee920, 363, true}, /* no review */
    {0x22f8b0cc, -266, true}, /* a paid */
    {0x22faae8c, -279, true}, /* whil * report */
    {0x230368f3, -563, true}, /* is never */
    {0x2310c013, -466, false}, /* a * so */
    {0x23175e4f, -295, true}, /* sur * the */
    {0x231ab618, -295, true}, /* a * workflow */
    {0x232178ed, -333, true}, /* the problem */
    {0x2324c4f0, -263, true}, /* amount back */
    {0x232aec81, -286, true}, /* valu includ */
    {0x232cc079, -261, true}, /* be * next */
    {0x232cc627, -272, true}, /* cit sourc */
    {0x23349e98, -320, true}, /* never * a */
    {0x234b4b3b, -284, true}, /* a * group */
    {0x2359e072, -411, false}, /* ^ may */
    {0x235bf5de, -416, true}, /* reachability */
    {0x2373bf78, -341, true}, /* go forward */
    {0x23794389, 303, true}, /* ceo */
    {0x237976bc, -468, true}, /* a rol */
    {0x237bc094, -653, true}, /* associat */
    {0x237e48b7, 267, true}, /* the mail */
    {0x2382f67f, -363, true}, /* ^ edg */
    {0x238cf9fb, 260, true}, /* respons is */
    {0x238d6b78, -272, true}, /* see * content */
    {0x238e3fdd, -286, true}, /* thi only */
    {0x23924463, -258, true}, /* unit stat */
    {0x2393963e, -272, true}, /* that * push */
    {0x23978e57, 259, true}, /* you operat */
    {0x239ad4a9, -292, true}, /* insert * and */
    {0x239e420c, -290, true}, /* by * session */
    {0x23a29bce, -379, true}, /* of * element */
    {0x23a59c44, -413, true}, /* open * for */
    {0x23a7219e, -259, true}, /* only * send */
    {0x23b90d1e, -250, true}, /* warn when */
    {0x23ba9cd0, -377, true}, /* ^ height */
    {0x23bbd41b, 314, true}, /* the * noth */
    {0x23bcfc6a, -354, true}, /* a * say */
    {0x23bd9d2e, -259, true}, /* iana */
    {0x23bdf66e, -392, true}, /* transport */
    {0x23d2b270, -353, true}, /* thi includ */
    {0x23dcb13a, -374, true}, /* previou turn */
    {0x23df2ef0, 265, true}, /* by use */
    {0x23e87c15, -294, true}, /* fre the */
    {0x23f11263, -297, true}, /* thi * over */
    {0x23f53b76, -452, true}, /* in pag */
    {0x23f71037, -307, true}, /* of workspac */
    {0x23f79e30, -296, true}, /* as * valu */
    {0x23fcd794, -265, true}, /* for mor */
    {0x2401c12b, -255, true}, /* the decision */
    {0x2404979a, -352, true}, /* variabl * not */
    {0x2408dd1c, -327, true}, /* max 0 */
    {0x24095298, -382, true}, /* the button */
    {0x240ee268, -493, true}, /* var */
    {0x24173b1d, 311, true}, /* in * contact */
    {0x241e9b28, -273, true}, /* open * on */
    {0x242c1962, 272, true}, /* household */
    {0x243a6c4c, -456, true}, /* their valu */
    {0x243dc656, -419, true}, /* exampl com */
    {0x2442a151, -250, true}, /* start are */
    {0x24482f4d, 264, true}, /* error text */
    {0x244e6626, -438, true}, /* and * hour */
    {0x24569e65, 261, true}, /* add itself */
    {0x2469bc42, -280, false}, /* has it */
    {0x246e7ab3, -248, true}, /* for futur */
    {0x24720698, 266, true}, /* a * agent */
    {0x2473605d, -711, true}, /* syntax */
    {0x24748b51, 285, true}, /* isnt distract */
    {0x24858ee3, -261, true}, /* of * imag */
    {0x2485cb3e, -253, true}, /* the * clean */
    {0x248f2b02, -262, true}, /* angl */
    {0x24942c0e, -478, true}, /* you * read */
    {0x24979a54, -353, true}, /* for instanc */
    {0x24a986ec, -252, true}, /* variabl in */
    {0x24abb006, 266, false}, /* even */
    {0x24ad2b5c, -349, true}, /* clon is */
    {0x24b08276, 255, true}, /* their data */
    {0x24b836a3, -263, true}, /* be record */
    {0x24bb8fe4, -379, true}, /* thi task */
    {0x24bd4414, -323, true}, /* ^ master */
    {0x24bd7869, 252, true}, /* trail for */
    {0x24bfcdda, -375, true}, /* hover */
    {0x24c0d4d0, -322, true}, /* the entity */
    {0x24c85e21, -252, true}, /* start * return */
    {0x24d0e5b5, -296, true}, /* legacy */
    {0x24db1323, -314, true}, /* view and */
    {0x24df1b52, -357, true}, /* a * count */
    {0x24e1e1a9, -358, false}, /* if * are */
    {0x24ef0cbc, -359, true}, /* in * country */
    {0x24f0ba0c, -319, true}, /* certificat * the */
    {0x24f153e0, -413, true}, /* alway * for */
    {0x24f1d7ed, -435, false}, /* you should */
    {0x24f344d9, -397, true}, /* draw io */
    {0x24f49d39, -330, true}, /* key that */
    {0x24f9b13b, -249, true}, /* compar * and */
    {0x24fbcd83, -280, true}, /* already hav */
    {0x24fe5812, -304, true}, /* of * cach */
    {0x2504f37b, -320, true}, /* user setting */
    {0x2507e0d2, -312, true}, /* an * nam */
    {0x2509c737, -320, true}, /* ninety */
    {0x250c91e5, -473, true}, /* add on */
    {0x25136206, 361, true}, /* social */
    {0x251a4221, -262, true}, /* arent used */
    {0x251d60dd, -496, true}, /* browser session */
    {0x252bd795, -366, true}, /* by whom */
    {0x252c5f51, 253, true}, /* and mail */
    {0x25308b4b, -298, true}, /* prompt exampl */
    {0x25352b83, -259, true}, /* avoid using */
    {0x25374abb, -354, true}, /* team and */
    {0x253b0f84, 301, true}, /* for index */
    {0x253e6dfa, -316, true}, /* per hour */
    {0x254a0b47, -287, true}, /* with * column */
    {0x254c2b27, -605, false}, /* not for */
    {0x254cc1cb, -517, true}, /* of * wiki */
    {0x254f2fde, -325, true}, /* read with */
    {0x25522d93, -262, true}, /* activ target */
    {0x255d9249, -249, true}, /* pric with */
    {0x255ee77d, 247, true}, /* on production */
    {0x255ff33d, -247, true}, /* javascript * to */
    {0x25683d6f, -344, false}, /* for * by */
    {0x257aafcc, -380, true}, /* agent can */
    {0x257ecd3d, -411, true}, /* the hash */
    {0x25868765, -284, true}, /* forc * overwrit */
    {0x258c57ca, -290, true}, /* outsid of */
    {0x2591a194, 467, true}, /* the * recipient */
    {0x2591ca19, -286, true}, /* delet * return */
    {0x25948ca4, -246, true}, /* version * the */
    {0x259f4c7c, 354, true}, /* privileg */
    {0x25a1ce45, 262, true}, /* ledger * balanc */
    {0x25a43376, 366, true}, /* ^ failur */
    {0x25a49683, -268, true}, /* urgent */
    {0x25a62509, -349, true}, /* container disk */
    {0x25b03ddf, -359, true}, /* sixteen */
    {0x25ba18d4, -757, true}, /* ^ mov */
    {0x25bcde2c, -275, true}, /* from figma */
    {0x25bd3bed, -463, true}, /* whether */
    {0x25be90a5, -287, true}, /* of * sandbox */
    {0x25bfb861, -291, true}, /* header are */
    {0x25cbedb8, 297, true}, /* correspondenc */
    {0x25d0b16a, -294, true}, /* local * fil */
    {0x25d5d16a, -323, true}, /* a draft */
    {0x25d63be7, 324, true}, /* vulnerability as */
    {0x25db68de, -268, true}, /* extract text */
    {0x25de89d2, -418, true}, /* for * request */
    {0x25df219f, -312, true}, /* call history */
    {0x25e68567, -338, true}, /* into * current */
    {0x25e816ef, -268, true}, /* packag version */
    {0x25e87b7d, -451, true}, /* user when */
    {0x25ecb66a, -278, true}, /* messag * one */
    {0x25ef023d, -283, false}, /* would be */
    {0x25fee0c3, -251, true}, /* languag not */
    {0x26003036, -298, true}, /* account * their */
    {0x2604185d, -260, true}, /* mod show */
    {0x260b4445, -270, false}, /* its * of */
    {0x260cdbab, -256, true}, /* a notebooklm */
    {0x260ed2d5, -307, true}, /* of * photo */
    {0x26146216, -263, true}, /* audio */
    {0x261e9998, -293, true}, /* a virtual */
    {0x261fdb89, -451, true}, /* availabl * the */
    {0x2624188e, -394, false}, /* if any */
    {0x26291cbf, -499, true}, /* in progress */
    {0x2630aad5, -299, true}, /* control which */
    {0x2634742f, 307, true}, /* leav * forward */
    {0x26364d51, 325, true}, /* the donor */
    {0x263770a2, -290, true}, /* spend credit */
    {0x2637c44c, 286, true}, /* and withdraw */
    {0x26381f7c, -379, true}, /* no chang */
    {0x263c55b5, 249, true}, /* collector */
    {0x263e55f3, 295, true}, /* creat with */
    {0x2642b343, -332, true}, /* resolv an */
    {0x264367a8, -285, true}, /* the channel */
    {0x264ff78f, -255, true}, /* of * given */
    {0x26506d37, -278, true}, /* list * check */
    {0x2654aa49, -418, true}, /* blind copy */
    {0x26557e8a, -312, true}, /* use * or */
    {0x266239cd, 263, true}, /* disregard */
    {0x2663079e, 268, true}, /* to * caller */
    {0x2666a53c, -263, true}, /* for * stop */
    {0x2666de47, 287, true}, /* grant the */
    {0x266e76bc, 259, true}, /* onc to */
    {0x2676d9e7, -346, true}, /* 0 sentenc */
    {0x26890484, 358, true}, /* financ */
    {0x268d298c, -288, true}, /* cooky * storag */
    {0x26999321, -296, true}, /* destructiv tool */
    {0x269c0272, -334, true}, /* log * on */
    {0x269d3c6a, 290, true}, /* that * record */
    {0x26ab58b1, 327, true}, /* the * train */
    {0x26ace4a8, -261, true}, /* delet * appear */
    {0x26aefa3a, 359, true}, /* password * if */
    {0x26b15424, -251, true}, /* approv * request */
    {0x26b5327c, -251, true}, /* thi * provid */
    {0x26bd3ea9, -398, true}, /* dtcg */
    {0x26c0d6d3, -321, true}, /* all * off */
    {0x26c47ace, 349, true}, /* then purg */
    {0x26c734c1, -304, true}, /* postgresql */
    {0x26c83a00, 284, true}, /* devic * it */
    {0x26c9cd38, -393, true}, /* your client */
    {0x26ca7768, -255, false}, /* ^ just */
    {0x26cffcd9, -262, true}, /* 0 click */
    {0x26d15cb4, -251, true}, /* check so */
    {0x26d3f89d, 259, true}, /* number * expiry */
    {0x26dbd845, 411, true}, /* thos that */
    {0x26dd6f73, 272, true}, /* for audit */
    {0x26e52558, -380, true}, /* ^ requir */
    {0x26e99ac3, -358, true}, /* to * someth */
    {0x26ef38c2, -379, true}, /* header field */
    {0x26fe29e2, -285, true}, /* select pag */
    {0x2704c146, -247, true}, /* location typ */
    {0x270b8d72, 286, true}, /* throughout the */
    {0x27197351, -372, true}, /* outbound */
    {0x271c168b, -363, true}, /* is requir */
    {0x272a4a84, -287, true}, /* using thi */
    {0x272b3d9a, -280, true}, /* workflowid is */
    {0x272ca18d, -245, true}, /* request are */
    {0x273668f4, -520, true}, /* test plan */
    {0x2737440d, 282, true}, /* call has */
    {0x273e0dbb, -352, true}, /* it * wait */
    {0x27462900, 271, true}, /* read is */
    {0x274784b5, -318, true}, /* dont leav */
    {0x2747d304, -557, true}, /* using */
    {0x274fc412, 301, true}, /* obsolet */
    {0x27578621, -323, true}, /* to * different */
    {0x275e032c, -266, true}, /* of edit */
    {0x2761e3a1, -555, true}, /* event */
    {0x27620903, 350, true}, /* secret */
    {0x276501dc, -555, true}, /* ^ backlink */
    {0x276f4a8e, -322, false}, /* when * to */
    {0x27735cde, -331, true}, /* for * issu */
    {0x277da648, -542, true}, /* dead */
    {0x27819561, -256, true}, /* declin an */
    {0x27819959, -294, false}, /* befor a */
    {0x278dd29d, 415, true}, /* tool * its */
    {0x27943de9, -279, true}, /* content * as */
    {0x27a276c6, -253, true}, /* is * instead */
    {0x27a357f8, -322, true}, /* run * formatter */
    {0x27b4181c, -295, true}, /* ^ pair */
    {0x27b8f817, 270, true}, /* whether data */
    {0x27bd6a2a, -635, true}, /* to chang */
    {0x27be5b70, -391, true}, /* mous */
    {0x27c96bd6, 281, true}, /* version the */
    {0x27cb0b33, -381, true}, /* it again */
    {0x27cb7714, -294, true}, /* act on */
    {0x27cd75b9, -267, true}, /* return immediat */
    {0x27dc7b61, -282, true}, /* midnight * the */
    {0x27e0295a, -391, true}, /* meta */
    {0x27e407e6, -269, true}, /* provider without */
    {0x27f142eb, -495, true}, /* monday */
    {0x27f1a6e5, -251, true}, /* request url */
    {0x27f87027, -253, true}, /* input */
    {0x280842a3, 346, true}, /* hand * the */
    {0x28088c7d, 268, true}, /* user session */
    {0x281556d4, 253, true}, /* phon * are */
    {0x2817e552, -385, true}, /* is respect */
    {0x2819cade, -315, true}, /* payment * for */
    {0x281a1594, -303, true}, /* clos * activ */
    {0x281d5fbf, -401, false}, /* and by */
    {0x281f8de6, -298, true}, /* web result */
    {0x282d7bc8, -281, true}, /* query in */
    {0x283151a7, 309, true}, /* the six */
    {0x2834666b, 354, true}, /* directiv */
    {0x28355a78, -286, true}, /* you call */
    {0x28419802, -324, true}, /* register * public */
    {0x284f64c9, -381, true}, /* with * 0 */
    {0x2857552e, -294, true}, /* in english */
    {0x2859d5a9, -267, true}, /* extrem */
    {0x2863e4c2, -378, true}, /* step in */
    {0x286428b3, 300, true}, /* reader and */
    {0x286731c8, -301, true}, /* a schema */
    {0x286b02af, 354, true}, /* microphon */
    {0x286f43a2, -246, true}, /* attend * inform */
    {0x287ebe4c, -257, true}, /* the * root */
    {0x288abb82, -328, true}, /* 0 bas */
    {0x2899c24a, -522, false}, /* do not */
    {0x289e5a8e, -266, true}, /* with * group */
    {0x28a3fa35, -442, true}, /* tool * hidden */
    {0x28a765db, -276, true}, /* and older */
    {0x28afa547, 389, true}, /* gateway */
    {0x28b0c041, -295, true}, /* col */
    {0x28c640e6, -293, true}, /* whitespac */
    {0x28c7620d, 300, true}, /* arent limit */
    {0x28ce0ad6, -369, true}, /* limit * held */
    {0x28d2ee75, -358, true}, /* group by */
    {0x28dcd38a, -288, true}, /* ^ bear */
    {0x28dde833, -324, true}, /* or off */
    {0x28df89a0, -301, true}, /* reason in */
    {0x28ee4cec, -502, false}, /* which one */
    {0x28ef779a, -473, true}, /* say * many */
    {0x28f1b077, -393, true}, /* to * attachment */
    {0x28f27eac, -305, true}, /* scop of */
    {0x28f49065, -304, true}, /* with * photo */
    {0x28f77167, -529, true}, /* tool will */
    {0x28fd22eb, 271, true}, /* camera * and */
    {0x28ff6cb0, -261, true}, /* nam * number */
    {0x290010f0, -301, true}, /* return * only */
    {0x29008632, 246, true}, /* rat limit */
    {0x29162ff3, -385, true}, /* ^ activ */
    {0x291cc0b9, -341, true}, /* action add */
    {0x29238c9d, -277, false}, /* is not */
    {0x292a64e7, -328, true}, /* the imag */
    {0x292e0f78, 382, true}, /* throughout */
    {0x2933a312, -289, true}, /* is * chang */
    {0x293ca5ce, 329, false}, /* who * in */
    {0x293f1ccc, 278, true}, /* pass their */
    {0x293f5fa7, -399, true}, /* happen in */
    {0x294be58f, 265, true}, /* by cod */
    {0x294e5286, 263, true}, /* checklist */
    {0x294f34c9, -391, true}, /* approv a */
    {0x2950e4d4, 274, true}, /* parental * is */
    {0x29511bd0, -382, true}, /* and * stat */
    {0x295193fd, -385, true}, /* result * kept */
    {0x2953031a, 389, false}, /* the * one */
    {0x295c7923, -323, true}, /* fix * the */
    {0x296137dd, -622, true}, /* qas */
    {0x2962c809, -247, true}, /* estimat of */
    {0x296f78bc, -280, true}, /* list * all */
    {0x29787b06, -362, true}, /* an * str */
    {0x29792d0b, -343, true}, /* mod the */
    {0x2979c6e4, 251, true}, /* balanc * sent */
    {0x2979e3ea, -490, true}, /* ^ detail */
    {0x297cf64e, -282, true}, /* ^ explicit */
    {0x297d25cb, 301, true}, /* previou tool */
    {0x297ee8ff, -329, true}, /* and retry */
    {0x2988048b, -363, true}, /* filepath */
    {0x298d7889, -370, true}, /* subject * the */
    {0x298ea0fe, 364, true}, /* pick the */
    {0x29923d8b, -270, true}, /* program languag */
    {0x29954daa, -248, true}, /* credit balanc */
    {0x299e8e1e, -523, true}, /* summariz */
    {0x29a31625, 335, true}, /* a deposit */
    {0x29a624a3, -344, true}, /* ^ facebook */
    {0x29af89a8, -330, true}, /* only * return */
    {0x29b4e778, -287, true}, /* statu * don */
    {0x29b80388, -335, true}, /* payment over */
    {0x29b93390, 290, true}, /* the catalogu */
    {0x29bb7812, -258, true}, /* issu * be */
    {0x29cb617c, -272, true}, /* when ther */
    {0x29cb625f, -621, true}, /* id to */
    {0x29d5f2f2, 264, true}, /* payment * is */
    {0x29d7e014, -284, true}, /* the * notebook */
    {0x29df33bb, 440, true}, /* broker */
    {0x29e35757, -277, true}, /* get * bill */
    {0x29e88406, 258, true}, /* passport number */
    {0x29ea6a97, -249, false}, /* that * all */
    {0x29ebd0ac, -273, true}, /* projectid */
    {0x29ec09e1, -307, true}, /* merg them */
    {0x29ee22eb, -260, true}, /* in credit */
    {0x29f3f70f, -360, true}, /* as * tabl */
    {0x2a0c790e, -279, true}, /* mm */
    {0x2a0fc57e, -268, false}, /* ^ or */
    {0x2a12448b, -275, true}, /* off of */
    {0x2a1580a4, -404, true}, /* an object */
    {0x2a167373, -265, true}, /* storag stat */
    {0x2a1eee20, -307, true}, /* befor * shar */
    {0x2a24b3ab, -296, true}, /* in * run */
    {0x2a268274, -457, true}, /* cant * it */
    {0x2a30f87c, -282, true}, /* or open */
    {0x2a392b23, -251, true}, /* to * customer */
    {0x2a3ba5eb, 347, true}, /* any mor */
    {0x2a400294, -288, true}, /* disk and */
    {0x2a404f66, 284, true}, /* outstand */
    {0x2a41b8de, -257, true}, /* issu with */
    {0x2a441171, -402, true}, /* receipt to */
    {0x2a477afe, -267, true}, /* json */
    {0x2a480245, -253, false}, /* for * other */
    {0x2a4e6aa6, -278, true}, /* julia */
    {0x2a4f1d5a, -276, true}, /* bank transaction */
    {0x2a50c666, -300, true}, /* cancell when */
    {0x2a50ea21, -350, true}, /* button */
    {0x2a511579, 332, true}, /* in forc */
    {0x2a533972, -346, false}, /* one are */
    {0x2a550d04, -328, false}, /* not * or */
    {0x2a5af1c1, -286, true}, /* agent cant */
    {0x2a61d4b2, 257, false}, /* is about */
    {0x2a694738, -251, true}, /* has * sinc */
    {0x2a6a41a4, -428, true}, /* thi * should */
    {0x2a6e1c67, -308, false}, /* in it */
    {0x2a827cb5, -258, true}, /* figma * token */
    {0x2a92aa3e, -269, true}, /* is usual */
    {0x2a952dd0, -654, true}, /* llm */
    {0x2a98fe62, -284, true}, /* short text */
    {0x2a9bcbe8, -670, true}, /* useful for */
    {0x2aa48a1c, -273, true}, /* stay wher */
    {0x2aa9a8ad, -669, true}, /* try to */
    {0x2ab2a6ea, -292, true}, /* writ only */
    {0x2ab4245a, -261, true}, /* topology */
    {0x2ab79ac9, 267, true}, /* is sold */
    {0x2ab82eb9, 267, false}, /* the * from */
    {0x2abe1aa2, -305, true}, /* start command */
    {0x2ac0992f, -249, true}, /* find all */
    {0x2ac3af6b, -313, true}, /* for * updat */
    {0x2ac54eae, -303, true}, /* result * from */
    {0x2acd94ad, 305, true}, /* on * operat */
    {0x2ad0b8ee, -288, true}, /* prerequisit */
    {0x2ad7c8e1, -248, true}, /* ^ provision */
    {0x2adbf01d, -337, true}, /* mail * to */
    {0x2ae06d89, -345, true}, /* was publish */
    {0x2ae812d7, -245, true}, /* cas */
    {0x2aecb1bb, -292, true}, /* ^ configur */
    {0x2af254a2, -256, true}, /* when * run */
    {0x2afde506, -294, true}, /* dat * in */
    {0x2b03b52d, -310, true}, /* it * search */
    {0x2b0b50bf, -283, true}, /* customer * return */
    {0x2b122e7b, -330, true}, /* your own */
    {0x2b122ee9, -271, true}, /* in * sentenc */
    {0x2b12dc4e, -626, true}, /* sign * user */
    {0x2b16adde, -364, true}, /* to * original */
    {0x2b175b24, -750, true}, /* firecrawl */
    {0x2b23bedd, 504, true}, /* thi one */
    {0x2b2bf923, 305, true}, /* contractor */
    {0x2b2c8325, -320, true}, /* trigger * request */
    {0x2b305e2f, -451, true}, /* all attend */
    {0x2b30f26c, -246, true}, /* ^ etag */
    {0x2b31ca24, -269, true}, /* befor writ */
    {0x2b443274, -329, true}, /* install by */
    {0x2b4cd620, -460, true}, /* current pag */
    {0x2b5db776, 274, true}, /* read * has */
    {0x2b658a46, -316, true}, /* websocket */
    {0x2b6da15e, -349, true}, /* ask question */
    {0x2b72f2d3, -381, true}, /* paus * the */
    {0x2b7b1881, -248, true}, /* use * after */
    {0x2b80feba, -404, true}, /* templat is */
    {0x2b86b28c, -261, true}, /* branch * open */
    {0x2b8b9ca5, -292, true}, /* session * after */
    {0x2b8f67eb, 285, true}, /* the school */
    {0x2b8ffbda, -309, true}, /* sankey */
    {0x2b90725b, -314, true}, /* stay * in */
    {0x2b9c82b2, -288, true}, /* and * error */
    {0x2bad2d20, -485, true}, /* get * mail */
    {0x2baeddb0, -260, true}, /* the policyholder */
    {0x2baf59b9, -444, true}, /* data center */
    {0x2bbfad06, -285, true}, /* it * often */
    {0x2bd00eb0, -265, true}, /* my organization */
    {0x2bd3a3d0, 298, false}, /* we * out */
    {0x2bda2beb, 251, true}, /* last row */
    {0x2be89940, -278, true}, /* quot is */
    {0x2be94a8f, -267, true}, /* gpu workload */
    {0x2beb4aa6, -455, false}, /* and * how */
    {0x2bebb468, -265, true}, /* spars */
    {0x2bec6aee, -262, true}, /* operation */
    {0x2bf48a3a, 291, true}, /* to zero */
    {0x2bfc2a30, 262, true}, /* base64 of */
    {0x2c04385b, 271, true}, /* continu */
    {0x2c07c379, 271, true}, /* seal */
    {0x2c0b6178, -259, false}, /* to * up */
    {0x2c0b7ca5, -303, true}, /* no sid */
    {0x2c13e295, 260, true}, /* tool tak */
    {0x2c319081, -349, false}, /* an * that */
    {0x2c356eac, 258, true}, /* mad * if */
    {0x2c386c84, 323, false}, /* by * one */
    {0x2c4144f0, -338, true}, /* meaningful */
    {0x2c47369e, -381, true}, /* of * cooki */
    {0x2c48157d, -267, true}, /* shar it */
    {0x2c52ebc2, -246, true}, /* many ther */
    {0x2c53719d, 280, true}, /* with * right */
    {0x2c56516d, -343, true}, /* field * to */
    {0x2c566cbb, -453, true}, /* to * audit */
    {0x2c58dd71, -258, true}, /* confirmation for */
    {0x2c5bc98d, -253, true}, /* email of */
    {0x2c5dacb1, 325, false}, /* not is */
    {0x2c605a12, -369, true}, /* url and */
    {0x2c69c109, -289, true}, /* without execut */
    {0x2c6b0923, -276, true}, /* appointment * a */
    {0x2c6f4179, -275, true}, /* you * add */
    {0x2c7458b6, 370, true}, /* notic * the */
    {0x2c7641d8, -275, true}, /* vendor directory */
    {0x2c767c10, -370, true}, /* perform an */
    {0x2c798be4, -259, false}, /* one * if */
    {0x2c7f9c5a, -545, true}, /* for * question */
    {0x2c906016, -247, true}, /* user * respons */
    {0x2c90b6a5, -352, true}, /* duplicat * keep */
    {0x2c932d52, -438, true}, /* visibl in */
    {0x2c96a090, -298, true}, /* after thirty */
    {0x2c9bb15c, -314, true}, /* at * new */
    {0x2c9c8cd2, -314, true}, /* not * itself */
    {0x2ca3efea, -381, true}, /* description * what */
    {0x2ca430d4, 322, true}, /* without * prompt */
    {0x2cab49a3, -421, true}, /* as data */
    {0x2cad822c, -304, true}, /* thi help */
    {0x2cb00f4d, -269, true}, /* domain analytic */
    {0x2cb48870, -262, true}, /* ^ regular */
    {0x2cb861e5, -246, true}, /* local to */
    {0x2cbaa611, -317, true}, /* the circleci */
    {0x2ccc5244, -345, true}, /* ^ dataforseo */
    {0x2cdc2118, -528, true}, /* list mod */
    {0x2ce16b66, -259, true}, /* respons */
    {0x2ce39677, -352, true}, /* account allow */
    {0x2ce94a90, -416, true}, /* the caus */
    {0x2cf62ed8, -292, true}, /* mark * test */
    {0x2d0929bd, 345, true}, /* now also */
    {0x2d0fa928, 315, true}, /* need * memory */
    {0x2d122904, -336, true}, /* of * category */
    {0x2d15d391, -275, true}, /* ^ stream */
    {0x2d16739c, -259, true}, /* escap and */
    {0x2d2582bf, -402, true}, /* the clon */
    {0x2d2be6cf, -283, true}, /* of 0 */
    {0x2d2eba48, -278, true}, /* ^ inject */
    {0x2d2f805b, -362, true}, /* and * distanc */
    {0x2d36d38f, -333, true}, /* icon * the */
    {0x2d3d9b8b, -297, true}, /* 0 http */
    {0x2d407f83, -360, true}, /* alpha */
    {0x2d4664e0, -303, true}, /* user * dont */
    {0x2d4a78cc, -293, true}, /* link * to */
    {0x2d4f4c02, -285, true}, /* thi * belong */
    {0x2d550e47, -302, true}, /* list * first */
    {0x2d6074b1, -325, true}, /* confirm the */
    {0x2d62586f, -266, true}, /* permission * evaluat */
    {0x2d66c352, -289, true}, /* job stat */
    {0x2d6b6faf, -293, true}, /* list issu */
    {0x2d6eedd4, -385, true}, /* via */
    {0x2d70cd36, 271, true}, /* each invocation */
    {0x2d721197, -352, false}, /* be * or */
    {0x2d789b97, 273, true}, /* children account */
    {0x2d806a76, -424, true}, /* ^ deploy */
    {0x2d83ef6a, -250, true}, /* job * run */
    {0x2d8ad0e6, 314, true}, /* every * of */
    {0x2d8d8da5, -357, true}, /* option for */
    {0x2d9682da, 269, true}, /* list * pod */
    {0x2d98fb81, -272, true}, /* default * was */
    {0x2da3e67d, -422, true}, /* are lost */
    {0x2da45111, -401, true}, /* argument for */
    {0x2da537e6, 278, true}, /* hand in */
    {0x2da5d530, -318, true}, /* your position */
    {0x2dab2524, 436, true}, /* pick up */
    {0x2dad6500, -275, true}, /* stricter */
    {0x2dadce32, 267, true}, /* in * way */
    {0x2db04598, -267, true}, /* participant * the */
    {0x2dbebfd6, -247, true}, /* 0 topic */
    {0x2dc65eab, -257, true}, /* object for */
    {0x2dce504a, 328, true}, /* ^ replicat */
    {0x2dcf0537, -321, true}, /* detail for */
    {0x2dd9bd08, -329, true}, /* as ignor */
    {0x2dda624d, -555, true}, /* ^ action */
    {0x2ddb7608, -313, true}, /* schedul * for */
    {0x2dde375f, -316, true}, /* ^ clos */
    {0x2deaa897, -353, true}, /* messag describ */
    {0x2df4b6a3, -314, true}, /* unmut */
    {0x2df5b7ed, -261, true}, /* call finish */
    {0x2df683c0, -385, true}, /* step * a */
    {0x2df86ea7, 370, false}, /* has been */
    {0x2df9d296, 257, true}, /* rol was */
    {0x2df9d6f4, 267, true}, /* list * which */
    {0x2df9f9e3, -389, false}, /* to * or */
    {0x2e002554, -250, true}, /* for * deployment */
    {0x2e051b83, 446, true}, /* of * manager */
    {0x2e096ec3, 267, true}, /* ^ proc */
    {0x2e0c3578, -336, true}, /* run npm */
    {0x2e0edb84, -291, true}, /* headless mod */
    {0x2e147447, -247, true}, /* might not */
    {0x2e216de7, 402, false}, /* so that */
    {0x2e22a9ca, 588, false}, /* any */
    {0x2e22be68, -373, true}, /* ^ scrap */
    {0x2e28d28f, -244, true}, /* ^ prevent */
    {0x2e38a38a, -505, true}, /* omit */
    {0x2e3b3d3c, -245, true}, /* the * fingerprint */
    {0x2e3cd375, -301, true}, /* overrid * and */
    {0x2e3ee62e, -358, true}, /* a model */
    {0x2e3f60b3, 303, true}, /* the bus */
    {0x2e454d50, 321, true}, /* our domain */
    {0x2e45c2c9, -256, true}, /* the exception */
    {0x2e48a766, -281, true}, /* contract on */
    {0x2e4a638e, -364, false}, /* of that */
    {0x2e4fd0c4, -346, true}, /* to * given */
    {0x2e51f68a, -458, true}, /* pag content */
    {0x2e53293c, -288, true}, /* mail of */
    {0x2e5a8279, -323, true}, /* step over */
    {0x2e5be2fb, -340, false}, /* into * on */
    {0x2e6463e8, -559, true}, /* to * model */
    {0x2e65ddfc, 283, true}, /* the * employer */
    {0x2e66a68f, -339, true}, /* interact with */
    {0x2e751faa, 359, false}, /* you * about */
    {0x2e836ec1, -337, true}, /* machin * as */
    {0x2e8693bb, 273, false}, /* on * it */
    {0x2e8a911c, -443, true}, /* consol messag */
    {0x2e8adf11, -268, true}, /* unconditional */
    {0x2e8f42d7, -266, true}, /* stack * are */
    {0x2eb931ac, -332, true}, /* survey question */
    {0x2ebbedda, -269, true}, /* sent folder */
    {0x2ec421d7, 298, true}, /* and fill */
    {0x2ece4812, -381, true}, /* audio overview */
    {0x2ed15e7e, -357, true}, /* number * drop */
    {0x2ed523d0, -266, true}, /* address * bcc */
    {0x2edb2cbf, -495, true}, /* return only */
    {0x2edc9924, -353, true}, /* focus */
    {0x2edfc9ec, -321, true}, /* empty * the */
    {0x2edfce1c, -403, true}, /* desktop commander */
    {0x2ee46428, -314, true}, /* test fil */
    {0x2ee8cc6f, -370, true}, /* issu * to */
    {0x2eeb8eb7, -257, true}, /* link * view */
    {0x2ef2f402, -342, true}, /* host phas */
    {0x2ef3f0aa, -307, true}, /* font weight */
    {0x2ef5a2ad, -319, true}, /* the * snapshot */
    {0x2ef8fd43, 287, true}, /* comment by */
    {0x2ef98e50, -306, true}, /* keep work */
    {0x2efd7ca8, 273, true}, /* an * detail */
    {0x2f04d587, -316, true}, /* a grad */
    {0x2f0aff92, -246, true}, /* sam error */
    {0x2f0cf6b0, -260, true}, /* the * associat */
    {0x2f0dd0ef, -272, true}, /* ^ method */
    {0x2f0f14f7, -282, true}, /* 0 degr */
    {0x2f103330, -445, true}, /* public api */
    {0x2f15a33f, -627, true}, /* generat * chart */
    {0x2f1e17ea, -328, true}, /* permission is */
    {0x2f2be076, -275, true}, /* session includ */
    {0x2f2e12d2, -300, true}, /* recreat */
    {0x2f35a590, -352, true}, /* script * read */
    {0x2f39be36, -352, true}, /* by get */
    {0x2f3a6244, -354, true}, /* identifier of */
    {0x2f3c3e33, -442, true}, /* tak a */
    {0x2f49a6a0, -246, true}, /* contain * entry */
    {0x2f4a18c8, 372, true}, /* in full */
    {0x2f53665e, -357, true}, /* ^ color */
    {0x2f53c494, -319, true}, /* of * mileston */
    {0x2f55981a, -469, true}, /* sam as */
    {0x2f5dd391, -342, true}, /* custom activity */
    {0x2f616932, -274, true}, /* somebody els */
    {0x2f6ca314, -325, true}, /* emulation */
    {0x2f6db931, 286, true}, /* spous */
    {0x2f7bf58a, 262, true}, /* add the */
    {0x2f7c89e7, -769, true}, /* use * for */
    {0x2f8518c5, -457, false}, /* will not */
    {0x2f87a43f, -540, true}, /* user own */
    {0x2f972099, -384, true}, /* why the */
    {0x2f97caa6, -384, true}, /* that depend */
    {0x2fa59181, -249, true}, /* css selector */
    {0x2fb239d6, 248, true}, /* and roll */
    {0x2fb59a33, -258, true}, /* in folder */
    {0x2fb80f19, -366, true}, /* supplier is */
    {0x2fbe9555, -368, true}, /* the local */
    {0x2fc58806, -417, true}, /* immediat */
    {0x2fc8031e, -317, false}, /* can * for */
    {0x2fc88dfb, -253, true}, /* list on */
    {0x2fc99601, 254, true}, /* desk */
    {0x2fd064d2, -313, true}, /* a stat */
    {0x2fd31f97, -346, true}, /* defin */
    {0x2fdbdba8, -267, true}, /* sign * devic */
    {0x2fddb1d2, -369, false}, /* in * which */
    {0x2fe46495, -264, true}, /* 0 * default */
    {0x2febef92, 257, true}, /* in * global */
    {0x2ff061c6, -279, true}, /* from * search */
    {0x300132f9, -395, true}, /* do * open */
    {0x30119f59, 265, true}, /* scheduler * the */
    {0x3011dff7, 269, true}, /* prefer over */
    {0x3019400b, 256, true}, /* advertiser */
    {0x301a48f3, -416, true}, /* after * week */
    {0x3023ba29, -279, true}, /* when noth */
    {0x302971fc, -300, true}, /* includ all */
    {0x3033535b, -328, true}, /* fil * on */
    {0x303a2a3b, -289, true}, /* and * typ */
    {0x3045f234, -259, false}, /* that * has */
    {0x304722f1, -346, true}, /* dollar */
    {0x304ca17a, -305, true}, /* tim to */
    {0x305734b5, -249, true}, /* the * object */
    {0x3057a507, 275, true}, /* and * includ */
    {0x305c248d, 252, true}, /* the * network */
    {0x3062034e, -400, true}, /* a default */
    {0x3066a803, -508, true}, /* e */
    {0x30686598, -294, true}, /* on * form */
    {0x306fa9fd, -299, true}, /* remov nam */
    {0x3074c587, 260, true}, /* be comply */
    {0x307c8e53, 263, true}, /* promot * most */
    {0x307de949, 358, true}, /* prior to */
    {0x3083915c, -270, true}, /* be upload */
    {0x30844e47, -387, true}, /* call again */
    {0x308c6a92, -335, true}, /* admin only */
    {0x308e62f7, -248, true}, /* to * invitation */
    {0x3091ca20, -264, true}, /* check each */
    {0x3094e063, -492, true}, /* old * is */
    {0x30a41842, -276, true}, /* the * cell */
    {0x30b06e92, -402, true}, /* of * data */
    {0x30b64d21, -320, true}, /* trim so */
    {0x30b665c6, 313, true}, /* are follow */
    {0x30b6c0b2, -293, true}, /* ^ longer */
    {0x30b8167a, 246, true}, /* certificat error */
    {0x30b91dcf, -297, true}, /* cor tool */
    {0x30ba7522, -509, true}, /* not provid */
    {0x30c143e8, -398, true}, /* limit the */
    {0x30cb78a0, -251, true}, /* request access */
    {0x30cd6304, -259, true}, /* error list */
    {0x30d2dfa4, -531, true}, /* no access */
    {0x30d58b3a, -283, true}, /* ^ simplify */
    {0x30d9c62a, -268, true}, /* never stor */
    {0x30dceec1, -319, true}, /* result by */
    {0x30dec7c9, 250, true}, /* was * miss */
    {0x30f3f66a, -256, true}, /* for * version */
    {0x30f51b5e, -431, true}, /* ^ templat */
    {0x30f90895, -487, true}, /* 0 for */
    {0x30fd19dd, -301, true}, /* do * guess */
    {0x30ffea2f, -325, true}, /* within * day */
    {0x31019a98, -286, true}, /* are strip */
    {0x3101ed30, -251, true}, /* cooki to */
    {0x310b48ff, -276, true}, /* with * workflow */
    {0x310e5a4d, 270, true}, /* with * bot */
    {0x31182b9f, -311, true}, /* nam * secret */
    {0x311a3804, -252, true}, /* tenth * the */
    {0x3122625d, -268, true}, /* the * stream */
    {0x31232cdd, 255, true}, /* limit * and */
    {0x31238c8d, -321, true}, /* substr */
    {0x31238de9, 273, true}, /* no ceil */
    {0x3128802f, -346, true}, /* clos * browser */
    {0x312fe075, 269, true}, /* when * pag */
    {0x313690c5, -569, true}, /* set of */
    {0x313e642c, -300, true}, /* thi * apply */
    {0x31402e93, -378, true}, /* sent for */
    {0x31433096, -307, true}, /* servic * on */
    {0x314bd01a, -279, true}, /* ^ hypothesi */
    {0x3151897e, -375, true}, /* repository nam */
    {0x3155034b, -302, true}, /* tsx */
    {0x3171fd9a, -340, true}, /* of * e */
    {0x317cfb37, -283, false}, /* no * than */
    {0x317e2f5a, -340, true}, /* in * portal */
    {0x3185b218, -344, true}, /* ^ emergency */
    {0x318e73ab, -323, true}, /* description of */
    {0x3191802b, -252, true}, /* under sixteen */
    {0x319976a8, -279, true}, /* plan * you */
    {0x31ae670b, -320, true}, /* els may */
    {0x31ae8b5a, -319, true}, /* y coordinat */
    {0x31b4e79d, -268, true}, /* without sav */
    {0x31b4e7d9, -291, true}, /* sign by */
    {0x31b56fac, -260, true}, /* x y */
    {0x31bb4dba, -269, true}, /* is ten */
    {0x31c574d8, -456, true}, /* ^ valid */
    {0x31d5321e, 323, true}, /* a reset */
    {0x31dca683, -272, true}, /* order can */
    {0x31dcd7b0, -292, true}, /* specify * the */
    {0x31dd8487, 252, true}, /* is owner */
    {0x31e1439b, 262, true}, /* is authoritativ */
    {0x31e1915b, -423, true}, /* fil * return */
    {0x31ec4e09, -285, true}, /* id it */
    {0x31f35ca5, 274, true}, /* go ahead */
    {0x320272b4, 265, true}, /* sit as */
    {0x3208c8ae, -284, true}, /* under * word */
    {0x320ac205, -279, true}, /* poll */
    {0x3210bbe4, -374, true}, /* to translat */
    {0x321a3382, 257, true}, /* maximum is */
    {0x321ab6e9, -257, true}, /* proceed * the */
    {0x322923be, -369, true}, /* get * first */
    {0x323d420e, 289, true}, /* another tool */
    {0x3243158e, 362, false}, /* all */
    {0x32462687, -635, true}, /* after * day */
    {0x324b8711, 250, true}, /* anywher in */
    {0x3251ac8e, -254, true}, /* delet as */
    {0x3252fdfe, -286, true}, /* you lik */
    {0x3253be1f, -252, true}, /* error when */
    {0x325983b9, -328, true}, /* minut for */
    {0x32651ff7, 245, true}, /* ^ vulnerability */
    {0x3267f46d, -379, true}, /* command * in */
    {0x326eee1d, -316, true}, /* can * edit */
    {0x3271f901, -250, true}, /* reason * optional */
    {0x327490b2, -281, true}, /* debug port */
    {0x3276784a, -320, true}, /* session * directory */
    {0x3276b13a, -294, true}, /* mad for */
    {0x32774da6, -280, true}, /* long * in */
    {0x327cdb1e, -379, false}, /* for their */
    {0x32806e38, -330, true}, /* use * list */
    {0x3283b2c5, -389, true}, /* very */
    {0x3284e702, 345, false}, /* each of */
    {0x3286ea1f, -396, true}, /* action get */
    {0x32881939, -293, true}, /* which permission */
    {0x3288a57a, 263, true}, /* tediou */
    {0x328be69a, -602, true}, /* titl */
    {0x328c25d0, -370, true}, /* tag are */
    {0x328c2b64, 278, false}, /* so * other */
    {0x3298cc00, 282, true}, /* mail * exampl */
    {0x329982ac, -389, true}, /* list * no */
    {0x329bac5f, -306, true}, /* replac * content */
    {0x32a14198, -250, true}, /* host * datadog */
    {0x32a9f312, -401, true}, /* not attach */
    {0x32aab703, -277, true}, /* definition for */
    {0x32aafe6e, -325, true}, /* off * it */
    {0x32ae1630, -387, true}, /* both sid */
    {0x32b55352, -389, true}, /* scop * org */
    {0x32b616ef, -337, true}, /* all project */
    {0x32baa9d4, -355, true}, /* frankfurt */
    {0x32bef364, -377, true}, /* is verify */
    {0x32c7f505, -349, true}, /* comprehensiv */
    {0x32d51e10, -381, true}, /* pag when */
    {0x32d952a6, -375, true}, /* under your */
    {0x32deed6b, -523, true}, /* linkedin */
    {0x32f3b3e5, -251, true}, /* will * sent */
    {0x3302f105, -386, true}, /* at * onc */
    {0x33033c00, -286, true}, /* admin * the */
    {0x33054ed5, -249, true}, /* reuter */
    {0x330b4a31, 254, false}, /* was their */
    {0x3310c405, -342, true}, /* fingerprint * the */
    {0x3319ff19, -273, true}, /* do * use */
    {0x331bf689, -259, true}, /* referenc only */
    {0x332031a1, 334, false}, /* so */
    {0x3325a523, 250, true}, /* account * clos */
    {0x3330bd79, 274, true}, /* user * detail */
    {0x33338510, -475, true}, /* elk */
    {0x333c333b, -262, false}, /* in for */
    {0x333f2c4d, -265, true}, /* searchtyp * pattern */
    {0x33464808, 319, true}, /* publish on */
    {0x334c6e10, -270, true}, /* the * park */
    {0x33615fe7, 267, true}, /* now */
    {0x3361bfb4, -353, true}, /* a term */
    {0x33654986, 320, true}, /* no confirmation */
    {0x336a4c4e, -366, true}, /* phras * never */
    {0x337c34ae, -349, true}, /* inherit by */
    {0x33871e4e, 282, true}, /* context window */
    {0x338a0e13, 364, false}, /* by * of */
    {0x338cbc7e, -246, true}, /* announc to */
    {0x339658cd, -249, true}, /* strategy used */
    {0x33971057, 289, true}, /* positiv */
    {0x3398b65c, 264, true}, /* the ci */
    {0x339b76ab, -311, true}, /* ^ pattern */
    {0x33af5808, -284, true}, /* branch * was */
    {0x33b57ec9, -557, true}, /* to return */
    {0x33bb6cd9, 259, true}, /* the * client */
    {0x33bd3097, -267, true}, /* ^ disput */
    {0x33c118e4, -281, true}, /* mm dd */
    {0x33d05d26, -292, false}, /* or * on */
    {0x33d11c69, -272, true}, /* addfield */
    {0x33e9b7bb, 329, true}, /* been withdrawn */
    {0x33eb5601, -522, true}, /* array */
    {0x33ebface, -337, true}, /* json fil */
    {0x340ab3e6, -402, true}, /* a releas */
    {0x3415a28c, -409, true}, /* prompt * to */
    {0x3424669b, 309, true}, /* ahead */
    {0x342641c0, -284, true}, /* pag * 0 */
    {0x342688bd, 246, true}, /* for * track */
    {0x342db63f, -310, true}, /* mak * new */
    {0x342fd862, -404, true}, /* kind of */
    {0x3432efe7, -249, true}, /* to record */
    {0x343b157c, -315, true}, /* without * other */
    {0x3440df5f, -270, true}, /* recur */
    {0x3443ca56, -355, true}, /* firecrawl agent */
    {0x3444b333, -355, true}, /* the cach */
    {0x3445aa9c, -276, true}, /* lead * an */
    {0x344b19d9, -345, true}, /* to disabl */
    {0x344d16d7, 249, false}, /* it with */
    {0x34501d82, -287, true}, /* the reset */
    {0x34540eaa, -292, true}, /* sav * from */
    {0x3455b191, -304, true}, /* mui */
    {0x345b5894, -268, true}, /* if someon */
    {0x345bf99d, -633, true}, /* backlink */
    {0x345e9972, -434, true}, /* group are */
    {0x346d26c9, -305, true}, /* server work */
    {0x346f0d71, 251, true}, /* user * her */
    {0x346f18b7, -376, true}, /* item * a */
    {0x3470a910, 262, true}, /* goe * without */
    {0x3491cd1c, -310, true}, /* has alway */
    {0x34927f54, 260, true}, /* to match */
    {0x34978d97, -370, true}, /* are privat */
    {0x34a28c98, -429, true}, /* recording */
    {0x34af5cc2, -379, true}, /* be recall */
    {0x34b823ac, -337, true}, /* number * lin */
    {0x34be63ec, -275, false}, /* so if */
    {0x34bfacb5, -533, true}, /* for * project */
    {0x34c16cda, -410, true}, /* from * remot */
    {0x34c17c39, -302, true}, /* creat from */
    {0x34c37aaa, -294, true}, /* the * city */
    {0x34c7b2a6, 270, true}, /* been mov */
    {0x34cf0507, -294, true}, /* logo */
    {0x34d10965, -730, true}, /* ^ manag */
    {0x34d2a0d0, -284, true}, /* ^ follower */
    {0x34d80bb0, -314, true}, /* never overwrit */
    {0x34e1edcf, -341, true}, /* sinc * are */
    {0x34e3a348, -246, true}, /* query * sent */
    {0x34e565d2, -273, true}, /* tim * second */
    {0x34eb67cc, -253, true}, /* map to */
    {0x34eb8acf, 375, true}, /* word */
    {0x34ee2d3a, -360, true}, /* a * question */
    {0x34fb850c, -285, true}, /* ^ position */
    {0x34fc3d64, -252, true}, /* and * statement */
    {0x3508c42a, -254, true}, /* so caller */
    {0x350944bb, 295, true}, /* national */
    {0x350e0895, -245, true}, /* fil * g */
    {0x35115608, -312, true}, /* match passag */
    {0x351a3beb, -433, true}, /* thre * and */
    {0x351b26ed, -255, true}, /* query * as */
    {0x351f1e2e, -405, true}, /* for * imag */
    {0x352ac4fb, -485, true}, /* use when */
    {0x352e5fd2, -396, true}, /* to * digit */
    {0x3531718c, -333, true}, /* recent * from */
    {0x3532af75, -258, true}, /* for signatur */
    {0x3536437b, -442, true}, /* list session */
    {0x3539737d, -445, false}, /* at any */
    {0x353c64ff, -245, true}, /* and mor */
    {0x353d4f5a, 253, true}, /* host * follow */
    {0x3540e5e2, -571, true}, /* v1 */
    {0x354110f1, -249, true}, /* privacy officer */
    {0x3541cacf, -491, true}, /* reaction */
    {0x354c8311, -309, true}, /* stor with */
    {0x35526e39, -291, true}, /* nam miss */
    {0x3555db5e, -340, false}, /* may no */
    {0x3557db63, -386, true}, /* for commit */
    {0x355b4668, -286, true}, /* the * saf */
    {0x355d0cfc, 305, true}, /* may * order */
    {0x355f53b1, -370, true}, /* subject to */
    {0x356b6868, -562, true}, /* ^ total */
    {0x356c5109, -383, true}, /* tell the */
    {0x356cadf8, -369, true}, /* light */
    {0x356cb96d, -284, true}, /* across all */
    {0x356d05f5, -332, true}, /* ^ tab */
    {0x3575c848, -267, true}, /* raw return */
    {0x35772c9e, 406, true}, /* and go */
    {0x357b9aba, -277, true}, /* to * resolv */
    {0x357d1cc4, -255, true}, /* fil * base64 */
    {0x358587a2, -415, true}, /* empty * are */
    {0x3586483d, -322, false}, /* each one */
    {0x3586e52a, -386, true}, /* road */
    {0x35892b43, -355, true}, /* user first */
    {0x358a69f4, -326, true}, /* undo * restor */
    {0x358b41cb, -378, true}, /* are * follow */
    {0x358cbbfd, -268, true}, /* cam * a */
    {0x358ccaf2, -255, true}, /* nvidia l40 */
    {0x3593189c, -318, true}, /* csrf */
    {0x35a02a8b, -305, true}, /* thi topic */
    {0x35a2856b, -302, true}, /* key has */
    {0x35ac22cb, -258, true}, /* black */
    {0x35b976ce, -419, true}, /* to * output */
    {0x35bb00f6, 245, false}, /* should you */
    {0x35c79db5, -254, true}, /* approver * in */
    {0x35cf74e8, 275, true}, /* the master */
    {0x35d85b68, -455, true}, /* ^ bypass */
    {0x35e05020, -496, true}, /* slower */
    {0x35e46649, -270, true}, /* for network */
    {0x35e52bdc, -277, true}, /* so open */
    {0x35e925b2, 245, true}, /* whoever * the */
    {0x35eab757, -376, true}, /* what * call */
    {0x35ebea62, -548, true}, /* and * els */
    {0x35ed6112, -274, true}, /* workspac * a */
    {0x35f9383b, -282, true}, /* draft add */
    {0x35ff38f6, 331, true}, /* call * other */
    {0x36033d36, -245, true}, /* requir * all */
    {0x360482a2, -552, true}, /* invalid */
    {0x360a0a91, -642, false}, /* only when */
    {0x361131e1, -420, true}, /* in * quot */
    {0x361dd8fd, -448, true}, /* a room */
    {0x3624efaa, -296, true}, /* filter them */
    {0x3625a56e, -273, true}, /* variabl * a */
    {0x36306f92, 262, true}, /* complet them */
    {0x3630c406, -268, true}, /* silent skip */
    {0x36465063, -390, true}, /* a serverless */
    {0x364a1299, -427, true}, /* set fals */
    {0x364bc21c, -403, true}, /* leg */
    {0x364da97b, -380, true}, /* full * is */
    {0x364ede7f, 1273, false}, /* our */
    {0x36610eb2, 286, false}, /* a * also */
    {0x366a1084, -312, true}, /* current folder */
    {0x36712edc, -298, true}, /* field nam */
    {0x36784f95, -315, true}, /* answer * number */
    {0x367f257a, -301, true}, /* phon * a */
    {0x3691e478, -439, true}, /* only work */
    {0x3694d0b1, -283, true}, /* clos * with */
    {0x3698ad15, -314, true}, /* str are */
    {0x36990758, -318, true}, /* are compar */
    {0x36a3d54f, -270, true}, /* in * extraction */
    {0x36a7671c, -253, true}, /* major minor */
    {0x36a9b3f6, -347, true}, /* minu */
    {0x36bd0715, -275, true}, /* the redirect */
    {0x36cdbec9, -334, true}, /* ^ scal */
    {0x36e3323b, -271, true}, /* lin * a */
    {0x36e37a78, -278, true}, /* key by */
    {0x36f057bb, -258, true}, /* an incomplet */
    {0x36f3b9f4, 339, true}, /* is switch */
    {0x370002fa, -263, true}, /* shown */
    {0x37045674, -285, true}, /* eta */
    {0x3705274d, -300, true}, /* quotation */
    {0x37075874, -245, true}, /* a start */
    {0x37110e95, 245, true}, /* the financ */
    {0x3711b8d9, -280, true}, /* data * kept */
    {0x371863a1, 265, true}, /* former read */
    {0x371e114f, -361, false}, /* any * to */
    {0x37204d90, -278, true}, /* poll for */
    {0x37254158, -270, true}, /* to * bin */
    {0x3725a3d2, -279, true}, /* memory use */
    {0x3725d434, -284, true}, /* traffic * a */
    {0x37261b8f, -288, true}, /* total if */
    {0x373469e3, -248, true}, /* all namespac */
    {0x37353ce5, 272, true}, /* ^ query */
    {0x373ab689, -277, false}, /* be * but */
    {0x373d928d, -460, false}, /* than one */
    {0x373e67e8, -258, true}, /* user id */
    {0x37445925, -261, true}, /* it * raw */
    {0x374f9dcc, -255, true}, /* in * md */
    {0x3755221a, -254, true}, /* promot a */
    {0x37573455, -299, true}, /* wher * repository */
    {0x37619980, 284, true}, /* ^ pip */
    {0x376e26d3, 246, true}, /* unread */
    {0x3773aaa9, -280, true}, /* ^ pipelin */
    {0x3774d973, -266, true}, /* text shown */
    {0x37758567, -413, true}, /* expensiv */
    {0x3781ab9b, 245, false}, /* is in */
    {0x3782e039, -341, true}, /* they gav */
    {0x3782e92e, 278, true}, /* keychain */
    {0x37844cfe, -349, true}, /* ^ extra */
    {0x379efa3d, -250, true}, /* cold start */
    {0x37a2a1a6, 271, true}, /* longer wait */
    {0x37a3c846, 349, true}, /* hidden and */
    {0x37acf683, -304, true}, /* thought your */
    {0x37aea430, 327, true}, /* includ * password */
    {0x37b795e0, -340, true}, /* by step */
    {0x37ba52fd, -274, true}, /* in * operat */
    {0x37bd830b, -520, true}, /* thi will */
    {0x37bdc541, -501, true}, /* entry * a */
    {0x37cafb00, -485, true}, /* the provid */
    {0x37db9ce4, 264, true}, /* and * tabl */
    {0x37e3c26c, -261, true}, /* by prefix */
    {0x37ea64bf, -282, false}, /* or are */
    {0x37eb96e8, -248, true}, /* fetch * team */
    {0x37f220d2, -376, true}, /* conditional */
    {0x37f9b170, 309, true}, /* its * part */
    {0x37fedf29, -353, true}, /* now show */
    {0x38068cf2, -292, true}, /* all default */
    {0x380c923b, -244, true}, /* fetch url */
    {0x380cfb8b, -249, true}, /* re * and */
    {0x381dd3f2, -332, true}, /* organizationslug */
    {0x382312aa, -305, true}, /* last seen */
    {0x3826beb8, -258, true}, /* on * map */
    {0x38282f33, 264, true}, /* confus */
    {0x382d5bb2, 312, true}, /* and * password */
    {0x3840fe8c, -269, true}, /* ^ reddit */
    {0x384723ad, 429, true}, /* writ that */
    {0x38491802, -292, true}, /* dat rang */
    {0x38500023, -437, true}, /* ^ variabl */
    {0x3852c64d, -268, false}, /* from and */
    {0x38572f5e, -286, true}, /* dynamic */
    {0x38633446, -256, true}, /* should * automatical */
    {0x387093e4, -244, true}, /* crop */
    {0x387a52ed, -307, true}, /* remov an */
    {0x387b0023, -277, true}, /* startlin */
    {0x388db3e3, -245, true}, /* shown * each */
    {0x38904654, -340, true}, /* as * bot */
    {0x38906450, -314, true}, /* version that */
    {0x3891ab86, -431, true}, /* regression */
    {0x3891e05d, -260, true}, /* list tabl */
    {0x3896ac5e, 262, true}, /* the * beneath */
    {0x38994c4d, -413, true}, /* ids to */
    {0x389aba73, -321, true}, /* fre * call */
    {0x389fc010, -283, true}, /* two customer */
    {0x38a8c552, -351, true}, /* forc * to */
    {0x38b4ed2c, -264, true}, /* pag * thi */
    {0x38b5337e, -290, true}, /* the * cannot */
    {0x38bd6af9, -409, true}, /* fourteen */
    {0x38c4c0cc, -351, true}, /* total * of */
    {0x38c99f65, -394, true}, /* mb */
    {0x38d71ed2, -368, true}, /* token expir */
    {0x38d7a9c9, 245, true}, /* complet * step */
    {0x38ddf0a4, -265, true}, /* report * miss */
    {0x38eaccaf, -354, true}, /* on * devic */
    {0x38ec429a, -453, false}, /* that has */
    {0x38ee6a09, -268, true}, /* with * optional */
    {0x38f8e4c0, -331, true}, /* ^ markdown */
    {0x38f94b3c, 425, true}, /* school */
    {0x390dd75e, -590, true}, /* in * history */
    {0x390e377f, -296, true}, /* read * public */
    {0x391696c9, -259, true}, /* run an */
    {0x391d4c0a, -261, true}, /* faster for */
    {0x391fe19e, -444, true}, /* the temporary */
    {0x39274533, -309, true}, /* with * mask */
    {0x392be536, 259, true}, /* credit lin */
    {0x39390c4d, -268, true}, /* the information */
    {0x393d9874, -401, true}, /* liv view */
    {0x393f46e0, -322, true}, /* liv version */
    {0x3944a7f9, -257, true}, /* commit * add */
    {0x394e6036, -341, true}, /* previou respons */
    {0x394eb747, 309, true}, /* employe */
    {0x39519910, -395, true}, /* the filenam */
    {0x395d622b, -473, true}, /* shown * their */
    {0x395dbe80, -250, true}, /* in * includ */
    {0x3964e0ff, -376, true}, /* to * exist */
    {0x396dafb1, -344, true}, /* shar step */
    {0x39732592, -299, true}, /* dont need */
    {0x3973caec, 254, true}, /* about * shar */
    {0x3973ddbb, -248, true}, /* exist it */
    {0x397aa073, -257, false}, /* from * or */
    {0x397b3021, -603, true}, /* rang */
    {0x397b96b5, -268, true}, /* trac * return */
    {0x397cba61, 320, true}, /* right * it */
    {0x39806c60, -254, true}, /* ^ top */
    {0x39852107, -279, false}, /* into an */
    {0x398f8d42, -328, true}, /* app stor */
    {0x39936d3e, -297, true}, /* host * one */
    {0x39a0b337, -307, true}, /* would * delet */
    {0x39a843f3, -269, true}, /* telemetry 0 */
    {0x39aa09da, -304, true}, /* without * any */
    {0x39af18a5, 362, true}, /* the * account */
    {0x39b2aa5c, 252, true}, /* camera * is */
    {0x39b82e6e, -296, true}, /* ^ manual */
    {0x39c2428e, -304, true}, /* your disk */
    {0x39c3fbdd, -249, true}, /* both version */
    {0x39c82ffd, -252, true}, /* track category */
    {0x39cf69bf, -315, true}, /* record * in */
    {0x39e049ca, -304, true}, /* are * apart */
    {0x39e306c7, -355, true}, /* differenc are */
    {0x39ed2f92, -335, true}, /* mad * each */
    {0x39f11c87, -373, true}, /* enabl * the */
    {0x39f9ae05, -342, true}, /* do * assum */
    {0x39fa6abc, -260, true}, /* of index */
    {0x39fa76f1, 402, true}, /* with * nam */
    {0x39fae452, -302, true}, /* object */
    {0x39fd8dd0, -341, true}, /* clear * session */
    {0x3a02328d, -270, true}, /* to administrator */
    {0x3a0243b6, 289, true}, /* limit * not */
    {0x3a049cf5, -279, true}, /* assistant may */
    {0x3a08a723, -322, true}, /* the * read */
    {0x3a2486b9, -265, false}, /* are * befor */
    {0x3a34618c, -281, true}, /* ^ north */
    {0x3a3bbc78, -477, true}, /* written in */
    {0x3a448a79, -306, true}, /* silent * are */
    {0x3a4f1016, -335, true}, /* may * wrong */
    {0x3a4ffa13, -296, true}, /* invoic account */
    {0x3a5427ea, -352, true}, /* secret used */
    {0x3a54fa90, -261, true}, /* a * function */
    {0x3a5f57ce, -281, true}, /* writ a */
    {0x3a6f60ef, 249, true}, /* the shipment */
    {0x3a7213de, 268, true}, /* the purchas */
    {0x3a73f0cd, -342, true}, /* in * new */
    {0x3a78789a, -250, true}, /* vm */
    {0x3a7c857f, -255, true}, /* 0 first */
    {0x3a7f79a0, 259, true}, /* the stor */
    {0x3a8af594, 261, true}, /* for compatibility */
    {0x3a90099a, -336, true}, /* ^ e */
    {0x3a901030, -292, true}, /* secret * by */
    {0x3a944146, -311, true}, /* tabl view */
    {0x3a998da7, -494, true}, /* layer */
    {0x3a9d2544, -502, false}, /* has to */
    {0x3a9f7b06, 282, true}, /* includ a */
    {0x3a9f844b, -244, true}, /* review what */
    {0x3ab0d243, 291, true}, /* skip over */
    {0x3ab63150, -250, true}, /* attachment should */
    {0x3ab6acac, -256, true}, /* for * chart */
    {0x3ab9e6b8, 339, false}, /* about to */
    {0x3abf7a58, -279, true}, /* jpeg */
    {0x3ac10ef7, -385, true}, /* set in */
    {0x3ac859dd, 273, true}, /* period is */
    {0x3aced909, -322, true}, /* quantity * the */
    {0x3acf27b4, 295, true}, /* with * verify */
    {0x3ad08811, -308, true}, /* for owner */
    {0x3ad443cb, -309, true}, /* self heal */
    {0x3ad6afbf, -294, true}, /* cancel */
    {0x3ad6ce2f, -272, true}, /* config fil */
    {0x3ad975fa, 488, true}, /* thi description */
    {0x3ada4cbd, 257, false}, /* and * to */
    {0x3add1f5d, -391, false}, /* to no */
    {0x3ae12a25, -302, true}, /* 0 or */
    {0x3ae13994, -394, true}, /* a process */
    {0x3ae321c4, -289, true}, /* the operat */
    {0x3ae92714, -272, true}, /* audit log */
    {0x3af8338f, 301, true}, /* the ministry */
    {0x3afa4030, -512, true}, /* optional */
    {0x3afae31d, 248, true}, /* and cancel */
    {0x3afcb9d6, 295, true}, /* to anyon */
    {0x3b02dd26, 280, true}, /* a * now */
    {0x3b0fbcdb, -297, true}, /* context of */
    {0x3b0fc97c, -286, true}, /* if fals */
    {0x3b12f548, -395, true}, /* a messag */
    {0x3b1435fa, -369, true}, /* we keep */
    {0x3b19deda, -292, true}, /* customer is */
    {0x3b1dba49, -330, true}, /* for conversation */
    {0x3b2617d8, 298, true}, /* attach the */
    {0x3b2c8bbc, -259, true}, /* bucket * privat */
    {0x3b32c3c2, -274, true}, /* decid which */
    {0x3b33b477, -293, true}, /* archiv project */
    {0x3b3b052a, -506, true}, /* larg */
    {0x3b4268ad, -306, true}, /* giv up */
    {0x3b447dbb, -272, true}, /* pin version */
    {0x3b4ff64c, 253, true}, /* server not */
    {0x3b582ca2, -394, true}, /* list * their */
    {0x3b5f5244, -351, true}, /* be identical */
    {0x3b5f8169, -379, true}, /* permission * on */
    {0x3b614bab, -292, true}, /* canonical */
    {0x3b67aa96, -364, true}, /* nam * the */
    {0x3b69c648, 254, true}, /* statement and */
    {0x3b70353b, -670, true}, /* path to */
    {0x3b70bdcd, -515, true}, /* current branch */
    {0x3b7c7160, -329, true}, /* say if */
    {0x3b7c887f, -246, true}, /* look it */
    {0x3b8308fd, -700, true}, /* from * result */
    {0x3b8a0ba9, -251, true}, /* to * repository */
    {0x3b8c222f, -513, true}, /* sery */
    {0x3b8cbff2, -290, true}, /* input * the */
    {0x3b8fbccf, -304, true}, /* return * empty */
    {0x3b9b4905, 310, true}, /* hous */
    {0x3ba36637, -279, true}, /* alternativ to */
    {0x3ba8a6d1, -376, true}, /* fil when */
    {0x3baa2842, -302, true}, /* and ther */
    {0x3bb2ba4e, -245, true}, /* on * network */
    {0x3bb86e50, -255, true}, /* tax form */
    {0x3bbb3c59, -326, true}, /* to run */
    {0x3bbefeda, 247, true}, /* whil * copy */
    {0x3bc06247, -310, true}, /* set * as */
    {0x3bccb9e2, -298, true}, /* current browser */
    {0x3bd033fd, -384, true}, /* do * pass */
    {0x3bd74363, 285, true}, /* and upgrad */
    {0x3be11ed0, -316, true}, /* body for */
    {0x3beb8e53, 296, false}, /* with the */
    {0x3bf90bb3, -272, true}, /* the view */
    {0x3bfb794c, 257, true}, /* behalf and */
    {0x3c056f65, 272, true}, /* sign * transaction */
    {0x3c062d3d, 258, true}, /* affiliat */
    {0x3c0d13d4, -265, true}, /* giv * after */
    {0x3c0d59f4, -278, true}, /* refer * to */
    {0x3c140255, -268, true}, /* new */
    {0x3c1642f7, -313, true}, /* 0 propos */
    {0x3c16d357, 263, true}, /* of * wallet */
    {0x3c23c206, -272, true}, /* team or */
    {0x3c2e554a, -260, true}, /* creat * you */
    {0x3c34bafd, 274, true}, /* the * adapt */
    {0x3c358375, -515, true}, /* paginat */
    {0x3c3e9199, -333, true}, /* and * valu */
    {0x3c419982, -601, true}, /* then call */
    {0x3c41b069, 251, true}, /* stay * when */
    {0x3c41e4de, -250, true}, /* call * from */
    {0x3c4869dc, 303, true}, /* are obsolet */
    {0x3c4926cb, -388, false}, /* or a */
    {0x3c4d3b9b, -334, true}, /* fetch content */
    {0x3c4e876a, -402, true}, /* we recommend */
    {0x3c57b962, -365, false}, /* will */
    {0x3c5e1ecc, -342, true}, /* maximum * of */
    {0x3c652cda, 268, true}, /* install that */
    {0x3c67ea2e, 322, true}, /* and lower */
    {0x3c69c160, -379, true}, /* repository to */
    {0x3c69ff90, -343, true}, /* filter the */
    {0x3c6d617e, -264, true}, /* ^ midnight */
    {0x3c81663a, -258, true}, /* includ * befor */
    {0x3c842e2e, -266, true}, /* per second */
    {0x3c8cec0a, -318, true}, /* stag for */
    {0x3c937c87, -258, true}, /* for * setup */
    {0x3c9e9fb1, -370, true}, /* a * answer */
    {0x3caf4355, 290, true}, /* hav * the */
    {0x3cb976aa, 255, true}, /* fill * as */
    {0x3cbd2409, -353, true}, /* proper */
    {0x3cc2efd4, -327, true}, /* after * user */
    {0x3ccb3f7d, -291, true}, /* of additional */
    {0x3ccd68d6, -343, true}, /* work hour */
    {0x3ccec4b4, -480, false}, /* that * by */
    {0x3cd06e95, -304, true}, /* ^ truncation */
    {0x3cd6827a, -336, true}, /* check list */
    {0x3cdca47d, -406, true}, /* is thrown */
    {0x3cdfe413, -354, true}, /* ^ window */
    {0x3ce62404, 245, true}, /* return * into */
    {0x3ce88cf5, -327, true}, /* request count */
    {0x3cef742f, -302, true}, /* you * allow */
    {0x3cf81efa, 259, true}, /* you * under */
    {0x3cf82013, -344, true}, /* a machin */
    {0x3cfb5d9b, -287, true}, /* sprint */
    {0x3cfb65e6, -284, true}, /* cas when */
    {0x3d0927df, -246, true}, /* descendant */
    {0x3d0de8e6, -372, true}, /* fals and */
    {0x3d1be340, -274, true}, /* search notebook */
    {0x3d1ef6d5, 321, false}, /* each * it */
    {0x3d1ff3ca, -304, true}, /* requester * a */
    {0x3d29a38d, -348, true}, /* put * after */
    {0x3d367faa, -335, true}, /* generat by */
    {0x3d373dc7, -279, true}, /* of * endpoint */
    {0x3d3e99bd, 286, true}, /* as describ */
    {0x3d425b67, -277, false}, /* which * to */
    {0x3d432ed9, 244, true}, /* met */
    {0x3d506187, -330, true}, /* thi * end */
    {0x3d50d125, -289, true}, /* yes or */
    {0x3d513322, -312, true}, /* cooky * by */
    {0x3d5d3bfd, -315, true}, /* it * stor */
    {0x3d60c6c1, 324, true}, /* the notic */
    {0x3d639cdd, -385, false}, /* that * been */
    {0x3d65c5e5, -248, true}, /* call * server */
    {0x3d6bebf4, -444, true}, /* ^ x */
    {0x3d6de35d, -305, true}, /* start and */
    {0x3d6fa053, -528, true}, /* confirm with */
    {0x3d798928, -270, true}, /* in n8n */
    {0x3d895a6e, 286, true}, /* answer the */
    {0x3d89ffdf, -304, true}, /* with * part */
    {0x3d90861b, -323, true}, /* the protect */
    {0x3d973bb3, -258, true}, /* start * on */
    {0x3d996dba, 294, true}, /* extra */
    {0x3d9f01b8, -269, true}, /* chang in */
    {0x3daf4b93, -479, true}, /* major */
    {0x3db6eb8c, -262, true}, /* accept for */
    {0x3dba46cf, -252, true}, /* the buffer */
    {0x3dbd2782, -379, true}, /* is append */
    {0x3dbea33a, -289, true}, /* list * workspac */
    {0x3dc24886, -374, true}, /* the * extension */
    {0x3dc3ce84, -256, false}, /* or other */
    {0x3dc6b883, 252, true}, /* when * messag */
    {0x3dc6ce21, -285, true}, /* written befor */
    {0x3dcaa033, 246, false}, /* other * on */
    {0x3dcaac95, -582, true}, /* branch nam */
    {0x3dcbee94, 288, true}, /* to nam */
    {0x3ddaba27, -313, true}, /* check * spell */
    {0x3dde6aa1, -437, true}, /* to * delet */
    {0x3de16598, -370, true}, /* befor * statu */
    {0x3deb2cb0, -251, true}, /* preserv * text */
    {0x3dfd6141, -519, true}, /* by hand */
    {0x3dfdf480, -247, true}, /* teamid */
    {0x3e0173cb, -254, true}, /* iso 0 */
    {0x3e0a5210, 324, true}, /* being ask */
    {0x3e1109ff, -366, true}, /* reset a */
    {0x3e1b7dd7, -392, true}, /* the law */
    {0x3e2826d3, -277, true}, /* add * new */
    {0x3e2b0c28, -276, true}, /* children * to */
    {0x3e37cfa4, -282, true}, /* last operation */
    {0x3e3ce9c2, -307, true}, /* identify the */
    {0x3e45f772, 253, true}, /* held up */
    {0x3e50eebf, -429, true}, /* pag from */
    {0x3e551cd0, -266, false}, /* than * a */
    {0x3e580229, -275, true}, /* omit * a */
    {0x3e5aa11a, 258, true}, /* administrator */
    {0x3e5dc2fd, -540, true}, /* url of */
    {0x3e5eff2b, 258, true}, /* book */
    {0x3e632735, -335, true}, /* of * pric */
    {0x3e637f8f, -385, true}, /* an index */
    {0x3e677b4c, -368, true}, /* customer account */
    {0x3e67aece, -772, true}, /* n8n */
    {0x3e6efcca, -354, true}, /* horizontal */
    {0x3e77ba56, -274, true}, /* fail * a */
    {0x3e7cab2c, 321, false}, /* and */
    {0x3e7fc78c, -271, true}, /* the encrypt */
    {0x3e85b163, -325, true}, /* api version */
    {0x3e87b992, -273, true}, /* for both */
    {0x3e8a1d8e, -314, true}, /* user * unless */
    {0x3e8dc022, -599, true}, /* way to */
    {0x3e93fdd6, 427, true}, /* former */
    {0x3e9b160f, -258, true}, /* visit pag */
    {0x3e9d92e1, -282, true}, /* research agent */
    {0x3ea1cbbc, 301, true}, /* maintainer */
    {0x3ea70603, -331, true}, /* sur */
    {0x3eadd936, -546, true}, /* no data */
    {0x3ebc2d39, 258, true}, /* lat */
    {0x3ebc3516, -272, true}, /* row * label */
    {0x3ec0edf0, 323, true}, /* ^ pretend */
    {0x3ecb9a9e, -313, true}, /* key * of */
    {0x3ece74ca, -374, true}, /* user know */
    {0x3ed39727, -320, true}, /* represent the */
    {0x3ed57871, -274, false}, /* in * has */
    {0x3ed5964c, -405, true}, /* typ is */
    {0x3edee130, -402, false}, /* only * a */
    {0x3ee34c4a, -294, true}, /* user * id */
    {0x3ee975ca, -272, true}, /* leak revok */
    {0x3ef4a25d, -258, true}, /* auto default */
    {0x3efd294c, -254, true}, /* from * tak */
    {0x3eff35de, -419, false}, /* if * to */
    {0x3eff8524, -371, true}, /* sent by */
    {0x3f004aa2, -730, true}, /* say so */
    {0x3f01df87, -291, true}, /* basket and */
    {0x3f05a6fb, -472, true}, /* expir after */
    {0x3f0d910c, -453, true}, /* you trust */
    {0x3f0f1558, -261, true}, /* to * admin */
    {0x3f10d419, -285, true}, /* from * output */
    {0x3f15ca7a, -308, true}, /* a mongodb */
    {0x3f164cc8, -284, true}, /* version * and */
    {0x3f1b4155, -664, true}, /* ui */
    {0x3f238fee, -332, true}, /* a seat */
    {0x3f2e9311, -295, false}, /* was * or */
    {0x3f2f4172, -615, true}, /* ^ useful */
    {0x3f3084ae, -428, true}, /* sign * again */
    {0x3f3ad7c0, 276, true}, /* availabl * you */
    {0x3f46a64b, -259, true}, /* fil * remov */
    {0x3f47319a, -362, true}, /* configuration for */
    {0x3f4bc7d1, -244, true}, /* the * via */
    {0x3f5bbfa5, -290, true}, /* of * option */
    {0x3f5f1937, 250, true}, /* said in */
    {0x3f60ced8, -319, true}, /* prun noth */
    {0x3f62ae0d, -256, true}, /* delet from */
    {0x3f62f609, -294, true}, /* can * reach */
    {0x3f63e36d, -493, true}, /* valu is */
    {0x3f6514bd, 264, true}, /* inquiry */
    {0x3f659e6d, 279, true}, /* next tool */
    {0x3f675509, -258, true}, /* confirm * be */
    {0x3f69862f, -285, true}, /* refresh * the */
    {0x3f69bbec, 298, true}, /* the lawyer */
    {0x3f6b9ab8, -395, true}, /* dedicat */
    {0x3f70772e, -295, true}, /* for tabl */
    {0x3f707895, -530, true}, /* of * pod */
    {0x3f7103ae, -357, true}, /* to export */
    {0x3f74f643, -407, true}, /* person nam */
    {0x3f752482, -248, true}, /* with * channel */
    {0x3f778dde, 392, true}, /* anyon */
    {0x3f7c5546, -258, true}, /* to * against */
    {0x3f8627ed, 317, true}, /* in * person */
    {0x3f88cb50, -370, true}, /* link * other */
    {0x3f8c7766, -342, true}, /* permanent * a */
    {0x3f90a1c1, -275, true}, /* representation */
    {0x3f994941, -291, true}, /* list templat */
    {0x3f9d2c30, -288, true}, /* as * person */
    {0x3fa412ca, -317, true}, /* rect */
    {0x3fb3fe62, -259, true}, /* call * per */
    {0x3fc17fa9, -266, true}, /* feat */
    {0x3fc1d1cd, -276, true}, /* titl * titl */
    {0x3fc26d25, 271, true}, /* still a */
    {0x3fc284ae, -351, true}, /* ten * a */
    {0x3fc49ab5, -330, true}, /* arent includ */
    {0x3fc5f835, 350, true}, /* hom * with */
    {0x3fc8b304, 276, true}, /* let */
    {0x3fd85b9a, -254, true}, /* get nod */
    {0x3fdec76a, -340, true}, /* step * step */
    {0x3fe2e041, -283, true}, /* the thre */
    {0x3fe4177b, -276, true}, /* return * detail */
    {0x3ff5036b, 384, true}, /* the * mail */
    {0x3ff6a973, 323, true}, /* right */
    {0x3ffc1e20, 341, true}, /* yesterday */
    {0x3ffd55b6, -335, true}, /* pivot */
    {0x3ffe4d5e, 298, true}, /* expect the */
    {0x4000234e, -315, true}, /* a tenth */
    {0x400a1c88, -384, true}, /* cant chang */
    {0x400add1b, -310, true}, /* thi * consum */
    {0x400b36f1, -251, true}, /* win and */
    {0x40167b69, -308, true}, /* text * typ */
    {0x4019f001, -438, true}, /* languag */
    {0x4020b1f8, 606, true}, /* trust */
    {0x402207db, -262, true}, /* the pull */
    {0x4026f4a2, -435, true}, /* is check */
    {0x402b16f9, -432, true}, /* by e */
    {0x4036c2ec, -320, true}, /* ^ possibl */
    {0x403e6a94, 247, true}, /* the approv */
    {0x403f7d4a, -253, true}, /* main content */
    {0x40418ca4, -345, true}, /* first number */
    {0x4042671c, 263, true}, /* treat */
    {0x40515cdf, 328, true}, /* silenc */
    {0x40546447, -259, true}, /* revok */
    {0x4059658e, -268, true}, /* hold * the */
    {0x405eb826, -365, true}, /* a * person */
    {0x405fa2b4, -302, true}, /* includ * tru */
    {0x4060619d, -460, true}, /* coverag */
    {0x4062e5b0, -351, true}, /* recruiter */
    {0x406eeb9b, -256, true}, /* the * research */
    {0x40758a3a, -419, true}, /* project */
    {0x407d1be5, -301, true}, /* other circleci */
    {0x407f5886, -779, true}, /* specify */
    {0x40856901, -261, true}, /* comma * list */
    {0x408a167b, -263, true}, /* worklog */
    {0x408b4796, -448, true}, /* ^ comma */
    {0x408bd5b6, -427, true}, /* set by */
    {0x408f0996, -392, true}, /* command lin */
    {0x40958948, -404, true}, /* to prevent */
    {0x409dce29, -290, true}, /* to pull */
    {0x40abde00, -282, true}, /* browser network */
    {0x40b88c1c, 484, true}, /* answer by */
    {0x40c2ec5d, -279, true}, /* legal notic */
    {0x40c5c874, -293, true}, /* hav * revok */
    {0x40c60256, -340, true}, /* ^ never */
    {0x40ca1478, -294, true}, /* copy the */
    {0x40d079f7, -268, false}, /* who has */
    {0x40d18f95, -614, true}, /* vector */
    {0x40d2906a, -390, true}, /* link * and */
    {0x40d7c310, -463, true}, /* issu * the */
    {0x40dd1891, -487, true}, /* nam with */
    {0x40df56f4, 324, true}, /* replicat */
    {0x40dffc74, -261, true}, /* a return */
    {0x40e01d7e, -292, true}, /* your account */
    {0x40e759eb, -267, true}, /* ^ swip */
    {0x40eb909b, -319, true}, /* several */
    {0x40ec4ebb, -310, true}, /* thi show */
    {0x40ede1f7, 278, true}, /* the * alarm */
    {0x40eeee64, -350, true}, /* analyzer */
    {0x40ef001a, -288, true}, /* of lin */
    {0x40f23204, -334, true}, /* lead * a */
    {0x40fbf82d, -261, true}, /* topic list */
    {0x40fcb184, -350, true}, /* tag from */
    {0x40feee18, -297, true}, /* pie chart */
    {0x4109b378, -255, true}, /* ^ quantity */
    {0x410bcdf8, -301, true}, /* ^ pdf */
    {0x4111be5e, -267, true}, /* specifical */
    {0x4114b148, 335, false}, /* and * all */
    {0x41154c07, -474, true}, /* of * variabl */
    {0x411b9cd8, -414, true}, /* ^ common */
    {0x411e5791, -301, true}, /* volum attach */
    {0x41223735, -292, true}, /* subsequent call */
    {0x4124f7d9, -257, true}, /* link for */
    {0x412ae5c9, -490, true}, /* the program */
    {0x412cb699, -459, true}, /* path wher */
    {0x4142cac5, 297, true}, /* fil * motion */
    {0x41495599, -248, true}, /* a component */
    {0x414da82d, -380, true}, /* unset */
    {0x4150ecca, -312, true}, /* reminder that */
    {0x4154b11c, -300, true}, /* supabas project */
    {0x416206f1, -333, true}, /* certificat * reload */
    {0x416936ad, -491, true}, /* full path */
    {0x4178bb7b, -509, true}, /* return its */
    {0x41960b79, -254, true}, /* length * each */
    {0x41963e29, 245, true}, /* find idl */
    {0x419d1c44, -256, true}, /* ^ steal */
    {0x41a626fd, -326, false}, /* that doe */
    {0x41a68499, -344, true}, /* be specific */
    {0x41b196f3, -272, true}, /* branch of */
    {0x41b4730b, -261, true}, /* has * run */
    {0x41c569c7, -394, true}, /* hook are */
    {0x41da7517, -248, true}, /* of inactivity */
    {0x41dad4a8, -437, true}, /* secret * mask */
    {0x41db9a1e, 248, false}, /* if no */
    {0x41dc282a, -261, true}, /* port * a */
    {0x41dc943b, 297, true}, /* reach * chat */
    {0x41e17171, -487, false}, /* on * to */
    {0x41e71175, -370, false}, /* it but */
    {0x41e88357, -316, true}, /* search * user */
    {0x41ec5fe1, -272, true}, /* suppress the */
    {0x41f0ea20, 319, true}, /* without a */
    {0x41f113dc, -256, true}, /* too low */
    {0x41f3755c, -248, true}, /* also cover */
    {0x41f927a0, -248, true}, /* templat with */
    {0x41fcba86, -269, true}, /* nam * tim */
    {0x41fcdc9c, 246, false}, /* when an */
    {0x41ff18d8, -292, true}, /* balanc for */
    {0x41ff9143, -284, true}, /* the entrypoint */
    {0x420d778d, -282, true}, /* their * account */
    {0x420edd0e, -248, true}, /* identifier to */
    {0x420f1895, -244, true}, /* user review */
    {0x420f3aec, -461, true}, /* get user */
    {0x4217e491, -374, true}, /* assistant * not */
    {0x4219f78c, -279, true}, /* pivot tabl */
    {0x42215e85, -423, true}, /* unix */
    {0x422f1602, -252, true}, /* chang * after */
    {0x42354655, -247, true}, /* text * html */
    {0x4235ad8b, -316, true}, /* action that */
    {0x4245ce9c, -501, true}, /* left alon */
    {0x4252185d, -327, true}, /* ^ webhook */
    {0x42524015, 247, true}, /* security * in */
    {0x4252ef40, -250, true}, /* not * limit */
    {0x42569a09, -416, true}, /* to * privat */
    {0x42581ef6, -315, true}, /* tim bucket */
    {0x4269d386, -263, true}, /* every call */
    {0x426a17a8, -267, true}, /* of * cod */
    {0x42721fcc, -269, true}, /* support by */
    {0x42727dfd, -246, true}, /* remov * lock */
    {0x42851718, -527, true}, /* brav */
    {0x42861139, -360, true}, /* order * sign */
    {0x428862ec, -357, true}, /* ^ second */
    {0x42aad6e4, -279, true}, /* ambiguou */
    {0x42ac1344, -641, true}, /* ^ maximum */
    {0x42b15f5a, -316, true}, /* read * as */
    {0x42b68e9f, -245, true}, /* current * context */
    {0x42b950df, -335, true}, /* and fail */
    {0x42be8428, 270, false}, /* that * of */
    {0x42c35352, 257, true}, /* and * dialog */
    {0x42cb87e6, -356, true}, /* add * comment */
    {0x42d1ee1e, 253, true}, /* user accept */
    {0x42d70d24, 371, true}, /* in advanc */
    {0x42df1de2, -339, true}, /* block * creat */
    {0x42e24550, -659, false}, /* the * or */
    {0x42e5a130, -362, true}, /* bank app */
    {0x42e6d01a, -320, true}, /* the screen */
    {0x42e91d10, -535, true}, /* 0 is */
    {0x42f4f54b, -286, true}, /* and scal */
    {0x42f6c0d8, -249, true}, /* the executabl */
    {0x4302ed91, -352, true}, /* logical */
    {0x430d26db, -305, true}, /* encod is */
    {0x43158c15, -307, true}, /* opacity * 0 */
    {0x43170b6c, -340, true}, /* may * longer */
    {0x4318f175, -320, true}, /* ^ someon */
    {0x43193ade, 334, true}, /* cod on */
    {0x43200d00, 343, true}, /* from * chat */
    {0x4322b178, -348, true}, /* if * guest */
    {0x43243656, -308, true}, /* to * library */
    {0x432cbc1e, -371, true}, /* rust */
    {0x434f3a59, -381, true}, /* is against */
    {0x43514bad, -379, true}, /* the distanc */
    {0x435c00c3, -599, true}, /* strategy */
    {0x4363412f, -301, true}, /* user * switch */
    {0x4363b0d6, -268, true}, /* is try */
    {0x4365c41d, -297, true}, /* of * workflow */
    {0x4377a105, 271, true}, /* be disabl */
    {0x4384f1ae, 296, true}, /* reveal the */
    {0x4387334f, -250, true}, /* vllm */
    {0x438a76fd, 246, true}, /* public bucket */
    {0x438ce49c, -297, true}, /* the pag */
    {0x438e9923, -462, false}, /* and * befor */
    {0x43915ef1, -350, true}, /* vcpu */
    {0x4392a79d, -254, true}, /* of poi */
    {0x439e767a, -262, true}, /* with * endpoint */
    {0x43a4a533, -297, true}, /* contain text */
    {0x43a86adf, -295, true}, /* secret * as */
    {0x43acceb9, 343, true}, /* hid the */
    {0x43af709b, -253, true}, /* memory limit */
    {0x43c3e54d, -337, true}, /* instruction model */
    {0x43c9e266, -279, true}, /* to resum */
    {0x43cc4e3d, -268, true}, /* break off */
    {0x43d156c7, -338, true}, /* weight */
    {0x43d27821, -390, true}, /* search * web */
    {0x43d75289, -264, false}, /* or after */
    {0x43df75b6, -265, true}, /* somebody * in */
    {0x43e1901b, 371, true}, /* of * shown */
    {0x43e9a516, -280, true}, /* commit * commit */
    {0x43ead6d5, -246, true}, /* our support */
    {0x43eaeab8, -297, true}, /* phas one */
    {0x43f5d847, -275, true}, /* two version */
    {0x43f7fc3d, -377, true}, /* steal */
    {0x440487ad, -248, true}, /* quot * with */
    {0x44080ee2, -357, true}, /* question to */
    {0x440f84da, -358, true}, /* as stal */
    {0x441a9ae8, -276, true}, /* thi mcp */
    {0x441d6f86, -356, true}, /* to * clipboard */
    {0x44233c37, -278, true}, /* on * pod */
    {0x4426df58, 332, true}, /* a timeout */
    {0x442bf380, -371, true}, /* ^ wip */
    {0x443072b9, -278, true}, /* folder contain */
    {0x44490937, 379, true}, /* publisher */
    {0x4449628c, -395, true}, /* plac a */
    {0x444a2b39, -286, true}, /* bill receipt */
    {0x444b5789, -286, true}, /* a customer */
    {0x44533f05, -284, true}, /* if * sourc */
    {0x445e148a, -319, true}, /* ids that */
    {0x4464d297, -399, true}, /* a * failur */
    {0x44669d83, -560, true}, /* activat */
    {0x446c5c61, -262, true}, /* for * rollback */
    {0x446cd0a2, -310, true}, /* physical */
    {0x4472f42c, -407, true}, /* of result */
    {0x4481c3f8, -256, false}, /* so * do */
    {0x44871401, -259, true}, /* metacharacter * argument */
    {0x448cab7c, -567, true}, /* the select */
    {0x449284f4, -314, true}, /* participant and */
    {0x4494a099, -485, true}, /* if * provid */
    {0x449632ff, -323, true}, /* error * them */
    {0x4498ddc4, -257, true}, /* row of */
    {0x449a94f3, -316, true}, /* iid */
    {0x449b054a, -255, true}, /* still only */
    {0x449b0e69, -353, true}, /* ^ configuration */
    {0x449ffb79, -305, true}, /* apply * thi */
    {0x44ac57fd, -255, true}, /* is * fals */
    {0x44b1a453, -322, true}, /* for new */
    {0x44ba444d, -362, true}, /* south */
    {0x44ca9cb9, 480, false}, /* out * it */
    {0x44caba68, -396, true}, /* skip * leav */
    {0x44cabc75, 292, true}, /* the publisher */
    {0x44d521f8, -265, false}, /* for * you */
    {0x44da406c, -275, true}, /* be visibl */
    {0x44dcd904, -248, true}, /* hav * request */
    {0x44e29006, -400, true}, /* oldest first */
    {0x44ef9c03, -283, true}, /* older one */
    {0x44f4794e, -265, true}, /* scan * malwar */
    {0x44f73e51, -393, true}, /* miss * the */
    {0x44f970ab, -344, true}, /* statu * to */
    {0x44f9d1e8, -271, true}, /* bot messag */
    {0x45028228, -697, true}, /* organization */
    {0x4502972d, -274, true}, /* when * password */
    {0x45044802, 327, true}, /* delivery */
    {0x4506b4b3, -405, true}, /* sur that */
    {0x451f719a, -290, true}, /* default full */
    {0x45232d38, -532, true}, /* fil nam */
    {0x452880cf, 250, true}, /* next step */
    {0x45372097, -317, true}, /* integrat */
    {0x45414cfe, -407, true}, /* tool * when */
    {0x45461abc, -300, true}, /* ^ sponsor */
    {0x45497695, -326, true}, /* pub */
    {0x4551b8d2, -356, true}, /* the * itself */
    {0x45529768, -250, false}, /* up * their */
    {0x45543daf, -246, true}, /* start * begin */
    {0x4563054e, -316, true}, /* if * sensor */
    {0x4567a787, -605, true}, /* associat with */
    {0x4568e689, 272, true}, /* silenc as */
    {0x456ac8c2, -265, true}, /* typ with */
    {0x457227ee, -272, true}, /* the * seven */
    {0x45773cf5, 370, true}, /* last * messag */
    {0x4577fcc7, -432, true}, /* return * result */
    {0x45826f5f, -416, true}, /* is held */
    {0x4582f4ce, 250, true}, /* further check */
    {0x4583e1b6, 264, true}, /* access first */
    {0x4585527b, -352, true}, /* rol to */
    {0x4585554b, -540, true}, /* worktre */
    {0x459f5c7c, 317, true}, /* and fil */
    {0x45a2e70c, -252, true}, /* link * issu */
    {0x45a752b6, -320, true}, /* was start */
    {0x45aff7f7, 262, true}, /* system * the */
    {0x45b3792e, 252, true}, /* pump */
    {0x45b4cb52, 287, true}, /* ^ provid */
    {0x45b6a402, -739, false}, /* ^ how */
    {0x45bc2a5a, 287, true}, /* thi paragraph */
    {0x45bca0da, -346, true}, /* the * bill */
    {0x45bcd069, -253, true}, /* brav search */
    {0x45c78696, -453, true}, /* ^ sprint */
    {0x45cb6290, -276, true}, /* of project */
    {0x45ccb4fa, 247, true}, /* it consider */
    {0x45d3fd1d, -333, true}, /* ^ intend */
    {0x45d4f6b4, -408, false}, /* it * only */
    {0x45d5898a, -325, true}, /* ^ null */
    {0x45d6ed2f, -317, true}, /* dont * them */
    {0x45d73bd1, -494, true}, /* sensitiv */
    {0x45db47af, -294, true}, /* current * session */
    {0x45e2e907, -309, false}, /* so on */
    {0x45e64c82, -310, true}, /* ^ room */
    {0x45ed0072, -253, true}, /* currentuser and */
    {0x45f2cd0c, -280, true}, /* a slid */
    {0x45f74697, -343, true}, /* disabl * check */
    {0x4601afc6, -427, true}, /* ^ port */
    {0x4605a0d6, -328, true}, /* currency of */
    {0x4610e824, 254, true}, /* a * writ */
    {0x46165057, -282, true}, /* har */
    {0x46172cc4, -306, true}, /* test step */
    {0x46174b6b, 273, true}, /* ^ keep */
    {0x46186187, -263, true}, /* queu endpoint */
    {0x462474de, 315, true}, /* call * but */
    {0x4629462c, -269, true}, /* call * provider */
    {0x463345b9, -284, true}, /* sub test */
    {0x4634613b, -285, true}, /* of return */
    {0x463a9b1f, -342, false}, /* befor each */
    {0x463ef1a4, -291, true}, /* ^ youtub */
    {0x464422d4, -320, true}, /* or privat */
    {0x4645a6ce, 262, false}, /* for * as */
    {0x46490c11, -259, true}, /* for input */
    {0x464c7ee4, -376, true}, /* health check */
    {0x4653a85e, -307, true}, /* field * empty */
    {0x4656e5e1, -318, true}, /* to access */
    {0x466b513d, 359, true}, /* employer */
    {0x466b8561, 253, true}, /* are execut */
    {0x466bf803, -337, true}, /* start * new */
    {0x46705a64, -294, true}, /* fil key */
    {0x467267f2, -385, true}, /* separat list */
    {0x467347ba, -383, true}, /* day by */
    {0x4679b803, -336, true}, /* are public */
    {0x468293f2, -628, true}, /* for exampl */
    {0x4686c176, -282, true}, /* the transaction */
    {0x468a25e0, -393, false}, /* from them */
    {0x469b665d, 363, true}, /* kept by */
    {0x469c054c, -314, true}, /* text query */
    {0x46a43458, -378, true}, /* creat in */
    {0x46c7e6ff, -421, true}, /* new valu */
    {0x46c84afe, -255, true}, /* sentry * thi */
    {0x46cd53f4, 284, true}, /* the saving */
    {0x46d0136f, -302, true}, /* get recent */
    {0x46d13284, -493, true}, /* a * record */
    {0x46dbfd85, -384, true}, /* quick * structur */
    {0x46e5247e, -269, true}, /* purg the */
    {0x46e635d1, 320, true}, /* the retention */
    {0x46e79b8a, -386, true}, /* nearest point */
    {0x46e821d1, -265, true}, /* cancel it */
    {0x46fb42f1, -378, true}, /* reject with */
    {0x46fcfb6a, -542, true}, /* to * client */
    {0x470047bd, -312, true}, /* messag * by */
    {0x4707df99, -392, true}, /* filterbytestsresult */
    {0x47199e24, -344, true}, /* new sourc */
    {0x471ecb30, -444, true}, /* upsert */
    {0x47218862, -427, true}, /* mutual */
    {0x4723af61, -365, true}, /* hid it */
    {0x4723d5a8, -277, true}, /* of * team */
    {0x472441e3, 253, true}, /* even wher */
    {0x472726fe, -571, false}, /* to * you */
    {0x47317f13, -384, true}, /* data * to */
    {0x4738aeef, 280, false}, /* with how */
    {0x4738ccee, -321, true}, /* draft * until */
    {0x4743b683, -272, true}, /* dat * for */
    {0x474703fb, -265, true}, /* solv the */
    {0x474cf741, -264, true}, /* trigger * to */
    {0x4751fd14, -310, false}, /* when any */
    {0x4754e770, -246, true}, /* head and */
    {0x47646a38, -290, true}, /* to receiv */
    {0x476e7b59, -293, true}, /* tiny */
    {0x476fd475, -639, false}, /* to * to */
    {0x47760f7d, -307, true}, /* shown * to */
    {0x47768a7e, -271, true}, /* ^ prompt */
    {0x477b88a4, 296, true}, /* of * siz */
    {0x477f8064, -573, true}, /* workflow */
    {0x478098a1, -246, false}, /* over * and */
    {0x478bd2ae, -248, true}, /* attribut to */
    {0x478f9c2f, -341, true}, /* get * info */
    {0x4793a267, -287, true}, /* roll * the */
    {0x479890c8, 284, true}, /* go through */
    {0x479a4436, -405, true}, /* for * referenc */
    {0x479f181d, -492, true}, /* natural */
    {0x47c8f2a8, -281, true}, /* exist and */
    {0x47c92c76, -317, true}, /* fals if */
    {0x47cafcb2, -281, true}, /* ^ finaliz */
    {0x47cc21d9, 419, true}, /* complaint */
    {0x47cde8b2, -393, true}, /* set * in */
    {0x47cf75f8, -306, true}, /* send updat */
    {0x47e320fd, -627, true}, /* generat a */
    {0x47e8c74e, -374, true}, /* a delet */
    {0x47ecf338, -260, true}, /* the arithmetic */
    {0x47fc5aaa, 389, true}, /* elsewher */
    {0x4807106e, 276, true}, /* config so */
    {0x4807edba, 319, true}, /* the second */
    {0x481e4979, -264, true}, /* step out */
    {0x48264467, -281, true}, /* pin data */
    {0x482db495, 270, true}, /* and chang */
    {0x4834abe3, 282, true}, /* step was */
    {0x483742ca, -522, true}, /* text fil */
    {0x483a0cca, -269, true}, /* end * turn */
    {0x4846ea1e, -263, true}, /* be updat */
    {0x4848fe54, -270, true}, /* cost first */
    {0x484f2a84, -246, true}, /* 30s */
    {0x484f5072, -414, true}, /* consent of */
    {0x485f4243, -304, true}, /* user * content */
    {0x48609817, -283, true}, /* ^ spend */
    {0x4869f0d8, -247, true}, /* helpful for */
    {0x486f59aa, -408, true}, /* session is */
    {0x48716dc8, -324, true}, /* to exclud */
    {0x48718939, -349, true}, /* by * airlin */
    {0x487e66b3, 245, true}, /* an * filter */
    {0x4888fde5, -306, true}, /* the shap */
    {0x488e511a, -245, true}, /* as error */
    {0x48925f35, -256, true}, /* the * array */
    {0x4897e3ad, -314, true}, /* upload * is */
    {0x48ace9cd, -255, false}, /* or * are */
    {0x48ade523, -368, true}, /* of pipelin */
    {0x48b40fe2, -250, true}, /* tru * preview */
    {0x48b6a9e2, -260, true}, /* when creat */
    {0x48bba0e9, -274, true}, /* of * singl */
    {0x48c8a921, -320, true}, /* host folder */
    {0x48d5a71d, 254, false}, /* in * of */
    {0x48d808f5, 273, true}, /* and renew */
    {0x48dc61a9, -444, true}, /* cant * the */
    {0x48dd02f9, -281, true}, /* which show */
    {0x48e21601, -338, true}, /* to guest */
    {0x48e2fc6d, -490, true}, /* suit */
    {0x48e99b5c, -430, true}, /* transition */
    {0x48ec1d90, -310, true}, /* a * plac */
    {0x48ef5151, -289, true}, /* preview * approv */
    {0x48f0b2c7, -291, true}, /* clos if */
    {0x48f448a6, -441, true}, /* anyth that */
    {0x4900886a, 361, true}, /* the lowest */
    {0x4900f6f9, -327, true}, /* axe */
    {0x4902b2e2, -293, true}, /* ^ cluster */
    {0x4907090b, -259, true}, /* fram */
    {0x490f71c6, -266, true}, /* process * a */
    {0x49139e9d, -350, true}, /* can * undon */
    {0x49169e28, -320, true}, /* creat * the */
    {0x492080e8, -283, true}, /* nam so */
    {0x49222062, -285, true}, /* on another */
    {0x49237b55, -249, true}, /* you * don */
    {0x4923f0ec, -294, true}, /* delet account */
    {0x49256659, -283, true}, /* longer * 0 */
    {0x49259a6e, 325, true}, /* the shar */
    {0x4933ef54, -613, true}, /* ^ enabl */
    {0x4933f638, -249, true}, /* an api */
    {0x49403b45, 276, true}, /* ^ term */
    {0x494991e6, -298, true}, /* they want */
    {0x49685f99, -255, true}, /* all * breakpoint */
    {0x49742195, 372, true}, /* adopt */
    {0x497d5042, -443, true}, /* for thirty */
    {0x4981f471, -288, true}, /* token and */
    {0x49883238, -356, true}, /* mutual * with */
    {0x498ad76e, -315, true}, /* app and */
    {0x4993ccc5, -295, true}, /* higher valu */
    {0x4993d82f, -269, true}, /* ^ dyno */
    {0x499dff85, 262, true}, /* the reseller */
    {0x49a8668f, 338, true}, /* removal */
    {0x49a8b5e2, -408, true}, /* ask * it */
    {0x49b1d64b, -563, false}, /* and can */
    {0x49b3dcc5, -357, false}, /* when * from */
    {0x49b497d0, -416, false}, /* for * that */
    {0x49b852c4, -441, true}, /* sav as */
    {0x49bd8d9e, -247, true}, /* install an */
    {0x49bf4f7c, -257, true}, /* brows */
    {0x49c48611, -415, false}, /* it * an */
    {0x49d19fd7, -354, true}, /* ^ operator */
    {0x49da81cf, -252, true}, /* use one */
    {0x49e34e35, -270, true}, /* respons also */
    {0x49eca0fc, 359, true}, /* production */
    {0x49ecf235, -251, true}, /* its project */
    {0x49f3881e, -308, true}, /* polit and */
    {0x49fb2a33, -315, true}, /* head */
    {0x49fff6f7, -362, true}, /* fil * an */
    {0x4a03a108, -447, true}, /* is kept */
    {0x4a05e037, -490, true}, /* ^ best */
    {0x4a0935a1, -248, true}, /* so * thi */
    {0x4a10b91e, 464, true}, /* the scheduler */
    {0x4a161353, -376, false}, /* ^ they */
    {0x4a17cc1e, -333, true}, /* temperatur */
    {0x4a1bc7f1, 460, true}, /* it find */
    {0x4a1dcea6, 331, false}, /* each */
    {0x4a218afe, -348, true}, /* 0 * limit */
    {0x4a221f06, -255, true}, /* column * the */
    {0x4a26d714, -292, true}, /* copy * other */
    {0x4a2b5483, -245, true}, /* cod the */
    {0x4a41fa12, 356, true}, /* ^ past */
    {0x4a427d83, -248, true}, /* two * one */
    {0x4a455e89, -261, true}, /* re validat */
    {0x4a491e2c, -265, true}, /* mor * than */
    {0x4a4c73a5, -282, true}, /* of * design */
    {0x4a4e01d3, -408, true}, /* the * schema */
    {0x4a5db153, -289, true}, /* titl description */
    {0x4a67c8a2, 285, true}, /* ^ consent */
    {0x4a6b3d07, -270, true}, /* a right */
    {0x4a6cff19, -348, true}, /* the disput */
    {0x4a6e8764, -252, true}, /* fail are */
    {0x4a70b3c9, 267, true}, /* ^ age */
    {0x4a7c1e16, -269, true}, /* invit * are */
    {0x4a7c825a, -277, true}, /* webhook url */
    {0x4a7dc822, -338, true}, /* avg */
    {0x4a88730b, -289, true}, /* old * delet */
    {0x4a8880e7, -272, true}, /* long press */
    {0x4a895e81, 259, true}, /* hand to */
    {0x4a8e1f77, -266, true}, /* the * end */
    {0x4a9568b8, -436, true}, /* dif output */
    {0x4a9a4b27, -381, true}, /* do * run */
    {0x4aa783d5, -620, true}, /* ^ usag */
    {0x4aa97fc8, -254, true}, /* for * secret */
    {0x4aab4af0, -484, true}, /* g */
    {0x4aabc44d, -483, true}, /* chang sinc */
    {0x4aae0730, -286, true}, /* summary one */
    {0x4aaebd27, -316, true}, /* step with */
    {0x4acdcc3b, -248, true}, /* for * never */
    {0x4ad6184f, -262, true}, /* h1 */
    {0x4ae394c8, -258, true}, /* extraction */
    {0x4aedb3d7, -296, true}, /* target * and */
    {0x4b07a02d, 300, true}, /* the * application */
    {0x4b20dd37, -273, true}, /* after user */
    {0x4b2a6c84, -281, true}, /* after * attempt */
    {0x4b418f12, -490, true}, /* interact */
    {0x4b474282, -281, true}, /* with review */
    {0x4b48aabf, -553, true}, /* stop and */
    {0x4b55f0ac, 278, true}, /* refrain from */
    {0x4b59e302, -273, true}, /* cach */
    {0x4b5abb9a, -309, true}, /* contain * data */
    {0x4b6bf351, -312, true}, /* your address */
    {0x4b6eb41d, 291, true}, /* user * count */
    {0x4b6f5d88, -371, true}, /* are valid */
    {0x4b76be05, -436, true}, /* model * the */
    {0x4b7bf024, -294, true}, /* can decid */
    {0x4b7fae33, -368, false}, /* them in */
    {0x4b861444, -257, false}, /* for your */
    {0x4b867ccf, -514, true}, /* sav to */
    {0x4b8f8ec8, 291, true}, /* user * folder */
    {0x4b9d2bd1, -337, true}, /* ^ country */
    {0x4b9d7d66, -246, true}, /* messag * on */
    {0x4b9db3b1, -684, true}, /* the * 0 */
    {0x4ba10916, -371, true}, /* of lock */
    {0x4ba501bf, -252, true}, /* get from */
    {0x4badfcb6, -270, true}, /* ^ travel */
    {0x4bb09679, -256, true}, /* the * under */
    {0x4bb86b09, 369, true}, /* removal of */
    {0x4bb90a79, -262, true}, /* workspac and */
    {0x4bc45923, -306, true}, /* be * 0 */
    {0x4bc804f9, -351, true}, /* explicit ask */
    {0x4bcb1061, -377, true}, /* ^ expression */
    {0x4bcca7d6, -433, true}, /* a * process */
    {0x4bd3315f, -324, true}, /* to wip */
    {0x4bd3777b, -258, true}, /* object typ */
    {0x4bd549d1, -279, true}, /* and * ask */
    {0x4bdce88a, -254, true}, /* ^ follow */
    {0x4be0cf28, -385, true}, /* job * in */
    {0x4be4ebf0, -428, true}, /* in again */
    {0x4bea0200, -468, true}, /* thi endpoint */
    {0x4bf9e448, -263, true}, /* to * survey */
    {0x4bfaa4b1, -293, true}, /* remov * key */
    {0x4c040d1e, -263, true}, /* is pars */
    {0x4c075def, -294, true}, /* on v2 */
    {0x4c0861ea, -253, true}, /* with incomplet */
    {0x4c0865c9, -295, true}, /* ^ ship */
    {0x4c15cb62, 245, true}, /* rat the */
    {0x4c1756ed, 272, true}, /* the * agre */
    {0x4c184121, -252, true}, /* fact check */
    {0x4c250f2d, -378, true}, /* memory and */
    {0x4c2cc93e, -284, true}, /* with * script */
    {0x4c337704, -516, false}, /* ^ no */
    {0x4c3c5766, 257, true}, /* proc self */
    {0x4c434e97, -443, true}, /* css */
    {0x4c44df14, -296, true}, /* self sign */
    {0x4c453881, -357, true}, /* never * an */
    {0x4c4c3f19, 262, true}, /* and * user */
    {0x4c4c6aa7, -381, true}, /* skip * fil */
    {0x4c50e149, -316, true}, /* request without */
    {0x4c59ecf5, -251, true}, /* ^ ear */
    {0x4c5a8c00, 256, true}, /* is * writabl */
    {0x4c605cf4, -328, true}, /* app on */
    {0x4c61a8f6, -298, true}, /* ask you */
    {0x4c6279b3, -362, true}, /* ideal */
    {0x4c6446cf, -258, true}, /* ^ participant */
    {0x4c6b1155, 282, true}, /* screen * and */
    {0x4c736805, -332, true}, /* leav * other */
    {0x4c7578f1, -316, true}, /* begin * the */
    {0x4c7ed58c, 268, false}, /* was * is */
    {0x4c838d67, -438, true}, /* browser * that */
    {0x4c84d46d, -345, true}, /* polylin */
    {0x4c877c5f, -353, true}, /* to load */
    {0x4c8ab2db, -247, true}, /* run * usual */
    {0x4c8ff008, -271, true}, /* should ask */
    {0x4c903bce, -396, true}, /* user agr */
    {0x4c948f6e, -261, true}, /* input * to */
    {0x4c95ab08, -404, true}, /* a * search */
    {0x4c97c248, -302, false}, /* other * to */
    {0x4c9e1bcc, 356, true}, /* reset * the */
    {0x4ca695bf, -292, true}, /* are generat */
    {0x4cb7ed61, -368, true}, /* a column */
    {0x4cbd5ed9, -261, true}, /* post * publish */
    {0x4cc43ca6, -267, true}, /* provider * hav */
    {0x4ccbcac3, -248, true}, /* inactivity */
    {0x4ccd1f6a, -321, true}, /* ^ verbos */
    {0x4cdc2ae6, -387, true}, /* the * content */
    {0x4cde8256, -263, true}, /* pag * pag */
    {0x4cf5ad2c, -286, true}, /* python3 */
    {0x4cf8085c, -802, true}, /* edg */
    {0x4cf8d1eb, -277, true}, /* with * severity */
    {0x4d022a7d, -247, true}, /* every version */
    {0x4d0bab7d, -256, true}, /* improv * quality */
    {0x4d129ccc, -343, true}, /* for * container */
    {0x4d143731, -253, true}, /* the * might */
    {0x4d17710e, -373, true}, /* return * pag */
    {0x4d19d2b8, 314, true}, /* on first */
    {0x4d336e44, -261, true}, /* dns rebind */
    {0x4d33a1af, -262, true}, /* list * field */
    {0x4d35c184, -360, true}, /* the * first */
    {0x4d3ca891, -356, true}, /* impossibl */
    {0x4d3d8cbc, -271, true}, /* they * enter */
    {0x4d3e8f75, -478, true}, /* be undon */
    {0x4d401893, -250, true}, /* as * screen */
    {0x4d42b171, -300, true}, /* must * in */
    {0x4d461c9e, 264, true}, /* thi instruction */
    {0x4d5a8707, -265, true}, /* imag format */
    {0x4d5b7cde, 260, true}, /* court * and */
    {0x4d5c16e4, 256, true}, /* set * to */
    {0x4d5c8e67, -252, true}, /* public endpoint */
    {0x4d5d8a8c, -247, true}, /* requir * over */
    {0x4d5ee25c, -338, true}, /* read * resourc */
    {0x4d60378f, -620, true}, /* for * day */
    {0x4d69d446, -263, true}, /* follow instruction */
    {0x4d7192a6, -322, true}, /* pag * which */
    {0x4d80af05, -264, true}, /* td */
    {0x4d81514d, 324, true}, /* with thi */
    {0x4d8ab363, -276, true}, /* run cover */
    {0x4d8e0adc, -303, true}, /* are * silent */
    {0x4d940355, -366, true}, /* session * to */
    {0x4d98e1aa, -280, true}, /* credit thi */
    {0x4da13353, 246, false}, /* no * for */
    {0x4da9cb54, 346, true}, /* the * connector */
    {0x4dad4ef5, -399, true}, /* ^ width */
    {0x4db21ebe, -436, true}, /* id for */
    {0x4dbaae57, -259, true}, /* caus */
    {0x4dc67712, -300, true}, /* so look */
    {0x4dc6e355, -257, true}, /* statu includ */
    {0x4dcc644c, -296, true}, /* user * app */
    {0x4dd2f1e5, -265, true}, /* start * from */
    {0x4dd30a29, -287, false}, /* only * with */
    {0x4dd7f06e, 393, false}, /* your * of */
    {0x4dd99ddf, -412, true}, /* templat are */
    {0x4dd9fd3e, -312, true}, /* when * request */
    {0x4de3dda9, -328, true}, /* return count */
    {0x4de6749b, -333, true}, /* contact of */
    {0x4defe04a, -481, true}, /* unless * is */
    {0x4df0bc6b, -304, true}, /* list secret */
    {0x4e055601, -626, true}, /* coordinat */
    {0x4e0cc6b9, -287, true}, /* postgr */
    {0x4e118f04, 298, true}, /* whatever * user */
    {0x4e18af94, -275, true}, /* nam * compar */
    {0x4e2146cc, 245, true}, /* is overwritten */
    {0x4e26e906, -360, true}, /* return * request */
    {0x4e2e6a3a, -677, true}, /* the * app */
    {0x4e32f9bc, -300, true}, /* get output */
    {0x4e3e75d5, -475, true}, /* when * use */
    {0x4e40532a, 245, true}, /* sampl * the */
    {0x4e49bf54, -315, true}, /* new tab */
    {0x4e562c7f, -263, true}, /* plac for */
    {0x4e5a14fc, 268, false}, /* that we */
    {0x4e5c9b96, -361, true}, /* ^ transcript */
    {0x4e6569a2, -311, true}, /* treemap */
    {0x4e6902d6, -372, true}, /* call and */
    {0x4e6c52d2, -304, false}, /* in * one */
    {0x4e71ab58, -301, true}, /* the * ids */
    {0x4e77d82f, -292, true}, /* the timesheet */
    {0x4e8fb8a0, -515, true}, /* nam for */
    {0x4e97e25e, -260, true}, /* which row */
    {0x4e9920a3, 352, true}, /* ^ peopl */
    {0x4ea3975e, -323, true}, /* ^ history */
    {0x4ea6dca7, -261, true}, /* and team */
    {0x4ead2ac8, -308, true}, /* their own */
    {0x4eaf618d, -277, true}, /* which * pass */
    {0x4eb1800b, -256, true}, /* omit * are */
    {0x4eb48101, -487, true}, /* to * current */
    {0x4ec03317, -415, true}, /* an exist */
    {0x4ec42cee, -246, true}, /* with restor */
    {0x4ecdb073, -588, true}, /* pixel */
    {0x4ed151cc, -331, true}, /* in * current */
    {0x4edb5ef8, 258, true}, /* ledger * exampl */
    {0x4ee320e4, -281, true}, /* combin thi */
    {0x4ef75eb9, -484, true}, /* e g */
    {0x4efcc170, -344, true}, /* befor * run */
    {0x4f0c8fdf, -257, true}, /* backward */
    {0x4f13056b, -473, false}, /* ^ doe */
    {0x4f159395, 254, true}, /* digest */
    {0x4f173cf5, 262, true}, /* match with */
    {0x4f191460, -255, true}, /* that * fetch */
    {0x4f29ab5b, -411, true}, /* mermaid */
    {0x4f2ff930, -302, true}, /* tool * chang */
    {0x4f338f90, -252, true}, /* hierarchical */
    {0x4f3d04f5, -447, true}, /* so ask */
    {0x4f4cb534, -302, true}, /* only * field */
    {0x4f65a1ec, 310, true}, /* be * without */
    {0x4f67850a, 256, true}, /* the removal */
    {0x4f695fd0, -480, true}, /* hash * the */
    {0x4f698949, -249, true}, /* recent * verbatim */
    {0x4f6ad634, 253, true}, /* rank * the */
    {0x4f722627, -288, true}, /* guidanc that */
    {0x4f7525c0, -563, true}, /* b */
    {0x4f757d47, -293, true}, /* in get */
    {0x4f7854b5, -267, true}, /* fals * is */
    {0x4f793623, -348, true}, /* config * of */
    {0x4f7bbaa4, 340, true}, /* spe * the */
    {0x4f89e1ac, -377, true}, /* do * act */
    {0x4f9c7a88, -297, true}, /* the window */
    {0x4fa7fa2a, -352, true}, /* when * server */
    {0x4faaa803, 249, true}, /* unalter */
    {0x4faee286, -337, true}, /* which pag */
    {0x4fb1191e, 280, true}, /* truncat its */
    {0x4fbc4b0b, -300, true}, /* the * anywher */
    {0x4fbccbdf, -313, true}, /* upstream */
    {0x4fbd888a, -275, true}, /* event on */
    {0x4fbee9ba, -498, true}, /* and get */
    {0x4fc4c287, -250, true}, /* read scop */
    {0x4fc5e2c7, -267, true}, /* month the */
    {0x4fc96b89, -308, true}, /* for * parameter */
    {0x4fca56c9, -251, true}, /* be withdrawn */
    {0x4fcbb74d, 270, true}, /* ask * data */
    {0x4fcfe4d9, -347, true}, /* all tag */
    {0x4fd926fc, -268, true}, /* the slug */
    {0x4fe0f430, 253, true}, /* lead */
    {0x4fe18cbb, -302, false}, /* which can */
    {0x4fe2f50d, -260, true}, /* position on */
    {0x4feb7dca, 293, true}, /* the licenc */
    {0x4fed181d, -282, true}, /* midnight of */
    {0x4ff5486b, -336, true}, /* creat * one */
    {0x4ff99a69, -478, true}, /* doesnt * the */
    {0x4ffb2ea5, -370, true}, /* whol * of */
    {0x4ffd7135, -360, true}, /* destroy after */
    {0x4ffd7151, -303, true}, /* miss tell */
    {0x4ffe5ca5, -264, true}, /* project slug */
    {0x500a1d31, -255, true}, /* issu body */
    {0x500cc7ee, -399, true}, /* the * press */
    {0x5013347c, -260, true}, /* from * network */
    {0x50191ccb, -291, true}, /* fail when */
    {0x501bd49c, -274, true}, /* was first */
    {0x501d4a67, -295, true}, /* need * and */
    {0x501ec2ad, -343, true}, /* nam shown */
    {0x501fb6aa, -267, true}, /* stag in */
    {0x5021365f, -259, true}, /* repository * use */
    {0x5025119d, -284, true}, /* tool help */
    {0x50319a4b, 270, true}, /* whatever was */
    {0x504399d4, 276, true}, /* describ * the */
    {0x50483663, -319, true}, /* search * on */
    {0x504a77fc, -291, true}, /* should * contain */
    {0x50530334, -255, true}, /* process * with */
    {0x505427ae, -274, false}, /* and * when */
    {0x50555ef3, -288, true}, /* fil * it */
    {0x5056b543, -269, true}, /* smart detection */
    {0x505f2104, 305, true}, /* ticket * clos */
    {0x50635cbc, -341, true}, /* nam * in */
    {0x50658d53, -366, true}, /* with * cod */
    {0x506bdaac, 279, true}, /* our * server */
    {0x506dba06, -253, true}, /* allocat * devic */
    {0x507056e6, -565, true}, /* repl */
    {0x5073ce54, 247, true}, /* reserv * the */
    {0x5076af0e, -306, true}, /* be verify */
    {0x507853f8, -277, true}, /* data * it */
    {0x5079a6c0, -310, true}, /* 0 mean */
    {0x507bcb29, -306, true}, /* workspac * not */
    {0x50825a98, -311, true}, /* a * tab */
    {0x5084be37, -264, true}, /* been delet */
    {0x5087139f, -271, true}, /* symbolic */
    {0x50888f9b, -272, true}, /* background * as */
    {0x508b06e0, -282, true}, /* httpon */
    {0x508d5979, -278, true}, /* link that */
    {0x508ee836, 246, true}, /* tip of */
    {0x50922c99, -284, true}, /* you * tidy */
    {0x50966406, -263, true}, /* ^ start */
    {0x509c1fda, -270, true}, /* rest api */
    {0x509f1645, -330, true}, /* need consent */
    {0x50a005dd, -270, true}, /* nod * and */
    {0x50af93de, -313, true}, /* of * domain */
    {0x50afa125, -256, true}, /* as * credit */
    {0x50c3a9db, -286, true}, /* thi * them */
    {0x50ca8178, 385, true}, /* describ a */
    {0x50cb45ff, -465, true}, /* content * to */
    {0x50d31342, -340, true}, /* model * are */
    {0x50e17943, 262, true}, /* pool with */
    {0x50e9b620, -255, true}, /* ahead * upstream */
    {0x50ea1a8a, -352, true}, /* as * prompt */
    {0x50eef901, -266, true}, /* the manag */
    {0x50f4457c, -392, true}, /* determin the */
    {0x50fd8a39, -325, true}, /* test * in */
    {0x510d4cad, 283, true}, /* for later */
    {0x510e4658, -278, true}, /* request * sent */
    {0x511c49f8, -249, true}, /* and depth */
    {0x511e1a24, -257, false}, /* out * and */
    {0x5120f199, -254, true}, /* call alexandria */
    {0x5121834e, -427, true}, /* go back */
    {0x51230e8d, -329, true}, /* ask * another */
    {0x5124fdd5, -281, true}, /* a bar */
    {0x512a562b, -254, true}, /* in * group */
    {0x513e17be, -707, false}, /* or */
    {0x5140ec93, -263, true}, /* token * expir */
    {0x51417939, -354, true}, /* without * consent */
    {0x5145ff8b, -253, true}, /* ^ snap */
    {0x514d8ada, 290, true}, /* by call */
    {0x51519e52, -256, true}, /* to * renam */
    {0x5166fbc0, 287, true}, /* slow * down */
    {0x516b758c, -301, true}, /* branch * chang */
    {0x516eb63d, -544, true}, /* the component */
    {0x5173ac9c, -371, true}, /* another one */
    {0x517eb690, -245, true}, /* branch and */
    {0x5181f4e2, -257, true}, /* credit refund */
    {0x51822821, -364, true}, /* is fix */
    {0x5184490c, -280, true}, /* own browser */
    {0x518acf3a, -586, true}, /* hubspot */
    {0x5190fd29, -401, true}, /* secret are */
    {0x519b124f, -247, true}, /* for use */
    {0x51a3e3f3, -318, true}, /* are * attach */
    {0x51a4ff94, -341, true}, /* to * sandbox */
    {0x51aec708, -277, true}, /* project it */
    {0x51bcda0d, -247, true}, /* statu chang */
    {0x51c9e545, -271, true}, /* notification set */
    {0x51cb29b3, -256, false}, /* or an */
    {0x51cf7ea3, -268, false}, /* for * not */
    {0x51db9739, 295, true}, /* whil thi */
    {0x51df0928, -392, true}, /* bot and */
    {0x51e64533, -305, true}, /* notebook from */
    {0x51ec0dec, -265, true}, /* ^ hover */
    {0x51ecc8a6, 271, true}, /* invocation * the */
    {0x51f5299d, -445, true}, /* option to */
    {0x5204285d, 355, true}, /* for * detection */
    {0x52072449, -246, true}, /* toolkit */
    {0x5215e995, -284, true}, /* ^ reboot */
    {0x521a6a3f, -352, true}, /* ^ finalis */
    {0x5220c5d0, -278, true}, /* method and */
    {0x52262f53, -244, false}, /* it * that */
    {0x522b7f95, -332, true}, /* a * post */
    {0x522ba97f, -486, true}, /* to app */
    {0x522efcb1, -486, true}, /* of * board */
    {0x52376d57, -359, true}, /* rat * 0 */
    {0x524071ae, 401, false}, /* even * the */
    {0x52413a53, -393, true}, /* data * each */
    {0x5248e431, -329, true}, /* ^ delet */
    {0x524dc998, -438, true}, /* access end */
    {0x5253e2a4, -356, true}, /* owner * shown */
    {0x5254b725, -522, true}, /* millisecond */
    {0x5262dccb, -306, true}, /* allow to */
    {0x5268f85a, -308, true}, /* configur for */
    {0x526f3f87, 295, false}, /* it * its */
    {0x52703e53, -335, true}, /* utf 0 */
    {0x5272aef4, -352, true}, /* ^ sub */
    {0x5275d9ba, 296, true}, /* thre are */
    {0x527e4aad, -255, true}, /* longitud latitud */
    {0x527faa32, -279, true}, /* sav * to */
    {0x528934de, -290, true}, /* undo thi */
    {0x528c205e, -316, true}, /* between own */
    {0x528eaded, -274, false}, /* with * you */
    {0x52907053, -279, true}, /* must start */
    {0x52a1103d, 315, true}, /* link never */
    {0x52af90e1, 281, true}, /* of * main */
    {0x52b0302d, -254, true}, /* open * or */
    {0x52ba5cc7, -250, true}, /* is * dollar */
    {0x52be7621, -349, true}, /* not merg */
    {0x52c04a2f, -392, true}, /* your customer */
    {0x52c6755d, -336, true}, /* after * chang */
    {0x52c6d2b8, -455, true}, /* a remot */
    {0x52c73306, -279, true}, /* remain * when */
    {0x52cb7768, -394, true}, /* send one */
    {0x52cce8bb, -264, true}, /* shar top */
    {0x52ce8fc4, -276, true}, /* can * run */
    {0x52d3d563, -263, true}, /* commit * chang */
    {0x52d3daed, -286, true}, /* lost */
    {0x52d61bb1, -312, true}, /* try */
    {0x52f36c13, -311, true}, /* pleas do */
    {0x52f57d1c, -246, true}, /* thi api */
    {0x52f59d3c, -355, true}, /* not requir */
    {0x52f7cf34, 246, true}, /* board requir */
    {0x52f8e493, -289, true}, /* default * today */
    {0x5310a523, -298, true}, /* total number */
    {0x53275f93, -272, true}, /* given and */
    {0x532ac7b7, -398, true}, /* chang * thi */
    {0x532c3807, -329, true}, /* send * text */
    {0x532e660e, 373, false}, /* it * if */
    {0x532ef211, -301, true}, /* point is */
    {0x533b0116, -532, true}, /* ^ function */
    {0x5346fa90, -258, true}, /* default * other */
    {0x5348e17c, -298, true}, /* its direction */
    {0x534bdfc2, -439, true}, /* owner * a */
    {0x53509c24, -257, true}, /* mak * fil */
    {0x53543fdb, 281, true}, /* demand */
    {0x53597c9c, 274, true}, /* has told */
    {0x5367b9e9, 314, true}, /* overtim */
    {0x5372e24c, -371, true}, /* access token */
    {0x53731df2, -361, true}, /* stream * log */
    {0x537397eb, -273, true}, /* tcp */
    {0x53748b7f, -339, true}, /* of * bot */
    {0x53752c11, -357, true}, /* of item */
    {0x537c6414, -251, true}, /* request body */
    {0x537df573, -312, true}, /* the get */
    {0x53814710, -471, true}, /* and return */
    {0x53840a31, -509, true}, /* both * and */
    {0x538e6baf, -340, true}, /* longer work */
    {0x538ffeaf, -747, true}, /* catalog */
    {0x539069ef, -333, true}, /* auto * if */
    {0x539d5666, -333, true}, /* kubectl */
    {0x53a1584f, 354, true}, /* support the */
    {0x53a2772e, 283, true}, /* our registry */
    {0x53a32434, -296, true}, /* current month */
    {0x53a4a6c3, -253, true}, /* void * invoic */
    {0x53ad1ef5, -339, true}, /* most common */
    {0x53af3a6e, -325, true}, /* ^ expir */
    {0x53c01075, 282, true}, /* fee * charg */
    {0x53c58ced, 284, true}, /* chmod */
    {0x53cca7b9, 366, false}, /* is * over */
    {0x53ce56d8, -245, true}, /* after header */
    {0x53d145ed, -260, true}, /* enabl the */
    {0x53d3e9b1, -277, false}, /* for it */
    {0x53d69cdf, 300, true}, /* thi call */
    {0x53d73106, -342, false}, /* what * be */
    {0x53db9eca, 264, true}, /* flag * accept */
    {0x53dc400e, -247, true}, /* issu description */
    {0x53dcb814, 272, true}, /* e * phon */
    {0x53e4b0fb, -292, true}, /* 4g */
    {0x53e5e2c6, -281, true}, /* attribut on */
    {0x53e6e2b7, -513, true}, /* for * agent */
    {0x53e7ad08, -327, true}, /* approval * a */
    {0x53e80341, -287, true}, /* right as */
    {0x53f29357, -342, true}, /* delet * from */
    {0x53f48d96, 310, true}, /* the hous */
    {0x53fa14cf, -324, false}, /* or * in */
    {0x53fa747a, -343, true}, /* request * for */
    {0x53fd3a58, -394, true}, /* row * return */
    {0x5404de0e, 248, true}, /* the hospital */
    {0x540783dd, -416, true}, /* step * of */
    {0x54097048, -359, true}, /* the 0 */
    {0x540ff9c3, -352, true}, /* raw * which */
    {0x5412e9b1, 301, true}, /* install it */
    {0x5419c133, -310, true}, /* devic * to */
    {0x541c371d, 385, true}, /* upon */
    {0x541fd0fb, -274, true}, /* mor than */
    {0x5420f0f1, -279, true}, /* without actual */
    {0x54210d66, 251, true}, /* proprietary */
    {0x5425221e, -254, false}, /* befor * as */
    {0x5431ed91, -248, true}, /* cod * documentation */
    {0x5442c1a4, -302, true}, /* nam rol */
    {0x54446a10, 268, true}, /* the seller */
    {0x544c29b7, -279, true}, /* u */
    {0x54518dbe, 255, true}, /* and swap */
    {0x5458b4d1, -459, true}, /* ^ partial */
    {0x545921c2, -289, true}, /* public part */
    {0x545a47dc, -269, true}, /* migration and */
    {0x545c3eea, -258, true}, /* the extension */
    {0x545fb98e, -392, true}, /* root * of */
    {0x546814db, -281, true}, /* remov with */
    {0x546ca6b5, -520, true}, /* the webhook */
    {0x5478fd02, -531, true}, /* accident */
    {0x54846402, -369, true}, /* to inspect */
    {0x548f5727, -392, true}, /* of * stor */
    {0x54978e17, 245, true}, /* ^ tax */
    {0x5497cadd, -393, false}, /* its * which */
    {0x5498509b, -635, true}, /* api */
    {0x549ca2c1, -556, true}, /* up * 0 */
    {0x549deed9, -252, true}, /* handl * the */
    {0x549ef897, 330, true}, /* not * continu */
    {0x54a56e95, 270, true}, /* app * in */
    {0x54bd496b, 244, true}, /* tool rewrit */
    {0x54c15880, -350, false}, /* ^ are */
    {0x54c221cf, -278, true}, /* scop for */
    {0x54c25cb2, -247, true}, /* a figma */
    {0x54cbed80, -262, true}, /* allow * access */
    {0x54cd158e, -290, true}, /* archiv * a */
    {0x54ce1ef1, -371, true}, /* the * choos */
    {0x54d18fb2, -260, true}, /* pag was */
    {0x54db4a31, -273, true}, /* simulation */
    {0x54df451c, -315, true}, /* merg * not */
    {0x54e00b8b, -321, false}, /* ^ each */
    {0x54e2f7ce, -342, true}, /* to * off */
    {0x54e6a3c6, -331, true}, /* the polygon */
    {0x54f3681e, -359, true}, /* a * session */
    {0x54fd35d0, -344, true}, /* ^ basic */
    {0x55058a6d, -396, true}, /* may chang */
    {0x55072c0a, -339, true}, /* tool * a */
    {0x55098562, -273, true}, /* direct in */
    {0x550a85e9, -247, true}, /* start * server */
    {0x551aa607, -292, true}, /* hour after */
    {0x551c9e3f, -574, true}, /* ^ owner */
    {0x551ee273, 476, true}, /* whil */
    {0x551f8fd0, -471, true}, /* a previou */
    {0x55309126, -432, true}, /* an issu */
    {0x553390ca, -258, true}, /* so action */
    {0x5534e1de, -332, true}, /* messag when */
    {0x553f25fc, -405, true}, /* is rebuilt */
    {0x554162d8, -258, true}, /* do * set */
    {0x55456a64, -303, true}, /* capitalization */
    {0x5548b2e0, 337, true}, /* need * be */
    {0x554da349, -263, true}, /* valu * return */
    {0x5554b0aa, -253, true}, /* target and */
    {0x5557532b, 265, true}, /* rest silent */
    {0x555ee1aa, 401, true}, /* tak the */
    {0x5563ea6e, -302, true}, /* return * first */
    {0x5565db6c, -273, true}, /* find recent */
    {0x556649e9, -264, true}, /* messag * messag */
    {0x5574be03, -253, true}, /* to * rang */
    {0x55760fbb, -317, true}, /* ^ new */
    {0x557d5ce5, -333, true}, /* are * call */
    {0x557f0aba, -248, true}, /* mr */
    {0x5581337e, -376, true}, /* merg two */
    {0x5587ecc1, 261, true}, /* outgo mail */
    {0x558b3c68, -330, true}, /* get list */
    {0x5592b07e, -320, true}, /* build * is */
    {0x5596013c, -414, true}, /* never run */
    {0x559a9b23, -304, true}, /* to * templat */
    {0x559aaf9e, -299, true}, /* indicator */
    {0x55a087e5, -303, true}, /* and ignor */
    {0x55a7873b, -424, true}, /* top level */
    {0x55a8aa04, 288, true}, /* the * thre */
    {0x55a97343, -250, true}, /* filter * a */
    {0x55ab8522, -302, true}, /* project root */
    {0x55b26a2a, 356, true}, /* hesitat */
    {0x55b7ad4a, 278, true}, /* answer */
    {0x55bcc898, 400, true}, /* passport */
    {0x55c12083, -274, true}, /* and * relevant */
    {0x55d3bc65, 253, true}, /* want the */
    {0x55dc4a4e, -274, true}, /* their term */
    {0x55df7ef5, -304, true}, /* ^ canonical */
    {0x55eab9e9, -284, true}, /* check * each */
    {0x55f65af6, -363, true}, /* the redi */
    {0x5602b765, -250, true}, /* cut them */
    {0x5602bbb1, -251, true}, /* unlock * door */
    {0x56073f66, 282, true}, /* all remain */
    {0x5609ac4f, -380, true}, /* mad and */
    {0x561105b5, -416, true}, /* isnt * the */
    {0x56161c88, -318, true}, /* get * when */
    {0x5618e623, -312, true}, /* fil * list */
    {0x561d40c8, -465, true}, /* to insert */
    {0x561f34a4, -354, true}, /* be * empty */
    {0x561fe588, -358, true}, /* when set */
    {0x5621c10b, 266, true}, /* all fil */
    {0x5625da2b, -252, true}, /* commit sha */
    {0x5627c940, 311, true}, /* cours of */
    {0x5634f6e9, -362, true}, /* ^ cannot */
    {0x56389f75, -292, true}, /* retry */
    {0x56434f31, -305, true}, /* tool giv */
    {0x5643efdc, 248, true}, /* are attach */
    {0x56446dbd, -346, true}, /* in * browser */
    {0x56447fc9, -412, true}, /* policy * to */
    {0x564a3a19, -249, true}, /* undo a */
    {0x564ee8c7, -456, true}, /* ^ rep */
    {0x56569195, -254, false}, /* into * as */
    {0x5657476f, -501, true}, /* the member */
    {0x565829a9, -308, true}, /* of * databas */
    {0x56582a76, 295, true}, /* ^ internal */
    {0x56586760, -320, true}, /* twic * the */
    {0x566012ec, 279, true}, /* client * for */
    {0x5660ef3e, -260, true}, /* thread * the */
    {0x56610dcb, 289, true}, /* a * install */
    {0x5665b77c, 350, false}, /* even * they */
    {0x566851de, 281, true}, /* in * public */
    {0x566af390, -301, true}, /* ^ point */
    {0x5670bb2f, -318, true}, /* hidden row */
    {0x56720c1a, -261, true}, /* should * upload */
    {0x56806e9b, -272, true}, /* verify * the */
    {0x568149fa, -261, true}, /* ^ consumer */
    {0x5688ef4c, -307, true}, /* between 0 */
    {0x569362c9, -419, true}, /* are * run */
    {0x56a229c7, -247, true}, /* using * tool */
    {0x56a52927, -368, false}, /* of * the */
    {0x56a77645, -319, true}, /* not past */
    {0x56ad4b53, -259, true}, /* item * creat */
    {0x56ad4dec, 355, true}, /* fiv percent */
    {0x56b261b4, -466, true}, /* allow directory */
    {0x56c0fa2d, -299, true}, /* provider and */
    {0x56c4ee88, -254, true}, /* a * public */
    {0x56c51003, -350, true}, /* no secret */
    {0x56d197c1, -270, true}, /* suggestion in */
    {0x56da4885, -409, true}, /* for * query */
    {0x56e4b40f, -483, true}, /* differ from */
    {0x56ed6d9b, -323, true}, /* the connector */
    {0x56eebbe3, -321, false}, /* in * or */
    {0x56f0e714, -259, true}, /* offset for */
    {0x56f42781, -254, true}, /* stat and */
    {0x56f74313, -284, true}, /* display in */
    {0x56f89207, -348, true}, /* drag */
    {0x56fff564, 290, true}, /* consent * tru */
    {0x570029e2, -376, true}, /* can * found */
    {0x57056446, -410, true}, /* plan has */
    {0x570f2964, -386, true}, /* webpag */
    {0x571204ee, -312, true}, /* to * own */
    {0x571dadf1, -382, false}, /* you for */
    {0x571df064, -393, true}, /* tabl nam */
    {0x571e934c, -256, true}, /* call * often */
    {0x57235ed8, -287, true}, /* curat */
    {0x5729f48c, -283, true}, /* record from */
    {0x572a7b79, -346, true}, /* thi project */
    {0x572dacb6, -434, true}, /* with get */
    {0x572fe929, -370, true}, /* scenario */
    {0x573976b9, -276, true}, /* to summariz */
    {0x573d0f77, -276, true}, /* remot track */
    {0x5743990c, -290, true}, /* of recent */
    {0x57449ba1, -280, true}, /* text or */
    {0x574fce9f, -328, true}, /* need * patient */
    {0x5758c1bc, -316, true}, /* with * currency */
    {0x576279a6, -276, true}, /* fuzzy match */
    {0x57630597, -289, true}, /* index * in */
    {0x57692349, 275, true}, /* to execution */
    {0x5772766a, -250, true}, /* and * render */
    {0x577405a1, 282, true}, /* agenda */
    {0x577746c5, 384, true}, /* fil the */
    {0x577b6581, 314, true}, /* and post */
    {0x578734fa, -433, true}, /* and * noth */
    {0x578aac64, -419, true}, /* ^ category */
    {0x578bc69f, -329, true}, /* the kubeconfig */
    {0x578e2672, -336, true}, /* and print */
    {0x5792fba8, -324, false}, /* not * so */
    {0x57997f4e, 299, true}, /* consumer * to */
    {0x579cb65e, -320, false}, /* to * as */
    {0x57a0c276, -259, true}, /* for spars */
    {0x57a6e092, -246, true}, /* coordinat * the */
    {0x57a92011, -486, true}, /* s3 */
    {0x57afa248, -295, true}, /* you * fil */
    {0x57ba0b40, -586, true}, /* and never */
    {0x57cde8de, -271, true}, /* request rout */
    {0x57d54c86, -345, true}, /* server * and */
    {0x57d6c462, -392, false}, /* or * to */
    {0x57d6f277, -265, true}, /* conversation turn */
    {0x57e7db99, -285, true}, /* is mount */
    {0x57ee82f9, 257, true}, /* is bypass */
    {0x57efa847, -308, true}, /* do * giv */
    {0x57f60aa2, 289, true}, /* widen by */
    {0x57f87694, -254, false}, /* as only */
    {0x57ff287a, -371, true}, /* a b */
    {0x58047f33, -245, true}, /* first row */
    {0x5807fe44, -306, true}, /* a liv */
    {0x580a1254, -259, true}, /* zsh */
    {0x581443b6, -258, true}, /* the video */
    {0x581ce5a9, -309, true}, /* you * app */
    {0x581dba8a, -316, true}, /* maximum * 0 */
    {0x58248864, 263, true}, /* stay local */
    {0x582d240f, -248, true}, /* analyz the */
    {0x583604fa, -644, true}, /* after * hour */
    {0x5846a2dc, -344, true}, /* should * test */
    {0x584a1ac9, 246, true}, /* a * bucket */
    {0x585a936a, -323, true}, /* occurrenc */
    {0x585be576, -286, true}, /* browser own */
    {0x585ccec0, 339, true}, /* itself * the */
    {0x585d0ed5, 251, true}, /* is * push */
    {0x585d19b1, -446, true}, /* in * work */
    {0x585d84d0, -284, true}, /* number is */
    {0x58629cf3, 329, true}, /* every minut */
    {0x58668125, 260, true}, /* the student */
    {0x586a9284, -293, true}, /* pass * id */
    {0x586fffba, -307, true}, /* index * a */
    {0x5873cd3d, -503, true}, /* ^ distanc */
    {0x5875f7f8, 321, true}, /* your * rul */
    {0x587c6af7, 362, true}, /* vendor */
    {0x5882e193, 263, false}, /* to you */
    {0x588a304a, 284, true}, /* conclud */
    {0x588b2db1, -265, true}, /* for short */
    {0x588d0461, -448, true}, /* in * system */
    {0x588d35c2, -269, true}, /* issu as */
    {0x58926f74, -266, true}, /* hash of */
    {0x589336c8, -292, true}, /* dat when */
    {0x58952345, 264, true}, /* anybody who */
    {0x58967c97, -275, true}, /* fiv to */
    {0x58989882, -256, true}, /* the * either */
    {0x58994a08, 262, true}, /* ^ look */
    {0x589b3b85, -249, true}, /* for * city */
    {0x589c3110, -255, true}, /* fals the */
    {0x58a2ef0b, -259, true}, /* and * detail */
    {0x58a453ce, 371, true}, /* the bill */
    {0x58a557cf, -370, true}, /* the exampl */
    {0x58a957de, -366, true}, /* stder */
    {0x58b68333, -281, true}, /* assign as */
    {0x58ba71e7, -264, true}, /* untrack * in */
    {0x58bb99ab, -527, true}, /* ^ omit */
    {0x58c374c8, -764, true}, /* automation */
    {0x58cc119d, -266, true}, /* to find */
    {0x58cd58db, -252, true}, /* publish * to */
    {0x58cdddaa, 263, true}, /* further * are */
    {0x58d5fb00, -405, true}, /* for question */
    {0x58de6bda, -282, true}, /* har fil */
    {0x58df8fa5, -308, true}, /* forc to */
    {0x58ee8f32, -248, true}, /* describ * index */
    {0x58f54b88, -265, true}, /* list without */
    {0x58f86ac0, -406, true}, /* usag exampl */
    {0x58fe1133, -294, true}, /* of * show */
    {0x59058a2f, -255, true}, /* variabl that */
    {0x5908310b, 260, true}, /* audit */
    {0x5918fbd3, -297, true}, /* will arriv */
    {0x59195ea5, -259, true}, /* and * remot */
    {0x592040a4, -251, false}, /* with * from */
    {0x5922fea4, -254, true}, /* work whil */
    {0x592b18e2, -288, true}, /* bin of */
    {0x592b4447, 318, true}, /* put */
    {0x592ca032, -267, true}, /* every pod */
    {0x592fbc93, -296, true}, /* cant * chang */
    {0x593298e3, -293, true}, /* correct answer */
    {0x59358e69, -628, true}, /* mobil */
    {0x5936f99a, -292, true}, /* fals to */
    {0x593e0fc7, -422, true}, /* ^ updat */
    {0x593f047e, -320, true}, /* befor clos */
    {0x59402700, -260, true}, /* member by */
    {0x59404be3, -268, true}, /* number which */
    {0x594c9c13, 332, true}, /* advanc * the */
    {0x5954a3e9, -332, true}, /* the anonymis */
    {0x595aae82, -491, true}, /* thi fil */
    {0x595ce971, 275, true}, /* skip * the */
    {0x59723a67, -448, true}, /* flag */
    {0x59775bae, 309, true}, /* which mak */
    {0x5978cc5d, -373, true}, /* must * to */
    {0x597da9fe, -277, true}, /* field * in */
    {0x5985ef4c, 361, true}, /* environ */
    {0x5987e327, -296, true}, /* used no */
    {0x59a1bc7a, 317, true}, /* and key */
    {0x59a29a76, 295, false}, /* so * our */
    {0x59c04854, -263, true}, /* allow * see */
    {0x59c38019, 266, true}, /* cours * which */
    {0x59c77e7e, -295, true}, /* url that */
    {0x59d298f8, 378, true}, /* retrieval */
    {0x59d7c7db, -383, true}, /* ^ optional */
    {0x59d84170, -447, true}, /* pick one */
    {0x59d880d3, -253, true}, /* password * never */
    {0x59e8995c, -246, true}, /* folder chang */
    {0x59f2b99b, -270, true}, /* permission * do */
    {0x5a10ebf9, -250, true}, /* squash commit */
    {0x5a12fcf9, -299, true}, /* with id */
    {0x5a19c92d, 333, true}, /* say * the */
    {0x5a1c0eeb, 300, true}, /* claus on */
    {0x5a252dec, 256, true}, /* branch * is */
    {0x5a257b72, -414, true}, /* row * skip */
    {0x5a28bcae, 260, true}, /* mad * call */
    {0x5a2b7e4f, -401, true}, /* is cheaper */
    {0x5a2da6eb, -283, false}, /* not * into */
    {0x5a2e3278, -372, true}, /* block * and */
    {0x5a33fedc, 282, true}, /* the entry */
    {0x5a362465, -286, true}, /* by * go */
    {0x5a374c16, 281, false}, /* at all */
    {0x5a39974e, -275, true}, /* googl login */
    {0x5a3aab9f, -269, true}, /* ishikawa */
    {0x5a3c80d3, -246, true}, /* scrapeoption */
    {0x5a3f1743, -336, true}, /* instanc */
    {0x5a4c6206, 327, true}, /* read * secret */
    {0x5a4dc76c, -338, true}, /* as old */
    {0x5a4fe43a, -289, true}, /* get job */
    {0x5a575139, -255, true}, /* includ * full */
    {0x5a575186, 284, true}, /* is * together */
    {0x5a5c4c42, -468, true}, /* use get */
    {0x5a637aa0, -287, true}, /* llm extraction */
    {0x5a68f23a, 376, true}, /* user * of */
    {0x5a6a60c7, -298, true}, /* which * result */
    {0x5a7346a0, 376, true}, /* less */
    {0x5a7a95e0, 344, true}, /* whatever is */
    {0x5a7ad0a2, 284, false}, /* other * is */
    {0x5a7dc994, 343, true}, /* the dry */
    {0x5a81f6bf, -291, true}, /* cancel * book */
    {0x5a8776ed, -286, true}, /* uml */
    {0x5a87a66d, -250, true}, /* cannot be */
    {0x5aa2b44a, -289, true}, /* set * token */
    {0x5aa3222e, -293, true}, /* differ by */
    {0x5aa48662, -396, true}, /* plac in */
    {0x5ab7251a, -326, true}, /* thread with */
    {0x5ab7a4b0, -258, true}, /* english with */
    {0x5ab7cba9, -303, true}, /* run them */
    {0x5ab8cfc5, -274, true}, /* sell * and */
    {0x5ab9e9c8, -406, true}, /* mov it */
    {0x5abbb8c2, -246, false}, /* of * if */
    {0x5abc5e2c, 269, true}, /* that integration */
    {0x5ac726ea, -294, true}, /* never request */
    {0x5ad5a6ee, -254, true}, /* for * advic */
    {0x5ad77680, 249, true}, /* is * whol */
    {0x5ad8cf1e, -288, false}, /* that you */
    {0x5adb8fc1, -255, true}, /* version * wher */
    {0x5aede193, 257, true}, /* self environ */
    {0x5aefb2b0, -500, true}, /* filter */
    {0x5af9faf7, -296, true}, /* a book */
    {0x5afed3a1, -281, false}, /* with * or */
    {0x5aff1f69, -436, true}, /* already * the */
    {0x5b001b81, -259, true}, /* an endpoint */
    {0x5b02ef4d, -374, true}, /* a * path */
    {0x5b07a514, 315, true}, /* outliv * session */
    {0x5b0a4cba, -394, true}, /* which field */
    {0x5b0ac3fb, -276, true}, /* of * dataset */
    {0x5b0ccb41, -378, true}, /* ^ us */
    {0x5b0f23cd, -285, true}, /* can still */
    {0x5b1d3e30, -304, true}, /* kubeconfig context */
    {0x5b1e922a, -272, true}, /* account * of */
    {0x5b1f0597, -296, true}, /* without run */
    {0x5b251d17, 262, true}, /* fraud rul */
    {0x5b294660, -306, true}, /* below the */
    {0x5b2e3f6a, 293, true}, /* scanner * be */
    {0x5b35e1f8, -260, true}, /* interpretation */
    {0x5b47ab9c, -248, true}, /* it exceed */
    {0x5b55004e, -262, true}, /* assistant * list */
    {0x5b5934d0, -276, true}, /* token lack */
    {0x5b5c316e, -305, true}, /* ask * your */
    {0x5b723c8e, -275, true}, /* login credential */
    {0x5b77dc9b, -281, true}, /* ^ cancell */
    {0x5b7b99c3, -439, true}, /* ^ container */
    {0x5b82c1b1, -342, true}, /* query under */
    {0x5b87a325, -384, true}, /* the authenticat */
    {0x5b8ae971, 261, true}, /* two factor */
    {0x5b93610d, -300, true}, /* direction * the */
    {0x5b95f2eb, -287, true}, /* schema is */
    {0x5b97e8fc, -321, true}, /* fiv second */
    {0x5b9a1974, -260, true}, /* all instanc */
    {0x5b9db388, -284, true}, /* job in */
    {0x5ba7d04d, -285, true}, /* is availabl */
    {0x5baaa0ad, -265, true}, /* call delet */
    {0x5baaf1e7, -260, true}, /* url from */
    {0x5baeb5a3, -273, true}, /* it chang */
    {0x5bb8a7ec, -249, true}, /* to handl */
    {0x5bbff90c, -298, true}, /* order * creat */
    {0x5bca6fdd, 253, true}, /* cit */
    {0x5bd6da6c, -462, true}, /* nod in */
    {0x5bdd9fde, 293, true}, /* ^ retrieval */
    {0x5be038d7, -279, true}, /* mcptruncationwarn */
    {0x5be4a5cf, -711, true}, /* and wait */
    {0x5be94579, -271, true}, /* delet * sav */
    {0x5beafa10, 260, true}, /* thi * out */
    {0x5bf11e4e, 418, true}, /* the warn */
    {0x5bf28695, -355, true}, /* if * list */
    {0x5bf4e876, -313, true}, /* ipc */
    {0x5bfa469d, 281, true}, /* isnt * to */
    {0x5bfe77b1, 261, true}, /* hold the */
    {0x5c0582f9, 270, true}, /* work * it */
    {0x5c065ae3, 271, true}, /* of * work */
    {0x5c0a4835, 250, true}, /* user earlier */
    {0x5c1ab786, -251, true}, /* content * replac */
    {0x5c1b9035, -577, true}, /* js */
    {0x5c242599, -297, false}, /* your * in */
    {0x5c2a4964, -369, true}, /* fill out */
    {0x5c2f7eae, -287, true}, /* container * credential */
    {0x5c31d630, -410, true}, /* written * it */
    {0x5c352364, -305, true}, /* path the */
    {0x5c3bd364, -320, true}, /* is unavailabl */
    {0x5c3db21a, 290, true}, /* procedur */
    {0x5c4b3221, -323, true}, /* cursor from */
    {0x5c559b54, -415, true}, /* accessibility */
    {0x5c5b5c13, -260, false}, /* by * and */
    {0x5c5df5b9, -319, false}, /* them at */
    {0x5c68f60c, 250, true}, /* expens * are */
    {0x5c73cdf5, -376, true}, /* url for */
    {0x5c8a83f5, -326, false}, /* can * by */
    {0x5c8d3cdb, -350, true}, /* backlink bulk */
    {0x5c980675, 275, true}, /* protection * an */
    {0x5c9d099e, 260, true}, /* comply */
    {0x5c9dc4d4, 259, true}, /* access * set */
    {0x5cb5ef0b, -261, true}, /* download the */
    {0x5cb774fa, 292, true}, /* user hav */
    {0x5cb7d9c0, -270, true}, /* ^ launch */
    {0x5cbe2752, -251, true}, /* off all */
    {0x5cbef6e1, -386, true}, /* network and */
    {0x5cbf17bb, -283, true}, /* text * instruction */
    {0x5cc50d90, -307, false}, /* only * has */
    {0x5cc81320, -251, true}, /* can watch */
    {0x5cc99dac, -351, true}, /* convert * lead */
    {0x5ccc9d89, -453, true}, /* bill history */
    {0x5cd3464d, -284, true}, /* address if */
    {0x5cd47873, -346, true}, /* arithmetic */
    {0x5cd8c48e, -270, true}, /* an * without */
    {0x5cd938e1, -417, true}, /* for privat */
    {0x5cdc5069, -278, true}, /* against * quota */
    {0x5ce12967, -363, true}, /* for * app */
    {0x5cea2c9c, -310, false}, /* has * them */
    {0x5cf0a1a1, -390, true}, /* only * user */
    {0x5cf4e200, -332, true}, /* z */
    {0x5d0d0c94, 360, true}, /* agreement */
    {0x5d0f4daa, -260, true}, /* dat set */
    {0x5d1634f0, -256, true}, /* through * client */
    {0x5d164269, -268, true}, /* the event */
    {0x5d17150c, -259, false}, /* of * them */
    {0x5d18b58c, -271, true}, /* read * transaction */
    {0x5d224998, -359, true}, /* larger */
    {0x5d315b44, -374, true}, /* behind a */
    {0x5d37c7c3, 304, true}, /* next * it */
    {0x5d4313b4, -637, true}, /* titl of */
    {0x5d468a35, -329, true}, /* not availabl */
    {0x5d4a6a07, -289, true}, /* valid * are */
    {0x5d4c6715, 288, true}, /* are * shar */
    {0x5d70a7cb, 291, true}, /* of consent */
    {0x5d756a1b, -372, true}, /* a build */
    {0x5d81f2af, 319, false}, /* be * out */
    {0x5d82595b, -321, true}, /* remov * fil */
    {0x5d8cdcfd, -334, true}, /* as markdown */
    {0x5d911769, -479, true}, /* export has */
    {0x5d9e794f, -314, true}, /* ^ privat */
    {0x5db28219, -309, true}, /* thi devic */
    {0x5db811a2, -314, true}, /* alway return */
    {0x5dc07ef4, 278, true}, /* of whoever */
    {0x5dc52c3e, 257, true}, /* work around */
    {0x5dc9908b, -307, true}, /* use * caution */
    {0x5dcb8bc8, -324, true}, /* register ssh */
    {0x5ddf47b5, -288, true}, /* server in */
    {0x5de67ce8, 246, true}, /* and apply */
    {0x5defeed2, -311, true}, /* for cod */
    {0x5df1c890, -463, true}, /* upload are */
    {0x5dfc9c60, -313, true}, /* crm object */
    {0x5dfe2f1d, -253, true}, /* cooki * visibl */
    {0x5e046887, -256, true}, /* ^ caution */
    {0x5e13070e, -287, true}, /* ^ spell */
    {0x5e13ba6f, -250, true}, /* ^ domain */
    {0x5e1573fe, -407, true}, /* in millisecond */
    {0x5e214b86, 275, true}, /* writ * are */
    {0x5e2253a4, -335, true}, /* of * text */
    {0x5e26a17a, 335, true}, /* and transmit */
    {0x5e306d21, 498, true}, /* her */
    {0x5e353f2f, -281, true}, /* archiv a */
    {0x5e3e383b, -263, true}, /* bulk edit */
    {0x5e3e6b66, -296, true}, /* caus a */
    {0x5e46b851, -273, true}, /* ^ use */
    {0x5e4d7d4e, -286, true}, /* mov * fil */
    {0x5e4d98c0, -302, true}, /* field to */
    {0x5e53e8bd, -418, true}, /* get * detail */
    {0x5e588be1, -270, true}, /* a refund */
    {0x5e5a04d0, -407, true}, /* and notify */
    {0x5e5a9cee, -246, true}, /* releas * releas */
    {0x5e5f81aa, 290, true}, /* involv a */
    {0x5e67bef3, -286, true}, /* with * position */
    {0x5e6fcca6, -311, true}, /* position so */
    {0x5e7359cb, -261, true}, /* each * must */
    {0x5e74f53b, -341, true}, /* honour */
    {0x5e808519, -260, true}, /* and * contact */
    {0x5e823df8, -252, true}, /* subscription * the */
    {0x5e84248f, -271, true}, /* for * access */
    {0x5e8a0179, -367, true}, /* ^ transfer */
    {0x5e8ae620, -618, true}, /* is block */
    {0x5e8d4eae, -398, true}, /* to select */
    {0x5e8df6d7, -344, true}, /* operation * perform */
    {0x5ea0f071, -489, true}, /* ^ array */
    {0x5eaaee89, -248, true}, /* in read */
    {0x5eb18169, -405, true}, /* serp */
    {0x5ebd80f3, -281, true}, /* thi set */
    {0x5ec1f0b2, -251, true}, /* be look */
    {0x5ec281b4, 309, true}, /* and enter */
    {0x5ec65829, -328, true}, /* ^ off */
    {0x5ecd79e5, -288, true}, /* understand what */
    {0x5ecf620b, -250, false}, /* and be */
    {0x5ed0c875, -311, true}, /* headless */
    {0x5ed1fbfd, 262, true}, /* that later */
    {0x5ed2feb0, 249, true}, /* sender as */
    {0x5ee4e03d, 325, true}, /* to * obey */
    {0x5ee931b5, -323, true}, /* terraform plan */
    {0x5eeab75b, -337, true}, /* tool her */
    {0x5eec76d1, -267, true}, /* obstacl */
    {0x5eee5cf1, -267, true}, /* the configur */
    {0x5ef07466, -280, true}, /* char */
    {0x5ef83ce5, 364, true}, /* the agenda */
    {0x5ef8f645, -357, true}, /* in * keychain */
    {0x5efeb3a6, 307, true}, /* tool * hav */
    {0x5f09b909, -259, true}, /* unstag chang */
    {0x5f0f17ad, -331, true}, /* from * local */
    {0x5f188a66, -346, true}, /* use * with */
    {0x5f1fbeb9, -308, true}, /* recent entry */
    {0x5f20ad46, -253, true}, /* the * execution */
    {0x5f39039d, -483, true}, /* resiz */
    {0x5f3c5140, -274, true}, /* each check */
    {0x5f41ac33, 261, true}, /* setting with */
    {0x5f4bda1c, -253, true}, /* ^ argument */
    {0x5f5cb8e0, -280, true}, /* fil or */
    {0x5f5d0197, -271, true}, /* payment * be */
    {0x5f6071c6, -296, true}, /* read any */
    {0x5f64ba54, -272, true}, /* leak * it */
    {0x5f6db8f6, -478, true}, /* rerank */
    {0x5f700731, -391, true}, /* scal the */
    {0x5f7be9c7, -286, true}, /* order * and */
    {0x5f96ba1f, -250, true}, /* unknown * are */
    {0x5f96d60e, -386, true}, /* call * if */
    {0x5f997f81, -311, true}, /* one end */
    {0x5f9abc33, 268, true}, /* data leav */
    {0x5fa597fd, -427, true}, /* than fiv */
    {0x5fabbc47, -301, true}, /* grant it */
    {0x5fae101d, -422, true}, /* dictionary */
    {0x5fb12c6a, 285, true}, /* tag list */
    {0x5fb42365, -461, true}, /* show * in */
    {0x5fb57560, -341, true}, /* vertic */
    {0x5fb583e0, -260, true}, /* return * str */
    {0x5fb59a59, -256, false}, /* that * be */
    {0x5fb59cc2, 276, true}, /* door when */
    {0x5fbd587d, 367, true}, /* speak */
    {0x5fc45499, -329, true}, /* record the */
    {0x5fd31bd0, -336, true}, /* overridden */
    {0x5fd345ac, 321, true}, /* it see */
    {0x5fdabec4, -268, true}, /* return * board */
    {0x5fdb84be, 249, false}, /* and * their */
    {0x5fdf1ed6, -409, true}, /* list * be */
    {0x5fe5e089, -495, true}, /* read * by */
    {0x5fe807ae, -312, true}, /* becom availabl */
    {0x5feeb526, -245, true}, /* il */
    {0x5ff12c03, 319, true}, /* unredact */
    {0x5ffa4b9d, -276, true}, /* count * chang */
    {0x5ffe1fc8, -794, false}, /* that was */
    {0x60012b7c, 298, true}, /* for rout */
    {0x60025104, -269, true}, /* old and */
    {0x60101b7d, -399, true}, /* must not */
    {0x60160969, -308, true}, /* subset */
    {0x6017b675, -934, true}, /* ^ whether */
    {0x601b02e9, -569, true}, /* a cluster */
    {0x601cade4, -390, true}, /* on larg */
    {0x6032fe54, -256, true}, /* a known */
    {0x60336d99, -429, false}, /* such * the */
    {0x6035c8ee, 338, true}, /* user * out */
    {0x6037d655, -306, true}, /* connectionid */
    {0x60389288, -341, true}, /* strong */
    {0x6040d75d, -355, true}, /* peopl whov */
    {0x604bd67a, -266, true}, /* indentation */
    {0x604ec7b7, -256, true}, /* model tool */
    {0x6052af4c, 276, true}, /* the * display */
    {0x605b96d2, 468, false}, /* ^ your */
    {0x60678817, -334, false}, /* you which */
    {0x606788b6, -249, true}, /* are don */
    {0x6067a423, -384, true}, /* your data */
    {0x60687b66, -260, true}, /* one bucket */
    {0x606ce9b6, 353, true}, /* payment and */
    {0x608a0328, -336, true}, /* etag */
    {0x60993e01, -393, true}, /* separat */
    {0x60a2f814, -342, true}, /* chang * in */
    {0x60a3bcb8, -282, true}, /* verify by */
    {0x60a8ae13, 286, true}, /* hav their */
    {0x60ad3d22, -245, true}, /* internal link */
    {0x60b314bf, 296, true}, /* what * said */
    {0x60b97db5, -397, true}, /* point * interest */
    {0x60bb0191, -317, true}, /* port env */
    {0x60bd27ac, -303, true}, /* is * tell */
    {0x60bf4a87, -303, true}, /* that address */
    {0x60c16768, -246, true}, /* its * tab */
    {0x60cc122b, -263, true}, /* from * redi */
    {0x60d0e741, 441, true}, /* without ask */
    {0x60d2c80c, -335, true}, /* similarity */
    {0x60d62126, -292, true}, /* mak * you */
    {0x60d6a66a, -265, true}, /* nam * data */
    {0x60d91cce, -289, true}, /* information from */
    {0x61037556, -383, true}, /* a workspac */
    {0x611107b8, -349, true}, /* mor * one */
    {0x6118adac, -364, true}, /* set thi */
    {0x611e9342, -277, true}, /* ^ consider */
    {0x612b89fc, -272, true}, /* start an */
    {0x612ccd3c, -284, true}, /* jira issu */
    {0x612fd59f, -284, true}, /* the full */
    {0x6130a2d5, -317, true}, /* of * block */
    {0x6135124e, -288, true}, /* log fil */
    {0x6136f882, -302, true}, /* for long */
    {0x613a89c4, 248, true}, /* no consent */
    {0x613e11b0, -340, true}, /* need admin */
    {0x613fb555, -281, true}, /* ^ invalid */
    {0x6146af2b, -247, true}, /* ^ visual */
    {0x6153eb39, -275, true}, /* ^ larg */
    {0x6159f8e4, -263, true}, /* doc id */
    {0x615f08a2, -287, true}, /* user * whether */
    {0x61631882, -400, true}, /* rat * apply */
    {0x6163450b, -575, true}, /* scrap */
    {0x61719b06, -454, true}, /* return * when */
    {0x6184b3aa, -354, true}, /* the * stag */
    {0x61859b24, 270, true}, /* for output */
    {0x61860e6c, -417, true}, /* permission befor */
    {0x618747f2, -269, true}, /* next commit */
    {0x618787a3, -308, true}, /* chang only */
    {0x6198ca89, -365, true}, /* process for */
    {0x6198efda, -316, true}, /* only need */
    {0x6199b99c, -332, true}, /* fin grain */
    {0x619b4552, -413, true}, /* a * branch */
    {0x61a87d5b, -285, true}, /* ther non */
    {0x61ab6382, -377, true}, /* nam * email */
    {0x61b5d920, -277, true}, /* path * be */
    {0x61b76443, -366, true}, /* thre tim */
    {0x61b7a3ad, -289, true}, /* the postal */
    {0x61c079ba, 319, true}, /* the joint */
    {0x61c248cd, 250, true}, /* colleagu * and */
    {0x61c52f0d, -387, false}, /* if * was */
    {0x61cff0cb, -255, true}, /* the * grid */
    {0x61d50bed, -354, true}, /* ^ docker */
    {0x61d9e9e3, -299, true}, /* label with */
    {0x61daeca1, -253, true}, /* pag cursor */
    {0x61e36b12, -253, true}, /* group * a */
    {0x61fa72f1, -301, true}, /* link on */
    {0x61fdc5bd, -252, true}, /* on * follow */
    {0x62026a8f, -259, true}, /* it * privat */
    {0x620455df, -341, true}, /* that * preview */
    {0x6209fe64, 330, true}, /* confidential */
    {0x621aba8e, -322, true}, /* ^ coordinat */
    {0x6222aad1, -252, true}, /* otherwis * the */
    {0x6223a174, -298, true}, /* of token */
    {0x62269179, -302, true}, /* bas branch */
    {0x622ecf7b, -340, true}, /* a * languag */
    {0x62326e7d, -301, true}, /* first result */
    {0x623adf3e, -258, true}, /* notebook open */
    {0x6240c922, -420, true}, /* to describ */
    {0x62448461, -274, true}, /* also contain */
    {0x624abca2, -635, true}, /* ^ end */
    {0x624b7240, -367, true}, /* project * to */
    {0x62515f31, -308, true}, /* similar to */
    {0x62547383, -261, true}, /* thought number */
    {0x62576724, -290, true}, /* unsubscrib the */
    {0x625a5a3e, -250, true}, /* ten dollar */
    {0x625cd8d5, -277, true}, /* whil keep */
    {0x625d8120, -406, true}, /* win */
    {0x62666b82, -261, true}, /* search * first */
    {0x626b7398, 321, true}, /* secret * and */
    {0x626c82d9, -260, true}, /* float number */
    {0x626e614a, -248, true}, /* recursion depth */
    {0x626ecda8, -261, true}, /* issu that */
    {0x626f063e, -484, true}, /* thi as */
    {0x626fed62, -508, true}, /* an element */
    {0x627d6470, -357, true}, /* seven */
    {0x6281693a, -301, true}, /* field * field */
    {0x628581e6, -302, true}, /* helm */
    {0x628acb29, 247, true}, /* amend */
    {0x628acd82, -310, true}, /* thi agent */
    {0x628ed74d, -354, true}, /* lock wait */
    {0x629023f6, -246, true}, /* exampl * is */
    {0x6298be0e, -275, true}, /* to * event */
    {0x62a02d02, -279, true}, /* never * valu */
    {0x62a7b6f5, -305, true}, /* read * writ */
    {0x62ade953, -303, true}, /* rat valu */
    {0x62ae42ed, -247, true}, /* context switch */
    {0x62ae98f8, 279, true}, /* the logger */
    {0x62aeef96, 248, true}, /* call * end */
    {0x62b32835, -268, true}, /* pars as */
    {0x62b6c55b, -383, true}, /* nod id */
    {0x62b81a31, -261, true}, /* region and */
    {0x62bc41bf, -267, true}, /* exhaustiv */
    {0x62cb6db1, 455, true}, /* recovery */
    {0x62cd270c, 253, true}, /* of * netrc */
    {0x62d3fb0d, 302, true}, /* demand * the */
    {0x62d8742a, -274, true}, /* public * of */
    {0x62de1485, -245, true}, /* caution as */
    {0x62defee4, -296, true}, /* first lin */
    {0x62e38e32, 352, false}, /* it if */
    {0x62e5fedb, -523, true}, /* dot */
    {0x62e7e8de, 285, true}, /* without * participant */
    {0x62efb043, -299, true}, /* signal */
    {0x62fbb59b, -254, true}, /* search all */
    {0x62feb8fd, -348, true}, /* last n */
    {0x630c360b, 391, true}, /* restriction */
    {0x630eb7d2, -364, true}, /* ^ queu */
    {0x630eff68, -279, true}, /* alway * to */
    {0x63207bc6, -464, true}, /* ^ control */
    {0x6321e51b, -281, true}, /* every * second */
    {0x63247e52, -250, false}, /* at * and */
    {0x6324f749, 641, false}, /* with our */
    {0x63297822, 267, true}, /* saving */
    {0x632b4a80, -322, true}, /* second number */
    {0x632d5846, -278, true}, /* no money */
    {0x6335c75f, -368, true}, /* web */
    {0x633728f9, -566, true}, /* search query */
    {0x63376027, -286, true}, /* to query */
    {0x6339c9aa, -246, true}, /* coord */
    {0x634191c3, -324, true}, /* whil * program */
    {0x634dae73, -412, true}, /* wher to */
    {0x6352ac30, -290, false}, /* no other */
    {0x63589186, -291, true}, /* argument are */
    {0x635e8370, 296, true}, /* our address */
    {0x635f1802, -464, false}, /* other than */
    {0x636b7e49, -254, true}, /* to latest */
    {0x636d1c83, 247, true}, /* user that */
    {0x637745f5, -269, true}, /* the coupon */
    {0x6379bf16, 269, true}, /* counsel */
    {0x637eb1b3, 348, true}, /* the reader */
    {0x6384345f, -279, true}, /* accept term */
    {0x6390fb94, -252, true}, /* timeout ms */
    {0x63a0bbeb, -379, true}, /* desktop bridg */
    {0x63a0f33f, -268, true}, /* or similar */
    {0x63b8e8c9, 362, true}, /* away */
    {0x63b9e114, -280, true}, /* it * get */
    {0x63bfb03a, -452, true}, /* kept as */
    {0x63c1fb25, -347, true}, /* protection * to */
    {0x63c25858, -257, true}, /* satisfy the */
    {0x63cdaf5e, -509, false}, /* all * that */
    {0x63d56c7a, -254, true}, /* no filter */
    {0x63d7b7cc, -275, true}, /* evidenc * a */
    {0x63ddd8ae, -734, true}, /* html */
    {0x63e695f9, -344, true}, /* folder to */
    {0x63f3665d, -391, true}, /* version id */
    {0x63f7680d, -368, false}, /* its * as */
    {0x63fbd316, -304, true}, /* ignor * previou */
    {0x63fde5f7, -315, true}, /* truncat */
    {0x6405f2c7, 259, true}, /* tool * the */
    {0x6406bc2c, 250, true}, /* wher */
    {0x640f3ce4, -305, true}, /* four digit */
    {0x641581c5, -261, true}, /* another * and */
    {0x6418160f, -268, true}, /* of * trip */
    {0x6424a097, -274, true}, /* host server */
    {0x642af888, -257, true}, /* is reject */
    {0x6436a480, 250, true}, /* recommendation to */
    {0x644048e5, -306, true}, /* when * item */
    {0x64443a99, -381, false}, /* one up */
    {0x64456120, -260, true}, /* to mount */
    {0x6449a512, -244, true}, /* queu bas */
    {0x644b36ee, 262, true}, /* everyth * the */
    {0x644c347e, -309, true}, /* return * of */
    {0x644ca794, -303, true}, /* telemetry * off */
    {0x64502d15, -325, true}, /* a * report */
    {0x6454df7f, -295, true}, /* list record */
    {0x645897f3, -295, true}, /* rul for */
    {0x646534d4, -341, true}, /* in gb */
    {0x646e2b8b, -251, true}, /* may * thi */
    {0x64708606, -294, true}, /* singl fil */
    {0x6474c8c0, -350, true}, /* dat * a */
    {0x64785814, -330, true}, /* contain * such */
    {0x647d5169, -329, true}, /* query * user */
    {0x648c4b1a, -283, true}, /* screen * show */
    {0x648c7af6, -255, true}, /* formtoken is */
    {0x648ffb09, -527, true}, /* discovery */
    {0x649b316e, -271, true}, /* tru the */
    {0x64a2e0a9, -292, true}, /* postlayout elk */
    {0x64a5b0c8, -283, true}, /* one * whil */
    {0x64ae50c5, -424, true}, /* insid a */
    {0x64af01f1, -416, true}, /* ^ rul */
    {0x64b43599, -298, true}, /* access * for */
    {0x64be9e71, -281, true}, /* fail as */
    {0x64c6376b, -312, true}, /* list * project */
    {0x64c6b60c, -487, true}, /* the * api */
    {0x64c97fbe, -320, false}, /* will * a */
    {0x64cf775a, -501, true}, /* requir when */
    {0x64d35b8a, -244, true}, /* happen */
    {0x64d3aa5c, -282, true}, /* letter * be */
    {0x64d9e51a, -265, true}, /* privat entry */
    {0x64dfadf5, 292, true}, /* for better */
    {0x64e8d036, -312, true}, /* the aws */
    {0x64ea04a7, -347, true}, /* a sourc */
    {0x64eea04c, 267, true}, /* direct to */
    {0x64f61b01, -328, true}, /* use dry */
    {0x65004298, -321, true}, /* wont * ask */
    {0x650b91ce, 291, true}, /* run * root */
    {0x650b9379, -315, true}, /* handl it */
    {0x6513ebde, -256, true}, /* an invoic */
    {0x6515b680, -261, true}, /* her for */
    {0x651c97b2, 283, true}, /* preced * question */
    {0x65203202, -341, true}, /* return * order */
    {0x6523f76e, -269, true}, /* and local */
    {0x6527155f, -570, true}, /* the * devic */
    {0x6527fbb1, -257, true}, /* scal * the */
    {0x6528c225, -251, true}, /* http www */
    {0x65337086, -309, true}, /* call stop */
    {0x65346f13, -463, true}, /* a description */
    {0x6535b818, -276, true}, /* read * output */
    {0x6535e508, -293, true}, /* until * hav */
    {0x6537e873, -373, true}, /* to * user */
    {0x65395962, -265, true}, /* thi when */
    {0x6543c490, -478, true}, /* data on */
    {0x6547b69d, -258, true}, /* of web */
    {0x654bc339, -290, true}, /* sourc * a */
    {0x654d3ae9, -349, true}, /* of * content */
    {0x65531fff, -279, true}, /* for small */
    {0x655a4b04, -254, true}, /* search * fil */
    {0x655aabaa, -353, true}, /* the * pay */
    {0x656a07c7, -403, true}, /* iso */
    {0x6571bf4f, -305, true}, /* in * week */
    {0x6572e8ca, -639, true}, /* tell * user */
    {0x657b876d, -325, true}, /* body are */
    {0x6580aa8a, -264, true}, /* valu should */
    {0x6582c66e, -317, true}, /* ^ reduc */
    {0x65837519, 249, true}, /* priority over */
    {0x65880066, -543, true}, /* ^ public */
    {0x658f5dd3, -263, true}, /* gant */
    {0x6590b254, -283, true}, /* recent log */
    {0x65995668, -284, true}, /* description * in */
    {0x659dd69a, -641, true}, /* is fals */
    {0x65a2357d, -255, true}, /* sourc the */
    {0x65a4ee6c, 335, true}, /* inspection */
    {0x65b679e1, -362, true}, /* tag for */
    {0x65bb7d90, 246, false}, /* and in */
    {0x65c71cae, -390, true}, /* tre */
    {0x65c80ce9, -331, true}, /* the traffic */
    {0x65d0f731, 324, true}, /* the * find */
    {0x65d3c786, -329, true}, /* shar and */
    {0x65d866ad, 347, false}, /* who is */
    {0x65d9e6d1, 279, true}, /* npm setting */
    {0x65dbcfab, -282, true}, /* shopify api */
    {0x65e54643, 260, true}, /* full * access */
    {0x65e687d0, 373, true}, /* interfer */
    {0x65ef2734, -374, true}, /* optional the */
    {0x65f0de0e, -346, true}, /* and optional */
    {0x65f5b911, -269, true}, /* delet remain */
    {0x66045324, -246, true}, /* valu * valu */
    {0x660a76b3, 475, true}, /* yes */
    {0x660f4c25, -288, true}, /* bin * the */
    {0x6611d2da, -248, true}, /* keep exist */
    {0x66167c9f, 299, true}, /* lock * the */
    {0x662029e2, -395, false}, /* has * one */
    {0x6624d181, 310, true}, /* the getter */
    {0x663f6dd4, -281, true}, /* without * it */
    {0x664d384d, 283, true}, /* terraform stat */
    {0x665379fe, -248, true}, /* accessibl */
    {0x6662ee74, -346, true}, /* resolv * the */
    {0x6665be81, -357, true}, /* about * order */
    {0x666bea44, -261, true}, /* with * conflict */
    {0x666c7bb8, 247, true}, /* step * remov */
    {0x666e4964, -367, true}, /* use that */
    {0x666eed35, -287, true}, /* thi * no */
    {0x666f51d1, 311, true}, /* the * hav */
    {0x6670f304, -274, true}, /* stder * the */
    {0x667a7dbb, -321, true}, /* ^ singl */
    {0x6680085f, -266, true}, /* use an */
    {0x66851259, 360, true}, /* itself to */
    {0x668cab3d, -248, true}, /* filenam with */
    {0x668e2a86, -302, true}, /* without stor */
    {0x668e53bd, 280, true}, /* keep access */
    {0x669267e4, -319, true}, /* not giv */
    {0x669d0f44, 287, true}, /* in * next */
    {0x669f7688, -261, true}, /* return * point */
    {0x66a45e54, -299, true}, /* malform */
    {0x66a8e450, -305, true}, /* at * market */
    {0x66aa6152, -477, true}, /* the * admin */
    {0x66b5cde1, -248, true}, /* add notebook */
    {0x66c0c16f, 278, true}, /* right to */
    {0x66c421bd, -292, true}, /* with * old */
    {0x66c82b74, -264, true}, /* complet * fail */
    {0x66cbb32a, -305, true}, /* n8n instanc */
    {0x66d06dd0, -296, true}, /* consumer group */
    {0x66da82a2, -296, true}, /* the connect */
    {0x66e5b05e, -246, true}, /* explicit request */
    {0x66ea4e85, -506, true}, /* reload */
    {0x66ebf14f, -348, true}, /* cancel a */
    {0x66f18732, 291, true}, /* is * her */
    {0x66febb42, 265, false}, /* for * of */
    {0x6705c044, -321, true}, /* user * its */
    {0x6708a5d2, -292, true}, /* in * ai */
    {0x670db150, -319, true}, /* canva */
    {0x670fcc6b, -303, true}, /* bas * a */
    {0x6711bd39, -354, true}, /* ^ summary */
    {0x67136cfe, -440, true}, /* cut */
    {0x671ac091, -414, true}, /* ^ resourc */
    {0x671b9f40, -271, true}, /* excludedtyp */
    {0x671c22d4, 245, true}, /* hold */
    {0x6720d237, -380, true}, /* the replacement */
    {0x6722b4e1, -414, true}, /* to * server */
    {0x6722d138, -292, true}, /* sur you */
    {0x6722e6e3, -309, true}, /* field * was */
    {0x6727856b, -248, true}, /* tweakcn */
    {0x6729610e, -271, true}, /* as * secret */
    {0x6731aa76, -255, true}, /* to classic */
    {0x673ab3d4, -270, true}, /* ^ volum */
    {0x673d3fe8, 285, true}, /* it along */
    {0x673df87d, -374, true}, /* gpu typ */
    {0x674f0b25, 267, true}, /* may hold */
    {0x67517840, 316, true}, /* and submit */
    {0x67558973, -411, true}, /* sourc and */
    {0x67577d07, 282, true}, /* the mandat */
    {0x675cf43c, -377, true}, /* ^ indicat */
    {0x67621017, -313, true}, /* thre month */
    {0x676753c2, -248, true}, /* used * in */
    {0x677e9f42, -470, true}, /* for * current */
    {0x677eba39, 428, true}, /* is lift */
    {0x678bb2e2, -309, true}, /* than add */
    {0x678bbfb4, -351, true}, /* never * on */
    {0x678c4bf6, 253, true}, /* is retriev */
    {0x6799d1d3, -258, true}, /* stream worker */
    {0x679ad652, 464, true}, /* scheduler */
    {0x67a6269f, 301, true}, /* so * build */
    {0x67a67c7a, -300, true}, /* ^ fram */
    {0x67a8ec78, -279, true}, /* is accept */
    {0x67aba5c5, -671, true}, /* polygon */
    {0x67ae424a, -472, true}, /* index of */
    {0x67b9060a, -428, true}, /* bound * thi */
    {0x67be52e8, -310, true}, /* the expect */
    {0x67c05a5a, -345, true}, /* send * another */
    {0x67c22c52, -290, true}, /* callid */
    {0x67c784ff, -254, true}, /* list at */
    {0x67c7e62a, -262, true}, /* carry * and */
    {0x67cca499, -272, true}, /* data term */
    {0x67d4e3a0, -297, true}, /* position * the */
    {0x67e2c2bb, 394, true}, /* in confidenc */
    {0x67e5454b, -293, true}, /* no * mov */
    {0x67e93c7a, -332, true}, /* list alert */
    {0x67efe092, -301, true}, /* as * often */
    {0x67f9d47e, -272, false}, /* just the */
    {0x67fcc70e, -316, true}, /* brav * search */
    {0x68009f8c, -303, true}, /* mention * your */
    {0x6802c53d, -312, true}, /* get templat */
    {0x680497b1, -296, true}, /* fil * directory */
    {0x680658ec, -446, false}, /* only what */
    {0x68087211, -359, false}, /* out and */
    {0x680e87b7, -402, true}, /* gid to */
    {0x68131450, -316, true}, /* url the */
    {0x68169914, 278, true}, /* messag * be */
    {0x6816fc6e, -269, true}, /* which * bill */
    {0x681c4fa1, 265, true}, /* to * sync */
    {0x682174fc, -428, true}, /* empty * to */
    {0x6826b051, 271, true}, /* later session */
    {0x6826f613, -415, true}, /* return valu */
    {0x6828fed5, -251, true}, /* of block */
    {0x68313b09, -297, true}, /* back at */
    {0x683161fa, 257, true}, /* to act */
    {0x6831dcf9, 247, true}, /* to unlimit */
    {0x6844f8c0, 248, true}, /* violat */
    {0x68468d6b, -338, true}, /* dont * any */
    {0x68473d7c, -260, true}, /* plugin * not */
    {0x684a6828, 511, false}, /* and * the */
    {0x6850f0f4, -495, true}, /* operat system */
    {0x6857cc0d, -373, true}, /* rat * the */
    {0x685e1ec8, -256, true}, /* requir * tru */
    {0x686a52b4, 279, true}, /* hom * of */
    {0x686b5a10, -426, true}, /* in user */
    {0x686e3bbc, -254, true}, /* return * list */
    {0x68759371, -293, true}, /* refus to */
    {0x68875316, 263, true}, /* now on */
    {0x688bdd45, -260, true}, /* color for */
    {0x68931ec3, -260, true}, /* h */
    {0x68950661, -277, true}, /* repository if */
    {0x6895d8f2, -262, true}, /* skip validation */
    {0x689702a5, 312, true}, /* whil * pag */
    {0x689d34d6, -457, true}, /* wherea */
    {0x68a419aa, -351, true}, /* mobil devic */
    {0x68ad5d56, -332, true}, /* check * test */
    {0x68b01c10, 410, true}, /* whoever */
    {0x68b21737, -426, true}, /* quantity of */
    {0x68b54d53, 314, true}, /* consent * is */
    {0x68b5980b, -281, true}, /* when * step */
    {0x68c5033f, -356, true}, /* ticket * the */
    {0x68c51ae2, -332, true}, /* north */
    {0x68c5228d, -334, true}, /* mailbox * delegat */
    {0x68d63730, -289, true}, /* word in */
    {0x68dc076e, -337, true}, /* add new */
    {0x68dfeac3, -313, false}, /* after * as */
    {0x68e4379c, -379, true}, /* clos * session */
    {0x68e85778, 266, true}, /* the spend */
    {0x68e8ef90, -325, true}, /* with * pag */
    {0x68f98691, -753, true}, /* ^ support */
    {0x68fbd846, -250, true}, /* a * unless */
    {0x6902ed76, -317, true}, /* mark * a */
    {0x69033419, -274, true}, /* session * stop */
    {0x69047d0c, -375, true}, /* version to */
    {0x690867f0, -301, false}, /* of * by */
    {0x690abd27, -248, true}, /* read data */
    {0x691958b9, -265, true}, /* verify after */
    {0x691faca4, -285, true}, /* ^ monday */
    {0x6925f2a6, -251, true}, /* direct without */
    {0x69286e04, -290, true}, /* turn with */
    {0x692ca75f, -277, true}, /* other * need */
    {0x694447fa, 321, true}, /* send each */
    {0x69470338, 375, true}, /* notic and */
    {0x694b4cc8, -282, true}, /* be positiv */
    {0x694caf29, -251, true}, /* ^ level */
    {0x6955758f, -358, true}, /* nod to */
    {0x69565e24, -260, true}, /* in * statement */
    {0x69575b94, 347, true}, /* servic * the */
    {0x696829e1, -489, true}, /* messag * send */
    {0x696835e7, -254, true}, /* a * return */
    {0x696915ea, -336, false}, /* we * a */
    {0x696f6de3, -384, true}, /* number from */
    {0x69718ca0, -250, true}, /* from start */
    {0x697432d4, -300, true}, /* block from */
    {0x6976520f, -269, true}, /* project * need */
    {0x697eda0c, 314, true}, /* and destroy */
    {0x698000a6, 375, true}, /* say that */
    {0x69866d37, -428, true}, /* use thi */
    {0x698cb5e1, -443, true}, /* optional * for */
    {0x699355a3, -270, true}, /* to satisfy */
    {0x69a3d5f9, -252, true}, /* the * str */
    {0x69ae5a1a, -284, true}, /* and duplicat */
    {0x69b455d5, -385, true}, /* in tool */
    {0x69b72872, 282, true}, /* resembl */
    {0x69b7b399, -620, true}, /* png */
    {0x69b95e79, 342, true}, /* imply */
    {0x69c491de, -270, true}, /* use * instead */
    {0x69c51be6, -293, true}, /* dont * the */
    {0x69d4b105, -356, true}, /* action creat */
    {0x69e557fb, -288, true}, /* server * not */
    {0x69e69993, -289, true}, /* rang is */
    {0x69e960b4, -374, true}, /* exact one */
    {0x69f482cc, -480, true}, /* be sign */
    {0x6a017f48, -371, false}, /* for * befor */
    {0x6a0f119e, -266, true}, /* at least */
    {0x6a13ab39, -245, true}, /* fil operation */
    {0x6a1c007c, -354, false}, /* than to */
    {0x6a1ce97f, -250, true}, /* a * explanation */
    {0x6a280626, -251, true}, /* of * subscription */
    {0x6a2ebf04, -275, true}, /* ^ propos */
    {0x6a2f7d6e, 323, true}, /* use of */
    {0x6a30977e, -276, true}, /* the prior */
    {0x6a31b1f0, -293, true}, /* placeholder such */
    {0x6a33f7a9, 318, true}, /* delet the */
    {0x6a34357e, 294, true}, /* learn the */
    {0x6a37e2a4, -397, false}, /* you * to */
    {0x6a398a1f, -294, true}, /* topic cover */
    {0x6a425e0e, -248, true}, /* yahoo */
    {0x6a4416ed, -496, true}, /* can * used */
    {0x6a498bee, -317, true}, /* cpu pod */
    {0x6a524e40, -268, true}, /* devic * remot */
    {0x6a561cb6, -261, true}, /* for * git */
    {0x6a5836a8, -330, true}, /* evidenc is */
    {0x6a5a4e09, -302, true}, /* sufficient */
    {0x6a5dca2e, -254, true}, /* log * your */
    {0x6a5ff755, -290, true}, /* postgresql version */
    {0x6a66a0d8, -352, true}, /* overflow */
    {0x6a697288, -299, true}, /* plugin * to */
    {0x6a6e4ae6, -285, true}, /* pass * parameter */
    {0x6a72b9af, -305, true}, /* apply * all */
    {0x6a7e28ca, -247, true}, /* ^ video */
    {0x6a8c33e5, -350, true}, /* show each */
    {0x6a8e76e4, -291, true}, /* read * entir */
    {0x6a973155, -281, true}, /* for * sourc */
    {0x6a990f0a, 345, false}, /* we can */
    {0x6a9c9b7c, 282, true}, /* fee * has */
    {0x6a9fc36b, -268, true}, /* ^ dataset */
    {0x6aa4525f, 339, true}, /* support can */
    {0x6aac034a, -269, true}, /* fil not */
    {0x6ab04d95, 285, true}, /* set * approval */
    {0x6abda19e, -298, true}, /* for * merg */
    {0x6ac9deea, -277, true}, /* fil * replac */
    {0x6ad48c6f, -309, true}, /* use read */
    {0x6ad6db02, -260, true}, /* payment for */
    {0x6adf0fb3, -281, true}, /* the switch */
    {0x6ae85045, -300, true}, /* link only */
    {0x6aee9cfb, -319, true}, /* befor anyth */
    {0x6aef6f7b, -511, true}, /* field in */
    {0x6af12908, -272, true}, /* step of */
    {0x6af44ef7, -825, true}, /* if omit */
    {0x6afa8f53, -320, true}, /* ^ duration */
    {0x6afd106e, 457, true}, /* ^ trust */
    {0x6aff7895, -259, true}, /* model * use */
    {0x6b0937ec, 353, true}, /* the * silent */
    {0x6b0da54c, 282, true}, /* the escrow */
    {0x6b10ac02, 297, false}, /* you */
    {0x6b19feba, -492, true}, /* category */
    {0x6b1bb53b, -294, true}, /* browser go */
    {0x6b1f93d6, -255, true}, /* environment * thi */
    {0x6b268646, -346, true}, /* not * again */
    {0x6b284bed, 290, true}, /* ^ last */
    {0x6b2fbb6b, -363, true}, /* jargon */
    {0x6b324d20, -292, true}, /* desktop * plugin */
    {0x6b3b6098, -257, true}, /* use * search */
    {0x6b3f11d5, -309, false}, /* can only */
    {0x6b42fe3b, -269, true}, /* last * in */
    {0x6b43255b, -462, true}, /* throttl */
    {0x6b4f2358, -582, true}, /* actor */
    {0x6b510543, -323, true}, /* report * you */
    {0x6b5aeeff, -314, true}, /* it need */
    {0x6b5c09a8, 334, true}, /* of * phon */
    {0x6b5f179f, -266, true}, /* collect * the */
    {0x6b631709, -261, true}, /* no * tag */
    {0x6b663357, -515, true}, /* keep its */
    {0x6b6cc0eb, -707, true}, /* sentry */
    {0x6b6d57b5, -467, true}, /* typ and */
    {0x6b6f84ad, -556, true}, /* uniqu */
    {0x6b708d86, 255, true}, /* and tak */
    {0x6b711e26, 314, true}, /* fail * count */
    {0x6b74491e, -262, true}, /* start index */
    {0x6b747530, -271, true}, /* help * review */
    {0x6b7feb52, -327, false}, /* any * in */
    {0x6b87b8bc, -249, true}, /* trac * are */
    {0x6b8a12bc, -303, true}, /* ^ packet */
    {0x6b8cc081, -315, true}, /* for statu */
    {0x6b8d5a65, -344, true}, /* city nam */
    {0x6b944d08, -245, true}, /* run * preview */
    {0x6b964b06, -365, true}, /* fil without */
    {0x6b9839a1, -482, true}, /* fil that */
    {0x6bb7adb7, -287, true}, /* nam befor */
    {0x6bbac049, -271, true}, /* get * link */
    {0x6bc34ffb, -305, true}, /* user provid */
    {0x6bcf1e1d, -346, true}, /* may differ */
    {0x6bd5d599, -356, true}, /* is impossibl */
    {0x6bd738cd, -346, true}, /* for * cart */
    {0x6bd8c53c, -268, true}, /* container has */
    {0x6bdb5901, -347, true}, /* restor them */
    {0x6bdf7554, 259, true}, /* about * writ */
    {0x6be193c0, -289, true}, /* record will */
    {0x6bed9f6d, -629, true}, /* collection */
    {0x6bf3d15b, -267, true}, /* with merg */
    {0x6bf3dc79, -462, true}, /* obtain * the */
    {0x6bf625a5, 349, true}, /* card detail */
    {0x6bfdbc29, -372, true}, /* of * includ */
    {0x6bfecf8e, -257, true}, /* admin is */
    {0x6c0f6077, -259, true}, /* hang */
    {0x6c1473c5, -267, true}, /* own app */
    {0x6c168a8e, 263, true}, /* accept any */
    {0x6c19cdb4, -444, true}, /* possibl * the */
    {0x6c1da626, -282, true}, /* ^ cross */
    {0x6c2034ca, -289, true}, /* the * specify */
    {0x6c21bf4f, 347, true}, /* about * giv */
    {0x6c23ef15, -312, true}, /* onc mor */
    {0x6c27f534, -402, true}, /* ^ exit */
    {0x6c302a07, -289, true}, /* on * api */
    {0x6c41d60e, -360, true}, /* and * charg */
    {0x6c4c3f87, -361, false}, /* if in */
    {0x6c4d2777, 267, true}, /* led to */
    {0x6c4ed085, -282, true}, /* letter can */
    {0x6c520a46, 323, true}, /* connection * includ */
    {0x6c527dc7, -245, true}, /* unsupport */
    {0x6c5a61a3, 261, false}, /* are to */
    {0x6c6c560f, -821, true}, /* are list */
    {0x6c6d645d, -323, true}, /* to replac */
    {0x6c766c97, -341, true}, /* patient has */
    {0x6c82ab09, -408, true}, /* and say */
    {0x6c866ff8, -268, true}, /* build on */
    {0x6c8a2f22, -250, true}, /* address * return */
    {0x6c8ace44, -366, true}, /* text * list */
    {0x6c8da030, -421, true}, /* json object */
    {0x6c908e01, -532, true}, /* boolean */
    {0x6c958b61, -295, true}, /* overlay */
    {0x6c964fd6, -451, true}, /* visibl to */
    {0x6c96fcdf, -247, false}, /* at * a */
    {0x6c9ab895, 254, true}, /* can * ignor */
    {0x6c9babec, -584, false}, /* ^ can */
    {0x6ca0c320, -284, true}, /* reboot the */
    {0x6ca2244d, -292, true}, /* the iid */
    {0x6cb5778b, -303, true}, /* if * updat */
    {0x6cc0c7ee, -254, true}, /* ^ layer */
    {0x6cc0d332, 288, true}, /* so tell */
    {0x6cc16a91, -372, true}, /* item nam */
    {0x6cc2fc37, -328, false}, /* not * as */
    {0x6cd1b7a8, -355, true}, /* with * return */
    {0x6cd91001, -520, true}, /* run is */
    {0x6cde60ea, -245, true}, /* historical * for */
    {0x6ce56205, 334, true}, /* is * public */
    {0x6ce9bcf0, -362, true}, /* than * day */
    {0x6ceb859d, -296, true}, /* login * so */
    {0x6ced236c, -276, true}, /* stat * stat */
    {0x6ceeb448, 296, false}, /* out */
    {0x6cfbc904, -276, true}, /* parent for */
    {0x6cfc04be, -246, true}, /* send input */
    {0x6cfc2575, -261, true}, /* manual journal */
    {0x6cfd09f0, -352, true}, /* sql which */
    {0x6d003df4, -274, true}, /* is invalidat */
    {0x6d05b3f2, 402, true}, /* the exam */
    {0x6d070696, -301, true}, /* nod * the */
    {0x6d0c13e6, -400, true}, /* 0 latest */
    {0x6d0ea703, -303, true}, /* from read */
    {0x6d1e4641, -263, true}, /* endpoint only */
    {0x6d1eb5f5, 357, true}, /* inventory */
    {0x6d2096c4, -673, true}, /* xero */
    {0x6d229723, -330, true}, /* shopify tool */
    {0x6d30ee29, -422, true}, /* to hav */
    {0x6d32b6d6, -274, true}, /* open or */
    {0x6d33a688, -409, true}, /* that * used */
    {0x6d38f2f9, -392, true}, /* is shown */
    {0x6d496f2b, -273, true}, /* gitlab * 0 */
    {0x6d4e3140, -265, true}, /* return * get */
    {0x6d4ffc9c, 282, true}, /* login of */
    {0x6d57cf78, -275, true}, /* of pag */
    {0x6d67e6de, -283, true}, /* in kilogram */
    {0x6d6b368f, -278, true}, /* minimiz */
    {0x6d73b96c, -280, true}, /* use list */
    {0x6d745f6c, -284, true}, /* updat fail */
    {0x6d79784b, -327, true}, /* dsn */
    {0x6d79b046, 249, true}, /* insuranc * and */
    {0x6d7e43c9, -381, true}, /* a data */
    {0x6d80a982, -254, true}, /* run * login */
    {0x6d87b5ee, -440, true}, /* leas */
    {0x6d87ff53, 296, true}, /* thos not */
    {0x6d8e673c, -563, true}, /* ^ description */
    {0x6d92013f, -353, true}, /* mark an */
    {0x6d92adbe, 326, true}, /* extend */
    {0x6d92efc3, -325, true}, /* see that */
    {0x6da6caab, -263, true}, /* to * remember */
    {0x6dab8b70, -245, true}, /* fil e */
    {0x6daccdb5, 308, true}, /* model would */
    {0x6db04276, -411, true}, /* revok a */
    {0x6db063fb, -362, true}, /* violation */
    {0x6db0f2d2, -330, true}, /* password has */
    {0x6dbb73c1, -283, true}, /* process the */
    {0x6dbf89fe, -256, true}, /* a stor */
    {0x6dc4c0ee, -292, true}, /* releas * check */
    {0x6dc9b237, -489, true}, /* in pixel */
    {0x6dcc9611, -474, true}, /* ^ attend */
    {0x6dd6e96b, -254, true}, /* nor the */
    {0x6dd74aeb, -440, true}, /* are announc */
    {0x6dd8823c, -286, true}, /* be merg */
    {0x6ddb0cc8, -244, true}, /* an id */
    {0x6ddbb81c, 365, true}, /* parental */
    {0x6ddfa8ff, -347, true}, /* optimization */
    {0x6de301fd, -281, false}, /* it are */
    {0x6deb142c, -255, true}, /* to begin */
    {0x6df43370, -263, true}, /* as backup */
    {0x6dfc90ef, -258, true}, /* amend * previou */
    {0x6dfda8fa, 334, true}, /* deprecat the */
    {0x6e1b88fe, -252, true}, /* tool * describ */
    {0x6e1be1c5, -371, true}, /* the timer */
    {0x6e223ce1, -252, true}, /* run insid */
    {0x6e2ff3a0, -256, true}, /* match * and */
    {0x6e33efa4, -249, true}, /* which * never */
    {0x6e395490, 410, true}, /* grant */
    {0x6e3bfdaf, 394, true}, /* when * agent */
    {0x6e3c691f, 327, true}, /* stop * if */
    {0x6e3c785b, 251, true}, /* channel are */
    {0x6e4cfa65, -413, true}, /* old * the */
    {0x6e56f81a, -335, true}, /* return * best */
    {0x6e59675b, -248, true}, /* the few */
    {0x6e66eec1, -300, true}, /* nam * taken */
    {0x6e6fd768, -307, true}, /* nam requir */
    {0x6e7bad8b, -297, true}, /* pag behind */
    {0x6e7d0df5, -377, true}, /* reach * server */
    {0x6e7e5244, 432, false}, /* other */
    {0x6e82e78f, 273, true}, /* a listener */
    {0x6e87eed7, -276, true}, /* use * and */
    {0x6e899690, 294, true}, /* are * longer */
    {0x6e913e1a, -265, true}, /* tak * backup */
    {0x6e934106, -358, true}, /* see * address */
    {0x6e9807cc, -271, true}, /* match count */
    {0x6ea05d7c, -266, true}, /* delet * post */
    {0x6ea07845, 251, true}, /* validator */
    {0x6ea4f4a4, -312, true}, /* a dns */
    {0x6ea74543, -269, true}, /* a * schedul */
    {0x6ea79209, -260, true}, /* ^ observ */
    {0x6eaf1542, 344, false}, /* over */
    {0x6eafa3a9, -262, true}, /* wrap * workflow */
    {0x6ec15763, -265, true}, /* 0 * per */
    {0x6ec4f9db, -274, false}, /* on * by */
    {0x6ec72b73, -252, true}, /* payment by */
    {0x6ec7818d, -276, true}, /* customer * are */
    {0x6ecf5635, -275, true}, /* noth * been */
    {0x6ee0242d, -477, true}, /* everyth * server */
    {0x6ee0639c, -269, true}, /* the selection */
    {0x6ee17d7b, -292, true}, /* submit as */
    {0x6ef1d98c, -373, true}, /* ^ driv */
    {0x6ef40734, -448, true}, /* ^ git */
    {0x6ef53d66, -265, true}, /* so result */
    {0x6ef8a373, -285, true}, /* answer * on */
    {0x6efb16ce, -314, true}, /* duration */
    {0x6f060065, 249, true}, /* is exchang */
    {0x6f0be5de, -334, true}, /* return merg */
    {0x6f0e9fae, -358, true}, /* call * cost */
    {0x6f160e64, -331, true}, /* operat on */
    {0x6f173905, -433, true}, /* a devic */
    {0x6f1847c1, -494, true}, /* ^ registry */
    {0x6f1aaf2c, 249, false}, /* if * for */
    {0x6f20abbe, 329, true}, /* shar * the */
    {0x6f21251c, 357, true}, /* load */
    {0x6f251934, -345, true}, /* confirmation * shown */
    {0x6f25975e, -262, true}, /* a sery */
    {0x6f25de60, -247, true}, /* parent commit */
    {0x6f27aff3, -307, true}, /* text * read */
    {0x6f27b2c0, -361, false}, /* in * at */
    {0x6f2d7c98, -256, true}, /* pass * valu */
    {0x6f3b06fd, -271, true}, /* child pag */
    {0x6f412300, -593, true}, /* y */
    {0x6f4bef29, -261, true}, /* exchang skippedprovider */
    {0x6f4d2327, -297, true}, /* older client */
    {0x6f4e83ad, -478, true}, /* alon */
    {0x6f51e24f, 281, true}, /* dry * now */
    {0x6f5f509d, -280, true}, /* leav * server */
    {0x6f646e02, -426, true}, /* ^ firecrawl */
    {0x6f6ed32a, -313, true}, /* domain is */
    {0x6f6fff9f, -279, true}, /* an admin */
    {0x6f7215ad, -298, true}, /* that sent */
    {0x6f77bc82, 305, true}, /* server of */
    {0x6f815270, -268, true}, /* public catalog */
    {0x6f877fa2, -347, true}, /* management */
    {0x6f88cf1f, -348, true}, /* ^ offset */
    {0x6f8f25fa, -452, true}, /* key valu */
    {0x6f9a4f7a, 255, true}, /* plac of */
    {0x6f9a5847, -267, true}, /* ^ condition */
    {0x6f9e52c5, -245, true}, /* firecrawl search */
    {0x6fa2d4c1, 273, true}, /* multiply * the */
    {0x6fab486c, -252, true}, /* query * record */
    {0x6fac18d5, 261, true}, /* leav * region */
    {0x6fac3622, 253, true}, /* folder * mov */
    {0x6fad1378, -268, true}, /* read all */
    {0x6fb28a27, 253, true}, /* commit hook */
    {0x6fb9530e, -248, true}, /* scal * deployment */
    {0x6fb9f54a, 352, true}, /* when * quota */
    {0x6fba54b4, 277, true}, /* the * unlock */
    {0x6fbcbcbb, -299, true}, /* 0 * to */
    {0x6fbe98f7, -246, true}, /* team * the */
    {0x6fc6378c, -397, true}, /* hidden until */
    {0x6fc65327, -318, true}, /* stag * fil */
    {0x6fce55c1, -345, true}, /* a terminal */
    {0x6fd334b9, -260, true}, /* as draft */
    {0x6fd3ec84, 270, true}, /* embed in */
    {0x6fded1aa, 262, true}, /* one key */
    {0x6fdf8b2d, -671, true}, /* the variabl */
    {0x6fe08503, 274, true}, /* half */
    {0x6fe30bfa, -326, true}, /* by * resident */
    {0x6fe96d26, -348, true}, /* tell if */
    {0x6febc067, 260, true}, /* server * our */
    {0x70022a18, -352, true}, /* can * pass */
    {0x70063969, -312, true}, /* a * folder */
    {0x70077465, 361, true}, /* isnt requir */
    {0x70079f11, -286, true}, /* attend */
    {0x7009ddcc, -363, true}, /* command to */
    {0x700f0d28, -515, true}, /* when omit */
    {0x70114f5b, -559, true}, /* session id */
    {0x7023e99c, 264, true}, /* so nobody */
    {0x702a9c37, -299, false}, /* about * with */
    {0x7055f641, -272, true}, /* singl call */
    {0x70638a97, -587, true}, /* must * be */
    {0x70655905, -298, true}, /* nam * its */
    {0x7066979c, -373, true}, /* dif and */
    {0x707f0f63, -432, true}, /* has nam */
    {0x70836276, -292, true}, /* updat to */
    {0x708619c6, -304, true}, /* are sort */
    {0x708d37cd, -307, true}, /* the * act */
    {0x7093f739, -291, true}, /* suggestion * the */
    {0x7096bb8e, -590, true}, /* sequenc */
    {0x709da2db, 303, true}, /* as receiv */
    {0x70a190bf, 263, true}, /* employ nam */
    {0x70a6486c, 324, true}, /* user document */
    {0x70a9255c, -444, true}, /* of * issu */
    {0x70aa63b8, -397, true}, /* directory and */
    {0x70b8de0a, -452, true}, /* is ambiguou */
    {0x70c2bc2d, -254, true}, /* that * set */
    {0x70d83a65, -281, true}, /* think step */
    {0x70e2da80, -286, true}, /* list * directory */
    {0x70e3562d, -281, true}, /* the * ring */
    {0x70e408f0, -287, true}, /* reach from */
    {0x70e9b775, -307, false}, /* no * no */
    {0x70f599ad, 259, true}, /* nam * mail */
    {0x70f66d2e, -276, true}, /* find * when */
    {0x70f70875, 245, true}, /* mfa */
    {0x710a5e94, 289, true}, /* republish */
    {0x710c83cd, -283, true}, /* click * top */
    {0x710d008e, -245, true}, /* destructiv */
    {0x71100f63, -262, false}, /* only on */
    {0x711156f4, -276, true}, /* for send */
    {0x7115e318, 268, true}, /* check * be */
    {0x711b3f23, 289, true}, /* straight away */
    {0x711dfcbd, -293, true}, /* a decimal */
    {0x712209e4, -377, true}, /* user search */
    {0x7123128a, -248, true}, /* on * screen */
    {0x712fb74f, -294, true}, /* start point */
    {0x713157ac, 250, true}, /* install */
    {0x71350b68, -340, true}, /* anchor */
    {0x7138cb57, -384, true}, /* through which */
    {0x713c17e2, -270, true}, /* and * metadata */
    {0x714a4d57, -338, true}, /* organic */
    {0x7158d1d4, 397, true}, /* is * remov */
    {0x715aaa73, -497, true}, /* to filter */
    {0x7160800d, -294, true}, /* leav their */
    {0x71635964, -252, true}, /* do * print */
    {0x7163c91c, 262, true}, /* creat * account */
    {0x716499d1, 275, true}, /* ^ shell */
    {0x7164f2b7, 267, true}, /* task complet */
    {0x71728fe4, 266, true}, /* fulfill by */
    {0x717e1e9f, -374, true}, /* record to */
    {0x71875b5c, -278, true}, /* would hav */
    {0x718bfc95, -261, true}, /* ^ ishikawa */
    {0x718e6843, -289, true}, /* banner with */
    {0x7190fa04, -249, true}, /* ^ basenam */
    {0x71988184, -407, true}, /* via the */
    {0x719abacb, 314, true}, /* of * past */
    {0x71ac434e, -245, false}, /* a * on */
    {0x71b8ab1a, -351, false}, /* one for */
    {0x71b8b4a5, -298, true}, /* remov befor */
    {0x71c2dbc0, -405, true}, /* one pag */
    {0x71c9ff3c, -312, true}, /* creat * link */
    {0x71d78f8f, -501, true}, /* scroll */
    {0x71d85f1d, -307, true}, /* erasur request */
    {0x71dbe49f, -375, true}, /* if * branch */
    {0x71e85fb2, 249, true}, /* over * month */
    {0x71ef71cc, -295, true}, /* the * down */
    {0x71f0ccb9, -259, true}, /* full * contract */
    {0x71f52fa1, 268, true}, /* told befor */
    {0x71fbdfaa, 402, true}, /* other server */
    {0x71fc59d8, -247, true}, /* was * earlier */
    {0x72141547, -271, true}, /* of * comment */
    {0x72259988, -321, true}, /* ^ nvidia */
    {0x7230785c, -374, true}, /* of issu */
    {0x72316655, -354, true}, /* replac * fil */
    {0x72468408, 280, true}, /* and * sourc */
    {0x7249546b, -544, true}, /* defect */
    {0x724a0931, -311, true}, /* pag by */
    {0x72501caa, -247, true}, /* webhook is */
    {0x72564dd5, -342, true}, /* str to */
    {0x725c6b0c, 272, true}, /* main branch */
    {0x725fa98d, -356, true}, /* method */
    {0x7263e792, -346, false}, /* if * do */
    {0x726a6008, -336, true}, /* a port */
    {0x726d036b, -298, true}, /* to * pod */
    {0x726d85d3, 285, true}, /* diagnostic bundl */
    {0x72713484, -303, true}, /* are non */
    {0x72719efa, -378, true}, /* ^ nod */
    {0x7273ccab, -261, true}, /* you arent */
    {0x7273eb41, -424, true}, /* least one */
    {0x727429ce, -309, true}, /* hidden layer */
    {0x7274639e, 262, true}, /* beneath */
    {0x727e3b14, 325, true}, /* ^ sandbox */
    {0x727f9799, -258, true}, /* only * owner */
    {0x7281113d, -307, true}, /* read access */
    {0x72875f35, -276, true}, /* say * it */
    {0x728e8c8d, -260, true}, /* leav * deputy */
    {0x72a1911f, 289, false}, /* in * for */
    {0x72a3ab43, -613, true}, /* in second */
    {0x72a84df3, -275, true}, /* ^ cooki */
    {0x72b0a581, -387, true}, /* no approval */
    {0x72b52c03, -324, true}, /* order * return */
    {0x72be1dbe, -259, true}, /* what * miss */
    {0x72c2c26a, -314, true}, /* the * clipboard */
    {0x72c6ff84, 278, true}, /* mention */
    {0x72ccc8c9, -471, true}, /* untrack fil */
    {0x72d1df7f, -345, true}, /* to pag */
    {0x72dc575a, -284, true}, /* off * requir */
    {0x72de73f9, 269, true}, /* scan */
    {0x72df2e53, 394, true}, /* medical */
    {0x72f8b7e2, -321, true}, /* retriev text */
    {0x72fe40c9, 291, true}, /* the fami */
    {0x73021523, -357, true}, /* to * app */
    {0x73059192, -324, true}, /* to * calendar */
    {0x7306b589, -356, true}, /* searchtyp */
    {0x7319b390, -304, false}, /* are and */
    {0x731a3958, 366, true}, /* transcript is */
    {0x731c35c6, -264, true}, /* to list */
    {0x7325df98, -283, true}, /* context overflow */
    {0x73333ade, -271, true}, /* are * via */
    {0x733526cc, -416, true}, /* pric is */
    {0x7339b4be, -389, true}, /* ^ priority */
    {0x733cbc8b, -302, true}, /* answer for */
    {0x733f047f, -349, true}, /* empty * is */
    {0x73438b38, -532, true}, /* to set */
    {0x73469ba0, -342, true}, /* to enabl */
    {0x734849f1, -338, true}, /* a hold */
    {0x734a0497, -250, true}, /* ^ vllm */
    {0x7351083a, -328, true}, /* be activ */
    {0x73578b71, -649, true}, /* ids */
    {0x735a5fe3, -309, true}, /* a * nod */
    {0x735ce862, -284, true}, /* subtask of */
    {0x735cf17d, -489, true}, /* log * a */
    {0x735cfaab, -356, true}, /* user * a */
    {0x735dd38f, -278, true}, /* is rough */
    {0x7365ae4b, 269, true}, /* the * answer */
    {0x736b6e89, 321, true}, /* quot * pric */
    {0x7374d9a8, -266, true}, /* decid * it */
    {0x737a252f, -253, true}, /* that * user */
    {0x738b937a, 318, true}, /* list * are */
    {0x738cc28a, -250, true}, /* ^ focu */
    {0x738e0926, -329, true}, /* detail * for */
    {0x7393cf91, -297, true}, /* user * enter */
    {0x739d9b74, -291, true}, /* most relevant */
    {0x73a3cf5a, -538, true}, /* within */
    {0x73b73330, -427, true}, /* for find */
    {0x73bd1122, 325, true}, /* be obey */
    {0x73c715de, -312, true}, /* for * bas */
    {0x73c8bc1a, 260, true}, /* browser * storag */
    {0x73d00626, -288, false}, /* them * not */
    {0x73d7261b, -293, true}, /* not shar */
    {0x73dcd968, -321, false}, /* on an */
    {0x73de5572, -313, true}, /* administrator of */
    {0x73dff779, -259, true}, /* using * with */
    {0x73e1b152, -454, true}, /* relativ path */
    {0x73e1d13c, -424, true}, /* the llm */
    {0x73f42fe4, -262, true}, /* not cover */
    {0x74059fa9, -320, false}, /* is one */
    {0x7405fc09, -279, true}, /* tool nam */
    {0x7406290a, 289, true}, /* to * public */
    {0x740c13b4, -274, true}, /* a * delet */
    {0x74133148, -326, true}, /* exact */
    {0x74174a39, -355, true}, /* immediat after */
    {0x741c6b4e, -330, true}, /* rocket */
    {0x7424487a, -405, true}, /* ^ brav */
    {0x74250ced, -299, true}, /* the * check */
    {0x74290598, -445, true}, /* are skip */
    {0x742914c2, -308, true}, /* card to */
    {0x742b26c7, -266, true}, /* that stor */
    {0x74363cff, -329, true}, /* to * commit */
    {0x743cf0b9, -588, true}, /* query str */
    {0x743e98d2, -488, true}, /* list calendar */
    {0x7444bb8f, -398, true}, /* longer ask */
    {0x74583125, 298, true}, /* bus */
    {0x7458c2fa, 319, true}, /* joint account */
    {0x745999bc, -253, true}, /* list filter */
    {0x74629846, 297, true}, /* whichever * answer */
    {0x74634db1, -486, true}, /* ts */
    {0x74653b1f, -321, true}, /* an http */
    {0x7465686d, -250, true}, /* comput * dif */
    {0x7469389a, 377, true}, /* are part */
    {0x74728c1e, -249, true}, /* use * first */
    {0x74874c80, -433, true}, /* ^ recursiv */
    {0x7488e0d0, -409, true}, /* tim and */
    {0x7492d2a4, -257, true}, /* thought * is */
    {0x749661ad, -459, true}, /* get * tool */
    {0x749c16fa, -427, true}, /* ^ charg */
    {0x74a3ff08, 326, false}, /* are * to */
    {0x74a4adff, 278, true}, /* taken befor */
    {0x74abe4e2, -341, true}, /* ^ design */
    {0x74ade7a9, -249, false}, /* it can */
    {0x74b51f4d, -346, true}, /* the * query */
    {0x74bbe690, -279, true}, /* call * pass */
    {0x74bd3b3a, -265, true}, /* for malwar */
    {0x74bfdedf, -353, true}, /* valv */
    {0x74c795fa, -491, true}, /* set a */
    {0x74cb6a27, 383, true}, /* of * comparison */
    {0x74d098b3, 313, true}, /* buy the */
    {0x74d4301c, -390, true}, /* ^ exact */
    {0x74d55c8a, -464, true}, /* call end */
    {0x74d5b343, -418, true}, /* that matter */
    {0x74dc76ab, 350, true}, /* lookup */
    {0x74ebc614, -315, true}, /* for * plan */
    {0x74ec5fa8, 276, true}, /* directory list */
    {0x74f41ab6, -253, true}, /* tru */
    {0x75088441, -431, false}, /* you * it */
    {0x750d9ce6, 258, true}, /* user * see */
    {0x75110737, -353, true}, /* delet * fil */
    {0x75144594, -294, true}, /* want a */
    {0x75206570, -371, true}, /* arxiv */
    {0x7525b755, -252, true}, /* becaus * law */
    {0x75274b61, -336, true}, /* amount to */
    {0x752997f3, 279, false}, /* it * for */
    {0x7529ddb3, -400, true}, /* nod */
    {0x752ac902, 248, true}, /* with * paragraph */
    {0x752d8098, -470, true}, /* omit for */
    {0x752ec218, -276, true}, /* user * sign */
    {0x752f14f2, -759, true}, /* selection */
    {0x75365506, -357, true}, /* its * key */
    {0x753ff5f4, -322, true}, /* pag with */
    {0x75408c02, -310, true}, /* fetch fil */
    {0x7541346a, -315, true}, /* isnt support */
    {0x75470dda, -328, true}, /* transfer and */
    {0x754d876f, -307, true}, /* version nam */
    {0x754df426, 255, true}, /* in session */
    {0x755476c7, -332, true}, /* need * cod */
    {0x7557799a, -293, true}, /* and * next */
    {0x755a1b85, -338, false}, /* if * of */
    {0x755ca2c5, 323, true}, /* leav them */
    {0x757798dd, 307, true}, /* ^ carry */
    {0x757799f0, -256, true}, /* respons siz */
    {0x757c6bf1, -389, true}, /* pull * from */
    {0x7584aa8b, 293, true}, /* through * proxy */
    {0x7584c535, 268, true}, /* proof of */
    {0x758683ca, -251, true}, /* provid that */
    {0x758b1195, -404, true}, /* work but */
    {0x759d1b97, -246, true}, /* all content */
    {0x75a1a1ef, -267, true}, /* variabl * set */
    {0x75a1f309, -273, true}, /* dat */
    {0x75afd631, -273, true}, /* block read */
    {0x75b358e3, -298, true}, /* giv * link */
    {0x75b445cd, -354, true}, /* by themselv */
    {0x75b4b62a, -363, true}, /* as * number */
    {0x75b8eefd, -784, true}, /* shap */
    {0x75c7f32d, -334, true}, /* a * devic */
    {0x75d29054, -440, true}, /* format to */
    {0x75d2c5c3, -390, true}, /* written by */
    {0x75d41b73, -304, true}, /* insert text */
    {0x75df93e0, -305, true}, /* opacity 0 */
    {0x75e23be5, -271, true}, /* from * shop */
    {0x75ecfc0d, 256, true}, /* chang * our */
    {0x75eef509, 262, true}, /* access * all */
    {0x75f2e2fb, -432, true}, /* to follow */
    {0x75f3bfd5, -449, true}, /* it * return */
    {0x7602b230, -327, true}, /* omission */
    {0x760500dc, 276, true}, /* public link */
    {0x76061e06, 303, true}, /* cloud credential */
    {0x761018d7, 278, true}, /* server hav */
    {0x761189a5, -286, true}, /* as * lik */
    {0x7618f08f, 323, false}, /* or not */
    {0x761c0446, 276, true}, /* is request */
    {0x76213c4a, 258, true}, /* call * not */
    {0x76220e98, -270, true}, /* long * you */
    {0x76261fe5, -417, true}, /* for * 0 */
    {0x763604f6, -324, true}, /* column valu */
    {0x76384d8c, -371, true}, /* disconnect */
    {0x763b93d2, -251, true}, /* for root */
    {0x763bec9a, -291, true}, /* for * through */
    {0x7640e75e, -271, true}, /* report * not */
    {0x7641c2c2, 258, true}, /* firewall goe */
    {0x764fd8f5, -635, false}, /* as such */
    {0x7658917a, 279, true}, /* the marker */
    {0x766e2d85, -491, true}, /* postal */
    {0x7675ad6b, 291, true}, /* to * backup */
    {0x767c18ab, -270, true}, /* new block */
    {0x767c4c91, -381, true}, /* a screenshot */
    {0x7683caf0, -304, true}, /* two number */
    {0x7689cbde, 297, true}, /* review */
    {0x768f1e57, -484, true}, /* the * sourc */
    {0x76962fcf, -267, true}, /* restrict the */
    {0x76a094b6, -330, false}, /* that an */
    {0x76a0b8e4, -345, true}, /* together * its */
    {0x76a71254, -258, false}, /* it * befor */
    {0x76b910e5, -277, true}, /* a similar */
    {0x76b973ef, 296, true}, /* mail phon */
    {0x76ca2eb8, 271, false}, /* after * and */
    {0x76ce9520, -264, true}, /* content or */
    {0x76d3b8e7, 292, true}, /* a * rol */
    {0x76d3cbd2, -406, true}, /* call * when */
    {0x76d567db, -319, true}, /* if * patient */
    {0x76d7c664, 273, true}, /* exam */
    {0x76ee1bb7, 262, true}, /* someon * it */
    {0x77012a35, 275, true}, /* afterward so */
    {0x770140e4, 262, true}, /* backup job */
    {0x7704aa65, -355, true}, /* channel the */
    {0x770bad7e, -252, true}, /* action * with */
    {0x770c0c77, -273, true}, /* env var */
    {0x770d9af9, 282, true}, /* a permanent */
    {0x77123951, -248, true}, /* delet * draft */
    {0x77277c79, 261, true}, /* fee */
    {0x77297a54, -359, true}, /* are * every */
    {0x7745ac63, -287, true}, /* sam right */
    {0x77479d3f, 287, true}, /* is stop */
    {0x774a72b4, -266, true}, /* all * valu */
    {0x774d464f, -268, true}, /* from external */
    {0x7754f241, 267, true}, /* mark * scan */
    {0x7754f686, -280, true}, /* account * one */
    {0x77588640, 288, true}, /* of * partner */
    {0x775b163c, -460, true}, /* attempt */
    {0x7774c678, -392, true}, /* server instruction */
    {0x77761485, -306, true}, /* return */
    {0x777e4f7d, -275, true}, /* has * sent */
    {0x7783e11c, -260, true}, /* fil befor */
    {0x778fff57, -293, true}, /* ^ cycl */
    {0x779187b5, -264, true}, /* folder * a */
    {0x7798eacb, -414, true}, /* skip * check */
    {0x779c52d7, -377, true}, /* custom field */
    {0x77a195a7, -270, false}, /* may * out */
    {0x77a74545, -344, true}, /* alway includ */
    {0x77a9af8a, 337, true}, /* user privat */
    {0x77abc308, -318, true}, /* set filterbytestsresult */
    {0x77ace483, 289, true}, /* valu * each */
    {0x77b254fc, -353, true}, /* tool cant */
    {0x77b5b481, -418, true}, /* to add */
    {0x77c3164f, -575, true}, /* chunk */
    {0x77c9f3ee, -281, true}, /* only * request */
    {0x77d3d57d, 305, true}, /* for * bot */
    {0x77d4bbac, -341, true}, /* and * result */
    {0x77d624b7, -288, true}, /* enum */
    {0x77dc7bdd, -279, false}, /* to * can */
    {0x77df6712, 249, true}, /* prais */
    {0x77e26a01, -676, true}, /* video */
    {0x77e2fc73, -519, false}, /* is * or */
    {0x77f5a088, 263, true}, /* forecast */
    {0x77f71481, -357, true}, /* updat * and */
    {0x77f886ad, -289, true}, /* may * empty */
    {0x77fc85cd, -311, true}, /* task list */
    {0x780c37eb, -894, true}, /* multipl */
    {0x781c4f89, 255, true}, /* host when */
    {0x78251226, -446, true}, /* a network */
    {0x78317e91, -305, true}, /* index nam */
    {0x783cc0eb, 274, true}, /* ^ boot */
    {0x783e7437, 265, true}, /* the * elsewher */
    {0x783eadc4, -369, true}, /* find tool */
    {0x783eebf7, 305, true}, /* obey */
    {0x783feeb9, -263, true}, /* valid valu */
    {0x7840aedd, -251, true}, /* key * work */
    {0x78423658, -280, true}, /* nod and */
    {0x784dca35, -352, true}, /* of * sit */
    {0x785002de, -270, true}, /* ^ anonymou */
    {0x78555d40, -365, true}, /* slot */
    {0x7867372c, 284, true}, /* ^ upon */
    {0x786919b3, -352, true}, /* until its */
    {0x786a6bb7, -268, true}, /* publish * the */
    {0x786eb798, -247, true}, /* keep * number */
    {0x78723a47, -324, true}, /* are older */
    {0x7879d99e, -344, true}, /* maximum number */
    {0x787ed62b, -327, true}, /* key not */
    {0x787fe323, -263, true}, /* validat nod */
    {0x788aa90a, -323, true}, /* no undo */
    {0x788dbfa8, 257, true}, /* invoic are */
    {0x788f799f, -290, true}, /* resolv * unresolv */
    {0x789111b6, -249, false}, /* that * each */
    {0x789504a1, 333, true}, /* as approv */
    {0x7896f0a9, -267, true}, /* affect user */
    {0x789930ca, 466, true}, /* the * server */
    {0x78c533bd, -260, true}, /* ^ latitud */
    {0x78ca64d8, -327, false}, /* of * as */
    {0x78d101fb, -293, true}, /* the slid */
    {0x78d3dfb8, -421, true}, /* md and */
    {0x78db0ea0, -246, true}, /* back after */
    {0x78e013b0, -396, true}, /* ^ unknown */
    {0x78e2e6dc, 551, true}, /* thos */
    {0x78e329e6, -459, true}, /* ^ email */
    {0x78ec0ee6, 310, true}, /* alarm */
    {0x78ee9764, -245, true}, /* imag png */
    {0x78f134e3, -312, true}, /* lost * the */
    {0x78f2943f, -489, true}, /* is lock */
    {0x78f4c3a6, -254, true}, /* gam */
    {0x78f8656b, -420, true}, /* status */
    {0x78fcf38f, -334, true}, /* consent * miss */
    {0x78fdfd96, -254, true}, /* resourc to */
    {0x7900ddaf, -251, true}, /* look * another */
    {0x790102f0, -283, true}, /* prepar * transfer */
    {0x79021201, -249, true}, /* the * optional */
    {0x7904a955, -523, true}, /* ^ kill */
    {0x790a336e, -383, true}, /* session * the */
    {0x790b35f4, -253, true}, /* error if */
    {0x790bb034, -252, true}, /* plan to */
    {0x790ef666, -275, true}, /* notebook contain */
    {0x79138ad0, 295, true}, /* the loop */
    {0x791fcff5, -380, true}, /* thi valu */
    {0x79280525, -304, true}, /* for * context */
    {0x793774d4, -356, true}, /* investigat */
    {0x7945a4a4, -318, true}, /* user * command */
    {0x794b49da, -253, true}, /* the * editor */
    {0x794c5594, -268, true}, /* as shar */
    {0x794e7b0a, -338, true}, /* of thes */
    {0x794f7f83, -320, true}, /* server configuration */
    {0x7950296e, -368, true}, /* are local */
    {0x79556db7, -265, true}, /* return path */
    {0x79593a59, 252, false}, /* so * can */
    {0x795e2091, -256, true}, /* often * need */
    {0x795f6204, -253, true}, /* can * longer */
    {0x79603225, -315, false}, /* it after */
    {0x796652d2, -297, true}, /* report * would */
    {0x79671d0f, -301, true}, /* pag */
    {0x796b5c97, -364, true}, /* insid */
    {0x796ebf0c, -340, true}, /* for * minut */
    {0x7971aa78, -335, true}, /* ^ pagination */
    {0x79768af6, 288, true}, /* hour as */
    {0x79785404, -257, true}, /* already open */
    {0x79830eaa, -272, true}, /* ^ purpos */
    {0x798d14ae, -417, true}, /* after 0 */
    {0x798d6cc7, -436, true}, /* if * text */
    {0x7992f7a2, -277, true}, /* cost for */
    {0x799a200e, -366, true}, /* to * schema */
    {0x79a0a18e, -269, true}, /* project use */
    {0x79a0d51a, -362, true}, /* ^ column */
    {0x79a59c96, 300, true}, /* to * reader */
    {0x79b09417, -277, true}, /* suggestion are */
    {0x79b3f2c7, -246, true}, /* viewer * or */
    {0x79b5cf87, -246, true}, /* which hav */
    {0x79b89df6, -305, true}, /* error * is */
    {0x79bac311, -260, true}, /* tre * a */
    {0x79bf2a4b, -278, true}, /* back * the */
    {0x79c202ab, 246, false}, /* all but */
    {0x79c89559, -330, true}, /* what chang */
    {0x79d23d17, -253, true}, /* git branch */
    {0x79dbccef, -337, false}, /* so * not */
    {0x79e05402, -455, true}, /* truncation */
    {0x79e293cb, -357, true}, /* was used */
    {0x79e2a775, -363, true}, /* to * mor */
    {0x79e38df5, -271, true}, /* configuration * the */
    {0x79e51641, -264, true}, /* creat new */
    {0x79ee21ac, 272, true}, /* notic */
    {0x79eebdb6, -538, true}, /* bitbucket */
    {0x79f3fc44, -264, true}, /* ^ password */
    {0x79f447ab, -293, true}, /* ^ dependency */
    {0x79f8192a, -286, true}, /* run any */
    {0x79fb5d75, -254, true}, /* ^ serv */
    {0x7a02c3c6, -281, true}, /* firecrawl * statu */
    {0x7a0fb119, -315, true}, /* includ * host */
    {0x7a0fb2cc, -487, true}, /* tru when */
    {0x7a12d582, 279, true}, /* dotfil */
    {0x7a1ac52a, -255, true}, /* of chart */
    {0x7a1c0998, -246, true}, /* 2m */
    {0x7a1dbda8, -273, true}, /* without their */
    {0x7a2596ce, -297, true}, /* text is */
    {0x7a26383b, -270, true}, /* shar * with */
    {0x7a2cf474, -424, true}, /* asset */
    {0x7a379b5a, -326, true}, /* to bind */
    {0x7a410063, -338, true}, /* after edit */
    {0x7a4445a0, -357, true}, /* the * secret */
    {0x7a44c5b6, -411, true}, /* isochron */
    {0x7a485405, -412, false}, /* them * an */
    {0x7a4afeb4, -278, true}, /* export format */
    {0x7a4b8efe, -319, true}, /* policy document */
    {0x7a4cf421, -287, true}, /* ^ acknowledg */
    {0x7a4e4997, -248, true}, /* the * already */
    {0x7a55cd7d, -378, true}, /* that * need */
    {0x7a59fe73, -276, true}, /* 00z */
    {0x7a5dd2d6, 272, true}, /* is regard */
    {0x7a68ce7b, -308, true}, /* two mod */
    {0x7a6a46bc, -249, true}, /* let me */
    {0x7a6f79be, -254, true}, /* for * program */
    {0x7a709dad, -299, true}, /* warn if */
    {0x7a7482b2, -277, true}, /* has look */
    {0x7a77fa5a, 373, true}, /* all action */
    {0x7a7ef95b, -270, true}, /* a * point */
    {0x7a7f8bcb, 258, true}, /* when report */
    {0x7a8b292d, -317, true}, /* only accept */
    {0x7a8e502e, -259, true}, /* convex hull */
    {0x7a914d02, -602, true}, /* v2 */
    {0x7a9570fb, 277, true}, /* clos * the */
    {0x7a96ff91, -315, true}, /* has turn */
    {0x7a9bb752, -322, true}, /* hav agr */
    {0x7a9c52cb, -353, true}, /* the * mean */
    {0x7a9ca43e, -455, true}, /* on * lin */
    {0x7a9de643, -253, true}, /* and command */
    {0x7aa25ed0, 268, true}, /* to anonymou */
    {0x7aa6ab6c, -325, true}, /* a * pod */
    {0x7aac163b, -266, true}, /* to * location */
    {0x7ab1c039, -260, true}, /* judg */
    {0x7ab1deda, -350, true}, /* timeout in */
    {0x7ab4aa85, -251, true}, /* deletion * exist */
    {0x7ab4ad57, -304, true}, /* row * match */
    {0x7ab4fa38, -428, true}, /* cleanup */
    {0x7ab872e5, -321, true}, /* unrelat */
    {0x7ac39353, -588, true}, /* call get */
    {0x7ac75f12, -430, true}, /* plan * the */
    {0x7ac829c4, -282, true}, /* expir in */
    {0x7acb53b5, -357, true}, /* for consent */
    {0x7acbc1fe, 282, true}, /* widen * the */
    {0x7acc7414, -377, true}, /* never as */
    {0x7ad0b283, -250, true}, /* deprecat in */
    {0x7adbaa4a, -289, false}, /* befor * is */
    {0x7adbedfa, -281, true}, /* of download */
    {0x7ae6ff9a, -273, true}, /* which result */
    {0x7aefe2ae, -317, true}, /* organisation policy */
    {0x7afe7c7b, -257, true}, /* after show */
    {0x7b031017, -486, true}, /* a * issu */
    {0x7b1ff5af, -250, true}, /* merg * that */
    {0x7b2cf86d, -399, true}, /* user * do */
    {0x7b2ff65a, 275, true}, /* first call */
    {0x7b31e2b6, -275, true}, /* doesnt run */
    {0x7b325fb8, -270, false}, /* with a */
    {0x7b397ecc, 273, true}, /* the * class */
    {0x7b3a7d0e, -403, true}, /* tiktok */
    {0x7b42a833, 271, true}, /* operator should */
    {0x7b512dde, -249, true}, /* of log */
    {0x7b576078, -340, true}, /* arg * the */
    {0x7b589e74, 331, true}, /* the * limit */
    {0x7b59fe5a, -333, true}, /* confirm must */
    {0x7b5c919d, -321, true}, /* and * order */
    {0x7b65b501, -325, true}, /* patient with */
    {0x7b794f99, 259, true}, /* all row */
    {0x7b8f752a, -262, true}, /* until * session */
    {0x7b91dfbc, -259, true}, /* gat * a */
    {0x7b939385, 273, true}, /* befor * user */
    {0x7b969e7f, -364, true}, /* the deposit */
    {0x7b997a43, -277, true}, /* definition */
    {0x7b9cddf0, 258, true}, /* we ask */
    {0x7baae9e3, -335, true}, /* use to */
    {0x7bb16993, 286, true}, /* agency */
    {0x7bb42c39, -284, true}, /* of * open */
    {0x7bbda4c0, -278, true}, /* as str */
    {0x7bc1cca2, -245, false}, /* after its */
    {0x7bc77ac5, 305, true}, /* the * sit */
    {0x7bc9daa2, 260, true}, /* ^ developer */
    {0x7bcb3f4b, 268, true}, /* disclos */
    {0x7bd289c3, -433, true}, /* the sort */
    {0x7bda2fc3, -331, true}, /* field you */
    {0x7bdbd16e, -256, true}, /* ast */
    {0x7bdf5e5f, -246, true}, /* cach on */
    {0x7be31740, -337, true}, /* after commit */
    {0x7be46345, -292, true}, /* compression */
    {0x7be5b83f, -309, true}, /* element to */
    {0x7beab97b, -249, true}, /* as * tool */
    {0x7bec1a26, -309, false}, /* to * that */
    {0x7bf4491e, 254, false}, /* up for */
    {0x7bf45e3b, -245, false}, /* it also */
    {0x7bf4e8c5, -246, true}, /* to * data */
    {0x7bf6fd22, -323, true}, /* the hubspot */
    {0x7bf84a7d, -275, true}, /* token * see */
    {0x7bf9c620, 297, true}, /* do * read */
    {0x7bfe70bd, -396, false}, /* be * on */
    {0x7bffa90c, -307, true}, /* creat * ticket */
    {0x7c09a670, -373, true}, /* highlight */
    {0x7c14018a, -289, true}, /* question or */
    {0x7c225b25, -331, true}, /* nam * version */
    {0x7c2553cf, -306, true}, /* hook * run */
    {0x7c2bce43, -260, true}, /* their deputy */
    {0x7c2c109b, 255, true}, /* turn up */
    {0x7c2cb44e, -335, false}, /* by their */
    {0x7c2d470e, 282, true}, /* renew * for */
    {0x7c2fd0a7, -380, true}, /* install * packag */
    {0x7c37765d, -268, true}, /* argument * nam */
    {0x7c45ce64, -270, true}, /* merg * keep */
    {0x7c46b101, -278, true}, /* left * by */
    {0x7c4bc83d, -309, true}, /* revision is */
    {0x7c4f1346, -376, true}, /* prompt of */
    {0x7c551fb9, -366, true}, /* get * user */
    {0x7c58c996, 327, true}, /* and * again */
    {0x7c5ca5fa, 269, false}, /* that for */
    {0x7c6178f5, -252, true}, /* load balanc */
    {0x7c623bd3, 322, false}, /* what */
    {0x7c62a136, -400, true}, /* content and */
    {0x7c6afeac, -261, true}, /* the * warning */
    {0x7c6d517a, 323, true}, /* is count */
    {0x7c6d8157, 258, true}, /* onc * search */
    {0x7c6ee381, 247, true}, /* alert about */
    {0x7c75bd47, -341, true}, /* explain * to */
    {0x7c7b9992, -259, true}, /* unless * ask */
    {0x7c7c1d81, -257, true}, /* for complex */
    {0x7c85ae7b, -436, true}, /* ready */
    {0x7c880711, -349, true}, /* the volum */
    {0x7c895c52, -349, true}, /* cant * read */
    {0x7c9066ab, 616, true}, /* tenant */
    {0x7c908f82, 275, true}, /* split the */
    {0x7c931445, 469, true}, /* every */
    {0x7ca71d31, -505, true}, /* for * field */
    {0x7ca7ff56, -354, true}, /* telemetry was */
    {0x7ca82be4, -430, true}, /* secret that */
    {0x7cb4251c, -287, true}, /* the dat */
    {0x7cb7fd52, -302, true}, /* remov * member */
    {0x7cbb1d33, -338, true}, /* with * ids */
    {0x7cbbcdfe, 300, true}, /* the analytic */
    {0x7cbc87ba, -434, true}, /* color of */
    {0x7cc70bf6, 290, true}, /* dialog and */
    {0x7cce20c9, -846, true}, /* design */
    {0x7ccf3412, 249, true}, /* as well */
    {0x7ccfc5c7, -365, true}, /* credential * taken */
    {0x7cd2e188, -251, true}, /* of url */
    {0x7cd5b260, -267, true}, /* disk * a */
    {0x7cd6ac4d, -276, true}, /* ^ flowchart */
    {0x7ce1d78b, -339, true}, /* overall */
    {0x7ce49cc9, -326, true}, /* to two */
    {0x7ce5c4fc, -272, true}, /* ^ max */
    {0x7ce61b48, 275, true}, /* idl * to */
    {0x7ce87cd7, -364, true}, /* workflowid */
    {0x7cea2be8, 251, true}, /* pay for */
    {0x7ceeb8f8, -322, true}, /* off * a */
    {0x7ceed9bb, -300, true}, /* creat if */
    {0x7cf3f1f6, -341, true}, /* user see */
    {0x7cfdce6b, -478, true}, /* mer */
    {0x7cff9cbf, -304, true}, /* dont set */
    {0x7d036718, 285, true}, /* synchronis */
    {0x7d03a627, -394, true}, /* session to */
    {0x7d03d6a9, 312, true}, /* cam from */
    {0x7d0bf738, -450, true}, /* return list */
    {0x7d1344c7, -412, true}, /* and * sav */
    {0x7d136735, 296, true}, /* chat and */
    {0x7d15ae92, -278, true}, /* drain operation */
    {0x7d15b6fc, -271, true}, /* bot * are */
    {0x7d2b50d3, -272, true}, /* transfer money */
    {0x7d2ced1f, 253, true}, /* and mad */
    {0x7d2f8484, -319, true}, /* deletion of */
    {0x7d313575, -269, false}, /* has * on */
    {0x7d38759c, -324, true}, /* itself isnt */
    {0x7d3a03d7, 284, false}, /* and for */
    {0x7d3a62f1, -369, true}, /* axi */
    {0x7d5775af, -528, true}, /* by * mail */
    {0x7d5bccdd, 320, true}, /* the antiviru */
    {0x7d5ec7d1, -258, true}, /* was charg */
    {0x7d678be9, -399, true}, /* and record */
    {0x7d67fe9c, -266, true}, /* the * flag */
    {0x7d6a4b7b, -259, false}, /* after which */
    {0x7d7003ce, 252, true}, /* notify owner */
    {0x7d77ace1, 294, true}, /* admin are */
    {0x7d7af9cc, 269, true}, /* remot cod */
    {0x7d7d2794, -440, true}, /* manag */
    {0x7d7d8a52, -315, false}, /* on one */
    {0x7d81d821, -263, true}, /* be remember */
    {0x7d86835e, -317, true}, /* than read */
    {0x7d8a9ef4, -288, true}, /* error from */
    {0x7d8ff407, -255, true}, /* sam */
    {0x7d92495e, -252, true}, /* say why */
    {0x7d92e367, 249, true}, /* quiet */
    {0x7d943a00, -262, true}, /* a * property */
    {0x7d95edd4, -292, true}, /* ^ remot */
    {0x7d9d2cd2, 298, true}, /* github token */
    {0x7da2d5ed, -432, true}, /* str the */
    {0x7da8bbbe, -290, true}, /* unsubscrib * address */
    {0x7da96dae, -342, true}, /* left as */
    {0x7daa5928, -248, true}, /* ask * tim */
    {0x7daddfb5, 246, true}, /* owner isnt */
    {0x7db47222, -247, true}, /* for * filter */
    {0x7db4e48f, -695, false}, /* at most */
    {0x7dbac90c, -256, true}, /* token bot */
    {0x7dbe8146, 273, true}, /* with * config */
    {0x7dc48cda, -352, true}, /* action * be */
    {0x7dc934c6, -255, true}, /* estat */
    {0x7dca2ffc, -284, true}, /* mod * to */
    {0x7dcf0154, 247, true}, /* and turn */
    {0x7dd39f47, -406, false}, /* when * was */
    {0x7dd799de, -254, true}, /* return in */
    {0x7dd9e495, -326, false}, /* them when */
    {0x7de0f62f, -296, true}, /* with search */
    {0x7de49f50, -364, true}, /* pag number */
    {0x7de64e35, 326, true}, /* password in */
    {0x7de7a505, -266, true}, /* workflow version */
    {0x7dea661e, -335, true}, /* fifteen * and */
    {0x7dfc915f, 277, true}, /* that * open */
    {0x7dfcdac3, -312, true}, /* is too */
    {0x7e043009, -409, true}, /* thi * cover */
    {0x7e04d7ff, -256, false}, /* not in */
    {0x7e078797, -529, true}, /* poi */
    {0x7e07ba44, -317, true}, /* success failur */
    {0x7e11e90a, -389, true}, /* async */
    {0x7e1d465d, -252, true}, /* resolv at */
    {0x7e207fde, -252, true}, /* workspac * with */
    {0x7e24f859, -286, false}, /* of * to */
    {0x7e293f6a, -283, true}, /* fail step */
    {0x7e2b471c, -290, true}, /* intersection */
    {0x7e2fd77f, -335, true}, /* add peopl */
    {0x7e31862d, -304, true}, /* meet not */
    {0x7e34a380, -350, true}, /* ^ poison */
    {0x7e352406, -245, true}, /* skill * availabl */
    {0x7e3957ea, 272, true}, /* kub */
    {0x7e3a09a3, -259, true}, /* refus * thi */
    {0x7e4d6750, -273, true}, /* fill form */
    {0x7e5c6029, -314, true}, /* every * from */
    {0x7e67612a, -593, true}, /* left to */
    {0x7e6c05fa, -268, true}, /* list item */
    {0x7e72109c, -398, true}, /* all light */
    {0x7e794ef5, -262, true}, /* public is */
    {0x7e7af2db, -271, true}, /* item should */
    {0x7e7e00f5, 361, true}, /* the cheapest */
    {0x7e7f5068, -393, true}, /* ^ destroy */
    {0x7e8038a3, -306, false}, /* one * not */
    {0x7e807a66, 387, true}, /* being * to */
    {0x7e847122, -249, true}, /* as * whol */
    {0x7e887399, -251, true}, /* id * is */
    {0x7ea25a19, -268, true}, /* exist * pag */
    {0x7ea65d3a, 383, true}, /* relay */
    {0x7eb8c634, -279, true}, /* that differ */
    {0x7ebbb469, -340, true}, /* be used */
    {0x7ebfdf27, 269, true}, /* although * are */
    {0x7ec0de28, -263, true}, /* a seed */
    {0x7ec56588, -371, true}, /* browser window */
    {0x7ec640d0, -290, true}, /* choos a */
    {0x7edd6c4b, -299, true}, /* a * tool */
    {0x7edd942a, -273, true}, /* ^ slow */
    {0x7edf49ad, -311, true}, /* for security */
    {0x7ee06076, -369, true}, /* no tool */
    {0x7ee2c594, 256, true}, /* to * anyth */
    {0x7ee74c8d, 292, true}, /* access are */
    {0x7ee7dc83, 276, true}, /* meant * the */
    {0x7ee8fc70, -307, true}, /* show * commit */
    {0x7eef8e26, -273, true}, /* environment production */
    {0x7ef67518, -300, true}, /* ^ beneficiary */
    {0x7f0061df, -381, true}, /* calendar event */
    {0x7f01090a, -446, false}, /* it * and */
    {0x7f096ab5, -283, true}, /* are * get */
    {0x7f0e3151, -267, true}, /* for * fact */
    {0x7f1504f0, -589, true}, /* ^ field */
    {0x7f18982e, -420, true}, /* eligibl */
    {0x7f19d442, 312, true}, /* an * address */
    {0x7f1c1ac8, 293, true}, /* complianc with */
    {0x7f21d253, 291, false}, /* should the */
    {0x7f261b56, -262, false}, /* has * a */
    {0x7f2e6165, 281, true}, /* read * credential */
    {0x7f311818, -298, true}, /* password * isnt */
    {0x7f31a4d2, -276, true}, /* from * block */
    {0x7f3ef517, -258, true}, /* its trigger */
    {0x7f410ce3, -249, true}, /* no * her */
    {0x7f41be6d, -269, true}, /* the replac */
    {0x7f421729, 266, true}, /* repository has */
    {0x7f5d3d2f, -308, true}, /* that delet */
    {0x7f604191, -437, true}, /* of * campaign */
    {0x7f6dce35, -283, true}, /* renam the */
    {0x7f6f7dd8, 285, true}, /* viewer run */
    {0x7f8141e7, -312, true}, /* question is */
    {0x7f855eef, -493, true}, /* iteration */
    {0x7f944dbe, -387, true}, /* recursiv also */
    {0x7f952425, -283, true}, /* provider call */
    {0x7f967423, -286, true}, /* creat as */
    {0x7f9bc3a6, -251, true}, /* search typ */
    {0x7f9c7d8d, 306, true}, /* complet */
    {0x7fa4231a, -290, true}, /* term befor */
    {0x7fa67f01, 250, true}, /* check are */
    {0x7faee858, -254, true}, /* stdio */
    {0x7fb65d68, -369, true}, /* as publish */
    {0x7fc6c514, -282, true}, /* the * information */
    {0x7fc75a09, -275, true}, /* the * exclud */
    {0x7fcd7add, -822, true}, /* color */
    {0x7fd64285, -460, true}, /* under setting */
    {0x7fd6932b, -292, true}, /* concurrency */
    {0x7fe0c32b, 299, true}, /* function availabl */
    {0x7feaefd7, -350, false}, /* has one */
    {0x7fef6d3b, -627, true}, /* typ of */
    {0x7ff70705, 248, true}, /* declin * the */
    {0x7ff7a075, 255, true}, /* swap shift */
    {0x7ffee83e, -303, true}, /* review * preview */
    {0x80019db9, -442, true}, /* you * get */
    {0x800824f6, 262, true}, /* salary */
    {0x800aeb30, -247, false}, /* one as */
    {0x800dcdf9, -349, true}, /* to * open */
    {0x8011c7e3, -341, true}, /* if * found */
    {0x80123669, -246, true}, /* with * run */
    {0x8014ca47, -245, true}, /* law and */
    {0x80160847, -248, true}, /* with * cost */
    {0x801b1db2, 245, true}, /* dont * it */
    {0x801b7c2a, -305, true}, /* valu * not */
    {0x801bc72a, -312, true}, /* be * twic */
    {0x80210cfe, -248, true}, /* estimat * thought */
    {0x80214cfb, -286, true}, /* call * too */
    {0x8021f509, -259, true}, /* spars layout */
    {0x802339ce, -483, true}, /* ^ index */
    {0x80294cc5, -294, true}, /* remov * item */
    {0x802b4e0a, -312, true}, /* fil such */
    {0x802c36dd, -444, true}, /* it tak */
    {0x8037c3f8, 248, true}, /* the startup */
    {0x804324d1, -285, true}, /* the * tre */
    {0x8044aad1, -302, true}, /* conflict are */
    {0x8046d7d5, 379, true}, /* protection */
    {0x805054da, -527, true}, /* longitud */
    {0x8051f018, -251, true}, /* can * withdrawn */
    {0x80571724, -267, true}, /* rul first */
    {0x8057388c, -256, true}, /* bucket in */
    {0x80576958, -629, true}, /* ^ revok */
    {0x805acf25, -268, true}, /* keep * messag */
    {0x805bb621, -382, true}, /* not disabl */
    {0x8061f159, -335, true}, /* of turn */
    {0x8062aa58, -373, true}, /* statu to */
    {0x8069854c, -559, true}, /* pr */
    {0x806a43c3, -372, true}, /* delet one */
    {0x806cc338, -453, true}, /* need * owner */
    {0x806fd453, -301, true}, /* run * what */
    {0x8073e871, -599, true}, /* slid */
    {0x80847b44, -303, false}, /* which * you */
    {0x808bfd2d, -267, true}, /* sourc typ */
    {0x808dff4a, -246, true}, /* execution path */
    {0x808ebe9e, -361, true}, /* 0 mb */
    {0x80916424, 315, true}, /* said about */
    {0x80992809, 244, true}, /* if * conversation */
    {0x80b7bc5d, -302, true}, /* plac on */
    {0x80b8abbc, -477, true}, /* ^ credential */
    {0x80bae6f3, -261, true}, /* post is */
    {0x80c896a7, -250, true}, /* export and */
    {0x80d300ff, -324, true}, /* for paid */
    {0x80d64776, -303, true}, /* lowercas */
    {0x80e45976, -472, true}, /* use * default */
    {0x80e69e79, -281, true}, /* the * reviewer */
    {0x80e6ae6e, -302, true}, /* with * id */
    {0x80e7d4f5, 319, true}, /* chat with */
    {0x80f21310, 316, true}, /* for * purpos */
    {0x80f4db29, -405, true}, /* and 0 */
    {0x81096a24, -273, true}, /* of * subtask */
    {0x810af827, -364, true}, /* the approver */
    {0x810d2b95, 271, true}, /* ^ present */
    {0x8118b066, 292, true}, /* compliant */
    {0x811b1153, -338, true}, /* research */
    {0x811ca986, -381, false}, /* each * has */
    {0x811dbff7, -342, false}, /* do in */
    {0x811e8f65, -489, true}, /* ^ apply */
    {0x812015b4, -260, false}, /* on * their */
    {0x8120f2d7, 256, true}, /* below */
    {0x8122f5f9, -311, true}, /* search * so */
    {0x8129cfa6, -462, true}, /* stop work */
    {0x812b5aec, -318, true}, /* for * function */
    {0x812eb91f, -275, true}, /* plac nam */
    {0x8139c2fa, 247, true}, /* ^ insert */
    {0x813b1eb4, -253, true}, /* a slot */
    {0x813edc32, -336, true}, /* list * version */
    {0x814c964d, 302, false}, /* so at */
    {0x814da00f, 286, true}, /* deadlin that */
    {0x81681c3c, -395, true}, /* an error */
    {0x816b1bbc, -277, true}, /* resident */
    {0x816b7e88, -285, true}, /* an overrid */
    {0x816c25f0, 344, false}, /* ^ any */
    {0x816d0fd6, -345, true}, /* in error */
    {0x8172a6c5, -410, true}, /* decimal */
    {0x8177f2be, -645, true}, /* ^ fals */
    {0x817d8373, -247, true}, /* hav * truncat */
    {0x818bc55e, -376, true}, /* conferenc */
    {0x81902181, -280, true}, /* payload return */
    {0x819679d4, 309, true}, /* valu and */
    {0x81967c25, -363, true}, /* the * sinc */
    {0x8198d98d, -309, true}, /* an * run */
    {0x819b2154, -377, true}, /* cursor * the */
    {0x81ae1b08, -269, true}, /* call * notebook */
    {0x81b978eb, -360, true}, /* execut cod */
    {0x81bee3d6, -331, true}, /* to * instanc */
    {0x81c7146f, -385, true}, /* boardid */
    {0x81cc2db9, -359, true}, /* the snapshot */
    {0x81d33ef9, -763, true}, /* in * order */
    {0x81dadc02, -318, true}, /* tool the */
    {0x81df684a, -273, true}, /* up * two */
    {0x81dfdaf1, -254, false}, /* with its */
    {0x81e216e5, -314, true}, /* sourc branch */
    {0x81e22976, -345, true}, /* the thumbnail */
    {0x81ead216, 274, true}, /* instruction should */
    {0x81eb7e7f, -257, true}, /* previou pag */
    {0x81ee1e2b, -341, true}, /* be request */
    {0x81ee5a9c, -289, true}, /* and given */
    {0x81ee8e9d, -424, true}, /* thi notebook */
    {0x81ef55f0, -313, true}, /* you * skip */
    {0x81f2dfbc, -415, true}, /* ^ terminat */
    {0x81f2f1ad, 298, true}, /* mak them */
    {0x81fc6852, -246, true}, /* caller * be */
    {0x8201aabf, -458, true}, /* ^ clon */
    {0x8202c11e, 256, true}, /* skip * is */
    {0x8205b925, -265, true}, /* not * secret */
    {0x8210d880, -248, true}, /* reveal which */
    {0x82148aac, -296, true}, /* provid you */
    {0x8216572a, 299, true}, /* balanc is */
    {0x821854f1, -371, false}, /* or all */
    {0x821912db, -251, true}, /* into * singl */
    {0x821ada7e, -275, true}, /* reset mod */
    {0x821e5245, 332, true}, /* irrespectiv */
    {0x821f7389, -282, true}, /* yyy * dd */
    {0x8224e069, -317, true}, /* to * owner */
    {0x82253648, 338, true}, /* the backup */
    {0x82255c43, -336, true}, /* a * includ */
    {0x82274726, -293, true}, /* use * only */
    {0x82279de4, -318, true}, /* full content */
    {0x8228cac3, 279, true}, /* to * collector */
    {0x82368ffd, 290, true}, /* hand over */
    {0x8238158a, 283, true}, /* of * platform */
    {0x82394e4f, -259, true}, /* container * in */
    {0x823d1753, -316, true}, /* be * together */
    {0x823fae6f, -317, true}, /* by * organisation */
    {0x82420c95, 291, true}, /* submission * post */
    {0x82522a93, 282, true}, /* operat by */
    {0x8259f171, -263, true}, /* list * servic */
    {0x825daf08, -363, true}, /* changelog */
    {0x82636afb, -296, true}, /* attacker */
    {0x826deb52, -399, true}, /* of * full */
    {0x82750544, -293, true}, /* lifetim */
    {0x8275fee2, -264, true}, /* click shar */
    {0x82768729, -668, true}, /* offset */
    {0x827a291d, -355, true}, /* interrupt */
    {0x82862823, -351, true}, /* for 0 */
    {0x8288eb32, -270, true}, /* in content */
    {0x828bced0, -362, true}, /* ^ highlight */
    {0x82a00e96, -257, true}, /* documentation for */
    {0x82b1a39b, -540, true}, /* keep * in */
    {0x82b2387a, -275, true}, /* priority * the */
    {0x82b2fcc5, -250, true}, /* eas curv */
    {0x82b9cd37, -271, true}, /* rich */
    {0x82c42861, -505, true}, /* outlin */
    {0x82c60ed1, 285, true}, /* tool * nam */
    {0x82c72236, -268, true}, /* is mandatory */
    {0x82cb7738, -323, true}, /* throw */
    {0x82d734ab, -316, true}, /* location to */
    {0x82d96a85, -266, true}, /* work offlin */
    {0x82db74d3, -313, true}, /* first if */
    {0x82dbe2a5, -386, true}, /* ^ creat */
    {0x82e2c29b, -250, true}, /* and new */
    {0x82e48ebf, -253, true}, /* remov * webhook */
    {0x82ed34c4, 340, true}, /* the dialogu */
    {0x82f3bcea, -274, true}, /* as imag */
    {0x82f78911, 395, true}, /* outdat */
    {0x82f98111, 266, true}, /* march */
    {0x82f9e0e9, -695, true}, /* ^ step */
    {0x82fc062f, -258, true}, /* and domain */
    {0x82fd7f44, -313, true}, /* drain */
    {0x8307fbb5, 279, true}, /* has clear */
    {0x8309a5ec, 262, true}, /* voic */
    {0x830c7732, -294, false}, /* all * not */
    {0x830cee89, -257, true}, /* the * unless */
    {0x830d3b50, -744, true}, /* element */
    {0x831033cc, -260, true}, /* into * new */
    {0x83116917, -354, true}, /* en */
    {0x831a7dbf, -401, true}, /* fil if */
    {0x83237712, -333, true}, /* one entry */
    {0x832b1456, -491, false}, /* who * it */
    {0x833fb7fe, -280, true}, /* already * are */
    {0x833fee2c, -260, true}, /* which build */
    {0x83441750, -305, true}, /* parameter for */
    {0x8345bb47, -313, true}, /* tool * instruction */
    {0x83543792, -247, false}, /* when not */
    {0x835610c6, -577, true}, /* behavior */
    {0x835a266b, -264, true}, /* has * delet */
    {0x8364038b, 267, true}, /* hand the */
    {0x8367823e, -312, true}, /* ^ brows */
    {0x83684163, -286, true}, /* each item */
    {0x83690c7c, -496, true}, /* unless they */
    {0x837551cb, -287, true}, /* socket * the */
    {0x837713c3, -295, true}, /* from * specify */
    {0x837c1feb, -258, true}, /* contract by */
    {0x837dbe5f, -303, true}, /* becom read */
    {0x83874830, -271, true}, /* hardwar */
    {0x838d9324, -308, true}, /* when * return */
    {0x83911455, -282, true}, /* befor * check */
    {0x8395303c, -265, true}, /* ^ promot */
    {0x839767db, -303, true}, /* local path */
    {0x839cd235, -404, true}, /* the * provid */
    {0x83a6c305, -363, true}, /* static */
    {0x83a98cea, -324, true}, /* order * payment */
    {0x83ae7b13, 255, true}, /* the * fund */
    {0x83b7bb20, 272, true}, /* without tell */
    {0x83b7c9ae, -267, true}, /* everyth * a */
    {0x83c589b6, -267, true}, /* automation * of */
    {0x83ca7cd1, 298, true}, /* the * floor */
    {0x83cae7f2, -280, true}, /* empty if */
    {0x83cf6b4a, 250, true}, /* credit to */
    {0x83d1f632, -281, true}, /* run each */
    {0x83dcd55c, -300, true}, /* for * hour */
    {0x83e5a795, -349, true}, /* differenc between */
    {0x83e5c711, -321, true}, /* fact * a */
    {0x83e67cfe, -276, true}, /* when enabl */
    {0x83e7fe9a, -245, true}, /* descriptiv */
    {0x83ea01e0, 288, true}, /* visitor */
    {0x83f2583d, -351, true}, /* may hav */
    {0x83f615c1, -292, true}, /* api * with */
    {0x83fa6717, -375, true}, /* day after */
    {0x83fce863, -403, true}, /* text to */
    {0x83fe8082, -378, true}, /* chang * visibl */
    {0x84008e5d, 264, true}, /* it open */
    {0x8405c0b8, 276, true}, /* is connect */
    {0x840eafa6, -304, true}, /* omit return */
    {0x8413c6b1, -377, true}, /* paper */
    {0x84149a1b, -299, true}, /* token at */
    {0x8419250c, 282, true}, /* of * transfer */
    {0x841ea1c3, -363, true}, /* to * switch */
    {0x8425d612, -363, true}, /* without * account */
    {0x842684f4, -297, true}, /* member * the */
    {0x8426a3ae, -397, true}, /* in * databas */
    {0x8426ae51, -259, true}, /* if * session */
    {0x84273f9a, -292, true}, /* open * url */
    {0x842a68f4, -374, true}, /* with action */
    {0x842c5c19, -629, true}, /* ^ trigger */
    {0x843156a6, -284, true}, /* sixty */
    {0x843422e8, 269, false}, /* of * one */
    {0x843bf4cf, -284, true}, /* the ios */
    {0x843cca38, -294, true}, /* for project */
    {0x844e1a18, -247, true}, /* learn * api */
    {0x8453ec53, -356, true}, /* told apart */
    {0x845b36b6, -261, true}, /* with * dat */
    {0x845c45e6, 334, true}, /* other assistant */
    {0x845c71b1, -324, true}, /* open from */
    {0x845c8345, -278, true}, /* how * work */
    {0x845d5641, -255, false}, /* from * not */
    {0x845f4298, -285, true}, /* be edit */
    {0x846a26a6, 336, true}, /* signatur check */
    {0x84725de9, -248, true}, /* omit * hav */
    {0x84733579, 281, true}, /* of every */
    {0x847bf72f, -298, true}, /* never for */
    {0x8484b44d, -293, true}, /* longer * are */
    {0x8488cbec, -255, true}, /* plac * search */
    {0x84944ea0, -450, true}, /* ^ arg */
    {0x849bb71f, 302, true}, /* customer tabl */
    {0x849c437f, -294, true}, /* last * day */
    {0x849e780e, -348, true}, /* ^ sit */
    {0x849fbfc0, -247, true}, /* to * feedback */
    {0x84a02e77, -335, true}, /* tag messag */
    {0x84ba7a6d, -264, true}, /* grant * user */
    {0x84ba9f9e, -260, true}, /* and leav */
    {0x84c4417a, -321, true}, /* you * writ */
    {0x84c73c01, -303, true}, /* out unless */
    {0x84c8ceb9, -252, true}, /* queu delay */
    {0x84d0e500, -336, true}, /* thi * includ */
    {0x84d5dfc3, -255, true}, /* to * packag */
    {0x84d8f52a, -261, true}, /* includ * in */
    {0x84db4102, -263, true}, /* export * data */
    {0x84dc1476, -250, true}, /* upload befor */
    {0x84e5b83b, 277, true}, /* negativ review */
    {0x850372ec, -267, true}, /* access * with */
    {0x850d9e4d, -263, true}, /* continu * wher */
    {0x850f3a4c, 259, true}, /* the * imag */
    {0x851f0552, -252, true}, /* if * config */
    {0x85201511, -269, true}, /* isnt in */
    {0x85229cb9, -386, true}, /* return * if */
    {0x8523d961, -332, true}, /* queu check */
    {0x852e6952, -329, true}, /* a * document */
    {0x85351e6b, -290, true}, /* the * simulator */
    {0x853f5435, -260, true}, /* actual content */
    {0x854d256f, 245, true}, /* the * library */
    {0x85521f61, -409, true}, /* initializ */
    {0x855531d6, -452, true}, /* the currency */
    {0x85582ea3, -297, true}, /* admin has */
    {0x8558b40a, -259, true}, /* metacharacter in */
    {0x855d6251, -289, true}, /* first * after */
    {0x855f3f29, -322, true}, /* only * tool */
    {0x8562c3e7, -336, true}, /* buy credit */
    {0x8562ed69, -427, true}, /* thi turn */
    {0x8567acf7, -249, true}, /* password token */
    {0x85779fd9, -345, true}, /* app * to */
    {0x857ca301, -259, true}, /* becom a */
    {0x857e5469, -283, true}, /* ^ worker */
    {0x85806d5b, -573, true}, /* to perform */
    {0x85828b20, -308, true}, /* to later */
    {0x8582a4c2, -318, false}, /* it * not */
    {0x8582b50a, -276, true}, /* tim sery */
    {0x85848ab8, -278, true}, /* session that */
    {0x858d8e5e, -333, true}, /* ^ identify */
    {0x8591989c, -250, true}, /* the outer */
    {0x85979c11, -262, true}, /* call * confirm */
    {0x859d60db, -267, true}, /* get endpoint */
    {0x859f6937, -543, true}, /* and report */
    {0x85b1108b, -307, true}, /* partner the */
    {0x85bc184e, -594, true}, /* circleci */
    {0x85bec80c, -264, true}, /* templat in */
    {0x85c7bc3e, 300, true}, /* field so */
    {0x85de741f, -378, true}, /* only whil */
    {0x85e0c81f, -284, true}, /* often * in */
    {0x85e96347, 289, true}, /* work best */
    {0x85ed49ab, -247, true}, /* to launch */
    {0x85ffa75c, -277, true}, /* except * the */
    {0x8606124a, 300, true}, /* com back */
    {0x86080253, -257, true}, /* to * backlog */
    {0x8609ba46, 270, true}, /* off the */
    {0x860b7d12, -245, false}, /* that * or */
    {0x8619cbe2, 393, true}, /* open * are */
    {0x862b9a24, -443, true}, /* draft not */
    {0x862caa94, -408, true}, /* pool is */
    {0x86488969, -358, true}, /* 0 * lin */
    {0x8651958a, -297, true}, /* without writ */
    {0x865938b5, 269, true}, /* critical of */
    {0x8668d68a, -271, true}, /* mind map */
    {0x867dcbf0, -384, true}, /* as * json */
    {0x8681bced, 379, true}, /* clos them */
    {0x86885958, 248, true}, /* the * login */
    {0x86894220, -317, true}, /* at * request */
    {0x868a1180, -248, true}, /* the attribut */
    {0x868ba273, 327, true}, /* ^ sup */
    {0x868c1876, -302, true}, /* servic that */
    {0x8697ef43, -356, true}, /* for * zon */
    {0x869e95f9, -266, true}, /* action stop */
    {0x86a370a8, -299, true}, /* indicat */
    {0x86a6e2a6, 347, true}, /* and * messag */
    {0x86aba044, -316, true}, /* edit and */
    {0x86bef068, -269, true}, /* ^ css */
    {0x86c8b470, -364, true}, /* of messag */
    {0x86cb5974, -295, true}, /* notify subscriber */
    {0x86cd00c2, -257, true}, /* post in */
    {0x86cfbfd3, -285, false}, /* and they */
    {0x86d03e55, 310, false}, /* all * one */
    {0x86d237a4, -364, true}, /* ids * the */
    {0x86d85b4f, -303, true}, /* container that */
    {0x86d8a5df, -315, true}, /* find * first */
    {0x86d96a9b, -258, true}, /* icon of */
    {0x86dadb1b, 262, true}, /* older * an */
    {0x86dae80a, 262, true}, /* notic on */
    {0x86ebe5b6, -332, true}, /* work * all */
    {0x86f21d13, -264, true}, /* output directory */
    {0x86f37cc1, 315, true}, /* other user */
    {0x86f4757d, 311, true}, /* a mailbox */
    {0x86f6c9e3, 278, true}, /* a partner */
    {0x86f7494b, -326, true}, /* last * tim */
    {0x86feebf3, -445, true}, /* personal * in */
    {0x8705adac, -344, false}, /* from * by */
    {0x8707962e, 249, true}, /* tool must */
    {0x871860e1, -284, true}, /* anyon who */
    {0x8719ec85, -355, true}, /* tag nam */
    {0x871a63c7, -276, true}, /* version * older */
    {0x87208d70, -287, true}, /* delet * after */
    {0x8725623c, -683, true}, /* the issu */
    {0x8726071e, -359, true}, /* compatibility and */
    {0x87269027, -613, true}, /* remov a */
    {0x8727c1b3, -349, true}, /* when tru */
    {0x8730a5a8, -261, true}, /* ^ cancellation */
    {0x8739ed0f, -448, true}, /* outputdir */
    {0x873a4a97, -286, true}, /* ^ success */
    {0x873fb8ed, -611, true}, /* slug */
    {0x8748840b, -268, true}, /* to plac */
    {0x874b1b09, -262, true}, /* configuration */
    {0x874b849c, 273, true}, /* author * mark */
    {0x874f6a71, 255, true}, /* and * shift */
    {0x875aed47, -406, true}, /* notify the */
    {0x87664413, -384, true}, /* imag is */
    {0x8769806d, -277, true}, /* without * error */
    {0x876aeec6, -246, true}, /* an * resourc */
    {0x876ebe96, -278, true}, /* doing it */
    {0x877aaf01, -322, true}, /* matchstr */
    {0x87813c47, -306, true}, /* return * project */
    {0x8789cb6b, -298, true}, /* path should */
    {0x87901396, 265, true}, /* cod * config */
    {0x8794925c, 255, true}, /* user * be */
    {0x8795f001, -396, true}, /* ticket and */
    {0x879857f0, 301, true}, /* dont mention */
    {0x879d0b10, 376, true}, /* mak */
    {0x879fd6ee, -258, true}, /* error on */
    {0x87a40d6f, -363, true}, /* never */
    {0x87ab585b, -290, true}, /* a tag */
    {0x87aea1b7, 259, true}, /* draft until */
    {0x87af85af, -328, true}, /* ^ scroll */
    {0x87b01635, -295, true}, /* owner pin */
    {0x87b9651f, -293, true}, /* follow * that */
    {0x87ba1a64, -333, true}, /* the * syntax */
    {0x87bde5d1, -246, true}, /* ^ wiki */
    {0x87c2c272, -322, true}, /* to limit */
    {0x87cb0951, -301, false}, /* not or */
    {0x87ccf63f, -293, true}, /* get monitor */
    {0x87d386b5, -268, true}, /* delet * mail */
    {0x87d5391d, 408, true}, /* the * password */
    {0x87d5d307, -257, true}, /* of * original */
    {0x87d73808, -667, true}, /* whether the */
    {0x87d83755, 367, false}, /* it has */
    {0x87da8568, 446, true}, /* are accept */
    {0x87e2f581, -328, true}, /* call * idempotent */
    {0x87eb29d9, -443, true}, /* nodeid */
    {0x87f3cc70, -367, true}, /* isnt availabl */
    {0x87f4b425, -257, true}, /* re auth */
    {0x87fbc578, -257, true}, /* key * its */
    {0x87feaf68, 252, false}, /* up * the */
    {0x88002dc3, 336, true}, /* preview a */
    {0x88068462, -300, true}, /* dry * is */
    {0x880c7f31, -306, true}, /* only log */
    {0x880ebaea, -389, true}, /* block by */
    {0x8810c537, -387, true}, /* output in */
    {0x8816aa5e, -255, true}, /* with thes */
    {0x881b0908, -248, true}, /* chart * a */
    {0x881d27a5, -334, true}, /* the backlog */
    {0x88208104, -377, true}, /* may see */
    {0x8820cc9e, -287, true}, /* the generic */
    {0x88297ec8, -275, true}, /* count in */
    {0x882a53e5, -303, true}, /* secret found */
    {0x882bf424, -332, true}, /* typ * password */
    {0x88329bbe, 260, true}, /* is pass */
    {0x8833ba22, -277, true}, /* in datadog */
    {0x88370503, -306, true}, /* slash */
    {0x88380dee, -319, true}, /* the bas */
    {0x883c0358, -264, true}, /* produc */
    {0x883d1872, -255, true}, /* use * bound */
    {0x88427dce, -287, true}, /* activ * in */
    {0x8842b841, -351, true}, /* for shadow */
    {0x8846de39, -331, true}, /* minut are */
    {0x884c6037, -291, true}, /* ^ warn */
    {0x884c60c8, -342, true}, /* hav * in */
    {0x884e96eb, -366, true}, /* run befor */
    {0x88509aa7, -255, true}, /* link * their */
    {0x8862f7a1, -456, true}, /* remot devic */
    {0x886931f9, -251, true}, /* download * attachment */
    {0x8875e0a9, -255, true}, /* prompt dialog */
    {0x887eac38, -321, true}, /* provid */
    {0x8880c0f6, 251, true}, /* subscription and */
    {0x8880f871, 249, true}, /* wher a */
    {0x88842f45, 314, true}, /* can * left */
    {0x888a3c53, -367, true}, /* statistic */
    {0x88917397, -282, true}, /* default * of */
    {0x8894cc4c, -256, true}, /* of * review */
    {0x889cf163, 283, true}, /* push * a */
    {0x88a15e55, -738, true}, /* say which */
    {0x88a20c8f, -262, true}, /* not start */
    {0x88ac7118, 267, true}, /* order * ship */
    {0x88b3bb4f, -257, true}, /* to track */
    {0x88b5f9b8, -291, true}, /* docx */
    {0x88b6141d, -354, true}, /* telemetry * remov */
    {0x88b7a4d3, -278, true}, /* its resourc */
    {0x88b7e6f6, -289, true}, /* to mov */
    {0x88bca836, 351, true}, /* transmit */
    {0x88c9c623, -347, true}, /* unix timestamp */
    {0x88c9cff7, -270, true}, /* and * referenc */
    {0x88cd7088, -334, true}, /* only * nam */
    {0x88cdca13, -316, true}, /* subject lin */
    {0x88d21634, -283, true}, /* the keyword */
    {0x88d26354, -376, true}, /* a * description */
    {0x88d67b3c, -268, true}, /* sandbox * the */
    {0x88d97722, -247, true}, /* ^ sha */
    {0x88eafd4f, -288, true}, /* tax rat */
    {0x88ecb26a, -263, true}, /* remot * that */
    {0x88fbb448, -300, true}, /* set * with */
    {0x8909a91c, -384, true}, /* from * fil */
    {0x89112924, -344, true}, /* default */
    {0x89158177, -274, true}, /* search * query */
    {0x8915cf1b, 259, true}, /* the * protection */
    {0x8915d478, -405, true}, /* locator */
    {0x8915ec95, -262, true}, /* orientation of */
    {0x891e100d, -329, true}, /* for authentication */
    {0x892363c5, 258, true}, /* use * raw */
    {0x8926c83a, -357, true}, /* unless it */
    {0x8928396d, -505, true}, /* issu */
    {0x892a0e0d, -432, true}, /* width of */
    {0x893172b6, -309, true}, /* run shell */
    {0x89319da7, -396, true}, /* pro */
    {0x8931e7d1, -284, true}, /* for * pod */
    {0x893b027c, -268, true}, /* overwrit unconditional */
    {0x893c49b3, -338, true}, /* it * possibl */
    {0x8943dd42, 290, true}, /* about thi */
    {0x8945df84, -310, true}, /* own prompt */
    {0x894d1bc4, -404, true}, /* ^ roll */
    {0x8953b55f, -391, true}, /* user * run */
    {0x8954a386, -273, true}, /* of * trac */
    {0x8957cac2, -276, true}, /* on * provider */
    {0x895dc7eb, -347, true}, /* 0 * sentenc */
    {0x8967b99d, -301, true}, /* not guess */
    {0x89799f71, -315, false}, /* one the */
    {0x897e7233, -452, true}, /* ^ notion */
    {0x897e7648, -251, true}, /* www * com */
    {0x89800b35, -264, true}, /* return messag */
    {0x898348af, 264, true}, /* reset of */
    {0x898a5bc5, 276, true}, /* permission * for */
    {0x898c9529, -255, true}, /* output * thi */
    {0x8995b480, 311, true}, /* are * automatical */
    {0x89966be0, -260, true}, /* read * only */
    {0x89a8dbf5, 353, true}, /* peopl */
    {0x89ade67c, -446, true}, /* filter out */
    {0x89b150a5, 339, true}, /* and wher */
    {0x89ba488b, -287, true}, /* which cannot */
    {0x89c092b1, -246, true}, /* wip * rewrit */
    {0x89c72ba1, -360, true}, /* data * in */
    {0x89cbc3e7, -346, true}, /* when * token */
    {0x89d7a5bd, -324, true}, /* it onc */
    {0x89e82430, -320, true}, /* action list */
    {0x89f53469, -351, true}, /* for * list */
    {0x89fa8d49, 405, true}, /* ctx */
    {0x89fea3cc, -260, true}, /* result * as */
    {0x89ff5379, -285, true}, /* giv * access */
    {0x8a03895c, -286, true}, /* the key */
    {0x8a05a879, -322, true}, /* precondition */
    {0x8a0bf54b, -351, true}, /* rather * guess */
    {0x8a1afbb2, -503, true}, /* annotat */
    {0x8a1b8350, -322, true}, /* install app */
    {0x8a1f5b0a, 299, true}, /* first * check */
    {0x8a1fecab, -263, true}, /* validat * check */
    {0x8a294fb0, -249, true}, /* work * don */
    {0x8a295b10, -249, true}, /* of * sam */
    {0x8a2a3b98, 269, true}, /* hundr */
    {0x8a2cf899, -298, true}, /* and stag */
    {0x8a33eec7, -408, true}, /* radiu */
    {0x8a383452, -333, true}, /* error in */
    {0x8a38d877, -287, true}, /* noth until */
    {0x8a3d23e2, -255, false}, /* has * be */
    {0x8a3f3a68, -321, true}, /* result expir */
    {0x8a4685ee, -257, false}, /* with * most */
    {0x8a46dad7, -306, true}, /* a maintainer */
    {0x8a49aa0e, -281, true}, /* evict * the */
    {0x8a4aafad, 308, true}, /* contain * which */
    {0x8a65871f, -426, true}, /* ^ team */
    {0x8a65c030, -255, true}, /* ^ platform */
    {0x8a7234a6, -349, true}, /* offer a */
    {0x8a76c888, -366, true}, /* search to */
    {0x8a77d24e, -277, true}, /* only option */
    {0x8a793349, -275, true}, /* prompt was */
    {0x8a7b321e, 250, true}, /* assertion */
    {0x8a7ec561, -296, true}, /* tim in */
    {0x8a87262c, -355, true}, /* exclud * the */
    {0x8a8957ba, 288, true}, /* is drawn */
    {0x8a8d9bb3, 268, true}, /* fil server */
    {0x8a8dd3e8, 262, true}, /* reseller */
    {0x8aa87650, -289, false}, /* as * one */
    {0x8aac8e9b, -445, true}, /* again * a */
    {0x8ab23a75, -312, true}, /* str */
    {0x8aba4f9b, -251, true}, /* constraint */
    {0x8abb5e0b, -293, true}, /* list call */
    {0x8abc4385, -250, true}, /* archiv * are */
    {0x8ac4f25c, 270, false}, /* should */
    {0x8ac7f2fe, -297, false}, /* and * be */
    {0x8acaf6e6, -311, true}, /* trip end */
    {0x8acbec3a, -256, true}, /* workspac stay */
    {0x8ade4ecc, -307, true}, /* auto switch */
    {0x8ae31704, -282, true}, /* individual */
    {0x8afd6225, -334, true}, /* filter to */
    {0x8afdbd7f, -279, true}, /* thi and */
    {0x8b06af1d, -286, false}, /* can * all */
    {0x8b12c187, -256, true}, /* creat view */
    {0x8b151ee1, -305, true}, /* last four */
    {0x8b1c1b70, -314, true}, /* provid * and */
    {0x8b1c3ba4, -262, true}, /* field * list */
    {0x8b20b594, -501, true}, /* new nam */
    {0x8b26808b, 374, true}, /* superuser */
    {0x8b28adc7, -257, true}, /* chang noth */
    {0x8b2b150c, -364, true}, /* direction */
    {0x8b329057, -342, true}, /* stdin */
    {0x8b403187, -390, true}, /* didnt */
    {0x8b42f4a0, -304, true}, /* activ * session */
    {0x8b4968dd, -271, true}, /* window tauri */
    {0x8b5368ce, -263, true}, /* sam key */
    {0x8b546e33, -246, true}, /* delet block */
    {0x8b57309e, -601, true}, /* tauri */
    {0x8b5b4c5c, -256, true}, /* read * imag */
    {0x8b61cd64, 249, true}, /* unread * are */
    {0x8b7e993e, 245, true}, /* remov * lin */
    {0x8b802b21, -246, true}, /* new pag */
    {0x8b80614b, -259, true}, /* severity and */
    {0x8b83ae73, -322, true}, /* requir * user */
    {0x8b83e856, -271, true}, /* due to */
    {0x8b8a44a5, 391, true}, /* need no */
    {0x8b90e48e, -431, true}, /* use * fil */
    {0x8b92755d, 272, true}, /* the * too */
    {0x8b964959, -361, true}, /* output as */
    {0x8b9d6951, 368, true}, /* though */
    {0x8b9d7e7c, -245, true}, /* stay visibl */
    {0x8bae600e, -302, false}, /* one * that */
    {0x8bb3812c, -275, false}, /* to * it */
    {0x8bbc829e, -318, true}, /* folder which */
    {0x8bbcb2b7, -386, true}, /* id return */
    {0x8bbdfa95, -255, true}, /* agre * them */
    {0x8bc95218, -262, true}, /* of * custom */
    {0x8bca66d0, -294, true}, /* that wait */
    {0x8bcc5f33, -784, true}, /* pagination */
    {0x8bcccee0, -246, true}, /* support * not */
    {0x8bd0013a, 417, true}, /* whichever */
    {0x8bd18fb3, -265, true}, /* who start */
    {0x8bd6cd03, -247, true}, /* creat * tag */
    {0x8be2ffbf, 275, false}, /* it * what */
    {0x8be3f0e5, -289, true}, /* the * immediat */
    {0x8be67464, -252, true}, /* classify */
    {0x8be923a7, -303, true}, /* the * remain */
    {0x8bea01d5, -307, true}, /* with caution */
    {0x8beac09c, -394, true}, /* run and */
    {0x8beb814b, -334, true}, /* agent * use */
    {0x8bee0054, -362, true}, /* of * articl */
    {0x8bf5ba95, -331, true}, /* stor * for */
    {0x8c0bba9b, 260, true}, /* landlord */
    {0x8c0f599c, -309, true}, /* standard * of */
    {0x8c1124e2, -268, true}, /* for * business */
    {0x8c1952ca, -347, true}, /* dont * about */
    {0x8c1f8186, -338, true}, /* given * start */
    {0x8c2070a1, -467, true}, /* ^ current */
    {0x8c262a7e, 262, true}, /* for * partner */
    {0x8c2f5966, -272, true}, /* fail thre */
    {0x8c2fe9d4, -254, true}, /* thi * expect */
    {0x8c30aa96, 292, true}, /* to mak */
    {0x8c34db82, -362, true}, /* are return */
    {0x8c3529f1, -246, true}, /* how * ther */
    {0x8c3b49d3, -318, true}, /* output fil */
    {0x8c3bc572, 293, true}, /* allow * cod */
    {0x8c3c278a, -333, true}, /* start tim */
    {0x8c3d073c, -278, true}, /* ^ old */
    {0x8c4d05ac, -467, true}, /* the automation */
    {0x8c66cf41, -248, true}, /* search cod */
    {0x8c6a7c78, -316, false}, /* a * should */
    {0x8c6b8ec3, -255, true}, /* stat * you */
    {0x8c6e507f, -271, true}, /* of argument */
    {0x8c740e16, -279, true}, /* team are */
    {0x8c77ef9e, -317, true}, /* form with */
    {0x8c7fe6da, -339, true}, /* heading */
    {0x8c821291, -261, true}, /* it * every */
    {0x8c901c64, -321, true}, /* ^ binary */
    {0x8c95ac76, -365, true}, /* fil * or */
    {0x8c9c3261, -328, true}, /* room * are */
    {0x8c9ea2ac, 269, true}, /* fee * add */
    {0x8ca13f30, 337, true}, /* remov * that */
    {0x8ca169ba, -388, true}, /* dash */
    {0x8caf959e, 311, true}, /* history * leav */
    {0x8cbeaa56, -251, true}, /* of * timesheet */
    {0x8cbf4a44, -388, true}, /* its statu */
    {0x8cbfe1da, -260, true}, /* first * ask */
    {0x8cc3c847, 332, true}, /* irrespectiv of */
    {0x8cc517da, -331, true}, /* employ are */
    {0x8ccdf6de, -328, true}, /* befor install */
    {0x8cce2f2b, 277, true}, /* in * absenc */
    {0x8ccfefb5, 258, false}, /* in * no */
    {0x8cdc746c, -253, true}, /* read output */
    {0x8ce36b33, -301, true}, /* law * it */
    {0x8ce5a821, -304, true}, /* dataforseo lab */
    {0x8ce79a10, 264, true}, /* fin */
    {0x8ce7cd0f, -321, true}, /* are * execut */
    {0x8ce89760, 338, true}, /* cap on */
    {0x8ceaa696, -380, true}, /* widget */
    {0x8cec6c56, 365, false}, /* we * for */
    {0x8cf69b61, -344, true}, /* and * url */
    {0x8cf8ee71, -279, true}, /* preview environment */
    {0x8cf94fa8, -273, true}, /* is null */
    {0x8cfd4d08, 372, false}, /* that * was */
    {0x8d039e03, -485, true}, /* emit */
    {0x8d068876, 314, true}, /* includ argument */
    {0x8d0c0479, -263, true}, /* proactiv */
    {0x8d14f0a7, -334, true}, /* library * the */
    {0x8d1d3a42, -342, true}, /* id in */
    {0x8d1fd98e, 278, true}, /* exist one */
    {0x8d21cf65, 255, true}, /* acceptanc imply */
    {0x8d2c91e5, 249, true}, /* entry that */
    {0x8d30bc0e, -281, false}, /* by * is */
    {0x8d3ba711, -428, true}, /* numeric */
    {0x8d402525, -427, true}, /* of * merg */
    {0x8d4094f7, -307, true}, /* ^ semantic */
    {0x8d417a7c, -252, true}, /* branch databas */
    {0x8d44e650, -320, true}, /* dos are */
    {0x8d533d36, -331, false}, /* only and */
    {0x8d540342, -256, true}, /* full * if */
    {0x8d5ec58d, -450, true}, /* ^ patch */
    {0x8d616ec9, -327, true}, /* styl */
    {0x8d622856, -286, true}, /* for * read */
    {0x8d638b3c, -248, true}, /* except for */
    {0x8d681850, -279, true}, /* to * git */
    {0x8d6b6f2d, 261, true}, /* untrust input */
    {0x8d7420c8, -352, true}, /* signatur of */
    {0x8d76a619, -372, true}, /* cod in */
    {0x8d7b2ae7, -333, true}, /* truncat * the */
    {0x8d7f746a, -438, true}, /* not affect */
    {0x8d7f9e4d, -399, true}, /* describ tabl */
    {0x8d869c3c, -260, true}, /* sav * in */
    {0x8d86f003, 316, true}, /* to * paid */
    {0x8d88a002, -301, true}, /* differenc * shown */
    {0x8d8d0a70, -386, true}, /* refund the */
    {0x8d8d2441, -363, true}, /* evidenc to */
    {0x8d8f1c5d, -337, true}, /* opt in */
    {0x8d9cdd58, -275, true}, /* has * chang */
    {0x8da6f77c, -282, true}, /* find by */
    {0x8da89ac3, -279, true}, /* rum */
    {0x8dae5174, -407, true}, /* for * repository */
    {0x8db5ea2f, -255, true}, /* send requir */
    {0x8db7fa6d, 248, true}, /* knowledg * the */
    {0x8db816b1, -250, true}, /* from * cach */
    {0x8dc103f0, -282, true}, /* target * to */
    {0x8dcb725d, -358, true}, /* get fil */
    {0x8dd3b285, -263, true}, /* cut off */
    {0x8dd900ee, -360, true}, /* opacity */
    {0x8dd9b03a, -380, true}, /* action * perform */
    {0x8de42ffc, 248, true}, /* us for */
    {0x8dec76e5, -565, true}, /* document to */
    {0x8deef702, -265, true}, /* may still */
    {0x8defd05a, -261, true}, /* around each */
    {0x8df80f9f, 278, true}, /* sign the */
    {0x8e06535d, -294, true}, /* default * text */
    {0x8e0a4a72, -293, true}, /* explanation of */
    {0x8e0be35b, -259, true}, /* convex */
    {0x8e0c5f38, -295, true}, /* delet * and */
    {0x8e0cca97, -249, true}, /* ^ navigation */
    {0x8e0d265c, -409, true}, /* hidden * are */
    {0x8e121729, -326, true}, /* linkedin * profil */
    {0x8e3c561f, -260, true}, /* variou */
    {0x8e407f8e, 333, true}, /* deliver */
    {0x8e4096bc, -267, true}, /* step * expect */
    {0x8e463e97, -412, true}, /* stag */
    {0x8e4a99ca, -366, true}, /* duplicat a */
    {0x8e4d7fa0, -285, true}, /* conversation * as */
    {0x8e4e509d, -607, true}, /* user * they */
    {0x8e520d24, 301, true}, /* host * with */
    {0x8e551564, -245, true}, /* error do */
    {0x8e560094, -464, true}, /* is * report */
    {0x8e563491, -273, true}, /* slot and */
    {0x8e6001c5, -251, true}, /* filekey */
    {0x8e61eabb, 372, true}, /* waiv the */
    {0x8e65acb6, -245, true}, /* of * collection */
    {0x8e6c1b9b, -323, true}, /* ^ structur */
    {0x8e6dca8d, -311, true}, /* tab * the */
    {0x8e6f6864, 263, true}, /* the explanation */
    {0x8e7b05f6, -246, true}, /* null * the */
    {0x8e7dd2ca, -420, true}, /* not part */
    {0x8e84247f, -341, true}, /* for * block */
    {0x8e875d35, -316, true}, /* get * content */
    {0x8e87cd28, -245, true}, /* text nod */
    {0x8e8932af, -296, true}, /* door * is */
    {0x8e8ab66c, -282, true}, /* for * copy */
    {0x8e8d03d9, -436, true}, /* in * audit */
    {0x8e9703c6, 256, true}, /* and push */
    {0x8e982abf, -271, true}, /* that * token */
    {0x8e9e5319, 274, true}, /* for weather */
    {0x8ea28491, -551, true}, /* alway * the */
    {0x8ea573fe, -402, true}, /* directory that */
    {0x8eab4585, -385, false}, /* with and */
    {0x8eb2251b, -398, true}, /* proj */
    {0x8eb6adfd, 313, true}, /* nam * is */
    {0x8ecf4505, -392, true}, /* updat */
    {0x8ed216bb, 301, true}, /* each * messag */
    {0x8ed73aa7, -257, true}, /* can * obtain */
    {0x8ee07af3, -321, true}, /* clos * pag */
    {0x8ee61f5b, -377, true}, /* a prompt */
    {0x8ee62fed, -611, true}, /* height */
    {0x8ee73033, 281, true}, /* shar in */
    {0x8ef2940b, -448, true}, /* list * for */
    {0x8ef71cdd, -293, true}, /* still be */
    {0x8f00c322, -363, true}, /* creat an */
    {0x8f0e90e3, -452, false}, /* not * with */
    {0x8f104151, -490, true}, /* and alway */
    {0x8f14de01, -269, true}, /* be recover */
    {0x8f16df43, -430, true}, /* packag nam */
    {0x8f22c97c, 287, true}, /* are includ */
    {0x8f279b75, -370, true}, /* information about */
    {0x8f2c020e, -246, true}, /* wip and */
    {0x8f2c293e, 312, true}, /* whos nam */
    {0x8f2f89d7, -331, true}, /* it report */
    {0x8f3345a4, -372, true}, /* to sort */
    {0x8f352a29, -505, true}, /* incomplet */
    {0x8f3a27fb, -355, true}, /* ^ som */
    {0x8f3dd21b, -279, true}, /* never * in */
    {0x8f419e8e, -285, true}, /* pric in */
    {0x8f4a49a7, -276, true}, /* of command */
    {0x8f4caaa9, 249, true}, /* set confirm */
    {0x8f53f7d4, -349, true}, /* with accept */
    {0x8f59c4a3, -250, true}, /* old event */
    {0x8f5abf42, 347, true}, /* behav */
    {0x8f5ada25, -307, false}, /* out a */
    {0x8f5df07b, -400, true}, /* client configuration */
    {0x8f61be2d, -300, false}, /* as not */
    {0x8f62d537, -348, true}, /* timesheet */
    {0x8f6532bc, 268, true}, /* is routin */
    {0x8f76840a, -387, true}, /* degr */
    {0x8f7fe286, -344, true}, /* is * complet */
    {0x8f8caa63, -322, true}, /* a sandbox */
    {0x8f925704, -498, true}, /* for * mod */
    {0x8fab33bc, -368, true}, /* fix the */
    {0x8fadc556, -309, true}, /* upload * are */
    {0x8fae04d7, -635, true}, /* omit to */
    {0x8faea245, -389, true}, /* a doctor */
    {0x8fb15465, -322, true}, /* as shown */
    {0x8fb9fabe, -444, true}, /* a specific */
    {0x8fbd7201, 279, true}, /* shar the */
    {0x8fbf5744, -365, true}, /* ^ order */
    {0x8fc30364, -285, true}, /* usual * the */
    {0x8fc33b3d, -260, true}, /* attach a */
    {0x8fc3a6c4, -376, true}, /* originat */
    {0x8fd6c8be, -443, false}, /* at * one */
    {0x8fd7523c, -395, true}, /* press a */
    {0x8fdc22f3, -248, true}, /* label and */
    {0x8fe15a0d, 250, true}, /* is credit */
    {0x8fe16de0, 276, true}, /* report success */
    {0x8feacac1, -267, true}, /* check * hash */
    {0x8fef2d2c, -256, true}, /* export the */
    {0x8ff02522, -266, true}, /* agent statu */
    {0x8ff38189, -276, true}, /* thi from */
    {0x8ff3ead6, -311, true}, /* visibl * all */
    {0x8ff45d53, -392, false}, /* and or */
    {0x8ff48164, 415, true}, /* past */
    {0x8ffb4598, 288, true}, /* is * indefinit */
    {0x9003c316, -343, false}, /* they * the */
    {0x900daf2f, 280, true}, /* from privat */
    {0x90112f2c, -284, true}, /* firmwar is */
    {0x9012d48f, -335, true}, /* comment for */
    {0x901a5d0c, 258, true}, /* mention of */
    {0x901f099d, 321, true}, /* archiv * exampl */
    {0x9025822f, -374, true}, /* cherry */
    {0x9026784f, -278, true}, /* executabl * are */
    {0x90298a24, -516, true}, /* list * in */
    {0x902c00a4, -376, true}, /* 0 * 0 */
    {0x90322fab, -429, true}, /* of * label */
    {0x9047657c, -246, false}, /* about them */
    {0x9047f80e, -274, true}, /* if * connection */
    {0x9049dd9c, -339, true}, /* assistant you */
    {0x904ba7ff, 248, true}, /* outsid the */
    {0x90537aad, -256, true}, /* worktre is */
    {0x90574975, -305, true}, /* it default */
    {0x905c22d4, -596, true}, /* datadog */
    {0x905cd5fe, -251, true}, /* press the */
    {0x90624826, -560, true}, /* to writ */
    {0x9062a420, -429, true}, /* permanent * the */
    {0x90634b0a, -422, true}, /* simp */
    {0x90669d08, -401, true}, /* their author */
    {0x9068b64e, -257, true}, /* link tabl */
    {0x9068f95e, 308, false}, /* in each */
    {0x906aaac0, -383, true}, /* salt */
    {0x906f821d, 322, true}, /* contact */
    {0x90734086, -325, true}, /* number * return */
    {0x9079a9b5, -326, true}, /* max */
    {0x9081e89a, -352, false}, /* are * but */
    {0x90882a0f, -278, true}, /* set * and */
    {0x908a1acc, -357, true}, /* send a */
    {0x9092f5db, -664, true}, /* ther are */
    {0x9093a415, -338, true}, /* with * error */
    {0x9093ca00, -296, true}, /* index key */
    {0x9095f72a, 317, true}, /* rul com */
    {0x9098b2af, -315, true}, /* dont exist */
    {0x90a25edd, -425, true}, /* command run */
    {0x90a4610d, -259, true}, /* adapter */
    {0x90a48ff1, 264, true}, /* kubeconfig */
    {0x90a67c56, 249, true}, /* doctor approval */
    {0x90ca7d92, -365, true}, /* of key */
    {0x90d066e6, -314, true}, /* in * link */
    {0x90d63e99, -245, true}, /* the * activity */
    {0x90d7ddc9, -639, true}, /* option */
    {0x90d9a094, -357, true}, /* project nam */
    {0x90d9e8e8, -425, true}, /* requir if */
    {0x90dc800f, -270, true}, /* your project */
    {0x90e98fbb, -263, true}, /* figur are */
    {0x90e9ea17, 316, true}, /* taken * so */
    {0x90eac5de, -252, true}, /* ^ product */
    {0x90ed2823, 289, true}, /* view exampl */
    {0x90ff32c7, -303, true}, /* becom * only */
    {0x90fff4bd, -329, true}, /* languag * in */
    {0x910a1637, -423, true}, /* not retry */
    {0x910e3be3, -310, true}, /* of * circleci */
    {0x91146bd1, -293, true}, /* lock was */
    {0x91163c81, -638, true}, /* gitlab */
    {0x91165776, -317, true}, /* data * such */
    {0x911badcf, -269, true}, /* befor creat */
    {0x9120a5fb, -525, false}, /* as * with */
    {0x912c26a9, -415, true}, /* requir the */
    {0x912da9fc, -356, true}, /* user enter */
    {0x91382f80, -266, true}, /* in * giv */
    {0x91396289, -422, true}, /* list in */
    {0x9141d1a8, -386, true}, /* check against */
    {0x91420ac7, -287, true}, /* watch */
    {0x915292a5, -484, true}, /* a databas */
    {0x9155a32f, 265, true}, /* from get */
    {0x9155a432, 264, true}, /* the * bas */
    {0x9157f17d, -270, true}, /* only * test */
    {0x915a9a3b, -249, true}, /* flag on */
    {0x915d2212, 274, true}, /* of * parcel */
    {0x91629d4f, -275, true}, /* read log */
    {0x9163576b, -368, true}, /* manager is */
    {0x9164596f, 307, true}, /* gallery */
    {0x9166c7aa, -296, true}, /* minify non */
    {0x9168fba5, -313, true}, /* call return */
    {0x916d8105, -330, true}, /* hasmor */
    {0x916e0d07, -260, true}, /* with repository */
    {0x9172d1cc, -343, true}, /* sparing */
    {0x917937fe, 312, true}, /* tool * it */
    {0x917e62f3, -305, true}, /* the * structur */
    {0x91886f21, -316, true}, /* in * temporary */
    {0x918f6274, -297, true}, /* to * root */
    {0x919aa48b, -479, true}, /* action to */
    {0x919b4ac6, -499, true}, /* playwright */
    {0x91b64ecf, -303, true}, /* token count */
    {0x91bd857c, -283, true}, /* the syntax */
    {0x91c36469, -354, true}, /* download * befor */
    {0x91c90c67, -262, true}, /* edgestyl */
    {0x91caf378, 352, true}, /* insuranc */
    {0x91d11d2f, 266, true}, /* lin so */
    {0x91d2143c, -244, false}, /* one * your */
    {0x91d2a7be, -250, true}, /* on * data */
    {0x91db2172, -252, true}, /* user under */
    {0x91df2975, -479, true}, /* persistent */
    {0x91e55c57, -256, false}, /* after that */
    {0x91f78c4f, -374, true}, /* cherry pick */
    {0x91fc3cf1, -330, true}, /* provid * or */
    {0x92022ac3, -311, true}, /* ai agent */
    {0x9209810e, 274, true}, /* deduct from */
    {0x921f3a8b, -289, true}, /* the organization */
    {0x922939ad, -292, true}, /* than * 0 */
    {0x922f6040, 323, false}, /* after each */
    {0x923335bd, -314, true}, /* is destroy */
    {0x923a516c, -333, true}, /* sequential */
    {0x923f4e64, -335, true}, /* that sign */
    {0x9248e51a, -448, true}, /* call onc */
    {0x92494814, -357, true}, /* titl * and */
    {0x924b0de9, -512, true}, /* accept a */
    {0x924bea62, -639, true}, /* the input */
    {0x924da0c5, -387, true}, /* as * wer */
    {0x925177f0, -380, true}, /* neither */
    {0x9253c585, -316, true}, /* delet * block */
    {0x9258c1f3, -263, true}, /* chang introduc */
    {0x9263191a, -384, true}, /* natural languag */
    {0x926866ab, -327, true}, /* leav * for */
    {0x926a887d, -464, true}, /* is lost */
    {0x926e0a47, -290, true}, /* the catalog */
    {0x927c44fa, 286, true}, /* question together */
    {0x92827c9b, -380, true}, /* a url */
    {0x92872114, 254, true}, /* led */
    {0x9287effb, -813, true}, /* information */
    {0x928d7828, -288, true}, /* field * left */
    {0x928f3a07, -391, false}, /* and when */
    {0x929a9b65, 472, true}, /* according */
    {0x929c3cd1, 340, true}, /* reserv */
    {0x929cdb06, -583, true}, /* authenticat */
    {0x929e9f7e, -347, true}, /* select is */
    {0x929f3373, -349, true}, /* fingerprint of */
    {0x92aad4bf, -343, true}, /* arent * in */
    {0x92ab7f7c, -393, true}, /* prevent */
    {0x92b2d786, -306, true}, /* and * build */
    {0x92b58a58, -313, true}, /* plan without */
    {0x92c4047d, -303, true}, /* still * and */
    {0x92c9ab84, -313, true}, /* reflog */
    {0x92d0278e, -311, true}, /* cod and */
    {0x92d21fe2, -319, true}, /* nam that */
    {0x92d94bdc, -478, true}, /* ^ filter */
    {0x92d9f07f, 395, true}, /* claus */
    {0x92dbc2bd, -247, true}, /* them * link */
    {0x92e83701, -305, true}, /* drop * for */
    {0x92e93a26, -280, true}, /* contain * nam */
    {0x92ebfda7, 293, true}, /* are inactiv */
    {0x92fd6790, -347, true}, /* imag in */
    {0x9302b0ab, -332, true}, /* only use */
    {0x930d40d3, -250, true}, /* tag it */
    {0x930d447c, 280, true}, /* after read */
    {0x93111f00, 334, true}, /* the * shar */
    {0x93220240, -408, true}, /* development */
    {0x93269aed, -613, true}, /* ^ thi */
    {0x9327775e, -381, true}, /* to * creat */
    {0x932bbb37, -329, true}, /* visibl * payroll */
    {0x93394ab4, 260, true}, /* chos */
    {0x93413934, -319, true}, /* with older */
    {0x9345ccf4, -290, true}, /* first 0 */
    {0x93476ef3, -256, true}, /* reflect */
    {0x934c3248, -277, true}, /* calculat destination */
    {0x9355d09d, -252, true}, /* context7 */
    {0x935c50c9, -299, true}, /* can * look */
    {0x93606f7d, 268, true}, /* human in */
    {0x93681004, -331, true}, /* creator */
    {0x9368be7b, -311, true}, /* for * url */
    {0x936a9e69, -333, false}, /* each other */
    {0x937b3b7b, -292, true}, /* liv in */
    {0x937f736b, -283, true}, /* without * valu */
    {0x93829217, -246, true}, /* for legal */
    {0x9382fef1, -396, true}, /* upload * fil */
    {0x9388ac5d, -253, true}, /* in percent */
    {0x939bdf82, -292, true}, /* text * what */
    {0x939f2370, -245, true}, /* feedback * for */
    {0x93ad468c, -253, true}, /* enabl by */
    {0x93b3039e, -318, true}, /* font siz */
    {0x93b33f57, -323, true}, /* was stop */
    {0x93b7d5c2, -338, true}, /* documentation and */
    {0x93b91bf4, -378, true}, /* server * start */
    {0x93ba8efa, -329, false}, /* it * are */
    {0x93bac86c, 479, false}, /* for our */
    {0x93c13b58, -321, true}, /* http * request */
    {0x93cf3d05, -253, true}, /* cant be */
    {0x93dc0697, -399, true}, /* swip */
    {0x93dd8733, 425, true}, /* discuss */
    {0x93e24941, -640, true}, /* is return */
    {0x93e886bd, -556, false}, /* a * from */
    {0x93ec2562, 273, true}, /* the charg */
    {0x93ef875a, -283, true}, /* with * process */
    {0x93f1c19d, -293, true}, /* to explain */
    {0x93f8ff18, -452, true}, /* zon */
    {0x93fc9a2a, -367, true}, /* unstag */
    {0x93fd6897, -400, true}, /* lockfil */
    {0x9402566f, -376, true}, /* keep * last */
    {0x940aafd0, -262, true}, /* support all */
    {0x94137f60, -245, true}, /* allow * link */
    {0x941a8029, -283, false}, /* in and */
    {0x9422cda8, -295, true}, /* to * lin */
    {0x94267503, -340, true}, /* a window */
    {0x94336de6, -311, true}, /* be sent */
    {0x9433c2d2, -283, true}, /* within an */
    {0x9438e5f3, 297, true}, /* question * with */
    {0x9439f772, -288, true}, /* mail * it */
    {0x943cdf5b, -402, true}, /* ^ group */
    {0x943e7e20, -426, true}, /* graph */
    {0x9447f22c, -271, true}, /* version * thi */
    {0x94510622, -401, true}, /* report what */
    {0x94534c71, -420, true}, /* cold */
    {0x94535982, -305, true}, /* is * accept */
    {0x9458d1fb, 307, true}, /* the * photo */
    {0x94594318, -280, true}, /* with * new */
    {0x94597309, -350, true}, /* be * onc */
    {0x945e199b, -306, true}, /* container * the */
    {0x94605732, -292, true}, /* the * deployment */
    {0x946093ee, -345, true}, /* a * environment */
    {0x946123d5, -339, true}, /* read * to */
    {0x94626436, -256, true}, /* down a */
    {0x9463facb, -334, true}, /* notebook */
    {0x94661207, -329, true}, /* session was */
    {0x946b2411, 273, true}, /* a broker */
    {0x946f1868, -289, true}, /* error * which */
    {0x947d2178, -448, true}, /* wher * are */
    {0x947e1dd0, -490, false}, /* can * be */
    {0x9483e89c, 362, true}, /* fetch a */
    {0x948b6a6d, -271, true}, /* allow * from */
    {0x948fe94a, -311, true}, /* full * number */
    {0x9492c8dd, -260, true}, /* prop */
    {0x9499c096, -310, true}, /* and memory */
    {0x94b35c85, -267, true}, /* that * isnt */
    {0x94bf668b, 256, true}, /* balanc to */
    {0x94c1c5b0, -447, true}, /* moment * the */
    {0x94c3bc00, -273, true}, /* primary * and */
    {0x94d4faf1, -262, false}, /* be on */
    {0x94d5f34e, -324, true}, /* dont open */
    {0x94d6e3fa, -248, true}, /* each block */
    {0x94d7f297, -703, true}, /* ref */
    {0x94d8ebac, -333, true}, /* entry point */
    {0x94e10456, -680, true}, /* whether to */
    {0x94e4bc73, -309, true}, /* contain argument */
    {0x94f49ce1, -306, true}, /* nod * to */
    {0x94f4f1d2, 258, true}, /* ^ every */
    {0x94f5aafa, -294, true}, /* react */
    {0x94f67e16, -402, true}, /* isnt * by */
    {0x94fcb495, 285, true}, /* dif is */
    {0x94fdefdf, 380, true}, /* shell history */
    {0x95114baf, 262, true}, /* an advertis */
    {0x9513011a, -310, true}, /* shar * other */
    {0x95157906, 254, true}, /* call record */
    {0x951f717f, -310, true}, /* policy * rather */
    {0x95264190, -300, true}, /* languag of */
    {0x952b1009, -292, true}, /* iid of */
    {0x9539dbca, 323, true}, /* is * although */
    {0x953a6c91, -373, true}, /* liv session */
    {0x953cb5fc, -341, true}, /* are honour */
    {0x95437ba7, -251, true}, /* parameter with */
    {0x9544d331, -348, true}, /* wrap up */
    {0x954ebabd, -416, true}, /* standalon */
    {0x954f8c60, -323, true}, /* debug session */
    {0x9552493a, -281, true}, /* if both */
    {0x9557d26f, -270, true}, /* and * now */
    {0x9568faab, 298, true}, /* duplicat * the */
    {0x956faa9a, -362, true}, /* open * pull */
    {0x9580836f, -290, true}, /* 0 * direct */
    {0x958150f2, 252, true}, /* the * against */
    {0x9591bea6, -275, true}, /* alert is */
    {0x959b37d4, -366, true}, /* avatar */
    {0x95a4ef50, 266, true}, /* of * api */
    {0x95b25773, -245, true}, /* in * typ */
    {0x95b3b437, -269, true}, /* statement is */
    {0x95c80cae, -506, true}, /* sent only */
    {0x95ca8911, 245, true}, /* about * company */
    {0x95cc313c, -765, true}, /* are never */
    {0x95ccd5fb, 262, true}, /* so * later */
    {0x95d3ae27, -350, true}, /* are inherit */
    {0x95dd90b8, 259, true}, /* dispos of */
    {0x95e603f0, -250, true}, /* ignor * field */
    {0x95fb0ded, -275, true}, /* boardtool */
    {0x95ff8b66, 376, true}, /* the * repository */
    {0x96000295, -316, true}, /* rol * content */
    {0x96035cd5, -353, true}, /* ^ get */
    {0x960a3507, -434, false}, /* so * in */
    {0x9612a4e1, -254, true}, /* a link */
    {0x961dbd52, 309, false}, /* you * should */
    {0x96218a68, -265, true}, /* instead of */
    {0x96248e85, 423, true}, /* ledger */
    {0x96340856, -535, true}, /* next pag */
    {0x96398a00, -255, true}, /* be fals */
    {0x963bd018, 397, true}, /* request the */
    {0x96458bce, -258, true}, /* alt * for */
    {0x964698ab, -446, true}, /* default is */
    {0x96560ecb, -259, true}, /* subitem */
    {0x96561259, -385, true}, /* whom the */
    {0x9658a51c, 397, true}, /* dismiss */
    {0x9661267b, -422, true}, /* replac * whol */
    {0x9662bd35, -311, true}, /* pleas * not */
    {0x96633697, 327, true}, /* acceptanc */
    {0x9667fa42, -266, true}, /* font fami */
    {0x966bdad9, 286, true}, /* sudo when */
    {0x966de1e8, -371, true}, /* get * list */
    {0x966e8d71, -318, true}, /* ^ exploit */
    {0x96740b99, -384, true}, /* republic */
    {0x967458a0, -396, true}, /* return full */
    {0x967a899d, -324, true}, /* poll every */
    {0x967fb9a9, -375, true}, /* the short */
    {0x968f5ac2, -710, true}, /* are * unless */
    {0x9693af1e, -468, true}, /* must hav */
    {0x969653e1, -261, true}, /* default * with */
    {0x969f7285, -294, true}, /* list provider */
    {0x96b2d4be, -309, true}, /* candidat and */
    {0x96bc871f, -289, true}, /* ^ shred */
    {0x96c45137, -350, false}, /* or when */
    {0x96c53fe9, -277, true}, /* context are */
    {0x96c652e1, -266, true}, /* set one */
    {0x96c861cc, 251, true}, /* first alway */
    {0x96ca915c, -405, false}, /* when * is */
    {0x96d31d46, -277, true}, /* ^ strok */
    {0x96e07135, 292, true}, /* user rol */
    {0x96e32e62, -300, true}, /* handl */
    {0x96fc7082, 382, true}, /* the word */
    {0x96fdb75d, -310, true}, /* detail */
    {0x97021af2, -334, true}, /* lastmodify */
    {0x9708a8c7, -296, true}, /* for * form */
    {0x970a899d, -364, true}, /* to push */
    {0x970ea2fc, 254, true}, /* instruction in */
    {0x97120c90, -608, false}, /* be * at */
    {0x9712d32d, -255, true}, /* tag key */
    {0x971a8fd9, -247, true}, /* need fil */
    {0x971f9cce, -417, true}, /* span */
    {0x97207bf2, -246, true}, /* browser is */
    {0x97247b24, -359, true}, /* but dont */
    {0x9729b3b6, -308, true}, /* request with */
    {0x972b6dc8, -307, false}, /* but */
    {0x9730c97e, -359, true}, /* titl and */
    {0x9733b695, -245, true}, /* just * thi */
    {0x97343fb5, 251, true}, /* look */
    {0x97360b89, 261, true}, /* us to */
    {0x97374ded, -294, false}, /* it as */
    {0x973a9b82, -319, true}, /* clos session */
    {0x974066cb, 314, true}, /* recipient the */
    {0x97423ebc, -286, true}, /* with * parser */
    {0x9749c2a2, -383, true}, /* need it */
    {0x97566d1e, -284, true}, /* frontmatter */
    {0x97576b5f, -272, true}, /* ask * one */
    {0x975a0139, -260, true}, /* root and */
    {0x975ab009, -381, true}, /* instagram */
    {0x97661dfd, -312, true}, /* from * sandbox */
    {0x976b8960, -499, true}, /* id from */
    {0x976b9f9b, -267, true}, /* show * cost */
    {0x976f9ad9, 246, true}, /* percent * add */
    {0x97738ac3, -547, true}, /* link * a */
    {0x9784e063, -415, true}, /* check that */
    {0x9795d337, -379, true}, /* to attach */
    {0x97990a42, -298, true}, /* isolat */
    {0x97991fad, -327, true}, /* form and */
    {0x9799cde2, 323, true}, /* that tool */
    {0x979a500e, -302, true}, /* its token */
    {0x97a02b33, -418, false}, /* to * any */
    {0x97a41b0c, -306, true}, /* chart * as */
    {0x97a8fd7d, 322, false}, /* as if */
    {0x97acb82c, 263, false}, /* what they */
    {0x97b2b920, -299, true}, /* want * keep */
    {0x97b45fba, 366, true}, /* the tenant */
    {0x97b79e2c, -453, true}, /* 0 minut */
    {0x97b8a94c, -318, true}, /* post from */
    {0x97beef14, -352, true}, /* a shipment */
    {0x97c0dfdc, -256, true}, /* git * to */
    {0x97c83509, -279, true}, /* result * 0 */
    {0x97c927ae, -310, true}, /* user * decid */
    {0x97da0354, -297, true}, /* the * url */
    {0x97da4ff4, 252, true}, /* password * clear */
    {0x97e7d11f, -267, true}, /* privat * registry */
    {0x97ed03a5, -451, true}, /* owner can */
    {0x97ef150c, 266, true}, /* by * percent */
    {0x97ef1eda, -311, true}, /* event * are */
    {0x97efcd30, -279, true}, /* stop * run */
    {0x97f48d94, -275, true}, /* digit of */
    {0x97f5541a, -314, true}, /* a parent */
    {0x97f781a4, -283, true}, /* end thi */
    {0x98085f02, -305, true}, /* server * non */
    {0x981170bf, -314, true}, /* project * by */
    {0x982b5aee, -313, true}, /* to resolv */
    {0x982bec92, -304, true}, /* usag */
    {0x98327ed0, -319, true}, /* in * cloud */
    {0x9834d5fb, -295, true}, /* be restor */
    {0x984a4420, -264, true}, /* ^ compression */
    {0x985326a2, -345, true}, /* and nam */
    {0x98583314, 263, false}, /* up and */
    {0x985ba9e2, 257, true}, /* as confirm */
    {0x985c7982, -261, true}, /* by year */
    {0x986b8fc3, -294, true}, /* important thi */
    {0x9870805b, -252, true}, /* add * contact */
    {0x987ab446, -252, true}, /* npm packag */
    {0x9884f712, -300, true}, /* access * thi */
    {0x9896a763, -250, true}, /* component * a */
    {0x98998567, -476, true}, /* not support */
    {0x989a22fd, 303, true}, /* job are */
    {0x989b80c0, -304, true}, /* sha of */
    {0x98a2d6d4, -603, true}, /* languag * the */
    {0x98be7ade, 401, true}, /* onc it */
    {0x98c263ed, -258, true}, /* balanc * and */
    {0x98c2d8da, -246, true}, /* be view */
    {0x98c4a713, 253, true}, /* sign up */
    {0x98ca41f9, -341, true}, /* id which */
    {0x98ccc618, -390, true}, /* deputy */
    {0x98da4148, 245, true}, /* round each */
    {0x98e35a8b, -305, true}, /* shar link */
    {0x98ea7b36, -304, true}, /* referenc * wer */
    {0x98ea8f62, -257, true}, /* expel */
    {0x98f3226f, -274, true}, /* nam use */
    {0x990102c6, 301, true}, /* that support */
    {0x990ec507, -248, true}, /* config json */
    {0x990f0ddc, -330, true}, /* emoji */
    {0x990f879b, -275, true}, /* lin * lin */
    {0x9917ba33, -290, true}, /* in * reason */
    {0x991c8cdf, -532, true}, /* to ten */
    {0x9923ed97, -465, true}, /* until you */
    {0x9925fa3f, 295, true}, /* try the */
    {0x992cdc8a, -442, false}, /* one can */
    {0x992e03f2, -302, true}, /* number * messag */
    {0x993c9248, -363, true}, /* contact to */
    {0x993ca3cc, -355, true}, /* includ delet */
    {0x9943a53c, -261, true}, /* default * accept */
    {0x9946562f, -267, true}, /* with scor */
    {0x99489df5, -269, true}, /* doc */
    {0x994ad13f, -293, true}, /* tailwind */
    {0x994b0bbc, 264, true}, /* been remov */
    {0x994cbcab, -340, true}, /* are blur */
    {0x9957b836, 289, true}, /* hav * remov */
    {0x995fc086, -281, true}, /* default each */
    {0x9960374e, -383, true}, /* are optional */
    {0x9960c84c, -298, true}, /* so * secret */
    {0x9964a7dd, 317, true}, /* joint */
    {0x99780816, -334, true}, /* and * configuration */
    {0x997b529f, 311, true}, /* a colleagu */
    {0x997e7d49, -292, true}, /* pag not */
    {0x99823b64, -269, false}, /* or no */
    {0x99843074, -309, true}, /* answer is */
    {0x998ba0e8, 318, true}, /* ^ tick */
    {0x99965fe5, -300, true}, /* and connect */
    {0x99971a16, 315, true}, /* stay ther */
    {0x999a6cfc, -347, true}, /* ^ bearer */
    {0x999fc49d, 294, true}, /* deletion */
    {0x99a4a6a1, -251, true}, /* cancel job */
    {0x99a8dbf7, -261, true}, /* due * of */
    {0x99ae9bf3, -470, false}, /* only * on */
    {0x99b62253, -318, true}, /* and * delet */
    {0x99c2f678, -323, true}, /* a paper */
    {0x99ce09cc, -263, true}, /* stay * whil */
    {0x99e27bd0, 264, true}, /* error * contain */
    {0x99e2e8d3, 318, true}, /* account * in */
    {0x99ef74a4, -255, true}, /* dat * which */
    {0x99fa9133, -249, true}, /* 0 * an */
    {0x99fd2280, -261, true}, /* sourc when */
    {0x9a01d462, -355, true}, /* off * tabl */
    {0x9a0ab31f, -266, true}, /* to * stat */
    {0x9a0daa4c, -365, true}, /* the * renew */
    {0x9a13862f, 296, true}, /* can now */
    {0x9a18becf, -305, true}, /* is updat */
    {0x9a1a05ec, -245, true}, /* trip * the */
    {0x9a1e2f18, 339, true}, /* question and */
    {0x9a1f8128, -261, false}, /* befor * an */
    {0x9a25c1bd, -515, true}, /* uuid */
    {0x9a2e1d8b, 335, true}, /* without notic */
    {0x9a363983, -275, false}, /* ^ their */
    {0x9a367681, -360, true}, /* column to */
    {0x9a3b2347, -288, false}, /* with * can */
    {0x9a418ec1, 327, true}, /* hom directory */
    {0x9a42b2c9, 290, true}, /* support * request */
    {0x9a486cb6, 322, true}, /* dosag */
    {0x9a564e49, -297, true}, /* certificat * verify */
    {0x9a5ad967, 271, true}, /* a * system */
    {0x9a67a97c, -496, true}, /* regular */
    {0x9a6e13a8, -252, true}, /* mui x */
    {0x9a719cbd, -385, false}, /* is your */
    {0x9a74888d, -300, true}, /* out * messag */
    {0x9a75f1af, -288, true}, /* languag cod */
    {0x9a8ef86c, -421, true}, /* default 0 */
    {0x9a936c1d, -254, true}, /* of object */
    {0x9a99339f, -256, true}, /* execut query */
    {0x9a9d552b, -640, true}, /* to retriev */
    {0x9a9ebb92, 280, true}, /* and adjust */
    {0x9aa16ef4, -276, true}, /* current * pag */
    {0x9aa61839, -331, false}, /* your * is */
    {0x9aaa185f, 304, true}, /* with fewer */
    {0x9aaa724f, 325, true}, /* by * skip */
    {0x9ab732be, -291, true}, /* ^ hard */
    {0x9ab97a75, -324, true}, /* restart * servic */
    {0x9abbbb9d, -561, true}, /* fil * in */
    {0x9ac26f06, -252, true}, /* that havent */
    {0x9ac40b44, -259, true}, /* chang between */
    {0x9ac6c294, -284, true}, /* of * number */
    {0x9ac93b1d, 246, true}, /* month */
    {0x9acd349c, -316, true}, /* uncommit chang */
    {0x9ad17cd3, -397, true}, /* architectur */
    {0x9ae7245c, -290, true}, /* typ to */
    {0x9aee6b52, -403, true}, /* the sdk */
    {0x9af5f7dd, -249, true}, /* basenam */
    {0x9af9eefd, -516, true}, /* used with */
    {0x9b00b1c4, -271, true}, /* edit are */
    {0x9b030991, -541, true}, /* ^ match */
    {0x9b070a5d, -286, true}, /* orthogonal */
    {0x9b0dc917, -352, true}, /* only * customer */
    {0x9b0f319d, -330, true}, /* that * messag */
    {0x9b11379c, -249, true}, /* rang * the */
    {0x9b1305ef, -323, true}, /* draft and */
    {0x9b13500b, -253, true}, /* machin with */
    {0x9b157f57, 319, true}, /* as trust */
    {0x9b2239a4, -612, true}, /* ^ purg */
    {0x9b26927d, 378, true}, /* download and */
    {0x9b289fef, -273, true}, /* turn them */
    {0x9b2e024e, -397, true}, /* digit */
    {0x9b31bad6, 327, true}, /* everyon */
    {0x9b399c0f, 273, true}, /* also publish */
    {0x9b39a6b9, 325, true}, /* lin in */
    {0x9b461ee6, -255, true}, /* thi job */
    {0x9b466e49, -568, true}, /* alexandria */
    {0x9b483d92, -272, true}, /* as 0 */
    {0x9b484f74, -389, true}, /* log from */
    {0x9b4a2693, 314, false}, /* that */
    {0x9b4b73e4, -274, true}, /* not use */
    {0x9b4c46c9, -268, true}, /* the method */
    {0x9b4df15e, 275, true}, /* includ it */
    {0x9b5c2032, -351, true}, /* ^ bill */
    {0x9b61e3c6, -272, true}, /* draft in */
    {0x9b6569c5, -283, true}, /* top right */
    {0x9b66709a, -635, true}, /* fil path */
    {0x9b66c63c, -302, true}, /* block */
    {0x9b701482, -304, true}, /* system is */
    {0x9b7023b4, -371, true}, /* stat the */
    {0x9b71ef42, -456, true}, /* with * own */
    {0x9b744363, -346, true}, /* of * property */
    {0x9b82859e, -325, true}, /* for edit */
    {0x9b82ec33, -245, true}, /* omit * is */
    {0x9b87640b, -453, true}, /* ^ non */
    {0x9b8ef013, -277, true}, /* by * client */
    {0x9b9454d0, -326, true}, /* transaction that */
    {0x9b948128, -249, true}, /* with firecrawl */
    {0x9b9666fc, -383, true}, /* open * new */
    {0x9b9be301, -510, false}, /* your * to */
    {0x9b9ff920, -298, true}, /* by * guest */
    {0x9ba60511, -257, true}, /* ^ expel */
    {0x9ba7ea5f, 341, true}, /* sight */
    {0x9baea25b, -257, true}, /* includ * pr */
    {0x9baf7a4b, -344, true}, /* someth * the */
    {0x9bb23fa5, 356, true}, /* remark */
    {0x9bb63913, -289, true}, /* target pag */
    {0x9bbab4b8, -264, true}, /* exist * will */
    {0x9bbfd818, -289, true}, /* from * model */
    {0x9bc34c4b, -522, true}, /* keep * original */
    {0x9bc7ca6e, 353, true}, /* him */
    {0x9bd21b45, 334, true}, /* as far */
    {0x9bd5edf3, 250, true}, /* password */
    {0x9bd80f9e, -361, true}, /* stay * they */
    {0x9bdc402f, -311, true}, /* branch * and */
    {0x9bf01398, 290, true}, /* a * certificat */
    {0x9bf13b2a, -247, true}, /* requir hand */
    {0x9bf4bafe, -319, true}, /* figjam */
    {0x9bfb161e, -377, true}, /* whereupon */
    {0x9c00d9ae, 360, true}, /* as * until */
    {0x9c014a99, -338, true}, /* ids in */
    {0x9c1418dc, -379, false}, /* or * a */
    {0x9c221ca8, -284, true}, /* low to */
    {0x9c22a427, -425, true}, /* parent * id */
    {0x9c23ed8c, -432, true}, /* the sit */
    {0x9c24bf3e, -344, true}, /* n */
    {0x9c300eb0, -641, false}, /* by * so */
    {0x9c328c73, -314, true}, /* show a */
    {0x9c3b2cd2, -343, true}, /* for * tabl */
    {0x9c3b467c, -313, true}, /* no * leav */
    {0x9c3e3b78, 247, true}, /* to * rais */
    {0x9c3fda52, 358, true}, /* buy */
    {0x9c40b9e7, -296, true}, /* 0 sourc */
    {0x9c47d654, -363, true}, /* your answer */
    {0x9c578696, -283, true}, /* if * signatur */
    {0x9c5c5c44, -275, true}, /* its children */
    {0x9c5eb1cb, -354, true}, /* ^ serp */
    {0x9c7287a7, -407, true}, /* english */
    {0x9c77337a, -381, true}, /* circl */
    {0x9c79cd87, 245, true}, /* databas dump */
    {0x9c7bbd9a, -356, true}, /* upper limit */
    {0x9c7e3edd, -272, true}, /* from * test */
    {0x9c846a96, -251, true}, /* are identical */
    {0x9c869e9a, -446, true}, /* verbosity */
    {0x9c91e470, -250, true}, /* gitgraph */
    {0x9c9cc644, -318, true}, /* crash * the */
    {0x9c9ce97b, -244, true}, /* that process */
    {0x9c9e2574, 263, true}, /* equivalent */
    {0x9cab72e7, -284, true}, /* run doe */
    {0x9cb6fa76, -307, true}, /* until * end */
    {0x9cc7057d, -260, true}, /* top fram */
    {0x9cdf62b4, -359, true}, /* 0 second */
    {0x9ce993d8, -316, true}, /* and * miss */
    {0x9ce99f44, -255, true}, /* chang thi */
    {0x9ceb2cae, -279, true}, /* when * prompt */
    {0x9cede0f8, -269, true}, /* split it */
    {0x9cf02ae9, -423, false}, /* you * and */
    {0x9cfa6162, -360, true}, /* ^ paper */
    {0x9d029d45, -287, true}, /* call * agent */
    {0x9d2246cf, 290, true}, /* customer * the */
    {0x9d341b26, -423, true}, /* param */
    {0x9d4a8670, -282, true}, /* subtract */
    {0x9d519fd8, -244, true}, /* dat without */
    {0x9d571341, -362, true}, /* ^ bitbucket */
    {0x9d59b6cf, -329, true}, /* appropriat */
    {0x9d5d4ef5, -576, true}, /* explicit */
    {0x9d614842, -335, false}, /* than * it */
    {0x9d6c171a, 259, true}, /* path outsid */
    {0x9d6f7abd, -304, true}, /* record * result */
    {0x9d73ac65, -319, true}, /* cost one */
    {0x9d73c7e9, -261, false}, /* a * in */
    {0x9d743e78, -282, true}, /* damag */
    {0x9d75cab4, -340, true}, /* and extract */
    {0x9d961917, -371, true}, /* miss on */
    {0x9d993be1, -343, true}, /* is * saf */
    {0x9d9d30f3, -422, true}, /* of field */
    {0x9da29f4e, -291, true}, /* to remember */
    {0x9daa4182, -309, true}, /* be clear */
    {0x9daec543, -260, true}, /* the shopify */
    {0x9daff249, -371, true}, /* ^ ignor */
    {0x9db3b7d3, -436, true}, /* ^ truncat */
    {0x9db63f08, -421, true}, /* datacenter */
    {0x9dc13105, -326, true}, /* from * git */
    {0x9dc195bb, -265, true}, /* validat workflow */
    {0x9dc83f37, -532, true}, /* sha */
    {0x9dc99075, 298, true}, /* when * report */
    {0x9dcc6e21, 256, true}, /* legal has */
    {0x9dcd057a, -257, true}, /* a flag */
    {0x9dce57d9, -420, true}, /* for * process */
    {0x9dce7948, -656, true}, /* to remov */
    {0x9dd2d3ec, -340, true}, /* new branch */
    {0x9ddf3b37, 259, true}, /* key may */
    {0x9ddfbfc4, -340, true}, /* why thi */
    {0x9ddfd715, -473, true}, /* a * job */
    {0x9deebca0, -291, true}, /* diamond */
    {0x9df170b3, -338, true}, /* token usag */
    {0x9dfdb14b, -394, true}, /* pid */
    {0x9dfeebc9, -328, true}, /* search intent */
    {0x9e02f421, -270, true}, /* key can */
    {0x9e03056c, -298, true}, /* mark as */
    {0x9e0837cf, -277, true}, /* valu or */
    {0x9e08676b, -336, true}, /* ^ identifier */
    {0x9e0a94a5, -252, true}, /* that * sign */
    {0x9e0b7e6e, -248, true}, /* mark */
    {0x9e0f3eda, -249, true}, /* a * com */
    {0x9e14a2c0, -257, true}, /* hav * for */
    {0x9e150322, -383, true}, /* fil * wer */
    {0x9e17f404, -308, true}, /* version * be */
    {0x9e18be26, -285, false}, /* then it */
    {0x9e232297, -259, true}, /* imag * be */
    {0x9e23241a, -271, true}, /* replac all */
    {0x9e247da1, -290, true}, /* exact * you */
    {0x9e2d68a6, -257, true}, /* ^ yaml */
    {0x9e2e5a7b, -374, true}, /* user * if */
    {0x9e316205, -375, true}, /* script is */
    {0x9e3280f5, -397, true}, /* and * owner */
    {0x9e36b7cd, -456, true}, /* with * follow */
    {0x9e3cfbfb, -454, true}, /* product */
    {0x9e5a5c0b, -350, true}, /* operation mod */
    {0x9e62bbe0, -489, true}, /* of * new */
    {0x9e6d5018, -266, true}, /* enter * pin */
    {0x9e810434, -301, true}, /* link as */
    {0x9e815178, -342, true}, /* are therefor */
    {0x9e834222, -314, true}, /* 0 * request */
    {0x9e84bb0e, -556, true}, /* lin number */
    {0x9e85b60d, -287, true}, /* when present */
    {0x9e8c4b30, -353, true}, /* be copy */
    {0x9e8ccd0d, -301, true}, /* for * key */
    {0x9e9062e9, 335, false}, /* are * and */
    {0x9e9dff5b, -337, true}, /* ^ connect */
    {0x9eba5427, -429, true}, /* ^ stag */
    {0x9ebf6ec0, -378, true}, /* are shown */
    {0x9ec10a7c, -263, true}, /* library cod */
    {0x9ecaef1a, -339, true}, /* ^ book */
    {0x9ecd2712, -342, true}, /* the creat */
    {0x9ecd6f5d, -345, true}, /* from wher */
    {0x9edd2db9, -392, true}, /* embedding */
    {0x9ee81268, -567, true}, /* pipelin */
    {0x9eea8b96, -436, true}, /* featur visibility */
    {0x9eeb74af, -297, true}, /* it * 0 */
    {0x9eed228a, -702, true}, /* javascript */
    {0x9ef648da, -273, true}, /* money is */
    {0x9f02d843, -319, true}, /* do * past */
    {0x9f065530, -618, true}, /* navigation */
    {0x9f0d4904, -302, true}, /* or pass */
    {0x9f0e2a31, -345, true}, /* the xml */
    {0x9f18ae38, -274, true}, /* ^ train */
    {0x9f1d75b7, -392, true}, /* for * translation */
    {0x9f223f22, -413, true}, /* of * address */
    {0x9f243cae, -280, true}, /* router */
    {0x9f2eadd2, 331, true}, /* commit with */
    {0x9f3251d1, -275, true}, /* script tag */
    {0x9f34a66a, 271, true}, /* has * sam */
    {0x9f39c4c2, 360, true}, /* put the */
    {0x9f3adb49, -277, true}, /* replac block */
    {0x9f41bcf5, -265, true}, /* ask * call */
    {0x9f42ef17, -254, true}, /* is * recommend */
    {0x9f44768a, -252, true}, /* tip * never */
    {0x9f45a7a6, -248, true}, /* account need */
    {0x9f4937b3, -409, true}, /* extract from */
    {0x9f493c8e, -264, true}, /* the cost */
    {0x9f506f07, -301, true}, /* an * key */
    {0x9f5e1029, -281, true}, /* a batch */
    {0x9f61a81e, -458, true}, /* primary */
    {0x9f66c837, -264, true}, /* tag */
    {0x9f72f034, 278, true}, /* carry out */
    {0x9f730942, 268, true}, /* another user */
    {0x9f7a5906, -299, true}, /* exampl * or */
    {0x9f7f05b6, -270, true}, /* the * sync */
    {0x9f7ff3de, -355, true}, /* ^ googl */
    {0x9f8404fc, -258, true}, /* improvement */
    {0x9f8951be, -413, true}, /* current one */
    {0x9f8db7ea, -330, true}, /* functional */
    {0x9f9cb315, -287, true}, /* background * it */
    {0x9f9cfe6f, -295, true}, /* valid * ten */
    {0x9f9fd856, -287, true}, /* prompt * argument */
    {0x9fa03f53, 257, true}, /* let it */
    {0x9fb26fe3, -247, true}, /* ^ natural */
    {0x9fbdbeb1, -260, false}, /* and * on */
    {0x9fbec35f, -274, true}, /* renam * column */
    {0x9fc5e996, -288, true}, /* as * final */
    {0x9fd214d4, -504, true}, /* ^ default */
    {0x9fe11234, -311, true}, /* ther * mor */
    {0x9fe4b017, -631, true}, /* the quot */
    {0x9ff522a0, 262, false}, /* other * that */
    {0x9ffac58e, -245, true}, /* dropdown */
    {0x9ffbaa61, 298, true}, /* a * tak */
    {0x9ffd768c, -333, true}, /* log * kept */
    {0x9ffdd779, 298, true}, /* advisory */
    {0xa00a5be2, -379, false}, /* are * than */
    {0xa01a4eeb, -244, true}, /* point on */
    {0xa01fd8ae, 301, true}, /* befor * show */
    {0xa0310109, -248, true}, /* address for */
    {0xa052680c, -366, true}, /* tim * in */
    {0xa05b071c, -247, false}, /* but do */
    {0xa06053e8, -322, true}, /* a * agreement */
    {0xa07db369, 259, true}, /* pupil */
    {0xa08a3ae3, -254, true}, /* prioritiz */
    {0xa08f9658, -251, true}, /* aws ecr */
    {0xa095eea1, -373, true}, /* isnt * through */
    {0xa0b24083, -294, true}, /* user pay */
    {0xa0c70906, -259, true}, /* latitud longitud */
    {0xa0d29670, -354, true}, /* the * letter */
    {0xa0d4ec7e, 296, true}, /* are fill */
    {0xa0dcdf9e, -247, true}, /* of exist */
    {0xa0e2af06, -313, false}, /* and * who */
    {0xa0e48e1b, -298, true}, /* liv advanc */
    {0xa0e8dfde, -307, true}, /* ^ factory */
    {0xa0f0dc99, -561, true}, /* is 0 */
    {0xa0f63ea4, 484, true}, /* of * user */
    {0xa0f89410, -302, true}, /* low the */
    {0xa0fe745b, 257, true}, /* whatever tool */
    {0xa109cf16, 251, true}, /* it * saf */
    {0xa1106a35, -276, true}, /* http proxy */
    {0xa112d479, 249, true}, /* nam contain */
    {0xa114ced3, -247, true}, /* user error */
    {0xa119d890, 262, true}, /* favour * the */
    {0xa11b2bf1, 285, true}, /* distract */
    {0xa1232ce0, -319, true}, /* for creat */
    {0xa124b90e, 343, true}, /* weather */
    {0xa127ee1a, -258, true}, /* after * incomplet */
    {0xa128b39a, -377, true}, /* bucket * the */
    {0xa13dab29, -494, true}, /* the push */
    {0xa13e7018, 247, true}, /* notic dat */
    {0xa1444523, 313, true}, /* credential */
    {0xa147d8e1, -516, true}, /* gid */
    {0xa14eec74, -303, true}, /* search her */
    {0xa14f0c5f, -261, true}, /* after check */
    {0xa15289aa, -275, true}, /* are now */
    {0xa15a2fb5, -394, true}, /* to render */
    {0xa15e1e94, 389, true}, /* whether * not */
    {0xa15eb814, -450, true}, /* caught */
    {0xa16d66c7, -367, true}, /* a label */
    {0xa17b0a4f, 252, true}, /* for * index */
    {0xa17bb6b3, 304, true}, /* network * of */
    {0xa180de6c, -280, true}, /* messag * kept */
    {0xa183b334, -279, true}, /* new document */
    {0xa18b2e3e, -257, true}, /* under its */
    {0xa19513a2, -306, true}, /* item is */
    {0xa1990cc9, -328, true}, /* unaffect */
    {0xa1a5dcc6, -285, true}, /* it * taken */
    {0xa1a6bfe2, 320, true}, /* disk * the */
    {0xa1b38403, -247, true}, /* bidirectional */
    {0xa1b6fd18, -269, true}, /* mod * for */
    {0xa1b77ec8, -370, true}, /* run default */
    {0xa1b786f7, 253, true}, /* is shorten */
    {0xa1c37814, 282, true}, /* its * form */
    {0xa1d0c9a0, -313, true}, /* the sql */
    {0xa1dc7d30, -271, true}, /* symbolic link */
    {0xa1e49ec3, -252, true}, /* is * shown */
    {0xa1ec38c4, -290, true}, /* test in */
    {0xa1ed92ac, -258, true}, /* external link */
    {0xa1ee357b, -259, true}, /* member to */
    {0xa1f1f506, 262, true}, /* post * to */
    {0xa20529f1, -256, true}, /* chang or */
    {0xa2065b67, 251, true}, /* with whatever */
    {0xa2094d5a, -248, true}, /* sav * result */
    {0xa209ae8b, -324, true}, /* departur */
    {0xa2114ba0, -268, true}, /* and event */
    {0xa21b6cc7, -291, true}, /* so keep */
    {0xa220b5e1, -348, true}, /* plain languag */
    {0xa22b275b, -350, true}, /* tap */
    {0xa23fa777, -585, true}, /* googl */
    {0xa242dbe1, -386, true}, /* vehicl * the */
    {0xa246310a, 300, true}, /* unless another */
    {0xa24d8ee5, -259, true}, /* request * when */
    {0xa254e35b, 403, true}, /* noth about */
    {0xa255dbf7, -978, true}, /* markdown */
    {0xa256f557, -327, true}, /* metadata for */
    {0xa257ec15, -294, true}, /* basic auth */
    {0xa262e652, -329, true}, /* not expos */
    {0xa26569a7, -539, true}, /* set * for */
    {0xa266635d, 275, true}, /* to * bill */
    {0xa2693481, -487, true}, /* text for */
    {0xa274812e, -259, true}, /* altogether */
    {0xa277629c, -273, true}, /* nam on */
    {0xa278b27d, -259, true}, /* smallest */
    {0xa27d6985, 370, true}, /* ^ certify */
    {0xa27d6d67, -523, true}, /* flowchart */
    {0xa2814bf6, -303, true}, /* read it */
    {0xa282c882, -414, true}, /* is roll */
    {0xa29ab77a, -275, true}, /* are * shown */
    {0xa29bbefd, -266, true}, /* user * tool */
    {0xa29fd52f, -249, true}, /* call * all */
    {0xa2a73542, -316, true}, /* as * array */
    {0xa2aa8b8c, -254, true}, /* of * delay */
    {0xa2b0ba02, -304, true}, /* exact match */
    {0xa2be8b77, -353, true}, /* broad */
    {0xa2c89ba6, 291, true}, /* user wallet */
    {0xa2c9ea0c, -251, true}, /* ^ residential */
    {0xa2cb3841, -270, true}, /* do * rely */
    {0xa2cffafa, -245, true}, /* short * in */
    {0xa2d61a69, 281, false}, /* do what */
    {0xa3086674, -280, true}, /* argument that */
    {0xa30c6aad, -283, true}, /* and * lik */
    {0xa30d0372, -282, true}, /* must * positiv */
    {0xa31178f8, -253, true}, /* unresolv */
    {0xa3148310, -299, true}, /* limit maximum */
    {0xa3237302, 257, true}, /* memory * and */
    {0xa323dcb0, -255, true}, /* category * the */
    {0xa33209b6, -407, true}, /* is * per */
    {0xa339df23, 292, true}, /* pod * a */
    {0xa33e39fd, -356, true}, /* own * the */
    {0xa35b42f0, -257, true}, /* a * contain */
    {0xa35d2d95, 256, true}, /* any sourc */
    {0xa360e994, -338, false}, /* an * when */
    {0xa3693c36, 261, true}, /* go * after */
    {0xa36be210, 342, true}, /* the risk */
    {0xa370428d, -302, false}, /* not not */
    {0xa374584d, -413, false}, /* be an */
    {0xa378d71d, -269, true}, /* lot */
    {0xa37de08d, -258, true}, /* what * did */
    {0xa37f45de, -629, true}, /* initial */
    {0xa38233bf, -269, true}, /* sourc lin */
    {0xa388cb0e, -465, true}, /* at start */
    {0xa38ed355, 292, true}, /* the built */
    {0xa38ff1e6, -447, true}, /* cooki is */
    {0xa392acad, -313, true}, /* differ * the */
    {0xa39be1dd, -341, true}, /* get trac */
    {0xa3a50cd3, 308, true}, /* housekeep */
    {0xa3a6e864, -369, true}, /* criteria */
    {0xa3c00558, -260, true}, /* current location */
    {0xa3c2f468, -297, true}, /* session with */
    {0xa3c924d8, -437, false}, /* and * if */
    {0xa3d62723, -337, true}, /* even * internal */
    {0xa3d81180, -359, true}, /* client * it */
    {0xa3d8bf0f, -361, true}, /* stat * each */
    {0xa3dc8635, 264, false}, /* and * an */
    {0xa3ddd924, 264, true}, /* by set */
    {0xa3e45a36, -404, true}, /* availabl in */
    {0xa3e8794d, -312, true}, /* passag */
    {0xa3ec524a, -292, true}, /* below * is */
    {0xa3f06226, -280, true}, /* befor * stor */
    {0xa3f0ef2a, -255, true}, /* account * by */
    {0xa3f1b00c, -406, true}, /* user * call */
    {0xa3f634ed, -389, true}, /* task with */
    {0xa3f75892, 258, true}, /* address * as */
    {0xa3fadcff, -456, true}, /* sdk */
    {0xa3ff7bb9, -258, true}, /* git remot */
    {0xa407ece9, -250, true}, /* dat in */
    {0xa4113bf5, 363, true}, /* on * host */
    {0xa41299c0, -403, true}, /* indicat if */
    {0xa41672f9, -299, true}, /* common */
    {0xa41a5828, -346, true}, /* ^ stack */
    {0xa41b53bc, -365, true}, /* and * try */
    {0xa41dd97d, -334, true}, /* member of */
    {0xa41e1cf9, 248, true}, /* is through */
    {0xa41e8c13, 245, true}, /* thi */
    {0xa4290c5b, -349, true}, /* triag */
    {0xa42badd5, -755, true}, /* and cant */
    {0xa42f0e1a, 340, true}, /* approv */
    {0xa43258d6, -567, true}, /* desc */
    {0xa43a6c1a, -266, false}, /* of * after */
    {0xa43cf802, 250, true}, /* fulfill */
    {0xa43f1ca0, 280, true}, /* through * one */
    {0xa4443bc3, -273, true}, /* the group */
    {0xa446c2f6, -268, true}, /* least onc */
    {0xa4475631, -386, true}, /* get health */
    {0xa448d83f, -460, true}, /* sort order */
    {0xa44d6a7e, 250, true}, /* without review */
    {0xa4502899, -297, true}, /* are render */
    {0xa450a107, -259, true}, /* tier */
    {0xa454af68, 271, true}, /* company card */
    {0xa4579931, -317, true}, /* customiz */
    {0xa458ae47, -404, true}, /* plain word */
    {0xa45b8233, -257, true}, /* visit * and */
    {0xa4609b29, -379, true}, /* nam the */
    {0xa465ba15, -366, true}, /* ^ component */
    {0xa468626d, 325, true}, /* bank * for */
    {0xa47a5460, -386, true}, /* of * result */
    {0xa47cf5b6, 397, true}, /* apply for */
    {0xa47e8b64, -279, true}, /* messag after */
    {0xa4835f9e, -296, true}, /* never * thi */
    {0xa48c2a6b, -308, true}, /* explicit * to */
    {0xa48ca0e4, -481, true}, /* of * parent */
    {0xa49606b5, -297, true}, /* parameter * be */
    {0xa498cdc4, -305, true}, /* notion retriev */
    {0xa49bb584, 262, true}, /* rul and */
    {0xa4a1c8ec, -444, true}, /* ^ html */
    {0xa4a75ff3, -267, true}, /* fil using */
    {0xa4a94460, -499, true}, /* after * second */
    {0xa4ac5740, -274, true}, /* you * hav */
    {0xa4ad0a76, -428, true}, /* in * dashboard */
    {0xa4afc292, -246, true}, /* the simpl */
    {0xa4ba2930, -256, true}, /* determin if */
    {0xa4bd92af, -304, true}, /* show all */
    {0xa4c84f22, -298, true}, /* emulator */
    {0xa4ca5e24, 252, false}, /* into * for */
    {0xa4cc264c, -267, true}, /* includ content */
    {0xa4d0b9a8, -349, true}, /* and * whether */
    {0xa4da0bd9, -292, true}, /* proceed */
    {0xa4daf4d5, -311, true}, /* is * way */
    {0xa4db4076, -245, true}, /* concurrency is */
    {0xa4e75a24, -444, true}, /* cuda */
    {0xa4f30456, -279, true}, /* subtre */
    {0xa4fa55db, -289, true}, /* draft * for */
    {0xa4fdd629, -247, true}, /* an upload */
    {0xa4fe926b, 259, true}, /* whichever * is */
    {0xa50a4373, -326, true}, /* folder * are */
    {0xa50e73e0, -323, true}, /* behalf * they */
    {0xa516f99c, -270, true}, /* show * with */
    {0xa527cdc2, -279, true}, /* authentication is */
    {0xa532e2cf, 264, true}, /* prompt for */
    {0xa534ea16, -322, true}, /* the * public */
    {0xa53a50be, -246, true}, /* inbox and */
    {0xa53cd71c, -252, true}, /* for performanc */
    {0xa53dd255, -619, true}, /* performanc */
    {0xa53ff93b, -419, true}, /* sinc * 0 */
    {0xa542bd4a, 285, true}, /* verification of */
    {0xa546f0c6, -260, true}, /* from * content */
    {0xa54c5e72, -369, true}, /* run * query */
    {0xa54ea8f6, 244, true}, /* of * disput */
    {0xa5530273, -318, true}, /* privat spac */
    {0xa5546ed6, 321, true}, /* newsletter */
    {0xa5661fdf, -249, true}, /* query only */
    {0xa56fa2b9, -284, true}, /* with * extension */
    {0xa56fa47d, -318, true}, /* ten * and */
    {0xa5723144, -281, true}, /* ring is */
    {0xa5773f5f, -287, true}, /* port forward */
    {0xa57a78e9, -270, true}, /* order has */
    {0xa57b4d44, -255, true}, /* apart */
    {0xa5937de4, -662, true}, /* user which */
    {0xa596ae76, -272, true}, /* key * leak */
    {0xa5972fe2, -307, true}, /* sav and */
    {0xa598f1f9, -463, true}, /* upload * the */
    {0xa59e530d, -253, true}, /* good for */
    {0xa5a3993d, 256, true}, /* is compact */
    {0xa5a727aa, -301, true}, /* arn */
    {0xa5a87e0a, -327, true}, /* block and */
    {0xa5aa74e0, 390, true}, /* unread * and */
    {0xa5b82170, -287, true}, /* cost mor */
    {0xa5b8e02c, -247, true}, /* subscription to */
    {0xa5bb618c, -399, true}, /* a * databas */
    {0xa5bc5280, -300, true}, /* the strict */
    {0xa5c91956, 285, true}, /* another * run */
    {0xa5cd67a7, 381, true}, /* ^ wher */
    {0xa5cd813c, -372, true}, /* hypothesi */
    {0xa5d0bf46, -250, true}, /* minlat * maxlat */
    {0xa5d4239e, -326, true}, /* current */
    {0xa5d5940c, -319, true}, /* approach */
    {0xa5dbbdd3, -322, true}, /* tim on */
    {0xa5e596d4, -272, true}, /* ^ defin */
    {0xa5e767e4, 282, true}, /* ticket that */
    {0xa5ed830a, -535, false}, /* is * which */
    {0xa5ef4127, 262, true}, /* describ */
    {0xa5f16962, 270, true}, /* location * sent */
    {0xa5f7cafd, -258, true}, /* for * branch */
    {0xa5f88720, -290, true}, /* fail * 0 */
    {0xa5fbc2c7, -360, true}, /* sav * not */
    {0xa5fcc41d, 290, true}, /* host can */
    {0xa5fff730, 248, true}, /* are author */
    {0xa601ffd8, -247, true}, /* if * operation */
    {0xa604c394, 302, true}, /* checksum */
    {0xa618c3e9, -592, true}, /* return it */
    {0xa61b50f5, -319, true}, /* arbitrary command */
    {0xa61cbbbc, -378, true}, /* not try */
    {0xa61f3747, -266, true}, /* in * payment */
    {0xa62016df, -330, true}, /* it * sent */
    {0xa62224c7, -408, true}, /* is already */
    {0xa626ca14, 284, true}, /* empty * remov */
    {0xa631ad74, -262, true}, /* replac * and */
    {0xa638d808, -245, true}, /* get asset */
    {0xa63c288e, -260, true}, /* copy * production */
    {0xa63e8669, -265, true}, /* number to */
    {0xa63f9a19, -275, true}, /* coordinat are */
    {0xa6477019, 321, true}, /* by * tool */
    {0xa64eeade, -404, true}, /* a * chang */
    {0xa655c26c, 306, true}, /* may approv */
    {0xa655ed8c, -383, true}, /* character */
    {0xa6602314, -291, true}, /* tool * get */
    {0xa660af92, -249, true}, /* ^ quiet */
    {0xa6680bda, -280, true}, /* with * init */
    {0xa6699031, -283, true}, /* simplest */
    {0xa66c7017, 329, true}, /* own * is */
    {0xa66ebe4a, 311, true}, /* and drop */
    {0xa67523b9, -260, true}, /* the * collection */
    {0xa67626f4, -446, true}, /* random */
    {0xa676a1a9, 350, true}, /* the preferenc */
    {0xa67791c5, -282, true}, /* blur * the */
    {0xa6786762, 345, true}, /* minut is */
    {0xa67cd800, -264, true}, /* faster and */
    {0xa680b1a8, -294, true}, /* get * befor */
    {0xa6849541, 297, true}, /* from liv */
    {0xa68fcf6f, -263, true}, /* ^ goal */
    {0xa691c63a, 314, true}, /* tool * be */
    {0xa6924052, 345, true}, /* goe on */
    {0xa69644c9, -265, true}, /* consistent * the */
    {0xa696a03d, -300, true}, /* allow * can */
    {0xa69c27b4, -418, true}, /* row and */
    {0xa6a50d0f, -255, true}, /* still * a */
    {0xa6adf8d9, 280, true}, /* conversation is */
    {0xa6b1c9ac, -427, true}, /* in * 0 */
    {0xa6b5c2cd, 289, true}, /* log it */
    {0xa6cf94c6, -261, true}, /* the final */
    {0xa6d0b7d8, -612, true}, /* replacement */
    {0xa6e4bf66, 358, true}, /* disk */
    {0xa6ee83fa, -294, true}, /* ^ weather */
    {0xa6fe2fea, -647, true}, /* geometry */
    {0xa70285c7, -311, true}, /* defang */
    {0xa7045fc5, -318, true}, /* text * in */
    {0xa7066b5e, -284, false}, /* to so */
    {0xa706ca83, -303, true}, /* the * beforehand */
    {0xa70d5c4e, -400, true}, /* the crawl */
    {0xa71bd3db, -362, true}, /* exit cod */
    {0xa7205231, -538, true}, /* the * see */
    {0xa7228ddc, 267, true}, /* append to */
    {0xa725b625, -298, true}, /* writ * log */
    {0xa7260c8c, 249, true}, /* production databas */
    {0xa7271772, -362, true}, /* mxcell */
    {0xa7327581, -487, true}, /* the wrong */
    {0xa73e676d, -266, true}, /* the * cursor */
    {0xa747fc78, 335, true}, /* draft * complet */
    {0xa749654c, -336, true}, /* add * item */
    {0xa7558ff5, -446, true}, /* ^ submit */
    {0xa75a8814, 314, true}, /* payout * to */
    {0xa76bbe70, -254, true}, /* need * result */
    {0xa76bedd1, -245, true}, /* an order */
    {0xa773fb10, -266, true}, /* keep * copy */
    {0xa77be896, -394, true}, /* as * last */
    {0xa7826713, -290, true}, /* scop to */
    {0xa7848735, -285, true}, /* pass * format */
    {0xa78c59ea, -331, true}, /* prompt injection */
    {0xa7929962, 344, true}, /* the fact */
    {0xa79312ac, -348, true}, /* which * fil */
    {0xa7a6c1a8, 298, true}, /* in disput */
    {0xa7a6d1e1, 449, true}, /* concern */
    {0xa7aa83df, -253, true}, /* git tag */
    {0xa7b3c725, -328, true}, /* figma fil */
    {0xa7b8c652, -324, true}, /* a javascript */
    {0xa7b8fc71, -350, true}, /* public to */
    {0xa7bec2a6, -296, true}, /* when * target */
    {0xa7ca8290, -306, true}, /* nam * ambiguou */
    {0xa7ce6d95, -406, true}, /* we hav */
    {0xa7d1ad62, -294, true}, /* got */
    {0xa7d4edb6, -388, true}, /* act * behalf */
    {0xa7d9ae95, -327, false}, /* then * the */
    {0xa7e16a8f, -305, true}, /* ascend */
    {0xa7e7614e, 253, true}, /* log on */
    {0xa7ead90d, -262, true}, /* given at */
    {0xa7ef48df, 263, true}, /* promot the */
    {0xa7f0fde9, -324, true}, /* of * period */
    {0xa7f684f6, -275, true}, /* stat * a */
    {0xa7fc148b, -317, false}, /* for that */
    {0xa800d18f, -255, true}, /* thi * automatical */
    {0xa8090bd2, 249, true}, /* ^ everyth */
    {0xa80b9b86, -424, true}, /* first tim */
    {0xa80dcba8, -269, true}, /* need * reason */
    {0xa80ec225, 280, true}, /* field can */
    {0xa81b198c, -295, true}, /* prompt nor */
    {0xa81b24f2, -261, true}, /* first * get */
    {0xa81de2e8, -312, true}, /* use * read */
    {0xa825056e, -354, true}, /* sandbox * for */
    {0xa8378117, 332, true}, /* whenever */
    {0xa83d5815, 255, true}, /* cfg the */
    {0xa8400e4d, -265, true}, /* the edg */
    {0xa84c1c31, -430, true}, /* for review */
    {0xa85b32ca, -333, true}, /* 0 word */
    {0xa85b6e00, -311, true}, /* not yet */
    {0xa85f0c99, 307, true}, /* sandbox * is */
    {0xa866bb48, -337, true}, /* identity * the */
    {0xa8695d2f, -559, true}, /* street */
    {0xa8709b63, -254, true}, /* payment * has */
    {0xa885d8db, -282, true}, /* or * error */
    {0xa88a3367, -319, true}, /* a * mail */
    {0xa88c43d4, 417, true}, /* thos * the */
    {0xa8982718, -435, true}, /* ^ topic */
    {0xa89a140a, -389, true}, /* a given */
    {0xa8a03ac1, -332, true}, /* comment content */
    {0xa8a1e815, -362, true}, /* and * mor */
    {0xa8a75f77, 332, true}, /* ^ reply */
    {0xa8aa3348, -282, true}, /* card * add */
    {0xa8aa75d1, -248, true}, /* token * access */
    {0xa8ae3554, -286, true}, /* old key */
    {0xa8c08af9, 312, true}, /* confirm * on */
    {0xa8c6d7c4, -439, true}, /* to disk */
    {0xa8ccb839, -442, false}, /* which to */
    {0xa8d53eaf, -359, true}, /* over * limit */
    {0xa8d65cf0, -342, true}, /* pass and */
    {0xa8dcf111, 264, true}, /* to * market */
    {0xa8e52ce1, -333, true}, /* summaris them */
    {0xa8f0d4ad, -253, true}, /* all * issu */
    {0xa8f2c1e1, -312, true}, /* nam used */
    {0xa8fb94d4, -265, true}, /* chang if */
    {0xa9055863, -354, true}, /* new key */
    {0xa90882b1, -408, true}, /* patch */
    {0xa90d7275, -402, true}, /* long run */
    {0xa90db7a5, 379, true}, /* wallet */
    {0xa90ede8b, -481, true}, /* container */
    {0xa9174b2f, -250, true}, /* for * task */
    {0xa92c4155, -245, true}, /* it * latest */
    {0xa92ea7d3, -279, true}, /* port of */
    {0xa92f5ac4, -286, true}, /* debug process */
    {0xa930e87a, -358, true}, /* return * raw */
    {0xa934fe07, -436, true}, /* ^ messag */
    {0xa93aa77e, -329, true}, /* constrain */
    {0xa93dcbd9, 365, true}, /* the machin */
    {0xa93e2f53, 275, true}, /* host befor */
    {0xa94053ab, -313, true}, /* public * can */
    {0xa94e41f4, 260, true}, /* model * has */
    {0xa95332b3, -364, true}, /* by * dat */
    {0xa9599b48, -297, true}, /* t */
    {0xa95a49f9, -274, true}, /* provid * to */
    {0xa961f6b1, 247, true}, /* need * check */
    {0xa96593f3, -292, true}, /* identity of */
    {0xa967dbf8, 285, true}, /* thos on */
    {0xa969c2b3, -319, true}, /* a mail */
    {0xa96f957f, -392, true}, /* are mask */
    {0xa972ddde, -362, true}, /* click on */
    {0xa9735156, -269, true}, /* ^ declin */
    {0xa973c7e5, -256, true}, /* command can */
    {0xa976e509, -280, true}, /* set tru */
    {0xa977f6aa, -315, true}, /* element is */
    {0xa9785371, -393, true}, /* who tak */
    {0xa97b1de9, -474, true}, /* independent */
    {0xa985433b, -372, true}, /* thi * search */
    {0xa987261a, -502, true}, /* per */
    {0xa99d78e1, 277, true}, /* hom * to */
    {0xa9ad1dbe, -299, true}, /* the retry */
    {0xa9b090db, -463, true}, /* threadid */
    {0xa9b21f8b, 312, true}, /* green * it */
    {0xa9b3d7b9, 270, true}, /* forbidden */
    {0xa9b53f78, -270, true}, /* human * nam */
    {0xa9bac124, -244, true}, /* timestamp * the */
    {0xa9c8a195, -611, true}, /* tru if */
    {0xa9e9dd8d, -356, true}, /* what * return */
    {0xa9eb6a1b, -261, true}, /* other * parameter */
    {0xa9ecaa9c, 263, true}, /* parameter when */
    {0xa9f02b50, 282, true}, /* on * public */
    {0xa9f30a16, -302, true}, /* match ask */
    {0xa9f6438c, -302, false}, /* be * so */
    {0xa9f7e372, -279, true}, /* the * bound */
    {0xa9fbb1ac, -456, true}, /* an explicit */
    {0xa9fd6018, -246, true}, /* with fil */
    {0xaa0191e3, -624, true}, /* mean that */
    {0xaa03997d, -262, true}, /* reset * stat */
    {0xaa09080b, 444, true}, /* dump */
    {0xaa0c478e, -292, true}, /* it alon */
    {0xaa115771, -368, true}, /* the * gid */
    {0xaa1b668e, -275, true}, /* log * for */
    {0xaa21568f, -266, true}, /* of * gpu */
    {0xaa222633, -258, true}, /* track * git */
    {0xaa2b8962, -249, true}, /* next * is */
    {0xaa2cb542, 285, true}, /* report to */
    {0xaa311aa4, -297, true}, /* in * sam */
    {0xaa32223c, 317, true}, /* moderation */
    {0xaa396f79, -267, true}, /* your respons */
    {0xaa3dff17, -668, true}, /* cursor */
    {0xaa3e80bf, -499, true}, /* requirement */
    {0xaa3e91e3, -371, true}, /* the revision */
    {0xaa411078, -275, true}, /* subscription */
    {0xaa41d36b, 261, true}, /* for noth */
    {0xaa451064, 269, true}, /* fil * so */
    {0xaa529343, -273, true}, /* rank candidat */
    {0xaa5a6184, 276, true}, /* comput on */
    {0xaa698414, -382, true}, /* output format */
    {0xaa773145, -446, true}, /* rollback */
    {0xaa78e3ce, -261, true}, /* consumer nam */
    {0xaa7d37d4, -335, true}, /* that run */
    {0xaa7db0f7, -262, true}, /* test and */
    {0xaa82bb89, 275, true}, /* the * repo */
    {0xaa833d5b, -296, true}, /* never set */
    {0xaa8c3079, -448, true}, /* subdomain */
    {0xaa8cd0bd, -258, true}, /* operation of */
    {0xaa90e088, -248, true}, /* rfc */
    {0xaa929f3c, -313, true}, /* support * no */
    {0xaa940d91, -284, true}, /* a limit */
    {0xaa9d204b, -358, false}, /* and who */
    {0xaaa2ddf5, -331, true}, /* login * a */
    {0xaaa55f1f, 291, true}, /* account */
    {0xaaa9349c, 283, false}, /* other are */
    {0xaaba1d8b, -403, true}, /* section */
    {0xaabcfe4b, 370, false}, /* do so */
    {0xaac98c06, -303, true}, /* stop after */
    {0xaaccb588, -369, true}, /* a confirmation */
    {0xaacd04c4, 351, true}, /* as pass */
    {0xaacd1972, -248, true}, /* thi can */
    {0xaad0b825, -258, true}, /* may try */
    {0xaadcdc96, -265, true}, /* one credit */
    {0xaae1304b, -320, true}, /* send * left */
    {0xaae6aa2c, 314, true}, /* ^ crash */
    {0xaaeb0ee1, -283, true}, /* return * query */
    {0xaaecb11a, 306, true}, /* the * rul */
    {0xaaf6c466, -260, true}, /* member * hand */
    {0xaafa5f74, -321, true}, /* idempotency */
    {0xaafc246e, 310, true}, /* search * are */
    {0xaafc9c0f, -246, true}, /* execut * for */
    {0xab065661, 255, true}, /* should * thi */
    {0xab1cdf98, -258, true}, /* sort * by */
    {0xab207134, -362, true}, /* for administrator */
    {0xab20b688, 261, true}, /* older */
    {0xab323142, -292, true}, /* function */
    {0xab3de927, -273, true}, /* say * that */
    {0xab4112fa, -285, true}, /* stack trac */
    {0xab48c869, -328, true}, /* the amount */
    {0xab4c3746, -277, true}, /* fetch it */
    {0xab52a4ad, -399, true}, /* for * tag */
    {0xab5d9ef6, -274, true}, /* return tru */
    {0xab64fa63, -267, true}, /* migration in */
    {0xab686d61, 261, true}, /* participant who */
    {0xab7cd8d8, -283, true}, /* warn * is */
    {0xab7f1bea, -247, true}, /* ^ web */
    {0xab80c6f9, -311, true}, /* is estimat */
    {0xab84004a, -284, false}, /* and * was */
    {0xab87f9e9, -328, true}, /* number * are */
    {0xab883153, -465, true}, /* agent id */
    {0xab88edc5, -260, true}, /* and cheaper */
    {0xab8aede6, -405, true}, /* own by */
    {0xab8f8ae6, -321, true}, /* referenc number */
    {0xab92ade6, -719, true}, /* you want */
    {0xaba124ed, -294, true}, /* trigger typ */
    {0xaba4127b, -317, true}, /* the color */
    {0xabba09c4, -287, true}, /* current * if */
    {0xabbab0e2, -273, true}, /* order in */
    {0xabbd0b3f, 283, true}, /* everyth * is */
    {0xabccc79b, -279, true}, /* from * url */
    {0xabcd79c8, -262, true}, /* model * for */
    {0xabce30c7, -322, true}, /* campaign to */
    {0xabce335e, -302, true}, /* sandbox * no */
    {0xabd54f7f, -248, true}, /* null for */
    {0xabda10ca, -610, true}, /* semantic */
    {0xabdc2143, -328, true}, /* error * a */
    {0xabdd1c55, -254, true}, /* pick another */
    {0xabe2bf6b, -250, true}, /* generat * new */
    {0xabe32b35, -315, true}, /* return * full */
    {0xabeb103b, -295, true}, /* dd */
    {0xabed709a, -282, true}, /* failur * the */
    {0xabf27257, -263, true}, /* recip and */
    {0xabf46c44, -273, true}, /* ask * they */
    {0xabf47a85, -269, true}, /* nod connection */
    {0xabf82936, -451, true}, /* alway ask */
    {0xabff0422, -263, true}, /* host connector */
    {0xac090d63, 476, true}, /* among */
    {0xac16ffc2, -263, true}, /* for * miss */
    {0xac19dd97, -262, false}, /* can * up */
    {0xac285ef2, -297, true}, /* unless the */
    {0xac29e3bc, -336, true}, /* test databas */
    {0xac2a3068, -254, true}, /* updat monitor */
    {0xac2c3f73, -266, true}, /* of nod */
    {0xac2c63e1, 299, true}, /* a bucket */
    {0xac2db2e9, -420, true}, /* src */
    {0xac314788, -316, true}, /* accessibility scan */
    {0xac391090, -253, true}, /* mapboxrender */
    {0xac3fd56d, -276, true}, /* cut the */
    {0xac4392c9, -333, true}, /* ask * user */
    {0xac4d4e5e, -420, true}, /* an account */
    {0xac515127, -298, true}, /* unify */
    {0xac5c3721, -403, true}, /* level * the */
    {0xac63769e, -263, true}, /* stat * check */
    {0xac64c605, -305, true}, /* exist * to */
    {0xac650b51, -547, true}, /* featur */
    {0xac66ffeb, -244, true}, /* browser get */
    {0xac68499d, -336, true}, /* no * effect */
    {0xac68f1f1, 357, true}, /* their manager */
    {0xac6b3d08, -409, true}, /* fourteen day */
    {0xac6b9a6b, -306, true}, /* of * back */
    {0xac6e3d07, -251, true}, /* the * per */
    {0xac7064b9, -430, true}, /* be sav */
    {0xac738b26, -276, true}, /* lan */
    {0xac75a126, 289, true}, /* review comment */
    {0xac7b0225, 301, true}, /* are charg */
    {0xac7c1c70, 248, true}, /* ^ sell */
    {0xac80dbc4, 285, true}, /* of * model */
    {0xac83b88c, -340, true}, /* was successful */
    {0xac87cc88, -423, true}, /* of * organisation */
    {0xac886d75, -284, true}, /* to * empty */
    {0xac93f370, -261, true}, /* the lockfil */
    {0xac9491cd, -375, true}, /* its * nam */
    {0xac961ec2, -253, true}, /* repo path */
    {0xac978f07, -266, true}, /* user includ */
    {0xaca1cc53, -262, true}, /* captur */
    {0xaca3935c, -279, true}, /* kill */
    {0xacb0cd76, -566, true}, /* ^ detach */
    {0xacb2e915, -345, true}, /* leav * in */
    {0xacc1ead5, -418, true}, /* do * hav */
    {0xacc7cb87, -261, true}, /* to * every */
    {0xacd7eafe, -259, true}, /* further tool */
    {0xacdd24fb, -324, true}, /* are forward */
    {0xacdd4a61, -496, true}, /* for action */
    {0xace30a78, -278, true}, /* comfyui */
    {0xace6b738, -337, true}, /* you already */
    {0xacf130ca, -266, true}, /* call * one */
    {0xacf2c065, 309, true}, /* the two */
    {0xacfce878, -352, true}, /* delet * can */
    {0xad041fac, -247, true}, /* property * to */
    {0xad0bb7f1, -495, true}, /* not stor */
    {0xad0c6155, -306, true}, /* domain * and */
    {0xad0ca2bf, -335, true}, /* translat */
    {0xad0d4218, -305, true}, /* ^ relation */
    {0xad0dcd0e, 281, true}, /* preferenc */
    {0xad1054b1, -419, true}, /* be return */
    {0xad13b91a, 309, true}, /* the * history */
    {0xad159561, -264, true}, /* includ any */
    {0xad2cff6f, -351, true}, /* pag through */
    {0xad2d16ba, -427, true}, /* a * result */
    {0xad367e2b, 256, true}, /* an external */
    {0xad427319, -378, true}, /* to * pool */
    {0xad47bac8, 327, true}, /* the dif */
    {0xad4bb140, -649, true}, /* notebooklm */
    {0xad577100, 255, true}, /* customer * number */
    {0xad5a7f18, -354, true}, /* non for */
    {0xad5ff42b, -339, true}, /* link of */
    {0xad652e7f, -299, true}, /* administrator * turn */
    {0xad7eff3f, -338, true}, /* annotat tag */
    {0xad837f32, -422, true}, /* sort */
    {0xad844f33, -268, true}, /* browser * request */
    {0xad8b3336, -258, true}, /* the * port */
    {0xad8cfffb, -418, true}, /* directory in */
    {0xad9d5e00, -308, true}, /* address match */
    {0xada5d370, -403, true}, /* solution */
    {0xada8043a, -317, true}, /* show * first */
    {0xadaab81f, -350, true}, /* screen is */
    {0xadaed589, -365, true}, /* own word */
    {0xadaeee76, 349, false}, /* and * that */
    {0xadb333fc, -261, true}, /* requir access */
    {0xadc3225f, -348, true}, /* must * used */
    {0xadcf7944, -281, true}, /* of availabl */
    {0xadd5045a, 275, true}, /* the diagnosi */
    {0xadd94f86, -366, true}, /* return issu */
    {0xadd9ae8f, -253, true}, /* and lastmodify */
    {0xaddee27a, 255, true}, /* the block */
    {0xade2fc9b, -334, true}, /* 0 * latest */
    {0xade379bd, 263, true}, /* token * all */
    {0xadf2fd49, -349, true}, /* by * number */
    {0xadf419bd, -326, true}, /* build * imag */
    {0xadf4c799, -298, true}, /* process that */
    {0xae034ffd, 324, true}, /* child is */
    {0xae03afe0, 252, true}, /* to * candidat */
    {0xae080f43, -321, true}, /* from * end */
    {0xae0c6969, -297, true}, /* use * sam */
    {0xae0e1fdf, -297, true}, /* keep no */
    {0xae13a82f, 257, true}, /* privat address */
    {0xae15c55c, 250, true}, /* packag * run */
    {0xae1b01f3, -248, true}, /* ^ alignment */
    {0xae1ff264, -358, true}, /* are refresh */
    {0xae2548df, 268, true}, /* the employ */
    {0xae2d756a, 245, true}, /* other * server */
    {0xae3212eb, -270, true}, /* action * chang */
    {0xae415fc7, -303, true}, /* is immutabl */
    {0xae47615a, -363, true}, /* record includ */
    {0xae47e5b6, -277, true}, /* consol */
    {0xae4cbc91, -257, true}, /* ^ resolution */
    {0xae4f91e4, -308, true}, /* full list */
    {0xae5414ac, -277, true}, /* ^ passphras */
    {0xae5d7886, 278, true}, /* sheet is */
    {0xae6003df, 257, true}, /* external */
    {0xae6d7efd, -313, true}, /* sav * belong */
    {0xae6dcf74, 245, true}, /* log and */
    {0xae7c1974, -346, true}, /* list * without */
    {0xae7d3471, 263, true}, /* is taken */
    {0xae7fa298, -504, true}, /* level */
    {0xae811470, -304, true}, /* view * to */
    {0xae854c9f, 305, true}, /* comp */
    {0xae897f56, -408, true}, /* backup of */
    {0xae97ba76, 281, true}, /* tool result */
    {0xae9f7927, -367, true}, /* not * us */
    {0xaea4a6cb, 264, true}, /* databas of */
    {0xaeacb796, 277, true}, /* argument * all */
    {0xaeb8f57d, -706, true}, /* not run */
    {0xaeb9524a, -787, true}, /* user to */
    {0xaec11af4, -273, true}, /* link * link */
    {0xaec7a9ed, -299, true}, /* descend */
    {0xaeca9996, -437, true}, /* prefer * over */
    {0xaed36987, -252, true}, /* check * statu */
    {0xaed3c022, -453, true}, /* not * visibl */
    {0xaed5a69c, -356, true}, /* on whil */
    {0xaeda7744, -261, true}, /* pet */
    {0xaef113bb, -330, true}, /* ^ navigat */
    {0xaef4ab9a, 305, true}, /* from * thread */
    {0xaef8bbdc, -286, true}, /* next day */
    {0xaefb9ed6, -255, true}, /* with * assistant */
    {0xaefde653, -384, true}, /* session * and */
    {0xaf00ae9d, -348, true}, /* geolocation */
    {0xaf067687, -346, true}, /* agent * thi */
    {0xaf0d5de8, -293, true}, /* are * accept */
    {0xaf0e61ca, -429, true}, /* ^ map */
    {0xaf131322, -298, true}, /* search if */
    {0xaf13b3c1, -293, true}, /* a * dialog */
    {0xaf1cbdf5, -326, true}, /* review * with */
    {0xaf1f9991, -436, true}, /* all key */
    {0xaf22d4f5, -291, true}, /* new * content */
    {0xaf279252, -247, true}, /* test failur */
    {0xaf28ace7, -399, true}, /* and refus */
    {0xaf3f3df6, -251, true}, /* tv */
    {0xaf465223, -303, true}, /* residential */
    {0xaf46d214, 384, true}, /* further notic */
    {0xaf487928, 270, true}, /* has * mov */
    {0xaf4c17e5, -279, true}, /* sourc * for */
    {0xaf533c8d, -316, true}, /* cach and */
    {0xaf5855aa, -339, true}, /* prompt with */
    {0xaf5df6ff, -276, true}, /* answer are */
    {0xaf6f5112, -272, true}, /* shift after */
    {0xaf75057b, -330, true}, /* look them */
    {0xaf7ee077, -487, false}, /* are the */
    {0xaf850821, -379, true}, /* edit as */
    {0xaf897407, 297, true}, /* the * lin */
    {0xaf941fe5, -271, false}, /* on * they */
    {0xaf9a3d40, -279, false}, /* so and */
    {0xaf9d1fc7, -354, true}, /* pendingapproval */
    {0xafa9a3ab, -244, false}, /* befor or */
    {0xafb60b69, -329, true}, /* and * execut */
    {0xafb86d45, -247, true}, /* mail them */
    {0xafbbb7d5, -377, true}, /* whereupon the */
    {0xafbd347a, -550, true}, /* open hour */
    {0xafbeb214, 279, true}, /* persist the */
    {0xafc5887e, -297, true}, /* unless * server */
    {0xafc82d4b, -278, true}, /* expression in */
    {0xafd169e6, -275, true}, /* filenam to */
    {0xafd7f596, -316, true}, /* of * execut */
    {0xafd90bf2, -269, true}, /* add tim */
    {0xafdc8cde, -320, true}, /* system * prompt */
    {0xafde053e, 318, true}, /* invoic on */
    {0xafe272bd, -285, true}, /* moderat */
    {0xafe6ced3, -271, true}, /* quick * check */
    {0xafe94abf, -538, true}, /* by * user */
    {0xafea68c7, -285, true}, /* only call */
    {0xafeb95f7, -311, true}, /* ios simulator */
    {0xaffa364e, -391, true}, /* cas insensitiv */
    {0xaffcec1f, -344, true}, /* for * component */
    {0xaffe8aab, 290, true}, /* knowledg * that */
    {0xb00904ae, -262, true}, /* user press */
    {0xb01570be, -282, true}, /* includ custom */
    {0xb02c3b00, -266, true}, /* clon * repository */
    {0xb02cc1ef, -293, true}, /* creat * and */
    {0xb02e38dc, -293, true}, /* work is */
    {0xb03a9e9a, -265, true}, /* can * switch */
    {0xb051ff6b, -321, true}, /* browser and */
    {0xb0538707, -430, true}, /* requir * action */
    {0xb0578240, -332, true}, /* webhook and */
    {0xb059c9a7, -259, true}, /* to * history */
    {0xb05a2bb9, 261, true}, /* outbox */
    {0xb05d8c83, -252, true}, /* of * tim */
    {0xb05e6ea9, -254, true}, /* login command */
    {0xb06d7981, 300, false}, /* is * and */
    {0xb06db7fb, -277, true}, /* controller */
    {0xb070b6b6, 341, true}, /* find in */
    {0xb07378a0, 344, true}, /* packag is */
    {0xb07a8acd, 286, true}, /* outsid * project */
    {0xb07e36a0, -284, true}, /* can unlock */
    {0xb07f4ed5, -272, true}, /* ^ either */
    {0xb0820674, -291, true}, /* thi run */
    {0xb09770a3, -334, true}, /* languag for */
    {0xb0994258, -250, true}, /* owner * on */
    {0xb0a00eb2, -306, true}, /* a task */
    {0xb0a10458, -306, true}, /* json str */
    {0xb0a1ff3f, -345, true}, /* can * approval */
    {0xb0b33bd2, 421, true}, /* extend by */
    {0xb0b4fba7, -262, true}, /* a * registry */
    {0xb0b6d6a3, 256, true}, /* verify when */
    {0xb0bf3a72, 389, true}, /* whether or */
    {0xb0c86b45, -266, true}, /* about 0 */
    {0xb0cf6442, -336, true}, /* ask * when */
    {0xb0d12389, -260, true}, /* plan that */
    {0xb0d61738, -265, true}, /* ^ subsequent */
    {0xb0ddf374, 286, true}, /* plan as */
    {0xb0fa7838, -260, true}, /* environment by */
    {0xb0fb03d1, -283, true}, /* monitor record */
    {0xb0fe6a37, -255, true}, /* reopen a */
    {0xb1007267, -251, true}, /* figma import */
    {0xb10b6983, 252, true}, /* of open */
    {0xb1103b0a, 271, true}, /* prompt * of */
    {0xb1163caa, -357, true}, /* of * network */
    {0xb11fcfeb, 292, true}, /* entry * support */
    {0xb12244b5, -316, true}, /* plan * for */
    {0xb1277f2f, 345, true}, /* drawn */
    {0xb12cacda, -288, true}, /* win * the */
    {0xb12cb014, -255, true}, /* text * are */
    {0xb1308d35, -287, true}, /* sticky not */
    {0xb130fac7, -278, true}, /* list * tab */
    {0xb1378c82, -316, true}, /* result * a */
    {0xb14b5c0f, -286, true}, /* ^ scaler */
    {0xb150b694, -308, true}, /* description that */
    {0xb150ebf0, -312, true}, /* run * on */
    {0xb16008fe, -344, true}, /* schema are */
    {0xb160bd97, -395, true}, /* ^ s3 */
    {0xb1616015, -280, true}, /* balancer */
    {0xb1716c89, -249, true}, /* the resolv */
    {0xb171bf4a, -551, true}, /* the element */
    {0xb1745589, -261, true}, /* all * non */
    {0xb176dd47, -312, true}, /* alia for */
    {0xb179dd44, -316, true}, /* question * to */
    {0xb18aba22, -248, true}, /* of zero */
    {0xb18af69f, -287, true}, /* hub repo */
    {0xb18b283e, 305, true}, /* pin for */
    {0xb190d3b0, -686, true}, /* if tru */
    {0xb19bcad8, -604, true}, /* merg request */
    {0xb1a0a1d3, -247, false}, /* each * for */
    {0xb1a918ad, -308, true}, /* keep * below */
    {0xb1b162f3, -266, true}, /* ^ geojson */
    {0xb1b21328, -410, true}, /* information * the */
    {0xb1bdabfe, -253, true}, /* by * caller */
    {0xb1bffbf1, -275, true}, /* a subset */
    {0xb1c8bba7, -464, true}, /* ms */
    {0xb1ca7fd3, 345, true}, /* are consider */
    {0xb1cf76b9, -300, true}, /* pass * after */
    {0xb1d1d72c, -282, true}, /* journal lin */
    {0xb1e2051f, -456, true}, /* count * the */
    {0xb1e26e52, -341, true}, /* lock whil */
    {0xb1ef3762, -328, true}, /* last * drop */
    {0xb1f0f6cb, -472, true}, /* return to */
    {0xb1f2e257, -284, true}, /* tool * all */
    {0xb1f558bd, 277, true}, /* was retir */
    {0xb1f7264e, 281, true}, /* run now */
    {0xb1ff31af, -303, true}, /* each object */
    {0xb2090141, -386, true}, /* of * valu */
    {0xb215fe76, 303, false}, /* are * over */
    {0xb216a2e4, 249, true}, /* formula field */
    {0xb21c09c3, -313, true}, /* spell */
    {0xb21dcdb5, -267, true}, /* an invitation */
    {0xb2251ee5, -278, true}, /* in system */
    {0xb228b3d4, 294, true}, /* accept on */
    {0xb22b88bd, -257, true}, /* or fail */
    {0xb230fc0a, -305, false}, /* an * the */
    {0xb23f0be2, -448, true}, /* you quot */
    {0xb2455424, -285, true}, /* browser * not */
    {0xb246fcca, -510, true}, /* ^ stop */
    {0xb24e76a6, -461, true}, /* the app */
    {0xb253014d, -361, true}, /* remov * app */
    {0xb25ae811, -359, false}, /* and we */
    {0xb26ca511, -330, true}, /* pod * its */
    {0xb2715617, -335, true}, /* access * log */
    {0xb275812d, -380, true}, /* verdict */
    {0xb27ca4ff, 408, false}, /* of which */
    {0xb27e8c08, -273, true}, /* key must */
    {0xb2835e1d, -260, true}, /* messag * that */
    {0xb28d414e, -568, true}, /* network request */
    {0xb28ff819, -253, true}, /* ^ absolut */
    {0xb2964179, -313, false}, /* their * can */
    {0xb2a3a2e4, -251, true}, /* when typ */
    {0xb2a5377c, -255, true}, /* branch into */
    {0xb2a70704, -255, true}, /* screen */
    {0xb2ab08fe, -469, true}, /* ^ unit */
    {0xb2ab670a, -294, true}, /* wrapper around */
    {0xb2ad38e4, -313, true}, /* unless * user */
    {0xb2ad9643, -245, true}, /* dependency * the */
    {0xb2af664e, -874, true}, /* to 0 */
    {0xb2ca4780, -298, true}, /* return * json */
    {0xb2cb4b7c, 245, true}, /* integration the */
    {0xb2d7bb74, 248, true}, /* ask that */
    {0xb2d7fdc9, -355, true}, /* whov */
    {0xb2dbd288, -317, true}, /* upper * for */
    {0xb2dc8ec6, -353, true}, /* to thos */
    {0xb2dcb77c, -299, true}, /* fail * health */
    {0xb2df5362, 383, true}, /* fund */
    {0xb2e05541, -375, true}, /* a local */
    {0xb2e1dd1a, -253, true}, /* styl keyword */
    {0xb2e3a590, -349, true}, /* open with */
    {0xb2e4163c, -425, true}, /* chosen * the */
    {0xb2eacdf8, 297, true}, /* from * vault */
    {0xb2f36982, -462, true}, /* a redi */
    {0xb2fba702, 257, true}, /* is * limit */
    {0xb2fd8193, -260, true}, /* pag * extract */
    {0xb3017546, -450, false}, /* was not */
    {0xb302038f, -258, true}, /* execut * sql */
    {0xb307940b, -354, true}, /* any longer */
    {0xb30ed3b0, -428, true}, /* instead */
    {0xb30edc31, -482, true}, /* be empty */
    {0xb3134fe0, -292, true}, /* the projectslug */
    {0xb314c5b6, -272, true}, /* a charg */
    {0xb318fde3, 260, true}, /* comply with */
    {0xb31c59f9, -285, true}, /* work * for */
    {0xb31dd858, -806, true}, /* distanc */
    {0xb327215b, -331, true}, /* mor * the */
    {0xb3337cde, -250, true}, /* count against */
    {0xb3367cbd, 285, true}, /* for human */
    {0xb33daddc, 268, true}, /* open * order */
    {0xb33f883e, -275, true}, /* open keep */
    {0xb34bb7b3, -322, true}, /* a * templat */
    {0xb34d9aa1, -292, true}, /* respons to */
    {0xb34ed069, -720, true}, /* refus */
    {0xb34f72f3, -510, true}, /* user about */
    {0xb35719b6, -249, true}, /* label that */
    {0xb36c0b3a, -373, true}, /* to validat */
    {0xb36d16c6, -289, true}, /* preview * operation */
    {0xb378df78, -293, true}, /* user * trigger */
    {0xb387f88d, 260, true}, /* text between */
    {0xb38c57d5, -284, true}, /* address are */
    {0xb395956f, -359, true}, /* remot repository */
    {0xb39d1267, 364, true}, /* transfer */
    {0xb39d85db, -259, true}, /* summary * of */
    {0xb39dc0d8, -305, true}, /* modifier */
    {0xb39e1a48, -346, true}, /* has set */
    {0xb3a01f28, 360, true}, /* repository are */
    {0xb3a742ab, 257, true}, /* fre form */
    {0xb3a94e78, -249, true}, /* element on */
    {0xb3ad18f0, -281, true}, /* expir second */
    {0xb3ae5a02, -288, true}, /* outsider * the */
    {0xb3b774c5, -498, true}, /* new content */
    {0xb3b913c0, -340, true}, /* from elsewher */
    {0xb3bc16b9, -275, true}, /* to thre */
    {0xb3bfbd06, -250, true}, /* end * 0 */
    {0xb3c3b1ae, -522, false}, /* not * by */
    {0xb3c546f7, -265, true}, /* you add */
    {0xb3d325c6, 326, true}, /* the company */
    {0xb3d916c9, 252, true}, /* vault tool */
    {0xb3d9d43e, -477, true}, /* ^ parameter */
    {0xb3db76ca, 265, true}, /* in detail */
    {0xb3e3afe1, -431, true}, /* to provid */
    {0xb3ef5c55, -320, true}, /* record befor */
    {0xb3f1f676, 322, true}, /* turn json */
    {0xb3f50b53, -579, true}, /* configur */
    {0xb3f696a8, 282, true}, /* plac * a */
    {0xb3f88199, 300, true}, /* invoic get */
    {0xb3f90907, -294, true}, /* on * terminal */
    {0xb3fe3dc4, -381, true}, /* the library */
    {0xb3ff3b48, -424, true}, /* email address */
    {0xb400c58d, 262, true}, /* manifest and */
    {0xb40c8e93, -262, true}, /* know it */
    {0xb429528c, -298, true}, /* enter * cod */
    {0xb42a5880, -329, true}, /* view that */
    {0xb42b4ff1, -269, true}, /* for * lock */
    {0xb42e2c09, -269, true}, /* up * project */
    {0xb433b1fe, -498, true}, /* be creat */
    {0xb43c3f96, -266, true}, /* localhost * the */
    {0xb448f3ab, -400, true}, /* and * tool */
    {0xb44b2b24, -282, true}, /* be revok */
    {0xb44f3d18, 284, true}, /* and * answer */
    {0xb457f03a, -322, true}, /* call a */
    {0xb4602d26, -256, true}, /* check befor */
    {0xb4629888, 254, true}, /* guest * and */
    {0xb46f2221, -401, true}, /* 0 ask */
    {0xb46f2746, -332, true}, /* contradict each */
    {0xb47a62b6, -366, true}, /* from user */
    {0xb48223e8, -359, true}, /* key * her */
    {0xb48b1965, -380, true}, /* are flag */
    {0xb4911de7, -371, true}, /* on * next */
    {0xb4943fb4, -383, true}, /* bill period */
    {0xb49622e8, -658, true}, /* and show */
    {0xb49633af, -368, true}, /* is * alon */
    {0xb4969ef8, -309, true}, /* fre busy */
    {0xb4a360ab, -302, true}, /* index * rebuilt */
    {0xb4ad490d, -254, true}, /* attend from */
    {0xb4bcdc6f, -311, true}, /* are defang */
    {0xb4c23525, 387, true}, /* goe */
    {0xb4c378d2, -340, true}, /* ^ mutual */
    {0xb4c94539, 277, true}, /* when * read */
    {0xb4cc9b90, -512, true}, /* ^ storag */
    {0xb4cd316a, -278, true}, /* request * be */
    {0xb4d3931a, -277, true}, /* search templat */
    {0xb4d60845, 265, true}, /* last * the */
    {0xb4db0dbd, -258, true}, /* unlock * the */
    {0xb4e03cc2, -324, true}, /* if * user */
    {0xb4e8d1d6, -418, true}, /* a collection */
    {0xb4f3f482, -257, true}, /* abbreviat */
    {0xb4f4e76e, 307, true}, /* are fin */
    {0xb4fb1da5, -403, true}, /* is * insid */
    {0xb502ff66, -293, true}, /* the * coordinat */
    {0xb50825c1, 269, true}, /* it wher */
    {0xb51466c4, -247, true}, /* is plan */
    {0xb51497bf, -306, false}, /* and * for */
    {0xb51b1c49, -263, true}, /* the desir */
    {0xb5248fb5, -256, true}, /* a * expir */
    {0xb531e1d7, 262, true}, /* our sit */
    {0xb536d421, -388, true}, /* without approval */
    {0xb54b828a, 292, true}, /* without * mandat */
    {0xb5510e9c, -273, true}, /* ten second */
    {0xb55e8e98, -381, true}, /* for delet */
    {0xb5647c62, -306, true}, /* geojson */
    {0xb56d37dd, 275, true}, /* use the */
    {0xb57aae85, -250, true}, /* library variabl */
    {0xb58a29bb, 258, true}, /* payment server */
    {0xb59344a6, -283, true}, /* start * again */
    {0xb59abe79, -379, true}, /* need an */
    {0xb5a3ea09, -252, true}, /* remov duplicat */
    {0xb5a412ff, -314, true}, /* limit need */
    {0xb5aa6b28, -249, true}, /* messag verbatim */
    {0xb5ae672a, -657, true}, /* selector */
    {0xb5b92f6f, -335, true}, /* ask * each */
    {0xb5bebab8, -524, true}, /* the specify */
    {0xb5c34a34, -360, true}, /* ^ merchant */
    {0xb5c7d7a3, -387, true}, /* length of */
    {0xb5c8f421, -358, true}, /* build the */
    {0xb5cbdd34, -502, true}, /* list * that */
    {0xb5cccd4a, -277, true}, /* consider * the */
    {0xb5cd6114, -249, true}, /* user decid */
    {0xb5d10591, -379, true}, /* each fil */
    {0xb5d8b09b, -249, true}, /* singl */
    {0xb5da08d6, -525, true}, /* ^ gpu */
    {0xb5dbd42b, -391, true}, /* from next */
    {0xb5dd5ee1, -353, true}, /* full * nam */
    {0xb5e99965, -450, true}, /* connect to */
    {0xb5eb8ea2, -413, true}, /* a backup */
    {0xb5ec66b5, -288, true}, /* operation * execut */
    {0xb5ed5e4b, -284, true}, /* branch that */
    {0xb5ee62ca, -262, true}, /* fi */
    {0xb5f3a200, 330, true}, /* the child */
    {0xb5f54ac4, 276, true}, /* which * rephras */
    {0xb5ff3f2c, -378, false}, /* only after */
    {0xb605a99e, -254, true}, /* the * nor */
    {0xb6091734, -329, true}, /* minify */
    {0xb60aca92, -424, true}, /* model that */
    {0xb60c777e, -387, true}, /* ^ simpl */
    {0xb60d58fd, -275, true}, /* priority of */
    {0xb60e6b1f, -268, true}, /* server * mcp */
    {0xb611a276, -325, true}, /* enter * the */
    {0xb6154683, -273, true}, /* framework */
    {0xb61a39d0, -292, false}, /* even at */
    {0xb6206d16, -306, true}, /* that wer */
    {0xb6219a09, 415, true}, /* the paid */
    {0xb6244f8f, -288, true}, /* and sort */
    {0xb62ea3f6, -366, true}, /* thi * if */
    {0xb631804c, -389, true}, /* display * of */
    {0xb632c9c8, -303, true}, /* travel tim */
    {0xb6461147, -335, true}, /* a set */
    {0xb652d37b, -378, true}, /* the quantity */
    {0xb6620afd, 325, true}, /* ^ nobody */
    {0xb66dccd6, -273, true}, /* ^ cover */
    {0xb66dde96, 404, true}, /* host */
    {0xb6732529, 265, true}, /* item are */
    {0xb6768f89, -294, true}, /* the * restart */
    {0xb683c632, -330, true}, /* invitation as */
    {0xb6876e50, 261, true}, /* pick * right */
    {0xb688d03c, 344, true}, /* includ * prompt */
    {0xb69d3dea, -269, true}, /* is * stor */
    {0xb69f1229, 261, false}, /* not * other */
    {0xb6a2e3bc, -408, false}, /* and other */
    {0xb6a3d8df, -332, true}, /* using it */
    {0xb6a86005, -306, true}, /* ^ parallel */
    {0xb6aa71a1, -335, true}, /* end * if */
    {0xb6aadc74, -296, false}, /* with * which */
    {0xb6b04a18, -391, true}, /* issueurl */
    {0xb6b2af25, -245, true}, /* ^ concurrency */
    {0xb6b3d02d, -326, true}, /* focu */
    {0xb6bc5c16, -251, true}, /* one thing */
    {0xb6c2e648, -333, true}, /* approvalid */
    {0xb6c4fa6f, -300, false}, /* so * at */
    {0xb6cd6567, -384, true}, /* and * sent */
    {0xb6cde5bb, -587, true}, /* percy */
    {0xb6cf4524, -326, false}, /* or * for */
    {0xb6d2f65f, -284, true}, /* end * session */
    {0xb6d6bd94, -317, true}, /* project id */
    {0xb6d86459, -269, true}, /* mark * issu */
    {0xb6dc37fd, -319, true}, /* shown * when */
    {0xb6e5ad0d, -277, true}, /* own * request */
    {0xb6ea4b2a, -625, true}, /* mileston */
    {0xb6ea8185, -267, true}, /* are insert */
    {0xb6edc547, -339, true}, /* use * a */
    {0xb6f33207, -374, true}, /* for * term */
    {0xb6f53f2a, 417, true}, /* befor * delet */
    {0xb70180f0, 275, true}, /* host * the */
    {0xb705130c, -363, true}, /* for fiv */
    {0xb705d178, -254, true}, /* chronological * of */
    {0xb70a6c07, -329, true}, /* list availabl */
    {0xb70fe99c, 271, false}, /* all * is */
    {0xb719561d, -253, true}, /* row in */
    {0xb71e09ff, -441, false}, /* that is */
    {0xb7243282, 277, true}, /* the identity */
    {0xb727782f, -276, true}, /* schema * by */
    {0xb7314573, 276, true}, /* is internal */
    {0xb742fdc1, -425, true}, /* shown on */
    {0xb7482f5d, -269, true}, /* show * browser */
    {0xb74f85e0, -253, true}, /* only host */
    {0xb757ae0d, -332, true}, /* return * creat */
    {0xb758477c, -466, true}, /* to creat */
    {0xb75940a0, -251, true}, /* you * want */
    {0xb75a2acf, 325, true}, /* empty * accept */
    {0xb75a8627, 345, true}, /* we need */
    {0xb75e5a46, -341, true}, /* browser * the */
    {0xb762474d, -348, true}, /* one * meant */
    {0xb76308c0, -264, true}, /* nam * match */
    {0xb7637a95, -321, true}, /* treat it */
    {0xb7697f27, -559, false}, /* it by */
    {0xb76ba60a, -297, true}, /* mandatory */
    {0xb76d02fc, -450, true}, /* mark a */
    {0xb77a7356, 332, false}, /* from any */
    {0xb77ab245, -275, true}, /* and * call */
    {0xb77c6e20, -282, true}, /* icon nam */
    {0xb78caad1, -275, true}, /* empty * from */
    {0xb794bafb, -355, true}, /* a * event */
    {0xb79c42a7, 347, true}, /* adjust */
    {0xb7a7e507, -295, true}, /* hello */
    {0xb7a8f27e, -375, true}, /* lock are */
    {0xb7aa1588, -392, true}, /* irreversibl */
    {0xb7aac7d5, -286, true}, /* data are */
    {0xb7b41481, -285, true}, /* is idl */
    {0xb7b52ca2, -340, true}, /* no * work */
    {0xb7bf792f, 283, true}, /* clos * it */
    {0xb7c2d896, 322, true}, /* assessment */
    {0xb7c78556, -336, true}, /* flashboot */
    {0xb7cb8666, -487, true}, /* sourc is */
    {0xb7cf3993, -264, true}, /* cross the */
    {0xb7d819dc, 244, false}, /* is to */
    {0xb7e4d0f3, -250, true}, /* maxlat */
    {0xb7e4e702, -275, true}, /* of * entity */
    {0xb7e54243, -254, true}, /* sid * the */
    {0xb7e9671f, -263, true}, /* index with */
    {0xb7e96bc5, 267, true}, /* that led */
    {0xb7ee3579, -248, true}, /* call * pag */
    {0xb7f07277, -302, true}, /* water */
    {0xb7f9cd7e, 246, true}, /* server * connect */
    {0xb7f9f209, 262, true}, /* fail send */
    {0xb8026dbf, -317, true}, /* revok * key */
    {0xb8026e79, -382, true}, /* to * everyth */
    {0xb80b6d64, 302, true}, /* swallow and */
    {0xb80ba1ba, -260, true}, /* writ * output */
    {0xb80ef8f3, -244, true}, /* script * it */
    {0xb8124eee, -327, false}, /* an * to */
    {0xb815cded, -252, true}, /* nam default */
    {0xb8169914, 285, true}, /* arent * by */
    {0xb817e89a, -584, true}, /* s */
    {0xb818e253, -288, true}, /* epoch */
    {0xb828cf65, -266, true}, /* patch * the */
    {0xb829c771, -320, true}, /* block id */
    {0xb829d4b6, -291, false}, /* if your */
    {0xb82db07d, -328, true}, /* a * deployment */
    {0xb83f9225, -327, true}, /* tool to */
    {0xb8400b66, -338, true}, /* confluenc */
    {0xb8495a9c, -408, true}, /* to understand */
    {0xb84ab632, -263, true}, /* call when */
    {0xb850f813, -341, true}, /* customer * by */
    {0xb853e899, 248, true}, /* comput * the */
    {0xb855c227, -411, true}, /* ^ styl */
    {0xb85f2a8c, -285, true}, /* draft invoic */
    {0xb85fc98b, 298, true}, /* get * order */
    {0xb877fbb5, -330, true}, /* without * to */
    {0xb8797d08, -253, true}, /* authenticat account */
    {0xb87e6c56, -301, true}, /* jpg */
    {0xb87e99a3, -286, true}, /* show to */
    {0xb87f1d45, -336, true}, /* report are */
    {0xb88d7f68, 330, true}, /* secret in */
    {0xb89166e7, -246, true}, /* test * by */
    {0xb897eb34, -300, true}, /* additional * to */
    {0xb899850f, -312, true}, /* aws profil */
    {0xb89d6a2c, -378, true}, /* output from */
    {0xb8a1b737, -422, true}, /* thi should */
    {0xb8ac9367, -474, true}, /* the * rang */
    {0xb8b4e39e, 298, false}, /* and should */
    {0xb8b882d5, -277, true}, /* messag without */
    {0xb8b930b3, 261, true}, /* onc * has */
    {0xb8bb06a2, 299, true}, /* exclud the */
    {0xb8bc9d40, 257, true}, /* quot from */
    {0xb8c65808, -372, true}, /* show both */
    {0xb8c7746a, -251, true}, /* check * that */
    {0xb8cab45a, 315, true}, /* agent * must */
    {0xb8cd8e8f, 260, true}, /* browser local */
    {0xb8d5a7e6, -275, false}, /* if * doe */
    {0xb8d5c2eb, -260, true}, /* column * are */
    {0xb8e976a7, -482, true}, /* never leav */
    {0xb8ec28e1, -308, true}, /* and rat */
    {0xb8f858f3, -544, true}, /* relevant */
    {0xb913eb1d, -415, true}, /* for list */
    {0xb9175b15, -328, true}, /* tighten */
    {0xb91cd341, -269, true}, /* account cod */
    {0xb92084a7, -294, true}, /* pair */
    {0xb925761b, -320, false}, /* which * was */
    {0xb928c309, -351, false}, /* and * only */
    {0xb92ef619, -246, true}, /* ^ iso */
    {0xb9343cab, -266, true}, /* paid call */
    {0xb936cfa8, 271, true}, /* ^ thos */
    {0xb93b2944, 483, true}, /* lift */
    {0xb93d8723, -345, true}, /* remot * are */
    {0xb93ef652, -252, true}, /* that tell */
    {0xb93ff1f8, -339, true}, /* shell tool */
    {0xb941df36, -292, true}, /* refresh and */
    {0xb94368ac, 324, true}, /* without * ask */
    {0xb9437c97, 261, true}, /* first whatever */
    {0xb946fd50, -314, true}, /* ^ see */
    {0xb9474b3e, -297, true}, /* unsur * the */
    {0xb97f717b, -299, true}, /* untrust content */
    {0xb99945f2, 275, true}, /* skip for */
    {0xb9995906, -339, true}, /* as key */
    {0xb99f2967, 295, true}, /* session * hold */
    {0xb9a8eca1, -251, true}, /* ^ walmart */
    {0xb9c64747, 319, false}, /* the * any */
    {0xb9c67c7b, -271, true}, /* analysi */
    {0xb9d397cd, -460, true}, /* all field */
    {0xb9d65541, -351, true}, /* full dif */
    {0xb9da2c8e, -251, true}, /* be * direct */
    {0xb9e6f28f, -398, true}, /* int */
    {0xb9e8eb49, -538, true}, /* aggregat */
    {0xb9eef66c, -254, true}, /* evaluat * the */
    {0xb9f05021, -333, true}, /* chat to */
    {0xb9f33b2e, -247, false}, /* with * a */
    {0xb9f57e7a, -313, true}, /* thi action */
    {0xb9f62909, -285, true}, /* that thread */
    {0xb9fb65b4, -328, true}, /* describ what */
    {0xb9fbaeda, -273, true}, /* entry show */
    {0xba0a1ef4, -300, true}, /* success confirmation */
    {0xba108033, -349, true}, /* ^ key */
    {0xba16aea3, -248, true}, /* command * on */
    {0xba17825b, -381, true}, /* skip thi */
    {0xba1812e4, -284, true}, /* merg * in */
    {0xba197d0a, -257, true}, /* word only */
    {0xba1a25fb, -709, true}, /* xml */
    {0xba1cfbe5, -323, true}, /* and reduc */
    {0xba26394c, -303, true}, /* fil hav */
    {0xba295d89, -318, true}, /* filterbytestsresult to */
    {0xba3292ba, -494, true}, /* attribution */
    {0xba335cbd, 309, true}, /* plan is */
    {0xba34ff9b, -294, true}, /* one * wait */
    {0xba36ccea, -458, true}, /* the dialog */
    {0xba3716c5, -271, true}, /* progress plan */
    {0xba3d054b, -310, true}, /* apply * one */
    {0xba3f70e7, -309, true}, /* rather * add */
    {0xba4b3ebf, 376, true}, /* open a */
    {0xba4ce36f, -264, true}, /* other key */
    {0xba4d8ef8, -397, true}, /* calculation */
    {0xba4f38a0, -253, true}, /* still pass */
    {0xba57600a, 262, true}, /* protection rul */
    {0xba5b9635, -321, true}, /* first read */
    {0xba665ce0, 363, true}, /* the * shop */
    {0xba6aec44, -264, true}, /* every * unless */
    {0xba6bd934, 258, true}, /* keep * differenc */
    {0xba6ed3dd, 278, true}, /* the * grad */
    {0xba71cc81, -320, true}, /* call * login */
    {0xba7a3121, -307, true}, /* user * link */
    {0xba7a66d0, -269, true}, /* ^ minimiz */
    {0xba805834, -310, true}, /* counterpart */
    {0xba8317ea, -286, true}, /* work by */
    {0xba90f09d, -382, false}, /* other * a */
    {0xba97de1e, 312, true}, /* to * transfer */
    {0xba9e5faf, -343, true}, /* for pagination */
    {0xbaa07657, -423, true}, /* a tab */
    {0xbaa59280, -334, true}, /* admin can */
    {0xbaacb301, -346, true}, /* review thread */
    {0xbaae80ff, 305, true}, /* is * behav */
    {0xbabc99b2, 288, true}, /* handbook */
    {0xbac9e94f, 282, true}, /* list * run */
    {0xbace22ea, -278, true}, /* number * document */
    {0xbacf2233, 271, true}, /* as root */
    {0xbacf9bcf, -454, true}, /* mak * that */
    {0xbad362bc, -257, true}, /* guest outsid */
    {0xbad8a94f, -372, true}, /* form question */
    {0xbad97269, -348, true}, /* ^ revers */
    {0xbae29830, -434, true}, /* filter and */
    {0xbaecc3d7, -262, true}, /* auto accept */
    {0xbaecf84e, 282, true}, /* step can */
    {0xbafc3ffc, -247, true}, /* end * connection */
    {0xbafdade1, 248, true}, /* about competitor */
    {0xbb01d8de, 312, true}, /* one used */
    {0xbb062aa9, 285, true}, /* user log */
    {0xbb0909cc, -344, false}, /* it would */
    {0xbb1634ca, 319, true}, /* nam i */
    {0xbb1cf985, -328, true}, /* requir field */
    {0xbb1e8a76, 251, true}, /* the clock */
    {0xbb23100f, -361, true}, /* region * a */
    {0xbb238819, -266, true}, /* lag by */
    {0xbb2db60f, -302, true}, /* the dedicat */
    {0xbb3154bc, -287, true}, /* ^ length */
    {0xbb332e27, -450, true}, /* wait until */
    {0xbb356fb5, -659, true}, /* one call */
    {0xbb3c1729, -358, true}, /* is * log */
    {0xbb43e168, -318, true}, /* no * mail */
    {0xbb4b0ec2, -599, true}, /* text content */
    {0xbb4ee62d, -247, true}, /* result will */
    {0xbb5298ff, -646, true}, /* default tru */
    {0xbb53203a, -290, true}, /* access the */
    {0xbb55c660, -333, true}, /* the * documentation */
    {0xbb56d13a, -282, true}, /* a bill */
    {0xbb67ed3b, 427, false}, /* to our */
    {0xbb681821, -254, true}, /* stat */
    {0xbb6e52e7, -385, false}, /* with * other */
    {0xbb741098, -318, true}, /* nx */
    {0xbb8c470f, -292, true}, /* exampl of */
    {0xbb8da95a, 248, true}, /* everyth is */
    {0xbb8f3310, -427, true}, /* rerun */
    {0xbb93d8cf, -266, true}, /* retain for */
    {0xbb99b50c, -316, true}, /* retriev * pag */
    {0xbb9bce23, 256, true}, /* admin key */
    {0xbba2ec04, -255, true}, /* embed model */
    {0xbba71663, -340, true}, /* may ask */
    {0xbba72acd, 262, false}, /* so we */
    {0xbbba9c28, -249, true}, /* read * text */
    {0xbbd5e05e, -271, true}, /* and * find */
    {0xbbd6d5de, -319, true}, /* kept * memory */
    {0xbbdf5f06, -321, true}, /* run endpoint */
    {0xbbe6d186, -320, true}, /* all event */
    {0xbbe727d5, -297, true}, /* start end */
    {0xbbec48f3, 408, true}, /* fami */
    {0xbbefc218, -435, true}, /* availabl */
    {0xbbf106c2, -285, true}, /* content format */
    {0xbbfae100, -276, true}, /* who chang */
    {0xbbfc5d60, -412, true}, /* the period */
    {0xbc010762, 253, true}, /* thes * should */
    {0xbc041d67, -325, true}, /* turn * for */
    {0xbc09963e, -379, true}, /* sticky */
    {0xbc09ff36, -512, true}, /* the given */
    {0xbc0a2722, -267, true}, /* the * n */
    {0xbc11478e, -246, true}, /* x position */
    {0xbc11c7b1, -251, true}, /* was set */
    {0xbc130033, 253, true}, /* and * off */
    {0xbc1ef865, -482, true}, /* a * repository */
    {0xbc20ff41, -245, true}, /* not * password */
    {0xbc26ec89, -678, true}, /* and whether */
    {0xbc309f53, -394, true}, /* compar * with */
    {0xbc320905, 484, true}, /* a public */
    {0xbc3ba97c, -313, true}, /* secret * with */
    {0xbc4a01da, -433, true}, /* neither * nor */
    {0xbc4a7b33, -335, true}, /* utf */
    {0xbc4b48c5, -405, true}, /* auto detect */
    {0xbc4cf872, -331, true}, /* fil * never */
    {0xbc5066c6, -411, true}, /* color * the */
    {0xbc53700c, -358, true}, /* is faster */
    {0xbc62409a, -328, true}, /* mention to */
    {0xbc666211, -444, true}, /* by * author */
    {0xbc701be0, -253, true}, /* currentuser * lastmodify */
    {0xbc7db43b, 262, false}, /* ^ as */
    {0xbc80d985, -341, true}, /* repository workspac */
    {0xbc82dfa5, -355, true}, /* tag in */
    {0xbc85f112, -291, false}, /* other * it */
    {0xbc8b74d0, -307, true}, /* not fill */
    {0xbc93feba, -281, true}, /* blind */
    {0xbca01a8e, -275, false}, /* or * with */
    {0xbca1af01, -258, true}, /* pric * from */
    {0xbca7114c, -246, true}, /* screen * of */
    {0xbcaae9bf, -262, true}, /* exclud * param */
    {0xbcab92a6, -276, true}, /* unreachabl */
    {0xbcaf6999, -319, true}, /* read * start */
    {0xbcc9fe12, -273, true}, /* commit * upstream */
    {0xbcd08dbd, -396, false}, /* it * on */
    {0xbcd0b7fb, 253, true}, /* are widen */
    {0xbcd41031, -289, false}, /* has not */
    {0xbcd6bf2a, -267, true}, /* lag */
    {0xbcde7c3f, -252, true}, /* light dark */
    {0xbce87d9c, -325, true}, /* trac are */
    {0xbce97a8e, 455, true}, /* pay */
    {0xbcebbe83, 247, true}, /* paye */
    {0xbcebea02, -767, true}, /* id * the */
    {0xbcef2bb8, -260, true}, /* notebook library */
    {0xbcf2b4f8, 393, true}, /* through */
    {0xbcf3e912, -269, true}, /* error * that */
    {0xbd07d922, -307, true}, /* for * fil */
    {0xbd085dc2, -399, true}, /* a board */
    {0xbd093a94, -267, true}, /* optional comment */
    {0xbd122811, -260, true}, /* an instanc */
    {0xbd134d88, -349, true}, /* the * within */
    {0xbd137e95, 257, true}, /* is * new */
    {0xbd143eea, -313, true}, /* read * messag */
    {0xbd16229d, 331, true}, /* ^ medical */
    {0xbd1879aa, -266, true}, /* render map */
    {0xbd1ece91, -257, true}, /* the onboard */
    {0xbd20afed, 413, false}, /* do it */
    {0xbd21068e, -448, true}, /* item * be */
    {0xbd2669be, -386, true}, /* its id */
    {0xbd3a07cc, -308, true}, /* ^ ai */
    {0xbd5690e1, -421, true}, /* for * monitor */
    {0xbd5b2bda, 291, true}, /* euro */
    {0xbd634287, -278, true}, /* data web */
    {0xbd784ef7, 292, true}, /* cast for */
    {0xbd895323, -336, true}, /* ^ analyz */
    {0xbd89bc93, -292, true}, /* sur * hav */
    {0xbd95a9ad, -386, true}, /* delet a */
    {0xbd960db4, -367, true}, /* upload * scan */
    {0xbd968c39, 260, true}, /* not fre */
    {0xbda25bde, -348, true}, /* last modify */
    {0xbda350cd, -276, true}, /* match * bas */
    {0xbdaa5a09, -423, true}, /* dataforseo */
    {0xbdb02d0e, -292, true}, /* the * ip */
    {0xbdb19c32, -424, true}, /* stdout */
    {0xbdb3f796, -492, true}, /* emulat */
    {0xbdb40ee1, -306, true}, /* call back */
    {0xbdb609b0, -321, false}, /* to * only */
    {0xbdb8c59d, -248, true}, /* ^ higher */
    {0xbdb9c6e1, -490, true}, /* encrypt * the */
    {0xbdbe3674, -383, true}, /* includ * for */
    {0xbdc5b6ae, -267, true}, /* for * workflow */
    {0xbdc7610f, -458, true}, /* connect * the */
    {0xbdcd9c03, -266, true}, /* of * chat */
    {0xbdcf9d03, -272, true}, /* directory * creat */
    {0xbddd998e, -258, true}, /* plac carry */
    {0xbde45c91, -293, true}, /* display nam */
    {0xbde6d5c0, -551, true}, /* structural */
    {0xbde9cab3, -259, true}, /* structur data */
    {0xbdea37c3, -479, true}, /* by id */
    {0xbdf1306c, -757, true}, /* bas on */
    {0xbdfb8b96, -260, true}, /* respons * not */
    {0xbe005b14, -437, true}, /* narrow the */
    {0xbe058150, -334, true}, /* return statu */
    {0xbe0b50c4, -263, true}, /* tre view */
    {0xbe11b1b2, -380, false}, /* them and */
    {0xbe1401ee, -259, true}, /* shell metacharacter */
    {0xbe212a4a, -310, true}, /* with * location */
    {0xbe2579e2, -412, true}, /* left * the */
    {0xbe3b1692, -285, true}, /* omit * all */
    {0xbe3e2787, -379, false}, /* ^ most */
    {0xbe4388ca, -264, true}, /* shar * right */
    {0xbe4891ef, -332, true}, /* path * a */
    {0xbe49d854, -286, true}, /* m */
    {0xbe4d9a5b, -254, true}, /* key isnt */
    {0xbe54b72d, -294, true}, /* an array */
    {0xbe59b2ac, 311, true}, /* is unsaf */
    {0xbe5d3384, -310, true}, /* and * path */
    {0xbe5f1dce, -327, true}, /* includ * metadata */
    {0xbe64ea49, -391, true}, /* until they */
    {0xbe669b59, -317, true}, /* switch * tool */
    {0xbe6f3a03, -256, true}, /* thi result */
    {0xbe72af1f, 252, true}, /* unpickl */
    {0xbe77d63d, 275, true}, /* read */
    {0xbe7b5ec2, -307, true}, /* allow writ */
    {0xbe7e6467, -264, true}, /* befor chang */
    {0xbe8ad35d, -733, true}, /* cant */
    {0xbe9148cf, -341, true}, /* the * expir */
    {0xbe93fe6c, -260, true}, /* filesystem access */
    {0xbe975a41, -245, true}, /* uncaught */
    {0xbe98790f, -325, true}, /* apply * migration */
    {0xbe997932, 373, true}, /* you show */
    {0xbe9d7ac2, -344, true}, /* new * nam */
    {0xbea3ab55, -294, true}, /* lin to */
    {0xbea6953f, -266, true}, /* includ updat */
    {0xbead9fe9, -383, true}, /* as nam */
    {0xbeb01399, -341, true}, /* run * each */
    {0xbeb7ebad, 342, true}, /* for convenienc */
    {0xbebb8f0a, -305, true}, /* link which */
    {0xbebea50a, -337, true}, /* thi or */
    {0xbebed5ee, -275, true}, /* ^ activity */
    {0xbec6bfb1, -300, true}, /* for * variant */
    {0xbecbc2a6, 252, true}, /* tool edit */
    {0xbed51dc8, -261, true}, /* short description */
    {0xbed61688, -354, true}, /* root folder */
    {0xbed7bc7b, -374, true}, /* next * of */
    {0xbee3e14e, -280, false}, /* of * on */
    {0xbee40316, -334, true}, /* and * open */
    {0xbee7f736, -284, true}, /* list * to */
    {0xbeea429a, -246, true}, /* creat folder */
    {0xbeed0efa, -316, true}, /* additional * argument */
    {0xbef13274, -343, true}, /* exact as */
    {0xbef2694c, -248, true}, /* term to */
    {0xbef5c4ee, 335, true}, /* confirm to */
    {0xbf054083, -294, true}, /* restart and */
    {0xbf113fd2, -291, true}, /* candidat is */
    {0xbf16fb77, -263, true}, /* card brand */
    {0xbf2b9349, -283, true}, /* air */
    {0xbf2bd1a9, -269, true}, /* hidden field */
    {0xbf31a7ac, -308, true}, /* registry delegation */
    {0xbf395f84, -293, true}, /* of * match */
    {0xbf39c92e, -391, true}, /* isnt possibl */
    {0xbf3ad3ab, -340, false}, /* with their */
    {0xbf3c9c60, -259, true}, /* scss */
    {0xbf4c6bb7, -272, true}, /* ^ shut */
    {0xbf4df2ee, -273, true}, /* the * sery */
    {0xbf4ead6c, -348, true}, /* exploit */
    {0xbf5e09f0, -289, false}, /* with * so */
    {0xbf629e96, -266, true}, /* are trim */
    {0xbf6e4351, 246, true}, /* cheaper */
    {0xbf714baf, 285, true}, /* object are */
    {0xbf76f7cb, -308, true}, /* advisor */
    {0xbf8354ec, -340, true}, /* includ * it */
    {0xbf9456cb, -493, true}, /* includ * fil */
    {0xbf9bd973, 326, true}, /* converter */
    {0xbfa0d919, -392, true}, /* reviewer login */
    {0xbfa48ee1, -358, true}, /* are * per */
    {0xbfb8b8e3, -368, true}, /* it * written */
    {0xbfc14024, -309, true}, /* test key */
    {0xbfca8fbc, 255, true}, /* plan * swap */
    {0xbfcdafbf, -251, true}, /* doesnt */
    {0xbfd370aa, -350, true}, /* do * need */
    {0xbfe3e731, 254, true}, /* reviewer */
    {0xbfec27c6, -324, false}, /* will * be */
    {0xbff10977, -269, true}, /* scop is */
    {0xbff21a3c, -266, false}, /* also * when */
    {0xbff407ff, -251, true}, /* and fre */
    {0xbffab5e1, -278, true}, /* 3g */
    {0xc007084e, 291, true}, /* hom */
    {0xc00d1522, -259, true}, /* detect * and */
    {0xc0153449, 251, true}, /* customer * it */
    {0xc01c9b6d, -531, true}, /* the ai */
    {0xc028c1cc, -398, false}, /* or * of */
    {0xc02a5558, 307, false}, /* our * in */
    {0xc036b58c, 305, true}, /* for analysi */
    {0xc036bb01, -293, true}, /* no fil */
    {0xc04508f8, -271, true}, /* charg */
    {0xc058ea1c, -408, true}, /* description for */
    {0xc0875547, -273, true}, /* allowlist */
    {0xc088e258, -265, true}, /* find * which */
    {0xc0a58cee, -296, true}, /* call creat */
    {0xc0acf627, -273, true}, /* is dirty */
    {0xc0adc268, -310, true}, /* still accept */
    {0xc0b717c8, -317, true}, /* no card */
    {0xc0bed29a, -490, true}, /* condition */
    {0xc0c16b74, -254, true}, /* styl * the */
    {0xc0d64e3b, -316, true}, /* of * commit */
    {0xc0d9e30f, -277, false}, /* each with */
    {0xc0e38def, -245, true}, /* subject and */
    {0xc0ebc314, -368, true}, /* shown * a */
    {0xc0ee39ea, -248, true}, /* thi provid */
    {0xc0efd9a3, -257, true}, /* green * 0 */
    {0xc0f23cdf, -626, true}, /* severity */
    {0xc0fffd80, 287, true}, /* pip */
    {0xc1005da9, 436, true}, /* under */
    {0xc106453b, -331, true}, /* no * return */
    {0xc10c3839, -246, true}, /* is * part */
    {0xc110c716, -417, true}, /* ecr */
    {0xc11800c0, -303, true}, /* ^ rol */
    {0xc11becc4, 246, true}, /* nam match */
    {0xc11c6fdc, -290, true}, /* the mileston */
    {0xc12552b4, -309, true}, /* function and */
    {0xc1269125, -307, true}, /* grant a */
    {0xc1290c85, -350, true}, /* ^ ref */
    {0xc12e19bc, -325, true}, /* on * go */
    {0xc13024fc, -514, true}, /* of * key */
    {0xc1349ad8, -320, true}, /* session work */
    {0xc1371ed6, -307, true}, /* up * databas */
    {0xc13cd1a2, -283, true}, /* proven */
    {0xc1549b6a, -245, true}, /* dat sinc */
    {0xc157e8e1, -523, true}, /* when * need */
    {0xc1599621, 288, true}, /* of * employe */
    {0xc1622a6a, -247, true}, /* the * pod */
    {0xc16cece6, -352, true}, /* the * id */
    {0xc16e65f7, -255, true}, /* a * contact */
    {0xc1747600, -618, true}, /* system * of */
    {0xc174c99c, -328, true}, /* follow * when */
    {0xc17806e9, 333, true}, /* are switch */
    {0xc17a3bf3, -412, true}, /* diagram */
    {0xc17c6198, -323, true}, /* charg at */
    {0xc17e3a92, -393, true}, /* session end */
    {0xc1827795, -249, true}, /* and requir */
    {0xc185c366, -394, true}, /* count by */
    {0xc189cdd5, -420, true}, /* id * a */
    {0xc18c3d65, -405, true}, /* report * error */
    {0xc18d5bdb, -295, true}, /* search * with */
    {0xc18e23c6, -286, true}, /* max depth */
    {0xc18f4eb9, -300, true}, /* job * for */
    {0xc195c62e, -293, true}, /* chang what */
    {0xc19b8c52, -293, true}, /* ^ discard */
    {0xc19bc381, -376, true}, /* chang * mad */
    {0xc19c8c65, -335, false}, /* with * its */
    {0xc1a090c5, -273, true}, /* the oldest */
    {0xc1ab1d97, -328, true}, /* pass * with */
    {0xc1acfa09, -287, true}, /* unlock it */
    {0xc1ae0007, -521, true}, /* timer */
    {0xc1b72dcc, -249, true}, /* most * messag */
    {0xc1b7d0bc, 307, true}, /* nobody */
    {0xc1bc1f46, -455, false}, /* can * a */
    {0xc1c1553f, 341, true}, /* trial * it */
    {0xc1cff73a, -328, true}, /* held back */
    {0xc1d5983a, -268, true}, /* the x */
    {0xc1d85d61, -334, true}, /* postal address */
    {0xc1dbd31f, -391, true}, /* gpg */
    {0xc1e7cd89, -267, true}, /* list servic */
    {0xc1e8245c, -244, true}, /* user * query */
    {0xc1ea7093, -629, false}, /* the * such */
    {0xc1f9c886, -293, true}, /* for * nod */
    {0xc204bb18, -314, false}, /* you when */
    {0xc21e3c21, -253, true}, /* thi over */
    {0xc21faeb0, 285, true}, /* unabridg */
    {0xc229529c, -321, true}, /* with allow */
    {0xc22e8a00, -310, true}, /* ^ number */
    {0xc230ccf6, 268, true}, /* report can */
    {0xc23831bc, 311, false}, /* over * are */
    {0xc241a76d, -275, true}, /* user ask */
    {0xc24be1c9, -483, true}, /* befor * start */
    {0xc2546496, 252, false}, /* the * after */
    {0xc256e07a, -399, true}, /* candidat * the */
    {0xc2659e19, -294, true}, /* ^ silent */
    {0xc26c15b3, 316, true}, /* vulnerability * a */
    {0xc272b7e6, -281, true}, /* in * panel */
    {0xc2751fc5, -251, true}, /* wait * thi */
    {0xc288aa44, -253, true}, /* korea */
    {0xc2895a17, -310, true}, /* stay availabl */
    {0xc28c8e85, -394, true}, /* execut in */
    {0xc2913aba, -246, false}, /* only one */
    {0xc2915362, 294, true}, /* what * read */
    {0xc29449f8, -288, true}, /* tool off */
    {0xc29f04fb, -337, true}, /* delet fil */
    {0xc29fa115, -285, true}, /* exact * with */
    {0xc29fd642, -258, true}, /* privat * of */
    {0xc2a088d1, -330, true}, /* mark with */
    {0xc2a6f1b7, -333, true}, /* that roll */
    {0xc2aa9ae2, 250, true}, /* it belong */
    {0xc2b021d0, -277, true}, /* ^ subscription */
    {0xc2b3ff65, -341, true}, /* lock * its */
    {0xc2b8e975, -281, true}, /* which * drop */
    {0xc2c46b9b, -294, true}, /* return * mark */
    {0xc2c5e83b, -399, true}, /* are estimat */
    {0xc2c97354, 295, true}, /* mad * a */
    {0xc2cba862, 269, true}, /* the * sav */
    {0xc2ce2c81, -246, true}, /* can * view */
    {0xc2cf9727, -266, false}, /* that will */
    {0xc2de6dbc, -277, true}, /* for privacy */
    {0xc2e1f242, 263, true}, /* the * cap */
    {0xc2e50ae5, -336, true}, /* enabl in */
    {0xc2e6d85b, -382, true}, /* of * resourc */
    {0xc2ea87fc, -360, true}, /* a call */
    {0xc2eac47e, -261, true}, /* wer produc */
    {0xc2ecc922, -252, true}, /* are * below */
    {0xc2f71251, -275, true}, /* fewer * fiv */
    {0xc2f72686, -335, true}, /* with * given */
    {0xc2f9bb2e, -344, true}, /* will * return */
    {0xc2f9f07b, -338, true}, /* nam * pass */
    {0xc2fd9ed3, -309, true}, /* specify the */
    {0xc30739ba, -353, true}, /* pass * thi */
    {0xc307cdce, -291, true}, /* complet * not */
    {0xc30935ab, -263, true}, /* profiler */
    {0xc314f6aa, 279, true}, /* besid */
    {0xc316b51a, -535, true}, /* receiv a */
    {0xc318336c, -275, false}, /* so only */
    {0xc318887a, -389, true}, /* scop admin */
    {0xc3188977, -264, true}, /* view * project */
    {0xc318b24d, -253, true}, /* for event */
    {0xc319f566, -288, true}, /* read thos */
    {0xc32110f2, 280, true}, /* be left */
    {0xc3213d09, 328, true}, /* next tim */
    {0xc32e6106, -362, true}, /* block children */
    {0xc3358458, -286, true}, /* visibl * the */
    {0xc336bf14, 263, false}, /* on and */
    {0xc33d68c1, 278, true}, /* the access */
    {0xc34cbe3e, -263, true}, /* not return */
    {0xc37084e1, 338, true}, /* in every */
    {0xc3719d87, -286, true}, /* multipl * to */
    {0xc3730102, -512, true}, /* mov * to */
    {0xc3747577, -315, true}, /* function to */
    {0xc3793d89, 429, false}, /* the */
    {0xc37bf856, -336, true}, /* error * if */
    {0xc38103a4, -334, true}, /* business */
    {0xc3847e03, -257, true}, /* 0 by */
    {0xc385d49f, -250, true}, /* minlat */
    {0xc3873d75, -256, true}, /* describ * you */
    {0xc38b56da, -288, true}, /* a * set */
    {0xc38b72a2, -285, true}, /* ^ squash */
    {0xc38bad0f, 246, true}, /* extend to */
    {0xc38d5256, -344, true}, /* token typ */
    {0xc38ee710, 256, true}, /* fil * any */
    {0xc39904f4, 258, true}, /* connection * the */
    {0xc39ea45b, -643, true}, /* test run */
    {0xc3a34de7, -407, true}, /* ^ author */
    {0xc3add0e5, -268, true}, /* hostnam to */
    {0xc3b079df, -323, true}, /* object to */
    {0xc3b6bb8a, -571, false}, /* only for */
    {0xc3b93e23, -296, false}, /* which may */
    {0xc3bd425a, -314, true}, /* clear that */
    {0xc3c0a2f9, -336, true}, /* it cost */
    {0xc3c9f9c9, 297, true}, /* export * the */
    {0xc3cb6e98, -262, true}, /* servic * for */
    {0xc3ccb154, -244, true}, /* window and */
    {0xc3cd87e3, -251, true}, /* express uncertainty */
    {0xc3d59dcf, 289, true}, /* local process */
    {0xc3d79db9, -257, true}, /* library by */
    {0xc3ef4e36, -403, true}, /* absolut path */
    {0xc3fa2543, -287, true}, /* a titl */
    {0xc3fed9ec, -245, true}, /* as * activ */
    {0xc404208c, -299, true}, /* to * recipient */
    {0xc40be7d9, -301, true}, /* befor * order */
    {0xc418562d, 317, true}, /* form is */
    {0xc4197e04, -420, true}, /* fil * check */
    {0xc41ac2c9, 344, true}, /* enter the */
    {0xc41dac3f, -257, true}, /* port */
    {0xc41e3ede, -308, true}, /* bypass the */
    {0xc41e6f25, -257, true}, /* the * summary */
    {0xc429eb76, -276, true}, /* direct messag */
    {0xc42c1d70, -392, true}, /* set * 0 */
    {0xc42c3686, 327, true}, /* the lesson */
    {0xc441fb8c, -311, true}, /* the * explicit */
    {0xc44308df, -357, true}, /* preview is */
    {0xc4469d28, -340, false}, /* all the */
    {0xc446f69f, -320, true}, /* rol * a */
    {0xc44a2da2, -266, true}, /* the * relevant */
    {0xc45473d9, -265, true}, /* error with */
    {0xc45ba3c5, -254, true}, /* will return */
    {0xc45c21cc, -342, true}, /* befor * fil */
    {0xc464318e, -266, true}, /* for * export */
    {0xc464937b, -322, true}, /* use * one */
    {0xc47b5643, -374, true}, /* run test */
    {0xc47d2a7e, -399, true}, /* affect */
    {0xc493f63c, -251, true}, /* hubspot account */
    {0xc49801f2, -266, true}, /* present * result */
    {0xc4983bdc, -310, true}, /* supabas */
    {0xc49c2de6, -257, true}, /* outsid * account */
    {0xc4a6b800, 272, true}, /* export * upload */
    {0xc4a7ce81, -263, true}, /* do * follow */
    {0xc4a857c6, -457, true}, /* inherit */
    {0xc4aa8f3a, -331, true}, /* mak sens */
    {0xc4ae52c9, 274, false}, /* by an */
    {0xc4bc95cd, -274, true}, /* credential with */
    {0xc4c1083e, -313, true}, /* nam * connect */
    {0xc4c5611b, 276, false}, /* by */
    {0xc4c7f72e, -287, true}, /* ^ strip */
    {0xc4cdb3c3, -366, true}, /* the * area */
    {0xc4cf9012, -353, true}, /* in meter */
    {0xc4d408a2, 329, true}, /* that preced */
    {0xc4d81656, -266, true}, /* branch * merg */
    {0xc4ddd652, -282, true}, /* incompatibl */
    {0xc4deceaa, -246, true}, /* level and */
    {0xc4e6b346, -295, true}, /* can * restor */
    {0xc4e9bb68, -264, true}, /* renam to */
    {0xc4efbbc9, -533, true}, /* email */
    {0xc4f88d00, 253, true}, /* need so */
    {0xc4fbd40e, 249, true}, /* under * nam */
    {0xc501eea9, -313, true}, /* idempotency key */
    {0xc5028c29, -259, true}, /* differ */
    {0xc5069cf7, -479, true}, /* thi is */
    {0xc50bfef6, 249, true}, /* the * accept */
    {0xc51281ca, 297, true}, /* the withdrawal */
    {0xc5146977, -377, true}, /* workform */
    {0xc52b4968, -298, true}, /* replac a */
    {0xc52c2466, -271, true}, /* flavor */
    {0xc53e6887, 246, true}, /* need * ask */
    {0xc54a8a03, -245, true}, /* chang one */
    {0xc54bfeac, -291, true}, /* modify */
    {0xc54e7c7c, 263, true}, /* nowher */
    {0xc551fc49, -259, true}, /* refus in */
    {0xc5551f9d, -336, false}, /* be * of */
    {0xc55af948, -372, true}, /* unit of */
    {0xc55be6b9, 267, true}, /* the visitor */
    {0xc55e8435, -283, true}, /* on * content */
    {0xc5622b26, -333, true}, /* skip * cach */
    {0xc56a7c8a, -277, true}, /* out * ask */
    {0xc56c2fe7, -398, true}, /* ferry */
    {0xc56da5fa, 264, true}, /* with * end */
    {0xc56f429e, 250, true}, /* receipt */
    {0xc5718c20, -303, true}, /* not add */
    {0xc572d8e9, -307, true}, /* shown next */
    {0xc5899da2, -299, true}, /* which * return */
    {0xc58ca6a9, -263, true}, /* align */
    {0xc58fe986, 309, true}, /* is turn */
    {0xc595d081, -456, true}, /* you set */
    {0xc598b16f, -494, true}, /* is told */
    {0xc59b2f90, -368, true}, /* of commit */
    {0xc59b9088, -413, true}, /* new and */
    {0xc59fed9d, -352, true}, /* already exist */
    {0xc5aac560, 519, false}, /* by * it */
    {0xc5ab64a1, -427, true}, /* inclusiv */
    {0xc5ae7df1, -445, true}, /* increas */
    {0xc5b38400, -252, true}, /* frontend */
    {0xc5b3bb5f, -497, true}, /* ^ reject */
    {0xc5b5efca, -478, true}, /* is * current */
    {0xc5baee3a, -464, true}, /* tak * to */
    {0xc5bd8d6f, 283, true}, /* ^ 0 */
    {0xc5be05a5, -278, true}, /* if * run */
    {0xc5bf1ce4, 252, true}, /* deliver * last */
    {0xc5d0c6c8, -303, false}, /* about * in */
    {0xc5d87f20, -315, true}, /* to fil */
    {0xc5dc50cd, -287, true}, /* servic user */
    {0xc5ddd941, 375, true}, /* mandat */
    {0xc5de5f2b, -315, true}, /* internal not */
    {0xc5e1a350, -250, true}, /* mcp tool */
    {0xc5e7e95e, -452, true}, /* forc the */
    {0xc5ee4ba9, -316, true}, /* column * and */
    {0xc5f41196, 326, true}, /* has priority */
    {0xc5ffdcbe, -261, true}, /* to install */
    {0xc6029444, -260, true}, /* exampl * 0 */
    {0xc6046a95, -334, false}, /* an * if */
    {0xc604c8c8, -421, true}, /* requir a */
    {0xc606bb5a, -287, true}, /* hid a */
    {0xc6108748, -245, true}, /* dont retry */
    {0xc61944f6, -249, true}, /* return * fil */
    {0xc61ade8a, -250, true}, /* location is */
    {0xc61da78a, -248, true}, /* end of */
    {0xc62159cf, -339, true}, /* comment to */
    {0xc6269a87, -347, true}, /* colon */
    {0xc633f324, -365, true}, /* signatur befor */
    {0xc641d46c, -284, true}, /* dismiss a */
    {0xc6462990, -342, true}, /* shown in */
    {0xc646c470, -273, true}, /* you cant */
    {0xc64791aa, -418, true}, /* call * again */
    {0xc64bac1c, -314, true}, /* link expir */
    {0xc64c73a2, 299, true}, /* the claus */
    {0xc64f3695, -286, true}, /* your edit */
    {0xc64f9fd0, 280, true}, /* tell * what */
    {0xc650e53a, -381, true}, /* children of */
    {0xc651db8e, -269, true}, /* the property */
    {0xc65223de, -260, true}, /* userid */
    {0xc6529c0e, -254, true}, /* want * be */
    {0xc65a7477, 299, true}, /* which * assistant */
    {0xc65b83ea, 310, true}, /* offer * the */
    {0xc65f038b, -295, true}, /* question * and */
    {0xc65fa86b, -331, true}, /* test with */
    {0xc676bb9c, -246, true}, /* of * instead */
    {0xc67f048c, -415, false}, /* an * a */
    {0xc6861eb4, -369, true}, /* bind * the */
    {0xc6863646, -324, true}, /* valu * 0 */
    {0xc68eabee, -268, true}, /* valu * by */
    {0xc6907b22, 247, true}, /* entry and */
    {0xc6945460, -406, true}, /* of * job */
    {0xc69a82a3, -299, true}, /* from * messag */
    {0xc69b00bd, -387, true}, /* batch */
    {0xc69d0e0f, -342, true}, /* list * not */
    {0xc6ab92d6, -276, true}, /* tell which */
    {0xc6b420bd, -452, false}, /* when * the */
    {0xc6c0b63a, -426, true}, /* mutation */
    {0xc6c4e046, -294, true}, /* rest are */
    {0xc6c6c34e, -330, true}, /* nam * replac */
    {0xc6ca71c2, 390, true}, /* backup */
    {0xc6ce7c23, 266, true}, /* without show */
    {0xc6d4ae0a, -255, false}, /* which only */
    {0xc6e11956, -250, true}, /* post for */
    {0xc6e2184b, -275, true}, /* ^ flashboot */
    {0xc6ee40f4, -265, true}, /* roll * to */
    {0xc6f255fa, -358, true}, /* task * to */
    {0xc6f266d6, 264, true}, /* key material */
    {0xc6f4baee, -333, true}, /* for fre */
    {0xc6fda030, -263, true}, /* eas */
    {0xc70e9fea, -335, true}, /* show its */
    {0xc711897e, -317, true}, /* read * one */
    {0xc71c77b8, 327, true}, /* to * broker */
    {0xc71e96ae, -288, true}, /* ^ crawl */
    {0xc71edd29, -323, true}, /* argument * noth */
    {0xc720f734, -318, true}, /* argument * the */
    {0xc7273525, -245, false}, /* i * a */
    {0xc728bcd6, -255, true}, /* abc123def456ghi789 */
    {0xc72a4dde, -382, true}, /* item from */
    {0xc73413c8, -274, true}, /* null to */
    {0xc737041e, -248, true}, /* meant */
    {0xc7404fe2, -329, true}, /* see your */
    {0xc742a5b2, -468, true}, /* ^ cas */
    {0xc745ee00, -617, true}, /* ^ packag */
    {0xc7475b23, -257, true}, /* remov ignor */
    {0xc7488a1a, -252, true}, /* list * commit */
    {0xc74adcb9, 279, true}, /* you generat */
    {0xc74cbc02, -263, true}, /* open * pag */
    {0xc74e57bf, -383, true}, /* valu * look */
    {0xc753654c, -336, true}, /* messag if */
    {0xc75393d4, -287, true}, /* statu for */
    {0xc756b1c7, -255, true}, /* delet * calendar */
    {0xc75c3a85, -649, false}, /* ^ which */
    {0xc760a91b, -272, true}, /* list befor */
    {0xc760c4d7, -589, true}, /* vs */
    {0xc762e795, 267, true}, /* output of */
    {0xc766a3fd, -260, true}, /* with * draft */
    {0xc7684112, 359, true}, /* if ask */
    {0xc76cf259, -257, true}, /* creation */
    {0xc775732c, -245, true}, /* when look */
    {0xc777d1cb, -277, true}, /* destroy * stack */
    {0xc77e4193, -416, true}, /* by lin */
    {0xc780bfcd, 267, true}, /* broader */
    {0xc7825a07, -329, true}, /* all availabl */
    {0xc78c0b97, -376, true}, /* list * an */
    {0xc79259d3, -255, true}, /* transformation */
    {0xc7929ce8, -287, true}, /* skippedprovider */
    {0xc798fc94, -396, true}, /* ^ fil */
    {0xc79d81d9, -290, true}, /* cell */
    {0xc7a114d9, -672, true}, /* structur */
    {0xc7a30ce3, -325, true}, /* nam * description */
    {0xc7b9f33b, -439, false}, /* a * into */
    {0xc7bf7cb5, -245, true}, /* p */
    {0xc7c9b174, -269, true}, /* array to */
    {0xc7ca806a, -372, true}, /* one step */
    {0xc7d1c25b, -362, true}, /* be combin */
    {0xc7d200b3, -271, true}, /* first error */
    {0xc7dc57b1, -425, true}, /* must * a */
    {0xc7de80e0, -330, true}, /* setting are */
    {0xc7e1daf7, -264, true}, /* document * so */
    {0xc7e3043e, -247, true}, /* thi * start */
    {0xc7edbdb4, -370, true}, /* ^ tiktok */
    {0xc7f68ad1, -406, false}, /* a * befor */
    {0xc7fb4861, 269, true}, /* as many */
    {0xc7fd2a07, -261, true}, /* an * description */
    {0xc7ffd959, -295, true}, /* add send */
    {0xc809bf45, -414, true}, /* use * tool */
    {0xc80fa3eb, -271, true}, /* user personal */
    {0xc815e5be, -339, true}, /* empty * default */
    {0xc8163af8, -282, true}, /* sign requir */
    {0xc8166cf9, -292, true}, /* the category */
    {0xc8184476, -304, true}, /* imag for */
    {0xc81fbb73, -280, true}, /* ^ timelin */
    {0xc822c73f, -441, true}, /* up * ten */
    {0xc8308c13, -258, true}, /* edit * in */
    {0xc8327b78, -654, true}, /* group */
    {0xc839e5db, 277, true}, /* as * lin */
    {0xc8437d43, -340, true}, /* label */
    {0xc843c0b7, -290, true}, /* chang * record */
    {0xc849d2b3, -263, true}, /* profiler session */
    {0xc84ec5cd, -284, true}, /* under 0 */
    {0xc85125ef, -333, true}, /* ^ advanc */
    {0xc8524150, -352, true}, /* thirty second */
    {0xc8528065, -319, true}, /* servic never */
    {0xc85f4fb5, -452, true}, /* isnt pass */
    {0xc86187af, -281, true}, /* open * clos */
    {0xc865e06b, -251, false}, /* all its */
    {0xc866f388, -321, true}, /* call * schema */
    {0xc8695983, -332, true}, /* immediat * the */
    {0xc8742cc4, -370, true}, /* tak two */
    {0xc8788440, -291, true}, /* wait * to */
    {0xc8833ce0, -291, true}, /* as pdf */
    {0xc886f843, -341, true}, /* utility */
    {0xc8910590, -313, true}, /* assign the */
    {0xc89be981, 262, true}, /* with * removal */
    {0xc89d4db5, -295, true}, /* for browser */
    {0xc8a18ea6, 254, true}, /* any server */
    {0xc8a325e8, -275, true}, /* with * typ */
    {0xc8ac626d, 338, true}, /* letter in */
    {0xc8b157c4, -371, true}, /* and * accept */
    {0xc8b3536d, -254, true}, /* pet supply */
    {0xc8b629b1, -439, true}, /* pipelin schedul */
    {0xc8bb91ae, -296, true}, /* to auto */
    {0xc8c63ff5, -254, true}, /* ^ activat */
    {0xc8cac7f7, -395, true}, /* shown under */
    {0xc8df0202, -282, true}, /* messag * log */
    {0xc8e4f55e, -288, true}, /* snap */
    {0xc8e531c4, -404, true}, /* is encrypt */
    {0xc8e9f679, 263, true}, /* deliver * the */
    {0xc8ecc8b2, 281, true}, /* the * position */
    {0xc8eed1ca, -246, true}, /* inform when */
    {0xc8f0add5, -266, true}, /* fil below */
    {0xc8f79b5c, -271, true}, /* on * statement */
    {0xc8fbffc7, -268, true}, /* run * a */
    {0xc903268c, -255, true}, /* text * search */
    {0xc90c813b, -374, true}, /* excerpt */
    {0xc90cd6c2, -314, true}, /* ^ destructiv */
    {0xc90efbad, -521, true}, /* talk to */
    {0xc9143d2c, 282, true}, /* a co */
    {0xc91e514d, 272, true}, /* each lookup */
    {0xc9259e8f, -363, true}, /* shar is */
    {0xc92fa82d, 337, true}, /* among the */
    {0xc935ebf9, -329, true}, /* schema for */
    {0xc938fe4b, -282, true}, /* messag text */
    {0xc943180a, -367, true}, /* member pod */
    {0xc944f3ea, -313, true}, /* test * to */
    {0xc94b9514, -248, true}, /* not reveal */
    {0xc94f17f8, 280, true}, /* and * without */
    {0xc95024a1, -370, false}, /* one * with */
    {0xc951081c, 248, true}, /* the schema */
    {0xc957b346, -318, true}, /* old * stop */
    {0xc95da31c, -476, true}, /* issu and */
    {0xc9623ad0, -247, true}, /* updat * each */
    {0xc962b07b, -452, true}, /* new * for */
    {0xc975c8d2, -287, true}, /* sam * may */
    {0xc97678d3, -309, true}, /* public * in */
    {0xc97758ec, -265, true}, /* and * key */
    {0xc97f9fc9, -363, true}, /* user choos */
    {0xc982e96b, -401, true}, /* volum */
    {0xc98cdd81, -330, true}, /* notion * a */
    {0xc9935579, 328, true}, /* baselin */
    {0xc998cac7, 283, true}, /* copy is */
    {0xc99bdd90, 300, true}, /* manager if */
    {0xc99c6c3e, 245, true}, /* ^ stor */
    {0xc9a264a4, -287, true}, /* conversation in */
    {0xc9ac7262, -276, true}, /* 30d */
    {0xc9b02527, 263, true}, /* work without */
    {0xc9b07394, -402, true}, /* isnt chang */
    {0xc9b0e23e, -366, true}, /* and filter */
    {0xc9b2ba5a, 348, true}, /* dialogu */
    {0xc9bf3517, -256, true}, /* either * or */
    {0xc9c46694, 336, true}, /* and accept */
    {0xc9c5cf0d, -315, true}, /* return continuation */
    {0xc9c7dcc7, 249, false}, /* over in */
    {0xc9c8cdc7, -327, true}, /* fil * reject */
    {0xc9cf1e5c, -414, true}, /* exclusiv with */
    {0xc9d1d2ae, -278, true}, /* in * mongodb */
    {0xc9dc055a, -297, true}, /* job * to */
    {0xc9f1ad17, -419, true}, /* for * invoic */
    {0xc9f47bd9, -280, true}, /* root directory */
    {0xc9ff535b, -380, true}, /* webhook secret */
    {0xca092195, -277, false}, /* only * and */
    {0xca0ba0e2, -542, true}, /* rebas */
    {0xca114cea, -274, true}, /* variabl from */
    {0xca1bae04, -246, true}, /* wcag */
    {0xca1fc94b, 324, true}, /* user * at */
    {0xca221198, -308, true}, /* polit */
    {0xca2418ec, -556, true}, /* of * thread */
    {0xca281c9f, -525, true}, /* nativ */
    {0xca28e4f1, -389, true}, /* a * overview */
    {0xca29bbf2, 296, true}, /* if * receipt */
    {0xca2a5144, -262, true}, /* on localhost */
    {0xca2f30de, -294, true}, /* when * default */
    {0xca300451, 264, true}, /* for permission */
    {0xca312b6e, -313, true}, /* the repo */
    {0xca375657, 307, true}, /* shift the */
    {0xca38eec4, -257, true}, /* confirmation * to */
    {0xca39b5c2, -292, true}, /* alert when */
    {0xca3a4f4a, -291, true}, /* work * any */
    {0xca3d6ba5, -261, true}, /* product by */
    {0xca45466e, 255, true}, /* adjust the */
    {0xca4677f2, -436, true}, /* get no */
    {0xca5a3b5a, -281, true}, /* initiat */
    {0xca5ab691, -499, true}, /* ^ standard */
    {0xca63407a, 248, true}, /* from now */
    {0xca660edd, 280, true}, /* the * help */
    {0xca6a92b6, -405, true}, /* mutual exclusiv */
    {0xca6dca7d, -497, true}, /* ^ rais */
    {0xca700774, -325, true}, /* ^ ts */
    {0xca780da7, -306, true}, /* ads */
    {0xca824bdc, -421, true}, /* a * through */
    {0xca86e7be, -382, true}, /* pie */
    {0xca8866ce, 265, true}, /* if * scor */
    {0xca88b1e0, 297, true}, /* cooky * the */
    {0xca94bbb1, -248, true}, /* read * an */
    {0xca9558b8, -375, true}, /* the * current */
    {0xca95e06d, -342, true}, /* are stor */
    {0xca98cfba, -272, true}, /* clon */
    {0xca999efd, 589, true}, /* us */
    {0xca9b4641, -281, true}, /* you * see */
    {0xcaa14f8c, -325, true}, /* look * cod */
    {0xcaa6ba85, -280, true}, /* your chatbot */
    {0xcaa740dc, -304, true}, /* singl lin */
    {0xcaa7b0c1, -246, true}, /* severity * a */
    {0xcab08a0c, -255, true}, /* start * start */
    {0xcab62aab, -277, true}, /* technology */
    {0xcab7ba88, -438, true}, /* apply a */
    {0xcac33733, 250, true}, /* whoever * sign */
    {0xcac6c450, -464, true}, /* are sav */
    {0xcad369c1, -307, true}, /* the attende */
    {0xcad7144e, -477, true}, /* filesystem */
    {0xcad962d8, 255, true}, /* list * server */
    {0xcae96d66, -365, true}, /* tool show */
    {0xcaeb8cc0, -269, true}, /* of * templat */
    {0xcaf04a2f, -368, true}, /* megabyt */
    {0xcaf065cd, -407, true}, /* list first */
    {0xcaf3c98f, -346, true}, /* the market */
    {0xcafb413b, 307, true}, /* learn that */
    {0xcafc0563, -502, false}, /* one * at */
    {0xcb025766, -257, true}, /* valu * must */
    {0xcb09b9a6, 246, true}, /* the * engin */
    {0xcb0c539c, -295, true}, /* a dictionary */
    {0xcb0cf3d7, 292, true}, /* no * need */
    {0xcb0fd3a9, -351, true}, /* user only */
    {0xcb183af8, 356, true}, /* remov * who */
    {0xcb195ff5, -309, true}, /* applicabl */
    {0xcb1cad6c, -387, true}, /* releas config */
    {0xcb204fc9, -355, true}, /* list * what */
    {0xcb2422b9, -327, true}, /* ^ client */
    {0xcb343b6c, -510, false}, /* to * if */
    {0xcb4416ba, -432, true}, /* be wrong */
    {0xcb47b8f7, -334, true}, /* 0 of */
    {0xcb49e736, -265, true}, /* and exchang */
    {0xcb5221d0, -258, true}, /* two * of */
    {0xcb542f9f, 254, true}, /* first * only */
    {0xcb54a0b0, 288, true}, /* content * fil */
    {0xcb54e349, -372, true}, /* that * chang */
    {0xcb55d764, -578, true}, /* an * mail */
    {0xcb57cda3, -346, true}, /* init */
    {0xcb5a8ecb, 246, false}, /* with * that */
    {0xcb63e966, 402, true}, /* proc */
    {0xcb70c480, 250, true}, /* caller */
    {0xcb7fd92d, -347, true}, /* onto */
    {0xcb843398, -310, false}, /* and then */
    {0xcb88f39f, 329, true}, /* lesson */
    {0xcb8d3fe3, -504, true}, /* use cas */
    {0xcb92189e, -375, true}, /* the * chosen */
    {0xcb9ddba7, -294, true}, /* run playwright */
    {0xcb9e7dfc, -344, true}, /* ^ resiz */
    {0xcba81155, -343, true}, /* abstract */
    {0xcbaca5d1, -271, true}, /* ^ execution */
    {0xcbb18518, 385, true}, /* to every */
    {0xcbb1a23a, -261, true}, /* other operation */
    {0xcbb1d2e7, -263, true}, /* not * instruction */
    {0xcbb769c4, -255, true}, /* off * all */
    {0xcbc14af2, -271, true}, /* keyless */
    {0xcbc17702, -296, true}, /* ^ requirement */
    {0xcbcb56c1, 259, true}, /* without * call */
    {0xcbce946a, -301, true}, /* tabl as */
    {0xcbe085a6, -245, true}, /* was * written */
    {0xcbe0bc59, -266, true}, /* match * that */
    {0xcbe13e54, 265, true}, /* former * only */
    {0xcbe24849, -307, true}, /* upload a */
    {0xcbe4a234, 345, true}, /* the * earlier */
    {0xcbe6dd0d, -291, true}, /* function are */
    {0xcbeaa046, -327, true}, /* thi network */
    {0xcbefefb1, -332, true}, /* thread * mark */
    {0xcbf4024b, -534, true}, /* one * per */
    {0xcbf45973, 298, true}, /* and sent */
    {0xcc008019, 497, true}, /* taken */
    {0xcc0152a3, -315, true}, /* read * view */
    {0xcc0329ee, -279, true}, /* result when */
    {0xcc06ce6e, -410, true}, /* are escap */
    {0xcc09cc04, -295, true}, /* full result */
    {0xcc0f1bc4, 256, true}, /* the gallery */
    {0xcc0ffcd4, -399, true}, /* run * against */
    {0xcc105e2f, -260, true}, /* door cod */
    {0xcc14d30c, -438, true}, /* alway use */
    {0xcc1d05e2, -258, true}, /* fil * script */
    {0xcc1e0456, -662, true}, /* user agent */
    {0xcc281e5a, -327, true}, /* one * call */
    {0xcc2a5b83, -413, true}, /* ^ captur */
    {0xcc2f05c7, -252, true}, /* user * sixteen */
    {0xcc30968d, -326, true}, /* user approval */
    {0xcc44085d, 256, true}, /* photo * with */
    {0xcc48b9db, 269, true}, /* invocation */
    {0xcc4cb9ae, -347, true}, /* path that */
    {0xcc4ed5c7, -282, true}, /* orientation * the */
    {0xcc507056, -385, true}, /* and fetch */
    {0xcc55ffca, -393, true}, /* fil lin */
    {0xcc5c1e76, 343, true}, /* order to */
    {0xcc603ec4, -422, true}, /* own * and */
    {0xcc692021, -282, true}, /* client * the */
    {0xcc6eb6a9, -312, true}, /* som */
    {0xcc78217e, -316, true}, /* forc * skip */
    {0xcc7b24a4, 293, true}, /* to * fami */
    {0xcc7fb807, 282, true}, /* of * percent */
    {0xcc85d53b, -318, true}, /* includ * item */
    {0xcc89a6da, -458, true}, /* be switch */
    {0xcc8ec554, -268, true}, /* hol */
    {0xcc9701ac, -269, true}, /* in * read */
    {0xcc9ecb74, -260, true}, /* thought * need */
    {0xcc9ff8d0, -396, true}, /* to * channel */
    {0xcca57e87, 259, true}, /* left off */
    {0xccb62b74, -270, true}, /* deployment * public */
    {0xccc0208c, -252, true}, /* work * sam */
    {0xcccc4211, -424, true}, /* tag to */
    {0xccd12145, -424, true}, /* significant */
    {0xccd13e85, -560, true}, /* in * app */
    {0xccd78126, -256, true}, /* output * with */
    {0xcce086e4, -540, false}, /* be * after */
    {0xcce2e9c9, -451, false}, /* was * into */
    {0xccee0eaf, -293, true}, /* walmart */
    {0xccf304ad, 302, true}, /* preced the */
    {0xcd082e81, -312, true}, /* in * previou */
    {0xcd195766, -303, false}, /* one * or */
    {0xcd197601, -645, true}, /* ^ url */
    {0xcd200b5d, -337, true}, /* ^ multipl */
    {0xcd2e631f, -416, true}, /* lik * are */
    {0xcd3dcd39, -276, true}, /* thi * often */
    {0xcd451a94, -287, true}, /* no emulation */
    {0xcd4b5084, -248, true}, /* do * reveal */
    {0xcd4ee577, -289, true}, /* to * human */
    {0xcd4fe15d, 322, true}, /* to avoid */
    {0xcd510be0, -361, true}, /* ^ siz */
    {0xcd51869e, -447, true}, /* not accept */
    {0xcd52fd6b, -245, true}, /* throttl and */
    {0xcd6a588a, -254, true}, /* befor * commit */
    {0xcd6efd13, -411, true}, /* only return */
    {0xcd71c345, -292, true}, /* pipelin nam */
    {0xcd73990e, 359, true}, /* the * year */
    {0xcd76e6cb, 505, true}, /* said */
    {0xcd875ec3, -282, true}, /* of * use */
    {0xcd883138, -314, true}, /* ^ layout */
    {0xcd89bc68, -259, false}, /* no * only */
    {0xcd929f68, -292, true}, /* the spac */
    {0xcd92c2b4, -397, true}, /* ask * you */
    {0xcd9fe006, -363, true}, /* the * pick */
    {0xcda58f01, -536, true}, /* why */
    {0xcda665be, -332, true}, /* do * add */
    {0xcdb263aa, -273, true}, /* for * layout */
    {0xcdb61723, 280, true}, /* owner * to */
    {0xcdb6d2d7, -249, true}, /* domain match */
    {0xcdc408cb, 302, true}, /* without check */
    {0xcdc90909, 262, true}, /* pend transfer */
    {0xcddaf04b, -501, true}, /* mapbox */
    {0xcddc598e, -285, true}, /* contact * opt */
    {0xcde1f0ca, 383, true}, /* conversion */
    {0xcde2895c, -262, true}, /* whom */
    {0xcde68069, 258, true}, /* goe * detection */
    {0xcde79783, -531, true}, /* 0 hour */
    {0xcded08fa, 283, true}, /* itself */
    {0xcdf2b609, -326, false}, /* as no */
    {0xcdf866a0, -564, true}, /* in xero */
    {0xcdf8e767, -371, true}, /* session * you */
    {0xcdf90813, 255, true}, /* folder * in */
    {0xcdf95fb5, -288, true}, /* positiv * are */
    {0xce111df3, -286, true}, /* bridg plugin */
    {0xce12803c, -301, true}, /* stor * not */
    {0xce1696a5, 289, true}, /* thi releas */
    {0xce19e102, -293, true}, /* caller can */
    {0xce1bee63, -263, false}, /* with * if */
    {0xce1de096, -345, true}, /* step to */
    {0xce22e2ec, -282, true}, /* owner get */
    {0xce2a8c8c, 259, true}, /* confirmation tool */
    {0xce356824, 289, true}, /* com up */
    {0xce3f3bf0, 265, true}, /* question * on */
    {0xce5fa1dc, -284, true}, /* credit not */
    {0xce61c3a9, -293, true}, /* workspac repo */
    {0xce6774b8, 295, true}, /* record drop */
    {0xce6db692, -257, true}, /* use writ */
    {0xce760589, -246, true}, /* run * through */
    {0xce781099, -315, true}, /* to * log */
    {0xce78cd69, -342, true}, /* optional new */
    {0xce78e2c3, -270, true}, /* scan command */
    {0xce7e1c8a, -310, true}, /* return * sum */
    {0xce84c930, -391, true}, /* read * outsid */
    {0xce8c9dcd, -323, true}, /* practic */
    {0xce9d774e, 268, true}, /* preced */
    {0xce9e0bf9, 377, true}, /* a market */
    {0xcea17a26, -298, true}, /* load * again */
    {0xcea39598, -417, true}, /* delet user */
    {0xcea88a4a, -520, true}, /* undon */
    {0xceb961cd, -370, true}, /* mask */
    {0xcebb5aa3, 270, true}, /* voucher * the */
    {0xcec30789, 284, true}, /* enter later */
    {0xcec38a40, -245, true}, /* target * with */
    {0xcec9e656, -307, true}, /* repository so */
    {0xced39bdd, -413, true}, /* confirm it */
    {0xced8ecee, -384, true}, /* quick read */
    {0xcedd44bc, 307, true}, /* near */
    {0xceea7aea, -365, true}, /* wait * its */
    {0xcef8a36a, -357, true}, /* version history */
    {0xcf00bc7b, -307, true}, /* first * 0 */
    {0xcf02f487, -338, true}, /* work at */
    {0xcf0bc377, -390, true}, /* liv * the */
    {0xcf0d1989, -361, true}, /* ^ compact */
    {0xcf1fdaac, -358, false}, /* can * to */
    {0xcf21bc6f, 274, true}, /* run * statement */
    {0xcf242346, -408, true}, /* isnt return */
    {0xcf26694c, 389, false}, /* are */
    {0xcf2b41b2, -626, true}, /* mongodb */
    {0xcf2e0091, -434, true}, /* by accident */
    {0xcf303021, -307, true}, /* pass thi */
    {0xcf3377f5, -253, true}, /* to * llm */
    {0xcf416773, -327, true}, /* ther * non */
    {0xcf4e75f8, -390, true}, /* app */
    {0xcf545f92, -285, true}, /* dont * data */
    {0xcf56b89d, -323, true}, /* clarification */
    {0xcf584aa3, -548, true}, /* dir */
    {0xcf63b578, -271, true}, /* anyth is */
    {0xcf6bf58b, 294, true}, /* sid load */
    {0xcf6f331e, 315, true}, /* are final */
    {0xcf78d6a9, 338, true}, /* set to */
    {0xcf79c09f, 271, true}, /* to * pay */
    {0xcf7d14fe, -255, true}, /* ^ figma */
    {0xcf7de3dc, -500, true}, /* network volum */
    {0xcf85c5b1, 306, false}, /* all that */
    {0xcf8b78d1, -310, true}, /* lock * account */
    {0xcf8da580, 309, true}, /* the * viewer */
    {0xcf8fe76d, 255, true}, /* copy * mad */
    {0xcfa9ccec, -261, true}, /* to * protect */
    {0xcfb015ee, -265, true}, /* revok consent */
    {0xcfb3ec48, -344, true}, /* a previous */
    {0xcfb62c02, -412, true}, /* read at */
    {0xcfb95d83, 271, true}, /* interest in */
    {0xcfbc0892, 497, true}, /* leav a */
    {0xcfc4ed4d, -337, true}, /* are evaluat */
    {0xcfd8428a, -361, true}, /* on pag */
    {0xcfdb7520, -402, true}, /* consol log */
    {0xcfddf5fc, -329, true}, /* your * bot */
    {0xcfef9ab8, -259, true}, /* which list */
    {0xcff1a8b5, -300, true}, /* execut * query */
    {0xcffa57bd, -245, true}, /* use * mak */
    {0xcffd577a, -265, true}, /* in * configuration */
    {0xcffe5a20, 280, true}, /* when * budget */
    {0xd0020379, -303, true}, /* exceed the */
    {0xd00c32d6, -485, true}, /* has * access */
    {0xd00d9eef, 313, true}, /* out * chang */
    {0xd013e982, -380, true}, /* address that */
    {0xd0179daf, -331, true}, /* expir the */
    {0xd01c3ede, -283, true}, /* last use */
    {0xd01d13b9, -359, false}, /* for up */
    {0xd0291745, -271, true}, /* complet * run */
    {0xd02c5929, -542, true}, /* fail if */
    {0xd0334270, -298, true}, /* check if */
    {0xd0364f28, -337, true}, /* are left */
    {0xd047bb43, -287, true}, /* clamp */
    {0xd05368b4, -246, true}, /* member * a */
    {0xd05d0d33, -246, true}, /* known * with */
    {0xd05eddd3, 264, true}, /* when quot */
    {0xd06b1085, -365, true}, /* rectangl */
    {0xd06e9ad3, -376, true}, /* to * redirect */
    {0xd06fe791, 323, true}, /* ^ attribut */
    {0xd07ae933, 463, true}, /* the * agreement */
    {0xd0815f20, -364, true}, /* of * column */
    {0xd087bace, -296, true}, /* detach * the */
    {0xd0913291, 272, true}, /* shar */
    {0xd091f91f, -343, true}, /* detach the */
    {0xd0928f65, -377, true}, /* that app */
    {0xd094fc56, -256, true}, /* leav * alon */
    {0xd095395a, -452, false}, /* when to */
    {0xd0980ae5, -603, true}, /* in * format */
    {0xd09a6e91, -388, true}, /* platform */
    {0xd0a2158e, -276, true}, /* with mor */
    {0xd0aa66a3, -278, true}, /* terminat */
    {0xd0afa178, -247, false}, /* them a */
    {0xd0b20c23, 422, true}, /* that * tool */
    {0xd0b8f56b, 281, true}, /* you keep */
    {0xd0b94bde, -475, true}, /* container registry */
    {0xd0c04226, 386, true}, /* pilot */
    {0xd0c23500, -383, true}, /* gb */
    {0xd0c28459, -279, true}, /* are * includ */
    {0xd0cab9fc, -316, true}, /* mcp */
    {0xd0cefcac, -318, true}, /* disabl * 0 */
    {0xd0cf960c, -268, true}, /* data * that */
    {0xd0d8343a, -251, true}, /* user * add */
    {0xd0dd8182, -279, true}, /* imag * disk */
    {0xd0e377a6, -248, true}, /* the conversationid */
    {0xd0e4aa8e, 253, true}, /* it cam */
    {0xd0ea1927, -351, true}, /* essential */
    {0xd0eaadc0, -320, true}, /* virtual */
    {0xd0eae528, 344, true}, /* diagnosi */
    {0xd0ebb8bb, -323, true}, /* team is */
    {0xd0ef8d64, -342, true}, /* pag * is */
    {0xd0f0abe3, -276, false}, /* that * which */
    {0xd0f2088c, -277, false}, /* not * one */
    {0xd0f8d8a5, -289, true}, /* the worker */
    {0xd0fc7338, -254, true}, /* retry after */
    {0xd1011061, -277, true}, /* the attend */
    {0xd10725a6, 378, false}, /* is */
    {0xd11111ad, 288, true}, /* expiry dat */
    {0xd111e5bd, -410, true}, /* decid whether */
    {0xd11284ba, -281, true}, /* email and */
    {0xd112ae97, -323, true}, /* without argument */
    {0xd113c709, -256, true}, /* instead * an */
    {0xd11e109e, -536, false}, /* on which */
    {0xd11ebc5c, 276, true}, /* to * developer */
    {0xd1206ed5, -382, true}, /* if * wer */
    {0xd123167f, 291, true}, /* the forecast */
    {0xd12c8759, -556, true}, /* ^ custom */
    {0xd131db86, 285, true}, /* of * queu */
    {0xd13ade1b, -276, true}, /* object contain */
    {0xd13dfe79, -294, true}, /* the * json */
    {0xd14224a6, -299, true}, /* administrator can */
    {0xd142faba, -250, true}, /* fetch * from */
    {0xd1500613, -339, true}, /* to choos */
    {0xd1547c66, -294, true}, /* onc with */
    {0xd158d97d, -279, true}, /* to * block */
    {0xd159d9fe, -427, true}, /* you * use */
    {0xd17119b9, -335, true}, /* ^ plain */
    {0xd173c6eb, -405, true}, /* stag * the */
    {0xd174caab, -313, true}, /* and * recommend */
    {0xd179b797, -289, true}, /* validat * the */
    {0xd183c6db, 268, true}, /* detect * languag */
    {0xd189fe92, -267, true}, /* if sign */
    {0xd198022c, -386, true}, /* you cannot */
    {0xd19fab9f, -259, true}, /* the attack */
    {0xd1a52e4d, -252, true}, /* for stor */
    {0xd1ae9a0f, -309, true}, /* delet record */
    {0xd1b41f30, -289, true}, /* is untrust */
    {0xd1b63614, -285, true}, /* need * for */
    {0xd1ba9546, -372, true}, /* whil nobody */
    {0xd1bf0b12, 298, true}, /* system folder */
    {0xd1c43e18, -372, false}, /* one was */
    {0xd1c481a2, -409, false}, /* by * who */
    {0xd1cb12c2, -399, false}, /* to * which */
    {0xd1d378ac, 245, true}, /* the installation */
    {0xd1d579c6, -285, true}, /* exit */
    {0xd1d99df2, -335, true}, /* repository should */
    {0xd1df3da0, -509, true}, /* hash */
    {0xd1e68b3b, -298, true}, /* left * is */
    {0xd1efd981, 331, true}, /* purchas */
    {0xd1f4ede2, -261, true}, /* sav it */
    {0xd1f7f351, -332, true}, /* that use */
    {0xd1fac99a, 261, true}, /* are confirm */
    {0xd2051ee0, -395, true}, /* format is */
    {0xd2061fd3, -295, true}, /* track by */
    {0xd2099b81, -285, true}, /* payabl */
    {0xd2105842, 325, true}, /* registration */
    {0xd211fa35, -310, true}, /* remain on */
    {0xd223e776, -281, true}, /* error nam */
    {0xd22d294c, -276, true}, /* context and */
    {0xd22f8854, -277, true}, /* passphras * the */
    {0xd23e9ce6, -297, true}, /* legend */
    {0xd245fb28, -330, true}, /* and execut */
    {0xd24835a9, -306, true}, /* user * so */
    {0xd24bb4ec, -333, true}, /* local search */
    {0xd253c8c5, -320, true}, /* someon * may */
    {0xd25c947c, -298, true}, /* a * see */
    {0xd26734d1, 268, true}, /* sender is */
    {0xd268d4a1, -319, true}, /* for nam */
    {0xd26e4cb8, -325, true}, /* user pick */
    {0xd2712778, -362, true}, /* understand */
    {0xd271c481, -462, true}, /* fashion */
    {0xd272d0b9, -255, true}, /* press enter */
    {0xd27ba293, -252, true}, /* confirm that */
    {0xd27e9d95, 249, true}, /* ^ declar */
    {0xd2831842, -261, true}, /* board are */
    {0xd2838a02, 308, true}, /* not show */
    {0xd2881012, -249, true}, /* plancredit */
    {0xd28e844c, -352, true}, /* noth */
    {0xd295a165, -259, true}, /* thi execut */
    {0xd298538d, -302, true}, /* list * messag */
    {0xd29a3030, -341, true}, /* be * last */
    {0xd29bea1b, 262, true}, /* so * assistant */
    {0xd2a2f8b3, 247, true}, /* keep * not */
    {0xd2a72d35, -257, true}, /* on * until */
    {0xd2b3eef4, -283, true}, /* merg * customer */
    {0xd2b5a994, 307, true}, /* announc the */
    {0xd2b925b7, -309, true}, /* amazon product */
    {0xd2be3f12, 289, true}, /* thi version */
    {0xd2c0eb3f, -331, true}, /* stop as */
    {0xd2c276eb, -262, true}, /* step * order */
    {0xd2c796c1, 251, true}, /* the pay */
    {0xd2d033cb, -331, true}, /* call keep */
    {0xd2dd7983, 312, true}, /* when * check */
    {0xd2e18801, -276, true}, /* on * 0 */
    {0xd2e450ee, -375, true}, /* customer who */
    {0xd2e7a003, -252, true}, /* not print */
    {0xd2e9b7a7, -254, true}, /* springfield */
    {0xd2f290e3, -473, true}, /* was last */
    {0xd2fed7b1, -286, true}, /* design * are */
    {0xd300c655, 322, true}, /* front */
    {0xd3081749, 249, true}, /* are unsubscrib */
    {0xd3177527, -319, true}, /* current * is */
    {0xd31c8a37, -381, true}, /* what * look */
    {0xd31df1dd, -479, true}, /* ^ exist */
    {0xd323646b, 266, true}, /* system and */
    {0xd32cd216, -314, true}, /* link * 0 */
    {0xd331466e, -363, true}, /* spec */
    {0xd333162a, -330, true}, /* our server */
    {0xd33c3cc2, -278, true}, /* linestr */
    {0xd33fc790, -300, true}, /* everyth it */
    {0xd342c5c3, -341, true}, /* text * wait */
    {0xd34335c4, -290, true}, /* escap hatch */
    {0xd3529559, -355, true}, /* return * respons */
    {0xd356a7c6, -337, true}, /* sum of */
    {0xd361684c, -433, true}, /* allow * is */
    {0xd3652804, 245, true}, /* until * notic */
    {0xd368a017, -389, true}, /* literal */
    {0xd36f770d, -272, true}, /* you pick */
    {0xd3707513, -321, true}, /* script * not */
    {0xd37750ac, -552, true}, /* for * search */
    {0xd37ad119, -348, true}, /* ^ draw */
    {0xd38052e4, -580, true}, /* ^ typ */
    {0xd3809986, -264, true}, /* combin with */
    {0xd384d8af, -351, true}, /* vault * the */
    {0xd3878c2d, -351, true}, /* ^ sql */
    {0xd3886cb7, -282, true}, /* than delet */
    {0xd38b9033, -262, false}, /* a * with */
    {0xd3919c2d, 262, true}, /* open */
    {0xd3934be7, -302, true}, /* rep in */
    {0xd39403cd, -414, false}, /* and will */
    {0xd397da73, -390, false}, /* you do */
    {0xd397deca, -247, true}, /* ^ target */
    {0xd398a333, -249, true}, /* and * original */
    {0xd39d985f, 320, false}, /* with * of */
    {0xd3a1ddca, -255, true}, /* check * outsid */
    {0xd3a34a04, 316, true}, /* use our */
    {0xd3a3a433, -371, true}, /* for text */
    {0xd3a42860, 255, false}, /* up a */
    {0xd3a64684, -275, true}, /* from * workspac */
    {0xd3a91247, -343, true}, /* dry * default */
    {0xd3aa4b9d, -336, true}, /* author */
    {0xd3abc88d, 285, false}, /* what other */
    {0xd3adf6d9, 344, true}, /* being discuss */
    {0xd3b33ebd, 298, true}, /* who ask */
    {0xd3b424a1, -265, true}, /* environment * set */
    {0xd3b9ca54, -300, false}, /* the * if */
    {0xd3bfd263, -307, true}, /* work * are */
    {0xd3c35274, -255, true}, /* commit ahead */
    {0xd3c6cdc0, -252, true}, /* includ valu */
    {0xd3d0eb3a, -296, true}, /* the upper */
    {0xd3d67b9f, -284, true}, /* or get */
    {0xd3def59f, -260, true}, /* order * a */
    {0xd3e06823, -275, true}, /* a fresh */
    {0xd3e458f9, 249, true}, /* our sid */
    {0xd3ee0a32, -292, true}, /* befor act */
    {0xd3f23932, -343, true}, /* call * onc */
    {0xd3f82d63, -323, true}, /* run * read */
    {0xd3fbe496, 272, true}, /* regard as */
    {0xd40920eb, -276, false}, /* a * to */
    {0xd42c036f, -409, true}, /* work tre */
    {0xd4361413, 287, true}, /* need * show */
    {0xd43baf9a, -277, true}, /* data * has */
    {0xd4402c3e, -273, true}, /* extension * to */
    {0xd451db26, -321, true}, /* local * server */
    {0xd4521092, -267, true}, /* of * remot */
    {0xd467020a, -394, true}, /* ^ environment */
    {0xd46d110c, 303, true}, /* look and */
    {0xd4779502, -507, true}, /* ^ automatical */
    {0xd47ca76d, -277, true}, /* resolv * issu */
    {0xd47dcc18, -259, true}, /* tool * unlock */
    {0xd47e9d2d, -292, true}, /* and * default */
    {0xd487ad6f, -286, false}, /* them what */
    {0xd4927916, -270, true}, /* layer * the */
    {0xd4927fab, -318, true}, /* ^ notebook */
    {0xd49574a9, -265, true}, /* do * stor */
    {0xd495b692, -275, true}, /* conflict * a */
    {0xd4978460, 274, true}, /* plagiarism */
    {0xd4a3d47a, -267, true}, /* hav it */
    {0xd4a62f51, -494, true}, /* graphql */
    {0xd4ae121a, -296, true}, /* with argument */
    {0xd4b571b5, -985, true}, /* noth is */
    {0xd4bd29d1, -263, true}, /* a * variabl */
    {0xd4be5261, -346, true}, /* webview */
    {0xd4c16062, -570, true}, /* ^ otherwis */
    {0xd4c65eac, 348, true}, /* forgotten */
    {0xd4cd9119, -297, true}, /* form * pass */
    {0xd4cf0028, -279, true}, /* is rais */
    {0xd4d0c076, -298, true}, /* drop * tabl */
    {0xd4d3e5e4, 417, true}, /* the * host */
    {0xd4dc558a, 285, true}, /* question * as */
    {0xd4dd7f12, -253, true}, /* omit all */
    {0xd4e30ed6, -354, true}, /* letter are */
    {0xd4eb4a88, -321, true}, /* workflow * to */
    {0xd4eeeca5, -305, true}, /* are scrub */
    {0xd4f021ff, -370, true}, /* the firmwar */
    {0xd5106bb0, 276, true}, /* with every */
    {0xd511a18b, -244, true}, /* column * a */
    {0xd5152862, -346, true}, /* ^ unsubscrib */
    {0xd5186047, -288, false}, /* they * not */
    {0xd52040a4, -251, true}, /* bicycl */
    {0xd52c393f, -341, true}, /* mod * the */
    {0xd5373096, -324, true}, /* text * from */
    {0xd548467c, -358, true}, /* roundtrip */
    {0xd54dc5ee, -263, true}, /* ^ audienc */
    {0xd54de0f5, -364, true}, /* bound box */
    {0xd554ad46, -329, true}, /* what knowledg */
    {0xd5555e8c, 249, true}, /* spar */
    {0xd556dff7, -351, true}, /* alway report */
    {0xd557995a, -291, false}, /* up with */
    {0xd559d106, -325, true}, /* wher * patient */
    {0xd55b938f, -254, true}, /* workflow are */
    {0xd56165a4, 361, true}, /* bot is */
    {0xd5648aa0, -364, true}, /* be off */
    {0xd5681ddf, 245, true}, /* dump is */
    {0xd57144dc, -308, true}, /* terminal process */
    {0xd57fd2a6, 336, false}, /* of any */
    {0xd582ffe7, 324, true}, /* match are */
    {0xd586df31, -331, true}, /* reachabl */
    {0xd58738b6, -480, true}, /* the * zon */
    {0xd58d846d, -267, true}, /* pass a */
    {0xd593376f, -283, true}, /* stock lookup */
    {0xd5999dc9, -297, true}, /* pag * check */
    {0xd59d87db, -289, true}, /* weight of */
    {0xd5a1b55b, 270, true}, /* are order */
    {0xd5a6daf0, -413, false}, /* as * was */
    {0xd5ab8895, 270, true}, /* ^ kind */
    {0xd5b0468f, -259, true}, /* argument * escap */
    {0xd5b2101f, -271, true}, /* for * encrypt */
    {0xd5bda5bf, -276, true}, /* the * topic */
    {0xd5c0e077, 268, true}, /* the * deposit */
    {0xd5ccec09, -245, true}, /* insert * after */
    {0xd5d0a396, -248, true}, /* and decid */
    {0xd5d0acd2, -259, true}, /* mon */
    {0xd5d32058, -310, true}, /* fetch pag */
    {0xd5d95ea3, 335, true}, /* the track */
    {0xd5e30541, -338, false}, /* when your */
    {0xd5e74145, -258, true}, /* will * used */
    {0xd5f4d6c0, -256, true}, /* several field */
    {0xd5f74605, -337, true}, /* not chang */
    {0xd5f8f0c8, -245, true}, /* content block */
    {0xd5f9f760, -305, true}, /* flag to */
    {0xd5fa0e2c, -288, true}, /* sam call */
    {0xd5fd9bc2, -284, true}, /* least */
    {0xd5ffaf0c, 340, true}, /* shell * and */
    {0xd60131eb, -262, true}, /* search github */
    {0xd602a8f9, -437, true}, /* io */
    {0xd6191668, -317, true}, /* reason for */
    {0xd61fe73a, 273, true}, /* that show */
    {0xd6247cf6, -256, false}, /* not * on */
    {0xd628308e, 313, true}, /* accept the */
    {0xd62a1039, -299, true}, /* a * snapshot */
    {0xd62e4b69, 252, true}, /* insurer */
    {0xd635ed92, -309, true}, /* charg * card */
    {0xd649bc06, -601, true}, /* human readabl */
    {0xd65f57a8, 251, true}, /* updat their */
    {0xd662f4e1, -295, true}, /* account * an */
    {0xd6671dbe, -284, true}, /* the * priority */
    {0xd669fc1d, 252, true}, /* operator * in */
    {0xd669fcbe, -610, false}, /* the * who */
    {0xd66a9288, -292, true}, /* ^ along */
    {0xd6701299, -254, true}, /* account * can */
    {0xd67de276, 252, true}, /* fals in */
    {0xd67f37cb, 262, true}, /* unlock */
    {0xd681e947, -518, true}, /* stay on */
    {0xd68853e2, -333, true}, /* monitor check */
    {0xd6906197, -360, true}, /* disabl * shar */
    {0xd6946235, 314, true}, /* ^ skip */
    {0xd69eec28, -496, true}, /* of * item */
    {0xd6a9f1aa, 269, true}, /* hedg */
    {0xd6bb1a1d, -553, true}, /* dev */
    {0xd6c1e0cc, -319, true}, /* the * bridg */
    {0xd6c33389, -260, true}, /* check * get */
    {0xd6c72f10, 424, true}, /* go * and */
    {0xd6cad592, -262, true}, /* entry at */
    {0xd6cea5eb, 252, true}, /* retention is */
    {0xd6dbd968, 255, false}, /* you about */
    {0xd6e03c0a, -302, true}, /* invoic * the */
    {0xd6e087d6, -300, true}, /* operator such */
    {0xd6e29bd7, -309, true}, /* tool if */
    {0xd6e33b9e, -311, false}, /* for * was */
    {0xd6e402c1, -263, true}, /* use your */
    {0xd6e74520, -296, true}, /* destructiv * are */
    {0xd6ea27c1, -306, true}, /* complet or */
    {0xd6f0ba9d, -577, true}, /* test cas */
    {0xd6f79dad, -586, true}, /* artifact */
    {0xd6f80814, -338, true}, /* ^ guidanc */
    {0xd703a1a6, -493, true}, /* siz in */
    {0xd7093e20, -427, true}, /* includ * from */
    {0xd70db34b, -300, true}, /* if present */
    {0xd70f0010, -470, true}, /* merg commit */
    {0xd7101849, 359, true}, /* our * endpoint */
    {0xd71d68cb, -252, true}, /* homework */
    {0xd722a174, -340, true}, /* thi * use */
    {0xd7261d84, -306, true}, /* project setting */
    {0xd728375c, 336, true}, /* term are */
    {0xd734b3f3, 267, true}, /* tun */
    {0xd7368322, -246, true}, /* int the */
    {0xd74ceb30, -285, true}, /* rol and */
    {0xd7566dc0, 374, true}, /* by install */
    {0xd7591e85, -287, true}, /* ven */
    {0xd75b07f5, -619, true}, /* with 0 */
    {0xd76d826f, -292, true}, /* a * send */
    {0xd76ea875, -277, true}, /* tool * delet */
    {0xd76fb898, -483, true}, /* observation */
    {0xd77bf30b, -303, true}, /* nam * g */
    {0xd78476e8, -344, true}, /* list comment */
    {0xd7863769, -299, true}, /* visit order */
    {0xd78d938d, 255, true}, /* presenc */
    {0xd78da1bf, -284, true}, /* current select */
    {0xd78ee9c7, -277, true}, /* is stor */
    {0xd791e1df, -251, true}, /* the * hash */
    {0xd7940ea6, -476, true}, /* custom */
    {0xd799839d, -440, true}, /* clos * you */
    {0xd79de463, -291, true}, /* thi conversation */
    {0xd7a0b041, -362, true}, /* tool doe */
    {0xd7a519fc, -324, true}, /* ^ upstream */
    {0xd7a57ff2, -247, true}, /* commit log */
    {0xd7a84973, -269, true}, /* cant * recover */
    {0xd7ab7bf8, -364, false}, /* or any */
    {0xd7ad1bfb, -288, true}, /* on * number */
    {0xd7bd353d, -267, true}, /* ^ alpha */
    {0xd7c4163a, -350, true}, /* by * id */
    {0xd7cf520a, -436, true}, /* sinc 0 */
    {0xd7df1e9a, -434, true}, /* omit it */
    {0xd7e4db77, -321, true}, /* spell * the */
    {0xd7ec8039, 486, true}, /* convenienc */
    {0xd7eedd79, -277, true}, /* encrypt with */
    {0xd7fe9056, 245, false}, /* or * the */
    {0xd8155c34, -271, true}, /* recipient in */
    {0xd8192a44, -417, true}, /* attack */
    {0xd81d6080, -450, true}, /* ^ keyword */
    {0xd8212042, 331, true}, /* insert the */
    {0xd8238f5b, -267, true}, /* never stat */
    {0xd824e5bd, -307, true}, /* connect fil */
    {0xd82bdee4, 374, true}, /* licenc * and */
    {0xd82dbb79, -431, true}, /* navigat */
    {0xd833f8d4, -270, true}, /* project without */
    {0xd835304e, -416, true}, /* administrator and */
    {0xd849be42, -362, true}, /* command * start */
    {0xd8577930, -252, true}, /* start debug */
    {0xd85917f9, -320, true}, /* an * body */
    {0xd8592c4c, -318, true}, /* quot */
    {0xd8594e6a, -306, true}, /* updat an */
    {0xd85a17de, -284, true}, /* you * otherwis */
    {0xd85d0384, -267, true}, /* current repository */
    {0xd85d998a, -313, true}, /* filter match */
    {0xd8646bdd, 285, true}, /* the * snippet */
    {0xd8672b27, -851, true}, /* feedback */
    {0xd8699844, -293, true}, /* it start */
    {0xd869e53d, -392, true}, /* creat * new */
    {0xd86a3ad2, -255, true}, /* or mor */
    {0xd86e0960, -266, true}, /* auto sav */
    {0xd86e6dcf, -249, true}, /* pag * execut */
    {0xd86ee8fc, -458, true}, /* aggregation */
    {0xd871bfb4, -286, true}, /* cod * customer */
    {0xd876dd44, -333, true}, /* cuda version */
    {0xd87965e5, 333, true}, /* competitor */
    {0xd8799837, 260, true}, /* on sight */
    {0xd87aca04, -270, true}, /* cost 0 */
    {0xd8806ba4, 271, true}, /* with phon */
    {0xd888e429, -313, true}, /* scal */
    {0xd88963d2, -320, true}, /* document * return */
    {0xd88b95b6, -603, true}, /* a preview */
    {0xd8908437, -361, true}, /* apply and */
    {0xd8946446, 256, true}, /* your guidelin */
    {0xd8998d24, -248, true}, /* chang without */
    {0xd89b98e2, -345, true}, /* host machin */
    {0xd8aa8b3d, -431, true}, /* delet it */
    {0xd8ac576f, -354, true}, /* is * availabl */
    {0xd8adc905, -325, true}, /* chang * set */
    {0xd8af465b, 266, true}, /* the newest */
    {0xd8b0ac6e, -288, true}, /* only * current */
    {0xd8c2063e, -302, true}, /* can verify */
    {0xd8c60ebd, -259, true}, /* cannot read */
    {0xd8cb231c, 270, true}, /* rent */
    {0xd8cd7593, -338, true}, /* the workform */
    {0xd8d3d669, 297, true}, /* are * back */
    {0xd8d4b5cd, -379, true}, /* pad */
    {0xd8d6ab53, -295, true}, /* isnt an */
    {0xd8d9899c, -328, true}, /* requir * valid */
    {0xd8dd4b24, -268, true}, /* wer * and */
    {0xd8e75fe6, 282, true}, /* mirror to */
    {0xd8ed7541, 268, true}, /* by * first */
    {0xd8f6e7d3, -311, false}, /* one * of */
    {0xd8fb79ba, -270, true}, /* driv the */
    {0xd8ff35f1, 271, true}, /* return * pull */
    {0xd901324b, -362, true}, /* tak * screenshot */
    {0xd9016da8, -316, true}, /* a whol */
    {0xd90cd65d, 260, true}, /* with * conversation */
    {0xd911e511, -328, true}, /* quiet hour */
    {0xd92090d5, -693, true}, /* a project */
    {0xd92973b4, 254, true}, /* you answer */
    {0xd93c67a7, -443, true}, /* jira */
    {0xd94d6aab, -331, true}, /* 0 * topic */
    {0xd958c48f, -634, true}, /* leav it */
    {0xd95f0034, -252, true}, /* nam * kept */
    {0xd96c49eb, -258, true}, /* the cooki */
    {0xd970bccf, -323, true}, /* it mean */
    {0xd9840912, -573, true}, /* breakpoint */
    {0xd9881c31, 311, true}, /* are transcrib */
    {0xd98fb704, -283, true}, /* ^ preserv */
    {0xd9975e69, -426, true}, /* repository after */
    {0xd9a22b7a, -271, true}, /* environmentid */
    {0xd9a5c583, -566, false}, /* from * and */
    {0xd9b469e6, -308, true}, /* the asset */
    {0xd9b767c7, -273, true}, /* card that */
    {0xd9ba4204, -257, true}, /* to * pendingapproval */
    {0xd9c0e04b, 251, true}, /* direct debit */
    {0xd9c4e7b7, -278, true}, /* turn thi */
    {0xd9c58d77, -289, true}, /* radar */
    {0xd9ccf46f, 298, true}, /* routin */
    {0xd9db570d, -457, true}, /* pod * the */
    {0xd9dcb5a1, 283, true}, /* the doctor */
    {0xd9e05a90, -247, true}, /* period */
    {0xd9e5e2da, -502, true}, /* with * person */
    {0xd9eddf30, -244, true}, /* updat * exist */
    {0xd9ee2b17, -382, false}, /* that * a */
    {0xd9efb529, 260, true}, /* to * comply */
    {0xd9f4926f, -340, true}, /* right * not */
    {0xd9f923ba, -286, true}, /* not * both */
    {0xd9fec917, -249, false}, /* of how */
    {0xda04240b, -277, true}, /* full body */
    {0xda04f943, -251, true}, /* that * field */
    {0xda09706e, -245, true}, /* distinguish */
    {0xda0bef84, -298, true}, /* your * configuration */
    {0xda0f01ed, -287, true}, /* schedul an */
    {0xda125978, -244, true}, /* permanent remov */
    {0xda287083, -274, true}, /* if * directory */
    {0xda344dc0, -265, true}, /* a * need */
    {0xda3b4d44, -466, true}, /* must match */
    {0xda4112db, -541, true}, /* and list */
    {0xda4254ae, -261, true}, /* messag on */
    {0xda432cab, 301, true}, /* get in */
    {0xda5f96cb, 355, false}, /* would */
    {0xda6b1fd9, -304, true}, /* ^ begin */
    {0xda6ca162, -377, true}, /* tool * ask */
    {0xda7917dd, -290, true}, /* depth of */
    {0xda7956b1, -319, true}, /* assistant should */
    {0xda7a62a8, -412, true}, /* tag * and */
    {0xda7be125, 300, true}, /* review is */
    {0xda83f12c, -712, true}, /* to search */
    {0xda8a39bd, 255, true}, /* count as */
    {0xda93e535, -281, true}, /* corner */
    {0xda96fad1, 248, true}, /* nam user */
    {0xda97bcf8, -288, true}, /* fram is */
    {0xda9e3d56, -266, true}, /* clon a */
    {0xdaa25e30, 447, true}, /* the partner */
    {0xdaa555c4, 330, true}, /* is download */
    {0xdaa612c2, -329, true}, /* android */
    {0xdab2aedb, 293, true}, /* a checksum */
    {0xdab2cbe6, -322, true}, /* any chang */
    {0xdab6d705, -346, true}, /* shorter */
    {0xdabe14d4, -526, false}, /* be in */
    {0xdac50c1f, -396, true}, /* between * account */
    {0xdacda657, -280, true}, /* load balancer */
    {0xdad8b826, -304, true}, /* we cant */
    {0xdae047e6, -306, true}, /* someth that */
    {0xdae2983f, -253, true}, /* manual */
    {0xdae48f59, 290, true}, /* user * already */
    {0xdae87700, -297, true}, /* deletion are */
    {0xdae9aeb6, -304, true}, /* notification */
    {0xdaea42d2, -438, true}, /* a run */
    {0xdaea8953, -281, true}, /* confirmation * the */
    {0xdaeb905d, -344, true}, /* music */
    {0xdaf94a3c, -282, true}, /* rather * delet */
    {0xdafe45f9, -265, true}, /* the debugger */
    {0xdb018161, -335, true}, /* read * complet */
    {0xdb075374, -294, true}, /* address is */
    {0xdb0a8321, -340, true}, /* of text */
    {0xdb1d33ad, -419, true}, /* level of */
    {0xdb1f0722, -386, true}, /* nam * well */
    {0xdb3bfd08, -379, true}, /* for * order */
    {0xdb467353, -277, true}, /* polari */
    {0xdb58b3de, -256, true}, /* chat * a */
    {0xdb6e56fa, -353, true}, /* organiz */
    {0xdb6f76b1, -297, true}, /* wrap */
    {0xdb7311eb, -482, true}, /* float */
    {0xdb75a11d, -279, true}, /* can see */
    {0xdb785bff, -283, true}, /* search * no */
    {0xdb798fd4, -557, true}, /* a member */
    {0xdb79e631, 387, true}, /* the vendor */
    {0xdb7beb55, -295, true}, /* ^ quick */
    {0xdb7d5948, 370, false}, /* is * be */
    {0xdb7d946b, 255, true}, /* confirm * tru */
    {0xdb93b379, -255, true}, /* of upstream */
    {0xdb98af5a, -301, true}, /* runtim */
    {0xdb99e333, -445, true}, /* succeed */
    {0xdb9c2143, -270, true}, /* issu * a */
    {0xdb9ed313, -255, true}, /* mor * that */
    {0xdb9f1b89, 371, true}, /* bother */
    {0xdbaaca76, -354, true}, /* list endpoint */
    {0xdbb38722, 298, true}, /* say * fil */
    {0xdbb54f8f, 277, true}, /* with registry */
    {0xdbd01bb8, -256, true}, /* list variabl */
    {0xdbd449da, -505, true}, /* viewport */
    {0xdbe8bbbb, 301, true}, /* ^ overwrit */
    {0xdbf98c89, -405, true}, /* desir */
    {0xdbfc39ab, -261, true}, /* recent commit */
    {0xdbfed193, -377, true}, /* pre fill */
    {0xdc02291e, 352, false}, /* has * all */
    {0xdc0d99b6, 389, true}, /* spe */
    {0xdc0ebeea, -397, true}, /* password or */
    {0xdc158c39, 351, true}, /* flatten */
    {0xdc1a1518, -486, true}, /* from datadog */
    {0xdc297fd9, -326, true}, /* vectorsearch */
    {0xdc2c26e7, -250, false}, /* for * the */
    {0xdc3899e4, -392, true}, /* ^ workspac */
    {0xdc3b1b39, -274, true}, /* in * notify */
    {0xdc42db8d, -269, true}, /* window length */
    {0xdc535dc9, -437, true}, /* anyth els */
    {0xdc5441b0, 263, true}, /* on * includ */
    {0xdc5ec029, -527, true}, /* user * them */
    {0xdc5f4284, -280, false}, /* at their */
    {0xdc639580, -284, true}, /* instead * being */
    {0xdc65ec85, -300, true}, /* its disk */
    {0xdc811041, -270, true}, /* on * first */
    {0xdc89ce01, -434, true}, /* tool cannot */
    {0xdc8f5af9, -275, true}, /* availabl * thi */
    {0xdc92759e, -255, true}, /* to * internet */
    {0xdc94eac4, -370, true}, /* liquid */
    {0xdc958f47, -269, true}, /* nam * that */
    {0xdc985d0b, -518, false}, /* is * only */
    {0xdc9e520e, -333, true}, /* either */
    {0xdcb1db73, 286, true}, /* list * as */
    {0xdcb6645e, -260, true}, /* of match */
    {0xdcc6372d, -282, true}, /* the audit */
    {0xdcd56126, -315, true}, /* order * their */
    {0xdcd6dbd9, -332, true}, /* the object */
    {0xdcd80b2a, -312, true}, /* search mod */
    {0xdcdbf44f, -335, true}, /* user open */
    {0xdcdd1674, -517, false}, /* if that */
    {0xdce68895, -245, true}, /* the * print */
    {0xdcf006ce, -379, true}, /* look * up */
    {0xdcf155b6, -290, true}, /* imag * tag */
    {0xdcf263d4, 348, true}, /* user * fil */
    {0xdcfe13d7, 263, true}, /* identity * of */
    {0xdd01df49, -273, true}, /* push all */
    {0xdd06400e, 416, false}, /* the * over */
    {0xdd111ea0, -329, true}, /* receiv * copy */
    {0xdd1586f5, 441, true}, /* each answer */
    {0xdd185481, -315, true}, /* the slot */
    {0xdd1c1984, -276, true}, /* are encrypt */
    {0xdd25f827, -451, true}, /* lock fil */
    {0xdd277046, -249, true}, /* app automat */
    {0xdd2a6995, -307, true}, /* and * data */
    {0xdd2c83d3, -680, true}, /* are visibl */
    {0xdd31ca68, -471, true}, /* ^ json */
    {0xdd3287d9, -265, true}, /* the * country */
    {0xdd397ae2, 279, true}, /* nam * valu */
    {0xdd39dfc7, -259, true}, /* hull */
    {0xdd415f19, -272, true}, /* flow */
    {0xdd4e2b66, -503, true}, /* discover */
    {0xdd4f3643, -266, false}, /* and * by */
    {0xdd528825, -324, false}, /* so * their */
    {0xdd553fd5, -281, true}, /* next * with */
    {0xdd570977, -618, true}, /* number of */
    {0xdd5d0232, 287, true}, /* end by */
    {0xdd612979, 245, false}, /* each * up */
    {0xdd6939dd, 260, true}, /* silent */
    {0xdd6c5abf, -363, true}, /* the design */
    {0xdd70e02a, -328, true}, /* currency * the */
    {0xdd70f2eb, 281, true}, /* the security */
    {0xdd72077f, 266, false}, /* one * than */
    {0xdd7350f8, -610, true}, /* run a */
    {0xdd754386, -324, true}, /* handl by */
    {0xdd78d42a, -251, true}, /* parenthes */
    {0xdd79c438, -244, true}, /* hash and */
    {0xdd7ea37f, 287, true}, /* that tim */
    {0xdd8327e6, 300, true}, /* to itself */
    {0xdd9ecf52, -402, true}, /* put * into */
    {0xdda82623, -277, true}, /* if miss */
    {0xddaa4c56, 265, true}, /* to * pric */
    {0xddab7939, -271, true}, /* abort */
    {0xddace05c, 271, true}, /* under the */
    {0xddb120f2, -274, true}, /* tool * up */
    {0xddb577f7, -369, true}, /* must * befor */
    {0xddb746a1, -298, true}, /* dont try */
    {0xddb85612, -301, true}, /* user * may */
    {0xddbe9bb3, -277, true}, /* find * by */
    {0xddc9a690, -352, true}, /* error * return */
    {0xddcbcafd, -322, true}, /* doe * exist */
    {0xddcca5c0, -392, true}, /* not set */
    {0xddcd8258, -274, true}, /* exist key */
    {0xddd88468, -306, true}, /* dont * a */
    {0xddedd2d3, -486, true}, /* the * releas */
    {0xddf8412a, -487, true}, /* app nam */
    {0xddfcdfa7, 421, true}, /* say the */
    {0xde0199a3, -260, true}, /* project * run */
    {0xde01d231, -342, true}, /* gpu capacity */
    {0xde03c803, -269, true}, /* step * includ */
    {0xde07f600, -399, true}, /* use * batch */
    {0xde0a783e, -262, true}, /* recreat them */
    {0xde0cb83f, -266, true}, /* plain * description */
    {0xde0f77a0, -388, true}, /* grid */
    {0xde118f15, -437, true}, /* postlayout */
    {0xde12402e, -256, true}, /* list member */
    {0xde16fd89, -313, true}, /* rul * the */
    {0xde1a955e, -416, true}, /* ^ base64 */
    {0xde1c0afa, 264, true}, /* fil * all */
    {0xde21ab59, -291, false}, /* to * in */
    {0xde2484eb, -280, true}, /* connection are */
    {0xde289ea1, -562, true}, /* and tim */
    {0xde2f0e43, -361, true}, /* judgment */
    {0xde365af6, -280, true}, /* and * detection */
    {0xde3e3849, -254, true}, /* the * point */
    {0xde48af61, -300, true}, /* ^ generat */
    {0xde4ff774, -295, false}, /* out * all */
    {0xde568e15, -307, true}, /* do * fill */
    {0xde571afa, -293, true}, /* add an */
    {0xde5acde8, -277, true}, /* negativ valu */
    {0xde78be11, -293, true}, /* as * decimal */
    {0xde7da676, -341, true}, /* of chang */
    {0xde8bdd64, 252, true}, /* may now */
    {0xde900be2, -404, true}, /* submission */
    {0xde92192e, -320, true}, /* return * log */
    {0xde94f803, 372, true}, /* neighbour */
    {0xde9660b4, 279, true}, /* list is */
    {0xdea1c3e2, 262, true}, /* result * is */
    {0xdea7523c, -367, true}, /* a group */
    {0xdeadcb8c, -245, true}, /* replac wip */
    {0xdeaf3d51, 326, true}, /* and kill */
    {0xdebfeb9a, -325, true}, /* next to */
    {0xdec09148, -402, true}, /* blur */
    {0xdecd03af, -290, true}, /* ^ eras */
    {0xded5c018, -307, true}, /* edit * fil */
    {0xdedb2591, -398, true}, /* to undo */
    {0xdedf3bbc, -289, true}, /* tool * only */
    {0xdee1e485, -320, true}, /* wer remov */
    {0xdee294f6, -360, true}, /* stop call */
    {0xdeefb773, -394, true}, /* be seen */
    {0xdef3fa38, -248, true}, /* from * nod */
    {0xdef5d017, -433, true}, /* per * and */
    {0xdef97dd9, -247, true}, /* been truncat */
    {0xdefec9e7, -327, true}, /* honor */
    {0xdf0193b9, -379, true}, /* ^ option */
    {0xdf033dc0, -464, true}, /* to * trash */
    {0xdf039648, -687, false}, /* but not */
    {0xdf058051, 301, true}, /* want * see */
    {0xdf09a609, -534, true}, /* latitud */
    {0xdf0aaaa2, -361, true}, /* befor * anyth */
    {0xdf0c9c2c, -275, true}, /* is unchang */
    {0xdf157e34, -313, true}, /* alway requir */
    {0xdf1656a7, -367, true}, /* ^ deactivat */
    {0xdf1a288b, 257, true}, /* on * web */
    {0xdf1dc080, 396, false}, /* them */
    {0xdf20ee5f, -298, true}, /* to ship */
    {0xdf2ce658, -294, true}, /* writ * folder */
    {0xdf31b663, 350, true}, /* failur to */
    {0xdf3843aa, -467, true}, /* deactivat */
    {0xdf39404b, -254, true}, /* unsur about */
    {0xdf40db25, -425, true}, /* befor * thi */
    {0xdf431c07, -362, true}, /* overwrit a */
    {0xdf4e9d61, 346, false}, /* so * we */
    {0xdf60aa60, 286, true}, /* sick not */
    {0xdf657487, -247, true}, /* stop * session */
    {0xdf673da6, -324, true}, /* the guard */
    {0xdf6a1707, -253, false}, /* for on */
    {0xdf6c402f, -440, true}, /* ask * confirmation */
    {0xdf7024c4, -297, true}, /* retriev comment */
    {0xdf728d68, -289, true}, /* of * upload */
    {0xdf73c4f8, 309, true}, /* on open */
    {0xdf77f971, -343, true}, /* as read */
    {0xdf81d9a1, -269, true}, /* telemetry * to */
    {0xdf8b4833, -268, true}, /* for push */
    {0xdf8bc797, 314, true}, /* tool answer */
    {0xdf8d0dd9, -283, true}, /* a * reader */
    {0xdf8eb915, -247, true}, /* minut */
    {0xdf95a2fa, 329, true}, /* read mail */
    {0xdf9ff596, -322, true}, /* is * separat */
    {0xdfa0a06f, -322, true}, /* programmatical */
    {0xdfadde38, -285, true}, /* record * return */
    {0xdfaf90ae, -309, true}, /* carry * with */
    {0xdfb9a381, -280, true}, /* server if */
    {0xdfbbcf98, -312, true}, /* github history */
    {0xdfbcdff4, -369, true}, /* skip thos */
    {0xdfbd0871, 255, true}, /* the reviewer */
    {0xdfbeb96a, -458, true}, /* updat a */
    {0xdfbfe418, -607, true}, /* simulator */
    {0xdfc860f0, -302, true}, /* used * improv */
    {0xdfc98fbd, -270, true}, /* local * only */
    {0xdfcc6a4d, 301, true}, /* security */
    {0xdfd1d665, -629, true}, /* ^ tru */
    {0xdfd74132, -254, false}, /* its * can */
    {0xdfdd2702, -311, true}, /* bottom * the */
    {0xdfdee427, -361, true}, /* with find */
    {0xdfe9658f, -346, true}, /* customer may */
    {0xdfe99cd8, -294, true}, /* it must */
    {0xdfef6e6b, -268, true}, /* log * refus */
    {0xdff15a45, -373, true}, /* optimiz */
    {0xdff3217b, -319, true}, /* a * container */
    {0xdff36bb2, -248, true}, /* through your */
    {0xdff47593, -399, true}, /* retry the */
    {0xdff83e14, -295, true}, /* token fil */
    {0xdff926c6, -287, false}, /* from * after */
    {0xdffc6b17, -356, true}, /* first pag */
    {0xdffea36d, 254, true}, /* paragraph is */
    {0xe0023ac6, -246, true}, /* read process */
    {0xe017473d, -268, true}, /* upload * off */
    {0xe01ac45d, -247, true}, /* option as */
    {0xe0341bbf, -312, true}, /* server doesnt */
    {0xe03c7524, -267, true}, /* content * web */
    {0xe03d0c9d, -271, true}, /* autoscaler */
    {0xe041d193, -394, true}, /* relationship */
    {0xe0425af0, -290, true}, /* analytic * the */
    {0xe046af38, -297, true}, /* for * audit */
    {0xe04e8298, 246, false}, /* but one */
    {0xe05b5263, -292, true}, /* as * item */
    {0xe05d7559, -297, true}, /* effect on */
    {0xe0615f7b, -332, false}, /* and * is */
    {0xe06ef707, -294, false}, /* in * even */
    {0xe06f4ec7, -268, true}, /* deliver at */
    {0xe0702bbd, -346, true}, /* operation to */
    {0xe073cd1e, -248, true}, /* tru * it */
    {0xe0746b1f, -288, true}, /* raw output */
    {0xe0751034, -252, true}, /* all * chang */
    {0xe07d001d, -284, true}, /* for * databas */
    {0xe0867bd8, -281, true}, /* a transaction */
    {0xe08ab68f, -307, true}, /* ^ prepar */
    {0xe08b381b, -307, true}, /* a * her */
    {0xe08c4262, -378, true}, /* mor * are */
    {0xe08e957a, -287, true}, /* seed * are */
    {0xe09456fb, -477, true}, /* extract */
    {0xe0aa00d2, 327, true}, /* redirect * to */
    {0xe0acc3f8, -365, true}, /* sinc * the */
    {0xe0b1d11a, -478, true}, /* keyword */
    {0xe0c0e441, -272, true}, /* return * is */
    {0xe0c1684a, -246, true}, /* return error */
    {0xe0c5ca23, -251, true}, /* design fil */
    {0xe0cc8b27, -247, true}, /* from xero */
    {0xe0cdf219, 281, false}, /* our * is */
    {0xe0d7e030, -286, true}, /* objecttyp */
    {0xe0e2adda, -405, false}, /* ^ has */
    {0xe0ee7265, -277, true}, /* to whom */
    {0xe0f07c40, -430, true}, /* of * location */
    {0xe0f08057, -270, true}, /* not rely */
    {0xe0f61bbb, -568, true}, /* to execut */
    {0xe0f9b373, -269, true}, /* and * context */
    {0xe0f9ba08, -430, true}, /* is mark */
    {0xe1067000, -258, true}, /* logitech */
    {0xe1088e68, -424, true}, /* git repository */
    {0xe110c561, -322, true}, /* user the */
    {0xe111270e, -279, true}, /* the * volum */
    {0xe12e058e, -315, true}, /* 0 * port */
    {0xe13196d6, -284, true}, /* press * button */
    {0xe1376485, -495, true}, /* than 0 */
    {0xe1387f83, 271, true}, /* pag * an */
    {0xe13a1168, -304, true}, /* schema */
    {0xe13bb4d4, 249, true}, /* item when */
    {0xe1467528, -305, true}, /* not present */
    {0xe148df40, 248, true}, /* screen are */
    {0xe14a22bb, -341, true}, /* from * tabl */
    {0xe14c1a3e, -297, true}, /* be * power */
    {0xe14cf1a5, -261, true}, /* and lost */
    {0xe14e26e4, -319, true}, /* a * label */
    {0xe152aec3, 305, true}, /* ^ prior */
    {0xe157f210, -334, true}, /* playwright cod */
    {0xe158dc58, -263, true}, /* fil * left */
    {0xe163cf53, -336, true}, /* get prompt */
    {0xe164cf99, -284, true}, /* team */
    {0xe169fd63, -461, true}, /* upload url */
    {0xe16a5202, -366, true}, /* return * public */
    {0xe17cef09, -464, true}, /* profil nam */
    {0xe17d15f3, -275, true}, /* optional * the */
    {0xe17f5d68, -353, false}, /* only * no */
    {0xe1840922, -260, true}, /* field her */
    {0xe191f02a, -261, true}, /* from * setting */
    {0xe193d0f0, -273, true}, /* multiselect only */
    {0xe193f1bc, -265, true}, /* the target */
    {0xe1a85493, -271, true}, /* ticket when */
    {0xe1a8de74, -252, true}, /* is * requir */
    {0xe1b04fca, -305, true}, /* a migration */
    {0xe1b4f33e, -258, true}, /* 0 so */
    {0xe1be9576, -432, true}, /* last * has */
    {0xe1bea9dc, -538, true}, /* two minut */
    {0xe1cb9f94, -264, true}, /* when * trac */
    {0xe1cbf9ea, -276, false}, /* from an */
    {0xe1d1dbe6, 361, true}, /* guidelin */
    {0xe1d41133, -363, false}, /* if not */
    {0xe1d51d3c, -410, true}, /* is cut */
    {0xe1e372c1, -250, false}, /* and no */
    {0xe1e457a3, -316, true}, /* ^ property */
    {0xe1e92b8e, -363, true}, /* shell are */
    {0xe1f67cec, -484, true}, /* recommend for */
    {0xe1f6e237, 265, true}, /* customer */
    {0xe1f77031, -247, true}, /* other * request */
    {0xe1f8df60, -306, true}, /* epic */
    {0xe1fce1e8, -303, true}, /* summarizer */
    {0xe1ffd743, -391, true}, /* list directory */
    {0xe201440f, -248, false}, /* been * by */
    {0xe2026c0f, -248, true}, /* request id */
    {0xe2047ef1, -392, true}, /* ^ alternativ */
    {0xe20696c2, -478, true}, /* immutabl */
    {0xe20a25e4, -278, true}, /* ^ widget */
    {0xe20bced1, 265, true}, /* open * password */
    {0xe2110a59, -279, true}, /* standard output */
    {0xe2132b5f, -426, true}, /* password is */
    {0xe2133fd2, -247, true}, /* ask * using */
    {0xe2134b98, -260, true}, /* tool * check */
    {0xe2173348, -500, true}, /* the typ */
    {0xe21beb60, -278, true}, /* thes with */
    {0xe2257613, -448, true}, /* generation */
    {0xe22df09e, -246, true}, /* stop * any */
    {0xe230de92, -249, true}, /* tak * text */
    {0xe231863a, 274, true}, /* the plagiarism */
    {0xe2378da4, 827, true}, /* whatever */
    {0xe23a4b60, -361, true}, /* thi * requir */
    {0xe23d385b, -247, true}, /* are * stor */
    {0xe24009d3, -264, true}, /* general search */
    {0xe24584b7, -463, false}, /* and an */
    {0xe24dde2e, -284, true}, /* an * error */
    {0xe2555514, -433, true}, /* offlin */
    {0xe2593407, -320, true}, /* set * statu */
    {0xe261c61f, -339, true}, /* phas 0 */
    {0xe2641427, 256, true}, /* tool * order */
    {0xe267fa41, -343, true}, /* a crash */
    {0xe2713290, -386, true}, /* to use */
    {0xe272249e, -252, true}, /* other * both */
    {0xe275c611, 434, true}, /* who report */
    {0xe27bd36f, -299, true}, /* follow * redirect */
    {0xe27e2fc5, 270, true}, /* md * that */
    {0xe27eb00e, -269, true}, /* q */
    {0xe285df62, -328, true}, /* for detail */
    {0xe287578c, -400, true}, /* a * chart */
    {0xe2877951, -676, true}, /* 0 and */
    {0xe28a0408, -273, true}, /* mod no */
    {0xe28fa06e, 295, true}, /* patient * the */
    {0xe2985f0a, -455, true}, /* lin item */
    {0xe2989c3d, -264, true}, /* and * cost */
    {0xe29c2f78, -264, true}, /* remot * the */
    {0xe2a0c924, -246, true}, /* in som */
    {0xe2b64163, -339, true}, /* list * recipient */
    {0xe2bd7944, -250, true}, /* v2 instead */
    {0xe2bec2a6, -425, true}, /* most 0 */
    {0xe2c86bc7, -309, true}, /* cant read */
    {0xe2cb2022, -361, true}, /* to * person */
    {0xe2d72dfe, -287, true}, /* can * add */
    {0xe2daa739, -270, false}, /* would * them */
    {0xe2de3430, -314, false}, /* not about */
    {0xe2ded8dd, -562, true}, /* is refus */
    {0xe2e0c941, -547, true}, /* notion */
    {0xe2e21800, -347, true}, /* job run */
    {0xe2e64801, -415, true}, /* the plac */
    {0xe2ea96ca, -435, true}, /* off by */
    {0xe2f7151d, 352, true}, /* the * arriv */
    {0xe2fa0e05, -260, true}, /* mov * item */
    {0xe2fcc6ec, -275, true}, /* read for */
    {0xe2fe8c8d, -320, true}, /* emergency stop */
    {0xe2fe8d5d, -586, true}, /* is provid */
    {0xe2ff5487, -254, true}, /* list account */
    {0xe300e938, 250, true}, /* synchronis * a */
    {0xe304ba4f, -433, true}, /* credit */
    {0xe3059901, 325, true}, /* was plac */
    {0xe3105960, 423, true}, /* prior */
    {0xe31247ea, -385, true}, /* in markdown */
    {0xe319cc08, -504, true}, /* exclusiv */
    {0xe31ac907, -252, true}, /* all * record */
    {0xe31d41e5, -292, true}, /* str text */
    {0xe3203708, -335, true}, /* the * lookup */
    {0xe326f1da, 291, true}, /* user * but */
    {0xe329c2f2, -297, true}, /* you must */
    {0xe32f1166, -341, true}, /* vary by */
    {0xe330de38, -280, true}, /* caus of */
    {0xe331a1c5, -246, true}, /* cant * its */
    {0xe34327c0, -294, true}, /* and * cant */
    {0xe34a0945, -314, true}, /* may call */
    {0xe3647d0f, 266, true}, /* alarm * mut */
    {0xe365f236, -342, true}, /* board item */
    {0xe369e4a2, 392, true}, /* attribut the */
    {0xe370bc2a, -271, true}, /* in * shar */
    {0xe373b5b9, -342, true}, /* in sentry */
    {0xe38252d5, 291, true}, /* and empty */
    {0xe3829ae0, -314, true}, /* stay sign */
    {0xe3863d35, 292, false}, /* with each */
    {0xe387afed, -255, true}, /* includ its */
    {0xe388b6a4, -256, true}, /* part * be */
    {0xe39b0aef, 314, false}, /* your */
    {0xe3a05a06, -272, true}, /* output with */
    {0xe3aa01c5, -377, true}, /* setting for */
    {0xe3ba24d9, 334, true}, /* and buy */
    {0xe3bec7ec, -332, true}, /* grain */
    {0xe3c8f693, -455, true}, /* for search */
    {0xe3df6314, 265, true}, /* it read */
    {0xe3e82648, -245, true}, /* of * point */
    {0xe3e89f87, 336, true}, /* the * replac */
    {0xe3f08d01, 268, true}, /* mention the */
    {0xe3f366a5, 252, true}, /* alway first */
    {0xe3f95805, -363, true}, /* the usag */
    {0xe3fac1a3, -315, true}, /* a vehicl */
    {0xe3ffcd7f, 248, true}, /* contain * to */
    {0xe4125b11, -332, true}, /* of public */
    {0xe41a6980, -256, true}, /* mod */
    {0xe41b6238, 249, true}, /* judgement */
    {0xe42714c1, -290, true}, /* to * stag */
    {0xe42722ce, -275, true}, /* all member */
    {0xe443e316, -281, true}, /* review typ */
    {0xe44f3edb, -329, true}, /* ^ remain */
    {0xe45b11f6, 309, true}, /* ^ restriction */
    {0xe45dd5d6, -311, false}, /* you * what */
    {0xe46cd459, -328, true}, /* content * in */
    {0xe4743822, -318, true}, /* to * test */
    {0xe475426d, -249, true}, /* its sourc */
    {0xe478d76a, -335, true}, /* a phras */
    {0xe480a582, -358, true}, /* wher * can */
    {0xe482825d, -313, false}, /* after * is */
    {0xe48686a4, -269, true}, /* two digit */
    {0xe49ddb46, -644, true}, /* ^ forc */
    {0xe4a1953c, -320, true}, /* to tak */
    {0xe4a30f6e, -396, true}, /* in figma */
    {0xe4a99118, -256, true}, /* the privacy */
    {0xe4b2ffbe, -436, true}, /* account id */
    {0xe4b3a747, -288, true}, /* on * issu */
    {0xe4c11d92, -289, true}, /* accept or */
    {0xe4cd721e, -283, true}, /* header footer */
    {0xe4d0c6c1, -395, true}, /* the worktre */
    {0xe4dad53c, 379, true}, /* replac your */
    {0xe4db379c, -331, true}, /* login requir */
    {0xe4eda7bc, -364, true}, /* reason budget */
    {0xe4f01b6d, -314, true}, /* for * templat */
    {0xe4f213fb, -558, true}, /* runpod */
    {0xe4f77b93, -339, true}, /* accept * that */
    {0xe50277f2, 267, true}, /* server wher */
    {0xe5093973, -616, true}, /* the * operation */
    {0xe5095aba, 262, true}, /* fix * exampl */
    {0xe50aa94e, -458, true}, /* to skip */
    {0xe50e19eb, -366, true}, /* ^ evict */
    {0xe50e8eca, -339, true}, /* measurement */
    {0xe50ed98a, -345, true}, /* a cours */
    {0xe51221dc, -296, true}, /* now list */
    {0xe5138230, -425, true}, /* see * for */
    {0xe51d82d7, -316, true}, /* end a */
    {0xe5224744, -292, true}, /* sent * the */
    {0xe523154d, -335, true}, /* telemetry is */
    {0xe52be83e, -297, true}, /* sur * user */
    {0xe52f0fb7, -286, true}, /* weight * the */
    {0xe5337489, 358, true}, /* the * lock */
    {0xe53bbc3e, -267, true}, /* return * content */
    {0xe53ddac0, -267, true}, /* with stat */
    {0xe54c2c61, -277, true}, /* thread and */
    {0xe55481b5, -262, true}, /* is * undo */
    {0xe55e68cc, -260, true}, /* fil contain */
    {0xe561af91, -306, false}, /* at what */
    {0xe561eb95, -634, true}, /* execution */
    {0xe566808d, -246, true}, /* defin the */
    {0xe5679d40, -271, true}, /* the * valu */
    {0xe568ec37, -371, false}, /* is * the */
    {0xe56a2420, -339, true}, /* and releas */
    {0xe56a7d35, 278, true}, /* employe is */
    {0xe5736394, -288, true}, /* when add */
    {0xe5766dd3, -276, true}, /* sign fail */
    {0xe576be3b, -327, true}, /* ^ doc */
    {0xe57987fc, -276, true}, /* includ * cod */
    {0xe58969f0, -406, true}, /* ^ region */
    {0xe5aaf4a0, -350, true}, /* show * nam */
    {0xe5ac7ebd, -260, false}, /* are * becaus */
    {0xe5b04695, -310, true}, /* thi * help */
    {0xe5b0f2e9, -293, true}, /* summary and */
    {0xe5b3b2cd, -321, true}, /* ^ directory */
    {0xe5b972e2, 267, true}, /* is releas */
    {0xe5c1e42c, -368, true}, /* first step */
    {0xe5c3b478, -403, true}, /* insensitiv */
    {0xe5c685da, -255, true}, /* too * the */
    {0xe5d86ba7, -372, false}, /* to that */
    {0xe5e1ffb1, -247, true}, /* a smaller */
    {0xe5e2b1fa, -298, true}, /* token * 0 */
    {0xe5e87d28, -327, true}, /* a * fram */
    {0xe5ef8e36, -367, true}, /* sign * in */
    {0xe5f0bd7b, -323, true}, /* reach the */
    {0xe5f6b1c3, -672, true}, /* to includ */
    {0xe606141d, -251, true}, /* ^ cleanup */
    {0xe6064af5, -511, true}, /* remov * from */
    {0xe618e74f, -307, true}, /* list workspac */
    {0xe62b9d7f, -346, true}, /* the find */
    {0xe62d4183, -261, true}, /* with * comment */
    {0xe6301eab, -306, true}, /* to specify */
    {0xe630df83, -246, true}, /* parser */
    {0xe631ee19, 314, true}, /* the call */
    {0xe639a876, -289, true}, /* linkedin peopl */
    {0xe63ce0a0, -258, true}, /* resourc in */
    {0xe63e30e1, -334, true}, /* return as */
    {0xe645c0c1, -304, true}, /* mer becaus */
    {0xe646ef50, -247, true}, /* event invitation */
    {0xe6472f19, -318, true}, /* reason * the */
    {0xe64c2128, -314, true}, /* ^ usual */
    {0xe64d40b2, -271, true}, /* fre of */
    {0xe656de57, -402, true}, /* the * languag */
    {0xe65b4f31, -397, true}, /* each night */
    {0xe65b866e, -452, true}, /* a search */
    {0xe660e8cf, -330, true}, /* warn * the */
    {0xe673608e, -436, false}, /* out by */
    {0xe673de1a, -288, false}, /* it * up */
    {0xe677eb07, -292, true}, /* www */
    {0xe67d67be, -251, true}, /* unknown * not */
    {0xe67ebc55, -551, true}, /* letter */
    {0xe684e3d7, -278, true}, /* production * to */
    {0xe68524fc, -250, true}, /* option are */
    {0xe6898cb0, -348, true}, /* of * patient */
    {0xe68d0bee, -275, true}, /* n8n mcp */
    {0xe68ec512, -293, true}, /* repository * repo */
    {0xe68fe54a, -272, true}, /* transaction */
    {0xe696a3e9, -288, true}, /* on * notebook */
    {0xe69bcd2f, -289, true}, /* mount directory */
    {0xe69e276e, -257, true}, /* task id */
    {0xe6a7ec50, -273, true}, /* confirmation token */
    {0xe6b7210e, -394, true}, /* match for */
    {0xe6bc6437, -382, true}, /* and last */
    {0xe6bc7760, -309, true}, /* tool text */
    {0xe6be056b, -255, true}, /* respons * window */
    {0xe6cc945b, 286, true}, /* in * json */
    {0xe6d39a8b, -270, true}, /* bas index */
    {0xe6d4d427, 278, true}, /* refrain */
    {0xe6d6bff8, 266, true}, /* the * original */
    {0xe6d71a1d, -325, true}, /* log * to */
    {0xe6d75013, -322, true}, /* the coordinat */
    {0xe6d76945, -367, true}, /* distinct */
    {0xe6df4744, -415, true}, /* attach * a */
    {0xe6e65997, -272, true}, /* be run */
    {0xe6eb5a24, -417, true}, /* a sav */
    {0xe6f99fb8, -347, true}, /* never * it */
    {0xe7054b67, 415, true}, /* export of */
    {0xe705a540, 284, true}, /* passport * and */
    {0xe709f2ee, -347, true}, /* full pag */
    {0xe711d48c, -303, true}, /* show * total */
    {0xe7145fc7, 250, true}, /* the * prefer */
    {0xe714cc86, -326, true}, /* a subscription */
    {0xe7155789, -311, true}, /* current fil */
    {0xe7228dcf, -507, false}, /* a * has */
    {0xe7269c82, -250, false}, /* it * then */
    {0xe729f6dc, -277, true}, /* alway check */
    {0xe72a684d, -250, true}, /* for * variabl */
    {0xe72a74ee, -486, true}, /* ^ click */
    {0xe72c7b84, -332, true}, /* contradict * other */
    {0xe73ec03e, -331, true}, /* do * retry */
    {0xe741740e, -301, true}, /* must * with */
    {0xe74d26b9, 306, true}, /* on * input */
    {0xe74e6c94, -314, true}, /* the * dif */
    {0xe755ed30, -344, true}, /* messag * error */
    {0xe7607ead, -400, true}, /* you * tell */
    {0xe76a999d, -247, true}, /* 0 * with */
    {0xe783243b, -261, true}, /* rout around */
    {0xe785a1c3, -271, true}, /* company profil */
    {0xe78caeda, -254, true}, /* to * accept */
    {0xe791a55a, 297, true}, /* part wher */
    {0xe791b090, -381, true}, /* is idempotent */
    {0xe7933bf4, -246, true}, /* roll * after */
    {0xe7984cb4, 256, true}, /* user * said */
    {0xe7add213, -328, true}, /* rank 0 */
    {0xe7b27aab, -306, true}, /* fals * it */
    {0xe7b3e80e, -315, true}, /* ^ changelog */
    {0xe7b4334e, -249, true}, /* the * keyword */
    {0xe7c2d0df, -282, true}, /* cross referenc */
    {0xe7c37ee1, -255, true}, /* a block */
    {0xe7c74ea0, -304, true}, /* match by */
    {0xe7c76d2c, 266, false}, /* at */
    {0xe7c9da78, -312, true}, /* on * new */
    {0xe7d592ec, -336, true}, /* user * is */
    {0xe7e0cec6, -312, true}, /* partial result */
    {0xe7e8c2ee, -373, true}, /* end after */
    {0xe7f04c07, -406, false}, /* doe * it */
    {0xe8015d4a, 380, true}, /* sup the */
    {0xe806d8ae, -380, true}, /* list * remov */
    {0xe8108b2c, -435, false}, /* that * you */
    {0xe8121bed, -255, true}, /* load * tax */
    {0xe81bf11b, -432, true}, /* add * to */
    {0xe8200ba0, -271, true}, /* for * screenshot */
    {0xe820da67, 454, false}, /* by * the */
    {0xe8286efb, -475, true}, /* when * job */
    {0xe829d949, -381, false}, /* even with */
    {0xe83251b2, -485, true}, /* typical */
    {0xe8353541, -488, true}, /* is non */
    {0xe83f2146, -452, true}, /* wrong */
    {0xe83fa177, -363, true}, /* secret * of */
    {0xe84b78d9, -245, true}, /* purg * queu */
    {0xe85446b5, 246, true}, /* ^ deserialis */
    {0xe85640ac, -320, true}, /* call * chang */
    {0xe8593365, -252, true}, /* to * filter */
    {0xe859be46, -399, true}, /* need its */
    {0xe85edbb7, 491, true}, /* partner */
    {0xe8665645, -292, true}, /* ^ relativ */
    {0xe868f0b6, -260, true}, /* engagement */
    {0xe877f32a, -297, true}, /* laps after */
    {0xe878fba2, -339, true}, /* root caus */
    {0xe882740a, -279, true}, /* all * session */
    {0xe8884632, -263, true}, /* only apply */
    {0xe888df46, 249, true}, /* as * thi */
    {0xe88cde9b, -288, true}, /* hav opt */
    {0xe89146c7, -293, true}, /* driv and */
    {0xe893cc9f, 313, true}, /* the * export */
    {0xe8977970, -477, true}, /* autosav */
    {0xe89848d4, -261, true}, /* to * use */
    {0xe8a01435, -451, true}, /* all activ */
    {0xe8a7f56e, 247, true}, /* the album */
    {0xe8aac312, -396, true}, /* chrom */
    {0xe8cb5d8e, 268, true}, /* report * be */
    {0xe8d38b47, 287, true}, /* post the */
    {0xe8d9cd21, 264, true}, /* permit */
    {0xe8e350e4, -331, true}, /* the function */
    {0xe8e7eb36, -288, true}, /* dat on */
    {0xe8e8ba22, -281, true}, /* 1m */
    {0xe8ed9cf6, -304, true}, /* when * licenc */
    {0xe8ef1489, -278, true}, /* local and */
    {0xe8f43ed0, -355, true}, /* log * are */
    {0xe8f52d6d, -398, true}, /* youtub */
    {0xe8f5551a, -322, true}, /* an edit */
    {0xe8f722a7, -273, true}, /* switch it */
    {0xe8f9777e, -312, true}, /* user * delet */
    {0xe9050791, -246, true}, /* and * child */
    {0xe90b5f95, -550, true}, /* token the */
    {0xe9117a69, -350, true}, /* print * whol */
    {0xe91836bc, 309, true}, /* mail server */
    {0xe91d4739, -257, true}, /* run browser */
    {0xe91d562b, 284, true}, /* view is */
    {0xe91e703b, 365, true}, /* hurt */
    {0xe92025c5, -300, true}, /* open * can */
    {0xe92092e5, -299, true}, /* can turn */
    {0xe921522a, -311, true}, /* return step */
    {0xe924fe8f, -272, true}, /* default * only */
    {0xe92edce5, -422, true}, /* best practic */
    {0xe932360e, 333, true}, /* pass over */
    {0xe9330b94, -257, true}, /* find query */
    {0xe934d440, -246, true}, /* break * link */
    {0xe93a5246, 282, true}, /* identity provider */
    {0xe940eb51, -317, true}, /* also need */
    {0xe94250b4, -364, true}, /* original fil */
    {0xe9475416, -401, true}, /* a * instead */
    {0xe953f1d4, -317, true}, /* password field */
    {0xe959b67f, -348, true}, /* of * nod */
    {0xe964585d, -258, true}, /* user * team */
    {0xe96dd354, -324, true}, /* other editor */
    {0xe96eac24, -264, true}, /* need when */
    {0xe972ce61, -273, false}, /* at * for */
    {0xe9752497, -266, true}, /* is * written */
    {0xe9834b3f, -288, true}, /* pag to */
    {0xe985ca16, -331, true}, /* to * register */
    {0xe985cdf6, -387, true}, /* field on */
    {0xe988fa50, -285, true}, /* doubl click */
    {0xe98f4d2b, -322, true}, /* ^ javascript */
    {0xe9961d2c, -467, true}, /* mod only */
    {0xe9999a6c, 338, true}, /* is extend */
    {0xe9ab09b1, -248, true}, /* new * about */
    {0xe9b3738e, -445, false}, /* should * be */
    {0xe9b88ef8, -315, true}, /* cli */
    {0xe9c89a2b, -257, true}, /* without * your */
    {0xe9c94feb, -424, true}, /* nam from */
    {0xe9c9861a, 298, true}, /* with validation */
    {0xe9d0207b, -312, true}, /* is enough */
    {0xe9d79cfc, -595, true}, /* also return */
    {0xe9d81bb2, -375, true}, /* bucketsiz */
    {0xe9e0b433, -303, true}, /* log no */
    {0xe9e2041a, 354, true}, /* giv a */
    {0xe9e42efb, -326, true}, /* fetch build */
    {0xe9f54c7f, -382, true}, /* need * pass */
    {0xe9f5b784, -410, true}, /* publish a */
    {0xe9f6e016, -351, false}, /* at * out */
    {0xe9f71a91, -269, true}, /* 0 valu */
    {0xe9f9f2d3, -450, true}, /* the feedback */
    {0xe9fb9937, -260, true}, /* they differ */
    {0xea00fa2d, -424, true}, /* and tool */
    {0xea0bb7f8, -280, true}, /* item to */
    {0xea0de0d6, -291, true}, /* no cod */
    {0xea0fa476, -349, true}, /* card isnt */
    {0xea1857fe, 262, true}, /* cred */
    {0xea1f1855, -523, false}, /* as * are */
    {0xea1fbdda, 350, true}, /* are upload */
    {0xea20f30b, -297, true}, /* the activ */
    {0xea2ee62a, 370, true}, /* flag is */
    {0xea36ed95, -273, true}, /* given it */
    {0xea3f392f, -259, false}, /* as its */
    {0xea419a7a, -361, true}, /* was shown */
    {0xea48cce6, -367, false}, /* one or */
    {0xea53af45, -330, true}, /* its position */
    {0xea5bfcc8, -324, true}, /* set * tru */
    {0xea5cb8a5, -341, true}, /* 0 day */
    {0xea5ec28c, -324, true}, /* project * list */
    {0xea60ebe6, -298, true}, /* when * question */
    {0xea6825ff, -257, true}, /* otherwis * a */
    {0xea7c6e4d, 249, true}, /* env * variabl */
    {0xea7e9de9, -275, true}, /* ^ fork */
    {0xea82d87f, -256, true}, /* trend */
    {0xea9056c0, 273, true}, /* found at */
    {0xea94a36f, 283, true}, /* in * cas */
    {0xea988766, -392, true}, /* a team */
    {0xea99335f, -297, true}, /* volumeid */
    {0xea9b82ad, -260, true}, /* creat * issu */
    {0xeaa8f4f5, -402, true}, /* for * thi */
    {0xeaad1cd0, -449, true}, /* search * for */
    {0xeab46a9d, -280, true}, /* cant approv */
    {0xeab67f35, 411, true}, /* loss */
    {0xeabdd466, -262, false}, /* how the */
    {0xeabe5b54, -462, true}, /* the column */
    {0xeac1ceab, -378, true}, /* so read */
    {0xeac41945, -246, true}, /* creat * updat */
    {0xeac96970, 260, true}, /* rul * set */
    {0xead25850, 268, true}, /* expiry */
    {0xead5323e, 260, true}, /* box * the */
    {0xead7f2ee, 268, true}, /* to comp */
    {0xead80e51, -300, true}, /* ^ cant */
    {0xeadb0ed1, -281, true}, /* default reviewer */
    {0xeae51eed, 269, true}, /* critical * the */
    {0xeaeb6b41, -363, true}, /* enter by */
    {0xeaebdd0d, -328, true}, /* alarm * the */
    {0xeaf2db73, -276, true}, /* redirect are */
    {0xeaf4676d, -312, true}, /* a notic */
    {0xeaf56fce, -258, true}, /* graceful */
    {0xeaf81635, -346, true}, /* detail of */
    {0xeb001b51, -280, true}, /* reason to */
    {0xeb17891c, -636, true}, /* analyz */
    {0xeb17ce30, -272, true}, /* pag * remov */
    {0xeb1fa4ab, -325, true}, /* and * used */
    {0xeb29dd27, 253, true}, /* hom address */
    {0xeb2e894a, -260, true}, /* only cor */
    {0xeb3143f8, -284, true}, /* notic box */
    {0xeb3817e7, 310, true}, /* switch the */
    {0xeb443906, -369, true}, /* to localhost */
    {0xeb49a1f2, 314, true}, /* switch of */
    {0xeb501f45, 262, true}, /* the * hesitat */
    {0xeb557df4, -276, true}, /* only * thi */
    {0xeb583258, 307, true}, /* retry with */
    {0xeb594fc0, -332, true}, /* return * updat */
    {0xeb5a3ee9, -312, true}, /* no * text */
    {0xeb68bdd6, -284, true}, /* add * for */
    {0xeb6b5787, -275, true}, /* and * block */
    {0xeb7a623e, -277, true}, /* need uri */
    {0xeb83cd9a, -277, true}, /* address * only */
    {0xeba34f31, -327, true}, /* repo relativ */
    {0xeba79acc, -263, true}, /* doc index */
    {0xebaa7e4c, -393, true}, /* passphras */
    {0xebb287f3, -284, true}, /* never * them */
    {0xebb6ab84, 276, true}, /* all staf */
    {0xebb83e3c, -262, true}, /* can * list */
    {0xebb8444f, -250, false}, /* which * only */
    {0xebc0f163, 357, true}, /* the sponsor */
    {0xebc1f542, 331, true}, /* carry * out */
    {0xebc7810e, 273, true}, /* to * pupil */
    {0xebc80acb, -350, true}, /* creat the */
    {0xebd8983f, 291, true}, /* retain by */
    {0xebf9abcf, -474, true}, /* to switch */
    {0xec0319ac, -263, true}, /* the * location */
    {0xec0cf403, -244, true}, /* format for */
    {0xec0cf418, -293, true}, /* chang after */
    {0xec0f3262, -368, true}, /* complet content */
    {0xec13f606, -273, true}, /* when * featur */
    {0xec13fd8c, -439, true}, /* not act */
    {0xec14f179, -342, true}, /* in * sent */
    {0xec1ad884, -316, true}, /* ^ liquid */
    {0xec1b6779, 274, true}, /* parental approval */
    {0xec245319, -272, true}, /* order * be */
    {0xec2a38ba, -371, true}, /* for fifteen */
    {0xec2c918e, -410, true}, /* the figma */
    {0xec37cb5a, -316, true}, /* never shar */
    {0xec38faa4, 316, false}, /* do * it */
    {0xec3a33a1, -268, true}, /* star receiv */
    {0xec3cba78, -257, true}, /* the * top */
    {0xec47d783, -316, true}, /* from * proxy */
    {0xec599e34, -291, false}, /* can * or */
    {0xec5c36d5, -432, true}, /* return * as */
    {0xec5d1504, -376, true}, /* json schema */
    {0xec684bda, -253, true}, /* with * subtopic */
    {0xec6cca4e, 263, true}, /* approval request */
    {0xec7968d2, 445, true}, /* better */
    {0xec7a8572, -260, true}, /* the condition */
    {0xec81594b, -300, true}, /* result * and */
    {0xec84646c, -332, true}, /* bitbucket * request */
    {0xec94c6e5, -272, true}, /* git * if */
    {0xec96da0a, 280, true}, /* consent * given */
    {0xec97e41a, -273, true}, /* dirty */
    {0xec9f8f81, -394, true}, /* ^ handl */
    {0xecbd46fc, -294, true}, /* for llm */
    {0xecc10a2f, -290, true}, /* record * lock */
    {0xecc39328, -360, true}, /* notic * and */
    {0xecc420d4, -358, true}, /* trad are */
    {0xecd15a28, -253, true}, /* the wrap */
    {0xecd1ccdd, -251, true}, /* statu updat */
    {0xecd6cefe, -297, true}, /* email * the */
    {0xecea9e79, -290, true}, /* list devic */
    {0xecf08fa3, -267, true}, /* target domain */
    {0xecf249d1, -356, true}, /* visibility * privat */
    {0xecfe6705, -257, true}, /* designer */
    {0xed02f993, -397, true}, /* interpret */
    {0xed04dd8a, -338, false}, /* in on */
    {0xed0c0da7, 310, true}, /* on * customer */
    {0xed14427f, -298, true}, /* percentag */
    {0xed162e32, -305, true}, /* ^ hold */
    {0xed169a36, -480, true}, /* ^ assign */
    {0xed1af984, -564, true}, /* a separat */
    {0xed1b30e3, 325, true}, /* the * profil */
    {0xed1c8f60, 344, true}, /* are chang */
    {0xed2ab237, 248, false}, /* been */
    {0xed2e1519, -268, false}, /* from what */
    {0xed36ed94, -334, true}, /* off * new */
    {0xed441a7b, -307, true}, /* to production */
    {0xed447c69, -247, true}, /* messag queu */
    {0xed48d0f2, 542, false}, /* as */
    {0xed4e583b, 371, true}, /* security question */
    {0xed5635bf, -278, true}, /* children * never */
    {0xed5696d5, -281, true}, /* convert it */
    {0xed5a84fa, -423, true}, /* password are */
    {0xed5fac70, -518, true}, /* is * request */
    {0xed620648, -390, true}, /* description */
    {0xed66ee20, -294, true}, /* if availabl */
    {0xed6aeef7, -245, true}, /* header and */
    {0xed6b695d, 262, true}, /* pip * the */
    {0xed755099, -275, true}, /* featur * on */
    {0xed7908da, -919, true}, /* ^ exampl */
    {0xed7a6cac, -295, true}, /* version for */
    {0xed7d0ee1, 345, true}, /* of * hom */
    {0xed7f01a4, 252, true}, /* pass along */
    {0xed7f5af1, -258, true}, /* commit * stag */
    {0xed807b7c, 334, true}, /* fil * that */
    {0xed81ef06, -415, true}, /* width */
    {0xed8661f9, 293, true}, /* if * find */
    {0xed8675bc, -289, true}, /* run under */
    {0xed8aafa5, -445, true}, /* qql */
    {0xed926416, -272, true}, /* expir * the */
    {0xed96bf32, 285, true}, /* is * tak */
    {0xedae1b39, 323, true}, /* the * quantity */
    {0xedb25d71, -268, true}, /* its prefix */
    {0xedbc7a43, 331, true}, /* the cloud */
    {0xedc1a387, -300, true}, /* perform * http */
    {0xedc597b4, -279, true}, /* information for */
    {0xedc62efe, -363, true}, /* overwrit * fil */
    {0xedc956c1, 255, true}, /* respons header */
    {0xedca2b05, -292, true}, /* export * tabl */
    {0xeddf0325, -469, true}, /* dat * and */
    {0xede1ceda, -384, true}, /* reduc the */
    {0xede39075, -326, true}, /* interaction * the */
    {0xede8edf5, -299, true}, /* sourc in */
    {0xede90f93, -254, true}, /* channel * that */
    {0xedeb7d04, 248, true}, /* best */
    {0xedede946, -307, true}, /* thousand of */
    {0xedeef7bf, -282, true}, /* no * beyond */
    {0xedf0cec9, -344, true}, /* to research */
    {0xedf35bc5, -295, true}, /* log of */
    {0xedf395a2, -274, true}, /* data * by */
    {0xedff3b5a, -686, true}, /* ^ block */
    {0xee072aa3, -248, true}, /* deploy from */
    {0xee089453, 265, false}, /* is * they */
    {0xee0f70a0, -344, true}, /* how many */
    {0xee0fc0ef, -253, true}, /* for * messag */
    {0xee11c32e, -303, true}, /* association */
    {0xee189c8d, -408, false}, /* ^ then */
    {0xee1bde21, -563, true}, /* path */
    {0xee24382d, 272, true}, /* the * taken */
    {0xee24c926, -316, true}, /* messag as */
    {0xee2fd03a, -311, true}, /* of * directory */
    {0xee383907, -262, true}, /* up workflow */
    {0xee3bb0fd, 298, true}, /* escrow */
    {0xee46c23f, -445, true}, /* api call */
    {0xee559dab, 277, true}, /* archiv * it */
    {0xee5d283c, -252, true}, /* art */
    {0xee5f5896, -353, true}, /* ^ discover */
    {0xee61ca19, -405, true}, /* ^ pag */
    {0xee67e189, 312, false}, /* should * that */
    {0xee6a6676, -545, true}, /* relation */
    {0xee7797fd, -316, true}, /* show * which */
    {0xee7bf0b9, -255, true}, /* search * event */
    {0xee84f91e, -485, true}, /* not follow */
    {0xee8dc905, 295, true}, /* quot * the */
    {0xee960188, -377, true}, /* height * the */
    {0xee96b7a3, -276, true}, /* 0 00z */
    {0xee98a526, -426, true}, /* sandbox account */
    {0xee9a6e93, -282, true}, /* and refund */
    {0xee9b751c, -324, true}, /* of * ids */
    {0xee9d30a0, -423, true}, /* valu * be */
    {0xeea1a4f3, -310, true}, /* environment nam */
    {0xeea6ea28, -262, true}, /* cach hold */
    {0xeea7e069, 390, true}, /* read * thermostat */
    {0xeea93701, -366, true}, /* list * availabl */
    {0xeeaaafe6, -352, true}, /* a fil */
    {0xeeacb636, 280, true}, /* in * address */
    {0xeeb5af86, -587, true}, /* for * new */
    {0xeeb75cf1, 256, true}, /* of * two */
    {0xeec05fb6, -691, true}, /* id of */
    {0xeec10bff, 302, true}, /* delet * of */
    {0xeec7b0fd, -271, true}, /* a colon */
    {0xeec822e7, -292, true}, /* use * all */
    {0xeecdd0c0, 248, true}, /* model * not */
    {0xeed0c579, -287, true}, /* first when */
    {0xeed372ec, -516, true}, /* obtain from */
    {0xeed6b9eb, -384, false}, /* with * not */
    {0xeedf28d8, -482, true}, /* the organiser */
    {0xeee38fd9, -420, true}, /* exact nam */
    {0xeee64c8b, 375, true}, /* the * person */
    {0xeee88084, -363, true}, /* provider * of */
    {0xeef24375, -249, true}, /* the secur */
    {0xeef6e5d0, -253, true}, /* often used */
    {0xeefb4438, -275, true}, /* noth has */
    {0xef061519, -260, true}, /* in * operation */
    {0xef119920, -341, true}, /* index to */
    {0xef11ca7b, -323, true}, /* not * production */
    {0xef19338b, -324, true}, /* databas to */
    {0xef22f800, -421, true}, /* draft a */
    {0xef23315e, -329, true}, /* start process */
    {0xef278cfd, -276, true}, /* echo back */
    {0xef285e38, 285, false}, /* may be */
    {0xef317374, -248, true}, /* ^ rust */
    {0xef3482e9, 269, true}, /* preferenc that */
    {0xef357d73, -318, true}, /* guinea */
    {0xef3b2e3b, -326, true}, /* timelin item */
    {0xef3c06f2, -298, false}, /* not * no */
    {0xef3e981d, 322, true}, /* acknowledgement */
    {0xef416a56, -250, true}, /* ^ functional */
    {0xef420013, 249, true}, /* do * without */
    {0xef4e61be, -372, true}, /* start from */
    {0xef50cf6b, -260, true}, /* is * without */
    {0xef563dda, -272, true}, /* alway provid */
    {0xef56f404, -272, true}, /* attachment of */
    {0xef5ec44d, -368, true}, /* befor run */
    {0xef624bbf, 289, true}, /* folder for */
    {0xef6a2ac4, -306, true}, /* target */
    {0xef6d77d7, -379, true}, /* comment * a */
    {0xef71064a, -266, true}, /* mut a */
    {0xef731928, -351, true}, /* stor a */
    {0xef77d1ae, -331, true}, /* apply * every */
    {0xef8691d0, -274, true}, /* ^ expand */
    {0xef874e8d, -494, true}, /* dyno */
    {0xef8960b5, 253, true}, /* tarif */
    {0xef8e8f9f, 290, true}, /* feed */
    {0xef911a86, -256, true}, /* bot user */
    {0xef933f12, -360, true}, /* heal */
    {0xef973d27, -410, true}, /* java */
    {0xef9b3b04, 303, true}, /* when ask */
    {0xef9b8c1c, -282, true}, /* card without */
    {0xef9d2a83, 392, true}, /* cam */
    {0xefa13113, 354, true}, /* the * wallet */
    {0xefa1fe1e, -256, true}, /* for * journal */
    {0xefa22c67, -248, false}, /* and * so */
    {0xefa661eb, -337, true}, /* ^ confirmation */
    {0xefa99e86, -309, true}, /* sav * disk */
    {0xefad2311, -250, true}, /* key * by */
    {0xefb247fa, -258, true}, /* git * are */
    {0xefb2e0e0, -271, true}, /* or updat */
    {0xefc4738c, -297, true}, /* maxwaitm */
    {0xefced1c4, -471, true}, /* used when */
    {0xefd78ec9, 309, true}, /* nam * an */
    {0xefe0d212, -254, true}, /* neither the */
    {0xefe456b7, -259, true}, /* or * key */
    {0xefe957f9, -288, true}, /* thi * off */
    {0xeffcae55, 461, true}, /* whatever the */
    {0xeffe5aa8, -313, true}, /* slug * the */
    {0xf00febaa, -280, true}, /* id * not */
    {0xf0103014, -261, false}, /* on other */
    {0xf0190061, -274, true}, /* confirmation that */
    {0xf01cfeb8, -246, true}, /* start * be */
    {0xf01e3006, -309, true}, /* the encod */
    {0xf023e303, 262, true}, /* between tenant */
    {0xf02a9d62, 260, true}, /* checker */
    {0xf02ef84a, -408, true}, /* multi */
    {0xf02f6cbb, -457, true}, /* classic */
    {0xf03271e5, -267, true}, /* check * in */
    {0xf03341ea, -364, true}, /* list can */
    {0xf033b714, 305, true}, /* repository content */
    {0xf036b80f, -250, true}, /* given tim */
    {0xf03c0487, -284, true}, /* has * invit */
    {0xf03c7f4a, -352, true}, /* for group */
    {0xf03dd174, 459, false}, /* we */
    {0xf03e0f33, 259, true}, /* doctor * is */
    {0xf04313e3, -359, true}, /* them * part */
    {0xf04b0b11, -279, true}, /* its root */
    {0xf04cae1f, -499, true}, /* thirty day */
    {0xf04dd66c, -349, true}, /* account after */
    {0xf04ef0c9, -254, true}, /* for twenty */
    {0xf05c1066, -256, true}, /* version version */
    {0xf05dc4f6, -277, true}, /* branch * its */
    {0xf066341c, -320, true}, /* auto fix */
    {0xf06a704c, -334, true}, /* ^ effect */
    {0xf06d7983, -466, true}, /* to compar */
    {0xf06eaf2c, -331, true}, /* optional * to */
    {0xf06f2886, -246, false}, /* from befor */
    {0xf06fb386, -273, true}, /* be open */
    {0xf076a577, 245, true}, /* legal department */
    {0xf0806e47, -305, true}, /* to * enabl */
    {0xf0885d4c, -526, true}, /* record a */
    {0xf08c0333, -319, true}, /* ther * one */
    {0xf08cea3b, 316, true}, /* user are */
    {0xf0908c7d, -248, true}, /* rfc 0 */
    {0xf09ad45e, -332, true}, /* the formtoken */
    {0xf0ab749f, -517, true}, /* are held */
    {0xf0b5736c, 251, true}, /* lin about */
    {0xf0b6a2bd, -391, true}, /* thes */
    {0xf0b77983, -374, true}, /* ^ withdraw */
    {0xf0bde9a7, -414, true}, /* user confirm */
    {0xf0bf9b89, -328, true}, /* be review */
    {0xf0c33937, -324, true}, /* tab you */
    {0xf0c36247, 352, true}, /* check whether */
    {0xf0d2af32, -332, true}, /* thought need */
    {0xf0d64391, -360, true}, /* resourc */
    {0xf0d795dc, -291, true}, /* for member */
    {0xf0d9271c, -245, true}, /* about nx */
    {0xf0e0380e, 324, true}, /* from * user */
    {0xf0e15876, -426, true}, /* messag * in */
    {0xf0e5d092, -585, false}, /* any of */
    {0xf0ee00f0, -328, true}, /* their setting */
    {0xf0f37465, -327, true}, /* injection */
    {0xf0f48f74, -362, true}, /* ^ instagram */
    {0xf0fd1c99, -284, true}, /* them * carry */
    {0xf1027279, -286, true}, /* and respons */
    {0xf103a199, -339, true}, /* script to */
    {0xf10b9b41, -403, true}, /* terminal session */
    {0xf10d1bc6, 262, true}, /* the employe */
    {0xf11720f2, 304, true}, /* the ledger */
    {0xf117b17e, -325, true}, /* result from */
    {0xf11ad237, -302, true}, /* to * doctor */
    {0xf11ec11c, -313, false}, /* ^ up */
    {0xf11f14da, -248, true}, /* zenuml */
    {0xf1203639, 286, true}, /* prompt * a */
    {0xf12472a7, -335, true}, /* thumbnail */
    {0xf12592a1, -328, true}, /* lock * taken */
    {0xf12699a3, 274, true}, /* approv in */
    {0xf128c1f8, -248, true}, /* with trac */
    {0xf12bf2f0, -257, true}, /* when start */
    {0xf133f8c3, 315, true}, /* key * keep */
    {0xf1377077, 273, true}, /* auto renew */
    {0xf13dc1d1, -372, true}, /* with * version */
    {0xf144b477, -353, true}, /* default * and */
    {0xf145c559, -248, true}, /* week report */
    {0xf152fb64, -384, true}, /* already don */
    {0xf15935f9, -359, true}, /* tab */
    {0xf16712a1, -298, false}, /* in * all */
    {0xf16a558b, -269, true}, /* next js */
    {0xf174c17a, 313, true}, /* after * call */
    {0xf17523fc, 332, true}, /* terminal tool */
    {0xf175e105, -283, true}, /* ^ alia */
    {0xf17aaa24, 401, true}, /* anew */
    {0xf1842b8c, -392, true}, /* key * for */
    {0xf185dd97, -453, true}, /* the url */
    {0xf187729d, 256, true}, /* whatever * the */
    {0xf187bcc1, -250, true}, /* goggl */
    {0xf18bbb6b, -529, false}, /* the * what */
    {0xf18ecdea, -262, true}, /* should * report */
    {0xf19ccc1b, 324, true}, /* agent rul */
    {0xf19ddec1, -345, true}, /* get board */
    {0xf1a24847, -671, true}, /* person who */
    {0xf1a40454, -434, true}, /* default * 0 */
    {0xf1b0db23, -336, false}, /* that * when */
    {0xf1b5bbe3, -485, true}, /* layout */
    {0xf1b74037, 331, true}, /* today */
    {0xf1bcdb96, -326, true}, /* to present */
    {0xf1bcec6f, -250, true}, /* kitchen */
    {0xf1bdea36, -245, true}, /* disput * your */
    {0xf1be94e7, -378, true}, /* user * access */
    {0xf1bf5f15, -491, true}, /* are support */
    {0xf1c6cd19, -393, true}, /* upload fil */
    {0xf1d41608, -312, true}, /* fail * ins */
    {0xf1d8f8f2, -304, true}, /* are written */
    {0xf1df7f6c, -354, true}, /* oldest */
    {0xf1dfe811, -265, true}, /* sampl request */
    {0xf1e1182c, -608, true}, /* to * fil */
    {0xf1e25292, -271, true}, /* also list */
    {0xf1e28df3, -479, true}, /* ^ go */
    {0xf1e30df4, -264, true}, /* to * security */
    {0xf1e968ef, -330, true}, /* documentation */
    {0xf1ee8946, -321, true}, /* use up */
    {0xf1f4fa27, -269, true}, /* of * coupon */
    {0xf1f5ef1b, -253, true}, /* wrong * the */
    {0xf201378c, -261, true}, /* delet branch */
    {0xf2062a04, -493, true}, /* websit */
    {0xf208365c, 254, true}, /* recipient has */
    {0xf20e1e7c, 291, true}, /* deem */
    {0xf218ccad, -365, true}, /* ^ linkedin */
    {0xf21943cb, -279, true}, /* say * and */
    {0xf21f8661, 257, true}, /* our key */
    {0xf21fe13f, -365, true}, /* to preview */
    {0xf2285a6a, -252, true}, /* nam or */
    {0xf22a020f, -291, true}, /* with * next */
    {0xf22d3ea7, -336, false}, /* on * in */
    {0xf22fcd35, -473, true}, /* basic */
    {0xf234c743, -277, true}, /* public data */
    {0xf23781ee, -246, true}, /* rebuild */
    {0xf23c3220, -265, true}, /* a * endpoint */
    {0xf23d7996, -272, true}, /* dont * for */
    {0xf240833b, -301, true}, /* it isnt */
    {0xf2484e0f, 283, false}, /* on our */
    {0xf24c276c, -273, true}, /* fir and */
    {0xf24ca928, 266, true}, /* outdat and */
    {0xf283da3a, -260, true}, /* original * with */
    {0xf2859891, -318, true}, /* and inform */
    {0xf2864d22, -291, true}, /* total count */
    {0xf28b7acf, -258, true}, /* for * replay */
    {0xf29033a5, -283, true}, /* valu must */
    {0xf2921ad8, 285, true}, /* broken */
    {0xf292c411, -317, true}, /* my */
    {0xf2943c0c, -347, true}, /* tag * to */
    {0xf2994f44, -280, true}, /* of * chatbot */
    {0xf29de190, -250, true}, /* lock by */
    {0xf29ed386, -396, true}, /* malwar */
    {0xf2a13936, -269, true}, /* when * full */
    {0xf2a40d72, 339, true}, /* check * many */
    {0xf2a543fc, -457, true}, /* cod block */
    {0xf2aad1b1, -310, true}, /* account on */
    {0xf2b05b0b, 278, true}, /* mail * answer */
    {0xf2b0ac20, 259, true}, /* dispos */
    {0xf2cca500, -301, true}, /* omit when */
    {0xf2cf72f1, -756, false}, /* and a */
    {0xf2d18d78, -457, true}, /* are * onc */
    {0xf2d374f0, -251, true}, /* prefer edit */
    {0xf2e285af, 321, true}, /* the proposal */
    {0xf2f32503, -533, true}, /* pag * a */
    {0xf2f9e5d4, 292, true}, /* the * estimat */
    {0xf2fa8cef, 262, true}, /* cap * the */
    {0xf302f713, -392, true}, /* a * end */
    {0xf30962ba, -550, true}, /* filter * by */
    {0xf30aaaec, -309, true}, /* with * agreement */
    {0xf311a588, -299, true}, /* call * run */
    {0xf316931b, -257, true}, /* will * delet */
    {0xf316b4c4, -548, true}, /* localhost */
    {0xf31776d3, -246, true}, /* input * and */
    {0xf31a935a, -410, true}, /* commit * to */
    {0xf323122a, 284, true}, /* interruption */
    {0xf3296227, 314, true}, /* off so */
    {0xf329c3da, -349, true}, /* agent job */
    {0xf32be737, -298, true}, /* privat * the */
    {0xf3307040, -254, true}, /* chronological list */
    {0xf3331043, -513, true}, /* ios */
    {0xf3362771, 288, true}, /* the host */
    {0xf33dccf2, -248, true}, /* background after */
    {0xf34f700d, 321, true}, /* thos of */
    {0xf351b62b, -469, true}, /* waypoint */
    {0xf35512ac, -468, true}, /* rough */
    {0xf3592218, 262, true}, /* to * advertis */
    {0xf35e1a9f, 336, true}, /* fil so */
    {0xf3642ae8, -374, true}, /* be display */
    {0xf36a9ecc, -308, true}, /* on * phon */
    {0xf36d1320, -305, true}, /* proxy is */
    {0xf375f17e, -306, true}, /* in * sourc */
    {0xf377311b, -278, true}, /* your * key */
    {0xf37d3bbf, -275, true}, /* grey */
    {0xf37ecb36, -306, true}, /* the * region */
    {0xf382bfa1, -509, true}, /* user * by */
    {0xf383b1b1, 281, true}, /* of * archiv */
    {0xf384cfd8, -258, true}, /* customer as */
    {0xf385d6f7, -349, true}, /* protect the */
    {0xf389c8b1, -297, true}, /* beyond that */
    {0xf391e202, -384, true}, /* currentuser */
    {0xf397a5a2, -298, true}, /* stay * and */
    {0xf3992258, -300, true}, /* ^ although */
    {0xf39f2409, -274, true}, /* channel of */
    {0xf3a3a2ed, -386, true}, /* due */
    {0xf3a6364c, -338, true}, /* kill * process */
    {0xf3a77014, 251, true}, /* open when */
    {0xf3a7e7ea, -246, true}, /* process output */
    {0xf3ae23d4, 268, true}, /* by pass */
    {0xf3afabf9, -263, true}, /* worker log */
    {0xf3c8269c, -305, true}, /* plugin * the */
    {0xf3ca8852, -275, true}, /* get * fil */
    {0xf3cacd10, -268, true}, /* replacement tool */
    {0xf3cdf19a, -299, true}, /* tag and */
    {0xf3d682e9, 279, true}, /* attend * the */
    {0xf3dfc01a, 257, true}, /* in * calendar */
    {0xf3e987d0, -270, true}, /* out * offic */
    {0xf3f51342, -334, true}, /* dependency * install */
    {0xf4066f59, 251, true}, /* treat the */
    {0xf4096222, -286, true}, /* agent * a */
    {0xf40dccb9, -299, true}, /* in * collection */
    {0xf40decdd, -258, true}, /* return complet */
    {0xf40f75b0, -351, true}, /* current * and */
    {0xf412880c, -339, true}, /* and * writabl */
    {0xf426b5ec, -271, true}, /* can * set */
    {0xf42c22c4, 318, true}, /* drop */
    {0xf42dcd0e, -538, false}, /* a * or */
    {0xf42ed150, -251, true}, /* and retriev */
    {0xf42f9926, 372, true}, /* certify */
    {0xf436c97e, -321, true}, /* credit for */
    {0xf438a8f0, -263, true}, /* default * any */
    {0xf43903ce, -307, true}, /* result * complet */
    {0xf43dcaf8, -253, true}, /* list * argument */
    {0xf4400969, -279, true}, /* dependency with */
    {0xf4543093, -267, true}, /* transparent */
    {0xf45f8532, -303, true}, /* model see */
    {0xf4606dc9, -402, true}, /* map */
    {0xf461c048, -818, true}, /* timestamp */
    {0xf461d635, 282, true}, /* templat * contain */
    {0xf4644cc7, -252, true}, /* thi many */
    {0xf46ae234, -269, false}, /* you only */
    {0xf46cd751, -274, true}, /* ten * so */
    {0xf4751083, -257, true}, /* ^ initial */
    {0xf4795ec9, 271, true}, /* peopl * havent */
    {0xf48173f8, 283, true}, /* ^ cash */
    {0xf48e728d, -844, true}, /* shopify */
    {0xf48eb753, -486, true}, /* lin of */
    {0xf4949a0d, -268, true}, /* deliver * least */
    {0xf494b564, 320, true}, /* antiviru */
    {0xf494f1e4, -418, true}, /* delet when */
    {0xf49cc3fe, 247, true}, /* a digest */
    {0xf49e17e8, -321, true}, /* nam * of */
    {0xf49f146e, -252, true}, /* hom cloudsdk */
    {0xf4a55419, -244, true}, /* repository * the */
    {0xf4a86ef2, -345, true}, /* ^ bas */
    {0xf4aa1cf1, -396, true}, /* ^ availabl */
    {0xf4aa275a, 247, true}, /* allowanc */
    {0xf4ad65cc, 286, false}, /* at that */
    {0xf4adece6, 263, true}, /* easi */
    {0xf4adf738, -402, true}, /* be * later */
    {0xf4b452ef, -357, true}, /* two * in */
    {0xf4b7bf8f, -281, true}, /* to echo */
    {0xf4bf5f62, 324, true}, /* the ceo */
    {0xf4d0b1a1, 304, false}, /* the not */
    {0xf4d40954, -257, true}, /* accessibl * guest */
    {0xf4e21c84, -255, true}, /* and * word */
    {0xf4ebf2a6, -307, true}, /* restrict access */
    {0xf4ec21f3, -301, true}, /* documentation pag */
    {0xf4eca57c, -264, true}, /* a sentry */
    {0xf4ed0493, 261, true}, /* a * plan */
    {0xf4f75bde, -253, true}, /* a * board */
    {0xf4f85dc9, -685, true}, /* ^ overrid */
    {0xf5108e34, -323, true}, /* get form */
    {0xf51262a6, -374, true}, /* webhook * is */
    {0xf515353c, 305, true}, /* and pay */
    {0xf5186fcd, -391, true}, /* commit author */
    {0xf51881e1, -298, true}, /* tag with */
    {0xf524ccca, 258, true}, /* for * whol */
    {0xf52b191a, -446, true}, /* medium */
    {0xf52de046, -286, true}, /* until * with */
    {0xf53170f0, -271, true}, /* ^ built */
    {0xf5330568, -295, true}, /* report and */
    {0xf55fa5d3, -351, true}, /* ds */
    {0xf56068e0, 305, true}, /* and run */
    {0xf575df0e, 296, true}, /* in * comment */
    {0xf5790274, -253, true}, /* id isnt */
    {0xf5791e7f, 273, true}, /* advis */
    {0xf588c471, -254, true}, /* a templateid */
    {0xf58b17d6, -248, true}, /* lighthous */
    {0xf58b1e28, -256, true}, /* mor focus */
    {0xf59406c6, -304, true}, /* enrol a */
    {0xf59549d2, -246, true}, /* undo with */
    {0xf5a03f69, -328, true}, /* ^ replacement */
    {0xf5a3eda8, -250, true}, /* ^ operat */
    {0xf5a58460, -468, true}, /* nam say */
    {0xf5b325f5, 255, false}, /* them all */
    {0xf5b6d544, -549, true}, /* subtask */
    {0xf5ba52a0, -351, true}, /* sens */
    {0xf5bebadb, -294, true}, /* at first */
    {0xf5c43fd9, -250, true}, /* the * creat */
    {0xf5c97784, -382, true}, /* newlin */
    {0xf5d4b97c, -328, true}, /* answer * 0 */
    {0xf5d9de07, -273, true}, /* push * tag */
    {0xf5dbd846, -523, true}, /* to clear */
    {0xf5eb08ff, -309, true}, /* secret by */
    {0xf5fbce0d, -278, true}, /* payment * a */
    {0xf5fe4002, -365, true}, /* for * endpoint */
    {0xf601127a, -316, true}, /* click * link */
    {0xf6026b11, 304, true}, /* without inspection */
    {0xf609784f, -602, true}, /* typ */
    {0xf61b4846, 249, true}, /* execut * return */
    {0xf6236af2, 357, true}, /* whil list */
    {0xf6290387, -308, true}, /* v4 */
    {0xf62c28a4, -390, true}, /* check its */
    {0xf6320aac, 307, true}, /* the * conversation */
    {0xf632711d, -382, true}, /* linux */
    {0xf6374993, -295, true}, /* commenter */
    {0xf6393557, 277, true}, /* right * kept */
    {0xf639e2c8, -318, true}, /* a prescription */
    {0xf63e6ddf, 273, true}, /* listener */
    {0xf63fb6c8, -252, true}, /* user in */
    {0xf64f1d25, -333, true}, /* endpoint */
    {0xf6574f1e, -482, true}, /* organiser */
    {0xf662017e, -261, true}, /* the portal */
    {0xf66f6dd8, -296, false}, /* doe in */
    {0xf672732c, -261, true}, /* ^ rank */
    {0xf673fc34, 338, true}, /* whil * them */
    {0xf67eb92a, -266, true}, /* pin a */
    {0xf68826aa, -338, true}, /* last * commit */
    {0xf68a96e4, -259, false}, /* on what */
    {0xf68d1e0e, -445, true}, /* ^ clear */
    {0xf6929db8, -397, true}, /* continuation */
    {0xf6941d29, -280, true}, /* to * back */
    {0xf6941df2, -283, true}, /* workspac * updat */
    {0xf69435ec, -249, true}, /* first * lin */
    {0xf698e7e3, -329, true}, /* ^ south */
    {0xf69ba40c, 331, true}, /* director */
    {0xf6b19d76, -410, true}, /* in * account */
    {0xf6b2dd71, -367, true}, /* detail * of */
    {0xf6b5804c, -296, true}, /* job end */
    {0xf6b5c282, -382, true}, /* and offer */
    {0xf6b75fe4, -384, true}, /* get * copy */
    {0xf6bbdd60, -300, true}, /* ^ remov */
    {0xf6bf66a1, -333, false}, /* they * in */
    {0xf6c16c18, -393, true}, /* call for */
    {0xf6c37477, 423, true}, /* collect */
    {0xf6c3b0a0, 295, true}, /* ask not */
    {0xf6c5b82e, 389, false}, /* so the */
    {0xf6d86ea0, -359, true}, /* befor merg */
    {0xf6daf493, 317, false}, /* that the */
    {0xf6e4f763, -310, true}, /* ^ zero */
    {0xf6e5bb57, 245, true}, /* account * other */
    {0xf6fa37d0, 397, true}, /* keep * the */
    {0xf6fbd3c7, -285, true}, /* see privat */
    {0xf7005ac2, -358, true}, /* can tak */
    {0xf705560a, -331, true}, /* for * singl */
    {0xf706ca7e, -247, true}, /* poll on */
    {0xf707c27d, 283, true}, /* stor * whil */
    {0xf70f4839, -255, true}, /* wait * it */
    {0xf71069ce, -248, true}, /* selector for */
    {0xf71663b7, -494, true}, /* expect result */
    {0xf71cadb9, 271, true}, /* text tak */
    {0xf72554e7, -394, true}, /* might be */
    {0xf72a9353, -395, true}, /* ^ sam */
    {0xf72ff122, -256, true}, /* the workflowid */
    {0xf7328e38, -252, true}, /* of fiv */
    {0xf736621a, -278, true}, /* it fail */
    {0xf74a9e60, 338, true}, /* no longer */
    {0xf756b4ff, 409, true}, /* the surround */
    {0xf7668e68, 519, true}, /* everyth */
    {0xf76a8f6a, -287, true}, /* recommend default */
    {0xf76ed672, 257, true}, /* transfer * releas */
    {0xf78984e9, -339, true}, /* fil one */
    {0xf79016af, -423, true}, /* fifteen minut */
    {0xf7921af3, -258, false}, /* you * so */
    {0xf7927e8a, -294, true}, /* current statu */
    {0xf7948c0c, -306, true}, /* also search */
    {0xf7955ab2, -394, true}, /* plan * to */
    {0xf796f341, -392, true}, /* to put */
    {0xf7979303, -341, true}, /* tenth of */
    {0xf79e9e3a, -273, true}, /* self host */
    {0xf7a1e958, -321, true}, /* dispatcher */
    {0xf7a94d59, -492, true}, /* for confirmation */
    {0xf7a9f297, -246, true}, /* ^ avoid */
    {0xf7aaa89b, -385, true}, /* return * for */
    {0xf7af8295, -317, true}, /* stop * ask */
    {0xf7afdeae, 247, true}, /* narrat */
    {0xf7b1ffa3, -254, true}, /* http * com */
    {0xf7b56b32, -287, true}, /* without * token */
    {0xf7b770bc, 249, true}, /* gav you */
    {0xf7bbfefe, 268, true}, /* failur * comp */
    {0xf7bef0e8, -317, true}, /* instruction * with */
    {0xf7c63fa5, -337, true}, /* after * last */
    {0xf7c9764e, -488, true}, /* round to */
    {0xf7cd963a, -370, false}, /* be * befor */
    {0xf7cf7120, -279, true}, /* modify tim */
    {0xf7d3b183, -288, true}, /* should * consult */
    {0xf7d3ccf3, 284, true}, /* was given */
    {0xf7d401e9, -254, true}, /* is easier */
    {0xf7dffcae, -259, true}, /* str * to */
    {0xf7e74288, -306, true}, /* so sign */
    {0xf7e754c8, -270, true}, /* the outlin */
    {0xf7efb3cb, -293, true}, /* cluster * report */
    {0xf7f1cbbe, -312, true}, /* slight */
    {0xf7fa10e7, -296, true}, /* cas sensitiv */
    {0xf7fce771, 248, true}, /* holding */
    {0xf8154dc5, -256, true}, /* switch * it */
    {0xf815d756, 439, true}, /* the extra */
    {0xf8223645, -257, true}, /* syntax of */
    {0xf8255e30, -443, true}, /* is * back */
    {0xf8262462, -290, true}, /* question typ */
    {0xf82cb747, 263, true}, /* as * test */
    {0xf8324a9e, -288, true}, /* support * the */
    {0xf83e7251, -398, true}, /* country */
    {0xf844afd7, -320, true}, /* confirmation * is */
    {0xf84b04ae, -277, true}, /* host list */
    {0xf84b8dc6, 252, true}, /* mirror */
    {0xf85aef09, 251, true}, /* payroll * for */
    {0xf85d3e90, -273, true}, /* or reject */
    {0xf865487a, -342, true}, /* in * step */
    {0xf8765f45, 321, true}, /* so * support */
    {0xf882fd09, -384, true}, /* read structur */
    {0xf886eb4a, -605, false}, /* in one */
    {0xf88906b3, -352, true}, /* delet is */
    {0xf889d6f0, -269, true}, /* get * error */
    {0xf88ac8c7, -298, true}, /* url are */
    {0xf8903a9d, -411, true}, /* width * the */
    {0xf8965536, -335, true}, /* in ticket */
    {0xf8a0bf41, -258, true}, /* sort direction */
    {0xf8a22bd0, -351, true}, /* troubleshoot */
    {0xf8b094c0, -321, true}, /* uid */
    {0xf8b0b3b4, -299, true}, /* generat if */
    {0xf8c46203, -264, true}, /* simplify geometry */
    {0xf8c56235, -305, true}, /* number 0 */
    {0xf8c6fab9, 294, true}, /* dont bother */
    {0xf8cb87ff, 277, true}, /* further */
    {0xf8cc2c6f, -262, false}, /* only then */
    {0xf8cd30f2, -345, true}, /* in minut */
    {0xf8d63bfc, -280, true}, /* rul * to */
    {0xf8d98807, -344, true}, /* depth */
    {0xf8db8e9b, -482, true}, /* sign it */
    {0xf8e3b9a0, -484, true}, /* each entry */
    {0xf8e619bd, -396, false}, /* it * out */
    {0xf8e6aba9, -306, true}, /* between call */
    {0xf8ec4b61, -272, true}, /* subtopic */
    {0xf8ec5b41, -328, true}, /* edit */
    {0xf8f28bff, -307, true}, /* job statu */
    {0xf8f5ee71, 257, true}, /* proc * environ */
    {0xf8fe91d2, -301, true}, /* john */
    {0xf90029ea, -943, true}, /* is tru */
    {0xf9017c25, 250, true}, /* no need */
    {0xf9046e36, -316, true}, /* list * sourc */
    {0xf90bfef4, -273, true}, /* than writ */
    {0xf90ee7bb, -367, true}, /* ask first */
    {0xf9169431, 324, true}, /* remov to */
    {0xf917bd3f, -257, true}, /* som * for */
    {0xf9186225, -247, true}, /* nam * caus */
    {0xf91ddb14, -308, true}, /* tool * that */
    {0xf923a50f, 295, true}, /* the * workbook */
    {0xf92a36a5, -340, true}, /* data * a */
    {0xf92fc5da, -330, true}, /* whenever you */
    {0xf9325248, -312, true}, /* not log */
    {0xf933d783, -506, true}, /* of * request */
    {0xf9351a3b, -351, true}, /* read writ */
    {0xf93a9034, -277, true}, /* ^ business */
    {0xf9404a28, -267, true}, /* to address */
    {0xf94cee17, 304, true}, /* the sync */
    {0xf96b64b5, -312, true}, /* used * be */
    {0xf96fdef4, -278, true}, /* key * it */
    {0xf97563e4, -244, true}, /* wher you */
    {0xf9816c2d, -247, true}, /* read * content */
    {0xf9826a61, -398, false}, /* and doe */
    {0xf9834234, -354, true}, /* it * releas */
    {0xf98543de, -674, true}, /* id */
    {0xf989f7ef, -357, true}, /* result may */
    {0xf990549e, -289, true}, /* board to */
    {0xf99663a0, -259, true}, /* registry password */
    {0xf9a47b8c, -247, true}, /* omit * for */
    {0xf9acabf7, 335, false}, /* are * of */
    {0xf9adae4a, -265, true}, /* compar */
    {0xf9b3aa9b, -265, true}, /* show * payment */
    {0xf9b9b1b1, -270, true}, /* directory nam */
    {0xf9be4a90, 351, true}, /* and reset */
    {0xf9c64e37, -246, true}, /* run * tool */
    {0xf9c67b4a, -244, true}, /* if several */
    {0xf9c7475a, -252, true}, /* havent been */
    {0xf9d46161, -256, true}, /* report by */
    {0xf9d683c4, 332, true}, /* alter to */
    {0xf9dc1ef9, -271, true}, /* on exit */
    {0xf9e3fdea, -318, true}, /* storag tier */
    {0xf9ec8db5, -415, true}, /* ignor when */
    {0xf9ee79ba, -250, true}, /* for first */
    {0xf9ee7f01, -263, true}, /* if * dont */
    {0xf9f868fa, -278, true}, /* ^ whol */
    {0xfa063cbb, -810, true}, /* ^ must */
    {0xfa130341, -248, true}, /* and analysi */
    {0xfa193001, -251, true}, /* one * requir */
    {0xfa1a46cf, -251, true}, /* sav the */
    {0xfa23d20c, -245, true}, /* is convert */
    {0xfa24944b, -248, true}, /* json format */
    {0xfa39f77e, -271, true}, /* use templat */
    {0xfa3cfe5d, -597, true}, /* turn * on */
    {0xfa464c91, 259, true}, /* switch * whil */
    {0xfa50a1e2, -421, true}, /* run * to */
    {0xfa529940, -391, true}, /* pod */
    {0xfa55c9f8, -299, true}, /* ^ event */
    {0xfa581e35, -276, true}, /* run * by */
    {0xfa5b4ffe, -825, true}, /* are refus */
    {0xfa5f8a49, -267, true}, /* attachment * be */
    {0xfa62bd13, -267, true}, /* for understand */
    {0xfa690865, -252, true}, /* set so */
    {0xfa69b47d, -316, true}, /* ^ inlin */
    {0xfa6d7f76, 274, true}, /* the minut */
    {0xfa6faefa, -308, false}, /* and how */
    {0xfa7012c3, -351, true}, /* list * on */
    {0xfa72c294, -288, true}, /* nam * messag */
    {0xfa7a6108, -287, true}, /* npm */
    {0xfa7c8005, -317, true}, /* pag snapshot */
    {0xfa81bae3, -351, true}, /* than guess */
    {0xfa924b46, 300, true}, /* binary is */
    {0xfa96557b, -259, true}, /* refer * 0 */
    {0xfa9a8144, -561, true}, /* is * 0 */
    {0xfaa54891, -282, true}, /* stop */
    {0xfaa7ea3b, -300, true}, /* check at */
    {0xfab84d6f, 287, true}, /* unsubscrib from */
    {0xfab922a6, 252, true}, /* publish under */
    {0xfac0324e, -492, true}, /* entry to */
    {0xfac0dae0, -372, true}, /* mark * such */
    {0xfac17a23, -287, true}, /* are * part */
    {0xfac61480, -349, true}, /* to * changelog */
    {0xfac92861, 250, true}, /* bulk */
    {0xface7ea2, 302, true}, /* objection */
    {0xfad1c45a, -345, true}, /* from top */
    {0xfad1e9b2, -502, true}, /* distribution */
    {0xfad8cf98, -304, true}, /* ^ mileston */
    {0xfadcf2db, -458, true}, /* pattern */
    {0xfade79f3, -265, true}, /* data process */
    {0xfae04b8b, -258, true}, /* from strip */
    {0xfae310f0, -367, true}, /* stay * until */
    {0xfae5553b, 450, true}, /* ^ collect */
    {0xfaf0862a, -454, true}, /* return 0 */
    {0xfaf8f80f, 257, true}, /* board has */
    {0xfafc9ce1, -245, true}, /* get * siz */
    {0xfb01b13b, -350, true}, /* gitignor */
    {0xfb0406bc, -285, true}, /* cooki banner */
    {0xfb0bd3d2, -280, true}, /* creat draft */
    {0xfb1e7be1, -316, true}, /* for * start */
    {0xfb3b7933, -303, true}, /* sign * from */
    {0xfb428f1d, -551, true}, /* privacy */
    {0xfb4b9dfa, -284, true}, /* deprecat * no */
    {0xfb57e22e, 322, true}, /* unspecify */
    {0xfb58ced4, 335, true}, /* children * are */
    {0xfb5943c1, -381, true}, /* and read */
    {0xfb65c8df, -328, true}, /* desktop app */
    {0xfb685ab8, -249, false}, /* of * or */
    {0xfb6a079d, 274, true}, /* used * thi */
    {0xfb6c6220, -271, true}, /* and function */
    {0xfb6d1310, -263, true}, /* mongodb connection */
    {0xfb6f91ac, -636, true}, /* worker */
    {0xfb76a434, -369, false}, /* which was */
    {0xfb7a63f1, -343, true}, /* to reset */
    {0xfb7c5b8c, -247, true}, /* perform * the */
    {0xfb7cc131, -245, true}, /* stranger */
    {0xfb896674, -276, true}, /* is look */
    {0xfb8ab97c, -269, true}, /* is unaffect */
    {0xfb8f49b6, 326, true}, /* of ten */
    {0xfb940e92, -245, true}, /* dat * the */
    {0xfb95e3d2, -269, true}, /* dont mix */
    {0xfba03b91, 255, false}, /* over * of */
    {0xfba3ccf2, -352, true}, /* new run */
    {0xfba3f407, -274, true}, /* no argument */
    {0xfba65715, 244, true}, /* an * approval */
    {0xfba66f6d, -305, true}, /* liv key */
    {0xfba9cbe1, 341, false}, /* that just */
    {0xfbca830a, -318, true}, /* to approv */
    {0xfbd55865, -453, true}, /* board */
    {0xfbd67c82, -293, true}, /* hot */
    {0xfbdba9c9, -300, true}, /* the kind */
    {0xfbe165ac, 289, false}, /* each to */
    {0xfbe2a3d1, -300, true}, /* ignor * as */
    {0xfbe508ee, -303, true}, /* ^ hint */
    {0xfbe6391a, 292, true}, /* cast * the */
    {0xfbe6b2ee, -364, false}, /* and you */
    {0xfbe8dbc3, -394, true}, /* utc */
    {0xfbf2e899, -285, true}, /* if * non */
    {0xfbf370cf, -259, true}, /* request * remov */
    {0xfbf80da3, -333, true}, /* with real */
    {0xfbfd58e3, -313, true}, /* return first */
    {0xfbfe1aa1, -265, true}, /* ^ pars */
    {0xfc16790a, -405, true}, /* select the */
    {0xfc16d4a5, -277, true}, /* you * mention */
    {0xfc180727, -371, true}, /* notic period */
    {0xfc1915a1, -270, true}, /* of offic */
    {0xfc1a1f13, -263, true}, /* ^ think */
    {0xfc205627, -303, true}, /* ^ entity */
    {0xfc22c371, -263, true}, /* be 0 */
    {0xfc24c1ec, -253, true}, /* primary key */
    {0xfc329f7b, -308, true}, /* secret to */
    {0xfc36e327, -330, true}, /* cant * turn */
    {0xfc37eee3, 279, true}, /* word to */
    {0xfc3eea1e, -340, true}, /* each nod */
    {0xfc428cb2, -364, true}, /* over tls */
    {0xfc4fa60b, -315, true}, /* and * balanc */
    {0xfc50475f, -270, true}, /* add * that */
    {0xfc56dc65, 294, true}, /* query so */
    {0xfc6061c0, -412, true}, /* path are */
    {0xfc608601, -443, true}, /* are record */
    {0xfc60fbd5, -409, true}, /* description is */
    {0xfc620b9a, -335, true}, /* an * array */
    {0xfc694fcc, -295, true}, /* an environment */
    {0xfc6959a8, 260, true}, /* history */
    {0xfc6b29b1, 260, true}, /* budget is */
    {0xfc764ca3, -358, true}, /* if * need */
    {0xfc79ed40, 298, true}, /* unsaf */
    {0xfc7d4550, -280, true}, /* interest match */
    {0xfc8193b4, 254, true}, /* believ */
    {0xfc89f872, -321, true}, /* server * allow */
    {0xfc8a63c0, -343, true}, /* to test */
    {0xfc8f36b8, -307, true}, /* continu * thread */
    {0xfc9cd895, -263, true}, /* to * drop */
    {0xfc9e57ee, -544, true}, /* text * of */
    {0xfca62179, 343, true}, /* unus */
    {0xfca82f2d, -419, true}, /* design system */
    {0xfcb02132, 250, false}, /* in any */
    {0xfcba77be, -284, true}, /* get variabl */
    {0xfcbaf508, -301, true}, /* circleci tool */
    {0xfcbb2719, -305, true}, /* market pric */
    {0xfcbb33ea, -518, true}, /* ^ both */
    {0xfcc034b9, -351, true}, /* control to */
    {0xfccb504f, -258, true}, /* tak not */
    {0xfcd9d548, -868, true}, /* component */
    {0xfcdbbd47, -282, true}, /* 0 * has */
    {0xfcdf85e7, -249, true}, /* call thi */
    {0xfce26a84, 328, true}, /* customer are */
    {0xfce56628, -267, true}, /* fre * the */
    {0xfce6a7d2, 276, true}, /* fewer */
    {0xfce9f944, -255, false}, /* them is */
    {0xfcec1cf9, -356, true}, /* unify dif */
    {0xfced6ce6, 303, true}, /* comput from */
    {0xfcee1760, -346, true}, /* symbolnam */
    {0xfcf8fd4b, -249, false}, /* one * each */
    {0xfcfee032, 342, true}, /* and wip */
    {0xfcffffdc, -306, true}, /* evaluat for */
    {0xfd036415, -271, true}, /* app * it */
    {0xfd09b2b0, -265, true}, /* repository * be */
    {0xfd0d746d, -274, true}, /* than need */
    {0xfd12d8d5, -314, true}, /* to * releas */
    {0xfd1b1824, 284, true}, /* sent * with */
    {0xfd1e123e, -271, true}, /* field * be */
    {0xfd2d10a9, -245, true}, /* ^ calculat */
    {0xfd366385, -298, true}, /* are reject */
    {0xfd36c776, -264, true}, /* x */
    {0xfd420d7f, -419, true}, /* show * output */
    {0xfd44ee85, -247, true}, /* chang add */
    {0xfd5058d9, -491, false}, /* even * a */
    {0xfd505cb7, 251, true}, /* at length */
    {0xfd5882b8, -282, true}, /* rfc3339 */
    {0xfd5d8418, -341, true}, /* releas when */
    {0xfd5e9c71, -324, true}, /* assistant * you */
    {0xfd600088, -460, true}, /* entrypoint */
    {0xfd61fbc4, -314, true}, /* lower by */
    {0xfd658790, 406, true}, /* the household */
    {0xfd67d06d, -335, true}, /* 0 call */
    {0xfd7427dc, -255, true}, /* real estat */
    {0xfd7908e5, -290, true}, /* day */
    {0xfd7956ae, 248, true}, /* of * head */
    {0xfd867cc4, -257, false}, /* to also */
    {0xfd8753ae, -263, true}, /* for * sam */
    {0xfd8c47fc, -478, true}, /* creat */
    {0xfd8cc155, -319, true}, /* ^ disk */
    {0xfd8fcb4a, -256, true}, /* search phras */
    {0xfd9136f7, -255, true}, /* conversationid from */
    {0xfd918367, -611, true}, /* are limit */
    {0xfd92bf67, -283, true}, /* fals * an */
    {0xfd933bd7, -292, true}, /* will still */
    {0xfd9b3e5b, -387, true}, /* detection for */
    {0xfd9f0968, 306, true}, /* unedit */
    {0xfda28bd9, -266, true}, /* ^ thre */
    {0xfda69245, -535, true}, /* as text */
    {0xfdada70d, -335, true}, /* ^ executabl */
    {0xfdae38de, -350, true}, /* commit * for */
    {0xfdaf7445, 378, true}, /* you wer */
    {0xfdbf0056, 327, true}, /* point are */
    {0xfdc03732, 276, true}, /* read * ssh */
    {0xfdc04bd1, 286, true}, /* the * clos */
    {0xfdc12a1e, 246, false}, /* your * should */
    {0xfdc32173, -375, true}, /* updat it */
    {0xfdc346bb, -385, false}, /* should * when */
    {0xfdc43f4a, -333, true}, /* context lin */
    {0xfdc77c7c, 272, true}, /* confirmation */
    {0xfdcf3d28, -340, true}, /* is * rather */
    {0xfdcfab72, -323, true}, /* languag and */
    {0xfdd4aeb0, -370, true}, /* need * read */
    {0xfddc8c5d, -271, true}, /* last for */
    {0xfdddeea9, -273, true}, /* mention internal */
    {0xfddfe14e, -426, true}, /* the id */
    {0xfde1c07a, -271, true}, /* truncat the */
    {0xfde89a32, -277, false}, /* may * one */
    {0xfdeafd71, -383, true}, /* height of */
    {0xfdf11a9e, -451, true}, /* for * text */
    {0xfdfda3c3, -308, true}, /* minimal */
    {0xfe00730f, 282, true}, /* tell them */
    {0xfe084c6b, -304, false}, /* the * but */
    {0xfe1b4a4d, 252, true}, /* wer contact */
    {0xfe29bf33, -547, true}, /* completion */
    {0xfe2ef91d, -466, true}, /* call * refus */
    {0xfe39c54b, 277, true}, /* for * verification */
    {0xfe435234, -255, true}, /* payment intent */
    {0xfe447557, -501, true}, /* beyond */
    {0xfe512b19, -266, true}, /* warn about */
    {0xfe56ae36, -248, true}, /* on * nod */
    {0xfe57b2c8, -280, true}, /* cwd */
    {0xfe5fb124, -318, true}, /* match tool */
    {0xfe60afb6, -378, false}, /* and * can */
    {0xfe7c8162, -332, true}, /* already */
    {0xfe89974f, 298, true}, /* to * look */
    {0xfe8b65ce, -342, true}, /* fil * fil */
    {0xfe8e34b6, -253, true}, /* your tool */
    {0xfe9429bd, -303, true}, /* the * fetch */
    {0xfe962004, -249, true}, /* now * after */
    {0xfe97083d, -277, true}, /* board in */
    {0xfe98a0e9, -246, true}, /* model * to */
    {0xfe9b7a44, -267, true}, /* prefer * for */
    {0xfe9e583d, -287, true}, /* is privat */
    {0xfea349c9, -245, true}, /* of travel */
    {0xfea36e9d, -431, true}, /* tail */
    {0xfea86e8d, -310, true}, /* restrict to */
    {0xfeadb685, -528, false}, /* as * on */
    {0xfeb13553, -318, true}, /* creat * branch */
    {0xfeb36341, -292, true}, /* pdf */
    {0xfeb6d64d, 273, true}, /* view a */
    {0xfebc4ac6, -320, true}, /* a * project */
    {0xfec0b70b, -286, true}, /* ignor * should */
    {0xfed22cc8, 250, true}, /* fraud * are */
    {0xfedb9055, -331, true}, /* commit * of */
    {0xfee1cd62, -361, true}, /* quot them */
    {0xfee3d1cd, -357, true}, /* ^ toggl */
    {0xfee75b5e, -402, true}, /* delet * now */
    {0xfeffd027, -353, true}, /* instant */
    {0xff0405e9, -620, true}, /* url * the */
    {0xff0d8a27, -271, true}, /* use * prompt */
    {0xff0d991c, -248, true}, /* ask each */
    {0xff1a5868, -334, true}, /* absent when */
    {0xff1ff503, -248, true}, /* with creat */
    {0xff2b8119, -335, true}, /* no * right */
    {0xff304ac7, -323, true}, /* with * chang */
    {0xff3a35f6, -383, true}, /* count * one */
    {0xff3aa105, -324, true}, /* workflow * a */
    {0xff449533, -270, true}, /* return * most */
    {0xff47c466, -270, true}, /* that * pag */
    {0xff498f57, 295, true}, /* tak * customer */
    {0xff568d16, 276, true}, /* manager * not */
    {0xff57ecae, -277, true}, /* both * are */
    {0xff5bc9f5, -272, true}, /* cant see */
    {0xff61584e, 261, true}, /* action as */
    {0xff61b7ae, -497, true}, /* browser so */
    {0xff690b39, -259, false}, /* one * after */
    {0xff6e7005, -377, false}, /* after they */
    {0xff6f641d, -247, true}, /* explicit confirmation */
    {0xff71fb37, -367, true}, /* api return */
    {0xff790596, -325, true}, /* history or */
    {0xff8e117a, -333, true}, /* templateid */
    {0xff8f9baa, -262, true}, /* position kept */
    {0xff8f9ff2, -341, true}, /* told * to */
    {0xff95e446, -281, true}, /* from * config */
    {0xff986d68, -281, true}, /* local * read */
    {0xffa27f1a, 310, true}, /* mood */
    {0xffa766e3, -267, true}, /* output * remov */
    {0xffa8092c, -261, true}, /* user * from */
    {0xffb04a71, -312, true}, /* ^ pr */
    {0xffcca540, -280, true}, /* typ text */
    {0xffcd9d93, -414, true}, /* facebook */
    {0xffcea114, -355, true}, /* in * container */
    {0xffd2d19e, -298, true}, /* ^ modifier */
    {0xffdcdff5, -333, true}, /* only * part */
    {0xffdec3e3, -259, true}, /* the viewport */
    {0xffea13ce, -252, true}, /* follow next */
    {0xffeedeec, -246, true}, /* an injection */
    {0xfff05f56, -267, true}, /* ^ includ */
    {0xfff0f2ef, -312, true}, /* reddit */
    {0xfffa3428, 254, true}, /* it answer */
};
/* clang-format on */

#endif
