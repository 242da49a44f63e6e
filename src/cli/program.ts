import { Argument, Command, Option } from "commander";
import { briefCommands } from "./brief-command.js";
import { completionCommands } from "./completion/index.js";
import { dossierCommands } from "./dossier-command.js";
import { fleetCommands } from "./fleet/index.js";
import { ledgerCommands } from "./ledger-commands.js";
import { ledgerQuestions } from "./ledger-questions.js";
import { mcpCommands } from "./mcp-command.js";
import { withModel } from "./model-options.js";
import {
  addedBy,
  asOf,
  checked,
  colour,
  command,
  date,
  jobs,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  noColour,
  publisher,
  reader,
  timeLimit,
} from "./options.js";
import { serveCommands } from "./serve-command.js";
import { sourceCommands } from "./source-commands.js";
import { takingCommands } from "./taking-commands.js";
import { oneOf, READ_FORMATS, wholeNumber } from "./usage.js";
import { VERSION } from "./version.js";
import { watchCommands } from "./watch-commands.js";
import { webhookCommands } from "./webhook-command.js";

const EXAMPLES = `
Examples:
  entente read article.txt                              what the article says, as a table
  entente explain article.txt 1                         why its first claim was made
  entente read - --from jsonl < news.jsonl > out.jsonl  a stream of documents, a stream of claims

"entente help read" tells all about a command.`;

const READ_EXAMPLES = `
Examples:
  entente read article.txt                              a table on a terminal
  entente read *.html --format jsonl > claims.jsonl     one claim a line
  entente read news/ --format brief --min-certainty 80  one line a claim, of those that are sure
  curl -s https://example.org/news | entente read -     a page from standard input
  entente read - --from jsonl --jobs 4 < news.jsonl     a stream, one document a line:
      {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "en", "url": "…"}
      ("html" may stand for "text"; the rest may be missing)

Exit codes: 0 all was read; 1 some input failed, the rest was read; 2 wrong usage.`;

const ANNOTATE_EXAMPLES = `
Examples:
  entente annotate article.txt                          names, times and sums as a table
  entente annotate *.html --format jsonl > names.jsonl  one document a line
  entente annotate - --from jsonl < news.jsonl          a stream, one document a line:
      {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "ru", "url": "…", "publisher": "…"}

Exit codes: 0 all was read; 1 some input failed, the rest was read; 2 wrong usage.`;

const FETCH_EXAMPLES = `
Examples:
  entente fetch https://example.org/news/ferry          saves the page here and prints its name
  entente fetch --out pages https://example.org/a       the same in a folder
  entente fetch https://example.org/a | xargs -d '\\n' entente read
  entente fetch --out feeds feeds.opml                  the feeds that a list of feeds names (OPML)

At most 5 redirects and 64 MB; machines of private, local and special networks are refused, before and after
every redirect.

Exit codes: 0 all were saved; 1 some were not, the rest were; 2 wrong usage.`;

const EXPLAIN_EXAMPLES = `
Examples:
  entente explain article.txt                           the claims with their numbers and ids
  entente explain article.txt c_5b1f                    why this claim was made; the start of an id is enough
  entente explain article.txt --claim 3                 the same for the third claim
  entente explain box.mbox/2 1                          the first claim of the second message of a mailbox
  entente explain f_5b1f --ledger desk.db               why a fact of a ledger is what it is
  entente explain f_5b1f --as-of 2025                   what the ledger had of it at the end of 2025`;

