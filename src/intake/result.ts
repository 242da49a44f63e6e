import { existsSync } from "node:fs";
import type { Problem } from "../document/index.js";
import { entriesOf, type Reading, type ReadOptions, type Source } from "../entente.js";
import type { Entry, Prepared } from "../ledger/index.js";
import { preparedOf } from "./prepared.js";

/** What is to be read, as plain data, so that a thread can be told. */
export interface Task {
  readonly source: Source;
  readonly options: ReadOptions;
  /** The name of the one document to read where the source is a container that holds it: "mail.eml/forwarded". */
  readonly only?: string | undefined;
}

/** Documents with their claims: as they were read, or prepared for a ledger. */
export interface EntryTask extends Task {
  readonly entries: "read" | "prepared";
  /** Whether the bytes of documents are to be kept, of those that are prepared. */
  readonly originals?: boolean;
}

/** What one source gave, and what is to be said of it. */
export interface Result {
  /** Text that a door makes of it; the empty text where none is wanted. */
  readonly output: string;
  readonly documents: number;
  readonly claims: number;
  readonly problems: readonly Problem[];
  /** Of a task that wants them. */
  readonly entries?: readonly Entry[];
  readonly prepared?: readonly Prepared[];
  /** Of a task that prints: claims by their type, and how many are certain enough for totals. */
  readonly types?: Readonly<Record<string, number>>;
  readonly certain?: number;
}

/** What came of a source that gave nothing. */
export const EMPTY: Result = { output: "", documents: 0, claims: 0, problems: [] };

/** How sources are read: the file of a thread's work. Tasks and results are those of one door. */
export interface Reader<T extends Task, R extends Result> {
  readonly worker: URL;
  /** Never there: it carries the types. */
  readonly types?: (task: T) => R;
}

/** Reads the documents of one source; `begins` is called before each. A fault of the program becomes a problem of this source, so that the others are read. */
export async function entriesIn(task: EntryTask, begins: () => void = () => {}): Promise<Result> {
  begins();
  try {
    if (task.entries === "read") {
      const { all, ...result } = await taken(task, entriesOf, begins);
      return { ...result, entries: all };
    }
    const { all, ...result } = await taken(task, (...asked) => preparedOf(task.originals ?? false, ...asked), begins);
    return { ...result, prepared: all };
  } catch (error) {
    return fault(task.source.name, error);
  }
}

async function taken<E extends Entry | Prepared>(
  task: Task,
  read: (...asked: Parameters<typeof entriesOf>) => AsyncIterable<{ reading: Reading; entry: E | null }>,
  begins: () => void,
): Promise<Result & { readonly all: readonly E[] }> {
  const all: E[] = [];
  const problems: Problem[] = [];
  for await (const { reading, entry } of read(task.source, task.options, task.only)) {
    if (entry !== null) all.push(entry);
    problems.push(...reading.problems.map((problem) => placed(problem, reading.name)));
    begins();
  }
  if (all.length === 0 && problems.length === 0 && task.only !== undefined)
    problems.push({ severity: "error", message: missing(task.source.name), place: task.only });
  const claims = all.reduce((sum, entry) => sum + entry.claims.length, 0);
  return { output: "", documents: all.length, claims, problems, all };
}

/** The compiled work of a thread: beside this file, or where the build puts it when this runs from its source. */
export function threadFile(name: string): URL {
  const beside = new URL(`./${name}.js`, import.meta.url);
  return existsSync(beside) ? beside : new URL(`../../dist/src/intake/${name}.js`, import.meta.url);
}

/** Reads into what a ledger takes. */
export const ENTRIES: Reader<EntryTask, Result> = {
  worker: threadFile("entries-worker"),
};

/** That a container has no document of a name, as a sentence. */
export function missing(container: string): string {
  return `There is no such document in ${container}; entente read ${container} lists its documents.`;
}

/** What a document gives that the program fails on: a problem, so that the others are read. */
export function fault(name: string, error: unknown): Result {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === "ReaderError")
    return { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message: reason, place: name }] };
  const message = `This document triggered a fault in Entente (${reason}); please report it with the document.`;
  return { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message, place: name }] };
}

/** A problem with the name of its document in front of its place: "article.txt", "articles.jsonl:17", "article.txt: offset 12". */
export function placed(problem: Problem, name: string): Problem {
  const { place } = problem;
  if (place === null) return { ...problem, place: name };
  return place.startsWith(name) ? problem : { ...problem, place: `${name}: ${place}` };
}
