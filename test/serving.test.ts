import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { context, propagation, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { openLedger } from "../src/entente.js";
import type { Ledger } from "../src/ledger/index.js";
import { appOf, type Endpoint, type Serving, serve, siteOf } from "../src/web/index.js";
import { limitServer } from "../src/web/security/index.js";
import { traced } from "../src/web/traces.js";
import { type Asked, Metrics } from "../src/web/watched-over.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-serving-"));
const told: Asked[] = [];
const TRACE = "0af7651916cd43dd8448eb211c80319c";
let ledger: Ledger;
let serving: Serving;

beforeAll(async () => {
  ledger = traced(await openLedger(path.join(folder, "ledger.db")));
  const options = { ledger, site: siteOf([]), tokens: null, port: 0, reviewer: "ann", log: () => {} };
  serving = await serve({ ...options, asked: (one) => told.push(one) });
});

afterAll(async () => {
  await serving.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a ledger in a file that is asked without end lets others be looked at between two questions", async () => {
  let [looked, going] = [0, true];
  const others = (async () => {
    for (; going; looked++) await setImmediate();
  })();
  for (let n = 0; n < 50; n++) await ledger.unread();
  going = false;
  await others;
  expect(looked).toBeGreaterThanOrEqual(50);
});

test("what programs judge goes before what they read, and what waits for threads holds nobody", async () => {
  const started: string[] = [];
  const held: (() => void)[] = [];
  const common = { summary: "", query: z.object({}), most: 100, programs: true, body: null, answers: {} } as const;
  const endpoint = (name: string, method: "GET" | "POST", more: Pick<Endpoint, "waits"> = {}): Endpoint => ({
    ...common,
    ...more,
    name,
    method,
    path: `/api/${name}`,
    role: "reader",
    async answer() {
      started.push(name);
      if (name === "busy") await new Promise<void>((go) => void held.push(go));
      return { status: 200, told: {} };
    },
  });
  const endpoints = [endpoint("busy", "GET"), endpoint("reads", "GET"), endpoint("judges", "POST")];
  const app = appOf({
    ...{ ledger, site: siteOf([]), tokens: null, pages: [], actions: [], reviewer: "ann", log: () => {} },
    endpoints: [...endpoints, endpoint("adds", "POST", { waits: true })],
  });
  const ask = async (method: "GET" | "POST", name: string) => {
    const incoming = { socket: { localPort: 4000, remoteAddress: "127.0.0.1" }, url: `/api/${name}` };
    const init = { method, headers: { host: "localhost:4000" }, ...(method === "POST" ? { body: "{}" } : {}) };
    return (await app.request(`http://localhost:4000/api/${name}`, init, { incoming })).status;
  };
  const all = Array.from({ length: 4 }, () => ask("GET", "busy"));
  await vi.waitFor(() => expect(held).toHaveLength(4), 10_000);
  all.push(ask("GET", "reads"), ask("POST", "judges"));
  // Each goes the way of those two before it, and is not held where they are.
  for (let i = 0; i < 3; i++) expect(await ask("POST", "adds")).toBe(200);
  expect(started).not.toContain("judges");
  for (const go of held) go();
  expect(await Promise.all(all)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(started.filter((name) => name === "reads" || name === "judges")).toEqual(["judges", "reads"]);
});

describe("a server that is watched over", () => {
  test("says that it lives and that its ledger answers, and nothing else", async () => {
    for (const [at, says] of [
      ["healthz", "alive\n"],
      ["readyz", "ready\n"],
    ])
      expect(await (await fetch(serving.url + at)).text()).toBe(says);
  });

  test("tells of each request by page, never what was asked", async () => {
    told.length = 0;
    await fetch(`${serving.url}search?q=secret`);
    await fetch(`${serving.url}KAZ`);
    await fetch(`${serving.url}nothing/is/here`);
    expect(told.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["GET", "/search", 200],
      ["GET", "/:a", 200],
      ["GET", "/*", 404],
    ]);
    expect(JSON.stringify(told)).not.toContain("secret");
  });

  test("gives a kit of OpenTelemetry its spans, in the trace that asks, and nothing of what was asked", async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    provider.register();
    try {
      await fetch(`${serving.url}search?q=secret`, { headers: { traceparent: `00-${TRACE}-b7ad6b7169203331-01` } });
      await fetch(`${serving.url}nothing/is/here`);
    } finally {
      for (const part of [trace, context, propagation]) part.disable();
    }
    const spans = exporter.getFinishedSpans();
    const pages = spans.filter(({ name }) => name.startsWith("GET "));
    expect(pages.map(({ name, attributes }) => [name, attributes["http.response.status_code"]])).toEqual([
      ["GET /search", 200],
      ["GET /*", 404],
    ]);
    const [search] = pages.map((span) => span.spanContext());
    expect(search?.traceId).toBe(TRACE);
    const questions = spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === search?.spanId);
    expect(questions.map(({ name }) => name)).toContain("ledger.standing");
    expect(JSON.stringify(spans.map(({ name, attributes, events }) => [name, attributes, events]))).not.toContain(
      "secret",
    );
  });

  test("has figures for Prometheus", async () => {
    const metrics = new Metrics(ledger);
    metrics.tell({ method: "GET", route: "/search", status: 200, milliseconds: 40, visitor: null });
    const server = await metrics.serve(0);
    const { port } = server.address() as { readonly port: number };
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    server.close();
    expect(text).toContain('entente_ledger_rows{kind="documents"} 0');
    expect(text).toMatch(/duration_seconds_bucket\{le="0.05",method="GET",route="\/search",status="200"\} 1\n/u);
    expect(text).toContain("process_resident_memory_bytes");
  });
});

