import { Argument, type Command } from "commander";
import { STYLES } from "./dossier-formats.js";
import { checked, command, ledger } from "./options.js";
import { instant, oneOf, wholeNumber } from "./usage.js";

const SNAPSHOT_EXAMPLES = `
Examples:
  entente snapshot spring-2026                          freezes entente.db into spring-2026.jsonl
  entente snapshot spring-2026 --out archive/spring.jsonl
  entente snapshot                                      lists what was frozen, the latest first
  entente import spring-2026.jsonl --ledger spring.db   brings the frozen state back

Exit codes: 0 done; 1 the ledger can't be read or another content has the name; 2 wrong usage.`;

const PUBLISH_EXAMPLES = `
Examples:
  entente publish site                                  all dossiers of entente.db, for any web server
  entente publish site --pairs 50 --cite iso690         the 50 fullest dossiers of two

Exit codes: 0 done; 1 the ledger can't be read; 2 wrong usage.`;

const SQL_EXAMPLES = `
Examples:
  entente sql "select type, count(*) from facts group by type order by 2 desc"
  entente sql "select * from claims where speaker like '%Tokayev%'" --format csv > claims.csv
  entente sql --views                                   what can be asked, with its columns

Exit codes: 0 the query was answered; 1 it could not be, or the ledger can't be read; 2 wrong usage.`;

const format = <T extends string>(known: readonly T[]) => checked((given) => oneOf(known, given));

/** The commands that take what a ledger holds along: frozen, as pages, or as the rows of a query. */
export function takingCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("snapshot"), SNAPSHOT_EXAMPLES)
    .summary("freeze a ledger under a name, to cite it")
    .description(
      "Writes what a ledger holds into a file, and writes the file's SHA-256 down under a name. Until the ledger changes, pages and files of dossiers name the snapshot and its hash. Without a name it lists the snapshots.",
    )
    .addArgument(new Argument("[name]", "letters, figures, dots, strokes and hyphens"))
    .addOption(ledger())
    .option("--out <file>", "where to write the frozen ledger instead of NAME.jsonl")
    .option("--at <instant>", "when it is frozen, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .option("--format <format>", "text or json", format(["text", "json"]), "text")
    .action(async (name, options) => done(await (await import("./snapshot.js")).snapshotCommand(name, options)));

  command(entente.command("publish"), PUBLISH_EXAMPLES)
    .summary("write the dossiers as a site of files")
    .description(
      "Writes dossiers, and a page for each fact that they name, as files of HTML: without a server, scripts or forms, to be opened from a folder or put on any web server. Every page says which ledger it is from, at which state.",
    )
    .addArgument(new Argument("<folder>", "a new or empty folder, or one that was published into"))
    .addOption(ledger())
    .option(
      "--pairs <n>",
      "how many dossiers of two, those with most facts first",
      checked((given) => wholeNumber(given, 0, 100_000)),
      200,
    )
    .option("--cite <style>", `how notes name documents: ${STYLES.join(", ")}`, format(STYLES), "chicago")
    .action(async (folder, options) => done(await (await import("./publish.js")).publishCommand(folder, options)));

  command(entente.command("sql"), SQL_EXAMPLES)
    .summary("ask a ledger in SQL")
    .description(
      "Answers one SELECT over the views that docs/sql.md describes. The ledger is opened to be read alone, and nothing can be changed.",
    )
    .addArgument(new Argument("[query]", "one SELECT; - is standard input"))
    .addOption(ledger())
    .option("--views", "print the views with their columns")
    .option(
      "--limit <n>",
      "rows at most",
      checked((given) => wholeNumber(given, 1, 100_000)),
      1000,
    )
    .option(
      "--time-limit <seconds>",
      "what it may take",
      checked((given) => wholeNumber(given, 1, 3600)),
      30,
    )
    .option("--format <format>", "table, csv, json or jsonl", format(["table", "csv", "json", "jsonl"]), "table")
    .action(async (query, options) => done(await (await import("./sql.js")).sqlCommand(query, options)));
}
