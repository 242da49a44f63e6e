import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { entry, RUN, when } from "../../test/ledger-specimens.js";
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

test("HTML and Word are read as documents, with their notes, and a short text as English", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-check-"));
  try {
    const ledger = path.join(folder, "a.db");
    const kept = await openLedger(ledger);
    const source = entry("a.txt", [{ type: "visit", when: when("2031-03-12") }]);
    await kept.add([source], RUN);
    await kept.settle();
    const id = `f_${source.claims[0]!.id.slice(2)}`;
    await kept.close();
    const page = (sentence: string) =>
      `<!doctype html><html><head><title>A visit</title><style>p { color: red }</style></head><body><article><h1>China and Kazakhstan</h1><p>${sentence}<sup><a href="#n1">1</a></sup></p><h2>Notes</h2><ol><li id="n1">Fact ${id}.</li></ol></article></body></html>`;
    const file = path.join(folder, "draft.html");
    const check = () => checkBriefCommand(file, { ledger, length: "long", cite: "chicago", format: "json" });
    writeFileSync(file, page("On 12 March 2031 China paid a visit to Kazakhstan."));
    expect(await check()).toBe(0);
    writeFileSync(file, page("On 12 March 2030 China paid a visit to Kazakhstan."));
    expect(await check()).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
