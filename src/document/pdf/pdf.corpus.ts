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
}

export const SIZE = 10;
export const widthOf = (words: string, size = SIZE): number => words.length * size * 0.5;

/** A PDF whose letters are told by a table of Unicode, as word processors write it (ISO 32000-1, 9.10.3). */
export function pdfOf({ pages, info = "", xmp, packed = false, more = [], trailer = "" }: PdfParts): Uint8Array {
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
    const resources = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
    objects.set(
      100 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents ${101 + 2 * i} 0 R >>`,
    );
    const drawn = page.map(({ x, y, words, size = SIZE, bold }) => {
      const string = [...words].map((letter) => hex(codes.get(letter)!, 2)).join("");
      return `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${string}> Tj ET`;
    });
    objects.set(101 + 2 * i, stream(drawn.join("\n")));
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
  { x, y, width, size = SIZE, indent = 15, leading = 1.2 }: { x: number; y: number; width: number; size?: number; indent?: number; leading?: number },
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
