import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BETTER_BIBTEX, CSL_JSON, FTM_ENTITIES, TABLE, ZOTERO_RDF } from "../document/catalogue/catalogue.corpus.js";
import type { Told } from "../document/container/index.js";
import { readMember } from "../document/index.js";
import { inputs, inputsOf } from "./input.js";
import { sourceHash } from "./source-hash.js";

const root = mkdtempSync(path.join(tmpdir(), "entente-catalogue-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, words] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, words);
  }
}

/** What comes of files, by name below the root: what is told of each, and what is wrong. */
async function came(...files: string[]): Promise<{ told: Map<string, Told | undefined>; problems: string[] }> {
  const told = new Map<string, Told | undefined>();
  const problems: string[] = [];
  const short = (name: string) => name.replaceAll(`${root}/`, "");
  for await (const input of inputs(
    files.map((file) => path.join(root, file)),
    "file",
  )) {
    if ("problem" in input)
      problems.push(short(`${input.problem.severity} ${input.problem.place}: ${input.problem.message}`));
    else {
      expect(told.has(short(input.source.name))).toBe(false);
      told.set(short(input.source.name), "told" in input.source ? input.source.told : undefined);
    }
  }
  return { told, problems };
}

const SENTENCE = "Norway lent Malta 40 million euros on 3 May 2021.";

it("entities of FollowTheMoney give their documents, however long the first line is", async () => {
  const long = { id: "x", schema: "PlainText", properties: { bodyText: [`${SENTENCE} `.repeat(2000)] } };
  write({ "entities.jsonl": `${JSON.stringify(long)}\n${FTM_ENTITIES}` });
  const sources: object[] = [];
  for await (const input of inputs([path.join(root, "entities.jsonl")], "file"))
    if ("source" in input) sources.push("body" in input.source ? input.source.body : input.source);
  expect(sources.map((body) => Object.keys(body))).toEqual([["text"], ["html"], ["text"], ["text"]]);
});

describe("a folder with a library", () => {
  beforeAll(() =>
    write({
      "zotero/My Library.rdf": ZOTERO_RDF,
      "zotero/files/12/Aliyeva - 2024.txt": SENTENCE,
      "zotero/files/13/ferry.html": "<p>A page about it.</p>",
      "zotero/files/13/style.css": "p {}",
      "zotero/loose.txt": SENTENCE,
    }),
  );

  it("gives the files of its entries with what it tells of them, and the others as they are", async () => {
    const { told, problems } = await came("zotero");
    expect([...told.keys()]).toEqual(["zotero/files/12/Aliyeva - 2024.txt", "zotero/loose.txt"]);
    expect(told.get("zotero/files/12/Aliyeva - 2024.txt")).toMatchObject({
      publisher: "Steppe Gazette",
      collections: ["Asia / Water"],
      by: "My Library.rdf",
    });
    expect(told.get("zotero/loose.txt")).toBeUndefined();
    expect(problems).toEqual([
      "warning zotero: Left out: 2 files beside documents of a library.",
      expect.stringMatching(/^warning .*entry 2: The date "soon"/u),
      expect.stringMatching(
        /^warning zotero\/My Library\.rdf: 2 entries have no file here and were left out: “Tides”, “Elsewhere”\. \.\.\/\.\.\/etc\/passwd is outside/u,
      ),
    ]);
  });

  it("is read as well where the library itself is named", async () => {
    const { told } = await came("zotero/My Library.rdf");
    expect([...told.keys()]).toEqual(["zotero/files/12/Aliyeva - 2024.txt"]);
  });

  it("in JSON finds files in its storage folder, by their names where it has no others", async () => {
    write({
      "csl/library.json": CSL_JSON,
      "csl/storage/WXYZ6789/Aliyeva - 2024 - A ferry across.txt": SENTENCE,
      "csl/storage/WXYZ6790/Aliyeva - 2019 - A ferry across.txt": SENTENCE,
      "csl/storage/WXYZ6791/Ruse - 2024 - A ferry.txt": SENTENCE,
      "bbt/library.json": BETTER_BIBTEX,
      "bbt/storage/WXYZ6789/Aliyeva - 2024.txt": SENTENCE,
    });
    for (const named of ["csl", "csl/library.json"]) {
      const { told } = await came(named);
      expect(told.get("csl/storage/WXYZ6789/Aliyeva - 2024 - A ferry across.txt")?.title).toBe("A ferry across");
      expect(told.get("csl/storage/WXYZ6791/Ruse - 2024 - A ferry.txt")).toBeUndefined();
      expect(told.get("csl/storage/WXYZ6790/Aliyeva - 2019 - A ferry across.txt")).toBeUndefined();
    }
    const { told, problems } = await came("bbt");
    expect(told.get("bbt/storage/WXYZ6789/Aliyeva - 2024.txt")?.publisher).toBe("Steppe Gazette");
    expect(problems).toEqual([]);
  });
});

