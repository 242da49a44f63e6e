import type { Span } from "../text/index.js";
import { firstKeyOf, UNDATED } from "./claim-key.js";
import type { Schema } from "./schema.js";
import type { Passage, Posting } from "./search/index.js";

/** Passages that one row holds at most. */
const HELD = 256;
/** Rows that a day has room for. */
const ROOM = 2 ** 23;

/** Passages of a document as they are written, with what they are found by. */
export interface PassageRow {
  readonly row: Schema["passages"];
  /** Of each passage in order. */
  readonly tokens: readonly string[];
}

/**
 * The rows of a document's passages. Their keys order them by the day of publication, then by the document, the first sentence last: lists go from the largest key
 * down. A key of a row may be taken, see giveKeys.
 */
export function passageRows(document: string, passages: readonly Passage[], published: number | null): PassageRow[] {
  const parts = Math.ceil(passages.length / HELD);
  const first = firstKeyOf(published ?? UNDATED) / HELD + (Number.parseInt(document.slice(-8), 16) % ROOM);
  return Array.from({ length: parts }, (_, part) => {
    const held = passages.slice(part * HELD, (part + 1) * HELD);
    return {
      row: { key: first + (parts - 1 - part), document, spans: spansText(held) },
      tokens: held.map(({ tokens }) => tokens),
    };
  });
}

/** What the index holds of a row's passages. */
export function passagePostings({ row, tokens }: PassageRow): Posting[] {
  return tokens.map((one, i) => ({ key: passageKey(row.key, i), tokens: one }));
}

function passageKey(row: number, index: number): number {
  return row * HELD + (HELD - 1 - index);
}

/** The row that a passage's key is of, and which of the row's passages it is. */
export function placeOf(key: number): { readonly row: number; readonly index: number } {
  const row = Math.floor(key / HELD);
  return { row, index: HELD - 1 - (key - row * HELD) };
}

/** First and last key that passages of a row may have. */
export function keysOf(row: number): { readonly first: number; readonly last: number } {
  return { first: row * HELD, last: row * HELD + HELD - 1 };
}

/** Each span as the gap behind the end of the one before, and its length. */
function spansText(spans: readonly Span[]): string {
  let before = 0;
  return spans
    .map(({ start, end }) => {
      const text = `${start - before} ${end - start}`;
      before = end;
      return text;
    })
    .join(" ");
}

/** The spans of a row, in the document's text. */
export function spansIn(text: string): Span[] {
  const numbers = text.split(" ").map(Number);
  const spans: Span[] = [];
  let at = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const start = at + numbers[i]!;
    at = start + numbers[i + 1]!;
    spans.push({ start, end: at });
  }
  return spans;
}
