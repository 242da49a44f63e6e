import type { ClaimKind } from "./draft.js";

/**
 * statement: an official of the source says something about or to the target that no other type holds.
 * details: `act` one of vocabulary/acts.ts SPEECH_ACTS.
 */
export const statement: ClaimKind = {
  type: "statement",
  cameo: () => null,
  find: () => [],
};
