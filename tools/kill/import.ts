import path from "node:path";
import { LedgerError } from "../../src/ledger/index.js";
import { ran } from "./killed-process.js";
import { filled } from "./made-records.js";
import { exported, type VictimOf } from "./victim.js";

/** `entente import`: until it tells of its end there is nothing, or a ledger that says what it is. */
export const killedImport: VictimOf = async ({ folder, fresh, size }) => {
  const file = path.join(folder, "export.jsonl");
  const from = fresh();
  await filled(from, size);
  await ran(["export", "--ledger", from, "--out", file], null);
  const whole = await exported(from);
  return {
    tells: false,
    begin: async () => {},
    run: async (address, kill) => {
      const run = await ran(["import", file, "--ledger", address], kill);
      return { ...run, acknowledged: run.lines.slice(0, 1) };
    },
    look: async (address, acknowledged) => {
      const there = await exported(address).catch((error: unknown) => {
        if (error instanceof LedgerError && /import into this ledger is incomplete/u.test(error.message)) return null;
        throw error;
      });
      if (there === whole) return;
      if (acknowledged.size > 0) throw new Error("An import that told of its end is not whole.");
      if (there !== null && /"kind":"document"/u.test(there))
        throw new Error("Half an import passes for a ledger of its own.");
    },
    outcome: exported,
  };
};
