// Claims against reference tables: what is out of date, what can't be, who is who.
export { check } from "./check.js";
export type { Finding } from "./finding.js";
export type { LevelSpell, MembershipSpell, ReferenceTables, Spell, Term } from "./record.js";
export { REFERENCE_TABLES } from "./tables.js";
export { type Dated, type Writing, writingOf } from "./writing.js";
