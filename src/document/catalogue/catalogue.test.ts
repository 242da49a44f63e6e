import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../csv-rows.js";
import { BETTER_BIBTEX, CSL_JSON, FEED_LIST, FTM_ENTITIES, TABLE, ZOTERO_RDF } from "./catalogue.corpus.js";
import type { Entry, Found } from "./catalogue.js";
import { beginsAsFeedList, catalogueOf } from "./index.js";
import { feedsOf } from "./opml.js";
import { sideCarOf } from "./side-car.js";

const bytes = (text: string) => Buffer.from(text);

async function listed(name: string, text: string): Promise<{ entries: Entry[]; problems: string[] }> {
  const catalogue = catalogueOf(name, bytes(text));
  const found: Found[] = [];
  for await (const one of catalogue!.entries(bytes(text), name)) found.push(one);
  return {
    entries: found.flatMap((one) => ("problem" in one ? [] : [one])),
    problems: found.flatMap((one) => ("problem" in one ? [`${one.problem.place}: ${one.problem.message}`] : [])),
  };
}

const FERRY = {
  title: "A ferry across",
  authors: ["Leyla Aliyeva"],
  publisher: "Steppe Gazette",
  date: "2024-07-12",
  language: "en",
  url: "https://gazette.example/ferry",
};

describe("a library", () => {
  it("of Zotero tells what its entries are, which files they have and where they are filed", async () => {
    const { entries, problems } = await listed("My Library.rdf", ZOTERO_RDF);
    expect(entries.map(({ name }) => name)).toEqual(["A ferry across", "Tides", "Elsewhere"]);
    const [ferry, tides, elsewhere] = entries;
    expect(ferry!.told).toEqual({
      ...FERRY,
      tags: ["ferries", "Caspian"],
      collections: ["Asia / Water"],
      by: "My Library.rdf",
    });
    expect(ferry!.files).toEqual([
      { paths: ["files/12/Aliyeva%20-%202024.txt", "files/12/Aliyeva - 2024.txt"], snapshot: false },
      { paths: ["files/13/ferry.html"], snapshot: true },
    ]);
    expect(tides).toMatchObject({ told: { publisher: "Port Authority of Balta" }, files: [] });
    expect(tides!.told.date).toBeUndefined();
    expect(elsewhere!.files[0]!.paths).toEqual(["../../etc/passwd"]);
    expect(problems).toEqual([expect.stringMatching(/entry 2: The date "soon" is not a date/u)]);
  });

  it("in CSL-JSON is known by titles", async () => {
    const { entries } = await listed("library.json", CSL_JSON);
    expect(entries[0]).toMatchObject({ told: FERRY, files: [], like: { title: "A ferry across", year: "2024" } });
    expect(entries[1]!.told).toMatchObject({ publisher: "Port Authority of Balta", date: "2023-03" });
  });

  it("of Better BibTeX has collections, and its files in a storage folder", async () => {
    const { entries } = await listed("library.json", BETTER_BIBTEX);
    expect(entries).toHaveLength(1);
    expect(entries[0]!.told).toEqual({
      ...FERRY,
      tags: ["ferries", "Caspian"],
      collections: ["Asia / Water"],
      by: "library.json",
    });
    expect(entries[0]!.files[0]!.paths[0]).toBe("storage/WXYZ6789/Aliyeva - 2024.txt");
  });

  it("that declares entities is refused", async () => {
    const evil = ZOTERO_RDF.replace("<rdf:RDF", '<!DOCTYPE x [<!ENTITY a "b">]><rdf:RDF');
    const { entries, problems } = await listed("a.rdf", evil);
    expect(entries).toEqual([]);
    expect(problems[0]).toContain("its own entities");
  });

  it("whose collections stand in a circle is read", async () => {
    const circle = ZOTERO_RDF.replace(
      "<dc:title>Water</dc:title>",
      '<dc:title>Water</dc:title><dcterms:hasPart rdf:resource="#collection_1"/>',
    );
    const { entries } = await listed("a.rdf", circle);
    expect(entries[0]!.told.collections![0]).toMatch(/Asia \/ Water$/u);
  });
});

