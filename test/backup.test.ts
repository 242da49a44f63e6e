import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupCommand } from "../src/cli/backup.js";
import { restoreCommand } from "../src/cli/restore.js";
import { backupLedger, openLedger, restoreLedger } from "../src/entente.js";
import { type Ledger, LedgerError, parseQuery } from "../src/ledger/index.js";
import { UNVISITED } from "../src/ledger/watched-source.js";
import { entente } from "./command.js";
import { entry, RUN, when } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = () => path.join(folder, `${files++}.db`);

const ENGINES: readonly [string, () => Promise<string | null>][] = [
  ["SQLite", async () => fresh()],
  ["PostgreSQL", postgresLedger],
];
const SOURCE = {
  ...UNVISITED,
  address: "https://balta.example/feed",
  kind: "feed",
  every: 3600,
  publisher: "Balta",
} as const;
const ENTRIES = Array.from({ length: 12 }, (_, i) =>
  entry(
    `${i}.txt`,
    [{ when: when(`2024-07-${10 + i}`) }, { type: "visit", to: "UZB" }],
    { date: "2024-08" },
    {
      salt: `${i}`,
      signature: [i, i + 1, 7],
    },
  ),
);
const LATER = entry("later.txt", [{ when: when("2024-07-11") }], { date: "2024-09" }, { salt: "1" });
const REFUSAL = {
  id: "j_1",
  at: RUN.at,
  reviewer: "ann",
  verdict: "reject",
  others: [],
  field: null,
  value: null,
  reason: "no",
} as const;

/** A ledger with something in tables of every sort: what exports have, what they leave out, and what follows from either. */
async function filled(address: string): Promise<void> {
  await using(address, async (ledger) => {
    await ledger.add(ENTRIES, RUN);
    await ledger.judge([{ ...REFUSAL, claims: [ENTRIES[3]!.claims[0]!.id] }]);
    await ledger.watching.add({ ...SOURCE, next: RUN.at });
    await ledger.follows.add("ann", ["CHN"], RUN.at, await ledger.follows.mark());
    await ledger.freeze({ name: "spring", at: RUN.at, program: RUN.program }, async () => {});
  });
}

async function using<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(address);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function exported(ledger: Ledger): Promise<string> {
  const parts: string[] = [];
  await ledger.export(async (part) => void parts.push(part));
  return parts.join("");
}

/** All that can be told of a ledger, and of what it becomes when one document more comes to it. */
const told = (address: string) =>
  using(address, async (ledger) => ({
    state: await ledger.state(),
    export: await exported(ledger),
    sources: await ledger.watching.sources(),
    follows: await ledger.follows.of("ann"),
    snapshots: await ledger.snapshots(),
    ties: await ledger.ties({ pairs: 9 }),
    found: (await ledger.search(parseQuery("uzb", []))).total,
  }));

describe.each(ENGINES)("a ledger on %s", (kind, address) => {
  test("is the same when it was kept in a backup and restored on the other engine", async ({ skip }) => {
    const [, other] = ENGINES.find(([name]) => name !== kind)!;
    const [one, two] = [await address(), await other()];
    if (one === null || two === null) return skip("There is no PostgreSQL here.");
    await filled(one);
    const before = await told(one);
    expect(before.found).toBe(12);
    const file = fresh();
    const { sha256, documents, size } = await backupLedger(one, file);
    expect({ documents, export: before.export.includes(sha256) }).toEqual({ documents: 12, export: true });
    expect(size).toBe(readFileSync(file).length);
    expect((await restoreLedger(file, two, false)).sha256).toBe(sha256);
    expect(await told(two)).toEqual(before);
    // What is found by keys that no export shows, such as copies, is found in it too.
    for (const each of [one, two])
      await using(each, (ledger) => ledger.add([LATER], { ...RUN, at: "2026-04-01T09:00:00Z" }));
    expect((await told(two)).export).toBe((await told(one)).export);
    await expect(restoreLedger(file, two, false)).rejects.toThrow(/ledger here already/);
    expect((await told(two)).export).toContain("later.txt");
    await restoreLedger(file, two, true);
    expect(await told(two)).toEqual(before);
    // A backup is a ledger itself, which to read leaves as it was written.
    const kept = await openLedger(file, { readOnly: true });
    expect(await exported(kept)).toBe(before.export);
    await kept.close();
    await restoreLedger(file, two, true);
  });

  test("is kept whole while another process writes to it", async ({ skip }) => {
    const [written, restored] = [await address(), await address()];
    if (written === null || restored === null) return skip("There is no PostgreSQL here.");
    const records = Array.from({ length: 40 }, (_, i) => {
      const text = `China lent Kazakhstan $${100 + i} million for a railway on ${1 + (i % 28)} July 2024. Report ${i}.`;
      return JSON.stringify({ id: `r${i}`, text, date: "2024-08-01", language: "en" });
    }).join("\n");
    const add = (ledger: string) =>
      entente(["add", "-", "--from", "jsonl", "--ledger", ledger, "--at", RUN.at], { input: records });
    await (await openLedger(written)).close();
    let writing = true;
    const writer = add(written).finally(() => {
      writing = false;
    });
    const counts: number[] = [];
    let last = "";
    // The last one that was begun before the writer had ended is gone on with.
    while (writing) {
      const file = fresh();
      counts.push((await backupLedger(written, file)).documents);
      last = file;
    }
    expect(await writer).toMatchObject({ code: 0, err: "" });
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    await restoreLedger(last, restored, false);
    expect((await add(restored)).code).toBe(0);
    expect(await using(restored, exported)).toBe(await using(written, exported));
  }, 120_000);
});

