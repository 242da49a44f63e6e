// Romanian, as far as documents of other languages hold it.
import type { DocumentWords } from "../documents/document-words.js";

export const document: Partial<DocumentWords> = {
  publishingPlaces: ["București"],
};
