import { actingOrganisation } from "./organisations.js";

/** What sort of publisher it is; see the table of known publishers for where the lines are drawn. */
export const PUBLISHER_KINDS = [
  "official",
  "state-media",
  "intergovernmental",
  "wire",
  "press",
  "academic",
  "company",
  "other",
  "unknown",
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** What a publisher is, and how that is known. */
export interface PublisherClass {
  readonly kind: PublisherKind;
  /** Alpha-3 of the state, or "org:…", that it is of; null where it is of none, or that is not known. */
  readonly of: string | null;
  /** Who says so: a person who decided it, the table by a name or a host, a rule for hosts or names of offices; null where nothing is known. */
  readonly by: "decision" | "name" | "host" | "rule" | null;
}

/** How close a publisher stands to what it tells, the closest first: official of a party to it, official of another state, and so on. It is no measure of truth. */
export const CLOSENESS = [
  "party",
  "official",
  "intergovernmental",
  "wire",
  "press",
  "academic",
  "company",
  "other",
  "unknown",
] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** Kinds whose words are those of the state or organisation that they are of. */
const VOICES: ReadonlySet<PublisherKind> = new Set(["official", "state-media", "intergovernmental"]);

/**
 * How close a publisher is to what is told of some parties.
 * @param parties their ids, and of persons and firms also the states that they stand for.
 */
export function closenessOf({ kind, of }: Pick<PublisherClass, "kind" | "of">, parties: readonly string[]): Closeness {
  // What the European Commission says, the European Union says.
  const speaks = of === null || !VOICES.has(kind) ? null : actingOrganisation(of);
  if (speaks !== null && parties.some((party) => actingOrganisation(party) === speaks)) return "party";
  return kind === "state-media" ? "official" : kind;
}