// What an entry is in was copied for each collection that holds it, and gone through for each entry of a name: the square of the file.
describe("an entry that very many collections hold", () => {
  it("is told to be in some, in JSON", async () => {
    const collections = Object.fromEntries(
      Array.from({ length: 150_000 }, (_, i) => [`k${i}`, { name: `C${i}`, items: ["a"] }]),
    );
    const { entries } = await listed(
      "library.json",
      JSON.stringify({
        config: { label: "BetterBibTeX JSON" },
        items: [{ itemType: "webpage", itemKey: "a", title: "A" }],
        collections,
      }),
    );
    expect(entries[0]!.told.collections).toHaveLength(200);
  });

  it("is told to be in some, in RDF", async () => {
    const many = (text: (i: number) => string) => Array.from({ length: 4000 }, (_, i) => text(i)).join("");
    const head = /<rdf:RDF[^>]*>/u.exec(ZOTERO_RDF)![0];
    const { entries } = await listed(
      "a.rdf",
      `${head}${many(() => '<bib:Article rdf:about="#a"><z:itemType>webpage</z:itemType></bib:Article>')}${many(
        (i) =>
          `<z:Collection rdf:about="#c${i}"><dc:title>C${i}</dc:title><dcterms:hasPart rdf:resource="#a"/></z:Collection>`,
      )}</rdf:RDF>`,
    );
    expect(entries).toHaveLength(4000);
    expect(entries[0]!.told.collections).toHaveLength(200);
  });
});

describe("a file of FollowTheMoney entities", () => {
  it("has the pages of a document once, however often its id comes again", async () => {
    const page = {
      id: "s1.1",
      schema: "Page",
      properties: { document: ["s1"], bodyText: ["Norway lent Malta money."] },
    };
    const lines = [page, ...Array.from({ length: 3 }, () => ({ id: "s1", schema: "Pages", properties: {} }))];
    const { entries, problems } = await listed("a.ftm.jsonl", lines.map((one) => JSON.stringify(one)).join("\n"));
    expect(entries.map(({ text }) => text)).toEqual(["Norway lent Malta money."]);
    expect(problems).toEqual([expect.stringContaining("2 entities were skipped")]);
  });

  it("has its documents with their words, those of pages in order, and tells what is passed over", async () => {
    const { entries, problems } = await listed("desk.ftm.jsonl", FTM_ENTITIES);
    expect(entries).toEqual([
      expect.objectContaining({
        place: "desk.ftm.jsonl: entity 1",
        told: { ...FERRY, by: "desk.ftm.jsonl" },
        html: "<article><p>Norway lent Malta 40 million euros.</p></article>",
      }),
      expect.objectContaining({
        told: { title: "A scan", by: "desk.ftm.jsonl" },
        text: "Norway lent Malta money.\n\nIt was paid in May.",
      }),
      expect.objectContaining({ text: "Oman lent Fiji 3 million euros." }),
    ]);
    expect(problems).toEqual([
      "desk.ftm.jsonl: entity 9: This is not a FollowTheMoney entity and was skipped.",
      expect.stringMatching(/entity 3: The date "soon" is not a date/u),
      "desk.ftm.jsonl: 3 entities were skipped because they have no text, and a ledger accepts only what the words of a document say: Person 2, Article 1.",
    ]);
    const list = `[${FTM_ENTITIES.split("\n").slice(0, -1).join(",")}]`;
    expect((await listed("entities.json", list)).entries.map(({ text }) => text)).toEqual(
      entries.map(({ text }) => text),
    );
  });

  it("is known by what it begins with, and fails where it has no words of a document", async () => {
    const known = (name: string, text: string) => catalogueOf(name, bytes(text))?.name ?? null;
    expect(known("export.jsonl", FTM_ENTITIES)).toBe("file of FollowTheMoney entities");
    expect(known("records.jsonl", '{"id": "1", "text": "Norway lent Malta money."}')).toBeNull();
    expect(known("shape.json", '{"$schema": "https://json-schema.org", "properties": {}}')).toBeNull();
    const { entries, problems } = await listed("a.ftm.json", '{"id":"p","schema":"Person","properties":{}}\n');
    expect([entries, problems]).toEqual([[], [expect.stringContaining("An entity was skipped")]]);
    expect((await listed("a.ftm.json", "[")).problems[0]).toContain("damaged or truncated");
  });
});

