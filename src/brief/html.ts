import { standalone } from "../picture/index.js";
import type { Table } from "../table/index.js";
import { harmless, visible } from "../text/index.js";
import { barOf, lineOf, mostOf } from "./blocks.js";
import { type Apparatus, colophon, hasFacts, headings, type NoteSource, Notes, signsOf } from "./notes.js";
import { type Block, type Brief, type Cell, plainCell, type Section } from "./section.js";
import { POLICY, STYLE } from "./sheet.js";

const LINE = 60;
const BAR = 30;

interface Writing {
  readonly notes: Notes | null;
  readonly words: Brief["words"];
}

/** What ties a page to the others of a published site, by relative addresses. */
export interface Neighbours {
  readonly home: { readonly href: string; readonly text: string };
  /** Address of the page of a fact. */
  readonly fact: (id: string) => string;
}

/**
 * A brief as one file of HTML that stands alone: pictures in it as SVG, no script, nothing from elsewhere, all text escaped. With an apparatus facts
 * are notes that lead to documents; without one they are named by their ids, and nothing is a link.
 */
export function briefHtml(brief: Brief, apparatus?: Apparatus, neighbours?: Neighbours): string {
  const notes = apparatus === undefined ? null : new Notes(apparatus, brief.words);
  const writing = { notes, words: brief.words };
  const sections = brief.sections.map((section) => sectionOf(section, writing)).join("\n");
  const end = apparatus === undefined || notes === null ? "" : apparatusOf(apparatus, notes, brief.words, neighbours);
  return pageOf({
    title: brief.title,
    language: brief.words.language,
    body: `${brief.summary.length === 0 ? "" : `<p>${brief.summary.map(escaped).join(" ")}</p>\n`}${sections}\n${end}`,
    home: neighbours?.home ?? null,
  });
}

