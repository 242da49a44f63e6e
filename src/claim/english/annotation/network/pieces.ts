// Sentences too long to be parsed whole: where they are cut, and how the pieces become one tree again.
import { emptySentence, type ParsedSentence } from "./parsed-sentence.js";

/** Pieces of at most `longest` words, each ended by a punctuation mark if its second half has one. */
export function cutAtPunctuation(forms: readonly string[], longest: number): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let from = 0;
  while (forms.length - from > longest) {
    let to = from + longest;
    while (to > from + longest / 2 && !/^\p{P}+$/u.test(forms[to - 1]!)) to--;
    if (to === from + longest / 2) to = from + longest;
    pieces.push(forms.slice(from, to));
    from = to;
  }
  pieces.push(forms.slice(from));
  return pieces;
}

/** One sentence of its pieces: the roots of the later ones hang from the first one's root. */
export function joinPieces(pieces: readonly ParsedSentence[]): ParsedSentence {
  const whole = emptySentence(pieces.reduce((sum, piece) => sum + piece.heads.length, 0));
  const root = pieces[0]!.heads.indexOf(-1);
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.heads.length; i++) {
      const hangs = piece.heads[i]! < 0 && at > 0;
      whole.upos[at + i] = piece.upos[i]!;
      whole.xpos[at + i] = piece.xpos[i]!;
      whole.heads[at + i] = hangs ? root : piece.heads[i]! < 0 ? -1 : piece.heads[i]! + at;
      whole.relations[at + i] = hangs ? "parataxis" : piece.relations[i]!;
      whole.headProbabilities[at + i] = piece.headProbabilities[i]!;
      whole.relationProbabilities[at + i] = piece.relationProbabilities[i]!;
    }
    at += piece.heads.length;
  }
  return whole;
}
