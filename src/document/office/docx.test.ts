import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import { zipOf } from "../archive/archives.corpus.js";
import type { Document } from "../index.js";
import { readDocument } from "../index.js";
import { ARTICLE, call, cell, docxOf, note, p, r, row, table } from "./word.corpus.js";

async function documentOf(bytes: Uint8Array, name = "sample.docx"): Promise<Document> {
  const { document, problems } = await readDocument({ name, bytes });
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const kinds = (document: Document): [string, string][] =>
  document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);

async function refused(bytes: Uint8Array, name = "sample.docx"): Promise<string> {
  const { document, problems } = await readDocument({ name, bytes });
  expect(document).toBeNull();
  expect(problems).toHaveLength(1);
  return problems[0]!.message;
}

/** What the paragraphs of a body come to. */
const blocksOf = async (body: string): Promise<[string, string][]> => kinds(await documentOf(docxOf({ body })));

describe("a Word document", () => {
  it("has its blocks, notes, cells and metadata, whatever its name", async () => {
    for (const name of ["sample.docx", "sample.txt", "-"]) {
      const document = await documentOf(ARTICLE, name);
      expect(kinds(document)).toEqual([
        ["title", "Why Oslo Lends to Quito"],
        ["byline", "By Ingrid Holm"],
        ["boilerplate", "What comes first ......... 1"],
        [
          "paragraph",
          "Norway lent Ecuador $50 million for its forests last spring[1], and Quito thanked Oslo for it in a letter that both published.",
        ],
        ["heading", "The two ministers"],
        ["paragraph", "Ecuador answered with a plan of its own, which covers 300 km² and which Oslo praised[2]."],
        ["quotation", "“The forest is ours to keep,” the minister said in Quito."],
        ["list-item", "a seedling for every child;"],
        ["list-item", "a ranger for every valley."],
        ["cell", "Project"],
        ["cell", "Amount"],
        ["cell", "Year"],
        ["cell", "Nursery at Tena"],
        ["cell", "$2 million"],
        ["cell", "2021"],
        ["cell", "Roads"],
        ["cell", "2022"],
        ["note", "“Norway and Ecuador agree”, Fjord Daily, 3 May 2022, https://fjord.example/loan."],
        ["note", "Ibid., p. 4."],
      ]);
      expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span)])).toEqual([
        ["1", "[1]"],
        ["2", "[2]"],
      ]);
      expect(document.references.map(({ mark, url, ibid }) => [mark, url, ibid])).toEqual([
        ["1", "https://fjord.example/loan", undefined],
        ["2", undefined, "1"],
      ]);
      expect(document.blocks.flatMap(({ place }) => (place?.cell ? [place.cell] : []))).toEqual(
        [
          [1, 1, true],
          [1, 2, true],
          [1, 3, true],
          [2, 1, false],
          [2, 2, false],
          [2, 3, false],
          [3, 1, false],
          [3, 3, false],
        ].map(([row, column, heading]) => ({ table: 1, row, column, heading })),
      );
      expect(document.blocks.at(-1)!.place).toEqual({ part: "footnote 2" });
      expect(document.metadata).toMatchObject({
        title: "Why Oslo Lends to Quito",
        authors: ["Ingrid Holm"],
        date: "2022-05-09",
        implied: ["date"],
        language: "en",
      });
    }
  });

  it("takes the date that the reader gives before the day the file was made", async () => {
    const { document } = await readDocument({ name: "-", bytes: ARTICLE }, { date: "2022-05" });
    expect(document!.metadata).toMatchObject({ date: "2022-05", implied: [] });
  });

  it("leaves out what is no text of it", async () => {
    const revised = p(
      r("Malta lent Fiji ") +
        `<w:del w:id="1"><w:r><w:delText>$5</w:delText></w:r></w:del><w:ins w:id="2">${r("$7")}</w:ins>${r(" million")}` +
        `<w:moveFrom w:id="3">${r(" never")}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>` +
        '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
        `<w:r><w:instrText> HYPERLINK "https://x.example" </w:instrText></w:r><w:hyperlink>${r(" at last")}</w:hyperlink>${r(".")}`,
    );
    const comments = { name: "word/comments.xml", content: "<w:comments>a comment</w:comments>" };
    const macro = { name: "word/vbaProject.bin", content: Buffer.from("Sub AutoOpen()") };
    const document = await documentOf(docxOf({ body: revised, more: [comments, macro] }));
    expect(document.text).toBe("Malta lent Fiji $7 million at last.");
  });

  it("reads a text box once, after the paragraph it stands in", async () => {
    const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice>${box("In the box.")}</mc:Choice><mc:Fallback>${box("In the box.")}</mc:Fallback></mc:AlternateContent></w:r>`;
    const blocks = await blocksOf(p(r("Before the box") + shape + r(" and after it.")) + p("The next one."));
    expect(blocks.map(([, words]) => words)).toEqual(["Before the box and after it.", "In the box.", "The next one."]);
  });

  it("reads styles through those they are based on, and outline levels", async () => {
    const long = "A paragraph that somebody made to look like a heading. ".repeat(8);
    const blocks = await blocksOf(
      p("Own", "Ozel") +
        p("Outlined", undefined, '<w:outlineLvl w:val="2"/>') +
        p(long, "Balk1") +
        p("A picture", "Rsm"),
    );
    expect(blocks.map(([kind]) => kind)).toEqual(["title", "heading", "paragraph", "caption"]);
  });

  it("counts numbered lists, so that a bibliography without marks keeps its numbers", async () => {
    const item = (words: string): string =>
      p(words, undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
    const prose = p("Malta and Fiji agreed on ships, and the ships were built in Valletta before the year was out.");
    const body =
      prose.repeat(4) +
      p("References", "Balk1") +
      item("Doe, J. Ships. Valletta, 2001.") +
      item("Roe, A. Boats. Suva, 2003.");
    const document = await documentOf(docxOf({ body }));
    expect(document.references.map(({ mark }) => mark)).toEqual(["1", "2"]);
  });

  it("prints the numbers that Word puts before headings and articles", async () => {
    const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;
    const blocks = await blocksOf(
      p("Ships", "Balk1", list(0)) +
        p("Ports", "Balk1", list(1)) +
        p("Crews", "Balk1", list(1)) +
        p("The Parties share the cost of the ports.", undefined, list(0)) +
        p("Pilots", "Balk1", list(1)),
    );
    expect(blocks).toEqual([
      ["title", "Article 4 Ships"],
      ["heading", "4.I. Ports"],
      ["heading", "4.II. Crews"],
      ["list-item", "Article 5 The Parties share the cost of the ports."],
      ["heading", "5.I. Pilots"],
    ]);
  });

  it("tells endnotes from footnotes, and marks that an author chose", async () => {
    const chosen = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>';
    const body = p(r("Malta") + chosen + r(" lent") + call(1) + r(" Fiji") + call(1, "endnote") + r(" money."));
    const document = await documentOf(
      docxOf({
        body,
        footnotes: note(1, "A footnote.") + note(9, "A star."),
        endnotes: note(1, "An endnote.", "endnote"),
      }),
    );
    expect(document.text.split("\n\n")[0]).toBe("Malta[*] lent[1] Fiji[i] money.");
    expect(document.references.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      "* A star.",
      "1 A footnote.",
      "i An endnote.",
    ]);
  });

  it("keeps merged cells and empty corners in their columns, and frames are no tables", async () => {
    const merged = table(
      row(cell(""), cell("2021"), cell("2022")),
      row(cell("Loans", '<w:vMerge w:val="restart"/>'), cell("4"), cell("5")),
      row(cell("", "<w:vMerge/>"), cell("6"), cell("7")),
    );
    const document = await documentOf(docxOf({ body: table(row(cell("Framed words."))) + merged }));
    const cells = document.blocks.map(({ place, span }) => [
      slice(document.text, span),
      place?.cell && `${place.cell.table}:${place.cell.row},${place.cell.column}${place.cell.heading ? "*" : ""}`,
    ]);
    expect(cells).toEqual([
      ["Framed words.", undefined],
      ["2021", "1:1,2*"],
      ["2022", "1:1,3*"],
      ["Loans", "1:2,1*"],
      ["4", "1:2,2"],
      ["5", "1:2,3"],
      ["6", "1:3,2"],
      ["7", "1:3,3"],
    ]);
  });
});

describe("a Word document that can't be read says why", () => {
  it("in a sentence", async () => {
    const protectedFile = Buffer.concat([
      Buffer.from("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "latin1"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await refused(protectedFile)).toMatch(/password-protected/);
    expect(await refused(protectedFile.subarray(0, 500))).toMatch(/save it as .docx/);
    expect(await refused(ARTICLE.subarray(0, ARTICLE.length / 2))).toMatch(/damaged|ZIP archive/);
    expect(await refused(docxOf({ body: "" }))).toMatch(/contains no text/);
    const shell = { name: "[Content_Types].xml", content: "" };
    expect(await refused(zipOf([shell, { name: "word/other.xml", content: "" }]))).toMatch(/no body text/);
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha">]><w>&a;</w>';
    expect(await refused(zipOf([shell, { name: "word/document.xml", content: laughs }]))).toMatch(
      /declares its own entities/,
    );
    const bomb = { name: "word/document.xml", content: Buffer.alloc(20 << 20, " ") };
    expect(await refused(zipOf([shell, bomb]))).toMatch(/decompression bomb/);
    const broken = { name: "word/document.xml", content: Buffer.alloc(1 << 20, "<x:p/>") };
    expect(await refused(zipOf([shell, broken]))).toMatch(/damaged throughout/);
    expect(await refused(docxOf({ body: "<w:p>".repeat(5000) }))).toMatch(/nested more than/);
  });
});
