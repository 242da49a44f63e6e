/** Years of what is drawn, and facts that lie so far from it that the chart would be of empty years. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  /** Of those that are left out: "1942", "1905–1942". */
  readonly years: readonly string[];
}

/** Most of all facts that may be left out at one end, and years that they must at least be away. */
const SHARE = 0.03;
const AWAY = 10;

/**
 * The years that a chart should have, of facts by year: without a fact or a few, at most 3 in 100 at an end, that are farther from the others than the others
 * are from one another. Null without facts.
 */
export function keptYears(facts: ReadonlyMap<number, number>): Kept | null {
  const told = [...facts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  if (told.length === 0) return null;
  const most = Math.max(1, Math.floor(told.reduce((sum, [, count]) => sum + count, 0) * SHARE));
  const before = outlying(told, most);
  const rest = told.slice(before);
  const after = outlying([...rest].reverse(), most);
  const kept = rest.slice(0, rest.length - after);
  const ends = [told.slice(0, before), rest.slice(rest.length - after)].filter((end) => end.length > 0);
  return {
    from: kept[0]![0],
    to: kept.at(-1)![0],
    left: ends.flat().reduce((sum, [, count]) => sum + count, 0),
    years: ends.map((end) => [...new Set([end[0]![0], end.at(-1)![0]])].join("–")),
  };
}

/** How many years at the beginning have no more facts than that together, short of all. */
function few(told: readonly (readonly [year: number, facts: number])[], most: number): number {
  let [sum, years] = [0, 0];
  for (const [, count] of told.slice(0, -1)) {
    sum += count;
    if (sum > most) break;
    years++;
  }
  return years;
}

/** How many years at the beginning are of outliers; the others' span is without those that may be some at the other end. */
function outlying(told: readonly (readonly [year: number, facts: number])[], most: number): number {
  const last = told[told.length - 1 - few([...told].reverse(), most)]![0];
  let [sum, found] = [0, 0];
  for (const [i, [year, count]] of told.slice(0, -1).entries()) {
    sum += count;
    if (sum > most) break;
    const [next] = told[i + 1]!;
    if (Math.abs(next - year) > Math.max(AWAY, Math.abs(last - next) + 1)) found = i + 1;
  }
  return found;
}
