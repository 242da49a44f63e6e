import {
  contentTypes,
  coreProperties,
  OFFICE,
  PACKAGE,
  type Parts,
  type Relation,
  relationsOf,
  XML,
} from "./package.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const WORD_SPACES = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const paragraphStyle = (id: string, name: string, inside: string, based = "Normal") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${id === "Normal" ? "" : `<w:basedOn w:val="${based}"/>`}${id.startsWith("Heading") || id === "Title" ? '<w:next w:val="Normal"/>' : ""}<w:qFormat/>${inside}</w:style>`;
const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>';

/** Styles under the names that Word has for them, in the language that it proofs the text by, so that a template of the house changes all at once. Sizes are half points. */
const stylesIn = (locale: string) =>
  `${XML}<w:styles ${WORD_SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial" w:eastAsia="SimSun"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${locale}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraphStyle(
      "Title",
      "Title",
      `<w:pPr><w:spacing w:after="200"/></w:pPr><w:rPr>${serif}<w:sz w:val="44"/></w:rPr>`,
    ),
    paragraphStyle(
      "Heading1",
      "heading 1",
      `<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${serif}<w:sz w:val="30"/></w:rPr>`,
    ),
    paragraphStyle("Lead", "Lead", `<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:sz w:val="25"/></w:rPr>`),
    paragraphStyle(
      "TableText",
      "Table Text",
      '<w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
    ),
    paragraphStyle(
      "FootnoteText",
      "footnote text",
      '<w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>',
    ),
    paragraphStyle("Caption", "caption", '<w:rPr><w:i/><w:color w:val="59636E"/><w:sz w:val="18"/></w:rPr>'),
    paragraphStyle("Footer", "footer", '<w:rPr><w:color w:val="59636E"/><w:sz w:val="16"/></w:rPr>'),
    paragraphStyle("Bibliography", "Bibliography", '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'),
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="14548A"/><w:u w:val="single"/></w:rPr></w:style>',
    '<w:style w:type="table" w:styleId="Dossier"><w:name w:val="Dossier"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="9AA5B1"/><w:bottom w:val="single" w:sz="4" w:color="9AA5B1"/><w:insideH w:val="single" w:sz="4" w:color="D5DAE0"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ].join("")}</w:styles>`;

const SETTINGS = `${XML}<w:settings ${WORD_SPACES}><w:updateFields w:val="false"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** What a Word file is made of, as XML of paragraphs and tables. */
export interface WordFile {
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** EDTF day; null where none is known. */
  readonly at: string | null;
  /** Where it is from, in a line. */
  readonly subject: string;
  readonly body: string;
  readonly footnotes: string;
  readonly footer: string;
  /** Addresses that the body and the footnotes link. */
  readonly links: readonly Relation[];
  readonly noteLinks: readonly Relation[];
  /** PNG files by their names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** The parts of a Word file. */
export function wordParts({
  title,
  locale,
  at,
  subject,
  body,
  footnotes,
  footer,
  links,
  noteLinks,
  pictures,
}: WordFile): Parts {
  const ruled = (["separator", "continuationSeparator"] as const).map(
    (kind, i) => `<w:footnote w:type="${kind}" w:id="${i - 1}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  );
  const names = ["styles", "settings", "footnotes"] as const;
  return {
    "[Content_Types].xml": contentTypes(
      { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", png: "image/png" },
      {
        "word/document.xml": `${KIND}.document.main+xml`,
        "word/styles.xml": `${KIND}.styles+xml`,
        "word/settings.xml": `${KIND}.settings+xml`,
        "word/footnotes.xml": `${KIND}.footnotes+xml`,
        "word/footer1.xml": `${KIND}.footer+xml`,
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      },
    ),
    "_rels/.rels": relationsOf([{ id: "r1", type: "officeDocument", target: "word/document.xml" }]).replace(
      "</Relationships>",
      `<Relationship Id="r2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    "docProps/core.xml": coreProperties({ title, at, subject }),
    "word/document.xml": `${XML}<w:document ${WORD_SPACES}><w:body>${body}${PAGE}</w:body></w:document>`,
    "word/styles.xml": stylesIn(locale),
    "word/settings.xml": SETTINGS,
    "word/footnotes.xml": `${XML}<w:footnotes ${WORD_SPACES}>${ruled.join("")}${footnotes}</w:footnotes>`,
    "word/footer1.xml": `${XML}<w:ftr ${WORD_SPACES}>${footer}</w:ftr>`,
    "word/_rels/document.xml.rels": relationsOf([
      ...names.map((name) => ({ id: `r${name}`, type: name, target: `${name}.xml` })),
      { id: "rFooter", type: "footer", target: "footer1.xml" },
      ...links,
      ...[...pictures.keys()].map((name) => ({ id: `r-${name}`, type: "image", target: `media/${name}.png` })),
    ]),
    "word/_rels/footnotes.xml.rels": relationsOf(noteLinks),
    ...Object.fromEntries([...pictures].map(([name, bytes]) => [`word/media/${name}.png`, bytes])),
  };
}
