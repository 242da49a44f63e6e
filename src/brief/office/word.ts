import { type Picture, png } from "../../picture/index.js";
import { barOf, lineOf, mostOf } from "../blocks.js";
import { type Apparatus, colophon, hasFacts, headings, type Note, type NoteSource, Notes, signsOf } from "../notes.js";
import { type Block, type Brief, type Cell, plainCell } from "../section.js";
import { packed, type Relation, xmlText } from "./package.js";
import { wordParts } from "./word-parts.js";

const LINE = 36;
const BAR = 20;
/** EMU of a pixel at 96 to the inch, and of the width between the margins of A4 (17 cm). */
const PIXEL = 9525;
const WIDEST = 6_120_000;

/**
 * A dossier as a Word document (Office Open XML, transitional), with a footnote for each fact: the documents that tell it, their words and addresses.
 * A fact that stands in several places has one note, which is called again by a cross-reference. The same brief gives the same bytes.
 */
export async function briefDocx(brief: Brief, apparatus: Apparatus): Promise<Uint8Array> {
  const writer = new WordWriter(brief, new Notes(apparatus, brief.words));
  return packed(await writer.parts(apparatus));
}

/** Addresses of a part that are linked from it, each once. */
class Links {
  readonly #ids = new Map<string, string>();

  linked(url: string, run: string): string {
    const id = this.#ids.get(url) ?? `l${this.#ids.size + 1}`;
    this.#ids.set(url, id);
    return `<w:hyperlink r:id="${id}" w:history="1">${run}</w:hyperlink>`;
  }

  get relations(): Relation[] {
    return [...this.#ids].map(([target, id]) => ({ id, type: "hyperlink", target, external: true }));
  }
}

class WordWriter {
  readonly #links = new Links();
  readonly #noteLinks = new Links();
  readonly #pictures = new Map<string, Uint8Array>();

  constructor(
    private readonly brief: Brief,
    private readonly notes: Notes,
  ) {}

