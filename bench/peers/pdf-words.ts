// Any folder of PDF files, such as the repositories of pdfplumber, tabula-java, docling and unstructured: the words of pdftotext (poppler) that Entente keeps,
// once with running heads and feet, which Entente leaves out on purpose, and once without. pdftotext is asked for on the PATH; files of fewer words than a page has are passed over.
import path from "node:path";
import { readDocument } from "../../src/document/index.js";
import { filesUnder } from "./files-under.js";
import { type Kept, keptOf, meanOf, printed } from "./kept-words.js";
import { halfOf, type Runner } from "./runner.js";
import { counted, wordsOf } from "./shingles.js";

/** Words of pdftotext below which a file says little of a reader. */
const FEWEST = 200;
/** Lines at the top and the foot of a page among which running ones are looked for. */
const EDGE = 3;

export const pdfWords: Runner = async (folder, { half }) => {
  const all: Kept[] = [];
  const running: Kept[] = [];
  const misses: string[] = [];
  let unread = 0;
  for (const [name, bytes] of halfOf(filesUnder(folder, /\.pdf$/iu), half)) {
    const wanted = await printed("pdftotext", ["-enc", "UTF-8", path.join(folder, name), "-"]);
    if (wordsOf(wanted).length < FEWEST) continue;
    const { document } = await readDocument({ name, bytes: new Uint8Array(bytes) }, { language: "en" });
    if (document === null) unread++;
    const given = (document?.text ?? "").normalize("NFKC");
    const [kept, besides] = [keptOf(wanted, given), keptOf(withoutRunningLines(wanted), given)];
    all.push(kept);
    running.push(besides);
    misses.push(`${kept.words.toFixed(3)} ${besides.words.toFixed(3)} ${kept.order.toFixed(3)}  ${name}  ${kept.most}`);
  }
  const figures = [
    `${all.length} files, ${unread} not read: ${meanOf(all)}`,
    `without lines that recur at the edges of pages: ${meanOf(running)}`,
  ];
  return { figures, misses: misses.sort() };
};

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
