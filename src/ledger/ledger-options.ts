import type { Lost } from "./again.js";
import type { Folds } from "./folds.js";
import type { GroundsOf } from "./grounded.js";
import type { Indexed } from "./index-anew.js";
import type { OriginalsOf } from "./originals.js";
import type { PublisherRule } from "./publisher-decision.js";

/** How what was read is added. */
export interface Adding {
  /** What other readers told of these documents stands beside it; otherwise it takes the place of all that was read of them before. */
  readonly beside?: boolean;
}

export interface LedgerOptions {
  readonly folds: Folds;
  /** Nothing is written, and no ledger is made. */
  readonly readOnly?: boolean;
  /** It must be there: none is made. */
  readonly existing?: boolean;
  /** For an import, which goes on where it was broken off; for all else such a ledger is refused. */
  readonly partial?: boolean;
  /** Reads the words around a claim again when a person corrects it: then no sum or time is taken that they do not hold. */
  readonly grounds?: GroundsOf | null;
  /** What publishers are held to be where nobody has decided it in the ledger. */
  readonly publishers?: readonly PublisherRule[];
  /** Who lends it originals, where it keeps none itself. */
  readonly originals?: OriginalsOf;
  /** Told while a ledger of another version is indexed anew, which may take minutes. */
  readonly indexed?: Indexed;
  /** Told of a ledger in a file whose log is missing, and with it what was written last. */
  readonly unlogged?: (name: string) => void;
  /** Told when the server went away while something was written, and is tried again. */
  readonly lost?: Lost;
  /** Milliseconds for which it is tried: a minute unless it is said. */
  readonly patience?: number;
}
