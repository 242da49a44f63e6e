import { createInterface } from "node:readline/promises";
import { type ModelName, modelOf } from "../entente.js";
import { type Budget, budgetOf, isLocal, KeyError, keyFor, ModelDesk } from "../intake/index.js";
import { complain } from "./complaint.js";
import type { ModelArguments } from "./model-options.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** How often a call is tried again. */
const RETRIES = 3;

/**
 * Who asks the model that reads, once it is said what goes where; undefined where none reads.
 * @param must whether documents that it can't be asked about are not read at all. Throws UsageError.
 */
export async function modelDesk(asked: ModelArguments, must = false): Promise<ModelDesk | undefined> {
  const model = modelOf(asked.reader);
  if (model === null) {
    const idle = (["send", "cache", "budget", "price", "keyFile"] as const).find((name) => asked[name] !== undefined);
    if (idle !== undefined)
      throw new UsageError(
        `--${idle === "keyFile" ? "key-file" : idle} needs a language model: --reader llm:MODEL@URL`,
      );
    return undefined;
  }
  const budget = budgetFrom(asked);
  const key = keyOf(model, asked.keyFile);
  await tellWhatLeaves(model, asked.send === true);
  return new ModelDesk({
    allows: ({ model: name, url }) => name === model.model && url === model.url,
    key: () => key,
    must,
    budget,
    cache: asked.cache,
    time: asked.modelTime,
    atOnce: asked.modelCalls,
    retries: RETRIES,
  });
}

/** Tells what was asked and what was not, if anything; returns whether the model failed. */
export function closeDesk(desk: ModelDesk | undefined): boolean {
  for (const problem of desk?.closing() ?? []) complain(problem);
  return desk?.failed ?? false;
}

function budgetFrom({ budget, price }: ModelArguments): Budget | null {
  if (budget === undefined && price === undefined) return null;
  if (budget === undefined) throw new UsageError("--price needs --budget as an amount of money");
  const found = budgetOf(budget, price);
  if (found !== null) return found;
  throw new UsageError(
    price === undefined
      ? "Write --budget as a whole number of tokens, such as 200000"
      : "Write --budget as a number and --price as two, such as --budget 2.50 --price 0.15/0.60",
  );
}

function keyOf({ url }: ModelName, file: string | undefined): string | null {
  try {
    return keyFor(url, file);
  } catch (error) {
    throw error instanceof KeyError ? new UsageError(error.message) : error;
  }
}

/** Says which text goes to which host, before any does; to another machine it goes only where somebody said so. */
async function tellWhatLeaves(name: ModelName, send: boolean): Promise<void> {
  const { host, protocol } = new URL(name.url);
  const model = printable(name.model);
  const said = says().keeping.model;
  if (isLocal(name)) {
    tell(said.here({ model, host }));
    return;
  }
  const open = protocol === "http:" ? said.open : "";
  const what = said.what({ host, model });
  if (!send) {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
      throw new UsageError(said.unsaid({ what, open }).replace(/[.。]$/u, ""));
    const asking = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await asking.question(said.ask({ what, open }));
    asking.close();
    if (!isYes(answer)) throw new UsageError("Nothing was sent, and nothing was read");
    return;
  }
  tell(said.sends({ what, open }));
}

/** "yes" is taken in every language, since it is what the documentation has. */
function isYes(answer: string): boolean {
  return ["yes", "y", ...says().keeping.model.yes].includes(answer.trim().toLowerCase());
}

function tell(message: string): void {
  complain({ severity: "info", message, place: null });
}
