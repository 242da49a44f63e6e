// Azerbaijani, as far as documents of other languages hold it.
import type { DocumentWords } from "../document-words.js";

export const document: Partial<DocumentWords> = {
  dotlessI: { own: "İıĞğŞşƏə", shared: "ÇçÖöÜü", foreign: "" },
};
