/** Finds words letter by letter, whatever white space parts them: that is of the page, not of the text. For words that are not empty. */
export function wordPattern(words: string): RegExp {
  // A hyphen stands for itself, and Unicode patterns take no stroke before it.
  const parts = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return new RegExp(parts.join("\\s+"), "gu");
}
