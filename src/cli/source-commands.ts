import { Argument, type Command, Option } from "commander";
import { checked, command, ledger } from "./options.js";
import { instant, oneOf, wholeNumber } from "./usage.js";

const PUBLISHER_EXAMPLES = `
Examples:
  entente publisher "Balta Weekly"                      what it is, and what was decided of it
  entente publisher "Balta Weekly" --kind press --reviewer ann
  entente publisher media.balta.example --kind state-media --of KAZ --reason "the ministry's own"
  entente publisher "Balta Weekly" --withdraw           what was decided before no longer holds

Kinds: official, state-media, intergovernmental, wire, press, academic, company, other, unknown.

Exit codes: 0 it is told or written down; 1 the ledger refused it; 2 wrong usage.`;

const PUBLISHERS_EXAMPLES = `
Examples:
  entente publishers                                    all, those with most documents first
  entente publishers --kind unknown                     those that no table knows
  entente publishers --format jsonl                     the same for programs`;

/** The commands that tell where what a ledger holds comes from. */
export function sourceCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("publisher"), PUBLISHER_EXAMPLES)
    .summary("tell or decide what kind of publisher one is")
    .description(
      "Tells what kind of publisher one is, or writes down what a person decided that it is: of all documents that bear its name or are at its site. Nothing is overwritten, no document is read anew, and no fact changes.",
    )
    .addArgument(new Argument("<name>", "as documents name it, or the host of its site: with all hosts under it"))
    .addOption(ledger())
    .option("--kind <kind>", "what it is")
    .option("--of <party>", "the state or organisation that it is of: a code or a name")
    .option("--withdraw", "take back what was decided")
    .option("--reviewer <name>", "who decides (otherwise $ENTENTE_REVIEWER)")
    .option("--reason <text>", "why")
    .option("--at <instant>", "when it was decided, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .addOption(form(["text", "json"]))
    .action(async (name, options) => done(await (await import("./publishers.js")).publisherCommand(name, options)));

  command(entente.command("publishers"), PUBLISHERS_EXAMPLES)
    .summary("list the publishers of a ledger with their kinds")
    .description(
      "Lists the publishers of a ledger, how many documents each has, what it is, and whether a person, the table or a rule says so.",
    )
    .addOption(ledger())
    .option("--kind <kind>", "of one kind alone")
    .option(
      "--limit <n>",
      "how many to print",
      checked((given) => wholeNumber(given, 1, 100_000)),
    )
    .addOption(form(["text", "jsonl"]))
    .action(async (options) => done(await (await import("./publishers.js")).publishersCommand(options)));
}

const form = (known: readonly string[]) =>
  new Option("--format <format>", known.join(" or "))
    .argParser(checked((given) => oneOf(known, given)))
    .default(known[0]);
