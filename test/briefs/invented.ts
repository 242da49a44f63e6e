import type { Material } from "../../src/brief/index.js";
import type { Actor, Claim } from "../../src/claim/index.js";
import { CLAIM_TYPES, type ClaimType, type Status, stateById } from "../../src/vocabulary/index.js";

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STATUSES: Readonly<Record<ClaimType, readonly Status[]>> = {
  visit: ["completed", "planned", "cancelled", "ongoing"],
  meeting: ["completed", "planned", "cancelled"],
  statement: ["stated"],
  agreement: ["agreed", "completed", "planned", "suspended", "denied"],
  partnership: ["ongoing", "completed", "agreed", "planned"],
  position: ["stated"],
  membership: ["completed", "planned"],
  finance: ["completed", "pledged", "planned", "agreed", "ongoing", "suspended", "cancelled", "denied"],
  trade: ["completed", "ongoing", "planned", "suspended", "denied"],
  project: ["completed", "ongoing", "agreed", "planned", "suspended"],
  cooperation: ["ongoing", "agreed", "planned", "suspended"],
  action: ["completed", "planned", "ongoing", "denied"],
};
const WHEN = [
  "2012",
  "2012-05",
  "2012-05-03",
  "2019",
  "2021-11",
  "2021-11-27",
  "2008-02",
  "2031-08-27/2031-08-29",
] as const;
const PEOPLE = [
  ["person:aldous-verrin", "Aldous Verrin"],
  ["person:mirela-tosk", "Mirela Tosk"],
] as const;

/** Invented facts between two states: `count` of them, of all types in turn, each with a claim and a document. The same for a seed. */
export function inventedMaterials(pair: readonly [string, string], count: number, seed: number): Material[] {
  const random = chance(seed);
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const type = CLAIM_TYPES[i % CLAIM_TYPES.length]!;
    const mutual = ["meeting", "agreement", "partnership", "cooperation"].includes(type);
    const [a, b] = random() < 0.5 ? pair : ([pair[1], pair[0]] as const);
    const status = of(STATUSES[type]);
    const [from, to] = [state(a), state(b)];
    const spoken = type !== "statement" && type !== "position" && random() < 0.2;
    // Each speaks for one state alone.
    const [speaker, name] = PEOPLE[a === pair[0] ? 0 : 1];
    const details = detailsOf(type, of);
    const amount =
      type === "finance" || (type === "trade" && random() < 0.7)
        ? {
            value: of([1.7e9, 5e6, 82.5e6, 3.2e9, 450_000]),
            currency: of(["USD", "EUR", "CNY"]),
            qualifier: of([null, null, "about", "over"]),
          }
        : null;
    const when = type === "position" || type === "statement" || random() < 0.2 ? null : of(WHEN);
    const id = i.toString(16).padStart(16, "0");
    const person: Actor = { id: speaker, kind: "person", name, text: name, state: a };
    // What somebody says of what his own state does is told as that: the other side says it.
    const [otherId, otherName] = PEOPLE[b === pair[0] ? 0 : 1];
    const other: Actor = { id: otherId, kind: "person", name: otherName, text: otherName, state: b };
    const claim: Claim = {
      id: `c_${id}`,
      type,
      source: mutual ? [from, to] : [from],
      target: mutual ? [] : [to],
      mutual,
      agents: type === "visit" ? [{ actor: person, office: "president" }] : [],
      details: type === "visit" ? { ...details, visitor: speaker } : details,
      amount: amount === null ? null : { ...amount, text: "" },
      when: when === null ? null : { edtf: when, text: null, basis: "stated" },
      where: null,
      status,
      event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
      attribution: spoken ? { speaker: other, verb: "say" } : null,
      citations: [],
      evidence: { exact: "words", prefix: "", suffix: "", start: 0, end: 5, sentence: [0, 5] },
      confidence: random() < 0.2 ? 0.6 : 0.95,
      document: `d_${id}`,
      language: "en",
      producer: "invented",
    };
    return materialOf(claim);
  });
}

/** A fact of one claim, with its document. */
export function materialOf(claim: Claim): Material {
  const only = <V>(value: V) => [{ value, claims: [claim.id], support: 1 }];
  const { id, type, source, target, mutual, status } = claim;
  return {
    fact: {
      id: `f_${id.slice(2)}`,
      type,
      source,
      target,
      mutual,
      when: claim.when === null ? [] : only(claim.when.edtf),
      amount: claim.amount === null ? [] : only(claim.amount),
      where: [],
      details: Object.fromEntries(Object.entries(claim.details).map(([field, value]) => [field, only(value)])),
      event: null,
      history: [{ status, when: claim.when?.edtf ?? null, claims: [id] }],
      status,
      claims: [id],
      joinings: [],
      origins: [{ claims: [id], documents: [claim.document], first: "2032-03-14", roots: [] }],
      support: 1,
      conflicts: [],
      first: { claim: id, published: "2032-03-14" },
      confidence: claim.confidence,
    },
    claims: [claim],
    documents: [
      {
        id: claim.document,
        title: "A report",
        publisher: "Harbour Gazette",
        date: "2032-03-14",
        language: "en",
        url: null,
        added: "2032-04-01T00:00:00Z",
        authors: [],
      },
    ],
  };
}

const state = (id: string): Actor => ({ id, kind: "state", name: stateById(id)!.name, text: null });

/** What invented facts have of details, by type: each value says another thing than the others. */
export const CHOICES: Readonly<Record<ClaimType, Readonly<Record<string, readonly string[]>>>> = {
  visit: { kind: ["state", "official", "working", "unspecified"] },
  meeting: { kind: ["meeting", "call", "summit", "talks"] },
  statement: {
    act: [
      "praise",
      "criticise",
      "urge",
      "accuse",
      "reject",
      "threaten",
      "congratulate",
      "thank",
      "condole",
      "apologise",
      "announce",
    ],
  },
  agreement: {
    instrument: ["treaty", "agreement", "memorandum", "protocol", "declaration"],
    subject: ["extradition", "free trade", "fisheries", "double taxation"],
  },
  partnership: {
    level: [
      "strategic-partnership",
      "comprehensive-strategic-partnership",
      "diplomatic-relations",
      "comprehensive-partnership",
    ],
  },
  position: { issue: ["one-china", "territorial-integrity"], stance: ["supports", "opposes", "recognises"] },
  membership: { organisation: ["org:WTO", "org:SCO", "org:BRICS"], standing: ["member", "observer"] },
  finance: {
    flow: ["loan", "grant", "credit-line", "investment", "aid", "technical-assistance", "debt-relief", "purchase"],
  },
  trade: { goods: ["wheat", "natural gas", "cotton yarn", "helicopters"] },
  project: { kind: ["road", "railway", "power-plant", "bridge"] },
  cooperation: { fields: ["energy", "education", "security", "trade"] },
  action: { act: ["sanctions", "expulsion", "detention", "release", "tariffs", "protest"] },
};

const detailsOf = (type: ClaimType, of: <T>(all: readonly T[]) => T): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(CHOICES[type]).map(([field, values]) => [field, field === "fields" ? [of(values)] : of(values)]),
  );
