import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { VERSION } from "../text/index.js";
import { arrived, unanswered } from "./arrival.js";
import { FetchRefusal, type Resolve } from "./target.js";

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

/** Answers that have no document in them. */
const EMPTY = new Set([204, 205]);

/** Says what asks: a program, for one document, because a person told it to. */
const AGENT = `Entente/${VERSION} (command line; one document at the request of a person)`;

/** Fetches one document. Every address on the way is looked up once, checked, and connected to as it was found. Throws a FetchRefusal. */
export async function fetched(address: string, resolve: Resolve, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  const { allowPrivate } = limits;
  try {
    const { url, answer, status } = await arrived(address, resolve, {
      method: "GET",
      agent: AGENT,
      allowPrivate,
      signal,
    });
    if (status < 200 || status > 299 || EMPTY.has(status)) {
      answer.destroy();
      throw new FetchRefusal(`The server answered ${status} instead of the document; check the address in a browser.`);
    }
    const bytes = await bodyOf(answer, limits.size);
    if (bytes.length === 0)
      throw new FetchRefusal("The server answered with an empty document; check the address in a browser.");
    return { url: url.href, type: answer.headers["content-type"] ?? "", bytes };
  } catch (error) {
    throw unanswered(error, signal, limits.time);
  }
}

/** The body, unpacked and counted on both sides of it. */
export async function bodyOf(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const large = () => new FetchRefusal(`The document exceeds the limit of ${most >> 20} MB.`);
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

/** What the codings of the answer hide, the last that was put on taken off first. Throws a FetchRefusal for one that is not known. */
function unpacking(answer: IncomingMessage): Readable {
  const codings = (answer.headers["content-encoding"] ?? "").toLowerCase().split(",");
  return codings.reverse().reduce<Readable>((packed, written) => {
    const coding = written.trim();
    if (coding === "" || coding === "identity") return packed;
    const unpack = UNPACK[coding];
    if (unpack === undefined) {
      answer.destroy();
      throw new FetchRefusal("The document is compressed in a way that is not supported; save it with a browser.");
    }
    const next = unpack();
    packed.on("error", (error) => next.destroy(error));
    return packed.pipe(next);
  }, answer);
}

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};
