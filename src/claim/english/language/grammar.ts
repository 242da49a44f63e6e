import type { Grammar, VerbForm } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Penn Treebank verb tags. */
const FORMS: Readonly<Record<string, VerbForm>> = {
  VBD: "past",
  VBZ: "present",
  VBP: "present",
  VB: "infinitive",
  VBN: "past-participle",
  VBG: "present-participle",
  MD: "modal",
};

/** What may stand before a bare day: a word, not a preposition, a determiner or a number. */
const TIES =
  /^(?:on|last|next|this|that|the|every|each|by|until|till|since|from|of|to|for|late|early|before|after|past|and|or|through|between|good|black|bloody|ash|palm|easter|holy|a|an|one|in|\P{L}+)$/iu;
const NEXT = /^(?:['’]s|['’]|s|and|or|to|through|morning|afternoon|evening|night|\p{Lu}.*|\P{L}+)$/u;

const WEEKDAYS = new Set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "));

/** "Egypt Thursday urged", "called Monday for": behind a word that is no preposition, before one that is no part of a name. */
function isBareDay(forms: readonly string[], at: number): boolean {
  if (!WEEKDAYS.has(forms[at]!)) return false;
  const before = forms[at - 1];
  const next = forms[at + 1];
  if (before === undefined || next === undefined || TIES.test(before)) return false;
  // "denied Friday Greek accusations": behind a word in small letters a name may follow.
  return !NEXT.test(next) || (/^\p{Lu}/u.test(next) && /^\p{Ll}+ed$/u.test(before));
}

export const grammar: Grammar = {
  verbForm: (xpos) => FORMS[xpos] ?? "other",
  isBareDay,
  priceWords: new Set(["worth"]),
  secondVerbs: new Set(
    list(
      `calls, thanks, ships, urges, notes, hopes, supports, requests, demands, claims, plans, promises, offers, exports, imports, loans, grants, funds, finances, aids, visits,
      links, hosts, backs, votes, charges, contests, disputes, regrets, praises, protests, pledges, vows, seeks, trades, supplies, limits, appeals, warns, asks, presses, credits, rules, stresses, values`,
    ),
  ),
  besideWords: new Set(list("neighbouring, neighboring, adjoining, bordering, rival, fellow")),
  headlineVerbs: new Set(
    list(
      `accounts, ships, loans, blocks, backs, eyes, inks, oks, okays, slams, hails, mulls, nixes, vows, probes, seeks, bans, bars, curbs, scraps, halts, frees, swaps, links, hosts, courts,
      woos, snubs, axes, nears, urges, lauds, signs, wins, ink, link, swap, trade, sign, block, back, eye, halt, ban, bar, curb, ship, seek, host, court, near, seal, strike, mull, vow`,
    ),
  ),
};
