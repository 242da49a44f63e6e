// PDF documents: from words at positions on pages to paragraphs in reading order.
export { PdfFault } from "./open.js";
export { pagePicture } from "./page-picture.js";
export { pdf } from "./pdf.js";