describe("a table of documents", () => {
  it("gives words and files in the order of its rows, and says of each other row why not", async () => {
    write({ "table/documents.csv": TABLE, "table/notes/two.txt": SENTENCE, "three.txt": SENTENCE });
    for (const named of ["table", "table/documents.csv"]) {
      const { told, problems } = await came(named);
      expect([...told.keys()]).toEqual(["table/documents.csv:2", "table/notes/two.txt"]);
      expect(told.get("table/notes/two.txt")).toMatchObject({ title: "Two", date: "2023-07", by: "documents.csv" });
      expect(problems.map((one) => one.slice(0, 60))).toEqual([
        "error table/documents.csv:5: ../three.txt is outside the fol",
        "error table/documents.csv:6: This row has an address alone, ",
        "warning table/documents.csv:7: two.txt is already listed in ",
        "error table/documents.csv:8: This row has 11 cells and the h",
      ]);
    }
  });

  it("opens nothing outside its folder", async () => {
    write({ "safe/documents.csv": "path\n", "outside/secret.txt": SENTENCE });
    symlinkSync(path.join(root, "outside"), path.join(root, "safe", "link"));
    symlinkSync(path.join(root, "outside", "secret.txt"), path.join(root, "safe", "secret.txt"));
    const ways = [
      "../outside/secret.txt",
      "a/../../outside/secret.txt",
      "link/secret.txt",
      "secret.txt",
      path.join(root, "outside", "secret.txt"),
      "..\\outside\\secret.txt",
      "C:\\secret.txt",
      "\\\\server\\secret.txt",
      "file:///etc/passwd",
      "secret.txt\0.pdf",
      ".",
      "/dev/zero",
      "documents.csv",
    ];
    write({ "safe/documents.csv": `path,title\n${ways.map((way) => `"${way}",x`).join("\n")}\n` });
    const { told, problems } = await came("safe/documents.csv");
    expect([...told.keys()]).toEqual([]);
    // The last row names the table itself, which is read once more, alone: then no row has a file.
    const alone = problems.filter((one) => one.includes("Only the catalogue was given"));
    expect(alone).toHaveLength(ways.length);
    expect(problems.filter((one) => one.startsWith("error") && !alone.includes(one))).toHaveLength(ways.length - 1);
  });

  it("without its folder gives its words alone", async () => {
    const all = [];
    for await (const input of inputsOf("documents.csv", each([Buffer.from(TABLE)]))) all.push(input);
    expect(all.filter((input) => "source" in input)).toHaveLength(1);
    expect(JSON.stringify(all)).toContain("give its folder to entente add");
  });
});

describe("a side-car", () => {
  it("tells what the document beside it is, and is none itself", async () => {
    write({
      "beside/a.txt": `${SENTENCE}\n`,
      "beside/a.txt.json": '{"title": "A loan", "date": "2021-05-04", "tags": ["ports"]}',
      "beside/b.json": '{"title": "no side-car"}',
    });
    const { told, problems } = await came("beside");
    expect(told.get("beside/a.txt")).toEqual({
      title: "A loan",
      date: "2021-05-04",
      tags: ["ports"],
      by: "a.txt.json",
    });
    expect([...told.keys()]).toEqual(["beside/a.txt", "beside/b.json"]);
    expect(problems).toEqual([]);
    expect((await came("beside/a.txt")).told.get("beside/a.txt")?.title).toBe("A loan");
  });

  it("makes another reading of the same document", async () => {
    const body = { bytes: Buffer.from("A ferry\n\n12 July 2020\n\nNorway lent Malta 40 million euros.\n") };
    const bare = await readMember({ name: "a", body });
    const told: Told = { title: "A loan", date: "2021-05-04", tags: ["ports"], by: "a.json" };
    const described = await readMember({ name: "a", body, told });
    expect(described.document!.id).toBe(bare.document!.id);
    expect(described.document!.metadata).toMatchObject({
      title: "A loan",
      date: "2021-05-04",
      tags: ["ports"],
      catalogued: { by: "a.json", itself: { title: "A ferry", date: "2020-07-12" } },
    });
    expect(sourceHash({ name: "a", body, told }, undefined)).not.toBe(sourceHash({ name: "a", body }, undefined));
  });
});

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
