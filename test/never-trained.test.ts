import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./imports.js";

// What decides how well the network reads is never trained on: models/reader/README.md tells its digests. Most of it lies beside the repository, and so do the texts that are trained on.
const SHARED = path.join(ROOT, "..", "shared");
const CARD = readFileSync(path.join(ROOT, "models", "reader", "README.md"), "utf8");
const OWN = path.join(ROOT, "corpus", "passages", "d.jsonl");
const folder = mkdtempSync(path.join(tmpdir(), "entente-gold-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
/** The digest that the card tells of something. */
const told = (what: string) => new RegExp(`${what.replace(".", "\\.")} \`([0-9a-f]{64})\``, "u").exec(CARD)?.[1];

interface Passage {
  readonly document: string;
  readonly text: string;
}

test("the card tells the digest of the passages of the repository that are never trained on", () => {
  expect(told("`corpus/passages/d.jsonl`")).toBe(sha256(readFileSync(OWN)));
});

describe.skipIf(!existsSync(path.join(SHARED, "gold")))(
  "beside the repository (skipped where ../shared is not there)",
  () => {
    const seeds = path.join(SHARED, "seeds");
    const [seed = ""] = existsSync(seeds) ? readdirSync(seeds) : [];
    const readouts = path.join(SHARED, "gold", "readouts-dev.json");
    const passagesOf = (name: string): Passage[] =>
      readFileSync(path.join(folder, `${name}.jsonl`), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    beforeAll(() => execFileSync("python3", [path.join(ROOT, "training", "gold.py"), SHARED, folder]));

    test("the card tells the digests of what is never trained on", () => {
      expect(told("the seed document")).toBe(sha256(readFileSync(path.join(seeds, seed))));
      expect(told("`readouts-dev.json`")).toBe(sha256(readFileSync(readouts)));
      const texts = passagesOf("held").map(({ text }) => sha256(text));
      expect(told("the texts of publishers left out")).toBe(sha256(texts.sort().join("\n")));
    });

    test("nothing of it is among what is trained on", () => {
      const left: Passage[] = [
        ...["held", "readouts", "articles"].flatMap(passagesOf),
        { document: "seed", text: readFileSync(path.join(seeds, seed), "utf8") },
      ];
      expect(left.length).toBeGreaterThan(500);
      const homes = new Map<string, Set<string>>();
      for (const { document, text } of left)
        for (const sentence of sentencesIn(text)) homes.set(sentence, (homes.get(sentence) ?? new Set()).add(document));
      const trained = passagesOf("train");
      expect(trained.length).toBeGreaterThan(10_000);
      const ids = new Set(left.map(({ document }) => document));
      const shared = trained.flatMap(({ document, text }) => {
        const common = new Map<string, number>();
        for (const sentence of new Set(sentencesIn(text)))
          for (const home of homes.get(sentence) ?? []) common.set(home, (common.get(home) ?? 0) + 1);
        // How an office begins each of its readouts is no text of one: "X had a telephone conversation with Y."
        const same = [...common].filter(([, n]) => n > 1).map(([home]) => home);
        return [...same, ...(ids.has(document) ? [document] : [])].map((home) => `${document} holds ${home}`);
      });
      expect(shared).toEqual([]);
    });
  },
);

/** Sentences of 60 letters and more, as far as no two of different wording are alike: letters and digits in one case. */
function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|(?<=。)|\n+/u)
    .map((sentence) =>
      sentence
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .filter((sentence) => sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 20 : 60));
}
