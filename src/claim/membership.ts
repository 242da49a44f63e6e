import type { ClaimKind } from "./draft.js";

/**
 * membership: the source joins, leaves, applies to or is a member of an organisation, the target.
 * details: `organisation` its id; `standing` member · observer · partner · candidate · former.
 */
export const membership: ClaimKind = {
  type: "membership",
  cameo: () => null,
  find: () => [],
};
