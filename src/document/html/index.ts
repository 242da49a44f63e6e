// HTML pages: what an article says, without the page around it.
export { dayInAddress, webAddress } from "./address.js";
export { referenceReader } from "./character-references.js";
export { html, readPage } from "./html.js";
export { withoutQuotedMail } from "./quoted-mail.js";
