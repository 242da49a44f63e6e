import { request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { VERSION } from "../text/index.js";
import { unanswered } from "./arrival.js";
import { type Resolve, targetOf } from "./target.js";

/** What is sent, and what that may take. */
export interface Sending {
  readonly body: string;
  /** Beside content-type, content-length and user-agent. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for all of it. */
  readonly time: number;
  readonly allowPrivate: boolean;
}

/** Says what sends: a program, because a person asked to be told. */
const AGENT = `Entente/${VERSION} (webhook; what is new in a ledger)`;

/**
 * Sends JSON to an address, under the guards of `fetched`: it is looked up once, checked, and connected to as it was found. What it answers is not read, and
 * where it leads on is not followed. Returns the status of the answer; throws a FetchRefusal where none came.
 */
export async function posted(address: string, resolve: Resolve, sending: Sending): Promise<number> {
  const { body, headers, time, allowPrivate } = sending;
  const signal = AbortSignal.timeout(time);
  try {
    const { url, address: machine, family } = await targetOf(address, resolve, allowPrivate);
    const bytes = Buffer.from(body);
    const options: RequestOptions & { autoSelectFamily: boolean } = {
      signal,
      method: "POST",
      agent: false,
      autoSelectFamily: false,
      headers: {
        ...headers,
        "user-agent": AGENT,
        "content-type": "application/json",
        "content-length": String(bytes.length),
      },
      // The name was looked up and checked already; whatever it stands for by now, the connection goes there.
      lookup: (_host, asked, give) =>
        asked.all ? give(null, [{ address: machine, family }] as never) : give(null, machine as never, family),
    };
    return await new Promise((answered, failed) => {
      const asking = url.protocol === "https:" ? secureRequest(url, options) : plainRequest(url, options);
      asking.on("response", (answer) => {
        answer.on("error", () => {}).destroy();
        answered(answer.statusCode ?? 0);
      });
      asking.on("error", failed).end(bytes);
    });
  } catch (error) {
    throw unanswered(error, signal, time);
  }
}
