import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probed } from "./probe.js";
import { CLOSED, MACHINES } from "./targets.corpus.js";

describe("whether an address is there", () => {
  const asked: string[] = [];
  const answers: Record<string, RequestListener> = {
    "/page": (_, out) => out.end("here"),
    "/large": (_, out) => {
      out.writeHead(200);
      for (let i = 0; i < 64; i++) out.write(Buffer.alloc(1 << 20));
      out.end();
    },
    "/slashed": (_, out) => out.writeHead(301, { location: "/slashed/" }).end(),
    "/slashed/": (_, out) => out.end(),
    "/moved": (_, out) => out.writeHead(301, { location: "/page" }).end(),
    "/moved-away": (_, out) => out.writeHead(302, { location: "/gone" }).end(),
    "/gone": (_, out) => out.writeHead(410).end(),
    "/shut": (_, out) => out.writeHead(403).end(),
    "/often": (_, out) => out.writeHead(429).end(),
    "/broken": (_, out) => out.writeHead(503).end(),
    "/slow": () => {},
    "/circle": (_, out) => out.writeHead(302, { location: "/circle" }).end(),
    "/file": (_, out) => out.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/nowhere": (_, out) => out.writeHead(302).end(),
    "/no-head": (request, out) => out.writeHead(request.method === "HEAD" ? 405 : 200).end(),
    "/head-lost": (request, out) => out.writeHead(request.method === "HEAD" ? 404 : 200).end(),
    "/head-cut": (request, out) => (request.method === "HEAD" ? out.destroy() : out.end()),
    "/cut": (_, out) => out.destroy(),
  };
  let server: Server;
  let base: string;
  const resolve = async (host: string) => MACHINES[host] ?? [];
  const probe = (at: string, more = {}) => probed(at, resolve, { time: 5000, allowPrivate: true, ...more });

  beforeAll(async () => {
    server = createServer((request, out) => {
      asked.push(`${request.method} ${request.url} ${request.headers["user-agent"]}`);
      (answers[request.url!] ?? ((_, to) => to.writeHead(404).end()))(request, out);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ["/page", "alive", 200, "HEAD"],
    ["/slashed", "alive", 200, "HEAD HEAD"],
    ["/moved", "moved", 200, "HEAD HEAD"],
    ["/moved-away", "dead", 410, "HEAD HEAD GET GET"],
    ["/none", "dead", 404, "HEAD GET"],
    ["/gone", "dead", 410, "HEAD GET"],
    ["/shut", "refused", 403, "HEAD GET"],
    ["/often", "refused", 429, "HEAD GET"],
    ["/broken", "silent", 503, "HEAD GET"],
    ["/nowhere", "silent", 302, "HEAD"],
    ["/no-head", "alive", 200, "HEAD GET"],
    ["/head-lost", "alive", 200, "HEAD GET"],
    ["/head-cut", "alive", 200, "HEAD GET"],
  ] as const)("%s: %s with %i after %s", async (at, state, status, methods) => {
    asked.length = 0;
    const to = state === "moved" ? `${base}/page` : null;
    expect(await probe(base + at)).toEqual({ state, status, to, reason: null });
    expect(asked.map((one) => one.split(" ")[0]).join(" ")).toBe(methods);
    expect(asked[0]).toMatch(/ Entente\/[\d.]+ \(command line; asks whether/u);
  });

  it.each([
    ["/slow", "silent", /longer than 0.3 seconds/u],
    ["/cut", "silent", /can't be reached or dropped the connection/u],
    ["/circle", "refused", /more than 5 times/u],
    ["/file", "refused", /begin with https/u],
  ] as const)("%s: %s with a sentence", async (at, state, said) => {
    const found = await probe(base + at, at === "/slow" ? { time: 300 } : {});
    expect(found).toEqual({ state, status: null, to: null, reason: expect.stringMatching(said) });
  });

  it("is not read, however large it is", async () => {
    answers["/large-alone"] = (request, out) =>
      request.method === "HEAD" ? out.writeHead(501).end() : answers["/large"]!(request, out);
    expect(await probe(`${base}/large-alone`)).toMatchObject({ state: "alive" });
  });

  it("is asked of no machine that fetching refuses", async () => {
    asked.length = 0;
    for (const [address] of CLOSED) {
      const found = await probe(address, { allowPrivate: false });
      expect(found, address).toMatchObject({
        state: address.includes("unknown.example") ? "silent" : "refused",
        status: null,
      });
    }
    expect(await probe(`${base}/page`, { allowPrivate: false })).toMatchObject({ state: "refused" });
    expect(asked).toEqual([]);
  });
});
