import { createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { openLedger } from "../entente.js";
import { LedgerError } from "../ledger/index.js";
import { told } from "./export.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** An import reads its file twice: to know that it is whole, and to take it. */
const READINGS = 2;
const CHUNK = 1 << 20;

/** The options of `entente import` as the command line gives them. */
export interface ImportArguments {
  readonly ledger?: string;
  readonly from?: "ledger" | "annotations";
  readonly reviewer?: string;
  readonly at?: string;
}

/** `entente import`: takes a whole export into an empty ledger, or annotations into one that has their documents. */
export async function importCommand(file: string, asked: ImportArguments): Promise<number> {
  await access(file).catch(() => {
    throw new UsageError(`The file ${file} can't be read; check its name and permissions`);
  });
  const found = await stat(file);
  if (!found.isFile()) throw new UsageError(`${file} is not a regular file; name one, since an import reads it twice`);
  if (asked.from === "annotations") return (await import("./import-annotations.js")).importAnnotations(file, asked);
  const ledger = await openLedger(ledgerAddress(asked), { partial: true, indexed: indexing() });
  const progress = new Progress(found.size * READINGS, { quiet: true, of: "line" });
  try {
    const { known, ...taken } = await ledger
      .import(() => watched(file, progress))
      .catch((error: unknown) => {
        throw error instanceof LedgerError && error.sort === "export" ? new LedgerError(error.message, file) : error;
      });
    progress.stop();
    const all = told(taken);
    await write(`${known ? says().keeping.alreadyImported({ told: all }) : all}\n`);
    return 0;
  } finally {
    progress.stop();
    await ledger.close();
  }
}

const NEWLINE = 10;

async function* watched(file: string, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>) {
    let lines = 0;
    for (const byte of chunk) if (byte === NEWLINE) lines++;
    progress.advance(chunk.length, 0, lines);
    yield chunk;
  }
}
