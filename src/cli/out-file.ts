import { open, rename, rm } from "node:fs/promises";
import { LedgerError } from "../ledger/index.js";
import { UsageError } from "./usage.js";

/** Writes a file that is there whole or not at all: `work` puts what is in it, in order; `option` named it. Throws UsageError where it can't be written. */
export async function wholeFile<T>(
  file: string,
  work: (put: (content: string | Uint8Array) => Promise<void>) => Promise<T>,
  option = "--out",
): Promise<T> {
  const beside = `${file}.${process.pid}.part`;
  const failing = (error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error, option);
  };
  const handle = await open(beside, "wx").catch(failing);
  try {
    const found = await work((content) => handle.writeFile(content).catch(failing));
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

function cannotWrite(file: string, { code = "unknown reason" }: NodeJS.ErrnoException, option: string): Error {
  // What a person named is right, and may be so again.
  if (code === "ENOSPC" || code === "EIO")
    return new LedgerError(code === "EIO" ? "The disk failed; check it." : "The disk is full; make room for it.", file);
  const known: Record<string, string> = {
    ENOENT: "there is no such folder",
    EACCES: "writing there is not permitted",
    EISDIR: "it is a folder",
  };
  return new UsageError(`The file ${file} can't be written (${known[code] ?? code}); name another with ${option}`);
}
