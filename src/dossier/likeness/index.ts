// How each type weighs whether two claims are about one thing.
import type { ClaimType } from "../../vocabulary/index.js";
import type { Rule } from "../scale.js";
import type { Telling } from "../telling.js";
import { action } from "./action.js";
import { agreement } from "./agreement.js";
import { cooperation } from "./cooperation.js";
import { finance } from "./finance.js";
import { meeting } from "./meeting.js";
import { project } from "./project.js";
import { stand, statement } from "./statement.js";
import { trade } from "./trade.js";
import { visit } from "./visit.js";

/** Types whose claims are weighed in pairs. What stands for years (`standingOf`) is known by what it is alone. */
export const RULES: Readonly<Record<ClaimType, Rule>> = {
  visit,
  meeting,
  statement,
  agreement,
  partnership: statement,
  position: stand,
  membership: statement,
  finance,
  trade,
  project,
  cooperation,
  action,
};

/**
 * What stands for years is one thing for each thing it can be: a level of partnership, a standing in an organisation, a stand on a named issue.
 * Null for what must be weighed.
 */
export function standingOf({ type, details }: Telling): string | null {
  if (type === "partnership") return `level ${String(details.level)}`;
  if (type === "membership") return `standing ${String(details.standing)}`;
  if (type === "position" && details.issue !== undefined && details.issue !== "unnamed")
    return `stance ${String(details.stance)}`;
  return null;
}
