import type { Role } from "./roles.js";

/** Who asks, as pages need to know it. */
export interface Visitor {
  /** The name of the token that was signed in with; null on one's own machine, and before signing in. */
  readonly name: string | null;
  /** What may be done; null before signing in. */
  readonly role: Role | null;
  /** The collection that may be read, and nothing else; null where all of the ledger may be. */
  readonly collection: string | null;
  /** What every form must carry in the field FORM_FIELD. */
  readonly formToken: string;
}
