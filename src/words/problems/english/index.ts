import { CAUSES } from "./causes.js";
import { COMMANDS } from "./commands.js";
import { INPUTS } from "./inputs.js";
import { JUDGEMENTS } from "./judgements.js";
import { LEDGERS } from "./ledgers.js";
import { QUESTIONS } from "./questions.js";
import { SERVICES } from "./services.js";

export { wordings } from "./wordings.js";

/**
 * Sentences of problems, as the folders that meet them say them; a letter in braces stands for a value, {n} for a count. What stands in such a place is put into another language too
 * where it is a line here. They are told from what is said, so problems stay plain data that programs read in English (JSON).
 * What a reader of English is told otherwise stands in wordings.ts.
 */
export const PROBLEMS = [
  ...INPUTS,
  ...LEDGERS,
  ...COMMANDS,
  ...JUDGEMENTS,
  ...QUESTIONS,
  ...SERVICES,
  ...CAUSES,
] as const;

/** The same sentences in another language: a missing one is a compile error. */
export type Problems = Readonly<Record<(typeof PROBLEMS)[number], string>>;

/** Parts of them. */
export type Inputs = Readonly<Record<(typeof INPUTS)[number], string>>;
export type Ledgers = Readonly<Record<(typeof LEDGERS)[number], string>>;
export type Commands = Readonly<Record<(typeof COMMANDS)[number], string>>;
/** Of what persons decide, and of ledgers as wholes. */
export type Judgements = Readonly<Record<(typeof JUDGEMENTS)[number], string>>;
/** Of what is asked of ledgers, pages and readers. */
export type Questions = Readonly<Record<(typeof QUESTIONS)[number], string>>;
/** Of what commands talk with. */
export type Services = Readonly<Record<(typeof SERVICES)[number], string>>;
/** Of what stands in other sentences. */
export type Causes = Readonly<Record<(typeof CAUSES)[number], string>>;
