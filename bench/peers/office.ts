// Any folder of Word, OpenDocument and RTF files, such as the repositories of pandoc, docx and Tika: the words that pandoc prints and Entente keeps. pandoc is asked for on the PATH.
import path from "node:path";
import { readDocument } from "../../src/document/index.js";
import { filesUnder } from "./files-under.js";
import { type Kept, keptOf, meanOf, printed } from "./kept-words.js";
import { halfOf, type Runner } from "./runner.js";

const FORMATS = ["docx", "odt", "rtf"] as const;

export const office: Runner = async (folder, { half }) => {
  const misses: string[] = [];
  const figures: string[] = [];
  const files = filesUnder(folder, /\.(?:docx|odt|rtf)$/iu);
  for (const format of FORMATS) {
    const all: Kept[] = [];
    let [unread, blank] = [0, 0];
    const own = files.filter(([name]) => name.toLowerCase().endsWith(format));
    for (const [name, bytes] of halfOf(own, half)) {
      const wanted = await printed("pandoc", ["-f", format, "-t", "plain", "--wrap=none", path.join(folder, name)]);
      if (!/\p{L}/u.test(wanted)) {
        blank++;
        continue;
      }
      const { document } = await readDocument({ name, bytes: new Uint8Array(bytes) }, { language: "en" });
      if (document === null) unread++;
      const kept = keptOf(wanted, (document?.text ?? "").normalize("NFKC"));
      all.push(kept);
      if (kept.words < 1) misses.push(`${kept.words.toFixed(3)} ${kept.order.toFixed(3)}  ${name}  ${kept.most}`);
    }
    figures.push(
      `${all.length} ${format} files, ${unread} not read, ${blank} without words for pandoc: ${meanOf(all)}`,
    );
  }
  return { figures, misses: misses.sort() };
};
