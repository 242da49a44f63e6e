import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, describe, expect } from "vitest";
import { TEXTS, type Told } from "../../src/alignment/translations.corpus.js";
import { FOLDS } from "../../src/dossier/index.js";
import { entriesOf } from "../../src/entente.js";
import { documentsNamed, type Entry, type Ledger, openLedger } from "../../src/ledger/index.js";
import { RUN } from "../ledger-specimens.js";
import { postgresLedger } from "../postgres.js";
import { recordOf, told } from "./specimens.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-translations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const there = (await postgresLedger()) !== null;
const ENGINES: readonly [string, () => Promise<string | null>, boolean][] = [
  ["SQLite", async () => path.join(folder, `${files++}.db`), true],
  ["PostgreSQL", postgresLedger, there],
];

async function entryOf(name: string, changed: Partial<Told> = {}): Promise<Entry> {
  for await (const { entry } of entriesOf({ name, record: recordOf({ ...told(name), ...changed }) })) return entry!;
  throw new Error(`${name} can't be read`);
}

/** Which texts hang together, as groups of their names. */
async function strains(ledger: Ledger): Promise<string[][]> {
  const groups = new Map<string, string[]>();
  for (const { id, strain } of await ledger.documents()) {
    const { names } = (await ledger.document(id))!;
    groups.set(strain, [...(groups.get(strain) ?? []), ...names]);
  }
  return [...groups.values()].map((group) => group.sort()).sort();
}

const VISIT = ["visit.en", "visit.ru", "visit.tr", "visit.zh"];
const NAMES = Object.keys(TEXTS);

describe.each(ENGINES)("translations in a ledger, on %s", (_, fresh, present) => {
  const test = present ? anyTest : anyTest.skip;
  const opened: Ledger[] = [];
  const open = async () => {
    const ledger = await openLedger((await fresh())!, { folds: FOLDS });
    opened.push(ledger);
    return ledger;
  };
  afterAll(() => Promise.all(opened.map((ledger) => ledger.close())));

  test("are one strain by their structure, in whatever order they come", async () => {
    const entries = await Promise.all(NAMES.map((name) => entryOf(name)));
    const [together, apart] = [await open(), await open()];
    await together.add(entries, RUN);
    for (const entry of entries.toReversed()) await apart.add([entry], RUN);
    const found = await strains(together);
    expect(await strains(apart)).toEqual(found);
    const groups = found.filter(({ length }) => length > 1);
    expect(groups).toEqual([
      ["loan.en", "loan.ru", "loan.tr"],
      ["power.en", "power.ru", "power.zh"],
      ["readout.en", "readout.tr"],
      ["tour.en", "tour.ru"],
      ["trade.en", "trade.tr", "trade.zh"],
      VISIT,
    ]);
  });

  test("of another house are none, unless one cites the other", async () => {
    const elsewhere = { publisher: "Gazette", url: "https://gazette.example/ru/ankara" };
    const ledger = await open();
    await ledger.add([await entryOf("visit.en"), await entryOf("visit.ru", elsewhere)], RUN);
    expect(await strains(ledger)).toEqual([["visit.en"], ["visit.ru"]]);
    const { paragraphs } = told("visit.ru");
    const citing = [...paragraphs.slice(0, -1), `${paragraphs.at(-1)} Источник: ${told("visit.en").url}`];
    for (const order of [0, 1]) {
      const other = await open();
      const both = [await entryOf("visit.en"), await entryOf("visit.ru", { ...elsewhere, paragraphs: citing })];
      for (const entry of order === 0 ? both : both.toReversed()) await other.add([entry], RUN);
      expect(await strains(other)).toEqual([["visit.en", "visit.ru"]]);
    }
  });

  test("that tell a fact are one origin, and all of them are shown", async () => {
    const ledger = await open();
    const claimed = await Promise.all(VISIT.slice(0, 3).map((name) => entryOf(name)));
    const [english] = claimed;
    const talks = english!.claims.find(({ type }) => type === "meeting" || type === "visit")!;
    expect(talks).toBeDefined();
    // What a reader of each language finds in its first sentence.
    const telling = claimed.map((entry, i): Entry => {
      const { document } = entry;
      const { start, end } = document.blocks.find(({ kind }) => kind === "paragraph")!.span;
      const exact = document.text.slice(start, end);
      const evidence = { exact, start, end, prefix: "", suffix: "", sentence: [start, end] as const };
      const claim = { ...talks, id: `c_${String(i).repeat(16)}`, document: document.id, evidence };
      return { ...entry, claims: [claim], derivations: [] };
    });
    await ledger.add(telling, RUN);
    const [fact, ...rest] = await ledger.facts();
    expect(rest).toEqual([]);
    expect(fact).toMatchObject({
      support: 1,
      origins: [{ documents: telling.map(({ document }) => document.id).sort() }],
    });
    expect(fact!.origins[0]!.roots).toContain(`strain:${fact!.origins[0]!.documents[0]}`);
  });

  test("are told by a person, kept in an export, and there after an import", async () => {
    const ledger = await open();
    const entries = [await entryOf("visit.en"), await entryOf("readout.tr"), await entryOf("power.en")];
    await ledger.add(entries, RUN);
    const [one, other, third] = entries.map(({ document }) => document.id) as [string, string, string];
    const before = await ledger.state();
    expect(await ledger.tellTranslations([other, one], one, RUN)).toBe(1);
    expect(await ledger.state()).not.toBe(before);
    expect(await ledger.tellTranslations([other], one, RUN)).toBe(0);
    expect(await ledger.tellTranslations([one], other, RUN)).toBe(0);
    expect(await strains(ledger)).toEqual([["power.en"], ["readout.tr", "visit.en"]]);
    await expect(ledger.tellTranslations([third], "d_0000000000000000", RUN)).rejects.toThrow("no document");
    // What is read anew stays what a person said it is.
    await ledger.add([{ ...entries[1]!, producer: "rules/tr@0.2.0", claims: [], derivations: [] }], RUN);
    expect(await strains(ledger)).toEqual([["power.en"], ["readout.tr", "visit.en"]]);

    const lines: string[] = [];
    const written = await ledger.export(async (text) => void lines.push(text));
    const copy = await open();
    async function* file() {
      yield Buffer.from(lines.join(""));
    }
    expect((await copy.import(file)).sha256).toBe(written.sha256);
    expect(await strains(copy)).toEqual(await strains(ledger));
  });

  test("are named by id, file or address", async () => {
    const ledger = await open();
    const { document } = await entryOf("visit.en");
    await ledger.add([await entryOf("visit.en")], RUN);
    const named = (name: string) => ledger.ask((tx, engine) => documentsNamed(engine, tx, name));
    for (const name of [document.id, document.id.slice(0, 6), "visit.en", told("visit.en").url])
      expect(await named(name)).toEqual([document.id]);
    for (const name of ["d_zz", "visit", "https://press.gov.kz/en/events/1", ""]) expect(await named(name)).toEqual([]);
  });
});
