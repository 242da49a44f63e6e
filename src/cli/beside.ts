import { stat } from "node:fs/promises";
import type { BesidePage } from "../dossier/index.js";
import { type BesideDocuments, besideDocuments, besideInLedger } from "../entente.js";
import { ENTRIES, inputs, results } from "../intake/index.js";
import type { Entry } from "../ledger/index.js";
import { besideTable } from "./beside-table.js";
import { complain } from "./complaint.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";

/** The options of `entente beside` as the command line gives them. */
export interface BesideArguments extends ReadingArguments {
  readonly ledger?: string;
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly format: "table" | "json";
  readonly json?: boolean;
  readonly color?: boolean;
}

type Found = BesideDocuments | { readonly problem: string } | null;

/** `entente beside`: two documents paragraph by paragraph. Returns the exit code: 1 where one can't be read. */
export async function besideCommand(names: readonly [string, string], asked: BesideArguments): Promise<number> {
  const files = await Promise.all(names.map(isFile));
  if (files[0] !== files[1] && asked.ledger === undefined) {
    const [file, other] = files[0] ? names : names.toReversed();
    throw new UsageError(
      `${printable(file!)} is a file and ${printable(other!)} is not; name two files, or two documents in a ledger`,
    );
  }
  const found =
    files.every(Boolean) && asked.ledger === undefined ? await ofFiles(names, asked) : await ofLedger(names, asked);
  if (found === null) return 1;
  if ("problem" in found) {
    complain({ severity: "error", message: `They can't be shown side by side: ${found.problem}.`, place: null });
    return 1;
  }
  const { besidePageOf } = await import("../dossier/index.js");
  const page: BesidePage = besidePageOf(found, found.documents);
  if (asked.json || asked.format === "json") await write(`${printableJson(page)}\n`);
  else {
    const { format: _, ...looks } = asked;
    await write(besideTable(page, names, styleFor({ ...looks, format: "table" })));
  }
  return 0;
}

const isFile = async (name: string): Promise<boolean> => (await stat(name).catch(() => null))?.isFile() ?? false;

async function ofLedger(names: readonly [string, string], asked: BesideArguments): Promise<Found> {
  const ledger = await ledgerToRead(ledgerAddress(asked));
  try {
    const ids = [await documentNamed(ledger, names[0]), await documentNamed(ledger, names[1])] as const;
    return await besideInLedger(ledger, ids);
  } finally {
    await ledger.close();
  }
}

async function ofFiles(names: readonly [string, string], asked: BesideArguments): Promise<Found> {
  const options = readingOptions(asked);
  const limits = { time: asked.timeLimit, memory: asked.memoryLimit };
  const read: Entry[] = [];
  for (const name of names) {
    const entries: Entry[] = [];
    for await (const { entries: some = [], problems } of results(
      inputs([name], "file"),
      { options, entries: "read" as const },
      { jobs: 1, limits },
      ENTRIES,
    )) {
      entries.push(...some);
      for (const problem of problems) if (problem.severity !== "info") complain(problem);
    }
    if (entries.length > 1)
      throw new UsageError(`${printable(name)} holds ${entries.length} documents; extract the one you mean`);
    if (entries.length === 0) return null;
    read.push(entries[0]!);
  }
  const [one, other] = read as [Entry, Entry];
  return besideDocuments([one.document, other.document], [one.claims, other.claims], options);
}
