import { addJudgements } from "./add-judgements.js";
import { again, type Lost, PATIENCE } from "./again.js";
import { type Added, append } from "./append.js";
import { contribute } from "./contribute.js";
import type { Engine, Transaction } from "./engine.js";
import type { Entry } from "./entry.js";
import { told } from "./failure.js";
import type { Folds } from "./folds.js";
import { Follows } from "./follows.js";
import type { GroundsOf } from "./grounded.js";
import { beginIndex, type Indexed } from "./index-anew.js";
import type { Judgement } from "./judgement.js";
import type { Adding, LedgerOptions } from "./ledger-options.js";
import { migrate } from "./migrate.js";
import { keepOriginal, Originals, type OriginalsOf } from "./originals.js";
import { refusePartial } from "./partial.js";
import { passOver } from "./pass-over.js";
import { type Prepared, prepare } from "./prepared.js";
import { type Access, Provenance } from "./provenance.js";
import type { PublisherRule } from "./publisher-decision.js";
import { type Purged, purge } from "./purge.js";
import * as queries from "./queries/index.js";
import { Questions } from "./questions.js";
import { Remarks } from "./remarks.js";
import type { Run } from "./run.js";
import { Searches } from "./searches.js";
import { isServer, shownAddress } from "./server-address.js";
import { isSettled, settle } from "./settle.js";
import { askSql, type SqlAnswer, type SqlLimits } from "./sql/index.js";
import { allSnapshots, keepSnapshot, lastChange, type Snapshot, type Standing, snapshotOf } from "./standing.js";
import { stateOf } from "./state.js";
import { Still } from "./still.js";
import { tellTranslations } from "./tell-translations.js";
import { type Chunks, type ExportSummary, exportLedger, type ImportSummary, importLedger } from "./transfer/index.js";
import { noteUnread, type Unread, unread } from "./unread.js";
import { Watching } from "./watching.js";
import { Webhooks } from "./webhooks.js";

/** Documents of a transaction that are written at once. */
const PORTION = 1024;

/**
 * Opens the ledger of an address: the path of a file, or postgres://…; it is made where it is missing (but see LedgerOptions), and brought to the
 * present version of its tables. Throws LedgerError, one sentence for a person, as everything here does.
 */
export async function openLedger(
  address: string,
  {
    folds,
    readOnly = false,
    existing = readOnly,
    partial = false,
    indexed,
    grounds = null,
    publishers = [],
    originals,
    unlogged = () => {},
    lost = () => {},
    patience = PATIENCE,
  }: LedgerOptions,
): Promise<Ledger> {
  let engine: Engine | null = null;
  try {
    engine = isServer(address)
      ? await (await import("./postgres.js")).openPostgres(address, { readOnly, existing })
      : (await import("./sqlite.js")).openSqlite(address, { readOnly, existing });
    if (engine.lostLog) unlogged(engine.name);
    await migrate(engine, { existing });
    if (!partial) await engine.read(refusePartial);
    await begin(engine, folds);
    return new Ledger(engine, folds, indexed, grounds, publishers, { lost, patience }, originals);
  } catch (error) {
    await engine?.close().catch(() => {});
    throw told(error, engine?.name ?? shownAddress(address));
  }
}

/** Writes down in a new ledger which folds its facts are made with; for those of an older one see settle.ts. */
async function begin(engine: Engine, folds: Folds): Promise<void> {
  const known = await engine.read((tx) =>
    tx.selectFrom("meta").select("value").where("key", "=", "folds").executeTakeFirst(),
  );
  if (known || engine.readOnly) return;
  await engine.write(async (tx) => {
    await engine.insert(tx, "meta", [{ key: "folds", value: folds.version }]);
    await beginIndex(engine, tx);
  });
  // A new ledger whose log is lost must be told as damaged, not as a file that never was a ledger.
  await engine.flush();
}

/** Claims of many documents, the facts they come to, and what persons say of them. */
export class Ledger extends Questions {
  #changed: Pick<Standing, "state" | "at"> | null = null;
  #reckoned = 0;

  constructor(
    private readonly engine: Engine,
    private readonly folds: Folds,
    private readonly indexed: Indexed = () => {},
    private readonly grounds: GroundsOf | null = null,
    protected readonly publishers: readonly PublisherRule[] = [],
    private readonly trying: { readonly lost: Lost; readonly patience: number } = {
      lost: () => {},
      patience: PATIENCE,
    },
    private readonly lent?: OriginalsOf,
  ) {
    super();
  }

  /** Where it is, without a password. */
  get name(): string {
    return this.engine.name;
  }

  /** Whether the log beside its file was missing when it was opened, and with it what was written last. */
  get lostLog(): boolean {
    return this.engine.lostLog ?? false;
  }

  /** Adds what was read, in one step: when this returns, all of it is on the disk. Facts wait for `settle` or the next question. */
  add(entries: readonly Entry[], run: Run, how: Adding = {}): Promise<Added[]> {
    return this.addPrepared(
      entries.map((entry) => prepare(entry, this.folds)),
      run,
      how,
    );
  }

