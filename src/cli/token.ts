import stringWidth from "string-width";
import { tokenFile } from "../entente.js";
import { complain } from "./complaint.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";

/** The options of `entente token` as the command line gives them. */
export interface TokenArguments {
  readonly role: "reader" | "reviewer" | "admin";
  readonly tokens?: string;
  /** The collection that it may read, and nothing else. */
  readonly collection?: string;
}

/** `entente token`: who may come into a server. Returns the exit code. */
export async function tokenCommand(
  action: "create" | "list" | "revoke",
  name: string | undefined,
  asked: TokenArguments,
): Promise<number> {
  if (action !== "list" && name === undefined)
    throw new UsageError(`Name the token to ${action}: entente token ${action} ann`);
  const file = await tokenFile(asked.tokens);
  try {
    if (action === "create")
      await write(`${file.create(name!, asked.role, new Date().toISOString(), asked.collection)}\n`);
    else if (action === "revoke") file.revoke(name!);
    else await write(listed(file.list()));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && error.name === "TokenError")) throw error;
    complain({ severity: "error", message: `${error.message}.`, place: null });
    return 1;
  }
}

function listed(
  tokens: readonly {
    readonly name: string;
    readonly role: string;
    readonly created: string;
    readonly collection?: string;
  }[],
): string {
  if (tokens.length === 0) return "There are no tokens.\n";
  const width = Math.max(...tokens.map(({ name }) => stringWidth(name)));
  return tokens
    .map(({ name, role, created, collection }) => {
      const padding = " ".repeat(width - stringWidth(name));
      return `${printable(name)}${padding}  ${role.padEnd(8)}  ${created.slice(0, 10)}${collection === undefined ? "" : `  collection ${printable(collection)}`}\n`;
    })
    .join("");
}
