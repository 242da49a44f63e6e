/** What a unit says. */
export interface Told {
  readonly text: string;
  /** Whether of the day as of which it is so it tells no more than the month. */
  readonly isOfMonth: boolean;
  /** The one state that it calls by its name and that acts in it: another sentence may go on with "it". */
  readonly actor: string | null;
  /** The one state that it calls by its name and to which something is done in it, or for it. */
  readonly target: string | null;
}

/** The same with whose subject it has, where another sentence can go on with it. */
export interface Clause extends Told {
  /** The same without its subject; null where it has none of its own at its beginning. */
  readonly predicate: string | null;
  /** Who acts, as a key. */
  readonly subject: string | null;
  /** Whether it begins with the time as of which it is so. */
  readonly isOfTime: boolean;
  /** Where it tells its time, in words of its own. */
  readonly timed: "first" | "last" | null;
}

/** A clause of which nothing is known but its words. */
export const PLAIN: Omit<Clause, "text"> = {
  predicate: null,
  subject: null,
  isOfTime: false,
  isOfMonth: false,
  actor: null,
  target: null,
  timed: null,
};
