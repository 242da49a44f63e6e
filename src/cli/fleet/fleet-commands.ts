import { Argument, type Command, Option } from "commander";
import {
  checked,
  command,
  date,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  publisher,
  reader,
  timeLimit,
} from "../options.js";
import { instant, jobCount, oneOf, wholeNumber } from "../usage.js";
import { credentials, queue } from "./queue-options.js";

const SEND_EXAMPLES = `
Examples:
  entente send articles/ --queue nats://desk            all documents of a folder, to whoever works there
  entente send - --from jsonl --queue nats://a,b,c < news.jsonl
  entente send news.zip --queue nats://desk/archive     to the queue "archive" on the same servers

Sent again, a document is read once. See: entente work --help, docs/fleet.md

Exit codes: 0 all was sent; 1 some input failed, the rest was sent, or the queue can't be reached; 2 wrong usage.`;

const WORK_EXAMPLES = `
Examples:
  entente work --queue nats://desk --ledger postgres://ann@desk/e --threads 4
  entente work --queue nats://a,b,c --until-empty       ends when all was read

Any number of workers, on any machines, read for one ledger. Told to end (Ctrl+C, SIGTERM), a worker adds what it is
reading and hands the rest back; what one had that was killed goes to another.

Exit codes: 0 it was ended, or the queue is empty; 1 some document failed, or the ledger or the queue can't be
reached; 2 wrong usage.`;

const QUEUE_EXAMPLES = `
Examples:
  entente queue --queue nats://desk                     what waits, who reads what, what failed and why
  entente queue --queue nats://desk --wait              returns when nothing waits and nothing is read
  entente queue --queue nats://desk --again             sends what failed again
  entente queue scan.pdf --queue nats://desk --forget   drops a document that failed
  entente queue --queue nats://a,b,c --most-waiting 50000

Exit codes: 0 done; with --wait, nothing failed; 1 the queue can't be reached, or something failed; 2 wrong usage.`;

/** The commands by which many machines read for one ledger. */
export function fleetCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("send"), SEND_EXAMPLES)
    .summary("have documents read by workers")
    .description(
      "Sends documents to a queue, from which workers on any number of machines read them into a ledger as entente add would. Where the queue is full, it waits.",
    )
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - is standard input",
      ),
    )
    .addOption(queue())
    .addOption(credentials())
    .option(
      "--from <form>",
      "what the files hold when not one document each: jsonl, one a line",
      checked((given) => oneOf(["jsonl"], given)),
    )
    .addOption(language())
    .addOption(date())
    .addOption(publisher())
    .addOption(reader())
    .addOption(minCertainty())
    .option(
      "--at <instant>",
      "the time to write down in the ledger for what is sent, such as 2026-03-01T09:30:00Z; otherwise now",
      checked(instant),
    )
    .option("--beside", "let what other readers found in these documents stand, beside what is found now")
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: a line for each document as soon as the queue has it",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    )
    .action(async (files, options) => done(await (await import("./send-command.js")).sendCommand(files, options)));

  command(entente.command("work"), WORK_EXAMPLES)
    .summary("read what a queue has into a ledger")
    .description(
      "Takes documents out of a queue, reads them, and adds them to a ledger. A document leaves the queue when it is in the ledger, on the disk.",
    )
    .addOption(queue())
    .addOption(credentials())
    .addOption(ledger())
    // As other commands call it, and as workers are spoken of.
    .addOption(new Option("--threads, --jobs <n>", "threads to read with").argParser(checked(jobCount)).default(1))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--attempts <n>",
      "how often a document may fail before it is given up",
      checked((given) => wholeNumber(given, 1, 100)),
      3,
    )
    .option("--until-empty", "end when nothing is left in the queue, with no worker")
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: a line for each document as soon as it is on the disk",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    )
    .action(async (options) => done(await (await import("./work-command.js")).workCommand(options)));

  command(entente.command("queue"), QUEUE_EXAMPLES)
    .summary("tell what waits in a queue and what failed")
    .description(
      "Tells what waits in a queue, what is being read and by whom, and what failed and why. Documents that failed can be sent again, or dropped.",
    )
    .addArgument(
      new Argument("[document...]", "names of documents that failed; without them, --again and --forget mean all"),
    )
    .addOption(queue())
    .addOption(credentials())
    .option("--wait", "return when nothing waits and nothing is read")
    .option("--again", "send what failed again")
    .option("--forget", "drop what failed")
    .option(
      "--most-waiting <n>",
      "set how many documents may wait or be read, before whoever sends more waits (10,000 at first)",
      checked((given) => wholeNumber(given, 1, 999_999)),
    )
    .option(
      "--replicas <n>",
      "set how many servers keep a copy: 1, 3 or 5 (at first 3 in a cluster, else 1)",
      checked((given) => Number(oneOf(["1", "3", "5"], given))),
    )
    .option(
      "--patience <seconds>",
      "set after how long without a sign of life from its worker a document goes to another (30 at first)",
      checked((given) => wholeNumber(given, 1, 3600)),
    )
    .option(
      "--format <format>",
      "text or json",
      checked((given) => oneOf(["text", "json"], given)),
      "text",
    )
    .action(async (names, options) => done(await (await import("./queue-command.js")).queueCommand(names, options)));
}
