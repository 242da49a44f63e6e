import type { Kysely, RawBuilder } from "kysely";
import type { Schema } from "./schema.js";

/** A connection that a transaction runs on. */
export type Transaction = Kysely<Schema>;

/** A table as rows are written to it. */
export type Table = keyof Schema & string;

/** How a database is opened; see LedgerOptions. */
export interface Opening {
  readonly readOnly?: boolean;
  readonly existing?: boolean;
}

/** One of the two databases behind a ledger, with what they do differently. Everything else is SQL that both understand. */
export interface Engine {
  readonly kind: "sqlite" | "postgres";
  /** Where it is, without its password, as a person is told it. */
  readonly name: string;
  /** The file that is read: a copy, where SQLite can't read it in its own folder. */
  readonly file?: string;
  readonly readOnly: boolean;
  /** Whether it was written to and what was written last is gone: the log beside its file is missing. */
  readonly lostLog?: boolean;
  /** Runs `work` in a transaction that writes: all of it or nothing is kept, on the disk when this returns. One at a time, in all processes. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `work` on one unchanging state of the ledger. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The same on a connection of its own, for work that may take long: whatever else is asked or written meanwhile does not wait for it. Not where there can be one connection alone. */
  apart?<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** All rows of a table, in no order, by portions that are held at once. Nothing else may be asked of `tx` meanwhile, which is none that stands apart. */
  rows<T extends Table>(tx: Transaction, table: T): AsyncIterable<Schema[T][]>;
  /** Adds rows that all have the same columns; those whose key is there already are passed over. */
  insert<T extends Table>(tx: Transaction, table: T, rows: readonly Schema[T][]): Promise<void>;
  /** The same of rows that are new, as far as is known: quicker where they are many. */
  append<T extends Table>(tx: Transaction, table: T, rows: readonly Schema[T][]): Promise<void>;
  /** Adds rows, in the place of those with the same `key` columns. */
  replace<T extends Table>(
    tx: Transaction,
    table: T,
    key: readonly (keyof Schema[T] & string)[],
    rows: readonly Schema[T][],
  ): Promise<void>;
  /** Adds the other columns of rows, whole numbers, to those of the rows with the same `key`; where there is none it is made. */
  add<T extends Table>(
    tx: Transaction,
    table: T,
    key: readonly (keyof Schema[T] & string)[],
    rows: readonly Schema[T][],
  ): Promise<void>;
  /** Takes away the rows that are equal in the `key` columns. */
  remove<T extends Table>(
    tx: Transaction,
    table: T,
    key: readonly (keyof Schema[T] & string)[],
    rows: readonly Partial<Schema[T]>[],
  ): Promise<void>;
  /** The function that gathers the values of a column into one, which `gathered` takes apart. */
  readonly gather: RawBuilder<unknown>;
  /** The function that puts several values of a row into one list, to be gathered. */
  readonly several: RawBuilder<unknown>;
  /** A list of values as something that can stand after `in`. */
  list(values: readonly string[] | readonly number[]): RawBuilder<unknown>;
  /** Pairs of texts as a table `wanted(a, b)`, to be joined. */
  pairs(values: readonly (readonly [string, string])[]): RawBuilder<unknown>;
  /** Has what was written stand in the database's own file, where it has a log beside it: a copy of the file alone is then what it says it is. */
  flush(): Promise<void>;
  /** Has what was deleted gone from the disk too, as far as the database can. */
  scrub(): Promise<void>;
  /** Bytes on the disk. */
  size(): Promise<number>;
  /** What the engine itself finds damaged, as a sentence; null where all is sound. */
  damage(): Promise<string | null>;
  close(): Promise<void>;
}
