import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf, openLedger, VERSION } from "../src/entente.js";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";
import { postgresLedger } from "./postgres.js";

/** Every second one: what becomes of one in a ledger hangs on few others. */
const FILES = readdirSync(path.join(ROOT, "corpus"))
  .filter((file) => /\.(?:txt|html)$/.test(file))
  .map((file) => `corpus/${file}`)
  .sort()
  .filter((_, i) => i % 2 === 0);
const AT = ["--at", "2026-03-01T09:00:00Z"];
const folder = mkdtempSync(path.join(tmpdir(), "entente-ledger-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Five short texts in four languages that tell partly the same, and one of them something else. */
const TEXTS: Readonly<Record<string, string>> = {
  "a.txt": "China lent Kenya $3 million for a railway in 2019. Kenya's president visited Beijing in May 2019.",
  "b.txt":
    "Kenya received a loan of 3 million dollars from China in 2019, and Uganda joined the African Development Bank.",
  "c.txt": "Китай предоставил Кении кредит в размере 4 млн долларов в 2019 году. Президент Кении посетил Пекин.",
  "d.txt": "Çin, 2019 yılında Kenya'ya 3 milyon dolar kredi verdi. Kenya Cumhurbaşkanı Pekin'i ziyaret etti.",
  "e.txt": "2019年，中国向肯尼亚提供了300万美元贷款。肯尼亚总统访问了北京。",
};
const RUNS = 20;

async function filled(name: string, ...runs: readonly (readonly string[])[]): Promise<string> {
  const ledger = name.startsWith("postgres") ? name : path.join(folder, name);
  for (const run of runs) {
    const { code, err } = await entente(["add", ...run, "--ledger", ledger, ...AT]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  }
  const { code, out, err } = await entente(["export", "--ledger", ledger]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

describe("the same documents give the same ledger, byte for byte", () => {
  let one: string;
  beforeAll(async () => {
    one = await filled("one.db", FILES);
    expect(one.split("\n").length).toBeGreaterThan(100);
    expect(one).toContain('"kind":"fact"');
  }, 120_000);

  test("in several runs, some of them again, in another order", async () => {
    const half = FILES.length >> 1;
    expect(await filled("parts.db", FILES.slice(half), FILES.slice(0, half + 1), FILES)).toBe(one);
  });

  // Where this fails and the other does not, it is PostgreSQL, the threads or the order: run it with one of them less.
  test("on PostgreSQL, turned round, on two threads", async (context) => {
    const ledger = await postgresLedger();
    if (ledger === null) return context.skip();
    expect(await filled(ledger, [...FILES.toReversed(), "--jobs", "2"])).toBe(one);
  });

  // A command starts threads, and loads on each what reads: four of the runs are commands, the rest is read where the test runs.
  test(`${RUNS} times, read by the network too, in any order, on one thread and on two`, async () => {
    const files = Object.keys(TEXTS).map((name) => path.join(folder, name));
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, name), `${text}\n`);
    const exported: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      // Each text has each place at some time: they turn, and every second turn runs backwards.
      const turned = [...files.slice(run % files.length), ...files.slice(0, run % files.length)];
      const order = run % 2 === 0 ? turned : turned.toReversed();
      const jobs = [1, 2, 2, 1][run];
      const args = [...order, "--reader", "both", "--jobs", String(jobs)];
      exported.push(jobs === undefined ? await filledHere(order) : await filled(`run-${run}.db`, args));
    }
    expect(exported[0]).toContain('"producer":"learned@');
    for (const name of Object.keys(TEXTS)) expect(exported[0]).toContain(`/${name}"`);
    expect(new Set(exported).size).toBe(1);
  });
});

/** What a ledger exports after these files were read here and added, one after the other. */
async function filledHere(files: readonly string[]): Promise<string> {
  const ledger = await openLedger(":memory:");
  for (const file of files)
    for await (const { entry } of entriesOf({ name: file, bytes: readFileSync(file) }, { reader: "both" }))
      await ledger.add([entry!], { at: AT[1]!, program: `entente ${VERSION}` });
  let text = "";
  await ledger.export(async (part) => {
    text += part;
  });
  await ledger.close();
  return text;
}
