import { describe, expect, it } from "vitest";
import { slice } from "../../text/index.js";
import type { Document } from "../index.js";
import { readDocument } from "../index.js";
import { ARTICLE, rtfOf } from "./rtf.corpus.js";

async function documentOf(source: string, name = "sample"): Promise<Document> {
  const { document, problems } = await readDocument({ name, bytes: Buffer.from(source, "latin1") });
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const textOf = async (body: string): Promise<string> => (await documentOf(rtfOf(body))).text;

describe("RTF", () => {
  it.each(["\n", "\r\n", "\r"])(
    "ends a paragraph at a backslash before a line end (%j), as Cocoa writes it",
    async (end) => {
      const body = `\\pard\\f0\\fs24 Malta lent Fiji a ship.\\${end}\\${end}Fiji thanked Malta\n and paid.`;
      const { blocks, text } = await documentOf(rtfOf(body));
      expect(blocks.map(({ span }) => slice(text, span))).toEqual([
        "Malta lent Fiji a ship.",
        "Fiji thanked Malta and paid.",
      ]);
    },
  );

  it("has its blocks, notes, cells and metadata", async () => {
    const document = await documentOf(ARTICLE);
    expect(document.blocks.map((block) => [block.kind, slice(document.text, block.span)])).toEqual([
      ["title", "Ships for Suva"],
      ["paragraph", "Malta lent Fiji $7 million[1] for two ships of 40 m² each, as both said.[*]"],
      ["heading", "The yard"],
      ["list-item", "the first ship"],
      ["list-item", "the second ship"],
      ["cell", "Ship"],
      ["cell", "Price"],
      ["cell", "Lomu"],
      ["cell", "$3 million"],
      ["paragraph", "The minister’s letter called it “a beginning” – and no more."],
      ["note", "“Loan signed”, Valletta Post, https://post.example/7."],
      ["note", "Said in private."],
    ]);
    expect(document.references.map(({ mark, url }) => [mark, url])).toEqual([
      ["1", "https://post.example/7"],
      ["*", undefined],
    ]);
    const cells = document.blocks.flatMap(({ place }) => (place?.cell ? [place.cell] : []));
    expect(cells.map(({ row, column, heading }) => `${row},${column}${heading ? "*" : ""}`)).toEqual([
      "1,1*",
      "1,2*",
      "2,1",
      "2,2",
    ]);
    expect(document.metadata).toMatchObject({
      title: "Ships for Suva",
      authors: ["Ann Roe"],
      date: "2021-03-09",
      implied: ["date"],
    });
    expect(document.problems).toEqual([]);
  });

  it.each([
    ["Cyrillic by the code page", "\\ansicpg1251 \\'cc\\'e8\\'ed\\'e8\\'f1\\'f2\\'f0", "Министр"],
    [
      "Cyrillic by its font",
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}a {\\f1 \\'cc\\'e8\\'f0} b",
      "a Мир b",
    ],
    ["Turkish by its font", "{\\fonttbl{\\f2\\fcharset162 B;}}\\f2 \\'dd\\'fe\\'f0\\'fd", "İşğı"],
    ["Chinese, two bytes a character", "\\ansicpg936 \\'d6\\'d0\\'b9\\'fa", "中国"],
    ["Shift JIS, whose second byte may be a letter", "\\ansicpg932 \\'83e\\'83\\'58\\'83g", "テスト"],
    ["Unicode with one likeness", "\\u1058?\\u1072\\'e0 b", "Та b"],
    ["Unicode with two likenesses", "\\uc2\\u8217ab c", "’ c"],
    ["Unicode without one", "{\\uc0\\u1058}\\u1058?", "ТТ"],
    ["Unicode below zero, beyond 16 bits and private", "\\u-10179?\\u-8704?\\u-3913?x", "😀x"],
    ["words in two encodings", "{\\upr{ab}{\\*\\ud{\\u1058?}}}c", "Тc"],
    ["braces and backslashes", "\\{a\\\\b\\}", "{a\\b}"],
    ["a raw byte above ASCII", "\\ansicpg1254 \xdd", "İ"],
  ])("knows its letters: %s", async (_, source, words) => {
    expect(await textOf(source)).toBe(words);
  });

  it.each([
    ["deleted and hidden words", "Malta {\\deleted never }lent {\\v secretly }money."],
    [
      "heads, feet and their fields",
      "{\\header\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}Malta lent money.",
    ],
    [
      "pictures",
      "Malta {\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}lent {\\pict\\bin6 {{{}}\\}money.",
    ],
    ["comments", "Malta lent{\\*\\atnid AR}{\\*\\annotation{\\*\\atnref 1}Is it so?} money."],
    ["what is not known", "{\\*\\somethingnew words of a program}Malta lent money."],
    ["what a field asks for", 'Malta {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt lent}} money.'],
    ["a shape but for its words", "{\\shp{\\*\\shpinst\\shpleft7{\\sp{\\sn x}{\\sv y}}{\\shptxt Malta lent}}} money."],
  ])("leaves out %s", async (_, source) => {
    expect((await textOf(source)).replace(/\s+/gu, " ")).toBe("Malta lent money.");
  });

  it("counts notes of LibreOffice and endnotes", async () => {
    const document = await documentOf(
      rtfOf(
        "Malta{\\super \\chftn}{\\*\\footnote\\pard\\plain{\\super \\chftn} One.\\par Still one.} lent{\\super\\chftn}{\\footnote\\ftnalt{\\super\\chftn} Two.} money.",
      ),
    );
    expect(document.text.split("\n\n")[0]).toBe("Malta[1] lent[i] money.");
    expect(document.references.map(({ mark, text }) => [mark, text])).toEqual([
      ["1", "One. Still one."],
      ["i", "Two."],
    ]);
  });

  it("that is cut short is read as far as it goes", async () => {
    const document = await documentOf(ARTICLE.slice(0, ARTICLE.indexOf("The yard")));
    expect(document.text).toContain("Malta lent Fiji");
    expect(document.problems[0]!.message).toMatch(/truncated/);
  });

  it.each([
    ["groups within groups", `{\\rtf1 ${"{".repeat(100_000)}`, /1000 deep/],
    ["no words", "{\\rtf1\\ansi}", /contains no text/],
    ["nothing but a head", "{\\rtf", /contains no text/],
  ])("with %s says so", async (_, source, message) => {
    const { document, problems } = await readDocument({ name: "x.rtf", bytes: Buffer.from(source, "latin1") });
    expect(document).toBeNull();
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["control words", "\\b".repeat(500_000)],
    ["a long control word", `\\${"a".repeat(1_000_000)}`],
    ["letters in hexadecimal", "\\'e0".repeat(300_000)],
    ["cells", "\\intbl a\\cell".repeat(100_000)],
    ["notes", "a{\\footnote b}".repeat(20_000)],
    ["definitions of cells", `\\trowd${"\\cellx1".repeat(300_000)}\\intbl a\\cell\\row`],
    ["fonts", `{\\fonttbl${"{\\f1\\fcharset204 a;}".repeat(50_000)}}a`],
    ["bytes that are skipped", "\\bin99999999 a"],
  ])("of many %s is read in time", async (_, body) => {
    const { document, problems } = await readDocument({ name: "x.rtf", bytes: Buffer.from(rtfOf(body), "latin1") });
    expect(document !== null || problems.length === 1).toBe(true);
  });
});
