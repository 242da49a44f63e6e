/** What follows a reader around and is no part of an address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|_openstat|ref|refsrc|cmpid|ns_\w+)$/u;
/** Parts of a path that only lead to the front page of a site, or of one of its languages. */
const FRONT = /^(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?|index|home|default|main)(?:\.\w{2,5})?$/u;

/**
 * An address as two documents that are at one place both have it: "example.org/news/12". Without scheme, "www.", fragment, what follows readers
 * around and the name of an index file, parameters in order. Null for what is no address and for front pages: what is at these changes, and sites
 * give theirs as the translation of every page that has none.
 */
export function addressOf(url: string | null | undefined): string | null {
  if (!url) return null;
  let read: URL;
  try {
    read = new URL(url);
  } catch {
    return null;
  }
  if (read.protocol !== "http:" && read.protocol !== "https:") return null;
  const host = read.hostname.replace(/^(?:www\d?|m|amp)\./u, "");
  const parts = read.pathname.split("/").filter((part) => part !== "");
  if (/^index\.\w{2,5}$/u.test(parts.at(-1) ?? "")) parts.pop();
  const asked = read.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !TRACKING.test(part.split("=")[0]!.toLowerCase()))
    .sort(byUnits);
  if (parts.every((part) => FRONT.test(part.toLowerCase())) && asked.every((one) => /^\w*lang\w*=/iu.test(one)))
    return null;
  return `${host}/${parts.join("/")}${asked.length > 0 ? `?${asked.join("&")}` : ""}`;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
