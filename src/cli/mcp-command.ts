import type { Command } from "commander";
import { checked, command, ledger, several, tokens } from "./options.js";
import { wholeNumber } from "./usage.js";

const EXAMPLES = `
Examples:
  entente mcp                                           for a program that starts it and talks over standard input
  entente mcp --ledger /home/ann/desk.db --write        it may also judge and add, as you
  entente mcp --http                                    at http://localhost:8041/mcp, for this machine alone
  entente mcp --http --host desk.example --https        for others too, with the tokens of entente token

Programs that talk with models are told of it in their settings, such as:
  {"mcpServers": {"entente": {"command": "entente", "args": ["mcp", "--ledger", "/home/ann/desk.db"]}}}

Exit codes: 0 it was ended; 1 the ledger can't be read, or the port is taken; 2 wrong usage.`;

/** The command that answers models. */
export function mcpCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("mcp"), EXAMPLES)
    .summary("let a language model ask a ledger")
    .description(
      "Answers programs that talk with language models (Model Context Protocol): search, facts with their evidence, dossiers, what changed, checks of a text. Whatever comes out of documents is marked as quoted. Nothing is written unless --write allows it.",
    )
    .addOption(ledger())
    .option("--write", "let it judge claims and add documents too")
    .option(
      "--reviewer <name>",
      "in whose name it judges and adds (otherwise your user name); “(MCP)” is put behind it",
    )
    .option(
      "--http [port]",
      "answer over HTTP instead of standard input and output, on that port (8041 without one; 0 takes any that is free)",
      checked((given) => wholeNumber(given, 0, 65_535)),
    )
    .option(
      "--host <name>",
      "with --http: a name or address under which others reach it; may be given several times",
      several,
      [],
    )
    .option("--https", "with --http: others come by HTTPS, which a proxy on this machine speaks for it")
    .addOption(tokens())
    .action(async (options) => done(await (await import("./mcp.js")).mcpCommand(options)));
}
