import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entente, ententeApart, type Ran } from "./command.js";
import { ROOT } from "./imports.js";

const learned = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  entente(["read", ...args], { env: { ENTENTE_READER: "learned", ...env } });
const claimsOf = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const folder = mkdtempSync(path.join(tmpdir(), "entente-weights-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the learned reader", () => {
  const files = ["ru", "tr", "zh"].map((code) => `corpus/languages/readout.${code}.txt`);
  // A start loads the weights, which takes longer than to read: the three are read once, and the tests look at that.
  let one: Ran;
  beforeAll(async () => {
    one = await learned([...files, "--format", "jsonl", "--jobs", "1"]);
    expect([one.err, one.code]).toEqual(["", 0]);
  }, 120_000);

  test.each(["ru", "tr", "zh"])("reads %s, each claim tied to its words and its producer", (code) => {
    const file = `corpus/languages/readout.${code}.txt`;
    const claims = claimsOf(one.out).filter((claim) => claim.file === file);
    expect(claims.length).toBeGreaterThan(0);
    const text = readFileSync(path.join(ROOT, file), "utf8");
    for (const { evidence, language, producer, source, confidence } of claims) {
      expect(text).toContain(evidence.exact);
      expect(language).toBe(code);
      expect(producer).toMatch(/^learned@[0-9a-f]{12}$/u);
      expect(source.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
    }
  });

  test("gives the same bytes on one thread and on two, whatever stands beside a document", async () => {
    const two = await learned([...files, "--format", "jsonl", "--jobs", "2"]);
    expect(two.out).toBe(one.out);
    const alone = await learned([files[1]!, "--format", "jsonl"]);
    expect(one.out).toContain(alone.out);
  });

  test("reads beside the rules where nobody is named; less sure claims are kept where they are asked for", async () => {
    const file = "corpus/central-asia-analysis.txt";
    const told = async (...more: string[]) =>
      claimsOf((await entente(["read", file, "--format", "jsonl", "--reader", "both", ...more])).out);
    const [usual, all] = await Promise.all([told(), told("--min-certainty", "1")]);
    const producers = new Set(usual!.map(({ producer }) => producer.replace(/@.*/u, "")));
    expect([...producers].sort()).toEqual(["learned", "rules/en"]);
    const ids = new Set(all!.map(({ id }) => id));
    expect(usual!.every(({ id }) => ids.has(id))).toBe(true);
    expect(all!.length).toBeGreaterThan(usual!.length);
    const least = Math.min(...usual!.map(({ confidence }) => confidence));
    expect(all!.filter(({ confidence }) => confidence >= least)).toHaveLength(usual!.length);
  });

  test("explains what was not kept, what a claim was held against, and in a ledger who read it", async () => {
    const file = path.join(folder, "beside.txt");
    writeFileSync(
      file,
      "Qatar lent Fiji 3 million dollars. Kenya and Uganda have strong relations, their ministers said.",
    );
    const env = { ENTENTE_READER: "learned" };
    const list = await entente(["explain", file, "--min-certainty", "40"], { env });
    expect(list.out).toMatch(/\n\n\d+ more proposals? (was|were) not kept: .*less certain than 40% \(\d+\)/u);
    const [id = ""] = /c_[0-9a-f]{16}/u.exec(list.out) ?? [];
    const words = (out: string) => out.replace(/\s+/gu, " ");
    const held =
      /Held against the text: the words stand in one sentence or row; .*the sum was read from words; .*what a claim of the type finance must have\./u;
    expect(words((await entente(["explain", file, id], { env })).out)).toMatch(held);
    const ledger = path.join(folder, "beside.db");
    await entente(["add", file, "--ledger", ledger], { env });
    const kept = words((await entente(["explain", id, "--ledger", ledger], { env })).out);
    expect(kept).toMatch(held);
    expect(kept).toMatch(/producer: learned@[0-9a-f]{12}/u);
  });

  test("reads with the smaller network where it is asked for, the same on one thread and on two", async () => {
    const some = files.filter((_, i) => i !== 1);
    const fast = await learned([...some, "--reader", "fast", "--format", "jsonl", "--jobs", "1"]);
    const two = await learned([...some, "--reader", "fast", "--format", "jsonl", "--jobs", "2"]);
    expect([fast.err, fast.code]).toEqual(["", 0]);
    expect(two.out).toBe(fast.out);
    const producers = (out: string) => [...new Set(claimsOf(out).map(({ producer }) => producer))];
    expect(producers(fast.out)).toEqual([expect.stringMatching(/^learned@[0-9a-f]{12}$/u)]);
    expect(producers(fast.out)).not.toEqual(producers(one.out));
  });

  test("says in a sentence that its weights are damaged, or missing", async () => {
    cpSync(path.join(ROOT, "models", "reader"), folder, { recursive: true });
    const heads = path.join(folder, "heads.safetensors");
    const bytes = readFileSync(heads);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(heads, bytes);
    const damaged = await learned(["corpus/languages/readout.tr.txt"], { ENTENTE_WEIGHTS: folder });
    expect(damaged.err).toContain("weights are damaged");
    expect(damaged.err).not.toContain("    at ");
    expect(damaged.code).toBe(1);
    rmSync(heads);
    // A thread remembers what it found; what is found anew is found by another.
    const missing = await ententeApart(["read", "corpus/languages/readout.tr.txt"], {
      env: { ENTENTE_READER: "learned", ENTENTE_WEIGHTS: folder },
    });
    expect(missing.err).toMatch(/^entente: corpus\/languages\/readout\.tr\.txt: The reader.s weights are missing/u);
    expect(missing.code).toBe(1);
  });

  test("says in a sentence that nothing can run the network", async () => {
    const file = "corpus/languages/readout.tr.txt";
    const node = ["--import", path.join(ROOT, "test", "no-runtime.mjs")];
    const ran = await ententeApart(["read", file, "--reader", "both"], { node });
    expect(ran).toEqual({
      code: 1,
      out: "",
      err:
        `entente: ${file}: No runtime for the reader's network could be loaded (onnxruntime-node: Cannot find package 'onnxruntime-node'; ` +
        "onnxruntime-web: Cannot find package 'onnxruntime-web'). Reinstall Entente.\n",
    });
  });
});

// The runtime keeps what it would report, and to whom, in the home folder.
test("the network's runtime reports nothing to its maker", async () => {
  const home = path.join(folder, "home");
  mkdirSync(home);
  const text = path.join(folder, "lent.txt");
  writeFileSync(text, "China lent Kenya $3 million for a railway in 2019.\n");
  const ran = await ententeApart(["read", text, "--reader", "fast", "--format", "jsonl"], { env: { HOME: home } });
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out).toContain('"learned@');
  expect(readdirSync(home)).toEqual([]);
});
