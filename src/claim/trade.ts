import type { ClaimKind } from "./draft.js";

/**
 * trade: goods or services move from source to target, or trade between them changes (then mutual).
 * details: `goods` a list of words; `trend` rising · falling · diversifying · steady; `period` EDTF.
 */
export const trade: ClaimKind = {
  type: "trade",
  cameo: () => null,
  find: () => [],
};
