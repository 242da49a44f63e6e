import type { Term } from "../../language/search/index.js";

/**
 * Terms as a column of a table: the terms parted by spaces, then on a line of its own where each stands: the gap behind the beginning of the one before it,
 * and its length.
 */
export function termText(terms: readonly Term[]): string {
  let before = 0;
  const places = terms.map(({ start, end }) => {
    const gap = start - before;
    before = start;
    return `${gap} ${end - start}`;
  });
  return terms.length === 0 ? "" : `${terms.map(({ term }) => term).join(" ")}\n${places.join(" ")}`;
}

/** The terms of such a column. */
export function termsIn(text: string): Term[] {
  const cut = text.indexOf("\n");
  if (cut < 0) return [];
  const places = text.slice(cut + 1).split(" ");
  let start = 0;
  return text
    .slice(0, cut)
    .split(" ")
    .map((term, i) => {
      start += Number(places[2 * i]);
      return { term, start, end: start + Number(places[2 * i + 1]) };
    });
}
