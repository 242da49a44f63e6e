import type { Server, ServerOptions } from "node:http";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { clientOf, type Guarded } from "./connection.js";
import { Pace } from "./pace.js";
import { Refusal } from "./refusal.js";
import type { Site } from "./site.js";

/** Characters of a path with its query. */
const LONGEST_ADDRESS = 4096;
/** What a client of a shared server may ask: a newsroom behind one address reads, and nobody copies the ledger page by page in a minute. */
const BURST = 600;
const PER_SECOND = 60;
/** Connections at once. */
const CONNECTIONS = 1000;

/** How long a client may take: for headers 10 s, for a whole request 5 min (uploads on slow lines), between two requests 5 s. */
export const SERVER_OPTIONS: ServerOptions = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/** Closes connections over which nothing goes for two minutes, such as those of readers who don't read, and takes no more than CONNECTIONS. */
export function limitServer(server: Server): void {
  server.maxConnections = CONNECTIONS;
  server.setTimeout(120_000);
}

export function addressLimit() {
  return createMiddleware<Guarded>(async (c, next) => {
    if ((c.env.incoming.url?.length ?? 0) > LONGEST_ADDRESS) throw new Refusal("address");
    await next();
  });
}

/** A pace for each client of a shared server; the user of this machine has none. */
export function paceLimit(site: Site, now: () => number) {
  const pace = new Pace(BURST, PER_SECOND, now);
  return createMiddleware<Guarded>(async (c, next) => {
    const wait = site.shared ? pace.wait(clientOf(c, site)) : 0;
    if (wait > 0) throw new Refusal("pace", wait);
    await next();
  });
}

/** At most so many bytes of body. */
export function sizeLimit(most: number) {
  return bodyLimit({
    maxSize: most,
    onError: () => {
      throw new Refusal("size");
    },
  });
}