  /** The same of entries that were prepared elsewhere, with the folds of this ledger. */
  addPrepared(entries: readonly Prepared[], run: Run, { beside = false }: Adding = {}): Promise<Added[]> {
    return this.#again(() =>
      this.engine.write(async (tx) => {
        const added: Added[] = [];
        // What one portion needs beside its entries is let go before the next.
        do {
          const portion = entries.slice(added.length, added.length + PORTION);
          added.push(...(await append(this.engine, tx, this.folds, portion, run, beside)));
        } while (added.length < entries.length);
        return added;
      }),
    );
  }

  /** Writes down that documents are translations of another, as a person says; see tellTranslations. */
  tellTranslations(documents: readonly string[], original: string, run: Run): Promise<number> {
    return this.#again(() => this.engine.write((tx) => tellTranslations(this.engine, tx, documents, original, run)));
  }

  /**
   * Passes over an input whose bytes (by their hash) were read before by that version of the rules with these options: only its names are added.
   * Returns how many documents it holds, null where it is to be read.
   */
  passOver(
    source: { readonly hash: string; readonly name: string },
    reader: { readonly version: string; readonly options: string },
    run: Run,
  ): Promise<number | null> {
    return this.#again(() => passOver(this.engine, source, reader, run));
  }

  /** Keeps the bytes of a document that it has already; see keepOriginal. */
  keepOriginal(bytes: Uint8Array): Promise<boolean> {
    return this.#again(() => this.engine.write((tx) => keepOriginal(this.engine, tx, bytes)));
  }

  /** The bytes of documents, where they are kept. */
  get originals(): OriginalsOf {
    return this.lent ?? new Originals({ ask: (question) => this.ask(question) });
  }

  /** Writes down what could not be read; see noteUnread. */
  noteUnread(fresh: readonly Unread[]): Promise<void> {
    return this.#again(() => this.engine.write((tx) => noteUnread(this.engine, tx, fresh)));
  }

  /** What could not be read of late, the newest first. */
  unread(): Promise<readonly Unread[]> {
    return this.#do(() => this.engine.read(unread));
  }

  /** Adds judgements in one step; facts as with `add`. */
  judge(judgements: readonly Judgement[]): Promise<void> {
    return this.#again(() =>
      this.engine.write(async (tx) => {
        await refusePartial(tx);
        await addJudgements(this.engine, tx, this.folds, judgements, { grounds: this.grounds });
      }),
    );
  }

  /** Adds a claim that a person marked in a document, with the word that it is so; see contribute. */
  contribute(given: Parameters<typeof contribute>[3]): Promise<void> {
    return this.#do(() =>
      this.engine.write(async (tx) => {
        await refusePartial(tx);
        await contribute(this.engine, tx, this.folds, given);
      }),
    );
  }

  /** Erases a document for good, from the disk too: see purge. Facts are reckoned anew. */
  purge(document: string): Promise<Purged> {
    return this.#do(async () => {
      const purged = await this.engine.write(async (tx) => {
        await refusePartial(tx);
        return purge(this.engine, tx, this.folds, document);
      });
      await this.#settle();
      await this.engine.scrub();
      return purged;
    });
  }

  /** Documents that persons mended since they were read. No facts are needed, and none reckoned. */
  unmended(): Promise<queries.Rereading[]> {
    return this.#again(() => this.engine.read((tx) => queries.unmended(this.engine, tx)));
  }

  /** Reckons the facts of what changed, and indexes what another version indexed. Returns how many facts were written. */
  settle(): Promise<number> {
    return this.#again(() => this.#settle());
  }

  /** Facts that were written since the ledger was opened, whoever asked first: a question reckons what another addition has left waiting. */
  get reckoned(): number {
    return this.#reckoned;
  }

  async #settle(): Promise<number> {
    const written = await settle(this.engine, this.folds, this.indexed);
    this.#reckoned += written;
    return written;
  }

  /** Whether facts and index are up to date; a ledger that is only read keeps those of an earlier version of the folds. */
  isSettled(): Promise<boolean> {
    return this.#do(() => this.engine.read((tx) => isSettled(tx, this.folds)));
  }

  /**
   * What the ledger is at: 16 hex digits that are others as soon as anything it tells may have changed (documents, claims, judgements, facts, the version of
   * the folds), and the same in every process until then. Facts are brought up to date first, where it can be written.
   */
  state(): Promise<string> {
    return this.#do(async () => {
      const state = await this.engine.read((tx) => stateOf(tx, this.folds));
      if (state.settled || this.engine.readOnly) return state.value;
      await this.#settle();
      return (await this.engine.read((tx) => stateOf(tx, this.folds))).value;
    });
  }

  ask<T>(question: (tx: Transaction, engine: Engine) => Promise<T>): Promise<T> {
    return this.#do(async () => {
      if (!this.engine.readOnly && !(await this.engine.read((tx) => isSettled(tx, this.folds)))) await this.#settle();
      return this.engine.read(async (tx) => {
        // A server may have opened the ledger before an import began.
        await refusePartial(tx);
        return question(tx, this.engine);
      });
    });
  }

  /** Publishers and addresses, and what is known of them. */
  get provenance(): Provenance {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Provenance({ ask: (question) => this.ask(question), write }, this.publishers);
  }

  /** Searches that people keep. */
  get searches(): Searches {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Searches({ ask: (question) => this.ask(question), write });
  }

  /** Sources that are watched. */
  get watching(): Watching {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Watching({ ask: (question) => this.ask(question), write });
  }

  /** What people follow. */
  get follows(): Follows {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Follows({ ask: (question) => this.ask(question), write });
  }

  /** Addresses that are told what is new. */
  get webhooks(): Webhooks {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Webhooks({ ask: (question) => this.ask(question), write });
  }

  /** Notes, tags and collections. */
  get remarks(): Remarks {
    const write: Access["write"] = (work) => this.#do(() => this.engine.write((tx) => work(tx, this.engine)));
    return new Remarks({ ask: (question) => this.ask(question), write });
  }

  contents(): Promise<queries.Contents> {
    return this.ask(async (tx) => queries.contents(tx, await isSettled(tx, this.folds)));
  }

  /** What the ledger is at, of when that is, and which snapshot it is: what a page says it was made from. */
  standing(): Promise<Standing> {
    return this.#do(async () => {
      await this.state();
      return this.engine.read((tx) => this.#standingIn(tx));
    });
  }

  async #standingIn(tx: Transaction): Promise<Standing> {
    const { value: state } = await stateOf(tx, this.folds);
    // What is put in changes the state: the last change is looked for once a state.
    if (this.#changed?.state !== state) this.#changed = { state, at: await lastChange(tx) };
    return { state, at: this.#changed.at, snapshot: await snapshotOf(tx, state) };
  }

  /**
   * Freezes what the ledger is at under a name: exports it and writes its hash down. Throws LedgerError for a name that another content has, after the
   * export was written.
   */
  async freeze(
    given: Pick<Snapshot, "name" | "at" | "program">,
    write: (text: string) => Promise<void>,
  ): Promise<Snapshot & ExportSummary> {
    const { state, ...summary } = await this.ask(async (tx, engine) => {
      const { value } = await stateOf(tx, this.folds);
      return { state: value, ...(await exportLedger(engine, tx, this.folds, write, { follows: false })) };
    });
    const snapshot: Snapshot = { ...given, state, sha256: summary.sha256 };
    await this.#do(() => this.engine.write((tx) => keepSnapshot(this.engine, tx, snapshot)));
    return { ...summary, ...snapshot };
  }

  /** Answers one SELECT over the views of sql/views.ts, within limits; nothing can be changed. Throws SqlError. */
  async sql(query: string, limits: SqlLimits): Promise<SqlAnswer> {
    // What waits to be reckoned is reckoned first, as for any question.
    await this.ask(async () => null);
    return this.#do(() => askSql(this.engine, query, limits));
  }

  /** All snapshots, the latest first. */
  snapshots(): Promise<Snapshot[]> {
    return this.#do(() => this.engine.read(allSnapshots));
  }

  /** Writes all that the ledger holds as JSON Lines; the same ledger gives the same bytes. Damage is found. */
  export(write: (text: string) => Promise<void>): Promise<ExportSummary> {
    return this.ask((tx, engine) => exportLedger(engine, tx, this.folds, write, { follows: true }));
  }

  /**
   * Works on one state of the ledger for as long as `work` takes, while others are answered and write. A ledger that is only in memory has one connection and goes on:
   * there each question sees what came in.
   */
  async still<T>(work: (still: Still) => Promise<T>): Promise<T> {
    const { engine, publishers } = this;
    // Facts are brought up to date first.
    const standing = await this.standing();
    if (engine.apart === undefined) return work(new Still((question) => this.ask(question), standing, publishers));
    return this.#do(() =>
      engine.apart!(async (tx) => {
        await refusePartial(tx);
        return work(new Still((question) => question(tx, engine), await this.#standingIn(tx), publishers));
      }),
    );
  }

  /** Takes a whole export into this ledger, which must be empty; see importLedger. */
  import(file: Chunks): Promise<ImportSummary> {
    return this.#do(() => importLedger(this.engine, this.folds, file));
  }

  /** Bytes on the disk. */
  size(): Promise<number> {
    return this.#do(() => this.engine.size());
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** The same for what may be done twice: when the server went away, it is done again where that comes back. */
  #again<T>(work: () => Promise<T>): Promise<T> {
    return again(() => this.#do(work), this.trying.patience, this.trying.lost);
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw told(error, this.engine.name);
    }
  }
}
