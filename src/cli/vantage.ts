import type { Vantage } from "../ledger/index.js";
import { UsageError } from "./usage.js";

/** The options by which a command looks at a ledger as it was, or at what a run added. */
export interface VantageArguments {
  readonly asOf?: string;
  readonly addedBy?: string;
}

/** The vantage that was asked for; null where the ledger is looked at as it is. */
export function vantageOf({ asOf, addedBy }: VantageArguments): Vantage | null {
  return asOf === undefined && addedBy === undefined ? null : { asOf, addedBy };
}

/** What is wrong with a query, or with a time or run that was asked for, is wrong usage. */
export async function asUsage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "QueryError") throw new UsageError(error.message);
    throw error;
  }
}
