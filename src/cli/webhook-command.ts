import { Argument, type Command, Option } from "commander";
import { checked, choice, chosen, command, ledger, several } from "./options.js";
import { instant, wholeNumber } from "./usage.js";

const EXAMPLES = `
entente webhook add https://desk.example/news --for KAZ-CHN --for person:xi-jinping
entente webhook add https://desk.example/loans --for search:loans
entente webhook list
entente webhook send  #
entente webhook log w_5b1f  #
entente webhook remove w_5b1f`;

/** The file that the secret of webhooks stands in. */
export const secretFile = () => new Option("--secret-file <file>");

/** The command that has others told what is new. */
export function webhookCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("webhook"), EXAMPLES)
    .addArgument(chosen(new Argument("<action>"), ["add", "list", "remove", "send", "log"]))
    .argument("[address]")
    .addOption(ledger())
    .addOption(new Option("--for <what>").argParser(several).default([]))
    .option("--allow-private")
    .option("--reviewer <name>")
    .addOption(secretFile())
    .addOption(new Option("--at <instant>").argParser(checked(instant)))
    .addOption(new Option("--limit <n>").argParser(checked((given) => wholeNumber(given, 1, 1000))).default(20))
    .addOption(choice("--format <format>", ["text", "jsonl"], "text"))
    .action(async (action, address, options) =>
      done(await (await import("./webhook.js")).webhookCommand(action, address, options)),
    );
}
