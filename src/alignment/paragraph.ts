import type { Block } from "../document/index.js";
import { covers, type Span } from "../text/index.js";
import { type Anchor, type AnnotatedText, anchorsOf } from "./anchor.js";

/** A stretch of text as it is held against one in another language. */
export interface Measured {
  /** Its length, in letters of an alphabet. */
  readonly size: number;
  /** What its anchors mean, each with a sign of its kind; see keyOf. */
  readonly keys: readonly string[];
}

export interface Sentence extends Measured {
  readonly span: Span;
}

/** A paragraph, or a heading or an item of a list that stands like one. */
export interface Paragraph extends Measured {
  readonly span: Span;
  readonly kind: Block["kind"];
  readonly anchors: readonly Anchor[];
  readonly sentences: readonly Sentence[];
}

/** Letters that one character of a script without blanks takes up elsewhere: of the invented texts beside this file, 3.4 to 4.4. */
const LETTERS = 3.8;
/** Han and kana. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/gu;

const KINDS: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "standfirst",
  "heading",
  "paragraph",
  "list-item",
  "quotation",
]);

/** The paragraphs of a text, in its order. */
export function paragraphsOf(text: AnnotatedText): Paragraph[] {
  const { document, sentences } = text.annotation;
  const anchors = anchorsOf(text);
  let [a, s] = [0, 0];
  return document.blocks
    .filter(({ kind, span }) => KINDS.has(kind) && document.text.slice(span.start, span.end).trim() !== "")
    .map(({ kind, span }) => {
      while (a < anchors.length && anchors[a]!.span.start < span.start) a++;
      while (s < sentences.length && sentences[s]!.start < span.start) s++;
      const own: Anchor[] = [];
      for (; a < anchors.length && anchors[a]!.span.start < span.end; a++) own.push(anchors[a]!);
      const spans: Span[] = [];
      for (; s < sentences.length && sentences[s]!.start < span.end; s++) spans.push(sentences[s]!);
      return {
        ...measured(document.text, span, own),
        span,
        kind,
        anchors: own,
        sentences: spans.map((one) => ({ span: one, ...measured(document.text, one, own) })),
      };
    });
}

function measured(text: string, span: Span, anchors: readonly Anchor[]): Measured {
  const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, " ");
  const ideographs = words.match(IDEOGRAPH)?.length ?? 0;
  const own = anchors.filter((one) => one.loose !== true && covers(span, one.span));
  return { size: Math.round(words.length + ideographs * (LETTERS - 1)), keys: [...new Set(own.map(keyOf))].sort() };
}

const SIGNS: Readonly<Record<Anchor["kind"], string>> = { sum: "$", date: "@", number: "#", name: "", note: "^" };

/**
 * What an anchor means, with a sign of its kind before it: "$USD 1700000000", "@2031-05-18", "#17", "KAZ", "^3". Of numbers only the figures count
 * ("750 megawatts" are "75万千瓦"), of times neither open ends nor doubts.
 */
export function keyOf({ kind, value }: Anchor): string {
  const told = kind === "number" ? figuresOf(value) : kind === "date" ? plainTime(value) : value;
  return `${SIGNS[kind]}${told}`;
}

/** A number without its order of magnitude: "75" of 750 and of 0.75. */
export const figuresOf = (value: string): string => {
  const [digits = ""] = Number(value).toExponential().split("e");
  return digits.replace(".", "");
};

/** An EDTF value without doubts and open ends: languages differ in whether they say "from", "about". */
export const plainTime = (edtf: string): string => edtf.replaceAll(/[~?%]|^\.\.\/|\/\.\.$/gu, "");
