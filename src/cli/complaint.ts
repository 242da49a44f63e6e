import type { Problem } from "../document/index.js";
import { printable } from "./printable.js";
import { language, says } from "./words/index.js";

/** Writes a line of what a server or a sender tells while it runs, in the language of the run. */
export function tellPerson(line: string): void {
  complain({ severity: "error", message: line, place: null });
}

/** Writes one line to standard error for a person: what has the problem, and the sentence that says what it is. */
export function complain(problem: Problem): void {
  const kind = problem.severity === "error" ? "" : `${says().adding[problem.severity]}: `;
  const place = problem.place === null ? "" : `${printable(problem.place)}: `;
  process.stderr.write(`entente: ${kind}${place}${printable(language().problem(problem.message))}\n`);
}
