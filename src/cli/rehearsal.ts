import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Command, Option } from "commander";
import { UsageError } from "./usage.js";

const rehearsing = new WeakSet<Option>();

/** For commands that write: they do all of it to a copy of the ledger, which is thrown away. */
export function rehearsal(): Option {
  const option = new Option("--dry-run");
  rehearsing.add(option);
  return option;
}

/** Makes a command write to a copy, where it was asked for a dry run. Returns what throws the copy away; null where there is none. Throws UsageError. */
export async function rehearsed(command: Command): Promise<(() => Promise<void>) | null> {
  const option = command.options.find((one) => rehearsing.has(one));
  if (option === undefined || command.getOptionValue("dryRun") !== true) return null;
  const { ledgerAddress } = await import("./options.js");
  const address = ledgerAddress(command.opts());
  const { copyLedger } = await import("../ledger/index.js");
  const folder = await mkdtemp(path.join(tmpdir(), "entente-dry-"));
  const end = async () => {
    await rm(folder, { recursive: true, force: true });
    const { says } = await import("./words/index.js");
    process.stderr.write(`entente: ${says().adding.dryRun}\n`);
  };
  try {
    const copy = path.join(folder, path.basename(address));
    const copied = await copyLedger(address, copy);
    const makes = ["add", "import"].includes(command.name());
    // Where there is none to copy, the command tells so itself.
    if (copied || makes) command.setOptionValue("ledger", copy);
    return end;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
