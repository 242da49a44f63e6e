import { Load } from "../intake/index.js";
import { type Added, type Ledger, LedgerError, type Prepared, type Run, type Unread } from "../ledger/index.js";
import type { Delivery } from "./delivery.js";
import { patiently } from "./patience.js";

/** How many documents one transaction holds beside what Load says, and how many milliseconds the first of it may wait. */
const DOCUMENTS = 512;
const PATIENCE = 1500;

/** A document that was read, and is to be added. */
export interface Read {
  readonly delivery: Delivery;
  readonly name: string;
  readonly entries: readonly Prepared[];
  readonly run: Run;
  readonly beside: boolean;
  /** Why it, or something in it, could not be read. */
  readonly wrong: readonly Unread[];
}

/** What became of it. */
export interface Outcome {
  /** It is in the ledger, on the disk. */
  added(read: Read, documents: readonly Added[]): Promise<void>;
  /** Its transaction failed with it alone. */
  refused(read: Read, error: unknown): Promise<void>;
  /** The ledger can't be written just now; it is tried again. */
  trouble(error: LedgerError): void;
}

/** Gathers what was read into transactions: one is written while the next is gathered. */
export class Batch {
  #gathered: Read[] = [];
  #load = new Load();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #broken: unknown = null;

  constructor(
    private readonly ledger: Ledger,
    private readonly outcome: Outcome,
    /** Told once, when the ledger is given up. */
    private readonly ended: (error: unknown) => void,
  ) {}

  /** Takes what was read; waits while two transactions are full. */
  async take(read: Read): Promise<void> {
    this.#gathered.push(read);
    for (const entry of read.entries) this.#load.add(entry);
    if (this.#gathered.length >= DOCUMENTS || this.#load.isFull) await this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), PATIENCE);
  }

  /** Writes what is gathered, after what is being written. Returns when what was being written is. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const before = this.#writing;
    this.#writing = before.then(() => this.#write()).catch((error: unknown) => this.#break(error));
    await before;
  }

  /** Writes all that there is. Throws what the ledger was given up for. */
  async end(): Promise<void> {
    await this.flush();
    await this.#writing;
    if (this.#broken !== null) throw this.#broken;
  }

  #break(error: unknown): void {
    if (this.#broken === null) this.ended(error);
    this.#broken ??= error;
  }

  async #write(): Promise<void> {
    const reads = this.#gathered;
    if (reads.length === 0 || this.#broken !== null) return;
    this.#gathered = [];
    this.#load = new Load();
    // A run is when documents were sent: those of several are in several transactions.
    for (const group of groups(reads)) await this.#add(group);
  }

  async #add(reads: readonly Read[]): Promise<void> {
    let added: readonly Added[];
    try {
      added = await patiently(() => this.#transaction(reads), this.outcome.trouble);
    } catch (error) {
      if (error instanceof LedgerError) throw error;
      // A fault of the program with one of them must not hold up the others.
      if (reads.length === 1) return this.outcome.refused(reads[0]!, error);
      for (const read of reads) await this.#add([read]);
      return;
    }
    let from = 0;
    for (const read of reads) {
      await this.outcome.added(read, added.slice(from, from + read.entries.length));
      from += read.entries.length;
    }
  }

  async #transaction(reads: readonly Read[]): Promise<readonly Added[]> {
    const { run, beside } = reads[0]!;
    const entries = reads.flatMap((read) => read.entries);
    const added = entries.length === 0 ? [] : await this.ledger.addPrepared(entries, run, { beside });
    const wrong = reads.flatMap((read) => read.wrong);
    if (wrong.length > 0) await this.ledger.noteUnread(wrong);
    return added;
  }
}

function groups(reads: readonly Read[]): Read[][] {
  const found = new Map<string, Read[]>();
  for (const read of reads) {
    const key = JSON.stringify([read.run.at, read.beside]);
    const group = found.get(key);
    if (group === undefined) found.set(key, [read]);
    else group.push(read);
  }
  return [...found.values()];
}
