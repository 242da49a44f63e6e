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
  entente add articles/                                 all documents in a folder, into entente.db
  entente add news.zip --ledger postgres://ann@desk/e   an archive, into a database
  entente add - --from jsonl --jobs 4 < news.jsonl      a stream, one document per line, as with read
  entente add articles/ --reader rules --beside         keeps earlier results alongside those of the rules
  entente add visit.ru.html --translation-of d_5b1f     the same text in Russian; both then count as one origin

Documents already in the ledger are not read again: to resume an interrupted run, repeat the command.

Exit codes: 0 everything was added; 1 some input failed, the rest was added; 2 usage error.`;

const REFRESH_EXAMPLES = `
Examples:
  entente refresh                                       everything read by an earlier version of Entente
  entente refresh --dry-run                             lists them
  entente refresh d_5b1f                                one document, whatever read it

Judgements carry over to claims that say the same; see docs/ledger.md.

Exit codes: 0 everything was read; 1 some documents failed, the rest were read; 2 usage error.`;

const PURGE_EXAMPLES = `
Examples:
  entente purge d_5b1f                                  asks for the full id to confirm
  entente purge d_5b1f22c0a4e19d37 --confirm d_5b1f22c0a4e19d37

To remove a document but keep a record of it: entente judge d_5b1f remove`;

const STATUS_EXAMPLES = `
Examples:
  entente status                                        the contents of entente.db
  entente status --ledger old.db --verify               checks the whole ledger for damage
  entente status --format json                          the same as JSON`;

const EXPORT_EXAMPLES = `
Examples:
  entente export --out ledger.jsonl                     the whole of entente.db in one file
  entente export --ledger postgres://ann@desk/e | gzip > ledger.jsonl.gz
  entente export --format parquet --out ledger.zip      all tables for DuckDB, pandas and R
  entente export --format geojson > projects.geojson    what has a place, on the map

docs/exports.md says what each format holds. Identical ledgers give identical bytes, whatever the storage.`;

const IMPORT_EXAMPLES = `
Examples:
  entente import ledger.jsonl --ledger new.db           into a file
  entente import ledger.jsonl --ledger postgres://ann@desk/e
  entente import notes.jsonld --from annotations --reviewer ann

The ledger must be new, except for annotations. An interrupted import resumes when run again.

Exit codes: 0 all was taken; 1 something was not; 2 wrong usage.`;

const CHECK_EXAMPLES = `
Examples:
  entente check                                         all documents in entente.db
  entente check article.html                            a document outside any ledger
  entente check --format jsonl > findings.jsonl         one finding per line
  entente check --only contradicted                     facts in the ledger that contradict each other
  entente check --added-by 2026-03-01                   for what was added on that day

