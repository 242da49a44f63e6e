import {
  CLAIM_TYPES,
  COOPERATION_FIELDS,
  currencyByCode,
  FLOWS,
  INSTRUMENTS,
  isStateId,
  MATERIAL_ACTS,
  MEETING_KINDS,
  MILESTONES,
  PROJECT_KINDS,
  SPEECH_ACTS,
  STANCES,
  STANDINGS,
  STATUSES,
  TRENDS,
  VISIT_KINDS,
} from "../../vocabulary/index.js";
import { QueryError } from "../query-error.js";
import { nearestWord, type PartyNames } from "./party-names.js";
import { type Properties, REJECTED, type Term } from "./query.js";
import type { Item } from "./scan-query.js";
import { facet, named, pairFacet, party } from "./tokens.js";

/** Filters whose values are words of a vocabulary, with the vocabulary. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  type: CLAIM_TYPES,
  status: STATUSES,
  flow: FLOWS,
  field: COOPERATION_FIELDS,
  instrument: INSTRUMENTS,
  stance: STANCES,
  standing: STANDINGS,
  milestone: MILESTONES,
  trend: TRENDS,
  kind: [...new Set([...VISIT_KINDS, ...MEETING_KINDS, ...PROJECT_KINDS])],
  act: [...new Set([...SPEECH_ACTS.map(({ slug }) => slug), ...MATERIAL_ACTS.map(({ slug }) => slug)])],
  verdict: ["accepted", "rejected", "disputed", "open", "any"],
  in: ["claims", "passages"],
};
/** Filters whose values may be any slug: an issue or a level that no vocabulary has keeps the slug of its words. */
const SLUGS = new Set(["issue", "level", "sector", "language", "document"]);
const PEOPLE = new Set(["speaker", "person", "publisher"]);
const PARTIES: Readonly<Record<string, "party" | "by" | "towards">> = {
  state: "party",
  org: "party",
  party: "party",
  by: "by",
  towards: "towards",
};

/** Filters that stand for tokens, in the order in which a message lists them; see range-filters.ts for the others. */
export const PROPERTY_FILTERS: readonly string[] = [
  "type",
  "state",
  "pair",
  "org",
  "status",
  "speaker",
  "person",
  "publisher",
  "by",
  "towards",
  "party",
  "currency",
  "verdict",
  "confidence",
  ...Object.keys(CHOICES).filter((name) => !["type", "status", "verdict"].includes(name)),
  ...SLUGS,
];

/** The terms of a filter, of which one must hold; none where it asks for anything. Throws QueryError. */
export function filterTerms(item: Item, names: PartyNames): readonly Term[] {
  const values = item.closed ? [item.text] : item.text.split(",").filter((value) => value !== "");
  return values.flatMap((value) => termsOf(item, value, names));
}

function termsOf(item: Item, value: string, names: PartyNames): readonly Term[] {
  const { name } = item;
  if (name === "confidence") return sureTerms(item, value);
  if (name === "pair") return pairTerms(item, value, names);
  if (name === "currency") return [only(facet("currency", currencyOf(item, value)))];
  const role = PARTIES[name];
  if (role !== undefined) return partyIds(item, value, names).map((id) => only(party(role, id)));
  if (PEOPLE.has(name)) {
    const tokens = named(name, value);
    if (tokens.length === 0) throw refusal(item, `needs a name`);
    return [{ kind: "properties", tokens: [...new Set(tokens)] }];
  }
  const choices = CHOICES[name];
  if (choices !== undefined) return choice(item, value.toLowerCase(), choices);
  return [only(facet(name, value))];
}

/** What a query asks of verdicts when it says nothing: that nobody rejected the claim. */
export const NOT_REJECTED: Term = { kind: "properties", tokens: [REJECTED] };

const only = (token: string): Properties => ({ kind: "properties", tokens: [token] });

function choice(item: Item, value: string, choices: readonly string[]): readonly Term[] {
  if (!choices.includes(value)) {
    const meant = meantBy(item.name, value);
    throw refusal(item, meant === null ? `choose from ${choices.join(", ")}` : `did you mean ${meant}?`, meant);
  }
  if (item.name === "in") return [only(value === "claims" ? "claim_any" : "passage_any")];
  if (item.name !== "verdict" || value !== "any") return [only(facet(item.name, value))];
  return [only("claim_any")];
}

