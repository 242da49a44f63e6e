import { writeFileSync } from "node:fs";
import path from "node:path";
import { ran } from "./killed-process.js";
import { records } from "./made-records.js";
import { allThere, documentsOf, exported, type VictimOf } from "./victim.js";

/** `entente add`: a document is acknowledged by the line that tells of it. */
export const killedAdd: VictimOf = async ({ folder, size }) => {
  const file = path.join(folder, "documents.jsonl");
  writeFileSync(file, records(size).join("\n"));
  return {
    tells: true,
    begin: async () => {},
    run: async (address, kill) => {
      const run = await ran(["add", file, "--from", "jsonl", "--format", "jsonl", "--ledger", address], kill);
      const told = run.lines.map((line) => JSON.parse(line) as { readonly document?: string });
      return { ...run, acknowledged: told.flatMap(({ document }) => document ?? []) };
    },
    look: async (address, acknowledged) => {
      if (acknowledged.size > 0) allThere("documents", acknowledged, await documentsOf(address));
    },
    outcome: exported,
  };
};
