// Documents of word processors: Word and OpenDocument, each a zip archive of XML parts.
export { docx } from "./docx.js";
export { odt } from "./odt.js";
