import type { BlockKind } from "../document.js";
import { Manuscript } from "../manuscript.js";
import type { Paragraph, Run } from "../paragraph.js";

/** What this folder needs of the tokens of marked (https://marked.js.org/using_pro#lexer). */
export interface MarkdownToken {
  readonly type: string;
  readonly text?: string;
  readonly tokens?: Tokens;
  readonly items?: Tokens;
  readonly ordered?: boolean;
  readonly start?: number | "";
  readonly header?: Tokens;
  readonly rows?: readonly Tokens[];
}
export type Tokens = readonly MarkdownToken[];

/** What surrounds a block. */
interface Setting {
  readonly kind: BlockKind | null;
  readonly ordinal?: string;
}

type Put = (paragraph: Paragraph) => void;

const CALL = /\[\^([^\]\s]{1,60})\]/gu;

/** The text of tokens: links keep their words, struck words and comments are left out. `read` reads character references. */
export function manuscriptOf(
  root: Tokens,
  notes: ReadonlyMap<string, Tokens>,
  read: (words: string) => string,
): Manuscript {
  const manuscript = new Manuscript();
  const runs = new RunReader(notes, read);
  const blocks = (tokens: Tokens, setting: Setting, put: Put): void => {
    for (const token of tokens) block(token, setting, put);
  };
  const block = (token: MarkdownToken, setting: Setting, put: Put): void => {
    const { kind } = setting;
    const { type, text = "", tokens = [] } = token;
    if (type === "heading") put({ runs: runs.of(tokens), kind: "heading" });
    else if (type === "paragraph" || type === "text") {
      const picture = tokens.length > 0 && tokens.every((inline) => inline.type === "image");
      put({ ...setting, runs: runs.of(token.tokens ?? [token]), kind: picture ? "caption" : kind });
    } else if (type === "blockquote") blocks(tokens, { kind: "quotation" }, put);
    else if (type === "list") {
      for (const [i, item] of (token.items ?? []).entries()) {
        const number = token.ordered ? { ordinal: String((token.start || 1) + i) } : {};
        blocks(item.tokens ?? [], { kind: kind ?? "list-item", ...number }, put);
      }
    } else if (type === "table") manuscript.table(rowsOf(token, runs));
    else if (type === "html") put({ runs: [read(withoutTags(text))], kind });
    else if (type === "code") put({ runs: [text], kind: "boilerplate" });
  };
  blocks(root, { kind: null }, (paragraph) => manuscript.paragraph(paragraph));
  for (const [label, tokens] of notes) {
    const paragraphs: Paragraph[] = [];
    blocks(tokens, { kind: null }, (paragraph) => paragraphs.push(paragraph));
    manuscript.note(label, paragraphs);
  }
  return manuscript;
}

function rowsOf({ header = [], rows = [] }: MarkdownToken, runs: RunReader) {
  const cell = ({ tokens = [] }: MarkdownToken) => ({
    columns: 1,
    paragraphs: [{ runs: runs.of(tokens), kind: null }],
  });
  return [header, ...rows].map((row, i) => ({ heading: i === 0, cells: row.map(cell) }));
}

/** Reads the words within blocks. */
class RunReader {
  /** Whether all notes have numbers for labels; then these are kept, else the notes are counted. */
  private readonly numbered: boolean;
  private raised = false;

  constructor(
    private readonly notes: ReadonlyMap<string, unknown>,
    private readonly read: (words: string) => string,
  ) {
    this.numbered = [...notes.keys()].every((label) => /^\d{1,3}$/u.test(label));
  }

  of(tokens: Tokens): Run[] {
    const runs: Run[] = [];
    this.raised = false;
    this.walk(tokens, runs);
    return runs;
  }

  private walk(tokens: Tokens, runs: Run[]): void {
    for (const { type, text = "", tokens: inner } of tokens) {
      if (type === "del" || type === "checkbox") continue;
      if (type === "br") runs.push("\n");
      else if (type === "html") {
        if (/^<br\b/iu.test(text)) runs.push("\n");
        else if (/^<\/?sup>/iu.test(text)) this.raised = text[1] !== "/";
      } else if (type === "image") {
        if (tokens.length === 1) runs.push(text);
      } else if (inner) this.walk(inner, runs);
      else if (type === "codespan" || type === "escape") runs.push(text);
      else this.words(text, runs);
    }
  }

  /** Words, and the calls of notes among them. */
  private words(text: string, runs: Run[]): void {
    let from = 0;
    const put = (to: number): void => {
      const words = this.read(text.slice(from, to));
      if (words !== "") runs.push(this.raised ? { raised: words } : words);
    };
    for (const match of text.matchAll(CALL)) {
      const label = match[1]!;
      if (!this.notes.has(label)) continue;
      put(match.index);
      runs.push({ note: label, sort: "footnote", ...(this.numbered ? { label } : {}) });
      from = match.index + match[0].length;
    }
    put(text.length);
  }
}

/** The words of a piece of HTML; comments, scripts and styles have none. */
function withoutTags(html: string): string {
  if (/^\s*<(?:!|script\b|style\b)/iu.test(html)) return "";
  return html.replace(/<[^<>]*>/gu, " ");
}
