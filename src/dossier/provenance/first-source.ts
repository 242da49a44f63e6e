import type { Testimony } from "../../ledger/index.js";
import { compare, extentOf } from "../../text/index.js";
import type { Provenance, ProvenanceNode } from "./provenance.js";

/** A source that was cited for a thing, said it before any document that was read, and where it is cited. */
export interface FirstSource extends Pick<ProvenanceNode, "name" | "title" | "when" | "url" | "document"> {
  /** The claim that cites it, and its document. */
  readonly claim: string;
  readonly citedBy: string;
}

/**
 * Who said a thing first, where it is none of the documents that tell it: of the sources that they cite, the earliest that is dated no later than `first`, the
 * testimony that was published first; else the furthest back that `first` itself goes back to, whose day nobody tells. Null where `first` was the first.
 * @param provenance of the testimonies that tell the thing.
 */
export function firstSource(
  first: Testimony,
  testimonies: readonly Testimony[],
  { nodes, edges }: Provenance,
): FirstSource | null {
  const documentOf = new Map(testimonies.map(({ claim }) => [claim.id, claim.document]));
  const lo = (when: string | null) => extentOf(when)?.lo ?? null;
  const out = lo(first.published);
  const behind = new Set([first.claim.document]);
  for (const at of behind)
    for (const { taker, source, claims } of edges)
      if (taker === at && claims.includes(first.claim.id)) behind.add(source);
  const silent = nodes.filter(({ claims }) => claims.length === 0);
  const dated = silent.filter(({ when }) => lo(when) !== null && (out === null || lo(when)! <= out));
  // Nodes stand in order of time, and what has no time before whoever has it from there.
  const found = dated[0] ?? silent.find(({ id, when }) => lo(when) === null && behind.has(id));
  if (found === undefined) return null;
  const citing = edges.filter(({ source }) => source === found.id).flatMap(({ claims }) => claims);
  const claim = citing.includes(first.claim.id) ? first.claim.id : citing.sort(compare)[0]!;
  const { name, title, when, url, document } = found;
  return { name, title, when, url, document, claim, citedBy: documentOf.get(claim)! };
}
