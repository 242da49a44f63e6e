// What documents say in each language: titles of notes, months, labels of dates and authors. document/ asks for the words of a concept in all of them.
export type { ArchiveForm, DocumentWords, HeaderField, Phrases, Words } from "../document-words.js";
export { OTHER_BYLINES, OTHER_DATE_CLASSES, OTHER_MODIFIED, OTHER_PUBLISHED, OTHER_ROLES } from "./other-labels.js";
export { DAY_FIRST, MONTH_FIRST, OTHER_MONTHS, OTHER_OF_MONTH, OTHER_ORDINALS } from "./other-months.js";
export { CYRILLIC_LETTERS, RECOGNITION, type Recognition } from "./recognition.js";
export {
  alternation,
  anyOf,
  bounded,
  DOCUMENT_LANGUAGES,
  eitherCase,
  inEitherCase,
  type PhraseField,
  phrasesOf,
  valuesOf,
  type WordField,
  wholeWord,
  wordsOf,
} from "./union.js";
