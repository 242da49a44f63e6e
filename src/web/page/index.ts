// What a page is, in all its forms.
export { type Action, type Sent, wordsOf } from "./action.js";
export { type Arranged, arrangementIn, arrangementWords } from "./arrangement.js";
export { type Address, addressOf, FILE_KINDS, type FileKind, type Form, pathOf } from "./form.js";
export { tongueKnowing } from "./knowing.js";
export { links, withQuery } from "./links.js";
export { Missing, Moved, Unclear } from "./outcome.js";
export { type AnyPage, type Drawn, type Files, type Page, page, type Show } from "./page.js";
export { Shown } from "./shown.js";
export { type Asked, askedOf, type Visit } from "./visit.js";
