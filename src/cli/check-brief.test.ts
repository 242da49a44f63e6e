import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openLedger } from "../entente.js";
import { checkBriefCommand } from "./check-brief.js";
import { UsageError } from "./usage.js";

test("a text without a sentence is none that has passed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-check-"));
  try {
    const [ledger, file] = [path.join(folder, "a.db"), path.join(folder, "draft.md")];
    await (await openLedger(ledger)).close();
    for (const text of ["12 34\n", "[^1]: A note alone.\n"]) {
      writeFileSync(file, text);
      const checked = checkBriefCommand(file, { ledger, lang: "en", length: "long", cite: "chicago" });
      await expect(checked, text).rejects.toThrow(UsageError);
      await expect(checked, text).rejects.toThrow("holds no sentence to check");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
