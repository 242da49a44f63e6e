// Names that people type → states, organisations, people, firms and places, in any script and spelling.
export { NameIndex, type NameSources } from "./name-index.js";
export type { Named, NamedKind, Spelling, Suggestion } from "./named.js";
export { endingsOf, type Romanisation, romanisationOf } from "./spelling.js";
