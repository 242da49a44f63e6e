import { createServer, type Server } from "node:http";
import type { Context, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Ledger } from "../ledger/index.js";
import type { Guarded } from "./security/index.js";

/** A request that was answered. */
export interface Asked {
  readonly method: string;
  /** The page or form as it is listed ("/documents/:id"), never what stands in its place. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Who asked, by the name of their token; null where nobody signed in. */
  readonly visitor: string | null;
}

/** Tells of every request once it is answered. */
export function telling(told: (asked: Asked) => void): MiddlewareHandler<Guarded> {
  return createMiddleware<Guarded>(async (c, next) => {
    const begun = performance.now();
    await next();
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
    const status = c.res.status;
    told({ method: c.req.method, route: routeOf(c), status, milliseconds, visitor: c.get("visitor")?.name ?? null });
  });
}

/** The page or form that answered, as it is listed. */
export function routeOf(c: Context): string {
  // What a part of a path may hold stands behind its name in braces.
  return routePath(c, -1).replaceAll(/\{.*?\}(?=\/|$)/gu, "");
}

/** Whether the process lives (/healthz), and whether its ledger answers (/readyz): for what starts and stops servers. They say nothing else, so anybody may ask. */
export function healthOf(ledger: Ledger, path: string): Promise<{ readonly status: 200 | 503; readonly text: string }> {
  if (path === "/healthz") return Promise.resolve({ status: 200, text: "alive\n" });
  return ledger.state().then(
    () => ({ status: 200 as const, text: "ready\n" }),
    () => ({ status: 503 as const, text: "The ledger does not answer.\n" }),
  );
}

/** Seconds that bound the buckets of answers: most pages take a few hundredths. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Figures of a server and its ledger, as Prometheus reads them. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Histogram<"method" | "route" | "status">;

  constructor(ledger: Ledger) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Histogram({
      name: "entente_http_request_duration_seconds",
      help: "Time until a request was answered, by page.",
      labelNames: ["method", "route", "status"],
      buckets: BUCKETS,
      registers,
    });
    const held = new Gauge({
      name: "entente_ledger_rows",
      help: "What the ledger holds: documents, claims, facts, judgements.",
      labelNames: ["kind"],
      registers,
      collect: async () => {
        const { documents, claims, facts, judgements } = await ledger.contents();
        const all = Object.values(claims).reduce((sum, count) => sum + count, 0);
        for (const [kind, count] of Object.entries({ documents, claims: all, facts, judgements }))
          held.set({ kind }, count);
      },
    });
  }

  tell({ method, route, status, milliseconds }: Asked): void {
    this.#answers.observe({ method, route, status: String(status) }, milliseconds / 1000);
  }

  /** Answers GET /metrics on a port of this machine alone, beside the pages: figures are not for visitors. Throws where the port can't be had. */
  async serve(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== "/metrics") {
        response.writeHead(404).end();
        return;
      }
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { "content-type": this.#registry.contentType }).end(text),
        () => response.writeHead(503).end("The ledger does not answer.\n"),
      );
    });
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
    return server;
  }
}
