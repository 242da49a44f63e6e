import type { BlockKind } from "./document.js";

/** The names of Word's own styles are English in every language of the program (ECMA-376, part 1, 17.7.4.9). */
const KINDS: readonly (readonly [name: RegExp, kind: BlockKind])[] = [
  [/^(?:heading \d|title)$/u, "heading"],
  [/^subtitle$/u, "standfirst"],
  [/^(?:caption|table of figures)$/u, "caption"],
  [/^(?:intense )?quote$/u, "quotation"],
  [/^(?:toc \d|toc heading|header|footer|index \d)$/u, "boilerplate"],
];

/** What the name of a style of Word or of RTF, in lower case, says of its paragraphs; null when it says nothing. */
export function kindOfStyle(name: string): BlockKind | null {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
