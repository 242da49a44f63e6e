import { Argument, type Command } from "commander";
import { STYLES } from "./dossier-formats.js";
import { checked, command, ledger } from "./options.js";
import { instant, oneOf, wholeNumber } from "./usage.js";

const SNAPSHOT_EXAMPLES = `
Examples:
  entente snapshot spring-2026                          freezes entente.db into spring-2026.jsonl
  entente snapshot spring-2026 --out archive/spring.jsonl
  entente snapshot                                      lists snapshots, latest first
  entente import spring-2026.jsonl --ledger spring.db   restores the snapshot

Exit codes: 0 done; 1 the ledger can't be read, or the name is taken by other content; 2 usage error.`;

const PUBLISH_EXAMPLES = `
Examples:
  entente publish site                                  all dossiers of entente.db, for any web server
  entente publish site --pairs 50 --cite iso690         the 50 largest bilateral dossiers

Exit codes: 0 done; 1 the ledger can't be read; 2 usage error.`;

const SQL_EXAMPLES = `
Examples:
  entente sql "select type, count(*) from facts group by type order by 2 desc"
  entente sql "select * from claims where speaker like '%Tokayev%'" --format csv > claims.csv
  entente sql --views                                   lists the views with their columns

Exit codes: 0 the query ran; 1 it failed, or the ledger can't be read; 2 usage error.`;

const format = <T extends string>(known: readonly T[]) => checked((given) => oneOf(known, given));

/** The commands that take what a ledger holds along: frozen, as pages, or as the rows of a query. */
export function takingCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("snapshot"), SNAPSHOT_EXAMPLES)
    .summary("freeze a ledger under a name for citation")
    .description(
      "Writes the contents of a ledger to a file and records the file's SHA-256 under a name. Until the ledger changes, pages and exported dossiers cite the snapshot and its hash. Without a name, lists the snapshots.",
    )
    .addArgument(new Argument("[name]", "letters, digits, full stops, underscores and hyphens"))
    .addOption(ledger())
    .option("--out <file>", "file to write to (default: NAME.jsonl)")
    .option("--at <instant>", "time of the snapshot, such as 2026-03-01T09:30:00Z (default: now)", checked(instant))
    .option("--format <format>", "text or json", format(["text", "json"]), "text")
    .action(async (name, options) => done(await (await import("./snapshot.js")).snapshotCommand(name, options)));

  command(entente.command("publish"), PUBLISH_EXAMPLES)
    .summary("publish the dossiers as a static site")
    .description(
      "Writes dossiers, and a page for each fact they cite, as static HTML files without scripts or forms, to open from a folder or put on any web server. Every page names its ledger and the state of it.",
    )
    .addArgument(new Argument("<folder>", "a new or empty folder, or one published to before"))
    .addOption(ledger())
    .option(
      "--pairs <n>",
      "maximum number of bilateral dossiers, by number of facts",
      checked((given) => wholeNumber(given, 0, 100_000)),
      200,
    )
    .option("--cite <style>", `citation style of notes: ${STYLES.join(", ")}`, format(STYLES), "chicago")
    .action(async (folder, options) => done(await (await import("./publish.js")).publishCommand(folder, options)));

  command(entente.command("sql"), SQL_EXAMPLES)
    .summary("query a ledger in SQL")
    .description("Runs one SELECT over the views described in docs/sql.md. The ledger is opened read-only.")
    .addArgument(new Argument("[query]", "one SELECT; - for standard input"))
    .addOption(ledger())
    .option("--views", "print the views with their columns")
    .option(
      "--limit <n>",
      "maximum number of rows",
      checked((given) => wholeNumber(given, 1, 100_000)),
      1000,
    )
    .option(
      "--time-limit <seconds>",
      "time limit for the query",
      checked((given) => wholeNumber(given, 1, 3600)),
      30,
    )
    .option("--format <format>", "table, csv, json or jsonl", format(["table", "csv", "json", "jsonl"]), "table")
    .action(async (query, options) => done(await (await import("./sql.js")).sqlCommand(query, options)));
}
