import type { Conflict, Contradiction } from "../ledger/index.js";
import { reasonWords } from "../words/index.js";
import { language, says } from "./words/index.js";

/** "status: a member in 2019, after it had left": in what two facts contradict each other, and why. */
export function contradictionLine({ kind, because }: Contradiction): string {
  const { kinds, because: line } = says().explaining.conflict;
  return line({ kind: kinds[kind], reason: reasonWords(because, language().speech) });
}

/** "date: 2011 [1] versus 2012 [2]": the values of a conflict, each as `told` has it. */
export function conflictLine<Side>(
  { kind, sides }: { readonly kind: Conflict["kind"]; readonly sides: readonly Side[] },
  told: (side: Side) => string,
): string {
  const { conflict, versus } = says().explaining;
  return conflict.because({ kind: conflict.kinds[kind], reason: sides.map(told).reduce((a, b) => versus({ a, b })) });
}
