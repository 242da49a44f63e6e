import type { Actor, Attribution, Claim, ClaimAmount, ClaimTime, Evidence } from "../claim/index.js";
import { sectorByCode } from "../vocabulary/index.js";
import { printable } from "./printable.js";

/** Details whose values are the document's own words or names; all others are slugs of a vocabulary. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "agency",
  "purpose",
  "name",
  "subject",
  "sector",
  "since",
  "period",
  "goods",
]);

/** "China → Kazakhstan", or "China ⇄ Tajikistan" where neither side acts on the other. */
export function parties(claim: Claim): string {
  if (claim.mutual) return names([...claim.source, ...claim.target], " ⇄ ");
  return [names(claim.source, ", "), names(claim.target, ", ")].filter((side) => side !== "").join(" → ");
}

function names(actors: readonly Actor[], between: string): string {
  return actors.map((actor) => printable(actor.name)).join(between);
}

/** Details that read better in this order; the others follow as the claim has them. */
const FIRST = ["kind", "flow", "stance", "act", "level"];

/** What is claimed, in a few words: the kind of thing, the sum, then the other details as the claim has them. */
export function content(claim: Claim): string {
  const { type, details, amount, where } = claim;
  const first = FIRST.flatMap((field) => detail(claim, field, details[field]));
  const others = Object.entries(details).filter(([field]) => !FIRST.includes(field));
  return [
    ...first.map((words) => (type === "visit" ? `${words} visit` : words)),
    ...(amount ? [sum(amount)] : []),
    ...others.flatMap(([field, value]) => detail(claim, field, value)),
    ...(where ? [`in ${printable(where.name)}`] : []),
  ].join(", ");
}

/** Details that are true or not, in words. */
const DETAIL_WORDS: Readonly<Record<string, string>> = { umbrella: "umbrella total" };

function detail(claim: Claim, field: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "unspecified" || value === "other") return [];
  if (typeof value === "boolean") return value ? [DETAIL_WORDS[field] ?? field] : [];
  if (Array.isArray(value)) {
    const words = value.flatMap((one) => detail(claim, field, one));
    return words.length === 0 ? [] : [words.join(" + ")];
  }
  if (typeof value === "object") return "name" in value ? [printable(String(value.name))] : [];
  const text = printable(String(value));
  const named = actorOf(claim, text);
  if (named) return [printable(named.name)];
  if (field === "since") return [`since ${text}`];
  if (field === "sector") return [sectorByCode(text)?.name.toLowerCase() ?? `sector ${text}`];
  return [OWN_WORDS.has(field) ? text : text.replace(/^[a-z]+:/, "").replaceAll("-", " ")];
}

function actorOf(claim: Claim, id: string): Actor | undefined {
  return [...claim.agents.map(({ actor }) => actor), ...claim.source, ...claim.target].find((actor) => actor.id === id);
}

/** "almost $1.7 billion". */
export function sum(amount: ClaimAmount): string {
  const words = printable(amount.text);
  const qualifier = amount.qualifier?.replaceAll("-", " ") ?? null;
  const said = qualifier !== null && !words.toLowerCase().includes(qualifier);
  return said ? `${qualifier} ${words}` : words;
}

/** An EDTF time as people write it: "2011-01 – 2011-04", "until 2023", "since 2019", "about 2024-07". */
export function time(when: ClaimTime | null): string {
  if (when === null) return "";
  const edtf = printable(when.edtf);
  const [from, to] = edtf.split("/");
  if (from === undefined || to === undefined) return about(edtf);
  if (from === "" || from === "..") return `until ${about(to)}`;
  if (to === "" || to === "..") return `since ${about(from)}`;
  return `${about(from)} – ${about(to)}`;
}

function about(edtf: string): string {
  return /[~?%]$/.test(edtf) ? `about ${edtf.slice(0, -1)}` : edtf;
}

/** "Mao Ning", "Mao Ning, via Xinhua"; empty where the author says it. */
export function sayer(attribution: Attribution | null): string {
  if (attribution === null) return "";
  const via = attribution.via ? `, via ${sayer(attribution.via)}` : "";
  return printable(attribution.speaker.name) + via;
}

/** Where the words of a claim stand in their source: "p. 3", "table 1, row 2", "footnote 4"; empty where it has no such places. */
export function spot({ page, part, cell }: NonNullable<Evidence["place"]>): string {
  return [
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(cell === undefined ? [] : [`table ${cell.table}, row ${cell.row}`]),
    // That the words of a message stand in its message goes without saying.
    ...(part === undefined || part === "message" ? [] : [printable(part)]),
  ].join(", ");
}

/** "86%". */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
