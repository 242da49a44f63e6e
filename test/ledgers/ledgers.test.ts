import path from "node:path";
import { describe, expect, test } from "vitest";
import { FOLDS } from "../../src/dossier/index.js";
import { openLedger } from "../../src/ledger/index.js";
import { ROOT } from "../imports.js";
import { compared, entriesOf, ledgerFiles } from "./ledger-file.js";

// Invented archives of 2 to 25 documents with the facts that an expert would write, by four hands that had not seen the code. Those of `kept` were not looked at
// while the rules were made: they are counted and never listed. They are hard on purpose: 0.95 of both is asked, and far off for what is worded otherwise each time.
describe.each([
  ["known", 30, 0.86, 0.54],
  ["kept", 30, 0.89, 0.55],
] as const)("claims of the small ledgers of %s", (folder, count, precision, recall) => {
  const files = ledgerFiles(path.join(ROOT, "test", "ledgers", folder));

  test("become facts as an expert would write them, pair by pair", async () => {
    expect(files).toHaveLength(count);
    let [hit, made, wanted] = [0, 0, 0];
    for (const file of files) {
      const { entries, keys } = entriesOf(file);
      const ledger = await openLedger(":memory:", { folds: FOLDS });
      await ledger.add(entries, { at: "2026-01-01T00:00:00Z", program: "entente 0.1.0" });
      const pairs = compared(file, keys, await ledger.facts());
      await ledger.close();
      hit += pairs.hit;
      made += pairs.made;
      wanted += pairs.wanted;
    }
    expect(wanted).toBeGreaterThan(600);
    expect(hit / made).toBeGreaterThanOrEqual(precision);
    expect(hit / wanted).toBeGreaterThanOrEqual(recall);
  });
});
