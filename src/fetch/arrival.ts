import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { LIMITS } from "../text/index.js";
import { FetchRefusal, type Resolve, type Target, targetOf } from "./target.js";

/** How a request is made. */
export interface Asking {
  readonly method: "GET" | "HEAD";
  /** What is told of who asks. */
  readonly agent: string;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  /** What is asked with besides, such as "if-none-match". */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer at the end of an address, and of what else it leads to. Its body waits to be read or destroyed. */
export interface Arrival {
  readonly url: URL;
  readonly answer: IncomingMessage;
  readonly status: number;
}

const MOST_REDIRECTS = LIMITS.web.redirects.most;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address and for those that it leads on to. Every one on the way is looked up once, checked, and connected to as it was found. Throws a
 * FetchRefusal for those that are not asked, and what the system says of a connection that fails.
 */
export async function arrived(address: string, resolve: Resolve, asking: Asking): Promise<Arrival> {
  let next = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const target = await untilAborted(targetOf(next, resolve, asking.allowPrivate), asking.signal);
    const answer = await ask(target, asking);
    const status = answer.statusCode ?? 0;
    const location = answer.headers.location;
    if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, target.url.href))
      return { url: target.url, answer, status };
    answer.destroy();
    next = new URL(location, target.url).href;
  }
  throw new FetchRefusal(`The address redirects more than ${MOST_REDIRECTS} times, so it was abandoned.`);
}

/** What is waited for, or the end of the time: a name that nobody answers for would take its own. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) return end();
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** Why no answer came, as a sentence; `time` is what it might have taken, in milliseconds. A refusal stays what it is. */
export function unanswered(error: unknown, signal: AbortSignal, time: number): FetchRefusal {
  if (error instanceof FetchRefusal) return error;
  if (signal.aborted)
    return new FetchRefusal(`The server took longer than ${time / 1000} seconds; try again later.`, "silent");
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  const message = `The server can't be reached or dropped the connection (${code}); check the address and the network.`;
  return new FetchRefusal(message, "silent");
}

function ask(
  { url, address, family }: Target,
  { method, agent, signal, headers = {} }: Asking,
): Promise<IncomingMessage> {
  const options: RequestOptions & { autoSelectFamily: boolean } = {
    signal,
    method,
    agent: false,
    autoSelectFamily: false,
    headers: {
      "user-agent": agent,
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "accept-encoding": "gzip, br",
      ...headers,
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
