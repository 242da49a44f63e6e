import { message } from "../../../words/index.js";

/** What a ledger holds. */
export const holdings = {
  ledger: "ledger",
  size: "size",
  megabytes: message("{n} MB", "n"),
  documents: "documents",
  documentsHeld: message("{n, number} ({strains, number} excluding copies and translations)", "n", "strains"),
  readBy: message("{n, number} read by {producer}", "n", "producer"),
  claims: "claims",
  claimsHeld: message(
    "{n, number}{retired, plural, =0 {} other {, plus # no longer found by later readings}}",
    "n",
    "retired",
  ),
  ofType: message("{n, number} {type}", "n", "type"),
  facts: "facts",
  factsHeld: message(
    "{n, number}{unsettled, select, yes {, not up to date: recalculation pending} other {}}",
    "n",
    "unsettled",
  ),
  judgements: "judgements",
  runs: "runs",
  runsHeld: message("{n, number}, the last {id} at {at} by {program}", "n", "id", "at", "program"),
  content: "content",
  verified: message("{digest} (verified)", "digest"),
};
