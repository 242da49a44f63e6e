// Vietnamese, as far as documents of other languages hold it.

import { listed } from "../../text/index.js";
import type { DocumentWords } from "../document-words.js";

export const document: Partial<DocumentWords> = {
  familyNamesFirst: listed("Nguyen|Tran|Pham"),
};
