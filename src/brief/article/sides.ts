import type { Prose } from "../prose/index.js";
import type { Material } from "./material.js";
import type { Unit } from "./plan.js";

type Side = keyof Prose["sides"];
type Type = Material["fact"]["type"];

/** Types of facts that are of one side of relations. */
const TYPES: Readonly<Record<Side, ReadonlySet<Type>>> = {
  economy: new Set<Type>(["finance", "trade", "project"]),
  diplomacy: new Set<Type>(["visit", "meeting", "statement", "agreement", "partnership", "position", "membership"]),
};

/** Which side of relations the paragraphs of a text are on: the first of each may name it, where others stand before it. */
export class Sides {
  #paragraphs = 0;
  readonly #told = new Set<Side>();

  /** How the next paragraph may begin: with its side, where others stand before it; empty where it is on no one side, or another was on that. */
  opening(units: readonly Unit[], { sides }: Pick<Prose, "sides">): string {
    const types = new Set(units.flatMap(({ materials }) => materials.map(({ fact }) => fact.type)));
    if (types.size === 0) return "";
    const before = this.#paragraphs++;
    const side = (Object.keys(TYPES) as Side[]).find((one) => [...types].every((type) => TYPES[one].has(type)));
    // Relations need no name where a text begins.
    if (side === undefined || before < LEAST[side] || this.#told.has(side)) return "";
    this.#told.add(side);
    return sides[side];
  }
}

/** Paragraphs that stand before one that names its side, at least. */
const LEAST: Readonly<Record<Side, number>> = { economy: 1, diplomacy: 2 };
