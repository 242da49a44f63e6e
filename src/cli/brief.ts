import { briefDocx, briefHtml, briefMarkdown, factsOfArticle, type Style } from "../brief/index.js";
import { apparatusOfArticle, articleOn, type WrittenArticle } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import type { BRIEF_LANGUAGES, BRIEF_LENGTHS, BriefFormat } from "./brief-formats.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { partyCalled } from "./party-called.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";
import { asUsage } from "./vantage.js";
import { language } from "./words/index.js";

/** The options of `entente brief` as the command line gives them. */
export interface BriefArguments {
  readonly ledger?: string;
  readonly about?: string;
  readonly length: (typeof BRIEF_LENGTHS)[number];
  /** Of the text that is written or checked, where the command line says one. */
  readonly lang?: (typeof BRIEF_LANGUAGES)[number];
  readonly format?: BriefFormat | "text";
  /** Standard output where none is named. */
  readonly out?: string;
  readonly cite: Style;
  /** A text to check, in place of writing one. */
  readonly check?: string;
}

/** `entente brief`: writes an article on two parties, or checks one. Returns the exit code. */
export async function briefCommand(named: readonly string[], asked: BriefArguments): Promise<number> {
  if (asked.check !== undefined) {
    if (named.length > 0) throw new UsageError("--check looks at the facts that the text names; leave out the parties");
    if (asked.about !== undefined) throw new UsageError("--about chooses what is written; leave it out with --check");
    return (await import("./check-brief.js")).checkBriefCommand(asked.check, asked);
  }
  const { format = "md" } = asked;
  if (format === "text") throw new UsageError(`The format text is for checks; choose md, html, docx or json`);
  if (named.length < 2)
    throw new UsageError("A brief is on two states or organisations; name both, such as: entente brief KAZ CHN");
  const [one = "", other = ""] = await Promise.all(named.map(partyCalled));
  if (one === other) throw new UsageError("A brief is on two different states or organisations; name another one");
  if (format === "docx" && asked.out === undefined)
    throw new UsageError("The format docx is not text; name a file for it with --out");
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const { about, length, lang: spoken = language().lang } = asked;
    const query = { length, language: spoken, ...(about === undefined ? {} : { about }) };
    const written = await asUsage(() => articleOn(ledger, [one, other], query));
    const made = await formOf(ledger, written, format, asked.cite);
    if (asked.out !== undefined) await wholeFile(asked.out, (put) => put(made));
    else await write(made as string);
    return 0;
  } finally {
    await ledger.close();
  }
}

async function formOf(
  ledger: Ledger,
  { article, brief, leftOut }: WrittenArticle,
  format: BriefFormat,
  style: Style,
): Promise<string | Uint8Array> {
  const apparatus = await apparatusOfArticle(ledger, factsOfArticle(article), style);
  if (format === "json") {
    const evidence = Object.fromEntries([...apparatus.evidence]);
    return `${printableJson({ ...article, leftOut, evidence, edition: apparatus.edition })}\n`;
  }
  if (format === "html") return briefHtml(brief, apparatus);
  return format === "docx" ? briefDocx(brief, apparatus) : briefMarkdown(brief, printable, apparatus);
}
