import { randomBytes } from "node:crypto";
import { visible } from "../../../text/index.js";

/** How far a file is. */
export type FileState = "waiting" | "reading" | "done" | "left";
/** How far files that were sent at once are. */
export type BatchState = "waiting" | "reading" | "done" | "cancelled" | "failed";

/** What came of one file, in numbers, with what is to be said of it. */
export interface FileOutcome {
  readonly name: string;
  readonly bytes: number;
  /** "left" where it was not read, because the addition was cancelled or given up. */
  state: FileState;
  added: number;
  changed: number;
  known: number;
  claims: number;
  readonly documents: string[];
  readonly problems: {
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly place: string | null;
  }[];
}

/** Files that were sent at once. */
export interface Batch {
  readonly id: string;
  readonly at: string;
  /** Who added them. */
  readonly by: string;
  readonly files: readonly FileOutcome[];
  state: BatchState;
  /** Facts that were reckoned anew. */
  facts: number;
}

export function batchOf(files: readonly File[], by: string, at: string): Batch {
  const names = uniqueNames(files.map(({ name }) => cleanName(name)));
  return {
    id: randomBytes(8).toString("hex"),
    at,
    by,
    files: files.map(({ size }, i) => outcomeOf(names[i]!, size)),
    state: "waiting",
    facts: 0,
  };
}

/** Whether more is to come of it. */
export function isUnderWay({ state }: Pick<Batch, "state">): boolean {
  return state === "waiting" || state === "reading";
}

/** The file that a document came out of: itself, or what an archive or a stream holds ("a.zip/b.html", "a.jsonl:3"). */
export function fileOf({ files }: Batch, name: string): FileOutcome | undefined {
  const within = (file: FileOutcome) => name.startsWith(`${file.name}/`) || name.startsWith(`${file.name}:`);
  // Of a stream of records each bears a name of its own.
  const [only] = files.length === 1 ? files : [];
  return files.find((file) => name === file.name) ?? files.find(within) ?? only;
}

function outcomeOf(name: string, bytes: number): FileOutcome {
  return { name, bytes, state: "waiting", added: 0, changed: 0, known: 0, claims: 0, documents: [], problems: [] };
}

/** The last part of a name that a browser tells, without what can't be seen: it names documents, and never a file here. */
export function cleanName(given: string): string {
  const last = visible(given).split(/[/\\]/u).at(-1)!.trim().slice(0, 200);
  return last === "" || last === "." || last === ".." ? "document" : last;
}

/** The names, with a number where one comes again. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = name.replace(/(\.[^.]*)?$/u, (end) => ` (${n})${end}`);
    taken.add(unique);
    return unique;
  });
}
