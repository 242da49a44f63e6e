import { Argument, type Command, Option } from "commander";
import { checked, command, ledger } from "./options.js";
import { rehearsal } from "./rehearsal.js";
import { instant, oneOf, wholeNumber } from "./usage.js";

const PUBLISHER_EXAMPLES = `
Examples:
  entente publisher "Balta Weekly"                      its kind, and decisions about it
  entente publisher "Balta Weekly" --kind press --reviewer ann
  entente publisher media.balta.example --kind state-media --of KAZ --reason "the ministry's own"
  entente publisher "Balta Weekly" --withdraw           withdraws the earlier decision

Kinds: official, state-media, intergovernmental, wire, press, academic, company, other, unknown.

Exit codes: 0 shown or recorded; 1 refused by the ledger; 2 usage error.`;

const PUBLISHERS_EXAMPLES = `
Examples:
  entente publishers                                    all, by number of documents
  entente publishers --kind unknown                     those not yet classified
  entente publishers --format jsonl                     the same as JSON Lines`;

const LINKS_EXAMPLES = `
Examples:
  entente links --dry-run                               lists what would be checked
  entente links                                         checks addresses not yet checked, or that did not respond
  entente links d_5b1f --again                          checks all addresses of one document again
  entente links --list --only dead                      addresses found dead when last checked
  entente links --list --format jsonl                   everything on record, as JSON Lines

alive: it is there. moved: it leads elsewhere. dead: its server says that there is nothing (404, 410). refused: it is
not shown to programs, or is no address of the public web. silent: no answer, or a fault of the server.

Exit codes: 0 all were checked, whatever the result; 1 some did not respond; 2 usage error.`;

/** The commands that tell where what a ledger holds comes from. */
export function sourceCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("publisher"), PUBLISHER_EXAMPLES)
    .summary("show or set the kind of a publisher")
    .description(
      "Shows what kind of publisher one is, or records a decision about it, which applies to all documents bearing its name or from its site. Nothing is overwritten, no document is re-read and no fact changes.",
    )
    .addArgument(new Argument("<name>", "as named in documents, or the host name of its site, including subdomains"))
    .addOption(ledger())
    .option("--kind <kind>", "its kind")
    .option("--of <party>", "state or organisation it belongs to: a code or a name")
    .option("--withdraw", "withdraw the decision")
    .option("--reviewer <name>", "who decides (default: $ENTENTE_REVIEWER)")
    .option("--reason <text>", "reason to record")
    .option("--at <instant>", "time of the decision, such as 2026-03-01T09:30:00Z (default: now)", checked(instant))
    .addOption(form(["text", "json"]))
    .addOption(rehearsal())
    .action(async (name, options) => done(await (await import("./publishers.js")).publisherCommand(name, options)));

  command(entente.command("publishers"), PUBLISHERS_EXAMPLES)
    .summary("list the publishers in a ledger by kind")
    .description(
      "Lists the publishers in a ledger with the number of documents, the kind of each, and whether it was set by a reviewer, the table or a rule.",
    )
    .addOption(ledger())
    .option("--kind <kind>", "only this kind")
    .option(
      "--limit <n>",
      "maximum number to print",
      checked((given) => wholeNumber(given, 1, 100_000)),
    )
    .addOption(form(["text", "jsonl"]))
    .action(async (options) => done(await (await import("./publishers.js")).publishersCommand(options)));

  linksCommands(entente, done);
}

/** The command that asks whether addresses are there. */
function linksCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("links"), LINKS_EXAMPLES)
    .summary("check whether cited addresses still work")
    .description(
      "Checks whether the addresses of documents in a ledger, and those in their notes, still work, and records the result with its date. Each site is asked for one address at a time. No document is fetched or changed.",
    )
    .addArgument(new Argument("[document...]", "document ids, or the start of them (default: all)"))
    .addOption(ledger())
    .option("--list", "list results on record without checking")
    .option("--only <state>", "with --list: alive, moved, dead, refused, silent or unasked")
    .option("--dry-run", "list what would be checked without checking")
    .option("--again", "also re-check what was checked before today")
    .option(
      "--limit <n>",
      "maximum number of addresses",
      checked((given) => wholeNumber(given, 1, 1_000_000)),
    )
    .option(
      "--sites <n>",
      "number of sites checked at once",
      checked((given) => wholeNumber(given, 1, 16)),
      4,
    )
    .option(
      "--pause <seconds>",
      "pause between two requests to one site",
      checked((given) => wholeNumber(given, 1, 600)),
      2,
    )
    .option(
      "--time-limit <seconds>",
      "limit for one response",
      checked((given) => wholeNumber(given, 1, 600)),
      20,
    )
    .option("--allow-private", "also check private and local networks")
    .option("--at <instant>", "time to record, such as 2026-03-01T09:30:00Z (default: now)", checked(instant))
    .addOption(form(["text", "jsonl"]))
    .action(async (documents, options) =>
      done(await (await import("./links/index.js")).linksCommand(documents, options)),
    );
}

const form = (known: readonly string[]) =>
  new Option("--format <format>", known.join(" or "))
    .argParser(checked((given) => oneOf(known, given)))
    .default(known[0]);
