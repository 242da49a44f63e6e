import type { LinkCheck } from "../ledger/index.js";
import { VERSION } from "../text/index.js";
import { type Arrival, arrived, unanswered } from "./arrival.js";
import { FetchRefusal, type Resolve } from "./target.js";

/** What came of asking for an address. */
export type Probe = Omit<LinkCheck, "address" | "at">;

export interface ProbeLimits {
  /** Milliseconds for all of it, redirects and a second try included. */
  readonly time: number;
  readonly allowPrivate: boolean;
}

/** Says what asks: a program, whether something is there, because a person told it to. */
const AGENT = `Entente/${VERSION} (command line; asks whether an address is there at the request of a person)`;

/**
 * Asks whether an address is there: for its head and, where that is refused, for itself, whose body is not read. Under the guards of `fetched`: what these
 * refuse is told as refused. Never throws for what a server does.
 */
export async function probed(address: string, resolve: Resolve, limits: ProbeLimits): Promise<Probe> {
  const signal = AbortSignal.timeout(limits.time);
  const ask = (method: "HEAD" | "GET") =>
    arrived(address, resolve, { method, agent: AGENT, allowPrivate: limits.allowPrivate, signal }).then((arrival) => {
      arrival.answer.on("error", () => {}).destroy();
      return arrival;
    });
  try {
    const head = await ask("HEAD").catch((error: unknown) => {
      if (error instanceof FetchRefusal || signal.aborted) throw error;
      return null;
    });
    // Many servers know no HEAD, and say so in as many ways.
    return stateOf(address, head === null || head.status >= 400 ? await ask("GET") : head);
  } catch (error) {
    const { message, sort } = unanswered(error, signal, limits.time);
    return { state: sort === "silent" ? "silent" : "refused", status: null, to: null, reason: message };
  }
}

/** Statuses (RFC 9110, section 15) by which a server says that there is nothing. */
const GONE = new Set([404, 410]);
/** Those of a client that may be other ones later: a request that came too slowly or too early. */
const PASSING = new Set([408, 425]);

function stateOf(address: string, { url, status }: Arrival): Probe {
  const plain = { status, to: null, reason: null };
  if (status >= 200 && status <= 299)
    return placeOf(url.href) === placeOf(address)
      ? { ...plain, state: "alive" }
      : { ...plain, state: "moved", to: url.href };
  if (GONE.has(status)) return { ...plain, state: "dead" };
  return { ...plain, state: status >= 400 && status <= 499 && !PASSING.has(status) ? "refused" : "silent" };
}

/** An address without what sites change without moving anything: the scheme, "www.", a slash at the end. */
function placeOf(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./u, "")}:${port}${pathname.replace(/\/$/u, "")}${search}`;
}
