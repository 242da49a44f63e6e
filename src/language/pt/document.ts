// Portuguese, as far as documents of other languages hold it.
import type { DocumentWords } from "../document-words.js";
import { words } from "../word-list.js";

export const document: Partial<DocumentWords> = {
  ofMonth: ["de"],
  andWithinNames: ["e"],
  nameParticles: words("da|dos|de|e"),
  looseParticles: ["das", "do"],
  smallWords: ["e"],
  translatorBefore: ["trad. de"],
  translatorHints: ["trad*"],
  publishingPlaces: ["Lisboa"],
};
