import { LEVEL_MODIFIERS, type Level, type LevelModifier } from "../../vocabulary/index.js";

/** What has a name of its own: the levels of the list, and two that texts name beside them. */
type Named = Level | "cooperative-partnership" | "friendly-partnership";

/**
 * Levels of relations by slug: those that have a name of their own, and all that are made of modifiers ("special-strategic-partnership").
 * @param composed a level of the words of its modifiers
 */
export function levelsOf(
  named: Readonly<Record<Named, string>>,
  modifiers: Readonly<Record<LevelModifier, string>>,
  composed: (modifiers: readonly string[]) => string,
): Readonly<Record<string, string>> {
  const sets: LevelModifier[][] = [[]];
  for (const modifier of LEVEL_MODIFIERS) sets.push(...sets.map((before) => [...before, modifier]));
  const made = sets.map((set) => [[...set, "partnership"].join("-"), composed(set.map((one) => modifiers[one]))]);
  return { ...Object.fromEntries(made), ...named };
}
