import { aligned } from "./columns.js";
import { complain } from "./complaint.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

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
  const { TOKEN_FILE, TokenFile } = await import("../web/index.js");
  const file = new TokenFile(asked.tokens ?? TOKEN_FILE);
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
    readonly role: TokenArguments["role"];
    readonly created: string;
    readonly collection?: string;
  }[],
): string {
  const said = says().keeping.tokens;
  if (tokens.length === 0) return `${said.none}\n`;
  const rows = tokens.map(({ name, role, created, collection }) => [
    printable(name),
    said.roles[role],
    created.slice(0, 10),
    collection === undefined ? "" : said.collection({ name: printable(collection) }),
  ]);
  return aligned(rows);
}
