import { Argument, type Command } from "commander";
import { EXPORT_FORMATS } from "./export-formats.js";
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
import { rehearsal } from "./rehearsal.js";
import { instant, oneOf, readerName } from "./usage.js";

const ADD_EXAMPLES = `
Examples:
  entente add articles/                                 all documents of a folder, into entente.db
  entente add news.zip --ledger postgres://ann@desk/e   an archive, into a database
  entente add - --from jsonl --jobs 4 < news.jsonl      a stream, one document a line, as with read
  entente add articles/ --reader rules --beside         what the rules find, beside what was found before
  entente add visit.ru.html --translation-of d_5b1f     the same text in Russian; both are one origin then

What is there already is not read again, so a broken run is gone on with by the same command.

Exit codes: 0 all was added; 1 some input failed, the rest was added; 2 wrong usage.`;

const REFRESH_EXAMPLES = `
Examples:
  entente refresh                                       all that an earlier version of Entente read
  entente refresh --dry-run                             which those are
  entente refresh d_5b1f                                one document, whoever read it

Judgements go to the claims that say the same; see docs/ledger.md.

Exit codes: 0 all was read; 1 some document failed, the rest was read; 2 wrong usage.`;

const PURGE_EXAMPLES = `
Examples:
  entente purge d_5b1f                                  asks for the whole id again
  entente purge d_5b1f22c0a4e19d37 --confirm d_5b1f22c0a4e19d37

To take a document out and keep the record of it: entente judge d_5b1f remove`;

const STATUS_EXAMPLES = `
Examples:
  entente status                                        what is in entente.db
  entente status --ledger old.db --verify               whether all of it is what was written
  entente status --format json                          the same for programs`;

const EXPORT_EXAMPLES = `
Examples:
  entente export --out ledger.jsonl                     all of entente.db in one file
  entente export --ledger postgres://ann@desk/e | gzip > ledger.jsonl.gz
  entente export --format parquet --out ledger.zip      all tables for DuckDB, pandas and R
  entente export --format geojson > projects.geojson    what has a place, on the map

docs/exports.md says what each format holds. Equal ledgers give equal bytes, whatever keeps them.`;

const IMPORT_EXAMPLES = `
Examples:
  entente import ledger.jsonl --ledger new.db           into a file
  entente import ledger.jsonl --ledger postgres://ann@desk/e
  entente import notes.jsonld --from annotations --reviewer ann

The ledger must be new, but for annotations. An import that was broken off goes on when it is run again.

Exit codes: 0 all was taken; 1 something was not; 2 wrong usage.`;

const CHECK_EXAMPLES = `
Examples:
  entente check                                         all documents of the ledger entente.db
  entente check article.html                            a document that is in no ledger
  entente check --format jsonl > findings.jsonl         one finding a line
  entente check --only contradicted                     facts of the ledger that exclude one another
  entente check --added-by 2026-03-01                   of what came in on that day

Exit codes: 0 all was checked, whatever was found; 1 some input failed; 2 wrong usage.`;

