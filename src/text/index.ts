// Spans, quotes and a normal form of text that knows where it came from. Depends on nothing.
export { type Normal, normalise, originalSpan } from "./normal.js";
export { type Quote, quote } from "./quote.js";
export { covers, hull, overlaps, type Span, slice, trim } from "./span.js";
