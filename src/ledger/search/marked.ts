import { sql } from "kysely";
import type { Engine, Transaction } from "../engine.js";
import { remarksUnder } from "../placed-remarks.js";
import { claimsUnder } from "./inverted-index.js";
import type { Marked } from "./query.js";
import { pairFacet } from "./tokens.js";

/** Keys of claims that have a mark, or have not. */
export interface MarkedKeys {
  readonly keys: ReadonlySet<number>;
  readonly negated: boolean;
}

/** The claims that marks of a query stand for: those of a document, of a fact, and between two. */
export async function markedKeys(engine: Engine, tx: Transaction, marks: readonly Marked[]): Promise<MarkedKeys[]> {
  const found: MarkedKeys[] = [];
  for (const { what, names, negated } of marks) {
    const placed = await remarksUnder(engine, tx, what, names);
    const subjects = placed.map(({ remark, fact }) => ({ subject: remark.subject, fact }));
    const documents = subjects.flatMap(({ subject }) => (subject.startsWith("d_") ? [subject] : []));
    const facts = subjects.flatMap(({ fact }) => fact ?? []);
    const told = await sql<{ key: number }>`select key from claims where document in ${engine.list(documents)}
      union select claim as key from fact_claims where fact in ${engine.list(facts)}`.execute(tx);
    const keys = new Set(told.rows.map(({ key }) => key));
    for (const { subject } of subjects) {
      const [a = "", b] = subject.split(" ");
      if (b !== undefined) for (const key of await claimsUnder(engine, tx, pairFacet(a, b))) keys.add(key);
    }
    found.push({ keys, negated });
  }
  return found;
}

/** Whether a claim of this key is one that all marks ask for. */
export function isMarked(marks: readonly MarkedKeys[], key: number): boolean {
  return marks.every(({ keys, negated }) => keys.has(key) !== negated);
}
