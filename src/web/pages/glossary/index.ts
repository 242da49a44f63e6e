export { glossaryPage } from "./glossary.js";
