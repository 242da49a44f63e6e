import { deflateSync } from "node:zlib";

/** Words at a place on a page of 600 by 800 points; every letter of this corpus is half as wide as it is high. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfParts {
  readonly pages: readonly (readonly Placed[])[];
  /** Entries of the Info dictionary, as PDF. */
  readonly info?: string;
  readonly xmp?: string;
  readonly packed?: boolean;
  /** Further objects, as PDF, by number from 90 on. */
  readonly more?: readonly string[];
  /** What stands in the trailer besides. */
  readonly trailer?: string;
  /** How the words are turned on the page, against the clock, and how far the page is shown turned with it; in degrees. */
  readonly turn?: { readonly drawn: 90 | 180 | 270; readonly shown: number };
  /** What stands in the dictionary of each page besides. */
  readonly page?: string;
}

/** What draws words turned that are set on a page of 800 by 600 points. */
const TURNS = { 90: "0 1 -1 0 600 0 cm", 180: "-1 0 0 -1 600 800 cm", 270: "0 -1 1 0 0 800 cm" };

export const SIZE = 10;
export const widthOf = (words: string, size = SIZE): number => words.length * size * 0.5;

/** A PDF whose letters are told by a table of Unicode, as word processors write it (ISO 32000-1, 9.10.3). */
export function pdfOf(parts: PdfParts): Uint8Array {
  const { pages, info = "", xmp, packed = false, more = [], trailer = "", turn, page: besides = "" } = parts;
  const letters = [...new Set(pages.flat().flatMap(({ words }) => [...words]))].filter((letter) => letter !== " ");
  const codes = new Map<string, number>([[" ", 32], ...letters.map((letter, i) => [letter, 33 + i] as const)]);
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  const units = (letter: string): string => [...Buffer.from(letter, "utf16le").swap16()].map((b) => hex(b, 2)).join("");
  const table = [...codes].map(([letter, code]) => `<${hex(code, 2)}> <${units(letter)}>`);
  const chunks: string[] = [];
  for (let i = 0; i < table.length; i += 100) {
    const part = table.slice(i, i + 100);
    chunks.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
  }
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n1 begincodespacerange <00> <ff> endcodespacerange\n${chunks.join("\n")}\nendcmap end end`;
  const stream = (content: string, more = ""): string => {
    const body = packed ? deflateSync(Buffer.from(content)) : Buffer.from(content);
    const filter = packed ? "/Filter /FlateDecode " : "";
    return `<< ${more}${filter}/Length ${body.length} >>\nstream\n${body.toString("latin1")}\nendstream`;
  };
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${"500 ".repeat(256)}] /ToUnicode 5 0 R >>`;
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${xmp === undefined ? "" : "/Metadata 7 0 R "}>>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${100 + 2 * i} 0 R`).join(" ")}] >>`],
    [3, font("Plain")],
    [4, font("Plain-Bold")],
    [5, stream(unicode)],
    [6, `<< ${info} >>`],
    ...(xmp === undefined ? [] : [[7, stream(xmp, "/Type /Metadata /Subtype /XML ")] as const]),
    ...more.map((object, i) => [90 + i, object] as const),
  ]);
  for (const [i, page] of pages.entries()) {
    const resources = `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Rotate ${turn?.shown ?? 0} ${besides}`;
    objects.set(
      100 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents ${101 + 2 * i} 0 R >>`,
    );
    const drawn = page.map(({ x, y, words, size = SIZE, bold }) => {
      const string = [...words].map((letter) => hex(codes.get(letter)!, 2)).join("");
      return `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${string}> Tj ET`;
    });
    objects.set(101 + 2 * i, stream([...(turn ? [TURNS[turn.drawn]] : []), ...drawn].join("\n")));
  }
  return written(objects, trailer);
}

/** Objects as a file with its table of offsets. */
export function written(objects: ReadonlyMap<number, string>, trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  const offsets: string[] = [];
  for (const [number, object] of objects) {
    offsets.push(`${number} 1\n${String(file.length).padStart(10, "0")} 00000 n \n`);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}

/** Words set in lines of at most `width` points from (x, y) down, the first of a paragraph indented; hyphens where they are written as "=". */
export function set(
  paragraphs: readonly string[],
  {
    x,
    y,
    width,
    size = SIZE,
    indent = 15,
    leading = 1.2,
  }: { x: number; y: number; width: number; size?: number; indent?: number; leading?: number },
): Placed[] {
  const placed: Placed[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    let line = "";
    let from = x + indent;
    const end = (): void => {
      if (line !== "") placed.push({ x: from, y: at, words: line, size });
      at -= leading * size;
      from = x;
      line = "";
    };
    for (const word of paragraph.split(" ")) {
      const syllables = word.split("=");
      const joined = syllables.join("");
      if (line === "" || from + widthOf(`${line} ${joined}`, size) <= x + width) {
        line = line === "" ? joined : `${line} ${joined}`;
        continue;
      }
      // The longest beginning that fits, with a hyphen of its own or one that is added.
      for (let count = syllables.length - 1; count >= 0; count--) {
        const head = syllables.slice(0, count).join("");
        const hyphened = count === 0 || head.endsWith("-") ? head : `${head}-`;
        if (count > 0 && from + widthOf(`${line} ${hyphened}`, size) > x + width) continue;
        if (count > 0) line += ` ${hyphened}`;
        end();
        line = syllables.slice(count).join("");
        break;
      }
    }
    end();
  }
  return placed;
}

/** Paragraphs with the places where their words may be parted. */
export const LONG: readonly string[] = [
  "Malta and Fiji have built ships to=gether since 1991, when the gov=ern=ment of Malta sent its first engi=neers to Suva and the Maltese yards learned what the long waves of the Pacific ask of a hull that was made for the middle sea.",
  "The Sino-=Kazakh yard at Aktau be=longs to both states, and its papers say that the ships will sail before the ice comes back to the har=bour in the winter of the year, as they did in each of the three years before.",
  "Nobody in Valletta ex=pected that the min=is=ter would travel to Suva in person, and yet he went, and he signed there what his own cab=inet had refused twice in the spring of the same year.",
];

const WIDE = { x: 60, width: 480 };
const raisedAfter = ({ x, y, words }: Placed, label: string): Placed => ({
  x: x + widthOf(words),
  y: y + 4,
  words: label,
  size: 6,
});
const noteAt = (y: number, label: string, words: string): Placed[] => [
  { x: 60, y: y + 3, words: label, size: 5 },
  { x: 64, y, words, size: 8 },
];
const furniture = (page: number): Placed[] => [
  { x: 60, y: 775, words: "Journal of Ships 3 (2021)" },
  { x: 297, y: 30, words: String(page) },
];
const lent: Placed = { x: 75, y: 620, words: "Malta lent Fiji $7 million" };

/** An article with everything an article has, on two pages. */
export const ARTICLE: PdfParts = {
  info: "/Title (ships_final2.indd) /Author (Ann Roe) /CreationDate (D:20210309100000+01'00')",
  pages: [
    [
      { x: 60, y: 720, words: "Ships for Suva: Malta in the Pacific", size: 18 },
      { x: 60, y: 695, words: "By Ann Roe" },
      ...set([LONG[0]!], { ...WIDE, y: 668 }),
      lent,
      raisedAfter(lent, "1"),
      { x: lent.x + widthOf(lent.words) + 3, y: lent.y, words: " for two ships, as both of the two states have said." },
      { x: 60, y: 590, words: "The yard", bold: true },
      ...set([LONG[2]!], { ...WIDE, y: 572 }),
      ...set(
        [
          "The minister praised the loan, which he called the first of its kind in the whole of the Pacific, and overleaf it",
        ],
        {
          ...WIDE,
          y: 524,
        },
      ),
      ...noteAt(87, "1", "“Loan signed”, Valletta Post, 3 May 2021, https://post.example/7."),
      ...furniture(1),
    ],
    [
      ...set(["went on, and the yard was built."], { ...WIDE, y: 740, indent: 0 }),
      { x: 60, y: 700, words: "What it cost", bold: true },
      ...["Ship|Price|Year", "Lomu|$3 million|2021", "Gozo|$4 million|2022"].flatMap((row, i) =>
        row.split("|").map((words, k) => ({ x: 60 + 140 * k, y: 680 - 14 * i, words })),
      ),
      { x: 60, y: 632, words: "Table 1. What two ships cost", size: 9 },
      ...set([LONG[1]!], { ...WIDE, y: 605 }),
      raisedAfter(set([LONG[1]!], { ...WIDE, y: 605 }).at(-1)!, "2"),
      ...noteAt(87, "2", "Ibid., p. 4."),
      ...furniture(2),
    ],
  ],
};
