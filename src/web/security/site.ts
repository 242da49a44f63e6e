import { isIP } from "node:net";

/** The names of one's own machine, as browsers write them. */
export const LOCAL_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** How a server is reached: by whom, and under which names. */
export interface Site {
  /** The names and addresses that it answers to, in lower case and without a port. */
  readonly names: readonly string[];
  /** The address that it listens on; undefined for all of this machine. */
  readonly listen: string | undefined;
  /** Whether others than the user of this machine come; they sign in with tokens. */
  readonly shared: boolean;
  /** Whether visitors come by HTTPS, which a proxy on this machine speaks for it. */
  readonly https: boolean;
}

/** A name that no server can have. */
export class SiteError extends Error {
  override readonly name = "SiteError";
}

/**
 * The site of the names that were given; without any it is for the user of this machine alone. A server behind a proxy that speaks HTTPS listens
 * on this machine only. Throws SiteError, one sentence without its full stop.
 */
export function siteOf(hosts: readonly string[], https = false): Site {
  if (hosts.length === 0) {
    if (https) throw new SiteError("HTTPS is for other machines; give the name they use with --host");
    return { names: LOCAL_NAMES, listen: "127.0.0.1", shared: false, https };
  }
  const names = hosts.map((id) => nameOf(id));
  const [only] = names;
  const address = names.length === 1 && only !== undefined && isIP(bare(only)) ? bare(only) : undefined;
  return { names, listen: https ? "127.0.0.1" : address, shared: true, https };
}

const bare = (name: string) => name.replace(/^\[(.*)\]$/u, "$1");

function nameOf(given: string): string {
  const name = given.toLowerCase();
  const kind = isIP(bare(name));
  if (["0.0.0.0", "::"].includes(bare(name)))
    throw new SiteError(`${given} is not a host name that browsers use; give the name or the address of this machine`);
  if (kind === 6) return `[${bare(name)}]`;
  if (kind === 4 || /^[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9][a-z0-9-]{0,62})*$/u.test(name)) return name;
  throw new SiteError(`${given} is not a host name; give one such as desk.example, without https:// or port`);
}
