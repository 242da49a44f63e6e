import type { Problem } from "../document/index.js";
import { annotateAll, type Reading, readAll } from "../entente.js";
import { fault, missing, placed, type Reader, type Result, type Task } from "../intake/index.js";
import { isCertain } from "../vocabulary/index.js";
import type { Choice, Wanted } from "./explanation.js";
import type { Lang } from "./help/index.js";
import type { ReadFormat } from "./usage.js";
import type { Refused } from "./verified.js";
import { speak } from "./words/index.js";

/** How results are to look; the same for all documents of a run, and plain data so that a thread can be told. */
export interface Style {
  readonly format: ReadFormat;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** The language of what is printed, which a thread has to be told; English unless it is given. */
  readonly lang?: Lang;
}

/** Documents to print. */
export interface PrintTask extends Task {
  readonly style: Style;
  /** Which claim to explain instead of printing all. */
  readonly wanted?: Wanted;
  /** What is printed: claims unless it is given. */
  readonly what?: "annotation";
}

/** Text for standard output, with what is to be said on standard error. */
export interface Printed extends Result {
  /** Of a task that explains: the claims of the source. */
  readonly choices?: readonly Choice[];
  /** Of such a task: how many proposals were not kept, by cause. */
  readonly refused?: Refused;
}

/** Reads and prints. */
export const PRINTS: Reader<PrintTask, Printed> = {
  worker: new URL("./worker.js", import.meta.url),
};

/** Prints the names, times and sums of the documents of one source, in the way of `resultOf`. */
async function annotationsOf(task: PrintTask, begins: () => void): Promise<Printed> {
  const outputs: string[] = [];
  const problems: Problem[] = [];
  let documents = 0;
  let any = false;
  const { annotationLine, annotationTable } = await import("./annotation.js");
  for await (const read of annotateAll(task.source, task.options, task.only)) {
    any = true;
    problems.push(...read.problems.map((problem) => placed(problem, read.name)));
    if (read.annotation !== null) {
      documents++;
      outputs.push(
        task.style.format === "table"
          ? annotationTable(read.name, read.annotation, task.style)
          : annotationLine(read.name, read.annotation),
      );
    }
    begins();
  }
  if (!any && task.only !== undefined)
    problems.push({ severity: "error", message: missing(task.source.name), place: task.only });
  return { output: outputs.join(""), documents, claims: 0, problems };
}

/** Reads the documents of one source and prints their claims; `begins` is called before each. A fault of the program becomes a problem of this source, so that the others are read. */
export async function resultOf(task: PrintTask, begins: () => void = () => {}): Promise<Printed> {
  const outputs: string[] = [];
  const problems: Problem[] = [];
  const choices: Choice[] = [];
  const refused = new Map<string, number>();
  let documents = 0;
  let claims = 0;
  const types: Record<string, number> = {};
  let certain = 0;
  let any = false;
  begins();
  await speak(task.style.lang ?? "en");
  try {
    if (task.what === "annotation") return await annotationsOf(task, begins);
    for await (const reading of readAll(task.source, task.options, task.only)) {
      any = true;
      if (reading.document !== null) documents++;
      if (task.wanted) choices.push(...(await explained(reading, task, task.wanted, choices.length)));
      else if (reading.document !== null) outputs.push(await print(reading, task.style));
      for (const [cause, n] of reading.refused ?? []) refused.set(cause, (refused.get(cause) ?? 0) + n);
      claims += reading.claims.length;
      for (const { value } of reading.claims) {
        types[value.type] = (types[value.type] ?? 0) + 1;
        if (isCertain(value)) certain++;
      }
      problems.push(...reading.problems.map((problem) => placed(problem, reading.name)));
      begins();
    }
    if (!any && task.only !== undefined)
      problems.push({ severity: "error", message: missing(task.source.name), place: task.only });
    return {
      output: outputs.join(""),
      documents,
      claims,
      types,
      certain,
      problems,
      ...(task.wanted ? { choices, refused } : {}),
    };
  } catch (error) {
    return fault(task.source.name, error);
  }
}

async function explained(reading: Reading, { style }: PrintTask, wanted: Wanted, before: number): Promise<Choice[]> {
  const { choicesOf, withPicture } = await import("./explanation.js");
  const choices = choicesOf(reading, { ...wanted, before: wanted.before + before }, style);
  return wanted.drawn ? withPicture(choices, reading) : choices;
}

async function print(reading: Reading, style: Style): Promise<string> {
  switch (style.format) {
    case "jsonl":
      return (await import("./json.js")).claimLines(reading);
    case "json":
      return (await import("./json.js")).documentLine(reading);
    case "brief":
      return (await import("./brief-lines.js")).briefLines(reading, style);
    case "table":
      return (await import("./table.js")).table(reading, style);
  }
}
