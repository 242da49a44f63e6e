// What two reviewers of a ledger said, held against one another.
import type { Ledger } from "../ledger/index.js";

/** How far two reviewers agree on what they judged of a ledger. */
export async function agreement(ledger: Ledger, reviewers: readonly [string, string]) {
  const { agreementOf } = await import("../dossier/index.js");
  const judgements = await ledger.judgements();
  const claims = await ledger.claims([...new Set(judgements.flatMap(({ claims }) => claims))]);
  return agreementOf(judgements, new Map(claims.map(({ claim }) => [claim.id, claim.type])), reviewers);
}

/** The claims that two reviewers both judged, word beside word, with who has judged at all. */
export async function judgedByBoth(ledger: Ledger, reviewers: readonly [string, string] | null) {
  const { agreementOf, sideBySide } = await import("../dossier/index.js");
  const judgements = await ledger.judgements();
  const rows = reviewers === null ? [] : sideBySide(judgements, reviewers);
  const claims = await ledger.claims(rows.map(({ claim }) => claim));
  const types = new Map(claims.map(({ claim }) => [claim.id, claim.type]));
  return {
    reviewers: [...new Set(judgements.map(({ reviewer }) => reviewer))].sort(),
    rows,
    claims: new Map(claims.map((one) => [one.claim.id, one])),
    agreement: reviewers === null ? null : agreementOf(judgements, types, reviewers),
  };
}
