import type { Actor, Attribution, Claim } from "../../claim/index.js";
import type { Term } from "../../language/search/index.js";
import { extentOf } from "../../text/index.js";
import { dayOfKey } from "../claim-key.js";
import type { Ruling } from "../judge.js";
import { partyPairs } from "../party-pairs.js";
import type { Row } from "../schema.js";
import { dayDigits, sumDigits, YEAR } from "./number-token.js";
import { wordKeys } from "./word-key.js";

/** What the index says of a claim besides its words, and the claim itself does not hold. */
export interface Circumstances {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly verdict: Ruling | null;
  /** Its sum in US dollars of the year. */
  readonly usd: number | null;
  /** Day of publication. */
  readonly published: number | null;
  /** The day by which the ledger orders it; see claim-key.ts. */
  readonly day: number;
}

/** The circumstances of a claim, from its row and that of its reading. */
export function circumstancesOf(
  { key, usd, published, verdict }: Pick<Row<"claims">, "key" | "usd" | "published" | "verdict">,
  { publisher, url }: Pick<Row<"readings">, "publisher" | "url">,
): Circumstances {
  return { publisher, url, usd, published, verdict: verdict as Circumstances["verdict"], day: dayOfKey(key) };
}

/** Details that are slugs of a vocabulary, with the word by which a query asks for them. */
const DETAILS: Readonly<Record<string, string>> = {
  flow: "flow",
  kind: "kind",
  instrument: "instrument",
  level: "level",
  issue: "issue",
  stance: "stance",
  standing: "standing",
  trend: "trend",
  milestone: "milestone",
  act: "act",
  sector: "sector",
  fields: "field",
  since: "since",
};

/** Asks for one property: "state", "KAZ" → state_kaz. No word of a text has "_" behind a letter. */
export function facet(kind: string, value: string): string {
  return `${kind}_${slugKey(value)}`;
}

/**
 * The tokens that a claim is found by, parted by spaces, in the order of their positions (1, 2, …): the words of its sentence, then what it is as
 * words of the index ("type_finance", "pair_chn_kaz", "speaker_xi"). A function of the claim as judgements correct it and of its circumstances alone.
 */
export function tokensOf(claim: Claim, words: readonly Term[], about: Circumstances): string {
  const facets = new Set<string>([
    "claim_any",
    facet("type", claim.type),
    facet("status", claim.status),
    facet("verdict", about.verdict ?? "open"),
    facet("language", claim.language),
    facet("document", claim.document),
    ...partyFacets(claim),
    ...detailFacets(claim),
    ...personFacets(claim),
    ...named("publisher", publisherWords(about.publisher, about.url)),
    ...timeFacets(claim, about),
    ...sumFacets(claim, about.usd),
    ...sureFacets(claim.confidence),
  ]);
  return [...words.map(({ term }) => term), ...facets].join(" ");
}

function partyFacets(claim: Claim): string[] {
  const pairs = partyPairs(claim).map(([a, b]) => (b === "" ? party("party", a) : pairFacet(a, b)));
  const parties = [...claim.source, ...claim.target];
  const lists = ["organisation", "frameworks"].flatMap((field) => claim.details[field] ?? []);
  return [
    ...pairs,
    ...parties.flatMap((actor) => actorFacets(actor)),
    ...lists.filter((id): id is string => typeof id === "string").map((id) => party("party", id)),
    ...claim.source.map((actor) => party("by", idOf(actor))),
    ...claim.target.map((actor) => party("towards", idOf(actor))),
    ...(claim.mutual ? parties.flatMap((actor) => [party("by", idOf(actor)), party("towards", idOf(actor))]) : []),
  ];
}

/** Two parties in the order of their ids: "CHN", "KAZ" → pair_chn_kaz. */
export function pairFacet(a: string, b: string): string {
  const [first, second] = [a, b].map(slugKey).sort();
  return `pair_${first}_${second}`;
}

/** A state or an organisation in a role: "org:SCO" → party_org_sco. */
export function party(role: "party" | "by" | "towards", id: string): string {
  return facet(role, id);
}

function actorFacets(actor: Actor): string[] {
  return [party("party", actor.id), ...(actor.state === undefined ? [] : [party("party", actor.state)])];
}

