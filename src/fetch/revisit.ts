import { VERSION } from "../text/index.js";
import { arrived, unanswered } from "./arrival.js";
import { bodyOf, type Fetched, type FetchLimits } from "./request.js";
import { FetchRefusal, type Resolve } from "./target.js";

/** What a server said of its last answer, to ask whether it has another (RFC 9110, section 13). */
export interface Seen {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** What came of visiting an address again. */
export type Revisit =
  | ({ readonly outcome: "fetched" } & Fetched & Seen)
  | { readonly outcome: "unchanged" }
  /** gone: nothing is there any more (404, 410; `forGood` of 410). refused: it is not given (other 4xx), or not asked for. busy: later perhaps (429, 5xx, no answer); `after` in seconds, where the server says so. */
  | {
      readonly outcome: "gone" | "refused" | "busy";
      readonly reason: string;
      readonly forGood: boolean;
      readonly after: number | null;
    };

/** Says what asks: a program that comes again, by which rules of robots.txt it goes, and where its makers are read of. */
const AGENT = `Entente/${VERSION} (watches feeds at the request of a person; obeys robots.txt as "entente")`;

const BUSY = new Set([408, 425, 429]);

/**
 * Asks for an address that may have been asked for before, under the guards of `fetched`: what has not changed is not sent again. Never throws for what a
 * server does. `now`: milliseconds, for answers that name a day to come back.
 */
export async function revisited(
  address: string,
  resolve: Resolve,
  limits: FetchLimits,
  { etag, modified }: Seen,
  now: number,
): Promise<Revisit> {
  const signal = AbortSignal.timeout(limits.time);
  const headers = {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(modified === null ? {} : { "if-modified-since": modified }),
  };
  const refused = (
    outcome: "gone" | "refused" | "busy",
    reason: string,
    after: number | null = null,
    forGood = false,
  ) => ({ outcome, reason, after, forGood }) as const;
  try {
    const { allowPrivate } = limits;
    const asking = { method: "GET" as const, agent: AGENT, allowPrivate, signal, headers };
    const { url, answer, status } = await arrived(address, resolve, asking);
    if (status >= 200 && status <= 299) {
      const bytes = await bodyOf(answer, limits.size);
      const { etag: tag, "last-modified": changed, "content-type": type = "" } = answer.headers;
      return { outcome: "fetched", url: url.href, type, bytes, etag: tag ?? null, modified: changed ?? null };
    }
    answer.on("error", () => {}).destroy();
    if (status === 304) return { outcome: "unchanged" };
    const said = `The server answered ${status} instead of the document.`;
    if (status === 404 || status === 410) return refused("gone", said, null, status === 410);
    if (BUSY.has(status) || status >= 500) return refused("busy", said, secondsOf(answer.headers["retry-after"], now));
    return refused("refused", said);
  } catch (error) {
    const { message, sort } = unanswered(error, signal, limits.time);
    return sort === "silent" || !(error instanceof FetchRefusal)
      ? refused("busy", message)
      : refused("refused", message);
  }
}

/** Seconds of a Retry-After header (RFC 9110, 10.2.3): a number of them, or a day; null where it says neither. */
function secondsOf(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header);
  const day = Date.parse(header);
  return Number.isNaN(day) ? null : Math.max(0, Math.ceil((day - now) / 1000));
}
