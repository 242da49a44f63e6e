import { annotatedLanguages } from "../entente.js";
import { inputs, results, totalBytes } from "../intake/index.js";
import { complain } from "./complaint.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import type { ReadArguments } from "./read.js";
import { PRINTS } from "./result.js";
import { styleFor } from "./terminal.js";
import { languageCode } from "./usage.js";

/** `entente annotate`: prints the names, times and sums of documents. Returns the exit code: 1 when some input failed. */
export async function annotateCommand(files: readonly string[], asked: ReadArguments): Promise<number> {
  const style = styleFor(asked);
  const options = {
    ...(asked.language === undefined ? {} : { language: languageCode(await annotatedLanguages(), asked.language) }),
    ...(asked.date === undefined ? {} : { date: asked.date }),
  };
  const manner = { jobs: asked.jobs, limits: { time: asked.timeLimit, memory: asked.memoryLimit } };
  const progress = new Progress(await totalBytes(files));
  let failed = false;
  try {
    const task = { options, style, what: "annotation" as const };
    for await (const result of results(inputs(files, asked.from ?? "file"), task, manner, PRINTS)) {
      for (const problem of result.problems) {
        if (problem.severity === "error") failed = true;
        if (problem.severity !== "info") complain(problem);
      }
      await write(result.output);
      progress.advance(result.bytes, 0);
    }
  } finally {
    progress.stop();
  }
  return failed ? 1 : 0;
}
