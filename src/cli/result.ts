import type { Problem } from "../document/index.js";
import { entriesOf, type Reading, type ReadOptions, readAll, type Source } from "../entente.js";
import type { Entry, Prepared } from "../ledger/index.js";
import type { Choice, Wanted } from "./explanation.js";
import { preparedOf } from "./prepared.js";
import type { Format } from "./usage.js";

/** How results are to look; the same for all documents of a run, and plain data so that a thread can be told. */
export interface Style {
  readonly format: Format;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

export interface Task {
  readonly source: Source;
  readonly options: ReadOptions;
  readonly style: Style;
  /** The name of the one document to read where the source is a container that holds it: "mail.eml/forwarded". */
  readonly only?: string | undefined;
  /** Whether documents with their claims are wanted instead of text: as they were read, or prepared for a ledger. */
  readonly entries?: "read" | "prepared";
  /** Which claim to explain instead of printing all. */
  readonly wanted?: Wanted;
}

/** What one source gave: text for standard output, and what is to be said on standard error. */
export interface Result {
  readonly output: string;
  readonly documents: number;
  readonly claims: number;
  readonly problems: readonly Problem[];
  /** Of a task that explains: the claims of the source. */
  readonly choices?: readonly Choice[];
  /** Of a task that wants them. */
  readonly entries?: readonly Entry[];
  readonly prepared?: readonly Prepared[];
}

/** Reads the documents of one source and prints their claims; `begins` is called before each. A fault of the program becomes a problem of this source, so that the others are read. */
export async function resultOf(task: Task, begins: () => void = () => {}): Promise<Result> {
  const outputs: string[] = [];
  const problems: Problem[] = [];
  const choices: Choice[] = [];
  let documents = 0;
  let claims = 0;
  let any = false;
  begins();
  try {
    if (task.entries === "read") {
      const { all, ...result } = await taken(task, entriesOf, begins);
      return { ...result, entries: all };
    }
    if (task.entries === "prepared") {
      const { all, ...result } = await taken(task, preparedOf, begins);
      return { ...result, prepared: all };
    }
    for await (const reading of readAll(task.source, task.options, task.only)) {
      any = true;
      if (reading.document !== null) documents++;
      if (task.wanted) choices.push(...(await explained(reading, task.wanted, choices.length, task.style)));
      else if (reading.document !== null) outputs.push(await print(reading, task.style));
      claims += reading.claims.length;
      problems.push(...reading.problems.map((problem) => placed(problem, reading.name)));
      begins();
    }
    if (!any && task.only !== undefined)
      problems.push({ severity: "error", message: missing(task.source.name), place: task.only });
    return { output: outputs.join(""), documents, claims, problems, ...(task.wanted ? { choices } : {}) };
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

/** That a container has no document of a name, as a sentence. */
export function missing(container: string): string {
  return `There is no such document in ${container}; entente read ${container} names those it holds.`;
}

/** What a document gives that the program fails on: a problem, so that the others are read. */
export function fault(name: string, error: unknown): Result {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `This document met a fault of Entente (${reason}); please report it with the document.`;
  return { output: "", documents: 0, claims: 0, problems: [{ severity: "error", message, place: name }] };
}

/** A problem with the name of its document in front of its place: "article.txt", "articles.jsonl:17", "article.txt: offset 12". */
function placed(problem: Problem, name: string): Problem {
  const { place } = problem;
  if (place === null) return { ...problem, place: name };
  return place.startsWith(name) ? problem : { ...problem, place: `${name}: ${place}` };
}

async function explained(reading: Reading, wanted: Wanted, before: number, style: Style): Promise<Choice[]> {
  const { choicesOf } = await import("./explanation.js");
  return choicesOf(reading, { ...wanted, before: wanted.before + before }, style);
}

async function print(reading: Reading, style: Style): Promise<string> {
  switch (style.format) {
    case "jsonl":
      return (await import("./json.js")).claimLines(reading);
    case "json":
      return (await import("./json.js")).documentLine(reading);
    case "table":
      return (await import("./table.js")).table(reading, style);
  }
}
