// What the network sees of a word: nine strings, each looked up in a table of its own.

/** Names of the features in the order in which `features` gives them. */
export const FEATURES = [
  "word",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix1",
  "prefix2",
  "prefix3",
  "shape",
] as const;

const SHAPE_LENGTH = 8;

/**
 * The features of a word form: the word in lower case, its last one to four and first one to three letters, and its shape.
 * Curly quotes count as straight ones.
 */
export function features(form: string): string[] {
  const straight = form.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
  const letters = [...straight.toLowerCase()];
  const last = (count: number) => letters.slice(-count).join("");
  const first = (count: number) => letters.slice(0, count).join("");
  return [letters.join(""), last(1), last(2), last(3), last(4), first(1), first(2), first(3), shape(straight)];
}

/** "Xx" for Kazakhstan, "XX" for UN, "dd,dd" for 1,250: classes of letters, a run cut to two, eight signs at most. */
export function shape(form: string): string {
  let shape = "";
  let previous = "";
  let run = 0;
  for (const letter of form) {
    const kind = letterClass(letter);
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) shape += kind;
    if (shape.length >= SHAPE_LENGTH) break;
  }
  return shape;
}

function letterClass(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return "X";
  if (/\p{L}/u.test(letter)) return "x";
  if (/\p{Nd}/u.test(letter)) return "d";
  return letter;
}
