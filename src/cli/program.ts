import { Argument, Command, Option } from "commander";
import { backupCommands } from "./backup-commands.js";
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
  entente explain article.txt 1                         why its first claim was extracted
  entente read - --from jsonl < news.jsonl > out.jsonl  a stream of documents, a stream of claims

"entente help read" explains a command in full.`;

const READ_EXAMPLES = `
Examples:
  entente read article.txt                              a table on a terminal
  entente read *.html --format jsonl > claims.jsonl     one claim per line
  entente read news/ --format brief --min-certainty 80  one line per certain claim
  curl -s https://example.org/news | entente read -     a page from standard input
  entente read - --from jsonl --jobs 4 < news.jsonl     a stream, one document per line:
      {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "en", "url": "…"}
      ("html" may replace "text"; the other fields are optional)

Exit codes: 0 everything was read; 1 some input failed, the rest was read; 2 usage error.`;

const ANNOTATE_EXAMPLES = `
Examples:
  entente annotate article.txt                          names, dates and amounts as a table
  entente annotate *.html --format jsonl > names.jsonl  one document per line
  entente annotate - --from jsonl < news.jsonl          a stream, one document per line:
      {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "ru", "url": "…", "publisher": "…"}

Exit codes: 0 everything was read; 1 some input failed, the rest was read; 2 usage error.`;

const FETCH_EXAMPLES = `
Examples:
  entente fetch https://example.org/news/ferry          saves the page here and prints its name
  entente fetch --out pages https://example.org/a       the same in a folder
  entente fetch https://example.org/a | xargs -d '\\n' entente read
  entente fetch --out feeds feeds.opml                  the feeds listed in an OPML file

Limits: 5 redirects, 64 MB. Hosts on private, local and special-purpose networks are refused, before and after
every redirect.

Exit codes: 0 everything was saved; 1 some documents failed, the rest were saved; 2 usage error.`;

const EXPLAIN_EXAMPLES = `
Examples:
  entente explain article.txt                           lists the claims with their numbers and ids
  entente explain article.txt c_5b1f                    why this claim was extracted; the start of an id is enough
  entente explain article.txt --claim 3                 the same for the third claim
  entente explain report.pdf 3 --picture page.png       also draws its page, with the words marked
  entente explain box.mbox/2 1                          the first claim of the second message of a mailbox
  entente explain f_5b1f --ledger desk.db               the evidence behind a fact in a ledger
  entente explain f_5b1f --as-of 2025                   the same as of the end of 2025`;

/** The commands with their options and help. The action of each tells `done` the exit code it ends with. */
export function program(done: (exitCode: number) => void): Command {
  const entente = command(new Command("entente"), EXAMPLES)
    .description(
      "Reads documents about relations between states and reports who did what to whom, when, and in which words.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand("help [command]", "print the help of a command");

  const read = command(entente.command("read"), READ_EXAMPLES)
    .summary("print the claims in documents")
    .description("Prints the claims in documents, each with the words it rests on. Nothing is stored.")
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input",
      ),
    )
    .option(
      "--format <format>",
      `${READ_FORMATS.join(", ")} (on a terminal: table, else jsonl); brief is one line per claim`,
      checked((given) => oneOf(READ_FORMATS, given)),
    )
    .option(
      "--from <form>",
      "format of files that hold several documents: jsonl, one per line",
      checked((given) => oneOf(["jsonl"], given)),
    )
    .addOption(language())
    .addOption(date())
    .addOption(publisher())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs("number of threads; output stays in input order"))
    .addOption(colour())
    .addOption(noColour());
  withModel(read).action(async (files, options) => done(await (await import("./read.js")).readCommand(files, options)));

  command(entente.command("annotate"), ANNOTATE_EXAMPLES)
    .summary("print the names, dates and amounts in documents")
    .description(
      "Prints the names, dates and amounts in documents, each with its wording and what it stands for. Nothing is stored.",
    )
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input",
      ),
    )
    .option(
      "--format <format>",
      "table, jsonl (on a terminal: table, else jsonl)",
      checked((given) => oneOf(["table", "jsonl"], given)),
    )
    .option(
      "--from <form>",
      "format of files that hold several documents: jsonl, one per line",
      checked((given) => oneOf(["jsonl"], given)),
    )
    .addOption(language())
    .addOption(date())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs("number of threads; output stays in input order"))
    .addOption(colour())
    .addOption(noColour())
    .action(async (files, options) => done(await (await import("./annotate.js")).annotateCommand(files, options)));

  command(entente.command("fetch"), FETCH_EXAMPLES)
    .summary("save web documents as files")
    .description(
      "Saves documents from the public web as files and prints their names. Apart from this, only entente links, entente watch, entente digest --mail and webhooks use the network, and send, work and queue the servers they are given.",
    )
    .addArgument(new Argument("<url...>", "addresses starting with https:// or http://, or a list of feeds (OPML)"))
    .option("--out <folder>", "folder to save to; created if missing", ".")
    .option(
      "--time-limit <seconds>",
      "limit for fetching one document",
      checked((given) => wholeNumber(given, 1, 3600)),
      30,
    )
    .option("--allow-private", "also fetch from private and local networks")
    .action(async (urls, options) => done(await (await import("./fetch/index.js")).fetchCommand(urls, options)));

  const explain = command(entente.command("explain"), EXPLAIN_EXAMPLES)
    .summary("show the evidence behind a claim or a fact")
    .description(
      "Shows why a claim was extracted: its fields, its words and the rules behind it, with what they were built from. For a fact or a claim in a ledger it shows the reported values and their sources, why claims were merged, their origins, who reported a figure first, what contradicts it and how reviewers judged it.",
    )
    .addArgument(
      new Argument(
        "<file>",
        "a document, or one inside an archive as named by read; - for standard input; or the id of a fact or claim in a ledger",
      ),
    )
    .addArgument(new Argument("[claim]", "the id of a claim, the start of one, or its number"))
    .option("--claim <n>", "the claim with that number")
    .option("--picture <file>", "draw the page of a PDF that the claim's words stand on, with the words marked, as PNG")
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
      new Option("--format <format>", "for facts and claims in a ledger: text or json")
        .argParser(checked((given) => oneOf(["text", "json"], given)))
        .default("text"),
    );
  withModel(explain).action(async (file, claim, options) => {
    const { isLedgerId, explainFactCommand } = await import("./explain-fact.js");
    if (claim === undefined && isLedgerId(file)) done(await explainFactCommand(file, options));
    else done(await (await import("./explain.js")).explainCommand(file, claim, options));
  });

  ledgerCommands(entente, done);
  backupCommands(entente, done);
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
