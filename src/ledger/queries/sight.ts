import type { Engine, Transaction } from "../engine.js";
import type { Folds } from "../folds.js";
import { type Sight, type SightQuery, sightOf } from "../sight.js";
import { documentsByIds } from "./documents.js";
import { facts, rivals } from "./facts.js";

/** What pages show of two parties in order, or of one with "". */
export async function sight(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  parties: readonly [string, string],
  query: SightQuery,
): Promise<Sight> {
  const [a, b] = parties;
  const found = await facts(tx, b === "" ? { state: a } : { pair: [a, b] });
  const documents = [...new Set(found.flatMap(({ origins }) => origins.flatMap((origin) => origin.documents)))];
  const publishers = new Map((await documentsByIds(engine, tx, documents)).map((one) => [one.id, one.publisher]));
  return sightOf(found, parties, query, {
    weight: (fact) => folds.weight?.(fact, null) ?? 0,
    rivals: await rivals(
      engine,
      tx,
      found.map(({ id }) => id),
    ),
    publisher: (document) => publishers.get(document) ?? null,
  });
}
