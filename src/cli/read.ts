import { inputs, results, totalBytes } from "../intake/index.js";
import { complain } from "./complaint.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import { PRINTS } from "./result.js";
import { styleFor } from "./terminal.js";
import type { Format } from "./usage.js";

/** The options of `entente read` as the command line gives them. */
export interface ReadArguments extends ReadingArguments {
  readonly format?: Format;
  readonly from?: "jsonl";
  readonly jobs: number;
  /** Seconds and megabytes that one document may take. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly color?: boolean;
}

/** `entente read`: prints the claims of documents. Returns the exit code: 1 when some input failed. */
export async function readCommand(files: readonly string[], asked: ReadArguments): Promise<number> {
  const style = styleFor(asked);
  const options = readingOptions(asked);
  const limits = { time: asked.timeLimit, memory: asked.memoryLimit };
  const progress = new Progress(await totalBytes(files));
  let failed = false;
  let documents = 0;
  let claims = 0;
  try {
    for await (const result of results(
      inputs(files, asked.from ?? "file"),
      { options, style },
      { jobs: asked.jobs, limits },
      PRINTS,
    )) {
      for (const problem of result.problems) {
        if (problem.severity === "error") failed = true;
        if (problem.severity !== "info") complain(problem);
      }
      await write(result.output);
      documents += result.documents;
      claims += result.claims;
      progress.advance(result.bytes, result.claims);
    }
  } finally {
    progress.stop();
  }
  if (style.format === "table" && documents > 0) {
    const { closing } = await import("./table.js");
    await write(closing(documents, claims, files[0]!, style));
  }
  return failed ? 1 : 0;
}
