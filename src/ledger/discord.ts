import type { Conflict, FactAmount } from "./fact.js";

/** Two facts that can't both be true. What differs inside one fact is in its `conflicts`. */
export interface Contradiction {
  readonly kind: Conflict["kind"];
  /** Ids, in order. */
  readonly facts: readonly [string, string];
  readonly sides: Conflict["sides"];
  /** Why they can't both be true, as words. */
  readonly because: string;
}

/** One exact, unusual sum that is told of several things. */
export interface Recycled {
  readonly figure: FactAmount;
  /** The fact that it was first published of. */
  readonly first: string;
  /** The others, in order of publication, with what differs from the first. */
  readonly again: readonly {
    readonly fact: string;
    readonly differs: readonly ("party" | "date" | "type" | "object")[];
  }[];
}
