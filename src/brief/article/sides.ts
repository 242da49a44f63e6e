import { extentOf } from "../../text/index.js";
import type { Prose } from "../prose/index.js";
import { type Material, occurredOf } from "./material.js";
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
  /** The first day that the first paragraph told of; null before it, and where it told of none. */
  #led: number | null = null;

  /** How the next paragraph may begin: with its side, or with the word that it goes back; empty where it is on no one side, or another was on that. */
  opening(units: readonly Unit[], { sides, earlier }: Pick<Prose, "sides" | "earlier">): string {
    const days = units.flatMap(({ materials }) => extentOf(occurredOf(materials[0]!)) ?? []);
    const led = this.#led;
    const isBack =
      this.#paragraphs === 1 && led !== null && days.length > 0 && days.every(({ hi }) => hi !== null && hi < led);
    if (this.#paragraphs === 0) this.#led = days.reduce((led, { lo }) => least(led, lo), null as number | null);
    const side = this.#side(units, sides);
    return side === "" && isBack ? earlier : side;
  }

  #side(units: readonly Unit[], sides: Prose["sides"]): string {
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

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** Paragraphs that stand before one that names its side, at least. */
const LEAST: Readonly<Record<Side, number>> = { economy: 1, diplomacy: 2 };
