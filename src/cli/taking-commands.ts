import { type Command, Option } from "commander";
import { STYLES } from "./dossier-formats.js";
import { checked, choice, command, ledger } from "./options.js";
import { instant, wholeNumber } from "./usage.js";

const SNAPSHOT_EXAMPLES = `
entente snapshot spring-2026  #
entente snapshot spring-2026 --out archive/spring.jsonl
entente snapshot  #
entente import spring-2026.jsonl --ledger spring.db  #`;

const PUBLISH_EXAMPLES = `
entente publish site  #
entente publish site --pairs 50 --cite iso690  #`;

const SQL_EXAMPLES = `
entente sql "select type, count(*) from facts group by type order by 2 desc"
entente sql "select * from claims where speaker like '%Tokayev%'" --format csv > claims.csv
entente sql --views  #`;

/** The commands that take what a ledger holds along: frozen, as pages, or as the rows of a query. */
export function takingCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("snapshot"), SNAPSHOT_EXAMPLES)
    .argument("[name]")
    .addOption(ledger())
    .option("--out <file>")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(choice("--format <format>", ["text", "json"], "text"))
    .action(async (name, options) => done(await (await import("./snapshot.js")).snapshotCommand(name, options)));

  command(entente.command("publish"), PUBLISH_EXAMPLES)
    .argument("<folder>")
    .addOption(ledger())
    .addOption(new Option("--pairs <n>").argParser(checked((given) => wholeNumber(given, 0, 100_000))).default(200))
    .addOption(choice("--cite <style>", STYLES, "chicago"))
    .action(async (folder, options) => done(await (await import("./publish.js")).publishCommand(folder, options)));

  command(entente.command("sql"), SQL_EXAMPLES)
    .argument("[query]")
    .addOption(ledger())
    .option("--views")
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 100_000))).default(1000))
    .addOption(
      new Option("--time-limit <seconds>").argParser(checked((given) => wholeNumber(given, 1, 3600))).default(30),
    )
    .addOption(choice("--format <format>", ["table", "csv", "json", "jsonl"], "table"))
    .action(async (query, options) => done(await (await import("./sql.js")).sqlCommand(query, options)));
}
