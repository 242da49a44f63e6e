import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { pageOfLines, scannedPdf } from "../document/pdf/scan.corpus.js";
import type { Input } from "./input.js";
import { ENTRIES } from "./result.js";
import { results } from "./results.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-engine-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

it("an engine that never ends is ended with the thread that it runs for", async () => {
  const beat = path.join(folder, "beat");
  const engine = `#!${process.execPath}
const asked = process.argv[2];
if (asked === "--version") console.log("tesseract 9.9.1");
else if (asked === "--list-langs") console.log("eng");
else setInterval(() => require("node:fs").appendFileSync(${JSON.stringify(beat)}, "."), 50);
`;
  writeFileSync(path.join(folder, "tesseract"), engine);
  chmodSync(path.join(folder, "tesseract"), 0o755);
  vi.stubEnv("PATH", folder);
  const bytes = scannedPdf([[await pageOfLines(["Norway lent Malta 40 million euros."])]]);
  async function* one(): AsyncGenerator<Input> {
    yield { source: { name: "scan.pdf", bytes }, bytes: bytes.length };
  }
  const told: string[] = [];
  const shared = { options: { reader: "rules" as const }, entries: "prepared" as const };
  const manner = { jobs: 1, limits: { time: 4, memory: 512 } };
  for await (const { problems } of results(one(), shared, manner, ENTRIES))
    told.push(...problems.map(({ message }) => message));
  expect(told).toEqual([expect.stringContaining("took longer than 4 seconds")]);
  const beats = () => readFileSync(beat, "utf8").length;
  expect(beats()).toBeGreaterThan(0);
  // It writes twenty times a second.
  await setTimeout(500);
  const last = beats();
  await setTimeout(500);
  expect(beats()).toBe(last);
});
