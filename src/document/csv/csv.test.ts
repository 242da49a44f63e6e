import { describe, expect, test } from "vitest";
import { readDocument } from "../read.js";

const PROJECTS =
  "Project,Lender,Borrower,Amount (USD million),Year\r\nPort of Tema,Export-Import Bank of China,Ghana,170,2016\r\n" +
  '"Bridge, north",Japan,Kenya,"1,200",2019\r\n';
const read = (name: string, text: string | Uint8Array) =>
  readDocument({ name, bytes: typeof text === "string" ? Buffer.from(text) : text });

test("a table of comma-separated values is a table whose first row names its columns", async () => {
  const { document, problems } = await read("projects.csv", PROJECTS);
  expect(problems).toEqual([]);
  expect(document!.text.split("\n")[2]).toBe("Bridge, north\tJapan\tKenya\t1,200\t2019");
  expect(document!.metadata.title).toBeNull();
  const cells = document!.blocks.map(({ kind, place, span }) => [
    kind,
    place?.cell?.row,
    place?.cell?.column,
    place?.cell?.heading,
    document!.text.slice(span.start, span.end),
  ]);
  expect(cells).toHaveLength(15);
  expect(cells[1]).toEqual(["cell", 1, 2, true, "Lender"]);
  expect(cells[8]).toEqual(["cell", 2, 4, false, "170"]);
});

test.each([
  ["semicolons", "projects.csv", PROJECTS.replace(/,(?=\S)/gu, ";")],
  ["tabs", "projects.tsv", PROJECTS.replace(/,(?=\S)/gu, "\t")],
  ["UTF-16", "projects.csv", Buffer.from(`\uFEFF${PROJECTS}`, "utf16le")],
])("%s part cells too", async (_, name, text) => {
  const { document } = await read(name, text);
  expect(document!.blocks.every(({ place }) => place?.cell?.table === 1)).toBe(true);
  expect(document!.blocks.length).toBeGreaterThan(12);
});

describe("what is no such table is read as the text that it is", () => {
  test.each([
    ["another name", "projects.txt", PROJECTS],
    ["words", "letter.csv", "Dear all,\nMalta lent Fiji three million, and Fiji thanked Malta.\n"],
    ["figures alone", "figures.csv", "1,2,3\n4,5,6\n"],
    ["headings alone", "empty.csv", "Project,Lender\n"],
  ])("%s", async (_, name, text) => {
    const { document } = await read(name, text);
    expect(document!.text).toBe(text);
  });
});

test("a quotation mark that is never closed costs its row and those after it, and is told with its line", async () => {
  const { document, problems } = await read("projects.csv", `${PROJECTS}"Road,Japan,Kenya,5,2020\n`);
  expect(document!.text).not.toContain("Road");
  expect(problems.map(({ severity, place }) => [severity, place])).toEqual([["warning", "projects.csv:4"]]);
});
