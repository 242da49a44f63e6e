/**
 * Whether a text names a person otherwise than the table does: a word of the name is not there, but one that is nearly it. "Tajik President Imamali
 * Rahman" for Emomali Rahmon; not "the Tajik president", which has no name at all, and not "President Xi", which has a part of one.
 */
export function spelledOtherwise(text: string, name: string): boolean {
  const written = words(text);
  return words(name).some((word) => !written.includes(word) && written.some((other) => nearly(word, other)));
}

/** So many letters may differ in a word of so many that is still the same name: one in three. Short words differ by chance. */
const SHORTEST = 5;

function nearly(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  return length >= SHORTEST && one[0] === other[0] && distance(one, other) <= length / 3;
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