Exit codes: 0 everything was checked, whatever was found; 1 some input failed; 2 usage error.`;

/** The commands that keep a ledger. */
export function ledgerCommands(entente: Command, done: (exitCode: number) => void): void {
  const add = command(entente.command("add"), ADD_EXAMPLES)
    .summary("read documents into a ledger")
    .description(
      "Reads documents and adds their claims to a ledger, which is created if missing. Whatever is reported as added is already on disk.",
    )
    .addArgument(
      new Argument(
        "<file...>",
        "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input",
      ),
    )
    .addOption(ledger())
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
    .addOption(jobs("number of threads"))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--at <instant>",
      "time to record for this run, such as 2026-03-01T09:30:00Z (default: now)",
      checked(instant),
    )
    .option("--keep-originals", "keep the files of documents in the ledger too, up to 32 MB each")
    .option("--beside", "keep what other readers found in these documents alongside the new results")
    .option(
      "--translation-of <document>",
      "mark them as translations of this document in the ledger: its id, file name or address",
    )
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: one line per document as soon as it is on disk",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    )
    .addOption(rehearsal());
  withModel(add).action(async (files, options) => done(await (await import("./add.js")).addCommand(files, options)));

  const refresh = command(entente.command("refresh"), REFRESH_EXAMPLES)
    .summary("re-read documents in a ledger")
    .description(
      "Re-reads documents from the text kept in the ledger, without their files: those read by an earlier version and those whose date has been corrected.",
    )
    .addArgument(new Argument("[document...]", "document ids (default: all read by another version)"))
    .addOption(ledger())
    .option("--dry-run", "only list the documents that would be read")
    .option(
      "--model <name>",
      "a language model that read some of them, llm:MODEL@URL, and may be asked again; otherwise its answers come from the cache",
      checked(readerName),
    )
    .addOption(jobs("number of threads"))
    .addOption(timeLimit())
    .addOption(memoryLimit())
    .option(
      "--at <instant>",
      "time to record for this run, such as 2026-03-01T09:30:00Z (default: now)",
      checked(instant),
    )
    .option(
      "--format <format>",
      "text: a summary at the end; jsonl: one line per document as soon as it is on disk",
      checked((given) => oneOf(["text", "jsonl"], given)),
      "text",
    );
  withModel(refresh).action(async (documents, options) =>
    done(await (await import("./refresh.js")).refreshCommand(documents, options)),
  );

  command(entente.command("purge"), PURGE_EXAMPLES)
    .summary("erase a document from a ledger permanently")
    .description(
      "Erases a document, its text, its claims and their judgements, on disk too. Asks for confirmation, since it cannot be undone.",
    )
    .addArgument(new Argument("<document>", "a document id, or the start of one"))
    .addOption(ledger())
    .option("--confirm <id>", "the full id, to confirm without being asked")
    .addOption(rehearsal())
    .action(async (document, options) => done(await (await import("./purge.js")).purgeCommand(document, options)));

  command(entente.command("status"), STATUS_EXAMPLES)
    .summary("summarise the contents of a ledger")
    .description("Summarises the contents of a ledger: documents, claims by type, facts, runs. Nothing is written.")
    .addOption(ledger())
    .option(
      "--format <format>",
      "text or json",
      checked((given) => oneOf(["text", "json"], given)),
      "text",
    )
    .option("--verify", "read everything, check for damage and print the content hash")
    .action(async (options) => done(await (await import("./status.js")).statusCommand(options)));

  command(entente.command("export"), EXPORT_EXAMPLES)
    .summary("write a whole ledger, or export it in an open format")
    .description(
      "Writes the whole ledger as JSON Lines, from which entente import creates an identical ledger; or exports it in an open format.",
    )
    .addOption(ledger())
    .option(
      "--format <format>",
      EXPORT_FORMATS.join(", "),
      checked((given) => oneOf(EXPORT_FORMATS, given)),
      "ledger",
    )
    .option("--out <file>", "file to write to (default: standard output)")
    .action(async (options) => done(await (await import("./export.js")).exportCommand(options)));

  command(entente.command("import"), IMPORT_EXAMPLES)
    .summary("create a ledger from an export, or import annotations")
    .description(
      "Loads an export into a new ledger and checks that it is identical to the original. Or imports Web Annotations into a ledger that has their documents: those whose words hold what they say become claims of the reviewer, the others notes and tags.",
    )
    .addArgument(new Argument("<file>", "a file written by entente export, or Web Annotations"))
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
    .summary("check claims against reference tables")
    .description(
      "Reports statements that were outdated when written or can't be true, and variant spellings of names: memberships and accessions, terms of office, levels of partnership. Statements true at their own date are not reported.",
    )
    .addArgument(new Argument("[file...]", "documents to read and check (default: those in the ledger)"))
    .addOption(ledger())
    .option(
      "--only <what>",
      "stale: outdated or impossible statements; for a ledger also contradicted, conflicting (values within one fact) or recycled (figures reported of several things)",
      checked((given) => oneOf(["stale", "contradicted", "conflicting", "recycled"], given)),
    )
    .addOption(asOf())
    .addOption(addedBy())
    .addOption(language())
    .addOption(date())
    .addOption(jobs("number of threads"))
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
