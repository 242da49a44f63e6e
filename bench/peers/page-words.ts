import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Document, readDocument } from "../../src/document/index.js";

type Kind = Document["blocks"][number]["kind"];

/** What is of the article itself, and what Entente reads besides that some sets leave out. */
export const BODY: readonly Kind[] = ["heading", "paragraph", "list-item", "quotation"];
export const BESIDES: readonly Kind[] = ["standfirst", "cell"];

/** A page as Entente reads it; null where nothing could be read. Its language is not asked for: no set holds it against anything. */
export async function pageOf(file: string): Promise<Document | null> {
  const bytes = readFileSync(file);
  const page = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return (await readDocument({ name: "page", bytes: page }, { language: "en" })).document;
}

/** The words of the blocks of some kinds, in reading order. */
export function wordsOf(document: Document | null, kinds: readonly Kind[]): string {
  if (document === null) return "";
  const blocks = document.blocks.filter(({ kind }) => kinds.includes(kind));
  return blocks.map(({ span }) => document.text.slice(span.start, span.end)).join("\n");
}
