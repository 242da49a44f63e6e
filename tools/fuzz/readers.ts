// What is fuzzed: readers of formats, each with any bytes, and where a format is a container with any words in a sound one.
import { zipOf } from "../../src/document/archive/archives.corpus.js";
import { html as htmlReader } from "../../src/document/html/index.js";
import { markdown as markdownReader } from "../../src/document/markdown/index.js";
import { docx as docxReader, odt as odtReader } from "../../src/document/office/index.js";
import { ARTICLE as ODT } from "../../src/document/office/open-document.corpus.js";
import { ARTICLE as DOCX } from "../../src/document/office/word.corpus.js";
import { pdf as pdfReader } from "../../src/document/pdf/index.js";
import { pdfOf } from "../../src/document/pdf/pdf.corpus.js";
import type { Content, Reader } from "../../src/document/reader.js";
import { rtf as rtfReader } from "../../src/document/rtf/index.js";
import { ARTICLE as RTF } from "../../src/document/rtf/rtf.corpus.js";

/** A target: what to do with bytes, and bytes to begin with. Throws when what was read does not hold. */
export interface Target {
  fuzz(bytes: Uint8Array): Promise<void>;
  readonly seeds: readonly Uint8Array[];
}

const NOTE = {
  info: "/Title (Loans) /CreationDate (D:2021)",
  pages: [
    [
      { x: 60, y: 700, words: "Loans", size: 18 },
      { x: 60, y: 660, words: "Malta lent Fiji mo-" },
      { x: 60, y: 648, words: "ney. It did." },
      { x: 120, y: 652, words: "1", size: 6 },
      { x: 60, y: 60, words: "1", size: 5 },
      { x: 63, y: 57, words: "A paper.", size: 7 },
    ],
    [
      { x: 60, y: 700, words: "Ship" },
      { x: 160, y: 700, words: "Price" },
      { x: 60, y: 680, words: "Lomu" },
      { x: 160, y: 680, words: "$3" },
    ],
  ],
};
const MARKDOWN =
  '---\ntitle: "Loans"\nauthor: [Ann Roe]\ndate: 2021-03-09\n---\n\n# Loans\n\nMalta **lent** [Fiji](https://x.example) money.[^1]\n\n> “Yes.”\n\n1. one\n   - two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n<div>c<br></div>\n\n[^1]: A paper.\n';
const WORD_BODY =
  "<w:p><w:pPr><w:pStyle w:val='Balk1'/></w:pPr><w:r><w:t>Loans</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Malta</w:t><w:footnoteReference w:id='2'/></w:r><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>";
const OPEN_BODY =
  "<text:h>Loans</text:h><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table><text:p>Malta<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>";

const PAGE = `<!doctype html><html lang=en><head><title>Loans | Post</title><meta property="og:title" content="Loans"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Loans","author":{"name":"Ann Roe"}}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Loans</h1><p class=byline>By Ann Roe<time datetime=2021-03-09>9 March</time></p><p>Malta <b>lent</b> Fiji &#36;3 million,<sup><a href=#n1 id=r1>1</a></sup> and Fiji thanked Malta for it in a long letter that was printed in full.<br>It did.</p><table><tr><th>Ship<th>Price<tr><td>Lomu<td>$3 m</table><ul><li>one<li>two</ul><div hidden>x</div><p id=n1>[1] A paper.</p></article><footer>&copy; Post</footer></body></html>`;
const FRAGMENT =
  "<div class=x><p>Malta &amp; Fiji<!-- c --><blockquote>“Yes.”</blockquote><ol start=3><li>a</ol><pre>b\nc</pre><style>p{}</style><svg><path d=M0/></svg></div>";

export const TARGETS: Readonly<Record<string, Target>> = {
  // A small file is read faster, and a change is more likely to hit what matters.
  pdf: target(pdfReader, [pdfOf(NOTE), pdfOf({ ...NOTE, packed: true })]),
  docx: target(docxReader, [DOCX, Buffer.from(WORD_BODY)], (body) => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>';
    return [
      { name: "word/document.xml", content: part(`<w:document ${w}>`, body) },
      { name: "word/footnotes.xml", content: `<w:footnotes ${w}>${note}</w:footnotes>` },
    ];
  }),
  odt: target(odtReader, [ODT, Buffer.from(OPEN_BODY)], (body) => {
    const names = ["office", "text", "table"].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    return [{ name: "content.xml", content: part(`<office:text ${names.join(" ")}>`, body) }];
  }),
  rtf: target(rtfReader, [Buffer.from(RTF, "latin1")]),
  html: target(htmlReader, [Buffer.from(PAGE), Buffer.from(FRAGMENT)]),
  markdown: target(markdownReader, [Buffer.from(MARKDOWN)]),
};

function part(head: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(head), body]);
}

function target(
  reader: Reader,
  seeds: readonly Uint8Array[],
  inside?: (bytes: Uint8Array) => { name: string; content: string | Uint8Array }[],
): Target {
  return {
    seeds,
    async fuzz(bytes) {
      // Almost no archive survives a change of its bytes, so what is no archive is put into one.
      const raw = inside === undefined || (bytes[0] === 0x50 && bytes[1] === 0x4b);
      const file = raw ? bytes : zipOf(inside(bytes).map((entry) => ({ ...entry, stored: true })));
      reader.recognises(file, "x");
      const { content, problems } = await reader.read(file, "x");
      if (content === null && !problems.some(({ severity }) => severity === "error"))
        throw new Error("nothing was read and nothing was said");
      if (content) holds(content);
      for (const { message } of problems) isSentence(message);
    },
  };
}

/** What is wrong is told in one sentence for a person. */
export function isSentence(message: string): void {
  if (!/^[\p{Lu}"][^\n]{10,}[.!]$/u.test(message)) throw new Error(`no sentence: ${message}`);
}

/** Blocks ascend, do not overlap and hold words; marks and references lie in the text. */
export function holds({ text, blocks, marks, references }: Content): void {
  let end = 0;
  for (const { span, place } of blocks) {
    if (span.start < end || span.end <= span.start || span.end > text.length) throw new Error("blocks overlap");
    if (text.slice(span.start, span.end).trim() === "") throw new Error("a block is empty");
    if (place?.cell && !(place.cell.row >= 1 && place.cell.column >= 1)) throw new Error("a cell has no place");
    end = span.end;
  }
  for (const { span } of [...marks, ...references])
    if (span.start < 0 || span.end <= span.start || span.end > text.length) throw new Error("a span is outside");
}
