import { expect, test } from "vitest";
import { entry, RUN, when } from "../../../test/ledger-specimens.js";
import { openLedger, statePage } from "../../entente.js";

test("a dossier's first sentence and its sections count the facts that its figure counts, those that are denied too", async () => {
  const ledger = await openLedger(":memory:");
  const told = entry("told", [
    { when: when("2011-01-01"), confidence: 0.97 },
    { when: when("2012-02-02"), confidence: 0.97, status: "denied" },
    { when: when("2013-03-03"), confidence: 0.4 },
  ]);
  await ledger.add([told], RUN);
  const { counts, lead } = await statePage(ledger, told.claims[0]!.source[0]!.id, { today: "2026-01-01" });
  await ledger.close();
  expect(counts.facts).toBe(3);
  expect(lead).toMatchObject({ facts: 3, certain: 1 });
  expect(lead.themes).toMatchObject([{ facts: 3, certain: 1 }]);
});
