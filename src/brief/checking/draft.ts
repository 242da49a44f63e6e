import { trimmed } from "../../text/index.js";
import { PROSES } from "../prose/index.js";
import { unstressed } from "./emphasis.js";

/** A note mark in a text: the labels that stand there together, behind the character at `at` of the plain text. */
export interface Calls {
  readonly at: number;
  readonly labels: readonly string[];
}

/** A block of a text without markup. */
export interface DraftBlock {
  readonly kind: "title" | "paragraph";
  readonly text: string;
  readonly calls: readonly Calls[];
  /** For each line of the block: where it begins in `text`, and its number in the file. */
  readonly lines: readonly (readonly [start: number, line: number])[];
}

/** A text in Markdown as it is checked. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** What notes say, by label. */
  readonly notes: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
}

/** Headings under which no sentences are. */
const APPARATUS =
  /^(?:bibliography|references|sources|documents|notes|footnotes|kaynakça|kaynaklar|belgeler|notlar|dipnotlar|библиография|источники|литература|документы|примечания|参考文献|文献|资料来源|文件|注释)$/iu;

/** Headings that say nothing themselves of what is under them. */
const PLAIN =
  /^(?:in the words of the sources|словами источников|из источников|kaynakların sözleriyle|kaynaklardan|来源原文)$/iu;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
/** What a brief says of itself, in a paragraph: that nothing can be told, and which ledger it is from. */
const NOTICE = new RegExp(
  `^(?:${Object.values(PROSES)
    .flatMap(({ notes }) => [notes.nothing, notes.untold, notes.edition])
    .map((words) => literal(words).replace(/\\\{\w+\\\}/gu, "[\\p{L}\\p{N}_.-]+"))
    .join("|")})$`,
  "u",
);

/** Takes a text in Markdown apart: headings, paragraphs and notes. What stands under the heading of a bibliography or of notes is not part of it. */
export function draftOf(markdown: string): Draft {
  const notes = new Map<string, { text: string; line: number }>();
  const blocks: DraftBlock[] = [];
  let open: { text: string; line: number }[] = [];
  let label: string | null = null;
  let silent = false;
  const close = () => {
    const block = open.length > 0 && !silent ? blockOf("paragraph", open) : null;
    if (block !== null && !NOTICE.test(block.text)) blocks.push(block);
    open = [];
  };
  for (const [i, raw] of markdown.split(/\r?\n/u).entries()) {
    const line = i + 1;
    const note = /^\s{0,3}\[\^([^[\]\s]+)\]:\s*(.*)$/su.exec(raw);
    const heading = headingOf(raw);
    if (note !== null) {
      close();
      label = note[1]!;
      notes.set(label, { text: bare(note[2]!), line });
    } else if (label !== null && /^(?: {2,}|\t)\S/u.test(raw)) {
      const known = notes.get(label)!;
      notes.set(label, { ...known, text: `${known.text} ${bare(raw.trim())}` });
    } else if (heading !== null) {
      close();
      label = null;
      const words = bare(heading).trim();
      silent = APPARATUS.test(words);
      if (!silent && !PLAIN.test(words)) blocks.push(blockOf("title", [{ text: heading, line }]));
    } else if (raw.trim() === "" || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u.test(raw)) {
      close();
      if (raw.trim() !== "") label = null;
    } else {
      label = null;
      const item = /^\s*(?:[-*+]|\d+[.)])\s+/u.exec(raw);
      if (item !== null) close();
      open.push({ text: raw.replace(/^\s*(?:>\s?|(?:[-*+]|\d+[.)])\s+)+/u, "").trim(), line });
    }
  }
  close();
  return { blocks, notes };
}

function blockOf(
  kind: DraftBlock["kind"],
  lines: readonly { readonly text: string; readonly line: number }[],
): DraftBlock {
  const pieces: string[] = [];
  const calls: { readonly at: number; readonly labels: string[] }[] = [];
  const starts: [number, number][] = [];
  /** The length of the text, and that without the blanks at its end. */
  let [length, solid] = [0, 0];
  /** Whether words stand behind the last mark. */
  let isPast = true;
  const add = (piece: string) => {
    const words = piece.trimEnd();
    if (words !== "") solid = length + words.length;
    isPast ||= !/^[\s,]*$/u.test(piece);
    length += piece.length;
    pieces.push(piece);
  };
  for (const { text: raw, line } of lines) {
    if (length > 0) add(" ");
    starts.push([length, line]);
    let from = 0;
    for (const mark of raw.matchAll(/(?<!\\)\[\^([^[\]\s]+)\]/gu)) {
      add(bare(raw.slice(from, mark.index)));
      from = mark.index + mark[0].length;
      // Marks with nothing but blanks and commas between them stand together.
      if (isPast) calls.push({ at: solid, labels: [] });
      calls.at(-1)!.labels.push(mark[1]!);
      isPast = false;
    }
    add(bare(raw.slice(from)));
  }
  return { kind, text: pieces.join(""), calls, lines: starts };
}

/** The words of a heading without the hashes around them; null of a line that is none. */
function headingOf(raw: string): string | null {
  const start = /^\s{0,3}#{1,6}\s+/u.exec(raw)?.[0];
  if (start === undefined) return null;
  return trimmed(trimmed(raw.slice(start.length), null, /\s/u), null, /#/u).trimEnd();
}

/** Markdown as words: no strokes before signs, no stress, no entities, no links around their words. */
function bare(markdown: string): string {
  const linked = markdown
    .replace(/\u200b/gu, "")
    .replace(/(?<!\\)!?\[([^[\]]*)\]\(([^)\s[]*)(?:\s[^)[]*)?\)/gu, "$1 $2");
  return unstressed(linked)
    .replace(/(?<![\\\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>"])/gu, "$1")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");
}
