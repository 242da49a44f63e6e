import { anyOf } from "../language/documents/index.js";
import { fold } from "./fold.js";
import { personNames } from "./person-name.js";
import type { Problem } from "./problem.js";
import { edtfOf } from "./publication-date.js";
import { type Content, UNKNOWN } from "./reader.js";
import { contentWritten, type Written } from "./writer.js";

/** What a file says of itself beside its words, as the program that made it wrote it. Dates are as written. */
export interface Properties {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** When the file says that the document was published. */
  readonly published: string | null;
  /** When the file was made, and when it was changed. */
  readonly created: string | null;
  readonly modified: string | null;
}

export const NO_PROPERTIES: Properties = {
  title: null,
  authors: [],
  publisher: null,
  published: null,
  created: null,
  modified: null,
};

/** Titles that programs give and nobody chose: names of files and of programs, and "Untitled". */
const MADE_UP = new RegExp(
  `^(?:microsoft word\\b|powerpoint\\b|${anyOf("untitled")}|${anyOf("unnamedFiles")}\\s?\\d*$` +
    "|.*\\.(?:docx?|odt|rtf|pdf|txt|indd|qxd|tex|dvi|html?)$|\\S{1,200}_\\S{0,200}$|\\d+$)",
  "iu",
);
/** How far into the text a title may be printed. */
const HEAD = 3000;

/**
 * What was written as the content of a document, completed by the properties of its file. The words go first: properties outlive the
 * template a document was made from. `printed` is a title that the format itself marks in the text.
 */
export function contentWithProperties(
  written: Written,
  properties: Properties,
  printed: string | null,
  problems: readonly Problem[] = [],
): Content {
  const title = plausible(properties.title);
  const head = fold(written.text.slice(0, HEAD));
  const shown = printed ?? (title !== null && head.includes(fold(title)) ? title : null);
  const content = contentWritten(written, { ...UNKNOWN, title: shown }, problems);
  const { metadata } = content;
  const published = properties.published === null ? null : edtfOf(properties.published);
  const created = properties.created === null ? null : edtfOf(properties.created);
  const date = metadata.date ?? published;
  const modified = metadata.modified ?? (properties.modified === null ? null : edtfOf(properties.modified));
  return {
    ...content,
    metadata: {
      ...metadata,
      title: metadata.title ?? title,
      authors: metadata.authors.length > 0 ? metadata.authors : people(properties.authors),
      publisher: metadata.publisher ?? properties.publisher,
      date: date ?? created,
      ...(date === null && created !== null ? { implied: ["date"] as const } : {}),
      modified: modified !== null && modified !== (date ?? created) ? modified : null,
    },
  };
}

/** A title somebody may have chosen, or null. */
function plausible(title: string | null): string | null {
  const words = title?.replace(/\s+/gu, " ").trim() ?? "";
  return words.length > 3 && words.length <= 300 && /\p{L}/u.test(words) && !MADE_UP.test(words) ? words : null;
}

/** Those that are names of people: a file's author is as often a computer or a firm. */
function people(authors: readonly string[]): readonly string[] {
  return authors.slice(0, 20).flatMap((author) => personNames(turned(author.trim())) ?? []);
}

/** "Doe, Jane" the way round that it is said. */
function turned(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]*)$/u, "$2 $1");
}
