import { digest, json, storable } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import { type LinkCheck, linkRow } from "./link-check.js";
import type { PublisherDecision } from "./publisher-decision.js";
import { advance } from "./state.js";

/** Adds what persons decided of publishers; what is there already is passed over. */
export async function notePublishers(
  engine: Engine,
  tx: Transaction,
  decisions: readonly PublisherDecision[],
): Promise<void> {
  await advance(engine, tx, ...decisions.map(({ id }) => id));
  await engine.insert(
    tx,
    "publisher_decisions",
    decisions.map((decision) => {
      const { id, at, reviewer } = decision;
      const body = json(decision);
      return { id, at, reviewer: storable(reviewer), body, digest: digest(body) };
    }),
  );
}

/** Adds what came of asking for addresses, in the place of what was said of the same instant. */
export async function noteLinks(engine: Engine, tx: Transaction, checks: readonly LinkCheck[]): Promise<void> {
  const rows = checks.map(linkRow);
  await advance(engine, tx, ...rows.map((row) => row.digest));
  await engine.replace(tx, "link_checks", ["link", "at"], rows);
}
