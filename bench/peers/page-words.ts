import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { type Document, readDocument } from "../../src/document/index.js";

type Kind = Document["blocks"][number]["kind"];

/** What is of the article itself, and what Entente reads besides that some sets leave out. */
export const BODY: readonly Kind[] = ["heading", "paragraph", "list-item", "quotation"];
export const BESIDES: readonly Kind[] = ["standfirst", "cell"];

/** A page as a program reads it. Who does not tell blocks apart gives all words, whatever kinds are asked for. */
export interface Page {
  /** The words of the blocks of some kinds, in reading order. */
  words(kinds: readonly Kind[]): string;
  readonly title: string;
  readonly authors: string;
  /** EDTF. */
  readonly date: string | null;
}

/** Reads the file of a page, packed with gzip or not. */
export type ReadPage = (file: string) => Promise<Page>;

/** Who reads pages: Entente, and Readability with jsdom beside it where one is asked for. */
export function readersOf(peer: boolean): Readonly<Record<string, ReadPage>> {
  return peer ? { Entente: byEntente, "Readability with jsdom": byReadability } : { Entente: byEntente };
}

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** The language is not asked for: no set holds it against anything. */
export const byEntente: ReadPage = async (file) => {
  const { document } = await readDocument({ name: "page", bytes: bytesOf(file) }, { language: "en" });
  const { title, authors, date } = document?.metadata ?? { title: null, authors: [], date: null };
  return {
    words: (kinds) => {
      const blocks = document?.blocks.filter(({ kind }) => kinds.includes(kind)) ?? [];
      return blocks.map(({ span }) => document!.text.slice(span.start, span.end)).join("\n");
    },
    title: title ?? "",
    authors: authors.join("; "),
    date,
  };
};

/** Ends of what stands in a line of its own, where words must not run together. */
const ENDS = /<\/(?:p|div|h[1-6]|li|td|th|tr|blockquote|pre|figcaption|section|article)>|<br\s*\/?>/giu;

const byReadability: ReadPage = async (file) => {
  const { window } = new JSDOM(new TextDecoder().decode(bytesOf(file)), { url: "https://page.invalid/" });
  try {
    const article = new Readability(window.document as ConstructorParameters<typeof Readability>[0]).parse();
    const shell = new JSDOM((article?.content ?? "").replace(ENDS, "$&\n"));
    const text = (shell.window.document as { body: { textContent: string } }).body.textContent;
    shell.window.close();
    const day = /^\d{4}-\d\d-\d\d/u.exec(article?.publishedTime ?? "")?.[0] ?? null;
    return { words: () => text, title: article?.title ?? "", authors: article?.byline ?? "", date: day };
  } finally {
    window.close();
  }
};
