import type { Server, ServerOptions } from "node:http";
import type { Socket } from "node:net";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { LIMITS } from "../../text/index.js";
import { clientOf, type Guarded, type GuardedContext, isLoopback, networkOf } from "./connection.js";
import { Pace } from "./pace.js";
import { Refusal } from "./refusal.js";
import type { Site } from "./site.js";

/** Characters of a path with its query. */
const LONGEST_ADDRESS = LIMITS.server.address.most;
/** What a client of a shared server may ask: a newsroom behind one address reads, and nobody copies the ledger page by page in a minute. */
const BURST = LIMITS.server.burst.most;
const PER_SECOND = LIMITS.server.rate.most;
/** Connections at once, and of one address on a shared server; a proxy on this machine has many visitors behind it. */
const CONNECTIONS = LIMITS.server.connections.most;
const OF_ONE = LIMITS.server.ofOne.most;
/** Milliseconds: a connection over which nothing was asked yet, one over which nothing goes, and a body that is no upload. */
const SILENT = LIMITS.server.headersTime.most * 1000;
const IDLE = LIMITS.server.idle.most * 1000;
const BODY = LIMITS.server.bodyTime.most * 1000;
/** Bytes up to which a body comes in one go on any line. */
const SMALL_BODY = LIMITS.server.quickBody.most;

/** How long a client may take: for headers 10 s, for a whole request 5 min (uploads on slow lines), between two requests 5 s. */
export const SERVER_OPTIONS: ServerOptions = {
  maxHeaderSize: LIMITS.server.headers.most,
  headersTimeout: LIMITS.server.headersTime.most * 1000,
  requestTimeout: LIMITS.server.requestTime.most * 1000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * Closes connections over which nothing was asked for ten seconds, or nothing goes for two minutes, such as those of readers who don't read, and takes no more than
 * CONNECTIONS, of one address of a shared server OF_ONE.
 */
export function limitServer(server: Server, { shared }: Site): void {
  server.maxConnections = CONNECTIONS;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    socket.setTimeout(SILENT);
    const near = socket.remoteAddress ?? "";
    if (!shared || isLoopback(near)) return;
    const client = networkOf(near);
    const there = (open.get(client) ?? 0) + 1;
    if (there > OF_ONE) {
      socket.destroy();
      return;
    }
    open.set(client, there);
    socket.once("close", () => {
      const left = open.get(client)! - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
  });
  server.on("request", ({ socket }: { readonly socket: Socket }) => socket.setTimeout(IDLE));
}

/** Ends the connection where a body that is no upload takes long: a byte every few seconds holds it no longer than that. */
export async function bodyInTime(c: GuardedContext, most: number, next: () => Promise<void>): Promise<void> {
  const incoming = c.env?.incoming;
  if (most > SMALL_BODY || incoming?.complete !== false) return next();
  const timer = setTimeout(() => incoming.destroy(), BODY);
  incoming.once("end", () => clearTimeout(timer));
  try {
    await next();
  } finally {
    clearTimeout(timer);
  }
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