  async parts(apparatus: Apparatus) {
    const { title, summary, sections, words } = this.brief;
    const body = [paragraph(run(title), "Title", title), paragraph(run(summary.join(" ")), undefined, summary[0])];
    for (const section of sections) {
      if (section.title !== "") body.push(paragraph(run(section.title), "Heading1", section.title));
      const drawn = section.picture?.();
      if (drawn !== undefined) body.push(await this.#picture(drawn));
      for (const block of section.blocks)
        if (drawn === undefined || block.kind === "said" || block.kind === "prose" || block.kind === "rows")
          body.push(this.#block(block));
    }
    const documents = this.notes.documents();
    if (documents.length > 0) {
      body.push(paragraph(run(words.notes.documents), "Heading1"));
      for (const one of documents) body.push(paragraph(cited(one, this.#links), "Bibliography", one.citation));
    }
    const from = colophon(apparatus, words);
    body.push(paragraph(run(from), "Caption"));
    return wordParts({
      title,
      locale: words.notes.citing.locale,
      at: apparatus.edition.date,
      subject: from,
      body: body.join(""),
      footnotes: this.notes
        .all()
        .map((note) => this.#note(note))
        .join(""),
      footer: paragraph(`${run(`${title} · ${from} `)}${field("PAGE", "1")}`, "Footer"),
      links: this.#links.relations,
      noteLinks: this.#noteLinks.relations,
      pictures: this.#pictures,
    });
  }

  #note({ number, fact, sources, more }: Note): string {
    const { notes: words } = this.brief.words;
    const [before, between, end] = signsOf(this.brief.words);
    const told = sources
      .map((source) => `${cited(source, this.#noteLinks)}${run(`${before}${words.quoted(source.words)}`)}`)
      .join(run(between));
    const rest = [...(more === 0 ? [] : [words.more(more)]), words.fact(fact)].join(" ");
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    return `<w:footnote w:id="${number}">${paragraph(`${mark}${run(" ")}${told}${run(told === "" ? rest : `${end}${rest}`)}`, "FootnoteText", sources[0]?.words)}</w:footnote>`;
  }

  #cell(cell: Cell): string {
    if (!hasFacts(cell)) return run(plainCell(cell));
    const calls = this.notes.call(cell.facts).map(({ number, first }, i) => {
      const comma = i === 0 ? "" : raised("<w:t>,</w:t>");
      const mark = `_Ref_note_${number}`;
      if (!first) return `${comma}${field(`NOTEREF ${mark} \\f \\h`, String(number), true)}`;
      return `${comma}<w:bookmarkStart w:id="${number}" w:name="${mark}"/>${raised(`<w:footnoteReference w:id="${number}"/>`)}<w:bookmarkEnd w:id="${number}"/>`;
    });
    return `${cell.text === "" ? "" : run(cell.text)}${calls.join("")}`;
  }

  #block(block: Block): string {
    switch (block.kind) {
      case "said":
        return paragraph(this.#cell({ text: block.text, facts: block.facts ?? [] }), undefined, block.text);
      case "prose":
        return paragraph(
          block.runs.map((one) => this.#cell(one)).join(""),
          block.lead === true ? "Lead" : undefined,
          block.runs[0]?.text,
        );
      case "rows":
        return `${table(
          headings(block, this.brief.words),
          block.rows.map((row) => row.map((cell) => [this.#cell(cell), plainCell(cell)] as const)),
        )}${paragraph(run(block.more), "Caption")}`;
      case "strip": {
        const all = mostOf(
          block.rows.map(({ values }) => values),
          LINE,
        );
        return table(
          ["", `${block.from} – ${block.to}`, ""],
          block.rows.map(({ label, values, said }) => {
            const most = block.shared ? all : mostOf([values], LINE);
            return [label, lineOf(values, most, LINE, "blocks"), said].map((text) => [run(text), text] as const);
          }),
        );
      }
      case "bars": {
        const most = Math.max(...block.rows.map(({ value }) => value));
        return table(
          ["", "", ""],
          block.rows.map(({ label, value, said }) =>
            [label, barOf(value, most, BAR, "blocks"), said].map((text) => [run(text), text] as const),
          ),
        );
      }
    }
  }

  /** A picture in the line, as wide as it is or as the page has room, with what can be seen in it as its description; that alone where no font of the machine has its letters. */
  async #picture(drawn: Picture): Promise<string> {
    const number = this.#pictures.size + 1;
    const name = `picture${number}`;
    const bytes = await png(drawn);
    if (bytes === null) return paragraph(run(drawn.description), undefined, drawn.description);
    this.#pictures.set(name, bytes);
    const share = Math.min(1, WIDEST / (drawn.width * PIXEL));
    const [wide, high] = [drawn.width, drawn.height].map((pixels) => Math.round(pixels * PIXEL * share));
    const told = `descr="${xmlText(drawn.description)}"`;
    return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${wide}" cy="${high}"/><wp:docPr id="${number}" name="${xmlText(drawn.title)}" ${told}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="${name}.png" ${told}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="r-${name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  }
}

/** Whether a text begins in a script that is written from right to left. */
const isTurned = (text: string) =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** A paragraph of runs; nothing of nothing. `text`: by which words its direction is told. */
function paragraph(runs: string, style?: string, text = ""): string {
  if (runs === "") return "";
  const properties = `${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${isTurned(text) ? "<w:bidi/>" : ""}`;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Words as a run. */
function run(words: string, style?: string): string {
  if (words === "") return "";
  const properties = `${style === undefined ? "" : `<w:rStyle w:val="${style}"/>`}${isTurned(words) ? "<w:rtl/>" : ""}`;
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;
}

const raised = (inside: string) => `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${inside}</w:r>`;

/** A field with the value that it has now: Word reckons it anew when it is asked to. */
function field(instruction: string, value: string, raisedValue = false): string {
  const text = `<w:t>${xmlText(value)}</w:t>`;
  return `<w:fldSimple w:instr=" ${xmlText(instruction)} ">${raisedValue ? raised(text) : `<w:r>${text}</w:r>`}</w:fldSimple>`;
}

/** A citation with its address linked. */
function cited({ citation, url }: Pick<NoteSource, "citation" | "url">, links: Links): string {
  if (url === null) return run(citation);
  const [before = "", ...after] = citation.split(url);
  return `${run(before)}${links.linked(url, run(url, "Hyperlink"))}${run(after.join(url))}`;
}

/** Rows under headings, which are repeated on each page; cells are runs with the words that tell their direction. */
function table(columns: readonly string[], rows: readonly (readonly (readonly [string, string])[])[]): string {
  const cell = ([runs, text]: readonly [string, string]) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(runs, "TableText", text) || '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'}</w:tc>`;
  const line = (cells: readonly (readonly [string, string])[], head = "") =>
    `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.map(cell).join("")}</w:tr>`;
  const bold = (title: string) => [run(title).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"), title] as const;
  const top = columns.every((title) => title === "") ? "" : line(columns.map(bold), "<w:tblHeader/>");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Dossier"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${columns.map(() => "<w:gridCol/>").join("")}</w:tblGrid>${top}${rows.map((row) => line(row)).join("")}</w:tbl>${'<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'}`;
}
