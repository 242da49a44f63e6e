import { extentOf } from "../text/index.js";
import type { Fact } from "./fact.js";
import type { Testimony } from "./testimony.js";

/** What the documents of a fact say that the fact itself does not keep, though pages add it up. */
export interface Told {
  /** Publishers with the number of origins that each has a part in, in order; "" for documents that name none. */
  readonly voices: readonly (readonly [string, number])[];
  /** The latest day on which it was published; null where no document is dated. */
  readonly last: number | null;
}

/** What the testimonies of a fact tell. There may be others among them. */
export function toldOf(fact: Fact, testimonies: ReadonlyMap<string, Testimony>): Told {
  const publishers = new Map<string, string>();
  let last: number | null = null;
  for (const id of fact.claims) {
    const testimony = testimonies.get(id);
    if (testimony === undefined) continue;
    publishers.set(testimony.claim.document, testimony.publisher ?? "");
    const day = extentOf(testimony.published)?.hi ?? null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return { voices: voicesOf(fact, (document) => publishers.get(document) ?? ""), last };
}

/** Publishers of a fact with the number of its origins that each has a part in, in order. */
export function voicesOf({ origins }: Pick<Fact, "origins">, publisher: (document: string) => string): Told["voices"] {
  const heard = new Map<string, number>();
  for (const { documents } of origins)
    for (const name of new Set(documents.map(publisher))) heard.set(name, (heard.get(name) ?? 0) + 1);
  return [...heard].sort(([a], [b]) => (a < b ? -1 : 1));
}
