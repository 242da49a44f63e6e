import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/**
 * Nouns that stand for a body named before, by what sort of body each may mean (claim/role.ts): "the bank" is a bank, "the fund" the IMF, "the bloc" a union
 * of states. Nouns for whoever stands to another in some relation are `relational.noun`.
 */
export const roles: Lexicon = {
  "means.bank": ["bank"],
  "means.fund": ["fund"],
  "means.lender": list("lender, creditor, financier, financer"),
  "means.institution": ["institution"],
  "means.company": list(
    `company, firm, corporation, contractor, enterprise, manufacturer, operator, builder, supplier, carrier, airline, utility, conglomerate, shipbuilder, carmaker,
    oil company, state company, consortium`,
  ),
  "means.foundation": ["foundation"],
  "means.bloc": list("bloc, grouping, trade bloc"),
  "means.community": ["community"],
  "means.alliance": list("alliance, military alliance"),
  "means.union": ["union"],
  "means.organisation": list("organisation, organization, secretariat"),
  "means.agency": ["agency"],
  // Ministries and ministers speak for one government.
  "means.ministry": ["ministry"],
  // "the central bank", "the news agency": none of the bodies that the bare noun may mean.
  "role-bar.word": list(
    "central, reserve, news, press, rating, credit rating, commercial, local, private, blood, labour, labor, trade, travel",
  ),
  // Where what follows is another than the doer: "lent the money to the country".
  "apart.marker": list("to, from, with, against, between, among"),
  "relational.noun": list(
    "ally, partner, rival, adversary, foe, patron, neighbour, neighbor, protector, backer, competitor",
  ),
  "neighbour.noun": list("neighbour, neighbor"),
  "envoy.noun": list(
    "ambassador, envoy, commissioner, high commissioner, chargé, charge, diplomat, attaché, consul, attache, charge d'affaires, chargé d'affaires, representative",
  ),
  "blacklisted.noun": list(
    "official, individual, entity, person, company, firm, bank, vessel, tanker, oligarch, businessman, businesswoman, judge, general, commander, minister, organisation, organization, lawmaker, network",
  ),
};
