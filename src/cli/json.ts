import type { Claim } from "../claim/index.js";
import { boxesOf, type Cite, type Document, type Reference } from "../document/index.js";
import type { Reading } from "../entente.js";
import { printableJson } from "./printable.js";

/** One claim a line, with the document's name as `file`. */
export function claimLines(reading: Reading): string {
  return reading.claims
    .map(({ value }) => `${printableJson({ file: reading.name, ...onPages(value, reading.document) })}\n`)
    .join("");
}

/** One object a document, on one line: what is known of the document, its claims, its problems. */
export function documentLine(reading: Reading): string {
  const { name, document, claims, problems } = reading;
  return `${printableJson({
    file: name,
    document: document && described(document),
    claims: claims.map(({ value }) => onPages(value, document)),
    problems,
  })}\n`;
}

/** A claim whose evidence tells the pages of a PDF that its words stand on, and where; other claims are as they were. */
function onPages(claim: Claim, document: Document | null) {
  const pages = document === null ? [] : boxesOf(document, claim.evidence);
  return pages.length === 0 ? claim : { ...claim, evidence: { ...claim.evidence, pages } };
}

function described(document: Document) {
  return { ...document.metadata, references: document.references.map(cited), hash: document.hash };
}

function cited({ mark, text, also, ...cite }: Reference) {
  return { mark, text, ...work(cite), ...(also === undefined ? {} : { also: also.map(work) }) };
}

/** The work itself, or the mark of the note that cites it, and the page. */
function work({ item, ibid, locator }: Cite) {
  return { ...item, ...(ibid === undefined ? {} : { ibid }), ...(locator === undefined ? {} : { locator }) };
}
