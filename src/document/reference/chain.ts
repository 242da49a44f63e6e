import { wholeWord } from "../../language/documents/index.js";
import { citationsOf, isCommentary } from "./citations.js";
import { type Cited, citedOf, isNamed, ofAuthor, shortCite, shortOf } from "./cited.js";
import { type CslItem, cslDate } from "./csl.js";
import { later } from "./later.js";
import { type Repeat, repeatOf } from "./repeats.js";
import { type Work, workOf } from "./work.js";

/** One work as a note cites it: the work itself, or the mark of the note whose work it repeats; and the page it points to. */
export interface Cite {
  readonly item?: CslItem | undefined;
  readonly ibid?: string | undefined;
  readonly locator?: string | undefined;
}

/** A note or an entry of a bibliography as it stands in a list of them. */
export interface Note {
  /** "" for an entry without a label. */
  readonly mark: string;
  readonly text: string;
}

/** So many works back an author or a short title is looked for, which keeps the cost linear. */
const REACH = 400;

/** Reads the work that a note or entry cites, the first where it cites several. Null when it cites none; `id` becomes the item's. */
export function parseReference(text: string, id: string): CslItem | null {
  for (const citation of citationsOf(text)) {
    const work = workOf(citation);
    if (work !== null) return itemOf(work, id);
  }
  return null;
}

/**
 * Reads the notes of a document in order: for each, the works that it cites. "Ibid.", "op. cit.", "supra note 4" and short titles become
 * the mark of the note that cites the work in full.
 */
export function citesOf(notes: readonly Note[]): Cite[][] {
  const before = new Before();
  return notes.map(({ mark, text }, i) => {
    const cites: Cite[] = [];
    const here: Cited[] = [];
    for (const citation of citationsOf(text)) {
      const read = citeOf(citation, before, here);
      if (read === null) continue;
      const { cited, locator, fresh } = read;
      const place = locator === undefined ? {} : { locator };
      if (fresh === null) cites.push({ ibid: cited.mark, ...place });
      else cites.push({ item: itemOf(fresh, before.idFor(mark === "" ? `entry-${i + 1}` : mark)), ...place });
      here.push(fresh === null ? cited : citedOf(mark, fresh));
    }
    // What could not be read may still be a source, and "Ibid." after it repeats it.
    if (here.length === 0 && !isCommentary(text)) here.push(citedOf(mark, null));
    before.add(mark, here);
    return cites;
  });
}

/** The works cited before, in order and by the mark of their note. */
class Before {
  readonly #works: Cited[] = [];
  readonly #byMark = new Map<string, readonly Cited[]>();
  readonly #ids = new Map<string, number>();

  add(mark: string, works: readonly Cited[]): void {
    for (const work of works) this.#works.push(work);
    if (works.length > 0) this.#byMark.set(mark, works);
  }

  /** An id that no other item has: the key, or the key with a number. */
  idFor(key: string): string {
    const count = (this.#ids.get(key) ?? 0) + 1;
    this.#ids.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }

  get near(): readonly Cited[] {
    return this.#works.slice(-REACH);
  }

  /** The work that a repetition means; `here` are those that its own note has cited already. */
  meant(repeat: Repeat, here: readonly Cited[]): Cited | undefined {
    if (repeat.kind === "before") return here.at(-1) ?? this.#works.at(-1);
    if (repeat.kind === "author") return ofAuthor(repeat, this.near);
    const there = this.#byMark.get(repeat.mark!);
    return there?.find((cited) => isNamed(cited, repeat.author)) ?? there?.at(-1);
  }
}

/** What one citation comes to: a work read afresh, or one cited before. Null when it is neither. */
function citeOf(
  citation: string,
  before: Before,
  here: readonly Cited[],
): { cited: Cited; locator?: string | undefined; fresh: Work | null } | null {
  const repeat = repeatOf(citation);
  if (repeat !== null) {
    const cited = before.meant(repeat, here);
    const other = isOtherWork(citation, repeat) ? workOf(citation.slice(repeat.length).replace(/^[\s,.]+/u, "")) : null;
    if (other !== null) {
      const author = other.parts.author ?? cited?.work?.parts.author;
      const fresh = author === undefined ? other : { ...other, parts: { ...other.parts, author } };
      return { cited: citedOf("", fresh), locator: fresh.parts.locator, fresh };
    }
    return cited === undefined ? null : { cited, locator: repeat.locator, fresh: null };
  }
  const fresh = workOf(citation);
  const short = fresh === null ? shortCite(citation, before.near) : null;
  if (short !== null) return { ...short, fresh: null };
  if (fresh === null) return null;
  const same = shortOf(fresh, before.near);
  return { cited: same ?? citedOf("", fresh), locator: fresh.parts.locator, fresh: same === undefined ? fresh : null };
}

const SAME_AUTHOR = later(() => `^${wholeWord("sameAuthor")}`, "iu");

/** "Idem, Small Fleets (Cork: Lee Editions, 1999)" is another work of the same author. */
function isOtherWork(citation: string, repeat: Repeat): boolean {
  if (repeat.kind !== "before" || repeat.locator !== undefined) return false;
  return SAME_AUTHOR().test(citation) && /^\s*[.,]?\s*["“«„‘\p{Lu}]/u.test(citation.slice(repeat.length));
}

function itemOf({ type, parts }: Work, id: string): CslItem {
  const { issued, accessed, locator: _, occasion: __, ...rest } = parts;
  return {
    id,
    type,
    ...rest,
    ...(issued === undefined ? {} : { issued: cslDate(issued) }),
    ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
  };
}
