import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { restoreLedger } from "../../src/entente.js";
import { ran } from "./killed-process.js";
import { filled } from "./made-records.js";
import { exported, type VictimOf } from "./victim.js";

/** `entente backup`: what has the name of a backup is a whole one, and the ledger is as it was. */
export const killedBackup: VictimOf = async ({ folder, fresh, size }) => {
  const from = fresh();
  await filled(from, size);
  const whole = await exported(from);
  let count = 0;
  const places = new Map<string, string>();
  const restored = async (file: string) => {
    const ledger = path.join(folder, `restored-${count++}.db`);
    await restoreLedger(file, ledger, false);
    return exported(ledger);
  };
  return {
    tells: false,
    begin: async (address) => {
      const place = path.join(folder, `kept-${count++}`);
      mkdirSync(place);
      places.set(address, place);
    },
    run: async (address, kill) => {
      const file = path.join(places.get(address)!, "kept.db");
      // One that was written before it was killed is there to stay.
      const name = existsSync(file) ? path.join(places.get(address)!, `again-${count++}.db`) : file;
      const run = await ran(["backup", "--ledger", from, "--to", name], kill);
      return { ...run, acknowledged: run.lines.length > 0 ? [name] : [] };
    },
    look: async (address, acknowledged) => {
      for (const file of acknowledged) if (!existsSync(file)) throw new Error(`The backup ${file} is lost.`);
      const place = places.get(address)!;
      for (const name of readdirSync(place).filter((one) => one.endsWith(".db"))) {
        const digest = readFileSync(path.join(place, `${name}.sha256`), "utf8");
        if (!digest.endsWith(`  ${name}\n`)) throw new Error(`The digest of ${name} is half written.`);
        if ((await restored(path.join(place, name))) !== whole) throw new Error(`The backup ${name} is not whole.`);
      }
      if ((await exported(from)) !== whole) throw new Error("The ledger that was copied has changed.");
    },
    outcome: (address) => restored(path.join(places.get(address)!, "kept.db")),
  };
};
