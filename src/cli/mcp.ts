import { openLedger } from "../entente.js";
import type { Ledger } from "../ledger/index.js";
import { answerStdio, Readings } from "../mcp/index.js";
import { tellPerson } from "./complaint.js";
import { indexing } from "./indexing.js";
import { losing } from "./losing.js";
import { ledgerAddress } from "./options.js";
import { ledgerToRead } from "./reading.js";
import { served } from "./serve.js";
import { nameOf, UsageError } from "./usage.js";
import { userName } from "./user-name.js";
import { VERSION } from "./version.js";

/** The options of `entente mcp` as the command line gives them. */
export interface McpArguments {
  readonly ledger?: string;
  readonly write?: boolean;
  readonly reviewer?: string;
  /** The port; true for the usual one. */
  readonly http?: number | true;
  readonly host: readonly string[];
  readonly https?: boolean;
  readonly tokens?: string;
}

/** Beside that of `entente serve`. */
const PORT = 8041;

/** `entente mcp`: answers a program that talks with a model until it goes away, or several over HTTP. Returns the exit code. */
export async function mcpCommand(asked: McpArguments): Promise<number> {
  const { http, host, https = false, tokens, write = false } = asked;
  if (http === undefined && (host.length > 0 || https)) throw new UsageError("--host and --https need --http");
  const address = ledgerAddress(asked);
  const reviewer = nameOf(asked.reviewer ?? userName());
  if (http !== undefined)
    return served(async () =>
      (await import("../web/index.js")).serveMcp(address, {
        port: http === true ? PORT : http,
        hosts: host,
        https,
        write,
        reviewer,
        log: tellPerson,
        indexed: indexing(),
        ...(tokens === undefined ? {} : { tokens }),
      }),
    );
  const ledger = await ledgerFor(address, write);
  const readings = new Readings();
  try {
    await answerStdio({
      ledger,
      powers: write ? ["judge", "add"] : [],
      reviewer: `${reviewer} (MCP)`,
      program: `entente mcp ${VERSION} (${reviewer})`,
      readings,
      now: () => new Date().toISOString(),
      log: tellPerson,
    });
    return 0;
  } finally {
    await readings.close();
    await ledger.close();
  }
}

/** Without --write the ledger is opened so that nothing can be written to it. */
async function ledgerFor(address: string, write: boolean): Promise<Ledger> {
  return write ? openLedger(address, { existing: true, indexed: indexing(), lost: losing }) : ledgerToRead(address);
}
