// A dossier of two states with hostile names in it, and one of a state: for tests of what is made of them. All of it is invented.
import { FOLDS, type PairPage, pairPageOf, type StatePage, statePageOf } from "../dossier/index.js";
import { type Fact, sightOf, summaryOf } from "../ledger/index.js";
import { pairBrief, stateBrief } from "./brief.js";

export const HOSTILE = '</td><script>alert("x")</script> | <b onload=x> [a](javascript:x) \u202E';
const state = (code: string) => ({ id: code, kind: "state" as const, name: code, text: null });
const variant = <V>(value: V) => [{ value, claims: ["c_1"], support: 1 }];

let made = 0;
function fact(type: Fact["type"], when: string | null, more: Partial<Fact> = {}): Fact {
  const id = `f_${String(++made).padStart(16, "0")}`;
  return {
    id,
    type,
    source: [state("CHN")],
    target: [state("KAZ")],
    mutual: false,
    when: when === null ? [] : variant(when),
    amount: [],
    where: [],
    details: {},
    event: { plover: null, mode: null, cameo: null, quad: 1, goldstein: 3, context: [] },
    history: [],
    status: "completed",
    claims: [`c_${id}`],
    joinings: [],
    origins: [{ claims: [`c_${id}`], documents: [`d_${id}`], first: null, roots: [] }],
    support: 1,
    conflicts: [],
    first: { claim: `c_${id}`, published: null },
    confidence: 0.9,
    ...more,
  };
}

const dollars = (value: number) => variant({ value, currency: "USD", qualifier: null });
const level = (slug: string, when: string) =>
  fact("partnership", when, {
    source: [state("CHN"), state("KAZ")],
    target: [],
    mutual: true,
    details: { level: variant(slug) },
  });
export const FACTS = [
  level("strategic-partnership", "2005-07-04"),
  level("comprehensive-strategic-partnership", "2011-06-13"),
  fact("visit", "2013-09-07", { details: { kind: variant("state"), visitor: variant("person:xi-jinping") } }),
  fact("visit", "2014-05", { source: [state("KAZ")], target: [state("CHN")] }),
  fact("project", "2014-05", {
    details: { name: variant("霍尔果斯国际边境合作中心与无水港的第二期扩建工程"), kind: variant("port") },
    where: variant({ name: "Khorgos", country: "KAZ", lat: 44.2, lon: 80.4 }),
    history: [
      { status: "planned", when: "2011", claims: [] },
      { status: "completed", when: "2014-05", claims: [] },
    ],
  }),
  fact("project", "2016", { details: { name: variant(HOSTILE) }, status: "planned" }),
  fact("finance", "2011", {
    amount: dollars(1.7e9),
    details: { flow: variant("loan"), purpose: variant(HOSTILE) },
    conflicts: [
      {
        kind: "amount",
        sides: [
          { value: "1.7 billion USD", claims: ["c_1"], support: 1 },
          { value: "2.4 billion USD", claims: ["c_2"], support: 1 },
        ],
      },
    ],
  }),
  fact("finance", "2012", { amount: dollars(8e9), status: "pledged", details: { flow: variant("loan") } }),
  fact("position", "2010", {
    source: [state("KAZ")],
    target: [state("CHN")],
    details: { issue: variant("one-china"), stance: variant("supports") },
  }),
  fact("cooperation", "2015", { details: { fields: variant(["energy"]) } }),
  fact("agreement", null, { details: { subject: variant("transit") } }),
];

const sight = (parties: readonly [string, string]) =>
  sightOf(
    FACTS,
    parties,
    {},
    { folds: { ...FOLDS, weight: () => 1 }, usd: () => null, publisher: () => `Agency ${HOSTILE}` },
  );
export const pair: PairPage = pairPageOf(sight(["CHN", "KAZ"]), { today: "2020-01-01" });
export const one: StatePage = statePageOf(sight(["KAZ", ""]), {
  state: "KAZ",
  partners: [
    {
      partner: "CHN",
      facts: 11,
      claims: 11,
      corroborated: 0,
      conflicting: 1,
      tallies: sight(["CHN", "KAZ"]).tallies,
      levels: [summaryOf(FACTS[1]!)],
    },
  ],
  total: 1,
  ties: [],
  planned: [summaryOf(FACTS[5]!)],
  plannedTotal: 1,
});
export const ASKED = { most: 20, today: "2020-01-01" };
export const BRIEFS = { pair: pairBrief(pair, ASKED), state: stateBrief(one, ASKED) };
