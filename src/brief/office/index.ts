// Dossiers as files of word processors and spreadsheets.
export { dossierXlsx } from "./excel.js";
export { xmlText } from "./package.js";
export { briefDocx } from "./word.js";
