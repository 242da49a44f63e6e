import type { Sieve } from "../dossier/index.js";
import { type ExportName, exportNamed } from "../exchange/index.js";
import { takeAlong } from "../taking.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { ledgerToRead } from "./reading.js";
import { UsageError } from "./usage.js";

/**
 * Writes a ledger, or what it has of two parties or of one, all or what a sieve lets through, in an open format, to a file or standard output. A file is there whole or not at all. Returns the
 * exit code. Throws UsageError where what is no text would go to a terminal, or the format has no place for texts that are asked for.
 */
export async function openExport(
  asked: { readonly ledger?: string; readonly out?: string; readonly withTexts?: boolean },
  name: ExportName,
  parties: readonly string[],
  sieve: Sieve = {},
): Promise<number> {
  const { binary, takesTexts } = exportNamed(name);
  const texts = asked.withTexts === true;
  if (texts && !takesTexts) throw new UsageError(`The format ${name} has no place for texts; leave out --with-texts`);
  if (binary && asked.out === undefined && process.stdout.isTTY)
    throw new UsageError(`The format ${name} is not text; name a file for it with --out`);
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    if (asked.out === undefined) await takeAlong(ledger, name, { parties, sieve, texts, put: write });
    else await wholeFile(asked.out, (put) => takeAlong(ledger, name, { parties, sieve, texts, put }));
    return 0;
  } finally {
    await ledger.close();
  }
}
