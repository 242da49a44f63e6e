import type { ExportSummary } from "../ledger/index.js";
import type { ExportFormat } from "./export-formats.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The options of `entente export` as the command line gives them. */
export interface ExportArguments {
  readonly ledger?: string;
  readonly out?: string;
  readonly format?: ExportFormat;
  readonly withTexts?: boolean;
}

/**
 * `entente export`: writes a whole ledger as JSON Lines, or in an open format, to a file or standard output. A file is there whole or not at all. Throws
 * UsageError.
 */
export async function exportCommand(asked: ExportArguments): Promise<number> {
  if (asked.format !== undefined && asked.format !== "ledger")
    return (await import("./open-export.js")).openExport(asked, asked.format, []);
  if (asked.withTexts)
    throw new UsageError("An export without a format has all texts; leave out --with-texts, or add --format ftm");
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    if (asked.out === undefined) await ledger.export(write);
    else {
      const progress = new Progress(null, { quiet: true, of: "line" });
      const counting = (put: (text: string) => Promise<void>) => (text: string) => {
        progress.advance(text.length, 0, text.split("\n").length - 1);
        return put(text);
      };
      const found = await wholeFile(asked.out, (put) => ledger.export(counting(put))).finally(() => progress.stop());
      process.stderr.write(`entente: ${asked.out}: ${told(found)}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}

/** What was written or taken, in numbers. */
export function told({ documents, claims, judgements, facts, sha256 }: ExportSummary): string {
  return says().keeping.told({ documents, claims, judgements, facts, digest: sha256 });
}
