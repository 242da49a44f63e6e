import type { Problem } from "./problem.js";
import { begins, onward } from "./pulse/index.js";

/**
 * Takes one step of reading a document. Where the step fails, what it would have found is `none`.
 * @param what what is lost then, as it stands behind "some of its": "names of firms".
 */
export type Attempt = <V>(what: string, none: V, step: () => V) => V;

/** Takes steps whose faults end all: for tools and tests, which must not pass over one. */
export const outright: Attempt = (_what, _none, step) => step();

/** The faults of the program in one document: each costs what its step finds and is told, and the rest of the document is read. */
export class Faults {
  readonly #told = new Map<string, Problem>();

  /** @param letters of the text that is read. */
  constructor(letters: number) {
    begins(letters);
  }

  readonly attempt: Attempt = (what, none, step) => {
    onward();
    try {
      return step();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `A fault in Entente (${reason}) lost some of the ${what} in this document; please report it with the document.`;
      this.#told.set(message, { severity: "warning", message, place: null });
      return none;
    }
  };

  /** One of each, however many sentences it met. */
  get problems(): readonly Problem[] {
    return [...this.#told.values()];
  }
}
