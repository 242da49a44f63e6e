import { sql } from "kysely";
import { damaged } from "./claim-row.js";
import { digest, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Schema } from "./schema.js";

type DerivationRow = Schema["derivations"];

/** How a claim was made, as it is kept; null where nobody said. */
export function derivationRow(claim: string, tree: string | null): DerivationRow | null {
  if (tree === null) return null;
  const text = storable(tree);
  return { claim, tree: text, digest: digest(claim, text) };
}

/** Writes how claims were made, in the place of what was kept of those that are not new. */
export async function replaceDerivations(
  engine: Engine,
  tx: Transaction,
  rows: readonly { readonly id: string; readonly known: boolean; readonly derivation: DerivationRow | null }[],
): Promise<void> {
  await removeDerivations(
    engine,
    tx,
    rows.flatMap(({ id, known }) => (known ? [id] : [])),
  );
  await engine.append(
    tx,
    "derivations",
    rows.flatMap(({ derivation }) => derivation ?? []),
  );
}

export async function removeDerivations(engine: Engine, tx: Transaction, claims: readonly string[]): Promise<void> {
  if (claims.length > 0) await sql`delete from derivations where claim in ${engine.list(claims)}`.execute(tx);
}

/** How claims were made, by their ids. Throws LedgerError where one is not what was written. */
export async function derivationsOf(
  engine: Engine,
  tx: Transaction,
  claims: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<DerivationRow>`select * from derivations where claim in ${engine.list(claims)}`.execute(
    tx,
  );
  for (const { claim, tree, digest: kept } of rows)
    if (digest(claim, tree) !== kept) throw damaged(`how the claim ${claim} was made`);
  return new Map(rows.map(({ claim, tree }) => [claim, tree]));
}
