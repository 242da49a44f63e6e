import { type Command, InvalidArgumentError, Option } from "commander";
import { READERS } from "../sources.js";
import { jobCount, nameOf, publicationDate, readerName, UsageError, wholeNumber } from "./usage.js";

const told = new WeakMap<Command, string>();

/** The examples and exit codes of a command, as they stand under its help. */
export const examplesOf = (of: Command): string => told.get(of) ?? "";

/** A command with help and examples; it throws instead of ending the process. */
export function command(of: Command, examples: string): Command {
  told.set(of, examples.trim());
  return of.helpOption("-h, --help", "print this help").addHelpText("after", examples).exitOverride();
}

export const language = () =>
  new Option("--language <code>", "language of the documents, such as en (default: detected)");
export const date = () =>
  new Option("--date <date>", "publication date for documents without one: 2024, 2024-07 or 2024-07-01").argParser(
    checked(publicationDate),
  );
export const publisher = () =>
  new Option("--publisher <name>", "publisher of the documents, overriding what they say").argParser(checked(nameOf));
export const reader = () =>
  new Option(
    "--reader <name>",
    `how to read: ${READERS.join(", ")}; learned is the neural network, rules are English only, fast is both with a smaller network; llm:MODEL@URL adds a language model to both`,
  ).argParser(checked(readerName));
export const minCertainty = () =>
  new Option(
    "--min-certainty <percent>",
    "leave out less certain claims, 0 to 100 (80: the threshold for totals)",
  ).argParser(checked((given) => wholeNumber(given, 0, 100)));
export const timeLimit = () =>
  new Option("--time-limit <seconds>", "limit for reading one document")
    .argParser(checked((given) => wholeNumber(given, 1, 86_400)))
    .default(30);
/** The tables and the network of English take some 70 MB in a thread before any document. */
export const memoryLimit = () =>
  new Option("--memory-limit <MB>", "memory limit per thread")
    .argParser(checked((given) => wholeNumber(given, 96, 65_536)))
    .default(512);
export const jobs = (of: string) => new Option("--jobs <n>", of).argParser(checked(jobCount)).default(1);
export const colour = () => new Option("--color", "underline and colour even without a terminal");
export const noColour = () =>
  new Option("--no-color", "no underlining or colour (as does NO_COLOR in the environment)");

/** See Vantage: both take the id of a run too. */
export const asOf = () =>
  new Option("--as-of <date>", "the ledger as of the end of 2024, 2024-06 or 2024-06-30, or after run u_5b1f");
export const addedBy = () =>
  new Option("--added-by <run>", "only claims added by a run (u_5b1f) or in a day, month or year");

/** The ledger of a command, by ledgerAddress. */
export const ledger = () =>
  new Option("--ledger <address>", "a file, or postgres://… (default: $ENTENTE_LEDGER, or entente.db here)");

export const tokens = () => new Option("--tokens <file>", "the file of tokens (otherwise entente.tokens.json here)");

/** Gathers the values of an option that may be given several times. */
export function several(given: string, before: readonly string[]): readonly string[] {
  return [...before, given];
}

/** The address of the ledger that was asked for, in the environment or usual. Throws UsageError for one that would be gone with the command. */
export function ledgerAddress({ ledger }: { readonly ledger?: string }): string {
  const address = ledger ?? (process.env.ENTENTE_LEDGER || "entente.db");
  if (address === ":memory:") throw new UsageError("A ledger in memory would be lost at once; name a file for it");
  return address;
}

/** A check of this program as commander wants it. */
export function checked<T>(check: (given: string) => T): (given: string) => T {
  return (given) => {
    try {
      return check(given);
    } catch (error) {
      throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
    }
  };
}