describe("a table of documents", () => {
  it("has a row for each, with its line", async () => {
    const { entries, problems } = await listed("documents.csv", TABLE);
    expect(entries.map(({ place }) => place)).toEqual([2, 4, 5, 7].map((line) => `documents.csv:${line}`));
    expect(entries[0]).toMatchObject({
      told: { title: "One", publisher: "Kuryer", date: "2024-03", tags: ["wheat", "ports"], collections: ["Trade"] },
      text: 'Norway lent Malta 40 million euros, "at once",\nand Malta thanked it.',
    });
    expect(entries[1]).toMatchObject({ told: { date: "2023-07" }, files: [{ paths: ["notes/two.txt"] }] });
    expect(problems).toEqual([
      expect.stringMatching(/^documents\.csv:6: .*entente fetch https:\/\/kuryer\.example\/4$/u),
      expect.stringMatching(/^documents\.csv:8: This row has 11 cells and the header 9/u),
    ]);
  });

  it("is told from its first line, whatever parts its cells", () => {
    const known = (head: string, name = "a.csv") => catalogueOf(name, bytes(head)) !== null;
    expect(known("path;title\n")).toBe(true);
    expect(known('\uFEFF"Path"\ttitle\n', "a.tsv")).toBe(true);
    expect(known("text,date\n")).toBe(true);
    expect(known("text\n")).toBe(false);
    expect(known("country,year,gdp\n")).toBe(false);
    expect(known("path,title\n", "a.txt")).toBe(false);
  });

  it("tells a quotation mark that is never closed by its line", async () => {
    const { entries, problems } = await listed("a.csv", 'path,title\na.txt,One\nb.txt,"Two\nc.txt,Three\n');
    expect(entries).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^a\.csv:3: A quotation mark/u)]);
  });

  it("gives back what cells held", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "я") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const text = `a,b\n${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ""));
        expect([...rowsOf(text)].slice(1).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});

describe("a side-car", () => {
  const told = (value: unknown) => sideCarOf(bytes(JSON.stringify(value)), "folder/a.pdf.json", "a.pdf.json");

  it("tells what a document is", () => {
    expect(
      told({
        title: "A ferry",
        author: "Leyla Aliyeva; Ona Ruse",
        date: 2024,
        address: "https://a.example/",
        tags: "x; y",
      }),
    ).toEqual({
      told: {
        title: "A ferry",
        authors: ["Leyla Aliyeva", "Ona Ruse"],
        date: "2024",
        url: "https://a.example/",
        tags: ["x", "y"],
        by: "a.pdf.json",
      },
      problems: [],
    });
    expect(told(JSON.parse(CSL_JSON)[0]).told).toEqual({ ...FERRY, by: "a.pdf.json" });
  });

  it("that is wrong is told, and the document is read without it", () => {
    const message = (value: unknown) =>
      told(value)
        .problems.map((one) => one.message)
        .join(" ");
    expect(message([1, 2])).toContain("holds no object");
    expect(message({ publsher: "x" })).toContain("publsher");
    expect(message({ url: "javascript:alert(1)", language: "English" })).toMatch(
      /language "English".*address "javascript/u,
    );
    expect(sideCarOf(bytes("{"), "a.json", "a.json")).toMatchObject({ told: null });
    expect(told({ url: "javascript:alert(1)" }).told).toEqual({ by: "a.pdf.json" });
  });
});

describe("a list of feeds", () => {
  it("names each feed of the web once", async () => {
    expect(beginsAsFeedList(bytes(FEED_LIST))).toBe(true);
    const { feeds, wrong } = await feedsOf(bytes(FEED_LIST));
    expect(feeds).toEqual([
      { url: "https://mfa.balta.example/feed.xml", title: "Balta" },
      { url: "https://gazette.example/rss", title: "Steppe Gazette" },
    ]);
    expect(wrong).toEqual(["The address of feed 4 is not a web address: file:///etc/passwd"]);
  });
});

it("no damage to a catalogue stops the others from being read", async () => {
  const sound = [
    ["a.rdf", ZOTERO_RDF],
    ["a.json", CSL_JSON],
    ["a.json", BETTER_BIBTEX],
    ["a.csv", TABLE],
    ["a.ftm.jsonl", FTM_ENTITIES],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sound),
      fc.nat(),
      fc.nat(),
      fc.string(),
      async ([name, text], at, length, instead) => {
        const from = at % text.length;
        const damaged = bytes(text.slice(0, from) + instead + text.slice(from + (length % 200)));
        const found: Found[] = [];
        for await (const one of catalogueOf(name, bytes(text))!.entries(damaged, name)) found.push(one);
        for (const one of found) if (!("problem" in one)) expect(one.told.by).toBe(name);
        sideCarOf(damaged, name, name);
        await feedsOf(damaged);
      },
    ),
    { numRuns: 200 },
  );
});
