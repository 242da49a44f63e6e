import { openLedger } from "../../src/entente.js";
import type { Ledger } from "../../src/ledger/index.js";
import type { Kill, Run } from "./killed-process.js";

/** A command that is killed, and what must be so afterwards. */
export interface Victim {
  /** Whether it tells along the way what it has done; others tell at their end. */
  readonly tells: boolean;
  /** Makes what it is run on at an address where nothing is. */
  readonly begin: (address: string) => Promise<void>;
  readonly run: (address: string, kill: Kill | null) => Promise<Run & { readonly acknowledged: readonly string[] }>;
  /** Looks at what a kill left. Throws an Error that says what is lost, or is there by halves. */
  readonly look: (address: string, acknowledged: ReadonlySet<string>) => Promise<void>;
  /** What it came to in the end, which is the same however often it was killed. */
  readonly outcome: (address: string) => Promise<string>;
}

export type VictimOf = (made: {
  readonly folder: string;
  /** The address of a new ledger. */
  readonly fresh: () => string;
  /** Documents, or what there is of something else. */
  readonly size: number;
}) => Promise<Victim>;

/** Does some work with a ledger, which is made unless it must exist. */
export async function using<T>(address: string, work: (ledger: Ledger) => Promise<T>, existing = false): Promise<T> {
  const ledger = await openLedger(address, { existing });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** All of a ledger, each row of which is held against its digest. */
export const exported = (address: string, existing = false) =>
  using(
    address,
    async (ledger) => {
      const parts: string[] = [];
      await ledger.export(async (text) => void parts.push(text));
      return parts.join("");
    },
    existing,
  );

/** Throws an Error where something acknowledged is not there. */
export function allThere(what: string, acknowledged: Iterable<string>, there: Iterable<string>): void {
  const found = new Set(there);
  const lost = [...acknowledged].filter((id) => !found.has(id));
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged ${what} are lost, such as ${lost[0]}.`);
}

export const documentsOf = (address: string) =>
  using(address, async (ledger) => (await ledger.documents()).map(({ id }) => id));
