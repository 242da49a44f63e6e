import type { Change } from "../security/index.js";
import type { Visit } from "./visit.js";

/** What a form sent: fields by name, each with all its values. */
export type Sent = Readonly<Record<string, readonly (string | File)[]>>;

/** Something that people do with a form. Who may do it, and how large it may be, is said beside it and checked before it runs. */
export interface Action extends Change {
  /** What it does, in a sentence. */
  readonly summary: string;
  /**
   * Does it; returns where to go on: a path of this site. Throws Missing and Unclear.
   * @param drop to be called once files that were sent are no longer needed.
   */
  act(visit: Visit, sent: Sent, drop: () => Promise<void>): Promise<string>;
}

/** The only value of a field as words; null where it is missing, empty, several or a file. */
export function wordsOf(sent: Sent, field: string): string | null {
  const [value, more] = sent[field] ?? [];
  return typeof value === "string" && more === undefined && value.trim() !== "" ? value.trim() : null;
}
