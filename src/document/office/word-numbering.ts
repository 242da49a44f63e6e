import { romanOf } from "../manuscript.js";
import type { Package } from "./package.js";

/** A level of a list: how its numbers are written ("decimal", "bullet" …), what is printed before an item ("Article %1", "%1.%2"), and the first number. */
interface Level {
  format: string;
  text: string;
  start: number;
}

type Levels = ReadonlyMap<string, Level>;

const NO_LEVEL: Level = { format: "decimal", text: "", start: 1 };
/** Longer labels and higher first numbers are no document's, and would make much text of a small file. */
const LONGEST_LABEL = 60;
const MOST = 9999;
/** Levels of a list (ECMA-376, part 1, 17.9). */
const LEVELS = 9;

/** The lists of a Word document, which print the numbers that its paragraphs do not hold. */
export class WordNumbering {
  /** The last number of each level of each list: "3/0". */
  private readonly counts = new Map<string, number>();

  constructor(private readonly lists: ReadonlyMap<string, Levels>) {}

  /** Whether the paragraphs of a list are items; list 0 takes a paragraph out of the list of its style. */
  has(list: string, level: string): boolean {
    return list !== "0" && this.lists.get(list)?.has(level) === true;
  }

  /** The number of the next item of a list, and what is printed before it, with words of its own or only numbers. Null for a bullet. The levels below begin anew. */
  next(
    list: string,
    level: string,
  ): { readonly ordinal: string; readonly label: string; readonly worded: boolean } | null {
    const levels = this.lists.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined || own.format === "bullet") return null;
    const count = (this.counts.get(`${list}/${level}`) ?? own.start - 1) + 1;
    this.counts.set(`${list}/${level}`, count);
    for (let below = Number(level) + 1; below < LEVELS; below++) this.counts.delete(`${list}/${below}`);
    const label = own.text.replace(/%([1-9])/gu, (_, place) => {
      const at = String(Number(place) - 1);
      const { format, start } = levels.get(at) ?? NO_LEVEL;
      return written(this.counts.get(`${list}/${at}`) ?? start, format);
    });
    return {
      ordinal: String(count),
      label: own.format === "none" ? "" : label.slice(0, LONGEST_LABEL).trim(),
      worded: /\p{L}/u.test(own.text),
    };
  }
}

/** A number in a format (ECMA-376, part 1, 17.18.59); in figures where it is of another script. */
function written(count: number, format: string): string {
  if (format === "lowerRoman" || format === "upperRoman") return inCase(romanOf(count), format === "upperRoman");
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(0x61 + ((count - 1) % 26));
    return inCase(letter.repeat(Math.min(10, Math.ceil(count / 26))), format === "upperLetter");
  }
  return String(count);
}

function inCase(written: string, upper: boolean): string {
  return upper ? written.toUpperCase() : written;
}

/** Reads the lists of a document from its part. */
export async function readNumbering(opened: Package, part: string): Promise<WordNumbering> {
  const abstract = new Map<string, Levels>();
  const lists = new Map<string, Levels>();
  let levels: Map<string, Level> | null = null;
  let level: Level = { ...NO_LEVEL };
  let list = "";
  await opened.tell(part, {
    open(name, attributes) {
      const value = attributes.get("w:val") ?? "";
      if (name === "w:abstractNum") {
        levels = new Map();
        abstract.set(attributes.get("w:abstractNumId") ?? "", levels);
      } else if (name === "w:num") {
        levels = null;
        list = attributes.get("w:numId") ?? "";
      } else if (name === "w:abstractNumId" && levels === null) lists.set(list, abstract.get(value) ?? new Map());
      else if (levels === null) return;
      else if (name === "w:lvl") {
        level = { ...NO_LEVEL };
        levels.set(attributes.get("w:ilvl") ?? "0", level);
      } else if (name === "w:numFmt") level.format = value;
      else if (name === "w:lvlText") level.text = value.slice(0, LONGEST_LABEL);
      else if (name === "w:start") level.start = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), MOST);
    },
    close() {},
    text() {},
  });
  return new WordNumbering(lists);
}
