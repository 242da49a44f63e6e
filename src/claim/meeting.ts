import type { ClaimKind } from "./draft.js";

/**
 * meeting: parties meet, call, hold talks (mutual).
 * details: `kind` meeting · call · summit · talks; `participants` the ids of the persons named.
 */
export const meeting: ClaimKind = {
  type: "meeting",
  cameo: () => null,
  find: () => [],
};