/** The filter that a value is of, or nearly: "type:visits" is type:visit, "type:loan" is flow:loan; null where nothing is near. */
function meantBy(name: string, value: string): string | null {
  const own = nearestWord(value, CHOICES[name] ?? []);
  if (own !== null) return `${name}:${own}`;
  for (const [other, words] of Object.entries(CHOICES)) {
    const near = nearestWord(value, words);
    if (near !== null) return `${other}:${near}`;
  }
  return null;
}

function partyIds(item: Item, value: string, names: PartyNames): readonly string[] {
  const fits = (id: string) => (item.name === "state" ? isStateId(id) : item.name !== "org" || !isStateId(id));
  const fitting = names.asked(value).filter(fits);
  if (fitting.length > 0) return fitting;
  // An organisation that no table has keeps the id that a claim gives it.
  if (/^(?:org|firm|person):./iu.test(value)) return [value];
  const near = names.nearest(value, fits);
  const sort = { state: "state", org: "organisation" }[item.name] ?? "state or organisation";
  const [other] = names.asked(value);
  const meant = near ? quoted(near) : other === undefined ? null : `party:${other.replace(/^org:/u, "")}`;
  throw refusal(
    item,
    `no ${sort} is called that${meant ? `; did you mean ${meant}?` : ""}`,
    near ? `${item.name}:${quoted(near)}` : meant,
  );
}

const quoted = (name: string) => (name.includes(" ") ? `"${name}"` : name);

function pairTerms(item: Item, value: string, names: PartyNames): readonly Term[] {
  for (const cut of value.matchAll(/[-–/+]/gu)) {
    const [a, b] = [value.slice(0, cut.index), value.slice(cut.index + 1)].map((side) => names.asked(side.trim()));
    if (!a?.length || !b?.length) continue;
    const pairs = a.flatMap((one) => b.map((other) => [one, other] as const)).filter(([one, other]) => one !== other);
    if (pairs.length > 0) return pairs.map(([one, other]) => only(pairFacet(one, other)));
  }
  const [first = "", second = ""] = value.split(/[-–/+]/u);
  const unknown = [first, second].find((side) => side !== "" && names.asked(side).length === 0);
  const near = unknown === undefined ? null : names.nearest(unknown, () => true);
  if (second === "" || unknown === undefined) throw refusal(item, "a pair needs two parties, such as pair:KAZ-CHN");
  throw refusal(
    item,
    `no state or organisation is called ${unknown}${near ? `; did you mean ${near}?` : ""}`,
    near ? pairWith(value, unknown, near) : null,
  );
}

/** The filter of a pair with a side spelt right: pair:KAZ-Chna → pair:KAZ-China. */
function pairWith(value: string, unknown: string, near: string): string {
  const right = value.replace(unknown, near);
  return /\s/u.test(right) ? `pair:"${right}"` : `pair:${right}`;
}

/** The currency code of a value. Throws QueryError. */
export function currencyOf(item: Item, value: string): string {
  const code = value.toUpperCase();
  if (currencyByCode(code) === undefined) throw refusal(item, "give a currency code, such as USD or KZT");
  return code;
}

/** At least so sure: "0.7", "70%". */
function sureTerms(item: Item, value: string): readonly Term[] {
  const percent = /^\d{1,3}%$/u.test(value) ? Number(value.slice(0, -1)) : Number(value) * 100;
  const whole = Math.round(percent);
  if (!/^[\d.]+%?$/u.test(value) || !(percent >= 0 && percent <= 100) || Math.abs(percent - whole) > 1e-6)
    throw refusal(item, "give a minimum certainty from 0 to 1 with up to two decimals, such as confidence:0.7");
  const least = Math.min(whole, 99);
  const [tens, ones] = [Math.floor(least / 10), least % 10];
  const above = range(ones === 0 ? tens : tens + 1, 9).map((ten) => only(`sure_${ten}`));
  return ones === 0 ? above : [...range(ones, 9).map((one) => only(`sure_${tens}_${one}`)), ...above];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** What is wrong with a filter, with its place, and the filter that may have been meant. */
export function refusal({ name, text, at, negated }: Item, why: string, meant: string | null = null): QueryError {
  const sentence = `At character ${at}, ${name}:${text}: ${why}`;
  return new QueryError(sentence, meant === null ? null : `${negated ? "-" : ""}${meant}`);
}