function idOf(actor: Actor): string {
  return actor.kind === "state" || actor.kind === "organisation" ? actor.id : (actor.state ?? actor.id);
}

function detailFacets(claim: Claim): string[] {
  return Object.entries(DETAILS).flatMap(([field, kind]) => {
    const value = claim.details[field];
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one): one is string => typeof one === "string").map((one) => facet(kind, one));
  });
}

/** Who says it, and who takes part: by every part of the name and of the id. A statement is said by who makes it. */
function personFacets(claim: Claim): string[] {
  const saying = claim.type === "statement" || claim.type === "position";
  const makers = [...claim.source, ...claim.agents.map(({ actor }) => actor)];
  const speakers = [...chain(claim.attribution), ...(saying ? makers : [])];
  const agents = claim.agents.flatMap(({ actor, office }) => [
    ...nameOf("person", actor),
    ...named("person", office ?? ""),
  ]);
  return [...speakers.flatMap((actor) => nameOf("speaker", actor)), ...agents, ...visitors(claim)];
}

function chain(attribution: Attribution | null): Actor[] {
  return attribution === null ? [] : [attribution.speaker, ...chain(attribution.via ?? null)];
}

function visitors({ details }: Claim): string[] {
  return ["visitor", "participants", "agency"].flatMap((field) => {
    const value = details[field];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (typeof one === "string") return named("person", one);
      return isNamed(one) ? named("person", one.name) : [];
    });
  });
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === "object" && value !== null && typeof (value as { name?: unknown }).name === "string";
}

const nameOf = (kind: string, actor: Actor): string[] => named(kind, `${actor.name} ${actor.id.replace(/^.*:/u, "")}`);

/** A facet for each word of a name. */
export function named(kind: string, name: string): string[] {
  return name
    .split(/[\s:/_-]+/u)
    .flatMap((word) => wordKeys(word))
    .map((key) => `${kind}_${key}`);
}

/** The words by which a publisher is found: its name, and its address. */
export function publisherWords(publisher: string | null, url: string | null): string {
  return `${publisher ?? ""} ${hostOf(url)}`;
}

/** "https://www.example.org/a" → "example.org". */
function hostOf(url: string | null): string {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? "")?.[1] ?? "";
  return host.replaceAll(".", " ");
}

/**
 * The day by which the ledger orders a claim is the first day it may be about, or that of publication where the claim has no time. What lasts has
 * its last day besides, what has no end the largest of days, and what lasts for more than a year under another word: of all else that lasts into a day only a year's days
 * must be asked for. A claim that stands elsewhere in the order is marked, to be looked at by itself.
 */
function timeFacets(claim: Claim, { published, day }: Circumstances): string[] {
  const when = extentOf(claim.when?.edtf) ?? { lo: published, hi: published };
  if (when.lo === null && when.hi === null) return ["time_none"];
  if (when.lo === null || when.lo !== day) return ["time_moved"];
  if (when.hi === null) return [`lasting_${dayDigits(Number.MAX_SAFE_INTEGER)}`];
  if (when.hi - when.lo > YEAR) return [`lasting_${dayDigits(when.hi)}`];
  return when.hi > when.lo ? [`until_${dayDigits(when.hi)}`] : [];
}

function sumFacets({ amount }: Claim, usd: number | null): string[] {
  if (amount === null) return [];
  const own = [facet("currency", amount.currency), `sum_${slugKey(amount.currency)}_${sumDigits(amount.value)}`];
  return usd === null ? own : [...own, `usd_${sumDigits(usd)}`];
}

/** Whole percents: 0.86 → sure_8 and sure_8_6. */
function sureFacets(confidence: number): string[] {
  const percent = String(Math.min(99, Math.floor(confidence * 100 + 1e-9))).padStart(2, "0");
  return [`sure_${percent[0]}`, `sure_${percent[0]}_${percent[1]}`];
}

/** Values of facets are few and come again and again. */
const KEPT = 20_000;
const slugs = new Map<string, string>();

function slugKey(value: string): string {
  const before = slugs.get(value);
  if (before !== undefined) return before;
  const slug = value
    .split(/[\s:/_-]+/u)
    .flatMap((part) => wordKeys(part))
    .join("_");
  if (slugs.size >= KEPT) slugs.clear();
  slugs.set(value, slug);
  return slug;
}
