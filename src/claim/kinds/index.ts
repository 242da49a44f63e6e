export { moneyStepIn } from "./finance.js";

import { CLAIM_TYPES, type ClaimType } from "../../vocabulary/index.js";
import { action } from "./action.js";
import { agreement } from "./agreement.js";
import { cooperation } from "./cooperation.js";
import { finance } from "./finance.js";
import type { Kind } from "./kind.js";
import { meeting } from "./meeting.js";
import { membership } from "./membership.js";
import { partnership } from "./partnership.js";
import { position } from "./position.js";
import { project } from "./project.js";
import { statement } from "./statement.js";
import { trade } from "./trade.js";
import { visit } from "./visit.js";

export { isRefusal } from "./accord.js";
export { isAhead, type Kind, type Quoted, type Said, type Words } from "./kind.js";
export { slugsIn } from "./worded.js";

/** What each claim type has of its own: a type that lacks its file does not compile. */
export const KINDS: Readonly<Record<ClaimType, Kind>> = {
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

/** Details of each type that are a choice, with what is offered to readers that are told what they may choose. */
export const CHOICES = Object.fromEntries(
  CLAIM_TYPES.map((type) => {
    const { choices, usual = [] } = KINDS[type];
    return [type, Object.fromEntries(Object.entries(choices).map(([key, may]) => [key, may ?? usual]))];
  }),
) as Readonly<Record<ClaimType, Readonly<Record<string, readonly string[]>>>>;
