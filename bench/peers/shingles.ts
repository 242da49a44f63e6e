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

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - WORDS + 1); i++) {
    const key = words.slice(i, i + WORDS).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
