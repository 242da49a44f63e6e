import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, slice } from "../text/index.js";
import type { Document } from "./index.js";
import { LARGEST, readDocument, readRecord } from "./index.js";
import { TEXTS, type TextSample } from "./plain-text.corpus.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function documentOf(source: string | Uint8Array, name = "sample.txt"): Promise<Document> {
  const { document } = await readDocument({ name, bytes: typeof source === "string" ? bytes(source) : source });
  if (document === null) throw new Error("nothing was read");
  return document;
}

function utf32Of(text: string, little: boolean): Buffer {
  const view = new DataView(new ArrayBuffer(4 * [...text].length));
  for (const [i, letter] of [...text].entries()) view.setUint32(4 * i, letter.codePointAt(0)!, little);
  return Buffer.from(view.buffer);
}

function kinds(document: Document): [string, string][] {
  return document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);
}

function fileOf(sample: TextSample, lineEnd = "\n"): string {
  return sample.blocks
    .map(
      ([, words], i) =>
        `${i === 0 ? "" : sample.close?.includes(i) ? lineEnd : lineEnd + lineEnd}${printed(sample, i, words)}`,
    )
    .join("");
}

/** List items are written with the bullet that their block leaves out. */
function printed(sample: TextSample, i: number, words: string): string {
  if (sample.blocks[i]![0] === "title" && sample.name.includes("header lines")) return `Title: ${words}`;
  return sample.blocks[i]![0] === "list-item" ? `• ${words}` : words;
}

describe.each(TEXTS)("$name", (sample) => {
  it.each([
    ["line feeds", "\n"],
    ["CRLF", "\r\n"],
  ])("has its blocks, notes and metadata with %s", async (_, lineEnd) => {
    const file = fileOf(sample, lineEnd);
    const document = await documentOf(file);
    expect(document.text).toBe(file);
    const expected = sample.blocks.map(([kind, words]) => [kind, words.trim()]);
    const dateline = /^(?:AMMAN.*? -- |МОСКВА.*?\/\. )/u;
    expect(kinds(document)).toEqual(expected.map(([kind, words]) => [kind, words!.replace(dateline, "")]));
    expect(document.metadata).toMatchObject(sample.metadata ?? {});
    if (sample.marks) expect(document.marks.map((mark) => mark.mark)).toEqual(sample.marks);
    if (sample.references) {
      expect(document.references.map(({ mark, url, ibid }) => [mark, url, ibid])).toEqual(
        sample.references.map(([mark, url, ibid]) => [mark, url, ibid]),
      );
    }
  });
});

describe("hard-wrapped text", () => {
  const wrapped = [
    "TALKS ON THE RIVER",
    "",
    "The governments of Laos and Nepal have agreed to exchange what they know of",
    "floods, and to send engineers to each other every summer. The agreement was",
    "signed in Vientiane on Friday, and it is the first one between the two.",
    "Nepal’s minister said that both countries live with rivers which they do not",
    "rule, and that neither can wait for others to build the dams it needs.",
    "",
    "- Laos sends four engineers to Kathmandu, who will stay for a year and learn",
    "  how a glacier is watched;",
    "- Nepal opens its archive.",
  ].join("\n");

  it("joins the lines of a paragraph and keeps items apart", async () => {
    const document = await documentOf(wrapped);
    expect(document.text).toBe(wrapped);
    expect(document.blocks.map((block) => block.kind)).toEqual(["title", "paragraph", "list-item", "list-item"]);
    const paragraph = slice(document.text, document.blocks[1]!.span);
    expect(paragraph).toMatch(/^The governments/);
    expect(paragraph.endsWith("the dams it needs.")).toBe(true);
  });

  it("leaves short lines that were not wrapped alone", async () => {
    const document = await documentOf("Agenda\n\nOpening words\nReport of the chair\nTrade\nOther business\nEnd");
    expect(document.blocks).toHaveLength(6);
  });
});

