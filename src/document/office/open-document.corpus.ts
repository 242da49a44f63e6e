import { zipOf } from "../archive/archives.corpus.js";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NAMESPACES = [
  ...["office", "style", "text", "table", "meta", "manifest"].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** Styles as LibreOffice writes them into a text: numbered ones that go back to those with names. */
const AUTOMATIC =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>' +
  '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
const COMMON = '<style:style style:name="My_20_heading" style:parent-style-name="Heading_20_2"/>';

/** An OpenDocument text: `body` and `meta` are XML without their outermost elements. */
export function odtOf(body: string, meta = "", manifest = ""): Uint8Array {
  return zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    {
      name: "content.xml",
      content: `${XML}<office:document-content ${NAMESPACES}><office:automatic-styles>${AUTOMATIC}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: "styles.xml",
      content: `${XML}<office:document-styles ${NAMESPACES}><office:styles>${COMMON}</office:styles><office:master-styles><style:header><text:p>Head of a page</text:p></style:header></office:master-styles></office:document-styles>`,
    },
    {
      name: "meta.xml",
      content: `${XML}<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
    {
      name: "META-INF/manifest.xml",
      content: `${XML}<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`,
    },
  ]);
}

export const p = (words: string, style = "Text_20_body"): string =>
  `<text:p text:style-name="${style}">${words}</text:p>`;

export const note = (label: string, words: string, sort = "footnote"): string =>
  `<text:note text:note-class="${sort}"><text:note-citation>${label}</text:note-citation><text:note-body>${p(words, "Footnote")}</text:note-body></text:note>`;

const cell = (words: string): string => `<table:table-cell>${p(words)}</table:table-cell>`;

/** An article with everything an article has. */
export const ARTICLE = odtOf(
  [
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted words.</text:p></text:deletion></text:changed-region></text:tracked-changes>",
    p("Ships for Suva", "Title"),
    `<text:table-of-content><text:index-body>${p("The yard .... 2", "Contents_20_1")}</text:index-body></text:table-of-content>`,
    p(
      `Malta lent<text:s text:c="3"/>Fiji <text:a>$7 million</text:a><office:annotation>${p("Is it so?")}</office:annotation>${note("1", "“Loan signed”, Valletta Post, 2 March 2021, https://post.example/7.")} for two ships of 40 m<text:span text:style-name="T1">2</text:span> each<text:span text:style-name="T2"> in secret</text:span>, as both said.`,
    ),
    '<text:h text:style-name="P9" text:outline-level="1">The yard</text:h>',
    p("A smaller heading", "My_20_heading"),
    p("“They will sail,” the minister said.", "P1"),
    `<text:list text:style-name="L1"><text:list-item>${p("the first ship")}</text:list-item><text:list-item>${p("the second ship")}</text:list-item></text:list>`,
    `<table:table><table:table-header-rows><table:table-row>${cell("Ship")}${cell("Price")}${cell("Year")}</table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">${p("Both")}</table:table-cell><table:covered-table-cell/>${cell("2022")}</table:table-row></table:table>`,
    `<text:p><draw:frame><draw:text-box>${p("Words in a box.")}</draw:text-box></draw:frame>Last words${note("i", "An afterthought.", "endnote")} of the text.</text:p>`,
  ].join(""),
  "<dc:title>Ships for Suva</dc:title><meta:initial-creator>Ann Roe</meta:initial-creator><dc:creator>John Doe</dc:creator><meta:creation-date>2021-03-09T10:00:00</meta:creation-date><dc:date>2021-04-01T10:00:00</dc:date>",
);
