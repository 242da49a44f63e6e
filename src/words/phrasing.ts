import type { Phrasing } from "../dossier/index.js";

/** What is to be said of a wording beside the one before it: "first", "same words", "new: “firmly”; gone: “principle”". */
export function phrasingWords({ change, words, added, dropped }: Phrasing): string {
  if (change !== "changed") return { first: "first in its language", same: "same words", undated: "undated" }[change];
  const quoted = (all: readonly string[]) => all.map((one) => `“${one}”`).join(", ");
  const fresh = added.map(({ start, end }) => words.slice(start, end));
  return [
    ...(fresh.length === 0 ? [] : [`new: ${quoted(fresh)}`]),
    ...(dropped.length === 0 ? [] : [`gone: ${quoted(dropped)}`]),
  ].join("; ");
}
