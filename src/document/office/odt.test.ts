import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { readDocument } from "../index.js";
import { ARTICLE, odtOf, p } from "./open-document.corpus.js";

describe("an OpenDocument text", () => {
  it("has its blocks, notes, cells and metadata", async () => {
    const { document } = await readDocument({ name: "sample", bytes: ARTICLE });
    expect(document!.blocks.map((block) => [block.kind, slice(document!.text, block.span)])).toEqual([
      ["title", "Ships for Suva"],
      ["boilerplate", "The yard .... 2"],
      ["paragraph", "Malta lent Fiji $7 million[1] for two ships of 40 m² each, as both said."],
      ["heading", "The yard"],
      ["heading", "A smaller heading"],
      ["quotation", "“They will sail,” the minister said."],
      ["list-item", "the first ship"],
      ["list-item", "the second ship"],
      ["cell", "Ship"],
      ["cell", "Price"],
      ["cell", "Year"],
      ["cell", "Both"],
      ["cell", "2022"],
      ["paragraph", "Words in a box."],
      ["paragraph", "Last words[i] of the text."],
      ["note", "“Loan signed”, Valletta Post, 2 March 2021, https://post.example/7."],
      ["note", "An afterthought."],
    ]);
    expect(document!.marks.map(({ mark, span }) => [mark, slice(document!.text, span)])).toEqual([
      ["1", "[1]"],
      ["i", "[i]"],
    ]);
    expect(document!.references.map(({ mark, url }) => [mark, url])).toEqual([
      ["1", "https://post.example/7"],
      ["i", undefined],
    ]);
    const cells = document!.blocks.flatMap(({ place }) => (place?.cell ? [place.cell] : []));
    expect(cells.map(({ row, column, heading }) => `${row},${column}${heading ? "*" : ""}`)).toEqual([
      "1,1*",
      "1,2*",
      "1,3*",
      "2,1",
      "2,3",
    ]);
    expect(document!.metadata).toMatchObject({
      title: "Ships for Suva",
      authors: ["Ann Roe"],
      date: "2021-03-09",
      implied: ["date"],
      modified: "2021-04-01",
    });
  });

  it.each([
    [
      "a password",
      odtOf(p("x"), "", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
      /password/,
    ],
    ["no words", odtOf(""), /contains no text/],
    ["half of it", ARTICLE.subarray(0, 900), /damaged or truncated/],
  ])("that has %s says so", async (_, bytes, message) => {
    const { document, problems } = await readDocument({ name: "sample.odt", bytes });
    expect(document).toBeNull();
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});
