// What pages are put together from.
export { asset, assetAt } from "./assets.js";
export { DataTable } from "./data-table.js";
export { Figure } from "./figure.js";
export { findData } from "./find-form.js";
export { FollowForm } from "./follow-form.js";
export { langOf } from "./language.js";
export { PartyName } from "./party.js";
export { Shell } from "./shell.js";
export { drawnFor, isForSmall, showOf, tableFor } from "./show.js";
export { TakeAlong } from "./take-along.js";
export { TermLink, Terms } from "./terms.js";
