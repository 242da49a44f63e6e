// What one does to another, by act, in the languages of articles.
export { chineseActs } from "./chinese.js";
export { englishActs } from "./english.js";
export { russianActs } from "./russian.js";
export { turkishActs } from "./turkish.js";
