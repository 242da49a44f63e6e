import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openLedger } from "../entente.js";
import { checkBriefCommand } from "./check-brief.js";
import { UsageError } from "./usage.js";

test("a text without a sentence is none that has passed, nor is one that is too large", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-check-"));
  try {
    const [ledger, file] = [path.join(folder, "a.db"), path.join(folder, "draft.md")];
    await (await openLedger(ledger)).close();
    const none = "holds no sentence to check";
    for (const [text, why] of [
      ["12 34\n", none],
      ["[^1]: A note alone.\n", none],
      ["Norway paid. ".repeat(90_000), "is larger than 1 MB"],
    ] as const) {
      writeFileSync(file, text);
      const checked = checkBriefCommand(file, { ledger, lang: "en", length: "long", cite: "chicago" });
      await expect(checked, text.slice(0, 40)).rejects.toThrow(UsageError);
      await expect(checked, text.slice(0, 40)).rejects.toThrow(why);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
