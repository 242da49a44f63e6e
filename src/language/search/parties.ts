import { organisations } from "../en/organisations.js";
import { states } from "../en/states.js";
import type { NameTable } from "../language.js";

/** The names of states and organisations that queries are asked in. */
export const partyTables = (): Pick<NameTable, "states" | "organisations"> => ({
  states: states(),
  organisations: organisations(),
});
