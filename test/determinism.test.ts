import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

const FILES = readdirSync(path.join(ROOT, "corpus"))
  .filter((file) => /\.(?:txt|html)$/.test(file))
  .map((file) => `corpus/${file}`)
  .sort();
/** The lines of each document. */
function byFile(out: string): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const line of out.split("\n").filter(Boolean)) {
    const { file } = JSON.parse(line);
    lines[file] = [...(lines[file] ?? []), line];
  }
  return lines;
}

describe("the same documents give the same claims, byte for byte", () => {
  let one: string;

  beforeAll(async () => {
    const ran = await entente(["read", ...FILES]);
    expect(ran.code, ran.err).toBe(0);
    one = ran.out;
    expect(one).not.toBe("");
  });

  test("in any order", async () => {
    const { out } = await entente(["read", ...FILES.toReversed()]);
    expect(byFile(out)).toEqual(byFile(one));
  });

  // A start a document: every third is enough to see that what stands before it does not matter.
  test("one by one", async () => {
    const some = FILES.filter((_, i) => i % 3 === 0);
    const alone = [];
    for (const file of some) alone.push((await entente(["read", file])).out);
    expect(alone.join("")).toBe(some.flatMap((file) => byFile(one)[file]!.map((line) => `${line}\n`)).join(""));
  });

  test("again, on three threads, in input order", async () => {
    expect((await entente(["read", "--jobs", "3", ...FILES])).out).toBe(one);
  });

  test("as a table, on two threads as on one", async () => {
    const args = ["read", "--format", "table", ...FILES];
    expect((await entente([...args, "--jobs", "2"])).out).toBe((await entente(args)).out);
  });

  test("from a stream, on one thread as on four", async () => {
    const records = FILES.map((file) => ({
      id: file,
      [file.endsWith("html") ? "html" : "text"]: readFileSync(path.join(ROOT, file), "utf8"),
    }));
    const input = records.map((record) => JSON.stringify(record)).join("\n");
    const args = ["read", "-", "--from", "jsonl"];
    const alone = await entente(args, { input });
    expect(alone.code, alone.err).toBe(0);
    expect((await entente([...args, "--jobs", "4"], { input })).out).toBe(alone.out);
    expect(Object.keys(byFile(alone.out))).toEqual(Object.keys(byFile(one)));
  });
});
