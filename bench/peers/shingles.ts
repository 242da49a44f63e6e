/** Stretches of so many words, as the sets count them. */
const WORDS = 4;

/** Shares of the stretches of words of two texts that both have, that only the second has, and that only the first has; together 1. */
export function shared(wanted: string, given: string): { right: number; wrong: number; missed: number } {
  const [one, other] = [shingles(wanted), shingles(given)];
  let [right, wrong, missed] = [0, 0, 0];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(key) ?? 0, other.get(key) ?? 0];
    right += Math.min(a, b);
    wrong += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const sum = right + wrong + missed || 1;
  return { right: right / sum, wrong: wrong / sum, missed: missed / sum };
}

/** The words of a text, as the sets part them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each of some words, or stretches of words, comes. */
export function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const stretches = words.slice(0, Math.max(1, words.length - WORDS + 1));
  return counted(stretches.map((_, i) => words.slice(i, i + WORDS).join(" ")));
}
