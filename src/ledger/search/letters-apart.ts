/**
 * Letters to add, take away, change, or swap with their neighbour, to make one word of the other (optimal string alignment); `limit` stands for as many or
 * more. Takes time in proportion to both lengths.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  let [before, row]: [readonly number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped));
    }
    if (Math.min(...next) >= limit && Math.min(...row) >= limit) return limit;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length]!, limit);
}
