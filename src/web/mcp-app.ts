import { Hono } from "hono";
import type { Ledger } from "../ledger/index.js";
import { answerHttp, type Desk, LARGEST_REQUEST, type Power, type Readings } from "../mcp/index.js";
import { Excerpts } from "./excerpts.js";
import { Guard, type Guarded, may, Refusal, type Site, type TokenFile, type Visitor } from "./security/index.js";

export interface McpAppOptions {
  readonly ledger: Ledger;
  readonly site: Site;
  /** Who may come in; null on one's own machine. */
  readonly tokens: TokenFile | null;
  /** Whether those whose role allows it may judge and add; else everybody only reads. */
  readonly write: boolean;
  /** Who judges on one's own machine. */
  readonly reviewer: string;
  readonly program: string;
  readonly readings: Readings;
  readonly log: (line: string) => void;
  /** The present, in milliseconds. */
  readonly now?: () => number;
}

/** Where models are answered. */
const PATH = "/mcp";

/** The tools of a ledger over streamable HTTP, behind the same guard as its pages. */
export function mcpAppOf(options: McpAppOptions): Hono<Guarded> {
  const { ledger, site, tokens, log, now = Date.now } = options;
  const change = { path: PATH, role: "reader", most: LARGEST_REQUEST, programs: true } as const;
  const guard = new Guard({ site, tokens, changes: [change], now });
  const excerpts = new Excerpts(ledger);
  const app = new Hono<Guarded>();
  app.use(...guard.chain);
  app.post(PATH, async (c) => {
    const visitor = c.get("visitor");
    return answerHttp(deskOf(options, visitor, await excerpts.of(visitor.collection)), c.req.raw);
  });
  // What nobody asked for is told to nobody: there is no stream to listen to (405, as the specification has it).
  app.get(PATH, (c) => c.text("Ask with POST; there is no stream here.\n", 405, { allow: "POST" }));
  app.onError((error, c) => {
    if (error instanceof Refusal) return error.getResponse();
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return c.text("This is a fault in Entente; whoever runs this server finds it in its log.\n", 500);
  });
  return app;
}

function deskOf(options: McpAppOptions, { name, role }: Visitor, ledger: Ledger): Desk {
  const { write, reviewer, program, readings, log, now = Date.now } = options;
  const allowed: Power[] = [
    ...(may(role, "reviewer") ? ["judge" as const] : []),
    ...(may(role, "admin") ? ["add" as const] : []),
  ];
  const by = name ?? reviewer;
  return {
    ledger,
    powers: write ? allowed : [],
    reviewer: `${by} (MCP)`,
    program: `${program} (${by})`,
    readings,
    now: () => new Date(now()).toISOString(),
    log,
  };
}
