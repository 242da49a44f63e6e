// Everything that is fuzzed, by the name of its format.
import { CONTAINERS } from "./containers.js";
import { TARGETS, type Target } from "./readers.js";

export const ALL: Readonly<Record<string, Target>> = { ...TARGETS, ...CONTAINERS };

/** What @jazzer.js/core calls with each input; guided.ts says of which format it is. */
export function fuzz(bytes: Uint8Array): Promise<void> {
  return ALL[process.env.ENTENTE_FUZZ ?? ""]!.fuzz(Uint8Array.from(bytes));
}
