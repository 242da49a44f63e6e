import { describe, expect, it } from "vitest";
import { boxesOf } from "../boxes.js";
import { type Document, readDocument } from "../index.js";
import { LONG, type PdfParts, pdfOf, SIZE, set, widthOf, written } from "./pdf.corpus.js";

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const { document, problems } = await readDocument({ name: "sample", bytes });
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const plain = (words: string) => words.replaceAll("=", "");
const [FIRST, SECOND, THIRD] = LONG.map(plain) as [string, string, string];
/** Two columns under a heading that goes across both, that fit on a page both ways. */
const COLUMNS = [
  { x: 60, y: 540, words: "What the Waves Ask of a Ship", size: 16 },
  ...set([FIRST, SECOND, THIRD], { x: 60, y: 500, width: 220 }),
  ...set([THIRD, FIRST, SECOND], { x: 320, y: 500, width: 220 }),
];
const TABLE = ["Ship|Price|Year", "Lomu|$3 million|2021", "Gozo|$4 million|2022"].flatMap((row, i) =>
  row.split("|").map((words, k) => ({ x: 60 + 80 * k, y: 100 - 14 * i, words })),
);

describe("a page whose words do not run to the right", () => {
  it.each<NonNullable<PdfParts["turn"]>>([
    { drawn: 90, shown: 90 },
    { drawn: 90, shown: 0 },
    { drawn: 270, shown: 270 },
    { drawn: 270, shown: -90 },
    { drawn: 180, shown: 180 },
  ])("is read in its order: %o", async (turn) => {
    const { text, blocks } = await documentOf(pdfOf({ pages: [[...COLUMNS, ...TABLE]], turn }));
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ["title", "What the Waves Ask of a Ship"],
      ...[FIRST, SECOND, THIRD].map((words) => ["paragraph", words]),
      ...TABLE.map(({ words }) => ["cell", words]),
      ...[THIRD, FIRST, SECOND].map((words) => ["paragraph", words]),
    ]);
  });

  it("keeps what most of its words are, and loses a stamp on its margin", async () => {
    const stamp = "BT /F1 10 Tf 0 1 -1 0 20 60 Tm <21222122> Tj ET";
    const bytes = Buffer.from(pdfOf({ pages: [[...set([FIRST], { x: 60, y: 700, width: 400 })]] })).toString("latin1");
    // As long as what it stands for, so that offsets stay: the first line is drawn as before, and the second is the stamp.
    const first = /BT \/F1 10 Tf 1 0 0 1 60 688[^\n]*/u.exec(bytes)![0];
    const { text } = await documentOf(Buffer.from(bytes.replace(first, stamp.padEnd(first.length)), "latin1"));
    expect(text).not.toContain("MaMa");
    expect(text.slice(0, 20)).toBe(FIRST.slice(0, 20));
  });
});

