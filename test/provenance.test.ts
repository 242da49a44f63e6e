import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import type { Document } from "../src/document/index.js";
import { entriesOf, factPage, openLedger } from "../src/entente.js";
import type { Entry, Ledger } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { RUN } from "./ledger-specimens.js";
import { postgresLedger } from "./postgres.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-provenance-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly publisher: string;
  readonly date: string;
  readonly says: string;
  readonly url?: string;
  readonly note?: string;
}

/** A page of a publisher, with a note where one is given. */
function page({ publisher, date, says, url, note }: Told): string {
  const link = url === undefined ? "" : `<link rel="canonical" href="${url}">`;
  const mark = note === undefined ? "" : `<sup><a href="#n1" id="r1">1</a></sup>`;
  const notes = note === undefined ? "" : `<h2>Notes</h2><p id="n1">1. ${note}</p>`;
  return `<!doctype html><html lang="en"><head><title>Building in Turan</title><meta property="og:site_name" content="${publisher}">
    <meta property="article:published_time" content="${date}">${link}</head>
    <body><article><h1>Building in Turan</h1><p>${says}${mark}</p>${notes}</article></body></html>`;
}

const LENT = "China lent Kazakhstan $38.4 million for the Turan hospital in 2021";
const PAGES: Readonly<Record<string, string>> = {
  radio: page({
    publisher: "Balta Radio",
    date: "2022-03-05",
    url: "https://radio.example/loan",
    says: `According to a report of the Ministry of Finance of Kazakhstan of 12 January 2022, ${LENT}.`,
  }),
  mirror: page({
    publisher: "Turan Mirror",
    date: "2022-03-08",
    says: `${LENT}, Balta Radio reported on 5 March 2022.`,
  }),
  gazette: page({
    publisher: "Steppe Gazette",
    date: "2022-04-01",
    says: "Roads took most of what came in, and fish farms nearly all the rest. In 2021, Kazakhstan was lent $38.4 million by China for the Turan hospital.",
    note: "Ministry of Finance of Kazakhstan, “State borrowing in 2021”, 5 February 2022, https://minfin.example/borrowing.",
  }),
  institute: page({
    publisher: "Balta Institute",
    date: "2023-02-01",
    says: `The valley has waited for doctors since the old clinic closed, as our survey of its villages shows. In short: ${LENT}.`,
    note: "“A loan for a hospital”, Balta Radio, 5 March 2022, https://www.radio.example/loan?utm_source=feed.",
  }),
  survey: page({
    publisher: "Valley Survey",
    date: "2023-03-01",
    says: "Wards were counted twice, in summer and in winter, and beds were found to be few. In 2021, China gave Kazakhstan a loan of $38.4 million for the Turan hospital.",
    note: "Turan Mirror, “Building in Turan”, 8 March 2022.",
  }),
};

async function entryOf(name: string, content: string): Promise<Entry> {
  for await (const { entry } of entriesOf({ name: `${name}.html`, bytes: Buffer.from(content) }, { reader: "rules" }))
    if (entry !== null) return entry;
  throw new Error(`Nothing was read of ${name}.`);
}

const ENGINES: readonly [string, string | null][] = [
  ["SQLite", path.join(folder, "desk.db")],
  ["PostgreSQL", await postgresLedger()],
];

