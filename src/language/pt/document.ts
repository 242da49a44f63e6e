// Portuguese, as far as documents of other languages hold it.

import { listed } from "../../text/index.js";
import type { DocumentWords } from "../document-words.js";

export const document: Partial<DocumentWords> = {
  ofMonth: ["de"],
  andWithinNames: ["e"],
  nameParticles: listed("da|dos|de|e"),
  looseParticles: ["das", "do"],
  smallWords: ["e"],
  translatorBefore: ["trad. de"],
  translatorHints: ["trad*"],
  publishingPlaces: ["Lisboa"],
  relatedHeadings: listed(`
    leia também|leia mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|mais lidas|mais lidos|você também pode gostar`),
  relatedOpenings: listed("leia também|leia mais|veja também|saiba mais"),
  readingTimeLabels: ["tempo de leitura"],
  minutes: listed("minuto|minutos"),
  captionLabels: listed("foto|fotos|imagem"),
};
