// Italian, as far as documents of other languages hold it.
import type { DocumentWords } from "../document-words.js";
import { words } from "../word-list.js";

export const document: Partial<DocumentWords> = {
  noDate: ["s.d.", "s. d."],
  andWithinNames: ["e"],
  nameParticles: words("del|della|di|da|e"),
  looseParticles: ["dei"],
  attachedArticles: ["d"],
  houseWords: ["edizioni"],
  smallWords: ["e"],
  ibid: ["ivi"],
  noteWords: ["nota"],
  citeSignals: ["cfr."],
  volume: ["tomo"],
  outletWords: words("corriere|giornale"),
  publishingPlaces: words("Ginevra|Londra|Roma|Milano|Torino|Firenze|Venezia|Napoli"),
};
