import type { CooperationField } from "./fields.js";

/** The 37 contexts of PLOVER 2.0: what an event is about. Any number may hold of one event. */
export const EVENT_CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;
export type EventContext = (typeof EVENT_CONTEXTS)[number];

/** What a claim is about by its type alone: money and goods are economic, levels of relations and memberships diplomatic. */
const BY_TYPE: Readonly<Record<string, readonly EventContext[]>> = {
  partnership: ["diplomatic"],
  membership: ["diplomatic"],
  finance: ["economic"],
  trade: ["economic"],
  project: ["economic"],
};

/** What a claim is about by one of its details: a field of cooperation, an act, a kind of works. */
const BY_DETAIL: Readonly<Record<string, readonly EventContext[]>> = {
  ...({
    economy: ["economic"],
    trade: ["economic"],
    investment: ["economic"],
    energy: ["natural_resource"],
    connectivity: ["economic"],
    security: [],
    "counter-terrorism": ["terrorism"],
    defence: ["military"],
    culture: [],
    education: [],
    humanitarian: ["human_security"],
    science: ["technology"],
    agriculture: ["economic"],
    environment: ["environment"],
    health: ["health"],
    politics: ["diplomatic"],
  } satisfies Record<CooperationField, readonly EventContext[]>),
  tariffs: ["economic"],
  "supply-cut": ["economic"],
  expulsion: ["diplomatic"],
  recall: ["diplomatic"],
  deportation: ["migration"],
  lawsuit: ["legal"],
  investigation: ["legal"],
  conviction: ["legal"],
  extradition: ["legal"],
  mobilisation: ["military"],
  deployment: ["military"],
  exercise: ["military"],
  "joint-exercise": ["military"],
  incursion: ["military"],
  shelling: ["military"],
  airstrike: ["military"],
  ceasefire: ["military"],
  withdrawal: ["military"],
  occupation: ["military", "territory"],
  cyberattack: ["cyber"],
  asylum: ["asylum"],
  peacekeeping: ["peacekeeping"],
  "intelligence-sharing": ["intelligence"],
  pipeline: ["natural_resource"],
  hydropower: ["natural_resource"],
  mining: ["natural_resource"],
  telecom: ["technology"],
};

/** The contexts that the type and the details of a claim tell without any further word. */
export function contextsOf(type: string, details: Readonly<Record<string, unknown>>): EventContext[] {
  const told = ["act", "fields", "kind"].flatMap((name) => [details[name]].flat().map(String));
  return [
    ...(BY_TYPE[type] ?? []),
    ...told.flatMap((slug) => (Object.hasOwn(BY_DETAIL, slug) ? BY_DETAIL[slug]! : [])),
  ];
}
