// A claim on a page: its card, its words, and what is judged of it in place.
export { ClaimCard, detailValue, RULINGS } from "./card.js";
export { atClaim, type Desk, type DeskQuery, deskOf, formFor, Hidden, JudgeForms } from "./desk.js";
export { fieldName } from "./fields.js";
export { GoneCard } from "./gone.js";
export { JUDGE, judgeAction } from "./judge-action.js";
export { KeysHelp } from "./keys.js";
export { callingIn, NamedActors } from "./named.js";
export { Outcome } from "./outcome.js";
export { ActorName, Parties, sayerOf } from "./parties.js";
export { PassageWords } from "./passage.js";
export { plain, sentenceOf } from "./said.js";
export { sumNamed } from "./sum-named.js";
export { claimsTable } from "./table.js";