/** A page that stands alone; `body` is markup. */
export function pageOf({
  title,
  language,
  body,
  home,
}: {
  readonly title: string;
  readonly language: string;
  readonly body: string;
  readonly home: Neighbours["home"] | null;
}): string {
  // Where it is printed to a terminal, nothing of a document is obeyed either.
  return harmless(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${home === null ? "" : `<p class="home"><a href="${escaped(home.href)}">${escaped(home.text)}</a></p>\n`}<h1>${escaped(title)}</h1>
${body}</main>
</body>
</html>
`);
}

/** The documents, the notes, and where it is from. */
function apparatusOf(apparatus: Apparatus, notes: Notes, words: Brief["words"], neighbours?: Neighbours): string {
  const [before, between, end] = signsOf(words);
  const items = notes.all().map(({ number, fact, sources, more }) => {
    const told = sources
      .map((source) => `${linkedCitation(source)}${before}<q>${escaped(source.words)}</q>`)
      .join(between);
    const named = escaped(words.notes.fact(fact));
    const known = neighbours === undefined ? named : `<a href="${escaped(neighbours.fact(fact))}">${named}</a>`;
    const rest = [...(more === 0 ? [] : [escaped(words.notes.more(more))]), known].join(" ");
    return `<li id="n${number}">${told === "" ? "" : `${told}${end}`}<span class="quiet">${rest}</span> <a href="#r${number}" aria-label="${escaped(words.notes.back(number))}">↑</a></li>`;
  });
  const documents = notes.documents().map((one) => `<li>${linkedCitation(one)}</li>`);
  const list = (title: string, kind: "ol" | "ul", all: readonly string[]) =>
    all.length === 0
      ? ""
      : `<section>\n<h2>${escaped(title)}</h2>\n<${kind} class="notes">\n${all.join("\n")}\n</${kind}>\n</section>\n`;
  return `${list(words.notes.title, "ol", items)}${list(words.notes.documents, "ul", documents)}<footer><p>${escaped(colophon(apparatus, words))}</p></footer>\n`;
}

/** A citation as markup, with its address as a link. */
export function linkedCitation({ citation, url }: Pick<NoteSource, "citation" | "url">): string {
  if (url === null) return escaped(citation);
  const [before = "", ...after] = citation.split(url);
  return `${escaped(before)}<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>${escaped(after.join(url))}`;
}

function cellOf(cell: Cell, { notes, words }: Writing): string {
  if (!hasFacts(cell) || notes === null) return escaped(plainCell(cell));
  const calls = notes
    .call(cell.facts)
    .map(
      ({ number, first }) =>
        `<a href="#n${number}"${first ? ` id="r${number}"` : ""} aria-label="${escaped(`${words.notes.note} ${number}`)}">${number}</a>`,
    );
  return `${escaped(cell.text)}${calls.length === 0 ? "" : `<sup>${calls.join(" ")}</sup>`}`;
}

function sectionOf({ title, blocks, picture }: Section, writing: Writing): string {
  const { language, numbersOfPicture } = writing.words;
  const chart = picture?.();
  // Of too little for a chart, its strips and rows are all there is.
  const drawn = chart?.instead === undefined ? chart : undefined;
  const figure =
    drawn === undefined
      ? ""
      : `<figure>${standalone(drawn)}<details><summary>${escaped(numbersOfPicture)}</summary>${pictureTable(drawn.table, language)}</details></figure>\n`;
  const shown = blocks.filter(
    ({ kind }) => drawn === undefined || kind === "said" || kind === "rows" || kind === "prose",
  );
  return `<section>\n${title === "" ? "" : `<h2>${escaped(title)}</h2>\n`}${figure}${shown.map((block) => blockOf(block, writing)).join("\n")}\n</section>`;
}

function blockOf(block: Block, writing: Writing): string {
  switch (block.kind) {
    case "said":
      return `<p>${block.facts === undefined || writing.notes === null ? escaped(block.text) : cellOf({ text: block.text, facts: block.facts }, writing)}</p>`;
    case "prose":
      return `<p${block.lead === true ? ' class="lead"' : ""}>${block.runs.map((run) => cellOf(run, writing)).join("")}</p>`;
    case "strip": {
      const all = block.shared
        ? mostOf(
            block.rows.map(({ values }) => values),
            LINE,
          )
        : 0;
      return tableOf(
        ["", `${block.from} – ${block.to}`, ""],
        block.rows.map(({ label, values, said }) =>
          [label, lineOf(values, all || mostOf([values], LINE), LINE, "blocks"), said].map(escaped),
        ),
      );
    }
    case "bars": {
      const most = Math.max(...block.rows.map(({ value }) => value));
      return tableOf(
        ["", "", ""],
        block.rows.map(({ label, value, said }) => [label, barOf(value, most, BAR, "blocks"), said].map(escaped)),
      );
    }
    case "rows": {
      const columns = writing.notes === null ? block.columns : headings(block, writing.words);
      const rows = block.rows.map((row) => row.map((cell) => cellOf(cell, writing)));
      return `${tableOf(columns, rows)}${block.more === "" ? "" : `<p>${escaped(block.more)}</p>`}`;
    }
  }
}

function pictureTable({ columns, rows }: Table, language: string): string {
  const text = (cell: Table["rows"][number][number]) =>
    cell === null
      ? ""
      : typeof cell === "object"
        ? cell.text
        : typeof cell === "number"
          ? cell.toLocaleString(language)
          : cell;
  return tableOf(
    columns.map(({ title }) => title),
    rows.map((row) => row.map((cell) => escaped(text(cell)))),
  );
}

/** A table; its columns are words, its cells are markup. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (markup: string) => `<td${/^[▁-█▌·]+$/u.test(markup) ? ' class="blocks"' : ""}>${markup}</td>`;
  const head = columns.every((title) => title === "")
    ? ""
    : `<thead><tr>${columns.map((title) => `<th>${escaped(title)}</th>`).join("")}</tr></thead>`;
  return `<div class="wide"><table>${head}<tbody>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</tbody></table></div>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags and in attributes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (sign) => ESCAPES[sign]!);
}
