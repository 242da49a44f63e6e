import { compare, extentOf } from "../../text/index.js";
import type { ProvenanceNode } from "./provenance.js";

/** A node while the others are still being found. */
export type Known = ProvenanceNode;

interface Tie {
  readonly taker: string;
  readonly source: string;
}

/**
 * Nodes in order of time. One whose time nothing tells stands before the first of those that have it from there, and the further back in a chain the earlier;
 * where nobody dated has it from there, at the end. Circles end nothing: each step brings a node forward, or is the last.
 */
export function placed(nodes: readonly Known[], ties: readonly Tie[]): Known[] {
  const day = new Map(nodes.map(({ id, when }) => [id, extentOf(when)?.lo ?? Number.POSITIVE_INFINITY]));
  const undated = new Set(nodes.filter(({ id }) => day.get(id) === Number.POSITIVE_INFINITY).map(({ id }) => id));
  const back = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const { taker, source } of ties) {
      if (!undated.has(source)) continue;
      const [own, theirs] = [day.get(source)!, day.get(taker)!];
      if (theirs >= own) continue;
      day.set(source, theirs);
      back.set(source, back.get(taker)! + 1);
      moved = true;
    }
    if (!moved) break;
  }
  return [...nodes].sort((a, b) => {
    const [x, y] = [day.get(a.id)!, day.get(b.id)!];
    if (x !== y) return x < y ? -1 : 1;
    return (
      back.get(b.id)! - back.get(a.id)! ||
      Number(a.document !== null) - Number(b.document !== null) ||
      compare(a.id, b.id)
    );
  });
}
