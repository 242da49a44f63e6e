import type { Span } from "../text/index.js";

/** What is cut into atoms: a word as a tokenizer gives it. Its span is the document's. */
export interface WordToken {
  readonly span: Span;
  readonly form: string;
}

/**
 * The finer grain on which rules match: a run of letters, a run of digits (with the points and commas inside it), or one
 * mark. "mid-2023", "US$85m" and "2006–09" fall into the same atoms however the tokenizer cut them.
 */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "letters" | "digits" | "mark";
  /** Whether it follows the atom before it without white space. */
  readonly glued: boolean;
  /** Place of its word in the tokens given. */
  readonly token: number;
}
