import type { Command } from "commander";
import { mapView } from "./map-view.js";
import { checked, command, ledger, several, tokens } from "./options.js";
import { oneOf, wholeNumber } from "./usage.js";
import { secretFile } from "./webhook-command.js";

const SERVE_EXAMPLES = `
Examples:
  entente serve                                         entente.db at http://localhost:8040/, for this machine alone
  entente serve --ledger postgres://ann@desk/e --port 9000
  entente serve --host desk.example                     for others too; they sign in with tokens
  entente serve --map-view de-facto                     maps by who controls the ground
  entente serve --watch                                 visits what entente watch was told of, meanwhile
  entente serve --host desk.example --https             behind a proxy on this machine that speaks HTTPS

A server for others makes a token for its admin when it is started first, and prints it once. See: entente token --help

Exit codes: 0 it was ended; 1 the ledger can't be read, or the port is taken; 2 wrong usage.`;

const TOKEN_EXAMPLES = `
Examples:
  entente token create ann --role reviewer              prints a new token, once
  entente token create desk --collection brief-2026     one that reads that collection and nothing else
  entente token list                                    names and roles; tokens themselves are kept nowhere
  entente token revoke ann                              who is signed in with it is signed out

Exit codes: 0 done; 1 the file of tokens can't be used; 2 wrong usage.`;

/** The commands of the server. */
export function serveCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("serve"), SERVE_EXAMPLES)
    .summary("show a ledger in a browser")
    .description(
      "Shows a ledger in a browser: dossiers of states and pairs, documents with their claims, facts, search, review and checks. Only this machine is answered unless --host names others.",
    )
    .addOption(ledger())
    .option(
      "--port <n>",
      "the port to listen on; 0 takes any that is free",
      checked((given) => wholeNumber(given, 0, 65_535)),
      8040,
    )
    .option("--host <name>", "a name or address under which others reach it; may be given several times", several, [])
    .option("--https", "visitors come by HTTPS, which a proxy on this machine speaks for it")
    .addOption(tokens())
    .addOption(mapView())
    .option(
      "--log <how>",
      "what is written to standard error: text (faults alone) or json (a line for each request and fault)",
      checked((given) => oneOf(["text", "json"], given)),
      "text",
    )
    .option(
      "--metrics <port>",
      "also answers /metrics for Prometheus on that port, to this machine alone",
      checked((given) => wholeNumber(given, 1, 65_535)),
    )
    .option("--watch", "visit the sources that the ledger watches meanwhile")
    .addOption(secretFile())
    .option("--reviewer <name>", "who judges where nobody signs in (otherwise your user name)")
    .action(async (options) => done(await (await import("./serve.js")).serveCommand(options)));

  command(entente.command("token"), TOKEN_EXAMPLES)
    .summary("let people into a server")
    .description(
      "Makes, lists and revokes the tokens that people sign in to a server with. Only their hashes are kept.",
    )
    .argument(
      "<action>",
      "create, list or revoke",
      checked((given) => oneOf(["create", "list", "revoke"], given)),
    )
    .argument("[name]", "whose token: a word such as ann")
    .option(
      "--role <role>",
      "what may be done with it: reader, reviewer or admin",
      checked((given) => oneOf(["reader", "reviewer", "admin"], given)),
      "reader",
    )
    .option("--collection <name>", "of create: that it may read this collection and nothing else; a reader's alone")
    .addOption(tokens())
    .action(async (action, name, options) =>
      done(await (await import("./token.js")).tokenCommand(action, name, options)),
    );
}
