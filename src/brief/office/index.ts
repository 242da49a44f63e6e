// Dossiers as files of word processors and spreadsheets.
export { dossierXlsx } from "./excel.js";
export { briefDocx } from "./word.js";
