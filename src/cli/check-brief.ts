import { createReadStream } from "node:fs";
import type { CheckedText } from "../brief/index.js";
import { checkArticle } from "../entente.js";
import { LIMITS } from "../text/index.js";
import type { BriefArguments } from "./brief.js";
import { BRIEF_LANGUAGES } from "./brief-formats.js";
import { complain } from "./complaint.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";
import { language, says } from "./words/index.js";

/** Bytes of a text that is checked: a report of 150,000 words. */
const LARGEST = LIMITS.ledger.checked.most;

/** `entente brief --check`: holds a text against a ledger. Returns the exit code: 1 where something is refused. Throws UsageError for a text without a sentence. */
export async function checkBriefCommand(file: string, asked: BriefArguments): Promise<number> {
  const { format = "text" } = asked;
  if (format !== "text" && format !== "json")
    throw new UsageError(`A check has no format ${format}; choose text or json`);
  if (asked.out !== undefined) throw new UsageError("The result of a check is only printed; leave out --out");
  const markdown = isMarkdown(file) ? await readDraft(file) : await draftFromDocument(file);
  if (markdown === null) {
    complain({
      severity: "error",
      message: "The text can't be read; check the name of the file and its permissions.",
      place: file,
    });
    return 1;
  }
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const checked = await checkArticle(ledger, markdown, asked.lang);
    // Nothing refused of nothing would read as a text that has passed.
    if (checked?.sentences === 0 || !/\p{L}/u.test(markdown))
      throw new UsageError(`${printable(file)} holds no sentence to check; name a text in Markdown, HTML or Word`);
    if (checked === null)
      throw new UsageError(
        `The language of ${printable(file)} is not one of ${BRIEF_LANGUAGES.join(", ")}; say which with --lang`,
      );
    await write(format === "json" ? `${printableJson({ file, ...checked })}\n` : linesOf(file, checked));
    return checked.refused > 0 ? 1 : 0;
  } finally {
    await ledger.close();
  }
}

/** What comes from standard input, and what no other reader is known for by its name, is read as Markdown. */
const isMarkdown = (file: string) => !/\.(?:html?|xhtml|docx|odt|rtf|pdf)$/iu.test(file);

/** A document of another format as the Markdown that is checked; null where it can't be read, which was told. */
async function draftFromDocument(file: string): Promise<string | null> {
  const [{ ENTRIES, inputs, results, USUAL_LIMITS }, { documentDraft }] = [
    await import("../intake/index.js"),
    await import("../brief/index.js"),
  ];
  // The rules read claims fastest, and none is wanted here.
  const task = { options: { reader: "rules" }, entries: "read" } as const;
  for await (const { entries = [] } of results(
    inputs([file], "file"),
    task,
    { jobs: 1, limits: USUAL_LIMITS },
    ENTRIES,
  ))
    for (const { document } of entries) return documentDraft(document);
  return null;
}

/** The text of a file, or of standard input; null where it can't be read. Throws UsageError for one that is too large. */
async function readDraft(file: string): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of (file === "-" ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > LARGEST) break;
      parts.push(part);
    }
  } catch {
    return null;
  }
  if (bytes > LARGEST) throw new UsageError(`${printable(file)} is larger than 1 MB; check it in parts`);
  return Buffer.concat(parts).toString();
}

function linesOf(file: string, { sentences, refused, refusals }: CheckedText): string {
  const lines = refusals.map(
    ({ line, words, why }) =>
      `${printable(file)}${isMarkdown(file) ? `:${line}` : ""}: ${printable(words)}\n    ${printable(language().problem(why))}\n`,
  );
  return `${lines.join("")}${says().checking.draft({ sentences, refused })}\n`;
}
