import { openLedger } from "../entente.js";
import { namesOf } from "../inquiry/names/index.js";
import { keepAnnouncing } from "../inquiry/news/index.js";
import type { Indexed } from "../ledger/index.js";
import type { MapView } from "../vocabulary/map-views/index.js";
import { siteOf, TOKEN_FILE, tokensToServe } from "./security/index.js";
import { ServeError, type Serving, serve } from "./serve.js";
import { traced } from "./traces.js";
import { type Asked, Metrics } from "./watched-over.js";

/** Milliseconds for which a page waits for a database that went away; whoever sits before it would wait no longer. */
export const PATIENCE = 5000;

export interface ServeLedgerOptions {
  readonly port: number;
  /** Names under which others come; none for one's own machine. */
  readonly hosts: readonly string[];
  readonly https: boolean;
  /** The file of tokens, where others come. */
  readonly tokens?: string;
  readonly reviewer: string;
  /** Whose borders maps draw where a page is not asked for others. */
  readonly mapView: MapView;
  /** Whether the files of what is added through the server are kept in the ledger, where whoever adds says nothing else. */
  readonly originals: boolean;
  readonly log: (line: string) => void;
  /** Told of every request once it is answered. */
  readonly asked?: (asked: Asked) => void;
  /** A port of this machine where Prometheus finds figures at /metrics. */
  readonly metrics?: number;
  /** What webhooks are signed with; without it none is told anything. */
  readonly webhookSecret?: string;
  /** Told while a ledger of another version is indexed, before the first page can be asked for. */
  readonly indexed?: Indexed;
}

export interface LedgerServing extends Serving {
  /** The secret of a token that was made for the admin of a new server; null where there are tokens already. */
  readonly firstToken: string | null;
}

/** Opens a ledger and serves its pages until it is closed. Throws LedgerError, SiteError, TokenError and ServeError, each one sentence. */
export async function serveLedger(address: string, options: ServeLedgerOptions): Promise<LedgerServing> {
  const { port, hosts, https, reviewer, mapView, originals, log, webhookSecret: secret } = options;
  const site = siteOf(hosts, https);
  const ledger = traced(
    await openLedger(address, {
      patience: PATIENCE,
      existing: true,
      ...(options.indexed ? { indexed: options.indexed } : {}),
    }),
  );
  try {
    await ledger.settle();
    const { tokens, first } = site.shared
      ? tokensToServe(options.tokens ?? TOKEN_FILE, new Date().toISOString())
      : { tokens: null, first: null };
    const metrics = options.metrics === undefined ? null : new Metrics(ledger);
    const figures = await figuresAt(metrics, options.metrics);
    const asked = (one: Asked) => {
      metrics?.tell(one);
      options.asked?.(one);
    };
    const told = metrics === null && options.asked === undefined ? {} : { asked };
    const serving = await serve({ ledger, site, tokens, port, reviewer, mapView, originals, log, ...told });
    const end = secret === undefined ? null : keepAnnouncing(ledger, { secret, now: Date.now, log });
    // Who types first need not wait for the names of all languages.
    namesOf(ledger).catch(() => {});
    return {
      url: serving.url,
      firstToken: first,
      close: async () => {
        figures?.close();
        await serving.close();
        await end?.();
        await ledger.close();
      },
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

async function figuresAt(metrics: Metrics | null, port: number | undefined) {
  try {
    return (await metrics?.serve(port!)) ?? null;
  } catch (error) {
    throw new ServeError(
      `Port ${port} can't be used for metrics (${(error as Error).message}); choose another with --metrics`,
    );
  }
}
