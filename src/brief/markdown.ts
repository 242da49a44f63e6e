import { barOf, lineOf, mostOf } from "./blocks.js";
import { type Apparatus, colophon, hasFacts, headings, type Note, Notes, signsOf } from "./notes.js";
import { type Block, type Brief, type Cell, plainCell } from "./section.js";

/** Columns of a line of blocks in a cell. */
const LINE = 48;
const BAR = 20;

interface Writing {
  /** A text as words without markup. */
  readonly say: (text: string) => string;
  readonly notes: Notes | null;
  readonly words: Brief["words"];
}

/**
 * A brief as Markdown (GitHub's). Nothing of a document is markup in it. `safe` makes a text one line without controls. With an apparatus facts are
 * footnotes that name documents; without one they are named by their ids.
 */
export function briefMarkdown(brief: Brief, safe: (text: string) => string, apparatus?: Apparatus): string {
  const say = (text: string) => markdownOf(safe(text));
  const notes = apparatus === undefined ? null : new Notes(apparatus, brief.words);
  const writing = { say, notes, words: brief.words };
  const sections = brief.sections.map(({ title, blocks }) =>
    [...(title === "" ? [] : [`## ${say(title)}`]), ...blocks.map((block) => blockOf(block, writing))].join("\n\n"),
  );
  const end = apparatus === undefined || notes === null ? [] : apparatusOf(apparatus, notes, writing);
  return `${[`# ${say(brief.title)}`, ...(brief.summary.length === 0 ? [] : [brief.summary.map(say).join(" ")]), ...sections, ...end].join("\n\n")}\n`;
}

/** The documents, where it is from, and the notes, which GitHub sets at the foot wherever they stand. */
function apparatusOf(apparatus: Apparatus, notes: Notes, { say, words }: Writing): string[] {
  const documents = notes.documents();
  return [
    ...(documents.length === 0
      ? []
      : [`## ${say(words.notes.documents)}`, documents.map((one) => `- ${linked(one, say)}`).join("\n")]),
    `---\n\n${say(colophon(apparatus, words))}`,
    ...notes.all().map((note) => noteOf(note, say, words)),
  ];
}

function noteOf({ number, fact, sources, more }: Note, say: Writing["say"], words: Brief["words"]): string {
  const { notes } = words;
  const [before, between, end] = signsOf(words);
  const told = sources.map((source) => `${linked(source, say)}${before}${say(notes.quoted(source.words))}`);
  return `[^${number}]: ${[told.join(between), ...(more === 0 ? [] : [say(notes.more(more))]), say(notes.fact(fact))]
    .filter((part) => part !== "")
    .map((part) => (/[.…。]$/u.test(part) ? part : `${part}${end.trim()}`))
    .join(end === end.trim() ? "" : " ")}`;
}

/** A citation with its address as a link; the address was encoded so that nothing in it ends one. */
function linked(
  { citation, url }: { readonly citation: string; readonly url: string | null },
  say: Writing["say"],
): string {
  if (url === null) return say(citation);
  const [before = "", ...after] = citation.split(url);
  return `${say(before)}<${url}>${after.length === 0 ? "" : say(after.join(url))}`;
}

function cellOf(cell: Cell, { say, notes }: Writing): string {
  if (!hasFacts(cell) || notes === null) return say(plainCell(cell));
  const calls = notes.call(cell.facts).map(({ number }) => `[^${number}]`);
  return `${say(cell.text)}${calls.join("")}`;
}

function blockOf(block: Block, writing: Writing): string {
  const { say, notes, words } = writing;
  switch (block.kind) {
    case "said":
      return block.facts === undefined || notes === null
        ? say(block.text)
        : cellOf({ text: block.text, facts: block.facts }, writing);
    case "prose":
      return block.runs.map((run) => cellOf(run, writing)).join("");
    case "strip": {
      const all = block.shared
        ? mostOf(
            block.rows.map(({ values }) => values),
            LINE,
          )
        : 0;
      return tableOf(
        ["", block.from === block.to ? block.from : `${block.from} – ${block.to}`, ""].map(say),
        block.rows.map(({ label, values, said }) => [
          say(label),
          `\`${lineOf(values, all || mostOf([values], LINE), LINE, "blocks")}\``,
          say(said),
        ]),
      );
    }
    case "bars": {
      const most = Math.max(...block.rows.map(({ value }) => value));
      return tableOf(
        ["", "", ""],
        block.rows.map(({ label, value, said }) => [say(label), barOf(value, most, BAR, "blocks"), say(said)]),
      );
    }
    case "rows": {
      const more = block.more === "" ? "" : `\n\n${say(block.more)}`;
      return `${tableOf(
        (notes === null ? block.columns : headings(block, words)).map(say),
        block.rows.map((row) => row.map((cell) => cellOf(cell, writing))),
      )}${more}`;
    }
  }
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Signs that Markdown or HTML in it would obey, behind a stroke; addresses, which GitHub's Markdown makes links of by itself, are broken unseen. */
export function markdownOf(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(/[\\`*[\]|~#!]/gu, "\\$&")
      // Between letters an underscore is no markup: ids can be copied.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replaceAll(/\b(https?|www)(?=[:.])/giu, "$1\u200B")
      .replaceAll("@", "\u200B@")
  );
}
