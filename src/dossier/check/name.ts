/**
 * Whether a text names a person otherwise than the table does, so that who searches for one would miss the other: no word of the name is written as
 * in the table, but two or more nearly so. "Tajik President Imamali Rahman" for Emomali Rahmon; not "President Zelensky", one letter short, nor "the
 * Tajik president", which has no name at all.
 */
export function spelledOtherwise(text: string, name: string): boolean {
  const written = words(text);
  const known = words(name);
  if (known.some((word) => word.length >= SHORTEST && written.includes(word))) return false;
  return known.filter((word) => written.some((other) => nearly(word, other))).length >= 2;
}

/** Whether a word of a name is written otherwise, or not at all: marks above letters do not count, nor do further words. */
export function differs(text: string, name: string): boolean {
  const written = words(text);
  return words(name).some((word) => !written.includes(word));
}

/** Two letters of five may differ in a word that is still the same name, if another word does too. Short words differ by chance. */
const SHORTEST = 4;

function nearly(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  return length >= SHORTEST && distance(one, other) <= length / 2.5;
}

/** Letters to put in, leave out or change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

function words(name: string): string[] {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0);
}
