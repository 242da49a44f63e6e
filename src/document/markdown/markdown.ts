import { LIMITS } from "../../text/index.js";
import { decode } from "../decoding.js";
import type { Metadata } from "../document.js";
import { referenceReader } from "../html/index.js";
import { plainText } from "../plain-text.js";
import type { Problem } from "../problem.js";
import { type ReadContent, type Reader, refusal, UNKNOWN } from "../reader.js";
import { binaryFormat } from "../signature.js";
import { contentWritten, type Written } from "../writer.js";
import { frontMatter } from "./front-matter.js";
import { partedNotes } from "./notes.js";
import { manuscriptOf, type Tokens } from "./tokens.js";

/** A longer text is read as it stands: the parser's tokens take many times as much memory as the text. */
const LARGEST_PARSED = LIMITS.format.markdown.most;
/** Marks that stand in one another deeper than a person writes. */
const DEEPEST = 100;
const HEAD = 64 * 1024;

/** What only Markdown looks like; two of these make a text Markdown, or one when its name says so too. */
const SIGNS: readonly RegExp[] = [
  // The ends of lines are "\n" alone here, and a stray "\r" is one of the signs before it: each line is read in one way only.
  /^(?:\uFEFF)?---\n(?:[A-Za-z][\w-]{0,30}:[^\n]{0,500}\n|[ \t-][^\n]{0,500}\n){1,60}---\n/u,
  /^#{1,6} \S[^\n]{0,200}$/mu,
  /\[[^\][\n]{1,300}\]\((?:https?:|\/|#|mailto:|\.)[^()\s]{0,500}\)/u,
  /^\[\^[^\]\s]{1,30}\]: /mu,
  /^\|?[ \t]{0,9}:?-{3,50}:?[ \t]{0,9}\|[ \t|:-]{0,200}$/mu,
  /^(?:```|~~~)[\w-]{0,20}[ \t]{0,3}$/mu,
  /(?<![*\p{L}\p{N}])\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*(?![*\p{L}\p{N}])/u,
];

export const markdown: Reader = {
  name: "Markdown",
  recognises(bytes, name) {
    if (binaryFormat(bytes) !== null) return false;
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString("utf8").replace(/\r\n/gu, "\n");
    const signs = SIGNS.filter((sign) => sign.test(head)).length;
    return signs >= (/\.(?:md|markdown|mdown)$/iu.test(name) ? 1 : 2);
  },
  async read(bytes, name): Promise<ReadContent> {
    const { text, warning } = decode(bytes);
    const { matter, body, problem } = await partedHead(text);
    const written = text.length > LARGEST_PARSED ? null : await writtenMarkdown(body);
    if (written === null) {
      const { content, problems } = await plainText.read(bytes, name);
      const message = "The Markdown is too long or too deeply nested to parse and was read as plain text.";
      const all: Problem[] = [...problems, { severity: "warning", message, place: name }];
      return { content: content && { ...content, problems: all }, problems: all };
    }
    if (written.text === "") return refusal(name, "The Markdown file contains no text.");
    const problems = [warning, problem].flatMap((message): Problem[] =>
      message === null ? [] : [{ severity: "warning", message, place: name }],
    );
    return { content: contentWritten(written, { ...UNKNOWN, ...matter }, problems), problems };
  },
};

/** The text of Markdown; null when it is too deep for the parser. */
async function writtenMarkdown(body: string): Promise<Written | null> {
  if (DEEP.test(body)) return null;
  const { marked } = await import("marked");
  try {
    const { text, notes } = partedNotes(body);
    const lex = (source: string): Tokens => marked.lexer(source, { gfm: true }) as Tokens;
    const definitions = new Map([...notes].map(([label, note]) => [label, lex(note)]));
    return manuscriptOf(lex(text), definitions, await referenceReader(body)).finish();
  } catch (error) {
    // The parser calls itself for what stands in something else, and a text can be deeper than its stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const DEEP = new RegExp(`^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){${DEEPEST}}`, "mu");

/** What front matter tells, the text under it, and what is wrong with it. */
interface Head {
  readonly matter: Partial<Metadata>;
  readonly body: string;
  readonly problem: string | null;
}

async function partedHead(text: string): Promise<Head> {
  const none: Head = { matter: {}, body: text, problem: null };
  const opened = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!opened) return none;
  const rest = text.slice(opened[0].length, 24_000);
  const closed = /^([\s\S]{0,20000}?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(rest);
  // Front matter that nothing ends goes as far as its lines look like it.
  const open = closed ? null : /^(?:[A-Za-z][\w-]{0,40}:[^\n]{0,1000}\n|[ \t]+[^\n]{0,1000}\n){1,60}/u.exec(rest);
  const head = closed?.[1] ?? open?.[0];
  const found = head === undefined ? null : await frontMatter(head);
  if (found === null) return none;
  const body = text.slice(opened[0].length + (closed ?? open)![0].length);
  const problem = closed
    ? found.broken === null
      ? null
      : `Line ${found.broken + 1} is not valid YAML, so the front matter was read line by line; quote values that contain YAML syntax.`
    : `The front matter that line 1 begins has no end; close it with a line of --- before line ${head!.split("\n").length + 1}.`;
  return { matter: found.told, body, problem };
}
