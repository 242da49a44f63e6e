import { createHash } from "node:crypto";
import type { ExportSummary } from "./export.js";
import { FORMAT, FORMAT_VERSION, type Line } from "./format.js";
import { FOREIGN, faulty, linesOf } from "./lines.js";

export interface CheckedFile extends ExportSummary {
  readonly folds: string;
  /** Of the format that it is written in. */
  readonly version: number;
}

/** Reads an export through before anything is taken from it. Throws LedgerError for another file, a newer one, one cut short or changed. */
export async function checkFile(chunks: AsyncIterable<Uint8Array>): Promise<CheckedFile> {
  const hash = createHash("sha256");
  let header: Extract<Line, { kind: "header" }> | null = null;
  let end: Extract<Line, { kind: "end" }> | null = null;
  let held: Buffer | null = null;
  for await (const line of linesOf(chunks)) {
    header ??= headerOf(line);
    // The last line is no part of what it is the hash of.
    if (held !== null) hash.update(held).update("\n");
    held = line;
  }
  if (header === null || held === null) throw faulty(FOREIGN);
  try {
    const last = JSON.parse(held.toString("utf8")) as Line;
    if (last.kind === "end") end = last;
  } catch {
    // Told below.
  }
  if (end === null) throw faulty("The export is truncated: its last line is missing; export the ledger again.");
  if (end.sha256 !== hash.digest("hex"))
    throw faulty("The export is damaged: its content has changed; restore it from a copy, or export the ledger again.");
  const { kind: _, ...counts } = end;
  return { ...counts, folds: header.folds, version: header.version };
}

function headerOf(line: Buffer): Extract<Line, { kind: "header" }> {
  let parsed: Line | null = null;
  try {
    if (line.length < 1000) parsed = JSON.parse(line.toString("utf8")) as Line;
  } catch {
    // Told below.
  }
  if (parsed?.kind !== "header" || parsed.format !== FORMAT) throw faulty(FOREIGN);
  if (parsed.version > FORMAT_VERSION)
    throw faulty(
      `The export was written by a newer Entente (version ${parsed.version}; this program supports up to ${FORMAT_VERSION}); use that one.`,
    );
  return parsed;
}
