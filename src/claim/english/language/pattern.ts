// How rules are written down: small constructors that give the parts of a pattern their types. Data only; the engine that
// runs them is annotation/rules.ts.
import type { Atom, Item, Rule, View } from "../annotation/index.js";

/** An item of a pattern together with the type of its value. */
export interface Part<T> {
  readonly item: Item;
  /** Never there: it carries the type. */
  readonly type?: T;
}

/** The name of a kind of values, with their type. */
export interface Dimension<T> {
  readonly name: string;
  /** Never there: it carries the type. */
  readonly type?: T;
}

/** A dimension of that name. */
export function dimension<T>(name: string): Dimension<T> {
  return { name };
}

/** One of these words or phrases (parted by `|`, lower case, any case matches); its value is the phrase itself. */
export function words(phrases: string): Part<string> {
  return { item: { kind: "words", entries: new Map(phrases.split("|").map((phrase) => [phrase, phrase])) } };
}

/** One of these words or phrases in this very case, with the value it stands for. */
export function exactly<T>(entries: ReadonlyMap<string, T>): Part<T> {
  return { item: { kind: "words", entries, exact: true } };
}

/** One of these words or phrases (lower case, any case matches), with the value it stands for. */
export function lexicon<T>(entries: Readonly<Record<string, T>> | ReadonlyMap<string, T>): Part<T> {
  const map = entries instanceof Map ? (entries as ReadonlyMap<string, T>) : new Map(Object.entries(entries));
  return { item: { kind: "words", entries: map } };
}

/** One atom that the function can read. */
export function atom<T>(of: Atom["kind"], read: (atom: Atom, view: View, at: number) => T | undefined): Part<T> {
  return { item: { kind: "atom", of, read } };
}

/** A value of a dimension. */
export function a<T>(kind: Dimension<T>, where?: (value: T) => boolean): Part<T> {
  const test = where as ((value: unknown) => boolean) | undefined;
  return { item: { kind: "dimension", dimension: kind.name, ...(test ? { where: test } : {}) } };
}

/** The item where it is there; never the first of a pattern. */
export function maybe<T>(part: Part<T>): Part<T | undefined> {
  return { item: { ...part.item, optional: true } };
}

/** The item without white space before it. */
export function glued<T>(part: Part<T>): Part<T> {
  return { item: { ...part.item, glued: true } };
}

type Values<P extends readonly Part<unknown>[]> = { -readonly [K in keyof P]: P[K] extends Part<infer T> ? T : never };

/** The writer of rules for a dimension; their `produce` sees the items' values with their types. */
export function rulesFor<V>(into: Dimension<V>) {
  return <const P extends readonly Part<unknown>[]>(
    name: string,
    pattern: P,
    produce: (...values: Values<P>) => V | null,
    guard?: Rule["guard"],
  ): Rule => ({
    name,
    dimension: into.name,
    pattern: pattern.map((part) => part.item),
    produce: (values) => produce(...(values as Values<P>)),
    ...(guard ? { guard } : {}),
  });
}
