import { links, pathOf } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** What the script of search boxes (assets/finding.ts) is told by the form of one: where names are asked for, and its words. */
export function findData({ words: { site } }: Tongue): Readonly<Record<`data-${string}`, string>> {
  return {
    "data-find": pathOf(links.names, { kind: "json" }),
    "data-offered": site.found.offered({ n: "{n}" }),
    "data-page": site.found.page,
    "data-key": site.found.key,
  };
}
