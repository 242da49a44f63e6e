import {
  type Article,
  checkedText,
  composed,
  groundOfFact,
  type Material,
  PROSES,
  planOf,
} from "../../src/brief/index.js";
import type { Actor, Claim } from "../../src/claim/index.js";
import { type Status, stateById } from "../../src/vocabulary/index.js";
import { CHOICES, materialOf } from "./invented.js";

/** Details of which each value is told in other words. */
const DETAILS = [
  "level",
  "kind",
  "act",
  "instrument",
  "subject",
  "issue",
  "stance",
  "organisation",
  "standing",
  "flow",
  "goods",
  "fields",
] as const;
/** What a mutation falsifies. */
export const FIELDS = [
  "sum",
  "currency",
  "date",
  "name",
  "direction",
  "status",
  "speaker",
  "office",
  ...DETAILS,
] as const;
export type Field = (typeof FIELDS)[number];

/** Values that are true of others too: a summit is a meeting, and a treaty an agreement. */
const GENERAL: ReadonlySet<string> = new Set(["unspecified", "meeting", "talks", "agreement", "aid"]);

type Random = () => number;

/** A claim with one field of it falsified; null where it has nothing of that field. */
export function mutated(claim: Claim, field: Field, random: Random): Claim | null {
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const { amount, when, source, target, details, attribution, agents } = claim;
  switch (field) {
    case "sum":
      return amount === null
        ? null
        : { ...claim, amount: { ...amount, value: amount.value * of([0.1, 0.5, 1.1, 1.01, 2, 10]) } };
    case "currency":
      return amount === null
        ? null
        : {
            ...claim,
            amount: { ...amount, currency: of(["USD", "EUR", "CNY", "GBP"].filter((one) => one !== amount.currency)) },
          };
    case "date":
      return when === null
        ? null
        : {
            ...claim,
            when: { ...when, edtf: when.edtf.replaceAll(/\b(\d{4})\b/gu, (year) => String(Number(year) + shift)) },
          };
    case "name": {
      const strange = state(of(["PRY", "FIN", "NAM", "PHL"]));
      const swapped =
        source.length > 1
          ? { source: [source[0]!, strange] }
          : // Whom a position is towards stands in its issue, and nowhere else.
            random() < 0.5 || target.length === 0 || claim.type === "position"
            ? { source: [strange] }
            : { target: [strange] };
      return { ...claim, ...swapped, agents: [], details: { ...details, visitor: undefined } };
    }
    case "direction":
      return source.length !== 1 || target.length !== 1 || claim.mutual
        ? null
        : { ...claim, source: target, target: source, agents: [], details: { ...details, visitor: undefined } };
    case "status": {
      const others = OTHERWISE[claim.status];
      return others === undefined ? null : { ...claim, status: of(others) };
    }
    case "speaker": {
      if (attribution === null) return null;
      const stranger: Actor = { ...attribution.speaker, id: "person:olga-brandt", name: "Olga Brandt", state: "FIN" };
      return { ...claim, attribution: { ...attribution, speaker: stranger }, agents };
    }
    case "office":
      return agents.length === 0
        ? null
        : {
            ...claim,
            agents: agents.map((agent) => ({ ...agent, office: of(["prime-minister", "foreign-minister"]) })),
          };
    default: {
      const told = [details[field]].flat()[0];
      const others = CHOICES[claim.type][field]?.filter((one) => one !== told && !GENERAL.has(one));
      if (others === undefined || told === undefined) return null;
      const other = of(others);
      return { ...claim, details: { ...details, [field]: Array.isArray(details[field]) ? [other] : other } };
    }
  }
}

const shift = 3;

/** A status that says another thing. */
const OTHERWISE: Partial<Record<Status, readonly Status[]>> = {
  completed: ["planned", "cancelled", "denied"],
  planned: ["completed", "cancelled"],
  pledged: ["completed", "cancelled"],
  agreed: ["planned", "cancelled", "denied"],
  ongoing: ["planned", "suspended", "cancelled"],
  suspended: ["completed", "planned"],
  cancelled: ["completed", "planned"],
  denied: ["completed", "planned"],
};

const state = (id: string): Actor => ({ id, kind: "state", name: stateById(id)!.name, text: null });

/** An article as Markdown whose notes are called by the ids of facts. */
export const markdownOf = ({ standfirst, paragraphs }: Article, gap = " "): string =>
  [standfirst, ...paragraphs]
    .map((sentences) =>
      sentences
        .map((one) => one.map(({ text, facts }) => `${text}${facts.map((id) => `[^${id}]`).join("")}`).join(""))
        .join(gap),
    )
    .join("\n\n");

/** What the checker refuses of an article that is written from some facts and held against others of the same ids. */
export function refusalsOf(
  pair: readonly [string, string],
  written: readonly Material[],
  told: readonly Material[],
  code: string,
) {
  const prose = PROSES[code]!;
  const plan = { ...planOf(pair, written, () => 1), lead: [] };
  const markdown = markdownOf(composed(plan, prose), prose.gap);
  const grounds = new Map(told.map((one) => [one.fact.id, { facts: [groundOfFact(one)], claims: [] }] as const));
  return { markdown, ...checkedText(markdown, code, grounds) };
}

/** Articles that tell one falsified fact each: how many of each field are refused, and those that pass. */
export function measureMutations(
  pair: readonly [string, string],
  told: readonly Material[],
  codes: readonly string[],
  count: number,
  random: Random,
) {
  const tally = new Map<Field, { all: number; refused: number }>(
    FIELDS.map((field) => [field, { all: 0, refused: 0 }]),
  );
  const passed: { field: Field; code: string; markdown: string; fact: string }[] = [];
  for (let i = 0, done = 0; done < count && i < count * 40; i++) {
    const field = FIELDS[i % FIELDS.length]!;
    const material = told[Math.floor(random() * told.length)]!;
    const code = codes[Math.floor(random() * codes.length)]!;
    const claim = mutated(material.claims[0]!, field, random);
    if (claim === null) continue;
    const { refused, markdown } = refusalsOf(pair, [materialOf(claim)], [material], code);
    const before = refusalsOf(pair, [material], [material], code);
    // What is not told in words at all is not falsified, and what is refused anyway proves nothing.
    if (before.refused > 0 || markdown === "" || markdown === before.markdown) continue;
    done++;
    const counted = tally.get(field)!;
    counted.all++;
    if (refused > 0) counted.refused++;
    else passed.push({ field, code, markdown, fact: JSON.stringify(material.claims[0]) });
  }
  return { tally, passed };
}
