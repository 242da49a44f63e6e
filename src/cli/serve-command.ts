import type { Command } from "commander";
import { mapView } from "./map-view.js";
import { checked, command, ledger, several, tokens } from "./options.js";
import { oneOf, wholeNumber } from "./usage.js";
import { secretFile } from "./webhook-command.js";

const SERVE_EXAMPLES = `
Examples:
  entente serve                                         entente.db at http://localhost:8040/, for this machine only
  entente serve --ledger postgres://ann@desk/e --port 9000
  entente serve --host desk.example                     for others too, who sign in with tokens
  entente serve --map-view de-facto                     maps by de facto control
  entente serve --watch                                 visits the watched sources meanwhile
  entente serve --host desk.example --https             behind a proxy on this machine that speaks HTTPS

A shared server creates an admin token when first started, and prints it once. See: entente token --help

Exit codes: 0 stopped; 1 the ledger can't be read, or the port is taken; 2 usage error.`;

const TOKEN_EXAMPLES = `
Examples:
  entente token create ann --role reviewer              prints a new token, once
  entente token create desk --collection brief-2026     limited to reading that collection
  entente token list                                    names and roles; tokens themselves are not stored
  entente token revoke ann                              signs out whoever uses it

Exit codes: 0 done; 1 the token file can't be used; 2 usage error.`;

/** The commands of the server. */
export function serveCommands(entente: Command, done: (exitCode: number) => void): void {
  command(entente.command("serve"), SERVE_EXAMPLES)
    .summary("show a ledger in a browser")
    .description(
      "Shows a ledger in a browser: dossiers of states and pairs, documents with their claims, facts, search, review and checks. Only this machine is served unless --host is given.",
    )
    .addOption(ledger())
    .option(
      "--port <n>",
      "port to listen on; 0 for any free port",
      checked((given) => wholeNumber(given, 0, 65_535)),
      8040,
    )
    .option("--host <name>", "name or address under which others reach it; repeatable", several, [])
    .option("--https", "visitors use HTTPS, terminated by a proxy on this machine")
    .addOption(tokens())
    .addOption(mapView())
    .option(
      "--log <how>",
      "what to write to standard error: text (errors only) or json (one line per request and error)",
      checked((given) => oneOf(["text", "json"], given)),
      "text",
    )
    .option(
      "--metrics <port>",
      "also answer /metrics for Prometheus on that port, to this machine alone",
      checked((given) => wholeNumber(given, 1, 65_535)),
    )
    .option("--watch", "visit the watched sources of the ledger meanwhile")
    .addOption(secretFile())
    .option("--reviewer <name>", "reviewer name when nobody signs in (default: your user name)")
    .action(async (options) => done(await (await import("./serve.js")).serveCommand(options)));

  command(entente.command("token"), TOKEN_EXAMPLES)
    .summary("manage access to a server")
    .description("Creates, lists and revokes the tokens used to sign in to a server. Only their hashes are stored.")
    .argument(
      "<action>",
      "create, list or revoke",
      checked((given) => oneOf(["create", "list", "revoke"], given)),
    )
    .argument("[name]", "name of the token, such as ann")
    .option(
      "--role <role>",
      "rights: reader, reviewer or admin",
      checked((given) => oneOf(["reader", "reviewer", "admin"], given)),
      "reader",
    )
    .option("--collection <name>", "with create: limit a reader to this collection")
    .addOption(tokens())
    .action(async (action, name, options) =>
      done(await (await import("./token.js")).tokenCommand(action, name, options)),
    );
}
