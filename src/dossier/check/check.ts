import type { Finding } from "./finding.js";
import { checkMembership } from "./membership.js";
import { checkOffices } from "./office.js";
import { checkPartnership } from "./partnership.js";
import type { ReferenceTables } from "./record.js";
import type { Dated } from "./writing.js";

/**
 * Holds claims against the reference tables: memberships and accessions, offices and names, levels of partnership. The findings are in the order of
 * the claims; the same thing said of the same document is told once. No finding is made of what was true at its own date.
 */
export function check(claims: readonly Dated[], tables: ReferenceTables): Finding[] {
  const told = new Set<string>();
  return claims
    .flatMap((dated) => [
      ...checkMembership(dated, tables),
      ...checkOffices(dated, tables),
      ...checkPartnership(dated, tables),
    ])
    .filter(({ document, kind, holds }) => {
      const key = `${document} ${kind} ${holds}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}
