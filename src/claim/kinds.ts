import { agreement } from "./agreement/index.js";
import { cooperation } from "./cooperation/index.js";
import type { ClaimKind } from "./draft.js";
import { finance } from "./finance/index.js";
import { meeting } from "./meeting/index.js";
import { membership } from "./membership/index.js";
import { partnership } from "./partnership/index.js";
import { position } from "./position/index.js";
import { trade } from "./trade/index.js";
import { visit } from "./visit/index.js";

/** The claim types that rules find beside the network, in the order of vocabulary/claim-types.ts: those whose rules earn their lines (docs/reading.md). */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  visit,
  meeting,
  agreement,
  partnership,
  position,
  membership,
  finance,
  trade,
  cooperation,
];
