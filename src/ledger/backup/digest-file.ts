import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { LedgerError } from "../failure.js";

/** The SHA-256 of a file, in hex. */
async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const beside = (file: string) => `${file}.sha256`;

/** Writes the digest of a file beside it, as `sha256sum --check` reads it, and has it on the disk. */
export async function writeDigest(file: string): Promise<void> {
  const handle = await open(beside(file), "w");
  try {
    await handle.writeFile(`${await sha256Of(file)}  ${path.basename(file)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Holds a file against the digest beside it, where there is one. Throws LedgerError for a file that is another. */
export async function checkDigest(file: string): Promise<void> {
  const written = await readFile(beside(file), "utf8").catch(() => null);
  const wanted = written === null ? null : /^[0-9a-f]{64}/u.exec(written)?.[0];
  if (wanted === null || wanted === (await sha256Of(file))) return;
  throw new LedgerError("The backup is damaged: it has changed since it was written; use another one.", file);
}
