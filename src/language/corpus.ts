import type { Span } from "../text/index.js";

// The lines of the corpora that stand beside each language's tables (language/xx/*.corpus.ts), and how they are written. Every line must hold; what is found besides what
// stands in brackets is wrong, so a near miss is a line without brackets. annotation/corpora.test.ts runs them all. Exports: NAMES in names.corpus.ts, TIMES in
// times.corpus.ts, SUMS in sums.corpus.ts, SENTENCES in sentences.corpus.ts, INFLECTIONS in inflections.corpus.ts.

/**
 * A text with its names in brackets, and what each is: "CHN", "org:SCO", "person:xi-jinping", "firm:gazprom"; with "@" and a state or organisation where it acts for one
 * ("person:x@JAM", "@TUR" for an office whose holder nothing tells, "@" alone for a name without identity); "A+B" for a group ("group:africa" for those of a
 * continent).
 */
export interface NamesLine {
  readonly text: string;
  readonly names: readonly string[];
  /** Day of publication, EDTF; that of the corpus where it is missing. */
  readonly published?: string | null;
  /** The masthead. */
  readonly publisher?: string;
}

/** A text with its times in brackets and the EDTF value of each, with the basis behind it where that is not `stated`: "2024-06-25 publication". */
export interface TimesLine {
  readonly text: string;
  readonly times: readonly string[];
  readonly published?: string | null;
  /** The last time that was told before the text, EDTF. */
  readonly running?: string;
}

/**
 * A text with its sums in brackets and each as "value[–upper] currency [qualifier] [=]", where "=" marks one that restates another; "unread" for one that can't be read
 * whole, with the reason behind it where the line says it: "unread vague".
 */
export interface SumsLine {
  readonly text: string;
  readonly sums: readonly string[];
  /** The state that the text is about. */
  readonly state?: string;
}

/** A text, and the same with " ¦ " between its sentences. */
export type SentencesLine = string;

/** A name of the tables with forms of it as they stand in running text: each must be found as that id. */
export type InflectionsLine = readonly [id: string, forms: string];

/** Day that the corpora are read on: a Monday. */
export const PUBLISHED = "2024-07-01";

/** A line without its brackets, and where they stood. A bracket that belongs to the text is doubled. */
export function marked(line: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const piece of line.split(/(\[\[|\]\]|\[|\])/u)) {
    if (piece === "[") start = text.length;
    else if (piece === "]") spans.push({ start, end: text.length });
    else text += piece === "[[" ? "[" : piece === "]]" ? "]" : piece;
  }
  return { text, spans };
}
