import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What pdf.js asks for beside a file. */
interface Request {
  readonly kind: string;
  readonly filename: string;
}

/** Tables of character codes that CJK fonts name and do not bring (ISO 32000-1, 9.7.5.2), out of pdfjs-dist. A name that is no plain one is refused. */
const CMAP = /^[A-Za-z0-9-]{1,40}\.bcmap$/u;

/** Gives pdf.js what it asks for: predefined CMaps off the disk, and nothing else. Nothing is fetched. */
export class PredefinedCMaps {
  /** @throws where anything but a CMap is asked for, or one that there is not; the font then maps nothing. */
  async fetch({ kind, filename }: Request): Promise<Uint8Array> {
    if (kind !== "cMapUrl" || !CMAP.test(filename)) throw new Error(`${kind} is not given to readers of text.`);
    return new Uint8Array(await readFile(join(folder(), filename)));
  }
}

function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");
}
