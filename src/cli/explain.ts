import wrapAnsi from "wrap-ansi";
import { Guard, inputs } from "../intake/index.js";
import { complain } from "./complaint.js";
import type { Choice } from "./explanation.js";
import { closeDesk, modelDesk } from "./model-desk.js";
import type { ModelArguments } from "./model-options.js";
import { write } from "./output.js";
import { type ReadingArguments, readingOptions } from "./reading-options.js";
import { PRINTS, type Style } from "./result.js";
import { styleFor } from "./terminal.js";
import { UsageError } from "./usage.js";
import { type VantageArguments, vantageOf } from "./vantage.js";
import { refusedLine } from "./verified.js";
import { says } from "./words/index.js";

export interface ExplainArguments extends VantageArguments, ReadingArguments, ModelArguments {
  readonly claim?: string;
  /** A file for the page of a PDF that the words of the claim stand on. */
  readonly picture?: string;
  /** Seconds and megabytes that one document may take. */
  readonly timeLimit: number;
  readonly memoryLimit: number;
  readonly color?: boolean;
}

/** `entente explain`: prints why a claim was made; without a claim, the claims to choose from. Returns the exit code. */
export async function explainCommand(
  file: string,
  wanted: string | undefined,
  asked: ExplainArguments,
): Promise<number> {
  if (vantageOf(asked) !== null) throw new UsageError(says().asking.explain.ledgerOnly);
  const style = styleFor({ ...asked, format: "table" });
  const options = readingOptions(asked);
  const claim = wanted ?? asked.claim ?? null;
  const desk = await modelDesk(asked);
  const guard = new Guard(1, { time: asked.timeLimit, memory: asked.memoryLimit }, PRINTS, desk);
  const choices: Choice[] = [];
  const refused = new Map<string, number>();
  let failed = false;
  const tell = (problem: Parameters<typeof complain>[0]): void => {
    failed ||= problem.severity === "error";
    if (problem.severity !== "info") complain({ ...problem, place: problem.place ?? file });
  };
  try {
    // A file may hold several documents; their claims are numbered on.
    for await (const input of inputs([file], "file")) {
      if ("problem" in input) {
        tell(input.problem);
        continue;
      }
      const { source, only } = input;
      const task = {
        source,
        only,
        options,
        style,
        wanted: { claim, before: choices.length, drawn: asked.picture !== undefined },
      };
      const result = await guard.run(task);
      result.problems.forEach(tell);
      choices.push(...(("choices" in result && result.choices) || []));
      for (const [cause, n] of ("refused" in result && result.refused) || [])
        refused.set(cause, (refused.get(cause) ?? 0) + n);
    }
  } finally {
    await guard.close();
  }
  failed = closeDesk(desk) || failed;
  if (failed && choices.length === 0) return 1;
  const told = claim === null ? list(choices) + below(refusedLine(refused), style) : chosen(choices, claim);
  if (asked.picture !== undefined) await draw(choices, asked.picture);
  await write(told);
  return failed ? 1 : 0;
}

/** Writes the picture of a page to a file. Throws UsageError where there is none. */
async function draw(choices: readonly Choice[], file: string): Promise<void> {
  const picture = choices.find((choice) => choice.picture !== undefined)?.picture;
  if (picture === undefined) throw new UsageError(says().asking.explain.onePicture);
  if (typeof picture === "string") throw new UsageError(picture);
  const { wholeFile } = await import("./out-file.js");
  await wholeFile(file, (put) => put(picture), "--picture");
}

/** Why the claim of that number, id or start of an id was made. Throws UsageError when there is none, or more than one. */
function chosen(choices: readonly Choice[], wanted: string): string {
  const byNumber = /^\d{1,6}$/u.test(wanted) ? choices[Number(wanted) - 1] : undefined;
  if (byNumber?.explanation) return byNumber.explanation;
  const found = choices.flatMap(({ explanation }) => explanation ?? []);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new UsageError(says().asking.explain.several({ n: found.length, id: wanted }));
  throw new UsageError(says().asking.explain.none({ id: wanted, n: choices.length }));
}

/** A line under a list, apart from it. */
function below(line: string, style: Style): string {
  return line === "" ? "" : `\n${wrapAnsi(line, style.width, { hard: true })}\n`;
}

function list(choices: readonly Choice[]): string {
  if (choices.length === 0) return `${says().results.noClaims}\n`;
  const digits = String(choices.length).length;
  return choices
    .map(({ id, type, what }, i) => `${String(i + 1).padStart(digits)}  ${id}  ${type.padEnd(11)}  ${what}\n`)
    .join("");
}
