import { joinClauses } from "./clause-repairs.js";
import { leaveGardenPath } from "./garden-paths.js";
import type { Grammar } from "./grammar.js";
import type { ParsedSentence } from "./network/index.js";
import { hangPrices } from "./prices.js";
import { LONGEST, repair } from "./repairs.js";

/** A parsed sentence with all that is mended in it; as the network gave it where it is no sentence, or where mending would leave no tree. */
export function mended(
  parsed: ParsedSentence,
  forms: readonly { readonly form: string }[],
  grammar: Grammar,
): ParsedSentence {
  if (parsed.upos.length > LONGEST) return parsed;
  const { upos, xpos, heads, relations } = parsed;
  const copy = { ...parsed, upos: [...upos], xpos: [...xpos], heads: heads.slice(), relations: [...relations] };
  hangPrices(copy, forms, grammar.priceWords);
  leaveGardenPath(copy, forms, grammar.headlineVerbs);
  joinClauses(copy, forms, grammar);
  repair(copy);
  return isTree(copy.heads) ? copy : parsed;
}

/** Whether every token reaches the root. */
function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start++)
    for (let at = start; at >= 0 && seen[at] !== start + 1; at = heads[at]!) {
      if (seen[at] !== 0) break;
      seen[at] = start + 1;
      if (heads[at]! >= 0 && seen[heads[at]!] === start + 1) return false;
    }
  return true;
}
