// What models may ask for, in the order in which it is told.
import type { AnyTool } from "../tool.js";
import { addDocument } from "./add-document.js";
import { brief, briefOn } from "./brief.js";
import { changes } from "./changes.js";
import { checkDraft } from "./check-draft.js";
import { checkText } from "./check-text.js";
import { dossier, dossierOn } from "./dossier.js";
import { fact } from "./fact.js";
import { judge } from "./judge.js";
import { search } from "./search.js";

export { factInFull } from "./fact.js";
export { briefOn, dossierOn };
export const TOOLS: readonly AnyTool[] = [
  search,
  fact,
  dossier,
  brief,
  changes,
  checkDraft,
  checkText,
  judge,
  addDocument,
];