describe("words of a PDF", () => {
  const line = { x: 60, y: 500, words: "Malta lent Fiji money for two ships of the old yard" };
  const near = (box: readonly number[], wanted: readonly number[], points: number) =>
    box.every((edge, i) => Math.abs(edge - wanted[i]!) <= points);

  it("have the page and the boxes of their lines, over lines and pages", async () => {
    const pages = [
      [{ ...line, y: 60 }],
      [...set(["of Suva, and the ships were built."], { x: 60, y: 740, width: 480, indent: 0 })],
    ];
    const document = await documentOf(pdfOf({ pages }));
    const start = document.text.indexOf("ships of the");
    const end = document.text.indexOf(", and the");
    const [first, second] = boxesOf(document, { start, end });
    expect([first!.page, second!.page]).toEqual([1, 2]);
    const x = 60 + widthOf("Malta lent Fiji money for two ");
    expect(near(first!.boxes[0]!, [x, 57.8, 60 + widthOf(line.words), 68], 15)).toBe(true);
    expect(near(second!.boxes[0]!, [60, 737.8, 60 + widthOf("of Suva"), 748], 15)).toBe(true);
  });

  it("have boxes where the file draws them, however the page is turned", async () => {
    for (const [drawn, wanted] of [
      [90, [600 - 508, 60, 600 - 497.8, 60 + widthOf(line.words)]],
      [270, [497.8, 800 - 60 - widthOf(line.words), 508, 800 - 60]],
      [180, [600 - 60 - widthOf(line.words), 800 - 508, 600 - 60, 800 - 497.8]],
    ] as const) {
      const document = await documentOf(pdfOf({ pages: [[line]], turn: { drawn, shown: drawn } }));
      const { boxes } = boxesOf(document, { start: 0, end: document.text.length })[0]!;
      expect(boxes).toHaveLength(1);
      expect(near(boxes[0]!, wanted, 0.2)).toBe(true);
    }
  });

  it("in cells have their own boxes", async () => {
    const document = await documentOf(pdfOf({ pages: [[...set([FIRST], { x: 60, y: 700, width: 480 }), ...TABLE]] }));
    const start = document.text.indexOf("$3 million");
    const boxes = boxesOf(document, { start, end: start + "$3 million\t2021".length });
    const [y0, y1] = [86 - 0.22 * SIZE, 86 + 0.8 * SIZE];
    const cells = [
      [140, y0, 140 + widthOf("$3 million"), y1],
      [220, y0, 220 + widthOf("2021"), y1],
    ];
    expect(boxes).toEqual([{ page: 1, boxes: cells.map((box) => box.map((edge) => Math.round(edge * 10) / 10)) }]);
  });
});

describe("a PDF", () => {
  const page = [...set([FIRST], { x: 60, y: 700, width: 480 })];

  it("may have its head anywhere in its first 1,024 bytes, and no text that speaks of one is a PDF", async () => {
    for (const before of ["Printed by a driver that says so.\n", "%!PS-Adobe-3.0\n".padEnd(1000, "x")])
      expect((await documentOf(Buffer.concat([Buffer.from(before), pdfOf({ pages: [page] })]))).text).toBe(FIRST);
    const note =
      "The head of such a file is %PDF-1.4, and its table begins with the word xref or startxref, as the standard says.";
    expect((await documentOf(Buffer.from(note))).text).toBe(note);
  });

  it("has the words that somebody typed onto it, and no talk about it", async () => {
    const annotation = (more: string) => `<< /Type /Annot /F 4 ${more} >>`;
    const more = [
      annotation(
        "/Subtype /FreeText /Rect [60 560 400 600] /DA (/Helv 10 Tf 0 g) /Contents (Peru lent Chile two ships in 2019.)",
      ),
      annotation("/Subtype /Text /Rect [10 10 20 20] /Contents (Is this true?)"),
      annotation("/F 2 /Subtype /FreeText /Rect [60 500 400 520] /DA (/Helv 10 Tf 0 g) /Contents (Hidden words.)"),
    ];
    const { text } = await documentOf(pdfOf({ pages: [page], more, page: "/Annots [90 0 R 91 0 R 92 0 R]" }));
    expect(text).toBe(`${FIRST}\n\nPeru lent Chile two ships in 2019.`);
  });

  it("is read where its font names a predefined CMap of Chinese and brings no table of its own", async () => {
    // 中国向老挝贷款 in GBK, twice.
    const words = "D6D0B9FACFF2C0CFCECEB4FBBFEE".repeat(2);
    const stream = `BT /F1 12 Tf 1 0 0 1 60 700 Tm <${words}> Tj ET`;
    const bytes = written(
      new Map([
        [1, "<< /Type /Catalog /Pages 2 0 R >>"],
        [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
        [
          3,
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>",
        ],
        [4, "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [5 0 R] >>"],
        [
          5,
          "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 8 0 R /DW 1000 >>",
        ],
        [6, "<< >>"],
        [7, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`],
        [
          8,
          "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        ],
      ]),
    );
    expect((await documentOf(bytes)).text).toBe("中国向老挝贷款".repeat(2));
  });
});
