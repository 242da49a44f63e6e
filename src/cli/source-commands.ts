import { type Command, Option } from "commander";
import { checked, choice, command, ledger } from "./options.js";
import { rehearsal } from "./rehearsal.js";
import { instant, wholeNumber } from "./usage.js";

const PUBLISHER_EXAMPLES = `
entente publisher "Balta Weekly"  #
entente publisher "Balta Weekly" --kind press --reviewer ann
entente publisher media.balta.example --kind state-media --of KAZ --reason "the ministry's own"
entente publisher "Balta Weekly" --withdraw  #

official, state-media, intergovernmental, wire, press, academic, company, other, unknown.`;

const PUBLISHERS_EXAMPLES = `
entente publishers  #
entente publishers --kind unknown  #
entente publishers --format jsonl  #`;

const LINKS_EXAMPLES = `
entente links --dry-run  #
entente links  #
entente links d_5b1f --again  #
entente links --list --only dead  #
entente links --list --format jsonl  #`;

/** The commands that tell where what a ledger holds comes from. */
export function sourceCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("publisher"), PUBLISHER_EXAMPLES)
    .argument("<name>")
    .addOption(ledger())
    .option("--kind <kind>")
    .option("--of <party>")
    .option("--withdraw")
    .option("--reviewer <name>")
    .option("--reason <text>")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(form(["text", "json"]))
    .addOption(rehearsal())
    .action(async (name, options) => done(await (await import("./publishers.js")).publisherCommand(name, options)));

  command(entente.command("publishers"), PUBLISHERS_EXAMPLES)
    .addOption(ledger())
    .option("--kind <kind>")
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 100_000))))
    .addOption(form(["text", "jsonl"]))
    .action(async (options) => done(await (await import("./publishers.js")).publishersCommand(options)));

  linksCommands(entente, done);
}

/** The command that asks whether addresses are there. */
function linksCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("links"), LINKS_EXAMPLES)
    .argument("[document...]")
    .addOption(ledger())
    .option("--list")
    .option("--only <state>")
    .option("--dry-run")
    .option("--again")
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 1_000_000))))
    .addOption(new Option("--sites <n>").argParser(checked((given) => wholeNumber(given, 1, 16))).default(4))
    .addOption(new Option("--pause <seconds>").argParser(checked((given) => wholeNumber(given, 1, 600))).default(2))
    .addOption(
      new Option("--time-limit <seconds>").argParser(checked((given) => wholeNumber(given, 1, 600))).default(20),
    )
    .option("--allow-private")
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(form(["text", "jsonl"]))
    .action(async (documents, options) =>
      done(await (await import("./links/index.js")).linksCommand(documents, options)),
    );
}

const form = (known: readonly string[]) => choice("--format <format>", known, known[0]);
