/* Verbs by the effect that they name. Included by effects.c only.
 *
 * `?` behind a verb: its forms are nouns as well, and count only where nothing else can be meant;
 * `$` behind it: only with a word for code or commands behind, `%`: only with a word for money. */
#ifndef LW_DRIFT_EFFECTS_TABLE_H
#define LW_DRIFT_EFFECTS_TABLE_H

#include "lib/drift/effects.h"

/* clang-format off */
static const struct effect_verbs {
    unsigned effect;
    const char *verbs;
} effect_verbs[] = {
    {LW_EFF_READ, "get list? read search? find fetch show view? describe query? lookup check? count? retrieve inspect display? look browse summarize analyze compare calculate compute convert validate preview? monitor? watch? explain translate return detect parse resolve echo? extract scrape navigate download? estimate verify test? measure ping? identify discover explore examine tell? list? identify capture? provide? present? highlight render?"},
    {LW_EFF_WRITE, "create write update? modify insert add save edit? rename move? append set? replace patch? assign merge? reopen unlock archive? restore? fork? upsert store? enable disable configure register rewrite alter overwrite provision change? cancel book? schedule? approve commit? restart? reboot? activate deactivate promote invite subscribe record? log? manage push? close? reserve? unmute mute? rotate reschedule reassign unassign rebase? retag"},
    {LW_EFF_DESTROY, "delete remove overwrite truncate wipe destroy purge erase uninstall kill terminate drop? reset? discard prune shred unlink decommission deprovision nuke clear? empty?"},
    {LW_EFF_EXECUTE, "execute exec eval spawn install run$ launch$ invoke$ evaluate$ interpret$ compile$ deploy"},
    {LW_EFF_ADMIN, "grant? revoke impersonate elevate escalate chmod chown sudo"},
    {LW_EFF_MONEY, "pay purchase? buy refund? withdraw charge% transfer% deduct debit% bill% invoice% order%"},
    {LW_EFF_SEND, "send email? publish post? notify broadcast? transmit forward? share? upload? tweet? transfer$ mail? submit sync? relay? message? announce reply?"},
};

/* What a verb marked `$` or `%` is about. */
static const char code_words[] = "command commands shell script scripts code program programs binary binaries process processes executable bash powershell subprocess installer";
static const char money_words[] = "wallet fund funds money payment payments amount card cards balance credits usd eur eth btc tokens dollars invoice customer fee";

static const char claim_words[] = "and or then also can will may automatically optionally additionally it tool which that immediately permanently subsequently now always it";
static const char strong_words[] = "and also then automatically will immediately permanently now which that it tool additionally subsequently silently";
static const char modal_words[] = "can will may automatically optionally also then additionally";
static const char article_words[] = "a an the your all any each this it them new every its everybody everyone access permission permissions rights";
static const char release_words[] = "version release releases soon future v2 v3 v4 next";
static const char passive_words[] = "is are gets get be being";
static const char adverb_words[] = "also first then automatically immediately permanently now always subsequently silently";
static const char manner_words[] = "by while thereby after and";
static const char condition_words[] = "if when whether unless once until after where";
static const char negation_words[] = "not never no nothing nobody without cannot cant wont doesnt dont isnt neither nor avoid prevents instead unable";
static const char pointing_words[] = "use using call see via with";
/* clang-format on */

#endif
