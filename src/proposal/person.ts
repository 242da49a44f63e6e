import type { Annotation } from "../annotation/index.js";
import { overlaps, type Span, wordPattern } from "../text/index.js";
import type { ClaimType, Status } from "../vocabulary/index.js";
import type { Named, Proposal } from "./proposal.js";

/** What a person says that a document says: the words, as they stand there, and what of them is what. */
export interface Marked {
  readonly words: string;
  /** Which of several places of the words, from 1 on. */
  readonly place?: number;
  readonly type: ClaimType;
  /** Ids, such as KAZ or org:SCO. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mutual: boolean;
  readonly speaker: string | null;
  readonly status: Status;
  /** EDTF: a time that the words around tell, or the day, month or year of the document. */
  readonly when: string | null;
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly details: Readonly<Record<string, string | readonly string[]>>;
}

/** How sure a person is taken to be. */
const SURE = 0.95;

/** The proposal of a person, in the form of any other; or why there can be none, a sentence without its full stop. */
export function proposalOf(marked: Marked, annotation: Annotation): Proposal | { readonly problem: string } {
  const { document, times, sums } = annotation;
  const places = placesOf(marked.words, document.text);
  if (places.length === 0) return { problem: "these words are not in the document" };
  if (places.length > 1 && marked.place === undefined)
    return {
      problem: `these words occur in ${places.length} places in the document; mark more of them, or say which place`,
    };
  const words = places[(marked.place ?? 1) - 1];
  if (words === undefined) return { problem: `these words occur in ${places.length} places, not in ${marked.place}` };
  const nearest = <T extends { readonly span: Span }>(all: readonly T[], fits: (one: T) => boolean): number => {
    const here = all.flatMap((one, i) => (fits(one) ? [{ i, apart: distance(one.span, words) }] : []));
    return here.sort((a, b) => a.apart - b.apart)[0]?.i ?? -1;
  };
  const { amount, when } = marked;
  const sum =
    amount === null
      ? null
      : nearest(sums, ({ value }) => value.value === amount.value && value.currency === amount.currency);
  if (sum === -1) return { problem: `the document contains no amount of ${amount!.value} ${amount!.currency}` };
  const at = when === null ? null : nearest(times, ({ value }) => value.edtf === when);
  const part = when === null || at !== -1 ? null : partOf(document.metadata.date, when);
  if (at === -1 && part === null) return { problem: `the document contains no date ${when}, nor is that its own date` };
  const named = (id: string): Named => {
    const i = nearest(annotation.names, (name) => name.id === id || name.state === id);
    return { id, span: annotation.names[i]?.span ?? null, score: 1 };
  };
  return {
    type: marked.type,
    trigger: words,
    words,
    mutual: marked.mutual,
    source: marked.source.map(named),
    target: marked.target.map(named),
    speaker: marked.speaker === null ? null : named(marked.speaker),
    time: at === null ? null : part === null ? { index: at } : { part },
    sum: sum === null ? null : { index: sum },
    status: marked.status,
    details: marked.details,
    score: SURE,
  };
}

/** Which of several places of words in a text begins at an offset, from 1 on; undefined where none does. */
export function placeAt(words: string, text: string, start: number): number | undefined {
  const found = placesOf(words, text).findIndex((span) => span.start === start);
  return found === -1 ? undefined : found + 1;
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  if (words.trim() === "") return places;
  for (const found of text.matchAll(wordPattern(words)))
    places.push({ start: found.index, end: found.index + found[0].length });
  return places;
}

function distance(a: Span, b: Span): number {
  return overlaps(a, b) ? 0 : Math.max(a.start - b.end, b.start - a.end);
}

/** Which part of the document's day a time is. */
function partOf(date: string | null, when: string): "day" | "month" | "year" | null {
  if (date?.startsWith(when) !== true) return null;
  return when.length === 10 ? "day" : when.length === 7 ? "month" : when.length === 4 ? "year" : null;
}
