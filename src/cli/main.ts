import { CommanderError } from "commander";
import { chosenLang } from "./chosen-lang.js";
import { filled, helpIn, type Lang, parseError, speakUsage, usageWords, worded } from "./help/index.js";
import { endQuietlyWithReader } from "./output.js";
import { printable } from "./printable.js";
import { program } from "./program.js";
import { rehearsed } from "./rehearsal.js";
import { UsageError } from "./usage.js";

/** Runs the command line: `args` without the interpreter and the script. Returns the exit code; never throws. Nothing of a run stays for the next. */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyWithReader();
  // The native runtime of the network reports to its maker unless the environment of the process says this before a thread loads it.
  process.env.ORT_DISABLE_TELEMETRY = "1";
  let exitCode = 0;
  const entente = program((code) => {
    exitCode = code;
  });
  let end: (() => Promise<void>) | null = null;
  const known = entente.commands.map((command) => command.name());
  try {
    const lang = await languageOf(args);
    await speakUsage(lang);
    const isWide = usageWords().breaks === "characters";
    worded(entente, await helpIn(lang), isWide ? (await import("./wide-help.js")).wideHelp : {});
    entente.hook("preAction", async (_, action) => {
      await (await import("./words/index.js")).speak(lang);
      await (await import("./config/index.js")).configure(action);
      (await import("../entente.js")).tellLostLogs((await import("./losing.js")).unlogging());
      end = await rehearsed(action);
    });
    for (const command of [entente, ...entente.commands]) command.configureOutput({ outputError: () => {} });
    await entente.parseAsync(unhelped(args, known), { from: "user" });
    return exitCode;
  } catch (error) {
    return await failed(error, args, known);
  } finally {
    await (end as (() => Promise<void>) | null)?.();
  }
}

/** Keeps the threads that read from one command to the next: for a process that runs many. */
export async function keepThreads(): Promise<void> {
  (await import("../intake/index.js")).keepThreads();
}

/** The language of the run. A file of settings that is broken is told of before a command runs, and does not keep help from being shown. */
async function languageOf(args: readonly string[]): Promise<Lang> {
  return chosenLang(args, process.env, async () => {
    const { configFiles } = await import("./config/index.js");
    return configFiles(process.cwd()).catch(() => []);
  });
}

/** What is asked for: help where nothing is, and "help raed" and "raed --help" as "raed", which is told with what may be meant. */
function unhelped(args: readonly string[], known: readonly string[]): readonly string[] {
  const { lang, rest } = withoutLang(args);
  const [first, named] = rest;
  if (first === "-v") return [...lang, "--version"];
  if (first === undefined || (first === "help" && named === "help")) return [...lang, "--help"];
  const asked = first === "help" ? named : first;
  const isMisspelt = asked !== undefined && asked !== "help" && !asked.startsWith("-") && !known.includes(asked);
  return isMisspelt ? [...lang, asked] : args;
}

/** A command line in two: the language before the command, and the command with what follows it. */
function withoutLang(args: readonly string[]): { readonly lang: readonly string[]; readonly rest: readonly string[] } {
  const taken = args[0] === "--lang" ? 2 : args[0]?.startsWith("--lang=") ? 1 : 0;
  return { lang: args.slice(0, taken), rest: args.slice(taken) };
}

/** Whether no ledger can have the name that was given: wrong usage, told by what opens one. */
function isMisnamed(error: unknown): error is Error {
  return error instanceof Error && error.name === "LedgerError" && "sort" in error && error.sort === "misnamed";
}

/** A problem in the language of the run: what says it is loaded when there is one. */
const problem = async (said: string): Promise<string> => (await import("./words/index.js")).language().problem(said);

/** Says what went wrong in one sentence and returns the exit code. */
async function failed(error: unknown, args: readonly string[], known: readonly string[]): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError || error instanceof UsageError || isMisnamed(error)) {
    const { rest } = withoutLang(args);
    const command = known.includes(rest[0] ?? "") ? ` ${rest[0]}` : "";
    const said = error instanceof CommanderError ? parseError(error) : await problem(error.message);
    const { end, see } = usageWords();
    const sentence = printable(said.replace(/[.。]$/u, ""));
    const stop = /[?？]$/u.test(sentence) ? "" : end;
    process.stderr.write(`entente: ${sentence}${stop}${filled(see, { command: `entente${command}` })}\n`);
    return 2;
  }
  if (error instanceof Error && error.name === "LedgerError") {
    const { complain } = await import("./complaint.js");
    complain({ severity: "error", message: error.message, place: "place" in error ? String(error.place) : null });
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`entente: ${filled(usageWords().fault, { message: printable(message) })}\n`);
  return 1;
}
