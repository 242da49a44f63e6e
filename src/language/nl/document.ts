// Dutch, as far as documents of other languages hold it.

import { listed } from "../../text/index.js";
import type { DocumentWords } from "../document-words.js";

export const document: Partial<DocumentWords> = {
  nameParticles: listed("van|der|den|ter"),
  looseParticles: ["ten"],
  houseWords: ["& zoon", "uitgeverij"],
  publishingPlaces: ["Brussel", "Den Haag"],
};
