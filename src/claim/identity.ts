import { createHash } from "node:crypto";
import type { Actor, Claim } from "./claim.js";

/** Same document, same span, same meaning: same id. */
export function identity(hash: string, claim: Omit<Claim, "id">): string {
  const ids = (actors: readonly Actor[]) => actors.map((actor) => actor.id).join("+");
  const meaning = [
    hash,
    claim.type,
    ids(claim.source),
    ids(claim.target),
    claim.evidence.start,
    claim.evidence.end,
    claim.status,
    claim.amount ? `${claim.amount.value} ${claim.amount.currency}` : "",
    claim.when?.edtf ?? "",
    claim.where?.name ?? "",
    JSON.stringify(claim.details),
  ];
  return `c_${createHash("sha256").update(meaning.join("\n")).digest("hex").slice(0, 16)}`;
}
