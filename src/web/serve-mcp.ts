import { openLedger, VERSION } from "../entente.js";
import type { Indexed } from "../ledger/index.js";
import { Readings } from "../mcp/index.js";
import { mcpAppOf } from "./mcp-app.js";
import { siteOf, TOKEN_FILE, tokensToServe } from "./security/index.js";
import { listening } from "./serve.js";
import { type LedgerServing, PATIENCE } from "./serve-ledger.js";

export interface ServeMcpOptions {
  readonly port: number;
  /** Names under which others come; none for one's own machine. */
  readonly hosts: readonly string[];
  readonly https: boolean;
  /** The file of tokens, where others come. */
  readonly tokens?: string;
  /** Whether judging and adding is allowed, to whom it is. */
  readonly write: boolean;
  readonly reviewer: string;
  readonly log: (line: string) => void;
  /** Told while a ledger of another version is indexed. */
  readonly indexed?: Indexed;
}

/** Opens a ledger and answers models over HTTP until it is closed. Throws LedgerError, SiteError, TokenError and ServeError, each one sentence. */
export async function serveMcp(address: string, options: ServeMcpOptions): Promise<LedgerServing> {
  const { port, hosts, https, write, reviewer, log, indexed } = options;
  const site = siteOf(hosts, https);
  const ledger = await openLedger(address, { existing: true, patience: PATIENCE, ...(indexed ? { indexed } : {}) });
  const readings = new Readings();
  const close = async () => {
    await readings.close();
    await ledger.close();
  };
  try {
    await ledger.settle();
    const { tokens, first } = site.shared
      ? tokensToServe(options.tokens ?? TOKEN_FILE, new Date().toISOString())
      : { tokens: null, first: null };
    const app = mcpAppOf({ ledger, site, tokens, write, reviewer, program: `entente mcp ${VERSION}`, readings, log });
    const serving = await listening(app, { site, port });
    return {
      url: new URL("mcp", serving.url).href,
      firstToken: first,
      close: async () => {
        await serving.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
