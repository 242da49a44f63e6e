import type { Problem } from "../document/index.js";
import { printable } from "./printable.js";
import { language, says } from "./words/index.js";

/** Writes one line to standard error for a person: what has the problem, and the sentence that says what it is. */
export function complain(problem: Problem): void {
  const kind = problem.severity === "error" ? "" : `${says().adding[problem.severity]}: `;
  const place = problem.place === null ? "" : `${printable(problem.place)}: `;
  process.stderr.write(`entente: ${kind}${place}${printable(language().problem(problem.message))}\n`);
}