/** The commands that keep a ledger. */
export function ledgerCommands(entente: Command, done: (exitCode: number) => void): void {
  const add = command(entente.command("add"), ADD_EXAMPLES)
    .summary("read documents into a ledger")
    .description(
      "Reads documents and adds what they say to a ledger, which is made where it is missing. What is added is on the disk when it is told.",
    )
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - is standard input",
      ),
    )
    .addOption(ledger())
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
    .addOption(jobs("threads to read with"))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--at <instant>",
      "the time to write down for this run, such as 2026-03-01T09:30:00Z; otherwise now",
      checked(instant),
    )
    .option("--beside", "let what other readers found in these documents stand, beside what this one finds")
    .option(
      "--translation-of <document>",
      "they are translations of this document of the ledger: its id, the file it was added as, or its address",
    )
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: a line for each document as soon as it is on the disk",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    )
    .addOption(rehearsal());
  withModel(add).action(async (files, options) => done(await (await import("./add.js")).addCommand(files, options)));

  const refresh = command(entente.command("refresh"), REFRESH_EXAMPLES)
    .summary("read documents of a ledger again")
    .description(
      "Reads documents again from the words that the ledger keeps, without their files: those that an earlier version read, and those whose date a person has set.",
    )
    .addArgument(new Argument("[document...]", "ids of documents; without them, all that another version read"))
    .addOption(ledger())
    .option("--dry-run", "only tell which documents would be read")
    .option(
      "--model <name>",
      "a language model that read some of them, llm:MODEL@URL, and may be asked again; otherwise its answers come from the cache",
      checked(readerName),
    )
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
    );
  withModel(refresh).action(async (documents, options) =>
    done(await (await import("./refresh.js")).refreshCommand(documents, options)),
  );

  command(entente.command("purge"), PURGE_EXAMPLES)
    .summary("erase a document from a ledger for good")
    .description(
      "Erases a document with its words, its claims and what was judged of them, from the disk too. Asked twice, since nothing brings it back.",
    )
    .addArgument(new Argument("<document>", "the id of a document, or the start of one"))
    .addOption(ledger())
    .option("--confirm <id>", "its whole id again, where nobody is there to be asked")
    .addOption(rehearsal())
    .action(async (document, options) => done(await (await import("./purge.js")).purgeCommand(document, options)));

  command(entente.command("status"), STATUS_EXAMPLES)
    .summary("tell what is in a ledger")
    .description("Tells what is in a ledger: documents, claims by type, facts, runs. Nothing is written.")
    .addOption(ledger())
    .option(
      "--format <format>",
      "text or json",
      checked((given) => oneOf(["text", "json"], given)),
      "text",
    )
    .option("--verify", "read all of it, find damage, and tell the hash of the content")
    .action(async (options) => done(await (await import("./status.js")).statusCommand(options)));

  command(entente.command("export"), EXPORT_EXAMPLES)
    .summary("write a whole ledger, or take it along in an open format")
    .description(
      "Writes all that a ledger holds as JSON Lines, from which entente import makes an equal ledger; or what others can read of it, in a format that is theirs.",
    )
    .addOption(ledger())
    .option(
      "--format <format>",
      EXPORT_FORMATS.join(", "),
      checked((given) => oneOf(EXPORT_FORMATS, given)),
      "ledger",
    )
    .option("--out <file>", "where to write instead of standard output")
    .action(async (options) => done(await (await import("./export.js")).exportCommand(options)));

  command(entente.command("import"), IMPORT_EXAMPLES)
    .summary("make a ledger of what export wrote, or take annotations in")
    .description(
      "Takes all that entente export wrote into a new ledger, and checks that it is equal to the old one. Or takes Web Annotations into a ledger that has their documents: those that say what their words hold become claims of the reviewer, others notes and tags.",
    )
    .addArgument(new Argument("<file>", "what entente export wrote, or Web Annotations"))
    .addOption(ledger())
    .option(
      "--from <form>",
      "what the file holds: ledger (otherwise), annotations",
      checked((given) => oneOf(["ledger", "annotations"] as const, given)),
    )
    .option("--reviewer <name>", "who takes annotations in (otherwise $ENTENTE_REVIEWER)")
    .option("--at <instant>", "when, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .addOption(rehearsal())
    .action(async (file, options) => done(await (await import("./import.js")).importCommand(file, options)));

  command(entente.command("check"), CHECK_EXAMPLES)
    .summary("hold claims against reference tables")
    .description(
      "Tells what was out of date when it was written, what can't be so, and who is spelt otherwise: memberships and accessions, terms of office, levels of partnership. What was true at its own date is not told.",
    )
    .addArgument(new Argument("[file...]", "documents to read and check; without them, those of the ledger"))
    .addOption(ledger())
    .option(
      "--only <what>",
      "stale: what was out of date or can't be; of a ledger also contradicted, conflicting (claims of one fact) or recycled (figures told of several things)",
      checked((given) => oneOf(["stale", "contradicted", "conflicting", "recycled"], given)),
    )
    .addOption(asOf())
    .addOption(addedBy())
    .addOption(language())
    .addOption(date())
    .addOption(jobs("threads to read with"))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--format <format>",
      "table, jsonl (on a terminal: table, else jsonl)",
      checked((given) => oneOf(["table", "jsonl"], given)),
    )
    .addOption(colour())
    .addOption(noColour())
    .action(async (files, options) => done(await (await import("./check.js")).checkCommand(files, options)));
}
