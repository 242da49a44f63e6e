import type { ClaimKind } from "./draft.js";

/**
 * action: a material act that is none of the other types.
 * details: `act` one of vocabulary/acts.ts MATERIAL_ACTS.
 */
export const action: ClaimKind = {
  type: "action",
  cameo: () => null,
  find: () => [],
};
