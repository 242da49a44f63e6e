import type { Grammar, VerbForm } from "../../annotation/index.js";
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

export const grammar: Grammar = {
  verbForm: (xpos) => FORMS[xpos] ?? "other",
  headlineVerbs: new Set(
    list(
      `accounts, ships, loans, blocks, backs, eyes, inks, oks, okays, slams, hails, mulls, nixes, vows, probes, seeks, bans, bars, curbs, scraps, halts, frees, swaps, links, hosts, courts,
      woos, snubs, axes, nears, urges, lauds, signs, wins, ink, link, swap, trade, sign, block, back, eye, halt, ban, bar, curb, ship, seek, host, court, near, seal, strike, mull, vow`,
    ),
  ),
};
