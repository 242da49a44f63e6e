// Versions of the tables, oldest first: the version of a ledger is the number of steps it has taken.
import { actors } from "./actors.js";
import { arrival } from "./arrival.js";
import { certainty } from "./certainty.js";
import { departure } from "./departure.js";
import { derivations } from "./derivations.js";
import { discord } from "./discord.js";
import { first } from "./first.js";
import { holders } from "./holders.js";
import type { Migration } from "./migration.js";
import { originals } from "./originals.js";
import { parts } from "./parts.js";
import { passages } from "./passages.js";
import { provenance } from "./provenance.js";
import { publication } from "./publication.js";
import { remarks } from "./remarks.js";
import { removal } from "./removal.js";
import { searches } from "./searches.js";
import { snapshots } from "./snapshots.js";
import { summaries } from "./summaries.js";
import { sums } from "./sums.js";
import { translations } from "./translations.js";
import { types } from "./types.js";
import { waiting } from "./waiting.js";
import { watchers } from "./watchers.js";
import { watching } from "./watching.js";
import { webhooks } from "./webhooks.js";

export type { Migration } from "./migration.js";

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
  removal,
  provenance,
  translations,
  actors,
  remarks,
  searches,
  snapshots,
  watching,
  webhooks,
  watchers,
  originals,
  types,
  certainty,
];
