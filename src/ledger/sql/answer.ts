import { LIMITS, trimmed } from "../../text/index.js";
/** How much a query may take. */
export interface SqlLimits {
  /** Rows at most. */
  readonly rows: number;
  readonly seconds: number;
}

/** What a query came to. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether there are more rows than were asked for. */
  readonly more: boolean;
}

/** A query that can't be answered; one sentence for a person. */
export class SqlError extends Error {
  override readonly name = "SqlError";
}

/** Bytes of a query, and of an answer. */
const LONGEST = LIMITS.ledger.sql.most;
export const LARGEST = LIMITS.ledger.sqlAnswer.most;

/**
 * Functions that reach past the rows of a ledger: files and settings of a server, other databases, what is loaded into the engine. Nothing that is
 * refused here changes a ledger, which is open to be read alone.
 */
const REACHING =
  /\b(?:pg_\w+|lo_\w+|dblink\w*|set_config|current_setting|\w+_to_xml\w*|nextval|setval|load_extension)\b|U&["']/iu;

/** A query that may be asked: one SELECT, without its semicolon. Throws SqlError. */
export function oneSelect(given: string): string {
  const query = trimmed(given, /\s/u, /[;\s]/u);
  if (query === "")
    throw new SqlError("There is no query; write one SELECT, such as: select type, count(*) from facts group by type.");
  if (query.length > LONGEST) throw new SqlError(`The query is longer than ${LONGEST} characters; split it.`);
  const bare = query.replace(/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*/u, "");
  if (!/^(?:select|with|values)\b/iu.test(bare))
    throw new SqlError("Only SELECT is answered: a ledger is read here, never changed.");
  const reaching = REACHING.exec(query)?.[0];
  if (reaching !== undefined)
    throw new SqlError(`“${reaching}” is not answered here: a query sees the rows of its ledger and nothing else.`);
  return query;
}

/** What an engine says of a query, as a sentence. */
export function refusal(message: string): SqlError {
  const line = trimmed(message.split("\n")[0]!, null, /[.\s]/u);
  return new SqlError(`The query can't be answered: ${line}. entente sql --views says what can be asked.`);
}

export const tooLong = (seconds: number) =>
  new SqlError(
    `The query took longer than ${seconds} ${seconds === 1 ? "second" : "seconds"} and was ended; ask for less, or give it more time.`,
  );
export const tooLarge = () => new SqlError("The answer is too large; ask for fewer rows or columns.");
