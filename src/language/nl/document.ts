// Dutch, as far as documents of other languages hold it.
import type { DocumentWords } from "../document-words.js";
import { words } from "../word-list.js";

export const document: Partial<DocumentWords> = {
  nameParticles: words("van|der|den|ter"),
  looseParticles: ["ten"],
  houseWords: ["& zoon", "uitgeverij"],
  publishingPlaces: ["Brussel", "Den Haag"],
};
