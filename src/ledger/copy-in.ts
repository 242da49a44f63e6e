import { once } from "node:events";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import pg from "pg";

/** Characters that are sent at once, about. */
const CHUNK = 65_536;

/** What node-postgres has for copying, and its types have not: https://www.postgresql.org/docs/15/protocol-flow.html#PROTOCOL-COPY */
interface CopyConnection {
  readonly stream: Socket;
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(reason: string): void;
  endCopyFrom(): void;
}

interface Submitted {
  handleError(error: Error, connection: CopyConnection): void;
}

type Callback = (error: Error | null, result: pg.QueryResult) => void;

class CopyIn extends (pg.Query as unknown as new (text: string, values: undefined, callback: Callback) => Submitted) {
  readonly #rows: Iterable<string | Buffer>;
  #refused = false;

  constructor(text: string, rows: Iterable<string | Buffer>, callback: Callback) {
    super(text, undefined, callback);
    this.#rows = rows;
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: unknown) =>
      connection.sendCopyFail(error instanceof Error ? error.message : "the rows could not be made"),
    );
  }

  override handleError(error: Error, connection: CopyConnection): void {
    this.#refused = true;
    super.handleError(error, connection);
  }

  /** The server takes rows in while the next are made, and no more wait than it can take. */
  async #send(connection: CopyConnection): Promise<void> {
    for (const chunk of this.#rows) {
      connection.sendCopyFromChunk(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
      if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
      else await setImmediate();
      if (this.#refused) return;
    }
    connection.endCopyFrom();
  }
}

/** A client that takes `copy … from stdin $1` as a query, with rows as copyText or copyVectors writes them. */
export class CopyingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the method has a dozen signatures, and all but one are passed on as they are
  override query(...asked: any[]): any {
    const [text, values] = asked;
    if (typeof text !== "string" || !text.startsWith("copy ")) return super.query(...(asked as [string]));
    return new Promise((resolve, reject) => {
      const copy = new CopyIn(text.replace(/ \$1$/u, ""), values[0], (error, result) =>
        error ? reject(error) : resolve(result),
      );
      super.query(copy as unknown as pg.Submittable);
    });
  }
}

/** Rows in the text format of COPY, in chunks: columns parted by tabs, rows by line feeds (https://www.postgresql.org/docs/15/sql-copy.html). */
export function* copyText(rows: readonly object[], columns: readonly string[]): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    const values = row as Readonly<Record<string, string | number | null>>;
    chunk += `${columns.map((column) => written(values[column]!)).join("\t")}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const SPECIAL = /[\\\t\n\r]/u;

function written(value: string | number | null): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/gu, (character) => ESCAPED[character]!) : value;
}
