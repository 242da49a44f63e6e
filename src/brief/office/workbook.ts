import type { Cell, Table } from "../../table/index.js";
import { webAddress } from "../citation/index.js";
import {
  contentTypes,
  coreProperties,
  OFFICE,
  PACKAGE,
  type Parts,
  type Relation,
  relationsOf,
  XML,
  xmlText,
} from "./package.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Letters that a cell can hold, and addresses that a sheet can link (Excel specifications and limits). */
const LONGEST = 32_767;
const LINKS = 65_530;
/** Widths of columns, in letters. */
const [NARROW, WIDE] = [10, 60];

/** Formats of cells by their place in `STYLES`. */
const [PLAIN, HEAD, WRAPPED, LINKED, QUOTED] = [0, 1, 2, 3, 4] as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF14548A"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
].join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * Tables as the parts of a workbook (Office Open XML), a sheet each, named by its caption. Words are words: none is stored as a formula, and those that
 * a spreadsheet would run when the cell is edited are marked as text. Addresses of the web are links.
 */
export function workbookParts(
  sheets: readonly Table[],
  about: { readonly title: string; readonly subject: string; readonly at: string | null },
): Parts {
  const names = sheets.map(({ caption }, i) => sheetName(caption, i));
  const made = sheets.map(sheetOf);
  const paths = sheets.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  return {
    "[Content_Types].xml": contentTypes(
      { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml" },
      {
        "xl/workbook.xml": `${KIND}.sheet.main+xml`,
        "xl/styles.xml": `${KIND}.styles+xml`,
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        ...Object.fromEntries(paths.map((path) => [path, `${KIND}.worksheet+xml`])),
      },
    ),
    "_rels/.rels": relationsOf([{ id: "r1", type: "officeDocument", target: "xl/workbook.xml" }]).replace(
      "</Relationships>",
      `<Relationship Id="r2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    "docProps/core.xml": coreProperties(about),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsOf([
      ...sheets.map((_, i) => ({ id: `s${i + 1}`, type: "worksheet", target: `worksheets/sheet${i + 1}.xml` })),
      { id: "styles", type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(made.map(({ xml }, i) => [paths[i]!, xml])),
    ...Object.fromEntries(
      made.flatMap(({ relations }, i) =>
        relations.length === 0 ? [] : [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationsOf(relations)]],
      ),
    ),
  };
}

/** A name of a sheet has 31 letters at most, none of []:*?/\ and no apostrophe at its ends. */
function sheetName(caption: string, place: number): string {
  const name = caption
    .replaceAll(/[[\]:*?/\\']/gu, " ")
    .trim()
    .slice(0, 31);
  return name === "" ? `Sheet ${place + 1}` : name;
}

function sheetOf({ columns, rows }: Table): { readonly xml: string; readonly relations: readonly Relation[] } {
  const links: { readonly cell: string; readonly url: string }[] = [];
  const head = columns.map(({ title }, i) => words(title, `${letters(i)}1`, HEAD));
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellOf(cell, `${letters(x)}${y + 2}`, links));
    return `<row r="${y + 2}">${cells.join("")}</row>`;
  });
  const widths = columns.map(({ title }, i) => {
    const longest = Math.max(
      title.length,
      ...rows.slice(0, 200).map((row) => String(contentOf(row[i] ?? null)).length),
    );
    return `<col min="${i + 1}" max="${i + 1}" width="${Math.min(WIDE, Math.max(NARROW, longest + 2))}" customWidth="1"/>`;
  });
  const ends = `${letters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const linked = links.slice(0, LINKS);
  return {
    xml: `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${ends}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`}<sheetData><row r="1">${head.join("")}</row>${lines.join("")}</sheetData><autoFilter ref="A1:${ends}"/>${linked.length === 0 ? "" : `<hyperlinks>${linked.map(({ cell }, i) => `<hyperlink ref="${cell}" r:id="l${i + 1}"/>`).join("")}</hyperlinks>`}</worksheet>`,
    relations: linked.map(({ url }, i) => ({ id: `l${i + 1}`, type: "hyperlink", target: url, external: true })),
  };
}

function cellOf(cell: Cell, at: string, links: { readonly cell: string; readonly url: string }[]): string {
  const value = contentOf(cell);
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : "";
  if (value === "") return "";
  const url = webAddress(value);
  if (url !== null) links.push({ cell: at, url });
  return words(value, at, url !== null ? LINKED : isRun(value) ? QUOTED : value.length > WIDE ? WRAPPED : PLAIN);
}

function words(text: string, at: string, style: number): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, "")}…` : text;
  return `<c r="${at}" t="inlineStr"${style === PLAIN ? "" : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`;
}

/** Whether a spreadsheet would take words for a formula (OWASP, "CSV Injection"). */
const isRun = (text: string) => /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(text);

function contentOf(cell: Cell): string | number {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.value ?? cell.text) : cell;
}

/** "A" of 0, "Z" of 25, "AA" of 26. */
function letters(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ""}${String.fromCharCode(65 + (place % 26))}`;
}
