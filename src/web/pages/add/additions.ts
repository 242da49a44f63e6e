import { Addition, type Input, inputsIn, isSideCar, USUAL_LIMITS } from "../../../intake/index.js";
import type { Added, Ledger, Run } from "../../../ledger/index.js";
import { type Batch, batchOf, type FileOutcome, fileOf, isUnderWay } from "./batch.js";

/** Batches that are remembered; the oldest goes first. */
const REMEMBERED = 50;
/** Documents that are read at once: the server answers others meanwhile. */
const JOBS = 2;
/** Problems that are told of one file. */
const TOLD = 20;

/** How files are taken. */
interface Taking {
  /** Called once they have been read. */
  readonly drop?: () => Promise<void>;
  /** Whether they are kept in the ledger. */
  readonly originals?: boolean;
}

/** What is added to one ledger through its pages: one batch at a time, in the order in which they came. */
class Additions {
  readonly batches: Batch[] = [];
  #last: Promise<void> = Promise.resolve();
  readonly #ends = new WeakMap<Batch, Promise<void>>();

  constructor(private readonly ledger: Ledger) {}

  begin(
    files: readonly File[],
    by: string,
    run: Run,
    { drop = async () => {}, originals = false }: Taking = {},
  ): Batch {
    const batch = batchOf(files, by, run.at);
    this.batches.unshift(batch);
    this.batches.length = Math.min(this.batches.length, REMEMBERED);
    this.#last = this.#last
      .then(() => this.#read(batch, files, run, originals))
      .catch(() => end(batch, "failed"))
      .finally(drop);
    this.#ends.set(batch, this.#last);
    return batch;
  }

  /** Waits until nothing more is to come of a batch. */
  ended(batch: Batch): Promise<void> {
    return this.#ends.get(batch) ?? Promise.resolve();
  }

  /** What is being read is read to its end and kept; the rest is left. */
  cancel(id: string): void {
    const batch = this.batches.find((one) => one.id === id);
    if (batch !== undefined && isUnderWay(batch)) end(batch, "cancelled");
  }

  async #read(batch: Batch, files: readonly File[], run: Run, originals: boolean): Promise<void> {
    if (batch.state === "cancelled") return;
    batch.state = "reading";
    const reading = new Reading(batch);
    const asked = { run, options: {}, jobs: JOBS, limits: USUAL_LIMITS, originals };
    const addition = new Addition(this.ledger, asked, {
      read: ({ problems, prepared = [] }) => reading.read(problems, prepared.length),
      known: (_, documents) => reading.known(documents),
      added: ({ name, document, outcome, claims }) => reading.added(name, document, outcome, claims),
    });
    batch.facts = await addition.of(reading.inputsOf(files));
    if (batch.state === "reading") end(batch, "done");
  }
}

/** Follows what is read of a batch: inputs are handed out in order, and what came of them comes back in that order. */
class Reading {
  /** The files of the inputs that are out. */
  readonly #out: FileOutcome[] = [];
  /** How much of each file is still to come: inputs, documents that are not on the disk yet, and one for the file until its end is seen. */
  readonly #due = new Map<FileOutcome, number>();
  /** Files that the end came in the midst of. */
  readonly #cut = new Set<FileOutcome>();

  constructor(private readonly batch: Batch) {}

  async *inputsOf(files: readonly File[]): AsyncGenerator<Input> {
    const given = new Map(files.map((file, i) => [this.batch.files[i]!.name, () => chunksOf(file)] as const));
    for (const outcome of this.batch.files) {
      if (!isUnderWay(this.batch)) return;
      outcome.state = "reading";
      this.#owe(outcome, 1);
      // A side-car is read with its document, and is none.
      const inputs = isSideCar(outcome.name, given) ? [] : inputsIn(outcome.name, given);
      for await (const input of inputs) {
        if (!isUnderWay(this.batch)) {
          this.#cut.add(outcome);
          break;
        }
        this.#out.push(outcome);
        this.#owe(outcome, 1);
        yield input;
      }
      this.#owe(outcome, -1);
    }
  }

  read(
    problems: readonly { readonly severity: string; readonly message: string; readonly place: string | null }[],
    documents: number,
  ): void {
    const file = this.#out.shift();
    if (file === undefined) return;
    for (const { severity, message, place } of problems)
      if ((severity === "error" || severity === "warning") && file.problems.length < TOLD)
        file.problems.push({ severity, message, place });
    this.#owe(file, documents - 1);
  }

  /** The input that was handed out last is there already. */
  known(documents: number): void {
    const file = this.#out.pop();
    if (file === undefined) return;
    file.known += documents;
    this.#owe(file, -1);
  }

  added(name: string, document: string, outcome: Added["outcome"], claims: number): void {
    const file = fileOf(this.batch, name);
    if (file === undefined) return;
    // What a person removed stays so, and is there as far as the ledger knows it.
    file[outcome === "removed" ? "known" : outcome]++;
    file.claims += outcome === "added" || outcome === "changed" ? claims : 0;
    file.documents.push(document);
    this.#owe(file, -1);
  }

  #owe(file: FileOutcome, more: number): void {
    const due = (this.#due.get(file) ?? 0) + more;
    this.#due.set(file, due);
    if (due === 0 && file.state === "reading") file.state = this.#cut.has(file) ? "left" : "done";
  }
}

function end(batch: Batch, state: "done" | "cancelled" | "failed"): void {
  batch.state = state;
  for (const file of batch.files) {
    if (state === "done") file.state = "done";
    else if (file.state === "waiting" || (file.state === "reading" && state === "failed")) file.state = "left";
  }
}

const known = new WeakMap<Ledger, Additions>();

export function additionsTo(ledger: Ledger): Additions {
  const there = known.get(ledger) ?? new Additions(ledger);
  known.set(ledger, there);
  return there;
}

/** The bytes of a file, piece by piece as it is read. */
function chunksOf(file: File): AsyncIterable<Uint8Array> {
  return file.stream();
}
