import { CommanderError } from "commander";
import { complain } from "./complaint.js";
import { endQuietlyWithReader } from "./output.js";
import { printable } from "./printable.js";
import { program } from "./program.js";
import { rehearsed } from "./rehearsal.js";
import { UsageError } from "./usage.js";

/** Runs the command line: `args` without the interpreter and the script. Sets the exit code of the process; never throws. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWithReader();
  const entente = program((exitCode) => {
    process.exitCode = exitCode;
  });
  let end: (() => Promise<void>) | null = null;
  entente.hook("preAction", async (_, action) => {
    await (await import("./config/index.js")).configure(action);
    end = await rehearsed(action);
  });
  const known = entente.commands.map((command) => command.name());
  try {
    for (const command of [entente, ...entente.commands]) command.configureOutput({ outputError: () => {} });
    await entente.parseAsync(unhelped(args, known), { from: "user" });
  } catch (error) {
    process.exitCode = failed(error, args, known);
  } finally {
    await (end as (() => Promise<void>) | null)?.();
  }
}

/** What is asked for: help where nothing is, and "help raed" as "raed", which is told with what may be meant. */
function unhelped(args: readonly string[], known: readonly string[]): readonly string[] {
  const [first, named] = args;
  if (first === "-v") return ["--version"];
  if (first === undefined || (first === "help" && named === "help")) return ["--help"];
  return first === "help" && named !== undefined && !named.startsWith("-") && !known.includes(named) ? [named] : args;
}

/** Whether no ledger can have the name that was given: wrong usage, told by what opens one. */
function isMisnamed(error: unknown): error is Error {
  return error instanceof Error && error.name === "LedgerError" && "sort" in error && error.sort === "misnamed";
}

/** Says what went wrong in one sentence and returns the exit code. */
function failed(error: unknown, args: readonly string[], known: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError || error instanceof UsageError || isMisnamed(error)) {
    const command = known.includes(args[0] ?? "") ? ` ${args[0]}` : "";
    const sentence = printable(error.message.replace(/^error: |\.$/g, ""));
    process.stderr.write(`entente: ${sentence}${sentence.endsWith("?") ? "" : "."} See: entente${command} --help\n`);
    return 2;
  }
  if (error instanceof Error && error.name === "LedgerError") {
    complain({ severity: "error", message: error.message, place: "place" in error ? String(error.place) : null });
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`entente: A fault of Entente (${printable(message)}); please report it with what you ran.\n`);
  return 1;
}
