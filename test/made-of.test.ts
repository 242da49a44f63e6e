import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { FOLDS_VERSION } from "../src/dossier/index.js";
import { INDEXES as INDEXED, VERSION } from "../src/text/index.js";
// @ts-expect-error: a script of the build, which has no types.
import { digestOf, digestOfUsed, INDEXES } from "../tools/build-digests.js";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-made-of-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a digest of code is another when a file is, and the same wherever it lies", () => {
  const made = (name: string, files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
      writeFileSync(path.join(folder, name, file), text);
    }
    return digestOf(path.join(folder, name), ["a", "b"]);
  };
  const files = { "a/one.js": "1", "a/in/two.js": "2", "b/three.js": "3" };
  const digest = made("first", files);
  expect(made("second", { ...files, "a/one.test.js": "a test", "a/notes.md": "words" })).toBe(digest);
  expect(made("third", { ...files, "a/in/two.js": "2 and more" })).not.toBe(digest);
  expect(made("fourth", { ...files, "b/four.js": "" })).not.toBe(digest);
});

test("a digest of what is used is another when that is, and the same when what stands beside it is", async () => {
  const made = async (name: string, files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
      writeFileSync(path.join(folder, name, file), text);
    }
    return (await digestOfUsed(path.join(folder, name), ["a/one.js"])).digest;
  };
  const files = {
    "a/one.js": 'import { table } from "../b/index.js";\nexport const found = (word) => table.get(word);',
    "b/index.js": 'export { other } from "./other.js";\nexport { table } from "./table.js";',
    "b/other.js": 'export const other = new Map(Object.entries({ a: "1" }));',
    "b/table.js": 'export const table = new Map(Object.entries({ b: "2" }));',
  };
  const digest = await made("used", files);
  expect(await made("used-noted", { ...files, "b/table.js": `// A table.\n${files["b/table.js"]}` })).toBe(digest);
  expect(await made("unused", { ...files, "b/other.js": 'export const other = new Map([["c", "3"]]);' })).toBe(digest);
  expect(await made("used-more", { ...files, "b/table.js": 'export const table = new Map([["b", "3"]]);' })).not.toBe(
    digest,
  );
});

test("texts are indexed anew where words or sentences are told otherwise, and not where results are", async () => {
  const { files } = await digestOfUsed(path.join(ROOT, "dist/src"), INDEXES);
  for (const part of [
    "language/ru/stems.js",
    "language/zh/sentences.js",
    "ledger/search/tokens.js",
    "vocabulary/fold.js",
  ])
    expect(files).toContain(part);
  for (const part of ["ledger/search/rank.js", "vocabulary/states.js", "text/limits.js"])
    expect(files).not.toContain(part);
});

/** The fields of an export by kind of line, and the version of them. Where one is gone, or is not what it was, older programs can't read it: then FORMAT_VERSION is raised (ledger/transfer/format.ts). */
const EXPORTED = {
  version: 4,
  header: "folds format kind version",
  run: "at id kind program",
  document: "hash id kind next reading readings removed run sightings",
  reading: "body date digest id language options producer publisher run signature text title url",
  claim: "claim derivation document heir held id kind reading retired roots run words",
  end: "claims documents facts judgements kind runs sha256",
};

test("the program that was built says what it is made of", async () => {
  expect(FOLDS_VERSION).toMatch(/^folds@[0-9a-f]{12}$/u);
  expect(INDEXED).toMatch(/^[0-9a-f]{12}$/u);
  expect(VERSION).toBe(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).version);
  const ledger = path.join(folder, "ledger.db");
  const text = path.join(folder, "a.txt");
  writeFileSync(text, "China lent Kazakhstan 5 million dollars in 2011.");
  await entente(["add", text, "--ledger", ledger]);
  const { out } = await entente(["status", "--ledger", ledger]);
  expect(out).toMatch(/read by \w+\/en@\d+\.\d+\.\d+\+[0-9a-f]{12}/u);
  const lines = (await entente(["export", "--ledger", ledger])).out.trim().split("\n");
  const [header, ...rest] = lines.map((line) => JSON.parse(line));
  expect(header.folds).toBe(FOLDS_VERSION);
  const fields = (one: object) => Object.keys(one).sort().join(" ");
  const found: Record<string, string> = { header: fields(header) };
  for (const line of rest) if (line.kind !== "fact") found[line.kind] = fields(line);
  const { readings } = rest.find(({ kind }) => kind === "document");
  expect({ version: header.version, ...found, reading: fields(readings[0]) }).toEqual(EXPORTED);
});
