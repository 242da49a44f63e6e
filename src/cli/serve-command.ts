import { Argument, type Command, Option } from "commander";
import { mapView } from "./map-view.js";
import { checked, choice, chosen, command, keepOriginals, ledger, several, tokens } from "./options.js";
import { wholeNumber } from "./usage.js";
import { secretFile } from "./webhook-command.js";

const SERVE_EXAMPLES = `
entente serve  #
entente serve --ledger postgres://ann@desk/e --port 9000
entente serve --host desk.example  #
entente serve --map-view de-facto  #
entente serve --watch  #
entente serve --host desk.example --https  #`;

const TOKEN_EXAMPLES = `
entente token create ann --role reviewer  #
entente token create desk --collection brief-2026  #
entente token list  #
entente token revoke ann  #`;

/** The commands of the server. */
export function serveCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("serve"), SERVE_EXAMPLES)
    .addOption(ledger())
    .addOption(new Option("--port <n>").argParser(checked((given) => wholeNumber(given, 0, 65_535))).default(8040))
    .addOption(new Option("--host <name>").argParser(several).default([]))
    .option("--https")
    .addOption(tokens())
    .addOption(mapView())
    .addOption(choice("--log <how>", ["text", "json"], "text"))
    .addOption(new Option("--metrics <port>").argParser(checked((given) => wholeNumber(given, 1, 65_535))))
    .option("--watch")
    .addOption(keepOriginals())
    .addOption(secretFile())
    .option("--reviewer <name>")
    .action(async (options) => done(await (await import("./serve.js")).serveCommand(options)));

  command(entente.command("token"), TOKEN_EXAMPLES)
    .addArgument(chosen(new Argument("<action>"), ["create", "list", "revoke"]))
    .argument("[name]")
    .addOption(choice("--role <role>", ["reader", "reviewer", "admin"], "reader"))
    .option("--collection <name>")
    .addOption(tokens())
    .action(async (action, name, options) =>
      done(await (await import("./token.js")).tokenCommand(action, name, options)),
    );
}
