import path from "node:path";
import { backupLedger } from "../../src/entente.js";
import { LedgerError } from "../../src/ledger/index.js";
import { ran } from "./killed-process.js";
import { filled } from "./made-records.js";
import { exported, type VictimOf } from "./victim.js";

/** `entente restore`: what was at the address is there until the backup is, all of it. Every other time there was nothing. */
export const killedRestore: VictimOf = async ({ folder, fresh, size }) => {
  const [from, before] = [fresh(), fresh()];
  const file = path.join(folder, "kept.db");
  await filled(from, size);
  await backupLedger(from, file);
  const wanted = await exported(from);
  await filled(before, 5, 7000);
  const replaced = await exported(before);
  let count = 0;
  const found = new Map<string, string | null>();
  return {
    tells: false,
    begin: async (address) => {
      const none = count++ % 2 === 0;
      if (!none) await filled(address, 5, 7000);
      found.set(address, none ? null : replaced);
    },
    run: async (address, kill) => {
      const run = await ran(["restore", file, "--ledger", address, "--force"], kill);
      return { ...run, acknowledged: run.lines.slice(0, 1) };
    },
    look: async (address, acknowledged) => {
      const there = await existing(address);
      if (there === wanted) return;
      if (acknowledged.size > 0) throw new Error("A restored ledger is not there.");
      if (there !== found.get(address)) throw new Error("What was there before, or nothing, is not there any more.");
    },
    outcome: exported,
  };

  /** What a ledger holds; null where there is none. */
  function existing(address: string): Promise<string | null> {
    return exported(address, true).catch((error: unknown) => {
      if (error instanceof LedgerError && /no ledger here yet/u.test(error.message)) return null;
      throw error;
    });
  }
};
