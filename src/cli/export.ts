import { openLedger } from "../entente.js";
import type { ExportSummary } from "../ledger/index.js";
import { counted } from "../words/index.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";

/** The options of `entente export` as the command line gives them. */
export interface ExportArguments {
  readonly ledger?: string;
  readonly out?: string;
}

/** `entente export`: writes a whole ledger as JSON Lines, to a file or standard output. A file is there whole or not at all. */
export async function exportCommand(asked: ExportArguments): Promise<number> {
  const ledger = await openLedger(ledgerAddress(asked), { existing: true });
  try {
    if (asked.out === undefined) await ledger.export(write);
    else {
      const found = await wholeFile(asked.out, (put) => ledger.export(put));
      process.stderr.write(`entente: ${asked.out}: ${told(found)}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}

/** What was written or taken, in numbers. */
export function told({ documents, claims, judgements, facts, sha256 }: ExportSummary): string {
  return `${counted(documents, "document")}, ${counted(claims, "claim")}, ${counted(judgements, "judgement")}, ${counted(facts, "fact")}; content ${sha256}`;
}
