// How spellings are compared: without marks on letters and without case.

const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ħ: "h",
};
const ASCII = /^[\x20-\x7e]*$/;
const known = new Map<string, string>();
/** The words of a language repeat; beyond this many different ones the memory is given back. */
const KEPT = 50_000;

/** Lower case, no marks, Latin letters with a stroke as plain ones: "Erdoğan" → "erdogan", "São" → "sao". */
export function fold(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = ASCII.test(word) ? word.toLowerCase() : foldMarks(word);
  if (known.size >= KEPT) known.clear();
  known.set(word, folded);
  return folded;
}

function foldMarks(word: string): string {
  // "İ" must become "i", not "i" with a dot above it: decompose before lowering.
  const bare = word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return bare.replace(/[^\x20-\x7e]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** A name as the tail of an id: "Kassym-Jomart Tokayev" → "kassym-jomart-tokayev", "Xi'an" → "xian". */
export function slug(name: string): string {
  return fold(name)
    .replace(/['.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

// Romanisations differ in few habits: y, j and i; k and q; doubled letters; kh, zh, dzh; v and w; ou and u.
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/(?:dzh|dj|j)/g, "j"],
  [/(?:kh|gh)/g, "h"],
  [/(?:iy|ii|ij|yy|yi|y|ey|ei|ie)/g, "i"],
  [/ou/g, "u"],
  [/[qc]k?/g, "k"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/o/g, "a"],
  [/(\p{L})\1+/gu, "$1"],
];

/** A word with the habits of romanisation evened out: "Rahman", "Rahmon" and "Rakhmon" are one. For comparing names only. */
export function foldRomanised(word: string): string {
  let even = fold(word);
  for (const [habit, letter] of HABITS) even = even.replace(habit, letter);
  return even;
}
