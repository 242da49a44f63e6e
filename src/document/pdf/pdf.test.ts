import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { slice } from "../../text/index.js";
import type { Document } from "../index.js";
import { readDocument } from "../index.js";
import { Vocabulary } from "./hyphens.js";
import { ARTICLE, LONG, type Placed, pdfOf, set, widthOf, written } from "./pdf.corpus.js";
import { withoutStrayRejections } from "./stray-rejections.js";

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const { document, problems } = await readDocument({ name: "sample", bytes });
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const kinds = (document: Document): [string, string][] =>
  document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);

/** The beginning of a paragraph as it is read. */
const plain = (i: number): string => LONG[i]!.replaceAll("=", "").slice(0, 40);
const WIDE = { x: 60, y: 740, width: 480 };
const LEFT = { x: 60, y: 640, width: 230 };
const RIGHT = { x: 310, y: 640, width: 230 };

async function blocksOf(...pages: readonly (readonly Placed[])[]): Promise<string[]> {
  return kinds(await documentOf(pdfOf({ pages }))).map(([kind, words]) => `${kind}: ${words}`);
}

describe("a PDF", () => {
  it("has its blocks in reading order, its notes, cells, pages and metadata", async () => {
    for (const packed of [false, true]) {
      const document = await documentOf(pdfOf({ ...ARTICLE, packed }));
      expect(
        document.blocks.map(({ kind, span, place }) => [kind, place?.page, slice(document.text, span).slice(0, 40)]),
      ).toEqual([
        ["title", 1, "Ships for Suva: Malta in the Pacific"],
        ["byline", 1, "By Ann Roe"],
        ["paragraph", 1, plain(0)],
        ["paragraph", 1, "Malta lent Fiji $7 million[1] for two sh"],
        ["heading", 1, "The yard"],
        ["paragraph", 1, plain(2)],
        ["paragraph", 1, "The minister praised the loan, which he "],
        ["heading", 2, "What it cost"],
        ["cell", 2, "Ship"],
        ["cell", 2, "Price"],
        ["cell", 2, "Year"],
        ["cell", 2, "Lomu"],
        ["cell", 2, "$3 million"],
        ["cell", 2, "2021"],
        ["cell", 2, "Gozo"],
        ["cell", 2, "$4 million"],
        ["cell", 2, "2022"],
        ["caption", 2, "Table 1. What two ships cost"],
        ["paragraph", 2, plain(1)],
        ["note", 1, "“Loan signed”, Valletta Post, 3 May 2021"],
        ["note", 2, "Ibid., p. 4."],
      ]);
      expect(document.text).not.toMatch(/Journal of Ships|\n\d\n/);
      // What goes on overleaf is one paragraph, and knows where it turned.
      expect(document.text).toContain("overleaf it went on, and the yard was built");
      const turned = document.blocks.flatMap(({ place }) => place?.turns ?? []);
      expect(turned.map(({ start, page }) => [page, document.text.slice(start, start + 14).trim()])).toEqual([
        [2, "went on, and"],
      ]);
      expect(document.marks.map(({ mark, span }) => [mark, slice(document.text, span)])).toEqual([
        ["1", "[1]"],
        ["2", "[2]"],
      ]);
      expect(document.references.map(({ mark, url, ibid }) => [mark, url, ibid])).toEqual([
        ["1", "https://post.example/7", undefined],
        ["2", undefined, "1"],
      ]);
      expect(document.blocks.flatMap(({ place }) => (place?.cell?.heading ? [place.cell.column] : []))).toEqual([
        1, 2, 3,
      ]);
      expect(document.blocks.at(-1)!.place).toMatchObject({ page: 2, part: "footnote 2" });
      expect(document.metadata).toMatchObject({
        title: "Ships for Suva: Malta in the Pacific",
        authors: ["Ann Roe"],
        date: "2021-03-09",
        implied: ["date"],
      });
    }
  });

  it("is read column by column where it has three", async () => {
    const [a, b, c] = LONG as [string, string, string];
    const columns = [60, 225, 390].map((x, i) =>
      set([a, b, c].slice(i).concat([a, b].slice(0, i)), { ...WIDE, x, y: 660, width: 150 }),
    );
    const order = [{ x: 150, y: 700, words: "What the Waves Ask of a Ship", size: 16 }, ...columns.flat()];
    const byLine = [...order].sort((p, q) => q.y - p.y || p.x - q.x);
    const wanted = [a, b, c, b, c, a, c, a, b].map((words) => `paragraph: ${words}`);
    for (const drawn of [order, byLine])
      expect((await blocksOf(drawn)).map((block) => block.replace(/[=-]/gu, ""))).toEqual(
        ["title: What the Waves Ask of a Ship", ...wanted].map((block) => block.replace(/[=-]/gu, "")),
      );
  });

  it("has marks of notes that are raised and hardly smaller, and push their line down", async () => {
    const lines = ["Malta lent Fiji money for two ships that were to be built in the old", "yard of Suva by hands"];
    const blocks = await blocksOf([
      { x: 60, y: 700, words: lines[0]! },
      { x: 60, y: 684.5, words: lines[1]! },
      { x: 60 + widthOf(lines[1]!), y: 688, words: "1", size: 9 },
      { x: 66 + widthOf(lines[1]!), y: 684.5, words: " of both, as they said." },
      ...set([LONG[2]!], { ...WIDE, y: 650 }),
      { x: 60, y: 60, words: "1", size: 5 },
      { x: 63, y: 57, words: "A paper, 2021.", size: 7 },
    ]);
    expect(blocks[0]).toMatch(/old yard of Suva by hands(?:¹|\[1\]) of both, as they said\.$/u);
    expect(blocks.at(-1)).toBe("note: A paper, 2021.");
  });

  it("is read column by column, between what goes across both", async () => {
    const [a, b, c] = LONG as [string, string, string];
    const head = { x: 150, y: 700, words: "What the Waves Ask of a Ship", size: 16 };
    const abstract = set([`Abstract. ${a}`], { ...WIDE, y: 675, indent: 0 });
    const left = set([a, b, c], LEFT);
    const right = set([b, c, a], RIGHT);
    const across = {
      x: 60,
      y: 300,
      words: "A chapter that has a name which goes across both columns of the page",
      size: 14,
    };
    const below = [...set([c], { ...LEFT, y: 280 }), ...set([b], { ...RIGHT, y: 280 })];
    const order = [head, ...abstract, ...left, ...right, across, ...below];
    // A page may be drawn line by line across its columns.
    const byLine = [...order].sort((p, q) => q.y - p.y || p.x - q.x);
    const wanted = [a, b, c, b, c, a].map((words) => `paragraph: ${words}`);
    for (const drawn of [order, byLine]) {
      const blocks = (await blocksOf(drawn)).map((block) => block.replaceAll("=", ""));
      expect(blocks).toEqual(
        [
          "title: What the Waves Ask of a Ship",
          `paragraph: Abstract. ${a}`,
          ...wanted,
          "heading: A chapter that has a name which goes across both columns of the page",
          `paragraph: ${c}`,
          `paragraph: ${b}`,
        ].map((block) => block.replaceAll("=", "")),
      );
    }
  });

  it("joins words that a line parted, and keeps hyphens that are theirs", async () => {
    const words = `They met to=gether when the gov=ern=ment and the Sino-=Kazakh yard, which is state-=owned, as the state says of owned yards, sent its engi=neers and its well-=known captains.`;
    for (let width = 150; width < 260; width += 7) {
      const lines = set([words, `${LONG[0]} A well-known one.`], { x: 60, y: 700, width });
      const [first] = await blocksOf(lines);
      expect(first).toBe(`paragraph: ${words.replaceAll("=", "")}`);
    }
  });

  it.each([
    ["govern-", "ment of Malta", "joined"],
    ["Sino-", "Kazakh yard", "kept"],
    ["the 10-", "year plan", "kept"],
    ["a US-", "led force", "kept"],
    ["is state-", "owned", "kept"],
    ["co-", "operation", "kept"],
    ["сотрудни-", "чество", "joined"],
    ["İstan-", "bul’da", "joined"],
  ])("%s %s is %s", (before, after, how) => {
    const vocabulary = new Vocabulary(["the state has owned yards and their co-operation lasted"]);
    expect(vocabulary.hyphen(before, after)).toBe(how);
  });

  it("loses running heads, feet and page numbers, and nothing else", async () => {
    const pages = Array.from({ length: 6 }, (_, i) => [
      { x: 60, y: 775, words: i % 2 === 0 ? "Roe: Ships" : `${i + 1} Journal of Ships 3 (2021)` },
      ...set([`Page ${i + 1} of the story. ${LONG[i % 3]}`], { ...WIDE, y: 740, indent: 0 }),
      { x: 280, y: 30, words: `– ${i + 1} –` },
    ]);
    const blocks = await blocksOf(...pages);
    expect(blocks).toEqual(
      pages.map((_, i) => `paragraph: Page ${i + 1} of the story. ${LONG[i % 3]}`.replaceAll("=", "")),
    );
  });

  it("keeps a note that goes on overleaf together", async () => {
    const body = set([LONG[0]!, LONG[1]!], WIDE);
    const mark = (line: Placed, label: string): Placed => ({
      x: line.x + widthOf(line.words),
      y: line.y + 4,
      words: label,
      size: 6,
    });
    const note = (y: number, words: string): Placed => ({ x: 60, y, words, size: 8 });
    const first = [
      ...body,
      mark(body.at(-1)!, "1"),
      { x: 60, y: 93, words: "1", size: 5 },
      { ...note(90, "The paper says that the loan was signed in"), x: 64 },
    ];
    const second = [...set([LONG[2]!], WIDE), note(90, "the presence of both ministers.")];
    const document = await documentOf(pdfOf({ pages: [first, second] }));
    expect(document.references.map(({ text }) => text)).toEqual([
      "The paper says that the loan was signed in the presence of both ministers.",
    ]);
    expect(document.blocks.at(-2)!.kind).toBe("paragraph");
  });

  it("keeps raised figures that are no marks, and marks of notes at the end", async () => {
    const line = { x: 60, y: 700, words: "The yard covers 30 km" };
    const raised = { x: 60 + widthOf(line.words), y: 704, words: "2", size: 6 };
    const rest = { x: raised.x + 3, y: 700, words: " and was built by the two states on the shore of the lagoon." };
    expect(await blocksOf([line, raised, rest])).toEqual([
      "paragraph: The yard covers 30 km² and was built by the two states on the shore of the lagoon.",
    ]);
  });

  it("takes what its XMP says of the day of publication", async () => {
    const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Waves and ships</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Roe, Ann</rdf:li><rdf:li>John Doe</rdf:li></rdf:Seq></dc:creator><prism:publicationDate>2020-05-04</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const document = await documentOf(pdfOf({ pages: [set([LONG[0]!], WIDE)], xmp, info: "/CreationDate (D:2021)" }));
    expect(document.metadata).toMatchObject({
      title: "Waves and ships",
      authors: ["Ann Roe", "John Doe"],
      date: "2020-05-04",
      implied: [],
    });
  });
});

