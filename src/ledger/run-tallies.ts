import type { Engine, Transaction } from "./engine.js";

/** Counts what runs have added: rows with their runs. */
export async function countRuns(
  engine: Engine,
  tx: Transaction,
  what: "documents" | "claims",
  rows: readonly { readonly run: string }[],
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { run } of rows) counts.set(run, (counts.get(run) ?? 0) + 1);
  await engine.add(
    tx,
    "run_tallies",
    ["run"],
    [...counts].map(([run, count]) => ({ run, documents: 0, claims: 0, [what]: count })),
  );
}
