import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { entente } from "./command.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-marking-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, "l.db");
const text = path.join(folder, "a.txt");
const run = (...args: string[]) => entente([...args, "--ledger", file]);
const mark = (words: string, ...args: string[]) =>
  run("claim", document, words, "--reviewer", "ann", "--at", "2026-03-02", ...args);
const WORDS = "a bridge over the Sorrow that Kazakhstan and China want";
let document = "";

beforeAll(async () => {
  writeFileSync(
    text,
    `The weather in Astana was fine. People spoke of ${WORDS}, at 12 million dollars, in 2027.\n\nChina said nothing. China said nothing.\n`,
  );
  await run("add", text, "--date", "2026-02-03", "--at", "2026-03-01");
  const ledger = await openLedger(file);
  document = (await ledger.documents())[0]!.id;
  await ledger.close();
});

test("a claim that was missed is added by its words, and counts", async () => {
  const { code, out, err } = await mark(
    "a bridge over  the Sorrow that Kazakhstan\nand China want",
    ...[
      "--type",
      "project",
      "--from",
      "China",
      "--to",
      "KAZ",
      "--status",
      "planned",
      "--when",
      "2027",
      "--sum",
      "12000000 USD",
    ],
    ...["--detail", "kind=bridge"],
  );
  expect([code, err]).toEqual([0, ""]);
  const id = out.slice(0, 18);
  const ledger = await openLedger(file);
  const [kept] = await ledger.claims([id]);
  expect(kept).toMatchObject({
    verdict: "accepted",
    retired: null,
    claim: {
      evidence: { exact: WORDS },
      amount: { value: 12e6, text: "12 million dollars" },
      when: { edtf: "2027", text: "2027" },
      event: { cameo: expect.stringMatching(/^\d+$/u) },
      producer: "person/ann",
      details: { kind: "bridge" },
    },
  });
  expect((await ledger.facts({ pair: ["CHN", "KAZ"] })).map(({ claims }) => claims)).toContainEqual([id]);
  await ledger.close();
  // What a later reader does not find it does not take away; who added it can.
  await run("add", text, "--date", "2026-02-04", "--at", "2026-04-01");
  expect((await run("search", "sorrow", "--format", "jsonl")).out).toContain(id);
  await run("judge", "withdraw", id, "--reviewer", "ann", "--at", "2026-04-02");
  expect((await run("search", "type:project", "--format", "jsonl")).out).toBe("");
  expect(
    (
      await mark(
        WORDS,
        "--type",
        "project",
        "--from",
        "CHN",
        "--to",
        "KAZ",
        "--status",
        "planned",
        "--when",
        "2027",
        "--sum",
        "12000000 USD",
        "--detail",
        "kind=bridge",
      )
    ).out,
  ).toContain(id);
});

test.each([
  [
    "words that are not there",
    ["a tunnel", "--type", "project", "--from", "CHN", "--to", "KAZ"],
    /these words are not in the document/u,
  ],
  [
    "words that stand twice",
    ["China said nothing", "--type", "statement", "--from", "CHN", "--to", "KAZ"],
    /occur in 2 places/u,
  ],
  [
    "a sum that no words tell",
    [WORDS, "--type", "project", "--from", "CHN", "--to", "KAZ", "--sum", "13000000 USD"],
    /contains? no amount of 13000000 USD/u,
  ],
  [
    "a time that no words tell",
    [WORDS, "--type", "project", "--from", "CHN", "--to", "KAZ", "--when", "2028"],
    /does not contain the date 2028/u,
  ],
  [
    "a party that nobody names",
    [WORDS, "--type", "project", "--from", "USA", "--to", "KAZ"],
    /USA is named neither in the document nor by its publisher/u,
  ],
  [
    "what its type can't be",
    [WORDS, "--type", "membership", "--from", "CHN", "--to", "KAZ"],
    /membership: no organisation/u,
  ],
])("a person gets no further than any other reader with %s", async (_, [words, ...args], message) => {
  const { code, out, err } = await mark(words!, ...args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
});

test("wrong usage is told before anything is touched", async () => {
  for (const [args, message] of [
    [["--from", "CHN"], /--type visit/u],
    [["--type", "project"], /--from CHN/u],
    [["--type", "project", "--from", "Atlantis"], /Atlantis is not a known state/u],
    [["--type", "project", "--from", "CHN", "--sum", "much"], /much is not an amount/u],
    [["--type", "loan", "--from", "CHN"], /Choose from visit/u],
  ] as const) {
    const { code, err } = await mark(WORDS, ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  }
});

test("a claim that has the wrong words is told by others instead", async () => {
  const add = (words: string, ...more: string[]) =>
    mark(words, ...["--type", "project", "--from", "CHN", "--to", "KAZ", "--status", "planned"], ...more);
  const first = await add("People spoke of a bridge", "--at", "2026-05-01");
  const second = await add(
    "spoke of a bridge over the Sorrow",
    "--at",
    "2026-05-02",
    "--instead",
    first.out.slice(0, 18),
  );
  expect([second.code, second.err]).toEqual([0, ""]);
  const ledger = await openLedger(file);
  const [old, now] = await Promise.all(
    [first, second].map(async ({ out }) => (await ledger.claims([out.slice(0, 18)]))[0]!),
  );
  expect([old!.verdict ?? "gone", now!.verdict]).toEqual(["rejected", "accepted"]);
  expect((await ledger.judgements([old!.claim.id])).at(-1)).toMatchObject({
    reason: `replaced by ${now!.claim.id}`,
  });
  await ledger.close();
  const wrong = await add("People spoke of", "--at", "2026-05-03", "--instead", "c_0000");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/has no claim c_0000/u)]);
});
