// PDF documents: from words at positions on pages to paragraphs in reading order.
export { pdf } from "./pdf.js";
