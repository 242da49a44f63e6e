import { openLedger, VERSION } from "../entente.js";
import { told } from "./export.js";
import { ledgerAddress } from "./options.js";
import { wholeFile } from "./out-file.js";
import { write } from "./output.js";
import { printable, printableJson } from "./printable.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The options of `entente snapshot` as the command line gives them. */
export interface SnapshotArguments {
  readonly ledger?: string;
  /** Where the frozen ledger is written; NAME.jsonl here unless it is given. */
  readonly out?: string;
  /** Instant at which it is frozen. */
  readonly at?: string;
  readonly format: "text" | "json";
}

/** `entente snapshot`: freezes a ledger under a name, or lists what was frozen. Returns the exit code. */
export async function snapshotCommand(name: string | undefined, asked: SnapshotArguments): Promise<number> {
  if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(name))
    throw new UsageError("A snapshot name may contain up to 100 letters, digits, full stops, underscores and hyphens");
  if (name === undefined && asked.out !== undefined) throw new UsageError("--out needs the name of a snapshot");
  const ledger = await openLedger(ledgerAddress(asked), { existing: true });
  try {
    if (name === undefined) {
      const all = await ledger.snapshots();
      if (asked.format === "json") await write(`${printableJson(all)}\n`);
      else if (all.length === 0) await write(`${says().keeping.noSnapshots}\n`);
      else for (const one of all) await write(`${printable(one.name)}  ${one.at}  ${one.sha256}\n`);
      return 0;
    }
    const out = asked.out ?? `${name}.jsonl`;
    const at = asked.at ?? new Date().toISOString();
    const frozen = await wholeFile(out, (put) => ledger.freeze({ name, at, program: `entente ${VERSION}` }, put));
    if (asked.format === "json") {
      const { state, sha256, program } = frozen;
      await write(`${printableJson({ name, at, state, sha256, program })}\n`);
    } else await write(`${name}  ${at}  ${frozen.sha256}\n`);
    process.stderr.write(`entente: ${out}: ${told(frozen)}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}
