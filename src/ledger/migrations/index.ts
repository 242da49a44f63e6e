// Versions of the tables, oldest first: the version of a ledger is the number of steps it has taken.
import { arrival } from "./arrival.js";
import { departure } from "./departure.js";
import { derivations } from "./derivations.js";
import { discord } from "./discord.js";
import { first } from "./first.js";
import { holders } from "./holders.js";
import type { Migration } from "./migration.js";
import { parts } from "./parts.js";
import { passages } from "./passages.js";
import { provenance } from "./provenance.js";
import { publication } from "./publication.js";
import { summaries } from "./summaries.js";
import { sums } from "./sums.js";
import { waiting } from "./waiting.js";

export type { Migration } from "./migration.js";

/** 13 is that of another part, which comes with it: a version is the number of steps, so its place is held. */
const held: Migration = { async up() {} };

export const MIGRATIONS: readonly Migration[] = [
  first,
  parts,
  sums,
  discord,
  summaries,
  arrival,
  publication,
  departure,
  waiting,
  passages,
  derivations,
  holders,
  held,
  provenance,
];
