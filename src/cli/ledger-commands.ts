import { Argument, type Command } from "commander";
import { checked, command, date, jobs, language, ledger, memoryLimit, timeLimit } from "./options.js";
import { instant, oneOf } from "./usage.js";

const ADD_EXAMPLES = `
Examples:
  entente add articles/                                 all documents of a folder, into entente.db
  entente add news.zip --ledger postgres://ann@desk/e   an archive, into a database
  entente add - --from jsonl --jobs 4 < news.jsonl      a stream, one document a line, as with read

What is there already is not read again, so a broken run is gone on with by the same command.

Exit codes: 0 all was added; 1 some input failed, the rest was added; 2 wrong usage.`;

/** The commands that keep a ledger. */
export function ledgerCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("add"), ADD_EXAMPLES)
    .summary("read documents into a ledger")
    .description(
      "Reads documents and adds what they say to a ledger, which is made where it is missing. What is added is on the disk when it is told.",
    )
    .addArgument(new Argument("<file...>", "documents, archives, mailboxes, feeds or folders; - is standard input"))
    .addOption(ledger())
    .option(
      "--from <form>",
      "what the files hold when not one document each: jsonl, one a line",
      checked((given) => oneOf(["jsonl"], given)),
    )
    .addOption(language())
    .addOption(date())
    .addOption(jobs("threads to read with"))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--at <instant>",
      "the time to write down for this run, such as 2026-03-01T09:30:00Z; otherwise now",
      checked(instant),
    )
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: a line for each document as soon as it is on the disk",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    )
    .action(async (files, options) => done(await (await import("./add.js")).addCommand(files, options)));
}
