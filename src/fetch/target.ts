import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Why an address is not fetched, as one sentence for a person. */
export class FetchRefusal extends Error {
  constructor(
    message: string,
    /** closed: it is not asked for, or what it gives is not taken; silent: nothing answers, by this name or at all. */
    readonly sort: "closed" | "silent" = "closed",
  ) {
    super(message);
  }
}

/** Where a request goes: the address as a web address, and the one machine that it was found at. */
export interface Target {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}

/** The addresses of the machines that a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The machines that the system finds for a name. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Seconds that the system's resolver waits for an answer the first time unless it is told otherwise; the second time it waits twice as long (resolv.conf, glibc). */
const [PATIENCE, BOTH] = [5, 3];

/**
 * Has the system's resolver give names up within so many seconds, as far as it is that of glibc and nobody has told it otherwise: what it was asked can't be ended, and the process ends
 * no earlier.
 */
export function resolveWithin(seconds: number, environment: Record<string, string | undefined> = process.env): void {
  const patience = Math.min(PATIENCE, Math.max(1, Math.floor(seconds / BOTH)));
  environment.RES_OPTIONS ??= `timeout:${patience} attempts:2`;
}

/** Ports below 1024 belong to services that a request must not be made to speak to; the web has two of them. */
const WEB_PORTS = new Set(["", "80", "443"]);
const FIRST_FREE_PORT = 1024;

/**
 * Looks an address up once, so that what is checked is what is connected to. Throws a FetchRefusal for what is no address of the public web:
 * other schemes, names and passwords in it, ports of other services, and machines of private, local, shared or special networks, in whatever
 * notation. `allowPrivate` lets any machine and any port pass.
 */
export async function targetOf(written: string, resolve: Resolve, allowPrivate: boolean): Promise<Target> {
  const url = webUrl(written);
  if (!allowPrivate && !WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT)
    throw new FetchRefusal(`Port ${url.port} is not a web port, so nothing was fetched.`);
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  if (addresses.length === 0) throw new FetchRefusal(`The name ${host} is not known; check the address.`, "silent");
  const closed = allowPrivate ? undefined : addresses.find((address) => !isPublic(address));
  // A machine by its number once, however it is written, or by its name with its number.
  if (closed !== undefined)
    throw new FetchRefusal(
      `${host === closed ? "This address" : `${host} (${closed})`} is on a private or special network; only the public web is fetched unless --allow-private is given.`,
    );
  const address = addresses[0]!;
  return { url, address, family: isIP(address) === 6 ? 6 : 4 };
}

function webUrl(written: string): URL {
  const bare = written.trim();
  if (!URL.canParse(bare)) throw new FetchRefusal("This is not a web address; write it as https://example.org/page.");
  const url = new URL(bare);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchRefusal(
      `Only addresses that begin with https:// or http:// are fetched; ${
        url.protocol === "file:"
          ? "give a file on this machine by its name, without file://."
          : "save the document with another program and read the file."
      }`,
    );
  if (url.username !== "" || url.password !== "")
    throw new FetchRefusal(
      "The address contains a user name or password, which often disguises its target; leave it out.",
    );
  return url;
}

/**
 * Whether an address belongs to a machine of the public internet (IANA's registries of special-purpose addresses, through ipaddr.js). IPv6
 * addresses that carry an IPv4 one within them lead wherever that does, so they are never public.
 */
export function isPublic(written: string): boolean {
  if (!ipaddr.isValid(written)) return false;
  const address = ipaddr.parse(written);
  if (address.range() !== "unicast") return false;
  if (address.kind() === "ipv4") return true;
  // All of the public internet lies in 2000::/3 (RFC 4291, section 2.4).
  return address.match(ipaddr.parse("2000::"), 3);
}
