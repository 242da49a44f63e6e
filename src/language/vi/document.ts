// Vietnamese, as far as documents of other languages hold it.
import type { DocumentWords } from "../document-words.js";
import { words } from "../word-list.js";

export const document: Partial<DocumentWords> = {
  familyNamesFirst: words("Nguyen|Tran|Pham"),
};
