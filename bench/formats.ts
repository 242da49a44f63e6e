// Reading of formats: time beside the library that a reader is built on, and memory beside the size of the file.
// formats.js NAME CONTENDER SMALL LARGE reads two files in a process of its own, so that its memory is its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { html } from "../src/document/html/index.js";
import { docx, odt } from "../src/document/office/index.js";
import { odtOf, p as openParagraph } from "../src/document/office/open-document.corpus.js";
import { docxOf, p as wordParagraph } from "../src/document/office/word.corpus.js";
import { pdf } from "../src/document/pdf/index.js";
import { pdfOf, set } from "../src/document/pdf/pdf.corpus.js";
import type { Reader } from "../src/document/reader.js";
import { rtf } from "../src/document/rtf/index.js";
import { rtfOf } from "../src/document/rtf/rtf.corpus.js";
import { madeArticles } from "./articles.js";
import { LARGE_PAGES } from "./large-pages.js";

interface Format {
  readonly reader: Reader;
  /** A file whose text is so many made articles. */
  make(articles: number): Uint8Array;
  /** Bytes that are packed in it, for a format that packs its text. */
  unpacked?(articles: number): number;
}

const ARTICLES = 1200;
/** Units of a large page. */
const PAGE = 2 << 20;
/**
 * Megabytes of each half of the young generation. Node lets it grow to 16, and so by 48 MB in all, once, whatever is read; that would
 * hide what a file costs.
 */
const YOUNG = 4;
const FORMATS: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(
    Object.entries(LARGE_PAGES).map(([kind, make]) => [
      `html, ${kind}`,
      {
        reader: html,
        make: (count: number) => Buffer.from(make(lines(Math.min(count, 40)), count < ARTICLES ? PAGE / 100 : PAGE)),
      },
    ]),
  ),
  pdf: { reader: pdf, make: (count) => pdfOf({ pages: pagesOf(count) }) },
  docx: {
    reader: docx,
    make: (count) => docxOf({ body: wordBody(count) }),
    unpacked: (count) => Buffer.byteLength(wordBody(count)),
  },
  odt: {
    reader: odt,
    make: (count) => odtOf(openBody(count)),
    unpacked: (count) => Buffer.byteLength(openBody(count)),
  },
  rtf: { reader: rtf, make: (count) => Buffer.from(rtfOf(lines(count).join("\\par\n")), "latin1") },
};

/** What one reading took: milliseconds of the processor, units of text, bytes of the file, and bytes by which memory rose at most. */
interface Reading {
  readonly ms: number;
  readonly units: number;
  readonly bytes: number;
  readonly rise: number;
}

/** A line for each format; for PDF, how many times as long as unpdf alone it takes to read the same file in the same run. */
export function* formats(): Generator<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-bench-"));
  try {
    for (const [name, { make, unpacked }] of Object.entries(FORMATS)) {
      const [small, large] = [path.join(folder, "small"), path.join(folder, "large")];
      const articles = unpacked ? 2 * ARTICLES : ARTICLES;
      writeFileSync(small, make(5));
      writeFileSync(large, make(articles));
      const { ms, units, bytes, rise } = reading(name, "entente", small, large);
      const megabytes = (count: number): string => (count / 2 ** 20).toFixed(1);
      const alone = () =>
        `, ${(ms / reading(name, "unpdf", small, large).ms).toFixed(2)} times unpdf alone (limit 1.1)`;
      const times = (size: number): string => (rise / size).toFixed(1);
      const inside = unpacked ? `, ${times(unpacked(articles))} times what is packed in it (limit 4)` : "";
      yield `${name}: ${megabytes(bytes)} MB, ${megabytes(units)} million letters in ${Math.round(ms)} ms${name === "pdf" ? alone() : ""}; memory rose by ${megabytes(rise)} MB, ${times(bytes)} times the file (limit 10)${inside}`;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wordBody(count: number): string {
  return lines(count)
    .map((line) => wordParagraph(line))
    .join("");
}

function openBody(count: number): string {
  return lines(count)
    .map((line) => openParagraph(line))
    .join("");
}

function reading(...args: readonly string[]): Reading {
  const script = [`--max-semi-space-size=${YOUNG}`, fileURLToPath(import.meta.url)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function measured(name: string, contender: string, small: string, large: string): Promise<Reading> {
  const read = contender === "unpdf" ? await unpdfAlone() : readBy(FORMATS[name]!.reader);
  await read(readFileSync(small));
  const before = process.memoryUsage().rss;
  const file = readFileSync(large);
  // Time of the processor: what else the machine does is not counted.
  const started = process.cpuUsage();
  const units = await read(file);
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000;
  return { ms, units, bytes: file.length, rise: process.resourceUsage().maxRSS * 1024 - before };
}

function readBy(reader: Reader): (bytes: Uint8Array) => Promise<number> {
  return async (bytes) => (await reader.read(bytes, "bench")).content!.text.length;
}

async function unpdfAlone(): Promise<(bytes: Uint8Array) => Promise<number>> {
  const { extractText } = await import("unpdf");
  return async (bytes) => (await extractText(Uint8Array.from(bytes), { mergePages: true })).text.length;
}

/** The running text of made articles, as of one book, with what XML and RTF would take for markup left out. */
function lines(count: number): string[] {
  const all = [...madeArticles(count)].flatMap((text) => text.replace(/[<>&{}\\]/gu, "").split(/\n+/u));
  return all.filter((line) => line.length > 80 && !line.startsWith("["));
}

/** The pages of a book of made articles, fifty lines on each. */
function pagesOf(count: number): ReturnType<typeof set>[] {
  const placed = set(lines(count), { x: 60, y: 0, width: 480 });
  const pages: ReturnType<typeof set>[] = [];
  for (let i = 0; i < placed.length; i += 50)
    pages.push(placed.slice(i, i + 50).map((line, k) => ({ ...line, y: 740 - 12 * k })));
  return pages;
}

const [, script, name, contender, small, large] = process.argv;
if (script === fileURLToPath(import.meta.url) && large !== undefined)
  process.stdout.write(JSON.stringify(await measured(name!, contender!, small!, large)));
