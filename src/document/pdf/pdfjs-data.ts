import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What pdf.js asks for beside a file. */
interface Request {
  readonly kind: string;
  readonly filename: string;
}

/** Where pdfjs-dist keeps what is asked for, and the names that files have there; others are refused. */
const FOLDERS: Readonly<Record<string, { readonly folder: string; readonly name: RegExp }>> = {
  cMapUrl: { folder: "cmaps", name: /^[A-Za-z0-9-]{1,40}\.bcmap$/u },
  standardFontDataUrl: { folder: "standard_fonts", name: /^[A-Za-z0-9-]{1,40}\.(?:pfb|ttf)$/u },
  wasmUrl: { folder: "wasm", name: /^[a-z0-9_]{1,40}\.wasm$/u },
};

/** Gives pdf.js files of pdfjs-dist off the disk. Nothing is fetched. */
abstract class PdfjsData {
  protected abstract readonly kinds: readonly string[];

  /** @throws where something else is asked for, or what there is not; pdf.js then does without it. */
  async fetch({ kind, filename }: Request): Promise<Uint8Array> {
    const held = this.kinds.includes(kind) ? FOLDERS[kind] : undefined;
    if (!held?.name.test(filename)) throw new Error(`${kind} is not given.`);
    const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
    return new Uint8Array(await readFile(join(root, held.folder, filename)));
  }
}

/** For words: tables of character codes that CJK fonts name and do not bring (ISO 32000-1, 9.7.5.2). */
export class WordData extends PdfjsData {
  protected readonly kinds = ["cMapUrl"];
}

/** For pictures of pages: these, the standard fonts, and decoders of JPEG 2000 and JBIG2. */
export class PictureData extends PdfjsData {
  protected readonly kinds = Object.keys(FOLDERS);
}
