import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetched } from "./request.js";
import { isPublic, resolveWithin, targetOf } from "./target.js";
import { CLOSED, MACHINES, OPEN } from "./targets.corpus.js";

const resolve = async (host: string) => MACHINES[host] ?? [];

describe("addresses", () => {
  it(`are tricky, ${OPEN.length + CLOSED.length} of them`, () => {
    expect(OPEN.length + CLOSED.length).toBeGreaterThanOrEqual(150);
  });

  it.each(OPEN)("%j is fetched", async (address) => {
    const target = await targetOf(address, resolve, false);
    expect(isPublic(target.address)).toBe(true);
  });

  it.each(CLOSED)("%j is not", async (address, said) => {
    await expect(targetOf(address, resolve, false)).rejects.toThrow(said);
  });

  it("of private machines are fetched where that is allowed", async () => {
    expect(await targetOf("http://127.0.0.1:25/", resolve, true)).toMatchObject({ address: "127.0.0.1", family: 4 });
    await expect(targetOf("file:///etc/passwd", resolve, true)).rejects.toThrow(/begin with https/);
  });
});

describe("a server", () => {
  const PAGE =
    "<html><head><title>A ferry</title></head><body><p>Norway lent Malta 40 million euros.</p></body></html>";
  const answers: Record<string, RequestListener> = {
    "/page": (_, out) => out.setHeader("content-type", "text/html").end(PAGE),
    "/gzip": (_, out) => out.setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
    "/brotli": (_, out) => out.setHeader("content-encoding", "br").end(brotliCompressSync(PAGE)),
    "/twice": (_, out) => out.setHeader("content-encoding", "gzip, gzip").end(gzipSync(gzipSync(PAGE))),
    "/nothing": (_, out) => out.writeHead(204).end(),
    "/empty": (_, out) => out.writeHead(200).end(),
    "/odd": (_, out) => out.setHeader("content-encoding", "zstd").end(PAGE),
    "/bomb": (_, out) => out.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(30 << 20))),
    "/large": (_, out) => out.end(Buffer.alloc(3 << 20)),
    "/moved": (_, out) => out.writeHead(302, { location: "/page" }).end(),
    "/circle": (_, out) => out.writeHead(302, { location: "/circle" }).end(),
    "/file": (_, out) => out.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/inside": (_, out) => out.writeHead(302, { location: "http://news.example:22/" }).end(),
    "/slow": () => {},
    "/drip": (_, out) => {
      out.write("a");
    },
    "/cut": (_, out) => {
      out.writeHead(200, { "content-length": "1000" });
      out.write("a");
      setTimeout(() => out.destroy(), 50);
    },
    "/agent": (asked, out) => out.end(asked.headers["user-agent"]),
    "/host": (asked, out) => out.end(asked.headers.host),
  };
  let server: Server;
  let base: string;
  const limits = { time: 3000, size: 1 << 20, allowPrivate: true };
  const get = (at: string, own: Partial<typeof limits> = {}) => fetched(base + at, resolve, { ...limits, ...own });
  const words = async (at: string) => Buffer.from((await get(at)).bytes).toString();

  beforeAll(async () => {
    server = createServer((asked, out) => (answers[asked.url!] ?? ((_, to) => to.writeHead(404).end()))(asked, out));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("gives a document, moved or packed", async () => {
    for (const at of ["/page", "/gzip", "/twice", "/brotli", "/moved"]) expect(await words(at)).toBe(PAGE);
    expect((await get("/moved")).url).toBe(`${base}/page`);
    expect(await words("/agent")).toMatch(/^Entente\/[\d.]+ \(/);
  });

  it.each([
    ["/none", {}, /answered 404/],
    ["/nothing", {}, /answered 204/],
    ["/empty", {}, /answered with an empty document/],
    ["/odd", {}, /compressed in a way that is not supported/],
    ["/large", {}, /exceeds the limit of 1 MB/],
    ["/bomb", {}, /exceeds the limit of 1 MB/],
    ["/circle", {}, /more than 5 times/],
    ["/file", {}, /begin with https/],
    ["/slow", { time: 300 }, /longer than 0.3 seconds/],
    ["/drip", { time: 300 }, /longer than 0.3 seconds/],
    ["/cut", {}, /dropped the connection/],
    ["/page", { allowPrivate: false }, /private or special network/],
  ])("is given up in a sentence: %s %j", async (at, own, said) => {
    await expect(get(at, own)).rejects.toThrow(said);
  });

  it("is given up in time where its name is never answered for", async () => {
    const silent = () => new Promise<readonly string[]>(() => {});
    await expect(fetched("http://silent.example/", silent, { ...limits, time: 200 })).rejects.toThrow(
      /longer than 0.2/,
    );
  });

  it("is connected to as it was checked, whatever its name stands for by then", async () => {
    let asked = 0;
    const port = (server.address() as AddressInfo).port;
    const turning = async () => (++asked === 1 ? ["127.0.0.1"] : ["203.0.113.1"]);
    const { bytes } = await fetched(`http://turning.example:${port}/host`, turning, limits);
    expect(Buffer.from(bytes).toString()).toBe(`turning.example:${port}`);
    expect(asked).toBe(1);
  });

  it("is checked again after a redirect", async () => {
    // The first machine is the test's own, so the second check is seen by its port.
    let first = true;
    const once = async () => {
      const found = first ? ["127.0.0.1"] : ["10.0.0.1"];
      first = false;
      return found;
    };
    await expect(fetched(`${base}/inside`, once, { ...limits, allowPrivate: true })).rejects.toThrow(
      /can't be reached|longer than/,
    );
  });
});

it.each([
  [2, "timeout:1 attempts:2"],
  [9, "timeout:3 attempts:2"],
  [30, "timeout:5 attempts:2"],
])(
  "the resolver of the system gives a name up within %i seconds, where nobody has told it otherwise",
  (seconds, told) => {
    const environment: Record<string, string | undefined> = {};
    resolveWithin(seconds, environment);
    expect(environment).toEqual({ RES_OPTIONS: told });
    const own = { RES_OPTIONS: "rotate" };
    resolveWithin(seconds, own);
    expect(own).toEqual({ RES_OPTIONS: "rotate" });
  },
);
