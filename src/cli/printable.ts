export { harmlessJson as printableJson } from "../text/index.js";

/**
 * What a terminal would obey instead of show: C0 and C1 controls, bidirectional overrides, isolates and marks, line and
 * paragraph separators, tag characters, the byte order mark, and halves of surrogate pairs.
 */
const OBEYED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Characters that a document uses to lay out its own lines: none of them is shown. */
const LAYOUT = /[\s\u0085\u200b\u00ad]/u;

/**
 * The text as one line that is safe to print: a document or a file name cannot move the cursor, colour the screen or turn
 * the reading direction. White space becomes single spaces, other controls a visible sign (␛ for ESC). Linear.
 */
export function printable(text: string): string {
  return text
    .replace(/\u00ad|\u200b/gu, "")
    .replace(/[\s\u0085]+/gu, " ")
    .replace(OBEYED, (c) => {
      if (LAYOUT.test(c)) return " ";
      const code = c.codePointAt(0)!;
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return code === 0x7f ? "\u2421" : "\ufffd";
    });
}
