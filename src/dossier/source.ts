import type { DocumentSummary, Fact } from "../ledger/index.js";
import {
  CLOSENESS,
  type Closeness,
  closenessOf,
  type Decided,
  type PublisherClass,
  publisherClass,
} from "../vocabulary/index.js";

/** What the publisher of a document is, and how close it stands to what is told. It is shown beside an origin and counts in no score. */
export interface Source extends PublisherClass {
  readonly closeness: Closeness;
}

/** The source that a document is of what it tells of some parties (by id, as in closenessOf). */
export function sourceOf(
  document: Pick<DocumentSummary, "publisher" | "url">,
  parties: readonly string[],
  decided: Decided,
): Source {
  const found = publisherClass(document, decided);
  return { ...found, closeness: closenessOf(found, parties) };
}

/** The sources of documents that tell a fact, by the id of the document. */
export function sourcesOfFact(
  fact: Pick<Fact, "source" | "target">,
  documents: Iterable<Pick<DocumentSummary, "id" | "publisher" | "url">>,
  decided: Decided,
): Readonly<Record<string, Source>> {
  const parties = [...fact.source, ...fact.target].flatMap(({ id, state }) => [
    id,
    ...(state === undefined ? [] : [state]),
  ]);
  return Object.fromEntries([...documents].map((document) => [document.id, sourceOf(document, parties, decided)]));
}

/** The closest of sources, the first of several that are; undefined where there is none. */
export function closest(sources: readonly Source[]): Source | undefined {
  const rung = ({ closeness }: Source) => CLOSENESS.indexOf(closeness);
  return sources.reduce<Source | undefined>((best, one) => (best && rung(best) <= rung(one) ? best : one), undefined);
}
