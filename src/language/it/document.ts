// Italian, as far as documents of other languages hold it.

import { listed } from "../../text/index.js";
import type { DocumentWords } from "../document-words.js";

export const document: Partial<DocumentWords> = {
  noDate: ["s.d.", "s. d."],
  andWithinNames: ["e"],
  nameParticles: listed("del|della|di|da|e"),
  looseParticles: ["dei"],
  attachedArticles: ["d"],
  houseWords: ["edizioni"],
  smallWords: ["e"],
  ibid: ["ivi"],
  noteWords: ["nota"],
  citeSignals: ["cfr."],
  volume: ["tomo"],
  outletWords: listed("corriere|giornale"),
  publishingPlaces: listed("Ginevra|Londra|Roma|Milano|Torino|Firenze|Venezia|Napoli"),
  relatedHeadings: listed(`
    leggi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|articoli correlati|notizie correlate|i più letti`),
  relatedOpenings: listed("leggi anche|vedi anche"),
  captionLabels: listed("foto|immagine"),
  captionCredits: ["di"],
};
