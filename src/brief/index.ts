// Facts and dossiers → words: pure renderers.
export { counted } from "./counts.js";
export { dateWords } from "./dates.js";
export { dossierMarkdown, dossierSections, dossierSummary, dossierTitle, type Section } from "./dossier-text.js";
export { headlineOf, nameOf } from "./headline.js";
export { amountWords, sumWords } from "./sums.js";
export { capitalised, listed, STATUS_WORDS, slugWords, TYPE_WORDS } from "./words.js";
