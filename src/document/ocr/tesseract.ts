import { execFile } from "node:child_process";
import { LIMITS } from "../../text/index.js";
import { engineRuns } from "../pulse/index.js";
import { netpbm, type Picture } from "./picture.js";

/** A program that recognises words in pictures. */
export interface Engine {
  /** "tesseract 5.3.0". */
  readonly name: string;
  /** Its models of languages that are read here, as it calls them. */
  readonly languages: readonly string[];
}

/** A line of words in a picture. Lengths are pixels from the left and the top; `confidence` is the engine's own, from 0 to 1. */
export interface RecognisedLine {
  readonly words: readonly {
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly confidence: number;
  }[];
  readonly top: number;
  readonly bottom: number;
}

const PROGRAM = "tesseract";
/** Its models of the languages that are read for claims. */
const MODELS = ["eng", "rus", "tur", "chi_sim"];
/** Milliseconds that one page may take, and characters that it may be told with. */
const TIME = LIMITS.format.recognition.most * 1000;
const LONGEST = LIMITS.format.recognised.most;

/** What was found, by the path that it was looked for on. */
const known = new Map<string | undefined, Promise<Engine | null>>();

/** The engine that is installed here; null where there is none, or it has no model of a language that is read. */
export function engineHere(): Promise<Engine | null> {
  const on = process.env.PATH;
  if (!known.has(on)) known.set(on, found());
  return known.get(on)!;
}

async function found(): Promise<Engine | null> {
  const version = /^tesseract v?(\S+)/mu.exec((await ran(["--version"])) ?? "")?.[1];
  if (version === undefined) return null;
  const listed = new Set(((await ran(["--list-langs"])) ?? "").split(/\s+/u));
  const languages = MODELS.filter((model) => listed.has(model));
  return languages.length === 0 ? null : { name: `${PROGRAM} ${version}`, languages };
}

/** The lines of words in a picture of so many pixels an inch; null where the engine fails on it or takes too long. */
export async function recognised(
  picture: Picture,
  dpi: number,
  { languages }: Engine,
): Promise<RecognisedLine[] | null> {
  const asked = ["stdin", "stdout", "-l", languages.join("+"), "--psm", "3", "--dpi", String(dpi), "tsv"];
  const told = await ran(asked, netpbm(picture));
  return told === null ? null : linesOf(told);
}

/** Runs the engine, without a shell, on one core; null where it is not there, fails or takes too long. */
function ran(asked: readonly string[], input?: Uint8Array): Promise<string | null> {
  const { PATH, TESSDATA_PREFIX, LD_LIBRARY_PATH } = process.env;
  const env = {
    OMP_THREAD_LIMIT: "1",
    LC_ALL: "C",
    ...(PATH === undefined ? {} : { PATH }),
    ...(TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX }),
    ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }),
  };
  return new Promise((answered) => {
    const child = execFile(
      PROGRAM,
      asked,
      { env, timeout: TIME, killSignal: "SIGKILL", maxBuffer: LONGEST, windowsHide: true },
      (error, out, err) => {
        engineRuns(null);
        answered(error === null ? `${out}${out === "" ? err : ""}` : null);
      },
    );
    engineRuns(child.pid ?? null);
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** Columns of its table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const COLUMNS = 12;
const LINE = "4";
const WORD = "5";

/** Lines out of the table that the engine prints (tesseract(1), "tsv"). */
export function linesOf(table: string): RecognisedLine[] {
  const lines: { words: RecognisedLine["words"][number][]; top: number; bottom: number }[] = [];
  for (const row of table.split(/\r?\n/u)) {
    const cells = row.split("\t");
    if (cells.length !== COLUMNS) continue;
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    if (![left, top, width, height, confidence].every(Number.isFinite)) continue;
    if (cells[0] === LINE) lines.push({ words: [], top, bottom: top + height });
    const words = cells[11]!.trim();
    if (cells[0] !== WORD || words === "") continue;
    lines.at(-1)?.words.push({ words, left, right: left + width, confidence: Math.max(0, confidence) / 100 });
  }
  return lines.filter((line) => line.words.length > 0);
}