/** The commands with their options and help. The action of each tells `done` the exit code it ends with. */
export function program(done: (exitCode: number) => void): Command {
  const entente = command(new Command("entente"), EXAMPLES)
    .description(
      "Reads documents about relations between states and says who did what to whom, when, and in which words.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand("help [command]", "print the help of a command");

  const read = command(entente.command("read"), READ_EXAMPLES)
    .summary("print the claims of documents")
    .description("Prints the claims of documents, each with the words that carry it. Nothing is stored.")
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - is standard input",
      ),
    )
    .option(
      "--format <format>",
      `${READ_FORMATS.join(", ")} (on a terminal: table, else jsonl); brief is one line a claim`,
      checked((given) => oneOf(READ_FORMATS, given)),
    )
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
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs("threads to read with; the output stays in input order"))
    .addOption(colour())
    .addOption(noColour());
  withModel(read).action(async (files, options) => done(await (await import("./read.js")).readCommand(files, options)));

  command(entente.command("annotate"), ANNOTATE_EXAMPLES)
    .summary("print the names, times and sums in documents")
    .description(
      "Prints the names, times and sums that stand in documents, each with its words and whom, when or how much it means. Nothing is stored.",
    )
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - is standard input",
      ),
    )
    .option(
      "--format <format>",
      "table, jsonl (on a terminal: table, else jsonl)",
      checked((given) => oneOf(["table", "jsonl"], given)),
    )
    .option(
      "--from <form>",
      "what the files hold when not one document each: jsonl, one a line",
      checked((given) => oneOf(["jsonl"], given)),
    )
    .addOption(language())
    .addOption(date())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs("threads to read with; the output stays in input order"))
    .addOption(colour())
    .addOption(noColour())
    .action(async (files, options) => done(await (await import("./annotate.js")).annotateCommand(files, options)));

  command(entente.command("fetch"), FETCH_EXAMPLES)
    .summary("save documents of the web as files")
    .description(
      "Saves documents of the public web as files and prints their names. Besides it only entente links, entente watch, entente digest --mail and webhooks go to the network, and send, work and queue to the servers that they are given.",
    )
    .addArgument(new Argument("<url...>", "addresses that begin with https:// or http://, or a list of feeds (OPML)"))
    .option("--out <folder>", "where to save; made if it is missing", ".")
    .option(
      "--time-limit <seconds>",
      "what fetching one may take",
      checked((given) => wholeNumber(given, 1, 3600)),
      30,
    )
    .option("--allow-private", "fetch from machines of private and local networks too")
    .action(async (urls, options) => done(await (await import("./fetch/index.js")).fetchCommand(urls, options)));

  const explain = command(entente.command("explain"), EXPLAIN_EXAMPLES)
    .summary("show why a claim was made, or a fact")
    .description(
      "Shows why a claim was made: its fields, its words, and the rules that made it with what they were made from. Of a fact or a claim of a ledger it shows who says what, how the claims were joined, where they come from, who said a figure first, what contradicts it, and what reviewers said.",
    )
    .addArgument(
      new Argument(
        "<file>",
        "a document, or one in an archive as read names it; - is standard input; or the id of a fact or claim of a ledger",
      ),
    )
    .addArgument(new Argument("[claim]", "the id of a claim, the start of one, or its number"))
    .option("--claim <n>", "the claim of that number")
    .addOption(language())
    .addOption(date())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(colour())
    .addOption(noColour())
    .addOption(ledger())
    .addOption(asOf())
    .addOption(addedBy())
    .addOption(
      new Option("--format <format>", "of what a ledger knows: text or json")
        .argParser(checked((given) => oneOf(["text", "json"], given)))
        .default("text"),
    );
  withModel(explain).action(async (file, claim, options) => {
    const { isLedgerId, explainFactCommand } = await import("./explain-fact.js");
    if (claim === undefined && isLedgerId(file)) done(await explainFactCommand(file, options));
    else done(await (await import("./explain.js")).explainCommand(file, claim, options));
  });

  ledgerCommands(entente, done);
  ledgerQuestions(entente, done);
  sourceCommands(entente, done);
  dossierCommands(entente, done);
  fleetCommands(entente, done);
  briefCommands(entente, done);
  serveCommands(entente, done);
  mcpCommands(entente, done);
  webhookCommands(entente, done);
  takingCommands(entente, done);
  watchCommands(entente, done);
  completionCommands(entente, done);
  return entente;
}
