import { LIMITS } from "../../text/index.js";
import { webAddress } from "../html/index.js";
import { readXml, XmlFault } from "../xml.js";

/** A feed that a list of feeds names. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | null;
}

/** Feeds of one list. */
const MOST_FEEDS = LIMITS.catalogue.feeds.most;

/** The feeds that a list of feeds names (OPML 2.0), each once, in its order; and in sentences what of it can't be used. */
export async function feedsOf(
  bytes: Uint8Array,
): Promise<{ readonly feeds: readonly NamedFeed[]; readonly wrong: readonly string[] }> {
  const feeds = new Map<string, NamedFeed>();
  const wrong: string[] = [];
  let number = 0;
  try {
    const damage = await readXml([bytes], new Map(), {
      open(name, attributes) {
        if (name.toLowerCase() !== "outline") return;
        const told = new Map([...attributes].map(([key, value]) => [key.toLowerCase(), value]));
        const written = told.get("xmlurl");
        if (written === undefined) return;
        number++;
        const url = webAddress(written);
        const title = (told.get("title") ?? told.get("text") ?? "").trim().slice(0, 500);
        if (url === null) wrong.push(`The address of feed ${number} is not a web address: ${written.slice(0, 200)}`);
        else if (feeds.size < MOST_FEEDS && !feeds.has(url))
          feeds.set(url, { url, title: title === "" ? null : title });
      },
      close() {},
      text() {},
    });
    if (damage !== null) wrong.push("The list of feeds is damaged or truncated; it was read as far as it goes.");
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    wrong.push(error.message);
  }
  if (number > MOST_FEEDS) wrong.push(`The list has more than ${MOST_FEEDS} feeds; the rest was skipped.`);
  if (number === 0 && wrong.length === 0) wrong.push("The list names no feeds; each is an outline with xmlUrl.");
  return { feeds: [...feeds.values()], wrong };
}
