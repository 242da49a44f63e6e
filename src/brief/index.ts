// Facts and dossiers → words: pure renderers.
export { dossierMarkdown, dossierSections, dossierSummary, dossierTitle, type Section } from "./dossier-text.js";
