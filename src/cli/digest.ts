import picocolors from "picocolors";
import {
  BRIEF_WORDS,
  type Brief,
  briefHtml,
  briefMarkdown,
  briefPlain,
  digestAtom,
  digestBrief,
} from "../brief/index.js";
import type { Digest } from "../dossier/index.js";
import { openLedger } from "../entente.js";
import { now } from "./add.js";
import type { DIGEST_FORMATS } from "./digest-formats.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { searcher } from "./saved-searches.js";
import { glyphsFor, styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { language } from "./words/index.js";

/** The options of `entente digest` as the command line gives them. */
export interface DigestArguments {
  readonly ledger?: string;
  readonly reviewer?: string;
  /** A day, month or year: what came from it on, whatever was told before. */
  readonly since?: string;
  readonly keep?: boolean;
  readonly mail?: boolean;
  /** Where the ledger is shown, for links. */
  readonly site?: string;
  readonly limit: number;
  readonly format: (typeof DIGEST_FORMATS)[number];
  readonly out?: string;
}

/**
 * `entente digest`: what is new of what somebody follows since they were told last; that they were is written down when all of it is out. Returns the exit code:
 * 1 where mail could not be sent.
 */
export async function digestCommand(asked: DigestArguments): Promise<number> {
  const { since, keep = false, mail = false, format, out } = asked;
  const reviewer = searcher(asked.reviewer);
  if (mail && (out !== undefined || format !== "table"))
    throw new UsageError("Mail has its own format; leave out --format and --out");
  const { digestIn, digestOf } = await import("../inquiry/news/index.js");
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  try {
    const at = now();
    const { digest, mark } = await digestOf(ledger, { reviewer, at, ...(since === undefined ? {} : { since }) });
    if (digest.parts.length === 0)
      throw new UsageError(`${reviewer} follows nothing yet; begin with: entente follow CHN KAZ`);
    if (mail) {
      const failed = await (await import("./mail/index.js")).mailDigest(await digestIn(digest, language()), asked);
      if (failed !== null) return failed;
    } else {
      const told = shown(asked.format === "json" ? digest : await digestIn(digest, language()), asked);
      if (out === undefined) await write(told);
      else await wholeFile(out, (put) => put(told));
    }
    // A look back, and one that is not to count, changes nothing of what is told next.
    if (since === undefined && !keep)
      await ledger.follows.told(
        reviewer,
        digest.parts.filter(({ trouble }) => trouble === null).map(({ subject }) => subject),
        at,
        mark,
      );
    return 0;
  } finally {
    await ledger.close();
  }
}

/** Rows may be longer than lines of text. */
const WIDEST = 160;

function shown(digest: Digest, { format, limit, site }: DigestArguments): string {
  if (format === "json") return `${printableJson(digest)}\n`;
  const words = BRIEF_WORDS[language().lang];
  if (format === "atom") return digestAtom(digest, { site: site?.replace(/\/+$/u, "") ?? null, words });
  const brief: Brief = digestBrief(digest, { most: limit, words });
  if (format === "html") return briefHtml(brief);
  if (format === "md") return briefMarkdown(brief, printable);
  const { width, colour } = styleFor({ widest: WIDEST });
  const { bold, dim } = picocolors.createColors(colour);
  return briefPlain(brief, { width, glyphs: glyphsFor(process.env), safe: printable, bold, dim });
}
