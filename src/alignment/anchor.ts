import type { Annotation, Name, PlainNumber } from "../annotation/index.js";
import type { Span } from "../text/index.js";

/** What stands in a text in whatever language it is written. */
export type AnchorKind = "sum" | "date" | "number" | "name" | "note";

/** Words that mean the same in every language. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** What they mean: "USD 1700000000", "2031-05-18" (EDTF), "17", "KAZ" or "org:SCO", the mark of a note. */
  readonly value: string;
  readonly span: Span;
  /** It is counted from what stands around it ("on Tuesday"): it tells where texts agree, and not where they differ. */
  readonly loose?: true;
}

/** A document with what the tables of its language find in it. */
export interface AnnotatedText {
  readonly annotation: Annotation;
  readonly numbers: readonly PlainNumber[];
}

/** Smaller whole numbers are as often words as figures ("both", "the third"), so that texts are not told apart by them. */
const LEAST_NUMBER = 11;

/** The anchors of a text, in its order. */
export function anchorsOf({ annotation, numbers }: AnnotatedText): Anchor[] {
  const { names, times, sums, document } = annotation;
  const found: Anchor[] = [
    ...sums.map(({ value, span }): Anchor => {
      const { currency, value: low, upper } = value;
      return {
        kind: "sum",
        value: `${currency} ${rounded(low)}${upper === undefined ? "" : `-${rounded(upper)}`}`,
        span,
      };
    }),
    ...times.map(({ value: { edtf, basis }, span }): Anchor => {
      // "On Tuesday", "last winter": languages differ in what they leave to the reader. What has figures is told outright.
      const told = basis === "stated" || /\d/u.test(document.text.slice(span.start, span.end));
      return { kind: "date", value: edtf, span, ...(told ? {} : { loose: true }) };
    }),
    ...numbers
      .filter(({ value }) => value >= LEAST_NUMBER || !Number.isInteger(value))
      .map(({ value, span }): Anchor => ({ kind: "number", value: rounded(value), span })),
    ...names.flatMap((name): Anchor[] => {
      const value = identityOf(name);
      return value === null || sums.some((sum) => belongsTo(name.span, sum.span))
        ? []
        : [{ kind: "name", value, span: name.span }];
    }),
    ...document.marks.map(({ mark, span }): Anchor => ({ kind: "note", value: mark, span })),
  ];
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether a name is that of a currency: "3,8 млрд долл. США". */
const belongsTo = (name: Span, sum: Span): boolean => name.start >= sum.start && name.start <= sum.end + 2;

/** Whom a name means, where the tables of all languages would say the same: people whom only the text knows are spelt otherwise in each. */
function identityOf({ kind, id, state, rule }: Name): string | null {
  if (kind === "state" || kind === "organisation" || kind === "firm") return id;
  if (kind === "office") return state ?? null;
  return kind === "person" && rule === "name/table" ? id : null;
}

/** A number as it is compared: twelve digits, so that "1.7 billion" and "17亿" are one. */
const rounded = (value: number): string => String(Number(value.toPrecision(12)));
