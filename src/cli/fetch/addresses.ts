import { readFile, stat } from "node:fs/promises";
import { beginsAsFeedList, feedsIn, LARGEST_CATALOGUE } from "../../document/catalogue/index.js";
import type { Problem } from "../../document/index.js";

/** The addresses that the arguments of `entente fetch` name: themselves, or the feeds of a list of feeds (OPML) that lies on this machine. */
export async function addressesIn(
  asked: readonly string[],
): Promise<{ readonly addresses: readonly string[]; readonly problems: readonly Problem[] }> {
  const addresses: string[] = [];
  const problems: Problem[] = [];
  for (const one of asked) {
    const list = ADDRESS.test(one) ? null : await listAt(one);
    if (list === null) {
      addresses.push(one);
      continue;
    }
    const { feeds, wrong } = await feedsIn(list);
    addresses.push(...feeds.map(({ url }) => url));
    problems.push(...wrong.map((message) => ({ severity: "error" as const, message, place: one })));
  }
  return { addresses: [...new Set(addresses)], problems };
}

const ADDRESS = /^[a-z][a-z\d+.-]*:/iu;

/** The bytes of a list of feeds; null where no such file is there. */
async function listAt(file: string): Promise<Uint8Array | null> {
  const known = await stat(file).catch(() => null);
  if (!known?.isFile() || known.size > LARGEST_CATALOGUE) return null;
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && beginsAsFeedList(bytes) ? bytes : null;
}
