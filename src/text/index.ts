// Spans, quotes, a normal form of text that knows where it came from, and the calendar. Depends on nothing.
export { type Anchor, anchor } from "./anchor.js";
export {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  exists,
  format,
  isDay,
  type PlainDate,
  type PlainDay,
  parseDate,
  weekday,
} from "./calendar.js";
export { type Extent, extentOf } from "./edtf.js";
export { harmless, harmlessJson, harmlessLines } from "./harmless.js";
export { lazily } from "./lazily.js";
export { LIMITS, type Limit, MB } from "./limits.js";
export { FOLDS, INDEXES, READS, VERSION } from "./made-of.js";
export { type Normal, normalise, originalSpan, type Seen, seenText, visible } from "./normal.js";
export { compare } from "./order.js";
export { own } from "./own.js";
export { type Quote, quote } from "./quote.js";
export { covers, hull, overlaps, type Span, slice, trim } from "./span.js";
export { trimmed } from "./trimmed.js";
export { listed } from "./word-list.js";
export { wordPattern } from "./word-pattern.js";
