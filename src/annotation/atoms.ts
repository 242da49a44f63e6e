import type { Atom, View, WordToken } from "./rule.js";

const ATOM = /(\p{L}[\p{L}\p{M}]*)|(\d+(?:[.,]\d+)*)|[^\s]/gu;

const seen = new WeakMap<readonly WordToken[], View>();

/** Cuts the words of a sentence into atoms, once for the same array. Takes time linear in their length. */
export function view(tokens: readonly WordToken[]): View {
  const before = seen.get(tokens);
  if (before) return before;
  const made = cut(tokens);
  seen.set(tokens, made);
  return made;
}

function cut(tokens: readonly WordToken[]): View {
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
  return { atoms, tokens };
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
