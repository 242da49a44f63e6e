import type { Evidence } from "../dossier/index.js";
import { cited, type Edition, line, type Style, type Work, workOfDocument } from "./citation/index.js";
import type { Brief, Cell, FactCell, Rows } from "./section.js";

/** What a brief is given so that each of its rows leads back to documents. */
export interface Apparatus {
  readonly evidence: Evidence;
  readonly style: Style;
  /** Which ledger it is from, at which state. */
  readonly edition: Edition;
}

/** A document that tells a fact, as a note names it. */
export interface NoteSource {
  readonly citation: string;
  readonly url: string | null;
  /** What it says, word by word; long ones are cut. */
  readonly words: string;
}

/** What stands behind a fact: a footnote. */
export interface Note {
  readonly number: number;
  readonly fact: string;
  readonly sources: readonly NoteSource[];
  /** Documents that tell it too and aren't named. */
  readonly more: number;
}

/** Where a text calls a note; a note is called again where its fact stands in several rows. */
export interface Call {
  readonly number: number;
  readonly first: boolean;
}

/** Documents that a note names, and letters of each that it quotes: a reader wants the page, not the archive. */
const NAMED = 4;
const QUOTED = 360;
/** Notes of a cell; sums of many facts name the first. */
const CALLED = 6;

/** The notes of a brief, numbered in the order in which a text calls them. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #cited = new Map<string, Work>();

  constructor(
    private readonly apparatus: Apparatus,
    private readonly words: Brief["words"],
  ) {}

  /** Calls of what stands behind facts. */
  call(facts: readonly string[]): Call[] {
    return facts.slice(0, CALLED).map((fact) => {
      const known = this.#numbers.get(fact);
      if (known !== undefined) return { number: known, first: false };
      const number = this.#numbers.size + 1;
      this.#numbers.set(fact, number);
      return { number, first: true };
    });
  }

  /** The notes that were called, in order. */
  all(): Note[] {
    const { evidence, style } = this.apparatus;
    return [...this.#numbers].map(([fact, number]) => {
      const vouchers = evidence.get(fact) ?? [];
      const sources = vouchers.slice(0, NAMED).map(({ document, words }): NoteSource => {
        const work = workOfDocument(document);
        const citation = withoutStop(cited(work, style, this.words.notes.citing));
        return { citation, url: work.url, words: shortened(line(words)) };
      });
      for (const { document } of vouchers) this.#cited.set(document.id, workOfDocument(document));
      return { number, fact, sources, more: vouchers.length - sources.length };
    });
  }

  /** All documents behind the facts that were called, as the style cites them, in the order of their words. */
  documents(): readonly Pick<NoteSource, "citation" | "url">[] {
    this.all();
    return [...this.#cited.values()]
      .map((work) => ({ citation: cited(work, this.apparatus.style, this.words.notes.citing), url: work.url }))
      .sort((a, b) => a.citation.localeCompare(b.citation, this.words.language));
  }
}

/**
 * A citation without the stop that its style ends with, for the words follow behind a colon; that of an abbreviation, one or two small letters ("2031 г.", "n.d."),
 * is part of it.
 */
const withoutStop = (citation: string): string =>
  /(?<!\p{L})\p{Ll}{1,2}\.$/u.test(citation) ? citation : citation.replace(/[.。]$/u, "");

/** What stands in a note before the words that are quoted, between its documents, and at its end. */
export const signsOf = ({ notes }: Brief["words"]): readonly [before: string, between: string, end: string] =>
  notes.signs;

/** Ids of the facts that a brief names, in its order. */
export function factsIn({ sections }: Brief): string[] {
  const named = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "said") return block.facts ?? [];
      if (block.kind === "prose") return block.runs.flatMap(({ facts }) => facts);
      if (block.kind !== "rows") return [];
      return block.rows.flatMap((row) => row.flatMap((cell) => (hasFacts(cell) ? cell.facts.slice(0, CALLED) : [])));
    }),
  );
  return [...new Set(named)];
}

function shortened(words: string): string {
  const letters = [...words];
  if (letters.length <= QUOTED) return words;
  return `${letters
    .slice(0, QUOTED)
    .join("")
    .replace(/\s+\S*$/u, "")} …`;
}

/** Whether a cell has facts behind it. */
export const hasFacts = (cell: Cell): cell is FactCell => typeof cell !== "string";

/** Headings of rows where notes are called: a column that only names facts has none but "Note". */
export function headings({ columns, rows }: Rows, { notes }: Brief["words"]): string[] {
  return columns.map((title, i) =>
    rows.length > 0 && rows.every((row) => hasFacts(row[i] ?? "") && (row[i] as FactCell).text === "")
      ? notes.note
      : title,
  );
}

/** What is said of what a brief leaves out, and of where it is from, in a line. */
export function colophon({ edition }: Pick<Apparatus, "edition">, { notes }: Brief["words"]): string {
  return [notes.left ?? "", notes.edition(edition)]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/(?<=。) /gu, "");
}
