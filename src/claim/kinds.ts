import { CLAIM_TYPES, type ClaimType } from "../vocabulary/index.js";
import { action } from "./action/index.js";
import { agreement } from "./agreement/index.js";
import { cooperation } from "./cooperation/index.js";
import type { ClaimKind } from "./draft.js";
import { finance } from "./finance/index.js";
import { meeting } from "./meeting/index.js";
import { membership } from "./membership/index.js";
import { partnership } from "./partnership/index.js";
import { position } from "./position/index.js";
import { project } from "./project/index.js";
import { statement } from "./statement/index.js";
import { trade } from "./trade/index.js";
import { visit } from "./visit/index.js";

const BY_TYPE: Readonly<Record<ClaimType, ClaimKind>> = {
  visit,
  meeting,
  statement,
  agreement,
  partnership,
  position,
  membership,
  finance,
  trade,
  project,
  cooperation,
  action,
};

/** How each claim type is found, in the order of vocabulary/claim-types.ts. A type that lacks its row does not compile. */
export const CLAIM_KINDS: readonly ClaimKind[] = CLAIM_TYPES.map((type) => BY_TYPE[type]);