describe("encodings", () => {
  const russian =
    "Встреча в Ташкенте\r\n\r\nМинистры иностранных дел Узбекистана и Чехии встретились в понедельник в Ташкенте и обсудили торговлю.";
  const windows1251 = Uint8Array.from(russian, (unit) => {
    const code = unit.codePointAt(0)!;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

  it("reads windows-1251 with a warning", async () => {
    const document = await documentOf(windows1251);
    expect(document.text).toBe(russian);
    expect(document.metadata.language).toBe("ru");
    expect(document.problems).toEqual([
      { severity: "warning", place: "sample.txt", message: expect.stringContaining("windows-1251") },
    ]);
  });

  it.each([
    ["UTF-16 little-endian with a mark", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big-endian with a mark", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16 without a mark", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-32 little-endian", (text: string) => utf32Of(text, true)],
    ["UTF-32 big-endian", (text: string) => utf32Of(text, false)],
    ["UTF-32 little-endian with a mark", (text: string) => utf32Of(`\uFEFF${text}`, true)],
    ["UTF-32 big-endian with a mark", (text: string) => utf32Of(`\uFEFF${text}`, false)],
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
  ])("reads %s", async (_, encode) => {
    const document = await documentOf(new Uint8Array(encode(russian)));
    expect(document.text).toBe(russian);
    expect(document.problems).toEqual([]);
  });

  it("shows broken characters of UTF-32 and says so", async () => {
    const broken = utf32Of(`\uFEFF${russian}`, true);
    broken.writeUInt32LE(0x110000, 40);
    const document = await documentOf(new Uint8Array(broken));
    expect(document.text).toBe(`${russian.slice(0, 9)}\uFFFD${russian.slice(10)}`);
    expect(document.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("UTF-32 with a broken character"),
    ]);
  });

  it("tells titles, authors and dates from lines with marks that nobody sees", async () => {
    const document = await documentOf(
      `Ships for \u200BSu\u00ADva\n\nBy An\u00ADn Ro\u200Be\n\n3 M\u2060ay 2021\n\n\u200E• Malta lent Fiji money.\n\n${"Malta and Fiji spoke of it at length, and of the yard that built the ships. ".repeat(3)}`,
    );
    expect(document.metadata).toMatchObject({ title: "Ships for Suva", authors: ["Ann Roe"], date: "2021-05-03" });
    expect(kinds(document)).toContainEqual(["list-item", "Malta lent Fiji money."]);
  });

  it("shows broken characters of UTF-8 and says so", async () => {
    const whole = bytes(russian);
    const document = await documentOf(Uint8Array.of(...whole.subarray(0, 14), 0xff, ...whole.subarray(14)));
    expect(document.text).toContain("\uFFFD");
    expect(document.problems).toHaveLength(1);
    expect(document.problems[0]!.message).toContain("a broken character");
  });

  it("reads a Windows quotation mark in ASCII", async () => {
    const document = await documentOf(
      Uint8Array.of(...bytes("The minister"), 0x92, ...bytes("s visit to Riga ended on Friday with a joint paper.")),
    );
    expect(document.text).toContain("minister’s");
  });
});

describe("what is refused, each in one sentence", () => {
  it.each([
    ["an empty file", new Uint8Array(0), /empty/],
    ["white space", bytes(" \n\t\r\n"), /white space/],
    ["a PNG image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /PNG image, not text/],
    ["a PDF cut short", bytes("%PDF-1.7\n"), /PDF is damaged or truncated/],
    ["bytes with NULs", Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 7), /binary data.*zip.*mailboxes/],
    ["an empty archive", Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)), /contains no files/],
    ["11 MB", new Uint8Array(LARGEST + 1).fill(97), /limit is 10 MB/],
  ])("%s", async (_, content, message) => {
    const { document, problems } = await readDocument({ name: "x", bytes: content });
    expect(document).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", place: "x" });
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.message).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it("a record without words", async () => {
    expect((await readRecord("a.jsonl:3", {})).problems[0]?.message).toContain('neither "text" nor "html"');
    expect((await readRecord("a.jsonl:3", { text: " " })).document).toBeNull();
  });

  it("only the date of a record that is none", async () => {
    const { document, problems } = await readRecord("a", { text: "Fiji thanked Malta.", date: "soon" });
    expect(document?.metadata.date).toBeNull();
    expect(problems[0]?.severity).toBe("warning");
  });
});

describe("records and options", () => {
  it("a record tells its own metadata", async () => {
    const record = {
      text: "Fiji thanked Malta.",
      title: "Thanks",
      date: "2020-02-03T10:00:00Z",
      language: "en",
      url: "https://a.example/",
    };
    const { document } = await readRecord("a", record, { date: "1999", language: "tr" });
    expect(document?.metadata).toMatchObject({
      title: "Thanks",
      date: "2020-02-03",
      language: "en",
      url: "https://a.example/",
    });
  });

  it("the date given serves where the document tells none", async () => {
    const told = await readDocument(
      { name: "x", bytes: bytes("A Title\nPublished: 3 May 2021\n\nFiji thanked Malta.") },
      { date: "1999" },
    );
    expect(told.document?.metadata.date).toBe("2021-05-03");
    const untold = await readDocument(
      { name: "x", bytes: bytes("Fiji thanked Malta.") },
      { date: "1999", language: "ru" },
    );
    expect(untold.document?.metadata).toMatchObject({ date: "1999", language: "ru" });
  });

  it("the hash is of the bytes, the same for the same bytes under any name", async () => {
    const [a, b] = [await documentOf("Fiji thanked Malta.", "a"), await documentOf("Fiji thanked Malta.", "b")];
    expect(a.hash).toBe("1a2cfc6be80e99be5bd6820b66c1bf2f85efb57203bd00edb0007fd68b3bd8f3");
    expect(b.id).toBe(`d_${a.hash.slice(0, 16)}`);
    const record = await readRecord("r", { text: "Fiji thanked Malta." });
    expect(record.document?.hash).not.toBe(a.hash);
  });
});

describe("for any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "Share",
      "[1] Ibid.",
      "By Jane Doe",
      "3 May 2021",
      "- item",
      "Notes",
      "Similar Posts",
      "word.[1]",
      "About the author",
      "* star",
      "¹ x",
      "",
    ),
    fc.constantFrom(...TEXTS.flatMap((sample) => sample.blocks.map(([, words]) => words))),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028")))
    .map((lines) => lines.flat().join(""));

  it("blocks ascend, do not overlap, are not blank and lie in the text; marks and references lie in it too", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { document } = await readRecord("any", { text: words, language: "en" });
        if (document === null) return;
        expect(document.text).toBe(words);
        let end = 0;
        for (const { span } of document.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(slice(words, span).trim()).toBe(slice(words, span));
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        const marks = document.marks;
        for (const [i, mark] of marks.entries()) {
          expect(slice(words, mark.span)).not.toBe("");
          if (i > 0) expect(overlaps(marks[i - 1]!.span, mark.span)).toBe(false);
        }
        for (const { span } of document.references) expect(slice(words, span)).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("all words are in some block, but for bullets and a dateline", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom("alpha beta", "Gamma", "Delta [1] epsilon.", "\n", "\n\n", "Share\n", "Zeta eta theta."),
        ),
        async (parts) => {
          const words = parts.join("");
          const { document } = await readRecord("any", { text: words, language: "en" });
          const inBlocks = document?.blocks.map((block) => slice(words, block.span)).join("") ?? "";
          expect(inBlocks.replace(/\s/gu, "")).toBe(words.replace(/\s/gu, ""));
        },
      ),
    );
  });
});

