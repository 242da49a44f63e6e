import type { Draft } from "./draft.js";

/** Words of a name, at most; what is longer is a headline or a list. */
export const LONGEST = 14;

/** End of the unbroken run of words with capitals (and "&" between them) that begins at an atom. */
export function runEnd(draft: Draft, from: number, limit: number): number {
  let end = draft.wordEnd(from);
  let words = 1;
  while (end < limit && words < LONGEST) {
    const atom = draft.atoms[end]!;
    const inner = innerPossessive(draft, end, limit);
    if (inner > end) end = inner;
    else if (atom.text === "&" && end + 1 < limit && draft.isNameWord(end + 1)) end = draft.wordEnd(end + 1);
    else if (draft.isNameWord(end)) end = draft.wordEnd(end);
    else break;
    words++;
  }
  return end;
}

/** "People's" in "Lao People's Party": the possessive is part of the name. Returns the atom after the next word. */
function innerPossessive(draft: Draft, at: number, limit: number): number {
  if (!draft.compiled.sets.possessors.has(draft.atoms[at - 1]!.text) || !draft.isClitic(at)) return at;
  let next = at;
  while (next < limit && draft.isClitic(next)) next++;
  return next < limit && draft.isNameWord(next) ? draft.wordEnd(next) : at;
}
