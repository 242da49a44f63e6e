import type { Prose } from "../prose.js";

/** What one does to another, by act: as done, as still to be done (behind "planned to"), and as going on; undefined where a language has no clause that is true of all such acts. */
export type ActRows = Readonly<Record<string, readonly [done?: string | undefined, ahead?: string, ongoing?: string]>>;

/** Templates by status, with `{done}`, `{ahead}` or `{ongoing}` where the words of an act stand. */
export interface ActPatterns {
  readonly completed: readonly string[];
  readonly planned: readonly string[];
  readonly pledged: readonly string[];
  readonly ongoing: readonly string[];
}

/** Clauses of a language for acts: `action.ACT.STATUS`, or `action.mutual.ACT.STATUS` of what two do together. */
export function actClauses(rows: ActRows, patterns: ActPatterns, prefix = "action"): Prose["clauses"] {
  const clauses: Record<string, readonly string[]> = {};
  for (const [act, [done, ahead, ongoing]] of Object.entries(rows)) {
    const put = (status: keyof ActPatterns, words: string | undefined) => {
      if (words !== undefined)
        clauses[`${prefix}.${act}.${status}`] = patterns[status].map((one) =>
          one.replace(/\{(?:done|ahead|ongoing)\}/u, words),
        );
    };
    put("completed", done);
    put("planned", ahead);
    put("pledged", ahead);
    put("ongoing", ongoing);
  }
  return clauses;
}
