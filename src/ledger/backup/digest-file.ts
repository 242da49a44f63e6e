import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { LedgerError } from "../failure.js";

/** The SHA-256 of a file, in hex. */
async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const beside = (file: string) => `${file}.sha256`;

/**
 * Writes the digest of a file beside the name that the file is to have, as `sha256sum --check` reads it: whole, and on the disk, before that name has the file.
 */
export async function writeDigest(file: string, name: string): Promise<void> {
  const part = beside(file);
  try {
    const handle = await open(part, "w");
    try {
      await handle.writeFile(`${await sha256Of(file)}  ${path.basename(name)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, beside(name));
  } finally {
    await rm(part, { force: true });
  }
}

/** Holds a file against the digest beside it, where there is one. Throws LedgerError for a file that is another. */
export async function checkDigest(file: string): Promise<void> {
  const written = await readFile(beside(file), "utf8").catch(() => null);
  const wanted = written === null ? null : /^[0-9a-f]{64}/u.exec(written)?.[0];
  if (wanted === null || wanted === (await sha256Of(file))) return;
  throw new LedgerError("The backup is damaged: it has changed since it was written; use another one.", file);
}
