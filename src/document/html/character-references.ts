/** Named references decoded; beyond this many different ones a page is only made to cost time, and the rest stay as written. */
const MOST_NAMES = 3000;

/**
 * Replaces the character references of a text ("&amp;", "&#8217;"). `named` decodes one reference with a name; it is asked once for each
 * name, so that the cost stays linear whatever it costs.
 */
export function withoutReferences(text: string, named: (reference: string) => string): string {
  const known = new Map<string, string>();
  return text.replace(/&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|[a-z][a-z\d]{1,31});?/giu, (reference, hex, decimal) => {
    if (hex !== undefined || decimal !== undefined) {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return valid ? String.fromCodePoint(code) : "\uFFFD";
    }
    const before = known.get(reference);
    if (before !== undefined || known.size >= MOST_NAMES) return before ?? reference;
    const decoded = named(reference);
    known.set(reference, decoded);
    return decoded;
  });
}

/** What reads the character references of pieces of a text; the names of references are looked up only where the text has any. */
export async function referenceReader(text: string): Promise<(words: string) => string> {
  if (!/&[a-z]/iu.test(text)) return (words) => withoutReferences(words, (reference) => reference);
  const { treeOf } = await import("./tree/index.js");
  const named = (reference: string): string => treeOf(reference).textContent;
  return (words) => withoutReferences(words, named);
}