describe("cost is linear", () => {
  it.each([
    ["short lines", "a\n".repeat(500_000)],
    ["note marks", "[1]".repeat(100_000)],
    ["labelled lines", "[1] Ibid.\n\n".repeat(100_000)],
    ["one line of spaces", `a${" ".repeat(5_000_000)}b`],
    ["one word", "a".repeat(5_000_000)],
    ["asterisks", "*".repeat(1_000_000)],
    ["names", "Jane Doe\n".repeat(200_000)],
    ["related headings", "Similar Posts\n\n".repeat(200_000)],
    ["raised digits", "a¹".repeat(500_000)],
    ["opening brackets", "[1, 1, 1, ".repeat(100_000)],
  ])("%s", async (_, text) => {
    const { document } = await readRecord("long", { text, language: "en" });
    expect(document?.text.length).toBe(text.length);
  });

  // Found by fuzzing: such a head could be cut into the names of a dateline in millions of ways.
  it("in heads of capitals and full stops, of a hundred documents", async () => {
    for (let i = 0; i < 100; i++) {
      const text = "WARC.".repeat(32 + (i % 8));
      expect((await readRecord("head", { text, language: "en" })).document?.text).toBe(text);
    }
  });
});

const seeds = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));

describe.skipIf(!existsSync(seeds))("the seed document (only where the seeds lie beside the repository)", () => {
  it("is told apart", async () => {
    const file = readdirSync(seeds).find((name) => name.endsWith(".txt"))!;
    const document = await documentOf(new Uint8Array(readFileSync(seeds + file)), file);
    const count = (kind: string): number => document.blocks.filter((block) => block.kind === kind).length;
    expect(document.blocks[1]?.kind).toBe("title");
    expect([count("standfirst"), count("paragraph"), count("note"), count("biography"), count("boilerplate")]).toEqual([
      3, 9, 3, 3, 4,
    ]);
    expect(slice(document.text, document.blocks.at(-1)!.span)).toBe("Similar Posts");
    expect(document.marks.map((mark) => mark.mark)).toEqual(["1", "2", "3"]);
    expect(document.references.map(({ mark, ibid }) => [mark, ibid])).toEqual([
      ["1", undefined],
      ["2", "1"],
      ["3", undefined],
    ]);
    expect(document.metadata).toMatchObject({
      section: "Analysis",
      date: null,
      language: "en",
      authors: ["Zeynep Çağla Erin"],
    });
    expect(document.metadata.translations.map((translation) => translation.language)).toEqual(["tr", "ru"]);
  });
});

it("op. cit. and supra name the note that they repeat", async () => {
  const notes = [
    "[1] Andrew Nathan, Ports of Asia (London: Quay, 2003), p. 4.",
    "[2] Ibid., p. 9.",
    "[3] Maria Silva, “Cranes”, Harbour Review 4 (2007): 3.",
    "[4] Nathan, op. cit., p. 12.",
    "[5] Silva, supra note 3, at 8.",
    "[6] Ibid.",
    "[7] Okafor, op. cit., p. 1.",
  ];
  const text = `A Study of Ports\n\nThe port was built.[1] It cost much.[2] Others disagree.[3] It grew.[4] Again.[5] So.[6] Not so.[7]\n\nNotes\n${notes.join("\n")}\n`;
  const { document } = await readDocument({ name: "ports.txt", bytes: new TextEncoder().encode(text) }, {});
  expect(document?.references.map(({ mark, ibid }) => [mark, ibid])).toEqual([
    ["1", undefined],
    ["2", "1"],
    ["3", undefined],
    ["4", "1"],
    ["5", "3"],
    ["6", "3"],
    ["7", undefined],
  ]);
});
