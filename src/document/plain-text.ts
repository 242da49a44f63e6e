import { arrange } from "./arrangement.js";
import { decode } from "./decoding.js";
import { isGarbled, NO_TEXT } from "./garbled.js";
import { unitsOf } from "./lines.js";
import type { Problem } from "./problem.js";
import { type Content, type ReadContent, type Reader, refusal, UNKNOWN } from "./reader.js";
import { binaryFormat } from "./signature.js";

/** Plain text in any encoding. The document's text is the file's, unit for unit, but for a byte order mark. */
export const plainText: Reader = {
  name: "plain text",
  recognises: (bytes) => binaryFormat(bytes) === null,
  async read(bytes, name): Promise<ReadContent> {
    const decoded = decode(bytes);
    const { text, warning } = decoded;
    if (text.trim() === "") return refusal(name, "The file contains only white space.");
    if (isGarbled(decoded)) return refusal(name, NO_TEXT);
    const problems: Problem[] = warning === null ? [] : [{ severity: "warning", message: warning, place: name }];
    return { content: contentOf(text, problems), problems };
  },
};

/** A text as the content of a document, told apart by its words alone. */
export function contentOf(text: string, problems: readonly Problem[] = [], title: string | null = null): Content {
  const { blocks, marks, references, found } = arrange(text, unitsOf(text), { title, authors: [], marks: [] });
  return { text, blocks, marks, references, metadata: { ...UNKNOWN, ...found }, problems };
}
