import { Argument, type Command, Option } from "commander";
import { checked, command, ledger, several } from "./options.js";
import { instant, oneOf, wholeNumber } from "./usage.js";

const EXAMPLES = `
Examples:
  entente webhook add https://desk.example/news --for KAZ-CHN --for person:xi-jinping
  entente webhook add https://desk.example/loans --for search:loans
  entente webhook list
  entente webhook send                                  tells all of them what is new, once; entente serve does it by itself
  entente webhook log w_5b1f                            what was sent, and what came of it
  entente webhook remove w_5b1f

What is sent is signed with a secret out of ENTENTE_WEBHOOK_SECRET, or out of a file that only you can read.

Exit codes: 0 done; 1 the ledger or the secret can't be read, or something could not be sent yet; 2 wrong usage.`;

/** The file that the secret of webhooks stands in. */
export const secretFile = () =>
  new Option("--secret-file <file>", "a file with what webhooks are signed with (otherwise $ENTENTE_WEBHOOK_SECRET)");

/** The command that has others told what is new. */
export function webhookCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("webhook"), EXAMPLES)
    .summary("have other programs told what is new")
    .description(
      "Keeps addresses that are told of new facts, changed facts and new contradictions, of two states, of one, of people, of saved searches or of all. What is told is sent as JSON, signed, and again until it was received.",
    )
    .addArgument(
      new Argument("<action>", "add, list, remove, send or log").argParser(
        checked((given) => oneOf(["add", "list", "remove", "send", "log"], given)),
      ),
    )
    .argument("[address]", "of add: an address; of remove and log: the id of a webhook, or its beginning")
    .addOption(ledger())
    .option(
      "--for <what>",
      "of add: KAZ-CHN, KAZ, person:ID, search:NAME or all; may be given several times",
      several,
      [],
    )
    .option("--allow-private", "of add: it may be a machine of a private or local network")
    .option("--reviewer <name>", "of add: who wants it (otherwise your user name)")
    .addOption(secretFile())
    .option("--at <instant>", "of add: the time to write down; otherwise now", checked(instant))
    .option(
      "--limit <n>",
      "of log: how many",
      checked((given) => wholeNumber(given, 1, 1000)),
      20,
    )
    .addOption(
      new Option("--format <format>", "text or jsonl")
        .argParser(checked((given) => oneOf(["text", "jsonl"], given)))
        .default("text"),
    )
    .action(async (action, address, options) =>
      done(await (await import("./webhook.js")).webhookCommand(action, address, options)),
    );
}
