// The words of briefs, by language.
export { BRIEF_WORDS, type BriefWords, ENGLISH_BRIEF, type NoteWords } from "./brief-words.js";