for (const [engine, address] of ENGINES)
  describe(`who took a fact from whom, in ${engine}`, () => {
    const test = anyTest.skipIf(address === null);
    let ledger: Ledger;
    const documents = new Map<string, Document>();
    beforeAll(async () => {
      if (address === null) return;
      ledger = await openLedger(address);
      const entries = await Promise.all(Object.entries(PAGES).map(([name, content]) => entryOf(name, content)));
      for (const [i, name] of Object.keys(PAGES).entries()) documents.set(name, entries[i]!.document);
      await ledger.add(entries, RUN);
    });
    afterAll(() => ledger?.close());

    test("goes back over newspapers and notes to sources that were not read, each with its day", async () => {
      const facts = await ledger.facts();
      const fact = facts.find(({ amount }) => amount.length > 0)!;
      const { provenance, firstSaid, trails } = (await factPage(ledger, fact.id))!;
      const name = new Map(provenance.nodes.map(({ id, name, when }) => [id, `${name} ${when}`]));
      expect(
        provenance.edges.map(({ taker, source, manners }) => [name.get(taker), manners[0], name.get(source)]),
      ).toEqual([
        ["Balta Radio 2022-03-05", "quotes", "Ministry of Finance of Kazakhstan 2022-01-12"],
        ["Turan Mirror 2022-03-08", "quotes", "Balta Radio 2022-03-05"],
        ["Steppe Gazette 2022-04-01", "cites", "Ministry of Finance of Kazakhstan 2022-02-05"],
        ["Balta Institute 2023-02-01", "cites", "Balta Radio 2022-03-05"],
        ["Valley Survey 2023-03-01", "cites", "Turan Mirror 2022-03-08"],
      ]);
      expect(provenance.nodes.filter(({ document }) => document === null)).toHaveLength(2);
      const first = { name: "Ministry of Finance of Kazakhstan", when: "2022-01-12", document: null };
      expect(firstSaid).toMatchObject({ ...first, citedBy: documents.get("radio")!.id });
      expect(trails[0]!.cited).toMatchObject(first);
    });
  });

describe("who took a fact from whom, as it is told", () => {
  const ledger = path.join(folder, "told.db");
  let id = "";
  beforeAll(async () => {
    const files = Object.entries(PAGES).map(([name, content]) => {
      const file = path.join(folder, `${name}.html`);
      writeFileSync(file, content);
      return file;
    });
    await entente(["add", ...files, "--ledger", ledger]);
    const found = await entente(["search", "hospital over:38mn", "--ledger", ledger, "--format", "json"]);
    id = (JSON.parse(found.out) as { hits: { fact: { id: string } }[] }).hits[0]!.fact.id;
  });

  anyTest("is indented under each source, with who was not read", async () => {
    const { out } = await entente(["explain", id, "--ledger", ledger]);
    const section = out.slice(out.indexOf("Provenance"));
    const text = section.slice(0, section.indexOf("\n\n")).replace(/\n +(?=\()/gu, " ");
    expect(text.replace(/\[\d+\]/gu, "[n]").split("\n")).toEqual([
      "Provenance",
      "  Ministry of Finance of Kazakhstan, 12 January 2022 (not in this ledger)",
      expect.stringMatching(/^ {4}quoted by Balta Radio, 5 March 2022 \(/u),
      expect.stringMatching(/^ {6}quoted by Turan Mirror, 8 March 2022 \(/u),
      expect.stringMatching(/^ {8}cited in a note by Valley Survey, 1 March 2023 \(/u),
      expect.stringMatching(/^ {6}cited in a note by Balta Institute, 1 February 2023 \(/u),
      "  Ministry of Finance of Kazakhstan, “State borrowing in 2021”, 5 February 2022 (not in this ledger)",
      expect.stringMatching(/^ {4}cited in a note by Steppe Gazette, 1 April 2022 \(/u),
    ]);
    expect(out).toMatch(
      /first reported by Ministry of Finance of Kazakhstan, 12 January\s+2022\s+\(not in\s+this\s+ledger\),\s+cited by \[\d\]/u,
    );
    expect(out).toMatch(/USD 38.4 million: first reported by Ministry of Finance of Kazakhstan, 12\s+January 2022/u);
  });

  anyTest("is left out where one document tells it and cites nobody", async () => {
    const [alone, file] = [path.join(folder, "alone.db"), path.join(folder, "alone.txt")];
    writeFileSync(file, `${LENT}.`);
    await entente(["add", file, "--ledger", alone]);
    const found = await entente(["search", "hospital", "--ledger", alone, "--format", "json"]);
    const fact = (JSON.parse(found.out) as { hits: { fact: { id: string } }[] }).hits[0]!.fact.id;
    const { out } = await entente(["explain", fact, "--ledger", alone]);
    expect(out).toContain("first reported by [1]");
    expect(out).not.toContain("Provenance");
  });
});
