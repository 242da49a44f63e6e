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

/** Takes a text in Markdown apart: headings, paragraphs and notes. What stands under the heading of a bibliography or of notes is not part of it. */
export function draftOf(markdown: string): Draft {
  const notes = new Map<string, { text: string; line: number }>();
  const blocks: DraftBlock[] = [];
  let open: { text: string; line: number }[] = [];
  let label: string | null = null;
  let silent = false;
  const close = () => {
    if (open.length > 0 && !silent) blocks.push(blockOf("paragraph", open));
    open = [];
  };
  for (const [i, raw] of markdown.split(/\r?\n/u).entries()) {
    const line = i + 1;
    const note = /^\s{0,3}\[\^([^\]\s]+)\]:\s*(.*)$/u.exec(raw);
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/u.exec(raw);
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
      const words = bare(heading[1]!).trim();
      silent = APPARATUS.test(words);
      if (!silent && !PLAIN.test(words)) blocks.push(blockOf("title", [{ text: heading[1]!, line }]));
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
  let text = "";
  const calls: Calls[] = [];
  const starts: [number, number][] = [];
  for (const { text: raw, line } of lines) {
    if (text !== "") text += " ";
    starts.push([text.length, line]);
    let from = 0;
    for (const mark of raw.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/gu)) {
      text += bare(raw.slice(from, mark.index));
      from = mark.index + mark[0].length;
      const last = calls.at(-1);
      // Marks with nothing but blanks and commas between them stand together.
      if (last !== undefined && /^[\s,]*$/u.test(text.slice(last.at)))
        calls[calls.length - 1] = { at: last.at, labels: [...last.labels, mark[1]!] };
      else calls.push({ at: text.trimEnd().length, labels: [mark[1]!] });
    }
    text += bare(raw.slice(from));
  }
  return { kind, text, calls, lines: starts };
}

/** Markdown as words: no strokes before signs, no stress, no entities, no links around their words. */
function bare(markdown: string): string {
  return markdown
    .replace(/\u200b/gu, "")
    .replace(/(?<!\\)!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/gu, "$1 $2")
    .replace(/(?<!\\)(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)(?<!\\)\1/gu, "$2")
    .replace(/(?<![\\\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>"])/gu, "$1")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");
}
