import type { DocumentSummary, Testimony } from "../../ledger/index.js";
import { agencyNamed } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import { circular } from "./circles.js";
import { type Cited, type CitedSource, chainsOf, type Manner, plain } from "./cited.js";
import { kinshipOf } from "./kinship.js";
import { type Known, placed } from "./placed.js";

/** Who tells a thing, or is cited for it. */
export interface ProvenanceNode {
  /** The id of the document; for a source that was not read what tells it from others. */
  readonly id: string;
  /** Null for a source that is cited and was not read. */
  readonly document: string | null;
  /** The publisher; of a source that was not read the words that name it. */
  readonly name: string | null;
  readonly title: string | null;
  /** EDTF: when it was published or said; null where nothing tells it. */
  readonly when: string | null;
  readonly url: string | null;
  /** Claims of the document that tell the thing; empty for what was not read, and for a document that is cited and tells it nowhere. */
  readonly claims: readonly string[];
}

/** One has it from another. */
export interface ProvenanceEdge {
  /** Who has it, and from whom: ids of nodes. */
  readonly taker: string;
  readonly source: string;
  /** How, the closest tie first. */
  readonly manners: readonly Manner[];
  /** Claims of documents that say so. */
  readonly claims: readonly string[];
  /** Part of a circle: the source has it, over others or at once, from the taker. */
  readonly circular: boolean;
  /** The source came out later than the taker. */
  readonly backwards: boolean;
}

/** Who took a thing from whom. */
export interface Provenance {
  /** In order of time, sources before those who have it from them where nothing tells their time. */
  readonly nodes: readonly ProvenanceNode[];
  /** In the order of takers, then of sources. */
  readonly edges: readonly ProvenanceEdge[];
}

const CLOSEST: readonly Manner[] = ["copy", "translation", "same-text", "agency", "quotes", "cites", "same-words"];

/**
 * Who took a thing from whom: the documents of its testimonies, what they cite, and how they are tied. A source that is a document of these (the agency
 * itself, the newspaper that is named) is that document where it was published in time. The same for testimonies in any order.
 */
export function provenanceOf(
  testimonies: readonly Testimony[],
  documents: readonly DocumentSummary[],
  cited: Cited,
): Provenance {
  const told = [...testimonies].sort((a, b) => compare(a.claim.id, b.claim.id));
  const known = new Map<string, Known>();
  const of = new Map(documents.map((document) => [document.id, document]));
  for (const { claim, published, publisher } of told) {
    const { title = null, url = null } = of.get(claim.document) ?? {};
    const before = known.get(claim.document);
    const node = { id: claim.document, document: claim.document, name: publisher, title, when: published, url };
    known.set(claim.document, { ...node, claims: [...(before?.claims ?? []), claim.id] });
  }
  const edges = new Map<string, { taker: string; source: string; manners: Set<Manner>; claims: Set<string> }>();
  const tie = (taker: string, source: string, manner: Manner, claims: readonly string[]) => {
    if (taker === source) return;
    const key = `${taker}\n${source}`;
    const edge = edges.get(key) ?? { taker, source, manners: new Set<Manner>(), claims: new Set<string>() };
    edge.manners.add(manner);
    for (const claim of claims) edge.claims.add(claim);
    edges.set(key, edge);
  };
  const tellers = new Map(known);
  const houses = housesOf([...tellers.values()]);
  for (const testimony of told)
    for (const chain of chainsOf(testimony, cited)) {
      let taker: Known = known.get(testimony.claim.document)!;
      for (const source of chain) {
        const node = nodeOf(source, taker, tellers, houses, of);
        if (!known.has(node.id)) known.set(node.id, node);
        tie(taker.id, node.id, source.manner, [testimony.claim.id]);
        taker = known.get(node.id)!;
      }
    }
  const agencies = new Map<string, string[]>();
  for (const { taker, source, manners } of edges.values())
    if (manners.has("agency")) agencies.set(taker, [...(agencies.get(taker) ?? []), source]);
  const agencyOf = (id: string) => agencies.get(id) ?? [];
  for (const { taker, source, manner, claims } of kinshipOf(told, of, agencyOf)) tie(taker, source, manner, claims);
  const order = placed([...known.values()], [...edges.values()]);
  const place = new Map(order.map(({ id }, i) => [id, i]));
  const between = [...edges.values()].sort(
    (a, b) => place.get(a.taker)! - place.get(b.taker)! || place.get(a.source)! - place.get(b.source)!,
  );
  const inCircle = circular(between);
  return {
    nodes: order,
    edges: between.map(({ taker, source, manners, claims }) => ({
      taker,
      source,
      manners: CLOSEST.filter((manner) => manners.has(manner)),
      claims: [...claims].sort(compare),
      circular: inCircle(taker, source),
      backwards: isLater(known.get(source)!.when, known.get(taker)!.when),
    })),
  };
}

/** Whether one time is surely later than another. */
function isLater(one: string | null, other: string | null): boolean {
  const [from, until] = [extentOf(one)?.lo ?? null, extentOf(other)?.hi ?? null];
  return from !== null && until !== null && from > until;
}

/** The node of a source: the document that it is, of those that tell the thing or of the ledger; else one that was not read. */
function nodeOf(
  source: CitedSource,
  taker: Known,
  tellers: ReadonlyMap<string, Known>,
  houses: Houses,
  of: ReadonlyMap<string, DocumentSummary>,
): Known {
  const { key, document, name, title, when, url } = source;
  const own = tellers.get(document ?? teller(source, taker, houses)?.id ?? "");
  if (own !== undefined) return own;
  if (document === null) return { id: key, document, name, title, when, url, claims: [] };
  const read = of.get(document);
  return {
    id: document,
    document,
    name: read?.publisher ?? name,
    title: read?.title ?? title,
    when: read?.date ?? when,
    url: read?.url ?? url,
    claims: [],
  };
}

/** The documents that tell a thing, by whose they are: the name of the house, and the agency that it is. */
type Houses = ReadonlyMap<string, readonly Known[]>;

function housesOf(tellers: readonly Known[]): Houses {
  const houses = new Map<string, Known[]>();
  for (const one of tellers) {
    if (one.name === null) continue;
    const agency = agencyNamed(one.name);
    for (const key of [`house ${plain(one.name)}`, ...(agency === null ? [] : [`agency ${agency}`])]) {
      const known = houses.get(key);
      if (known) known.push(one);
      else houses.set(key, [one]);
    }
  }
  return houses;
}

/** The document of the house that a source names, the last one that may have been out before the taker's; of the day that is told, where one is. */
function teller({ name, manner, when }: CitedSource, taker: Known, houses: Houses): Known | undefined {
  if (name === null || manner === "cites") return undefined;
  const agency = manner === "agency" ? agencyNamed(name) : null;
  const [day, last] = [extentOf(when), extentOf(taker.when)?.hi ?? null];
  const own = houses.get(`house ${plain(name)}`) ?? [];
  let found: Known | undefined;
  for (const one of agency === null ? own : [...own, ...(houses.get(`agency ${agency}`) ?? [])]) {
    const out = extentOf(one.when);
    if (one.id === taker.id || out === null || out.lo === null || out.hi === null) continue;
    if (day !== null && ((day.lo !== null && out.hi < day.lo) || (day.hi !== null && out.lo > day.hi))) continue;
    if (last !== null && out.lo > last) continue;
    const order = found === undefined ? 1 : compare(one.when ?? "", found.when ?? "") || compare(found.id, one.id);
    if (order > 0) found = one;
  }
  return found;
}
