import { userInfo } from "node:os";
import { serveLedger } from "../entente.js";
import type { MapView } from "../vocabulary/index.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";

/** The options of `entente serve` as the command line gives them. */
export interface ServeArguments {
  readonly ledger?: string;
  readonly port: number;
  readonly host: readonly string[];
  readonly https?: boolean;
  readonly tokens?: string;
  readonly reviewer?: string;
  readonly mapView: MapView;
}

/** `entente serve`: shows a ledger in a browser until it is told to end. Returns the exit code. */
export async function serveCommand(asked: ServeArguments): Promise<number> {
  const reviewer = asked.reviewer ?? userName();
  try {
    const { url, firstToken, close } = await serveLedger(ledgerAddress(asked), {
      port: asked.port,
      hosts: asked.host,
      https: asked.https ?? false,
      reviewer,
      mapView: asked.mapView,
      indexed: indexing(),
      log: (line) => process.stderr.write(`entente: ${printable(line)}\n`),
      ...(asked.tokens === undefined ? {} : { tokens: asked.tokens }),
    });
    if (firstToken !== null)
      process.stderr.write(`entente: This is the first admin token. It is shown once only:\n${firstToken}\n`);
    await write(`${url}\n`);
    process.stderr.write("entente: Stop with Ctrl+C.\n");
    await told();
    await close();
    return 0;
  } catch (error) {
    if (error instanceof Error && error.name === "SiteError") throw new UsageError(error.message);
    if (!(error instanceof Error && ["ServeError", "TokenError"].includes(error.name))) throw error;
    complain({ severity: "error", message: `${error.message}.`, place: null });
    return 1;
  }
}

/** Waits until the process is told to end. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
