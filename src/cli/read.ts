import { inputs, results, totalBytes } from "../intake/index.js";
import { complain } from "./complaint.js";
import { closeDesk, modelDesk } from "./model-desk.js";
import type { ModelArguments } from "./model-options.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import { PRINTS } from "./result.js";
import { styleFor } from "./terminal.js";
import type { ReadFormat } from "./usage.js";
import { says } from "./words/index.js";

/** The options of `entente read` as the command line gives them. */
export interface ReadArguments extends ReadingArguments, ModelArguments {
  readonly format?: ReadFormat;
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
  const desk = await modelDesk(asked);
  const progress = new Progress(await totalBytes(files));
  let failed = false;
  let documents = 0;
  const counts = new Map<string, number>();
  let [claims, certain] = [0, 0];
  try {
    for await (const result of results(
      inputs(files, asked.from ?? "file"),
      { options, style },
      { jobs: asked.jobs, limits, desk },
      PRINTS,
    )) {
      for (const problem of result.problems) {
        if (problem.severity === "error") failed = true;
        if (problem.severity !== "info") progress.aside(() => complain(problem));
      }
      await write(result.output);
      documents += result.documents;
      claims += result.claims;
      certain += result.certain ?? 0;
      for (const [type, count] of Object.entries(result.types ?? {})) counts.set(type, (counts.get(type) ?? 0) + count);
      progress.advance(result.bytes, result.claims);
    }
  } finally {
    progress.stop();
  }
  if ((style.format === "table" || style.format === "brief") && documents > 0) {
    const { closing } = await import("./table.js");
    await write(closing({ documents, claims, certain, types: counts }, files[0]!, style));
  }
  // Who reads a pipe sees nothing of an empty answer.
  if (style.format === "jsonl" && documents > 0 && claims === 0)
    process.stderr.write(`entente: ${says().results.noClaimsIn({ documents })}\n`);
  return closeDesk(desk) || failed ? 1 : 0;
}
