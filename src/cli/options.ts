import { type Argument, type Command, InvalidArgumentError, Option } from "commander";
import { READERS } from "../sources.js";
import { LIMITS } from "../text/index.js";
import { examplesOf, tellExamples, usageWords } from "./help/index.js";
import { jobCount, nameOf, oneOf, publicationDate, readerName, UsageError, wholeNumber } from "./usage.js";

/**
 * A command with help and examples; it throws instead of ending the process. What is said of it is in words/english/help and beside it.
 * @param examples command lines, one a line; "  #" behind one stands for its caption. What is the same in all languages may stand below, after an empty line.
 */
export function command(of: Command, examples: string): Command {
  tellExamples(of, examples.trim());
  return of.addHelpText("after", () => `\n${examplesOf(of)}`).exitOverride();
}

/** An option or an argument that is one of some words. @param value what a word stands for; itself, unless it is given. */
export function chosen<T extends Option | Argument>(
  of: T,
  known: readonly string[],
  value: (word: string) => unknown = (word) => word,
): T {
  of.argChoices = [...known];
  of.argParser(checked((given) => value(oneOf(known, given))));
  return of;
}

/** An option whose value is one of some words. */
export function choice(flags: string, known: readonly string[], usual?: string): Option {
  const option = chosen(new Option(flags), known);
  return usual === undefined ? option : option.default(usual);
}

export const language = () => new Option("--language <code>");
export const date = () => new Option("--date <date>").argParser(checked(publicationDate));
export const publisher = () => new Option("--publisher <name>").argParser(checked(nameOf));
export const reader = () => {
  const option = new Option("--reader <name>").argParser(checked(readerName));
  option.argChoices = [...READERS];
  return option;
};
export const minCertainty = () =>
  new Option("--min-certainty <percent>").argParser(checked((given) => wholeNumber(given, 0, 100)));
export const timeLimit = () =>
  new Option("--time-limit <seconds>")
    .argParser(checked((given) => wholeNumber(given, 1, 86_400)))
    .default(LIMITS.document.step.most);
/** The tables and the network of English take some 70 MB in a thread before any document. */
export const memoryLimit = () =>
  new Option("--memory-limit <MB>").argParser(checked((given) => wholeNumber(given, 96, 65_536))).default(512);
/** Whether the bytes of documents are kept beside them; see AddOptions. */
export const keepOriginals = () => new Option("--keep-originals");
export const jobs = () => new Option("--jobs <n>").argParser(checked(jobCount)).default(1);
export const colour = () => new Option("--color");
export const noColour = () => new Option("--no-color");

/** See Vantage: both take the id of a run too. */
export const asOf = () => new Option("--as-of <date>");
export const addedBy = () => new Option("--added-by <run>");

/** The ledger of a command, by ledgerAddress. */
export const ledger = () => new Option("--ledger <address>");

export const tokens = () => new Option("--tokens <file>");

/** Gathers the values of an option that may be given several times. */
export function several(given: string, before: readonly string[]): readonly string[] {
  return [...before, given];
}

/** The address of the ledger that was asked for, in the environment or usual. Throws UsageError for one that would be gone with the command. */
export function ledgerAddress({ ledger }: { readonly ledger?: string }): string {
  const address = ledger ?? (process.env.ENTENTE_LEDGER || "entente.db");
  if (address === ":memory:") throw new UsageError(usageWords().checks.ledgerInMemory);
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
