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
  readonly log: "text" | "json";
  readonly metrics?: number;
  /** Whether what the ledger watches is visited meanwhile. */
  readonly watch?: boolean;
}

/** A line of JSON for each request and fault; what stands in an address is not written down. */
const JSON_LOG = {
  log: (fault: string) => logged({ level: "error", fault }),
  asked: (one: object) => logged({ level: "info", ...one }),
};

function logged(what: object): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...what })}\n`);
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
      ...(asked.log === "json" ? JSON_LOG : { log: (line) => process.stderr.write(`entente: ${printable(line)}\n`) }),
      ...(asked.metrics === undefined ? {} : { metrics: asked.metrics }),
      ...(asked.tokens === undefined ? {} : { tokens: asked.tokens }),
    });
    if (firstToken !== null)
      process.stderr.write(
        `entente: This is the first token, of an admin. It is shown now and never again:\n${firstToken}\n`,
      );
    await write(`${url}\n`);
    process.stderr.write("entente: End it with Ctrl+C.\n");
    const end = new AbortController();
    const watching = asked.watch
      ? (await import("./watch/index.js")).watchBeside(ledgerAddress(asked), end.signal)
      : Promise.resolve();
    // What it can't bear ends the server, with its reason.
    await Promise.race([told(), watching.then(() => new Promise(() => {}))]);
    end.abort();
    await watching;
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
