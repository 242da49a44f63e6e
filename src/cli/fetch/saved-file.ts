import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Fetched } from "../../fetch/index.js";
import { trimmed } from "../../text/index.js";

const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/^(?:text\/html|application\/xhtml)/iu, ".html"],
  [/^application\/pdf/iu, ".pdf"],
  [/^text\/markdown/iu, ".md"],
  [/^text\/plain/iu, ".txt"],
  [/^(?:application|text)\/(?:\w+\+)?xml/iu, ".xml"],
  [/^application\/(?:\w+\+)?json/iu, ".json"],
  [/^application\/rtf/iu, ".rtf"],
  [/wordprocessingml/iu, ".docx"],
  [/opendocument\.text/iu, ".odt"],
  [/^application\/zip/iu, ".zip"],
];
const LONGEST = 100;

/** A name for what was fetched: the host and the last step of its path, in letters that every system takes. */
export function fileName({ url, type }: Pick<Fetched, "url" | "type">): string {
  const { hostname, pathname } = new URL(url);
  const last = decoded(pathname.split("/").findLast((step) => step !== "") ?? "");
  const ending = ENDINGS.find(([form]) => form.test(type))?.[1] ?? "";
  const own = /\.[a-z\d]{2,5}$/iu.exec(last)?.[0] ?? "";
  const stem = `${hostname}${last === "" ? "" : `-${own === "" ? last : last.slice(0, -own.length)}`}`;
  const safe = trimmed(
    stem
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/\.{2,}/gu, "-")
      .replace(/-{2,}/gu, "-"),
    /[.-]/u,
  ).slice(0, LONGEST);
  return `${safe === "" ? "page" : safe}${own !== "" && ending === "" ? own.toLowerCase() : ending}`;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Saves what was fetched in a folder, under a name that is not taken yet, with its address. Returns the path; throws what the system says. */
export async function save(fetched: Fetched, folder: string): Promise<string> {
  const name = fileName(fetched);
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; number < 10_000; number++) {
    const file = path.join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
    try {
      await writeFile(file, withAddress(fetched), { flag: "wx" });
      if (isBare(name)) await writeFile(`${file}.json`, `${JSON.stringify({ url: fetched.url })}\n`, { flag: "wx" });
      return file;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
  throw new Error("no free name is left");
}

/** Documents that have no place for their address: it stands in a side-car beside them, which is read with them (docs/formats.md). */
const isBare = (name: string): boolean => /\.(?:pdf|docx|odt|rtf|txt|md)$/u.test(name);

/** A page keeps its address in a comment, as browsers write it into the pages they save; other files are saved byte for byte. */
function withAddress({ url, type, bytes }: Fetched): Uint8Array {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!/^(?:text\/html|application\/xhtml)/iu.test(type) || wide) return bytes;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const address = url.replace(/--/gu, "%2D%2D").replace(/>/gu, "%3E");
  const comment = Buffer.from(`<!-- saved from url=(${String(address.length).padStart(4, "0")})${address} -->\n`);
  return Buffer.concat([bytes.subarray(0, mark), comment, bytes.subarray(mark)]);
}
