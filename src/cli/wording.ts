import type { Actor, Attribution, Claim, ClaimAmount, ClaimTime, Evidence } from "../claim/index.js";
import { own } from "../text/index.js";
import { type ClaimType, sectorByCode } from "../vocabulary/index.js";
import { actorName, amountWords, bodyName, issueWords, placeName, sectorWords, termWords } from "../words/index.js";
import { printable } from "./printable.js";
import { language, says } from "./words/index.js";

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

/** An actor by name: as the language of the run has it, where a table knows it; others as the claim has them. */
export function called(actor: Actor): string {
  return printable(actorName(actor, language().speech));
}

function names(actors: readonly Actor[], between: string): string {
  return actors.map(called).join(between);
}

/** Details that read better in this order; the others follow as the claim has them. */
const FIRST = ["kind", "flow", "stance", "act", "level"];

/** What is claimed, in a few words: the kind of thing, the sum, then the other details as the claim has them. */
export function content(claim: Claim): string {
  const { details, amount, where } = claim;
  const first = FIRST.flatMap((field) => detail(claim, field, details[field]));
  const others = Object.entries(details).filter(([field]) => !FIRST.includes(field));
  return [
    ...first,
    ...(amount ? [sum(amount)] : []),
    ...others.flatMap(([field, value]) => detail(claim, field, value)),
    ...(where ? [says().results.place({ place: printable(placeName(where, language().speech)) })] : []),
  ].join(", ");
}

function detail(claim: Claim, field: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "unspecified" || value === "other") return [];
  if (value === false) return [];
  if (Array.isArray(value)) {
    const words = value.flatMap((one) => detail(claim, field, one));
    return words.length === 0 ? [] : [words.join(" + ")];
  }
  if (typeof value === "object") return "name" in value ? [printable(String(value.name))] : [];
  const named = actorOf(claim, String(value));
  return [named ? called(named) : valueOfDetail(claim.type, field, value)];
}

/** A value of a detail that is no actor: a flag by its name, a sector by that of its code, and words. */
export function valueOfDetail(type: ClaimType, field: string, value: unknown): string {
  if (value === true) return field === "umbrella" ? says().results.umbrella : field;
  const text = printable(String(value));
  if (field === "since") return dates().since({ date: text });
  if (field === "sector")
    return sectorByCode(text) === undefined
      ? says().results.sector({ code: text })
      : sectorWords(text, language().speech).toLocaleLowerCase(language().speech.locale);
  return detailWords(type, field, text);
}

/** A value of a detail: the document's own words as they are, a slug by the table of its detail, else of all terms. */
function detailWords(type: ClaimType, field: string, slug: string): string {
  const { speech } = language();
  if (field === "agency") return printable(bodyName(slug, speech));
  if (OWN_WORDS.has(field)) return slug;
  if (field === "issue") return issueWords(slug, speech);
  const { flows, visits, meetings, projects, standsFor, standings } = speech.words;
  const kinds: Partial<Record<ClaimType, object>> = { visit: visits, meeting: meetings, project: projects };
  const tables: Readonly<Record<string, object | undefined>> = {
    kind: kinds[type],
    flow: flows,
    stance: standsFor,
    standing: standings,
  };
  return (
    own((tables[field] ?? {}) as Readonly<Record<string, string>>, slug) ??
    termWords(slug.replace(/^[a-z]+:/u, ""), speech, field)
  );
}

const dates = () => language().speech.words.dates;

/** Who in a claim has this id. */
export function actorOf(claim: Claim, id: string): Actor | undefined {
  return [...claim.agents.map(({ actor }) => actor), ...claim.source, ...claim.target].find((actor) => actor.id === id);
}

/** A figure alone, as cells of tables have it: what it counts, and in thousands of what, stands in another cell. */
const FIGURE = /^[\p{N}\p{Z}.,'’-]+$/u;

/** "almost $1.7 billion", "около 300 млн долларов": as the text has it, with what qualifies it. */
export function sum(amount: ClaimAmount): string {
  return FIGURE.test(amount.text) ? amountWords(amount, language().speech) : printable(amount.text);
}

/** An EDTF time as people write it: "2011-01 – 2011-04", "until 2023", "since 2019", "about 2024-07". */
export function time(when: ClaimTime | null): string {
  if (when === null) return "";
  const edtf = printable(when.edtf);
  const [from, to] = edtf.split("/");
  if (from === undefined || to === undefined) return about(edtf);
  if (from === "" || from === "..") return dates().until({ date: about(to) });
  if (to === "" || to === "..") return dates().since({ date: about(from) });
  return `${about(from)} – ${about(to)}`;
}

function about(edtf: string): string {
  return /[~?%]$/.test(edtf) ? dates().about({ date: edtf.slice(0, -1) }) : edtf;
}

/** "Mao Ning", "Mao Ning, via Xinhua"; empty where the author says it. */
export function sayer(attribution: Attribution | null): string {
  if (attribution === null) return "";
  const who = called(attribution.speaker);
  return attribution.via ? says().results.via({ who, by: sayer(attribution.via) }) : who;
}

/** Where the words of a claim stand in their source: "p. 3", "table 1, row 2", "footnote 4"; empty where it has no such places. */
export function spot({ page, part, cell }: NonNullable<Evidence["place"]>): string {
  return [
    ...(page === undefined ? [] : [says().results.page({ n: page })]),
    ...(cell === undefined ? [] : [says().results.cell({ table: cell.table, row: cell.row })]),
    // That the words of a message stand in its message goes without saying.
    ...(part === undefined || part === "message" ? [] : [printable(part)]),
  ].join(", ");
}

/** "86%". */
export function percent(confidence: number): string {
  return says().results.percent({ n: Math.round(confidence * 100) });
}
