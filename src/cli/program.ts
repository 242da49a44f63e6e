import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { backupCommands } from "./backup-commands.js";
import { briefCommands } from "./brief-command.js";
import { completionCommands } from "./completion/index.js";
import { dossierCommands } from "./dossier-command.js";
import { fleetCommands } from "./fleet/index.js";
import { LANGS } from "./help/index.js";
import { ledgerCommands } from "./ledger-commands.js";
import { ledgerQuestions } from "./ledger-questions.js";
import { mcpCommands } from "./mcp-command.js";
import { withModel } from "./model-options.js";
import {
  addedBy,
  asOf,
  checked,
  choice,
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
import { READ_FORMATS, wholeNumber } from "./usage.js";
import { VERSION } from "./version.js";
import { watchCommands } from "./watch-commands.js";
import { webhookCommands } from "./webhook-command.js";

const EXAMPLES = `
entente read article.txt  #
entente explain article.txt 1  #
entente read - --from jsonl < news.jsonl > out.jsonl  #`;

const READ_EXAMPLES = `
entente read article.txt  #
entente read *.html --format jsonl > claims.jsonl  #
entente read news/ --format brief --min-certainty 80  #
curl -s https://example.org/news | entente read -  #
entente read - --from jsonl --jobs 4 < news.jsonl  #
    {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "en", "url": "…"}`;

const ANNOTATE_EXAMPLES = `
entente annotate article.txt  #
entente annotate *.html --format jsonl > names.jsonl  #
entente annotate - --from jsonl < news.jsonl  #
    {"id": "a1", "text": "…", "title": "…", "date": "2024-07-01", "language": "ru", "url": "…", "publisher": "…"}`;

const FETCH_EXAMPLES = `
entente fetch https://example.org/news/ferry  #
entente fetch --out pages https://example.org/a  #
entente fetch https://example.org/a | xargs -d '\\n' entente read
entente fetch --out feeds feeds.opml  #`;

const EXPLAIN_EXAMPLES = `
entente explain article.txt  #
entente explain article.txt c_5b1f  #
entente explain article.txt --claim 3  #
entente explain report.pdf 3 --picture page.png  #
entente explain box.mbox/2 1  #
entente explain f_5b1f --ledger desk.db  #
entente explain f_5b1f --as-of 2025  #`;

/** The commands with their options and help. The action of each tells `done` the exit code it ends with. */
export function program(done: (exitCode: number) => void): Command {
  const entente = command(new Command("entente"), EXAMPLES)
    .version(VERSION, "-V, --version")
    .addOption(choice("--lang <code>", LANGS));

  const read = command(entente.command("read"), READ_EXAMPLES)
    .argument("<file...>")
    .addOption(choice("--format <format>", READ_FORMATS))
    .addOption(choice("--from <form>", ["jsonl"]))
    .addOption(language())
    .addOption(date())
    .addOption(publisher())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs())
    .addOption(colour())
    .addOption(noColour());
  withModel(read).action(async (files, options) => done(await (await import("./read.js")).readCommand(files, options)));

  command(entente.command("annotate"), ANNOTATE_EXAMPLES)
    .argument("<file...>")
    .addOption(choice("--format <format>", ["table", "jsonl"]))
    .addOption(choice("--from <form>", ["jsonl"]))
    .addOption(language())
    .addOption(date())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(jobs())
    .addOption(colour())
    .addOption(noColour())
    .action(async (files, options) => done(await (await import("./annotate.js")).annotateCommand(files, options)));

  command(entente.command("fetch"), FETCH_EXAMPLES)
    .argument("<url...>")
    .addOption(new Option("--out <folder>").default("."))
    .addOption(
      new Option("--time-limit <seconds>").argParser(checked((given) => wholeNumber(given, 1, 3600))).default(30),
    )
    .option("--allow-private")
    .action(async (urls, options) => done(await (await import("./fetch/index.js")).fetchCommand(urls, options)));

  const explain = command(entente.command("explain"), EXPLAIN_EXAMPLES)
    .argument("<file>")
    .argument("[claim]")
    .option("--claim <n>")
    .option("--picture <file>")
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
    .addOption(choice("--format <format>", ["text", "json"], "text"));
  withModel(explain).action(async (file, claim, options) => {
    const { isLedgerId, looksLikeId, explainFactCommand } = await import("./explain-fact.js");
    // What looks like an id is a file where there is one of that name.
    const isId = isLedgerId(file) || (looksLikeId(file) && !existsSync(file));
    if (claim === undefined && isId) done(await explainFactCommand(file, options));
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
