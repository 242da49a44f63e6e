import { closeSync, openSync, readSync, statSync } from "node:fs";
import type Sqlite from "better-sqlite3";

/**
 * What the head of a ledger's file says of its log (the application id of https://www.sqlite.org/fileformat2.html): that it may hold what the file does not, or that all of it is in
 * the file.
 */
const [OPEN, SHUT] = [0x456e7431, 0x456e7430];
/** Where the head says so, and where that the file has a log at all. */
const [MARK, VERSION] = [68, 18];
const LOGGED = 2;

/** Whether the file says that its log holds something, and there is none, or an empty one as whoever only reads makes it. */
export function isLogLost(file: string): boolean {
  const head = Buffer.alloc(MARK + 4);
  const open = openSync(file, "r");
  try {
    if (readSync(open, head, 0, head.length, 0) < head.length) return false;
  } finally {
    closeSync(open);
  }
  return head[VERSION] === LOGGED && head.readUInt32BE(MARK) === OPEN && logged(file) === 0;
}

/** Bytes of the log beside a file. */
function logged(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Says in the file that its log is written to, before it is. It stands in the file at once, where nobody reads an older state of it. */
export function markOpen(connection: Sqlite.Database): void {
  if (markOf(connection) === OPEN || !isLedger(connection)) return;
  connection.pragma(`application_id = ${OPEN}`);
  connection.pragma("wal_checkpoint(PASSIVE)");
}

/** Says that all of the log is in the file, as it is once it is brought there and emptied, or the last closes it. Where another writes now, that one will say so. */
export function markShut(connection: Sqlite.Database): void {
  try {
    if (connection.readonly || markOf(connection) !== OPEN) return;
    const patience = connection.pragma("busy_timeout", { simple: true });
    connection.pragma("busy_timeout = 0");
    try {
      connection.pragma(`application_id = ${SHUT}`);
    } finally {
      connection.pragma(`busy_timeout = ${patience}`);
    }
  } catch {
    // A disk that fails or is full keeps what it says, and the log.
  }
}

/** Whether the file has the tables of a ledger: nothing else is marked. */
function isLedger(connection: Sqlite.Database): boolean {
  try {
    return connection.prepare("select value from meta where key = 'tables'").get() !== undefined;
  } catch {
    return false;
  }
}

function markOf(connection: Sqlite.Database): unknown {
  return connection.pragma("application_id", { simple: true });
}
