import type { Atom } from "./atom.js";

const OPENERS = /^[«“„「『]$/u;
const CLOSERS = /^[»”」』]$/u;

/** Whether a word stands between quotation marks. */
export function isQuoted(words: readonly Atom[], at: number): boolean {
  let depth = 0;
  let straight = false;
  for (let i = 0; i < at; i++) {
    const { text } = words[i]!;
    if (OPENERS.test(text)) depth++;
    else if (CLOSERS.test(text)) depth = Math.max(0, depth - 1);
    else if (text === '"') straight = !straight;
  }
  return depth > 0 || straight;
}
