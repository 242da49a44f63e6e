/** A half-open stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. Throws RangeError when the span does not lie inside the text. */
export function slice(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
    throw new RangeError(`span ${span.start}–${span.end} lies outside a text of ${text.length} units`);
  }
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of the given ones. Throws RangeError when none is given. */
export function hull(spans: Iterable<Span>): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  if (start > end) throw new RangeError("no span given");
  return { start, end };
}

/** The span without white space at its ends; empty at its start when it holds nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
