// Any folder of PDF files, such as the repositories of pdfplumber, tabula-java, docling and unstructured: the words of pdftotext (poppler) that Entente keeps,
// once with running heads and feet, which Entente leaves out on purpose, and once without. pdftotext is asked for on the PATH; files of fewer words than a page has are passed over.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { readDocument } from "../../src/document/index.js";
import { halfOf, type Runner } from "./runner.js";
import { counted, wordsOf } from "./shingles.js";

/** Words of pdftotext below which a file says little of a reader. */
const FEWEST = 200;
/** Milliseconds and bytes that pdftotext may take. */
const LONGEST = 60_000;
const MOST = 64 * 1024 * 1024;
/** Lines at the top and the foot of a page among which running ones are looked for. */
const EDGE = 3;
/** Words that are shown of those that a file lost. */
const SHOWN = 12;

export const pdfWords: Runner = async (folder, half) => {
  const kept: number[] = [];
  const running: number[] = [];
  const misses: string[] = [];
  let unread = 0;
  for (const [name, bytes] of halfOf(filesIn(folder), half)) {
    const wanted = await yardstick(path.join(folder, name));
    if (wordsOf(wanted).length < FEWEST) continue;
    const { document } = await readDocument({ name, bytes: new Uint8Array(bytes) }, { language: "en" });
    if (document === null) unread++;
    const given = (document?.text ?? "").normalize("NFKC");
    const words = lostOf(wanted, given);
    kept.push(words.share);
    running.push(lostOf(withoutRunningLines(wanted), given).share);
    misses.push(`${words.share.toFixed(3)} ${running.at(-1)!.toFixed(3)}  ${name}  ${words.most}`);
  }
  const figures = [
    `${kept.length} files, ${unread} not read: words kept ${mean(kept)} (median ${median(kept)})`,
    `without lines that recur at the edges of pages: ${mean(running)} (median ${median(running)})`,
  ];
  return { figures, misses: misses.sort() };
};

/** The PDF files under a folder, each content once. */
function filesIn(folder: string): (readonly [string, Buffer])[] {
  const once = new Map<string, readonly [string, Buffer]>();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.pdf$/iu.test(name));
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, name));
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (!once.has(digest)) once.set(digest, [name, bytes]);
  }
  return [...once.values()];
}

/** What pdftotext reads; nothing where it gives up. Throws where there is no pdftotext. */
async function yardstick(file: string): Promise<string> {
  try {
    const options = { timeout: LONGEST, maxBuffer: MOST, encoding: "utf8" } as const;
    const { stdout } = await promisify(execFile)("pdftotext", ["-enc", "UTF-8", file, "-"], options);
    return stdout.normalize("NFKC");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    return "";
  }
}

/** Pages without the lines at their edges that several pages have, whatever figures stand in them; a line of nothing but figures is a page number. */
function withoutRunningLines(text: string): string {
  const pages = text.split("\f").map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  const shapes = pages.map((lines) => lines.map((line) => line.trim().replace(/\d+/gu, "#")));
  const isEdge = (i: number, of: number): boolean => i < EDGE || i >= of - EDGE;
  const edges = shapes.flatMap((lines) => [...new Set(lines.filter((_, i) => isEdge(i, lines.length)))]);
  const times = counted(edges);
  const recurs = (shape: string): boolean => times.get(shape)! > 1 || shape === "#";
  return pages
    .map((lines, page) => lines.filter((_, i) => !(isEdge(i, lines.length) && recurs(shapes[page]![i]!))).join("\n"))
    .join("\n");
}

/** The share of the words of one text that another has as often, and those that it lost most of. */
function lostOf(wanted: string, given: string): { readonly share: number; readonly most: string } {
  const [all, has] = [counted(wordsOf(wanted)), counted(wordsOf(given))];
  const lost = [...all].flatMap(([word, times]) => {
    const short = times - Math.min(times, has.get(word) ?? 0);
    return short === 0 ? [] : [[word, short] as const];
  });
  const sum = lost.reduce((before, [, times]) => before + times, 0);
  const most = [...lost].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return {
    share: 1 - sum / (wordsOf(wanted).length || 1),
    most: most.map(([word, times]) => `${word} ${times}`).join(", "),
  };
}

function mean(shares: readonly number[]): string {
  return (shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1)).toFixed(4);
}

function median(shares: readonly number[]): string {
  return ([...shares].sort((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0).toFixed(4);
}
