import { type Command, Option } from "commander";
import { checked, command, ledger, several, tokens } from "./options.js";
import { wholeNumber } from "./usage.js";

const EXAMPLES = `
entente mcp  #
entente mcp --ledger /home/ann/desk.db --write  #
entente mcp --http  #
entente mcp --http --host desk.example --https  #

  {"mcpServers": {"entente": {"command": "entente", "args": ["mcp", "--ledger", "/home/ann/desk.db"]}}}`;

/** The command that answers models. */
export function mcpCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("mcp"), EXAMPLES)
    .addOption(ledger())
    .option("--write")
    .option("--reviewer <name>")
    .addOption(new Option("--http [port]").argParser(checked((given) => wholeNumber(given, 0, 65_535))))
    .addOption(new Option("--host <name>").argParser(several).default([]))
    .option("--https")
    .addOption(tokens())
    .action(async (options) => done(await (await import("./mcp.js")).mcpCommand(options)));
}
