import { retold, type Told, teller } from "../told.js";
import { PROBLEMS, type Problems } from "./english/index.js";

/** The sentence of PROBLEMS that was said, with its values; null for one that is not there. */
export const problemIn: (said: string) => Told<(typeof PROBLEMS)[number]> | null = teller(PROBLEMS);

/** A problem in another language; one that the catalogue does not have stays as it was said. */
export function problemWords(said: string, problems: Problems): string {
  const found = problemIn(said);
  return found === null
    ? said
    : retold(problems[found.sentence], found.values, (value) => problemWords(value, problems));
}
