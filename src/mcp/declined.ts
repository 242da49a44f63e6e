/** What was asked can't be done as asked; one sentence for whoever asks, person or model. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/** Names of errors whose sentence is for whoever asks; all others are faults of the program, of which nothing is told. */
const TELLING: ReadonlySet<string> = new Set(["Declined", "LedgerError", "QueryError"]);

/** What is told of an error, and whether it is a fault of the program. */
export function sentenceOf(error: unknown): { readonly sentence: string; readonly fault: boolean } {
  if (error instanceof Error && TELLING.has(error.name))
    return { sentence: /[.?!]$/u.test(error.message) ? error.message : `${error.message}.`, fault: false };
  return { sentence: "This is a fault in Entente; whoever runs this server finds it in its log.", fault: true };
}
