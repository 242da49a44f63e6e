import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { VERSION } from "../version.js";
import { FetchRefusal, type Resolve, type Target, targetOf } from "./target.js";

/** What was fetched, and from where in the end. */
export interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface FetchLimits {
  /** Milliseconds for all of it, redirects included. */
  readonly time: number;
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly allowPrivate: boolean;
}

export const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Says what asks: a program, for one document, because a person told it to. */
const AGENT = `Entente/${VERSION} (command line; one document at the request of a person)`;

/** Fetches one document. Every address on the way is looked up once, checked, and connected to as it was found. Throws a FetchRefusal. */
export async function fetched(address: string, resolve: Resolve, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    let next = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const target = await targetOf(next, resolve, limits.allowPrivate);
      const answer = await ask(target, signal);
      const status = answer.statusCode ?? 0;
      const location = answer.headers.location;
      if (REDIRECTS.has(status) && location !== undefined && URL.canParse(location, target.url.href)) {
        answer.destroy();
        next = new URL(location, target.url).href;
        continue;
      }
      if (status < 200 || status > 299) {
        answer.destroy();
        throw new FetchRefusal(
          `The server answered ${status} instead of the document; look at the address in a browser.`,
        );
      }
      const bytes = await bodyOf(answer, limits.size);
      return { url: target.url.href, type: answer.headers["content-type"] ?? "", bytes };
    }
    throw new FetchRefusal(`The address leads on to others more than ${MOST_REDIRECTS} times, so it was given up.`);
  } catch (error) {
    if (error instanceof FetchRefusal) throw error;
    if (signal.aborted)
      throw new FetchRefusal(`The server took longer than ${limits.time / 1000} seconds; try again later.`);
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new FetchRefusal(`The server can't be reached or broke off (${code}); check the address and the network.`);
  }
}

function ask({ url, address, family }: Target, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions & { autoSelectFamily: boolean } = {
    signal,
    agent: false,
    autoSelectFamily: false,
    headers: {
      "user-agent": AGENT,
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "accept-encoding": "gzip, br",
    },
    // The name was looked up and checked already; whatever it stands for by now, the connection goes there.
    lookup: (_host, asked, give) =>
      asked.all ? give(null, [{ address, family }] as never) : give(null, address as never, family),
  };
  return new Promise((answered, failed) => {
    const asking = url.protocol === "https:" ? secureRequest(url, options) : plainRequest(url, options);
    asking.on("response", answered).on("error", failed).end();
  });
}

/** The body, unpacked and counted on both sides of it. */
async function bodyOf(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const large = () => new FetchRefusal(`The document is larger than ${most >> 20} MB, the most that is fetched.`);
  let packed = 0;
  answer.on("data", (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > most) answer.destroy(large());
  });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacking(answer)) {
    size += chunk.length;
    if (size > most) {
      answer.destroy();
      throw large();
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function unpacking(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = answer.headers["content-encoding"]?.toLowerCase();
  const unpack =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "br"
        ? createBrotliDecompress()
        : encoding === "deflate"
          ? createInflate()
          : null;
  if (unpack === null) return answer;
  answer.on("error", (error) => unpack.destroy(error));
  return (answer as Readable).pipe(unpack);
}
