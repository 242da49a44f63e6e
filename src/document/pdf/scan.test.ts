import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readDocument } from "../index.js";
import { turned } from "../ocr/index.js";
import { linesOf } from "../ocr/tesseract.js";
import { pageOfLines, type Scanned, scannedPdf } from "./scan.corpus.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-scan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const PATH = process.env.PATH ?? "";
const isInstalled = (() => {
  try {
    return execFileSync("tesseract", ["--list-langs"], { stdio: ["ignore", "pipe", "ignore"] }).includes("eng");
  } catch {
    return false;
  }
})();

const TEXT = [
  "Norway and Malta agree on a ferry",
  "",
  "Norway lent Malta 40 million euros for a ferry on 3 May 2021. The two",
  "ministers signed the agreement in Valletta and thanked each other for",
  "many years of work. Malta will repay the loan within ten years.",
];

/** Reads with what is found on a path. */
async function read(bytes: Uint8Array, on: string) {
  vi.stubEnv("PATH", on);
  try {
    return await readDocument({ name: "scan.pdf", bytes });
  } finally {
    vi.unstubAllEnvs();
  }
}

const strips = ({ width, height, data, ...rest }: Scanned): Scanned[] => [
  { ...rest, width, height: 900, data: data.subarray(0, width * 900) },
  { ...rest, width, height: height - 900, data: data.subarray(width * 900) },
];

function bits({ width, height, data }: Scanned): Scanned {
  const row = (width + 7) >> 3;
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (data[y * width + x]! > 127) packed[y * row + (x >> 3)]! |= 128 >> (x & 7);
  return { width, height, bits: 1, colours: 1, data: packed };
}

function sideways(page: Scanned): Scanned {
  const { width, height, data } = turned(page, 270);
  return { ...page, width, height, data, rotate: 90 };
}

describe("a PDF of pictures", () => {
  let page: Scanned;
  beforeAll(async () => {
    page = await pageOfLines(TEXT);
  });

  it("is refused in a sentence that names the engine where it is not installed", async () => {
    const { document, problems } = await read(scannedPdf([[page]]), folder);
    expect(document).toBeNull();
    expect(problems[0]!.message).toMatch(
      /^The PDF has no text layer: .*install tesseract \(apt install .*ocrmypdf\.$/u,
    );
  });

  it("is read with the engine on the path, whatever its picture is like, and marked", async () => {
    const stand = path.join(folder, "bin");
    execFileSync("mkdir", ["-p", stand]);
    writeFileSync(path.join(stand, "tesseract"), STAND_IN.replace("NODE", process.execPath));
    chmodSync(path.join(stand, "tesseract"), 0o755);
    for (const pages of [[[page]], [strips(page)], [[bits(page)]], [[sideways(page)]]]) {
      const { document, problems } = await read(scannedPdf(pages), stand);
      // The stand-in finds no words: it tells the size of the picture and the darkness of its upper part.
      expect(document!.text).toMatch(/^Seen 1240 by 1754 at 150, dark above\.$/mu);
      expect(document!.metadata.ocr).toEqual({ engine: "tesseract 9.9.1", languages: ["eng", "tur"], confidence: 0.9 });
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringContaining("by tesseract 9.9.1 (eng, tur), with 90% confidence"),
      ]);
      expect(document!.blocks[0]!.place?.page).toBe(1);
    }
  });

  it.skipIf(!isInstalled)("gives its words where tesseract is installed", async () => {
    for (const pages of [[[page]], [[bits(page)]], [[sideways(page)]]]) {
      const { document } = await read(scannedPdf(pages), PATH);
      expect(document!.text).toContain("Norway and Malta agree on a ferry\n\n");
      expect(document!.text).toContain("Norway lent Malta 40 million euros for a ferry on 3 May 2021.");
      expect(document!.text).toContain("thanked each other for many years of work");
      expect(document!.metadata.ocr!.confidence).toBeGreaterThan(0.8);
    }
  });
});

it("what the engine prints is read as lines, whatever else it prints", () => {
  const row = (...cells: (string | number)[]) => cells.join("\t");
  const table = [
    row(
      "level",
      "page_num",
      "block_num",
      "par_num",
      "line_num",
      "word_num",
      "left",
      "top",
      "width",
      "height",
      "conf",
      "text",
    ),
    row(4, 1, 1, 1, 1, 0, 10, 20, 100, 12, -1, ""),
    row(5, 1, 1, 1, 1, 1, 10, 20, 40, 12, 96.5, "Malta"),
    row(5, 1, 1, 1, 1, 2, 55, 20, 40, 12, -3, "lent"),
    row(5, 1, 1, 1, 1, 3, "x", 20, 40, 12, 96, "lost"),
    row(4, 1, 1, 1, 2, 0, 10, 40, 100, 12, -1, ""),
    "Estimating resolution as 150",
  ];
  expect(linesOf(table.join("\n"))).toEqual([
    {
      top: 20,
      bottom: 32,
      words: [
        { words: "Malta", left: 10, right: 50, confidence: 0.965 },
        { words: "lent", left: 55, right: 95, confidence: 0 },
      ],
    },
  ]);
  expect(linesOf("")).toEqual([]);
});

it("a picture is turned as a page is", () => {
  const picture = { width: 2, height: 3, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) };
  expect([...turned(picture, 90).data]).toEqual([5, 3, 1, 6, 4, 2]);
  expect([...turned(picture, 180).data]).toEqual([6, 5, 4, 3, 2, 1]);
  expect([...turned(turned(picture, 90), 270).data]).toEqual([1, 2, 3, 4, 5, 6]);
});

/** A program that answers as tesseract does, about pictures of grey. */
const STAND_IN = `#!NODE
const asked = process.argv.slice(2);
if (asked[0] === "--version") console.log("tesseract 9.9.1\\n leptonica-1.82.0");
else if (asked[0] === "--list-langs") console.log("List of available languages (3):\\neng\\nosd\\ntur");
else {
  const parts = [];
  process.stdin.on("data", (part) => parts.push(part)).on("end", () => {
    const [, width, height] = /^P5\\n(\\d+) (\\d+)\\n255\\n/.exec(Buffer.concat(parts).subarray(0, 40).toString("latin1")).map(Number);
    const pixels = Buffer.concat(parts).subarray(-width * height);
    let above = 0;
    let below = 0;
    for (let i = 0; i < pixels.length; i++) if (pixels[i] < 100) i < pixels.length / 2 ? above++ : below++;
    const words = ("Seen " + width + " by " + height + " at " + asked[asked.indexOf("--dpi") + 1] + ", dark " + (above > 10 * below ? "above." : "elsewhere.")).split(" ");
    console.log(["level", "page_num", "block_num", "par_num", "line_num", "word_num", "left", "top", "width", "height", "conf", "text"].join("\\t"));
    console.log([4, 1, 1, 1, 1, 0, 100, 200, 900, 30, -1, ""].join("\\t"));
    let left = 100;
    for (const [i, word] of words.entries()) {
      console.log([5, 1, 1, 1, 1, i + 1, left, 200, 15 * word.length, 30, 90, word].join("\\t"));
      left += 15 * word.length + 12;
    }
  });
}
`;