/** A PDF whose words are encrypted, RC4 with 40 bits, for a user password (ISO 32000-1, 7.6.3). */
function encrypted(password: string): Uint8Array {
  const pad = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
  const padded = (words: string): Buffer => Buffer.concat([Buffer.from(words, "latin1"), pad]).subarray(0, 32);
  const md5 = (...parts: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();
  const owner = rc4(md5(padded("owner")).subarray(0, 5), padded(password));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const id = Buffer.alloc(16, 7);
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, pad);
  const content = Buffer.from("BT /F1 10 Tf 60 700 Td (Malta lent Fiji money in secret.) Tj ET");
  const hidden = rc4(md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10), content);
  const objects = new Map([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"],
    [
      3,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    ],
    [4, `<< /Length ${hidden.length} >>\nstream\n${hidden.toString("latin1")}\nendstream`],
    [5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    [6, "<< >>"],
  ]);
  const hex = (bytes: Buffer): string => `<${bytes.toString("hex")}>`;
  return written(
    objects,
    `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
  );
}

/** RC4, which OpenSSL no longer offers. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i, j);
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}

describe("a PDF that can't be read as it stands says why", () => {
  const page = set([LONG[0]!], WIDE);
  const whole = Buffer.from(pdfOf({ pages: [page] }));
  const replaced = (from: string, to: string): Buffer =>
    Buffer.from(whole.toString("latin1").replace(from, to), "latin1");
  const loop = new Map([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, "<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"],
    [6, "<< >>"],
  ]);
  const kids = (count: number, kid: number): string =>
    `<< /Type /Pages /Count ${count} /Kids [${`${kid} 0 R `.repeat(100)}] >>`;
  const many = new Map([
    ...loop,
    [2, kids(1_000_000, 3)],
    [3, kids(10_000, 4)],
    [4, kids(100, 5)],
    [5, "<< /Type /Page >>"],
  ] as [number, string][]);
  const itself = new Map([...loop, [2, "2 0 R"]] as [number, string][]);

  it.each([
    ["no text layer", pdfOf({ pages: [[], []] }), /has no text layer/],
    ["a password", encrypted("secret"), /password-protected/],
    ["a million pages", written(many), /1000000 pages and the limit is 5000/],
    ["pages that are their own parents", written(loop), /pages|damaged/],
    ["objects that are themselves", written(itself), /damaged|no text layer/],
    ["nothing but a head", Buffer.from("%PDF-1.7\n"), /damaged/],
    ["letters that are not told", pdfOf({ pages: [[{ x: 60, y: 700, words: "\uE001\uE002\uE003\uE004 a" }]] }), /OCR/],
  ])("with %s", async (_, bytes, message) => {
    const log = vi.spyOn(console, "log");
    const warn = vi.spyOn(console, "warn");
    const { document, problems } = await readDocument({ name: "x.pdf", bytes });
    expect(document === null ? problems.map((problem) => problem.message) : [document.problems[0]?.message]).toEqual([
      expect.stringMatching(message),
    ]);
    expect(log).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });

  it("and is read when its password is empty", async () => {
    expect((await documentOf(encrypted(""))).text).toBe("Malta lent Fiji money in secret.");
  });

  it("and is read as far as its objects can be found when its table is broken", async () => {
    const document = await documentOf(replaced("startxref", "startxxxx"));
    expect(document.text).toBe(LONG[0]!.replaceAll("=", ""));
  });

  it("and leaves no promise of pdf.js behind that ends the process, and hides no other", async () => {
    const before = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    const told: unknown[] = [];
    process.on("unhandledRejection", (reason) => told.push(reason));
    const stray = Object.assign(new Error("a page"), { stack: "Error: a page\n at pdfjs.mjs:1" });
    const other = new Error("a fault of the program");
    const work = () =>
      withoutStrayRejections(async () => {
        Promise.reject(stray);
        Promise.reject(other);
        return 7;
      });
    expect(await Promise.all([work(), work()])).toEqual([7, 7]);
    expect(told).toEqual([other, other]);
    process.removeAllListeners("unhandledRejection");
    for (const listener of before) process.on("unhandledRejection", listener);
  });

  it("and runs no script and fetches nothing", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const more = ["<< /S /JavaScript /JS (globalThis.ran = true) >>"];
    const bytes = Buffer.from(pdfOf({ pages: [page], more }));
    const acting = Buffer.from(
      bytes.toString("latin1").replace("/Type /Catalog", "/Type /Catalog /OpenAction 90 0 R"),
      "latin1",
    );
    await documentOf(acting);
    expect(globalThis).not.toHaveProperty("ran");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("and is read in time when a page is full of words", async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => ({ x: (i % 97) * 6, y: (i % 89) * 9, words: "ab" }));
    expect((await documentOf(pdfOf({ pages: [words] }))).text).toContain("ab");
  });
});
