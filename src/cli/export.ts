import { open, rename, rm } from "node:fs/promises";
import { openLedger } from "../entente.js";
import { type ExportSummary, LedgerError } from "../ledger/index.js";
import { counted } from "../words/index.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { UsageError } from "./usage.js";

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
      const progress = new Progress(null, { quiet: true, of: "line" });
      const counting = (put: (text: string) => Promise<void>) => (text: string) => {
        progress.advance(text.length, 0, text.split("\n").length - 1);
        return put(text);
      };
      const found = await toFile(asked.out, (put) => ledger.export(counting(put))).finally(() => progress.stop());
      process.stderr.write(`entente: ${asked.out}: ${told(found)}\n`);
    }
    return 0;
  } finally {
    await ledger.close();
  }
}

async function toFile(
  file: string,
  export_: (put: (text: string) => Promise<void>) => Promise<ExportSummary>,
): Promise<ExportSummary> {
  const beside = `${file}.${process.pid}.part`;
  const failing = (error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error);
  };
  const handle = await open(beside, "wx").catch(failing);
  try {
    const found = await export_((text) => handle.writeFile(text).catch(failing));
    await handle.sync().catch(failing);
    await handle.close();
    await rename(beside, file).catch(failing);
    return found;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

function cannotWrite(file: string, { code = "unknown reason" }: NodeJS.ErrnoException): Error {
  // What a person named is right, and may be so again.
  if (code === "ENOSPC" || code === "EIO")
    return new LedgerError(code === "EIO" ? "The disk failed; check it." : "The disk is full; make room for it.", file);
  const known: Record<string, string> = {
    ENOENT: "there is no such folder",
    EACCES: "writing there is not permitted",
    EISDIR: "it is a folder",
  };
  return new UsageError(`The file ${file} can't be written (${known[code] ?? code}); name another with --out`);
}

/** What was written or taken, in numbers. */
export function told({ documents, claims, judgements, facts, sha256 }: ExportSummary): string {
  return `${counted(documents, "document")}, ${counted(claims, "claim")}, ${counted(judgements, "judgement")}, ${counted(facts, "fact")}; content ${sha256}`;
}
