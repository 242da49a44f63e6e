// HTML pages: what an article says, without the page around it.
export { html, readPage } from "./html.js";
