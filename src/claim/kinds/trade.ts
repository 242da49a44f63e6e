import { isAhead, isOff, type Kind } from "./kind.js";

/**
 * trade: goods or services move from source to target, or trade between them changes (then mutual).
 * details: `goods` a list of words; `trend` rising · falling · diversifying · steady; `period` EDTF.
 */
export const trade: Kind = {
  type: "trade",
  choices: { trend: ["rising", "falling", "steady", "diversifying"] },
  cameo: ({ status }) => (isOff(status) ? "163" : isAhead(status) || status === "agreed" ? "0311" : "061"),
};
