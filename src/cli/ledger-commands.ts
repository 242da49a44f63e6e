import { type Command, Option } from "commander";
import { EXPORT_FORMATS } from "./export-formats.js";
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
  keepOriginals,
  language,
  ledger,
  memoryLimit,
  minCertainty,
  noColour,
  publisher,
  reader,
  timeLimit,
} from "./options.js";
import { rehearsal } from "./rehearsal.js";
import { instant, readerName } from "./usage.js";

const ADD_EXAMPLES = `
entente add articles/  #
entente add news.zip --ledger postgres://ann@desk/e  #
entente add - --from jsonl --jobs 4 < news.jsonl  #
entente add articles/ --reader rules --beside  #
entente add visit.ru.html --translation-of d_5b1f  #`;

const REFRESH_EXAMPLES = `
entente refresh  #
entente refresh --dry-run  #
entente refresh d_5b1f  #`;

const PURGE_EXAMPLES = `
entente purge d_5b1f  #
entente purge d_5b1f22c0a4e19d37 --confirm d_5b1f22c0a4e19d37`;

const STATUS_EXAMPLES = `
entente status  #
entente status --ledger old.db --verify  #
entente status --format json  #`;

const EXPORT_EXAMPLES = `
entente export --out ledger.jsonl  #
entente export --ledger postgres://ann@desk/e | gzip > ledger.jsonl.gz
entente export --format parquet --out ledger.zip  #
entente export --format geojson > projects.geojson  #`;

const IMPORT_EXAMPLES = `
entente import ledger.jsonl --ledger new.db  #
entente import ledger.jsonl --ledger postgres://ann@desk/e
entente import notes.jsonld --from annotations --reviewer ann`;

const CHECK_EXAMPLES = `
entente check  #
entente check article.html  #
entente check --format jsonl > findings.jsonl  #
entente check --only contradicted  #
entente check --added-by 2026-03-01  #`;

/** The commands that keep a ledger. */
export function ledgerCommands(entente: Command, done: (exitCode: number) => void): void {
  const add = command(entente.command("add"), ADD_EXAMPLES)
    .argument("<file...>")
    .addOption(ledger())
    .addOption(choice("--from <form>", ["jsonl"]))
    .addOption(language())
    .addOption(date())
    .addOption(publisher())
    .addOption(reader())
    .addOption(minCertainty())
    .addOption(jobs())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(keepOriginals())
    .option("--beside")
    .option("--translation-of <document>")
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .addOption(rehearsal());
  withModel(add).action(async (files, options) => done(await (await import("./add.js")).addCommand(files, options)));

  const refresh = command(entente.command("refresh"), REFRESH_EXAMPLES)
    .argument("[document...]")
    .addOption(ledger())
    .option("--dry-run")
    .addOption(new Option("--model <name>").argParser(checked(readerName)))
    .addOption(jobs())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"));
  withModel(refresh).action(async (documents, options) =>
    done(await (await import("./refresh.js")).refreshCommand(documents, options)),
  );

  command(entente.command("purge"), PURGE_EXAMPLES)
    .argument("<document>")
    .addOption(ledger())
    .option("--confirm <id>")
    .addOption(rehearsal())
    .action(async (document, options) => done(await (await import("./purge.js")).purgeCommand(document, options)));

  command(entente.command("status"), STATUS_EXAMPLES)
    .addOption(ledger())
    .addOption(choice("--format <format>", ["text", "json"], "text"))
    .option("--verify")
    .action(async (options) => done(await (await import("./status.js")).statusCommand(options)));

  command(entente.command("export"), EXPORT_EXAMPLES)
    .addOption(ledger())
    .addOption(choice("--format <format>", EXPORT_FORMATS, "ledger"))
    .option("--out <file>")
    .option("--with-texts")
    .action(async (options) => done(await (await import("./export.js")).exportCommand(options)));

  command(entente.command("import"), IMPORT_EXAMPLES)
    .argument("<file>")
    .addOption(ledger())
    .addOption(choice("--from <form>", ["ledger", "annotations"]))
    .option("--reviewer <name>")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(rehearsal())
    .action(async (file, options) => done(await (await import("./import.js")).importCommand(file, options)));

  command(entente.command("check"), CHECK_EXAMPLES)
    .argument("[file...]")
    .addOption(ledger())
    .addOption(choice("--only <what>", ["stale", "contradicted", "conflicting", "recycled"]))
    .addOption(asOf())
    .addOption(addedBy())
    .addOption(language())
    .addOption(date())
    .addOption(jobs())
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .addOption(choice("--format <format>", ["table", "jsonl"]))
    .addOption(colour())
    .addOption(noColour())
    .action(async (files, options) => done(await (await import("./check.js")).checkCommand(files, options)));
}
