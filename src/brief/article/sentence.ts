import type { Claim } from "../../claim/index.js";

/** The sentence of a quote up to what the quote keeps of it; a word that is cut is left out, and so is what a semicolon parts from it. */
export function sentenceAround({ exact, prefix, suffix, start, end, sentence: [from, to] }: Claim["evidence"]): string {
  const before = Math.max(0, start - from);
  const behind = Math.max(0, to - end);
  const head = before <= prefix.length ? prefix.slice(prefix.length - before) : prefix.replace(CUT_HEAD, "");
  const tail = behind <= suffix.length ? suffix.slice(0, behind) : suffix.replace(CUT_TAIL, "");
  return `${head.replace(/^.*[;；]/su, "")}${exact}${tail.replace(/[;；].*$/su, "")}`;
}

/** What may be left of a word that is cut; of characters that are words none is. */
const CUT_HEAD = /^[^\s\p{Script=Han}]*/u;
const CUT_TAIL = /[^\s\p{Script=Han}]*$/u;
