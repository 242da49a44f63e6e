import { Argument, type Command, Option } from "commander";
import { checked, command, ledger } from "./options.js";
import { rehearsal } from "./rehearsal.js";
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

const LINKS_EXAMPLES = `
Examples:
  entente links --dry-run                               what would be asked for, and nothing is
  entente links                                         asks for what was never asked for, or gave no answer
  entente links d_5b1f --again                          for all addresses of one document once more
  entente links --list --only dead                      what was gone when it was last asked for
  entente links --list --format jsonl                   all that is known, for programs

alive: it is there. moved: it leads elsewhere. dead: its server says that there is nothing (404, 410). refused: it is
not shown to programs, or is no address of the public web. silent: no answer, or a fault of the server.

Exit codes: 0 all were asked for, whatever came of it; 1 some gave no answer; 2 wrong usage.`;

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
    .addOption(rehearsal())
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

  linksCommands(entente, done);
}

/** The command that asks whether addresses are there. */
function linksCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("links"), LINKS_EXAMPLES)
    .summary("ask whether the addresses of documents and notes are there")
    .description(
      "Asks whether the addresses of the documents of a ledger and of their notes are there, and writes down what came of it and when. Each site is asked for one address at a time. No document is fetched or changed.",
    )
    .addArgument(new Argument("[document...]", "ids of documents, or their beginnings; all without them"))
    .addOption(ledger())
    .option("--list", "tell what is known, and ask for nothing")
    .option("--only <state>", "of a list: alive, moved, dead, refused, silent or unasked")
    .option("--dry-run", "list what would be asked for, and ask for nothing")
    .option("--again", "ask also for what was asked before this day")
    .option(
      "--limit <n>",
      "how many at most",
      checked((given) => wholeNumber(given, 1, 1_000_000)),
    )
    .option(
      "--sites <n>",
      "how many sites are asked at once",
      checked((given) => wholeNumber(given, 1, 16)),
      4,
    )
    .option(
      "--pause <seconds>",
      "between two requests to one site",
      checked((given) => wholeNumber(given, 1, 600)),
      2,
    )
    .option(
      "--time-limit <seconds>",
      "what one answer may take",
      checked((given) => wholeNumber(given, 1, 600)),
      20,
    )
    .option("--allow-private", "ask machines of private and local networks too")
    .option("--at <instant>", "the time to write down, such as 2026-03-01T09:30:00Z; otherwise now", checked(instant))
    .addOption(form(["text", "jsonl"]))
    .action(async (documents, options) =>
      done(await (await import("./links/index.js")).linksCommand(documents, options)),
    );
}

const form = (known: readonly string[]) =>
  new Option("--format <format>", known.join(" or "))
    .argParser(checked((given) => oneOf(known, given)))
    .default(known[0]);
