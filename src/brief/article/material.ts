import type { Claim } from "../../claim/index.js";
import type { CitedDocument } from "../../dossier/index.js";
import type { Fact } from "../../ledger/index.js";

/** A fact with the claims that tell it and the documents that carry these: what articles are written from, and what sentences are held against. */
export interface Material {
  readonly fact: Fact;
  readonly claims: readonly Claim[];
  /** Those published first first. */
  readonly documents: readonly CitedDocument[];
}

/** Somebody whose word a fact is: the speaker of all its claims. Null where a document says it itself. */
export function speakerOf({ claims }: Material): NonNullable<Claim["attribution"]>["speaker"] | null {
  const [first] = claims;
  if (first === undefined || claims.some(({ attribution }) => attribution === null)) return null;
  const speaker = first.attribution!.speaker;
  return claims.every(({ attribution }) => attribution!.speaker.id === speaker.id) ? speaker : null;
}

/** EDTF: when a fact was, and when it was first told. */
export const whenOf = ({ fact }: Material): string | null => fact.when[0]?.value ?? null;
export const reportedOf = ({ fact, documents }: Material): string | null =>
  fact.first.published ?? documents.find(({ date }) => date !== null)?.date ?? null;

/** A detail of which a text is known: the best supported value. */
export function detailOf({ fact }: Pick<Material, "fact">, field: string): string | null {
  const value = fact.details[field]?.[0]?.value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The values of a detail that is a list. */
export function detailsOf({ fact }: Pick<Material, "fact">, field: string): string[] {
  const value = fact.details[field]?.[0]?.value;
  return (Array.isArray(value) ? value : value == null ? [] : [value]).filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
}
