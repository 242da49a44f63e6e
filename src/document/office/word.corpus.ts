import { type Packed, zipOf } from "../archive/archives.corpus.js";

/** What a Word file is made of, as XML without its outermost element. Words are written for this project. */
export interface WordParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
  readonly more?: readonly Packed[];
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** Ids as a Turkish Word gives them; the names stay English. */
const STYLES = [
  style("KonuBal", "Title"),
  style("Altyaz", "Subtitle"),
  style("Balk1", "heading 1"),
  style("Ozel", "My own", '<w:basedOn w:val="Balk1"/>'),
  style("Alnt", "Quote"),
  style("T1", "toc 1"),
  style("Rsm", "caption"),
  style("Madde", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
].join("");

const NUMBERING =
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>';

/** A Word file. */
export function docxOf({ body, footnotes = "", endnotes = "", core = "", more = [] }: WordParts): Uint8Array {
  const relations =
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>';
  return zipOf([
    { name: "[Content_Types].xml", content: `${XML}<Types/>` },
    {
      name: "_rels/.rels",
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    },
    { name: "word/document.xml", content: `${XML}<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>` },
    { name: "word/styles.xml", content: `${XML}<w:styles ${W}>${STYLES}</w:styles>` },
    { name: "word/numbering.xml", content: `${XML}<w:numbering ${W}>${NUMBERING}</w:numbering>` },
    { name: "word/footnotes.xml", content: `${XML}<w:footnotes ${W}>${footnotes}</w:footnotes>` },
    { name: "word/endnotes.xml", content: `${XML}<w:endnotes ${W}>${endnotes}</w:endnotes>` },
    {
      name: "docProps/core.xml",
      content: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    },
    ...more,
  ]);
}

/** A paragraph of words, or of runs already written. */
export function p(words: string, style?: string, more = ""): string {
  const properties = `<w:pPr>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>`;
  return `<w:p>${properties}${words.startsWith("<") ? words : r(words)}</w:p>`;
}

/** A run. */
export function r(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A mark that leads to a note of that id, and the note. */
export const call = (id: number, sort = "footnote"): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${sort}Reference w:id="${id}"/></w:r>`;
export const note = (id: number, words: string, sort = "footnote"): string =>
  `<w:${sort} w:id="${id}"><w:p><w:r><w:${sort}Ref/></w:r>${r(words)}</w:p></w:${sort}>`;

export const cell = (words: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** An article with everything an article has. */
export const ARTICLE = docxOf({
  body: [
    p("Why Oslo Lends to Quito", "KonuBal"),
    p("By Ingrid Holm", undefined),
    p("What comes first ......... 1", "T1"),
    p(
      r("Norway lent Ecuador $50 million for its forests last spring") +
        call(2) +
        r(", and Quito thanked Oslo for it in a letter that both published."),
    ),
    p("The two ministers", "Balk1"),
    p(
      r("Ecuador answered with a plan of its own, which covers 300 km") +
        r("2", '<w:vertAlign w:val="superscript"/>') +
        r(" and which Oslo praised") +
        call(5) +
        r("."),
    ),
    p("“The forest is ours to keep,” the minister said in Quito.", "Alnt"),
    p("a seedling for every child;", "Madde"),
    p("a ranger for every valley.", "Madde"),
    table(
      row(cell("Project"), cell("Amount"), cell("Year")),
      row(cell("Nursery at Tena"), cell("$2 million"), cell("2021")),
      row(cell("Roads", '<w:gridSpan w:val="2"/>'), cell("2022")),
    ),
  ].join(""),
  footnotes: [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    note(5, "Ibid., p. 4."),
    note(2, "“Norway and Ecuador agree”, Fjord Daily, 3 May 2022, https://fjord.example/loan."),
  ].join(""),
  core: "<dc:title>Microsoft Word - draft 3</dc:title><dc:creator>HP</dc:creator><dcterms:created>2022-05-09T10:00:00Z</dcterms:created>",
});
