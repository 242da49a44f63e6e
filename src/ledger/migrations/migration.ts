import type { Engine, Transaction } from "../engine.js";

/** A step from one version of the tables to the next, in one transaction. A step that has been released is never changed. */
export interface Migration {
  up(tx: Transaction, engine: Engine): Promise<void>;
}
