import { type FetchLimits, FetchRefusal, fetched, resolveWithin, systemResolve } from "../../fetch/index.js";
import { LIMITS } from "../../text/index.js";
import { complain } from "../complaint.js";
import { makeFolder } from "../make-folder.js";
import { write } from "../output.js";
import { printable } from "../printable.js";
import { addressesIn } from "./addresses.js";
import { save } from "./saved-file.js";

/** The options of `entente fetch` as the command line gives them. */
export interface FetchArguments {
  readonly out: string;
  /** Seconds. */
  readonly timeLimit: number;
  readonly allowPrivate?: boolean;
}

const SIZE = LIMITS.document.file.most;

/** `entente fetch`: saves documents of the web as files and prints their names. Returns the exit code: 1 when one could not be fetched. */
export async function fetchCommand(given: readonly string[], asked: FetchArguments): Promise<number> {
  const limits: FetchLimits = { time: asked.timeLimit * 1000, size: SIZE, allowPrivate: asked.allowPrivate ?? false };
  resolveWithin(asked.timeLimit);
  const { addresses, problems } = await addressesIn(given);
  for (const problem of problems) complain(problem);
  let failed = problems.length > 0;
  for (const address of addresses) {
    try {
      const document = await fetched(address, systemResolve, limits);
      await makeFolder(asked.out);
      await write(`${printable(await save(document, asked.out))}\n`);
    } catch (error) {
      failed = true;
      complain({ severity: "error", message: reason(error, asked.out), place: address });
    }
  }
  return failed ? 1 : 0;
}

function reason(error: unknown, folder: string): string {
  if (error instanceof FetchRefusal) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return `What was fetched can't be saved in ${folder} (${code}); check the folder and its disk.`;
}
