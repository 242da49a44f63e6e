import type { Party } from "../party.js";

/** What a construction tells of giver and receiver; `both` are parties to a deal whose direction it leaves open. */
export interface Told {
  readonly givers: readonly Party[];
  readonly receivers: readonly Party[];
  readonly both: readonly Party[];
}
