import type { Span } from "../text/index.js";

/**
 * A value with the words it was read from, the rule that read it and the parts that rule used (after facebook/duckling).
 * `entente explain` prints the tree that the parts make. The span is in the document's own offsets.
 */
export interface Derived<V> {
  readonly value: V;
  readonly span: Span;
  readonly rule: string;
  readonly parts: readonly Derived<unknown>[];
}
