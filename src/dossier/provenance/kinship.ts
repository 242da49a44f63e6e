import type { DocumentSummary, Testimony } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import type { Manner } from "./cited.js";

interface Kinship {
  readonly taker: string;
  readonly source: string;
  readonly manner: Manner;
  readonly claims: readonly string[];
}

/**
 * What ties documents by their words: each of one text to the one of them that was out first, and likewise those that have one sentence. Where nobody knows which
 * was first, the manner says so. Documents that have one text from one agency have it from there, not from one another.
 */
export function kinshipOf(
  testimonies: readonly Testimony[],
  documents: ReadonlyMap<string, DocumentSummary>,
  agencyOf: (document: string) => readonly string[],
): Kinship[] {
  const strains = grouped(testimonies, ({ strain }) => [strain]);
  const texts = strains.flatMap((those) =>
    pairs(those, (first, later, isFirst) => {
      const shared = agencyOf(first.claim.document).filter((one) => agencyOf(later.claim.document).includes(one));
      if (shared.length > 0) return null;
      if (!isFirst) return "same-text";
      const [from, to] = [first, later].map(({ claim }) => documents.get(claim.document)?.language ?? claim.language);
      return from === to ? "copy" : "translation";
    }),
  );
  const sentences = grouped(testimonies, ({ roots }) => roots.filter((root) => root.startsWith("words:")));
  const words = sentences.flatMap((those) =>
    pairs(those, (first, later) => {
      const shared = agencyOf(first.claim.document).some((one) => agencyOf(later.claim.document).includes(one));
      return first.strain === later.strain || shared ? null : "same-words";
    }),
  );
  return [...texts, ...words];
}

function grouped(testimonies: readonly Testimony[], keysOf: (one: Testimony) => readonly string[]): Testimony[][] {
  const groups = new Map<string, Testimony[]>();
  for (const one of testimonies) for (const key of keysOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  return [...groups.values()];
}

/** The first of those that have one thing with each later one of another document. `isFirst`: whether it was surely out before it. */
function pairs(
  those: readonly Testimony[],
  mannerOf: (first: Testimony, later: Testimony, isFirst: boolean) => Manner | null,
): Kinship[] {
  const last = ({ published }: Testimony) => extentOf(published)?.hi ?? Number.MAX_SAFE_INTEGER;
  const [first, ...later] = [...those].sort((a, b) => last(a) - last(b) || compare(a.claim.document, b.claim.document));
  if (first === undefined) return [];
  return later.flatMap((one) => {
    if (one.claim.document === first.claim.document) return [];
    const from = extentOf(one.published)?.lo ?? null;
    const manner = mannerOf(first, one, from !== null && from > last(first));
    if (manner === null) return [];
    return [{ taker: one.claim.document, source: first.claim.document, manner, claims: [one.claim.id] }];
  });
}
