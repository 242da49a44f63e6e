import type { ClaimKind } from "./draft.js";

/**
 * cooperation: parties cooperate, or intend to, in a field (mutual unless one side seeks it).
 * details: `fields` of vocabulary/fields.ts; `frameworks` ids of organisations; `trend` rising · falling · steady.
 */
export const cooperation: ClaimKind = {
  type: "cooperation",
  cameo: () => null,
  find: () => [],
};
