import { LIMITS } from "../../text/index.js";
import { webAddress } from "../html/index.js";
import { readXml, XmlFault } from "../xml.js";

/** An address that a sitemap names. */
export interface NamedAddress {
  readonly url: string;
  /** When what is there was changed last, as it is written; null where it is not. */
  readonly changed: string | null;
}

/** What a sitemap names: pages, or other sitemaps. */
export interface Sitemap {
  readonly pages: readonly NamedAddress[];
  readonly sitemaps: readonly NamedAddress[];
}

/** Addresses of one sitemap (sitemaps.org allows as many). */
const MOST = LIMITS.catalogue.sitemap.most;
const NAMESPACES = new Map([
  ["http://www.sitemaps.org/schemas/sitemap/0.9", ""],
  ["https://www.sitemaps.org/schemas/sitemap/0.9", ""],
]);

/** What a sitemap or an index of sitemaps names (sitemaps.org 0.9), each address once, in its order; a sentence where it can't be read. */
export async function sitemapOf(bytes: Uint8Array): Promise<Sitemap | string> {
  const found = { url: new Map<string, NamedAddress>(), sitemap: new Map<string, NamedAddress>() };
  let words = "";
  let loc = "";
  let changed: string | null = null;
  try {
    const damage = await readXml([bytes], NAMESPACES, {
      open(name) {
        words = "";
        if (name === "url" || name === "sitemap") [loc, changed] = ["", null];
      },
      close(name) {
        if (name === "loc") loc = words.trim();
        else if (name === "lastmod") changed = words.trim().slice(0, 40) || null;
        else if (name === "url" || name === "sitemap") {
          const url = webAddress(loc);
          if (url !== null && found[name].size < MOST && !found[name].has(url)) found[name].set(url, { url, changed });
        }
        words = "";
      },
      text(more) {
        if (words.length < 4000) words += more;
      },
    });
    if (damage !== null && found.url.size + found.sitemap.size === 0)
      return "The sitemap is damaged or truncated, so its addresses can't be read.";
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return error.message;
  }
  return { pages: [...found.url.values()], sitemaps: [...found.sitemap.values()] };
}
