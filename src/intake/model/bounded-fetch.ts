import { LIMITS } from "../../text/index.js";

/** Bytes of one answer of an endpoint, at most. */
const MOST = LIMITS.model.reply.most;

/** The status of what is none of the endpoint's: it sent more than an answer may be, and to ask again would cost as much. */
export const TOO_LARGE = 499;

/**
 * A fetch for the client of a model: it tells the endpoint no more than the question and the key, goes where it was sent and nowhere else, and takes no more of an answer than a
 * bound, all within the time that the signal of the client allows.
 */
export function boundedFetch(key: string | null, agent: string) {
  return async (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = {
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": agent,
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    };
    const { method, body, signal } = init;
    const response = await fetch(address, {
      method: method ?? "POST",
      body: body ?? null,
      signal: signal ?? null,
      headers,
      redirect: "manual",
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > MOST) return new Response(null, { status: TOO_LARGE });
      chunks.push(chunk);
    }
    const kept = ["content-type", "retry-after", "retry-after-ms"].flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return new Response(Buffer.concat(chunks), { status: response.status, headers: kept });
  };
}
