import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Entry, Likeness, NamedFile } from "../document/catalogue/index.js";

/** What became of the files of an entry. */
export interface Shelved {
  /** Those to read. */
  readonly files: readonly string[];
  /** Saved pages of an entry that has the document itself: they are the page about it. */
  readonly besides: readonly string[];
  /** Why others are not there, and which were read before, in sentences. */
  readonly wrong: readonly string[];
  readonly again: readonly string[];
}

/** A folder of files that a catalogue in it names. Nothing outside it is ever opened, whatever the catalogue says. */
export class Shelf {
  #root: Promise<string> | null = null;
  #titles: Titles | null = null;

  constructor(
    private readonly folder: string,
    /** Files of the folder, for entries that name none. */
    private readonly files: () => Promise<readonly string[]>,
    /** Files by the entry that took them first. */
    private readonly taken: Map<string, string> = new Map(),
  ) {}

  /** The files of an entry that are there. */
  async filesOf(entry: Entry): Promise<Shelved> {
    const there: { file: string; snapshot: boolean }[] = [];
    const wrong: string[] = [];
    const again: string[] = [];
    const found = await Promise.all(entry.files.map((named) => this.#fileOf(named)));
    for (const [i, file] of found.entries()) {
      if (typeof file === "object") wrong.push(file.why);
      else if (this.#take(file, entry.place)) there.push({ file, snapshot: entry.files[i]!.snapshot });
      else again.push(`${path.basename(file)} is already listed in ${this.taken.get(file)} and is read once.`);
    }
    if (entry.files.length === 0 && entry.like !== undefined) {
      const alike = await this.#alike(entry.like);
      if (alike !== null && this.#take(alike, entry.place)) there.push({ file: alike, snapshot: false });
    }
    const hasDocument = there.some(({ snapshot }) => !snapshot);
    const isRead = ({ snapshot }: { snapshot: boolean }) => !hasDocument || !snapshot;
    return {
      files: there.filter(isRead).map(({ file }) => file),
      besides: there.filter((one) => !isRead(one)).map(({ file }) => file),
      wrong,
      again,
    };
  }

  #take(file: string, place: string): boolean {
    if (this.taken.has(file)) return false;
    this.taken.set(file, place);
    return true;
  }

  /** The first of the ways in which a file may be meant that leads to one in the folder, or why none does. */
  async #fileOf({ paths }: NamedFile): Promise<string | { readonly why: string }> {
    const reasons: string[] = [];
    for (const written of paths) {
      const found = await this.#within(written);
      if (typeof found === "string") return found;
      reasons.push(found.why);
    }
    return { why: reasons[0] ?? "It lists no files." };
  }

  async #within(written: string): Promise<string | { readonly why: string }> {
    const shown = written.slice(0, 200);
    const outside = {
      why: `${shown} is outside the folder, and only files inside are read; put the file next to its catalogue.`,
    };
    const steps = written.replaceAll("\\", "/").split("/");
    if (written.includes("\0") || /^(?:[\\/]|[a-z]:|[a-z][a-z\d+.-]*:\/\/)/iu.test(written) || steps.includes(".."))
      return outside;
    const file = path.join(this.folder, ...steps);
    this.#root ??= realpath(this.folder);
    const root = await this.#root;
    const real = await realpath(file).catch(() => null);
    if (real === null) return { why: `${shown} is not in the folder; check its name.` };
    if (real !== root && !real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return outside;
    const known = await stat(real);
    return known.isFile() ? file : { why: `${shown} is not a file.` };
  }

  /** The one file whose name tells such a title, as reference managers name files: "Aliyeva - 2024 - A ferry across.pdf"; null where none or several do. */
  async #alike({ title, year }: Likeness): Promise<string | null> {
    this.#titles ??= titlesOf(await this.files());
    const { files, lengths } = this.#titles;
    const whole = letters(title);
    for (const length of lengths) {
      // A file has as much of a long title as its system takes.
      if (length > whole.length || (length < whole.length && length < FEWEST)) continue;
      const alike = (files.get(whole.slice(0, length)) ?? []).filter(
        (one) => year === null || one.year === null || one.year === year,
      );
      if (alike.length > 0) return alike.length === 1 ? alike[0]!.file : null;
    }
    return null;
  }
}

/** Files by the titles that their names may tell, and how long those are, the longest first. */
interface Titles {
  readonly files: ReadonlyMap<string, readonly { readonly file: string; readonly year: string | null }[]>;
  readonly lengths: readonly number[];
}

/** Parts of a name that are looked at; a title has a dash or two. */
const MOST_PARTS = 8;

function titlesOf(all: readonly string[]): Titles {
  const files = new Map<string, { file: string; year: string | null }[]>();
  for (const file of all) {
    const parts = path.basename(file, path.extname(file)).split(" - ").slice(0, MOST_PARTS);
    const year = parts.slice(0, -1).find((part) => /^\d{4}$/u.test(part)) ?? null;
    for (const i of parts.keys()) {
      const title = letters(parts.slice(i).join(" "));
      const known = files.get(title);
      if (known !== undefined) known.push({ file, year });
      else if (title !== "") files.set(title, [{ file, year }]);
    }
  }
  return { files, lengths: [...new Set([...files.keys()].map(({ length }) => length))].sort((a, b) => b - a) };
}

/** Letters of a title that a shortened one has at least. */
const FEWEST = 24;

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether a name is that of a file itself, no link to one. */
export async function isPlainFile(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isFile() ?? false;
}
