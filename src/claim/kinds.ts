import { action } from "./action.js";
import { agreement } from "./agreement.js";
import { cooperation } from "./cooperation.js";
import type { ClaimKind } from "./draft.js";
import { finance } from "./finance.js";
import { meeting } from "./meeting.js";
import { membership } from "./membership.js";
import { partnership } from "./partnership.js";
import { position } from "./position.js";
import { project } from "./project.js";
import { statement } from "./statement.js";
import { trade } from "./trade.js";
import { visit } from "./visit.js";

/** How each claim type is found, in the order of vocabulary/claim-types.ts. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
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
];
