/** What is wrong with a ledger, as one sentence for a person; `place` is set where the ledger is named. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";

  constructor(
    message: string,
    /** The ledger, as the person named it. */
    readonly place: string | null = null,
    /** lost: the server went away, or can't be written to yet; older: the tables are those of an older version, which opening the ledger to write mends; misnamed: no ledger can have that name; refused: what a person says of claims can't be taken; export: the file that is imported is at fault, not the ledger. */
    readonly sort: "lost" | "older" | "misnamed" | "refused" | "export" | null = null,
  ) {
    super(message);
  }
}

/** What the codes of SQLite mean (https://www.sqlite.org/rescode.html), the longest that fits first. */
const SQLITE: readonly (readonly [string, string])[] = [
  ["SQLITE_FULL", "The disk is full, so nothing from this step was saved; make room and run the same command again."],
  ["SQLITE_READONLY", "The ledger can't be written to; check the permissions of the file and its folder."],
  ["SQLITE_CORRUPT", "The ledger is damaged; restore it from a copy, or import its last export into a new one."],
  ["SQLITE_NOTADB", "This file is not a ledger; name another one."],
  ["SQLITE_BUSY", "Another process has been writing to the ledger for a minute; wait for it to end and try again."],
  ["SQLITE_CANTOPEN", "The ledger can't be opened; check the name and the permissions of the file and its folder."],
  ["SQLITE_PERM", "Permission to open the ledger was denied; check the permissions of the file."],
  ["SQLITE_IOERR", "The disk failed while the ledger was read or written; check the disk and try again."],
  ["SQLITE_TOOBIG", "A document is too large for the ledger; split it."],
];

/** What the system says of a file before a database is asked. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "The ledger can't be opened; check the permissions of the file and its folder.",
  EPERM: "Permission to open the ledger was denied; check the permissions of the file.",
  ELOOP: "The name is a circular link; name the file itself.",
  ENAMETOOLONG: "The name is too long for a file; name another one.",
  ENOTDIR: "Part of the path is not a folder; check it.",
  ENOSPC: "The disk is full; make room and run the same command again.",
  EIO: "The disk failed while the ledger was read or written; check the disk and try again.",
};

/** What the codes of PostgreSQL and of the network mean (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
const POSTGRES: Readonly<Record<string, string>> = {
  "28P01": "The password is wrong; check it in the address of the ledger.",
  "28000": "PostgreSQL refused this user; check the user in the address of the ledger.",
  "3D000": "There is no such database; create it with createdb, or check its name.",
  "42501": "This user lacks rights in the database; grant it the right to create and write tables.",
  "25006": "The database is read-only; name the primary server.",
  "53100":
    "The disk of the server is full, so nothing from this step was saved; make room and run the same command again.",
  "53300": "The server has no free connections; try again later.",
  "57P01": "The server was shut down, so nothing from this step was saved; run the same command again.",
  "57P02": "The server crashed, so nothing from this step was saved; run the same command again.",
  "57P03": "The server is starting or stopping; try again in a moment.",
  ECONNREFUSED: "PostgreSQL is not responding; check that it is running, and the host and port of the address.",
  ENOTFOUND: "There is no such host; check the address of the ledger.",
  EAI_AGAIN: "The host name can't be resolved; check the address of the ledger and the network.",
  ECONNRESET: "The connection was lost, so nothing from this step was saved; run the same command again.",
  ETIMEDOUT: "The server is not responding; check the host of the address and the network.",
  EPIPE: "The connection was lost, so nothing from this step was saved; run the same command again.",
  ENOENT: "PostgreSQL is not listening on that socket; check that it is running, and the host of the address.",
  XX001: "The database is damaged; restore it from a copy, or import its last export into a new one.",
  XX002: "The database is damaged; restore it from a copy, or import its last export into a new one.",
};

/** Those after which the same server, or the replica that takes its place, may soon be there. */
const LOST: ReadonlySet<string> = new Set("25006 57P01 57P02 57P03 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT".split(" "));

/** Whether something could not be written since there was no room: then it is told of where it was to be written, not of what was read. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(?:SQLITE_FULL|ENOSPC)$/u.test(String(error.code));
}

/** A fault of a database as a sentence that names the ledger; faults of the program stay what they are. */
export function told(error: unknown, place: string): unknown {
  if (error instanceof LedgerError)
    return error.place === null ? new LedgerError(error.message, place, error.sort) : error;
  if (!(error instanceof Error)) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return told(error.errors[0], place);
  const code = "code" in error ? String(error.code) : "";
  const sentence = SQLITE.find(([start]) => code.startsWith(start))?.[1] ?? POSTGRES[code] ?? SYSTEM[code];
  if (sentence !== undefined) return new LedgerError(sentence, place, LOST.has(code) ? "lost" : null);
  if (/Connection terminated|timeout expired|server closed the connection|is not queryable/u.test(error.message))
    return new LedgerError(
      "The connection was lost, so nothing from this step was saved; run the same command again.",
      place,
      "lost",
    );
  return error;
}
