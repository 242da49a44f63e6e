import { writeFileSync } from "node:fs";
import path from "node:path";
import { ran } from "./killed-process.js";
import { filled } from "./made-records.js";
import { allThere, exported, using, type VictimOf } from "./victim.js";

const VERDICTS = ["accept", "reject", "accept", "note"] as const;

/** `entente judge --from`: all judgements of a file are acknowledged when they are told, or none. */
export const killedJudge: VictimOf = async ({ folder, fresh, size }) => {
  const file = path.join(folder, "judgements.jsonl");
  const claims = await filled(fresh(), size);
  const said = claims.map((claim, i) => ({
    verdict: VERDICTS[i % VERDICTS.length],
    claims: [claim],
    reviewer: ["ann", "bob", "eve"][i % 3],
    reason: `Looked up, ${i}.`,
  }));
  writeFileSync(file, said.map((one) => JSON.stringify(one)).join("\n"));
  const written = (address: string) =>
    using(address, async (ledger) => (await ledger.judgements()).map(({ id }) => id));
  return {
    tells: false,
    begin: async (address) => void (await filled(address, size)),
    run: async (address, kill) => {
      const run = await ran(["judge", "--from", file, "--ledger", address], kill);
      return { ...run, acknowledged: run.lines.map((line) => line.split(" ")[0]!) };
    },
    look: async (address, acknowledged) => {
      const there = await written(address);
      allThere("judgements", acknowledged, there);
      if (there.length !== 0 && there.length !== said.length)
        throw new Error(`${there.length} of ${said.length} judgements that were made at once are there.`);
    },
    outcome: exported,
  };
};
