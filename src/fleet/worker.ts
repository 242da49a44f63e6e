import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Problem } from "../document/index.js";
import { optionsText, readerVersion, type Source } from "../entente.js";
import {
  Addition,
  ENTRIES,
  type Input,
  keepKnown,
  type Limits,
  type Progressed,
  results,
  sourceHash,
} from "../intake/index.js";
import { type Added, type Ledger, LedgerError, type Prepared, type Run } from "../ledger/index.js";
import { Batch, type Read } from "./batch.js";
import type { Delivery } from "./delivery.js";
import { type Dispatch, decoded, messageId } from "./dispatch.js";
import { patiently } from "./patience.js";
import { present } from "./presence.js";
import type { Queue } from "./queue.js";
import { QueueError } from "./queue-error.js";

/** How a worker works. */
export interface WorkOptions {
  /** Documents that are read at once. */
  readonly jobs: number;
  readonly limits: Limits;
  /** How often a document may fail before it is given up. */
  readonly attempts: number;
  /** Whether to end when nothing is left in the queue, neither here nor with another worker. */
  readonly untilEmpty: boolean;
  /** "entente 0.1.0" */
  readonly program: string;
}

/** What is told while a worker works. */
export interface WorkTold {
  /** Something was read, whatever came of it. */
  read(problems: readonly Problem[]): void;
  /** It was read before as it is. */
  known(name: string, documents: number): Promise<void>;
  /** It is in the ledger, on the disk. */
  added(document: Added): Promise<void>;
  /** It is given up, after so many tries. */
  failed(name: string, reasons: readonly string[]): Promise<void>;
  /** Facts were reckoned anew, as many. */
  settled(facts: number): void;
  /** Something is wrong with the ledger or the queue that may pass; it is tried again. */
  trouble(error: Error): void;
}

/** Milliseconds to wait for a document, or for one where the queue may be empty for good, and before a queue that does not answer is asked again. */
const WAIT = 2000;
const WAIT_FOR_LAST = 1000;
const AGAIN = 500;
/** Milliseconds that one that failed rests before it is tried again, for each time that it failed. */
const REST = 1000;
/** Beyond the tries it is allowed, how often a document may get lost with its worker before nobody is given it any more. */
const LOST = 10;

/** What a document is held as, from when it is taken to when it is in the ledger. */
interface Held {
  readonly delivery: Delivery;
  readonly since: number;
  name: string;
}

/**
 * Takes documents out of a queue, reads them and adds them to a ledger. A document leaves the queue after the transaction that it is in was committed, so a worker may
 * be killed at any time: what it had is handed to another, and what is in the ledger already is passed over.
 */
export class Worker {
  readonly name = `${hostname()}/${process.pid}`;
  readonly #held = new Map<Delivery, Held>();
  readonly #sent = new Map<
    Source,
    { readonly delivery: Delivery; readonly dispatch: Dispatch; readonly hash: string }
  >();
  /** Taken and not yet looked at. */
  readonly #taken: Delivery[] = [];
  readonly #batch: Batch;
  /** Has whoever waits for a document look, and whoever waits for room. */
  #wake = () => {};
  #room = () => {};
  #ending = false;
  #trouble: unknown = null;
  #unsettled = false;
  #done = 0;
  #failed = 0;

