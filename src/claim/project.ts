import type { ClaimKind } from "./draft.js";

/**
 * project: something is built, run or rehabilitated in the target (host) with the source.
 * details: `name`; `kind` and `milestone` of vocabulary/project-kinds.ts.
 */
export const project: ClaimKind = {
  type: "project",
  cameo: () => null,
  find: () => [],
};
