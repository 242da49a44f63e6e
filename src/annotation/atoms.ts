import type { Atom, WordToken } from "./atom.js";

const ATOM = /(\p{L}[\p{L}\p{M}]*)|(\d+(?:[.,]\d+)*)|[^\s]/gu;

/** Cuts words into atoms. Takes time linear in their length. */
export function atomsOf(tokens: readonly WordToken[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { form, span } = tokens[i]!;
    // Where normalisation changed the length of the word, its atoms can't be placed and take the span of the word.
    const placed = form.length === span.end - span.start;
    ATOM.lastIndex = 0;
    let first = true;
    for (let found = ATOM.exec(form); found; found = ATOM.exec(form)) {
      const text = found[0];
      const start = placed ? span.start + found.index : span.start;
      const stop = placed ? start + text.length : span.end;
      const kind = found[1] !== undefined ? "letters" : found[2] !== undefined ? "digits" : "mark";
      const glued = placed || first ? start === end : true;
      atoms.push({
        text,
        lower: kind === "letters" ? text.toLowerCase() : text,
        kind,
        start,
        end: stop,
        glued,
        token: i,
      });
      end = stop;
      first = false;
    }
  }
  return atoms;
}

/** The atoms of a phrase in a rule, and of each whether it stands right behind the one before it. */
export function phraseAtoms(phrase: string): { text: string; glued: boolean }[] {
  let end = -1;
  return [...phrase.matchAll(ATOM)].map((found) => {
    const glued = found.index === end;
    end = found.index + found[0].length;
    return { text: found[0], glued };
  });
}