describe("a backup that is none", () => {
  const file = path.join(folder, "sound.db");
  let bytes: Buffer;
  beforeAll(async () => {
    const ledger = fresh();
    await filled(ledger);
    await backupLedger(ledger, file);
    bytes = readFileSync(file);
  });
  /** The same backup with other bytes, and with or without its digest beside it. */
  const changed = (change: (bytes: Buffer) => Buffer, digest: boolean): string => {
    const name = fresh();
    writeFileSync(name, change(Buffer.from(bytes)));
    if (digest) writeFileSync(`${name}.sha256`, readFileSync(`${file}.sha256`));
    return name;
  };
  const flipped = (words: string) => (all: Buffer) => {
    for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) all[at]! ^= 1;
    return all;
  };

  test.each<[string, () => string, RegExp]>([
    ["has other words in a claim", () => changed(flipped("CHN visit KAZ 03"), false), /damaged/],
    ["has another address in what no digest covers", () => changed(flipped(SOURCE.address), true), /damaged/],
    ["was cut", () => changed((all) => all.subarray(0, all.length / 2), false), /damaged/],
    ["is empty", () => changed(() => Buffer.alloc(0), false), /not a ledger/],
    ["is something else", () => changed(() => Buffer.from("Dear all, ".repeat(2000)), false), /not a ledger/],
  ])("since it %s is refused in a sentence, and nothing changes", async (_, made, words) => {
    const [wrong, there, none] = [made(), fresh(), fresh()];
    await using(there, (ledger) => ledger.add([LATER], RUN));
    const before = await using(there, exported);
    for (const [address, force] of [
      [there, true],
      [none, false],
      [await postgresLedger(), false],
    ] as const) {
      if (address === null) continue;
      const error = await restoreLedger(wrong, address, force).catch((one: unknown) => one);
      expect(error).toBeInstanceOf(LedgerError);
      expect((error as LedgerError).message).toMatch(words);
    }
    expect(await using(there, exported)).toBe(before);
    expect(existsSync(none)).toBe(false);
    expect(readdirSync(folder).filter((name) => /part|restoring|check/u.test(name))).toEqual([]);
  });
});

test("a ledger that somebody has open is not replaced under their hands", async () => {
  const [ledger, file] = [fresh(), fresh()];
  await using(ledger, (one) => one.add([LATER], RUN));
  await backupLedger(ledger, file);
  await using(ledger, async (open) => {
    await expect(restoreLedger(file, ledger, true)).rejects.toThrow(/Another process has this ledger open/);
    expect((await open.documents()).length).toBe(1);
  });
  await restoreLedger(file, ledger, true);
});

test("a backup whose digest can't be written leaves nothing under its name", async () => {
  const [ledger, to] = [fresh(), mkdtempSync(path.join(folder, "to-"))];
  await using(ledger, (one) => one.add([LATER], RUN));
  const file = path.join(to, "kept.db");
  mkdirSync(`${file}.sha256`);
  await expect(backupLedger(ledger, file)).rejects.toThrow();
  expect(readdirSync(to)).toEqual(["kept.db.sha256"]);
});

test("the commands name files in a folder after the time, and overwrite none", async () => {
  const [ledger, to] = [fresh(), mkdtempSync(path.join(folder, "to-"))];
  await filled(ledger);
  const name = `${path.parse(ledger).name}-20260301T093000Z.db`;
  process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 2, 1, 9, 30) / 1000);
  try {
    expect(await backupCommand({ ledger, to })).toBe(0);
    expect(readdirSync(to).sort()).toEqual([name, `${name}.sha256`]);
    await expect(backupCommand({ ledger, to })).rejects.toThrow(/file with that name already exists/);
  } finally {
    delete process.env.SOURCE_DATE_EPOCH;
  }
  const restored = fresh();
  expect(await restoreCommand(path.join(to, name), { ledger: restored })).toBe(0);
  expect(await using(restored, exported)).toBe(await using(ledger, exported));
  await expect(restoreCommand(path.join(to, "none.db"), { ledger: fresh() })).rejects.toThrow(/no file/);
  await expect(backupCommand({ ledger, to: path.join(to, "none", "a.db") })).rejects.toThrow(/no folder/);
  await expect(backupCommand({ ledger: fresh(), to })).rejects.toThrow(/no ledger here yet/);
});

test("of half a ledger, or of a file that is none, the fault is told of the ledger, not of the backup", async () => {
  const [half, other] = [fresh(), fresh()];
  await using(half, (one) => one.add([LATER], RUN));
  const db = new Sqlite(half);
  db.exec("insert into meta (key, value) values ('importing', 'an export')");
  db.close();
  writeFileSync(other, "Dear all, ".repeat(2000));
  for (const [ledger, words] of [
    [half, /import into this ledger is incomplete/u],
    [other, /not a ledger/u],
  ] as const) {
    const to = fresh();
    const error = await backupLedger(ledger, to).catch((one: unknown) => one);
    expect(error).toMatchObject({ name: "LedgerError", place: ledger, message: expect.stringMatching(words) });
    expect(existsSync(to)).toBe(false);
  }
});

test.each(["", " "])("a backup needs a name (%j)", async (to) => {
  const ledger = fresh();
  await using(ledger, (one) => one.add([LATER], RUN));
  const ran = await entente(["backup", "--ledger", ledger, "--to", to]);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toMatch(/name of the backup is empty/u);
});
