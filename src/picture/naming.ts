import type { ClaimPlace } from "../claim/index.js";
import type { Drawing } from "./drawing.js";

/** What only a caller can name, in the language of the picture. */
export interface Names {
  /** A state or organisation by its id. */
  party(id: string): string;
  /** A town, a region or a sea. */
  place(place: Pick<ClaimPlace, "name" | "country">): string;
  /** A fact, in a few words. */
  fact(id: string): string;
  /** A level of relations or a field of cooperation by its slug. */
  level(slug: string): string;
  field(slug: string): string;
}

/** How a picture with words is wanted: those of the picture itself (ENGLISH has them) and the names that it needs. */
export interface Telling<Words, Named extends keyof Names = never> extends Drawing {
  readonly words: Words;
  readonly names: Pick<Names, Named>;
  /** The address of the same page with another window of time; EDTF years or months. "?from=…&to=…" where nothing is said. */
  readonly windowHref?: (from: string, to: string) => string;
}
