import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { type Document, readRecord } from "../index.js";

async function tableOf(html: string): Promise<Document> {
  const { document } = await readRecord("page", { html: `<html><body>${html}</body></html>`, language: "en" });
  if (document === null) throw new Error("nothing was read");
  return document;
}

/** Cells as "row,column words", headings with a star, spans as they are told. */
function cells(document: Document): string[] {
  return document.blocks.flatMap(({ kind, span, place }) => {
    if (kind !== "cell" || !place?.cell) return [];
    const { row, column, rows, columns, heading } = place.cell;
    const spans = `${rows ? ` ${rows} down` : ""}${columns ? ` ${columns} across` : ""}`;
    return [`${row},${column}${heading ? "*" : ""} ${slice(document.text, span)}${spans}`];
  });
}

describe("a table of data", () => {
  it("keeps its cells, its headings and its caption, a row on a line", async () => {
    const document = await tableOf(
      "<table><caption>Loans by year</caption><tr><th>Lender</th><th>Amount</th></tr><tr><td>Japan</td><td><p>40</p><p>million</p></td></tr></table>",
    );
    expect(document.text).toBe("Loans by year\n\nLender\tAmount\nJapan\t40 million");
    expect(document.blocks[0]?.kind).toBe("caption");
    expect(cells(document)).toEqual(["1,1* Lender", "1,2* Amount", "2,1 Japan", "2,2 40 million"]);
  });

  it("is no heading of the page where its caption says the title again", async () => {
    const words = "Fiji borrowed for two bridges from Japan, and Tonga for a port. The loans run for thirty years.";
    const document = await tableOf(
      `<h1>Loans to islands</h1><p>${words}</p><table><caption>Loans to islands</caption><tr><th>State</th><th>Loans</th></tr><tr><td>Fiji</td><td>2</td></tr><tr><td>Tonga</td><td>1</td></tr></table>`,
    );
    expect(document.text).toContain(words);
    expect(document.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(["title", "paragraph", "caption"]);
  });

  it("counts cells that cover several rows and columns", async () => {
    const document = await tableOf(
      `<table><thead><tr><th rowspan=2>Project</th><th colspan=2>Amount</th></tr><tr><th>USD</th><th>EUR</th></tr></thead>
       <tbody><tr><td rowspan="2">Dam</td><td>10</td><td>9</td></tr><tr><td>20</td><td>18</td></tr></tbody></table>`,
    );
    expect(cells(document)).toEqual([
      "1,1* Project 2 down",
      "1,2* Amount 2 across",
      "2,2* USD",
      "2,3* EUR",
      "3,1 Dam 2 down",
      "3,2 10",
      "3,3 9",
      "4,2 20",
      "4,3 18",
    ]);
  });

  it("has headings where its first row names what the others count", async () => {
    const document = await tableOf(
      "<table><tr><td>State</td><td>Loans</td></tr><tr><td>Fiji</td><td>3</td></tr><tr><td>Tonga</td><td>5</td></tr></table>",
    );
    expect(cells(document)).toEqual(["1,1* State", "1,2* Loans", "2,1 Fiji", "2,2 3", "3,1 Tonga", "3,2 5"]);
  });

  it("numbers the tables of a page, and an empty cell leaves its place", async () => {
    const table = "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td></td><td>3</td></tr></table>";
    const document = await tableOf(`${table}<p>Between.</p>${table}`);
    expect(document.blocks.map(({ place }) => place?.cell?.table)).toEqual([1, 1, 1, 1, 1, undefined, 2, 2, 2, 2, 2]);
    expect(cells(document).slice(3, 5)).toEqual(["2,1 1", "2,3 3"]);
  });
});

describe("a table that lays out the page is none", () => {
  const long = "The two governments agreed on a road, and they said that it would be open before winter. ".repeat(6);
  it.each([
    ["that says so", '<table role="presentation"><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>'],
    [
      "that holds another",
      "<table><tr><td>A</td><td><table><tr><td>1</td></tr></table></td></tr><tr><td>B</td><td>2</td></tr></table>",
    ],
    ["of one row", "<table><tr><td>A</td><td>B</td></tr></table>"],
    ["of one column", "<table><tr><td>A</td></tr><tr><td>B</td></tr></table>"],
    ["of articles", `<table><tr><td>A</td><td>${long}</td></tr><tr><td>B</td><td>${long}</td></tr></table>`],
    [
      "of links",
      '<table><tr><td><a href="/a">Home</a></td><td><a href="/b">News</a></td></tr><tr><td><a href="/c">Press</a></td><td><a href="/d">Mail</a></td></tr></table>',
    ],
  ])("%s", async (_, html) => {
    expect(cells(await tableOf(html))).toEqual([]);
  });
});
