import type { Probe } from "../../fetch/index.js";

/** How many addresses are asked for, and how fast. */
export interface Manners {
  /** Sites that are asked at once. */
  readonly sites: number;
  /** Milliseconds between two requests to one site. */
  readonly pause: number;
  readonly ask: (address: string) => Promise<Probe>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Answers that fail one after the other before a site is left in peace. */
const PATIENCE = 3;
/** "Too many requests" (RFC 6585). */
const TOO_MANY = 429;

/**
 * Asks for addresses: those of one site one after the other with a pause between, of several sites at once. A site that says that it was asked too often, or is
 * silent time after time, is left in peace; its other addresses wait for another run. Returns how many were left so.
 * @param told is handed each answer as it comes, one at a time.
 */
export async function inquire(
  addresses: readonly string[],
  manners: Manners,
  told: (address: string, probe: Probe) => Promise<void>,
): Promise<number> {
  const sites = [...bySite(addresses).values()];
  let telling = Promise.resolve();
  let left = 0;
  const askSite = async (own: readonly string[]) => {
    let silent = 0;
    for (const [i, address] of own.entries()) {
      if (i > 0) await manners.wait(manners.pause);
      const probe = await manners.ask(address);
      telling = telling.then(() => told(address, probe));
      await telling;
      silent = probe.state === "silent" ? silent + 1 : 0;
      if (probe.status === TOO_MANY || silent >= PATIENCE) {
        left += own.length - i - 1;
        return;
      }
    }
  };
  let next = 0;
  const ask = async () => {
    while (next < sites.length) await askSite(sites[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(manners.sites, sites.length) }, ask));
  return left;
}

/** Addresses by the host that they are at, in the order in which they came. */
export function bySite(addresses: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const address of addresses) {
    const { hostname } = new URL(address);
    const own = sites.get(hostname);
    if (own === undefined) sites.set(hostname, [address]);
    else own.push(address);
  }
  return sites;
}
