import type { SureCount } from "../../ledger/index.js";
import { THEMES, type Theme, themeOf } from "../theme.js";

/** A theme of a dossier with what it weighs beside the others. */
export interface ThemeWeight {
  readonly theme: Theme;
  /** Facts, and those of them that are certain and not denied. */
  readonly facts: number;
  readonly certain: number;
  readonly weight: number;
}

/** How much a fact of a theme matters in relations of states, beside one of another. A choice, not a measurement. */
const MATTERS: Readonly<Record<Theme, number>> = {
  conflict: 3,
  level: 3,
  agreements: 2,
  money: 2,
  meetings: 1.5,
  projects: 1.5,
  positions: 1.25,
  trade: 1.25,
  cooperation: 1,
  acts: 1,
  memberships: 0.75,
  statements: 0.75,
};
/** Years after which a fact counts half beside one of the latest year. */
const HALF_LIFE = 5;
/** What a fact that no date is known of counts, and one that is not certain. */
const UNDATED = 0.5;
const UNCERTAIN = 0.05;

/**
 * The themes that facts tell of, the heaviest first. The weight grows with the logarithm of the facts, so that a theme of a few weighty ones stands before one of
 * many slight ones; certain and recent facts count most, by the latest year that any certain fact is about and not by the clock.
 */
export function themesByWeight(counts: readonly SureCount[]): ThemeWeight[] {
  const years = counts.flatMap(({ year, certain }) => (year !== null && certain > 0 ? [year] : []));
  const latest = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const age = (year: number | null) =>
    year === null ? UNDATED : 0.5 ** (Math.max(0, latest === Number.NEGATIVE_INFINITY ? 0 : latest - year) / HALF_LIFE);
  const sums = new Map<Theme, { facts: number; certain: number; mass: number }>();
  for (const { type, act, year, facts, denied, certain } of counts) {
    const theme = themeOf(type, act);
    const sum = sums.get(theme) ?? { facts: 0, certain: 0, mass: 0 };
    const mass = (certain + UNCERTAIN * (facts - denied - certain)) * age(year);
    sums.set(theme, { facts: sum.facts + facts, certain: sum.certain + certain, mass: sum.mass + mass });
  }
  return THEMES.flatMap((theme): ThemeWeight[] => {
    const sum = sums.get(theme);
    if (sum === undefined) return [];
    return [{ theme, facts: sum.facts, certain: sum.certain, weight: MATTERS[theme] * Math.log2(1 + sum.mass) }];
  }).sort((a, b) => b.weight - a.weight);
}
