import { type Resolve, type Revisit, revisited, type Seen } from "../../fetch/index.js";
import { LIMITS } from "../../text/index.js";
import { OPEN, type Robots, robotsOf } from "./robots.js";

/** How the web is asked. */
export interface Manners {
  /** Milliseconds between two requests to one site, unless it wants more. */
  readonly pause: number;
  /** Milliseconds for one request. */
  readonly time: number;
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  wait(milliseconds: number): Promise<void>;
  /** The present in milliseconds. */
  now(): number;
}

const UNSEEN: Seen = { etag: null, modified: null };
const LARGEST = LIMITS.document.file.most;
const LARGEST_RULES = LIMITS.web.rules.most;
/** Milliseconds for which the rules of a site hold (RFC 9309, 2.4). */
const RULES_HOLD = 24 * 3600 * 1000;

interface Site {
  readonly robots: Robots | Refused;
  readonly read: number;
}
type Refused = Exclude<Revisit, { readonly outcome: "fetched" | "unchanged" }>;

/** The sites of the web that are asked: each by its rules, one request after the other with a pause between. */
export class Sites {
  readonly #sites = new Map<string, Site>();
  readonly #asked = new Map<string, number>();

  constructor(private readonly manners: Manners) {}

  /** Asks for an address, where its site lets this program. Never throws for what a server does. */
  async visit(address: string, seen: Seen = UNSEEN): Promise<Revisit> {
    if (!URL.canParse(address) || !/^https?:/iu.test(address)) return this.#ask(address, seen);
    const { robots } = await this.#site(new URL(address));
    if ("outcome" in robots) return robots;
    if (!robots.allows(address)) {
      const reason = "The site's robots.txt does not allow programs to fetch this.";
      return { outcome: "refused", reason, after: null, forGood: false };
    }
    return this.#ask(address, seen, robots.delay ?? 0);
  }

  /** The rules of a site. One without a robots.txt has none; of one whose rules can't be had now, nothing is asked now (RFC 9309, 2.3.1). */
  async #site({ origin }: URL): Promise<Site> {
    const known = this.#sites.get(origin);
    if (known !== undefined && this.manners.now() - known.read < RULES_HOLD) return known;
    const found = await this.#ask(`${origin}/robots.txt`, UNSEEN, 0, LARGEST_RULES);
    const robots =
      found.outcome === "fetched"
        ? robotsOf(Buffer.from(found.bytes).toString("utf8"))
        : found.outcome === "busy"
          ? { ...found, reason: `The site's robots.txt can't be fetched: ${found.reason}` }
          : OPEN;
    const site = { robots, read: this.manners.now() };
    // What could not be had is asked for again.
    if (!("outcome" in robots)) this.#sites.set(origin, site);
    return site;
  }

  async #ask(address: string, seen: Seen, delay = 0, size = LARGEST): Promise<Revisit> {
    const { pause, time, allowPrivate, resolve, wait, now } = this.manners;
    const host = URL.canParse(address) ? new URL(address).host : "";
    const last = this.#asked.get(host);
    const due = last === undefined ? 0 : last + Math.max(pause, delay * 1000) - now();
    if (due > 0) await wait(due);
    const found = await revisited(address, resolve, { time, size, allowPrivate }, seen, now());
    this.#asked.set(host, now());
    return found;
  }
}
