import type { Span } from "../text/index.js";

/** What the rules need of a word: `Token` satisfies it, and so does any plain tokenizer. Spans are the document's. */
export interface WordToken {
  readonly span: Span;
  readonly form: string;
  readonly lemma?: string;
  readonly upos?: string;
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

/** One sentence as the rules see it. */
export interface View {
  readonly atoms: readonly Atom[];
  readonly tokens: readonly WordToken[];
}

/** Words or phrases with the value each stands for. Lower case unless `exact`; the longest phrase wins. */
export interface WordsItem {
  readonly kind: "words";
  readonly entries: ReadonlyMap<string, unknown>;
  /** Case matters. */
  readonly exact?: boolean;
  readonly optional?: boolean;
  /** true: without white space before it; false: only after white space. */
  readonly glued?: boolean;
}

/** One atom of a kind, read by a function; undefined means that it does not match. */
export interface AtomItem {
  readonly kind: "atom";
  readonly of: Atom["kind"];
  readonly read: (atom: Atom, view: View, at: number) => unknown;
  readonly optional?: boolean;
  readonly glued?: boolean;
}

/** A value that another rule has derived. */
export interface DimensionItem {
  readonly kind: "dimension";
  readonly dimension: string;
  readonly where?: (value: unknown) => boolean;
  readonly optional?: boolean;
  readonly glued?: boolean;
}

export type Item = WordsItem | AtomItem | DimensionItem;

/**
 * A named rule: where the pattern's items stand side by side, `produce` makes a value of the dimension from theirs
 * (undefined for an optional item that is absent), or null when they make no sense together. The first item is never
 * optional. `produce` and `guard` are pure and look no further than a few atoms around.
 */
export interface Rule {
  readonly name: string;
  readonly dimension: string;
  readonly pattern: readonly Item[];
  readonly produce: (values: readonly unknown[]) => unknown;
  /** Looks at the words around the match (atoms from `from` to before `to`); false refuses it. */
  readonly guard?: (view: View, from: number, to: number) => boolean;
}
