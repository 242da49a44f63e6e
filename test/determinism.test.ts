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

const inOrder = (out: string, files: readonly string[]) =>
  files.flatMap((file) => byFile(out)[file]!.map((line) => `${line}\n`)).join("");

describe("the same documents give the same claims, byte for byte", () => {
  let one: string;

  beforeAll(async () => {
    const ran = await entente(["read", ...FILES]);
    expect(ran.code, ran.err).toBe(0);
    one = ran.out;
    expect(Object.keys(byFile(one))).toEqual(FILES);
  });

  // Each document stands behind another one than before, and on another thread.
  test("again, turned round on three threads, in input order", async () => {
    const turned = FILES.toReversed();
    expect((await entente(["read", "--jobs", "3", ...turned])).out).toBe(inOrder(one, turned));
  });

  // A start a document: a few are enough to see that none needs what stood before it.
  test("one by one", async () => {
    const some = FILES.filter((_, i) => i % 6 === 5);
    expect(some.length).toBeGreaterThan(1);
    for (const file of some) expect((await entente(["read", file])).out).toBe(inOrder(one, [file]));
  });

  // What a table has of each claim hangs on that claim: a few documents show that lines of several do not mix.
  test("as a table, on two threads as on one", async () => {
    const args = ["read", "--format", "table", ...FILES.filter((_, i) => i % 6 === 0)];
    const alone = await entente(args);
    expect(alone.code, alone.err).toBe(0);
    expect((await entente([...args, "--jobs", "2"])).out).toBe(alone.out);
  });

  // The order is that of all on three threads, above; here it is that of a stream.
  test("from a stream, on one thread as on four", async () => {
    const some = FILES.filter((_, i) => i % 4 === 0);
    const records = some.map((file) => ({
      id: file,
      [file.endsWith("html") ? "html" : "text"]: readFileSync(path.join(ROOT, file), "utf8"),
    }));
    const input = records.map((record) => JSON.stringify(record)).join("\n");
    const args = ["read", "-", "--from", "jsonl"];
    const alone = await entente(args, { input });
    expect(alone.code, alone.err).toBe(0);
    expect((await entente([...args, "--jobs", "4"], { input })).out).toBe(alone.out);
    expect(Object.keys(byFile(alone.out))).toEqual(some);
  });
});
