import type { MapView } from "../vocabulary/map-views/index.js";
import type { LedgerServing } from "../web/index.js";
import { complain, tellPerson } from "./complaint.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { UsageError } from "./usage.js";
import { userName } from "./user-name.js";
import { webhookSecret } from "./webhook-secret.js";
import { says } from "./words/index.js";

/** The options of `entente serve` as the command line gives them. */
export interface ServeArguments {
  readonly ledger?: string;
  readonly port: number;
  readonly host: readonly string[];
  readonly https?: boolean;
  readonly tokens?: string;
  readonly secretFile?: string;
  readonly reviewer?: string;
  readonly mapView: MapView;
  readonly log: "text" | "json";
  readonly metrics?: number;
  /** Whether what the ledger watches is visited meanwhile. */
  readonly watch?: boolean;
  /** Whether the files of what comes in meanwhile are kept in the ledger. */
  readonly keepOriginals?: boolean;
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
  const originals = asked.keepOriginals ?? false;
  const start = async () => {
    const secret = webhookSecret(asked.secretFile);
    const { serveLedger } = await import("../web/index.js");
    return serveLedger(ledgerAddress(asked), {
      port: asked.port,
      hosts: asked.host,
      https: asked.https ?? false,
      reviewer,
      mapView: asked.mapView,
      originals,
      indexed: indexing(),
      ...(asked.log === "json" ? JSON_LOG : { log: tellPerson }),
      ...(asked.metrics === undefined ? {} : { metrics: asked.metrics }),
      ...(asked.tokens === undefined ? {} : { tokens: asked.tokens }),
      ...(secret === null ? {} : { webhookSecret: secret }),
    });
  };
  if (asked.tokens !== undefined && asked.host.length === 0)
    process.stderr.write(`entente: ${says().keeping.serving.tokensUnused}\n`);
  if (!asked.watch) return served(start);
  const watch = async (end: AbortSignal) =>
    (await import("./watch/index.js")).watchBeside(ledgerAddress(asked), end, originals);
  return served(start, watch);
}

/**
 * Has a server answer until it is told to end. Returns the exit code. Throws UsageError for a name that no server can have.
 * @param beside what is done meanwhile; what it can't bear ends the server, with its reason.
 */
export async function served(
  start: () => Promise<LedgerServing>,
  beside: (end: AbortSignal) => Promise<void> = async () => {},
): Promise<number> {
  try {
    const { url, firstToken, close } = await start();
    if (firstToken !== null) process.stderr.write(`entente: ${says().keeping.serving.firstToken}\n${firstToken}\n`);
    await write(`${url}\n`);
    process.stderr.write(`entente: ${says().keeping.serving.stop}\n`);
    const end = new AbortController();
    const watching = beside(end.signal);
    await Promise.race([told(), watching.then(() => new Promise(() => {}))]);
    end.abort();
    await watching;
    await close();
    return 0;
  } catch (error) {
    if (error instanceof Error && error.name === "SiteError") throw new UsageError(error.message);
    if (!(error instanceof Error && ["ServeError", "TokenError", "SecretError"].includes(error.name))) throw error;
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
