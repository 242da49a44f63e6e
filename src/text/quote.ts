import { type Span, slice } from "./span.js";

/**
 * Words quoted from a text, with what stands around them: a W3C Web Annotation TextQuoteSelector and
 * TextPositionSelector in one (https://www.w3.org/TR/annotation-model/#selectors). Offsets are UTF-16 units and
 * `text.slice(start, end) === exact` holds, because `quote` is the only way to make one.
 */
export interface Quote extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Units of context kept on either side of a quote. */
const CONTEXT = 32;

/** Quotes a span. Throws RangeError when the span is empty, outside the text or cuts a surrogate pair. */
export function quote(text: string, span: Span): Quote {
  const exact = slice(text, span);
  if (exact === "") throw new RangeError(`an empty quote at ${span.start}`);
  if (splitsPair(text, span.start) || splitsPair(text, span.end)) {
    throw new RangeError(`the quote ${span.start}–${span.end} cuts a character in two`);
  }
  const from = Math.max(0, span.start - CONTEXT);
  const to = Math.min(text.length, span.end + CONTEXT);
  return {
    exact,
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, splitsPair(text, to) ? to - 1 : to),
    start: span.start,
    end: span.end,
  };
}

function splitsPair(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "");
}
