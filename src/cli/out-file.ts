import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { LedgerError } from "../ledger/index.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** Stands for what is there and neither a file nor a folder, of which the system has no code. */
const DEVICE = "device";

/**
 * Writes a file that is there whole or not at all: `work` puts what is in it, in order; `option` named it. A link stays one, and leads to what was written. Throws UsageError where it
 * can't be written.
 */
export async function wholeFile<T>(
  file: string,
  work: (put: (content: string | Uint8Array) => Promise<void>) => Promise<T>,
  option = "--out",
): Promise<T> {
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.${process.pid}.part`;
  const failing = (error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error, option);
  };
  const there = await stat(target).catch(() => null);
  // A device or a pipe would be gone when a file takes its name: /dev/null for the whole machine.
  if (there?.isFile() === false) failing({ code: there.isDirectory() ? "EISDIR" : DEVICE } as NodeJS.ErrnoException);
  const handle = await open(beside, "wx").catch(failing);
  try {
    const found = await work((content) => handle.writeFile(content).catch(failing));
    await handle.sync().catch(failing);
    await handle.close();
    await rename(beside, target).catch(failing);
    return found;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

function cannotWrite(file: string, { code }: NodeJS.ErrnoException, option: string): Error {
  const { file: told } = says().asking;
  // What a person named is right, and may be so again.
  if (code === "ENOSPC" || code === "EIO")
    return new LedgerError(code === "EIO" ? told.diskFailed : told.diskFull, file);
  const known: Record<string, string> = {
    ENOENT: told.noFolder,
    EACCES: told.notPermitted,
    EISDIR: told.isFolder,
    [DEVICE]: told.isDevice,
  };
  const why = code === undefined ? told.unknown : (known[code] ?? code);
  return new UsageError(told.cannotWrite({ file, why, option }));
}
