// Markdown: CommonMark with the tables and notes of GitHub, and front matter.
export { markdown } from "./markdown.js";
