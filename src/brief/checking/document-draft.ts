import type { BlockKind, Document } from "../../document/index.js";
import { markdownOf } from "../markdown.js";

/** What is text to be checked, with what makes it that in Markdown; lists of sources, captions and what stands around an article are not. */
const KINDS: Partial<Record<BlockKind, string>> = {
  title: "# ",
  heading: "## ",
  standfirst: "",
  paragraph: "",
  "list-item": "",
  quotation: "",
};

/** A document of any format as the Markdown that is checked: headings, paragraphs with their note marks, and the notes. */
export function documentDraft({
  text,
  blocks,
  marks,
  references,
}: Pick<Document, "text" | "blocks" | "marks" | "references">): string {
  const written = blocks.flatMap(({ kind, span }) => {
    const own = marks.filter((one) => one.span.start >= span.start && one.span.end <= span.end);
    // What has a note says something, wherever it stands: a short first paragraph looks like a byline.
    const sign = KINDS[kind] ?? (own.length > 0 ? "" : undefined);
    if (sign === undefined || kind === "note") return [];
    let [at, line] = [span.start, sign];
    for (const { mark, span: stands } of own) {
      // "[1]" and a superscript "1" are one mark.
      const from = text[stands.start - 1] === "[" && text[stands.end] === "]" ? stands.start - 1 : stands.start;
      line += `${plain(text.slice(at, from))}[^${mark}]`;
      at = from === stands.start ? stands.end : stands.end + 1;
    }
    return [line + plain(text.slice(at, span.end))];
  });
  const notes = references.map(({ mark, text: note }) => `[^${mark}]: ${note.replace(/\s+/gu, " ")}`);
  return [...written, ...notes].join("\n\n");
}

const plain = (words: string) => markdownOf(words.replace(/\s+/gu, " "));