test("one address of a shared server has so many connections, this machine all", () => {
  const server = Object.assign(new EventEmitter(), { maxConnections: 0 });
  limitServer(server as unknown as Server, siteOf(["desk.example"]));
  const come = (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), {
      remoteAddress,
      isClosed: false,
      setTimeout: () => {},
      destroy: () => {
        socket.isClosed = true;
      },
    });
    server.emit("connection", socket);
    return socket;
  };
  const many = Array.from({ length: 100 }, () => come("198.51.100.7"));
  expect(many.filter(({ isClosed }) => !isClosed)).toHaveLength(64);
  expect(come("198.51.100.8").isClosed).toBe(false);
  expect(Array.from({ length: 100 }, () => come("127.0.0.1")).some(({ isClosed }) => isClosed)).toBe(false);
  many[0]!.emit("close");
  expect(come("198.51.100.7").isClosed).toBe(false);
});

test("a form that sends a file before its token is refused before the file is taken", async () => {
  const before = uploads();
  const { port } = new URL(serving.url);
  const boundary = "b0und";
  const head = [
    "POST /add HTTP/1.1",
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    // More is announced than ever comes: who waits for all of it does not answer.
    "Content-Length: 200000000",
    "",
    `--${boundary}`,
    'Content-Disposition: form-data; name="files"; filename="a.txt"',
    "Content-Type: text/plain",
    "",
    "a".repeat(100_000),
  ].join("\r\n");
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), "localhost", () => socket.write(head));
    socket.once("data", (data) => {
      resolve(String(data));
      socket.destroy();
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("Nothing was answered.")));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /u);
  expect(uploads()).toEqual(before);
});

test("a file that a program sends lies on the disk while it comes, and nothing is left where it is broken off", async () => {
  const before = new Set(uploads());
  const { port } = new URL(serving.url);
  const sending = (name: string) => {
    const socket = connect(Number(port), "localhost");
    const lines = [
      `POST /api/documents?name=${name}&wait=0 HTTP/1.1`,
      `Host: localhost:${port}`,
      "Content-Type: application/octet-stream",
      "Content-Length: 4000000",
    ];
    socket.write(`${lines.join("\r\n")}\r\n\r\n${"a".repeat(3_000_000)}`);
    return socket;
  };
  const written = () =>
    uploads()
      .filter((name) => !before.has(name))
      .map((name) => statSync(path.join(tmpdir(), name, "0"), { throwIfNoEntry: false })?.size ?? 0);
  const first = sending("a.txt");
  await vi.waitFor(() => expect(written()).toEqual([3_000_000]), { timeout: 5000 });
  const second = sending("b.txt");
  const answered = once(first, "data");
  first.write("a".repeat(1_000_000));
  expect(String(await answered)).toMatch(/^HTTP\/1\.1 202 /u);
  await vi.waitFor(() => expect(written()).toContain(3_000_000), { timeout: 5000 });
  // Who breaks off leaves nothing.
  second.destroy();
  first.destroy();
  await vi.waitFor(() => expect(written()).toEqual([]), { timeout: 20_000 });
});

function uploads(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("entente-upload-"));
}
