import { retold, type Told, teller } from "../told.js";
import { PROBLEMS, type Problems, wordings } from "./english/index.js";
import { FORMER } from "./former.js";

type Sentence = (typeof PROBLEMS)[number];

const sentenceIn = teller<string>([...PROBLEMS, ...Object.keys(FORMER)]);

/** The sentence of PROBLEMS that was said, today or by an earlier version, with its values; null for one that is not there. */
export function problemIn(said: string): Told<Sentence> | null {
  const found = sentenceIn(said);
  return found && { sentence: FORMER[found.sentence] ?? (found.sentence as Sentence), values: found.values };
}

/** A problem as a reader of English is told it. */
export const englishProblem = (said: string): string => problemWords(said, null);

/** A problem in another language, or as a reader of English is told it where there are no `problems`; one that the catalogue does not have stays as it was said. */
export function problemWords(said: string, problems: Problems | null): string {
  const found = problemIn(said);
  if (found === null) return said;
  const { sentence, values } = found;
  return retold((problems ?? wordings)[sentence] ?? sentence, values, (value) => problemWords(value, problems));
}
