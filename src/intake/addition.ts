import type { Problem } from "../document/index.js";
import { bytesOf, optionsText, type ReadOptions, readerVersion, type Source } from "../entente.js";
import type { Added, Ledger, Prepared, Run, Unread } from "../ledger/index.js";
import type { EntriesGuard } from "./entries-guard.js";
import { type Limits, USUAL_LIMITS } from "./guard.js";
import type { Input } from "./input.js";
import { keptInput } from "./kept.js";
import { Load } from "./load.js";
import type { ModelDesk } from "./model/index.js";
import { ENTRIES } from "./result.js";
import { type Progressed, results } from "./results.js";
import { sourceHash } from "./source-hash.js";

export interface AddOptions {
  readonly run: Run;
  readonly options: ReadOptions;
  /** Documents that are read at once. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Threads that are there already, and stay; see entriesGuard. Started and ended with the addition where none are given. */
  readonly guard?: EntriesGuard;
  /** Whether what other readers told of these documents stands beside it; see Adding. */
  readonly beside?: boolean;
  /** Whether the bytes of documents are kept beside them. */
  readonly originals?: boolean;
  /** Asks language models for those who read. */
  readonly desk?: ModelDesk | undefined;
}

/** What is told while documents are added. */
export interface Told {
  /** An input was read, whatever came of it. */
  read(result: Progressed): void | Promise<void>;
  /** An input was read before as it is; it holds so many documents. */
  known(name: string, documents: number, bytes: number): void | Promise<void>;
  /** A document is on the disk. */
  added(document: Added): void | Promise<void>;
}

/** Beside what Load says, one transaction holds so many documents, or what came within so many milliseconds. */
const DOCUMENTS = 3072;
const PATIENCE = 1500;

/** One run that adds what inputs hold to a ledger. */
export class Addition {
  #batch: Prepared[] = [];
  #load = new Load();
  #since = 0;
  #unread: Unread[] = [];
  readonly #hashes = new Map<object, string>();

  constructor(
    private readonly ledger: Ledger,
    private readonly asked: AddOptions,
    private readonly told: Told,
  ) {}

  /** Adds them; returns how many facts were reckoned anew. What is wrong with an input is told, and the others are added. Throws LedgerError. */
  async of(inputs: AsyncIterable<Input>): Promise<number> {
    const before = this.ledger.reckoned;
    await this.#read(this.#fresh(inputs));
    // What persons set of a document holds for all readings of it: a file that was read anew does not know of it.
    const mended = await this.ledger.unmended();
    if (mended.length > 0) await this.#read(each(mended.map(keptInput)));
    await this.#note();
    await this.ledger.settle();
    return this.ledger.reckoned - before;
  }

  async #read(inputs: AsyncIterable<Input>): Promise<void> {
    const { options, jobs, limits, guard, desk, originals = false } = this.asked;
    const shared = { options, entries: "prepared" as const, originals };
    for await (const result of results(inputs, shared, { jobs, limits, guard, desk }, ENTRIES)) {
      await this.told.read(result);
      const { source, prepared = [], problems } = result;
      const errors = problems.filter(({ severity }) => severity === "error");
      const failed = errors.length > 0;
      for (const { place, message } of errors)
        this.#unread.push({ ...this.asked.run, name: place ?? source?.name ?? "", message });
      const hash = failed || source === undefined ? undefined : this.#hashes.get(source);
      if (source !== undefined) this.#hashes.delete(source);
      await this.#take(prepared.map((entry) => fromSource(entry, hash, source?.name ?? "")));
      if (this.#unread.length >= DOCUMENTS) await this.#note();
    }
    await this.#commit();
  }

  /** The inputs that are not there yet. */
  async *#fresh(inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
    const { options } = this.asked;
    const reader = { version: await readerVersion(options.reader), options: optionsText(options) };
    for await (const input of inputs) {
      if ("problem" in input || "kept" in input.source) {
        yield input;
        continue;
      }
      const hash = sourceHash(input.source, input.only);
      const { name } = input.source;
      const held = await this.ledger.passOver({ hash, name: input.only ?? name }, reader, this.asked.run);
      if (held === null) {
        this.#hashes.set(input.source, hash);
        yield input;
        continue;
      }
      if (this.asked.originals) await keepKnown(this.ledger, input.source);
      await this.told.known(name, held, input.bytes);
    }
  }

  async #take(entries: readonly Prepared[]): Promise<void> {
    if (this.#batch.length === 0) this.#since = performance.now();
    this.#batch.push(...entries);
    for (const entry of entries) this.#load.add(entry);
    const late = performance.now() - this.#since > PATIENCE;
    if (late || this.#batch.length >= DOCUMENTS || this.#load.isFull) await this.#commit();
  }

  /** Writes down what could not be read, so that it is found when nobody remembers what was told then. */
  async #note(): Promise<void> {
    if (this.#unread.length === 0) return;
    await this.ledger.noteUnread(this.#unread);
    this.#unread = [];
  }

  /** Adds what waits; then it is on the disk, and is told. */
  async #commit(): Promise<void> {
    if (this.#batch.length === 0) return;
    const entries = this.#batch;
    this.#batch = [];
    this.#load = new Load();
    const { run, beside = false } = this.asked;
    for (const document of await this.ledger.addPrepared(entries, run, { beside })) await this.told.added(document);
  }
}

/** Keeps the bytes of a document that a ledger knows, where they are those of one: what a container holds is kept when it is read. */
export async function keepKnown(ledger: Ledger, source: Source): Promise<void> {
  const bytes = bytesOf(source);
  if (bytes !== null) await ledger.keepOriginal(bytes);
}

/** Reads documents anew whose date, publisher, title or address a person has just set, or no longer sets. Returns why some could not be read. */
export async function readMended(ledger: Ledger, run: Run): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const asked = { run, options: {}, jobs: 1, limits: USUAL_LIMITS };
  const addition = new Addition(ledger, asked, {
    read: (result) => void problems.push(...result.problems.filter(({ severity }) => severity === "error")),
    known() {},
    added() {},
  });
  await addition.of(each([]));
  return problems;
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

function fromSource(entry: Prepared, hash: string | undefined, name: string): Prepared {
  if (hash === undefined || !entry.name.startsWith(name)) return entry;
  return { ...entry, source: { hash, suffix: entry.name.slice(name.length) } };
}
