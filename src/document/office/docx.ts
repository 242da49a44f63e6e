import { startsAsZip } from "../archive/index.js";
import { Manuscript } from "../manuscript.js";
import type { Paragraph } from "../paragraph.js";
import { plainWords } from "../paragraph.js";
import { contentWithProperties } from "../properties.js";
import { type Reader, refusal } from "../reader.js";
import { LARGEST_PACKAGE, type Package, PROPERTY_NAMESPACES, propertyHandler, withPackage } from "./package.js";
import { WordBody } from "./word-body.js";
import { readNumbering, WordNumbering } from "./word-numbering.js";
import { readStyles, type Styles } from "./word-styles.js";

/** Namespaces of Word, transitional and strict (ECMA-376, part 1, annex A). */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...PROPERTY_NAMESPACES,
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
]);

/** Word documents. Text that was deleted with changes tracked, comments, heads and feet of pages and macros are no part of the text. */
export const docx: Reader = {
  name: "Word",
  recognises(bytes) {
    if (!startsAsZip(bytes)) return false;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.includes("[Content_Types].xml") && view.lastIndexOf("word/") >= 0;
  },
  largest: LARGEST_PACKAGE,
  read: (bytes, name) =>
    withPackage(bytes, name, NAMESPACES, async (opened) => {
      const main = await mainPart(opened);
      const folder = main.slice(0, main.lastIndexOf("/") + 1);
      const styles = await readStyles(opened, `${folder}styles.xml`);
      const numbering = await readNumbering(opened, `${folder}numbering.xml`);
      const manuscript = new Manuscript();
      let title: string | null = null;
      const body = new WordBody(styles, numbering, {
        paragraph(paragraph, isTitle) {
          if (isTitle) title ??= plainWords(paragraph) || null;
          manuscript.paragraph(paragraph);
        },
        table: (rows) => manuscript.table(rows),
      });
      if (!(await opened.tell(main, body)))
        return refusal(name, "The Word document has no body text; save it again with a word processor.");
      for (const sort of ["footnote", "endnote"] as const) await readNotes(opened, folder, sort, styles, manuscript);
      const core = propertyHandler();
      await opened.tell("docProps/core.xml", core);
      const written = manuscript.finish();
      if (written.text === "") return refusal(name, "The Word document contains no text.");
      return { content: contentWithProperties(written, core.properties(), title), problems: [] };
    }),
};

/** The part that holds the text, as the package says. */
async function mainPart(opened: Package): Promise<string> {
  let main = "word/document.xml";
  await opened.tell("_rels/.rels", {
    open(name, attributes) {
      const target = attributes.get("Target");
      if (name === "Relationship" && target && attributes.get("Type")?.endsWith("/officeDocument"))
        main = target.replace(/^\//u, "");
    },
    close() {},
    text() {},
  });
  return main;
}

async function readNotes(
  opened: Package,
  folder: string,
  sort: "footnote" | "endnote",
  styles: Styles,
  manuscript: Manuscript,
): Promise<void> {
  const notes = new Map<string, Paragraph[]>();
  let current: Paragraph[] = [];
  const inner = new WordBody(styles, new WordNumbering(new Map()), {
    paragraph: (paragraph) => current.push(paragraph),
    table: (rows) => {
      for (const { cells } of rows) for (const { paragraphs } of cells) current.push(...paragraphs);
    },
  });
  await opened.tell(`${folder}${sort}s.xml`, {
    open(name, attributes) {
      if (name === `w:${sort}`) {
        current = [];
        notes.set(`${sort}:${attributes.get("w:id") ?? ""}`, current);
      } else inner.open(name, attributes);
    },
    close: (name) => inner.close(name),
    text: (words) => inner.text(words),
  });
  for (const [key, paragraphs] of notes) manuscript.note(key, paragraphs);
}