  constructor(
    private readonly queue: Queue,
    private readonly ledger: Ledger,
    private readonly options: WorkOptions,
    private readonly told: WorkTold,
  ) {
    this.#batch = new Batch(
      ledger,
      {
        added: (read, documents) => this.#added(read, documents),
        refused: (read, error) =>
          this.#again(read.delivery, read.name, [
            `This document triggered a fault in Entente when it was added (${String(error)}); please report it with the document.`,
          ]),
        trouble: (error) => told.trouble(error),
      },
      (error) => {
        this.#trouble ??= error;
        this.end();
      },
    );
  }

  /** Works until `end` is called, or the queue is empty where that was asked for. Throws LedgerError and QueueError; what was taken is handed back. */
  async work(): Promise<void> {
    await this.#present();
    await this.#sweep();
    const alive = setInterval(() => this.#sayAlive(), (this.queue.settings.patience * 1000) / 3);
    const pump = this.#pump().catch((error: unknown) => {
      this.#trouble ??= error;
      this.end();
    });
    const { jobs, limits } = this.options;
    try {
      const shared = { options: {}, entries: "prepared" as const };
      for await (const result of results(this.#inputs(), shared, { jobs, limits }, ENTRIES)) await this.#take(result);
      await this.#batch.end();
      if (this.#trouble !== null) throw this.#trouble;
      await this.#settle();
    } finally {
      this.end();
      await pump;
      clearInterval(alive);
      for (const delivery of this.#held.keys()) delivery.back();
      this.#held.clear();
    }
  }

  /** Clears away what workers before it have left. The next one does so too: nothing waits for it. */
  async #sweep(): Promise<void> {
    try {
      await this.queue.sweep();
    } catch (error) {
      if (!(error instanceof QueueError)) throw error;
      this.told.trouble(error);
    }
  }

  /** Says what it does to whoever asks. */
  async #present(): Promise<void> {
    const [since, version] = [new Date().toISOString(), await readerVersion()];
    present(this.queue.connection, this.queue.channels, () => ({
      worker: this.name,
      since,
      version,
      jobs: this.options.jobs,
      reading: [...this.#held.values()].map(({ name, since }) => ({ name, seconds: secondsSince(since) })),
      done: this.#done,
      failed: this.#failed,
    }));
  }

  /** Takes no more; what is being read is added, what is not yet begun is handed back. */
  end(): void {
    this.#ending = true;
    this.#wake();
    this.#room();
    void this.queue.stopTaking();
  }

  #sayAlive(): void {
    for (const delivery of this.#held.keys()) delivery.working();
  }

  /** Takes documents ahead of those that are read, so that no thread waits for one. */
  async #pump(): Promise<void> {
    const ahead = 2 * this.options.jobs;
    const wait = this.options.untilEmpty ? WAIT_FOR_LAST : WAIT;
    let calm = true;
    while (!this.#ending) {
      if (this.#taken.length >= ahead) {
        await new Promise<void>((resolve) => {
          this.#room = resolve;
        });
        continue;
      }
      let came: number;
      try {
        came = await this.queue.take(ahead - this.#taken.length, wait, (delivery) => this.#hold(delivery));
      } catch (error) {
        if (this.#ending) return;
        if (!(error instanceof QueueError)) throw error;
        if (calm) this.told.trouble(error);
        calm = false;
        await pause(AGAIN);
        continue;
      }
      calm = true;
      if (came === 0 && this.#held.size === 0) await this.#idle();
    }
  }

  #hold(delivery: Delivery): void {
    this.#held.set(delivery, { delivery, since: performance.now(), name: "" });
    this.#taken.push(delivery);
    this.#wake();
  }

  /** Nothing waits: facts are reckoned, and where that was asked for, this ends. */
  async #idle(): Promise<void> {
    await this.#settle();
    if (!this.options.untilEmpty) return;
    const { waiting, held } = await this.queue.counts();
    if (waiting + held === 0) this.end();
  }

  async #settle(): Promise<void> {
    if (!this.#unsettled) return;
    const { program, limits } = this.options;
    const run = { at: new Date().toISOString(), program };
    // What persons set of a document holds for all readings of it: a message does not know of it.
    const mended = new Addition(
      this.ledger,
      { run, options: {}, jobs: 1, limits },
      { ...SILENT, read: ({ problems }) => this.told.read(problems) },
    );
    try {
      const facts = await mended.of(nothing());
      this.#unsettled = false;
      this.told.settled(facts);
    } catch (error) {
      // Whoever asks the ledger next has them reckoned.
      if (!(error instanceof LedgerError)) throw error;
      this.told.trouble(error);
    }
  }

  /** What is to be read, in the order in which it comes. */
  async *#inputs(): AsyncGenerator<Input> {
    while (!this.#ending) {
      const delivery = this.#taken.shift();
      if (delivery === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          if (this.#ending || this.#taken.length > 0) resolve();
        });
        continue;
      }
      this.#room();
      const input = await this.#opened(delivery);
      if (input !== null) yield input;
    }
  }

  /** The document of a delivery; null where it is dealt with already. */
  async #opened(delivery: Delivery): Promise<Input | null> {
    const { attempts } = this.options;
    const message = await this.queue.messageOf(delivery);
    // Parts are let go of when a document is in the ledger: of one that comes again without them only the acknowledgement was lost, with the server that led.
    if (message === null && delivery.times > 1) {
      await this.#finish(delivery);
      return null;
    }
    const broken =
      message === null || messageId(message) !== delivery.id
        ? "The message with this document arrived damaged; send the document again."
        : null;
    const dispatch = broken ?? decoded(message!);
    if (typeof dispatch === "string") {
      await this.#giveUp(delivery, "", [dispatch]);
      return null;
    }
    const { source, only, options, originals } = dispatch;
    const name = only ?? source.name;
    this.#held.get(delivery)!.name = name;
    if (delivery.times > attempts + LOST) {
      await this.#giveUp(delivery, name, [
        `This document was handed out ${delivery.times - 1} times, and each time its worker was gone before it was read; read it alone, with: entente read`,
      ]);
      return null;
    }
    const hash = sourceHash(source, only);
    const reader = { version: await readerVersion(options.reader), options: optionsText(options) };
    const run = this.#run(dispatch);
    const documents = await patiently(() => this.ledger.passOver({ hash, name }, reader, run), this.told.trouble);
    if (documents !== null) {
      if (originals) await patiently(() => keepKnown(this.ledger, source), this.told.trouble);
      await this.#finish(delivery);
      await this.told.known(name, documents);
      return null;
    }
    this.#sent.set(source, { delivery, dispatch, hash });
    return { source, ...(only === undefined ? {} : { only }), options, originals, bytes: delivery.bytes.length };
  }

  #run({ at }: Dispatch): Run {
    return { at, program: this.options.program };
  }

  async #take({ source, problems, prepared = [] }: Progressed): Promise<void> {
    if (source === undefined) return;
    const { delivery, dispatch, hash } = this.#sent.get(source)!;
    this.#sent.delete(source);
    const errors = problems.filter(({ severity }) => severity === "error");
    const name = dispatch.only ?? source.name;
    const last = delivery.times >= this.options.attempts;
    this.told.read(last || errors.length === 0 ? problems : []);
    if (errors.length > 0 && !last) {
      await this.#again(
        delivery,
        name,
        errors.map(({ message }) => message),
      );
      return;
    }
    const run = this.#run(dispatch);
    await this.#batch.take({
      delivery,
      name,
      entries: errors.length > 0 ? prepared : prepared.map((entry) => fromSource(entry, hash, source.name)),
      run,
      beside: dispatch.beside,
      wrong: errors.map(({ place, message }) => ({ ...run, name: place ?? name, message })),
    });
  }

  async #added({ delivery, name, wrong }: Read, documents: readonly Added[]): Promise<void> {
    if (documents.length > 0) this.#unsettled = true;
    if (wrong.length === 0) await this.#finish(delivery);
    else
      await this.#giveUp(
        delivery,
        name,
        wrong.map(({ message }) => message),
      );
    for (const document of documents) await this.told.added(document);
  }

  /** Has another try, by whoever takes it; after the last, it is given up. */
  async #again(delivery: Delivery, name: string, reasons: readonly string[]): Promise<void> {
    if (delivery.times >= this.options.attempts) return this.#giveUp(delivery, name, reasons);
    this.#held.delete(delivery);
    delivery.back(REST * delivery.times);
  }

  async #giveUp(delivery: Delivery, name: string, reasons: readonly string[]): Promise<void> {
    const at = new Date().toISOString();
    await this.queue.fail(delivery, { name, reasons, times: delivery.times, at, worker: this.name });
    this.#held.delete(delivery);
    this.#failed++;
    await this.told.failed(name, reasons);
  }

  async #finish(delivery: Delivery): Promise<void> {
    await this.queue.done(delivery);
    this.#held.delete(delivery);
    this.#done++;
  }
}

const SILENT = { known() {}, added() {} };

async function* nothing(): AsyncGenerator<Input> {}

const secondsSince = (begun: number) => Math.round((performance.now() - begun) / 1000);

function fromSource(entry: Prepared, hash: string, name: string): Prepared {
  if (!entry.name.startsWith(name)) return entry;
  return { ...entry, source: { hash, suffix: entry.name.slice(name.length) } };
}
