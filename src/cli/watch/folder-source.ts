import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { filesOf, type Input, inputs } from "../../intake/index.js";
import type { WatchedSource } from "../../ledger/index.js";
import { leftIll, leftWell } from "./pace.js";
import { nothing, type Portion } from "./portion.js";

/**
 * What a folder holds, where its files are others than at the last visit: names, sizes and when they were changed. All of them are handed on, since one may
 * stand beside another as what tells of it; the ledger passes over those whose bytes it has.
 */
export async function* visitFolder(source: WatchedSource, now: string): AsyncGenerator<Portion> {
  const before = await listOf(source.address);
  if (before === null) {
    yield nothing(leftIll(source, now, { trouble: "The folder can't be read; check its name and its permissions." }));
    return;
  }
  if (before.digest === source.etag) {
    yield nothing(leftWell(source, now, {}));
    return;
  }
  let after = before.files === 0 ? before.digest : null;
  yield {
    inputs: before.files === 0 ? null : given(),
    // What was changed while it was read is read again.
    left: () => ({
      source: leftWell(source, now, { etag: after === before.digest ? after : null }),
      entries: [],
    }),
  };
  async function* given(): AsyncGenerator<Input> {
    for await (const input of inputs([source.address], "file"))
      yield "problem" in input || source.publisher === null
        ? input
        : { ...input, options: { ...input.options, publisher: source.publisher } };
    after = (await listOf(source.address))?.digest ?? null;
  }
}

/** How many files a folder holds, and a digest of what is known of them from outside; null where it can't be read. */
async function listOf(folder: string): Promise<{ readonly files: number; readonly digest: string } | null> {
  const found = await filesOf(folder).catch(() => null);
  if (found === null) return null;
  const hash = createHash("sha256");
  for (const file of found.files) {
    const known = await stat(file).catch(() => null);
    hash.update(`${file}\0${known?.size}\0${known?.mtimeMs}\n`);
  }
  return { files: found.files.length, digest: hash.digest("hex").slice(0, 32) };
}
